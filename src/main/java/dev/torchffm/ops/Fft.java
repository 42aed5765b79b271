// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm.ops;

import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Layout;
import dev.torchffm.Tensor;

/**
 * The operators of {@code torch.fft}.
 * Names are PyTorch's in camelCase; those that end in {@code Out} write into their first arguments.
 *
 * <p>Parameters stand in the order of the schema; those with defaults may be left out from the end. A {@code Scalar} is a
 * {@link Number}, {@link Boolean} or {@link dev.torchffm.Complex}. New tensors belong to the innermost
 * {@link dev.torchffm.TensorScope}. Every function throws {@link dev.torchffm.TorchException} with PyTorch's message where
 * libtorch refuses its arguments, and {@link IllegalStateException} for a closed tensor.
 */
public final class Fft {
    private Fft() { }

    /**
     * {@code fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor fft(Tensor self) {
        return Operators.tensor(Operators.at(1532, "aten::fft_fft"), self);
    }

    /**
     * {@code fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @return a new tensor
     */
    public static Tensor fft(Tensor self, Number n) {
        return Operators.tensor(Operators.at(1532, "aten::fft_fft"), self, n);
    }

    /**
     * {@code fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor fft(Tensor self, Number n, long dim) {
        return Operators.tensor(Operators.at(1532, "aten::fft_fft"), self, n, dim);
    }

    /**
     * {@code fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @param dim {@code int}
     * @param norm {@code str?}; may be null
     * @return a new tensor
     */
    public static Tensor fft(Tensor self, Number n, long dim, String norm) {
        return Operators.tensor(Operators.at(1532, "aten::fft_fft"), self, n, dim, norm);
    }

    /**
     * {@code fft_fft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor fftOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1533, "aten::fft_fft.out"), self, null, -1L, null, out);
    }

    /**
     * {@code fft_fft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @return {@code out}
     */
    public static Tensor fftOut(Tensor out, Tensor self, Number n) {
        return Operators.tensor(Operators.at(1533, "aten::fft_fft.out"), self, n, -1L, null, out);
    }

    /**
     * {@code fft_fft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @param dim {@code int}
     * @return {@code out}
     */
    public static Tensor fftOut(Tensor out, Tensor self, Number n, long dim) {
        return Operators.tensor(Operators.at(1533, "aten::fft_fft.out"), self, n, dim, null, out);
    }

    /**
     * {@code fft_fft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @param dim {@code int}
     * @param norm {@code str?}; may be null
     * @return {@code out}
     */
    public static Tensor fftOut(Tensor out, Tensor self, Number n, long dim, String norm) {
        return Operators.tensor(Operators.at(1533, "aten::fft_fft.out"), self, n, dim, norm, out);
    }

    /**
     * {@code fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor fft2(Tensor self) {
        return Operators.tensor(Operators.at(1534, "aten::fft_fft2"), self);
    }

    /**
     * {@code fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor fft2(Tensor self, long[] s) {
        return Operators.tensor(Operators.at(1534, "aten::fft_fft2"), self, s);
    }

    /**
     * {@code fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]}
     * @return a new tensor
     */
    public static Tensor fft2(Tensor self, long[] s, long... dim) {
        return Operators.tensor(Operators.at(1534, "aten::fft_fft2"), self, s, dim);
    }

    /**
     * {@code fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]}
     * @param norm {@code str?}; may be null
     * @return a new tensor
     */
    public static Tensor fft2(Tensor self, long[] s, long[] dim, String norm) {
        return Operators.tensor(Operators.at(1534, "aten::fft_fft2"), self, s, dim, norm);
    }

    /**
     * {@code fft_fft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor fft2Out(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1535, "aten::fft_fft2.out"), self, null, new long[] {-2, -1}, null, out);
    }

    /**
     * {@code fft_fft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor fft2Out(Tensor out, Tensor self, long[] s) {
        return Operators.tensor(Operators.at(1535, "aten::fft_fft2.out"), self, s, new long[] {-2, -1}, null, out);
    }

    /**
     * {@code fft_fft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]}
     * @return {@code out}
     */
    public static Tensor fft2Out(Tensor out, Tensor self, long[] s, long... dim) {
        return Operators.tensor(Operators.at(1535, "aten::fft_fft2.out"), self, s, dim, null, out);
    }

    /**
     * {@code fft_fft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]}
     * @param norm {@code str?}; may be null
     * @return {@code out}
     */
    public static Tensor fft2Out(Tensor out, Tensor self, long[] s, long[] dim, String norm) {
        return Operators.tensor(Operators.at(1535, "aten::fft_fft2.out"), self, s, dim, norm, out);
    }

    /**
     * {@code fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param n {@code int}
     * @return a new tensor
     */
    public static Tensor fftfreq(long n) {
        return Operators.tensor(Operators.at(1536, "aten::fft_fftfreq"), n);
    }

