// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm;

/**
 * The results of {@code linalg_inv_ex}, by PyTorch's names.
 *
 * @param inverse {@code inverse}
 * @param info {@code info}
 */
public record InvExResult(Tensor inverse, Tensor info) { }
