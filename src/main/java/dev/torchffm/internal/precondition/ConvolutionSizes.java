// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The plane, or the volume, that a convolution gives has a number of elements of 63 bits: a greater one becomes a small one, for which the
 * memory is taken that is written to the end.
 */
final class ConvolutionSizes extends ConvolutionArguments {
    private static final long TOO_MANY = Long.MAX_VALUE;

    private ConvolutionSizes(Schema schema) {
        super(schema);
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
        long elements = 1;
        for (int d = 0; d < spatial; d++) {
            long size = outputSize(a, first, d);
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
}
