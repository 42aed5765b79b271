// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The margin losses of no rows have no mean and no sum: the kernels leave the number as it was in memory. */
final class EmptyMargins extends Precondition {
    private static final int NONE = 0;

    private final int self;
    private final int reduction;

    private EmptyMargins(Schema schema) {
        super(schema);
        self = place("self");
        reduction = place("reduction");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, EmptyMargins::new, "multi_margin_loss", "multilabel_margin_loss", "multilabel_margin_loss_forward");
    }

    @Override
    void check(Object[] a) {
        if (dim(a[self]) == 2 && size(a[self], 0) == 0 && integer(a[reduction]) != NONE) {
            throw refusal("'self' is of shape " + shape(a[self]) + ", and no rows have no loss; with 'reduction' " + NONE + " the result is empty");
        }
    }
}
