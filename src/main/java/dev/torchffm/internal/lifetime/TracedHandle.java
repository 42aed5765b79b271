// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import org.jspecify.annotations.Nullable;

/** A handle that remembers where it was made and closed; the only kind there is when {@link Debug#ON}. */
final class TracedHandle extends TensorHandle {
    private final Debug.Trace made = new Debug.Trace("the tensor was made");
    private volatile Debug.@Nullable Trace closed;

    TracedHandle(long address, @Nullable JavaMemory memory) {
        super(address, memory);
    }

    Debug.Trace made() {
        return made;
    }

    @Override
    void closing() {
        closed = new Debug.Trace("the tensor was closed");
    }

    @Override
    <E extends RuntimeException> E traced(E exception) {
        Debug.Trace end = closed;
        if (end != null) {
            exception.initCause(end);
        }
        exception.addSuppressed(made);
        return exception;
    }
}
