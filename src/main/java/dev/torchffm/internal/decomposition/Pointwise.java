// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.decomposition;

import static dev.torchffm.internal.decomposition.Composition.op;
import static dev.torchffm.internal.decomposition.Composition.tensor;
import static dev.torchffm.internal.decomposition.Composition.value;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.Native;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Operators of two tensors of which one is a number, and their like. */
final class Pointwise {
    private static final String NO_NEGATIVE_POWER = "Integers to negative integer powers are not allowed.";

    private Pointwise() { }

    static void addTo(Map<String, Composition> table) {
        for (String name : new String[] {"mul", "multiply", "div", "divide", "true_divide", "eq", "ne", "lt", "le", "gt", "ge",
            "not_equal", "less", "less_equal", "greater", "greater_equal", "fmod", "remainder", "copysign",
            "bitwise_and", "bitwise_or", "bitwise_xor", "__and__", "__or__", "__xor__", "__lshift__", "__rshift__"}) {
            right(table, name + ".Scalar", name + ".Tensor");
        }
        right(table, "floor_divide.Scalar", "floor_divide");
        right(table, "bitwise_left_shift.Tensor_Scalar", "bitwise_left_shift.Tensor");
        right(table, "bitwise_right_shift.Tensor_Scalar", "bitwise_right_shift.Tensor");
        table.put("clamp_min", a -> clamp(tensor(a[0]), a[1], null));
        table.put("clamp_max", a -> clamp(tensor(a[0]), null, a[1]));
        right(table, "xlogy.Scalar_Other", "xlogy.Tensor");
        left(table, "xlogy.Scalar_Self", "xlogy.Tensor");
        for (String name : new String[] {"bitwise_and", "bitwise_or", "bitwise_xor", "bitwise_left_shift", "bitwise_right_shift",
            "remainder"}) {
            left(table, name + ".Scalar_Tensor", name + ".Tensor");
        }
        for (String name : new String[] {"chebyshev_polynomial_t", "chebyshev_polynomial_u", "chebyshev_polynomial_v",
            "chebyshev_polynomial_w", "hermite_polynomial_h", "hermite_polynomial_he", "laguerre_polynomial_l",
            "legendre_polynomial_p", "shifted_chebyshev_polynomial_t", "shifted_chebyshev_polynomial_u",
            "shifted_chebyshev_polynomial_v", "shifted_chebyshev_polynomial_w"}) {
            right(table, "special_" + name + ".n_scalar", "special_" + name);
            left(table, "special_" + name + ".x_scalar", "special_" + name);
        }
        for (String name : new String[] {"special_xlog1py", "special_xlogy", "special_zeta"}) {
            right(table, name + ".other_scalar", name);
            left(table, name + ".self_scalar", name);
        }
        for (String name : new String[] {"div", "divide"}) {
            table.put(name + ".Scalar_mode", a -> Numbers.with(tensor(a[0]), a[1], (x, y) -> op(name + ".Tensor_mode", x, y, a[2])));
        }
        powers(table);
        sums(table);
        table.put("clamp", a -> clamp(tensor(a[0]), a[1], a[2]));
        table.put("clip", Compositions.in(table, "clamp"));
        table.put("lerp.Scalar", a -> lerp(tensor(a[0]), tensor(a[1]), a[2]));
        table.put("addcmul", a -> isRecorded(a) ? Sums.add(tensor(a[0]), tensor(a[1]).mul(tensor(a[2])), a[3])
                : foreach("_foreach_addcmul.Tensor", a));
        table.put("addcdiv", a -> isRecorded(a) ? tensor(a[0]).add(tensor(a[1]).mul(a[3]).div(tensor(a[2])))
                : foreach("_foreach_addcdiv.Tensor", a));
        table.put("where.ScalarSelf", a -> where(tensor(a[0]), a[1], tensor(a[2]), true));
        table.put("where.ScalarOther", a -> where(tensor(a[0]), a[2], tensor(a[1]), false));
        table.put("where.Scalar", a -> op("where.self", a[0], Numbers.of(a[1], Numbers.defaultType(a[1])),
                Numbers.of(a[2], Numbers.defaultType(a[2]))));
        table.put("result_type.Scalar", a -> Numbers.resultType(tensor(a[0]).dtype(), a[1]));
        table.put("result_type.Scalar_Tensor", a -> Numbers.resultType(tensor(a[1]).dtype(), a[0]));
        table.put("result_type.Scalar_Scalar", a -> Numbers.rank(a[0]) > Numbers.rank(a[1]) ? Numbers.defaultType(a[0])
                : Numbers.defaultType(a[1]));
    }

