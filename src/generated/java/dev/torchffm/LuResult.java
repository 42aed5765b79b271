// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm;

/**
 * The results of {@code linalg_lu}, by PyTorch's names.
 *
 * @param P {@code P}
 * @param L {@code L}
 * @param U {@code U}
 */
public record LuResult(Tensor P, Tensor L, Tensor U) { }
