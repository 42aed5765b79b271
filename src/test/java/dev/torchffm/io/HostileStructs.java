// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.internal.abi.ArrowStructs;
import dev.torchffm.internal.abi.DLPackStructs;
import dev.torchffm.ndarray.NDArray;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Structures of DLPack and of Arrow's C interface whose fields come from bytes. Pointers are good, as nothing can tell bad ones, and
 * what they point to is as large as any description that a process can have memory for can make it.
 */
final class HostileStructs {
    private static final int MEMORY = 1 << 20;
    private static final int MOST_LEVELS = 4;
    private static final List<String> FORMATS = List.of("i", "l", "f", "g", "b", "e", "C", "+l", "+L", "+vl", "+vL", "+w:2", "+w:3", "w:4", "n",
            "+r", "tsn:", "u");
    private static final MemorySegment RELEASE_DLPACK = stub("releaseDLPack");
    private static final MemorySegment RELEASE_ARRAY = stub("releaseArray");
    private static final MemorySegment RELEASE_SCHEMA = stub("releaseSchema");

    private static int released;

    private HostileStructs() { }

    /** The bytes, and zeros behind them. */
    private record Bytes(ByteBuffer content) {
        int next() {
            return content.hasRemaining() ? content.get() : 0;
        }

        /** Mostly a small number; now and then one at the end of what there is. */
        long number() {
            int b = next();
            return switch (b) {
                case 127 -> Long.MAX_VALUE;
                case -128 -> Long.MIN_VALUE;
                case 126 -> 1L << 62;
                default -> b % 16;
            };
        }

        long[] numbers(int count) {
            long[] numbers = new long[count];
            Arrays.setAll(numbers, i -> number());
            return numbers;
        }
    }

    static List<byte[]> dlpackSeeds() {
        byte[] matrix = {0, 1, 0, 1, 2, 64, 1, 2, 1, 2, 3, 3, 1, 8};
        byte[] old = {1, 1, 0, 32, 1, 3, 0, 2, 2, 2, 0, 0, 0, 4};
        byte[] readOnly = {0, 1, 1, 1, 4, 16, 1, 1, 1, 7, 1};
        return List.of(padded(matrix), padded(old), padded(readOnly));
    }

    static List<byte[]> arrowSeeds() {
        byte[] numbers = {0, 0, 8, 0, 1, 2, 0};
        byte[] nulls = {0, 2, 5, -1, 0, 2, 1};
        byte[] lists = {1, 7, 3, 0, 0, 2, 0, 0, 6, 0, 0, 2, 0};
        byte[] fixed = {1, 11, 3, 0, 0, 1, 0, 2, 6, 0, 0, 2, 0};
        byte[] dictionary = {17, 0, 3, 0, 0, 2, 0, 3, 6, 0, 0, 2, 0};
        return List.of(padded(numbers), padded(nulls), padded(lists), padded(fixed), padded(dictionary));
    }

    /** With room for what is not used, so that not every change is one of what matters. */
    private static byte[] padded(byte[] seed) {
        return Arrays.copyOf(seed, seed.length + 24);
    }

    // ------------------------------------------------------------------ DLPack

