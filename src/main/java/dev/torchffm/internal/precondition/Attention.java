// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Attention walks through as many keys as there are values. */
final class Attention extends Precondition {
    private static final int DIMENSIONS = 4;
    private static final int POSITIONS = 2;

    private final int key;
    private final int value;

    private Attention(Schema schema) {
        super(schema);
        key = place("key");
        value = place("value");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, Attention::new, "scaled_dot_product_attention");
    }

    @Override
    void check(Object[] a) {
        // Other numbers of dimensions are multiplied as matrices, whose sizes are compared.
        if (dim(a[key]) == DIMENSIONS && dim(a[value]) == DIMENSIONS && size(a[key], POSITIONS) < size(a[value], POSITIONS)) {
            throw refusal("'key' must be of as many positions as 'value': they are of shapes " + shape(a[key]) + " and " + shape(a[value]));
        }
    }
}
