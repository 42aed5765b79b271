// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static dev.torchffm.ops.TensorCalls.composed;
import static dev.torchffm.ops.TensorCalls.tensor;

import dev.torchffm.Tensor;
import dev.torchffm.TorchException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The functions of {@code torch.nn.functional} that undo pooling, and those that pool by a power or to a given size. */
abstract class Pooling extends FractionalPooling {
    Pooling() { }

    /**
     * {@return {@link #maxUnpool1d(Tensor, Tensor, long[], long[], long[], long[])} with the defaults {@code stride = null,
     * padding = new long[] {0}, outputSize = null}}
     *
     * @param input the maxima, of shape {@code (N, C, L)} or {@code (C, L)}
     * @param indices where each was, of the same shape
     * @param kernelSize the window's size along each dimension
     */
    public static Tensor maxUnpool1d(Tensor input, Tensor indices, long[] kernelSize) {
        return maxUnpool1d(input, indices, kernelSize, (long[]) null, new long[] {0}, (long[]) null);
    }

    /**
     * {@return {@link #maxUnpool1d(Tensor, Tensor, long[], long[], long[], long[])} with the defaults {@code padding = new long[]
     * {0}, outputSize = null}}
     *
     * @param input the maxima, of shape {@code (N, C, L)} or {@code (C, L)}
     * @param indices where each was, of the same shape
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     */
    public static Tensor maxUnpool1d(Tensor input, Tensor indices, long[] kernelSize, long @Nullable [] stride) {
        return maxUnpool1d(input, indices, kernelSize, stride, new long[] {0}, (long[]) null);
    }

    /**
     * {@return {@link #maxUnpool1d(Tensor, Tensor, long[], long[], long[], long[])} with the defaults {@code outputSize = null}}
     *
     * @param input the maxima, of shape {@code (N, C, L)} or {@code (C, L)}
     * @param indices where each was, of the same shape
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     * @param padding how much was added before and behind each dimension
     */
    public static Tensor maxUnpool1d(Tensor input, Tensor indices, long[] kernelSize, long @Nullable [] stride, long[] padding) {
        return maxUnpool1d(input, indices, kernelSize, stride, padding, (long[]) null);
    }

    /**
     * Puts maxima back to where {@code maxPool1dWithIndices} found them, with zeros around: {@code
     * torch.nn.functional.max_unpool1d}.
     *
     * @param input the maxima, of shape {@code (N, C, L)} or {@code (C, L)}
     * @param indices where each was, of the same shape
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     * @param padding how much was added before and behind each dimension
     * @param outputSize the sizes that were pooled, with or without the first two, where windows do not tell; or null
     * @return a tensor of the sizes that were pooled
     * @throws TorchException if the sizes do not fit, or an index is out of range
     */
    public static Tensor maxUnpool1d(Tensor input, Tensor indices, long[] kernelSize, long @Nullable [] stride, long[] padding,
            long @Nullable [] outputSize) {
        long[] kernel = Sizes.each(kernelSize, 1);
        long[] steps = stride == null ? kernel : Sizes.each(stride, 1);
        long[] sizes = Sizes.unpooled(1, input, kernel, steps, Sizes.each(padding, 1), outputSize);
        long[] flat = {sizes[0], 1};
        return composed(() -> tensor("aten::max_unpool2d", input.unsqueeze(-1), indices.unsqueeze(-1), flat).squeeze(-1));
    }

    /**
     * {@return {@link #maxUnpool1d(Tensor, Tensor, long, long, long)} with the defaults {@code padding = 0}}
     *
     * @param input the maxima, of shape {@code (N, C, L)} or {@code (C, L)}
     * @param indices where each was, of the same shape
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     */
    public static Tensor maxUnpool1d(Tensor input, Tensor indices, long kernelSize, long stride) {
        return maxUnpool1d(input, indices, kernelSize, stride, 0);
    }

