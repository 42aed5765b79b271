// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm.ops;

import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Generator;
import dev.torchffm.Layout;
import dev.torchffm.MemoryFormat;
import dev.torchffm.Tensor;
import java.util.List;

/**
 * The operators that are methods of tensors in PyTorch, by its names in camelCase; {@link Tensor} has more, written by hand.
 *
 * <p>Parameters stand in the order of the schema; those with defaults may be left out from the end. A {@code Scalar} is a
 * {@link Number}, {@link Boolean} or {@link dev.torchffm.Complex}. New tensors belong to the innermost
 * {@link dev.torchffm.TensorScope}. Every method throws {@link dev.torchffm.TorchException} with PyTorch's message where
 * libtorch refuses its arguments, and {@link IllegalStateException} for a closed tensor.
 */
public abstract sealed class TensorMethods permits Tensor {
    /** For {@link Tensor} alone. */
    protected TensorMethods() { }

    private Tensor self() {
        return (Tensor) this;
    }

    /**
     * {@code abs(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor abs() {
        return Operators.tensor(Operators.at(0, "aten::abs"), self());
    }

    /**
     * {@code abs_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor abs_() {
        return Operators.tensor(Operators.at(1, "aten::abs_"), self());
    }

    /**
     * {@code absolute(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor absolute() {
        return Operators.tensor(Operators.at(2, "aten::absolute"), self());
    }

    /**
     * {@code absolute_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor absolute_() {
        return Operators.tensor(Operators.at(3, "aten::absolute_"), self());
    }

    /**
     * {@code acos(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor acos() {
        return Operators.tensor(Operators.at(4, "aten::acos"), self());
    }

    /**
     * {@code acos_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor acos_() {
        return Operators.tensor(Operators.at(5, "aten::acos_"), self());
    }

    /**
     * {@code acosh(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor acosh() {
        return Operators.tensor(Operators.at(6, "aten::acosh"), self());
    }

    /**
     * {@code acosh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor acosh_() {
        return Operators.tensor(Operators.at(7, "aten::acosh_"), self());
    }

    /**
     * {@code add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public Tensor add(Tensor other, Object alpha) {
        return Operators.tensor(Operators.at(8, "aten::add.Tensor"), self(), other, alpha);
    }

    /**
     * {@code add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public Tensor add(Object other, Object alpha) {
        return Operators.tensor(Operators.at(9, "aten::add.Scalar"), self(), other, alpha);
    }

    /**
     * {@code add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}
     * @return this tensor
     */
    public Tensor add_(Tensor other, Object alpha) {
        return Operators.tensor(Operators.at(10, "aten::add_.Tensor"), self(), other, alpha);
    }

    /**
     * {@code add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @param alpha {@code Scalar}
     * @return this tensor
     */
    public Tensor add_(Object other, Object alpha) {
        return Operators.tensor(Operators.at(11, "aten::add_.Scalar"), self(), other, alpha);
    }

    /**
     * {@code addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor}, the rest at its
     * defaults.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @return a new tensor
     */
    public Tensor addbmm(Tensor batch1, Tensor batch2) {
        return Operators.tensor(Operators.at(12, "aten::addbmm"), self(), batch1, batch2);
    }

    /**
     * {@code addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor}.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public Tensor addbmm(Tensor batch1, Tensor batch2, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(12, "aten::addbmm"), self(), batch1, batch2, beta, alpha);
    }

    /**
     * {@code addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @return this tensor
     */
    public Tensor addbmm_(Tensor batch1, Tensor batch2) {
        return Operators.tensor(Operators.at(13, "aten::addbmm_"), self(), batch1, batch2);
    }

