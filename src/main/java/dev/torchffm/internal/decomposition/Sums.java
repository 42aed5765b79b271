// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.decomposition;

import static dev.torchffm.internal.decomposition.Composition.op;
import static dev.torchffm.internal.decomposition.Composition.value;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.TorchException;
import java.util.Arrays;
import java.util.List;

/**
 * {@code left + alpha * right}. For floating-point numbers a C function of libtorch's takes the factor; integers, which it refuses,
 * are added exactly by an operator that takes its factors as tensors.
 */
final class Sums {
    private Sums() { }

    /** Adds a multiple, a number of any kind, of one tensor to another. */
    static TensorValue add(TensorValue left, TensorValue right, Object alpha) {
        DType type = (DType) value("result_type.Tensor", left, right);
        if (alpha instanceof Boolean && type != DType.BOOL) {
            throw new TorchException("Boolean alpha only supported for Boolean results.");
        }
        if (!isInexact(type) && Numbers.rank(alpha) > 1) {
            throw new TorchException("For integral input tensors, argument alpha must not be a floating point number.");
        }
        if (alpha instanceof Complex && !type.isComplex()) {
            throw new TorchException("For non-complex input tensors, argument alpha must not be a complex number.");
        }
        if (type == DType.BOOL) {
            return op("logical_or", left, Numbers.real(alpha) != 0 ? right : op("zeros_like", right));
        }
        if (!isInexact(type)) {
            return exactSum(left, right, ((Number) alpha).longValue());
        }
        if (alpha instanceof Complex) {
            return add(left, right.mul(alpha), 1L);
        }
        // The sum is made as a difference, which libtorch refuses of bools.
        TensorValue x = left.dtype() == DType.BOOL ? left.to(type) : left;
        TensorValue y = right.dtype() == DType.BOOL ? right.to(type) : right;
        return TensorValue.subtract(x, y, -Numbers.real(alpha));
    }

    private static boolean isInexact(DType dtype) {
        return dtype.isFloatingPoint() || dtype.isComplex();
    }

    /** For integers and bools; exact in 64 bits. */
    private static TensorValue exactSum(TensorValue left, TensorValue right, long factor) {
        DType common = left.dtype();
        if (common == right.dtype() && !isUnsupported(common) && left.device().isCpu() && right.device().isCpu()
                && Arrays.equals(left.shape(), right.shape())) {
            return addcmul(left, right, Numbers.of(1L, common), factor);
        }
        // mul has the broadcasting, the promotion and the refusals of add.
        TensorValue sample = op("mul.Tensor", left, right);
        DType type = sample.dtype();
        if (isUnsupported(type)) {
            throw new TorchException("\"add_stub\" not implemented for '" + type.scalarTypeName() + "'");
        }
        return addcmul(left.to(type), right.to(type).to(sample.device()), Numbers.of(1L, type).to(sample.device()), factor);
    }

    private static boolean isUnsupported(DType type) {
        return type == DType.UINT16 || type == DType.UINT32 || type == DType.UINT64;
    }

    /** x + factor * y * one, for integers of one type. */
    private static TensorValue addcmul(TensorValue x, TensorValue y, TensorValue one, long factor) {
        List<?> sums = (List<?>) value("_foreach_addcmul.Tensor", new TensorValue[] {x}, new TensorValue[] {y}, new TensorValue[] {one},
                Numbers.wide(factor).reshape(1));
        return (TensorValue) sums.getFirst();
    }
}
