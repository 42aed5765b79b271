package dev.torchffm;

import dev.torchffm.internal.abi.Call;
import dev.torchffm.internal.abi.DeviceTypes;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.OpName;
import dev.torchffm.internal.dispatch.ArithmeticOperation;
import dev.torchffm.internal.dispatch.FastPathArithmetic;
import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.ops.Operator;
import java.util.Arrays;
import java.util.function.BinaryOperator;

/**
 * Operators of two tensors. Sum and difference take a {@code Scalar} in their schema ({@code alpha}), which the dispatcher of
 * today's libtorch does not carry; they are lowered to operators that take none and give the same values.
 */
final class Arithmetic {
    private Arithmetic() { }

    static Tensor binary(Tensor left, Tensor right, OpName op, String gradFn) {
        long a = left.handle().acquire();
        try {
            long b = right.handle().acquire();
            try {
                return Tensor.of(Call.of(op).tensor(a).tensor(b).tensorResult()).named(gradFn);
            } finally {
                right.release();
            }
        } finally {
            left.release();
        }
    }

    static Tensor mul(Tensor left, Tensor right) {
        Tensor plain = plain(ArithmeticOperation.MUL, left, right);
        return plain != null ? plain : binary(left, right, Ops.MUL, "MulBackward0");
    }

    static Tensor div(Tensor left, Tensor right) {
        Tensor plain = plain(ArithmeticOperation.DIV, left, right);
        return plain != null ? plain : binary(left, right, Ops.DIV, "DivBackward0");
    }

    static Tensor add(Tensor left, Tensor right) {
        Tensor plain = plain(ArithmeticOperation.ADD, left, right);
        return plain != null ? plain : sumOrDifference(left, right, 1, "AddBackward0");
    }

    /** The result around the dispatcher, or null where it must be asked. */
    private static Tensor plain(ArithmeticOperation operation, Tensor left, Tensor right) {
        long a = left.handle().acquire();
        try {
            long b = right.handle().acquire();
            try {
                long result = FastPathArithmetic.of(operation, a, b);
                return result == 0 ? null : Tensor.of(result);
            } finally {
                right.release();
            }
        } finally {
            left.release();
        }
    }

    static Tensor sub(Tensor left, Tensor right) {
        Tensor plain = plain(ArithmeticOperation.SUB, left, right);
        if (plain != null) {
            return plain;
        }
        refuseBools(left.dtype(), right.dtype());
        return sumOrDifference(left, right, -1, "SubBackward0");
    }

    static Tensor sub(Tensor left, Object right) {
        refuseBools(left.dtype(), right instanceof Boolean ? DType.BOOL : null);
        return withNumber(ArithmeticOperation.SUB, left, right, Arithmetic::sub);
    }

    private static void refuseBools(DType left, DType right) {
        if (left == DType.BOOL && right == DType.BOOL) {
            throw new TorchException("Subtraction, the `-` operator, with two bool tensors is not supported. "
                    + "Use the `^` or `logical_xor()` operator instead.");
        }
        if (left == DType.BOOL || right == DType.BOOL) {
            throw new TorchException("Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to "
                    + "invert a mask, use the `~` or `logical_not()` operator instead.");
        }
    }

    /** left + sign * right. */
    private static Tensor sumOrDifference(Tensor left, Tensor right, int sign, String gradFn) {
        long a = left.handle().acquire();
        try {
            long b = right.handle().acquire();
            try {
                DType leftType = DType.ofCode(TensorMetadata.dtype(a));
                DType rightType = DType.ofCode(TensorMetadata.dtype(b));
                if (leftType == DType.BOOL && isInexact(rightType)) {
                    // The lowered sum would be refused as a difference of bools.
                    try (Tensor number = cast(a, rightType.code())) {
                        return sumOrDifference(number, right, sign, gradFn);
                    }
                }
                if (rightType == DType.BOOL && isInexact(leftType)) {
                    try (Tensor number = cast(b, leftType.code())) {
                        return sumOrDifference(left, number, sign, gradFn);
                    }
                }
                if (isInexact(leftType) || isInexact(rightType)) {
                    return Tensor.of(Native.subtract(a, b, -sign)).named(gradFn);
                }
                return Tensor.of(exactSum(a, leftType, b, rightType, sign));
            } finally {
                right.release();
            }
        } finally {
            left.release();
        }
    }

