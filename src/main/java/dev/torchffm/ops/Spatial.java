// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static dev.torchffm.ops.TensorCalls.tensor;

import dev.torchffm.Tensor;
import dev.torchffm.TorchException;
import dev.torchffm.internal.text.PythonText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The functions of {@code torch.nn.functional} that sample images, pad them, and take them apart. */
abstract class Spatial extends Interpolation {
    Spatial() { }

    /**
     * {@return {@link #gridSample(Tensor, Tensor, String, String, Boolean)} with the defaults {@code mode = "bilinear",
     * paddingMode = "zeros", alignCorners = null}}
     *
     * @param input the images, of shape {@code (N, C, H, W)}, or volumes, of shape {@code (N, C, D, H, W)}
     * @param grid the places, from -1 to 1 each, of shape {@code (N, H', W', 2)} or {@code (N, D', H', W', 3)}
     */
    public static Tensor gridSample(Tensor input, Tensor grid) {
        return gridSample(input, grid, "bilinear", "zeros", (Boolean) null);
    }

    /**
     * {@return {@link #gridSample(Tensor, Tensor, String, String, Boolean)} with the defaults {@code paddingMode = "zeros",
     * alignCorners = null}}
     *
     * @param input the images, of shape {@code (N, C, H, W)}, or volumes, of shape {@code (N, C, D, H, W)}
     * @param grid the places, from -1 to 1 each, of shape {@code (N, H', W', 2)} or {@code (N, D', H', W', 3)}
     * @param mode how values are interpolated: {@code "bilinear"}, {@code "nearest"} or, for images, {@code "bicubic"}
     */
    public static Tensor gridSample(Tensor input, Tensor grid, String mode) {
        return gridSample(input, grid, mode, "zeros", (Boolean) null);
    }

    /**
     * {@return {@link #gridSample(Tensor, Tensor, String, String, Boolean)} with the defaults {@code alignCorners = null}}
     *
     * @param input the images, of shape {@code (N, C, H, W)}, or volumes, of shape {@code (N, C, D, H, W)}
     * @param grid the places, from -1 to 1 each, of shape {@code (N, H', W', 2)} or {@code (N, D', H', W', 3)}
     * @param mode how values are interpolated: {@code "bilinear"}, {@code "nearest"} or, for images, {@code "bicubic"}
     * @param paddingMode what lies outside: {@code "zeros"}, the values at the {@code "border"}, or their {@code "reflection"}
     */
    public static Tensor gridSample(Tensor input, Tensor grid, String mode, String paddingMode) {
        return gridSample(input, grid, mode, paddingMode, (Boolean) null);
    }

    /**
     * Returns an image's values at the places that a grid names: {@code torch.nn.functional.grid_sample}.
     *
     * @param input the images, of shape {@code (N, C, H, W)}, or volumes, of shape {@code (N, C, D, H, W)}
     * @param grid the places, from -1 to 1 each, of shape {@code (N, H', W', 2)} or {@code (N, D', H', W', 3)}
     * @param mode how values are interpolated: {@code "bilinear"}, {@code "nearest"} or, for images, {@code "bicubic"}
     * @param paddingMode what lies outside: {@code "zeros"}, the values at the {@code "border"}, or their {@code "reflection"}
     * @param alignCorners whether -1 and 1 name the centres of the corner elements, or null for false: their outer edges
     * @return the values, of shape {@code (N, C, H', W')} or {@code (N, C, D', H', W')}
     * @throws TorchException if a mode is none of these words, or shapes do not fit
     */
    public static Tensor gridSample(Tensor input, Tensor grid, String mode, String paddingMode, @Nullable Boolean alignCorners) {
        long interpolation = switch (mode) {
            case "bilinear" -> 0;
            case "nearest" -> 1;
            case "bicubic" -> 2;
            case null, default -> throw new TorchException("nn.functional.grid_sample(): expected mode to be 'bilinear', 'nearest' or"
                    + " 'bicubic', but got: '" + mode + "'");
        };
        long padding = switch (paddingMode) {
            case "zeros" -> 0;
            case "border" -> 1;
            case "reflection" -> 2;
            case null, default -> throw new TorchException("nn.functional.grid_sample(): expected padding_mode to be 'zeros', 'border',"
                    + " or 'reflection', but got: '" + paddingMode + "'");
        };
        return tensor("aten::grid_sampler", input, grid, interpolation, padding, alignCorners != null && alignCorners);
    }

