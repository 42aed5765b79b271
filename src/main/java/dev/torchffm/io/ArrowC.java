// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.internal.abi.ArrowStructs;
import dev.torchffm.internal.abi.ForeignMemory;
import dev.torchffm.internal.javadata.ArrayInterop;
import dev.torchffm.internal.lifetime.ForeignSegment;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Arrow's C Data Interface: columns exchanged with native producers and consumers in the process, such as Arrow's C++ library,
 * without a copy and without Arrow's own Java library. A column is two structures, {@code struct ArrowArray} and
 * {@code struct ArrowSchema}; types and nulls are as in {@link Arrow}'s table. Dictionaries travel with their columns, and decode.
 *
 * <p><b>Who owns what.</b> A structure that was filled owns what it points to, until its {@code release} function is called. Import
 * takes it over, also when it throws: both structures are marked as released, so that their memory, which stays the caller's, can be
 * freed; the producer's function is called exactly once, at once if the array is a copy, else when its arena was closed or nothing of
 * it is reachable, by whichever thread finds that. Export fills structures in memory of the caller's; their consumer releases each
 * once, from any thread, and until then they keep the array's memory reachable.
 *
 * <p>Nothing can tell whether the pointers in a structure are good. All else in it is checked; what the checks refuse is an
 * {@link IllegalArgumentException}.
 *
 * {@snippet :
 * MemorySegment array = arena.allocate(ArrowC.ARRAY);
 * MemorySegment schema = arena.allocate(ArrowC.SCHEMA);
 * producer.export(array.address(), schema.address());          // pyarrow: column._export_to_c(array, schema)
 * NDArray column = ArrowC.importArray(array, schema);
 * }
 */
public final class ArrowC {
    /** The layout of {@code struct ArrowArray}, to allocate one. */
    public static final MemoryLayout ARRAY = ArrowStructs.ARRAY;
    /** The layout of {@code struct ArrowSchema}, to allocate one. */
    public static final MemoryLayout SCHEMA = ArrowStructs.SCHEMA;

    private static final int LONGEST_FORMAT = 256;

    private ArrowC() { }

    // ------------------------------------------------------------------ import

    /**
     * Takes over a column without nulls, until nothing of the array is reachable.
     *
     * @param arrowArray a {@code struct ArrowArray}; a segment of no size is one at its address
     * @param arrowSchema its {@code struct ArrowSchema}
     * @return the array, read-only, as Arrow's memory is; a copy, writable, of bits
     * @throws IllegalArgumentException if a structure was released before or contradicts itself, or the column has nulls or elements
     *         that arrays do not have
     */
    public static NDArray importArray(MemorySegment arrowArray, MemorySegment arrowSchema) {
        return importArray(arrowArray, arrowSchema, null, Arena.ofAuto());
    }

    /**
     * Takes over a column, until an arena is closed.
     *
     * @param arrowArray a {@code struct ArrowArray}; a segment of no size is one at its address
     * @param arrowSchema its {@code struct ArrowSchema}
     * @param fill what stands for nulls, as for {@link NDArray#set(Object, long...)}, in an array that then is a copy; null to
     *        refuse them
     * @param arena what the array belongs to
     * @return the array, read-only, as Arrow's memory is; or a copy, writable, if there are nulls or the elements are bits
     * @throws IllegalArgumentException if a structure was released before or contradicts itself, or the column has nulls that are
     *         to be refused, or elements that arrays do not have
     */
    public static NDArray importArray(MemorySegment arrowArray, MemorySegment arrowSchema, @Nullable Object fill, Arena arena) {
        return imported(arrowArray, arrowSchema, fill, arena, true);
    }

