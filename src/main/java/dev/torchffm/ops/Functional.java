// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm.ops;

import dev.torchffm.DType;
import dev.torchffm.Generator;
import dev.torchffm.Tensor;
import java.util.List;

/**
 * The operators of {@code torch.nn.functional}.
 * Names are PyTorch's in camelCase; those that end in {@code Out} write into their first arguments.
 *
 * <p>Parameters stand in the order of the schema; those with defaults may be left out from the end. A {@code Scalar} is a
 * {@link Number}, {@link Boolean} or {@link dev.torchffm.Complex}. New tensors belong to the innermost
 * {@link dev.torchffm.TensorScope}. Every function throws {@link dev.torchffm.TorchException} with PyTorch's message where
 * libtorch refuses its arguments, and {@link IllegalStateException} for a closed tensor.
 */
public final class Functional {
    private Functional() { }

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
     * {@code adaptive_avg_pool2d(Tensor self, SymInt[2] output_size) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[2]}
     * @return a new tensor
     */
    public static Tensor adaptiveAvgPool2d(Tensor self, long... outputSize) {
        return Operators.tensor(Operators.at(1335, "aten::adaptive_avg_pool2d"), self, outputSize);
    }

    /**
     * {@code adaptive_avg_pool2d.out(Tensor self, SymInt[2] output_size, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[2]}
     * @return {@code out}
     */
    public static Tensor adaptiveAvgPool2dOut(Tensor out, Tensor self, long... outputSize) {
        return Operators.tensor(Operators.at(1336, "aten::adaptive_avg_pool2d.out"), self, outputSize, out);
    }

    /**
     * {@code adaptive_avg_pool3d(Tensor self, SymInt[3] output_size) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[3]}
     * @return a new tensor
     */
    public static Tensor adaptiveAvgPool3d(Tensor self, long... outputSize) {
        return Operators.tensor(Operators.at(1337, "aten::adaptive_avg_pool3d"), self, outputSize);
    }

    /**
     * {@code adaptive_avg_pool3d.out(Tensor self, SymInt[3] output_size, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[3]}
     * @return {@code out}
     */
    public static Tensor adaptiveAvgPool3dOut(Tensor out, Tensor self, long... outputSize) {
        return Operators.tensor(Operators.at(1338, "aten::adaptive_avg_pool3d.out"), self, outputSize, out);
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
     * {@code adaptive_max_pool2d(Tensor self, int[2] output_size) -> (Tensor, Tensor)}.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code int[2]}
     * @return new tensors
     */
    public static List<Tensor> adaptiveMaxPool2d(Tensor self, long... outputSize) {
        return Operators.each(Operators.at(1339, "aten::adaptive_max_pool2d"), self, outputSize);
    }

    /**
     * {@code adaptive_max_pool2d.out(Tensor self, int[2] output_size, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!),
     * Tensor(b!))}.
     *
     * @param out {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param outputSize {@code int[2]}
     * @return the tensors written
     */
    public static List<Tensor> adaptiveMaxPool2dOut(Tensor out, Tensor indices, Tensor self, long... outputSize) {
        return Operators.each(Operators.at(1340, "aten::adaptive_max_pool2d.out"), self, outputSize, out, indices);
    }

    /**
     * {@code adaptive_max_pool3d(Tensor self, int[3] output_size) -> (Tensor, Tensor)}.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code int[3]}
     * @return new tensors
     */
    public static List<Tensor> adaptiveMaxPool3d(Tensor self, long... outputSize) {
        return Operators.each(Operators.at(1341, "aten::adaptive_max_pool3d"), self, outputSize);
    }

