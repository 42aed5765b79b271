// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm.ops;

import dev.torchffm.DType;
import dev.torchffm.Tensor;

/**
 * The operators of {@code torch.special}.
 * Names are PyTorch's in camelCase; those that end in {@code Out} write into their first arguments.
 *
 * <p>Parameters stand in the order of the schema; those with defaults may be left out from the end. A {@code Scalar} is a
 * {@link Number}, {@link Boolean} or {@link dev.torchffm.Complex}. New tensors belong to the innermost
 * {@link dev.torchffm.TensorScope}. Every function throws {@link dev.torchffm.TorchException} with PyTorch's message where
 * libtorch refuses its arguments, and {@link IllegalStateException} for a closed tensor.
 */
public final class Special {
    private Special() { }

    /**
     * {@code special_airy_ai(Tensor x) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @return a new tensor
     */
    public static Tensor airyAi(Tensor x) {
        return Operators.tensor(Operators.at(1574, "aten::special_airy_ai"), x);
    }

    /**
     * {@code special_airy_ai.out(Tensor x, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @return {@code out}
     */
    public static Tensor airyAiOut(Tensor out, Tensor x) {
        return Operators.tensor(Operators.at(1575, "aten::special_airy_ai.out"), x, out);
    }

    /**
     * {@code special_bessel_j0(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor besselJ0(Tensor self) {
        return Operators.tensor(Operators.at(1576, "aten::special_bessel_j0"), self);
    }

    /**
     * {@code special_bessel_j0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor besselJ0Out(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1577, "aten::special_bessel_j0.out"), self, out);
    }

    /**
     * {@code special_bessel_j1(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor besselJ1(Tensor self) {
        return Operators.tensor(Operators.at(1578, "aten::special_bessel_j1"), self);
    }

    /**
     * {@code special_bessel_j1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor besselJ1Out(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1579, "aten::special_bessel_j1.out"), self, out);
    }

    /**
     * {@code special_bessel_y0(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor besselY0(Tensor self) {
        return Operators.tensor(Operators.at(1580, "aten::special_bessel_y0"), self);
    }

    /**
     * {@code special_bessel_y0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor besselY0Out(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1581, "aten::special_bessel_y0.out"), self, out);
    }

    /**
     * {@code special_bessel_y1(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor besselY1(Tensor self) {
        return Operators.tensor(Operators.at(1582, "aten::special_bessel_y1"), self);
    }

    /**
     * {@code special_bessel_y1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor besselY1Out(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1583, "aten::special_bessel_y1.out"), self, out);
    }

    /**
     * {@code special_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return a new tensor
     */
    public static Tensor chebyshevPolynomialT(Tensor x, Tensor n) {
        return Operators.tensor(Operators.at(1584, "aten::special_chebyshev_polynomial_t"), x, n);
    }

    /**
     * {@code special_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return a new tensor
     */
    public static Tensor chebyshevPolynomialT(Tensor x, Object n) {
        return Operators.tensor(Operators.at(1585, "aten::special_chebyshev_polynomial_t.n_scalar"), x, n);
    }

    /**
     * {@code special_chebyshev_polynomial_t.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code out}
     */
    public static Tensor chebyshevPolynomialTOut(Tensor out, Tensor x, Object n) {
        return Operators.tensor(Operators.at(1586, "aten::special_chebyshev_polynomial_t.n_scalar_out"), x, n, out);
    }

    /**
     * {@code special_chebyshev_polynomial_t.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return {@code out}
     */
    public static Tensor chebyshevPolynomialTOut(Tensor out, Tensor x, Tensor n) {
        return Operators.tensor(Operators.at(1587, "aten::special_chebyshev_polynomial_t.out"), x, n, out);
    }

    /**
     * {@code special_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return a new tensor
     */
    public static Tensor chebyshevPolynomialT(Object x, Tensor n) {
        return Operators.tensor(Operators.at(1588, "aten::special_chebyshev_polynomial_t.x_scalar"), x, n);
    }

    /**
     * {@code special_chebyshev_polynomial_t.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code out}
     */
    public static Tensor chebyshevPolynomialTOut(Tensor out, Object x, Tensor n) {
        return Operators.tensor(Operators.at(1589, "aten::special_chebyshev_polynomial_t.x_scalar_out"), x, n, out);
    }

    /**
     * {@code special_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return a new tensor
     */
    public static Tensor chebyshevPolynomialU(Tensor x, Tensor n) {
        return Operators.tensor(Operators.at(1590, "aten::special_chebyshev_polynomial_u"), x, n);
    }

    /**
     * {@code special_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return a new tensor
     */
    public static Tensor chebyshevPolynomialU(Tensor x, Object n) {
        return Operators.tensor(Operators.at(1591, "aten::special_chebyshev_polynomial_u.n_scalar"), x, n);
    }

    /**
     * {@code special_chebyshev_polynomial_u.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code out}
     */
    public static Tensor chebyshevPolynomialUOut(Tensor out, Tensor x, Object n) {
        return Operators.tensor(Operators.at(1592, "aten::special_chebyshev_polynomial_u.n_scalar_out"), x, n, out);
    }

    /**
     * {@code special_chebyshev_polynomial_u.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return {@code out}
     */
    public static Tensor chebyshevPolynomialUOut(Tensor out, Tensor x, Tensor n) {
        return Operators.tensor(Operators.at(1593, "aten::special_chebyshev_polynomial_u.out"), x, n, out);
    }