    /**
     * {@return {@link #affineGrid(Tensor, long[], Boolean)} with the defaults {@code alignCorners = null}}
     *
     * @param theta the maps, of shape {@code (N, 2, 3)} for images or {@code (N, 3, 4)} for volumes
     * @param size the sizes of the images, {@code (N, C, H, W)} or {@code (N, C, D, H, W)}
     */
    public static Tensor affineGrid(Tensor theta, long[] size) {
        return affineGrid(theta, size, (Boolean) null);
    }

    /**
     * Returns the places that affine maps send the elements of an image to, for {@link #gridSample}: {@code
     * torch.nn.functional.affine_grid}.
     *
     * @param theta the maps, of shape {@code (N, 2, 3)} for images or {@code (N, 3, 4)} for volumes
     * @param size the sizes of the images, {@code (N, C, H, W)} or {@code (N, C, D, H, W)}
     * @param alignCorners whether -1 and 1 name the centres of the corner elements, or null for false: their outer edges
     * @return the places, of shape {@code (N, H, W, 2)} or {@code (N, D, H, W, 3)}
     * @throws TorchException if the type is not floating point, or shapes do not fit
     */
    public static Tensor affineGrid(Tensor theta, long[] size, @Nullable Boolean alignCorners) {
        if (!theta.dtype().isFloatingPoint()) {
            throw new TorchException("Expected theta to have floating point type, but got " + theta.dtype());
        }
        String sizes = Arrays.toString(size);
        if (size.length != 4 && size.length != 5) {
            throw new TorchException("affine_grid only supports 4D and 5D sizes, for 2D and 3D affine transforms, respectively. Got size "
                    + sizes + ".");
        }
        int dims = size.length - 2;
        long[] shape = theta.shape();
        if (shape.length != 3 || shape[1] != dims || shape[2] != dims + 1) {
            throw new TorchException("Expected a batch of " + dims + "D affine matrices of shape Nx" + dims + "x" + (dims + 1) + " for size "
                    + sizes + ". Got " + PythonText.size(shape) + ".");
        }
        boolean corners = alignCorners != null && alignCorners;
        boolean unit = corners && Arrays.stream(size, 2, size.length).min().getAsLong() == 1;
        if (!unit && Arrays.stream(size).min().getAsLong() <= 0) {
            throw new TorchException("Expected non-zero, positive output size. Got " + sizes);
        }
        return tensor("aten::affine_grid_generator", theta, size, corners);
    }

    /**
     * Returns the values with zeros around: {@code torch.nn.functional.pad}.
     *
     * @param input the values
     * @param pad how many are added before and behind the last dimension, then before and behind the one before it, and so on;
     *        negative to cut off
     * @return a tensor of the padded sizes
     */
    public static Tensor pad(Tensor input, long... pad) {
        return pad(input, pad, "constant", (Number) null);
    }

    /**
     * {@return {@link #pad(Tensor, long[], String, Number)} with the defaults {@code value = null}}
     *
     * @param input the values
     * @param pad how many are added before and behind the last dimension, then before and behind the one before it, and so on;
     *        negative to cut off
     * @param mode {@code "constant"}, {@code "reflect"}, {@code "replicate"} or {@code "circular"}
     */
    public static Tensor pad(Tensor input, long[] pad, String mode) {
        return pad(input, pad, mode, (Number) null);
    }

    /**
     * Returns the values with more around: {@code torch.nn.functional.pad}.
     *
     * @param input the values
     * @param pad how many are added before and behind the last dimension, then before and behind the one before it, and so on;
     *        negative to cut off
     * @param mode {@code "constant"}, {@code "reflect"}, {@code "replicate"} or {@code "circular"}
     * @param value what is added, for {@code "constant"}; null for zeros
     * @return a tensor of the padded sizes
     * @throws TorchException if the mode is none of these words, or does not go with the value or the dimensions
     */
    public static Tensor pad(Tensor input, long[] pad, String mode, @Nullable Number value) {
        return tensor("aten::pad", input, pad, mode, value);
    }

