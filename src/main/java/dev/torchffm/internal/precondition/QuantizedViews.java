// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.DType;
import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Views of another type, and negated ones, are made without the scale of a quantized tensor, which operators look for in them all the same. */
final class QuantizedViews extends Precondition {
    private final int self;
    private final int dtype;

    private QuantizedViews(Schema schema) {
        super(schema);
        self = place("self");
        dtype = place("dtype");
    }

    /** Of the views with a type: the others keep the scale. */
    private static @Nullable QuantizedViews of(Schema schema) {
        return schema.name().startsWith("aten::view") && schema.indexOf("dtype") < 0 ? null : new QuantizedViews(schema);
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, QuantizedViews::of, "view", "view_copy", "_neg_view", "_neg_view_copy");
    }

    @Override
    void check(Object[] a) {
        DType type = DType.ofCode(dtype(a[self]));
        // A dense tensor of such a type has no scale; the own type is no other one.
        if (type.isQuantized() && at(a, dtype) != type && !TensorImplLayout.isDenseCpu(handle(a[self]))) {
            throw refusal("'self' is a quantized tensor of " + type + ", whose scale such a view would not have; int_repr gives its integers");
        }
    }
}
