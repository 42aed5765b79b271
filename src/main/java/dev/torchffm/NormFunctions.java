// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static dev.torchffm.Calls.tensor;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The functions of {@code torch} that PyTorch writes in Python for norms, products and decompositions. */
abstract class NormFunctions extends ListFunctions {
    NormFunctions() { }

    /**
     * Returns the square root of the sum of the squared magnitudes: {@code torch.norm}.
     *
     * @param input the tensor
     * @return the norm, without dimensions
     * @throws TorchException if the type is neither floating point nor complex
     */
    public static Tensor norm(Tensor input) {
        return Norms.norm(input, "fro", null, false, null);
    }

    /**
     * {@return {@link #norm(Tensor, Number, long[], boolean, DType)} with the defaults {@code dim = null, keepdim = false, dtype
     * = null}}
     *
     * @param input the tensor
     * @param p the power of the vector norm over all of the dimensions, 2 if null
     */
    public static Tensor norm(Tensor input, @Nullable Number p) {
        return norm(input, p, (long[]) null, false, (DType) null);
    }

    /**
     * {@return {@link #norm(Tensor, Number, long[], boolean, DType)} with the defaults {@code keepdim = false, dtype = null}}
     *
     * @param input the tensor
     * @param p the power of the vector norm over all of the dimensions, 2 if null
     * @param dim the dimensions over which the norm is taken, or null for all
     */
    public static Tensor norm(Tensor input, @Nullable Number p, long @Nullable [] dim) {
        return norm(input, p, dim, false, (DType) null);
    }

    /**
     * {@return {@link #norm(Tensor, Number, long[], boolean, DType)} with the defaults {@code dtype = null}}
     *
     * @param input the tensor
     * @param p the power of the vector norm over all of the dimensions, 2 if null
     * @param dim the dimensions over which the norm is taken, or null for all
     * @param keepdim whether they stay, with size one
     */
    public static Tensor norm(Tensor input, @Nullable Number p, long @Nullable [] dim, boolean keepdim) {
        return norm(input, p, dim, keepdim, (DType) null);
    }

    /**
     * Returns a vector norm: {@code torch.norm}.
     *
     * @param input the tensor
     * @param p the power of the vector norm over all of the dimensions, 2 if null
     * @param dim the dimensions over which the norm is taken, or null for all
     * @param keepdim whether they stay, with size one
     * @param dtype the type to convert to first, or null for the tensor's own
     * @return the norms
     * @throws TorchException if the type is neither floating point nor complex
     */
    public static Tensor norm(Tensor input, @Nullable Number p, long @Nullable [] dim, boolean keepdim, @Nullable DType dtype) {
        return Norms.norm(input, p, dim, keepdim, dtype);
    }

    /**
     * {@return {@link #norm(Tensor, Number, long, boolean, DType)} with the defaults {@code keepdim = false, dtype = null}}
     *
     * @param input the tensor
     * @param p the power of the vector norm over all of the dimensions, 2 if null
     * @param dim the dimension over which the norm is taken
     */
    public static Tensor norm(Tensor input, @Nullable Number p, long dim) {
        return norm(input, p, dim, false, (DType) null);
    }

    /**
     * {@return {@link #norm(Tensor, Number, long, boolean, DType)} with the defaults {@code dtype = null}}
     *
     * @param input the tensor
     * @param p the power of the vector norm over all of the dimensions, 2 if null
     * @param dim the dimension over which the norm is taken
     * @param keepdim whether they stay, with size one
     */
    public static Tensor norm(Tensor input, @Nullable Number p, long dim, boolean keepdim) {
        return norm(input, p, dim, keepdim, (DType) null);
    }

    /**
     * Returns a vector norm: {@code torch.norm}.
     *
     * @param input the tensor
     * @param p the power of the vector norm over all of the dimensions, 2 if null
     * @param dim the dimension over which the norm is taken
     * @param keepdim whether they stay, with size one
     * @param dtype the type to convert to first, or null for the tensor's own
     * @return the norms
     * @throws TorchException if the type is neither floating point nor complex
     */
    public static Tensor norm(Tensor input, @Nullable Number p, long dim, boolean keepdim, @Nullable DType dtype) {
        return Norms.norm(input, p, new long[] {dim}, keepdim, dtype);
    }

    /**
     * {@return {@link #norm(Tensor, String, long[], boolean, DType)} with the defaults {@code dim = null, keepdim = false, dtype
     * = null}}
     *
     * @param input the tensor
     * @param p {@code "fro"} for Frobenius' norm, {@code "nuc"} for the sum of the singular values
     */
    public static Tensor norm(Tensor input, String p) {
        return norm(input, p, (long[]) null, false, (DType) null);
    }

