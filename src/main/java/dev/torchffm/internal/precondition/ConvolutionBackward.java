// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The gradient of a convolution has the shape of what the convolution gives. */
final class ConvolutionBackward extends Precondition {
    private final int gradient;
    private final int input;
    private final int weight;
    private final int biasSizes;
    private final int stride;
    private final int padding;
    private final int dilation;
    private final int transposition;
    private final int outputPadding;
    private final int groups;

    private ConvolutionBackward(Schema schema) {
        super(schema);
        gradient = place("grad_output");
        input = place("input");
        weight = place("weight");
        biasSizes = place("bias_sizes");
        stride = place("stride");
        padding = place("padding");
        dilation = place("dilation");
        transposition = place("transposed");
        outputPadding = place("output_padding");
        groups = place("groups");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, ConvolutionBackward::new, "convolution_backward");
    }

    @Override
    void check(Object[] a) {
        int dims = requireDims(a, input, 3, 5);
        requireDims(a, weight, dims, dims);
        boolean transposed = isTrue(a[transposition]);
        long of = integer(a[groups]);
        if (of <= 0 || size(a[weight], 0) % of != 0
                || size(a[input], 1) != (transposed ? size(a[weight], 0) : size(a[weight], 1) * of)) {
            throw refusal("'input' of shape " + shape(a[input]) + ", 'weight' of shape " + shape(a[weight])
                    + " and 'groups' " + of + " do not belong together");
        }
        requireNumbers(a, stride, dims - 2, 1);
        requireNumbers(a, padding, dims - 2, 0);
        requireNumbers(a, dilation, dims - 2, 1);
        requireNumbers(a, outputPadding, dims - 2, 0);
        boolean fits = dim(a[gradient]) == dims;
        for (int d = 0; d < dims; d++) {
            long size = outputSize(a, d, transposed);
            fits = fits && size(a[gradient], d) == size;
        }
        if (!fits) {
            throw wrongSizes(a, gradient, outputSizes(a, dims, transposed));
        }
        requireSameType(a, gradient, input);
        requireSameType(a, weight, input);
        long channels = outputSize(a, 1, transposed);
        if (a[biasSizes] instanceof long[] sizes && (sizes.length != 1 || sizes[0] != channels)) {
            throw refusal("'bias_sizes' must be [" + channels + "]");
        }
    }

    private void requireNumbers(Object[] a, int place, int spatial, long least) {
        long[] values = (long[]) a[place];
        if (values.length != 1 && values.length != spatial) {
            throw refusal("'" + name(place) + "' must have one or " + spatial + " numbers");
        }
        for (long value : values) {
            if (value < least || value > Integer.MAX_VALUE) {
                throw refusal("'" + name(place) + "' must be " + least + " at least, and has " + value);
            }
        }
    }

    private long[] outputSizes(Object[] a, int dims, boolean transposed) {
        long[] sizes = new long[dims];
        for (int d = 0; d < dims; d++) {
            sizes[d] = outputSize(a, d, transposed);
        }
        return sizes;
    }

    private long outputSize(Object[] a, int d, boolean transposed) {
        if (d < 2) {
            return d == 0 ? size(a[input], 0) : transposed ? size(a[weight], 1) * integer(a[groups]) : size(a[weight], 0);
        }
        long kernel = size(a[weight], d);
        if (kernel <= 0) {
            throw refusal("'weight' must not be empty, and is of shape " + shape(a[weight]));
        }
        long size = size(size(a[input], d), kernel, element((long[]) a[stride], d - 2), element((long[]) a[padding], d - 2),
                element((long[]) a[dilation], d - 2), transposed, element((long[]) a[outputPadding], d - 2));
        if (size < 0) {
            throw refusal("'weight' of shape " + shape(a[weight]) + " does not fit into 'input' of shape " + shape(a[input]));
        }
        return size;
    }

    /** The size of what a convolution gives in one dimension; negative where the kernel does not fit. */
    static long size(long input, long kernel, long stride, long padding, long dilation, boolean transposed, long outputPadding) {
        long reach = dilation * (kernel - 1) + 1;
        return transposed ? (input - 1) * stride - 2 * padding + reach + outputPadding
                : Math.floorDiv(input + 2 * padding - reach, stride) + 1;
    }
}
