// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import dev.torchffm.internal.dispatch.Startup;
import dev.torchffm.internal.lifetime.HandleScope;

/**
 * Owns the tensors that its thread creates while it is current; closing it frees them. The names are those of
 * {@link java.lang.foreign.Arena}.
 *
 * <p>A scope is current while it is the calling thread's innermost open one. {@link Tensor#close()} frees a tensor earlier,
 * {@link #escape} moves it to the enclosing scope. Arrays that {@link Tensor#numpy()} took from the
 * scope's tensors are valid until the scope closes, whatever becomes of the tensor; afterwards their access throws
 * {@link IllegalStateException}. Outside any scope the garbage collector frees tensors and arrays.
 *
 * <pre>{@code
 * try (var scope = TensorScope.ofConfined()) {
 *     Tensor loss = step(batch);
 *     return loss.item();
 * }
 * }</pre>
 */
public final class TensorScope implements AutoCloseable {
    static {
        Startup.await();
    }

    private final HandleScope scope;

    private TensorScope(HandleScope scope) {
        this.scope = scope.closedBy(this);
    }

    /**
     * Opens a scope for the calling thread, and makes it that thread's innermost. Other threads that use its tensors, or
     * the arrays taken from them, get a {@link WrongThreadException}. The cheapest kind: no atomics, no locks.
     *
     * @return the scope, to be closed by the same thread
     */
    public static TensorScope ofConfined() {
        return new TensorScope(HandleScope.openConfined());
    }

    /**
     * Opens a scope whose tensors any thread may use and any thread may close, also while others use them: these finish
     * first. It becomes the calling thread's innermost; other threads make tensors in it under {@link #run}.
     *
     * @return the scope
     */
    public static TensorScope ofShared() {
        return new TensorScope(HandleScope.openShared());
    }

    /**
     * Hands a tensor from its scope to the scope around it, or to the garbage collector where there is none. A tensor
     * that belongs to no scope stays as it is. Arrays taken from it before stay with the scope they were made in.
     *
     * @param tensor the tensor, which stays the same object
     * @return the tensor
     * @throws IllegalStateException if the tensor was closed
     * @throws WrongThreadException if its scope is confined to another thread
     */
    public static Tensor escape(Tensor tensor) {
        tensor.handle().escape(tensor);
        return tensor;
    }

    /**
     * Runs a body with this scope as the calling thread's innermost: how a second thread makes tensors in a shared scope.
     *
     * @param body what to run
     * @throws WrongThreadException if the scope is confined to another thread
     */
    public void run(Runnable body) {
        scope.run(body);
    }

    /** {@return whether the scope has not been closed} */
    public boolean isOpen() {
        return scope.isOpen();
    }

    /**
     * Frees every tensor of the scope and ends the arrays taken from them. A second call does nothing.
     *
     * @throws WrongThreadException if the scope is confined to another thread
     * @throws IllegalStateException if another thread is in the middle of a native call with an array's segment; nothing
     *         is freed then, and the scope can be closed again
     */
    @Override
    public void close() {
        scope.close();
    }
}