    /** An operator whose second operand is a number. */
    private static void right(Map<String, Composition> table, String name, String ofTensors) {
        table.put(name, a -> Numbers.with(tensor(a[0]), a[1], (x, y) -> op(ofTensors, x, y)));
    }

    /** An operator whose first operand is a number. */
    private static void left(Map<String, Composition> table, String name, String ofTensors) {
        table.put(name, a -> Numbers.with(tensor(a[1]), a[0], (y, x) -> op(ofTensors, x, y)));
    }

    // ------------------------------------------------------------------ powers

    private static void powers(Map<String, Composition> table) {
        table.put("pow.Tensor_Scalar", a -> pow(tensor(a[0]), a[1]));
        table.put("pow.Scalar", a -> Numbers.with(tensor(a[1]), a[0], (y, x) -> op("pow.Tensor_Tensor", x, y)));
        table.put("float_power.Tensor_Scalar", a -> {
            DType type = tensor(a[0]).dtype().isComplex() || a[1] instanceof Complex ? DType.COMPLEX128 : DType.FLOAT64;
            return pow(tensor(a[0]).to(type), a[1]);
        });
        table.put("float_power_.Scalar", a -> {
            TensorValue self = tensor(a[0]);
            DType type = self.dtype().isComplex() || a[1] instanceof Complex ? DType.COMPLEX128 : DType.FLOAT64;
            if (self.dtype() != type) {
                throw new TorchException("the base given to float_power_ has dtype " + self.dtype().scalarTypeName()
                        + " but the operation's result requires dtype " + type.scalarTypeName());
            }
            Writing.into(self, pow((TensorValue) Writing.source(self), a[1]));
            return self;
        });
        table.put("float_power.Scalar", a -> op("float_power.Tensor_Tensor", Numbers.wide(a[0]), a[1]));
    }

    private static TensorValue pow(TensorValue base, Object given) {
        Object exponent = given instanceof Boolean bool && base.dtype() != DType.BOOL ? (Object) (bool ? 1L : 0L) : given;
        if (Numbers.isIntegral(base.dtype()) && Numbers.rank(exponent) <= 1 && Numbers.real(exponent) < 0) {
            throw new TorchException(NO_NEGATIVE_POWER);
        }
        if (base.dtype() == DType.BOOL && exponent instanceof Boolean bool) {
            return bool ? base.clone() : op("ones_like", base);
        }
        if (!Numbers.isIntegral(base.dtype()) && !(exponent instanceof Complex)) {
            // The kernels of numbers multiply where that is exact, and so do these.
            if (Numbers.is(exponent, 2)) {
                return op("square", base);
            }
            if (Numbers.is(exponent, 0.5)) {
                return op("sqrt", base);
            }
            if (Numbers.is(exponent, -0.5)) {
                return op("rsqrt", base);
            }
            if (Numbers.is(exponent, -1)) {
                return op("reciprocal", base);
            }
        }
        return Numbers.with(base, exponent, (x, y) -> op("pow.Tensor_Tensor", x, y));
    }

    // ------------------------------------------------------------------ sums

    private static void sums(Map<String, Composition> table) {
        table.put("add.Tensor", a -> Sums.add(tensor(a[0]), tensor(a[1]), a[2]));
        table.put("add.Scalar", a -> Numbers.with(tensor(a[0]), a[1], (x, y) -> Sums.add(x, y, a[2])));
        for (String name : new String[] {"sub", "subtract"}) {
            table.put(name + ".Tensor", a -> subtract(tensor(a[0]), tensor(a[1]), a[2]));
            table.put(name + ".Scalar", a -> {
                refuseBools(tensor(a[0]).dtype(), Numbers.defaultType(a[1]));
                return Numbers.with(tensor(a[0]), a[1], (x, y) -> subtract(x, y, a[2]));
            });
        }
        table.put("rsub.Tensor", a -> subtract(tensor(a[1]), tensor(a[0]), a[2]));
        table.put("rsub.Scalar", a -> Numbers.with(tensor(a[0]), a[1], (x, y) -> subtract(y, x, a[2])));
        table.put("_add_relu.Tensor", a -> op("relu", Sums.add(tensor(a[0]), tensor(a[1]), a[2])));
        table.put("_add_relu.Scalar", a -> op("relu", Numbers.with(tensor(a[0]), a[1], (x, y) -> Sums.add(x, y, a[2]))));
    }

    private static TensorValue subtract(TensorValue left, TensorValue right, Object alpha) {
        refuseBools(left.dtype(), right.dtype());
        if (Numbers.isOne(alpha) && !(alpha instanceof Boolean)) {
            return left.sub(right);
        }
        return Sums.add(left, right, alpha instanceof Boolean ? alpha : Numbers.negative(alpha));
    }

