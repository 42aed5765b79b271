// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm.ops;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.keywords.Keyword;
import dev.torchffm.keywords.Of;
import org.jspecify.annotations.Nullable;

/**
 * The functions of {@code torch.special}.
 *
 * <p>Arguments stand in PyTorch's order; those with defaults may be left out from the end, or given by name behind the others, as keyword
 * arguments of {@link dev.torchffm.ops.Kw}. A {@code Scalar} is a {@link Number}, {@code boolean} or {@link dev.torchffm.Complex}, or a
 * tensor without dimensions. New tensors belong to the innermost {@link dev.torchffm.TensorScope}. Every method throws
 * {@link dev.torchffm.TorchException} with PyTorch's message where libtorch refuses its arguments, and {@link IllegalStateException} for
 * a closed tensor.
 *
 * <p>PyTorch's chapters:
 * <dl>
 * <dt>Functions</dt>
 * <dd>
 * {@link #airyAi airyAi}
 * {@link #besselJ0 besselJ0}
 * {@link #besselJ1 besselJ1}
 * {@link #besselY0 besselY0}
 * {@link #besselY1 besselY1}
 * {@link #chebyshevPolynomialT chebyshevPolynomialT}
 * {@link #chebyshevPolynomialU chebyshevPolynomialU}
 * {@link #chebyshevPolynomialV chebyshevPolynomialV}
 * {@link #chebyshevPolynomialW chebyshevPolynomialW}
 * {@link #digamma digamma}
 * {@link #entr entr}
 * {@link #erf erf}
 * {@link #erfc erfc}
 * {@link #erfcx erfcx}
 * {@link #erfinv erfinv}
 * {@link #exp2 exp2}
 * {@link #expit expit}
 * {@link #expm1 expm1}
 * {@link #gammainc gammainc}
 * {@link #gammaincc gammaincc}
 * {@link #gammaln gammaln}
 * {@link #hermitePolynomialH hermitePolynomialH}
 * {@link #hermitePolynomialHe hermitePolynomialHe}
 * {@link #i0 i0}
 * {@link #i0e i0e}
 * {@link #i1 i1}
 * {@link #i1e i1e}
 * {@link #laguerrePolynomialL laguerrePolynomialL}
 * {@link #legendrePolynomialP legendrePolynomialP}
 * {@link #log1p log1p}
 * {@link #logNdtr logNdtr}
 * {@link #logSoftmax logSoftmax}
 * {@link #logit logit}
 * {@link #logsumexp logsumexp}
 * {@link #modifiedBesselI0 modifiedBesselI0}
 * {@link #modifiedBesselI1 modifiedBesselI1}
 * {@link #modifiedBesselK0 modifiedBesselK0}
 * {@link #modifiedBesselK1 modifiedBesselK1}
 * {@link #multigammaln multigammaln}
 * {@link #ndtr ndtr}
 * {@link #ndtri ndtri}
 * {@link #polygamma polygamma}
 * {@link #psi psi}
 * {@link #round round}
 * {@link #scaledModifiedBesselK0 scaledModifiedBesselK0}
 * {@link #scaledModifiedBesselK1 scaledModifiedBesselK1}
 * {@link #shiftedChebyshevPolynomialT shiftedChebyshevPolynomialT}
 * {@link #shiftedChebyshevPolynomialU shiftedChebyshevPolynomialU}
 * {@link #shiftedChebyshevPolynomialV shiftedChebyshevPolynomialV}
 * {@link #shiftedChebyshevPolynomialW shiftedChebyshevPolynomialW}
 * {@link #sinc sinc}
 * {@link #softmax softmax}
 * {@link #sphericalBesselJ0 sphericalBesselJ0}
 * {@link #xlog1py xlog1py}
 * {@link #xlogy xlogy}
 * {@link #zeta zeta}
 * </dd>
 * </dl>
 */
@SuppressWarnings("varargs")
public final class Special {
    private Special() { }

    // ------------------------------------------------------------------ Functions

    private static FunctionCall special_airy_ai$;

    private static FunctionCall special_airy_ai$() {
        FunctionCall call = special_airy_ai$;
        return call != null ? call : (special_airy_ai$ = FunctionCall.of("aten::special_airy_ai"));
    }

    /**
     * Computes the Airy function Ai at each element.
     *
     * <p>Calls {@code special_airy_ai(Tensor x) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.airy_ai.html">torch.special.airy_ai</a>
     */
    public static Tensor airyAi(Tensor x) {
        return special_airy_ai$().tensor(x);
    }

    private static FunctionCall special_bessel_j0$;

    private static FunctionCall special_bessel_j0$() {
        FunctionCall call = special_bessel_j0$;
        return call != null ? call : (special_bessel_j0$ = FunctionCall.of("aten::special_bessel_j0"));
    }

    /**
     * Computes the Bessel function of the first kind of order 0 at each element.
     *
     * <p>Calls {@code special_bessel_j0(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.bessel_j0.html">torch.special.bessel_j0</a>
     */
    public static Tensor besselJ0(Tensor input) {
        return special_bessel_j0$().tensor(input);
    }

    private static FunctionCall special_bessel_j1$;

    private static FunctionCall special_bessel_j1$() {
        FunctionCall call = special_bessel_j1$;
        return call != null ? call : (special_bessel_j1$ = FunctionCall.of("aten::special_bessel_j1"));
    }

    /**
     * Computes the Bessel function of the first kind of order 1 at each element.
     *
     * <p>Calls {@code special_bessel_j1(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.bessel_j1.html">torch.special.bessel_j1</a>
     */
    public static Tensor besselJ1(Tensor input) {
        return special_bessel_j1$().tensor(input);
    }

    private static FunctionCall special_bessel_y0$;

    private static FunctionCall special_bessel_y0$() {
        FunctionCall call = special_bessel_y0$;
        return call != null ? call : (special_bessel_y0$ = FunctionCall.of("aten::special_bessel_y0"));
    }

    /**
     * Computes the Bessel function of the second kind of order 0 at each element.
     *
     * <p>Calls {@code special_bessel_y0(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.bessel_y0.html">torch.special.bessel_y0</a>
     */
    public static Tensor besselY0(Tensor input) {
        return special_bessel_y0$().tensor(input);
    }

    private static FunctionCall special_bessel_y1$;

    private static FunctionCall special_bessel_y1$() {
        FunctionCall call = special_bessel_y1$;
        return call != null ? call : (special_bessel_y1$ = FunctionCall.of("aten::special_bessel_y1"));
    }

    /**
     * Computes the Bessel function of the second kind of order 1 at each element.
     *
     * <p>Calls {@code special_bessel_y1(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.bessel_y1.html">torch.special.bessel_y1</a>
     */
    public static Tensor besselY1(Tensor input) {
        return special_bessel_y1$().tensor(input);
    }

    private static FunctionCall special_chebyshev_polynomial_t$;

    private static FunctionCall special_chebyshev_polynomial_t$() {
        FunctionCall call = special_chebyshev_polynomial_t$;
        return call != null ? call : (special_chebyshev_polynomial_t$ = FunctionCall.of("aten::special_chebyshev_polynomial_t"));
    }

    /**
     * Computes the Chebyshev polynomial of the first kind of degree {@code n} at each element.
     *
     * <p>Calls {@code special_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.chebyshev_polynomial_t.html">torch.special.chebyshev_polynomial_t</a>
     */
    public static Tensor chebyshevPolynomialT(Tensor x, Tensor n) {
        return special_chebyshev_polynomial_t$().tensor(x, n);
    }

    private static FunctionCall special_chebyshev_polynomial_t$n_scalar;

    private static FunctionCall special_chebyshev_polynomial_t$n_scalar() {
        FunctionCall call = special_chebyshev_polynomial_t$n_scalar;
        return call != null ? call : (special_chebyshev_polynomial_t$n_scalar = FunctionCall.of("aten::special_chebyshev_polynomial_t.n_scalar"));
    }

    /**
     * Computes the Chebyshev polynomial of the first kind of degree {@code n} at each element.
     *
     * <p>Calls {@code special_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.chebyshev_polynomial_t.html">torch.special.chebyshev_polynomial_t</a>
     */
    public static Tensor chebyshevPolynomialT(Tensor x, Number n) {
        return special_chebyshev_polynomial_t$n_scalar().tensor(x, n);
    }

    private static FunctionCall special_chebyshev_polynomial_t$x_scalar;

    private static FunctionCall special_chebyshev_polynomial_t$x_scalar() {
        FunctionCall call = special_chebyshev_polynomial_t$x_scalar;
        return call != null ? call : (special_chebyshev_polynomial_t$x_scalar = FunctionCall.of("aten::special_chebyshev_polynomial_t.x_scalar"));
    }

    /**
     * Computes the Chebyshev polynomial of the first kind of degree {@code n} at each element.
     *
     * <p>Calls {@code special_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.chebyshev_polynomial_t.html">torch.special.chebyshev_polynomial_t</a>
     */
    public static Tensor chebyshevPolynomialT(Number x, Tensor n) {
        return special_chebyshev_polynomial_t$x_scalar().tensor(x, n);
    }

    private static FunctionCall special_chebyshev_polynomial_u$;

    private static FunctionCall special_chebyshev_polynomial_u$() {
        FunctionCall call = special_chebyshev_polynomial_u$;
        return call != null ? call : (special_chebyshev_polynomial_u$ = FunctionCall.of("aten::special_chebyshev_polynomial_u"));
    }

