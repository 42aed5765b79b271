// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm.ops;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import java.util.List;

/**
 * The operators of {@code torch.linalg}.
 * Names are PyTorch's in camelCase; those that end in {@code Out} write into their first arguments.
 *
 * <p>Parameters stand in the order of the schema; those with defaults may be left out from the end. A {@code Scalar} is a
 * {@link Number}, {@link Boolean} or {@link dev.torchffm.Complex}. New tensors belong to the innermost
 * {@link dev.torchffm.TensorScope}. Every function throws {@link dev.torchffm.TorchException} with PyTorch's message where
 * libtorch refuses its arguments, and {@link IllegalStateException} for a closed tensor.
 */
public final class Linalg {
    private Linalg() { }

    /**
     * {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor powsum(Tensor self) {
        return Operators.tensor(Operators.at(1433, "aten::linalg__powsum"), self);
    }

    /**
     * {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @return a new tensor
     */
    public static Tensor powsum(Tensor self, Object ord) {
        return Operators.tensor(Operators.at(1433, "aten::linalg__powsum"), self, ord);
    }

    /**
     * {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor powsum(Tensor self, Object ord, long[] dim) {
        return Operators.tensor(Operators.at(1433, "aten::linalg__powsum"), self, ord, dim);
    }

    /**
     * {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor powsum(Tensor self, Object ord, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(1433, "aten::linalg__powsum"), self, ord, dim, keepdim);
    }

    /**
     * {@code linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public static Tensor powsum(Tensor self, Object ord, long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(1433, "aten::linalg__powsum"), self, ord, dim, keepdim, dtype);
    }

    /**
     * {@code linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor cholesky(Tensor self) {
        return Operators.tensor(Operators.at(1434, "aten::linalg_cholesky"), self);
    }

    /**
     * {@code linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param upper {@code bool}
     * @return a new tensor
     */
    public static Tensor cholesky(Tensor self, boolean upper) {
        return Operators.tensor(Operators.at(1434, "aten::linalg_cholesky"), self, upper);
    }

    /**
     * {@code linalg_cholesky.out(Tensor self, *, bool upper=False, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor choleskyOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1435, "aten::linalg_cholesky.out"), self, false, out);
    }

    /**
     * {@code linalg_cholesky.out(Tensor self, *, bool upper=False, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param upper {@code bool}
     * @return {@code out}
     */
    public static Tensor choleskyOut(Tensor out, Tensor self, boolean upper) {
        return Operators.tensor(Operators.at(1435, "aten::linalg_cholesky.out"), self, upper, out);
    }

    /**
     * {@code linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)}, the rest
     * at its defaults.
     *
     * @param self {@code Tensor}
     * @return new tensors
     */
    public static Results.LInfo choleskyEx(Tensor self) {
        return Results.LInfo.of(Operators.at(1436, "aten::linalg_cholesky_ex").call(self));
    }

    /**
     * {@code linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)}.
     *
     * @param self {@code Tensor}
     * @param upper {@code bool}
     * @param checkErrors {@code bool}
     * @return new tensors
     */
    public static Results.LInfo choleskyEx(Tensor self, boolean upper, boolean checkErrors) {
        return Results.LInfo.of(Operators.at(1436, "aten::linalg_cholesky_ex").call(self, upper, checkErrors));
    }

    /**
     * {@code linalg_cholesky_ex.L(Tensor self, *, bool upper=False, bool check_errors=False, Tensor(a!) L, Tensor(b!) info) ->
     * (Tensor(a!) L, Tensor(b!) info)}, the rest at its defaults.
     *
     * @param L {@code Tensor}, written
     * @param info {@code Tensor}, written
     * @param self {@code Tensor}
     * @return the tensors written
     */
    public static Results.LInfo choleskyExOut(Tensor L, Tensor info, Tensor self) {
        return Results.LInfo.of(Operators.at(1437, "aten::linalg_cholesky_ex.L").call(self, false, false, L, info));
    }

    /**
     * {@code linalg_cholesky_ex.L(Tensor self, *, bool upper=False, bool check_errors=False, Tensor(a!) L, Tensor(b!) info) ->
     * (Tensor(a!) L, Tensor(b!) info)}.
     *
     * @param L {@code Tensor}, written
     * @param info {@code Tensor}, written
     * @param self {@code Tensor}
     * @param upper {@code bool}
     * @param checkErrors {@code bool}
     * @return the tensors written
     */
    public static Results.LInfo choleskyExOut(Tensor L, Tensor info, Tensor self, boolean upper, boolean checkErrors) {
        return Results.LInfo.of(Operators.at(1437, "aten::linalg_cholesky_ex.L").call(self, upper, checkErrors, L, info));
    }

    /**
     * {@code linalg_cond(Tensor self, Scalar? p=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor cond(Tensor self) {
        return Operators.tensor(Operators.at(1438, "aten::linalg_cond"), self);
    }

    /**
     * {@code linalg_cond(Tensor self, Scalar? p=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param p {@code Scalar?}; may be null
     * @return a new tensor
     */
    public static Tensor cond(Tensor self, Object p) {
        return Operators.tensor(Operators.at(1438, "aten::linalg_cond"), self, p);
    }

    /**
     * {@code linalg_cond.out(Tensor self, Scalar? p=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor condOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1439, "aten::linalg_cond.out"), self, null, out);
    }

    /**
     * {@code linalg_cond.out(Tensor self, Scalar? p=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param p {@code Scalar?}; may be null
     * @return {@code out}
     */
    public static Tensor condOut(Tensor out, Tensor self, Object p) {
        return Operators.tensor(Operators.at(1439, "aten::linalg_cond.out"), self, p, out);
    }

    /**
     * {@code linalg_cond.p_str(Tensor self, str p) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param p {@code str}
     * @return a new tensor
     */
    public static Tensor cond(Tensor self, String p) {
        return Operators.tensor(Operators.at(1440, "aten::linalg_cond.p_str"), self, p);
    }

    /**
     * {@code linalg_cond.p_str_out(Tensor self, str p, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param p {@code str}
     * @return {@code out}
     */
    public static Tensor condOut(Tensor out, Tensor self, String p) {
        return Operators.tensor(Operators.at(1441, "aten::linalg_cond.p_str_out"), self, p, out);
    }

    /**
     * {@code linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor cross(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1442, "aten::linalg_cross"), self, other);
    }

    /**
     * {@code linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor cross(Tensor self, Tensor other, long dim) {
        return Operators.tensor(Operators.at(1442, "aten::linalg_cross"), self, other, dim);
    }

    /**
     * {@code linalg_cross.out(Tensor self, Tensor other, *, int dim=-1, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor crossOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1443, "aten::linalg_cross.out"), self, other, -1L, out);
    }

    /**
     * {@code linalg_cross.out(Tensor self, Tensor other, *, int dim=-1, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param dim {@code int}
     * @return {@code out}
     */
    public static Tensor crossOut(Tensor out, Tensor self, Tensor other, long dim) {
        return Operators.tensor(Operators.at(1443, "aten::linalg_cross.out"), self, other, dim, out);
    }

    /**
     * {@code linalg_det(Tensor A) -> Tensor}.
     *
     * @param A {@code Tensor}
     * @return a new tensor
     */
    public static Tensor det(Tensor A) {
        return Operators.tensor(Operators.at(1444, "aten::linalg_det"), A);
    }

    /**
     * {@code linalg_det.out(Tensor A, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param A {@code Tensor}
     * @return {@code out}
     */
    public static Tensor detOut(Tensor out, Tensor A) {
        return Operators.tensor(Operators.at(1445, "aten::linalg_det.out"), A, out);
    }

    /**
     * {@code linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)}, the rest at its defaults.
     *
     * @param A {@code Tensor}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor diagonal(Tensor A) {
        return Operators.tensor(Operators.at(1446, "aten::linalg_diagonal"), A);
    }

    /**
     * {@code linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)}.
     *
     * @param A {@code Tensor}
     * @param offset {@code int}
     * @param dim1 {@code int}
     * @param dim2 {@code int}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor diagonal(Tensor A, long offset, long dim1, long dim2) {
        return Operators.tensor(Operators.at(1446, "aten::linalg_diagonal"), A, offset, dim1, dim2);
    }

    /**
     * {@code linalg_eig(Tensor self) -> (Tensor eigenvalues, Tensor eigenvectors)}.
     *
     * @param self {@code Tensor}
     * @return new tensors
     */
    public static Results.EigenvaluesEigenvectors eig(Tensor self) {
        return Results.EigenvaluesEigenvectors.of(Operators.at(1447, "aten::linalg_eig").call(self));
    }

    /**
     * {@code linalg_eig.out(Tensor self, *, Tensor(a!) eigenvalues, Tensor(b!) eigenvectors) -> (Tensor(a!) eigenvalues,
     * Tensor(b!) eigenvectors)}.
     *
     * @param eigenvalues {@code Tensor}, written
     * @param eigenvectors {@code Tensor}, written
     * @param self {@code Tensor}
     * @return the tensors written
     */
    public static Results.EigenvaluesEigenvectors eigOut(Tensor eigenvalues, Tensor eigenvectors, Tensor self) {
        return Results.EigenvaluesEigenvectors.of(Operators.at(1448, "aten::linalg_eig.out").call(self, eigenvalues,
                eigenvectors));
    }

    /**
     * {@code linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor eigenvectors)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return new tensors
     */
    public static Results.EigenvaluesEigenvectors eigh(Tensor self) {
        return Results.EigenvaluesEigenvectors.of(Operators.at(1449, "aten::linalg_eigh").call(self));
    }

