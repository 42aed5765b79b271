// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.text;

import dev.torchffm.DType;

/** The IEEE 754 format that a number was stored in; its neighbours decide how many digits tell it apart. */
public enum FloatKind {
    /** binary16. */
    HALF(10, -14),
    /** binary32. */
    SINGLE(23, -126),
    /** binary64. */
    DOUBLE(52, -1022);

    private final int fractionBits;
    private final int minExponent;

    FloatKind(int fractionBits, int minExponent) {
        this.fractionBits = fractionBits;
        this.minExponent = minExponent;
    }

    /**
     * The format of a real number's elements, or of a complex number's parts.
     *
     * @param dtype a floating-point or complex type that NumPy has
     * @return its format
     */
    public static FloatKind of(DType dtype) {
        return switch (dtype) {
            case FLOAT16 -> HALF;
            case FLOAT32, COMPLEX64 -> SINGLE;
            case FLOAT64, COMPLEX128 -> DOUBLE;
            default -> throw new IllegalArgumentException(dtype + " is no floating-point type of NumPy");
        };
    }

    /** The nearest number of this format. */
    public double round(double x) {
        return switch (this) {
            case HALF -> Float.float16ToFloat(Float.floatToFloat16((float) x));
            case SINGLE -> (float) x;
            case DOUBLE -> x;
        };
    }

    int fractionBits() {
        return fractionBits;
    }

    /** The distance to the next larger number of this format. */
    double ulp(double x) {
        return Math.scalb(1.0, Math.max(Math.getExponent(x), minExponent) - fractionBits);
    }

    /** Whether the significand's last bit is 0: halfway to a neighbour then still rounds to x. */
    boolean isEven(double x) {
        return ((long) (x / ulp(x)) & 1) == 0;
    }

    /** Whether the next smaller number is nearer than the next larger one, as it is below most powers of two. */
    boolean isCloserBelow(double x) {
        int exponent = Math.getExponent(x);
        return exponent > minExponent && x == Math.scalb(1.0, exponent);
    }
}
