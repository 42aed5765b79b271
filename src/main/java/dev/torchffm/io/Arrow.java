// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.internal.abi.ForeignMemory;
import dev.torchffm.internal.javadata.ArrayInterop;
import dev.torchffm.internal.lifetime.ForeignSegment;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Map;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.ForeignAllocation;
import org.apache.arrow.memory.ReferenceManager;
import org.apache.arrow.vector.ExtensionTypeVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.FixedSizeBinaryVector;
import org.apache.arrow.vector.ValueVector;
import org.apache.arrow.vector.complex.FixedSizeListVector;
import org.apache.arrow.vector.complex.LargeListVector;
import org.apache.arrow.vector.complex.LargeListViewVector;
import org.apache.arrow.vector.complex.ListViewVector;
import org.apache.arrow.vector.complex.MapVector;
import org.apache.arrow.vector.complex.RepeatedValueVector;
import org.apache.arrow.vector.dictionary.Dictionary;
import org.apache.arrow.vector.dictionary.DictionaryProvider;
import org.apache.arrow.vector.ipc.message.ArrowFieldNode;
import org.apache.arrow.vector.types.FloatingPointPrecision;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.DictionaryEncoding;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.FieldType;
import org.jspecify.annotations.Nullable;

/**
 * Vectors of Apache Arrow as arrays and tensors, and back, over the same memory. For programs that have Arrow: the library itself
 * depends on it as an option only (Maven: {@code org.apache.arrow:arrow-vector} and one of Arrow's allocators; as modules,
 * {@code org.apache.arrow.vector} must be among the root modules). For other producers and consumers in the process see
 * {@link ArrowC}.
 *
 * <table>
 * <caption>How vectors map to arrays</caption>
 * <tr><th>vector</th><th>array</th></tr>
 * <tr><td>integers of 1 to 8 bytes, signed or not; Float2, Float4, Float8</td><td>the same type, shared; and back</td></tr>
 * <tr><td>dates, times, timestamps, durations, months</td><td>the integers that they are, shared</td></tr>
 * <tr><td>FixedSizeBinary</td><td>uint8, one axis more, shared</td></tr>
 * <tr><td>FixedSizeList, also of lists</td><td>one axis more for each, shared; and back</td></tr>
 * <tr><td>List, LargeList, ListView, LargeListView</td><td>one axis more if all lists have one length: shared if they stand one behind the
 *     other, else copied; refused if the lengths differ</td></tr>
 * <tr><td>the extension type {@code arrow.fixed_shape_tensor}</td><td>the axes of the tensors, in the order of its permutation, shared; and
 *     back</td></tr>
 * <tr><td>Bit</td><td>bool, copied, since Arrow packs eight into a byte; and back, copied</td></tr>
 * <tr><td>other extension types</td><td>as the vector that they store</td></tr>
 * <tr><td>dictionary-encoded vectors</td><td>the values that they stand for, copied, where the dictionaries are given</td></tr>
 * <tr><td>nulls, in the vector or in the lists' elements</td><td>refused, or copied and filled</td></tr>
 * <tr><td>all else: strings, decimals, structures, unions, nulls only, run-end-encoded vectors</td><td>refused by name</td></tr>
 * </table>
 */
public final class Arrow {
    private Arrow() { }

    /**
     * Returns an array over the elements of a vector without nulls. The vector may be closed or changed: the array keeps its
     * buffer, and with it the allocator's books open, until nothing of the array is reachable. To say when, give an
     * {@linkplain #array(ValueVector, Object, Arena) arena}.
     *
     * @param vector the vector
     * @return the array, shared with the vector, writable; a copy of bits
     * @throws IllegalArgumentException if the vector has nulls, or elements that arrays do not have
     */
    public static NDArray array(ValueVector vector) {
        return array(vector, null, Arena.ofAuto());
    }

    /**
     * Returns an array over the elements of a vector. The vector may be closed or changed meanwhile: the array keeps its buffer
     * until the arena is closed.
     *
     * @param vector the vector
     * @param fill what stands for nulls, as for {@link NDArray#set(Object, long...)}, in an array that then is a copy; null to
     *        refuse them
     * @param arena what the array belongs to
     * @return the array, shared with the vector and writable, or a copy if there are nulls or the elements are bits
     * @throws IllegalArgumentException if the vector has nulls that are to be refused, or elements that arrays do not have
     */
    public static NDArray array(ValueVector vector, @Nullable Object fill, Arena arena) {
        return array(vector, null, fill, arena);
    }

