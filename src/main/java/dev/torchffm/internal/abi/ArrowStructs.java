// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** The two structures of Arrow's C Data Interface, and the functions in them that release what they hold. */
public final class ArrowStructs {
    /** {@code struct ArrowSchema}. */
    public static final StructLayout SCHEMA = MemoryLayout.structLayout(ADDRESS.withName("format"), ADDRESS.withName("name"),
            ADDRESS.withName("metadata"), JAVA_LONG.withName("flags"), JAVA_LONG.withName("n_children"), ADDRESS.withName("children"),
            ADDRESS.withName("dictionary"), ADDRESS.withName("release"), ADDRESS.withName("private_data")).withName("ArrowSchema");
    /** {@code struct ArrowArray}. */
    public static final StructLayout ARRAY = MemoryLayout.structLayout(JAVA_LONG.withName("length"), JAVA_LONG.withName("null_count"),
            JAVA_LONG.withName("offset"), JAVA_LONG.withName("n_buffers"), JAVA_LONG.withName("n_children"),
            ADDRESS.withName("buffers"), ADDRESS.withName("children"), ADDRESS.withName("dictionary"), ADDRESS.withName("release"),
            ADDRESS.withName("private_data")).withName("ArrowArray");

    /** Ours are without nulls, but nearly all columns elsewhere say that they may have some, and types are compared with that. */
    private static final long NULLABLE = 2;
    private static final int POINTER = (int) ADDRESS.byteSize();
    private static final MethodHandle RELEASE = Linker.nativeLinker().downcallHandle(FunctionDescriptor.ofVoid(JAVA_LONG));
    /** What each exported structure that is not yet released keeps, by the number in its {@code private_data}. */
    private static final ConcurrentHashMap<Long, LongConsumer> KEPT = new ConcurrentHashMap<>();
    private static final AtomicLong IDS = new AtomicLong();
    private static final MemorySegment RELEASE_SCHEMA = stub(SCHEMA);
    private static final MemorySegment RELEASE_ARRAY = stub(ARRAY);

    private ArrowStructs() { }

    /** {@return where a field stands in its structure} */
    public static long offset(StructLayout struct, String field) {
        return struct.byteOffset(PathElement.groupElement(field));
    }

    /** {@return the value of a field, addresses included} */
    public static long get(StructLayout struct, MemorySegment memory, String field) {
        return memory.get(ValueLayout.JAVA_LONG_UNALIGNED, offset(struct, field));
    }

    private static void set(StructLayout struct, MemorySegment memory, String field, long value) {
        memory.set(ValueLayout.JAVA_LONG_UNALIGNED, offset(struct, field), value);
    }

    /** {@return how many exported structures are not yet released} */
    public static int kept() {
        return KEPT.size();
    }

    // ------------------------------------------------------------------ as their consumer

    /** A structure at an address, with the size that it must have. */
    public static MemorySegment at(StructLayout struct, long address) {
        return Native.borrowed(address, struct.byteSize());
    }

    /** {@return a copy that owns what the structure held; the structure itself is marked as released} */
    public static MemorySegment moved(StructLayout struct, MemorySegment from) {
        MemorySegment own = Arena.ofAuto().allocate(struct).copyFrom(from);
        set(struct, from, "release", 0);
        return own;
    }

