// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A masked softmax is over elements, and rows of a mask that stands for all heads are as long as those of the input. */
final class MaskedSoftmax extends Precondition {
    private static final int HEADED = 4;
    private static final int PLAIN = 2;

    private final int self;
    private final int mask;
    private final int dim;
    private final int maskType;

    private MaskedSoftmax(Schema schema) {
        super(schema);
        self = place("self");
        mask = place("mask");
        dim = place("dim");
        maskType = place("mask_type");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, MaskedSoftmax::new, "_masked_softmax");
    }

    @Override
    void check(Object[] a) {
        int dims = dim(a[self]);
        long chosen = a[dim] == null ? dims - 1 : integer(a[dim]);
        int over = (int) (chosen < 0 ? chosen + dims : chosen);
        if (chosen < -dims || chosen >= dims) {
            // Which the operator refuses, but where the only element has no dimension.
            return;
        }
        if (size(a[self], over) == 0 && numel(a[self], 0, over) > 0 && numel(a[self], over + 1, dims) > 0) {
            throw refusal("'self' must not be empty in the dimension " + over + ", and is of shape " + shape(a[self]));
        }
        boolean rowsForAll = dims == HEADED && dim(a[mask]) == PLAIN && chosen == HEADED - 1 && a[maskType] != null && integer(a[maskType]) != 2;
        if (rowsForAll && size(a[self], 3) > size(a[self], 2)) {
            throw refusal("the last two sizes of 'self' must be the same with a mask of shape " + shape(a[mask]) + ", and it is of shape "
                    + shape(a[self]));
        }
    }
}
