// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The plane, or the volume, that a convolution gives has a number of elements of 63 bits: a greater one becomes a small one, for which the
 * memory is taken that is written to the end.
 */
final class ConvolutionSizes extends Precondition {
    private static final long TOO_MANY = Long.MAX_VALUE;

    private final int input;
    private final int weight;
    private final int stride;
    private final int padding;
    private final int dilation;
    private final int outputPadding;
    private final int transposition;
    private final boolean isTransposed;

    private ConvolutionSizes(Schema schema) {
        super(schema);
        input = placeOfFirst("input", "self");
        weight = place("weight");
        stride = place("stride");
        padding = place("padding");
        dilation = place("dilation");
        outputPadding = place("output_padding");
        transposition = place("transposed");
        isTransposed = schema.name().contains("transpose");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, ConvolutionSizes::new, "conv1d", "conv2d", "conv3d", "convolution", "_convolution", "_convolution_mode",
                "conv_transpose1d", "conv_transpose2d", "conv_transpose3d", "thnn_conv2d", "slow_conv3d", "slow_conv3d_forward",
                "slow_conv_dilated2d", "slow_conv_dilated3d", "slow_conv_transpose2d", "slow_conv_transpose3d", "conv_depthwise3d");
    }

    @Override
    void check(Object[] a) {
        int spatial = dim(a[weight]) - 2;
        int first = dim(a[input]) - spatial;
        if (spatial < 1 || spatial > 3 || first < 1) {
            return;
        }
        boolean transposed = isTransposed || Boolean.TRUE.equals(at(a, transposition));
        long elements = 1;
        for (int d = 0; d < spatial; d++) {
            long size = outputSize(size(a[input], first + d), size(a[weight], 2 + d), number(at(a, stride), d, 1), number(at(a, padding), d, 0),
                    number(at(a, dilation), d, 1), transposed, number(at(a, outputPadding), d, 0));
            if (size <= 0) {
                // Which the operators refuse.
                return;
            }
            elements = size < TOO_MANY && Math.multiplyHigh(elements, size) == 0 && elements * size > 0 ? elements * size : TOO_MANY;
        }
        if (elements == TOO_MANY) {
            throw refusal("the result would have more elements than can be counted");
        }
    }

    /** The size of the result in one dimension; {@link Long#MAX_VALUE} where it, or what it is computed of, has more than 63 bits. */
    static long outputSize(long input, long kernel, long stride, long padding, long dilation, boolean transposed, long outputPadding) {
        if (kernel <= 0 || stride <= 0 || padding < 0 || dilation <= 0 || outputPadding < 0) {
            return 0;
        }
        try {
            long reach = Math.addExact(Math.multiplyExact(dilation, kernel - 1), 1);
            long around = Math.multiplyExact(2, padding);
            return transposed
                    ? Math.addExact(Math.addExact(Math.multiplyExact(input - 1, stride) - around, reach), outputPadding)
                    : (Math.addExact(input, around) - reach) / stride + 1;
        } catch (ArithmeticException e) {
            return TOO_MANY;
        }
    }

    /** The number for a dimension; a name of a padding has none. */
    private static long number(@Nullable Object list, int d, long otherwise) {
        return list instanceof long[] values && values.length > 0 ? values[Math.min(d, values.length - 1)] : otherwise;
    }
}
