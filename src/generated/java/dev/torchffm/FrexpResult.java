// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm;

/**
 * The results of {@code frexp}, by PyTorch's names.
 *
 * @param mantissa {@code mantissa}
 * @param exponent {@code exponent}
 */
public record FrexpResult(Tensor mantissa, Tensor exponent) { }
