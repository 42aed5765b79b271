// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.DType;
import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Views of quantized tensors as something else have no scale, and the first operator that looks for it reads at no address. */
final class QuantizedView extends Precondition {
    private final int self;
    private final int dtype;

    private QuantizedView(Schema schema) {
        super(schema);
        self = place("self");
        dtype = place("dtype");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, QuantizedView::new, "_neg_view", "_neg_view_copy");
        Preconditions.add(rows, QuantizedView::ofType, "view", "view_copy");
    }

    /** None for the overloads that keep the type. */
    private static @Nullable Precondition ofType(Schema schema) {
        return schema.indexOf("dtype") < 0 ? null : new QuantizedView(schema);
    }

    @Override
    void check(Object[] a) {
        DType type = DType.ofCode(dtype(a[self]));
        if (type.isQuantized() && at(a, dtype) != type) {
            throw refusal("'self' is quantized, of " + type + ", and such a view of it would have no scale. int_repr gives its integers");
        }
    }
}