    /**
     * {@code fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param n {@code int}
     * @param d {@code float}
     * @return a new tensor
     */
    public static Tensor fftfreq(long n, double d) {
        return Operators.tensor(Operators.at(1536, "aten::fft_fftfreq"), n, d);
    }

    /**
     * {@code fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}.
     *
     * @param n {@code int}
     * @param d {@code float}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor fftfreq(long n, double d, DType dtype, Device device) {
        return Operators.tensor(Operators.at(1536, "aten::fft_fftfreq"), n, d, dtype, null, device);
    }

    /**
     * {@code fft_fftfreq.out(int n, float d=1., *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param n {@code int}
     * @return {@code out}
     */
    public static Tensor fftfreqOut(Tensor out, long n) {
        return Operators.tensor(Operators.at(1537, "aten::fft_fftfreq.out"), n, 1.0, out);
    }

    /**
     * {@code fft_fftfreq.out(int n, float d=1., *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param n {@code int}
     * @param d {@code float}
     * @return {@code out}
     */
    public static Tensor fftfreqOut(Tensor out, long n, double d) {
        return Operators.tensor(Operators.at(1537, "aten::fft_fftfreq.out"), n, d, out);
    }

    /**
     * {@code fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor fftn(Tensor self) {
        return Operators.tensor(Operators.at(1538, "aten::fft_fftn"), self);
    }

    /**
     * {@code fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor fftn(Tensor self, long[] s) {
        return Operators.tensor(Operators.at(1538, "aten::fft_fftn"), self, s);
    }

    /**
     * {@code fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor fftn(Tensor self, long[] s, long[] dim) {
        return Operators.tensor(Operators.at(1538, "aten::fft_fftn"), self, s, dim);
    }

    /**
     * {@code fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @param norm {@code str?}; may be null
     * @return a new tensor
     */
    public static Tensor fftn(Tensor self, long[] s, long[] dim, String norm) {
        return Operators.tensor(Operators.at(1538, "aten::fft_fftn"), self, s, dim, norm);
    }

    /**
     * {@code fft_fftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor fftnOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1539, "aten::fft_fftn.out"), self, null, null, null, out);
    }

    /**
     * {@code fft_fftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor fftnOut(Tensor out, Tensor self, long[] s) {
        return Operators.tensor(Operators.at(1539, "aten::fft_fftn.out"), self, s, null, null, out);
    }

    /**
     * {@code fft_fftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor fftnOut(Tensor out, Tensor self, long[] s, long[] dim) {
        return Operators.tensor(Operators.at(1539, "aten::fft_fftn.out"), self, s, dim, null, out);
    }

    /**
     * {@code fft_fftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @param norm {@code str?}; may be null
     * @return {@code out}
     */
    public static Tensor fftnOut(Tensor out, Tensor self, long[] s, long[] dim, String norm) {
        return Operators.tensor(Operators.at(1539, "aten::fft_fftn.out"), self, s, dim, norm, out);
    }

    /**
     * {@code fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor fftshift(Tensor self) {
        return Operators.tensor(Operators.at(1540, "aten::fft_fftshift"), self);
    }

    /**
     * {@code fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor fftshift(Tensor self, long[] dim) {
        return Operators.tensor(Operators.at(1540, "aten::fft_fftshift"), self, dim);
    }

    /**
     * {@code fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor hfft(Tensor self) {
        return Operators.tensor(Operators.at(1541, "aten::fft_hfft"), self);
    }

    /**
     * {@code fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @return a new tensor
     */
    public static Tensor hfft(Tensor self, Number n) {
        return Operators.tensor(Operators.at(1541, "aten::fft_hfft"), self, n);
    }

    /**
     * {@code fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor hfft(Tensor self, Number n, long dim) {
        return Operators.tensor(Operators.at(1541, "aten::fft_hfft"), self, n, dim);
    }

    /**
     * {@code fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @param dim {@code int}
     * @param norm {@code str?}; may be null
     * @return a new tensor
     */
    public static Tensor hfft(Tensor self, Number n, long dim, String norm) {
        return Operators.tensor(Operators.at(1541, "aten::fft_hfft"), self, n, dim, norm);
    }

    /**
     * {@code fft_hfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor hfftOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1542, "aten::fft_hfft.out"), self, null, -1L, null, out);
    }

    /**
     * {@code fft_hfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @return {@code out}
     */
    public static Tensor hfftOut(Tensor out, Tensor self, Number n) {
        return Operators.tensor(Operators.at(1542, "aten::fft_hfft.out"), self, n, -1L, null, out);
    }

    /**
     * {@code fft_hfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @param dim {@code int}
     * @return {@code out}
     */
    public static Tensor hfftOut(Tensor out, Tensor self, Number n, long dim) {
        return Operators.tensor(Operators.at(1542, "aten::fft_hfft.out"), self, n, dim, null, out);
    }