    /**
     * Puts maxima back to where {@code maxPool1dWithIndices} found them, with zeros around: {@code
     * torch.nn.functional.max_unpool1d}.
     *
     * @param input the maxima, of shape {@code (N, C, L)} or {@code (C, L)}
     * @param indices where each was, of the same shape
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     * @param padding how much was added before and behind each dimension
     * @return a tensor of the sizes that were pooled
     * @throws TorchException if the sizes do not fit, or an index is out of range
     */
    public static Tensor maxUnpool1d(Tensor input, Tensor indices, long kernelSize, long stride, long padding) {
        return maxUnpool1d(input, indices, new long[] {kernelSize}, new long[] {stride}, new long[] {padding}, null);
    }

    /**
     * Puts maxima back to where {@code maxPool1dWithIndices} found them, with zeros around: {@code
     * torch.nn.functional.max_unpool1d}.
     *
     * @param input the maxima, of shape {@code (N, C, L)} or {@code (C, L)}
     * @param indices where each was, of the same shape
     * @param kernelSize the window's size along each dimension
     * @return a tensor of the sizes that were pooled
     * @throws TorchException if the sizes do not fit, or an index is out of range
     */
    public static Tensor maxUnpool1d(Tensor input, Tensor indices, long kernelSize) {
        return maxUnpool1d(input, indices, new long[] {kernelSize}, null, new long[] {0}, null);
    }

    /**
     * {@return {@link #maxUnpool2d(Tensor, Tensor, long[], long[], long[], long[])} with the defaults {@code stride = null,
     * padding = new long[] {0}, outputSize = null}}
     *
     * @param input the maxima, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param indices where each was, of the same shape
     * @param kernelSize the window's size along each dimension
     */
    public static Tensor maxUnpool2d(Tensor input, Tensor indices, long[] kernelSize) {
        return maxUnpool2d(input, indices, kernelSize, (long[]) null, new long[] {0}, (long[]) null);
    }

    /**
     * {@return {@link #maxUnpool2d(Tensor, Tensor, long[], long[], long[], long[])} with the defaults {@code padding = new long[]
     * {0}, outputSize = null}}
     *
     * @param input the maxima, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param indices where each was, of the same shape
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     */
    public static Tensor maxUnpool2d(Tensor input, Tensor indices, long[] kernelSize, long @Nullable [] stride) {
        return maxUnpool2d(input, indices, kernelSize, stride, new long[] {0}, (long[]) null);
    }

    /**
     * {@return {@link #maxUnpool2d(Tensor, Tensor, long[], long[], long[], long[])} with the defaults {@code outputSize = null}}
     *
     * @param input the maxima, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param indices where each was, of the same shape
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     * @param padding how much was added before and behind each dimension
     */
    public static Tensor maxUnpool2d(Tensor input, Tensor indices, long[] kernelSize, long @Nullable [] stride, long[] padding) {
        return maxUnpool2d(input, indices, kernelSize, stride, padding, (long[]) null);
    }

    /**
     * Puts maxima back to where {@code maxPool2dWithIndices} found them, with zeros around: {@code
     * torch.nn.functional.max_unpool2d}.
     *
     * @param input the maxima, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param indices where each was, of the same shape
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     * @param padding how much was added before and behind each dimension
     * @param outputSize the sizes that were pooled, with or without the first two, where windows do not tell; or null
     * @return a tensor of the sizes that were pooled
     * @throws TorchException if the sizes do not fit, or an index is out of range
     */
    public static Tensor maxUnpool2d(Tensor input, Tensor indices, long[] kernelSize, long @Nullable [] stride, long[] padding,
            long @Nullable [] outputSize) {
        long[] kernel = Sizes.each(kernelSize, 2);
        long[] steps = stride == null ? kernel : Sizes.each(stride, 2);
        return tensor("aten::max_unpool2d", input, indices, Sizes.unpooled(2, input, kernel, steps, Sizes.each(padding, 2), outputSize));
    }

