// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.internal.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code tril} and {@code triu} write the matrices of an {@code out} at one distance from each other, whatever its strides are. */
final class TriangleOut extends Precondition {
    private final int self;
    private final int out;

    private TriangleOut(Schema schema) {
        super(schema);
        self = place("self");
        out = place("out");
    }

    private static @Nullable TriangleOut of(Schema schema) {
        return schema.indexOf("out") < 0 ? null : new TriangleOut(schema);
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, TriangleOut::of, "tril", "triu");
    }

    @Override
    void check(Object[] a) {
        int dims = dim(a[out]);
        boolean isResized = dims != dim(a[self]) || !areEqual(a[out], 0, a[self], 0, dims);
        // What is its own out, the operator looks at.
        if (dims > 3 && !isResized && TensorImplLayout.impl(handle(a[out])) != TensorImplLayout.impl(handle(a[self]))
                && !areEquallyFar(sizes(a[out]), strides(a[out]))) {
            throw refusal("the matrices of 'out' must lie at one distance from each other; its shape is " + shape(a[out]) + " and its strides are "
                    + Arrays.toString(strides(a[out])));
        }
    }

    /** Whether the strides of all dimensions before the last two are those of one dimension. */
    static boolean areEquallyFar(long[] sizes, long[] strides) {
        for (int d = 0; d < sizes.length - 3; d++) {
            if (strides[d] != sizes[d + 1] * strides[d + 1]) {
                return false;
            }
        }
        return true;
    }
}
