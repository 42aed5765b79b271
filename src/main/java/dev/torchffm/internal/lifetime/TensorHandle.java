// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.CallBuffers;
import dev.torchffm.internal.abi.DeviceTypes;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.jvm.StackRoom;
import dev.torchffm.internal.layout.GradFn;
import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** One native tensor handle. Who may use and free it, its {@link HandleMode} says. */
public class TensorHandle implements TensorRef {
    private static final int CLOSED = Integer.MIN_VALUE;
    private static final VarHandle STATE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(TensorHandle.class, "state", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** The AtenTensorHandle; 0 once it was freed. */
    private long address;
    /** Who may use this handle. */
    private HandleMode mode = HandleMode.Shared.MODE;
    /** The scope that frees this handle, or null if the collector does. */
    private @Nullable HandleScope scope;
    /** The place in the scope's list, which the scope keeps up to date. */
    int slot;
    /** Number of calls under way, and {@link #CLOSED}. Not used while confined. */
    @SuppressWarnings("unused")
    private volatile int state;
    /** Whether other threads can reach the storage of this confined handle, through a tensor that is not confined. */
    private boolean published;
    /** The Java memory that the storage lies in, or null if libtorch allocated it or it was freed. */
    private @Nullable JavaMemory memory;
    /** What keeps the storage for arrays, once one was made. */
    private @Nullable StoragePin pin;
    /** The array that was made last, or null. */
    private @Nullable Exported exported;
    /** The node that libtorch's own operator would have recorded, where others did its work; null for nearly all. */
    private @Nullable ComposedNode composed;
    /** Whether libtorch retains this tensor's gradient only because gradients with respect to it were asked for once. */
    private boolean hidesGradient;
    /** Whether an array was made: most tensors are asked for one once, and remembering it takes longer than looking at it. */
    private boolean wasExported;

    /**
     * An array and what the tensor said of itself when the array was made: views of it serve for as long as the tensor says the
     * same.
     */
    private record Exported(long[] contents, NDArray array) { }

    TensorHandle(long address, @Nullable JavaMemory memory) {
        this.address = address;
        this.memory = memory;
    }

    /**
     * A new tensor of the CPU whose elements nobody has written; made once more if there was no memory, and the collector's was freed.
     *
     * @param dtype the type's number in {@code c10::ScalarType}
     */
    public static TensorHandle empty(long[] shape, long[] strides, int dtype) {
        long tensor;
        try {
            tensor = Native.emptyStrided(shape, strides, dtype, DeviceTypes.CPU, -1);
        } catch (TorchException e) {
            if (!CollectedMemory.freeAfter(e)) {
                throw e;
            }
            tensor = Native.emptyStrided(shape, strides, dtype, DeviceTypes.CPU, -1);
        }
        return own(tensor, null);
    }

    /**
     * Takes ownership of a native handle for the calling thread's innermost scope, or for the collector where there is
     * none; in that case {@link #collectWith} must follow.
     */
    public static TensorHandle own(long address, @Nullable JavaMemory memory) {
        TensorHandle handle = Debug.ON ? new TracedHandle(address, memory) : new TensorHandle(address, memory);
        HandleScope scope = ThreadState.get().scope();
        if (scope != null && scope.add(handle)) {
            handle.scope = scope;
            handle.mode = scope.mode();
        }
        return handle;
    }

    /** As {@link #own}, for a view: a tensor over the storage of another one, which the caller holds. */
    public static TensorHandle ofView(long address, TensorHandle base) {
        TensorHandle view = own(address, base.memory);
        view.shareWith(base);
        if (TensorImplLayout.impl(address) == TensorImplLayout.impl(base.address)) {
            // One tensor with two handles: what is noted through one of them, both say.
            base.composed = base.composed == null ? new ComposedNode() : base.composed;
            view.composed = base.composed;
        }
        return view;
    }

    /** What a decomposition stands for, and the node that was recorded for its last operator. */
    private static final class ComposedNode {
        private @Nullable String name;
        private long node;
    }

    /** {@return the name of the node that computed this tensor, as PyTorch prints it; null for a leaf} */
    public @Nullable String gradFnName() {
        long self = acquire();
        try {
            String name = GradFn.name(self);
            return composed != null && name != null && GradFn.node(self) == composed.node ? composed.name : name;
        } finally {
            release();
        }
    }

    /**
     * Notes what libtorch's own operator would have recorded, if a node was recorded for those that did its work.
     *
     * @param last the name of that node, or null for any
     * @param own the name of libtorch's own; null where it has none
     */
    public void composedAs(@Nullable String last, @Nullable String own) {
        long self = acquire();
        try {
            if (own != null && Native.gradEnabled() && GradFn.node(self) != 0 && (last == null || last.equals(GradFn.name(self)))) {
                composed = composed == null ? new ComposedNode() : composed;
                composed.name = own;
                composed.node = GradFn.node(self);
            }
        } finally {
            release();
        }
    }

    @Override
    public TensorHandle handle() {
        return this;
    }

    /** {@return whether no scope owns this handle, so that the collector must} */
    public boolean isCollected() {
        return scope == null;
    }

    /** Has the handle freed when the given object is no longer reachable; does nothing if that was said before. */
    public void collectWith(Object referent) {
        if (mode instanceof GcReclaimer) {
            return;
        }
        long storage = TensorImplLayout.storage(address);
        mode = new GcReclaimer(referent, this, storage);
        CollectedMemory.hold(storage, storageBytes(storage), false);
    }

    /** Counts a collected tensor with another storage, after a call that may have resized or replaced it. The caller holds the handle. */
    public void storageChanged() {
        if (!(mode instanceof GcReclaimer collected)) {
            return;
        }
        synchronized (this) {
            long before = collected.storage;
            long storage = TensorImplLayout.storage(address);
            collected.storage = storage;
            CollectedMemory.hold(storage, storageBytes(storage), false);
            CollectedMemory.drop(before, false);
        }
    }

    /** Java memory is its arena's, which the JVM accounts for. */
    private long storageBytes(long storage) {
        return memory != null ? 0 : TensorImplLayout.storageBytes(storage);
    }

    /** The native handle as it is now, without asking for the right to use it; 0 after close. */
    public long address() {
        return address;
    }

    /**
     * The native handle for a call, which {@link #release()} must follow.
     *
     * @throws IllegalStateException after close
     * @throws WrongThreadException if the handle is confined to another thread
     */
    public long acquire() {
        // The most frequent one by name: three receivers of one call would not be inlined.
        if (mode instanceof HandleMode.Confined confined) {
            confined.enter(this);
        } else {
            mode.enter(this);
        }
        long handle = address;
        JavaMemory shared = memory;
        if (shared != null) {
            guard(shared);
        }
        return handle;
    }

    /** The native handle, for who has it between {@link #acquire()} and {@link #release()}. */
    public long held() {
        return address;
    }

    private void guard(JavaMemory shared) {
        try {
            shared.checkAlive();
            if (shared.isClosableByOthers()) {
                StackRoom.requireForUndoing();
                CallBuffers.get().guard(shared.segment());
            }
        } catch (RuntimeException | Error e) {
            leave();
            throw e;
        }
    }

    /** Ends what {@link #acquire()} began. */
    public void release() {
        if (memory != null && memory.isClosableByOthers()) {
            CallBuffers.get().unguard(memory.segment());
        }
        leave();
    }

    private void leave() {
        if (mode instanceof HandleMode.Confined confined) {
            confined.leave(this);
        } else {
            mode.leave(this);
        }
    }

    /** Counts a user, unless the handle is closed. */
    boolean addUser() {
        int users;
        do {
            users = (int) STATE.getVolatile(this);
            if (users < 0) {
                return false;
            }
        } while (!STATE.weakCompareAndSet(this, users, users + 1));
        return true;
    }

    /** Ends what {@link #addUser} began; the last user of a closed handle frees it. */
    void removeUser() {
        if ((int) STATE.getAndAdd(this, -1) - 1 == CLOSED) {
            free();
        }
    }

    boolean isMarkedClosed() {
        return (int) STATE.getVolatile(this) < 0;
    }

    /** Closes a counted handle; whoever uses it last frees it. Returns whether it was open. */
    boolean markClosed() {
        int before = (int) STATE.getAndBitwiseOr(this, CLOSED);
        if (before >= 0) {
            closing();
        }
        if (before == 0) {
            free();
        }
        return before >= 0;
    }

    /** {@return whether only the calling thread may use and free the handle} */
    boolean isConfinedToCaller() {
        return mode == ThreadState.get().confined();
    }

    /** Whether other threads can reach the storage of this confined handle. */
    boolean isPublished() {
        return published;
    }

    /** {@return whether threads other than the calling one may be using the storage} */
    public boolean isReachedByOthers() {
        return published || !isConfined();
    }

    private boolean isConfined() {
        return mode instanceof HandleMode.Confined;
    }

    /** Notes that other threads can reach the storage of this new handle if they can reach that of another one. */
    public void shareWith(TensorHandle other) {
        published = other.isReachedByOthers();
    }

    /** Notes that other threads can now reach a storage, for the calling thread's tensors over it, none of which is in use. */
    public static void publish(long storage) {
        ThreadState.get().publish(storage);
    }

    void publishedOver(long storage) {
        if (!published && address != 0 && TensorImplLayout.storage(address) == storage) {
            published = true;
        }
    }

    /** {@return whether the handle was closed, by itself or with its scope} */
    public boolean isClosed() {
        return mode.isClosed(this);
    }

    /**
     * Frees the handle early; calls under way finish first. A second call does nothing.
     *
     * @throws WrongThreadException if the handle is confined to another thread
     */
    public void close() {
        if (mode instanceof HandleMode.Confined confined) {
            confined.close(this);
        } else {
            mode.close(this);
        }
    }

    void closeWithScope() {
        mode.closeWithScope(this);
    }

    /** For a handle that is confined to a thread, which belongs to a scope; without a check in every close. */
    @SuppressWarnings("NullAway")
    void leaveScope() {
        scope.remove(this);
    }

    /** A tensor that escaped from a shared scope into another thread's confined one stays in that scope's list. */
    void leaveScopeIfAllowed() {
        if (scope != null && scope.isOpenTo(Thread.currentThread())) {
            scope.remove(this);
        }
    }

    void free() {
        freeInto(null);
    }

    /** Frees the handle, or leaves it to the thread's next result. */
    void freeInto(@Nullable CallBuffers thread) {
        long handle = address;
        address = 0;
        pin = null;
        exported = null;
        // A closed tensor that is still referred to keeps nothing.
        JavaMemory mayBeReleased = memory;
        memory = null;
        if (thread != null) {
            thread.release(handle);
        } else {
            Native.deleteTensor(handle);
        }
        if (mayBeReleased != null) {
            mayBeReleased.letGoIfReleased();
        }
        if (mode instanceof GcReclaimer collected) {
            CollectedMemory.drop(collected.storage, false);
        }
    }

    /** Called once, when the handle is closed by whatever means. */
    void closing() { }

    /** Adds what is known about this handle's life to an exception. */
    <E extends RuntimeException> E traced(E exception) {
        return exception;
    }

    /**
     * Hands this handle from its scope to the one around it, or to the collector where there is none.
     *
     * @param referent what the collector watches, if it comes to that; null if {@link #collectWith} follows
     */
    public void escape(@Nullable Object referent) {
        acquire();
        long nowPublished = 0;
        try {
            if (scope == null) {
                return;
            }
            HandleScope around = ThreadState.get().scopeAround(scope);
            scope.remove(this);
            // Arrays that were made stay with the scope, and so does their pin.
            pin = null;
            exported = null;
            HandleScope target = around != null && around.add(this) ? around : null;
            HandleMode next = target != null ? target.mode() : HandleMode.Shared.MODE;
            if (isConfined() && next == HandleMode.Shared.MODE) {
                nowPublished = TensorImplLayout.storage(address);
            }
            scope = target;
            if (isConfined()) {
                moveTo(next);
            }
            if (target != null) {
                return;
            }
            if (referent != null) {
                collectWith(referent);
            }
        } finally {
            release();
            if (nowPublished != 0) {
                ThreadState.get().publish(nowPublished);
            }
        }
    }

    /** Changes who may use a confined handle, under a call of its owner. */
    private void moveTo(HandleMode next) {
        if (next == HandleMode.Shared.MODE) {
            if (!published) {
                ThreadState.get().enter();
            }
            STATE.setVolatile(this, 1);
        }
        mode = next;
    }

    /** {@return whether libtorch retains this tensor's gradient, and nobody asked for that} */
    public boolean hidesGradient() {
        return hidesGradient;
    }

    /** Says whether {@link #hidesGradient}. */
    public void hideGradient(boolean hide) {
        hidesGradient = hide;
    }

    /** {@return the Java memory that the storage lies in, or null} */
    public @Nullable JavaMemory memory() {
        return memory;
    }

    /** The array that was made of this tensor, if that is still what it would be; else null. The caller holds the handle. */
    public @Nullable NDArray exported() {
        Exported last = exported;
        return last != null && TensorImplLayout.isAsIn(last.contents, address) ? last.array : null;
    }

    /** Keeps an array that was made of this tensor for the next time, if it is not the first. The caller holds the handle. */
    public void export(NDArray array) {
        if (!wasExported) {
            wasExported = true;
            return;
        }
        long[] contents = TensorImplLayout.contents(address, array.ndim());
        exported = contents == null ? null : new Exported(contents, array);
    }

    /**
     * Some of the storage's bytes as a segment that keeps the storage: for as long as the scope is open, or in collected mode as
     * long as the segment or a slice of it is reachable. The caller holds the handle.
     *
     * @param storage the tensor's storage
     * @param start where the storage's memory begins
     * @param address where the bytes begin
     * @param bytes how many
     * @throws IndexOutOfBoundsException if they are not the storage's
     */
    public MemorySegment pinned(long storage, long start, long address, long bytes) {
        StoragePin current = pin;
        if (current == null || current.storage() != storage) {
            if (mode instanceof GcReclaimer collected && collected.storage != storage) {
                storageChanged();
            }
            current = StoragePin.of(this.address, storage, start, scope, isConfined());
            pin = current;
        }
        return current.slice(address, bytes);
    }

    /** The same, kept while the segment is reachable, whatever scopes close. */
    public MemorySegment pinnedLasting(long storage, long start, long address, long bytes) {
        return StoragePin.of(this.address, storage, start, null, false).slice(address, bytes);
    }

    IllegalStateException closedException() {
        return traced(new IllegalStateException(scope != null && !scope.isOpen()
                ? "the TensorScope that owned this tensor has been closed; TensorScope.escape moves a tensor to the enclosing scope"
                : "this tensor was closed"));
    }

    WrongThreadException wrongThread(Thread owner) {
        return traced(new WrongThreadException("this tensor belongs to a TensorScope that is confined to " + owner
                + ", and was used by " + Thread.currentThread() + ". TensorScope.ofShared() is for several threads."));
    }
}
