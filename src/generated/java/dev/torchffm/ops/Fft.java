// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm.ops;

import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Layout;
import dev.torchffm.Tensor;
import dev.torchffm.keywords.Keyword;
import dev.torchffm.keywords.Of;
import org.jspecify.annotations.Nullable;

/**
 * The functions of {@code torch.fft}.
 *
 * <p>Arguments stand in PyTorch's order; those with defaults may be left out from the end, or given by name behind the others, as keyword
 * arguments of {@link dev.torchffm.ops.Kw}. A {@code Scalar} is a {@link Number}, {@code boolean} or {@link dev.torchffm.Complex}, or a
 * tensor without dimensions. New tensors belong to the innermost {@link dev.torchffm.TensorScope}. Every method throws
 * {@link dev.torchffm.TorchException} with PyTorch's message where libtorch refuses its arguments, and {@link IllegalStateException} for
 * a closed tensor.
 *
 * <p>PyTorch's chapters:
 * <dl>
 * <dt>Fast Fourier transforms</dt>
 * <dd>
 * {@link #fft fft}
 * {@link #fft2 fft2}
 * {@link #fftn fftn}
 * {@link #hfft hfft}
 * {@link #hfft2 hfft2}
 * {@link #hfftn hfftn}
 * {@link #ifft ifft}
 * {@link #ifft2 ifft2}
 * {@link #ifftn ifftn}
 * {@link #ihfft ihfft}
 * {@link #ihfft2 ihfft2}
 * {@link #ihfftn ihfftn}
 * {@link #irfft irfft}
 * {@link #irfft2 irfft2}
 * {@link #irfftn irfftn}
 * {@link #rfft rfft}
 * {@link #rfft2 rfft2}
 * {@link #rfftn rfftn}
 * </dd>
 * <dt>Helper functions</dt>
 * <dd>
 * {@link #fftfreq fftfreq}
 * {@link #fftshift fftshift}
 * {@link #ifftshift ifftshift}
 * {@link #rfftfreq rfftfreq}
 * </dd>
 * </dl>
 */
@SuppressWarnings("varargs")
public final class Fft {
    private Fft() { }

    // ------------------------------------------------------------------ Fast Fourier transforms

    private static FunctionCall fft_fft$;

    private static FunctionCall fft_fft$() {
        FunctionCall call = fft_fft$;
        return call != null ? call : (fft_fft$ = FunctionCall.of("aten::fft_fft"));
    }

    /**
     * Computes the discrete Fourier transform along {@code dim}.
     *
     * <p>Calls {@code fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}. Parameters that are not given
     * take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fft.html">torch.fft.fft</a>
     */
    public static Tensor fft(Tensor input) {
        return fft_fft$().tensor(input);
    }

    /**
     * Computes the discrete Fourier transform along {@code dim}.
     *
     * <p>Calls {@code fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code n}, {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fft.html">torch.fft.fft</a>
     */
    @SafeVarargs
    public static Tensor fft(Tensor input, Keyword<? super Of.Fft> first, Keyword<? super Of.Fft>... rest) {
        return fft_fft$().tensor(fft_fft$().with(first, rest, input));
    }

    /**
     * Computes the discrete Fourier transform along {@code dim}.
     *
     * <p>Calls {@code fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}. Parameters that are not given
     * take their defaults.
     *
     * @param input the tensor
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fft.html">torch.fft.fft</a>
     */
    public static Tensor fft(Tensor input, long n) {
        return fft_fft$().tensor(input, n);
    }

    /**
     * Computes the discrete Fourier transform along {@code dim}.
     *
     * <p>Calls {@code fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fft.html">torch.fft.fft</a>
     */
    @SafeVarargs
    public static Tensor fft(Tensor input, long n, Keyword<? super Of.Fft> first, Keyword<? super Of.Fft>... rest) {
        return fft_fft$().tensor(fft_fft$().with(first, rest, input, n));
    }

    /**
     * Computes the discrete Fourier transform along {@code dim}.
     *
     * <p>Calls {@code fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}. Parameters that are not given
     * take their defaults.
     *
     * @param input the tensor
     * @param n the number
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fft.html">torch.fft.fft</a>
     */
    public static Tensor fft(Tensor input, long n, long dim) {
        return fft_fft$().tensor(input, n, dim);
    }

    /**
     * Computes the discrete Fourier transform along {@code dim}.
     *
     * <p>Calls {@code fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fft.html">torch.fft.fft</a>
     */
    @SafeVarargs
    public static Tensor fft(Tensor input, long n, long dim, Keyword<? super Of.Fft> first, Keyword<? super Of.Fft>... rest) {
        return fft_fft$().tensor(fft_fft$().with(first, rest, input, n, dim));
    }

    /**
     * Computes the discrete Fourier transform along {@code dim}.
     *
     * <p>Calls {@code fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fft.html">torch.fft.fft</a>
     */
    public static Tensor fft(Tensor input, long n, long dim, @Nullable String norm) {
        return fft_fft$().tensor(input, n, dim, norm);
    }

    /**
     * Computes the discrete Fourier transform along {@code dim}.
     *
     * <p>Calls {@code fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}. Parameters that are not given
     * take their defaults.
     *
     * @param input the tensor
     * @param n the number; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fft.html">torch.fft.fft</a>
     */
    public static Tensor fft(Tensor input, @Nullable Long n, long dim) {
        return fft_fft$().tensor(input, n, dim);
    }

    /**
     * Computes the discrete Fourier transform along {@code dim}.
     *
     * <p>Calls {@code fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fft.html">torch.fft.fft</a>
     */
    @SafeVarargs
    public static Tensor fft(Tensor input, @Nullable Long n, long dim, Keyword<? super Of.Fft> first, Keyword<? super Of.Fft>...
            rest) {
        return fft_fft$().tensor(fft_fft$().with(first, rest, input, n, dim));
    }

    /**
     * Computes the discrete Fourier transform along {@code dim}.
     *
     * <p>Calls {@code fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fft.html">torch.fft.fft</a>
     */
    public static Tensor fft(Tensor input, @Nullable Long n, long dim, @Nullable String norm) {
        return fft_fft$().tensor(input, n, dim, norm);
    }

    private static FunctionCall fft_fft2$;

    private static FunctionCall fft_fft2$() {
        FunctionCall call = fft_fft2$;
        return call != null ? call : (fft_fft2$ = FunctionCall.of("aten::fft_fft2"));
    }

    /**
     * Computes the discrete Fourier transform over two dimensions.
     *
     * <p>Calls {@code fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fft2.html">torch.fft.fft2</a>
     */
    public static Tensor fft2(Tensor input) {
        return fft_fft2$().tensor(input);
    }

    /**
     * Computes the discrete Fourier transform over two dimensions.
     *
     * <p>Calls {@code fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code s}, {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fft2.html">torch.fft.fft2</a>
     */
    @SafeVarargs
    public static Tensor fft2(Tensor input, Keyword<? super Of.Fft2> first, Keyword<? super Of.Fft2>... rest) {
        return fft_fft2$().tensor(fft_fft2$().with(first, rest, input));
    }

    /**
     * Computes the discrete Fourier transform over two dimensions.
     *
     * <p>Calls {@code fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fft2.html">torch.fft.fft2</a>
     */
    public static Tensor fft2(Tensor input, long s) {
        return fft_fft2$().tensor(input, s);
    }

    /**
     * Computes the discrete Fourier transform over two dimensions.
     *
     * <p>Calls {@code fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fft2.html">torch.fft.fft2</a>
     */
    @SafeVarargs
    public static Tensor fft2(Tensor input, long s, Keyword<? super Of.Fft2> first, Keyword<? super Of.Fft2>... rest) {
        return fft_fft2$().tensor(fft_fft2$().with(first, rest, input, s));
    }

    /**
     * Computes the discrete Fourier transform over two dimensions.
     *
     * <p>Calls {@code fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fft2.html">torch.fft.fft2</a>
     */
    public static Tensor fft2(Tensor input, long s, long dim) {
        return fft_fft2$().tensor(input, s, dim);
    }

    /**
     * Computes the discrete Fourier transform over two dimensions.
     *
     * <p>Calls {@code fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fft2.html">torch.fft.fft2</a>
     */
    @SafeVarargs
    public static Tensor fft2(Tensor input, long s, long dim, Keyword<? super Of.Fft2> first, Keyword<? super Of.Fft2>... rest) {
        return fft_fft2$().tensor(fft_fft2$().with(first, rest, input, s, dim));
    }

    /**
     * Computes the discrete Fourier transform over two dimensions.
     *
     * <p>Calls {@code fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fft2.html">torch.fft.fft2</a>
     */
    public static Tensor fft2(Tensor input, long s, long dim, @Nullable String norm) {
        return fft_fft2$().tensor(input, s, dim, norm);
    }

    /**
     * Computes the discrete Fourier transform over two dimensions.
     *
     * <p>Calls {@code fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fft2.html">torch.fft.fft2</a>
     */
    public static Tensor fft2(Tensor input, long @Nullable [] s) {
        return fft_fft2$().tensor(input, s);
    }

    /**
     * Computes the discrete Fourier transform over two dimensions.
     *
     * <p>Calls {@code fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fft2.html">torch.fft.fft2</a>
     */
    @SafeVarargs
    public static Tensor fft2(Tensor input, long @Nullable [] s, Keyword<? super Of.Fft2> first, Keyword<? super Of.Fft2>... rest)
            {
        return fft_fft2$().tensor(fft_fft2$().with(first, rest, input, s));
    }

    /**
     * Computes the discrete Fourier transform over two dimensions.
     *
     * <p>Calls {@code fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fft2.html">torch.fft.fft2</a>
     */
    public static Tensor fft2(Tensor input, long @Nullable [] s, long[] dim) {
        return fft_fft2$().tensor(input, s, dim);
    }

    /**
     * Computes the discrete Fourier transform over two dimensions.
     *
     * <p>Calls {@code fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fft2.html">torch.fft.fft2</a>
     */
    @SafeVarargs
    public static Tensor fft2(Tensor input, long @Nullable [] s, long[] dim, Keyword<? super Of.Fft2> first, Keyword<? super
            Of.Fft2>... rest) {
        return fft_fft2$().tensor(fft_fft2$().with(first, rest, input, s, dim));
    }

    /**
     * Computes the discrete Fourier transform over two dimensions.
     *
     * <p>Calls {@code fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fft2.html">torch.fft.fft2</a>
     */
    public static Tensor fft2(Tensor input, long @Nullable [] s, long[] dim, @Nullable String norm) {
        return fft_fft2$().tensor(input, s, dim, norm);
    }

    private static FunctionCall fft_fftn$;

    private static FunctionCall fft_fftn$() {
        FunctionCall call = fft_fftn$;
        return call != null ? call : (fft_fftn$ = FunctionCall.of("aten::fft_fftn"));
    }

    /**
     * Computes the discrete Fourier transform over several dimensions.
     *
     * <p>Calls {@code fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that are
     * not given take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftn.html">torch.fft.fftn</a>
     */
    public static Tensor fftn(Tensor input) {
        return fft_fftn$().tensor(input);
    }

    /**
     * Computes the discrete Fourier transform over several dimensions.
     *
     * <p>Calls {@code fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code s}, {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftn.html">torch.fft.fftn</a>
     */
    @SafeVarargs
    public static Tensor fftn(Tensor input, Keyword<? super Of.Fftn> first, Keyword<? super Of.Fftn>... rest) {
        return fft_fftn$().tensor(fft_fftn$().with(first, rest, input));
    }

    /**
     * Computes the discrete Fourier transform over several dimensions.
     *
     * <p>Calls {@code fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that are
     * not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftn.html">torch.fft.fftn</a>
     */
    public static Tensor fftn(Tensor input, long s) {
        return fft_fftn$().tensor(input, s);
    }

    /**
     * Computes the discrete Fourier transform over several dimensions.
     *
     * <p>Calls {@code fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftn.html">torch.fft.fftn</a>
     */
    @SafeVarargs
    public static Tensor fftn(Tensor input, long s, Keyword<? super Of.Fftn> first, Keyword<? super Of.Fftn>... rest) {
        return fft_fftn$().tensor(fft_fftn$().with(first, rest, input, s));
    }

    /**
     * Computes the discrete Fourier transform over several dimensions.
     *
     * <p>Calls {@code fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that are
     * not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftn.html">torch.fft.fftn</a>
     */
    public static Tensor fftn(Tensor input, long s, long dim) {
        return fft_fftn$().tensor(input, s, dim);
    }