    /**
     * Takes over a column without nulls as a tensor, until its storage is gone: when the tensor, its views, its arrays and the graphs that
     * saved it are, in a {@link dev.torchffm.TensorScope} when that closes.
     *
     * @param arrowArray a {@code struct ArrowArray}; a segment of no size is one at its address
     * @param arrowSchema its {@code struct ArrowSchema}
     * @return the tensor. Tensors cannot be read-only, but Arrow's memory is: do not write to it
     * @throws IllegalArgumentException as for {@link #importArray(MemorySegment, MemorySegment)}
     */
    public static Tensor importTensor(MemorySegment arrowArray, MemorySegment arrowSchema) {
        return imported(arrowArray, arrowSchema, (column, release) -> {
            boolean[] shared = {false};
            Tensor tensor = column.tensor(() -> shared[0] = true, release);
            if (!shared[0]) {
                release.run();
            }
            return tensor;
        });
    }

    /**
     * Takes over a column as a tensor, until an arena is closed.
     *
     * @param arrowArray a {@code struct ArrowArray}; a segment of no size is one at its address
     * @param arrowSchema its {@code struct ArrowSchema}
     * @param fill what stands for nulls, in a tensor that then is a copy; null to refuse them
     * @param arena what the tensor's memory belongs to; after it was closed, every use of the tensor throws
     * @return the tensor; a copy if there are nulls, the elements are bits, or they do not begin at a multiple of their size. Tensors
     *         cannot be read-only, but Arrow's memory is: do not write to it
     * @throws IllegalArgumentException as for {@link #importArray(MemorySegment, MemorySegment, Object, Arena)}
     */
    public static Tensor importTensor(MemorySegment arrowArray, MemorySegment arrowSchema, @Nullable Object fill, Arena arena) {
        return Buffers.aligned(imported(arrowArray, arrowSchema, fill, arena, false), arena);
    }

    private static NDArray imported(MemorySegment arrowArray, MemorySegment arrowSchema, @Nullable Object fill, Arena arena,
            boolean readOnly) {
        return imported(arrowArray, arrowSchema, (column, release) -> {
            if (column.copies(fill)) {
                NDArray copy = column.copied(fill, arena);
                release.run();
                return copy;
            }
            MemorySegment elements = ForeignSegment.of(column.address(), column.bytes(), arena, release);
            NDArray over = column.over(elements);
            return readOnly ? over.asReadOnly() : over;
        });
    }

    private static <T> T imported(MemorySegment arrowArray, MemorySegment arrowSchema, BiFunction<ArrowColumn, Runnable, T> importer) {
        MemorySegment givenArray = structAt(ArrowStructs.ARRAY, arrowArray);
        MemorySegment givenSchema = structAt(ArrowStructs.SCHEMA, arrowSchema);
        MemorySegment array = ArrowStructs.moved(ArrowStructs.ARRAY, givenArray);
        MemorySegment schema = ArrowStructs.moved(ArrowStructs.SCHEMA, givenSchema);
        boolean handedOver = false;
        try {
            T imported = importer.apply(column(array, schema), () -> ArrowStructs.release(ArrowStructs.ARRAY, array));
            handedOver = true;
            return imported;
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("lengths in an ArrowArray that are beyond 64 bits", e);
        } finally {
            ArrowStructs.release(ArrowStructs.SCHEMA, schema);
            if (!handedOver) {
                ArrowStructs.release(ArrowStructs.ARRAY, array);
            }
        }
    }

    private static MemorySegment structAt(StructLayout struct, MemorySegment given) {
        if (given.address() == 0) {
            throw new IllegalArgumentException("an " + struct.name().orElseThrow() + " at address 0");
        }
        return given.byteSize() == 0 ? ArrowStructs.at(struct, given.address()) : given.asSlice(0, struct.byteSize());
    }

