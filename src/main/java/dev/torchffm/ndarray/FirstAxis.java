// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ndarray;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** The entries of an array along its first axis, as views. */
final class FirstAxis implements Iterator<NDArray> {
    private final NDArray array;
    private final long size;
    private long next;

    FirstAxis(NDArray array) {
        this.array = array;
        this.size = array.shape(0);
    }

    @Override
    public boolean hasNext() {
        return next < size;
    }

    @Override
    public NDArray next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the array's first axis has " + size + " entries");
        }
        return array.select(0, next++);
    }
}
