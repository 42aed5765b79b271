// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.internal.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Windows of max poolings whose gradient is recorded meet the input. The place of the greatest element of a window that begins before
 * the input, and whose dilation steps over it, is behind the input, and the gradient is written there.
 */
final class PooledWindows extends Precondition {
    private final int spatial;
    private final int self;
    private final int kernel;
    private final int stride;
    private final int padding;
    private final int dilation;
    private final int ceilMode;

    private PooledWindows(Schema schema) {
        super(schema);
        spatial = schema.name().contains("1d") ? 1 : schema.name().contains("2d") ? 2 : 3;
        self = place("self");
        kernel = place("kernel_size");
        stride = place("stride");
        padding = place("padding");
        dilation = place("dilation");
        ceilMode = place("ceil_mode");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, PooledWindows::new, "max_pool1d", "max_pool1d_with_indices", "max_pool2d", "max_pool2d_with_indices",
                "max_pool3d", "max_pool3d_with_indices");
    }

    @Override
    void check(Object[] a) {
        int dims = dim(a[self]);
        if (dims < spatial || !Native.gradEnabled() || !TensorMetadata.requiresGrad(handle(a[self]))) {
            return;
        }
        for (int d = 0; d < spatial; d++) {
            long size = size(a[self], dims - spatial + d);
            long step = number(a, dilation, d, 1);
            long before = number(a, padding, d, 0);
            long window = number(a, kernel, d, 1);
            if (step > size && before > 0
                    && !allMeet(size, window, number(a, stride, d, window), before, step, isTrue(a[ceilMode]))) {
                throw refusal("'dilation' is " + Arrays.toString((long[]) a[dilation]) + ", and a window steps over all of the " + size
                        + " elements of the input: its gradient has no place");
            }
        }
    }

    /** Whether each window that begins before the input has a place in it, or none behind its beginning. */
    static boolean allMeet(long size, long kernel, long stride, long padding, long dilation, boolean ceil) {
        if (kernel <= 0 || stride <= 0 || dilation <= 0) {
            // Which the operators refuse.
            return true;
        }
        long count = MaxPooling.outputSize(size, kernel, stride, padding, dilation, ceil);
        for (long i = 0; i < count && i * stride < padding; i++) {
            if (Math.floorMod(i * stride - padding, dilation) >= size) {
                return false;
            }
        }
        return true;
    }
}
