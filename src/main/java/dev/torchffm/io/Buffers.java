// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;

/**
 * NIO buffers as arrays and tensors, and back. What shares memory and what copies:
 *
 * <table>
 * <caption>Sharing and copying</caption>
 * <tr><th>from</th><th>to an array</th><th>to a tensor</th></tr>
 * <tr><td>direct and mapped buffers</td><td>shared; read-only if the buffer is</td><td>shared; refused if read-only</td></tr>
 * <tr><td>buffers on the heap</td><td>shared</td><td>copied, as {@link Torch#tensor(Object)} does</td></tr>
 * <tr><td>buffers in the other byte order</td><td>refused</td><td>refused</td></tr>
 * <tr><td>{@link MemorySegment}</td><td>shared: {@link NDArray#of(MemorySegment, DType, long...)}</td>
 *     <td>shared: {@link Torch#fromSegment(MemorySegment, DType, long...)}; heap and read-only ones are refused</td></tr>
 * <tr><td>an array</td><td>to a buffer: shared, {@link #of(NDArray)}</td><td>{@link Torch#fromNumpy(NDArray)}</td></tr>
 * </table>
 */
public final class Buffers {
    private Buffers() { }

    /**
     * Returns an array over the elements from a buffer's position to its limit; shares the memory.
     *
     * @param buffer a typed buffer: float32, float64, int16, int32, int64; a ByteBuffer is uint8
     * @param shape the sizes; none for one axis
     * @return the array
     * @throws IllegalArgumentException if the shape does not have as many elements, the elements are not in this machine's byte
     *         order, or the buffer is a CharBuffer
     */
    public static NDArray array(Buffer buffer, long... shape) {
        return array(buffer, typeOf(buffer), shape);
    }

    /**
     * Returns an array over the bytes from a buffer's position to its limit, whatever their type; shares the memory.
     *
     * @param bytes the buffer, in this machine's byte order if the type has more than one byte
     * @param dtype the type of the elements
     * @param shape the sizes; none for one axis
     * @return the array
     * @throws IllegalArgumentException if the shape does not have as many elements, or the buffer has the other byte order
     */
    public static NDArray array(ByteBuffer bytes, DType dtype, long... shape) {
        return array((Buffer) bytes, dtype, shape);
    }

    private static NDArray array(Buffer buffer, DType dtype, long[] shape) {
        if (dtype.itemSize() > 1 && order(buffer) != ByteOrder.nativeOrder()) {
            throw new IllegalArgumentException("the buffer is " + order(buffer) + ", and arrays are " + ByteOrder.nativeOrder()
                    + ": set its order if that is wrong, or copy it to one of this order");
        }
        MemorySegment segment = MemorySegment.ofBuffer(buffer);
        if (segment.byteSize() % dtype.itemSize() != 0) {
            throw new IllegalArgumentException(segment.byteSize() + " bytes are no whole number of elements of "
                    + dtype.lowerName());
        }
        long size = segment.byteSize() / dtype.itemSize();
        NDArray array = NDArray.of(segment, dtype, size);
        return shape.length == 0 ? array : array.reshape(shape);
    }

    /**
     * Returns a tensor over the elements from a buffer's position to its limit: shared if the buffer is direct, copied if it is
     * on the heap.
     *
     * @param buffer as for {@link #array(Buffer, long...)}
     * @param shape the sizes; none for one dimension
     * @return the tensor, which keeps the buffer's memory
     * @throws IllegalArgumentException as {@link #array(Buffer, long...)}; if a direct buffer is read-only, or does not begin at
     *         a multiple of its element size
     */
    public static Tensor tensor(Buffer buffer, long... shape) {
        return tensor(array(buffer, shape));
    }

    /**
     * Returns a tensor over the bytes from a buffer's position to its limit; as {@link #tensor(Buffer, long...)}.
     *
     * @param bytes the buffer
     * @param dtype the type of the elements
     * @param shape the sizes; none for one dimension
     * @return the tensor
     * @throws IllegalArgumentException as {@link #tensor(Buffer, long...)}
     */
    public static Tensor tensor(ByteBuffer bytes, DType dtype, long... shape) {
        return tensor(array(bytes, dtype, shape));
    }

    private static Tensor tensor(NDArray array) {
        MemorySegment segment = array.segment();
        if (array.size() == 0 || !segment.isNative()) {
            return Torch.tensor(array);
        }
        if (segment.address() % array.itemSize() != 0) {
            throw new IllegalArgumentException("the buffer begins at an address that is not a multiple of " + array.itemSize()
                    + ", as a tensor's must: copy it with Torch.tensor(Buffers.array(...))");
        }
        return Torch.fromNumpy(array);
    }

    /** A tensor over an array's native memory, or over a copy of it where the elements do not begin at a multiple of their size. */
    static Tensor aligned(NDArray array, Arena arena) {
        MemorySegment segment = array.segment();
        if (array.size() == 0 || segment.address() % array.itemSize() == 0) {
            return Torch.fromNumpy(array);
        }
        MemorySegment copy = arena.allocate(segment.byteSize(), array.itemSize()).copyFrom(segment);
        return Torch.fromNumpy(NDArray.of(copy, array.dtype(), array.shape(), array.strides()));
    }

    /**
     * Returns the memory of an array as a buffer of bytes in this machine's order; shared.
     *
     * @param array an array in C order of at most 2 GB
     * @return the buffer, direct if the memory is native, read-only if the array is; valid as long as the array
     * @throws IllegalArgumentException if the array is not in C order, or too big
     */
    public static ByteBuffer of(NDArray array) {
        if (!array.isContiguous() || array.nbytes() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("an array " + (array.isContiguous() ? "of " + array.nbytes()
                    + " bytes does not fit a buffer" : "that is not in C order has no buffer; take one of array.copy()"));
        }
        return array.segment().asByteBuffer().order(ByteOrder.nativeOrder());
    }

    private static DType typeOf(Buffer buffer) {
        return switch (buffer) {
            case ByteBuffer b -> DType.UINT8;
            case ShortBuffer b -> DType.INT16;
            case IntBuffer b -> DType.INT32;
            case LongBuffer b -> DType.INT64;
            case FloatBuffer b -> DType.FLOAT32;
            case DoubleBuffer b -> DType.FLOAT64;
            default -> throw new IllegalArgumentException("a CharBuffer has no elements that arrays have");
        };
    }

    private static ByteOrder order(Buffer buffer) {
        return switch (buffer) {
            case ByteBuffer b -> b.order();
            case ShortBuffer b -> b.order();
            case IntBuffer b -> b.order();
            case LongBuffer b -> b.order();
            case FloatBuffer b -> b.order();
            case DoubleBuffer b -> b.order();
            case CharBuffer b -> b.order();
            default -> throw new IllegalArgumentException("an unknown buffer: " + buffer.getClass().getName());
        };
    }
}