    /**
     * {@code addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return this tensor
     */
    public Tensor addbmm_(Tensor batch1, Tensor batch2, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(13, "aten::addbmm_"), self(), batch1, batch2, beta, alpha);
    }

    /**
     * {@code addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor}, the rest at its defaults.
     *
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @return a new tensor
     */
    public Tensor addcdiv(Tensor tensor1, Tensor tensor2) {
        return Operators.tensor(Operators.at(14, "aten::addcdiv"), self(), tensor1, tensor2);
    }

    /**
     * {@code addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor}.
     *
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @param value {@code Scalar}
     * @return a new tensor
     */
    public Tensor addcdiv(Tensor tensor1, Tensor tensor2, Object value) {
        return Operators.tensor(Operators.at(14, "aten::addcdiv"), self(), tensor1, tensor2, value);
    }

    /**
     * {@code addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @return this tensor
     */
    public Tensor addcdiv_(Tensor tensor1, Tensor tensor2) {
        return Operators.tensor(Operators.at(15, "aten::addcdiv_"), self(), tensor1, tensor2);
    }

    /**
     * {@code addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)}.
     *
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @param value {@code Scalar}
     * @return this tensor
     */
    public Tensor addcdiv_(Tensor tensor1, Tensor tensor2, Object value) {
        return Operators.tensor(Operators.at(15, "aten::addcdiv_"), self(), tensor1, tensor2, value);
    }

    /**
     * {@code addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor}, the rest at its defaults.
     *
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @return a new tensor
     */
    public Tensor addcmul(Tensor tensor1, Tensor tensor2) {
        return Operators.tensor(Operators.at(16, "aten::addcmul"), self(), tensor1, tensor2);
    }

    /**
     * {@code addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor}.
     *
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @param value {@code Scalar}
     * @return a new tensor
     */
    public Tensor addcmul(Tensor tensor1, Tensor tensor2, Object value) {
        return Operators.tensor(Operators.at(16, "aten::addcmul"), self(), tensor1, tensor2, value);
    }

    /**
     * {@code addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @return this tensor
     */
    public Tensor addcmul_(Tensor tensor1, Tensor tensor2) {
        return Operators.tensor(Operators.at(17, "aten::addcmul_"), self(), tensor1, tensor2);
    }

    /**
     * {@code addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)}.
     *
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @param value {@code Scalar}
     * @return this tensor
     */
    public Tensor addcmul_(Tensor tensor1, Tensor tensor2, Object value) {
        return Operators.tensor(Operators.at(17, "aten::addcmul_"), self(), tensor1, tensor2, value);
    }

    /**
     * {@code addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor}, the rest at its defaults.
     *
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @return a new tensor
     */
    public Tensor addmm(Tensor mat1, Tensor mat2) {
        return Operators.tensor(Operators.at(18, "aten::addmm"), self(), mat1, mat2);
    }

    /**
     * {@code addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor}.
     *
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public Tensor addmm(Tensor mat1, Tensor mat2, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(18, "aten::addmm"), self(), mat1, mat2, beta, alpha);
    }

    /**
     * {@code addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) ->
     * Tensor}, the rest at its defaults.
     *
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @return a new tensor
     */
    public Tensor addmm(Tensor mat1, Tensor mat2, DType outDtype) {
        return Operators.tensor(Operators.at(19, "aten::addmm.dtype"), self(), mat1, mat2, outDtype);
    }

    /**
     * {@code addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) ->
     * Tensor}.
     *
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public Tensor addmm(Tensor mat1, Tensor mat2, DType outDtype, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(19, "aten::addmm.dtype"), self(), mat1, mat2, outDtype, beta, alpha);
    }

    /**
     * {@code addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @return this tensor
     */
    public Tensor addmm_(Tensor mat1, Tensor mat2) {
        return Operators.tensor(Operators.at(20, "aten::addmm_"), self(), mat1, mat2);
    }

    /**
     * {@code addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return this tensor
     */
    public Tensor addmm_(Tensor mat1, Tensor mat2, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(20, "aten::addmm_"), self(), mat1, mat2, beta, alpha);
    }

    /**
     * {@code addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor}, the rest at its defaults.
     *
     * @param mat {@code Tensor}
     * @param vec {@code Tensor}
     * @return a new tensor
     */
    public Tensor addmv(Tensor mat, Tensor vec) {
        return Operators.tensor(Operators.at(21, "aten::addmv"), self(), mat, vec);
    }

    /**
     * {@code addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor}.
     *
     * @param mat {@code Tensor}
     * @param vec {@code Tensor}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public Tensor addmv(Tensor mat, Tensor vec, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(21, "aten::addmv"), self(), mat, vec, beta, alpha);
    }

    /**
     * {@code addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param mat {@code Tensor}
     * @param vec {@code Tensor}
     * @return this tensor
     */
    public Tensor addmv_(Tensor mat, Tensor vec) {
        return Operators.tensor(Operators.at(22, "aten::addmv_"), self(), mat, vec);
    }

    /**
     * {@code addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param mat {@code Tensor}
     * @param vec {@code Tensor}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return this tensor
     */
    public Tensor addmv_(Tensor mat, Tensor vec, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(22, "aten::addmv_"), self(), mat, vec, beta, alpha);
    }

    /**
     * {@code addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor}, the rest at its defaults.
     *
     * @param vec1 {@code Tensor}
     * @param vec2 {@code Tensor}
     * @return a new tensor
     */
    public Tensor addr(Tensor vec1, Tensor vec2) {
        return Operators.tensor(Operators.at(23, "aten::addr"), self(), vec1, vec2);
    }

    /**
     * {@code addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor}.
     *
     * @param vec1 {@code Tensor}
     * @param vec2 {@code Tensor}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public Tensor addr(Tensor vec1, Tensor vec2, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(23, "aten::addr"), self(), vec1, vec2, beta, alpha);
    }

    /**
     * {@code addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param vec1 {@code Tensor}
     * @param vec2 {@code Tensor}
     * @return this tensor
     */
    public Tensor addr_(Tensor vec1, Tensor vec2) {
        return Operators.tensor(Operators.at(24, "aten::addr_"), self(), vec1, vec2);
    }

    /**
     * {@code addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param vec1 {@code Tensor}
     * @param vec2 {@code Tensor}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return this tensor
     */
    public Tensor addr_(Tensor vec1, Tensor vec2, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(24, "aten::addr_"), self(), vec1, vec2, beta, alpha);
    }

    /**
     * {@code adjoint(Tensor(a) self) -> Tensor(a)}.
     *
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor adjoint() {
        return Operators.tensor(Operators.at(25, "aten::adjoint"), self());
    }

    /**
     * {@code all(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor all() {
        return Operators.tensor(Operators.at(26, "aten::all"), self());
    }

    /**
     * {@code all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param dim {@code int}
     * @return a new tensor
     */
    public Tensor all(long dim) {
        return Operators.tensor(Operators.at(27, "aten::all.dim"), self(), dim);
    }

    /**
     * {@code all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public Tensor all(long dim, boolean keepdim) {
        return Operators.tensor(Operators.at(27, "aten::all.dim"), self(), dim, keepdim);
    }

    /**
     * {@code all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param dim {@code int[]?}; may be null
     * @return a new tensor
     */
    public Tensor all(long[] dim) {
        return Operators.tensor(Operators.at(28, "aten::all.dims"), self(), dim);
    }

    /**
     * {@code all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[]?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public Tensor all(long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(28, "aten::all.dims"), self(), dim, keepdim);
    }

    /**
     * {@code amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor amax() {
        return Operators.tensor(Operators.at(29, "aten::amax"), self());
    }

    /**
     * {@code amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param dim {@code int[1]}
     * @return a new tensor
     */
    public Tensor amax(long... dim) {
        return Operators.tensor(Operators.at(29, "aten::amax"), self(), dim);
    }

    /**
     * {@code amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public Tensor amax(long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(29, "aten::amax"), self(), dim, keepdim);
    }

    /**
     * {@code amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor amin() {
        return Operators.tensor(Operators.at(30, "aten::amin"), self());
    }

    /**
     * {@code amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param dim {@code int[1]}
     * @return a new tensor
     */
    public Tensor amin(long... dim) {
        return Operators.tensor(Operators.at(30, "aten::amin"), self(), dim);
    }

    /**
     * {@code amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public Tensor amin(long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(30, "aten::amin"), self(), dim, keepdim);
    }

    /**
     * {@code aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)}, the rest at its defaults.
     *
     * @return new tensors
     */
    public Results.MinMax aminmax() {
        return Results.MinMax.of(Operators.at(31, "aten::aminmax").call(self()));
    }

    /**
     * {@code aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)}.
     *
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @return new tensors
     */
    public Results.MinMax aminmax(Number dim, boolean keepdim) {
        return Results.MinMax.of(Operators.at(31, "aten::aminmax").call(self(), dim, keepdim));
    }

    /**
     * {@code angle(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor angle() {
        return Operators.tensor(Operators.at(32, "aten::angle"), self());
    }

    /**
     * {@code any(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor any() {
        return Operators.tensor(Operators.at(33, "aten::any"), self());
    }

    /**
     * {@code any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param dim {@code int}
     * @return a new tensor
     */
    public Tensor any(long dim) {
        return Operators.tensor(Operators.at(34, "aten::any.dim"), self(), dim);
    }

    /**
     * {@code any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public Tensor any(long dim, boolean keepdim) {
        return Operators.tensor(Operators.at(34, "aten::any.dim"), self(), dim, keepdim);
    }

    /**
     * {@code any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param dim {@code int[]?}; may be null
     * @return a new tensor
     */
    public Tensor any(long[] dim) {
        return Operators.tensor(Operators.at(35, "aten::any.dims"), self(), dim);
    }

    /**
     * {@code any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[]?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public Tensor any(long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(35, "aten::any.dims"), self(), dim, keepdim);
    }

    /**
     * {@code arccos(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor arccos() {
        return Operators.tensor(Operators.at(36, "aten::arccos"), self());
    }

    /**
     * {@code arccos_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor arccos_() {
        return Operators.tensor(Operators.at(37, "aten::arccos_"), self());
    }

    /**
     * {@code arccosh(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor arccosh() {
        return Operators.tensor(Operators.at(38, "aten::arccosh"), self());
    }

    /**
     * {@code arccosh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor arccosh_() {
        return Operators.tensor(Operators.at(39, "aten::arccosh_"), self());
    }

    /**
     * {@code arcsin(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor arcsin() {
        return Operators.tensor(Operators.at(40, "aten::arcsin"), self());
    }

    /**
     * {@code arcsin_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor arcsin_() {
        return Operators.tensor(Operators.at(41, "aten::arcsin_"), self());
    }

    /**
     * {@code arcsinh(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor arcsinh() {
        return Operators.tensor(Operators.at(42, "aten::arcsinh"), self());
    }

    /**
     * {@code arcsinh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor arcsinh_() {
        return Operators.tensor(Operators.at(43, "aten::arcsinh_"), self());
    }

    /**
     * {@code arctan(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor arctan() {
        return Operators.tensor(Operators.at(44, "aten::arctan"), self());
    }

    /**
     * {@code arctan2(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor arctan2(Tensor other) {
        return Operators.tensor(Operators.at(45, "aten::arctan2"), self(), other);
    }

    /**
     * {@code arctan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor arctan2_(Tensor other) {
        return Operators.tensor(Operators.at(46, "aten::arctan2_"), self(), other);
    }

    /**
     * {@code arctan_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor arctan_() {
        return Operators.tensor(Operators.at(47, "aten::arctan_"), self());
    }

    /**
     * {@code arctanh(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor arctanh() {
        return Operators.tensor(Operators.at(48, "aten::arctanh"), self());
    }

    /**
     * {@code arctanh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor arctanh_() {
        return Operators.tensor(Operators.at(49, "aten::arctanh_"), self());
    }

    /**
     * {@code argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor argmax() {
        return Operators.tensor(Operators.at(50, "aten::argmax"), self());
    }

    /**
     * {@code argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param dim {@code int?}; may be null
     * @return a new tensor
     */
    public Tensor argmax(Number dim) {
        return Operators.tensor(Operators.at(50, "aten::argmax"), self(), dim);
    }

    /**
     * {@code argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public Tensor argmax(Number dim, boolean keepdim) {
        return Operators.tensor(Operators.at(50, "aten::argmax"), self(), dim, keepdim);
    }

    /**
     * {@code argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor argmin() {
        return Operators.tensor(Operators.at(51, "aten::argmin"), self());
    }

    /**
     * {@code argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param dim {@code int?}; may be null
     * @return a new tensor
     */
    public Tensor argmin(Number dim) {
        return Operators.tensor(Operators.at(51, "aten::argmin"), self(), dim);
    }

    /**
     * {@code argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public Tensor argmin(Number dim, boolean keepdim) {
        return Operators.tensor(Operators.at(51, "aten::argmin"), self(), dim, keepdim);
    }

    /**
     * {@code argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor argsort() {
        return Operators.tensor(Operators.at(52, "aten::argsort"), self());
    }

    /**
     * {@code argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor}, the rest at its defaults.
     *
     * @param dim {@code int}
     * @return a new tensor
     */
    public Tensor argsort(long dim) {
        return Operators.tensor(Operators.at(52, "aten::argsort"), self(), dim);
    }

    /**
     * {@code argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor}.
     *
     * @param dim {@code int}
     * @param descending {@code bool}
     * @return a new tensor
     */
    public Tensor argsort(long dim, boolean descending) {
        return Operators.tensor(Operators.at(52, "aten::argsort"), self(), dim, descending);
    }

    /**
     * {@code argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor}, the rest at its defaults.
     *
     * @param stable {@code bool}
     * @return a new tensor
     */
    public Tensor argsort(boolean stable) {
        return Operators.tensor(Operators.at(53, "aten::argsort.stable"), self(), stable);
    }

    /**
     * {@code argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor}.
     *
     * @param stable {@code bool}
     * @param dim {@code int}
     * @param descending {@code bool}
     * @return a new tensor
     */
    public Tensor argsort(boolean stable, long dim, boolean descending) {
        return Operators.tensor(Operators.at(53, "aten::argsort.stable"), self(), stable, dim, descending);
    }

    /**
     * {@code argwhere(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor argwhere() {
        return Operators.tensor(Operators.at(54, "aten::argwhere"), self());
    }

    /**
     * {@code as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor},
     * the rest at its defaults.
     *
     * @param src {@code Tensor}
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @return a new tensor
     */
    public Tensor asStridedScatter(Tensor src, long[] size, long... stride) {
        return Operators.tensor(Operators.at(55, "aten::as_strided_scatter"), self(), src, size, stride);
    }

    /**
     * {@code as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor}.
     *
     * @param src {@code Tensor}
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @param storageOffset {@code SymInt?}; may be null
     * @return a new tensor
     */
    public Tensor asStridedScatter(Tensor src, long[] size, long[] stride, Number storageOffset) {
        return Operators.tensor(Operators.at(55, "aten::as_strided_scatter"), self(), src, size, stride, storageOffset);
    }

    /**
     * {@code asin(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor asin() {
        return Operators.tensor(Operators.at(56, "aten::asin"), self());
    }

    /**
     * {@code asin_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor asin_() {
        return Operators.tensor(Operators.at(57, "aten::asin_"), self());
    }

    /**
     * {@code asinh(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor asinh() {
        return Operators.tensor(Operators.at(58, "aten::asinh"), self());
    }

    /**
     * {@code asinh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor asinh_() {
        return Operators.tensor(Operators.at(59, "aten::asinh_"), self());
    }

    /**
     * {@code atan(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor atan() {
        return Operators.tensor(Operators.at(60, "aten::atan"), self());
    }

    /**
     * {@code atan2(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor atan2(Tensor other) {
        return Operators.tensor(Operators.at(61, "aten::atan2"), self(), other);
    }

    /**
     * {@code atan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor atan2_(Tensor other) {
        return Operators.tensor(Operators.at(62, "aten::atan2_"), self(), other);
    }

    /**
     * {@code atan_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor atan_() {
        return Operators.tensor(Operators.at(63, "aten::atan_"), self());
    }

    /**
     * {@code atanh(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor atanh() {
        return Operators.tensor(Operators.at(64, "aten::atanh"), self());
    }

    /**
     * {@code atanh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor atanh_() {
        return Operators.tensor(Operators.at(65, "aten::atanh_"), self());
    }

    /**
     * {@code baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor}, the rest at its
     * defaults.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @return a new tensor
     */
    public Tensor baddbmm(Tensor batch1, Tensor batch2) {
        return Operators.tensor(Operators.at(66, "aten::baddbmm"), self(), batch1, batch2);
    }

    /**
     * {@code baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor}.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public Tensor baddbmm(Tensor batch1, Tensor batch2, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(66, "aten::baddbmm"), self(), batch1, batch2, beta, alpha);
    }

    /**
     * {@code baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) ->
     * Tensor}, the rest at its defaults.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @return a new tensor
     */
    public Tensor baddbmm(Tensor batch1, Tensor batch2, DType outDtype) {
        return Operators.tensor(Operators.at(67, "aten::baddbmm.dtype"), self(), batch1, batch2, outDtype);
    }

    /**
     * {@code baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) ->
     * Tensor}.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public Tensor baddbmm(Tensor batch1, Tensor batch2, DType outDtype, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(67, "aten::baddbmm.dtype"), self(), batch1, batch2, outDtype, beta, alpha);
    }

    /**
     * {@code baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)}, the rest
     * at its defaults.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @return this tensor
     */
    public Tensor baddbmm_(Tensor batch1, Tensor batch2) {
        return Operators.tensor(Operators.at(68, "aten::baddbmm_"), self(), batch1, batch2);
    }

    /**
     * {@code baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return this tensor
     */
    public Tensor baddbmm_(Tensor batch1, Tensor batch2, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(68, "aten::baddbmm_"), self(), batch1, batch2, beta, alpha);
    }

    /**
     * {@code bernoulli(Tensor self, *, Generator? generator=None) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor bernoulli() {
        return Operators.tensor(Operators.at(69, "aten::bernoulli"), self());
    }

    /**
     * {@code bernoulli(Tensor self, *, Generator? generator=None) -> Tensor}.
     *
     * @param generator {@code Generator?}; may be null
     * @return a new tensor
     */
    public Tensor bernoulli(Generator generator) {
        return Operators.tensor(Operators.at(69, "aten::bernoulli"), self(), generator);
    }

    /**
     * {@code bernoulli.Tensor(Tensor self, Tensor p, *, Generator? generator=None) -> Tensor}, the rest at its defaults.
     *
     * @param p {@code Tensor}
     * @return a new tensor
     */
    public Tensor bernoulli(Tensor p) {
        return Operators.tensor(Operators.at(70, "aten::bernoulli.Tensor"), self(), p);
    }

    /**
     * {@code bernoulli.Tensor(Tensor self, Tensor p, *, Generator? generator=None) -> Tensor}.
     *
     * @param p {@code Tensor}
     * @param generator {@code Generator?}; may be null
     * @return a new tensor
     */
    public Tensor bernoulli(Tensor p, Generator generator) {
        return Operators.tensor(Operators.at(70, "aten::bernoulli.Tensor"), self(), p, generator);
    }

    /**
     * {@code bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor}, the rest at its defaults.
     *
     * @param p {@code float}
     * @return a new tensor
     */
    public Tensor bernoulli(double p) {
        return Operators.tensor(Operators.at(71, "aten::bernoulli.p"), self(), p);
    }

    /**
     * {@code bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor}.
     *
     * @param p {@code float}
     * @param generator {@code Generator?}; may be null
     * @return a new tensor
     */
    public Tensor bernoulli(double p, Generator generator) {
        return Operators.tensor(Operators.at(71, "aten::bernoulli.p"), self(), p, generator);
    }

    /**
     * {@code bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param p {@code Tensor}
     * @return this tensor
     */
    public Tensor bernoulli_(Tensor p) {
        return Operators.tensor(Operators.at(72, "aten::bernoulli_.Tensor"), self(), p);
    }

    /**
     * {@code bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)}.
     *
     * @param p {@code Tensor}
     * @param generator {@code Generator?}; may be null
     * @return this tensor
     */
    public Tensor bernoulli_(Tensor p, Generator generator) {
        return Operators.tensor(Operators.at(72, "aten::bernoulli_.Tensor"), self(), p, generator);
    }

    /**
     * {@code bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @return this tensor
     */
    public Tensor bernoulli_() {
        return Operators.tensor(Operators.at(73, "aten::bernoulli_.float"), self());
    }

    /**
     * {@code bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param p {@code float}
     * @return this tensor
     */
    public Tensor bernoulli_(double p) {
        return Operators.tensor(Operators.at(73, "aten::bernoulli_.float"), self(), p);
    }

    /**
     * {@code bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)}.
     *
     * @param p {@code float}
     * @param generator {@code Generator?}; may be null
     * @return this tensor
     */
    public Tensor bernoulli_(double p, Generator generator) {
        return Operators.tensor(Operators.at(73, "aten::bernoulli_.float"), self(), p, generator);
    }

    /**
     * {@code bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor bincount() {
        return Operators.tensor(Operators.at(74, "aten::bincount"), self());
    }

    /**
     * {@code bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor}, the rest at its defaults.
     *
     * @param weights {@code Tensor?}; may be null
     * @return a new tensor
     */
    public Tensor bincount(Tensor weights) {
        return Operators.tensor(Operators.at(74, "aten::bincount"), self(), weights);
    }

    /**
     * {@code bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor}.
     *
     * @param weights {@code Tensor?}; may be null
     * @param minlength {@code SymInt}
     * @return a new tensor
     */
    public Tensor bincount(Tensor weights, long minlength) {
        return Operators.tensor(Operators.at(74, "aten::bincount"), self(), weights, minlength);
    }

    /**
     * {@code bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor bitwiseAnd(Tensor other) {
        return Operators.tensor(Operators.at(75, "aten::bitwise_and.Tensor"), self(), other);
    }

    /**
     * {@code bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public Tensor bitwiseAnd(Object other) {
        return Operators.tensor(Operators.at(76, "aten::bitwise_and.Scalar"), self(), other);
    }

    /**
     * {@code bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor bitwiseAnd_(Tensor other) {
        return Operators.tensor(Operators.at(77, "aten::bitwise_and_.Tensor"), self(), other);
    }

    /**
     * {@code bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor bitwiseAnd_(Object other) {
        return Operators.tensor(Operators.at(78, "aten::bitwise_and_.Scalar"), self(), other);
    }

    /**
     * {@code bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor bitwiseLeftShift(Tensor other) {
        return Operators.tensor(Operators.at(79, "aten::bitwise_left_shift.Tensor"), self(), other);
    }

    /**
     * {@code bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public Tensor bitwiseLeftShift(Object other) {
        return Operators.tensor(Operators.at(80, "aten::bitwise_left_shift.Tensor_Scalar"), self(), other);
    }

    /**
     * {@code bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor bitwiseLeftShift_(Tensor other) {
        return Operators.tensor(Operators.at(81, "aten::bitwise_left_shift_.Tensor"), self(), other);
    }

    /**
     * {@code bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor bitwiseLeftShift_(Object other) {
        return Operators.tensor(Operators.at(82, "aten::bitwise_left_shift_.Tensor_Scalar"), self(), other);
    }

    /**
     * {@code bitwise_not(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor bitwiseNot() {
        return Operators.tensor(Operators.at(83, "aten::bitwise_not"), self());
    }

    /**
     * {@code bitwise_not_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor bitwiseNot_() {
        return Operators.tensor(Operators.at(84, "aten::bitwise_not_"), self());
    }

    /**
     * {@code bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor bitwiseOr(Tensor other) {
        return Operators.tensor(Operators.at(85, "aten::bitwise_or.Tensor"), self(), other);
    }

    /**
     * {@code bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public Tensor bitwiseOr(Object other) {
        return Operators.tensor(Operators.at(86, "aten::bitwise_or.Scalar"), self(), other);
    }

    /**
     * {@code bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor bitwiseOr_(Tensor other) {
        return Operators.tensor(Operators.at(87, "aten::bitwise_or_.Tensor"), self(), other);
    }

    /**
     * {@code bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor bitwiseOr_(Object other) {
        return Operators.tensor(Operators.at(88, "aten::bitwise_or_.Scalar"), self(), other);
    }

    /**
     * {@code bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor bitwiseRightShift(Tensor other) {
        return Operators.tensor(Operators.at(89, "aten::bitwise_right_shift.Tensor"), self(), other);
    }

    /**
     * {@code bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public Tensor bitwiseRightShift(Object other) {
        return Operators.tensor(Operators.at(90, "aten::bitwise_right_shift.Tensor_Scalar"), self(), other);
    }

    /**
     * {@code bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor bitwiseRightShift_(Tensor other) {
        return Operators.tensor(Operators.at(91, "aten::bitwise_right_shift_.Tensor"), self(), other);
    }

    /**
     * {@code bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor bitwiseRightShift_(Object other) {
        return Operators.tensor(Operators.at(92, "aten::bitwise_right_shift_.Tensor_Scalar"), self(), other);
    }

    /**
     * {@code bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor bitwiseXor(Tensor other) {
        return Operators.tensor(Operators.at(93, "aten::bitwise_xor.Tensor"), self(), other);
    }

    /**
     * {@code bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public Tensor bitwiseXor(Object other) {
        return Operators.tensor(Operators.at(94, "aten::bitwise_xor.Scalar"), self(), other);
    }

    /**
     * {@code bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor bitwiseXor_(Tensor other) {
        return Operators.tensor(Operators.at(95, "aten::bitwise_xor_.Tensor"), self(), other);
    }

    /**
     * {@code bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor bitwiseXor_(Object other) {
        return Operators.tensor(Operators.at(96, "aten::bitwise_xor_.Scalar"), self(), other);
    }

    /**
     * {@code bmm(Tensor self, Tensor mat2) -> Tensor}.
     *
     * @param mat2 {@code Tensor}
     * @return a new tensor
     */
    public Tensor bmm(Tensor mat2) {
        return Operators.tensor(Operators.at(97, "aten::bmm"), self(), mat2);
    }

    /**
     * {@code bmm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor}.
     *
     * @param mat2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @return a new tensor
     */
    public Tensor bmm(Tensor mat2, DType outDtype) {
        return Operators.tensor(Operators.at(98, "aten::bmm.dtype"), self(), mat2, outDtype);
    }

    /**
     * {@code broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)}.
     *
     * @param size {@code SymInt[]}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor broadcastTo(long... size) {
        return Operators.tensor(Operators.at(99, "aten::broadcast_to"), self(), size);
    }

    /**
     * {@code cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @return this tensor
     */
    public Tensor cauchy_() {
        return Operators.tensor(Operators.at(100, "aten::cauchy_"), self());
    }

    /**
     * {@code cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param median {@code float}
     * @return this tensor
     */
    public Tensor cauchy_(double median) {
        return Operators.tensor(Operators.at(100, "aten::cauchy_"), self(), median);
    }

    /**
     * {@code cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param median {@code float}
     * @param sigma {@code float}
     * @return this tensor
     */
    public Tensor cauchy_(double median, double sigma) {
        return Operators.tensor(Operators.at(100, "aten::cauchy_"), self(), median, sigma);
    }

    /**
     * {@code cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor(a!)}.
     *
     * @param median {@code float}
     * @param sigma {@code float}
     * @param generator {@code Generator?}; may be null
     * @return this tensor
     */
    public Tensor cauchy_(double median, double sigma, Generator generator) {
        return Operators.tensor(Operators.at(100, "aten::cauchy_"), self(), median, sigma, generator);
    }

    /**
     * {@code ccol_indices(Tensor(a) self) -> Tensor(a)}.
     *
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor ccolIndices() {
        return Operators.tensor(Operators.at(101, "aten::ccol_indices"), self());
    }

    /**
     * {@code ceil(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor ceil() {
        return Operators.tensor(Operators.at(102, "aten::ceil"), self());
    }

    /**
     * {@code ceil_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor ceil_() {
        return Operators.tensor(Operators.at(103, "aten::ceil_"), self());
    }

    /**
     * {@code chalf(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor chalf() {
        return Operators.tensor(Operators.at(104, "aten::chalf"), self());
    }

    /**
     * {@code chalf(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor}.
     *
     * @param memoryFormat {@code MemoryFormat?}; may be null
     * @return a new tensor
     */
    public Tensor chalf(MemoryFormat memoryFormat) {
        return Operators.tensor(Operators.at(104, "aten::chalf"), self(), memoryFormat);
    }

    /**
     * {@code cholesky(Tensor self, bool upper=False) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor cholesky() {
        return Operators.tensor(Operators.at(105, "aten::cholesky"), self());
    }

    /**
     * {@code cholesky(Tensor self, bool upper=False) -> Tensor}.
     *
     * @param upper {@code bool}
     * @return a new tensor
     */
    public Tensor cholesky(boolean upper) {
        return Operators.tensor(Operators.at(105, "aten::cholesky"), self(), upper);
    }

    /**
     * {@code cholesky_inverse(Tensor self, bool upper=False) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor choleskyInverse() {
        return Operators.tensor(Operators.at(106, "aten::cholesky_inverse"), self());
    }

    /**
     * {@code cholesky_inverse(Tensor self, bool upper=False) -> Tensor}.
     *
     * @param upper {@code bool}
     * @return a new tensor
     */
    public Tensor choleskyInverse(boolean upper) {
        return Operators.tensor(Operators.at(106, "aten::cholesky_inverse"), self(), upper);
    }

    /**
     * {@code cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor}, the rest at its defaults.
     *
     * @param input2 {@code Tensor}
     * @return a new tensor
     */
    public Tensor choleskySolve(Tensor input2) {
        return Operators.tensor(Operators.at(107, "aten::cholesky_solve"), self(), input2);
    }

    /**
     * {@code cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor}.
     *
     * @param input2 {@code Tensor}
     * @param upper {@code bool}
     * @return a new tensor
     */
    public Tensor choleskySolve(Tensor input2, boolean upper) {
        return Operators.tensor(Operators.at(107, "aten::cholesky_solve"), self(), input2, upper);
    }

    /**
     * {@code chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]}, the rest at its defaults.
     *
     * @param chunks {@code int}
     * @return views that share the memory
     */
    public List<Tensor> chunk(long chunks) {
        return Operators.tensors(Operators.at(108, "aten::chunk"), self(), chunks);
    }

    /**
     * {@code chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]}.
     *
     * @param chunks {@code int}
     * @param dim {@code int}
     * @return views that share the memory
     */
    public List<Tensor> chunk(long chunks, long dim) {
        return Operators.tensors(Operators.at(108, "aten::chunk"), self(), chunks, dim);
    }

    /**
     * {@code clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor clamp() {
        return Operators.tensor(Operators.at(109, "aten::clamp"), self());
    }

    /**
     * {@code clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}, the rest at its defaults.
     *
     * @param min {@code Scalar?}; may be null
     * @return a new tensor
     */
    public Tensor clamp(Object min) {
        return Operators.tensor(Operators.at(109, "aten::clamp"), self(), min);
    }

    /**
     * {@code clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @param min {@code Scalar?}; may be null
     * @param max {@code Scalar?}; may be null
     * @return a new tensor
     */
    public Tensor clamp(Object min, Object max) {
        return Operators.tensor(Operators.at(109, "aten::clamp"), self(), min, max);
    }

    /**
     * {@code clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor}, the rest at its defaults.
     *
     * @param min {@code Tensor?}; may be null
     * @return a new tensor
     */
    public Tensor clamp(Tensor min) {
        return Operators.tensor(Operators.at(110, "aten::clamp.Tensor"), self(), min);
    }

    /**
     * {@code clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor}.
     *
     * @param min {@code Tensor?}; may be null
     * @param max {@code Tensor?}; may be null
     * @return a new tensor
     */
    public Tensor clamp(Tensor min, Tensor max) {
        return Operators.tensor(Operators.at(110, "aten::clamp.Tensor"), self(), min, max);
    }

    /**
     * {@code clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}, the rest at its defaults.
     *
     * @return this tensor
     */
    public Tensor clamp_() {
        return Operators.tensor(Operators.at(111, "aten::clamp_"), self());
    }

    /**
     * {@code clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param min {@code Scalar?}; may be null
     * @return this tensor
     */
    public Tensor clamp_(Object min) {
        return Operators.tensor(Operators.at(111, "aten::clamp_"), self(), min);
    }

    /**
     * {@code clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}.
     *
     * @param min {@code Scalar?}; may be null
     * @param max {@code Scalar?}; may be null
     * @return this tensor
     */
    public Tensor clamp_(Object min, Object max) {
        return Operators.tensor(Operators.at(111, "aten::clamp_"), self(), min, max);
    }

    /**
     * {@code clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param min {@code Tensor?}; may be null
     * @return this tensor
     */
    public Tensor clamp_(Tensor min) {
        return Operators.tensor(Operators.at(112, "aten::clamp_.Tensor"), self(), min);
    }

    /**
     * {@code clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)}.
     *
     * @param min {@code Tensor?}; may be null
     * @param max {@code Tensor?}; may be null
     * @return this tensor
     */
    public Tensor clamp_(Tensor min, Tensor max) {
        return Operators.tensor(Operators.at(112, "aten::clamp_.Tensor"), self(), min, max);
    }

    /**
     * {@code clamp_max(Tensor self, Scalar max) -> Tensor}.
     *
     * @param max {@code Scalar}
     * @return a new tensor
     */
    public Tensor clampMax(Object max) {
        return Operators.tensor(Operators.at(113, "aten::clamp_max"), self(), max);
    }

    /**
     * {@code clamp_max.Tensor(Tensor self, Tensor max) -> Tensor}.
     *
     * @param max {@code Tensor}
     * @return a new tensor
     */
    public Tensor clampMax(Tensor max) {
        return Operators.tensor(Operators.at(114, "aten::clamp_max.Tensor"), self(), max);
    }

    /**
     * {@code clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)}.
     *
     * @param max {@code Scalar}
     * @return this tensor
     */
    public Tensor clampMax_(Object max) {
        return Operators.tensor(Operators.at(115, "aten::clamp_max_"), self(), max);
    }

    /**
     * {@code clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)}.
     *
     * @param max {@code Tensor}
     * @return this tensor
     */
    public Tensor clampMax_(Tensor max) {
        return Operators.tensor(Operators.at(116, "aten::clamp_max_.Tensor"), self(), max);
    }

    /**
     * {@code clamp_min(Tensor self, Scalar min) -> Tensor}.
     *
     * @param min {@code Scalar}
     * @return a new tensor
     */
    public Tensor clampMin(Object min) {
        return Operators.tensor(Operators.at(117, "aten::clamp_min"), self(), min);
    }

    /**
     * {@code clamp_min.Tensor(Tensor self, Tensor min) -> Tensor}.
     *
     * @param min {@code Tensor}
     * @return a new tensor
     */
    public Tensor clampMin(Tensor min) {
        return Operators.tensor(Operators.at(118, "aten::clamp_min.Tensor"), self(), min);
    }

    /**
     * {@code clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)}.
     *
     * @param min {@code Scalar}
     * @return this tensor
     */
    public Tensor clampMin_(Object min) {
        return Operators.tensor(Operators.at(119, "aten::clamp_min_"), self(), min);
    }

    /**
     * {@code clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)}.
     *
     * @param min {@code Tensor}
     * @return this tensor
     */
    public Tensor clampMin_(Tensor min) {
        return Operators.tensor(Operators.at(120, "aten::clamp_min_.Tensor"), self(), min);
    }

    /**
     * {@code clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor clip() {
        return Operators.tensor(Operators.at(121, "aten::clip"), self());
    }

    /**
     * {@code clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}, the rest at its defaults.
     *
     * @param min {@code Scalar?}; may be null
     * @return a new tensor
     */
    public Tensor clip(Object min) {
        return Operators.tensor(Operators.at(121, "aten::clip"), self(), min);
    }

    /**
     * {@code clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @param min {@code Scalar?}; may be null
     * @param max {@code Scalar?}; may be null
     * @return a new tensor
     */
    public Tensor clip(Object min, Object max) {
        return Operators.tensor(Operators.at(121, "aten::clip"), self(), min, max);
    }

    /**
     * {@code clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor}, the rest at its defaults.
     *
     * @param min {@code Tensor?}; may be null
     * @return a new tensor
     */
    public Tensor clip(Tensor min) {
        return Operators.tensor(Operators.at(122, "aten::clip.Tensor"), self(), min);
    }

    /**
     * {@code clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor}.
     *
     * @param min {@code Tensor?}; may be null
     * @param max {@code Tensor?}; may be null
     * @return a new tensor
     */
    public Tensor clip(Tensor min, Tensor max) {
        return Operators.tensor(Operators.at(122, "aten::clip.Tensor"), self(), min, max);
    }

    /**
     * {@code clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}, the rest at its defaults.
     *
     * @return this tensor
     */
    public Tensor clip_() {
        return Operators.tensor(Operators.at(123, "aten::clip_"), self());
    }

    /**
     * {@code clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param min {@code Scalar?}; may be null
     * @return this tensor
     */
    public Tensor clip_(Object min) {
        return Operators.tensor(Operators.at(123, "aten::clip_"), self(), min);
    }

    /**
     * {@code clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}.
     *
     * @param min {@code Scalar?}; may be null
     * @param max {@code Scalar?}; may be null
     * @return this tensor
     */
    public Tensor clip_(Object min, Object max) {
        return Operators.tensor(Operators.at(123, "aten::clip_"), self(), min, max);
    }

    /**
     * {@code clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param min {@code Tensor?}; may be null
     * @return this tensor
     */
    public Tensor clip_(Tensor min) {
        return Operators.tensor(Operators.at(124, "aten::clip_.Tensor"), self(), min);
    }

    /**
     * {@code clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)}.
     *
     * @param min {@code Tensor?}; may be null
     * @param max {@code Tensor?}; may be null
     * @return this tensor
     */
    public Tensor clip_(Tensor min, Tensor max) {
        return Operators.tensor(Operators.at(124, "aten::clip_.Tensor"), self(), min, max);
    }

    /**
     * {@code coalesce(Tensor(a) self) -> Tensor(a)}.
     *
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor coalesce() {
        return Operators.tensor(Operators.at(125, "aten::coalesce"), self());
    }

    /**
     * {@code col_indices(Tensor(a) self) -> Tensor(a)}.
     *
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor colIndices() {
        return Operators.tensor(Operators.at(126, "aten::col_indices"), self());
    }

    /**
     * {@code conj_physical(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor conjPhysical() {
        return Operators.tensor(Operators.at(127, "aten::conj_physical"), self());
    }

    /**
     * {@code conj_physical_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor conjPhysical_() {
        return Operators.tensor(Operators.at(128, "aten::conj_physical_"), self());
    }

    /**
     * {@code copysign.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor copysign(Tensor other) {
        return Operators.tensor(Operators.at(129, "aten::copysign.Tensor"), self(), other);
    }

    /**
     * {@code copysign.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public Tensor copysign(Object other) {
        return Operators.tensor(Operators.at(130, "aten::copysign.Scalar"), self(), other);
    }

    /**
     * {@code copysign_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor copysign_(Tensor other) {
        return Operators.tensor(Operators.at(131, "aten::copysign_.Tensor"), self(), other);
    }

    /**
     * {@code copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor copysign_(Object other) {
        return Operators.tensor(Operators.at(132, "aten::copysign_.Scalar"), self(), other);
    }

    /**
     * {@code corrcoef(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor corrcoef() {
        return Operators.tensor(Operators.at(133, "aten::corrcoef"), self());
    }

    /**
     * {@code cos(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor cos() {
        return Operators.tensor(Operators.at(134, "aten::cos"), self());
    }

    /**
     * {@code cos_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor cos_() {
        return Operators.tensor(Operators.at(135, "aten::cos_"), self());
    }

    /**
     * {@code cosh(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor cosh() {
        return Operators.tensor(Operators.at(136, "aten::cosh"), self());
    }

    /**
     * {@code cosh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor cosh_() {
        return Operators.tensor(Operators.at(137, "aten::cosh_"), self());
    }

    /**
     * {@code count_nonzero(Tensor self, int? dim=None) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor countNonzero() {
        return Operators.tensor(Operators.at(138, "aten::count_nonzero"), self());
    }

    /**
     * {@code count_nonzero(Tensor self, int? dim=None) -> Tensor}.
     *
     * @param dim {@code int?}; may be null
     * @return a new tensor
     */
    public Tensor countNonzero(Number dim) {
        return Operators.tensor(Operators.at(138, "aten::count_nonzero"), self(), dim);
    }

    /**
     * {@code count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor}.
     *
     * @param dim {@code int[]}
     * @return a new tensor
     */
    public Tensor countNonzero(long... dim) {
        return Operators.tensor(Operators.at(139, "aten::count_nonzero.dim_IntList"), self(), dim);
    }

    /**
     * {@code cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @return a new tensor
     */
    public Tensor cov() {
        return Operators.tensor(Operators.at(140, "aten::cov"), self());
    }

    /**
     * {@code cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor}.
     *
     * @param correction {@code int}
     * @param fweights {@code Tensor?}; may be null
     * @param aweights {@code Tensor?}; may be null
     * @return a new tensor
     */
    public Tensor cov(long correction, Tensor fweights, Tensor aweights) {
        return Operators.tensor(Operators.at(140, "aten::cov"), self(), correction, fweights, aweights);
    }

    /**
     * {@code cross(Tensor self, Tensor other, int? dim=None) -> Tensor}, the rest at its defaults.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor cross(Tensor other) {
        return Operators.tensor(Operators.at(141, "aten::cross"), self(), other);
    }

    /**
     * {@code cross(Tensor self, Tensor other, int? dim=None) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param dim {@code int?}; may be null
     * @return a new tensor
     */
    public Tensor cross(Tensor other, Number dim) {
        return Operators.tensor(Operators.at(141, "aten::cross"), self(), other, dim);
    }

    /**
     * {@code crow_indices(Tensor(a) self) -> Tensor(a)}.
     *
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor crowIndices() {
        return Operators.tensor(Operators.at(142, "aten::crow_indices"), self());
    }

    /**
     * {@code cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)}.
     *
     * @param dim {@code int}
     * @return new tensors
     */
    public Results.ValuesIndices cummax(long dim) {
        return Results.ValuesIndices.of(Operators.at(143, "aten::cummax").call(self(), dim));
    }

    /**
     * {@code cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)}.
     *
     * @param dim {@code int}
     * @return new tensors
     */
    public Results.ValuesIndices cummin(long dim) {
        return Results.ValuesIndices.of(Operators.at(144, "aten::cummin").call(self(), dim));
    }

    /**
     * {@code cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}, the rest at its defaults.
     *
     * @param dim {@code int}
     * @return a new tensor
     */
    public Tensor cumprod(long dim) {
        return Operators.tensor(Operators.at(145, "aten::cumprod"), self(), dim);
    }

    /**
     * {@code cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public Tensor cumprod(long dim, DType dtype) {
        return Operators.tensor(Operators.at(145, "aten::cumprod"), self(), dim, dtype);
    }

    /**
     * {@code cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param dim {@code int}
     * @return this tensor
     */
    public Tensor cumprod_(long dim) {
        return Operators.tensor(Operators.at(146, "aten::cumprod_"), self(), dim);
    }

    /**
     * {@code cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}; may be null
     * @return this tensor
     */
    public Tensor cumprod_(long dim, DType dtype) {
        return Operators.tensor(Operators.at(146, "aten::cumprod_"), self(), dim, dtype);
    }

    /**
     * {@code cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}, the rest at its defaults.
     *
     * @param dim {@code int}
     * @return a new tensor
     */
    public Tensor cumsum(long dim) {
        return Operators.tensor(Operators.at(147, "aten::cumsum"), self(), dim);
    }

    /**
     * {@code cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public Tensor cumsum(long dim, DType dtype) {
        return Operators.tensor(Operators.at(147, "aten::cumsum"), self(), dim, dtype);
    }

    /**
     * {@code cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param dim {@code int}
     * @return this tensor
     */
    public Tensor cumsum_(long dim) {
        return Operators.tensor(Operators.at(148, "aten::cumsum_"), self(), dim);
    }

    /**
     * {@code cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}; may be null
     * @return this tensor
     */
    public Tensor cumsum_(long dim, DType dtype) {
        return Operators.tensor(Operators.at(148, "aten::cumsum_"), self(), dim, dtype);
    }

    /**
     * {@code deg2rad(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor deg2rad() {
        return Operators.tensor(Operators.at(149, "aten::deg2rad"), self());
    }

    /**
     * {@code deg2rad_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor deg2rad_() {
        return Operators.tensor(Operators.at(150, "aten::deg2rad_"), self());
    }

    /**
     * {@code dense_dim(Tensor self) -> int}.
     *
     * @return the result
     */
    public long denseDim() {
        return (long) Operators.one(Operators.at(151, "aten::dense_dim"), self());
    }

    /**
     * {@code dequantize.self(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor dequantize() {
        return Operators.tensor(Operators.at(152, "aten::dequantize.self"), self());
    }

    /**
     * {@code det(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor det() {
        return Operators.tensor(Operators.at(153, "aten::det"), self());
    }

    /**
     * {@code diag(Tensor self, int diagonal=0) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor diag() {
        return Operators.tensor(Operators.at(154, "aten::diag"), self());
    }

    /**
     * {@code diag(Tensor self, int diagonal=0) -> Tensor}.
     *
     * @param diagonal {@code int}
     * @return a new tensor
     */
    public Tensor diag(long diagonal) {
        return Operators.tensor(Operators.at(154, "aten::diag"), self(), diagonal);
    }

    /**
     * {@code diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor diagEmbed() {
        return Operators.tensor(Operators.at(155, "aten::diag_embed"), self());
    }

    /**
     * {@code diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor}, the rest at its defaults.
     *
     * @param offset {@code int}
     * @return a new tensor
     */
    public Tensor diagEmbed(long offset) {
        return Operators.tensor(Operators.at(155, "aten::diag_embed"), self(), offset);
    }

    /**
     * {@code diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor}, the rest at its defaults.
     *
     * @param offset {@code int}
     * @param dim1 {@code int}
     * @return a new tensor
     */
    public Tensor diagEmbed(long offset, long dim1) {
        return Operators.tensor(Operators.at(155, "aten::diag_embed"), self(), offset, dim1);
    }

    /**
     * {@code diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor}.
     *
     * @param offset {@code int}
     * @param dim1 {@code int}
     * @param dim2 {@code int}
     * @return a new tensor
     */
    public Tensor diagEmbed(long offset, long dim1, long dim2) {
        return Operators.tensor(Operators.at(155, "aten::diag_embed"), self(), offset, dim1, dim2);
    }

    /**
     * {@code diagflat(Tensor self, int offset=0) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor diagflat() {
        return Operators.tensor(Operators.at(156, "aten::diagflat"), self());
    }

    /**
     * {@code diagflat(Tensor self, int offset=0) -> Tensor}.
     *
     * @param offset {@code int}
     * @return a new tensor
     */
    public Tensor diagflat(long offset) {
        return Operators.tensor(Operators.at(156, "aten::diagflat"), self(), offset);
    }

    /**
     * {@code diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)}, the rest at its defaults.
     *
     * @param offset {@code int}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor diagonal(long offset) {
        return Operators.tensor(Operators.at(157, "aten::diagonal"), self(), offset);
    }

    /**
     * {@code diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)}, the rest at its defaults.
     *
     * @param offset {@code int}
     * @param dim1 {@code int}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor diagonal(long offset, long dim1) {
        return Operators.tensor(Operators.at(157, "aten::diagonal"), self(), offset, dim1);
    }

    /**
     * {@code diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor}, the rest at its
     * defaults.
     *
     * @param src {@code Tensor}
     * @return a new tensor
     */
    public Tensor diagonalScatter(Tensor src) {
        return Operators.tensor(Operators.at(158, "aten::diagonal_scatter"), self(), src);
    }

    /**
     * {@code diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor}, the rest at its
     * defaults.
     *
     * @param src {@code Tensor}
     * @param offset {@code int}
     * @return a new tensor
     */
    public Tensor diagonalScatter(Tensor src, long offset) {
        return Operators.tensor(Operators.at(158, "aten::diagonal_scatter"), self(), src, offset);
    }

    /**
     * {@code diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor}, the rest at its
     * defaults.
     *
     * @param src {@code Tensor}
     * @param offset {@code int}
     * @param dim1 {@code int}
     * @return a new tensor
     */
    public Tensor diagonalScatter(Tensor src, long offset, long dim1) {
        return Operators.tensor(Operators.at(158, "aten::diagonal_scatter"), self(), src, offset, dim1);
    }

    /**
     * {@code diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor}.
     *
     * @param src {@code Tensor}
     * @param offset {@code int}
     * @param dim1 {@code int}
     * @param dim2 {@code int}
     * @return a new tensor
     */
    public Tensor diagonalScatter(Tensor src, long offset, long dim1, long dim2) {
        return Operators.tensor(Operators.at(158, "aten::diagonal_scatter"), self(), src, offset, dim1, dim2);
    }

    /**
     * {@code diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @return a new tensor
     */
    public Tensor diff() {
        return Operators.tensor(Operators.at(159, "aten::diff"), self());
    }

    /**
     * {@code diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param n {@code int}
     * @return a new tensor
     */
    public Tensor diff(long n) {
        return Operators.tensor(Operators.at(159, "aten::diff"), self(), n);
    }

    /**
     * {@code diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param n {@code int}
     * @param dim {@code int}
     * @return a new tensor
     */
    public Tensor diff(long n, long dim) {
        return Operators.tensor(Operators.at(159, "aten::diff"), self(), n, dim);
    }

    /**
     * {@code diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param n {@code int}
     * @param dim {@code int}
     * @param prepend {@code Tensor?}; may be null
     * @return a new tensor
     */
    public Tensor diff(long n, long dim, Tensor prepend) {
        return Operators.tensor(Operators.at(159, "aten::diff"), self(), n, dim, prepend);
    }

    /**
     * {@code diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor}.
     *
     * @param n {@code int}
     * @param dim {@code int}
     * @param prepend {@code Tensor?}; may be null
     * @param append {@code Tensor?}; may be null
     * @return a new tensor
     */
    public Tensor diff(long n, long dim, Tensor prepend, Tensor append) {
        return Operators.tensor(Operators.at(159, "aten::diff"), self(), n, dim, prepend, append);
    }

    /**
     * {@code digamma(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor digamma() {
        return Operators.tensor(Operators.at(160, "aten::digamma"), self());
    }

    /**
     * {@code digamma_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor digamma_() {
        return Operators.tensor(Operators.at(161, "aten::digamma_"), self());
    }

    /**
     * {@code dist(Tensor self, Tensor other, Scalar p=2) -> Tensor}, the rest at its defaults.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor dist(Tensor other) {
        return Operators.tensor(Operators.at(162, "aten::dist"), self(), other);
    }

    /**
     * {@code dist(Tensor self, Tensor other, Scalar p=2) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param p {@code Scalar}
     * @return a new tensor
     */
    public Tensor dist(Tensor other, Object p) {
        return Operators.tensor(Operators.at(162, "aten::dist"), self(), other, p);
    }

    /**
     * {@code div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @param roundingMode {@code str?}; may be null
     * @return a new tensor
     */
    public Tensor div(Object other, String roundingMode) {
        return Operators.tensor(Operators.at(163, "aten::div.Scalar_mode"), self(), other, roundingMode);
    }

    /**
     * {@code div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}; may be null
     * @return a new tensor
     */
    public Tensor div(Tensor other, String roundingMode) {
        return Operators.tensor(Operators.at(164, "aten::div.Tensor_mode"), self(), other, roundingMode);
    }

    /**
     * {@code div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor div_(Tensor other) {
        return Operators.tensor(Operators.at(165, "aten::div_.Tensor"), self(), other);
    }

    /**
     * {@code div_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor div_(Object other) {
        return Operators.tensor(Operators.at(166, "aten::div_.Scalar"), self(), other);
    }

    /**
     * {@code div_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @param roundingMode {@code str?}; may be null
     * @return this tensor
     */
    public Tensor div_(Object other, String roundingMode) {
        return Operators.tensor(Operators.at(167, "aten::div_.Scalar_mode"), self(), other, roundingMode);
    }

    /**
     * {@code div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}; may be null
     * @return this tensor
     */
    public Tensor div_(Tensor other, String roundingMode) {
        return Operators.tensor(Operators.at(168, "aten::div_.Tensor_mode"), self(), other, roundingMode);
    }

    /**
     * {@code divide.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor divide(Tensor other) {
        return Operators.tensor(Operators.at(169, "aten::divide.Tensor"), self(), other);
    }

    /**
     * {@code divide.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public Tensor divide(Object other) {
        return Operators.tensor(Operators.at(170, "aten::divide.Scalar"), self(), other);
    }

    /**
     * {@code divide.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @param roundingMode {@code str?}; may be null
     * @return a new tensor
     */
    public Tensor divide(Object other, String roundingMode) {
        return Operators.tensor(Operators.at(171, "aten::divide.Scalar_mode"), self(), other, roundingMode);
    }

    /**
     * {@code divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}; may be null
     * @return a new tensor
     */
    public Tensor divide(Tensor other, String roundingMode) {
        return Operators.tensor(Operators.at(172, "aten::divide.Tensor_mode"), self(), other, roundingMode);
    }

    /**
     * {@code divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor divide_(Tensor other) {
        return Operators.tensor(Operators.at(173, "aten::divide_.Tensor"), self(), other);
    }

    /**
     * {@code divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor divide_(Object other) {
        return Operators.tensor(Operators.at(174, "aten::divide_.Scalar"), self(), other);
    }

    /**
     * {@code divide_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @param roundingMode {@code str?}; may be null
     * @return this tensor
     */
    public Tensor divide_(Object other, String roundingMode) {
        return Operators.tensor(Operators.at(175, "aten::divide_.Scalar_mode"), self(), other, roundingMode);
    }

    /**
     * {@code divide_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}; may be null
     * @return this tensor
     */
    public Tensor divide_(Tensor other, String roundingMode) {
        return Operators.tensor(Operators.at(176, "aten::divide_.Tensor_mode"), self(), other, roundingMode);
    }

    /**
     * {@code dot(Tensor self, Tensor tensor) -> Tensor}.
     *
     * @param tensor {@code Tensor}
     * @return a new tensor
     */
    public Tensor dot(Tensor tensor) {
        return Operators.tensor(Operators.at(177, "aten::dot"), self(), tensor);
    }

    /**
     * {@code dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]}.
     *
     * @param indices {@code int[]}
     * @return views that share the memory
     */
    public List<Tensor> dsplit(long... indices) {
        return Operators.tensors(Operators.at(178, "aten::dsplit.array"), self(), indices);
    }

    /**
     * {@code dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]}.
     *
     * @param sections {@code int}
     * @return views that share the memory
     */
    public List<Tensor> dsplit(long sections) {
        return Operators.tensors(Operators.at(179, "aten::dsplit.int"), self(), sections);
    }

    /**
     * {@code eq.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public Tensor eq(Object other) {
        return Operators.tensor(Operators.at(180, "aten::eq.Scalar"), self(), other);
    }

    /**
     * {@code eq_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor eq_(Tensor other) {
        return Operators.tensor(Operators.at(181, "aten::eq_.Tensor"), self(), other);
    }

    /**
     * {@code eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor eq_(Object other) {
        return Operators.tensor(Operators.at(182, "aten::eq_.Scalar"), self(), other);
    }

    /**
     * {@code erf(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor erf() {
        return Operators.tensor(Operators.at(183, "aten::erf"), self());
    }

    /**
     * {@code erf_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor erf_() {
        return Operators.tensor(Operators.at(184, "aten::erf_"), self());
    }

    /**
     * {@code erfc(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor erfc() {
        return Operators.tensor(Operators.at(185, "aten::erfc"), self());
    }

    /**
     * {@code erfc_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor erfc_() {
        return Operators.tensor(Operators.at(186, "aten::erfc_"), self());
    }

    /**
     * {@code erfinv(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor erfinv() {
        return Operators.tensor(Operators.at(187, "aten::erfinv"), self());
    }

    /**
     * {@code erfinv_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor erfinv_() {
        return Operators.tensor(Operators.at(188, "aten::erfinv_"), self());
    }

    /**
     * {@code exp2(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor exp2() {
        return Operators.tensor(Operators.at(189, "aten::exp2"), self());
    }

    /**
     * {@code exp2_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor exp2_() {
        return Operators.tensor(Operators.at(190, "aten::exp2_"), self());
    }

    /**
     * {@code exp_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor exp_() {
        return Operators.tensor(Operators.at(191, "aten::exp_"), self());
    }

    /**
     * {@code expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)}.
     *
     * @param size {@code SymInt[]}
     * @param implicit {@code bool}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor expand(long[] size, boolean implicit) {
        return Operators.tensor(Operators.at(192, "aten::expand"), self(), size, implicit);
    }

    /**
     * {@code expand_as(Tensor(a) self, Tensor other) -> Tensor(a)}.
     *
     * @param other {@code Tensor}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor expandAs(Tensor other) {
        return Operators.tensor(Operators.at(193, "aten::expand_as"), self(), other);
    }

    /**
     * {@code expm1(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor expm1() {
        return Operators.tensor(Operators.at(194, "aten::expm1"), self());
    }

    /**
     * {@code expm1_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor expm1_() {
        return Operators.tensor(Operators.at(195, "aten::expm1_"), self());
    }

    /**
     * {@code exponential_(Tensor(a!) self, float lambd=1., *, Generator? generator=None) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @return this tensor
     */
    public Tensor exponential_() {
        return Operators.tensor(Operators.at(196, "aten::exponential_"), self());
    }

    /**
     * {@code exponential_(Tensor(a!) self, float lambd=1., *, Generator? generator=None) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param lambd {@code float}
     * @return this tensor
     */
    public Tensor exponential_(double lambd) {
        return Operators.tensor(Operators.at(196, "aten::exponential_"), self(), lambd);
    }

    /**
     * {@code exponential_(Tensor(a!) self, float lambd=1., *, Generator? generator=None) -> Tensor(a!)}.
     *
     * @param lambd {@code float}
     * @param generator {@code Generator?}; may be null
     * @return this tensor
     */
    public Tensor exponential_(double lambd, Generator generator) {
        return Operators.tensor(Operators.at(196, "aten::exponential_"), self(), lambd, generator);
    }

    /**
     * {@code fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param fillValue {@code Scalar}
     * @return this tensor
     */
    public Tensor fillDiagonal_(Object fillValue) {
        return Operators.tensor(Operators.at(197, "aten::fill_diagonal_"), self(), fillValue);
    }

    /**
     * {@code fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)}.
     *
     * @param fillValue {@code Scalar}
     * @param wrap {@code bool}
     * @return this tensor
     */
    public Tensor fillDiagonal_(Object fillValue, boolean wrap) {
        return Operators.tensor(Operators.at(197, "aten::fill_diagonal_"), self(), fillValue, wrap);
    }

    /**
     * {@code fix(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor fix() {
        return Operators.tensor(Operators.at(198, "aten::fix"), self());
    }

    /**
     * {@code fix_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor fix_() {
        return Operators.tensor(Operators.at(199, "aten::fix_"), self());
    }

    /**
     * {@code flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)}, the rest at its defaults.
     *
     * @param startDim {@code int}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor flatten(long startDim) {
        return Operators.tensor(Operators.at(200, "aten::flatten.using_ints"), self(), startDim);
    }

    /**
     * {@code fliplr(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor fliplr() {
        return Operators.tensor(Operators.at(201, "aten::fliplr"), self());
    }

    /**
     * {@code flipud(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor flipud() {
        return Operators.tensor(Operators.at(202, "aten::flipud"), self());
    }

    /**
     * {@code float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor}.
     *
     * @param exponent {@code Scalar}
     * @return a new tensor
     */
    public Tensor floatPower(Object exponent) {
        return Operators.tensor(Operators.at(203, "aten::float_power.Tensor_Scalar"), self(), exponent);
    }

    /**
     * {@code float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor}.
     *
     * @param exponent {@code Tensor}
     * @return a new tensor
     */
    public Tensor floatPower(Tensor exponent) {
        return Operators.tensor(Operators.at(204, "aten::float_power.Tensor_Tensor"), self(), exponent);
    }

    /**
     * {@code float_power_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)}.
     *
     * @param exponent {@code Tensor}
     * @return this tensor
     */
    public Tensor floatPower_(Tensor exponent) {
        return Operators.tensor(Operators.at(205, "aten::float_power_.Tensor"), self(), exponent);
    }

    /**
     * {@code float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)}.
     *
     * @param exponent {@code Scalar}
     * @return this tensor
     */
    public Tensor floatPower_(Object exponent) {
        return Operators.tensor(Operators.at(206, "aten::float_power_.Scalar"), self(), exponent);
    }

    /**
     * {@code floor(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor floor() {
        return Operators.tensor(Operators.at(207, "aten::floor"), self());
    }

    /**
     * {@code floor_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor floor_() {
        return Operators.tensor(Operators.at(208, "aten::floor_"), self());
    }

    /**
     * {@code floor_divide(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor floorDivide(Tensor other) {
        return Operators.tensor(Operators.at(209, "aten::floor_divide"), self(), other);
    }

    /**
     * {@code floor_divide.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public Tensor floorDivide(Object other) {
        return Operators.tensor(Operators.at(210, "aten::floor_divide.Scalar"), self(), other);
    }

    /**
     * {@code floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor floorDivide_(Tensor other) {
        return Operators.tensor(Operators.at(211, "aten::floor_divide_.Tensor"), self(), other);
    }

    /**
     * {@code floor_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor floorDivide_(Object other) {
        return Operators.tensor(Operators.at(212, "aten::floor_divide_.Scalar"), self(), other);
    }

    /**
     * {@code fmax(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor fmax(Tensor other) {
        return Operators.tensor(Operators.at(213, "aten::fmax"), self(), other);
    }

    /**
     * {@code fmin(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor fmin(Tensor other) {
        return Operators.tensor(Operators.at(214, "aten::fmin"), self(), other);
    }

    /**
     * {@code fmod.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor fmod(Tensor other) {
        return Operators.tensor(Operators.at(215, "aten::fmod.Tensor"), self(), other);
    }

    /**
     * {@code fmod.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public Tensor fmod(Object other) {
        return Operators.tensor(Operators.at(216, "aten::fmod.Scalar"), self(), other);
    }

    /**
     * {@code fmod_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor fmod_(Tensor other) {
        return Operators.tensor(Operators.at(217, "aten::fmod_.Tensor"), self(), other);
    }

    /**
     * {@code fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor fmod_(Object other) {
        return Operators.tensor(Operators.at(218, "aten::fmod_.Scalar"), self(), other);
    }

    /**
     * {@code frac(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor frac() {
        return Operators.tensor(Operators.at(219, "aten::frac"), self());
    }

    /**
     * {@code frac_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor frac_() {
        return Operators.tensor(Operators.at(220, "aten::frac_"), self());
    }

    /**
     * {@code frexp.Tensor(Tensor self) -> (Tensor mantissa, Tensor exponent)}.
     *
     * @return new tensors
     */
    public Results.MantissaExponent frexp() {
        return Results.MantissaExponent.of(Operators.at(221, "aten::frexp.Tensor").call(self()));
    }

    /**
     * {@code gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor}, the rest at its defaults.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @return a new tensor
     */
    public Tensor gather(long dim, Tensor index) {
        return Operators.tensor(Operators.at(222, "aten::gather"), self(), dim, index);
    }

    /**
     * {@code gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param sparseGrad {@code bool}
     * @return a new tensor
     */
    public Tensor gather(long dim, Tensor index, boolean sparseGrad) {
        return Operators.tensor(Operators.at(222, "aten::gather"), self(), dim, index, sparseGrad);
    }

    /**
     * {@code gcd(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor gcd(Tensor other) {
        return Operators.tensor(Operators.at(223, "aten::gcd"), self(), other);
    }

    /**
     * {@code gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor gcd_(Tensor other) {
        return Operators.tensor(Operators.at(224, "aten::gcd_"), self(), other);
    }

    /**
     * {@code ge.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor ge(Tensor other) {
        return Operators.tensor(Operators.at(225, "aten::ge.Tensor"), self(), other);
    }

    /**
     * {@code ge.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public Tensor ge(Object other) {
        return Operators.tensor(Operators.at(226, "aten::ge.Scalar"), self(), other);
    }

    /**
     * {@code ge_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor ge_(Tensor other) {
        return Operators.tensor(Operators.at(227, "aten::ge_.Tensor"), self(), other);
    }

    /**
     * {@code ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor ge_(Object other) {
        return Operators.tensor(Operators.at(228, "aten::ge_.Scalar"), self(), other);
    }

    /**
     * {@code geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param p {@code float}
     * @return this tensor
     */
    public Tensor geometric_(double p) {
        return Operators.tensor(Operators.at(229, "aten::geometric_"), self(), p);
    }

    /**
     * {@code geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -> Tensor(a!)}.
     *
     * @param p {@code float}
     * @param generator {@code Generator?}; may be null
     * @return this tensor
     */
    public Tensor geometric_(double p, Generator generator) {
        return Operators.tensor(Operators.at(229, "aten::geometric_"), self(), p, generator);
    }

    /**
     * {@code geqrf(Tensor self) -> (Tensor a, Tensor tau)}.
     *
     * @return new tensors
     */
    public Results.ATau geqrf() {
        return Results.ATau.of(Operators.at(230, "aten::geqrf").call(self()));
    }

    /**
     * {@code ger(Tensor self, Tensor vec2) -> Tensor}.
     *
     * @param vec2 {@code Tensor}
     * @return a new tensor
     */
    public Tensor ger(Tensor vec2) {
        return Operators.tensor(Operators.at(231, "aten::ger"), self(), vec2);
    }

    /**
     * {@code get_device(Tensor self) -> int}.
     *
     * @return the result
     */
    public long getDevice() {
        return (long) Operators.one(Operators.at(232, "aten::get_device"), self());
    }

    /**
     * {@code greater.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor greater(Tensor other) {
        return Operators.tensor(Operators.at(233, "aten::greater.Tensor"), self(), other);
    }

    /**
     * {@code greater.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public Tensor greater(Object other) {
        return Operators.tensor(Operators.at(234, "aten::greater.Scalar"), self(), other);
    }

    /**
     * {@code greater_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor greater_(Tensor other) {
        return Operators.tensor(Operators.at(235, "aten::greater_.Tensor"), self(), other);
    }

    /**
     * {@code greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor greater_(Object other) {
        return Operators.tensor(Operators.at(236, "aten::greater_.Scalar"), self(), other);
    }

    /**
     * {@code greater_equal.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor greaterEqual(Tensor other) {
        return Operators.tensor(Operators.at(237, "aten::greater_equal.Tensor"), self(), other);
    }

    /**
     * {@code greater_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public Tensor greaterEqual(Object other) {
        return Operators.tensor(Operators.at(238, "aten::greater_equal.Scalar"), self(), other);
    }

    /**
     * {@code greater_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor greaterEqual_(Tensor other) {
        return Operators.tensor(Operators.at(239, "aten::greater_equal_.Tensor"), self(), other);
    }

    /**
     * {@code greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor greaterEqual_(Object other) {
        return Operators.tensor(Operators.at(240, "aten::greater_equal_.Scalar"), self(), other);
    }

    /**
     * {@code gt.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor gt(Tensor other) {
        return Operators.tensor(Operators.at(241, "aten::gt.Tensor"), self(), other);
    }

    /**
     * {@code gt.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public Tensor gt(Object other) {
        return Operators.tensor(Operators.at(242, "aten::gt.Scalar"), self(), other);
    }

    /**
     * {@code gt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor gt_(Tensor other) {
        return Operators.tensor(Operators.at(243, "aten::gt_.Tensor"), self(), other);
    }

    /**
     * {@code gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor gt_(Object other) {
        return Operators.tensor(Operators.at(244, "aten::gt_.Scalar"), self(), other);
    }

    /**
     * {@code hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor hardshrink() {
        return Operators.tensor(Operators.at(245, "aten::hardshrink"), self());
    }

    /**
     * {@code hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor}.
     *
     * @param lambd {@code Scalar}
     * @return a new tensor
     */
    public Tensor hardshrink(Object lambd) {
        return Operators.tensor(Operators.at(245, "aten::hardshrink"), self(), lambd);
    }

    /**
     * {@code hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor hashTensor() {
        return Operators.tensor(Operators.at(246, "aten::hash_tensor"), self());
    }

    /**
     * {@code hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor}, the rest at its defaults.
     *
     * @param dim {@code int[1]}
     * @return a new tensor
     */
    public Tensor hashTensor(long... dim) {
        return Operators.tensor(Operators.at(246, "aten::hash_tensor"), self(), dim);
    }

    /**
     * {@code hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor}.
     *
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}
     * @param mode {@code int}
     * @return a new tensor
     */
    public Tensor hashTensor(long[] dim, boolean keepdim, long mode) {
        return Operators.tensor(Operators.at(246, "aten::hash_tensor"), self(), dim, keepdim, mode);
    }

    /**
     * {@code heaviside(Tensor self, Tensor values) -> Tensor}.
     *
     * @param values {@code Tensor}
     * @return a new tensor
     */
    public Tensor heaviside(Tensor values) {
        return Operators.tensor(Operators.at(247, "aten::heaviside"), self(), values);
    }

    /**
     * {@code heaviside_(Tensor(a!) self, Tensor values) -> Tensor(a!)}.
     *
     * @param values {@code Tensor}
     * @return this tensor
     */
    public Tensor heaviside_(Tensor values) {
        return Operators.tensor(Operators.at(248, "aten::heaviside_"), self(), values);
    }

    /**
     * {@code histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor histc() {
        return Operators.tensor(Operators.at(249, "aten::histc"), self());
    }

    /**
     * {@code histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor}, the rest at its defaults.
     *
     * @param bins {@code int}
     * @return a new tensor
     */
    public Tensor histc(long bins) {
        return Operators.tensor(Operators.at(249, "aten::histc"), self(), bins);
    }

    /**
     * {@code histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor}, the rest at its defaults.
     *
     * @param bins {@code int}
     * @param min {@code Scalar}
     * @return a new tensor
     */
    public Tensor histc(long bins, Object min) {
        return Operators.tensor(Operators.at(249, "aten::histc"), self(), bins, min);
    }

    /**
     * {@code histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor}.
     *
     * @param bins {@code int}
     * @param min {@code Scalar}
     * @param max {@code Scalar}
     * @return a new tensor
     */
    public Tensor histc(long bins, Object min, Object max) {
        return Operators.tensor(Operators.at(249, "aten::histc"), self(), bins, min, max);
    }

    /**
     * {@code histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) ->
     * (Tensor hist, Tensor bin_edges)}, the rest at its defaults.
     *
     * @return new tensors
     */
    public Results.HistBinEdges histogram() {
        return Results.HistBinEdges.of(Operators.at(250, "aten::histogram.bin_ct").call(self()));
    }

    /**
     * {@code histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) ->
     * (Tensor hist, Tensor bin_edges)}, the rest at its defaults.
     *
     * @param bins {@code int}
     * @return new tensors
     */
    public Results.HistBinEdges histogram(long bins) {
        return Results.HistBinEdges.of(Operators.at(250, "aten::histogram.bin_ct").call(self(), bins));
    }

    /**
     * {@code histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) ->
     * (Tensor hist, Tensor bin_edges)}.
     *
     * @param bins {@code int}
     * @param range {@code float[]?}; may be null
     * @param weight {@code Tensor?}; may be null
     * @param density {@code bool}
     * @return new tensors
     */
    public Results.HistBinEdges histogram(long bins, double[] range, Tensor weight, boolean density) {
        return Results.HistBinEdges.of(Operators.at(250, "aten::histogram.bin_ct").call(self(), bins, range, weight, density));
    }

    /**
     * {@code histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor
     * bin_edges)}, the rest at its defaults.
     *
     * @param bins {@code Tensor}
     * @return new tensors
     */
    public Results.HistBinEdges histogram(Tensor bins) {
        return Results.HistBinEdges.of(Operators.at(251, "aten::histogram.bins_tensor").call(self(), bins));
    }

    /**
     * {@code histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor
     * bin_edges)}.
     *
     * @param bins {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @param density {@code bool}
     * @return new tensors
     */
    public Results.HistBinEdges histogram(Tensor bins, Tensor weight, boolean density) {
        return Results.HistBinEdges.of(Operators.at(251, "aten::histogram.bins_tensor").call(self(), bins, weight, density));
    }

    /**
     * {@code hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]}.
     *
     * @param indices {@code int[]}
     * @return views that share the memory
     */
    public List<Tensor> hsplit(long... indices) {
        return Operators.tensors(Operators.at(252, "aten::hsplit.array"), self(), indices);
    }

    /**
     * {@code hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]}.
     *
     * @param sections {@code int}
     * @return views that share the memory
     */
    public List<Tensor> hsplit(long sections) {
        return Operators.tensors(Operators.at(253, "aten::hsplit.int"), self(), sections);
    }

    /**
     * {@code hypot(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor hypot(Tensor other) {
        return Operators.tensor(Operators.at(254, "aten::hypot"), self(), other);
    }

    /**
     * {@code hypot_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor hypot_(Tensor other) {
        return Operators.tensor(Operators.at(255, "aten::hypot_"), self(), other);
    }

    /**
     * {@code i0(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor i0() {
        return Operators.tensor(Operators.at(256, "aten::i0"), self());
    }

    /**
     * {@code i0_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor i0_() {
        return Operators.tensor(Operators.at(257, "aten::i0_"), self());
    }

    /**
     * {@code igamma(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor igamma(Tensor other) {
        return Operators.tensor(Operators.at(258, "aten::igamma"), self(), other);
    }

    /**
     * {@code igamma_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor igamma_(Tensor other) {
        return Operators.tensor(Operators.at(259, "aten::igamma_"), self(), other);
    }

    /**
     * {@code igammac(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor igammac(Tensor other) {
        return Operators.tensor(Operators.at(260, "aten::igammac"), self(), other);
    }

    /**
     * {@code igammac_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor igammac_(Tensor other) {
        return Operators.tensor(Operators.at(261, "aten::igammac_"), self(), other);
    }

    /**
     * {@code index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor}, the rest at its
     * defaults.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @return a new tensor
     */
    public Tensor indexAdd(long dim, Tensor index, Tensor source) {
        return Operators.tensor(Operators.at(262, "aten::index_add"), self(), dim, index, source);
    }

    /**
     * {@code index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public Tensor indexAdd(long dim, Tensor index, Tensor source, Object alpha) {
        return Operators.tensor(Operators.at(262, "aten::index_add"), self(), dim, index, source, alpha);
    }

    /**
     * {@code index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @return this tensor
     */
    public Tensor indexAdd_(long dim, Tensor index, Tensor source) {
        return Operators.tensor(Operators.at(263, "aten::index_add_"), self(), dim, index, source);
    }

    /**
     * {@code index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param alpha {@code Scalar}
     * @return this tensor
     */
    public Tensor indexAdd_(long dim, Tensor index, Tensor source, Object alpha) {
        return Operators.tensor(Operators.at(263, "aten::index_add_"), self(), dim, index, source, alpha);
    }

    /**
     * {@code index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @return a new tensor
     */
    public Tensor indexCopy(long dim, Tensor index, Tensor source) {
        return Operators.tensor(Operators.at(264, "aten::index_copy"), self(), dim, index, source);
    }

    /**
     * {@code index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @return this tensor
     */
    public Tensor indexCopy_(long dim, Tensor index, Tensor source) {
        return Operators.tensor(Operators.at(265, "aten::index_copy_"), self(), dim, index, source);
    }

    /**
     * {@code index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @return a new tensor
     */
    public Tensor indexFill(long dim, Tensor index, Object value) {
        return Operators.tensor(Operators.at(266, "aten::index_fill.int_Scalar"), self(), dim, index, value);
    }

    /**
     * {@code index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Tensor}
     * @return a new tensor
     */
    public Tensor indexFill(long dim, Tensor index, Tensor value) {
        return Operators.tensor(Operators.at(267, "aten::index_fill.int_Tensor"), self(), dim, index, value);
    }

    /**
     * {@code index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @return this tensor
     */
    public Tensor indexFill_(long dim, Tensor index, Object value) {
        return Operators.tensor(Operators.at(268, "aten::index_fill_.int_Scalar"), self(), dim, index, value);
    }

    /**
     * {@code index_fill_.int_Tensor(Tensor(a!) self, int dim, Tensor index, Tensor value) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Tensor}
     * @return this tensor
     */
    public Tensor indexFill_(long dim, Tensor index, Tensor value) {
        return Operators.tensor(Operators.at(269, "aten::index_fill_.int_Tensor"), self(), dim, index, value);
    }

    /**
     * {@code index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param indices {@code Tensor?[]}
     * @param values {@code Tensor}
     * @return a new tensor
     */
    public Tensor indexPut(List<Tensor> indices, Tensor values) {
        return Operators.tensor(Operators.at(270, "aten::index_put"), self(), indices, values);
    }

    /**
     * {@code index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor}.
     *
     * @param indices {@code Tensor?[]}
     * @param values {@code Tensor}
     * @param accumulate {@code bool}
     * @return a new tensor
     */
    public Tensor indexPut(List<Tensor> indices, Tensor values, boolean accumulate) {
        return Operators.tensor(Operators.at(270, "aten::index_put"), self(), indices, values, accumulate);
    }

    /**
     * {@code index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param indices {@code Tensor?[]}
     * @param values {@code Tensor}
     * @return this tensor
     */
    public Tensor indexPut_(List<Tensor> indices, Tensor values) {
        return Operators.tensor(Operators.at(271, "aten::index_put_"), self(), indices, values);
    }

    /**
     * {@code index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)}.
     *
     * @param indices {@code Tensor?[]}
     * @param values {@code Tensor}
     * @param accumulate {@code bool}
     * @return this tensor
     */
    public Tensor indexPut_(List<Tensor> indices, Tensor values, boolean accumulate) {
        return Operators.tensor(Operators.at(271, "aten::index_put_"), self(), indices, values, accumulate);
    }

    /**
     * {@code index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor},
     * the rest at its defaults.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param reduce {@code str}
     * @return a new tensor
     */
    public Tensor indexReduce(long dim, Tensor index, Tensor source, String reduce) {
        return Operators.tensor(Operators.at(272, "aten::index_reduce"), self(), dim, index, source, reduce);
    }

    /**
     * {@code index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param reduce {@code str}
     * @param includeSelf {@code bool}
     * @return a new tensor
     */
    public Tensor indexReduce(long dim, Tensor index, Tensor source, String reduce, boolean includeSelf) {
        return Operators.tensor(Operators.at(272, "aten::index_reduce"), self(), dim, index, source, reduce, includeSelf);
    }

    /**
     * {@code index_reduce_(Tensor(a!) self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param reduce {@code str}
     * @return this tensor
     */
    public Tensor indexReduce_(long dim, Tensor index, Tensor source, String reduce) {
        return Operators.tensor(Operators.at(273, "aten::index_reduce_"), self(), dim, index, source, reduce);
    }

    /**
     * {@code index_reduce_(Tensor(a!) self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) ->
     * Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param reduce {@code str}
     * @param includeSelf {@code bool}
     * @return this tensor
     */
    public Tensor indexReduce_(long dim, Tensor index, Tensor source, String reduce, boolean includeSelf) {
        return Operators.tensor(Operators.at(273, "aten::index_reduce_"), self(), dim, index, source, reduce, includeSelf);
    }

    /**
     * {@code index_select(Tensor self, int dim, Tensor index) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @return a new tensor
     */
    public Tensor indexSelect(long dim, Tensor index) {
        return Operators.tensor(Operators.at(274, "aten::index_select"), self(), dim, index);
    }

    /**
     * {@code indices(Tensor(a) self) -> Tensor(a)}.
     *
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor indices() {
        return Operators.tensor(Operators.at(275, "aten::indices"), self());
    }

    /**
     * {@code inner(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor inner(Tensor other) {
        return Operators.tensor(Operators.at(276, "aten::inner"), self(), other);
    }

    /**
     * {@code int_repr(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor intRepr() {
        return Operators.tensor(Operators.at(277, "aten::int_repr"), self());
    }

    /**
     * {@code inverse(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor inverse() {
        return Operators.tensor(Operators.at(278, "aten::inverse"), self());
    }

    /**
     * {@code is_coalesced(Tensor self) -> bool}.
     *
     * @return the result
     */
    public boolean isCoalesced() {
        return (boolean) Operators.one(Operators.at(279, "aten::is_coalesced"), self());
    }

    /**
     * {@code is_distributed(Tensor self) -> bool}.
     *
     * @return the result
     */
    public boolean isDistributed() {
        return (boolean) Operators.one(Operators.at(280, "aten::is_distributed"), self());
    }

    /**
     * {@code is_inference(Tensor self) -> bool}.
     *
     * @return the result
     */
    public boolean isInference() {
        return (boolean) Operators.one(Operators.at(281, "aten::is_inference"), self());
    }

    /**
     * {@code is_pinned(Tensor self, Device? device=None) -> bool}, the rest at its defaults.
     *
     * @return the result
     */
    public boolean isPinned() {
        return (boolean) Operators.one(Operators.at(282, "aten::is_pinned"), self());
    }

    /**
     * {@code is_pinned(Tensor self, Device? device=None) -> bool}.
     *
     * @param device {@code Device?}; may be null
     * @return the result
     */
    public boolean isPinned(Device device) {
        return (boolean) Operators.one(Operators.at(282, "aten::is_pinned"), self(), device);
    }

    /**
     * {@code is_same_size(Tensor self, Tensor other) -> bool}.
     *
     * @param other {@code Tensor}
     * @return the result
     */
    public boolean isSameSize(Tensor other) {
        return (boolean) Operators.one(Operators.at(283, "aten::is_same_size"), self(), other);
    }

    /**
     * {@code is_signed(Tensor self) -> bool}.
     *
     * @return the result
     */
    public boolean isSigned() {
        return (boolean) Operators.one(Operators.at(284, "aten::is_signed"), self());
    }

    /**
     * {@code isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) ->
     * Tensor}, the rest at its defaults.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor isclose(Tensor other) {
        return Operators.tensor(Operators.at(285, "aten::isclose"), self(), other);
    }

    /**
     * {@code isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) ->
     * Tensor}, the rest at its defaults.
     *
     * @param other {@code Tensor}
     * @param rtol {@code float}
     * @return a new tensor
     */
    public Tensor isclose(Tensor other, double rtol) {
        return Operators.tensor(Operators.at(285, "aten::isclose"), self(), other, rtol);
    }

    /**
     * {@code isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) ->
     * Tensor}, the rest at its defaults.
     *
     * @param other {@code Tensor}
     * @param rtol {@code float}
     * @param atol {@code float}
     * @return a new tensor
     */
    public Tensor isclose(Tensor other, double rtol, double atol) {
        return Operators.tensor(Operators.at(285, "aten::isclose"), self(), other, rtol, atol);
    }

    /**
     * {@code isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) ->
     * Tensor}.
     *
     * @param other {@code Tensor}
     * @param rtol {@code float}
     * @param atol {@code float}
     * @param equalNan {@code bool}
     * @return a new tensor
     */
    public Tensor isclose(Tensor other, double rtol, double atol, boolean equalNan) {
        return Operators.tensor(Operators.at(285, "aten::isclose"), self(), other, rtol, atol, equalNan);
    }

    /**
     * {@code isfinite(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor isfinite() {
        return Operators.tensor(Operators.at(286, "aten::isfinite"), self());
    }

    /**
     * {@code isinf(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor isinf() {
        return Operators.tensor(Operators.at(287, "aten::isinf"), self());
    }

    /**
     * {@code isnan(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor isnan() {
        return Operators.tensor(Operators.at(288, "aten::isnan"), self());
    }

    /**
     * {@code isneginf(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor isneginf() {
        return Operators.tensor(Operators.at(289, "aten::isneginf"), self());
    }

    /**
     * {@code isposinf(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor isposinf() {
        return Operators.tensor(Operators.at(290, "aten::isposinf"), self());
    }

    /**
     * {@code isreal(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor isreal() {
        return Operators.tensor(Operators.at(291, "aten::isreal"), self());
    }

    /**
     * {@code istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True,
     * bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param nFft {@code int}
     * @return a new tensor
     */
    public Tensor istft(long nFft) {
        return Operators.tensor(Operators.at(292, "aten::istft"), self(), nFft);
    }

    /**
     * {@code istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True,
     * bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @return a new tensor
     */
    public Tensor istft(long nFft, Number hopLength) {
        return Operators.tensor(Operators.at(292, "aten::istft"), self(), nFft, hopLength);
    }

    /**
     * {@code istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True,
     * bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @return a new tensor
     */
    public Tensor istft(long nFft, Number hopLength, Number winLength) {
        return Operators.tensor(Operators.at(292, "aten::istft"), self(), nFft, hopLength, winLength);
    }

    /**
     * {@code istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True,
     * bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @param window {@code Tensor?}; may be null
     * @return a new tensor
     */
    public Tensor istft(long nFft, Number hopLength, Number winLength, Tensor window) {
        return Operators.tensor(Operators.at(292, "aten::istft"), self(), nFft, hopLength, winLength, window);
    }

    /**
     * {@code istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True,
     * bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @param window {@code Tensor?}; may be null
     * @param center {@code bool}
     * @return a new tensor
     */
    public Tensor istft(long nFft, Number hopLength, Number winLength, Tensor window, boolean center) {
        return Operators.tensor(Operators.at(292, "aten::istft"), self(), nFft, hopLength, winLength, window, center);
    }

    /**
     * {@code istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True,
     * bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @param window {@code Tensor?}; may be null
     * @param center {@code bool}
     * @param normalized {@code bool}
     * @return a new tensor
     */
    public Tensor istft(long nFft, Number hopLength, Number winLength, Tensor window, boolean center, boolean normalized) {
        return Operators.tensor(Operators.at(292, "aten::istft"), self(), nFft, hopLength, winLength, window, center, normalized);
    }

    /**
     * {@code istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True,
     * bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @param window {@code Tensor?}; may be null
     * @param center {@code bool}
     * @param normalized {@code bool}
     * @param onesided {@code bool?}; may be null
     * @return a new tensor
     */
    public Tensor istft(long nFft, Number hopLength, Number winLength, Tensor window, boolean center, boolean normalized, Boolean
            onesided) {
        return Operators.tensor(Operators.at(292, "aten::istft"), self(), nFft, hopLength, winLength, window, center, normalized,
                onesided);
    }

    /**
     * {@code istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True,
     * bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @param window {@code Tensor?}; may be null
     * @param center {@code bool}
     * @param normalized {@code bool}
     * @param onesided {@code bool?}; may be null
     * @param length {@code int?}; may be null
     * @return a new tensor
     */
    public Tensor istft(long nFft, Number hopLength, Number winLength, Tensor window, boolean center, boolean normalized, Boolean
            onesided, Number length) {
        return Operators.tensor(Operators.at(292, "aten::istft"), self(), nFft, hopLength, winLength, window, center, normalized,
                onesided, length);
    }

    /**
     * {@code istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True,
     * bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor}.
     *
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @param window {@code Tensor?}; may be null
     * @param center {@code bool}
     * @param normalized {@code bool}
     * @param onesided {@code bool?}; may be null
     * @param length {@code int?}; may be null
     * @param returnComplex {@code bool}
     * @return a new tensor
     */
    public Tensor istft(long nFft, Number hopLength, Number winLength, Tensor window, boolean center, boolean normalized, Boolean
            onesided, Number length, boolean returnComplex) {
        return Operators.tensor(Operators.at(292, "aten::istft"), self(), nFft, hopLength, winLength, window, center, normalized,
                onesided, length, returnComplex);
    }

    /**
     * {@code kron(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor kron(Tensor other) {
        return Operators.tensor(Operators.at(293, "aten::kron"), self(), other);
    }

    /**
     * {@code kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)}, the rest at its
     * defaults.
     *
     * @param k {@code SymInt}
     * @return new tensors
     */
    public Results.ValuesIndices kthvalue(long k) {
        return Results.ValuesIndices.of(Operators.at(294, "aten::kthvalue").call(self(), k));
    }

    /**
     * {@code kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)}, the rest at its
     * defaults.
     *
     * @param k {@code SymInt}
     * @param dim {@code int}
     * @return new tensors
     */
    public Results.ValuesIndices kthvalue(long k, long dim) {
        return Results.ValuesIndices.of(Operators.at(294, "aten::kthvalue").call(self(), k, dim));
    }

    /**
     * {@code kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)}.
     *
     * @param k {@code SymInt}
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return new tensors
     */
    public Results.ValuesIndices kthvalue(long k, long dim, boolean keepdim) {
        return Results.ValuesIndices.of(Operators.at(294, "aten::kthvalue").call(self(), k, dim, keepdim));
    }

    /**
     * {@code lcm(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor lcm(Tensor other) {
        return Operators.tensor(Operators.at(295, "aten::lcm"), self(), other);
    }

    /**
     * {@code lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor lcm_(Tensor other) {
        return Operators.tensor(Operators.at(296, "aten::lcm_"), self(), other);
    }

    /**
     * {@code ldexp.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor ldexp(Tensor other) {
        return Operators.tensor(Operators.at(297, "aten::ldexp.Tensor"), self(), other);
    }

    /**
     * {@code ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor ldexp_(Tensor other) {
        return Operators.tensor(Operators.at(298, "aten::ldexp_"), self(), other);
    }

    /**
     * {@code le.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor le(Tensor other) {
        return Operators.tensor(Operators.at(299, "aten::le.Tensor"), self(), other);
    }

    /**
     * {@code le.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public Tensor le(Object other) {
        return Operators.tensor(Operators.at(300, "aten::le.Scalar"), self(), other);
    }

    /**
     * {@code le_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor le_(Tensor other) {
        return Operators.tensor(Operators.at(301, "aten::le_.Tensor"), self(), other);
    }

    /**
     * {@code le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor le_(Object other) {
        return Operators.tensor(Operators.at(302, "aten::le_.Scalar"), self(), other);
    }

    /**
     * {@code lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor}.
     *
     * @param end {@code Tensor}
     * @param weight {@code Tensor}
     * @return a new tensor
     */
    public Tensor lerp(Tensor end, Tensor weight) {
        return Operators.tensor(Operators.at(303, "aten::lerp.Tensor"), self(), end, weight);
    }

    /**
     * {@code lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor}.
     *
     * @param end {@code Tensor}
     * @param weight {@code Scalar}
     * @return a new tensor
     */
    public Tensor lerp(Tensor end, Object weight) {
        return Operators.tensor(Operators.at(304, "aten::lerp.Scalar"), self(), end, weight);
    }

    /**
     * {@code lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -> Tensor(a!)}.
     *
     * @param end {@code Tensor}
     * @param weight {@code Tensor}
     * @return this tensor
     */
    public Tensor lerp_(Tensor end, Tensor weight) {
        return Operators.tensor(Operators.at(305, "aten::lerp_.Tensor"), self(), end, weight);
    }

    /**
     * {@code lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)}.
     *
     * @param end {@code Tensor}
     * @param weight {@code Scalar}
     * @return this tensor
     */
    public Tensor lerp_(Tensor end, Object weight) {
        return Operators.tensor(Operators.at(306, "aten::lerp_.Scalar"), self(), end, weight);
    }

    /**
     * {@code less.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor less(Tensor other) {
        return Operators.tensor(Operators.at(307, "aten::less.Tensor"), self(), other);
    }

    /**
     * {@code less.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public Tensor less(Object other) {
        return Operators.tensor(Operators.at(308, "aten::less.Scalar"), self(), other);
    }

    /**
     * {@code less_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor less_(Tensor other) {
        return Operators.tensor(Operators.at(309, "aten::less_.Tensor"), self(), other);
    }

    /**
     * {@code less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor less_(Object other) {
        return Operators.tensor(Operators.at(310, "aten::less_.Scalar"), self(), other);
    }

    /**
     * {@code less_equal.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor lessEqual(Tensor other) {
        return Operators.tensor(Operators.at(311, "aten::less_equal.Tensor"), self(), other);
    }

    /**
     * {@code less_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public Tensor lessEqual(Object other) {
        return Operators.tensor(Operators.at(312, "aten::less_equal.Scalar"), self(), other);
    }

    /**
     * {@code less_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor lessEqual_(Tensor other) {
        return Operators.tensor(Operators.at(313, "aten::less_equal_.Tensor"), self(), other);
    }

    /**
     * {@code less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor lessEqual_(Object other) {
        return Operators.tensor(Operators.at(314, "aten::less_equal_.Scalar"), self(), other);
    }

    /**
     * {@code lgamma(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor lgamma() {
        return Operators.tensor(Operators.at(315, "aten::lgamma"), self());
    }

    /**
     * {@code lgamma_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor lgamma_() {
        return Operators.tensor(Operators.at(316, "aten::lgamma_"), self());
    }

    /**
     * {@code log(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor log() {
        return Operators.tensor(Operators.at(317, "aten::log"), self());
    }

    /**
     * {@code log10(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor log10() {
        return Operators.tensor(Operators.at(318, "aten::log10"), self());
    }

    /**
     * {@code log10_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor log10_() {
        return Operators.tensor(Operators.at(319, "aten::log10_"), self());
    }

    /**
     * {@code log1p(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor log1p() {
        return Operators.tensor(Operators.at(320, "aten::log1p"), self());
    }

    /**
     * {@code log1p_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor log1p_() {
        return Operators.tensor(Operators.at(321, "aten::log1p_"), self());
    }

    /**
     * {@code log2(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor log2() {
        return Operators.tensor(Operators.at(322, "aten::log2"), self());
    }

    /**
     * {@code log2_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor log2_() {
        return Operators.tensor(Operators.at(323, "aten::log2_"), self());
    }

    /**
     * {@code log_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor log_() {
        return Operators.tensor(Operators.at(324, "aten::log_"), self());
    }

    /**
     * {@code log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @return this tensor
     */
    public Tensor logNormal_() {
        return Operators.tensor(Operators.at(325, "aten::log_normal_"), self());
    }

    /**
     * {@code log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param mean {@code float}
     * @return this tensor
     */
    public Tensor logNormal_(double mean) {
        return Operators.tensor(Operators.at(325, "aten::log_normal_"), self(), mean);
    }

    /**
     * {@code log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param mean {@code float}
     * @param std {@code float}
     * @return this tensor
     */
    public Tensor logNormal_(double mean, double std) {
        return Operators.tensor(Operators.at(325, "aten::log_normal_"), self(), mean, std);
    }

    /**
     * {@code log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor(a!)}.
     *
     * @param mean {@code float}
     * @param std {@code float}
     * @param generator {@code Generator?}; may be null
     * @return this tensor
     */
    public Tensor logNormal_(double mean, double std, Generator generator) {
        return Operators.tensor(Operators.at(325, "aten::log_normal_"), self(), mean, std, generator);
    }

    /**
     * {@code log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}, the rest at its defaults.
     *
     * @param dim {@code int}
     * @return a new tensor
     */
    public Tensor logSoftmax(long dim) {
        return Operators.tensor(Operators.at(326, "aten::log_softmax.int"), self(), dim);
    }

    /**
     * {@code log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public Tensor logSoftmax(long dim, DType dtype) {
        return Operators.tensor(Operators.at(326, "aten::log_softmax.int"), self(), dim, dtype);
    }

    /**
     * {@code logaddexp(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor logaddexp(Tensor other) {
        return Operators.tensor(Operators.at(327, "aten::logaddexp"), self(), other);
    }

    /**
     * {@code logaddexp2(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor logaddexp2(Tensor other) {
        return Operators.tensor(Operators.at(328, "aten::logaddexp2"), self(), other);
    }

    /**
     * {@code logcumsumexp(Tensor self, int dim) -> Tensor}.
     *
     * @param dim {@code int}
     * @return a new tensor
     */
    public Tensor logcumsumexp(long dim) {
        return Operators.tensor(Operators.at(329, "aten::logcumsumexp"), self(), dim);
    }

    /**
     * {@code logdet(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor logdet() {
        return Operators.tensor(Operators.at(330, "aten::logdet"), self());
    }

    /**
     * {@code logical_and(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor logicalAnd(Tensor other) {
        return Operators.tensor(Operators.at(331, "aten::logical_and"), self(), other);
    }

    /**
     * {@code logical_and_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor logicalAnd_(Tensor other) {
        return Operators.tensor(Operators.at(332, "aten::logical_and_"), self(), other);
    }

    /**
     * {@code logical_not(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor logicalNot() {
        return Operators.tensor(Operators.at(333, "aten::logical_not"), self());
    }

    /**
     * {@code logical_not_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor logicalNot_() {
        return Operators.tensor(Operators.at(334, "aten::logical_not_"), self());
    }

    /**
     * {@code logical_or(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor logicalOr(Tensor other) {
        return Operators.tensor(Operators.at(335, "aten::logical_or"), self(), other);
    }

    /**
     * {@code logical_or_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor logicalOr_(Tensor other) {
        return Operators.tensor(Operators.at(336, "aten::logical_or_"), self(), other);
    }

    /**
     * {@code logical_xor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor logicalXor(Tensor other) {
        return Operators.tensor(Operators.at(337, "aten::logical_xor"), self(), other);
    }

    /**
     * {@code logical_xor_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor logicalXor_(Tensor other) {
        return Operators.tensor(Operators.at(338, "aten::logical_xor_"), self(), other);
    }

    /**
     * {@code logit(Tensor self, float? eps=None) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor logit() {
        return Operators.tensor(Operators.at(339, "aten::logit"), self());
    }

    /**
     * {@code logit(Tensor self, float? eps=None) -> Tensor}.
     *
     * @param eps {@code float?}; may be null
     * @return a new tensor
     */
    public Tensor logit(Number eps) {
        return Operators.tensor(Operators.at(339, "aten::logit"), self(), eps);
    }

    /**
     * {@code logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)}, the rest at its defaults.
     *
     * @return this tensor
     */
    public Tensor logit_() {
        return Operators.tensor(Operators.at(340, "aten::logit_"), self());
    }

    /**
     * {@code logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)}.
     *
     * @param eps {@code float?}; may be null
     * @return this tensor
     */
    public Tensor logit_(Number eps) {
        return Operators.tensor(Operators.at(340, "aten::logit_"), self(), eps);
    }

    /**
     * {@code logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param dim {@code int[1]}
     * @return a new tensor
     */
    public Tensor logsumexp(long... dim) {
        return Operators.tensor(Operators.at(341, "aten::logsumexp"), self(), dim);
    }

    /**
     * {@code logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public Tensor logsumexp(long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(341, "aten::logsumexp"), self(), dim, keepdim);
    }

    /**
     * {@code lt.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor lt(Tensor other) {
        return Operators.tensor(Operators.at(342, "aten::lt.Tensor"), self(), other);
    }

    /**
     * {@code lt.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public Tensor lt(Object other) {
        return Operators.tensor(Operators.at(343, "aten::lt.Scalar"), self(), other);
    }

    /**
     * {@code lt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor lt_(Tensor other) {
        return Operators.tensor(Operators.at(344, "aten::lt_.Tensor"), self(), other);
    }

    /**
     * {@code lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor lt_(Object other) {
        return Operators.tensor(Operators.at(345, "aten::lt_.Scalar"), self(), other);
    }

    /**
     * {@code lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor}.
     *
     * @param LUData {@code Tensor}
     * @param LUPivots {@code Tensor}
     * @return a new tensor
     */
    public Tensor luSolve(Tensor LUData, Tensor LUPivots) {
        return Operators.tensor(Operators.at(346, "aten::lu_solve"), self(), LUData, LUPivots);
    }

    /**
     * {@code mH(Tensor(a) self) -> Tensor(a)}.
     *
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor mH() {
        return Operators.tensor(Operators.at(347, "aten::mH"), self());
    }

    /**
     * {@code mT(Tensor(a) self) -> Tensor(a)}.
     *
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor mT() {
        return Operators.tensor(Operators.at(348, "aten::mT"), self());
    }

    /**
     * {@code masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor}.
     *
     * @param mask {@code Tensor}
     * @param value {@code Tensor}
     * @return a new tensor
     */
    public Tensor maskedFill(Tensor mask, Tensor value) {
        return Operators.tensor(Operators.at(349, "aten::masked_fill.Tensor"), self(), mask, value);
    }

    /**
     * {@code masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor}.
     *
     * @param mask {@code Tensor}
     * @param value {@code Scalar}
     * @return a new tensor
     */
    public Tensor maskedFill(Tensor mask, Object value) {
        return Operators.tensor(Operators.at(350, "aten::masked_fill.Scalar"), self(), mask, value);
    }

    /**
     * {@code masked_fill_.Tensor(Tensor(a!) self, Tensor mask, Tensor value) -> Tensor(a!)}.
     *
     * @param mask {@code Tensor}
     * @param value {@code Tensor}
     * @return this tensor
     */
    public Tensor maskedFill_(Tensor mask, Tensor value) {
        return Operators.tensor(Operators.at(351, "aten::masked_fill_.Tensor"), self(), mask, value);
    }

    /**
     * {@code masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)}.
     *
     * @param mask {@code Tensor}
     * @param value {@code Scalar}
     * @return this tensor
     */
    public Tensor maskedFill_(Tensor mask, Object value) {
        return Operators.tensor(Operators.at(352, "aten::masked_fill_.Scalar"), self(), mask, value);
    }

    /**
     * {@code masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor}.
     *
     * @param mask {@code Tensor}
     * @param source {@code Tensor}
     * @return a new tensor
     */
    public Tensor maskedScatter(Tensor mask, Tensor source) {
        return Operators.tensor(Operators.at(353, "aten::masked_scatter"), self(), mask, source);
    }

    /**
     * {@code masked_scatter_(Tensor(a!) self, Tensor mask, Tensor source) -> Tensor(a!)}.
     *
     * @param mask {@code Tensor}
     * @param source {@code Tensor}
     * @return this tensor
     */
    public Tensor maskedScatter_(Tensor mask, Tensor source) {
        return Operators.tensor(Operators.at(354, "aten::masked_scatter_"), self(), mask, source);
    }

    /**
     * {@code masked_select(Tensor self, Tensor mask) -> Tensor}.
     *
     * @param mask {@code Tensor}
     * @return a new tensor
     */
    public Tensor maskedSelect(Tensor mask) {
        return Operators.tensor(Operators.at(355, "aten::masked_select"), self(), mask);
    }

    /**
     * {@code matrix_exp(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor matrixExp() {
        return Operators.tensor(Operators.at(356, "aten::matrix_exp"), self());
    }

    /**
     * {@code matrix_power(Tensor self, int n) -> Tensor}.
     *
     * @param n {@code int}
     * @return a new tensor
     */
    public Tensor matrixPower(long n) {
        return Operators.tensor(Operators.at(357, "aten::matrix_power"), self(), n);
    }

    /**
     * {@code max(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor max() {
        return Operators.tensor(Operators.at(358, "aten::max"), self());
    }

    /**
     * {@code max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)}, the rest at its defaults.
     *
     * @param dim {@code int}
     * @return new tensors
     */
    public Results.ValuesIndices max(long dim) {
        return Results.ValuesIndices.of(Operators.at(359, "aten::max.dim").call(self(), dim));
    }

    /**
     * {@code max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)}.
     *
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return new tensors
     */
    public Results.ValuesIndices max(long dim, boolean keepdim) {
        return Results.ValuesIndices.of(Operators.at(359, "aten::max.dim").call(self(), dim, keepdim));
    }

    /**
     * {@code max.other(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor max(Tensor other) {
        return Operators.tensor(Operators.at(360, "aten::max.other"), self(), other);
    }

    /**
     * {@code maximum(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor maximum(Tensor other) {
        return Operators.tensor(Operators.at(361, "aten::maximum"), self(), other);
    }

    /**
     * {@code mean(Tensor self, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public Tensor mean(DType dtype) {
        return Operators.tensor(Operators.at(362, "aten::mean"), self(), dtype);
    }

    /**
     * {@code mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param dim {@code int[1]?}; may be null
     * @return a new tensor
     */
    public Tensor mean(long[] dim) {
        return Operators.tensor(Operators.at(363, "aten::mean.dim"), self(), dim);
    }

    /**
     * {@code mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public Tensor mean(long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(363, "aten::mean.dim"), self(), dim, keepdim);
    }

    /**
     * {@code mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public Tensor mean(long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(363, "aten::mean.dim"), self(), dim, keepdim, dtype);
    }

    /**
     * {@code median(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor median() {
        return Operators.tensor(Operators.at(364, "aten::median"), self());
    }

    /**
     * {@code median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)}, the rest at its defaults.
     *
     * @param dim {@code int}
     * @return new tensors
     */
    public Results.ValuesIndices median(long dim) {
        return Results.ValuesIndices.of(Operators.at(365, "aten::median.dim").call(self(), dim));
    }

    /**
     * {@code median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)}.
     *
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return new tensors
     */
    public Results.ValuesIndices median(long dim, boolean keepdim) {
        return Results.ValuesIndices.of(Operators.at(365, "aten::median.dim").call(self(), dim, keepdim));
    }

    /**
     * {@code min(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor min() {
        return Operators.tensor(Operators.at(366, "aten::min"), self());
    }

    /**
     * {@code min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)}, the rest at its defaults.
     *
     * @param dim {@code int}
     * @return new tensors
     */
    public Results.ValuesIndices min(long dim) {
        return Results.ValuesIndices.of(Operators.at(367, "aten::min.dim").call(self(), dim));
    }

    /**
     * {@code min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)}.
     *
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return new tensors
     */
    public Results.ValuesIndices min(long dim, boolean keepdim) {
        return Results.ValuesIndices.of(Operators.at(367, "aten::min.dim").call(self(), dim, keepdim));
    }

    /**
     * {@code min.other(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor min(Tensor other) {
        return Operators.tensor(Operators.at(368, "aten::min.other"), self(), other);
    }

    /**
     * {@code minimum(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor minimum(Tensor other) {
        return Operators.tensor(Operators.at(369, "aten::minimum"), self(), other);
    }

    /**
     * {@code mm(Tensor self, Tensor mat2) -> Tensor}.
     *
     * @param mat2 {@code Tensor}
     * @return a new tensor
     */
    public Tensor mm(Tensor mat2) {
        return Operators.tensor(Operators.at(370, "aten::mm"), self(), mat2);
    }

    /**
     * {@code mm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor}.
     *
     * @param mat2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @return a new tensor
     */
    public Tensor mm(Tensor mat2, DType outDtype) {
        return Operators.tensor(Operators.at(371, "aten::mm.dtype"), self(), mat2, outDtype);
    }

    /**
     * {@code mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)}, the rest at its defaults.
     *
     * @return new tensors
     */
    public Results.ValuesIndices mode() {
        return Results.ValuesIndices.of(Operators.at(372, "aten::mode").call(self()));
    }

    /**
     * {@code mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)}, the rest at its defaults.
     *
     * @param dim {@code int}
     * @return new tensors
     */
    public Results.ValuesIndices mode(long dim) {
        return Results.ValuesIndices.of(Operators.at(372, "aten::mode").call(self(), dim));
    }

    /**
     * {@code mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)}.
     *
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return new tensors
     */
    public Results.ValuesIndices mode(long dim, boolean keepdim) {
        return Results.ValuesIndices.of(Operators.at(372, "aten::mode").call(self(), dim, keepdim));
    }

    /**
     * {@code moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)}.
     *
     * @param source {@code int}
     * @param destination {@code int}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor moveaxis(long source, long destination) {
        return Operators.tensor(Operators.at(373, "aten::moveaxis.int"), self(), source, destination);
    }

    /**
     * {@code moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)}.
     *
     * @param source {@code int[]}
     * @param destination {@code int[]}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor moveaxis(long[] source, long... destination) {
        return Operators.tensor(Operators.at(374, "aten::moveaxis.intlist"), self(), source, destination);
    }

    /**
     * {@code movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)}.
     *
     * @param source {@code int}
     * @param destination {@code int}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor movedim(long source, long destination) {
        return Operators.tensor(Operators.at(375, "aten::movedim.int"), self(), source, destination);
    }

    /**
     * {@code movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)}.
     *
     * @param source {@code int[]}
     * @param destination {@code int[]}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor movedim(long[] source, long... destination) {
        return Operators.tensor(Operators.at(376, "aten::movedim.intlist"), self(), source, destination);
    }

    /**
     * {@code msort(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor msort() {
        return Operators.tensor(Operators.at(377, "aten::msort"), self());
    }

    /**
     * {@code mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor mul_(Tensor other) {
        return Operators.tensor(Operators.at(378, "aten::mul_.Tensor"), self(), other);
    }

    /**
     * {@code mul_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor mul_(Object other) {
        return Operators.tensor(Operators.at(379, "aten::mul_.Scalar"), self(), other);
    }

    /**
     * {@code multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor}, the
     * rest at its defaults.
     *
     * @param numSamples {@code SymInt}
     * @return a new tensor
     */
    public Tensor multinomial(long numSamples) {
        return Operators.tensor(Operators.at(380, "aten::multinomial"), self(), numSamples);
    }

    /**
     * {@code multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor}, the
     * rest at its defaults.
     *
     * @param numSamples {@code SymInt}
     * @param replacement {@code bool}
     * @return a new tensor
     */
    public Tensor multinomial(long numSamples, boolean replacement) {
        return Operators.tensor(Operators.at(380, "aten::multinomial"), self(), numSamples, replacement);
    }

    /**
     * {@code multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor}.
     *
     * @param numSamples {@code SymInt}
     * @param replacement {@code bool}
     * @param generator {@code Generator?}; may be null
     * @return a new tensor
     */
    public Tensor multinomial(long numSamples, boolean replacement, Generator generator) {
        return Operators.tensor(Operators.at(380, "aten::multinomial"), self(), numSamples, replacement, generator);
    }

    /**
     * {@code multiply.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor multiply(Tensor other) {
        return Operators.tensor(Operators.at(381, "aten::multiply.Tensor"), self(), other);
    }

    /**
     * {@code multiply.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public Tensor multiply(Object other) {
        return Operators.tensor(Operators.at(382, "aten::multiply.Scalar"), self(), other);
    }

    /**
     * {@code multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor multiply_(Tensor other) {
        return Operators.tensor(Operators.at(383, "aten::multiply_.Tensor"), self(), other);
    }

    /**
     * {@code multiply_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor multiply_(Object other) {
        return Operators.tensor(Operators.at(384, "aten::multiply_.Scalar"), self(), other);
    }

    /**
     * {@code mv(Tensor self, Tensor vec) -> Tensor}.
     *
     * @param vec {@code Tensor}
     * @return a new tensor
     */
    public Tensor mv(Tensor vec) {
        return Operators.tensor(Operators.at(385, "aten::mv"), self(), vec);
    }

    /**
     * {@code mvlgamma(Tensor self, int p) -> Tensor}.
     *
     * @param p {@code int}
     * @return a new tensor
     */
    public Tensor mvlgamma(long p) {
        return Operators.tensor(Operators.at(386, "aten::mvlgamma"), self(), p);
    }

    /**
     * {@code mvlgamma_(Tensor(a!) self, int p) -> Tensor(a!)}.
     *
     * @param p {@code int}
     * @return this tensor
     */
    public Tensor mvlgamma_(long p) {
        return Operators.tensor(Operators.at(387, "aten::mvlgamma_"), self(), p);
    }

    /**
     * {@code nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @return a new tensor
     */
    public Tensor nanToNum() {
        return Operators.tensor(Operators.at(388, "aten::nan_to_num"), self());
    }

    /**
     * {@code nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param nan {@code float?}; may be null
     * @return a new tensor
     */
    public Tensor nanToNum(Number nan) {
        return Operators.tensor(Operators.at(388, "aten::nan_to_num"), self(), nan);
    }

    /**
     * {@code nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param nan {@code float?}; may be null
     * @param posinf {@code float?}; may be null
     * @return a new tensor
     */
    public Tensor nanToNum(Number nan, Number posinf) {
        return Operators.tensor(Operators.at(388, "aten::nan_to_num"), self(), nan, posinf);
    }

    /**
     * {@code nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor}.
     *
     * @param nan {@code float?}; may be null
     * @param posinf {@code float?}; may be null
     * @param neginf {@code float?}; may be null
     * @return a new tensor
     */
    public Tensor nanToNum(Number nan, Number posinf, Number neginf) {
        return Operators.tensor(Operators.at(388, "aten::nan_to_num"), self(), nan, posinf, neginf);
    }

    /**
     * {@code nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @return this tensor
     */
    public Tensor nanToNum_() {
        return Operators.tensor(Operators.at(389, "aten::nan_to_num_"), self());
    }

    /**
     * {@code nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param nan {@code float?}; may be null
     * @return this tensor
     */
    public Tensor nanToNum_(Number nan) {
        return Operators.tensor(Operators.at(389, "aten::nan_to_num_"), self(), nan);
    }

    /**
     * {@code nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param nan {@code float?}; may be null
     * @param posinf {@code float?}; may be null
     * @return this tensor
     */
    public Tensor nanToNum_(Number nan, Number posinf) {
        return Operators.tensor(Operators.at(389, "aten::nan_to_num_"), self(), nan, posinf);
    }

    /**
     * {@code nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)}.
     *
     * @param nan {@code float?}; may be null
     * @param posinf {@code float?}; may be null
     * @param neginf {@code float?}; may be null
     * @return this tensor
     */
    public Tensor nanToNum_(Number nan, Number posinf, Number neginf) {
        return Operators.tensor(Operators.at(389, "aten::nan_to_num_"), self(), nan, posinf, neginf);
    }

    /**
     * {@code nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @return a new tensor
     */
    public Tensor nanmean() {
        return Operators.tensor(Operators.at(390, "aten::nanmean"), self());
    }

    /**
     * {@code nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param dim {@code int[1]?}; may be null
     * @return a new tensor
     */
    public Tensor nanmean(long[] dim) {
        return Operators.tensor(Operators.at(390, "aten::nanmean"), self(), dim);
    }

    /**
     * {@code nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public Tensor nanmean(long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(390, "aten::nanmean"), self(), dim, keepdim);
    }

    /**
     * {@code nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public Tensor nanmean(long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(390, "aten::nanmean"), self(), dim, keepdim, dtype);
    }

    /**
     * {@code nanmedian(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor nanmedian() {
        return Operators.tensor(Operators.at(391, "aten::nanmedian"), self());
    }

    /**
     * {@code nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)}, the rest at its
     * defaults.
     *
     * @param dim {@code int}
     * @return new tensors
     */
    public Results.ValuesIndices nanmedian(long dim) {
        return Results.ValuesIndices.of(Operators.at(392, "aten::nanmedian.dim").call(self(), dim));
    }

    /**
     * {@code nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)}.
     *
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return new tensors
     */
    public Results.ValuesIndices nanmedian(long dim, boolean keepdim) {
        return Results.ValuesIndices.of(Operators.at(392, "aten::nanmedian.dim").call(self(), dim, keepdim));
    }

    /**
     * {@code nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor}, the
     * rest at its defaults.
     *
     * @param q {@code Tensor}
     * @return a new tensor
     */
    public Tensor nanquantile(Tensor q) {
        return Operators.tensor(Operators.at(393, "aten::nanquantile"), self(), q);
    }

    /**
     * {@code nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor}, the
     * rest at its defaults.
     *
     * @param q {@code Tensor}
     * @param dim {@code int?}; may be null
     * @return a new tensor
     */
    public Tensor nanquantile(Tensor q, Number dim) {
        return Operators.tensor(Operators.at(393, "aten::nanquantile"), self(), q, dim);
    }

    /**
     * {@code nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor}, the
     * rest at its defaults.
     *
     * @param q {@code Tensor}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public Tensor nanquantile(Tensor q, Number dim, boolean keepdim) {
        return Operators.tensor(Operators.at(393, "aten::nanquantile"), self(), q, dim, keepdim);
    }

    /**
     * {@code nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor}.
     *
     * @param q {@code Tensor}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @param interpolation {@code str}
     * @return a new tensor
     */
    public Tensor nanquantile(Tensor q, Number dim, boolean keepdim, String interpolation) {
        return Operators.tensor(Operators.at(393, "aten::nanquantile"), self(), q, dim, keepdim, interpolation);
    }

    /**
     * {@code nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") ->
     * Tensor}, the rest at its defaults.
     *
     * @param q {@code float}
     * @return a new tensor
     */
    public Tensor nanquantile(double q) {
        return Operators.tensor(Operators.at(394, "aten::nanquantile.scalar"), self(), q);
    }

    /**
     * {@code nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") ->
     * Tensor}, the rest at its defaults.
     *
     * @param q {@code float}
     * @param dim {@code int?}; may be null
     * @return a new tensor
     */
    public Tensor nanquantile(double q, Number dim) {
        return Operators.tensor(Operators.at(394, "aten::nanquantile.scalar"), self(), q, dim);
    }

    /**
     * {@code nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") ->
     * Tensor}, the rest at its defaults.
     *
     * @param q {@code float}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public Tensor nanquantile(double q, Number dim, boolean keepdim) {
        return Operators.tensor(Operators.at(394, "aten::nanquantile.scalar"), self(), q, dim, keepdim);
    }

    /**
     * {@code nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") ->
     * Tensor}.
     *
     * @param q {@code float}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @param interpolation {@code str}
     * @return a new tensor
     */
    public Tensor nanquantile(double q, Number dim, boolean keepdim, String interpolation) {
        return Operators.tensor(Operators.at(394, "aten::nanquantile.scalar"), self(), q, dim, keepdim, interpolation);
    }

    /**
     * {@code nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @return a new tensor
     */
    public Tensor nansum() {
        return Operators.tensor(Operators.at(395, "aten::nansum"), self());
    }

    /**
     * {@code nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param dim {@code int[1]?}; may be null
     * @return a new tensor
     */
    public Tensor nansum(long[] dim) {
        return Operators.tensor(Operators.at(395, "aten::nansum"), self(), dim);
    }

    /**
     * {@code nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public Tensor nansum(long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(395, "aten::nansum"), self(), dim, keepdim);
    }

    /**
     * {@code nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public Tensor nansum(long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(395, "aten::nansum"), self(), dim, keepdim, dtype);
    }

    /**
     * {@code narrow.Tensor(Tensor(a) self, int dim, Tensor start, SymInt length) -> Tensor(a)}.
     *
     * @param dim {@code int}
     * @param start {@code Tensor}
     * @param length {@code SymInt}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor narrow(long dim, Tensor start, long length) {
        return Operators.tensor(Operators.at(396, "aten::narrow.Tensor"), self(), dim, start, length);
    }

    /**
     * {@code narrow_copy(Tensor self, int dim, SymInt start, SymInt length) -> Tensor}.
     *
     * @param dim {@code int}
     * @param start {@code SymInt}
     * @param length {@code SymInt}
     * @return a new tensor
     */
    public Tensor narrowCopy(long dim, long start, long length) {
        return Operators.tensor(Operators.at(397, "aten::narrow_copy"), self(), dim, start, length);
    }

    /**
     * {@code ne.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor ne(Tensor other) {
        return Operators.tensor(Operators.at(398, "aten::ne.Tensor"), self(), other);
    }

    /**
     * {@code ne.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public Tensor ne(Object other) {
        return Operators.tensor(Operators.at(399, "aten::ne.Scalar"), self(), other);
    }

    /**
     * {@code ne_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor ne_(Tensor other) {
        return Operators.tensor(Operators.at(400, "aten::ne_.Tensor"), self(), other);
    }

    /**
     * {@code ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor ne_(Object other) {
        return Operators.tensor(Operators.at(401, "aten::ne_.Scalar"), self(), other);
    }

    /**
     * {@code neg_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor neg_() {
        return Operators.tensor(Operators.at(402, "aten::neg_"), self());
    }

    /**
     * {@code negative(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor negative() {
        return Operators.tensor(Operators.at(403, "aten::negative"), self());
    }

    /**
     * {@code negative_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor negative_() {
        return Operators.tensor(Operators.at(404, "aten::negative_"), self());
    }

    /**
     * {@code new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param size {@code SymInt[]}
     * @return a new tensor
     */
    public Tensor newEmpty(long... size) {
        return Operators.tensor(Operators.at(405, "aten::new_empty"), self(), size);
    }

    /**
     * {@code new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public Tensor newEmpty(long[] size, DType dtype, Device device) {
        return Operators.tensor(Operators.at(405, "aten::new_empty"), self(), size, dtype, null, device);
    }

    /**
     * {@code new_empty_strided(Tensor self, SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None,
     * Device? device=None, bool? pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @return a new tensor
     */
    public Tensor newEmptyStrided(long[] size, long... stride) {
        return Operators.tensor(Operators.at(406, "aten::new_empty_strided"), self(), size, stride);
    }

    /**
     * {@code new_empty_strided(Tensor self, SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None,
     * Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public Tensor newEmptyStrided(long[] size, long[] stride, DType dtype, Device device) {
        return Operators.tensor(Operators.at(406, "aten::new_empty_strided"), self(), size, stride, dtype, null, device);
    }

    /**
     * {@code new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device?
     * device=None, bool? pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param size {@code SymInt[]}
     * @param fillValue {@code Scalar}
     * @return a new tensor
     */
    public Tensor newFull(long[] size, Object fillValue) {
        return Operators.tensor(Operators.at(407, "aten::new_full"), self(), size, fillValue);
    }

    /**
     * {@code new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device?
     * device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @param fillValue {@code Scalar}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public Tensor newFull(long[] size, Object fillValue, DType dtype, Device device) {
        return Operators.tensor(Operators.at(407, "aten::new_full"), self(), size, fillValue, dtype, null, device);
    }

    /**
     * {@code new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param size {@code SymInt[]}
     * @return a new tensor
     */
    public Tensor newOnes(long... size) {
        return Operators.tensor(Operators.at(408, "aten::new_ones"), self(), size);
    }

    /**
     * {@code new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public Tensor newOnes(long[] size, DType dtype, Device device) {
        return Operators.tensor(Operators.at(408, "aten::new_ones"), self(), size, dtype, null, device);
    }

    /**
     * {@code new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param size {@code SymInt[]}
     * @return a new tensor
     */
    public Tensor newZeros(long... size) {
        return Operators.tensor(Operators.at(409, "aten::new_zeros"), self(), size);
    }

    /**
     * {@code new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public Tensor newZeros(long[] size, DType dtype, Device device) {
        return Operators.tensor(Operators.at(409, "aten::new_zeros"), self(), size, dtype, null, device);
    }

    /**
     * {@code nextafter(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor nextafter(Tensor other) {
        return Operators.tensor(Operators.at(410, "aten::nextafter"), self(), other);
    }

    /**
     * {@code nextafter_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor nextafter_(Tensor other) {
        return Operators.tensor(Operators.at(411, "aten::nextafter_"), self(), other);
    }

    /**
     * {@code nonzero(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor nonzero() {
        return Operators.tensor(Operators.at(412, "aten::nonzero"), self());
    }

    /**
     * {@code nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) -> Tensor}, the rest at its defaults.
     *
     * @param size {@code SymInt}
     * @return a new tensor
     */
    public Tensor nonzeroStatic(long size) {
        return Operators.tensor(Operators.at(413, "aten::nonzero_static"), self(), size);
    }

    /**
     * {@code nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) -> Tensor}.
     *
     * @param size {@code SymInt}
     * @param fillValue {@code int}
     * @return a new tensor
     */
    public Tensor nonzeroStatic(long size, long fillValue) {
        return Operators.tensor(Operators.at(413, "aten::nonzero_static"), self(), size, fillValue);
    }

    /**
     * {@code norm.Scalar(Tensor self, Scalar p=2) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor norm() {
        return Operators.tensor(Operators.at(414, "aten::norm.Scalar"), self());
    }

    /**
     * {@code norm.Scalar(Tensor self, Scalar p=2) -> Tensor}.
     *
     * @param p {@code Scalar}
     * @return a new tensor
     */
    public Tensor norm(Object p) {
        return Operators.tensor(Operators.at(414, "aten::norm.Scalar"), self(), p);
    }

    /**
     * {@code norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param p {@code Scalar?}; may be null
     * @param dim {@code int[1]}
     * @return a new tensor
     */
    public Tensor norm(Object p, long... dim) {
        return Operators.tensor(Operators.at(415, "aten::norm.ScalarOpt_dim"), self(), p, dim);
    }

    /**
     * {@code norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor}.
     *
     * @param p {@code Scalar?}; may be null
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public Tensor norm(Object p, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(415, "aten::norm.ScalarOpt_dim"), self(), p, dim, keepdim);
    }

    /**
     * {@code norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor}.
     *
     * @param p {@code Scalar?}; may be null
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType}
     * @return a new tensor
     */
    public Tensor norm(Object p, long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(416, "aten::norm.ScalarOpt_dim_dtype"), self(), p, dim, keepdim, dtype);
    }

    /**
     * {@code norm.ScalarOpt_dtype(Tensor self, Scalar? p, *, ScalarType dtype) -> Tensor}.
     *
     * @param p {@code Scalar?}; may be null
     * @param dtype {@code ScalarType}
     * @return a new tensor
     */
    public Tensor norm(Object p, DType dtype) {
        return Operators.tensor(Operators.at(417, "aten::norm.ScalarOpt_dtype"), self(), p, dtype);
    }

    /**
     * {@code normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @return this tensor
     */
    public Tensor normal_() {
        return Operators.tensor(Operators.at(418, "aten::normal_"), self());
    }

    /**
     * {@code normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param mean {@code float}
     * @return this tensor
     */
    public Tensor normal_(double mean) {
        return Operators.tensor(Operators.at(418, "aten::normal_"), self(), mean);
    }

    /**
     * {@code normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param mean {@code float}
     * @param std {@code float}
     * @return this tensor
     */
    public Tensor normal_(double mean, double std) {
        return Operators.tensor(Operators.at(418, "aten::normal_"), self(), mean, std);
    }

    /**
     * {@code normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor(a!)}.
     *
     * @param mean {@code float}
     * @param std {@code float}
     * @param generator {@code Generator?}; may be null
     * @return this tensor
     */
    public Tensor normal_(double mean, double std, Generator generator) {
        return Operators.tensor(Operators.at(418, "aten::normal_"), self(), mean, std, generator);
    }

    /**
     * {@code not_equal.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor notEqual(Tensor other) {
        return Operators.tensor(Operators.at(419, "aten::not_equal.Tensor"), self(), other);
    }

    /**
     * {@code not_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public Tensor notEqual(Object other) {
        return Operators.tensor(Operators.at(420, "aten::not_equal.Scalar"), self(), other);
    }

    /**
     * {@code not_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor notEqual_(Tensor other) {
        return Operators.tensor(Operators.at(421, "aten::not_equal_.Tensor"), self(), other);
    }

    /**
     * {@code not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor notEqual_(Object other) {
        return Operators.tensor(Operators.at(422, "aten::not_equal_.Scalar"), self(), other);
    }

    /**
     * {@code orgqr(Tensor self, Tensor input2) -> Tensor}.
     *
     * @param input2 {@code Tensor}
     * @return a new tensor
     */
    public Tensor orgqr(Tensor input2) {
        return Operators.tensor(Operators.at(423, "aten::orgqr"), self(), input2);
    }

    /**
     * {@code ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param input2 {@code Tensor}
     * @param input3 {@code Tensor}
     * @return a new tensor
     */
    public Tensor ormqr(Tensor input2, Tensor input3) {
        return Operators.tensor(Operators.at(424, "aten::ormqr"), self(), input2, input3);
    }

    /**
     * {@code ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param input2 {@code Tensor}
     * @param input3 {@code Tensor}
     * @param left {@code bool}
     * @return a new tensor
     */
    public Tensor ormqr(Tensor input2, Tensor input3, boolean left) {
        return Operators.tensor(Operators.at(424, "aten::ormqr"), self(), input2, input3, left);
    }

    /**
     * {@code ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor}.
     *
     * @param input2 {@code Tensor}
     * @param input3 {@code Tensor}
     * @param left {@code bool}
     * @param transpose {@code bool}
     * @return a new tensor
     */
    public Tensor ormqr(Tensor input2, Tensor input3, boolean left, boolean transpose) {
        return Operators.tensor(Operators.at(424, "aten::ormqr"), self(), input2, input3, left, transpose);
    }

    /**
     * {@code outer(Tensor self, Tensor vec2) -> Tensor}.
     *
     * @param vec2 {@code Tensor}
     * @return a new tensor
     */
    public Tensor outer(Tensor vec2) {
        return Operators.tensor(Operators.at(425, "aten::outer"), self(), vec2);
    }

    /**
     * {@code pin_memory(Tensor(a) self, Device? device=None) -> Tensor(a)}, the rest at its defaults.
     *
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor pinMemory() {
        return Operators.tensor(Operators.at(426, "aten::pin_memory"), self());
    }

    /**
     * {@code pin_memory(Tensor(a) self, Device? device=None) -> Tensor(a)}.
     *
     * @param device {@code Device?}; may be null
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor pinMemory(Device device) {
        return Operators.tensor(Operators.at(426, "aten::pin_memory"), self(), device);
    }

    /**
     * {@code pinverse(Tensor self, float rcond=1.0000000000000001e-15) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor pinverse() {
        return Operators.tensor(Operators.at(427, "aten::pinverse"), self());
    }

    /**
     * {@code pinverse(Tensor self, float rcond=1.0000000000000001e-15) -> Tensor}.
     *
     * @param rcond {@code float}
     * @return a new tensor
     */
    public Tensor pinverse(double rcond) {
        return Operators.tensor(Operators.at(427, "aten::pinverse"), self(), rcond);
    }

    /**
     * {@code polygamma(int n, Tensor self) -> Tensor}.
     *
     * @param n {@code int}
     * @return a new tensor
     */
    public Tensor polygamma(long n) {
        return Operators.tensor(Operators.at(428, "aten::polygamma"), n, self());
    }

    /**
     * {@code polygamma_(Tensor(a!) self, int n) -> Tensor(a!)}.
     *
     * @param n {@code int}
     * @return this tensor
     */
    public Tensor polygamma_(long n) {
        return Operators.tensor(Operators.at(429, "aten::polygamma_"), self(), n);
    }

    /**
     * {@code positive(Tensor(a) self) -> Tensor(a)}.
     *
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor positive() {
        return Operators.tensor(Operators.at(430, "aten::positive"), self());
    }

    /**
     * {@code pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor}.
     *
     * @param exponent {@code Scalar}
     * @return a new tensor
     */
    public Tensor pow(Object exponent) {
        return Operators.tensor(Operators.at(431, "aten::pow.Tensor_Scalar"), self(), exponent);
    }

    /**
     * {@code pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor}.
     *
     * @param exponent {@code Tensor}
     * @return a new tensor
     */
    public Tensor pow(Tensor exponent) {
        return Operators.tensor(Operators.at(432, "aten::pow.Tensor_Tensor"), self(), exponent);
    }

    /**
     * {@code pow_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)}.
     *
     * @param exponent {@code Tensor}
     * @return this tensor
     */
    public Tensor pow_(Tensor exponent) {
        return Operators.tensor(Operators.at(433, "aten::pow_.Tensor"), self(), exponent);
    }

    /**
     * {@code pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)}.
     *
     * @param exponent {@code Scalar}
     * @return this tensor
     */
    public Tensor pow_(Object exponent) {
        return Operators.tensor(Operators.at(434, "aten::pow_.Scalar"), self(), exponent);
    }

    /**
     * {@code prelu(Tensor self, Tensor weight) -> Tensor}.
     *
     * @param weight {@code Tensor}
     * @return a new tensor
     */
    public Tensor prelu(Tensor weight) {
        return Operators.tensor(Operators.at(435, "aten::prelu"), self(), weight);
    }

    /**
     * {@code prod(Tensor self, *, ScalarType? dtype=None) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor prod() {
        return Operators.tensor(Operators.at(436, "aten::prod"), self());
    }

    /**
     * {@code prod(Tensor self, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public Tensor prod(DType dtype) {
        return Operators.tensor(Operators.at(436, "aten::prod"), self(), dtype);
    }

    /**
     * {@code prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param dim {@code int}
     * @return a new tensor
     */
    public Tensor prod(long dim) {
        return Operators.tensor(Operators.at(437, "aten::prod.dim_int"), self(), dim);
    }

    /**
     * {@code prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public Tensor prod(long dim, boolean keepdim) {
        return Operators.tensor(Operators.at(437, "aten::prod.dim_int"), self(), dim, keepdim);
    }

    /**
     * {@code prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public Tensor prod(long dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(437, "aten::prod.dim_int"), self(), dim, keepdim, dtype);
    }

    /**
     * {@code put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor}, the rest at its defaults.
     *
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @return a new tensor
     */
    public Tensor put(Tensor index, Tensor source) {
        return Operators.tensor(Operators.at(438, "aten::put"), self(), index, source);
    }

    /**
     * {@code put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor}.
     *
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param accumulate {@code bool}
     * @return a new tensor
     */
    public Tensor put(Tensor index, Tensor source, boolean accumulate) {
        return Operators.tensor(Operators.at(438, "aten::put"), self(), index, source, accumulate);
    }

    /**
     * {@code put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @return this tensor
     */
    public Tensor put_(Tensor index, Tensor source) {
        return Operators.tensor(Operators.at(439, "aten::put_"), self(), index, source);
    }

    /**
     * {@code put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) -> Tensor(a!)}.
     *
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param accumulate {@code bool}
     * @return this tensor
     */
    public Tensor put_(Tensor index, Tensor source, boolean accumulate) {
        return Operators.tensor(Operators.at(439, "aten::put_"), self(), index, source, accumulate);
    }

    /**
     * {@code q_per_channel_axis(Tensor self) -> int}.
     *
     * @return the result
     */
    public long qPerChannelAxis() {
        return (long) Operators.one(Operators.at(440, "aten::q_per_channel_axis"), self());
    }

    /**
     * {@code q_per_channel_scales(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor qPerChannelScales() {
        return Operators.tensor(Operators.at(441, "aten::q_per_channel_scales"), self());
    }

    /**
     * {@code q_per_channel_zero_points(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor qPerChannelZeroPoints() {
        return Operators.tensor(Operators.at(442, "aten::q_per_channel_zero_points"), self());
    }

    /**
     * {@code q_scale(Tensor self) -> float}.
     *
     * @return the result
     */
    public double qScale() {
        return (double) Operators.one(Operators.at(443, "aten::q_scale"), self());
    }

    /**
     * {@code q_zero_point(Tensor self) -> int}.
     *
     * @return the result
     */
    public long qZeroPoint() {
        return (long) Operators.one(Operators.at(444, "aten::q_zero_point"), self());
    }

    /**
     * {@code qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)}, the rest at its defaults.
     *
     * @return new tensors
     */
    public Results.QR qr() {
        return Results.QR.of(Operators.at(445, "aten::qr").call(self()));
    }

    /**
     * {@code qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)}.
     *
     * @param some {@code bool}
     * @return new tensors
     */
    public Results.QR qr(boolean some) {
        return Results.QR.of(Operators.at(445, "aten::qr").call(self(), some));
    }

    /**
     * {@code quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor}, the
     * rest at its defaults.
     *
     * @param q {@code Tensor}
     * @return a new tensor
     */
    public Tensor quantile(Tensor q) {
        return Operators.tensor(Operators.at(446, "aten::quantile"), self(), q);
    }

    /**
     * {@code quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor}, the
     * rest at its defaults.
     *
     * @param q {@code Tensor}
     * @param dim {@code int?}; may be null
     * @return a new tensor
     */
    public Tensor quantile(Tensor q, Number dim) {
        return Operators.tensor(Operators.at(446, "aten::quantile"), self(), q, dim);
    }

    /**
     * {@code quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor}, the
     * rest at its defaults.
     *
     * @param q {@code Tensor}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public Tensor quantile(Tensor q, Number dim, boolean keepdim) {
        return Operators.tensor(Operators.at(446, "aten::quantile"), self(), q, dim, keepdim);
    }

    /**
     * {@code quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor}.
     *
     * @param q {@code Tensor}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @param interpolation {@code str}
     * @return a new tensor
     */
    public Tensor quantile(Tensor q, Number dim, boolean keepdim, String interpolation) {
        return Operators.tensor(Operators.at(446, "aten::quantile"), self(), q, dim, keepdim, interpolation);
    }

    /**
     * {@code quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor},
     * the rest at its defaults.
     *
     * @param q {@code float}
     * @return a new tensor
     */
    public Tensor quantile(double q) {
        return Operators.tensor(Operators.at(447, "aten::quantile.scalar"), self(), q);
    }

    /**
     * {@code quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor},
     * the rest at its defaults.
     *
     * @param q {@code float}
     * @param dim {@code int?}; may be null
     * @return a new tensor
     */
    public Tensor quantile(double q, Number dim) {
        return Operators.tensor(Operators.at(447, "aten::quantile.scalar"), self(), q, dim);
    }

    /**
     * {@code quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor},
     * the rest at its defaults.
     *
     * @param q {@code float}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public Tensor quantile(double q, Number dim, boolean keepdim) {
        return Operators.tensor(Operators.at(447, "aten::quantile.scalar"), self(), q, dim, keepdim);
    }

    /**
     * {@code quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor}.
     *
     * @param q {@code float}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @param interpolation {@code str}
     * @return a new tensor
     */
    public Tensor quantile(double q, Number dim, boolean keepdim, String interpolation) {
        return Operators.tensor(Operators.at(447, "aten::quantile.scalar"), self(), q, dim, keepdim, interpolation);
    }

    /**
     * {@code rad2deg(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor rad2deg() {
        return Operators.tensor(Operators.at(448, "aten::rad2deg"), self());
    }

    /**
     * {@code rad2deg_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor rad2deg_() {
        return Operators.tensor(Operators.at(449, "aten::rad2deg_"), self());
    }

    /**
     * {@code random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)}, the rest at its defaults.
     *
     * @return this tensor
     */
    public Tensor random_() {
        return Operators.tensor(Operators.at(450, "aten::random_"), self());
    }

    /**
     * {@code random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)}.
     *
     * @param generator {@code Generator?}; may be null
     * @return this tensor
     */
    public Tensor random_(Generator generator) {
        return Operators.tensor(Operators.at(450, "aten::random_"), self(), generator);
    }

    /**
     * {@code random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param from {@code int}
     * @param to {@code int?}; may be null
     * @return this tensor
     */
    public Tensor random_(long from, Number to) {
        return Operators.tensor(Operators.at(451, "aten::random_.from"), self(), from, to);
    }

    /**
     * {@code random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)}.
     *
     * @param from {@code int}
     * @param to {@code int?}; may be null
     * @param generator {@code Generator?}; may be null
     * @return this tensor
     */
    public Tensor random_(long from, Number to, Generator generator) {
        return Operators.tensor(Operators.at(451, "aten::random_.from"), self(), from, to, generator);
    }

    /**
     * {@code random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param to {@code int}
     * @return this tensor
     */
    public Tensor random_(long to) {
        return Operators.tensor(Operators.at(452, "aten::random_.to"), self(), to);
    }

    /**
     * {@code random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)}.
     *
     * @param to {@code int}
     * @param generator {@code Generator?}; may be null
     * @return this tensor
     */
    public Tensor random_(long to, Generator generator) {
        return Operators.tensor(Operators.at(452, "aten::random_.to"), self(), to, generator);
    }

    /**
     * {@code ravel(Tensor(a) self) -> Tensor(a)}.
     *
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor ravel() {
        return Operators.tensor(Operators.at(453, "aten::ravel"), self());
    }

    /**
     * {@code reciprocal(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor reciprocal() {
        return Operators.tensor(Operators.at(454, "aten::reciprocal"), self());
    }

    /**
     * {@code reciprocal_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor reciprocal_() {
        return Operators.tensor(Operators.at(455, "aten::reciprocal_"), self());
    }

    /**
     * {@code relu(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor relu() {
        return Operators.tensor(Operators.at(456, "aten::relu"), self());
    }

    /**
     * {@code relu_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor relu_() {
        return Operators.tensor(Operators.at(457, "aten::relu_"), self());
    }

    /**
     * {@code remainder.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor remainder(Tensor other) {
        return Operators.tensor(Operators.at(458, "aten::remainder.Tensor"), self(), other);
    }

    /**
     * {@code remainder.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public Tensor remainder(Object other) {
        return Operators.tensor(Operators.at(459, "aten::remainder.Scalar"), self(), other);
    }

    /**
     * {@code remainder_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor remainder_(Tensor other) {
        return Operators.tensor(Operators.at(460, "aten::remainder_.Tensor"), self(), other);
    }

    /**
     * {@code remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor remainder_(Object other) {
        return Operators.tensor(Operators.at(461, "aten::remainder_.Scalar"), self(), other);
    }

    /**
     * {@code renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor}.
     *
     * @param p {@code Scalar}
     * @param dim {@code int}
     * @param maxnorm {@code Scalar}
     * @return a new tensor
     */
    public Tensor renorm(Object p, long dim, Object maxnorm) {
        return Operators.tensor(Operators.at(462, "aten::renorm"), self(), p, dim, maxnorm);
    }

    /**
     * {@code renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)}.
     *
     * @param p {@code Scalar}
     * @param dim {@code int}
     * @param maxnorm {@code Scalar}
     * @return this tensor
     */
    public Tensor renorm_(Object p, long dim, Object maxnorm) {
        return Operators.tensor(Operators.at(463, "aten::renorm_"), self(), p, dim, maxnorm);
    }

    /**
     * {@code repeat(Tensor self, SymInt[] repeats) -> Tensor}.
     *
     * @param repeats {@code SymInt[]}
     * @return a new tensor
     */
    public Tensor repeat(long... repeats) {
        return Operators.tensor(Operators.at(464, "aten::repeat"), self(), repeats);
    }

    /**
     * {@code repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor},
     * the rest at its defaults.
     *
     * @param repeats {@code Tensor}
     * @return a new tensor
     */
    public Tensor repeatInterleave(Tensor repeats) {
        return Operators.tensor(Operators.at(465, "aten::repeat_interleave.self_Tensor"), self(), repeats);
    }

    /**
     * {@code repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor},
     * the rest at its defaults.
     *
     * @param repeats {@code Tensor}
     * @param dim {@code int?}; may be null
     * @return a new tensor
     */
    public Tensor repeatInterleave(Tensor repeats, Number dim) {
        return Operators.tensor(Operators.at(465, "aten::repeat_interleave.self_Tensor"), self(), repeats, dim);
    }

    /**
     * {@code repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor}.
     *
     * @param repeats {@code Tensor}
     * @param dim {@code int?}; may be null
     * @param outputSize {@code SymInt?}; may be null
     * @return a new tensor
     */
    public Tensor repeatInterleave(Tensor repeats, Number dim, Number outputSize) {
        return Operators.tensor(Operators.at(465, "aten::repeat_interleave.self_Tensor"), self(), repeats, dim, outputSize);
    }

    /**
     * {@code repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor}, the
     * rest at its defaults.
     *
     * @param repeats {@code SymInt}
     * @return a new tensor
     */
    public Tensor repeatInterleave(long repeats) {
        return Operators.tensor(Operators.at(466, "aten::repeat_interleave.self_int"), self(), repeats);
    }

    /**
     * {@code repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor}, the
     * rest at its defaults.
     *
     * @param repeats {@code SymInt}
     * @param dim {@code int?}; may be null
     * @return a new tensor
     */
    public Tensor repeatInterleave(long repeats, Number dim) {
        return Operators.tensor(Operators.at(466, "aten::repeat_interleave.self_int"), self(), repeats, dim);
    }

    /**
     * {@code repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor}.
     *
     * @param repeats {@code SymInt}
     * @param dim {@code int?}; may be null
     * @param outputSize {@code SymInt?}; may be null
     * @return a new tensor
     */
    public Tensor repeatInterleave(long repeats, Number dim, Number outputSize) {
        return Operators.tensor(Operators.at(466, "aten::repeat_interleave.self_int"), self(), repeats, dim, outputSize);
    }

    /**
     * {@code reshape_as(Tensor(a) self, Tensor other) -> Tensor(a)}.
     *
     * @param other {@code Tensor}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor reshapeAs(Tensor other) {
        return Operators.tensor(Operators.at(467, "aten::reshape_as"), self(), other);
    }

    /**
     * {@code resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)}.
     *
     * @param theTemplate {@code Tensor}
     * @return this tensor
     */
    public Tensor resizeAsSparse_(Tensor theTemplate) {
        return Operators.tensor(Operators.at(468, "aten::resize_as_sparse_"), self(), theTemplate);
    }

    /**
     * {@code roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor}, the rest at its defaults.
     *
     * @param shifts {@code SymInt[1]}
     * @return a new tensor
     */
    public Tensor roll(long... shifts) {
        return Operators.tensor(Operators.at(469, "aten::roll"), self(), shifts);
    }

    /**
     * {@code roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor}.
     *
     * @param shifts {@code SymInt[1]}
     * @param dims {@code int[1]}
     * @return a new tensor
     */
    public Tensor roll(long[] shifts, long... dims) {
        return Operators.tensor(Operators.at(469, "aten::roll"), self(), shifts, dims);
    }

    /**
     * {@code rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor rot90() {
        return Operators.tensor(Operators.at(470, "aten::rot90"), self());
    }

    /**
     * {@code rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor}, the rest at its defaults.
     *
     * @param k {@code int}
     * @return a new tensor
     */
    public Tensor rot90(long k) {
        return Operators.tensor(Operators.at(470, "aten::rot90"), self(), k);
    }

    /**
     * {@code rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor}.
     *
     * @param k {@code int}
     * @param dims {@code int[]}
     * @return a new tensor
     */
    public Tensor rot90(long k, long... dims) {
        return Operators.tensor(Operators.at(470, "aten::rot90"), self(), k, dims);
    }

    /**
     * {@code round(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor round() {
        return Operators.tensor(Operators.at(471, "aten::round"), self());
    }

    /**
     * {@code round.decimals(Tensor self, *, int decimals) -> Tensor}.
     *
     * @param decimals {@code int}
     * @return a new tensor
     */
    public Tensor round(long decimals) {
        return Operators.tensor(Operators.at(472, "aten::round.decimals"), self(), decimals);
    }

    /**
     * {@code round_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor round_() {
        return Operators.tensor(Operators.at(473, "aten::round_"), self());
    }

    /**
     * {@code round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)}.
     *
     * @param decimals {@code int}
     * @return this tensor
     */
    public Tensor round_(long decimals) {
        return Operators.tensor(Operators.at(474, "aten::round_.decimals"), self(), decimals);
    }

    /**
     * {@code row_indices(Tensor(a) self) -> Tensor(a)}.
     *
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor rowIndices() {
        return Operators.tensor(Operators.at(475, "aten::row_indices"), self());
    }

    /**
     * {@code rsqrt(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor rsqrt() {
        return Operators.tensor(Operators.at(476, "aten::rsqrt"), self());
    }

    /**
     * {@code rsqrt_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor rsqrt_() {
        return Operators.tensor(Operators.at(477, "aten::rsqrt_"), self());
    }

    /**
     * {@code scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @param reduce {@code str}
     * @return a new tensor
     */
    public Tensor scatter(long dim, Tensor index, Tensor src, String reduce) {
        return Operators.tensor(Operators.at(478, "aten::scatter.reduce"), self(), dim, index, src, reduce);
    }

    /**
     * {@code scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @return a new tensor
     */
    public Tensor scatter(long dim, Tensor index, Tensor src) {
        return Operators.tensor(Operators.at(479, "aten::scatter.src"), self(), dim, index, src);
    }

    /**
     * {@code scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @return a new tensor
     */
    public Tensor scatter(long dim, Tensor index, Object value) {
        return Operators.tensor(Operators.at(480, "aten::scatter.value"), self(), dim, index, value);
    }

    /**
     * {@code scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @param reduce {@code str}
     * @return a new tensor
     */
    public Tensor scatter(long dim, Tensor index, Object value, String reduce) {
        return Operators.tensor(Operators.at(481, "aten::scatter.value_reduce"), self(), dim, index, value, reduce);
    }

    /**
     * {@code scatter_.reduce(Tensor(a!) self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @param reduce {@code str}
     * @return this tensor
     */
    public Tensor scatter_(long dim, Tensor index, Tensor src, String reduce) {
        return Operators.tensor(Operators.at(482, "aten::scatter_.reduce"), self(), dim, index, src, reduce);
    }

    /**
     * {@code scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @return this tensor
     */
    public Tensor scatter_(long dim, Tensor index, Tensor src) {
        return Operators.tensor(Operators.at(483, "aten::scatter_.src"), self(), dim, index, src);
    }

    /**
     * {@code scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @return this tensor
     */
    public Tensor scatter_(long dim, Tensor index, Object value) {
        return Operators.tensor(Operators.at(484, "aten::scatter_.value"), self(), dim, index, value);
    }

    /**
     * {@code scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @param reduce {@code str}
     * @return this tensor
     */
    public Tensor scatter_(long dim, Tensor index, Object value, String reduce) {
        return Operators.tensor(Operators.at(485, "aten::scatter_.value_reduce"), self(), dim, index, value, reduce);
    }

    /**
     * {@code scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @return a new tensor
     */
    public Tensor scatterAdd(long dim, Tensor index, Tensor src) {
        return Operators.tensor(Operators.at(486, "aten::scatter_add"), self(), dim, index, src);
    }

    /**
     * {@code scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @return this tensor
     */
    public Tensor scatterAdd_(long dim, Tensor index, Tensor src) {
        return Operators.tensor(Operators.at(487, "aten::scatter_add_"), self(), dim, index, src);
    }

    /**
     * {@code scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) ->
     * Tensor}, the rest at its defaults.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @param reduce {@code str}
     * @return a new tensor
     */
    public Tensor scatterReduce(long dim, Tensor index, Tensor src, String reduce) {
        return Operators.tensor(Operators.at(488, "aten::scatter_reduce.two"), self(), dim, index, src, reduce);
    }

    /**
     * {@code scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) ->
     * Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @param reduce {@code str}
     * @param includeSelf {@code bool}
     * @return a new tensor
     */
    public Tensor scatterReduce(long dim, Tensor index, Tensor src, String reduce, boolean includeSelf) {
        return Operators.tensor(Operators.at(488, "aten::scatter_reduce.two"), self(), dim, index, src, reduce, includeSelf);
    }

    /**
     * {@code scatter_reduce_.two(Tensor(a!) self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @param reduce {@code str}
     * @return this tensor
     */
    public Tensor scatterReduce_(long dim, Tensor index, Tensor src, String reduce) {
        return Operators.tensor(Operators.at(489, "aten::scatter_reduce_.two"), self(), dim, index, src, reduce);
    }

    /**
     * {@code scatter_reduce_.two(Tensor(a!) self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) ->
     * Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @param reduce {@code str}
     * @param includeSelf {@code bool}
     * @return this tensor
     */
    public Tensor scatterReduce_(long dim, Tensor index, Tensor src, String reduce, boolean includeSelf) {
        return Operators.tensor(Operators.at(489, "aten::scatter_reduce_.two"), self(), dim, index, src, reduce, includeSelf);
    }

    /**
     * {@code select_scatter(Tensor self, Tensor src, int dim, SymInt index) -> Tensor}.
     *
     * @param src {@code Tensor}
     * @param dim {@code int}
     * @param index {@code SymInt}
     * @return a new tensor
     */
    public Tensor selectScatter(Tensor src, long dim, long index) {
        return Operators.tensor(Operators.at(490, "aten::select_scatter"), self(), src, dim, index);
    }

    /**
     * {@code sgn(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor sgn() {
        return Operators.tensor(Operators.at(491, "aten::sgn"), self());
    }

    /**
     * {@code sgn_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor sgn_() {
        return Operators.tensor(Operators.at(492, "aten::sgn_"), self());
    }

    /**
     * {@code sigmoid(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor sigmoid() {
        return Operators.tensor(Operators.at(493, "aten::sigmoid"), self());
    }

    /**
     * {@code sigmoid_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor sigmoid_() {
        return Operators.tensor(Operators.at(494, "aten::sigmoid_"), self());
    }

    /**
     * {@code sign(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor sign() {
        return Operators.tensor(Operators.at(495, "aten::sign"), self());
    }

    /**
     * {@code sign_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor sign_() {
        return Operators.tensor(Operators.at(496, "aten::sign_"), self());
    }

    /**
     * {@code signbit(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor signbit() {
        return Operators.tensor(Operators.at(497, "aten::signbit"), self());
    }

    /**
     * {@code sin(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor sin() {
        return Operators.tensor(Operators.at(498, "aten::sin"), self());
    }

    /**
     * {@code sin_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor sin_() {
        return Operators.tensor(Operators.at(499, "aten::sin_"), self());
    }

    /**
     * {@code sinc(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor sinc() {
        return Operators.tensor(Operators.at(500, "aten::sinc"), self());
    }

    /**
     * {@code sinc_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor sinc_() {
        return Operators.tensor(Operators.at(501, "aten::sinc_"), self());
    }

    /**
     * {@code sinh(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor sinh() {
        return Operators.tensor(Operators.at(502, "aten::sinh"), self());
    }

    /**
     * {@code sinh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor sinh_() {
        return Operators.tensor(Operators.at(503, "aten::sinh_"), self());
    }

    /**
     * {@code slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) ->
     * Tensor(a)}, the rest at its defaults.
     *
     * @param src {@code Tensor}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor sliceInverse(Tensor src) {
        return Operators.tensor(Operators.at(504, "aten::slice_inverse"), self(), src);
    }

    /**
     * {@code slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) ->
     * Tensor(a)}, the rest at its defaults.
     *
     * @param src {@code Tensor}
     * @param dim {@code int}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor sliceInverse(Tensor src, long dim) {
        return Operators.tensor(Operators.at(504, "aten::slice_inverse"), self(), src, dim);
    }

    /**
     * {@code slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) ->
     * Tensor(a)}, the rest at its defaults.
     *
     * @param src {@code Tensor}
     * @param dim {@code int}
     * @param start {@code SymInt?}; may be null
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor sliceInverse(Tensor src, long dim, Number start) {
        return Operators.tensor(Operators.at(504, "aten::slice_inverse"), self(), src, dim, start);
    }

    /**
     * {@code slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) ->
     * Tensor(a)}, the rest at its defaults.
     *
     * @param src {@code Tensor}
     * @param dim {@code int}
     * @param start {@code SymInt?}; may be null
     * @param end {@code SymInt?}; may be null
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor sliceInverse(Tensor src, long dim, Number start, Number end) {
        return Operators.tensor(Operators.at(504, "aten::slice_inverse"), self(), src, dim, start, end);
    }

    /**
     * {@code slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) ->
     * Tensor(a)}.
     *
     * @param src {@code Tensor}
     * @param dim {@code int}
     * @param start {@code SymInt?}; may be null
     * @param end {@code SymInt?}; may be null
     * @param step {@code SymInt}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor sliceInverse(Tensor src, long dim, Number start, Number end, long step) {
        return Operators.tensor(Operators.at(504, "aten::slice_inverse"), self(), src, dim, start, end, step);
    }

    /**
     * {@code slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor},
     * the rest at its defaults.
     *
     * @param src {@code Tensor}
     * @return a new tensor
     */
    public Tensor sliceScatter(Tensor src) {
        return Operators.tensor(Operators.at(505, "aten::slice_scatter"), self(), src);
    }

    /**
     * {@code slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor},
     * the rest at its defaults.
     *
     * @param src {@code Tensor}
     * @param dim {@code int}
     * @return a new tensor
     */
    public Tensor sliceScatter(Tensor src, long dim) {
        return Operators.tensor(Operators.at(505, "aten::slice_scatter"), self(), src, dim);
    }

    /**
     * {@code slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor},
     * the rest at its defaults.
     *
     * @param src {@code Tensor}
     * @param dim {@code int}
     * @param start {@code SymInt?}; may be null
     * @return a new tensor
     */
    public Tensor sliceScatter(Tensor src, long dim, Number start) {
        return Operators.tensor(Operators.at(505, "aten::slice_scatter"), self(), src, dim, start);
    }

    /**
     * {@code slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor},
     * the rest at its defaults.
     *
     * @param src {@code Tensor}
     * @param dim {@code int}
     * @param start {@code SymInt?}; may be null
     * @param end {@code SymInt?}; may be null
     * @return a new tensor
     */
    public Tensor sliceScatter(Tensor src, long dim, Number start, Number end) {
        return Operators.tensor(Operators.at(505, "aten::slice_scatter"), self(), src, dim, start, end);
    }

    /**
     * {@code slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor}.
     *
     * @param src {@code Tensor}
     * @param dim {@code int}
     * @param start {@code SymInt?}; may be null
     * @param end {@code SymInt?}; may be null
     * @param step {@code SymInt}
     * @return a new tensor
     */
    public Tensor sliceScatter(Tensor src, long dim, Number start, Number end, long step) {
        return Operators.tensor(Operators.at(505, "aten::slice_scatter"), self(), src, dim, start, end, step);
    }

    /**
     * {@code slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)}.
     *
     * @return new tensors
     */
    public Results.SignLogabsdet slogdet() {
        return Results.SignLogabsdet.of(Operators.at(506, "aten::slogdet").call(self()));
    }

    /**
     * {@code smm(Tensor self, Tensor mat2) -> Tensor}.
     *
     * @param mat2 {@code Tensor}
     * @return a new tensor
     */
    public Tensor smm(Tensor mat2) {
        return Operators.tensor(Operators.at(507, "aten::smm"), self(), mat2);
    }

    /**
     * {@code softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}, the rest at its defaults.
     *
     * @param dim {@code int}
     * @return a new tensor
     */
    public Tensor softmax(long dim) {
        return Operators.tensor(Operators.at(508, "aten::softmax.int"), self(), dim);
    }

    /**
     * {@code softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public Tensor softmax(long dim, DType dtype) {
        return Operators.tensor(Operators.at(508, "aten::softmax.int"), self(), dim, dtype);
    }

    /**
     * {@code sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)}, the rest at its defaults.
     *
     * @return new tensors
     */
    public Results.ValuesIndices sort() {
        return Results.ValuesIndices.of(Operators.at(509, "aten::sort").call(self()));
    }

    /**
     * {@code sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)}, the rest at its defaults.
     *
     * @param dim {@code int}
     * @return new tensors
     */
    public Results.ValuesIndices sort(long dim) {
        return Results.ValuesIndices.of(Operators.at(509, "aten::sort").call(self(), dim));
    }

    /**
     * {@code sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)}.
     *
     * @param dim {@code int}
     * @param descending {@code bool}
     * @return new tensors
     */
    public Results.ValuesIndices sort(long dim, boolean descending) {
        return Results.ValuesIndices.of(Operators.at(509, "aten::sort").call(self(), dim, descending));
    }

    /**
     * {@code sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)},
     * the rest at its defaults.
     *
     * @param stable {@code bool?}; may be null
     * @return new tensors
     */
    public Results.ValuesIndices sort(Boolean stable) {
        return Results.ValuesIndices.of(Operators.at(510, "aten::sort.stable").call(self(), stable));
    }

    /**
     * {@code sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)}.
     *
     * @param stable {@code bool?}; may be null
     * @param dim {@code int}
     * @param descending {@code bool}
     * @return new tensors
     */
    public Results.ValuesIndices sort(Boolean stable, long dim, boolean descending) {
        return Results.ValuesIndices.of(Operators.at(510, "aten::sort.stable").call(self(), stable, dim, descending));
    }

    /**
     * {@code sparse_dim(Tensor self) -> int}.
     *
     * @return the result
     */
    public long sparseDim() {
        return (long) Operators.one(Operators.at(511, "aten::sparse_dim"), self());
    }

    /**
     * {@code sparse_mask(Tensor self, Tensor mask) -> Tensor}.
     *
     * @param mask {@code Tensor}
     * @return a new tensor
     */
    public Tensor sparseMask(Tensor mask) {
        return Operators.tensor(Operators.at(512, "aten::sparse_mask"), self(), mask);
    }

    /**
     * {@code split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]}, the rest at its defaults.
     *
     * @param splitSize {@code SymInt}
     * @return views that share the memory
     */
    public List<Tensor> split(long splitSize) {
        return Operators.tensors(Operators.at(513, "aten::split.Tensor"), self(), splitSize);
    }

    /**
     * {@code split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]}.
     *
     * @param splitSize {@code SymInt}
     * @param dim {@code int}
     * @return views that share the memory
     */
    public List<Tensor> split(long splitSize, long dim) {
        return Operators.tensors(Operators.at(513, "aten::split.Tensor"), self(), splitSize, dim);
    }

    /**
     * {@code split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) -> Tensor(a)[]}, the rest at its defaults.
     *
     * @param splitSize {@code SymInt[]}
     * @return views that share the memory
     */
    public List<Tensor> split(long... splitSize) {
        return Operators.tensors(Operators.at(514, "aten::split.sizes"), self(), splitSize);
    }

    /**
     * {@code split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) -> Tensor(a)[]}.
     *
     * @param splitSize {@code SymInt[]}
     * @param dim {@code int}
     * @return views that share the memory
     */
    public List<Tensor> split(long[] splitSize, long dim) {
        return Operators.tensors(Operators.at(514, "aten::split.sizes"), self(), splitSize, dim);
    }

    /**
     * {@code split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]}, the rest at its defaults.
     *
     * @param splitSizes {@code SymInt[]}
     * @return views that share the memory
     */
    public List<Tensor> splitWithSizes(long... splitSizes) {
        return Operators.tensors(Operators.at(515, "aten::split_with_sizes"), self(), splitSizes);
    }

    /**
     * {@code split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]}.
     *
     * @param splitSizes {@code SymInt[]}
     * @param dim {@code int}
     * @return views that share the memory
     */
    public List<Tensor> splitWithSizes(long[] splitSizes, long dim) {
        return Operators.tensors(Operators.at(515, "aten::split_with_sizes"), self(), splitSizes, dim);
    }

    /**
     * {@code sqrt(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor sqrt() {
        return Operators.tensor(Operators.at(516, "aten::sqrt"), self());
    }

    /**
     * {@code sqrt_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor sqrt_() {
        return Operators.tensor(Operators.at(517, "aten::sqrt_"), self());
    }

    /**
     * {@code square(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor square() {
        return Operators.tensor(Operators.at(518, "aten::square"), self());
    }

    /**
     * {@code square_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor square_() {
        return Operators.tensor(Operators.at(519, "aten::square_"), self());
    }

    /**
     * {@code squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)}.
     *
     * @param dim {@code int[]}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor squeeze(long... dim) {
        return Operators.tensor(Operators.at(520, "aten::squeeze.dims"), self(), dim);
    }

    /**
     * {@code squeeze_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor squeeze_() {
        return Operators.tensor(Operators.at(521, "aten::squeeze_"), self());
    }

    /**
     * {@code squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @return this tensor
     */
    public Tensor squeeze_(long dim) {
        return Operators.tensor(Operators.at(522, "aten::squeeze_.dim"), self(), dim);
    }

    /**
     * {@code squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)}.
     *
     * @param dim {@code int[]}
     * @return this tensor
     */
    public Tensor squeeze_(long... dim) {
        return Operators.tensor(Operators.at(523, "aten::squeeze_.dims"), self(), dim);
    }

    /**
     * {@code sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor}, the rest at its
     * defaults.
     *
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @return a new tensor
     */
    public Tensor sspaddmm(Tensor mat1, Tensor mat2) {
        return Operators.tensor(Operators.at(524, "aten::sspaddmm"), self(), mat1, mat2);
    }

    /**
     * {@code sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor}.
     *
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public Tensor sspaddmm(Tensor mat1, Tensor mat2, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(524, "aten::sspaddmm"), self(), mat1, mat2, beta, alpha);
    }

    /**
     * {@code std(Tensor self, bool unbiased=True) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor std() {
        return Operators.tensor(Operators.at(525, "aten::std"), self());
    }

    /**
     * {@code std(Tensor self, bool unbiased=True) -> Tensor}.
     *
     * @param unbiased {@code bool}
     * @return a new tensor
     */
    public Tensor std(boolean unbiased) {
        return Operators.tensor(Operators.at(525, "aten::std"), self(), unbiased);
    }

    /**
     * {@code std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor}, the rest
     * at its defaults.
     *
     * @param dim {@code int[1]?}; may be null
     * @return a new tensor
     */
    public Tensor std(long[] dim) {
        return Operators.tensor(Operators.at(526, "aten::std.correction"), self(), dim);
    }

    /**
     * {@code std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]?}; may be null
     * @param correction {@code Scalar?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public Tensor std(long[] dim, Object correction, boolean keepdim) {
        return Operators.tensor(Operators.at(526, "aten::std.correction"), self(), dim, correction, keepdim);
    }

    /**
     * {@code std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param dim {@code int[1]?}; may be null
     * @param unbiased {@code bool}
     * @return a new tensor
     */
    public Tensor std(long[] dim, boolean unbiased) {
        return Operators.tensor(Operators.at(527, "aten::std.dim"), self(), dim, unbiased);
    }

    /**
     * {@code std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]?}; may be null
     * @param unbiased {@code bool}
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public Tensor std(long[] dim, boolean unbiased, boolean keepdim) {
        return Operators.tensor(Operators.at(527, "aten::std.dim"), self(), dim, unbiased, keepdim);
    }

    /**
     * {@code stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False,
     * bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor}, the rest at its defaults.
     *
     * @param nFft {@code int}
     * @return a new tensor
     */
    public Tensor stft(long nFft) {
        return Operators.tensor(Operators.at(528, "aten::stft"), self(), nFft);
    }

    /**
     * {@code stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False,
     * bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor}, the rest at its defaults.
     *
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @return a new tensor
     */
    public Tensor stft(long nFft, Number hopLength) {
        return Operators.tensor(Operators.at(528, "aten::stft"), self(), nFft, hopLength);
    }

    /**
     * {@code stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False,
     * bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor}, the rest at its defaults.
     *
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @return a new tensor
     */
    public Tensor stft(long nFft, Number hopLength, Number winLength) {
        return Operators.tensor(Operators.at(528, "aten::stft"), self(), nFft, hopLength, winLength);
    }

    /**
     * {@code stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False,
     * bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor}, the rest at its defaults.
     *
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @param window {@code Tensor?}; may be null
     * @return a new tensor
     */
    public Tensor stft(long nFft, Number hopLength, Number winLength, Tensor window) {
        return Operators.tensor(Operators.at(528, "aten::stft"), self(), nFft, hopLength, winLength, window);
    }

    /**
     * {@code stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False,
     * bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor}, the rest at its defaults.
     *
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @param window {@code Tensor?}; may be null
     * @param normalized {@code bool}
     * @return a new tensor
     */
    public Tensor stft(long nFft, Number hopLength, Number winLength, Tensor window, boolean normalized) {
        return Operators.tensor(Operators.at(528, "aten::stft"), self(), nFft, hopLength, winLength, window, normalized);
    }

    /**
     * {@code stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False,
     * bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor}, the rest at its defaults.
     *
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @param window {@code Tensor?}; may be null
     * @param normalized {@code bool}
     * @param onesided {@code bool?}; may be null
     * @return a new tensor
     */
    public Tensor stft(long nFft, Number hopLength, Number winLength, Tensor window, boolean normalized, Boolean onesided) {
        return Operators.tensor(Operators.at(528, "aten::stft"), self(), nFft, hopLength, winLength, window, normalized,
                onesided);
    }

    /**
     * {@code stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False,
     * bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor}, the rest at its defaults.
     *
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @param window {@code Tensor?}; may be null
     * @param normalized {@code bool}
     * @param onesided {@code bool?}; may be null
     * @param returnComplex {@code bool?}; may be null
     * @return a new tensor
     */
    public Tensor stft(long nFft, Number hopLength, Number winLength, Tensor window, boolean normalized, Boolean onesided, Boolean
            returnComplex) {
        return Operators.tensor(Operators.at(528, "aten::stft"), self(), nFft, hopLength, winLength, window, normalized, onesided,
                returnComplex);
    }

    /**
     * {@code stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False,
     * bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor}.
     *
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @param window {@code Tensor?}; may be null
     * @param normalized {@code bool}
     * @param onesided {@code bool?}; may be null
     * @param returnComplex {@code bool?}; may be null
     * @param alignToWindow {@code bool?}; may be null
     * @return a new tensor
     */
    public Tensor stft(long nFft, Number hopLength, Number winLength, Tensor window, boolean normalized, Boolean onesided, Boolean
            returnComplex, Boolean alignToWindow) {
        return Operators.tensor(Operators.at(528, "aten::stft"), self(), nFft, hopLength, winLength, window, normalized, onesided,
                returnComplex, alignToWindow);
    }

    /**
     * {@code stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool
     * center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool?
     * align_to_window=None) -> Tensor}, the rest at its defaults.
     *
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @param window {@code Tensor?}; may be null
     * @param center {@code bool}
     * @param padMode {@code str}
     * @return a new tensor
     */
    public Tensor stft(long nFft, Number hopLength, Number winLength, Tensor window, boolean center, String padMode) {
        return Operators.tensor(Operators.at(529, "aten::stft.center"), self(), nFft, hopLength, winLength, window, center,
                padMode);
    }

    /**
     * {@code stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool
     * center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool?
     * align_to_window=None) -> Tensor}, the rest at its defaults.
     *
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @param window {@code Tensor?}; may be null
     * @param center {@code bool}
     * @param padMode {@code str}
     * @param normalized {@code bool}
     * @return a new tensor
     */
    public Tensor stft(long nFft, Number hopLength, Number winLength, Tensor window, boolean center, String padMode, boolean
            normalized) {
        return Operators.tensor(Operators.at(529, "aten::stft.center"), self(), nFft, hopLength, winLength, window, center,
                padMode, normalized);
    }

    /**
     * {@code stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool
     * center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool?
     * align_to_window=None) -> Tensor}, the rest at its defaults.
     *
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @param window {@code Tensor?}; may be null
     * @param center {@code bool}
     * @param padMode {@code str}
     * @param normalized {@code bool}
     * @param onesided {@code bool?}; may be null
     * @return a new tensor
     */
    public Tensor stft(long nFft, Number hopLength, Number winLength, Tensor window, boolean center, String padMode, boolean
            normalized, Boolean onesided) {
        return Operators.tensor(Operators.at(529, "aten::stft.center"), self(), nFft, hopLength, winLength, window, center,
                padMode, normalized, onesided);
    }

    /**
     * {@code stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool
     * center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool?
     * align_to_window=None) -> Tensor}, the rest at its defaults.
     *
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @param window {@code Tensor?}; may be null
     * @param center {@code bool}
     * @param padMode {@code str}
     * @param normalized {@code bool}
     * @param onesided {@code bool?}; may be null
     * @param returnComplex {@code bool?}; may be null
     * @return a new tensor
     */
    public Tensor stft(long nFft, Number hopLength, Number winLength, Tensor window, boolean center, String padMode, boolean
            normalized, Boolean onesided, Boolean returnComplex) {
        return Operators.tensor(Operators.at(529, "aten::stft.center"), self(), nFft, hopLength, winLength, window, center,
                padMode, normalized, onesided, returnComplex);
    }

    /**
     * {@code stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool
     * center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool?
     * align_to_window=None) -> Tensor}.
     *
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @param window {@code Tensor?}; may be null
     * @param center {@code bool}
     * @param padMode {@code str}
     * @param normalized {@code bool}
     * @param onesided {@code bool?}; may be null
     * @param returnComplex {@code bool?}; may be null
     * @param alignToWindow {@code bool?}; may be null
     * @return a new tensor
     */
    public Tensor stft(long nFft, Number hopLength, Number winLength, Tensor window, boolean center, String padMode, boolean
            normalized, Boolean onesided, Boolean returnComplex, Boolean alignToWindow) {
        return Operators.tensor(Operators.at(529, "aten::stft.center"), self(), nFft, hopLength, winLength, window, center,
                padMode, normalized, onesided, returnComplex, alignToWindow);
    }

    /**
     * {@code sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public Tensor sub(Tensor other, Object alpha) {
        return Operators.tensor(Operators.at(530, "aten::sub.Tensor"), self(), other, alpha);
    }

    /**
     * {@code sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public Tensor sub(Object other, Object alpha) {
        return Operators.tensor(Operators.at(531, "aten::sub.Scalar"), self(), other, alpha);
    }

    /**
     * {@code sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor sub_(Tensor other) {
        return Operators.tensor(Operators.at(532, "aten::sub_.Tensor"), self(), other);
    }

    /**
     * {@code sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}
     * @return this tensor
     */
    public Tensor sub_(Tensor other, Object alpha) {
        return Operators.tensor(Operators.at(532, "aten::sub_.Tensor"), self(), other, alpha);
    }

    /**
     * {@code sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor sub_(Object other) {
        return Operators.tensor(Operators.at(533, "aten::sub_.Scalar"), self(), other);
    }

    /**
     * {@code sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @param alpha {@code Scalar}
     * @return this tensor
     */
    public Tensor sub_(Object other, Object alpha) {
        return Operators.tensor(Operators.at(533, "aten::sub_.Scalar"), self(), other, alpha);
    }

    /**
     * {@code subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}, the rest at its defaults.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor subtract(Tensor other) {
        return Operators.tensor(Operators.at(534, "aten::subtract.Tensor"), self(), other);
    }

    /**
     * {@code subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public Tensor subtract(Tensor other, Object alpha) {
        return Operators.tensor(Operators.at(534, "aten::subtract.Tensor"), self(), other, alpha);
    }

    /**
     * {@code subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}, the rest at its defaults.
     *
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public Tensor subtract(Object other) {
        return Operators.tensor(Operators.at(535, "aten::subtract.Scalar"), self(), other);
    }

    /**
     * {@code subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public Tensor subtract(Object other, Object alpha) {
        return Operators.tensor(Operators.at(535, "aten::subtract.Scalar"), self(), other, alpha);
    }

    /**
     * {@code subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor subtract_(Tensor other) {
        return Operators.tensor(Operators.at(536, "aten::subtract_.Tensor"), self(), other);
    }

    /**
     * {@code subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}
     * @return this tensor
     */
    public Tensor subtract_(Tensor other, Object alpha) {
        return Operators.tensor(Operators.at(536, "aten::subtract_.Tensor"), self(), other, alpha);
    }

    /**
     * {@code subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor subtract_(Object other) {
        return Operators.tensor(Operators.at(537, "aten::subtract_.Scalar"), self(), other);
    }

    /**
     * {@code subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @param alpha {@code Scalar}
     * @return this tensor
     */
    public Tensor subtract_(Object other, Object alpha) {
        return Operators.tensor(Operators.at(537, "aten::subtract_.Scalar"), self(), other, alpha);
    }

    /**
     * {@code sum(Tensor self, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public Tensor sum(DType dtype) {
        return Operators.tensor(Operators.at(538, "aten::sum"), self(), dtype);
    }

    /**
     * {@code sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param dim {@code int[1]?}; may be null
     * @return a new tensor
     */
    public Tensor sum(long[] dim) {
        return Operators.tensor(Operators.at(539, "aten::sum.dim_IntList"), self(), dim);
    }

    /**
     * {@code sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public Tensor sum(long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(539, "aten::sum.dim_IntList"), self(), dim, keepdim);
    }

    /**
     * {@code sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public Tensor sum(long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(539, "aten::sum.dim_IntList"), self(), dim, keepdim, dtype);
    }

    /**
     * {@code sum_to_size(Tensor self, SymInt[] size) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @return a new tensor
     */
    public Tensor sumToSize(long... size) {
        return Operators.tensor(Operators.at(540, "aten::sum_to_size"), self(), size);
    }

    /**
     * {@code svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)}, the rest at its defaults.
     *
     * @return new tensors
     */
    public Results.USV svd() {
        return Results.USV.of(Operators.at(541, "aten::svd").call(self()));
    }

    /**
     * {@code svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)}, the rest at its defaults.
     *
     * @param some {@code bool}
     * @return new tensors
     */
    public Results.USV svd(boolean some) {
        return Results.USV.of(Operators.at(541, "aten::svd").call(self(), some));
    }

    /**
     * {@code svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)}.
     *
     * @param some {@code bool}
     * @param computeUv {@code bool}
     * @return new tensors
     */
    public Results.USV svd(boolean some, boolean computeUv) {
        return Results.USV.of(Operators.at(541, "aten::svd").call(self(), some, computeUv));
    }

    /**
     * {@code swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)}.
     *
     * @param axis0 {@code int}
     * @param axis1 {@code int}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor swapaxes(long axis0, long axis1) {
        return Operators.tensor(Operators.at(542, "aten::swapaxes"), self(), axis0, axis1);
    }

    /**
     * {@code swapaxes_(Tensor(a!) self, int axis0, int axis1) -> Tensor(a!)}.
     *
     * @param axis0 {@code int}
     * @param axis1 {@code int}
     * @return this tensor
     */
    public Tensor swapaxes_(long axis0, long axis1) {
        return Operators.tensor(Operators.at(543, "aten::swapaxes_"), self(), axis0, axis1);
    }

    /**
     * {@code swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)}.
     *
     * @param dim0 {@code int}
     * @param dim1 {@code int}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor swapdims(long dim0, long dim1) {
        return Operators.tensor(Operators.at(544, "aten::swapdims"), self(), dim0, dim1);
    }

    /**
     * {@code swapdims_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)}.
     *
     * @param dim0 {@code int}
     * @param dim1 {@code int}
     * @return this tensor
     */
    public Tensor swapdims_(long dim0, long dim1) {
        return Operators.tensor(Operators.at(545, "aten::swapdims_"), self(), dim0, dim1);
    }

    /**
     * {@code t_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor t_() {
        return Operators.tensor(Operators.at(546, "aten::t_"), self());
    }

    /**
     * {@code take(Tensor self, Tensor index) -> Tensor}.
     *
     * @param index {@code Tensor}
     * @return a new tensor
     */
    public Tensor take(Tensor index) {
        return Operators.tensor(Operators.at(547, "aten::take"), self(), index);
    }

    /**
     * {@code take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor}, the rest at its defaults.
     *
     * @param indices {@code Tensor}
     * @return a new tensor
     */
    public Tensor takeAlongDim(Tensor indices) {
        return Operators.tensor(Operators.at(548, "aten::take_along_dim"), self(), indices);
    }

    /**
     * {@code take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor}.
     *
     * @param indices {@code Tensor}
     * @param dim {@code int?}; may be null
     * @return a new tensor
     */
    public Tensor takeAlongDim(Tensor indices, Number dim) {
        return Operators.tensor(Operators.at(548, "aten::take_along_dim"), self(), indices, dim);
    }

    /**
     * {@code tan(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor tan() {
        return Operators.tensor(Operators.at(549, "aten::tan"), self());
    }

    /**
     * {@code tan_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor tan_() {
        return Operators.tensor(Operators.at(550, "aten::tan_"), self());
    }

    /**
     * {@code tanh(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor tanh() {
        return Operators.tensor(Operators.at(551, "aten::tanh"), self());
    }

    /**
     * {@code tanh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor tanh_() {
        return Operators.tensor(Operators.at(552, "aten::tanh_"), self());
    }

    /**
     * {@code tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]}, the rest at its defaults.
     *
     * @param indices {@code SymInt[]}
     * @return views that share the memory
     */
    public List<Tensor> tensorSplit(long... indices) {
        return Operators.tensors(Operators.at(553, "aten::tensor_split.indices"), self(), indices);
    }

    /**
     * {@code tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]}.
     *
     * @param indices {@code SymInt[]}
     * @param dim {@code int}
     * @return views that share the memory
     */
    public List<Tensor> tensorSplit(long[] indices, long dim) {
        return Operators.tensors(Operators.at(553, "aten::tensor_split.indices"), self(), indices, dim);
    }

    /**
     * {@code tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]}, the rest at its defaults.
     *
     * @param sections {@code SymInt}
     * @return views that share the memory
     */
    public List<Tensor> tensorSplit(long sections) {
        return Operators.tensors(Operators.at(554, "aten::tensor_split.sections"), self(), sections);
    }

    /**
     * {@code tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]}.
     *
     * @param sections {@code SymInt}
     * @param dim {@code int}
     * @return views that share the memory
     */
    public List<Tensor> tensorSplit(long sections, long dim) {
        return Operators.tensors(Operators.at(554, "aten::tensor_split.sections"), self(), sections, dim);
    }

    /**
     * {@code tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) ->
     * Tensor(a)[]}, the rest at its defaults.
     *
     * @param tensorIndicesOrSections {@code Tensor}
     * @return views that share the memory
     */
    public List<Tensor> tensorSplit(Tensor tensorIndicesOrSections) {
        return Operators.tensors(Operators.at(555, "aten::tensor_split.tensor_indices_or_sections"), self(),
                tensorIndicesOrSections);
    }

    /**
     * {@code tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) ->
     * Tensor(a)[]}.
     *
     * @param tensorIndicesOrSections {@code Tensor}
     * @param dim {@code int}
     * @return views that share the memory
     */
    public List<Tensor> tensorSplit(Tensor tensorIndicesOrSections, long dim) {
        return Operators.tensors(Operators.at(555, "aten::tensor_split.tensor_indices_or_sections"), self(),
                tensorIndicesOrSections, dim);
    }

    /**
     * {@code tile(Tensor self, SymInt[] dims) -> Tensor}.
     *
     * @param dims {@code SymInt[]}
     * @return a new tensor
     */
    public Tensor tile(long... dims) {
        return Operators.tensor(Operators.at(556, "aten::tile"), self(), dims);
    }

    /**
     * {@code to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor}, the rest at its defaults.
     *
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public Tensor toDense(DType dtype) {
        return Operators.tensor(Operators.at(557, "aten::to_dense"), self(), dtype);
    }

    /**
     * {@code to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor}.
     *
     * @param dtype {@code ScalarType?}; may be null
     * @param maskedGrad {@code bool?}; may be null
     * @return a new tensor
     */
    public Tensor toDense(DType dtype, Boolean maskedGrad) {
        return Operators.tensor(Operators.at(557, "aten::to_dense"), self(), dtype, maskedGrad);
    }

    /**
     * {@code to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor toMkldnn() {
        return Operators.tensor(Operators.at(558, "aten::to_mkldnn"), self());
    }

    /**
     * {@code to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public Tensor toMkldnn(DType dtype) {
        return Operators.tensor(Operators.at(558, "aten::to_mkldnn"), self(), dtype);
    }

    /**
     * {@code to_padded_tensor(Tensor self, float padding, SymInt[]? output_size=None) -> Tensor}, the rest at its defaults.
     *
     * @param padding {@code float}
     * @return a new tensor
     */
    public Tensor toPaddedTensor(double padding) {
        return Operators.tensor(Operators.at(559, "aten::to_padded_tensor"), self(), padding);
    }

    /**
     * {@code to_padded_tensor(Tensor self, float padding, SymInt[]? output_size=None) -> Tensor}.
     *
     * @param padding {@code float}
     * @param outputSize {@code SymInt[]?}; may be null
     * @return a new tensor
     */
    public Tensor toPaddedTensor(double padding, long[] outputSize) {
        return Operators.tensor(Operators.at(559, "aten::to_padded_tensor"), self(), padding, outputSize);
    }

    /**
     * {@code to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor}, the rest at
     * its defaults.
     *
     * @return a new tensor
     */
    public Tensor toSparse() {
        return Operators.tensor(Operators.at(560, "aten::to_sparse"), self());
    }

    /**
     * {@code to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor}.
     *
     * @param blocksize {@code int[2]?}; may be null
     * @param denseDim {@code int?}; may be null
     * @return a new tensor
     */
    public Tensor toSparse(long[] blocksize, Number denseDim) {
        return Operators.tensor(Operators.at(560, "aten::to_sparse"), self(), null, blocksize, denseDim);
    }

    /**
     * {@code to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor}.
     *
     * @param sparseDim {@code int}
     * @return a new tensor
     */
    public Tensor toSparse(long sparseDim) {
        return Operators.tensor(Operators.at(561, "aten::to_sparse.sparse_dim"), self(), sparseDim);
    }

    /**
     * {@code to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor}, the rest at its defaults.
     *
     * @param blocksize {@code int[2]}
     * @return a new tensor
     */
    public Tensor toSparseBsc(long... blocksize) {
        return Operators.tensor(Operators.at(562, "aten::to_sparse_bsc"), self(), blocksize);
    }

    /**
     * {@code to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor}.
     *
     * @param blocksize {@code int[2]}
     * @param denseDim {@code int?}; may be null
     * @return a new tensor
     */
    public Tensor toSparseBsc(long[] blocksize, Number denseDim) {
        return Operators.tensor(Operators.at(562, "aten::to_sparse_bsc"), self(), blocksize, denseDim);
    }

    /**
     * {@code to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor}, the rest at its defaults.
     *
     * @param blocksize {@code int[2]}
     * @return a new tensor
     */
    public Tensor toSparseBsr(long... blocksize) {
        return Operators.tensor(Operators.at(563, "aten::to_sparse_bsr"), self(), blocksize);
    }

    /**
     * {@code to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor}.
     *
     * @param blocksize {@code int[2]}
     * @param denseDim {@code int?}; may be null
     * @return a new tensor
     */
    public Tensor toSparseBsr(long[] blocksize, Number denseDim) {
        return Operators.tensor(Operators.at(563, "aten::to_sparse_bsr"), self(), blocksize, denseDim);
    }

    /**
     * {@code to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor toSparseCsc() {
        return Operators.tensor(Operators.at(564, "aten::to_sparse_csc"), self());
    }

    /**
     * {@code to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor}.
     *
     * @param denseDim {@code int?}; may be null
     * @return a new tensor
     */
    public Tensor toSparseCsc(Number denseDim) {
        return Operators.tensor(Operators.at(564, "aten::to_sparse_csc"), self(), denseDim);
    }

    /**
     * {@code to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor toSparseCsr() {
        return Operators.tensor(Operators.at(565, "aten::to_sparse_csr"), self());
    }

    /**
     * {@code to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor}.
     *
     * @param denseDim {@code int?}; may be null
     * @return a new tensor
     */
    public Tensor toSparseCsr(Number denseDim) {
        return Operators.tensor(Operators.at(565, "aten::to_sparse_csr"), self(), denseDim);
    }

    /**
     * {@code topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)},
     * the rest at its defaults.
     *
     * @param k {@code SymInt}
     * @return new tensors
     */
    public Results.ValuesIndices topk(long k) {
        return Results.ValuesIndices.of(Operators.at(566, "aten::topk").call(self(), k));
    }

    /**
     * {@code topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)},
     * the rest at its defaults.
     *
     * @param k {@code SymInt}
     * @param dim {@code int}
     * @return new tensors
     */
    public Results.ValuesIndices topk(long k, long dim) {
        return Results.ValuesIndices.of(Operators.at(566, "aten::topk").call(self(), k, dim));
    }

    /**
     * {@code topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)},
     * the rest at its defaults.
     *
     * @param k {@code SymInt}
     * @param dim {@code int}
     * @param largest {@code bool}
     * @return new tensors
     */
    public Results.ValuesIndices topk(long k, long dim, boolean largest) {
        return Results.ValuesIndices.of(Operators.at(566, "aten::topk").call(self(), k, dim, largest));
    }

    /**
     * {@code topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)}.
     *
     * @param k {@code SymInt}
     * @param dim {@code int}
     * @param largest {@code bool}
     * @param sorted {@code bool}
     * @return new tensors
     */
    public Results.ValuesIndices topk(long k, long dim, boolean largest, boolean sorted) {
        return Results.ValuesIndices.of(Operators.at(566, "aten::topk").call(self(), k, dim, largest, sorted));
    }

    /**
     * {@code trace(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor trace() {
        return Operators.tensor(Operators.at(567, "aten::trace"), self());
    }

    /**
     * {@code transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)}.
     *
     * @param dim0 {@code int}
     * @param dim1 {@code int}
     * @return this tensor
     */
    public Tensor transpose_(long dim0, long dim1) {
        return Operators.tensor(Operators.at(568, "aten::transpose_"), self(), dim0, dim1);
    }

    /**
     * {@code triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor
     * solution, Tensor cloned_coefficient)}, the rest at its defaults.
     *
     * @param A {@code Tensor}
     * @return new tensors
     */
    public Results.SolutionClonedCoefficient triangularSolve(Tensor A) {
        return Results.SolutionClonedCoefficient.of(Operators.at(569, "aten::triangular_solve").call(self(), A));
    }

    /**
     * {@code triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor
     * solution, Tensor cloned_coefficient)}, the rest at its defaults.
     *
     * @param A {@code Tensor}
     * @param upper {@code bool}
     * @return new tensors
     */
    public Results.SolutionClonedCoefficient triangularSolve(Tensor A, boolean upper) {
        return Results.SolutionClonedCoefficient.of(Operators.at(569, "aten::triangular_solve").call(self(), A, upper));
    }

    /**
     * {@code triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor
     * solution, Tensor cloned_coefficient)}, the rest at its defaults.
     *
     * @param A {@code Tensor}
     * @param upper {@code bool}
     * @param transpose {@code bool}
     * @return new tensors
     */
    public Results.SolutionClonedCoefficient triangularSolve(Tensor A, boolean upper, boolean transpose) {
        return Results.SolutionClonedCoefficient.of(Operators.at(569, "aten::triangular_solve").call(self(), A, upper,
                transpose));
    }

    /**
     * {@code triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor
     * solution, Tensor cloned_coefficient)}.
     *
     * @param A {@code Tensor}
     * @param upper {@code bool}
     * @param transpose {@code bool}
     * @param unitriangular {@code bool}
     * @return new tensors
     */
    public Results.SolutionClonedCoefficient triangularSolve(Tensor A, boolean upper, boolean transpose, boolean unitriangular) {
        return Results.SolutionClonedCoefficient.of(Operators.at(569, "aten::triangular_solve").call(self(), A, upper, transpose,
                unitriangular));
    }

    /**
     * {@code tril(Tensor self, SymInt diagonal=0) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor tril() {
        return Operators.tensor(Operators.at(570, "aten::tril"), self());
    }

    /**
     * {@code tril(Tensor self, SymInt diagonal=0) -> Tensor}.
     *
     * @param diagonal {@code SymInt}
     * @return a new tensor
     */
    public Tensor tril(long diagonal) {
        return Operators.tensor(Operators.at(570, "aten::tril"), self(), diagonal);
    }

    /**
     * {@code tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)}, the rest at its defaults.
     *
     * @return this tensor
     */
    public Tensor tril_() {
        return Operators.tensor(Operators.at(571, "aten::tril_"), self());
    }

    /**
     * {@code tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)}.
     *
     * @param diagonal {@code SymInt}
     * @return this tensor
     */
    public Tensor tril_(long diagonal) {
        return Operators.tensor(Operators.at(571, "aten::tril_"), self(), diagonal);
    }

    /**
     * {@code triu(Tensor self, SymInt diagonal=0) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor triu() {
        return Operators.tensor(Operators.at(572, "aten::triu"), self());
    }

    /**
     * {@code triu(Tensor self, SymInt diagonal=0) -> Tensor}.
     *
     * @param diagonal {@code SymInt}
     * @return a new tensor
     */
    public Tensor triu(long diagonal) {
        return Operators.tensor(Operators.at(572, "aten::triu"), self(), diagonal);
    }

    /**
     * {@code triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)}, the rest at its defaults.
     *
     * @return this tensor
     */
    public Tensor triu_() {
        return Operators.tensor(Operators.at(573, "aten::triu_"), self());
    }

    /**
     * {@code triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)}.
     *
     * @param diagonal {@code SymInt}
     * @return this tensor
     */
    public Tensor triu_(long diagonal) {
        return Operators.tensor(Operators.at(573, "aten::triu_"), self(), diagonal);
    }

    /**
     * {@code true_divide.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor trueDivide(Tensor other) {
        return Operators.tensor(Operators.at(574, "aten::true_divide.Tensor"), self(), other);
    }

    /**
     * {@code true_divide.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public Tensor trueDivide(Object other) {
        return Operators.tensor(Operators.at(575, "aten::true_divide.Scalar"), self(), other);
    }

    /**
     * {@code true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor trueDivide_(Tensor other) {
        return Operators.tensor(Operators.at(576, "aten::true_divide_.Tensor"), self(), other);
    }

    /**
     * {@code true_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor trueDivide_(Object other) {
        return Operators.tensor(Operators.at(577, "aten::true_divide_.Scalar"), self(), other);
    }

    /**
     * {@code trunc(Tensor self) -> Tensor}.
     *
     * @return a new tensor
     */
    public Tensor trunc() {
        return Operators.tensor(Operators.at(578, "aten::trunc"), self());
    }

    /**
     * {@code trunc_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return this tensor
     */
    public Tensor trunc_() {
        return Operators.tensor(Operators.at(579, "aten::trunc_"), self());
    }

    /**
     * {@code type_as(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor typeAs(Tensor other) {
        return Operators.tensor(Operators.at(580, "aten::type_as"), self(), other);
    }

    /**
     * {@code unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]}, the rest at its defaults.
     *
     * @return views that share the memory
     */
    public List<Tensor> unbind() {
        return Operators.tensors(Operators.at(581, "aten::unbind.int"), self());
    }

    /**
     * {@code unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]}.
     *
     * @param dim {@code int}
     * @return views that share the memory
     */
    public List<Tensor> unbind(long dim) {
        return Operators.tensors(Operators.at(581, "aten::unbind.int"), self(), dim);
    }

    /**
     * {@code unflatten.int(Tensor(a) self, int dim, SymInt[] sizes) -> Tensor(a)}.
     *
     * @param dim {@code int}
     * @param sizes {@code SymInt[]}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor unflatten(long dim, long... sizes) {
        return Operators.tensor(Operators.at(582, "aten::unflatten.int"), self(), dim, sizes);
    }

    /**
     * {@code uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator? generator=None) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @return this tensor
     */
    public Tensor uniform_() {
        return Operators.tensor(Operators.at(583, "aten::uniform_"), self());
    }

    /**
     * {@code uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator? generator=None) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param from {@code float}
     * @return this tensor
     */
    public Tensor uniform_(double from) {
        return Operators.tensor(Operators.at(583, "aten::uniform_"), self(), from);
    }

    /**
     * {@code uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator? generator=None) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param from {@code float}
     * @param to {@code float}
     * @return this tensor
     */
    public Tensor uniform_(double from, double to) {
        return Operators.tensor(Operators.at(583, "aten::uniform_"), self(), from, to);
    }

    /**
     * {@code uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator? generator=None) -> Tensor(a!)}.
     *
     * @param from {@code float}
     * @param to {@code float}
     * @param generator {@code Generator?}; may be null
     * @return this tensor
     */
    public Tensor uniform_(double from, double to, Generator generator) {
        return Operators.tensor(Operators.at(583, "aten::uniform_"), self(), from, to, generator);
    }

    /**
     * {@code unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor,
     * Tensor, Tensor)}, the rest at its defaults.
     *
     * @return new tensors
     */
    public List<Tensor> uniqueConsecutive() {
        return Operators.each(Operators.at(584, "aten::unique_consecutive"), self());
    }

    /**
     * {@code unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor,
     * Tensor, Tensor)}, the rest at its defaults.
     *
     * @param returnInverse {@code bool}
     * @return new tensors
     */
    public List<Tensor> uniqueConsecutive(boolean returnInverse) {
        return Operators.each(Operators.at(584, "aten::unique_consecutive"), self(), returnInverse);
    }

    /**
     * {@code unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor,
     * Tensor, Tensor)}, the rest at its defaults.
     *
     * @param returnInverse {@code bool}
     * @param returnCounts {@code bool}
     * @return new tensors
     */
    public List<Tensor> uniqueConsecutive(boolean returnInverse, boolean returnCounts) {
        return Operators.each(Operators.at(584, "aten::unique_consecutive"), self(), returnInverse, returnCounts);
    }

    /**
     * {@code unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor,
     * Tensor, Tensor)}.
     *
     * @param returnInverse {@code bool}
     * @param returnCounts {@code bool}
     * @param dim {@code int?}; may be null
     * @return new tensors
     */
    public List<Tensor> uniqueConsecutive(boolean returnInverse, boolean returnCounts, Number dim) {
        return Operators.each(Operators.at(584, "aten::unique_consecutive"), self(), returnInverse, returnCounts, dim);
    }

    /**
     * {@code unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]}, the rest at its defaults.
     *
     * @param chunks {@code int}
     * @return new tensors
     */
    public List<Tensor> unsafeChunk(long chunks) {
        return Operators.tensors(Operators.at(585, "aten::unsafe_chunk"), self(), chunks);
    }

    /**
     * {@code unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]}.
     *
     * @param chunks {@code int}
     * @param dim {@code int}
     * @return new tensors
     */
    public List<Tensor> unsafeChunk(long chunks, long dim) {
        return Operators.tensors(Operators.at(585, "aten::unsafe_chunk"), self(), chunks, dim);
    }

    /**
     * {@code unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]}, the rest at its defaults.
     *
     * @param splitSize {@code SymInt}
     * @return new tensors
     */
    public List<Tensor> unsafeSplit(long splitSize) {
        return Operators.tensors(Operators.at(586, "aten::unsafe_split.Tensor"), self(), splitSize);
    }

    /**
     * {@code unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]}.
     *
     * @param splitSize {@code SymInt}
     * @param dim {@code int}
     * @return new tensors
     */
    public List<Tensor> unsafeSplit(long splitSize, long dim) {
        return Operators.tensors(Operators.at(586, "aten::unsafe_split.Tensor"), self(), splitSize, dim);
    }

    /**
     * {@code unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]}, the rest at its defaults.
     *
     * @param splitSizes {@code SymInt[]}
     * @return new tensors
     */
    public List<Tensor> unsafeSplitWithSizes(long... splitSizes) {
        return Operators.tensors(Operators.at(587, "aten::unsafe_split_with_sizes"), self(), splitSizes);
    }

    /**
     * {@code unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]}.
     *
     * @param splitSizes {@code SymInt[]}
     * @param dim {@code int}
     * @return new tensors
     */
    public List<Tensor> unsafeSplitWithSizes(long[] splitSizes, long dim) {
        return Operators.tensors(Operators.at(587, "aten::unsafe_split_with_sizes"), self(), splitSizes, dim);
    }

    /**
     * {@code unsqueeze_(Tensor(a!) self, int dim) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @return this tensor
     */
    public Tensor unsqueeze_(long dim) {
        return Operators.tensor(Operators.at(588, "aten::unsqueeze_"), self(), dim);
    }

    /**
     * {@code values(Tensor(a) self) -> Tensor(a)}.
     *
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor values() {
        return Operators.tensor(Operators.at(589, "aten::values"), self());
    }

    /**
     * {@code var(Tensor self, bool unbiased=True) -> Tensor}, the rest at its defaults.
     *
     * @return a new tensor
     */
    public Tensor var() {
        return Operators.tensor(Operators.at(590, "aten::var"), self());
    }

    /**
     * {@code var(Tensor self, bool unbiased=True) -> Tensor}.
     *
     * @param unbiased {@code bool}
     * @return a new tensor
     */
    public Tensor var(boolean unbiased) {
        return Operators.tensor(Operators.at(590, "aten::var"), self(), unbiased);
    }

    /**
     * {@code var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor}, the rest
     * at its defaults.
     *
     * @param dim {@code int[1]?}; may be null
     * @return a new tensor
     */
    public Tensor var(long[] dim) {
        return Operators.tensor(Operators.at(591, "aten::var.correction"), self(), dim);
    }

    /**
     * {@code var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]?}; may be null
     * @param correction {@code Scalar?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public Tensor var(long[] dim, Object correction, boolean keepdim) {
        return Operators.tensor(Operators.at(591, "aten::var.correction"), self(), dim, correction, keepdim);
    }

    /**
     * {@code var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param dim {@code int[1]?}; may be null
     * @param unbiased {@code bool}
     * @return a new tensor
     */
    public Tensor var(long[] dim, boolean unbiased) {
        return Operators.tensor(Operators.at(592, "aten::var.dim"), self(), dim, unbiased);
    }

    /**
     * {@code var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]?}; may be null
     * @param unbiased {@code bool}
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public Tensor var(long[] dim, boolean unbiased, boolean keepdim) {
        return Operators.tensor(Operators.at(592, "aten::var.dim"), self(), dim, unbiased, keepdim);
    }

    /**
     * {@code vdot(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor vdot(Tensor other) {
        return Operators.tensor(Operators.at(593, "aten::vdot"), self(), other);
    }

    /**
     * {@code view_as(Tensor(a) self, Tensor other) -> Tensor(a)}.
     *
     * @param other {@code Tensor}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public Tensor viewAs(Tensor other) {
        return Operators.tensor(Operators.at(594, "aten::view_as"), self(), other);
    }

    /**
     * {@code vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]}.
     *
     * @param indices {@code int[]}
     * @return views that share the memory
     */
    public List<Tensor> vsplit(long... indices) {
        return Operators.tensors(Operators.at(595, "aten::vsplit.array"), self(), indices);
    }

    /**
     * {@code vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]}.
     *
     * @param sections {@code int}
     * @return views that share the memory
     */
    public List<Tensor> vsplit(long sections) {
        return Operators.tensors(Operators.at(596, "aten::vsplit.int"), self(), sections);
    }

    /**
     * {@code where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor}.
     *
     * @param condition {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public Tensor where(Tensor condition, Object other) {
        return Operators.tensor(Operators.at(597, "aten::where.ScalarOther"), condition, self(), other);
    }

    /**
     * {@code where.self(Tensor condition, Tensor self, Tensor other) -> Tensor}.
     *
     * @param condition {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor where(Tensor condition, Tensor other) {
        return Operators.tensor(Operators.at(598, "aten::where.self"), condition, self(), other);
    }

    /**
     * {@code xlogy.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public Tensor xlogy(Tensor other) {
        return Operators.tensor(Operators.at(599, "aten::xlogy.Tensor"), self(), other);
    }

    /**
     * {@code xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public Tensor xlogy(Object other) {
        return Operators.tensor(Operators.at(600, "aten::xlogy.Scalar_Other"), self(), other);
    }

    /**
     * {@code xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return this tensor
     */
    public Tensor xlogy_(Tensor other) {
        return Operators.tensor(Operators.at(601, "aten::xlogy_.Tensor"), self(), other);
    }

    /**
     * {@code xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return this tensor
     */
    public Tensor xlogy_(Object other) {
        return Operators.tensor(Operators.at(602, "aten::xlogy_.Scalar_Other"), self(), other);
    }
}
