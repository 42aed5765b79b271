// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ndarray;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import java.lang.foreign.MemorySegment;

/** Element-by-element comparison of arrays of one shape. */
final class Compare {
    private Compare() { }

    /** What must hold for two elements, given where they begin. */
    private interface Test {
        boolean holds(long a, long b);
    }

    private static boolean all(NDArray a, NDArray b, Test test) {
        return a.size() == 0 || all(a.shape(), 0, a.offset(), a.strides(), b.offset(), b.strides(), test);
    }

    private static boolean all(long[] shape, int axis, long a, long[] aStrides, long b, long[] bStrides, Test test) {
        if (axis == shape.length) {
            return test.holds(a, b);
        }
        for (long i = 0; i < shape[axis]; i++) {
            if (!all(shape, axis + 1, a + i * aStrides[axis], aStrides, b + i * bStrides[axis], bStrides, test)) {
                return false;
            }
        }
        return true;
    }

    /** NumPy's {@code ==} everywhere: integers exactly, whatever their signs, all others as floating-point numbers. */
    static boolean equal(NDArray a, NDArray b) {
        MemorySegment p = a.memory();
        MemorySegment q = b.memory();
        DType s = a.dtype();
        DType t = b.dtype();
        if (Elements.rank(s) == 0 && Elements.rank(t) == 0) {
            // Where one side has the upper half of uint64, the same bits are a negative number on the other.
            boolean unlike = (s == DType.UINT64) != (t == DType.UINT64);
            return all(a, b, (i, j) -> {
                long x = Elements.integer(p, i, s);
                return x == Elements.integer(q, j, t) && !(unlike && x < 0);
            });
        }
        return all(a, b, (i, j) -> Elements.asDouble(p, i, s) == Elements.asDouble(q, j, t)
                && imaginary(p, i, s) == imaginary(q, j, t));
    }

    private static double imaginary(MemorySegment memory, long at, DType dtype) {
        return dtype.isComplex() ? Elements.imaginary(memory, at, dtype) : 0;
    }

    /** NumPy's {@code isclose} everywhere, computed in the types that it takes. */
    static boolean close(NDArray a, NDArray b, double rtol, double atol, boolean equalNan) {
        MemorySegment p = a.memory();
        MemorySegment q = b.memory();
        DType s = a.dtype();
        DType t = b.dtype();
        // The second array is made a floating-point one first, and the tolerance is of its type.
        int narrow = Elements.rank(t) == 0 ? 8 : precision(t);
        int wide = Math.max(narrow, precision(s));
        double relative = rounded(rtol, narrow);
        double absolute = rounded(atol, narrow);
        return all(a, b, (i, j) -> {
            double x = rounded(Elements.asDouble(p, i, s), wide);
            double y = Elements.asDouble(q, j, t);
            double xIm = imaginary(p, i, s);
            double yIm = imaginary(q, j, t);
            if (x == y && xIm == yIm) {
                return true;
            }
            if (!Double.isFinite(y) || !Double.isFinite(yIm)) {
                return equalNan && (Double.isNaN(x) || Double.isNaN(xIm)) && (Double.isNaN(y) || Double.isNaN(yIm));
            }
            double apart = size(rounded(x - y, wide), rounded(xIm - yIm, wide), wide);
            return apart <= rounded(absolute + rounded(relative * size(y, yIm, narrow), narrow), narrow);
        });
    }

    /** The bytes of the floating-point numbers, or of the parts of the complex ones, that hold all values of a type in NumPy. */
    private static int precision(DType dtype) {
        return switch (dtype) {
            case BOOL, INT8, UINT8, FLOAT16 -> 2;
            case INT16, UINT16, FLOAT32, COMPLEX64 -> 4;
            default -> 8;
        };
    }

    /** The nearest number of so many bytes. The result of one operation may be rounded so, as a double has twice the digits. */
    private static double rounded(double value, int bytes) {
        return bytes == 8 ? value : bytes == 4 ? (float) value : Float.float16ToFloat(Elements.half(value));
    }

    private static double size(double re, double im, int bytes) {
        return im == 0 ? Math.abs(re) : rounded(Math.hypot(re, im), bytes);
    }

    /** Java's equality of the boxed elements, but that 0.0 equals -0.0 as in NumPy. The arrays have one type. */
    static boolean same(NDArray a, NDArray b) {
        MemorySegment p = a.memory();
        MemorySegment q = b.memory();
        DType dtype = a.dtype();
        if (Elements.rank(dtype) == 0) {
            return all(a, b, (i, j) -> Elements.integer(p, i, dtype) == Elements.integer(q, j, dtype));
        }
        return all(a, b, (i, j) -> same(Elements.real(p, i, dtype), Elements.real(q, j, dtype))
                && same(imaginary(p, i, dtype), imaginary(q, j, dtype)));
    }

    private static boolean same(double x, double y) {
        return x == y || Double.isNaN(x) && Double.isNaN(y);
    }

    static int hash(NDArray a) {
        if (a.size() == 0) {
            // However many rows there are, none has anything in it.
            return 1;
        }
        if (a.ndim() == 0) {
            return canonical(a.get()).hashCode();
        }
        int hash = 1;
        for (NDArray row : a) {
            hash = 31 * hash + hash(row);
        }
        return hash;
    }

    private static Object canonical(Object value) {
        return switch (value) {
            case Float f -> f + 0.0f;
            case Double d -> d + 0.0;
            case Complex c -> new Complex(c.re() + 0.0, c.im() + 0.0);
            default -> value;
        };
    }
}
