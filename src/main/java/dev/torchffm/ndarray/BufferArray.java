// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ndarray;

import dev.torchffm.DType;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Objects;

/**
 * An array of float32, float64, int32 or int64 over native memory, whose elements are reached through a NIO buffer over
 * the segment, with the segment's own checks of lifetime and thread.
 *
 * <p>This is only for speed. HotSpot's compiler vectorises loops over {@code int} positions in a {@link FloatBuffer} as it
 * does those over a {@code float[]}; up to JDK 25 it does so neither with a segment's {@code long} offsets nor with its
 * floats, which a segment converts to their bits. And it is a class of its own so that loops which meet only such
 * arrays stay as fast when others, elsewhere, meet arrays on the heap: the compiler knows the classes at each call site apart,
 * and not the branches taken in a method that they share. (Another class for strided arrays was measured and is worse: a call
 * site that meets both is slower than one test in the loop, which the compiler moves out of it.)
 */
final class BufferArray extends NDArray {
    private static final long serialVersionUID = 1;
    /**
     * More positions than any buffer of at most 2 GB has elements of four bytes or more. Each position is checked against it, so
     * that the compiler knows that its byte does not overflow an {@code int}; else it does not vectorise loops whose number of
     * elements it does not know. The check stands in both branches, since it is inlined however rarely a branch is taken.
     */
    private static final int POSITIONS = Integer.MAX_VALUE / 4;

    // Positions are counted in elements. All of this stands here and not in an object of its own: with one more step on the way
    // the compiler does not always move the tests out of a loop.
    @SuppressWarnings("HidingField")
    private final int offset;
    // The sizes of an array with one, two or three axes; -1 for any other number of axes, so that the one comparison of an index
    // also finds a wrong number of indexes.
    private final int oneSize;
    private final int twoSize0;
    private final int twoSize1;
    private final int threeSize0;
    private final int threeSize1;
    private final int threeSize2;
    private final int stride0;
    private final int stride1;
    private final int stride2;
    /** Whether the last axis is contiguous. */
    private final boolean unit;

    // One of these, by dtype; the others are null.
    private final transient FloatBuffer floats;
    private final transient DoubleBuffer doubles;
    private final transient IntBuffer ints;
    private final transient LongBuffer longs;

    // Which buffer is there the dtype says; the access to elements is not to ask.
    @SuppressWarnings("NullAway")
    BufferArray(MemorySegment segment, long offset, DType dtype, long[] shape, long[] strides) {
        super(segment, offset, dtype, shape, strides);
        int itemSize = dtype.itemSize();
        int ndim = shape.length;
        this.offset = (int) (offset / itemSize);
        oneSize = ndim == 1 ? (int) shape[0] : -1;
        twoSize0 = ndim == 2 ? (int) shape[0] : -1;
        twoSize1 = ndim == 2 ? (int) shape[1] : -1;
        threeSize0 = ndim == 3 ? (int) shape[0] : -1;
        threeSize1 = ndim == 3 ? (int) shape[1] : -1;
        threeSize2 = ndim == 3 ? (int) shape[2] : -1;
        stride0 = (int) (strides[0] / itemSize);
        stride1 = ndim > 1 ? (int) (strides[1] / itemSize) : 0;
        stride2 = ndim > 2 ? (int) (strides[2] / itemSize) : 0;
        unit = strides[ndim - 1] == itemSize;
        ByteBuffer bytes = segment.asByteBuffer().order(ByteOrder.nativeOrder());
        floats = dtype == DType.FLOAT32 ? bytes.asFloatBuffer() : null;
        doubles = dtype == DType.FLOAT64 ? bytes.asDoubleBuffer() : null;
        ints = dtype == DType.INT32 ? bytes.asIntBuffer() : null;
        longs = dtype == DType.INT64 ? bytes.asLongBuffer() : null;
    }