    /**
     * {@code special_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return a new tensor
     */
    public static Tensor chebyshevPolynomialU(Object x, Tensor n) {
        return Operators.tensor(Operators.at(1594, "aten::special_chebyshev_polynomial_u.x_scalar"), x, n);
    }

    /**
     * {@code special_chebyshev_polynomial_u.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code out}
     */
    public static Tensor chebyshevPolynomialUOut(Tensor out, Object x, Tensor n) {
        return Operators.tensor(Operators.at(1595, "aten::special_chebyshev_polynomial_u.x_scalar_out"), x, n, out);
    }

    /**
     * {@code special_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return a new tensor
     */
    public static Tensor chebyshevPolynomialV(Tensor x, Tensor n) {
        return Operators.tensor(Operators.at(1596, "aten::special_chebyshev_polynomial_v"), x, n);
    }

    /**
     * {@code special_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return a new tensor
     */
    public static Tensor chebyshevPolynomialV(Tensor x, Object n) {
        return Operators.tensor(Operators.at(1597, "aten::special_chebyshev_polynomial_v.n_scalar"), x, n);
    }

    /**
     * {@code special_chebyshev_polynomial_v.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code out}
     */
    public static Tensor chebyshevPolynomialVOut(Tensor out, Tensor x, Object n) {
        return Operators.tensor(Operators.at(1598, "aten::special_chebyshev_polynomial_v.n_scalar_out"), x, n, out);
    }

    /**
     * {@code special_chebyshev_polynomial_v.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return {@code out}
     */
    public static Tensor chebyshevPolynomialVOut(Tensor out, Tensor x, Tensor n) {
        return Operators.tensor(Operators.at(1599, "aten::special_chebyshev_polynomial_v.out"), x, n, out);
    }

    /**
     * {@code special_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return a new tensor
     */
    public static Tensor chebyshevPolynomialV(Object x, Tensor n) {
        return Operators.tensor(Operators.at(1600, "aten::special_chebyshev_polynomial_v.x_scalar"), x, n);
    }

    /**
     * {@code special_chebyshev_polynomial_v.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code out}
     */
    public static Tensor chebyshevPolynomialVOut(Tensor out, Object x, Tensor n) {
        return Operators.tensor(Operators.at(1601, "aten::special_chebyshev_polynomial_v.x_scalar_out"), x, n, out);
    }

    /**
     * {@code special_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return a new tensor
     */
    public static Tensor chebyshevPolynomialW(Tensor x, Tensor n) {
        return Operators.tensor(Operators.at(1602, "aten::special_chebyshev_polynomial_w"), x, n);
    }

    /**
     * {@code special_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return a new tensor
     */
    public static Tensor chebyshevPolynomialW(Tensor x, Object n) {
        return Operators.tensor(Operators.at(1603, "aten::special_chebyshev_polynomial_w.n_scalar"), x, n);
    }

    /**
     * {@code special_chebyshev_polynomial_w.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code out}
     */
    public static Tensor chebyshevPolynomialWOut(Tensor out, Tensor x, Object n) {
        return Operators.tensor(Operators.at(1604, "aten::special_chebyshev_polynomial_w.n_scalar_out"), x, n, out);
    }

    /**
     * {@code special_chebyshev_polynomial_w.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return {@code out}
     */
    public static Tensor chebyshevPolynomialWOut(Tensor out, Tensor x, Tensor n) {
        return Operators.tensor(Operators.at(1605, "aten::special_chebyshev_polynomial_w.out"), x, n, out);
    }

    /**
     * {@code special_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return a new tensor
     */
    public static Tensor chebyshevPolynomialW(Object x, Tensor n) {
        return Operators.tensor(Operators.at(1606, "aten::special_chebyshev_polynomial_w.x_scalar"), x, n);
    }

    /**
     * {@code special_chebyshev_polynomial_w.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code out}
     */
    public static Tensor chebyshevPolynomialWOut(Tensor out, Object x, Tensor n) {
        return Operators.tensor(Operators.at(1607, "aten::special_chebyshev_polynomial_w.x_scalar_out"), x, n, out);
    }

