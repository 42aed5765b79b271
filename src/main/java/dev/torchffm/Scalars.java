// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import dev.torchffm.internal.decomposition.Numbers;

/** Numbers as tensors, and tensors that stand for numbers. */
final class Scalars {
    private Scalars() { }

    /** A tensor without dimensions that holds a number, converted as in C. */
    static Tensor tensor(Object number, DType dtype) {
        return Tensor.of(Numbers.tensor(number, dtype));
    }

    /** Python's {@code __index__} of a tensor. */
    static long index(Tensor tensor) {
        if (tensor.numel() != 1 || !isIntegral(tensor) && tensor.dtype() != DType.BOOL) {
            throw new TorchException("only integer tensors of a single element can be converted to an index");
        }
        Object value = tensor.item();
        return value instanceof Boolean flag ? (flag ? 1 : 0) : ((Number) value).longValue();
    }

    /** A tensor as the integer that an argument is, refused as PyTorch's parser of arguments refuses others. */
    static long position(Tensor tensor, String function, String argument, int position) {
        if (tensor.numel() != 1 || !isIntegral(tensor)) {
            throw new TorchException(function + "(): argument '" + argument + "' (position " + position + ") must be int, not Tensor");
        }
        return index(tensor);
    }

    /**
     * What an argument that is a number stands for: itself, or the value of a tensor without dimensions. PyTorch takes no other
     * tensors, nor such that require gradients, which would be lost.
     */
    static Object number(Object value, String function, String argument, int position) {
        if (!(value instanceof Tensor tensor)) {
            return value;
        }
        if (tensor.dim() != 0 || tensor.requiresGrad()) {
            throw new TorchException(function + "(): argument '" + argument + "' (position " + position
                    + ") must be Number, not Tensor");
        }
        return tensor.item();
    }

    private static boolean isIntegral(Tensor tensor) {
        return tensor.dtype().isIntegral();
    }
}
