// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The target of {@code binary_cross_entropy} has elements where the input has: without, the input's loss is never written. */
final class CrossEntropyTarget extends Precondition {
    private final int self;
    private final int target;

    private CrossEntropyTarget(Schema schema) {
        super(schema);
        self = place("self");
        target = place("target");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, CrossEntropyTarget::new, "binary_cross_entropy");
    }

    @Override
    void check(Object[] a) {
        if (numel(a[target]) == 0 && numel(a[self]) != 0) {
            throw refusal("Using a target size (" + shape(a[target]) + ") that is different to the input size (" + shape(a[self])
                    + ") is deprecated. Please ensure they have the same size.");
        }
    }
}
