// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import dev.torchffm.internal.abi.CallBuffers;

/**
 * Who may use a handle, and what closing it means: {@link Confined} to a thread, {@link Shared} by all, or the collector's, which is its
 * {@link GcReclaimer}. An object and not a subclass of {@link TensorHandle}, since a tensor that escapes from its scope changes its mode.
 */
sealed interface HandleMode permits HandleMode.Confined, HandleMode.Counted {
    /** Begins a use of a handle, or refuses it. */
    void enter(TensorHandle handle);

    /** Ends a use. */
    void leave(TensorHandle handle);

    /** Whether a handle was closed, by itself or with its scope. */
    boolean isClosed(TensorHandle handle);

    /** Closes a handle early; what is closed already stays so. */
    void close(TensorHandle handle);

    /** Closes a handle of a scope that has ended. */
    void closeWithScope(TensorHandle handle);

    /** One thread's: a plain field says whether a handle is open. Each thread has one such object. */
    final class Confined implements HandleMode {
        private final Thread thread;
        private final CallBuffers buffers;

        Confined(Thread thread, CallBuffers buffers) {
            this.thread = thread;
            this.buffers = buffers;
        }

        Thread thread() {
            return thread;
        }

        CallBuffers buffers() {
            return buffers;
        }

        @Override
        public void enter(TensorHandle handle) {
            check(handle);
            if (handle.address() == 0) {
                throw handle.closedException();
            }
            if (handle.isPublished()) {
                ThreadState.get().enter();
            }
        }

        @Override
        public void leave(TensorHandle handle) {
            if (handle.isPublished()) {
                ThreadState.get().leave();
            }
        }

        @Override
        public boolean isClosed(TensorHandle handle) {
            return handle.address() == 0;
        }

        @Override
        public void close(TensorHandle handle) {
            check(handle);
            if (handle.address() != 0) {
                handle.leaveScope();
                handle.closing();
                handle.freeInto(buffers);
            }
        }

        @Override
        public void closeWithScope(TensorHandle handle) {
            if (handle.address() != 0) {
                handle.closing();
                handle.free();
            }
        }

        private void check(TensorHandle handle) {
            if (thread != Thread.currentThread()) {
                throw handle.wrongThread(thread);
            }
        }
    }

    /** All threads': users are counted, and whoever leaves a closed handle last frees it, so that none is freed under a call that uses it. */
    sealed interface Counted extends HandleMode permits Shared, GcReclaimer {
        @Override
        default void enter(TensorHandle handle) {
            ThreadState thread = ThreadState.get();
            thread.enter();
            if (!handle.addUser()) {
                thread.leave();
                throw handle.closedException();
            }
        }

        @Override
        default void leave(TensorHandle handle) {
            handle.removeUser();
            ThreadState.get().leave();
        }

        @Override
        default boolean isClosed(TensorHandle handle) {
            return handle.isMarkedClosed();
        }

        @Override
        default void closeWithScope(TensorHandle handle) {
            handle.markClosed();
        }
    }

    /** A shared scope's, or between a scope and the collector. */
    final class Shared implements Counted {
        static final Shared MODE = new Shared();

        private Shared() { }

        @Override
        public void close(TensorHandle handle) {
            if (handle.markClosed()) {
                handle.leaveScopeIfAllowed();
            }
        }
    }
}
