// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm;

/**
 * The results of {@code linalg_svd}, by PyTorch's names.
 *
 * @param U {@code U}
 * @param S {@code S}
 * @param Vh {@code Vh}
 */
public record SvdResult(Tensor U, Tensor S, Tensor Vh) { }
