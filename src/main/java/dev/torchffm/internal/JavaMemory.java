package dev.torchffm.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Java memory that is the storage of tensors. The storage keeps it reachable: libtorch calls {@link #release} when the
 * last tensor over it is gone, from whichever thread that happens on.
 */
public final class JavaMemory {
    private static final ConcurrentHashMap<Long, JavaMemory> LIVE = new ConcurrentHashMap<>();
    private static final AtomicLong IDS = new AtomicLong();
    /** One stub for all storages; the context argument says which. */
    private static final MemorySegment DELETER = deleter();

    private final MemorySegment segment;

    private JavaMemory(MemorySegment segment) {
        this.segment = segment;
    }

    /** {@return the segment that was given, whose bounds and lifetime are its maker's} */
    public MemorySegment segment() {
        return segment;
    }

    /** {@return how many storages over Java memory libtorch still has} */
    public static int live() {
        return LIVE.size();
    }

    /**
     * Throws if the memory may not be touched by this thread now.
     *
     * @throws IllegalStateException if its arena was closed
     * @throws WrongThreadException if its arena is confined to another thread
     */
    void checkAlive() {
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
        JavaMemory memory = new JavaMemory(segment);
        long id = IDS.incrementAndGet();
        LIVE.put(id, memory);
        try {
            return new Adopted(Native.fromBlob(segment, shape, strides, dtype, DELETER, id), memory);
        } catch (RuntimeException | Error e) {
            LIVE.remove(id);
            throw e;
        }
    }

    /** A native handle, owned by the caller, and the memory that its owner must check. */
    public record Adopted(long handle, JavaMemory memory) { }

    /** Called by libtorch; nothing may be thrown into it. */
    @SuppressWarnings("unused")
    private static void release(long data, long id) {
        try {
            LIVE.remove(id);
        } catch (Throwable ignored) {
            // An exception here would end the process; the memory then stays reachable, which is the lesser harm.
        }
    }

    private static MemorySegment deleter() {
        try {
            MethodHandle target = MethodHandles.lookup().findStatic(JavaMemory.class, "release",
                    MethodType.methodType(void.class, long.class, long.class));
            return Linker.nativeLinker().upcallStub(target,
                    FunctionDescriptor.ofVoid(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG), Arena.global());
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
