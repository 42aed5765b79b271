// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm.ops;

import dev.torchffm.CholeskyExResult;
import dev.torchffm.DType;
import dev.torchffm.EigResult;
import dev.torchffm.EighResult;
import dev.torchffm.InvExResult;
import dev.torchffm.LdlFactorExResult;
import dev.torchffm.LdlFactorResult;
import dev.torchffm.LstsqResult;
import dev.torchffm.LuFactorExResult;
import dev.torchffm.LuFactorResult;
import dev.torchffm.LuResult;
import dev.torchffm.QrResult;
import dev.torchffm.SlogdetResult;
import dev.torchffm.SolveExResult;
import dev.torchffm.SvdResult;
import dev.torchffm.Tensor;
import dev.torchffm.keywords.Keyword;
import dev.torchffm.keywords.Of;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The functions of {@code torch.linalg}.
 *
 * <p>Arguments stand in PyTorch's order; those with defaults may be left out from the end, or given by name behind the others, as keyword
 * arguments of {@link dev.torchffm.ops.Kw}. A {@code Scalar} is a {@link Number}, {@code boolean} or {@link dev.torchffm.Complex}, or a
 * tensor without dimensions. New tensors belong to the innermost {@link dev.torchffm.TensorScope}. Every method throws
 * {@link dev.torchffm.TorchException} with PyTorch's message where libtorch refuses its arguments, and {@link IllegalStateException} for
 * a closed tensor.
 *
 * <p>PyTorch's chapters:
 * <dl>
 * <dt>Matrix properties</dt>
 * <dd>
 * {@link #cond cond}
 * {@link #det det}
 * {@link #diagonal diagonal}
 * {@link #matrixNorm matrixNorm}
 * {@link #matrixRank matrixRank}
 * {@link #norm norm}
 * {@link #slogdet slogdet}
 * {@link #vectorNorm vectorNorm}
 * </dd>
 * <dt>Decompositions</dt>
 * <dd>
 * {@link #cholesky cholesky}
 * {@link #choleskyEx choleskyEx}
 * {@link #eig eig}
 * {@link #eigh eigh}
 * {@link #eigvals eigvals}
 * {@link #eigvalsh eigvalsh}
 * {@link #lu lu}
 * {@link #luFactor luFactor}
 * {@link #luFactorEx luFactorEx}
 * {@link #qr qr}
 * {@link #svd svd}
 * {@link #svdvals svdvals}
 * </dd>
 * <dt>Solvers</dt>
 * <dd>
 * {@link #lstsq lstsq}
 * {@link #luSolve luSolve}
 * {@link #solve solve}
 * {@link #solveEx solveEx}
 * {@link #solveTriangular solveTriangular}
 * </dd>
 * <dt>Inverses</dt>
 * <dd>
 * {@link #inv inv}
 * {@link #invEx invEx}
 * {@link #pinv pinv}
 * </dd>
 * <dt>Matrix functions</dt>
 * <dd>
 * {@link #matrixExp matrixExp}
 * {@link #matrixPower matrixPower}
 * </dd>
 * <dt>Matrix products</dt>
 * <dd>
 * {@link #cross cross}
 * {@link #householderProduct householderProduct}
 * {@link #matmul matmul}
 * {@link #multiDot multiDot}
 * {@link #vecdot vecdot}
 * </dd>
 * <dt>Tensor operations</dt>
 * <dd>
 * {@link #tensorinv tensorinv}
 * {@link #tensorsolve tensorsolve}
 * </dd>
 * <dt>Misc</dt>
 * <dd>
 * {@link #vander vander}
 * </dd>
 * <dt>Experimental functions</dt>
 * <dd>
 * {@link #ldlFactor ldlFactor}
 * {@link #ldlFactorEx ldlFactorEx}
 * {@link #ldlSolve ldlSolve}
 * </dd>
 * <dt>Other operators</dt>
 * <dd>
 * {@link #powsum powsum}
 * </dd>
 * </dl>
 */
@SuppressWarnings("varargs")
public final class Linalg {
    private Linalg() { }

    // ------------------------------------------------------------------ Matrix properties

    private static FunctionCall linalg_cond$;

    private static FunctionCall linalg_cond$() {
        FunctionCall call = linalg_cond$;
        return call != null ? call : (linalg_cond$ = FunctionCall.of("aten::linalg_cond"));
    }

    /**
     * Computes the condition number of matrices with respect to the norm {@code p}.
     *
     * <p>Calls {@code linalg_cond(Tensor self, Scalar? p=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.cond.html">torch.linalg.cond</a>
     */
    public static Tensor cond(Tensor input) {
        return linalg_cond$().tensor(input);
    }

    /**
     * Computes the condition number of matrices with respect to the norm {@code p}.
     *
     * <p>Calls {@code linalg_cond(Tensor self, Scalar? p=None) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code p}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.cond.html">torch.linalg.cond</a>
     */
    @SafeVarargs
    public static Tensor cond(Tensor input, Keyword<? super Of.Cond> first, Keyword<? super Of.Cond>... rest) {
        return linalg_cond$().tensor(linalg_cond$().with(first, rest, input));
    }

    /**
     * Computes the condition number of matrices with respect to the norm {@code p}.
     *
     * <p>Calls {@code linalg_cond(Tensor self, Scalar? p=None) -> Tensor}.
     *
     * @param input the tensor
     * @param p the probability, or the exponent of a norm; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.cond.html">torch.linalg.cond</a>
     */
    public static Tensor cond(Tensor input, @Nullable Number p) {
        return linalg_cond$().tensor(input, p);
    }

    private static FunctionCall linalg_cond$p_str;

    private static FunctionCall linalg_cond$p_str() {
        FunctionCall call = linalg_cond$p_str;
        return call != null ? call : (linalg_cond$p_str = FunctionCall.of("aten::linalg_cond.p_str"));
    }

    /**
     * Computes the condition number of matrices with respect to the norm {@code p}.
     *
     * <p>Calls {@code linalg_cond.p_str(Tensor self, str p) -> Tensor}.
     *
     * @param input the tensor
     * @param p the probability, or the exponent of a norm
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.cond.html">torch.linalg.cond</a>
     */
    public static Tensor cond(Tensor input, String p) {
        return linalg_cond$p_str().tensor(input, p);
    }

    /**
     * Computes the condition number of matrices with respect to the norm {@code p}.
     *
     * <p>Calls {@code linalg_cond(Tensor self, Scalar? p=None) -> Tensor}.
     *
     * @param input the tensor
     * @param p the probability, or the exponent of a norm; a tensor without dimensions, whose value counts; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.cond.html">torch.linalg.cond</a>
     */
    public static Tensor cond(Tensor input, @Nullable Tensor p) {
        return linalg_cond$().tensor(input, FunctionCall.scalar(p));
    }

    private static FunctionCall linalg_det$;

    private static FunctionCall linalg_det$() {
        FunctionCall call = linalg_det$;
        return call != null ? call : (linalg_det$ = FunctionCall.of("aten::linalg_det"));
    }

    /**
     * Computes the determinant of square matrices.
     *
     * <p>Calls {@code linalg_det(Tensor A) -> Tensor}.
     *
     * @param A the matrix, or a batch of matrices
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.det.html">torch.linalg.det</a>
     */
    public static Tensor det(Tensor A) {
        return linalg_det$().tensor(A);
    }

    private static FunctionCall linalg_diagonal$;

    private static FunctionCall linalg_diagonal$() {
        FunctionCall call = linalg_diagonal$;
        return call != null ? call : (linalg_diagonal$ = FunctionCall.of("aten::linalg_diagonal"));
    }

    /**
     * Returns a view of the diagonals of matrices, by default of the last two dimensions.
     *
     * <p>Calls {@code linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)}. Parameters that are
     * not given take their defaults.
     *
     * @param A the matrix, or a batch of matrices
     * @return a view that shares the memory, where the operator needs no copy
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.diagonal.html">torch.linalg.diagonal</a>
     */
    public static Tensor diagonal(Tensor A) {
        return linalg_diagonal$().tensor(A);
    }

    /**
     * Returns a view of the diagonals of matrices, by default of the last two dimensions.
     *
     * <p>Calls {@code linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)}.
     *
     * @param A the matrix, or a batch of matrices
     * @param first a keyword argument: {@code offset}, {@code dim1}, {@code dim2}
     * @param rest more of them
     * @return a view that shares the memory, where the operator needs no copy
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.diagonal.html">torch.linalg.diagonal</a>
     */
    @SafeVarargs
    public static Tensor diagonal(Tensor A, Keyword<? super Of.Diagonal> first, Keyword<? super Of.Diagonal>... rest) {
        return linalg_diagonal$().tensor(linalg_diagonal$().with(first, rest, A));
    }

    /**
     * Returns a view of the diagonals of matrices, by default of the last two dimensions.
     *
     * <p>Calls {@code linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)}. Parameters that are
     * not given take their defaults.
     *
     * @param A the matrix, or a batch of matrices
     * @param offset which diagonal: 0 the main, positive above, negative below
     * @return a view that shares the memory, where the operator needs no copy
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.diagonal.html">torch.linalg.diagonal</a>
     */
    public static Tensor diagonal(Tensor A, long offset) {
        return linalg_diagonal$().tensor(A, offset);
    }

    /**
     * Returns a view of the diagonals of matrices, by default of the last two dimensions.
     *
     * <p>Calls {@code linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)}. Parameters that are
     * not given take their defaults.
     *
     * @param A the matrix, or a batch of matrices
     * @param offset which diagonal: 0 the main, positive above, negative below
     * @param dim1 the first of two dimensions; negative counts from the last
     * @return a view that shares the memory, where the operator needs no copy
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.diagonal.html">torch.linalg.diagonal</a>
     */
    public static Tensor diagonal(Tensor A, long offset, long dim1) {
        return linalg_diagonal$().tensor(A, offset, dim1);
    }

    /**
     * Returns a view of the diagonals of matrices, by default of the last two dimensions.
     *
     * <p>Calls {@code linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)}.
     *
     * @param A the matrix, or a batch of matrices
     * @param offset which diagonal: 0 the main, positive above, negative below
     * @param dim1 the first of two dimensions; negative counts from the last
     * @param dim2 the second of two dimensions; negative counts from the last
     * @return a view that shares the memory, where the operator needs no copy
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.diagonal.html">torch.linalg.diagonal</a>
     */
    public static Tensor diagonal(Tensor A, long offset, long dim1, long dim2) {
        return linalg_diagonal$().tensor(A, offset, dim1, dim2);
    }

    private static FunctionCall linalg_matrix_norm$;

    private static FunctionCall linalg_matrix_norm$() {
        FunctionCall call = linalg_matrix_norm$;
        return call != null ? call : (linalg_matrix_norm$ = FunctionCall.of("aten::linalg_matrix_norm"));
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, Number ord) {
        return linalg_matrix_norm$().tensor(input, ord);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param first a keyword argument: {@code dim}, {@code keepdim}, {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    @SafeVarargs
    public static Tensor matrixNorm(Tensor input, Number ord, Keyword<? super Of.MatrixNorm> first, Keyword<? super
            Of.MatrixNorm>... rest) {
        return linalg_matrix_norm$().tensor(linalg_matrix_norm$().with(first, rest, input, ord));
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, Number ord, long[] dim) {
        return linalg_matrix_norm$().tensor(input, ord, dim);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param first a keyword argument: {@code keepdim}, {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    @SafeVarargs
    public static Tensor matrixNorm(Tensor input, Number ord, long[] dim, Keyword<? super Of.MatrixNorm> first, Keyword<? super
            Of.MatrixNorm>... rest) {
        return linalg_matrix_norm$().tensor(linalg_matrix_norm$().with(first, rest, input, ord, dim));
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param keepdim whether the reduced dimensions stay, with size one
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, Number ord, long[] dim, boolean keepdim) {
        return linalg_matrix_norm$().tensor(input, ord, dim, keepdim);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param first a keyword argument: {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    @SafeVarargs
    public static Tensor matrixNorm(Tensor input, Number ord, long[] dim, boolean keepdim, Keyword<? super Of.MatrixNorm> first,
            Keyword<? super Of.MatrixNorm>... rest) {
        return linalg_matrix_norm$().tensor(linalg_matrix_norm$().with(first, rest, input, ord, dim, keepdim));
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, Number ord, int[] dim) {
        return linalg_matrix_norm$().tensor(input, ord, dim);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param first a keyword argument: {@code keepdim}, {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    @SafeVarargs
    public static Tensor matrixNorm(Tensor input, Number ord, int[] dim, Keyword<? super Of.MatrixNorm> first, Keyword<? super
            Of.MatrixNorm>... rest) {
        return linalg_matrix_norm$().tensor(linalg_matrix_norm$().with(first, rest, input, ord, dim));
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param keepdim whether the reduced dimensions stay, with size one
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, Number ord, int[] dim, boolean keepdim) {
        return linalg_matrix_norm$().tensor(input, ord, dim, keepdim);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param first a keyword argument: {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    @SafeVarargs
    public static Tensor matrixNorm(Tensor input, Number ord, int[] dim, boolean keepdim, Keyword<? super Of.MatrixNorm> first,
            Keyword<? super Of.MatrixNorm>... rest) {
        return linalg_matrix_norm$().tensor(linalg_matrix_norm$().with(first, rest, input, ord, dim, keepdim));
    }

    private static FunctionCall linalg_matrix_norm$str_ord;

    private static FunctionCall linalg_matrix_norm$str_ord() {
        FunctionCall call = linalg_matrix_norm$str_ord;
        return call != null ? call : (linalg_matrix_norm$str_ord = FunctionCall.of("aten::linalg_matrix_norm.str_ord"));
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *,
     * ScalarType? dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input) {
        return linalg_matrix_norm$str_ord().tensor(input);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *,
     * ScalarType? dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code ord}, {@code dim}, {@code keepdim}, {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    @SafeVarargs
    public static Tensor matrixNorm(Tensor input, Keyword<? super Of.MatrixNorm> first, Keyword<? super Of.MatrixNorm>... rest) {
        return linalg_matrix_norm$str_ord().tensor(linalg_matrix_norm$str_ord().with(first, rest, input));
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *,
     * ScalarType? dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, String ord) {
        return linalg_matrix_norm$str_ord().tensor(input, ord);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *,
     * ScalarType? dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param first a keyword argument: {@code dim}, {@code keepdim}, {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    @SafeVarargs
    public static Tensor matrixNorm(Tensor input, String ord, Keyword<? super Of.MatrixNorm> first, Keyword<? super
            Of.MatrixNorm>... rest) {
        return linalg_matrix_norm$str_ord().tensor(linalg_matrix_norm$str_ord().with(first, rest, input, ord));
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *,
     * ScalarType? dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, String ord, long[] dim) {
        return linalg_matrix_norm$str_ord().tensor(input, ord, dim);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *,
     * ScalarType? dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param first a keyword argument: {@code keepdim}, {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    @SafeVarargs
    public static Tensor matrixNorm(Tensor input, String ord, long[] dim, Keyword<? super Of.MatrixNorm> first, Keyword<? super
            Of.MatrixNorm>... rest) {
        return linalg_matrix_norm$str_ord().tensor(linalg_matrix_norm$str_ord().with(first, rest, input, ord, dim));
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *,
     * ScalarType? dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param keepdim whether the reduced dimensions stay, with size one
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, String ord, long[] dim, boolean keepdim) {
        return linalg_matrix_norm$str_ord().tensor(input, ord, dim, keepdim);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *,
     * ScalarType? dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param first a keyword argument: {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    @SafeVarargs
    public static Tensor matrixNorm(Tensor input, String ord, long[] dim, boolean keepdim, Keyword<? super Of.MatrixNorm> first,
            Keyword<? super Of.MatrixNorm>... rest) {
        return linalg_matrix_norm$str_ord().tensor(linalg_matrix_norm$str_ord().with(first, rest, input, ord, dim, keepdim));
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *,
     * ScalarType? dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, String ord, int[] dim) {
        return linalg_matrix_norm$str_ord().tensor(input, ord, dim);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *,
     * ScalarType? dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param first a keyword argument: {@code keepdim}, {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    @SafeVarargs
    public static Tensor matrixNorm(Tensor input, String ord, int[] dim, Keyword<? super Of.MatrixNorm> first, Keyword<? super
            Of.MatrixNorm>... rest) {
        return linalg_matrix_norm$str_ord().tensor(linalg_matrix_norm$str_ord().with(first, rest, input, ord, dim));
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *,
     * ScalarType? dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param keepdim whether the reduced dimensions stay, with size one
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, String ord, int[] dim, boolean keepdim) {
        return linalg_matrix_norm$str_ord().tensor(input, ord, dim, keepdim);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *,
     * ScalarType? dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param first a keyword argument: {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    @SafeVarargs
    public static Tensor matrixNorm(Tensor input, String ord, int[] dim, boolean keepdim, Keyword<? super Of.MatrixNorm> first,
            Keyword<? super Of.MatrixNorm>... rest) {
        return linalg_matrix_norm$str_ord().tensor(linalg_matrix_norm$str_ord().with(first, rest, input, ord, dim, keepdim));
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, Number ord, @Nullable DType dtype) {
        return linalg_matrix_norm$().tensor(input, ord, new long[] {-2, -1}, false, dtype);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, Number ord, long[] dim, @Nullable DType dtype) {
        return linalg_matrix_norm$().tensor(input, ord, dim, false, dtype);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, Number ord, long[] dim, boolean keepdim, @Nullable DType dtype) {
        return linalg_matrix_norm$().tensor(input, ord, dim, keepdim, dtype);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, Number ord, int[] dim, @Nullable DType dtype) {
        return linalg_matrix_norm$().tensor(input, ord, dim, false, dtype);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, Number ord, int[] dim, boolean keepdim, @Nullable DType dtype) {
        return linalg_matrix_norm$().tensor(input, ord, dim, keepdim, dtype);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *,
     * ScalarType? dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, @Nullable DType dtype) {
        return linalg_matrix_norm$str_ord().tensor(input, "fro", new long[] {-2, -1}, false, dtype);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *,
     * ScalarType? dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, String ord, @Nullable DType dtype) {
        return linalg_matrix_norm$str_ord().tensor(input, ord, new long[] {-2, -1}, false, dtype);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *,
     * ScalarType? dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, String ord, long[] dim, @Nullable DType dtype) {
        return linalg_matrix_norm$str_ord().tensor(input, ord, dim, false, dtype);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *,
     * ScalarType? dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, String ord, long[] dim, boolean keepdim, @Nullable DType dtype) {
        return linalg_matrix_norm$str_ord().tensor(input, ord, dim, keepdim, dtype);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *,
     * ScalarType? dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, String ord, int[] dim, @Nullable DType dtype) {
        return linalg_matrix_norm$str_ord().tensor(input, ord, dim, false, dtype);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *,
     * ScalarType? dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, String ord, int[] dim, boolean keepdim, @Nullable DType dtype) {
        return linalg_matrix_norm$str_ord().tensor(input, ord, dim, keepdim, dtype);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, Tensor ord) {
        return linalg_matrix_norm$().tensor(input, FunctionCall.scalar(ord));
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, Tensor ord, @Nullable DType dtype) {
        return linalg_matrix_norm$().tensor(input, FunctionCall.scalar(ord), new long[] {-2, -1}, false, dtype);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, Tensor ord, long[] dim) {
        return linalg_matrix_norm$().tensor(input, FunctionCall.scalar(ord), dim);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, Tensor ord, long[] dim, @Nullable DType dtype) {
        return linalg_matrix_norm$().tensor(input, FunctionCall.scalar(ord), dim, false, dtype);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param keepdim whether the reduced dimensions stay, with size one
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, Tensor ord, long[] dim, boolean keepdim) {
        return linalg_matrix_norm$().tensor(input, FunctionCall.scalar(ord), dim, keepdim);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, Tensor ord, long[] dim, boolean keepdim, @Nullable DType dtype) {
        return linalg_matrix_norm$().tensor(input, FunctionCall.scalar(ord), dim, keepdim, dtype);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, Tensor ord, int[] dim) {
        return linalg_matrix_norm$().tensor(input, FunctionCall.scalar(ord), dim);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, Tensor ord, int[] dim, @Nullable DType dtype) {
        return linalg_matrix_norm$().tensor(input, FunctionCall.scalar(ord), dim, false, dtype);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param keepdim whether the reduced dimensions stay, with size one
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, Tensor ord, int[] dim, boolean keepdim) {
        return linalg_matrix_norm$().tensor(input, FunctionCall.scalar(ord), dim, keepdim);
    }

    /**
     * Computes a norm of matrices: Frobenius, nuclear, or one induced by a vector norm.
     *
     * <p>Calls {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
     */
    public static Tensor matrixNorm(Tensor input, Tensor ord, int[] dim, boolean keepdim, @Nullable DType dtype) {
        return linalg_matrix_norm$().tensor(input, FunctionCall.scalar(ord), dim, keepdim, dtype);
    }

    private static FunctionCall linalg_matrix_rank$;

    private static FunctionCall linalg_matrix_rank$() {
        FunctionCall call = linalg_matrix_rank$;
        return call != null ? call : (linalg_matrix_rank$ = FunctionCall.of("aten::linalg_matrix_rank"));
    }

    /**
     * Computes the rank of matrices, counting the singular values above a tolerance.
     *
     * <p>Calls {@code linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor}. Parameters that are not given
     * take their defaults.
     *
     * @param input the tensor
     * @param tol the tolerance
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_rank.html">torch.linalg.matrix_rank</a>
     */
    public static Tensor matrixRank(Tensor input, double tol) {
        return linalg_matrix_rank$().tensor(input, tol);
    }

    /**
     * Computes the rank of matrices, counting the singular values above a tolerance.
     *
     * <p>Calls {@code linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor}.
     *
     * @param input the tensor
     * @param tol the tolerance
     * @param first a keyword argument: {@code hermitian}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_rank.html">torch.linalg.matrix_rank</a>
     */
    @SafeVarargs
    public static Tensor matrixRank(Tensor input, double tol, Keyword<? super Of.MatrixRank> first, Keyword<? super
            Of.MatrixRank>... rest) {
        return linalg_matrix_rank$().tensor(linalg_matrix_rank$().with(first, rest, input, tol));
    }

    /**
     * Computes the rank of matrices, counting the singular values above a tolerance.
     *
     * <p>Calls {@code linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor}.
     *
     * @param input the tensor
     * @param tol the tolerance
     * @param hermitian whether the matrix is Hermitian
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_rank.html">torch.linalg.matrix_rank</a>
     */
    public static Tensor matrixRank(Tensor input, double tol, boolean hermitian) {
        return linalg_matrix_rank$().tensor(input, tol, hermitian);
    }

    private static FunctionCall linalg_matrix_rank$atol_rtol_float;

    private static FunctionCall linalg_matrix_rank$atol_rtol_float() {
        FunctionCall call = linalg_matrix_rank$atol_rtol_float;
        return call != null ? call : (linalg_matrix_rank$atol_rtol_float = FunctionCall.of("aten::linalg_matrix_rank.atol_rtol_float"));
    }

    /**
     * Computes the rank of matrices, counting the singular values above a tolerance.
     *
     * <p>Calls {@code linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool
     * hermitian=False) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_rank.html">torch.linalg.matrix_rank</a>
     */
    public static Tensor matrixRank(Tensor input) {
        return linalg_matrix_rank$atol_rtol_float().tensor(input);
    }

    /**
     * Computes the rank of matrices, counting the singular values above a tolerance.
     *
     * <p>Calls {@code linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool
     * hermitian=False) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code atol}, {@code rtol}, {@code hermitian}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_rank.html">torch.linalg.matrix_rank</a>
     */
    @SafeVarargs
    public static Tensor matrixRank(Tensor input, Keyword<? super Of.MatrixRank> first, Keyword<? super Of.MatrixRank>... rest) {
        return linalg_matrix_rank$atol_rtol_float().tensor(linalg_matrix_rank$atol_rtol_float().with(first, rest, input));
    }

    private static FunctionCall linalg_matrix_rank$tol_tensor;

    private static FunctionCall linalg_matrix_rank$tol_tensor() {
        FunctionCall call = linalg_matrix_rank$tol_tensor;
        return call != null ? call : (linalg_matrix_rank$tol_tensor = FunctionCall.of("aten::linalg_matrix_rank.tol_tensor"));
    }

    /**
     * Computes the rank of matrices, counting the singular values above a tolerance.
     *
     * <p>Calls {@code linalg_matrix_rank.tol_tensor(Tensor input, Tensor tol, bool hermitian=False) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param tol the tolerance
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_rank.html">torch.linalg.matrix_rank</a>
     */
    public static Tensor matrixRank(Tensor input, Tensor tol) {
        return linalg_matrix_rank$tol_tensor().tensor(input, tol);
    }

    /**
     * Computes the rank of matrices, counting the singular values above a tolerance.
     *
     * <p>Calls {@code linalg_matrix_rank.tol_tensor(Tensor input, Tensor tol, bool hermitian=False) -> Tensor}.
     *
     * @param input the tensor
     * @param tol the tolerance
     * @param first a keyword argument: {@code hermitian}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_rank.html">torch.linalg.matrix_rank</a>
     */
    @SafeVarargs
    public static Tensor matrixRank(Tensor input, Tensor tol, Keyword<? super Of.MatrixRank> first, Keyword<? super
            Of.MatrixRank>... rest) {
        return linalg_matrix_rank$tol_tensor().tensor(linalg_matrix_rank$tol_tensor().with(first, rest, input, tol));
    }

    /**
     * Computes the rank of matrices, counting the singular values above a tolerance.
     *
     * <p>Calls {@code linalg_matrix_rank.tol_tensor(Tensor input, Tensor tol, bool hermitian=False) -> Tensor}.
     *
     * @param input the tensor
     * @param tol the tolerance
     * @param hermitian whether the matrix is Hermitian
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_rank.html">torch.linalg.matrix_rank</a>
     */
    public static Tensor matrixRank(Tensor input, Tensor tol, boolean hermitian) {
        return linalg_matrix_rank$tol_tensor().tensor(input, tol, hermitian);
    }

    /**
     * Computes the rank of matrices, counting the singular values above a tolerance.
     *
     * <p>Calls {@code linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool
     * hermitian=False) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param atol the absolute tolerance; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_rank.html">torch.linalg.matrix_rank</a>
     */
    public static Tensor matrixRank(Tensor input, @Nullable Number atol) {
        return linalg_matrix_rank$atol_rtol_float().tensor(input, atol);
    }

    /**
     * Computes the rank of matrices, counting the singular values above a tolerance.
     *
     * <p>Calls {@code linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool
     * hermitian=False) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param atol the absolute tolerance; null for {@code None}
     * @param rtol the tolerance relative to the other operand; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_rank.html">torch.linalg.matrix_rank</a>
     */
    public static Tensor matrixRank(Tensor input, @Nullable Number atol, @Nullable Number rtol) {
        return linalg_matrix_rank$atol_rtol_float().tensor(input, atol, rtol);
    }

    /**
     * Computes the rank of matrices, counting the singular values above a tolerance.
     *
     * <p>Calls {@code linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool
     * hermitian=False) -> Tensor}.
     *
     * @param input the tensor
     * @param atol the absolute tolerance; null for {@code None}
     * @param rtol the tolerance relative to the other operand; null for {@code None}
     * @param hermitian whether the matrix is Hermitian
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_rank.html">torch.linalg.matrix_rank</a>
     */
    public static Tensor matrixRank(Tensor input, @Nullable Number atol, @Nullable Number rtol, boolean hermitian) {
        return linalg_matrix_rank$atol_rtol_float().tensor(input, atol, rtol, hermitian);
    }

    private static FunctionCall linalg_matrix_rank$atol_rtol_tensor;

    private static FunctionCall linalg_matrix_rank$atol_rtol_tensor() {
        FunctionCall call = linalg_matrix_rank$atol_rtol_tensor;
        return call != null ? call : (linalg_matrix_rank$atol_rtol_tensor = FunctionCall.of("aten::linalg_matrix_rank.atol_rtol_tensor"));
    }

    /**
     * Computes the rank of matrices, counting the singular values above a tolerance.
     *
     * <p>Calls {@code linalg_matrix_rank.atol_rtol_tensor(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool
     * hermitian=False) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param atol the absolute tolerance; null for {@code None}
     * @param rtol the tolerance relative to the other operand; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_rank.html">torch.linalg.matrix_rank</a>
     */
    public static Tensor matrixRank(Tensor input, @Nullable Tensor atol, @Nullable Tensor rtol) {
        return linalg_matrix_rank$atol_rtol_tensor().tensor(input, atol, rtol);
    }

    /**
     * Computes the rank of matrices, counting the singular values above a tolerance.
     *
     * <p>Calls {@code linalg_matrix_rank.atol_rtol_tensor(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool
     * hermitian=False) -> Tensor}.
     *
     * @param input the tensor
     * @param atol the absolute tolerance; null for {@code None}
     * @param rtol the tolerance relative to the other operand; null for {@code None}
     * @param hermitian whether the matrix is Hermitian
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_rank.html">torch.linalg.matrix_rank</a>
     */
    public static Tensor matrixRank(Tensor input, @Nullable Tensor atol, @Nullable Tensor rtol, boolean hermitian) {
        return linalg_matrix_rank$atol_rtol_tensor().tensor(input, atol, rtol, hermitian);
    }

    private static FunctionCall linalg_norm$;

    private static FunctionCall linalg_norm$() {
        FunctionCall call = linalg_norm$;
        return call != null ? call : (linalg_norm$ = FunctionCall.of("aten::linalg_norm"));
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input) {
        return linalg_norm$().tensor(input);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code ord}, {@code dim}, {@code keepdim}, {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    @SafeVarargs
    public static Tensor norm(Tensor input, Keyword<? super Of.Norm> first, Keyword<? super Of.Norm>... rest) {
        return linalg_norm$().tensor(linalg_norm$().with(first, rest, input));
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, @Nullable Number ord) {
        return linalg_norm$().tensor(input, ord);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm; null for {@code None}
     * @param first a keyword argument: {@code dim}, {@code keepdim}, {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    @SafeVarargs
    public static Tensor norm(Tensor input, @Nullable Number ord, Keyword<? super Of.Norm> first, Keyword<? super Of.Norm>...
            rest) {
        return linalg_norm$().tensor(linalg_norm$().with(first, rest, input, ord));
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, @Nullable Number ord, long dim) {
        return linalg_norm$().tensor(input, ord, dim);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param first a keyword argument: {@code keepdim}, {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    @SafeVarargs
    public static Tensor norm(Tensor input, @Nullable Number ord, long dim, Keyword<? super Of.Norm> first, Keyword<? super
            Of.Norm>... rest) {
        return linalg_norm$().tensor(linalg_norm$().with(first, rest, input, ord, dim));
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param keepdim whether the reduced dimensions stay, with size one
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, @Nullable Number ord, long dim, boolean keepdim) {
        return linalg_norm$().tensor(input, ord, dim, keepdim);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param first a keyword argument: {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    @SafeVarargs
    public static Tensor norm(Tensor input, @Nullable Number ord, long dim, boolean keepdim, Keyword<? super Of.Norm> first,
            Keyword<? super Of.Norm>... rest) {
        return linalg_norm$().tensor(linalg_norm$().with(first, rest, input, ord, dim, keepdim));
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, @Nullable Number ord, long @Nullable [] dim) {
        return linalg_norm$().tensor(input, ord, dim);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param first a keyword argument: {@code keepdim}, {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    @SafeVarargs
    public static Tensor norm(Tensor input, @Nullable Number ord, long @Nullable [] dim, Keyword<? super Of.Norm> first, Keyword<?
            super Of.Norm>... rest) {
        return linalg_norm$().tensor(linalg_norm$().with(first, rest, input, ord, dim));
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param keepdim whether the reduced dimensions stay, with size one
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, @Nullable Number ord, long @Nullable [] dim, boolean keepdim) {
        return linalg_norm$().tensor(input, ord, dim, keepdim);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param first a keyword argument: {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    @SafeVarargs
    public static Tensor norm(Tensor input, @Nullable Number ord, long @Nullable [] dim, boolean keepdim, Keyword<? super Of.Norm>
            first, Keyword<? super Of.Norm>... rest) {
        return linalg_norm$().tensor(linalg_norm$().with(first, rest, input, ord, dim, keepdim));
    }

    private static FunctionCall linalg_norm$ord_str;

    private static FunctionCall linalg_norm$ord_str() {
        FunctionCall call = linalg_norm$ord_str;
        return call != null ? call : (linalg_norm$ord_str = FunctionCall.of("aten::linalg_norm.ord_str"));
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, String ord) {
        return linalg_norm$ord_str().tensor(input, ord);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param first a keyword argument: {@code dim}, {@code keepdim}, {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    @SafeVarargs
    public static Tensor norm(Tensor input, String ord, Keyword<? super Of.Norm> first, Keyword<? super Of.Norm>... rest) {
        return linalg_norm$ord_str().tensor(linalg_norm$ord_str().with(first, rest, input, ord));
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, String ord, long dim) {
        return linalg_norm$ord_str().tensor(input, ord, dim);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param first a keyword argument: {@code keepdim}, {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    @SafeVarargs
    public static Tensor norm(Tensor input, String ord, long dim, Keyword<? super Of.Norm> first, Keyword<? super Of.Norm>...
            rest) {
        return linalg_norm$ord_str().tensor(linalg_norm$ord_str().with(first, rest, input, ord, dim));
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param keepdim whether the reduced dimensions stay, with size one
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, String ord, long dim, boolean keepdim) {
        return linalg_norm$ord_str().tensor(input, ord, dim, keepdim);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param first a keyword argument: {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    @SafeVarargs
    public static Tensor norm(Tensor input, String ord, long dim, boolean keepdim, Keyword<? super Of.Norm> first, Keyword<? super
            Of.Norm>... rest) {
        return linalg_norm$ord_str().tensor(linalg_norm$ord_str().with(first, rest, input, ord, dim, keepdim));
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, String ord, long @Nullable [] dim) {
        return linalg_norm$ord_str().tensor(input, ord, dim);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param first a keyword argument: {@code keepdim}, {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    @SafeVarargs
    public static Tensor norm(Tensor input, String ord, long @Nullable [] dim, Keyword<? super Of.Norm> first, Keyword<? super
            Of.Norm>... rest) {
        return linalg_norm$ord_str().tensor(linalg_norm$ord_str().with(first, rest, input, ord, dim));
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param keepdim whether the reduced dimensions stay, with size one
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, String ord, long @Nullable [] dim, boolean keepdim) {
        return linalg_norm$ord_str().tensor(input, ord, dim, keepdim);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param first a keyword argument: {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    @SafeVarargs
    public static Tensor norm(Tensor input, String ord, long @Nullable [] dim, boolean keepdim, Keyword<? super Of.Norm> first,
            Keyword<? super Of.Norm>... rest) {
        return linalg_norm$ord_str().tensor(linalg_norm$ord_str().with(first, rest, input, ord, dim, keepdim));
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, @Nullable DType dtype) {
        return linalg_norm$().tensor(input, null, null, false, dtype);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; null for {@code None}
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, @Nullable Number ord, @Nullable DType dtype) {
        return linalg_norm$().tensor(input, ord, null, false, dtype);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, @Nullable Number ord, long dim, @Nullable DType dtype) {
        return linalg_norm$().tensor(input, ord, dim, false, dtype);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, @Nullable Number ord, long dim, boolean keepdim, @Nullable DType dtype) {
        return linalg_norm$().tensor(input, ord, dim, keepdim, dtype);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, @Nullable Number ord, long @Nullable [] dim, @Nullable DType dtype) {
        return linalg_norm$().tensor(input, ord, dim, false, dtype);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, @Nullable Number ord, long @Nullable [] dim, boolean keepdim, @Nullable DType dtype) {
        return linalg_norm$().tensor(input, ord, dim, keepdim, dtype);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, String ord, @Nullable DType dtype) {
        return linalg_norm$ord_str().tensor(input, ord, null, false, dtype);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, String ord, long dim, @Nullable DType dtype) {
        return linalg_norm$ord_str().tensor(input, ord, dim, false, dtype);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, String ord, long dim, boolean keepdim, @Nullable DType dtype) {
        return linalg_norm$ord_str().tensor(input, ord, dim, keepdim, dtype);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, String ord, long @Nullable [] dim, @Nullable DType dtype) {
        return linalg_norm$ord_str().tensor(input, ord, dim, false, dtype);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, String ord, long @Nullable [] dim, boolean keepdim, @Nullable DType dtype) {
        return linalg_norm$ord_str().tensor(input, ord, dim, keepdim, dtype);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, @Nullable Tensor ord) {
        return linalg_norm$().tensor(input, FunctionCall.scalar(ord));
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts; null for {@code None}
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, @Nullable Tensor ord, @Nullable DType dtype) {
        return linalg_norm$().tensor(input, FunctionCall.scalar(ord), null, false, dtype);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, @Nullable Tensor ord, long dim) {
        return linalg_norm$().tensor(input, FunctionCall.scalar(ord), dim);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, @Nullable Tensor ord, long dim, @Nullable DType dtype) {
        return linalg_norm$().tensor(input, FunctionCall.scalar(ord), dim, false, dtype);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param keepdim whether the reduced dimensions stay, with size one
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, @Nullable Tensor ord, long dim, boolean keepdim) {
        return linalg_norm$().tensor(input, FunctionCall.scalar(ord), dim, keepdim);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, @Nullable Tensor ord, long dim, boolean keepdim, @Nullable DType dtype) {
        return linalg_norm$().tensor(input, FunctionCall.scalar(ord), dim, keepdim, dtype);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, @Nullable Tensor ord, long @Nullable [] dim) {
        return linalg_norm$().tensor(input, FunctionCall.scalar(ord), dim);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, @Nullable Tensor ord, long @Nullable [] dim, @Nullable DType dtype) {
        return linalg_norm$().tensor(input, FunctionCall.scalar(ord), dim, false, dtype);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param keepdim whether the reduced dimensions stay, with size one
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, @Nullable Tensor ord, long @Nullable [] dim, boolean keepdim) {
        return linalg_norm$().tensor(input, FunctionCall.scalar(ord), dim, keepdim);
    }

    /**
     * Computes a vector or matrix norm, as {@code ord} and the number of dimensions say; by default the 2-norm of all elements.
     *
     * <p>Calls {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
     */
    public static Tensor norm(Tensor input, @Nullable Tensor ord, long @Nullable [] dim, boolean keepdim, @Nullable DType dtype) {
        return linalg_norm$().tensor(input, FunctionCall.scalar(ord), dim, keepdim, dtype);
    }

    private static FunctionCall linalg_slogdet$;

    private static FunctionCall linalg_slogdet$() {
        FunctionCall call = linalg_slogdet$;
        return call != null ? call : (linalg_slogdet$ = FunctionCall.of("aten::linalg_slogdet"));
    }

    /**
     * Computes the sign of the determinant of square matrices and the natural logarithm of its absolute value.
     *
     * <p>Calls {@code linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet)}.
     *
     * @param A the matrix, or a batch of matrices
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.slogdet.html">torch.linalg.slogdet</a>
     */
    public static SlogdetResult slogdet(Tensor A) {
        List<Object> results = linalg_slogdet$().several(A);
        return new SlogdetResult((Tensor) results.get(0), (Tensor) results.get(1));
    }

    private static FunctionCall linalg_vector_norm$;

    private static FunctionCall linalg_vector_norm$() {
        FunctionCall call = linalg_vector_norm$;
        return call != null ? call : (linalg_vector_norm$ = FunctionCall.of("aten::linalg_vector_norm"));
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    public static Tensor vectorNorm(Tensor input) {
        return linalg_vector_norm$().tensor(input);
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code ord}, {@code dim}, {@code keepdim}, {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    @SafeVarargs
    public static Tensor vectorNorm(Tensor input, Keyword<? super Of.VectorNorm> first, Keyword<? super Of.VectorNorm>... rest) {
        return linalg_vector_norm$().tensor(linalg_vector_norm$().with(first, rest, input));
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    public static Tensor vectorNorm(Tensor input, Number ord) {
        return linalg_vector_norm$().tensor(input, ord);
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param first a keyword argument: {@code dim}, {@code keepdim}, {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    @SafeVarargs
    public static Tensor vectorNorm(Tensor input, Number ord, Keyword<? super Of.VectorNorm> first, Keyword<? super
            Of.VectorNorm>... rest) {
        return linalg_vector_norm$().tensor(linalg_vector_norm$().with(first, rest, input, ord));
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    public static Tensor vectorNorm(Tensor input, Number ord, long dim) {
        return linalg_vector_norm$().tensor(input, ord, dim);
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param first a keyword argument: {@code keepdim}, {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    @SafeVarargs
    public static Tensor vectorNorm(Tensor input, Number ord, long dim, Keyword<? super Of.VectorNorm> first, Keyword<? super
            Of.VectorNorm>... rest) {
        return linalg_vector_norm$().tensor(linalg_vector_norm$().with(first, rest, input, ord, dim));
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param keepdim whether the reduced dimensions stay, with size one
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    public static Tensor vectorNorm(Tensor input, Number ord, long dim, boolean keepdim) {
        return linalg_vector_norm$().tensor(input, ord, dim, keepdim);
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param first a keyword argument: {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    @SafeVarargs
    public static Tensor vectorNorm(Tensor input, Number ord, long dim, boolean keepdim, Keyword<? super Of.VectorNorm> first,
            Keyword<? super Of.VectorNorm>... rest) {
        return linalg_vector_norm$().tensor(linalg_vector_norm$().with(first, rest, input, ord, dim, keepdim));
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    public static Tensor vectorNorm(Tensor input, Number ord, long @Nullable [] dim) {
        return linalg_vector_norm$().tensor(input, ord, dim);
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param first a keyword argument: {@code keepdim}, {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    @SafeVarargs
    public static Tensor vectorNorm(Tensor input, Number ord, long @Nullable [] dim, Keyword<? super Of.VectorNorm> first,
            Keyword<? super Of.VectorNorm>... rest) {
        return linalg_vector_norm$().tensor(linalg_vector_norm$().with(first, rest, input, ord, dim));
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param keepdim whether the reduced dimensions stay, with size one
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    public static Tensor vectorNorm(Tensor input, Number ord, long @Nullable [] dim, boolean keepdim) {
        return linalg_vector_norm$().tensor(input, ord, dim, keepdim);
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param first a keyword argument: {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    @SafeVarargs
    public static Tensor vectorNorm(Tensor input, Number ord, long @Nullable [] dim, boolean keepdim, Keyword<? super
            Of.VectorNorm> first, Keyword<? super Of.VectorNorm>... rest) {
        return linalg_vector_norm$().tensor(linalg_vector_norm$().with(first, rest, input, ord, dim, keepdim));
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    public static Tensor vectorNorm(Tensor input, @Nullable DType dtype) {
        return linalg_vector_norm$().tensor(input, 2L, null, false, dtype);
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    public static Tensor vectorNorm(Tensor input, Number ord, @Nullable DType dtype) {
        return linalg_vector_norm$().tensor(input, ord, null, false, dtype);
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    public static Tensor vectorNorm(Tensor input, Number ord, long dim, @Nullable DType dtype) {
        return linalg_vector_norm$().tensor(input, ord, dim, false, dtype);
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    public static Tensor vectorNorm(Tensor input, Number ord, long dim, boolean keepdim, @Nullable DType dtype) {
        return linalg_vector_norm$().tensor(input, ord, dim, keepdim, dtype);
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    public static Tensor vectorNorm(Tensor input, Number ord, long @Nullable [] dim, @Nullable DType dtype) {
        return linalg_vector_norm$().tensor(input, ord, dim, false, dtype);
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    public static Tensor vectorNorm(Tensor input, Number ord, long @Nullable [] dim, boolean keepdim, @Nullable DType dtype) {
        return linalg_vector_norm$().tensor(input, ord, dim, keepdim, dtype);
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    public static Tensor vectorNorm(Tensor input, Tensor ord) {
        return linalg_vector_norm$().tensor(input, FunctionCall.scalar(ord));
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    public static Tensor vectorNorm(Tensor input, Tensor ord, @Nullable DType dtype) {
        return linalg_vector_norm$().tensor(input, FunctionCall.scalar(ord), null, false, dtype);
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    public static Tensor vectorNorm(Tensor input, Tensor ord, long dim) {
        return linalg_vector_norm$().tensor(input, FunctionCall.scalar(ord), dim);
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    public static Tensor vectorNorm(Tensor input, Tensor ord, long dim, @Nullable DType dtype) {
        return linalg_vector_norm$().tensor(input, FunctionCall.scalar(ord), dim, false, dtype);
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param keepdim whether the reduced dimensions stay, with size one
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    public static Tensor vectorNorm(Tensor input, Tensor ord, long dim, boolean keepdim) {
        return linalg_vector_norm$().tensor(input, FunctionCall.scalar(ord), dim, keepdim);
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    public static Tensor vectorNorm(Tensor input, Tensor ord, long dim, boolean keepdim, @Nullable DType dtype) {
        return linalg_vector_norm$().tensor(input, FunctionCall.scalar(ord), dim, keepdim, dtype);
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    public static Tensor vectorNorm(Tensor input, Tensor ord, long @Nullable [] dim) {
        return linalg_vector_norm$().tensor(input, FunctionCall.scalar(ord), dim);
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    public static Tensor vectorNorm(Tensor input, Tensor ord, long @Nullable [] dim, @Nullable DType dtype) {
        return linalg_vector_norm$().tensor(input, FunctionCall.scalar(ord), dim, false, dtype);
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param keepdim whether the reduced dimensions stay, with size one
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    public static Tensor vectorNorm(Tensor input, Tensor ord, long @Nullable [] dim, boolean keepdim) {
        return linalg_vector_norm$().tensor(input, FunctionCall.scalar(ord), dim, keepdim);
    }

    /**
     * Computes the {@code ord}-norm of the elements as one vector, or of the vectors along {@code dim}.
     *
     * <p>Calls {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
     */
    public static Tensor vectorNorm(Tensor input, Tensor ord, long @Nullable [] dim, boolean keepdim, @Nullable DType dtype) {
        return linalg_vector_norm$().tensor(input, FunctionCall.scalar(ord), dim, keepdim, dtype);
    }

    // ------------------------------------------------------------------ Decompositions

    private static FunctionCall linalg_cholesky$;

    private static FunctionCall linalg_cholesky$() {
        FunctionCall call = linalg_cholesky$;
        return call != null ? call : (linalg_cholesky$ = FunctionCall.of("aten::linalg_cholesky"));
    }

    /**
     * Computes the lower, or {@code upper}, triangular Cholesky factor of Hermitian positive-definite matrices.
     *
     * <p>Calls {@code linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor}. Parameters that are not given take their
     * defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.cholesky.html">torch.linalg.cholesky</a>
     */
    public static Tensor cholesky(Tensor input) {
        return linalg_cholesky$().tensor(input);
    }

    /**
     * Computes the lower, or {@code upper}, triangular Cholesky factor of Hermitian positive-definite matrices.
     *
     * <p>Calls {@code linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code upper}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.cholesky.html">torch.linalg.cholesky</a>
     */
    @SafeVarargs
    public static Tensor cholesky(Tensor input, Keyword<? super Of.Cholesky> first, Keyword<? super Of.Cholesky>... rest) {
        return linalg_cholesky$().tensor(linalg_cholesky$().with(first, rest, input));
    }

    /**
     * Computes the lower, or {@code upper}, triangular Cholesky factor of Hermitian positive-definite matrices.
     *
     * <p>Calls {@code linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor}.
     *
     * @param input the tensor
     * @param upper whether the upper triangle is meant
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.cholesky.html">torch.linalg.cholesky</a>
     */
    public static Tensor cholesky(Tensor input, boolean upper) {
        return linalg_cholesky$().tensor(input, upper);
    }

    private static FunctionCall linalg_cholesky_ex$;

    private static FunctionCall linalg_cholesky_ex$() {
        FunctionCall call = linalg_cholesky_ex$;
        return call != null ? call : (linalg_cholesky_ex$ = FunctionCall.of("aten::linalg_cholesky_ex"));
    }

    /**
     * Computes the Cholesky factor and a code that tells for each matrix whether it is positive-definite, instead of failing.
     *
     * <p>Calls {@code linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)}.
     * Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.cholesky_ex.html">torch.linalg.cholesky_ex</a>
     */
    public static CholeskyExResult choleskyEx(Tensor input) {
        List<Object> results = linalg_cholesky_ex$().several(input);
        return new CholeskyExResult((Tensor) results.get(0), (Tensor) results.get(1));
    }

    /**
     * Computes the Cholesky factor and a code that tells for each matrix whether it is positive-definite, instead of failing.
     *
     * <p>Calls {@code linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code upper}, {@code checkErrors}
     * @param rest more of them
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.cholesky_ex.html">torch.linalg.cholesky_ex</a>
     */
    @SafeVarargs
    public static CholeskyExResult choleskyEx(Tensor input, Keyword<? super Of.CholeskyEx> first, Keyword<? super
            Of.CholeskyEx>... rest) {
        List<Object> results = linalg_cholesky_ex$().several(linalg_cholesky_ex$().with(first, rest, input));
        return new CholeskyExResult((Tensor) results.get(0), (Tensor) results.get(1));
    }

    /**
     * Computes the Cholesky factor and a code that tells for each matrix whether it is positive-definite, instead of failing.
     *
     * <p>Calls {@code linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)}.
     * Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param upper whether the upper triangle is meant
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.cholesky_ex.html">torch.linalg.cholesky_ex</a>
     */
    public static CholeskyExResult choleskyEx(Tensor input, boolean upper) {
        List<Object> results = linalg_cholesky_ex$().several(input, upper);
        return new CholeskyExResult((Tensor) results.get(0), (Tensor) results.get(1));
    }

    /**
     * Computes the Cholesky factor and a code that tells for each matrix whether it is positive-definite, instead of failing.
     *
     * <p>Calls {@code linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)}.
     *
     * @param input the tensor
     * @param upper whether the upper triangle is meant
     * @param checkErrors whether a failure throws, else {@code info} tells of it
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.cholesky_ex.html">torch.linalg.cholesky_ex</a>
     */
    public static CholeskyExResult choleskyEx(Tensor input, boolean upper, boolean checkErrors) {
        List<Object> results = linalg_cholesky_ex$().several(input, upper, checkErrors);
        return new CholeskyExResult((Tensor) results.get(0), (Tensor) results.get(1));
    }

    private static FunctionCall linalg_eig$;

    private static FunctionCall linalg_eig$() {
        FunctionCall call = linalg_eig$;
        return call != null ? call : (linalg_eig$ = FunctionCall.of("aten::linalg_eig"));
    }

    /**
     * Computes eigenvalues and right eigenvectors of square matrices, as complex tensors in no fixed order.
     *
     * <p>Calls {@code linalg_eig(Tensor self) -> (Tensor eigenvalues, Tensor eigenvectors)}.
     *
     * @param input the tensor
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.eig.html">torch.linalg.eig</a>
     */
    public static EigResult eig(Tensor input) {
        List<Object> results = linalg_eig$().several(input);
        return new EigResult((Tensor) results.get(0), (Tensor) results.get(1));
    }

    private static FunctionCall linalg_eigh$;

    private static FunctionCall linalg_eigh$() {
        FunctionCall call = linalg_eigh$;
        return call != null ? call : (linalg_eigh$ = FunctionCall.of("aten::linalg_eigh"));
    }

    /**
     * Computes the eigenvalues, ascending, and eigenvectors of Hermitian matrices, from the triangle that {@code UPLO} names.
     *
     * <p>Calls {@code linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor eigenvectors)}. Parameters that are
     * not given take their defaults.
     *
     * @param input the tensor
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.eigh.html">torch.linalg.eigh</a>
     */
    public static EighResult eigh(Tensor input) {
        List<Object> results = linalg_eigh$().several(input);
        return new EighResult((Tensor) results.get(0), (Tensor) results.get(1));
    }

    /**
     * Computes the eigenvalues, ascending, and eigenvectors of Hermitian matrices, from the triangle that {@code UPLO} names.
     *
     * <p>Calls {@code linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor eigenvectors)}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code UPLO}
     * @param rest more of them
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.eigh.html">torch.linalg.eigh</a>
     */
    @SafeVarargs
    public static EighResult eigh(Tensor input, Keyword<? super Of.Eigh> first, Keyword<? super Of.Eigh>... rest) {
        List<Object> results = linalg_eigh$().several(linalg_eigh$().with(first, rest, input));
        return new EighResult((Tensor) results.get(0), (Tensor) results.get(1));
    }

    /**
     * Computes the eigenvalues, ascending, and eigenvectors of Hermitian matrices, from the triangle that {@code UPLO} names.
     *
     * <p>Calls {@code linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor eigenvectors)}.
     *
     * @param input the tensor
     * @param UPLO which triangle is read: {@code "L"} or {@code "U"}
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.eigh.html">torch.linalg.eigh</a>
     */
    public static EighResult eigh(Tensor input, String UPLO) {
        List<Object> results = linalg_eigh$().several(input, UPLO);
        return new EighResult((Tensor) results.get(0), (Tensor) results.get(1));
    }

    private static FunctionCall linalg_eigvals$;

    private static FunctionCall linalg_eigvals$() {
        FunctionCall call = linalg_eigvals$;
        return call != null ? call : (linalg_eigvals$ = FunctionCall.of("aten::linalg_eigvals"));
    }

    /**
     * Computes the eigenvalues of square matrices, as a complex tensor in no fixed order.
     *
     * <p>Calls {@code linalg_eigvals(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.eigvals.html">torch.linalg.eigvals</a>
     */
    public static Tensor eigvals(Tensor input) {
        return linalg_eigvals$().tensor(input);
    }

    private static FunctionCall linalg_eigvalsh$;

    private static FunctionCall linalg_eigvalsh$() {
        FunctionCall call = linalg_eigvalsh$;
        return call != null ? call : (linalg_eigvalsh$ = FunctionCall.of("aten::linalg_eigvalsh"));
    }

    /**
     * Computes the eigenvalues, ascending, of Hermitian matrices, from the triangle that {@code UPLO} names.
     *
     * <p>Calls {@code linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.eigvalsh.html">torch.linalg.eigvalsh</a>
     */
    public static Tensor eigvalsh(Tensor input) {
        return linalg_eigvalsh$().tensor(input);
    }

    /**
     * Computes the eigenvalues, ascending, of Hermitian matrices, from the triangle that {@code UPLO} names.
     *
     * <p>Calls {@code linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code UPLO}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.eigvalsh.html">torch.linalg.eigvalsh</a>
     */
    @SafeVarargs
    public static Tensor eigvalsh(Tensor input, Keyword<? super Of.Eigvalsh> first, Keyword<? super Of.Eigvalsh>... rest) {
        return linalg_eigvalsh$().tensor(linalg_eigvalsh$().with(first, rest, input));
    }

    /**
     * Computes the eigenvalues, ascending, of Hermitian matrices, from the triangle that {@code UPLO} names.
     *
     * <p>Calls {@code linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor}.
     *
     * @param input the tensor
     * @param UPLO which triangle is read: {@code "L"} or {@code "U"}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.eigvalsh.html">torch.linalg.eigvalsh</a>
     */
    public static Tensor eigvalsh(Tensor input, String UPLO) {
        return linalg_eigvalsh$().tensor(input, UPLO);
    }

    private static FunctionCall linalg_lu$;

    private static FunctionCall linalg_lu$() {
        FunctionCall call = linalg_lu$;
        return call != null ? call : (linalg_lu$ = FunctionCall.of("aten::linalg_lu"));
    }

    /**
     * Computes the decomposition of matrices into a permutation, a lower and an upper triangular matrix.
     *
     * <p>Calls {@code linalg_lu(Tensor A, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)}. Parameters that are not given
     * take their defaults.
     *
     * @param A the matrix, or a batch of matrices
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lu.html">torch.linalg.lu</a>
     */
    public static LuResult lu(Tensor A) {
        List<Object> results = linalg_lu$().several(A);
        return new LuResult((Tensor) results.get(0), (Tensor) results.get(1), (Tensor) results.get(2));
    }

    /**
     * Computes the decomposition of matrices into a permutation, a lower and an upper triangular matrix.
     *
     * <p>Calls {@code linalg_lu(Tensor A, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)}.
     *
     * @param A the matrix, or a batch of matrices
     * @param first a keyword argument: {@code pivot}
     * @param rest more of them
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lu.html">torch.linalg.lu</a>
     */
    @SafeVarargs
    public static LuResult lu(Tensor A, Keyword<? super Of.Lu> first, Keyword<? super Of.Lu>... rest) {
        List<Object> results = linalg_lu$().several(linalg_lu$().with(first, rest, A));
        return new LuResult((Tensor) results.get(0), (Tensor) results.get(1), (Tensor) results.get(2));
    }

    /**
     * Computes the decomposition of matrices into a permutation, a lower and an upper triangular matrix.
     *
     * <p>Calls {@code linalg_lu(Tensor A, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)}.
     *
     * @param A the matrix, or a batch of matrices
     * @param pivot whether rows are exchanged
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lu.html">torch.linalg.lu</a>
     */
    public static LuResult lu(Tensor A, boolean pivot) {
        List<Object> results = linalg_lu$().several(A, pivot);
        return new LuResult((Tensor) results.get(0), (Tensor) results.get(1), (Tensor) results.get(2));
    }

    private static FunctionCall linalg_lu_factor$;

    private static FunctionCall linalg_lu_factor$() {
        FunctionCall call = linalg_lu_factor$;
        return call != null ? call : (linalg_lu_factor$ = FunctionCall.of("aten::linalg_lu_factor"));
    }

    /**
     * Computes the LU factorization of matrices in compact form, with pivots.
     *
     * <p>Calls {@code linalg_lu_factor(Tensor A, *, bool pivot=True) -> (Tensor LU, Tensor pivots)}. Parameters that are not
     * given take their defaults.
     *
     * @param A the matrix, or a batch of matrices
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lu_factor.html">torch.linalg.lu_factor</a>
     */
    public static LuFactorResult luFactor(Tensor A) {
        List<Object> results = linalg_lu_factor$().several(A);
        return new LuFactorResult((Tensor) results.get(0), (Tensor) results.get(1));
    }

    /**
     * Computes the LU factorization of matrices in compact form, with pivots.
     *
     * <p>Calls {@code linalg_lu_factor(Tensor A, *, bool pivot=True) -> (Tensor LU, Tensor pivots)}.
     *
     * @param A the matrix, or a batch of matrices
     * @param first a keyword argument: {@code pivot}
     * @param rest more of them
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lu_factor.html">torch.linalg.lu_factor</a>
     */
    @SafeVarargs
    public static LuFactorResult luFactor(Tensor A, Keyword<? super Of.LuFactor> first, Keyword<? super Of.LuFactor>... rest) {
        List<Object> results = linalg_lu_factor$().several(linalg_lu_factor$().with(first, rest, A));
        return new LuFactorResult((Tensor) results.get(0), (Tensor) results.get(1));
    }

    /**
     * Computes the LU factorization of matrices in compact form, with pivots.
     *
     * <p>Calls {@code linalg_lu_factor(Tensor A, *, bool pivot=True) -> (Tensor LU, Tensor pivots)}.
     *
     * @param A the matrix, or a batch of matrices
     * @param pivot whether rows are exchanged
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lu_factor.html">torch.linalg.lu_factor</a>
     */
    public static LuFactorResult luFactor(Tensor A, boolean pivot) {
        List<Object> results = linalg_lu_factor$().several(A, pivot);
        return new LuFactorResult((Tensor) results.get(0), (Tensor) results.get(1));
    }

    private static FunctionCall linalg_lu_factor_ex$;

    private static FunctionCall linalg_lu_factor_ex$() {
        FunctionCall call = linalg_lu_factor_ex$;
        return call != null ? call : (linalg_lu_factor_ex$ = FunctionCall.of("aten::linalg_lu_factor_ex"));
    }

    /**
     * Computes the LU factorization in compact form, with pivots and a code for each matrix instead of failing.
     *
     * <p>Calls {@code linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots,
     * Tensor info)}. Parameters that are not given take their defaults.
     *
     * @param A the matrix, or a batch of matrices
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lu_factor_ex.html">torch.linalg.lu_factor_ex</a>
     */
    public static LuFactorExResult luFactorEx(Tensor A) {
        List<Object> results = linalg_lu_factor_ex$().several(A);
        return new LuFactorExResult((Tensor) results.get(0), (Tensor) results.get(1), (Tensor) results.get(2));
    }

    /**
     * Computes the LU factorization in compact form, with pivots and a code for each matrix instead of failing.
     *
     * <p>Calls {@code linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots,
     * Tensor info)}.
     *
     * @param A the matrix, or a batch of matrices
     * @param first a keyword argument: {@code pivot}, {@code checkErrors}
     * @param rest more of them
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lu_factor_ex.html">torch.linalg.lu_factor_ex</a>
     */
    @SafeVarargs
    public static LuFactorExResult luFactorEx(Tensor A, Keyword<? super Of.LuFactorEx> first, Keyword<? super Of.LuFactorEx>...
            rest) {
        List<Object> results = linalg_lu_factor_ex$().several(linalg_lu_factor_ex$().with(first, rest, A));
        return new LuFactorExResult((Tensor) results.get(0), (Tensor) results.get(1), (Tensor) results.get(2));
    }

    /**
     * Computes the LU factorization in compact form, with pivots and a code for each matrix instead of failing.
     *
     * <p>Calls {@code linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots,
     * Tensor info)}. Parameters that are not given take their defaults.
     *
     * @param A the matrix, or a batch of matrices
     * @param pivot whether rows are exchanged
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lu_factor_ex.html">torch.linalg.lu_factor_ex</a>
     */
    public static LuFactorExResult luFactorEx(Tensor A, boolean pivot) {
        List<Object> results = linalg_lu_factor_ex$().several(A, pivot);
        return new LuFactorExResult((Tensor) results.get(0), (Tensor) results.get(1), (Tensor) results.get(2));
    }

    /**
     * Computes the LU factorization in compact form, with pivots and a code for each matrix instead of failing.
     *
     * <p>Calls {@code linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots,
     * Tensor info)}.
     *
     * @param A the matrix, or a batch of matrices
     * @param pivot whether rows are exchanged
     * @param checkErrors whether a failure throws, else {@code info} tells of it
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lu_factor_ex.html">torch.linalg.lu_factor_ex</a>
     */
    public static LuFactorExResult luFactorEx(Tensor A, boolean pivot, boolean checkErrors) {
        List<Object> results = linalg_lu_factor_ex$().several(A, pivot, checkErrors);
        return new LuFactorExResult((Tensor) results.get(0), (Tensor) results.get(1), (Tensor) results.get(2));
    }

    private static FunctionCall linalg_qr$;

    private static FunctionCall linalg_qr$() {
        FunctionCall call = linalg_qr$;
        return call != null ? call : (linalg_qr$ = FunctionCall.of("aten::linalg_qr"));
    }

    /**
     * Computes the QR decomposition of matrices, reduced, complete or only R, as {@code mode} says.
     *
     * <p>Calls {@code linalg_qr(Tensor A, str mode="reduced") -> (Tensor Q, Tensor R)}. Parameters that are not given take their
     * defaults.
     *
     * @param A the matrix, or a batch of matrices
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.qr.html">torch.linalg.qr</a>
     */
    public static QrResult qr(Tensor A) {
        List<Object> results = linalg_qr$().several(A);
        return new QrResult((Tensor) results.get(0), (Tensor) results.get(1));
    }

    /**
     * Computes the QR decomposition of matrices, reduced, complete or only R, as {@code mode} says.
     *
     * <p>Calls {@code linalg_qr(Tensor A, str mode="reduced") -> (Tensor Q, Tensor R)}.
     *
     * @param A the matrix, or a batch of matrices
     * @param first a keyword argument: {@code mode}
     * @param rest more of them
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.qr.html">torch.linalg.qr</a>
     */
    @SafeVarargs
    public static QrResult qr(Tensor A, Keyword<? super Of.Qr> first, Keyword<? super Of.Qr>... rest) {
        List<Object> results = linalg_qr$().several(linalg_qr$().with(first, rest, A));
        return new QrResult((Tensor) results.get(0), (Tensor) results.get(1));
    }

    /**
     * Computes the QR decomposition of matrices, reduced, complete or only R, as {@code mode} says.
     *
     * <p>Calls {@code linalg_qr(Tensor A, str mode="reduced") -> (Tensor Q, Tensor R)}.
     *
     * @param A the matrix, or a batch of matrices
     * @param mode the mode: how values are made, filled in, or divided, by PyTorch's word or number
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.qr.html">torch.linalg.qr</a>
     */
    public static QrResult qr(Tensor A, String mode) {
        List<Object> results = linalg_qr$().several(A, mode);
        return new QrResult((Tensor) results.get(0), (Tensor) results.get(1));
    }

    private static FunctionCall linalg_svd$;

    private static FunctionCall linalg_svd$() {
        FunctionCall call = linalg_svd$;
        return call != null ? call : (linalg_svd$ = FunctionCall.of("aten::linalg_svd"));
    }

    /**
     * Computes the singular value decomposition of matrices into U, the singular values, descending, and the conjugate transpose
     * of V.
     *
     * <p>Calls {@code linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)}.
     * Parameters that are not given take their defaults.
     *
     * @param A the matrix, or a batch of matrices
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.svd.html">torch.linalg.svd</a>
     */
    public static SvdResult svd(Tensor A) {
        List<Object> results = linalg_svd$().several(A);
        return new SvdResult((Tensor) results.get(0), (Tensor) results.get(1), (Tensor) results.get(2));
    }

    /**
     * Computes the singular value decomposition of matrices into U, the singular values, descending, and the conjugate transpose
     * of V.
     *
     * <p>Calls {@code linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)}.
     *
     * @param A the matrix, or a batch of matrices
     * @param first a keyword argument: {@code fullMatrices}, {@code driver}
     * @param rest more of them
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.svd.html">torch.linalg.svd</a>
     */
    @SafeVarargs
    public static SvdResult svd(Tensor A, Keyword<? super Of.Svd> first, Keyword<? super Of.Svd>... rest) {
        List<Object> results = linalg_svd$().several(linalg_svd$().with(first, rest, A));
        return new SvdResult((Tensor) results.get(0), (Tensor) results.get(1), (Tensor) results.get(2));
    }

    /**
     * Computes the singular value decomposition of matrices into U, the singular values, descending, and the conjugate transpose
     * of V.
     *
     * <p>Calls {@code linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)}.
     * Parameters that are not given take their defaults.
     *
     * @param A the matrix, or a batch of matrices
     * @param fullMatrices whether U and Vh are square
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.svd.html">torch.linalg.svd</a>
     */
    public static SvdResult svd(Tensor A, boolean fullMatrices) {
        List<Object> results = linalg_svd$().several(A, fullMatrices);
        return new SvdResult((Tensor) results.get(0), (Tensor) results.get(1), (Tensor) results.get(2));
    }

    /**
     * Computes the singular value decomposition of matrices into U, the singular values, descending, and the conjugate transpose
     * of V.
     *
     * <p>Calls {@code linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)}.
     *
     * @param A the matrix, or a batch of matrices
     * @param fullMatrices whether U and Vh are square
     * @param first a keyword argument: {@code driver}
     * @param rest more of them
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.svd.html">torch.linalg.svd</a>
     */
    @SafeVarargs
    public static SvdResult svd(Tensor A, boolean fullMatrices, Keyword<? super Of.Svd> first, Keyword<? super Of.Svd>... rest) {
        List<Object> results = linalg_svd$().several(linalg_svd$().with(first, rest, A, fullMatrices));
        return new SvdResult((Tensor) results.get(0), (Tensor) results.get(1), (Tensor) results.get(2));
    }

    /**
     * Computes the singular value decomposition of matrices into U, the singular values, descending, and the conjugate transpose
     * of V.
     *
     * <p>Calls {@code linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)}.
     *
     * @param A the matrix, or a batch of matrices
     * @param fullMatrices whether U and Vh are square
     * @param driver LAPACK's method, such as {@code "gelsd"}; or cuSOLVER's; null for {@code None}
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.svd.html">torch.linalg.svd</a>
     */
    public static SvdResult svd(Tensor A, boolean fullMatrices, @Nullable String driver) {
        List<Object> results = linalg_svd$().several(A, fullMatrices, driver);
        return new SvdResult((Tensor) results.get(0), (Tensor) results.get(1), (Tensor) results.get(2));
    }

    private static FunctionCall linalg_svdvals$;

    private static FunctionCall linalg_svdvals$() {
        FunctionCall call = linalg_svdvals$;
        return call != null ? call : (linalg_svdvals$ = FunctionCall.of("aten::linalg_svdvals"));
    }

    /**
     * Computes the singular values of matrices, in descending order.
     *
     * <p>Calls {@code linalg_svdvals(Tensor A, *, str? driver=None) -> Tensor}. Parameters that are not given take their
     * defaults.
     *
     * @param A the matrix, or a batch of matrices
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.svdvals.html">torch.linalg.svdvals</a>
     */
    public static Tensor svdvals(Tensor A) {
        return linalg_svdvals$().tensor(A);
    }

    /**
     * Computes the singular values of matrices, in descending order.
     *
     * <p>Calls {@code linalg_svdvals(Tensor A, *, str? driver=None) -> Tensor}.
     *
     * @param A the matrix, or a batch of matrices
     * @param first a keyword argument: {@code driver}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.svdvals.html">torch.linalg.svdvals</a>
     */
    @SafeVarargs
    public static Tensor svdvals(Tensor A, Keyword<? super Of.Svdvals> first, Keyword<? super Of.Svdvals>... rest) {
        return linalg_svdvals$().tensor(linalg_svdvals$().with(first, rest, A));
    }

    /**
     * Computes the singular values of matrices, in descending order.
     *
     * <p>Calls {@code linalg_svdvals(Tensor A, *, str? driver=None) -> Tensor}.
     *
     * @param A the matrix, or a batch of matrices
     * @param driver LAPACK's method, such as {@code "gelsd"}; or cuSOLVER's; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.svdvals.html">torch.linalg.svdvals</a>
     */
    public static Tensor svdvals(Tensor A, @Nullable String driver) {
        return linalg_svdvals$().tensor(A, driver);
    }

    // ------------------------------------------------------------------ Solvers

    private static FunctionCall linalg_lstsq$;

    private static FunctionCall linalg_lstsq$() {
        FunctionCall call = linalg_lstsq$;
        return call != null ? call : (linalg_lstsq$ = FunctionCall.of("aten::linalg_lstsq"));
    }

    /**
     * Solves least squares problems, and returns residuals, rank and singular values as far as {@code driver} computes them.
     *
     * <p>Calls {@code linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor
     * residuals, Tensor rank, Tensor singular_values)}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param b the right-hand side
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lstsq.html">torch.linalg.lstsq</a>
     */
    public static LstsqResult lstsq(Tensor input, Tensor b) {
        List<Object> results = linalg_lstsq$().several(input, b);
        return new LstsqResult((Tensor) results.get(0), (Tensor) results.get(1), (Tensor) results.get(2), (Tensor)
                results.get(3));
    }

    /**
     * Solves least squares problems, and returns residuals, rank and singular values as far as {@code driver} computes them.
     *
     * <p>Calls {@code linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor
     * residuals, Tensor rank, Tensor singular_values)}.
     *
     * @param input the tensor
     * @param b the right-hand side
     * @param first a keyword argument: {@code rcond}, {@code driver}
     * @param rest more of them
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lstsq.html">torch.linalg.lstsq</a>
     */
    @SafeVarargs
    public static LstsqResult lstsq(Tensor input, Tensor b, Keyword<? super Of.Lstsq> first, Keyword<? super Of.Lstsq>... rest) {
        List<Object> results = linalg_lstsq$().several(linalg_lstsq$().with(first, rest, input, b));
        return new LstsqResult((Tensor) results.get(0), (Tensor) results.get(1), (Tensor) results.get(2), (Tensor)
                results.get(3));
    }

    /**
     * Solves least squares problems, and returns residuals, rank and singular values as far as {@code driver} computes them.
     *
     * <p>Calls {@code linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor
     * residuals, Tensor rank, Tensor singular_values)}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param b the right-hand side
     * @param rcond the singular values below this fraction of the largest count as zero; null for {@code None}
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lstsq.html">torch.linalg.lstsq</a>
     */
    public static LstsqResult lstsq(Tensor input, Tensor b, @Nullable Number rcond) {
        List<Object> results = linalg_lstsq$().several(input, b, rcond);
        return new LstsqResult((Tensor) results.get(0), (Tensor) results.get(1), (Tensor) results.get(2), (Tensor)
                results.get(3));
    }

    /**
     * Solves least squares problems, and returns residuals, rank and singular values as far as {@code driver} computes them.
     *
     * <p>Calls {@code linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor
     * residuals, Tensor rank, Tensor singular_values)}.
     *
     * @param input the tensor
     * @param b the right-hand side
     * @param rcond the singular values below this fraction of the largest count as zero; null for {@code None}
     * @param first a keyword argument: {@code driver}
     * @param rest more of them
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lstsq.html">torch.linalg.lstsq</a>
     */
    @SafeVarargs
    public static LstsqResult lstsq(Tensor input, Tensor b, @Nullable Number rcond, Keyword<? super Of.Lstsq> first, Keyword<?
            super Of.Lstsq>... rest) {
        List<Object> results = linalg_lstsq$().several(linalg_lstsq$().with(first, rest, input, b, rcond));
        return new LstsqResult((Tensor) results.get(0), (Tensor) results.get(1), (Tensor) results.get(2), (Tensor)
                results.get(3));
    }

    /**
     * Solves least squares problems, and returns residuals, rank and singular values as far as {@code driver} computes them.
     *
     * <p>Calls {@code linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor
     * residuals, Tensor rank, Tensor singular_values)}.
     *
     * @param input the tensor
     * @param b the right-hand side
     * @param rcond the singular values below this fraction of the largest count as zero; null for {@code None}
     * @param driver LAPACK's method, such as {@code "gelsd"}; or cuSOLVER's; null for {@code None}
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lstsq.html">torch.linalg.lstsq</a>
     */
    public static LstsqResult lstsq(Tensor input, Tensor b, @Nullable Number rcond, @Nullable String driver) {
        List<Object> results = linalg_lstsq$().several(input, b, rcond, driver);
        return new LstsqResult((Tensor) results.get(0), (Tensor) results.get(1), (Tensor) results.get(2), (Tensor)
                results.get(3));
    }

    private static FunctionCall linalg_lu_solve$;

    private static FunctionCall linalg_lu_solve$() {
        FunctionCall call = linalg_lu_solve$;
        return call != null ? call : (linalg_lu_solve$ = FunctionCall.of("aten::linalg_lu_solve"));
    }

    /**
     * Solves a linear system from an LU factorization and its pivots.
     *
     * <p>Calls {@code linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor}.
     * Parameters that are not given take their defaults.
     *
     * @param LU both triangular factors in one, as {@code lu_factor} returns them
     * @param pivots the row exchanges
     * @param B the right-hand side
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lu_solve.html">torch.linalg.lu_solve</a>
     */
    public static Tensor luSolve(Tensor LU, Tensor pivots, Tensor B) {
        return linalg_lu_solve$().tensor(LU, pivots, B);
    }

    /**
     * Solves a linear system from an LU factorization and its pivots.
     *
     * <p>Calls {@code linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor}.
     *
     * @param LU both triangular factors in one, as {@code lu_factor} returns them
     * @param pivots the row exchanges
     * @param B the right-hand side
     * @param first a keyword argument: {@code left}, {@code adjoint}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lu_solve.html">torch.linalg.lu_solve</a>
     */
    @SafeVarargs
    public static Tensor luSolve(Tensor LU, Tensor pivots, Tensor B, Keyword<? super Of.LuSolve> first, Keyword<? super
            Of.LuSolve>... rest) {
        return linalg_lu_solve$().tensor(linalg_lu_solve$().with(first, rest, LU, pivots, B));
    }

    /**
     * Solves a linear system from an LU factorization and its pivots.
     *
     * <p>Calls {@code linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor}.
     * Parameters that are not given take their defaults.
     *
     * @param LU both triangular factors in one, as {@code lu_factor} returns them
     * @param pivots the row exchanges
     * @param B the right-hand side
     * @param left whether the matrix stands on the left of the unknown
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lu_solve.html">torch.linalg.lu_solve</a>
     */
    public static Tensor luSolve(Tensor LU, Tensor pivots, Tensor B, boolean left) {
        return linalg_lu_solve$().tensor(LU, pivots, B, left);
    }

    /**
     * Solves a linear system from an LU factorization and its pivots.
     *
     * <p>Calls {@code linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor}.
     *
     * @param LU both triangular factors in one, as {@code lu_factor} returns them
     * @param pivots the row exchanges
     * @param B the right-hand side
     * @param left whether the matrix stands on the left of the unknown
     * @param adjoint whether the equations are of the conjugate transpose
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lu_solve.html">torch.linalg.lu_solve</a>
     */
    public static Tensor luSolve(Tensor LU, Tensor pivots, Tensor B, boolean left, boolean adjoint) {
        return linalg_lu_solve$().tensor(LU, pivots, B, left, adjoint);
    }

    private static FunctionCall linalg_solve$;

    private static FunctionCall linalg_solve$() {
        FunctionCall call = linalg_solve$;
        return call != null ? call : (linalg_solve$ = FunctionCall.of("aten::linalg_solve"));
    }

    /**
     * Solves the linear system {@code A X = B}, or {@code X A = B} if {@code left} is false.
     *
     * <p>Calls {@code linalg_solve(Tensor A, Tensor B, *, bool left=True) -> Tensor}. Parameters that are not given take their
     * defaults.
     *
     * @param A the matrix, or a batch of matrices
     * @param B the right-hand side
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.solve.html">torch.linalg.solve</a>
     */
    public static Tensor solve(Tensor A, Tensor B) {
        return linalg_solve$().tensor(A, B);
    }

    /**
     * Solves the linear system {@code A X = B}, or {@code X A = B} if {@code left} is false.
     *
     * <p>Calls {@code linalg_solve(Tensor A, Tensor B, *, bool left=True) -> Tensor}.
     *
     * @param A the matrix, or a batch of matrices
     * @param B the right-hand side
     * @param first a keyword argument: {@code left}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.solve.html">torch.linalg.solve</a>
     */
    @SafeVarargs
    public static Tensor solve(Tensor A, Tensor B, Keyword<? super Of.Solve> first, Keyword<? super Of.Solve>... rest) {
        return linalg_solve$().tensor(linalg_solve$().with(first, rest, A, B));
    }

    /**
     * Solves the linear system {@code A X = B}, or {@code X A = B} if {@code left} is false.
     *
     * <p>Calls {@code linalg_solve(Tensor A, Tensor B, *, bool left=True) -> Tensor}.
     *
     * @param A the matrix, or a batch of matrices
     * @param B the right-hand side
     * @param left whether the matrix stands on the left of the unknown
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.solve.html">torch.linalg.solve</a>
     */
    public static Tensor solve(Tensor A, Tensor B, boolean left) {
        return linalg_solve$().tensor(A, B, left);
    }

    private static FunctionCall linalg_solve_ex$;

    private static FunctionCall linalg_solve_ex$() {
        FunctionCall call = linalg_solve_ex$;
        return call != null ? call : (linalg_solve_ex$ = FunctionCall.of("aten::linalg_solve_ex"));
    }

    /**
     * Solves the linear system {@code A X = B} and returns LAPACK's code for each matrix instead of failing.
     *
     * <p>Calls {@code linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor
     * info)}. Parameters that are not given take their defaults.
     *
     * @param A the matrix, or a batch of matrices
     * @param B the right-hand side
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.solve_ex.html">torch.linalg.solve_ex</a>
     */
    public static SolveExResult solveEx(Tensor A, Tensor B) {
        List<Object> results = linalg_solve_ex$().several(A, B);
        return new SolveExResult((Tensor) results.get(0), (Tensor) results.get(1));
    }

    /**
     * Solves the linear system {@code A X = B} and returns LAPACK's code for each matrix instead of failing.
     *
     * <p>Calls {@code linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor
     * info)}.
     *
     * @param A the matrix, or a batch of matrices
     * @param B the right-hand side
     * @param first a keyword argument: {@code left}, {@code checkErrors}
     * @param rest more of them
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.solve_ex.html">torch.linalg.solve_ex</a>
     */
    @SafeVarargs
    public static SolveExResult solveEx(Tensor A, Tensor B, Keyword<? super Of.SolveEx> first, Keyword<? super Of.SolveEx>...
            rest) {
        List<Object> results = linalg_solve_ex$().several(linalg_solve_ex$().with(first, rest, A, B));
        return new SolveExResult((Tensor) results.get(0), (Tensor) results.get(1));
    }

    /**
     * Solves the linear system {@code A X = B} and returns LAPACK's code for each matrix instead of failing.
     *
     * <p>Calls {@code linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor
     * info)}. Parameters that are not given take their defaults.
     *
     * @param A the matrix, or a batch of matrices
     * @param B the right-hand side
     * @param left whether the matrix stands on the left of the unknown
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.solve_ex.html">torch.linalg.solve_ex</a>
     */
    public static SolveExResult solveEx(Tensor A, Tensor B, boolean left) {
        List<Object> results = linalg_solve_ex$().several(A, B, left);
        return new SolveExResult((Tensor) results.get(0), (Tensor) results.get(1));
    }

    /**
     * Solves the linear system {@code A X = B} and returns LAPACK's code for each matrix instead of failing.
     *
     * <p>Calls {@code linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor
     * info)}.
     *
     * @param A the matrix, or a batch of matrices
     * @param B the right-hand side
     * @param left whether the matrix stands on the left of the unknown
     * @param checkErrors whether a failure throws, else {@code info} tells of it
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.solve_ex.html">torch.linalg.solve_ex</a>
     */
    public static SolveExResult solveEx(Tensor A, Tensor B, boolean left, boolean checkErrors) {
        List<Object> results = linalg_solve_ex$().several(A, B, left, checkErrors);
        return new SolveExResult((Tensor) results.get(0), (Tensor) results.get(1));
    }

    private static FunctionCall linalg_solve_triangular$;

    private static FunctionCall linalg_solve_triangular$() {
        FunctionCall call = linalg_solve_triangular$;
        return call != null ? call : (linalg_solve_triangular$ = FunctionCall.of("aten::linalg_solve_triangular"));
    }

    /**
     * Solves a linear system with triangular matrices.
     *
     * <p>Calls {@code linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) ->
     * Tensor}.
     *
     * @param input the tensor
     * @param B the right-hand side
     * @param first a keyword argument: {@code upper}, {@code left}, {@code unitriangular}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.solve_triangular.html">torch.linalg.solve_triangular</a>
     */
    @SafeVarargs
    public static Tensor solveTriangular(Tensor input, Tensor B, Keyword<? super Of.SolveTriangular> first, Keyword<? super
            Of.SolveTriangular>... rest) {
        return linalg_solve_triangular$().tensor(linalg_solve_triangular$().with(first, rest, input, B));
    }

    // ------------------------------------------------------------------ Inverses

    private static FunctionCall linalg_inv$;

    private static FunctionCall linalg_inv$() {
        FunctionCall call = linalg_inv$;
        return call != null ? call : (linalg_inv$ = FunctionCall.of("aten::linalg_inv"));
    }

    /**
     * Computes the inverse of square matrices.
     *
     * <p>Calls {@code linalg_inv(Tensor A) -> Tensor}.
     *
     * @param A the matrix, or a batch of matrices
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.inv.html">torch.linalg.inv</a>
     */
    public static Tensor inv(Tensor A) {
        return linalg_inv$().tensor(A);
    }

    private static FunctionCall linalg_inv_ex$;

    private static FunctionCall linalg_inv_ex$() {
        FunctionCall call = linalg_inv_ex$;
        return call != null ? call : (linalg_inv_ex$ = FunctionCall.of("aten::linalg_inv_ex"));
    }

    /**
     * Computes the inverse of square matrices and LAPACK's code for each, instead of failing.
     *
     * <p>Calls {@code linalg_inv_ex(Tensor A, *, bool check_errors=False) -> (Tensor inverse, Tensor info)}. Parameters that are
     * not given take their defaults.
     *
     * @param A the matrix, or a batch of matrices
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.inv_ex.html">torch.linalg.inv_ex</a>
     */
    public static InvExResult invEx(Tensor A) {
        List<Object> results = linalg_inv_ex$().several(A);
        return new InvExResult((Tensor) results.get(0), (Tensor) results.get(1));
    }

    /**
     * Computes the inverse of square matrices and LAPACK's code for each, instead of failing.
     *
     * <p>Calls {@code linalg_inv_ex(Tensor A, *, bool check_errors=False) -> (Tensor inverse, Tensor info)}.
     *
     * @param A the matrix, or a batch of matrices
     * @param first a keyword argument: {@code checkErrors}
     * @param rest more of them
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.inv_ex.html">torch.linalg.inv_ex</a>
     */
    @SafeVarargs
    public static InvExResult invEx(Tensor A, Keyword<? super Of.InvEx> first, Keyword<? super Of.InvEx>... rest) {
        List<Object> results = linalg_inv_ex$().several(linalg_inv_ex$().with(first, rest, A));
        return new InvExResult((Tensor) results.get(0), (Tensor) results.get(1));
    }

    /**
     * Computes the inverse of square matrices and LAPACK's code for each, instead of failing.
     *
     * <p>Calls {@code linalg_inv_ex(Tensor A, *, bool check_errors=False) -> (Tensor inverse, Tensor info)}.
     *
     * @param A the matrix, or a batch of matrices
     * @param checkErrors whether a failure throws, else {@code info} tells of it
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.inv_ex.html">torch.linalg.inv_ex</a>
     */
    public static InvExResult invEx(Tensor A, boolean checkErrors) {
        List<Object> results = linalg_inv_ex$().several(A, checkErrors);
        return new InvExResult((Tensor) results.get(0), (Tensor) results.get(1));
    }

    private static FunctionCall linalg_pinv$;

    private static FunctionCall linalg_pinv$() {
        FunctionCall call = linalg_pinv$;
        return call != null ? call : (linalg_pinv$ = FunctionCall.of("aten::linalg_pinv"));
    }

    /**
     * Computes the Moore-Penrose pseudoinverse of matrices.
     *
     * <p>Calls {@code linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor}. Parameters that are not given take
     * their defaults.
     *
     * @param input the tensor
     * @param rcond the singular values below this fraction of the largest count as zero
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.pinv.html">torch.linalg.pinv</a>
     */
    public static Tensor pinv(Tensor input, double rcond) {
        return linalg_pinv$().tensor(input, rcond);
    }

    /**
     * Computes the Moore-Penrose pseudoinverse of matrices.
     *
     * <p>Calls {@code linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor}.
     *
     * @param input the tensor
     * @param rcond the singular values below this fraction of the largest count as zero
     * @param first a keyword argument: {@code hermitian}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.pinv.html">torch.linalg.pinv</a>
     */
    @SafeVarargs
    public static Tensor pinv(Tensor input, double rcond, Keyword<? super Of.Pinv> first, Keyword<? super Of.Pinv>... rest) {
        return linalg_pinv$().tensor(linalg_pinv$().with(first, rest, input, rcond));
    }

    /**
     * Computes the Moore-Penrose pseudoinverse of matrices.
     *
     * <p>Calls {@code linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor}.
     *
     * @param input the tensor
     * @param rcond the singular values below this fraction of the largest count as zero
     * @param hermitian whether the matrix is Hermitian
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.pinv.html">torch.linalg.pinv</a>
     */
    public static Tensor pinv(Tensor input, double rcond, boolean hermitian) {
        return linalg_pinv$().tensor(input, rcond, hermitian);
    }

    private static FunctionCall linalg_pinv$atol_rtol_float;

    private static FunctionCall linalg_pinv$atol_rtol_float() {
        FunctionCall call = linalg_pinv$atol_rtol_float;
        return call != null ? call : (linalg_pinv$atol_rtol_float = FunctionCall.of("aten::linalg_pinv.atol_rtol_float"));
    }

    /**
     * Computes the Moore-Penrose pseudoinverse of matrices.
     *
     * <p>Calls {@code linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) ->
     * Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.pinv.html">torch.linalg.pinv</a>
     */
    public static Tensor pinv(Tensor input) {
        return linalg_pinv$atol_rtol_float().tensor(input);
    }

    private static FunctionCall linalg_pinv$atol_rtol_tensor;

    private static FunctionCall linalg_pinv$atol_rtol_tensor() {
        FunctionCall call = linalg_pinv$atol_rtol_tensor;
        return call != null ? call : (linalg_pinv$atol_rtol_tensor = FunctionCall.of("aten::linalg_pinv.atol_rtol_tensor"));
    }

    /**
     * Computes the Moore-Penrose pseudoinverse of matrices.
     *
     * <p>Calls {@code linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) ->
     * Tensor} or {@code linalg_pinv.atol_rtol_tensor(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code atol}, {@code rtol}, {@code hermitian}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.pinv.html">torch.linalg.pinv</a>
     */
    @SafeVarargs
    public static Tensor pinv(Tensor input, Keyword<? super Of.Pinv> first, Keyword<? super Of.Pinv>... rest) {
        String[] names = {"self"};
        Object[] given = {input};
        FunctionCall call = FunctionCall.fitting(names, given, first, rest, linalg_pinv$atol_rtol_float(),
                linalg_pinv$atol_rtol_tensor());
        return call.tensor(call.withNamed(names, given, first, rest));
    }

    private static FunctionCall linalg_pinv$rcond_tensor;

    private static FunctionCall linalg_pinv$rcond_tensor() {
        FunctionCall call = linalg_pinv$rcond_tensor;
        return call != null ? call : (linalg_pinv$rcond_tensor = FunctionCall.of("aten::linalg_pinv.rcond_tensor"));
    }

    /**
     * Computes the Moore-Penrose pseudoinverse of matrices.
     *
     * <p>Calls {@code linalg_pinv.rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False) -> Tensor}. Parameters that are
     * not given take their defaults.
     *
     * @param input the tensor
     * @param rcond the singular values below this fraction of the largest count as zero
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.pinv.html">torch.linalg.pinv</a>
     */
    public static Tensor pinv(Tensor input, Tensor rcond) {
        return linalg_pinv$rcond_tensor().tensor(input, rcond);
    }

    /**
     * Computes the Moore-Penrose pseudoinverse of matrices.
     *
     * <p>Calls {@code linalg_pinv.rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False) -> Tensor}.
     *
     * @param input the tensor
     * @param rcond the singular values below this fraction of the largest count as zero
     * @param first a keyword argument: {@code hermitian}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.pinv.html">torch.linalg.pinv</a>
     */
    @SafeVarargs
    public static Tensor pinv(Tensor input, Tensor rcond, Keyword<? super Of.Pinv> first, Keyword<? super Of.Pinv>... rest) {
        return linalg_pinv$rcond_tensor().tensor(linalg_pinv$rcond_tensor().with(first, rest, input, rcond));
    }

    /**
     * Computes the Moore-Penrose pseudoinverse of matrices.
     *
     * <p>Calls {@code linalg_pinv.rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False) -> Tensor}.
     *
     * @param input the tensor
     * @param rcond the singular values below this fraction of the largest count as zero
     * @param hermitian whether the matrix is Hermitian
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.pinv.html">torch.linalg.pinv</a>
     */
    public static Tensor pinv(Tensor input, Tensor rcond, boolean hermitian) {
        return linalg_pinv$rcond_tensor().tensor(input, rcond, hermitian);
    }

    /**
     * Computes the Moore-Penrose pseudoinverse of matrices.
     *
     * <p>Calls {@code linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) ->
     * Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param atol the absolute tolerance; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.pinv.html">torch.linalg.pinv</a>
     */
    public static Tensor pinv(Tensor input, @Nullable Number atol) {
        return linalg_pinv$atol_rtol_float().tensor(input, atol);
    }

    /**
     * Computes the Moore-Penrose pseudoinverse of matrices.
     *
     * <p>Calls {@code linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) ->
     * Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param atol the absolute tolerance; null for {@code None}
     * @param rtol the tolerance relative to the other operand; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.pinv.html">torch.linalg.pinv</a>
     */
    public static Tensor pinv(Tensor input, @Nullable Number atol, @Nullable Number rtol) {
        return linalg_pinv$atol_rtol_float().tensor(input, atol, rtol);
    }

    /**
     * Computes the Moore-Penrose pseudoinverse of matrices.
     *
     * <p>Calls {@code linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) ->
     * Tensor}.
     *
     * @param input the tensor
     * @param atol the absolute tolerance; null for {@code None}
     * @param rtol the tolerance relative to the other operand; null for {@code None}
     * @param hermitian whether the matrix is Hermitian
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.pinv.html">torch.linalg.pinv</a>
     */
    public static Tensor pinv(Tensor input, @Nullable Number atol, @Nullable Number rtol, boolean hermitian) {
        return linalg_pinv$atol_rtol_float().tensor(input, atol, rtol, hermitian);
    }

    /**
     * Computes the Moore-Penrose pseudoinverse of matrices.
     *
     * <p>Calls {@code linalg_pinv.atol_rtol_tensor(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) ->
     * Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param atol the absolute tolerance; null for {@code None}
     * @param rtol the tolerance relative to the other operand; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.pinv.html">torch.linalg.pinv</a>
     */
    public static Tensor pinv(Tensor input, @Nullable Tensor atol, @Nullable Tensor rtol) {
        return linalg_pinv$atol_rtol_tensor().tensor(input, atol, rtol);
    }

    /**
     * Computes the Moore-Penrose pseudoinverse of matrices.
     *
     * <p>Calls {@code linalg_pinv.atol_rtol_tensor(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) ->
     * Tensor}.
     *
     * @param input the tensor
     * @param atol the absolute tolerance; null for {@code None}
     * @param rtol the tolerance relative to the other operand; null for {@code None}
     * @param hermitian whether the matrix is Hermitian
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.pinv.html">torch.linalg.pinv</a>
     */
    public static Tensor pinv(Tensor input, @Nullable Tensor atol, @Nullable Tensor rtol, boolean hermitian) {
        return linalg_pinv$atol_rtol_tensor().tensor(input, atol, rtol, hermitian);
    }

    // ------------------------------------------------------------------ Matrix functions

    private static FunctionCall linalg_matrix_exp$;

    private static FunctionCall linalg_matrix_exp$() {
        FunctionCall call = linalg_matrix_exp$;
        return call != null ? call : (linalg_matrix_exp$ = FunctionCall.of("aten::linalg_matrix_exp"));
    }

    /**
     * Computes the exponential of square matrices.
     *
     * <p>Calls {@code linalg_matrix_exp(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_exp.html">torch.linalg.matrix_exp</a>
     */
    public static Tensor matrixExp(Tensor input) {
        return linalg_matrix_exp$().tensor(input);
    }

    private static FunctionCall linalg_matrix_power$;

    private static FunctionCall linalg_matrix_power$() {
        FunctionCall call = linalg_matrix_power$;
        return call != null ? call : (linalg_matrix_power$ = FunctionCall.of("aten::linalg_matrix_power"));
    }

    /**
     * Raises square matrices to the integer power {@code n}; a negative one inverts them first.
     *
     * <p>Calls {@code linalg_matrix_power(Tensor self, int n) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_power.html">torch.linalg.matrix_power</a>
     */
    public static Tensor matrixPower(Tensor input, long n) {
        return linalg_matrix_power$().tensor(input, n);
    }

    // ------------------------------------------------------------------ Matrix products

    private static FunctionCall linalg_cross$;

    private static FunctionCall linalg_cross$() {
        FunctionCall call = linalg_cross$;
        return call != null ? call : (linalg_cross$ = FunctionCall.of("aten::linalg_cross"));
    }

    /**
     * Computes the cross product of vectors of three elements along {@code dim}, with broadcasting.
     *
     * <p>Calls {@code linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor}. Parameters that are not given take their
     * defaults.
     *
     * @param input the tensor
     * @param other the other operand
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.cross.html">torch.linalg.cross</a>
     */
    public static Tensor cross(Tensor input, Tensor other) {
        return linalg_cross$().tensor(input, other);
    }

    /**
     * Computes the cross product of vectors of three elements along {@code dim}, with broadcasting.
     *
     * <p>Calls {@code linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @param first a keyword argument: {@code dim}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.cross.html">torch.linalg.cross</a>
     */
    @SafeVarargs
    public static Tensor cross(Tensor input, Tensor other, Keyword<? super Of.Cross> first, Keyword<? super Of.Cross>... rest) {
        return linalg_cross$().tensor(linalg_cross$().with(first, rest, input, other));
    }

    /**
     * Computes the cross product of vectors of three elements along {@code dim}, with broadcasting.
     *
     * <p>Calls {@code linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.cross.html">torch.linalg.cross</a>
     */
    public static Tensor cross(Tensor input, Tensor other, long dim) {
        return linalg_cross$().tensor(input, other, dim);
    }

    private static FunctionCall linalg_householder_product$;

    private static FunctionCall linalg_householder_product$() {
        FunctionCall call = linalg_householder_product$;
        return call != null ? call : (linalg_householder_product$ = FunctionCall.of("aten::linalg_householder_product"));
    }

    /**
     * Multiplies Householder reflectors, the columns of {@code A} with factors {@code tau}, and returns the leading columns of
     * the product.
     *
     * <p>Calls {@code linalg_householder_product(Tensor input, Tensor tau) -> Tensor}.
     *
     * @param input the tensor
     * @param tau the factors of the reflections; the temperature of a softmax
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.householder_product.html">torch.linalg.householder_product</a>
     */
    public static Tensor householderProduct(Tensor input, Tensor tau) {
        return linalg_householder_product$().tensor(input, tau);
    }

    private static FunctionCall linalg_matmul$;

    private static FunctionCall linalg_matmul$() {
        FunctionCall call = linalg_matmul$;
        return call != null ? call : (linalg_matmul$ = FunctionCall.of("aten::linalg_matmul"));
    }

    /**
     * Computes the matrix product; alias of {@code torch.matmul}.
     *
     * <p>Calls {@code linalg_matmul(Tensor self, Tensor other) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matmul.html">torch.linalg.matmul</a>
     */
    public static Tensor matmul(Tensor input, Tensor other) {
        return linalg_matmul$().tensor(input, other);
    }

    private static FunctionCall linalg_multi_dot$;

    private static FunctionCall linalg_multi_dot$() {
        FunctionCall call = linalg_multi_dot$;
        return call != null ? call : (linalg_multi_dot$ = FunctionCall.of("aten::linalg_multi_dot"));
    }

    /**
     * Computes the product of several matrices in the order that needs fewest operations.
     *
     * <p>Calls {@code linalg_multi_dot(Tensor[] tensors) -> Tensor}.
     *
     * @param tensors the tensors
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.multi_dot.html">torch.linalg.multi_dot</a>
     */
    public static Tensor multiDot(List<Tensor> tensors) {
        return linalg_multi_dot$().tensor(tensors);
    }

    /**
     * Computes the product of several matrices in the order that needs fewest operations.
     *
     * <p>Calls {@code linalg_multi_dot(Tensor[] tensors) -> Tensor}.
     *
     * @param tensors the tensors
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.multi_dot.html">torch.linalg.multi_dot</a>
     */
    public static Tensor multiDot(Tensor... tensors) {
        return linalg_multi_dot$().tensor((Object) tensors);
    }

    private static FunctionCall linalg_vecdot$;

    private static FunctionCall linalg_vecdot$() {
        FunctionCall call = linalg_vecdot$;
        return call != null ? call : (linalg_vecdot$ = FunctionCall.of("aten::linalg_vecdot"));
    }

    /**
     * Computes the dot products of vectors along {@code dim}, conjugating the first, with broadcasting.
     *
     * <p>Calls {@code linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor}. Parameters that are not given take their
     * defaults.
     *
     * @param x the first operand, or the points
     * @param y the second operand, or the values at the points
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vecdot.html">torch.linalg.vecdot</a>
     */
    public static Tensor vecdot(Tensor x, Tensor y) {
        return linalg_vecdot$().tensor(x, y);
    }

    /**
     * Computes the dot products of vectors along {@code dim}, conjugating the first, with broadcasting.
     *
     * <p>Calls {@code linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param y the second operand, or the values at the points
     * @param first a keyword argument: {@code dim}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vecdot.html">torch.linalg.vecdot</a>
     */
    @SafeVarargs
    public static Tensor vecdot(Tensor x, Tensor y, Keyword<? super Of.Vecdot> first, Keyword<? super Of.Vecdot>... rest) {
        return linalg_vecdot$().tensor(linalg_vecdot$().with(first, rest, x, y));
    }

    /**
     * Computes the dot products of vectors along {@code dim}, conjugating the first, with broadcasting.
     *
     * <p>Calls {@code linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param y the second operand, or the values at the points
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vecdot.html">torch.linalg.vecdot</a>
     */
    public static Tensor vecdot(Tensor x, Tensor y, long dim) {
        return linalg_vecdot$().tensor(x, y, dim);
    }

    // ------------------------------------------------------------------ Tensor operations

    private static FunctionCall linalg_tensorinv$;

    private static FunctionCall linalg_tensorinv$() {
        FunctionCall call = linalg_tensorinv$;
        return call != null ? call : (linalg_tensorinv$ = FunctionCall.of("aten::linalg_tensorinv"));
    }

    /**
     * Computes the inverse of a tensor with respect to {@code tensordot} over its first {@code ind} dimensions.
     *
     * <p>Calls {@code linalg_tensorinv(Tensor self, int ind=2) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.tensorinv.html">torch.linalg.tensorinv</a>
     */
    public static Tensor tensorinv(Tensor input) {
        return linalg_tensorinv$().tensor(input);
    }

    /**
     * Computes the inverse of a tensor with respect to {@code tensordot} over its first {@code ind} dimensions.
     *
     * <p>Calls {@code linalg_tensorinv(Tensor self, int ind=2) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code ind}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.tensorinv.html">torch.linalg.tensorinv</a>
     */
    @SafeVarargs
    public static Tensor tensorinv(Tensor input, Keyword<? super Of.Tensorinv> first, Keyword<? super Of.Tensorinv>... rest) {
        return linalg_tensorinv$().tensor(linalg_tensorinv$().with(first, rest, input));
    }

    /**
     * Computes the inverse of a tensor with respect to {@code tensordot} over its first {@code ind} dimensions.
     *
     * <p>Calls {@code linalg_tensorinv(Tensor self, int ind=2) -> Tensor}.
     *
     * @param input the tensor
     * @param ind how many dimensions, from the first, make up the rows
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.tensorinv.html">torch.linalg.tensorinv</a>
     */
    public static Tensor tensorinv(Tensor input, long ind) {
        return linalg_tensorinv$().tensor(input, ind);
    }

    private static FunctionCall linalg_tensorsolve$;

    private static FunctionCall linalg_tensorsolve$() {
        FunctionCall call = linalg_tensorsolve$;
        return call != null ? call : (linalg_tensorsolve$ = FunctionCall.of("aten::linalg_tensorsolve"));
    }

    /**
     * Solves {@code tensordot(A, X) = B} for X.
     *
     * <p>Calls {@code linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor}. Parameters that are not given
     * take their defaults.
     *
     * @param input the tensor
     * @param other the other operand
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.tensorsolve.html">torch.linalg.tensorsolve</a>
     */
    public static Tensor tensorsolve(Tensor input, Tensor other) {
        return linalg_tensorsolve$().tensor(input, other);
    }

    /**
     * Solves {@code tensordot(A, X) = B} for X.
     *
     * <p>Calls {@code linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @param first a keyword argument: {@code dims}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.tensorsolve.html">torch.linalg.tensorsolve</a>
     */
    @SafeVarargs
    public static Tensor tensorsolve(Tensor input, Tensor other, Keyword<? super Of.Tensorsolve> first, Keyword<? super
            Of.Tensorsolve>... rest) {
        return linalg_tensorsolve$().tensor(linalg_tensorsolve$().with(first, rest, input, other));
    }

    /**
     * Solves {@code tensordot(A, X) = B} for X.
     *
     * <p>Calls {@code linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @param dims the dimensions; negative counts from the last; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.tensorsolve.html">torch.linalg.tensorsolve</a>
     */
    public static Tensor tensorsolve(Tensor input, Tensor other, long @Nullable [] dims) {
        return linalg_tensorsolve$().tensor(input, other, dims);
    }

    // ------------------------------------------------------------------ Misc

    private static FunctionCall linalg_vander$;

    private static FunctionCall linalg_vander$() {
        FunctionCall call = linalg_vander$;
        return call != null ? call : (linalg_vander$ = FunctionCall.of("aten::linalg_vander"));
    }

    /**
     * Creates a Vandermonde matrix, whose columns are ascending powers of the elements of {@code x}.
     *
     * <p>Calls {@code linalg_vander(Tensor x, *, SymInt? N=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param x the first operand, or the points
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vander.html">torch.linalg.vander</a>
     */
    public static Tensor vander(Tensor x) {
        return linalg_vander$().tensor(x);
    }

    /**
     * Creates a Vandermonde matrix, whose columns are ascending powers of the elements of {@code x}.
     *
     * <p>Calls {@code linalg_vander(Tensor x, *, SymInt? N=None) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param first a keyword argument: {@code N}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vander.html">torch.linalg.vander</a>
     */
    @SafeVarargs
    public static Tensor vander(Tensor x, Keyword<? super Of.Vander> first, Keyword<? super Of.Vander>... rest) {
        return linalg_vander$().tensor(linalg_vander$().with(first, rest, x));
    }

    /**
     * Creates a Vandermonde matrix, whose columns are ascending powers of the elements of {@code x}.
     *
     * <p>Calls {@code linalg_vander(Tensor x, *, SymInt? N=None) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param N the number of columns; of rows where null or not given
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vander.html">torch.linalg.vander</a>
     */
    public static Tensor vander(Tensor x, long N) {
        return linalg_vander$().tensor(x, N);
    }

    // ------------------------------------------------------------------ Experimental functions

    private static FunctionCall linalg_ldl_factor$;

    private static FunctionCall linalg_ldl_factor$() {
        FunctionCall call = linalg_ldl_factor$;
        return call != null ? call : (linalg_ldl_factor$ = FunctionCall.of("aten::linalg_ldl_factor"));
    }

    /**
     * Computes the LDL factorization of symmetric or Hermitian matrices in compact form, with pivots.
     *
     * <p>Calls {@code linalg_ldl_factor(Tensor self, *, bool hermitian=False) -> (Tensor LD, Tensor pivots)}. Parameters that are
     * not given take their defaults.
     *
     * @param input the tensor
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.ldl_factor.html">torch.linalg.ldl_factor</a>
     */
    public static LdlFactorResult ldlFactor(Tensor input) {
        List<Object> results = linalg_ldl_factor$().several(input);
        return new LdlFactorResult((Tensor) results.get(0), (Tensor) results.get(1));
    }

    /**
     * Computes the LDL factorization of symmetric or Hermitian matrices in compact form, with pivots.
     *
     * <p>Calls {@code linalg_ldl_factor(Tensor self, *, bool hermitian=False) -> (Tensor LD, Tensor pivots)}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code hermitian}
     * @param rest more of them
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.ldl_factor.html">torch.linalg.ldl_factor</a>
     */
    @SafeVarargs
    public static LdlFactorResult ldlFactor(Tensor input, Keyword<? super Of.LdlFactor> first, Keyword<? super Of.LdlFactor>...
            rest) {
        List<Object> results = linalg_ldl_factor$().several(linalg_ldl_factor$().with(first, rest, input));
        return new LdlFactorResult((Tensor) results.get(0), (Tensor) results.get(1));
    }

    /**
     * Computes the LDL factorization of symmetric or Hermitian matrices in compact form, with pivots.
     *
     * <p>Calls {@code linalg_ldl_factor(Tensor self, *, bool hermitian=False) -> (Tensor LD, Tensor pivots)}.
     *
     * @param input the tensor
     * @param hermitian whether the matrix is Hermitian
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.ldl_factor.html">torch.linalg.ldl_factor</a>
     */
    public static LdlFactorResult ldlFactor(Tensor input, boolean hermitian) {
        List<Object> results = linalg_ldl_factor$().several(input, hermitian);
        return new LdlFactorResult((Tensor) results.get(0), (Tensor) results.get(1));
    }

    private static FunctionCall linalg_ldl_factor_ex$;

    private static FunctionCall linalg_ldl_factor_ex$() {
        FunctionCall call = linalg_ldl_factor_ex$;
        return call != null ? call : (linalg_ldl_factor_ex$ = FunctionCall.of("aten::linalg_ldl_factor_ex"));
    }

    /**
     * Computes the LDL factorization in compact form, with pivots and LAPACK's code for each matrix instead of failing.
     *
     * <p>Calls {@code linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor
     * pivots, Tensor info)}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.ldl_factor_ex.html">torch.linalg.ldl_factor_ex</a>
     */
    public static LdlFactorExResult ldlFactorEx(Tensor input) {
        List<Object> results = linalg_ldl_factor_ex$().several(input);
        return new LdlFactorExResult((Tensor) results.get(0), (Tensor) results.get(1), (Tensor) results.get(2));
    }

    /**
     * Computes the LDL factorization in compact form, with pivots and LAPACK's code for each matrix instead of failing.
     *
     * <p>Calls {@code linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor
     * pivots, Tensor info)}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code hermitian}, {@code checkErrors}
     * @param rest more of them
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.ldl_factor_ex.html">torch.linalg.ldl_factor_ex</a>
     */
    @SafeVarargs
    public static LdlFactorExResult ldlFactorEx(Tensor input, Keyword<? super Of.LdlFactorEx> first, Keyword<? super
            Of.LdlFactorEx>... rest) {
        List<Object> results = linalg_ldl_factor_ex$().several(linalg_ldl_factor_ex$().with(first, rest, input));
        return new LdlFactorExResult((Tensor) results.get(0), (Tensor) results.get(1), (Tensor) results.get(2));
    }

    /**
     * Computes the LDL factorization in compact form, with pivots and LAPACK's code for each matrix instead of failing.
     *
     * <p>Calls {@code linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor
     * pivots, Tensor info)}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param hermitian whether the matrix is Hermitian
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.ldl_factor_ex.html">torch.linalg.ldl_factor_ex</a>
     */
    public static LdlFactorExResult ldlFactorEx(Tensor input, boolean hermitian) {
        List<Object> results = linalg_ldl_factor_ex$().several(input, hermitian);
        return new LdlFactorExResult((Tensor) results.get(0), (Tensor) results.get(1), (Tensor) results.get(2));
    }

    /**
     * Computes the LDL factorization in compact form, with pivots and LAPACK's code for each matrix instead of failing.
     *
     * <p>Calls {@code linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor
     * pivots, Tensor info)}.
     *
     * @param input the tensor
     * @param hermitian whether the matrix is Hermitian
     * @param checkErrors whether a failure throws, else {@code info} tells of it
     * @return the results, new tensors
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.ldl_factor_ex.html">torch.linalg.ldl_factor_ex</a>
     */
    public static LdlFactorExResult ldlFactorEx(Tensor input, boolean hermitian, boolean checkErrors) {
        List<Object> results = linalg_ldl_factor_ex$().several(input, hermitian, checkErrors);
        return new LdlFactorExResult((Tensor) results.get(0), (Tensor) results.get(1), (Tensor) results.get(2));
    }

    private static FunctionCall linalg_ldl_solve$;

    private static FunctionCall linalg_ldl_solve$() {
        FunctionCall call = linalg_ldl_solve$;
        return call != null ? call : (linalg_ldl_solve$ = FunctionCall.of("aten::linalg_ldl_solve"));
    }

    /**
     * Solves a linear system from an LDL factorization and its pivots.
     *
     * <p>Calls {@code linalg_ldl_solve(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param LD the factor and the block diagonal in one, as {@code ldl_factor} returns them
     * @param pivots the row exchanges
     * @param B the right-hand side
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.ldl_solve.html">torch.linalg.ldl_solve</a>
     */
    public static Tensor ldlSolve(Tensor LD, Tensor pivots, Tensor B) {
        return linalg_ldl_solve$().tensor(LD, pivots, B);
    }

    /**
     * Solves a linear system from an LDL factorization and its pivots.
     *
     * <p>Calls {@code linalg_ldl_solve(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False) -> Tensor}.
     *
     * @param LD the factor and the block diagonal in one, as {@code ldl_factor} returns them
     * @param pivots the row exchanges
     * @param B the right-hand side
     * @param first a keyword argument: {@code hermitian}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.ldl_solve.html">torch.linalg.ldl_solve</a>
     */
    @SafeVarargs
    public static Tensor ldlSolve(Tensor LD, Tensor pivots, Tensor B, Keyword<? super Of.LdlSolve> first, Keyword<? super
            Of.LdlSolve>... rest) {
        return linalg_ldl_solve$().tensor(linalg_ldl_solve$().with(first, rest, LD, pivots, B));
    }

    /**
     * Solves a linear system from an LDL factorization and its pivots.
     *
     * <p>Calls {@code linalg_ldl_solve(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False) -> Tensor}.
     *
     * @param LD the factor and the block diagonal in one, as {@code ldl_factor} returns them
     * @param pivots the row exchanges
     * @param B the right-hand side
     * @param hermitian whether the matrix is Hermitian
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.ldl_solve.html">torch.linalg.ldl_solve</a>
     */
    public static Tensor ldlSolve(Tensor LD, Tensor pivots, Tensor B, boolean hermitian) {
        return linalg_ldl_solve$().tensor(LD, pivots, B, hermitian);
    }

    // ------------------------------------------------------------------ Other operators

    private static FunctionCall linalg__powsum$;

    private static FunctionCall linalg__powsum$() {
        FunctionCall call = linalg__powsum$;
        return call != null ? call : (linalg__powsum$ = FunctionCall.of("aten::linalg__powsum"));
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     */
    public static Tensor powsum(Tensor input) {
        return linalg__powsum$().tensor(input);
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code ord}, {@code dim}, {@code keepdim}, {@code dtype}
     * @param rest more of them
     * @return a new tensor
     */
    @SafeVarargs
    public static Tensor powsum(Tensor input, Keyword<? super Of.Powsum> first, Keyword<? super Of.Powsum>... rest) {
        return linalg__powsum$().tensor(linalg__powsum$().with(first, rest, input));
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @return a new tensor
     */
    public static Tensor powsum(Tensor input, Number ord) {
        return linalg__powsum$().tensor(input, ord);
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param first a keyword argument: {@code dim}, {@code keepdim}, {@code dtype}
     * @param rest more of them
     * @return a new tensor
     */
    @SafeVarargs
    public static Tensor powsum(Tensor input, Number ord, Keyword<? super Of.Powsum> first, Keyword<? super Of.Powsum>... rest) {
        return linalg__powsum$().tensor(linalg__powsum$().with(first, rest, input, ord));
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @return a new tensor
     */
    public static Tensor powsum(Tensor input, Number ord, long dim) {
        return linalg__powsum$().tensor(input, ord, dim);
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param first a keyword argument: {@code keepdim}, {@code dtype}
     * @param rest more of them
     * @return a new tensor
     */
    @SafeVarargs
    public static Tensor powsum(Tensor input, Number ord, long dim, Keyword<? super Of.Powsum> first, Keyword<? super
            Of.Powsum>... rest) {
        return linalg__powsum$().tensor(linalg__powsum$().with(first, rest, input, ord, dim));
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param keepdim whether the reduced dimensions stay, with size one
     * @return a new tensor
     */
    public static Tensor powsum(Tensor input, Number ord, long dim, boolean keepdim) {
        return linalg__powsum$().tensor(input, ord, dim, keepdim);
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param first a keyword argument: {@code dtype}
     * @param rest more of them
     * @return a new tensor
     */
    @SafeVarargs
    public static Tensor powsum(Tensor input, Number ord, long dim, boolean keepdim, Keyword<? super Of.Powsum> first, Keyword<?
            super Of.Powsum>... rest) {
        return linalg__powsum$().tensor(linalg__powsum$().with(first, rest, input, ord, dim, keepdim));
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @return a new tensor
     */
    public static Tensor powsum(Tensor input, Number ord, long @Nullable [] dim) {
        return linalg__powsum$().tensor(input, ord, dim);
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param first a keyword argument: {@code keepdim}, {@code dtype}
     * @param rest more of them
     * @return a new tensor
     */
    @SafeVarargs
    public static Tensor powsum(Tensor input, Number ord, long @Nullable [] dim, Keyword<? super Of.Powsum> first, Keyword<? super
            Of.Powsum>... rest) {
        return linalg__powsum$().tensor(linalg__powsum$().with(first, rest, input, ord, dim));
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param keepdim whether the reduced dimensions stay, with size one
     * @return a new tensor
     */
    public static Tensor powsum(Tensor input, Number ord, long @Nullable [] dim, boolean keepdim) {
        return linalg__powsum$().tensor(input, ord, dim, keepdim);
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param first a keyword argument: {@code dtype}
     * @param rest more of them
     * @return a new tensor
     */
    @SafeVarargs
    public static Tensor powsum(Tensor input, Number ord, long @Nullable [] dim, boolean keepdim, Keyword<? super Of.Powsum>
            first, Keyword<? super Of.Powsum>... rest) {
        return linalg__powsum$().tensor(linalg__powsum$().with(first, rest, input, ord, dim, keepdim));
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     */
    public static Tensor powsum(Tensor input, @Nullable DType dtype) {
        return linalg__powsum$().tensor(input, 2L, null, false, dtype);
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     */
    public static Tensor powsum(Tensor input, Number ord, @Nullable DType dtype) {
        return linalg__powsum$().tensor(input, ord, null, false, dtype);
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     */
    public static Tensor powsum(Tensor input, Number ord, long dim, @Nullable DType dtype) {
        return linalg__powsum$().tensor(input, ord, dim, false, dtype);
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     */
    public static Tensor powsum(Tensor input, Number ord, long dim, boolean keepdim, @Nullable DType dtype) {
        return linalg__powsum$().tensor(input, ord, dim, keepdim, dtype);
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     */
    public static Tensor powsum(Tensor input, Number ord, long @Nullable [] dim, @Nullable DType dtype) {
        return linalg__powsum$().tensor(input, ord, dim, false, dtype);
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     */
    public static Tensor powsum(Tensor input, Number ord, long @Nullable [] dim, boolean keepdim, @Nullable DType dtype) {
        return linalg__powsum$().tensor(input, ord, dim, keepdim, dtype);
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @return a new tensor
     */
    public static Tensor powsum(Tensor input, Tensor ord) {
        return linalg__powsum$().tensor(input, FunctionCall.scalar(ord));
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     */
    public static Tensor powsum(Tensor input, Tensor ord, @Nullable DType dtype) {
        return linalg__powsum$().tensor(input, FunctionCall.scalar(ord), null, false, dtype);
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @return a new tensor
     */
    public static Tensor powsum(Tensor input, Tensor ord, long dim) {
        return linalg__powsum$().tensor(input, FunctionCall.scalar(ord), dim);
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     */
    public static Tensor powsum(Tensor input, Tensor ord, long dim, @Nullable DType dtype) {
        return linalg__powsum$().tensor(input, FunctionCall.scalar(ord), dim, false, dtype);
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param keepdim whether the reduced dimensions stay, with size one
     * @return a new tensor
     */
    public static Tensor powsum(Tensor input, Tensor ord, long dim, boolean keepdim) {
        return linalg__powsum$().tensor(input, FunctionCall.scalar(ord), dim, keepdim);
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     */
    public static Tensor powsum(Tensor input, Tensor ord, long dim, boolean keepdim, @Nullable DType dtype) {
        return linalg__powsum$().tensor(input, FunctionCall.scalar(ord), dim, keepdim, dtype);
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @return a new tensor
     */
    public static Tensor powsum(Tensor input, Tensor ord, long @Nullable [] dim) {
        return linalg__powsum$().tensor(input, FunctionCall.scalar(ord), dim);
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     */
    public static Tensor powsum(Tensor input, Tensor ord, long @Nullable [] dim, @Nullable DType dtype) {
        return linalg__powsum$().tensor(input, FunctionCall.scalar(ord), dim, false, dtype);
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param keepdim whether the reduced dimensions stay, with size one
     * @return a new tensor
     */
    public static Tensor powsum(Tensor input, Tensor ord, long @Nullable [] dim, boolean keepdim) {
        return linalg__powsum$().tensor(input, FunctionCall.scalar(ord), dim, keepdim);
    }

    /**
     * Calls the operator {@code linalg__powsum}.
     *
     * <p>Calls {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None)
     * -> Tensor}.
     *
     * @param input the tensor
     * @param ord the order of the norm; a tensor without dimensions, whose value counts
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param keepdim whether the reduced dimensions stay, with size one
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     */
    public static Tensor powsum(Tensor input, Tensor ord, long @Nullable [] dim, boolean keepdim, @Nullable DType dtype) {
        return linalg__powsum$().tensor(input, FunctionCall.scalar(ord), dim, keepdim, dtype);
    }
}