    /** Takes a tensor over and reads it, or finds it refused; either way its producer must free it, once. */
    @SuppressWarnings("try")
    static boolean dlpack(byte[] content) {
        Bytes bytes = new Bytes(ByteBuffer.wrap(content));
        StructLayout struct = (bytes.next() & 1) == 0 ? DLPackStructs.VERSIONED : DLPackStructs.UNVERSIONED;
        boolean wasTaken = false;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment managed = arena.allocate(struct);
            if (struct == DLPackStructs.VERSIONED) {
                managed.set(JAVA_INT, DLPackStructs.offset(struct, "major"), bytes.next());
                managed.set(JAVA_LONG, DLPackStructs.offset(struct, "flags"), bytes.next());
            }
            long tensor = DLPackStructs.tensorOffset(struct, "data");
            int device = bytes.next();
            // A device that is there would have to have the memory.
            managed.set(JAVA_INT, DLPackStructs.tensorOffset(struct, "device_type"), device == 2 ? 1 : device);
            managed.set(JAVA_BYTE, DLPackStructs.tensorOffset(struct, "code"), (byte) bytes.next());
            managed.set(JAVA_BYTE, DLPackStructs.tensorOffset(struct, "bits"), (byte) bytes.next());
            managed.set(JAVA_SHORT, DLPackStructs.tensorOffset(struct, "lanes"), (short) bytes.next());
            int dims = bytes.next();
            managed.set(JAVA_INT, DLPackStructs.tensorOffset(struct, "ndim"), dims);
            boolean hasStrides = bytes.next() != 0;
            int described = Math.clamp(dims, 0, 4);
            long[] shape = Arrays.copyOf(bytes.numbers(described), Math.clamp(dims, 1, 128));
            long[] strides = Arrays.copyOf(bytes.numbers(described), shape.length);
            managed.set(JAVA_LONG, DLPackStructs.tensorOffset(struct, "shape"), arena.allocateFrom(JAVA_LONG, shape).address());
            if (hasStrides) {
                managed.set(JAVA_LONG, DLPackStructs.tensorOffset(struct, "strides"), arena.allocateFrom(JAVA_LONG, strides).address());
            }
            managed.set(JAVA_LONG, DLPackStructs.tensorOffset(struct, "byte_offset"), bytes.next() & 0xff);
            managed.set(JAVA_LONG, tensor, bytes.next() == 1 ? 0 : arena.allocate(MEMORY, 64).address());
            managed.set(JAVA_LONG, DLPackStructs.offset(struct, "deleter"), RELEASE_DLPACK.address());
            released = 0;
            try (TensorScope scope = TensorScope.ofConfined()) {
                Tensor taken = struct == DLPackStructs.VERSIONED ? DLPack.toTensor(managed) : DLPack.toTensorUnversioned(managed);
                wasTaken = true;
                require(taken.dim() == dims, "another number of dimensions");
                for (int d = 0; d < described; d++) {
                    require(taken.size(d) == shape[d], "another shape");
                }
                if (taken.numel() < MEMORY) {
                    TensorBytes.write(taken, part -> { });
                }
            } catch (IllegalArgumentException e) {
                require(!wasTaken && e.getMessage() != null, "refused after it was taken");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            require(released == 1, "freed " + released + " times");
        }
        return wasTaken;
    }

    // ------------------------------------------------------------------ Arrow

    /** Takes a column over and reads it, or finds it refused; either way both structures must be released, once. */
    static boolean arrow(byte[] content) {
        Bytes bytes = new Bytes(ByteBuffer.wrap(content));
        int flags = bytes.next();
        boolean wasTaken = false;
        released = 0;
        try (Arena arena = Arena.ofShared()) {
            MemorySegment data = arena.allocate(MEMORY, 64);
            int levels = flags & MOST_LEVELS - 1;
            boolean isDictionary = (flags & 16) != 0;
            MemorySegment array = MemorySegment.NULL;
            MemorySegment schema = MemorySegment.NULL;
            for (int level = levels + (isDictionary ? 1 : 0); level >= 0; level--) {
                MemorySegment outerArray = arena.allocate(ArrowStructs.ARRAY);
                MemorySegment outerSchema = arena.allocate(ArrowStructs.SCHEMA);
                fill(bytes, arena, data, outerArray, outerSchema);
                if (array.address() != 0) {
                    String link = isDictionary && level == 0 ? "dictionary" : "children";
                    boolean direct = link.equals("dictionary");
                    set(ArrowStructs.ARRAY, outerArray, link, direct ? array.address() : arena.allocateFrom(ADDRESS, array).address());
                    set(ArrowStructs.SCHEMA, outerSchema, link, direct ? schema.address() : arena.allocateFrom(ADDRESS, schema).address());
                    set(ArrowStructs.ARRAY, outerArray, "n_children", direct ? 0 : 1);
                    set(ArrowStructs.SCHEMA, outerSchema, "n_children", direct ? 0 : 1);
                }
                array = outerArray;
                schema = outerSchema;
            }
            // Lists' offsets, indices of dictionaries, values: all of them.
            for (long at = 0; at < 4096 && bytes.content.hasRemaining(); at++) {
                data.set(JAVA_BYTE, at, (byte) bytes.next());
            }
            set(ArrowStructs.ARRAY, array, "release", RELEASE_ARRAY.address());
            set(ArrowStructs.SCHEMA, schema, "release", RELEASE_SCHEMA.address());
            try (Arena own = Arena.ofConfined()) {
                NDArray taken = ArrowC.importArray(array, schema, (flags & 32) != 0 ? 0 : null, own);
                wasTaken = true;
                require(taken.copy().size() == taken.size(), "another size");
            } catch (IllegalArgumentException e) {
                require(!wasTaken && e.getMessage() != null, "refused after it was taken");
            }
            require(released == 2, "released " + released + " times");
        }
        return wasTaken;
    }