    /**
     * Returns an array of the elements of a vector, with what dictionary-encoded vectors stand for.
     *
     * @param vector the vector
     * @param dictionaries the dictionaries of vectors that are encoded, by their ids; null if there are none
     * @param fill what stands for nulls, in an array that then is a copy; null to refuse them
     * @param arena what the array belongs to
     * @return the array, as {@link #array(ValueVector, Object, Arena)} returns it; a copy of decoded values
     * @throws IllegalArgumentException if the vector has nulls that are to be refused, elements that arrays do not have, or indices
     *         outside of their dictionary
     */
    public static NDArray array(ValueVector vector, @Nullable DictionaryProvider dictionaries, @Nullable Object fill,
            Arena arena) {
        Read read = read(vector, dictionaries);
        if (read.column.copies(fill)) {
            return read.column.copied(fill, arena);
        }
        read.owner.retain();
        MemorySegment elements;
        try {
            elements = ForeignSegment.of(read.column.address(), read.column.bytes(), arena, read.owner::release);
        } catch (RuntimeException | Error e) {
            read.owner.release();
            throw e;
        }
        return read.column.over(elements);
    }

    /** A column, and what counts the users of its elements' buffer. */
    private record Read(ArrowColumn column, ReferenceManager owner) { }

    private static Read read(ValueVector vector, @Nullable DictionaryProvider dictionaries) {
        try {
            ArrowColumn.Reader reader = new ArrowColumn.Reader(vector.getValueCount());
            ValueVector at = vector;
            while (true) {
                Field field = at.getField();
                Map<String, String> metadata = field.getMetadata();
                String tensors = ArrowTensorType.NAME.equals(metadata.get(ArrowTensorType.NAME_KEY))
                        ? metadata.getOrDefault(ArrowTensorType.METADATA_KEY, "") : null;
                if (at instanceof ExtensionTypeVector<?> extension) {
                    if (field.getType() instanceof ArrowType.ExtensionType type && type.extensionName().equals(ArrowTensorType.NAME)) {
                        tensors = type.serialize();
                    }
                    at = extension.getUnderlyingVector();
                }
                long end = reader.in(at.getValueCount(), 0);
                reader.validity(validity(at, end));
                DictionaryEncoding encoding = field.getDictionary();
                if (encoding != null) {
                    ValueVector dictionary = dictionary(dictionaries, encoding);
                    DType dtype = dtype(at);
                    MemorySegment indices = buffer(at.getDataBuffer(), end * dtype.itemSize());
                    reader.indices(ArrowColumn.indices(dtype, indices), dictionary.getValueCount());
                    at = dictionary;
                } else if (at instanceof FixedSizeListVector list) {
                    if (tensors != null) {
                        reader.tensors(ArrowTensorType.parse(tensors, list.getListSize()), list.getListSize());
                    } else {
                        reader.fixedLists(list.getListSize());
                    }
                    at = list.getDataVector();
                } else if (at instanceof RepeatedValueVector list && !(at instanceof MapVector)) {
                    reader.lists(lists(list, end));
                    at = list.getDataVector();
                } else {
                    DType dtype = dtype(at);
                    if (at instanceof FixedSizeBinaryVector binary) {
                        reader.fixedLists(binary.getByteWidth());
                    }
                    boolean bits = dtype == DType.BOOL;
                    long last = reader.values().end();
                    MemorySegment data = buffer(at.getDataBuffer(), bits ? (last + 7) / 8 : Math.multiplyExact(last, dtype.itemSize()));
                    return new Read(reader.elements(at.getMinorType().name(), dtype, bits, data), at.getDataBuffer().getReferenceManager());
                }
            }
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("lists in lists whose length is beyond 64 bits", e);
        }
    }

