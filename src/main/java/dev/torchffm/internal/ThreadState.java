package dev.torchffm.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What one thread needs for its calls: memory for arguments and results, so that a call allocates none, and its stack
 * of scopes. One thread-local look-up per call finds both.
 */
final class ThreadState {
    /** Slots of the dispatcher's stack; no operator of ATen takes or returns more values. */
    static final int STACK_SLOTS = 64;
    static final int OUT_SLOTS = 8;
    private static final long COPIED_BYTES = 8L * SmallArithmetic.MOST_ELEMENTS;

    private static final ThreadLocal<ThreadState> CURRENT = ThreadLocal.withInitial(ThreadState::register);

    private static final VarHandle CALLS;

    static {
        try {
            CALLS = MethodHandles.lookup().findVarHandle(ThreadState.class, "calls", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Where a function writes its results: {@value #OUT_SLOTS} words. */
    final MemorySegment out;
    /** The dispatcher's stack of 64-bit values. */
    final MemorySegment stack;
    /** Where these two lie: a call with addresses takes less time than one with segments. The memory goes with this object. */
    final long outAddress;
    final long stackAddress;
    /** What each slot of the stack holds, for giving back what a refused call did not take. */
    final byte[] kinds = new byte[STACK_SLOTS];
    /** How many slots hold arguments that no call has taken yet. */
    int pending;
    /** Java memory that lies under tensors in use by calls of this thread, and whose arenas other threads must not close meanwhile. */
    JavaMemory[] guards = new JavaMemory[4];
    int guardCount;
    /** Calls under way that use a tensor which several threads can reach; written by this thread alone. */
    @SuppressWarnings("unused")
    private volatile int calls;
    /** The innermost open scope's frame, or null. */
    private Frame top;
    /** Made when it is first needed. */
    private MemorySegment copies;
    private final Thread thread = Thread.currentThread();

    /** One open scope on a thread's stack. */
    private record Frame(HandleScope scope, Frame below) { }

    private ThreadState() {
        // An automatic arena: its liveness check costs nothing, and the memory goes with the thread.
        MemorySegment memory = Arena.ofAuto().allocate((OUT_SLOTS + STACK_SLOTS) * 8L, 8);
        out = memory.asSlice(0, OUT_SLOTS * 8L);
        stack = memory.asSlice(OUT_SLOTS * 8L);
        outAddress = out.address();
        stackAddress = stack.address();
    }

    private static ThreadState register() {
        ThreadState state = new ThreadState();
        LiveScopes.add(state);
        return state;
    }

    /** The thread whose state this is. */
    Thread thread() {
        return thread;
    }

    /** The scopes on this thread's stack, perhaps repeatedly; for any thread, which sees what was there a moment ago. */
    List<HandleScope> openScopes() {
        List<HandleScope> scopes = new ArrayList<>();
        for (Frame frame = top; frame != null; frame = frame.below) {
            if (frame.scope.isOpen()) {
                scopes.add(frame.scope);
            }
        }
        return scopes;
    }

    /** What a function left as its first result. */
    long firstOut() {
        return Native.EVERYWHERE.get(ValueLayout.JAVA_LONG, outAddress);
    }

    static ThreadState get() {
        return CURRENT.get();
    }

    /** Begins a call with a tensor that several threads can reach; {@link #leave} must follow. */
    void enter() {
        int before = (int) CALLS.get(this);
        if (before > 0) {
            CALLS.set(this, before + 1);
            return;
        }
        // The write must be seen before the question is asked: whoever wants to be alone does the same in the other order.
        CALLS.setVolatile(this, 1);
        while (Exclusive.isWantedByAnother(this)) {
            CALLS.setVolatile(this, 0);
            Exclusive.await();
            CALLS.setVolatile(this, 1);
        }
    }

    /** Ends what {@link #enter} began. */
    void leave() {
        CALLS.setRelease(this, (int) CALLS.get(this) - 1);
    }

    /** Whether the thread is in a call with a tensor that several threads can reach. */
    boolean inCall() {
        return calls != 0;
    }

    void guard(JavaMemory memory) {
        if (guardCount == guards.length) {
            guards = Arrays.copyOf(guards, guardCount * 2);
        }
        guards[guardCount++] = memory;
    }

    void unguard(JavaMemory memory) {
        for (int i = guardCount - 1; i >= 0; i--) {
            if (guards[i] == memory) {
                guards[i] = guards[--guardCount];
                guards[guardCount] = null;
                return;
            }
        }
    }

    /** What a thread has in hand: guards, arguments that no call has taken yet, and results that have not been read. */
    record InHand(int guards, int pending, byte[] kinds, long[] words) { }

    /**
     * Begins calls that have nothing to do with what the thread is in the middle of, wherever that is: {@link #takeUp} must follow
     * with what this returns.
     */
    InHand layAside() {
        InHand inHand = new InHand(guardCount, pending, kinds.clone(),
                Native.EVERYWHERE.asSlice(outAddress, 8L * (OUT_SLOTS + STACK_SLOTS)).toArray(ValueLayout.JAVA_LONG));
        guardCount = 0;
        pending = 0;
        return inHand;
    }

    /** Ends what {@link #layAside} began. */
    void takeUp(InHand inHand) {
        guardCount = inHand.guards;
        pending = inHand.pending;
        System.arraycopy(inHand.kinds, 0, kinds, 0, kinds.length);
        MemorySegment.copy(inHand.words, 0, Native.EVERYWHERE, ValueLayout.JAVA_LONG, outAddress, inHand.words.length);
    }

    /**
     * Where some bytes can be read without their arena closing meanwhile: the address itself, or that of a copy of them.
     *
     * @param place 0 or 1, for the first or second copy of a call; the next call's replaces it
     * @param bytes at most {@value #COPIED_BYTES}
     * @throws IllegalStateException if the arena is closed
     */
    long safeToRead(int place, long address, long bytes) {
        for (int i = 0; i < guardCount; i++) {
            MemorySegment segment = guards[i].segment();
            long from = address - segment.address();
            if (from >= 0 && from + bytes <= segment.byteSize()) {
                if (copies == null) {
                    copies = Arena.ofAuto().allocate(2 * COPIED_BYTES, 8);
                }
                MemorySegment.copy(segment, from, copies, place * COPIED_BYTES, bytes);
                return copies.address() + place * COPIED_BYTES;
            }
        }
        return address;
    }

    /** The innermost open scope, or null outside any. */
    HandleScope scope() {
        Frame frame = top;
        if (frame == null) {
            return null;
        }
        return frame.scope.isOpen() ? frame.scope : dropClosed();
    }

    /** Tells the tensors of this thread's confined scopes that other threads can reach a storage which they may be over. */
    void publish(long storage) {
        for (Frame frame = top; frame != null; frame = frame.below) {
            frame.scope.publish(storage);
        }
    }

    /** The scope around the given one, or null. */
    HandleScope scopeAround(HandleScope scope) {
        Frame frame = top;
        while (frame != null && frame.scope != scope) {
            frame = frame.below;
        }
        // A scope that this thread never entered encloses nothing: what leaves it goes to the innermost one.
        frame = frame == null ? top : frame.below;
        while (frame != null && (frame.scope == scope || !frame.scope.isOpen())) {
            frame = frame.below;
        }
        return frame == null ? null : frame.scope;
    }

    void push(HandleScope scope) {
        top = new Frame(scope, top);
    }

    /** Removes the innermost entry of a scope, which need not be the top one. */
    void pop(HandleScope scope) {
        top = without(top, scope);
    }

    private static Frame without(Frame frame, HandleScope scope) {
        if (frame == null) {
            return null;
        }
        return frame.scope == scope ? frame.below : new Frame(frame.scope, without(frame.below, scope));
    }

    private HandleScope dropClosed() {
        while (top != null && !top.scope.isOpen()) {
            top = top.below;
        }
        return top == null ? null : top.scope;
    }
}
