package dev.torchffm.ndarray;

import dev.torchffm.DType;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;

/**
 * An array of float32, float64, int32 or int64 over native memory, whose elements are reached through a NIO buffer over
 * the segment, with the segment's own checks of lifetime and thread.
 *
 * <p>This is only for speed. HotSpot's compiler vectorises loops over {@code int} positions in a {@link FloatBuffer} as it
 * does those over a {@code float[]}; up to JDK 25 it does so neither with a segment's {@code long} offsets nor with its
 * floats, which a segment converts to their bits. And it is a class of its own so that loops which meet only such arrays
 * stay as fast when others, elsewhere, meet arrays on the heap: the compiler knows the classes at each call site apart,
 * and not the branches taken in a method that they share.
 */
final class BufferArray extends NDArray {
    private final Grid grid;
    // One of these, by dtype.
    private final FloatBuffer floats;
    private final DoubleBuffer doubles;
    private final IntBuffer ints;
    private final LongBuffer longs;

    BufferArray(MemorySegment segment, long offset, DType dtype, long[] shape, long[] strides, Grid grid) {
        super(segment, offset, dtype, shape, strides);
        this.grid = grid;
        ByteBuffer bytes = segment.asByteBuffer().order(ByteOrder.nativeOrder());
        floats = dtype == DType.FLOAT32 ? bytes.asFloatBuffer() : null;
        doubles = dtype == DType.FLOAT64 ? bytes.asDoubleBuffer() : null;
        ints = dtype == DType.INT32 ? bytes.asIntBuffer() : null;
        longs = dtype == DType.INT64 ? bytes.asLongBuffer() : null;
    }

    private int position(long i) {
        int position = grid.at(i);
        return position >= 0 ? position : position(new long[] {i});
    }

    private int position(long i, long j) {
        int position = grid.at(i, j);
        return position >= 0 ? position : position(new long[] {i, j});
    }

    private int position(long i, long j, long k) {
        int position = grid.at(i, j, k);
        return position >= 0 ? position : position(new long[] {i, j, k});
    }

    /** For negative indexes and wrong ones. */
    private int position(long[] index) {
        return (int) (at(index) / itemSize());
    }

    /** The exception of a wrong index with NumPy's message, for one that the buffer may have thrown. */
    private IndexOutOfBoundsException numpys(IndexOutOfBoundsException e, long i) {
        at(new long[] {i});
        return e;
    }

    @Override
    public float getFloat(long i) {
        if (floats == null) {
            return super.getFloat(i);
        }
        try {
            return floats.get(position(i));
        } catch (IndexOutOfBoundsException e) {
            throw numpys(e, i);
        }
    }

    @Override
    public float getFloat(long i, long j) {
        return floats != null ? floats.get(position(i, j)) : super.getFloat(i, j);
    }

    @Override
    public float getFloat(long i, long j, long k) {
        return floats != null ? floats.get(position(i, j, k)) : super.getFloat(i, j, k);
    }

    @Override
    public void setFloat(float value, long i) {
        if (floats == null) {
            super.setFloat(value, i);
            return;
        }
        try {
            floats.put(position(i), value);
        } catch (IndexOutOfBoundsException e) {
            throw numpys(e, i);
        }
    }

    @Override
    public void setFloat(float value, long i, long j) {
        if (floats != null) {
            floats.put(position(i, j), value);
        } else {
            super.setFloat(value, i, j);
        }
    }

    @Override
    public void setFloat(float value, long i, long j, long k) {
        if (floats != null) {
            floats.put(position(i, j, k), value);
        } else {
            super.setFloat(value, i, j, k);
        }
    }

    @Override
    public double getDouble(long i) {
        if (doubles == null) {
            return super.getDouble(i);
        }
        try {
            return doubles.get(position(i));
        } catch (IndexOutOfBoundsException e) {
            throw numpys(e, i);
        }
    }

    @Override
    public double getDouble(long i, long j) {
        return doubles != null ? doubles.get(position(i, j)) : super.getDouble(i, j);
    }

    @Override
    public double getDouble(long i, long j, long k) {
        return doubles != null ? doubles.get(position(i, j, k)) : super.getDouble(i, j, k);
    }

    @Override
    public void setDouble(double value, long i) {
        if (doubles == null) {
            super.setDouble(value, i);
            return;
        }
        try {
            doubles.put(position(i), value);
        } catch (IndexOutOfBoundsException e) {
            throw numpys(e, i);
        }
    }

    @Override
    public void setDouble(double value, long i, long j) {
        if (doubles != null) {
            doubles.put(position(i, j), value);
        } else {
            super.setDouble(value, i, j);
        }
    }

    @Override
    public void setDouble(double value, long i, long j, long k) {
        if (doubles != null) {
            doubles.put(position(i, j, k), value);
        } else {
            super.setDouble(value, i, j, k);
        }
    }

    @Override
    public int getInt(long i) {
        if (ints == null) {
            return super.getInt(i);
        }
        try {
            return ints.get(position(i));
        } catch (IndexOutOfBoundsException e) {
            throw numpys(e, i);
        }
    }

    @Override
    public int getInt(long i, long j) {
        return ints != null ? ints.get(position(i, j)) : super.getInt(i, j);
    }

    @Override
    public int getInt(long i, long j, long k) {
        return ints != null ? ints.get(position(i, j, k)) : super.getInt(i, j, k);
    }

    @Override
    public void setInt(int value, long i) {
        if (ints == null) {
            super.setInt(value, i);
            return;
        }
        try {
            ints.put(position(i), value);
        } catch (IndexOutOfBoundsException e) {
            throw numpys(e, i);
        }
    }

    @Override
    public void setInt(int value, long i, long j) {
        if (ints != null) {
            ints.put(position(i, j), value);
        } else {
            super.setInt(value, i, j);
        }
    }

    @Override
    public void setInt(int value, long i, long j, long k) {
        if (ints != null) {
            ints.put(position(i, j, k), value);
        } else {
            super.setInt(value, i, j, k);
        }
    }

    @Override
    public long getLong(long i) {
        if (longs == null) {
            return super.getLong(i);
        }
        try {
            return longs.get(position(i));
        } catch (IndexOutOfBoundsException e) {
            throw numpys(e, i);
        }
    }

    @Override
    public long getLong(long i, long j) {
        return longs != null ? longs.get(position(i, j)) : super.getLong(i, j);
    }

    @Override
    public long getLong(long i, long j, long k) {
        return longs != null ? longs.get(position(i, j, k)) : super.getLong(i, j, k);
    }

    @Override
    public void setLong(long value, long i) {
        if (longs == null) {
            super.setLong(value, i);
            return;
        }
        try {
            longs.put(position(i), value);
        } catch (IndexOutOfBoundsException e) {
            throw numpys(e, i);
        }
    }

    @Override
    public void setLong(long value, long i, long j) {
        if (longs != null) {
            longs.put(position(i, j), value);
        } else {
            super.setLong(value, i, j);
        }
    }

    @Override
    public void setLong(long value, long i, long j, long k) {
        if (longs != null) {
            longs.put(position(i, j, k), value);
        } else {
            super.setLong(value, i, j, k);
        }
    }
}