    /**
     * Computes the discrete Fourier transform over several dimensions.
     *
     * <p>Calls {@code fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftn.html">torch.fft.fftn</a>
     */
    @SafeVarargs
    public static Tensor fftn(Tensor input, long s, long dim, Keyword<? super Of.Fftn> first, Keyword<? super Of.Fftn>... rest) {
        return fft_fftn$().tensor(fft_fftn$().with(first, rest, input, s, dim));
    }

    /**
     * Computes the discrete Fourier transform over several dimensions.
     *
     * <p>Calls {@code fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftn.html">torch.fft.fftn</a>
     */
    public static Tensor fftn(Tensor input, long s, long dim, @Nullable String norm) {
        return fft_fftn$().tensor(input, s, dim, norm);
    }

    /**
     * Computes the discrete Fourier transform over several dimensions.
     *
     * <p>Calls {@code fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that are
     * not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftn.html">torch.fft.fftn</a>
     */
    public static Tensor fftn(Tensor input, long @Nullable [] s) {
        return fft_fftn$().tensor(input, s);
    }

    /**
     * Computes the discrete Fourier transform over several dimensions.
     *
     * <p>Calls {@code fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftn.html">torch.fft.fftn</a>
     */
    @SafeVarargs
    public static Tensor fftn(Tensor input, long @Nullable [] s, Keyword<? super Of.Fftn> first, Keyword<? super Of.Fftn>... rest)
            {
        return fft_fftn$().tensor(fft_fftn$().with(first, rest, input, s));
    }

    /**
     * Computes the discrete Fourier transform over several dimensions.
     *
     * <p>Calls {@code fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that are
     * not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftn.html">torch.fft.fftn</a>
     */
    public static Tensor fftn(Tensor input, long @Nullable [] s, long @Nullable [] dim) {
        return fft_fftn$().tensor(input, s, dim);
    }

    /**
     * Computes the discrete Fourier transform over several dimensions.
     *
     * <p>Calls {@code fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftn.html">torch.fft.fftn</a>
     */
    @SafeVarargs
    public static Tensor fftn(Tensor input, long @Nullable [] s, long @Nullable [] dim, Keyword<? super Of.Fftn> first, Keyword<?
            super Of.Fftn>... rest) {
        return fft_fftn$().tensor(fft_fftn$().with(first, rest, input, s, dim));
    }

    /**
     * Computes the discrete Fourier transform over several dimensions.
     *
     * <p>Calls {@code fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftn.html">torch.fft.fftn</a>
     */
    public static Tensor fftn(Tensor input, long @Nullable [] s, long @Nullable [] dim, @Nullable String norm) {
        return fft_fftn$().tensor(input, s, dim, norm);
    }

    private static FunctionCall fft_hfft$;

    private static FunctionCall fft_hfft$() {
        FunctionCall call = fft_hfft$;
        return call != null ? call : (fft_hfft$ = FunctionCall.of("aten::fft_hfft"));
    }

    /**
     * Computes the discrete Fourier transform of a Hermitian-symmetric signal, given by its first half, which is real.
     *
     * <p>Calls {@code fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}. Parameters that are not given
     * take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfft.html">torch.fft.hfft</a>
     */
    public static Tensor hfft(Tensor input) {
        return fft_hfft$().tensor(input);
    }

    /**
     * Computes the discrete Fourier transform of a Hermitian-symmetric signal, given by its first half, which is real.
     *
     * <p>Calls {@code fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code n}, {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfft.html">torch.fft.hfft</a>
     */
    @SafeVarargs
    public static Tensor hfft(Tensor input, Keyword<? super Of.Hfft> first, Keyword<? super Of.Hfft>... rest) {
        return fft_hfft$().tensor(fft_hfft$().with(first, rest, input));
    }

    /**
     * Computes the discrete Fourier transform of a Hermitian-symmetric signal, given by its first half, which is real.
     *
     * <p>Calls {@code fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}. Parameters that are not given
     * take their defaults.
     *
     * @param input the tensor
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfft.html">torch.fft.hfft</a>
     */
    public static Tensor hfft(Tensor input, long n) {
        return fft_hfft$().tensor(input, n);
    }

    /**
     * Computes the discrete Fourier transform of a Hermitian-symmetric signal, given by its first half, which is real.
     *
     * <p>Calls {@code fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfft.html">torch.fft.hfft</a>
     */
    @SafeVarargs
    public static Tensor hfft(Tensor input, long n, Keyword<? super Of.Hfft> first, Keyword<? super Of.Hfft>... rest) {
        return fft_hfft$().tensor(fft_hfft$().with(first, rest, input, n));
    }

    /**
     * Computes the discrete Fourier transform of a Hermitian-symmetric signal, given by its first half, which is real.
     *
     * <p>Calls {@code fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}. Parameters that are not given
     * take their defaults.
     *
     * @param input the tensor
     * @param n the number
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfft.html">torch.fft.hfft</a>
     */
    public static Tensor hfft(Tensor input, long n, long dim) {
        return fft_hfft$().tensor(input, n, dim);
    }

    /**
     * Computes the discrete Fourier transform of a Hermitian-symmetric signal, given by its first half, which is real.
     *
     * <p>Calls {@code fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfft.html">torch.fft.hfft</a>
     */
    @SafeVarargs
    public static Tensor hfft(Tensor input, long n, long dim, Keyword<? super Of.Hfft> first, Keyword<? super Of.Hfft>... rest) {
        return fft_hfft$().tensor(fft_hfft$().with(first, rest, input, n, dim));
    }

    /**
     * Computes the discrete Fourier transform of a Hermitian-symmetric signal, given by its first half, which is real.
     *
     * <p>Calls {@code fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfft.html">torch.fft.hfft</a>
     */
    public static Tensor hfft(Tensor input, long n, long dim, @Nullable String norm) {
        return fft_hfft$().tensor(input, n, dim, norm);
    }

    /**
     * Computes the discrete Fourier transform of a Hermitian-symmetric signal, given by its first half, which is real.
     *
     * <p>Calls {@code fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}. Parameters that are not given
     * take their defaults.
     *
     * @param input the tensor
     * @param n the number; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfft.html">torch.fft.hfft</a>
     */
    public static Tensor hfft(Tensor input, @Nullable Long n, long dim) {
        return fft_hfft$().tensor(input, n, dim);
    }

    /**
     * Computes the discrete Fourier transform of a Hermitian-symmetric signal, given by its first half, which is real.
     *
     * <p>Calls {@code fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfft.html">torch.fft.hfft</a>
     */
    @SafeVarargs
    public static Tensor hfft(Tensor input, @Nullable Long n, long dim, Keyword<? super Of.Hfft> first, Keyword<? super
            Of.Hfft>... rest) {
        return fft_hfft$().tensor(fft_hfft$().with(first, rest, input, n, dim));
    }

    /**
     * Computes the discrete Fourier transform of a Hermitian-symmetric signal, given by its first half, which is real.
     *
     * <p>Calls {@code fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfft.html">torch.fft.hfft</a>
     */
    public static Tensor hfft(Tensor input, @Nullable Long n, long dim, @Nullable String norm) {
        return fft_hfft$().tensor(input, n, dim, norm);
    }

    private static FunctionCall fft_hfft2$;

    private static FunctionCall fft_hfft2$() {
        FunctionCall call = fft_hfft2$;
        return call != null ? call : (fft_hfft2$ = FunctionCall.of("aten::fft_hfft2"));
    }

    /**
     * Computes the discrete Fourier transform over two dimensions of a Hermitian-symmetric signal, which is real.
     *
     * <p>Calls {@code fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfft2.html">torch.fft.hfft2</a>
     */
    public static Tensor hfft2(Tensor input) {
        return fft_hfft2$().tensor(input);
    }

    /**
     * Computes the discrete Fourier transform over two dimensions of a Hermitian-symmetric signal, which is real.
     *
     * <p>Calls {@code fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code s}, {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfft2.html">torch.fft.hfft2</a>
     */
    @SafeVarargs
    public static Tensor hfft2(Tensor input, Keyword<? super Of.Hfft2> first, Keyword<? super Of.Hfft2>... rest) {
        return fft_hfft2$().tensor(fft_hfft2$().with(first, rest, input));
    }

    /**
     * Computes the discrete Fourier transform over two dimensions of a Hermitian-symmetric signal, which is real.
     *
     * <p>Calls {@code fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfft2.html">torch.fft.hfft2</a>
     */
    public static Tensor hfft2(Tensor input, long s) {
        return fft_hfft2$().tensor(input, s);
    }

    /**
     * Computes the discrete Fourier transform over two dimensions of a Hermitian-symmetric signal, which is real.
     *
     * <p>Calls {@code fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfft2.html">torch.fft.hfft2</a>
     */
    @SafeVarargs
    public static Tensor hfft2(Tensor input, long s, Keyword<? super Of.Hfft2> first, Keyword<? super Of.Hfft2>... rest) {
        return fft_hfft2$().tensor(fft_hfft2$().with(first, rest, input, s));
    }

    /**
     * Computes the discrete Fourier transform over two dimensions of a Hermitian-symmetric signal, which is real.
     *
     * <p>Calls {@code fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfft2.html">torch.fft.hfft2</a>
     */
    public static Tensor hfft2(Tensor input, long s, long dim) {
        return fft_hfft2$().tensor(input, s, dim);
    }

    /**
     * Computes the discrete Fourier transform over two dimensions of a Hermitian-symmetric signal, which is real.
     *
     * <p>Calls {@code fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfft2.html">torch.fft.hfft2</a>
     */
    @SafeVarargs
    public static Tensor hfft2(Tensor input, long s, long dim, Keyword<? super Of.Hfft2> first, Keyword<? super Of.Hfft2>... rest)
            {
        return fft_hfft2$().tensor(fft_hfft2$().with(first, rest, input, s, dim));
    }

    /**
     * Computes the discrete Fourier transform over two dimensions of a Hermitian-symmetric signal, which is real.
     *
     * <p>Calls {@code fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfft2.html">torch.fft.hfft2</a>
     */
    public static Tensor hfft2(Tensor input, long s, long dim, @Nullable String norm) {
        return fft_hfft2$().tensor(input, s, dim, norm);
    }

    /**
     * Computes the discrete Fourier transform over two dimensions of a Hermitian-symmetric signal, which is real.
     *
     * <p>Calls {@code fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfft2.html">torch.fft.hfft2</a>
     */
    public static Tensor hfft2(Tensor input, long @Nullable [] s) {
        return fft_hfft2$().tensor(input, s);
    }

    /**
     * Computes the discrete Fourier transform over two dimensions of a Hermitian-symmetric signal, which is real.
     *
     * <p>Calls {@code fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfft2.html">torch.fft.hfft2</a>
     */
    @SafeVarargs
    public static Tensor hfft2(Tensor input, long @Nullable [] s, Keyword<? super Of.Hfft2> first, Keyword<? super Of.Hfft2>...
            rest) {
        return fft_hfft2$().tensor(fft_hfft2$().with(first, rest, input, s));
    }

    /**
     * Computes the discrete Fourier transform over two dimensions of a Hermitian-symmetric signal, which is real.
     *
     * <p>Calls {@code fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfft2.html">torch.fft.hfft2</a>
     */
    public static Tensor hfft2(Tensor input, long @Nullable [] s, long[] dim) {
        return fft_hfft2$().tensor(input, s, dim);
    }

    /**
     * Computes the discrete Fourier transform over two dimensions of a Hermitian-symmetric signal, which is real.
     *
     * <p>Calls {@code fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfft2.html">torch.fft.hfft2</a>
     */
    @SafeVarargs
    public static Tensor hfft2(Tensor input, long @Nullable [] s, long[] dim, Keyword<? super Of.Hfft2> first, Keyword<? super
            Of.Hfft2>... rest) {
        return fft_hfft2$().tensor(fft_hfft2$().with(first, rest, input, s, dim));
    }

    /**
     * Computes the discrete Fourier transform over two dimensions of a Hermitian-symmetric signal, which is real.
     *
     * <p>Calls {@code fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfft2.html">torch.fft.hfft2</a>
     */
    public static Tensor hfft2(Tensor input, long @Nullable [] s, long[] dim, @Nullable String norm) {
        return fft_hfft2$().tensor(input, s, dim, norm);
    }

    private static FunctionCall fft_hfftn$;

    private static FunctionCall fft_hfftn$() {
        FunctionCall call = fft_hfftn$;
        return call != null ? call : (fft_hfftn$ = FunctionCall.of("aten::fft_hfftn"));
    }

    /**
     * Computes the discrete Fourier transform over several dimensions of a Hermitian-symmetric signal, which is real.
     *
     * <p>Calls {@code fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that are
     * not given take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfftn.html">torch.fft.hfftn</a>
     */
    public static Tensor hfftn(Tensor input) {
        return fft_hfftn$().tensor(input);
    }

