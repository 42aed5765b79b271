// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm;

/**
 * The results of {@code linalg_slogdet}, {@code slogdet}, by PyTorch's names.
 *
 * @param sign {@code sign}
 * @param logabsdet {@code logabsdet}
 */
public record SlogdetResult(Tensor sign, Tensor logabsdet) { }
