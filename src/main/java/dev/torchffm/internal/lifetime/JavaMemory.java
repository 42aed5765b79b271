// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import dev.torchffm.internal.abi.DeviceTypes;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.ReleaseMark;
import dev.torchffm.internal.abi.WeakCallback;
import dev.torchffm.internal.jvm.StackRoom;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Java memory that is the storage of tensors. The storage keeps it reachable: when the last tensor over it is gone, on whichever
 * thread that happens, libtorch sets a {@link ReleaseMark}. Java looks at the marks when it closes a tensor over Java memory, now and
 * then when it makes one, and every second.
 *
 * <p>Memory of another library in the process is held likewise, and its owner is told when the storage is gone: by Java, never in the
 * middle of what libtorch does. Arrays over it keep the storage, as they keep libtorch's own.
 */
public final class JavaMemory {
    private static final ConcurrentHashMap<Long, JavaMemory> LIVE = new ConcurrentHashMap<>();
    private static final AtomicLong IDS = new AtomicLong();
    /** Those of them whose owner must be told. */
    private static final ConcurrentHashMap<Long, JavaMemory> FOREIGN = new ConcurrentHashMap<>();
    private static boolean linked;

    /** What libtorch calls, sought for the first memory of Java's. */
    private static final class Deleter {
        private static final @Nullable MemorySegment MARKER = ReleaseMark.deleter();
        static final boolean MARKS = MARKER != null;
        /** Where there are no marks, the numbers of those that libtorch still has. */
        static final ConcurrentHashMap<Long, Boolean> HELD = new ConcurrentHashMap<>();
        /** One function for all storages; the context argument, a mark or a number, says which. */
        static final MemorySegment FUNCTION = MARKER != null ? MARKER : upcall();

