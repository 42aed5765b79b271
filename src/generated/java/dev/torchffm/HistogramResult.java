// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm;

/**
 * The results of {@code histogram}, by PyTorch's names.
 *
 * @param hist {@code hist}
 * @param binEdges {@code bin_edges}
 */
public record HistogramResult(Tensor hist, Tensor binEdges) { }
