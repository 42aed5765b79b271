// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm;

/**
 * The results of {@code linalg_ldl_factor_ex}, by PyTorch's names.
 *
 * @param LD {@code LD}
 * @param pivots {@code pivots}
 * @param info {@code info}
 */
public record LdlFactorExResult(Tensor LD, Tensor pivots, Tensor info) { }
