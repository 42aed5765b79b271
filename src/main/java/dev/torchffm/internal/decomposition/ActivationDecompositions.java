// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.decomposition;

import static dev.torchffm.internal.decomposition.Composition.op;
import static dev.torchffm.internal.decomposition.Composition.tensor;

import dev.torchffm.DType;
import dev.torchffm.TorchException;
import java.util.Map;

/** The activations whose parameters are numbers. At their corners the gradients are PyTorch's. */
final class ActivationDecompositions {
    private ActivationDecompositions() { }

    static void addTo(Map<String, Composition> table) {
        table.put("elu", a -> elu(tensor(a[0]), a[1], a[2], a[3], "elu_cpu"));
        table.put("celu", a -> {
            if (Numbers.is(a[1], 0)) {
                throw new TorchException("ZeroDivisionError: alpha cannot be 0 for CELU");
            }
            return elu(tensor(a[0]), a[1], 1L, 1 / Numbers.real(a[1]), "elu_cpu");
        });
        table.put("leaky_relu", a -> leakyRelu(tensor(a[0]), a[1]));
        table.put("hardshrink", a -> {
            TensorValue self = inexact(tensor(a[0]), "hardshrink_cpu");
            return where(op("le.Tensor", op("abs", self), number(self, a[1])), number(self, 0L), self);
        });
        table.put("softshrink", a -> softshrink(inexact(tensor(a[0]), "softshrink_check"), a[1]));
        table.put("hardtanh", a -> hardtanh(tensor(a[0]), a[1], a[2]));
        table.put("softplus", a -> softplus(inexact(tensor(a[0]), "softplus_cpu"), a[1], a[2]));
        table.put("threshold", a -> {
            TensorValue self = ordered(tensor(a[0]));
            return where(op("le.Tensor", self, number(self, a[1])), number(self, a[2]), self);
        });
        addBackwards(table);
    }

    /** The same backward, which libtorch's own formulas call, and decomposed programs. */
    private static void addBackwards(Map<String, Composition> table) {
        table.put("elu_backward", a -> {
            TensorValue grad = tensor(a[0]);
            TensorValue x = inexact(tensor(a[5]), "elu_backward_cpu");
            double negative = Numbers.real(a[1]) * Numbers.real(a[2]);
            TensorValue slope = (Boolean) a[4] ? x.add(negative) : x.mul(Numbers.real(a[3])).exp().mul(negative);
            return where(op("le.Tensor", x, number(x, 0L)), grad.mul(Numbers.real(a[3])).mul(slope), grad.mul(Numbers.real(a[2])));
        });
        for (String name : new String[] {"hardshrink_backward", "softshrink_backward"}) {
            table.put(name, a -> {
                TensorValue self = inexact(tensor(a[1]), "shrink_backward_cpu");
                return masked(op("le.Tensor", op("abs", self), number(self, a[2])), a[0]);
            });
        }
        table.put("hardtanh_backward", a -> {
            TensorValue self = inexact(tensor(a[1]), "hardshrink_backward_cpu");
            return masked(op("logical_or", op("le.Tensor", self, number(self, a[2])), op("ge.Tensor", self, number(self, a[3]))), a[0]);
        });
        table.put("threshold_backward", a -> {
            TensorValue self = ordered(tensor(a[1]));
            return masked(op("le.Tensor", self, number(self, a[2])), a[0]);
        });
        table.put("leaky_relu_backward", a -> {
            TensorValue self = inexact(tensor(a[1]), "leaky_relu_backward_cpu");
            return where(positive(self), tensor(a[0]), tensor(a[0]).mul(Numbers.real(a[2])));
        });
        table.put("softplus_backward", a -> {
            TensorValue grad = widened(inexact(tensor(a[0]), "softplus_backward_cpu"));
            TensorValue scaled = widened(tensor(a[1])).mul(Numbers.real(a[2]));
            TensorValue power = scaled.exp();
            return narrowed(where(op("gt.Tensor", scaled, number(scaled, a[3])), grad, grad.mul(power).div(power.add(1))), tensor(a[0]));
        });
    }

    private static TensorValue masked(TensorValue mask, Object grad) {
        return where(mask, number((TensorValue) grad, 0L), (TensorValue) grad);
    }

