// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code linalg_ldl_solve} takes pivots as {@code linalg_ldl_factor} gives them: rows of the matrix, and twice the same negative one
 * for a block of two. Matrices and pivots are one for each right side: the kernel does not broadcast them.
 */
final class LdlFactors extends Precondition {
    private final int factors;
    private final int pivots;
    private final int right;

    private LdlFactors(Schema schema) {
        super(schema);
        factors = place("LD");
        pivots = place("pivots");
        right = place("B");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, LdlFactors::new, "linalg_ldl_solve");
    }

    @Override
    void check(Object[] a) {
        int dims = dim(a[factors]);
        if (dims < 2 || size(a[factors], dims - 1) != size(a[factors], dims - 2) || dim(a[right]) < 2 || dim(a[pivots]) != dims - 1 || !areEqual(a[pivots], 0, a[factors], 0, dims - 1)) {
            // Which the operator refuses.
            return;
        }
        if (!isOneForEach(sizes(a[factors]), sizes(a[right]))) {
            throw refusal("'LD' of shape " + shape(a[factors]) + " must have the batch of 'B', which is of shape " + shape(a[right])
                    + "; expand it first");
        }
        long[] values = IndexValues.all(handle(a[pivots]));
        long rows = size(a[factors], dims - 1);
        String wrong = values == null || rows == 0 ? null : wrongPivots(values, (int) rows);
        require(wrong == null, wrong);
    }

    /** Whether the batch dimensions of a matrix are those that it has broadcast together with another. */
    static boolean isOneForEach(long[] matrix, long[] other) {
        int more = other.length - matrix.length;
        for (int d = 0; d < other.length - 2; d++) {
            if (d < more ? other[d] != 1 : other[d] != 1 && other[d] != matrix[d - more]) {
                return false;
            }
        }
        return true;
    }

    /**
     * What is wrong with pivots, or null.
     *
     * @param pivots those of all matrices
     * @param rows how many each has
     */
    static @Nullable String wrongPivots(long[] pivots, int rows) {
        for (int from = 0; from < pivots.length; from += rows) {
            for (int i = 0; i < rows; i++) {
                long pivot = pivots[from + i];
                if (pivot == 0 || Math.abs(pivot) > rows) {
                    return "'pivots' has " + pivot + ", which is not from 1 to " + rows + " or the negative of such";
                }
                if (pivot < 0) {
                    i++;
                    if (i == rows || pivots[from + i] != pivot) {
                        return "'pivots' has " + pivot + " once, and the two rows of a block have it both";
                    }
                }
            }
        }
        return null;
    }
}
