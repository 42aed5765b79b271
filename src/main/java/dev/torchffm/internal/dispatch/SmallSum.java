// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;

import dev.torchffm.DType;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.Call;
import dev.torchffm.internal.abi.CallBuffers;
import dev.torchffm.internal.abi.DTypes;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.OpName;
import dev.torchffm.internal.layout.TensorGeometry;
import dev.torchffm.internal.layout.TensorImplLayout;
import java.lang.foreign.MemorySegment;

/**
 * The sum of a few numbers in Java, with the rounding of libtorch's kernel, which adds in an order of its own: {@code sum} of a hundred
 * floats spends nine tenths of its time on finding that out.
 *
 * <p><b>The order.</b> The numbers are taken as rows of four vectors of the processor's width; where there are fewer numbers than one
 * vector has, as rows of four numbers. Each of the four columns is added up from the top, vectors that are left below the last row go
 * to the first column, and the other columns are added to that. The sum begins with the numbers that are left behind the last vector,
 * to which the elements of the vector that came out are added.
 *
 * <p><b>The experiment</b>, made before the first such sum: libtorch is asked for sums of up to {@value #MAX_ELEMENTS} numbers, which
 * must be those of vectors of 32, 64 or 16 bytes to the last bit; else nothing is computed here. The test is {@code SmallSumTest}.
 */
final class SmallSum {
    /** Up to here there are at most 15 rows: from 16 on the kernel adds up sums of rows. */
    static final int MAX_ELEMENTS = 255;
    /** Up to here the experiment tries every number of elements, and then every seventh. */
    private static final int ALL_UP_TO = 70;
    private static final int[] WIDTHS = {32, 64, 16};
    private static final OpName SUM = OpName.aten("sum");
    private static final MemorySegment MEMORY = Native.ADDRESS_SPACE;

    private static final int FLOAT32 = DType.FLOAT32.code();
    private static final int FLOAT64 = DType.FLOAT64.code();
    /** How many bytes a vector of the kernel has, or 0 if sums are not computed here. */
    private static final int VECTOR_BYTES = findWidth();

    private SmallSum() { }

    /** Makes the experiment. */
    static boolean isThere() {
        return true;
    }

    /** {@return a handle to a new tensor with the sum of a plain tensor of the CPU, or 0 where this is no such case} */
    static long of(CallBuffers thread, long tensor) {
        int type = TensorImplLayout.dtype(tensor);
        if (VECTOR_BYTES == 0 || type != FLOAT32 && type != FLOAT64) {
            return 0;
        }
        long elements = TensorGeometry.contiguousElements(tensor);
        if (elements <= 0 || elements > MAX_ELEMENTS) {
            return 0;
        }
        long from = SmallArithmetic.data(tensor, type);
        if (from == 0) {
            return 0;
        }
        if (thread.isGuarding()) {
            from = thread.safeToRead(0, from, elements * DTypes.itemSize(type));
        }
        long result = Native.emptyStrided(thread, 0, thread.outAddress, thread.outAddress, type);
        long to = TensorImplLayout.data(TensorImplLayout.storage(result));
        if (type == FLOAT32) {
            MEMORY.set(JAVA_FLOAT_UNALIGNED, to, floats(from, (int) elements, VECTOR_BYTES / 4));
        } else {
            MEMORY.set(JAVA_DOUBLE_UNALIGNED, to, doubles(from, (int) elements, VECTOR_BYTES / 8));
        }
        return result;
    }

