// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.layout.TensorImplLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a storage for the arrays over it, whatever becomes of the tensor that they were taken from.
 *
 * @param storage the StorageImpl that is kept, to tell whether a tensor still has it
 * @param start where its memory begins
 * @param bytes how much memory it has
 * @param memory a segment around all that memory, and perhaps more, valid until the scope closes, or as long as any slice is reachable
 */
record StoragePin(long storage, long start, long bytes, MemorySegment memory) {
    /** Part of a segment that classes of another loader may hold longer than any object of ours: {@link LoaderEnd} must not come before. */
    private static final Consumer<MemorySegment> KEEPS_LOADER = new KeepsLoader();

    private static final class KeepsLoader implements Consumer<MemorySegment> {
        @Override
        public void accept(MemorySegment neverCalled) { }
    }

    /**
     * @param tensor the handle whose storage is kept; stays its caller's
     * @param storage its storage
     * @param start where the storage's memory begins
     * @param scope the scope whose end gives the storage up, or null to have the collector do it
     * @param confined whether only the scope's thread uses the tensor
     */
    static StoragePin of(long tensor, long storage, long start, @Nullable HandleScope scope, boolean confined) {
        long bytes = TensorImplLayout.bytes(tensor, storage);
        if (scope != null) {
            MemorySegment memory = scope.memory(confined);
            long reference = StorageReference.hold(tensor, storage);
            try {
                scope.pin(reference, storage, bytes);
            } catch (IllegalStateException e) {
                StorageReference.release(reference);
                throw e;
            }
            return new StoragePin(storage, start, bytes, memory);
        }
        // An arena that nobody can close: its segments are valid while they are reachable, as those of an automatic one, but we see to it.
        Arena arena = Arena.ofShared();
        MemorySegment memory = Native.segment(start, bytes, arena, KEEPS_LOADER);
        CollectedMemory.hold(storage, bytes, true);
        // Constructing it has put it where it is kept.
        new ArrayReclaimer(arena, StorageReference.hold(tensor, storage), storage);
        Reference.reachabilityFence(memory);
        return new StoragePin(storage, start, bytes, memory);
    }

    /**
     * Some bytes of the storage.
     *
     * @throws IndexOutOfBoundsException if they are not the storage's
     */
    MemorySegment slice(long address, long length) {
        if (address < start || length > bytes - (address - start)) {
            throw new IndexOutOfBoundsException("the tensor's elements are the " + length + " bytes from byte " + (address - start)
                    + " of a storage of " + bytes + " bytes");
        }
        return memory.asSlice(address - memory.address(), length);
    }
}
