// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.javadata;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.TorchException;
import java.math.BigInteger;

/** PyTorch's range checks for numbers on their way into integer types, with its messages. */
public final class NumberRange {
    private static final BigInteger TWO_64 = BigInteger.ONE.shiftLeft(64);

    private NumberRange() { }

    /** The smallest value of an integer type. */
    private static long lowest(DType dtype) {
        return dtype.isUnsigned() ? 0 : -1L << (8 * dtype.itemSize() - 1);
    }

    /** The largest value of an integer type of at most 63 bits. */
    private static long highest(DType dtype) {
        int bits = 8 * dtype.itemSize() - (dtype.isUnsigned() ? 0 : 1);
        return bits >= 63 ? Long.MAX_VALUE : (1L << bits) - 1;
    }

    /**
     * A Python-like integer as the bits of an integer type, as {@code torch.tensor([...], dtype)} stores it: unsigned types
     * take negatives down to minus their largest value.
     */
    public static long store(Number integer, DType dtype) {
        BigInteger big = integer instanceof BigInteger b ? b : BigInteger.valueOf(integer.longValue());
        if (dtype == DType.UINT64) {
            if (big.signum() < 0) {
                throw new TorchException("can't convert negative int to unsigned");
            }
            if (big.compareTo(TWO_64) >= 0) {
                throw new TorchException("int too big to convert");
            }
            return big.longValue();
        }
        if (big.bitLength() > 63) {
            throw new TorchException("Overflow when unpacking long long");
        }
        long value = big.longValue();
        long highest = highest(dtype);
        long lowest = dtype.isUnsigned() ? -highest : lowest(dtype);
        if (value < lowest || value > highest) {
            throw overflow(dtype.lowerName());
        }
        return value;
    }

    /** A floating-point number truncated into an integer type other than uint64, refused where it does not fit. */
    public static long store(double value, DType dtype) {
        // PyTorch lets 2^63 itself pass into an int64, where it comes out negative.
        boolean tooHigh = dtype == DType.INT64 ? value >= 0x1p63 : value > highest(dtype);
        if (!(value >= lowest(dtype)) || tooHigh) {
            throw overflow(dtype.lowerName());
        }
        return (long) value;
    }

    /**
     * The check of {@code fill_} and {@code full}, whose messages name C++'s types. A tensor of one element is filled by
     * other code of PyTorch's, which does not check half precision.
     */
    public static void checkFill(Object number, DType dtype, boolean single) {
        // Refuses what is no number.
        if (!(number instanceof Number || number instanceof Boolean || number instanceof Complex)) {
            throw number == null ? new NullPointerException("the number is null")
                    : new IllegalArgumentException("expected a Number, Boolean or Complex, got " + number.getClass().getName());
        }
        if (number instanceof Boolean || dtype == DType.BOOL) {
            return;
        }
        if (number instanceof Complex complex) {
            if (!dtype.isComplex() && complex.im() != 0) {
                throw overflow(single && (dtype == DType.FLOAT16 || dtype == DType.BFLOAT16) ? "double" : cppName(dtype));
            }
            checkFill(complex.re(), dtype, single);
            if (dtype.isComplex()) {
                checkFill(complex.im(), dtype, single);
            }
            return;
        }
        boolean fits;
        if (!dtype.isIntegral()) {
            double value = Math.abs(((Number) number).doubleValue());
            fits = Double.isInfinite(value) || !(value > largest(dtype, single));
        } else if (number instanceof Double || number instanceof Float) {
            double value = ((Number) number).doubleValue();
            double highest = dtype == DType.UINT64 ? 0x1p64 : dtype == DType.INT64 ? 0x1p63 : highest(dtype);
            // The largest 64-bit integers are powers of two as doubles, which PyTorch therefore lets pass.
            fits = value >= lowest(dtype) && value <= highest;
        } else {
            BigInteger value = number instanceof BigInteger b ? b : BigInteger.valueOf(((Number) number).longValue());
            BigInteger highest = dtype == DType.UINT64 ? TWO_64.subtract(BigInteger.ONE) : BigInteger.valueOf(highest(dtype));
            BigInteger lowest = dtype.isUnsigned() ? highest.negate() : BigInteger.valueOf(lowest(dtype));
            fits = value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0;
        }
        if (!fits) {
            throw overflow(cppName(dtype));
        }
    }

    private static double largest(DType dtype, boolean single) {
        return switch (dtype) {
            case FLOAT32, COMPLEX64 -> Float.MAX_VALUE;
            case FLOAT16 -> single ? Double.MAX_VALUE : 65504;
            case BFLOAT16 -> single ? Double.MAX_VALUE : 0x1.FEp127;
            default -> Double.MAX_VALUE;
        };
    }

    public static String cppName(DType dtype) {
        return switch (dtype) {
            case COMPLEX64 -> "c10::complex<float>";
            case COMPLEX128 -> "c10::complex<double>";
            case INT32 -> "int";
            case FLOAT32 -> "float";
            case FLOAT64 -> "double";
            case BOOL -> "bool";
            case FLOAT16 -> "c10::Half";
            case BFLOAT16 -> "c10::BFloat16";
            default -> dtype.lowerName() + "_t";
        };
    }

    private static TorchException overflow(String type) {
        return new TorchException("value cannot be converted to type " + type + " without overflow");
    }
}