    /**
     * {@code special_digamma(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor digamma(Tensor self) {
        return Operators.tensor(Operators.at(1608, "aten::special_digamma"), self);
    }

    /**
     * {@code special_digamma.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor digammaOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1609, "aten::special_digamma.out"), self, out);
    }

    /**
     * {@code special_entr(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor entr(Tensor self) {
        return Operators.tensor(Operators.at(1610, "aten::special_entr"), self);
    }

    /**
     * {@code special_entr.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor entrOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1611, "aten::special_entr.out"), self, out);
    }

    /**
     * {@code special_erf(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor erf(Tensor self) {
        return Operators.tensor(Operators.at(1612, "aten::special_erf"), self);
    }

    /**
     * {@code special_erf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor erfOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1613, "aten::special_erf.out"), self, out);
    }

    /**
     * {@code special_erfc(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor erfc(Tensor self) {
        return Operators.tensor(Operators.at(1614, "aten::special_erfc"), self);
    }

    /**
     * {@code special_erfc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor erfcOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1615, "aten::special_erfc.out"), self, out);
    }

    /**
     * {@code special_erfcx(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor erfcx(Tensor self) {
        return Operators.tensor(Operators.at(1616, "aten::special_erfcx"), self);
    }

    /**
     * {@code special_erfcx.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor erfcxOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1617, "aten::special_erfcx.out"), self, out);
    }

    /**
     * {@code special_erfinv(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor erfinv(Tensor self) {
        return Operators.tensor(Operators.at(1618, "aten::special_erfinv"), self);
    }

    /**
     * {@code special_erfinv.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor erfinvOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1619, "aten::special_erfinv.out"), self, out);
    }

    /**
     * {@code special_exp2(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor exp2(Tensor self) {
        return Operators.tensor(Operators.at(1620, "aten::special_exp2"), self);
    }

    /**
     * {@code special_exp2.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor exp2Out(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1621, "aten::special_exp2.out"), self, out);
    }

    /**
     * {@code special_expit(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor expit(Tensor self) {
        return Operators.tensor(Operators.at(1622, "aten::special_expit"), self);
    }

    /**
     * {@code special_expit.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor expitOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1623, "aten::special_expit.out"), self, out);
    }

    /**
     * {@code special_expm1(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor expm1(Tensor self) {
        return Operators.tensor(Operators.at(1624, "aten::special_expm1"), self);
    }

    /**
     * {@code special_expm1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor expm1Out(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1625, "aten::special_expm1.out"), self, out);
    }

    /**
     * {@code special_gammainc(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor gammainc(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1626, "aten::special_gammainc"), self, other);
    }

    /**
     * {@code special_gammainc.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor gammaincOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1627, "aten::special_gammainc.out"), self, other, out);
    }

    /**
     * {@code special_gammaincc(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor gammaincc(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1628, "aten::special_gammaincc"), self, other);
    }

    /**
     * {@code special_gammaincc.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor gammainccOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1629, "aten::special_gammaincc.out"), self, other, out);
    }

    /**
     * {@code special_gammaln(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor gammaln(Tensor self) {
        return Operators.tensor(Operators.at(1630, "aten::special_gammaln"), self);
    }

    /**
     * {@code special_gammaln.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor gammalnOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1631, "aten::special_gammaln.out"), self, out);
    }

    /**
     * {@code special_hermite_polynomial_h(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return a new tensor
     */
    public static Tensor hermitePolynomialH(Tensor x, Tensor n) {
        return Operators.tensor(Operators.at(1632, "aten::special_hermite_polynomial_h"), x, n);
    }

    /**
     * {@code special_hermite_polynomial_h.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return a new tensor
     */
    public static Tensor hermitePolynomialH(Tensor x, Object n) {
        return Operators.tensor(Operators.at(1633, "aten::special_hermite_polynomial_h.n_scalar"), x, n);
    }

    /**
     * {@code special_hermite_polynomial_h.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code out}
     */
    public static Tensor hermitePolynomialHOut(Tensor out, Tensor x, Object n) {
        return Operators.tensor(Operators.at(1634, "aten::special_hermite_polynomial_h.n_scalar_out"), x, n, out);
    }

    /**
     * {@code special_hermite_polynomial_h.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return {@code out}
     */
    public static Tensor hermitePolynomialHOut(Tensor out, Tensor x, Tensor n) {
        return Operators.tensor(Operators.at(1635, "aten::special_hermite_polynomial_h.out"), x, n, out);
    }

    /**
     * {@code special_hermite_polynomial_h.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return a new tensor
     */
    public static Tensor hermitePolynomialH(Object x, Tensor n) {
        return Operators.tensor(Operators.at(1636, "aten::special_hermite_polynomial_h.x_scalar"), x, n);
    }

    /**
     * {@code special_hermite_polynomial_h.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code out}
     */
    public static Tensor hermitePolynomialHOut(Tensor out, Object x, Tensor n) {
        return Operators.tensor(Operators.at(1637, "aten::special_hermite_polynomial_h.x_scalar_out"), x, n, out);
    }

    /**
     * {@code special_hermite_polynomial_he(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return a new tensor
     */
    public static Tensor hermitePolynomialHe(Tensor x, Tensor n) {
        return Operators.tensor(Operators.at(1638, "aten::special_hermite_polynomial_he"), x, n);
    }

    /**
     * {@code special_hermite_polynomial_he.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return a new tensor
     */
    public static Tensor hermitePolynomialHe(Tensor x, Object n) {
        return Operators.tensor(Operators.at(1639, "aten::special_hermite_polynomial_he.n_scalar"), x, n);
    }

    /**
     * {@code special_hermite_polynomial_he.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code out}
     */
    public static Tensor hermitePolynomialHeOut(Tensor out, Tensor x, Object n) {
        return Operators.tensor(Operators.at(1640, "aten::special_hermite_polynomial_he.n_scalar_out"), x, n, out);
    }

    /**
     * {@code special_hermite_polynomial_he.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return {@code out}
     */
    public static Tensor hermitePolynomialHeOut(Tensor out, Tensor x, Tensor n) {
        return Operators.tensor(Operators.at(1641, "aten::special_hermite_polynomial_he.out"), x, n, out);
    }