    private static ValueVector dictionary(@Nullable DictionaryProvider dictionaries, DictionaryEncoding encoding) {
        if (dictionaries == null) {
            throw new IllegalArgumentException("a dictionary-encoded vector, whose values are in the dictionary " + encoding.getId()
                    + ": give the dictionaries, or take the vector of its indices");
        }
        Dictionary dictionary = dictionaries.lookup(encoding.getId());
        if (dictionary == null) {
            throw new IllegalArgumentException("a dictionary-encoded vector, and no dictionary " + encoding.getId() + " among "
                    + dictionaries.getDictionaryIds());
        }
        return dictionary.getVector();
    }

    private static ArrowRuns.Lists lists(RepeatedValueVector vector, long end) {
        ArrowBuf sizes = vector instanceof ListViewVector view ? view.getSizeBuffer()
                : vector instanceof LargeListViewVector view ? view.getSizeBuffer() : null;
        boolean wide = vector instanceof LargeListVector || vector instanceof LargeListViewVector;
        int width = wide ? Long.BYTES : Integer.BYTES;
        MemorySegment offsets = buffer(vector.getOffsetBuffer(), end == 0 ? 0 : (sizes == null ? end + 1 : end) * width);
        MemorySegment lengths = sizes == null ? null : buffer(sizes, end * Integer.BYTES);
        return new ArrowRuns.Lists() {
            @Override
            public long start(long list) {
                return wide ? offsets.get(JAVA_LONG_UNALIGNED, list * width) : offsets.get(JAVA_INT_UNALIGNED, list * width);
            }

            @Override
            public long length(long list) {
                return lengths == null ? start(list + 1) - start(list) : lengths.get(JAVA_INT_UNALIGNED, list * Integer.BYTES);
            }
        };
    }

    /** The first bytes of a buffer, which its owner keeps. */
    private static MemorySegment buffer(ArrowBuf buffer, long bytes) {
        if (buffer.capacity() < bytes) {
            throw new IllegalArgumentException("a vector of " + bytes + " bytes, with a buffer of " + buffer.capacity());
        }
        return ForeignMemory.borrowed(buffer.memoryAddress(), bytes);
    }

    /**
     * Returns a tensor over the elements of a vector without nulls. The vector may be closed or changed: the storage keeps its buffer,
     * and gives it back when the tensor, its views, its arrays and the graphs that saved it are gone; in a
     * {@link dev.torchffm.TensorScope} that is when the scope closes.
     *
     * @param vector the vector
     * @return the tensor, shared with the vector; a copy of what {@link #array(ValueVector)} copies
     * @throws IllegalArgumentException if the vector has nulls, or elements that arrays do not have
     */
    public static Tensor tensor(ValueVector vector) {
        Read read = read(vector, null);
        return read.column.tensor(read.owner::retain, read.owner::release);
    }

    /**
     * Returns a tensor over the elements of a vector; as {@link #array(ValueVector, Object, Arena)}.
     *
     * @param vector the vector
     * @param fill what stands for nulls, in a tensor that then is a copy; null to refuse them
     * @param arena what the tensor's memory belongs to; after it was closed, every use of the tensor throws
     * @return the tensor, shared with the vector, or a copy if there are nulls, the elements are bits, or they do not begin at a
     *         multiple of their size
     * @throws IllegalArgumentException if the vector has nulls that are to be refused, or elements that arrays do not have
     */
    public static Tensor tensor(ValueVector vector, @Nullable Object fill, Arena arena) {
        return tensor(vector, null, fill, arena);
    }

    /**
     * Returns a tensor of the elements of a vector, with what dictionary-encoded vectors stand for; as
     * {@link #array(ValueVector, DictionaryProvider, Object, Arena)}.
     *
     * @param vector the vector
     * @param dictionaries the dictionaries of vectors that are encoded, by their ids; null if there are none
     * @param fill what stands for nulls, in a tensor that then is a copy; null to refuse them
     * @param arena what the tensor's memory belongs to; after it was closed, every use of the tensor throws
     * @return the tensor, as {@link #tensor(ValueVector, Object, Arena)} returns it; a copy of decoded values
     * @throws IllegalArgumentException if the vector has nulls that are to be refused, elements that arrays do not have, or indices
     *         outside of their dictionary
     */
    public static Tensor tensor(ValueVector vector, @Nullable DictionaryProvider dictionaries, @Nullable Object fill,
            Arena arena) {
        return Buffers.aligned(array(vector, dictionaries, fill, arena), arena);
    }

