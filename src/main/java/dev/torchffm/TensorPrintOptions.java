// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How tensors are printed: the options of PyTorch's {@code torch.set_printoptions}, with its names and defaults.
 *
 * <p>Immutable: {@code TensorPrintOptions.DEFAULT.withPrecision(2)}.
 *
 * @param precision how many digits are printed behind the point
 * @param threshold a tensor with more elements than this is summarised; {@link Long#MAX_VALUE} for never
 * @param edgeitems how many items a summary shows at both ends of each dimension; with 0 it shows dots and the size
 * @param linewidth after how many characters a line is broken
 * @param sciMode whether floating-point numbers are in scientific notation; null to let the numbers decide
 */
public record TensorPrintOptions(int precision, long threshold, int edgeitems, int linewidth, @Nullable Boolean sciMode)
        implements Serializable {
    /** PyTorch's profile {@code "default"}. */
    public static final TensorPrintOptions DEFAULT = new TensorPrintOptions(4, 1000, 3, 80, null);

    /** PyTorch's profile {@code "short"}: two digits, two items at the edges. */
    public static final TensorPrintOptions SHORT = new TensorPrintOptions(2, 1000, 2, 80, null);

    /** PyTorch's profile {@code "full"}: every element, however many. */
    public static final TensorPrintOptions FULL = new TensorPrintOptions(4, Long.MAX_VALUE, 3, 80, null);

    /**
     * Checks the options.
     *
     * @throws IllegalArgumentException if {@code precision} or {@code edgeitems} is negative
     */
    public TensorPrintOptions {
        if (precision < 0) {
            throw new IllegalArgumentException("precision must be >= 0");
        }
        if (edgeitems < 0) {
            throw new IllegalArgumentException("edgeitems must be >= 0");
        }
    }

    /**
     * Returns PyTorch's profile with the given name.
     *
     * @param name {@code "default"}, {@code "short"} or {@code "full"}
     * @return the options
     * @throws IllegalArgumentException if there is no such profile
     */
    public static TensorPrintOptions profile(String name) {
        return switch (name) {
            case "default" -> DEFAULT;
            case "short" -> SHORT;
            case "full" -> FULL;
            default -> throw new IllegalArgumentException("profile must be one of \"default\", \"short\", \"full\"");
        };
    }

    /**
     * Returns these options with another precision.
     *
     * @param newPrecision digits behind the point
     * @return the new options
     * @throws IllegalArgumentException if it is negative
     */
    public TensorPrintOptions withPrecision(int newPrecision) {
        return new TensorPrintOptions(newPrecision, threshold, edgeitems, linewidth, sciMode);
    }

    /**
     * Returns these options with another threshold.
     *
     * @param newThreshold the largest number of elements that is printed in full
     * @return the new options
     */
    public TensorPrintOptions withThreshold(long newThreshold) {
        return new TensorPrintOptions(precision, newThreshold, edgeitems, linewidth, sciMode);
    }

    /**
     * Returns these options with another number of edge items.
     *
     * @param newEdgeitems items shown at both ends of each dimension of a summary
     * @return the new options
     * @throws IllegalArgumentException if it is negative
     */
    public TensorPrintOptions withEdgeitems(int newEdgeitems) {
        return new TensorPrintOptions(precision, threshold, newEdgeitems, linewidth, sciMode);
    }

    /**
     * Returns these options with another line width.
     *
     * @param newLinewidth characters on a line
     * @return the new options
     */
    public TensorPrintOptions withLinewidth(int newLinewidth) {
        return new TensorPrintOptions(precision, threshold, edgeitems, newLinewidth, sciMode);
    }

    /**
     * Returns these options with scientific notation on, off, or decided by the numbers.
     *
     * @param newSciMode true, false, or null to let the numbers decide
     * @return the new options
     */
    public TensorPrintOptions withSciMode(@Nullable Boolean newSciMode) {
        return new TensorPrintOptions(precision, threshold, edgeitems, linewidth, newSciMode);
    }
}