    /**
     * {@code special_hermite_polynomial_he.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return a new tensor
     */
    public static Tensor hermitePolynomialHe(Object x, Tensor n) {
        return Operators.tensor(Operators.at(1642, "aten::special_hermite_polynomial_he.x_scalar"), x, n);
    }

    /**
     * {@code special_hermite_polynomial_he.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code out}
     */
    public static Tensor hermitePolynomialHeOut(Tensor out, Object x, Tensor n) {
        return Operators.tensor(Operators.at(1643, "aten::special_hermite_polynomial_he.x_scalar_out"), x, n, out);
    }

    /**
     * {@code special_i0(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor i0(Tensor self) {
        return Operators.tensor(Operators.at(1644, "aten::special_i0"), self);
    }

    /**
     * {@code special_i0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor i0Out(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1645, "aten::special_i0.out"), self, out);
    }

    /**
     * {@code special_i0e(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor i0e(Tensor self) {
        return Operators.tensor(Operators.at(1646, "aten::special_i0e"), self);
    }

    /**
     * {@code special_i0e.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor i0eOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1647, "aten::special_i0e.out"), self, out);
    }

    /**
     * {@code special_i1(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor i1(Tensor self) {
        return Operators.tensor(Operators.at(1648, "aten::special_i1"), self);
    }

    /**
     * {@code special_i1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor i1Out(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1649, "aten::special_i1.out"), self, out);
    }

    /**
     * {@code special_i1e(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor i1e(Tensor self) {
        return Operators.tensor(Operators.at(1650, "aten::special_i1e"), self);
    }

    /**
     * {@code special_i1e.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor i1eOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1651, "aten::special_i1e.out"), self, out);
    }

    /**
     * {@code special_laguerre_polynomial_l(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return a new tensor
     */
    public static Tensor laguerrePolynomialL(Tensor x, Tensor n) {
        return Operators.tensor(Operators.at(1652, "aten::special_laguerre_polynomial_l"), x, n);
    }

    /**
     * {@code special_laguerre_polynomial_l.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return a new tensor
     */
    public static Tensor laguerrePolynomialL(Tensor x, Object n) {
        return Operators.tensor(Operators.at(1653, "aten::special_laguerre_polynomial_l.n_scalar"), x, n);
    }

    /**
     * {@code special_laguerre_polynomial_l.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code out}
     */
    public static Tensor laguerrePolynomialLOut(Tensor out, Tensor x, Object n) {
        return Operators.tensor(Operators.at(1654, "aten::special_laguerre_polynomial_l.n_scalar_out"), x, n, out);
    }

    /**
     * {@code special_laguerre_polynomial_l.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return {@code out}
     */
    public static Tensor laguerrePolynomialLOut(Tensor out, Tensor x, Tensor n) {
        return Operators.tensor(Operators.at(1655, "aten::special_laguerre_polynomial_l.out"), x, n, out);
    }

    /**
     * {@code special_laguerre_polynomial_l.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return a new tensor
     */
    public static Tensor laguerrePolynomialL(Object x, Tensor n) {
        return Operators.tensor(Operators.at(1656, "aten::special_laguerre_polynomial_l.x_scalar"), x, n);
    }

    /**
     * {@code special_laguerre_polynomial_l.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code out}
     */
    public static Tensor laguerrePolynomialLOut(Tensor out, Object x, Tensor n) {
        return Operators.tensor(Operators.at(1657, "aten::special_laguerre_polynomial_l.x_scalar_out"), x, n, out);
    }

    /**
     * {@code special_legendre_polynomial_p(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return a new tensor
     */
    public static Tensor legendrePolynomialP(Tensor x, Tensor n) {
        return Operators.tensor(Operators.at(1658, "aten::special_legendre_polynomial_p"), x, n);
    }

    /**
     * {@code special_legendre_polynomial_p.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return a new tensor
     */
    public static Tensor legendrePolynomialP(Tensor x, Object n) {
        return Operators.tensor(Operators.at(1659, "aten::special_legendre_polynomial_p.n_scalar"), x, n);
    }

    /**
     * {@code special_legendre_polynomial_p.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code out}
     */
    public static Tensor legendrePolynomialPOut(Tensor out, Tensor x, Object n) {
        return Operators.tensor(Operators.at(1660, "aten::special_legendre_polynomial_p.n_scalar_out"), x, n, out);
    }

    /**
     * {@code special_legendre_polynomial_p.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return {@code out}
     */
    public static Tensor legendrePolynomialPOut(Tensor out, Tensor x, Tensor n) {
        return Operators.tensor(Operators.at(1661, "aten::special_legendre_polynomial_p.out"), x, n, out);
    }

    /**
     * {@code special_legendre_polynomial_p.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return a new tensor
     */
    public static Tensor legendrePolynomialP(Object x, Tensor n) {
        return Operators.tensor(Operators.at(1662, "aten::special_legendre_polynomial_p.x_scalar"), x, n);
    }

    /**
     * {@code special_legendre_polynomial_p.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code out}
     */
    public static Tensor legendrePolynomialPOut(Tensor out, Object x, Tensor n) {
        return Operators.tensor(Operators.at(1663, "aten::special_legendre_polynomial_p.x_scalar_out"), x, n, out);
    }