    /**
     * Computes the discrete Fourier transform over several dimensions of a Hermitian-symmetric signal, which is real.
     *
     * <p>Calls {@code fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code s}, {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfftn.html">torch.fft.hfftn</a>
     */
    @SafeVarargs
    public static Tensor hfftn(Tensor input, Keyword<? super Of.Hfftn> first, Keyword<? super Of.Hfftn>... rest) {
        return fft_hfftn$().tensor(fft_hfftn$().with(first, rest, input));
    }

    /**
     * Computes the discrete Fourier transform over several dimensions of a Hermitian-symmetric signal, which is real.
     *
     * <p>Calls {@code fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that are
     * not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfftn.html">torch.fft.hfftn</a>
     */
    public static Tensor hfftn(Tensor input, long s) {
        return fft_hfftn$().tensor(input, s);
    }

    /**
     * Computes the discrete Fourier transform over several dimensions of a Hermitian-symmetric signal, which is real.
     *
     * <p>Calls {@code fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfftn.html">torch.fft.hfftn</a>
     */
    @SafeVarargs
    public static Tensor hfftn(Tensor input, long s, Keyword<? super Of.Hfftn> first, Keyword<? super Of.Hfftn>... rest) {
        return fft_hfftn$().tensor(fft_hfftn$().with(first, rest, input, s));
    }

    /**
     * Computes the discrete Fourier transform over several dimensions of a Hermitian-symmetric signal, which is real.
     *
     * <p>Calls {@code fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that are
     * not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfftn.html">torch.fft.hfftn</a>
     */
    public static Tensor hfftn(Tensor input, long s, long dim) {
        return fft_hfftn$().tensor(input, s, dim);
    }

    /**
     * Computes the discrete Fourier transform over several dimensions of a Hermitian-symmetric signal, which is real.
     *
     * <p>Calls {@code fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfftn.html">torch.fft.hfftn</a>
     */
    @SafeVarargs
    public static Tensor hfftn(Tensor input, long s, long dim, Keyword<? super Of.Hfftn> first, Keyword<? super Of.Hfftn>... rest)
            {
        return fft_hfftn$().tensor(fft_hfftn$().with(first, rest, input, s, dim));
    }

    /**
     * Computes the discrete Fourier transform over several dimensions of a Hermitian-symmetric signal, which is real.
     *
     * <p>Calls {@code fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfftn.html">torch.fft.hfftn</a>
     */
    public static Tensor hfftn(Tensor input, long s, long dim, @Nullable String norm) {
        return fft_hfftn$().tensor(input, s, dim, norm);
    }

    /**
     * Computes the discrete Fourier transform over several dimensions of a Hermitian-symmetric signal, which is real.
     *
     * <p>Calls {@code fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that are
     * not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfftn.html">torch.fft.hfftn</a>
     */
    public static Tensor hfftn(Tensor input, long @Nullable [] s) {
        return fft_hfftn$().tensor(input, s);
    }

    /**
     * Computes the discrete Fourier transform over several dimensions of a Hermitian-symmetric signal, which is real.
     *
     * <p>Calls {@code fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfftn.html">torch.fft.hfftn</a>
     */
    @SafeVarargs
    public static Tensor hfftn(Tensor input, long @Nullable [] s, Keyword<? super Of.Hfftn> first, Keyword<? super Of.Hfftn>...
            rest) {
        return fft_hfftn$().tensor(fft_hfftn$().with(first, rest, input, s));
    }

    /**
     * Computes the discrete Fourier transform over several dimensions of a Hermitian-symmetric signal, which is real.
     *
     * <p>Calls {@code fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that are
     * not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfftn.html">torch.fft.hfftn</a>
     */
    public static Tensor hfftn(Tensor input, long @Nullable [] s, long @Nullable [] dim) {
        return fft_hfftn$().tensor(input, s, dim);
    }

    /**
     * Computes the discrete Fourier transform over several dimensions of a Hermitian-symmetric signal, which is real.
     *
     * <p>Calls {@code fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfftn.html">torch.fft.hfftn</a>
     */
    @SafeVarargs
    public static Tensor hfftn(Tensor input, long @Nullable [] s, long @Nullable [] dim, Keyword<? super Of.Hfftn> first,
            Keyword<? super Of.Hfftn>... rest) {
        return fft_hfftn$().tensor(fft_hfftn$().with(first, rest, input, s, dim));
    }

    /**
     * Computes the discrete Fourier transform over several dimensions of a Hermitian-symmetric signal, which is real.
     *
     * <p>Calls {@code fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfftn.html">torch.fft.hfftn</a>
     */
    public static Tensor hfftn(Tensor input, long @Nullable [] s, long @Nullable [] dim, @Nullable String norm) {
        return fft_hfftn$().tensor(input, s, dim, norm);
    }

    private static FunctionCall fft_ifft$;

    private static FunctionCall fft_ifft$() {
        FunctionCall call = fft_ifft$;
        return call != null ? call : (fft_ifft$ = FunctionCall.of("aten::fft_ifft"));
    }

    /**
     * Computes the inverse discrete Fourier transform along {@code dim}.
     *
     * <p>Calls {@code fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}. Parameters that are not given
     * take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifft.html">torch.fft.ifft</a>
     */
    public static Tensor ifft(Tensor input) {
        return fft_ifft$().tensor(input);
    }

    /**
     * Computes the inverse discrete Fourier transform along {@code dim}.
     *
     * <p>Calls {@code fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code n}, {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifft.html">torch.fft.ifft</a>
     */
    @SafeVarargs
    public static Tensor ifft(Tensor input, Keyword<? super Of.Ifft> first, Keyword<? super Of.Ifft>... rest) {
        return fft_ifft$().tensor(fft_ifft$().with(first, rest, input));
    }

    /**
     * Computes the inverse discrete Fourier transform along {@code dim}.
     *
     * <p>Calls {@code fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}. Parameters that are not given
     * take their defaults.
     *
     * @param input the tensor
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifft.html">torch.fft.ifft</a>
     */
    public static Tensor ifft(Tensor input, long n) {
        return fft_ifft$().tensor(input, n);
    }

    /**
     * Computes the inverse discrete Fourier transform along {@code dim}.
     *
     * <p>Calls {@code fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifft.html">torch.fft.ifft</a>
     */
    @SafeVarargs
    public static Tensor ifft(Tensor input, long n, Keyword<? super Of.Ifft> first, Keyword<? super Of.Ifft>... rest) {
        return fft_ifft$().tensor(fft_ifft$().with(first, rest, input, n));
    }

    /**
     * Computes the inverse discrete Fourier transform along {@code dim}.
     *
     * <p>Calls {@code fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}. Parameters that are not given
     * take their defaults.
     *
     * @param input the tensor
     * @param n the number
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifft.html">torch.fft.ifft</a>
     */
    public static Tensor ifft(Tensor input, long n, long dim) {
        return fft_ifft$().tensor(input, n, dim);
    }

    /**
     * Computes the inverse discrete Fourier transform along {@code dim}.
     *
     * <p>Calls {@code fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifft.html">torch.fft.ifft</a>
     */
    @SafeVarargs
    public static Tensor ifft(Tensor input, long n, long dim, Keyword<? super Of.Ifft> first, Keyword<? super Of.Ifft>... rest) {
        return fft_ifft$().tensor(fft_ifft$().with(first, rest, input, n, dim));
    }

    /**
     * Computes the inverse discrete Fourier transform along {@code dim}.
     *
     * <p>Calls {@code fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifft.html">torch.fft.ifft</a>
     */
    public static Tensor ifft(Tensor input, long n, long dim, @Nullable String norm) {
        return fft_ifft$().tensor(input, n, dim, norm);
    }

    /**
     * Computes the inverse discrete Fourier transform along {@code dim}.
     *
     * <p>Calls {@code fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}. Parameters that are not given
     * take their defaults.
     *
     * @param input the tensor
     * @param n the number; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifft.html">torch.fft.ifft</a>
     */
    public static Tensor ifft(Tensor input, @Nullable Long n, long dim) {
        return fft_ifft$().tensor(input, n, dim);
    }

    /**
     * Computes the inverse discrete Fourier transform along {@code dim}.
     *
     * <p>Calls {@code fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifft.html">torch.fft.ifft</a>
     */
    @SafeVarargs
    public static Tensor ifft(Tensor input, @Nullable Long n, long dim, Keyword<? super Of.Ifft> first, Keyword<? super
            Of.Ifft>... rest) {
        return fft_ifft$().tensor(fft_ifft$().with(first, rest, input, n, dim));
    }

    /**
     * Computes the inverse discrete Fourier transform along {@code dim}.
     *
     * <p>Calls {@code fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifft.html">torch.fft.ifft</a>
     */
    public static Tensor ifft(Tensor input, @Nullable Long n, long dim, @Nullable String norm) {
        return fft_ifft$().tensor(input, n, dim, norm);
    }

    private static FunctionCall fft_ifft2$;

    private static FunctionCall fft_ifft2$() {
        FunctionCall call = fft_ifft2$;
        return call != null ? call : (fft_ifft2$ = FunctionCall.of("aten::fft_ifft2"));
    }

    /**
     * Computes the inverse discrete Fourier transform over two dimensions.
     *
     * <p>Calls {@code fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifft2.html">torch.fft.ifft2</a>
     */
    public static Tensor ifft2(Tensor input) {
        return fft_ifft2$().tensor(input);
    }

    /**
     * Computes the inverse discrete Fourier transform over two dimensions.
     *
     * <p>Calls {@code fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code s}, {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifft2.html">torch.fft.ifft2</a>
     */
    @SafeVarargs
    public static Tensor ifft2(Tensor input, Keyword<? super Of.Ifft2> first, Keyword<? super Of.Ifft2>... rest) {
        return fft_ifft2$().tensor(fft_ifft2$().with(first, rest, input));
    }

    /**
     * Computes the inverse discrete Fourier transform over two dimensions.
     *
     * <p>Calls {@code fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifft2.html">torch.fft.ifft2</a>
     */
    public static Tensor ifft2(Tensor input, long s) {
        return fft_ifft2$().tensor(input, s);
    }

    /**
     * Computes the inverse discrete Fourier transform over two dimensions.
     *
     * <p>Calls {@code fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifft2.html">torch.fft.ifft2</a>
     */
    @SafeVarargs
    public static Tensor ifft2(Tensor input, long s, Keyword<? super Of.Ifft2> first, Keyword<? super Of.Ifft2>... rest) {
        return fft_ifft2$().tensor(fft_ifft2$().with(first, rest, input, s));
    }

    /**
     * Computes the inverse discrete Fourier transform over two dimensions.
     *
     * <p>Calls {@code fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifft2.html">torch.fft.ifft2</a>
     */
    public static Tensor ifft2(Tensor input, long s, long dim) {
        return fft_ifft2$().tensor(input, s, dim);
    }

    /**
     * Computes the inverse discrete Fourier transform over two dimensions.
     *
     * <p>Calls {@code fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifft2.html">torch.fft.ifft2</a>
     */
    @SafeVarargs
    public static Tensor ifft2(Tensor input, long s, long dim, Keyword<? super Of.Ifft2> first, Keyword<? super Of.Ifft2>... rest)
            {
        return fft_ifft2$().tensor(fft_ifft2$().with(first, rest, input, s, dim));
    }

    /**
     * Computes the inverse discrete Fourier transform over two dimensions.
     *
     * <p>Calls {@code fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifft2.html">torch.fft.ifft2</a>
     */
    public static Tensor ifft2(Tensor input, long s, long dim, @Nullable String norm) {
        return fft_ifft2$().tensor(input, s, dim, norm);
    }

    /**
     * Computes the inverse discrete Fourier transform over two dimensions.
     *
     * <p>Calls {@code fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifft2.html">torch.fft.ifft2</a>
     */
    public static Tensor ifft2(Tensor input, long @Nullable [] s) {
        return fft_ifft2$().tensor(input, s);
    }

    /**
     * Computes the inverse discrete Fourier transform over two dimensions.
     *
     * <p>Calls {@code fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifft2.html">torch.fft.ifft2</a>
     */
    @SafeVarargs
    public static Tensor ifft2(Tensor input, long @Nullable [] s, Keyword<? super Of.Ifft2> first, Keyword<? super Of.Ifft2>...
            rest) {
        return fft_ifft2$().tensor(fft_ifft2$().with(first, rest, input, s));
    }

    /**
     * Computes the inverse discrete Fourier transform over two dimensions.
     *
     * <p>Calls {@code fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifft2.html">torch.fft.ifft2</a>
     */
    public static Tensor ifft2(Tensor input, long @Nullable [] s, long[] dim) {
        return fft_ifft2$().tensor(input, s, dim);
    }

