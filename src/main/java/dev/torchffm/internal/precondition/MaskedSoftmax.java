// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code _masked_softmax} looks at the first element along a dimension, which an empty one does not have. */
final class MaskedSoftmax extends Precondition {
    private final int self;
    private final int dim;

    private MaskedSoftmax(Schema schema) {
        super(schema);
        self = place("self");
        dim = place("dim");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, MaskedSoftmax::new, "_masked_softmax");
    }

    @Override
    void check(@Nullable Object[] a) {
        int dims = dim(a[self]);
        long along = a[dim] == null ? dims - 1 : integer(a[dim]);
        along = along < 0 ? along + dims : along;
        // Another dimension than there are the operator refuses.
        if (along >= 0 && along < dims && size(a[self], (int) along) == 0 && numel(a[self], 0, (int) along) != 0
                && numel(a[self], (int) along + 1, dims) != 0) {
            throw refusal("'self' must not be empty in dimension " + along + ", and is of shape " + shape(a[self]));
        }
    }
}
