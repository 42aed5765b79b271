// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import dev.torchffm.internal.lifetime.CollectedMemory;
import dev.torchffm.internal.monitoring.Accounting;

/**
 * What the tensors and arrays of this process held when it was read, with {@link Torch#memory()}; through JMX the same numbers
 * are {@link MemoryUseMXBean}, in flight recordings the event {@code dev.torchffm.MemoryUse}.
 *
 * <p>The operators that make and free tensors in a scope only keep the scope's own list; it is counted, and the storages are looked
 * up, on reading. Where other threads are at work meanwhile, the sum may be a moment old, but it is exact once they rest. Reading
 * takes some tens of nanoseconds for each live tensor of a scope, and no time of the threads at work.
 *
 * @param confinedTensors the live tensors of open confined scopes. Each owns one native handle
 * @param sharedTensors those of open shared scopes
 * @param collectedTensors those outside any scope, which the garbage collector has not freed yet
 * @param bytes the elements' memory under all these tensors and under arrays that were taken from tensors, in bytes, on all
 *        devices. A storage counts once and whole, however many views and arrays there are of it and however little of it they
 *        see. Not counted: Java memory (it is the arena's), what only an autograd graph keeps, what libtorch adds for itself, and the
 *        elements of sparse tensors. On systems other than Linux it leaves out the storages that only shared scopes and the
 *        confined scopes of other threads have
 * @param arrays the storages that {@code numpy()} has handed out and that the arrays keep: one for each tensor that was asked,
 *        however many arrays and slices there are. In a scope they last until it closes
 * @param segments the storages over Java memory, from {@code fromSegment} and {@code fromNumpy}, that libtorch has not let go
 * @param collectedBytes what counts towards {@code -Dtorchffm.collected.limit}: the storages that collected tensors and arrays hold,
 *        each once, and 512 bytes for each of these tensors and arrays
 * @param collections how often passing that limit has provoked a garbage collection
 */
public record MemoryUse(long confinedTensors, long sharedTensors, long collectedTensors, long bytes, long arrays, long segments,
        long collectedBytes, long collections) {

    static MemoryUse now() {
        return new MemoryUse(Accounting.confinedTensors(), Accounting.sharedTensors(), Accounting.collectedTensors(),
                Accounting.bytes(), Accounting.arrays(), Accounting.segments(), CollectedMemory.bytes(), CollectedMemory.collections());
    }

    /** {@return the live tensors of all kinds} */
    public long tensors() {
        return confinedTensors + sharedTensors + collectedTensors;
    }
}