    /**
     * {@code special_log1p(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor log1p(Tensor self) {
        return Operators.tensor(Operators.at(1664, "aten::special_log1p"), self);
    }

    /**
     * {@code special_log1p.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor log1pOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1665, "aten::special_log1p.out"), self, out);
    }

    /**
     * {@code special_log_ndtr(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor logNdtr(Tensor self) {
        return Operators.tensor(Operators.at(1666, "aten::special_log_ndtr"), self);
    }

    /**
     * {@code special_log_ndtr.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor logNdtrOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1667, "aten::special_log_ndtr.out"), self, out);
    }

    /**
     * {@code special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor logSoftmax(Tensor self, long dim) {
        return Operators.tensor(Operators.at(1668, "aten::special_log_softmax"), self, dim);
    }

    /**
     * {@code special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public static Tensor logSoftmax(Tensor self, long dim, DType dtype) {
        return Operators.tensor(Operators.at(1668, "aten::special_log_softmax"), self, dim, dtype);
    }

    /**
     * {@code special_logit(Tensor self, float? eps=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor logit(Tensor self) {
        return Operators.tensor(Operators.at(1669, "aten::special_logit"), self);
    }

    /**
     * {@code special_logit(Tensor self, float? eps=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param eps {@code float?}; may be null
     * @return a new tensor
     */
    public static Tensor logit(Tensor self, Number eps) {
        return Operators.tensor(Operators.at(1669, "aten::special_logit"), self, eps);
    }

    /**
     * {@code special_logit.out(Tensor self, float? eps=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor logitOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1670, "aten::special_logit.out"), self, null, out);
    }

    /**
     * {@code special_logit.out(Tensor self, float? eps=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param eps {@code float?}; may be null
     * @return {@code out}
     */
    public static Tensor logitOut(Tensor out, Tensor self, Number eps) {
        return Operators.tensor(Operators.at(1670, "aten::special_logit.out"), self, eps, out);
    }

    /**
     * {@code special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @return a new tensor
     */
    public static Tensor logsumexp(Tensor self, long... dim) {
        return Operators.tensor(Operators.at(1671, "aten::special_logsumexp"), self, dim);
    }

