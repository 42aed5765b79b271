// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm;

/**
 * The results of {@code cummax}, by PyTorch's names.
 *
 * @param values {@code values}
 * @param indices {@code indices}
 */
public record CummaxResult(Tensor values, Tensor indices) { }
