// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm;

import java.util.List;

/**
 * The results of {@code histogramdd}, by PyTorch's names.
 *
 * @param hist {@code hist}
 * @param binEdges {@code bin_edges}
 */
public record HistogramddResult(Tensor hist, List<Tensor> binEdges) { }