    /**
     * Computes the Chebyshev polynomial of the second kind of degree {@code n} at each element.
     *
     * <p>Calls {@code special_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.chebyshev_polynomial_u.html">torch.special.chebyshev_polynomial_u</a>
     */
    public static Tensor chebyshevPolynomialU(Tensor x, Tensor n) {
        return special_chebyshev_polynomial_u$().tensor(x, n);
    }

    private static FunctionCall special_chebyshev_polynomial_u$n_scalar;

    private static FunctionCall special_chebyshev_polynomial_u$n_scalar() {
        FunctionCall call = special_chebyshev_polynomial_u$n_scalar;
        return call != null ? call : (special_chebyshev_polynomial_u$n_scalar = FunctionCall.of("aten::special_chebyshev_polynomial_u.n_scalar"));
    }

    /**
     * Computes the Chebyshev polynomial of the second kind of degree {@code n} at each element.
     *
     * <p>Calls {@code special_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.chebyshev_polynomial_u.html">torch.special.chebyshev_polynomial_u</a>
     */
    public static Tensor chebyshevPolynomialU(Tensor x, Number n) {
        return special_chebyshev_polynomial_u$n_scalar().tensor(x, n);
    }

    private static FunctionCall special_chebyshev_polynomial_u$x_scalar;

    private static FunctionCall special_chebyshev_polynomial_u$x_scalar() {
        FunctionCall call = special_chebyshev_polynomial_u$x_scalar;
        return call != null ? call : (special_chebyshev_polynomial_u$x_scalar = FunctionCall.of("aten::special_chebyshev_polynomial_u.x_scalar"));
    }

    /**
     * Computes the Chebyshev polynomial of the second kind of degree {@code n} at each element.
     *
     * <p>Calls {@code special_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.chebyshev_polynomial_u.html">torch.special.chebyshev_polynomial_u</a>
     */
    public static Tensor chebyshevPolynomialU(Number x, Tensor n) {
        return special_chebyshev_polynomial_u$x_scalar().tensor(x, n);
    }

    private static FunctionCall special_chebyshev_polynomial_v$;

    private static FunctionCall special_chebyshev_polynomial_v$() {
        FunctionCall call = special_chebyshev_polynomial_v$;
        return call != null ? call : (special_chebyshev_polynomial_v$ = FunctionCall.of("aten::special_chebyshev_polynomial_v"));
    }

    /**
     * Computes the Chebyshev polynomial of the third kind of degree {@code n} at each element.
     *
     * <p>Calls {@code special_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.chebyshev_polynomial_v.html">torch.special.chebyshev_polynomial_v</a>
     */
    public static Tensor chebyshevPolynomialV(Tensor x, Tensor n) {
        return special_chebyshev_polynomial_v$().tensor(x, n);
    }

    private static FunctionCall special_chebyshev_polynomial_v$n_scalar;

    private static FunctionCall special_chebyshev_polynomial_v$n_scalar() {
        FunctionCall call = special_chebyshev_polynomial_v$n_scalar;
        return call != null ? call : (special_chebyshev_polynomial_v$n_scalar = FunctionCall.of("aten::special_chebyshev_polynomial_v.n_scalar"));
    }

    /**
     * Computes the Chebyshev polynomial of the third kind of degree {@code n} at each element.
     *
     * <p>Calls {@code special_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.chebyshev_polynomial_v.html">torch.special.chebyshev_polynomial_v</a>
     */
    public static Tensor chebyshevPolynomialV(Tensor x, Number n) {
        return special_chebyshev_polynomial_v$n_scalar().tensor(x, n);
    }

    private static FunctionCall special_chebyshev_polynomial_v$x_scalar;

    private static FunctionCall special_chebyshev_polynomial_v$x_scalar() {
        FunctionCall call = special_chebyshev_polynomial_v$x_scalar;
        return call != null ? call : (special_chebyshev_polynomial_v$x_scalar = FunctionCall.of("aten::special_chebyshev_polynomial_v.x_scalar"));
    }

    /**
     * Computes the Chebyshev polynomial of the third kind of degree {@code n} at each element.
     *
     * <p>Calls {@code special_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.chebyshev_polynomial_v.html">torch.special.chebyshev_polynomial_v</a>
     */
    public static Tensor chebyshevPolynomialV(Number x, Tensor n) {
        return special_chebyshev_polynomial_v$x_scalar().tensor(x, n);
    }

    private static FunctionCall special_chebyshev_polynomial_w$;

    private static FunctionCall special_chebyshev_polynomial_w$() {
        FunctionCall call = special_chebyshev_polynomial_w$;
        return call != null ? call : (special_chebyshev_polynomial_w$ = FunctionCall.of("aten::special_chebyshev_polynomial_w"));
    }

    /**
     * Computes the Chebyshev polynomial of the fourth kind of degree {@code n} at each element.
     *
     * <p>Calls {@code special_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.chebyshev_polynomial_w.html">torch.special.chebyshev_polynomial_w</a>
     */
    public static Tensor chebyshevPolynomialW(Tensor x, Tensor n) {
        return special_chebyshev_polynomial_w$().tensor(x, n);
    }

    private static FunctionCall special_chebyshev_polynomial_w$n_scalar;

    private static FunctionCall special_chebyshev_polynomial_w$n_scalar() {
        FunctionCall call = special_chebyshev_polynomial_w$n_scalar;
        return call != null ? call : (special_chebyshev_polynomial_w$n_scalar = FunctionCall.of("aten::special_chebyshev_polynomial_w.n_scalar"));
    }

    /**
     * Computes the Chebyshev polynomial of the fourth kind of degree {@code n} at each element.
     *
     * <p>Calls {@code special_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.chebyshev_polynomial_w.html">torch.special.chebyshev_polynomial_w</a>
     */
    public static Tensor chebyshevPolynomialW(Tensor x, Number n) {
        return special_chebyshev_polynomial_w$n_scalar().tensor(x, n);
    }

    private static FunctionCall special_chebyshev_polynomial_w$x_scalar;

    private static FunctionCall special_chebyshev_polynomial_w$x_scalar() {
        FunctionCall call = special_chebyshev_polynomial_w$x_scalar;
        return call != null ? call : (special_chebyshev_polynomial_w$x_scalar = FunctionCall.of("aten::special_chebyshev_polynomial_w.x_scalar"));
    }

    /**
     * Computes the Chebyshev polynomial of the fourth kind of degree {@code n} at each element.
     *
     * <p>Calls {@code special_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.chebyshev_polynomial_w.html">torch.special.chebyshev_polynomial_w</a>
     */
    public static Tensor chebyshevPolynomialW(Number x, Tensor n) {
        return special_chebyshev_polynomial_w$x_scalar().tensor(x, n);
    }

    private static FunctionCall special_digamma$;

    private static FunctionCall special_digamma$() {
        FunctionCall call = special_digamma$;
        return call != null ? call : (special_digamma$ = FunctionCall.of("aten::special_digamma"));
    }

    /**
     * Computes the logarithmic derivative of the gamma function at each element.
     *
     * <p>Calls {@code special_digamma(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.digamma.html">torch.special.digamma</a>
     */
    public static Tensor digamma(Tensor input) {
        return special_digamma$().tensor(input);
    }

    private static FunctionCall special_entr$;

    private static FunctionCall special_entr$() {
        FunctionCall call = special_entr$;
        return call != null ? call : (special_entr$ = FunctionCall.of("aten::special_entr"));
    }

    /**
     * Computes the entropy term {@code -x * log(x)} of each element: 0 at 0, minus infinity below.
     *
     * <p>Calls {@code special_entr(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.entr.html">torch.special.entr</a>
     */
    public static Tensor entr(Tensor input) {
        return special_entr$().tensor(input);
    }

    private static FunctionCall special_erf$;

    private static FunctionCall special_erf$() {
        FunctionCall call = special_erf$;
        return call != null ? call : (special_erf$ = FunctionCall.of("aten::special_erf"));
    }

    /**
     * Computes the error function of each element.
     *
     * <p>Calls {@code special_erf(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.erf.html">torch.special.erf</a>
     */
    public static Tensor erf(Tensor input) {
        return special_erf$().tensor(input);
    }

    private static FunctionCall special_erfc$;

    private static FunctionCall special_erfc$() {
        FunctionCall call = special_erfc$;
        return call != null ? call : (special_erfc$ = FunctionCall.of("aten::special_erfc"));
    }

    /**
     * Computes the complementary error function, {@code 1 - erf(x)}, of each element.
     *
     * <p>Calls {@code special_erfc(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.erfc.html">torch.special.erfc</a>
     */
    public static Tensor erfc(Tensor input) {
        return special_erfc$().tensor(input);
    }

    private static FunctionCall special_erfcx$;

    private static FunctionCall special_erfcx$() {
        FunctionCall call = special_erfcx$;
        return call != null ? call : (special_erfcx$ = FunctionCall.of("aten::special_erfcx"));
    }

    /**
     * Computes the scaled complementary error function, {@code exp(x * x) * erfc(x)}, of each element.
     *
     * <p>Calls {@code special_erfcx(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.erfcx.html">torch.special.erfcx</a>
     */
    public static Tensor erfcx(Tensor input) {
        return special_erfcx$().tensor(input);
    }

    private static FunctionCall special_erfinv$;

    private static FunctionCall special_erfinv$() {
        FunctionCall call = special_erfinv$;
        return call != null ? call : (special_erfinv$ = FunctionCall.of("aten::special_erfinv"));
    }

