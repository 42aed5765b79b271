// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions of {@code torch.nn.functional} that pool over windows whose places are random. */
abstract class FractionalPooling extends AdaptivePooling {
    FractionalPooling() { }

    /**
     * {@return {@link #fractionalMaxPool2d(Tensor, long[], long[], double[], Tensor)} with the defaults {@code outputRatio =
     * null, randomSamples = null}}
     *
     * @param input the values, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the window's size along each dimension
     * @param outputSize the sizes of the result along the pooled dimensions, or null where {@code outputRatio} is given
     */
    public static Tensor fractionalMaxPool2d(Tensor input, long[] kernelSize, long @Nullable [] outputSize) {
        return fractionalMaxPool2d(input, kernelSize, outputSize, (double[]) null, (Tensor) null);
    }

    /**
     * {@return {@link #fractionalMaxPool2d(Tensor, long[], long[], double[], Tensor)} with the defaults {@code randomSamples =
     * null}}
     *
     * @param input the values, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the window's size along each dimension
     * @param outputSize the sizes of the result along the pooled dimensions, or null where {@code outputRatio} is given
     * @param outputRatio the same as parts of the input's sizes, or null where {@code outputSize} is given
     */
    public static Tensor fractionalMaxPool2d(Tensor input, long[] kernelSize, long @Nullable [] outputSize,
            double @Nullable [] outputRatio) {
        return fractionalMaxPool2d(input, kernelSize, outputSize, outputRatio, (Tensor) null);
    }

    /**
     * Returns maxima over windows at random places: {@code torch.nn.functional.fractional_max_pool2d}.
     *
     * @param input the values, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the window's size along each dimension
     * @param outputSize the sizes of the result along the pooled dimensions, or null where {@code outputRatio} is given
     * @param outputRatio the same as parts of the input's sizes, or null where {@code outputSize} is given
     * @param randomSamples numbers from 0 to 1 that place the windows, of shape {@code (N, C, dimensions)}, or null to draw them
     * @return the maxima
     * @throws TorchException if there is neither a size nor a ratio, or the windows do not fit
     */
    public static Tensor fractionalMaxPool2d(Tensor input, long[] kernelSize, long @Nullable [] outputSize, double @Nullable [] outputRatio,
            @Nullable Tensor randomSamples) {
        List<Tensor> both = fractionalMaxPool2dWithIndices(input, kernelSize, outputSize, outputRatio, randomSamples);
        both.getLast().close();
        return both.getFirst();
    }

    /**
     * Returns maxima over windows at random places: {@code torch.nn.functional.fractional_max_pool2d}.
     *
     * @param input the values, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the window's size along each dimension
     * @param outputSize the sizes of the result along the pooled dimensions, or null where {@code outputRatio} is given
     * @return the maxima
     * @throws TorchException if there is neither a size nor a ratio, or the windows do not fit
     */
    public static Tensor fractionalMaxPool2d(Tensor input, long kernelSize, long outputSize) {
        return fractionalMaxPool2d(input, new long[] {kernelSize}, new long[] {outputSize}, null, null);
    }

    /**
     * Returns maxima over windows at random places: {@code torch.nn.functional.fractional_max_pool2d}.
     *
     * @param input the values, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the window's size along each dimension
     * @param outputSize the sizes of the result along the pooled dimensions, or null where {@code outputRatio} is given
     * @param outputRatio the same as parts of the input's sizes, or null where {@code outputSize} is given
     * @return the maxima
     * @throws TorchException if there is neither a size nor a ratio, or the windows do not fit
     */
    public static Tensor fractionalMaxPool2d(Tensor input, long kernelSize, long @Nullable [] outputSize, double outputRatio) {
        return fractionalMaxPool2d(input, new long[] {kernelSize}, outputSize, new double[] {outputRatio}, null);
    }

    /**
     * {@return {@link #fractionalMaxPool2dWithIndices(Tensor, long[], long[], double[], Tensor)} with the defaults {@code
     * outputRatio = null, randomSamples = null}}
     *
     * @param input the values, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the window's size along each dimension
     * @param outputSize the sizes of the result along the pooled dimensions, or null where {@code outputRatio} is given
     */
    public static List<Tensor> fractionalMaxPool2dWithIndices(Tensor input, long[] kernelSize, long @Nullable [] outputSize) {
        return fractionalMaxPool2dWithIndices(input, kernelSize, outputSize, (double[]) null, (Tensor) null);
    }

