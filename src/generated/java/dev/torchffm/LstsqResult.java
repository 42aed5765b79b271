// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm;

/**
 * The results of {@code linalg_lstsq}, by PyTorch's names.
 *
 * @param solution {@code solution}
 * @param residuals {@code residuals}
 * @param rank {@code rank}
 * @param singularValues {@code singular_values}
 */
public record LstsqResult(Tensor solution, Tensor residuals, Tensor rank, Tensor singularValues) { }
