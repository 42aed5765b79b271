// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm.ops;

import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Generator;
import dev.torchffm.Layout;
import dev.torchffm.MemoryFormat;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import java.util.List;

/**
 * The operators that are functions of PyTorch's module {@code torch}; {@link dev.torchffm.Torch} inherits them and has more, written by hand.
 * Names are PyTorch's in camelCase; those that end in {@code Out} write into their first arguments.
 *
 * <p>Parameters stand in the order of the schema; those with defaults may be left out from the end. A {@code Scalar} is a
 * {@link Number}, {@link Boolean} or {@link dev.torchffm.Complex}. New tensors belong to the innermost
 * {@link dev.torchffm.TensorScope}. Every function throws {@link dev.torchffm.TorchException} with PyTorch's message where
 * libtorch refuses its arguments, and {@link IllegalStateException} for a closed tensor.
 */
public abstract sealed class TorchFunctions permits Torch {
    /** For {@link Torch} alone. */
    protected TorchFunctions() { }

    /**
     * {@code abs(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor abs(Tensor self) {
        return Operators.tensor(Operators.at(0, "aten::abs"), self);
    }

    /**
     * {@code abs.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor absOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(603, "aten::abs.out"), self, out);
    }

    /**
     * {@code abs_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor abs_(Tensor self) {
        return Operators.tensor(Operators.at(1, "aten::abs_"), self);
    }

    /**
     * {@code absolute(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor absolute(Tensor self) {
        return Operators.tensor(Operators.at(2, "aten::absolute"), self);
    }

    /**
     * {@code absolute.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor absoluteOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(604, "aten::absolute.out"), self, out);
    }

    /**
     * {@code acos(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor acos(Tensor self) {
        return Operators.tensor(Operators.at(4, "aten::acos"), self);
    }

    /**
     * {@code acos.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor acosOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(605, "aten::acos.out"), self, out);
    }

    /**
     * {@code acos_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor acos_(Tensor self) {
        return Operators.tensor(Operators.at(5, "aten::acos_"), self);
    }

    /**
     * {@code acosh(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor acosh(Tensor self) {
        return Operators.tensor(Operators.at(6, "aten::acosh"), self);
    }

    /**
     * {@code acosh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor acoshOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(606, "aten::acosh.out"), self, out);
    }

    /**
     * {@code acosh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor acosh_(Tensor self) {
        return Operators.tensor(Operators.at(7, "aten::acosh_"), self);
    }

    /**
     * {@code adaptive_avg_pool1d(Tensor self, int[1] output_size) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code int[1]}
     * @return a new tensor
     */
    public static Tensor adaptiveAvgPool1d(Tensor self, long... outputSize) {
        return Operators.tensor(Operators.at(607, "aten::adaptive_avg_pool1d"), self, outputSize);
    }

    /**
     * {@code adaptive_avg_pool1d.out(Tensor self, int[1] output_size, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param outputSize {@code int[1]}
     * @return {@code out}
     */
    public static Tensor adaptiveAvgPool1dOut(Tensor out, Tensor self, long... outputSize) {
        return Operators.tensor(Operators.at(608, "aten::adaptive_avg_pool1d.out"), self, outputSize, out);
    }

    /**
     * {@code adaptive_max_pool1d(Tensor self, int[1] output_size) -> (Tensor, Tensor)}.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code int[1]}
     * @return new tensors
     */
    public static List<Tensor> adaptiveMaxPool1d(Tensor self, long... outputSize) {
        return Operators.each(Operators.at(609, "aten::adaptive_max_pool1d"), self, outputSize);
    }

    /**
     * {@code add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor add(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(8, "aten::add.Tensor"), self, other);
    }

    /**
     * {@code add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public static Tensor add(Tensor self, Tensor other, Object alpha) {
        return Operators.tensor(Operators.at(8, "aten::add.Tensor"), self, other, alpha);
    }

    /**
     * {@code add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor add(Tensor self, Object other) {
        return Operators.tensor(Operators.at(9, "aten::add.Scalar"), self, other);
    }

    /**
     * {@code add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public static Tensor add(Tensor self, Object other, Object alpha) {
        return Operators.tensor(Operators.at(9, "aten::add.Scalar"), self, other, alpha);
    }

    /**
     * {@code add.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor addOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(610, "aten::add.Scalar_out"), self, other, 1L, out);
    }

    /**
     * {@code add.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @param alpha {@code Scalar}
     * @return {@code out}
     */
    public static Tensor addOut(Tensor out, Tensor self, Object other, Object alpha) {
        return Operators.tensor(Operators.at(610, "aten::add.Scalar_out"), self, other, alpha, out);
    }

    /**
     * {@code add.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor addOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(611, "aten::add.out"), self, other, 1L, out);
    }

    /**
     * {@code add.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}
     * @return {@code out}
     */
    public static Tensor addOut(Tensor out, Tensor self, Tensor other, Object alpha) {
        return Operators.tensor(Operators.at(611, "aten::add.out"), self, other, alpha, out);
    }

    /**
     * {@code addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @return a new tensor
     */
    public static Tensor addbmm(Tensor self, Tensor batch1, Tensor batch2) {
        return Operators.tensor(Operators.at(12, "aten::addbmm"), self, batch1, batch2);
    }

    /**
     * {@code addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public static Tensor addbmm(Tensor self, Tensor batch1, Tensor batch2, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(12, "aten::addbmm"), self, batch1, batch2, beta, alpha);
    }

    /**
     * {@code addbmm.out(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @return {@code out}
     */
    public static Tensor addbmmOut(Tensor out, Tensor self, Tensor batch1, Tensor batch2) {
        return Operators.tensor(Operators.at(612, "aten::addbmm.out"), self, batch1, batch2, 1L, 1L, out);
    }

    /**
     * {@code addbmm.out(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return {@code out}
     */
    public static Tensor addbmmOut(Tensor out, Tensor self, Tensor batch1, Tensor batch2, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(612, "aten::addbmm.out"), self, batch1, batch2, beta, alpha, out);
    }

    /**
     * {@code addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @return a new tensor
     */
    public static Tensor addcdiv(Tensor self, Tensor tensor1, Tensor tensor2) {
        return Operators.tensor(Operators.at(14, "aten::addcdiv"), self, tensor1, tensor2);
    }

    /**
     * {@code addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @param value {@code Scalar}
     * @return a new tensor
     */
    public static Tensor addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, Object value) {
        return Operators.tensor(Operators.at(14, "aten::addcdiv"), self, tensor1, tensor2, value);
    }

    /**
     * {@code addcdiv.out(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1, Tensor(a!) out) -> Tensor(a!)}, the rest
     * at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @return {@code out}
     */
    public static Tensor addcdivOut(Tensor out, Tensor self, Tensor tensor1, Tensor tensor2) {
        return Operators.tensor(Operators.at(613, "aten::addcdiv.out"), self, tensor1, tensor2, 1L, out);
    }

    /**
     * {@code addcdiv.out(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code out}
     */
    public static Tensor addcdivOut(Tensor out, Tensor self, Tensor tensor1, Tensor tensor2, Object value) {
        return Operators.tensor(Operators.at(613, "aten::addcdiv.out"), self, tensor1, tensor2, value, out);
    }

    /**
     * {@code addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @return a new tensor
     */
    public static Tensor addcmul(Tensor self, Tensor tensor1, Tensor tensor2) {
        return Operators.tensor(Operators.at(16, "aten::addcmul"), self, tensor1, tensor2);
    }

    /**
     * {@code addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @param value {@code Scalar}
     * @return a new tensor
     */
    public static Tensor addcmul(Tensor self, Tensor tensor1, Tensor tensor2, Object value) {
        return Operators.tensor(Operators.at(16, "aten::addcmul"), self, tensor1, tensor2, value);
    }

    /**
     * {@code addcmul.out(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1, Tensor(a!) out) -> Tensor(a!)}, the rest
     * at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @return {@code out}
     */
    public static Tensor addcmulOut(Tensor out, Tensor self, Tensor tensor1, Tensor tensor2) {
        return Operators.tensor(Operators.at(614, "aten::addcmul.out"), self, tensor1, tensor2, 1L, out);
    }

    /**
     * {@code addcmul.out(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code out}
     */
    public static Tensor addcmulOut(Tensor out, Tensor self, Tensor tensor1, Tensor tensor2, Object value) {
        return Operators.tensor(Operators.at(614, "aten::addcmul.out"), self, tensor1, tensor2, value, out);
    }

    /**
     * {@code addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @return a new tensor
     */
    public static Tensor addmm(Tensor self, Tensor mat1, Tensor mat2) {
        return Operators.tensor(Operators.at(18, "aten::addmm"), self, mat1, mat2);
    }

    /**
     * {@code addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public static Tensor addmm(Tensor self, Tensor mat1, Tensor mat2, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(18, "aten::addmm"), self, mat1, mat2, beta, alpha);
    }

    /**
     * {@code addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @return a new tensor
     */
    public static Tensor addmm(Tensor self, Tensor mat1, Tensor mat2, DType outDtype) {
        return Operators.tensor(Operators.at(19, "aten::addmm.dtype"), self, mat1, mat2, outDtype);
    }

    /**
     * {@code addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public static Tensor addmm(Tensor self, Tensor mat1, Tensor mat2, DType outDtype, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(19, "aten::addmm.dtype"), self, mat1, mat2, outDtype, beta, alpha);
    }

    /**
     * {@code addmm.dtype_out(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @return {@code out}
     */
    public static Tensor addmmOut(Tensor out, Tensor self, Tensor mat1, Tensor mat2, DType outDtype) {
        return Operators.tensor(Operators.at(615, "aten::addmm.dtype_out"), self, mat1, mat2, outDtype, 1L, 1L, out);
    }

    /**
     * {@code addmm.dtype_out(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1,
     * Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return {@code out}
     */
    public static Tensor addmmOut(Tensor out, Tensor self, Tensor mat1, Tensor mat2, DType outDtype, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(615, "aten::addmm.dtype_out"), self, mat1, mat2, outDtype, beta, alpha, out);
    }

    /**
     * {@code addmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @return {@code out}
     */
    public static Tensor addmmOut(Tensor out, Tensor self, Tensor mat1, Tensor mat2) {
        return Operators.tensor(Operators.at(616, "aten::addmm.out"), self, mat1, mat2, 1L, 1L, out);
    }

    /**
     * {@code addmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return {@code out}
     */
    public static Tensor addmmOut(Tensor out, Tensor self, Tensor mat1, Tensor mat2, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(616, "aten::addmm.out"), self, mat1, mat2, beta, alpha, out);
    }

    /**
     * {@code addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param mat {@code Tensor}
     * @param vec {@code Tensor}
     * @return a new tensor
     */
    public static Tensor addmv(Tensor self, Tensor mat, Tensor vec) {
        return Operators.tensor(Operators.at(21, "aten::addmv"), self, mat, vec);
    }

    /**
     * {@code addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param mat {@code Tensor}
     * @param vec {@code Tensor}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public static Tensor addmv(Tensor self, Tensor mat, Tensor vec, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(21, "aten::addmv"), self, mat, vec, beta, alpha);
    }

    /**
     * {@code addmv.out(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)}, the
     * rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param mat {@code Tensor}
     * @param vec {@code Tensor}
     * @return {@code out}
     */
    public static Tensor addmvOut(Tensor out, Tensor self, Tensor mat, Tensor vec) {
        return Operators.tensor(Operators.at(617, "aten::addmv.out"), self, mat, vec, 1L, 1L, out);
    }

    /**
     * {@code addmv.out(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param mat {@code Tensor}
     * @param vec {@code Tensor}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return {@code out}
     */
    public static Tensor addmvOut(Tensor out, Tensor self, Tensor mat, Tensor vec, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(617, "aten::addmv.out"), self, mat, vec, beta, alpha, out);
    }

    /**
     * {@code addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}, written
     * @param mat {@code Tensor}
     * @param vec {@code Tensor}
     * @return {@code self}
     */
    public static Tensor addmv_(Tensor self, Tensor mat, Tensor vec) {
        return Operators.tensor(Operators.at(22, "aten::addmv_"), self, mat, vec);
    }

    /**
     * {@code addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param mat {@code Tensor}
     * @param vec {@code Tensor}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return {@code self}
     */
    public static Tensor addmv_(Tensor self, Tensor mat, Tensor vec, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(22, "aten::addmv_"), self, mat, vec, beta, alpha);
    }

    /**
     * {@code addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param vec1 {@code Tensor}
     * @param vec2 {@code Tensor}
     * @return a new tensor
     */
    public static Tensor addr(Tensor self, Tensor vec1, Tensor vec2) {
        return Operators.tensor(Operators.at(23, "aten::addr"), self, vec1, vec2);
    }

    /**
     * {@code addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param vec1 {@code Tensor}
     * @param vec2 {@code Tensor}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public static Tensor addr(Tensor self, Tensor vec1, Tensor vec2, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(23, "aten::addr"), self, vec1, vec2, beta, alpha);
    }

    /**
     * {@code addr.out(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param vec1 {@code Tensor}
     * @param vec2 {@code Tensor}
     * @return {@code out}
     */
    public static Tensor addrOut(Tensor out, Tensor self, Tensor vec1, Tensor vec2) {
        return Operators.tensor(Operators.at(618, "aten::addr.out"), self, vec1, vec2, 1L, 1L, out);
    }

    /**
     * {@code addr.out(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param vec1 {@code Tensor}
     * @param vec2 {@code Tensor}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return {@code out}
     */
    public static Tensor addrOut(Tensor out, Tensor self, Tensor vec1, Tensor vec2, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(618, "aten::addr.out"), self, vec1, vec2, beta, alpha, out);
    }

    /**
     * {@code adjoint(Tensor(a) self) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor adjoint(Tensor self) {
        return Operators.tensor(Operators.at(25, "aten::adjoint"), self);
    }

    /**
     * {@code affine_grid_generator(Tensor theta, SymInt[] size, bool align_corners) -> Tensor}.
     *
     * @param theta {@code Tensor}
     * @param size {@code SymInt[]}
     * @param alignCorners {@code bool}
     * @return a new tensor
     */
    public static Tensor affineGridGenerator(Tensor theta, long[] size, boolean alignCorners) {
        return Operators.tensor(Operators.at(619, "aten::affine_grid_generator"), theta, size, alignCorners);
    }

    /**
     * {@code affine_grid_generator.out(Tensor theta, SymInt[] size, bool align_corners, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param theta {@code Tensor}
     * @param size {@code SymInt[]}
     * @param alignCorners {@code bool}
     * @return {@code out}
     */
    public static Tensor affineGridGeneratorOut(Tensor out, Tensor theta, long[] size, boolean alignCorners) {
        return Operators.tensor(Operators.at(620, "aten::affine_grid_generator.out"), theta, size, alignCorners, out);
    }

    /**
     * {@code alias_copy(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor aliasCopy(Tensor self) {
        return Operators.tensor(Operators.at(621, "aten::alias_copy"), self);
    }

    /**
     * {@code alias_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor aliasCopyOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(622, "aten::alias_copy.out"), self, out);
    }

    /**
     * {@code all(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor all(Tensor self) {
        return Operators.tensor(Operators.at(26, "aten::all"), self);
    }

    /**
     * {@code all.all_out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor allOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(623, "aten::all.all_out"), self, out);
    }

    /**
     * {@code all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor all(Tensor self, long dim) {
        return Operators.tensor(Operators.at(27, "aten::all.dim"), self, dim);
    }

    /**
     * {@code all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor all(Tensor self, long dim, boolean keepdim) {
        return Operators.tensor(Operators.at(27, "aten::all.dim"), self, dim, keepdim);
    }

    /**
     * {@code all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[]?}; may be null
     * @return a new tensor
     */
    public static Tensor all(Tensor self, long[] dim) {
        return Operators.tensor(Operators.at(28, "aten::all.dims"), self, dim);
    }

    /**
     * {@code all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[]?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor all(Tensor self, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(28, "aten::all.dims"), self, dim, keepdim);
    }

    /**
     * {@code all.dims_out(Tensor self, int[]? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[]?}; may be null
     * @return {@code out}
     */
    public static Tensor allOut(Tensor out, Tensor self, long[] dim) {
        return Operators.tensor(Operators.at(624, "aten::all.dims_out"), self, dim, false, out);
    }

    /**
     * {@code all.dims_out(Tensor self, int[]? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[]?}; may be null
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor allOut(Tensor out, Tensor self, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(624, "aten::all.dims_out"), self, dim, keepdim, out);
    }

    /**
     * {@code all.out(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return {@code out}
     */
    public static Tensor allOut(Tensor out, Tensor self, long dim) {
        return Operators.tensor(Operators.at(625, "aten::all.out"), self, dim, false, out);
    }

    /**
     * {@code all.out(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor allOut(Tensor out, Tensor self, long dim, boolean keepdim) {
        return Operators.tensor(Operators.at(625, "aten::all.out"), self, dim, keepdim, out);
    }

    /**
     * {@code alpha_dropout(Tensor input, float p, bool train) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param p {@code float}
     * @param train {@code bool}
     * @return a new tensor
     */
    public static Tensor alphaDropout(Tensor input, double p, boolean train) {
        return Operators.tensor(Operators.at(626, "aten::alpha_dropout"), input, p, train);
    }

    /**
     * {@code alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param p {@code float}
     * @param train {@code bool}
     * @return {@code self}
     */
    public static Tensor alphaDropout_(Tensor self, double p, boolean train) {
        return Operators.tensor(Operators.at(627, "aten::alpha_dropout_"), self, p, train);
    }

    /**
     * {@code amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor amax(Tensor self) {
        return Operators.tensor(Operators.at(29, "aten::amax"), self);
    }

    /**
     * {@code amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @return a new tensor
     */
    public static Tensor amax(Tensor self, long... dim) {
        return Operators.tensor(Operators.at(29, "aten::amax"), self, dim);
    }

    /**
     * {@code amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor amax(Tensor self, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(29, "aten::amax"), self, dim, keepdim);
    }

    /**
     * {@code amax.out(Tensor self, int[1] dim=[], bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor amaxOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(628, "aten::amax.out"), self, new long[] {}, false, out);
    }

    /**
     * {@code amax.out(Tensor self, int[1] dim=[], bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @return {@code out}
     */
    public static Tensor amaxOut(Tensor out, Tensor self, long... dim) {
        return Operators.tensor(Operators.at(628, "aten::amax.out"), self, dim, false, out);
    }

    /**
     * {@code amax.out(Tensor self, int[1] dim=[], bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor amaxOut(Tensor out, Tensor self, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(628, "aten::amax.out"), self, dim, keepdim, out);
    }

    /**
     * {@code amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor amin(Tensor self) {
        return Operators.tensor(Operators.at(30, "aten::amin"), self);
    }

    /**
     * {@code amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @return a new tensor
     */
    public static Tensor amin(Tensor self, long... dim) {
        return Operators.tensor(Operators.at(30, "aten::amin"), self, dim);
    }

    /**
     * {@code amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor amin(Tensor self, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(30, "aten::amin"), self, dim, keepdim);
    }

    /**
     * {@code amin.out(Tensor self, int[1] dim=[], bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor aminOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(629, "aten::amin.out"), self, new long[] {}, false, out);
    }

    /**
     * {@code amin.out(Tensor self, int[1] dim=[], bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @return {@code out}
     */
    public static Tensor aminOut(Tensor out, Tensor self, long... dim) {
        return Operators.tensor(Operators.at(629, "aten::amin.out"), self, dim, false, out);
    }

    /**
     * {@code amin.out(Tensor self, int[1] dim=[], bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor aminOut(Tensor out, Tensor self, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(629, "aten::amin.out"), self, dim, keepdim, out);
    }

    /**
     * {@code aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return new tensors
     */
    public static Results.MinMax aminmax(Tensor self) {
        return Results.MinMax.of(Operators.at(31, "aten::aminmax").call(self));
    }

    /**
     * {@code aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @return new tensors
     */
    public static Results.MinMax aminmax(Tensor self, Number dim, boolean keepdim) {
        return Results.MinMax.of(Operators.at(31, "aten::aminmax").call(self, dim, keepdim));
    }

    /**
     * {@code aminmax.out(Tensor self, *, int? dim=None, bool keepdim=False, Tensor(a!) min, Tensor(b!) max) -> (Tensor(a!) min,
     * Tensor(b!) max)}, the rest at its defaults.
     *
     * @param min {@code Tensor}, written
     * @param max {@code Tensor}, written
     * @param self {@code Tensor}
     * @return the tensors written
     */
    public static Results.MinMax aminmaxOut(Tensor min, Tensor max, Tensor self) {
        return Results.MinMax.of(Operators.at(630, "aten::aminmax.out").call(self, null, false, min, max));
    }

    /**
     * {@code aminmax.out(Tensor self, *, int? dim=None, bool keepdim=False, Tensor(a!) min, Tensor(b!) max) -> (Tensor(a!) min,
     * Tensor(b!) max)}.
     *
     * @param min {@code Tensor}, written
     * @param max {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @return the tensors written
     */
    public static Results.MinMax aminmaxOut(Tensor min, Tensor max, Tensor self, Number dim, boolean keepdim) {
        return Results.MinMax.of(Operators.at(630, "aten::aminmax.out").call(self, dim, keepdim, min, max));
    }

    /**
     * {@code angle(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor angle(Tensor self) {
        return Operators.tensor(Operators.at(32, "aten::angle"), self);
    }

    /**
     * {@code angle.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor angleOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(631, "aten::angle.out"), self, out);
    }

    /**
     * {@code any(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor any(Tensor self) {
        return Operators.tensor(Operators.at(33, "aten::any"), self);
    }

    /**
     * {@code any.all_out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor anyOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(632, "aten::any.all_out"), self, out);
    }

    /**
     * {@code any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor any(Tensor self, long dim) {
        return Operators.tensor(Operators.at(34, "aten::any.dim"), self, dim);
    }

    /**
     * {@code any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor any(Tensor self, long dim, boolean keepdim) {
        return Operators.tensor(Operators.at(34, "aten::any.dim"), self, dim, keepdim);
    }

    /**
     * {@code any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[]?}; may be null
     * @return a new tensor
     */
    public static Tensor any(Tensor self, long[] dim) {
        return Operators.tensor(Operators.at(35, "aten::any.dims"), self, dim);
    }

    /**
     * {@code any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[]?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor any(Tensor self, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(35, "aten::any.dims"), self, dim, keepdim);
    }

    /**
     * {@code any.dims_out(Tensor self, int[]? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[]?}; may be null
     * @return {@code out}
     */
    public static Tensor anyOut(Tensor out, Tensor self, long[] dim) {
        return Operators.tensor(Operators.at(633, "aten::any.dims_out"), self, dim, false, out);
    }

    /**
     * {@code any.dims_out(Tensor self, int[]? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[]?}; may be null
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor anyOut(Tensor out, Tensor self, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(633, "aten::any.dims_out"), self, dim, keepdim, out);
    }

    /**
     * {@code any.out(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return {@code out}
     */
    public static Tensor anyOut(Tensor out, Tensor self, long dim) {
        return Operators.tensor(Operators.at(634, "aten::any.out"), self, dim, false, out);
    }

    /**
     * {@code any.out(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor anyOut(Tensor out, Tensor self, long dim, boolean keepdim) {
        return Operators.tensor(Operators.at(634, "aten::any.out"), self, dim, keepdim, out);
    }

    /**
     * {@code arccos(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor arccos(Tensor self) {
        return Operators.tensor(Operators.at(36, "aten::arccos"), self);
    }

    /**
     * {@code arccos.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor arccosOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(635, "aten::arccos.out"), self, out);
    }

    /**
     * {@code arccos_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor arccos_(Tensor self) {
        return Operators.tensor(Operators.at(37, "aten::arccos_"), self);
    }

    /**
     * {@code arccosh(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor arccosh(Tensor self) {
        return Operators.tensor(Operators.at(38, "aten::arccosh"), self);
    }

    /**
     * {@code arccosh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor arccoshOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(636, "aten::arccosh.out"), self, out);
    }

    /**
     * {@code arccosh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor arccosh_(Tensor self) {
        return Operators.tensor(Operators.at(39, "aten::arccosh_"), self);
    }

    /**
     * {@code arcsin(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor arcsin(Tensor self) {
        return Operators.tensor(Operators.at(40, "aten::arcsin"), self);
    }

    /**
     * {@code arcsin.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor arcsinOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(637, "aten::arcsin.out"), self, out);
    }

    /**
     * {@code arcsin_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor arcsin_(Tensor self) {
        return Operators.tensor(Operators.at(41, "aten::arcsin_"), self);
    }

    /**
     * {@code arcsinh(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor arcsinh(Tensor self) {
        return Operators.tensor(Operators.at(42, "aten::arcsinh"), self);
    }

    /**
     * {@code arcsinh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor arcsinhOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(638, "aten::arcsinh.out"), self, out);
    }

    /**
     * {@code arcsinh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor arcsinh_(Tensor self) {
        return Operators.tensor(Operators.at(43, "aten::arcsinh_"), self);
    }

    /**
     * {@code arctan(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor arctan(Tensor self) {
        return Operators.tensor(Operators.at(44, "aten::arctan"), self);
    }

    /**
     * {@code arctan.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor arctanOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(639, "aten::arctan.out"), self, out);
    }

    /**
     * {@code arctan2(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor arctan2(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(45, "aten::arctan2"), self, other);
    }

    /**
     * {@code arctan2.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor arctan2Out(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(640, "aten::arctan2.out"), self, other, out);
    }

    /**
     * {@code arctan_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor arctan_(Tensor self) {
        return Operators.tensor(Operators.at(47, "aten::arctan_"), self);
    }

    /**
     * {@code arctanh(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor arctanh(Tensor self) {
        return Operators.tensor(Operators.at(48, "aten::arctanh"), self);
    }

    /**
     * {@code arctanh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor arctanhOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(641, "aten::arctanh.out"), self, out);
    }

    /**
     * {@code arctanh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor arctanh_(Tensor self) {
        return Operators.tensor(Operators.at(49, "aten::arctanh_"), self);
    }

    /**
     * {@code argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor argmax(Tensor self) {
        return Operators.tensor(Operators.at(50, "aten::argmax"), self);
    }

    /**
     * {@code argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int?}; may be null
     * @return a new tensor
     */
    public static Tensor argmax(Tensor self, Number dim) {
        return Operators.tensor(Operators.at(50, "aten::argmax"), self, dim);
    }

    /**
     * {@code argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor argmax(Tensor self, Number dim, boolean keepdim) {
        return Operators.tensor(Operators.at(50, "aten::argmax"), self, dim, keepdim);
    }

    /**
     * {@code argmax.out(Tensor self, int? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor argmaxOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(642, "aten::argmax.out"), self, null, false, out);
    }

    /**
     * {@code argmax.out(Tensor self, int? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int?}; may be null
     * @return {@code out}
     */
    public static Tensor argmaxOut(Tensor out, Tensor self, Number dim) {
        return Operators.tensor(Operators.at(642, "aten::argmax.out"), self, dim, false, out);
    }

    /**
     * {@code argmax.out(Tensor self, int? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor argmaxOut(Tensor out, Tensor self, Number dim, boolean keepdim) {
        return Operators.tensor(Operators.at(642, "aten::argmax.out"), self, dim, keepdim, out);
    }

    /**
     * {@code argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor argmin(Tensor self) {
        return Operators.tensor(Operators.at(51, "aten::argmin"), self);
    }

    /**
     * {@code argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int?}; may be null
     * @return a new tensor
     */
    public static Tensor argmin(Tensor self, Number dim) {
        return Operators.tensor(Operators.at(51, "aten::argmin"), self, dim);
    }

    /**
     * {@code argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor argmin(Tensor self, Number dim, boolean keepdim) {
        return Operators.tensor(Operators.at(51, "aten::argmin"), self, dim, keepdim);
    }

    /**
     * {@code argmin.out(Tensor self, int? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor argminOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(643, "aten::argmin.out"), self, null, false, out);
    }

    /**
     * {@code argmin.out(Tensor self, int? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int?}; may be null
     * @return {@code out}
     */
    public static Tensor argminOut(Tensor out, Tensor self, Number dim) {
        return Operators.tensor(Operators.at(643, "aten::argmin.out"), self, dim, false, out);
    }

    /**
     * {@code argmin.out(Tensor self, int? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor argminOut(Tensor out, Tensor self, Number dim, boolean keepdim) {
        return Operators.tensor(Operators.at(643, "aten::argmin.out"), self, dim, keepdim, out);
    }

    /**
     * {@code argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor argsort(Tensor self) {
        return Operators.tensor(Operators.at(52, "aten::argsort"), self);
    }

    /**
     * {@code argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor argsort(Tensor self, long dim) {
        return Operators.tensor(Operators.at(52, "aten::argsort"), self, dim);
    }

    /**
     * {@code argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param descending {@code bool}
     * @return a new tensor
     */
    public static Tensor argsort(Tensor self, long dim, boolean descending) {
        return Operators.tensor(Operators.at(52, "aten::argsort"), self, dim, descending);
    }

    /**
     * {@code argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param stable {@code bool}
     * @return a new tensor
     */
    public static Tensor argsort(Tensor self, boolean stable) {
        return Operators.tensor(Operators.at(53, "aten::argsort.stable"), self, stable);
    }

    /**
     * {@code argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param stable {@code bool}
     * @param dim {@code int}
     * @param descending {@code bool}
     * @return a new tensor
     */
    public static Tensor argsort(Tensor self, boolean stable, long dim, boolean descending) {
        return Operators.tensor(Operators.at(53, "aten::argsort.stable"), self, stable, dim, descending);
    }

    /**
     * {@code argsort.stable_out(Tensor self, *, bool stable, int dim=-1, bool descending=False, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param stable {@code bool}
     * @return {@code out}
     */
    public static Tensor argsortOut(Tensor out, Tensor self, boolean stable) {
        return Operators.tensor(Operators.at(644, "aten::argsort.stable_out"), self, stable, -1L, false, out);
    }

    /**
     * {@code argsort.stable_out(Tensor self, *, bool stable, int dim=-1, bool descending=False, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param stable {@code bool}
     * @param dim {@code int}
     * @param descending {@code bool}
     * @return {@code out}
     */
    public static Tensor argsortOut(Tensor out, Tensor self, boolean stable, long dim, boolean descending) {
        return Operators.tensor(Operators.at(644, "aten::argsort.stable_out"), self, stable, dim, descending, out);
    }

    /**
     * {@code argwhere(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor argwhere(Tensor self) {
        return Operators.tensor(Operators.at(54, "aten::argwhere"), self);
    }

    /**
     * {@code as_strided_copy(Tensor self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor}, the rest at
     * its defaults.
     *
     * @param self {@code Tensor}
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @return a new tensor
     */
    public static Tensor asStridedCopy(Tensor self, long[] size, long... stride) {
        return Operators.tensor(Operators.at(645, "aten::as_strided_copy"), self, size, stride);
    }

    /**
     * {@code as_strided_copy(Tensor self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @param storageOffset {@code SymInt?}; may be null
     * @return a new tensor
     */
    public static Tensor asStridedCopy(Tensor self, long[] size, long[] stride, Number storageOffset) {
        return Operators.tensor(Operators.at(645, "aten::as_strided_copy"), self, size, stride, storageOffset);
    }

    /**
     * {@code as_strided_copy.out(Tensor self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @return {@code out}
     */
    public static Tensor asStridedCopyOut(Tensor out, Tensor self, long[] size, long... stride) {
        return Operators.tensor(Operators.at(646, "aten::as_strided_copy.out"), self, size, stride, null, out);
    }

    /**
     * {@code as_strided_copy.out(Tensor self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None, *, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @param storageOffset {@code SymInt?}; may be null
     * @return {@code out}
     */
    public static Tensor asStridedCopyOut(Tensor out, Tensor self, long[] size, long[] stride, Number storageOffset) {
        return Operators.tensor(Operators.at(646, "aten::as_strided_copy.out"), self, size, stride, storageOffset, out);
    }

    /**
     * {@code as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor},
     * the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @return a new tensor
     */
    public static Tensor asStridedScatter(Tensor self, Tensor src, long[] size, long... stride) {
        return Operators.tensor(Operators.at(55, "aten::as_strided_scatter"), self, src, size, stride);
    }

    /**
     * {@code as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @param storageOffset {@code SymInt?}; may be null
     * @return a new tensor
     */
    public static Tensor asStridedScatter(Tensor self, Tensor src, long[] size, long[] stride, Number storageOffset) {
        return Operators.tensor(Operators.at(55, "aten::as_strided_scatter"), self, src, size, stride, storageOffset);
    }

    /**
     * {@code as_strided_scatter.out(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None, *,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @return {@code out}
     */
    public static Tensor asStridedScatterOut(Tensor out, Tensor self, Tensor src, long[] size, long... stride) {
        return Operators.tensor(Operators.at(647, "aten::as_strided_scatter.out"), self, src, size, stride, null, out);
    }

    /**
     * {@code as_strided_scatter.out(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None, *,
     * Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @param storageOffset {@code SymInt?}; may be null
     * @return {@code out}
     */
    public static Tensor asStridedScatterOut(Tensor out, Tensor self, Tensor src, long[] size, long[] stride, Number
            storageOffset) {
        return Operators.tensor(Operators.at(647, "aten::as_strided_scatter.out"), self, src, size, stride, storageOffset, out);
    }

    /**
     * {@code asin(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor asin(Tensor self) {
        return Operators.tensor(Operators.at(56, "aten::asin"), self);
    }

    /**
     * {@code asin.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor asinOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(648, "aten::asin.out"), self, out);
    }

    /**
     * {@code asin_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor asin_(Tensor self) {
        return Operators.tensor(Operators.at(57, "aten::asin_"), self);
    }

    /**
     * {@code asinh(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor asinh(Tensor self) {
        return Operators.tensor(Operators.at(58, "aten::asinh"), self);
    }

    /**
     * {@code asinh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor asinhOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(649, "aten::asinh.out"), self, out);
    }

    /**
     * {@code asinh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor asinh_(Tensor self) {
        return Operators.tensor(Operators.at(59, "aten::asinh_"), self);
    }

    /**
     * {@code atan(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor atan(Tensor self) {
        return Operators.tensor(Operators.at(60, "aten::atan"), self);
    }

    /**
     * {@code atan.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor atanOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(650, "aten::atan.out"), self, out);
    }

    /**
     * {@code atan2(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor atan2(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(61, "aten::atan2"), self, other);
    }

    /**
     * {@code atan2.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor atan2Out(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(651, "aten::atan2.out"), self, other, out);
    }

    /**
     * {@code atan_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor atan_(Tensor self) {
        return Operators.tensor(Operators.at(63, "aten::atan_"), self);
    }

    /**
     * {@code atanh(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor atanh(Tensor self) {
        return Operators.tensor(Operators.at(64, "aten::atanh"), self);
    }

    /**
     * {@code atanh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor atanhOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(652, "aten::atanh.out"), self, out);
    }

    /**
     * {@code atanh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor atanh_(Tensor self) {
        return Operators.tensor(Operators.at(65, "aten::atanh_"), self);
    }

    /**
     * {@code atleast_1d(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor atleast1d(Tensor self) {
        return Operators.tensor(Operators.at(653, "aten::atleast_1d"), self);
    }

    /**
     * {@code atleast_1d.Sequence(Tensor[] tensors) -> Tensor[]}.
     *
     * @param tensors {@code Tensor[]}
     * @return new tensors
     */
    public static List<Tensor> atleast1d(List<Tensor> tensors) {
        return Operators.tensors(Operators.at(654, "aten::atleast_1d.Sequence"), tensors);
    }

    /**
     * {@code atleast_2d(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor atleast2d(Tensor self) {
        return Operators.tensor(Operators.at(655, "aten::atleast_2d"), self);
    }

    /**
     * {@code atleast_2d.Sequence(Tensor[] tensors) -> Tensor[]}.
     *
     * @param tensors {@code Tensor[]}
     * @return new tensors
     */
    public static List<Tensor> atleast2d(List<Tensor> tensors) {
        return Operators.tensors(Operators.at(656, "aten::atleast_2d.Sequence"), tensors);
    }

    /**
     * {@code atleast_3d(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor atleast3d(Tensor self) {
        return Operators.tensor(Operators.at(657, "aten::atleast_3d"), self);
    }

    /**
     * {@code atleast_3d.Sequence(Tensor[] tensors) -> Tensor[]}.
     *
     * @param tensors {@code Tensor[]}
     * @return new tensors
     */
    public static List<Tensor> atleast3d(List<Tensor> tensors) {
        return Operators.tensors(Operators.at(658, "aten::atleast_3d.Sequence"), tensors);
    }

    /**
     * {@code avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool
     * count_include_pad=True) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @return a new tensor
     */
    public static Tensor avgPool1d(Tensor self, long... kernelSize) {
        return Operators.tensor(Operators.at(659, "aten::avg_pool1d"), self, kernelSize);
    }

    /**
     * {@code avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool
     * count_include_pad=True) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @param stride {@code int[1]}
     * @return a new tensor
     */
    public static Tensor avgPool1d(Tensor self, long[] kernelSize, long... stride) {
        return Operators.tensor(Operators.at(659, "aten::avg_pool1d"), self, kernelSize, stride);
    }

    /**
     * {@code avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool
     * count_include_pad=True) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @param stride {@code int[1]}
     * @param padding {@code int[1]}
     * @return a new tensor
     */
    public static Tensor avgPool1d(Tensor self, long[] kernelSize, long[] stride, long... padding) {
        return Operators.tensor(Operators.at(659, "aten::avg_pool1d"), self, kernelSize, stride, padding);
    }

    /**
     * {@code avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool
     * count_include_pad=True) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @param stride {@code int[1]}
     * @param padding {@code int[1]}
     * @param ceilMode {@code bool}
     * @return a new tensor
     */
    public static Tensor avgPool1d(Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode) {
        return Operators.tensor(Operators.at(659, "aten::avg_pool1d"), self, kernelSize, stride, padding, ceilMode);
    }

    /**
     * {@code avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool
     * count_include_pad=True) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @param stride {@code int[1]}
     * @param padding {@code int[1]}
     * @param ceilMode {@code bool}
     * @param countIncludePad {@code bool}
     * @return a new tensor
     */
    public static Tensor avgPool1d(Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode, boolean
            countIncludePad) {
        return Operators.tensor(Operators.at(659, "aten::avg_pool1d"), self, kernelSize, stride, padding, ceilMode,
                countIncludePad);
    }

    /**
     * {@code avg_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool
     * count_include_pad=True, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @return {@code out}
     */
    public static Tensor avgPool1dOut(Tensor out, Tensor self, long... kernelSize) {
        return Operators.tensor(Operators.at(660, "aten::avg_pool1d.out"), self, kernelSize, new long[] {}, new long[] {0}, false,
                true, out);
    }

    /**
     * {@code avg_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool
     * count_include_pad=True, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @param stride {@code int[1]}
     * @return {@code out}
     */
    public static Tensor avgPool1dOut(Tensor out, Tensor self, long[] kernelSize, long... stride) {
        return Operators.tensor(Operators.at(660, "aten::avg_pool1d.out"), self, kernelSize, stride, new long[] {0}, false, true,
                out);
    }

    /**
     * {@code avg_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool
     * count_include_pad=True, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @param stride {@code int[1]}
     * @param padding {@code int[1]}
     * @return {@code out}
     */
    public static Tensor avgPool1dOut(Tensor out, Tensor self, long[] kernelSize, long[] stride, long... padding) {
        return Operators.tensor(Operators.at(660, "aten::avg_pool1d.out"), self, kernelSize, stride, padding, false, true, out);
    }

    /**
     * {@code avg_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool
     * count_include_pad=True, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @param stride {@code int[1]}
     * @param padding {@code int[1]}
     * @param ceilMode {@code bool}
     * @return {@code out}
     */
    public static Tensor avgPool1dOut(Tensor out, Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode)
            {
        return Operators.tensor(Operators.at(660, "aten::avg_pool1d.out"), self, kernelSize, stride, padding, ceilMode, true,
                out);
    }

    /**
     * {@code avg_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool
     * count_include_pad=True, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @param stride {@code int[1]}
     * @param padding {@code int[1]}
     * @param ceilMode {@code bool}
     * @param countIncludePad {@code bool}
     * @return {@code out}
     */
    public static Tensor avgPool1dOut(Tensor out, Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode,
            boolean countIncludePad) {
        return Operators.tensor(Operators.at(660, "aten::avg_pool1d.out"), self, kernelSize, stride, padding, ceilMode,
                countIncludePad, out);
    }

    /**
     * {@code baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @return a new tensor
     */
    public static Tensor baddbmm(Tensor self, Tensor batch1, Tensor batch2) {
        return Operators.tensor(Operators.at(66, "aten::baddbmm"), self, batch1, batch2);
    }

    /**
     * {@code baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public static Tensor baddbmm(Tensor self, Tensor batch1, Tensor batch2, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(66, "aten::baddbmm"), self, batch1, batch2, beta, alpha);
    }

    /**
     * {@code baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @return a new tensor
     */
    public static Tensor baddbmm(Tensor self, Tensor batch1, Tensor batch2, DType outDtype) {
        return Operators.tensor(Operators.at(67, "aten::baddbmm.dtype"), self, batch1, batch2, outDtype);
    }

    /**
     * {@code baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public static Tensor baddbmm(Tensor self, Tensor batch1, Tensor batch2, DType outDtype, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(67, "aten::baddbmm.dtype"), self, batch1, batch2, outDtype, beta, alpha);
    }

    /**
     * {@code baddbmm.dtype_out(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @return {@code out}
     */
    public static Tensor baddbmmOut(Tensor out, Tensor self, Tensor batch1, Tensor batch2, DType outDtype) {
        return Operators.tensor(Operators.at(661, "aten::baddbmm.dtype_out"), self, batch1, batch2, outDtype, 1L, 1L, out);
    }

    /**
     * {@code baddbmm.dtype_out(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1,
     * Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return {@code out}
     */
    public static Tensor baddbmmOut(Tensor out, Tensor self, Tensor batch1, Tensor batch2, DType outDtype, Object beta, Object
            alpha) {
        return Operators.tensor(Operators.at(661, "aten::baddbmm.dtype_out"), self, batch1, batch2, outDtype, beta, alpha, out);
    }

    /**
     * {@code baddbmm.out(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @return {@code out}
     */
    public static Tensor baddbmmOut(Tensor out, Tensor self, Tensor batch1, Tensor batch2) {
        return Operators.tensor(Operators.at(662, "aten::baddbmm.out"), self, batch1, batch2, 1L, 1L, out);
    }

    /**
     * {@code baddbmm.out(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return {@code out}
     */
    public static Tensor baddbmmOut(Tensor out, Tensor self, Tensor batch1, Tensor batch2, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(662, "aten::baddbmm.out"), self, batch1, batch2, beta, alpha, out);
    }

    /**
     * {@code bartlett_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param windowLength {@code int}
     * @return a new tensor
     */
    public static Tensor bartlettWindow(long windowLength) {
        return Operators.tensor(Operators.at(663, "aten::bartlett_window"), windowLength);
    }

    /**
     * {@code bartlett_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}.
     *
     * @param windowLength {@code int}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor bartlettWindow(long windowLength, DType dtype, Device device) {
        return Operators.tensor(Operators.at(663, "aten::bartlett_window"), windowLength, dtype, null, device);
    }

    /**
     * {@code bartlett_window.out(int window_length, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param windowLength {@code int}
     * @return {@code out}
     */
    public static Tensor bartlettWindowOut(Tensor out, long windowLength) {
        return Operators.tensor(Operators.at(664, "aten::bartlett_window.out"), windowLength, out);
    }

    /**
     * {@code bartlett_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device?
     * device=None, bool? pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param windowLength {@code int}
     * @param periodic {@code bool}
     * @return a new tensor
     */
    public static Tensor bartlettWindow(long windowLength, boolean periodic) {
        return Operators.tensor(Operators.at(665, "aten::bartlett_window.periodic"), windowLength, periodic);
    }

    /**
     * {@code bartlett_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device?
     * device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param windowLength {@code int}
     * @param periodic {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor bartlettWindow(long windowLength, boolean periodic, DType dtype, Device device) {
        return Operators.tensor(Operators.at(665, "aten::bartlett_window.periodic"), windowLength, periodic, dtype, null, device);
    }

    /**
     * {@code bartlett_window.periodic_out(int window_length, bool periodic, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param windowLength {@code int}
     * @param periodic {@code bool}
     * @return {@code out}
     */
    public static Tensor bartlettWindowOut(Tensor out, long windowLength, boolean periodic) {
        return Operators.tensor(Operators.at(666, "aten::bartlett_window.periodic_out"), windowLength, periodic, out);
    }

    /**
     * {@code batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training,
     * float momentum, float eps, bool cudnn_enabled) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @param bias {@code Tensor?}; may be null
     * @param runningMean {@code Tensor?}; may be null
     * @param runningVar {@code Tensor?}; may be null
     * @param training {@code bool}
     * @param momentum {@code float}
     * @param eps {@code float}
     * @param cudnnEnabled {@code bool}
     * @return a new tensor
     */
    public static Tensor batchNorm(Tensor input, Tensor weight, Tensor bias, Tensor runningMean, Tensor runningVar, boolean
            training, double momentum, double eps, boolean cudnnEnabled) {
        return Operators.tensor(Operators.at(667, "aten::batch_norm"), input, weight, bias, runningMean, runningVar, training,
                momentum, eps, cudnnEnabled);
    }

    /**
     * {@code batch_norm_backward_elemt(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, Tensor sum_dy,
     * Tensor sum_dy_xmu, Tensor count) -> Tensor}.
     *
     * @param gradOut {@code Tensor}
     * @param input {@code Tensor}
     * @param mean {@code Tensor}
     * @param invstd {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @param sumDy {@code Tensor}
     * @param sumDyXmu {@code Tensor}
     * @param count {@code Tensor}
     * @return a new tensor
     */
    public static Tensor batchNormBackwardElemt(Tensor gradOut, Tensor input, Tensor mean, Tensor invstd, Tensor weight, Tensor
            sumDy, Tensor sumDyXmu, Tensor count) {
        return Operators.tensor(Operators.at(668, "aten::batch_norm_backward_elemt"), gradOut, input, mean, invstd, weight, sumDy,
                sumDyXmu, count);
    }

    /**
     * {@code batch_norm_backward_elemt.out(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, Tensor
     * sum_dy, Tensor sum_dy_xmu, Tensor count, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param gradOut {@code Tensor}
     * @param input {@code Tensor}
     * @param mean {@code Tensor}
     * @param invstd {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @param sumDy {@code Tensor}
     * @param sumDyXmu {@code Tensor}
     * @param count {@code Tensor}
     * @return {@code out}
     */
    public static Tensor batchNormBackwardElemtOut(Tensor out, Tensor gradOut, Tensor input, Tensor mean, Tensor invstd, Tensor
            weight, Tensor sumDy, Tensor sumDyXmu, Tensor count) {
        return Operators.tensor(Operators.at(669, "aten::batch_norm_backward_elemt.out"), gradOut, input, mean, invstd, weight,
                sumDy, sumDyXmu, count, out);
    }

    /**
     * {@code batch_norm_backward_reduce(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, bool input_g,
     * bool weight_g, bool bias_g) -> (Tensor, Tensor, Tensor, Tensor)}.
     *
     * @param gradOut {@code Tensor}
     * @param input {@code Tensor}
     * @param mean {@code Tensor}
     * @param invstd {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @param inputG {@code bool}
     * @param weightG {@code bool}
     * @param biasG {@code bool}
     * @return new tensors
     */
    public static List<Tensor> batchNormBackwardReduce(Tensor gradOut, Tensor input, Tensor mean, Tensor invstd, Tensor weight,
            boolean inputG, boolean weightG, boolean biasG) {
        return Operators.each(Operators.at(670, "aten::batch_norm_backward_reduce"), gradOut, input, mean, invstd, weight, inputG,
                weightG, biasG);
    }

    /**
     * {@code batch_norm_backward_reduce.out(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, bool
     * input_g, bool weight_g, bool bias_g, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3) -> (Tensor(a!),
     * Tensor(b!), Tensor(c!), Tensor(d!))}.
     *
     * @param out0 {@code Tensor}, written
     * @param out1 {@code Tensor}, written
     * @param out2 {@code Tensor}, written
     * @param out3 {@code Tensor}, written
     * @param gradOut {@code Tensor}
     * @param input {@code Tensor}
     * @param mean {@code Tensor}
     * @param invstd {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @param inputG {@code bool}
     * @param weightG {@code bool}
     * @param biasG {@code bool}
     * @return the tensors written
     */
    public static List<Tensor> batchNormBackwardReduceOut(Tensor out0, Tensor out1, Tensor out2, Tensor out3, Tensor gradOut,
            Tensor input, Tensor mean, Tensor invstd, Tensor weight, boolean inputG, boolean weightG, boolean biasG) {
        return Operators.each(Operators.at(671, "aten::batch_norm_backward_reduce.out"), gradOut, input, mean, invstd, weight,
                inputG, weightG, biasG, out0, out1, out2, out3);
    }

    /**
     * {@code batch_norm_elemt(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor invstd, float eps) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @param bias {@code Tensor?}; may be null
     * @param mean {@code Tensor}
     * @param invstd {@code Tensor}
     * @param eps {@code float}
     * @return a new tensor
     */
    public static Tensor batchNormElemt(Tensor input, Tensor weight, Tensor bias, Tensor mean, Tensor invstd, double eps) {
        return Operators.tensor(Operators.at(672, "aten::batch_norm_elemt"), input, weight, bias, mean, invstd, eps);
    }

    /**
     * {@code batch_norm_elemt.out(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor invstd, float eps, *,
     * Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param input {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @param bias {@code Tensor?}; may be null
     * @param mean {@code Tensor}
     * @param invstd {@code Tensor}
     * @param eps {@code float}
     * @return {@code out}
     */
    public static Tensor batchNormElemtOut(Tensor out, Tensor input, Tensor weight, Tensor bias, Tensor mean, Tensor invstd,
            double eps) {
        return Operators.tensor(Operators.at(673, "aten::batch_norm_elemt.out"), input, weight, bias, mean, invstd, eps, out);
    }

    /**
     * {@code batch_norm_gather_stats(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float
     * momentum, float eps, int count) -> (Tensor, Tensor)}.
     *
     * @param input {@code Tensor}
     * @param mean {@code Tensor}
     * @param invstd {@code Tensor}
     * @param runningMean {@code Tensor?}; may be null
     * @param runningVar {@code Tensor?}; may be null
     * @param momentum {@code float}
     * @param eps {@code float}
     * @param count {@code int}
     * @return new tensors
     */
    public static List<Tensor> batchNormGatherStats(Tensor input, Tensor mean, Tensor invstd, Tensor runningMean, Tensor
            runningVar, double momentum, double eps, long count) {
        return Operators.each(Operators.at(674, "aten::batch_norm_gather_stats"), input, mean, invstd, runningMean, runningVar,
                momentum, eps, count);
    }

    /**
     * {@code batch_norm_gather_stats.out(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var,
     * float momentum, float eps, int count, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))}.
     *
     * @param out0 {@code Tensor}, written
     * @param out1 {@code Tensor}, written
     * @param input {@code Tensor}
     * @param mean {@code Tensor}
     * @param invstd {@code Tensor}
     * @param runningMean {@code Tensor?}; may be null
     * @param runningVar {@code Tensor?}; may be null
     * @param momentum {@code float}
     * @param eps {@code float}
     * @param count {@code int}
     * @return the tensors written
     */
    public static List<Tensor> batchNormGatherStatsOut(Tensor out0, Tensor out1, Tensor input, Tensor mean, Tensor invstd, Tensor
            runningMean, Tensor runningVar, double momentum, double eps, long count) {
        return Operators.each(Operators.at(675, "aten::batch_norm_gather_stats.out"), input, mean, invstd, runningMean,
                runningVar, momentum, eps, count, out0, out1);
    }

    /**
     * {@code batch_norm_gather_stats_with_counts(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor?
     * running_var, float momentum, float eps, Tensor counts) -> (Tensor, Tensor)}.
     *
     * @param input {@code Tensor}
     * @param mean {@code Tensor}
     * @param invstd {@code Tensor}
     * @param runningMean {@code Tensor?}; may be null
     * @param runningVar {@code Tensor?}; may be null
     * @param momentum {@code float}
     * @param eps {@code float}
     * @param counts {@code Tensor}
     * @return new tensors
     */
    public static List<Tensor> batchNormGatherStatsWithCounts(Tensor input, Tensor mean, Tensor invstd, Tensor runningMean, Tensor
            runningVar, double momentum, double eps, Tensor counts) {
        return Operators.each(Operators.at(676, "aten::batch_norm_gather_stats_with_counts"), input, mean, invstd, runningMean,
                runningVar, momentum, eps, counts);
    }

    /**
     * {@code batch_norm_gather_stats_with_counts.out(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor?
     * running_var, float momentum, float eps, Tensor counts, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))}.
     *
     * @param out0 {@code Tensor}, written
     * @param out1 {@code Tensor}, written
     * @param input {@code Tensor}
     * @param mean {@code Tensor}
     * @param invstd {@code Tensor}
     * @param runningMean {@code Tensor?}; may be null
     * @param runningVar {@code Tensor?}; may be null
     * @param momentum {@code float}
     * @param eps {@code float}
     * @param counts {@code Tensor}
     * @return the tensors written
     */
    public static List<Tensor> batchNormGatherStatsWithCountsOut(Tensor out0, Tensor out1, Tensor input, Tensor mean, Tensor
            invstd, Tensor runningMean, Tensor runningVar, double momentum, double eps, Tensor counts) {
        return Operators.each(Operators.at(677, "aten::batch_norm_gather_stats_with_counts.out"), input, mean, invstd,
                runningMean, runningVar, momentum, eps, counts, out0, out1);
    }

    /**
     * {@code batch_norm_stats(Tensor input, float eps) -> (Tensor, Tensor)}.
     *
     * @param input {@code Tensor}
     * @param eps {@code float}
     * @return new tensors
     */
    public static List<Tensor> batchNormStats(Tensor input, double eps) {
        return Operators.each(Operators.at(678, "aten::batch_norm_stats"), input, eps);
    }

    /**
     * {@code batch_norm_stats.out(Tensor input, float eps, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))}.
     *
     * @param out0 {@code Tensor}, written
     * @param out1 {@code Tensor}, written
     * @param input {@code Tensor}
     * @param eps {@code float}
     * @return the tensors written
     */
    public static List<Tensor> batchNormStatsOut(Tensor out0, Tensor out1, Tensor input, double eps) {
        return Operators.each(Operators.at(679, "aten::batch_norm_stats.out"), input, eps, out0, out1);
    }

    /**
     * {@code batch_norm_update_stats(Tensor input, Tensor? running_mean, Tensor? running_var, float momentum) -> (Tensor,
     * Tensor)}.
     *
     * @param input {@code Tensor}
     * @param runningMean {@code Tensor?}; may be null
     * @param runningVar {@code Tensor?}; may be null
     * @param momentum {@code float}
     * @return new tensors
     */
    public static List<Tensor> batchNormUpdateStats(Tensor input, Tensor runningMean, Tensor runningVar, double momentum) {
        return Operators.each(Operators.at(680, "aten::batch_norm_update_stats"), input, runningMean, runningVar, momentum);
    }

    /**
     * {@code batch_norm_update_stats.out(Tensor input, Tensor? running_mean, Tensor? running_var, float momentum, *, Tensor(a!)
     * out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))}.
     *
     * @param out0 {@code Tensor}, written
     * @param out1 {@code Tensor}, written
     * @param input {@code Tensor}
     * @param runningMean {@code Tensor?}; may be null
     * @param runningVar {@code Tensor?}; may be null
     * @param momentum {@code float}
     * @return the tensors written
     */
    public static List<Tensor> batchNormUpdateStatsOut(Tensor out0, Tensor out1, Tensor input, Tensor runningMean, Tensor
            runningVar, double momentum) {
        return Operators.each(Operators.at(681, "aten::batch_norm_update_stats.out"), input, runningMean, runningVar, momentum,
                out0, out1);
    }

    /**
     * {@code bernoulli(Tensor self, *, Generator? generator=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor bernoulli(Tensor self) {
        return Operators.tensor(Operators.at(69, "aten::bernoulli"), self);
    }

    /**
     * {@code bernoulli(Tensor self, *, Generator? generator=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param generator {@code Generator?}; may be null
     * @return a new tensor
     */
    public static Tensor bernoulli(Tensor self, Generator generator) {
        return Operators.tensor(Operators.at(69, "aten::bernoulli"), self, generator);
    }

    /**
     * {@code bernoulli.Tensor(Tensor self, Tensor p, *, Generator? generator=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param p {@code Tensor}
     * @return a new tensor
     */
    public static Tensor bernoulli(Tensor self, Tensor p) {
        return Operators.tensor(Operators.at(70, "aten::bernoulli.Tensor"), self, p);
    }

    /**
     * {@code bernoulli.Tensor(Tensor self, Tensor p, *, Generator? generator=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param p {@code Tensor}
     * @param generator {@code Generator?}; may be null
     * @return a new tensor
     */
    public static Tensor bernoulli(Tensor self, Tensor p, Generator generator) {
        return Operators.tensor(Operators.at(70, "aten::bernoulli.Tensor"), self, p, generator);
    }

    /**
     * {@code bernoulli.Tensor_out(Tensor self, Tensor p, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)}, the rest
     * at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param p {@code Tensor}
     * @return {@code out}
     */
    public static Tensor bernoulliOut(Tensor out, Tensor self, Tensor p) {
        return Operators.tensor(Operators.at(682, "aten::bernoulli.Tensor_out"), self, p, null, out);
    }

    /**
     * {@code bernoulli.Tensor_out(Tensor self, Tensor p, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param p {@code Tensor}
     * @param generator {@code Generator?}; may be null
     * @return {@code out}
     */
    public static Tensor bernoulliOut(Tensor out, Tensor self, Tensor p, Generator generator) {
        return Operators.tensor(Operators.at(682, "aten::bernoulli.Tensor_out"), self, p, generator, out);
    }

    /**
     * {@code bernoulli.float_out(Tensor self, float p=0.5, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)}, the rest
     * at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor bernoulliOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(683, "aten::bernoulli.float_out"), self, 0.5, null, out);
    }

    /**
     * {@code bernoulli.float_out(Tensor self, float p=0.5, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)}, the rest
     * at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param p {@code float}
     * @return {@code out}
     */
    public static Tensor bernoulliOut(Tensor out, Tensor self, double p) {
        return Operators.tensor(Operators.at(683, "aten::bernoulli.float_out"), self, p, null, out);
    }

    /**
     * {@code bernoulli.float_out(Tensor self, float p=0.5, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param p {@code float}
     * @param generator {@code Generator?}; may be null
     * @return {@code out}
     */
    public static Tensor bernoulliOut(Tensor out, Tensor self, double p, Generator generator) {
        return Operators.tensor(Operators.at(683, "aten::bernoulli.float_out"), self, p, generator, out);
    }

    /**
     * {@code bernoulli.out(Tensor self, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param generator {@code Generator?}; may be null
     * @return {@code out}
     */
    public static Tensor bernoulliOut(Tensor out, Tensor self, Generator generator) {
        return Operators.tensor(Operators.at(684, "aten::bernoulli.out"), self, generator, out);
    }

    /**
     * {@code bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param p {@code float}
     * @return a new tensor
     */
    public static Tensor bernoulli(Tensor self, double p) {
        return Operators.tensor(Operators.at(71, "aten::bernoulli.p"), self, p);
    }

    /**
     * {@code bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param p {@code float}
     * @param generator {@code Generator?}; may be null
     * @return a new tensor
     */
    public static Tensor bernoulli(Tensor self, double p, Generator generator) {
        return Operators.tensor(Operators.at(71, "aten::bernoulli.p"), self, p, generator);
    }

    /**
     * {@code bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor}, the rest at its defaults.
     *
     * @param input1 {@code Tensor}
     * @param input2 {@code Tensor}
     * @param weight {@code Tensor}
     * @return a new tensor
     */
    public static Tensor bilinear(Tensor input1, Tensor input2, Tensor weight) {
        return Operators.tensor(Operators.at(685, "aten::bilinear"), input1, input2, weight);
    }

    /**
     * {@code bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor}.
     *
     * @param input1 {@code Tensor}
     * @param input2 {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor bias) {
        return Operators.tensor(Operators.at(685, "aten::bilinear"), input1, input2, weight, bias);
    }

    /**
     * {@code binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int
     * reduction=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @return a new tensor
     */
    public static Tensor binaryCrossEntropyWithLogits(Tensor self, Tensor target) {
        return Operators.tensor(Operators.at(686, "aten::binary_cross_entropy_with_logits"), self, target);
    }

    /**
     * {@code binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int
     * reduction=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor binaryCrossEntropyWithLogits(Tensor self, Tensor target, Tensor weight) {
        return Operators.tensor(Operators.at(686, "aten::binary_cross_entropy_with_logits"), self, target, weight);
    }

    /**
     * {@code binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int
     * reduction=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @param posWeight {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor binaryCrossEntropyWithLogits(Tensor self, Tensor target, Tensor weight, Tensor posWeight) {
        return Operators.tensor(Operators.at(686, "aten::binary_cross_entropy_with_logits"), self, target, weight, posWeight);
    }

    /**
     * {@code binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int
     * reduction=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @param posWeight {@code Tensor?}; may be null
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return a new tensor
     */
    public static Tensor binaryCrossEntropyWithLogits(Tensor self, Tensor target, Tensor weight, Tensor posWeight, long reduction)
            {
        return Operators.tensor(Operators.at(686, "aten::binary_cross_entropy_with_logits"), self, target, weight, posWeight,
                reduction);
    }

    /**
     * {@code binary_cross_entropy_with_logits.out(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int
     * reduction=1, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @return {@code out}
     */
    public static Tensor binaryCrossEntropyWithLogitsOut(Tensor out, Tensor self, Tensor target) {
        return Operators.tensor(Operators.at(687, "aten::binary_cross_entropy_with_logits.out"), self, target, null, null, 1L,
                out);
    }

    /**
     * {@code binary_cross_entropy_with_logits.out(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int
     * reduction=1, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @return {@code out}
     */
    public static Tensor binaryCrossEntropyWithLogitsOut(Tensor out, Tensor self, Tensor target, Tensor weight) {
        return Operators.tensor(Operators.at(687, "aten::binary_cross_entropy_with_logits.out"), self, target, weight, null, 1L,
                out);
    }

    /**
     * {@code binary_cross_entropy_with_logits.out(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int
     * reduction=1, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @param posWeight {@code Tensor?}; may be null
     * @return {@code out}
     */
    public static Tensor binaryCrossEntropyWithLogitsOut(Tensor out, Tensor self, Tensor target, Tensor weight, Tensor posWeight)
            {
        return Operators.tensor(Operators.at(687, "aten::binary_cross_entropy_with_logits.out"), self, target, weight, posWeight,
                1L, out);
    }

    /**
     * {@code binary_cross_entropy_with_logits.out(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int
     * reduction=1, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @param posWeight {@code Tensor?}; may be null
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return {@code out}
     */
    public static Tensor binaryCrossEntropyWithLogitsOut(Tensor out, Tensor self, Tensor target, Tensor weight, Tensor posWeight,
            long reduction) {
        return Operators.tensor(Operators.at(687, "aten::binary_cross_entropy_with_logits.out"), self, target, weight, posWeight,
                reduction, out);
    }

    /**
     * {@code bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor bincount(Tensor self) {
        return Operators.tensor(Operators.at(74, "aten::bincount"), self);
    }

    /**
     * {@code bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param weights {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor bincount(Tensor self, Tensor weights) {
        return Operators.tensor(Operators.at(74, "aten::bincount"), self, weights);
    }

    /**
     * {@code bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param weights {@code Tensor?}; may be null
     * @param minlength {@code SymInt}
     * @return a new tensor
     */
    public static Tensor bincount(Tensor self, Tensor weights, long minlength) {
        return Operators.tensor(Operators.at(74, "aten::bincount"), self, weights, minlength);
    }

    /**
     * {@code bincount.out(Tensor self, Tensor? weights=None, SymInt minlength=0, *, Tensor(a!) out) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor bincountOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(688, "aten::bincount.out"), self, null, 0L, out);
    }

    /**
     * {@code bincount.out(Tensor self, Tensor? weights=None, SymInt minlength=0, *, Tensor(a!) out) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param weights {@code Tensor?}; may be null
     * @return {@code out}
     */
    public static Tensor bincountOut(Tensor out, Tensor self, Tensor weights) {
        return Operators.tensor(Operators.at(688, "aten::bincount.out"), self, weights, 0L, out);
    }

    /**
     * {@code bincount.out(Tensor self, Tensor? weights=None, SymInt minlength=0, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param weights {@code Tensor?}; may be null
     * @param minlength {@code SymInt}
     * @return {@code out}
     */
    public static Tensor bincountOut(Tensor out, Tensor self, Tensor weights, long minlength) {
        return Operators.tensor(Operators.at(688, "aten::bincount.out"), self, weights, minlength, out);
    }

    /**
     * {@code binomial(Tensor count, Tensor prob, Generator? generator=None) -> Tensor}, the rest at its defaults.
     *
     * @param count {@code Tensor}
     * @param prob {@code Tensor}
     * @return a new tensor
     */
    public static Tensor binomial(Tensor count, Tensor prob) {
        return Operators.tensor(Operators.at(689, "aten::binomial"), count, prob);
    }

    /**
     * {@code binomial(Tensor count, Tensor prob, Generator? generator=None) -> Tensor}.
     *
     * @param count {@code Tensor}
     * @param prob {@code Tensor}
     * @param generator {@code Generator?}; may be null
     * @return a new tensor
     */
    public static Tensor binomial(Tensor count, Tensor prob, Generator generator) {
        return Operators.tensor(Operators.at(689, "aten::binomial"), count, prob, generator);
    }

    /**
     * {@code binomial.out(Tensor count, Tensor prob, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param out {@code Tensor}, written
     * @param count {@code Tensor}
     * @param prob {@code Tensor}
     * @return {@code out}
     */
    public static Tensor binomialOut(Tensor out, Tensor count, Tensor prob) {
        return Operators.tensor(Operators.at(690, "aten::binomial.out"), count, prob, null, out);
    }

    /**
     * {@code binomial.out(Tensor count, Tensor prob, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param count {@code Tensor}
     * @param prob {@code Tensor}
     * @param generator {@code Generator?}; may be null
     * @return {@code out}
     */
    public static Tensor binomialOut(Tensor out, Tensor count, Tensor prob, Generator generator) {
        return Operators.tensor(Operators.at(690, "aten::binomial.out"), count, prob, generator, out);
    }

    /**
     * {@code bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor bitwiseAnd(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(75, "aten::bitwise_and.Tensor"), self, other);
    }

    /**
     * {@code bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor bitwiseAnd(Tensor self, Object other) {
        return Operators.tensor(Operators.at(76, "aten::bitwise_and.Scalar"), self, other);
    }

    /**
     * {@code bitwise_and.Scalar_Tensor(Scalar self, Tensor other) -> Tensor}.
     *
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor bitwiseAnd(Object self, Tensor other) {
        return Operators.tensor(Operators.at(691, "aten::bitwise_and.Scalar_Tensor"), self, other);
    }

    /**
     * {@code bitwise_and.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor bitwiseAndOut(Tensor out, Object self, Tensor other) {
        return Operators.tensor(Operators.at(692, "aten::bitwise_and.Scalar_Tensor_out"), self, other, out);
    }

    /**
     * {@code bitwise_and.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor bitwiseAndOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(693, "aten::bitwise_and.Scalar_out"), self, other, out);
    }

    /**
     * {@code bitwise_and.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor bitwiseAndOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(694, "aten::bitwise_and.Tensor_out"), self, other, out);
    }

    /**
     * {@code bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor bitwiseLeftShift(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(79, "aten::bitwise_left_shift.Tensor"), self, other);
    }

    /**
     * {@code bitwise_left_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor}.
     *
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor bitwiseLeftShift(Object self, Tensor other) {
        return Operators.tensor(Operators.at(695, "aten::bitwise_left_shift.Scalar_Tensor"), self, other);
    }

    /**
     * {@code bitwise_left_shift.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor bitwiseLeftShiftOut(Tensor out, Object self, Tensor other) {
        return Operators.tensor(Operators.at(696, "aten::bitwise_left_shift.Scalar_Tensor_out"), self, other, out);
    }

    /**
     * {@code bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor bitwiseLeftShift(Tensor self, Object other) {
        return Operators.tensor(Operators.at(80, "aten::bitwise_left_shift.Tensor_Scalar"), self, other);
    }

    /**
     * {@code bitwise_left_shift.Tensor_Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor bitwiseLeftShiftOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(697, "aten::bitwise_left_shift.Tensor_Scalar_out"), self, other, out);
    }

    /**
     * {@code bitwise_left_shift.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor bitwiseLeftShiftOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(698, "aten::bitwise_left_shift.Tensor_out"), self, other, out);
    }

    /**
     * {@code bitwise_not(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor bitwiseNot(Tensor self) {
        return Operators.tensor(Operators.at(83, "aten::bitwise_not"), self);
    }

    /**
     * {@code bitwise_not.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor bitwiseNotOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(699, "aten::bitwise_not.out"), self, out);
    }

    /**
     * {@code bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor bitwiseOr(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(85, "aten::bitwise_or.Tensor"), self, other);
    }

    /**
     * {@code bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor bitwiseOr(Tensor self, Object other) {
        return Operators.tensor(Operators.at(86, "aten::bitwise_or.Scalar"), self, other);
    }

    /**
     * {@code bitwise_or.Scalar_Tensor(Scalar self, Tensor other) -> Tensor}.
     *
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor bitwiseOr(Object self, Tensor other) {
        return Operators.tensor(Operators.at(700, "aten::bitwise_or.Scalar_Tensor"), self, other);
    }

    /**
     * {@code bitwise_or.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor bitwiseOrOut(Tensor out, Object self, Tensor other) {
        return Operators.tensor(Operators.at(701, "aten::bitwise_or.Scalar_Tensor_out"), self, other, out);
    }

    /**
     * {@code bitwise_or.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor bitwiseOrOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(702, "aten::bitwise_or.Scalar_out"), self, other, out);
    }

    /**
     * {@code bitwise_or.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor bitwiseOrOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(703, "aten::bitwise_or.Tensor_out"), self, other, out);
    }

    /**
     * {@code bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor bitwiseRightShift(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(89, "aten::bitwise_right_shift.Tensor"), self, other);
    }

    /**
     * {@code bitwise_right_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor}.
     *
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor bitwiseRightShift(Object self, Tensor other) {
        return Operators.tensor(Operators.at(704, "aten::bitwise_right_shift.Scalar_Tensor"), self, other);
    }

    /**
     * {@code bitwise_right_shift.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor bitwiseRightShiftOut(Tensor out, Object self, Tensor other) {
        return Operators.tensor(Operators.at(705, "aten::bitwise_right_shift.Scalar_Tensor_out"), self, other, out);
    }

    /**
     * {@code bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor bitwiseRightShift(Tensor self, Object other) {
        return Operators.tensor(Operators.at(90, "aten::bitwise_right_shift.Tensor_Scalar"), self, other);
    }

    /**
     * {@code bitwise_right_shift.Tensor_Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor bitwiseRightShiftOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(706, "aten::bitwise_right_shift.Tensor_Scalar_out"), self, other, out);
    }

    /**
     * {@code bitwise_right_shift.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor bitwiseRightShiftOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(707, "aten::bitwise_right_shift.Tensor_out"), self, other, out);
    }

    /**
     * {@code bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor bitwiseXor(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(93, "aten::bitwise_xor.Tensor"), self, other);
    }

    /**
     * {@code bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor bitwiseXor(Tensor self, Object other) {
        return Operators.tensor(Operators.at(94, "aten::bitwise_xor.Scalar"), self, other);
    }

    /**
     * {@code bitwise_xor.Scalar_Tensor(Scalar self, Tensor other) -> Tensor}.
     *
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor bitwiseXor(Object self, Tensor other) {
        return Operators.tensor(Operators.at(708, "aten::bitwise_xor.Scalar_Tensor"), self, other);
    }

    /**
     * {@code bitwise_xor.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor bitwiseXorOut(Tensor out, Object self, Tensor other) {
        return Operators.tensor(Operators.at(709, "aten::bitwise_xor.Scalar_Tensor_out"), self, other, out);
    }

    /**
     * {@code bitwise_xor.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor bitwiseXorOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(710, "aten::bitwise_xor.Scalar_out"), self, other, out);
    }

    /**
     * {@code bitwise_xor.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor bitwiseXorOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(711, "aten::bitwise_xor.Tensor_out"), self, other, out);
    }

    /**
     * {@code blackman_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param windowLength {@code int}
     * @return a new tensor
     */
    public static Tensor blackmanWindow(long windowLength) {
        return Operators.tensor(Operators.at(712, "aten::blackman_window"), windowLength);
    }

    /**
     * {@code blackman_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}.
     *
     * @param windowLength {@code int}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor blackmanWindow(long windowLength, DType dtype, Device device) {
        return Operators.tensor(Operators.at(712, "aten::blackman_window"), windowLength, dtype, null, device);
    }

    /**
     * {@code blackman_window.out(int window_length, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param windowLength {@code int}
     * @return {@code out}
     */
    public static Tensor blackmanWindowOut(Tensor out, long windowLength) {
        return Operators.tensor(Operators.at(713, "aten::blackman_window.out"), windowLength, out);
    }

    /**
     * {@code blackman_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device?
     * device=None, bool? pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param windowLength {@code int}
     * @param periodic {@code bool}
     * @return a new tensor
     */
    public static Tensor blackmanWindow(long windowLength, boolean periodic) {
        return Operators.tensor(Operators.at(714, "aten::blackman_window.periodic"), windowLength, periodic);
    }

    /**
     * {@code blackman_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device?
     * device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param windowLength {@code int}
     * @param periodic {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor blackmanWindow(long windowLength, boolean periodic, DType dtype, Device device) {
        return Operators.tensor(Operators.at(714, "aten::blackman_window.periodic"), windowLength, periodic, dtype, null, device);
    }

    /**
     * {@code blackman_window.periodic_out(int window_length, bool periodic, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param windowLength {@code int}
     * @param periodic {@code bool}
     * @return {@code out}
     */
    public static Tensor blackmanWindowOut(Tensor out, long windowLength, boolean periodic) {
        return Operators.tensor(Operators.at(715, "aten::blackman_window.periodic_out"), windowLength, periodic, out);
    }

    /**
     * {@code block_diag(Tensor[] tensors) -> Tensor}.
     *
     * @param tensors {@code Tensor[]}
     * @return a new tensor
     */
    public static Tensor blockDiag(List<Tensor> tensors) {
        return Operators.tensor(Operators.at(716, "aten::block_diag"), tensors);
    }

    /**
     * {@code block_diag.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param tensors {@code Tensor[]}
     * @return {@code out}
     */
    public static Tensor blockDiagOut(Tensor out, List<Tensor> tensors) {
        return Operators.tensor(Operators.at(717, "aten::block_diag.out"), tensors, out);
    }

    /**
     * {@code bmm(Tensor self, Tensor mat2) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param mat2 {@code Tensor}
     * @return a new tensor
     */
    public static Tensor bmm(Tensor self, Tensor mat2) {
        return Operators.tensor(Operators.at(97, "aten::bmm"), self, mat2);
    }

    /**
     * {@code bmm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @return a new tensor
     */
    public static Tensor bmm(Tensor self, Tensor mat2, DType outDtype) {
        return Operators.tensor(Operators.at(98, "aten::bmm.dtype"), self, mat2, outDtype);
    }

    /**
     * {@code bmm.dtype_out(Tensor self, Tensor mat2, ScalarType out_dtype, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @return {@code out}
     */
    public static Tensor bmmOut(Tensor out, Tensor self, Tensor mat2, DType outDtype) {
        return Operators.tensor(Operators.at(718, "aten::bmm.dtype_out"), self, mat2, outDtype, out);
    }

    /**
     * {@code bmm.out(Tensor self, Tensor mat2, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param mat2 {@code Tensor}
     * @return {@code out}
     */
    public static Tensor bmmOut(Tensor out, Tensor self, Tensor mat2) {
        return Operators.tensor(Operators.at(719, "aten::bmm.out"), self, mat2, out);
    }

    /**
     * {@code broadcast_tensors(Tensor[] tensors) -> Tensor[]}.
     *
     * @param tensors {@code Tensor[]}
     * @return new tensors
     */
    public static List<Tensor> broadcastTensors(List<Tensor> tensors) {
        return Operators.tensors(Operators.at(720, "aten::broadcast_tensors"), tensors);
    }

    /**
     * {@code broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @param size {@code SymInt[]}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor broadcastTo(Tensor self, long... size) {
        return Operators.tensor(Operators.at(99, "aten::broadcast_to"), self, size);
    }

    /**
     * {@code bucketize.Tensor(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor}, the rest at
     * its defaults.
     *
     * @param self {@code Tensor}
     * @param boundaries {@code Tensor}
     * @return a new tensor
     */
    public static Tensor bucketize(Tensor self, Tensor boundaries) {
        return Operators.tensor(Operators.at(721, "aten::bucketize.Tensor"), self, boundaries);
    }

    /**
     * {@code bucketize.Tensor(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param boundaries {@code Tensor}
     * @param outInt32 {@code bool}
     * @param right {@code bool}
     * @return a new tensor
     */
    public static Tensor bucketize(Tensor self, Tensor boundaries, boolean outInt32, boolean right) {
        return Operators.tensor(Operators.at(721, "aten::bucketize.Tensor"), self, boundaries, outInt32, right);
    }

    /**
     * {@code bucketize.Scalar(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor}, the rest at
     * its defaults.
     *
     * @param self {@code Scalar}
     * @param boundaries {@code Tensor}
     * @return a new tensor
     */
    public static Tensor bucketize(Object self, Tensor boundaries) {
        return Operators.tensor(Operators.at(722, "aten::bucketize.Scalar"), self, boundaries);
    }

    /**
     * {@code bucketize.Scalar(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor}.
     *
     * @param self {@code Scalar}
     * @param boundaries {@code Tensor}
     * @param outInt32 {@code bool}
     * @param right {@code bool}
     * @return a new tensor
     */
    public static Tensor bucketize(Object self, Tensor boundaries, boolean outInt32, boolean right) {
        return Operators.tensor(Operators.at(722, "aten::bucketize.Scalar"), self, boundaries, outInt32, right);
    }

    /**
     * {@code bucketize.Scalar_out(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Scalar}
     * @param boundaries {@code Tensor}
     * @return {@code out}
     */
    public static Tensor bucketizeOut(Tensor out, Object self, Tensor boundaries) {
        return Operators.tensor(Operators.at(723, "aten::bucketize.Scalar_out"), self, boundaries, false, false, out);
    }

    /**
     * {@code bucketize.Scalar_out(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Scalar}
     * @param boundaries {@code Tensor}
     * @param outInt32 {@code bool}
     * @param right {@code bool}
     * @return {@code out}
     */
    public static Tensor bucketizeOut(Tensor out, Object self, Tensor boundaries, boolean outInt32, boolean right) {
        return Operators.tensor(Operators.at(723, "aten::bucketize.Scalar_out"), self, boundaries, outInt32, right, out);
    }

    /**
     * {@code bucketize.Tensor_out(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param boundaries {@code Tensor}
     * @return {@code out}
     */
    public static Tensor bucketizeOut(Tensor out, Tensor self, Tensor boundaries) {
        return Operators.tensor(Operators.at(724, "aten::bucketize.Tensor_out"), self, boundaries, false, false, out);
    }

    /**
     * {@code bucketize.Tensor_out(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param boundaries {@code Tensor}
     * @param outInt32 {@code bool}
     * @param right {@code bool}
     * @return {@code out}
     */
    public static Tensor bucketizeOut(Tensor out, Tensor self, Tensor boundaries, boolean outInt32, boolean right) {
        return Operators.tensor(Operators.at(724, "aten::bucketize.Tensor_out"), self, boundaries, outInt32, right, out);
    }

    /**
     * {@code can_cast(ScalarType from_, ScalarType to) -> bool}.
     *
     * @param from_ {@code ScalarType}
     * @param to {@code ScalarType}
     * @return the result
     */
    public static boolean canCast(DType from_, DType to) {
        return (boolean) Operators.one(Operators.at(725, "aten::can_cast"), from_, to);
    }

    /**
     * {@code cartesian_prod(Tensor[] tensors) -> Tensor}.
     *
     * @param tensors {@code Tensor[]}
     * @return a new tensor
     */
    public static Tensor cartesianProd(List<Tensor> tensors) {
        return Operators.tensor(Operators.at(726, "aten::cartesian_prod"), tensors);
    }

    /**
     * {@code cat(Tensor[] tensors, int dim=0) -> Tensor}, the rest at its defaults.
     *
     * @param tensors {@code Tensor[]}
     * @return a new tensor
     */
    public static Tensor cat(List<Tensor> tensors) {
        return Operators.tensor(Operators.at(727, "aten::cat"), tensors);
    }

    /**
     * {@code cat(Tensor[] tensors, int dim=0) -> Tensor}.
     *
     * @param tensors {@code Tensor[]}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor cat(List<Tensor> tensors, long dim) {
        return Operators.tensor(Operators.at(727, "aten::cat"), tensors, dim);
    }

    /**
     * {@code cat.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param tensors {@code Tensor[]}
     * @return {@code out}
     */
    public static Tensor catOut(Tensor out, List<Tensor> tensors) {
        return Operators.tensor(Operators.at(728, "aten::cat.out"), tensors, 0L, out);
    }

    /**
     * {@code cat.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param tensors {@code Tensor[]}
     * @param dim {@code int}
     * @return {@code out}
     */
    public static Tensor catOut(Tensor out, List<Tensor> tensors, long dim) {
        return Operators.tensor(Operators.at(728, "aten::cat.out"), tensors, dim, out);
    }

    /**
     * {@code ccol_indices_copy(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor ccolIndicesCopy(Tensor self) {
        return Operators.tensor(Operators.at(729, "aten::ccol_indices_copy"), self);
    }

    /**
     * {@code ccol_indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor ccolIndicesCopyOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(730, "aten::ccol_indices_copy.out"), self, out);
    }

    /**
     * {@code cdist(Tensor x1, Tensor x2, float p=2., int? compute_mode=None) -> Tensor}, the rest at its defaults.
     *
     * @param x1 {@code Tensor}
     * @param x2 {@code Tensor}
     * @return a new tensor
     */
    public static Tensor cdist(Tensor x1, Tensor x2) {
        return Operators.tensor(Operators.at(731, "aten::cdist"), x1, x2);
    }

    /**
     * {@code cdist(Tensor x1, Tensor x2, float p=2., int? compute_mode=None) -> Tensor}, the rest at its defaults.
     *
     * @param x1 {@code Tensor}
     * @param x2 {@code Tensor}
     * @param p {@code float}
     * @return a new tensor
     */
    public static Tensor cdist(Tensor x1, Tensor x2, double p) {
        return Operators.tensor(Operators.at(731, "aten::cdist"), x1, x2, p);
    }

    /**
     * {@code cdist(Tensor x1, Tensor x2, float p=2., int? compute_mode=None) -> Tensor}.
     *
     * @param x1 {@code Tensor}
     * @param x2 {@code Tensor}
     * @param p {@code float}
     * @param computeMode {@code int?}; may be null
     * @return a new tensor
     */
    public static Tensor cdist(Tensor x1, Tensor x2, double p, Number computeMode) {
        return Operators.tensor(Operators.at(731, "aten::cdist"), x1, x2, p, computeMode);
    }

    /**
     * {@code ceil(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor ceil(Tensor self) {
        return Operators.tensor(Operators.at(102, "aten::ceil"), self);
    }

    /**
     * {@code ceil.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor ceilOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(732, "aten::ceil.out"), self, out);
    }

    /**
     * {@code ceil_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor ceil_(Tensor self) {
        return Operators.tensor(Operators.at(103, "aten::ceil_"), self);
    }

    /**
     * {@code celu(Tensor self, Scalar alpha=1.) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor celu(Tensor self) {
        return Operators.tensor(Operators.at(733, "aten::celu"), self);
    }

    /**
     * {@code celu(Tensor self, Scalar alpha=1.) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public static Tensor celu(Tensor self, Object alpha) {
        return Operators.tensor(Operators.at(733, "aten::celu"), self, alpha);
    }

    /**
     * {@code celu.out(Tensor self, Scalar alpha=1., *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor celuOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(734, "aten::celu.out"), self, 1.0, out);
    }

    /**
     * {@code celu.out(Tensor self, Scalar alpha=1., *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param alpha {@code Scalar}
     * @return {@code out}
     */
    public static Tensor celuOut(Tensor out, Tensor self, Object alpha) {
        return Operators.tensor(Operators.at(734, "aten::celu.out"), self, alpha, out);
    }

    /**
     * {@code celu_(Tensor(a!) self, Scalar alpha=1.) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor celu_(Tensor self) {
        return Operators.tensor(Operators.at(735, "aten::celu_"), self);
    }

    /**
     * {@code celu_(Tensor(a!) self, Scalar alpha=1.) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param alpha {@code Scalar}
     * @return {@code self}
     */
    public static Tensor celu_(Tensor self, Object alpha) {
        return Operators.tensor(Operators.at(735, "aten::celu_"), self, alpha);
    }

    /**
     * {@code chain_matmul(Tensor[] matrices) -> Tensor}.
     *
     * @param matrices {@code Tensor[]}
     * @return a new tensor
     */
    public static Tensor chainMatmul(List<Tensor> matrices) {
        return Operators.tensor(Operators.at(736, "aten::chain_matmul"), matrices);
    }

    /**
     * {@code chain_matmul.out(Tensor[] matrices, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param matrices {@code Tensor[]}
     * @return {@code out}
     */
    public static Tensor chainMatmulOut(Tensor out, List<Tensor> matrices) {
        return Operators.tensor(Operators.at(737, "aten::chain_matmul.out"), matrices, out);
    }

    /**
     * {@code channel_shuffle(Tensor self, SymInt groups) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param groups {@code SymInt}
     * @return a new tensor
     */
    public static Tensor channelShuffle(Tensor self, long groups) {
        return Operators.tensor(Operators.at(738, "aten::channel_shuffle"), self, groups);
    }

    /**
     * {@code channel_shuffle.out(Tensor self, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param groups {@code SymInt}
     * @return {@code out}
     */
    public static Tensor channelShuffleOut(Tensor out, Tensor self, long groups) {
        return Operators.tensor(Operators.at(739, "aten::channel_shuffle.out"), self, groups, out);
    }

    /**
     * {@code cholesky(Tensor self, bool upper=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor cholesky(Tensor self) {
        return Operators.tensor(Operators.at(105, "aten::cholesky"), self);
    }

    /**
     * {@code cholesky(Tensor self, bool upper=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param upper {@code bool}
     * @return a new tensor
     */
    public static Tensor cholesky(Tensor self, boolean upper) {
        return Operators.tensor(Operators.at(105, "aten::cholesky"), self, upper);
    }

    /**
     * {@code cholesky.out(Tensor self, bool upper=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor choleskyOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(740, "aten::cholesky.out"), self, false, out);
    }

    /**
     * {@code cholesky.out(Tensor self, bool upper=False, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param upper {@code bool}
     * @return {@code out}
     */
    public static Tensor choleskyOut(Tensor out, Tensor self, boolean upper) {
        return Operators.tensor(Operators.at(740, "aten::cholesky.out"), self, upper, out);
    }

    /**
     * {@code cholesky_inverse(Tensor self, bool upper=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor choleskyInverse(Tensor self) {
        return Operators.tensor(Operators.at(106, "aten::cholesky_inverse"), self);
    }

    /**
     * {@code cholesky_inverse(Tensor self, bool upper=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param upper {@code bool}
     * @return a new tensor
     */
    public static Tensor choleskyInverse(Tensor self, boolean upper) {
        return Operators.tensor(Operators.at(106, "aten::cholesky_inverse"), self, upper);
    }

    /**
     * {@code cholesky_inverse.out(Tensor self, bool upper=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor choleskyInverseOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(741, "aten::cholesky_inverse.out"), self, false, out);
    }

    /**
     * {@code cholesky_inverse.out(Tensor self, bool upper=False, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param upper {@code bool}
     * @return {@code out}
     */
    public static Tensor choleskyInverseOut(Tensor out, Tensor self, boolean upper) {
        return Operators.tensor(Operators.at(741, "aten::cholesky_inverse.out"), self, upper, out);
    }

    /**
     * {@code cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param input2 {@code Tensor}
     * @return a new tensor
     */
    public static Tensor choleskySolve(Tensor self, Tensor input2) {
        return Operators.tensor(Operators.at(107, "aten::cholesky_solve"), self, input2);
    }

    /**
     * {@code cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param input2 {@code Tensor}
     * @param upper {@code bool}
     * @return a new tensor
     */
    public static Tensor choleskySolve(Tensor self, Tensor input2, boolean upper) {
        return Operators.tensor(Operators.at(107, "aten::cholesky_solve"), self, input2, upper);
    }

    /**
     * {@code cholesky_solve.out(Tensor self, Tensor input2, bool upper=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param input2 {@code Tensor}
     * @return {@code out}
     */
    public static Tensor choleskySolveOut(Tensor out, Tensor self, Tensor input2) {
        return Operators.tensor(Operators.at(742, "aten::cholesky_solve.out"), self, input2, false, out);
    }

    /**
     * {@code cholesky_solve.out(Tensor self, Tensor input2, bool upper=False, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param input2 {@code Tensor}
     * @param upper {@code bool}
     * @return {@code out}
     */
    public static Tensor choleskySolveOut(Tensor out, Tensor self, Tensor input2, boolean upper) {
        return Operators.tensor(Operators.at(742, "aten::cholesky_solve.out"), self, input2, upper, out);
    }

    /**
     * {@code choose_qparams_optimized(Tensor input, int numel, int n_bins, float ratio, int bit_width) -> (Tensor, Tensor)}.
     *
     * @param input {@code Tensor}
     * @param numel {@code int}
     * @param nBins {@code int}
     * @param ratio {@code float}
     * @param bitWidth {@code int}
     * @return new tensors
     */
    public static List<Tensor> chooseQparamsOptimized(Tensor input, long numel, long nBins, double ratio, long bitWidth) {
        return Operators.each(Operators.at(743, "aten::choose_qparams_optimized"), input, numel, nBins, ratio, bitWidth);
    }

    /**
     * {@code chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param chunks {@code int}
     * @return views that share the memory
     */
    public static List<Tensor> chunk(Tensor self, long chunks) {
        return Operators.tensors(Operators.at(108, "aten::chunk"), self, chunks);
    }

    /**
     * {@code chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]}.
     *
     * @param self {@code Tensor}
     * @param chunks {@code int}
     * @param dim {@code int}
     * @return views that share the memory
     */
    public static List<Tensor> chunk(Tensor self, long chunks, long dim) {
        return Operators.tensors(Operators.at(108, "aten::chunk"), self, chunks, dim);
    }

    /**
     * {@code clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor clamp(Tensor self) {
        return Operators.tensor(Operators.at(109, "aten::clamp"), self);
    }

    /**
     * {@code clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param min {@code Scalar?}; may be null
     * @return a new tensor
     */
    public static Tensor clamp(Tensor self, Object min) {
        return Operators.tensor(Operators.at(109, "aten::clamp"), self, min);
    }

    /**
     * {@code clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param min {@code Scalar?}; may be null
     * @param max {@code Scalar?}; may be null
     * @return a new tensor
     */
    public static Tensor clamp(Tensor self, Object min, Object max) {
        return Operators.tensor(Operators.at(109, "aten::clamp"), self, min, max);
    }

    /**
     * {@code clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param min {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor clamp(Tensor self, Tensor min) {
        return Operators.tensor(Operators.at(110, "aten::clamp.Tensor"), self, min);
    }

    /**
     * {@code clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param min {@code Tensor?}; may be null
     * @param max {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor clamp(Tensor self, Tensor min, Tensor max) {
        return Operators.tensor(Operators.at(110, "aten::clamp.Tensor"), self, min, max);
    }

    /**
     * {@code clamp.Tensor_out(Tensor self, Tensor? min=None, Tensor? max=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor clampOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(744, "aten::clamp.Tensor_out"), self, null, null, out);
    }

    /**
     * {@code clamp.Tensor_out(Tensor self, Tensor? min=None, Tensor? max=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param min {@code Tensor?}; may be null
     * @return {@code out}
     */
    public static Tensor clampOut(Tensor out, Tensor self, Tensor min) {
        return Operators.tensor(Operators.at(744, "aten::clamp.Tensor_out"), self, min, null, out);
    }

    /**
     * {@code clamp.Tensor_out(Tensor self, Tensor? min=None, Tensor? max=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param min {@code Tensor?}; may be null
     * @param max {@code Tensor?}; may be null
     * @return {@code out}
     */
    public static Tensor clampOut(Tensor out, Tensor self, Tensor min, Tensor max) {
        return Operators.tensor(Operators.at(744, "aten::clamp.Tensor_out"), self, min, max, out);
    }

    /**
     * {@code clamp.out(Tensor self, Scalar? min=None, Scalar? max=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param min {@code Scalar?}; may be null
     * @return {@code out}
     */
    public static Tensor clampOut(Tensor out, Tensor self, Object min) {
        return Operators.tensor(Operators.at(745, "aten::clamp.out"), self, min, null, out);
    }

    /**
     * {@code clamp.out(Tensor self, Scalar? min=None, Scalar? max=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param min {@code Scalar?}; may be null
     * @param max {@code Scalar?}; may be null
     * @return {@code out}
     */
    public static Tensor clampOut(Tensor out, Tensor self, Object min, Object max) {
        return Operators.tensor(Operators.at(745, "aten::clamp.out"), self, min, max, out);
    }

    /**
     * {@code clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor clamp_(Tensor self) {
        return Operators.tensor(Operators.at(111, "aten::clamp_"), self);
    }

    /**
     * {@code clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param self {@code Tensor}, written
     * @param min {@code Scalar?}; may be null
     * @return {@code self}
     */
    public static Tensor clamp_(Tensor self, Object min) {
        return Operators.tensor(Operators.at(111, "aten::clamp_"), self, min);
    }

    /**
     * {@code clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param min {@code Scalar?}; may be null
     * @param max {@code Scalar?}; may be null
     * @return {@code self}
     */
    public static Tensor clamp_(Tensor self, Object min, Object max) {
        return Operators.tensor(Operators.at(111, "aten::clamp_"), self, min, max);
    }

    /**
     * {@code clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param self {@code Tensor}, written
     * @param min {@code Tensor?}; may be null
     * @return {@code self}
     */
    public static Tensor clamp_(Tensor self, Tensor min) {
        return Operators.tensor(Operators.at(112, "aten::clamp_.Tensor"), self, min);
    }

    /**
     * {@code clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param min {@code Tensor?}; may be null
     * @param max {@code Tensor?}; may be null
     * @return {@code self}
     */
    public static Tensor clamp_(Tensor self, Tensor min, Tensor max) {
        return Operators.tensor(Operators.at(112, "aten::clamp_.Tensor"), self, min, max);
    }

    /**
     * {@code clamp_max(Tensor self, Scalar max) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param max {@code Scalar}
     * @return a new tensor
     */
    public static Tensor clampMax(Tensor self, Object max) {
        return Operators.tensor(Operators.at(113, "aten::clamp_max"), self, max);
    }

    /**
     * {@code clamp_max.Tensor(Tensor self, Tensor max) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param max {@code Tensor}
     * @return a new tensor
     */
    public static Tensor clampMax(Tensor self, Tensor max) {
        return Operators.tensor(Operators.at(114, "aten::clamp_max.Tensor"), self, max);
    }

    /**
     * {@code clamp_max.Tensor_out(Tensor self, Tensor max, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param max {@code Tensor}
     * @return {@code out}
     */
    public static Tensor clampMaxOut(Tensor out, Tensor self, Tensor max) {
        return Operators.tensor(Operators.at(746, "aten::clamp_max.Tensor_out"), self, max, out);
    }

    /**
     * {@code clamp_max.out(Tensor self, Scalar max, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param max {@code Scalar}
     * @return {@code out}
     */
    public static Tensor clampMaxOut(Tensor out, Tensor self, Object max) {
        return Operators.tensor(Operators.at(747, "aten::clamp_max.out"), self, max, out);
    }

    /**
     * {@code clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param max {@code Scalar}
     * @return {@code self}
     */
    public static Tensor clampMax_(Tensor self, Object max) {
        return Operators.tensor(Operators.at(115, "aten::clamp_max_"), self, max);
    }

    /**
     * {@code clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param max {@code Tensor}
     * @return {@code self}
     */
    public static Tensor clampMax_(Tensor self, Tensor max) {
        return Operators.tensor(Operators.at(116, "aten::clamp_max_.Tensor"), self, max);
    }

    /**
     * {@code clamp_min(Tensor self, Scalar min) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param min {@code Scalar}
     * @return a new tensor
     */
    public static Tensor clampMin(Tensor self, Object min) {
        return Operators.tensor(Operators.at(117, "aten::clamp_min"), self, min);
    }

    /**
     * {@code clamp_min.Tensor(Tensor self, Tensor min) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param min {@code Tensor}
     * @return a new tensor
     */
    public static Tensor clampMin(Tensor self, Tensor min) {
        return Operators.tensor(Operators.at(118, "aten::clamp_min.Tensor"), self, min);
    }

    /**
     * {@code clamp_min.Tensor_out(Tensor self, Tensor min, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param min {@code Tensor}
     * @return {@code out}
     */
    public static Tensor clampMinOut(Tensor out, Tensor self, Tensor min) {
        return Operators.tensor(Operators.at(748, "aten::clamp_min.Tensor_out"), self, min, out);
    }

    /**
     * {@code clamp_min.out(Tensor self, Scalar min, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param min {@code Scalar}
     * @return {@code out}
     */
    public static Tensor clampMinOut(Tensor out, Tensor self, Object min) {
        return Operators.tensor(Operators.at(749, "aten::clamp_min.out"), self, min, out);
    }

    /**
     * {@code clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param min {@code Scalar}
     * @return {@code self}
     */
    public static Tensor clampMin_(Tensor self, Object min) {
        return Operators.tensor(Operators.at(119, "aten::clamp_min_"), self, min);
    }

    /**
     * {@code clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param min {@code Tensor}
     * @return {@code self}
     */
    public static Tensor clampMin_(Tensor self, Tensor min) {
        return Operators.tensor(Operators.at(120, "aten::clamp_min_.Tensor"), self, min);
    }

    /**
     * {@code clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor clip(Tensor self) {
        return Operators.tensor(Operators.at(121, "aten::clip"), self);
    }

    /**
     * {@code clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param min {@code Scalar?}; may be null
     * @return a new tensor
     */
    public static Tensor clip(Tensor self, Object min) {
        return Operators.tensor(Operators.at(121, "aten::clip"), self, min);
    }

    /**
     * {@code clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param min {@code Scalar?}; may be null
     * @param max {@code Scalar?}; may be null
     * @return a new tensor
     */
    public static Tensor clip(Tensor self, Object min, Object max) {
        return Operators.tensor(Operators.at(121, "aten::clip"), self, min, max);
    }

    /**
     * {@code clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param min {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor clip(Tensor self, Tensor min) {
        return Operators.tensor(Operators.at(122, "aten::clip.Tensor"), self, min);
    }

    /**
     * {@code clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param min {@code Tensor?}; may be null
     * @param max {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor clip(Tensor self, Tensor min, Tensor max) {
        return Operators.tensor(Operators.at(122, "aten::clip.Tensor"), self, min, max);
    }

    /**
     * {@code clip.Tensor_out(Tensor self, Tensor? min=None, Tensor? max=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor clipOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(750, "aten::clip.Tensor_out"), self, null, null, out);
    }

    /**
     * {@code clip.Tensor_out(Tensor self, Tensor? min=None, Tensor? max=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param min {@code Tensor?}; may be null
     * @return {@code out}
     */
    public static Tensor clipOut(Tensor out, Tensor self, Tensor min) {
        return Operators.tensor(Operators.at(750, "aten::clip.Tensor_out"), self, min, null, out);
    }

    /**
     * {@code clip.Tensor_out(Tensor self, Tensor? min=None, Tensor? max=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param min {@code Tensor?}; may be null
     * @param max {@code Tensor?}; may be null
     * @return {@code out}
     */
    public static Tensor clipOut(Tensor out, Tensor self, Tensor min, Tensor max) {
        return Operators.tensor(Operators.at(750, "aten::clip.Tensor_out"), self, min, max, out);
    }

    /**
     * {@code clip.out(Tensor self, Scalar? min=None, Scalar? max=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param min {@code Scalar?}; may be null
     * @return {@code out}
     */
    public static Tensor clipOut(Tensor out, Tensor self, Object min) {
        return Operators.tensor(Operators.at(751, "aten::clip.out"), self, min, null, out);
    }

    /**
     * {@code clip.out(Tensor self, Scalar? min=None, Scalar? max=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param min {@code Scalar?}; may be null
     * @param max {@code Scalar?}; may be null
     * @return {@code out}
     */
    public static Tensor clipOut(Tensor out, Tensor self, Object min, Object max) {
        return Operators.tensor(Operators.at(751, "aten::clip.out"), self, min, max, out);
    }

    /**
     * {@code clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor clip_(Tensor self) {
        return Operators.tensor(Operators.at(123, "aten::clip_"), self);
    }

    /**
     * {@code clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param self {@code Tensor}, written
     * @param min {@code Scalar?}; may be null
     * @return {@code self}
     */
    public static Tensor clip_(Tensor self, Object min) {
        return Operators.tensor(Operators.at(123, "aten::clip_"), self, min);
    }

    /**
     * {@code clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param min {@code Scalar?}; may be null
     * @param max {@code Scalar?}; may be null
     * @return {@code self}
     */
    public static Tensor clip_(Tensor self, Object min, Object max) {
        return Operators.tensor(Operators.at(123, "aten::clip_"), self, min, max);
    }

    /**
     * {@code clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param self {@code Tensor}, written
     * @param min {@code Tensor?}; may be null
     * @return {@code self}
     */
    public static Tensor clip_(Tensor self, Tensor min) {
        return Operators.tensor(Operators.at(124, "aten::clip_.Tensor"), self, min);
    }

    /**
     * {@code clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param min {@code Tensor?}; may be null
     * @param max {@code Tensor?}; may be null
     * @return {@code self}
     */
    public static Tensor clip_(Tensor self, Tensor min, Tensor max) {
        return Operators.tensor(Operators.at(124, "aten::clip_.Tensor"), self, min, max);
    }

    /**
     * {@code col_indices_copy(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor colIndicesCopy(Tensor self) {
        return Operators.tensor(Operators.at(752, "aten::col_indices_copy"), self);
    }

    /**
     * {@code col_indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor colIndicesCopyOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(753, "aten::col_indices_copy.out"), self, out);
    }

    /**
     * {@code column_stack(Tensor[] tensors) -> Tensor}.
     *
     * @param tensors {@code Tensor[]}
     * @return a new tensor
     */
    public static Tensor columnStack(List<Tensor> tensors) {
        return Operators.tensor(Operators.at(754, "aten::column_stack"), tensors);
    }

    /**
     * {@code column_stack.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param tensors {@code Tensor[]}
     * @return {@code out}
     */
    public static Tensor columnStackOut(Tensor out, List<Tensor> tensors) {
        return Operators.tensor(Operators.at(755, "aten::column_stack.out"), tensors, out);
    }

    /**
     * {@code combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor combinations(Tensor self) {
        return Operators.tensor(Operators.at(756, "aten::combinations"), self);
    }

    /**
     * {@code combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param r {@code int}
     * @return a new tensor
     */
    public static Tensor combinations(Tensor self, long r) {
        return Operators.tensor(Operators.at(756, "aten::combinations"), self, r);
    }

    /**
     * {@code combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param r {@code int}
     * @param withReplacement {@code bool}
     * @return a new tensor
     */
    public static Tensor combinations(Tensor self, long r, boolean withReplacement) {
        return Operators.tensor(Operators.at(756, "aten::combinations"), self, r, withReplacement);
    }

    /**
     * {@code complex(Tensor real, Tensor imag) -> Tensor}.
     *
     * @param real {@code Tensor}
     * @param imag {@code Tensor}
     * @return a new tensor
     */
    public static Tensor complex(Tensor real, Tensor imag) {
        return Operators.tensor(Operators.at(757, "aten::complex"), real, imag);
    }

    /**
     * {@code complex.out(Tensor real, Tensor imag, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param real {@code Tensor}
     * @param imag {@code Tensor}
     * @return {@code out}
     */
    public static Tensor complexOut(Tensor out, Tensor real, Tensor imag) {
        return Operators.tensor(Operators.at(758, "aten::complex.out"), real, imag, out);
    }

    /**
     * {@code concat(Tensor[] tensors, int dim=0) -> Tensor}, the rest at its defaults.
     *
     * @param tensors {@code Tensor[]}
     * @return a new tensor
     */
    public static Tensor concat(List<Tensor> tensors) {
        return Operators.tensor(Operators.at(759, "aten::concat"), tensors);
    }

    /**
     * {@code concat(Tensor[] tensors, int dim=0) -> Tensor}.
     *
     * @param tensors {@code Tensor[]}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor concat(List<Tensor> tensors, long dim) {
        return Operators.tensor(Operators.at(759, "aten::concat"), tensors, dim);
    }

    /**
     * {@code concat.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param tensors {@code Tensor[]}
     * @return {@code out}
     */
    public static Tensor concatOut(Tensor out, List<Tensor> tensors) {
        return Operators.tensor(Operators.at(760, "aten::concat.out"), tensors, 0L, out);
    }

    /**
     * {@code concat.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param tensors {@code Tensor[]}
     * @param dim {@code int}
     * @return {@code out}
     */
    public static Tensor concatOut(Tensor out, List<Tensor> tensors, long dim) {
        return Operators.tensor(Operators.at(760, "aten::concat.out"), tensors, dim, out);
    }

    /**
     * {@code concatenate(Tensor[] tensors, int dim=0) -> Tensor}, the rest at its defaults.
     *
     * @param tensors {@code Tensor[]}
     * @return a new tensor
     */
    public static Tensor concatenate(List<Tensor> tensors) {
        return Operators.tensor(Operators.at(761, "aten::concatenate"), tensors);
    }

    /**
     * {@code concatenate(Tensor[] tensors, int dim=0) -> Tensor}.
     *
     * @param tensors {@code Tensor[]}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor concatenate(List<Tensor> tensors, long dim) {
        return Operators.tensor(Operators.at(761, "aten::concatenate"), tensors, dim);
    }

    /**
     * {@code concatenate.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param tensors {@code Tensor[]}
     * @return {@code out}
     */
    public static Tensor concatenateOut(Tensor out, List<Tensor> tensors) {
        return Operators.tensor(Operators.at(762, "aten::concatenate.out"), tensors, 0L, out);
    }

    /**
     * {@code concatenate.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param tensors {@code Tensor[]}
     * @param dim {@code int}
     * @return {@code out}
     */
    public static Tensor concatenateOut(Tensor out, List<Tensor> tensors, long dim) {
        return Operators.tensor(Operators.at(762, "aten::concatenate.out"), tensors, dim, out);
    }

    /**
     * {@code conj(Tensor(a) self) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor conj(Tensor self) {
        return Operators.tensor(Operators.at(763, "aten::conj"), self);
    }

    /**
     * {@code conj_physical(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor conjPhysical(Tensor self) {
        return Operators.tensor(Operators.at(127, "aten::conj_physical"), self);
    }

    /**
     * {@code conj_physical.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor conjPhysicalOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(764, "aten::conj_physical.out"), self, out);
    }

    /**
     * {@code conj_physical_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor conjPhysical_(Tensor self) {
        return Operators.tensor(Operators.at(128, "aten::conj_physical_"), self);
    }

    /**
     * {@code constant_pad_nd(Tensor self, SymInt[] pad, Scalar value=0) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param pad {@code SymInt[]}
     * @return a new tensor
     */
    public static Tensor constantPadNd(Tensor self, long... pad) {
        return Operators.tensor(Operators.at(765, "aten::constant_pad_nd"), self, pad);
    }

    /**
     * {@code constant_pad_nd(Tensor self, SymInt[] pad, Scalar value=0) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param pad {@code SymInt[]}
     * @param value {@code Scalar}
     * @return a new tensor
     */
    public static Tensor constantPadNd(Tensor self, long[] pad, Object value) {
        return Operators.tensor(Operators.at(765, "aten::constant_pad_nd"), self, pad, value);
    }

    /**
     * {@code constant_pad_nd.out(Tensor self, SymInt[] pad, Scalar value=0, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param pad {@code SymInt[]}
     * @return {@code out}
     */
    public static Tensor constantPadNdOut(Tensor out, Tensor self, long... pad) {
        return Operators.tensor(Operators.at(766, "aten::constant_pad_nd.out"), self, pad, 0L, out);
    }

    /**
     * {@code constant_pad_nd.out(Tensor self, SymInt[] pad, Scalar value=0, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param pad {@code SymInt[]}
     * @param value {@code Scalar}
     * @return {@code out}
     */
    public static Tensor constantPadNdOut(Tensor out, Tensor self, long[] pad, Object value) {
        return Operators.tensor(Operators.at(766, "aten::constant_pad_nd.out"), self, pad, value, out);
    }

    /**
     * {@code conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1]
     * dilation=[1], SymInt groups=1) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @return a new tensor
     */
    public static Tensor conv1d(Tensor input, Tensor weight) {
        return Operators.tensor(Operators.at(767, "aten::conv1d"), input, weight);
    }

    /**
     * {@code conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1]
     * dilation=[1], SymInt groups=1) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias) {
        return Operators.tensor(Operators.at(767, "aten::conv1d"), input, weight, bias);
    }

    /**
     * {@code conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1]
     * dilation=[1], SymInt groups=1) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[1]}
     * @return a new tensor
     */
    public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, long... stride) {
        return Operators.tensor(Operators.at(767, "aten::conv1d"), input, weight, bias, stride);
    }

    /**
     * {@code conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1]
     * dilation=[1], SymInt groups=1) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[1]}
     * @param padding {@code SymInt[1]}
     * @return a new tensor
     */
    public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, long[] stride, long... padding) {
        return Operators.tensor(Operators.at(767, "aten::conv1d"), input, weight, bias, stride, padding);
    }

    /**
     * {@code conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1]
     * dilation=[1], SymInt groups=1) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[1]}
     * @param padding {@code SymInt[1]}
     * @param dilation {@code SymInt[1]}
     * @return a new tensor
     */
    public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long... dilation) {
        return Operators.tensor(Operators.at(767, "aten::conv1d"), input, weight, bias, stride, padding, dilation);
    }

    /**
     * {@code conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1]
     * dilation=[1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[1]}
     * @param padding {@code SymInt[1]}
     * @param dilation {@code SymInt[1]}
     * @param groups {@code SymInt}
     * @return a new tensor
     */
    public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[] dilation, long
            groups) {
        return Operators.tensor(Operators.at(767, "aten::conv1d"), input, weight, bias, stride, padding, dilation, groups);
    }

    /**
     * {@code conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], str padding="valid", SymInt[1]
     * dilation=[1], SymInt groups=1) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[1]}
     * @param padding {@code str}
     * @return a new tensor
     */
    public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, long[] stride, String padding) {
        return Operators.tensor(Operators.at(768, "aten::conv1d.padding"), input, weight, bias, stride, padding);
    }

    /**
     * {@code conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], str padding="valid", SymInt[1]
     * dilation=[1], SymInt groups=1) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[1]}
     * @param padding {@code str}
     * @param dilation {@code SymInt[1]}
     * @return a new tensor
     */
    public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, long[] stride, String padding, long... dilation) {
        return Operators.tensor(Operators.at(768, "aten::conv1d.padding"), input, weight, bias, stride, padding, dilation);
    }

    /**
     * {@code conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], str padding="valid", SymInt[1]
     * dilation=[1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[1]}
     * @param padding {@code str}
     * @param dilation {@code SymInt[1]}
     * @param groups {@code SymInt}
     * @return a new tensor
     */
    public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, long[] stride, String padding, long[] dilation, long
            groups) {
        return Operators.tensor(Operators.at(768, "aten::conv1d.padding"), input, weight, bias, stride, padding, dilation,
                groups);
    }

    /**
     * {@code conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2]
     * dilation=[1, 1], SymInt groups=1) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @return a new tensor
     */
    public static Tensor conv2d(Tensor input, Tensor weight) {
        return Operators.tensor(Operators.at(769, "aten::conv2d"), input, weight);
    }

    /**
     * {@code conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2]
     * dilation=[1, 1], SymInt groups=1) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias) {
        return Operators.tensor(Operators.at(769, "aten::conv2d"), input, weight, bias);
    }

    /**
     * {@code conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2]
     * dilation=[1, 1], SymInt groups=1) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[2]}
     * @return a new tensor
     */
    public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, long... stride) {
        return Operators.tensor(Operators.at(769, "aten::conv2d"), input, weight, bias, stride);
    }

    /**
     * {@code conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2]
     * dilation=[1, 1], SymInt groups=1) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[2]}
     * @param padding {@code SymInt[2]}
     * @return a new tensor
     */
    public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, long[] stride, long... padding) {
        return Operators.tensor(Operators.at(769, "aten::conv2d"), input, weight, bias, stride, padding);
    }

    /**
     * {@code conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2]
     * dilation=[1, 1], SymInt groups=1) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[2]}
     * @param padding {@code SymInt[2]}
     * @param dilation {@code SymInt[2]}
     * @return a new tensor
     */
    public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long... dilation) {
        return Operators.tensor(Operators.at(769, "aten::conv2d"), input, weight, bias, stride, padding, dilation);
    }

    /**
     * {@code conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2]
     * dilation=[1, 1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[2]}
     * @param padding {@code SymInt[2]}
     * @param dilation {@code SymInt[2]}
     * @param groups {@code SymInt}
     * @return a new tensor
     */
    public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[] dilation, long
            groups) {
        return Operators.tensor(Operators.at(769, "aten::conv2d"), input, weight, bias, stride, padding, dilation, groups);
    }

    /**
     * {@code conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], str padding="valid",
     * SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[2]}
     * @param padding {@code str}
     * @return a new tensor
     */
    public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, long[] stride, String padding) {
        return Operators.tensor(Operators.at(770, "aten::conv2d.padding"), input, weight, bias, stride, padding);
    }

    /**
     * {@code conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], str padding="valid",
     * SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[2]}
     * @param padding {@code str}
     * @param dilation {@code SymInt[2]}
     * @return a new tensor
     */
    public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, long[] stride, String padding, long... dilation) {
        return Operators.tensor(Operators.at(770, "aten::conv2d.padding"), input, weight, bias, stride, padding, dilation);
    }

    /**
     * {@code conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], str padding="valid",
     * SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[2]}
     * @param padding {@code str}
     * @param dilation {@code SymInt[2]}
     * @param groups {@code SymInt}
     * @return a new tensor
     */
    public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, long[] stride, String padding, long[] dilation, long
            groups) {
        return Operators.tensor(Operators.at(770, "aten::conv2d.padding"), input, weight, bias, stride, padding, dilation,
                groups);
    }

    /**
     * {@code conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0],
     * SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @return a new tensor
     */
    public static Tensor conv3d(Tensor input, Tensor weight) {
        return Operators.tensor(Operators.at(771, "aten::conv3d"), input, weight);
    }

    /**
     * {@code conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0],
     * SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias) {
        return Operators.tensor(Operators.at(771, "aten::conv3d"), input, weight, bias);
    }

    /**
     * {@code conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0],
     * SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[3]}
     * @return a new tensor
     */
    public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, long... stride) {
        return Operators.tensor(Operators.at(771, "aten::conv3d"), input, weight, bias, stride);
    }

    /**
     * {@code conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0],
     * SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[3]}
     * @param padding {@code SymInt[3]}
     * @return a new tensor
     */
    public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, long[] stride, long... padding) {
        return Operators.tensor(Operators.at(771, "aten::conv3d"), input, weight, bias, stride, padding);
    }

    /**
     * {@code conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0],
     * SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[3]}
     * @param padding {@code SymInt[3]}
     * @param dilation {@code SymInt[3]}
     * @return a new tensor
     */
    public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long... dilation) {
        return Operators.tensor(Operators.at(771, "aten::conv3d"), input, weight, bias, stride, padding, dilation);
    }

    /**
     * {@code conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0],
     * SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[3]}
     * @param padding {@code SymInt[3]}
     * @param dilation {@code SymInt[3]}
     * @param groups {@code SymInt}
     * @return a new tensor
     */
    public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[] dilation, long
            groups) {
        return Operators.tensor(Operators.at(771, "aten::conv3d"), input, weight, bias, stride, padding, dilation, groups);
    }

    /**
     * {@code conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], str padding="valid",
     * SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[3]}
     * @param padding {@code str}
     * @return a new tensor
     */
    public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, long[] stride, String padding) {
        return Operators.tensor(Operators.at(772, "aten::conv3d.padding"), input, weight, bias, stride, padding);
    }

    /**
     * {@code conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], str padding="valid",
     * SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[3]}
     * @param padding {@code str}
     * @param dilation {@code SymInt[3]}
     * @return a new tensor
     */
    public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, long[] stride, String padding, long... dilation) {
        return Operators.tensor(Operators.at(772, "aten::conv3d.padding"), input, weight, bias, stride, padding, dilation);
    }

    /**
     * {@code conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], str padding="valid",
     * SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[3]}
     * @param padding {@code str}
     * @param dilation {@code SymInt[3]}
     * @param groups {@code SymInt}
     * @return a new tensor
     */
    public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, long[] stride, String padding, long[] dilation, long
            groups) {
        return Operators.tensor(Operators.at(772, "aten::conv3d.padding"), input, weight, bias, stride, padding, dilation,
                groups);
    }

    /**
     * {@code conv_tbc(Tensor self, Tensor weight, Tensor bias, int pad=0) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor}
     * @return a new tensor
     */
    public static Tensor convTbc(Tensor self, Tensor weight, Tensor bias) {
        return Operators.tensor(Operators.at(773, "aten::conv_tbc"), self, weight, bias);
    }

    /**
     * {@code conv_tbc(Tensor self, Tensor weight, Tensor bias, int pad=0) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor}
     * @param pad {@code int}
     * @return a new tensor
     */
    public static Tensor convTbc(Tensor self, Tensor weight, Tensor bias, long pad) {
        return Operators.tensor(Operators.at(773, "aten::conv_tbc"), self, weight, bias, pad);
    }

    /**
     * {@code conv_tbc.out(Tensor self, Tensor weight, Tensor bias, int pad=0, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor}
     * @return {@code out}
     */
    public static Tensor convTbcOut(Tensor out, Tensor self, Tensor weight, Tensor bias) {
        return Operators.tensor(Operators.at(774, "aten::conv_tbc.out"), self, weight, bias, 0L, out);
    }

    /**
     * {@code conv_tbc.out(Tensor self, Tensor weight, Tensor bias, int pad=0, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor}
     * @param pad {@code int}
     * @return {@code out}
     */
    public static Tensor convTbcOut(Tensor out, Tensor self, Tensor weight, Tensor bias, long pad) {
        return Operators.tensor(Operators.at(774, "aten::conv_tbc.out"), self, weight, bias, pad, out);
    }

    /**
     * {@code conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0],
     * SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1] dilation=[1]) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @return a new tensor
     */
    public static Tensor convTranspose1d(Tensor input, Tensor weight) {
        return Operators.tensor(Operators.at(775, "aten::conv_transpose1d"), input, weight);
    }

    /**
     * {@code conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0],
     * SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1] dilation=[1]) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor convTranspose1d(Tensor input, Tensor weight, Tensor bias) {
        return Operators.tensor(Operators.at(775, "aten::conv_transpose1d"), input, weight, bias);
    }

    /**
     * {@code conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0],
     * SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1] dilation=[1]) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[1]}
     * @return a new tensor
     */
    public static Tensor convTranspose1d(Tensor input, Tensor weight, Tensor bias, long... stride) {
        return Operators.tensor(Operators.at(775, "aten::conv_transpose1d"), input, weight, bias, stride);
    }

    /**
     * {@code conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0],
     * SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1] dilation=[1]) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[1]}
     * @param padding {@code SymInt[1]}
     * @return a new tensor
     */
    public static Tensor convTranspose1d(Tensor input, Tensor weight, Tensor bias, long[] stride, long... padding) {
        return Operators.tensor(Operators.at(775, "aten::conv_transpose1d"), input, weight, bias, stride, padding);
    }

    /**
     * {@code conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0],
     * SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1] dilation=[1]) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[1]}
     * @param padding {@code SymInt[1]}
     * @param outputPadding {@code SymInt[1]}
     * @return a new tensor
     */
    public static Tensor convTranspose1d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long...
            outputPadding) {
        return Operators.tensor(Operators.at(775, "aten::conv_transpose1d"), input, weight, bias, stride, padding, outputPadding);
    }

    /**
     * {@code conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0],
     * SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1] dilation=[1]) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[1]}
     * @param padding {@code SymInt[1]}
     * @param outputPadding {@code SymInt[1]}
     * @param groups {@code SymInt}
     * @return a new tensor
     */
    public static Tensor convTranspose1d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[]
            outputPadding, long groups) {
        return Operators.tensor(Operators.at(775, "aten::conv_transpose1d"), input, weight, bias, stride, padding, outputPadding,
                groups);
    }

    /**
     * {@code conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0],
     * SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1] dilation=[1]) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[1]}
     * @param padding {@code SymInt[1]}
     * @param outputPadding {@code SymInt[1]}
     * @param groups {@code SymInt}
     * @param dilation {@code SymInt[1]}
     * @return a new tensor
     */
    public static Tensor convTranspose1d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[]
            outputPadding, long groups, long... dilation) {
        return Operators.tensor(Operators.at(775, "aten::conv_transpose1d"), input, weight, bias, stride, padding, outputPadding,
                groups, dilation);
    }

    /**
     * {@code conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2]
     * padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor}, the rest at its
     * defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @return a new tensor
     */
    public static Tensor convTranspose2d(Tensor input, Tensor weight) {
        return Operators.tensor(Operators.at(776, "aten::conv_transpose2d.input"), input, weight);
    }

    /**
     * {@code conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2]
     * padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor}, the rest at its
     * defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor convTranspose2d(Tensor input, Tensor weight, Tensor bias) {
        return Operators.tensor(Operators.at(776, "aten::conv_transpose2d.input"), input, weight, bias);
    }

    /**
     * {@code conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2]
     * padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor}, the rest at its
     * defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[2]}
     * @return a new tensor
     */
    public static Tensor convTranspose2d(Tensor input, Tensor weight, Tensor bias, long... stride) {
        return Operators.tensor(Operators.at(776, "aten::conv_transpose2d.input"), input, weight, bias, stride);
    }

    /**
     * {@code conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2]
     * padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor}, the rest at its
     * defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[2]}
     * @param padding {@code SymInt[2]}
     * @return a new tensor
     */
    public static Tensor convTranspose2d(Tensor input, Tensor weight, Tensor bias, long[] stride, long... padding) {
        return Operators.tensor(Operators.at(776, "aten::conv_transpose2d.input"), input, weight, bias, stride, padding);
    }

    /**
     * {@code conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2]
     * padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor}, the rest at its
     * defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[2]}
     * @param padding {@code SymInt[2]}
     * @param outputPadding {@code SymInt[2]}
     * @return a new tensor
     */
    public static Tensor convTranspose2d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long...
            outputPadding) {
        return Operators.tensor(Operators.at(776, "aten::conv_transpose2d.input"), input, weight, bias, stride, padding,
                outputPadding);
    }

    /**
     * {@code conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2]
     * padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor}, the rest at its
     * defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[2]}
     * @param padding {@code SymInt[2]}
     * @param outputPadding {@code SymInt[2]}
     * @param groups {@code SymInt}
     * @return a new tensor
     */
    public static Tensor convTranspose2d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[]
            outputPadding, long groups) {
        return Operators.tensor(Operators.at(776, "aten::conv_transpose2d.input"), input, weight, bias, stride, padding,
                outputPadding, groups);
    }

    /**
     * {@code conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2]
     * padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[2]}
     * @param padding {@code SymInt[2]}
     * @param outputPadding {@code SymInt[2]}
     * @param groups {@code SymInt}
     * @param dilation {@code SymInt[2]}
     * @return a new tensor
     */
    public static Tensor convTranspose2d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[]
            outputPadding, long groups, long... dilation) {
        return Operators.tensor(Operators.at(776, "aten::conv_transpose2d.input"), input, weight, bias, stride, padding,
                outputPadding, groups, dilation);
    }

    /**
     * {@code conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3]
     * padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor}, the rest
     * at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @return a new tensor
     */
    public static Tensor convTranspose3d(Tensor input, Tensor weight) {
        return Operators.tensor(Operators.at(777, "aten::conv_transpose3d.input"), input, weight);
    }

    /**
     * {@code conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3]
     * padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor}, the rest
     * at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor convTranspose3d(Tensor input, Tensor weight, Tensor bias) {
        return Operators.tensor(Operators.at(777, "aten::conv_transpose3d.input"), input, weight, bias);
    }

    /**
     * {@code conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3]
     * padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor}, the rest
     * at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[3]}
     * @return a new tensor
     */
    public static Tensor convTranspose3d(Tensor input, Tensor weight, Tensor bias, long... stride) {
        return Operators.tensor(Operators.at(777, "aten::conv_transpose3d.input"), input, weight, bias, stride);
    }

    /**
     * {@code conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3]
     * padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor}, the rest
     * at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[3]}
     * @param padding {@code SymInt[3]}
     * @return a new tensor
     */
    public static Tensor convTranspose3d(Tensor input, Tensor weight, Tensor bias, long[] stride, long... padding) {
        return Operators.tensor(Operators.at(777, "aten::conv_transpose3d.input"), input, weight, bias, stride, padding);
    }

    /**
     * {@code conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3]
     * padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor}, the rest
     * at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[3]}
     * @param padding {@code SymInt[3]}
     * @param outputPadding {@code SymInt[3]}
     * @return a new tensor
     */
    public static Tensor convTranspose3d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long...
            outputPadding) {
        return Operators.tensor(Operators.at(777, "aten::conv_transpose3d.input"), input, weight, bias, stride, padding,
                outputPadding);
    }

    /**
     * {@code conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3]
     * padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor}, the rest
     * at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[3]}
     * @param padding {@code SymInt[3]}
     * @param outputPadding {@code SymInt[3]}
     * @param groups {@code SymInt}
     * @return a new tensor
     */
    public static Tensor convTranspose3d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[]
            outputPadding, long groups) {
        return Operators.tensor(Operators.at(777, "aten::conv_transpose3d.input"), input, weight, bias, stride, padding,
                outputPadding, groups);
    }

    /**
     * {@code conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3]
     * padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[3]}
     * @param padding {@code SymInt[3]}
     * @param outputPadding {@code SymInt[3]}
     * @param groups {@code SymInt}
     * @param dilation {@code SymInt[3]}
     * @return a new tensor
     */
    public static Tensor convTranspose3d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[]
            outputPadding, long groups, long... dilation) {
        return Operators.tensor(Operators.at(777, "aten::conv_transpose3d.input"), input, weight, bias, stride, padding,
                outputPadding, groups, dilation);
    }

    /**
     * {@code convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool
     * transposed, SymInt[] output_padding, SymInt groups) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[]}
     * @param padding {@code SymInt[]}
     * @param dilation {@code SymInt[]}
     * @param transposed {@code bool}
     * @param outputPadding {@code SymInt[]}
     * @param groups {@code SymInt}
     * @return a new tensor
     */
    public static Tensor convolution(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[] dilation,
            boolean transposed, long[] outputPadding, long groups) {
        return Operators.tensor(Operators.at(778, "aten::convolution"), input, weight, bias, stride, padding, dilation,
                transposed, outputPadding, groups);
    }

    /**
     * {@code convolution.out(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation,
     * bool transposed, SymInt[] output_padding, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @param stride {@code SymInt[]}
     * @param padding {@code SymInt[]}
     * @param dilation {@code SymInt[]}
     * @param transposed {@code bool}
     * @param outputPadding {@code SymInt[]}
     * @param groups {@code SymInt}
     * @return {@code out}
     */
    public static Tensor convolutionOut(Tensor out, Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding,
            long[] dilation, boolean transposed, long[] outputPadding, long groups) {
        return Operators.tensor(Operators.at(779, "aten::convolution.out"), input, weight, bias, stride, padding, dilation,
                transposed, outputPadding, groups, out);
    }

    /**
     * {@code copysign.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor copysign(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(129, "aten::copysign.Tensor"), self, other);
    }

    /**
     * {@code copysign.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor copysign(Tensor self, Object other) {
        return Operators.tensor(Operators.at(130, "aten::copysign.Scalar"), self, other);
    }

    /**
     * {@code copysign.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor copysignOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(780, "aten::copysign.Scalar_out"), self, other, out);
    }

    /**
     * {@code copysign.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor copysignOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(781, "aten::copysign.out"), self, other, out);
    }

    /**
     * {@code corrcoef(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor corrcoef(Tensor self) {
        return Operators.tensor(Operators.at(133, "aten::corrcoef"), self);
    }

    /**
     * {@code cos(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor cos(Tensor self) {
        return Operators.tensor(Operators.at(134, "aten::cos"), self);
    }

    /**
     * {@code cos.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor cosOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(782, "aten::cos.out"), self, out);
    }

    /**
     * {@code cos_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor cos_(Tensor self) {
        return Operators.tensor(Operators.at(135, "aten::cos_"), self);
    }

    /**
     * {@code cosh(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor cosh(Tensor self) {
        return Operators.tensor(Operators.at(136, "aten::cosh"), self);
    }

    /**
     * {@code cosh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor coshOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(783, "aten::cosh.out"), self, out);
    }

    /**
     * {@code cosh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor cosh_(Tensor self) {
        return Operators.tensor(Operators.at(137, "aten::cosh_"), self);
    }

    /**
     * {@code cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor}, the
     * rest at its defaults.
     *
     * @param input1 {@code Tensor}
     * @param input2 {@code Tensor}
     * @param target {@code Tensor}
     * @return a new tensor
     */
    public static Tensor cosineEmbeddingLoss(Tensor input1, Tensor input2, Tensor target) {
        return Operators.tensor(Operators.at(784, "aten::cosine_embedding_loss"), input1, input2, target);
    }

    /**
     * {@code cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor}, the
     * rest at its defaults.
     *
     * @param input1 {@code Tensor}
     * @param input2 {@code Tensor}
     * @param target {@code Tensor}
     * @param margin {@code float}
     * @return a new tensor
     */
    public static Tensor cosineEmbeddingLoss(Tensor input1, Tensor input2, Tensor target, double margin) {
        return Operators.tensor(Operators.at(784, "aten::cosine_embedding_loss"), input1, input2, target, margin);
    }

    /**
     * {@code cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor}.
     *
     * @param input1 {@code Tensor}
     * @param input2 {@code Tensor}
     * @param target {@code Tensor}
     * @param margin {@code float}
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return a new tensor
     */
    public static Tensor cosineEmbeddingLoss(Tensor input1, Tensor input2, Tensor target, double margin, long reduction) {
        return Operators.tensor(Operators.at(784, "aten::cosine_embedding_loss"), input1, input2, target, margin, reduction);
    }

    /**
     * {@code cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor}, the rest at its defaults.
     *
     * @param x1 {@code Tensor}
     * @param x2 {@code Tensor}
     * @return a new tensor
     */
    public static Tensor cosineSimilarity(Tensor x1, Tensor x2) {
        return Operators.tensor(Operators.at(785, "aten::cosine_similarity"), x1, x2);
    }

    /**
     * {@code cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor}, the rest at its defaults.
     *
     * @param x1 {@code Tensor}
     * @param x2 {@code Tensor}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor cosineSimilarity(Tensor x1, Tensor x2, long dim) {
        return Operators.tensor(Operators.at(785, "aten::cosine_similarity"), x1, x2, dim);
    }

    /**
     * {@code cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor}.
     *
     * @param x1 {@code Tensor}
     * @param x2 {@code Tensor}
     * @param dim {@code int}
     * @param eps {@code float}
     * @return a new tensor
     */
    public static Tensor cosineSimilarity(Tensor x1, Tensor x2, long dim, double eps) {
        return Operators.tensor(Operators.at(785, "aten::cosine_similarity"), x1, x2, dim, eps);
    }

    /**
     * {@code count_nonzero(Tensor self, int? dim=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor countNonzero(Tensor self) {
        return Operators.tensor(Operators.at(138, "aten::count_nonzero"), self);
    }

    /**
     * {@code count_nonzero(Tensor self, int? dim=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int?}; may be null
     * @return a new tensor
     */
    public static Tensor countNonzero(Tensor self, Number dim) {
        return Operators.tensor(Operators.at(138, "aten::count_nonzero"), self, dim);
    }

    /**
     * {@code count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[]}
     * @return a new tensor
     */
    public static Tensor countNonzero(Tensor self, long... dim) {
        return Operators.tensor(Operators.at(139, "aten::count_nonzero.dim_IntList"), self, dim);
    }

    /**
     * {@code count_nonzero.dim_IntList_out(Tensor self, int[] dim, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[]}
     * @return {@code out}
     */
    public static Tensor countNonzeroOut(Tensor out, Tensor self, long... dim) {
        return Operators.tensor(Operators.at(786, "aten::count_nonzero.dim_IntList_out"), self, dim, out);
    }

    /**
     * {@code count_nonzero.out(Tensor self, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor countNonzeroOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(787, "aten::count_nonzero.out"), self, null, out);
    }

    /**
     * {@code count_nonzero.out(Tensor self, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int?}; may be null
     * @return {@code out}
     */
    public static Tensor countNonzeroOut(Tensor out, Tensor self, Number dim) {
        return Operators.tensor(Operators.at(787, "aten::count_nonzero.out"), self, dim, out);
    }

    /**
     * {@code cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor cov(Tensor self) {
        return Operators.tensor(Operators.at(140, "aten::cov"), self);
    }

    /**
     * {@code cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param correction {@code int}
     * @param fweights {@code Tensor?}; may be null
     * @param aweights {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor cov(Tensor self, long correction, Tensor fweights, Tensor aweights) {
        return Operators.tensor(Operators.at(140, "aten::cov"), self, correction, fweights, aweights);
    }

    /**
     * {@code cross(Tensor self, Tensor other, int? dim=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor cross(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(141, "aten::cross"), self, other);
    }

    /**
     * {@code cross(Tensor self, Tensor other, int? dim=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param dim {@code int?}; may be null
     * @return a new tensor
     */
    public static Tensor cross(Tensor self, Tensor other, Number dim) {
        return Operators.tensor(Operators.at(141, "aten::cross"), self, other, dim);
    }

    /**
     * {@code cross.out(Tensor self, Tensor other, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor crossOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(788, "aten::cross.out"), self, other, null, out);
    }

    /**
     * {@code cross.out(Tensor self, Tensor other, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param dim {@code int?}; may be null
     * @return {@code out}
     */
    public static Tensor crossOut(Tensor out, Tensor self, Tensor other, Number dim) {
        return Operators.tensor(Operators.at(788, "aten::cross.out"), self, other, dim, out);
    }

    /**
     * {@code crow_indices_copy(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor crowIndicesCopy(Tensor self) {
        return Operators.tensor(Operators.at(789, "aten::crow_indices_copy"), self);
    }

    /**
     * {@code crow_indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor crowIndicesCopyOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(790, "aten::crow_indices_copy.out"), self, out);
    }

    /**
     * {@code ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int
     * reduction=1, bool zero_infinity=False) -> Tensor}, the rest at its defaults.
     *
     * @param logProbs {@code Tensor}
     * @param targets {@code Tensor}
     * @param inputLengths {@code Tensor}
     * @param targetLengths {@code Tensor}
     * @return a new tensor
     */
    public static Tensor ctcLoss(Tensor logProbs, Tensor targets, Tensor inputLengths, Tensor targetLengths) {
        return Operators.tensor(Operators.at(791, "aten::ctc_loss.Tensor"), logProbs, targets, inputLengths, targetLengths);
    }

    /**
     * {@code ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int
     * reduction=1, bool zero_infinity=False) -> Tensor}, the rest at its defaults.
     *
     * @param logProbs {@code Tensor}
     * @param targets {@code Tensor}
     * @param inputLengths {@code Tensor}
     * @param targetLengths {@code Tensor}
     * @param blank {@code int}
     * @return a new tensor
     */
    public static Tensor ctcLoss(Tensor logProbs, Tensor targets, Tensor inputLengths, Tensor targetLengths, long blank) {
        return Operators.tensor(Operators.at(791, "aten::ctc_loss.Tensor"), logProbs, targets, inputLengths, targetLengths,
                blank);
    }

    /**
     * {@code ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int
     * reduction=1, bool zero_infinity=False) -> Tensor}, the rest at its defaults.
     *
     * @param logProbs {@code Tensor}
     * @param targets {@code Tensor}
     * @param inputLengths {@code Tensor}
     * @param targetLengths {@code Tensor}
     * @param blank {@code int}
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return a new tensor
     */
    public static Tensor ctcLoss(Tensor logProbs, Tensor targets, Tensor inputLengths, Tensor targetLengths, long blank, long
            reduction) {
        return Operators.tensor(Operators.at(791, "aten::ctc_loss.Tensor"), logProbs, targets, inputLengths, targetLengths, blank,
                reduction);
    }

    /**
     * {@code ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int
     * reduction=1, bool zero_infinity=False) -> Tensor}.
     *
     * @param logProbs {@code Tensor}
     * @param targets {@code Tensor}
     * @param inputLengths {@code Tensor}
     * @param targetLengths {@code Tensor}
     * @param blank {@code int}
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @param zeroInfinity {@code bool}
     * @return a new tensor
     */
    public static Tensor ctcLoss(Tensor logProbs, Tensor targets, Tensor inputLengths, Tensor targetLengths, long blank, long
            reduction, boolean zeroInfinity) {
        return Operators.tensor(Operators.at(791, "aten::ctc_loss.Tensor"), logProbs, targets, inputLengths, targetLengths, blank,
                reduction, zeroInfinity);
    }

    /**
     * {@code ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int
     * reduction=1, bool zero_infinity=False) -> Tensor}, the rest at its defaults.
     *
     * @param logProbs {@code Tensor}
     * @param targets {@code Tensor}
     * @param inputLengths {@code int[]}
     * @param targetLengths {@code int[]}
     * @return a new tensor
     */
    public static Tensor ctcLoss(Tensor logProbs, Tensor targets, long[] inputLengths, long... targetLengths) {
        return Operators.tensor(Operators.at(792, "aten::ctc_loss.IntList"), logProbs, targets, inputLengths, targetLengths);
    }

    /**
     * {@code ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int
     * reduction=1, bool zero_infinity=False) -> Tensor}, the rest at its defaults.
     *
     * @param logProbs {@code Tensor}
     * @param targets {@code Tensor}
     * @param inputLengths {@code int[]}
     * @param targetLengths {@code int[]}
     * @param blank {@code int}
     * @return a new tensor
     */
    public static Tensor ctcLoss(Tensor logProbs, Tensor targets, long[] inputLengths, long[] targetLengths, long blank) {
        return Operators.tensor(Operators.at(792, "aten::ctc_loss.IntList"), logProbs, targets, inputLengths, targetLengths,
                blank);
    }

    /**
     * {@code ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int
     * reduction=1, bool zero_infinity=False) -> Tensor}, the rest at its defaults.
     *
     * @param logProbs {@code Tensor}
     * @param targets {@code Tensor}
     * @param inputLengths {@code int[]}
     * @param targetLengths {@code int[]}
     * @param blank {@code int}
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return a new tensor
     */
    public static Tensor ctcLoss(Tensor logProbs, Tensor targets, long[] inputLengths, long[] targetLengths, long blank, long
            reduction) {
        return Operators.tensor(Operators.at(792, "aten::ctc_loss.IntList"), logProbs, targets, inputLengths, targetLengths,
                blank, reduction);
    }

    /**
     * {@code ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int
     * reduction=1, bool zero_infinity=False) -> Tensor}.
     *
     * @param logProbs {@code Tensor}
     * @param targets {@code Tensor}
     * @param inputLengths {@code int[]}
     * @param targetLengths {@code int[]}
     * @param blank {@code int}
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @param zeroInfinity {@code bool}
     * @return a new tensor
     */
    public static Tensor ctcLoss(Tensor logProbs, Tensor targets, long[] inputLengths, long[] targetLengths, long blank, long
            reduction, boolean zeroInfinity) {
        return Operators.tensor(Operators.at(792, "aten::ctc_loss.IntList"), logProbs, targets, inputLengths, targetLengths,
                blank, reduction, zeroInfinity);
    }

    /**
     * {@code cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return new tensors
     */
    public static Results.ValuesIndices cummax(Tensor self, long dim) {
        return Results.ValuesIndices.of(Operators.at(143, "aten::cummax").call(self, dim));
    }

    /**
     * {@code cummax.out(Tensor self, int dim, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!)
     * indices)}.
     *
     * @param values {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return the tensors written
     */
    public static Results.ValuesIndices cummaxOut(Tensor values, Tensor indices, Tensor self, long dim) {
        return Results.ValuesIndices.of(Operators.at(793, "aten::cummax.out").call(self, dim, values, indices));
    }

    /**
     * {@code cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return new tensors
     */
    public static Results.ValuesIndices cummin(Tensor self, long dim) {
        return Results.ValuesIndices.of(Operators.at(144, "aten::cummin").call(self, dim));
    }

    /**
     * {@code cummin.out(Tensor self, int dim, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!)
     * indices)}.
     *
     * @param values {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return the tensors written
     */
    public static Results.ValuesIndices cumminOut(Tensor values, Tensor indices, Tensor self, long dim) {
        return Results.ValuesIndices.of(Operators.at(794, "aten::cummin.out").call(self, dim, values, indices));
    }

    /**
     * {@code cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor cumprod(Tensor self, long dim) {
        return Operators.tensor(Operators.at(145, "aten::cumprod"), self, dim);
    }

    /**
     * {@code cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public static Tensor cumprod(Tensor self, long dim, DType dtype) {
        return Operators.tensor(Operators.at(145, "aten::cumprod"), self, dim, dtype);
    }

    /**
     * {@code cumprod.out(Tensor self, int dim, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return {@code out}
     */
    public static Tensor cumprodOut(Tensor out, Tensor self, long dim) {
        return Operators.tensor(Operators.at(795, "aten::cumprod.out"), self, dim, null, out);
    }

    /**
     * {@code cumprod.out(Tensor self, int dim, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}; may be null
     * @return {@code out}
     */
    public static Tensor cumprodOut(Tensor out, Tensor self, long dim, DType dtype) {
        return Operators.tensor(Operators.at(795, "aten::cumprod.out"), self, dim, dtype, out);
    }

    /**
     * {@code cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor cumsum(Tensor self, long dim) {
        return Operators.tensor(Operators.at(147, "aten::cumsum"), self, dim);
    }

    /**
     * {@code cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public static Tensor cumsum(Tensor self, long dim, DType dtype) {
        return Operators.tensor(Operators.at(147, "aten::cumsum"), self, dim, dtype);
    }

    /**
     * {@code cumsum.out(Tensor self, int dim, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return {@code out}
     */
    public static Tensor cumsumOut(Tensor out, Tensor self, long dim) {
        return Operators.tensor(Operators.at(796, "aten::cumsum.out"), self, dim, null, out);
    }

    /**
     * {@code cumsum.out(Tensor self, int dim, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}; may be null
     * @return {@code out}
     */
    public static Tensor cumsumOut(Tensor out, Tensor self, long dim, DType dtype) {
        return Operators.tensor(Operators.at(796, "aten::cumsum.out"), self, dim, dtype, out);
    }

    /**
     * {@code cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor}, the rest at its defaults.
     *
     * @param y {@code Tensor}
     * @return a new tensor
     */
    public static Tensor cumulativeTrapezoid(Tensor y) {
        return Operators.tensor(Operators.at(797, "aten::cumulative_trapezoid.dx"), y);
    }

    /**
     * {@code cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor}.
     *
     * @param y {@code Tensor}
     * @param dx {@code Scalar}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor cumulativeTrapezoid(Tensor y, Object dx, long dim) {
        return Operators.tensor(Operators.at(797, "aten::cumulative_trapezoid.dx"), y, dx, dim);
    }

    /**
     * {@code cumulative_trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor}, the rest at its defaults.
     *
     * @param y {@code Tensor}
     * @param x {@code Tensor}
     * @return a new tensor
     */
    public static Tensor cumulativeTrapezoid(Tensor y, Tensor x) {
        return Operators.tensor(Operators.at(798, "aten::cumulative_trapezoid.x"), y, x);
    }

    /**
     * {@code cumulative_trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor}.
     *
     * @param y {@code Tensor}
     * @param x {@code Tensor}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor cumulativeTrapezoid(Tensor y, Tensor x, long dim) {
        return Operators.tensor(Operators.at(798, "aten::cumulative_trapezoid.x"), y, x, dim);
    }

    /**
     * {@code deg2rad(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor deg2rad(Tensor self) {
        return Operators.tensor(Operators.at(149, "aten::deg2rad"), self);
    }

    /**
     * {@code deg2rad.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor deg2radOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(799, "aten::deg2rad.out"), self, out);
    }

    /**
     * {@code deg2rad_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor deg2rad_(Tensor self) {
        return Operators.tensor(Operators.at(150, "aten::deg2rad_"), self);
    }

    /**
     * {@code dequantize.self(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor dequantize(Tensor self) {
        return Operators.tensor(Operators.at(152, "aten::dequantize.self"), self);
    }

    /**
     * {@code dequantize.self_out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor dequantizeOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(800, "aten::dequantize.self_out"), self, out);
    }

    /**
     * {@code dequantize.tensors(Tensor[] tensors) -> Tensor[]}.
     *
     * @param tensors {@code Tensor[]}
     * @return new tensors
     */
    public static List<Tensor> dequantize(List<Tensor> tensors) {
        return Operators.tensors(Operators.at(801, "aten::dequantize.tensors"), tensors);
    }

    /**
     * {@code dequantize.tensors_out(Tensor[] tensors, *, Tensor(a!)[] out) -> ()}.
     *
     * @param out {@code Tensor[]}, written
     * @param tensors {@code Tensor[]}
     */
    public static void dequantizeOut(List<Tensor> out, List<Tensor> tensors) {
        Operators.at(802, "aten::dequantize.tensors_out").call(tensors, out);
    }

    /**
     * {@code det(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor det(Tensor self) {
        return Operators.tensor(Operators.at(153, "aten::det"), self);
    }

    /**
     * {@code detach_copy(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor detachCopy(Tensor self) {
        return Operators.tensor(Operators.at(803, "aten::detach_copy"), self);
    }

    /**
     * {@code detach_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor detachCopyOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(804, "aten::detach_copy.out"), self, out);
    }

    /**
     * {@code diag(Tensor self, int diagonal=0) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor diag(Tensor self) {
        return Operators.tensor(Operators.at(154, "aten::diag"), self);
    }

    /**
     * {@code diag(Tensor self, int diagonal=0) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param diagonal {@code int}
     * @return a new tensor
     */
    public static Tensor diag(Tensor self, long diagonal) {
        return Operators.tensor(Operators.at(154, "aten::diag"), self, diagonal);
    }

    /**
     * {@code diag.out(Tensor self, int diagonal=0, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor diagOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(805, "aten::diag.out"), self, 0L, out);
    }

    /**
     * {@code diag.out(Tensor self, int diagonal=0, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param diagonal {@code int}
     * @return {@code out}
     */
    public static Tensor diagOut(Tensor out, Tensor self, long diagonal) {
        return Operators.tensor(Operators.at(805, "aten::diag.out"), self, diagonal, out);
    }

    /**
     * {@code diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor diagEmbed(Tensor self) {
        return Operators.tensor(Operators.at(155, "aten::diag_embed"), self);
    }

    /**
     * {@code diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param offset {@code int}
     * @return a new tensor
     */
    public static Tensor diagEmbed(Tensor self, long offset) {
        return Operators.tensor(Operators.at(155, "aten::diag_embed"), self, offset);
    }

    /**
     * {@code diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param offset {@code int}
     * @param dim1 {@code int}
     * @return a new tensor
     */
    public static Tensor diagEmbed(Tensor self, long offset, long dim1) {
        return Operators.tensor(Operators.at(155, "aten::diag_embed"), self, offset, dim1);
    }

    /**
     * {@code diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param offset {@code int}
     * @param dim1 {@code int}
     * @param dim2 {@code int}
     * @return a new tensor
     */
    public static Tensor diagEmbed(Tensor self, long offset, long dim1, long dim2) {
        return Operators.tensor(Operators.at(155, "aten::diag_embed"), self, offset, dim1, dim2);
    }

    /**
     * {@code diag_embed.out(Tensor self, int offset=0, int dim1=-2, int dim2=-1, *, Tensor(a!) out) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor diagEmbedOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(806, "aten::diag_embed.out"), self, 0L, -2L, -1L, out);
    }

    /**
     * {@code diag_embed.out(Tensor self, int offset=0, int dim1=-2, int dim2=-1, *, Tensor(a!) out) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param offset {@code int}
     * @return {@code out}
     */
    public static Tensor diagEmbedOut(Tensor out, Tensor self, long offset) {
        return Operators.tensor(Operators.at(806, "aten::diag_embed.out"), self, offset, -2L, -1L, out);
    }

    /**
     * {@code diag_embed.out(Tensor self, int offset=0, int dim1=-2, int dim2=-1, *, Tensor(a!) out) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param offset {@code int}
     * @param dim1 {@code int}
     * @return {@code out}
     */
    public static Tensor diagEmbedOut(Tensor out, Tensor self, long offset, long dim1) {
        return Operators.tensor(Operators.at(806, "aten::diag_embed.out"), self, offset, dim1, -1L, out);
    }

    /**
     * {@code diag_embed.out(Tensor self, int offset=0, int dim1=-2, int dim2=-1, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param offset {@code int}
     * @param dim1 {@code int}
     * @param dim2 {@code int}
     * @return {@code out}
     */
    public static Tensor diagEmbedOut(Tensor out, Tensor self, long offset, long dim1, long dim2) {
        return Operators.tensor(Operators.at(806, "aten::diag_embed.out"), self, offset, dim1, dim2, out);
    }

    /**
     * {@code diagflat(Tensor self, int offset=0) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor diagflat(Tensor self) {
        return Operators.tensor(Operators.at(156, "aten::diagflat"), self);
    }

    /**
     * {@code diagflat(Tensor self, int offset=0) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param offset {@code int}
     * @return a new tensor
     */
    public static Tensor diagflat(Tensor self, long offset) {
        return Operators.tensor(Operators.at(156, "aten::diagflat"), self, offset);
    }

    /**
     * {@code diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor diagonal(Tensor self) {
        return Operators.tensor(Operators.at(157, "aten::diagonal"), self);
    }

    /**
     * {@code diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param offset {@code int}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor diagonal(Tensor self, long offset) {
        return Operators.tensor(Operators.at(157, "aten::diagonal"), self, offset);
    }

    /**
     * {@code diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param offset {@code int}
     * @param dim1 {@code int}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor diagonal(Tensor self, long offset, long dim1) {
        return Operators.tensor(Operators.at(157, "aten::diagonal"), self, offset, dim1);
    }

    /**
     * {@code diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @param offset {@code int}
     * @param dim1 {@code int}
     * @param dim2 {@code int}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor diagonal(Tensor self, long offset, long dim1, long dim2) {
        return Operators.tensor(Operators.at(157, "aten::diagonal"), self, offset, dim1, dim2);
    }

    /**
     * {@code diagonal_copy(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor diagonalCopy(Tensor self) {
        return Operators.tensor(Operators.at(807, "aten::diagonal_copy"), self);
    }

    /**
     * {@code diagonal_copy(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param offset {@code int}
     * @return a new tensor
     */
    public static Tensor diagonalCopy(Tensor self, long offset) {
        return Operators.tensor(Operators.at(807, "aten::diagonal_copy"), self, offset);
    }

    /**
     * {@code diagonal_copy(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param offset {@code int}
     * @param dim1 {@code int}
     * @return a new tensor
     */
    public static Tensor diagonalCopy(Tensor self, long offset, long dim1) {
        return Operators.tensor(Operators.at(807, "aten::diagonal_copy"), self, offset, dim1);
    }

    /**
     * {@code diagonal_copy(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param offset {@code int}
     * @param dim1 {@code int}
     * @param dim2 {@code int}
     * @return a new tensor
     */
    public static Tensor diagonalCopy(Tensor self, long offset, long dim1, long dim2) {
        return Operators.tensor(Operators.at(807, "aten::diagonal_copy"), self, offset, dim1, dim2);
    }

    /**
     * {@code diagonal_copy.out(Tensor self, int offset=0, int dim1=0, int dim2=1, *, Tensor(a!) out) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor diagonalCopyOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(808, "aten::diagonal_copy.out"), self, 0L, 0L, 1L, out);
    }

    /**
     * {@code diagonal_copy.out(Tensor self, int offset=0, int dim1=0, int dim2=1, *, Tensor(a!) out) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param offset {@code int}
     * @return {@code out}
     */
    public static Tensor diagonalCopyOut(Tensor out, Tensor self, long offset) {
        return Operators.tensor(Operators.at(808, "aten::diagonal_copy.out"), self, offset, 0L, 1L, out);
    }

    /**
     * {@code diagonal_copy.out(Tensor self, int offset=0, int dim1=0, int dim2=1, *, Tensor(a!) out) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param offset {@code int}
     * @param dim1 {@code int}
     * @return {@code out}
     */
    public static Tensor diagonalCopyOut(Tensor out, Tensor self, long offset, long dim1) {
        return Operators.tensor(Operators.at(808, "aten::diagonal_copy.out"), self, offset, dim1, 1L, out);
    }

    /**
     * {@code diagonal_copy.out(Tensor self, int offset=0, int dim1=0, int dim2=1, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param offset {@code int}
     * @param dim1 {@code int}
     * @param dim2 {@code int}
     * @return {@code out}
     */
    public static Tensor diagonalCopyOut(Tensor out, Tensor self, long offset, long dim1, long dim2) {
        return Operators.tensor(Operators.at(808, "aten::diagonal_copy.out"), self, offset, dim1, dim2, out);
    }

    /**
     * {@code diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @return a new tensor
     */
    public static Tensor diagonalScatter(Tensor self, Tensor src) {
        return Operators.tensor(Operators.at(158, "aten::diagonal_scatter"), self, src);
    }

    /**
     * {@code diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @param offset {@code int}
     * @return a new tensor
     */
    public static Tensor diagonalScatter(Tensor self, Tensor src, long offset) {
        return Operators.tensor(Operators.at(158, "aten::diagonal_scatter"), self, src, offset);
    }

    /**
     * {@code diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @param offset {@code int}
     * @param dim1 {@code int}
     * @return a new tensor
     */
    public static Tensor diagonalScatter(Tensor self, Tensor src, long offset, long dim1) {
        return Operators.tensor(Operators.at(158, "aten::diagonal_scatter"), self, src, offset, dim1);
    }

    /**
     * {@code diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @param offset {@code int}
     * @param dim1 {@code int}
     * @param dim2 {@code int}
     * @return a new tensor
     */
    public static Tensor diagonalScatter(Tensor self, Tensor src, long offset, long dim1, long dim2) {
        return Operators.tensor(Operators.at(158, "aten::diagonal_scatter"), self, src, offset, dim1, dim2);
    }

    /**
     * {@code diagonal_scatter.out(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @return {@code out}
     */
    public static Tensor diagonalScatterOut(Tensor out, Tensor self, Tensor src) {
        return Operators.tensor(Operators.at(809, "aten::diagonal_scatter.out"), self, src, 0L, 0L, 1L, out);
    }

    /**
     * {@code diagonal_scatter.out(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @param offset {@code int}
     * @return {@code out}
     */
    public static Tensor diagonalScatterOut(Tensor out, Tensor self, Tensor src, long offset) {
        return Operators.tensor(Operators.at(809, "aten::diagonal_scatter.out"), self, src, offset, 0L, 1L, out);
    }

    /**
     * {@code diagonal_scatter.out(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @param offset {@code int}
     * @param dim1 {@code int}
     * @return {@code out}
     */
    public static Tensor diagonalScatterOut(Tensor out, Tensor self, Tensor src, long offset, long dim1) {
        return Operators.tensor(Operators.at(809, "aten::diagonal_scatter.out"), self, src, offset, dim1, 1L, out);
    }

    /**
     * {@code diagonal_scatter.out(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1, *, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @param offset {@code int}
     * @param dim1 {@code int}
     * @param dim2 {@code int}
     * @return {@code out}
     */
    public static Tensor diagonalScatterOut(Tensor out, Tensor self, Tensor src, long offset, long dim1, long dim2) {
        return Operators.tensor(Operators.at(809, "aten::diagonal_scatter.out"), self, src, offset, dim1, dim2, out);
    }

    /**
     * {@code diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor diff(Tensor self) {
        return Operators.tensor(Operators.at(159, "aten::diff"), self);
    }

    /**
     * {@code diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param n {@code int}
     * @return a new tensor
     */
    public static Tensor diff(Tensor self, long n) {
        return Operators.tensor(Operators.at(159, "aten::diff"), self, n);
    }

    /**
     * {@code diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param n {@code int}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor diff(Tensor self, long n, long dim) {
        return Operators.tensor(Operators.at(159, "aten::diff"), self, n, dim);
    }

    /**
     * {@code diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param n {@code int}
     * @param dim {@code int}
     * @param prepend {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor diff(Tensor self, long n, long dim, Tensor prepend) {
        return Operators.tensor(Operators.at(159, "aten::diff"), self, n, dim, prepend);
    }

    /**
     * {@code diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code int}
     * @param dim {@code int}
     * @param prepend {@code Tensor?}; may be null
     * @param append {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor diff(Tensor self, long n, long dim, Tensor prepend, Tensor append) {
        return Operators.tensor(Operators.at(159, "aten::diff"), self, n, dim, prepend, append);
    }

    /**
     * {@code diff.out(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor diffOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(810, "aten::diff.out"), self, 1L, -1L, null, null, out);
    }

    /**
     * {@code diff.out(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param n {@code int}
     * @return {@code out}
     */
    public static Tensor diffOut(Tensor out, Tensor self, long n) {
        return Operators.tensor(Operators.at(810, "aten::diff.out"), self, n, -1L, null, null, out);
    }

    /**
     * {@code diff.out(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param n {@code int}
     * @param dim {@code int}
     * @return {@code out}
     */
    public static Tensor diffOut(Tensor out, Tensor self, long n, long dim) {
        return Operators.tensor(Operators.at(810, "aten::diff.out"), self, n, dim, null, null, out);
    }

    /**
     * {@code diff.out(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param n {@code int}
     * @param dim {@code int}
     * @param prepend {@code Tensor?}; may be null
     * @return {@code out}
     */
    public static Tensor diffOut(Tensor out, Tensor self, long n, long dim, Tensor prepend) {
        return Operators.tensor(Operators.at(810, "aten::diff.out"), self, n, dim, prepend, null, out);
    }

    /**
     * {@code diff.out(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None, *, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param n {@code int}
     * @param dim {@code int}
     * @param prepend {@code Tensor?}; may be null
     * @param append {@code Tensor?}; may be null
     * @return {@code out}
     */
    public static Tensor diffOut(Tensor out, Tensor self, long n, long dim, Tensor prepend, Tensor append) {
        return Operators.tensor(Operators.at(810, "aten::diff.out"), self, n, dim, prepend, append, out);
    }

    /**
     * {@code digamma(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor digamma(Tensor self) {
        return Operators.tensor(Operators.at(160, "aten::digamma"), self);
    }

    /**
     * {@code digamma.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor digammaOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(811, "aten::digamma.out"), self, out);
    }

    /**
     * {@code dist(Tensor self, Tensor other, Scalar p=2) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor dist(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(162, "aten::dist"), self, other);
    }

    /**
     * {@code dist(Tensor self, Tensor other, Scalar p=2) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param p {@code Scalar}
     * @return a new tensor
     */
    public static Tensor dist(Tensor self, Tensor other, Object p) {
        return Operators.tensor(Operators.at(162, "aten::dist"), self, other, p);
    }

    /**
     * {@code dist.out(Tensor self, Tensor other, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor distOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(812, "aten::dist.out"), self, other, 2L, out);
    }

    /**
     * {@code dist.out(Tensor self, Tensor other, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param p {@code Scalar}
     * @return {@code out}
     */
    public static Tensor distOut(Tensor out, Tensor self, Tensor other, Object p) {
        return Operators.tensor(Operators.at(812, "aten::dist.out"), self, other, p, out);
    }

    /**
     * {@code div.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor div(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(813, "aten::div.Tensor"), self, other);
    }

    /**
     * {@code div.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor div(Tensor self, Object other) {
        return Operators.tensor(Operators.at(814, "aten::div.Scalar"), self, other);
    }

    /**
     * {@code div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @param roundingMode {@code str?}; may be null
     * @return a new tensor
     */
    public static Tensor div(Tensor self, Object other, String roundingMode) {
        return Operators.tensor(Operators.at(163, "aten::div.Scalar_mode"), self, other, roundingMode);
    }

    /**
     * {@code div.Scalar_mode_out(Tensor self, Scalar other, *, str? rounding_mode, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @param roundingMode {@code str?}; may be null
     * @return {@code out}
     */
    public static Tensor divOut(Tensor out, Tensor self, Object other, String roundingMode) {
        return Operators.tensor(Operators.at(815, "aten::div.Scalar_mode_out"), self, other, roundingMode, out);
    }

    /**
     * {@code div.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor divOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(816, "aten::div.Scalar_out"), self, other, out);
    }

    /**
     * {@code div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}; may be null
     * @return a new tensor
     */
    public static Tensor div(Tensor self, Tensor other, String roundingMode) {
        return Operators.tensor(Operators.at(164, "aten::div.Tensor_mode"), self, other, roundingMode);
    }

    /**
     * {@code div.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor divOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(817, "aten::div.out"), self, other, out);
    }

    /**
     * {@code div.out_mode(Tensor self, Tensor other, *, str? rounding_mode, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}; may be null
     * @return {@code out}
     */
    public static Tensor divOut(Tensor out, Tensor self, Tensor other, String roundingMode) {
        return Operators.tensor(Operators.at(818, "aten::div.out_mode"), self, other, roundingMode, out);
    }

    /**
     * {@code divide.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor divide(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(169, "aten::divide.Tensor"), self, other);
    }

    /**
     * {@code divide.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor divide(Tensor self, Object other) {
        return Operators.tensor(Operators.at(170, "aten::divide.Scalar"), self, other);
    }

    /**
     * {@code divide.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @param roundingMode {@code str?}; may be null
     * @return a new tensor
     */
    public static Tensor divide(Tensor self, Object other, String roundingMode) {
        return Operators.tensor(Operators.at(171, "aten::divide.Scalar_mode"), self, other, roundingMode);
    }

    /**
     * {@code divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}; may be null
     * @return a new tensor
     */
    public static Tensor divide(Tensor self, Tensor other, String roundingMode) {
        return Operators.tensor(Operators.at(172, "aten::divide.Tensor_mode"), self, other, roundingMode);
    }

    /**
     * {@code divide.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor divideOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(819, "aten::divide.out"), self, other, out);
    }

    /**
     * {@code divide.out_mode(Tensor self, Tensor other, *, str? rounding_mode, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}; may be null
     * @return {@code out}
     */
    public static Tensor divideOut(Tensor out, Tensor self, Tensor other, String roundingMode) {
        return Operators.tensor(Operators.at(820, "aten::divide.out_mode"), self, other, roundingMode, out);
    }

    /**
     * {@code dot(Tensor self, Tensor tensor) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param tensor {@code Tensor}
     * @return a new tensor
     */
    public static Tensor dot(Tensor self, Tensor tensor) {
        return Operators.tensor(Operators.at(177, "aten::dot"), self, tensor);
    }

    /**
     * {@code dot.out(Tensor self, Tensor tensor, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param tensor {@code Tensor}
     * @return {@code out}
     */
    public static Tensor dotOut(Tensor out, Tensor self, Tensor tensor) {
        return Operators.tensor(Operators.at(821, "aten::dot.out"), self, tensor, out);
    }

    /**
     * {@code dropout(Tensor input, float p, bool train) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param p {@code float}
     * @param train {@code bool}
     * @return a new tensor
     */
    public static Tensor dropout(Tensor input, double p, boolean train) {
        return Operators.tensor(Operators.at(822, "aten::dropout"), input, p, train);
    }

    /**
     * {@code dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param p {@code float}
     * @param train {@code bool}
     * @return {@code self}
     */
    public static Tensor dropout_(Tensor self, double p, boolean train) {
        return Operators.tensor(Operators.at(823, "aten::dropout_"), self, p, train);
    }

    /**
     * {@code dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]}.
     *
     * @param self {@code Tensor}
     * @param indices {@code int[]}
     * @return views that share the memory
     */
    public static List<Tensor> dsplit(Tensor self, long... indices) {
        return Operators.tensors(Operators.at(178, "aten::dsplit.array"), self, indices);
    }

    /**
     * {@code dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]}.
     *
     * @param self {@code Tensor}
     * @param sections {@code int}
     * @return views that share the memory
     */
    public static List<Tensor> dsplit(Tensor self, long sections) {
        return Operators.tensors(Operators.at(179, "aten::dsplit.int"), self, sections);
    }

    /**
     * {@code dstack(Tensor[] tensors) -> Tensor}.
     *
     * @param tensors {@code Tensor[]}
     * @return a new tensor
     */
    public static Tensor dstack(List<Tensor> tensors) {
        return Operators.tensor(Operators.at(824, "aten::dstack"), tensors);
    }

    /**
     * {@code dstack.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param tensors {@code Tensor[]}
     * @return {@code out}
     */
    public static Tensor dstackOut(Tensor out, List<Tensor> tensors) {
        return Operators.tensor(Operators.at(825, "aten::dstack.out"), tensors, out);
    }

    /**
     * {@code einsum(str equation, Tensor[] tensors, *, int[]? path=None) -> Tensor}, the rest at its defaults.
     *
     * @param equation {@code str}
     * @param tensors {@code Tensor[]}
     * @return a new tensor
     */
    public static Tensor einsum(String equation, List<Tensor> tensors) {
        return Operators.tensor(Operators.at(826, "aten::einsum"), equation, tensors);
    }

    /**
     * {@code einsum(str equation, Tensor[] tensors, *, int[]? path=None) -> Tensor}.
     *
     * @param equation {@code str}
     * @param tensors {@code Tensor[]}
     * @param path {@code int[]?}; may be null
     * @return a new tensor
     */
    public static Tensor einsum(String equation, List<Tensor> tensors, long[] path) {
        return Operators.tensor(Operators.at(826, "aten::einsum"), equation, tensors, path);
    }

    /**
     * {@code embedding(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) ->
     * Tensor}, the rest at its defaults.
     *
     * @param weight {@code Tensor}
     * @param indices {@code Tensor}
     * @return a new tensor
     */
    public static Tensor embedding(Tensor weight, Tensor indices) {
        return Operators.tensor(Operators.at(827, "aten::embedding"), weight, indices);
    }

    /**
     * {@code embedding(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) ->
     * Tensor}, the rest at its defaults.
     *
     * @param weight {@code Tensor}
     * @param indices {@code Tensor}
     * @param paddingIdx {@code SymInt}
     * @return a new tensor
     */
    public static Tensor embedding(Tensor weight, Tensor indices, long paddingIdx) {
        return Operators.tensor(Operators.at(827, "aten::embedding"), weight, indices, paddingIdx);
    }

    /**
     * {@code embedding(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) ->
     * Tensor}, the rest at its defaults.
     *
     * @param weight {@code Tensor}
     * @param indices {@code Tensor}
     * @param paddingIdx {@code SymInt}
     * @param scaleGradByFreq {@code bool}
     * @return a new tensor
     */
    public static Tensor embedding(Tensor weight, Tensor indices, long paddingIdx, boolean scaleGradByFreq) {
        return Operators.tensor(Operators.at(827, "aten::embedding"), weight, indices, paddingIdx, scaleGradByFreq);
    }

    /**
     * {@code embedding(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) ->
     * Tensor}.
     *
     * @param weight {@code Tensor}
     * @param indices {@code Tensor}
     * @param paddingIdx {@code SymInt}
     * @param scaleGradByFreq {@code bool}
     * @param sparse {@code bool}
     * @return a new tensor
     */
    public static Tensor embedding(Tensor weight, Tensor indices, long paddingIdx, boolean scaleGradByFreq, boolean sparse) {
        return Operators.tensor(Operators.at(827, "aten::embedding"), weight, indices, paddingIdx, scaleGradByFreq, sparse);
    }

    /**
     * {@code embedding.out(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool
     * sparse=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param weight {@code Tensor}
     * @param indices {@code Tensor}
     * @return {@code out}
     */
    public static Tensor embeddingOut(Tensor out, Tensor weight, Tensor indices) {
        return Operators.tensor(Operators.at(828, "aten::embedding.out"), weight, indices, -1L, false, false, out);
    }

    /**
     * {@code embedding.out(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool
     * sparse=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param weight {@code Tensor}
     * @param indices {@code Tensor}
     * @param paddingIdx {@code SymInt}
     * @return {@code out}
     */
    public static Tensor embeddingOut(Tensor out, Tensor weight, Tensor indices, long paddingIdx) {
        return Operators.tensor(Operators.at(828, "aten::embedding.out"), weight, indices, paddingIdx, false, false, out);
    }

    /**
     * {@code embedding.out(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool
     * sparse=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param weight {@code Tensor}
     * @param indices {@code Tensor}
     * @param paddingIdx {@code SymInt}
     * @param scaleGradByFreq {@code bool}
     * @return {@code out}
     */
    public static Tensor embeddingOut(Tensor out, Tensor weight, Tensor indices, long paddingIdx, boolean scaleGradByFreq) {
        return Operators.tensor(Operators.at(828, "aten::embedding.out"), weight, indices, paddingIdx, scaleGradByFreq, false,
                out);
    }

    /**
     * {@code embedding.out(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool
     * sparse=False, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param weight {@code Tensor}
     * @param indices {@code Tensor}
     * @param paddingIdx {@code SymInt}
     * @param scaleGradByFreq {@code bool}
     * @param sparse {@code bool}
     * @return {@code out}
     */
    public static Tensor embeddingOut(Tensor out, Tensor weight, Tensor indices, long paddingIdx, boolean scaleGradByFreq, boolean
            sparse) {
        return Operators.tensor(Operators.at(828, "aten::embedding.out"), weight, indices, paddingIdx, scaleGradByFreq, sparse,
                out);
    }

    /**
     * {@code embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool
     * sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)}, the
     * rest at its defaults.
     *
     * @param weight {@code Tensor}
     * @param indices {@code Tensor}
     * @param offsets {@code Tensor}
     * @return new tensors
     */
    public static List<Tensor> embeddingBag(Tensor weight, Tensor indices, Tensor offsets) {
        return Operators.each(Operators.at(829, "aten::embedding_bag"), weight, indices, offsets);
    }

    /**
     * {@code embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool
     * sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)}, the
     * rest at its defaults.
     *
     * @param weight {@code Tensor}
     * @param indices {@code Tensor}
     * @param offsets {@code Tensor}
     * @param scaleGradByFreq {@code bool}
     * @return new tensors
     */
    public static List<Tensor> embeddingBag(Tensor weight, Tensor indices, Tensor offsets, boolean scaleGradByFreq) {
        return Operators.each(Operators.at(829, "aten::embedding_bag"), weight, indices, offsets, scaleGradByFreq);
    }

    /**
     * {@code embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool
     * sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)}, the
     * rest at its defaults.
     *
     * @param weight {@code Tensor}
     * @param indices {@code Tensor}
     * @param offsets {@code Tensor}
     * @param scaleGradByFreq {@code bool}
     * @param mode {@code int}
     * @return new tensors
     */
    public static List<Tensor> embeddingBag(Tensor weight, Tensor indices, Tensor offsets, boolean scaleGradByFreq, long mode) {
        return Operators.each(Operators.at(829, "aten::embedding_bag"), weight, indices, offsets, scaleGradByFreq, mode);
    }

    /**
     * {@code embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool
     * sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)}, the
     * rest at its defaults.
     *
     * @param weight {@code Tensor}
     * @param indices {@code Tensor}
     * @param offsets {@code Tensor}
     * @param scaleGradByFreq {@code bool}
     * @param mode {@code int}
     * @param sparse {@code bool}
     * @return new tensors
     */
    public static List<Tensor> embeddingBag(Tensor weight, Tensor indices, Tensor offsets, boolean scaleGradByFreq, long mode,
            boolean sparse) {
        return Operators.each(Operators.at(829, "aten::embedding_bag"), weight, indices, offsets, scaleGradByFreq, mode, sparse);
    }

    /**
     * {@code embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool
     * sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)}, the
     * rest at its defaults.
     *
     * @param weight {@code Tensor}
     * @param indices {@code Tensor}
     * @param offsets {@code Tensor}
     * @param scaleGradByFreq {@code bool}
     * @param mode {@code int}
     * @param sparse {@code bool}
     * @param perSampleWeights {@code Tensor?}; may be null
     * @return new tensors
     */
    public static List<Tensor> embeddingBag(Tensor weight, Tensor indices, Tensor offsets, boolean scaleGradByFreq, long mode,
            boolean sparse, Tensor perSampleWeights) {
        return Operators.each(Operators.at(829, "aten::embedding_bag"), weight, indices, offsets, scaleGradByFreq, mode, sparse,
                perSampleWeights);
    }

    /**
     * {@code embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool
     * sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)}.
     *
     * @param weight {@code Tensor}
     * @param indices {@code Tensor}
     * @param offsets {@code Tensor}
     * @param scaleGradByFreq {@code bool}
     * @param mode {@code int}
     * @param sparse {@code bool}
     * @param perSampleWeights {@code Tensor?}; may be null
     * @param includeLastOffset {@code bool}
     * @return new tensors
     */
    public static List<Tensor> embeddingBag(Tensor weight, Tensor indices, Tensor offsets, boolean scaleGradByFreq, long mode,
            boolean sparse, Tensor perSampleWeights, boolean includeLastOffset) {
        return Operators.each(Operators.at(829, "aten::embedding_bag"), weight, indices, offsets, scaleGradByFreq, mode, sparse,
                perSampleWeights, includeLastOffset);
    }

    /**
     * {@code embedding_bag.padding_idx(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq, int mode, bool
     * sparse, Tensor? per_sample_weights, bool include_last_offset, int? padding_idx) -> (Tensor, Tensor, Tensor, Tensor)}.
     *
     * @param weight {@code Tensor}
     * @param indices {@code Tensor}
     * @param offsets {@code Tensor}
     * @param scaleGradByFreq {@code bool}
     * @param mode {@code int}
     * @param sparse {@code bool}
     * @param perSampleWeights {@code Tensor?}; may be null
     * @param includeLastOffset {@code bool}
     * @param paddingIdx {@code int?}; may be null
     * @return new tensors
     */
    public static List<Tensor> embeddingBag(Tensor weight, Tensor indices, Tensor offsets, boolean scaleGradByFreq, long mode,
            boolean sparse, Tensor perSampleWeights, boolean includeLastOffset, Number paddingIdx) {
        return Operators.each(Operators.at(830, "aten::embedding_bag.padding_idx"), weight, indices, offsets, scaleGradByFreq,
                mode, sparse, perSampleWeights, includeLastOffset, paddingIdx);
    }

    /**
     * {@code embedding_renorm_(Tensor(a!) self, Tensor indices, float max_norm, float norm_type) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param indices {@code Tensor}
     * @param maxNorm {@code float}
     * @param normType {@code float}
     * @return {@code self}
     */
    public static Tensor embeddingRenorm_(Tensor self, Tensor indices, double maxNorm, double normType) {
        return Operators.tensor(Operators.at(831, "aten::embedding_renorm_"), self, indices, maxNorm, normType);
    }

    /**
     * {@code empty_permuted(SymInt[] size, int[] physical_layout, *, ScalarType? dtype=None, Layout? layout=None, Device?
     * device=None, bool? pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param size {@code SymInt[]}
     * @param physicalLayout {@code int[]}
     * @return a new tensor
     */
    public static Tensor emptyPermuted(long[] size, long... physicalLayout) {
        return Operators.tensor(Operators.at(832, "aten::empty_permuted"), size, physicalLayout);
    }

    /**
     * {@code empty_permuted(SymInt[] size, int[] physical_layout, *, ScalarType? dtype=None, Layout? layout=None, Device?
     * device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @param physicalLayout {@code int[]}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor emptyPermuted(long[] size, long[] physicalLayout, DType dtype, Device device) {
        return Operators.tensor(Operators.at(832, "aten::empty_permuted"), size, physicalLayout, dtype, null, device);
    }

    /**
     * {@code empty_permuted.out(SymInt[] size, int[] physical_layout, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param size {@code SymInt[]}
     * @param physicalLayout {@code int[]}
     * @return {@code out}
     */
    public static Tensor emptyPermutedOut(Tensor out, long[] size, long... physicalLayout) {
        return Operators.tensor(Operators.at(833, "aten::empty_permuted.out"), size, physicalLayout, out);
    }

    /**
     * {@code empty_quantized(int[] size, Tensor qtensor, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None,
     * bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}, the rest at its defaults.
     *
     * @param size {@code int[]}
     * @param qtensor {@code Tensor}
     * @return a new tensor
     */
    public static Tensor emptyQuantized(long[] size, Tensor qtensor) {
        return Operators.tensor(Operators.at(834, "aten::empty_quantized"), size, qtensor);
    }

    /**
     * {@code empty_quantized(int[] size, Tensor qtensor, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None,
     * bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}.
     *
     * @param size {@code int[]}
     * @param qtensor {@code Tensor}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @param memoryFormat {@code MemoryFormat?}; may be null
     * @return a new tensor
     */
    public static Tensor emptyQuantized(long[] size, Tensor qtensor, DType dtype, Device device, MemoryFormat memoryFormat) {
        return Operators.tensor(Operators.at(834, "aten::empty_quantized"), size, qtensor, dtype, null, device, null,
                memoryFormat);
    }

    /**
     * {@code empty_quantized.out(int[] size, Tensor qtensor, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param size {@code int[]}
     * @param qtensor {@code Tensor}
     * @return {@code out}
     */
    public static Tensor emptyQuantizedOut(Tensor out, long[] size, Tensor qtensor) {
        return Operators.tensor(Operators.at(835, "aten::empty_quantized.out"), size, qtensor, null, out);
    }

    /**
     * {@code empty_quantized.out(int[] size, Tensor qtensor, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param size {@code int[]}
     * @param qtensor {@code Tensor}
     * @param memoryFormat {@code MemoryFormat?}; may be null
     * @return {@code out}
     */
    public static Tensor emptyQuantizedOut(Tensor out, long[] size, Tensor qtensor, MemoryFormat memoryFormat) {
        return Operators.tensor(Operators.at(835, "aten::empty_quantized.out"), size, qtensor, memoryFormat, out);
    }

    /**
     * {@code empty_strided(SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None,
     * bool? pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @return a new tensor
     */
    public static Tensor emptyStrided(long[] size, long... stride) {
        return Operators.tensor(Operators.at(836, "aten::empty_strided"), size, stride);
    }

    /**
     * {@code empty_strided(SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None,
     * bool? pin_memory=None) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor emptyStrided(long[] size, long[] stride, DType dtype, Device device) {
        return Operators.tensor(Operators.at(836, "aten::empty_strided"), size, stride, dtype, null, device);
    }

    /**
     * {@code empty_strided.out(SymInt[] size, SymInt[] stride, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @return {@code out}
     */
    public static Tensor emptyStridedOut(Tensor out, long[] size, long... stride) {
        return Operators.tensor(Operators.at(837, "aten::empty_strided.out"), size, stride, out);
    }

    /**
     * {@code eq.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor eq(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(838, "aten::eq.Tensor"), self, other);
    }

    /**
     * {@code eq.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor eq(Tensor self, Object other) {
        return Operators.tensor(Operators.at(180, "aten::eq.Scalar"), self, other);
    }

    /**
     * {@code eq.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor eqOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(839, "aten::eq.Scalar_out"), self, other, out);
    }

    /**
     * {@code eq.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor eqOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(840, "aten::eq.Tensor_out"), self, other, out);
    }

    /**
     * {@code erf(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor erf(Tensor self) {
        return Operators.tensor(Operators.at(183, "aten::erf"), self);
    }

    /**
     * {@code erf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor erfOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(841, "aten::erf.out"), self, out);
    }

    /**
     * {@code erf_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor erf_(Tensor self) {
        return Operators.tensor(Operators.at(184, "aten::erf_"), self);
    }

    /**
     * {@code erfc(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor erfc(Tensor self) {
        return Operators.tensor(Operators.at(185, "aten::erfc"), self);
    }

    /**
     * {@code erfc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor erfcOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(842, "aten::erfc.out"), self, out);
    }

    /**
     * {@code erfc_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor erfc_(Tensor self) {
        return Operators.tensor(Operators.at(186, "aten::erfc_"), self);
    }

    /**
     * {@code erfinv(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor erfinv(Tensor self) {
        return Operators.tensor(Operators.at(187, "aten::erfinv"), self);
    }

    /**
     * {@code erfinv.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor erfinvOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(843, "aten::erfinv.out"), self, out);
    }

    /**
     * {@code exp(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor exp(Tensor self) {
        return Operators.tensor(Operators.at(844, "aten::exp"), self);
    }

    /**
     * {@code exp.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor expOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(845, "aten::exp.out"), self, out);
    }

    /**
     * {@code exp2(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor exp2(Tensor self) {
        return Operators.tensor(Operators.at(189, "aten::exp2"), self);
    }

    /**
     * {@code exp2.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor exp2Out(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(846, "aten::exp2.out"), self, out);
    }

    /**
     * {@code exp2_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor exp2_(Tensor self) {
        return Operators.tensor(Operators.at(190, "aten::exp2_"), self);
    }

    /**
     * {@code exp_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor exp_(Tensor self) {
        return Operators.tensor(Operators.at(191, "aten::exp_"), self);
    }

    /**
     * {@code expand_copy(Tensor self, SymInt[] size, *, bool implicit=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param size {@code SymInt[]}
     * @return a new tensor
     */
    public static Tensor expandCopy(Tensor self, long... size) {
        return Operators.tensor(Operators.at(847, "aten::expand_copy"), self, size);
    }

    /**
     * {@code expand_copy(Tensor self, SymInt[] size, *, bool implicit=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param size {@code SymInt[]}
     * @param implicit {@code bool}
     * @return a new tensor
     */
    public static Tensor expandCopy(Tensor self, long[] size, boolean implicit) {
        return Operators.tensor(Operators.at(847, "aten::expand_copy"), self, size, implicit);
    }

    /**
     * {@code expand_copy.out(Tensor self, SymInt[] size, *, bool implicit=False, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param size {@code SymInt[]}
     * @return {@code out}
     */
    public static Tensor expandCopyOut(Tensor out, Tensor self, long... size) {
        return Operators.tensor(Operators.at(848, "aten::expand_copy.out"), self, size, false, out);
    }

    /**
     * {@code expand_copy.out(Tensor self, SymInt[] size, *, bool implicit=False, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param size {@code SymInt[]}
     * @param implicit {@code bool}
     * @return {@code out}
     */
    public static Tensor expandCopyOut(Tensor out, Tensor self, long[] size, boolean implicit) {
        return Operators.tensor(Operators.at(848, "aten::expand_copy.out"), self, size, implicit, out);
    }

    /**
     * {@code expm1(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor expm1(Tensor self) {
        return Operators.tensor(Operators.at(194, "aten::expm1"), self);
    }

    /**
     * {@code expm1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor expm1Out(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(849, "aten::expm1.out"), self, out);
    }

    /**
     * {@code expm1_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor expm1_(Tensor self) {
        return Operators.tensor(Operators.at(195, "aten::expm1_"), self);
    }

    /**
     * {@code fake_quantize_per_channel_affine(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int
     * quant_max) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param scale {@code Tensor}
     * @param zeroPoint {@code Tensor}
     * @param axis {@code int}
     * @param quantMin {@code int}
     * @param quantMax {@code int}
     * @return a new tensor
     */
    public static Tensor fakeQuantizePerChannelAffine(Tensor self, Tensor scale, Tensor zeroPoint, long axis, long quantMin, long
            quantMax) {
        return Operators.tensor(Operators.at(850, "aten::fake_quantize_per_channel_affine"), self, scale, zeroPoint, axis,
                quantMin, quantMax);
    }

    /**
     * {@code fake_quantize_per_tensor_affine(Tensor self, float scale, int zero_point, int quant_min, int quant_max) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param scale {@code float}
     * @param zeroPoint {@code int}
     * @param quantMin {@code int}
     * @param quantMax {@code int}
     * @return a new tensor
     */
    public static Tensor fakeQuantizePerTensorAffine(Tensor self, double scale, long zeroPoint, long quantMin, long quantMax) {
        return Operators.tensor(Operators.at(851, "aten::fake_quantize_per_tensor_affine"), self, scale, zeroPoint, quantMin,
                quantMax);
    }

    /**
     * {@code fake_quantize_per_tensor_affine.tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, int quant_min, int
     * quant_max) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param scale {@code Tensor}
     * @param zeroPoint {@code Tensor}
     * @param quantMin {@code int}
     * @param quantMax {@code int}
     * @return a new tensor
     */
    public static Tensor fakeQuantizePerTensorAffine(Tensor self, Tensor scale, Tensor zeroPoint, long quantMin, long quantMax) {
        return Operators.tensor(Operators.at(852, "aten::fake_quantize_per_tensor_affine.tensor_qparams"), self, scale, zeroPoint,
                quantMin, quantMax);
    }

    /**
     * {@code feature_alpha_dropout(Tensor input, float p, bool train) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param p {@code float}
     * @param train {@code bool}
     * @return a new tensor
     */
    public static Tensor featureAlphaDropout(Tensor input, double p, boolean train) {
        return Operators.tensor(Operators.at(853, "aten::feature_alpha_dropout"), input, p, train);
    }

    /**
     * {@code feature_alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param p {@code float}
     * @param train {@code bool}
     * @return {@code self}
     */
    public static Tensor featureAlphaDropout_(Tensor self, double p, boolean train) {
        return Operators.tensor(Operators.at(854, "aten::feature_alpha_dropout_"), self, p, train);
    }

    /**
     * {@code feature_dropout(Tensor input, float p, bool train) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param p {@code float}
     * @param train {@code bool}
     * @return a new tensor
     */
    public static Tensor featureDropout(Tensor input, double p, boolean train) {
        return Operators.tensor(Operators.at(855, "aten::feature_dropout"), input, p, train);
    }

    /**
     * {@code feature_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param p {@code float}
     * @param train {@code bool}
     * @return {@code self}
     */
    public static Tensor featureDropout_(Tensor self, double p, boolean train) {
        return Operators.tensor(Operators.at(856, "aten::feature_dropout_"), self, p, train);
    }

    /**
     * {@code fill.Tensor(Tensor self, Tensor value) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param value {@code Tensor}
     * @return a new tensor
     */
    public static Tensor fill(Tensor self, Tensor value) {
        return Operators.tensor(Operators.at(857, "aten::fill.Tensor"), self, value);
    }

    /**
     * {@code fill.Scalar(Tensor self, Scalar value) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param value {@code Scalar}
     * @return a new tensor
     */
    public static Tensor fill(Tensor self, Object value) {
        return Operators.tensor(Operators.at(858, "aten::fill.Scalar"), self, value);
    }

    /**
     * {@code fill.Scalar_out(Tensor self, Scalar value, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code out}
     */
    public static Tensor fillOut(Tensor out, Tensor self, Object value) {
        return Operators.tensor(Operators.at(859, "aten::fill.Scalar_out"), self, value, out);
    }

    /**
     * {@code fill.Tensor_out(Tensor self, Tensor value, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param value {@code Tensor}
     * @return {@code out}
     */
    public static Tensor fillOut(Tensor out, Tensor self, Tensor value) {
        return Operators.tensor(Operators.at(860, "aten::fill.Tensor_out"), self, value, out);
    }

    /**
     * {@code fix(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor fix(Tensor self) {
        return Operators.tensor(Operators.at(198, "aten::fix"), self);
    }

    /**
     * {@code fix.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor fixOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(861, "aten::fix.out"), self, out);
    }

    /**
     * {@code fix_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor fix_(Tensor self) {
        return Operators.tensor(Operators.at(199, "aten::fix_"), self);
    }

    /**
     * {@code flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor flatten(Tensor self) {
        return Operators.tensor(Operators.at(200, "aten::flatten.using_ints"), self);
    }

    /**
     * {@code flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param startDim {@code int}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor flatten(Tensor self, long startDim) {
        return Operators.tensor(Operators.at(200, "aten::flatten.using_ints"), self, startDim);
    }

    /**
     * {@code flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @param startDim {@code int}
     * @param endDim {@code int}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor flatten(Tensor self, long startDim, long endDim) {
        return Operators.tensor(Operators.at(200, "aten::flatten.using_ints"), self, startDim, endDim);
    }

    /**
     * {@code flip(Tensor self, int[] dims) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dims {@code int[]}
     * @return a new tensor
     */
    public static Tensor flip(Tensor self, long... dims) {
        return Operators.tensor(Operators.at(862, "aten::flip"), self, dims);
    }

    /**
     * {@code flip.out(Tensor self, int[] dims, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dims {@code int[]}
     * @return {@code out}
     */
    public static Tensor flipOut(Tensor out, Tensor self, long... dims) {
        return Operators.tensor(Operators.at(863, "aten::flip.out"), self, dims, out);
    }

    /**
     * {@code fliplr(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor fliplr(Tensor self) {
        return Operators.tensor(Operators.at(201, "aten::fliplr"), self);
    }

    /**
     * {@code flipud(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor flipud(Tensor self) {
        return Operators.tensor(Operators.at(202, "aten::flipud"), self);
    }

    /**
     * {@code float_power.Scalar(Scalar self, Tensor exponent) -> Tensor}.
     *
     * @param self {@code Scalar}
     * @param exponent {@code Tensor}
     * @return a new tensor
     */
    public static Tensor floatPower(Object self, Tensor exponent) {
        return Operators.tensor(Operators.at(864, "aten::float_power.Scalar"), self, exponent);
    }

    /**
     * {@code float_power.Scalar_out(Scalar self, Tensor exponent, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Scalar}
     * @param exponent {@code Tensor}
     * @return {@code out}
     */
    public static Tensor floatPowerOut(Tensor out, Object self, Tensor exponent) {
        return Operators.tensor(Operators.at(865, "aten::float_power.Scalar_out"), self, exponent, out);
    }

    /**
     * {@code float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param exponent {@code Scalar}
     * @return a new tensor
     */
    public static Tensor floatPower(Tensor self, Object exponent) {
        return Operators.tensor(Operators.at(203, "aten::float_power.Tensor_Scalar"), self, exponent);
    }

    /**
     * {@code float_power.Tensor_Scalar_out(Tensor self, Scalar exponent, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param exponent {@code Scalar}
     * @return {@code out}
     */
    public static Tensor floatPowerOut(Tensor out, Tensor self, Object exponent) {
        return Operators.tensor(Operators.at(866, "aten::float_power.Tensor_Scalar_out"), self, exponent, out);
    }

    /**
     * {@code float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param exponent {@code Tensor}
     * @return a new tensor
     */
    public static Tensor floatPower(Tensor self, Tensor exponent) {
        return Operators.tensor(Operators.at(204, "aten::float_power.Tensor_Tensor"), self, exponent);
    }

    /**
     * {@code float_power.Tensor_Tensor_out(Tensor self, Tensor exponent, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param exponent {@code Tensor}
     * @return {@code out}
     */
    public static Tensor floatPowerOut(Tensor out, Tensor self, Tensor exponent) {
        return Operators.tensor(Operators.at(867, "aten::float_power.Tensor_Tensor_out"), self, exponent, out);
    }

    /**
     * {@code floor(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor floor(Tensor self) {
        return Operators.tensor(Operators.at(207, "aten::floor"), self);
    }

    /**
     * {@code floor.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor floorOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(868, "aten::floor.out"), self, out);
    }

    /**
     * {@code floor_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor floor_(Tensor self) {
        return Operators.tensor(Operators.at(208, "aten::floor_"), self);
    }

    /**
     * {@code floor_divide(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor floorDivide(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(209, "aten::floor_divide"), self, other);
    }

    /**
     * {@code floor_divide.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor floorDivide(Tensor self, Object other) {
        return Operators.tensor(Operators.at(210, "aten::floor_divide.Scalar"), self, other);
    }

    /**
     * {@code floor_divide.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor floorDivideOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(869, "aten::floor_divide.Scalar_out"), self, other, out);
    }

    /**
     * {@code floor_divide.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor floorDivideOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(870, "aten::floor_divide.out"), self, other, out);
    }

    /**
     * {@code fmax(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor fmax(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(213, "aten::fmax"), self, other);
    }

    /**
     * {@code fmax.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor fmaxOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(871, "aten::fmax.out"), self, other, out);
    }

    /**
     * {@code fmin(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor fmin(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(214, "aten::fmin"), self, other);
    }

    /**
     * {@code fmin.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor fminOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(872, "aten::fmin.out"), self, other, out);
    }

    /**
     * {@code fmod.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor fmod(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(215, "aten::fmod.Tensor"), self, other);
    }

    /**
     * {@code fmod.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor fmod(Tensor self, Object other) {
        return Operators.tensor(Operators.at(216, "aten::fmod.Scalar"), self, other);
    }

    /**
     * {@code fmod.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor fmodOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(873, "aten::fmod.Scalar_out"), self, other, out);
    }

    /**
     * {@code fmod.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor fmodOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(874, "aten::fmod.Tensor_out"), self, other, out);
    }

    /**
     * {@code frac(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor frac(Tensor self) {
        return Operators.tensor(Operators.at(219, "aten::frac"), self);
    }

    /**
     * {@code frac.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor fracOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(875, "aten::frac.out"), self, out);
    }

    /**
     * {@code frac_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor frac_(Tensor self) {
        return Operators.tensor(Operators.at(220, "aten::frac_"), self);
    }

    /**
     * {@code frexp.Tensor(Tensor self) -> (Tensor mantissa, Tensor exponent)}.
     *
     * @param self {@code Tensor}
     * @return new tensors
     */
    public static Results.MantissaExponent frexp(Tensor self) {
        return Results.MantissaExponent.of(Operators.at(221, "aten::frexp.Tensor").call(self));
    }

    /**
     * {@code frexp.Tensor_out(Tensor self, *, Tensor(a!) mantissa, Tensor(b!) exponent) -> (Tensor(a!) mantissa, Tensor(b!)
     * exponent)}.
     *
     * @param mantissa {@code Tensor}, written
     * @param exponent {@code Tensor}, written
     * @param self {@code Tensor}
     * @return the tensors written
     */
    public static Results.MantissaExponent frexpOut(Tensor mantissa, Tensor exponent, Tensor self) {
        return Results.MantissaExponent.of(Operators.at(876, "aten::frexp.Tensor_out").call(self, mantissa, exponent));
    }

    /**
     * {@code frobenius_norm.dim(Tensor self, int[1] dim, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @return a new tensor
     */
    public static Tensor frobeniusNorm(Tensor self, long... dim) {
        return Operators.tensor(Operators.at(877, "aten::frobenius_norm.dim"), self, dim);
    }

    /**
     * {@code frobenius_norm.dim(Tensor self, int[1] dim, bool keepdim=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor frobeniusNorm(Tensor self, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(877, "aten::frobenius_norm.dim"), self, dim, keepdim);
    }

    /**
     * {@code frobenius_norm.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @return {@code out}
     */
    public static Tensor frobeniusNormOut(Tensor out, Tensor self, long... dim) {
        return Operators.tensor(Operators.at(878, "aten::frobenius_norm.out"), self, dim, false, out);
    }

    /**
     * {@code frobenius_norm.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor frobeniusNormOut(Tensor out, Tensor self, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(878, "aten::frobenius_norm.out"), self, dim, keepdim, out);
    }

    /**
     * {@code gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @return a new tensor
     */
    public static Tensor gather(Tensor self, long dim, Tensor index) {
        return Operators.tensor(Operators.at(222, "aten::gather"), self, dim, index);
    }

    /**
     * {@code gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param sparseGrad {@code bool}
     * @return a new tensor
     */
    public static Tensor gather(Tensor self, long dim, Tensor index, boolean sparseGrad) {
        return Operators.tensor(Operators.at(222, "aten::gather"), self, dim, index, sparseGrad);
    }

    /**
     * {@code gather.out(Tensor self, int dim, Tensor index, *, bool sparse_grad=False, Tensor(a!) out) -> Tensor(a!)}, the rest
     * at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @return {@code out}
     */
    public static Tensor gatherOut(Tensor out, Tensor self, long dim, Tensor index) {
        return Operators.tensor(Operators.at(879, "aten::gather.out"), self, dim, index, false, out);
    }

    /**
     * {@code gather.out(Tensor self, int dim, Tensor index, *, bool sparse_grad=False, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param sparseGrad {@code bool}
     * @return {@code out}
     */
    public static Tensor gatherOut(Tensor out, Tensor self, long dim, Tensor index, boolean sparseGrad) {
        return Operators.tensor(Operators.at(879, "aten::gather.out"), self, dim, index, sparseGrad, out);
    }

    /**
     * {@code gcd(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor gcd(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(223, "aten::gcd"), self, other);
    }

    /**
     * {@code gcd.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor gcdOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(880, "aten::gcd.out"), self, other, out);
    }

    /**
     * {@code gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param other {@code Tensor}
     * @return {@code self}
     */
    public static Tensor gcd_(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(224, "aten::gcd_"), self, other);
    }

    /**
     * {@code ge.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor ge(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(225, "aten::ge.Tensor"), self, other);
    }

    /**
     * {@code ge.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor ge(Tensor self, Object other) {
        return Operators.tensor(Operators.at(226, "aten::ge.Scalar"), self, other);
    }

    /**
     * {@code ge.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor geOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(881, "aten::ge.Scalar_out"), self, other, out);
    }

    /**
     * {@code ge.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor geOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(882, "aten::ge.Tensor_out"), self, other, out);
    }

    /**
     * {@code geqrf(Tensor self) -> (Tensor a, Tensor tau)}.
     *
     * @param self {@code Tensor}
     * @return new tensors
     */
    public static Results.ATau geqrf(Tensor self) {
        return Results.ATau.of(Operators.at(230, "aten::geqrf").call(self));
    }

    /**
     * {@code geqrf.a(Tensor self, *, Tensor(a!) a, Tensor(b!) tau) -> (Tensor(a!) a, Tensor(b!) tau)}.
     *
     * @param a {@code Tensor}, written
     * @param tau {@code Tensor}, written
     * @param self {@code Tensor}
     * @return the tensors written
     */
    public static Results.ATau geqrfOut(Tensor a, Tensor tau, Tensor self) {
        return Results.ATau.of(Operators.at(883, "aten::geqrf.a").call(self, a, tau));
    }

    /**
     * {@code ger(Tensor self, Tensor vec2) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param vec2 {@code Tensor}
     * @return a new tensor
     */
    public static Tensor ger(Tensor self, Tensor vec2) {
        return Operators.tensor(Operators.at(231, "aten::ger"), self, vec2);
    }

    /**
     * {@code ger.out(Tensor self, Tensor vec2, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param vec2 {@code Tensor}
     * @return {@code out}
     */
    public static Tensor gerOut(Tensor out, Tensor self, Tensor vec2) {
        return Operators.tensor(Operators.at(884, "aten::ger.out"), self, vec2, out);
    }

    /**
     * {@code get_device(Tensor self) -> int}.
     *
     * @param self {@code Tensor}
     * @return the result
     */
    public static long getDevice(Tensor self) {
        return (long) Operators.one(Operators.at(232, "aten::get_device"), self);
    }

    /**
     * {@code gradient.array(Tensor self, *, int[] dim, int edge_order=1) -> Tensor[]}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[]}
     * @return new tensors
     */
    public static List<Tensor> gradient(Tensor self, long... dim) {
        return Operators.tensors(Operators.at(885, "aten::gradient.array"), self, dim);
    }

    /**
     * {@code gradient.array(Tensor self, *, int[] dim, int edge_order=1) -> Tensor[]}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[]}
     * @param edgeOrder {@code int}
     * @return new tensors
     */
    public static List<Tensor> gradient(Tensor self, long[] dim, long edgeOrder) {
        return Operators.tensors(Operators.at(885, "aten::gradient.array"), self, dim, edgeOrder);
    }

    /**
     * {@code gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param spacing {@code Scalar}
     * @param dim {@code int[]}
     * @return new tensors
     */
    public static List<Tensor> gradient(Tensor self, Object spacing, long... dim) {
        return Operators.tensors(Operators.at(886, "aten::gradient.scalararray"), self, spacing, dim);
    }

    /**
     * {@code gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]}.
     *
     * @param self {@code Tensor}
     * @param spacing {@code Scalar}
     * @param dim {@code int[]}
     * @param edgeOrder {@code int}
     * @return new tensors
     */
    public static List<Tensor> gradient(Tensor self, Object spacing, long[] dim, long edgeOrder) {
        return Operators.tensors(Operators.at(886, "aten::gradient.scalararray"), self, spacing, dim, edgeOrder);
    }

    /**
     * {@code gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]}, the rest at
     * its defaults.
     *
     * @param self {@code Tensor}
     * @return new tensors
     */
    public static List<Tensor> gradient(Tensor self) {
        return Operators.tensors(Operators.at(887, "aten::gradient.scalarint"), self);
    }

    /**
     * {@code gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]}.
     *
     * @param self {@code Tensor}
     * @param spacing {@code Scalar?}; may be null
     * @param dim {@code int?}; may be null
     * @param edgeOrder {@code int}
     * @return new tensors
     */
    public static List<Tensor> gradient(Tensor self, Object spacing, Number dim, long edgeOrder) {
        return Operators.tensors(Operators.at(887, "aten::gradient.scalarint"), self, spacing, dim, edgeOrder);
    }

    /**
     * {@code gradient.tensorarray(Tensor self, *, Tensor[] spacing, int[] dim, int edge_order=1) -> Tensor[]}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param spacing {@code Tensor[]}
     * @param dim {@code int[]}
     * @return new tensors
     */
    public static List<Tensor> gradient(Tensor self, List<Tensor> spacing, long... dim) {
        return Operators.tensors(Operators.at(888, "aten::gradient.tensorarray"), self, spacing, dim);
    }

    /**
     * {@code gradient.tensorarray(Tensor self, *, Tensor[] spacing, int[] dim, int edge_order=1) -> Tensor[]}.
     *
     * @param self {@code Tensor}
     * @param spacing {@code Tensor[]}
     * @param dim {@code int[]}
     * @param edgeOrder {@code int}
     * @return new tensors
     */
    public static List<Tensor> gradient(Tensor self, List<Tensor> spacing, long[] dim, long edgeOrder) {
        return Operators.tensors(Operators.at(888, "aten::gradient.tensorarray"), self, spacing, dim, edgeOrder);
    }

    /**
     * {@code gradient.tensorarrayint(Tensor self, *, Tensor[] spacing, int? dim=None, int edge_order=1) -> Tensor[]}, the rest at
     * its defaults.
     *
     * @param self {@code Tensor}
     * @param spacing {@code Tensor[]}
     * @return new tensors
     */
    public static List<Tensor> gradient(Tensor self, List<Tensor> spacing) {
        return Operators.tensors(Operators.at(889, "aten::gradient.tensorarrayint"), self, spacing);
    }

    /**
     * {@code gradient.tensorarrayint(Tensor self, *, Tensor[] spacing, int? dim=None, int edge_order=1) -> Tensor[]}.
     *
     * @param self {@code Tensor}
     * @param spacing {@code Tensor[]}
     * @param dim {@code int?}; may be null
     * @param edgeOrder {@code int}
     * @return new tensors
     */
    public static List<Tensor> gradient(Tensor self, List<Tensor> spacing, Number dim, long edgeOrder) {
        return Operators.tensors(Operators.at(889, "aten::gradient.tensorarrayint"), self, spacing, dim, edgeOrder);
    }

    /**
     * {@code greater.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor greater(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(233, "aten::greater.Tensor"), self, other);
    }

    /**
     * {@code greater.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor greater(Tensor self, Object other) {
        return Operators.tensor(Operators.at(234, "aten::greater.Scalar"), self, other);
    }

    /**
     * {@code greater.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor greaterOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(890, "aten::greater.Scalar_out"), self, other, out);
    }

    /**
     * {@code greater.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor greaterOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(891, "aten::greater.Tensor_out"), self, other, out);
    }

    /**
     * {@code greater_equal.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor greaterEqual(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(237, "aten::greater_equal.Tensor"), self, other);
    }

    /**
     * {@code greater_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor greaterEqual(Tensor self, Object other) {
        return Operators.tensor(Operators.at(238, "aten::greater_equal.Scalar"), self, other);
    }

    /**
     * {@code greater_equal.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor greaterEqualOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(892, "aten::greater_equal.Scalar_out"), self, other, out);
    }

    /**
     * {@code greater_equal.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor greaterEqualOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(893, "aten::greater_equal.Tensor_out"), self, other, out);
    }

    /**
     * {@code grid_sampler(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param grid {@code Tensor}
     * @param interpolationMode {@code int}
     * @param paddingMode {@code int}
     * @param alignCorners {@code bool}
     * @return a new tensor
     */
    public static Tensor gridSampler(Tensor input, Tensor grid, long interpolationMode, long paddingMode, boolean alignCorners) {
        return Operators.tensor(Operators.at(894, "aten::grid_sampler"), input, grid, interpolationMode, paddingMode,
                alignCorners);
    }

    /**
     * {@code grid_sampler_2d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param grid {@code Tensor}
     * @param interpolationMode {@code int}
     * @param paddingMode {@code int}
     * @param alignCorners {@code bool}
     * @return a new tensor
     */
    public static Tensor gridSampler2d(Tensor input, Tensor grid, long interpolationMode, long paddingMode, boolean alignCorners)
            {
        return Operators.tensor(Operators.at(895, "aten::grid_sampler_2d"), input, grid, interpolationMode, paddingMode,
                alignCorners);
    }

    /**
     * {@code grid_sampler_2d.out(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, *,
     * Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param input {@code Tensor}
     * @param grid {@code Tensor}
     * @param interpolationMode {@code int}
     * @param paddingMode {@code int}
     * @param alignCorners {@code bool}
     * @return {@code out}
     */
    public static Tensor gridSampler2dOut(Tensor out, Tensor input, Tensor grid, long interpolationMode, long paddingMode, boolean
            alignCorners) {
        return Operators.tensor(Operators.at(896, "aten::grid_sampler_2d.out"), input, grid, interpolationMode, paddingMode,
                alignCorners, out);
    }

    /**
     * {@code grid_sampler_3d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param grid {@code Tensor}
     * @param interpolationMode {@code int}
     * @param paddingMode {@code int}
     * @param alignCorners {@code bool}
     * @return a new tensor
     */
    public static Tensor gridSampler3d(Tensor input, Tensor grid, long interpolationMode, long paddingMode, boolean alignCorners)
            {
        return Operators.tensor(Operators.at(897, "aten::grid_sampler_3d"), input, grid, interpolationMode, paddingMode,
                alignCorners);
    }

    /**
     * {@code grid_sampler_3d.out(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, *,
     * Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param input {@code Tensor}
     * @param grid {@code Tensor}
     * @param interpolationMode {@code int}
     * @param paddingMode {@code int}
     * @param alignCorners {@code bool}
     * @return {@code out}
     */
    public static Tensor gridSampler3dOut(Tensor out, Tensor input, Tensor grid, long interpolationMode, long paddingMode, boolean
            alignCorners) {
        return Operators.tensor(Operators.at(898, "aten::grid_sampler_3d.out"), input, grid, interpolationMode, paddingMode,
                alignCorners, out);
    }

    /**
     * {@code group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05,
     * bool cudnn_enabled=True) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param numGroups {@code int}
     * @return a new tensor
     */
    public static Tensor groupNorm(Tensor input, long numGroups) {
        return Operators.tensor(Operators.at(899, "aten::group_norm"), input, numGroups);
    }

    /**
     * {@code group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05,
     * bool cudnn_enabled=True) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param numGroups {@code int}
     * @param weight {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor groupNorm(Tensor input, long numGroups, Tensor weight) {
        return Operators.tensor(Operators.at(899, "aten::group_norm"), input, numGroups, weight);
    }

    /**
     * {@code group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05,
     * bool cudnn_enabled=True) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param numGroups {@code int}
     * @param weight {@code Tensor?}; may be null
     * @param bias {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor groupNorm(Tensor input, long numGroups, Tensor weight, Tensor bias) {
        return Operators.tensor(Operators.at(899, "aten::group_norm"), input, numGroups, weight, bias);
    }

    /**
     * {@code group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05,
     * bool cudnn_enabled=True) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param numGroups {@code int}
     * @param weight {@code Tensor?}; may be null
     * @param bias {@code Tensor?}; may be null
     * @param eps {@code float}
     * @return a new tensor
     */
    public static Tensor groupNorm(Tensor input, long numGroups, Tensor weight, Tensor bias, double eps) {
        return Operators.tensor(Operators.at(899, "aten::group_norm"), input, numGroups, weight, bias, eps);
    }

    /**
     * {@code group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05,
     * bool cudnn_enabled=True) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param numGroups {@code int}
     * @param weight {@code Tensor?}; may be null
     * @param bias {@code Tensor?}; may be null
     * @param eps {@code float}
     * @param cudnnEnabled {@code bool}
     * @return a new tensor
     */
    public static Tensor groupNorm(Tensor input, long numGroups, Tensor weight, Tensor bias, double eps, boolean cudnnEnabled) {
        return Operators.tensor(Operators.at(899, "aten::group_norm"), input, numGroups, weight, bias, eps, cudnnEnabled);
    }

    /**
     * {@code gru.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float
     * dropout, bool train, bool bidirectional) -> (Tensor, Tensor)}.
     *
     * @param data {@code Tensor}
     * @param batchSizes {@code Tensor}
     * @param hx {@code Tensor}
     * @param params {@code Tensor[]}
     * @param hasBiases {@code bool}
     * @param numLayers {@code int}
     * @param dropout {@code float}
     * @param train {@code bool}
     * @param bidirectional {@code bool}
     * @return new tensors
     */
    public static List<Tensor> gru(Tensor data, Tensor batchSizes, Tensor hx, List<Tensor> params, boolean hasBiases, long
            numLayers, double dropout, boolean train, boolean bidirectional) {
        return Operators.each(Operators.at(900, "aten::gru.data"), data, batchSizes, hx, params, hasBiases, numLayers, dropout,
                train, bidirectional);
    }

    /**
     * {@code gru.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool
     * bidirectional, bool batch_first) -> (Tensor, Tensor)}.
     *
     * @param input {@code Tensor}
     * @param hx {@code Tensor}
     * @param params {@code Tensor[]}
     * @param hasBiases {@code bool}
     * @param numLayers {@code int}
     * @param dropout {@code float}
     * @param train {@code bool}
     * @param bidirectional {@code bool}
     * @param batchFirst {@code bool}
     * @return new tensors
     */
    public static List<Tensor> gru(Tensor input, Tensor hx, List<Tensor> params, boolean hasBiases, long numLayers, double
            dropout, boolean train, boolean bidirectional, boolean batchFirst) {
        return Operators.each(Operators.at(901, "aten::gru.input"), input, hx, params, hasBiases, numLayers, dropout, train,
                bidirectional, batchFirst);
    }

    /**
     * {@code gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor}, the
     * rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param hx {@code Tensor}
     * @param wIh {@code Tensor}
     * @param wHh {@code Tensor}
     * @return a new tensor
     */
    public static Tensor gruCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh) {
        return Operators.tensor(Operators.at(902, "aten::gru_cell"), input, hx, wIh, wHh);
    }

    /**
     * {@code gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor}, the
     * rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param hx {@code Tensor}
     * @param wIh {@code Tensor}
     * @param wHh {@code Tensor}
     * @param bIh {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor gruCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh) {
        return Operators.tensor(Operators.at(902, "aten::gru_cell"), input, hx, wIh, wHh, bIh);
    }

    /**
     * {@code gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param hx {@code Tensor}
     * @param wIh {@code Tensor}
     * @param wHh {@code Tensor}
     * @param bIh {@code Tensor?}; may be null
     * @param bHh {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor gruCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh, Tensor bHh) {
        return Operators.tensor(Operators.at(902, "aten::gru_cell"), input, hx, wIh, wHh, bIh, bHh);
    }

    /**
     * {@code gt.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor gt(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(241, "aten::gt.Tensor"), self, other);
    }

    /**
     * {@code gt.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor gt(Tensor self, Object other) {
        return Operators.tensor(Operators.at(242, "aten::gt.Scalar"), self, other);
    }

    /**
     * {@code gt.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor gtOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(903, "aten::gt.Scalar_out"), self, other, out);
    }

    /**
     * {@code gt.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor gtOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(904, "aten::gt.Tensor_out"), self, other, out);
    }

    /**
     * {@code hamming_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param windowLength {@code int}
     * @return a new tensor
     */
    public static Tensor hammingWindow(long windowLength) {
        return Operators.tensor(Operators.at(905, "aten::hamming_window"), windowLength);
    }

    /**
     * {@code hamming_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}.
     *
     * @param windowLength {@code int}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor hammingWindow(long windowLength, DType dtype, Device device) {
        return Operators.tensor(Operators.at(905, "aten::hamming_window"), windowLength, dtype, null, device);
    }

    /**
     * {@code hamming_window.out(int window_length, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param windowLength {@code int}
     * @return {@code out}
     */
    public static Tensor hammingWindowOut(Tensor out, long windowLength) {
        return Operators.tensor(Operators.at(906, "aten::hamming_window.out"), windowLength, out);
    }

    /**
     * {@code hamming_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device?
     * device=None, bool? pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param windowLength {@code int}
     * @param periodic {@code bool}
     * @return a new tensor
     */
    public static Tensor hammingWindow(long windowLength, boolean periodic) {
        return Operators.tensor(Operators.at(907, "aten::hamming_window.periodic"), windowLength, periodic);
    }

    /**
     * {@code hamming_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device?
     * device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param windowLength {@code int}
     * @param periodic {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor hammingWindow(long windowLength, boolean periodic, DType dtype, Device device) {
        return Operators.tensor(Operators.at(907, "aten::hamming_window.periodic"), windowLength, periodic, dtype, null, device);
    }

    /**
     * {@code hamming_window.periodic_alpha(int window_length, bool periodic, float alpha, *, ScalarType? dtype=None, Layout?
     * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param windowLength {@code int}
     * @param periodic {@code bool}
     * @param alpha {@code float}
     * @return a new tensor
     */
    public static Tensor hammingWindow(long windowLength, boolean periodic, double alpha) {
        return Operators.tensor(Operators.at(908, "aten::hamming_window.periodic_alpha"), windowLength, periodic, alpha);
    }

    /**
     * {@code hamming_window.periodic_alpha(int window_length, bool periodic, float alpha, *, ScalarType? dtype=None, Layout?
     * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param windowLength {@code int}
     * @param periodic {@code bool}
     * @param alpha {@code float}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor hammingWindow(long windowLength, boolean periodic, double alpha, DType dtype, Device device) {
        return Operators.tensor(Operators.at(908, "aten::hamming_window.periodic_alpha"), windowLength, periodic, alpha, dtype,
                null, device);
    }

    /**
     * {@code hamming_window.periodic_alpha_beta(int window_length, bool periodic, float alpha, float beta, *, ScalarType?
     * dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param windowLength {@code int}
     * @param periodic {@code bool}
     * @param alpha {@code float}
     * @param beta {@code float}
     * @return a new tensor
     */
    public static Tensor hammingWindow(long windowLength, boolean periodic, double alpha, double beta) {
        return Operators.tensor(Operators.at(909, "aten::hamming_window.periodic_alpha_beta"), windowLength, periodic, alpha,
                beta);
    }

    /**
     * {@code hamming_window.periodic_alpha_beta(int window_length, bool periodic, float alpha, float beta, *, ScalarType?
     * dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param windowLength {@code int}
     * @param periodic {@code bool}
     * @param alpha {@code float}
     * @param beta {@code float}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor hammingWindow(long windowLength, boolean periodic, double alpha, double beta, DType dtype, Device device)
            {
        return Operators.tensor(Operators.at(909, "aten::hamming_window.periodic_alpha_beta"), windowLength, periodic, alpha,
                beta, dtype, null, device);
    }

    /**
     * {@code hamming_window.periodic_alpha_beta_out(int window_length, bool periodic, float alpha, float beta, *, Tensor(a!) out)
     * -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param windowLength {@code int}
     * @param periodic {@code bool}
     * @param alpha {@code float}
     * @param beta {@code float}
     * @return {@code out}
     */
    public static Tensor hammingWindowOut(Tensor out, long windowLength, boolean periodic, double alpha, double beta) {
        return Operators.tensor(Operators.at(910, "aten::hamming_window.periodic_alpha_beta_out"), windowLength, periodic, alpha,
                beta, out);
    }

    /**
     * {@code hamming_window.periodic_alpha_out(int window_length, bool periodic, float alpha, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param windowLength {@code int}
     * @param periodic {@code bool}
     * @param alpha {@code float}
     * @return {@code out}
     */
    public static Tensor hammingWindowOut(Tensor out, long windowLength, boolean periodic, double alpha) {
        return Operators.tensor(Operators.at(911, "aten::hamming_window.periodic_alpha_out"), windowLength, periodic, alpha, out);
    }

    /**
     * {@code hamming_window.periodic_out(int window_length, bool periodic, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param windowLength {@code int}
     * @param periodic {@code bool}
     * @return {@code out}
     */
    public static Tensor hammingWindowOut(Tensor out, long windowLength, boolean periodic) {
        return Operators.tensor(Operators.at(912, "aten::hamming_window.periodic_out"), windowLength, periodic, out);
    }

    /**
     * {@code hann_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param windowLength {@code int}
     * @return a new tensor
     */
    public static Tensor hannWindow(long windowLength) {
        return Operators.tensor(Operators.at(913, "aten::hann_window"), windowLength);
    }

    /**
     * {@code hann_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}.
     *
     * @param windowLength {@code int}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor hannWindow(long windowLength, DType dtype, Device device) {
        return Operators.tensor(Operators.at(913, "aten::hann_window"), windowLength, dtype, null, device);
    }

    /**
     * {@code hann_window.out(int window_length, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param windowLength {@code int}
     * @return {@code out}
     */
    public static Tensor hannWindowOut(Tensor out, long windowLength) {
        return Operators.tensor(Operators.at(914, "aten::hann_window.out"), windowLength, out);
    }

    /**
     * {@code hann_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device?
     * device=None, bool? pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param windowLength {@code int}
     * @param periodic {@code bool}
     * @return a new tensor
     */
    public static Tensor hannWindow(long windowLength, boolean periodic) {
        return Operators.tensor(Operators.at(915, "aten::hann_window.periodic"), windowLength, periodic);
    }

    /**
     * {@code hann_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device?
     * device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param windowLength {@code int}
     * @param periodic {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor hannWindow(long windowLength, boolean periodic, DType dtype, Device device) {
        return Operators.tensor(Operators.at(915, "aten::hann_window.periodic"), windowLength, periodic, dtype, null, device);
    }

    /**
     * {@code hann_window.periodic_out(int window_length, bool periodic, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param windowLength {@code int}
     * @param periodic {@code bool}
     * @return {@code out}
     */
    public static Tensor hannWindowOut(Tensor out, long windowLength, boolean periodic) {
        return Operators.tensor(Operators.at(916, "aten::hann_window.periodic_out"), windowLength, periodic, out);
    }

    /**
     * {@code hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor hardshrink(Tensor self) {
        return Operators.tensor(Operators.at(245, "aten::hardshrink"), self);
    }

    /**
     * {@code hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param lambd {@code Scalar}
     * @return a new tensor
     */
    public static Tensor hardshrink(Tensor self, Object lambd) {
        return Operators.tensor(Operators.at(245, "aten::hardshrink"), self, lambd);
    }

    /**
     * {@code hardshrink.out(Tensor self, Scalar lambd=0.5, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor hardshrinkOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(917, "aten::hardshrink.out"), self, 0.5, out);
    }

    /**
     * {@code hardshrink.out(Tensor self, Scalar lambd=0.5, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param lambd {@code Scalar}
     * @return {@code out}
     */
    public static Tensor hardshrinkOut(Tensor out, Tensor self, Object lambd) {
        return Operators.tensor(Operators.at(917, "aten::hardshrink.out"), self, lambd, out);
    }

    /**
     * {@code hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor hashTensor(Tensor self) {
        return Operators.tensor(Operators.at(246, "aten::hash_tensor"), self);
    }

    /**
     * {@code hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @return a new tensor
     */
    public static Tensor hashTensor(Tensor self, long... dim) {
        return Operators.tensor(Operators.at(246, "aten::hash_tensor"), self, dim);
    }

    /**
     * {@code hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}
     * @param mode {@code int}
     * @return a new tensor
     */
    public static Tensor hashTensor(Tensor self, long[] dim, boolean keepdim, long mode) {
        return Operators.tensor(Operators.at(246, "aten::hash_tensor"), self, dim, keepdim, mode);
    }

    /**
     * {@code hash_tensor.out(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0, Tensor(a!) out) -> Tensor(a!)}, the
     * rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor hashTensorOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(918, "aten::hash_tensor.out"), self, new long[] {}, false, 0L, out);
    }

    /**
     * {@code hash_tensor.out(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0, Tensor(a!) out) -> Tensor(a!)}, the
     * rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @return {@code out}
     */
    public static Tensor hashTensorOut(Tensor out, Tensor self, long... dim) {
        return Operators.tensor(Operators.at(918, "aten::hash_tensor.out"), self, dim, false, 0L, out);
    }

    /**
     * {@code hash_tensor.out(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}
     * @param mode {@code int}
     * @return {@code out}
     */
    public static Tensor hashTensorOut(Tensor out, Tensor self, long[] dim, boolean keepdim, long mode) {
        return Operators.tensor(Operators.at(918, "aten::hash_tensor.out"), self, dim, keepdim, mode, out);
    }

    /**
     * {@code heaviside(Tensor self, Tensor values) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param values {@code Tensor}
     * @return a new tensor
     */
    public static Tensor heaviside(Tensor self, Tensor values) {
        return Operators.tensor(Operators.at(247, "aten::heaviside"), self, values);
    }

    /**
     * {@code heaviside.out(Tensor self, Tensor values, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param values {@code Tensor}
     * @return {@code out}
     */
    public static Tensor heavisideOut(Tensor out, Tensor self, Tensor values) {
        return Operators.tensor(Operators.at(919, "aten::heaviside.out"), self, values, out);
    }

    /**
     * {@code hinge_embedding_loss(Tensor self, Tensor target, float margin=1., int reduction=1) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @return a new tensor
     */
    public static Tensor hingeEmbeddingLoss(Tensor self, Tensor target) {
        return Operators.tensor(Operators.at(920, "aten::hinge_embedding_loss"), self, target);
    }

    /**
     * {@code hinge_embedding_loss(Tensor self, Tensor target, float margin=1., int reduction=1) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param margin {@code float}
     * @return a new tensor
     */
    public static Tensor hingeEmbeddingLoss(Tensor self, Tensor target, double margin) {
        return Operators.tensor(Operators.at(920, "aten::hinge_embedding_loss"), self, target, margin);
    }

    /**
     * {@code hinge_embedding_loss(Tensor self, Tensor target, float margin=1., int reduction=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param margin {@code float}
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return a new tensor
     */
    public static Tensor hingeEmbeddingLoss(Tensor self, Tensor target, double margin, long reduction) {
        return Operators.tensor(Operators.at(920, "aten::hinge_embedding_loss"), self, target, margin, reduction);
    }

    /**
     * {@code histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor histc(Tensor self) {
        return Operators.tensor(Operators.at(249, "aten::histc"), self);
    }

    /**
     * {@code histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param bins {@code int}
     * @return a new tensor
     */
    public static Tensor histc(Tensor self, long bins) {
        return Operators.tensor(Operators.at(249, "aten::histc"), self, bins);
    }

    /**
     * {@code histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param bins {@code int}
     * @param min {@code Scalar}
     * @return a new tensor
     */
    public static Tensor histc(Tensor self, long bins, Object min) {
        return Operators.tensor(Operators.at(249, "aten::histc"), self, bins, min);
    }

    /**
     * {@code histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param bins {@code int}
     * @param min {@code Scalar}
     * @param max {@code Scalar}
     * @return a new tensor
     */
    public static Tensor histc(Tensor self, long bins, Object min, Object max) {
        return Operators.tensor(Operators.at(249, "aten::histc"), self, bins, min, max);
    }

    /**
     * {@code histc.out(Tensor self, int bins=100, Scalar min=0, Scalar max=0, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor histcOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(921, "aten::histc.out"), self, 100L, 0L, 0L, out);
    }

    /**
     * {@code histc.out(Tensor self, int bins=100, Scalar min=0, Scalar max=0, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param bins {@code int}
     * @return {@code out}
     */
    public static Tensor histcOut(Tensor out, Tensor self, long bins) {
        return Operators.tensor(Operators.at(921, "aten::histc.out"), self, bins, 0L, 0L, out);
    }

    /**
     * {@code histc.out(Tensor self, int bins=100, Scalar min=0, Scalar max=0, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param bins {@code int}
     * @param min {@code Scalar}
     * @return {@code out}
     */
    public static Tensor histcOut(Tensor out, Tensor self, long bins, Object min) {
        return Operators.tensor(Operators.at(921, "aten::histc.out"), self, bins, min, 0L, out);
    }

    /**
     * {@code histc.out(Tensor self, int bins=100, Scalar min=0, Scalar max=0, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param bins {@code int}
     * @param min {@code Scalar}
     * @param max {@code Scalar}
     * @return {@code out}
     */
    public static Tensor histcOut(Tensor out, Tensor self, long bins, Object min, Object max) {
        return Operators.tensor(Operators.at(921, "aten::histc.out"), self, bins, min, max, out);
    }

    /**
     * {@code histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) ->
     * (Tensor hist, Tensor bin_edges)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return new tensors
     */
    public static Results.HistBinEdges histogram(Tensor self) {
        return Results.HistBinEdges.of(Operators.at(250, "aten::histogram.bin_ct").call(self));
    }

    /**
     * {@code histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) ->
     * (Tensor hist, Tensor bin_edges)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param bins {@code int}
     * @return new tensors
     */
    public static Results.HistBinEdges histogram(Tensor self, long bins) {
        return Results.HistBinEdges.of(Operators.at(250, "aten::histogram.bin_ct").call(self, bins));
    }

    /**
     * {@code histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) ->
     * (Tensor hist, Tensor bin_edges)}.
     *
     * @param self {@code Tensor}
     * @param bins {@code int}
     * @param range {@code float[]?}; may be null
     * @param weight {@code Tensor?}; may be null
     * @param density {@code bool}
     * @return new tensors
     */
    public static Results.HistBinEdges histogram(Tensor self, long bins, double[] range, Tensor weight, boolean density) {
        return Results.HistBinEdges.of(Operators.at(250, "aten::histogram.bin_ct").call(self, bins, range, weight, density));
    }

    /**
     * {@code histogram.bin_ct_out(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False,
     * Tensor(a!) hist, Tensor(b!) bin_edges) -> (Tensor(a!) hist, Tensor(b!) bin_edges)}, the rest at its defaults.
     *
     * @param hist {@code Tensor}, written
     * @param binEdges {@code Tensor}, written
     * @param self {@code Tensor}
     * @return the tensors written
     */
    public static Results.HistBinEdges histogramOut(Tensor hist, Tensor binEdges, Tensor self) {
        return Results.HistBinEdges.of(Operators.at(922, "aten::histogram.bin_ct_out").call(self, 100L, null, null, false, hist,
                binEdges));
    }

    /**
     * {@code histogram.bin_ct_out(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False,
     * Tensor(a!) hist, Tensor(b!) bin_edges) -> (Tensor(a!) hist, Tensor(b!) bin_edges)}, the rest at its defaults.
     *
     * @param hist {@code Tensor}, written
     * @param binEdges {@code Tensor}, written
     * @param self {@code Tensor}
     * @param bins {@code int}
     * @return the tensors written
     */
    public static Results.HistBinEdges histogramOut(Tensor hist, Tensor binEdges, Tensor self, long bins) {
        return Results.HistBinEdges.of(Operators.at(922, "aten::histogram.bin_ct_out").call(self, bins, null, null, false, hist,
                binEdges));
    }

    /**
     * {@code histogram.bin_ct_out(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False,
     * Tensor(a!) hist, Tensor(b!) bin_edges) -> (Tensor(a!) hist, Tensor(b!) bin_edges)}.
     *
     * @param hist {@code Tensor}, written
     * @param binEdges {@code Tensor}, written
     * @param self {@code Tensor}
     * @param bins {@code int}
     * @param range {@code float[]?}; may be null
     * @param weight {@code Tensor?}; may be null
     * @param density {@code bool}
     * @return the tensors written
     */
    public static Results.HistBinEdges histogramOut(Tensor hist, Tensor binEdges, Tensor self, long bins, double[] range, Tensor
            weight, boolean density) {
        return Results.HistBinEdges.of(Operators.at(922, "aten::histogram.bin_ct_out").call(self, bins, range, weight, density,
                hist, binEdges));
    }

    /**
     * {@code histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor
     * bin_edges)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param bins {@code Tensor}
     * @return new tensors
     */
    public static Results.HistBinEdges histogram(Tensor self, Tensor bins) {
        return Results.HistBinEdges.of(Operators.at(251, "aten::histogram.bins_tensor").call(self, bins));
    }

    /**
     * {@code histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor
     * bin_edges)}.
     *
     * @param self {@code Tensor}
     * @param bins {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @param density {@code bool}
     * @return new tensors
     */
    public static Results.HistBinEdges histogram(Tensor self, Tensor bins, Tensor weight, boolean density) {
        return Results.HistBinEdges.of(Operators.at(251, "aten::histogram.bins_tensor").call(self, bins, weight, density));
    }

    /**
     * {@code histogram.bins_tensor_out(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False, Tensor(a!) hist,
     * Tensor(b!) bin_edges) -> (Tensor(a!) hist, Tensor(b!) bin_edges)}, the rest at its defaults.
     *
     * @param hist {@code Tensor}, written
     * @param binEdges {@code Tensor}, written
     * @param self {@code Tensor}
     * @param bins {@code Tensor}
     * @return the tensors written
     */
    public static Results.HistBinEdges histogramOut(Tensor hist, Tensor binEdges, Tensor self, Tensor bins) {
        return Results.HistBinEdges.of(Operators.at(923, "aten::histogram.bins_tensor_out").call(self, bins, null, false, hist,
                binEdges));
    }

    /**
     * {@code histogram.bins_tensor_out(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False, Tensor(a!) hist,
     * Tensor(b!) bin_edges) -> (Tensor(a!) hist, Tensor(b!) bin_edges)}.
     *
     * @param hist {@code Tensor}, written
     * @param binEdges {@code Tensor}, written
     * @param self {@code Tensor}
     * @param bins {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @param density {@code bool}
     * @return the tensors written
     */
    public static Results.HistBinEdges histogramOut(Tensor hist, Tensor binEdges, Tensor self, Tensor bins, Tensor weight, boolean
            density) {
        return Results.HistBinEdges.of(Operators.at(923, "aten::histogram.bins_tensor_out").call(self, bins, weight, density,
                hist, binEdges));
    }

    /**
     * {@code histogramdd(Tensor self, int[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist,
     * Tensor[] bin_edges)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param bins {@code int[]}
     * @return new tensors
     */
    public static Results.HistBinEdgesList histogramdd(Tensor self, long... bins) {
        return Results.HistBinEdgesList.of(Operators.at(924, "aten::histogramdd").call(self, bins));
    }

    /**
     * {@code histogramdd(Tensor self, int[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist,
     * Tensor[] bin_edges)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param bins {@code int[]}
     * @param range {@code float[]?}; may be null
     * @return new tensors
     */
    public static Results.HistBinEdgesList histogramdd(Tensor self, long[] bins, double[] range) {
        return Results.HistBinEdgesList.of(Operators.at(924, "aten::histogramdd").call(self, bins, range));
    }

    /**
     * {@code histogramdd(Tensor self, int[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist,
     * Tensor[] bin_edges)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param bins {@code int[]}
     * @param range {@code float[]?}; may be null
     * @param weight {@code Tensor?}; may be null
     * @return new tensors
     */
    public static Results.HistBinEdgesList histogramdd(Tensor self, long[] bins, double[] range, Tensor weight) {
        return Results.HistBinEdgesList.of(Operators.at(924, "aten::histogramdd").call(self, bins, range, weight));
    }

    /**
     * {@code histogramdd(Tensor self, int[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist,
     * Tensor[] bin_edges)}.
     *
     * @param self {@code Tensor}
     * @param bins {@code int[]}
     * @param range {@code float[]?}; may be null
     * @param weight {@code Tensor?}; may be null
     * @param density {@code bool}
     * @return new tensors
     */
    public static Results.HistBinEdgesList histogramdd(Tensor self, long[] bins, double[] range, Tensor weight, boolean density) {
        return Results.HistBinEdgesList.of(Operators.at(924, "aten::histogramdd").call(self, bins, range, weight, density));
    }

    /**
     * {@code histogramdd.TensorList_bins(Tensor self, Tensor[] bins, float[]? range=None, Tensor? weight=None, bool
     * density=False) -> (Tensor hist, Tensor[] bin_edges)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param bins {@code Tensor[]}
     * @return new tensors
     */
    public static Results.HistBinEdgesList histogramdd(Tensor self, List<Tensor> bins) {
        return Results.HistBinEdgesList.of(Operators.at(925, "aten::histogramdd.TensorList_bins").call(self, bins));
    }

    /**
     * {@code histogramdd.TensorList_bins(Tensor self, Tensor[] bins, float[]? range=None, Tensor? weight=None, bool
     * density=False) -> (Tensor hist, Tensor[] bin_edges)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param bins {@code Tensor[]}
     * @param range {@code float[]?}; may be null
     * @return new tensors
     */
    public static Results.HistBinEdgesList histogramdd(Tensor self, List<Tensor> bins, double[] range) {
        return Results.HistBinEdgesList.of(Operators.at(925, "aten::histogramdd.TensorList_bins").call(self, bins, range));
    }

    /**
     * {@code histogramdd.TensorList_bins(Tensor self, Tensor[] bins, float[]? range=None, Tensor? weight=None, bool
     * density=False) -> (Tensor hist, Tensor[] bin_edges)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param bins {@code Tensor[]}
     * @param range {@code float[]?}; may be null
     * @param weight {@code Tensor?}; may be null
     * @return new tensors
     */
    public static Results.HistBinEdgesList histogramdd(Tensor self, List<Tensor> bins, double[] range, Tensor weight) {
        return Results.HistBinEdgesList.of(Operators.at(925, "aten::histogramdd.TensorList_bins").call(self, bins, range,
                weight));
    }

    /**
     * {@code histogramdd.TensorList_bins(Tensor self, Tensor[] bins, float[]? range=None, Tensor? weight=None, bool
     * density=False) -> (Tensor hist, Tensor[] bin_edges)}.
     *
     * @param self {@code Tensor}
     * @param bins {@code Tensor[]}
     * @param range {@code float[]?}; may be null
     * @param weight {@code Tensor?}; may be null
     * @param density {@code bool}
     * @return new tensors
     */
    public static Results.HistBinEdgesList histogramdd(Tensor self, List<Tensor> bins, double[] range, Tensor weight, boolean
            density) {
        return Results.HistBinEdgesList.of(Operators.at(925, "aten::histogramdd.TensorList_bins").call(self, bins, range, weight,
                density));
    }

    /**
     * {@code histogramdd.int_bins(Tensor self, int bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor
     * hist, Tensor[] bin_edges)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param bins {@code int}
     * @return new tensors
     */
    public static Results.HistBinEdgesList histogramdd(Tensor self, long bins) {
        return Results.HistBinEdgesList.of(Operators.at(926, "aten::histogramdd.int_bins").call(self, bins));
    }

    /**
     * {@code histogramdd.int_bins(Tensor self, int bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor
     * hist, Tensor[] bin_edges)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param bins {@code int}
     * @param range {@code float[]?}; may be null
     * @return new tensors
     */
    public static Results.HistBinEdgesList histogramdd(Tensor self, long bins, double[] range) {
        return Results.HistBinEdgesList.of(Operators.at(926, "aten::histogramdd.int_bins").call(self, bins, range));
    }

    /**
     * {@code histogramdd.int_bins(Tensor self, int bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor
     * hist, Tensor[] bin_edges)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param bins {@code int}
     * @param range {@code float[]?}; may be null
     * @param weight {@code Tensor?}; may be null
     * @return new tensors
     */
    public static Results.HistBinEdgesList histogramdd(Tensor self, long bins, double[] range, Tensor weight) {
        return Results.HistBinEdgesList.of(Operators.at(926, "aten::histogramdd.int_bins").call(self, bins, range, weight));
    }

    /**
     * {@code histogramdd.int_bins(Tensor self, int bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor
     * hist, Tensor[] bin_edges)}.
     *
     * @param self {@code Tensor}
     * @param bins {@code int}
     * @param range {@code float[]?}; may be null
     * @param weight {@code Tensor?}; may be null
     * @param density {@code bool}
     * @return new tensors
     */
    public static Results.HistBinEdgesList histogramdd(Tensor self, long bins, double[] range, Tensor weight, boolean density) {
        return Results.HistBinEdgesList.of(Operators.at(926, "aten::histogramdd.int_bins").call(self, bins, range, weight,
                density));
    }

    /**
     * {@code hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]}.
     *
     * @param self {@code Tensor}
     * @param indices {@code int[]}
     * @return views that share the memory
     */
    public static List<Tensor> hsplit(Tensor self, long... indices) {
        return Operators.tensors(Operators.at(252, "aten::hsplit.array"), self, indices);
    }

    /**
     * {@code hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]}.
     *
     * @param self {@code Tensor}
     * @param sections {@code int}
     * @return views that share the memory
     */
    public static List<Tensor> hsplit(Tensor self, long sections) {
        return Operators.tensors(Operators.at(253, "aten::hsplit.int"), self, sections);
    }

    /**
     * {@code hspmm(Tensor mat1, Tensor mat2) -> Tensor}.
     *
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @return a new tensor
     */
    public static Tensor hspmm(Tensor mat1, Tensor mat2) {
        return Operators.tensor(Operators.at(927, "aten::hspmm"), mat1, mat2);
    }

    /**
     * {@code hspmm.out(Tensor mat1, Tensor mat2, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @return {@code out}
     */
    public static Tensor hspmmOut(Tensor out, Tensor mat1, Tensor mat2) {
        return Operators.tensor(Operators.at(928, "aten::hspmm.out"), mat1, mat2, out);
    }

    /**
     * {@code hstack(Tensor[] tensors) -> Tensor}.
     *
     * @param tensors {@code Tensor[]}
     * @return a new tensor
     */
    public static Tensor hstack(List<Tensor> tensors) {
        return Operators.tensor(Operators.at(929, "aten::hstack"), tensors);
    }

    /**
     * {@code hstack.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param tensors {@code Tensor[]}
     * @return {@code out}
     */
    public static Tensor hstackOut(Tensor out, List<Tensor> tensors) {
        return Operators.tensor(Operators.at(930, "aten::hstack.out"), tensors, out);
    }

    /**
     * {@code hypot(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor hypot(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(254, "aten::hypot"), self, other);
    }

    /**
     * {@code hypot.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor hypotOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(931, "aten::hypot.out"), self, other, out);
    }

    /**
     * {@code i0(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor i0(Tensor self) {
        return Operators.tensor(Operators.at(256, "aten::i0"), self);
    }

    /**
     * {@code i0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor i0Out(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(932, "aten::i0.out"), self, out);
    }

    /**
     * {@code i0_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor i0_(Tensor self) {
        return Operators.tensor(Operators.at(257, "aten::i0_"), self);
    }

    /**
     * {@code igamma(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor igamma(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(258, "aten::igamma"), self, other);
    }

    /**
     * {@code igamma.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor igammaOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(933, "aten::igamma.out"), self, other, out);
    }

    /**
     * {@code igammac(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor igammac(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(260, "aten::igammac"), self, other);
    }

    /**
     * {@code igammac.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor igammacOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(934, "aten::igammac.out"), self, other, out);
    }

    /**
     * {@code imag(Tensor(a) self) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor imag(Tensor self) {
        return Operators.tensor(Operators.at(935, "aten::imag"), self);
    }

    /**
     * {@code index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @return a new tensor
     */
    public static Tensor indexAdd(Tensor self, long dim, Tensor index, Tensor source) {
        return Operators.tensor(Operators.at(262, "aten::index_add"), self, dim, index, source);
    }

    /**
     * {@code index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public static Tensor indexAdd(Tensor self, long dim, Tensor index, Tensor source, Object alpha) {
        return Operators.tensor(Operators.at(262, "aten::index_add"), self, dim, index, source, alpha);
    }

    /**
     * {@code index_add.out(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @return {@code out}
     */
    public static Tensor indexAddOut(Tensor out, Tensor self, long dim, Tensor index, Tensor source) {
        return Operators.tensor(Operators.at(936, "aten::index_add.out"), self, dim, index, source, 1L, out);
    }

    /**
     * {@code index_add.out(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param alpha {@code Scalar}
     * @return {@code out}
     */
    public static Tensor indexAddOut(Tensor out, Tensor self, long dim, Tensor index, Tensor source, Object alpha) {
        return Operators.tensor(Operators.at(936, "aten::index_add.out"), self, dim, index, source, alpha, out);
    }

    /**
     * {@code index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @return a new tensor
     */
    public static Tensor indexCopy(Tensor self, long dim, Tensor index, Tensor source) {
        return Operators.tensor(Operators.at(264, "aten::index_copy"), self, dim, index, source);
    }

    /**
     * {@code index_copy.out(Tensor self, int dim, Tensor index, Tensor source, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @return {@code out}
     */
    public static Tensor indexCopyOut(Tensor out, Tensor self, long dim, Tensor index, Tensor source) {
        return Operators.tensor(Operators.at(937, "aten::index_copy.out"), self, dim, index, source, out);
    }

    /**
     * {@code index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @return a new tensor
     */
    public static Tensor indexFill(Tensor self, long dim, Tensor index, Object value) {
        return Operators.tensor(Operators.at(266, "aten::index_fill.int_Scalar"), self, dim, index, value);
    }

    /**
     * {@code index_fill.int_Scalar_out(Tensor self, int dim, Tensor index, Scalar value, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code out}
     */
    public static Tensor indexFillOut(Tensor out, Tensor self, long dim, Tensor index, Object value) {
        return Operators.tensor(Operators.at(938, "aten::index_fill.int_Scalar_out"), self, dim, index, value, out);
    }

    /**
     * {@code index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Tensor}
     * @return a new tensor
     */
    public static Tensor indexFill(Tensor self, long dim, Tensor index, Tensor value) {
        return Operators.tensor(Operators.at(267, "aten::index_fill.int_Tensor"), self, dim, index, value);
    }

    /**
     * {@code index_fill.int_Tensor_out(Tensor self, int dim, Tensor index, Tensor value, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Tensor}
     * @return {@code out}
     */
    public static Tensor indexFillOut(Tensor out, Tensor self, long dim, Tensor index, Tensor value) {
        return Operators.tensor(Operators.at(939, "aten::index_fill.int_Tensor_out"), self, dim, index, value, out);
    }

    /**
     * {@code index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param indices {@code Tensor?[]}
     * @param values {@code Tensor}
     * @return a new tensor
     */
    public static Tensor indexPut(Tensor self, List<Tensor> indices, Tensor values) {
        return Operators.tensor(Operators.at(270, "aten::index_put"), self, indices, values);
    }

    /**
     * {@code index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param indices {@code Tensor?[]}
     * @param values {@code Tensor}
     * @param accumulate {@code bool}
     * @return a new tensor
     */
    public static Tensor indexPut(Tensor self, List<Tensor> indices, Tensor values, boolean accumulate) {
        return Operators.tensor(Operators.at(270, "aten::index_put"), self, indices, values, accumulate);
    }

    /**
     * {@code index_put.out(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param indices {@code Tensor?[]}
     * @param values {@code Tensor}
     * @return {@code out}
     */
    public static Tensor indexPutOut(Tensor out, Tensor self, List<Tensor> indices, Tensor values) {
        return Operators.tensor(Operators.at(940, "aten::index_put.out"), self, indices, values, false, out);
    }

    /**
     * {@code index_put.out(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False, *, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param indices {@code Tensor?[]}
     * @param values {@code Tensor}
     * @param accumulate {@code bool}
     * @return {@code out}
     */
    public static Tensor indexPutOut(Tensor out, Tensor self, List<Tensor> indices, Tensor values, boolean accumulate) {
        return Operators.tensor(Operators.at(940, "aten::index_put.out"), self, indices, values, accumulate, out);
    }

    /**
     * {@code index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}, written
     * @param indices {@code Tensor?[]}
     * @param values {@code Tensor}
     * @return {@code self}
     */
    public static Tensor indexPut_(Tensor self, List<Tensor> indices, Tensor values) {
        return Operators.tensor(Operators.at(271, "aten::index_put_"), self, indices, values);
    }

    /**
     * {@code index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param indices {@code Tensor?[]}
     * @param values {@code Tensor}
     * @param accumulate {@code bool}
     * @return {@code self}
     */
    public static Tensor indexPut_(Tensor self, List<Tensor> indices, Tensor values, boolean accumulate) {
        return Operators.tensor(Operators.at(271, "aten::index_put_"), self, indices, values, accumulate);
    }

    /**
     * {@code index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor},
     * the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param reduce {@code str}
     * @return a new tensor
     */
    public static Tensor indexReduce(Tensor self, long dim, Tensor index, Tensor source, String reduce) {
        return Operators.tensor(Operators.at(272, "aten::index_reduce"), self, dim, index, source, reduce);
    }

    /**
     * {@code index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param reduce {@code str}
     * @param includeSelf {@code bool}
     * @return a new tensor
     */
    public static Tensor indexReduce(Tensor self, long dim, Tensor index, Tensor source, String reduce, boolean includeSelf) {
        return Operators.tensor(Operators.at(272, "aten::index_reduce"), self, dim, index, source, reduce, includeSelf);
    }

    /**
     * {@code index_reduce.out(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param reduce {@code str}
     * @return {@code out}
     */
    public static Tensor indexReduceOut(Tensor out, Tensor self, long dim, Tensor index, Tensor source, String reduce) {
        return Operators.tensor(Operators.at(941, "aten::index_reduce.out"), self, dim, index, source, reduce, true, out);
    }

    /**
     * {@code index_reduce.out(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True,
     * Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param reduce {@code str}
     * @param includeSelf {@code bool}
     * @return {@code out}
     */
    public static Tensor indexReduceOut(Tensor out, Tensor self, long dim, Tensor index, Tensor source, String reduce, boolean
            includeSelf) {
        return Operators.tensor(Operators.at(941, "aten::index_reduce.out"), self, dim, index, source, reduce, includeSelf, out);
    }

    /**
     * {@code index_select(Tensor self, int dim, Tensor index) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @return a new tensor
     */
    public static Tensor indexSelect(Tensor self, long dim, Tensor index) {
        return Operators.tensor(Operators.at(274, "aten::index_select"), self, dim, index);
    }

    /**
     * {@code index_select.out(Tensor self, int dim, Tensor index, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @return {@code out}
     */
    public static Tensor indexSelectOut(Tensor out, Tensor self, long dim, Tensor index) {
        return Operators.tensor(Operators.at(942, "aten::index_select.out"), self, dim, index, out);
    }

    /**
     * {@code indices_copy(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor indicesCopy(Tensor self) {
        return Operators.tensor(Operators.at(943, "aten::indices_copy"), self);
    }

    /**
     * {@code indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor indicesCopyOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(944, "aten::indices_copy.out"), self, out);
    }

    /**
     * {@code inner(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor inner(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(276, "aten::inner"), self, other);
    }

    /**
     * {@code inner.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor innerOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(945, "aten::inner.out"), self, other, out);
    }

    /**
     * {@code instance_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool
     * use_input_stats, float momentum, float eps, bool cudnn_enabled) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @param bias {@code Tensor?}; may be null
     * @param runningMean {@code Tensor?}; may be null
     * @param runningVar {@code Tensor?}; may be null
     * @param useInputStats {@code bool}
     * @param momentum {@code float}
     * @param eps {@code float}
     * @param cudnnEnabled {@code bool}
     * @return a new tensor
     */
    public static Tensor instanceNorm(Tensor input, Tensor weight, Tensor bias, Tensor runningMean, Tensor runningVar, boolean
            useInputStats, double momentum, double eps, boolean cudnnEnabled) {
        return Operators.tensor(Operators.at(946, "aten::instance_norm"), input, weight, bias, runningMean, runningVar,
                useInputStats, momentum, eps, cudnnEnabled);
    }

    /**
     * {@code int_repr(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor intRepr(Tensor self) {
        return Operators.tensor(Operators.at(277, "aten::int_repr"), self);
    }

    /**
     * {@code int_repr.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor intReprOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(947, "aten::int_repr.out"), self, out);
    }

    /**
     * {@code inverse(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor inverse(Tensor self) {
        return Operators.tensor(Operators.at(278, "aten::inverse"), self);
    }

    /**
     * {@code inverse.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor inverseOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(948, "aten::inverse.out"), self, out);
    }

    /**
     * {@code is_distributed(Tensor self) -> bool}.
     *
     * @param self {@code Tensor}
     * @return the result
     */
    public static boolean isDistributed(Tensor self) {
        return (boolean) Operators.one(Operators.at(280, "aten::is_distributed"), self);
    }

    /**
     * {@code is_inference(Tensor self) -> bool}.
     *
     * @param self {@code Tensor}
     * @return the result
     */
    public static boolean isInference(Tensor self) {
        return (boolean) Operators.one(Operators.at(281, "aten::is_inference"), self);
    }

    /**
     * {@code is_same_size(Tensor self, Tensor other) -> bool}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return the result
     */
    public static boolean isSameSize(Tensor self, Tensor other) {
        return (boolean) Operators.one(Operators.at(283, "aten::is_same_size"), self, other);
    }

    /**
     * {@code is_signed(Tensor self) -> bool}.
     *
     * @param self {@code Tensor}
     * @return the result
     */
    public static boolean isSigned(Tensor self) {
        return (boolean) Operators.one(Operators.at(284, "aten::is_signed"), self);
    }

    /**
     * {@code is_vulkan_available() -> bool}.
     *
     * @return the result
     */
    public static boolean isVulkanAvailable() {
        return (boolean) Operators.one(Operators.at(949, "aten::is_vulkan_available"));
    }

    /**
     * {@code isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor isclose(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(285, "aten::isclose"), self, other);
    }

    /**
     * {@code isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param rtol {@code float}
     * @return a new tensor
     */
    public static Tensor isclose(Tensor self, Tensor other, double rtol) {
        return Operators.tensor(Operators.at(285, "aten::isclose"), self, other, rtol);
    }

    /**
     * {@code isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param rtol {@code float}
     * @param atol {@code float}
     * @return a new tensor
     */
    public static Tensor isclose(Tensor self, Tensor other, double rtol, double atol) {
        return Operators.tensor(Operators.at(285, "aten::isclose"), self, other, rtol, atol);
    }

    /**
     * {@code isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param rtol {@code float}
     * @param atol {@code float}
     * @param equalNan {@code bool}
     * @return a new tensor
     */
    public static Tensor isclose(Tensor self, Tensor other, double rtol, double atol, boolean equalNan) {
        return Operators.tensor(Operators.at(285, "aten::isclose"), self, other, rtol, atol, equalNan);
    }

    /**
     * {@code isfinite(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor isfinite(Tensor self) {
        return Operators.tensor(Operators.at(286, "aten::isfinite"), self);
    }

    /**
     * {@code isin.Scalar_Tensor(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor},
     * the rest at its defaults.
     *
     * @param element {@code Scalar}
     * @param testElements {@code Tensor}
     * @return a new tensor
     */
    public static Tensor isin(Object element, Tensor testElements) {
        return Operators.tensor(Operators.at(950, "aten::isin.Scalar_Tensor"), element, testElements);
    }

    /**
     * {@code isin.Scalar_Tensor(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor}.
     *
     * @param element {@code Scalar}
     * @param testElements {@code Tensor}
     * @param assumeUnique {@code bool}
     * @param invert {@code bool}
     * @return a new tensor
     */
    public static Tensor isin(Object element, Tensor testElements, boolean assumeUnique, boolean invert) {
        return Operators.tensor(Operators.at(950, "aten::isin.Scalar_Tensor"), element, testElements, assumeUnique, invert);
    }

    /**
     * {@code isin.Scalar_Tensor_out(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param element {@code Scalar}
     * @param testElements {@code Tensor}
     * @return {@code out}
     */
    public static Tensor isinOut(Tensor out, Object element, Tensor testElements) {
        return Operators.tensor(Operators.at(951, "aten::isin.Scalar_Tensor_out"), element, testElements, false, false, out);
    }

    /**
     * {@code isin.Scalar_Tensor_out(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False,
     * Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param element {@code Scalar}
     * @param testElements {@code Tensor}
     * @param assumeUnique {@code bool}
     * @param invert {@code bool}
     * @return {@code out}
     */
    public static Tensor isinOut(Tensor out, Object element, Tensor testElements, boolean assumeUnique, boolean invert) {
        return Operators.tensor(Operators.at(951, "aten::isin.Scalar_Tensor_out"), element, testElements, assumeUnique, invert,
                out);
    }

    /**
     * {@code isin.Tensor_Scalar(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False) -> Tensor},
     * the rest at its defaults.
     *
     * @param elements {@code Tensor}
     * @param testElement {@code Scalar}
     * @return a new tensor
     */
    public static Tensor isin(Tensor elements, Object testElement) {
        return Operators.tensor(Operators.at(952, "aten::isin.Tensor_Scalar"), elements, testElement);
    }

    /**
     * {@code isin.Tensor_Scalar(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False) -> Tensor}.
     *
     * @param elements {@code Tensor}
     * @param testElement {@code Scalar}
     * @param assumeUnique {@code bool}
     * @param invert {@code bool}
     * @return a new tensor
     */
    public static Tensor isin(Tensor elements, Object testElement, boolean assumeUnique, boolean invert) {
        return Operators.tensor(Operators.at(952, "aten::isin.Tensor_Scalar"), elements, testElement, assumeUnique, invert);
    }

    /**
     * {@code isin.Tensor_Scalar_out(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param elements {@code Tensor}
     * @param testElement {@code Scalar}
     * @return {@code out}
     */
    public static Tensor isinOut(Tensor out, Tensor elements, Object testElement) {
        return Operators.tensor(Operators.at(953, "aten::isin.Tensor_Scalar_out"), elements, testElement, false, false, out);
    }

    /**
     * {@code isin.Tensor_Scalar_out(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False,
     * Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param elements {@code Tensor}
     * @param testElement {@code Scalar}
     * @param assumeUnique {@code bool}
     * @param invert {@code bool}
     * @return {@code out}
     */
    public static Tensor isinOut(Tensor out, Tensor elements, Object testElement, boolean assumeUnique, boolean invert) {
        return Operators.tensor(Operators.at(953, "aten::isin.Tensor_Scalar_out"), elements, testElement, assumeUnique, invert,
                out);
    }

    /**
     * {@code isin.Tensor_Tensor(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False) ->
     * Tensor}, the rest at its defaults.
     *
     * @param elements {@code Tensor}
     * @param testElements {@code Tensor}
     * @return a new tensor
     */
    public static Tensor isin(Tensor elements, Tensor testElements) {
        return Operators.tensor(Operators.at(954, "aten::isin.Tensor_Tensor"), elements, testElements);
    }

    /**
     * {@code isin.Tensor_Tensor(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False) ->
     * Tensor}.
     *
     * @param elements {@code Tensor}
     * @param testElements {@code Tensor}
     * @param assumeUnique {@code bool}
     * @param invert {@code bool}
     * @return a new tensor
     */
    public static Tensor isin(Tensor elements, Tensor testElements, boolean assumeUnique, boolean invert) {
        return Operators.tensor(Operators.at(954, "aten::isin.Tensor_Tensor"), elements, testElements, assumeUnique, invert);
    }

    /**
     * {@code isin.Tensor_Tensor_out(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param elements {@code Tensor}
     * @param testElements {@code Tensor}
     * @return {@code out}
     */
    public static Tensor isinOut(Tensor out, Tensor elements, Tensor testElements) {
        return Operators.tensor(Operators.at(955, "aten::isin.Tensor_Tensor_out"), elements, testElements, false, false, out);
    }

    /**
     * {@code isin.Tensor_Tensor_out(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False,
     * Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param elements {@code Tensor}
     * @param testElements {@code Tensor}
     * @param assumeUnique {@code bool}
     * @param invert {@code bool}
     * @return {@code out}
     */
    public static Tensor isinOut(Tensor out, Tensor elements, Tensor testElements, boolean assumeUnique, boolean invert) {
        return Operators.tensor(Operators.at(955, "aten::isin.Tensor_Tensor_out"), elements, testElements, assumeUnique, invert,
                out);
    }

    /**
     * {@code isinf(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor isinf(Tensor self) {
        return Operators.tensor(Operators.at(287, "aten::isinf"), self);
    }

    /**
     * {@code isinf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor isinfOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(956, "aten::isinf.out"), self, out);
    }

    /**
     * {@code isnan(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor isnan(Tensor self) {
        return Operators.tensor(Operators.at(288, "aten::isnan"), self);
    }

    /**
     * {@code isnan.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor isnanOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(957, "aten::isnan.out"), self, out);
    }

    /**
     * {@code isneginf(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor isneginf(Tensor self) {
        return Operators.tensor(Operators.at(289, "aten::isneginf"), self);
    }

    /**
     * {@code isneginf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor isneginfOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(958, "aten::isneginf.out"), self, out);
    }

    /**
     * {@code isposinf(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor isposinf(Tensor self) {
        return Operators.tensor(Operators.at(290, "aten::isposinf"), self);
    }

    /**
     * {@code isposinf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor isposinfOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(959, "aten::isposinf.out"), self, out);
    }

    /**
     * {@code isreal(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor isreal(Tensor self) {
        return Operators.tensor(Operators.at(291, "aten::isreal"), self);
    }

    /**
     * {@code istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True,
     * bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param nFft {@code int}
     * @return a new tensor
     */
    public static Tensor istft(Tensor self, long nFft) {
        return Operators.tensor(Operators.at(292, "aten::istft"), self, nFft);
    }

    /**
     * {@code istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True,
     * bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @return a new tensor
     */
    public static Tensor istft(Tensor self, long nFft, Number hopLength) {
        return Operators.tensor(Operators.at(292, "aten::istft"), self, nFft, hopLength);
    }

    /**
     * {@code istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True,
     * bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @return a new tensor
     */
    public static Tensor istft(Tensor self, long nFft, Number hopLength, Number winLength) {
        return Operators.tensor(Operators.at(292, "aten::istft"), self, nFft, hopLength, winLength);
    }

    /**
     * {@code istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True,
     * bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @param window {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor istft(Tensor self, long nFft, Number hopLength, Number winLength, Tensor window) {
        return Operators.tensor(Operators.at(292, "aten::istft"), self, nFft, hopLength, winLength, window);
    }

    /**
     * {@code istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True,
     * bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @param window {@code Tensor?}; may be null
     * @param center {@code bool}
     * @return a new tensor
     */
    public static Tensor istft(Tensor self, long nFft, Number hopLength, Number winLength, Tensor window, boolean center) {
        return Operators.tensor(Operators.at(292, "aten::istft"), self, nFft, hopLength, winLength, window, center);
    }

    /**
     * {@code istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True,
     * bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @param window {@code Tensor?}; may be null
     * @param center {@code bool}
     * @param normalized {@code bool}
     * @return a new tensor
     */
    public static Tensor istft(Tensor self, long nFft, Number hopLength, Number winLength, Tensor window, boolean center, boolean
            normalized) {
        return Operators.tensor(Operators.at(292, "aten::istft"), self, nFft, hopLength, winLength, window, center, normalized);
    }

    /**
     * {@code istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True,
     * bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @param window {@code Tensor?}; may be null
     * @param center {@code bool}
     * @param normalized {@code bool}
     * @param onesided {@code bool?}; may be null
     * @return a new tensor
     */
    public static Tensor istft(Tensor self, long nFft, Number hopLength, Number winLength, Tensor window, boolean center, boolean
            normalized, Boolean onesided) {
        return Operators.tensor(Operators.at(292, "aten::istft"), self, nFft, hopLength, winLength, window, center, normalized,
                onesided);
    }

    /**
     * {@code istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True,
     * bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
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
    public static Tensor istft(Tensor self, long nFft, Number hopLength, Number winLength, Tensor window, boolean center, boolean
            normalized, Boolean onesided, Number length) {
        return Operators.tensor(Operators.at(292, "aten::istft"), self, nFft, hopLength, winLength, window, center, normalized,
                onesided, length);
    }

    /**
     * {@code istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True,
     * bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor}.
     *
     * @param self {@code Tensor}
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
    public static Tensor istft(Tensor self, long nFft, Number hopLength, Number winLength, Tensor window, boolean center, boolean
            normalized, Boolean onesided, Number length, boolean returnComplex) {
        return Operators.tensor(Operators.at(292, "aten::istft"), self, nFft, hopLength, winLength, window, center, normalized,
                onesided, length, returnComplex);
    }

    /**
     * {@code kaiser_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param windowLength {@code int}
     * @return a new tensor
     */
    public static Tensor kaiserWindow(long windowLength) {
        return Operators.tensor(Operators.at(960, "aten::kaiser_window"), windowLength);
    }

    /**
     * {@code kaiser_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}.
     *
     * @param windowLength {@code int}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor kaiserWindow(long windowLength, DType dtype, Device device) {
        return Operators.tensor(Operators.at(960, "aten::kaiser_window"), windowLength, dtype, null, device);
    }

    /**
     * {@code kaiser_window.beta(int window_length, bool periodic, float beta, *, ScalarType? dtype=None, Layout? layout=None,
     * Device? device=None, bool? pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param windowLength {@code int}
     * @param periodic {@code bool}
     * @param beta {@code float}
     * @return a new tensor
     */
    public static Tensor kaiserWindow(long windowLength, boolean periodic, double beta) {
        return Operators.tensor(Operators.at(961, "aten::kaiser_window.beta"), windowLength, periodic, beta);
    }

    /**
     * {@code kaiser_window.beta(int window_length, bool periodic, float beta, *, ScalarType? dtype=None, Layout? layout=None,
     * Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param windowLength {@code int}
     * @param periodic {@code bool}
     * @param beta {@code float}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor kaiserWindow(long windowLength, boolean periodic, double beta, DType dtype, Device device) {
        return Operators.tensor(Operators.at(961, "aten::kaiser_window.beta"), windowLength, periodic, beta, dtype, null, device);
    }

    /**
     * {@code kaiser_window.beta_out(int window_length, bool periodic, float beta, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param windowLength {@code int}
     * @param periodic {@code bool}
     * @param beta {@code float}
     * @return {@code out}
     */
    public static Tensor kaiserWindowOut(Tensor out, long windowLength, boolean periodic, double beta) {
        return Operators.tensor(Operators.at(962, "aten::kaiser_window.beta_out"), windowLength, periodic, beta, out);
    }

    /**
     * {@code kaiser_window.out(int window_length, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param windowLength {@code int}
     * @return {@code out}
     */
    public static Tensor kaiserWindowOut(Tensor out, long windowLength) {
        return Operators.tensor(Operators.at(963, "aten::kaiser_window.out"), windowLength, out);
    }

    /**
     * {@code kaiser_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device?
     * device=None, bool? pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param windowLength {@code int}
     * @param periodic {@code bool}
     * @return a new tensor
     */
    public static Tensor kaiserWindow(long windowLength, boolean periodic) {
        return Operators.tensor(Operators.at(964, "aten::kaiser_window.periodic"), windowLength, periodic);
    }

    /**
     * {@code kaiser_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device?
     * device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param windowLength {@code int}
     * @param periodic {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor kaiserWindow(long windowLength, boolean periodic, DType dtype, Device device) {
        return Operators.tensor(Operators.at(964, "aten::kaiser_window.periodic"), windowLength, periodic, dtype, null, device);
    }

    /**
     * {@code kaiser_window.periodic_out(int window_length, bool periodic, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param windowLength {@code int}
     * @param periodic {@code bool}
     * @return {@code out}
     */
    public static Tensor kaiserWindowOut(Tensor out, long windowLength, boolean periodic) {
        return Operators.tensor(Operators.at(965, "aten::kaiser_window.periodic_out"), windowLength, periodic, out);
    }

    /**
     * {@code kl_div(Tensor self, Tensor target, int reduction=1, *, bool log_target=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @return a new tensor
     */
    public static Tensor klDiv(Tensor self, Tensor target) {
        return Operators.tensor(Operators.at(966, "aten::kl_div"), self, target);
    }

    /**
     * {@code kl_div(Tensor self, Tensor target, int reduction=1, *, bool log_target=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return a new tensor
     */
    public static Tensor klDiv(Tensor self, Tensor target, long reduction) {
        return Operators.tensor(Operators.at(966, "aten::kl_div"), self, target, reduction);
    }

    /**
     * {@code kl_div(Tensor self, Tensor target, int reduction=1, *, bool log_target=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @param logTarget {@code bool}
     * @return a new tensor
     */
    public static Tensor klDiv(Tensor self, Tensor target, long reduction, boolean logTarget) {
        return Operators.tensor(Operators.at(966, "aten::kl_div"), self, target, reduction, logTarget);
    }

    /**
     * {@code kron(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor kron(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(293, "aten::kron"), self, other);
    }

    /**
     * {@code kron.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor kronOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(967, "aten::kron.out"), self, other, out);
    }

    /**
     * {@code kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param k {@code SymInt}
     * @return new tensors
     */
    public static Results.ValuesIndices kthvalue(Tensor self, long k) {
        return Results.ValuesIndices.of(Operators.at(294, "aten::kthvalue").call(self, k));
    }

    /**
     * {@code kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param k {@code SymInt}
     * @param dim {@code int}
     * @return new tensors
     */
    public static Results.ValuesIndices kthvalue(Tensor self, long k, long dim) {
        return Results.ValuesIndices.of(Operators.at(294, "aten::kthvalue").call(self, k, dim));
    }

    /**
     * {@code kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)}.
     *
     * @param self {@code Tensor}
     * @param k {@code SymInt}
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return new tensors
     */
    public static Results.ValuesIndices kthvalue(Tensor self, long k, long dim, boolean keepdim) {
        return Results.ValuesIndices.of(Operators.at(294, "aten::kthvalue").call(self, k, dim, keepdim));
    }

    /**
     * {@code kthvalue.values(Tensor self, SymInt k, int dim=-1, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) ->
     * (Tensor(a!) values, Tensor(b!) indices)}, the rest at its defaults.
     *
     * @param values {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param k {@code SymInt}
     * @return the tensors written
     */
    public static Results.ValuesIndices kthvalueOut(Tensor values, Tensor indices, Tensor self, long k) {
        return Results.ValuesIndices.of(Operators.at(968, "aten::kthvalue.values").call(self, k, -1L, false, values, indices));
    }

    /**
     * {@code kthvalue.values(Tensor self, SymInt k, int dim=-1, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) ->
     * (Tensor(a!) values, Tensor(b!) indices)}, the rest at its defaults.
     *
     * @param values {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param k {@code SymInt}
     * @param dim {@code int}
     * @return the tensors written
     */
    public static Results.ValuesIndices kthvalueOut(Tensor values, Tensor indices, Tensor self, long k, long dim) {
        return Results.ValuesIndices.of(Operators.at(968, "aten::kthvalue.values").call(self, k, dim, false, values, indices));
    }

    /**
     * {@code kthvalue.values(Tensor self, SymInt k, int dim=-1, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) ->
     * (Tensor(a!) values, Tensor(b!) indices)}.
     *
     * @param values {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param k {@code SymInt}
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return the tensors written
     */
    public static Results.ValuesIndices kthvalueOut(Tensor values, Tensor indices, Tensor self, long k, long dim, boolean keepdim)
            {
        return Results.ValuesIndices.of(Operators.at(968, "aten::kthvalue.values").call(self, k, dim, keepdim, values, indices));
    }

    /**
     * {@code layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float
     * eps=1.0000000000000001e-05, bool cudnn_enable=True) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param normalizedShape {@code SymInt[]}
     * @return a new tensor
     */
    public static Tensor layerNorm(Tensor input, long... normalizedShape) {
        return Operators.tensor(Operators.at(969, "aten::layer_norm"), input, normalizedShape);
    }

    /**
     * {@code layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float
     * eps=1.0000000000000001e-05, bool cudnn_enable=True) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param normalizedShape {@code SymInt[]}
     * @param weight {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor layerNorm(Tensor input, long[] normalizedShape, Tensor weight) {
        return Operators.tensor(Operators.at(969, "aten::layer_norm"), input, normalizedShape, weight);
    }

    /**
     * {@code layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float
     * eps=1.0000000000000001e-05, bool cudnn_enable=True) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param normalizedShape {@code SymInt[]}
     * @param weight {@code Tensor?}; may be null
     * @param bias {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor layerNorm(Tensor input, long[] normalizedShape, Tensor weight, Tensor bias) {
        return Operators.tensor(Operators.at(969, "aten::layer_norm"), input, normalizedShape, weight, bias);
    }

    /**
     * {@code layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float
     * eps=1.0000000000000001e-05, bool cudnn_enable=True) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param normalizedShape {@code SymInt[]}
     * @param weight {@code Tensor?}; may be null
     * @param bias {@code Tensor?}; may be null
     * @param eps {@code float}
     * @return a new tensor
     */
    public static Tensor layerNorm(Tensor input, long[] normalizedShape, Tensor weight, Tensor bias, double eps) {
        return Operators.tensor(Operators.at(969, "aten::layer_norm"), input, normalizedShape, weight, bias, eps);
    }

    /**
     * {@code layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float
     * eps=1.0000000000000001e-05, bool cudnn_enable=True) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param normalizedShape {@code SymInt[]}
     * @param weight {@code Tensor?}; may be null
     * @param bias {@code Tensor?}; may be null
     * @param eps {@code float}
     * @param cudnnEnable {@code bool}
     * @return a new tensor
     */
    public static Tensor layerNorm(Tensor input, long[] normalizedShape, Tensor weight, Tensor bias, double eps, boolean
            cudnnEnable) {
        return Operators.tensor(Operators.at(969, "aten::layer_norm"), input, normalizedShape, weight, bias, eps, cudnnEnable);
    }

    /**
     * {@code lcm(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor lcm(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(295, "aten::lcm"), self, other);
    }

    /**
     * {@code lcm.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor lcmOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(970, "aten::lcm.out"), self, other, out);
    }

    /**
     * {@code lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param other {@code Tensor}
     * @return {@code self}
     */
    public static Tensor lcm_(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(296, "aten::lcm_"), self, other);
    }

    /**
     * {@code ldexp.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor ldexp(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(297, "aten::ldexp.Tensor"), self, other);
    }

    /**
     * {@code ldexp.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor ldexpOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(971, "aten::ldexp.out"), self, other, out);
    }

    /**
     * {@code ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param other {@code Tensor}
     * @return {@code self}
     */
    public static Tensor ldexp_(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(298, "aten::ldexp_"), self, other);
    }

    /**
     * {@code le.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor le(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(299, "aten::le.Tensor"), self, other);
    }

    /**
     * {@code le.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor le(Tensor self, Object other) {
        return Operators.tensor(Operators.at(300, "aten::le.Scalar"), self, other);
    }

    /**
     * {@code le.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor leOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(972, "aten::le.Scalar_out"), self, other, out);
    }

    /**
     * {@code le.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor leOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(973, "aten::le.Tensor_out"), self, other, out);
    }

    /**
     * {@code lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param end {@code Tensor}
     * @param weight {@code Tensor}
     * @return a new tensor
     */
    public static Tensor lerp(Tensor self, Tensor end, Tensor weight) {
        return Operators.tensor(Operators.at(303, "aten::lerp.Tensor"), self, end, weight);
    }

    /**
     * {@code lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param end {@code Tensor}
     * @param weight {@code Scalar}
     * @return a new tensor
     */
    public static Tensor lerp(Tensor self, Tensor end, Object weight) {
        return Operators.tensor(Operators.at(304, "aten::lerp.Scalar"), self, end, weight);
    }

    /**
     * {@code lerp.Scalar_out(Tensor self, Tensor end, Scalar weight, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param end {@code Tensor}
     * @param weight {@code Scalar}
     * @return {@code out}
     */
    public static Tensor lerpOut(Tensor out, Tensor self, Tensor end, Object weight) {
        return Operators.tensor(Operators.at(974, "aten::lerp.Scalar_out"), self, end, weight, out);
    }

    /**
     * {@code lerp.Tensor_out(Tensor self, Tensor end, Tensor weight, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param end {@code Tensor}
     * @param weight {@code Tensor}
     * @return {@code out}
     */
    public static Tensor lerpOut(Tensor out, Tensor self, Tensor end, Tensor weight) {
        return Operators.tensor(Operators.at(975, "aten::lerp.Tensor_out"), self, end, weight, out);
    }

    /**
     * {@code less.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor less(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(307, "aten::less.Tensor"), self, other);
    }

    /**
     * {@code less.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor less(Tensor self, Object other) {
        return Operators.tensor(Operators.at(308, "aten::less.Scalar"), self, other);
    }

    /**
     * {@code less.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor lessOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(976, "aten::less.Scalar_out"), self, other, out);
    }

    /**
     * {@code less.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor lessOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(977, "aten::less.Tensor_out"), self, other, out);
    }

    /**
     * {@code less_equal.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor lessEqual(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(311, "aten::less_equal.Tensor"), self, other);
    }

    /**
     * {@code less_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor lessEqual(Tensor self, Object other) {
        return Operators.tensor(Operators.at(312, "aten::less_equal.Scalar"), self, other);
    }

    /**
     * {@code less_equal.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor lessEqualOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(978, "aten::less_equal.Scalar_out"), self, other, out);
    }

    /**
     * {@code less_equal.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor lessEqualOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(979, "aten::less_equal.Tensor_out"), self, other, out);
    }

    /**
     * {@code lgamma(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor lgamma(Tensor self) {
        return Operators.tensor(Operators.at(315, "aten::lgamma"), self);
    }

    /**
     * {@code lgamma.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor lgammaOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(980, "aten::lgamma.out"), self, out);
    }

    /**
     * {@code log(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor log(Tensor self) {
        return Operators.tensor(Operators.at(317, "aten::log"), self);
    }

    /**
     * {@code log.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor logOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(981, "aten::log.out"), self, out);
    }

    /**
     * {@code log10(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor log10(Tensor self) {
        return Operators.tensor(Operators.at(318, "aten::log10"), self);
    }

    /**
     * {@code log10.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor log10Out(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(982, "aten::log10.out"), self, out);
    }

    /**
     * {@code log10_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor log10_(Tensor self) {
        return Operators.tensor(Operators.at(319, "aten::log10_"), self);
    }

    /**
     * {@code log1p(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor log1p(Tensor self) {
        return Operators.tensor(Operators.at(320, "aten::log1p"), self);
    }

    /**
     * {@code log1p.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor log1pOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(983, "aten::log1p.out"), self, out);
    }

    /**
     * {@code log1p_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor log1p_(Tensor self) {
        return Operators.tensor(Operators.at(321, "aten::log1p_"), self);
    }

    /**
     * {@code log2(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor log2(Tensor self) {
        return Operators.tensor(Operators.at(322, "aten::log2"), self);
    }

    /**
     * {@code log2.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor log2Out(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(984, "aten::log2.out"), self, out);
    }

    /**
     * {@code log2_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor log2_(Tensor self) {
        return Operators.tensor(Operators.at(323, "aten::log2_"), self);
    }

    /**
     * {@code log_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor log_(Tensor self) {
        return Operators.tensor(Operators.at(324, "aten::log_"), self);
    }

    /**
     * {@code log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor logSoftmax(Tensor self, long dim) {
        return Operators.tensor(Operators.at(326, "aten::log_softmax.int"), self, dim);
    }

    /**
     * {@code log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public static Tensor logSoftmax(Tensor self, long dim, DType dtype) {
        return Operators.tensor(Operators.at(326, "aten::log_softmax.int"), self, dim, dtype);
    }

    /**
     * {@code log_softmax.int_out(Tensor self, int dim, ScalarType? dtype=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return {@code out}
     */
    public static Tensor logSoftmaxOut(Tensor out, Tensor self, long dim) {
        return Operators.tensor(Operators.at(985, "aten::log_softmax.int_out"), self, dim, null, out);
    }

    /**
     * {@code log_softmax.int_out(Tensor self, int dim, ScalarType? dtype=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}; may be null
     * @return {@code out}
     */
    public static Tensor logSoftmaxOut(Tensor out, Tensor self, long dim, DType dtype) {
        return Operators.tensor(Operators.at(985, "aten::log_softmax.int_out"), self, dim, dtype, out);
    }

    /**
     * {@code logaddexp(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor logaddexp(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(327, "aten::logaddexp"), self, other);
    }

    /**
     * {@code logaddexp.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor logaddexpOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(986, "aten::logaddexp.out"), self, other, out);
    }

    /**
     * {@code logaddexp2(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor logaddexp2(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(328, "aten::logaddexp2"), self, other);
    }

    /**
     * {@code logaddexp2.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor logaddexp2Out(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(987, "aten::logaddexp2.out"), self, other, out);
    }

    /**
     * {@code logcumsumexp(Tensor self, int dim) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor logcumsumexp(Tensor self, long dim) {
        return Operators.tensor(Operators.at(329, "aten::logcumsumexp"), self, dim);
    }

    /**
     * {@code logcumsumexp.out(Tensor self, int dim, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return {@code out}
     */
    public static Tensor logcumsumexpOut(Tensor out, Tensor self, long dim) {
        return Operators.tensor(Operators.at(988, "aten::logcumsumexp.out"), self, dim, out);
    }

    /**
     * {@code logdet(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor logdet(Tensor self) {
        return Operators.tensor(Operators.at(330, "aten::logdet"), self);
    }

    /**
     * {@code logical_and(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor logicalAnd(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(331, "aten::logical_and"), self, other);
    }

    /**
     * {@code logical_and.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor logicalAndOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(989, "aten::logical_and.out"), self, other, out);
    }

    /**
     * {@code logical_not(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor logicalNot(Tensor self) {
        return Operators.tensor(Operators.at(333, "aten::logical_not"), self);
    }

    /**
     * {@code logical_not.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor logicalNotOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(990, "aten::logical_not.out"), self, out);
    }

    /**
     * {@code logical_or(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor logicalOr(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(335, "aten::logical_or"), self, other);
    }

    /**
     * {@code logical_or.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor logicalOrOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(991, "aten::logical_or.out"), self, other, out);
    }

    /**
     * {@code logical_xor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor logicalXor(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(337, "aten::logical_xor"), self, other);
    }

    /**
     * {@code logical_xor.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor logicalXorOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(992, "aten::logical_xor.out"), self, other, out);
    }

    /**
     * {@code logit(Tensor self, float? eps=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor logit(Tensor self) {
        return Operators.tensor(Operators.at(339, "aten::logit"), self);
    }

    /**
     * {@code logit(Tensor self, float? eps=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param eps {@code float?}; may be null
     * @return a new tensor
     */
    public static Tensor logit(Tensor self, Number eps) {
        return Operators.tensor(Operators.at(339, "aten::logit"), self, eps);
    }

    /**
     * {@code logit.out(Tensor self, float? eps=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor logitOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(993, "aten::logit.out"), self, null, out);
    }

    /**
     * {@code logit.out(Tensor self, float? eps=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param eps {@code float?}; may be null
     * @return {@code out}
     */
    public static Tensor logitOut(Tensor out, Tensor self, Number eps) {
        return Operators.tensor(Operators.at(993, "aten::logit.out"), self, eps, out);
    }

    /**
     * {@code logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor logit_(Tensor self) {
        return Operators.tensor(Operators.at(340, "aten::logit_"), self);
    }

    /**
     * {@code logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param eps {@code float?}; may be null
     * @return {@code self}
     */
    public static Tensor logit_(Tensor self, Number eps) {
        return Operators.tensor(Operators.at(340, "aten::logit_"), self, eps);
    }

    /**
     * {@code logspace(Scalar start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None,
     * Device? device=None, bool? pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param start {@code Scalar}
     * @param end {@code Scalar}
     * @param steps {@code int}
     * @return a new tensor
     */
    public static Tensor logspace(Object start, Object end, long steps) {
        return Operators.tensor(Operators.at(994, "aten::logspace"), start, end, steps);
    }

    /**
     * {@code logspace(Scalar start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None,
     * Device? device=None, bool? pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param start {@code Scalar}
     * @param end {@code Scalar}
     * @param steps {@code int}
     * @param base {@code float}
     * @return a new tensor
     */
    public static Tensor logspace(Object start, Object end, long steps, double base) {
        return Operators.tensor(Operators.at(994, "aten::logspace"), start, end, steps, base);
    }

    /**
     * {@code logspace(Scalar start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None,
     * Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param start {@code Scalar}
     * @param end {@code Scalar}
     * @param steps {@code int}
     * @param base {@code float}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor logspace(Object start, Object end, long steps, double base, DType dtype, Device device) {
        return Operators.tensor(Operators.at(994, "aten::logspace"), start, end, steps, base, dtype, null, device);
    }

    /**
     * {@code logspace.Scalar_Tensor(Scalar start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout?
     * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param start {@code Scalar}
     * @param end {@code Tensor}
     * @param steps {@code int}
     * @return a new tensor
     */
    public static Tensor logspace(Object start, Tensor end, long steps) {
        return Operators.tensor(Operators.at(995, "aten::logspace.Scalar_Tensor"), start, end, steps);
    }

    /**
     * {@code logspace.Scalar_Tensor(Scalar start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout?
     * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param start {@code Scalar}
     * @param end {@code Tensor}
     * @param steps {@code int}
     * @param base {@code float}
     * @return a new tensor
     */
    public static Tensor logspace(Object start, Tensor end, long steps, double base) {
        return Operators.tensor(Operators.at(995, "aten::logspace.Scalar_Tensor"), start, end, steps, base);
    }

    /**
     * {@code logspace.Scalar_Tensor(Scalar start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout?
     * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param start {@code Scalar}
     * @param end {@code Tensor}
     * @param steps {@code int}
     * @param base {@code float}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor logspace(Object start, Tensor end, long steps, double base, DType dtype, Device device) {
        return Operators.tensor(Operators.at(995, "aten::logspace.Scalar_Tensor"), start, end, steps, base, dtype, null, device);
    }

    /**
     * {@code logspace.Scalar_Tensor_out(Scalar start, Tensor end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param start {@code Scalar}
     * @param end {@code Tensor}
     * @param steps {@code int}
     * @return {@code out}
     */
    public static Tensor logspaceOut(Tensor out, Object start, Tensor end, long steps) {
        return Operators.tensor(Operators.at(996, "aten::logspace.Scalar_Tensor_out"), start, end, steps, 10.0, out);
    }

    /**
     * {@code logspace.Scalar_Tensor_out(Scalar start, Tensor end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param start {@code Scalar}
     * @param end {@code Tensor}
     * @param steps {@code int}
     * @param base {@code float}
     * @return {@code out}
     */
    public static Tensor logspaceOut(Tensor out, Object start, Tensor end, long steps, double base) {
        return Operators.tensor(Operators.at(996, "aten::logspace.Scalar_Tensor_out"), start, end, steps, base, out);
    }

    /**
     * {@code logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout?
     * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param start {@code Tensor}
     * @param end {@code Scalar}
     * @param steps {@code int}
     * @return a new tensor
     */
    public static Tensor logspace(Tensor start, Object end, long steps) {
        return Operators.tensor(Operators.at(997, "aten::logspace.Tensor_Scalar"), start, end, steps);
    }

    /**
     * {@code logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout?
     * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param start {@code Tensor}
     * @param end {@code Scalar}
     * @param steps {@code int}
     * @param base {@code float}
     * @return a new tensor
     */
    public static Tensor logspace(Tensor start, Object end, long steps, double base) {
        return Operators.tensor(Operators.at(997, "aten::logspace.Tensor_Scalar"), start, end, steps, base);
    }

    /**
     * {@code logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout?
     * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param start {@code Tensor}
     * @param end {@code Scalar}
     * @param steps {@code int}
     * @param base {@code float}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor logspace(Tensor start, Object end, long steps, double base, DType dtype, Device device) {
        return Operators.tensor(Operators.at(997, "aten::logspace.Tensor_Scalar"), start, end, steps, base, dtype, null, device);
    }

    /**
     * {@code logspace.Tensor_Scalar_out(Tensor start, Scalar end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param start {@code Tensor}
     * @param end {@code Scalar}
     * @param steps {@code int}
     * @return {@code out}
     */
    public static Tensor logspaceOut(Tensor out, Tensor start, Object end, long steps) {
        return Operators.tensor(Operators.at(998, "aten::logspace.Tensor_Scalar_out"), start, end, steps, 10.0, out);
    }

    /**
     * {@code logspace.Tensor_Scalar_out(Tensor start, Scalar end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param start {@code Tensor}
     * @param end {@code Scalar}
     * @param steps {@code int}
     * @param base {@code float}
     * @return {@code out}
     */
    public static Tensor logspaceOut(Tensor out, Tensor start, Object end, long steps, double base) {
        return Operators.tensor(Operators.at(998, "aten::logspace.Tensor_Scalar_out"), start, end, steps, base, out);
    }

    /**
     * {@code logspace.Tensor_Tensor(Tensor start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout?
     * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param start {@code Tensor}
     * @param end {@code Tensor}
     * @param steps {@code int}
     * @return a new tensor
     */
    public static Tensor logspace(Tensor start, Tensor end, long steps) {
        return Operators.tensor(Operators.at(999, "aten::logspace.Tensor_Tensor"), start, end, steps);
    }

    /**
     * {@code logspace.Tensor_Tensor(Tensor start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout?
     * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param start {@code Tensor}
     * @param end {@code Tensor}
     * @param steps {@code int}
     * @param base {@code float}
     * @return a new tensor
     */
    public static Tensor logspace(Tensor start, Tensor end, long steps, double base) {
        return Operators.tensor(Operators.at(999, "aten::logspace.Tensor_Tensor"), start, end, steps, base);
    }

    /**
     * {@code logspace.Tensor_Tensor(Tensor start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout?
     * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param start {@code Tensor}
     * @param end {@code Tensor}
     * @param steps {@code int}
     * @param base {@code float}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor logspace(Tensor start, Tensor end, long steps, double base, DType dtype, Device device) {
        return Operators.tensor(Operators.at(999, "aten::logspace.Tensor_Tensor"), start, end, steps, base, dtype, null, device);
    }

    /**
     * {@code logspace.Tensor_Tensor_out(Tensor start, Tensor end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param start {@code Tensor}
     * @param end {@code Tensor}
     * @param steps {@code int}
     * @return {@code out}
     */
    public static Tensor logspaceOut(Tensor out, Tensor start, Tensor end, long steps) {
        return Operators.tensor(Operators.at(1000, "aten::logspace.Tensor_Tensor_out"), start, end, steps, 10.0, out);
    }

    /**
     * {@code logspace.Tensor_Tensor_out(Tensor start, Tensor end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param start {@code Tensor}
     * @param end {@code Tensor}
     * @param steps {@code int}
     * @param base {@code float}
     * @return {@code out}
     */
    public static Tensor logspaceOut(Tensor out, Tensor start, Tensor end, long steps, double base) {
        return Operators.tensor(Operators.at(1000, "aten::logspace.Tensor_Tensor_out"), start, end, steps, base, out);
    }

    /**
     * {@code logspace.out(Scalar start, Scalar end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param start {@code Scalar}
     * @param end {@code Scalar}
     * @param steps {@code int}
     * @return {@code out}
     */
    public static Tensor logspaceOut(Tensor out, Object start, Object end, long steps) {
        return Operators.tensor(Operators.at(1001, "aten::logspace.out"), start, end, steps, 10.0, out);
    }

    /**
     * {@code logspace.out(Scalar start, Scalar end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param start {@code Scalar}
     * @param end {@code Scalar}
     * @param steps {@code int}
     * @param base {@code float}
     * @return {@code out}
     */
    public static Tensor logspaceOut(Tensor out, Object start, Object end, long steps, double base) {
        return Operators.tensor(Operators.at(1001, "aten::logspace.out"), start, end, steps, base, out);
    }

    /**
     * {@code logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @return a new tensor
     */
    public static Tensor logsumexp(Tensor self, long... dim) {
        return Operators.tensor(Operators.at(341, "aten::logsumexp"), self, dim);
    }

    /**
     * {@code logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor logsumexp(Tensor self, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(341, "aten::logsumexp"), self, dim, keepdim);
    }

    /**
     * {@code logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @return {@code out}
     */
    public static Tensor logsumexpOut(Tensor out, Tensor self, long... dim) {
        return Operators.tensor(Operators.at(1002, "aten::logsumexp.out"), self, dim, false, out);
    }

    /**
     * {@code logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor logsumexpOut(Tensor out, Tensor self, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(1002, "aten::logsumexp.out"), self, dim, keepdim, out);
    }

    /**
     * {@code lstm.data(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float
     * dropout, bool train, bool bidirectional) -> (Tensor, Tensor, Tensor)}.
     *
     * @param data {@code Tensor}
     * @param batchSizes {@code Tensor}
     * @param hx {@code Tensor[]}
     * @param params {@code Tensor[]}
     * @param hasBiases {@code bool}
     * @param numLayers {@code int}
     * @param dropout {@code float}
     * @param train {@code bool}
     * @param bidirectional {@code bool}
     * @return new tensors
     */
    public static List<Tensor> lstm(Tensor data, Tensor batchSizes, List<Tensor> hx, List<Tensor> params, boolean hasBiases, long
            numLayers, double dropout, boolean train, boolean bidirectional) {
        return Operators.each(Operators.at(1003, "aten::lstm.data"), data, batchSizes, hx, params, hasBiases, numLayers, dropout,
                train, bidirectional);
    }

    /**
     * {@code lstm.input(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train,
     * bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor)}.
     *
     * @param input {@code Tensor}
     * @param hx {@code Tensor[]}
     * @param params {@code Tensor[]}
     * @param hasBiases {@code bool}
     * @param numLayers {@code int}
     * @param dropout {@code float}
     * @param train {@code bool}
     * @param bidirectional {@code bool}
     * @param batchFirst {@code bool}
     * @return new tensors
     */
    public static List<Tensor> lstm(Tensor input, List<Tensor> hx, List<Tensor> params, boolean hasBiases, long numLayers, double
            dropout, boolean train, boolean bidirectional, boolean batchFirst) {
        return Operators.each(Operators.at(1004, "aten::lstm.input"), input, hx, params, hasBiases, numLayers, dropout, train,
                bidirectional, batchFirst);
    }

    /**
     * {@code lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor,
     * Tensor)}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param hx {@code Tensor[]}
     * @param wIh {@code Tensor}
     * @param wHh {@code Tensor}
     * @return new tensors
     */
    public static List<Tensor> lstmCell(Tensor input, List<Tensor> hx, Tensor wIh, Tensor wHh) {
        return Operators.each(Operators.at(1005, "aten::lstm_cell"), input, hx, wIh, wHh);
    }

    /**
     * {@code lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor,
     * Tensor)}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param hx {@code Tensor[]}
     * @param wIh {@code Tensor}
     * @param wHh {@code Tensor}
     * @param bIh {@code Tensor?}; may be null
     * @return new tensors
     */
    public static List<Tensor> lstmCell(Tensor input, List<Tensor> hx, Tensor wIh, Tensor wHh, Tensor bIh) {
        return Operators.each(Operators.at(1005, "aten::lstm_cell"), input, hx, wIh, wHh, bIh);
    }

    /**
     * {@code lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor,
     * Tensor)}.
     *
     * @param input {@code Tensor}
     * @param hx {@code Tensor[]}
     * @param wIh {@code Tensor}
     * @param wHh {@code Tensor}
     * @param bIh {@code Tensor?}; may be null
     * @param bHh {@code Tensor?}; may be null
     * @return new tensors
     */
    public static List<Tensor> lstmCell(Tensor input, List<Tensor> hx, Tensor wIh, Tensor wHh, Tensor bIh, Tensor bHh) {
        return Operators.each(Operators.at(1005, "aten::lstm_cell"), input, hx, wIh, wHh, bIh, bHh);
    }

    /**
     * {@code lt.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor lt(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(342, "aten::lt.Tensor"), self, other);
    }

    /**
     * {@code lt.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor lt(Tensor self, Object other) {
        return Operators.tensor(Operators.at(343, "aten::lt.Scalar"), self, other);
    }

    /**
     * {@code lt.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor ltOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(1006, "aten::lt.Scalar_out"), self, other, out);
    }

    /**
     * {@code lt.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor ltOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1007, "aten::lt.Tensor_out"), self, other, out);
    }

    /**
     * {@code lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param LUData {@code Tensor}
     * @param LUPivots {@code Tensor}
     * @return a new tensor
     */
    public static Tensor luSolve(Tensor self, Tensor LUData, Tensor LUPivots) {
        return Operators.tensor(Operators.at(346, "aten::lu_solve"), self, LUData, LUPivots);
    }

    /**
     * {@code lu_solve.out(Tensor self, Tensor LU_data, Tensor LU_pivots, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param LUData {@code Tensor}
     * @param LUPivots {@code Tensor}
     * @return {@code out}
     */
    public static Tensor luSolveOut(Tensor out, Tensor self, Tensor LUData, Tensor LUPivots) {
        return Operators.tensor(Operators.at(1008, "aten::lu_solve.out"), self, LUData, LUPivots, out);
    }

    /**
     * {@code lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True) -> (Tensor P, Tensor L,
     * Tensor U)}, the rest at its defaults.
     *
     * @param LUData {@code Tensor}
     * @param LUPivots {@code Tensor}
     * @return new tensors
     */
    public static Results.PLU luUnpack(Tensor LUData, Tensor LUPivots) {
        return Results.PLU.of(Operators.at(1009, "aten::lu_unpack").call(LUData, LUPivots));
    }

    /**
     * {@code lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True) -> (Tensor P, Tensor L,
     * Tensor U)}, the rest at its defaults.
     *
     * @param LUData {@code Tensor}
     * @param LUPivots {@code Tensor}
     * @param unpackData {@code bool}
     * @return new tensors
     */
    public static Results.PLU luUnpack(Tensor LUData, Tensor LUPivots, boolean unpackData) {
        return Results.PLU.of(Operators.at(1009, "aten::lu_unpack").call(LUData, LUPivots, unpackData));
    }

    /**
     * {@code lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True) -> (Tensor P, Tensor L,
     * Tensor U)}.
     *
     * @param LUData {@code Tensor}
     * @param LUPivots {@code Tensor}
     * @param unpackData {@code bool}
     * @param unpackPivots {@code bool}
     * @return new tensors
     */
    public static Results.PLU luUnpack(Tensor LUData, Tensor LUPivots, boolean unpackData, boolean unpackPivots) {
        return Results.PLU.of(Operators.at(1009, "aten::lu_unpack").call(LUData, LUPivots, unpackData, unpackPivots));
    }

    /**
     * {@code lu_unpack.out(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True, *, Tensor(a!) P,
     * Tensor(b!) L, Tensor(c!) U) -> (Tensor(a!) P, Tensor(b!) L, Tensor(c!) U)}, the rest at its defaults.
     *
     * @param P {@code Tensor}, written
     * @param L {@code Tensor}, written
     * @param U {@code Tensor}, written
     * @param LUData {@code Tensor}
     * @param LUPivots {@code Tensor}
     * @return the tensors written
     */
    public static Results.PLU luUnpackOut(Tensor P, Tensor L, Tensor U, Tensor LUData, Tensor LUPivots) {
        return Results.PLU.of(Operators.at(1010, "aten::lu_unpack.out").call(LUData, LUPivots, true, true, P, L, U));
    }

    /**
     * {@code lu_unpack.out(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True, *, Tensor(a!) P,
     * Tensor(b!) L, Tensor(c!) U) -> (Tensor(a!) P, Tensor(b!) L, Tensor(c!) U)}, the rest at its defaults.
     *
     * @param P {@code Tensor}, written
     * @param L {@code Tensor}, written
     * @param U {@code Tensor}, written
     * @param LUData {@code Tensor}
     * @param LUPivots {@code Tensor}
     * @param unpackData {@code bool}
     * @return the tensors written
     */
    public static Results.PLU luUnpackOut(Tensor P, Tensor L, Tensor U, Tensor LUData, Tensor LUPivots, boolean unpackData) {
        return Results.PLU.of(Operators.at(1010, "aten::lu_unpack.out").call(LUData, LUPivots, unpackData, true, P, L, U));
    }

    /**
     * {@code lu_unpack.out(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True, *, Tensor(a!) P,
     * Tensor(b!) L, Tensor(c!) U) -> (Tensor(a!) P, Tensor(b!) L, Tensor(c!) U)}.
     *
     * @param P {@code Tensor}, written
     * @param L {@code Tensor}, written
     * @param U {@code Tensor}, written
     * @param LUData {@code Tensor}
     * @param LUPivots {@code Tensor}
     * @param unpackData {@code bool}
     * @param unpackPivots {@code bool}
     * @return the tensors written
     */
    public static Results.PLU luUnpackOut(Tensor P, Tensor L, Tensor U, Tensor LUData, Tensor LUPivots, boolean unpackData,
            boolean unpackPivots) {
        return Results.PLU.of(Operators.at(1010, "aten::lu_unpack.out").call(LUData, LUPivots, unpackData, unpackPivots, P, L,
                U));
    }

    /**
     * {@code margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor}, the
     * rest at its defaults.
     *
     * @param input1 {@code Tensor}
     * @param input2 {@code Tensor}
     * @param target {@code Tensor}
     * @return a new tensor
     */
    public static Tensor marginRankingLoss(Tensor input1, Tensor input2, Tensor target) {
        return Operators.tensor(Operators.at(1011, "aten::margin_ranking_loss"), input1, input2, target);
    }

    /**
     * {@code margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor}, the
     * rest at its defaults.
     *
     * @param input1 {@code Tensor}
     * @param input2 {@code Tensor}
     * @param target {@code Tensor}
     * @param margin {@code float}
     * @return a new tensor
     */
    public static Tensor marginRankingLoss(Tensor input1, Tensor input2, Tensor target, double margin) {
        return Operators.tensor(Operators.at(1011, "aten::margin_ranking_loss"), input1, input2, target, margin);
    }

    /**
     * {@code margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor}.
     *
     * @param input1 {@code Tensor}
     * @param input2 {@code Tensor}
     * @param target {@code Tensor}
     * @param margin {@code float}
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return a new tensor
     */
    public static Tensor marginRankingLoss(Tensor input1, Tensor input2, Tensor target, double margin, long reduction) {
        return Operators.tensor(Operators.at(1011, "aten::margin_ranking_loss"), input1, input2, target, margin, reduction);
    }

    /**
     * {@code masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param mask {@code Tensor}
     * @param value {@code Tensor}
     * @return a new tensor
     */
    public static Tensor maskedFill(Tensor self, Tensor mask, Tensor value) {
        return Operators.tensor(Operators.at(349, "aten::masked_fill.Tensor"), self, mask, value);
    }

    /**
     * {@code masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param mask {@code Tensor}
     * @param value {@code Scalar}
     * @return a new tensor
     */
    public static Tensor maskedFill(Tensor self, Tensor mask, Object value) {
        return Operators.tensor(Operators.at(350, "aten::masked_fill.Scalar"), self, mask, value);
    }

    /**
     * {@code masked_fill.Scalar_out(Tensor self, Tensor mask, Scalar value, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param mask {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code out}
     */
    public static Tensor maskedFillOut(Tensor out, Tensor self, Tensor mask, Object value) {
        return Operators.tensor(Operators.at(1012, "aten::masked_fill.Scalar_out"), self, mask, value, out);
    }

    /**
     * {@code masked_fill.Tensor_out(Tensor self, Tensor mask, Tensor value, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param mask {@code Tensor}
     * @param value {@code Tensor}
     * @return {@code out}
     */
    public static Tensor maskedFillOut(Tensor out, Tensor self, Tensor mask, Tensor value) {
        return Operators.tensor(Operators.at(1013, "aten::masked_fill.Tensor_out"), self, mask, value, out);
    }

    /**
     * {@code masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param mask {@code Tensor}
     * @param source {@code Tensor}
     * @return a new tensor
     */
    public static Tensor maskedScatter(Tensor self, Tensor mask, Tensor source) {
        return Operators.tensor(Operators.at(353, "aten::masked_scatter"), self, mask, source);
    }

    /**
     * {@code masked_scatter.out(Tensor self, Tensor mask, Tensor source, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param mask {@code Tensor}
     * @param source {@code Tensor}
     * @return {@code out}
     */
    public static Tensor maskedScatterOut(Tensor out, Tensor self, Tensor mask, Tensor source) {
        return Operators.tensor(Operators.at(1014, "aten::masked_scatter.out"), self, mask, source, out);
    }

    /**
     * {@code masked_select(Tensor self, Tensor mask) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param mask {@code Tensor}
     * @return a new tensor
     */
    public static Tensor maskedSelect(Tensor self, Tensor mask) {
        return Operators.tensor(Operators.at(355, "aten::masked_select"), self, mask);
    }

    /**
     * {@code masked_select.out(Tensor self, Tensor mask, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param mask {@code Tensor}
     * @return {@code out}
     */
    public static Tensor maskedSelectOut(Tensor out, Tensor self, Tensor mask) {
        return Operators.tensor(Operators.at(1015, "aten::masked_select.out"), self, mask, out);
    }

    /**
     * {@code matmul(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor matmul(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1016, "aten::matmul"), self, other);
    }

    /**
     * {@code matmul.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor matmulOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1017, "aten::matmul.out"), self, other, out);
    }

    /**
     * {@code matrix_exp(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor matrixExp(Tensor self) {
        return Operators.tensor(Operators.at(356, "aten::matrix_exp"), self);
    }

    /**
     * {@code matrix_power(Tensor self, int n) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code int}
     * @return a new tensor
     */
    public static Tensor matrixPower(Tensor self, long n) {
        return Operators.tensor(Operators.at(357, "aten::matrix_power"), self, n);
    }

    /**
     * {@code matrix_power.out(Tensor self, int n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param n {@code int}
     * @return {@code out}
     */
    public static Tensor matrixPowerOut(Tensor out, Tensor self, long n) {
        return Operators.tensor(Operators.at(1018, "aten::matrix_power.out"), self, n, out);
    }

    /**
     * {@code max(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor max(Tensor self) {
        return Operators.tensor(Operators.at(358, "aten::max"), self);
    }

    /**
     * {@code max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return new tensors
     */
    public static Results.ValuesIndices max(Tensor self, long dim) {
        return Results.ValuesIndices.of(Operators.at(359, "aten::max.dim").call(self, dim));
    }

    /**
     * {@code max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return new tensors
     */
    public static Results.ValuesIndices max(Tensor self, long dim, boolean keepdim) {
        return Results.ValuesIndices.of(Operators.at(359, "aten::max.dim").call(self, dim, keepdim));
    }

    /**
     * {@code max.dim_max(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) max, Tensor(b!) max_values) -> (Tensor(a!)
     * values, Tensor(b!) indices)}, the rest at its defaults.
     *
     * @param max {@code Tensor}, written
     * @param maxValues {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return the tensors written
     */
    public static Results.ValuesIndices maxOut(Tensor max, Tensor maxValues, Tensor self, long dim) {
        return Results.ValuesIndices.of(Operators.at(1019, "aten::max.dim_max").call(self, dim, false, max, maxValues));
    }

    /**
     * {@code max.dim_max(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) max, Tensor(b!) max_values) -> (Tensor(a!)
     * values, Tensor(b!) indices)}.
     *
     * @param max {@code Tensor}, written
     * @param maxValues {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return the tensors written
     */
    public static Results.ValuesIndices maxOut(Tensor max, Tensor maxValues, Tensor self, long dim, boolean keepdim) {
        return Results.ValuesIndices.of(Operators.at(1019, "aten::max.dim_max").call(self, dim, keepdim, max, maxValues));
    }

    /**
     * {@code max.other(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor max(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(360, "aten::max.other"), self, other);
    }

    /**
     * {@code max.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor maxOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1020, "aten::max.out"), self, other, out);
    }

    /**
     * {@code max.unary_out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor maxOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1021, "aten::max.unary_out"), self, out);
    }

    /**
     * {@code max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool
     * ceil_mode=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @return a new tensor
     */
    public static Tensor maxPool1d(Tensor self, long... kernelSize) {
        return Operators.tensor(Operators.at(1022, "aten::max_pool1d"), self, kernelSize);
    }

    /**
     * {@code max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool
     * ceil_mode=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @param stride {@code int[1]}
     * @return a new tensor
     */
    public static Tensor maxPool1d(Tensor self, long[] kernelSize, long... stride) {
        return Operators.tensor(Operators.at(1022, "aten::max_pool1d"), self, kernelSize, stride);
    }

    /**
     * {@code max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool
     * ceil_mode=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @param stride {@code int[1]}
     * @param padding {@code int[1]}
     * @return a new tensor
     */
    public static Tensor maxPool1d(Tensor self, long[] kernelSize, long[] stride, long... padding) {
        return Operators.tensor(Operators.at(1022, "aten::max_pool1d"), self, kernelSize, stride, padding);
    }

    /**
     * {@code max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool
     * ceil_mode=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @param stride {@code int[1]}
     * @param padding {@code int[1]}
     * @param dilation {@code int[1]}
     * @return a new tensor
     */
    public static Tensor maxPool1d(Tensor self, long[] kernelSize, long[] stride, long[] padding, long... dilation) {
        return Operators.tensor(Operators.at(1022, "aten::max_pool1d"), self, kernelSize, stride, padding, dilation);
    }

    /**
     * {@code max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool
     * ceil_mode=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @param stride {@code int[1]}
     * @param padding {@code int[1]}
     * @param dilation {@code int[1]}
     * @param ceilMode {@code bool}
     * @return a new tensor
     */
    public static Tensor maxPool1d(Tensor self, long[] kernelSize, long[] stride, long[] padding, long[] dilation, boolean
            ceilMode) {
        return Operators.tensor(Operators.at(1022, "aten::max_pool1d"), self, kernelSize, stride, padding, dilation, ceilMode);
    }

    /**
     * {@code max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1],
     * bool ceil_mode=False) -> (Tensor, Tensor)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @return new tensors
     */
    public static List<Tensor> maxPool1dWithIndices(Tensor self, long... kernelSize) {
        return Operators.each(Operators.at(1023, "aten::max_pool1d_with_indices"), self, kernelSize);
    }

    /**
     * {@code max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1],
     * bool ceil_mode=False) -> (Tensor, Tensor)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @param stride {@code int[1]}
     * @return new tensors
     */
    public static List<Tensor> maxPool1dWithIndices(Tensor self, long[] kernelSize, long... stride) {
        return Operators.each(Operators.at(1023, "aten::max_pool1d_with_indices"), self, kernelSize, stride);
    }

    /**
     * {@code max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1],
     * bool ceil_mode=False) -> (Tensor, Tensor)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @param stride {@code int[1]}
     * @param padding {@code int[1]}
     * @return new tensors
     */
    public static List<Tensor> maxPool1dWithIndices(Tensor self, long[] kernelSize, long[] stride, long... padding) {
        return Operators.each(Operators.at(1023, "aten::max_pool1d_with_indices"), self, kernelSize, stride, padding);
    }

    /**
     * {@code max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1],
     * bool ceil_mode=False) -> (Tensor, Tensor)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @param stride {@code int[1]}
     * @param padding {@code int[1]}
     * @param dilation {@code int[1]}
     * @return new tensors
     */
    public static List<Tensor> maxPool1dWithIndices(Tensor self, long[] kernelSize, long[] stride, long[] padding, long...
            dilation) {
        return Operators.each(Operators.at(1023, "aten::max_pool1d_with_indices"), self, kernelSize, stride, padding, dilation);
    }

    /**
     * {@code max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1],
     * bool ceil_mode=False) -> (Tensor, Tensor)}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @param stride {@code int[1]}
     * @param padding {@code int[1]}
     * @param dilation {@code int[1]}
     * @param ceilMode {@code bool}
     * @return new tensors
     */
    public static List<Tensor> maxPool1dWithIndices(Tensor self, long[] kernelSize, long[] stride, long[] padding, long[]
            dilation, boolean ceilMode) {
        return Operators.each(Operators.at(1023, "aten::max_pool1d_with_indices"), self, kernelSize, stride, padding, dilation,
                ceilMode);
    }

    /**
     * {@code max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool
     * ceil_mode=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @return a new tensor
     */
    public static Tensor maxPool2d(Tensor self, long... kernelSize) {
        return Operators.tensor(Operators.at(1024, "aten::max_pool2d"), self, kernelSize);
    }

    /**
     * {@code max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool
     * ceil_mode=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}
     * @return a new tensor
     */
    public static Tensor maxPool2d(Tensor self, long[] kernelSize, long... stride) {
        return Operators.tensor(Operators.at(1024, "aten::max_pool2d"), self, kernelSize, stride);
    }

    /**
     * {@code max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool
     * ceil_mode=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}
     * @param padding {@code int[2]}
     * @return a new tensor
     */
    public static Tensor maxPool2d(Tensor self, long[] kernelSize, long[] stride, long... padding) {
        return Operators.tensor(Operators.at(1024, "aten::max_pool2d"), self, kernelSize, stride, padding);
    }

    /**
     * {@code max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool
     * ceil_mode=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}
     * @param padding {@code int[2]}
     * @param dilation {@code int[2]}
     * @return a new tensor
     */
    public static Tensor maxPool2d(Tensor self, long[] kernelSize, long[] stride, long[] padding, long... dilation) {
        return Operators.tensor(Operators.at(1024, "aten::max_pool2d"), self, kernelSize, stride, padding, dilation);
    }

    /**
     * {@code max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool
     * ceil_mode=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}
     * @param padding {@code int[2]}
     * @param dilation {@code int[2]}
     * @param ceilMode {@code bool}
     * @return a new tensor
     */
    public static Tensor maxPool2d(Tensor self, long[] kernelSize, long[] stride, long[] padding, long[] dilation, boolean
            ceilMode) {
        return Operators.tensor(Operators.at(1024, "aten::max_pool2d"), self, kernelSize, stride, padding, dilation, ceilMode);
    }

    /**
     * {@code max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool
     * ceil_mode=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @return a new tensor
     */
    public static Tensor maxPool3d(Tensor self, long... kernelSize) {
        return Operators.tensor(Operators.at(1025, "aten::max_pool3d"), self, kernelSize);
    }

    /**
     * {@code max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool
     * ceil_mode=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}
     * @return a new tensor
     */
    public static Tensor maxPool3d(Tensor self, long[] kernelSize, long... stride) {
        return Operators.tensor(Operators.at(1025, "aten::max_pool3d"), self, kernelSize, stride);
    }

    /**
     * {@code max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool
     * ceil_mode=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}
     * @param padding {@code int[3]}
     * @return a new tensor
     */
    public static Tensor maxPool3d(Tensor self, long[] kernelSize, long[] stride, long... padding) {
        return Operators.tensor(Operators.at(1025, "aten::max_pool3d"), self, kernelSize, stride, padding);
    }

    /**
     * {@code max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool
     * ceil_mode=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}
     * @param padding {@code int[3]}
     * @param dilation {@code int[3]}
     * @return a new tensor
     */
    public static Tensor maxPool3d(Tensor self, long[] kernelSize, long[] stride, long[] padding, long... dilation) {
        return Operators.tensor(Operators.at(1025, "aten::max_pool3d"), self, kernelSize, stride, padding, dilation);
    }

    /**
     * {@code max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool
     * ceil_mode=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}
     * @param padding {@code int[3]}
     * @param dilation {@code int[3]}
     * @param ceilMode {@code bool}
     * @return a new tensor
     */
    public static Tensor maxPool3d(Tensor self, long[] kernelSize, long[] stride, long[] padding, long[] dilation, boolean
            ceilMode) {
        return Operators.tensor(Operators.at(1025, "aten::max_pool3d"), self, kernelSize, stride, padding, dilation, ceilMode);
    }

    /**
     * {@code maximum(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor maximum(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(361, "aten::maximum"), self, other);
    }

    /**
     * {@code maximum.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor maximumOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1026, "aten::maximum.out"), self, other, out);
    }

    /**
     * {@code mean(Tensor self, *, ScalarType? dtype=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor mean(Tensor self) {
        return Operators.tensor(Operators.at(362, "aten::mean"), self);
    }

    /**
     * {@code mean(Tensor self, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public static Tensor mean(Tensor self, DType dtype) {
        return Operators.tensor(Operators.at(362, "aten::mean"), self, dtype);
    }

    /**
     * {@code mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor mean(Tensor self, long[] dim) {
        return Operators.tensor(Operators.at(363, "aten::mean.dim"), self, dim);
    }

    /**
     * {@code mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor mean(Tensor self, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(363, "aten::mean.dim"), self, dim, keepdim);
    }

    /**
     * {@code mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public static Tensor mean(Tensor self, long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(363, "aten::mean.dim"), self, dim, keepdim, dtype);
    }

    /**
     * {@code mean.dtype_out(Tensor self, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor meanOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1027, "aten::mean.dtype_out"), self, null, out);
    }

    /**
     * {@code mean.dtype_out(Tensor self, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dtype {@code ScalarType?}; may be null
     * @return {@code out}
     */
    public static Tensor meanOut(Tensor out, Tensor self, DType dtype) {
        return Operators.tensor(Operators.at(1027, "aten::mean.dtype_out"), self, dtype, out);
    }

    /**
     * {@code mean.out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor meanOut(Tensor out, Tensor self, long[] dim) {
        return Operators.tensor(Operators.at(1028, "aten::mean.out"), self, dim, false, null, out);
    }

    /**
     * {@code mean.out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor meanOut(Tensor out, Tensor self, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(1028, "aten::mean.out"), self, dim, keepdim, null, out);
    }

    /**
     * {@code mean.out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return {@code out}
     */
    public static Tensor meanOut(Tensor out, Tensor self, long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(1028, "aten::mean.out"), self, dim, keepdim, dtype, out);
    }

    /**
     * {@code median(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor median(Tensor self) {
        return Operators.tensor(Operators.at(364, "aten::median"), self);
    }

    /**
     * {@code median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return new tensors
     */
    public static Results.ValuesIndices median(Tensor self, long dim) {
        return Results.ValuesIndices.of(Operators.at(365, "aten::median.dim").call(self, dim));
    }

    /**
     * {@code median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return new tensors
     */
    public static Results.ValuesIndices median(Tensor self, long dim, boolean keepdim) {
        return Results.ValuesIndices.of(Operators.at(365, "aten::median.dim").call(self, dim, keepdim));
    }

    /**
     * {@code median.dim_values(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!)
     * values, Tensor(b!) indices)}, the rest at its defaults.
     *
     * @param values {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return the tensors written
     */
    public static Results.ValuesIndices medianOut(Tensor values, Tensor indices, Tensor self, long dim) {
        return Results.ValuesIndices.of(Operators.at(1029, "aten::median.dim_values").call(self, dim, false, values, indices));
    }

    /**
     * {@code median.dim_values(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!)
     * values, Tensor(b!) indices)}.
     *
     * @param values {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return the tensors written
     */
    public static Results.ValuesIndices medianOut(Tensor values, Tensor indices, Tensor self, long dim, boolean keepdim) {
        return Results.ValuesIndices.of(Operators.at(1029, "aten::median.dim_values").call(self, dim, keepdim, values, indices));
    }

    /**
     * {@code median.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor medianOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1030, "aten::median.out"), self, out);
    }

    /**
     * {@code meshgrid(Tensor[] tensors) -> Tensor[]}.
     *
     * @param tensors {@code Tensor[]}
     * @return new tensors
     */
    public static List<Tensor> meshgrid(List<Tensor> tensors) {
        return Operators.tensors(Operators.at(1031, "aten::meshgrid"), tensors);
    }

    /**
     * {@code meshgrid.indexing(Tensor[] tensors, *, str indexing) -> Tensor[]}.
     *
     * @param tensors {@code Tensor[]}
     * @param indexing {@code str}
     * @return new tensors
     */
    public static List<Tensor> meshgrid(List<Tensor> tensors, String indexing) {
        return Operators.tensors(Operators.at(1032, "aten::meshgrid.indexing"), tensors, indexing);
    }

    /**
     * {@code min(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor min(Tensor self) {
        return Operators.tensor(Operators.at(366, "aten::min"), self);
    }

    /**
     * {@code min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return new tensors
     */
    public static Results.ValuesIndices min(Tensor self, long dim) {
        return Results.ValuesIndices.of(Operators.at(367, "aten::min.dim").call(self, dim));
    }

    /**
     * {@code min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return new tensors
     */
    public static Results.ValuesIndices min(Tensor self, long dim, boolean keepdim) {
        return Results.ValuesIndices.of(Operators.at(367, "aten::min.dim").call(self, dim, keepdim));
    }

    /**
     * {@code min.dim_min(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) min, Tensor(b!) min_indices) -> (Tensor(a!)
     * values, Tensor(b!) indices)}, the rest at its defaults.
     *
     * @param min {@code Tensor}, written
     * @param minIndices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return the tensors written
     */
    public static Results.ValuesIndices minOut(Tensor min, Tensor minIndices, Tensor self, long dim) {
        return Results.ValuesIndices.of(Operators.at(1033, "aten::min.dim_min").call(self, dim, false, min, minIndices));
    }

    /**
     * {@code min.dim_min(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) min, Tensor(b!) min_indices) -> (Tensor(a!)
     * values, Tensor(b!) indices)}.
     *
     * @param min {@code Tensor}, written
     * @param minIndices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return the tensors written
     */
    public static Results.ValuesIndices minOut(Tensor min, Tensor minIndices, Tensor self, long dim, boolean keepdim) {
        return Results.ValuesIndices.of(Operators.at(1033, "aten::min.dim_min").call(self, dim, keepdim, min, minIndices));
    }

    /**
     * {@code min.other(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor min(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(368, "aten::min.other"), self, other);
    }

    /**
     * {@code min.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor minOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1034, "aten::min.out"), self, other, out);
    }

    /**
     * {@code min.unary_out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor minOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1035, "aten::min.unary_out"), self, out);
    }

    /**
     * {@code minimum(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor minimum(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(369, "aten::minimum"), self, other);
    }

    /**
     * {@code minimum.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor minimumOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1036, "aten::minimum.out"), self, other, out);
    }

    /**
     * {@code mm(Tensor self, Tensor mat2) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param mat2 {@code Tensor}
     * @return a new tensor
     */
    public static Tensor mm(Tensor self, Tensor mat2) {
        return Operators.tensor(Operators.at(370, "aten::mm"), self, mat2);
    }

    /**
     * {@code mm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @return a new tensor
     */
    public static Tensor mm(Tensor self, Tensor mat2, DType outDtype) {
        return Operators.tensor(Operators.at(371, "aten::mm.dtype"), self, mat2, outDtype);
    }

    /**
     * {@code mm.dtype_out(Tensor self, Tensor mat2, ScalarType out_dtype, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @return {@code out}
     */
    public static Tensor mmOut(Tensor out, Tensor self, Tensor mat2, DType outDtype) {
        return Operators.tensor(Operators.at(1037, "aten::mm.dtype_out"), self, mat2, outDtype, out);
    }

    /**
     * {@code mm.out(Tensor self, Tensor mat2, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param mat2 {@code Tensor}
     * @return {@code out}
     */
    public static Tensor mmOut(Tensor out, Tensor self, Tensor mat2) {
        return Operators.tensor(Operators.at(1038, "aten::mm.out"), self, mat2, out);
    }

    /**
     * {@code mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return new tensors
     */
    public static Results.ValuesIndices mode(Tensor self) {
        return Results.ValuesIndices.of(Operators.at(372, "aten::mode").call(self));
    }

    /**
     * {@code mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return new tensors
     */
    public static Results.ValuesIndices mode(Tensor self, long dim) {
        return Results.ValuesIndices.of(Operators.at(372, "aten::mode").call(self, dim));
    }

    /**
     * {@code mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return new tensors
     */
    public static Results.ValuesIndices mode(Tensor self, long dim, boolean keepdim) {
        return Results.ValuesIndices.of(Operators.at(372, "aten::mode").call(self, dim, keepdim));
    }

    /**
     * {@code mode.values(Tensor self, int dim=-1, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!)
     * values, Tensor(b!) indices)}, the rest at its defaults.
     *
     * @param values {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @return the tensors written
     */
    public static Results.ValuesIndices modeOut(Tensor values, Tensor indices, Tensor self) {
        return Results.ValuesIndices.of(Operators.at(1039, "aten::mode.values").call(self, -1L, false, values, indices));
    }

    /**
     * {@code mode.values(Tensor self, int dim=-1, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!)
     * values, Tensor(b!) indices)}, the rest at its defaults.
     *
     * @param values {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return the tensors written
     */
    public static Results.ValuesIndices modeOut(Tensor values, Tensor indices, Tensor self, long dim) {
        return Results.ValuesIndices.of(Operators.at(1039, "aten::mode.values").call(self, dim, false, values, indices));
    }

    /**
     * {@code mode.values(Tensor self, int dim=-1, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!)
     * values, Tensor(b!) indices)}.
     *
     * @param values {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return the tensors written
     */
    public static Results.ValuesIndices modeOut(Tensor values, Tensor indices, Tensor self, long dim, boolean keepdim) {
        return Results.ValuesIndices.of(Operators.at(1039, "aten::mode.values").call(self, dim, keepdim, values, indices));
    }

    /**
     * {@code moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @param source {@code int}
     * @param destination {@code int}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor moveaxis(Tensor self, long source, long destination) {
        return Operators.tensor(Operators.at(373, "aten::moveaxis.int"), self, source, destination);
    }

    /**
     * {@code moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @param source {@code int[]}
     * @param destination {@code int[]}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor moveaxis(Tensor self, long[] source, long... destination) {
        return Operators.tensor(Operators.at(374, "aten::moveaxis.intlist"), self, source, destination);
    }

    /**
     * {@code movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @param source {@code int}
     * @param destination {@code int}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor movedim(Tensor self, long source, long destination) {
        return Operators.tensor(Operators.at(375, "aten::movedim.int"), self, source, destination);
    }

    /**
     * {@code movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @param source {@code int[]}
     * @param destination {@code int[]}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor movedim(Tensor self, long[] source, long... destination) {
        return Operators.tensor(Operators.at(376, "aten::movedim.intlist"), self, source, destination);
    }

    /**
     * {@code msort(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor msort(Tensor self) {
        return Operators.tensor(Operators.at(377, "aten::msort"), self);
    }

    /**
     * {@code msort.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor msortOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1040, "aten::msort.out"), self, out);
    }

    /**
     * {@code mul.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor mul(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1041, "aten::mul.Tensor"), self, other);
    }

    /**
     * {@code mul.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor mul(Tensor self, Object other) {
        return Operators.tensor(Operators.at(1042, "aten::mul.Scalar"), self, other);
    }

    /**
     * {@code mul.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor mulOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(1043, "aten::mul.Scalar_out"), self, other, out);
    }

    /**
     * {@code mul.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor mulOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1044, "aten::mul.out"), self, other, out);
    }

    /**
     * {@code multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor}, the
     * rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param numSamples {@code SymInt}
     * @return a new tensor
     */
    public static Tensor multinomial(Tensor self, long numSamples) {
        return Operators.tensor(Operators.at(380, "aten::multinomial"), self, numSamples);
    }

    /**
     * {@code multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor}, the
     * rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param numSamples {@code SymInt}
     * @param replacement {@code bool}
     * @return a new tensor
     */
    public static Tensor multinomial(Tensor self, long numSamples, boolean replacement) {
        return Operators.tensor(Operators.at(380, "aten::multinomial"), self, numSamples, replacement);
    }

    /**
     * {@code multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param numSamples {@code SymInt}
     * @param replacement {@code bool}
     * @param generator {@code Generator?}; may be null
     * @return a new tensor
     */
    public static Tensor multinomial(Tensor self, long numSamples, boolean replacement, Generator generator) {
        return Operators.tensor(Operators.at(380, "aten::multinomial"), self, numSamples, replacement, generator);
    }

    /**
     * {@code multinomial.out(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None, Tensor(a!)
     * out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param numSamples {@code SymInt}
     * @return {@code out}
     */
    public static Tensor multinomialOut(Tensor out, Tensor self, long numSamples) {
        return Operators.tensor(Operators.at(1045, "aten::multinomial.out"), self, numSamples, false, null, out);
    }

    /**
     * {@code multinomial.out(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None, Tensor(a!)
     * out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param numSamples {@code SymInt}
     * @param replacement {@code bool}
     * @return {@code out}
     */
    public static Tensor multinomialOut(Tensor out, Tensor self, long numSamples, boolean replacement) {
        return Operators.tensor(Operators.at(1045, "aten::multinomial.out"), self, numSamples, replacement, null, out);
    }

    /**
     * {@code multinomial.out(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None, Tensor(a!)
     * out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param numSamples {@code SymInt}
     * @param replacement {@code bool}
     * @param generator {@code Generator?}; may be null
     * @return {@code out}
     */
    public static Tensor multinomialOut(Tensor out, Tensor self, long numSamples, boolean replacement, Generator generator) {
        return Operators.tensor(Operators.at(1045, "aten::multinomial.out"), self, numSamples, replacement, generator, out);
    }

    /**
     * {@code multiply.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor multiply(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(381, "aten::multiply.Tensor"), self, other);
    }

    /**
     * {@code multiply.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor multiply(Tensor self, Object other) {
        return Operators.tensor(Operators.at(382, "aten::multiply.Scalar"), self, other);
    }

    /**
     * {@code multiply.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor multiplyOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1046, "aten::multiply.out"), self, other, out);
    }

    /**
     * {@code mv(Tensor self, Tensor vec) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param vec {@code Tensor}
     * @return a new tensor
     */
    public static Tensor mv(Tensor self, Tensor vec) {
        return Operators.tensor(Operators.at(385, "aten::mv"), self, vec);
    }

    /**
     * {@code mv.out(Tensor self, Tensor vec, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param vec {@code Tensor}
     * @return {@code out}
     */
    public static Tensor mvOut(Tensor out, Tensor self, Tensor vec) {
        return Operators.tensor(Operators.at(1047, "aten::mv.out"), self, vec, out);
    }

    /**
     * {@code mvlgamma(Tensor self, int p) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param p {@code int}
     * @return a new tensor
     */
    public static Tensor mvlgamma(Tensor self, long p) {
        return Operators.tensor(Operators.at(386, "aten::mvlgamma"), self, p);
    }

    /**
     * {@code mvlgamma.out(Tensor self, int p, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param p {@code int}
     * @return {@code out}
     */
    public static Tensor mvlgammaOut(Tensor out, Tensor self, long p) {
        return Operators.tensor(Operators.at(1048, "aten::mvlgamma.out"), self, p, out);
    }

    /**
     * {@code nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor nanToNum(Tensor self) {
        return Operators.tensor(Operators.at(388, "aten::nan_to_num"), self);
    }

    /**
     * {@code nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param nan {@code float?}; may be null
     * @return a new tensor
     */
    public static Tensor nanToNum(Tensor self, Number nan) {
        return Operators.tensor(Operators.at(388, "aten::nan_to_num"), self, nan);
    }

    /**
     * {@code nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param nan {@code float?}; may be null
     * @param posinf {@code float?}; may be null
     * @return a new tensor
     */
    public static Tensor nanToNum(Tensor self, Number nan, Number posinf) {
        return Operators.tensor(Operators.at(388, "aten::nan_to_num"), self, nan, posinf);
    }

    /**
     * {@code nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param nan {@code float?}; may be null
     * @param posinf {@code float?}; may be null
     * @param neginf {@code float?}; may be null
     * @return a new tensor
     */
    public static Tensor nanToNum(Tensor self, Number nan, Number posinf, Number neginf) {
        return Operators.tensor(Operators.at(388, "aten::nan_to_num"), self, nan, posinf, neginf);
    }

    /**
     * {@code nan_to_num.out(Tensor self, float? nan=None, float? posinf=None, float? neginf=None, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor nanToNumOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1049, "aten::nan_to_num.out"), self, null, null, null, out);
    }

    /**
     * {@code nan_to_num.out(Tensor self, float? nan=None, float? posinf=None, float? neginf=None, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param nan {@code float?}; may be null
     * @return {@code out}
     */
    public static Tensor nanToNumOut(Tensor out, Tensor self, Number nan) {
        return Operators.tensor(Operators.at(1049, "aten::nan_to_num.out"), self, nan, null, null, out);
    }

    /**
     * {@code nan_to_num.out(Tensor self, float? nan=None, float? posinf=None, float? neginf=None, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param nan {@code float?}; may be null
     * @param posinf {@code float?}; may be null
     * @return {@code out}
     */
    public static Tensor nanToNumOut(Tensor out, Tensor self, Number nan, Number posinf) {
        return Operators.tensor(Operators.at(1049, "aten::nan_to_num.out"), self, nan, posinf, null, out);
    }

    /**
     * {@code nan_to_num.out(Tensor self, float? nan=None, float? posinf=None, float? neginf=None, *, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param nan {@code float?}; may be null
     * @param posinf {@code float?}; may be null
     * @param neginf {@code float?}; may be null
     * @return {@code out}
     */
    public static Tensor nanToNumOut(Tensor out, Tensor self, Number nan, Number posinf, Number neginf) {
        return Operators.tensor(Operators.at(1049, "aten::nan_to_num.out"), self, nan, posinf, neginf, out);
    }

    /**
     * {@code nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor nanToNum_(Tensor self) {
        return Operators.tensor(Operators.at(389, "aten::nan_to_num_"), self);
    }

    /**
     * {@code nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param self {@code Tensor}, written
     * @param nan {@code float?}; may be null
     * @return {@code self}
     */
    public static Tensor nanToNum_(Tensor self, Number nan) {
        return Operators.tensor(Operators.at(389, "aten::nan_to_num_"), self, nan);
    }

    /**
     * {@code nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param self {@code Tensor}, written
     * @param nan {@code float?}; may be null
     * @param posinf {@code float?}; may be null
     * @return {@code self}
     */
    public static Tensor nanToNum_(Tensor self, Number nan, Number posinf) {
        return Operators.tensor(Operators.at(389, "aten::nan_to_num_"), self, nan, posinf);
    }

    /**
     * {@code nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param nan {@code float?}; may be null
     * @param posinf {@code float?}; may be null
     * @param neginf {@code float?}; may be null
     * @return {@code self}
     */
    public static Tensor nanToNum_(Tensor self, Number nan, Number posinf, Number neginf) {
        return Operators.tensor(Operators.at(389, "aten::nan_to_num_"), self, nan, posinf, neginf);
    }

    /**
     * {@code nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor nanmean(Tensor self) {
        return Operators.tensor(Operators.at(390, "aten::nanmean"), self);
    }

    /**
     * {@code nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor nanmean(Tensor self, long[] dim) {
        return Operators.tensor(Operators.at(390, "aten::nanmean"), self, dim);
    }

    /**
     * {@code nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor nanmean(Tensor self, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(390, "aten::nanmean"), self, dim, keepdim);
    }

    /**
     * {@code nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public static Tensor nanmean(Tensor self, long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(390, "aten::nanmean"), self, dim, keepdim, dtype);
    }

    /**
     * {@code nanmean.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor nanmeanOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1050, "aten::nanmean.out"), self, null, false, null, out);
    }

    /**
     * {@code nanmean.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor nanmeanOut(Tensor out, Tensor self, long[] dim) {
        return Operators.tensor(Operators.at(1050, "aten::nanmean.out"), self, dim, false, null, out);
    }

    /**
     * {@code nanmean.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor nanmeanOut(Tensor out, Tensor self, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(1050, "aten::nanmean.out"), self, dim, keepdim, null, out);
    }

    /**
     * {@code nanmean.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return {@code out}
     */
    public static Tensor nanmeanOut(Tensor out, Tensor self, long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(1050, "aten::nanmean.out"), self, dim, keepdim, dtype, out);
    }

    /**
     * {@code nanmedian(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor nanmedian(Tensor self) {
        return Operators.tensor(Operators.at(391, "aten::nanmedian"), self);
    }

    /**
     * {@code nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return new tensors
     */
    public static Results.ValuesIndices nanmedian(Tensor self, long dim) {
        return Results.ValuesIndices.of(Operators.at(392, "aten::nanmedian.dim").call(self, dim));
    }

    /**
     * {@code nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return new tensors
     */
    public static Results.ValuesIndices nanmedian(Tensor self, long dim, boolean keepdim) {
        return Results.ValuesIndices.of(Operators.at(392, "aten::nanmedian.dim").call(self, dim, keepdim));
    }

    /**
     * {@code nanmedian.dim_values(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) ->
     * (Tensor(a!) values, Tensor(b!) indices)}, the rest at its defaults.
     *
     * @param values {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return the tensors written
     */
    public static Results.ValuesIndices nanmedianOut(Tensor values, Tensor indices, Tensor self, long dim) {
        return Results.ValuesIndices.of(Operators.at(1051, "aten::nanmedian.dim_values").call(self, dim, false, values, indices));
    }

    /**
     * {@code nanmedian.dim_values(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) ->
     * (Tensor(a!) values, Tensor(b!) indices)}.
     *
     * @param values {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return the tensors written
     */
    public static Results.ValuesIndices nanmedianOut(Tensor values, Tensor indices, Tensor self, long dim, boolean keepdim) {
        return Results.ValuesIndices.of(Operators.at(1051, "aten::nanmedian.dim_values").call(self, dim, keepdim, values,
                indices));
    }

    /**
     * {@code nanmedian.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor nanmedianOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1052, "aten::nanmedian.out"), self, out);
    }

    /**
     * {@code nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor}, the
     * rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param q {@code Tensor}
     * @return a new tensor
     */
    public static Tensor nanquantile(Tensor self, Tensor q) {
        return Operators.tensor(Operators.at(393, "aten::nanquantile"), self, q);
    }

    /**
     * {@code nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor}, the
     * rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param q {@code Tensor}
     * @param dim {@code int?}; may be null
     * @return a new tensor
     */
    public static Tensor nanquantile(Tensor self, Tensor q, Number dim) {
        return Operators.tensor(Operators.at(393, "aten::nanquantile"), self, q, dim);
    }

    /**
     * {@code nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor}, the
     * rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param q {@code Tensor}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor nanquantile(Tensor self, Tensor q, Number dim, boolean keepdim) {
        return Operators.tensor(Operators.at(393, "aten::nanquantile"), self, q, dim, keepdim);
    }

    /**
     * {@code nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param q {@code Tensor}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @param interpolation {@code str}
     * @return a new tensor
     */
    public static Tensor nanquantile(Tensor self, Tensor q, Number dim, boolean keepdim, String interpolation) {
        return Operators.tensor(Operators.at(393, "aten::nanquantile"), self, q, dim, keepdim, interpolation);
    }

    /**
     * {@code nanquantile.out(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!)
     * out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param q {@code Tensor}
     * @return {@code out}
     */
    public static Tensor nanquantileOut(Tensor out, Tensor self, Tensor q) {
        return Operators.tensor(Operators.at(1053, "aten::nanquantile.out"), self, q, null, false, "linear", out);
    }

    /**
     * {@code nanquantile.out(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!)
     * out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param q {@code Tensor}
     * @param dim {@code int?}; may be null
     * @return {@code out}
     */
    public static Tensor nanquantileOut(Tensor out, Tensor self, Tensor q, Number dim) {
        return Operators.tensor(Operators.at(1053, "aten::nanquantile.out"), self, q, dim, false, "linear", out);
    }

    /**
     * {@code nanquantile.out(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!)
     * out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param q {@code Tensor}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor nanquantileOut(Tensor out, Tensor self, Tensor q, Number dim, boolean keepdim) {
        return Operators.tensor(Operators.at(1053, "aten::nanquantile.out"), self, q, dim, keepdim, "linear", out);
    }

    /**
     * {@code nanquantile.out(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!)
     * out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param q {@code Tensor}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @param interpolation {@code str}
     * @return {@code out}
     */
    public static Tensor nanquantileOut(Tensor out, Tensor self, Tensor q, Number dim, boolean keepdim, String interpolation) {
        return Operators.tensor(Operators.at(1053, "aten::nanquantile.out"), self, q, dim, keepdim, interpolation, out);
    }

    /**
     * {@code nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param q {@code float}
     * @return a new tensor
     */
    public static Tensor nanquantile(Tensor self, double q) {
        return Operators.tensor(Operators.at(394, "aten::nanquantile.scalar"), self, q);
    }

    /**
     * {@code nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param q {@code float}
     * @param dim {@code int?}; may be null
     * @return a new tensor
     */
    public static Tensor nanquantile(Tensor self, double q, Number dim) {
        return Operators.tensor(Operators.at(394, "aten::nanquantile.scalar"), self, q, dim);
    }

    /**
     * {@code nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param q {@code float}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor nanquantile(Tensor self, double q, Number dim, boolean keepdim) {
        return Operators.tensor(Operators.at(394, "aten::nanquantile.scalar"), self, q, dim, keepdim);
    }

    /**
     * {@code nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param q {@code float}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @param interpolation {@code str}
     * @return a new tensor
     */
    public static Tensor nanquantile(Tensor self, double q, Number dim, boolean keepdim, String interpolation) {
        return Operators.tensor(Operators.at(394, "aten::nanquantile.scalar"), self, q, dim, keepdim, interpolation);
    }

    /**
     * {@code nanquantile.scalar_out(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear",
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param q {@code float}
     * @return {@code out}
     */
    public static Tensor nanquantileOut(Tensor out, Tensor self, double q) {
        return Operators.tensor(Operators.at(1054, "aten::nanquantile.scalar_out"), self, q, null, false, "linear", out);
    }

    /**
     * {@code nanquantile.scalar_out(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear",
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param q {@code float}
     * @param dim {@code int?}; may be null
     * @return {@code out}
     */
    public static Tensor nanquantileOut(Tensor out, Tensor self, double q, Number dim) {
        return Operators.tensor(Operators.at(1054, "aten::nanquantile.scalar_out"), self, q, dim, false, "linear", out);
    }

    /**
     * {@code nanquantile.scalar_out(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear",
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param q {@code float}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor nanquantileOut(Tensor out, Tensor self, double q, Number dim, boolean keepdim) {
        return Operators.tensor(Operators.at(1054, "aten::nanquantile.scalar_out"), self, q, dim, keepdim, "linear", out);
    }

    /**
     * {@code nanquantile.scalar_out(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear",
     * Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param q {@code float}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @param interpolation {@code str}
     * @return {@code out}
     */
    public static Tensor nanquantileOut(Tensor out, Tensor self, double q, Number dim, boolean keepdim, String interpolation) {
        return Operators.tensor(Operators.at(1054, "aten::nanquantile.scalar_out"), self, q, dim, keepdim, interpolation, out);
    }

    /**
     * {@code nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor nansum(Tensor self) {
        return Operators.tensor(Operators.at(395, "aten::nansum"), self);
    }

    /**
     * {@code nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor nansum(Tensor self, long[] dim) {
        return Operators.tensor(Operators.at(395, "aten::nansum"), self, dim);
    }

    /**
     * {@code nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor nansum(Tensor self, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(395, "aten::nansum"), self, dim, keepdim);
    }

    /**
     * {@code nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public static Tensor nansum(Tensor self, long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(395, "aten::nansum"), self, dim, keepdim, dtype);
    }

    /**
     * {@code nansum.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor nansumOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1055, "aten::nansum.out"), self, null, false, null, out);
    }

    /**
     * {@code nansum.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor nansumOut(Tensor out, Tensor self, long[] dim) {
        return Operators.tensor(Operators.at(1055, "aten::nansum.out"), self, dim, false, null, out);
    }

    /**
     * {@code nansum.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor nansumOut(Tensor out, Tensor self, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(1055, "aten::nansum.out"), self, dim, keepdim, null, out);
    }

    /**
     * {@code nansum.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return {@code out}
     */
    public static Tensor nansumOut(Tensor out, Tensor self, long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(1055, "aten::nansum.out"), self, dim, keepdim, dtype, out);
    }

    /**
     * {@code narrow(Tensor(a) self, int dim, SymInt start, SymInt length) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param start {@code SymInt}
     * @param length {@code SymInt}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor narrow(Tensor self, long dim, long start, long length) {
        return Operators.tensor(Operators.at(1056, "aten::narrow"), self, dim, start, length);
    }

    /**
     * {@code narrow.Tensor(Tensor(a) self, int dim, Tensor start, SymInt length) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param start {@code Tensor}
     * @param length {@code SymInt}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor narrow(Tensor self, long dim, Tensor start, long length) {
        return Operators.tensor(Operators.at(396, "aten::narrow.Tensor"), self, dim, start, length);
    }

    /**
     * {@code narrow_copy(Tensor self, int dim, SymInt start, SymInt length) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param start {@code SymInt}
     * @param length {@code SymInt}
     * @return a new tensor
     */
    public static Tensor narrowCopy(Tensor self, long dim, long start, long length) {
        return Operators.tensor(Operators.at(397, "aten::narrow_copy"), self, dim, start, length);
    }

    /**
     * {@code narrow_copy.out(Tensor self, int dim, SymInt start, SymInt length, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param start {@code SymInt}
     * @param length {@code SymInt}
     * @return {@code out}
     */
    public static Tensor narrowCopyOut(Tensor out, Tensor self, long dim, long start, long length) {
        return Operators.tensor(Operators.at(1057, "aten::narrow_copy.out"), self, dim, start, length, out);
    }

    /**
     * {@code native_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool
     * training, float momentum, float eps) -> (Tensor, Tensor, Tensor)}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @param bias {@code Tensor?}; may be null
     * @param runningMean {@code Tensor?}; may be null
     * @param runningVar {@code Tensor?}; may be null
     * @param training {@code bool}
     * @param momentum {@code float}
     * @param eps {@code float}
     * @return new tensors
     */
    public static List<Tensor> nativeBatchNorm(Tensor input, Tensor weight, Tensor bias, Tensor runningMean, Tensor runningVar,
            boolean training, double momentum, double eps) {
        return Operators.each(Operators.at(1058, "aten::native_batch_norm"), input, weight, bias, runningMean, runningVar,
                training, momentum, eps);
    }

    /**
     * {@code native_batch_norm.out(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool
     * training, float momentum, float eps, *, Tensor(a!) out, Tensor(b!) save_mean, Tensor(c!) save_invstd) -> (Tensor(a!),
     * Tensor(b!), Tensor(c!))}.
     *
     * @param out {@code Tensor}, written
     * @param saveMean {@code Tensor}, written
     * @param saveInvstd {@code Tensor}, written
     * @param input {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @param bias {@code Tensor?}; may be null
     * @param runningMean {@code Tensor?}; may be null
     * @param runningVar {@code Tensor?}; may be null
     * @param training {@code bool}
     * @param momentum {@code float}
     * @param eps {@code float}
     * @return the tensors written
     */
    public static List<Tensor> nativeBatchNormOut(Tensor out, Tensor saveMean, Tensor saveInvstd, Tensor input, Tensor weight,
            Tensor bias, Tensor runningMean, Tensor runningVar, boolean training, double momentum, double eps) {
        return Operators.each(Operators.at(1059, "aten::native_batch_norm.out"), input, weight, bias, runningMean, runningVar,
                training, momentum, eps, out, saveMean, saveInvstd);
    }

    /**
     * {@code native_channel_shuffle(Tensor self, SymInt groups) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param groups {@code SymInt}
     * @return a new tensor
     */
    public static Tensor nativeChannelShuffle(Tensor self, long groups) {
        return Operators.tensor(Operators.at(1060, "aten::native_channel_shuffle"), self, groups);
    }

    /**
     * {@code native_dropout(Tensor input, float p, bool? train) -> (Tensor, Tensor)}.
     *
     * @param input {@code Tensor}
     * @param p {@code float}
     * @param train {@code bool?}; may be null
     * @return new tensors
     */
    public static List<Tensor> nativeDropout(Tensor input, double p, Boolean train) {
        return Operators.each(Operators.at(1061, "aten::native_dropout"), input, p, train);
    }

    /**
     * {@code native_dropout.out(Tensor input, float p, bool? train, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!),
     * Tensor(b!))}.
     *
     * @param out0 {@code Tensor}, written
     * @param out1 {@code Tensor}, written
     * @param input {@code Tensor}
     * @param p {@code float}
     * @param train {@code bool?}; may be null
     * @return the tensors written
     */
    public static List<Tensor> nativeDropoutOut(Tensor out0, Tensor out1, Tensor input, double p, Boolean train) {
        return Operators.each(Operators.at(1062, "aten::native_dropout.out"), input, p, train, out0, out1);
    }

    /**
     * {@code native_group_norm(Tensor input, Tensor? weight, Tensor? bias, SymInt N, SymInt C, SymInt HxW, int group, float eps)
     * -> (Tensor, Tensor, Tensor)}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @param bias {@code Tensor?}; may be null
     * @param N {@code SymInt}
     * @param C {@code SymInt}
     * @param HxW {@code SymInt}
     * @param group {@code int}
     * @param eps {@code float}
     * @return new tensors
     */
    public static List<Tensor> nativeGroupNorm(Tensor input, Tensor weight, Tensor bias, long N, long C, long HxW, long group,
            double eps) {
        return Operators.each(Operators.at(1063, "aten::native_group_norm"), input, weight, bias, N, C, HxW, group, eps);
    }

    /**
     * {@code native_group_norm.out(Tensor input, Tensor? weight, Tensor? bias, SymInt N, SymInt C, SymInt HxW, int group, float
     * eps, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))}.
     *
     * @param out0 {@code Tensor}, written
     * @param out1 {@code Tensor}, written
     * @param out2 {@code Tensor}, written
     * @param input {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @param bias {@code Tensor?}; may be null
     * @param N {@code SymInt}
     * @param C {@code SymInt}
     * @param HxW {@code SymInt}
     * @param group {@code int}
     * @param eps {@code float}
     * @return the tensors written
     */
    public static List<Tensor> nativeGroupNormOut(Tensor out0, Tensor out1, Tensor out2, Tensor input, Tensor weight, Tensor bias,
            long N, long C, long HxW, long group, double eps) {
        return Operators.each(Operators.at(1064, "aten::native_group_norm.out"), input, weight, bias, N, C, HxW, group, eps, out0,
                out1, out2);
    }

    /**
     * {@code native_layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight, Tensor? bias, float eps) -> (Tensor,
     * Tensor, Tensor)}.
     *
     * @param input {@code Tensor}
     * @param normalizedShape {@code SymInt[]}
     * @param weight {@code Tensor?}; may be null
     * @param bias {@code Tensor?}; may be null
     * @param eps {@code float}
     * @return new tensors
     */
    public static List<Tensor> nativeLayerNorm(Tensor input, long[] normalizedShape, Tensor weight, Tensor bias, double eps) {
        return Operators.each(Operators.at(1065, "aten::native_layer_norm"), input, normalizedShape, weight, bias, eps);
    }

    /**
     * {@code native_layer_norm.out(Tensor input, SymInt[] normalized_shape, Tensor? weight, Tensor? bias, float eps, *,
     * Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))}.
     *
     * @param out0 {@code Tensor}, written
     * @param out1 {@code Tensor}, written
     * @param out2 {@code Tensor}, written
     * @param input {@code Tensor}
     * @param normalizedShape {@code SymInt[]}
     * @param weight {@code Tensor?}; may be null
     * @param bias {@code Tensor?}; may be null
     * @param eps {@code float}
     * @return the tensors written
     */
    public static List<Tensor> nativeLayerNormOut(Tensor out0, Tensor out1, Tensor out2, Tensor input, long[] normalizedShape,
            Tensor weight, Tensor bias, double eps) {
        return Operators.each(Operators.at(1066, "aten::native_layer_norm.out"), input, normalizedShape, weight, bias, eps, out0,
                out1, out2);
    }

    /**
     * {@code native_norm(Tensor self, Scalar p=2) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor nativeNorm(Tensor self) {
        return Operators.tensor(Operators.at(1067, "aten::native_norm"), self);
    }

    /**
     * {@code native_norm(Tensor self, Scalar p=2) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param p {@code Scalar}
     * @return a new tensor
     */
    public static Tensor nativeNorm(Tensor self, Object p) {
        return Operators.tensor(Operators.at(1067, "aten::native_norm"), self, p);
    }

    /**
     * {@code native_norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param p {@code Scalar?}; may be null
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public static Tensor nativeNorm(Tensor self, Object p, long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(1068, "aten::native_norm.ScalarOpt_dim_dtype"), self, p, dim, keepdim, dtype);
    }

    /**
     * {@code native_norm.ScalarOpt_dim_dtype_out(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype, *,
     * Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param p {@code Scalar?}; may be null
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return {@code out}
     */
    public static Tensor nativeNormOut(Tensor out, Tensor self, Object p, long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(1069, "aten::native_norm.ScalarOpt_dim_dtype_out"), self, p, dim, keepdim, dtype,
                out);
    }

    /**
     * {@code native_norm.out(Tensor self, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor nativeNormOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1070, "aten::native_norm.out"), self, 2L, out);
    }

    /**
     * {@code native_norm.out(Tensor self, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param p {@code Scalar}
     * @return {@code out}
     */
    public static Tensor nativeNormOut(Tensor out, Tensor self, Object p) {
        return Operators.tensor(Operators.at(1070, "aten::native_norm.out"), self, p, out);
    }

    /**
     * {@code ne.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor ne(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(398, "aten::ne.Tensor"), self, other);
    }

    /**
     * {@code ne.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor ne(Tensor self, Object other) {
        return Operators.tensor(Operators.at(399, "aten::ne.Scalar"), self, other);
    }

    /**
     * {@code ne.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor neOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(1071, "aten::ne.Scalar_out"), self, other, out);
    }

    /**
     * {@code ne.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor neOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1072, "aten::ne.Tensor_out"), self, other, out);
    }

    /**
     * {@code neg(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor neg(Tensor self) {
        return Operators.tensor(Operators.at(1073, "aten::neg"), self);
    }

    /**
     * {@code neg.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor negOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1074, "aten::neg.out"), self, out);
    }

    /**
     * {@code neg_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor neg_(Tensor self) {
        return Operators.tensor(Operators.at(402, "aten::neg_"), self);
    }

    /**
     * {@code negative(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor negative(Tensor self) {
        return Operators.tensor(Operators.at(403, "aten::negative"), self);
    }

    /**
     * {@code negative.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor negativeOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1075, "aten::negative.out"), self, out);
    }

    /**
     * {@code negative_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor negative_(Tensor self) {
        return Operators.tensor(Operators.at(404, "aten::negative_"), self);
    }

    /**
     * {@code nextafter(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor nextafter(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(410, "aten::nextafter"), self, other);
    }

    /**
     * {@code nextafter.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor nextafterOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1076, "aten::nextafter.out"), self, other, out);
    }

    /**
     * {@code nonzero(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor nonzero(Tensor self) {
        return Operators.tensor(Operators.at(412, "aten::nonzero"), self);
    }

    /**
     * {@code nonzero.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor nonzeroOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1077, "aten::nonzero.out"), self, out);
    }

    /**
     * {@code nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param size {@code SymInt}
     * @return a new tensor
     */
    public static Tensor nonzeroStatic(Tensor self, long size) {
        return Operators.tensor(Operators.at(413, "aten::nonzero_static"), self, size);
    }

    /**
     * {@code nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param size {@code SymInt}
     * @param fillValue {@code int}
     * @return a new tensor
     */
    public static Tensor nonzeroStatic(Tensor self, long size, long fillValue) {
        return Operators.tensor(Operators.at(413, "aten::nonzero_static"), self, size, fillValue);
    }

    /**
     * {@code nonzero_static.out(Tensor self, *, SymInt size, int fill_value=-1, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param size {@code SymInt}
     * @return {@code out}
     */
    public static Tensor nonzeroStaticOut(Tensor out, Tensor self, long size) {
        return Operators.tensor(Operators.at(1078, "aten::nonzero_static.out"), self, size, -1L, out);
    }

    /**
     * {@code nonzero_static.out(Tensor self, *, SymInt size, int fill_value=-1, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param size {@code SymInt}
     * @param fillValue {@code int}
     * @return {@code out}
     */
    public static Tensor nonzeroStaticOut(Tensor out, Tensor self, long size, long fillValue) {
        return Operators.tensor(Operators.at(1078, "aten::nonzero_static.out"), self, size, fillValue, out);
    }

    /**
     * {@code norm.Scalar(Tensor self, Scalar p=2) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor norm(Tensor self) {
        return Operators.tensor(Operators.at(414, "aten::norm.Scalar"), self);
    }

    /**
     * {@code norm.Scalar(Tensor self, Scalar p=2) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param p {@code Scalar}
     * @return a new tensor
     */
    public static Tensor norm(Tensor self, Object p) {
        return Operators.tensor(Operators.at(414, "aten::norm.Scalar"), self, p);
    }

    /**
     * {@code norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param p {@code Scalar?}; may be null
     * @param dim {@code int[1]}
     * @return a new tensor
     */
    public static Tensor norm(Tensor self, Object p, long... dim) {
        return Operators.tensor(Operators.at(415, "aten::norm.ScalarOpt_dim"), self, p, dim);
    }

    /**
     * {@code norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param p {@code Scalar?}; may be null
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor norm(Tensor self, Object p, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(415, "aten::norm.ScalarOpt_dim"), self, p, dim, keepdim);
    }

    /**
     * {@code norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param p {@code Scalar?}; may be null
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType}
     * @return a new tensor
     */
    public static Tensor norm(Tensor self, Object p, long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(416, "aten::norm.ScalarOpt_dim_dtype"), self, p, dim, keepdim, dtype);
    }

    /**
     * {@code norm.ScalarOpt_dtype(Tensor self, Scalar? p, *, ScalarType dtype) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param p {@code Scalar?}; may be null
     * @param dtype {@code ScalarType}
     * @return a new tensor
     */
    public static Tensor norm(Tensor self, Object p, DType dtype) {
        return Operators.tensor(Operators.at(417, "aten::norm.ScalarOpt_dtype"), self, p, dtype);
    }

    /**
     * {@code norm.ScalarOpt_dtype_out(Tensor self, Scalar? p, *, ScalarType dtype, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param p {@code Scalar?}; may be null
     * @param dtype {@code ScalarType}
     * @return {@code out}
     */
    public static Tensor normOut(Tensor out, Tensor self, Object p, DType dtype) {
        return Operators.tensor(Operators.at(1079, "aten::norm.ScalarOpt_dtype_out"), self, p, dtype, out);
    }

    /**
     * {@code norm.Scalar_out(Tensor self, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor normOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1080, "aten::norm.Scalar_out"), self, 2L, out);
    }

    /**
     * {@code norm.Scalar_out(Tensor self, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param p {@code Scalar}
     * @return {@code out}
     */
    public static Tensor normOut(Tensor out, Tensor self, Object p) {
        return Operators.tensor(Operators.at(1080, "aten::norm.Scalar_out"), self, p, out);
    }

    /**
     * {@code norm.dtype_out(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param p {@code Scalar?}; may be null
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType}
     * @return {@code out}
     */
    public static Tensor normOut(Tensor out, Tensor self, Object p, long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(1081, "aten::norm.dtype_out"), self, p, dim, keepdim, dtype, out);
    }

    /**
     * {@code norm.out(Tensor self, Scalar? p, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param p {@code Scalar?}; may be null
     * @param dim {@code int[1]}
     * @return {@code out}
     */
    public static Tensor normOut(Tensor out, Tensor self, Object p, long... dim) {
        return Operators.tensor(Operators.at(1082, "aten::norm.out"), self, p, dim, false, out);
    }

    /**
     * {@code norm.out(Tensor self, Scalar? p, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param p {@code Scalar?}; may be null
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor normOut(Tensor out, Tensor self, Object p, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(1082, "aten::norm.out"), self, p, dim, keepdim, out);
    }

    /**
     * {@code norm_except_dim(Tensor v, int pow=2, int dim=0) -> Tensor}, the rest at its defaults.
     *
     * @param v {@code Tensor}
     * @return a new tensor
     */
    public static Tensor normExceptDim(Tensor v) {
        return Operators.tensor(Operators.at(1083, "aten::norm_except_dim"), v);
    }

    /**
     * {@code norm_except_dim(Tensor v, int pow=2, int dim=0) -> Tensor}, the rest at its defaults.
     *
     * @param v {@code Tensor}
     * @param pow {@code int}
     * @return a new tensor
     */
    public static Tensor normExceptDim(Tensor v, long pow) {
        return Operators.tensor(Operators.at(1083, "aten::norm_except_dim"), v, pow);
    }

    /**
     * {@code norm_except_dim(Tensor v, int pow=2, int dim=0) -> Tensor}.
     *
     * @param v {@code Tensor}
     * @param pow {@code int}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor normExceptDim(Tensor v, long pow, long dim) {
        return Operators.tensor(Operators.at(1083, "aten::norm_except_dim"), v, pow, dim);
    }

    /**
     * {@code normal.Tensor_Tensor(Tensor mean, Tensor std, *, Generator? generator=None) -> Tensor}, the rest at its defaults.
     *
     * @param mean {@code Tensor}
     * @param std {@code Tensor}
     * @return a new tensor
     */
    public static Tensor normal(Tensor mean, Tensor std) {
        return Operators.tensor(Operators.at(1084, "aten::normal.Tensor_Tensor"), mean, std);
    }

    /**
     * {@code normal.Tensor_Tensor(Tensor mean, Tensor std, *, Generator? generator=None) -> Tensor}.
     *
     * @param mean {@code Tensor}
     * @param std {@code Tensor}
     * @param generator {@code Generator?}; may be null
     * @return a new tensor
     */
    public static Tensor normal(Tensor mean, Tensor std, Generator generator) {
        return Operators.tensor(Operators.at(1084, "aten::normal.Tensor_Tensor"), mean, std, generator);
    }

    /**
     * {@code normal.Tensor_Tensor_out(Tensor mean, Tensor std, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)}, the
     * rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param mean {@code Tensor}
     * @param std {@code Tensor}
     * @return {@code out}
     */
    public static Tensor normalOut(Tensor out, Tensor mean, Tensor std) {
        return Operators.tensor(Operators.at(1085, "aten::normal.Tensor_Tensor_out"), mean, std, null, out);
    }

    /**
     * {@code normal.Tensor_Tensor_out(Tensor mean, Tensor std, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param mean {@code Tensor}
     * @param std {@code Tensor}
     * @param generator {@code Generator?}; may be null
     * @return {@code out}
     */
    public static Tensor normalOut(Tensor out, Tensor mean, Tensor std, Generator generator) {
        return Operators.tensor(Operators.at(1085, "aten::normal.Tensor_Tensor_out"), mean, std, generator, out);
    }

    /**
     * {@code normal.Tensor_float(Tensor mean, float std=1., *, Generator? generator=None) -> Tensor}, the rest at its defaults.
     *
     * @param mean {@code Tensor}
     * @return a new tensor
     */
    public static Tensor normal(Tensor mean) {
        return Operators.tensor(Operators.at(1086, "aten::normal.Tensor_float"), mean);
    }

    /**
     * {@code normal.Tensor_float(Tensor mean, float std=1., *, Generator? generator=None) -> Tensor}, the rest at its defaults.
     *
     * @param mean {@code Tensor}
     * @param std {@code float}
     * @return a new tensor
     */
    public static Tensor normal(Tensor mean, double std) {
        return Operators.tensor(Operators.at(1086, "aten::normal.Tensor_float"), mean, std);
    }

    /**
     * {@code normal.Tensor_float(Tensor mean, float std=1., *, Generator? generator=None) -> Tensor}.
     *
     * @param mean {@code Tensor}
     * @param std {@code float}
     * @param generator {@code Generator?}; may be null
     * @return a new tensor
     */
    public static Tensor normal(Tensor mean, double std, Generator generator) {
        return Operators.tensor(Operators.at(1086, "aten::normal.Tensor_float"), mean, std, generator);
    }

    /**
     * {@code normal.Tensor_float_out(Tensor mean, float std=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)}, the
     * rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param mean {@code Tensor}
     * @return {@code out}
     */
    public static Tensor normalOut(Tensor out, Tensor mean) {
        return Operators.tensor(Operators.at(1087, "aten::normal.Tensor_float_out"), mean, 1.0, null, out);
    }

    /**
     * {@code normal.Tensor_float_out(Tensor mean, float std=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)}, the
     * rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param mean {@code Tensor}
     * @param std {@code float}
     * @return {@code out}
     */
    public static Tensor normalOut(Tensor out, Tensor mean, double std) {
        return Operators.tensor(Operators.at(1087, "aten::normal.Tensor_float_out"), mean, std, null, out);
    }

    /**
     * {@code normal.Tensor_float_out(Tensor mean, float std=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param mean {@code Tensor}
     * @param std {@code float}
     * @param generator {@code Generator?}; may be null
     * @return {@code out}
     */
    public static Tensor normalOut(Tensor out, Tensor mean, double std, Generator generator) {
        return Operators.tensor(Operators.at(1087, "aten::normal.Tensor_float_out"), mean, std, generator, out);
    }

    /**
     * {@code normal.float_Tensor(float mean, Tensor std, *, Generator? generator=None) -> Tensor}, the rest at its defaults.
     *
     * @param mean {@code float}
     * @param std {@code Tensor}
     * @return a new tensor
     */
    public static Tensor normal(double mean, Tensor std) {
        return Operators.tensor(Operators.at(1088, "aten::normal.float_Tensor"), mean, std);
    }

    /**
     * {@code normal.float_Tensor(float mean, Tensor std, *, Generator? generator=None) -> Tensor}.
     *
     * @param mean {@code float}
     * @param std {@code Tensor}
     * @param generator {@code Generator?}; may be null
     * @return a new tensor
     */
    public static Tensor normal(double mean, Tensor std, Generator generator) {
        return Operators.tensor(Operators.at(1088, "aten::normal.float_Tensor"), mean, std, generator);
    }

    /**
     * {@code normal.float_Tensor_out(float mean, Tensor std, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)}, the
     * rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param mean {@code float}
     * @param std {@code Tensor}
     * @return {@code out}
     */
    public static Tensor normalOut(Tensor out, double mean, Tensor std) {
        return Operators.tensor(Operators.at(1089, "aten::normal.float_Tensor_out"), mean, std, null, out);
    }

    /**
     * {@code normal.float_Tensor_out(float mean, Tensor std, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param mean {@code float}
     * @param std {@code Tensor}
     * @param generator {@code Generator?}; may be null
     * @return {@code out}
     */
    public static Tensor normalOut(Tensor out, double mean, Tensor std, Generator generator) {
        return Operators.tensor(Operators.at(1089, "aten::normal.float_Tensor_out"), mean, std, generator, out);
    }

    /**
     * {@code normal.float_float(float mean, float std, SymInt[] size, *, Generator? generator=None, ScalarType? dtype=None,
     * Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param mean {@code float}
     * @param std {@code float}
     * @param size {@code SymInt[]}
     * @return a new tensor
     */
    public static Tensor normal(double mean, double std, long... size) {
        return Operators.tensor(Operators.at(1090, "aten::normal.float_float"), mean, std, size);
    }

    /**
     * {@code normal.float_float(float mean, float std, SymInt[] size, *, Generator? generator=None, ScalarType? dtype=None,
     * Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param mean {@code float}
     * @param std {@code float}
     * @param size {@code SymInt[]}
     * @param generator {@code Generator?}; may be null
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor normal(double mean, double std, long[] size, Generator generator, DType dtype, Device device) {
        return Operators.tensor(Operators.at(1090, "aten::normal.float_float"), mean, std, size, generator, dtype, null, device);
    }

    /**
     * {@code normal.float_float_out(float mean, float std, SymInt[] size, *, Generator? generator=None, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param mean {@code float}
     * @param std {@code float}
     * @param size {@code SymInt[]}
     * @return {@code out}
     */
    public static Tensor normalOut(Tensor out, double mean, double std, long... size) {
        return Operators.tensor(Operators.at(1091, "aten::normal.float_float_out"), mean, std, size, null, out);
    }

    /**
     * {@code normal.float_float_out(float mean, float std, SymInt[] size, *, Generator? generator=None, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param mean {@code float}
     * @param std {@code float}
     * @param size {@code SymInt[]}
     * @param generator {@code Generator?}; may be null
     * @return {@code out}
     */
    public static Tensor normalOut(Tensor out, double mean, double std, long[] size, Generator generator) {
        return Operators.tensor(Operators.at(1091, "aten::normal.float_float_out"), mean, std, size, generator, out);
    }

    /**
     * {@code normal.out(Tensor self, float mean=0., float std=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param mean {@code float}
     * @param std {@code float}
     * @return {@code out}
     */
    public static Tensor normalOut(Tensor out, Tensor self, double mean, double std) {
        return Operators.tensor(Operators.at(1092, "aten::normal.out"), self, mean, std, null, out);
    }

    /**
     * {@code normal.out(Tensor self, float mean=0., float std=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param mean {@code float}
     * @param std {@code float}
     * @param generator {@code Generator?}; may be null
     * @return {@code out}
     */
    public static Tensor normalOut(Tensor out, Tensor self, double mean, double std, Generator generator) {
        return Operators.tensor(Operators.at(1092, "aten::normal.out"), self, mean, std, generator, out);
    }

    /**
     * {@code not_equal.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor notEqual(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(419, "aten::not_equal.Tensor"), self, other);
    }

    /**
     * {@code not_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor notEqual(Tensor self, Object other) {
        return Operators.tensor(Operators.at(420, "aten::not_equal.Scalar"), self, other);
    }

    /**
     * {@code not_equal.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor notEqualOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(1093, "aten::not_equal.Scalar_out"), self, other, out);
    }

    /**
     * {@code not_equal.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor notEqualOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1094, "aten::not_equal.Tensor_out"), self, other, out);
    }

    /**
     * {@code nuclear_norm(Tensor self, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor nuclearNorm(Tensor self) {
        return Operators.tensor(Operators.at(1095, "aten::nuclear_norm"), self);
    }

    /**
     * {@code nuclear_norm(Tensor self, bool keepdim=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor nuclearNorm(Tensor self, boolean keepdim) {
        return Operators.tensor(Operators.at(1095, "aten::nuclear_norm"), self, keepdim);
    }

    /**
     * {@code nuclear_norm.dim(Tensor self, int[2] dim, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[2]}
     * @return a new tensor
     */
    public static Tensor nuclearNorm(Tensor self, long... dim) {
        return Operators.tensor(Operators.at(1096, "aten::nuclear_norm.dim"), self, dim);
    }

    /**
     * {@code nuclear_norm.dim(Tensor self, int[2] dim, bool keepdim=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[2]}
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor nuclearNorm(Tensor self, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(1096, "aten::nuclear_norm.dim"), self, dim, keepdim);
    }

    /**
     * {@code nuclear_norm.dim_out(Tensor self, int[2] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[2]}
     * @return {@code out}
     */
    public static Tensor nuclearNormOut(Tensor out, Tensor self, long... dim) {
        return Operators.tensor(Operators.at(1097, "aten::nuclear_norm.dim_out"), self, dim, false, out);
    }

    /**
     * {@code nuclear_norm.dim_out(Tensor self, int[2] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[2]}
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor nuclearNormOut(Tensor out, Tensor self, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(1097, "aten::nuclear_norm.dim_out"), self, dim, keepdim, out);
    }

    /**
     * {@code nuclear_norm.out(Tensor self, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor nuclearNormOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1098, "aten::nuclear_norm.out"), self, false, out);
    }

    /**
     * {@code nuclear_norm.out(Tensor self, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor nuclearNormOut(Tensor out, Tensor self, boolean keepdim) {
        return Operators.tensor(Operators.at(1098, "aten::nuclear_norm.out"), self, keepdim, out);
    }

    /**
     * {@code orgqr(Tensor self, Tensor input2) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param input2 {@code Tensor}
     * @return a new tensor
     */
    public static Tensor orgqr(Tensor self, Tensor input2) {
        return Operators.tensor(Operators.at(423, "aten::orgqr"), self, input2);
    }

    /**
     * {@code orgqr.out(Tensor self, Tensor input2, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param input2 {@code Tensor}
     * @return {@code out}
     */
    public static Tensor orgqrOut(Tensor out, Tensor self, Tensor input2) {
        return Operators.tensor(Operators.at(1099, "aten::orgqr.out"), self, input2, out);
    }

    /**
     * {@code ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param input2 {@code Tensor}
     * @param input3 {@code Tensor}
     * @return a new tensor
     */
    public static Tensor ormqr(Tensor self, Tensor input2, Tensor input3) {
        return Operators.tensor(Operators.at(424, "aten::ormqr"), self, input2, input3);
    }

    /**
     * {@code ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param input2 {@code Tensor}
     * @param input3 {@code Tensor}
     * @param left {@code bool}
     * @return a new tensor
     */
    public static Tensor ormqr(Tensor self, Tensor input2, Tensor input3, boolean left) {
        return Operators.tensor(Operators.at(424, "aten::ormqr"), self, input2, input3, left);
    }

    /**
     * {@code ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param input2 {@code Tensor}
     * @param input3 {@code Tensor}
     * @param left {@code bool}
     * @param transpose {@code bool}
     * @return a new tensor
     */
    public static Tensor ormqr(Tensor self, Tensor input2, Tensor input3, boolean left, boolean transpose) {
        return Operators.tensor(Operators.at(424, "aten::ormqr"), self, input2, input3, left, transpose);
    }

    /**
     * {@code ormqr.out(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param input2 {@code Tensor}
     * @param input3 {@code Tensor}
     * @return {@code out}
     */
    public static Tensor ormqrOut(Tensor out, Tensor self, Tensor input2, Tensor input3) {
        return Operators.tensor(Operators.at(1100, "aten::ormqr.out"), self, input2, input3, true, false, out);
    }

    /**
     * {@code ormqr.out(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param input2 {@code Tensor}
     * @param input3 {@code Tensor}
     * @param left {@code bool}
     * @return {@code out}
     */
    public static Tensor ormqrOut(Tensor out, Tensor self, Tensor input2, Tensor input3, boolean left) {
        return Operators.tensor(Operators.at(1100, "aten::ormqr.out"), self, input2, input3, left, false, out);
    }

    /**
     * {@code ormqr.out(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False, *, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param input2 {@code Tensor}
     * @param input3 {@code Tensor}
     * @param left {@code bool}
     * @param transpose {@code bool}
     * @return {@code out}
     */
    public static Tensor ormqrOut(Tensor out, Tensor self, Tensor input2, Tensor input3, boolean left, boolean transpose) {
        return Operators.tensor(Operators.at(1100, "aten::ormqr.out"), self, input2, input3, left, transpose, out);
    }

    /**
     * {@code outer(Tensor self, Tensor vec2) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param vec2 {@code Tensor}
     * @return a new tensor
     */
    public static Tensor outer(Tensor self, Tensor vec2) {
        return Operators.tensor(Operators.at(425, "aten::outer"), self, vec2);
    }

    /**
     * {@code outer.out(Tensor self, Tensor vec2, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param vec2 {@code Tensor}
     * @return {@code out}
     */
    public static Tensor outerOut(Tensor out, Tensor self, Tensor vec2) {
        return Operators.tensor(Operators.at(1101, "aten::outer.out"), self, vec2, out);
    }

    /**
     * {@code pairwise_distance(Tensor x1, Tensor x2, float p=2., float eps=9.9999999999999995e-07, bool keepdim=False) ->
     * Tensor}, the rest at its defaults.
     *
     * @param x1 {@code Tensor}
     * @param x2 {@code Tensor}
     * @return a new tensor
     */
    public static Tensor pairwiseDistance(Tensor x1, Tensor x2) {
        return Operators.tensor(Operators.at(1102, "aten::pairwise_distance"), x1, x2);
    }

    /**
     * {@code pairwise_distance(Tensor x1, Tensor x2, float p=2., float eps=9.9999999999999995e-07, bool keepdim=False) ->
     * Tensor}, the rest at its defaults.
     *
     * @param x1 {@code Tensor}
     * @param x2 {@code Tensor}
     * @param p {@code float}
     * @return a new tensor
     */
    public static Tensor pairwiseDistance(Tensor x1, Tensor x2, double p) {
        return Operators.tensor(Operators.at(1102, "aten::pairwise_distance"), x1, x2, p);
    }

    /**
     * {@code pairwise_distance(Tensor x1, Tensor x2, float p=2., float eps=9.9999999999999995e-07, bool keepdim=False) ->
     * Tensor}, the rest at its defaults.
     *
     * @param x1 {@code Tensor}
     * @param x2 {@code Tensor}
     * @param p {@code float}
     * @param eps {@code float}
     * @return a new tensor
     */
    public static Tensor pairwiseDistance(Tensor x1, Tensor x2, double p, double eps) {
        return Operators.tensor(Operators.at(1102, "aten::pairwise_distance"), x1, x2, p, eps);
    }

    /**
     * {@code pairwise_distance(Tensor x1, Tensor x2, float p=2., float eps=9.9999999999999995e-07, bool keepdim=False) ->
     * Tensor}.
     *
     * @param x1 {@code Tensor}
     * @param x2 {@code Tensor}
     * @param p {@code float}
     * @param eps {@code float}
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor pairwiseDistance(Tensor x1, Tensor x2, double p, double eps, boolean keepdim) {
        return Operators.tensor(Operators.at(1102, "aten::pairwise_distance"), x1, x2, p, eps, keepdim);
    }

    /**
     * {@code pdist(Tensor self, float p=2.) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor pdist(Tensor self) {
        return Operators.tensor(Operators.at(1103, "aten::pdist"), self);
    }

    /**
     * {@code pdist(Tensor self, float p=2.) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param p {@code float}
     * @return a new tensor
     */
    public static Tensor pdist(Tensor self, double p) {
        return Operators.tensor(Operators.at(1103, "aten::pdist"), self, p);
    }

    /**
     * {@code permute(Tensor(a) self, int[] dims) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @param dims {@code int[]}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor permute(Tensor self, long... dims) {
        return Operators.tensor(Operators.at(1104, "aten::permute"), self, dims);
    }

    /**
     * {@code permute_copy(Tensor self, int[] dims) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dims {@code int[]}
     * @return a new tensor
     */
    public static Tensor permuteCopy(Tensor self, long... dims) {
        return Operators.tensor(Operators.at(1105, "aten::permute_copy"), self, dims);
    }

    /**
     * {@code permute_copy.out(Tensor self, int[] dims, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dims {@code int[]}
     * @return {@code out}
     */
    public static Tensor permuteCopyOut(Tensor out, Tensor self, long... dims) {
        return Operators.tensor(Operators.at(1106, "aten::permute_copy.out"), self, dims, out);
    }

    /**
     * {@code pinverse(Tensor self, float rcond=1.0000000000000001e-15) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor pinverse(Tensor self) {
        return Operators.tensor(Operators.at(427, "aten::pinverse"), self);
    }

    /**
     * {@code pinverse(Tensor self, float rcond=1.0000000000000001e-15) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param rcond {@code float}
     * @return a new tensor
     */
    public static Tensor pinverse(Tensor self, double rcond) {
        return Operators.tensor(Operators.at(427, "aten::pinverse"), self, rcond);
    }

    /**
     * {@code pixel_shuffle(Tensor self, int upscale_factor) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param upscaleFactor {@code int}
     * @return a new tensor
     */
    public static Tensor pixelShuffle(Tensor self, long upscaleFactor) {
        return Operators.tensor(Operators.at(1107, "aten::pixel_shuffle"), self, upscaleFactor);
    }

    /**
     * {@code pixel_shuffle.out(Tensor self, int upscale_factor, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param upscaleFactor {@code int}
     * @return {@code out}
     */
    public static Tensor pixelShuffleOut(Tensor out, Tensor self, long upscaleFactor) {
        return Operators.tensor(Operators.at(1108, "aten::pixel_shuffle.out"), self, upscaleFactor, out);
    }

    /**
     * {@code pixel_unshuffle(Tensor self, int downscale_factor) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param downscaleFactor {@code int}
     * @return a new tensor
     */
    public static Tensor pixelUnshuffle(Tensor self, long downscaleFactor) {
        return Operators.tensor(Operators.at(1109, "aten::pixel_unshuffle"), self, downscaleFactor);
    }

    /**
     * {@code pixel_unshuffle.out(Tensor self, int downscale_factor, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param downscaleFactor {@code int}
     * @return {@code out}
     */
    public static Tensor pixelUnshuffleOut(Tensor out, Tensor self, long downscaleFactor) {
        return Operators.tensor(Operators.at(1110, "aten::pixel_unshuffle.out"), self, downscaleFactor, out);
    }

    /**
     * {@code poisson(Tensor self, Generator? generator=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor poisson(Tensor self) {
        return Operators.tensor(Operators.at(1111, "aten::poisson"), self);
    }

    /**
     * {@code poisson(Tensor self, Generator? generator=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param generator {@code Generator?}; may be null
     * @return a new tensor
     */
    public static Tensor poisson(Tensor self, Generator generator) {
        return Operators.tensor(Operators.at(1111, "aten::poisson"), self, generator);
    }

    /**
     * {@code poisson.out(Tensor self, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor poissonOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1112, "aten::poisson.out"), self, null, out);
    }

    /**
     * {@code poisson.out(Tensor self, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param generator {@code Generator?}; may be null
     * @return {@code out}
     */
    public static Tensor poissonOut(Tensor out, Tensor self, Generator generator) {
        return Operators.tensor(Operators.at(1112, "aten::poisson.out"), self, generator, out);
    }

    /**
     * {@code poisson_nll_loss(Tensor input, Tensor target, bool log_input, bool full, float eps, int reduction) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param target {@code Tensor}
     * @param logInput {@code bool}
     * @param full {@code bool}
     * @param eps {@code float}
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return a new tensor
     */
    public static Tensor poissonNllLoss(Tensor input, Tensor target, boolean logInput, boolean full, double eps, long reduction) {
        return Operators.tensor(Operators.at(1113, "aten::poisson_nll_loss"), input, target, logInput, full, eps, reduction);
    }

    /**
     * {@code polar(Tensor abs, Tensor angle) -> Tensor}.
     *
     * @param abs {@code Tensor}
     * @param angle {@code Tensor}
     * @return a new tensor
     */
    public static Tensor polar(Tensor abs, Tensor angle) {
        return Operators.tensor(Operators.at(1114, "aten::polar"), abs, angle);
    }

    /**
     * {@code polar.out(Tensor abs, Tensor angle, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param abs {@code Tensor}
     * @param angle {@code Tensor}
     * @return {@code out}
     */
    public static Tensor polarOut(Tensor out, Tensor abs, Tensor angle) {
        return Operators.tensor(Operators.at(1115, "aten::polar.out"), abs, angle, out);
    }

    /**
     * {@code polygamma(int n, Tensor self) -> Tensor}.
     *
     * @param n {@code int}
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor polygamma(long n, Tensor self) {
        return Operators.tensor(Operators.at(428, "aten::polygamma"), n, self);
    }

    /**
     * {@code polygamma.out(int n, Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param n {@code int}
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor polygammaOut(Tensor out, long n, Tensor self) {
        return Operators.tensor(Operators.at(1116, "aten::polygamma.out"), n, self, out);
    }

    /**
     * {@code positive(Tensor(a) self) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor positive(Tensor self) {
        return Operators.tensor(Operators.at(430, "aten::positive"), self);
    }

    /**
     * {@code pow.Scalar(Scalar self, Tensor exponent) -> Tensor}.
     *
     * @param self {@code Scalar}
     * @param exponent {@code Tensor}
     * @return a new tensor
     */
    public static Tensor pow(Object self, Tensor exponent) {
        return Operators.tensor(Operators.at(1117, "aten::pow.Scalar"), self, exponent);
    }

    /**
     * {@code pow.Scalar_out(Scalar self, Tensor exponent, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Scalar}
     * @param exponent {@code Tensor}
     * @return {@code out}
     */
    public static Tensor powOut(Tensor out, Object self, Tensor exponent) {
        return Operators.tensor(Operators.at(1118, "aten::pow.Scalar_out"), self, exponent, out);
    }

    /**
     * {@code pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param exponent {@code Scalar}
     * @return a new tensor
     */
    public static Tensor pow(Tensor self, Object exponent) {
        return Operators.tensor(Operators.at(431, "aten::pow.Tensor_Scalar"), self, exponent);
    }

    /**
     * {@code pow.Tensor_Scalar_out(Tensor self, Scalar exponent, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param exponent {@code Scalar}
     * @return {@code out}
     */
    public static Tensor powOut(Tensor out, Tensor self, Object exponent) {
        return Operators.tensor(Operators.at(1119, "aten::pow.Tensor_Scalar_out"), self, exponent, out);
    }

    /**
     * {@code pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param exponent {@code Tensor}
     * @return a new tensor
     */
    public static Tensor pow(Tensor self, Tensor exponent) {
        return Operators.tensor(Operators.at(432, "aten::pow.Tensor_Tensor"), self, exponent);
    }

    /**
     * {@code pow.Tensor_Tensor_out(Tensor self, Tensor exponent, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param exponent {@code Tensor}
     * @return {@code out}
     */
    public static Tensor powOut(Tensor out, Tensor self, Tensor exponent) {
        return Operators.tensor(Operators.at(1120, "aten::pow.Tensor_Tensor_out"), self, exponent, out);
    }

    /**
     * {@code prelu(Tensor self, Tensor weight) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param weight {@code Tensor}
     * @return a new tensor
     */
    public static Tensor prelu(Tensor self, Tensor weight) {
        return Operators.tensor(Operators.at(435, "aten::prelu"), self, weight);
    }

    /**
     * {@code prod(Tensor self, *, ScalarType? dtype=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor prod(Tensor self) {
        return Operators.tensor(Operators.at(436, "aten::prod"), self);
    }

    /**
     * {@code prod(Tensor self, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public static Tensor prod(Tensor self, DType dtype) {
        return Operators.tensor(Operators.at(436, "aten::prod"), self, dtype);
    }

    /**
     * {@code prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor prod(Tensor self, long dim) {
        return Operators.tensor(Operators.at(437, "aten::prod.dim_int"), self, dim);
    }

    /**
     * {@code prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor prod(Tensor self, long dim, boolean keepdim) {
        return Operators.tensor(Operators.at(437, "aten::prod.dim_int"), self, dim, keepdim);
    }

    /**
     * {@code prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public static Tensor prod(Tensor self, long dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(437, "aten::prod.dim_int"), self, dim, keepdim, dtype);
    }

    /**
     * {@code prod.int_out(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return {@code out}
     */
    public static Tensor prodOut(Tensor out, Tensor self, long dim) {
        return Operators.tensor(Operators.at(1121, "aten::prod.int_out"), self, dim, false, null, out);
    }

    /**
     * {@code prod.int_out(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor prodOut(Tensor out, Tensor self, long dim, boolean keepdim) {
        return Operators.tensor(Operators.at(1121, "aten::prod.int_out"), self, dim, keepdim, null, out);
    }

    /**
     * {@code prod.int_out(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return {@code out}
     */
    public static Tensor prodOut(Tensor out, Tensor self, long dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(1121, "aten::prod.int_out"), self, dim, keepdim, dtype, out);
    }

    /**
     * {@code prod.out(Tensor self, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor prodOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1122, "aten::prod.out"), self, null, out);
    }

    /**
     * {@code prod.out(Tensor self, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dtype {@code ScalarType?}; may be null
     * @return {@code out}
     */
    public static Tensor prodOut(Tensor out, Tensor self, DType dtype) {
        return Operators.tensor(Operators.at(1122, "aten::prod.out"), self, dtype, out);
    }

    /**
     * {@code promote_types(ScalarType type1, ScalarType type2) -> ScalarType}.
     *
     * @param type1 {@code ScalarType}
     * @param type2 {@code ScalarType}
     * @return the result
     */
    public static DType promoteTypes(DType type1, DType type2) {
        return (DType) Operators.one(Operators.at(1123, "aten::promote_types"), type1, type2);
    }

    /**
     * {@code put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @return a new tensor
     */
    public static Tensor put(Tensor self, Tensor index, Tensor source) {
        return Operators.tensor(Operators.at(438, "aten::put"), self, index, source);
    }

    /**
     * {@code put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param accumulate {@code bool}
     * @return a new tensor
     */
    public static Tensor put(Tensor self, Tensor index, Tensor source, boolean accumulate) {
        return Operators.tensor(Operators.at(438, "aten::put"), self, index, source, accumulate);
    }

    /**
     * {@code put.out(Tensor self, Tensor index, Tensor source, bool accumulate=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest
     * at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @return {@code out}
     */
    public static Tensor putOut(Tensor out, Tensor self, Tensor index, Tensor source) {
        return Operators.tensor(Operators.at(1124, "aten::put.out"), self, index, source, false, out);
    }

    /**
     * {@code put.out(Tensor self, Tensor index, Tensor source, bool accumulate=False, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param accumulate {@code bool}
     * @return {@code out}
     */
    public static Tensor putOut(Tensor out, Tensor self, Tensor index, Tensor source, boolean accumulate) {
        return Operators.tensor(Operators.at(1124, "aten::put.out"), self, index, source, accumulate, out);
    }

    /**
     * {@code q_per_channel_axis(Tensor self) -> int}.
     *
     * @param self {@code Tensor}
     * @return the result
     */
    public static long qPerChannelAxis(Tensor self) {
        return (long) Operators.one(Operators.at(440, "aten::q_per_channel_axis"), self);
    }

    /**
     * {@code q_per_channel_scales(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor qPerChannelScales(Tensor self) {
        return Operators.tensor(Operators.at(441, "aten::q_per_channel_scales"), self);
    }

    /**
     * {@code q_per_channel_scales.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor qPerChannelScalesOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1125, "aten::q_per_channel_scales.out"), self, out);
    }

    /**
     * {@code q_per_channel_zero_points(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor qPerChannelZeroPoints(Tensor self) {
        return Operators.tensor(Operators.at(442, "aten::q_per_channel_zero_points"), self);
    }

    /**
     * {@code q_per_channel_zero_points.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor qPerChannelZeroPointsOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1126, "aten::q_per_channel_zero_points.out"), self, out);
    }

    /**
     * {@code q_scale(Tensor self) -> float}.
     *
     * @param self {@code Tensor}
     * @return the result
     */
    public static double qScale(Tensor self) {
        return (double) Operators.one(Operators.at(443, "aten::q_scale"), self);
    }

    /**
     * {@code q_zero_point(Tensor self) -> int}.
     *
     * @param self {@code Tensor}
     * @return the result
     */
    public static long qZeroPoint(Tensor self) {
        return (long) Operators.one(Operators.at(444, "aten::q_zero_point"), self);
    }

    /**
     * {@code qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return new tensors
     */
    public static Results.QR qr(Tensor self) {
        return Results.QR.of(Operators.at(445, "aten::qr").call(self));
    }

    /**
     * {@code qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)}.
     *
     * @param self {@code Tensor}
     * @param some {@code bool}
     * @return new tensors
     */
    public static Results.QR qr(Tensor self, boolean some) {
        return Results.QR.of(Operators.at(445, "aten::qr").call(self, some));
    }

    /**
     * {@code qr.Q(Tensor self, bool some=True, *, Tensor(a!) Q, Tensor(b!) R) -> (Tensor(a!) Q, Tensor(b!) R)}, the rest at its
     * defaults.
     *
     * @param Q {@code Tensor}, written
     * @param R {@code Tensor}, written
     * @param self {@code Tensor}
     * @return the tensors written
     */
    public static Results.QR qrOut(Tensor Q, Tensor R, Tensor self) {
        return Results.QR.of(Operators.at(1127, "aten::qr.Q").call(self, true, Q, R));
    }

    /**
     * {@code qr.Q(Tensor self, bool some=True, *, Tensor(a!) Q, Tensor(b!) R) -> (Tensor(a!) Q, Tensor(b!) R)}.
     *
     * @param Q {@code Tensor}, written
     * @param R {@code Tensor}, written
     * @param self {@code Tensor}
     * @param some {@code bool}
     * @return the tensors written
     */
    public static Results.QR qrOut(Tensor Q, Tensor R, Tensor self, boolean some) {
        return Results.QR.of(Operators.at(1127, "aten::qr.Q").call(self, some, Q, R));
    }

    /**
     * {@code quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor}, the
     * rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param q {@code Tensor}
     * @return a new tensor
     */
    public static Tensor quantile(Tensor self, Tensor q) {
        return Operators.tensor(Operators.at(446, "aten::quantile"), self, q);
    }

    /**
     * {@code quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor}, the
     * rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param q {@code Tensor}
     * @param dim {@code int?}; may be null
     * @return a new tensor
     */
    public static Tensor quantile(Tensor self, Tensor q, Number dim) {
        return Operators.tensor(Operators.at(446, "aten::quantile"), self, q, dim);
    }

    /**
     * {@code quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor}, the
     * rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param q {@code Tensor}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor quantile(Tensor self, Tensor q, Number dim, boolean keepdim) {
        return Operators.tensor(Operators.at(446, "aten::quantile"), self, q, dim, keepdim);
    }

    /**
     * {@code quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param q {@code Tensor}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @param interpolation {@code str}
     * @return a new tensor
     */
    public static Tensor quantile(Tensor self, Tensor q, Number dim, boolean keepdim, String interpolation) {
        return Operators.tensor(Operators.at(446, "aten::quantile"), self, q, dim, keepdim, interpolation);
    }

    /**
     * {@code quantile.out(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!)
     * out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param q {@code Tensor}
     * @return {@code out}
     */
    public static Tensor quantileOut(Tensor out, Tensor self, Tensor q) {
        return Operators.tensor(Operators.at(1128, "aten::quantile.out"), self, q, null, false, "linear", out);
    }

    /**
     * {@code quantile.out(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!)
     * out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param q {@code Tensor}
     * @param dim {@code int?}; may be null
     * @return {@code out}
     */
    public static Tensor quantileOut(Tensor out, Tensor self, Tensor q, Number dim) {
        return Operators.tensor(Operators.at(1128, "aten::quantile.out"), self, q, dim, false, "linear", out);
    }

    /**
     * {@code quantile.out(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!)
     * out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param q {@code Tensor}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor quantileOut(Tensor out, Tensor self, Tensor q, Number dim, boolean keepdim) {
        return Operators.tensor(Operators.at(1128, "aten::quantile.out"), self, q, dim, keepdim, "linear", out);
    }

    /**
     * {@code quantile.out(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!)
     * out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param q {@code Tensor}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @param interpolation {@code str}
     * @return {@code out}
     */
    public static Tensor quantileOut(Tensor out, Tensor self, Tensor q, Number dim, boolean keepdim, String interpolation) {
        return Operators.tensor(Operators.at(1128, "aten::quantile.out"), self, q, dim, keepdim, interpolation, out);
    }

    /**
     * {@code quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor},
     * the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param q {@code float}
     * @return a new tensor
     */
    public static Tensor quantile(Tensor self, double q) {
        return Operators.tensor(Operators.at(447, "aten::quantile.scalar"), self, q);
    }

    /**
     * {@code quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor},
     * the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param q {@code float}
     * @param dim {@code int?}; may be null
     * @return a new tensor
     */
    public static Tensor quantile(Tensor self, double q, Number dim) {
        return Operators.tensor(Operators.at(447, "aten::quantile.scalar"), self, q, dim);
    }

    /**
     * {@code quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor},
     * the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param q {@code float}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor quantile(Tensor self, double q, Number dim, boolean keepdim) {
        return Operators.tensor(Operators.at(447, "aten::quantile.scalar"), self, q, dim, keepdim);
    }

    /**
     * {@code quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param q {@code float}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @param interpolation {@code str}
     * @return a new tensor
     */
    public static Tensor quantile(Tensor self, double q, Number dim, boolean keepdim, String interpolation) {
        return Operators.tensor(Operators.at(447, "aten::quantile.scalar"), self, q, dim, keepdim, interpolation);
    }

    /**
     * {@code quantile.scalar_out(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear",
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param q {@code float}
     * @return {@code out}
     */
    public static Tensor quantileOut(Tensor out, Tensor self, double q) {
        return Operators.tensor(Operators.at(1129, "aten::quantile.scalar_out"), self, q, null, false, "linear", out);
    }

    /**
     * {@code quantile.scalar_out(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear",
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param q {@code float}
     * @param dim {@code int?}; may be null
     * @return {@code out}
     */
    public static Tensor quantileOut(Tensor out, Tensor self, double q, Number dim) {
        return Operators.tensor(Operators.at(1129, "aten::quantile.scalar_out"), self, q, dim, false, "linear", out);
    }

    /**
     * {@code quantile.scalar_out(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear",
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param q {@code float}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor quantileOut(Tensor out, Tensor self, double q, Number dim, boolean keepdim) {
        return Operators.tensor(Operators.at(1129, "aten::quantile.scalar_out"), self, q, dim, keepdim, "linear", out);
    }

    /**
     * {@code quantile.scalar_out(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear",
     * Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param q {@code float}
     * @param dim {@code int?}; may be null
     * @param keepdim {@code bool}
     * @param interpolation {@code str}
     * @return {@code out}
     */
    public static Tensor quantileOut(Tensor out, Tensor self, double q, Number dim, boolean keepdim, String interpolation) {
        return Operators.tensor(Operators.at(1129, "aten::quantile.scalar_out"), self, q, dim, keepdim, interpolation, out);
    }

    /**
     * {@code quantize_per_channel(Tensor self, Tensor scales, Tensor zero_points, int axis, ScalarType dtype) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param scales {@code Tensor}
     * @param zeroPoints {@code Tensor}
     * @param axis {@code int}
     * @param dtype {@code ScalarType}
     * @return a new tensor
     */
    public static Tensor quantizePerChannel(Tensor self, Tensor scales, Tensor zeroPoints, long axis, DType dtype) {
        return Operators.tensor(Operators.at(1130, "aten::quantize_per_channel"), self, scales, zeroPoints, axis, dtype);
    }

    /**
     * {@code quantize_per_channel.out(Tensor self, Tensor scales, Tensor zero_points, int axis, ScalarType dtype, *, Tensor(a!)
     * out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param scales {@code Tensor}
     * @param zeroPoints {@code Tensor}
     * @param axis {@code int}
     * @param dtype {@code ScalarType}
     * @return {@code out}
     */
    public static Tensor quantizePerChannelOut(Tensor out, Tensor self, Tensor scales, Tensor zeroPoints, long axis, DType dtype)
            {
        return Operators.tensor(Operators.at(1131, "aten::quantize_per_channel.out"), self, scales, zeroPoints, axis, dtype, out);
    }

    /**
     * {@code quantize_per_tensor(Tensor self, float scale, int zero_point, ScalarType dtype) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param scale {@code float}
     * @param zeroPoint {@code int}
     * @param dtype {@code ScalarType}
     * @return a new tensor
     */
    public static Tensor quantizePerTensor(Tensor self, double scale, long zeroPoint, DType dtype) {
        return Operators.tensor(Operators.at(1132, "aten::quantize_per_tensor"), self, scale, zeroPoint, dtype);
    }

    /**
     * {@code quantize_per_tensor.out(Tensor self, float scale, int zero_point, ScalarType dtype, *, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param scale {@code float}
     * @param zeroPoint {@code int}
     * @param dtype {@code ScalarType}
     * @return {@code out}
     */
    public static Tensor quantizePerTensorOut(Tensor out, Tensor self, double scale, long zeroPoint, DType dtype) {
        return Operators.tensor(Operators.at(1133, "aten::quantize_per_tensor.out"), self, scale, zeroPoint, dtype, out);
    }

    /**
     * {@code quantize_per_tensor.tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, ScalarType dtype) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param scale {@code Tensor}
     * @param zeroPoint {@code Tensor}
     * @param dtype {@code ScalarType}
     * @return a new tensor
     */
    public static Tensor quantizePerTensor(Tensor self, Tensor scale, Tensor zeroPoint, DType dtype) {
        return Operators.tensor(Operators.at(1134, "aten::quantize_per_tensor.tensor_qparams"), self, scale, zeroPoint, dtype);
    }

    /**
     * {@code quantize_per_tensor.tensor_qparams_out(Tensor self, Tensor scale, Tensor zero_point, ScalarType dtype, *, Tensor(a!)
     * out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param scale {@code Tensor}
     * @param zeroPoint {@code Tensor}
     * @param dtype {@code ScalarType}
     * @return {@code out}
     */
    public static Tensor quantizePerTensorOut(Tensor out, Tensor self, Tensor scale, Tensor zeroPoint, DType dtype) {
        return Operators.tensor(Operators.at(1135, "aten::quantize_per_tensor.tensor_qparams_out"), self, scale, zeroPoint, dtype,
                out);
    }

    /**
     * {@code quantize_per_tensor.tensors(Tensor[] tensors, Tensor scales, Tensor zero_points, ScalarType dtype) -> Tensor[]}.
     *
     * @param tensors {@code Tensor[]}
     * @param scales {@code Tensor}
     * @param zeroPoints {@code Tensor}
     * @param dtype {@code ScalarType}
     * @return new tensors
     */
    public static List<Tensor> quantizePerTensor(List<Tensor> tensors, Tensor scales, Tensor zeroPoints, DType dtype) {
        return Operators.tensors(Operators.at(1136, "aten::quantize_per_tensor.tensors"), tensors, scales, zeroPoints, dtype);
    }

    /**
     * {@code quantize_per_tensor.tensors_out(Tensor[] tensors, Tensor scales, Tensor zero_points, ScalarType dtype, *,
     * Tensor(a!)[] out) -> ()}.
     *
     * @param out {@code Tensor[]}, written
     * @param tensors {@code Tensor[]}
     * @param scales {@code Tensor}
     * @param zeroPoints {@code Tensor}
     * @param dtype {@code ScalarType}
     */
    public static void quantizePerTensorOut(List<Tensor> out, List<Tensor> tensors, Tensor scales, Tensor zeroPoints, DType dtype)
            {
        Operators.at(1137, "aten::quantize_per_tensor.tensors_out").call(tensors, scales, zeroPoints, dtype, out);
    }

    /**
     * {@code quantize_per_tensor_dynamic(Tensor self, ScalarType dtype, bool reduce_range) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dtype {@code ScalarType}
     * @param reduceRange {@code bool}
     * @return a new tensor
     */
    public static Tensor quantizePerTensorDynamic(Tensor self, DType dtype, boolean reduceRange) {
        return Operators.tensor(Operators.at(1138, "aten::quantize_per_tensor_dynamic"), self, dtype, reduceRange);
    }

    /**
     * {@code quantize_per_tensor_dynamic.out(Tensor self, ScalarType dtype, bool reduce_range, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dtype {@code ScalarType}
     * @param reduceRange {@code bool}
     * @return {@code out}
     */
    public static Tensor quantizePerTensorDynamicOut(Tensor out, Tensor self, DType dtype, boolean reduceRange) {
        return Operators.tensor(Operators.at(1139, "aten::quantize_per_tensor_dynamic.out"), self, dtype, reduceRange, out);
    }

    /**
     * {@code rad2deg(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor rad2deg(Tensor self) {
        return Operators.tensor(Operators.at(448, "aten::rad2deg"), self);
    }

    /**
     * {@code rad2deg.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor rad2degOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1140, "aten::rad2deg.out"), self, out);
    }

    /**
     * {@code rad2deg_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor rad2deg_(Tensor self) {
        return Operators.tensor(Operators.at(449, "aten::rad2deg_"), self);
    }

    /**
     * {@code randperm(SymInt n, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) ->
     * Tensor}, the rest at its defaults.
     *
     * @param n {@code SymInt}
     * @return a new tensor
     */
    public static Tensor randperm(long n) {
        return Operators.tensor(Operators.at(1141, "aten::randperm"), n);
    }

    /**
     * {@code randperm(SymInt n, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) ->
     * Tensor}.
     *
     * @param n {@code SymInt}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor randperm(long n, DType dtype, Device device) {
        return Operators.tensor(Operators.at(1141, "aten::randperm"), n, dtype, null, device);
    }

    /**
     * {@code randperm.generator(SymInt n, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None,
     * bool? pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param n {@code SymInt}
     * @param generator {@code Generator?}; may be null
     * @return a new tensor
     */
    public static Tensor randperm(long n, Generator generator) {
        return Operators.tensor(Operators.at(1142, "aten::randperm.generator"), n, generator);
    }

    /**
     * {@code randperm.generator(SymInt n, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None,
     * bool? pin_memory=None) -> Tensor}.
     *
     * @param n {@code SymInt}
     * @param generator {@code Generator?}; may be null
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor randperm(long n, Generator generator, DType dtype, Device device) {
        return Operators.tensor(Operators.at(1142, "aten::randperm.generator"), n, generator, dtype, null, device);
    }

    /**
     * {@code randperm.generator_out(SymInt n, *, Generator? generator, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param n {@code SymInt}
     * @param generator {@code Generator?}; may be null
     * @return {@code out}
     */
    public static Tensor randpermOut(Tensor out, long n, Generator generator) {
        return Operators.tensor(Operators.at(1143, "aten::randperm.generator_out"), n, generator, out);
    }

    /**
     * {@code randperm.out(SymInt n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param n {@code SymInt}
     * @return {@code out}
     */
    public static Tensor randpermOut(Tensor out, long n) {
        return Operators.tensor(Operators.at(1144, "aten::randperm.out"), n, out);
    }

    /**
     * {@code range(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param start {@code Scalar}
     * @param end {@code Scalar}
     * @return a new tensor
     */
    public static Tensor range(Object start, Object end) {
        return Operators.tensor(Operators.at(1145, "aten::range"), start, end);
    }

    /**
     * {@code range(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}.
     *
     * @param start {@code Scalar}
     * @param end {@code Scalar}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor range(Object start, Object end, DType dtype, Device device) {
        return Operators.tensor(Operators.at(1145, "aten::range"), start, end, dtype, null, device);
    }

    /**
     * {@code range.out(Scalar start, Scalar end, Scalar step=1, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param start {@code Scalar}
     * @param end {@code Scalar}
     * @return {@code out}
     */
    public static Tensor rangeOut(Tensor out, Object start, Object end) {
        return Operators.tensor(Operators.at(1146, "aten::range.out"), start, end, 1L, out);
    }

    /**
     * {@code range.out(Scalar start, Scalar end, Scalar step=1, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param start {@code Scalar}
     * @param end {@code Scalar}
     * @param step {@code Scalar}
     * @return {@code out}
     */
    public static Tensor rangeOut(Tensor out, Object start, Object end, Object step) {
        return Operators.tensor(Operators.at(1146, "aten::range.out"), start, end, step, out);
    }

    /**
     * {@code range.step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device?
     * device=None, bool? pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param start {@code Scalar}
     * @param end {@code Scalar}
     * @param step {@code Scalar}
     * @return a new tensor
     */
    public static Tensor range(Object start, Object end, Object step) {
        return Operators.tensor(Operators.at(1147, "aten::range.step"), start, end, step);
    }

    /**
     * {@code range.step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device?
     * device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param start {@code Scalar}
     * @param end {@code Scalar}
     * @param step {@code Scalar}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor range(Object start, Object end, Object step, DType dtype, Device device) {
        return Operators.tensor(Operators.at(1147, "aten::range.step"), start, end, step, dtype, null, device);
    }

    /**
     * {@code ravel(Tensor(a) self) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor ravel(Tensor self) {
        return Operators.tensor(Operators.at(453, "aten::ravel"), self);
    }

    /**
     * {@code real(Tensor(a) self) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor real(Tensor self) {
        return Operators.tensor(Operators.at(1148, "aten::real"), self);
    }

    /**
     * {@code reciprocal(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor reciprocal(Tensor self) {
        return Operators.tensor(Operators.at(454, "aten::reciprocal"), self);
    }

    /**
     * {@code reciprocal.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor reciprocalOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1149, "aten::reciprocal.out"), self, out);
    }

    /**
     * {@code reciprocal_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor reciprocal_(Tensor self) {
        return Operators.tensor(Operators.at(455, "aten::reciprocal_"), self);
    }

    /**
     * {@code relu(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor relu(Tensor self) {
        return Operators.tensor(Operators.at(456, "aten::relu"), self);
    }

    /**
     * {@code relu.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor reluOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1150, "aten::relu.out"), self, out);
    }

    /**
     * {@code relu_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor relu_(Tensor self) {
        return Operators.tensor(Operators.at(457, "aten::relu_"), self);
    }

    /**
     * {@code remainder.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor remainder(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(458, "aten::remainder.Tensor"), self, other);
    }

    /**
     * {@code remainder.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor remainder(Tensor self, Object other) {
        return Operators.tensor(Operators.at(459, "aten::remainder.Scalar"), self, other);
    }

    /**
     * {@code remainder.Scalar_Tensor(Scalar self, Tensor other) -> Tensor}.
     *
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor remainder(Object self, Tensor other) {
        return Operators.tensor(Operators.at(1151, "aten::remainder.Scalar_Tensor"), self, other);
    }

    /**
     * {@code remainder.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor remainderOut(Tensor out, Object self, Tensor other) {
        return Operators.tensor(Operators.at(1152, "aten::remainder.Scalar_Tensor_out"), self, other, out);
    }

    /**
     * {@code remainder.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor remainderOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(1153, "aten::remainder.Scalar_out"), self, other, out);
    }

    /**
     * {@code remainder.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor remainderOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1154, "aten::remainder.Tensor_out"), self, other, out);
    }

    /**
     * {@code renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param p {@code Scalar}
     * @param dim {@code int}
     * @param maxnorm {@code Scalar}
     * @return a new tensor
     */
    public static Tensor renorm(Tensor self, Object p, long dim, Object maxnorm) {
        return Operators.tensor(Operators.at(462, "aten::renorm"), self, p, dim, maxnorm);
    }

    /**
     * {@code renorm.out(Tensor self, Scalar p, int dim, Scalar maxnorm, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param p {@code Scalar}
     * @param dim {@code int}
     * @param maxnorm {@code Scalar}
     * @return {@code out}
     */
    public static Tensor renormOut(Tensor out, Tensor self, Object p, long dim, Object maxnorm) {
        return Operators.tensor(Operators.at(1155, "aten::renorm.out"), self, p, dim, maxnorm, out);
    }

    /**
     * {@code repeat_interleave.Tensor(Tensor repeats, *, SymInt? output_size=None) -> Tensor}, the rest at its defaults.
     *
     * @param repeats {@code Tensor}
     * @return a new tensor
     */
    public static Tensor repeatInterleave(Tensor repeats) {
        return Operators.tensor(Operators.at(1156, "aten::repeat_interleave.Tensor"), repeats);
    }

    /**
     * {@code repeat_interleave.Tensor(Tensor repeats, *, SymInt? output_size=None) -> Tensor}.
     *
     * @param repeats {@code Tensor}
     * @param outputSize {@code SymInt?}; may be null
     * @return a new tensor
     */
    public static Tensor repeatInterleave(Tensor repeats, Number outputSize) {
        return Operators.tensor(Operators.at(1156, "aten::repeat_interleave.Tensor"), repeats, outputSize);
    }

    /**
     * {@code repeat_interleave.Tensor_out(Tensor repeats, *, SymInt? output_size=None, Tensor(a!) out) -> Tensor(a!)}, the rest
     * at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param repeats {@code Tensor}
     * @return {@code out}
     */
    public static Tensor repeatInterleaveOut(Tensor out, Tensor repeats) {
        return Operators.tensor(Operators.at(1157, "aten::repeat_interleave.Tensor_out"), repeats, null, out);
    }

    /**
     * {@code repeat_interleave.Tensor_out(Tensor repeats, *, SymInt? output_size=None, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param repeats {@code Tensor}
     * @param outputSize {@code SymInt?}; may be null
     * @return {@code out}
     */
    public static Tensor repeatInterleaveOut(Tensor out, Tensor repeats, Number outputSize) {
        return Operators.tensor(Operators.at(1157, "aten::repeat_interleave.Tensor_out"), repeats, outputSize, out);
    }

    /**
     * {@code repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor},
     * the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param repeats {@code Tensor}
     * @return a new tensor
     */
    public static Tensor repeatInterleave(Tensor self, Tensor repeats) {
        return Operators.tensor(Operators.at(465, "aten::repeat_interleave.self_Tensor"), self, repeats);
    }

    /**
     * {@code repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor},
     * the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param repeats {@code Tensor}
     * @param dim {@code int?}; may be null
     * @return a new tensor
     */
    public static Tensor repeatInterleave(Tensor self, Tensor repeats, Number dim) {
        return Operators.tensor(Operators.at(465, "aten::repeat_interleave.self_Tensor"), self, repeats, dim);
    }

    /**
     * {@code repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param repeats {@code Tensor}
     * @param dim {@code int?}; may be null
     * @param outputSize {@code SymInt?}; may be null
     * @return a new tensor
     */
    public static Tensor repeatInterleave(Tensor self, Tensor repeats, Number dim, Number outputSize) {
        return Operators.tensor(Operators.at(465, "aten::repeat_interleave.self_Tensor"), self, repeats, dim, outputSize);
    }

    /**
     * {@code repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor}, the
     * rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param repeats {@code SymInt}
     * @return a new tensor
     */
    public static Tensor repeatInterleave(Tensor self, long repeats) {
        return Operators.tensor(Operators.at(466, "aten::repeat_interleave.self_int"), self, repeats);
    }

    /**
     * {@code repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor}, the
     * rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param repeats {@code SymInt}
     * @param dim {@code int?}; may be null
     * @return a new tensor
     */
    public static Tensor repeatInterleave(Tensor self, long repeats, Number dim) {
        return Operators.tensor(Operators.at(466, "aten::repeat_interleave.self_int"), self, repeats, dim);
    }

    /**
     * {@code repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param repeats {@code SymInt}
     * @param dim {@code int?}; may be null
     * @param outputSize {@code SymInt?}; may be null
     * @return a new tensor
     */
    public static Tensor repeatInterleave(Tensor self, long repeats, Number dim, Number outputSize) {
        return Operators.tensor(Operators.at(466, "aten::repeat_interleave.self_int"), self, repeats, dim, outputSize);
    }

    /**
     * {@code reshape(Tensor(a) self, SymInt[] shape) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @param shape {@code SymInt[]}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor reshape(Tensor self, long... shape) {
        return Operators.tensor(Operators.at(1158, "aten::reshape"), self, shape);
    }

    /**
     * {@code resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param theTemplate {@code Tensor}
     * @return {@code self}
     */
    public static Tensor resizeAsSparse_(Tensor self, Tensor theTemplate) {
        return Operators.tensor(Operators.at(468, "aten::resize_as_sparse_"), self, theTemplate);
    }

    /**
     * {@code resolve_conj(Tensor(a) self) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor resolveConj(Tensor self) {
        return Operators.tensor(Operators.at(1159, "aten::resolve_conj"), self);
    }

    /**
     * {@code resolve_neg(Tensor(a) self) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor resolveNeg(Tensor self) {
        return Operators.tensor(Operators.at(1160, "aten::resolve_neg"), self);
    }

    /**
     * {@code result_type.Tensor(Tensor tensor, Tensor other) -> ScalarType}.
     *
     * @param tensor {@code Tensor}
     * @param other {@code Tensor}
     * @return the result
     */
    public static DType resultType(Tensor tensor, Tensor other) {
        return (DType) Operators.one(Operators.at(1161, "aten::result_type.Tensor"), tensor, other);
    }

    /**
     * {@code result_type.Scalar(Tensor tensor, Scalar other) -> ScalarType}.
     *
     * @param tensor {@code Tensor}
     * @param other {@code Scalar}
     * @return the result
     */
    public static DType resultType(Tensor tensor, Object other) {
        return (DType) Operators.one(Operators.at(1162, "aten::result_type.Scalar"), tensor, other);
    }

    /**
     * {@code result_type.Scalar_Scalar(Scalar scalar1, Scalar scalar2) -> ScalarType}.
     *
     * @param scalar1 {@code Scalar}
     * @param scalar2 {@code Scalar}
     * @return the result
     */
    public static DType resultType(Object scalar1, Object scalar2) {
        return (DType) Operators.one(Operators.at(1163, "aten::result_type.Scalar_Scalar"), scalar1, scalar2);
    }

    /**
     * {@code result_type.Scalar_Tensor(Scalar scalar, Tensor tensor) -> ScalarType}.
     *
     * @param scalar {@code Scalar}
     * @param tensor {@code Tensor}
     * @return the result
     */
    public static DType resultType(Object scalar, Tensor tensor) {
        return (DType) Operators.one(Operators.at(1164, "aten::result_type.Scalar_Tensor"), scalar, tensor);
    }

    /**
     * {@code rms_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param input {@code Tensor}
     * @param normalizedShape {@code SymInt[]}
     * @return a new tensor
     */
    public static Tensor rmsNorm(Tensor input, long... normalizedShape) {
        return Operators.tensor(Operators.at(1165, "aten::rms_norm"), input, normalizedShape);
    }

    /**
     * {@code rms_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param input {@code Tensor}
     * @param normalizedShape {@code SymInt[]}
     * @param weight {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor rmsNorm(Tensor input, long[] normalizedShape, Tensor weight) {
        return Operators.tensor(Operators.at(1165, "aten::rms_norm"), input, normalizedShape, weight);
    }

    /**
     * {@code rms_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param normalizedShape {@code SymInt[]}
     * @param weight {@code Tensor?}; may be null
     * @param eps {@code float?}; may be null
     * @return a new tensor
     */
    public static Tensor rmsNorm(Tensor input, long[] normalizedShape, Tensor weight, Number eps) {
        return Operators.tensor(Operators.at(1165, "aten::rms_norm"), input, normalizedShape, weight, eps);
    }

    /**
     * {@code rnn_relu.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float
     * dropout, bool train, bool bidirectional) -> (Tensor, Tensor)}.
     *
     * @param data {@code Tensor}
     * @param batchSizes {@code Tensor}
     * @param hx {@code Tensor}
     * @param params {@code Tensor[]}
     * @param hasBiases {@code bool}
     * @param numLayers {@code int}
     * @param dropout {@code float}
     * @param train {@code bool}
     * @param bidirectional {@code bool}
     * @return new tensors
     */
    public static List<Tensor> rnnRelu(Tensor data, Tensor batchSizes, Tensor hx, List<Tensor> params, boolean hasBiases, long
            numLayers, double dropout, boolean train, boolean bidirectional) {
        return Operators.each(Operators.at(1166, "aten::rnn_relu.data"), data, batchSizes, hx, params, hasBiases, numLayers,
                dropout, train, bidirectional);
    }

    /**
     * {@code rnn_relu.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train,
     * bool bidirectional, bool batch_first) -> (Tensor, Tensor)}.
     *
     * @param input {@code Tensor}
     * @param hx {@code Tensor}
     * @param params {@code Tensor[]}
     * @param hasBiases {@code bool}
     * @param numLayers {@code int}
     * @param dropout {@code float}
     * @param train {@code bool}
     * @param bidirectional {@code bool}
     * @param batchFirst {@code bool}
     * @return new tensors
     */
    public static List<Tensor> rnnRelu(Tensor input, Tensor hx, List<Tensor> params, boolean hasBiases, long numLayers, double
            dropout, boolean train, boolean bidirectional, boolean batchFirst) {
        return Operators.each(Operators.at(1167, "aten::rnn_relu.input"), input, hx, params, hasBiases, numLayers, dropout, train,
                bidirectional, batchFirst);
    }

    /**
     * {@code rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor},
     * the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param hx {@code Tensor}
     * @param wIh {@code Tensor}
     * @param wHh {@code Tensor}
     * @return a new tensor
     */
    public static Tensor rnnReluCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh) {
        return Operators.tensor(Operators.at(1168, "aten::rnn_relu_cell"), input, hx, wIh, wHh);
    }

    /**
     * {@code rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor},
     * the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param hx {@code Tensor}
     * @param wIh {@code Tensor}
     * @param wHh {@code Tensor}
     * @param bIh {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor rnnReluCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh) {
        return Operators.tensor(Operators.at(1168, "aten::rnn_relu_cell"), input, hx, wIh, wHh, bIh);
    }

    /**
     * {@code rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param hx {@code Tensor}
     * @param wIh {@code Tensor}
     * @param wHh {@code Tensor}
     * @param bIh {@code Tensor?}; may be null
     * @param bHh {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor rnnReluCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh, Tensor bHh) {
        return Operators.tensor(Operators.at(1168, "aten::rnn_relu_cell"), input, hx, wIh, wHh, bIh, bHh);
    }

    /**
     * {@code rnn_tanh.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float
     * dropout, bool train, bool bidirectional) -> (Tensor, Tensor)}.
     *
     * @param data {@code Tensor}
     * @param batchSizes {@code Tensor}
     * @param hx {@code Tensor}
     * @param params {@code Tensor[]}
     * @param hasBiases {@code bool}
     * @param numLayers {@code int}
     * @param dropout {@code float}
     * @param train {@code bool}
     * @param bidirectional {@code bool}
     * @return new tensors
     */
    public static List<Tensor> rnnTanh(Tensor data, Tensor batchSizes, Tensor hx, List<Tensor> params, boolean hasBiases, long
            numLayers, double dropout, boolean train, boolean bidirectional) {
        return Operators.each(Operators.at(1169, "aten::rnn_tanh.data"), data, batchSizes, hx, params, hasBiases, numLayers,
                dropout, train, bidirectional);
    }

    /**
     * {@code rnn_tanh.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train,
     * bool bidirectional, bool batch_first) -> (Tensor, Tensor)}.
     *
     * @param input {@code Tensor}
     * @param hx {@code Tensor}
     * @param params {@code Tensor[]}
     * @param hasBiases {@code bool}
     * @param numLayers {@code int}
     * @param dropout {@code float}
     * @param train {@code bool}
     * @param bidirectional {@code bool}
     * @param batchFirst {@code bool}
     * @return new tensors
     */
    public static List<Tensor> rnnTanh(Tensor input, Tensor hx, List<Tensor> params, boolean hasBiases, long numLayers, double
            dropout, boolean train, boolean bidirectional, boolean batchFirst) {
        return Operators.each(Operators.at(1170, "aten::rnn_tanh.input"), input, hx, params, hasBiases, numLayers, dropout, train,
                bidirectional, batchFirst);
    }

    /**
     * {@code rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor},
     * the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param hx {@code Tensor}
     * @param wIh {@code Tensor}
     * @param wHh {@code Tensor}
     * @return a new tensor
     */
    public static Tensor rnnTanhCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh) {
        return Operators.tensor(Operators.at(1171, "aten::rnn_tanh_cell"), input, hx, wIh, wHh);
    }

    /**
     * {@code rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor},
     * the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param hx {@code Tensor}
     * @param wIh {@code Tensor}
     * @param wHh {@code Tensor}
     * @param bIh {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor rnnTanhCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh) {
        return Operators.tensor(Operators.at(1171, "aten::rnn_tanh_cell"), input, hx, wIh, wHh, bIh);
    }

    /**
     * {@code rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param hx {@code Tensor}
     * @param wIh {@code Tensor}
     * @param wHh {@code Tensor}
     * @param bIh {@code Tensor?}; may be null
     * @param bHh {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor rnnTanhCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh, Tensor bHh) {
        return Operators.tensor(Operators.at(1171, "aten::rnn_tanh_cell"), input, hx, wIh, wHh, bIh, bHh);
    }

    /**
     * {@code roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param shifts {@code SymInt[1]}
     * @return a new tensor
     */
    public static Tensor roll(Tensor self, long... shifts) {
        return Operators.tensor(Operators.at(469, "aten::roll"), self, shifts);
    }

    /**
     * {@code roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param shifts {@code SymInt[1]}
     * @param dims {@code int[1]}
     * @return a new tensor
     */
    public static Tensor roll(Tensor self, long[] shifts, long... dims) {
        return Operators.tensor(Operators.at(469, "aten::roll"), self, shifts, dims);
    }

    /**
     * {@code roll.out(Tensor self, SymInt[1] shifts, int[1] dims=[], *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param shifts {@code SymInt[1]}
     * @return {@code out}
     */
    public static Tensor rollOut(Tensor out, Tensor self, long... shifts) {
        return Operators.tensor(Operators.at(1172, "aten::roll.out"), self, shifts, new long[] {}, out);
    }

    /**
     * {@code roll.out(Tensor self, SymInt[1] shifts, int[1] dims=[], *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param shifts {@code SymInt[1]}
     * @param dims {@code int[1]}
     * @return {@code out}
     */
    public static Tensor rollOut(Tensor out, Tensor self, long[] shifts, long... dims) {
        return Operators.tensor(Operators.at(1172, "aten::roll.out"), self, shifts, dims, out);
    }

    /**
     * {@code rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor rot90(Tensor self) {
        return Operators.tensor(Operators.at(470, "aten::rot90"), self);
    }

    /**
     * {@code rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param k {@code int}
     * @return a new tensor
     */
    public static Tensor rot90(Tensor self, long k) {
        return Operators.tensor(Operators.at(470, "aten::rot90"), self, k);
    }

    /**
     * {@code rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param k {@code int}
     * @param dims {@code int[]}
     * @return a new tensor
     */
    public static Tensor rot90(Tensor self, long k, long... dims) {
        return Operators.tensor(Operators.at(470, "aten::rot90"), self, k, dims);
    }

    /**
     * {@code rot90.out(Tensor self, int k=1, int[] dims=[0, 1], *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor rot90Out(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1173, "aten::rot90.out"), self, 1L, new long[] {0, 1}, out);
    }

    /**
     * {@code rot90.out(Tensor self, int k=1, int[] dims=[0, 1], *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param k {@code int}
     * @return {@code out}
     */
    public static Tensor rot90Out(Tensor out, Tensor self, long k) {
        return Operators.tensor(Operators.at(1173, "aten::rot90.out"), self, k, new long[] {0, 1}, out);
    }

    /**
     * {@code rot90.out(Tensor self, int k=1, int[] dims=[0, 1], *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param k {@code int}
     * @param dims {@code int[]}
     * @return {@code out}
     */
    public static Tensor rot90Out(Tensor out, Tensor self, long k, long... dims) {
        return Operators.tensor(Operators.at(1173, "aten::rot90.out"), self, k, dims, out);
    }

    /**
     * {@code round(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor round(Tensor self) {
        return Operators.tensor(Operators.at(471, "aten::round"), self);
    }

    /**
     * {@code round.decimals(Tensor self, *, int decimals) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param decimals {@code int}
     * @return a new tensor
     */
    public static Tensor round(Tensor self, long decimals) {
        return Operators.tensor(Operators.at(472, "aten::round.decimals"), self, decimals);
    }

    /**
     * {@code round.decimals_out(Tensor self, *, int decimals, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param decimals {@code int}
     * @return {@code out}
     */
    public static Tensor roundOut(Tensor out, Tensor self, long decimals) {
        return Operators.tensor(Operators.at(1174, "aten::round.decimals_out"), self, decimals, out);
    }

    /**
     * {@code round.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor roundOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1175, "aten::round.out"), self, out);
    }

    /**
     * {@code round_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor round_(Tensor self) {
        return Operators.tensor(Operators.at(473, "aten::round_"), self);
    }

    /**
     * {@code round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param decimals {@code int}
     * @return {@code self}
     */
    public static Tensor round_(Tensor self, long decimals) {
        return Operators.tensor(Operators.at(474, "aten::round_.decimals"), self, decimals);
    }

    /**
     * {@code row_indices_copy(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor rowIndicesCopy(Tensor self) {
        return Operators.tensor(Operators.at(1176, "aten::row_indices_copy"), self);
    }

    /**
     * {@code row_indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor rowIndicesCopyOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1177, "aten::row_indices_copy.out"), self, out);
    }

    /**
     * {@code row_stack(Tensor[] tensors) -> Tensor}.
     *
     * @param tensors {@code Tensor[]}
     * @return a new tensor
     */
    public static Tensor rowStack(List<Tensor> tensors) {
        return Operators.tensor(Operators.at(1178, "aten::row_stack"), tensors);
    }

    /**
     * {@code row_stack.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param tensors {@code Tensor[]}
     * @return {@code out}
     */
    public static Tensor rowStackOut(Tensor out, List<Tensor> tensors) {
        return Operators.tensor(Operators.at(1179, "aten::row_stack.out"), tensors, out);
    }

    /**
     * {@code rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator?
     * generator=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor rrelu(Tensor self) {
        return Operators.tensor(Operators.at(1180, "aten::rrelu"), self);
    }

    /**
     * {@code rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator?
     * generator=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param lower {@code Scalar}
     * @return a new tensor
     */
    public static Tensor rrelu(Tensor self, Object lower) {
        return Operators.tensor(Operators.at(1180, "aten::rrelu"), self, lower);
    }

    /**
     * {@code rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator?
     * generator=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param lower {@code Scalar}
     * @param upper {@code Scalar}
     * @return a new tensor
     */
    public static Tensor rrelu(Tensor self, Object lower, Object upper) {
        return Operators.tensor(Operators.at(1180, "aten::rrelu"), self, lower, upper);
    }

    /**
     * {@code rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator?
     * generator=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param lower {@code Scalar}
     * @param upper {@code Scalar}
     * @param training {@code bool}
     * @return a new tensor
     */
    public static Tensor rrelu(Tensor self, Object lower, Object upper, boolean training) {
        return Operators.tensor(Operators.at(1180, "aten::rrelu"), self, lower, upper, training);
    }

    /**
     * {@code rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator?
     * generator=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param lower {@code Scalar}
     * @param upper {@code Scalar}
     * @param training {@code bool}
     * @param generator {@code Generator?}; may be null
     * @return a new tensor
     */
    public static Tensor rrelu(Tensor self, Object lower, Object upper, boolean training, Generator generator) {
        return Operators.tensor(Operators.at(1180, "aten::rrelu"), self, lower, upper, training, generator);
    }

    /**
     * {@code rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator?
     * generator=None) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor rrelu_(Tensor self) {
        return Operators.tensor(Operators.at(1181, "aten::rrelu_"), self);
    }

    /**
     * {@code rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator?
     * generator=None) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param self {@code Tensor}, written
     * @param lower {@code Scalar}
     * @return {@code self}
     */
    public static Tensor rrelu_(Tensor self, Object lower) {
        return Operators.tensor(Operators.at(1181, "aten::rrelu_"), self, lower);
    }

    /**
     * {@code rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator?
     * generator=None) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param self {@code Tensor}, written
     * @param lower {@code Scalar}
     * @param upper {@code Scalar}
     * @return {@code self}
     */
    public static Tensor rrelu_(Tensor self, Object lower, Object upper) {
        return Operators.tensor(Operators.at(1181, "aten::rrelu_"), self, lower, upper);
    }

    /**
     * {@code rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator?
     * generator=None) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param self {@code Tensor}, written
     * @param lower {@code Scalar}
     * @param upper {@code Scalar}
     * @param training {@code bool}
     * @return {@code self}
     */
    public static Tensor rrelu_(Tensor self, Object lower, Object upper, boolean training) {
        return Operators.tensor(Operators.at(1181, "aten::rrelu_"), self, lower, upper, training);
    }

    /**
     * {@code rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param lower {@code Scalar}
     * @param upper {@code Scalar}
     * @param training {@code bool}
     * @param generator {@code Generator?}; may be null
     * @return {@code self}
     */
    public static Tensor rrelu_(Tensor self, Object lower, Object upper, boolean training, Generator generator) {
        return Operators.tensor(Operators.at(1181, "aten::rrelu_"), self, lower, upper, training, generator);
    }

    /**
     * {@code rsqrt(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor rsqrt(Tensor self) {
        return Operators.tensor(Operators.at(476, "aten::rsqrt"), self);
    }

    /**
     * {@code rsqrt.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor rsqrtOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1182, "aten::rsqrt.out"), self, out);
    }

    /**
     * {@code rsqrt_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor rsqrt_(Tensor self) {
        return Operators.tensor(Operators.at(477, "aten::rsqrt_"), self);
    }

    /**
     * {@code rsub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor rsub(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1183, "aten::rsub.Tensor"), self, other);
    }

    /**
     * {@code rsub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public static Tensor rsub(Tensor self, Tensor other, Object alpha) {
        return Operators.tensor(Operators.at(1183, "aten::rsub.Tensor"), self, other, alpha);
    }

    /**
     * {@code rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor rsub(Tensor self, Object other) {
        return Operators.tensor(Operators.at(1184, "aten::rsub.Scalar"), self, other);
    }

    /**
     * {@code rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public static Tensor rsub(Tensor self, Object other, Object alpha) {
        return Operators.tensor(Operators.at(1184, "aten::rsub.Scalar"), self, other, alpha);
    }

    /**
     * {@code rsub.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor rsubOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(1185, "aten::rsub.Scalar_out"), self, other, 1L, out);
    }

    /**
     * {@code rsub.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @param alpha {@code Scalar}
     * @return {@code out}
     */
    public static Tensor rsubOut(Tensor out, Tensor self, Object other, Object alpha) {
        return Operators.tensor(Operators.at(1185, "aten::rsub.Scalar_out"), self, other, alpha, out);
    }

    /**
     * {@code rsub.Tensor_out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor rsubOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1186, "aten::rsub.Tensor_out"), self, other, 1L, out);
    }

    /**
     * {@code rsub.Tensor_out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}
     * @return {@code out}
     */
    public static Tensor rsubOut(Tensor out, Tensor self, Tensor other, Object alpha) {
        return Operators.tensor(Operators.at(1186, "aten::rsub.Tensor_out"), self, other, alpha, out);
    }

    /**
     * {@code scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @param reduce {@code str}
     * @return a new tensor
     */
    public static Tensor scatter(Tensor self, long dim, Tensor index, Tensor src, String reduce) {
        return Operators.tensor(Operators.at(478, "aten::scatter.reduce"), self, dim, index, src, reduce);
    }

    /**
     * {@code scatter.reduce_out(Tensor self, int dim, Tensor index, Tensor src, *, str reduce, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @param reduce {@code str}
     * @return {@code out}
     */
    public static Tensor scatterOut(Tensor out, Tensor self, long dim, Tensor index, Tensor src, String reduce) {
        return Operators.tensor(Operators.at(1187, "aten::scatter.reduce_out"), self, dim, index, src, reduce, out);
    }

    /**
     * {@code scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @return a new tensor
     */
    public static Tensor scatter(Tensor self, long dim, Tensor index, Tensor src) {
        return Operators.tensor(Operators.at(479, "aten::scatter.src"), self, dim, index, src);
    }

    /**
     * {@code scatter.src_out(Tensor self, int dim, Tensor index, Tensor src, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @return {@code out}
     */
    public static Tensor scatterOut(Tensor out, Tensor self, long dim, Tensor index, Tensor src) {
        return Operators.tensor(Operators.at(1188, "aten::scatter.src_out"), self, dim, index, src, out);
    }

    /**
     * {@code scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @return a new tensor
     */
    public static Tensor scatter(Tensor self, long dim, Tensor index, Object value) {
        return Operators.tensor(Operators.at(480, "aten::scatter.value"), self, dim, index, value);
    }

    /**
     * {@code scatter.value_out(Tensor self, int dim, Tensor index, Scalar value, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code out}
     */
    public static Tensor scatterOut(Tensor out, Tensor self, long dim, Tensor index, Object value) {
        return Operators.tensor(Operators.at(1189, "aten::scatter.value_out"), self, dim, index, value, out);
    }

    /**
     * {@code scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @param reduce {@code str}
     * @return a new tensor
     */
    public static Tensor scatter(Tensor self, long dim, Tensor index, Object value, String reduce) {
        return Operators.tensor(Operators.at(481, "aten::scatter.value_reduce"), self, dim, index, value, reduce);
    }

    /**
     * {@code scatter.value_reduce_out(Tensor self, int dim, Tensor index, Scalar value, *, str reduce, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @param reduce {@code str}
     * @return {@code out}
     */
    public static Tensor scatterOut(Tensor out, Tensor self, long dim, Tensor index, Object value, String reduce) {
        return Operators.tensor(Operators.at(1190, "aten::scatter.value_reduce_out"), self, dim, index, value, reduce, out);
    }

    /**
     * {@code scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @return a new tensor
     */
    public static Tensor scatterAdd(Tensor self, long dim, Tensor index, Tensor src) {
        return Operators.tensor(Operators.at(486, "aten::scatter_add"), self, dim, index, src);
    }

    /**
     * {@code scatter_add.out(Tensor self, int dim, Tensor index, Tensor src, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @return {@code out}
     */
    public static Tensor scatterAddOut(Tensor out, Tensor self, long dim, Tensor index, Tensor src) {
        return Operators.tensor(Operators.at(1191, "aten::scatter_add.out"), self, dim, index, src, out);
    }

    /**
     * {@code scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @param reduce {@code str}
     * @return a new tensor
     */
    public static Tensor scatterReduce(Tensor self, long dim, Tensor index, Tensor src, String reduce) {
        return Operators.tensor(Operators.at(488, "aten::scatter_reduce.two"), self, dim, index, src, reduce);
    }

    /**
     * {@code scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @param reduce {@code str}
     * @param includeSelf {@code bool}
     * @return a new tensor
     */
    public static Tensor scatterReduce(Tensor self, long dim, Tensor index, Tensor src, String reduce, boolean includeSelf) {
        return Operators.tensor(Operators.at(488, "aten::scatter_reduce.two"), self, dim, index, src, reduce, includeSelf);
    }

    /**
     * {@code scatter_reduce.two_out(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @param reduce {@code str}
     * @return {@code out}
     */
    public static Tensor scatterReduceOut(Tensor out, Tensor self, long dim, Tensor index, Tensor src, String reduce) {
        return Operators.tensor(Operators.at(1192, "aten::scatter_reduce.two_out"), self, dim, index, src, reduce, true, out);
    }

    /**
     * {@code scatter_reduce.two_out(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True,
     * Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @param reduce {@code str}
     * @param includeSelf {@code bool}
     * @return {@code out}
     */
    public static Tensor scatterReduceOut(Tensor out, Tensor self, long dim, Tensor index, Tensor src, String reduce, boolean
            includeSelf) {
        return Operators.tensor(Operators.at(1192, "aten::scatter_reduce.two_out"), self, dim, index, src, reduce, includeSelf,
                out);
    }

    /**
     * {@code searchsorted.Tensor(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None,
     * Tensor? sorter=None) -> Tensor}, the rest at its defaults.
     *
     * @param sortedSequence {@code Tensor}
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor searchsorted(Tensor sortedSequence, Tensor self) {
        return Operators.tensor(Operators.at(1193, "aten::searchsorted.Tensor"), sortedSequence, self);
    }

    /**
     * {@code searchsorted.Tensor(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None,
     * Tensor? sorter=None) -> Tensor}.
     *
     * @param sortedSequence {@code Tensor}
     * @param self {@code Tensor}
     * @param outInt32 {@code bool}
     * @param right {@code bool}
     * @param side {@code str?}; may be null
     * @param sorter {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor searchsorted(Tensor sortedSequence, Tensor self, boolean outInt32, boolean right, String side, Tensor
            sorter) {
        return Operators.tensor(Operators.at(1193, "aten::searchsorted.Tensor"), sortedSequence, self, outInt32, right, side,
                sorter);
    }

    /**
     * {@code searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None,
     * Tensor? sorter=None) -> Tensor}, the rest at its defaults.
     *
     * @param sortedSequence {@code Tensor}
     * @param self {@code Scalar}
     * @return a new tensor
     */
    public static Tensor searchsorted(Tensor sortedSequence, Object self) {
        return Operators.tensor(Operators.at(1194, "aten::searchsorted.Scalar"), sortedSequence, self);
    }

    /**
     * {@code searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None,
     * Tensor? sorter=None) -> Tensor}.
     *
     * @param sortedSequence {@code Tensor}
     * @param self {@code Scalar}
     * @param outInt32 {@code bool}
     * @param right {@code bool}
     * @param side {@code str?}; may be null
     * @param sorter {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor searchsorted(Tensor sortedSequence, Object self, boolean outInt32, boolean right, String side, Tensor
            sorter) {
        return Operators.tensor(Operators.at(1194, "aten::searchsorted.Scalar"), sortedSequence, self, outInt32, right, side,
                sorter);
    }

    /**
     * {@code searchsorted.Scalar_out(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str?
     * side=None, Tensor? sorter=None, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param sortedSequence {@code Tensor}
     * @param self {@code Scalar}
     * @return {@code out}
     */
    public static Tensor searchsortedOut(Tensor out, Tensor sortedSequence, Object self) {
        return Operators.tensor(Operators.at(1195, "aten::searchsorted.Scalar_out"), sortedSequence, self, false, false, null,
                null, out);
    }

    /**
     * {@code searchsorted.Scalar_out(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str?
     * side=None, Tensor? sorter=None, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param sortedSequence {@code Tensor}
     * @param self {@code Scalar}
     * @param outInt32 {@code bool}
     * @param right {@code bool}
     * @param side {@code str?}; may be null
     * @param sorter {@code Tensor?}; may be null
     * @return {@code out}
     */
    public static Tensor searchsortedOut(Tensor out, Tensor sortedSequence, Object self, boolean outInt32, boolean right, String
            side, Tensor sorter) {
        return Operators.tensor(Operators.at(1195, "aten::searchsorted.Scalar_out"), sortedSequence, self, outInt32, right, side,
                sorter, out);
    }

    /**
     * {@code searchsorted.Tensor_out(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str?
     * side=None, Tensor? sorter=None, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param sortedSequence {@code Tensor}
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor searchsortedOut(Tensor out, Tensor sortedSequence, Tensor self) {
        return Operators.tensor(Operators.at(1196, "aten::searchsorted.Tensor_out"), sortedSequence, self, false, false, null,
                null, out);
    }

    /**
     * {@code searchsorted.Tensor_out(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str?
     * side=None, Tensor? sorter=None, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param sortedSequence {@code Tensor}
     * @param self {@code Tensor}
     * @param outInt32 {@code bool}
     * @param right {@code bool}
     * @param side {@code str?}; may be null
     * @param sorter {@code Tensor?}; may be null
     * @return {@code out}
     */
    public static Tensor searchsortedOut(Tensor out, Tensor sortedSequence, Tensor self, boolean outInt32, boolean right, String
            side, Tensor sorter) {
        return Operators.tensor(Operators.at(1196, "aten::searchsorted.Tensor_out"), sortedSequence, self, outInt32, right, side,
                sorter, out);
    }

    /**
     * {@code segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int
     * axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor}, the rest at its defaults.
     *
     * @param data {@code Tensor}
     * @param reduce {@code str}
     * @return a new tensor
     */
    public static Tensor segmentReduce(Tensor data, String reduce) {
        return Operators.tensor(Operators.at(1197, "aten::segment_reduce"), data, reduce);
    }

    /**
     * {@code segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int
     * axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor}.
     *
     * @param data {@code Tensor}
     * @param reduce {@code str}
     * @param lengths {@code Tensor?}; may be null
     * @param indices {@code Tensor?}; may be null
     * @param offsets {@code Tensor?}; may be null
     * @param axis {@code int}
     * @param unsafe {@code bool}
     * @param initial {@code Scalar?}; may be null
     * @return a new tensor
     */
    public static Tensor segmentReduce(Tensor data, String reduce, Tensor lengths, Tensor indices, Tensor offsets, long axis,
            boolean unsafe, Object initial) {
        return Operators.tensor(Operators.at(1197, "aten::segment_reduce"), data, reduce, lengths, indices, offsets, axis, unsafe,
                initial);
    }

    /**
     * {@code segment_reduce.out(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int
     * axis=0, bool unsafe=False, Scalar? initial=None, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param data {@code Tensor}
     * @param reduce {@code str}
     * @return {@code out}
     */
    public static Tensor segmentReduceOut(Tensor out, Tensor data, String reduce) {
        return Operators.tensor(Operators.at(1198, "aten::segment_reduce.out"), data, reduce, null, null, null, 0L, false, null,
                out);
    }

    /**
     * {@code segment_reduce.out(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int
     * axis=0, bool unsafe=False, Scalar? initial=None, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param data {@code Tensor}
     * @param reduce {@code str}
     * @param lengths {@code Tensor?}; may be null
     * @param indices {@code Tensor?}; may be null
     * @param offsets {@code Tensor?}; may be null
     * @param axis {@code int}
     * @param unsafe {@code bool}
     * @param initial {@code Scalar?}; may be null
     * @return {@code out}
     */
    public static Tensor segmentReduceOut(Tensor out, Tensor data, String reduce, Tensor lengths, Tensor indices, Tensor offsets,
            long axis, boolean unsafe, Object initial) {
        return Operators.tensor(Operators.at(1198, "aten::segment_reduce.out"), data, reduce, lengths, indices, offsets, axis,
                unsafe, initial, out);
    }

    /**
     * {@code select.int(Tensor(a) self, int dim, SymInt index) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code SymInt}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor select(Tensor self, long dim, long index) {
        return Operators.tensor(Operators.at(1199, "aten::select.int"), self, dim, index);
    }

    /**
     * {@code select_copy.int(Tensor self, int dim, SymInt index) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code SymInt}
     * @return a new tensor
     */
    public static Tensor selectCopy(Tensor self, long dim, long index) {
        return Operators.tensor(Operators.at(1200, "aten::select_copy.int"), self, dim, index);
    }

    /**
     * {@code select_copy.int_out(Tensor self, int dim, SymInt index, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param index {@code SymInt}
     * @return {@code out}
     */
    public static Tensor selectCopyOut(Tensor out, Tensor self, long dim, long index) {
        return Operators.tensor(Operators.at(1201, "aten::select_copy.int_out"), self, dim, index, out);
    }

    /**
     * {@code select_scatter(Tensor self, Tensor src, int dim, SymInt index) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @param dim {@code int}
     * @param index {@code SymInt}
     * @return a new tensor
     */
    public static Tensor selectScatter(Tensor self, Tensor src, long dim, long index) {
        return Operators.tensor(Operators.at(490, "aten::select_scatter"), self, src, dim, index);
    }

    /**
     * {@code select_scatter.out(Tensor self, Tensor src, int dim, SymInt index, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @param dim {@code int}
     * @param index {@code SymInt}
     * @return {@code out}
     */
    public static Tensor selectScatterOut(Tensor out, Tensor self, Tensor src, long dim, long index) {
        return Operators.tensor(Operators.at(1202, "aten::select_scatter.out"), self, src, dim, index, out);
    }

    /**
     * {@code selu(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor selu(Tensor self) {
        return Operators.tensor(Operators.at(1203, "aten::selu"), self);
    }

    /**
     * {@code selu_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor selu_(Tensor self) {
        return Operators.tensor(Operators.at(1204, "aten::selu_"), self);
    }

    /**
     * {@code sgn(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor sgn(Tensor self) {
        return Operators.tensor(Operators.at(491, "aten::sgn"), self);
    }

    /**
     * {@code sgn.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor sgnOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1205, "aten::sgn.out"), self, out);
    }

    /**
     * {@code sigmoid(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor sigmoid(Tensor self) {
        return Operators.tensor(Operators.at(493, "aten::sigmoid"), self);
    }

    /**
     * {@code sigmoid.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor sigmoidOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1206, "aten::sigmoid.out"), self, out);
    }

    /**
     * {@code sigmoid_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor sigmoid_(Tensor self) {
        return Operators.tensor(Operators.at(494, "aten::sigmoid_"), self);
    }

    /**
     * {@code sign(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor sign(Tensor self) {
        return Operators.tensor(Operators.at(495, "aten::sign"), self);
    }

    /**
     * {@code sign.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor signOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1207, "aten::sign.out"), self, out);
    }

    /**
     * {@code signbit(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor signbit(Tensor self) {
        return Operators.tensor(Operators.at(497, "aten::signbit"), self);
    }

    /**
     * {@code signbit.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor signbitOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1208, "aten::signbit.out"), self, out);
    }

    /**
     * {@code sin(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor sin(Tensor self) {
        return Operators.tensor(Operators.at(498, "aten::sin"), self);
    }

    /**
     * {@code sin.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor sinOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1209, "aten::sin.out"), self, out);
    }

    /**
     * {@code sin_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor sin_(Tensor self) {
        return Operators.tensor(Operators.at(499, "aten::sin_"), self);
    }

    /**
     * {@code sinc(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor sinc(Tensor self) {
        return Operators.tensor(Operators.at(500, "aten::sinc"), self);
    }

    /**
     * {@code sinc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor sincOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1210, "aten::sinc.out"), self, out);
    }

    /**
     * {@code sinc_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor sinc_(Tensor self) {
        return Operators.tensor(Operators.at(501, "aten::sinc_"), self);
    }

    /**
     * {@code sinh(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor sinh(Tensor self) {
        return Operators.tensor(Operators.at(502, "aten::sinh"), self);
    }

    /**
     * {@code sinh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor sinhOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1211, "aten::sinh.out"), self, out);
    }

    /**
     * {@code sinh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor sinh_(Tensor self) {
        return Operators.tensor(Operators.at(503, "aten::sinh_"), self);
    }

    /**
     * {@code slice_copy.Tensor(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor}, the rest
     * at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor sliceCopy(Tensor self) {
        return Operators.tensor(Operators.at(1212, "aten::slice_copy.Tensor"), self);
    }

    /**
     * {@code slice_copy.Tensor(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor}, the rest
     * at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor sliceCopy(Tensor self, long dim) {
        return Operators.tensor(Operators.at(1212, "aten::slice_copy.Tensor"), self, dim);
    }

    /**
     * {@code slice_copy.Tensor(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor}, the rest
     * at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param start {@code SymInt?}; may be null
     * @return a new tensor
     */
    public static Tensor sliceCopy(Tensor self, long dim, Number start) {
        return Operators.tensor(Operators.at(1212, "aten::slice_copy.Tensor"), self, dim, start);
    }

    /**
     * {@code slice_copy.Tensor(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor}, the rest
     * at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param start {@code SymInt?}; may be null
     * @param end {@code SymInt?}; may be null
     * @return a new tensor
     */
    public static Tensor sliceCopy(Tensor self, long dim, Number start, Number end) {
        return Operators.tensor(Operators.at(1212, "aten::slice_copy.Tensor"), self, dim, start, end);
    }

    /**
     * {@code slice_copy.Tensor(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param start {@code SymInt?}; may be null
     * @param end {@code SymInt?}; may be null
     * @param step {@code SymInt}
     * @return a new tensor
     */
    public static Tensor sliceCopy(Tensor self, long dim, Number start, Number end, long step) {
        return Operators.tensor(Operators.at(1212, "aten::slice_copy.Tensor"), self, dim, start, end, step);
    }

    /**
     * {@code slice_copy.Tensor_out(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *, Tensor(a!)
     * out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor sliceCopyOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1213, "aten::slice_copy.Tensor_out"), self, 0L, null, null, 1L, out);
    }

    /**
     * {@code slice_copy.Tensor_out(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *, Tensor(a!)
     * out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return {@code out}
     */
    public static Tensor sliceCopyOut(Tensor out, Tensor self, long dim) {
        return Operators.tensor(Operators.at(1213, "aten::slice_copy.Tensor_out"), self, dim, null, null, 1L, out);
    }

    /**
     * {@code slice_copy.Tensor_out(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *, Tensor(a!)
     * out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param start {@code SymInt?}; may be null
     * @return {@code out}
     */
    public static Tensor sliceCopyOut(Tensor out, Tensor self, long dim, Number start) {
        return Operators.tensor(Operators.at(1213, "aten::slice_copy.Tensor_out"), self, dim, start, null, 1L, out);
    }

    /**
     * {@code slice_copy.Tensor_out(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *, Tensor(a!)
     * out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param start {@code SymInt?}; may be null
     * @param end {@code SymInt?}; may be null
     * @return {@code out}
     */
    public static Tensor sliceCopyOut(Tensor out, Tensor self, long dim, Number start, Number end) {
        return Operators.tensor(Operators.at(1213, "aten::slice_copy.Tensor_out"), self, dim, start, end, 1L, out);
    }

    /**
     * {@code slice_copy.Tensor_out(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *, Tensor(a!)
     * out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param start {@code SymInt?}; may be null
     * @param end {@code SymInt?}; may be null
     * @param step {@code SymInt}
     * @return {@code out}
     */
    public static Tensor sliceCopyOut(Tensor out, Tensor self, long dim, Number start, Number end, long step) {
        return Operators.tensor(Operators.at(1213, "aten::slice_copy.Tensor_out"), self, dim, start, end, step, out);
    }

    /**
     * {@code slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) ->
     * Tensor(a)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor sliceInverse(Tensor self, Tensor src) {
        return Operators.tensor(Operators.at(504, "aten::slice_inverse"), self, src);
    }

    /**
     * {@code slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) ->
     * Tensor(a)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @param dim {@code int}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor sliceInverse(Tensor self, Tensor src, long dim) {
        return Operators.tensor(Operators.at(504, "aten::slice_inverse"), self, src, dim);
    }

    /**
     * {@code slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) ->
     * Tensor(a)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @param dim {@code int}
     * @param start {@code SymInt?}; may be null
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor sliceInverse(Tensor self, Tensor src, long dim, Number start) {
        return Operators.tensor(Operators.at(504, "aten::slice_inverse"), self, src, dim, start);
    }

    /**
     * {@code slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) ->
     * Tensor(a)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @param dim {@code int}
     * @param start {@code SymInt?}; may be null
     * @param end {@code SymInt?}; may be null
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor sliceInverse(Tensor self, Tensor src, long dim, Number start, Number end) {
        return Operators.tensor(Operators.at(504, "aten::slice_inverse"), self, src, dim, start, end);
    }

    /**
     * {@code slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) ->
     * Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @param dim {@code int}
     * @param start {@code SymInt?}; may be null
     * @param end {@code SymInt?}; may be null
     * @param step {@code SymInt}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor sliceInverse(Tensor self, Tensor src, long dim, Number start, Number end, long step) {
        return Operators.tensor(Operators.at(504, "aten::slice_inverse"), self, src, dim, start, end, step);
    }

    /**
     * {@code slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor},
     * the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @return a new tensor
     */
    public static Tensor sliceScatter(Tensor self, Tensor src) {
        return Operators.tensor(Operators.at(505, "aten::slice_scatter"), self, src);
    }

    /**
     * {@code slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor},
     * the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor sliceScatter(Tensor self, Tensor src, long dim) {
        return Operators.tensor(Operators.at(505, "aten::slice_scatter"), self, src, dim);
    }

    /**
     * {@code slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor},
     * the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @param dim {@code int}
     * @param start {@code SymInt?}; may be null
     * @return a new tensor
     */
    public static Tensor sliceScatter(Tensor self, Tensor src, long dim, Number start) {
        return Operators.tensor(Operators.at(505, "aten::slice_scatter"), self, src, dim, start);
    }

    /**
     * {@code slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor},
     * the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @param dim {@code int}
     * @param start {@code SymInt?}; may be null
     * @param end {@code SymInt?}; may be null
     * @return a new tensor
     */
    public static Tensor sliceScatter(Tensor self, Tensor src, long dim, Number start, Number end) {
        return Operators.tensor(Operators.at(505, "aten::slice_scatter"), self, src, dim, start, end);
    }

    /**
     * {@code slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @param dim {@code int}
     * @param start {@code SymInt?}; may be null
     * @param end {@code SymInt?}; may be null
     * @param step {@code SymInt}
     * @return a new tensor
     */
    public static Tensor sliceScatter(Tensor self, Tensor src, long dim, Number start, Number end, long step) {
        return Operators.tensor(Operators.at(505, "aten::slice_scatter"), self, src, dim, start, end, step);
    }

    /**
     * {@code slice_scatter.out(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @return {@code out}
     */
    public static Tensor sliceScatterOut(Tensor out, Tensor self, Tensor src) {
        return Operators.tensor(Operators.at(1214, "aten::slice_scatter.out"), self, src, 0L, null, null, 1L, out);
    }

    /**
     * {@code slice_scatter.out(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @param dim {@code int}
     * @return {@code out}
     */
    public static Tensor sliceScatterOut(Tensor out, Tensor self, Tensor src, long dim) {
        return Operators.tensor(Operators.at(1214, "aten::slice_scatter.out"), self, src, dim, null, null, 1L, out);
    }

    /**
     * {@code slice_scatter.out(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @param dim {@code int}
     * @param start {@code SymInt?}; may be null
     * @return {@code out}
     */
    public static Tensor sliceScatterOut(Tensor out, Tensor self, Tensor src, long dim, Number start) {
        return Operators.tensor(Operators.at(1214, "aten::slice_scatter.out"), self, src, dim, start, null, 1L, out);
    }

    /**
     * {@code slice_scatter.out(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *,
     * Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @param dim {@code int}
     * @param start {@code SymInt?}; may be null
     * @param end {@code SymInt?}; may be null
     * @return {@code out}
     */
    public static Tensor sliceScatterOut(Tensor out, Tensor self, Tensor src, long dim, Number start, Number end) {
        return Operators.tensor(Operators.at(1214, "aten::slice_scatter.out"), self, src, dim, start, end, 1L, out);
    }

    /**
     * {@code slice_scatter.out(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *,
     * Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param src {@code Tensor}
     * @param dim {@code int}
     * @param start {@code SymInt?}; may be null
     * @param end {@code SymInt?}; may be null
     * @param step {@code SymInt}
     * @return {@code out}
     */
    public static Tensor sliceScatterOut(Tensor out, Tensor self, Tensor src, long dim, Number start, Number end, long step) {
        return Operators.tensor(Operators.at(1214, "aten::slice_scatter.out"), self, src, dim, start, end, step, out);
    }

    /**
     * {@code slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)}.
     *
     * @param self {@code Tensor}
     * @return new tensors
     */
    public static Results.SignLogabsdet slogdet(Tensor self) {
        return Results.SignLogabsdet.of(Operators.at(506, "aten::slogdet").call(self));
    }

    /**
     * {@code slogdet.out(Tensor self, *, Tensor(a!) sign, Tensor(b!) logabsdet) -> (Tensor(a!) sign, Tensor(b!) logabsdet)}.
     *
     * @param sign {@code Tensor}, written
     * @param logabsdet {@code Tensor}, written
     * @param self {@code Tensor}
     * @return the tensors written
     */
    public static Results.SignLogabsdet slogdetOut(Tensor sign, Tensor logabsdet, Tensor self) {
        return Results.SignLogabsdet.of(Operators.at(1215, "aten::slogdet.out").call(self, sign, logabsdet));
    }

    /**
     * {@code smm(Tensor self, Tensor mat2) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param mat2 {@code Tensor}
     * @return a new tensor
     */
    public static Tensor smm(Tensor self, Tensor mat2) {
        return Operators.tensor(Operators.at(507, "aten::smm"), self, mat2);
    }

    /**
     * {@code softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor softmax(Tensor self, long dim) {
        return Operators.tensor(Operators.at(508, "aten::softmax.int"), self, dim);
    }

    /**
     * {@code softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public static Tensor softmax(Tensor self, long dim, DType dtype) {
        return Operators.tensor(Operators.at(508, "aten::softmax.int"), self, dim, dtype);
    }

    /**
     * {@code softmax.int_out(Tensor self, int dim, ScalarType? dtype=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return {@code out}
     */
    public static Tensor softmaxOut(Tensor out, Tensor self, long dim) {
        return Operators.tensor(Operators.at(1216, "aten::softmax.int_out"), self, dim, null, out);
    }

    /**
     * {@code softmax.int_out(Tensor self, int dim, ScalarType? dtype=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}; may be null
     * @return {@code out}
     */
    public static Tensor softmaxOut(Tensor out, Tensor self, long dim, DType dtype) {
        return Operators.tensor(Operators.at(1216, "aten::softmax.int_out"), self, dim, dtype, out);
    }

    /**
     * {@code sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return new tensors
     */
    public static Results.ValuesIndices sort(Tensor self) {
        return Results.ValuesIndices.of(Operators.at(509, "aten::sort").call(self));
    }

    /**
     * {@code sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return new tensors
     */
    public static Results.ValuesIndices sort(Tensor self, long dim) {
        return Results.ValuesIndices.of(Operators.at(509, "aten::sort").call(self, dim));
    }

    /**
     * {@code sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param descending {@code bool}
     * @return new tensors
     */
    public static Results.ValuesIndices sort(Tensor self, long dim, boolean descending) {
        return Results.ValuesIndices.of(Operators.at(509, "aten::sort").call(self, dim, descending));
    }

    /**
     * {@code sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)},
     * the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param stable {@code bool?}; may be null
     * @return new tensors
     */
    public static Results.ValuesIndices sort(Tensor self, Boolean stable) {
        return Results.ValuesIndices.of(Operators.at(510, "aten::sort.stable").call(self, stable));
    }

    /**
     * {@code sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)}.
     *
     * @param self {@code Tensor}
     * @param stable {@code bool?}; may be null
     * @param dim {@code int}
     * @param descending {@code bool}
     * @return new tensors
     */
    public static Results.ValuesIndices sort(Tensor self, Boolean stable, long dim, boolean descending) {
        return Results.ValuesIndices.of(Operators.at(510, "aten::sort.stable").call(self, stable, dim, descending));
    }

    /**
     * {@code sort.values(Tensor self, int dim=-1, bool descending=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!)
     * values, Tensor(b!) indices)}, the rest at its defaults.
     *
     * @param values {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @return the tensors written
     */
    public static Results.ValuesIndices sortOut(Tensor values, Tensor indices, Tensor self) {
        return Results.ValuesIndices.of(Operators.at(1217, "aten::sort.values").call(self, -1L, false, values, indices));
    }

    /**
     * {@code sort.values(Tensor self, int dim=-1, bool descending=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!)
     * values, Tensor(b!) indices)}, the rest at its defaults.
     *
     * @param values {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return the tensors written
     */
    public static Results.ValuesIndices sortOut(Tensor values, Tensor indices, Tensor self, long dim) {
        return Results.ValuesIndices.of(Operators.at(1217, "aten::sort.values").call(self, dim, false, values, indices));
    }

    /**
     * {@code sort.values(Tensor self, int dim=-1, bool descending=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!)
     * values, Tensor(b!) indices)}.
     *
     * @param values {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param descending {@code bool}
     * @return the tensors written
     */
    public static Results.ValuesIndices sortOut(Tensor values, Tensor indices, Tensor self, long dim, boolean descending) {
        return Results.ValuesIndices.of(Operators.at(1217, "aten::sort.values").call(self, dim, descending, values, indices));
    }

    /**
     * {@code sort.values_stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False, Tensor(a!) values, Tensor(b!)
     * indices) -> (Tensor(a!) values, Tensor(b!) indices)}, the rest at its defaults.
     *
     * @param values {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param stable {@code bool?}; may be null
     * @return the tensors written
     */
    public static Results.ValuesIndices sortOut(Tensor values, Tensor indices, Tensor self, Boolean stable) {
        return Results.ValuesIndices.of(Operators.at(1218, "aten::sort.values_stable").call(self, stable, -1L, false, values,
                indices));
    }

    /**
     * {@code sort.values_stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False, Tensor(a!) values, Tensor(b!)
     * indices) -> (Tensor(a!) values, Tensor(b!) indices)}.
     *
     * @param values {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param stable {@code bool?}; may be null
     * @param dim {@code int}
     * @param descending {@code bool}
     * @return the tensors written
     */
    public static Results.ValuesIndices sortOut(Tensor values, Tensor indices, Tensor self, Boolean stable, long dim, boolean
            descending) {
        return Results.ValuesIndices.of(Operators.at(1218, "aten::sort.values_stable").call(self, stable, dim, descending, values,
                indices));
    }

    /**
     * {@code sparse_bsc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None,
     * Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}, the rest at its defaults.
     *
     * @param ccolIndices {@code Tensor}
     * @param rowIndices {@code Tensor}
     * @param values {@code Tensor}
     * @return a new tensor
     */
    public static Tensor sparseBscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values) {
        return Operators.tensor(Operators.at(1219, "aten::sparse_bsc_tensor.ccol_row_value"), ccolIndices, rowIndices, values);
    }

    /**
     * {@code sparse_bsc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None,
     * Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}.
     *
     * @param ccolIndices {@code Tensor}
     * @param rowIndices {@code Tensor}
     * @param values {@code Tensor}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor sparseBscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values, DType dtype, Device device) {
        return Operators.tensor(Operators.at(1219, "aten::sparse_bsc_tensor.ccol_row_value"), ccolIndices, rowIndices, values,
                dtype, null, device);
    }

    /**
     * {@code sparse_bsc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *,
     * ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param ccolIndices {@code Tensor}
     * @param rowIndices {@code Tensor}
     * @param values {@code Tensor}
     * @param size {@code int[]}
     * @return a new tensor
     */
    public static Tensor sparseBscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values, long... size) {
        return Operators.tensor(Operators.at(1220, "aten::sparse_bsc_tensor.ccol_row_value_size"), ccolIndices, rowIndices,
                values, size);
    }

    /**
     * {@code sparse_bsc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *,
     * ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}.
     *
     * @param ccolIndices {@code Tensor}
     * @param rowIndices {@code Tensor}
     * @param values {@code Tensor}
     * @param size {@code int[]}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor sparseBscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values, long[] size, DType dtype, Device
            device) {
        return Operators.tensor(Operators.at(1220, "aten::sparse_bsc_tensor.ccol_row_value_size"), ccolIndices, rowIndices,
                values, size, dtype, null, device);
    }

    /**
     * {@code sparse_bsr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None,
     * Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}, the rest at its defaults.
     *
     * @param crowIndices {@code Tensor}
     * @param colIndices {@code Tensor}
     * @param values {@code Tensor}
     * @return a new tensor
     */
    public static Tensor sparseBsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values) {
        return Operators.tensor(Operators.at(1221, "aten::sparse_bsr_tensor.crow_col_value"), crowIndices, colIndices, values);
    }

    /**
     * {@code sparse_bsr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None,
     * Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}.
     *
     * @param crowIndices {@code Tensor}
     * @param colIndices {@code Tensor}
     * @param values {@code Tensor}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor sparseBsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values, DType dtype, Device device) {
        return Operators.tensor(Operators.at(1221, "aten::sparse_bsr_tensor.crow_col_value"), crowIndices, colIndices, values,
                dtype, null, device);
    }

    /**
     * {@code sparse_bsr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *,
     * ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param crowIndices {@code Tensor}
     * @param colIndices {@code Tensor}
     * @param values {@code Tensor}
     * @param size {@code int[]}
     * @return a new tensor
     */
    public static Tensor sparseBsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values, long... size) {
        return Operators.tensor(Operators.at(1222, "aten::sparse_bsr_tensor.crow_col_value_size"), crowIndices, colIndices,
                values, size);
    }

    /**
     * {@code sparse_bsr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *,
     * ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}.
     *
     * @param crowIndices {@code Tensor}
     * @param colIndices {@code Tensor}
     * @param values {@code Tensor}
     * @param size {@code int[]}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor sparseBsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values, long[] size, DType dtype, Device
            device) {
        return Operators.tensor(Operators.at(1222, "aten::sparse_bsr_tensor.crow_col_value_size"), crowIndices, colIndices,
                values, size, dtype, null, device);
    }

    /**
     * {@code sparse_compressed_tensor.comp_plain_value(Tensor compressed_indices, Tensor plain_indices, Tensor values, *,
     * ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param compressedIndices {@code Tensor}
     * @param plainIndices {@code Tensor}
     * @param values {@code Tensor}
     * @return a new tensor
     */
    public static Tensor sparseCompressedTensor(Tensor compressedIndices, Tensor plainIndices, Tensor values) {
        return Operators.tensor(Operators.at(1223, "aten::sparse_compressed_tensor.comp_plain_value"), compressedIndices,
                plainIndices, values);
    }

    /**
     * {@code sparse_compressed_tensor.comp_plain_value(Tensor compressed_indices, Tensor plain_indices, Tensor values, *,
     * ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}.
     *
     * @param compressedIndices {@code Tensor}
     * @param plainIndices {@code Tensor}
     * @param values {@code Tensor}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor sparseCompressedTensor(Tensor compressedIndices, Tensor plainIndices, Tensor values, DType dtype, Device
            device) {
        return Operators.tensor(Operators.at(1223, "aten::sparse_compressed_tensor.comp_plain_value"), compressedIndices,
                plainIndices, values, dtype, null, device);
    }

    /**
     * {@code sparse_compressed_tensor.comp_plain_value_size(Tensor compressed_indices, Tensor plain_indices, Tensor values,
     * SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}, the
     * rest at its defaults.
     *
     * @param compressedIndices {@code Tensor}
     * @param plainIndices {@code Tensor}
     * @param values {@code Tensor}
     * @param size {@code SymInt[]}
     * @return a new tensor
     */
    public static Tensor sparseCompressedTensor(Tensor compressedIndices, Tensor plainIndices, Tensor values, long... size) {
        return Operators.tensor(Operators.at(1224, "aten::sparse_compressed_tensor.comp_plain_value_size"), compressedIndices,
                plainIndices, values, size);
    }

    /**
     * {@code sparse_compressed_tensor.comp_plain_value_size(Tensor compressed_indices, Tensor plain_indices, Tensor values,
     * SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}.
     *
     * @param compressedIndices {@code Tensor}
     * @param plainIndices {@code Tensor}
     * @param values {@code Tensor}
     * @param size {@code SymInt[]}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor sparseCompressedTensor(Tensor compressedIndices, Tensor plainIndices, Tensor values, long[] size, DType
            dtype, Device device) {
        return Operators.tensor(Operators.at(1224, "aten::sparse_compressed_tensor.comp_plain_value_size"), compressedIndices,
                plainIndices, values, size, dtype, null, device);
    }

    /**
     * {@code sparse_coo_tensor.indices(Tensor indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device?
     * device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor}, the rest at its defaults.
     *
     * @param indices {@code Tensor}
     * @param values {@code Tensor}
     * @return a new tensor
     */
    public static Tensor sparseCooTensor(Tensor indices, Tensor values) {
        return Operators.tensor(Operators.at(1225, "aten::sparse_coo_tensor.indices"), indices, values);
    }

    /**
     * {@code sparse_coo_tensor.indices(Tensor indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device?
     * device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor}.
     *
     * @param indices {@code Tensor}
     * @param values {@code Tensor}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @param isCoalesced {@code bool?}; may be null
     * @return a new tensor
     */
    public static Tensor sparseCooTensor(Tensor indices, Tensor values, DType dtype, Device device, Boolean isCoalesced) {
        return Operators.tensor(Operators.at(1225, "aten::sparse_coo_tensor.indices"), indices, values, dtype, null, device, null,
                isCoalesced);
    }

    /**
     * {@code sparse_coo_tensor.indices_size(Tensor indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout?
     * layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor}, the rest at its defaults.
     *
     * @param indices {@code Tensor}
     * @param values {@code Tensor}
     * @param size {@code int[]}
     * @return a new tensor
     */
    public static Tensor sparseCooTensor(Tensor indices, Tensor values, long... size) {
        return Operators.tensor(Operators.at(1226, "aten::sparse_coo_tensor.indices_size"), indices, values, size);
    }

    /**
     * {@code sparse_coo_tensor.indices_size(Tensor indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout?
     * layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor}.
     *
     * @param indices {@code Tensor}
     * @param values {@code Tensor}
     * @param size {@code int[]}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @param isCoalesced {@code bool?}; may be null
     * @return a new tensor
     */
    public static Tensor sparseCooTensor(Tensor indices, Tensor values, long[] size, DType dtype, Device device, Boolean
            isCoalesced) {
        return Operators.tensor(Operators.at(1226, "aten::sparse_coo_tensor.indices_size"), indices, values, size, dtype, null,
                device, null, isCoalesced);
    }

    /**
     * {@code sparse_coo_tensor.size(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=False) -> Tensor}, the rest at its defaults.
     *
     * @param size {@code int[]}
     * @return a new tensor
     */
    public static Tensor sparseCooTensor(long... size) {
        return Operators.tensor(Operators.at(1227, "aten::sparse_coo_tensor.size"), size);
    }

    /**
     * {@code sparse_coo_tensor.size(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=False) -> Tensor}.
     *
     * @param size {@code int[]}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor sparseCooTensor(long[] size, DType dtype, Device device) {
        return Operators.tensor(Operators.at(1227, "aten::sparse_coo_tensor.size"), size, dtype, null, device);
    }

    /**
     * {@code sparse_coo_tensor.size_out(int[] size, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param size {@code int[]}
     * @return {@code out}
     */
    public static Tensor sparseCooTensorOut(Tensor out, long... size) {
        return Operators.tensor(Operators.at(1228, "aten::sparse_coo_tensor.size_out"), size, out);
    }

    /**
     * {@code sparse_csc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None,
     * Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}, the rest at its defaults.
     *
     * @param ccolIndices {@code Tensor}
     * @param rowIndices {@code Tensor}
     * @param values {@code Tensor}
     * @return a new tensor
     */
    public static Tensor sparseCscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values) {
        return Operators.tensor(Operators.at(1229, "aten::sparse_csc_tensor.ccol_row_value"), ccolIndices, rowIndices, values);
    }

    /**
     * {@code sparse_csc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None,
     * Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}.
     *
     * @param ccolIndices {@code Tensor}
     * @param rowIndices {@code Tensor}
     * @param values {@code Tensor}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor sparseCscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values, DType dtype, Device device) {
        return Operators.tensor(Operators.at(1229, "aten::sparse_csc_tensor.ccol_row_value"), ccolIndices, rowIndices, values,
                dtype, null, device);
    }

    /**
     * {@code sparse_csc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *,
     * ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param ccolIndices {@code Tensor}
     * @param rowIndices {@code Tensor}
     * @param values {@code Tensor}
     * @param size {@code int[]}
     * @return a new tensor
     */
    public static Tensor sparseCscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values, long... size) {
        return Operators.tensor(Operators.at(1230, "aten::sparse_csc_tensor.ccol_row_value_size"), ccolIndices, rowIndices,
                values, size);
    }

    /**
     * {@code sparse_csc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *,
     * ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}.
     *
     * @param ccolIndices {@code Tensor}
     * @param rowIndices {@code Tensor}
     * @param values {@code Tensor}
     * @param size {@code int[]}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor sparseCscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values, long[] size, DType dtype, Device
            device) {
        return Operators.tensor(Operators.at(1230, "aten::sparse_csc_tensor.ccol_row_value_size"), ccolIndices, rowIndices,
                values, size, dtype, null, device);
    }

    /**
     * {@code sparse_csr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None,
     * Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}, the rest at its defaults.
     *
     * @param crowIndices {@code Tensor}
     * @param colIndices {@code Tensor}
     * @param values {@code Tensor}
     * @return a new tensor
     */
    public static Tensor sparseCsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values) {
        return Operators.tensor(Operators.at(1231, "aten::sparse_csr_tensor.crow_col_value"), crowIndices, colIndices, values);
    }

    /**
     * {@code sparse_csr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None,
     * Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}.
     *
     * @param crowIndices {@code Tensor}
     * @param colIndices {@code Tensor}
     * @param values {@code Tensor}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor sparseCsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values, DType dtype, Device device) {
        return Operators.tensor(Operators.at(1231, "aten::sparse_csr_tensor.crow_col_value"), crowIndices, colIndices, values,
                dtype, null, device);
    }

    /**
     * {@code sparse_csr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *,
     * ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}, the rest at its
     * defaults.
     *
     * @param crowIndices {@code Tensor}
     * @param colIndices {@code Tensor}
     * @param values {@code Tensor}
     * @param size {@code int[]}
     * @return a new tensor
     */
    public static Tensor sparseCsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values, long... size) {
        return Operators.tensor(Operators.at(1232, "aten::sparse_csr_tensor.crow_col_value_size"), crowIndices, colIndices,
                values, size);
    }

    /**
     * {@code sparse_csr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *,
     * ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor}.
     *
     * @param crowIndices {@code Tensor}
     * @param colIndices {@code Tensor}
     * @param values {@code Tensor}
     * @param size {@code int[]}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor sparseCsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values, long[] size, DType dtype, Device
            device) {
        return Operators.tensor(Operators.at(1232, "aten::sparse_csr_tensor.crow_col_value_size"), crowIndices, colIndices,
                values, size, dtype, null, device);
    }

    /**
     * {@code split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param splitSize {@code SymInt}
     * @return views that share the memory
     */
    public static List<Tensor> split(Tensor self, long splitSize) {
        return Operators.tensors(Operators.at(513, "aten::split.Tensor"), self, splitSize);
    }

    /**
     * {@code split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]}.
     *
     * @param self {@code Tensor}
     * @param splitSize {@code SymInt}
     * @param dim {@code int}
     * @return views that share the memory
     */
    public static List<Tensor> split(Tensor self, long splitSize, long dim) {
        return Operators.tensors(Operators.at(513, "aten::split.Tensor"), self, splitSize, dim);
    }

    /**
     * {@code split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) -> Tensor(a)[]}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param splitSize {@code SymInt[]}
     * @return views that share the memory
     */
    public static List<Tensor> split(Tensor self, long... splitSize) {
        return Operators.tensors(Operators.at(514, "aten::split.sizes"), self, splitSize);
    }

    /**
     * {@code split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) -> Tensor(a)[]}.
     *
     * @param self {@code Tensor}
     * @param splitSize {@code SymInt[]}
     * @param dim {@code int}
     * @return views that share the memory
     */
    public static List<Tensor> split(Tensor self, long[] splitSize, long dim) {
        return Operators.tensors(Operators.at(514, "aten::split.sizes"), self, splitSize, dim);
    }

    /**
     * {@code split_copy.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param splitSize {@code SymInt}
     * @return new tensors
     */
    public static List<Tensor> splitCopy(Tensor self, long splitSize) {
        return Operators.tensors(Operators.at(1233, "aten::split_copy.Tensor"), self, splitSize);
    }

    /**
     * {@code split_copy.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]}.
     *
     * @param self {@code Tensor}
     * @param splitSize {@code SymInt}
     * @param dim {@code int}
     * @return new tensors
     */
    public static List<Tensor> splitCopy(Tensor self, long splitSize, long dim) {
        return Operators.tensors(Operators.at(1233, "aten::split_copy.Tensor"), self, splitSize, dim);
    }

    /**
     * {@code split_copy.Tensor_out(Tensor self, SymInt split_size, int dim=0, *, Tensor(a!)[] out) -> ()}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor[]}, written
     * @param self {@code Tensor}
     * @param splitSize {@code SymInt}
     */
    public static void splitCopyOut(List<Tensor> out, Tensor self, long splitSize) {
        Operators.at(1234, "aten::split_copy.Tensor_out").call(self, splitSize, 0L, out);
    }

    /**
     * {@code split_copy.Tensor_out(Tensor self, SymInt split_size, int dim=0, *, Tensor(a!)[] out) -> ()}.
     *
     * @param out {@code Tensor[]}, written
     * @param self {@code Tensor}
     * @param splitSize {@code SymInt}
     * @param dim {@code int}
     */
    public static void splitCopyOut(List<Tensor> out, Tensor self, long splitSize, long dim) {
        Operators.at(1234, "aten::split_copy.Tensor_out").call(self, splitSize, dim, out);
    }

    /**
     * {@code split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param splitSizes {@code SymInt[]}
     * @return views that share the memory
     */
    public static List<Tensor> splitWithSizes(Tensor self, long... splitSizes) {
        return Operators.tensors(Operators.at(515, "aten::split_with_sizes"), self, splitSizes);
    }

    /**
     * {@code split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]}.
     *
     * @param self {@code Tensor}
     * @param splitSizes {@code SymInt[]}
     * @param dim {@code int}
     * @return views that share the memory
     */
    public static List<Tensor> splitWithSizes(Tensor self, long[] splitSizes, long dim) {
        return Operators.tensors(Operators.at(515, "aten::split_with_sizes"), self, splitSizes, dim);
    }

    /**
     * {@code split_with_sizes_copy(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param splitSizes {@code SymInt[]}
     * @return new tensors
     */
    public static List<Tensor> splitWithSizesCopy(Tensor self, long... splitSizes) {
        return Operators.tensors(Operators.at(1235, "aten::split_with_sizes_copy"), self, splitSizes);
    }

    /**
     * {@code split_with_sizes_copy(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]}.
     *
     * @param self {@code Tensor}
     * @param splitSizes {@code SymInt[]}
     * @param dim {@code int}
     * @return new tensors
     */
    public static List<Tensor> splitWithSizesCopy(Tensor self, long[] splitSizes, long dim) {
        return Operators.tensors(Operators.at(1235, "aten::split_with_sizes_copy"), self, splitSizes, dim);
    }

    /**
     * {@code split_with_sizes_copy.out(Tensor self, SymInt[] split_sizes, int dim=0, *, Tensor(a!)[] out) -> ()}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor[]}, written
     * @param self {@code Tensor}
     * @param splitSizes {@code SymInt[]}
     */
    public static void splitWithSizesCopyOut(List<Tensor> out, Tensor self, long... splitSizes) {
        Operators.at(1236, "aten::split_with_sizes_copy.out").call(self, splitSizes, 0L, out);
    }

    /**
     * {@code split_with_sizes_copy.out(Tensor self, SymInt[] split_sizes, int dim=0, *, Tensor(a!)[] out) -> ()}.
     *
     * @param out {@code Tensor[]}, written
     * @param self {@code Tensor}
     * @param splitSizes {@code SymInt[]}
     * @param dim {@code int}
     */
    public static void splitWithSizesCopyOut(List<Tensor> out, Tensor self, long[] splitSizes, long dim) {
        Operators.at(1236, "aten::split_with_sizes_copy.out").call(self, splitSizes, dim, out);
    }

    /**
     * {@code sqrt(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor sqrt(Tensor self) {
        return Operators.tensor(Operators.at(516, "aten::sqrt"), self);
    }

    /**
     * {@code sqrt.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor sqrtOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1237, "aten::sqrt.out"), self, out);
    }

    /**
     * {@code sqrt_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor sqrt_(Tensor self) {
        return Operators.tensor(Operators.at(517, "aten::sqrt_"), self);
    }

    /**
     * {@code square(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor square(Tensor self) {
        return Operators.tensor(Operators.at(518, "aten::square"), self);
    }

    /**
     * {@code square.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor squareOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1238, "aten::square.out"), self, out);
    }

    /**
     * {@code square_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor square_(Tensor self) {
        return Operators.tensor(Operators.at(519, "aten::square_"), self);
    }

    /**
     * {@code squeeze(Tensor(a) self) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor squeeze(Tensor self) {
        return Operators.tensor(Operators.at(1239, "aten::squeeze"), self);
    }

    /**
     * {@code squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor squeeze(Tensor self, long dim) {
        return Operators.tensor(Operators.at(1240, "aten::squeeze.dim"), self, dim);
    }

    /**
     * {@code squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[]}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor squeeze(Tensor self, long... dim) {
        return Operators.tensor(Operators.at(520, "aten::squeeze.dims"), self, dim);
    }

    /**
     * {@code squeeze_copy(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor squeezeCopy(Tensor self) {
        return Operators.tensor(Operators.at(1241, "aten::squeeze_copy"), self);
    }

    /**
     * {@code squeeze_copy.dim(Tensor self, int dim) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor squeezeCopy(Tensor self, long dim) {
        return Operators.tensor(Operators.at(1242, "aten::squeeze_copy.dim"), self, dim);
    }

    /**
     * {@code squeeze_copy.dim_out(Tensor self, int dim, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return {@code out}
     */
    public static Tensor squeezeCopyOut(Tensor out, Tensor self, long dim) {
        return Operators.tensor(Operators.at(1243, "aten::squeeze_copy.dim_out"), self, dim, out);
    }

    /**
     * {@code squeeze_copy.dims(Tensor self, int[] dim) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[]}
     * @return a new tensor
     */
    public static Tensor squeezeCopy(Tensor self, long... dim) {
        return Operators.tensor(Operators.at(1244, "aten::squeeze_copy.dims"), self, dim);
    }

    /**
     * {@code squeeze_copy.dims_out(Tensor self, int[] dim, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[]}
     * @return {@code out}
     */
    public static Tensor squeezeCopyOut(Tensor out, Tensor self, long... dim) {
        return Operators.tensor(Operators.at(1245, "aten::squeeze_copy.dims_out"), self, dim, out);
    }

    /**
     * {@code squeeze_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor squeezeCopyOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1246, "aten::squeeze_copy.out"), self, out);
    }

    /**
     * {@code sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @return a new tensor
     */
    public static Tensor sspaddmm(Tensor self, Tensor mat1, Tensor mat2) {
        return Operators.tensor(Operators.at(524, "aten::sspaddmm"), self, mat1, mat2);
    }

    /**
     * {@code sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public static Tensor sspaddmm(Tensor self, Tensor mat1, Tensor mat2, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(524, "aten::sspaddmm"), self, mat1, mat2, beta, alpha);
    }

    /**
     * {@code sspaddmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @return {@code out}
     */
    public static Tensor sspaddmmOut(Tensor out, Tensor self, Tensor mat1, Tensor mat2) {
        return Operators.tensor(Operators.at(1247, "aten::sspaddmm.out"), self, mat1, mat2, 1L, 1L, out);
    }

    /**
     * {@code sspaddmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param beta {@code Scalar}
     * @param alpha {@code Scalar}
     * @return {@code out}
     */
    public static Tensor sspaddmmOut(Tensor out, Tensor self, Tensor mat1, Tensor mat2, Object beta, Object alpha) {
        return Operators.tensor(Operators.at(1247, "aten::sspaddmm.out"), self, mat1, mat2, beta, alpha, out);
    }

    /**
     * {@code stack(Tensor[] tensors, int dim=0) -> Tensor}, the rest at its defaults.
     *
     * @param tensors {@code Tensor[]}
     * @return a new tensor
     */
    public static Tensor stack(List<Tensor> tensors) {
        return Operators.tensor(Operators.at(1248, "aten::stack"), tensors);
    }

    /**
     * {@code stack(Tensor[] tensors, int dim=0) -> Tensor}.
     *
     * @param tensors {@code Tensor[]}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor stack(List<Tensor> tensors, long dim) {
        return Operators.tensor(Operators.at(1248, "aten::stack"), tensors, dim);
    }

    /**
     * {@code stack.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param tensors {@code Tensor[]}
     * @return {@code out}
     */
    public static Tensor stackOut(Tensor out, List<Tensor> tensors) {
        return Operators.tensor(Operators.at(1249, "aten::stack.out"), tensors, 0L, out);
    }

    /**
     * {@code stack.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param tensors {@code Tensor[]}
     * @param dim {@code int}
     * @return {@code out}
     */
    public static Tensor stackOut(Tensor out, List<Tensor> tensors, long dim) {
        return Operators.tensor(Operators.at(1249, "aten::stack.out"), tensors, dim, out);
    }

    /**
     * {@code std(Tensor self, bool unbiased=True) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor std(Tensor self) {
        return Operators.tensor(Operators.at(525, "aten::std"), self);
    }

    /**
     * {@code std(Tensor self, bool unbiased=True) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param unbiased {@code bool}
     * @return a new tensor
     */
    public static Tensor std(Tensor self, boolean unbiased) {
        return Operators.tensor(Operators.at(525, "aten::std"), self, unbiased);
    }

    /**
     * {@code std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor}, the rest
     * at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor std(Tensor self, long[] dim) {
        return Operators.tensor(Operators.at(526, "aten::std.correction"), self, dim);
    }

    /**
     * {@code std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param correction {@code Scalar?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor std(Tensor self, long[] dim, Object correction, boolean keepdim) {
        return Operators.tensor(Operators.at(526, "aten::std.correction"), self, dim, correction, keepdim);
    }

    /**
     * {@code std.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor stdOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1250, "aten::std.correction_out"), self, null, null, false, out);
    }

    /**
     * {@code std.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor stdOut(Tensor out, Tensor self, long[] dim) {
        return Operators.tensor(Operators.at(1250, "aten::std.correction_out"), self, dim, null, false, out);
    }

    /**
     * {@code std.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param correction {@code Scalar?}; may be null
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor stdOut(Tensor out, Tensor self, long[] dim, Object correction, boolean keepdim) {
        return Operators.tensor(Operators.at(1250, "aten::std.correction_out"), self, dim, correction, keepdim, out);
    }

    /**
     * {@code std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param unbiased {@code bool}
     * @return a new tensor
     */
    public static Tensor std(Tensor self, long[] dim, boolean unbiased) {
        return Operators.tensor(Operators.at(527, "aten::std.dim"), self, dim, unbiased);
    }

    /**
     * {@code std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param unbiased {@code bool}
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor std(Tensor self, long[] dim, boolean unbiased, boolean keepdim) {
        return Operators.tensor(Operators.at(527, "aten::std.dim"), self, dim, unbiased, keepdim);
    }

    /**
     * {@code std.out(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}, the
     * rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param unbiased {@code bool}
     * @return {@code out}
     */
    public static Tensor stdOut(Tensor out, Tensor self, long[] dim, boolean unbiased) {
        return Operators.tensor(Operators.at(1251, "aten::std.out"), self, dim, unbiased, false, out);
    }

    /**
     * {@code std.out(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param unbiased {@code bool}
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor stdOut(Tensor out, Tensor self, long[] dim, boolean unbiased, boolean keepdim) {
        return Operators.tensor(Operators.at(1251, "aten::std.out"), self, dim, unbiased, keepdim, out);
    }

    /**
     * {@code std_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return new tensors
     */
    public static List<Tensor> stdMean(Tensor self) {
        return Operators.each(Operators.at(1252, "aten::std_mean"), self);
    }

    /**
     * {@code std_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)}.
     *
     * @param self {@code Tensor}
     * @param unbiased {@code bool}
     * @return new tensors
     */
    public static List<Tensor> stdMean(Tensor self, boolean unbiased) {
        return Operators.each(Operators.at(1252, "aten::std_mean"), self, unbiased);
    }

    /**
     * {@code std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor,
     * Tensor)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @return new tensors
     */
    public static List<Tensor> stdMean(Tensor self, long[] dim) {
        return Operators.each(Operators.at(1253, "aten::std_mean.correction"), self, dim);
    }

    /**
     * {@code std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor,
     * Tensor)}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param correction {@code Scalar?}; may be null
     * @param keepdim {@code bool}
     * @return new tensors
     */
    public static List<Tensor> stdMean(Tensor self, long[] dim, Object correction, boolean keepdim) {
        return Operators.each(Operators.at(1253, "aten::std_mean.correction"), self, dim, correction, keepdim);
    }

    /**
     * {@code std_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!)
     * out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))}, the rest at its defaults.
     *
     * @param out0 {@code Tensor}, written
     * @param out1 {@code Tensor}, written
     * @param self {@code Tensor}
     * @return the tensors written
     */
    public static List<Tensor> stdMeanOut(Tensor out0, Tensor out1, Tensor self) {
        return Operators.each(Operators.at(1254, "aten::std_mean.correction_out"), self, null, null, false, out0, out1);
    }

    /**
     * {@code std_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!)
     * out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))}, the rest at its defaults.
     *
     * @param out0 {@code Tensor}, written
     * @param out1 {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @return the tensors written
     */
    public static List<Tensor> stdMeanOut(Tensor out0, Tensor out1, Tensor self, long[] dim) {
        return Operators.each(Operators.at(1254, "aten::std_mean.correction_out"), self, dim, null, false, out0, out1);
    }

    /**
     * {@code std_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!)
     * out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))}.
     *
     * @param out0 {@code Tensor}, written
     * @param out1 {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param correction {@code Scalar?}; may be null
     * @param keepdim {@code bool}
     * @return the tensors written
     */
    public static List<Tensor> stdMeanOut(Tensor out0, Tensor out1, Tensor self, long[] dim, Object correction, boolean keepdim) {
        return Operators.each(Operators.at(1254, "aten::std_mean.correction_out"), self, dim, correction, keepdim, out0, out1);
    }

    /**
     * {@code std_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param unbiased {@code bool}
     * @return new tensors
     */
    public static List<Tensor> stdMean(Tensor self, long[] dim, boolean unbiased) {
        return Operators.each(Operators.at(1255, "aten::std_mean.dim"), self, dim, unbiased);
    }

    /**
     * {@code std_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param unbiased {@code bool}
     * @param keepdim {@code bool}
     * @return new tensors
     */
    public static List<Tensor> stdMean(Tensor self, long[] dim, boolean unbiased, boolean keepdim) {
        return Operators.each(Operators.at(1255, "aten::std_mean.dim"), self, dim, unbiased, keepdim);
    }

    /**
     * {@code stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False,
     * bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param nFft {@code int}
     * @return a new tensor
     */
    public static Tensor stft(Tensor self, long nFft) {
        return Operators.tensor(Operators.at(528, "aten::stft"), self, nFft);
    }

    /**
     * {@code stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False,
     * bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @return a new tensor
     */
    public static Tensor stft(Tensor self, long nFft, Number hopLength) {
        return Operators.tensor(Operators.at(528, "aten::stft"), self, nFft, hopLength);
    }

    /**
     * {@code stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False,
     * bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @return a new tensor
     */
    public static Tensor stft(Tensor self, long nFft, Number hopLength, Number winLength) {
        return Operators.tensor(Operators.at(528, "aten::stft"), self, nFft, hopLength, winLength);
    }

    /**
     * {@code stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False,
     * bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @param window {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor stft(Tensor self, long nFft, Number hopLength, Number winLength, Tensor window) {
        return Operators.tensor(Operators.at(528, "aten::stft"), self, nFft, hopLength, winLength, window);
    }

    /**
     * {@code stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False,
     * bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @param window {@code Tensor?}; may be null
     * @param normalized {@code bool}
     * @return a new tensor
     */
    public static Tensor stft(Tensor self, long nFft, Number hopLength, Number winLength, Tensor window, boolean normalized) {
        return Operators.tensor(Operators.at(528, "aten::stft"), self, nFft, hopLength, winLength, window, normalized);
    }

    /**
     * {@code stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False,
     * bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @param window {@code Tensor?}; may be null
     * @param normalized {@code bool}
     * @param onesided {@code bool?}; may be null
     * @return a new tensor
     */
    public static Tensor stft(Tensor self, long nFft, Number hopLength, Number winLength, Tensor window, boolean normalized,
            Boolean onesided) {
        return Operators.tensor(Operators.at(528, "aten::stft"), self, nFft, hopLength, winLength, window, normalized, onesided);
    }

    /**
     * {@code stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False,
     * bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @param window {@code Tensor?}; may be null
     * @param normalized {@code bool}
     * @param onesided {@code bool?}; may be null
     * @param returnComplex {@code bool?}; may be null
     * @return a new tensor
     */
    public static Tensor stft(Tensor self, long nFft, Number hopLength, Number winLength, Tensor window, boolean normalized,
            Boolean onesided, Boolean returnComplex) {
        return Operators.tensor(Operators.at(528, "aten::stft"), self, nFft, hopLength, winLength, window, normalized, onesided,
                returnComplex);
    }

    /**
     * {@code stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False,
     * bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor}.
     *
     * @param self {@code Tensor}
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
    public static Tensor stft(Tensor self, long nFft, Number hopLength, Number winLength, Tensor window, boolean normalized,
            Boolean onesided, Boolean returnComplex, Boolean alignToWindow) {
        return Operators.tensor(Operators.at(528, "aten::stft"), self, nFft, hopLength, winLength, window, normalized, onesided,
                returnComplex, alignToWindow);
    }

    /**
     * {@code stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool
     * center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool?
     * align_to_window=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @param window {@code Tensor?}; may be null
     * @param center {@code bool}
     * @param padMode {@code str}
     * @return a new tensor
     */
    public static Tensor stft(Tensor self, long nFft, Number hopLength, Number winLength, Tensor window, boolean center, String
            padMode) {
        return Operators.tensor(Operators.at(529, "aten::stft.center"), self, nFft, hopLength, winLength, window, center,
                padMode);
    }

    /**
     * {@code stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool
     * center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool?
     * align_to_window=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param nFft {@code int}
     * @param hopLength {@code int?}; may be null
     * @param winLength {@code int?}; may be null
     * @param window {@code Tensor?}; may be null
     * @param center {@code bool}
     * @param padMode {@code str}
     * @param normalized {@code bool}
     * @return a new tensor
     */
    public static Tensor stft(Tensor self, long nFft, Number hopLength, Number winLength, Tensor window, boolean center, String
            padMode, boolean normalized) {
        return Operators.tensor(Operators.at(529, "aten::stft.center"), self, nFft, hopLength, winLength, window, center, padMode,
                normalized);
    }

    /**
     * {@code stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool
     * center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool?
     * align_to_window=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
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
    public static Tensor stft(Tensor self, long nFft, Number hopLength, Number winLength, Tensor window, boolean center, String
            padMode, boolean normalized, Boolean onesided) {
        return Operators.tensor(Operators.at(529, "aten::stft.center"), self, nFft, hopLength, winLength, window, center, padMode,
                normalized, onesided);
    }

    /**
     * {@code stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool
     * center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool?
     * align_to_window=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
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
    public static Tensor stft(Tensor self, long nFft, Number hopLength, Number winLength, Tensor window, boolean center, String
            padMode, boolean normalized, Boolean onesided, Boolean returnComplex) {
        return Operators.tensor(Operators.at(529, "aten::stft.center"), self, nFft, hopLength, winLength, window, center, padMode,
                normalized, onesided, returnComplex);
    }

    /**
     * {@code stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool
     * center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool?
     * align_to_window=None) -> Tensor}.
     *
     * @param self {@code Tensor}
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
    public static Tensor stft(Tensor self, long nFft, Number hopLength, Number winLength, Tensor window, boolean center, String
            padMode, boolean normalized, Boolean onesided, Boolean returnComplex, Boolean alignToWindow) {
        return Operators.tensor(Operators.at(529, "aten::stft.center"), self, nFft, hopLength, winLength, window, center, padMode,
                normalized, onesided, returnComplex, alignToWindow);
    }

    /**
     * {@code sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor sub(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(530, "aten::sub.Tensor"), self, other);
    }

    /**
     * {@code sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public static Tensor sub(Tensor self, Tensor other, Object alpha) {
        return Operators.tensor(Operators.at(530, "aten::sub.Tensor"), self, other, alpha);
    }

    /**
     * {@code sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor sub(Tensor self, Object other) {
        return Operators.tensor(Operators.at(531, "aten::sub.Scalar"), self, other);
    }

    /**
     * {@code sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public static Tensor sub(Tensor self, Object other, Object alpha) {
        return Operators.tensor(Operators.at(531, "aten::sub.Scalar"), self, other, alpha);
    }

    /**
     * {@code sub.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor subOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(1256, "aten::sub.Scalar_out"), self, other, 1L, out);
    }

    /**
     * {@code sub.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @param alpha {@code Scalar}
     * @return {@code out}
     */
    public static Tensor subOut(Tensor out, Tensor self, Object other, Object alpha) {
        return Operators.tensor(Operators.at(1256, "aten::sub.Scalar_out"), self, other, alpha, out);
    }

    /**
     * {@code sub.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor subOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1257, "aten::sub.out"), self, other, 1L, out);
    }

    /**
     * {@code sub.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}
     * @return {@code out}
     */
    public static Tensor subOut(Tensor out, Tensor self, Tensor other, Object alpha) {
        return Operators.tensor(Operators.at(1257, "aten::sub.out"), self, other, alpha, out);
    }

    /**
     * {@code subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor subtract(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(534, "aten::subtract.Tensor"), self, other);
    }

    /**
     * {@code subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public static Tensor subtract(Tensor self, Tensor other, Object alpha) {
        return Operators.tensor(Operators.at(534, "aten::subtract.Tensor"), self, other, alpha);
    }

    /**
     * {@code subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor subtract(Tensor self, Object other) {
        return Operators.tensor(Operators.at(535, "aten::subtract.Scalar"), self, other);
    }

    /**
     * {@code subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public static Tensor subtract(Tensor self, Object other, Object alpha) {
        return Operators.tensor(Operators.at(535, "aten::subtract.Scalar"), self, other, alpha);
    }

    /**
     * {@code subtract.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor subtractOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1258, "aten::subtract.out"), self, other, 1L, out);
    }

    /**
     * {@code subtract.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}
     * @return {@code out}
     */
    public static Tensor subtractOut(Tensor out, Tensor self, Tensor other, Object alpha) {
        return Operators.tensor(Operators.at(1258, "aten::subtract.out"), self, other, alpha, out);
    }

    /**
     * {@code sum(Tensor self, *, ScalarType? dtype=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor sum(Tensor self) {
        return Operators.tensor(Operators.at(538, "aten::sum"), self);
    }

    /**
     * {@code sum(Tensor self, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public static Tensor sum(Tensor self, DType dtype) {
        return Operators.tensor(Operators.at(538, "aten::sum"), self, dtype);
    }

    /**
     * {@code sum.IntList_out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor sumOut(Tensor out, Tensor self, long[] dim) {
        return Operators.tensor(Operators.at(1259, "aten::sum.IntList_out"), self, dim, false, null, out);
    }

    /**
     * {@code sum.IntList_out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor sumOut(Tensor out, Tensor self, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(1259, "aten::sum.IntList_out"), self, dim, keepdim, null, out);
    }

    /**
     * {@code sum.IntList_out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return {@code out}
     */
    public static Tensor sumOut(Tensor out, Tensor self, long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(1259, "aten::sum.IntList_out"), self, dim, keepdim, dtype, out);
    }

    /**
     * {@code sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor sum(Tensor self, long[] dim) {
        return Operators.tensor(Operators.at(539, "aten::sum.dim_IntList"), self, dim);
    }

    /**
     * {@code sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor sum(Tensor self, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(539, "aten::sum.dim_IntList"), self, dim, keepdim);
    }

    /**
     * {@code sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param keepdim {@code bool}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public static Tensor sum(Tensor self, long[] dim, boolean keepdim, DType dtype) {
        return Operators.tensor(Operators.at(539, "aten::sum.dim_IntList"), self, dim, keepdim, dtype);
    }

    /**
     * {@code sum.out(Tensor self, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor sumOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1260, "aten::sum.out"), self, null, out);
    }

    /**
     * {@code sum.out(Tensor self, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dtype {@code ScalarType?}; may be null
     * @return {@code out}
     */
    public static Tensor sumOut(Tensor out, Tensor self, DType dtype) {
        return Operators.tensor(Operators.at(1260, "aten::sum.out"), self, dtype, out);
    }

    /**
     * {@code svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return new tensors
     */
    public static Results.USV svd(Tensor self) {
        return Results.USV.of(Operators.at(541, "aten::svd").call(self));
    }

    /**
     * {@code svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param some {@code bool}
     * @return new tensors
     */
    public static Results.USV svd(Tensor self, boolean some) {
        return Results.USV.of(Operators.at(541, "aten::svd").call(self, some));
    }

    /**
     * {@code svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)}.
     *
     * @param self {@code Tensor}
     * @param some {@code bool}
     * @param computeUv {@code bool}
     * @return new tensors
     */
    public static Results.USV svd(Tensor self, boolean some, boolean computeUv) {
        return Results.USV.of(Operators.at(541, "aten::svd").call(self, some, computeUv));
    }

    /**
     * {@code svd.U(Tensor self, bool some=True, bool compute_uv=True, *, Tensor(a!) U, Tensor(b!) S, Tensor(c!) V) -> (Tensor(a!)
     * U, Tensor(b!) S, Tensor(c!) V)}, the rest at its defaults.
     *
     * @param U {@code Tensor}, written
     * @param S {@code Tensor}, written
     * @param V {@code Tensor}, written
     * @param self {@code Tensor}
     * @return the tensors written
     */
    public static Results.USV svdOut(Tensor U, Tensor S, Tensor V, Tensor self) {
        return Results.USV.of(Operators.at(1261, "aten::svd.U").call(self, true, true, U, S, V));
    }

    /**
     * {@code svd.U(Tensor self, bool some=True, bool compute_uv=True, *, Tensor(a!) U, Tensor(b!) S, Tensor(c!) V) -> (Tensor(a!)
     * U, Tensor(b!) S, Tensor(c!) V)}, the rest at its defaults.
     *
     * @param U {@code Tensor}, written
     * @param S {@code Tensor}, written
     * @param V {@code Tensor}, written
     * @param self {@code Tensor}
     * @param some {@code bool}
     * @return the tensors written
     */
    public static Results.USV svdOut(Tensor U, Tensor S, Tensor V, Tensor self, boolean some) {
        return Results.USV.of(Operators.at(1261, "aten::svd.U").call(self, some, true, U, S, V));
    }

    /**
     * {@code svd.U(Tensor self, bool some=True, bool compute_uv=True, *, Tensor(a!) U, Tensor(b!) S, Tensor(c!) V) -> (Tensor(a!)
     * U, Tensor(b!) S, Tensor(c!) V)}.
     *
     * @param U {@code Tensor}, written
     * @param S {@code Tensor}, written
     * @param V {@code Tensor}, written
     * @param self {@code Tensor}
     * @param some {@code bool}
     * @param computeUv {@code bool}
     * @return the tensors written
     */
    public static Results.USV svdOut(Tensor U, Tensor S, Tensor V, Tensor self, boolean some, boolean computeUv) {
        return Results.USV.of(Operators.at(1261, "aten::svd.U").call(self, some, computeUv, U, S, V));
    }

    /**
     * {@code swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @param axis0 {@code int}
     * @param axis1 {@code int}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor swapaxes(Tensor self, long axis0, long axis1) {
        return Operators.tensor(Operators.at(542, "aten::swapaxes"), self, axis0, axis1);
    }

    /**
     * {@code swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @param dim0 {@code int}
     * @param dim1 {@code int}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor swapdims(Tensor self, long dim0, long dim1) {
        return Operators.tensor(Operators.at(544, "aten::swapdims"), self, dim0, dim1);
    }

    /**
     * {@code sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()}, the rest at its defaults.
     *
     * @param size {@code Scalar}
     */
    public static void symConstrainRange(Object size) {
        Operators.at(1262, "aten::sym_constrain_range").call(size);
    }

    /**
     * {@code sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()}.
     *
     * @param size {@code Scalar}
     * @param min {@code int?}; may be null
     * @param max {@code int?}; may be null
     */
    public static void symConstrainRange(Object size, Number min, Number max) {
        Operators.at(1262, "aten::sym_constrain_range").call(size, min, max);
    }

    /**
     * {@code sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()}, the rest at its defaults.
     *
     * @param size {@code Scalar}
     */
    public static void symConstrainRangeForSize(Object size) {
        Operators.at(1263, "aten::sym_constrain_range_for_size").call(size);
    }

    /**
     * {@code sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()}.
     *
     * @param size {@code Scalar}
     * @param min {@code int?}; may be null
     * @param max {@code int?}; may be null
     */
    public static void symConstrainRangeForSize(Object size, Number min, Number max) {
        Operators.at(1263, "aten::sym_constrain_range_for_size").call(size, min, max);
    }

    /**
     * {@code t(Tensor(a) self) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor t(Tensor self) {
        return Operators.tensor(Operators.at(1264, "aten::t"), self);
    }

    /**
     * {@code t_copy(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor tCopy(Tensor self) {
        return Operators.tensor(Operators.at(1265, "aten::t_copy"), self);
    }

    /**
     * {@code t_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor tCopyOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1266, "aten::t_copy.out"), self, out);
    }

    /**
     * {@code take(Tensor self, Tensor index) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param index {@code Tensor}
     * @return a new tensor
     */
    public static Tensor take(Tensor self, Tensor index) {
        return Operators.tensor(Operators.at(547, "aten::take"), self, index);
    }

    /**
     * {@code take.out(Tensor self, Tensor index, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param index {@code Tensor}
     * @return {@code out}
     */
    public static Tensor takeOut(Tensor out, Tensor self, Tensor index) {
        return Operators.tensor(Operators.at(1267, "aten::take.out"), self, index, out);
    }

    /**
     * {@code take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param indices {@code Tensor}
     * @return a new tensor
     */
    public static Tensor takeAlongDim(Tensor self, Tensor indices) {
        return Operators.tensor(Operators.at(548, "aten::take_along_dim"), self, indices);
    }

    /**
     * {@code take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param indices {@code Tensor}
     * @param dim {@code int?}; may be null
     * @return a new tensor
     */
    public static Tensor takeAlongDim(Tensor self, Tensor indices, Number dim) {
        return Operators.tensor(Operators.at(548, "aten::take_along_dim"), self, indices, dim);
    }

    /**
     * {@code take_along_dim.out(Tensor self, Tensor indices, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param indices {@code Tensor}
     * @return {@code out}
     */
    public static Tensor takeAlongDimOut(Tensor out, Tensor self, Tensor indices) {
        return Operators.tensor(Operators.at(1268, "aten::take_along_dim.out"), self, indices, null, out);
    }

    /**
     * {@code take_along_dim.out(Tensor self, Tensor indices, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param indices {@code Tensor}
     * @param dim {@code int?}; may be null
     * @return {@code out}
     */
    public static Tensor takeAlongDimOut(Tensor out, Tensor self, Tensor indices, Number dim) {
        return Operators.tensor(Operators.at(1268, "aten::take_along_dim.out"), self, indices, dim, out);
    }

    /**
     * {@code tan(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor tan(Tensor self) {
        return Operators.tensor(Operators.at(549, "aten::tan"), self);
    }

    /**
     * {@code tan.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor tanOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1269, "aten::tan.out"), self, out);
    }

    /**
     * {@code tan_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor tan_(Tensor self) {
        return Operators.tensor(Operators.at(550, "aten::tan_"), self);
    }

    /**
     * {@code tanh(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor tanh(Tensor self) {
        return Operators.tensor(Operators.at(551, "aten::tanh"), self);
    }

    /**
     * {@code tanh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor tanhOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1270, "aten::tanh.out"), self, out);
    }

    /**
     * {@code tanh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor tanh_(Tensor self) {
        return Operators.tensor(Operators.at(552, "aten::tanh_"), self);
    }

    /**
     * {@code tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param indices {@code SymInt[]}
     * @return views that share the memory
     */
    public static List<Tensor> tensorSplit(Tensor self, long... indices) {
        return Operators.tensors(Operators.at(553, "aten::tensor_split.indices"), self, indices);
    }

    /**
     * {@code tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]}.
     *
     * @param self {@code Tensor}
     * @param indices {@code SymInt[]}
     * @param dim {@code int}
     * @return views that share the memory
     */
    public static List<Tensor> tensorSplit(Tensor self, long[] indices, long dim) {
        return Operators.tensors(Operators.at(553, "aten::tensor_split.indices"), self, indices, dim);
    }

    /**
     * {@code tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param sections {@code SymInt}
     * @return views that share the memory
     */
    public static List<Tensor> tensorSplit(Tensor self, long sections) {
        return Operators.tensors(Operators.at(554, "aten::tensor_split.sections"), self, sections);
    }

    /**
     * {@code tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]}.
     *
     * @param self {@code Tensor}
     * @param sections {@code SymInt}
     * @param dim {@code int}
     * @return views that share the memory
     */
    public static List<Tensor> tensorSplit(Tensor self, long sections, long dim) {
        return Operators.tensors(Operators.at(554, "aten::tensor_split.sections"), self, sections, dim);
    }

    /**
     * {@code tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) ->
     * Tensor(a)[]}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param tensorIndicesOrSections {@code Tensor}
     * @return views that share the memory
     */
    public static List<Tensor> tensorSplit(Tensor self, Tensor tensorIndicesOrSections) {
        return Operators.tensors(Operators.at(555, "aten::tensor_split.tensor_indices_or_sections"), self,
                tensorIndicesOrSections);
    }

    /**
     * {@code tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) ->
     * Tensor(a)[]}.
     *
     * @param self {@code Tensor}
     * @param tensorIndicesOrSections {@code Tensor}
     * @param dim {@code int}
     * @return views that share the memory
     */
    public static List<Tensor> tensorSplit(Tensor self, Tensor tensorIndicesOrSections, long dim) {
        return Operators.tensors(Operators.at(555, "aten::tensor_split.tensor_indices_or_sections"), self,
                tensorIndicesOrSections, dim);
    }

    /**
     * {@code tensordot(Tensor self, Tensor other, int[] dims_self, int[] dims_other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param dimsSelf {@code int[]}
     * @param dimsOther {@code int[]}
     * @return a new tensor
     */
    public static Tensor tensordot(Tensor self, Tensor other, long[] dimsSelf, long... dimsOther) {
        return Operators.tensor(Operators.at(1271, "aten::tensordot"), self, other, dimsSelf, dimsOther);
    }

    /**
     * {@code tensordot.out(Tensor self, Tensor other, int[] dims_self, int[] dims_other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param dimsSelf {@code int[]}
     * @param dimsOther {@code int[]}
     * @return {@code out}
     */
    public static Tensor tensordotOut(Tensor out, Tensor self, Tensor other, long[] dimsSelf, long... dimsOther) {
        return Operators.tensor(Operators.at(1272, "aten::tensordot.out"), self, other, dimsSelf, dimsOther, out);
    }

    /**
     * {@code threshold(Tensor self, Scalar threshold, Scalar value) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param threshold {@code Scalar}
     * @param value {@code Scalar}
     * @return a new tensor
     */
    public static Tensor threshold(Tensor self, Object threshold, Object value) {
        return Operators.tensor(Operators.at(1273, "aten::threshold"), self, threshold, value);
    }

    /**
     * {@code threshold.out(Tensor self, Scalar threshold, Scalar value, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param threshold {@code Scalar}
     * @param value {@code Scalar}
     * @return {@code out}
     */
    public static Tensor thresholdOut(Tensor out, Tensor self, Object threshold, Object value) {
        return Operators.tensor(Operators.at(1274, "aten::threshold.out"), self, threshold, value, out);
    }

    /**
     * {@code threshold_(Tensor(a!) self, Scalar threshold, Scalar value) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param threshold {@code Scalar}
     * @param value {@code Scalar}
     * @return {@code self}
     */
    public static Tensor threshold_(Tensor self, Object threshold, Object value) {
        return Operators.tensor(Operators.at(1275, "aten::threshold_"), self, threshold, value);
    }

    /**
     * {@code tile(Tensor self, SymInt[] dims) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dims {@code SymInt[]}
     * @return a new tensor
     */
    public static Tensor tile(Tensor self, long... dims) {
        return Operators.tensor(Operators.at(556, "aten::tile"), self, dims);
    }

    /**
     * {@code topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)},
     * the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param k {@code SymInt}
     * @return new tensors
     */
    public static Results.ValuesIndices topk(Tensor self, long k) {
        return Results.ValuesIndices.of(Operators.at(566, "aten::topk").call(self, k));
    }

    /**
     * {@code topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)},
     * the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param k {@code SymInt}
     * @param dim {@code int}
     * @return new tensors
     */
    public static Results.ValuesIndices topk(Tensor self, long k, long dim) {
        return Results.ValuesIndices.of(Operators.at(566, "aten::topk").call(self, k, dim));
    }

    /**
     * {@code topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)},
     * the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param k {@code SymInt}
     * @param dim {@code int}
     * @param largest {@code bool}
     * @return new tensors
     */
    public static Results.ValuesIndices topk(Tensor self, long k, long dim, boolean largest) {
        return Results.ValuesIndices.of(Operators.at(566, "aten::topk").call(self, k, dim, largest));
    }

    /**
     * {@code topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)}.
     *
     * @param self {@code Tensor}
     * @param k {@code SymInt}
     * @param dim {@code int}
     * @param largest {@code bool}
     * @param sorted {@code bool}
     * @return new tensors
     */
    public static Results.ValuesIndices topk(Tensor self, long k, long dim, boolean largest, boolean sorted) {
        return Results.ValuesIndices.of(Operators.at(566, "aten::topk").call(self, k, dim, largest, sorted));
    }

    /**
     * {@code topk.values(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True, *, Tensor(a!) values, Tensor(b!)
     * indices) -> (Tensor(a!) values, Tensor(b!) indices)}, the rest at its defaults.
     *
     * @param values {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param k {@code SymInt}
     * @return the tensors written
     */
    public static Results.ValuesIndices topkOut(Tensor values, Tensor indices, Tensor self, long k) {
        return Results.ValuesIndices.of(Operators.at(1276, "aten::topk.values").call(self, k, -1L, true, true, values, indices));
    }

    /**
     * {@code topk.values(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True, *, Tensor(a!) values, Tensor(b!)
     * indices) -> (Tensor(a!) values, Tensor(b!) indices)}, the rest at its defaults.
     *
     * @param values {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param k {@code SymInt}
     * @param dim {@code int}
     * @return the tensors written
     */
    public static Results.ValuesIndices topkOut(Tensor values, Tensor indices, Tensor self, long k, long dim) {
        return Results.ValuesIndices.of(Operators.at(1276, "aten::topk.values").call(self, k, dim, true, true, values, indices));
    }

    /**
     * {@code topk.values(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True, *, Tensor(a!) values, Tensor(b!)
     * indices) -> (Tensor(a!) values, Tensor(b!) indices)}, the rest at its defaults.
     *
     * @param values {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param k {@code SymInt}
     * @param dim {@code int}
     * @param largest {@code bool}
     * @return the tensors written
     */
    public static Results.ValuesIndices topkOut(Tensor values, Tensor indices, Tensor self, long k, long dim, boolean largest) {
        return Results.ValuesIndices.of(Operators.at(1276, "aten::topk.values").call(self, k, dim, largest, true, values,
                indices));
    }

    /**
     * {@code topk.values(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True, *, Tensor(a!) values, Tensor(b!)
     * indices) -> (Tensor(a!) values, Tensor(b!) indices)}.
     *
     * @param values {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param k {@code SymInt}
     * @param dim {@code int}
     * @param largest {@code bool}
     * @param sorted {@code bool}
     * @return the tensors written
     */
    public static Results.ValuesIndices topkOut(Tensor values, Tensor indices, Tensor self, long k, long dim, boolean largest,
            boolean sorted) {
        return Results.ValuesIndices.of(Operators.at(1276, "aten::topk.values").call(self, k, dim, largest, sorted, values,
                indices));
    }

    /**
     * {@code trace(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor trace(Tensor self) {
        return Operators.tensor(Operators.at(567, "aten::trace"), self);
    }

    /**
     * {@code trace.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor traceOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1277, "aten::trace.out"), self, out);
    }

    /**
     * {@code transpose.int(Tensor(a) self, int dim0, int dim1) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @param dim0 {@code int}
     * @param dim1 {@code int}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor transpose(Tensor self, long dim0, long dim1) {
        return Operators.tensor(Operators.at(1278, "aten::transpose.int"), self, dim0, dim1);
    }

    /**
     * {@code transpose_copy.int(Tensor self, int dim0, int dim1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim0 {@code int}
     * @param dim1 {@code int}
     * @return a new tensor
     */
    public static Tensor transposeCopy(Tensor self, long dim0, long dim1) {
        return Operators.tensor(Operators.at(1279, "aten::transpose_copy.int"), self, dim0, dim1);
    }

    /**
     * {@code transpose_copy.int_out(Tensor self, int dim0, int dim1, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim0 {@code int}
     * @param dim1 {@code int}
     * @return {@code out}
     */
    public static Tensor transposeCopyOut(Tensor out, Tensor self, long dim0, long dim1) {
        return Operators.tensor(Operators.at(1280, "aten::transpose_copy.int_out"), self, dim0, dim1, out);
    }

    /**
     * {@code trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor}, the rest at its defaults.
     *
     * @param y {@code Tensor}
     * @return a new tensor
     */
    public static Tensor trapezoid(Tensor y) {
        return Operators.tensor(Operators.at(1281, "aten::trapezoid.dx"), y);
    }

    /**
     * {@code trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor}.
     *
     * @param y {@code Tensor}
     * @param dx {@code Scalar}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor trapezoid(Tensor y, Object dx, long dim) {
        return Operators.tensor(Operators.at(1281, "aten::trapezoid.dx"), y, dx, dim);
    }

    /**
     * {@code trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor}, the rest at its defaults.
     *
     * @param y {@code Tensor}
     * @param x {@code Tensor}
     * @return a new tensor
     */
    public static Tensor trapezoid(Tensor y, Tensor x) {
        return Operators.tensor(Operators.at(1282, "aten::trapezoid.x"), y, x);
    }

    /**
     * {@code trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor}.
     *
     * @param y {@code Tensor}
     * @param x {@code Tensor}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor trapezoid(Tensor y, Tensor x, long dim) {
        return Operators.tensor(Operators.at(1282, "aten::trapezoid.x"), y, x, dim);
    }

    /**
     * {@code trapz.dx(Tensor y, *, float dx=1., int dim=-1) -> Tensor}, the rest at its defaults.
     *
     * @param y {@code Tensor}
     * @return a new tensor
     */
    public static Tensor trapz(Tensor y) {
        return Operators.tensor(Operators.at(1283, "aten::trapz.dx"), y);
    }

    /**
     * {@code trapz.dx(Tensor y, *, float dx=1., int dim=-1) -> Tensor}.
     *
     * @param y {@code Tensor}
     * @param dx {@code float}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor trapz(Tensor y, double dx, long dim) {
        return Operators.tensor(Operators.at(1283, "aten::trapz.dx"), y, dx, dim);
    }

    /**
     * {@code trapz.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor}, the rest at its defaults.
     *
     * @param y {@code Tensor}
     * @param x {@code Tensor}
     * @return a new tensor
     */
    public static Tensor trapz(Tensor y, Tensor x) {
        return Operators.tensor(Operators.at(1284, "aten::trapz.x"), y, x);
    }

    /**
     * {@code trapz.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor}.
     *
     * @param y {@code Tensor}
     * @param x {@code Tensor}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor trapz(Tensor y, Tensor x, long dim) {
        return Operators.tensor(Operators.at(1284, "aten::trapz.x"), y, x, dim);
    }

    /**
     * {@code triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor
     * solution, Tensor cloned_coefficient)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param A {@code Tensor}
     * @return new tensors
     */
    public static Results.SolutionClonedCoefficient triangularSolve(Tensor self, Tensor A) {
        return Results.SolutionClonedCoefficient.of(Operators.at(569, "aten::triangular_solve").call(self, A));
    }

    /**
     * {@code triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor
     * solution, Tensor cloned_coefficient)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param A {@code Tensor}
     * @param upper {@code bool}
     * @return new tensors
     */
    public static Results.SolutionClonedCoefficient triangularSolve(Tensor self, Tensor A, boolean upper) {
        return Results.SolutionClonedCoefficient.of(Operators.at(569, "aten::triangular_solve").call(self, A, upper));
    }

    /**
     * {@code triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor
     * solution, Tensor cloned_coefficient)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param A {@code Tensor}
     * @param upper {@code bool}
     * @param transpose {@code bool}
     * @return new tensors
     */
    public static Results.SolutionClonedCoefficient triangularSolve(Tensor self, Tensor A, boolean upper, boolean transpose) {
        return Results.SolutionClonedCoefficient.of(Operators.at(569, "aten::triangular_solve").call(self, A, upper, transpose));
    }

    /**
     * {@code triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor
     * solution, Tensor cloned_coefficient)}.
     *
     * @param self {@code Tensor}
     * @param A {@code Tensor}
     * @param upper {@code bool}
     * @param transpose {@code bool}
     * @param unitriangular {@code bool}
     * @return new tensors
     */
    public static Results.SolutionClonedCoefficient triangularSolve(Tensor self, Tensor A, boolean upper, boolean transpose,
            boolean unitriangular) {
        return Results.SolutionClonedCoefficient.of(Operators.at(569, "aten::triangular_solve").call(self, A, upper, transpose,
                unitriangular));
    }

    /**
     * {@code triangular_solve.X(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False, *,
     * Tensor(a!) X, Tensor(b!) M) -> (Tensor(a!) solution, Tensor(b!) cloned_coefficient)}, the rest at its defaults.
     *
     * @param X {@code Tensor}, written
     * @param M {@code Tensor}, written
     * @param self {@code Tensor}
     * @param A {@code Tensor}
     * @return the tensors written
     */
    public static Results.SolutionClonedCoefficient triangularSolveOut(Tensor X, Tensor M, Tensor self, Tensor A) {
        return Results.SolutionClonedCoefficient.of(Operators.at(1285, "aten::triangular_solve.X").call(self, A, true, false,
                false, X, M));
    }

    /**
     * {@code triangular_solve.X(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False, *,
     * Tensor(a!) X, Tensor(b!) M) -> (Tensor(a!) solution, Tensor(b!) cloned_coefficient)}, the rest at its defaults.
     *
     * @param X {@code Tensor}, written
     * @param M {@code Tensor}, written
     * @param self {@code Tensor}
     * @param A {@code Tensor}
     * @param upper {@code bool}
     * @return the tensors written
     */
    public static Results.SolutionClonedCoefficient triangularSolveOut(Tensor X, Tensor M, Tensor self, Tensor A, boolean upper) {
        return Results.SolutionClonedCoefficient.of(Operators.at(1285, "aten::triangular_solve.X").call(self, A, upper, false,
                false, X, M));
    }

    /**
     * {@code triangular_solve.X(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False, *,
     * Tensor(a!) X, Tensor(b!) M) -> (Tensor(a!) solution, Tensor(b!) cloned_coefficient)}, the rest at its defaults.
     *
     * @param X {@code Tensor}, written
     * @param M {@code Tensor}, written
     * @param self {@code Tensor}
     * @param A {@code Tensor}
     * @param upper {@code bool}
     * @param transpose {@code bool}
     * @return the tensors written
     */
    public static Results.SolutionClonedCoefficient triangularSolveOut(Tensor X, Tensor M, Tensor self, Tensor A, boolean upper,
            boolean transpose) {
        return Results.SolutionClonedCoefficient.of(Operators.at(1285, "aten::triangular_solve.X").call(self, A, upper, transpose,
                false, X, M));
    }

    /**
     * {@code triangular_solve.X(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False, *,
     * Tensor(a!) X, Tensor(b!) M) -> (Tensor(a!) solution, Tensor(b!) cloned_coefficient)}.
     *
     * @param X {@code Tensor}, written
     * @param M {@code Tensor}, written
     * @param self {@code Tensor}
     * @param A {@code Tensor}
     * @param upper {@code bool}
     * @param transpose {@code bool}
     * @param unitriangular {@code bool}
     * @return the tensors written
     */
    public static Results.SolutionClonedCoefficient triangularSolveOut(Tensor X, Tensor M, Tensor self, Tensor A, boolean upper,
            boolean transpose, boolean unitriangular) {
        return Results.SolutionClonedCoefficient.of(Operators.at(1285, "aten::triangular_solve.X").call(self, A, upper, transpose,
                unitriangular, X, M));
    }

    /**
     * {@code tril(Tensor self, SymInt diagonal=0) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor tril(Tensor self) {
        return Operators.tensor(Operators.at(570, "aten::tril"), self);
    }

    /**
     * {@code tril(Tensor self, SymInt diagonal=0) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param diagonal {@code SymInt}
     * @return a new tensor
     */
    public static Tensor tril(Tensor self, long diagonal) {
        return Operators.tensor(Operators.at(570, "aten::tril"), self, diagonal);
    }

    /**
     * {@code tril.out(Tensor self, SymInt diagonal=0, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor trilOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1286, "aten::tril.out"), self, 0L, out);
    }

    /**
     * {@code tril.out(Tensor self, SymInt diagonal=0, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param diagonal {@code SymInt}
     * @return {@code out}
     */
    public static Tensor trilOut(Tensor out, Tensor self, long diagonal) {
        return Operators.tensor(Operators.at(1286, "aten::tril.out"), self, diagonal, out);
    }

    /**
     * {@code tril_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param row {@code int}
     * @param col {@code int}
     * @return a new tensor
     */
    public static Tensor trilIndices(long row, long col) {
        return Operators.tensor(Operators.at(1287, "aten::tril_indices"), row, col);
    }

    /**
     * {@code tril_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param row {@code int}
     * @param col {@code int}
     * @param offset {@code int}
     * @return a new tensor
     */
    public static Tensor trilIndices(long row, long col, long offset) {
        return Operators.tensor(Operators.at(1287, "aten::tril_indices"), row, col, offset);
    }

    /**
     * {@code tril_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}.
     *
     * @param row {@code int}
     * @param col {@code int}
     * @param offset {@code int}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor trilIndices(long row, long col, long offset, DType dtype, Device device) {
        return Operators.tensor(Operators.at(1287, "aten::tril_indices"), row, col, offset, dtype, null, device);
    }

    /**
     * {@code tril_indices.out(int row, int col, int offset=0, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param row {@code int}
     * @param col {@code int}
     * @return {@code out}
     */
    public static Tensor trilIndicesOut(Tensor out, long row, long col) {
        return Operators.tensor(Operators.at(1288, "aten::tril_indices.out"), row, col, 0L, out);
    }

    /**
     * {@code tril_indices.out(int row, int col, int offset=0, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param row {@code int}
     * @param col {@code int}
     * @param offset {@code int}
     * @return {@code out}
     */
    public static Tensor trilIndicesOut(Tensor out, long row, long col, long offset) {
        return Operators.tensor(Operators.at(1288, "aten::tril_indices.out"), row, col, offset, out);
    }

    /**
     * {@code triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float
     * eps=9.9999999999999995e-07, bool swap=False, int reduction=1) -> Tensor}, the rest at its defaults.
     *
     * @param anchor {@code Tensor}
     * @param positive {@code Tensor}
     * @param negative {@code Tensor}
     * @return a new tensor
     */
    public static Tensor tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative) {
        return Operators.tensor(Operators.at(1289, "aten::triplet_margin_loss"), anchor, positive, negative);
    }

    /**
     * {@code triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float
     * eps=9.9999999999999995e-07, bool swap=False, int reduction=1) -> Tensor}, the rest at its defaults.
     *
     * @param anchor {@code Tensor}
     * @param positive {@code Tensor}
     * @param negative {@code Tensor}
     * @param margin {@code float}
     * @return a new tensor
     */
    public static Tensor tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative, double margin) {
        return Operators.tensor(Operators.at(1289, "aten::triplet_margin_loss"), anchor, positive, negative, margin);
    }

    /**
     * {@code triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float
     * eps=9.9999999999999995e-07, bool swap=False, int reduction=1) -> Tensor}, the rest at its defaults.
     *
     * @param anchor {@code Tensor}
     * @param positive {@code Tensor}
     * @param negative {@code Tensor}
     * @param margin {@code float}
     * @param p {@code float}
     * @return a new tensor
     */
    public static Tensor tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative, double margin, double p) {
        return Operators.tensor(Operators.at(1289, "aten::triplet_margin_loss"), anchor, positive, negative, margin, p);
    }

    /**
     * {@code triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float
     * eps=9.9999999999999995e-07, bool swap=False, int reduction=1) -> Tensor}, the rest at its defaults.
     *
     * @param anchor {@code Tensor}
     * @param positive {@code Tensor}
     * @param negative {@code Tensor}
     * @param margin {@code float}
     * @param p {@code float}
     * @param eps {@code float}
     * @return a new tensor
     */
    public static Tensor tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative, double margin, double p, double eps) {
        return Operators.tensor(Operators.at(1289, "aten::triplet_margin_loss"), anchor, positive, negative, margin, p, eps);
    }

    /**
     * {@code triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float
     * eps=9.9999999999999995e-07, bool swap=False, int reduction=1) -> Tensor}, the rest at its defaults.
     *
     * @param anchor {@code Tensor}
     * @param positive {@code Tensor}
     * @param negative {@code Tensor}
     * @param margin {@code float}
     * @param p {@code float}
     * @param eps {@code float}
     * @param swap {@code bool}
     * @return a new tensor
     */
    public static Tensor tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative, double margin, double p, double eps,
            boolean swap) {
        return Operators.tensor(Operators.at(1289, "aten::triplet_margin_loss"), anchor, positive, negative, margin, p, eps,
                swap);
    }

    /**
     * {@code triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float
     * eps=9.9999999999999995e-07, bool swap=False, int reduction=1) -> Tensor}.
     *
     * @param anchor {@code Tensor}
     * @param positive {@code Tensor}
     * @param negative {@code Tensor}
     * @param margin {@code float}
     * @param p {@code float}
     * @param eps {@code float}
     * @param swap {@code bool}
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return a new tensor
     */
    public static Tensor tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative, double margin, double p, double eps,
            boolean swap, long reduction) {
        return Operators.tensor(Operators.at(1289, "aten::triplet_margin_loss"), anchor, positive, negative, margin, p, eps, swap,
                reduction);
    }

    /**
     * {@code triu(Tensor self, SymInt diagonal=0) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor triu(Tensor self) {
        return Operators.tensor(Operators.at(572, "aten::triu"), self);
    }

    /**
     * {@code triu(Tensor self, SymInt diagonal=0) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param diagonal {@code SymInt}
     * @return a new tensor
     */
    public static Tensor triu(Tensor self, long diagonal) {
        return Operators.tensor(Operators.at(572, "aten::triu"), self, diagonal);
    }

    /**
     * {@code triu.out(Tensor self, SymInt diagonal=0, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor triuOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1290, "aten::triu.out"), self, 0L, out);
    }

    /**
     * {@code triu.out(Tensor self, SymInt diagonal=0, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param diagonal {@code SymInt}
     * @return {@code out}
     */
    public static Tensor triuOut(Tensor out, Tensor self, long diagonal) {
        return Operators.tensor(Operators.at(1290, "aten::triu.out"), self, diagonal, out);
    }

    /**
     * {@code triu_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param row {@code int}
     * @param col {@code int}
     * @return a new tensor
     */
    public static Tensor triuIndices(long row, long col) {
        return Operators.tensor(Operators.at(1291, "aten::triu_indices"), row, col);
    }

    /**
     * {@code triu_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param row {@code int}
     * @param col {@code int}
     * @param offset {@code int}
     * @return a new tensor
     */
    public static Tensor triuIndices(long row, long col, long offset) {
        return Operators.tensor(Operators.at(1291, "aten::triu_indices"), row, col, offset);
    }

    /**
     * {@code triu_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}.
     *
     * @param row {@code int}
     * @param col {@code int}
     * @param offset {@code int}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor triuIndices(long row, long col, long offset, DType dtype, Device device) {
        return Operators.tensor(Operators.at(1291, "aten::triu_indices"), row, col, offset, dtype, null, device);
    }

    /**
     * {@code triu_indices.out(int row, int col, int offset=0, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param row {@code int}
     * @param col {@code int}
     * @return {@code out}
     */
    public static Tensor triuIndicesOut(Tensor out, long row, long col) {
        return Operators.tensor(Operators.at(1292, "aten::triu_indices.out"), row, col, 0L, out);
    }

    /**
     * {@code triu_indices.out(int row, int col, int offset=0, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param row {@code int}
     * @param col {@code int}
     * @param offset {@code int}
     * @return {@code out}
     */
    public static Tensor triuIndicesOut(Tensor out, long row, long col, long offset) {
        return Operators.tensor(Operators.at(1292, "aten::triu_indices.out"), row, col, offset, out);
    }

    /**
     * {@code true_divide.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor trueDivide(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(574, "aten::true_divide.Tensor"), self, other);
    }

    /**
     * {@code true_divide.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor trueDivide(Tensor self, Object other) {
        return Operators.tensor(Operators.at(575, "aten::true_divide.Scalar"), self, other);
    }

    /**
     * {@code true_divide.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor trueDivideOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1293, "aten::true_divide.out"), self, other, out);
    }

    /**
     * {@code trunc(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor trunc(Tensor self) {
        return Operators.tensor(Operators.at(578, "aten::trunc"), self);
    }

    /**
     * {@code trunc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor truncOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1294, "aten::trunc.out"), self, out);
    }

    /**
     * {@code trunc_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor trunc_(Tensor self) {
        return Operators.tensor(Operators.at(579, "aten::trunc_"), self);
    }

    /**
     * {@code unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return views that share the memory
     */
    public static List<Tensor> unbind(Tensor self) {
        return Operators.tensors(Operators.at(581, "aten::unbind.int"), self);
    }

    /**
     * {@code unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return views that share the memory
     */
    public static List<Tensor> unbind(Tensor self, long dim) {
        return Operators.tensors(Operators.at(581, "aten::unbind.int"), self, dim);
    }

    /**
     * {@code unbind_copy.int(Tensor self, int dim=0) -> Tensor[]}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return new tensors
     */
    public static List<Tensor> unbindCopy(Tensor self) {
        return Operators.tensors(Operators.at(1295, "aten::unbind_copy.int"), self);
    }

    /**
     * {@code unbind_copy.int(Tensor self, int dim=0) -> Tensor[]}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return new tensors
     */
    public static List<Tensor> unbindCopy(Tensor self, long dim) {
        return Operators.tensors(Operators.at(1295, "aten::unbind_copy.int"), self, dim);
    }

    /**
     * {@code unbind_copy.int_out(Tensor self, int dim=0, *, Tensor(a!)[] out) -> ()}, the rest at its defaults.
     *
     * @param out {@code Tensor[]}, written
     * @param self {@code Tensor}
     */
    public static void unbindCopyOut(List<Tensor> out, Tensor self) {
        Operators.at(1296, "aten::unbind_copy.int_out").call(self, 0L, out);
    }

    /**
     * {@code unbind_copy.int_out(Tensor self, int dim=0, *, Tensor(a!)[] out) -> ()}.
     *
     * @param out {@code Tensor[]}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     */
    public static void unbindCopyOut(List<Tensor> out, Tensor self, long dim) {
        Operators.at(1296, "aten::unbind_copy.int_out").call(self, dim, out);
    }

    /**
     * {@code unflatten.int(Tensor(a) self, int dim, SymInt[] sizes) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param sizes {@code SymInt[]}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor unflatten(Tensor self, long dim, long... sizes) {
        return Operators.tensor(Operators.at(582, "aten::unflatten.int"), self, dim, sizes);
    }

    /**
     * {@code unfold_copy(Tensor self, int dimension, int size, int step) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dimension {@code int}
     * @param size {@code int}
     * @param step {@code int}
     * @return a new tensor
     */
    public static Tensor unfoldCopy(Tensor self, long dimension, long size, long step) {
        return Operators.tensor(Operators.at(1297, "aten::unfold_copy"), self, dimension, size, step);
    }

    /**
     * {@code unfold_copy.out(Tensor self, int dimension, int size, int step, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dimension {@code int}
     * @param size {@code int}
     * @param step {@code int}
     * @return {@code out}
     */
    public static Tensor unfoldCopyOut(Tensor out, Tensor self, long dimension, long size, long step) {
        return Operators.tensor(Operators.at(1298, "aten::unfold_copy.out"), self, dimension, size, step, out);
    }

    /**
     * {@code unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor,
     * Tensor, Tensor)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return new tensors
     */
    public static List<Tensor> uniqueConsecutive(Tensor self) {
        return Operators.each(Operators.at(584, "aten::unique_consecutive"), self);
    }

    /**
     * {@code unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor,
     * Tensor, Tensor)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param returnInverse {@code bool}
     * @return new tensors
     */
    public static List<Tensor> uniqueConsecutive(Tensor self, boolean returnInverse) {
        return Operators.each(Operators.at(584, "aten::unique_consecutive"), self, returnInverse);
    }

    /**
     * {@code unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor,
     * Tensor, Tensor)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param returnInverse {@code bool}
     * @param returnCounts {@code bool}
     * @return new tensors
     */
    public static List<Tensor> uniqueConsecutive(Tensor self, boolean returnInverse, boolean returnCounts) {
        return Operators.each(Operators.at(584, "aten::unique_consecutive"), self, returnInverse, returnCounts);
    }

    /**
     * {@code unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor,
     * Tensor, Tensor)}.
     *
     * @param self {@code Tensor}
     * @param returnInverse {@code bool}
     * @param returnCounts {@code bool}
     * @param dim {@code int?}; may be null
     * @return new tensors
     */
    public static List<Tensor> uniqueConsecutive(Tensor self, boolean returnInverse, boolean returnCounts, Number dim) {
        return Operators.each(Operators.at(584, "aten::unique_consecutive"), self, returnInverse, returnCounts, dim);
    }

    /**
     * {@code unique_consecutive.out(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None, *,
     * Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))}, the rest at its defaults.
     *
     * @param out0 {@code Tensor}, written
     * @param out1 {@code Tensor}, written
     * @param out2 {@code Tensor}, written
     * @param self {@code Tensor}
     * @return the tensors written
     */
    public static List<Tensor> uniqueConsecutiveOut(Tensor out0, Tensor out1, Tensor out2, Tensor self) {
        return Operators.each(Operators.at(1299, "aten::unique_consecutive.out"), self, false, false, null, out0, out1, out2);
    }

    /**
     * {@code unique_consecutive.out(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None, *,
     * Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))}, the rest at its defaults.
     *
     * @param out0 {@code Tensor}, written
     * @param out1 {@code Tensor}, written
     * @param out2 {@code Tensor}, written
     * @param self {@code Tensor}
     * @param returnInverse {@code bool}
     * @return the tensors written
     */
    public static List<Tensor> uniqueConsecutiveOut(Tensor out0, Tensor out1, Tensor out2, Tensor self, boolean returnInverse) {
        return Operators.each(Operators.at(1299, "aten::unique_consecutive.out"), self, returnInverse, false, null, out0, out1,
                out2);
    }

    /**
     * {@code unique_consecutive.out(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None, *,
     * Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))}, the rest at its defaults.
     *
     * @param out0 {@code Tensor}, written
     * @param out1 {@code Tensor}, written
     * @param out2 {@code Tensor}, written
     * @param self {@code Tensor}
     * @param returnInverse {@code bool}
     * @param returnCounts {@code bool}
     * @return the tensors written
     */
    public static List<Tensor> uniqueConsecutiveOut(Tensor out0, Tensor out1, Tensor out2, Tensor self, boolean returnInverse,
            boolean returnCounts) {
        return Operators.each(Operators.at(1299, "aten::unique_consecutive.out"), self, returnInverse, returnCounts, null, out0,
                out1, out2);
    }

    /**
     * {@code unique_consecutive.out(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None, *,
     * Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))}.
     *
     * @param out0 {@code Tensor}, written
     * @param out1 {@code Tensor}, written
     * @param out2 {@code Tensor}, written
     * @param self {@code Tensor}
     * @param returnInverse {@code bool}
     * @param returnCounts {@code bool}
     * @param dim {@code int?}; may be null
     * @return the tensors written
     */
    public static List<Tensor> uniqueConsecutiveOut(Tensor out0, Tensor out1, Tensor out2, Tensor self, boolean returnInverse,
            boolean returnCounts, Number dim) {
        return Operators.each(Operators.at(1299, "aten::unique_consecutive.out"), self, returnInverse, returnCounts, dim, out0,
                out1, out2);
    }

    /**
     * {@code unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param chunks {@code int}
     * @return new tensors
     */
    public static List<Tensor> unsafeChunk(Tensor self, long chunks) {
        return Operators.tensors(Operators.at(585, "aten::unsafe_chunk"), self, chunks);
    }

    /**
     * {@code unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]}.
     *
     * @param self {@code Tensor}
     * @param chunks {@code int}
     * @param dim {@code int}
     * @return new tensors
     */
    public static List<Tensor> unsafeChunk(Tensor self, long chunks, long dim) {
        return Operators.tensors(Operators.at(585, "aten::unsafe_chunk"), self, chunks, dim);
    }

    /**
     * {@code unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param splitSize {@code SymInt}
     * @return new tensors
     */
    public static List<Tensor> unsafeSplit(Tensor self, long splitSize) {
        return Operators.tensors(Operators.at(586, "aten::unsafe_split.Tensor"), self, splitSize);
    }

    /**
     * {@code unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]}.
     *
     * @param self {@code Tensor}
     * @param splitSize {@code SymInt}
     * @param dim {@code int}
     * @return new tensors
     */
    public static List<Tensor> unsafeSplit(Tensor self, long splitSize, long dim) {
        return Operators.tensors(Operators.at(586, "aten::unsafe_split.Tensor"), self, splitSize, dim);
    }

    /**
     * {@code unsafe_split.Tensor_out(Tensor self, SymInt split_size, int dim=0, *, Tensor(a!)[] out) -> ()}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor[]}, written
     * @param self {@code Tensor}
     * @param splitSize {@code SymInt}
     */
    public static void unsafeSplitOut(List<Tensor> out, Tensor self, long splitSize) {
        Operators.at(1300, "aten::unsafe_split.Tensor_out").call(self, splitSize, 0L, out);
    }

    /**
     * {@code unsafe_split.Tensor_out(Tensor self, SymInt split_size, int dim=0, *, Tensor(a!)[] out) -> ()}.
     *
     * @param out {@code Tensor[]}, written
     * @param self {@code Tensor}
     * @param splitSize {@code SymInt}
     * @param dim {@code int}
     */
    public static void unsafeSplitOut(List<Tensor> out, Tensor self, long splitSize, long dim) {
        Operators.at(1300, "aten::unsafe_split.Tensor_out").call(self, splitSize, dim, out);
    }

    /**
     * {@code unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param splitSizes {@code SymInt[]}
     * @return new tensors
     */
    public static List<Tensor> unsafeSplitWithSizes(Tensor self, long... splitSizes) {
        return Operators.tensors(Operators.at(587, "aten::unsafe_split_with_sizes"), self, splitSizes);
    }

    /**
     * {@code unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]}.
     *
     * @param self {@code Tensor}
     * @param splitSizes {@code SymInt[]}
     * @param dim {@code int}
     * @return new tensors
     */
    public static List<Tensor> unsafeSplitWithSizes(Tensor self, long[] splitSizes, long dim) {
        return Operators.tensors(Operators.at(587, "aten::unsafe_split_with_sizes"), self, splitSizes, dim);
    }

    /**
     * {@code unsafe_split_with_sizes.out(Tensor self, SymInt[] split_sizes, int dim=0, *, Tensor(a!)[] out) -> ()}, the rest at
     * its defaults.
     *
     * @param out {@code Tensor[]}, written
     * @param self {@code Tensor}
     * @param splitSizes {@code SymInt[]}
     */
    public static void unsafeSplitWithSizesOut(List<Tensor> out, Tensor self, long... splitSizes) {
        Operators.at(1301, "aten::unsafe_split_with_sizes.out").call(self, splitSizes, 0L, out);
    }

    /**
     * {@code unsafe_split_with_sizes.out(Tensor self, SymInt[] split_sizes, int dim=0, *, Tensor(a!)[] out) -> ()}.
     *
     * @param out {@code Tensor[]}, written
     * @param self {@code Tensor}
     * @param splitSizes {@code SymInt[]}
     * @param dim {@code int}
     */
    public static void unsafeSplitWithSizesOut(List<Tensor> out, Tensor self, long[] splitSizes, long dim) {
        Operators.at(1301, "aten::unsafe_split_with_sizes.out").call(self, splitSizes, dim, out);
    }

    /**
     * {@code unsqueeze(Tensor(a) self, int dim) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor unsqueeze(Tensor self, long dim) {
        return Operators.tensor(Operators.at(1302, "aten::unsqueeze"), self, dim);
    }

    /**
     * {@code unsqueeze_copy(Tensor self, int dim) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor unsqueezeCopy(Tensor self, long dim) {
        return Operators.tensor(Operators.at(1303, "aten::unsqueeze_copy"), self, dim);
    }

    /**
     * {@code unsqueeze_copy.out(Tensor self, int dim, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return {@code out}
     */
    public static Tensor unsqueezeCopyOut(Tensor out, Tensor self, long dim) {
        return Operators.tensor(Operators.at(1304, "aten::unsqueeze_copy.out"), self, dim, out);
    }

    /**
     * {@code values_copy(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor valuesCopy(Tensor self) {
        return Operators.tensor(Operators.at(1305, "aten::values_copy"), self);
    }

    /**
     * {@code values_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor valuesCopyOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1306, "aten::values_copy.out"), self, out);
    }

    /**
     * {@code vander(Tensor x, int? N=None, bool increasing=False) -> Tensor}, the rest at its defaults.
     *
     * @param x {@code Tensor}
     * @return a new tensor
     */
    public static Tensor vander(Tensor x) {
        return Operators.tensor(Operators.at(1307, "aten::vander"), x);
    }

    /**
     * {@code vander(Tensor x, int? N=None, bool increasing=False) -> Tensor}, the rest at its defaults.
     *
     * @param x {@code Tensor}
     * @param N {@code int?}; may be null
     * @return a new tensor
     */
    public static Tensor vander(Tensor x, Number N) {
        return Operators.tensor(Operators.at(1307, "aten::vander"), x, N);
    }

    /**
     * {@code vander(Tensor x, int? N=None, bool increasing=False) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param N {@code int?}; may be null
     * @param increasing {@code bool}
     * @return a new tensor
     */
    public static Tensor vander(Tensor x, Number N, boolean increasing) {
        return Operators.tensor(Operators.at(1307, "aten::vander"), x, N, increasing);
    }

    /**
     * {@code var(Tensor self, bool unbiased=True) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor var(Tensor self) {
        return Operators.tensor(Operators.at(590, "aten::var"), self);
    }

    /**
     * {@code var(Tensor self, bool unbiased=True) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param unbiased {@code bool}
     * @return a new tensor
     */
    public static Tensor var(Tensor self, boolean unbiased) {
        return Operators.tensor(Operators.at(590, "aten::var"), self, unbiased);
    }

    /**
     * {@code var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor}, the rest
     * at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor var(Tensor self, long[] dim) {
        return Operators.tensor(Operators.at(591, "aten::var.correction"), self, dim);
    }

    /**
     * {@code var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param correction {@code Scalar?}; may be null
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor var(Tensor self, long[] dim, Object correction, boolean keepdim) {
        return Operators.tensor(Operators.at(591, "aten::var.correction"), self, dim, correction, keepdim);
    }

    /**
     * {@code var.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor varOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1308, "aten::var.correction_out"), self, null, null, false, out);
    }

    /**
     * {@code var.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor varOut(Tensor out, Tensor self, long[] dim) {
        return Operators.tensor(Operators.at(1308, "aten::var.correction_out"), self, dim, null, false, out);
    }

    /**
     * {@code var.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param correction {@code Scalar?}; may be null
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor varOut(Tensor out, Tensor self, long[] dim, Object correction, boolean keepdim) {
        return Operators.tensor(Operators.at(1308, "aten::var.correction_out"), self, dim, correction, keepdim, out);
    }

    /**
     * {@code var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param unbiased {@code bool}
     * @return a new tensor
     */
    public static Tensor var(Tensor self, long[] dim, boolean unbiased) {
        return Operators.tensor(Operators.at(592, "aten::var.dim"), self, dim, unbiased);
    }

    /**
     * {@code var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param unbiased {@code bool}
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor var(Tensor self, long[] dim, boolean unbiased, boolean keepdim) {
        return Operators.tensor(Operators.at(592, "aten::var.dim"), self, dim, unbiased, keepdim);
    }

    /**
     * {@code var.out(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}, the
     * rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param unbiased {@code bool}
     * @return {@code out}
     */
    public static Tensor varOut(Tensor out, Tensor self, long[] dim, boolean unbiased) {
        return Operators.tensor(Operators.at(1309, "aten::var.out"), self, dim, unbiased, false, out);
    }

    /**
     * {@code var.out(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param unbiased {@code bool}
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor varOut(Tensor out, Tensor self, long[] dim, boolean unbiased, boolean keepdim) {
        return Operators.tensor(Operators.at(1309, "aten::var.out"), self, dim, unbiased, keepdim, out);
    }

    /**
     * {@code var_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return new tensors
     */
    public static List<Tensor> varMean(Tensor self) {
        return Operators.each(Operators.at(1310, "aten::var_mean"), self);
    }

    /**
     * {@code var_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)}.
     *
     * @param self {@code Tensor}
     * @param unbiased {@code bool}
     * @return new tensors
     */
    public static List<Tensor> varMean(Tensor self, boolean unbiased) {
        return Operators.each(Operators.at(1310, "aten::var_mean"), self, unbiased);
    }

    /**
     * {@code var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor,
     * Tensor)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @return new tensors
     */
    public static List<Tensor> varMean(Tensor self, long[] dim) {
        return Operators.each(Operators.at(1311, "aten::var_mean.correction"), self, dim);
    }

    /**
     * {@code var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor,
     * Tensor)}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param correction {@code Scalar?}; may be null
     * @param keepdim {@code bool}
     * @return new tensors
     */
    public static List<Tensor> varMean(Tensor self, long[] dim, Object correction, boolean keepdim) {
        return Operators.each(Operators.at(1311, "aten::var_mean.correction"), self, dim, correction, keepdim);
    }

    /**
     * {@code var_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!)
     * out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))}, the rest at its defaults.
     *
     * @param out0 {@code Tensor}, written
     * @param out1 {@code Tensor}, written
     * @param self {@code Tensor}
     * @return the tensors written
     */
    public static List<Tensor> varMeanOut(Tensor out0, Tensor out1, Tensor self) {
        return Operators.each(Operators.at(1312, "aten::var_mean.correction_out"), self, null, null, false, out0, out1);
    }

    /**
     * {@code var_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!)
     * out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))}, the rest at its defaults.
     *
     * @param out0 {@code Tensor}, written
     * @param out1 {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @return the tensors written
     */
    public static List<Tensor> varMeanOut(Tensor out0, Tensor out1, Tensor self, long[] dim) {
        return Operators.each(Operators.at(1312, "aten::var_mean.correction_out"), self, dim, null, false, out0, out1);
    }

    /**
     * {@code var_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!)
     * out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))}.
     *
     * @param out0 {@code Tensor}, written
     * @param out1 {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param correction {@code Scalar?}; may be null
     * @param keepdim {@code bool}
     * @return the tensors written
     */
    public static List<Tensor> varMeanOut(Tensor out0, Tensor out1, Tensor self, long[] dim, Object correction, boolean keepdim) {
        return Operators.each(Operators.at(1312, "aten::var_mean.correction_out"), self, dim, correction, keepdim, out0, out1);
    }

    /**
     * {@code var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param unbiased {@code bool}
     * @return new tensors
     */
    public static List<Tensor> varMean(Tensor self, long[] dim, boolean unbiased) {
        return Operators.each(Operators.at(1313, "aten::var_mean.dim"), self, dim, unbiased);
    }

    /**
     * {@code var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @param unbiased {@code bool}
     * @param keepdim {@code bool}
     * @return new tensors
     */
    public static List<Tensor> varMean(Tensor self, long[] dim, boolean unbiased, boolean keepdim) {
        return Operators.each(Operators.at(1313, "aten::var_mean.dim"), self, dim, unbiased, keepdim);
    }

    /**
     * {@code vdot(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor vdot(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(593, "aten::vdot"), self, other);
    }

    /**
     * {@code vdot.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor vdotOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1314, "aten::vdot.out"), self, other, out);
    }

    /**
     * {@code view_as_complex(Tensor(a) self) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor viewAsComplex(Tensor self) {
        return Operators.tensor(Operators.at(1315, "aten::view_as_complex"), self);
    }

    /**
     * {@code view_as_complex_copy(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor viewAsComplexCopy(Tensor self) {
        return Operators.tensor(Operators.at(1316, "aten::view_as_complex_copy"), self);
    }

    /**
     * {@code view_as_complex_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor viewAsComplexCopyOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1317, "aten::view_as_complex_copy.out"), self, out);
    }

    /**
     * {@code view_as_real(Tensor(a) self) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor viewAsReal(Tensor self) {
        return Operators.tensor(Operators.at(1318, "aten::view_as_real"), self);
    }

    /**
     * {@code view_as_real_copy(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor viewAsRealCopy(Tensor self) {
        return Operators.tensor(Operators.at(1319, "aten::view_as_real_copy"), self);
    }

    /**
     * {@code view_as_real_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor viewAsRealCopyOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1320, "aten::view_as_real_copy.out"), self, out);
    }

    /**
     * {@code view_copy(Tensor self, SymInt[] size) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param size {@code SymInt[]}
     * @return a new tensor
     */
    public static Tensor viewCopy(Tensor self, long... size) {
        return Operators.tensor(Operators.at(1321, "aten::view_copy"), self, size);
    }

    /**
     * {@code view_copy.dtype(Tensor self, ScalarType dtype) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dtype {@code ScalarType}
     * @return a new tensor
     */
    public static Tensor viewCopy(Tensor self, DType dtype) {
        return Operators.tensor(Operators.at(1322, "aten::view_copy.dtype"), self, dtype);
    }

    /**
     * {@code view_copy.dtype_out(Tensor self, ScalarType dtype, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dtype {@code ScalarType}
     * @return {@code out}
     */
    public static Tensor viewCopyOut(Tensor out, Tensor self, DType dtype) {
        return Operators.tensor(Operators.at(1323, "aten::view_copy.dtype_out"), self, dtype, out);
    }

    /**
     * {@code view_copy.out(Tensor self, SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param size {@code SymInt[]}
     * @return {@code out}
     */
    public static Tensor viewCopyOut(Tensor out, Tensor self, long... size) {
        return Operators.tensor(Operators.at(1324, "aten::view_copy.out"), self, size, out);
    }

    /**
     * {@code vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]}.
     *
     * @param self {@code Tensor}
     * @param indices {@code int[]}
     * @return views that share the memory
     */
    public static List<Tensor> vsplit(Tensor self, long... indices) {
        return Operators.tensors(Operators.at(595, "aten::vsplit.array"), self, indices);
    }

    /**
     * {@code vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]}.
     *
     * @param self {@code Tensor}
     * @param sections {@code int}
     * @return views that share the memory
     */
    public static List<Tensor> vsplit(Tensor self, long sections) {
        return Operators.tensors(Operators.at(596, "aten::vsplit.int"), self, sections);
    }

    /**
     * {@code vstack(Tensor[] tensors) -> Tensor}.
     *
     * @param tensors {@code Tensor[]}
     * @return a new tensor
     */
    public static Tensor vstack(List<Tensor> tensors) {
        return Operators.tensor(Operators.at(1325, "aten::vstack"), tensors);
    }

    /**
     * {@code vstack.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param tensors {@code Tensor[]}
     * @return {@code out}
     */
    public static Tensor vstackOut(Tensor out, List<Tensor> tensors) {
        return Operators.tensor(Operators.at(1326, "aten::vstack.out"), tensors, out);
    }

    /**
     * {@code where(Tensor condition) -> Tensor[]}.
     *
     * @param condition {@code Tensor}
     * @return new tensors
     */
    public static List<Tensor> where(Tensor condition) {
        return Operators.tensors(Operators.at(1327, "aten::where"), condition);
    }

    /**
     * {@code where.Scalar(Tensor condition, Scalar self, Scalar other) -> Tensor}.
     *
     * @param condition {@code Tensor}
     * @param self {@code Scalar}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor where(Tensor condition, Object self, Object other) {
        return Operators.tensor(Operators.at(1328, "aten::where.Scalar"), condition, self, other);
    }

    /**
     * {@code where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor}.
     *
     * @param condition {@code Tensor}
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor where(Tensor condition, Tensor self, Object other) {
        return Operators.tensor(Operators.at(597, "aten::where.ScalarOther"), condition, self, other);
    }

    /**
     * {@code where.ScalarSelf(Tensor condition, Scalar self, Tensor other) -> Tensor}.
     *
     * @param condition {@code Tensor}
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor where(Tensor condition, Object self, Tensor other) {
        return Operators.tensor(Operators.at(1329, "aten::where.ScalarSelf"), condition, self, other);
    }

    /**
     * {@code where.self(Tensor condition, Tensor self, Tensor other) -> Tensor}.
     *
     * @param condition {@code Tensor}
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor where(Tensor condition, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(598, "aten::where.self"), condition, self, other);
    }

    /**
     * {@code where.self_out(Tensor condition, Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param condition {@code Tensor}
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor whereOut(Tensor out, Tensor condition, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1330, "aten::where.self_out"), condition, self, other, out);
    }

    /**
     * {@code xlogy.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor xlogy(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(599, "aten::xlogy.Tensor"), self, other);
    }

    /**
     * {@code xlogy.OutScalar_Other(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor xlogyOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(1331, "aten::xlogy.OutScalar_Other"), self, other, out);
    }

    /**
     * {@code xlogy.OutScalar_Self(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor xlogyOut(Tensor out, Object self, Tensor other) {
        return Operators.tensor(Operators.at(1332, "aten::xlogy.OutScalar_Self"), self, other, out);
    }

    /**
     * {@code xlogy.OutTensor(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor xlogyOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1333, "aten::xlogy.OutTensor"), self, other, out);
    }

    /**
     * {@code xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor xlogy(Tensor self, Object other) {
        return Operators.tensor(Operators.at(600, "aten::xlogy.Scalar_Other"), self, other);
    }

    /**
     * {@code xlogy.Scalar_Self(Scalar self, Tensor other) -> Tensor}.
     *
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor xlogy(Object self, Tensor other) {
        return Operators.tensor(Operators.at(1334, "aten::xlogy.Scalar_Self"), self, other);
    }

    /**
     * {@code xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param other {@code Tensor}
     * @return {@code self}
     */
    public static Tensor xlogy_(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(601, "aten::xlogy_.Tensor"), self, other);
    }

    /**
     * {@code xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param other {@code Scalar}
     * @return {@code self}
     */
    public static Tensor xlogy_(Tensor self, Object other) {
        return Operators.tensor(Operators.at(602, "aten::xlogy_.Scalar_Other"), self, other);
    }
}
