// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.decomposition;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.internal.layout.WrappedNumbers;
import dev.torchffm.internal.lifetime.HandleScope;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.internal.lifetime.TensorRef;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Numbers beside tensors: a number changes the type of a result only if it is of a higher kind than the tensor. */
public final class Numbers {
    private Numbers() { }

    /** 0 for bool, 1 for integers, 2 for floating point, 3 for complex. */
    public static int rank(Object number) {
        return number instanceof Boolean ? 0 : number instanceof Complex ? 3
                : number instanceof Double || number instanceof Float ? 2 : 1;
    }

    static int rank(DType dtype) {
        return dtype.isComplex() ? 3 : dtype.isFloatingPoint() ? 2 : dtype == DType.BOOL ? 0 : 1;
    }

    /** The type that a number alone has. */
    static DType defaultType(Object number) {
        return switch (rank(number)) {
            case 0 -> DType.BOOL;
            case 1 -> DType.INT64;
            case 2 -> DType.FLOAT32;
            default -> DType.COMPLEX64;
        };
    }

    /** The type of a result of a tensor of the given type and a number. */
    static DType resultType(DType dtype, Object number) {
        if (rank(number) <= rank(dtype)) {
            return dtype;
        }
        if (rank(number) < 3) {
            return defaultType(number);
        }
        return dtype == DType.FLOAT64 ? DType.COMPLEX128 : dtype == DType.FLOAT16 ? DType.COMPLEX32 : DType.COMPLEX64;
    }

    /** A tensor without dimensions that holds a number exactly. */
    static TensorValue wide(Object number) {
        return switch (rank(number)) {
            case 0 -> TensorValue.tensor(number, DType.BOOL);
            case 1 -> TensorValue.tensor(number, DType.INT64);
            case 2 -> TensorValue.tensor(((Number) number).doubleValue(), DType.FLOAT64);
            default -> TensorValue.tensor(number, DType.COMPLEX128);
        };
    }

    /** A tensor without dimensions of a type, with the number converted as in C. */
    static TensorValue of(Object number, DType dtype) {
        Object real = number instanceof Complex complex && !dtype.isComplex()
                ? dtype == DType.BOOL ? (Object) (complex.re() != 0 || complex.im() != 0) : (Object) complex.re() : number;
        return wide(real).to(dtype);
    }

    /** The operand that a number is beside a tensor with dimensions: as exact as its kind goes, and of no more say. */
    static TensorValue beside(DType dtype, Object number) {
        return rank(number) > rank(dtype) ? of(number, resultType(dtype, number)) : wide(number);
    }

    /**
     * The operand that a number is where an operator takes two tensors: beside one without dimensions it takes that one's type.
     *
     * @param beside the tensor; null only where {@link WrappedNumbers#isKnown}
     * @return a handle of the calling thread's innermost scope, or one that {@link TensorHandle#collectWith} must follow
     */
    public static TensorHandle operand(Object number, @Nullable TensorRef beside) {
        if (WrappedNumbers.isKnown()) {
            return TensorHandle.own(WrappedNumbers.of(number), null);
        }
        TensorValue tensor = TensorValue.of(Objects.requireNonNull(beside, "a tensor beside the number"));
        DType dtype = tensor.dtype();
        return kept(() -> tensor.dim() == 0 && rank(number) <= rank(dtype) ? of(number, dtype) : beside(dtype, number));
    }

    /** As {@link #operand}, a tensor without dimensions of a type, with the number converted as in C. */
    public static TensorHandle tensor(Object number, DType dtype) {
        return kept(() -> of(number, dtype));
    }

    private static TensorHandle kept(Supplier<TensorValue> result) {
        HandleScope temporaries = HandleScope.openConfined();
        try {
            TensorHandle handle = result.get().handle();
            handle.escape(null);
            return handle;
        } finally {
            temporaries.close();
        }
    }

    /**
     * Applies an operator of two tensors to a tensor and a number. A tensor without dimensions gets one meanwhile: only beside
     * dimensions does an operand without any have the rights of a number.
     */
    static TensorValue with(TensorValue tensor, Object number, BinaryOperator<TensorValue> operator) {
        TensorValue operand = beside(tensor.dtype(), number);
        return tensor.dim() > 0 ? operator.apply(tensor, operand)
                : Composition.op("squeeze_copy", operator.apply(tensor.reshape(1), operand));
    }

    static double real(Object number) {
        return number instanceof Boolean bool ? (bool ? 1 : 0) : number instanceof Complex complex ? complex.re()
                : ((Number) number).doubleValue();
    }

    static boolean isOne(Object number) {
        return is(number, 1);
    }

    static boolean is(Object number, double value) {
        return !(number instanceof Complex complex && complex.im() != 0) && real(number) == value;
    }

    static Object negative(Object number) {
        return switch (number) {
            case Boolean bool -> bool ? -1L : 0L;
            case Complex complex -> new Complex(-complex.re(), -complex.im());
            case Double d -> -d;
            case Float f -> -f.doubleValue();
            default -> -((Number) number).longValue();
        };
    }

    /** Whether kernels compute with more digits than the type has. */
    static boolean isNarrow(DType dtype) {
        return dtype == DType.BFLOAT16 || dtype == DType.FLOAT16;
    }

    static boolean isIntegral(DType dtype) {
        return rank(dtype) <= 1;
    }
}