    /**
     * {@code linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor eigenvectors)}.
     *
     * @param self {@code Tensor}
     * @param UPLO {@code str}
     * @return new tensors
     */
    public static Results.EigenvaluesEigenvectors eigh(Tensor self, String UPLO) {
        return Results.EigenvaluesEigenvectors.of(Operators.at(1449, "aten::linalg_eigh").call(self, UPLO));
    }

    /**
     * {@code linalg_eigh.eigvals(Tensor self, str UPLO="L", *, Tensor(a!) eigvals, Tensor(b!) eigvecs) -> (Tensor(a!)
     * eigenvalues, Tensor(b!) eigenvectors)}, the rest at its defaults.
     *
     * @param eigvals {@code Tensor}, written
     * @param eigvecs {@code Tensor}, written
     * @param self {@code Tensor}
     * @return the tensors written
     */
    public static Results.EigenvaluesEigenvectors eighOut(Tensor eigvals, Tensor eigvecs, Tensor self) {
        return Results.EigenvaluesEigenvectors.of(Operators.at(1450, "aten::linalg_eigh.eigvals").call(self, "L", eigvals,
                eigvecs));
    }

    /**
     * {@code linalg_eigh.eigvals(Tensor self, str UPLO="L", *, Tensor(a!) eigvals, Tensor(b!) eigvecs) -> (Tensor(a!)
     * eigenvalues, Tensor(b!) eigenvectors)}.
     *
     * @param eigvals {@code Tensor}, written
     * @param eigvecs {@code Tensor}, written
     * @param self {@code Tensor}
     * @param UPLO {@code str}
     * @return the tensors written
     */
    public static Results.EigenvaluesEigenvectors eighOut(Tensor eigvals, Tensor eigvecs, Tensor self, String UPLO) {
        return Results.EigenvaluesEigenvectors.of(Operators.at(1450, "aten::linalg_eigh.eigvals").call(self, UPLO, eigvals,
                eigvecs));
    }

    /**
     * {@code linalg_eigvals(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor eigvals(Tensor self) {
        return Operators.tensor(Operators.at(1451, "aten::linalg_eigvals"), self);
    }

    /**
     * {@code linalg_eigvals.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor eigvalsOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1452, "aten::linalg_eigvals.out"), self, out);
    }

    /**
     * {@code linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor eigvalsh(Tensor self) {
        return Operators.tensor(Operators.at(1453, "aten::linalg_eigvalsh"), self);
    }

    /**
     * {@code linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param UPLO {@code str}
     * @return a new tensor
     */
    public static Tensor eigvalsh(Tensor self, String UPLO) {
        return Operators.tensor(Operators.at(1453, "aten::linalg_eigvalsh"), self, UPLO);
    }

    /**
     * {@code linalg_eigvalsh.out(Tensor self, str UPLO="L", *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor eigvalshOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1454, "aten::linalg_eigvalsh.out"), self, "L", out);
    }

    /**
     * {@code linalg_eigvalsh.out(Tensor self, str UPLO="L", *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param UPLO {@code str}
     * @return {@code out}
     */
    public static Tensor eigvalshOut(Tensor out, Tensor self, String UPLO) {
        return Operators.tensor(Operators.at(1454, "aten::linalg_eigvalsh.out"), self, UPLO, out);
    }

    /**
     * {@code linalg_householder_product(Tensor input, Tensor tau) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param tau {@code Tensor}
     * @return a new tensor
     */
    public static Tensor householderProduct(Tensor input, Tensor tau) {
        return Operators.tensor(Operators.at(1455, "aten::linalg_householder_product"), input, tau);
    }

    /**
     * {@code linalg_householder_product.out(Tensor input, Tensor tau, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param input {@code Tensor}
     * @param tau {@code Tensor}
     * @return {@code out}
     */
    public static Tensor householderProductOut(Tensor out, Tensor input, Tensor tau) {
        return Operators.tensor(Operators.at(1456, "aten::linalg_householder_product.out"), input, tau, out);
    }

    /**
     * {@code linalg_inv(Tensor A) -> Tensor}.
     *
     * @param A {@code Tensor}
     * @return a new tensor
     */
    public static Tensor inv(Tensor A) {
        return Operators.tensor(Operators.at(1457, "aten::linalg_inv"), A);
    }

    /**
     * {@code linalg_inv.out(Tensor A, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param A {@code Tensor}
     * @return {@code out}
     */
    public static Tensor invOut(Tensor out, Tensor A) {
        return Operators.tensor(Operators.at(1458, "aten::linalg_inv.out"), A, out);
    }

    /**
     * {@code linalg_inv_ex(Tensor A, *, bool check_errors=False) -> (Tensor inverse, Tensor info)}, the rest at its defaults.
     *
     * @param A {@code Tensor}
     * @return new tensors
     */
    public static Results.InverseInfo invEx(Tensor A) {
        return Results.InverseInfo.of(Operators.at(1459, "aten::linalg_inv_ex").call(A));
    }

    /**
     * {@code linalg_inv_ex(Tensor A, *, bool check_errors=False) -> (Tensor inverse, Tensor info)}.
     *
     * @param A {@code Tensor}
     * @param checkErrors {@code bool}
     * @return new tensors
     */
    public static Results.InverseInfo invEx(Tensor A, boolean checkErrors) {
        return Results.InverseInfo.of(Operators.at(1459, "aten::linalg_inv_ex").call(A, checkErrors));
    }

    /**
     * {@code linalg_inv_ex.inverse(Tensor A, *, bool check_errors=False, Tensor(a!) inverse, Tensor(b!) info) -> (Tensor(a!)
     * inverse, Tensor(b!) info)}, the rest at its defaults.
     *
     * @param inverse {@code Tensor}, written
     * @param info {@code Tensor}, written
     * @param A {@code Tensor}
     * @return the tensors written
     */
    public static Results.InverseInfo invExOut(Tensor inverse, Tensor info, Tensor A) {
        return Results.InverseInfo.of(Operators.at(1460, "aten::linalg_inv_ex.inverse").call(A, false, inverse, info));
    }

    /**
     * {@code linalg_inv_ex.inverse(Tensor A, *, bool check_errors=False, Tensor(a!) inverse, Tensor(b!) info) -> (Tensor(a!)
     * inverse, Tensor(b!) info)}.
     *
     * @param inverse {@code Tensor}, written
     * @param info {@code Tensor}, written
     * @param A {@code Tensor}
     * @param checkErrors {@code bool}
     * @return the tensors written
     */
    public static Results.InverseInfo invExOut(Tensor inverse, Tensor info, Tensor A, boolean checkErrors) {
        return Results.InverseInfo.of(Operators.at(1460, "aten::linalg_inv_ex.inverse").call(A, checkErrors, inverse, info));
    }

    /**
     * {@code linalg_ldl_factor(Tensor self, *, bool hermitian=False) -> (Tensor LD, Tensor pivots)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return new tensors
     */
    public static Results.LDPivots ldlFactor(Tensor self) {
        return Results.LDPivots.of(Operators.at(1461, "aten::linalg_ldl_factor").call(self));
    }

    /**
     * {@code linalg_ldl_factor(Tensor self, *, bool hermitian=False) -> (Tensor LD, Tensor pivots)}.
     *
     * @param self {@code Tensor}
     * @param hermitian {@code bool}
     * @return new tensors
     */
    public static Results.LDPivots ldlFactor(Tensor self, boolean hermitian) {
        return Results.LDPivots.of(Operators.at(1461, "aten::linalg_ldl_factor").call(self, hermitian));
    }

    /**
     * {@code linalg_ldl_factor.out(Tensor self, *, bool hermitian=False, Tensor(a!) LD, Tensor(b!) pivots) -> (Tensor(a!) LD,
     * Tensor(b!) pivots)}, the rest at its defaults.
     *
     * @param LD {@code Tensor}, written
     * @param pivots {@code Tensor}, written
     * @param self {@code Tensor}
     * @return the tensors written
     */
    public static Results.LDPivots ldlFactorOut(Tensor LD, Tensor pivots, Tensor self) {
        return Results.LDPivots.of(Operators.at(1462, "aten::linalg_ldl_factor.out").call(self, false, LD, pivots));
    }

    /**
     * {@code linalg_ldl_factor.out(Tensor self, *, bool hermitian=False, Tensor(a!) LD, Tensor(b!) pivots) -> (Tensor(a!) LD,
     * Tensor(b!) pivots)}.
     *
     * @param LD {@code Tensor}, written
     * @param pivots {@code Tensor}, written
     * @param self {@code Tensor}
     * @param hermitian {@code bool}
     * @return the tensors written
     */
    public static Results.LDPivots ldlFactorOut(Tensor LD, Tensor pivots, Tensor self, boolean hermitian) {
        return Results.LDPivots.of(Operators.at(1462, "aten::linalg_ldl_factor.out").call(self, hermitian, LD, pivots));
    }

    /**
     * {@code linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor pivots,
     * Tensor info)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return new tensors
     */
    public static Results.LDPivotsInfo ldlFactorEx(Tensor self) {
        return Results.LDPivotsInfo.of(Operators.at(1463, "aten::linalg_ldl_factor_ex").call(self));
    }

    /**
     * {@code linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor pivots,
     * Tensor info)}.
     *
     * @param self {@code Tensor}
     * @param hermitian {@code bool}
     * @param checkErrors {@code bool}
     * @return new tensors
     */
    public static Results.LDPivotsInfo ldlFactorEx(Tensor self, boolean hermitian, boolean checkErrors) {
        return Results.LDPivotsInfo.of(Operators.at(1463, "aten::linalg_ldl_factor_ex").call(self, hermitian, checkErrors));
    }

