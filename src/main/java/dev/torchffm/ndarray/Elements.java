// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ndarray;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Single elements in memory: as Java values, and from one type to another as in C. */
final class Elements {
    // Unaligned, so that any segment and any offset serves; on today's processors it costs nothing.
    static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED;
    static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED;
    static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED;
    static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED;
    static final ValueLayout.OfDouble DOUBLE = ValueLayout.JAVA_DOUBLE_UNALIGNED;

    private Elements() { }

    /** An element of an integer type or bool; uint64 as its 64 bits. */
    static long integer(MemorySegment memory, long at, DType dtype) {
        return switch (dtype) {
            case BOOL -> memory.get(JAVA_BYTE, at) != 0 ? 1 : 0;
            case UINT8 -> memory.get(JAVA_BYTE, at) & 0xff;
            case INT8 -> memory.get(JAVA_BYTE, at);
            case UINT16 -> memory.get(SHORT, at) & 0xffff;
            case INT16 -> memory.get(SHORT, at);
            case UINT32 -> memory.get(INT, at) & 0xffffffffL;
            case INT32 -> memory.get(INT, at);
            default -> memory.get(LONG, at);
        };
    }

    /** An element of a real floating-point type, or the real part of a complex one. */
    static double real(MemorySegment memory, long at, DType dtype) {
        return switch (dtype) {
            case FLOAT16 -> Float.float16ToFloat(memory.get(SHORT, at));
            case FLOAT32, COMPLEX64 -> memory.get(FLOAT, at);
            default -> memory.get(DOUBLE, at);
        };
    }

    static double imaginary(MemorySegment memory, long at, DType dtype) {
        return dtype == DType.COMPLEX64 ? memory.get(FLOAT, at + 4) : memory.get(DOUBLE, at + 8);
    }

    static void setInteger(MemorySegment memory, long at, DType dtype, long value) {
        switch (dtype) {
            case BOOL -> memory.set(JAVA_BYTE, at, (byte) (value != 0 ? 1 : 0));
            case UINT8, INT8 -> memory.set(JAVA_BYTE, at, (byte) value);
            case UINT16, INT16 -> memory.set(SHORT, at, (short) value);
            case UINT32, INT32 -> memory.set(INT, at, (int) value);
            default -> memory.set(LONG, at, value);
        }
    }

    /** Writes a real number into a floating-point type, or into a complex one with an imaginary part of 0. */
    static void setReal(MemorySegment memory, long at, DType dtype, double value) {
        switch (dtype) {
            case FLOAT16 -> memory.set(SHORT, at, half(value));
            case FLOAT32 -> memory.set(FLOAT, at, (float) value);
            case FLOAT64 -> memory.set(DOUBLE, at, value);
            default -> setComplex(memory, at, dtype, value, 0);
        }
    }

    static void setComplex(MemorySegment memory, long at, DType dtype, double re, double im) {
        if (dtype == DType.COMPLEX64) {
            memory.set(FLOAT, at, (float) re);
            memory.set(FLOAT, at + 4, (float) im);
        } else {
            memory.set(DOUBLE, at, re);
            memory.set(DOUBLE, at + 8, im);
        }
    }

    /** The nearest half, rounded once: by way of a float that was rounded to odd. */
    static short half(double value) {
        float nearest = (float) value;
        if (nearest != value && Float.isFinite(nearest)) {
            int bits = Float.floatToRawIntBits(nearest);
            if ((bits & 1) == 0) {
                // The neighbour on the other side of the value has an odd last bit.
                boolean away = Math.abs(value) > Math.abs((double) nearest);
                nearest = Float.intBitsToFloat(away ? bits + 1 : bits - 1);
            }
        }
        return Float.floatToFloat16(nearest);
    }

    static int rank(DType dtype) {
        return dtype.isComplex() ? 2 : dtype.isFloatingPoint() ? 1 : 0;
    }

    /** Copies one element with C's conversion. */
    static void cast(MemorySegment from, long fromAt, DType fromType, MemorySegment to, long toAt, DType toType) {
        int source = rank(fromType);
        int target = rank(toType);
        if (source == 0 && target == 0) {
            setInteger(to, toAt, toType, integer(from, fromAt, fromType));
        } else if (source == 0) {
            long value = integer(from, fromAt, fromType);
            if (toType == DType.FLOAT32 || toType == DType.COMPLEX64) {
                // Straight to single precision: by way of double it would be rounded twice.
                setReal(to, toAt, toType, fromType == DType.UINT64 && value < 0 ? unsignedToFloat(value) : (float) value);
            } else {
                setReal(to, toAt, toType, fromType == DType.UINT64 ? unsigned(value) : value);
            }
        } else if (target == 0) {
            double value = real(from, fromAt, fromType);
            boolean truth = value != 0 || source == 2 && imaginary(from, fromAt, fromType) != 0;
            setInteger(to, toAt, toType, toType == DType.BOOL ? (truth ? 1 : 0) : truncated(value, toType));
        } else if (target == 1 || source == 1) {
            setReal(to, toAt, toType, real(from, fromAt, fromType));
        } else {
            setComplex(to, toAt, toType, real(from, fromAt, fromType), imaginary(from, fromAt, fromType));
        }
    }