    private static ArrowColumn column(MemorySegment rootArray, MemorySegment rootSchema) {
        require(get(ArrowStructs.ARRAY, rootArray, "release") != 0, "an ArrowArray that was released before");
        require(get(ArrowStructs.SCHEMA, rootSchema, "release") != 0, "an ArrowSchema that was released before");
        MemorySegment array = rootArray;
        MemorySegment schema = rootSchema;
        ArrowColumn.Reader reader = new ArrowColumn.Reader(length(array));
        while (true) {
            String format = format(schema);
            refuse(format);
            long end = reader.in(length(array), get(ArrowStructs.ARRAY, array, "offset"));
            reader.validity(validity(array, end));
            if (get(ArrowStructs.SCHEMA, schema, "dictionary") != 0) {
                MemorySegment dictionary = dictionary(ArrowStructs.ARRAY, array);
                reader.indices(indices(array, format, end), length(dictionary));
                schema = dictionary(ArrowStructs.SCHEMA, schema);
                array = dictionary;
                continue;
            }
            if (!format.startsWith("+")) {
                return column(reader, array, format, end);
            }
            if (format.startsWith("+w:")) {
                long size = number(format, 3);
                buffers(array, format, 1);
                String tensors = tensorType(schema);
                if (tensors != null) {
                    reader.tensors(ArrowTensorType.parse(tensors, size), size);
                } else {
                    reader.fixedLists(size);
                }
            } else {
                reader.lists(lists(array, format, end));
            }
            children(ArrowStructs.ARRAY, array, format);
            children(ArrowStructs.SCHEMA, schema, format);
            array = child(ArrowStructs.ARRAY, array);
            schema = child(ArrowStructs.SCHEMA, schema);
        }
    }

    /** Says of formats that other buffers belong to what they are, before these are looked at. */
    private static void refuse(String format) {
        switch (format) {
            case "n" -> throw new IllegalArgumentException("a column of format n, which has nulls only: cast it to a type of numbers");
            case "+r" -> throw new IllegalArgumentException("a column of format +r, which is run-end encoded: decode it first");
            case "+l", "+L", "+vl", "+vL" -> { }
            default -> {
                if (!format.startsWith("+w:")) {
                    dtype(format);
                }
            }
        }
    }

    private static ArrowColumn column(ArrowColumn.Reader reader, MemorySegment array, String format, long rows) {
        DType dtype = dtype(format);
        buffers(array, format, 2);
        if (format.startsWith("w:")) {
            reader.fixedLists(number(format, 2));
        }
        long end = reader.values().end();
        long bytes = dtype == DType.BOOL ? (end + 7) / 8 : Math.multiplyExact(end, dtype.itemSize());
        return reader.elements(format, dtype, dtype == DType.BOOL, data(array, 1, bytes, rows));
    }

    /** A buffer of an array, with the bytes that it must have. */
    private static MemorySegment data(MemorySegment array, int i, long bytes, long rows) {
        long data = buffer(array, i);
        require(data != 0 || bytes == 0, "an ArrowArray of " + rows + " elements without a buffer for them");
        requirePossible(data, bytes);
        return ForeignMemory.borrowed(data, data == 0 ? 0 : bytes);
    }

    private static void requirePossible(long address, long bytes) {
        require(ForeignMemory.isPossible(address, bytes), "an ArrowArray whose length and offset make a buffer of " + bytes
                + " bytes, which no process has");
    }

    /** How lists of any length say where their elements are: by where the next begins, or by where they begin and their sizes. */
    private static ArrowRuns.Lists lists(MemorySegment array, String format, long end) {
        boolean views = format.startsWith("+v");
        boolean wide = format.endsWith("L");
        long width = wide ? Long.BYTES : Integer.BYTES;
        buffers(array, format, views ? 3 : 2);
        // No lists, no offsets: the format asks for one all the same, and producers leave it out.
        MemorySegment starts = data(array, 1, end == 0 ? 0 : Math.multiplyExact(views ? end : Math.addExact(end, 1), width), end);
        @Nullable MemorySegment sizes = views ? data(array, 2, Math.multiplyExact(end, width), end) : null;
        return new ArrowRuns.Lists() {
            private long value(MemorySegment values, long at) {
                return wide ? values.get(JAVA_LONG_UNALIGNED, at * width) : values.get(JAVA_INT_UNALIGNED, at * width);
            }

            @Override
            public long start(long list) {
                return value(starts, list);
            }

            @Override
            public long length(long list) {
                return sizes != null ? value(sizes, list) : value(starts, list + 1) - value(starts, list);
            }
        };
    }