    /**
     * {@code linalg_ldl_factor_ex.out(Tensor self, *, bool hermitian=False, bool check_errors=False, Tensor(a!) LD, Tensor(b!)
     * pivots, Tensor(c!) info) -> (Tensor(a!) LD, Tensor(b!) pivots, Tensor(c!) info)}, the rest at its defaults.
     *
     * @param LD {@code Tensor}, written
     * @param pivots {@code Tensor}, written
     * @param info {@code Tensor}, written
     * @param self {@code Tensor}
     * @return the tensors written
     */
    public static Results.LDPivotsInfo ldlFactorExOut(Tensor LD, Tensor pivots, Tensor info, Tensor self) {
        return Results.LDPivotsInfo.of(Operators.at(1464, "aten::linalg_ldl_factor_ex.out").call(self, false, false, LD, pivots,
                info));
    }

    /**
     * {@code linalg_ldl_factor_ex.out(Tensor self, *, bool hermitian=False, bool check_errors=False, Tensor(a!) LD, Tensor(b!)
     * pivots, Tensor(c!) info) -> (Tensor(a!) LD, Tensor(b!) pivots, Tensor(c!) info)}.
     *
     * @param LD {@code Tensor}, written
     * @param pivots {@code Tensor}, written
     * @param info {@code Tensor}, written
     * @param self {@code Tensor}
     * @param hermitian {@code bool}
     * @param checkErrors {@code bool}
     * @return the tensors written
     */
    public static Results.LDPivotsInfo ldlFactorExOut(Tensor LD, Tensor pivots, Tensor info, Tensor self, boolean hermitian,
            boolean checkErrors) {
        return Results.LDPivotsInfo.of(Operators.at(1464, "aten::linalg_ldl_factor_ex.out").call(self, hermitian, checkErrors, LD,
                pivots, info));
    }

    /**
     * {@code linalg_ldl_solve(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False) -> Tensor}, the rest at its defaults.
     *
     * @param LD {@code Tensor}
     * @param pivots {@code Tensor}
     * @param B {@code Tensor}
     * @return a new tensor
     */
    public static Tensor ldlSolve(Tensor LD, Tensor pivots, Tensor B) {
        return Operators.tensor(Operators.at(1465, "aten::linalg_ldl_solve"), LD, pivots, B);
    }

    /**
     * {@code linalg_ldl_solve(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False) -> Tensor}.
     *
     * @param LD {@code Tensor}
     * @param pivots {@code Tensor}
     * @param B {@code Tensor}
     * @param hermitian {@code bool}
     * @return a new tensor
     */
    public static Tensor ldlSolve(Tensor LD, Tensor pivots, Tensor B, boolean hermitian) {
        return Operators.tensor(Operators.at(1465, "aten::linalg_ldl_solve"), LD, pivots, B, hermitian);
    }

    /**
     * {@code linalg_ldl_solve.out(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param LD {@code Tensor}
     * @param pivots {@code Tensor}
     * @param B {@code Tensor}
     * @return {@code out}
     */
    public static Tensor ldlSolveOut(Tensor out, Tensor LD, Tensor pivots, Tensor B) {
        return Operators.tensor(Operators.at(1466, "aten::linalg_ldl_solve.out"), LD, pivots, B, false, out);
    }

    /**
     * {@code linalg_ldl_solve.out(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param LD {@code Tensor}
     * @param pivots {@code Tensor}
     * @param B {@code Tensor}
     * @param hermitian {@code bool}
     * @return {@code out}
     */
    public static Tensor ldlSolveOut(Tensor out, Tensor LD, Tensor pivots, Tensor B, boolean hermitian) {
        return Operators.tensor(Operators.at(1466, "aten::linalg_ldl_solve.out"), LD, pivots, B, hermitian, out);
    }

    /**
     * {@code linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals,
     * Tensor rank, Tensor singular_values)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param b {@code Tensor}
     * @return new tensors
     */
    public static Results.SolutionResidualsRankSingularValues lstsq(Tensor self, Tensor b) {
        return Results.SolutionResidualsRankSingularValues.of(Operators.at(1467, "aten::linalg_lstsq").call(self, b));
    }

    /**
     * {@code linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals,
     * Tensor rank, Tensor singular_values)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param b {@code Tensor}
     * @param rcond {@code float?}; may be null
     * @return new tensors
     */
    public static Results.SolutionResidualsRankSingularValues lstsq(Tensor self, Tensor b, Number rcond) {
        return Results.SolutionResidualsRankSingularValues.of(Operators.at(1467, "aten::linalg_lstsq").call(self, b, rcond));
    }

    /**
     * {@code linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals,
     * Tensor rank, Tensor singular_values)}.
     *
     * @param self {@code Tensor}
     * @param b {@code Tensor}
     * @param rcond {@code float?}; may be null
     * @param driver {@code str?}; may be null
     * @return new tensors
     */
    public static Results.SolutionResidualsRankSingularValues lstsq(Tensor self, Tensor b, Number rcond, String driver) {
        return Results.SolutionResidualsRankSingularValues.of(Operators.at(1467, "aten::linalg_lstsq").call(self, b, rcond,
                driver));
    }

    /**
     * {@code linalg_lstsq.out(Tensor self, Tensor b, float? rcond=None, *, str? driver=None, Tensor(a!) solution, Tensor(b!)
     * residuals, Tensor(c!) rank, Tensor(d!) singular_values) -> (Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank,
     * Tensor(d!) singular_values)}, the rest at its defaults.
     *
     * @param solution {@code Tensor}, written
     * @param residuals {@code Tensor}, written
     * @param rank {@code Tensor}, written
     * @param singularValues {@code Tensor}, written
     * @param self {@code Tensor}
     * @param b {@code Tensor}
     * @return the tensors written
     */
    public static Results.SolutionResidualsRankSingularValues lstsqOut(Tensor solution, Tensor residuals, Tensor rank, Tensor
            singularValues, Tensor self, Tensor b) {
        return Results.SolutionResidualsRankSingularValues.of(Operators.at(1468, "aten::linalg_lstsq.out").call(self, b, null,
                null, solution, residuals, rank, singularValues));
    }

    /**
     * {@code linalg_lstsq.out(Tensor self, Tensor b, float? rcond=None, *, str? driver=None, Tensor(a!) solution, Tensor(b!)
     * residuals, Tensor(c!) rank, Tensor(d!) singular_values) -> (Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank,
     * Tensor(d!) singular_values)}, the rest at its defaults.
     *
     * @param solution {@code Tensor}, written
     * @param residuals {@code Tensor}, written
     * @param rank {@code Tensor}, written
     * @param singularValues {@code Tensor}, written
     * @param self {@code Tensor}
     * @param b {@code Tensor}
     * @param rcond {@code float?}; may be null
     * @return the tensors written
     */
    public static Results.SolutionResidualsRankSingularValues lstsqOut(Tensor solution, Tensor residuals, Tensor rank, Tensor
            singularValues, Tensor self, Tensor b, Number rcond) {
        return Results.SolutionResidualsRankSingularValues.of(Operators.at(1468, "aten::linalg_lstsq.out").call(self, b, rcond,
                null, solution, residuals, rank, singularValues));
    }

    /**
     * {@code linalg_lstsq.out(Tensor self, Tensor b, float? rcond=None, *, str? driver=None, Tensor(a!) solution, Tensor(b!)
     * residuals, Tensor(c!) rank, Tensor(d!) singular_values) -> (Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank,
     * Tensor(d!) singular_values)}.
     *
     * @param solution {@code Tensor}, written
     * @param residuals {@code Tensor}, written
     * @param rank {@code Tensor}, written
     * @param singularValues {@code Tensor}, written
     * @param self {@code Tensor}
     * @param b {@code Tensor}
     * @param rcond {@code float?}; may be null
     * @param driver {@code str?}; may be null
     * @return the tensors written
     */
    public static Results.SolutionResidualsRankSingularValues lstsqOut(Tensor solution, Tensor residuals, Tensor rank, Tensor
            singularValues, Tensor self, Tensor b, Number rcond, String driver) {
        return Results.SolutionResidualsRankSingularValues.of(Operators.at(1468, "aten::linalg_lstsq.out").call(self, b, rcond,
                driver, solution, residuals, rank, singularValues));
    }

    /**
     * {@code linalg_lu(Tensor A, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)}, the rest at its defaults.
     *
     * @param A {@code Tensor}
     * @return new tensors
     */
    public static Results.PLU lu(Tensor A) {
        return Results.PLU.of(Operators.at(1469, "aten::linalg_lu").call(A));
    }

    /**
     * {@code linalg_lu(Tensor A, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)}.
     *
     * @param A {@code Tensor}
     * @param pivot {@code bool}
     * @return new tensors
     */
    public static Results.PLU lu(Tensor A, boolean pivot) {
        return Results.PLU.of(Operators.at(1469, "aten::linalg_lu").call(A, pivot));
    }

    /**
     * {@code linalg_lu.out(Tensor A, *, bool pivot=True, Tensor(a!) P, Tensor(b!) L, Tensor(c!) U) -> (Tensor(a!) P, Tensor(b!)
     * L, Tensor(c!) U)}, the rest at its defaults.
     *
     * @param P {@code Tensor}, written
     * @param L {@code Tensor}, written
     * @param U {@code Tensor}, written
     * @param A {@code Tensor}
     * @return the tensors written
     */
    public static Results.PLU luOut(Tensor P, Tensor L, Tensor U, Tensor A) {
        return Results.PLU.of(Operators.at(1470, "aten::linalg_lu.out").call(A, true, P, L, U));
    }

