// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.internal.abi.ForeignMemory;
import dev.torchffm.internal.javadata.ArrayInterop;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.ForeignAllocation;
import org.apache.arrow.memory.ReferenceManager;
import org.apache.arrow.vector.ExtensionTypeVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.FixedSizeBinaryVector;
import org.apache.arrow.vector.ValueVector;
import org.apache.arrow.vector.complex.FixedSizeListVector;
import org.apache.arrow.vector.ipc.message.ArrowFieldNode;
import org.apache.arrow.vector.types.FloatingPointPrecision;
import org.apache.arrow.vector.types.pojo.ArrowType;
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
 * <tr><td>Bit</td><td>bool, copied, since Arrow packs eight into a byte; and back, copied</td></tr>
 * <tr><td>extension types</td><td>as the vector that they store</td></tr>
 * <tr><td>nulls, in the vector or in the lists' elements</td><td>refused, or copied and filled</td></tr>
 * <tr><td>all else, and dictionary-encoded vectors</td><td>refused by name</td></tr>
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
        List<ArrowColumn.Level> levels = new ArrayList<>();
        long[] shape = {vector.getValueCount()};
        ValueVector at = vector;
        while (true) {
            if (at instanceof FieldVector named && named.getField().getDictionary() != null) {
                throw new IllegalArgumentException("a dictionary-encoded vector: decode it, or take the vector of its indices");
            }
            if (at instanceof ExtensionTypeVector<?> extension) {
                at = extension.getUnderlyingVector();
                continue;
            }
            long count = product(shape);
            levels.add(level(at, count));
            if (!(at instanceof FixedSizeListVector list)) {
                break;
            }
            shape = longer(shape, list.getListSize());
            at = list.getDataVector();
            if (at.getValueCount() < product(shape)) {
                throw new IllegalArgumentException("a list vector of " + count + " times " + list.getListSize() + " elements, with "
                        + at.getValueCount() + " in its data vector");
            }
        }
        if (at instanceof FixedSizeBinaryVector binary) {
            shape = longer(shape, binary.getByteWidth());
        }
        return array(at, shape, levels, fill, arena);
    }

    private static NDArray array(ValueVector vector, long[] shape, List<ArrowColumn.Level> levels, @Nullable Object fill, Arena arena) {
        DType dtype = dtype(vector);
        boolean bits = dtype == DType.BOOL;
        ArrowBuf data = vector.getDataBuffer();
        long needed = bits ? (product(shape) + 7) / 8 : product(shape) * dtype.itemSize();
        if (data.capacity() < needed) {
            throw new IllegalArgumentException("a vector of " + needed + " bytes, with a buffer of " + data.capacity());
        }
        ArrowColumn column = new ArrowColumn(vector.getMinorType().name(), dtype, bits,
                ForeignMemory.borrowed(data.memoryAddress(), needed), 0, shape, levels);
        if (column.copies(fill)) {
            return column.copied(fill, arena);
        }
        ReferenceManager owner = data.getReferenceManager();
        owner.retain();
        MemorySegment elements;
        try {
            elements = ForeignMemory.of(column.address(), column.bytes(), arena, owner::release);
        } catch (RuntimeException | Error e) {
            owner.release();
            throw e;
        }
        return column.over(elements);
    }

    /**
     * Returns a tensor over the elements of a vector without nulls; as {@link #array(ValueVector)}.
     *
     * @param vector the vector
     * @return the tensor, shared with the vector; a copy of bits
     * @throws IllegalArgumentException if the vector has nulls, or elements that arrays do not have
     */
    public static Tensor tensor(ValueVector vector) {
        return tensor(vector, null, Arena.ofAuto());
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
        return Buffers.aligned(array(vector, fill, arena), arena);
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
        ArrowColumn.checkShareable(array);
        if (array.size() > Integer.MAX_VALUE || array.shape(0) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("an array of " + array.size() + " elements; Arrow's vectors in Java have at most "
                    + Integer.MAX_VALUE);
        }
        Field field = new Field("$data$", FieldType.nullable(type(array.dtype())), null);
        for (int d = array.ndim() - 1; d > 0; d--) {
            field = new Field("$data$", FieldType.nullable(new ArrowType.FixedSizeList((int) array.shape(d))), List.of(field));
        }
        FieldVector vector = new Field(name, field.getFieldType(), field.getChildren()).createVector(allocator);
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

    private static ArrowColumn.Level level(ValueVector vector, long count) {
        ArrowBuf validity = switch (vector.getMinorType()) {
            case NULL, UNION, DENSEUNION, RUNENDENCODED -> throw refused(vector);
            default -> vector.getValidityBuffer();
        };
        if (validity.capacity() * 8 < count) {
            if (validity.capacity() > 0) {
                throw new IllegalArgumentException("a vector of " + count + " values, with a validity buffer of "
                        + validity.capacity() + " bytes");
            }
            return new ArrowColumn.Level(null, 0, count);
        }
        return new ArrowColumn.Level(ForeignMemory.borrowed(validity.memoryAddress(), (count + 7) / 8), 0, count);
    }

    private static long product(long[] shape) {
        long product = 1;
        for (long size : shape) {
            product = Math.multiplyExact(product, size);
        }
        return product;
    }

    private static long[] longer(long[] shape, long size) {
        if (shape.length >= ArrowColumn.MAX_DIMS) {
            throw new IllegalArgumentException("more than " + ArrowColumn.MAX_DIMS + " lists in lists");
        }
        long[] longer = java.util.Arrays.copyOf(shape, shape.length + 1);
        longer[shape.length] = size;
        return longer;
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
