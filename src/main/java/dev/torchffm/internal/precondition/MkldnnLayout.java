// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.Layout;
import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Tensors in oneDNN's layout have elements: its memory of none is nowhere, and is written all the same. */
final class MkldnnLayout extends Precondition {
    private static final long[] NO_SIZES = {};

    private final int layout;
    private final int size;
    private final int self;

    MkldnnLayout(Schema schema) {
        super(schema);
        layout = place("layout");
        size = place("size");
        self = place("self");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, MkldnnLayout::new, "to_mkldnn");
    }

    /** Whether an operator makes a tensor in a layout that is chosen. */
    static boolean isChosenIn(Schema schema) {
        for (Parameter parameter : schema.parameters()) {
            if (parameter.type().kind() == Kind.LAYOUT && parameter.name().equals("layout")) {
                return true;
            }
        }
        return false;
    }

    @Override
    boolean concernsOtherLayoutsOnly() {
        return layout >= 0;
    }

    @Override
    void check(Object[] a) {
        if (layout >= 0 && a[layout] != Layout.MKLDNN) {
            return;
        }
        long[] sizes = at(a, size) instanceof long[] given ? given : self >= 0 ? sizes(a[self]) : NO_SIZES;
        if (numel(sizes) == 0) {
            throw refusal("a tensor of layout " + Layout.MKLDNN + " must not be empty: its shape would be "
                    + Arrays.toString(sizes));
        }
    }
}
