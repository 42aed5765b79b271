// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import java.lang.foreign.Arena;

/** The storage of arrays that the garbage collector owns. */
final class ArrayReclaimer extends Reclaimer {
    private final long reference;
    private final long storage;

    /**
     * Has a storage given up when no segment of an arena, all of whose segments lie in the storage, is reachable.
     *
     * @param arena one that nobody closes
     */
    ArrayReclaimer(Arena arena, long reference, long storage) {
        // Every segment of an arena, and every buffer over one, refers to the arena's scope.
        super(arena.scope());
        this.reference = reference;
        this.storage = storage;
    }

    @Override
    protected void freeNow() {
        StorageReference.release(reference);
        CollectedMemory.drop(storage, true);
    }
}