    /**
     * Computes the inverse of the error function at each element, which lies between -1 and 1.
     *
     * <p>Calls {@code special_erfinv(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.erfinv.html">torch.special.erfinv</a>
     */
    public static Tensor erfinv(Tensor input) {
        return special_erfinv$().tensor(input);
    }

    private static FunctionCall special_exp2$;

    private static FunctionCall special_exp2$() {
        FunctionCall call = special_exp2$;
        return call != null ? call : (special_exp2$ = FunctionCall.of("aten::special_exp2"));
    }

    /**
     * Computes 2 raised to the power of each element.
     *
     * <p>Calls {@code special_exp2(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.exp2.html">torch.special.exp2</a>
     */
    public static Tensor exp2(Tensor input) {
        return special_exp2$().tensor(input);
    }

    private static FunctionCall special_expit$;

    private static FunctionCall special_expit$() {
        FunctionCall call = special_expit$;
        return call != null ? call : (special_expit$ = FunctionCall.of("aten::special_expit"));
    }

    /**
     * Computes the logistic function {@code 1 / (1 + exp(-x))} of each element.
     *
     * <p>Calls {@code special_expit(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.expit.html">torch.special.expit</a>
     */
    public static Tensor expit(Tensor input) {
        return special_expit$().tensor(input);
    }

    private static FunctionCall special_expm1$;

    private static FunctionCall special_expm1$() {
        FunctionCall call = special_expm1$;
        return call != null ? call : (special_expm1$ = FunctionCall.of("aten::special_expm1"));
    }

    /**
     * Computes {@code exp(x) - 1} of each element, accurately for small values.
     *
     * <p>Calls {@code special_expm1(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.expm1.html">torch.special.expm1</a>
     */
    public static Tensor expm1(Tensor input) {
        return special_expm1$().tensor(input);
    }

    private static FunctionCall special_gammainc$;

    private static FunctionCall special_gammainc$() {
        FunctionCall call = special_gammainc$;
        return call != null ? call : (special_gammainc$ = FunctionCall.of("aten::special_gammainc"));
    }

    /**
     * Computes the regularized lower incomplete gamma function with the input as parameter, at {@code other}.
     *
     * <p>Calls {@code special_gammainc(Tensor self, Tensor other) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.gammainc.html">torch.special.gammainc</a>
     */
    public static Tensor gammainc(Tensor input, Tensor other) {
        return special_gammainc$().tensor(input, other);
    }

    private static FunctionCall special_gammaincc$;

    private static FunctionCall special_gammaincc$() {
        FunctionCall call = special_gammaincc$;
        return call != null ? call : (special_gammaincc$ = FunctionCall.of("aten::special_gammaincc"));
    }

    /**
     * Computes the regularized upper incomplete gamma function with the input as parameter, at {@code other}.
     *
     * <p>Calls {@code special_gammaincc(Tensor self, Tensor other) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.gammaincc.html">torch.special.gammaincc</a>
     */
    public static Tensor gammaincc(Tensor input, Tensor other) {
        return special_gammaincc$().tensor(input, other);
    }

    private static FunctionCall special_gammaln$;

    private static FunctionCall special_gammaln$() {
        FunctionCall call = special_gammaln$;
        return call != null ? call : (special_gammaln$ = FunctionCall.of("aten::special_gammaln"));
    }

    /**
     * Computes the logarithm of the magnitude of the gamma function at each element.
     *
     * <p>Calls {@code special_gammaln(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.gammaln.html">torch.special.gammaln</a>
     */
    public static Tensor gammaln(Tensor input) {
        return special_gammaln$().tensor(input);
    }

    private static FunctionCall special_hermite_polynomial_h$;

    private static FunctionCall special_hermite_polynomial_h$() {
        FunctionCall call = special_hermite_polynomial_h$;
        return call != null ? call : (special_hermite_polynomial_h$ = FunctionCall.of("aten::special_hermite_polynomial_h"));
    }

    /**
     * Computes the physicist's Hermite polynomial of degree {@code n} at each element.
     *
     * <p>Calls {@code special_hermite_polynomial_h(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.hermite_polynomial_h.html">torch.special.hermite_polynomial_h</a>
     */
    public static Tensor hermitePolynomialH(Tensor x, Tensor n) {
        return special_hermite_polynomial_h$().tensor(x, n);
    }

    private static FunctionCall special_hermite_polynomial_h$n_scalar;

    private static FunctionCall special_hermite_polynomial_h$n_scalar() {
        FunctionCall call = special_hermite_polynomial_h$n_scalar;
        return call != null ? call : (special_hermite_polynomial_h$n_scalar = FunctionCall.of("aten::special_hermite_polynomial_h.n_scalar"));
    }

    /**
     * Computes the physicist's Hermite polynomial of degree {@code n} at each element.
     *
     * <p>Calls {@code special_hermite_polynomial_h.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.hermite_polynomial_h.html">torch.special.hermite_polynomial_h</a>
     */
    public static Tensor hermitePolynomialH(Tensor x, Number n) {
        return special_hermite_polynomial_h$n_scalar().tensor(x, n);
    }

    private static FunctionCall special_hermite_polynomial_h$x_scalar;

    private static FunctionCall special_hermite_polynomial_h$x_scalar() {
        FunctionCall call = special_hermite_polynomial_h$x_scalar;
        return call != null ? call : (special_hermite_polynomial_h$x_scalar = FunctionCall.of("aten::special_hermite_polynomial_h.x_scalar"));
    }

    /**
     * Computes the physicist's Hermite polynomial of degree {@code n} at each element.
     *
     * <p>Calls {@code special_hermite_polynomial_h.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.hermite_polynomial_h.html">torch.special.hermite_polynomial_h</a>
     */
    public static Tensor hermitePolynomialH(Number x, Tensor n) {
        return special_hermite_polynomial_h$x_scalar().tensor(x, n);
    }

    private static FunctionCall special_hermite_polynomial_he$;

    private static FunctionCall special_hermite_polynomial_he$() {
        FunctionCall call = special_hermite_polynomial_he$;
        return call != null ? call : (special_hermite_polynomial_he$ = FunctionCall.of("aten::special_hermite_polynomial_he"));
    }

    /**
     * Computes the probabilist's Hermite polynomial of degree {@code n} at each element.
     *
     * <p>Calls {@code special_hermite_polynomial_he(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.hermite_polynomial_he.html">torch.special.hermite_polynomial_he</a>
     */
    public static Tensor hermitePolynomialHe(Tensor x, Tensor n) {
        return special_hermite_polynomial_he$().tensor(x, n);
    }

    private static FunctionCall special_hermite_polynomial_he$n_scalar;

    private static FunctionCall special_hermite_polynomial_he$n_scalar() {
        FunctionCall call = special_hermite_polynomial_he$n_scalar;
        return call != null ? call : (special_hermite_polynomial_he$n_scalar = FunctionCall.of("aten::special_hermite_polynomial_he.n_scalar"));
    }

    /**
     * Computes the probabilist's Hermite polynomial of degree {@code n} at each element.
     *
     * <p>Calls {@code special_hermite_polynomial_he.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.hermite_polynomial_he.html">torch.special.hermite_polynomial_he</a>
     */
    public static Tensor hermitePolynomialHe(Tensor x, Number n) {
        return special_hermite_polynomial_he$n_scalar().tensor(x, n);
    }

    private static FunctionCall special_hermite_polynomial_he$x_scalar;

    private static FunctionCall special_hermite_polynomial_he$x_scalar() {
        FunctionCall call = special_hermite_polynomial_he$x_scalar;
        return call != null ? call : (special_hermite_polynomial_he$x_scalar = FunctionCall.of("aten::special_hermite_polynomial_he.x_scalar"));
    }

    /**
     * Computes the probabilist's Hermite polynomial of degree {@code n} at each element.
     *
     * <p>Calls {@code special_hermite_polynomial_he.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.hermite_polynomial_he.html">torch.special.hermite_polynomial_he</a>
     */
    public static Tensor hermitePolynomialHe(Number x, Tensor n) {
        return special_hermite_polynomial_he$x_scalar().tensor(x, n);
    }

    private static FunctionCall special_i0$;

    private static FunctionCall special_i0$() {
        FunctionCall call = special_i0$;
        return call != null ? call : (special_i0$ = FunctionCall.of("aten::special_i0"));
    }

    /**
     * Computes the modified Bessel function of the first kind of order 0 at each element.
     *
     * <p>Calls {@code special_i0(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.i0.html">torch.special.i0</a>
     */
    public static Tensor i0(Tensor input) {
        return special_i0$().tensor(input);
    }

    private static FunctionCall special_i0e$;

    private static FunctionCall special_i0e$() {
        FunctionCall call = special_i0e$;
        return call != null ? call : (special_i0e$ = FunctionCall.of("aten::special_i0e"));
    }

    /**
     * Computes the modified Bessel function of the first kind of order 0, multiplied by {@code exp(-|x|)}, at each element.
     *
     * <p>Calls {@code special_i0e(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.i0e.html">torch.special.i0e</a>
     */
    public static Tensor i0e(Tensor input) {
        return special_i0e$().tensor(input);
    }

    private static FunctionCall special_i1$;

    private static FunctionCall special_i1$() {
        FunctionCall call = special_i1$;
        return call != null ? call : (special_i1$ = FunctionCall.of("aten::special_i1"));
    }

