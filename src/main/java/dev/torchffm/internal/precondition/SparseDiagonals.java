// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Diagonals of {@code _spdiags} begin within the matrix: those that do not have a negative number of elements, by which all others are moved. */
final class SparseDiagonals extends Precondition {
    private final int diagonals;
    private final int offsets;
    private final int shape;

    private SparseDiagonals(Schema schema) {
        super(schema);
        diagonals = place("diagonals");
        offsets = place("offsets");
        shape = place("shape");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, SparseDiagonals::new, "_spdiags");
    }

    @Override
    void check(Object[] a) {
        long[] sizes = (long[]) a[shape];
        int dims = dim(a[diagonals]);
        if (sizes.length != 2 || dims < 1 || dims > 2) {
            // Which the operator refuses.
            return;
        }
        if (sizes[0] < 0 || sizes[1] < 0) {
            throw refusal("'shape' " + Arrays.toString(sizes) + " has a negative size");
        }
        if (sizes[0] == 0 || sizes[1] == 0) {
            // Nothing is taken of any diagonal.
            return;
        }
        long columns = Math.min(sizes[1], size(a[diagonals], dims - 1));
        long[] values = IndexValues.all(handle(a[offsets]));
        for (int i = 0; values != null && i < values.length; i++) {
            long offset = values[i];
            if (!begins(offset, sizes[0], columns)) {
                throw refusal("'offsets' has " + offset + ", which is not from " + -sizes[0] + " to " + columns
                        + ": the diagonal would begin outside the matrix or the elements of 'diagonals'");
            }
        }
    }

    /** Whether a diagonal begins within a matrix, or right behind it: it has no negative number of elements. */
    static boolean begins(long offset, long rows, long columns) {
        return offset >= -rows && offset <= columns;
    }
}
