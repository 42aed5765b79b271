// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.decomposition;

import static dev.torchffm.internal.decomposition.Composition.op;
import static dev.torchffm.internal.decomposition.Composition.tensor;

import dev.torchffm.Layout;
import dev.torchffm.TorchException;
import java.util.Map;

/** {@code beta * self + alpha * product} where {@code self} is sparse, and so is the result. */
final class SparseProducts {
    private SparseProducts() { }

    static void addTo(Map<String, Composition> table) {
        table.put("sspaddmm", a -> coordinates(tensor(a[0]), tensor(a[1]), tensor(a[2]), a[3], a[4]));
        table.put("sparse_sampled_addmm", a -> sampled(tensor(a[0]), tensor(a[1]), tensor(a[2]), a[3], a[4]));
    }

    /** The elements of self as they are, then those of every row in which the left factor has any, not added up. */
    private static TensorValue coordinates(TensorValue self, TensorValue left, TensorValue right, Object beta, Object alpha) {
        for (TensorValue sparse : new TensorValue[] {left, self}) {
            if (sparse.layout() != Layout.SPARSE_COO) {
                throw new TorchException("sspaddmm: expected '" + (sparse == left ? "mat1" : "self") + "' to have sparse layout, got '"
                        + (sparse == left ? "mat1" : "self") + "' with layout " + sparse.layout());
            }
        }
        if (left.dim() != 2 || right.dim() != 2) {
            throw new TorchException("sspaddmm: Argument #" + (left.dim() != 2 ? "2: matrices expected, got " + left.dim()
                    : "3: matrices expected, got " + right.dim()) + "D tensor");
        }
        long rows = left.size(0);
        long columns = right.size(1);
        if (right.size(0) != left.size(1)) {
            throw new TorchException("sspaddmm: Argument #3: Expected dim 0 size " + left.size(1) + ", got " + right.size(0));
        }
        if (self.size(0) != rows || self.size(1) != columns) {
            int wrong = self.size(0) != rows ? 0 : 1;
            throw new TorchException("sspaddmm: Argument #1: Expected dim " + wrong + " size " + (wrong == 0 ? rows : columns) + ", got "
                    + self.size(wrong));
        }
        TensorValue summed = op("coalesce", left);
        TensorValue filled = (TensorValue) Composition.values("_unique2", op("select.int", op("_indices", summed), 0, 0), true, false, false)[0];
        TensorValue product = op("index_select", op("mm", summed, right), 0, filled);
        TensorValue where = op("stack", new TensorValue[] {op("repeat_interleave.self_int", filled, columns, 0, null),
            op("repeat", TensorValue.arange(columns), new long[] {filled.numel()})}, 0);
        TensorValue indices = op("cat", new TensorValue[] {op("_indices", self), where}, 1);
        TensorValue values = op("cat", new TensorValue[] {times(op("_values", self), beta), times(product.reshape(-1), alpha)}, 0);
        return op("_sparse_coo_tensor_unsafe", indices, values, self.shape());
    }

    /** The product only where self has elements. */
    private static TensorValue sampled(TensorValue self, TensorValue left, TensorValue right, Object beta, Object alpha) {
        if (self.layout() != Layout.SPARSE_CSR || self.dim() != 2) {
            throw new TorchException("sampled_addmm: Expected self to be a matrix of layout torch.sparse_csr, got " + self.layout()
                    + " with " + self.dim() + " dimensions");
        }
        if (left.dim() != 2 || right.dim() != 2) {
            throw new TorchException("sampled_addmm: Expected " + (left.dim() != 2 ? "mat1 to be a matrix, got " + left.dim()
                    : "mat2 to be a matrix, got " + right.dim()) + "-D tensor");
        }
        if (left.size(1) != right.size(0)) {
            throw new TorchException("sampled_addmm: mat1 and mat2 shapes cannot be multiplied (" + left.size(0) + "x" + left.size(1)
                    + " and " + right.size(0) + "x" + right.size(1) + ")");
        }
        for (int dim = 0; dim < 2; dim++) {
            long given = (dim == 0 ? left : right).size(dim);
            if (self.size(dim) != given) {
                throw new TorchException("sampled_addmm: self.shape[" + (dim - 2) + "] must match mat" + (dim + 1) + ".shape["
                        + (dim - 2) + "]");
            }
        }
        TensorValue starts = op("crow_indices", self);
        TensorValue columns = op("col_indices", self);
        TensorValue rows = op("repeat_interleave.self_Tensor", TensorValue.arange(self.size(0)), op("diff", starts, 1, -1, null, null), 0, null);
        TensorValue product = op("sum.dim_IntList", op("index_select", left, 0, rows).mul(op("index_select", op("t", right), 0, columns)), 1);
        TensorValue kept = op("values", self);
        TensorValue values = Sums.add(Numbers.isOne(beta) ? kept : times(kept, beta), product, alpha);
        return op("sparse_compressed_tensor.comp_plain_value_size", starts, columns, values, self.shape(), values.dtype(),
                Layout.SPARSE_CSR, values.device(), null);
    }

    private static TensorValue times(TensorValue tensor, Object number) {
        return Numbers.isOne(number) ? tensor : tensor.mul(number);
    }
}
