// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Groups of {@code _grouped_mm} take all rows or columns that they share: those behind the last group are in no product, and the result
 * or the gradient is not written there.
 */
final class MatrixGroups extends Precondition {
    private final int left;
    private final int right;
    private final int offsets;

    private MatrixGroups(Schema schema) {
        super(schema);
        left = place("self");
        right = place("mat2");
        offsets = place("offs");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, MatrixGroups::new, "_grouped_mm");
    }

    @Override
    void check(Object[] a) {
        Object ends = at(a, offsets);
        int leftDims = dim(a[left]);
        int rightDims = dim(a[right]);
        if (ends == null || dim(ends) != 1 || leftDims < 2 || leftDims > 3 || rightDims < 2 || rightDims > 3 || leftDims + rightDims == 6) {
            // Which the operator refuses.
            return;
        }
        if (leftDims + rightDims == 4 && !TensorMetadata.requiresGrad(handle(a[left])) && !TensorMetadata.requiresGrad(handle(a[right]))) {
            // Sums of fewer products are written all the same; only their gradients are not.
            return;
        }
        // What is cut: rows of a matrix at the left, else columns of one at the right; of two, what is summed over.
        long shared = leftDims == 3 ? size(a[right], 1) : size(a[left], rightDims == 3 ? 0 : 1);
        long[] values = IndexValues.all(handle(ends));
        if (values != null && !cover(values, shared)) {
            throw refusal("the groups that 'offs' ends must take all " + shared + " of what they share; the last end is "
                    + (values.length == 0 ? "none" : values[values.length - 1]));
        }
    }

    /** Whether groups that end there, each of which begins where the one before ends, take everything from 0 to a size. */
    static boolean cover(long[] ends, long size) {
        boolean all = size == 0;
        for (long end : ends) {
            // As slices count: a negative end from behind.
            all |= end >= size;
        }
        return all;
    }
}