    /**
     * {@return {@link #norm(Tensor, String, long[], boolean, DType)} with the defaults {@code keepdim = false, dtype = null}}
     *
     * @param input the tensor
     * @param p {@code "fro"} for Frobenius' norm, {@code "nuc"} for the sum of the singular values
     * @param dim the dimensions over which the norm is taken, or null for all
     */
    public static Tensor norm(Tensor input, String p, long @Nullable [] dim) {
        return norm(input, p, dim, false, (DType) null);
    }

    /**
     * {@return {@link #norm(Tensor, String, long[], boolean, DType)} with the defaults {@code dtype = null}}
     *
     * @param input the tensor
     * @param p {@code "fro"} for Frobenius' norm, {@code "nuc"} for the sum of the singular values
     * @param dim the dimensions over which the norm is taken, or null for all
     * @param keepdim whether they stay, with size one
     */
    public static Tensor norm(Tensor input, String p, long @Nullable [] dim, boolean keepdim) {
        return norm(input, p, dim, keepdim, (DType) null);
    }

    /**
     * Returns a norm by its name: {@code torch.norm}.
     *
     * @param input the tensor
     * @param p {@code "fro"} for Frobenius' norm, {@code "nuc"} for the sum of the singular values
     * @param dim the dimensions over which the norm is taken, or null for all
     * @param keepdim whether they stay, with size one
     * @param dtype the type to convert to first, or null for the tensor's own
     * @return the norms
     * @throws TorchException if there is no such norm, or it does not fit the dimensions or the type
     */
    public static Tensor norm(Tensor input, String p, long @Nullable [] dim, boolean keepdim, @Nullable DType dtype) {
        return Norms.norm(input, p, dim, keepdim, dtype);
    }

    /**
     * {@return {@link #norm(Tensor, String, long, boolean, DType)} with the defaults {@code keepdim = false, dtype = null}}
     *
     * @param input the tensor
     * @param p {@code "fro"} for Frobenius' norm, {@code "nuc"} for the sum of the singular values
     * @param dim the dimension over which the norm is taken
     */
    public static Tensor norm(Tensor input, String p, long dim) {
        return norm(input, p, dim, false, (DType) null);
    }

    /**
     * {@return {@link #norm(Tensor, String, long, boolean, DType)} with the defaults {@code dtype = null}}
     *
     * @param input the tensor
     * @param p {@code "fro"} for Frobenius' norm, {@code "nuc"} for the sum of the singular values
     * @param dim the dimension over which the norm is taken
     * @param keepdim whether they stay, with size one
     */
    public static Tensor norm(Tensor input, String p, long dim, boolean keepdim) {
        return norm(input, p, dim, keepdim, (DType) null);
    }

    /**
     * Returns a norm by its name: {@code torch.norm}.
     *
     * @param input the tensor
     * @param p {@code "fro"} for Frobenius' norm, {@code "nuc"} for the sum of the singular values
     * @param dim the dimension over which the norm is taken
     * @param keepdim whether they stay, with size one
     * @param dtype the type to convert to first, or null for the tensor's own
     * @return the norms
     * @throws TorchException if there is no such norm, or it does not fit the dimensions or the type
     */
    public static Tensor norm(Tensor input, String p, long dim, boolean keepdim, @Nullable DType dtype) {
        return Norms.norm(input, p, new long[] {dim}, keepdim, dtype);
    }

    /**
     * {@return {@link #cdist(Tensor, Tensor, double, String)} with the defaults {@code p = 2.0, computeMode =
     * "use_mm_for_euclid_dist_if_necessary"}}
     *
     * @param x1 vectors, of shape {@code (..., P, M)}
     * @param x2 vectors, of shape {@code (..., R, M)}
     */
    public static Tensor cdist(Tensor x1, Tensor x2) {
        return cdist(x1, x2, 2.0, "use_mm_for_euclid_dist_if_necessary");
    }

    /**
     * {@return {@link #cdist(Tensor, Tensor, double, String)} with the defaults {@code computeMode =
     * "use_mm_for_euclid_dist_if_necessary"}}
     *
     * @param x1 vectors, of shape {@code (..., P, M)}
     * @param x2 vectors, of shape {@code (..., R, M)}
     * @param p the power of the norm that measures them
     */
    public static Tensor cdist(Tensor x1, Tensor x2, double p) {
        return cdist(x1, x2, p, "use_mm_for_euclid_dist_if_necessary");
    }

