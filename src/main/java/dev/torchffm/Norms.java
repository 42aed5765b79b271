// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static dev.torchffm.Calls.tensor;

import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** {@code torch.norm}, which chooses between the operators of {@code torch.linalg} and, for sparse tensors, those of old. */
final class Norms {
    private Norms() { }

    /**
     * A norm.
     *
     * @param p a {@link Number}, {@code "fro"}, {@code "nuc"}, or null for 2
     * @param dim the dimensions, or null for all
     * @param dtype the type to convert to first, or null
     */
    static Tensor norm(Tensor input, @Nullable Object p, long @Nullable [] dim, boolean keepdim, @Nullable DType dtype) {
        if (input.layout() != Layout.STRIDED) {
            return sparse(input, p, dim, keepdim, dtype);
        }
        if (!(p instanceof String word)) {
            return tensor("aten::linalg_vector_norm", input, p == null ? 2.0 : p, dim, keepdim, dtype);
        }
        if (word.equals("fro") && (dim == null || dim.length <= 2)) {
            return tensor("aten::linalg_vector_norm", input, 2L, dim, keepdim, dtype);
        }
        return tensor("aten::linalg_matrix_norm.str_ord", input, word, dim == null ? all(input) : dim, keepdim, dtype);
    }

    private static Tensor sparse(Tensor input, @Nullable Object p, long @Nullable [] dim, boolean keepdim, @Nullable DType dtype) {
        if (!(p instanceof String word)) {
            long[] dims = dim == null ? all(input) : dim;
            return dtype == null ? tensor("aten::norm.ScalarOpt_dim", input, p, dims, keepdim)
                    : tensor("aten::norm.ScalarOpt_dim_dtype", input, p, dims, keepdim, dtype);
        }
        if (!word.equals("fro") && !word.equals("nuc")) {
            throw new TorchException("only valid string values are 'fro' and 'nuc', found " + word);
        }
        if (dtype != null) {
            throw new TorchException("dtype argument is not supported in " + (word.equals("fro") ? "frobenius" : "nuclear") + " norm");
        }
        if (word.equals("fro")) {
            return tensor("aten::frobenius_norm.dim", input, dim == null ? new long[0] : dim, keepdim);
        }
        return dim == null ? tensor("aten::nuclear_norm", input, keepdim) : tensor("aten::nuclear_norm.dim", input, dim, keepdim);
    }

    private static long[] all(Tensor input) {
        return LongStream.range(0, input.dim()).toArray();
    }
}
