// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.Layout;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** {@code copy} makes a tensor of the strides of another and copies into it, which takes tensors that have strides. */
final class LayoutCopies extends Precondition {
    private final int[] places;

    private LayoutCopies(Schema schema) {
        super(schema);
        places = new int[] {place("self"), place("src")};
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, LayoutCopies::new, "copy");
    }

    @Override
    void check(Object[] a) {
        for (int place : places) {
            int layout = Native.layout(handle(a[place]));
            if (layout != Layout.STRIDED.code()) {
                throw refusal("'" + name(place) + "' must be a strided tensor, and its layout is " + Layout.ofCode(layout)
                        + "; copy_ copies between layouts");
            }
        }
    }
}
