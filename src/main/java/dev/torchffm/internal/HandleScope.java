package dev.torchffm.internal;

import java.lang.foreign.Arena;
import java.util.Arrays;

/**
 * The handles that die together: what stands behind a {@code TensorScope}.
 *
 * <p>A confined scope belongs to one thread and takes no lock. A shared scope takes its own lock to add and remove, and
 * its handles count their users, so that closing while others use them frees each handle after its last use.
 */
public final class HandleScope {
    private static final int INITIAL = 8;

    private final Thread owner;
    private TensorHandle[] handles = new TensorHandle[INITIAL];
    private int count;
    private long[] pins = {};
    private int pinCount;
    private Arena arena;
    /** For a shared scope, and in a confined one for the tensors that came from a shared one, whose arrays other threads use as well. */
    private Arena sharedArena;
    private volatile boolean closed;
    /** Whether the scope is open, as its owner sees it without a volatile read. */
    private boolean open = true;

    private HandleScope(Thread owner) {
        this.owner = owner;
    }

    /** Opens a scope of the calling thread alone and makes it its innermost. */
    public static HandleScope openConfined() {
        HandleScope scope = new HandleScope(Thread.currentThread());
        ThreadState.get().push(scope);
        return scope;
    }

    /** Opens a scope for all threads and makes it the calling thread's innermost. */
    public static HandleScope openShared() {
        HandleScope scope = new HandleScope(null);
        ThreadState.get().push(scope);
        return scope;
    }

    /** The thread that the scope is confined to, or null if it is shared. */
    Thread owner() {
        return owner;
    }

    /** {@return whether the scope has not been closed} */
    public boolean isOpen() {
        return owner != null ? open : !closed;
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

    /** Takes a handle in: it dies with this scope. Returns false if the scope is closed already. */
    boolean add(TensorHandle handle) {
        if (owner != null) {
            return addUnlocked(handle);
        }
        synchronized (this) {
            return addUnlocked(handle);
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
        if (owner != null) {
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
            handles[slot] = last;
            last.slot = slot;
            handles[count] = null;
        }
    }

    /** Tells the tensors of a confined scope that other threads can reach a storage. */
    void publish(long storage) {
        for (int i = 0; owner != null && i < count; i++) {
            handles[i].publishedOver(storage);
        }
    }

    /** An arena whose segments end with this scope; for the scope's thread only, if it has one, or for all threads. */
    synchronized Arena arena(boolean confined) {
        if (!isOpen()) {
            throw closedException();
        }
        if (confined) {
            if (arena == null) {
                arena = Arena.ofConfined();
            }
            return arena;
        }
        if (sharedArena == null) {
            sharedArena = Arena.ofShared();
        }
        return sharedArena;
    }

    /** Keeps a native handle until the scope closes. */
    synchronized void pin(long address) {
        if (!isOpen()) {
            throw closedException();
        }
        if (pinCount == pins.length) {
            pins = Arrays.copyOf(pins, Math.max(4, pinCount * 2));
        }
        pins[pinCount++] = address;
    }

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
            open = false;
            closed = true;
        }
        ThreadState.get().pop(this);
        // From here no one adds or removes: handles find the scope closed.
        for (int i = 0; i < count; i++) {
            handles[i].closeWithScope();
        }
        for (int i = 0; i < pinCount; i++) {
            Native.deleteTensor(pins[i]);
        }
        handles = null;
        pins = null;
        count = 0;
        pinCount = 0;
    }

    private void checkAccess() {
        if (owner != null && owner != Thread.currentThread()) {
            throw new WrongThreadException("this TensorScope is confined to " + owner + ", and was used by "
                    + Thread.currentThread() + ". TensorScope.ofShared() is for several threads.");
        }
    }

    private static IllegalStateException closedException() {
        return new IllegalStateException("this TensorScope was closed");
    }
}