    /**
     * {@code adaptive_max_pool3d.out(Tensor self, int[3] output_size, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!),
     * Tensor(b!))}.
     *
     * @param out {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param outputSize {@code int[3]}
     * @return the tensors written
     */
    public static List<Tensor> adaptiveMaxPool3dOut(Tensor out, Tensor indices, Tensor self, long... outputSize) {
        return Operators.each(Operators.at(1342, "aten::adaptive_max_pool3d.out"), self, outputSize, out, indices);
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
     * {@code avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool
     * count_include_pad=True, int? divisor_override=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @return a new tensor
     */
    public static Tensor avgPool2d(Tensor self, long... kernelSize) {
        return Operators.tensor(Operators.at(1343, "aten::avg_pool2d"), self, kernelSize);
    }

    /**
     * {@code avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool
     * count_include_pad=True, int? divisor_override=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}
     * @return a new tensor
     */
    public static Tensor avgPool2d(Tensor self, long[] kernelSize, long... stride) {
        return Operators.tensor(Operators.at(1343, "aten::avg_pool2d"), self, kernelSize, stride);
    }

    /**
     * {@code avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool
     * count_include_pad=True, int? divisor_override=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}
     * @param padding {@code int[2]}
     * @return a new tensor
     */
    public static Tensor avgPool2d(Tensor self, long[] kernelSize, long[] stride, long... padding) {
        return Operators.tensor(Operators.at(1343, "aten::avg_pool2d"), self, kernelSize, stride, padding);
    }

    /**
     * {@code avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool
     * count_include_pad=True, int? divisor_override=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}
     * @param padding {@code int[2]}
     * @param ceilMode {@code bool}
     * @return a new tensor
     */
    public static Tensor avgPool2d(Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode) {
        return Operators.tensor(Operators.at(1343, "aten::avg_pool2d"), self, kernelSize, stride, padding, ceilMode);
    }

    /**
     * {@code avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool
     * count_include_pad=True, int? divisor_override=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}
     * @param padding {@code int[2]}
     * @param ceilMode {@code bool}
     * @param countIncludePad {@code bool}
     * @return a new tensor
     */
    public static Tensor avgPool2d(Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode, boolean
            countIncludePad) {
        return Operators.tensor(Operators.at(1343, "aten::avg_pool2d"), self, kernelSize, stride, padding, ceilMode,
                countIncludePad);
    }

    /**
     * {@code avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool
     * count_include_pad=True, int? divisor_override=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}
     * @param padding {@code int[2]}
     * @param ceilMode {@code bool}
     * @param countIncludePad {@code bool}
     * @param divisorOverride {@code int?}; may be null
     * @return a new tensor
     */
    public static Tensor avgPool2d(Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode, boolean
            countIncludePad, Number divisorOverride) {
        return Operators.tensor(Operators.at(1343, "aten::avg_pool2d"), self, kernelSize, stride, padding, ceilMode,
                countIncludePad, divisorOverride);
    }

    /**
     * {@code avg_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool
     * count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @return {@code out}
     */
    public static Tensor avgPool2dOut(Tensor out, Tensor self, long... kernelSize) {
        return Operators.tensor(Operators.at(1344, "aten::avg_pool2d.out"), self, kernelSize, new long[] {}, new long[] {0, 0},
                false, true, null, out);
    }

    /**
     * {@code avg_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool
     * count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}
     * @return {@code out}
     */
    public static Tensor avgPool2dOut(Tensor out, Tensor self, long[] kernelSize, long... stride) {
        return Operators.tensor(Operators.at(1344, "aten::avg_pool2d.out"), self, kernelSize, stride, new long[] {0, 0}, false,
                true, null, out);
    }

    /**
     * {@code avg_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool
     * count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}
     * @param padding {@code int[2]}
     * @return {@code out}
     */
    public static Tensor avgPool2dOut(Tensor out, Tensor self, long[] kernelSize, long[] stride, long... padding) {
        return Operators.tensor(Operators.at(1344, "aten::avg_pool2d.out"), self, kernelSize, stride, padding, false, true, null,
                out);
    }

    /**
     * {@code avg_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool
     * count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}
     * @param padding {@code int[2]}
     * @param ceilMode {@code bool}
     * @return {@code out}
     */
    public static Tensor avgPool2dOut(Tensor out, Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode)
            {
        return Operators.tensor(Operators.at(1344, "aten::avg_pool2d.out"), self, kernelSize, stride, padding, ceilMode, true,
                null, out);
    }

    /**
     * {@code avg_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool
     * count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}
     * @param padding {@code int[2]}
     * @param ceilMode {@code bool}
     * @param countIncludePad {@code bool}
     * @return {@code out}
     */
    public static Tensor avgPool2dOut(Tensor out, Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode,
            boolean countIncludePad) {
        return Operators.tensor(Operators.at(1344, "aten::avg_pool2d.out"), self, kernelSize, stride, padding, ceilMode,
                countIncludePad, null, out);
    }

    /**
     * {@code avg_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool
     * count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}
     * @param padding {@code int[2]}
     * @param ceilMode {@code bool}
     * @param countIncludePad {@code bool}
     * @param divisorOverride {@code int?}; may be null
     * @return {@code out}
     */
    public static Tensor avgPool2dOut(Tensor out, Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode,
            boolean countIncludePad, Number divisorOverride) {
        return Operators.tensor(Operators.at(1344, "aten::avg_pool2d.out"), self, kernelSize, stride, padding, ceilMode,
                countIncludePad, divisorOverride, out);
    }

    /**
     * {@code avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool
     * count_include_pad=True, int? divisor_override=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @return a new tensor
     */
    public static Tensor avgPool3d(Tensor self, long... kernelSize) {
        return Operators.tensor(Operators.at(1345, "aten::avg_pool3d"), self, kernelSize);
    }

    /**
     * {@code avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool
     * count_include_pad=True, int? divisor_override=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}
     * @return a new tensor
     */
    public static Tensor avgPool3d(Tensor self, long[] kernelSize, long... stride) {
        return Operators.tensor(Operators.at(1345, "aten::avg_pool3d"), self, kernelSize, stride);
    }

    /**
     * {@code avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool
     * count_include_pad=True, int? divisor_override=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}
     * @param padding {@code int[3]}
     * @return a new tensor
     */
    public static Tensor avgPool3d(Tensor self, long[] kernelSize, long[] stride, long... padding) {
        return Operators.tensor(Operators.at(1345, "aten::avg_pool3d"), self, kernelSize, stride, padding);
    }

    /**
     * {@code avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool
     * count_include_pad=True, int? divisor_override=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}
     * @param padding {@code int[3]}
     * @param ceilMode {@code bool}
     * @return a new tensor
     */
    public static Tensor avgPool3d(Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode) {
        return Operators.tensor(Operators.at(1345, "aten::avg_pool3d"), self, kernelSize, stride, padding, ceilMode);
    }

    /**
     * {@code avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool
     * count_include_pad=True, int? divisor_override=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}
     * @param padding {@code int[3]}
     * @param ceilMode {@code bool}
     * @param countIncludePad {@code bool}
     * @return a new tensor
     */
    public static Tensor avgPool3d(Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode, boolean
            countIncludePad) {
        return Operators.tensor(Operators.at(1345, "aten::avg_pool3d"), self, kernelSize, stride, padding, ceilMode,
                countIncludePad);
    }

    /**
     * {@code avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool
     * count_include_pad=True, int? divisor_override=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}
     * @param padding {@code int[3]}
     * @param ceilMode {@code bool}
     * @param countIncludePad {@code bool}
     * @param divisorOverride {@code int?}; may be null
     * @return a new tensor
     */
    public static Tensor avgPool3d(Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode, boolean
            countIncludePad, Number divisorOverride) {
        return Operators.tensor(Operators.at(1345, "aten::avg_pool3d"), self, kernelSize, stride, padding, ceilMode,
                countIncludePad, divisorOverride);
    }

    /**
     * {@code avg_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool
     * count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @return {@code out}
     */
    public static Tensor avgPool3dOut(Tensor out, Tensor self, long... kernelSize) {
        return Operators.tensor(Operators.at(1346, "aten::avg_pool3d.out"), self, kernelSize, new long[] {}, new long[] {0, 0, 0},
                false, true, null, out);
    }

    /**
     * {@code avg_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool
     * count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}
     * @return {@code out}
     */
    public static Tensor avgPool3dOut(Tensor out, Tensor self, long[] kernelSize, long... stride) {
        return Operators.tensor(Operators.at(1346, "aten::avg_pool3d.out"), self, kernelSize, stride, new long[] {0, 0, 0}, false,
                true, null, out);
    }

    /**
     * {@code avg_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool
     * count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}
     * @param padding {@code int[3]}
     * @return {@code out}
     */
    public static Tensor avgPool3dOut(Tensor out, Tensor self, long[] kernelSize, long[] stride, long... padding) {
        return Operators.tensor(Operators.at(1346, "aten::avg_pool3d.out"), self, kernelSize, stride, padding, false, true, null,
                out);
    }

    /**
     * {@code avg_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool
     * count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}
     * @param padding {@code int[3]}
     * @param ceilMode {@code bool}
     * @return {@code out}
     */
    public static Tensor avgPool3dOut(Tensor out, Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode)
            {
        return Operators.tensor(Operators.at(1346, "aten::avg_pool3d.out"), self, kernelSize, stride, padding, ceilMode, true,
                null, out);
    }

    /**
     * {@code avg_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool
     * count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}
     * @param padding {@code int[3]}
     * @param ceilMode {@code bool}
     * @param countIncludePad {@code bool}
     * @return {@code out}
     */
    public static Tensor avgPool3dOut(Tensor out, Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode,
            boolean countIncludePad) {
        return Operators.tensor(Operators.at(1346, "aten::avg_pool3d.out"), self, kernelSize, stride, padding, ceilMode,
                countIncludePad, null, out);
    }

    /**
     * {@code avg_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool
     * count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}
     * @param padding {@code int[3]}
     * @param ceilMode {@code bool}
     * @param countIncludePad {@code bool}
     * @param divisorOverride {@code int?}; may be null
     * @return {@code out}
     */
    public static Tensor avgPool3dOut(Tensor out, Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode,
            boolean countIncludePad, Number divisorOverride) {
        return Operators.tensor(Operators.at(1346, "aten::avg_pool3d.out"), self, kernelSize, stride, padding, ceilMode,
                countIncludePad, divisorOverride, out);
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
     * {@code binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @return a new tensor
     */
    public static Tensor binaryCrossEntropy(Tensor self, Tensor target) {
        return Operators.tensor(Operators.at(1347, "aten::binary_cross_entropy"), self, target);
    }

    /**
     * {@code binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor binaryCrossEntropy(Tensor self, Tensor target, Tensor weight) {
        return Operators.tensor(Operators.at(1347, "aten::binary_cross_entropy"), self, target, weight);
    }

    /**
     * {@code binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return a new tensor
     */
    public static Tensor binaryCrossEntropy(Tensor self, Tensor target, Tensor weight, long reduction) {
        return Operators.tensor(Operators.at(1347, "aten::binary_cross_entropy"), self, target, weight, reduction);
    }

    /**
     * {@code binary_cross_entropy.out(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @return {@code out}
     */
    public static Tensor binaryCrossEntropyOut(Tensor out, Tensor self, Tensor target) {
        return Operators.tensor(Operators.at(1348, "aten::binary_cross_entropy.out"), self, target, null, 1L, out);
    }

    /**
     * {@code binary_cross_entropy.out(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, *, Tensor(a!) out) ->
     * Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @return {@code out}
     */
    public static Tensor binaryCrossEntropyOut(Tensor out, Tensor self, Tensor target, Tensor weight) {
        return Operators.tensor(Operators.at(1348, "aten::binary_cross_entropy.out"), self, target, weight, 1L, out);
    }

    /**
     * {@code binary_cross_entropy.out(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, *, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return {@code out}
     */
    public static Tensor binaryCrossEntropyOut(Tensor out, Tensor self, Tensor target, Tensor weight, long reduction) {
        return Operators.tensor(Operators.at(1348, "aten::binary_cross_entropy.out"), self, target, weight, reduction, out);
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
     * {@code cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, float
     * label_smoothing=0.) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @return a new tensor
     */
    public static Tensor crossEntropy(Tensor self, Tensor target) {
        return Operators.tensor(Operators.at(1349, "aten::cross_entropy_loss"), self, target);
    }

    /**
     * {@code cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, float
     * label_smoothing=0.) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor crossEntropy(Tensor self, Tensor target, Tensor weight) {
        return Operators.tensor(Operators.at(1349, "aten::cross_entropy_loss"), self, target, weight);
    }

    /**
     * {@code cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, float
     * label_smoothing=0.) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return a new tensor
     */
    public static Tensor crossEntropy(Tensor self, Tensor target, Tensor weight, long reduction) {
        return Operators.tensor(Operators.at(1349, "aten::cross_entropy_loss"), self, target, weight, reduction);
    }

    /**
     * {@code cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, float
     * label_smoothing=0.) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @param ignoreIndex {@code SymInt}
     * @return a new tensor
     */
    public static Tensor crossEntropy(Tensor self, Tensor target, Tensor weight, long reduction, long ignoreIndex) {
        return Operators.tensor(Operators.at(1349, "aten::cross_entropy_loss"), self, target, weight, reduction, ignoreIndex);
    }

    /**
     * {@code cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, float
     * label_smoothing=0.) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @param ignoreIndex {@code SymInt}
     * @param labelSmoothing {@code float}
     * @return a new tensor
     */
    public static Tensor crossEntropy(Tensor self, Tensor target, Tensor weight, long reduction, long ignoreIndex, double
            labelSmoothing) {
        return Operators.tensor(Operators.at(1349, "aten::cross_entropy_loss"), self, target, weight, reduction, ignoreIndex,
                labelSmoothing);
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
     * {@code elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor elu(Tensor self) {
        return Operators.tensor(Operators.at(1350, "aten::elu"), self);
    }

    /**
     * {@code elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param alpha {@code Scalar}
     * @return a new tensor
     */
    public static Tensor elu(Tensor self, Object alpha) {
        return Operators.tensor(Operators.at(1350, "aten::elu"), self, alpha);
    }

    /**
     * {@code elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param alpha {@code Scalar}
     * @param scale {@code Scalar}
     * @return a new tensor
     */
    public static Tensor elu(Tensor self, Object alpha, Object scale) {
        return Operators.tensor(Operators.at(1350, "aten::elu"), self, alpha, scale);
    }

    /**
     * {@code elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param alpha {@code Scalar}
     * @param scale {@code Scalar}
     * @param inputScale {@code Scalar}
     * @return a new tensor
     */
    public static Tensor elu(Tensor self, Object alpha, Object scale, Object inputScale) {
        return Operators.tensor(Operators.at(1350, "aten::elu"), self, alpha, scale, inputScale);
    }

    /**
     * {@code elu.out(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1, *, Tensor(a!) out) -> Tensor(a!)}, the
     * rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor eluOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1351, "aten::elu.out"), self, 1L, 1L, 1L, out);
    }

    /**
     * {@code elu.out(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1, *, Tensor(a!) out) -> Tensor(a!)}, the
     * rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param alpha {@code Scalar}
     * @return {@code out}
     */
    public static Tensor eluOut(Tensor out, Tensor self, Object alpha) {
        return Operators.tensor(Operators.at(1351, "aten::elu.out"), self, alpha, 1L, 1L, out);
    }

    /**
     * {@code elu.out(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1, *, Tensor(a!) out) -> Tensor(a!)}, the
     * rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param alpha {@code Scalar}
     * @param scale {@code Scalar}
     * @return {@code out}
     */
    public static Tensor eluOut(Tensor out, Tensor self, Object alpha, Object scale) {
        return Operators.tensor(Operators.at(1351, "aten::elu.out"), self, alpha, scale, 1L, out);
    }

    /**
     * {@code elu.out(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param alpha {@code Scalar}
     * @param scale {@code Scalar}
     * @param inputScale {@code Scalar}
     * @return {@code out}
     */
    public static Tensor eluOut(Tensor out, Tensor self, Object alpha, Object scale, Object inputScale) {
        return Operators.tensor(Operators.at(1351, "aten::elu.out"), self, alpha, scale, inputScale, out);
    }

    /**
     * {@code elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor elu_(Tensor self) {
        return Operators.tensor(Operators.at(1352, "aten::elu_"), self);
    }

    /**
     * {@code elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}, written
     * @param alpha {@code Scalar}
     * @return {@code self}
     */
    public static Tensor elu_(Tensor self, Object alpha) {
        return Operators.tensor(Operators.at(1352, "aten::elu_"), self, alpha);
    }

    /**
     * {@code elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param self {@code Tensor}, written
     * @param alpha {@code Scalar}
     * @param scale {@code Scalar}
     * @return {@code self}
     */
    public static Tensor elu_(Tensor self, Object alpha, Object scale) {
        return Operators.tensor(Operators.at(1352, "aten::elu_"), self, alpha, scale);
    }

    /**
     * {@code elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param alpha {@code Scalar}
     * @param scale {@code Scalar}
     * @param inputScale {@code Scalar}
     * @return {@code self}
     */
    public static Tensor elu_(Tensor self, Object alpha, Object scale, Object inputScale) {
        return Operators.tensor(Operators.at(1352, "aten::elu_"), self, alpha, scale, inputScale);
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
     * {@code fractional_max_pool2d(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples) -> (Tensor,
     * Tensor)}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param outputSize {@code int[2]}
     * @param randomSamples {@code Tensor}
     * @return new tensors
     */
    public static List<Tensor> fractionalMaxPool2d(Tensor self, long[] kernelSize, long[] outputSize, Tensor randomSamples) {
        return Operators.each(Operators.at(1353, "aten::fractional_max_pool2d"), self, kernelSize, outputSize, randomSamples);
    }

    /**
     * {@code fractional_max_pool2d.output(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples, *,
     * Tensor(a!) output, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))}.
     *
     * @param output {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param outputSize {@code int[2]}
     * @param randomSamples {@code Tensor}
     * @return the tensors written
     */
    public static List<Tensor> fractionalMaxPool2dOut(Tensor output, Tensor indices, Tensor self, long[] kernelSize, long[]
            outputSize, Tensor randomSamples) {
        return Operators.each(Operators.at(1354, "aten::fractional_max_pool2d.output"), self, kernelSize, outputSize,
                randomSamples, output, indices);
    }

    /**
     * {@code fractional_max_pool3d(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples) -> (Tensor,
     * Tensor)}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param outputSize {@code int[3]}
     * @param randomSamples {@code Tensor}
     * @return new tensors
     */
    public static List<Tensor> fractionalMaxPool3d(Tensor self, long[] kernelSize, long[] outputSize, Tensor randomSamples) {
        return Operators.each(Operators.at(1355, "aten::fractional_max_pool3d"), self, kernelSize, outputSize, randomSamples);
    }

    /**
     * {@code fractional_max_pool3d.output(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples, *,
     * Tensor(a!) output, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))}.
     *
     * @param output {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param outputSize {@code int[3]}
     * @param randomSamples {@code Tensor}
     * @return the tensors written
     */
    public static List<Tensor> fractionalMaxPool3dOut(Tensor output, Tensor indices, Tensor self, long[] kernelSize, long[]
            outputSize, Tensor randomSamples) {
        return Operators.each(Operators.at(1356, "aten::fractional_max_pool3d.output"), self, kernelSize, outputSize,
                randomSamples, output, indices);
    }

    /**
     * {@code gelu(Tensor self, *, str approximate="none") -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor gelu(Tensor self) {
        return Operators.tensor(Operators.at(1357, "aten::gelu"), self);
    }

    /**
     * {@code gelu(Tensor self, *, str approximate="none") -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param approximate {@code str}
     * @return a new tensor
     */
    public static Tensor gelu(Tensor self, String approximate) {
        return Operators.tensor(Operators.at(1357, "aten::gelu"), self, approximate);
    }

    /**
     * {@code gelu.out(Tensor self, *, str approximate="none", Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor geluOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1358, "aten::gelu.out"), self, "none", out);
    }

    /**
     * {@code gelu.out(Tensor self, *, str approximate="none", Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param approximate {@code str}
     * @return {@code out}
     */
    public static Tensor geluOut(Tensor out, Tensor self, String approximate) {
        return Operators.tensor(Operators.at(1358, "aten::gelu.out"), self, approximate, out);
    }

    /**
     * {@code glu(Tensor self, int dim=-1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor glu(Tensor self) {
        return Operators.tensor(Operators.at(1359, "aten::glu"), self);
    }

    /**
     * {@code glu(Tensor self, int dim=-1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return a new tensor
     */
    public static Tensor glu(Tensor self, long dim) {
        return Operators.tensor(Operators.at(1359, "aten::glu"), self, dim);
    }

    /**
     * {@code glu.out(Tensor self, int dim=-1, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor gluOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1360, "aten::glu.out"), self, -1L, out);
    }

    /**
     * {@code glu.out(Tensor self, int dim=-1, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return {@code out}
     */
    public static Tensor gluOut(Tensor out, Tensor self, long dim) {
        return Operators.tensor(Operators.at(1360, "aten::glu.out"), self, dim, out);
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
     * {@code hardsigmoid(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor hardsigmoid(Tensor self) {
        return Operators.tensor(Operators.at(1361, "aten::hardsigmoid"), self);
    }

    /**
     * {@code hardsigmoid.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor hardsigmoidOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1362, "aten::hardsigmoid.out"), self, out);
    }

    /**
     * {@code hardswish(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor hardswish(Tensor self) {
        return Operators.tensor(Operators.at(1363, "aten::hardswish"), self);
    }

    /**
     * {@code hardswish.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor hardswishOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1364, "aten::hardswish.out"), self, out);
    }

    /**
     * {@code hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor hardtanh(Tensor self) {
        return Operators.tensor(Operators.at(1365, "aten::hardtanh"), self);
    }

    /**
     * {@code hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param minVal {@code Scalar}
     * @return a new tensor
     */
    public static Tensor hardtanh(Tensor self, Object minVal) {
        return Operators.tensor(Operators.at(1365, "aten::hardtanh"), self, minVal);
    }

    /**
     * {@code hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param minVal {@code Scalar}
     * @param maxVal {@code Scalar}
     * @return a new tensor
     */
    public static Tensor hardtanh(Tensor self, Object minVal, Object maxVal) {
        return Operators.tensor(Operators.at(1365, "aten::hardtanh"), self, minVal, maxVal);
    }

    /**
     * {@code hardtanh.out(Tensor self, Scalar min_val=-1, Scalar max_val=1, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor hardtanhOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1366, "aten::hardtanh.out"), self, -1L, 1L, out);
    }

    /**
     * {@code hardtanh.out(Tensor self, Scalar min_val=-1, Scalar max_val=1, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param minVal {@code Scalar}
     * @return {@code out}
     */
    public static Tensor hardtanhOut(Tensor out, Tensor self, Object minVal) {
        return Operators.tensor(Operators.at(1366, "aten::hardtanh.out"), self, minVal, 1L, out);
    }

    /**
     * {@code hardtanh.out(Tensor self, Scalar min_val=-1, Scalar max_val=1, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param minVal {@code Scalar}
     * @param maxVal {@code Scalar}
     * @return {@code out}
     */
    public static Tensor hardtanhOut(Tensor out, Tensor self, Object minVal, Object maxVal) {
        return Operators.tensor(Operators.at(1366, "aten::hardtanh.out"), self, minVal, maxVal, out);
    }

    /**
     * {@code hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor hardtanh_(Tensor self) {
        return Operators.tensor(Operators.at(1367, "aten::hardtanh_"), self);
    }

    /**
     * {@code hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param self {@code Tensor}, written
     * @param minVal {@code Scalar}
     * @return {@code self}
     */
    public static Tensor hardtanh_(Tensor self, Object minVal) {
        return Operators.tensor(Operators.at(1367, "aten::hardtanh_"), self, minVal);
    }

    /**
     * {@code hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param minVal {@code Scalar}
     * @param maxVal {@code Scalar}
     * @return {@code self}
     */
    public static Tensor hardtanh_(Tensor self, Object minVal, Object maxVal) {
        return Operators.tensor(Operators.at(1367, "aten::hardtanh_"), self, minVal, maxVal);
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
     * {@code huber_loss(Tensor self, Tensor target, int reduction=1, float delta=1.) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @return a new tensor
     */
    public static Tensor huberLoss(Tensor self, Tensor target) {
        return Operators.tensor(Operators.at(1368, "aten::huber_loss"), self, target);
    }

    /**
     * {@code huber_loss(Tensor self, Tensor target, int reduction=1, float delta=1.) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return a new tensor
     */
    public static Tensor huberLoss(Tensor self, Tensor target, long reduction) {
        return Operators.tensor(Operators.at(1368, "aten::huber_loss"), self, target, reduction);
    }

    /**
     * {@code huber_loss(Tensor self, Tensor target, int reduction=1, float delta=1.) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @param delta {@code float}
     * @return a new tensor
     */
    public static Tensor huberLoss(Tensor self, Tensor target, long reduction, double delta) {
        return Operators.tensor(Operators.at(1368, "aten::huber_loss"), self, target, reduction, delta);
    }

    /**
     * {@code huber_loss.out(Tensor self, Tensor target, int reduction=1, float delta=1., *, Tensor(a!) out) -> Tensor(a!)}, the
     * rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @return {@code out}
     */
    public static Tensor huberLossOut(Tensor out, Tensor self, Tensor target) {
        return Operators.tensor(Operators.at(1369, "aten::huber_loss.out"), self, target, 1L, 1.0, out);
    }

    /**
     * {@code huber_loss.out(Tensor self, Tensor target, int reduction=1, float delta=1., *, Tensor(a!) out) -> Tensor(a!)}, the
     * rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return {@code out}
     */
    public static Tensor huberLossOut(Tensor out, Tensor self, Tensor target, long reduction) {
        return Operators.tensor(Operators.at(1369, "aten::huber_loss.out"), self, target, reduction, 1.0, out);
    }

    /**
     * {@code huber_loss.out(Tensor self, Tensor target, int reduction=1, float delta=1., *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @param delta {@code float}
     * @return {@code out}
     */
    public static Tensor huberLossOut(Tensor out, Tensor self, Tensor target, long reduction, double delta) {
        return Operators.tensor(Operators.at(1369, "aten::huber_loss.out"), self, target, reduction, delta, out);
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
     * {@code l1_loss(Tensor self, Tensor target, int reduction=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @return a new tensor
     */
    public static Tensor l1Loss(Tensor self, Tensor target) {
        return Operators.tensor(Operators.at(1370, "aten::l1_loss"), self, target);
    }

    /**
     * {@code l1_loss(Tensor self, Tensor target, int reduction=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return a new tensor
     */
    public static Tensor l1Loss(Tensor self, Tensor target, long reduction) {
        return Operators.tensor(Operators.at(1370, "aten::l1_loss"), self, target, reduction);
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
     * {@code leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor leakyRelu(Tensor self) {
        return Operators.tensor(Operators.at(1371, "aten::leaky_relu"), self);
    }

    /**
     * {@code leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param negativeSlope {@code Scalar}
     * @return a new tensor
     */
    public static Tensor leakyRelu(Tensor self, Object negativeSlope) {
        return Operators.tensor(Operators.at(1371, "aten::leaky_relu"), self, negativeSlope);
    }

    /**
     * {@code leaky_relu.out(Tensor self, Scalar negative_slope=0.01, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor leakyReluOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1372, "aten::leaky_relu.out"), self, 0.01, out);
    }

    /**
     * {@code leaky_relu.out(Tensor self, Scalar negative_slope=0.01, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param negativeSlope {@code Scalar}
     * @return {@code out}
     */
    public static Tensor leakyReluOut(Tensor out, Tensor self, Object negativeSlope) {
        return Operators.tensor(Operators.at(1372, "aten::leaky_relu.out"), self, negativeSlope, out);
    }

    /**
     * {@code leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param self {@code Tensor}, written
     * @return {@code self}
     */
    public static Tensor leakyRelu_(Tensor self) {
        return Operators.tensor(Operators.at(1373, "aten::leaky_relu_"), self);
    }

    /**
     * {@code leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}, written
     * @param negativeSlope {@code Scalar}
     * @return {@code self}
     */
    public static Tensor leakyRelu_(Tensor self, Object negativeSlope) {
        return Operators.tensor(Operators.at(1373, "aten::leaky_relu_"), self, negativeSlope);
    }

    /**
     * {@code linear(Tensor input, Tensor weight, Tensor? bias=None) -> Tensor}, the rest at its defaults.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @return a new tensor
     */
    public static Tensor linear(Tensor input, Tensor weight) {
        return Operators.tensor(Operators.at(1374, "aten::linear"), input, weight);
    }

    /**
     * {@code linear(Tensor input, Tensor weight, Tensor? bias=None) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor linear(Tensor input, Tensor weight, Tensor bias) {
        return Operators.tensor(Operators.at(1374, "aten::linear"), input, weight, bias);
    }

    /**
     * {@code linear.out(Tensor input, Tensor weight, Tensor? bias=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @return {@code out}
     */
    public static Tensor linearOut(Tensor out, Tensor input, Tensor weight) {
        return Operators.tensor(Operators.at(1375, "aten::linear.out"), input, weight, null, out);
    }

    /**
     * {@code linear.out(Tensor input, Tensor weight, Tensor? bias=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}; may be null
     * @return {@code out}
     */
    public static Tensor linearOut(Tensor out, Tensor input, Tensor weight, Tensor bias) {
        return Operators.tensor(Operators.at(1375, "aten::linear.out"), input, weight, bias, out);
    }

    /**
     * {@code log_sigmoid(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor logsigmoid(Tensor self) {
        return Operators.tensor(Operators.at(1376, "aten::log_sigmoid"), self);
    }

    /**
     * {@code log_sigmoid.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor logsigmoidOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1377, "aten::log_sigmoid.out"), self, out);
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
     * {@code max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool
     * ceil_mode=False) -> (Tensor, Tensor)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @return new tensors
     */
    public static List<Tensor> maxPool2dWithIndices(Tensor self, long... kernelSize) {
        return Operators.each(Operators.at(1378, "aten::max_pool2d_with_indices"), self, kernelSize);
    }

    /**
     * {@code max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool
     * ceil_mode=False) -> (Tensor, Tensor)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}
     * @return new tensors
     */
    public static List<Tensor> maxPool2dWithIndices(Tensor self, long[] kernelSize, long... stride) {
        return Operators.each(Operators.at(1378, "aten::max_pool2d_with_indices"), self, kernelSize, stride);
    }

    /**
     * {@code max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool
     * ceil_mode=False) -> (Tensor, Tensor)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}
     * @param padding {@code int[2]}
     * @return new tensors
     */
    public static List<Tensor> maxPool2dWithIndices(Tensor self, long[] kernelSize, long[] stride, long... padding) {
        return Operators.each(Operators.at(1378, "aten::max_pool2d_with_indices"), self, kernelSize, stride, padding);
    }

    /**
     * {@code max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool
     * ceil_mode=False) -> (Tensor, Tensor)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}
     * @param padding {@code int[2]}
     * @param dilation {@code int[2]}
     * @return new tensors
     */
    public static List<Tensor> maxPool2dWithIndices(Tensor self, long[] kernelSize, long[] stride, long[] padding, long...
            dilation) {
        return Operators.each(Operators.at(1378, "aten::max_pool2d_with_indices"), self, kernelSize, stride, padding, dilation);
    }

    /**
     * {@code max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool
     * ceil_mode=False) -> (Tensor, Tensor)}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}
     * @param padding {@code int[2]}
     * @param dilation {@code int[2]}
     * @param ceilMode {@code bool}
     * @return new tensors
     */
    public static List<Tensor> maxPool2dWithIndices(Tensor self, long[] kernelSize, long[] stride, long[] padding, long[]
            dilation, boolean ceilMode) {
        return Operators.each(Operators.at(1378, "aten::max_pool2d_with_indices"), self, kernelSize, stride, padding, dilation,
                ceilMode);
    }

    /**
     * {@code max_pool2d_with_indices.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1,
     * bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @return the tensors written
     */
    public static List<Tensor> maxPool2dWithIndicesOut(Tensor out, Tensor indices, Tensor self, long... kernelSize) {
        return Operators.each(Operators.at(1379, "aten::max_pool2d_with_indices.out"), self, kernelSize, new long[] {}, new long[]
                {0, 0}, new long[] {1, 1}, false, out, indices);
    }

    /**
     * {@code max_pool2d_with_indices.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1,
     * bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}
     * @return the tensors written
     */
    public static List<Tensor> maxPool2dWithIndicesOut(Tensor out, Tensor indices, Tensor self, long[] kernelSize, long... stride)
            {
        return Operators.each(Operators.at(1379, "aten::max_pool2d_with_indices.out"), self, kernelSize, stride, new long[] {0,
                0}, new long[] {1, 1}, false, out, indices);
    }

    /**
     * {@code max_pool2d_with_indices.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1,
     * bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}
     * @param padding {@code int[2]}
     * @return the tensors written
     */
    public static List<Tensor> maxPool2dWithIndicesOut(Tensor out, Tensor indices, Tensor self, long[] kernelSize, long[] stride,
            long... padding) {
        return Operators.each(Operators.at(1379, "aten::max_pool2d_with_indices.out"), self, kernelSize, stride, padding, new
                long[] {1, 1}, false, out, indices);
    }

    /**
     * {@code max_pool2d_with_indices.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1,
     * bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}
     * @param padding {@code int[2]}
     * @param dilation {@code int[2]}
     * @return the tensors written
     */
    public static List<Tensor> maxPool2dWithIndicesOut(Tensor out, Tensor indices, Tensor self, long[] kernelSize, long[] stride,
            long[] padding, long... dilation) {
        return Operators.each(Operators.at(1379, "aten::max_pool2d_with_indices.out"), self, kernelSize, stride, padding,
                dilation, false, out, indices);
    }

    /**
     * {@code max_pool2d_with_indices.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1,
     * bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))}.
     *
     * @param out {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}
     * @param padding {@code int[2]}
     * @param dilation {@code int[2]}
     * @param ceilMode {@code bool}
     * @return the tensors written
     */
    public static List<Tensor> maxPool2dWithIndicesOut(Tensor out, Tensor indices, Tensor self, long[] kernelSize, long[] stride,
            long[] padding, long[] dilation, boolean ceilMode) {
        return Operators.each(Operators.at(1379, "aten::max_pool2d_with_indices.out"), self, kernelSize, stride, padding,
                dilation, ceilMode, out, indices);
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
     * {@code max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool
     * ceil_mode=False) -> (Tensor, Tensor)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @return new tensors
     */
    public static List<Tensor> maxPool3dWithIndices(Tensor self, long... kernelSize) {
        return Operators.each(Operators.at(1380, "aten::max_pool3d_with_indices"), self, kernelSize);
    }

    /**
     * {@code max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool
     * ceil_mode=False) -> (Tensor, Tensor)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}
     * @return new tensors
     */
    public static List<Tensor> maxPool3dWithIndices(Tensor self, long[] kernelSize, long... stride) {
        return Operators.each(Operators.at(1380, "aten::max_pool3d_with_indices"), self, kernelSize, stride);
    }

    /**
     * {@code max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool
     * ceil_mode=False) -> (Tensor, Tensor)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}
     * @param padding {@code int[3]}
     * @return new tensors
     */
    public static List<Tensor> maxPool3dWithIndices(Tensor self, long[] kernelSize, long[] stride, long... padding) {
        return Operators.each(Operators.at(1380, "aten::max_pool3d_with_indices"), self, kernelSize, stride, padding);
    }

    /**
     * {@code max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool
     * ceil_mode=False) -> (Tensor, Tensor)}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}
     * @param padding {@code int[3]}
     * @param dilation {@code int[3]}
     * @return new tensors
     */
    public static List<Tensor> maxPool3dWithIndices(Tensor self, long[] kernelSize, long[] stride, long[] padding, long...
            dilation) {
        return Operators.each(Operators.at(1380, "aten::max_pool3d_with_indices"), self, kernelSize, stride, padding, dilation);
    }

    /**
     * {@code max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool
     * ceil_mode=False) -> (Tensor, Tensor)}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}
     * @param padding {@code int[3]}
     * @param dilation {@code int[3]}
     * @param ceilMode {@code bool}
     * @return new tensors
     */
    public static List<Tensor> maxPool3dWithIndices(Tensor self, long[] kernelSize, long[] stride, long[] padding, long[]
            dilation, boolean ceilMode) {
        return Operators.each(Operators.at(1380, "aten::max_pool3d_with_indices"), self, kernelSize, stride, padding, dilation,
                ceilMode);
    }

    /**
     * {@code max_pool3d_with_indices.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1,
     * bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @return the tensors written
     */
    public static List<Tensor> maxPool3dWithIndicesOut(Tensor out, Tensor indices, Tensor self, long... kernelSize) {
        return Operators.each(Operators.at(1381, "aten::max_pool3d_with_indices.out"), self, kernelSize, new long[] {}, new long[]
                {0, 0, 0}, new long[] {1, 1, 1}, false, out, indices);
    }

    /**
     * {@code max_pool3d_with_indices.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1,
     * bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}
     * @return the tensors written
     */
    public static List<Tensor> maxPool3dWithIndicesOut(Tensor out, Tensor indices, Tensor self, long[] kernelSize, long... stride)
            {
        return Operators.each(Operators.at(1381, "aten::max_pool3d_with_indices.out"), self, kernelSize, stride, new long[] {0, 0,
                0}, new long[] {1, 1, 1}, false, out, indices);
    }

    /**
     * {@code max_pool3d_with_indices.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1,
     * bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}
     * @param padding {@code int[3]}
     * @return the tensors written
     */
    public static List<Tensor> maxPool3dWithIndicesOut(Tensor out, Tensor indices, Tensor self, long[] kernelSize, long[] stride,
            long... padding) {
        return Operators.each(Operators.at(1381, "aten::max_pool3d_with_indices.out"), self, kernelSize, stride, padding, new
                long[] {1, 1, 1}, false, out, indices);
    }

    /**
     * {@code max_pool3d_with_indices.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1,
     * bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}
     * @param padding {@code int[3]}
     * @param dilation {@code int[3]}
     * @return the tensors written
     */
    public static List<Tensor> maxPool3dWithIndicesOut(Tensor out, Tensor indices, Tensor self, long[] kernelSize, long[] stride,
            long[] padding, long... dilation) {
        return Operators.each(Operators.at(1381, "aten::max_pool3d_with_indices.out"), self, kernelSize, stride, padding,
                dilation, false, out, indices);
    }

    /**
     * {@code max_pool3d_with_indices.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1,
     * bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))}.
     *
     * @param out {@code Tensor}, written
     * @param indices {@code Tensor}, written
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}
     * @param padding {@code int[3]}
     * @param dilation {@code int[3]}
     * @param ceilMode {@code bool}
     * @return the tensors written
     */
    public static List<Tensor> maxPool3dWithIndicesOut(Tensor out, Tensor indices, Tensor self, long[] kernelSize, long[] stride,
            long[] padding, long[] dilation, boolean ceilMode) {
        return Operators.each(Operators.at(1381, "aten::max_pool3d_with_indices.out"), self, kernelSize, stride, padding,
                dilation, ceilMode, out, indices);
    }

    /**
     * {@code max_unpool2d(Tensor self, Tensor indices, SymInt[2] output_size) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param indices {@code Tensor}
     * @param outputSize {@code SymInt[2]}
     * @return a new tensor
     */
    public static Tensor maxUnpool2d(Tensor self, Tensor indices, long... outputSize) {
        return Operators.tensor(Operators.at(1382, "aten::max_unpool2d"), self, indices, outputSize);
    }

    /**
     * {@code max_unpool2d.out(Tensor self, Tensor indices, SymInt[2] output_size, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param indices {@code Tensor}
     * @param outputSize {@code SymInt[2]}
     * @return {@code out}
     */
    public static Tensor maxUnpool2dOut(Tensor out, Tensor self, Tensor indices, long... outputSize) {
        return Operators.tensor(Operators.at(1383, "aten::max_unpool2d.out"), self, indices, outputSize, out);
    }

    /**
     * {@code max_unpool3d(Tensor self, Tensor indices, SymInt[3] output_size, int[3] stride, int[3] padding) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param indices {@code Tensor}
     * @param outputSize {@code SymInt[3]}
     * @param stride {@code int[3]}
     * @param padding {@code int[3]}
     * @return a new tensor
     */
    public static Tensor maxUnpool3d(Tensor self, Tensor indices, long[] outputSize, long[] stride, long... padding) {
        return Operators.tensor(Operators.at(1384, "aten::max_unpool3d"), self, indices, outputSize, stride, padding);
    }

    /**
     * {@code max_unpool3d.out(Tensor self, Tensor indices, SymInt[3] output_size, int[3] stride, int[3] padding, *, Tensor(a!)
     * out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param indices {@code Tensor}
     * @param outputSize {@code SymInt[3]}
     * @param stride {@code int[3]}
     * @param padding {@code int[3]}
     * @return {@code out}
     */
    public static Tensor maxUnpool3dOut(Tensor out, Tensor self, Tensor indices, long[] outputSize, long[] stride, long...
            padding) {
        return Operators.tensor(Operators.at(1385, "aten::max_unpool3d.out"), self, indices, outputSize, stride, padding, out);
    }

    /**
     * {@code mish(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor mish(Tensor self) {
        return Operators.tensor(Operators.at(1386, "aten::mish"), self);
    }

    /**
     * {@code mish.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor mishOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1387, "aten::mish.out"), self, out);
    }

    /**
     * {@code mse_loss(Tensor self, Tensor target, int reduction=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @return a new tensor
     */
    public static Tensor mseLoss(Tensor self, Tensor target) {
        return Operators.tensor(Operators.at(1388, "aten::mse_loss"), self, target);
    }

    /**
     * {@code mse_loss(Tensor self, Tensor target, int reduction=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return a new tensor
     */
    public static Tensor mseLoss(Tensor self, Tensor target, long reduction) {
        return Operators.tensor(Operators.at(1388, "aten::mse_loss"), self, target, reduction);
    }

    /**
     * {@code mse_loss.out(Tensor self, Tensor target, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @return {@code out}
     */
    public static Tensor mseLossOut(Tensor out, Tensor self, Tensor target) {
        return Operators.tensor(Operators.at(1389, "aten::mse_loss.out"), self, target, 1L, out);
    }

    /**
     * {@code mse_loss.out(Tensor self, Tensor target, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return {@code out}
     */
    public static Tensor mseLossOut(Tensor out, Tensor self, Tensor target, long reduction) {
        return Operators.tensor(Operators.at(1389, "aten::mse_loss.out"), self, target, reduction, out);
    }

    /**
     * {@code multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @return a new tensor
     */
    public static Tensor multiMarginLoss(Tensor self, Tensor target) {
        return Operators.tensor(Operators.at(1390, "aten::multi_margin_loss"), self, target);
    }

    /**
     * {@code multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param p {@code Scalar}
     * @return a new tensor
     */
    public static Tensor multiMarginLoss(Tensor self, Tensor target, Object p) {
        return Operators.tensor(Operators.at(1390, "aten::multi_margin_loss"), self, target, p);
    }

    /**
     * {@code multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param p {@code Scalar}
     * @param margin {@code Scalar}
     * @return a new tensor
     */
    public static Tensor multiMarginLoss(Tensor self, Tensor target, Object p, Object margin) {
        return Operators.tensor(Operators.at(1390, "aten::multi_margin_loss"), self, target, p, margin);
    }

    /**
     * {@code multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) ->
     * Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param p {@code Scalar}
     * @param margin {@code Scalar}
     * @param weight {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor multiMarginLoss(Tensor self, Tensor target, Object p, Object margin, Tensor weight) {
        return Operators.tensor(Operators.at(1390, "aten::multi_margin_loss"), self, target, p, margin, weight);
    }

    /**
     * {@code multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param p {@code Scalar}
     * @param margin {@code Scalar}
     * @param weight {@code Tensor?}; may be null
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return a new tensor
     */
    public static Tensor multiMarginLoss(Tensor self, Tensor target, Object p, Object margin, Tensor weight, long reduction) {
        return Operators.tensor(Operators.at(1390, "aten::multi_margin_loss"), self, target, p, margin, weight, reduction);
    }

    /**
     * {@code multi_margin_loss.out(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1,
     * *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @return {@code out}
     */
    public static Tensor multiMarginLossOut(Tensor out, Tensor self, Tensor target) {
        return Operators.tensor(Operators.at(1391, "aten::multi_margin_loss.out"), self, target, 1L, 1L, null, 1L, out);
    }

    /**
     * {@code multi_margin_loss.out(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1,
     * *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param p {@code Scalar}
     * @return {@code out}
     */
    public static Tensor multiMarginLossOut(Tensor out, Tensor self, Tensor target, Object p) {
        return Operators.tensor(Operators.at(1391, "aten::multi_margin_loss.out"), self, target, p, 1L, null, 1L, out);
    }

    /**
     * {@code multi_margin_loss.out(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1,
     * *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param p {@code Scalar}
     * @param margin {@code Scalar}
     * @return {@code out}
     */
    public static Tensor multiMarginLossOut(Tensor out, Tensor self, Tensor target, Object p, Object margin) {
        return Operators.tensor(Operators.at(1391, "aten::multi_margin_loss.out"), self, target, p, margin, null, 1L, out);
    }

    /**
     * {@code multi_margin_loss.out(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1,
     * *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param p {@code Scalar}
     * @param margin {@code Scalar}
     * @param weight {@code Tensor?}; may be null
     * @return {@code out}
     */
    public static Tensor multiMarginLossOut(Tensor out, Tensor self, Tensor target, Object p, Object margin, Tensor weight) {
        return Operators.tensor(Operators.at(1391, "aten::multi_margin_loss.out"), self, target, p, margin, weight, 1L, out);
    }

    /**
     * {@code multi_margin_loss.out(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1,
     * *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param p {@code Scalar}
     * @param margin {@code Scalar}
     * @param weight {@code Tensor?}; may be null
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return {@code out}
     */
    public static Tensor multiMarginLossOut(Tensor out, Tensor self, Tensor target, Object p, Object margin, Tensor weight, long
            reduction) {
        return Operators.tensor(Operators.at(1391, "aten::multi_margin_loss.out"), self, target, p, margin, weight, reduction,
                out);
    }

    /**
     * {@code multilabel_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @return a new tensor
     */
    public static Tensor multilabelMarginLoss(Tensor self, Tensor target) {
        return Operators.tensor(Operators.at(1392, "aten::multilabel_margin_loss"), self, target);
    }

    /**
     * {@code multilabel_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return a new tensor
     */
    public static Tensor multilabelMarginLoss(Tensor self, Tensor target, long reduction) {
        return Operators.tensor(Operators.at(1392, "aten::multilabel_margin_loss"), self, target, reduction);
    }

    /**
     * {@code multilabel_margin_loss.out(Tensor self, Tensor target, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)}, the rest
     * at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @return {@code out}
     */
    public static Tensor multilabelMarginLossOut(Tensor out, Tensor self, Tensor target) {
        return Operators.tensor(Operators.at(1393, "aten::multilabel_margin_loss.out"), self, target, 1L, out);
    }

    /**
     * {@code multilabel_margin_loss.out(Tensor self, Tensor target, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return {@code out}
     */
    public static Tensor multilabelMarginLossOut(Tensor out, Tensor self, Tensor target, long reduction) {
        return Operators.tensor(Operators.at(1393, "aten::multilabel_margin_loss.out"), self, target, reduction, out);
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
     * {@code nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor},
     * the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @return a new tensor
     */
    public static Tensor nllLoss(Tensor self, Tensor target) {
        return Operators.tensor(Operators.at(1394, "aten::nll_loss_nd"), self, target);
    }

    /**
     * {@code nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor},
     * the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor nllLoss(Tensor self, Tensor target, Tensor weight) {
        return Operators.tensor(Operators.at(1394, "aten::nll_loss_nd"), self, target, weight);
    }

    /**
     * {@code nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor},
     * the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return a new tensor
     */
    public static Tensor nllLoss(Tensor self, Tensor target, Tensor weight, long reduction) {
        return Operators.tensor(Operators.at(1394, "aten::nll_loss_nd"), self, target, weight, reduction);
    }

    /**
     * {@code nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param weight {@code Tensor?}; may be null
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @param ignoreIndex {@code SymInt}
     * @return a new tensor
     */
    public static Tensor nllLoss(Tensor self, Tensor target, Tensor weight, long reduction, long ignoreIndex) {
        return Operators.tensor(Operators.at(1394, "aten::nll_loss_nd"), self, target, weight, reduction, ignoreIndex);
    }

    /**
     * {@code one_hot(Tensor self, int num_classes=-1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor oneHot(Tensor self) {
        return Operators.tensor(Operators.at(1395, "aten::one_hot"), self);
    }

    /**
     * {@code one_hot(Tensor self, int num_classes=-1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param numClasses {@code int}
     * @return a new tensor
     */
    public static Tensor oneHot(Tensor self, long numClasses) {
        return Operators.tensor(Operators.at(1395, "aten::one_hot"), self, numClasses);
    }

    /**
     * {@code pad(Tensor self, SymInt[] pad, str mode="constant", float? value=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param pad {@code SymInt[]}
     * @return a new tensor
     */
    public static Tensor pad(Tensor self, long... pad) {
        return Operators.tensor(Operators.at(1396, "aten::pad"), self, pad);
    }

    /**
     * {@code pad(Tensor self, SymInt[] pad, str mode="constant", float? value=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param pad {@code SymInt[]}
     * @param mode {@code str}
     * @return a new tensor
     */
    public static Tensor pad(Tensor self, long[] pad, String mode) {
        return Operators.tensor(Operators.at(1396, "aten::pad"), self, pad, mode);
    }

    /**
     * {@code pad(Tensor self, SymInt[] pad, str mode="constant", float? value=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param pad {@code SymInt[]}
     * @param mode {@code str}
     * @param value {@code float?}; may be null
     * @return a new tensor
     */
    public static Tensor pad(Tensor self, long[] pad, String mode, Number value) {
        return Operators.tensor(Operators.at(1396, "aten::pad"), self, pad, mode, value);
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
     * {@code relu6(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor relu6(Tensor self) {
        return Operators.tensor(Operators.at(1397, "aten::relu6"), self);
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
     * {@code scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.,
     * bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor}, the rest at its defaults.
     *
     * @param query {@code Tensor}
     * @param key {@code Tensor}
     * @param value {@code Tensor}
     * @return a new tensor
     */
    public static Tensor scaledDotProductAttention(Tensor query, Tensor key, Tensor value) {
        return Operators.tensor(Operators.at(1398, "aten::scaled_dot_product_attention"), query, key, value);
    }

    /**
     * {@code scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.,
     * bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor}, the rest at its defaults.
     *
     * @param query {@code Tensor}
     * @param key {@code Tensor}
     * @param value {@code Tensor}
     * @param attnMask {@code Tensor?}; may be null
     * @return a new tensor
     */
    public static Tensor scaledDotProductAttention(Tensor query, Tensor key, Tensor value, Tensor attnMask) {
        return Operators.tensor(Operators.at(1398, "aten::scaled_dot_product_attention"), query, key, value, attnMask);
    }

    /**
     * {@code scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.,
     * bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor}, the rest at its defaults.
     *
     * @param query {@code Tensor}
     * @param key {@code Tensor}
     * @param value {@code Tensor}
     * @param attnMask {@code Tensor?}; may be null
     * @param dropoutP {@code float}
     * @return a new tensor
     */
    public static Tensor scaledDotProductAttention(Tensor query, Tensor key, Tensor value, Tensor attnMask, double dropoutP) {
        return Operators.tensor(Operators.at(1398, "aten::scaled_dot_product_attention"), query, key, value, attnMask, dropoutP);
    }

    /**
     * {@code scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.,
     * bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor}, the rest at its defaults.
     *
     * @param query {@code Tensor}
     * @param key {@code Tensor}
     * @param value {@code Tensor}
     * @param attnMask {@code Tensor?}; may be null
     * @param dropoutP {@code float}
     * @param isCausal {@code bool}
     * @return a new tensor
     */
    public static Tensor scaledDotProductAttention(Tensor query, Tensor key, Tensor value, Tensor attnMask, double dropoutP,
            boolean isCausal) {
        return Operators.tensor(Operators.at(1398, "aten::scaled_dot_product_attention"), query, key, value, attnMask, dropoutP,
                isCausal);
    }

    /**
     * {@code scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.,
     * bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor}.
     *
     * @param query {@code Tensor}
     * @param key {@code Tensor}
     * @param value {@code Tensor}
     * @param attnMask {@code Tensor?}; may be null
     * @param dropoutP {@code float}
     * @param isCausal {@code bool}
     * @param scale {@code float?}; may be null
     * @param enableGqa {@code bool}
     * @return a new tensor
     */
    public static Tensor scaledDotProductAttention(Tensor query, Tensor key, Tensor value, Tensor attnMask, double dropoutP,
            boolean isCausal, Number scale, boolean enableGqa) {
        return Operators.tensor(Operators.at(1398, "aten::scaled_dot_product_attention"), query, key, value, attnMask, dropoutP,
                isCausal, scale, enableGqa);
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
     * {@code silu(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor silu(Tensor self) {
        return Operators.tensor(Operators.at(1399, "aten::silu"), self);
    }

    /**
     * {@code silu.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor siluOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1400, "aten::silu.out"), self, out);
    }

    /**
     * {@code smooth_l1_loss(Tensor self, Tensor target, int reduction=1, float beta=1.) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @return a new tensor
     */
    public static Tensor smoothL1Loss(Tensor self, Tensor target) {
        return Operators.tensor(Operators.at(1401, "aten::smooth_l1_loss"), self, target);
    }

    /**
     * {@code smooth_l1_loss(Tensor self, Tensor target, int reduction=1, float beta=1.) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return a new tensor
     */
    public static Tensor smoothL1Loss(Tensor self, Tensor target, long reduction) {
        return Operators.tensor(Operators.at(1401, "aten::smooth_l1_loss"), self, target, reduction);
    }

    /**
     * {@code smooth_l1_loss(Tensor self, Tensor target, int reduction=1, float beta=1.) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @param beta {@code float}
     * @return a new tensor
     */
    public static Tensor smoothL1Loss(Tensor self, Tensor target, long reduction, double beta) {
        return Operators.tensor(Operators.at(1401, "aten::smooth_l1_loss"), self, target, reduction, beta);
    }

    /**
     * {@code smooth_l1_loss.out(Tensor self, Tensor target, int reduction=1, float beta=1., *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @return {@code out}
     */
    public static Tensor smoothL1LossOut(Tensor out, Tensor self, Tensor target) {
        return Operators.tensor(Operators.at(1402, "aten::smooth_l1_loss.out"), self, target, 1L, 1.0, out);
    }

    /**
     * {@code smooth_l1_loss.out(Tensor self, Tensor target, int reduction=1, float beta=1., *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return {@code out}
     */
    public static Tensor smoothL1LossOut(Tensor out, Tensor self, Tensor target, long reduction) {
        return Operators.tensor(Operators.at(1402, "aten::smooth_l1_loss.out"), self, target, reduction, 1.0, out);
    }

    /**
     * {@code smooth_l1_loss.out(Tensor self, Tensor target, int reduction=1, float beta=1., *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @param beta {@code float}
     * @return {@code out}
     */
    public static Tensor smoothL1LossOut(Tensor out, Tensor self, Tensor target, long reduction, double beta) {
        return Operators.tensor(Operators.at(1402, "aten::smooth_l1_loss.out"), self, target, reduction, beta, out);
    }

    /**
     * {@code soft_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @return a new tensor
     */
    public static Tensor softMarginLoss(Tensor self, Tensor target) {
        return Operators.tensor(Operators.at(1403, "aten::soft_margin_loss"), self, target);
    }

    /**
     * {@code soft_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return a new tensor
     */
    public static Tensor softMarginLoss(Tensor self, Tensor target, long reduction) {
        return Operators.tensor(Operators.at(1403, "aten::soft_margin_loss"), self, target, reduction);
    }

    /**
     * {@code soft_margin_loss.out(Tensor self, Tensor target, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @return {@code out}
     */
    public static Tensor softMarginLossOut(Tensor out, Tensor self, Tensor target) {
        return Operators.tensor(Operators.at(1404, "aten::soft_margin_loss.out"), self, target, 1L, out);
    }

    /**
     * {@code soft_margin_loss.out(Tensor self, Tensor target, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param target {@code Tensor}
     * @param reduction {@code int}: 0 for none, 1 for the mean, 2 for the sum
     * @return {@code out}
     */
    public static Tensor softMarginLossOut(Tensor out, Tensor self, Tensor target, long reduction) {
        return Operators.tensor(Operators.at(1404, "aten::soft_margin_loss.out"), self, target, reduction, out);
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
     * {@code softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor softplus(Tensor self) {
        return Operators.tensor(Operators.at(1405, "aten::softplus"), self);
    }

    /**
     * {@code softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param beta {@code Scalar}
     * @return a new tensor
     */
    public static Tensor softplus(Tensor self, Object beta) {
        return Operators.tensor(Operators.at(1405, "aten::softplus"), self, beta);
    }

    /**
     * {@code softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param beta {@code Scalar}
     * @param threshold {@code Scalar}
     * @return a new tensor
     */
    public static Tensor softplus(Tensor self, Object beta, Object threshold) {
        return Operators.tensor(Operators.at(1405, "aten::softplus"), self, beta, threshold);
    }

    /**
     * {@code softplus.out(Tensor self, Scalar beta=1, Scalar threshold=20, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor softplusOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1406, "aten::softplus.out"), self, 1L, 20L, out);
    }

    /**
     * {@code softplus.out(Tensor self, Scalar beta=1, Scalar threshold=20, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its
     * defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param beta {@code Scalar}
     * @return {@code out}
     */
    public static Tensor softplusOut(Tensor out, Tensor self, Object beta) {
        return Operators.tensor(Operators.at(1406, "aten::softplus.out"), self, beta, 20L, out);
    }

    /**
     * {@code softplus.out(Tensor self, Scalar beta=1, Scalar threshold=20, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param beta {@code Scalar}
     * @param threshold {@code Scalar}
     * @return {@code out}
     */
    public static Tensor softplusOut(Tensor out, Tensor self, Object beta, Object threshold) {
        return Operators.tensor(Operators.at(1406, "aten::softplus.out"), self, beta, threshold, out);
    }

    /**
     * {@code softshrink(Tensor self, Scalar lambd=0.5) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @return a new tensor
     */
    public static Tensor softshrink(Tensor self) {
        return Operators.tensor(Operators.at(1407, "aten::softshrink"), self);
    }

    /**
     * {@code softshrink(Tensor self, Scalar lambd=0.5) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param lambd {@code Scalar}
     * @return a new tensor
     */
    public static Tensor softshrink(Tensor self, Object lambd) {
        return Operators.tensor(Operators.at(1407, "aten::softshrink"), self, lambd);
    }

    /**
     * {@code softshrink.out(Tensor self, Scalar lambd=0.5, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @return {@code out}
     */
    public static Tensor softshrinkOut(Tensor out, Tensor self) {
        return Operators.tensor(Operators.at(1408, "aten::softshrink.out"), self, 0.5, out);
    }

    /**
     * {@code softshrink.out(Tensor self, Scalar lambd=0.5, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param lambd {@code Scalar}
     * @return {@code out}
     */
    public static Tensor softshrinkOut(Tensor out, Tensor self, Object lambd) {
        return Operators.tensor(Operators.at(1408, "aten::softshrink.out"), self, lambd, out);
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
     * {@code unfold(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)}.
     *
     * @param self {@code Tensor}
     * @param dimension {@code int}
     * @param size {@code int}
     * @param step {@code int}
     * @return a view that shares the memory, where the operator needs no copy
     */
    public static Tensor unfold(Tensor self, long dimension, long size, long step) {
        return Operators.tensor(Operators.at(1409, "aten::unfold"), self, dimension, size, step);
    }

    /**
     * {@code upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float?
     * scales_w=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[2]}
     * @param alignCorners {@code bool}
     * @return a new tensor
     */
    public static Tensor upsampleBicubic2d(Tensor self, long[] outputSize, boolean alignCorners) {
        return Operators.tensor(Operators.at(1410, "aten::upsample_bicubic2d"), self, outputSize, alignCorners);
    }

    /**
     * {@code upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float?
     * scales_w=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[2]}
     * @param alignCorners {@code bool}
     * @param scalesH {@code float?}; may be null
     * @return a new tensor
     */
    public static Tensor upsampleBicubic2d(Tensor self, long[] outputSize, boolean alignCorners, Number scalesH) {
        return Operators.tensor(Operators.at(1410, "aten::upsample_bicubic2d"), self, outputSize, alignCorners, scalesH);
    }

    /**
     * {@code upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float?
     * scales_w=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[2]}
     * @param alignCorners {@code bool}
     * @param scalesH {@code float?}; may be null
     * @param scalesW {@code float?}; may be null
     * @return a new tensor
     */
    public static Tensor upsampleBicubic2d(Tensor self, long[] outputSize, boolean alignCorners, Number scalesH, Number scalesW) {
        return Operators.tensor(Operators.at(1410, "aten::upsample_bicubic2d"), self, outputSize, alignCorners, scalesH, scalesW);
    }

    /**
     * {@code upsample_bicubic2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float?
     * scales_w=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[2]}
     * @param alignCorners {@code bool}
     * @return {@code out}
     */
    public static Tensor upsampleBicubic2dOut(Tensor out, Tensor self, long[] outputSize, boolean alignCorners) {
        return Operators.tensor(Operators.at(1411, "aten::upsample_bicubic2d.out"), self, outputSize, alignCorners, null, null,
                out);
    }

    /**
     * {@code upsample_bicubic2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float?
     * scales_w=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[2]}
     * @param alignCorners {@code bool}
     * @param scalesH {@code float?}; may be null
     * @return {@code out}
     */
    public static Tensor upsampleBicubic2dOut(Tensor out, Tensor self, long[] outputSize, boolean alignCorners, Number scalesH) {
        return Operators.tensor(Operators.at(1411, "aten::upsample_bicubic2d.out"), self, outputSize, alignCorners, scalesH, null,
                out);
    }

    /**
     * {@code upsample_bicubic2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float?
     * scales_w=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[2]}
     * @param alignCorners {@code bool}
     * @param scalesH {@code float?}; may be null
     * @param scalesW {@code float?}; may be null
     * @return {@code out}
     */
    public static Tensor upsampleBicubic2dOut(Tensor out, Tensor self, long[] outputSize, boolean alignCorners, Number scalesH,
            Number scalesW) {
        return Operators.tensor(Operators.at(1411, "aten::upsample_bicubic2d.out"), self, outputSize, alignCorners, scalesH,
                scalesW, out);
    }

    /**
     * {@code upsample_bicubic2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param outputSize {@code SymInt[]?}; may be null
     * @param alignCorners {@code bool}
     * @param scaleFactors {@code float[]?}; may be null
     * @return a new tensor
     */
    public static Tensor upsampleBicubic2d(Tensor input, long[] outputSize, boolean alignCorners, double[] scaleFactors) {
        return Operators.tensor(Operators.at(1412, "aten::upsample_bicubic2d.vec"), input, outputSize, alignCorners,
                scaleFactors);
    }

    /**
     * {@code upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float?
     * scales_w=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[2]}
     * @param alignCorners {@code bool}
     * @return a new tensor
     */
    public static Tensor upsampleBilinear2d(Tensor self, long[] outputSize, boolean alignCorners) {
        return Operators.tensor(Operators.at(1413, "aten::upsample_bilinear2d"), self, outputSize, alignCorners);
    }

    /**
     * {@code upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float?
     * scales_w=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[2]}
     * @param alignCorners {@code bool}
     * @param scalesH {@code float?}; may be null
     * @return a new tensor
     */
    public static Tensor upsampleBilinear2d(Tensor self, long[] outputSize, boolean alignCorners, Number scalesH) {
        return Operators.tensor(Operators.at(1413, "aten::upsample_bilinear2d"), self, outputSize, alignCorners, scalesH);
    }

    /**
     * {@code upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float?
     * scales_w=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[2]}
     * @param alignCorners {@code bool}
     * @param scalesH {@code float?}; may be null
     * @param scalesW {@code float?}; may be null
     * @return a new tensor
     */
    public static Tensor upsampleBilinear2d(Tensor self, long[] outputSize, boolean alignCorners, Number scalesH, Number scalesW)
            {
        return Operators.tensor(Operators.at(1413, "aten::upsample_bilinear2d"), self, outputSize, alignCorners, scalesH,
                scalesW);
    }

    /**
     * {@code upsample_bilinear2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float?
     * scales_w=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[2]}
     * @param alignCorners {@code bool}
     * @return {@code out}
     */
    public static Tensor upsampleBilinear2dOut(Tensor out, Tensor self, long[] outputSize, boolean alignCorners) {
        return Operators.tensor(Operators.at(1414, "aten::upsample_bilinear2d.out"), self, outputSize, alignCorners, null, null,
                out);
    }

    /**
     * {@code upsample_bilinear2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float?
     * scales_w=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[2]}
     * @param alignCorners {@code bool}
     * @param scalesH {@code float?}; may be null
     * @return {@code out}
     */
    public static Tensor upsampleBilinear2dOut(Tensor out, Tensor self, long[] outputSize, boolean alignCorners, Number scalesH) {
        return Operators.tensor(Operators.at(1414, "aten::upsample_bilinear2d.out"), self, outputSize, alignCorners, scalesH,
                null, out);
    }

    /**
     * {@code upsample_bilinear2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float?
     * scales_w=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[2]}
     * @param alignCorners {@code bool}
     * @param scalesH {@code float?}; may be null
     * @param scalesW {@code float?}; may be null
     * @return {@code out}
     */
    public static Tensor upsampleBilinear2dOut(Tensor out, Tensor self, long[] outputSize, boolean alignCorners, Number scalesH,
            Number scalesW) {
        return Operators.tensor(Operators.at(1414, "aten::upsample_bilinear2d.out"), self, outputSize, alignCorners, scalesH,
                scalesW, out);
    }

    /**
     * {@code upsample_bilinear2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param outputSize {@code SymInt[]?}; may be null
     * @param alignCorners {@code bool}
     * @param scaleFactors {@code float[]?}; may be null
     * @return a new tensor
     */
    public static Tensor upsampleBilinear2d(Tensor input, long[] outputSize, boolean alignCorners, double[] scaleFactors) {
        return Operators.tensor(Operators.at(1415, "aten::upsample_bilinear2d.vec"), input, outputSize, alignCorners,
                scaleFactors);
    }

    /**
     * {@code upsample_bilinear2d.vec_out(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors, *,
     * Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param input {@code Tensor}
     * @param outputSize {@code SymInt[]?}; may be null
     * @param alignCorners {@code bool}
     * @param scaleFactors {@code float[]?}; may be null
     * @return {@code out}
     */
    public static Tensor upsampleBilinear2dOut(Tensor out, Tensor input, long[] outputSize, boolean alignCorners, double[]
            scaleFactors) {
        return Operators.tensor(Operators.at(1416, "aten::upsample_bilinear2d.vec_out"), input, outputSize, alignCorners,
                scaleFactors, out);
    }

    /**
     * {@code upsample_linear1d(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None) -> Tensor}, the rest
     * at its defaults.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[1]}
     * @param alignCorners {@code bool}
     * @return a new tensor
     */
    public static Tensor upsampleLinear1d(Tensor self, long[] outputSize, boolean alignCorners) {
        return Operators.tensor(Operators.at(1417, "aten::upsample_linear1d"), self, outputSize, alignCorners);
    }

    /**
     * {@code upsample_linear1d(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[1]}
     * @param alignCorners {@code bool}
     * @param scales {@code float?}; may be null
     * @return a new tensor
     */
    public static Tensor upsampleLinear1d(Tensor self, long[] outputSize, boolean alignCorners, Number scales) {
        return Operators.tensor(Operators.at(1417, "aten::upsample_linear1d"), self, outputSize, alignCorners, scales);
    }

    /**
     * {@code upsample_linear1d.out(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None, *, Tensor(a!) out)
     * -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[1]}
     * @param alignCorners {@code bool}
     * @return {@code out}
     */
    public static Tensor upsampleLinear1dOut(Tensor out, Tensor self, long[] outputSize, boolean alignCorners) {
        return Operators.tensor(Operators.at(1418, "aten::upsample_linear1d.out"), self, outputSize, alignCorners, null, out);
    }

    /**
     * {@code upsample_linear1d.out(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None, *, Tensor(a!) out)
     * -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[1]}
     * @param alignCorners {@code bool}
     * @param scales {@code float?}; may be null
     * @return {@code out}
     */
    public static Tensor upsampleLinear1dOut(Tensor out, Tensor self, long[] outputSize, boolean alignCorners, Number scales) {
        return Operators.tensor(Operators.at(1418, "aten::upsample_linear1d.out"), self, outputSize, alignCorners, scales, out);
    }

    /**
     * {@code upsample_linear1d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param outputSize {@code SymInt[]?}; may be null
     * @param alignCorners {@code bool}
     * @param scaleFactors {@code float[]?}; may be null
     * @return a new tensor
     */
    public static Tensor upsampleLinear1d(Tensor input, long[] outputSize, boolean alignCorners, double[] scaleFactors) {
        return Operators.tensor(Operators.at(1419, "aten::upsample_linear1d.vec"), input, outputSize, alignCorners, scaleFactors);
    }

    /**
     * {@code upsample_nearest1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[1]}
     * @return a new tensor
     */
    public static Tensor upsampleNearest1d(Tensor self, long... outputSize) {
        return Operators.tensor(Operators.at(1420, "aten::upsample_nearest1d"), self, outputSize);
    }

    /**
     * {@code upsample_nearest1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[1]}
     * @param scales {@code float?}; may be null
     * @return a new tensor
     */
    public static Tensor upsampleNearest1d(Tensor self, long[] outputSize, Number scales) {
        return Operators.tensor(Operators.at(1420, "aten::upsample_nearest1d"), self, outputSize, scales);
    }

    /**
     * {@code upsample_nearest1d.out(Tensor self, SymInt[1] output_size, float? scales=None, *, Tensor(a!) out) -> Tensor(a!)},
     * the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[1]}
     * @return {@code out}
     */
    public static Tensor upsampleNearest1dOut(Tensor out, Tensor self, long... outputSize) {
        return Operators.tensor(Operators.at(1421, "aten::upsample_nearest1d.out"), self, outputSize, null, out);
    }

    /**
     * {@code upsample_nearest1d.out(Tensor self, SymInt[1] output_size, float? scales=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[1]}
     * @param scales {@code float?}; may be null
     * @return {@code out}
     */
    public static Tensor upsampleNearest1dOut(Tensor out, Tensor self, long[] outputSize, Number scales) {
        return Operators.tensor(Operators.at(1421, "aten::upsample_nearest1d.out"), self, outputSize, scales, out);
    }

    /**
     * {@code upsample_nearest1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param outputSize {@code SymInt[]?}; may be null
     * @param scaleFactors {@code float[]?}; may be null
     * @return a new tensor
     */
    public static Tensor upsampleNearest1d(Tensor input, long[] outputSize, double[] scaleFactors) {
        return Operators.tensor(Operators.at(1422, "aten::upsample_nearest1d.vec"), input, outputSize, scaleFactors);
    }

    /**
     * {@code upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor}, the
     * rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[2]}
     * @return a new tensor
     */
    public static Tensor upsampleNearest2d(Tensor self, long... outputSize) {
        return Operators.tensor(Operators.at(1423, "aten::upsample_nearest2d"), self, outputSize);
    }

    /**
     * {@code upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor}, the
     * rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[2]}
     * @param scalesH {@code float?}; may be null
     * @return a new tensor
     */
    public static Tensor upsampleNearest2d(Tensor self, long[] outputSize, Number scalesH) {
        return Operators.tensor(Operators.at(1423, "aten::upsample_nearest2d"), self, outputSize, scalesH);
    }

    /**
     * {@code upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[2]}
     * @param scalesH {@code float?}; may be null
     * @param scalesW {@code float?}; may be null
     * @return a new tensor
     */
    public static Tensor upsampleNearest2d(Tensor self, long[] outputSize, Number scalesH, Number scalesW) {
        return Operators.tensor(Operators.at(1423, "aten::upsample_nearest2d"), self, outputSize, scalesH, scalesW);
    }

    /**
     * {@code upsample_nearest2d.out(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None, *, Tensor(a!)
     * out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[2]}
     * @return {@code out}
     */
    public static Tensor upsampleNearest2dOut(Tensor out, Tensor self, long... outputSize) {
        return Operators.tensor(Operators.at(1424, "aten::upsample_nearest2d.out"), self, outputSize, null, null, out);
    }

    /**
     * {@code upsample_nearest2d.out(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None, *, Tensor(a!)
     * out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[2]}
     * @param scalesH {@code float?}; may be null
     * @return {@code out}
     */
    public static Tensor upsampleNearest2dOut(Tensor out, Tensor self, long[] outputSize, Number scalesH) {
        return Operators.tensor(Operators.at(1424, "aten::upsample_nearest2d.out"), self, outputSize, scalesH, null, out);
    }

    /**
     * {@code upsample_nearest2d.out(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None, *, Tensor(a!)
     * out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[2]}
     * @param scalesH {@code float?}; may be null
     * @param scalesW {@code float?}; may be null
     * @return {@code out}
     */
    public static Tensor upsampleNearest2dOut(Tensor out, Tensor self, long[] outputSize, Number scalesH, Number scalesW) {
        return Operators.tensor(Operators.at(1424, "aten::upsample_nearest2d.out"), self, outputSize, scalesH, scalesW, out);
    }

    /**
     * {@code upsample_nearest2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param outputSize {@code SymInt[]?}; may be null
     * @param scaleFactors {@code float[]?}; may be null
     * @return a new tensor
     */
    public static Tensor upsampleNearest2d(Tensor input, long[] outputSize, double[] scaleFactors) {
        return Operators.tensor(Operators.at(1425, "aten::upsample_nearest2d.vec"), input, outputSize, scaleFactors);
    }

    /**
     * {@code upsample_nearest2d.vec_out(Tensor input, SymInt[]? output_size, float[]? scale_factors, *, Tensor(a!) out) ->
     * Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param input {@code Tensor}
     * @param outputSize {@code SymInt[]?}; may be null
     * @param scaleFactors {@code float[]?}; may be null
     * @return {@code out}
     */
    public static Tensor upsampleNearest2dOut(Tensor out, Tensor input, long[] outputSize, double[] scaleFactors) {
        return Operators.tensor(Operators.at(1426, "aten::upsample_nearest2d.vec_out"), input, outputSize, scaleFactors, out);
    }

    /**
     * {@code upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float?
     * scales_w=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[3]}
     * @return a new tensor
     */
    public static Tensor upsampleNearest3d(Tensor self, long... outputSize) {
        return Operators.tensor(Operators.at(1427, "aten::upsample_nearest3d"), self, outputSize);
    }

    /**
     * {@code upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float?
     * scales_w=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[3]}
     * @param scalesD {@code float?}; may be null
     * @return a new tensor
     */
    public static Tensor upsampleNearest3d(Tensor self, long[] outputSize, Number scalesD) {
        return Operators.tensor(Operators.at(1427, "aten::upsample_nearest3d"), self, outputSize, scalesD);
    }

    /**
     * {@code upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float?
     * scales_w=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[3]}
     * @param scalesD {@code float?}; may be null
     * @param scalesH {@code float?}; may be null
     * @return a new tensor
     */
    public static Tensor upsampleNearest3d(Tensor self, long[] outputSize, Number scalesD, Number scalesH) {
        return Operators.tensor(Operators.at(1427, "aten::upsample_nearest3d"), self, outputSize, scalesD, scalesH);
    }

    /**
     * {@code upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float?
     * scales_w=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[3]}
     * @param scalesD {@code float?}; may be null
     * @param scalesH {@code float?}; may be null
     * @param scalesW {@code float?}; may be null
     * @return a new tensor
     */
    public static Tensor upsampleNearest3d(Tensor self, long[] outputSize, Number scalesD, Number scalesH, Number scalesW) {
        return Operators.tensor(Operators.at(1427, "aten::upsample_nearest3d"), self, outputSize, scalesD, scalesH, scalesW);
    }

    /**
     * {@code upsample_nearest3d.out(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float?
     * scales_w=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[3]}
     * @return {@code out}
     */
    public static Tensor upsampleNearest3dOut(Tensor out, Tensor self, long... outputSize) {
        return Operators.tensor(Operators.at(1428, "aten::upsample_nearest3d.out"), self, outputSize, null, null, null, out);
    }

    /**
     * {@code upsample_nearest3d.out(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float?
     * scales_w=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[3]}
     * @param scalesD {@code float?}; may be null
     * @return {@code out}
     */
    public static Tensor upsampleNearest3dOut(Tensor out, Tensor self, long[] outputSize, Number scalesD) {
        return Operators.tensor(Operators.at(1428, "aten::upsample_nearest3d.out"), self, outputSize, scalesD, null, null, out);
    }

    /**
     * {@code upsample_nearest3d.out(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float?
     * scales_w=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[3]}
     * @param scalesD {@code float?}; may be null
     * @param scalesH {@code float?}; may be null
     * @return {@code out}
     */
    public static Tensor upsampleNearest3dOut(Tensor out, Tensor self, long[] outputSize, Number scalesD, Number scalesH) {
        return Operators.tensor(Operators.at(1428, "aten::upsample_nearest3d.out"), self, outputSize, scalesD, scalesH, null,
                out);
    }

    /**
     * {@code upsample_nearest3d.out(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float?
     * scales_w=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[3]}
     * @param scalesD {@code float?}; may be null
     * @param scalesH {@code float?}; may be null
     * @param scalesW {@code float?}; may be null
     * @return {@code out}
     */
    public static Tensor upsampleNearest3dOut(Tensor out, Tensor self, long[] outputSize, Number scalesD, Number scalesH, Number
            scalesW) {
        return Operators.tensor(Operators.at(1428, "aten::upsample_nearest3d.out"), self, outputSize, scalesD, scalesH, scalesW,
                out);
    }

    /**
     * {@code upsample_nearest3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param outputSize {@code SymInt[]?}; may be null
     * @param scaleFactors {@code float[]?}; may be null
     * @return a new tensor
     */
    public static Tensor upsampleNearest3d(Tensor input, long[] outputSize, double[] scaleFactors) {
        return Operators.tensor(Operators.at(1429, "aten::upsample_nearest3d.vec"), input, outputSize, scaleFactors);
    }

    /**
     * {@code upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float?
     * scales_h=None, float? scales_w=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[3]}
     * @param alignCorners {@code bool}
     * @return a new tensor
     */
    public static Tensor upsampleTrilinear3d(Tensor self, long[] outputSize, boolean alignCorners) {
        return Operators.tensor(Operators.at(1430, "aten::upsample_trilinear3d"), self, outputSize, alignCorners);
    }

    /**
     * {@code upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float?
     * scales_h=None, float? scales_w=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[3]}
     * @param alignCorners {@code bool}
     * @param scalesD {@code float?}; may be null
     * @return a new tensor
     */
    public static Tensor upsampleTrilinear3d(Tensor self, long[] outputSize, boolean alignCorners, Number scalesD) {
        return Operators.tensor(Operators.at(1430, "aten::upsample_trilinear3d"), self, outputSize, alignCorners, scalesD);
    }

    /**
     * {@code upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float?
     * scales_h=None, float? scales_w=None) -> Tensor}, the rest at its defaults.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[3]}
     * @param alignCorners {@code bool}
     * @param scalesD {@code float?}; may be null
     * @param scalesH {@code float?}; may be null
     * @return a new tensor
     */
    public static Tensor upsampleTrilinear3d(Tensor self, long[] outputSize, boolean alignCorners, Number scalesD, Number scalesH)
            {
        return Operators.tensor(Operators.at(1430, "aten::upsample_trilinear3d"), self, outputSize, alignCorners, scalesD,
                scalesH);
    }

    /**
     * {@code upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float?
     * scales_h=None, float? scales_w=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[3]}
     * @param alignCorners {@code bool}
     * @param scalesD {@code float?}; may be null
     * @param scalesH {@code float?}; may be null
     * @param scalesW {@code float?}; may be null
     * @return a new tensor
     */
    public static Tensor upsampleTrilinear3d(Tensor self, long[] outputSize, boolean alignCorners, Number scalesD, Number scalesH,
            Number scalesW) {
        return Operators.tensor(Operators.at(1430, "aten::upsample_trilinear3d"), self, outputSize, alignCorners, scalesD,
                scalesH, scalesW);
    }

    /**
     * {@code upsample_trilinear3d.out(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float?
     * scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[3]}
     * @param alignCorners {@code bool}
     * @return {@code out}
     */
    public static Tensor upsampleTrilinear3dOut(Tensor out, Tensor self, long[] outputSize, boolean alignCorners) {
        return Operators.tensor(Operators.at(1431, "aten::upsample_trilinear3d.out"), self, outputSize, alignCorners, null, null,
                null, out);
    }

    /**
     * {@code upsample_trilinear3d.out(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float?
     * scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[3]}
     * @param alignCorners {@code bool}
     * @param scalesD {@code float?}; may be null
     * @return {@code out}
     */
    public static Tensor upsampleTrilinear3dOut(Tensor out, Tensor self, long[] outputSize, boolean alignCorners, Number scalesD)
            {
        return Operators.tensor(Operators.at(1431, "aten::upsample_trilinear3d.out"), self, outputSize, alignCorners, scalesD,
                null, null, out);
    }

    /**
     * {@code upsample_trilinear3d.out(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float?
     * scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)}, the rest at its defaults.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[3]}
     * @param alignCorners {@code bool}
     * @param scalesD {@code float?}; may be null
     * @param scalesH {@code float?}; may be null
     * @return {@code out}
     */
    public static Tensor upsampleTrilinear3dOut(Tensor out, Tensor self, long[] outputSize, boolean alignCorners, Number scalesD,
            Number scalesH) {
        return Operators.tensor(Operators.at(1431, "aten::upsample_trilinear3d.out"), self, outputSize, alignCorners, scalesD,
                scalesH, null, out);
    }

    /**
     * {@code upsample_trilinear3d.out(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float?
     * scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)}.
     *
     * @param out {@code Tensor}, written
     * @param self {@code Tensor}
     * @param outputSize {@code SymInt[3]}
     * @param alignCorners {@code bool}
     * @param scalesD {@code float?}; may be null
     * @param scalesH {@code float?}; may be null
     * @param scalesW {@code float?}; may be null
     * @return {@code out}
     */
    public static Tensor upsampleTrilinear3dOut(Tensor out, Tensor self, long[] outputSize, boolean alignCorners, Number scalesD,
            Number scalesH, Number scalesW) {
        return Operators.tensor(Operators.at(1431, "aten::upsample_trilinear3d.out"), self, outputSize, alignCorners, scalesD,
                scalesH, scalesW, out);
    }

    /**
     * {@code upsample_trilinear3d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) ->
     * Tensor}.
     *
     * @param input {@code Tensor}
     * @param outputSize {@code SymInt[]?}; may be null
     * @param alignCorners {@code bool}
     * @param scaleFactors {@code float[]?}; may be null
     * @return a new tensor
     */
    public static Tensor upsampleTrilinear3d(Tensor input, long[] outputSize, boolean alignCorners, double[] scaleFactors) {
        return Operators.tensor(Operators.at(1432, "aten::upsample_trilinear3d.vec"), input, outputSize, alignCorners,
                scaleFactors);
    }
}