    /**
     * {@return {@link #fractionalMaxPool2dWithIndices(Tensor, long[], long[], double[], Tensor)} with the defaults {@code
     * randomSamples = null}}
     *
     * @param input the values, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the window's size along each dimension
     * @param outputSize the sizes of the result along the pooled dimensions, or null where {@code outputRatio} is given
     * @param outputRatio the same as parts of the input's sizes, or null where {@code outputSize} is given
     */
    public static List<Tensor> fractionalMaxPool2dWithIndices(Tensor input, long[] kernelSize, long @Nullable [] outputSize,
            double @Nullable [] outputRatio) {
        return fractionalMaxPool2dWithIndices(input, kernelSize, outputSize, outputRatio, (Tensor) null);
    }

    /**
     * Returns maxima over windows at random places, and where each was: {@code
     * torch.nn.functional.fractional_max_pool2d_with_indices}.
     *
     * @param input the values, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the window's size along each dimension
     * @param outputSize the sizes of the result along the pooled dimensions, or null where {@code outputRatio} is given
     * @param outputRatio the same as parts of the input's sizes, or null where {@code outputSize} is given
     * @param randomSamples numbers from 0 to 1 that place the windows, of shape {@code (N, C, dimensions)}, or null to draw them
     * @return the maxima and their indices in the flattened dimensions
     * @throws TorchException if there is neither a size nor a ratio, or the windows do not fit
     */
    public static List<Tensor> fractionalMaxPool2dWithIndices(Tensor input, long[] kernelSize, long @Nullable [] outputSize,
            double @Nullable [] outputRatio, @Nullable Tensor randomSamples) {
        return pooled(2, input, Sizes.each(kernelSize, 2), outputSize, outputRatio, randomSamples);
    }

    /**
     * Returns maxima over windows at random places, and where each was: {@code
     * torch.nn.functional.fractional_max_pool2d_with_indices}.
     *
     * @param input the values, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the window's size along each dimension
     * @param outputSize the sizes of the result along the pooled dimensions, or null where {@code outputRatio} is given
     * @return the maxima and their indices in the flattened dimensions
     * @throws TorchException if there is neither a size nor a ratio, or the windows do not fit
     */
    public static List<Tensor> fractionalMaxPool2dWithIndices(Tensor input, long kernelSize, long outputSize) {
        return fractionalMaxPool2dWithIndices(input, new long[] {kernelSize}, new long[] {outputSize}, null, null);
    }

    /**
     * Returns maxima over windows at random places, and where each was: {@code
     * torch.nn.functional.fractional_max_pool2d_with_indices}.
     *
     * @param input the values, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the window's size along each dimension
     * @param outputSize the sizes of the result along the pooled dimensions, or null where {@code outputRatio} is given
     * @param outputRatio the same as parts of the input's sizes, or null where {@code outputSize} is given
     * @return the maxima and their indices in the flattened dimensions
     * @throws TorchException if there is neither a size nor a ratio, or the windows do not fit
     */
    public static List<Tensor> fractionalMaxPool2dWithIndices(Tensor input, long kernelSize, long @Nullable [] outputSize, double
            outputRatio) {
        return fractionalMaxPool2dWithIndices(input, new long[] {kernelSize}, outputSize, new double[] {outputRatio}, null);
    }

    /**
     * {@return {@link #fractionalMaxPool3d(Tensor, long[], long[], double[], Tensor)} with the defaults {@code outputRatio =
     * null, randomSamples = null}}
     *
     * @param input the values, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param kernelSize the window's size along each dimension
     * @param outputSize the sizes of the result along the pooled dimensions, or null where {@code outputRatio} is given
     */
    public static Tensor fractionalMaxPool3d(Tensor input, long[] kernelSize, long @Nullable [] outputSize) {
        return fractionalMaxPool3d(input, kernelSize, outputSize, (double[]) null, (Tensor) null);
    }

