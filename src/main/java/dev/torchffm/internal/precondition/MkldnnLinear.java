// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.Layout;
import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The weight of {@code linear} is a matrix: of an input in oneDNN's layout nobody asks for that. */
final class MkldnnLinear extends Precondition {
    private final int input;
    private final int weight;

    private MkldnnLinear(Schema schema) {
        super(schema);
        input = place("input");
        weight = place("weight");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, MkldnnLinear::new, "linear");
    }

    @Override
    boolean concernsDenseTensors() {
        return false;
    }

    @Override
    void check(Object[] a) {
        if (isOfLayout(a[input], Layout.MKLDNN) && dim(a[weight]) > 2) {
            throw refusal("'weight' must be a matrix or a vector, and is of shape " + shape(a[weight]));
        }
    }
}
