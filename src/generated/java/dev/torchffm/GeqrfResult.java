// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm;

/**
 * The results of {@code geqrf}, by PyTorch's names.
 *
 * @param a {@code a}
 * @param tau {@code tau}
 */
public record GeqrfResult(Tensor a, Tensor tau) { }
