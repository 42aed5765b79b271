package dev.torchffm.internal;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The native memory that waits for the garbage collector. The collector does not see it, so past a limit a collection is
 * provoked, as the JDK does for direct buffers.
 */
public final class CollectedMemory {
    /** The limit in bytes; by default the size that the Java heap may reach. */
    public static final String LIMIT_PROPERTY = "torchffm.collected.limit";

    private static final long LIMIT = Long.getLong(LIMIT_PROPERTY, Runtime.getRuntime().maxMemory());
    /** A handle and its TensorImpl, besides the elements. */
    private static final long HANDLE_BYTES = 256;
    private static final int WAITS = 20;

    private static final AtomicLong BYTES = new AtomicLong();
    /** Where the next collection is due; above the limit when the last one freed little. */
    private static volatile long threshold = LIMIT;

    private CollectedMemory() { }

    /** {@return the bytes held by tensors that the collector owns} */
    public static long bytes() {
        return BYTES.get();
    }

    static void add(long elementBytes) {
        if (BYTES.addAndGet(elementBytes + HANDLE_BYTES) > threshold) {
            collect();
        }
    }

    static void remove(long elementBytes) {
        BYTES.addAndGet(-(elementBytes + HANDLE_BYTES));
    }

    private static synchronized void collect() {
        if (BYTES.get() <= threshold) {
            return;
        }
        System.gc();
        // The cleaner's thread needs a moment for what the collector found.
        for (int i = 0; i < WAITS && BYTES.get() > LIMIT / 2; i++) {
            try {
                Thread.sleep(i);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        // What is still reachable is not collected by asking more often.
        threshold = Math.max(LIMIT, BYTES.get() + BYTES.get() / 2);
    }
}