    /** C's conversion to an integer, the low bits of which are the element's; what C leaves undefined is what x86-64 does. */
    private static long truncated(double value, DType dtype) {
        return switch (dtype) {
            case UINT64 -> value >= 0x1p63 ? long64(value - 0x1p63) ^ Long.MIN_VALUE : long64(value);
            case INT64, UINT32 -> long64(value);
            // Types of up to 32 bits take the low bits of an int32.
            default -> value > -0x1p31 - 1 && value < 0x1p31 ? (int) value : Integer.MIN_VALUE;
        };
    }

    private static long long64(double value) {
        return value >= -0x1p63 && value < 0x1p63 ? (long) value : Long.MIN_VALUE;
    }

    static double unsigned(long value) {
        return value >= 0 ? value : new BigInteger(Long.toUnsignedString(value)).doubleValue();
    }

    private static float unsignedToFloat(long value) {
        return new BigInteger(Long.toUnsignedString(value)).floatValue();
    }

    /** An element of any real type, or the real part of a complex one, as the nearest double. */
    static double asDouble(MemorySegment memory, long at, DType dtype) {
        if (rank(dtype) != 0) {
            return real(memory, at, dtype);
        }
        long value = integer(memory, at, dtype);
        return dtype == DType.UINT64 ? unsigned(value) : value;
    }

    /** An element boxed: Boolean, Long (uint64 beyond it a BigInteger), Float for the narrower floats, Double, Complex. */
    static Object boxed(MemorySegment memory, long at, DType dtype) {
        return switch (dtype) {
            case BOOL -> memory.get(JAVA_BYTE, at) != 0;
            case FLOAT16, FLOAT32 -> (float) real(memory, at, dtype);
            case FLOAT64 -> memory.get(DOUBLE, at);
            case COMPLEX64, COMPLEX128 -> new Complex(real(memory, at, dtype), imaginary(memory, at, dtype));
            case UINT64 -> {
                long bits = memory.get(LONG, at);
                if (bits >= 0) {
                    yield bits;
                }
                yield new BigInteger(Long.toUnsignedString(bits));
            }
            default -> integer(memory, at, dtype);
        };
    }

    /** Writes a boxed value, with NumPy's rules for Python's numbers. */
    static void set(MemorySegment memory, long at, DType dtype, Object value) {
        switch (value) {
            case Boolean b -> setNumber(memory, at, dtype, b ? 1 : 0);
            case Complex c -> {
                if (dtype == DType.BOOL) {
                    setInteger(memory, at, dtype, c.re() != 0 || c.im() != 0 ? 1 : 0);
                } else if (!dtype.isComplex()) {
                    throw new IllegalArgumentException("a complex number does not fit an array of " + dtype.lowerName());
                } else {
                    setComplex(memory, at, dtype, c.re(), c.im());
                }
            }
            case Float f -> setFraction(memory, at, dtype, f);
            case Double d -> setFraction(memory, at, dtype, d);
            case BigInteger big -> setBig(memory, at, dtype, big);
            case Number n when n instanceof Long || n instanceof Integer || n instanceof Short || n instanceof Byte ->
                    setNumber(memory, at, dtype, n.longValue());
            case null -> throw new NullPointerException("the value is null");
            default -> throw new IllegalArgumentException("expected a Boolean, Number or Complex, got "
                    + value.getClass().getName());
        }
    }

    private static void setFraction(MemorySegment memory, long at, DType dtype, double value) {
        if (rank(dtype) != 0) {
            setReal(memory, at, dtype, value);
        } else if (dtype == DType.BOOL) {
            setInteger(memory, at, dtype, value != 0 ? 1 : 0);
        } else {
            if (Double.isNaN(value)) {
                throw new IllegalArgumentException("cannot convert float NaN to integer");
            }
            if (Double.isInfinite(value)) {
                throw new ArithmeticException("cannot convert float infinity to integer");
            }
            if (Math.abs(value) < 0x1p63) {
                setNumber(memory, at, dtype, (long) value);
            } else {
                setBig(memory, at, dtype, new BigDecimal(value).toBigInteger());
            }
        }
    }

    private static void setBig(MemorySegment memory, long at, DType dtype, BigInteger value) {
        if (rank(dtype) != 0) {
            double nearest = value.doubleValue();
            if (Double.isInfinite(nearest)) {
                throw new ArithmeticException("int too large to convert to float");
            }
            setReal(memory, at, dtype, nearest);
        } else if (dtype == DType.BOOL) {
            setNumber(memory, at, dtype, value.signum());
        } else if (dtype == DType.UINT64 && value.signum() >= 0 && value.bitLength() <= 64) {
            memory.set(LONG, at, value.longValue());
        } else if (value.bitLength() > 63) {
            throw outOfBounds(value.toString(), dtype);
        } else {
            setNumber(memory, at, dtype, value.longValue());
        }
    }

    /** Writes an integer that must fit. */
    static void setNumber(MemorySegment memory, long at, DType dtype, long value) {
        if (rank(dtype) != 0) {
            setReal(memory, at, dtype, (double) value);
            return;
        }
        if (dtype != DType.BOOL) {
            int bits = 8 * dtype.itemSize();
            boolean fits = dtype.isUnsigned() ? value >= 0 && (bits == 64 || value >>> bits == 0)
                    : bits == 64 || value >> (bits - 1) == value >> 63;
            if (!fits) {
                throw outOfBounds(Long.toString(value), dtype);
            }
        }
        setInteger(memory, at, dtype, value);
    }

    private static ArithmeticException outOfBounds(String value, DType dtype) {
        return new ArithmeticException("integer " + value + " out of bounds for " + dtype.lowerName());
    }
}
