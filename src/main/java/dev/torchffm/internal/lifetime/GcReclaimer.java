// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

/** A tensor's handle that the garbage collector owns. */
final class GcReclaimer extends Reclaimer implements HandleMode.Counted {
    private final TensorHandle handle;
    /** The storage that is counted for the handle; changes under the handle's lock. */
    long storage;

    /** Has a handle freed when the referent is unreachable. */
    GcReclaimer(Object referent, TensorHandle handle, long storage) {
        super(referent);
        this.handle = handle;
        this.storage = storage;
    }

    @Override
    public void close(TensorHandle closed) {
        free();
    }

    @Override
    protected void freeNow() {
        handle.markClosed();
    }
}
