// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.JobLimit;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The native memory that waits for the garbage collector. The collector does not see it, so past a limit a collection is
 * provoked, as the JDK does for direct buffers. A storage counts once, however many views and arrays hold it.
 */
public final class CollectedMemory {
    /** The limit in bytes; by default the size that the Java heap may reach, or less where the process may not take so much beside it. */
    public static final String LIMIT_PROPERTY = "torchffm.collected.limit";

    /** Less than this is not worth a collection. */
    private static final long LEAST_LIMIT = 64L << 20;
    private static final long LIMIT = Long.getLong(LIMIT_PROPERTY, defaultLimit());
    /** What libtorch allocates for a tensor besides its elements: the handle, the TensorImpl and the StorageImpl, rounded up. */
    private static final long HANDLE_BYTES = 512;
    /** For so many milliseconds the collector's threads are waited for when nothing comes from them. */
    private static final int PATIENCE = 20;

    private static final AtomicLong BYTES = new AtomicLong();
    /** Where the next collection is due; above the limit when the last one freed little. */
    private static volatile long threshold = LIMIT;
    private static volatile long collections;

    /** The storages by parts of their addresses, each part with a lock of its own. */
    private static final Part[] PARTS = new Part[64];

    static {
        for (int i = 0; i < PARTS.length; i++) {
            PARTS[i] = new Part();
        }
    }

    /** Some of the storages, and what holds them: tensors and arrays. */
    private static final class Part {
        private final StorageTable storages = new StorageTable();
        private long tensors;
        private long arrays;

        synchronized long hold(long storage, long bytes, boolean array) {
            count(array, 1);
            return storage == 0 ? 0 : storages.hold(storage, bytes);
        }

        synchronized long drop(long storage, boolean array) {
            count(array, -1);
            return storage == 0 ? 0 : storages.drop(storage);
        }

        private void count(boolean array, int change) {
            if (array) {
                arrays += change;
            } else {
                tensors += change;
            }
        }

        synchronized long tensors() {
            return tensors;
        }

        synchronized long arrays() {
            return arrays;
        }

        synchronized long storageBytes() {
            return storages.bytes();
        }

        synchronized boolean contains(long storage) {
            return storages.contains(storage);
        }
    }

    private CollectedMemory() { }

    private static long defaultLimit() {
        long heap = Runtime.getRuntime().maxMemory();
        return Math.min(heap, Math.max(LEAST_LIMIT, new ProcessMemory(Path.of("/"), JobLimit.bytes()).besideHeap(heap)));
    }

    /**
     * Frees all that nobody refers to any more, now, for a call that found no memory.
     *
     * @return whether anything was waiting to be freed
     */
    public static boolean free() {
        long before = BYTES.get();
        if (before == 0) {
            return false;
        }
        collectNow();
        return BYTES.get() < before;
    }

    /** {@return whether libtorch refused because an allocator had no memory, and some was freed: the call may be made once more} */
    public static boolean freeAfter(TorchException refusal) {
        return isForWantOfMemory(refusal) && free();
    }

    /** {@return whether libtorch refused because an allocator had no memory} */
    public static boolean isForWantOfMemory(TorchException refusal) {
        String message = refusal.getMessage();
        return message != null && (message.contains("you tried to allocate") || message.contains("out of memory"));
    }

    /** {@return the bytes that count towards the limit: of storages, and of what libtorch needs for each tensor} */
    public static long bytes() {
        return BYTES.get();
    }

    /** {@return the limit} */
    public static long limit() {
        return LIMIT;
    }

    /** {@return how many collections were provoked} */
    public static long collections() {
        return collections;
    }

    /** {@return how many tensors the collector has to free} */
    public static long tensors() {
        long sum = 0;
        for (Part part : PARTS) {
            sum += part.tensors();
        }
        return sum;
    }

    /** {@return how many exported storages the collector has to free} */
    public static long arrays() {
        long sum = 0;
        for (Part part : PARTS) {
            sum += part.arrays();
        }
        return sum;
    }

    /** {@return the bytes of all storages that collected tensors and arrays hold} */
    public static long storageBytes() {
        long sum = 0;
        for (Part part : PARTS) {
            sum += part.storageBytes();
        }
        return sum;
    }

    static boolean holds(long storage) {
        return part(storage).contains(storage);
    }

    /** Counts a tensor, or an array, that the collector will free. */
    static void hold(long storage, long bytes, boolean array) {
        long more = part(storage).hold(storage, bytes, array);
        if (BYTES.addAndGet(more + HANDLE_BYTES) > threshold) {
            collect();
        }
    }

    /** Counts one less. */
    static void drop(long storage, boolean array) {
        long now = BYTES.addAndGet(part(storage).drop(storage, array) - HANDLE_BYTES);
        // What was in use when the threshold was raised has gone: the limit holds again.
        if (threshold > LIMIT && 3 * now < threshold) {
            threshold = Math.max(LIMIT, now + now / 2);
        }
    }

    private static Part part(long storage) {
        return PARTS[(int) (storage * 0x9E3779B97F4A7C15L >>> 58)];
    }

    private static synchronized void collectNow() {
        collections++;
        System.gc();
        Reclaimer.collect(PATIENCE);
    }

    private static synchronized void collect() {
        if (BYTES.get() <= threshold) {
            return;
        }
        collectNow();
        // What is still reachable is not collected by asking more often.
        long left = BYTES.get();
        threshold = Math.max(LIMIT, left + left / 2);
    }
}
