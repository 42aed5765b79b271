// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm;

/**
 * The results of {@code linalg_lu_factor}, by PyTorch's names.
 *
 * @param LU {@code LU}
 * @param pivots {@code pivots}
 */
public record LuFactorResult(Tensor LU, Tensor pivots) { }
