// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.layout.TensorImplLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.lang.ref.Reference;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The handles that are freed together: what stands behind a {@code TensorScope}.
 *
 * <p>A confined scope belongs to one thread and takes no lock. A shared scope takes its own lock to add and remove, and
 * its handles count their users, so that closing while others use them frees each handle after its last use.
 *
 * <p>What nobody can close any more is freed all the same: a confined scope after its thread has ended, a shared one when neither
 * it nor any of its tensors and arrays is reachable.
 */
public final class HandleScope {
    private static final int INITIAL = 8;
    private static final TensorHandle[] NO_HANDLES = {};
    private static final long[] NO_PINS = {};
    /** Of each pin the reference, the storage and its bytes. */
    private static final int PIN = 3;

    /** Whose alone the scope is, or null for a shared one. */
    private final HandleMode.@Nullable Confined confinedMode;
    /** What is freed if a shared scope is forgotten; null for confined ones. */
    private final @Nullable Forgotten forgotten;
    private final @Nullable Reclaimer reclaimer;
    private TensorHandle[] handles = new TensorHandle[INITIAL];
    /** Other threads read this and {@link #handles} without a lock, for accounting; what they see may be a moment old. */
    private int count;
    private long[] pins = NO_PINS;
    private int pinCount;
    private @Nullable Arena arena;
    /** For a shared scope, and in a confined one for the tensors that came from a shared one, whose arrays other threads use as well. */
    private @Nullable Arena sharedArena;
    /** All memory, for as long as the one arena or the other is open. */
    private @Nullable MemorySegment memory;
    private @Nullable MemorySegment sharedMemory;
    private volatile boolean closed;
    /** Whether the scope is open, as its owner sees it without a volatile read. */
    private boolean open = true;
    private Debug.@Nullable Trace openedAt = Debug.trace("the TensorScope was opened");
    private Debug.@Nullable Trace closedAt;

    private HandleScope(HandleMode.@Nullable Confined confinedMode) {
        this.confinedMode = confinedMode;
        if (confinedMode == null) {
            forgotten = new Forgotten(openedAt);
            reclaimer = Reclaimer.of(this, forgotten);
            LiveScopes.add(forgotten, this);
        } else {
            forgotten = null;
            reclaimer = null;
        }
    }

    /** Opens a scope of the calling thread alone and makes it its innermost. */
    public static HandleScope openConfined() {
        ThreadState state = ThreadState.get();
        HandleScope scope = new HandleScope(state.confined());
        state.push(scope);
        return scope;
    }

    /** Opens a scope for all threads and makes it the calling thread's innermost. */
    public static HandleScope openShared() {
        HandleScope scope = new HandleScope(null);
        ThreadState.get().push(scope);
        return scope;
    }

    /** A scope for all threads that is no thread's innermost, except under {@link #run}. */
    public static HandleScope shared() {
        return new HandleScope(null);
    }

    /** With {@link Debug#ON}, reports this scope if it is still open when the given object, which alone can close it, is gone. */
    public HandleScope closedBy(Object only) {
        if (Debug.ON) {
            Reclaimer.of(only, this::reportUnclosable);
        }
        return this;
    }

    private void reportUnclosable() {
        if (!closed) {
            report("nothing refers to it any more");
        }
    }

    private synchronized void report(String why) {
        Debug.Trace opened = openedAt;
        if (opened != null && !closed) {
            openedAt = null;
            Debug.reportLost(why, opened, handles);
        }
    }

    /** Who may use what this scope takes in. */
    HandleMode mode() {
        return confinedMode != null ? confinedMode : HandleMode.Shared.MODE;
    }

    /** Whether the scope is some thread's alone. */
    boolean isConfined() {
        return confinedMode != null;
    }

    /** Whether a thread may change this scope. */
    boolean isOpenTo(Thread thread) {
        return confinedMode == null || confinedMode.thread() == thread;
    }

    /** {@return whether the scope has not been closed} */
    public boolean isOpen() {
        return confinedMode != null ? open : !closed;
    }

    /** Where the scope was closed, if that is known. */
    Debug.@Nullable Trace closedAt() {
        return closedAt;
    }

    /** Makes this scope the calling thread's innermost while the body runs. */
    public void run(Runnable body) {
        checkAccess();
        ThreadState thread = ThreadState.get();
        thread.push(this);
        try {
            body.run();
        } finally {
            thread.pop(this);
        }
    }

    // ------------------------------------------------------------------ what it holds