    /**
     * {@code special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}
     * @return a new tensor
     */
    public static Tensor logsumexp(Tensor self, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(1671, "aten::special_logsumexp"), self, dim, keepdim);
    }

    /**
     * {@code special_logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @return {@code out}
     */
    public static Tensor logsumexpOut(Tensor out, Tensor self, long... dim) {
        return Operators.tensor(Operators.at(1672, "aten::special_logsumexp.out"), self, dim, false, out);
    }

    /**
     * {@code special_logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}
     * @return {@code out}
     */
    public static Tensor logsumexpOut(Tensor out, Tensor self, long[] dim, boolean keepdim) {
        return Operators.tensor(Operators.at(1672, "aten::special_logsumexp.out"), self, dim, keepdim, out);
    }

    /**
     * {@code special_modified_bessel_i0(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor modifiedBesselI0(Tensor self) {
        return Operators.tensor(Operators.at(1673, "aten::special_modified_bessel_i0"), self);
    }

    /**
     * {@code special_modified_bessel_i0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor modifiedBesselI0Out(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1674, "aten::special_modified_bessel_i0.out"), self, out);
    }

    /**
     * {@code special_modified_bessel_i1(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor modifiedBesselI1(Tensor self) {
        return Operators.tensor(Operators.at(1675, "aten::special_modified_bessel_i1"), self);
    }

    /**
     * {@code special_modified_bessel_i1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor modifiedBesselI1Out(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1676, "aten::special_modified_bessel_i1.out"), self, out);
    }

    /**
     * {@code special_modified_bessel_k0(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor modifiedBesselK0(Tensor self) {
        return Operators.tensor(Operators.at(1677, "aten::special_modified_bessel_k0"), self);
    }

    /**
     * {@code special_modified_bessel_k0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor modifiedBesselK0Out(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1678, "aten::special_modified_bessel_k0.out"), self, out);
    }

    /**
     * {@code special_modified_bessel_k1(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor modifiedBesselK1(Tensor self) {
        return Operators.tensor(Operators.at(1679, "aten::special_modified_bessel_k1"), self);
    }

    /**
     * {@code special_modified_bessel_k1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor modifiedBesselK1Out(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1680, "aten::special_modified_bessel_k1.out"), self, out);
    }

    /**
     * {@code special_multigammaln(Tensor self, int p) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param p {@code int}
     * @return a new tensor
     */
    public static Tensor multigammaln(Tensor self, long p) {
        return Operators.tensor(Operators.at(1681, "aten::special_multigammaln"), self, p);
    }

    /**
     * {@code special_multigammaln.out(Tensor self, int p, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param p {@code int}
     * @return {@code out}
     */
    public static Tensor multigammalnOut(Tensor out, Tensor self, long p) {
        return Operators.tensor(Operators.at(1682, "aten::special_multigammaln.out"), self, p, out);
    }

    /**
     * {@code special_ndtr(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor ndtr(Tensor self) {
        return Operators.tensor(Operators.at(1683, "aten::special_ndtr"), self);
    }

    /**
     * {@code special_ndtr.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor ndtrOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1684, "aten::special_ndtr.out"), self, out);
    }

    /**
     * {@code special_ndtri(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor ndtri(Tensor self) {
        return Operators.tensor(Operators.at(1685, "aten::special_ndtri"), self);
    }

    /**
     * {@code special_ndtri.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor ndtriOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1686, "aten::special_ndtri.out"), self, out);
    }

    /**
     * {@code special_polygamma(int n, Tensor self) -> Tensor}.
     *
     * @param n {@code int}
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor polygamma(long n, Tensor self) {
        return Operators.tensor(Operators.at(1687, "aten::special_polygamma"), n, self);
    }

    /**
     * {@code special_polygamma.out(int n, Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param n {@code int}
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor polygammaOut(Tensor out, long n, Tensor self) {
        return Operators.tensor(Operators.at(1688, "aten::special_polygamma.out"), n, self, out);
    }

    /**
     * {@code special_psi(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor psi(Tensor self) {
        return Operators.tensor(Operators.at(1689, "aten::special_psi"), self);
    }

    /**
     * {@code special_psi.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor psiOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1690, "aten::special_psi.out"), self, out);
    }

    /**
     * {@code special_round(Tensor self, *, int decimals=0) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor round(Tensor self) {
        return Operators.tensor(Operators.at(1691, "aten::special_round"), self);
    }

    /**
     * {@code special_round(Tensor self, *, int decimals=0) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param decimals {@code int}
     * @return a new tensor
     */
    public static Tensor round(Tensor self, long decimals) {
        return Operators.tensor(Operators.at(1691, "aten::special_round"), self, decimals);
    }

    /**
     * {@code special_round.out(Tensor self, *, int decimals=0, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor roundOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1692, "aten::special_round.out"), self, 0L, out);
    }

    /**
     * {@code special_round.out(Tensor self, *, int decimals=0, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param decimals {@code int}
     * @return {@code out}
     */
    public static Tensor roundOut(Tensor out, Tensor self, long decimals) {
        return Operators.tensor(Operators.at(1692, "aten::special_round.out"), self, decimals, out);
    }

    /**
     * {@code special_scaled_modified_bessel_k0(Tensor x) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @return a new tensor
     */
    public static Tensor scaledModifiedBesselK0(Tensor x) {
        return Operators.tensor(Operators.at(1693, "aten::special_scaled_modified_bessel_k0"), x);
    }

    /**
     * {@code special_scaled_modified_bessel_k0.out(Tensor x, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @return {@code out}
     */
    public static Tensor scaledModifiedBesselK0Out(Tensor out, Tensor x) {
        return Operators.tensor(Operators.at(1694, "aten::special_scaled_modified_bessel_k0.out"), x, out);
    }

    /**
     * {@code special_scaled_modified_bessel_k1(Tensor x) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @return a new tensor
     */
    public static Tensor scaledModifiedBesselK1(Tensor x) {
        return Operators.tensor(Operators.at(1695, "aten::special_scaled_modified_bessel_k1"), x);
    }

    /**
     * {@code special_scaled_modified_bessel_k1.out(Tensor x, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @return {@code out}
     */
    public static Tensor scaledModifiedBesselK1Out(Tensor out, Tensor x) {
        return Operators.tensor(Operators.at(1696, "aten::special_scaled_modified_bessel_k1.out"), x, out);
    }

    /**
     * {@code special_shifted_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return a new tensor
     */
    public static Tensor shiftedChebyshevPolynomialT(Tensor x, Tensor n) {
        return Operators.tensor(Operators.at(1697, "aten::special_shifted_chebyshev_polynomial_t"), x, n);
    }

    /**
     * {@code special_shifted_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return a new tensor
     */
    public static Tensor shiftedChebyshevPolynomialT(Tensor x, Object n) {
        return Operators.tensor(Operators.at(1698, "aten::special_shifted_chebyshev_polynomial_t.n_scalar"), x, n);
    }

    /**
     * {@code special_shifted_chebyshev_polynomial_t.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code out}
     */
    public static Tensor shiftedChebyshevPolynomialTOut(Tensor out, Tensor x, Object n) {
        return Operators.tensor(Operators.at(1699, "aten::special_shifted_chebyshev_polynomial_t.n_scalar_out"), x, n, out);
    }

    /**
     * {@code special_shifted_chebyshev_polynomial_t.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return {@code out}
     */
    public static Tensor shiftedChebyshevPolynomialTOut(Tensor out, Tensor x, Tensor n) {
        return Operators.tensor(Operators.at(1700, "aten::special_shifted_chebyshev_polynomial_t.out"), x, n, out);
    }

    /**
     * {@code special_shifted_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return a new tensor
     */
    public static Tensor shiftedChebyshevPolynomialT(Object x, Tensor n) {
        return Operators.tensor(Operators.at(1701, "aten::special_shifted_chebyshev_polynomial_t.x_scalar"), x, n);
    }

    /**
     * {@code special_shifted_chebyshev_polynomial_t.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code out}
     */
    public static Tensor shiftedChebyshevPolynomialTOut(Tensor out, Object x, Tensor n) {
        return Operators.tensor(Operators.at(1702, "aten::special_shifted_chebyshev_polynomial_t.x_scalar_out"), x, n, out);
    }

    /**
     * {@code special_shifted_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return a new tensor
     */
    public static Tensor shiftedChebyshevPolynomialU(Tensor x, Tensor n) {
        return Operators.tensor(Operators.at(1703, "aten::special_shifted_chebyshev_polynomial_u"), x, n);
    }

    /**
     * {@code special_shifted_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return a new tensor
     */
    public static Tensor shiftedChebyshevPolynomialU(Tensor x, Object n) {
        return Operators.tensor(Operators.at(1704, "aten::special_shifted_chebyshev_polynomial_u.n_scalar"), x, n);
    }

    /**
     * {@code special_shifted_chebyshev_polynomial_u.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code out}
     */
    public static Tensor shiftedChebyshevPolynomialUOut(Tensor out, Tensor x, Object n) {
        return Operators.tensor(Operators.at(1705, "aten::special_shifted_chebyshev_polynomial_u.n_scalar_out"), x, n, out);
    }

    /**
     * {@code special_shifted_chebyshev_polynomial_u.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return {@code out}
     */
    public static Tensor shiftedChebyshevPolynomialUOut(Tensor out, Tensor x, Tensor n) {
        return Operators.tensor(Operators.at(1706, "aten::special_shifted_chebyshev_polynomial_u.out"), x, n, out);
    }

    /**
     * {@code special_shifted_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return a new tensor
     */
    public static Tensor shiftedChebyshevPolynomialU(Object x, Tensor n) {
        return Operators.tensor(Operators.at(1707, "aten::special_shifted_chebyshev_polynomial_u.x_scalar"), x, n);
    }

    /**
     * {@code special_shifted_chebyshev_polynomial_u.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code out}
     */
    public static Tensor shiftedChebyshevPolynomialUOut(Tensor out, Object x, Tensor n) {
        return Operators.tensor(Operators.at(1708, "aten::special_shifted_chebyshev_polynomial_u.x_scalar_out"), x, n, out);
    }

    /**
     * {@code special_shifted_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return a new tensor
     */
    public static Tensor shiftedChebyshevPolynomialV(Tensor x, Tensor n) {
        return Operators.tensor(Operators.at(1709, "aten::special_shifted_chebyshev_polynomial_v"), x, n);
    }

    /**
     * {@code special_shifted_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return a new tensor
     */
    public static Tensor shiftedChebyshevPolynomialV(Tensor x, Object n) {
        return Operators.tensor(Operators.at(1710, "aten::special_shifted_chebyshev_polynomial_v.n_scalar"), x, n);
    }

    /**
     * {@code special_shifted_chebyshev_polynomial_v.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code out}
     */
    public static Tensor shiftedChebyshevPolynomialVOut(Tensor out, Tensor x, Object n) {
        return Operators.tensor(Operators.at(1711, "aten::special_shifted_chebyshev_polynomial_v.n_scalar_out"), x, n, out);
    }

    /**
     * {@code special_shifted_chebyshev_polynomial_v.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return {@code out}
     */
    public static Tensor shiftedChebyshevPolynomialVOut(Tensor out, Tensor x, Tensor n) {
        return Operators.tensor(Operators.at(1712, "aten::special_shifted_chebyshev_polynomial_v.out"), x, n, out);
    }

    /**
     * {@code special_shifted_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return a new tensor
     */
    public static Tensor shiftedChebyshevPolynomialV(Object x, Tensor n) {
        return Operators.tensor(Operators.at(1713, "aten::special_shifted_chebyshev_polynomial_v.x_scalar"), x, n);
    }

    /**
     * {@code special_shifted_chebyshev_polynomial_v.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code out}
     */
    public static Tensor shiftedChebyshevPolynomialVOut(Tensor out, Object x, Tensor n) {
        return Operators.tensor(Operators.at(1714, "aten::special_shifted_chebyshev_polynomial_v.x_scalar_out"), x, n, out);
    }

    /**
     * {@code special_shifted_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return a new tensor
     */
    public static Tensor shiftedChebyshevPolynomialW(Tensor x, Tensor n) {
        return Operators.tensor(Operators.at(1715, "aten::special_shifted_chebyshev_polynomial_w"), x, n);
    }

    /**
     * {@code special_shifted_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return a new tensor
     */
    public static Tensor shiftedChebyshevPolynomialW(Tensor x, Object n) {
        return Operators.tensor(Operators.at(1716, "aten::special_shifted_chebyshev_polynomial_w.n_scalar"), x, n);
    }

    /**
     * {@code special_shifted_chebyshev_polynomial_w.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code out}
     */
    public static Tensor shiftedChebyshevPolynomialWOut(Tensor out, Tensor x, Object n) {
        return Operators.tensor(Operators.at(1717, "aten::special_shifted_chebyshev_polynomial_w.n_scalar_out"), x, n, out);
    }

    /**
     * {@code special_shifted_chebyshev_polynomial_w.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return {@code out}
     */
    public static Tensor shiftedChebyshevPolynomialWOut(Tensor out, Tensor x, Tensor n) {
        return Operators.tensor(Operators.at(1718, "aten::special_shifted_chebyshev_polynomial_w.out"), x, n, out);
    }

    /**
     * {@code special_shifted_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return a new tensor
     */
    public static Tensor shiftedChebyshevPolynomialW(Object x, Tensor n) {
        return Operators.tensor(Operators.at(1719, "aten::special_shifted_chebyshev_polynomial_w.x_scalar"), x, n);
    }

    /**
     * {@code special_shifted_chebyshev_polynomial_w.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code out}
     */
    public static Tensor shiftedChebyshevPolynomialWOut(Tensor out, Object x, Tensor n) {
        return Operators.tensor(Operators.at(1720, "aten::special_shifted_chebyshev_polynomial_w.x_scalar_out"), x, n, out);
    }

    /**
     * {@code special_sinc(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor sinc(Tensor self) {
        return Operators.tensor(Operators.at(1721, "aten::special_sinc"), self);
    }

    /**
     * {@code special_sinc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor sincOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1722, "aten::special_sinc.out"), self, out);
    }

    /**
     * {@code special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor softmax(Tensor self, long dim) {
        return Operators.tensor(Operators.at(1723, "aten::special_softmax"), self, dim);
    }

    /**
     * {@code special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}; may be null
     * @return a new tensor
     */
    public static Tensor softmax(Tensor self, long dim, DType dtype) {
        return Operators.tensor(Operators.at(1723, "aten::special_softmax"), self, dim, dtype);
    }

    /**
     * {@code special_spherical_bessel_j0(Tensor x) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @return a new tensor
     */
    public static Tensor sphericalBesselJ0(Tensor x) {
        return Operators.tensor(Operators.at(1724, "aten::special_spherical_bessel_j0"), x);
    }

    /**
     * {@code special_spherical_bessel_j0.out(Tensor x, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param x {@code Tensor}
     * @return {@code out}
     */
    public static Tensor sphericalBesselJ0Out(Tensor out, Tensor x) {
        return Operators.tensor(Operators.at(1725, "aten::special_spherical_bessel_j0.out"), x, out);
    }

    /**
     * {@code special_xlog1py(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor xlog1py(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1726, "aten::special_xlog1py"), self, other);
    }

    /**
     * {@code special_xlog1py.other_scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor xlog1py(Tensor self, Object other) {
        return Operators.tensor(Operators.at(1727, "aten::special_xlog1py.other_scalar"), self, other);
    }

    /**
     * {@code special_xlog1py.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor xlog1pyOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(1728, "aten::special_xlog1py.other_scalar_out"), self, other, out);
    }

    /**
     * {@code special_xlog1py.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor xlog1pyOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1729, "aten::special_xlog1py.out"), self, other, out);
    }

    /**
     * {@code special_xlog1py.self_scalar(Scalar self, Tensor other) -> Tensor}.
     *
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor xlog1py(Object self, Tensor other) {
        return Operators.tensor(Operators.at(1730, "aten::special_xlog1py.self_scalar"), self, other);
    }

    /**
     * {@code special_xlog1py.self_scalar_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor xlog1pyOut(Tensor out, Object self, Tensor other) {
        return Operators.tensor(Operators.at(1731, "aten::special_xlog1py.self_scalar_out"), self, other, out);
    }

    /**
     * {@code special_xlogy(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor xlogy(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1732, "aten::special_xlogy"), self, other);
    }

    /**
     * {@code special_xlogy.other_scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor xlogy(Tensor self, Object other) {
        return Operators.tensor(Operators.at(1733, "aten::special_xlogy.other_scalar"), self, other);
    }

    /**
     * {@code special_xlogy.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor xlogyOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(1734, "aten::special_xlogy.other_scalar_out"), self, other, out);
    }

    /**
     * {@code special_xlogy.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor xlogyOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1735, "aten::special_xlogy.out"), self, other, out);
    }

    /**
     * {@code special_xlogy.self_scalar(Scalar self, Tensor other) -> Tensor}.
     *
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor xlogy(Object self, Tensor other) {
        return Operators.tensor(Operators.at(1736, "aten::special_xlogy.self_scalar"), self, other);
    }

    /**
     * {@code special_xlogy.self_scalar_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor xlogyOut(Tensor out, Object self, Tensor other) {
        return Operators.tensor(Operators.at(1737, "aten::special_xlogy.self_scalar_out"), self, other, out);
    }

    /**
     * {@code special_zeta(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor zeta(Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1738, "aten::special_zeta"), self, other);
    }

    /**
     * {@code special_zeta.other_scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return a new tensor
     */
    public static Tensor zeta(Tensor self, Object other) {
        return Operators.tensor(Operators.at(1739, "aten::special_zeta.other_scalar"), self, other);
    }

    /**
     * {@code special_zeta.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code out}
     */
    public static Tensor zetaOut(Tensor out, Tensor self, Object other) {
        return Operators.tensor(Operators.at(1740, "aten::special_zeta.other_scalar_out"), self, other, out);
    }

    /**
     * {@code special_zeta.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor zetaOut(Tensor out, Tensor self, Tensor other) {
        return Operators.tensor(Operators.at(1741, "aten::special_zeta.out"), self, other, out);
    }

    /**
     * {@code special_zeta.self_scalar(Scalar self, Tensor other) -> Tensor}.
     *
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return a new tensor
     */
    public static Tensor zeta(Object self, Tensor other) {
        return Operators.tensor(Operators.at(1742, "aten::special_zeta.self_scalar"), self, other);
    }

    /**
     * {@code special_zeta.self_scalar_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return {@code out}
     */
    public static Tensor zetaOut(Tensor out, Object self, Tensor other) {
        return Operators.tensor(Operators.at(1743, "aten::special_zeta.self_scalar_out"), self, other, out);
    }
}
