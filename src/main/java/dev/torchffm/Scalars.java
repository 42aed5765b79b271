package dev.torchffm;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.torchffm.internal.DeviceTypes;
import dev.torchffm.internal.Native;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;

/** Java's numbers as tensors without dimensions, on the CPU. */
final class Scalars {
    private static final long[] NONE = {};
    private static final long[] ONE = {1};

    private Scalars() { }

    /** 0 for bool, 1 for integers, 2 for floating point, 3 for complex: what wins in a mixed operation. */
    static int rank(Object number) {
        return switch (number) {
            case Boolean b -> 0;
            case Byte b -> 1;
            case Short s -> 1;
            case Integer i -> 1;
            case Long l -> 1;
            case BigInteger b -> 1;
            case Float f -> 2;
            case Double d -> 2;
            case Complex c -> 3;
            case null -> throw new NullPointerException("the number is null");
            default -> throw new IllegalArgumentException("expected a Number, Boolean or Complex, got "
                    + number.getClass().getName());
        };
    }

    static int rank(DType dtype) {
        return dtype.isComplex() ? 3 : dtype.isFloatingPoint() ? 2 : dtype == DType.BOOL ? 0 : 1;
    }

    /**
     * The operand that a number is beside a tensor: it changes the type of the result only if it is of a higher kind, and
     * then to the default type of that kind.
     */
    static Tensor operand(Object number, Tensor beside) {
        DType dtype = beside.dtype();
        int rank = rank(number);
        if (rank > rank(dtype)) {
            DType wider = switch (rank) {
                case 1 -> DType.INT64;
                case 2 -> DType.FLOAT32;
                default -> dtype == DType.FLOAT64 ? DType.COMPLEX128
                        : dtype == DType.FLOAT16 ? DType.COMPLEX32 : DType.COMPLEX64;
            };
            return tensor(number, wider);
        }
        // Without dimensions on both sides the types would meet as equals, so the operand takes the tensor's.
        return tensor(number, beside.dim() == 0 ? dtype : exact(rank(dtype), number));
    }

    private static DType exact(int rank, Object number) {
        return rank == 0 ? DType.BOOL : rank == 1 ? DType.INT64 : rank == 2 ? DType.FLOAT64
                : number instanceof Complex ? DType.COMPLEX128 : DType.FLOAT64;
    }

    /** A number to fill a tensor of the given type with, or PyTorch's refusal if the type cannot hold it. */
    static Tensor filler(Object number, DType dtype) {
        checkFill(number, dtype);
        return tensor(number, number instanceof Complex ? DType.COMPLEX128
                : rank(number) == 2 && rank(dtype) >= 2 ? DType.FLOAT64 : rank(number) == 2 ? DType.FLOAT64
                : number instanceof BigInteger && dtype == DType.UINT64 ? DType.UINT64 : DType.INT64);
    }

    /** Throws PyTorch's refusal if a type cannot hold a number that a tensor of it is to be filled with. */
    static void checkFill(Object number, DType dtype) {
        if (dtype.isIntegral()) {
            NumberRange.checkFill(number, dtype);
        }
        if (number instanceof Complex && !dtype.isComplex()) {
            throw new TorchException("value cannot be converted to type " + NumberRange.cppName(dtype) + " without overflow");
        }
    }

    /** Whether a number is real and a double without loss. */
    static boolean isExactDouble(Object number) {
        return switch (rank(number)) {
            case 0, 2 -> true;
            case 1 -> number instanceof BigInteger big ? big.bitLength() <= 53
                    : Math.abs(((Number) number).longValue()) <= 1L << 53 && ((Number) number).longValue() != Long.MIN_VALUE;
            default -> false;
        };
    }

    /** A tensor without dimensions that holds a number, converted as in C. */
    static Tensor tensor(Object number, DType dtype) {
        DType direct = dtype.isComplex() ? DType.COMPLEX128 : dtype.isFloatingPoint() ? DType.FLOAT64
                : dtype == DType.UINT64 ? DType.UINT64 : DType.INT64;
        Tensor wide = Tensor.of(Native.emptyStrided(NONE, NONE, direct.code(), DeviceTypes.CPU, -1));
        long handle = wide.handle().acquire();
        try {
            MemorySegment element = Native.borrowed(Native.dataPointer(handle), direct.itemSize());
            switch (direct) {
                case COMPLEX128 -> {
                    Complex value = number instanceof Complex c ? c : new Complex(toDouble(number), 0);
                    element.set(JAVA_DOUBLE, 0, value.re());
                    element.set(JAVA_DOUBLE, 8, value.im());
                }
                case FLOAT64 -> element.set(JAVA_DOUBLE, 0, toDouble(number));
                default -> element.set(JAVA_LONG, 0, number instanceof Boolean b ? (b ? 1 : 0) : ((Number) number).longValue());
            }
        } finally {
            wide.handle().release();
        }
        if (direct == dtype) {
            return wide;
        }
        try (wide) {
            return wide.to(dtype);
        }
    }

    /** A vector of one int64, for the operators that take their scalars so. */
    static Tensor vector(long value) {
        Tensor vector = Tensor.of(Native.emptyStrided(ONE, ONE, DType.INT64.code(), DeviceTypes.CPU, -1));
        long handle = vector.handle().acquire();
        try {
            Native.borrowed(Native.dataPointer(handle), 8).set(JAVA_LONG, 0, value);
        } finally {
            vector.handle().release();
        }
        return vector;
    }

    static double toDouble(Object number) {
        return number instanceof Boolean b ? (b ? 1 : 0) : ((Number) number).doubleValue();
    }
}
