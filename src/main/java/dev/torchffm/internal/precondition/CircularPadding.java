// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A circular padding of one side is no longer than what is left of a dimension from which the other side takes some: beyond that, elements
 * would be copied that are not there yet.
 */
final class CircularPadding extends Precondition {
    /** What {@code _pad_enum} calls it. */
    private static final int CIRCULAR = 2;
    private static final long MOST = 1L << 61;

    private final int self;
    private final int pad;
    private final int mode;

    private CircularPadding(Schema schema) {
        super(schema);
        self = place("self");
        pad = place("pad");
        mode = place("mode");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, CircularPadding::new, "_pad_circular", "_pad_enum", "pad");
    }

    @Override
    void check(@Nullable Object[] a) {
        if (mode >= 0 && !"circular".equals(a[mode]) && !(a[mode] instanceof Number number && number.longValue() == CIRCULAR)) {
            return;
        }
        long[] pads = (long[]) a[pad];
        int dims = dim(a[self]);
        for (int i = 0; i < pads.length / 2 && i < dims; i++) {
            long size = size(a[self], dims - 1 - i);
            if (!isLeft(size, pads[2 * i], pads[2 * i + 1])) {
                throw refusal("'pad' " + Arrays.toString(pads) + " takes more from dimension " + (dims - 1 - i) + " of size " + size
                        + " than it leaves for the padding of the other side");
            }
        }
    }

    /** Whether a dimension from which negative paddings take elements has those that the positive ones repeat. */
    static boolean isLeft(long size, long before, long after) {
        if (Math.min(before, after) >= 0) {
            // Which the operator compares with the size itself.
            return true;
        }
        if (Math.max(before, after) <= 0) {
            // What is left of it the operator looks at, in 64 bits.
            return Math.min(before, after) >= -MOST;
        }
        return Math.max(before, after) <= size + Math.max(Math.min(before, after), -MOST);
    }
}
