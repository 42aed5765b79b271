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

    private SlowConvolution(Schema schema) {
        super(schema);
        spatial = schema.name().contains("3d") ? 3 : 2;
        transposed = schema.name().contains("transpose");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, SlowConvolution::new, "slow_conv_transpose2d", "slow_conv_transpose3d", "slow_conv3d", "slow_conv3d_forward",
                "slow_conv_dilated2d", "slow_conv_dilated3d", "thnn_conv2d", "conv_depthwise3d");
    }

    @Override
    void check(Object[] a) {
        long[] input = requireDims(a, place("self"), spatial + 1, spatial + 2);
        long[] weight = requireDims(a, place("weight"), spatial + 2, spatial + 2);
        long channels = input[input.length - spatial - 1];
        boolean depthwise = schema().name().contains("depthwise");
        boolean matches = channels > 0 && (channels == (transposed || depthwise ? weight[0] : weight[1])
                || depthwise && weight[0] % channels == 0 && weight[1] == 1);
        if (!matches) {
            throw refusal("'weight' of shape " + Arrays.toString(weight) + " is not for the " + channels + " channels of 'self'");
        }
        requireSizes(a, place("bias"), transposed ? weight[1] : weight[0]);
        for (String list : new String[] {"kernel_size", "stride", "padding", "output_padding", "dilation"}) {
            Object given = at(a, place(list));
            if (given != null) {
                long[] values = (long[]) given;
                if (values.length != spatial) {
                    throw refusal("'" + list + "' must have " + spatial + " numbers, and has " + values.length);
                }
                for (int d = 0; d < spatial; d++) {
                    boolean fits = list.equals("kernel_size") ? values[d] == weight[d + 2] && values[d] > 0
                            : values[d] >= (list.endsWith("padding") ? 0 : 1) && values[d] <= Integer.MAX_VALUE;
                    if (!fits) {
                        throw refusal("'" + list + "' is " + Arrays.toString(values) + ", with 'weight' of shape "
                                + Arrays.toString(weight));
                    }
                }
            }
        }
        requireSameType(a, place("weight"), place("self"));
        requireSameType(a, place("bias"), place("self"));
    }
}