    /**
     * Returns the distances of all pairs of vectors: {@code torch.cdist}.
     *
     * @param x1 vectors, of shape {@code (..., P, M)}
     * @param x2 vectors, of shape {@code (..., R, M)}
     * @param p the power of the norm that measures them
     * @param computeMode whether Euclidean distances are computed by a product of matrices: {@code
     *        "use_mm_for_euclid_dist_if_necessary"} (for more than 25 vectors), {@code "use_mm_for_euclid_dist"} or {@code
     *        "donot_use_mm_for_euclid_dist"}
     * @return distances, of shape {@code (..., P, R)}
     * @throws TorchException if the shapes do not fit, or the mode is none of these words
     */
    public static Tensor cdist(Tensor x1, Tensor x2, double p, String computeMode) {
        Long mode = switch (computeMode) {
            case "use_mm_for_euclid_dist_if_necessary" -> null;
            case "use_mm_for_euclid_dist" -> 1L;
            case "donot_use_mm_for_euclid_dist" -> 2L;
            case null, default -> throw new TorchException(computeMode + " is not a valid value for compute_mode");
        };
        return tensor("aten::cdist", x1, x2, p, mode);
    }

    /**
     * {@return {@link #tensordot(Tensor, Tensor, long)} with the defaults {@code dims = 2}}
     *
     * @param a the first tensor
     * @param b the second
     */
    public static Tensor tensordot(Tensor a, Tensor b) {
        return tensordot(a, b, 2);
    }

    /**
     * Returns sums of products over the last dimensions of one tensor and the first of another: {@code torch.tensordot}.
     *
     * @param a the first tensor
     * @param b the second
     * @param dims over how many dimensions is summed
     * @return a tensor of the other dimensions of both
     * @throws TorchException if the sizes differ, or there are not so many dimensions
     */
    public static Tensor tensordot(Tensor a, Tensor b, long dims) {
        if (dims < 0) {
            throw new TorchException("tensordot expects dims >= 0, but got dims=" + dims);
        }
        if (dims > Math.min(a.dim(), b.dim())) {
            throw new TorchException("tensordot expects dims < ndim_a or ndim_b, but got dims=" + dims);
        }
        return tensor("aten::tensordot", a, b, LongStream.range(-dims, 0).toArray(), LongStream.range(0, dims).toArray());
    }

    /**
     * Returns sums of products over dimensions of two tensors: {@code torch.tensordot}.
     *
     * @param a the first tensor
     * @param b the second
     * @param dimsA over which dimensions of the first is summed
     * @param dimsB over which of the second
     * @return a tensor of the other dimensions of both
     * @throws TorchException if the sizes differ, or there are no such dimensions
     */
    public static Tensor tensordot(Tensor a, Tensor b, long[] dimsA, long[] dimsB) {
        return tensor("aten::tensordot", a, b, dimsA, dimsB);
    }

    /**
     * Returns sums of products over dimensions of two tensors: {@code torch.tensordot}.
     *
     * @param a the first tensor
     * @param b the second
     * @param dims how many dimensions, or two rows: the dimensions of the first and of the second
     * @return a tensor of the other dimensions of both
     * @throws TorchException if the sizes differ, or there are no such dimensions
     */
    public static Tensor tensordot(Tensor a, Tensor b, Tensor dims) {
        if (dims.dim() > 2 || dims.dtype().isComplex()) {
            throw new TorchException("tensordot expects dims as a number or as two rows of numbers, but got a tensor of " + dims.dtype() + " and shape "
                    + Arrays.toString(dims.shape()));
        }
        if (dims.numel() <= 1) {
            long count = ((Number) dims.to(DType.INT64).item()).longValue();
            if (count < 0) {
                throw new TorchException("tensordot expects dims >= 0, but got dims=" + dims);
            }
            return tensor("aten::tensordot", a, b, LongStream.range(-count, 0).toArray(), LongStream.range(0, count).toArray());
        }
        if (dims.size(0) != 2) {
            throw new TorchException("dims tensor must have size 2 in first dimension, got " + dims.size(0));
        }
        List<?> rows = (List<?>) dims.to(DType.INT64).tolist();
        return tensor("aten::tensordot", a, b, row(rows.get(0)), row(rows.get(1)));
    }

    private static long[] row(Object row) {
        return row instanceof List<?> list ? list.stream().mapToLong(value -> ((Number) value).longValue()).toArray()
                : new long[] {((Number) row).longValue()};
    }

    /**
     * {@return {@link #lu(Tensor, boolean, boolean)} with the defaults {@code pivot = true, getInfos = false}}
     *
     * @param A the matrices
     */
    public static List<Tensor> lu(Tensor A) {
        return lu(A, true, false);
    }