    private static ArrowRuns.Indices indices(MemorySegment array, String format, long end) {
        DType dtype = dtype(format);
        require(dtype.isIntegral() && format.length() == 1, "a dictionary-encoded column with indices of format " + format);
        buffers(array, format, 2);
        MemorySegment data = data(array, 1, Math.multiplyExact(end, dtype.itemSize()), end);
        return ArrowColumn.indices(dtype, data);
    }

    private static MemorySegment dictionary(StructLayout struct, MemorySegment encoded) {
        long address = get(struct, encoded, "dictionary");
        require(address != 0, "an " + struct.name().orElseThrow() + " of a dictionary-encoded column without a dictionary");
        MemorySegment dictionary = ArrowStructs.at(struct, address);
        require(get(struct, dictionary, "release") != 0, "an " + struct.name().orElseThrow() + " whose dictionary was released before");
        return dictionary;
    }

    private static long length(MemorySegment array) {
        long length = get(ArrowStructs.ARRAY, array, "length");
        require(length >= 0, "an ArrowArray of length " + length);
        return length;
    }

    /** The bits that say which values are not null; null if all are. */
    private static @Nullable MemorySegment validity(MemorySegment array, long end) {
        long nulls = get(ArrowStructs.ARRAY, array, "null_count");
        require(nulls >= -1, "an ArrowArray with " + nulls + " nulls");
        require(get(ArrowStructs.ARRAY, array, "n_buffers") > 0, "an ArrowArray without buffers");
        long validity = buffer(array, 0);
        // -1: the producer did not count. 0: there may be a buffer, but it need not be read.
        require(nulls <= 0 || validity != 0, "an ArrowArray with " + nulls + " nulls, and no buffer that says which");
        if (nulls == 0 || validity == 0) {
            return null;
        }
        requirePossible(validity, end / 8);
        return ForeignMemory.borrowed(validity, (end + 7) / 8);
    }

    /** What the metadata of a schema says of tensors of one shape; null if they say nothing. */
    private static @Nullable String tensorType(MemorySegment schema) {
        long address = get(ArrowStructs.SCHEMA, schema, "metadata");
        if (address == 0) {
            return null;
        }
        @Nullable String name = null;
        String metadata = "";
        int pairs = text(address, Integer.BYTES).get(JAVA_INT_UNALIGNED, 0);
        require(pairs >= 0, "an ArrowSchema with " + pairs + " pairs of metadata");
        long at = address + Integer.BYTES;
        for (int i = 0; i < pairs; i++) {
            String[] pair = {"", ""};
            for (int part = 0; part < 2; part++) {
                int bytes = text(at, Integer.BYTES).get(JAVA_INT_UNALIGNED, 0);
                require(bytes >= 0, "an ArrowSchema with metadata of " + bytes + " bytes");
                at += Integer.BYTES;
                pair[part] = new String(text(at, bytes).toArray(JAVA_BYTE), StandardCharsets.UTF_8);
                at += bytes;
            }
            if (pair[0].equals(ArrowTensorType.NAME_KEY)) {
                name = pair[1];
            } else if (pair[0].equals(ArrowTensorType.METADATA_KEY)) {
                metadata = pair[1];
            }
        }
        return ArrowTensorType.NAME.equals(name) ? metadata : null;
    }

    private static MemorySegment text(long address, long bytes) {
        return ForeignMemory.borrowed(address, bytes);
    }

    private static String format(MemorySegment schema) {
        long address = get(ArrowStructs.SCHEMA, schema, "format");
        require(address != 0, "an ArrowSchema without a format");
        MemorySegment text = ForeignMemory.borrowed(address, LONGEST_FORMAT);
        StringBuilder format = new StringBuilder();
        for (int i = 0; i < LONGEST_FORMAT; i++) {
            byte c = text.get(JAVA_BYTE, i);
            if (c == 0) {
                return format.toString();
            }
            format.append(c >= ' ' ? (char) c : '?');
        }
        throw new IllegalArgumentException("an ArrowSchema with a format of more than " + LONGEST_FORMAT + " characters");
    }

    private static void children(StructLayout struct, MemorySegment parent, String format) {
        long children = get(struct, parent, "n_children");
        require(children == 1 && get(struct, parent, "children") != 0, "an " + struct.name().orElseThrow() + " of format " + format
                + " with " + children + " children; lists have one");
    }

