// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import dev.torchffm.internal.abi.Native;

/**
 * A stretch of a thread's work in which gradients are, or are not, recorded: what {@link Torch#noGrad()} and
 * {@link Torch#enableGrad()} open. Closing it restores the mode that was; a second close does nothing.
 */
public final class GradMode implements AutoCloseable {
    private final Thread thread = Thread.currentThread();
    private final boolean before;
    private boolean closed;

    GradMode(boolean enabled) {
        if (thread.isVirtual()) {
            throw new IllegalStateException("the gradient mode belongs to a platform thread, and a virtual thread may move to "
                    + "another one in the middle; run this part on a platform thread");
        }
        before = Native.gradEnabled();
        Native.setGradEnabled(enabled);
    }

    /**
     * Restores the mode that was.
     *
     * @throws WrongThreadException if another thread opened it
     */
    @Override
    public void close() {
        if (Thread.currentThread() != thread) {
            throw new WrongThreadException("this gradient mode was set in " + thread + " and closed in " + Thread.currentThread());
        }
        if (!closed) {
            closed = true;
            Native.setGradEnabled(before);
        }
    }
}