    /**
     * Computes the modified Bessel function of the first kind of order 1 at each element.
     *
     * <p>Calls {@code special_i1(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.i1.html">torch.special.i1</a>
     */
    public static Tensor i1(Tensor input) {
        return special_i1$().tensor(input);
    }

    private static FunctionCall special_i1e$;

    private static FunctionCall special_i1e$() {
        FunctionCall call = special_i1e$;
        return call != null ? call : (special_i1e$ = FunctionCall.of("aten::special_i1e"));
    }

    /**
     * Computes the modified Bessel function of the first kind of order 1, multiplied by {@code exp(-|x|)}, at each element.
     *
     * <p>Calls {@code special_i1e(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.i1e.html">torch.special.i1e</a>
     */
    public static Tensor i1e(Tensor input) {
        return special_i1e$().tensor(input);
    }

    private static FunctionCall special_laguerre_polynomial_l$;

    private static FunctionCall special_laguerre_polynomial_l$() {
        FunctionCall call = special_laguerre_polynomial_l$;
        return call != null ? call : (special_laguerre_polynomial_l$ = FunctionCall.of("aten::special_laguerre_polynomial_l"));
    }

    /**
     * Computes the Laguerre polynomial of degree {@code n} at each element.
     *
     * <p>Calls {@code special_laguerre_polynomial_l(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.laguerre_polynomial_l.html">torch.special.laguerre_polynomial_l</a>
     */
    public static Tensor laguerrePolynomialL(Tensor x, Tensor n) {
        return special_laguerre_polynomial_l$().tensor(x, n);
    }

    private static FunctionCall special_laguerre_polynomial_l$n_scalar;

    private static FunctionCall special_laguerre_polynomial_l$n_scalar() {
        FunctionCall call = special_laguerre_polynomial_l$n_scalar;
        return call != null ? call : (special_laguerre_polynomial_l$n_scalar = FunctionCall.of("aten::special_laguerre_polynomial_l.n_scalar"));
    }

    /**
     * Computes the Laguerre polynomial of degree {@code n} at each element.
     *
     * <p>Calls {@code special_laguerre_polynomial_l.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.laguerre_polynomial_l.html">torch.special.laguerre_polynomial_l</a>
     */
    public static Tensor laguerrePolynomialL(Tensor x, Number n) {
        return special_laguerre_polynomial_l$n_scalar().tensor(x, n);
    }

    private static FunctionCall special_laguerre_polynomial_l$x_scalar;

    private static FunctionCall special_laguerre_polynomial_l$x_scalar() {
        FunctionCall call = special_laguerre_polynomial_l$x_scalar;
        return call != null ? call : (special_laguerre_polynomial_l$x_scalar = FunctionCall.of("aten::special_laguerre_polynomial_l.x_scalar"));
    }

    /**
     * Computes the Laguerre polynomial of degree {@code n} at each element.
     *
     * <p>Calls {@code special_laguerre_polynomial_l.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.laguerre_polynomial_l.html">torch.special.laguerre_polynomial_l</a>
     */
    public static Tensor laguerrePolynomialL(Number x, Tensor n) {
        return special_laguerre_polynomial_l$x_scalar().tensor(x, n);
    }

    private static FunctionCall special_legendre_polynomial_p$;

    private static FunctionCall special_legendre_polynomial_p$() {
        FunctionCall call = special_legendre_polynomial_p$;
        return call != null ? call : (special_legendre_polynomial_p$ = FunctionCall.of("aten::special_legendre_polynomial_p"));
    }

    /**
     * Computes the Legendre polynomial of degree {@code n} at each element.
     *
     * <p>Calls {@code special_legendre_polynomial_p(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.legendre_polynomial_p.html">torch.special.legendre_polynomial_p</a>
     */
    public static Tensor legendrePolynomialP(Tensor x, Tensor n) {
        return special_legendre_polynomial_p$().tensor(x, n);
    }

    private static FunctionCall special_legendre_polynomial_p$n_scalar;

    private static FunctionCall special_legendre_polynomial_p$n_scalar() {
        FunctionCall call = special_legendre_polynomial_p$n_scalar;
        return call != null ? call : (special_legendre_polynomial_p$n_scalar = FunctionCall.of("aten::special_legendre_polynomial_p.n_scalar"));
    }

    /**
     * Computes the Legendre polynomial of degree {@code n} at each element.
     *
     * <p>Calls {@code special_legendre_polynomial_p.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.legendre_polynomial_p.html">torch.special.legendre_polynomial_p</a>
     */
    public static Tensor legendrePolynomialP(Tensor x, Number n) {
        return special_legendre_polynomial_p$n_scalar().tensor(x, n);
    }

    private static FunctionCall special_legendre_polynomial_p$x_scalar;

    private static FunctionCall special_legendre_polynomial_p$x_scalar() {
        FunctionCall call = special_legendre_polynomial_p$x_scalar;
        return call != null ? call : (special_legendre_polynomial_p$x_scalar = FunctionCall.of("aten::special_legendre_polynomial_p.x_scalar"));
    }

    /**
     * Computes the Legendre polynomial of degree {@code n} at each element.
     *
     * <p>Calls {@code special_legendre_polynomial_p.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.legendre_polynomial_p.html">torch.special.legendre_polynomial_p</a>
     */
    public static Tensor legendrePolynomialP(Number x, Tensor n) {
        return special_legendre_polynomial_p$x_scalar().tensor(x, n);
    }

    private static FunctionCall special_log1p$;

    private static FunctionCall special_log1p$() {
        FunctionCall call = special_log1p$;
        return call != null ? call : (special_log1p$ = FunctionCall.of("aten::special_log1p"));
    }

    /**
     * Computes {@code log(1 + x)} of each element, accurately for small values.
     *
     * <p>Calls {@code special_log1p(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.log1p.html">torch.special.log1p</a>
     */
    public static Tensor log1p(Tensor input) {
        return special_log1p$().tensor(input);
    }

    private static FunctionCall special_log_ndtr$;

    private static FunctionCall special_log_ndtr$() {
        FunctionCall call = special_log_ndtr$;
        return call != null ? call : (special_log_ndtr$ = FunctionCall.of("aten::special_log_ndtr"));
    }

    /**
     * Computes the natural logarithm of the standard normal distribution function at each element.
     *
     * <p>Calls {@code special_log_ndtr(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.log_ndtr.html">torch.special.log_ndtr</a>
     */
    public static Tensor logNdtr(Tensor input) {
        return special_log_ndtr$().tensor(input);
    }

    private static FunctionCall special_log_softmax$;

    private static FunctionCall special_log_softmax$() {
        FunctionCall call = special_log_softmax$;
        return call != null ? call : (special_log_softmax$ = FunctionCall.of("aten::special_log_softmax"));
    }

    /**
     * Computes the natural logarithm of the softmax along {@code dim}, without underflow.
     *
     * <p>Calls {@code special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}. Parameters that are not
     * given take their defaults.
     *
     * @param input the tensor
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.log_softmax.html">torch.special.log_softmax</a>
     */
    public static Tensor logSoftmax(Tensor input, long dim) {
        return special_log_softmax$().tensor(input, dim);
    }

    /**
     * Computes the natural logarithm of the softmax along {@code dim}, without underflow.
     *
     * <p>Calls {@code special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param first a keyword argument: {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.log_softmax.html">torch.special.log_softmax</a>
     */
    @SafeVarargs
    public static Tensor logSoftmax(Tensor input, long dim, Keyword<? super Of.LogSoftmax> first, Keyword<? super
            Of.LogSoftmax>... rest) {
        return special_log_softmax$().tensor(special_log_softmax$().with(first, rest, input, dim));
    }

    /**
     * Computes the natural logarithm of the softmax along {@code dim}, without underflow.
     *
     * <p>Calls {@code special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code dim}, {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.log_softmax.html">torch.special.log_softmax</a>
     */
    @SafeVarargs
    public static Tensor logSoftmax(Tensor input, Keyword<? super Of.LogSoftmax> first, Keyword<? super Of.LogSoftmax>... rest) {
        return special_log_softmax$().tensor(special_log_softmax$().with(first, rest, input));
    }

    /**
     * Computes the natural logarithm of the softmax along {@code dim}, without underflow.
     *
     * <p>Calls {@code special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.log_softmax.html">torch.special.log_softmax</a>
     */
    public static Tensor logSoftmax(Tensor input, long dim, @Nullable DType dtype) {
        return special_log_softmax$().tensor(input, dim, dtype);
    }

    private static FunctionCall special_logit$;

    private static FunctionCall special_logit$() {
        FunctionCall call = special_logit$;
        return call != null ? call : (special_logit$ = FunctionCall.of("aten::special_logit"));
    }

    /**
     * Computes {@code log(x / (1 - x))} of each element, which is first clamped to the range from {@code eps} to {@code 1 - eps}
     * if {@code eps} is given.
     *
     * <p>Calls {@code special_logit(Tensor self, float? eps=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.logit.html">torch.special.logit</a>
     */
    public static Tensor logit(Tensor input) {
        return special_logit$().tensor(input);
    }

    /**
     * Computes {@code log(x / (1 - x))} of each element, which is first clamped to the range from {@code eps} to {@code 1 - eps}
     * if {@code eps} is given.
     *
     * <p>Calls {@code special_logit(Tensor self, float? eps=None) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code eps}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.logit.html">torch.special.logit</a>
     */
    @SafeVarargs
    public static Tensor logit(Tensor input, Keyword<? super Of.Logit> first, Keyword<? super Of.Logit>... rest) {
        return special_logit$().tensor(special_logit$().with(first, rest, input));
    }