    /**
     * {@return {@link #maxUnpool2d(Tensor, Tensor, long, long, long)} with the defaults {@code padding = 0}}
     *
     * @param input the maxima, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param indices where each was, of the same shape
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     */
    public static Tensor maxUnpool2d(Tensor input, Tensor indices, long kernelSize, long stride) {
        return maxUnpool2d(input, indices, kernelSize, stride, 0);
    }

    /**
     * Puts maxima back to where {@code maxPool2dWithIndices} found them, with zeros around: {@code
     * torch.nn.functional.max_unpool2d}.
     *
     * @param input the maxima, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param indices where each was, of the same shape
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     * @param padding how much was added before and behind each dimension
     * @return a tensor of the sizes that were pooled
     * @throws TorchException if the sizes do not fit, or an index is out of range
     */
    public static Tensor maxUnpool2d(Tensor input, Tensor indices, long kernelSize, long stride, long padding) {
        return maxUnpool2d(input, indices, new long[] {kernelSize}, new long[] {stride}, new long[] {padding}, null);
    }

    /**
     * Puts maxima back to where {@code maxPool2dWithIndices} found them, with zeros around: {@code
     * torch.nn.functional.max_unpool2d}.
     *
     * @param input the maxima, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param indices where each was, of the same shape
     * @param kernelSize the window's size along each dimension
     * @return a tensor of the sizes that were pooled
     * @throws TorchException if the sizes do not fit, or an index is out of range
     */
    public static Tensor maxUnpool2d(Tensor input, Tensor indices, long kernelSize) {
        return maxUnpool2d(input, indices, new long[] {kernelSize}, null, new long[] {0}, null);
    }

    /**
     * {@return {@link #maxUnpool3d(Tensor, Tensor, long[], long[], long[], long[])} with the defaults {@code stride = null,
     * padding = new long[] {0}, outputSize = null}}
     *
     * @param input the maxima, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param indices where each was, of the same shape
     * @param kernelSize the window's size along each dimension
     */
    public static Tensor maxUnpool3d(Tensor input, Tensor indices, long[] kernelSize) {
        return maxUnpool3d(input, indices, kernelSize, (long[]) null, new long[] {0}, (long[]) null);
    }

    /**
     * {@return {@link #maxUnpool3d(Tensor, Tensor, long[], long[], long[], long[])} with the defaults {@code padding = new long[]
     * {0}, outputSize = null}}
     *
     * @param input the maxima, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param indices where each was, of the same shape
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     */
    public static Tensor maxUnpool3d(Tensor input, Tensor indices, long[] kernelSize, long @Nullable [] stride) {
        return maxUnpool3d(input, indices, kernelSize, stride, new long[] {0}, (long[]) null);
    }

    /**
     * {@return {@link #maxUnpool3d(Tensor, Tensor, long[], long[], long[], long[])} with the defaults {@code outputSize = null}}
     *
     * @param input the maxima, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param indices where each was, of the same shape
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     * @param padding how much was added before and behind each dimension
     */
    public static Tensor maxUnpool3d(Tensor input, Tensor indices, long[] kernelSize, long @Nullable [] stride, long[] padding) {
        return maxUnpool3d(input, indices, kernelSize, stride, padding, (long[]) null);
    }

    /**
     * Puts maxima back to where {@code maxPool3dWithIndices} found them, with zeros around: {@code
     * torch.nn.functional.max_unpool3d}.
     *
     * @param input the maxima, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param indices where each was, of the same shape
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     * @param padding how much was added before and behind each dimension
     * @param outputSize the sizes that were pooled, with or without the first two, where windows do not tell; or null
     * @return a tensor of the sizes that were pooled
     * @throws TorchException if the sizes do not fit, or an index is out of range
     */
    public static Tensor maxUnpool3d(Tensor input, Tensor indices, long[] kernelSize, long @Nullable [] stride, long[] padding,
            long @Nullable [] outputSize) {
        long[] kernel = Sizes.each(kernelSize, 3);
        long[] steps = stride == null ? kernel : Sizes.each(stride, 3);
        long[] around = Sizes.each(padding, 3);
        return tensor("aten::max_unpool3d", input, indices, Sizes.unpooled(3, input, kernel, steps, around, outputSize), steps, around);
    }

