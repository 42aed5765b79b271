// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Convolutions under the names of their kernels: dimensions, channels and {@code kernel_size} as {@code convolution} passes them. */
final class SlowConvolution extends Precondition {
    private final int spatial;
    private final boolean transposed;
    private final boolean depthwise;
    private final int self;
    private final int weight;
    private final int bias;
    private final int kernelSize;
    private final int stride;
    private final int padding;
    private final int outputPadding;
    private final int dilation;

    private SlowConvolution(Schema schema) {
        super(schema);
        spatial = schema.name().contains("3d") ? 3 : 2;
        transposed = schema.name().contains("transpose");
        depthwise = schema.name().contains("depthwise");
        self = place("self");
        weight = place("weight");
        bias = place("bias");
        kernelSize = place("kernel_size");
        stride = place("stride");
        padding = place("padding");
        outputPadding = place("output_padding");
        dilation = place("dilation");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, SlowConvolution::new, "slow_conv_transpose2d", "slow_conv_transpose3d", "slow_conv3d", "slow_conv3d_forward",
                "slow_conv_dilated2d", "slow_conv_dilated3d", "thnn_conv2d", "conv_depthwise3d");
    }

    @Override
    void check(Object[] a) {
        int dims = requireDims(a, self, spatial + 1, spatial + 2);
        requireDims(a, weight, spatial + 2, spatial + 2);
        long channels = size(a[self], dims - spatial - 1);
        long first = size(a[weight], 0);
        long second = size(a[weight], 1);
        boolean matches = channels > 0 && (channels == (transposed || depthwise ? first : second)
                || depthwise && first % channels == 0 && second == 1);
        if (!matches) {
            throw refusal("'weight' of shape " + shape(a[weight]) + " is not for the " + channels + " channels of 'self'");
        }
        requireSizes(a, bias, transposed ? second : first);
        requireNumbers(a, kernelSize, 1);
        requireNumbers(a, stride, 1);
        requireNumbers(a, padding, 0);
        requireNumbers(a, outputPadding, 0);
        requireNumbers(a, dilation, 1);
        requireSameType(a, weight, self);
        requireSameType(a, bias, self);
    }

    private void requireNumbers(Object[] a, int place, long least) {
        if (!(at(a, place) instanceof long[] values)) {
            return;
        }
        if (values.length != spatial) {
            throw refusal("'" + name(place) + "' must have " + spatial + " numbers, and has " + values.length);
        }
        for (int d = 0; d < spatial; d++) {
            if (values[d] < least || values[d] > Integer.MAX_VALUE || place == kernelSize && values[d] != size(a[weight], d + 2)) {
                throw refusal("'" + name(place) + "' is " + Arrays.toString(values) + ", with 'weight' of shape " + shape(a[weight]));
            }
        }
    }
}