    static void refuseBools(DType left, DType right) {
        if (left == DType.BOOL && right == DType.BOOL) {
            throw new TorchException("Subtraction, the `-` operator, with two bool tensors is not supported. "
                    + "Use the `^` or `logical_xor()` operator instead.");
        }
        if (left == DType.BOOL || right == DType.BOOL) {
            throw new TorchException("Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to "
                    + "invert a mask, use the `~` or `logical_not()` operator instead.");
        }
    }

    // ------------------------------------------------------------------ the rest

    private static TensorValue clamp(TensorValue self, @Nullable Object min, @Nullable Object max) {
        if (min == null && max == null) {
            throw new TorchException("torch.clamp: At least one of 'min' or 'max' must not be None");
        }
        if (self.dtype().isComplex() || min instanceof Complex || max instanceof Complex) {
            throw new TorchException("clamp is not supported for complex types");
        }
        if (self.dtype() == DType.BOOL && (min == null || min instanceof Boolean) && (max == null || max instanceof Boolean)) {
            throw new TorchException("\"clamp_" + (min == null ? "max_" : max == null ? "min_" : "") + "scalar_cpu\" not implemented for 'Bool'");
        }
        if (self.dim() == 0) {
            return op("squeeze_copy", clamp(self.reshape(1), min, max));
        }
        if (Native.gradEnabled() && self.requiresGrad()) {
            return clampRecorded(self, min, max);
        }
        return op("clamp.Tensor", self, min == null ? null : Numbers.beside(self.dtype(), min),
                max == null ? null : Numbers.beside(self.dtype(), max));
    }

    /** At a bound the gradient of numbers passes whole; that of tensors is shared with the bound, since 2.14. */
    private static TensorValue clampRecorded(TensorValue self, @Nullable Object min, @Nullable Object max) {
        DType type = self.dtype();
        type = min == null ? type : Numbers.resultType(type, min);
        type = max == null ? type : Numbers.resultType(type, max);
        TensorValue clamped = self.to(type);
        if (min != null) {
            clamped = bounded(clamped, Numbers.of(min, type), "lt.Tensor");
        }
        return max == null ? clamped : bounded(clamped, Numbers.of(max, type), "gt.Tensor");
    }

    private static TensorValue bounded(TensorValue self, TensorValue bound, String beyond) {
        return op("where.self", op("logical_or", op(beyond, self, bound), op("isnan", bound)), bound, self);
    }

    private static TensorValue lerp(TensorValue self, TensorValue end, Object weight) {
        if (weight instanceof Complex && self.dtype().isFloatingPoint()) {
            throw new TorchException("value cannot be converted to type " + (self.dtype() == DType.FLOAT32 ? "float" : "double")
                    + " without overflow");
        }
        if (Numbers.isIntegral(self.dtype())) {
            throw new TorchException("\"lerp_kernel_scalar\" not implemented for '" + self.dtype().scalarTypeName() + "'");
        }
        if (Numbers.isNarrow(self.dtype()) && self.dtype() == end.dtype()) {
            // As in the kernel the weight is not rounded, and the result once.
            return op("lerp.Tensor", self.to(DType.FLOAT32), end.to(DType.FLOAT32), Numbers.of(weight, DType.FLOAT32)).to(self.dtype());
        }
        return op("lerp.Tensor", self, end, Numbers.of(weight, self.dtype()));
    }

    private static boolean isRecorded(Object[] a) {
        return Native.gradEnabled()
                && (tensor(a[0]).requiresGrad() || tensor(a[1]).requiresGrad() || tensor(a[2]).requiresGrad());
    }

    /** Of a list of one: these take their number as a tensor, and exactly. */
    private static TensorValue foreach(String name, Object[] a) {
        TensorValue scalars = Numbers.wide(a[3] instanceof Boolean bool ? (Object) (bool ? 1L : 0L) : a[3]).reshape(1);
        return (TensorValue) ((List<?>) value(name, new TensorValue[] {tensor(a[0])}, new TensorValue[] {tensor(a[1])},
                new TensorValue[] {tensor(a[2])}, scalars)).getFirst();
    }

    private static TensorValue where(TensorValue condition, Object number, TensorValue tensor, boolean numberFirst) {
        DType type = Numbers.resultType(tensor.dtype(), number);
        TensorValue single = Numbers.of(number, type);
        TensorValue other = tensor.to(type);
        return numberFirst ? op("where.self", condition, single, other) : op("where.self", condition, other, single);
    }
}