    /**
     * Computes the inverse discrete Fourier transform over two dimensions.
     *
     * <p>Calls {@code fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifft2.html">torch.fft.ifft2</a>
     */
    @SafeVarargs
    public static Tensor ifft2(Tensor input, long @Nullable [] s, long[] dim, Keyword<? super Of.Ifft2> first, Keyword<? super
            Of.Ifft2>... rest) {
        return fft_ifft2$().tensor(fft_ifft2$().with(first, rest, input, s, dim));
    }

    /**
     * Computes the inverse discrete Fourier transform over two dimensions.
     *
     * <p>Calls {@code fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifft2.html">torch.fft.ifft2</a>
     */
    public static Tensor ifft2(Tensor input, long @Nullable [] s, long[] dim, @Nullable String norm) {
        return fft_ifft2$().tensor(input, s, dim, norm);
    }

    private static FunctionCall fft_ifftn$;

    private static FunctionCall fft_ifftn$() {
        FunctionCall call = fft_ifftn$;
        return call != null ? call : (fft_ifftn$ = FunctionCall.of("aten::fft_ifftn"));
    }

    /**
     * Computes the inverse discrete Fourier transform over several dimensions.
     *
     * <p>Calls {@code fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that are
     * not given take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifftn.html">torch.fft.ifftn</a>
     */
    public static Tensor ifftn(Tensor input) {
        return fft_ifftn$().tensor(input);
    }

    /**
     * Computes the inverse discrete Fourier transform over several dimensions.
     *
     * <p>Calls {@code fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code s}, {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifftn.html">torch.fft.ifftn</a>
     */
    @SafeVarargs
    public static Tensor ifftn(Tensor input, Keyword<? super Of.Ifftn> first, Keyword<? super Of.Ifftn>... rest) {
        return fft_ifftn$().tensor(fft_ifftn$().with(first, rest, input));
    }

    /**
     * Computes the inverse discrete Fourier transform over several dimensions.
     *
     * <p>Calls {@code fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that are
     * not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifftn.html">torch.fft.ifftn</a>
     */
    public static Tensor ifftn(Tensor input, long s) {
        return fft_ifftn$().tensor(input, s);
    }

    /**
     * Computes the inverse discrete Fourier transform over several dimensions.
     *
     * <p>Calls {@code fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifftn.html">torch.fft.ifftn</a>
     */
    @SafeVarargs
    public static Tensor ifftn(Tensor input, long s, Keyword<? super Of.Ifftn> first, Keyword<? super Of.Ifftn>... rest) {
        return fft_ifftn$().tensor(fft_ifftn$().with(first, rest, input, s));
    }

    /**
     * Computes the inverse discrete Fourier transform over several dimensions.
     *
     * <p>Calls {@code fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that are
     * not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifftn.html">torch.fft.ifftn</a>
     */
    public static Tensor ifftn(Tensor input, long s, long dim) {
        return fft_ifftn$().tensor(input, s, dim);
    }

    /**
     * Computes the inverse discrete Fourier transform over several dimensions.
     *
     * <p>Calls {@code fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifftn.html">torch.fft.ifftn</a>
     */
    @SafeVarargs
    public static Tensor ifftn(Tensor input, long s, long dim, Keyword<? super Of.Ifftn> first, Keyword<? super Of.Ifftn>... rest)
            {
        return fft_ifftn$().tensor(fft_ifftn$().with(first, rest, input, s, dim));
    }

    /**
     * Computes the inverse discrete Fourier transform over several dimensions.
     *
     * <p>Calls {@code fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifftn.html">torch.fft.ifftn</a>
     */
    public static Tensor ifftn(Tensor input, long s, long dim, @Nullable String norm) {
        return fft_ifftn$().tensor(input, s, dim, norm);
    }

    /**
     * Computes the inverse discrete Fourier transform over several dimensions.
     *
     * <p>Calls {@code fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that are
     * not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifftn.html">torch.fft.ifftn</a>
     */
    public static Tensor ifftn(Tensor input, long @Nullable [] s) {
        return fft_ifftn$().tensor(input, s);
    }

    /**
     * Computes the inverse discrete Fourier transform over several dimensions.
     *
     * <p>Calls {@code fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifftn.html">torch.fft.ifftn</a>
     */
    @SafeVarargs
    public static Tensor ifftn(Tensor input, long @Nullable [] s, Keyword<? super Of.Ifftn> first, Keyword<? super Of.Ifftn>...
            rest) {
        return fft_ifftn$().tensor(fft_ifftn$().with(first, rest, input, s));
    }

    /**
     * Computes the inverse discrete Fourier transform over several dimensions.
     *
     * <p>Calls {@code fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that are
     * not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifftn.html">torch.fft.ifftn</a>
     */
    public static Tensor ifftn(Tensor input, long @Nullable [] s, long @Nullable [] dim) {
        return fft_ifftn$().tensor(input, s, dim);
    }

    /**
     * Computes the inverse discrete Fourier transform over several dimensions.
     *
     * <p>Calls {@code fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifftn.html">torch.fft.ifftn</a>
     */
    @SafeVarargs
    public static Tensor ifftn(Tensor input, long @Nullable [] s, long @Nullable [] dim, Keyword<? super Of.Ifftn> first,
            Keyword<? super Of.Ifftn>... rest) {
        return fft_ifftn$().tensor(fft_ifftn$().with(first, rest, input, s, dim));
    }

    /**
     * Computes the inverse discrete Fourier transform over several dimensions.
     *
     * <p>Calls {@code fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifftn.html">torch.fft.ifftn</a>
     */
    public static Tensor ifftn(Tensor input, long @Nullable [] s, long @Nullable [] dim, @Nullable String norm) {
        return fft_ifftn$().tensor(input, s, dim, norm);
    }

    private static FunctionCall fft_ihfft$;

    private static FunctionCall fft_ihfft$() {
        FunctionCall call = fft_ihfft$;
        return call != null ? call : (fft_ihfft$ = FunctionCall.of("aten::fft_ihfft"));
    }

    /**
     * Computes the inverse of {@code hfft}: of a real spectrum, the first half of a Hermitian-symmetric signal.
     *
     * <p>Calls {@code fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}. Parameters that are not
     * given take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfft.html">torch.fft.ihfft</a>
     */
    public static Tensor ihfft(Tensor input) {
        return fft_ihfft$().tensor(input);
    }

    /**
     * Computes the inverse of {@code hfft}: of a real spectrum, the first half of a Hermitian-symmetric signal.
     *
     * <p>Calls {@code fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code n}, {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfft.html">torch.fft.ihfft</a>
     */
    @SafeVarargs
    public static Tensor ihfft(Tensor input, Keyword<? super Of.Ihfft> first, Keyword<? super Of.Ihfft>... rest) {
        return fft_ihfft$().tensor(fft_ihfft$().with(first, rest, input));
    }

    /**
     * Computes the inverse of {@code hfft}: of a real spectrum, the first half of a Hermitian-symmetric signal.
     *
     * <p>Calls {@code fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}. Parameters that are not
     * given take their defaults.
     *
     * @param input the tensor
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfft.html">torch.fft.ihfft</a>
     */
    public static Tensor ihfft(Tensor input, long n) {
        return fft_ihfft$().tensor(input, n);
    }

    /**
     * Computes the inverse of {@code hfft}: of a real spectrum, the first half of a Hermitian-symmetric signal.
     *
     * <p>Calls {@code fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfft.html">torch.fft.ihfft</a>
     */
    @SafeVarargs
    public static Tensor ihfft(Tensor input, long n, Keyword<? super Of.Ihfft> first, Keyword<? super Of.Ihfft>... rest) {
        return fft_ihfft$().tensor(fft_ihfft$().with(first, rest, input, n));
    }

    /**
     * Computes the inverse of {@code hfft}: of a real spectrum, the first half of a Hermitian-symmetric signal.
     *
     * <p>Calls {@code fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}. Parameters that are not
     * given take their defaults.
     *
     * @param input the tensor
     * @param n the number
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfft.html">torch.fft.ihfft</a>
     */
    public static Tensor ihfft(Tensor input, long n, long dim) {
        return fft_ihfft$().tensor(input, n, dim);
    }

    /**
     * Computes the inverse of {@code hfft}: of a real spectrum, the first half of a Hermitian-symmetric signal.
     *
     * <p>Calls {@code fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfft.html">torch.fft.ihfft</a>
     */
    @SafeVarargs
    public static Tensor ihfft(Tensor input, long n, long dim, Keyword<? super Of.Ihfft> first, Keyword<? super Of.Ihfft>... rest)
            {
        return fft_ihfft$().tensor(fft_ihfft$().with(first, rest, input, n, dim));
    }

    /**
     * Computes the inverse of {@code hfft}: of a real spectrum, the first half of a Hermitian-symmetric signal.
     *
     * <p>Calls {@code fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfft.html">torch.fft.ihfft</a>
     */
    public static Tensor ihfft(Tensor input, long n, long dim, @Nullable String norm) {
        return fft_ihfft$().tensor(input, n, dim, norm);
    }

    /**
     * Computes the inverse of {@code hfft}: of a real spectrum, the first half of a Hermitian-symmetric signal.
     *
     * <p>Calls {@code fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}. Parameters that are not
     * given take their defaults.
     *
     * @param input the tensor
     * @param n the number; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfft.html">torch.fft.ihfft</a>
     */
    public static Tensor ihfft(Tensor input, @Nullable Long n, long dim) {
        return fft_ihfft$().tensor(input, n, dim);
    }

    /**
     * Computes the inverse of {@code hfft}: of a real spectrum, the first half of a Hermitian-symmetric signal.
     *
     * <p>Calls {@code fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfft.html">torch.fft.ihfft</a>
     */
    @SafeVarargs
    public static Tensor ihfft(Tensor input, @Nullable Long n, long dim, Keyword<? super Of.Ihfft> first, Keyword<? super
            Of.Ihfft>... rest) {
        return fft_ihfft$().tensor(fft_ihfft$().with(first, rest, input, n, dim));
    }

    /**
     * Computes the inverse of {@code hfft}: of a real spectrum, the first half of a Hermitian-symmetric signal.
     *
     * <p>Calls {@code fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfft.html">torch.fft.ihfft</a>
     */
    public static Tensor ihfft(Tensor input, @Nullable Long n, long dim, @Nullable String norm) {
        return fft_ihfft$().tensor(input, n, dim, norm);
    }

    private static FunctionCall fft_ihfft2$;

    private static FunctionCall fft_ihfft2$() {
        FunctionCall call = fft_ihfft2$;
        return call != null ? call : (fft_ihfft2$ = FunctionCall.of("aten::fft_ihfft2"));
    }

    /**
     * Computes the inverse of {@code hfft2}, from a real spectrum.
     *
     * <p>Calls {@code fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfft2.html">torch.fft.ihfft2</a>
     */
    public static Tensor ihfft2(Tensor input) {
        return fft_ihfft2$().tensor(input);
    }

    /**
     * Computes the inverse of {@code hfft2}, from a real spectrum.
     *
     * <p>Calls {@code fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code s}, {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfft2.html">torch.fft.ihfft2</a>
     */
    @SafeVarargs
    public static Tensor ihfft2(Tensor input, Keyword<? super Of.Ihfft2> first, Keyword<? super Of.Ihfft2>... rest) {
        return fft_ihfft2$().tensor(fft_ihfft2$().with(first, rest, input));
    }

    /**
     * Computes the inverse of {@code hfft2}, from a real spectrum.
     *
     * <p>Calls {@code fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfft2.html">torch.fft.ihfft2</a>
     */
    public static Tensor ihfft2(Tensor input, long s) {
        return fft_ihfft2$().tensor(input, s);
    }

    /**
     * Computes the inverse of {@code hfft2}, from a real spectrum.
     *
     * <p>Calls {@code fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfft2.html">torch.fft.ihfft2</a>
     */
    @SafeVarargs
    public static Tensor ihfft2(Tensor input, long s, Keyword<? super Of.Ihfft2> first, Keyword<? super Of.Ihfft2>... rest) {
        return fft_ihfft2$().tensor(fft_ihfft2$().with(first, rest, input, s));
    }

    /**
     * Computes the inverse of {@code hfft2}, from a real spectrum.
     *
     * <p>Calls {@code fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfft2.html">torch.fft.ihfft2</a>
     */
    public static Tensor ihfft2(Tensor input, long s, long dim) {
        return fft_ihfft2$().tensor(input, s, dim);
    }