    /**
     * Computes {@code log(x / (1 - x))} of each element, which is first clamped to the range from {@code eps} to {@code 1 - eps}
     * if {@code eps} is given.
     *
     * <p>Calls {@code special_logit(Tensor self, float? eps=None) -> Tensor}.
     *
     * @param input the tensor
     * @param eps a small number that keeps a divisor from zero; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.logit.html">torch.special.logit</a>
     */
    public static Tensor logit(Tensor input, @Nullable Number eps) {
        return special_logit$().tensor(input, eps);
    }

    private static FunctionCall special_logsumexp$;

    private static FunctionCall special_logsumexp$() {
        FunctionCall call = special_logsumexp$;
        return call != null ? call : (special_logsumexp$ = FunctionCall.of("aten::special_logsumexp"));
    }

    /**
     * Computes the natural logarithm of the sum of exponentials along {@code dim}, without overflow.
     *
     * <p>Calls {@code special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor}. Parameters that are not given
     * take their defaults.
     *
     * @param input the tensor
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.logsumexp.html">torch.special.logsumexp</a>
     */
    public static Tensor logsumexp(Tensor input, long dim) {
        return special_logsumexp$().tensor(input, dim);
    }

    /**
     * Computes the natural logarithm of the sum of exponentials along {@code dim}, without overflow.
     *
     * <p>Calls {@code special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor}.
     *
     * @param input the tensor
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param first a keyword argument: {@code keepdim}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.logsumexp.html">torch.special.logsumexp</a>
     */
    @SafeVarargs
    public static Tensor logsumexp(Tensor input, long dim, Keyword<? super Of.Logsumexp> first, Keyword<? super Of.Logsumexp>...
            rest) {
        return special_logsumexp$().tensor(special_logsumexp$().with(first, rest, input, dim));
    }

    /**
     * Computes the natural logarithm of the sum of exponentials along {@code dim}, without overflow.
     *
     * <p>Calls {@code special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code dim}, {@code keepdim}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.logsumexp.html">torch.special.logsumexp</a>
     */
    @SafeVarargs
    public static Tensor logsumexp(Tensor input, Keyword<? super Of.Logsumexp> first, Keyword<? super Of.Logsumexp>... rest) {
        return special_logsumexp$().tensor(special_logsumexp$().with(first, rest, input));
    }

    /**
     * Computes the natural logarithm of the sum of exponentials along {@code dim}, without overflow.
     *
     * <p>Calls {@code special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor}.
     *
     * @param input the tensor
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param keepdim whether the reduced dimensions stay, with size one
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.logsumexp.html">torch.special.logsumexp</a>
     */
    public static Tensor logsumexp(Tensor input, long dim, boolean keepdim) {
        return special_logsumexp$().tensor(input, dim, keepdim);
    }

    /**
     * Computes the natural logarithm of the sum of exponentials along {@code dim}, without overflow.
     *
     * <p>Calls {@code special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor}. Parameters that are not given
     * take their defaults.
     *
     * @param input the tensor
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.logsumexp.html">torch.special.logsumexp</a>
     */
    public static Tensor logsumexp(Tensor input, long[] dim) {
        return special_logsumexp$().tensor(input, dim);
    }

    /**
     * Computes the natural logarithm of the sum of exponentials along {@code dim}, without overflow.
     *
     * <p>Calls {@code special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor}.
     *
     * @param input the tensor
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param first a keyword argument: {@code keepdim}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.logsumexp.html">torch.special.logsumexp</a>
     */
    @SafeVarargs
    public static Tensor logsumexp(Tensor input, long[] dim, Keyword<? super Of.Logsumexp> first, Keyword<? super Of.Logsumexp>...
            rest) {
        return special_logsumexp$().tensor(special_logsumexp$().with(first, rest, input, dim));
    }

    /**
     * Computes the natural logarithm of the sum of exponentials along {@code dim}, without overflow.
     *
     * <p>Calls {@code special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor}.
     *
     * @param input the tensor
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param keepdim whether the reduced dimensions stay, with size one
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.logsumexp.html">torch.special.logsumexp</a>
     */
    public static Tensor logsumexp(Tensor input, long[] dim, boolean keepdim) {
        return special_logsumexp$().tensor(input, dim, keepdim);
    }

    private static FunctionCall special_modified_bessel_i0$;

    private static FunctionCall special_modified_bessel_i0$() {
        FunctionCall call = special_modified_bessel_i0$;
        return call != null ? call : (special_modified_bessel_i0$ = FunctionCall.of("aten::special_modified_bessel_i0"));
    }

    /**
     * Computes the modified Bessel function of the first kind of order 0 at each element.
     *
     * <p>Calls {@code special_modified_bessel_i0(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.modified_bessel_i0.html">torch.special.modified_bessel_i0</a>
     */
    public static Tensor modifiedBesselI0(Tensor input) {
        return special_modified_bessel_i0$().tensor(input);
    }

    private static FunctionCall special_modified_bessel_i1$;

    private static FunctionCall special_modified_bessel_i1$() {
        FunctionCall call = special_modified_bessel_i1$;
        return call != null ? call : (special_modified_bessel_i1$ = FunctionCall.of("aten::special_modified_bessel_i1"));
    }

    /**
     * Computes the modified Bessel function of the first kind of order 1 at each element.
     *
     * <p>Calls {@code special_modified_bessel_i1(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.modified_bessel_i1.html">torch.special.modified_bessel_i1</a>
     */
    public static Tensor modifiedBesselI1(Tensor input) {
        return special_modified_bessel_i1$().tensor(input);
    }

    private static FunctionCall special_modified_bessel_k0$;

    private static FunctionCall special_modified_bessel_k0$() {
        FunctionCall call = special_modified_bessel_k0$;
        return call != null ? call : (special_modified_bessel_k0$ = FunctionCall.of("aten::special_modified_bessel_k0"));
    }

    /**
     * Computes the modified Bessel function of the second kind of order 0 at each element.
     *
     * <p>Calls {@code special_modified_bessel_k0(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.modified_bessel_k0.html">torch.special.modified_bessel_k0</a>
     */
    public static Tensor modifiedBesselK0(Tensor input) {
        return special_modified_bessel_k0$().tensor(input);
    }

    private static FunctionCall special_modified_bessel_k1$;

    private static FunctionCall special_modified_bessel_k1$() {
        FunctionCall call = special_modified_bessel_k1$;
        return call != null ? call : (special_modified_bessel_k1$ = FunctionCall.of("aten::special_modified_bessel_k1"));
    }

    /**
     * Computes the modified Bessel function of the second kind of order 1 at each element.
     *
     * <p>Calls {@code special_modified_bessel_k1(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.modified_bessel_k1.html">torch.special.modified_bessel_k1</a>
     */
    public static Tensor modifiedBesselK1(Tensor input) {
        return special_modified_bessel_k1$().tensor(input);
    }

    private static FunctionCall special_multigammaln$;

    private static FunctionCall special_multigammaln$() {
        FunctionCall call = special_multigammaln$;
        return call != null ? call : (special_multigammaln$ = FunctionCall.of("aten::special_multigammaln"));
    }

    /**
     * Computes the logarithm of the multivariate gamma function of dimension {@code p} at each element.
     *
     * <p>Calls {@code special_multigammaln(Tensor self, int p) -> Tensor}.
     *
     * @param input the tensor
     * @param p the probability, or the exponent of a norm
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.multigammaln.html">torch.special.multigammaln</a>
     */
    public static Tensor multigammaln(Tensor input, long p) {
        return special_multigammaln$().tensor(input, p);
    }

    private static FunctionCall special_ndtr$;

    private static FunctionCall special_ndtr$() {
        FunctionCall call = special_ndtr$;
        return call != null ? call : (special_ndtr$ = FunctionCall.of("aten::special_ndtr"));
    }

    /**
     * Computes the standard normal distribution function at each element.
     *
     * <p>Calls {@code special_ndtr(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.ndtr.html">torch.special.ndtr</a>
     */
    public static Tensor ndtr(Tensor input) {
        return special_ndtr$().tensor(input);
    }

    private static FunctionCall special_ndtri$;

    private static FunctionCall special_ndtri$() {
        FunctionCall call = special_ndtri$;
        return call != null ? call : (special_ndtri$ = FunctionCall.of("aten::special_ndtri"));
    }

    /**
     * Computes the inverse of the standard normal distribution function, the quantile, at each element.
     *
     * <p>Calls {@code special_ndtri(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.ndtri.html">torch.special.ndtri</a>
     */
    public static Tensor ndtri(Tensor input) {
        return special_ndtri$().tensor(input);
    }

    private static FunctionCall special_polygamma$;

    private static FunctionCall special_polygamma$() {
        FunctionCall call = special_polygamma$;
        return call != null ? call : (special_polygamma$ = FunctionCall.of("aten::special_polygamma"));
    }

    /**
     * Computes the {@code n}-th derivative of the digamma function at each element.
     *
     * <p>Calls {@code special_polygamma(int n, Tensor self) -> Tensor}.
     *
     * @param n the number
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.polygamma.html">torch.special.polygamma</a>
     */
    public static Tensor polygamma(long n, Tensor input) {
        return special_polygamma$().tensor(n, input);
    }

    private static FunctionCall special_psi$;