    /**
     * {@return {@link #lu(Tensor, boolean, boolean)} with the defaults {@code getInfos = false}}
     *
     * @param A the matrices
     * @param pivot whether rows are exchanged
     */
    public static List<Tensor> lu(Tensor A, boolean pivot) {
        return lu(A, pivot, false);
    }

    /**
     * Returns the LU decomposition of matrices, packed: {@code torch.lu}, deprecated there in favour of {@code
     * torch.linalg.lu_factor}.
     *
     * @param A the matrices
     * @param pivot whether rows are exchanged
     * @param getInfos whether a third tensor says where a decomposition failed; otherwise that is refused
     * @return the factors in one, and the pivots, counted from 1; with {@code getInfos} a third tensor, zero for success
     * @throws TorchException if the matrices are not square, or a decomposition fails
     */
    public static List<Tensor> lu(Tensor A, boolean pivot, boolean getInfos) {
        List<Tensor> all = Calls.each("aten::_lu_with_info", A, pivot, !getInfos);
        if (getInfos) {
            return all;
        }
        all.get(2).close();
        return all.subList(0, 2);
    }

    /**
     * {@return {@link #svdLowrank(Tensor, long, long, Tensor)} with the defaults {@code q = 6, niter = 2, M = null}}
     *
     * @param A the matrices
     */
    public static List<Tensor> svdLowrank(Tensor A) {
        return svdLowrank(A, 6, 2, (Tensor) null);
    }

    /**
     * {@return {@link #svdLowrank(Tensor, long, long, Tensor)} with the defaults {@code niter = 2, M = null}}
     *
     * @param A the matrices
     * @param q the rank
     */
    public static List<Tensor> svdLowrank(Tensor A, long q) {
        return svdLowrank(A, q, 2, (Tensor) null);
    }

    /**
     * {@return {@link #svdLowrank(Tensor, long, long, Tensor)} with the defaults {@code M = null}}
     *
     * @param A the matrices
     * @param q the rank
     * @param niter how many iterations make it better
     */
    public static List<Tensor> svdLowrank(Tensor A, long q, long niter) {
        return svdLowrank(A, q, niter, (Tensor) null);
    }

    /**
     * Returns an approximate singular value decomposition by random projection: {@code torch.svd_lowrank}.
     *
     * @param A the matrices
     * @param q the rank
     * @param niter how many iterations make it better
     * @param M what is taken away from the matrices first, or null for nothing
     * @return U, the singular values and V
     * @throws UnsupportedOperationException if the matrices are sparse
     */
    public static List<Tensor> svdLowrank(Tensor A, long q, long niter, @Nullable Tensor M) {
        return LowRank.svd(A, q, niter, M);
    }

    /**
     * {@return {@link #pcaLowrank(Tensor, Number, boolean, long)} with the defaults {@code q = null, center = true, niter = 2}}
     *
     * @param A the matrices
     */
    public static List<Tensor> pcaLowrank(Tensor A) {
        return pcaLowrank(A, (Number) null, true, 2);
    }

    /**
     * {@return {@link #pcaLowrank(Tensor, Number, boolean, long)} with the defaults {@code center = true, niter = 2}}
     *
     * @param A the matrices
     * @param q the number of components, or null for 6, or fewer where the matrices are smaller
     */
    public static List<Tensor> pcaLowrank(Tensor A, @Nullable Number q) {
        return pcaLowrank(A, q, true, 2);
    }

    /**
     * {@return {@link #pcaLowrank(Tensor, Number, boolean, long)} with the defaults {@code niter = 2}}
     *
     * @param A the matrices
     * @param q the number of components, or null for 6, or fewer where the matrices are smaller
     * @param center whether the mean of the rows is taken away first
     */
    public static List<Tensor> pcaLowrank(Tensor A, @Nullable Number q, boolean center) {
        return pcaLowrank(A, q, center, 2);
    }

    /**
     * Returns approximate principal components by random projection: {@code torch.pca_lowrank}.
     *
     * @param A the matrices
     * @param q the number of components, or null for 6, or fewer where the matrices are smaller
     * @param center whether the mean of the rows is taken away first
     * @param niter how many iterations make it better
     * @return U, the singular values and V
     * @throws TorchException if {@code q} or {@code niter} is out of range
     * @throws UnsupportedOperationException if the matrices are sparse
     */
    public static List<Tensor> pcaLowrank(Tensor A, @Nullable Number q, boolean center, long niter) {
        return LowRank.pca(A, q, center, niter);
    }
}