    /**
     * Computes the inverse of {@code hfft2}, from a real spectrum.
     *
     * <p>Calls {@code fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfft2.html">torch.fft.ihfft2</a>
     */
    @SafeVarargs
    public static Tensor ihfft2(Tensor input, long s, long dim, Keyword<? super Of.Ihfft2> first, Keyword<? super Of.Ihfft2>...
            rest) {
        return fft_ihfft2$().tensor(fft_ihfft2$().with(first, rest, input, s, dim));
    }

    /**
     * Computes the inverse of {@code hfft2}, from a real spectrum.
     *
     * <p>Calls {@code fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfft2.html">torch.fft.ihfft2</a>
     */
    public static Tensor ihfft2(Tensor input, long s, long dim, @Nullable String norm) {
        return fft_ihfft2$().tensor(input, s, dim, norm);
    }

    /**
     * Computes the inverse of {@code hfft2}, from a real spectrum.
     *
     * <p>Calls {@code fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfft2.html">torch.fft.ihfft2</a>
     */
    public static Tensor ihfft2(Tensor input, long @Nullable [] s) {
        return fft_ihfft2$().tensor(input, s);
    }

    /**
     * Computes the inverse of {@code hfft2}, from a real spectrum.
     *
     * <p>Calls {@code fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfft2.html">torch.fft.ihfft2</a>
     */
    @SafeVarargs
    public static Tensor ihfft2(Tensor input, long @Nullable [] s, Keyword<? super Of.Ihfft2> first, Keyword<? super Of.Ihfft2>...
            rest) {
        return fft_ihfft2$().tensor(fft_ihfft2$().with(first, rest, input, s));
    }

    /**
     * Computes the inverse of {@code hfft2}, from a real spectrum.
     *
     * <p>Calls {@code fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfft2.html">torch.fft.ihfft2</a>
     */
    public static Tensor ihfft2(Tensor input, long @Nullable [] s, long[] dim) {
        return fft_ihfft2$().tensor(input, s, dim);
    }

    /**
     * Computes the inverse of {@code hfft2}, from a real spectrum.
     *
     * <p>Calls {@code fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfft2.html">torch.fft.ihfft2</a>
     */
    @SafeVarargs
    public static Tensor ihfft2(Tensor input, long @Nullable [] s, long[] dim, Keyword<? super Of.Ihfft2> first, Keyword<? super
            Of.Ihfft2>... rest) {
        return fft_ihfft2$().tensor(fft_ihfft2$().with(first, rest, input, s, dim));
    }

    /**
     * Computes the inverse of {@code hfft2}, from a real spectrum.
     *
     * <p>Calls {@code fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfft2.html">torch.fft.ihfft2</a>
     */
    public static Tensor ihfft2(Tensor input, long @Nullable [] s, long[] dim, @Nullable String norm) {
        return fft_ihfft2$().tensor(input, s, dim, norm);
    }

    private static FunctionCall fft_ihfftn$;

    private static FunctionCall fft_ihfftn$() {
        FunctionCall call = fft_ihfftn$;
        return call != null ? call : (fft_ihfftn$ = FunctionCall.of("aten::fft_ihfftn"));
    }

    /**
     * Computes the inverse of {@code hfftn}, from a real spectrum.
     *
     * <p>Calls {@code fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfftn.html">torch.fft.ihfftn</a>
     */
    public static Tensor ihfftn(Tensor input) {
        return fft_ihfftn$().tensor(input);
    }

    /**
     * Computes the inverse of {@code hfftn}, from a real spectrum.
     *
     * <p>Calls {@code fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code s}, {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfftn.html">torch.fft.ihfftn</a>
     */
    @SafeVarargs
    public static Tensor ihfftn(Tensor input, Keyword<? super Of.Ihfftn> first, Keyword<? super Of.Ihfftn>... rest) {
        return fft_ihfftn$().tensor(fft_ihfftn$().with(first, rest, input));
    }

    /**
     * Computes the inverse of {@code hfftn}, from a real spectrum.
     *
     * <p>Calls {@code fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfftn.html">torch.fft.ihfftn</a>
     */
    public static Tensor ihfftn(Tensor input, long s) {
        return fft_ihfftn$().tensor(input, s);
    }

    /**
     * Computes the inverse of {@code hfftn}, from a real spectrum.
     *
     * <p>Calls {@code fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfftn.html">torch.fft.ihfftn</a>
     */
    @SafeVarargs
    public static Tensor ihfftn(Tensor input, long s, Keyword<? super Of.Ihfftn> first, Keyword<? super Of.Ihfftn>... rest) {
        return fft_ihfftn$().tensor(fft_ihfftn$().with(first, rest, input, s));
    }

    /**
     * Computes the inverse of {@code hfftn}, from a real spectrum.
     *
     * <p>Calls {@code fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfftn.html">torch.fft.ihfftn</a>
     */
    public static Tensor ihfftn(Tensor input, long s, long dim) {
        return fft_ihfftn$().tensor(input, s, dim);
    }

    /**
     * Computes the inverse of {@code hfftn}, from a real spectrum.
     *
     * <p>Calls {@code fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfftn.html">torch.fft.ihfftn</a>
     */
    @SafeVarargs
    public static Tensor ihfftn(Tensor input, long s, long dim, Keyword<? super Of.Ihfftn> first, Keyword<? super Of.Ihfftn>...
            rest) {
        return fft_ihfftn$().tensor(fft_ihfftn$().with(first, rest, input, s, dim));
    }

    /**
     * Computes the inverse of {@code hfftn}, from a real spectrum.
     *
     * <p>Calls {@code fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfftn.html">torch.fft.ihfftn</a>
     */
    public static Tensor ihfftn(Tensor input, long s, long dim, @Nullable String norm) {
        return fft_ihfftn$().tensor(input, s, dim, norm);
    }

    /**
     * Computes the inverse of {@code hfftn}, from a real spectrum.
     *
     * <p>Calls {@code fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfftn.html">torch.fft.ihfftn</a>
     */
    public static Tensor ihfftn(Tensor input, long @Nullable [] s) {
        return fft_ihfftn$().tensor(input, s);
    }

    /**
     * Computes the inverse of {@code hfftn}, from a real spectrum.
     *
     * <p>Calls {@code fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfftn.html">torch.fft.ihfftn</a>
     */
    @SafeVarargs
    public static Tensor ihfftn(Tensor input, long @Nullable [] s, Keyword<? super Of.Ihfftn> first, Keyword<? super Of.Ihfftn>...
            rest) {
        return fft_ihfftn$().tensor(fft_ihfftn$().with(first, rest, input, s));
    }

    /**
     * Computes the inverse of {@code hfftn}, from a real spectrum.
     *
     * <p>Calls {@code fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfftn.html">torch.fft.ihfftn</a>
     */
    public static Tensor ihfftn(Tensor input, long @Nullable [] s, long @Nullable [] dim) {
        return fft_ihfftn$().tensor(input, s, dim);
    }

    /**
     * Computes the inverse of {@code hfftn}, from a real spectrum.
     *
     * <p>Calls {@code fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfftn.html">torch.fft.ihfftn</a>
     */
    @SafeVarargs
    public static Tensor ihfftn(Tensor input, long @Nullable [] s, long @Nullable [] dim, Keyword<? super Of.Ihfftn> first,
            Keyword<? super Of.Ihfftn>... rest) {
        return fft_ihfftn$().tensor(fft_ihfftn$().with(first, rest, input, s, dim));
    }

    /**
     * Computes the inverse of {@code hfftn}, from a real spectrum.
     *
     * <p>Calls {@code fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfftn.html">torch.fft.ihfftn</a>
     */
    public static Tensor ihfftn(Tensor input, long @Nullable [] s, long @Nullable [] dim, @Nullable String norm) {
        return fft_ihfftn$().tensor(input, s, dim, norm);
    }

    private static FunctionCall fft_irfft$;

    private static FunctionCall fft_irfft$() {
        FunctionCall call = fft_irfft$;
        return call != null ? call : (fft_irfft$ = FunctionCall.of("aten::fft_irfft"));
    }

    /**
     * Computes the inverse of {@code rfft}, a real signal of {@code n} elements.
     *
     * <p>Calls {@code fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}. Parameters that are not
     * given take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfft.html">torch.fft.irfft</a>
     */
    public static Tensor irfft(Tensor input) {
        return fft_irfft$().tensor(input);
    }

    /**
     * Computes the inverse of {@code rfft}, a real signal of {@code n} elements.
     *
     * <p>Calls {@code fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code n}, {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfft.html">torch.fft.irfft</a>
     */
    @SafeVarargs
    public static Tensor irfft(Tensor input, Keyword<? super Of.Irfft> first, Keyword<? super Of.Irfft>... rest) {
        return fft_irfft$().tensor(fft_irfft$().with(first, rest, input));
    }

    /**
     * Computes the inverse of {@code rfft}, a real signal of {@code n} elements.
     *
     * <p>Calls {@code fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}. Parameters that are not
     * given take their defaults.
     *
     * @param input the tensor
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfft.html">torch.fft.irfft</a>
     */
    public static Tensor irfft(Tensor input, long n) {
        return fft_irfft$().tensor(input, n);
    }

    /**
     * Computes the inverse of {@code rfft}, a real signal of {@code n} elements.
     *
     * <p>Calls {@code fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfft.html">torch.fft.irfft</a>
     */
    @SafeVarargs
    public static Tensor irfft(Tensor input, long n, Keyword<? super Of.Irfft> first, Keyword<? super Of.Irfft>... rest) {
        return fft_irfft$().tensor(fft_irfft$().with(first, rest, input, n));
    }

    /**
     * Computes the inverse of {@code rfft}, a real signal of {@code n} elements.
     *
     * <p>Calls {@code fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}. Parameters that are not
     * given take their defaults.
     *
     * @param input the tensor
     * @param n the number
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfft.html">torch.fft.irfft</a>
     */
    public static Tensor irfft(Tensor input, long n, long dim) {
        return fft_irfft$().tensor(input, n, dim);
    }

    /**
     * Computes the inverse of {@code rfft}, a real signal of {@code n} elements.
     *
     * <p>Calls {@code fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfft.html">torch.fft.irfft</a>
     */
    @SafeVarargs
    public static Tensor irfft(Tensor input, long n, long dim, Keyword<? super Of.Irfft> first, Keyword<? super Of.Irfft>... rest)
            {
        return fft_irfft$().tensor(fft_irfft$().with(first, rest, input, n, dim));
    }

    /**
     * Computes the inverse of {@code rfft}, a real signal of {@code n} elements.
     *
     * <p>Calls {@code fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfft.html">torch.fft.irfft</a>
     */
    public static Tensor irfft(Tensor input, long n, long dim, @Nullable String norm) {
        return fft_irfft$().tensor(input, n, dim, norm);
    }

    /**
     * Computes the inverse of {@code rfft}, a real signal of {@code n} elements.
     *
     * <p>Calls {@code fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}. Parameters that are not
     * given take their defaults.
     *
     * @param input the tensor
     * @param n the number; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfft.html">torch.fft.irfft</a>
     */
    public static Tensor irfft(Tensor input, @Nullable Long n, long dim) {
        return fft_irfft$().tensor(input, n, dim);
    }

    /**
     * Computes the inverse of {@code rfft}, a real signal of {@code n} elements.
     *
     * <p>Calls {@code fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfft.html">torch.fft.irfft</a>
     */
    @SafeVarargs
    public static Tensor irfft(Tensor input, @Nullable Long n, long dim, Keyword<? super Of.Irfft> first, Keyword<? super
            Of.Irfft>... rest) {
        return fft_irfft$().tensor(fft_irfft$().with(first, rest, input, n, dim));
    }

    /**
     * Computes the inverse of {@code rfft}, a real signal of {@code n} elements.
     *
     * <p>Calls {@code fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfft.html">torch.fft.irfft</a>
     */
    public static Tensor irfft(Tensor input, @Nullable Long n, long dim, @Nullable String norm) {
        return fft_irfft$().tensor(input, n, dim, norm);
    }

    private static FunctionCall fft_irfft2$;

    private static FunctionCall fft_irfft2$() {
        FunctionCall call = fft_irfft2$;
        return call != null ? call : (fft_irfft2$ = FunctionCall.of("aten::fft_irfft2"));
    }

    /**
     * Computes the inverse of {@code rfft2}, a real signal.
     *
     * <p>Calls {@code fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfft2.html">torch.fft.irfft2</a>
     */
    public static Tensor irfft2(Tensor input) {
        return fft_irfft2$().tensor(input);
    }