    /** Calls the structure's own function, if it was not released before. */
    public static void release(StructLayout struct, MemorySegment memory) {
        long function = get(struct, memory, "release");
        if (function == 0) {
            return;
        }
        try {
            RELEASE.invokeExact(MemorySegment.ofAddress(function), memory.address());
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
        // Which the function must have done. Once is what counts.
        set(struct, memory, "release", 0);
    }

    // ------------------------------------------------------------------ as their producer

    /**
     * Fills a schema with at most one child.
     *
     * @param name a C string, or null
     * @param metadata keys and values in turn
     * @param child what {@link #newChild} gave, filled, or null
     */
    public static void exportSchema(MemorySegment schema, String format, @Nullable String name, @Nullable MemorySegment child,
            String... metadata) {
        Arena arena = Arena.ofAuto();
        schema.fill((byte) 0);
        set(SCHEMA, schema, "format", arena.allocateFrom(format).address());
        set(SCHEMA, schema, "flags", NULLABLE);
        set(SCHEMA, schema, "name", name == null ? 0 : arena.allocateFrom(name).address());
        if (metadata.length > 0) {
            set(SCHEMA, schema, "metadata", metadata(arena, metadata).address());
        }
        setChild(SCHEMA, schema, child, arena);
        keep(SCHEMA, schema, new Object[] {arena, child}, RELEASE_SCHEMA);
    }

    /** The number of pairs, and each text behind its length in bytes. */
    private static MemorySegment metadata(Arena arena, String[] texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        append(bytes, texts.length / 2);
        for (String text : texts) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            append(bytes, encoded.length);
            bytes.writeBytes(encoded);
        }
        return arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes.toByteArray());
    }

    private static void append(ByteArrayOutputStream bytes, int value) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.nativeOrder()).putInt(value).array());
    }

    /**
     * Fills an array without nulls.
     *
     * @param data the elements, or null for a list, which has a child instead
     * @param child what {@link #newChild} gave, filled, or null
     */
    public static void exportArray(MemorySegment array, long length, @Nullable MemorySegment data, @Nullable MemorySegment child) {
        Arena arena = Arena.ofAuto();
        array.fill((byte) 0);
        set(ARRAY, array, "length", length);
        // The first buffer would tell which are null.
        set(ARRAY, array, "n_buffers", data == null ? 1 : 2);
        MemorySegment buffers = arena.allocate(2L * POINTER, POINTER);
        if (data != null) {
            buffers.set(JAVA_LONG, POINTER, data.address());
        }
        set(ARRAY, array, "buffers", buffers.address());
        setChild(ARRAY, array, child, arena);
        keep(ARRAY, array, new Object[] {arena, data, child}, RELEASE_ARRAY);
    }

    /** {@return room for a child, valid while it is reachable} */
    public static MemorySegment newChild(StructLayout struct) {
        return Arena.ofAuto().allocate(struct);
    }

    private static void setChild(StructLayout struct, MemorySegment parent, @Nullable MemorySegment child, Arena arena) {
        if (child != null) {
            MemorySegment children = arena.allocate(JAVA_LONG);
            children.set(JAVA_LONG, 0, child.address());
            set(struct, parent, "n_children", 1);
            set(struct, parent, "children", children.address());
        }
    }

    private static void keep(StructLayout struct, MemorySegment memory, Object kept, MemorySegment release) {
        long id = IDS.incrementAndGet();
        KEPT.put(id, new Exported(struct, kept));
        set(struct, memory, "private_data", id);
        set(struct, memory, "release", release.address());
    }

    /** An exported structure, and what must stay as long as it has not been released. */
    private record Exported(StructLayout struct, Object kept) implements LongConsumer {
        @Override
        public void accept(long address) {
            released(struct, address);
        }
    }

    /** Called by whoever the structure was given to, from any thread; nothing may be thrown into it. */
    private static void released(StructLayout struct, long address) {
        try {
            MemorySegment memory = at(struct, address);
            long children = get(struct, memory, "children");
            if (children != 0) {
                // A consumer may have moved the child out, and then has marked it as released here.
                release(struct, at(struct, Native.borrowed(children, POINTER).get(JAVA_LONG, 0)));
            }
            KEPT.remove(get(struct, memory, "private_data"));
            set(struct, memory, "release", 0);
        } catch (Throwable ignored) {
            // An exception here would end the process; the memory then stays reachable, which is the lesser harm.
        }
    }

    /** A function for a structure's {@code release}. It keeps what structures still keep, and with them this class; without any, nothing. */
    private static MemorySegment stub(StructLayout struct) {
        return Native.upcall(WeakCallback.dispatch(KEPT, offset(struct, "private_data")), FunctionDescriptor.ofVoid(JAVA_LONG));
    }
}
