// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ndarray;

import dev.torchffm.DType;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Arithmetic of shapes and byte strides. */
final class Geometry {
    static final int MAX_DIMS = 64;

    private static final String TOO_BIG =
            "array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.";

    private Geometry() { }

    /** The number of elements; refuses negative sizes and what does not fit 64 bits. */
    static long size(long[] shape) {
        if (shape.length > MAX_DIMS) {
            throw new IllegalArgumentException("maximum supported dimension for an ndarray is currently " + MAX_DIMS
                    + ", found " + shape.length);
        }
        long size = 1;
        boolean empty = false;
        for (long s : shape) {
            if (s < 0) {
                throw new IllegalArgumentException("negative dimensions are not allowed");
            }
            empty |= s == 0;
        }
        if (empty) {
            return 0;
        }
        for (long s : shape) {
            size = multiplied(size, s);
        }
        return size;
    }

    private static long multiplied(long a, long b) {
        if (Math.multiplyHigh(a, b) != 0 || a * b < 0) {
            throw new IllegalArgumentException(TOO_BIG);
        }
        return a * b;
    }

    /** The size of so many elements in bytes; refuses what does not fit 64 bits. */
    static long bytes(long[] shape, int itemSize) {
        return multiplied(size(shape), itemSize);
    }

    /** The byte strides of C order; all 0 in an array without elements, as NumPy has it. */
    static long[] contiguous(long[] shape, int itemSize) {
        long[] strides = new long[shape.length];
        if (bytes(shape, itemSize) == 0) {
            return strides;
        }
        long step = itemSize;
        for (int d = shape.length - 1; d >= 0; d--) {
            strides[d] = step;
            step *= shape[d];
        }
        return strides;
    }

    /** How far the lowest element lies below the first, in bytes. */
    static long below(long[] shape, long[] strides) {
        long below = 0;
        for (int d = 0; d < shape.length; d++) {
            if (strides[d] < 0) {
                below = Math.addExact(below, Math.multiplyExact(shape[d] - 1, Math.negateExact(strides[d])));
            }
        }
        return below;
    }

    /** How far the end of the highest element lies above the start of the first, in bytes. */
    static long above(long[] shape, long[] strides, int itemSize) {
        long above = itemSize;
        for (int d = 0; d < shape.length; d++) {
            if (strides[d] > 0) {
                above = Math.addExact(above, Math.multiplyExact(shape[d] - 1, strides[d]));
            }
        }
        return above;
    }

    static boolean isContiguous(long[] shape, long[] strides, int itemSize, boolean fortran) {
        long step = itemSize;
        for (int i = 0; i < shape.length; i++) {
            int d = fortran ? i : shape.length - 1 - i;
            if (shape[d] == 0) {
                return true;
            }
            if (shape[d] != 1) {
                if (strides[d] != step) {
                    return emptyLater(shape);
                }
                step *= shape[d];
            }
        }
        return true;
    }

    private static boolean emptyLater(long[] shape) {
        for (long s : shape) {
            if (s == 0) {
                return true;
            }
        }
        return false;
    }

    /** An axis counted from either end. */
    static int axis(int axis, int ndim) {
        if (axis < -ndim || axis >= ndim) {
            throw new IndexOutOfBoundsException("axis " + axis + " is out of bounds for array of dimension " + ndim);
        }
        return axis < 0 ? axis + ndim : axis;
    }

    /** An axis counted from either end, in a method whose message names the argument. */
    static int axis(String argument, int axis, int ndim) {
        try {
            return axis(axis, ndim);
        } catch (IndexOutOfBoundsException e) {
            throw new IndexOutOfBoundsException(argument + ": " + e.getMessage());
        }
    }

    /** Which axes are meant, each counted from either end; refuses one that is there twice with the given message. */
    static boolean[] axes(int[] axes, int ndim, String repeated) {
        boolean[] chosen = new boolean[ndim];
        for (int axis : axes) {
            int a = axis(axis, ndim);
            if (chosen[a]) {
                throw new IllegalArgumentException(repeated);
            }
            chosen[a] = true;
        }
        return chosen;
    }

    /**
     * The strides that give the same elements in another shape of the same size, or null where there are none. Also the strides
     * of axes of size one, which mean nothing, are NumPy's: runs of axes are matched from the first on, and new axes of size one
     * belong to the run before them.
     */
    static long @Nullable [] reshaped(long[] shape, long[] strides, long[] newShape, int itemSize) {
        if (isContiguous(shape, strides, itemSize, false)) {
            return filled(newShape, itemSize);
        }
        long[] sizes = new long[shape.length];
        long[] steps = new long[shape.length];
        int count = 0;
        for (int d = 0; d < shape.length; d++) {
            if (shape[d] != 1) {
                sizes[count] = shape[d];
                steps[count++] = strides[d];
            }
        }
        long[] result = new long[newShape.length];
        int from = 0;
        int to = 0;
        while (from < count && to < newShape.length) {
            int fromEnd = from + 1;
            int toEnd = to + 1;
            long had = sizes[from];
            long has = newShape[to];
            while (had != has) {
                if (has < had) {
                    has *= newShape[toEnd++];
                } else {
                    // Two old axes can be one only where they continue each other.
                    if (steps[fromEnd - 1] != sizes[fromEnd] * steps[fromEnd]) {
                        return null;
                    }
                    had *= sizes[fromEnd++];
                }
            }
            long step = steps[fromEnd - 1];
            for (int d = toEnd - 1; d >= to; d--) {
                result[d] = step;
                step *= newShape[d];
            }
            from = fromEnd;
            to = toEnd;
        }
        Arrays.fill(result, to, newShape.length, to > 0 ? result[to - 1] : itemSize);
        return result;
    }