    /** left + alpha * right, {@code add.Tensor} with its {@code alpha}, a number of any kind. */
    static Tensor add(Tensor left, Tensor right, Object alpha) {
        if (Integer.valueOf(1).equals(alpha) || Long.valueOf(1).equals(alpha)) {
            return add(left, right);
        }
        DType type = resultType(left, right);
        if (alpha instanceof Boolean && type != DType.BOOL) {
            throw new TorchException("Boolean alpha only supported for Boolean results.");
        }
        if (!isInexact(type) && Scalars.rank(alpha) > 1) {
            throw new TorchException("For integral input tensors, argument alpha must not be a floating point number.");
        }
        if (alpha instanceof Complex && !type.isComplex()) {
            throw new TorchException("For non-complex input tensors, argument alpha must not be a complex number.");
        }
        long a = left.handle().acquire();
        try {
            long b = right.handle().acquire();
            try {
                if (type == DType.BOOL) {
                    boolean counts = Scalars.toDouble(alpha) != 0;
                    try (Tensor no = counts ? null : Torch.zerosLike(right)) {
                        return binary(left, counts ? right : no, Ops.LOGICAL_OR, null);
                    }
                }
                if (!isInexact(type)) {
                    return Tensor.of(exactSum(a, left.dtype(), b, right.dtype(), ((Number) alpha).longValue()));
                }
                if (alpha instanceof Complex) {
                    try (Tensor scaled = right.mul(alpha)) {
                        return add(left, scaled);
                    }
                }
                try (Tensor x = left.dtype() == DType.BOOL ? cast(a, type.code()) : null;
                        Tensor y = right.dtype() == DType.BOOL ? cast(b, type.code()) : null) {
                    return Tensor.of(subtract(x == null ? left : x, y == null ? right : y, -Scalars.toDouble(alpha)))
                            .named("AddBackward0");
                }
            } finally {
                right.handle().release();
            }
        } finally {
            left.handle().release();
        }
    }

    private static long subtract(Tensor left, Tensor right, double alpha) {
        long a = left.handle().acquire();
        try {
            long b = right.handle().acquire();
            try {
                return Native.subtract(a, b, alpha);
            } finally {
                right.handle().release();
            }
        } finally {
            left.handle().release();
        }
    }

    private static DType resultType(Tensor left, Tensor right) {
        return (DType) Operator.of("aten::result_type.Tensor").call(left, right).getFirst();
    }

    private static boolean isInexact(DType dtype) {
        return dtype.isFloatingPoint() || dtype.isComplex();
    }

    /** For integers and bools a double alpha is refused; addcmul with integer scalars is exact in 64 bits. */
    private static long exactSum(long a, DType leftType, long b, DType rightType, long sign) {
        if (leftType == DType.BOOL && rightType == DType.BOOL) {
            return Call.of(Ops.LOGICAL_OR).tensor(a).tensor(b).tensorResult();
        }
        if (leftType == rightType && !isUnsupported(leftType) && Native.deviceType(a) == DeviceTypes.CPU
                && Native.deviceType(b) == DeviceTypes.CPU && Arrays.equals(TensorMetadata.sizes(a), TensorMetadata.sizes(b))) {
            try (Tensor one = Scalars.tensor(1L, leftType)) {
                return addcmul(a, b, one, sign);
            }
        }
        try (Tensor sample = Tensor.of(Call.of(Ops.MUL).tensor(a).tensor(b).tensorResult())) {
            // mul has the broadcasting, the promotion and the refusals of add.
            DType type = sample.dtype();
            if (isUnsupported(type)) {
                throw new TorchException("\"add_stub\" not implemented for '" + type.scalarTypeName() + "'");
            }
            Device device = sample.device();
            try (Tensor x = cast(a, type.code());
                    Tensor onCpu = cast(b, type.code());
                    Tensor y = onCpu.to(device);
                    Tensor cpuOne = Scalars.tensor(1L, type);
                    Tensor one = cpuOne.to(device)) {
                long left = x.handle().acquire();
                long right = y.handle().acquire();
                try {
                    return addcmul(left, right, one, sign);
                } finally {
                    x.release();
                    y.release();
                }
            }
        }
    }

    private static boolean isUnsupported(DType type) {
        return type == DType.UINT16 || type == DType.UINT32 || type == DType.UINT64;
    }