    private BufferArray(BufferArray same) {
        super(same);
        offset = same.offset;
        oneSize = same.oneSize;
        twoSize0 = same.twoSize0;
        twoSize1 = same.twoSize1;
        threeSize0 = same.threeSize0;
        threeSize1 = same.threeSize1;
        threeSize2 = same.threeSize2;
        stride0 = same.stride0;
        stride1 = same.stride1;
        stride2 = same.stride2;
        unit = same.unit;
        floats = same.floats;
        doubles = same.doubles;
        ints = same.ints;
        longs = same.longs;
    }

    @Override
    public NDArray view() {
        return new BufferArray(this);
    }

    /** {@return whether a buffer can describe an array: of such a type, in native memory, with no more than {@code int}s} */
    static boolean fits(MemorySegment memory, long offset, DType dtype, long[] shape, long[] strides) {
        switch (dtype) {
            case FLOAT32, FLOAT64, INT32, INT64 -> { }
            default -> {
                return false;
            }
        }
        int itemSize = dtype.itemSize();
        // A read-only array would bring a second buffer class to the call sites.
        if (shape.length < 1 || shape.length > 3 || !memory.isNative() || memory.isReadOnly()
                || memory.byteSize() > Integer.MAX_VALUE || offset % itemSize != 0) {
            return false;
        }
        for (int d = 0; d < shape.length; d++) {
            long step = strides[d] / itemSize;
            if (shape[d] > Integer.MAX_VALUE || strides[d] % itemSize != 0 || step != (int) step) {
                return false;
            }
        }
        return true;
    }

    /** The position of element [i], or -1: not one index, or a negative one, or one out of bounds. */
    private int position(long i) {
        int x = (int) i;
        if (x != i || x < 0 || x >= oneSize) {
            return -1;
        }
        return unit ? Objects.checkIndex(offset + x, POSITIONS) : Objects.checkIndex(offset + x * stride0, POSITIONS);
    }

    /** The position of element [i, j], or -1. */
    private int position(long i, long j) {
        int x = (int) i;
        int y = (int) j;
        if (x != i || x < 0 || x >= twoSize0 || y != j || y < 0 || y >= twoSize1) {
            return -1;
        }
        int row = offset + x * stride0;
        return unit ? Objects.checkIndex(row + y, POSITIONS) : Objects.checkIndex(row + y * stride1, POSITIONS);
    }

    /** The position of element [i, j, k], or -1. */
    private int position(long i, long j, long k) {
        int x = (int) i;
        int y = (int) j;
        int z = (int) k;
        if (x != i || x < 0 || x >= threeSize0 || y != j || y < 0 || y >= threeSize1 || z != k || z < 0 || z >= threeSize2) {
            return -1;
        }
        int row = offset + x * stride0 + y * stride1;
        return unit ? Objects.checkIndex(row + z, POSITIONS) : Objects.checkIndex(row + z * stride2, POSITIONS);
    }

    @Override
    public float getFloat(long i) {
        int position = floats == null ? -1 : position(i);
        return position >= 0 ? floats.get(position) : super.getFloat(i);
    }

    @Override
    public float getFloat(long i, long j) {
        int position = floats == null ? -1 : position(i, j);
        return position >= 0 ? floats.get(position) : super.getFloat(i, j);
    }

    @Override
    public float getFloat(long i, long j, long k) {
        int position = floats == null ? -1 : position(i, j, k);
        return position >= 0 ? floats.get(position) : super.getFloat(i, j, k);
    }

    @Override
    public void setFloat(float value, long i) {
        int position = floats == null ? -1 : position(i);
        if (position >= 0) {
            floats.put(position, value);
        } else {
            super.setFloat(value, i);
        }
    }

    @Override
    public void setFloat(float value, long i, long j) {
        int position = floats == null ? -1 : position(i, j);
        if (position >= 0) {
            floats.put(position, value);
        } else {
            super.setFloat(value, i, j);
        }
    }

