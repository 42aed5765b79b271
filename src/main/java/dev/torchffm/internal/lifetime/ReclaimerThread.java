// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import dev.torchffm.internal.abi.CallBuffers;
import dev.torchffm.internal.abi.WeakCallback;
import dev.torchffm.internal.jvm.StackRoom;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The thread that frees what the collector finds, and what it does once a second besides. Where this library's class loader may go, the
 * thread waits in code of the JDK's alone, so that it does not keep the loader, and ends within a second after that is gone.
 */
@SuppressWarnings("ThreadPriorityCheck")
public final class ReclaimerThread {
    /** How often it is looked whether libtorch, which says nothing when a graph lets go of a tensor, has left Java's memory. */
    private static final long PERIOD_MILLIS = 1000;
    /**
     * When the thread begins: to put it together takes as long as loading libtorch does, which short programs save. What is dropped
     * before, whoever makes new tensors frees.
     */
    private static final long DELAY_MILLIS = 2000;

    /** What is done in every period, and keeps nothing but this class: the thread itself does not keep it. */
    private static final BooleanSupplier EVERY_PERIOD = new EveryPeriod();

    private static volatile @Nullable Runnable also;
    private static volatile boolean begun;

    private ReclaimerThread() { }

    private static final class EveryPeriod implements BooleanSupplier {
        @Override
        public boolean getAsBoolean() {
            try {
                CallBuffers.forgetEnded();
                JavaMemory.letGo();
                Runnable more = also;
                if (more != null) {
                    more.run();
                }
            } catch (Throwable e) {
                // The next period is another try. After its class loader was closed, a class may be missing.
            }
            return true;
        }
    }

    /** Has something done about once a second from now on, first when the thread begins. */
    public static void everyPeriod(Runnable action) {
        also = action;
        begin();
    }

    /** Starts the thread in a while, by one that ends then; the first call does. */
    static void begin() {
        if (!begun) {
            try {
                StackRoom.require();
                startLater();
            } catch (StackOverflowError e) {
                // The next tensor's turn; this one has nothing to do with it.
            }
        }
    }

    private static synchronized void startLater() {
        if (!begun) {
            daemon("torch-ffm startup", new Starter()).start();
            begun = true;
        }
    }

    private static final class Starter implements Runnable {
        @Override
        public void run() {
            try {
                // Who looks for scopes that were not closed hears of those of short programs too.
                Thread.sleep(Debug.ON ? 0 : DELAY_MILLIS);
                Runnable work = isForEver(ReclaimerThread.class.getClassLoader()) ? new Poller()
                        : WeakCallback.poller(Reclaimer.QUEUE, PERIOD_MILLIS, EVERY_PERIOD);
                Thread thread = daemon("torch-ffm cleaner", work);
                thread.setPriority(Thread.MAX_PRIORITY - 2);
                thread.start();
                boolean _ = EVERY_PERIOD.getAsBoolean();
            } catch (Throwable e) {
                // Such as a class that is missing because the class loader was closed meanwhile. Who makes tensors frees others still.
            }
        }
    }

    /** {@return whether a class loader is one that the virtual machine itself keeps} */
    static boolean isForEver(@Nullable ClassLoader loader) {
        return loader == null || loader == ClassLoader.getSystemClassLoader() || loader == ClassLoader.getPlatformClassLoader();
    }

    /** What {@link WeakCallback#poller} does, which takes a hundred generated classes and 7 MB of memory to put together. */
    private static final class Poller implements Runnable {
        @Override
        public void run() {
            boolean goesOn = true;
            while (goesOn) {
                try {
                    Object next = Reclaimer.QUEUE.remove(PERIOD_MILLIS);
                    goesOn = (next instanceof BooleanSupplier dropped ? dropped : EVERY_PERIOD).getAsBoolean();
                } catch (InterruptedException e) {
                    // Nobody has a reason to; the references in the queue stay what is to be done.
                }
            }
        }
    }

    /** A thread that has nothing of the one that makes it: neither its group, nor its context class loader, nor its inherited values. */
    private static Thread daemon(String name, Runnable body) {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group != null && group.getParent() != null) {
            group = group.getParent();
        }
        Thread.Builder.OfPlatform builder = Thread.ofPlatform().daemon().name(name).inheritInheritableThreadLocals(false);
        return (group == null ? builder : builder.group(group)).unstarted(body);
    }
}