    /**
     * {@code fft_hfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @param dim {@code int}
     * @param norm {@code str?}; may be null
     * @return {@code out}
     */
    public static Tensor hfftOut(Tensor out, Tensor self, Number n, long dim, String norm) {
        return Operators.tensor(Operators.at(1542, "aten::fft_hfft.out"), self, n, dim, norm, out);
    }

    /**
     * {@code fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor hfft2(Tensor self) {
        return Operators.tensor(Operators.at(1543, "aten::fft_hfft2"), self);
    }

    /**
     * {@code fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor hfft2(Tensor self, long[] s) {
        return Operators.tensor(Operators.at(1543, "aten::fft_hfft2"), self, s);
    }

    /**
     * {@code fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]}
     * @return a new tensor
     */
    public static Tensor hfft2(Tensor self, long[] s, long... dim) {
        return Operators.tensor(Operators.at(1543, "aten::fft_hfft2"), self, s, dim);
    }

    /**
     * {@code fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]}
     * @param norm {@code str?}; may be null
     * @return a new tensor
     */
    public static Tensor hfft2(Tensor self, long[] s, long[] dim, String norm) {
        return Operators.tensor(Operators.at(1543, "aten::fft_hfft2"), self, s, dim, norm);
    }

    /**
     * {@code fft_hfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor hfft2Out(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1544, "aten::fft_hfft2.out"), self, null, new long[] {-2, -1}, null, out);
    }

    /**
     * {@code fft_hfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor hfft2Out(Tensor out, Tensor self, long[] s) {
        return Operators.tensor(Operators.at(1544, "aten::fft_hfft2.out"), self, s, new long[] {-2, -1}, null, out);
    }

    /**
     * {@code fft_hfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]}
     * @return {@code out}
     */
    public static Tensor hfft2Out(Tensor out, Tensor self, long[] s, long... dim) {
        return Operators.tensor(Operators.at(1544, "aten::fft_hfft2.out"), self, s, dim, null, out);
    }

    /**
     * {@code fft_hfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]}
     * @param norm {@code str?}; may be null
     * @return {@code out}
     */
    public static Tensor hfft2Out(Tensor out, Tensor self, long[] s, long[] dim, String norm) {
        return Operators.tensor(Operators.at(1544, "aten::fft_hfft2.out"), self, s, dim, norm, out);
    }

    /**
     * {@code fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor hfftn(Tensor self) {
        return Operators.tensor(Operators.at(1545, "aten::fft_hfftn"), self);
    }

    /**
     * {@code fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor hfftn(Tensor self, long[] s) {
        return Operators.tensor(Operators.at(1545, "aten::fft_hfftn"), self, s);
    }

    /**
     * {@code fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor hfftn(Tensor self, long[] s, long[] dim) {
        return Operators.tensor(Operators.at(1545, "aten::fft_hfftn"), self, s, dim);
    }

    /**
     * {@code fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @param norm {@code str?}; may be null
     * @return a new tensor
     */
    public static Tensor hfftn(Tensor self, long[] s, long[] dim, String norm) {
        return Operators.tensor(Operators.at(1545, "aten::fft_hfftn"), self, s, dim, norm);
    }

    /**
     * {@code fft_hfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor hfftnOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1546, "aten::fft_hfftn.out"), self, null, null, null, out);
    }

    /**
     * {@code fft_hfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor hfftnOut(Tensor out, Tensor self, long[] s) {
        return Operators.tensor(Operators.at(1546, "aten::fft_hfftn.out"), self, s, null, null, out);
    }

    /**
     * {@code fft_hfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor hfftnOut(Tensor out, Tensor self, long[] s, long[] dim) {
        return Operators.tensor(Operators.at(1546, "aten::fft_hfftn.out"), self, s, dim, null, out);
    }

    /**
     * {@code fft_hfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @param norm {@code str?}; may be null
     * @return {@code out}
     */
    public static Tensor hfftnOut(Tensor out, Tensor self, long[] s, long[] dim, String norm) {
        return Operators.tensor(Operators.at(1546, "aten::fft_hfftn.out"), self, s, dim, norm, out);
    }

    /**
     * {@code fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor ifft(Tensor self) {
        return Operators.tensor(Operators.at(1547, "aten::fft_ifft"), self);
    }

    /**
     * {@code fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @return a new tensor
     */
    public static Tensor ifft(Tensor self, Number n) {
        return Operators.tensor(Operators.at(1547, "aten::fft_ifft"), self, n);
    }

    /**
     * {@code fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor ifft(Tensor self, Number n, long dim) {
        return Operators.tensor(Operators.at(1547, "aten::fft_ifft"), self, n, dim);
    }

    /**
     * {@code fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @param dim {@code int}
     * @param norm {@code str?}; may be null
     * @return a new tensor
     */
    public static Tensor ifft(Tensor self, Number n, long dim, String norm) {
        return Operators.tensor(Operators.at(1547, "aten::fft_ifft"), self, n, dim, norm);
    }