    /** As {@link #contiguous}, but axes of size zero count as one: what NumPy gives a reshaped view. */
    private static long[] filled(long[] shape, int itemSize) {
        long[] strides = new long[shape.length];
        long step = itemSize;
        for (int d = shape.length - 1; d >= 0; d--) {
            strides[d] = step;
            step = multiplied(step, Math.max(shape[d], 1));
        }
        return strides;
    }

    /** The strides of a new array without gaps whose axes lie in the order of another's, NumPy's order 'K'. */
    static long[] inOrderOf(long[] shape, long[] strides, int itemSize, int newItemSize) {
        if (isContiguous(shape, strides, itemSize, false)) {
            return contiguous(shape, newItemSize);
        }
        Integer[] axes = new Integer[shape.length];
        Arrays.setAll(axes, d -> d);
        if (isContiguous(shape, strides, itemSize, true)) {
            Arrays.sort(axes, Comparator.reverseOrder());
        } else {
            Arrays.sort(axes, Comparator.comparingLong(d -> -Math.abs(strides[d])));
        }
        long[] result = new long[shape.length];
        long step = newItemSize;
        for (int k = axes.length - 1; k >= 0; k--) {
            result[axes[k]] = step;
            step *= shape[axes[k]];
        }
        return result;
    }

    /** A new shape with its unknown size, if there is one, worked out; to NumPy any negative size is unknown. */
    static long[] inferred(long size, long... newShape) {
        long[] shape = newShape.clone();
        int unknown = -1;
        for (int d = 0; d < shape.length; d++) {
            if (shape[d] < 0) {
                if (unknown >= 0) {
                    throw new IllegalArgumentException("can only specify one unknown dimension");
                }
                unknown = d;
                shape[d] = 1;
            }
        }
        long known = 1;
        boolean fits = true;
        for (long s : shape) {
            fits &= Math.multiplyHigh(known, s) == 0 && known * s >= 0;
            known *= s;
        }
        if (unknown < 0) {
            fits &= known == size;
        } else if (fits &= known != 0 && size % known == 0) {
            shape[unknown] = size / known;
        }
        if (!fits) {
            throw new IllegalArgumentException("cannot reshape array of size " + size + " into shape " + wanted(newShape));
        }
        return shape;
    }

    /** A shape as NumPy writes it when it cannot be had: an unknown size is "newaxis", and left out where it comes first. */
    private static String wanted(long[] shape) {
        if (shape.length > 0 && shape[0] < 0) {
            return tuple(without(shape, 0)).replace(",)", ")");
        }
        return tuple(shape).replaceAll("-\\d+", "newaxis");
    }

    /** The strides of an array seen in a larger shape, 0 along axes of size one and new ones; null if it does not fit. */
    static long @Nullable [] stretched(long[] shape, long[] strides, long[] newShape) {
        int lead = newShape.length - shape.length;
        if (lead < 0) {
            return null;
        }
        long[] result = new long[newShape.length];
        for (int d = 0; d < shape.length; d++) {
            if (shape[d] != 1) {
                if (shape[d] != newShape[lead + d]) {
                    return null;
                }
                result[lead + d] = strides[d];
            }
        }
        return result;
    }

    /** The shape that two arrays broadcast to. */
    static long[] broadcast(long[] a, long[] b) {
        long[] result = new long[Math.max(a.length, b.length)];
        for (int back = 1; back <= result.length; back++) {
            long n = back > a.length ? 1 : a[a.length - back];
            long m = back > b.length ? 1 : b[b.length - back];
            if (n != m && n != 1 && m != 1) {
                throw new IllegalArgumentException("operands could not be broadcast together with shapes " + tuple(a) + " "
                        + tuple(b));
            }
            result[result.length - back] = n == 1 ? m : n;
        }
        return result;
    }

    static String tuple(long[] shape) {
        return shape.length == 1 ? "(" + shape[0] + ",)" : Arrays.toString(shape).replace('[', '(').replace(']', ')')
                .replace(", ", ",");
    }

    /** Without the element at one place. */
    static long[] without(long[] values, int at) {
        long[] result = new long[values.length - 1];
        System.arraycopy(values, 0, result, 0, at);
        System.arraycopy(values, at + 1, result, at, result.length - at);
        return result;
    }

    /** With an element inserted at one place. */
    static long[] with(long[] values, int at, long value) {
        long[] result = new long[values.length + 1];
        System.arraycopy(values, 0, result, 0, at);
        result[at] = value;
        System.arraycopy(values, at, result, at + 1, values.length - at);
        return result;
    }

    /** Refuses an array whose elements do not all lie within its segment. */
    static void checkWithin(MemorySegment segment, long offset, DType dtype, long[] shape, long[] strides) {
        boolean within;
        try {
            within = offset >= Geometry.below(shape, strides)
                    && Math.addExact(offset, Geometry.above(shape, strides, dtype.itemSize())) <= segment.byteSize();
        } catch (ArithmeticException e) {
            within = false;
        }
        if (!within) {
            throw new IndexOutOfBoundsException("an array of " + dtype.lowerName() + " with shape " + tuple(shape)
                    + " and byte strides " + tuple(strides) + " from byte " + offset
                    + " reaches outside its segment of " + segment.byteSize() + " bytes");
        }
    }

    /** An end of a slice, from the front and within limits. */
    static long bound(@Nullable Long bound, long absent, long length, long low, long high) {
        if (bound == null) {
            return absent;
        }
        long from = bound < 0 ? bound + length : bound;
        return Math.max(low, Math.min(high, from));
    }
}