    /**
     * {@return {@link #unfold(Tensor, long[], long[], long[], long[])} with the defaults {@code dilation = new long[] {1},
     * padding = new long[] {0}, stride = new long[] {1}}}
     *
     * @param input the images, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the sizes of the windows; one stands for both
     */
    public static Tensor unfold(Tensor input, long[] kernelSize) {
        return unfold(input, kernelSize, new long[] {1}, new long[] {0}, new long[] {1});
    }

    /**
     * {@return {@link #unfold(Tensor, long[], long[], long[], long[])} with the defaults {@code padding = new long[] {0}, stride
     * = new long[] {1}}}
     *
     * @param input the images, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the sizes of the windows; one stands for both
     * @param dilation the distance of neighbouring elements of a window
     */
    public static Tensor unfold(Tensor input, long[] kernelSize, long[] dilation) {
        return unfold(input, kernelSize, dilation, new long[] {0}, new long[] {1});
    }

    /**
     * {@return {@link #unfold(Tensor, long[], long[], long[], long[])} with the defaults {@code stride = new long[] {1}}}
     *
     * @param input the images, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the sizes of the windows; one stands for both
     * @param dilation the distance of neighbouring elements of a window
     * @param padding how many zeros are added before and behind each dimension
     */
    public static Tensor unfold(Tensor input, long[] kernelSize, long[] dilation, long[] padding) {
        return unfold(input, kernelSize, dilation, padding, new long[] {1});
    }

    /**
     * Returns the windows of images as columns: {@code torch.nn.functional.unfold}.
     *
     * @param input the images, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the sizes of the windows; one stands for both
     * @param dilation the distance of neighbouring elements of a window
     * @param padding how many zeros are added before and behind each dimension
     * @param stride the distance of neighbouring windows
     * @return the columns, of shape {@code (N, C * window, windows)} or {@code (C * window, windows)}
     * @throws TorchException if the sizes do not fit
     */
    public static Tensor unfold(Tensor input, long[] kernelSize, long[] dilation, long[] padding, long[] stride) {
        return tensor("aten::im2col", input, Sizes.each(kernelSize, 2), Sizes.each(dilation, 2), Sizes.each(padding, 2),
                Sizes.each(stride, 2));
    }

    /**
     * {@return {@link #unfold(Tensor, long, long, long, long)} with the defaults {@code dilation = 1, padding = 0, stride = 1}}
     *
     * @param input the images, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the sizes of the windows; one stands for both
     */
    public static Tensor unfold(Tensor input, long kernelSize) {
        return unfold(input, kernelSize, 1, 0, 1);
    }

    /**
     * {@return {@link #unfold(Tensor, long, long, long, long)} with the defaults {@code padding = 0, stride = 1}}
     *
     * @param input the images, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the sizes of the windows; one stands for both
     * @param dilation the distance of neighbouring elements of a window
     */
    public static Tensor unfold(Tensor input, long kernelSize, long dilation) {
        return unfold(input, kernelSize, dilation, 0, 1);
    }

    /**
     * {@return {@link #unfold(Tensor, long, long, long, long)} with the defaults {@code stride = 1}}
     *
     * @param input the images, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the sizes of the windows; one stands for both
     * @param dilation the distance of neighbouring elements of a window
     * @param padding how many zeros are added before and behind each dimension
     */
    public static Tensor unfold(Tensor input, long kernelSize, long dilation, long padding) {
        return unfold(input, kernelSize, dilation, padding, 1);
    }

    /**
     * Returns the windows of images as columns: {@code torch.nn.functional.unfold}.
     *
     * @param input the images, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the sizes of the windows; one stands for both
     * @param dilation the distance of neighbouring elements of a window
     * @param padding how many zeros are added before and behind each dimension
     * @param stride the distance of neighbouring windows
     * @return the columns, of shape {@code (N, C * window, windows)} or {@code (C * window, windows)}
     * @throws TorchException if the sizes do not fit
     */
    public static Tensor unfold(Tensor input, long kernelSize, long dilation, long padding, long stride) {
        return unfold(input, new long[] {kernelSize}, new long[] {dilation}, new long[] {padding}, new long[] {stride});
    }