    /**
     * {@return {@link #fractionalMaxPool3d(Tensor, long[], long[], double[], Tensor)} with the defaults {@code randomSamples =
     * null}}
     *
     * @param input the values, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param kernelSize the window's size along each dimension
     * @param outputSize the sizes of the result along the pooled dimensions, or null where {@code outputRatio} is given
     * @param outputRatio the same as parts of the input's sizes, or null where {@code outputSize} is given
     */
    public static Tensor fractionalMaxPool3d(Tensor input, long[] kernelSize, long @Nullable [] outputSize,
            double @Nullable [] outputRatio) {
        return fractionalMaxPool3d(input, kernelSize, outputSize, outputRatio, (Tensor) null);
    }

    /**
     * Returns maxima over windows at random places: {@code torch.nn.functional.fractional_max_pool3d}.
     *
     * @param input the values, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param kernelSize the window's size along each dimension
     * @param outputSize the sizes of the result along the pooled dimensions, or null where {@code outputRatio} is given
     * @param outputRatio the same as parts of the input's sizes, or null where {@code outputSize} is given
     * @param randomSamples numbers from 0 to 1 that place the windows, of shape {@code (N, C, dimensions)}, or null to draw them
     * @return the maxima
     * @throws TorchException if there is neither a size nor a ratio, or the windows do not fit
     */
    public static Tensor fractionalMaxPool3d(Tensor input, long[] kernelSize, long @Nullable [] outputSize, double @Nullable [] outputRatio,
            @Nullable Tensor randomSamples) {
        List<Tensor> both = fractionalMaxPool3dWithIndices(input, kernelSize, outputSize, outputRatio, randomSamples);
        both.getLast().close();
        return both.getFirst();
    }

    /**
     * Returns maxima over windows at random places: {@code torch.nn.functional.fractional_max_pool3d}.
     *
     * @param input the values, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param kernelSize the window's size along each dimension
     * @param outputSize the sizes of the result along the pooled dimensions, or null where {@code outputRatio} is given
     * @return the maxima
     * @throws TorchException if there is neither a size nor a ratio, or the windows do not fit
     */
    public static Tensor fractionalMaxPool3d(Tensor input, long kernelSize, long outputSize) {
        return fractionalMaxPool3d(input, new long[] {kernelSize}, new long[] {outputSize}, null, null);
    }

    /**
     * Returns maxima over windows at random places: {@code torch.nn.functional.fractional_max_pool3d}.
     *
     * @param input the values, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param kernelSize the window's size along each dimension
     * @param outputSize the sizes of the result along the pooled dimensions, or null where {@code outputRatio} is given
     * @param outputRatio the same as parts of the input's sizes, or null where {@code outputSize} is given
     * @return the maxima
     * @throws TorchException if there is neither a size nor a ratio, or the windows do not fit
     */
    public static Tensor fractionalMaxPool3d(Tensor input, long kernelSize, long @Nullable [] outputSize, double outputRatio) {
        return fractionalMaxPool3d(input, new long[] {kernelSize}, outputSize, new double[] {outputRatio}, null);
    }

    /**
     * {@return {@link #fractionalMaxPool3dWithIndices(Tensor, long[], long[], double[], Tensor)} with the defaults {@code
     * outputRatio = null, randomSamples = null}}
     *
     * @param input the values, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param kernelSize the window's size along each dimension
     * @param outputSize the sizes of the result along the pooled dimensions, or null where {@code outputRatio} is given
     */
    public static List<Tensor> fractionalMaxPool3dWithIndices(Tensor input, long[] kernelSize, long @Nullable [] outputSize) {
        return fractionalMaxPool3dWithIndices(input, kernelSize, outputSize, (double[]) null, (Tensor) null);
    }

    /**
     * {@return {@link #fractionalMaxPool3dWithIndices(Tensor, long[], long[], double[], Tensor)} with the defaults {@code
     * randomSamples = null}}
     *
     * @param input the values, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param kernelSize the window's size along each dimension
     * @param outputSize the sizes of the result along the pooled dimensions, or null where {@code outputRatio} is given
     * @param outputRatio the same as parts of the input's sizes, or null where {@code outputSize} is given
     */
    public static List<Tensor> fractionalMaxPool3dWithIndices(Tensor input, long[] kernelSize, long @Nullable [] outputSize,
            double @Nullable [] outputRatio) {
        return fractionalMaxPool3dWithIndices(input, kernelSize, outputSize, outputRatio, (Tensor) null);
    }