    /**
     * {@code fft_ifft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor ifftOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1548, "aten::fft_ifft.out"), self, null, -1L, null, out);
    }

    /**
     * {@code fft_ifft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @return {@code out}
     */
    public static Tensor ifftOut(Tensor out, Tensor self, Number n) {
        return Operators.tensor(Operators.at(1548, "aten::fft_ifft.out"), self, n, -1L, null, out);
    }

    /**
     * {@code fft_ifft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @param dim {@code int}
     * @return {@code out}
     */
    public static Tensor ifftOut(Tensor out, Tensor self, Number n, long dim) {
        return Operators.tensor(Operators.at(1548, "aten::fft_ifft.out"), self, n, dim, null, out);
    }

    /**
     * {@code fft_ifft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @param dim {@code int}
     * @param norm {@code str?}; may be null
     * @return {@code out}
     */
    public static Tensor ifftOut(Tensor out, Tensor self, Number n, long dim, String norm) {
        return Operators.tensor(Operators.at(1548, "aten::fft_ifft.out"), self, n, dim, norm, out);
    }

    /**
     * {@code fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor ifft2(Tensor self) {
        return Operators.tensor(Operators.at(1549, "aten::fft_ifft2"), self);
    }

    /**
     * {@code fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor ifft2(Tensor self, long[] s) {
        return Operators.tensor(Operators.at(1549, "aten::fft_ifft2"), self, s);
    }

    /**
     * {@code fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]}
     * @return a new tensor
     */
    public static Tensor ifft2(Tensor self, long[] s, long... dim) {
        return Operators.tensor(Operators.at(1549, "aten::fft_ifft2"), self, s, dim);
    }

    /**
     * {@code fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]}
     * @param norm {@code str?}; may be null
     * @return a new tensor
     */
    public static Tensor ifft2(Tensor self, long[] s, long[] dim, String norm) {
        return Operators.tensor(Operators.at(1549, "aten::fft_ifft2"), self, s, dim, norm);
    }

    /**
     * {@code fft_ifft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor ifft2Out(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1550, "aten::fft_ifft2.out"), self, null, new long[] {-2, -1}, null, out);
    }

    /**
     * {@code fft_ifft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor ifft2Out(Tensor out, Tensor self, long[] s) {
        return Operators.tensor(Operators.at(1550, "aten::fft_ifft2.out"), self, s, new long[] {-2, -1}, null, out);
    }

    /**
     * {@code fft_ifft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]}
     * @return {@code out}
     */
    public static Tensor ifft2Out(Tensor out, Tensor self, long[] s, long... dim) {
        return Operators.tensor(Operators.at(1550, "aten::fft_ifft2.out"), self, s, dim, null, out);
    }

    /**
     * {@code fft_ifft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]}
     * @param norm {@code str?}; may be null
     * @return {@code out}
     */
    public static Tensor ifft2Out(Tensor out, Tensor self, long[] s, long[] dim, String norm) {
        return Operators.tensor(Operators.at(1550, "aten::fft_ifft2.out"), self, s, dim, norm, out);
    }

    /**
     * {@code fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor ifftn(Tensor self) {
        return Operators.tensor(Operators.at(1551, "aten::fft_ifftn"), self);
    }

    /**
     * {@code fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor ifftn(Tensor self, long[] s) {
        return Operators.tensor(Operators.at(1551, "aten::fft_ifftn"), self, s);
    }

    /**
     * {@code fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor ifftn(Tensor self, long[] s, long[] dim) {
        return Operators.tensor(Operators.at(1551, "aten::fft_ifftn"), self, s, dim);
    }

    /**
     * {@code fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @param norm {@code str?}; may be null
     * @return a new tensor
     */
    public static Tensor ifftn(Tensor self, long[] s, long[] dim, String norm) {
        return Operators.tensor(Operators.at(1551, "aten::fft_ifftn"), self, s, dim, norm);
    }

    /**
     * {@code fft_ifftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor ifftnOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1552, "aten::fft_ifftn.out"), self, null, null, null, out);
    }

    /**
     * {@code fft_ifftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor ifftnOut(Tensor out, Tensor self, long[] s) {
        return Operators.tensor(Operators.at(1552, "aten::fft_ifftn.out"), self, s, null, null, out);
    }

    /**
     * {@code fft_ifftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor ifftnOut(Tensor out, Tensor self, long[] s, long[] dim) {
        return Operators.tensor(Operators.at(1552, "aten::fft_ifftn.out"), self, s, dim, null, out);
    }

    /**
     * {@code fft_ifftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @param norm {@code str?}; may be null
     * @return {@code out}
     */
    public static Tensor ifftnOut(Tensor out, Tensor self, long[] s, long[] dim, String norm) {
        return Operators.tensor(Operators.at(1552, "aten::fft_ifftn.out"), self, s, dim, norm, out);
    }