    /**
     * {@return {@link #maxUnpool3d(Tensor, Tensor, long, long, long)} with the defaults {@code padding = 0}}
     *
     * @param input the maxima, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param indices where each was, of the same shape
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     */
    public static Tensor maxUnpool3d(Tensor input, Tensor indices, long kernelSize, long stride) {
        return maxUnpool3d(input, indices, kernelSize, stride, 0);
    }

    /**
     * Puts maxima back to where {@code maxPool3dWithIndices} found them, with zeros around: {@code
     * torch.nn.functional.max_unpool3d}.
     *
     * @param input the maxima, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param indices where each was, of the same shape
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     * @param padding how much was added before and behind each dimension
     * @return a tensor of the sizes that were pooled
     * @throws TorchException if the sizes do not fit, or an index is out of range
     */
    public static Tensor maxUnpool3d(Tensor input, Tensor indices, long kernelSize, long stride, long padding) {
        return maxUnpool3d(input, indices, new long[] {kernelSize}, new long[] {stride}, new long[] {padding}, null);
    }

    /**
     * Puts maxima back to where {@code maxPool3dWithIndices} found them, with zeros around: {@code
     * torch.nn.functional.max_unpool3d}.
     *
     * @param input the maxima, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param indices where each was, of the same shape
     * @param kernelSize the window's size along each dimension
     * @return a tensor of the sizes that were pooled
     * @throws TorchException if the sizes do not fit, or an index is out of range
     */
    public static Tensor maxUnpool3d(Tensor input, Tensor indices, long kernelSize) {
        return maxUnpool3d(input, indices, new long[] {kernelSize}, null, new long[] {0}, null);
    }

    /**
     * {@return {@link #lpPool1d(Tensor, double, long[], long[], boolean)} with the defaults {@code stride = null, ceilMode =
     * false}}
     *
     * @param input the values, of shape {@code (N, C, L)} or {@code (C, L)}
     * @param normType the power; infinite for the largest or least magnitude
     * @param kernelSize the window's size along each dimension
     */
    public static Tensor lpPool1d(Tensor input, double normType, long[] kernelSize) {
        return lpPool1d(input, normType, kernelSize, (long[]) null, false);
    }

    /**
     * {@return {@link #lpPool1d(Tensor, double, long[], long[], boolean)} with the defaults {@code ceilMode = false}}
     *
     * @param input the values, of shape {@code (N, C, L)} or {@code (C, L)}
     * @param normType the power; infinite for the largest or least magnitude
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     */
    public static Tensor lpPool1d(Tensor input, double normType, long[] kernelSize, long @Nullable [] stride) {
        return lpPool1d(input, normType, kernelSize, stride, false);
    }

    /**
     * Returns the power norm of each window: {@code torch.nn.functional.lp_pool1d}.
     *
     * @param input the values, of shape {@code (N, C, L)} or {@code (C, L)}
     * @param normType the power; infinite for the largest or least magnitude
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     * @param ceilMode whether a last, partial window counts
     * @return a tensor with one element a window
     */
    public static Tensor lpPool1d(Tensor input, double normType, long[] kernelSize, long @Nullable [] stride, boolean ceilMode) {
        return lpPool(input, normType, Sizes.each(kernelSize, 1), stride == null ? Sizes.NONE : Sizes.each(stride, 1), ceilMode);
    }

    /**
     * {@return {@link #lpPool1d(Tensor, double, long, long, boolean)} with the defaults {@code ceilMode = false}}
     *
     * @param input the values, of shape {@code (N, C, L)} or {@code (C, L)}
     * @param normType the power; infinite for the largest or least magnitude
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     */
    public static Tensor lpPool1d(Tensor input, double normType, long kernelSize, long stride) {
        return lpPool1d(input, normType, kernelSize, stride, false);
    }