    private static FunctionCall special_psi$() {
        FunctionCall call = special_psi$;
        return call != null ? call : (special_psi$ = FunctionCall.of("aten::special_psi"));
    }

    /**
     * Computes the logarithmic derivative of the gamma function at each element; alias of {@code digamma}.
     *
     * <p>Calls {@code special_psi(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.psi.html">torch.special.psi</a>
     */
    public static Tensor psi(Tensor input) {
        return special_psi$().tensor(input);
    }

    private static FunctionCall special_round$;

    private static FunctionCall special_round$() {
        FunctionCall call = special_round$;
        return call != null ? call : (special_round$ = FunctionCall.of("aten::special_round"));
    }

    /**
     * Rounds each element to the nearest integer, or to {@code decimals} places; halves go to the even neighbor.
     *
     * <p>Calls {@code special_round(Tensor self, *, int decimals=0) -> Tensor}. Parameters that are not given take their
     * defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.round.html">torch.special.round</a>
     */
    public static Tensor round(Tensor input) {
        return special_round$().tensor(input);
    }

    /**
     * Rounds each element to the nearest integer, or to {@code decimals} places; halves go to the even neighbor.
     *
     * <p>Calls {@code special_round(Tensor self, *, int decimals=0) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code decimals}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.round.html">torch.special.round</a>
     */
    @SafeVarargs
    public static Tensor round(Tensor input, Keyword<? super Of.Round> first, Keyword<? super Of.Round>... rest) {
        return special_round$().tensor(special_round$().with(first, rest, input));
    }

    /**
     * Rounds each element to the nearest integer, or to {@code decimals} places; halves go to the even neighbor.
     *
     * <p>Calls {@code special_round(Tensor self, *, int decimals=0) -> Tensor}.
     *
     * @param input the tensor
     * @param decimals the number of decimal places
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.round.html">torch.special.round</a>
     */
    public static Tensor round(Tensor input, long decimals) {
        return special_round$().tensor(input, decimals);
    }

    private static FunctionCall special_scaled_modified_bessel_k0$;

    private static FunctionCall special_scaled_modified_bessel_k0$() {
        FunctionCall call = special_scaled_modified_bessel_k0$;
        return call != null ? call : (special_scaled_modified_bessel_k0$ = FunctionCall.of("aten::special_scaled_modified_bessel_k0"));
    }

    /**
     * Computes the modified Bessel function of the second kind of order 0, multiplied by {@code exp(x)}, at each element.
     *
     * <p>Calls {@code special_scaled_modified_bessel_k0(Tensor x) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.scaled_modified_bessel_k0.html">torch.special.scaled_modified_bessel_k0</a>
     */
    public static Tensor scaledModifiedBesselK0(Tensor x) {
        return special_scaled_modified_bessel_k0$().tensor(x);
    }

    private static FunctionCall special_scaled_modified_bessel_k1$;

    private static FunctionCall special_scaled_modified_bessel_k1$() {
        FunctionCall call = special_scaled_modified_bessel_k1$;
        return call != null ? call : (special_scaled_modified_bessel_k1$ = FunctionCall.of("aten::special_scaled_modified_bessel_k1"));
    }

    /**
     * Computes the modified Bessel function of the second kind of order 1, multiplied by {@code exp(x)}, at each element.
     *
     * <p>Calls {@code special_scaled_modified_bessel_k1(Tensor x) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.scaled_modified_bessel_k1.html">torch.special.scaled_modified_bessel_k1</a>
     */
    public static Tensor scaledModifiedBesselK1(Tensor x) {
        return special_scaled_modified_bessel_k1$().tensor(x);
    }

    private static FunctionCall special_shifted_chebyshev_polynomial_t$;

    private static FunctionCall special_shifted_chebyshev_polynomial_t$() {
        FunctionCall call = special_shifted_chebyshev_polynomial_t$;
        return call != null ? call : (special_shifted_chebyshev_polynomial_t$ = FunctionCall.of("aten::special_shifted_chebyshev_polynomial_t"));
    }

    /**
     * Computes the Chebyshev polynomial of the first kind of degree {@code n} at {@code 2 x - 1} for each element.
     *
     * <p>Calls {@code special_shifted_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.shifted_chebyshev_polynomial_t.html">torch.special.shifted_chebyshev_polynomial_t</a>
     */
    public static Tensor shiftedChebyshevPolynomialT(Tensor x, Tensor n) {
        return special_shifted_chebyshev_polynomial_t$().tensor(x, n);
    }

    private static FunctionCall special_shifted_chebyshev_polynomial_t$n_scalar;

    private static FunctionCall special_shifted_chebyshev_polynomial_t$n_scalar() {
        FunctionCall call = special_shifted_chebyshev_polynomial_t$n_scalar;
        return call != null ? call : (special_shifted_chebyshev_polynomial_t$n_scalar = FunctionCall.of("aten::special_shifted_chebyshev_polynomial_t.n_scalar"));
    }

    /**
     * Computes the Chebyshev polynomial of the first kind of degree {@code n} at {@code 2 x - 1} for each element.
     *
     * <p>Calls {@code special_shifted_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.shifted_chebyshev_polynomial_t.html">torch.special.shifted_chebyshev_polynomial_t</a>
     */
    public static Tensor shiftedChebyshevPolynomialT(Tensor x, Number n) {
        return special_shifted_chebyshev_polynomial_t$n_scalar().tensor(x, n);
    }

    private static FunctionCall special_shifted_chebyshev_polynomial_t$x_scalar;

    private static FunctionCall special_shifted_chebyshev_polynomial_t$x_scalar() {
        FunctionCall call = special_shifted_chebyshev_polynomial_t$x_scalar;
        return call != null ? call : (special_shifted_chebyshev_polynomial_t$x_scalar = FunctionCall.of("aten::special_shifted_chebyshev_polynomial_t.x_scalar"));
    }

    /**
     * Computes the Chebyshev polynomial of the first kind of degree {@code n} at {@code 2 x - 1} for each element.
     *
     * <p>Calls {@code special_shifted_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.shifted_chebyshev_polynomial_t.html">torch.special.shifted_chebyshev_polynomial_t</a>
     */
    public static Tensor shiftedChebyshevPolynomialT(Number x, Tensor n) {
        return special_shifted_chebyshev_polynomial_t$x_scalar().tensor(x, n);
    }

    private static FunctionCall special_shifted_chebyshev_polynomial_u$;

    private static FunctionCall special_shifted_chebyshev_polynomial_u$() {
        FunctionCall call = special_shifted_chebyshev_polynomial_u$;
        return call != null ? call : (special_shifted_chebyshev_polynomial_u$ = FunctionCall.of("aten::special_shifted_chebyshev_polynomial_u"));
    }

    /**
     * Computes the Chebyshev polynomial of the second kind of degree {@code n} at {@code 2 x - 1} for each element.
     *
     * <p>Calls {@code special_shifted_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.shifted_chebyshev_polynomial_u.html">torch.special.shifted_chebyshev_polynomial_u</a>
     */
    public static Tensor shiftedChebyshevPolynomialU(Tensor x, Tensor n) {
        return special_shifted_chebyshev_polynomial_u$().tensor(x, n);
    }

    private static FunctionCall special_shifted_chebyshev_polynomial_u$n_scalar;

    private static FunctionCall special_shifted_chebyshev_polynomial_u$n_scalar() {
        FunctionCall call = special_shifted_chebyshev_polynomial_u$n_scalar;
        return call != null ? call : (special_shifted_chebyshev_polynomial_u$n_scalar = FunctionCall.of("aten::special_shifted_chebyshev_polynomial_u.n_scalar"));
    }

    /**
     * Computes the Chebyshev polynomial of the second kind of degree {@code n} at {@code 2 x - 1} for each element.
     *
     * <p>Calls {@code special_shifted_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.shifted_chebyshev_polynomial_u.html">torch.special.shifted_chebyshev_polynomial_u</a>
     */
    public static Tensor shiftedChebyshevPolynomialU(Tensor x, Number n) {
        return special_shifted_chebyshev_polynomial_u$n_scalar().tensor(x, n);
    }

    private static FunctionCall special_shifted_chebyshev_polynomial_u$x_scalar;

    private static FunctionCall special_shifted_chebyshev_polynomial_u$x_scalar() {
        FunctionCall call = special_shifted_chebyshev_polynomial_u$x_scalar;
        return call != null ? call : (special_shifted_chebyshev_polynomial_u$x_scalar = FunctionCall.of("aten::special_shifted_chebyshev_polynomial_u.x_scalar"));
    }

    /**
     * Computes the Chebyshev polynomial of the second kind of degree {@code n} at {@code 2 x - 1} for each element.
     *
     * <p>Calls {@code special_shifted_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.shifted_chebyshev_polynomial_u.html">torch.special.shifted_chebyshev_polynomial_u</a>
     */
    public static Tensor shiftedChebyshevPolynomialU(Number x, Tensor n) {
        return special_shifted_chebyshev_polynomial_u$x_scalar().tensor(x, n);
    }

    private static FunctionCall special_shifted_chebyshev_polynomial_v$;

    private static FunctionCall special_shifted_chebyshev_polynomial_v$() {
        FunctionCall call = special_shifted_chebyshev_polynomial_v$;
        return call != null ? call : (special_shifted_chebyshev_polynomial_v$ = FunctionCall.of("aten::special_shifted_chebyshev_polynomial_v"));
    }