    /**
     * Computes the inverse of {@code rfft2}, a real signal.
     *
     * <p>Calls {@code fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code s}, {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfft2.html">torch.fft.irfft2</a>
     */
    @SafeVarargs
    public static Tensor irfft2(Tensor input, Keyword<? super Of.Irfft2> first, Keyword<? super Of.Irfft2>... rest) {
        return fft_irfft2$().tensor(fft_irfft2$().with(first, rest, input));
    }

    /**
     * Computes the inverse of {@code rfft2}, a real signal.
     *
     * <p>Calls {@code fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfft2.html">torch.fft.irfft2</a>
     */
    public static Tensor irfft2(Tensor input, long s) {
        return fft_irfft2$().tensor(input, s);
    }

    /**
     * Computes the inverse of {@code rfft2}, a real signal.
     *
     * <p>Calls {@code fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfft2.html">torch.fft.irfft2</a>
     */
    @SafeVarargs
    public static Tensor irfft2(Tensor input, long s, Keyword<? super Of.Irfft2> first, Keyword<? super Of.Irfft2>... rest) {
        return fft_irfft2$().tensor(fft_irfft2$().with(first, rest, input, s));
    }

    /**
     * Computes the inverse of {@code rfft2}, a real signal.
     *
     * <p>Calls {@code fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfft2.html">torch.fft.irfft2</a>
     */
    public static Tensor irfft2(Tensor input, long s, long dim) {
        return fft_irfft2$().tensor(input, s, dim);
    }

    /**
     * Computes the inverse of {@code rfft2}, a real signal.
     *
     * <p>Calls {@code fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfft2.html">torch.fft.irfft2</a>
     */
    @SafeVarargs
    public static Tensor irfft2(Tensor input, long s, long dim, Keyword<? super Of.Irfft2> first, Keyword<? super Of.Irfft2>...
            rest) {
        return fft_irfft2$().tensor(fft_irfft2$().with(first, rest, input, s, dim));
    }

    /**
     * Computes the inverse of {@code rfft2}, a real signal.
     *
     * <p>Calls {@code fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfft2.html">torch.fft.irfft2</a>
     */
    public static Tensor irfft2(Tensor input, long s, long dim, @Nullable String norm) {
        return fft_irfft2$().tensor(input, s, dim, norm);
    }

    /**
     * Computes the inverse of {@code rfft2}, a real signal.
     *
     * <p>Calls {@code fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfft2.html">torch.fft.irfft2</a>
     */
    public static Tensor irfft2(Tensor input, long @Nullable [] s) {
        return fft_irfft2$().tensor(input, s);
    }

    /**
     * Computes the inverse of {@code rfft2}, a real signal.
     *
     * <p>Calls {@code fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfft2.html">torch.fft.irfft2</a>
     */
    @SafeVarargs
    public static Tensor irfft2(Tensor input, long @Nullable [] s, Keyword<? super Of.Irfft2> first, Keyword<? super Of.Irfft2>...
            rest) {
        return fft_irfft2$().tensor(fft_irfft2$().with(first, rest, input, s));
    }

    /**
     * Computes the inverse of {@code rfft2}, a real signal.
     *
     * <p>Calls {@code fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfft2.html">torch.fft.irfft2</a>
     */
    public static Tensor irfft2(Tensor input, long @Nullable [] s, long[] dim) {
        return fft_irfft2$().tensor(input, s, dim);
    }

    /**
     * Computes the inverse of {@code rfft2}, a real signal.
     *
     * <p>Calls {@code fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfft2.html">torch.fft.irfft2</a>
     */
    @SafeVarargs
    public static Tensor irfft2(Tensor input, long @Nullable [] s, long[] dim, Keyword<? super Of.Irfft2> first, Keyword<? super
            Of.Irfft2>... rest) {
        return fft_irfft2$().tensor(fft_irfft2$().with(first, rest, input, s, dim));
    }

    /**
     * Computes the inverse of {@code rfft2}, a real signal.
     *
     * <p>Calls {@code fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfft2.html">torch.fft.irfft2</a>
     */
    public static Tensor irfft2(Tensor input, long @Nullable [] s, long[] dim, @Nullable String norm) {
        return fft_irfft2$().tensor(input, s, dim, norm);
    }

    private static FunctionCall fft_irfftn$;

    private static FunctionCall fft_irfftn$() {
        FunctionCall call = fft_irfftn$;
        return call != null ? call : (fft_irfftn$ = FunctionCall.of("aten::fft_irfftn"));
    }

    /**
     * Computes the inverse of {@code rfftn}, a real signal.
     *
     * <p>Calls {@code fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfftn.html">torch.fft.irfftn</a>
     */
    public static Tensor irfftn(Tensor input) {
        return fft_irfftn$().tensor(input);
    }

    /**
     * Computes the inverse of {@code rfftn}, a real signal.
     *
     * <p>Calls {@code fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code s}, {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfftn.html">torch.fft.irfftn</a>
     */
    @SafeVarargs
    public static Tensor irfftn(Tensor input, Keyword<? super Of.Irfftn> first, Keyword<? super Of.Irfftn>... rest) {
        return fft_irfftn$().tensor(fft_irfftn$().with(first, rest, input));
    }

    /**
     * Computes the inverse of {@code rfftn}, a real signal.
     *
     * <p>Calls {@code fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfftn.html">torch.fft.irfftn</a>
     */
    public static Tensor irfftn(Tensor input, long s) {
        return fft_irfftn$().tensor(input, s);
    }

    /**
     * Computes the inverse of {@code rfftn}, a real signal.
     *
     * <p>Calls {@code fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfftn.html">torch.fft.irfftn</a>
     */
    @SafeVarargs
    public static Tensor irfftn(Tensor input, long s, Keyword<? super Of.Irfftn> first, Keyword<? super Of.Irfftn>... rest) {
        return fft_irfftn$().tensor(fft_irfftn$().with(first, rest, input, s));
    }

    /**
     * Computes the inverse of {@code rfftn}, a real signal.
     *
     * <p>Calls {@code fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfftn.html">torch.fft.irfftn</a>
     */
    public static Tensor irfftn(Tensor input, long s, long dim) {
        return fft_irfftn$().tensor(input, s, dim);
    }

    /**
     * Computes the inverse of {@code rfftn}, a real signal.
     *
     * <p>Calls {@code fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfftn.html">torch.fft.irfftn</a>
     */
    @SafeVarargs
    public static Tensor irfftn(Tensor input, long s, long dim, Keyword<? super Of.Irfftn> first, Keyword<? super Of.Irfftn>...
            rest) {
        return fft_irfftn$().tensor(fft_irfftn$().with(first, rest, input, s, dim));
    }

    /**
     * Computes the inverse of {@code rfftn}, a real signal.
     *
     * <p>Calls {@code fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfftn.html">torch.fft.irfftn</a>
     */
    public static Tensor irfftn(Tensor input, long s, long dim, @Nullable String norm) {
        return fft_irfftn$().tensor(input, s, dim, norm);
    }

    /**
     * Computes the inverse of {@code rfftn}, a real signal.
     *
     * <p>Calls {@code fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfftn.html">torch.fft.irfftn</a>
     */
    public static Tensor irfftn(Tensor input, long @Nullable [] s) {
        return fft_irfftn$().tensor(input, s);
    }

    /**
     * Computes the inverse of {@code rfftn}, a real signal.
     *
     * <p>Calls {@code fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfftn.html">torch.fft.irfftn</a>
     */
    @SafeVarargs
    public static Tensor irfftn(Tensor input, long @Nullable [] s, Keyword<? super Of.Irfftn> first, Keyword<? super Of.Irfftn>...
            rest) {
        return fft_irfftn$().tensor(fft_irfftn$().with(first, rest, input, s));
    }

    /**
     * Computes the inverse of {@code rfftn}, a real signal.
     *
     * <p>Calls {@code fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfftn.html">torch.fft.irfftn</a>
     */
    public static Tensor irfftn(Tensor input, long @Nullable [] s, long @Nullable [] dim) {
        return fft_irfftn$().tensor(input, s, dim);
    }

    /**
     * Computes the inverse of {@code rfftn}, a real signal.
     *
     * <p>Calls {@code fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfftn.html">torch.fft.irfftn</a>
     */
    @SafeVarargs
    public static Tensor irfftn(Tensor input, long @Nullable [] s, long @Nullable [] dim, Keyword<? super Of.Irfftn> first,
            Keyword<? super Of.Irfftn>... rest) {
        return fft_irfftn$().tensor(fft_irfftn$().with(first, rest, input, s, dim));
    }

    /**
     * Computes the inverse of {@code rfftn}, a real signal.
     *
     * <p>Calls {@code fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfftn.html">torch.fft.irfftn</a>
     */
    public static Tensor irfftn(Tensor input, long @Nullable [] s, long @Nullable [] dim, @Nullable String norm) {
        return fft_irfftn$().tensor(input, s, dim, norm);
    }

    private static FunctionCall fft_rfft$;

    private static FunctionCall fft_rfft$() {
        FunctionCall call = fft_rfft$;
        return call != null ? call : (fft_rfft$ = FunctionCall.of("aten::fft_rfft"));
    }

    /**
     * Computes the discrete Fourier transform of real input along {@code dim}, of which it returns the non-negative frequencies.
     *
     * <p>Calls {@code fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}. Parameters that are not given
     * take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfft.html">torch.fft.rfft</a>
     */
    public static Tensor rfft(Tensor input) {
        return fft_rfft$().tensor(input);
    }

    /**
     * Computes the discrete Fourier transform of real input along {@code dim}, of which it returns the non-negative frequencies.
     *
     * <p>Calls {@code fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code n}, {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfft.html">torch.fft.rfft</a>
     */
    @SafeVarargs
    public static Tensor rfft(Tensor input, Keyword<? super Of.Rfft> first, Keyword<? super Of.Rfft>... rest) {
        return fft_rfft$().tensor(fft_rfft$().with(first, rest, input));
    }

    /**
     * Computes the discrete Fourier transform of real input along {@code dim}, of which it returns the non-negative frequencies.
     *
     * <p>Calls {@code fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}. Parameters that are not given
     * take their defaults.
     *
     * @param input the tensor
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfft.html">torch.fft.rfft</a>
     */
    public static Tensor rfft(Tensor input, long n) {
        return fft_rfft$().tensor(input, n);
    }

    /**
     * Computes the discrete Fourier transform of real input along {@code dim}, of which it returns the non-negative frequencies.
     *
     * <p>Calls {@code fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfft.html">torch.fft.rfft</a>
     */
    @SafeVarargs
    public static Tensor rfft(Tensor input, long n, Keyword<? super Of.Rfft> first, Keyword<? super Of.Rfft>... rest) {
        return fft_rfft$().tensor(fft_rfft$().with(first, rest, input, n));
    }

    /**
     * Computes the discrete Fourier transform of real input along {@code dim}, of which it returns the non-negative frequencies.
     *
     * <p>Calls {@code fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}. Parameters that are not given
     * take their defaults.
     *
     * @param input the tensor
     * @param n the number
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfft.html">torch.fft.rfft</a>
     */
    public static Tensor rfft(Tensor input, long n, long dim) {
        return fft_rfft$().tensor(input, n, dim);
    }

    /**
     * Computes the discrete Fourier transform of real input along {@code dim}, of which it returns the non-negative frequencies.
     *
     * <p>Calls {@code fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfft.html">torch.fft.rfft</a>
     */
    @SafeVarargs
    public static Tensor rfft(Tensor input, long n, long dim, Keyword<? super Of.Rfft> first, Keyword<? super Of.Rfft>... rest) {
        return fft_rfft$().tensor(fft_rfft$().with(first, rest, input, n, dim));
    }

    /**
     * Computes the discrete Fourier transform of real input along {@code dim}, of which it returns the non-negative frequencies.
     *
     * <p>Calls {@code fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfft.html">torch.fft.rfft</a>
     */
    public static Tensor rfft(Tensor input, long n, long dim, @Nullable String norm) {
        return fft_rfft$().tensor(input, n, dim, norm);
    }

    /**
     * Computes the discrete Fourier transform of real input along {@code dim}, of which it returns the non-negative frequencies.
     *
     * <p>Calls {@code fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}. Parameters that are not given
     * take their defaults.
     *
     * @param input the tensor
     * @param n the number; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfft.html">torch.fft.rfft</a>
     */
    public static Tensor rfft(Tensor input, @Nullable Long n, long dim) {
        return fft_rfft$().tensor(input, n, dim);
    }

    /**
     * Computes the discrete Fourier transform of real input along {@code dim}, of which it returns the non-negative frequencies.
     *
     * <p>Calls {@code fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfft.html">torch.fft.rfft</a>
     */
    @SafeVarargs
    public static Tensor rfft(Tensor input, @Nullable Long n, long dim, Keyword<? super Of.Rfft> first, Keyword<? super
            Of.Rfft>... rest) {
        return fft_rfft$().tensor(fft_rfft$().with(first, rest, input, n, dim));
    }

