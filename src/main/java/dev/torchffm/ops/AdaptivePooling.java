// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static dev.torchffm.ops.TensorCalls.tensor;

import dev.torchffm.Tensor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions of {@code torch.nn.functional} that pool whatever they are given to a size that is asked for. */
abstract class AdaptivePooling extends RegressionLosses {
    AdaptivePooling() { }

    /**
     * Returns means over windows that divide the input evenly: {@code torch.nn.functional.adaptive_avg_pool2d}.
     *
     * @param input the values, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param outputSize the sizes of the result along the pooled dimensions; one stands for all
     * @return a tensor of these sizes
     */
    public static Tensor adaptiveAvgPool2d(Tensor input, long... outputSize) {
        return tensor("aten::adaptive_avg_pool2d", input, Sizes.each(outputSize, 2));
    }

    /**
     * Returns means over windows that divide the input evenly: {@code torch.nn.functional.adaptive_avg_pool2d}.
     *
     * @param input the values, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param outputSize the sizes of the result along the pooled dimensions, null where the input's is kept
     * @return a tensor of these sizes
     */
    public static Tensor adaptiveAvgPool2d(Tensor input, @Nullable Long[] outputSize) {
        return adaptiveAvgPool2d(input, Sizes.orInput(outputSize, input));
    }

    /**
     * Returns means over windows that divide the input evenly: {@code torch.nn.functional.adaptive_avg_pool3d}.
     *
     * @param input the values, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param outputSize the sizes of the result along the pooled dimensions; one stands for all
     * @return a tensor of these sizes
     */
    public static Tensor adaptiveAvgPool3d(Tensor input, long... outputSize) {
        return tensor("aten::adaptive_avg_pool3d", input, Sizes.each(outputSize, 3));
    }

    /**
     * Returns means over windows that divide the input evenly: {@code torch.nn.functional.adaptive_avg_pool3d}.
     *
     * @param input the values, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param outputSize the sizes of the result along the pooled dimensions, null where the input's is kept
     * @return a tensor of these sizes
     */
    public static Tensor adaptiveAvgPool3d(Tensor input, @Nullable Long[] outputSize) {
        return adaptiveAvgPool3d(input, Sizes.orInput(outputSize, input));
    }

    /**
     * Returns maxima over windows that divide the input evenly: {@code torch.nn.functional.adaptive_max_pool1d}.
     *
     * @param input the values, of shape {@code (N, C, L)} or {@code (C, L)}
     * @param outputSize the sizes of the result along the pooled dimensions; one stands for all
     * @return a tensor of these sizes
     */
    public static Tensor adaptiveMaxPool1d(Tensor input, long... outputSize) {
        List<Tensor> both = adaptiveMaxPool1dWithIndices(input, outputSize);
        both.getLast().close();
        return both.getFirst();
    }

    /**
     * Returns maxima over windows that divide the input evenly, and where each was: {@code
     * torch.nn.functional.adaptive_max_pool1d_with_indices}.
     *
     * @param input the values, of shape {@code (N, C, L)} or {@code (C, L)}
     * @param outputSize the sizes of the result along the pooled dimensions; one stands for all
     * @return the maxima and their indices in the flattened dimensions
     */
    public static List<Tensor> adaptiveMaxPool1dWithIndices(Tensor input, long... outputSize) {
        return TensorCalls.each("aten::adaptive_max_pool1d", input, Sizes.each(outputSize, 1));
    }

    /**
     * Returns maxima over windows that divide the input evenly: {@code torch.nn.functional.adaptive_max_pool2d}.
     *
     * @param input the values, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param outputSize the sizes of the result along the pooled dimensions; one stands for all
     * @return a tensor of these sizes
     */
    public static Tensor adaptiveMaxPool2d(Tensor input, long... outputSize) {
        List<Tensor> both = adaptiveMaxPool2dWithIndices(input, outputSize);
        both.getLast().close();
        return both.getFirst();
    }

    /**
     * Returns maxima over windows that divide the input evenly: {@code torch.nn.functional.adaptive_max_pool2d}.
     *
     * @param input the values, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param outputSize the sizes of the result along the pooled dimensions, null where the input's is kept
     * @return a tensor of these sizes
     */
    public static Tensor adaptiveMaxPool2d(Tensor input, @Nullable Long[] outputSize) {
        return adaptiveMaxPool2d(input, Sizes.orInput(outputSize, input));
    }

    /**
     * Returns maxima over windows that divide the input evenly, and where each was: {@code
     * torch.nn.functional.adaptive_max_pool2d_with_indices}.
     *
     * @param input the values, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param outputSize the sizes of the result along the pooled dimensions; one stands for all
     * @return the maxima and their indices in the flattened dimensions
     */
    public static List<Tensor> adaptiveMaxPool2dWithIndices(Tensor input, long... outputSize) {
        return TensorCalls.each("aten::adaptive_max_pool2d", input, Sizes.each(outputSize, 2));
    }

    /**
     * Returns maxima over windows that divide the input evenly, and where each was: {@code
     * torch.nn.functional.adaptive_max_pool2d_with_indices}.
     *
     * @param input the values, of shape {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param outputSize the sizes of the result along the pooled dimensions, null where the input's is kept
     * @return the maxima and their indices in the flattened dimensions
     */
    public static List<Tensor> adaptiveMaxPool2dWithIndices(Tensor input, @Nullable Long[] outputSize) {
        return adaptiveMaxPool2dWithIndices(input, Sizes.orInput(outputSize, input));
    }

    /**
     * Returns maxima over windows that divide the input evenly: {@code torch.nn.functional.adaptive_max_pool3d}.
     *
     * @param input the values, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param outputSize the sizes of the result along the pooled dimensions; one stands for all
     * @return a tensor of these sizes
     */
    public static Tensor adaptiveMaxPool3d(Tensor input, long... outputSize) {
        List<Tensor> both = adaptiveMaxPool3dWithIndices(input, outputSize);
        both.getLast().close();
        return both.getFirst();
    }

    /**
     * Returns maxima over windows that divide the input evenly: {@code torch.nn.functional.adaptive_max_pool3d}.
     *
     * @param input the values, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param outputSize the sizes of the result along the pooled dimensions, null where the input's is kept
     * @return a tensor of these sizes
     */
    public static Tensor adaptiveMaxPool3d(Tensor input, @Nullable Long[] outputSize) {
        return adaptiveMaxPool3d(input, Sizes.orInput(outputSize, input));
    }

    /**
     * Returns maxima over windows that divide the input evenly, and where each was: {@code
     * torch.nn.functional.adaptive_max_pool3d_with_indices}.
     *
     * @param input the values, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param outputSize the sizes of the result along the pooled dimensions; one stands for all
     * @return the maxima and their indices in the flattened dimensions
     */
    public static List<Tensor> adaptiveMaxPool3dWithIndices(Tensor input, long... outputSize) {
        return TensorCalls.each("aten::adaptive_max_pool3d", input, Sizes.each(outputSize, 3));
    }

    /**
     * Returns maxima over windows that divide the input evenly, and where each was: {@code
     * torch.nn.functional.adaptive_max_pool3d_with_indices}.
     *
     * @param input the values, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param outputSize the sizes of the result along the pooled dimensions, null where the input's is kept
     * @return the maxima and their indices in the flattened dimensions
     */
    public static List<Tensor> adaptiveMaxPool3dWithIndices(Tensor input, @Nullable Long[] outputSize) {
        return adaptiveMaxPool3dWithIndices(input, Sizes.orInput(outputSize, input));
    }
}