    private static MemorySegment child(StructLayout struct, MemorySegment parent) {
        long child = ForeignMemory.borrowed(get(struct, parent, "children"), Long.BYTES).get(JAVA_LONG_UNALIGNED, 0);
        require(child != 0, "an " + struct.name().orElseThrow() + " with a child at address 0");
        MemorySegment at = ArrowStructs.at(struct, child);
        require(get(struct, at, "release") != 0, "an " + struct.name().orElseThrow() + " with a child that was released before");
        return at;
    }

    private static void buffers(MemorySegment array, String format, int needed) {
        long buffers = get(ArrowStructs.ARRAY, array, "n_buffers");
        require(buffers == needed, "an ArrowArray of format " + format + " with " + buffers + " buffers; it has " + needed);
    }

    private static long buffer(MemorySegment array, int i) {
        long buffers = get(ArrowStructs.ARRAY, array, "buffers");
        require(buffers != 0, "an ArrowArray with buffers at address 0");
        return ForeignMemory.borrowed(buffers, (i + 1L) * Long.BYTES).get(JAVA_LONG_UNALIGNED, (long) i * Long.BYTES);
    }

    private static long number(String format, int from) {
        try {
            int number = Integer.parseInt(format.substring(from));
            require(number >= 0, "the format " + format);
            return number;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the format " + format, e);
        }
    }

    private static DType dtype(String format) {
        return switch (format) {
            case "b" -> DType.BOOL;
            case "c" -> DType.INT8;
            case "C" -> DType.UINT8;
            case "s" -> DType.INT16;
            case "S" -> DType.UINT16;
            case "i", "tdD", "tts", "ttm", "tiM" -> DType.INT32;
            case "I" -> DType.UINT32;
            case "l", "tdm", "ttu", "ttn", "tDs", "tDm", "tDu", "tDn" -> DType.INT64;
            case "L" -> DType.UINT64;
            case "e" -> DType.FLOAT16;
            case "f" -> DType.FLOAT32;
            case "g" -> DType.FLOAT64;
            default -> {
                if (format.startsWith("w:")) {
                    yield DType.UINT8;
                }
                // Timestamps, with their unit and, after the colon, their time zone.
                if (format.length() > 3 && format.startsWith("ts") && "smun".indexOf(format.charAt(2)) >= 0 && format.charAt(3) == ':') {
                    yield DType.INT64;
                }
                throw new IllegalArgumentException("a column of format " + format + ", whose elements are not numbers of one width");
            }
        };
    }

