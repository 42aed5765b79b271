// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Windows of the poolings that do not ask whether their numbers fit 32 bits, in which the size of the result is computed: beyond them the
 * result has a size that its windows do not have.
 */
final class MaxPooling extends Precondition {
    private static final int KERNEL = 0;
    private static final int STRIDE = 1;
    private static final int PADDING = 2;
    private static final int DILATION = 3;

    private final int spatial;
    private final int self;
    private final int[] numbers;
    private final int ceilMode;

    private MaxPooling(Schema schema) {
        super(schema);
        spatial = schema.name().endsWith("1d") ? 1 : schema.name().endsWith("2d") ? 2 : 3;
        self = place("self");
        numbers = places("kernel_size", "stride", "padding", "dilation");
        ceilMode = place("ceil_mode");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, MaxPooling::new, "max_pool1d", "quantized_max_pool1d", "quantized_max_pool2d", "quantized_max_pool3d");
    }

    @Override
    void check(Object[] a) {
        int dims = dim(a[self]);
        for (int i = 0; i < numbers.length; i++) {
            if (at(a, numbers[i]) instanceof long[] values) {
                for (long value : values) {
                    if (value > Integer.MAX_VALUE) {
                        throw refusal("'" + name(numbers[i]) + "' is " + Arrays.toString(values)
                                + ": value cannot be converted to type int without overflow");
                    }
                }
            }
        }
        boolean ceil = Boolean.TRUE.equals(at(a, ceilMode));
        for (int d = 0; d < spatial && dims >= spatial; d++) {
            long kernel = number(a, numbers[KERNEL], d, 0);
            long stride = number(a, numbers[STRIDE], d, kernel);
            long padding = number(a, numbers[PADDING], d, 0);
            long dilation = number(a, numbers[DILATION], d, 1);
            // What is not positive they refuse themselves.
            if (kernel > 0 && stride > 0 && padding >= 0 && dilation > 0) {
                long size = outputSize(size(a[self], dims - spatial + d), kernel, stride, padding, dilation, ceil);
                if (size <= 0 || size > Integer.MAX_VALUE) {
                    throw refusal("Invalid computed output size: " + size);
                }
            }
        }
    }

    /** How many windows there are, none of which begins behind the input; 0 or less where not one fits. */
    static long outputSize(long input, long kernel, long stride, long padding, long dilation, boolean ceil) {
        long room = input + 2 * padding - dilation * (kernel - 1) - 1;
        long size = Math.floorDiv(ceil ? room + stride - 1 : room, stride) + 1;
        return ceil && (size - 1) * stride >= input + padding ? size - 1 : size;
    }
}
