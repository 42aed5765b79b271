// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.TorchException;
import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.internal.lifetime.TensorHandle;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** One call of a program: what it has used of its limits. */
final class Run {
    private final long maxIterations;
    private final long maxBytes;
    private long iterations;
    /** The storages that the call holds, with their bytes and how many handles refer to each; null where they are not counted. */
    private final @Nullable Map<Long, long[]> storages;
    private long bytes;

    Run(LoadOptions options) {
        maxIterations = options.maxIterations();
        maxBytes = options.maxBytes();
        storages = maxBytes == Long.MAX_VALUE ? null : new HashMap<>();
    }

    /** Throws if the calling thread was interrupted, and leaves it so. */
    static void checkCancelled() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the call was cancelled: its thread was interrupted");
        }
    }

    /** Counts one repetition of a loop. */
    void repeat(String loop) {
        checkCancelled();
        if (++iterations > maxIterations) {
            throw new TorchException("'" + loop + "' would repeat more often than the " + maxIterations
                    + " times that LoadOptions.maxIterations allows to one call");
        }
    }

    boolean countsBytes() {
        return storages != null;
    }

    /** Throws if so many more bytes are too many. */
    void require(long more) {
        if (more > maxBytes - bytes) {
            throw new TorchException("the call would hold " + (more + bytes < 0 ? "more than 2^63" : Long.toString(more + bytes))
                    + " bytes, and LoadOptions.maxBytes allows " + maxBytes);
        }
    }

    /** Counts a tensor that a node made. */
    void hold(TensorHandle made) {
        if (storages == null || made.memory() != null) {
            return;
        }
        long storage = TensorImplLayout.storage(made.address());
        if (storage == 0) {
            return;
        }
        long[] known = storages.get(storage);
        if (known != null) {
            known[1]++;
            return;
        }
        long size = TensorImplLayout.storageBytes(storage);
        storages.put(storage, new long[] {size, 1});
        require(size);
        bytes += size;
    }

    /** Takes back what {@link #hold} counted; the tensor is still open. */
    void drop(TensorHandle made) {
        if (storages == null || made.memory() != null || made.isClosed()) {
            return;
        }
        long storage = TensorImplLayout.storage(made.address());
        long[] known = storages.get(storage);
        if (known != null && --known[1] == 0) {
            storages.remove(storage);
            bytes -= known[0];
        }
    }
}