    @Override
    public void setFloat(float value, long i, long j, long k) {
        int position = floats == null ? -1 : position(i, j, k);
        if (position >= 0) {
            floats.put(position, value);
        } else {
            super.setFloat(value, i, j, k);
        }
    }

    @Override
    public double getDouble(long i) {
        int position = doubles == null ? -1 : position(i);
        return position >= 0 ? doubles.get(position) : super.getDouble(i);
    }

    @Override
    public double getDouble(long i, long j) {
        int position = doubles == null ? -1 : position(i, j);
        return position >= 0 ? doubles.get(position) : super.getDouble(i, j);
    }

    @Override
    public double getDouble(long i, long j, long k) {
        int position = doubles == null ? -1 : position(i, j, k);
        return position >= 0 ? doubles.get(position) : super.getDouble(i, j, k);
    }

    @Override
    public void setDouble(double value, long i) {
        int position = doubles == null ? -1 : position(i);
        if (position >= 0) {
            doubles.put(position, value);
        } else {
            super.setDouble(value, i);
        }
    }

    @Override
    public void setDouble(double value, long i, long j) {
        int position = doubles == null ? -1 : position(i, j);
        if (position >= 0) {
            doubles.put(position, value);
        } else {
            super.setDouble(value, i, j);
        }
    }

    @Override
    public void setDouble(double value, long i, long j, long k) {
        int position = doubles == null ? -1 : position(i, j, k);
        if (position >= 0) {
            doubles.put(position, value);
        } else {
            super.setDouble(value, i, j, k);
        }
    }

    @Override
    public int getInt(long i) {
        int position = ints == null ? -1 : position(i);
        return position >= 0 ? ints.get(position) : super.getInt(i);
    }

    @Override
    public int getInt(long i, long j) {
        int position = ints == null ? -1 : position(i, j);
        return position >= 0 ? ints.get(position) : super.getInt(i, j);
    }

    @Override
    public int getInt(long i, long j, long k) {
        int position = ints == null ? -1 : position(i, j, k);
        return position >= 0 ? ints.get(position) : super.getInt(i, j, k);
    }

    @Override
    public void setInt(int value, long i) {
        int position = ints == null ? -1 : position(i);
        if (position >= 0) {
            ints.put(position, value);
        } else {
            super.setInt(value, i);
        }
    }

    @Override
    public void setInt(int value, long i, long j) {
        int position = ints == null ? -1 : position(i, j);
        if (position >= 0) {
            ints.put(position, value);
        } else {
            super.setInt(value, i, j);
        }
    }

    @Override
    public void setInt(int value, long i, long j, long k) {
        int position = ints == null ? -1 : position(i, j, k);
        if (position >= 0) {
            ints.put(position, value);
        } else {
            super.setInt(value, i, j, k);
        }
    }

    @Override
    public long getLong(long i) {
        int position = longs == null ? -1 : position(i);
        return position >= 0 ? longs.get(position) : super.getLong(i);
    }

    @Override
    public long getLong(long i, long j) {
        int position = longs == null ? -1 : position(i, j);
        return position >= 0 ? longs.get(position) : super.getLong(i, j);
    }

    @Override
    public long getLong(long i, long j, long k) {
        int position = longs == null ? -1 : position(i, j, k);
        return position >= 0 ? longs.get(position) : super.getLong(i, j, k);
    }

    @Override
    public void setLong(long value, long i) {
        int position = longs == null ? -1 : position(i);
        if (position >= 0) {
            longs.put(position, value);
        } else {
            super.setLong(value, i);
        }
    }

    @Override
    public void setLong(long value, long i, long j) {
        int position = longs == null ? -1 : position(i, j);
        if (position >= 0) {
            longs.put(position, value);
        } else {
            super.setLong(value, i, j);
        }
    }

    @Override
    public void setLong(long value, long i, long j, long k) {
        int position = longs == null ? -1 : position(i, j, k);
        if (position >= 0) {
            longs.put(position, value);
        } else {
            super.setLong(value, i, j, k);
        }
    }
}
