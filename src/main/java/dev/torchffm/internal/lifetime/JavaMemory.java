// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.ReleaseMark;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Java memory that is the storage of tensors. The storage keeps it reachable: when the last tensor over it is gone, on whichever
 * thread that happens, libtorch sets a {@link ReleaseMark}. Java looks at the marks when it closes a tensor over Java memory, now and
 * then when it makes one, and every second.
 */
public final class JavaMemory {
    private static final ConcurrentHashMap<Long, JavaMemory> LIVE = new ConcurrentHashMap<>();
    private static final AtomicLong IDS = new AtomicLong();
    private static final @Nullable MemorySegment MARKER = ReleaseMark.deleter();
    private static final boolean MARKS = MARKER != null;
    /** One function for all storages; the context argument, a mark or a number, says which. */
    private static final MemorySegment DELETER = MARKER != null ? MARKER : upcall();
    /** How many storages were made since all marks were looked at. */
    private static final AtomicLong MADE = new AtomicLong();
    /** A thread that no arena is confined to. */
    private static final Thread NO_OWNER = new Thread(() -> { });
    /** The classes of scopes that are never closed, unless those that can be closed have the same. */
    private static final Set<Class<?>> LASTING = lasting();

    private final MemorySegment segment;
    private final boolean isLasting;
    private final boolean isClosableByOthers;
    private final long id = MARKS ? ReleaseMark.take() : IDS.incrementAndGet();

    private JavaMemory(MemorySegment segment) {
        this.segment = segment;
        isLasting = LASTING.contains(segment.scope().getClass());
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

    /** {@return the segment that was given, whose bounds and lifetime are its maker's} */
    public MemorySegment segment() {
        return segment;
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
        if (MADE.incrementAndGet() > LIVE.size()) {
            letGo();
        }
        JavaMemory memory = new JavaMemory(segment);
        LIVE.put(memory.id, memory);
        try {
            return new Adopted(Native.fromBlob(segment, shape, strides, dtype, DELETER, memory.id), memory);
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
        if (MARKS) {
            LIVE.values().forEach(JavaMemory::letGoIfReleased);
        }
    }

    /** Lets go of this memory if its last tensor is gone. */
    void letGoIfReleased() {
        if (MARKS && LIVE.get(id) == this && ReleaseMark.isSet(id)) {
            forget();
        }
    }

    private void forget() {
        if (LIVE.remove(id, this) && MARKS) {
            ReleaseMark.giveBack(id);
        }
    }

    /** Called by libtorch where there are no marks; nothing may be thrown into it. */
    @SuppressWarnings("unused")
    private static void release(long data, long id) {
        try {
            LIVE.remove(id);
        } catch (Throwable ignored) {
            // An exception here would end the process; the memory then stays reachable, which is the lesser harm.
        }
    }

    private static MemorySegment upcall() {
        try {
            MethodHandle target = MethodHandles.lookup().findStatic(JavaMemory.class, "release",
                    MethodType.methodType(void.class, long.class, long.class));
            return Native.upcall(target, FunctionDescriptor.ofVoid(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
