// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Tensor;
import dev.torchffm.internal.abi.ForeignMemory;
import dev.torchffm.internal.javadata.ArrayInterop;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column as Arrow lays it out: elements of one width, in lists of one length on each level above, or in dictionaries.
 *
 * @param type Arrow's name of the type, for messages
 * @param dtype the type of the elements
 * @param bits whether the elements are bits, the lowest of a byte first
 * @param data the buffer with the elements; its owner keeps it
 * @param elements where in the buffer they stand
 * @param shape the column's length, and the lengths of the lists
 * @param order the axes in the order in which they are to be seen, or null
 * @param levels which of the column's values are null, and which of the lists' on each level below
 */
record ArrowColumn(String type, DType dtype, boolean bits, MemorySegment data, ArrowRuns elements, long[] shape, int @Nullable [] order,
        List<Level> levels) {
    static final int MAX_DIMS = 64;
    private static final int ALIGNMENT = 64;

    /**
     * The bits that are set for what is not null.
     *
     * @param validity the buffer, or null if nothing is null
     * @param values where the level's values stand
     */
    record Level(@Nullable MemorySegment validity, ArrowRuns values) {
        /** {@return whether the value that stands somewhere is null} */
        boolean isNull(long at) {
            return validity != null && !isSet(validity, at);
        }

        /** {@return how many are null, without those below a null} */
        long nulls() {
            if (validity == null) {
                return 0;
            }
            long nulls = 0;
            for (long start : values.starts()) {
                nulls += start == ArrowRuns.MISSING ? 0 : unset(validity, start, values.length());
            }
            return nulls;
        }

        private static long unset(MemorySegment bits, long start, long length) {
            long unset = 0;
            for (long i = 0; i < length; ) {
                if ((start + i) % 8 == 0 && length - i >= 8) {
                    unset += 8 - Integer.bitCount(bits.get(JAVA_BYTE, (start + i) / 8) & 0xff);
                    i += 8;
                } else {
                    unset += isSet(bits, start + i) ? 0 : 1;
                    i++;
                }
            }
            return unset;
        }
    }

    /** A column that is being read, from the outermost level inwards. */
    static final class Reader {
        private final List<Level> levels = new ArrayList<>();
        private ArrowRuns values;
        private long[] shape;
        private int @Nullable [] order;
        private @Nullable Level current;
        private int dictionaries;

        Reader(long length) {
            values = ArrowRuns.range(0, length);
            shape = new long[] {length};
        }

        /** Where the values of the level stand that was reached last. */
        ArrowRuns values() {
            return values;
        }

        /**
         * The values stand in an array of so many, which itself begins at an offset of its buffers.
         *
         * @return how many values its buffers must have at least
         */
        long in(long length, long offset) {
            if (length < 0 || offset < 0) {
                throw new IllegalArgumentException("an ArrowArray of length " + length + " with offset " + offset);
            }
            if (values.end() > length) {
                throw new IllegalArgumentException("an ArrowArray of length " + length + ", below lists that reach to " + values.end());
            }
            values = values.shifted(offset);
            return values.end();
        }

        /** Says which values are null: those whose bits are not set; none if there are no bits. */
        void validity(@Nullable MemorySegment validity) {
            current = new Level(validity, values);
            if (validity != null) {
                levels.add(current);
            }
        }

        private ArrowRuns present() {
            return current != null && current.nulls() > 0 ? values.without(current) : values;
        }

        /** The values are lists of one length, and the next level their elements. */
        void fixedLists(long size) {
            values = present().inLists(size);
            axis(size);
        }

        /** The values are lists that know their lengths. */
        void lists(ArrowRuns.Lists lists) {
            ArrowRuns present = present();
            long count = present.count();
            values = present.inLists(lists);
            axis(count == 0 ? 0 : values.count() / count);
        }

        /** The values are tensors, in lists of one length. */
        void tensors(ArrowTensorType type, long size) {
            int first = shape.length;
            values = present().inLists(size);
            for (long axis : type.shape()) {
                axis(axis);
            }
            int[] permutation = type.permutation();
            if (permutation != null) {
                int[] extended = Arrays.copyOf(orderUpTo(first), shape.length);
                for (int i = 0; i < permutation.length; i++) {
                    extended[first + i] = first + permutation[i];
                }
                order = extended;
            }
        }

        /** Says of the axes that nothing was said of that they are in order. */
        private int[] orderUpTo(int axes) {
            int[] known = order == null ? new int[0] : order;
            int[] all = Arrays.copyOf(known, axes);
            for (int i = known.length; i < axes; i++) {
                all[i] = i;
            }
            return all;
        }

        /** The values are indices into a dictionary of so many values. */
        void indices(ArrowRuns.Indices indices, long dictionary) {
            if (++dictionaries > MAX_DIMS) {
                throw new IllegalArgumentException("more than " + MAX_DIMS + " dictionaries of dictionaries");
            }
            values = present().inDictionary(indices, dictionary);
            current = null;
        }

        private void axis(long size) {
            if (shape.length >= MAX_DIMS) {
                throw new IllegalArgumentException("more than " + MAX_DIMS + " lists in lists");
            }
            shape = Arrays.copyOf(shape, shape.length + 1);
            shape[shape.length - 1] = size;
            current = null;
        }

        /** The values are the elements themselves. */
        ArrowColumn elements(String type, DType dtype, boolean bits, MemorySegment data) {
            return new ArrowColumn(type, dtype, bits, data, values, shape, order == null ? null : orderUpTo(shape.length), levels);
        }
    }

    /** Indices of a type in a buffer. */
    static ArrowRuns.Indices indices(DType dtype, MemorySegment data) {
        return switch (dtype) {
            case INT8 -> at -> data.get(JAVA_BYTE, at);
            case UINT8 -> at -> data.get(JAVA_BYTE, at) & 0xff;
            case INT16 -> at -> data.get(JAVA_SHORT_UNALIGNED, 2 * at);
            case UINT16 -> at -> data.get(JAVA_SHORT_UNALIGNED, 2 * at) & 0xffff;
            case INT32 -> at -> data.get(JAVA_INT_UNALIGNED, 4 * at);
            case UINT32 -> at -> Integer.toUnsignedLong(data.get(JAVA_INT_UNALIGNED, 4 * at));
            case INT64, UINT64 -> at -> data.get(JAVA_LONG_UNALIGNED, 8 * at);
            default -> throw new IllegalArgumentException("indices of " + dtype + " into a dictionary");
        };
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
        return data.address() + elements.starts()[0] * dtype.itemSize();
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
            throw new IllegalArgumentException("a column of " + type + " with " + nulls + (nulls == 1 ? " null" : " nulls")
                    + ", which arrays do not have: say what shall stand for them");
        }
        return nulls > 0 || bits || size() == 0 || !elements.isRange();
    }

    /** The array over what is at {@link #address}. */
    NDArray over(MemorySegment memory) {
        return ordered(NDArray.of(memory, dtype, shape));
    }

    private NDArray ordered(NDArray array) {
        return order == null ? array : array.transpose(order);
    }

    /**
     * A tensor of the column without nulls: over its memory, which is given back when the storage is gone, or a copy.
     *
     * @param hold keeps the memory until it is given back; called if the tensor is over it
     * @param release gives the memory back, once
     */
    Tensor tensor(Runnable hold, Runnable release) {
        if (copies(null)) {
            return Buffers.aligned(copied(null, Arena.ofAuto()), Arena.ofAuto());
        }
        if (address() % dtype.itemSize() != 0) {
            return Buffers.aligned(over(ForeignMemory.borrowed(address(), bytes())), Arena.ofAuto());
        }
        NDArray array = over(ForeignMemory.borrowed(address(), bytes()));
        long[] strides = array.strides();
        for (int d = 0; d < strides.length; d++) {
            strides[d] /= dtype.itemSize();
        }
        hold.run();
        try {
            return Tensor.of(ArrayInterop.overForeign(address(), bytes(), dtype, Device.CPU, array.shape(), strides, release));
        } catch (RuntimeException | Error e) {
            release.run();
            throw e;
        }
    }

    NDArray copied(@Nullable Object fill, Arena arena) {
        long size = size();
        if (size == 0) {
            return ordered(NDArray.zeros(dtype, shape));
        }
        int itemSize = dtype.itemSize();
        MemorySegment copy = arena.allocate(Math.multiplyExact(size, itemSize), ALIGNMENT);
        long run = elements.length();
        long at = 0;
        @Nullable MemorySegment missing = null;
        for (long start : elements.starts()) {
            if (start == ArrowRuns.MISSING) {
                missing = missing == null ? filled(fill, run) : missing;
                MemorySegment.copy(missing, 0, copy, at * itemSize, run * itemSize);
            } else if (bits) {
                for (long i = 0; i < run; i++) {
                    copy.set(JAVA_BYTE, at + i, (byte) (isSet(data, start + i) ? 1 : 0));
                }
            } else {
                MemorySegment.copy(data, start * itemSize, copy, at * itemSize, run * itemSize);
            }
            at += run;
        }
        for (Level level : levels) {
            if (level.nulls() > 0) {
                fill(copy, level, size / level.values().count(), fill);
            }
        }
        return ordered(NDArray.of(copy, dtype, shape));
    }

    /** The bytes of so many elements. */
    private MemorySegment filled(@Nullable Object fill, long count) {
        NDArray values = NDArray.zeros(dtype, count);
        values.fill(Objects.requireNonNull(fill, "copies() refuses nulls that nothing stands for"));
        return values.segment();
    }

    /** Fills the elements below each null, {@code run} of them. */
    private void fill(MemorySegment copy, Level level, long run, @Nullable Object fill) {
        MemorySegment bytes = filled(fill, run);
        long count = level.values().count();
        for (long i = 0; i < count; i++) {
            long at = level.values().at(i);
            if (at != ArrowRuns.MISSING && level.isNull(at)) {
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
