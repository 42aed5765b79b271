package dev.torchffm;

import dev.torchffm.internal.dispatch.FastPathArithmetic;

/** What PyTorch's {@code matmul} is made of, which is seen in the name of the result's {@code grad_fn} only. */
final class Matmul {
    private Matmul() { }

    /** The product, with the name of its last node. */
    static Tensor matmul(Tensor left, Tensor right) {
        Tensor plain = plain(left, right);
        if (plain != null) {
            return plain;
        }
        int a = left.dim();
        int b = right.dim();
        if (a == 1 && b == 1) {
            // What matmul calls, and nothing besides.
            return Arithmetic.binary(left, right, Ops.DOT, "DotBackward0");
        }
        Tensor product = Arithmetic.binary(left, right, Ops.MATMUL, null);
        boolean oneMatrix = a == 2 && b > 2 || a == 3 && b == 3 && left.size(0) == 1 && right.size(0) > 1;
        if (oneMatrix && left.requiresGrad()) {
            // The batch is folded into rows, and the product transposed back: a copy where that moves elements.
            return left.size(-2) <= 1 || right.size(-1) <= 1 || product.numel() == 0
                    ? product.namedAsItIs("TransposeBackward0", true) : product.named("CloneBackward0");
        }
        if (a == 1 && b == 2) {
            return product.namedAsItIs("SqueezeBackward4", false);
        }
        return product.named(a == 2 && b == 1 ? "MvBackward0" : a == 2 && b == 2 ? "MmBackward0" : "UnsafeViewBackward0");
    }

    /** The product of two matrices by the CPU's kernel, or null where the dispatcher must be asked. */
    private static Tensor plain(Tensor left, Tensor right) {
        long a = left.handle().acquire();
        try {
            long b = right.handle().acquire();
            try {
                long product = FastPathArithmetic.matrixProduct(a, b);
                return product == 0 ? null : Tensor.of(product);
            } finally {
                right.release();
            }
        } finally {
            left.release();
        }
    }
}