    /**
     * Returns the power norm of each window: {@code torch.nn.functional.lp_pool1d}.
     *
     * @param input the values, of shape {@code (N, C, L)} or {@code (C, L)}
     * @param normType the power; infinite for the largest or least magnitude
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     * @param ceilMode whether a last, partial window counts
     * @return a tensor with one element a window
     */
    public static Tensor lpPool1d(Tensor input, double normType, long kernelSize, long stride, boolean ceilMode) {
        return lpPool1d(input, normType, new long[] {kernelSize}, new long[] {stride}, ceilMode);
    }

    /**
     * Returns the power norm of each window: {@code torch.nn.functional.lp_pool1d}.
     *
     * @param input the values, of shape {@code (N, C, L)} or {@code (C, L)}
     * @param normType the power; infinite for the largest or least magnitude
     * @param kernelSize the window's size along each dimension
     * @return a tensor with one element a window
     */
    public static Tensor lpPool1d(Tensor input, double normType, long kernelSize) {
        return lpPool1d(input, normType, new long[] {kernelSize}, null, false);
    }

    /**
     * {@return {@link #lpPool2d(Tensor, double, long[], long[], boolean)} with the defaults {@code stride = null, ceilMode =
     * false}}
     *
     * @param input the values, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param normType the power; infinite for the largest or least magnitude
     * @param kernelSize the window's size along each dimension
     */
    public static Tensor lpPool2d(Tensor input, double normType, long[] kernelSize) {
        return lpPool2d(input, normType, kernelSize, (long[]) null, false);
    }

    /**
     * {@return {@link #lpPool2d(Tensor, double, long[], long[], boolean)} with the defaults {@code ceilMode = false}}
     *
     * @param input the values, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param normType the power; infinite for the largest or least magnitude
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     */
    public static Tensor lpPool2d(Tensor input, double normType, long[] kernelSize, long @Nullable [] stride) {
        return lpPool2d(input, normType, kernelSize, stride, false);
    }

    /**
     * Returns the power norm of each window: {@code torch.nn.functional.lp_pool2d}.
     *
     * @param input the values, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param normType the power; infinite for the largest or least magnitude
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     * @param ceilMode whether a last, partial window counts
     * @return a tensor with one element a window
     */
    public static Tensor lpPool2d(Tensor input, double normType, long[] kernelSize, long @Nullable [] stride, boolean ceilMode) {
        return lpPool(input, normType, Sizes.each(kernelSize, 2), stride == null ? Sizes.NONE : Sizes.each(stride, 2), ceilMode);
    }

    /**
     * {@return {@link #lpPool2d(Tensor, double, long, long, boolean)} with the defaults {@code ceilMode = false}}
     *
     * @param input the values, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param normType the power; infinite for the largest or least magnitude
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     */
    public static Tensor lpPool2d(Tensor input, double normType, long kernelSize, long stride) {
        return lpPool2d(input, normType, kernelSize, stride, false);
    }

    /**
     * Returns the power norm of each window: {@code torch.nn.functional.lp_pool2d}.
     *
     * @param input the values, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param normType the power; infinite for the largest or least magnitude
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     * @param ceilMode whether a last, partial window counts
     * @return a tensor with one element a window
     */
    public static Tensor lpPool2d(Tensor input, double normType, long kernelSize, long stride, boolean ceilMode) {
        return lpPool2d(input, normType, new long[] {kernelSize}, new long[] {stride}, ceilMode);
    }

    /**
     * Returns the power norm of each window: {@code torch.nn.functional.lp_pool2d}.
     *
     * @param input the values, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param normType the power; infinite for the largest or least magnitude
     * @param kernelSize the window's size along each dimension
     * @return a tensor with one element a window
     */
    public static Tensor lpPool2d(Tensor input, double normType, long kernelSize) {
        return lpPool2d(input, normType, new long[] {kernelSize}, null, false);
    }