    /**
     * {@code fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor ifftshift(Tensor self) {
        return Operators.tensor(Operators.at(1553, "aten::fft_ifftshift"), self);
    }

    /**
     * {@code fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor ifftshift(Tensor self, long[] dim) {
        return Operators.tensor(Operators.at(1553, "aten::fft_ifftshift"), self, dim);
    }

    /**
     * {@code fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor ihfft(Tensor self) {
        return Operators.tensor(Operators.at(1554, "aten::fft_ihfft"), self);
    }

    /**
     * {@code fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @return a new tensor
     */
    public static Tensor ihfft(Tensor self, Number n) {
        return Operators.tensor(Operators.at(1554, "aten::fft_ihfft"), self, n);
    }

    /**
     * {@code fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor ihfft(Tensor self, Number n, long dim) {
        return Operators.tensor(Operators.at(1554, "aten::fft_ihfft"), self, n, dim);
    }

    /**
     * {@code fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @param dim {@code int}
     * @param norm {@code str?}; may be null
     * @return a new tensor
     */
    public static Tensor ihfft(Tensor self, Number n, long dim, String norm) {
        return Operators.tensor(Operators.at(1554, "aten::fft_ihfft"), self, n, dim, norm);
    }

    /**
     * {@code fft_ihfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest
     * at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor ihfftOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1555, "aten::fft_ihfft.out"), self, null, -1L, null, out);
    }

    /**
     * {@code fft_ihfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest
     * at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @return {@code out}
     */
    public static Tensor ihfftOut(Tensor out, Tensor self, Number n) {
        return Operators.tensor(Operators.at(1555, "aten::fft_ihfft.out"), self, n, -1L, null, out);
    }

    /**
     * {@code fft_ihfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest
     * at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @param dim {@code int}
     * @return {@code out}
     */
    public static Tensor ihfftOut(Tensor out, Tensor self, Number n, long dim) {
        return Operators.tensor(Operators.at(1555, "aten::fft_ihfft.out"), self, n, dim, null, out);
    }

    /**
     * {@code fft_ihfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @param dim {@code int}
     * @param norm {@code str?}; may be null
     * @return {@code out}
     */
    public static Tensor ihfftOut(Tensor out, Tensor self, Number n, long dim, String norm) {
        return Operators.tensor(Operators.at(1555, "aten::fft_ihfft.out"), self, n, dim, norm, out);
    }

    /**
     * {@code fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor ihfft2(Tensor self) {
        return Operators.tensor(Operators.at(1556, "aten::fft_ihfft2"), self);
    }

    /**
     * {@code fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor ihfft2(Tensor self, long[] s) {
        return Operators.tensor(Operators.at(1556, "aten::fft_ihfft2"), self, s);
    }

    /**
     * {@code fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]}
     * @return a new tensor
     */
    public static Tensor ihfft2(Tensor self, long[] s, long... dim) {
        return Operators.tensor(Operators.at(1556, "aten::fft_ihfft2"), self, s, dim);
    }

    /**
     * {@code fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]}
     * @param norm {@code str?}; may be null
     * @return a new tensor
     */
    public static Tensor ihfft2(Tensor self, long[] s, long[] dim, String norm) {
        return Operators.tensor(Operators.at(1556, "aten::fft_ihfft2"), self, s, dim, norm);
    }

    /**
     * {@code fft_ihfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor ihfft2Out(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1557, "aten::fft_ihfft2.out"), self, null, new long[] {-2, -1}, null, out);
    }

    /**
     * {@code fft_ihfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor ihfft2Out(Tensor out, Tensor self, long[] s) {
        return Operators.tensor(Operators.at(1557, "aten::fft_ihfft2.out"), self, s, new long[] {-2, -1}, null, out);
    }

    /**
     * {@code fft_ihfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]}
     * @return {@code out}
     */
    public static Tensor ihfft2Out(Tensor out, Tensor self, long[] s, long... dim) {
        return Operators.tensor(Operators.at(1557, "aten::fft_ihfft2.out"), self, s, dim, null, out);
    }

    /**
     * {@code fft_ihfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]}
     * @param norm {@code str?}; may be null
     * @return {@code out}
     */
    public static Tensor ihfft2Out(Tensor out, Tensor self, long[] s, long[] dim, String norm) {
        return Operators.tensor(Operators.at(1557, "aten::fft_ihfft2.out"), self, s, dim, norm, out);
    }

    /**
     * {@code fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor ihfftn(Tensor self) {
        return Operators.tensor(Operators.at(1558, "aten::fft_ihfftn"), self);
    }

    /**
     * {@code fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor ihfftn(Tensor self, long[] s) {
        return Operators.tensor(Operators.at(1558, "aten::fft_ihfftn"), self, s);
    }

    /**
     * {@code fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor ihfftn(Tensor self, long[] s, long[] dim) {
        return Operators.tensor(Operators.at(1558, "aten::fft_ihfftn"), self, s, dim);
    }

    /**
     * {@code fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @param norm {@code str?}; may be null
     * @return a new tensor
     */
    public static Tensor ihfftn(Tensor self, long[] s, long[] dim, String norm) {
        return Operators.tensor(Operators.at(1558, "aten::fft_ihfftn"), self, s, dim, norm);
    }