    /**
     * Computes the Chebyshev polynomial of the third kind of degree {@code n} at {@code 2 x - 1} for each element.
     *
     * <p>Calls {@code special_shifted_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.shifted_chebyshev_polynomial_v.html">torch.special.shifted_chebyshev_polynomial_v</a>
     */
    public static Tensor shiftedChebyshevPolynomialV(Tensor x, Tensor n) {
        return special_shifted_chebyshev_polynomial_v$().tensor(x, n);
    }

    private static FunctionCall special_shifted_chebyshev_polynomial_v$n_scalar;

    private static FunctionCall special_shifted_chebyshev_polynomial_v$n_scalar() {
        FunctionCall call = special_shifted_chebyshev_polynomial_v$n_scalar;
        return call != null ? call : (special_shifted_chebyshev_polynomial_v$n_scalar = FunctionCall.of("aten::special_shifted_chebyshev_polynomial_v.n_scalar"));
    }

    /**
     * Computes the Chebyshev polynomial of the third kind of degree {@code n} at {@code 2 x - 1} for each element.
     *
     * <p>Calls {@code special_shifted_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.shifted_chebyshev_polynomial_v.html">torch.special.shifted_chebyshev_polynomial_v</a>
     */
    public static Tensor shiftedChebyshevPolynomialV(Tensor x, Number n) {
        return special_shifted_chebyshev_polynomial_v$n_scalar().tensor(x, n);
    }

    private static FunctionCall special_shifted_chebyshev_polynomial_v$x_scalar;

    private static FunctionCall special_shifted_chebyshev_polynomial_v$x_scalar() {
        FunctionCall call = special_shifted_chebyshev_polynomial_v$x_scalar;
        return call != null ? call : (special_shifted_chebyshev_polynomial_v$x_scalar = FunctionCall.of("aten::special_shifted_chebyshev_polynomial_v.x_scalar"));
    }

    /**
     * Computes the Chebyshev polynomial of the third kind of degree {@code n} at {@code 2 x - 1} for each element.
     *
     * <p>Calls {@code special_shifted_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.shifted_chebyshev_polynomial_v.html">torch.special.shifted_chebyshev_polynomial_v</a>
     */
    public static Tensor shiftedChebyshevPolynomialV(Number x, Tensor n) {
        return special_shifted_chebyshev_polynomial_v$x_scalar().tensor(x, n);
    }

    private static FunctionCall special_shifted_chebyshev_polynomial_w$;

    private static FunctionCall special_shifted_chebyshev_polynomial_w$() {
        FunctionCall call = special_shifted_chebyshev_polynomial_w$;
        return call != null ? call : (special_shifted_chebyshev_polynomial_w$ = FunctionCall.of("aten::special_shifted_chebyshev_polynomial_w"));
    }

    /**
     * Computes the Chebyshev polynomial of the fourth kind of degree {@code n} at {@code 2 x - 1} for each element.
     *
     * <p>Calls {@code special_shifted_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.shifted_chebyshev_polynomial_w.html">torch.special.shifted_chebyshev_polynomial_w</a>
     */
    public static Tensor shiftedChebyshevPolynomialW(Tensor x, Tensor n) {
        return special_shifted_chebyshev_polynomial_w$().tensor(x, n);
    }

    private static FunctionCall special_shifted_chebyshev_polynomial_w$n_scalar;

    private static FunctionCall special_shifted_chebyshev_polynomial_w$n_scalar() {
        FunctionCall call = special_shifted_chebyshev_polynomial_w$n_scalar;
        return call != null ? call : (special_shifted_chebyshev_polynomial_w$n_scalar = FunctionCall.of("aten::special_shifted_chebyshev_polynomial_w.n_scalar"));
    }

    /**
     * Computes the Chebyshev polynomial of the fourth kind of degree {@code n} at {@code 2 x - 1} for each element.
     *
     * <p>Calls {@code special_shifted_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.shifted_chebyshev_polynomial_w.html">torch.special.shifted_chebyshev_polynomial_w</a>
     */
    public static Tensor shiftedChebyshevPolynomialW(Tensor x, Number n) {
        return special_shifted_chebyshev_polynomial_w$n_scalar().tensor(x, n);
    }

    private static FunctionCall special_shifted_chebyshev_polynomial_w$x_scalar;

    private static FunctionCall special_shifted_chebyshev_polynomial_w$x_scalar() {
        FunctionCall call = special_shifted_chebyshev_polynomial_w$x_scalar;
        return call != null ? call : (special_shifted_chebyshev_polynomial_w$x_scalar = FunctionCall.of("aten::special_shifted_chebyshev_polynomial_w.x_scalar"));
    }

    /**
     * Computes the Chebyshev polynomial of the fourth kind of degree {@code n} at {@code 2 x - 1} for each element.
     *
     * <p>Calls {@code special_shifted_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.shifted_chebyshev_polynomial_w.html">torch.special.shifted_chebyshev_polynomial_w</a>
     */
    public static Tensor shiftedChebyshevPolynomialW(Number x, Tensor n) {
        return special_shifted_chebyshev_polynomial_w$x_scalar().tensor(x, n);
    }

    private static FunctionCall special_sinc$;

    private static FunctionCall special_sinc$() {
        FunctionCall call = special_sinc$;
        return call != null ? call : (special_sinc$ = FunctionCall.of("aten::special_sinc"));
    }

    /**
     * Computes the normalized sinc, {@code sin(pi x) / (pi x)}, of each element; at 0 it is 1.
     *
     * <p>Calls {@code special_sinc(Tensor self) -> Tensor}.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.sinc.html">torch.special.sinc</a>
     */
    public static Tensor sinc(Tensor input) {
        return special_sinc$().tensor(input);
    }

    private static FunctionCall special_softmax$;

    private static FunctionCall special_softmax$() {
        FunctionCall call = special_softmax$;
        return call != null ? call : (special_softmax$ = FunctionCall.of("aten::special_softmax"));
    }

    /**
     * Computes exponentials along {@code dim} divided by their sum, so that they are positive and add up to 1.
     *
     * <p>Calls {@code special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}. Parameters that are not given
     * take their defaults.
     *
     * @param input the tensor
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.softmax.html">torch.special.softmax</a>
     */
    public static Tensor softmax(Tensor input, long dim) {
        return special_softmax$().tensor(input, dim);
    }

    /**
     * Computes exponentials along {@code dim} divided by their sum, so that they are positive and add up to 1.
     *
     * <p>Calls {@code special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param first a keyword argument: {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.softmax.html">torch.special.softmax</a>
     */
    @SafeVarargs
    public static Tensor softmax(Tensor input, long dim, Keyword<? super Of.Softmax> first, Keyword<? super Of.Softmax>... rest) {
        return special_softmax$().tensor(special_softmax$().with(first, rest, input, dim));
    }

    /**
     * Computes exponentials along {@code dim} divided by their sum, so that they are positive and add up to 1.
     *
     * <p>Calls {@code special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code dim}, {@code dtype}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.softmax.html">torch.special.softmax</a>
     */
    @SafeVarargs
    public static Tensor softmax(Tensor input, Keyword<? super Of.Softmax> first, Keyword<? super Of.Softmax>... rest) {
        return special_softmax$().tensor(special_softmax$().with(first, rest, input));
    }

    /**
     * Computes exponentials along {@code dim} divided by their sum, so that they are positive and add up to 1.
     *
     * <p>Calls {@code special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}.
     *
     * @param input the tensor
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.softmax.html">torch.special.softmax</a>
     */
    public static Tensor softmax(Tensor input, long dim, @Nullable DType dtype) {
        return special_softmax$().tensor(input, dim, dtype);
    }

    private static FunctionCall special_spherical_bessel_j0$;

    private static FunctionCall special_spherical_bessel_j0$() {
        FunctionCall call = special_spherical_bessel_j0$;
        return call != null ? call : (special_spherical_bessel_j0$ = FunctionCall.of("aten::special_spherical_bessel_j0"));
    }

    /**
     * Computes the spherical Bessel function of the first kind of order 0 at each element.
     *
     * <p>Calls {@code special_spherical_bessel_j0(Tensor x) -> Tensor}.
     *
     * @param x the first operand, or the points
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.spherical_bessel_j0.html">torch.special.spherical_bessel_j0</a>
     */
    public static Tensor sphericalBesselJ0(Tensor x) {
        return special_spherical_bessel_j0$().tensor(x);
    }

    private static FunctionCall special_xlog1py$;

    private static FunctionCall special_xlog1py$() {
        FunctionCall call = special_xlog1py$;
        return call != null ? call : (special_xlog1py$ = FunctionCall.of("aten::special_xlog1py"));
    }

    /**
     * Computes the input times {@code log1p(other)}; 0 where the input is 0, unless {@code other} is NaN.
     *
     * <p>Calls {@code special_xlog1py(Tensor self, Tensor other) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.xlog1py.html">torch.special.xlog1py</a>
     */
    public static Tensor xlog1py(Tensor input, Tensor other) {
        return special_xlog1py$().tensor(input, other);
    }

    private static FunctionCall special_xlog1py$other_scalar;

    private static FunctionCall special_xlog1py$other_scalar() {
        FunctionCall call = special_xlog1py$other_scalar;
        return call != null ? call : (special_xlog1py$other_scalar = FunctionCall.of("aten::special_xlog1py.other_scalar"));
    }

