// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.torchffm.DType;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column as Arrow lays it out: elements of one width without gaps, in lists of one length on each level above.
 *
 * @param type Arrow's name of the type, for messages
 * @param dtype the type of the elements
 * @param bits whether the elements are bits, the lowest of a byte first
 * @param data the buffer with the elements; its owner keeps it
 * @param start the first element in the buffer
 * @param shape the column's length, and the lengths of the lists
 * @param levels which of the column's values are null, and which of the lists' on each level below
 */
record ArrowColumn(String type, DType dtype, boolean bits, MemorySegment data, long start, long[] shape, List<Level> levels) {
    static final int MAX_DIMS = 64;
    private static final int ALIGNMENT = 64;

    /**
     * The bits that are set for what is not null.
     *
     * @param validity the buffer, or null if nothing is null
     * @param start the first bit
     */
    record Level(@Nullable MemorySegment validity, long start, long length) {
        boolean isNull(long i) {
            return validity != null && !isSet(validity, start + i);
        }

        long nulls() {
            if (validity == null) {
                return 0;
            }
            long nulls = 0;
            for (long i = 0; i < length; ) {
                if ((start + i) % 8 == 0 && length - i >= 8) {
                    nulls += 8 - Integer.bitCount(validity.get(JAVA_BYTE, (start + i) / 8) & 0xff);
                    i += 8;
                } else {
                    nulls += isNull(i) ? 1 : 0;
                    i++;
                }
            }
            return nulls;
        }
    }

    private static boolean isSet(MemorySegment bits, long i) {
        return (bits.get(JAVA_BYTE, i / 8) >> i % 8 & 1) != 0;
    }

    private long size() {
        long size = 1;
        for (long length : shape) {
            size *= length;
        }
        return size;
    }

    /** {@return the address of the first element, unless the column must be copied} */
    long address() {
        return data.address() + start * dtype.itemSize();
    }

    long bytes() {
        return size() * dtype.itemSize();
    }

    /**
     * {@return whether the array must be a copy}
     *
     * @param fill what stands for nulls, or null to refuse them
     */
    boolean copies(@Nullable Object fill) {
        long nulls = 0;
        for (Level level : levels) {
            nulls += level.nulls();
        }
        if (nulls > 0 && fill == null) {
            throw new IllegalArgumentException("a column of " + type + " with " + nulls + " nulls, which arrays do not have: say what "
                    + "shall stand for them");
        }
        return nulls > 0 || bits || size() == 0;
    }

    /** The array over what is at {@link #address}. */
    NDArray over(MemorySegment elements) {
        return NDArray.of(elements, dtype, shape);
    }

    NDArray copied(@Nullable Object fill, Arena arena) {
        long size = size();
        if (size == 0) {
            return NDArray.zeros(dtype, shape);
        }
        int itemSize = dtype.itemSize();
        MemorySegment copy = arena.allocate(Math.multiplyExact(size, itemSize), ALIGNMENT);
        if (bits) {
            for (long i = 0; i < size; i++) {
                copy.set(JAVA_BYTE, i, (byte) (isSet(data, start + i) ? 1 : 0));
            }
        } else {
            MemorySegment.copy(data, start * itemSize, copy, 0, size * itemSize);
        }
        for (Level level : levels) {
            if (level.nulls() > 0) {
                fill(copy, level, size / level.length, fill);
            }
        }
        return NDArray.of(copy, dtype, shape);
    }

    /** Fills the elements below each null, {@code run} of them. */
    private void fill(MemorySegment copy, Level level, long run, @Nullable Object fill) {
        NDArray values = NDArray.zeros(dtype, run);
        values.fill(Objects.requireNonNull(fill, "copies() refuses nulls that nothing stands for"));
        MemorySegment bytes = values.segment();
        for (long i = 0; i < level.length; i++) {
            if (level.isNull(i)) {
                MemorySegment.copy(bytes, 0, copy, i * run * dtype.itemSize(), run * dtype.itemSize());
            }
        }
    }

    // ------------------------------------------------------------------ the way back

    /** An array whose memory Arrow can use as it is. */
    static void checkShareable(NDArray array) {
        if (array.ndim() == 0 || array.size() > 0 && !array.isContiguous()) {
            throw new IllegalArgumentException("an array " + (array.ndim() == 0 ? "without axes is no column: reshape it to (1)"
                    : "that is not in C order is no column: take array.copy()"));
        }
        if (array.dtype().isComplex()) {
            throw new IllegalArgumentException("Arrow has no type for " + array.dtype().lowerName()
                    + ": take array.real() and array.imag()");
        }
        for (int d = 1; d < array.ndim(); d++) {
            if (array.shape(d) > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("lists of " + array.shape(d) + " elements, in shape "
                        + Arrays.toString(array.shape()) + "; Arrow's have at most " + Integer.MAX_VALUE);
            }
        }
    }

    /** The elements as Arrow has them: in place, or as bits for bool, or copied from the Java heap. */
    static MemorySegment elements(NDArray array, Arena arena) {
        if (array.size() == 0) {
            // An address that is not null, as Arrow wants it.
            return arena.allocate(ALIGNMENT, ALIGNMENT);
        }
        MemorySegment segment = array.segment();
        if (array.dtype() == DType.BOOL) {
            MemorySegment packed = arena.allocate((array.size() + 7) / 8, ALIGNMENT);
            for (long i = 0; i < array.size(); i++) {
                if (segment.get(JAVA_BYTE, i) != 0) {
                    packed.set(JAVA_BYTE, i / 8, (byte) (packed.get(JAVA_BYTE, i / 8) | 1 << i % 8));
                }
            }
            return packed;
        }
        return segment.isNative() ? segment : arena.allocate(segment.byteSize(), ALIGNMENT).copyFrom(segment);
    }
}