    /**
     * Returns maxima over windows at random places, and where each was: {@code
     * torch.nn.functional.fractional_max_pool3d_with_indices}.
     *
     * @param input the values, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param kernelSize the window's size along each dimension
     * @param outputSize the sizes of the result along the pooled dimensions, or null where {@code outputRatio} is given
     * @param outputRatio the same as parts of the input's sizes, or null where {@code outputSize} is given
     * @param randomSamples numbers from 0 to 1 that place the windows, of shape {@code (N, C, dimensions)}, or null to draw them
     * @return the maxima and their indices in the flattened dimensions
     * @throws TorchException if there is neither a size nor a ratio, or the windows do not fit
     */
    public static List<Tensor> fractionalMaxPool3dWithIndices(Tensor input, long[] kernelSize, long @Nullable [] outputSize,
            double @Nullable [] outputRatio, @Nullable Tensor randomSamples) {
        return pooled(3, input, Sizes.each(kernelSize, 3), outputSize, outputRatio, randomSamples);
    }

    /**
     * Returns maxima over windows at random places, and where each was: {@code
     * torch.nn.functional.fractional_max_pool3d_with_indices}.
     *
     * @param input the values, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param kernelSize the window's size along each dimension
     * @param outputSize the sizes of the result along the pooled dimensions, or null where {@code outputRatio} is given
     * @return the maxima and their indices in the flattened dimensions
     * @throws TorchException if there is neither a size nor a ratio, or the windows do not fit
     */
    public static List<Tensor> fractionalMaxPool3dWithIndices(Tensor input, long kernelSize, long outputSize) {
        return fractionalMaxPool3dWithIndices(input, new long[] {kernelSize}, new long[] {outputSize}, null, null);
    }

    /**
     * Returns maxima over windows at random places, and where each was: {@code
     * torch.nn.functional.fractional_max_pool3d_with_indices}.
     *
     * @param input the values, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param kernelSize the window's size along each dimension
     * @param outputSize the sizes of the result along the pooled dimensions, or null where {@code outputRatio} is given
     * @param outputRatio the same as parts of the input's sizes, or null where {@code outputSize} is given
     * @return the maxima and their indices in the flattened dimensions
     * @throws TorchException if there is neither a size nor a ratio, or the windows do not fit
     */
    public static List<Tensor> fractionalMaxPool3dWithIndices(Tensor input, long kernelSize, long @Nullable [] outputSize, double
            outputRatio) {
        return fractionalMaxPool3dWithIndices(input, new long[] {kernelSize}, outputSize, new double[] {outputRatio}, null);
    }

    private static List<Tensor> pooled(int dims, Tensor input, long[] kernel, long @Nullable [] outputSize,
            double @Nullable [] outputRatio, @Nullable Tensor randomSamples) {
        String name = "fractional_max_pool" + dims + "d";
        if (outputSize == null && outputRatio == null) {
            throw new TorchException(name + " requires specifying either an output_size or an output_ratio");
        }
        long[] shape = input.shape();
        double[] ratio = outputSize == null ? outputRatio : null;
        if (ratio != null && ratio.length > 2 && dims == 2) {
            throw new TorchException(name + " requires output_ratio to either be a single Int or tuple of Ints.");
        }
        if (ratio != null && ratio.length != 1 && ratio.length != dims) {
            throw new TorchException(name + ": output_ratio must have one number or " + dims + ", got " + Arrays.toString(ratio));
        }
        Sizes.requireSpatial(name, shape, dims);
        long[] sizes = outputSize == null ? new long[dims] : Sizes.each(outputSize, dims);
        for (int i = 0; ratio != null && i < dims; i++) {
            sizes[i] = (long) (shape[shape.length - dims + i] * ratio[ratio.length == 1 ? 0 : i]);
        }
        if (randomSamples != null) {
            return TensorCalls.each("aten::" + name, input, kernel, sizes, randomSamples);
        }
        long batch = shape.length == dims + 1 ? 1 : shape[0];
        long[] places = {batch, shape[shape.length - dims - 1], dims};
        try (Tensor samples = Torch.rand(places, input.dtype(), input.device())) {
            return TensorCalls.each("aten::" + name, input, kernel, sizes, samples);
        }
    }
}