        /** Where there are no marks: it takes a number away, and calls nothing of ours. */
        private static MemorySegment upcall() {
            return Native.upcall(WeakCallback.removal(HELD), FunctionDescriptor.ofVoid(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
        }

        static boolean isThere() {
            return Native.linksMemory();
        }
    }

    /** Of so many it takes no longer than an operator to look at all. */
    private static final int FEW = 100;
    /** How many storages were made since all marks were looked at. */
    private static final AtomicLong MADE = new AtomicLong();
    /** A thread that no arena is confined to. */
    private static final Thread NO_OWNER = new Thread();
    /** The classes of scopes that are never closed, unless those that can be closed have the same. */
    private static final Set<Class<?>> LASTING = lasting();

    private final MemorySegment segment;
    private final boolean isLasting;
    private final boolean isClosableByOthers;
    private final long id = Deleter.MARKS ? ReleaseMark.take() : IDS.incrementAndGet();
    /** Tells the owner that the memory is needed no longer; null for memory of Java's, which its arena frees. */
    private final @Nullable Runnable release;
    private JavaMemory(MemorySegment segment, @Nullable Runnable release) {
        this.segment = segment;
        this.release = release;
        isLasting = isLasting(segment.scope());
        isClosableByOthers = !isLasting && segment.isAccessibleBy(NO_OWNER);
    }

    private static Set<Class<?>> lasting() {
        Set<Class<?>> classes = new HashSet<>();
        classes.add(Arena.global().scope().getClass());
        classes.add(Arena.ofAuto().scope().getClass());
        try (Arena shared = Arena.ofShared(); Arena confined = Arena.ofConfined()) {
            classes.remove(shared.scope().getClass());
            classes.remove(confined.scope().getClass());
        }
        return classes;
    }

    /** {@return whether nobody can close the arena of this scope} */
    static boolean isLasting(MemorySegment.Scope scope) {
        return LASTING.contains(scope.getClass());
    }

    /** {@return the segment that was given, whose bounds and lifetime are its maker's} */
    public MemorySegment segment() {
        return segment;
    }

    /**
     * Bytes of a tensor's storage, for as long as the caller holds the tensor.
     *
     * @param memory what the storage lies over, or null if it is libtorch's own
     */
    public static MemorySegment at(@Nullable JavaMemory memory, long address, long bytes) {
        return memory == null ? Native.borrowed(address, bytes) : memory.segment.asSlice(address - memory.segment.address(), bytes);
    }

    /** {@return whether the memory is another library's, which arrays must keep by keeping the storage} */
    public boolean isForeign() {
        return release != null;
    }

    /** {@return whether another thread could close the arena in the middle of a call} */
    boolean isClosableByOthers() {
        return isClosableByOthers;
    }

    /** {@return how many storages over Java memory libtorch still has} */
    public static int live() {
        letGo();
        return LIVE.size();
    }

    /**
     * Throws if the memory may not be touched by this thread now.
     *
     * @throws IllegalStateException if its arena was closed
     * @throws WrongThreadException if its arena is confined to another thread
     */
    void checkAlive() {
        if (isLasting) {
            return;
        }
        if (!segment.scope().isAlive()) {
            throw new IllegalStateException("the arena of the memory segment that this tensor shares was closed: " + segment);
        }
        if (!segment.isAccessibleBy(Thread.currentThread())) {
            throw new WrongThreadException("this tensor shares a memory segment that is confined to another thread than "
                    + Thread.currentThread());
        }
    }

    /**
     * A new native tensor handle over a native segment, nothing copied. The storage is exactly the segment.
     *
     * @return the handle, owned by the caller, and the memory that its owner must check
     */
    public static Adopted adopt(MemorySegment segment, int dtype, long[] shape, long[] strides) {
        return adopt(segment, dtype, DeviceTypes.CPU, -1, shape, strides, null);
    }

    /**
     * The same over memory that another library owns, on any device.
     *
     * @param release run once, outside of any call of libtorch's, when the storage is gone; not run if this throws
     */
    public static Adopted adoptForeign(long address, long bytes, int dtype, int deviceType, int deviceIndex, long[] shape, long[] strides,
            Runnable release) {
        return adopt(Native.borrowed(address, bytes), dtype, deviceType, deviceIndex, shape, strides, release);
    }

    private static Adopted adopt(MemorySegment segment, int dtype, int deviceType, int deviceIndex, long[] shape, long[] strides,
            @Nullable Runnable release) {
        if (!linked) {
            StackRoom.require();
            linked = Deleter.isThere();
        }
        if (MADE.incrementAndGet() > LIVE.size()) {
            letGo();
        }
        JavaMemory memory = new JavaMemory(segment, release);
        LIVE.put(memory.id, memory);
        if (!Deleter.MARKS) {
            Deleter.HELD.put(memory.id, true);
        }
        try {
            long handle = Native.fromBlob(segment, shape, strides, dtype, deviceType, deviceIndex, Deleter.FUNCTION, memory.id);
            if (release != null) {
                FOREIGN.put(memory.id, memory);
            }
            return new Adopted(handle, memory);
        } catch (RuntimeException e) {
            // Refused: the deleter has been called, or will not be.
            memory.forget();
            throw e;
        }
    }

    /** A native handle, owned by the caller, and the memory that its owner must check. */
    public record Adopted(long handle, JavaMemory memory) { }

    /** Lets go of all memory whose last tensor is gone. */
    static void letGo() {
        MADE.set(0);
        LIVE.values().forEach(JavaMemory::letGoIfReleased);
    }

    /**
     * Lets go of all memory of other libraries whose last tensor is gone.
     *
     * @param expected whether there is reason to expect some; else nothing is done where it would take long
     */
    static void letGoForeign(boolean expected) {
        if (!FOREIGN.isEmpty() && (expected || FOREIGN.size() <= FEW)) {
            FOREIGN.values().forEach(JavaMemory::letGoIfReleased);
        }
    }

    /** Lets go of this memory if its last tensor is gone. */
    void letGoIfReleased() {
        if (LIVE.get(id) != this || !(Deleter.MARKS ? ReleaseMark.isSet(id) : !Deleter.HELD.containsKey(id))) {
            return;
        }
        if (release == null) {
            forget();
            return;
        }
        try {
            StackRoom.require();
        } catch (StackOverflowError e) {
            // Then the cleaner's thread does it, within a second: an owner is told once, and must be told to the end.
            return;
        }
        if (forget()) {
            try {
                release.run();
            } catch (RuntimeException e) {
                System.getLogger("dev.torchffm").log(System.Logger.Level.WARNING, "memory of another library could not be given back", e);
            }
        }
    }

    /** Returns whether it was this call that did it. */
    private boolean forget() {
        if (!LIVE.remove(id, this)) {
            return false;
        }
        FOREIGN.remove(id, this);
        if (Deleter.MARKS) {
            ReleaseMark.giveBack(id);
        } else {
            Deleter.HELD.remove(id);
        }
        return true;
    }
}