    /** The sum of floats in memory, for vectors of so many. */
    private static float floats(long from, int count, int vector) {
        int width = count < vector ? 1 : vector;
        int vectors = count / width;
        int rows = vectors / 4;
        float sum = 0;
        for (int i = vectors * width; i < count; i++) {
            sum += MEMORY.get(JAVA_FLOAT_UNALIGNED, from + 4L * i);
        }
        for (int lane = 0; lane < width; lane++) {
            float first = 0;
            float second = 0;
            float third = 0;
            float fourth = 0;
            long at = from + 4L * lane;
            for (int row = 0; row < rows; row++, at += 16L * width) {
                first += MEMORY.get(JAVA_FLOAT_UNALIGNED, at);
                second += MEMORY.get(JAVA_FLOAT_UNALIGNED, at + 4L * width);
                third += MEMORY.get(JAVA_FLOAT_UNALIGNED, at + 8L * width);
                fourth += MEMORY.get(JAVA_FLOAT_UNALIGNED, at + 12L * width);
            }
            for (int i = 4 * rows; i < vectors; i++, at += 4L * width) {
                first += MEMORY.get(JAVA_FLOAT_UNALIGNED, at);
            }
            sum += first + second + third + fourth;
        }
        // The kernel adds it to the zero that it put into the result.
        return 0 + sum;
    }

    /** The same of doubles. */
    private static double doubles(long from, int count, int vector) {
        int width = count < vector ? 1 : vector;
        int vectors = count / width;
        int rows = vectors / 4;
        double sum = 0;
        for (int i = vectors * width; i < count; i++) {
            sum += MEMORY.get(JAVA_DOUBLE_UNALIGNED, from + 8L * i);
        }
        for (int lane = 0; lane < width; lane++) {
            double first = 0;
            double second = 0;
            double third = 0;
            double fourth = 0;
            long at = from + 8L * lane;
            for (int row = 0; row < rows; row++, at += 32L * width) {
                first += MEMORY.get(JAVA_DOUBLE_UNALIGNED, at);
                second += MEMORY.get(JAVA_DOUBLE_UNALIGNED, at + 8L * width);
                third += MEMORY.get(JAVA_DOUBLE_UNALIGNED, at + 16L * width);
                fourth += MEMORY.get(JAVA_DOUBLE_UNALIGNED, at + 24L * width);
            }
            for (int i = 4 * rows; i < vectors; i++, at += 8L * width) {
                first += MEMORY.get(JAVA_DOUBLE_UNALIGNED, at);
            }
            sum += first + second + third + fourth;
        }
        return 0 + sum;
    }

    // ------------------------------------------------------------------ the experiment

    private static int findWidth() {
        // It has nothing to do with what the thread is in the middle of.
        CallBuffers thread = CallBuffers.get();
        CallBuffers.SuspendedCall suspended = thread.suspend();
        try {
            for (int width : WIDTHS) {
                if (isRight(FLOAT32, width) && isRight(FLOAT64, width)) {
                    return width;
                }
            }
            return 0;
        } catch (TorchException e) {
            return 0;
        } finally {
            thread.resume(suspended);
        }
    }

    private static boolean isRight(int type, int width) {
        for (int count = 1; count <= MAX_ELEMENTS; count += count < ALL_UP_TO ? 1 : 7) {
            if (!isRight(type, width, count)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRight(int type, int width, int count) {
        long numbers = numbers(type, count, 0.7);
        long sum = 0;
        try {
            long from = Native.dataPointer(numbers);
            sum = Call.of(SUM).tensor(numbers).none().tensorResult();
            long at = Native.dataPointer(sum);
            return type == FLOAT32 ? MEMORY.get(JAVA_FLOAT_UNALIGNED, at) == floats(from, count, width / 4)
                    : MEMORY.get(JAVA_DOUBLE_UNALIGNED, at) == doubles(from, count, width / 8);
        } finally {
            Native.deleteTensor(numbers);
            if (sum != 0) {
                Native.deleteTensor(sum);
            }
        }
    }

    /** A vector of numbers of either sign whose sums are rounded differently in every order. */
    static long numbers(int type, int count, double seed) {
        long tensor = Native.empty(new long[] {count}, type);
        long at = Native.dataPointer(tensor);
        for (int i = 0; i < count; i++) {
            double number = Math.sin(i + seed * count) * Math.exp(i % 7);
            if (type == FLOAT32) {
                MEMORY.set(JAVA_FLOAT_UNALIGNED, at + 4L * i, (float) number);
            } else {
                MEMORY.set(JAVA_DOUBLE_UNALIGNED, at + 8L * i, number);
            }
        }
        return tensor;
    }
}
