// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Frees something native once an object is unreachable. A {@link java.lang.ref.Cleaner} of our own, for two reasons: whoever makes tensors
 * faster than one thread frees them must be able to help with that, where the JDK's, and automatic arenas with it, falls ever more behind;
 * and what the JDK's cleaners have still to do keeps the class loader of its code, where these references are reachable from that loader
 * alone. {@link LoaderEnd} frees what they hold when the loader goes first.
 */
public abstract class Reclaimer extends PhantomReference<Object> implements BooleanSupplier {
    static final ReferenceQueue<Object> QUEUE = new ReferenceQueue<>();
    /** What keeps these references reachable, in parts, each under a lock of its own. */
    private static final Part[] PARTS = new Part[32];

    static {
        for (int i = 0; i < PARTS.length; i++) {
            PARTS[i] = new Part();
        }
        LoaderEnd.initialize();
    }

    /** A ring of references. */
    private static final class Part {
        private final Reclaimer head = new Head(this);

        synchronized void add(Reclaimer reference) {
            reference.next = head.next;
            reference.previous = head;
            head.next.previous = reference;
            head.next = reference;
        }

        synchronized boolean remove(Reclaimer reference) {
            if (reference.next == reference) {
                return false;
            }
            reference.next.previous = reference.previous;
            reference.previous.next = reference.next;
            reference.next = reference;
            reference.previous = reference;
            return true;
        }

        synchronized @Nullable Reclaimer any() {
            return head.next == head ? null : head.next;
        }
    }

    /** The head of a ring. */
    private static final class Head extends Reclaimer {
        Head(Part part) {
            super(part);
        }

        @Override
        protected void freeNow() { }
    }

    private final Part part;
    private Reclaimer previous = this;
    private Reclaimer next = this;

    private Reclaimer(Part part) {
        super(null, null);
        this.part = part;
    }

    /** Frees one that was found before for the new one: who makes more than one thread frees would else wait for all that are left in the end. */
    protected Reclaimer(Object referent) {
        super(referent, QUEUE);
        ReclaimerThread.begin();
        help();
        part = PARTS[(int) Thread.currentThread().threadId() & PARTS.length - 1];
        part.add(this);
    }

    /** Has an action run once, when an object is unreachable or when {@link #free} asks for it. */
    public static Reclaimer of(Object referent, Runnable action) {
        return new Reclaimer(referent) {
            @Override
            protected void freeNow() {
                action.run();
            }
        };
    }

    /** Frees it now, if that has not been done; once. */
    public final void free() {
        if (part.remove(this)) {
            clear();
            freeNow();
        }
    }

    /** Frees what is native. */
    protected abstract void freeNow();

    /** What is done when the collector has found the referent unreachable. */
    @Override
    public final boolean getAsBoolean() {
        try {
            free();
        } catch (Throwable e) {
            // One that cannot be freed shall not keep the others.
        }
        return true;
    }

    /** Whether what it frees can be used no longer than this library's class loader is there. */
    boolean endsWithLoader() {
        return true;
    }

    /** Frees all that can be used no longer, when the class loader is gone. */
    static void freeAll() {
        for (Part all : PARTS) {
            for (Reclaimer left = all.any(); left != null; left = all.any()) {
                if (left.endsWithLoader()) {
                    left.getAsBoolean();
                } else {
                    all.remove(left);
                }
            }
        }
    }

    private static void help() {
        try {
            freed(QUEUE.poll());
        } catch (RuntimeException e) {
            // The new one has nothing to do with it.
        }
    }

    private static boolean freed(@Nullable Reference<?> reference) {
        if (reference instanceof BooleanSupplier found) {
            return found.getAsBoolean();
        }
        return false;
    }

    /** Garbage to see whether the collector has come to look. */
    private static final class Sentinel extends PhantomReference<Object> implements BooleanSupplier {
        private volatile boolean found;

        Sentinel() {
            super(new Object(), QUEUE);
        }

        @Override
        public boolean getAsBoolean() {
            found = true;
            return true;
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
                idle = freed(QUEUE.remove(patience)) ? 0 : idle + 1;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
