// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm;

/**
 * The results of {@code linalg_solve_ex}, by PyTorch's names.
 *
 * @param result {@code result}
 * @param info {@code info}
 */
public record SolveExResult(Tensor result, Tensor info) { }