    /**
     * Computes the input times {@code log1p(other)}; 0 where the input is 0, unless {@code other} is NaN.
     *
     * <p>Calls {@code special_xlog1py.other_scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.xlog1py.html">torch.special.xlog1py</a>
     */
    public static Tensor xlog1py(Tensor input, Number other) {
        return special_xlog1py$other_scalar().tensor(input, other);
    }

    /**
     * Computes the input times {@code log1p(other)}; 0 where the input is 0, unless {@code other} is NaN.
     *
     * <p>Calls {@code special_xlog1py.other_scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.xlog1py.html">torch.special.xlog1py</a>
     */
    public static Tensor xlog1py(Tensor input, boolean other) {
        return special_xlog1py$other_scalar().tensor(input, other);
    }

    /**
     * Computes the input times {@code log1p(other)}; 0 where the input is 0, unless {@code other} is NaN.
     *
     * <p>Calls {@code special_xlog1py.other_scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.xlog1py.html">torch.special.xlog1py</a>
     */
    public static Tensor xlog1py(Tensor input, Complex other) {
        return special_xlog1py$other_scalar().tensor(input, other);
    }

    private static FunctionCall special_xlog1py$self_scalar;

    private static FunctionCall special_xlog1py$self_scalar() {
        FunctionCall call = special_xlog1py$self_scalar;
        return call != null ? call : (special_xlog1py$self_scalar = FunctionCall.of("aten::special_xlog1py.self_scalar"));
    }

    /**
     * Computes the input times {@code log1p(other)}; 0 where the input is 0, unless {@code other} is NaN.
     *
     * <p>Calls {@code special_xlog1py.self_scalar(Scalar self, Tensor other) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.xlog1py.html">torch.special.xlog1py</a>
     */
    public static Tensor xlog1py(Number input, Tensor other) {
        return special_xlog1py$self_scalar().tensor(input, other);
    }

    /**
     * Computes the input times {@code log1p(other)}; 0 where the input is 0, unless {@code other} is NaN.
     *
     * <p>Calls {@code special_xlog1py.self_scalar(Scalar self, Tensor other) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.xlog1py.html">torch.special.xlog1py</a>
     */
    public static Tensor xlog1py(boolean input, Tensor other) {
        return special_xlog1py$self_scalar().tensor(input, other);
    }

    /**
     * Computes the input times {@code log1p(other)}; 0 where the input is 0, unless {@code other} is NaN.
     *
     * <p>Calls {@code special_xlog1py.self_scalar(Scalar self, Tensor other) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.xlog1py.html">torch.special.xlog1py</a>
     */
    public static Tensor xlog1py(Complex input, Tensor other) {
        return special_xlog1py$self_scalar().tensor(input, other);
    }

    private static FunctionCall special_xlogy$;

    private static FunctionCall special_xlogy$() {
        FunctionCall call = special_xlogy$;
        return call != null ? call : (special_xlogy$ = FunctionCall.of("aten::special_xlogy"));
    }

    /**
     * Computes the input times the natural logarithm of {@code other}; 0 where the input is 0, unless {@code other} is NaN.
     *
     * <p>Calls {@code special_xlogy(Tensor self, Tensor other) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.xlogy.html">torch.special.xlogy</a>
     */
    public static Tensor xlogy(Tensor input, Tensor other) {
        return special_xlogy$().tensor(input, other);
    }

    private static FunctionCall special_xlogy$other_scalar;

    private static FunctionCall special_xlogy$other_scalar() {
        FunctionCall call = special_xlogy$other_scalar;
        return call != null ? call : (special_xlogy$other_scalar = FunctionCall.of("aten::special_xlogy.other_scalar"));
    }

    /**
     * Computes the input times the natural logarithm of {@code other}; 0 where the input is 0, unless {@code other} is NaN.
     *
     * <p>Calls {@code special_xlogy.other_scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.xlogy.html">torch.special.xlogy</a>
     */
    public static Tensor xlogy(Tensor input, Number other) {
        return special_xlogy$other_scalar().tensor(input, other);
    }

    /**
     * Computes the input times the natural logarithm of {@code other}; 0 where the input is 0, unless {@code other} is NaN.
     *
     * <p>Calls {@code special_xlogy.other_scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.xlogy.html">torch.special.xlogy</a>
     */
    public static Tensor xlogy(Tensor input, boolean other) {
        return special_xlogy$other_scalar().tensor(input, other);
    }

    /**
     * Computes the input times the natural logarithm of {@code other}; 0 where the input is 0, unless {@code other} is NaN.
     *
     * <p>Calls {@code special_xlogy.other_scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.xlogy.html">torch.special.xlogy</a>
     */
    public static Tensor xlogy(Tensor input, Complex other) {
        return special_xlogy$other_scalar().tensor(input, other);
    }

    private static FunctionCall special_xlogy$self_scalar;

    private static FunctionCall special_xlogy$self_scalar() {
        FunctionCall call = special_xlogy$self_scalar;
        return call != null ? call : (special_xlogy$self_scalar = FunctionCall.of("aten::special_xlogy.self_scalar"));
    }

    /**
     * Computes the input times the natural logarithm of {@code other}; 0 where the input is 0, unless {@code other} is NaN.
     *
     * <p>Calls {@code special_xlogy.self_scalar(Scalar self, Tensor other) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.xlogy.html">torch.special.xlogy</a>
     */
    public static Tensor xlogy(Number input, Tensor other) {
        return special_xlogy$self_scalar().tensor(input, other);
    }

    /**
     * Computes the input times the natural logarithm of {@code other}; 0 where the input is 0, unless {@code other} is NaN.
     *
     * <p>Calls {@code special_xlogy.self_scalar(Scalar self, Tensor other) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.xlogy.html">torch.special.xlogy</a>
     */
    public static Tensor xlogy(boolean input, Tensor other) {
        return special_xlogy$self_scalar().tensor(input, other);
    }

    /**
     * Computes the input times the natural logarithm of {@code other}; 0 where the input is 0, unless {@code other} is NaN.
     *
     * <p>Calls {@code special_xlogy.self_scalar(Scalar self, Tensor other) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.xlogy.html">torch.special.xlogy</a>
     */
    public static Tensor xlogy(Complex input, Tensor other) {
        return special_xlogy$self_scalar().tensor(input, other);
    }

    private static FunctionCall special_zeta$;

    private static FunctionCall special_zeta$() {
        FunctionCall call = special_zeta$;
        return call != null ? call : (special_zeta$ = FunctionCall.of("aten::special_zeta"));
    }

    /**
     * Computes the Hurwitz zeta function of exponent {@code input} at {@code other}.
     *
     * <p>Calls {@code special_zeta(Tensor self, Tensor other) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.zeta.html">torch.special.zeta</a>
     */
    public static Tensor zeta(Tensor input, Tensor other) {
        return special_zeta$().tensor(input, other);
    }

    private static FunctionCall special_zeta$other_scalar;

    private static FunctionCall special_zeta$other_scalar() {
        FunctionCall call = special_zeta$other_scalar;
        return call != null ? call : (special_zeta$other_scalar = FunctionCall.of("aten::special_zeta.other_scalar"));
    }

    /**
     * Computes the Hurwitz zeta function of exponent {@code input} at {@code other}.
     *
     * <p>Calls {@code special_zeta.other_scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.zeta.html">torch.special.zeta</a>
     */
    public static Tensor zeta(Tensor input, Number other) {
        return special_zeta$other_scalar().tensor(input, other);
    }

    /**
     * Computes the Hurwitz zeta function of exponent {@code input} at {@code other}.
     *
     * <p>Calls {@code special_zeta.other_scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.zeta.html">torch.special.zeta</a>
     */
    public static Tensor zeta(Tensor input, boolean other) {
        return special_zeta$other_scalar().tensor(input, other);
    }

    /**
     * Computes the Hurwitz zeta function of exponent {@code input} at {@code other}.
     *
     * <p>Calls {@code special_zeta.other_scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.zeta.html">torch.special.zeta</a>
     */
    public static Tensor zeta(Tensor input, Complex other) {
        return special_zeta$other_scalar().tensor(input, other);
    }

    private static FunctionCall special_zeta$self_scalar;

    private static FunctionCall special_zeta$self_scalar() {
        FunctionCall call = special_zeta$self_scalar;
        return call != null ? call : (special_zeta$self_scalar = FunctionCall.of("aten::special_zeta.self_scalar"));
    }

    /**
     * Computes the Hurwitz zeta function of exponent {@code input} at {@code other}.
     *
     * <p>Calls {@code special_zeta.self_scalar(Scalar self, Tensor other) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.zeta.html">torch.special.zeta</a>
     */
    public static Tensor zeta(Number input, Tensor other) {
        return special_zeta$self_scalar().tensor(input, other);
    }

    /**
     * Computes the Hurwitz zeta function of exponent {@code input} at {@code other}.
     *
     * <p>Calls {@code special_zeta.self_scalar(Scalar self, Tensor other) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.zeta.html">torch.special.zeta</a>
     */
    public static Tensor zeta(boolean input, Tensor other) {
        return special_zeta$self_scalar().tensor(input, other);
    }

    /**
     * Computes the Hurwitz zeta function of exponent {@code input} at {@code other}.
     *
     * <p>Calls {@code special_zeta.self_scalar(Scalar self, Tensor other) -> Tensor}.
     *
     * @param input the tensor
     * @param other the other operand
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.special.zeta.html">torch.special.zeta</a>
     */
    public static Tensor zeta(Complex input, Tensor other) {
        return special_zeta$self_scalar().tensor(input, other);
    }
}
