// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm;

/**
 * The results of {@code aminmax}, by PyTorch's names.
 *
 * @param min {@code min}
 * @param max {@code max}
 */
public record AminmaxResult(Tensor min, Tensor max) { }
