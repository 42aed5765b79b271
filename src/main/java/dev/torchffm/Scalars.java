package dev.torchffm;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.torchffm.internal.abi.DeviceTypes;
import dev.torchffm.internal.abi.Native;
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
        return tensor(number, beside.dim() == 0 ? dtype : widest(rank));
    }

    /** The type that holds any number of a kind, so that libtorch rounds it once only. */
    private static DType widest(int rank) {
        return switch (rank) {
            case 0 -> DType.BOOL;
            case 1 -> DType.INT64;
            case 2 -> DType.FLOAT64;
            default -> DType.COMPLEX128;
        };
    }

    /** A number to fill a tensor of the given type with. */
    static Tensor filler(Object number, DType dtype) {
        if (number instanceof Complex complex && !dtype.isComplex()) {
            // Only bool takes an imaginary part.
            return dtype == DType.BOOL ? tensor(complex.re() != 0 || complex.im() != 0, DType.INT64)
                    : tensor(complex.re(), DType.FLOAT64);
        }
        return tensor(number, number instanceof BigInteger big && big.bitLength() == 64 ? DType.UINT64
                : rank(number) == 0 ? DType.INT64 : widest(rank(number)));
    }

    /** A tensor without dimensions that holds a number, converted as in C. */
    static Tensor tensor(Object number, DType dtype) {
        // From the widest type of the number's own kind, for a way through another type would round twice.
        DType direct = dtype == DType.UINT64 ? DType.UINT64 : rank(number) <= 1 ? DType.INT64
                : number instanceof Complex ? DType.COMPLEX128 : DType.FLOAT64;
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
            wide.release();
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
            vector.release();
        }
        return vector;
    }

    static double toDouble(Object number) {
        return number instanceof Boolean b ? (b ? 1 : 0) : ((Number) number).doubleValue();
    }
}
