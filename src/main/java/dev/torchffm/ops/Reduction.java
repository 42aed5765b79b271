// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import dev.torchffm.TorchException;
import org.jspecify.annotations.Nullable;

/** The ways in which losses are reduced: PyTorch's words, which operators take as numbers. */
final class Reduction {
    static final long NONE = 0;
    static final long MEAN = 1;
    static final long SUM = 2;

    private Reduction() { }

    /** The number that stands for a word; throws PyTorch's text for any other. */
    static long code(String reduction) {
        return switch (reduction) {
            case "none" -> NONE;
            case "mean", "elementwise_mean" -> MEAN;
            case "sum" -> SUM;
            case null, default -> throw new TorchException(
                    (reduction == null ? "None" : reduction) + " is not a valid value for reduction");
        };
    }

    /** The word that PyTorch takes in place of its deprecated {@code size_average} and {@code reduce}, which win where given. */
    static String word(@Nullable Boolean sizeAverage, @Nullable Boolean reduce, String reduction) {
        if (sizeAverage == null && reduce == null) {
            return reduction;
        }
        if (reduce != null && !reduce) {
            return "none";
        }
        return sizeAverage == null || sizeAverage ? "mean" : "sum";
    }

    /** Refuses a word that is none of the three, in the text of the functions that look at it themselves. */
    static void check(String reduction, String refusal) {
        if (!"none".equals(reduction) && !"mean".equals(reduction) && !"sum".equals(reduction)) {
            throw new TorchException(refusal);
        }
    }
}