    /**
     * {@code linalg_lu.out(Tensor A, *, bool pivot=True, Tensor(a!) P, Tensor(b!) L, Tensor(c!) U) -> (Tensor(a!) P, Tensor(b!)
     * L, Tensor(c!) U)}.
     *
     * @param P {@code Tensor}, written
     * @param L {@code Tensor}, written
     * @param U {@code Tensor}, written
     * @param A {@code Tensor}
     * @param pivot {@code bool}
     * @return the tensors written
     */
    public static Results.PLU luOut(Tensor P, Tensor L, Tensor U, Tensor A, boolean pivot) {
        return Results.PLU.of(Operators.at(1470, "aten::linalg_lu.out").call(A, pivot, P, L, U));
    }

    /**
     * {@code linalg_lu_factor(Tensor A, *, bool pivot=True) -> (Tensor LU, Tensor pivots)}, the rest at its defaults.
     *
     * @param A {@code Tensor}
     * @return new tensors
     */
    public static Results.LUPivots luFactor(Tensor A) {
        return Results.LUPivots.of(Operators.at(1471, "aten::linalg_lu_factor").call(A));
    }

    /**
     * {@code linalg_lu_factor(Tensor A, *, bool pivot=True) -> (Tensor LU, Tensor pivots)}.
     *
     * @param A {@code Tensor}
     * @param pivot {@code bool}
     * @return new tensors
     */
    public static Results.LUPivots luFactor(Tensor A, boolean pivot) {
        return Results.LUPivots.of(Operators.at(1471, "aten::linalg_lu_factor").call(A, pivot));
    }

    /**
     * {@code linalg_lu_factor.out(Tensor A, *, bool pivot=True, Tensor(a!) LU, Tensor(b!) pivots) -> (Tensor(a!) LU, Tensor(b!)
     * pivots)}, the rest at its defaults.
     *
     * @param LU {@code Tensor}, written
     * @param pivots {@code Tensor}, written
     * @param A {@code Tensor}
     * @return the tensors written
     */
    public static Results.LUPivots luFactorOut(Tensor LU, Tensor pivots, Tensor A) {
        return Results.LUPivots.of(Operators.at(1472, "aten::linalg_lu_factor.out").call(A, true, LU, pivots));
    }

    /**
     * {@code linalg_lu_factor.out(Tensor A, *, bool pivot=True, Tensor(a!) LU, Tensor(b!) pivots) -> (Tensor(a!) LU, Tensor(b!)
     * pivots)}.
     *
     * @param LU {@code Tensor}, written
     * @param pivots {@code Tensor}, written
     * @param A {@code Tensor}
     * @param pivot {@code bool}
     * @return the tensors written
     */
    public static Results.LUPivots luFactorOut(Tensor LU, Tensor pivots, Tensor A, boolean pivot) {
        return Results.LUPivots.of(Operators.at(1472, "aten::linalg_lu_factor.out").call(A, pivot, LU, pivots));
    }

    /**
     * {@code linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots, Tensor
     * info)}, the rest at its defaults.
     *
     * @param A {@code Tensor}
     * @return new tensors
     */
    public static Results.LUPivotsInfo luFactorEx(Tensor A) {
        return Results.LUPivotsInfo.of(Operators.at(1473, "aten::linalg_lu_factor_ex").call(A));
    }

    /**
     * {@code linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots, Tensor
     * info)}.
     *
     * @param A {@code Tensor}
     * @param pivot {@code bool}
     * @param checkErrors {@code bool}
     * @return new tensors
     */
    public static Results.LUPivotsInfo luFactorEx(Tensor A, boolean pivot, boolean checkErrors) {
        return Results.LUPivotsInfo.of(Operators.at(1473, "aten::linalg_lu_factor_ex").call(A, pivot, checkErrors));
    }

    /**
     * {@code linalg_lu_factor_ex.out(Tensor A, *, bool pivot=True, bool check_errors=False, Tensor(a!) LU, Tensor(b!) pivots,
     * Tensor(c!) info) -> (Tensor(a!) LU, Tensor(b!) pivots, Tensor(c!) info)}, the rest at its defaults.
     *
     * @param LU {@code Tensor}, written
     * @param pivots {@code Tensor}, written
     * @param info {@code Tensor}, written
     * @param A {@code Tensor}
     * @return the tensors written
     */
    public static Results.LUPivotsInfo luFactorExOut(Tensor LU, Tensor pivots, Tensor info, Tensor A) {
        return Results.LUPivotsInfo.of(Operators.at(1474, "aten::linalg_lu_factor_ex.out").call(A, true, false, LU, pivots,
                info));
    }

    /**
     * {@code linalg_lu_factor_ex.out(Tensor A, *, bool pivot=True, bool check_errors=False, Tensor(a!) LU, Tensor(b!) pivots,
     * Tensor(c!) info) -> (Tensor(a!) LU, Tensor(b!) pivots, Tensor(c!) info)}.
     *
     * @param LU {@code Tensor}, written
     * @param pivots {@code Tensor}, written
     * @param info {@code Tensor}, written
     * @param A {@code Tensor}
     * @param pivot {@code bool}
     * @param checkErrors {@code bool}
     * @return the tensors written
     */
    public static Results.LUPivotsInfo luFactorExOut(Tensor LU, Tensor pivots, Tensor info, Tensor A, boolean pivot, boolean
            checkErrors) {
        return Results.LUPivotsInfo.of(Operators.at(1474, "aten::linalg_lu_factor_ex.out").call(A, pivot, checkErrors, LU, pivots,
                info));
    }

    /**
     * {@code linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor}, the rest at
     * its defaults.
     *
     * @param LU {@code Tensor}
     * @param pivots {@code Tensor}
     * @param B {@code Tensor}
     * @return a new tensor
     */
    public static Tensor luSolve(Tensor LU, Tensor pivots, Tensor B) {
        return Operators.tensor(Operators.at(1475, "aten::linalg_lu_solve"), LU, pivots, B);
    }

    /**
     * {@code linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor}.
     *
     * @param LU {@code Tensor}
     * @param pivots {@code Tensor}
     * @param B {@code Tensor}
     * @param left {@code bool}
     * @param adjoint {@code bool}
     * @return a new tensor
     */
    public static Tensor luSolve(Tensor LU, Tensor pivots, Tensor B, boolean left, boolean adjoint) {
        return Operators.tensor(Operators.at(1475, "aten::linalg_lu_solve"), LU, pivots, B, left, adjoint);
    }

    /**
     * {@code linalg_lu_solve.out(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param LU {@code Tensor}
     * @param pivots {@code Tensor}
     * @param B {@code Tensor}
     * @return {@code out}
     */
    public static Tensor luSolveOut(Tensor out, Tensor LU, Tensor pivots, Tensor B) {
        return Operators.tensor(Operators.at(1476, "aten::linalg_lu_solve.out"), LU, pivots, B, true, false, out);
    }

    /**
     * {@code linalg_lu_solve.out(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param LU {@code Tensor}
     * @param pivots {@code Tensor}
     * @param B {@code Tensor}
     * @param left {@code bool}
     * @param adjoint {@code bool}
     * @return {@code out}
     */
    public static Tensor luSolveOut(Tensor out, Tensor LU, Tensor pivots, Tensor B, boolean left, boolean adjoint) {
        return Operators.tensor(Operators.at(1476, "aten::linalg_lu_solve.out"), LU, pivots, B, left, adjoint, out);
    }

    /**
     * {@code linalg_matmul(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor matmul(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1477, "aten::linalg_matmul"), self, other);
    }

    /**
     * {@code linalg_matmul.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor matmulOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1478, "aten::linalg_matmul.out"), self, other, out);
    }

    /**
     * {@code linalg_matrix_exp(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor matrixExp(Tensor self) {
        return Operators.tensor(Operators.at(1479, "aten::linalg_matrix_exp"), self);
    }

    /**
     * {@code linalg_matrix_exp.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor matrixExpOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1480, "aten::linalg_matrix_exp.out"), self, out);
    }

    /**
     * {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @return a new tensor
     */
    public static Tensor matrixNorm(Tensor self, Object ord) {
        return Operators.tensor(Operators.at(1481, "aten::linalg_matrix_norm"), self, ord);
    }

    /**
     * {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[]}
     * @return a new tensor
     */
    public static Tensor matrixNorm(Tensor self, Object ord, long... dim) {
        return Operators.tensor(Operators.at(1481, "aten::linalg_matrix_norm"), self, ord, dim);
    }

    /**
     * {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[]}
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor matrixNorm(Tensor self, Object ord, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(1481, "aten::linalg_matrix_norm"), self, ord, dim, keepdim);
    }

    /**
     * {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[]}
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public static Tensor matrixNorm(Tensor self, Object ord, long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(1481, "aten::linalg_matrix_norm"), self, ord, dim, keepdim, dtype);
    }

    /**
     * {@code linalg_matrix_norm.out(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @return {@code out}
     */
    public static Tensor matrixNormOut(Tensor out, Tensor self, Object ord) {
        return Operators.tensor(Operators.at(1482, "aten::linalg_matrix_norm.out"), self, ord, new long[] {-2, -1}, false, null,
                out);
    }

    /**
     * {@code linalg_matrix_norm.out(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[]}
     * @return {@code out}
     */
    public static Tensor matrixNormOut(Tensor out, Tensor self, Object ord, long... dim) {
        return Operators.tensor(Operators.at(1482, "aten::linalg_matrix_norm.out"), self, ord, dim, false, null, out);
    }

