// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import java.util.Arrays;

/**
 * Storages by address, each with its bytes and how many hold it. Open addressing in one array, so that an entry is no object.
 * Not safe for use by several threads at once.
 */
public final class StorageTable {
    /** Address, holders, bytes. */
    private static final int ENTRY = 3;
    private static final int SMALLEST = 16;

    private long[] entries = new long[SMALLEST * ENTRY];
    private int size;
    private long bytes;

    /** {@return the bytes of all storages, each once} */
    public long bytes() {
        return bytes;
    }

    /** {@return whether somebody holds the storage} */
    boolean contains(long storage) {
        return entries[find(storage) * ENTRY] != 0;
    }

    /**
     * Adds a holder. A storage that has grown since it was last held counts with its present size from now on.
     *
     * @return by how much that changed {@link #bytes()}
     */
    long hold(long storage, long storageBytes) {
        int at = find(storage) * ENTRY;
        if (entries[at] == 0) {
            if (2 * (size + 1) > capacity()) {
                resize(2 * capacity());
                at = find(storage) * ENTRY;
            }
            entries[at] = storage;
            size++;
        }
        long more = storageBytes - entries[at + 2];
        entries[at + 1]++;
        entries[at + 2] = storageBytes;
        bytes += more;
        return more;
    }

    /**
     * Takes a holder away, and with the last one the storage.
     *
     * @return by how much that changed {@link #bytes()}
     */
    long drop(long storage) {
        int slot = find(storage);
        int at = slot * ENTRY;
        if (entries[at] == 0 || --entries[at + 1] > 0) {
            return 0;
        }
        long less = -entries[at + 2];
        bytes += less;
        size--;
        close(slot);
        if (capacity() > SMALLEST && 8 * size < capacity()) {
            resize(capacity() / 2);
        }
        return less;
    }

    private int capacity() {
        return entries.length / ENTRY;
    }

    private int home(long storage) {
        return (int) (storage * 0x9E3779B97F4A7C15L >>> 20) & capacity() - 1;
    }

    /** The slot of a storage, or the free one where it belongs. */
    private int find(long storage) {
        int mask = capacity() - 1;
        int slot = home(storage);
        while (entries[slot * ENTRY] != 0 && entries[slot * ENTRY] != storage) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Empties a slot, and moves up the entries behind it that would no longer be found. */
    private void close(int free) {
        int mask = capacity() - 1;
        int slot = free;
        while (true) {
            slot = slot + 1 & mask;
            long storage = entries[slot * ENTRY];
            if (storage == 0) {
                break;
            }
            if ((slot - home(storage) & mask) >= (slot - free & mask)) {
                System.arraycopy(entries, slot * ENTRY, entries, free * ENTRY, ENTRY);
                free = slot;
            }
        }
        Arrays.fill(entries, free * ENTRY, (free + 1) * ENTRY, 0);
    }

    private void resize(int capacity) {
        long[] old = entries;
        entries = new long[capacity * ENTRY];
        for (int i = 0; i < old.length; i += ENTRY) {
            if (old[i] != 0) {
                System.arraycopy(old, i, entries, find(old[i]) * ENTRY, ENTRY);
            }
        }
    }
}
