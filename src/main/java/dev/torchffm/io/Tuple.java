// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Python's tuple: a list that cannot be changed, and that is written as a tuple again. */
final class Tuple extends AbstractList<Object> implements RandomAccess {
    private final Object[] items;

    Tuple(List<?> items) {
        this(items.toArray());
    }

    /** Keeps the array itself. */
    Tuple(Object[] items) {
        this.items = items;
    }

    @Override
    public Object get(int index) {
        return items[index];
    }

    @Override
    public int size() {
        return items.length;
    }
}