    /**
     * {@code fft_ihfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor ihfftnOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1559, "aten::fft_ihfftn.out"), self, null, null, null, out);
    }

    /**
     * {@code fft_ihfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor ihfftnOut(Tensor out, Tensor self, long[] s) {
        return Operators.tensor(Operators.at(1559, "aten::fft_ihfftn.out"), self, s, null, null, out);
    }

    /**
     * {@code fft_ihfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor ihfftnOut(Tensor out, Tensor self, long[] s, long[] dim) {
        return Operators.tensor(Operators.at(1559, "aten::fft_ihfftn.out"), self, s, dim, null, out);
    }

    /**
     * {@code fft_ihfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @param norm {@code str?}; may be null
     * @return {@code out}
     */
    public static Tensor ihfftnOut(Tensor out, Tensor self, long[] s, long[] dim, String norm) {
        return Operators.tensor(Operators.at(1559, "aten::fft_ihfftn.out"), self, s, dim, norm, out);
    }

    /**
     * {@code fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor irfft(Tensor self) {
        return Operators.tensor(Operators.at(1560, "aten::fft_irfft"), self);
    }

    /**
     * {@code fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @return a new tensor
     */
    public static Tensor irfft(Tensor self, Number n) {
        return Operators.tensor(Operators.at(1560, "aten::fft_irfft"), self, n);
    }

    /**
     * {@code fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor irfft(Tensor self, Number n, long dim) {
        return Operators.tensor(Operators.at(1560, "aten::fft_irfft"), self, n, dim);
    }

    /**
     * {@code fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @param dim {@code int}
     * @param norm {@code str?}; may be null
     * @return a new tensor
     */
    public static Tensor irfft(Tensor self, Number n, long dim, String norm) {
        return Operators.tensor(Operators.at(1560, "aten::fft_irfft"), self, n, dim, norm);
    }

    /**
     * {@code fft_irfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest
     * at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor irfftOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1561, "aten::fft_irfft.out"), self, null, -1L, null, out);
    }

    /**
     * {@code fft_irfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest
     * at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @return {@code out}
     */
    public static Tensor irfftOut(Tensor out, Tensor self, Number n) {
        return Operators.tensor(Operators.at(1561, "aten::fft_irfft.out"), self, n, -1L, null, out);
    }

    /**
     * {@code fft_irfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest
     * at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @param dim {@code int}
     * @return {@code out}
     */
    public static Tensor irfftOut(Tensor out, Tensor self, Number n, long dim) {
        return Operators.tensor(Operators.at(1561, "aten::fft_irfft.out"), self, n, dim, null, out);
    }

    /**
     * {@code fft_irfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @param dim {@code int}
     * @param norm {@code str?}; may be null
     * @return {@code out}
     */
    public static Tensor irfftOut(Tensor out, Tensor self, Number n, long dim, String norm) {
        return Operators.tensor(Operators.at(1561, "aten::fft_irfft.out"), self, n, dim, norm, out);
    }

    /**
     * {@code fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor irfft2(Tensor self) {
        return Operators.tensor(Operators.at(1562, "aten::fft_irfft2"), self);
    }

    /**
     * {@code fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor irfft2(Tensor self, long[] s) {
        return Operators.tensor(Operators.at(1562, "aten::fft_irfft2"), self, s);
    }

    /**
     * {@code fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]}
     * @return a new tensor
     */
    public static Tensor irfft2(Tensor self, long[] s, long... dim) {
        return Operators.tensor(Operators.at(1562, "aten::fft_irfft2"), self, s, dim);
    }

    /**
     * {@code fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]}
     * @param norm {@code str?}; may be null
     * @return a new tensor
     */
    public static Tensor irfft2(Tensor self, long[] s, long[] dim, String norm) {
        return Operators.tensor(Operators.at(1562, "aten::fft_irfft2"), self, s, dim, norm);
    }

    /**
     * {@code fft_irfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor irfft2Out(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1563, "aten::fft_irfft2.out"), self, null, new long[] {-2, -1}, null, out);
    }

    /**
     * {@code fft_irfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor irfft2Out(Tensor out, Tensor self, long[] s) {
        return Operators.tensor(Operators.at(1563, "aten::fft_irfft2.out"), self, s, new long[] {-2, -1}, null, out);
    }

    /**
     * {@code fft_irfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]}
     * @return {@code out}
     */
    public static Tensor irfft2Out(Tensor out, Tensor self, long[] s, long... dim) {
        return Operators.tensor(Operators.at(1563, "aten::fft_irfft2.out"), self, s, dim, null, out);
    }

