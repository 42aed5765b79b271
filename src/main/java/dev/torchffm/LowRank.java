// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static dev.torchffm.Calls.tensor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code torch.svd_lowrank} and {@code torch.pca_lowrank}: Halko's randomised decomposition, as PyTorch's Python code writes it. */
final class LowRank {
    private LowRank() { }

    static List<Tensor> svd(Tensor a, long q, long niter, @Nullable Tensor m) {
        checkDense(a);
        return Calls.composedEach(() -> decomposed(a, q, niter, m));
    }

    static List<Tensor> pca(Tensor a, @Nullable Number q, boolean center, long niter) {
        long rows = a.size(-2);
        long columns = a.size(-1);
        long least = Math.min(rows, columns);
        long rank = q == null ? Math.min(6, least) : q.longValue();
        if (rank < 0 || rank > least) {
            throw new TorchException("q(=" + rank + ") must be non-negative integer and not greater than min(m, n)=" + least);
        }
        if (niter < 0) {
            throw new TorchException("niter(=" + niter + ") must be non-negative integer");
        }
        checkDense(a);
        return Calls.composedEach(() -> {
            Tensor centered = center ? a.sub(tensor("aten::mean.dim", a, new long[] {-2}, true)) : a;
            return decomposed(centered, rank, niter, null);
        });
    }

    private static void checkDense(Tensor a) {
        if (a.layout() != Layout.STRIDED) {
            throw new UnsupportedOperationException("low-rank decompositions of sparse matrices are not supported; use toDense()");
        }
    }

    private static List<Tensor> decomposed(Tensor a, long q, long niter, @Nullable Tensor m) {
        boolean wide = a.size(-2) < a.size(-1);
        Tensor matrix = wide ? adjoint(a) : a;
        Tensor mean = m == null ? null : tensor("aten::broadcast_to", m, a.shape());
        mean = mean != null && wide ? adjoint(mean) : mean;
        Tensor basis = basis(matrix, q, niter, mean);
        Tensor small = without(tensor("aten::matmul", adjoint(basis), matrix), adjoint(basis), mean);
        List<Tensor> svd = Calls.each("aten::linalg_svd", small, false);
        Tensor u = tensor("aten::matmul", basis, svd.get(0));
        Tensor v = adjoint(svd.get(2));
        return wide ? List.of(v, svd.get(1), u) : List.of(u, svd.get(1), v);
    }

    private static Tensor basis(Tensor a, long q, long niter, @Nullable Tensor m) {
        DType dtype = a.dtype();
        if (!dtype.isComplex() && dtype != DType.FLOAT16 && dtype != DType.FLOAT32 && dtype != DType.FLOAT64) {
            dtype = DType.FLOAT32;
        }
        Tensor random = Torch.randn(new long[] {a.size(-1), q}, dtype, a.device());
        Tensor basis = orthogonal(without(tensor("aten::matmul", a, random), m, random));
        for (long i = 0; i < niter; i++) {
            Tensor back = tensor("aten::matmul", adjoint(a), basis);
            basis = orthogonal(without(back, m == null ? null : adjoint(m), basis));
            basis = orthogonal(without(tensor("aten::matmul", a, basis), m, basis));
        }
        return basis;
    }

    /** A product less that of two other matrices, if there are both. */
    private static Tensor without(Tensor product, @Nullable Tensor first, @Nullable Tensor second) {
        return first == null || second == null ? product : product.sub(tensor("aten::matmul", first, second));
    }

    private static Tensor orthogonal(Tensor matrix) {
        return Calls.each("aten::linalg_qr", matrix).getFirst();
    }

    private static Tensor adjoint(Tensor matrix) {
        return tensor("aten::mH", matrix);
    }
}
