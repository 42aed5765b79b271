// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thread's memory for the arguments and results of its calls, so that a call allocates none. A layer above keeps what it needs
 * for each thread in {@link #attachment}: one look-up per call finds both.
 */
public final class CallBuffers {
    /** Slots of the dispatcher's stack; no operator of ATen takes or returns more values. */
    public static final int STACK_SLOTS = 64;
    /** Words that a function may write its results to. */
    public static final int OUT_SLOTS = 8;
    /** The largest number of bytes for {@link #safeToRead}. */
    public static final long MAX_COPIED_BYTES = 4096;

    /** Weakly: a thread that goes on, such as a pool's, must not keep this class and its loader. */
    private static final ThreadLocal<@Nullable WeakReference<CallBuffers>> CURRENT = new ThreadLocal<>();
    /** The buffers of all threads, perhaps of some that have ended. */
    private static final List<CallBuffers> ALL = new ArrayList<>();
    private static final int SMALLEST = 64;
    /** How many buffers make it worth to look for those of threads that have ended. */
    private static int full = SMALLEST;

    private final Thread thread = Thread.currentThread();
    /** Where a function writes its results: {@value #OUT_SLOTS} words. */
    public final MemorySegment out;
    /** The dispatcher's stack of 64-bit values. */
    public final MemorySegment stack;
    /** The address of {@link #out}: a call with addresses takes less time than one with segments. The memory goes with this object. */
    public final long outAddress;
    /** The address of the stack. */
    public final long stackAddress;
    /** What each slot of the stack holds, for giving back what a refused call did not take. */
    final byte[] kinds = new byte[STACK_SLOTS];
    /** How many slots hold arguments that no call has taken yet. */
    int pending;
    /** Java memory that lies under tensors in use by calls of this thread, and whose arenas other threads must not close meanwhile. */
    MemorySegment[] guards = new MemorySegment[4];
    /** How many of the guards are in use. */
    int guardCount;
    /** A handle that refers to no tensor, for the next result of this thread; 0 where there is none. */
    private long spareHandle;
    /** What the layer above keeps for this thread, or null. */
    public @Nullable Object attachment;
    /** Made when it is first needed. */
    private @Nullable MemorySegment copies;
    /** What boxed calls of this thread need; made when the first begins. */
    private @Nullable BoxedFrame boxed;

    private CallBuffers() {
        // An automatic arena: its liveness check costs nothing, and the memory goes with this object.
        MemorySegment memory = Arena.ofAuto().allocate((OUT_SLOTS + STACK_SLOTS) * 8L, 16);
        out = memory.asSlice(0, OUT_SLOTS * 8L);
        stack = memory.asSlice(OUT_SLOTS * 8L);
        outAddress = out.address();
        stackAddress = stack.address();
    }

    /** {@return the calling thread's buffers} */
    public static CallBuffers get() {
        WeakReference<CallBuffers> reference = CURRENT.get();
        CallBuffers buffers = reference == null ? null : reference.get();
        return buffers == null ? register() : buffers;
    }

    private static CallBuffers register() {
        CallBuffers made = new CallBuffers();
        synchronized (ALL) {
            if (ALL.size() >= full) {
                forgetEnded();
            }
            ALL.add(made);
        }
        CURRENT.set(new WeakReference<>(made));
        return made;
    }

    /** Lets go of the buffers of threads that have ended, and of what they are attached to. */
    public static void forgetEnded() {
        synchronized (ALL) {
            ALL.removeIf(buffers -> !buffers.thread.isAlive());
            full = Math.max(SMALLEST, 2 * ALL.size());
        }
    }

    /** What a function left as its first result. */
    public long firstOut() {
        return (long) Native.WORD.get(Native.ADDRESS_SPACE, outAddress);
    }

    /**
     * Lets the tensor of a handle go. The handle itself is kept for the next result, if it is the only one: a result that is closed before
     * the next is made is the usual case, and to free a handle and to ask for another takes a fortieth of an operator's time.
     */
    public void release(long handle) {
        if (spareHandle != 0) {
            Native.deleteTensor(handle);
        } else {
            Native.assign(Undefined.HANDLE, handle);
            spareHandle = handle;
        }
    }

    /** Frees what {@link #release} kept; for the thread itself, or any other when it has ended. */
    public void freeSpareHandle() {
        long spare = spareHandle;
        if (spare != 0) {
            spareHandle = 0;
            Native.deleteTensor(spare);
        }
    }

    /** {@return whether a handle is kept for the next result} */
    boolean hasSpareHandle() {
        return spareHandle != 0;
    }

    /** {@return a handle that refers to no tensor} */
    long uninitialized() {
        long spare = spareHandle;
        if (spare == 0) {
            return Native.uninitialized(this);
        }
        spareHandle = 0;
        return spare;
    }

    private static final class Undefined {
        static final long HANDLE = Native.uninitialized();
    }

    BoxedFrame boxed() {
        BoxedFrame frame = boxed;
        return frame != null ? frame : (boxed = new BoxedFrame());
    }

    // ------------------------------------------------------------------ Java memory under tensors in use

    /** {@return whether a tensor in use by this thread lies over memory whose arena another thread can close} */
    public boolean isGuarding() {
        return guardCount > 0;
    }

    /** Keeps the arena of a segment open during the calls of this thread; {@link #unguard} must follow. */
    public void guard(MemorySegment memory) {
        if (guardCount == guards.length) {
            guards = Arrays.copyOf(guards, guardCount * 2);
        }
        guards[guardCount++] = memory;
    }

    /** Ends what {@link #guard} began, for the same object. */
    public void unguard(MemorySegment memory) {
        for (int i = guardCount - 1; i >= 0; i--) {
            if (guards[i] == memory) {
                guards[i] = guards[--guardCount];
                guards[guardCount] = null;
                return;
            }
        }
    }

    /** Forgets memory whose arena is closed: an overflow of the stack may have kept {@link #unguard} from it, and calls with it fail. */
    void dropClosedGuards() {
        int kept = 0;
        for (int i = 0; i < guardCount; i++) {
            if (guards[i].scope().isAlive()) {
                guards[kept++] = guards[i];
            }
        }
        Arrays.fill(guards, kept, guardCount, null);
        guardCount = kept;
    }

    /**
     * Where some bytes can be read without their arena closing meanwhile: the address itself, or that of a copy of them.
     *
     * @param place 0 or 1, for the first or second copy of a call; the next call's replaces it
     * @param bytes at most {@value #MAX_COPIED_BYTES}
     * @throws IllegalStateException if the arena is closed
     */
    public long safeToRead(int place, long address, long bytes) {
        for (int i = 0; i < guardCount; i++) {
            MemorySegment segment = guards[i];
            long from = address - segment.address();
            if (from >= 0 && from + bytes <= segment.byteSize()) {
                if (copies == null) {
                    copies = Arena.ofAuto().allocate(2 * MAX_COPIED_BYTES, 8);
                }
                MemorySegment.copy(segment, from, copies, place * MAX_COPIED_BYTES, bytes);
                return copies.address() + place * MAX_COPIED_BYTES;
            }
        }
        return address;
    }

    // ------------------------------------------------------------------ calls within calls

    /** A call that a thread is in the middle of: guards, arguments that no call has taken yet, and results that have not been read. */
    public record SuspendedCall(int guards, int pending, byte[] kinds, long[] words) { }

    /**
     * Begins calls that have nothing to do with what the thread is in the middle of, wherever that is: {@link #resume} must follow
     * with what this returns.
     */
    public SuspendedCall suspend() {
        long[] words = new long[OUT_SLOTS + STACK_SLOTS];
        for (int i = 0; i < words.length; i++) {
            words[i] = (long) Native.WORD.get(Native.ADDRESS_SPACE, outAddress + 8L * i);
        }
        SuspendedCall suspended = new SuspendedCall(guardCount, pending, kinds.clone(), words);
        guardCount = 0;
        pending = 0;
        return suspended;
    }

    /** Ends what {@link #suspend} began. */
    public void resume(SuspendedCall suspended) {
        guardCount = suspended.guards;
        pending = suspended.pending;
        System.arraycopy(suspended.kinds, 0, kinds, 0, kinds.length);
        for (int i = 0; i < suspended.words.length; i++) {
            Native.WORD.set(Native.ADDRESS_SPACE, outAddress + 8L * i, suspended.words[i]);
        }
    }
}
