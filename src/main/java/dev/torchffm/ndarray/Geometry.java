package dev.torchffm.ndarray;

import java.util.Arrays;

/** Arithmetic of shapes and byte strides. */
final class Geometry {
    static final int MAX_DIMS = 64;

    private Geometry() { }

    /** The number of elements; refuses negative sizes and what does not fit 64 bits. */
    static long size(long[] shape) {
        if (shape.length > MAX_DIMS) {
            throw new IllegalArgumentException("an array has at most " + MAX_DIMS + " dimensions, and the shape has " + shape.length);
        }
        long size = 1;
        boolean empty = false;
        for (long s : shape) {
            if (s < 0) {
                throw new IllegalArgumentException("negative dimensions are not allowed: " + tuple(shape));
            }
            empty |= s == 0;
        }
        if (empty) {
            return 0;
        }
        try {
            for (long s : shape) {
                size = Math.multiplyExact(size, s);
            }
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("array is too big: " + tuple(shape) + " has more than 2^63 - 1 elements", e);
        }
        return size;
    }

    /** The size of so many elements in bytes; refuses what does not fit 64 bits. */
    static long bytes(long[] shape, int itemSize) {
        long size = size(shape);
        if (size > Long.MAX_VALUE / itemSize) {
            throw new IllegalArgumentException("array is too big: " + tuple(shape) + " has more than 2^63 - 1 bytes");
        }
        return size * itemSize;
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

    /**
     * The strides that give the same elements in another shape, or null where there are none.
     */
    static long[] reshaped(long[] shape, long[] strides, long[] newShape, int itemSize) {
        if (size(shape) == 0) {
            return contiguous(newShape, itemSize);
        }
        // Dimensions of size one say nothing; neighbours that continue each other are one run.
        int runs = 0;
        long[] lengths = new long[shape.length];
        long[] steps = new long[shape.length];
        for (int d = 0; d < shape.length; d++) {
            if (shape[d] == 1) {
                continue;
            }
            if (runs > 0 && steps[runs - 1] == shape[d] * strides[d]) {
                lengths[runs - 1] *= shape[d];
                steps[runs - 1] = strides[d];
            } else {
                lengths[runs] = shape[d];
                steps[runs++] = strides[d];
            }
        }
        long[] result = new long[newShape.length];
        int run = runs - 1;
        long left = run >= 0 ? lengths[run] : 1;
        long step = run >= 0 ? steps[run] : itemSize;
        for (int d = newShape.length - 1; d >= 0; d--) {
            if (newShape[d] == 1) {
                result[d] = step;
                continue;
            }
            if (left == 1) {
                run--;
                left = lengths[run];
                step = steps[run];
            }
            if (left % newShape[d] != 0) {
                return null;
            }
            result[d] = step;
            step *= newShape[d];
            left /= newShape[d];
        }
        return left == 1 && run <= 0 ? result : null;
    }

    /** A new shape with its -1, if there is one, worked out. */
    static long[] inferred(long size, long... newShape) {
        long[] shape = newShape.clone();
        int unknown = -1;
        for (int d = 0; d < shape.length; d++) {
            if (shape[d] == -1) {
                if (unknown >= 0) {
                    throw new IllegalArgumentException("can only specify one unknown dimension");
                }
                unknown = d;
            } else if (shape[d] < 0) {
                throw new IllegalArgumentException("negative dimensions not allowed");
            }
        }
        if (unknown >= 0) {
            shape[unknown] = 1;
        }
        long known = size(shape);
        boolean fits = known == size;
        if (unknown >= 0) {
            fits = known != 0 && size % known == 0;
            shape[unknown] = fits ? size / known : -1;
        }
        if (!fits) {
            throw new IllegalArgumentException("cannot reshape array of size " + size + " into shape " + tuple(newShape));
        }
        return shape;
    }

    /** The strides of an array seen in a larger shape, 0 where it is repeated. */
    static long[] broadcast(long[] shape, long[] strides, long[] newShape) {
        int lead = newShape.length - shape.length;
        long[] result = new long[newShape.length];
        boolean fits = lead >= 0;
        for (int d = 0; fits && d < shape.length; d++) {
            if (shape[d] == newShape[lead + d]) {
                result[lead + d] = strides[d];
            } else {
                fits = shape[d] == 1;
            }
        }
        if (!fits) {
            throw new IllegalArgumentException("could not broadcast input array from shape " + tuple(shape) + " into shape "
                    + tuple(newShape));
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
}