    /**
     * {@code linalg_matrix_norm.out(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[]}
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor matrixNormOut(Tensor out, Tensor self, Object ord, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(1482, "aten::linalg_matrix_norm.out"), self, ord, dim, keepdim, null, out);
    }

    /**
     * {@code linalg_matrix_norm.out(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None,
     * Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[]}
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return {@code out}
     */
    public static Tensor matrixNormOut(Tensor out, Tensor self, Object ord, long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(1482, "aten::linalg_matrix_norm.out"), self, ord, dim, keepdim, dtype, out);
    }

    /**
     * {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor matrixNorm(Tensor self) {
        return Operators.tensor(Operators.at(1483, "aten::linalg_matrix_norm.str_ord"), self);
    }

    /**
     * {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param ord {@code str}
     * @return a new tensor
     */
    public static Tensor matrixNorm(Tensor self, String ord) {
        return Operators.tensor(Operators.at(1483, "aten::linalg_matrix_norm.str_ord"), self, ord);
    }

    /**
     * {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param ord {@code str}
     * @param dim {@code int[]}
     * @return a new tensor
     */
    public static Tensor matrixNorm(Tensor self, String ord, long... dim) {
        return Operators.tensor(Operators.at(1483, "aten::linalg_matrix_norm.str_ord"), self, ord, dim);
    }

    /**
     * {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param ord {@code str}
     * @param dim {@code int[]}
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor matrixNorm(Tensor self, String ord, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(1483, "aten::linalg_matrix_norm.str_ord"), self, ord, dim, keepdim);
    }

    /**
     * {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code str}
     * @param dim {@code int[]}
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public static Tensor matrixNorm(Tensor self, String ord, long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(1483, "aten::linalg_matrix_norm.str_ord"), self, ord, dim, keepdim, dtype);
    }

    /**
     * {@code linalg_matrix_norm.str_ord_out(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor matrixNormOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1484, "aten::linalg_matrix_norm.str_ord_out"), self, "fro", new long[] {-2, -1},
                false, null, out);
    }

    /**
     * {@code linalg_matrix_norm.str_ord_out(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param ord {@code str}
     * @return {@code out}
     */
    public static Tensor matrixNormOut(Tensor out, Tensor self, String ord) {
        return Operators.tensor(Operators.at(1484, "aten::linalg_matrix_norm.str_ord_out"), self, ord, new long[] {-2, -1}, false,
                null, out);
    }

    /**
     * {@code linalg_matrix_norm.str_ord_out(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param ord {@code str}
     * @param dim {@code int[]}
     * @return {@code out}
     */
    public static Tensor matrixNormOut(Tensor out, Tensor self, String ord, long... dim) {
        return Operators.tensor(Operators.at(1484, "aten::linalg_matrix_norm.str_ord_out"), self, ord, dim, false, null, out);
    }

    /**
     * {@code linalg_matrix_norm.str_ord_out(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param ord {@code str}
     * @param dim {@code int[]}
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor matrixNormOut(Tensor out, Tensor self, String ord, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(1484, "aten::linalg_matrix_norm.str_ord_out"), self, ord, dim, keepdim, null, out);
    }

    /**
     * {@code linalg_matrix_norm.str_ord_out(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType?
     * dtype=None, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param ord {@code str}
     * @param dim {@code int[]}
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return {@code out}
     */
    public static Tensor matrixNormOut(Tensor out, Tensor self, String ord, long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(1484, "aten::linalg_matrix_norm.str_ord_out"), self, ord, dim, keepdim, dtype, out);
    }

    /**
     * {@code linalg_matrix_power(Tensor self, int n) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code int}
     * @return a new tensor
     */
    public static Tensor matrixPower(Tensor self, long n) {
        return Operators.tensor(Operators.at(1485, "aten::linalg_matrix_power"), self, n);
    }

    /**
     * {@code linalg_matrix_power.out(Tensor self, int n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param n {@code int}
     * @return {@code out}
     */
    public static Tensor matrixPowerOut(Tensor out, Tensor self, long n) {
        return Operators.tensor(Operators.at(1486, "aten::linalg_matrix_power.out"), self, n, out);
    }

    /**
     * {@code linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param tol {@code float}
     * @return a new tensor
     */
    public static Tensor matrixRank(Tensor self, double tol) {
        return Operators.tensor(Operators.at(1487, "aten::linalg_matrix_rank"), self, tol);
    }

    /**
     * {@code linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param tol {@code float}
     * @param hermitian {@code bool}
     * @return a new tensor
     */
    public static Tensor matrixRank(Tensor self, double tol, boolean hermitian) {
        return Operators.tensor(Operators.at(1487, "aten::linalg_matrix_rank"), self, tol, hermitian);
    }

    /**
     * {@code linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor matrixRank(Tensor self) {
        return Operators.tensor(Operators.at(1488, "aten::linalg_matrix_rank.atol_rtol_float"), self);
    }

    /**
     * {@code linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param atol {@code float?}; may be null
     * @param rtol {@code float?}; may be null
     * @param hermitian {@code bool}
     * @return a new tensor
     */
    public static Tensor matrixRank(Tensor self, Number atol, Number rtol, boolean hermitian) {
        return Operators.tensor(Operators.at(1488, "aten::linalg_matrix_rank.atol_rtol_float"), self, atol, rtol, hermitian);
    }

    /**
     * {@code linalg_matrix_rank.atol_rtol_float_out(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor matrixRankOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1489, "aten::linalg_matrix_rank.atol_rtol_float_out"), self, null, null, false, out);
    }

    /**
     * {@code linalg_matrix_rank.atol_rtol_float_out(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False,
     * Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param atol {@code float?}; may be null
     * @param rtol {@code float?}; may be null
     * @param hermitian {@code bool}
     * @return {@code out}
     */
    public static Tensor matrixRankOut(Tensor out, Tensor self, Number atol, Number rtol, boolean hermitian) {
        return Operators.tensor(Operators.at(1489, "aten::linalg_matrix_rank.atol_rtol_float_out"), self, atol, rtol, hermitian,
                out);
    }

    /**
     * {@code linalg_matrix_rank.atol_rtol_tensor(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) ->
     * Tensor}.
     *
     * @param input {@code Tensor}
     * @param atol {@code Tensor?}; may be null
     * @param rtol {@code Tensor?}; may be null
     * @param hermitian {@code bool}
     * @return a new tensor
     */
    public static Tensor matrixRank(Tensor input, Tensor atol, Tensor rtol, boolean hermitian) {
        return Operators.tensor(Operators.at(1490, "aten::linalg_matrix_rank.atol_rtol_tensor"), input, atol, rtol, hermitian);
    }

    /**
     * {@code linalg_matrix_rank.atol_rtol_tensor_out(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False,
     * Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param input {@code Tensor}
     * @param atol {@code Tensor?}; may be null
     * @param rtol {@code Tensor?}; may be null
     * @param hermitian {@code bool}
     * @return {@code out}
     */
    public static Tensor matrixRankOut(Tensor out, Tensor input, Tensor atol, Tensor rtol, boolean hermitian) {
        return Operators.tensor(Operators.at(1491, "aten::linalg_matrix_rank.atol_rtol_tensor_out"), input, atol, rtol, hermitian,
                out);
    }

    /**
     * {@code linalg_matrix_rank.out(Tensor self, float tol, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param tol {@code float}
     * @return {@code out}
     */
    public static Tensor matrixRankOut(Tensor out, Tensor self, double tol) {
        return Operators.tensor(Operators.at(1492, "aten::linalg_matrix_rank.out"), self, tol, false, out);
    }

    /**
     * {@code linalg_matrix_rank.out(Tensor self, float tol, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param tol {@code float}
     * @param hermitian {@code bool}
     * @return {@code out}
     */
    public static Tensor matrixRankOut(Tensor out, Tensor self, double tol, boolean hermitian) {
        return Operators.tensor(Operators.at(1492, "aten::linalg_matrix_rank.out"), self, tol, hermitian, out);
    }

    /**
     * {@code linalg_matrix_rank.out_tol_tensor(Tensor input, Tensor tol, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param input {@code Tensor}
     * @param tol {@code Tensor}
     * @return {@code out}
     */
    public static Tensor matrixRankOut(Tensor out, Tensor input, Tensor tol) {
        return Operators.tensor(Operators.at(1493, "aten::linalg_matrix_rank.out_tol_tensor"), input, tol, false, out);
    }

    /**
     * {@code linalg_matrix_rank.out_tol_tensor(Tensor input, Tensor tol, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param input {@code Tensor}
     * @param tol {@code Tensor}
     * @param hermitian {@code bool}
     * @return {@code out}
     */
    public static Tensor matrixRankOut(Tensor out, Tensor input, Tensor tol, boolean hermitian) {
        return Operators.tensor(Operators.at(1493, "aten::linalg_matrix_rank.out_tol_tensor"), input, tol, hermitian, out);
    }

    /**
     * {@code linalg_matrix_rank.tol_tensor(Tensor input, Tensor tol, bool hermitian=False) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param tol {@code Tensor}
     * @return a new tensor
     */
    public static Tensor matrixRank(Tensor input, Tensor tol) {
        return Operators.tensor(Operators.at(1494, "aten::linalg_matrix_rank.tol_tensor"), input, tol);
    }

    /**
     * {@code linalg_matrix_rank.tol_tensor(Tensor input, Tensor tol, bool hermitian=False) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param tol {@code Tensor}
     * @param hermitian {@code bool}
     * @return a new tensor
     */
    public static Tensor matrixRank(Tensor input, Tensor tol, boolean hermitian) {
        return Operators.tensor(Operators.at(1494, "aten::linalg_matrix_rank.tol_tensor"), input, tol, hermitian);
    }

    /**
     * {@code linalg_multi_dot(Tensor[] tensors) -> Tensor}.
     *
     * @param tensors {@code Tensor[]}
     * @return a new tensor
     */
    public static Tensor multiDot(List<Tensor> tensors) {
        return Operators.tensor(Operators.at(1495, "aten::linalg_multi_dot"), tensors);
    }

    /**
     * {@code linalg_multi_dot.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param tensors {@code Tensor[]}
     * @return {@code out}
     */
    public static Tensor multiDotOut(Tensor out, List<Tensor> tensors) {
        return Operators.tensor(Operators.at(1496, "aten::linalg_multi_dot.out"), tensors, out);
    }

    /**
     * {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor norm(Tensor self) {
        return Operators.tensor(Operators.at(1497, "aten::linalg_norm"), self);
    }

    /**
     * {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar?}; may be null
     * @return a new tensor
     */
    public static Tensor norm(Tensor self, Object ord) {
        return Operators.tensor(Operators.at(1497, "aten::linalg_norm"), self, ord);
    }

    /**
     * {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor norm(Tensor self, Object ord, long[] dim) {
        return Operators.tensor(Operators.at(1497, "aten::linalg_norm"), self, ord, dim);
    }

    /**
     * {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor norm(Tensor self, Object ord, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(1497, "aten::linalg_norm"), self, ord, dim, keepdim);
    }

    /**
     * {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public static Tensor norm(Tensor self, Object ord, long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(1497, "aten::linalg_norm"), self, ord, dim, keepdim, dtype);
    }

    /**
     * {@code linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param ord {@code str}
     * @return a new tensor
     */
    public static Tensor norm(Tensor self, String ord) {
        return Operators.tensor(Operators.at(1498, "aten::linalg_norm.ord_str"), self, ord);
    }

    /**
     * {@code linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param ord {@code str}
     * @param dim {@code int[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor norm(Tensor self, String ord, long[] dim) {
        return Operators.tensor(Operators.at(1498, "aten::linalg_norm.ord_str"), self, ord, dim);
    }

    /**
     * {@code linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param ord {@code str}
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor norm(Tensor self, String ord, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(1498, "aten::linalg_norm.ord_str"), self, ord, dim, keepdim);
    }

    /**
     * {@code linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code str}
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public static Tensor norm(Tensor self, String ord, long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(1498, "aten::linalg_norm.ord_str"), self, ord, dim, keepdim, dtype);
    }

    /**
     * {@code linalg_norm.ord_str_out(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param ord {@code str}
     * @return {@code out}
     */
    public static Tensor normOut(Tensor out, Tensor self, String ord) {
        return Operators.tensor(Operators.at(1499, "aten::linalg_norm.ord_str_out"), self, ord, null, false, null, out);
    }

    /**
     * {@code linalg_norm.ord_str_out(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param ord {@code str}
     * @param dim {@code int[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor normOut(Tensor out, Tensor self, String ord, long[] dim) {
        return Operators.tensor(Operators.at(1499, "aten::linalg_norm.ord_str_out"), self, ord, dim, false, null, out);
    }

    /**
     * {@code linalg_norm.ord_str_out(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param ord {@code str}
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor normOut(Tensor out, Tensor self, String ord, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(1499, "aten::linalg_norm.ord_str_out"), self, ord, dim, keepdim, null, out);
    }

    /**
     * {@code linalg_norm.ord_str_out(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None,
     * Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param ord {@code str}
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return {@code out}
     */
    public static Tensor normOut(Tensor out, Tensor self, String ord, long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(1499, "aten::linalg_norm.ord_str_out"), self, ord, dim, keepdim, dtype, out);
    }

    /**
     * {@code linalg_norm.out(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor normOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1500, "aten::linalg_norm.out"), self, null, null, false, null, out);
    }

    /**
     * {@code linalg_norm.out(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param ord {@code Scalar?}; may be null
     * @return {@code out}
     */
    public static Tensor normOut(Tensor out, Tensor self, Object ord) {
        return Operators.tensor(Operators.at(1500, "aten::linalg_norm.out"), self, ord, null, false, null, out);
    }

    /**
     * {@code linalg_norm.out(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param ord {@code Scalar?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor normOut(Tensor out, Tensor self, Object ord, long[] dim) {
        return Operators.tensor(Operators.at(1500, "aten::linalg_norm.out"), self, ord, dim, false, null, out);
    }

    /**
     * {@code linalg_norm.out(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param ord {@code Scalar?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor normOut(Tensor out, Tensor self, Object ord, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(1500, "aten::linalg_norm.out"), self, ord, dim, keepdim, null, out);
    }

    /**
     * {@code linalg_norm.out(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None,
     * Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param ord {@code Scalar?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return {@code out}
     */
    public static Tensor normOut(Tensor out, Tensor self, Object ord, long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(1500, "aten::linalg_norm.out"), self, ord, dim, keepdim, dtype, out);
    }

    /**
     * {@code linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param rcond {@code float}
     * @return a new tensor
     */
    public static Tensor pinv(Tensor self, double rcond) {
        return Operators.tensor(Operators.at(1501, "aten::linalg_pinv"), self, rcond);
    }

    /**
     * {@code linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param rcond {@code float}
     * @param hermitian {@code bool}
     * @return a new tensor
     */
    public static Tensor pinv(Tensor self, double rcond, boolean hermitian) {
        return Operators.tensor(Operators.at(1501, "aten::linalg_pinv"), self, rcond, hermitian);
    }

    /**
     * {@code linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor},
     * the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor pinv(Tensor self) {
        return Operators.tensor(Operators.at(1502, "aten::linalg_pinv.atol_rtol_float"), self);
    }

    /**
     * {@code linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param atol {@code float?}; may be null
     * @param rtol {@code float?}; may be null
     * @param hermitian {@code bool}
     * @return a new tensor
     */
    public static Tensor pinv(Tensor self, Number atol, Number rtol, boolean hermitian) {
        return Operators.tensor(Operators.at(1502, "aten::linalg_pinv.atol_rtol_float"), self, atol, rtol, hermitian);
    }

    /**
     * {@code linalg_pinv.atol_rtol_float_out(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False, Tensor(a!)
     * out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor pinvOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1503, "aten::linalg_pinv.atol_rtol_float_out"), self, null, null, false, out);
    }

    /**
     * {@code linalg_pinv.atol_rtol_float_out(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False, Tensor(a!)
     * out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param atol {@code float?}; may be null
     * @param rtol {@code float?}; may be null
     * @param hermitian {@code bool}
     * @return {@code out}
     */
    public static Tensor pinvOut(Tensor out, Tensor self, Number atol, Number rtol, boolean hermitian) {
        return Operators.tensor(Operators.at(1503, "aten::linalg_pinv.atol_rtol_float_out"), self, atol, rtol, hermitian, out);
    }

    /**
     * {@code linalg_pinv.atol_rtol_tensor(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param atol {@code Tensor?}; may be null
     * @param rtol {@code Tensor?}; may be null
     * @param hermitian {@code bool}
     * @return a new tensor
     */
    public static Tensor pinv(Tensor self, Tensor atol, Tensor rtol, boolean hermitian) {
        return Operators.tensor(Operators.at(1504, "aten::linalg_pinv.atol_rtol_tensor"), self, atol, rtol, hermitian);
    }

    /**
     * {@code linalg_pinv.atol_rtol_tensor_out(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False,
     * Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param atol {@code Tensor?}; may be null
     * @param rtol {@code Tensor?}; may be null
     * @param hermitian {@code bool}
     * @return {@code out}
     */
    public static Tensor pinvOut(Tensor out, Tensor self, Tensor atol, Tensor rtol, boolean hermitian) {
        return Operators.tensor(Operators.at(1505, "aten::linalg_pinv.atol_rtol_tensor_out"), self, atol, rtol, hermitian, out);
    }

    /**
     * {@code linalg_pinv.out(Tensor self, float rcond, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param rcond {@code float}
     * @return {@code out}
     */
    public static Tensor pinvOut(Tensor out, Tensor self, double rcond) {
        return Operators.tensor(Operators.at(1506, "aten::linalg_pinv.out"), self, rcond, false, out);
    }

    /**
     * {@code linalg_pinv.out(Tensor self, float rcond, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param rcond {@code float}
     * @param hermitian {@code bool}
     * @return {@code out}
     */
    public static Tensor pinvOut(Tensor out, Tensor self, double rcond, boolean hermitian) {
        return Operators.tensor(Operators.at(1506, "aten::linalg_pinv.out"), self, rcond, hermitian, out);
    }

    /**
     * {@code linalg_pinv.out_rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)}, the
     * rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param rcond {@code Tensor}
     * @return {@code out}
     */
    public static Tensor pinvOut(Tensor out, Tensor self, Tensor rcond) {
        return Operators.tensor(Operators.at(1507, "aten::linalg_pinv.out_rcond_tensor"), self, rcond, false, out);
    }

    /**
     * {@code linalg_pinv.out_rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param rcond {@code Tensor}
     * @param hermitian {@code bool}
     * @return {@code out}
     */
    public static Tensor pinvOut(Tensor out, Tensor self, Tensor rcond, boolean hermitian) {
        return Operators.tensor(Operators.at(1507, "aten::linalg_pinv.out_rcond_tensor"), self, rcond, hermitian, out);
    }

    /**
     * {@code linalg_pinv.rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param rcond {@code Tensor}
     * @return a new tensor
     */
    public static Tensor pinv(Tensor self, Tensor rcond) {
        return Operators.tensor(Operators.at(1508, "aten::linalg_pinv.rcond_tensor"), self, rcond);
    }

    /**
     * {@code linalg_pinv.rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param rcond {@code Tensor}
     * @param hermitian {@code bool}
     * @return a new tensor
     */
    public static Tensor pinv(Tensor self, Tensor rcond, boolean hermitian) {
        return Operators.tensor(Operators.at(1508, "aten::linalg_pinv.rcond_tensor"), self, rcond, hermitian);
    }

    /**
     * {@code linalg_qr(Tensor A, str mode="reduced") -> (Tensor Q, Tensor R)}, the rest at its defaults.
     *
     * @param A {@code Tensor}
     * @return new tensors
     */
    public static Results.QR qr(Tensor A) {
        return Results.QR.of(Operators.at(1509, "aten::linalg_qr").call(A));
    }

    /**
     * {@code linalg_qr(Tensor A, str mode="reduced") -> (Tensor Q, Tensor R)}.
     *
     * @param A {@code Tensor}
     * @param mode {@code str}
     * @return new tensors
     */
    public static Results.QR qr(Tensor A, String mode) {
        return Results.QR.of(Operators.at(1509, "aten::linalg_qr").call(A, mode));
    }

    /**
     * {@code linalg_qr.out(Tensor A, str mode="reduced", *, Tensor(a!) Q, Tensor(b!) R) -> (Tensor(a!) Q, Tensor(b!) R)}, the
     * rest at its defaults.
     *
     * @param Q {@code Tensor}, written
     * @param R {@code Tensor}, written
     * @param A {@code Tensor}
     * @return the tensors written
     */
    public static Results.QR qrOut(Tensor Q, Tensor R, Tensor A) {
        return Results.QR.of(Operators.at(1510, "aten::linalg_qr.out").call(A, "reduced", Q, R));
    }

    /**
     * {@code linalg_qr.out(Tensor A, str mode="reduced", *, Tensor(a!) Q, Tensor(b!) R) -> (Tensor(a!) Q, Tensor(b!) R)}.
     *
     * @param Q {@code Tensor}, written
     * @param R {@code Tensor}, written
     * @param A {@code Tensor}
     * @param mode {@code str}
     * @return the tensors written
     */
    public static Results.QR qrOut(Tensor Q, Tensor R, Tensor A, String mode) {
        return Results.QR.of(Operators.at(1510, "aten::linalg_qr.out").call(A, mode, Q, R));
    }

    /**
     * {@code linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet)}.
     *
     * @param A {@code Tensor}
     * @return new tensors
     */
    public static Results.SignLogabsdet slogdet(Tensor A) {
        return Results.SignLogabsdet.of(Operators.at(1511, "aten::linalg_slogdet").call(A));
    }

    /**
     * {@code linalg_slogdet.out(Tensor A, *, Tensor(a!) sign, Tensor(b!) logabsdet) -> (Tensor(a!) sign, Tensor(b!) logabsdet)}.
     *
     * @param sign {@code Tensor}, written
     * @param logabsdet {@code Tensor}, written
     * @param A {@code Tensor}
     * @return the tensors written
     */
    public static Results.SignLogabsdet slogdetOut(Tensor sign, Tensor logabsdet, Tensor A) {
        return Results.SignLogabsdet.of(Operators.at(1512, "aten::linalg_slogdet.out").call(A, sign, logabsdet));
    }

    /**
     * {@code linalg_solve(Tensor A, Tensor B, *, bool left=True) -> Tensor}, the rest at its defaults.
     *
     * @param A {@code Tensor}
     * @param B {@code Tensor}
     * @return a new tensor
     */
    public static Tensor solve(Tensor A, Tensor B) {
        return Operators.tensor(Operators.at(1513, "aten::linalg_solve"), A, B);
    }

    /**
     * {@code linalg_solve(Tensor A, Tensor B, *, bool left=True) -> Tensor}.
     *
     * @param A {@code Tensor}
     * @param B {@code Tensor}
     * @param left {@code bool}
     * @return a new tensor
     */
    public static Tensor solve(Tensor A, Tensor B, boolean left) {
        return Operators.tensor(Operators.at(1513, "aten::linalg_solve"), A, B, left);
    }

    /**
     * {@code linalg_solve.out(Tensor A, Tensor B, *, bool left=True, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param A {@code Tensor}
     * @param B {@code Tensor}
     * @return {@code out}
     */
    public static Tensor solveOut(Tensor out, Tensor A, Tensor B) {
        return Operators.tensor(Operators.at(1514, "aten::linalg_solve.out"), A, B, true, out);
    }

    /**
     * {@code linalg_solve.out(Tensor A, Tensor B, *, bool left=True, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param A {@code Tensor}
     * @param B {@code Tensor}
     * @param left {@code bool}
     * @return {@code out}
     */
    public static Tensor solveOut(Tensor out, Tensor A, Tensor B, boolean left) {
        return Operators.tensor(Operators.at(1514, "aten::linalg_solve.out"), A, B, left, out);
    }

    /**
     * {@code linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor info)},
     * the rest at its defaults.
     *
     * @param A {@code Tensor}
     * @param B {@code Tensor}
     * @return new tensors
     */
    public static Results.ResultInfo solveEx(Tensor A, Tensor B) {
        return Results.ResultInfo.of(Operators.at(1515, "aten::linalg_solve_ex").call(A, B));
    }

    /**
     * {@code linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor info)}.
     *
     * @param A {@code Tensor}
     * @param B {@code Tensor}
     * @param left {@code bool}
     * @param checkErrors {@code bool}
     * @return new tensors
     */
    public static Results.ResultInfo solveEx(Tensor A, Tensor B, boolean left, boolean checkErrors) {
        return Results.ResultInfo.of(Operators.at(1515, "aten::linalg_solve_ex").call(A, B, left, checkErrors));
    }

    /**
     * {@code linalg_solve_ex.out(Tensor A, Tensor B, *, bool left=True, bool check_errors=False, Tensor(a!) result, Tensor(b!)
     * info) -> (Tensor(a!) result, Tensor(b!) info)}, the rest at its defaults.
     *
     * @param result {@code Tensor}, written
     * @param info {@code Tensor}, written
     * @param A {@code Tensor}
     * @param B {@code Tensor}
     * @return the tensors written
     */
    public static Results.ResultInfo solveExOut(Tensor result, Tensor info, Tensor A, Tensor B) {
        return Results.ResultInfo.of(Operators.at(1516, "aten::linalg_solve_ex.out").call(A, B, true, false, result, info));
    }

    /**
     * {@code linalg_solve_ex.out(Tensor A, Tensor B, *, bool left=True, bool check_errors=False, Tensor(a!) result, Tensor(b!)
     * info) -> (Tensor(a!) result, Tensor(b!) info)}.
     *
     * @param result {@code Tensor}, written
     * @param info {@code Tensor}, written
     * @param A {@code Tensor}
     * @param B {@code Tensor}
     * @param left {@code bool}
     * @param checkErrors {@code bool}
     * @return the tensors written
     */
    public static Results.ResultInfo solveExOut(Tensor result, Tensor info, Tensor A, Tensor B, boolean left, boolean checkErrors)
            {
        return Results.ResultInfo.of(Operators.at(1516, "aten::linalg_solve_ex.out").call(A, B, left, checkErrors, result, info));
    }

    /**
     * {@code linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor},
     * the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param B {@code Tensor}
     * @param upper {@code bool}
     * @return a new tensor
     */
    public static Tensor solveTriangular(Tensor self, Tensor B, boolean upper) {
        return Operators.tensor(Operators.at(1517, "aten::linalg_solve_triangular"), self, B, upper);
    }

    /**
     * {@code linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param B {@code Tensor}
     * @param upper {@code bool}
     * @param left {@code bool}
     * @param unitriangular {@code bool}
     * @return a new tensor
     */
    public static Tensor solveTriangular(Tensor self, Tensor B, boolean upper, boolean left, boolean unitriangular) {
        return Operators.tensor(Operators.at(1517, "aten::linalg_solve_triangular"), self, B, upper, left, unitriangular);
    }

    /**
     * {@code linalg_solve_triangular.out(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param B {@code Tensor}
     * @param upper {@code bool}
     * @return {@code out}
     */
    public static Tensor solveTriangularOut(Tensor out, Tensor self, Tensor B, boolean upper) {
        return Operators.tensor(Operators.at(1518, "aten::linalg_solve_triangular.out"), self, B, upper, true, false, out);
    }

    /**
     * {@code linalg_solve_triangular.out(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False,
     * Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param B {@code Tensor}
     * @param upper {@code bool}
     * @param left {@code bool}
     * @param unitriangular {@code bool}
     * @return {@code out}
     */
    public static Tensor solveTriangularOut(Tensor out, Tensor self, Tensor B, boolean upper, boolean left, boolean unitriangular)
            {
        return Operators.tensor(Operators.at(1518, "aten::linalg_solve_triangular.out"), self, B, upper, left, unitriangular,
                out);
    }

    /**
     * {@code linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)}, the rest at
     * its defaults.
     *
     * @param A {@code Tensor}
     * @return new tensors
     */
    public static Results.USVh svd(Tensor A) {
        return Results.USVh.of(Operators.at(1519, "aten::linalg_svd").call(A));
    }

    /**
     * {@code linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)}, the rest at
     * its defaults.
     *
     * @param A {@code Tensor}
     * @param fullMatrices {@code bool}
     * @return new tensors
     */
    public static Results.USVh svd(Tensor A, boolean fullMatrices) {
        return Results.USVh.of(Operators.at(1519, "aten::linalg_svd").call(A, fullMatrices));
    }

    /**
     * {@code linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)}.
     *
     * @param A {@code Tensor}
     * @param fullMatrices {@code bool}
     * @param driver {@code str?}; may be null
     * @return new tensors
     */
    public static Results.USVh svd(Tensor A, boolean fullMatrices, String driver) {
        return Results.USVh.of(Operators.at(1519, "aten::linalg_svd").call(A, fullMatrices, driver));
    }

    /**
     * {@code linalg_svd.U(Tensor A, bool full_matrices=True, *, str? driver=None, Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh) ->
     * (Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh)}, the rest at its defaults.
     *
     * @param U {@code Tensor}, written
     * @param S {@code Tensor}, written
     * @param Vh {@code Tensor}, written
     * @param A {@code Tensor}
     * @return the tensors written
     */
    public static Results.USVh svdOut(Tensor U, Tensor S, Tensor Vh, Tensor A) {
        return Results.USVh.of(Operators.at(1520, "aten::linalg_svd.U").call(A, true, null, U, S, Vh));
    }

    /**
     * {@code linalg_svd.U(Tensor A, bool full_matrices=True, *, str? driver=None, Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh) ->
     * (Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh)}, the rest at its defaults.
     *
     * @param U {@code Tensor}, written
     * @param S {@code Tensor}, written
     * @param Vh {@code Tensor}, written
     * @param A {@code Tensor}
     * @param fullMatrices {@code bool}
     * @return the tensors written
     */
    public static Results.USVh svdOut(Tensor U, Tensor S, Tensor Vh, Tensor A, boolean fullMatrices) {
        return Results.USVh.of(Operators.at(1520, "aten::linalg_svd.U").call(A, fullMatrices, null, U, S, Vh));
    }

    /**
     * {@code linalg_svd.U(Tensor A, bool full_matrices=True, *, str? driver=None, Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh) ->
     * (Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh)}.
     *
     * @param U {@code Tensor}, written
     * @param S {@code Tensor}, written
     * @param Vh {@code Tensor}, written
     * @param A {@code Tensor}
     * @param fullMatrices {@code bool}
     * @param driver {@code str?}; may be null
     * @return the tensors written
     */
    public static Results.USVh svdOut(Tensor U, Tensor S, Tensor Vh, Tensor A, boolean fullMatrices, String driver) {
        return Results.USVh.of(Operators.at(1520, "aten::linalg_svd.U").call(A, fullMatrices, driver, U, S, Vh));
    }

    /**
     * {@code linalg_svdvals(Tensor A, *, str? driver=None) -> Tensor}, the rest at its defaults.
     *
     * @param A {@code Tensor}
     * @return a new tensor
     */
    public static Tensor svdvals(Tensor A) {
        return Operators.tensor(Operators.at(1521, "aten::linalg_svdvals"), A);
    }

    /**
     * {@code linalg_svdvals(Tensor A, *, str? driver=None) -> Tensor}.
     *
     * @param A {@code Tensor}
     * @param driver {@code str?}; may be null
     * @return a new tensor
     */
    public static Tensor svdvals(Tensor A, String driver) {
        return Operators.tensor(Operators.at(1521, "aten::linalg_svdvals"), A, driver);
    }

    /**
     * {@code linalg_svdvals.out(Tensor A, *, str? driver=None, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param A {@code Tensor}
     * @return {@code out}
     */
    public static Tensor svdvalsOut(Tensor out, Tensor A) {
        return Operators.tensor(Operators.at(1522, "aten::linalg_svdvals.out"), A, null, out);
    }

    /**
     * {@code linalg_svdvals.out(Tensor A, *, str? driver=None, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param A {@code Tensor}
     * @param driver {@code str?}; may be null
     * @return {@code out}
     */
    public static Tensor svdvalsOut(Tensor out, Tensor A, String driver) {
        return Operators.tensor(Operators.at(1522, "aten::linalg_svdvals.out"), A, driver, out);
    }

    /**
     * {@code linalg_tensorinv(Tensor self, int ind=2) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor tensorinv(Tensor self) {
        return Operators.tensor(Operators.at(1523, "aten::linalg_tensorinv"), self);
    }

    /**
     * {@code linalg_tensorinv(Tensor self, int ind=2) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ind {@code int}
     * @return a new tensor
     */
    public static Tensor tensorinv(Tensor self, long ind) {
        return Operators.tensor(Operators.at(1523, "aten::linalg_tensorinv"), self, ind);
    }

    /**
     * {@code linalg_tensorinv.out(Tensor self, int ind=2, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor tensorinvOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1524, "aten::linalg_tensorinv.out"), self, 2L, out);
    }

    /**
     * {@code linalg_tensorinv.out(Tensor self, int ind=2, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param ind {@code int}
     * @return {@code out}
     */
    public static Tensor tensorinvOut(Tensor out, Tensor self, long ind) {
        return Operators.tensor(Operators.at(1524, "aten::linalg_tensorinv.out"), self, ind, out);
    }

    /**
     * {@code linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor tensorsolve(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1525, "aten::linalg_tensorsolve"), self, other);
    }

    /**
     * {@code linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param dims {@code int[]?}; may be null
     * @return a new tensor
     */
    public static Tensor tensorsolve(Tensor self, Tensor other, long[] dims) {
        return Operators.tensor(Operators.at(1525, "aten::linalg_tensorsolve"), self, other, dims);
    }

    /**
     * {@code linalg_tensorsolve.out(Tensor self, Tensor other, int[]? dims=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor tensorsolveOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1526, "aten::linalg_tensorsolve.out"), self, other, null, out);
    }

    /**
     * {@code linalg_tensorsolve.out(Tensor self, Tensor other, int[]? dims=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param dims {@code int[]?}; may be null
     * @return {@code out}
     */
    public static Tensor tensorsolveOut(Tensor out, Tensor self, Tensor other, long[] dims) {
        return Operators.tensor(Operators.at(1526, "aten::linalg_tensorsolve.out"), self, other, dims, out);
    }

    /**
     * {@code linalg_vander(Tensor x, *, SymInt? N=None) -> Tensor}, the rest at its defaults.
     *
     * @param x {@code Tensor}
     * @return a new tensor
     */
    public static Tensor vander(Tensor x) {
        return Operators.tensor(Operators.at(1527, "aten::linalg_vander"), x);
    }

    /**
     * {@code linalg_vander(Tensor x, *, SymInt? N=None) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param N {@code SymInt?}; may be null
     * @return a new tensor
     */
    public static Tensor vander(Tensor x, Number N) {
        return Operators.tensor(Operators.at(1527, "aten::linalg_vander"), x, N);
    }

    /**
     * {@code linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor}, the rest at its defaults.
     *
     * @param x {@code Tensor}
     * @param y {@code Tensor}
     * @return a new tensor
     */
    public static Tensor vecdot(Tensor x, Tensor y) {
        return Operators.tensor(Operators.at(1528, "aten::linalg_vecdot"), x, y);
    }

    /**
     * {@code linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param y {@code Tensor}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor vecdot(Tensor x, Tensor y, long dim) {
        return Operators.tensor(Operators.at(1528, "aten::linalg_vecdot"), x, y, dim);
    }

    /**
     * {@code linalg_vecdot.out(Tensor x, Tensor y, *, int dim=-1, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @param y {@code Tensor}
     * @return {@code out}
     */
    public static Tensor vecdotOut(Tensor out, Tensor x, Tensor y) {
        return Operators.tensor(Operators.at(1529, "aten::linalg_vecdot.out"), x, y, -1L, out);
    }

    /**
     * {@code linalg_vecdot.out(Tensor x, Tensor y, *, int dim=-1, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @param y {@code Tensor}
     * @param dim {@code int}
     * @return {@code out}
     */
    public static Tensor vecdotOut(Tensor out, Tensor x, Tensor y, long dim) {
        return Operators.tensor(Operators.at(1529, "aten::linalg_vecdot.out"), x, y, dim, out);
    }

    /**
     * {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor vectorNorm(Tensor self) {
        return Operators.tensor(Operators.at(1530, "aten::linalg_vector_norm"), self);
    }

    /**
     * {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @return a new tensor
     */
    public static Tensor vectorNorm(Tensor self, Object ord) {
        return Operators.tensor(Operators.at(1530, "aten::linalg_vector_norm"), self, ord);
    }

    /**
     * {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor vectorNorm(Tensor self, Object ord, long[] dim) {
        return Operators.tensor(Operators.at(1530, "aten::linalg_vector_norm"), self, ord, dim);
    }

    /**
     * {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor vectorNorm(Tensor self, Object ord, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(1530, "aten::linalg_vector_norm"), self, ord, dim, keepdim);
    }

    /**
     * {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public static Tensor vectorNorm(Tensor self, Object ord, long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(1530, "aten::linalg_vector_norm"), self, ord, dim, keepdim, dtype);
    }

    /**
     * {@code linalg_vector_norm.out(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor vectorNormOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1531, "aten::linalg_vector_norm.out"), self, 2L, null, false, null, out);
    }

    /**
     * {@code linalg_vector_norm.out(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @return {@code out}
     */
    public static Tensor vectorNormOut(Tensor out, Tensor self, Object ord) {
        return Operators.tensor(Operators.at(1531, "aten::linalg_vector_norm.out"), self, ord, null, false, null, out);
    }

    /**
     * {@code linalg_vector_norm.out(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor vectorNormOut(Tensor out, Tensor self, Object ord, long[] dim) {
        return Operators.tensor(Operators.at(1531, "aten::linalg_vector_norm.out"), self, ord, dim, false, null, out);
    }

    /**
     * {@code linalg_vector_norm.out(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor vectorNormOut(Tensor out, Tensor self, Object ord, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(1531, "aten::linalg_vector_norm.out"), self, ord, dim, keepdim, null, out);
    }

    /**
     * {@code linalg_vector_norm.out(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None,
     * Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return {@code out}
     */
    public static Tensor vectorNormOut(Tensor out, Tensor self, Object ord, long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(1531, "aten::linalg_vector_norm.out"), self, ord, dim, keepdim, dtype, out);
    }
}