    private static long get(StructLayout struct, MemorySegment memory, String field) {
        return ArrowStructs.get(struct, memory, field);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    // ------------------------------------------------------------------ export

    /**
     * Hands an array out. An arena or scope that the array belongs to must stay open until the consumer has released it: nothing
     * would stop the consumer from reading the memory after that.
     *
     * @param array an array in C order; of more than one axis, it becomes lists of fixed size. Its memory is shared, only bool is
     *        copied, as bits, and arrays on the Java heap
     * @param arrowArray memory for a {@code struct ArrowArray}, which is filled; a segment of no size is one at its address
     * @param arrowSchema memory for its {@code struct ArrowSchema}, which is filled
     * @throws IllegalArgumentException if the array is complex, has no axes, or is not in C order
     */
    public static void exportArray(NDArray array, MemorySegment arrowArray, MemorySegment arrowSchema) {
        export(array, arrowArray, arrowSchema);
    }

    private static void export(NDArray array, MemorySegment arrowArray, MemorySegment arrowSchema, String... metadata) {
        ArrowColumn.checkShareable(array);
        MemorySegment intoArray = structAt(ArrowStructs.ARRAY, arrowArray);
        MemorySegment intoSchema = structAt(ArrowStructs.SCHEMA, arrowSchema);
        MemorySegment elements = ArrowColumn.elements(array, Arena.ofAuto());
        MemorySegment childArray = null;
        MemorySegment childSchema = null;
        for (int d = array.ndim(); d > 0; d--) {
            boolean list = d < array.ndim();
            boolean root = d == 1;
            long length = 1;
            for (int i = 0; i < d; i++) {
                length *= array.shape(i);
            }
            MemorySegment a = root ? intoArray : ArrowStructs.newChild(ArrowStructs.ARRAY);
            MemorySegment s = root ? intoSchema : ArrowStructs.newChild(ArrowStructs.SCHEMA);
            ArrowStructs.exportSchema(s, list ? "+w:" + array.shape(d) : format(array.dtype()), root ? null : "item", childSchema,
                    root ? metadata : new String[0]);
            ArrowStructs.exportArray(a, length, list ? null : elements, childArray);
            childArray = a;
            childSchema = s;
        }
    }

    /**
     * Hands an array out as a column of tensors, Arrow's extension type {@code arrow.fixed_shape_tensor}, which keeps their shape and the
     * order of their axes; else as {@link #exportArray(NDArray, MemorySegment, MemorySegment)}.
     *
     * @param array an array of at least two axes, of which the first counts the tensors; the others may lie in any order, as after
     *        {@link NDArray#transpose(int...)}, as long as there are no gaps
     * @param arrowArray memory for a {@code struct ArrowArray}, which is filled
     * @param arrowSchema memory for its {@code struct ArrowSchema}, which is filled
     * @throws IllegalArgumentException if the array is complex, has fewer axes, or gaps
     */
    public static void exportFixedShapeTensors(NDArray array, MemorySegment arrowArray, MemorySegment arrowSchema) {
        ArrowTensorType type = ArrowTensorType.of(array);
        export(type.stored(array), arrowArray, arrowSchema, ArrowTensorType.NAME_KEY, ArrowTensorType.NAME, ArrowTensorType.METADATA_KEY,
                type.metadata());
    }

    /**
     * Hands a tensor out as a column of tensors, which its consumer then keeps, whatever scopes close; as
     * {@link #exportFixedShapeTensors(NDArray, MemorySegment, MemorySegment)} of {@link Tensor#numpy()}.
     *
     * @param tensor a tensor on the CPU of at least two dimensions, of a type that NumPy has
     * @param arrowArray memory for a {@code struct ArrowArray}, which is filled
     * @param arrowSchema memory for its {@code struct ArrowSchema}, which is filled
     * @throws IllegalArgumentException as for arrays
     * @throws dev.torchffm.TorchException where {@link Tensor#numpy()} throws it
     */
    public static void exportFixedShapeTensors(Tensor tensor, MemorySegment arrowArray, MemorySegment arrowSchema) {
        exportFixedShapeTensors(ArrayInterop.lasting(tensor), arrowArray, arrowSchema);
    }

    /**
     * Hands a tensor out, which its consumer then keeps, whatever scopes close; as
     * {@link #exportArray(NDArray, MemorySegment, MemorySegment)} of {@link Tensor#numpy()}.
     *
     * @param tensor a contiguous tensor on the CPU of a type that NumPy has
     * @param arrowArray memory for a {@code struct ArrowArray}, which is filled
     * @param arrowSchema memory for its {@code struct ArrowSchema}, which is filled
     * @throws IllegalArgumentException as for arrays
     * @throws dev.torchffm.TorchException where {@link Tensor#numpy()} throws it
     */
    public static void exportTensor(Tensor tensor, MemorySegment arrowArray, MemorySegment arrowSchema) {
        exportArray(ArrayInterop.lasting(tensor), arrowArray, arrowSchema);
    }

    private static String format(DType dtype) {
        return switch (dtype) {
            case BOOL -> "b";
            case INT8 -> "c";
            case UINT8 -> "C";
            case INT16 -> "s";
            case UINT16 -> "S";
            case INT32 -> "i";
            case UINT32 -> "I";
            case INT64 -> "l";
            case UINT64 -> "L";
            case FLOAT16 -> "e";
            case FLOAT32 -> "f";
            case FLOAT64 -> "g";
            default -> throw new IllegalArgumentException("Arrow has no type for " + dtype.lowerName());
        };
    }
}