    /**
     * Returns a vector over the memory of an array. The vector keeps the array reachable. An arena or scope that the array
     * belongs to must stay open until the vector and all buffers that were taken from it are closed: Arrow reads the memory
     * itself, and nothing would stop it.
     *
     * @param name the vector's name
     * @param array an array in C order; of more than one axis, it becomes lists of fixed size
     * @param allocator what the vector's memory is counted by
     * @return the vector, shared with the array; a copy of bool, as bits, and of arrays on the Java heap. The caller closes it
     * @throws IllegalArgumentException if the array is complex, has no axes, is not in C order, or has more than 2^31-1 elements
     */
    public static FieldVector vector(String name, NDArray array, BufferAllocator allocator) {
        return vector(name, array, Map.of(), allocator);
    }

    private static FieldVector vector(String name, NDArray array, Map<String, String> metadata, BufferAllocator allocator) {
        ArrowColumn.checkShareable(array);
        if (array.size() > Integer.MAX_VALUE || array.shape(0) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("an array of " + array.size() + " elements; Arrow's vectors in Java have at most "
                    + Integer.MAX_VALUE);
        }
        Field field = new Field("$data$", FieldType.nullable(type(array.dtype())), null);
        for (int d = array.ndim() - 1; d > 0; d--) {
            field = new Field("$data$", FieldType.nullable(new ArrowType.FixedSizeList((int) array.shape(d))), List.of(field));
        }
        FieldType type = new FieldType(true, field.getType(), null, metadata);
        FieldVector vector = new Field(name, type, field.getChildren()).createVector(allocator);
        try {
            FieldVector at = vector;
            long count = array.shape(0);
            for (int d = 1; d < array.ndim(); d++) {
                at.loadFieldBuffers(new ArrowFieldNode(count, 0), List.of(allocator.getEmpty()));
                at = ((FixedSizeListVector) at).getDataVector();
                count *= array.shape(d);
            }
            try (ArrowBuf data = allocator.wrapForeignAllocation(new Kept(ArrowColumn.elements(array, Arena.ofAuto()), array))) {
                at.loadFieldBuffers(new ArrowFieldNode(count, 0), List.of(allocator.getEmpty(), data));
            }
            return vector;
        } catch (RuntimeException | Error e) {
            vector.close();
            throw e;
        }
    }

    /**
     * Returns a column of tensors, Arrow's extension type {@code arrow.fixed_shape_tensor}, which keeps their shape and the order of their
     * axes; else as {@link #vector(String, NDArray, BufferAllocator)}. The type is in the metadata of the field, as it is where no class
     * is registered for it.
     *
     * @param name the vector's name
     * @param array an array of at least two axes, of which the first counts the tensors; the others may lie in any order, as after
     *        {@link NDArray#transpose(int...)}, as long as there are no gaps
     * @param allocator what the vector's memory is counted by
     * @return the vector, of lists of fixed size, shared with the array; a copy of bool, as bits, and of arrays on the Java heap. The
     *         caller closes it
     * @throws IllegalArgumentException if the array is complex, has fewer axes or gaps, or has more than 2^31-1 elements
     */
    public static FieldVector fixedShapeTensors(String name, NDArray array, BufferAllocator allocator) {
        ArrowTensorType type = ArrowTensorType.of(array);
        return vector(name, type.stored(array), Map.of(ArrowTensorType.NAME_KEY, ArrowTensorType.NAME, ArrowTensorType.METADATA_KEY,
                type.metadata()), allocator);
    }

    /**
     * Returns a column of tensors over the storage of a tensor, which the vector keeps, whatever scopes close; as
     * {@link #fixedShapeTensors(String, NDArray, BufferAllocator)} of {@link Tensor#numpy()}.
     *
     * @param name the vector's name
     * @param tensor a tensor on the CPU of at least two dimensions, of a type that NumPy has
     * @param allocator what the vector's memory is counted by
     * @return the vector, shared with the tensor; a copy of bool. The caller closes it
     * @throws IllegalArgumentException as for arrays
     * @throws dev.torchffm.TorchException where {@link Tensor#numpy()} throws it
     */
    public static FieldVector fixedShapeTensors(String name, Tensor tensor, BufferAllocator allocator) {
        return fixedShapeTensors(name, ArrayInterop.lasting(tensor), allocator);
    }