    /**
     * Computes the discrete Fourier transform of real input along {@code dim}, of which it returns the non-negative frequencies.
     *
     * <p>Calls {@code fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param n the number; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfft.html">torch.fft.rfft</a>
     */
    public static Tensor rfft(Tensor input, @Nullable Long n, long dim, @Nullable String norm) {
        return fft_rfft$().tensor(input, n, dim, norm);
    }

    private static FunctionCall fft_rfft2$;

    private static FunctionCall fft_rfft2$() {
        FunctionCall call = fft_rfft2$;
        return call != null ? call : (fft_rfft2$ = FunctionCall.of("aten::fft_rfft2"));
    }

    /**
     * Computes the discrete Fourier transform of real input over two dimensions; the last has the non-negative frequencies only.
     *
     * <p>Calls {@code fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfft2.html">torch.fft.rfft2</a>
     */
    public static Tensor rfft2(Tensor input) {
        return fft_rfft2$().tensor(input);
    }

    /**
     * Computes the discrete Fourier transform of real input over two dimensions; the last has the non-negative frequencies only.
     *
     * <p>Calls {@code fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code s}, {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfft2.html">torch.fft.rfft2</a>
     */
    @SafeVarargs
    public static Tensor rfft2(Tensor input, Keyword<? super Of.Rfft2> first, Keyword<? super Of.Rfft2>... rest) {
        return fft_rfft2$().tensor(fft_rfft2$().with(first, rest, input));
    }

    /**
     * Computes the discrete Fourier transform of real input over two dimensions; the last has the non-negative frequencies only.
     *
     * <p>Calls {@code fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfft2.html">torch.fft.rfft2</a>
     */
    public static Tensor rfft2(Tensor input, long s) {
        return fft_rfft2$().tensor(input, s);
    }

    /**
     * Computes the discrete Fourier transform of real input over two dimensions; the last has the non-negative frequencies only.
     *
     * <p>Calls {@code fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfft2.html">torch.fft.rfft2</a>
     */
    @SafeVarargs
    public static Tensor rfft2(Tensor input, long s, Keyword<? super Of.Rfft2> first, Keyword<? super Of.Rfft2>... rest) {
        return fft_rfft2$().tensor(fft_rfft2$().with(first, rest, input, s));
    }

    /**
     * Computes the discrete Fourier transform of real input over two dimensions; the last has the non-negative frequencies only.
     *
     * <p>Calls {@code fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfft2.html">torch.fft.rfft2</a>
     */
    public static Tensor rfft2(Tensor input, long s, long dim) {
        return fft_rfft2$().tensor(input, s, dim);
    }

    /**
     * Computes the discrete Fourier transform of real input over two dimensions; the last has the non-negative frequencies only.
     *
     * <p>Calls {@code fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfft2.html">torch.fft.rfft2</a>
     */
    @SafeVarargs
    public static Tensor rfft2(Tensor input, long s, long dim, Keyword<? super Of.Rfft2> first, Keyword<? super Of.Rfft2>... rest)
            {
        return fft_rfft2$().tensor(fft_rfft2$().with(first, rest, input, s, dim));
    }

    /**
     * Computes the discrete Fourier transform of real input over two dimensions; the last has the non-negative frequencies only.
     *
     * <p>Calls {@code fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfft2.html">torch.fft.rfft2</a>
     */
    public static Tensor rfft2(Tensor input, long s, long dim, @Nullable String norm) {
        return fft_rfft2$().tensor(input, s, dim, norm);
    }

    /**
     * Computes the discrete Fourier transform of real input over two dimensions; the last has the non-negative frequencies only.
     *
     * <p>Calls {@code fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfft2.html">torch.fft.rfft2</a>
     */
    public static Tensor rfft2(Tensor input, long @Nullable [] s) {
        return fft_rfft2$().tensor(input, s);
    }

    /**
     * Computes the discrete Fourier transform of real input over two dimensions; the last has the non-negative frequencies only.
     *
     * <p>Calls {@code fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfft2.html">torch.fft.rfft2</a>
     */
    @SafeVarargs
    public static Tensor rfft2(Tensor input, long @Nullable [] s, Keyword<? super Of.Rfft2> first, Keyword<? super Of.Rfft2>...
            rest) {
        return fft_rfft2$().tensor(fft_rfft2$().with(first, rest, input, s));
    }

    /**
     * Computes the discrete Fourier transform of real input over two dimensions; the last has the non-negative frequencies only.
     *
     * <p>Calls {@code fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}. Parameters that
     * are not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfft2.html">torch.fft.rfft2</a>
     */
    public static Tensor rfft2(Tensor input, long @Nullable [] s, long[] dim) {
        return fft_rfft2$().tensor(input, s, dim);
    }

    /**
     * Computes the discrete Fourier transform of real input over two dimensions; the last has the non-negative frequencies only.
     *
     * <p>Calls {@code fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfft2.html">torch.fft.rfft2</a>
     */
    @SafeVarargs
    public static Tensor rfft2(Tensor input, long @Nullable [] s, long[] dim, Keyword<? super Of.Rfft2> first, Keyword<? super
            Of.Rfft2>... rest) {
        return fft_rfft2$().tensor(fft_rfft2$().with(first, rest, input, s, dim));
    }

    /**
     * Computes the discrete Fourier transform of real input over two dimensions; the last has the non-negative frequencies only.
     *
     * <p>Calls {@code fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfft2.html">torch.fft.rfft2</a>
     */
    public static Tensor rfft2(Tensor input, long @Nullable [] s, long[] dim, @Nullable String norm) {
        return fft_rfft2$().tensor(input, s, dim, norm);
    }

    private static FunctionCall fft_rfftn$;

    private static FunctionCall fft_rfftn$() {
        FunctionCall call = fft_rfftn$;
        return call != null ? call : (fft_rfftn$ = FunctionCall.of("aten::fft_rfftn"));
    }

    /**
     * Computes the discrete Fourier transform of real input over several dimensions; the last has the non-negative frequencies
     * only.
     *
     * <p>Calls {@code fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that are
     * not given take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfftn.html">torch.fft.rfftn</a>
     */
    public static Tensor rfftn(Tensor input) {
        return fft_rfftn$().tensor(input);
    }

    /**
     * Computes the discrete Fourier transform of real input over several dimensions; the last has the non-negative frequencies
     * only.
     *
     * <p>Calls {@code fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code s}, {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfftn.html">torch.fft.rfftn</a>
     */
    @SafeVarargs
    public static Tensor rfftn(Tensor input, Keyword<? super Of.Rfftn> first, Keyword<? super Of.Rfftn>... rest) {
        return fft_rfftn$().tensor(fft_rfftn$().with(first, rest, input));
    }

    /**
     * Computes the discrete Fourier transform of real input over several dimensions; the last has the non-negative frequencies
     * only.
     *
     * <p>Calls {@code fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that are
     * not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfftn.html">torch.fft.rfftn</a>
     */
    public static Tensor rfftn(Tensor input, long s) {
        return fft_rfftn$().tensor(input, s);
    }

    /**
     * Computes the discrete Fourier transform of real input over several dimensions; the last has the non-negative frequencies
     * only.
     *
     * <p>Calls {@code fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfftn.html">torch.fft.rfftn</a>
     */
    @SafeVarargs
    public static Tensor rfftn(Tensor input, long s, Keyword<? super Of.Rfftn> first, Keyword<? super Of.Rfftn>... rest) {
        return fft_rfftn$().tensor(fft_rfftn$().with(first, rest, input, s));
    }

    /**
     * Computes the discrete Fourier transform of real input over several dimensions; the last has the non-negative frequencies
     * only.
     *
     * <p>Calls {@code fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that are
     * not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfftn.html">torch.fft.rfftn</a>
     */
    public static Tensor rfftn(Tensor input, long s, long dim) {
        return fft_rfftn$().tensor(input, s, dim);
    }

    /**
     * Computes the discrete Fourier transform of real input over several dimensions; the last has the non-negative frequencies
     * only.
     *
     * <p>Calls {@code fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfftn.html">torch.fft.rfftn</a>
     */
    @SafeVarargs
    public static Tensor rfftn(Tensor input, long s, long dim, Keyword<? super Of.Rfftn> first, Keyword<? super Of.Rfftn>... rest)
            {
        return fft_rfftn$().tensor(fft_rfftn$().with(first, rest, input, s, dim));
    }

    /**
     * Computes the discrete Fourier transform of real input over several dimensions; the last has the non-negative frequencies
     * only.
     *
     * <p>Calls {@code fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; one number
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfftn.html">torch.fft.rfftn</a>
     */
    public static Tensor rfftn(Tensor input, long s, long dim, @Nullable String norm) {
        return fft_rfftn$().tensor(input, s, dim, norm);
    }

    /**
     * Computes the discrete Fourier transform of real input over several dimensions; the last has the non-negative frequencies
     * only.
     *
     * <p>Calls {@code fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that are
     * not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfftn.html">torch.fft.rfftn</a>
     */
    public static Tensor rfftn(Tensor input, long @Nullable [] s) {
        return fft_rfftn$().tensor(input, s);
    }

    /**
     * Computes the discrete Fourier transform of real input over several dimensions; the last has the non-negative frequencies
     * only.
     *
     * <p>Calls {@code fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param first a keyword argument: {@code dim}, {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfftn.html">torch.fft.rfftn</a>
     */
    @SafeVarargs
    public static Tensor rfftn(Tensor input, long @Nullable [] s, Keyword<? super Of.Rfftn> first, Keyword<? super Of.Rfftn>...
            rest) {
        return fft_rfftn$().tensor(fft_rfftn$().with(first, rest, input, s));
    }

    /**
     * Computes the discrete Fourier transform of real input over several dimensions; the last has the non-negative frequencies
     * only.
     *
     * <p>Calls {@code fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}. Parameters that are
     * not given take their defaults.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfftn.html">torch.fft.rfftn</a>
     */
    public static Tensor rfftn(Tensor input, long @Nullable [] s, long @Nullable [] dim) {
        return fft_rfftn$().tensor(input, s, dim);
    }

    /**
     * Computes the discrete Fourier transform of real input over several dimensions; the last has the non-negative frequencies
     * only.
     *
     * <p>Calls {@code fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param first a keyword argument: {@code norm}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfftn.html">torch.fft.rfftn</a>
     */
    @SafeVarargs
    public static Tensor rfftn(Tensor input, long @Nullable [] s, long @Nullable [] dim, Keyword<? super Of.Rfftn> first,
            Keyword<? super Of.Rfftn>... rest) {
        return fft_rfftn$().tensor(fft_rfftn$().with(first, rest, input, s, dim));
    }

    /**
     * Computes the discrete Fourier transform of real input over several dimensions; the last has the non-negative frequencies
     * only.
     *
     * <p>Calls {@code fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param input the tensor
     * @param s the sizes of the transform, or the scalar; null for {@code None}
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfftn.html">torch.fft.rfftn</a>
     */
    public static Tensor rfftn(Tensor input, long @Nullable [] s, long @Nullable [] dim, @Nullable String norm) {
        return fft_rfftn$().tensor(input, s, dim, norm);
    }

    // ------------------------------------------------------------------ Helper functions

    private static FunctionCall fft_fftfreq$;

    private static FunctionCall fft_fftfreq$() {
        FunctionCall call = fft_fftfreq$;
        return call != null ? call : (fft_fftfreq$ = FunctionCall.of("aten::fft_fftfreq"));
    }

    /**
     * Returns the frequencies of the {@code n} entries of {@code fft} of a signal sampled every {@code d}.
     *
     * <p>Calls {@code fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftfreq.html">torch.fft.fftfreq</a>
     */
    public static Tensor fftfreq(long n) {
        return fft_fftfreq$().tensor(n);
    }

    /**
     * Returns the frequencies of the {@code n} entries of {@code fft} of a signal sampled every {@code d}.
     *
     * <p>Calls {@code fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}.
     *
     * @param n the number
     * @param first a keyword argument: {@code d}, {@code dtype}, {@code layout}, {@code device}, {@code pinMemory}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftfreq.html">torch.fft.fftfreq</a>
     */
    @SafeVarargs
    public static Tensor fftfreq(long n, Keyword<? super Of.Fftfreq> first, Keyword<? super Of.Fftfreq>... rest) {
        return fft_fftfreq$().tensor(fft_fftfreq$().with(first, rest, n));
    }