    /**
     * {@return {@link #fold(Tensor, long[], long[], long[], long[], long[])} with the defaults {@code dilation = new long[] {1},
     * padding = new long[] {0}, stride = new long[] {1}}}
     *
     * @param input the columns, of shape {@code (N, C * window, windows)} or {@code (C * window, windows)}
     * @param outputSize the sizes of the images; one stands for both
     * @param kernelSize the sizes of the windows; one stands for both
     */
    public static Tensor fold(Tensor input, long[] outputSize, long[] kernelSize) {
        return fold(input, outputSize, kernelSize, new long[] {1}, new long[] {0}, new long[] {1});
    }

    /**
     * {@return {@link #fold(Tensor, long[], long[], long[], long[], long[])} with the defaults {@code padding = new long[] {0},
     * stride = new long[] {1}}}
     *
     * @param input the columns, of shape {@code (N, C * window, windows)} or {@code (C * window, windows)}
     * @param outputSize the sizes of the images; one stands for both
     * @param kernelSize the sizes of the windows; one stands for both
     * @param dilation the distance of neighbouring elements of a window
     */
    public static Tensor fold(Tensor input, long[] outputSize, long[] kernelSize, long[] dilation) {
        return fold(input, outputSize, kernelSize, dilation, new long[] {0}, new long[] {1});
    }

    /**
     * {@return {@link #fold(Tensor, long[], long[], long[], long[], long[])} with the defaults {@code stride = new long[] {1}}}
     *
     * @param input the columns, of shape {@code (N, C * window, windows)} or {@code (C * window, windows)}
     * @param outputSize the sizes of the images; one stands for both
     * @param kernelSize the sizes of the windows; one stands for both
     * @param dilation the distance of neighbouring elements of a window
     * @param padding how many zeros are added before and behind each dimension
     */
    public static Tensor fold(Tensor input, long[] outputSize, long[] kernelSize, long[] dilation, long[] padding) {
        return fold(input, outputSize, kernelSize, dilation, padding, new long[] {1});
    }

    /**
     * Returns images that are the sums of windows, which are given as columns: {@code torch.nn.functional.fold}.
     *
     * @param input the columns, of shape {@code (N, C * window, windows)} or {@code (C * window, windows)}
     * @param outputSize the sizes of the images; one stands for both
     * @param kernelSize the sizes of the windows; one stands for both
     * @param dilation the distance of neighbouring elements of a window
     * @param padding how many zeros are added before and behind each dimension
     * @param stride the distance of neighbouring windows
     * @return the images, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @throws TorchException if the sizes do not fit
     */
    public static Tensor fold(Tensor input, long[] outputSize, long[] kernelSize, long[] dilation, long[] padding, long[] stride)
            {
        return tensor("aten::col2im", input, Sizes.each(outputSize, 2), Sizes.each(kernelSize, 2), Sizes.each(dilation, 2),
                Sizes.each(padding, 2), Sizes.each(stride, 2));
    }

    /**
     * {@return {@link #fold(Tensor, long[], long, long, long, long)} with the defaults {@code dilation = 1, padding = 0, stride =
     * 1}}
     *
     * @param input the columns, of shape {@code (N, C * window, windows)} or {@code (C * window, windows)}
     * @param outputSize the sizes of the images; one stands for both
     * @param kernelSize the sizes of the windows; one stands for both
     */
    public static Tensor fold(Tensor input, long[] outputSize, long kernelSize) {
        return fold(input, outputSize, kernelSize, 1, 0, 1);
    }

    /**
     * {@return {@link #fold(Tensor, long[], long, long, long, long)} with the defaults {@code padding = 0, stride = 1}}
     *
     * @param input the columns, of shape {@code (N, C * window, windows)} or {@code (C * window, windows)}
     * @param outputSize the sizes of the images; one stands for both
     * @param kernelSize the sizes of the windows; one stands for both
     * @param dilation the distance of neighbouring elements of a window
     */
    public static Tensor fold(Tensor input, long[] outputSize, long kernelSize, long dilation) {
        return fold(input, outputSize, kernelSize, dilation, 0, 1);
    }