    /**
     * {@return {@link #lpPool3d(Tensor, double, long[], long[], boolean)} with the defaults {@code stride = null, ceilMode =
     * false}}
     *
     * @param input the values, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param normType the power; infinite for the largest or least magnitude
     * @param kernelSize the window's size along each dimension
     */
    public static Tensor lpPool3d(Tensor input, double normType, long[] kernelSize) {
        return lpPool3d(input, normType, kernelSize, (long[]) null, false);
    }

    /**
     * {@return {@link #lpPool3d(Tensor, double, long[], long[], boolean)} with the defaults {@code ceilMode = false}}
     *
     * @param input the values, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param normType the power; infinite for the largest or least magnitude
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     */
    public static Tensor lpPool3d(Tensor input, double normType, long[] kernelSize, long @Nullable [] stride) {
        return lpPool3d(input, normType, kernelSize, stride, false);
    }

    /**
     * Returns the power norm of each window: {@code torch.nn.functional.lp_pool3d}.
     *
     * @param input the values, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param normType the power; infinite for the largest or least magnitude
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     * @param ceilMode whether a last, partial window counts
     * @return a tensor with one element a window
     */
    public static Tensor lpPool3d(Tensor input, double normType, long[] kernelSize, long @Nullable [] stride, boolean ceilMode) {
        return lpPool(input, normType, Sizes.each(kernelSize, 3), stride == null ? Sizes.NONE : Sizes.each(stride, 3), ceilMode);
    }

    /**
     * {@return {@link #lpPool3d(Tensor, double, long, long, boolean)} with the defaults {@code ceilMode = false}}
     *
     * @param input the values, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param normType the power; infinite for the largest or least magnitude
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     */
    public static Tensor lpPool3d(Tensor input, double normType, long kernelSize, long stride) {
        return lpPool3d(input, normType, kernelSize, stride, false);
    }

    /**
     * Returns the power norm of each window: {@code torch.nn.functional.lp_pool3d}.
     *
     * @param input the values, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param normType the power; infinite for the largest or least magnitude
     * @param kernelSize the window's size along each dimension
     * @param stride the distance of neighbouring windows along each dimension, or null for the window's size
     * @param ceilMode whether a last, partial window counts
     * @return a tensor with one element a window
     */
    public static Tensor lpPool3d(Tensor input, double normType, long kernelSize, long stride, boolean ceilMode) {
        return lpPool3d(input, normType, new long[] {kernelSize}, new long[] {stride}, ceilMode);
    }

    /**
     * Returns the power norm of each window: {@code torch.nn.functional.lp_pool3d}.
     *
     * @param input the values, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param normType the power; infinite for the largest or least magnitude
     * @param kernelSize the window's size along each dimension
     * @return a tensor with one element a window
     */
    public static Tensor lpPool3d(Tensor input, double normType, long kernelSize) {
        return lpPool3d(input, normType, new long[] {kernelSize}, null, false);
    }

    private static Tensor lpPool(Tensor input, double normType, long[] kernel, long[] stride, boolean ceilMode) {
        String dims = kernel.length + "d";
        long[] none = new long[kernel.length];
        return composed(() -> {
            if (Double.isInfinite(normType)) {
                long[] ones = new long[kernel.length];
                Arrays.fill(ones, 1);
                Tensor magnitudes = tensor("aten::abs", input);
                Tensor signed = normType > 0 ? magnitudes : magnitudes.neg();
                Tensor largest = tensor("aten::max_pool" + dims, signed, kernel, stride, none, ones, ceilMode);
                return normType > 0 ? largest : largest.neg();
            }
            Tensor powers = tensor("aten::pow.Tensor_Scalar", input, normType);
            Tensor means = tensor("aten::avg_pool" + dims, powers, kernel, stride, none, ceilMode);
            Tensor sums = tensor("aten::sign", means).mul(tensor("aten::relu", tensor("aten::abs", means)))
                    .mul(Arrays.stream(kernel).reduce(1, (a, b) -> a * b));
            return tensor("aten::pow.Tensor_Scalar", sums, 1.0 / normType);
        });
    }
}