    /**
     * {@code fft_irfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]}
     * @param norm {@code str?}; may be null
     * @return {@code out}
     */
    public static Tensor irfft2Out(Tensor out, Tensor self, long[] s, long[] dim, String norm) {
        return Operators.tensor(Operators.at(1563, "aten::fft_irfft2.out"), self, s, dim, norm, out);
    }

    /**
     * {@code fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor irfftn(Tensor self) {
        return Operators.tensor(Operators.at(1564, "aten::fft_irfftn"), self);
    }

    /**
     * {@code fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor irfftn(Tensor self, long[] s) {
        return Operators.tensor(Operators.at(1564, "aten::fft_irfftn"), self, s);
    }

    /**
     * {@code fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor irfftn(Tensor self, long[] s, long[] dim) {
        return Operators.tensor(Operators.at(1564, "aten::fft_irfftn"), self, s, dim);
    }

    /**
     * {@code fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @param norm {@code str?}; may be null
     * @return a new tensor
     */
    public static Tensor irfftn(Tensor self, long[] s, long[] dim, String norm) {
        return Operators.tensor(Operators.at(1564, "aten::fft_irfftn"), self, s, dim, norm);
    }

    /**
     * {@code fft_irfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor irfftnOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1565, "aten::fft_irfftn.out"), self, null, null, null, out);
    }

    /**
     * {@code fft_irfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor irfftnOut(Tensor out, Tensor self, long[] s) {
        return Operators.tensor(Operators.at(1565, "aten::fft_irfftn.out"), self, s, null, null, out);
    }

    /**
     * {@code fft_irfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor irfftnOut(Tensor out, Tensor self, long[] s, long[] dim) {
        return Operators.tensor(Operators.at(1565, "aten::fft_irfftn.out"), self, s, dim, null, out);
    }

    /**
     * {@code fft_irfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @param norm {@code str?}; may be null
     * @return {@code out}
     */
    public static Tensor irfftnOut(Tensor out, Tensor self, long[] s, long[] dim, String norm) {
        return Operators.tensor(Operators.at(1565, "aten::fft_irfftn.out"), self, s, dim, norm, out);
    }

    /**
     * {@code fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor rfft(Tensor self) {
        return Operators.tensor(Operators.at(1566, "aten::fft_rfft"), self);
    }

    /**
     * {@code fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @return a new tensor
     */
    public static Tensor rfft(Tensor self, Number n) {
        return Operators.tensor(Operators.at(1566, "aten::fft_rfft"), self, n);
    }

    /**
     * {@code fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor rfft(Tensor self, Number n, long dim) {
        return Operators.tensor(Operators.at(1566, "aten::fft_rfft"), self, n, dim);
    }

    /**
     * {@code fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @param dim {@code int}
     * @param norm {@code str?}; may be null
     * @return a new tensor
     */
    public static Tensor rfft(Tensor self, Number n, long dim, String norm) {
        return Operators.tensor(Operators.at(1566, "aten::fft_rfft"), self, n, dim, norm);
    }

    /**
     * {@code fft_rfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor rfftOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1567, "aten::fft_rfft.out"), self, null, -1L, null, out);
    }

    /**
     * {@code fft_rfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @return {@code out}
     */
    public static Tensor rfftOut(Tensor out, Tensor self, Number n) {
        return Operators.tensor(Operators.at(1567, "aten::fft_rfft.out"), self, n, -1L, null, out);
    }

    /**
     * {@code fft_rfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at
     * its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @param dim {@code int}
     * @return {@code out}
     */
    public static Tensor rfftOut(Tensor out, Tensor self, Number n, long dim) {
        return Operators.tensor(Operators.at(1567, "aten::fft_rfft.out"), self, n, dim, null, out);
    }

    /**
     * {@code fft_rfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param n {@code SymInt?}; may be null
     * @param dim {@code int}
     * @param norm {@code str?}; may be null
     * @return {@code out}
     */
    public static Tensor rfftOut(Tensor out, Tensor self, Number n, long dim, String norm) {
        return Operators.tensor(Operators.at(1567, "aten::fft_rfft.out"), self, n, dim, norm, out);
    }

    /**
     * {@code fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor rfft2(Tensor self) {
        return Operators.tensor(Operators.at(1568, "aten::fft_rfft2"), self);
    }

    /**
     * {@code fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor rfft2(Tensor self, long[] s) {
        return Operators.tensor(Operators.at(1568, "aten::fft_rfft2"), self, s);
    }

    /**
     * {@code fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]}
     * @return a new tensor
     */
    public static Tensor rfft2(Tensor self, long[] s, long... dim) {
        return Operators.tensor(Operators.at(1568, "aten::fft_rfft2"), self, s, dim);
    }

