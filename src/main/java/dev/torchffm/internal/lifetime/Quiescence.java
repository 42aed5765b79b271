// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Calls that take memory away under other tensors ({@code resize_}, {@code set_}), or replace what libtorch keeps for gradients:
 * things that libtorch leaves unguarded, so that a second thread in the middle of an operator would read freed memory. Such a call
 * waits until no other thread is in a call with a tensor that several threads can reach, and those that come meanwhile wait for it.
 *
 * <p>Whoever uses a tensor that only its own thread can reach takes no part in this, and pays nothing. The others say in their
 * {@link ThreadState} that they are in a call, which no other thread writes, and look whether someone wants to be alone.
 */
public final class Quiescence {
    private static final ReentrantLock ALONE = new ReentrantLock();
    private static final long LONGEST_WAIT = TimeUnit.MICROSECONDS.toNanos(200);
    private static final int SPINS = 200;
    /** After so many waits it is asked whether the other thread is in a call at all. */
    private static final int LOOKS_BEFORE_SUSPICION = 2000;

    /** Whether it was ever asked. */
    private static volatile boolean suspicion;

    /** Whose turn it is to be alone, or null. */
    private static volatile @Nullable ThreadState wanted;

    private Quiescence() { }

    /** {@return whether a thread other than the given one wants to be alone} */
    static boolean isWantedByAnother(ThreadState thread) {
        ThreadState alone = wanted;
        return alone != null && alone != thread;
    }

    /** Waits until no one wants to be alone. The caller is in no call. */
    @SuppressWarnings("LockNotBeforeTry")
    static void await() {
        if (ALONE.isHeldByCurrentThread()) {
            return;
        }
        ALONE.lock();
        ALONE.unlock();
    }

    /**
     * Waits until no other thread is in a call with a tensor that several threads can reach, and keeps them out until closed.
     * The caller holds no tensor yet. {@link #end} must follow.
     */
    public static void begin() {
        ThreadState me = ThreadState.get();
        if (me.inCall() && !ALONE.isHeldByCurrentThread() && me.isInCallIndeed()) {
            throw new IllegalStateException("a call that must be alone was begun within another one");
        }
        ALONE.lock();
        if (ALONE.getHoldCount() == 1) {
            wanted = me;
            for (ThreadState other : LiveScopes.threads()) {
                awaitEnd(other, me);
            }
        }
    }

    /**
     * Before a call of an operator begins: forgets what an overflow of the stack in an earlier call of this thread has left over, if
     * another thread has come upon it.
     */
    public static void forgetLeftOver() {
        if (suspicion) {
            ThreadState.get().forgetLeftOver();
        }
    }

    /**
     * Begins a call that changes a tensor, alone if several threads can reach that.
     *
     * @return whether {@link #end} must follow
     */
    public static boolean beginIfShared(TensorHandle changed) {
        boolean isShared = changed.isReachedByOthers();
        if (isShared) {
            begin();
        }
        return isShared;
    }

    /** Begins a call that uses more than the tensors it is given, as backward does; {@link #leave} must follow. */
    public static void enter() {
        ThreadState.get().enter();
    }

    /** Ends what {@link #enter} began. */
    public static void leave() {
        ThreadState.get().leave();
    }

    private static void awaitEnd(ThreadState other, ThreadState me) {
        long wait = 1000;
        for (int i = 0; other != me && other.inCall(); i++) {
            if (i < SPINS) {
                Thread.onSpinWait();
            } else {
                LockSupport.parkNanos(wait);
                if (i % LOOKS_BEFORE_SUSPICION == 0) {
                    suspicion = true;
                    if (other.isOutsideIndeed()) {
                        return;
                    }
                }
                wait = Math.min(2 * wait, LONGEST_WAIT);
            }
        }
    }

    /** Lets the others in again. */
    public static void end() {
        if (ALONE.getHoldCount() == 1) {
            wanted = null;
        }
        ALONE.unlock();
    }
}
