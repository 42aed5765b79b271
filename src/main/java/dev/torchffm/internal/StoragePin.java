package dev.torchffm.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;

/**
 * Keeps a storage for the arrays over it, through a native handle of its own: to a new TensorImpl, so that {@code set_}
 * on the tensor that the array was taken from does not drop the storage.
 *
 * @param storage the StorageImpl that is kept, to tell whether a tensor still has it
 * @param segment all its bytes, valid until the scope closes, or as long as any slice is reachable
 */
record StoragePin(long storage, MemorySegment segment) {
    /**
     * @param handle the tensor whose storage is kept; stays its caller's
     * @param scope the scope whose end frees the pin, or null to have the collector free it
     * @param confined whether only the scope's thread uses the tensor
     */
    static StoragePin of(long handle, long storage, HandleScope scope, boolean confined) {
        long itemSize = DTypes.itemSize(Native.dtype(handle));
        long start = Native.dataPointer(handle) - Native.storageOffset(handle) * itemSize;
        long bytes = Native.storageBytes(handle);
        Arena arena = scope != null ? scope.arena(confined) : Arena.ofAuto();
        long pinned = Native.aliasOf(handle);
        if (scope == null) {
            CollectedMemory.hold(storage, bytes, true);
            return new StoragePin(storage, Native.segment(start, bytes, arena, s -> {
                Native.deleteTensor(pinned);
                CollectedMemory.drop(storage, true);
            }));
        }
        try {
            scope.pin(pinned, storage, bytes);
        } catch (IllegalStateException e) {
            Native.deleteTensor(pinned);
            throw e;
        }
        // An array alone keeps a shared scope from being freed as forgotten.
        return new StoragePin(storage, Native.segment(start, bytes, arena,
                scope.owner() == null ? s -> Reference.reachabilityFence(scope) : null));
    }
}