    /**
     * {@code fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]}
     * @param norm {@code str?}; may be null
     * @return a new tensor
     */
    public static Tensor rfft2(Tensor self, long[] s, long[] dim, String norm) {
        return Operators.tensor(Operators.at(1568, "aten::fft_rfft2"), self, s, dim, norm);
    }

    /**
     * {@code fft_rfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor rfft2Out(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1569, "aten::fft_rfft2.out"), self, null, new long[] {-2, -1}, null, out);
    }

    /**
     * {@code fft_rfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor rfft2Out(Tensor out, Tensor self, long[] s) {
        return Operators.tensor(Operators.at(1569, "aten::fft_rfft2.out"), self, s, new long[] {-2, -1}, null, out);
    }

    /**
     * {@code fft_rfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]}
     * @return {@code out}
     */
    public static Tensor rfft2Out(Tensor out, Tensor self, long[] s, long... dim) {
        return Operators.tensor(Operators.at(1569, "aten::fft_rfft2.out"), self, s, dim, null, out);
    }

    /**
     * {@code fft_rfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]}
     * @param norm {@code str?}; may be null
     * @return {@code out}
     */
    public static Tensor rfft2Out(Tensor out, Tensor self, long[] s, long[] dim, String norm) {
        return Operators.tensor(Operators.at(1569, "aten::fft_rfft2.out"), self, s, dim, norm, out);
    }

    /**
     * {@code fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param n {@code int}
     * @return a new tensor
     */
    public static Tensor rfftfreq(long n) {
        return Operators.tensor(Operators.at(1570, "aten::fft_rfftfreq"), n);
    }

    /**
     * {@code fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}, the rest at its defaults.
     *
     * @param n {@code int}
     * @param d {@code float}
     * @return a new tensor
     */
    public static Tensor rfftfreq(long n, double d) {
        return Operators.tensor(Operators.at(1570, "aten::fft_rfftfreq"), n, d);
    }

    /**
     * {@code fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
     * pin_memory=None) -> Tensor}.
     *
     * @param n {@code int}
     * @param d {@code float}
     * @param dtype {@code ScalarType?}; may be null
     * @param device {@code Device?}; may be null
     * @return a new tensor
     */
    public static Tensor rfftfreq(long n, double d, DType dtype, Device device) {
        return Operators.tensor(Operators.at(1570, "aten::fft_rfftfreq"), n, d, dtype, null, device);
    }

    /**
     * {@code fft_rfftfreq.out(int n, float d=1., *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param n {@code int}
     * @return {@code out}
     */
    public static Tensor rfftfreqOut(Tensor out, long n) {
        return Operators.tensor(Operators.at(1571, "aten::fft_rfftfreq.out"), n, 1.0, out);
    }

    /**
     * {@code fft_rfftfreq.out(int n, float d=1., *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param n {@code int}
     * @param d {@code float}
     * @return {@code out}
     */
    public static Tensor rfftfreqOut(Tensor out, long n, double d) {
        return Operators.tensor(Operators.at(1571, "aten::fft_rfftfreq.out"), n, d, out);
    }

    /**
     * {@code fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor rfftn(Tensor self) {
        return Operators.tensor(Operators.at(1572, "aten::fft_rfftn"), self);
    }

    /**
     * {@code fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor rfftn(Tensor self, long[] s) {
        return Operators.tensor(Operators.at(1572, "aten::fft_rfftn"), self, s);
    }

    /**
     * {@code fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @return a new tensor
     */
    public static Tensor rfftn(Tensor self, long[] s, long[] dim) {
        return Operators.tensor(Operators.at(1572, "aten::fft_rfftn"), self, s, dim);
    }

    /**
     * {@code fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @param norm {@code str?}; may be null
     * @return a new tensor
     */
    public static Tensor rfftn(Tensor self, long[] s, long[] dim, String norm) {
        return Operators.tensor(Operators.at(1572, "aten::fft_rfftn"), self, s, dim, norm);
    }

    /**
     * {@code fft_rfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor rfftnOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1573, "aten::fft_rfftn.out"), self, null, null, null, out);
    }

    /**
     * {@code fft_rfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor rfftnOut(Tensor out, Tensor self, long[] s) {
        return Operators.tensor(Operators.at(1573, "aten::fft_rfftn.out"), self, s, null, null, out);
    }

    /**
     * {@code fft_rfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @return {@code out}
     */
    public static Tensor rfftnOut(Tensor out, Tensor self, long[] s, long[] dim) {
        return Operators.tensor(Operators.at(1573, "aten::fft_rfftn.out"), self, s, dim, null, out);
    }

    /**
     * {@code fft_rfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}; may be null
     * @param dim {@code int[1]?}; may be null
     * @param norm {@code str?}; may be null
     * @return {@code out}
     */
    public static Tensor rfftnOut(Tensor out, Tensor self, long[] s, long[] dim, String norm) {
        return Operators.tensor(Operators.at(1573, "aten::fft_rfftn.out"), self, s, dim, norm, out);
    }
}
