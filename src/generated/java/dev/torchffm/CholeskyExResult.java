// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm;

/**
 * The results of {@code linalg_cholesky_ex}, by PyTorch's names.
 *
 * @param L {@code L}
 * @param info {@code info}
 */
public record CholeskyExResult(Tensor L, Tensor info) { }