    /** x + sign * y * one, for integers of one type. */
    private static long addcmul(long x, long y, Tensor one, long sign) {
        long factor = one.handle().acquire();
        try (Tensor signs = Scalars.vector(sign)) {
            long scalars = signs.handle().acquire();
            try {
                return Call.of(Ops.FOREACH_ADDCMUL).tensors(x).tensors(y).tensors(factor).tensor(scalars).tensorsResult()[0];
            } finally {
                signs.release();
            }
        } finally {
            one.release();
        }
    }

    private static Tensor cast(long tensor, int dtype) {
        return Tensor.of(Call.of(Ops.TO_DTYPE).tensor(tensor).integer(dtype).bool(false).bool(false).none().tensorResult());
    }

    /**
     * Applies an operation to a tensor and a Java number, by the rule for Python's numbers.
     *
     * @param op the same operation of two tensors
     */
    static Tensor withNumber(ArithmeticOperation operation, Tensor tensor, Object number, BinaryOperator<Tensor> op) {
        if (number instanceof Tensor other) {
            return op.apply(tensor, other);
        }
        if (number instanceof Number real) {
            long self = tensor.handle().acquire();
            try {
                long result = FastPathArithmetic.of(operation, self, real);
                if (result != 0) {
                    return Tensor.of(result);
                }
            } finally {
                tensor.release();
            }
        }
        DType dtype = tensor.dtype();
        if (tensor.dim() == 0 && (dtype.isIntegral() || dtype == DType.FLOAT16 || dtype == DType.BFLOAT16)) {
            return withDimension(tensor, number, op);
        }
        try (Tensor scalar = Scalars.operand(number, tensor)) {
            return op.apply(tensor, scalar);
        }
    }

    /**
     * As a vector of one element: only beside a tensor with dimensions does an operand without have the rights of a number,
     * which neither widens the type nor is rounded to it. The copy back is no view, so that it may be written in place.
     */
    private static Tensor withDimension(Tensor tensor, Object number, BinaryOperator<Tensor> op) {
        try (Tensor vector = tensor.reshape(1);
                Tensor scalar = Scalars.operand(number, vector);
                Tensor result = op.apply(vector, scalar)) {
            long handle = result.handle().acquire();
            try {
                return Tensor.of(Call.of(Ops.SQUEEZE_COPY).tensor(handle).tensorResult()).named(result.gradFnName());
            } finally {
                result.release();
            }
        }
    }

    /** Writes a result into a tensor of the same size, refusing what an in-place operator refuses. */
    static Tensor into(Tensor target, Tensor result, Tensor source, String gradFn) {
        try (result) {
            DType from = result.dtype();
            DType to = target.dtype();
            if (from.isComplex() && !to.isComplex() || from.isFloatingPoint() && !isInexact(to)
                    || from != DType.BOOL && to == DType.BOOL) {
                throw new TorchException("result type " + from.scalarTypeName() + " can't be cast to the desired output type "
                        + to.scalarTypeName());
            }
            if (!Arrays.equals(result.shape(), target.shape())) {
                throw new TorchException("output with shape " + shapeText(target.shape())
                        + " doesn't match the broadcast shape " + shapeText(result.shape()));
            }
            refuseOverlap(target);
            if (source != null) {
                Overlap.refusePartial(target, source);
            }
            target.copy_(result);
            long self = target.handle().acquire();
            try {
                target.wrote(self, gradFn);
            } finally {
                target.release();
            }
            return target;
        }
    }

    private static void refuseOverlap(Tensor target) {
        if (overlaps(target)) {
            throw new TorchException("unsupported operation: more than one element of the written-to tensor refers to a "
                    + "single memory location. Please clone() the tensor before performing the operation.");
        }
    }

    /** Whether a tensor was expanded, so that several elements are one in memory. */
    static boolean overlaps(Tensor target) {
        long[] shape = target.shape();
        long[] strides = target.strides();
        for (int d = 0; d < shape.length; d++) {
            if (shape[d] > 1 && strides[d] == 0) {
                return target.numel() > 0;
            }
        }
        return false;
    }

    /** A view of an expanded tensor before its expansion. */
    static Tensor withoutRepeats(Tensor expanded) {
        long[] shape = expanded.shape();
        long[] strides = expanded.strides();
        for (int d = 0; d < shape.length; d++) {
            shape[d] = strides[d] == 0 ? Math.min(shape[d], 1) : shape[d];
        }
        return expanded.asStrided(shape, strides);
    }

    static String shapeText(long[] shape) {
        return Arrays.toString(shape);
    }
}