    private static TensorValue ordered(TensorValue self) {
        if (self.dtype() == DType.BOOL || self.dtype().isComplex()) {
            throw new TorchException("\"threshold_cpu\" not implemented for '" + self.dtype().scalarTypeName() + "'");
        }
        return self;
    }

    private static TensorValue inexact(TensorValue self, String kernel) {
        if (self.dtype().isComplex() || Numbers.isIntegral(self.dtype())) {
            throw new TorchException("\"" + kernel + "\" not implemented for '" + self.dtype().scalarTypeName() + "'");
        }
        return self;
    }

    private static TensorValue number(TensorValue self, Object value) {
        return Numbers.of(value, self.dtype());
    }

    private static TensorValue where(TensorValue condition, TensorValue yes, TensorValue no) {
        return op("where.self", condition, yes, no);
    }

    private static TensorValue positive(TensorValue self) {
        return op("gt.Tensor", self, number(self, 0L));
    }

    private static TensorValue elu(TensorValue self, Object alpha, Object scale, Object inputScale, String kernel) {
        TensorValue wide = widened(inexact(self, kernel));
        // The other branch must not overflow, or its gradient of zero would become a nan.
        TensorValue below = atMost(wide, number(wide, 0L));
        TensorValue curve = op("expm1", below.mul(inputScale)).mul(Numbers.real(alpha) * Numbers.real(scale));
        return narrowed(where(positive(wide), Numbers.isOne(scale) ? wide : wide.mul(scale), curve), self);
    }

    /** Kernels compute half precision in single precision. */
    private static TensorValue widened(TensorValue self) {
        return self.dtype() == DType.FLOAT16 || self.dtype() == DType.BFLOAT16 ? self.to(DType.FLOAT32) : self;
    }

    private static TensorValue narrowed(TensorValue result, TensorValue self) {
        return result.to(self.dtype());
    }

    private static TensorValue leakyRelu(TensorValue self, Object slope) {
        inexact(self, "leaky_relu_cpu");
        TensorValue wide = widened(self);
        return narrowed(where(positive(wide), wide, wide.mul(Numbers.real(slope))), self);
    }

    private static TensorValue softshrink(TensorValue self, Object lambda) {
        if (!(Numbers.real(lambda) >= 0)) {
            throw new TorchException("lambda must be in range [0, " + largest(self.dtype()) + "] for input dtype "
                    + self.dtype().scalarTypeName() + ", but found " + NormDecompositions.text(lambda));
        }
        TensorValue limit = number(self, lambda);
        // Times zero, not zero: a nan stays one.
        return where(op("gt.Tensor", self, limit), self.sub(limit),
                where(op("lt.Tensor", self, limit.neg()), self.add(limit), self.mul(number(self, 0L))));
    }

    private static String largest(DType dtype) {
        return switch (dtype) {
            case FLOAT32 -> "3.40282e+38";
            case BFLOAT16 -> "3.38953e+38";
            case FLOAT16 -> "65504";
            default -> "1.79769e+308";
        };
    }

    private static TensorValue hardtanh(TensorValue self, Object min, Object max) {
        if (self.dtype() == DType.BOOL) {
            throw new TorchException("Bool inputs not supported for hardtanh");
        }
        if (self.dtype().isComplex()) {
            throw new TorchException("clamp is not supported for complex types");
        }
        if (self.dtype() == DType.UINT8 && Numbers.real(min) < 0) {
            throw new TorchException("cannot do hardtanh on an unsigned type with negative limits");
        }
        if (Numbers.real(min) > Numbers.real(max)) {
            throw new TorchException("min_val cannot be greater than max_val");
        }
        TensorValue lower = number(self, min);
        TensorValue upper = number(self, max);
        return where(op("le.Tensor", self, lower), lower, where(op("ge.Tensor", self, upper), upper, self));
    }

    /** With the whole gradient where both are equal: that of {@code clamp_max} is another since 2.14. */
    private static TensorValue atMost(TensorValue self, TensorValue limit) {
        return op("where.self", op("gt.Tensor", self, limit), limit, self);
    }

    private static TensorValue softplus(TensorValue self, Object beta, Object threshold) {
        TensorValue wide = widened(self);
        TensorValue scaled = wide.mul(Numbers.real(beta));
        TensorValue limit = number(wide, threshold);
        TensorValue curve = op("log1p", atMost(scaled, limit).exp()).div(Numbers.real(beta));
        return narrowed(where(op("gt.Tensor", scaled, limit), wide, curve), self);
    }
}
