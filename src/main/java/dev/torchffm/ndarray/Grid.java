package dev.torchffm.ndarray;

import dev.torchffm.DType;
import java.lang.foreign.MemorySegment;

/**
 * The positions of the elements of a small array, counted in elements and in {@code int}s, in a buffer over its segment.
 *
 * <p>Only for speed: HotSpot's compiler vectorises loops over {@code int} positions in a {@link java.nio.FloatBuffer} as
 * it does those over a {@code float[]}. Up to JDK 25 it does neither for a {@link MemorySegment}'s {@code long} offsets
 * nor for its floats, which the segment converts to their bits.
 */
final class Grid {
    private final int ndim;
    private final int offset;
    private final int shape0;
    private final int shape1;
    private final int shape2;
    private final int stride0;
    private final int stride1;
    private final int stride2;
    private final boolean unit;
    private final boolean flat;

    private Grid(MemorySegment memory, long offset, DType dtype, long[] shape, long[] strides) {
        int itemSize = dtype.itemSize();
        ndim = shape.length;
        this.offset = (int) (offset / itemSize);
        shape0 = (int) shape[0];
        shape1 = ndim > 1 ? (int) shape[1] : 0;
        shape2 = ndim > 2 ? (int) shape[2] : 0;
        stride0 = (int) (strides[0] / itemSize);
        stride1 = ndim > 1 ? (int) (strides[1] / itemSize) : 0;
        stride2 = ndim > 2 ? (int) (strides[2] / itemSize) : 0;
        unit = strides[ndim - 1] == itemSize;
        // The buffer ends where the array does, so that its own check of the position is that of the index.
        flat = ndim == 1 && unit && offset == 0 && memory.byteSize() == shape[0] * itemSize;
    }

    /** The grid of an array in native memory, or null where a buffer cannot describe it. */
    static Grid of(MemorySegment memory, long offset, DType dtype, long[] shape, long[] strides) {
        switch (dtype) {
            case FLOAT32, FLOAT64, INT32, INT64 -> { }
            default -> {
                return null;
            }
        }
        int itemSize = dtype.itemSize();
        // A read-only array would bring a second buffer class to the call sites.
        if (shape.length < 1 || shape.length > 3 || !memory.isNative() || memory.isReadOnly()
                || memory.byteSize() > Integer.MAX_VALUE || offset % itemSize != 0) {
            return null;
        }
        for (int d = 0; d < shape.length; d++) {
            long step = strides[d] / itemSize;
            if (shape[d] > Integer.MAX_VALUE || strides[d] % itemSize != 0 || step != (int) step) {
                return null;
            }
        }
        return new Grid(memory, offset, dtype, shape, strides);
    }

    /**
     * The position of element [i], or a negative number: not one index, or a negative one, or one out of bounds. Too large
     * an index may give a position beyond the end of the buffer, which checks again anyway.
     */
    int at(long i) {
        int x = (int) i;
        if (flat) {
            return x == i ? x : -1;
        }
        return ndim == 1 && x == i && x >= 0 && x < shape0 ? offset + x * stride0 : -1;
    }

    /** The position of element [i, j], or -1. */
    int at(long i, long j) {
        int x = (int) i;
        int y = (int) j;
        if (ndim == 2 && x == i && x >= 0 && x < shape0 && y == j && y >= 0 && y < shape1) {
            return unit ? offset + x * stride0 + y : offset + x * stride0 + y * stride1;
        }
        return -1;
    }

    /** The position of element [i, j, k], or -1. */
    int at(long i, long j, long k) {
        int x = (int) i;
        int y = (int) j;
        int z = (int) k;
        if (ndim == 3 && x == i && x >= 0 && x < shape0 && y == j && y >= 0 && y < shape1
                && z == k && z >= 0 && z < shape2) {
            int row = offset + x * stride0 + y * stride1;
            return unit ? row + z : row + z * stride2;
        }
        return -1;
    }
}
