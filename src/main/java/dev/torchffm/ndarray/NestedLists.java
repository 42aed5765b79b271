// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ndarray;

import java.util.Collections;
import java.util.List;

/** Elements as objects in lists of lists. */
final class NestedLists {
    private NestedLists() { }

    static Object of(NDArray array) {
        // Of a file that was cut off while it was mapped, a copy ends in an InternalError. HotSpot goes on for a while after the read of a
        // single element, with whatever value, and no number of one byte makes an object of it.
        return rows(array.size() > 0 && array.segment().isMapped() ? array.copy() : array);
    }

    private static Object rows(NDArray array) {
        long[] shape = array.shape();
        if (shape.length == 0) {
            return array.get();
        }
        int length = Copies.length(shape[0]);
        if (array.size() == 0 && length > 0) {
            // All rows are alike, however many there are.
            return Collections.nCopies(length, rows(array.select(0, 0)));
        }
        Object[] rows = new Object[length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = rows(array.select(0, i));
        }
        return List.of(rows);
    }
}
