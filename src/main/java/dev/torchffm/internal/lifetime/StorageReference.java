// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.torchffm.DType;
import dev.torchffm.internal.abi.CallBuffers;
import dev.torchffm.internal.abi.DeviceTypes;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.layout.TensorImplLayout;
import java.lang.invoke.VarHandle;

/**
 * A reference of ours to a storage, counted where libtorch counts its own: an array keeps a storage, and nothing else of the tensor
 * that it was taken from, so that the tensor may be closed or given another storage. The C functions offer only another tensor over
 * the storage, which takes ten times as long to make and to free.
 *
 * <p>Where the count is was found by experiment, as in {@link TensorImplLayout}: the only word after the vtable, it grows by one for
 * each tensor more and shrinks by one for each less. Where the experiment does not come out, the reference is such a tensor.
 */
final class StorageReference {
    private static final VarHandle WORD = JAVA_LONG.varHandle();
    /** Where a StorageImpl has its count; all objects of libtorch that are counted begin with their vtable and that. */
    private static final long COUNT = 8;
    /** The count itself; the other half of the word, if it has one, counts other things. */
    private static final long REFERENCES = 0xFFFF_FFFFL;
    private static final int SAMPLES = 8;

    private static final boolean COUNTED;
    /** A tensor that stays, of whose aliases {@link #free} makes tensors over other storages; 0 where none is needed. */
    private static final long DONOR;

    static {
        // Whatever call first needs this class, the experiments have nothing to do with its arguments and results.
        CallBuffers thread = CallBuffers.get();
        CallBuffers.SuspendedCall suspended = thread.suspend();
        try {
            COUNTED = isCounted(true) && isCounted(false);
            DONOR = COUNTED ? sample() : 0;
        } finally {
            thread.resume(suspended);
        }
    }

    private StorageReference() { }

    /**
     * Keeps the storage of a tensor until {@link #release}.
     *
     * @param tensor a handle, which the caller holds
     * @param storage the tensor's storage
     * @return the reference
     */
    static long hold(long tensor, long storage) {
        if (!COUNTED) {
            return Native.aliasOf(tensor);
        }
        long _ = (long) WORD.getAndAdd(Native.ADDRESS_SPACE, storage + COUNT, 1L);
        return storage;
    }

    /** Gives up a reference, from any thread. */
    static void release(long reference) {
        if (!COUNTED) {
            Native.deleteTensor(reference);
            return;
        }
        long count;
        do {
            count = (long) WORD.getVolatile(Native.ADDRESS_SPACE, reference + COUNT);
            if ((count & REFERENCES) == 1) {
                free(reference);
                return;
            }
        } while (!WORD.compareAndSet(Native.ADDRESS_SPACE, reference + COUNT, count, count - 1));
    }

    /** Has libtorch give up the last reference, as that of a tensor, since what frees a storage is C++. */
    private static void free(long storage) {
        CallBuffers thread = CallBuffers.get();
        // Whoever makes a tensor may have come to free another one, in the middle of a call.
        CallBuffers.SuspendedCall suspended = thread.suspend();
        try {
            long tensor = Native.aliasOf(DONOR);
            long own = TensorImplLayout.exchangeStorage(tensor, storage);
            Native.deleteTensor(tensor);
            release(own);
        } finally {
            thread.resume(suspended);
        }
    }

    /** Whether the count is as expected while aliases of a tensor come and go, the newest first or the oldest. */
    private static boolean isCounted(boolean newestFirst) {
        long[] tensors = new long[SAMPLES];
        tensors[0] = sample();
        long storage = TensorImplLayout.storage(tensors[0]);
        long first = count(storage);
        boolean expected = (first & REFERENCES) == 1;
        for (int i = 1; i < SAMPLES; i++) {
            tensors[i] = Native.aliasOf(tensors[0]);
            expected &= count(storage) == first + i;
        }
        for (int i = 0; i < SAMPLES; i++) {
            expected &= count(storage) == first + SAMPLES - 1 - i;
            Native.deleteTensor(tensors[newestFirst ? SAMPLES - 1 - i : i]);
        }
        return expected;
    }

    private static long count(long storage) {
        return (long) WORD.getVolatile(Native.ADDRESS_SPACE, storage + COUNT);
    }

    private static long sample() {
        return Native.emptyStrided(new long[] {5}, new long[] {1}, DType.FLOAT32.code(), DeviceTypes.CPU, -1);
    }
}
