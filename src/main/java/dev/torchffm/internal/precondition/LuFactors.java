// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A matrix of {@code lu_unpack} has as many pivots as rows or columns, whichever are fewer. */
final class LuFactors extends Precondition {
    private final int data;
    private final int pivots;

    private LuFactors(Schema schema) {
        super(schema);
        data = place("LU_data");
        pivots = place("LU_pivots");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, LuFactors::new, "lu_unpack");
    }

    @Override
    void check(Object[] a) {
        int dims = dim(a[data]);
        if (dims >= 2 && (dim(a[pivots]) != dims - 1 || !areEqual(a[pivots], 0, a[data], 0, dims - 2)
                || size(a[pivots], dims - 2) != Math.min(size(a[data], dims - 2), size(a[data], dims - 1)))) {
            throw wrongSizes(a, pivots, pivotsOf(sizes(a[data])));
        }
    }

    /** The shape of the pivots of matrices. */
    static long[] pivotsOf(long[] sizes) {
        long[] shape = Arrays.copyOf(sizes, sizes.length - 1);
        shape[shape.length - 1] = Math.min(sizes[sizes.length - 2], sizes[sizes.length - 1]);
        return shape;
    }
}
