package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The gradient of a convolution has the shape of what the convolution gives. */
final class ConvolutionBackward extends Precondition {
    private ConvolutionBackward(Schema schema) {
        super(schema);
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, ConvolutionBackward::new, "convolution_backward");
    }

    @Override
    void check(Object[] a) {
        long[] input = requireDims(a, place("input"), 3, 5);
        long[] weight = requireDims(a, place("weight"), input.length, input.length);
        boolean transposed = isTrue(a[place("transposed")]);
        long groups = integer(a[place("groups")]);
        if (groups <= 0 || weight[0] % groups != 0 || input[1] != (transposed ? weight[0] : weight[1] * groups)) {
            throw refusal("'input' of shape " + Arrays.toString(input) + ", 'weight' of shape " + Arrays.toString(weight)
                    + " and 'groups' " + groups + " do not belong together");
        }
        String[] lists = {"stride", "padding", "dilation", "output_padding"};
        for (String list : lists) {
            long[] values = (long[]) a[place(list)];
            if (values.length != 1 && values.length != input.length - 2) {
                throw refusal("'" + list + "' must have one or " + (input.length - 2) + " numbers");
            }
            long least = list.endsWith("padding") ? 0 : 1;
            for (long value : values) {
                if (value < least || value > Integer.MAX_VALUE) {
                    throw refusal("'" + list + "' must be " + least + " at least, and has " + value);
                }
            }
        }
        long[] output = new long[input.length];
        output[0] = input[0];
        output[1] = transposed ? weight[1] * groups : weight[0];
        for (int d = 0; d < input.length - 2; d++) {
            if (weight[d + 2] <= 0) {
                throw refusal("'weight' must not be empty, and is of shape " + Arrays.toString(weight));
            }
            output[d + 2] = size(input[d + 2], weight[d + 2], element((long[]) a[place("stride")], d), element((long[]) a[place("padding")], d),
                    element((long[]) a[place("dilation")], d), transposed, element((long[]) a[place("output_padding")], d));
            if (output[d + 2] < 0) {
                throw refusal("'weight' of shape " + Arrays.toString(weight) + " does not fit into 'input' of shape "
                        + Arrays.toString(input));
            }
        }
        requireSizes(a, place("grad_output"), output);
        requireSameType(a, place("grad_output"), place("input"));
        requireSameType(a, place("weight"), place("input"));
        Object biases = a[place("bias_sizes")];
        if (biases != null && !Arrays.equals((long[]) biases, new long[] {output[1]})) {
            throw refusal("'bias_sizes' must be [" + output[1] + "]");
        }
    }

    /** The size of what a convolution gives in one dimension; negative where the kernel does not fit. */
    static long size(long input, long kernel, long stride, long padding, long dilation, boolean transposed, long outputPadding) {
        long reach = dilation * (kernel - 1) + 1;
        return transposed ? (input - 1) * stride - 2 * padding + reach + outputPadding
                : Math.floorDiv(input + 2 * padding - reach, stride) + 1;
    }
}