    /** Takes a handle in: closing this scope frees it. Returns false if the scope is closed already. */
    boolean add(TensorHandle handle) {
        if (forgotten == null) {
            return addUnlocked(handle);
        }
        synchronized (this) {
            if (!addUnlocked(handle)) {
                return false;
            }
            forgotten.handles = set(forgotten.handles, handle.slot, handle.address());
            return true;
        }
    }

    private boolean addUnlocked(TensorHandle handle) {
        if (!open) {
            return false;
        }
        if (count == handles.length) {
            handles = Arrays.copyOf(handles, count * 2);
        }
        handle.slot = count;
        handles[count++] = handle;
        return true;
    }

    /** Forgets a handle that was closed early or has escaped. */
    void remove(TensorHandle handle) {
        if (confinedMode != null) {
            removeUnlocked(handle);
        } else {
            synchronized (this) {
                removeUnlocked(handle);
            }
        }
    }

    private void removeUnlocked(TensorHandle handle) {
        int slot = handle.slot;
        // While the scope closes, its list is being walked.
        if (open && slot < count && handles[slot] == handle) {
            TensorHandle last = handles[--count];
            if (last != handle) {
                handles[slot] = last;
                last.slot = slot;
            }
            handles[count] = null;
            if (forgotten != null) {
                forgotten.handles[slot] = forgotten.handles[count];
                forgotten.handles[count] = 0;
            }
        }
    }

    /** Tells the tensors of a confined scope that other threads can reach a storage. */
    void publish(long storage) {
        for (int i = 0; confinedMode != null && i < count; i++) {
            handles[i].publishedOver(storage);
        }
    }

    /** All memory, in a segment that ends with this scope; for the scope's thread only, if it has one, or for all threads. */
    MemorySegment memory(boolean confined) {
        // What is confined, only the owner asks for and sets.
        return confined && open && memory != null ? memory : newMemory(confined);
    }

    private synchronized MemorySegment newMemory(boolean confined) {
        if (!isOpen()) {
            throw closedException();
        }
        if (confined) {
            arena = Arena.ofConfined();
            memory = Native.segment(0, Long.MAX_VALUE, arena, null);
            return memory;
        }
        if (sharedMemory == null) {
            sharedArena = Arena.ofShared();
            // An array alone keeps a shared scope from being freed as forgotten.
            sharedMemory = Native.segment(0, Long.MAX_VALUE, sharedArena, confinedMode == null ? s -> Reference.reachabilityFence(this) : null);
        }
        return sharedMemory;
    }

    /** Keeps a {@link StorageReference} until the scope closes. */
    synchronized void pin(long reference, long storage, long bytes) {
        if (!isOpen()) {
            throw closedException();
        }
        int at = PIN * pinCount;
        pins = set(pins, at + 2, bytes);
        pins[at] = reference;
        pins[at + 1] = storage;
        pinCount++;
        if (forgotten != null) {
            forgotten.pins = set(forgotten.pins, pinCount - 1, reference);
        }
    }

    private static long[] set(long[] list, int at, long value) {
        long[] roomy = at < list.length ? list : Arrays.copyOf(list, Math.max(INITIAL, 2 * at));
        roomy[at] = value;
        return roomy;
    }

    // ------------------------------------------------------------------ its end

    /**
     * Closes every handle of the scope and ends its segments; a second call does nothing.
     *
     * @throws WrongThreadException if the scope is confined to another thread
     * @throws IllegalStateException if one of its segments is in use by a call of another thread; nothing is freed then
     */
    public void close() {
        checkAccess();
        synchronized (this) {
            if (!open) {
                return;
            }
            // The shared one first: it may refuse, and nothing has happened then.
            if (sharedArena != null) {
                sharedArena.close();
            }
            if (arena != null) {
                arena.close();
            }
            end();
        }
        ThreadState.get().pop(this);
        free();
        if (reclaimer != null && forgotten != null) {
            LiveScopes.remove(forgotten);
            reclaimer.free();
        }
    }

    /** Frees what a thread that has ended left in its confined scope: no one can use it, or close it, any more. */
    void abandon() {
        if (Debug.ON) {
            report("its thread has ended");
        }
        synchronized (this) {
            end();
        }
        free();
    }

    /**
     * Frees what a confined scope still has when its class loader is gone. Arrays may have been given to others as bare segments, which
     * nothing tells apart then: their storages stay.
     */
    void abandonTensors() {
        pinCount = 0;
        abandon();
    }

    private void end() {
        open = false;
        closedAt = Debug.trace("the TensorScope was closed");
        closed = true;
        if (forgotten != null) {
            forgotten.handles = new long[0];
            forgotten.pins = new long[0];
        }
    }