    /**
     * {@return {@link #fold(Tensor, long[], long, long, long, long)} with the defaults {@code stride = 1}}
     *
     * @param input the columns, of shape {@code (N, C * window, windows)} or {@code (C * window, windows)}
     * @param outputSize the sizes of the images; one stands for both
     * @param kernelSize the sizes of the windows; one stands for both
     * @param dilation the distance of neighbouring elements of a window
     * @param padding how many zeros are added before and behind each dimension
     */
    public static Tensor fold(Tensor input, long[] outputSize, long kernelSize, long dilation, long padding) {
        return fold(input, outputSize, kernelSize, dilation, padding, 1);
    }

    /**
     * Returns images that are the sums of windows, which are given as columns: {@code torch.nn.functional.fold}.
     *
     * @param input the columns, of shape {@code (N, C * window, windows)} or {@code (C * window, windows)}
     * @param outputSize the sizes of the images; one stands for both
     * @param kernelSize the sizes of the windows; one stands for both
     * @param dilation the distance of neighbouring elements of a window
     * @param padding how many zeros are added before and behind each dimension
     * @param stride the distance of neighbouring windows
     * @return the images, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @throws TorchException if the sizes do not fit
     */
    public static Tensor fold(Tensor input, long[] outputSize, long kernelSize, long dilation, long padding, long stride) {
        return fold(input, outputSize, new long[] {kernelSize}, new long[] {dilation}, new long[] {padding}, new long[] {stride});
    }

    /**
     * {@return {@link #fold(Tensor, long, long, long, long, long)} with the defaults {@code dilation = 1, padding = 0, stride =
     * 1}}
     *
     * @param input the columns, of shape {@code (N, C * window, windows)} or {@code (C * window, windows)}
     * @param outputSize the sizes of the images; one stands for both
     * @param kernelSize the sizes of the windows; one stands for both
     */
    public static Tensor fold(Tensor input, long outputSize, long kernelSize) {
        return fold(input, outputSize, kernelSize, 1, 0, 1);
    }

    /**
     * {@return {@link #fold(Tensor, long, long, long, long, long)} with the defaults {@code padding = 0, stride = 1}}
     *
     * @param input the columns, of shape {@code (N, C * window, windows)} or {@code (C * window, windows)}
     * @param outputSize the sizes of the images; one stands for both
     * @param kernelSize the sizes of the windows; one stands for both
     * @param dilation the distance of neighbouring elements of a window
     */
    public static Tensor fold(Tensor input, long outputSize, long kernelSize, long dilation) {
        return fold(input, outputSize, kernelSize, dilation, 0, 1);
    }

    /**
     * {@return {@link #fold(Tensor, long, long, long, long, long)} with the defaults {@code stride = 1}}
     *
     * @param input the columns, of shape {@code (N, C * window, windows)} or {@code (C * window, windows)}
     * @param outputSize the sizes of the images; one stands for both
     * @param kernelSize the sizes of the windows; one stands for both
     * @param dilation the distance of neighbouring elements of a window
     * @param padding how many zeros are added before and behind each dimension
     */
    public static Tensor fold(Tensor input, long outputSize, long kernelSize, long dilation, long padding) {
        return fold(input, outputSize, kernelSize, dilation, padding, 1);
    }

    /**
     * Returns images that are the sums of windows, which are given as columns: {@code torch.nn.functional.fold}.
     *
     * @param input the columns, of shape {@code (N, C * window, windows)} or {@code (C * window, windows)}
     * @param outputSize the sizes of the images; one stands for both
     * @param kernelSize the sizes of the windows; one stands for both
     * @param dilation the distance of neighbouring elements of a window
     * @param padding how many zeros are added before and behind each dimension
     * @param stride the distance of neighbouring windows
     * @return the images, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @throws TorchException if the sizes do not fit
     */
    public static Tensor fold(Tensor input, long outputSize, long kernelSize, long dilation, long padding, long stride) {
        return fold(input, new long[] {outputSize}, kernelSize, dilation, padding, stride);
    }
}
