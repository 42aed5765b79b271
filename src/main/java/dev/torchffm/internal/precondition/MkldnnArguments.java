// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.Layout;
import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes in place at indices take neither indices nor values in oneDNN's layout, and read their memory before they see it. */
final class MkldnnArguments extends Precondition {
    private final int[] others;

    private MkldnnArguments(Schema schema) {
        super(schema);
        others = schema.places(parameter -> parameter.type().kind() == Kind.TENSOR && !parameter.name().equals("self"));
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, MkldnnArguments::new, "index_add_", "index_copy_", "index_reduce_", "scatter_", "scatter_add_", "scatter_reduce_");
    }

    @Override
    boolean concernsDenseTensors() {
        return false;
    }

    @Override
    void check(Object[] a) {
        for (int place : others) {
            if (a[place] != null && isOfLayout(a[place], Layout.MKLDNN)) {
                throw refusal("'" + name(place) + "' must not be of layout " + Layout.MKLDNN + "; to_dense() makes it strided");
            }
        }
    }
}
