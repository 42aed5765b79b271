// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import java.lang.foreign.Arena;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import org.jspecify.annotations.Nullable;

/**
 * What the garbage collector owns: frees the handle of a tensor, or the storage of arrays, once that is unreachable. A
 * {@link java.lang.ref.Cleaner} of our own, because whoever makes tensors faster than one thread frees them must be able to help
 * with that; the JDK's, and automatic arenas with it, falls ever more behind then.
 */
@SuppressWarnings("ThreadPriorityCheck")
non-sealed class GcReclaimer extends PhantomReference<Object> implements HandleMode.Counted {
    private static final ReferenceQueue<Object> QUEUE = new ReferenceQueue<>();
    /** How often it is looked whether libtorch, which says nothing when a graph lets go of a tensor, has left Java's memory. */
    private static final long LOOK_AT_JAVA_MEMORY_MILLIS = 1000;
    /** What keeps these references reachable, in parts, each under a lock of its own. */
    private static final Part[] PARTS = new Part[32];

    static {
        for (int i = 0; i < PARTS.length; i++) {
            PARTS[i] = new Part();
        }
        Thread.ofPlatform().daemon().name("torch-ffm cleaner").priority(Thread.MAX_PRIORITY - 2).start(GcReclaimer::freeForEver);
    }

    /** A ring of references. */
    private static final class Part {
        private final GcReclaimer head = new GcReclaimer(this);

        synchronized void add(GcReclaimer reference) {
            reference.next = head.next;
            reference.previous = head;
            head.next.previous = reference;
            head.next = reference;
        }

        synchronized boolean remove(GcReclaimer reference) {
            if (reference.next == reference) {
                return false;
            }
            reference.next.previous = reference.previous;
            reference.previous.next = reference.next;
            reference.next = reference;
            reference.previous = reference;
            return true;
        }
    }

    /** A tensor's handle, or null. */
    private final @Nullable TensorHandle handle;
    private final Part part;
    /** The storage that is counted for the handle; changes under the handle's lock. */
    long storage;
    private GcReclaimer previous;
    private GcReclaimer next;

    /** The head of a ring. */
    private GcReclaimer(Part part) {
        super(null, null);
        handle = null;
        this.part = part;
        previous = this;
        next = this;
    }

    /** Arrays over a storage. */
    private static final class OfArrays extends GcReclaimer {
        private final long reference;

        OfArrays(Arena arena, long reference, long storage) {
            // Every segment of an arena, and every buffer over one, refers to the arena's scope.
            super(arena.scope(), null, storage);
            this.reference = reference;
        }

        @Override
        void freeNow() {
            StorageReference.release(reference);
            CollectedMemory.drop(storage, true);
        }
    }

    private GcReclaimer(Object referent, @Nullable TensorHandle handle, long storage) {
        super(referent, QUEUE);
        help();
        this.handle = handle;
        this.storage = storage;
        previous = this;
        next = this;
        part = PARTS[(int) Thread.currentThread().threadId() & PARTS.length - 1];
        part.add(this);
    }

    /** Has a handle freed when the referent is unreachable. */
    static GcReclaimer watch(Object referent, TensorHandle handle, long storage) {
        return new GcReclaimer(referent, handle, storage);
    }

    /**
     * Has a storage given up when no segment of an arena, all of whose segments lie in the storage, is reachable.
     *
     * @param arena one that nobody closes
     */
    static void watch(Arena arena, long reference, long storage) {
        // Constructing it has put it into a ring.
        new OfArrays(arena, reference, storage);
    }

    @Override
    public void close(TensorHandle closed) {
        free();
    }

    /** Frees it now, if that has not been done; once. */
    final void free() {
        if (part.remove(this)) {
            clear();
            freeNow();
        }
    }

    void freeNow() {
        if (handle != null) {
            handle.markClosed();
        }
    }

    private static void freeForEver() {
        while (true) {
            try {
                if (!free(LOOK_AT_JAVA_MEMORY_MILLIS)) {
                    JavaMemory.letGo();
                }
            } catch (Throwable e) {
                // One that cannot be freed shall not keep the others.
            }
        }
    }

    /** Frees one for the new one: who makes more than one thread frees would else wait for all that are left in the end. */
    private static void help() {
        try {
            freed(QUEUE.poll());
        } catch (RuntimeException e) {
            // As below; the new one has nothing to do with it.
        }
    }

    /** Frees one of those that the collector has found, after waiting so long for it; 0 waits for ever. */
    private static boolean free(long millis) throws InterruptedException {
        return freed(QUEUE.remove(millis));
    }

    private static boolean freed(@Nullable Reference<?> reference) {
        switch (reference) {
            case GcReclaimer found -> found.free();
            case Sentinel sentinel -> sentinel.found = true;
            case null, default -> {
                return false;
            }
        }
        return true;
    }

    /** Garbage to see whether the collector has come to look. */
    private static final class Sentinel extends PhantomReference<Object> {
        private volatile boolean found;

        Sentinel() {
            super(new Object(), QUEUE);
        }
    }

    /**
     * Collects garbage and frees what is found, with the calling thread's help: it returns when nothing more comes.
     *
     * @param patience for so many milliseconds without anything to free the collector's own threads are waited for
     */
    static void collect(int patience) {
        boolean interrupted = false;
        Sentinel sentinel = new Sentinel();
        System.gc();
        int idle = 0;
        // Before the sentinel is found the collector's results have not come at all: wait, unless it was told not to collect.
        while (idle < (sentinel.found ? 1 : 20)) {
            try {
                idle = free(patience) ? 0 : idle + 1;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