    /**
     * Returns a vector over the storage of a tensor, which the vector keeps, whatever scopes close; as
     * {@link #vector(String, NDArray, BufferAllocator)} of {@link Tensor#numpy()}.
     *
     * @param name the vector's name
     * @param tensor a contiguous tensor on the CPU of a type that NumPy has
     * @param allocator what the vector's memory is counted by
     * @return the vector, shared with the tensor; a copy of bool. The caller closes it
     * @throws IllegalArgumentException as for arrays
     * @throws dev.torchffm.TorchException where {@link Tensor#numpy()} throws it
     */
    public static FieldVector vector(String name, Tensor tensor, BufferAllocator allocator) {
        return vector(name, ArrayInterop.lasting(tensor), allocator);
    }

    /** Memory of ours in Arrow's hands. */
    private static final class Kept extends ForeignAllocation {
        private @Nullable MemorySegment memory;
        private @Nullable NDArray array;

        Kept(MemorySegment memory, NDArray array) {
            super(memory.byteSize(), memory.address());
            this.memory = memory;
            this.array = array;
        }

        @Override
        protected void release0() {
            memory = null;
            array = null;
        }

        @Override
        public String toString() {
            return array + " at " + memory;
        }
    }

    /** The bits that say which of the first values are not null; null if all are. */
    private static @Nullable MemorySegment validity(ValueVector vector, long count) {
        ArrowBuf validity = switch (vector.getMinorType()) {
            case NULL -> throw new IllegalArgumentException("a vector of NULL, which has nulls only: cast it to a type of numbers");
            case RUNENDENCODED -> throw new IllegalArgumentException("a vector of RUNENDENCODED: decode its runs first");
            case UNION, DENSEUNION -> throw refused(vector);
            default -> vector.getValidityBuffer();
        };
        if (validity.capacity() * 8 < count) {
            if (validity.capacity() > 0) {
                throw new IllegalArgumentException("a vector of " + count + " values, with a validity buffer of "
                        + validity.capacity() + " bytes");
            }
            return null;
        }
        return vector.getNullCount() == 0 ? null : ForeignMemory.borrowed(validity.memoryAddress(), (count + 7) / 8);
    }

    private static DType dtype(ValueVector vector) {
        return switch (vector.getMinorType()) {
            case TINYINT -> DType.INT8;
            case SMALLINT -> DType.INT16;
            case INT, DATEDAY, TIMESEC, TIMEMILLI, INTERVALYEAR -> DType.INT32;
            case BIGINT, DATEMILLI, TIMEMICRO, TIMENANO, TIMESTAMPSEC, TIMESTAMPMILLI, TIMESTAMPMICRO, TIMESTAMPNANO,
                TIMESTAMPSECTZ, TIMESTAMPMILLITZ, TIMESTAMPMICROTZ, TIMESTAMPNANOTZ, DURATION -> DType.INT64;
            case UINT1, FIXEDSIZEBINARY -> DType.UINT8;
            case UINT2 -> DType.UINT16;
            case UINT4 -> DType.UINT32;
            case UINT8 -> DType.UINT64;
            case FLOAT2 -> DType.FLOAT16;
            case FLOAT4 -> DType.FLOAT32;
            case FLOAT8 -> DType.FLOAT64;
            case BIT -> DType.BOOL;
            default -> throw refused(vector);
        };
    }

    private static IllegalArgumentException refused(ValueVector vector) {
        return new IllegalArgumentException("a vector of " + vector.getMinorType() + ", whose elements are not numbers of one width");
    }

    private static ArrowType type(DType dtype) {
        if (dtype == DType.BOOL) {
            return ArrowType.Bool.INSTANCE;
        }
        if (dtype.isFloatingPoint()) {
            return new ArrowType.FloatingPoint(dtype == DType.FLOAT16 ? FloatingPointPrecision.HALF
                    : dtype == DType.FLOAT32 ? FloatingPointPrecision.SINGLE : FloatingPointPrecision.DOUBLE);
        }
        return new ArrowType.Int(dtype.itemSize() * 8, !dtype.isUnsigned());
    }
}
