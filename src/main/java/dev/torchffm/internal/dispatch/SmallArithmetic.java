// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import dev.torchffm.DType;
import dev.torchffm.internal.abi.CallBuffers;
import dev.torchffm.internal.abi.DTypes;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.layout.TensorGeometry;
import dev.torchffm.internal.layout.TensorImplLayout;
import java.lang.foreign.MemorySegment;

/**
 * Arithmetic of a few elements in Java. libtorch's kernel spends most of its time on how to loop over its operands before it adds the
 * first two numbers; where they are contiguous, of one type and of one shape, that is known beforehand. The results are libtorch's to
 * the last bit: IEEE 754 and integers that wrap around leave no choice, but of which of two NaNs the payload is.
 */
public final class SmallArithmetic {
    /** Up to here this surely takes less time: the kernel does eight elements at a time, and is ahead from 600 to 1,000 on. */
    public static final int MAX_ELEMENTS = 512;

    private static final int INT32 = DType.INT32.code();
    private static final int INT64 = DType.INT64.code();
    private static final int FLOAT32 = DType.FLOAT32.code();
    private static final int FLOAT64 = DType.FLOAT64.code();
    // Not slices of it: they would check a loop's bounds only once, but where the compiler does not see through them they are objects.
    private static final MemorySegment MEMORY = Native.ADDRESS_SPACE;

    private SmallArithmetic() { }

    /** {@return a handle to a new tensor with the result for two plain tensors of the CPU, or 0 where these are no such case} */
    public static long of(CallBuffers thread, ArithmeticOperation operation, long left, long right) {
        int type = TensorImplLayout.dtype(left);
        if (type != TensorImplLayout.dtype(right) || !isFor(operation, type)) {
            return 0;
        }
        long elements = TensorGeometry.contiguousElements(left);
        if (elements < 0 || elements > MAX_ELEMENTS || TensorGeometry.contiguousElements(right) != elements
                || !TensorGeometry.haveSameSizes(left, right)) {
            return 0;
        }
        long a = data(left, type);
        long b = data(right, type);
        if (a == 0 || b == 0) {
            return 0;
        }
        if (thread.isGuarding()) {
            long bytes = elements * DTypes.itemSize(type);
            a = thread.safeToRead(0, a, bytes);
            b = thread.safeToRead(1, b, bytes);
        }
        long result = like(thread, left, type);
        int count = (int) elements;
        long to = TensorImplLayout.data(TensorImplLayout.storage(result));
        if (type == FLOAT32) {
            floats(operation, a, b, to, count);
        } else if (type == FLOAT64) {
            doubles(operation, a, b, to, count);
        } else if (type == INT64) {
            longs(operation, a, b, to, count);
        } else {
            ints(operation, a, b, to, count);
        }
        return result;
    }

    /**
     * {@return a handle to a new tensor with the result for a plain tensor of the CPU and a number that does not change its type, or 0
     * where this is no such case}
     */
    public static long of(CallBuffers thread, ArithmeticOperation operation, long tensor, Number number) {
        int type = TensorImplLayout.dtype(tensor);
        boolean isInteger = number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte;
        if (!isFor(operation, type) || !isInteger && (!DTypes.isInexact(type) || !(number instanceof Double || number instanceof Float))
                || type == INT32 && number.longValue() != number.intValue()) {
            return 0;
        }
        long elements = TensorGeometry.contiguousElements(tensor);
        if (elements < 0 || elements > MAX_ELEMENTS) {
            return 0;
        }
        long from = data(tensor, type);
        if (from == 0) {
            return 0;
        }
        if (thread.isGuarding()) {
            from = thread.safeToRead(0, from, elements * DTypes.itemSize(type));
        }
        long result = like(thread, tensor, type);
        int count = (int) elements;
        long to = TensorImplLayout.data(TensorImplLayout.storage(result));
        if (type == FLOAT32) {
            // floatValue() rounds integers once, as libtorch does.
            float value = number.floatValue();
            for (int i = 0; i < count; i++) {
                MEMORY.set(JAVA_FLOAT_UNALIGNED, to + 4L * i, operation.of(MEMORY.get(JAVA_FLOAT_UNALIGNED, from + 4L * i), value));
            }
        } else if (type == FLOAT64) {
            double value = number.doubleValue();
            for (int i = 0; i < count; i++) {
                MEMORY.set(JAVA_DOUBLE_UNALIGNED, to + 8L * i, operation.of(MEMORY.get(JAVA_DOUBLE_UNALIGNED, from + 8L * i), value));
            }
        } else if (type == INT64) {
            long value = number.longValue();
            for (int i = 0; i < count; i++) {
                MEMORY.set(JAVA_LONG_UNALIGNED, to + 8L * i, operation.of(MEMORY.get(JAVA_LONG_UNALIGNED, from + 8L * i), value));
            }
        } else {
            int value = number.intValue();
            for (int i = 0; i < count; i++) {
                MEMORY.set(JAVA_INT_UNALIGNED, to + 4L * i, operation.of(MEMORY.get(JAVA_INT_UNALIGNED, from + 4L * i), value));
            }
        }
        return result;
    }

    private static boolean isFor(ArithmeticOperation operation, int type) {
        return type == FLOAT32 || type == FLOAT64 || (type == INT64 || type == INT32) && operation != ArithmeticOperation.DIV;
    }

    /** Where a tensor's elements begin, or 0 where it has no memory. */
    static long data(long tensor, int type) {
        long memory = TensorImplLayout.data(TensorImplLayout.storage(tensor));
        return memory == 0 ? 0 : memory + TensorGeometry.offset(tensor) * DTypes.itemSize(type);
    }

    /** A new tensor of the same sizes and strides, whose elements are not initialised. */
    public static long like(CallBuffers thread, long tensor, int type) {
        return Native.emptyStrided(thread, TensorGeometry.dims(tensor), TensorGeometry.sizes(tensor), TensorGeometry.strides(tensor), type);
    }

    private static void floats(ArithmeticOperation operation, long a, long b, long to, int count) {
        for (int i = 0; i < count; i++) {
            long at = 4L * i;
            MEMORY.set(JAVA_FLOAT_UNALIGNED, to + at,
                    operation.of(MEMORY.get(JAVA_FLOAT_UNALIGNED, a + at), MEMORY.get(JAVA_FLOAT_UNALIGNED, b + at)));
        }
    }

    private static void doubles(ArithmeticOperation operation, long a, long b, long to, int count) {
        for (int i = 0; i < count; i++) {
            long at = 8L * i;
            MEMORY.set(JAVA_DOUBLE_UNALIGNED, to + at,
                    operation.of(MEMORY.get(JAVA_DOUBLE_UNALIGNED, a + at), MEMORY.get(JAVA_DOUBLE_UNALIGNED, b + at)));
        }
    }

    private static void ints(ArithmeticOperation operation, long a, long b, long to, int count) {
        for (int i = 0; i < count; i++) {
            long at = 4L * i;
            MEMORY.set(JAVA_INT_UNALIGNED, to + at,
                    operation.of(MEMORY.get(JAVA_INT_UNALIGNED, a + at), MEMORY.get(JAVA_INT_UNALIGNED, b + at)));
        }
    }

    private static void longs(ArithmeticOperation operation, long a, long b, long to, int count) {
        for (int i = 0; i < count; i++) {
            long at = 8L * i;
            MEMORY.set(JAVA_LONG_UNALIGNED, to + at,
                    operation.of(MEMORY.get(JAVA_LONG_UNALIGNED, a + at), MEMORY.get(JAVA_LONG_UNALIGNED, b + at)));
        }
    }
}