    private static void fill(Bytes bytes, Arena arena, MemorySegment data, MemorySegment array, MemorySegment schema) {
        int format = bytes.next();
        String text = format >= 0 && format < FORMATS.size() ? FORMATS.get(format)
                : new String(new byte[] {'+', 'w', ':', (byte) format}, StandardCharsets.ISO_8859_1);
        set(ArrowStructs.SCHEMA, schema, "format", arena.allocateFrom(text).address());
        set(ArrowStructs.SCHEMA, schema, "release", RELEASE_SCHEMA.address());
        long length = bytes.number();
        // A length that is believed is one that the memory is large enough for.
        set(ArrowStructs.ARRAY, array, "length", length > 16 ? -length : length);
        set(ArrowStructs.ARRAY, array, "null_count", bytes.next());
        set(ArrowStructs.ARRAY, array, "offset", bytes.number());
        set(ArrowStructs.ARRAY, array, "n_buffers", bytes.next());
        set(ArrowStructs.ARRAY, array, "release", RELEASE_ARRAY.address());
        MemorySegment[] buffers = new MemorySegment[4];
        Arrays.fill(buffers, data);
        int missing = bytes.next();
        if ((missing & 1) == 0) {
            buffers[0] = MemorySegment.NULL;
        }
        MemorySegment pointers = arena.allocate(ADDRESS, buffers.length);
        for (int i = 0; i < buffers.length; i++) {
            pointers.setAtIndex(ADDRESS, i, buffers[i]);
        }
        set(ArrowStructs.ARRAY, array, "buffers", (missing & 2) == 0 ? pointers.address() : 0);
    }

    private static void set(StructLayout struct, MemorySegment memory, String field, long value) {
        memory.set(JAVA_LONG, ArrowStructs.offset(struct, field), value);
    }

    // ------------------------------------------------------------------ the producer's functions

    private static MemorySegment stub(String name) {
        try {
            return Linker.nativeLinker().upcallStub(MethodHandles.lookup().findStatic(HostileStructs.class, name,
                    MethodType.methodType(void.class, MemorySegment.class)), FunctionDescriptor.ofVoid(ADDRESS), Arena.global());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void releaseDLPack(MemorySegment managed) {
        released++;
    }

    private static void releaseArray(MemorySegment array) {
        released++;
        array.reinterpret(ArrowStructs.ARRAY.byteSize()).set(JAVA_LONG, ArrowStructs.offset(ArrowStructs.ARRAY, "release"), 0);
    }

    private static void releaseSchema(MemorySegment schema) {
        released++;
        schema.reinterpret(ArrowStructs.SCHEMA.byteSize()).set(JAVA_LONG, ArrowStructs.offset(ArrowStructs.SCHEMA, "release"), 0);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }
}
