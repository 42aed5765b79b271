// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm;

/**
 * The results of {@code linalg_qr}, {@code qr}, by PyTorch's names.
 *
 * @param Q {@code Q}
 * @param R {@code R}
 */
public record QrResult(Tensor Q, Tensor R) { }