    /**
     * Returns the frequencies of the {@code n} entries of {@code fft} of a signal sampled every {@code d}.
     *
     * <p>Calls {@code fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param n the number
     * @param d the distance between samples, one over the sampling rate
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftfreq.html">torch.fft.fftfreq</a>
     */
    public static Tensor fftfreq(long n, double d) {
        return fft_fftfreq$().tensor(n, d);
    }

    /**
     * Returns the frequencies of the {@code n} entries of {@code fft} of a signal sampled every {@code d}.
     *
     * <p>Calls {@code fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}.
     *
     * @param n the number
     * @param d the distance between samples, one over the sampling rate
     * @param first a keyword argument: {@code dtype}, {@code layout}, {@code device}, {@code pinMemory}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftfreq.html">torch.fft.fftfreq</a>
     */
    @SafeVarargs
    public static Tensor fftfreq(long n, double d, Keyword<? super Of.Fftfreq> first, Keyword<? super Of.Fftfreq>... rest) {
        return fft_fftfreq$().tensor(fft_fftfreq$().with(first, rest, n, d));
    }

    /**
     * Returns the frequencies of the {@code n} entries of {@code fft} of a signal sampled every {@code d}.
     *
     * <p>Calls {@code fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param n the number
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftfreq.html">torch.fft.fftfreq</a>
     */
    public static Tensor fftfreq(long n, @Nullable DType dtype) {
        return fft_fftfreq$().tensor(n, 1.0, dtype);
    }

    /**
     * Returns the frequencies of the {@code n} entries of {@code fft} of a signal sampled every {@code d}.
     *
     * <p>Calls {@code fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param n the number
     * @param device where the result lies; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftfreq.html">torch.fft.fftfreq</a>
     */
    public static Tensor fftfreq(long n, @Nullable Device device) {
        return fft_fftfreq$().tensor(n, 1.0, null, null, device);
    }

    /**
     * Returns the frequencies of the {@code n} entries of {@code fft} of a signal sampled every {@code d}.
     *
     * <p>Calls {@code fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param n the number
     * @param dtype the type of the result; null for {@code None}
     * @param device where the result lies; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftfreq.html">torch.fft.fftfreq</a>
     */
    public static Tensor fftfreq(long n, @Nullable DType dtype, @Nullable Device device) {
        return fft_fftfreq$().tensor(n, 1.0, dtype, null, device);
    }

    /**
     * Returns the frequencies of the {@code n} entries of {@code fft} of a signal sampled every {@code d}.
     *
     * <p>Calls {@code fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param n the number
     * @param d the distance between samples, one over the sampling rate
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftfreq.html">torch.fft.fftfreq</a>
     */
    public static Tensor fftfreq(long n, double d, @Nullable DType dtype) {
        return fft_fftfreq$().tensor(n, d, dtype);
    }

    /**
     * Returns the frequencies of the {@code n} entries of {@code fft} of a signal sampled every {@code d}.
     *
     * <p>Calls {@code fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param n the number
     * @param d the distance between samples, one over the sampling rate
     * @param device where the result lies; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftfreq.html">torch.fft.fftfreq</a>
     */
    public static Tensor fftfreq(long n, double d, @Nullable Device device) {
        return fft_fftfreq$().tensor(n, d, null, null, device);
    }

    /**
     * Returns the frequencies of the {@code n} entries of {@code fft} of a signal sampled every {@code d}.
     *
     * <p>Calls {@code fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param n the number
     * @param d the distance between samples, one over the sampling rate
     * @param dtype the type of the result; null for {@code None}
     * @param device where the result lies; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftfreq.html">torch.fft.fftfreq</a>
     */
    public static Tensor fftfreq(long n, double d, @Nullable DType dtype, @Nullable Device device) {
        return fft_fftfreq$().tensor(n, d, dtype, null, device);
    }

    private static FunctionCall fft_fftshift$;

    private static FunctionCall fft_fftshift$() {
        FunctionCall call = fft_fftshift$;
        return call != null ? call : (fft_fftshift$ = FunctionCall.of("aten::fft_fftshift"));
    }

    /**
     * Reorders entries so that the zero frequency comes to the middle.
     *
     * <p>Calls {@code fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftshift.html">torch.fft.fftshift</a>
     */
    public static Tensor fftshift(Tensor input) {
        return fft_fftshift$().tensor(input);
    }

    /**
     * Reorders entries so that the zero frequency comes to the middle.
     *
     * <p>Calls {@code fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code dim}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftshift.html">torch.fft.fftshift</a>
     */
    @SafeVarargs
    public static Tensor fftshift(Tensor input, Keyword<? super Of.Fftshift> first, Keyword<? super Of.Fftshift>... rest) {
        return fft_fftshift$().tensor(fft_fftshift$().with(first, rest, input));
    }

    /**
     * Reorders entries so that the zero frequency comes to the middle.
     *
     * <p>Calls {@code fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor}.
     *
     * @param input the tensor
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftshift.html">torch.fft.fftshift</a>
     */
    public static Tensor fftshift(Tensor input, long dim) {
        return fft_fftshift$().tensor(input, dim);
    }

    /**
     * Reorders entries so that the zero frequency comes to the middle.
     *
     * <p>Calls {@code fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor}.
     *
     * @param input the tensor
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftshift.html">torch.fft.fftshift</a>
     */
    public static Tensor fftshift(Tensor input, long @Nullable [] dim) {
        return fft_fftshift$().tensor(input, dim);
    }

    private static FunctionCall fft_ifftshift$;

    private static FunctionCall fft_ifftshift$() {
        FunctionCall call = fft_ifftshift$;
        return call != null ? call : (fft_ifftshift$ = FunctionCall.of("aten::fft_ifftshift"));
    }

    /**
     * Reorders entries so that the zero frequency comes to the front, the inverse of {@code fftshift}.
     *
     * <p>Calls {@code fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param input the tensor
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifftshift.html">torch.fft.ifftshift</a>
     */
    public static Tensor ifftshift(Tensor input) {
        return fft_ifftshift$().tensor(input);
    }

    /**
     * Reorders entries so that the zero frequency comes to the front, the inverse of {@code fftshift}.
     *
     * <p>Calls {@code fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor}.
     *
     * @param input the tensor
     * @param first a keyword argument: {@code dim}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifftshift.html">torch.fft.ifftshift</a>
     */
    @SafeVarargs
    public static Tensor ifftshift(Tensor input, Keyword<? super Of.Ifftshift> first, Keyword<? super Of.Ifftshift>... rest) {
        return fft_ifftshift$().tensor(fft_ifftshift$().with(first, rest, input));
    }

    /**
     * Reorders entries so that the zero frequency comes to the front, the inverse of {@code fftshift}.
     *
     * <p>Calls {@code fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor}.
     *
     * @param input the tensor
     * @param dim the dimension, or dimensions; negative counts from the last; one number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifftshift.html">torch.fft.ifftshift</a>
     */
    public static Tensor ifftshift(Tensor input, long dim) {
        return fft_ifftshift$().tensor(input, dim);
    }

    /**
     * Reorders entries so that the zero frequency comes to the front, the inverse of {@code fftshift}.
     *
     * <p>Calls {@code fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor}.
     *
     * @param input the tensor
     * @param dim the dimension, or dimensions; negative counts from the last; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifftshift.html">torch.fft.ifftshift</a>
     */
    public static Tensor ifftshift(Tensor input, long @Nullable [] dim) {
        return fft_ifftshift$().tensor(input, dim);
    }

    private static FunctionCall fft_rfftfreq$;

    private static FunctionCall fft_rfftfreq$() {
        FunctionCall call = fft_rfftfreq$;
        return call != null ? call : (fft_rfftfreq$ = FunctionCall.of("aten::fft_rfftfreq"));
    }

    /**
     * Returns the frequencies of the entries of {@code rfft} of a signal of {@code n} samples, one every {@code d}.
     *
     * <p>Calls {@code fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param n the number
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfftfreq.html">torch.fft.rfftfreq</a>
     */
    public static Tensor rfftfreq(long n) {
        return fft_rfftfreq$().tensor(n);
    }

    /**
     * Returns the frequencies of the entries of {@code rfft} of a signal of {@code n} samples, one every {@code d}.
     *
     * <p>Calls {@code fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}.
     *
     * @param n the number
     * @param first a keyword argument: {@code d}, {@code dtype}, {@code layout}, {@code device}, {@code pinMemory}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfftfreq.html">torch.fft.rfftfreq</a>
     */
    @SafeVarargs
    public static Tensor rfftfreq(long n, Keyword<? super Of.Rfftfreq> first, Keyword<? super Of.Rfftfreq>... rest) {
        return fft_rfftfreq$().tensor(fft_rfftfreq$().with(first, rest, n));
    }

    /**
     * Returns the frequencies of the entries of {@code rfft} of a signal of {@code n} samples, one every {@code d}.
     *
     * <p>Calls {@code fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param n the number
     * @param d the distance between samples, one over the sampling rate
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfftfreq.html">torch.fft.rfftfreq</a>
     */
    public static Tensor rfftfreq(long n, double d) {
        return fft_rfftfreq$().tensor(n, d);
    }

    /**
     * Returns the frequencies of the entries of {@code rfft} of a signal of {@code n} samples, one every {@code d}.
     *
     * <p>Calls {@code fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}.
     *
     * @param n the number
     * @param d the distance between samples, one over the sampling rate
     * @param first a keyword argument: {@code dtype}, {@code layout}, {@code device}, {@code pinMemory}
     * @param rest more of them
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfftfreq.html">torch.fft.rfftfreq</a>
     */
    @SafeVarargs
    public static Tensor rfftfreq(long n, double d, Keyword<? super Of.Rfftfreq> first, Keyword<? super Of.Rfftfreq>... rest) {
        return fft_rfftfreq$().tensor(fft_rfftfreq$().with(first, rest, n, d));
    }

    /**
     * Returns the frequencies of the entries of {@code rfft} of a signal of {@code n} samples, one every {@code d}.
     *
     * <p>Calls {@code fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param n the number
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfftfreq.html">torch.fft.rfftfreq</a>
     */
    public static Tensor rfftfreq(long n, @Nullable DType dtype) {
        return fft_rfftfreq$().tensor(n, 1.0, dtype);
    }

    /**
     * Returns the frequencies of the entries of {@code rfft} of a signal of {@code n} samples, one every {@code d}.
     *
     * <p>Calls {@code fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param n the number
     * @param device where the result lies; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfftfreq.html">torch.fft.rfftfreq</a>
     */
    public static Tensor rfftfreq(long n, @Nullable Device device) {
        return fft_rfftfreq$().tensor(n, 1.0, null, null, device);
    }

    /**
     * Returns the frequencies of the entries of {@code rfft} of a signal of {@code n} samples, one every {@code d}.
     *
     * <p>Calls {@code fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param n the number
     * @param dtype the type of the result; null for {@code None}
     * @param device where the result lies; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfftfreq.html">torch.fft.rfftfreq</a>
     */
    public static Tensor rfftfreq(long n, @Nullable DType dtype, @Nullable Device device) {
        return fft_rfftfreq$().tensor(n, 1.0, dtype, null, device);
    }

    /**
     * Returns the frequencies of the entries of {@code rfft} of a signal of {@code n} samples, one every {@code d}.
     *
     * <p>Calls {@code fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param n the number
     * @param d the distance between samples, one over the sampling rate
     * @param dtype the type of the result; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfftfreq.html">torch.fft.rfftfreq</a>
     */
    public static Tensor rfftfreq(long n, double d, @Nullable DType dtype) {
        return fft_rfftfreq$().tensor(n, d, dtype);
    }

    /**
     * Returns the frequencies of the entries of {@code rfft} of a signal of {@code n} samples, one every {@code d}.
     *
     * <p>Calls {@code fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param n the number
     * @param d the distance between samples, one over the sampling rate
     * @param device where the result lies; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfftfreq.html">torch.fft.rfftfreq</a>
     */
    public static Tensor rfftfreq(long n, double d, @Nullable Device device) {
        return fft_rfftfreq$().tensor(n, d, null, null, device);
    }

    /**
     * Returns the frequencies of the entries of {@code rfft} of a signal of {@code n} samples, one every {@code d}.
     *
     * <p>Calls {@code fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}. Parameters that are not given take their defaults.
     *
     * @param n the number
     * @param d the distance between samples, one over the sampling rate
     * @param dtype the type of the result; null for {@code None}
     * @param device where the result lies; null for {@code None}
     * @return a new tensor
     * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfftfreq.html">torch.fft.rfftfreq</a>
     */
    public static Tensor rfftfreq(long n, double d, @Nullable DType dtype, @Nullable Device device) {
        return fft_rfftfreq$().tensor(n, d, dtype, null, device);
    }
}
