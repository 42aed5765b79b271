package dev.torchffm.internal;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;

/**
 * A tensor that the garbage collector owns: frees the handle once the tensor is unreachable. A {@link java.lang.ref.Cleaner} of
 * our own, because whoever makes tensors faster than one thread frees them must be able to help with that.
 */
final class Collected extends PhantomReference<Object> {
    private static final ReferenceQueue<Object> QUEUE = new ReferenceQueue<>();
    /** What keeps these references reachable, in parts, each under a lock of its own. */
    private static final Part[] PARTS = new Part[32];

    static {
        for (int i = 0; i < PARTS.length; i++) {
            PARTS[i] = new Part();
        }
        Thread.ofPlatform().daemon().name("torch-ffm cleaner").priority(Thread.MAX_PRIORITY - 2).start(Collected::freeForEver);
    }

    /** A ring of references. */
    private static final class Part {
        private final Collected head = new Collected();

        synchronized void add(Collected reference) {
            reference.next = head.next;
            reference.previous = head;
            head.next.previous = reference;
            head.next = reference;
        }

        synchronized boolean remove(Collected reference) {
            if (reference.next == null) {
                return false;
            }
            reference.next.previous = reference.previous;
            reference.previous.next = reference.next;
            reference.next = null;
            reference.previous = null;
            return true;
        }
    }

    private final TensorHandle handle;
    private final Part part;
    private Collected previous;
    private Collected next;

    /** The head of a ring. */
    private Collected() {
        super(null, null);
        handle = null;
        part = null;
        previous = this;
        next = this;
    }

    private Collected(Object referent, TensorHandle handle) {
        super(referent, QUEUE);
        this.handle = handle;
        part = PARTS[(int) Thread.currentThread().threadId() & PARTS.length - 1];
        part.add(this);
    }

    /** Has a handle freed when the referent is unreachable. */
    static Collected watch(Object referent, TensorHandle handle) {
        return new Collected(referent, handle);
    }

    /** Frees the handle now, if that has not been done; once. */
    void free() {
        if (part.remove(this)) {
            clear();
            handle.closeShared();
        }
    }

    private static void freeForEver() {
        while (true) {
            try {
                free(0);
            } catch (Throwable e) {
                // One tensor that cannot be freed shall not keep the others.
            }
        }
    }

    /** Frees one of those that the collector has found, after waiting so long for it; 0 waits for ever. */
    private static boolean free(long millis) throws InterruptedException {
        switch (QUEUE.remove(millis)) {
            case Collected found -> found.free();
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