    /** From here no one adds or removes: handles find the scope closed. */
    private void free() {
        // References first: the last one takes longer to give up than any other.
        for (int i = 0; i < pinCount; i++) {
            StorageReference.release(pins[PIN * i]);
        }
        boolean foreign = pinCount > 0;
        for (int i = 0; i < count; i++) {
            JavaMemory memory = handles[i].memory();
            foreign |= memory != null && memory.isForeign();
            handles[i].closeWithScope();
        }
        if (confinedMode != null) {
            confinedMode.buffers().freeSpareHandle();
        }
        handles = NO_HANDLES;
        pins = NO_PINS;
        count = 0;
        pinCount = 0;
        // What a graph or an array had kept is gone only now.
        JavaMemory.letGoForeign(foreign);
    }

    /** The native handles of a shared scope, which may not refer to the scope itself: freed when that is unreachable. */
    static final class Forgotten implements Runnable {
        private final Debug.@Nullable Trace openedAt;
        private long[] handles = {};
        private long[] pins = {};

        private Forgotten(Debug.@Nullable Trace openedAt) {
            this.openedAt = openedAt;
        }

        @Override
        public void run() {
            for (long reference : pins) {
                if (reference != 0) {
                    StorageReference.release(reference);
                }
            }
            int count = 0;
            for (long handle : handles) {
                if (handle != 0) {
                    Native.deleteTensor(handle);
                    count++;
                }
            }
            LiveScopes.remove(this);
            if (Debug.ON && count > 0) {
                Debug.reportForgotten(count, openedAt);
            }
        }
    }

    // ------------------------------------------------------------------ accounting, from any thread

    /** {@return how many handles there are} */
    public long tensors() {
        return count;
    }

    /** {@return how many exported storages there are} */
    public long arrays() {
        return pinCount;
    }

    /**
     * Adds the storages of all handles and pins to a table that counts each once. Nobody has counted them before: operators do not
     * pay for what is asked once in a while.
     */
    public void addStorages(StorageTable seen) {
        TensorHandle[] list = handles;
        long[] ofOthers = new long[list.length];
        // As they are now: another thread may put a new handle, with an address that was freed, in the place of one that it closes.
        TensorHandle[] read = new TensorHandle[list.length];
        for (int i = 0; i < list.length; i++) {
            TensorHandle handle = list[i];
            if (handle == null || handle.memory() != null) {
                continue;
            }
            // The address after the memory: closing takes the address away first.
            long address = handle.address();
            if (handle.isConfinedToCaller() && address != 0) {
                long storage = TensorImplLayout.storage(address);
                addStorage(seen, storage, TensorImplLayout.storageBytes(storage));
            } else {
                read[i] = handle;
                ofOthers[i] = address;
            }
        }
        if (Arrays.stream(ofOthers).anyMatch(a -> a != 0)) {
            addStoragesOfOthers(seen, read, ofOthers);
        }
        long[] kept = pins;
        for (int i = 0; i + 2 < kept.length; i += PIN) {
            addStorage(seen, kept[i + 1], kept[i + 2]);
        }
    }

    /** The same where other threads may close the tensors meanwhile; what they are closing is left out. */
    private static void addStoragesOfOthers(StorageTable seen, TensorHandle[] list, long[] addresses) {
        long[] storages = TensorImplLayout.storagesOfOthers(addresses);
        VarHandle.fullFence();
        for (int i = 0; i < list.length; i++) {
            TensorHandle handle = list[i];
            if (handle != null && addresses[i] != 0 && handle.address() == addresses[i]) {
                addStorage(seen, storages[2 * i], storages[2 * i + 1]);
            }
        }
    }

    private static void addStorage(StorageTable seen, long storage, long bytes) {
        if (storage != 0 && !seen.contains(storage) && !CollectedMemory.holds(storage)) {
            seen.hold(storage, bytes);
        }
    }

    // ------------------------------------------------------------------ refusals

    private void checkAccess() {
        if (confinedMode != null && confinedMode.thread() != Thread.currentThread()) {
            throw new WrongThreadException("this TensorScope is confined to " + confinedMode.thread() + ", and was used by "
                    + Thread.currentThread() + ". TensorScope.ofShared() is for several threads.");
        }
    }

    private IllegalStateException closedException() {
        IllegalStateException exception = new IllegalStateException("this TensorScope was closed");
        if (closedAt != null) {
            exception.initCause(closedAt);
        }
        return exception;
    }
}
