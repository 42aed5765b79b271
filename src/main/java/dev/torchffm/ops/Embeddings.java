// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static dev.torchffm.ops.TensorCalls.tensor;

import dev.torchffm.DType;
import dev.torchffm.GradMode;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.internal.text.PythonText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The functions of {@code torch.nn.functional} that look rows up by index. */
abstract class Embeddings extends Dropout {
    Embeddings() { }

    /**
     * {@return {@link #embedding(Tensor, Tensor, Number, Number, double, boolean, boolean)} with the defaults {@code paddingIdx =
     * null, maxNorm = null, normType = 2.0, scaleGradByFreq = false, sparse = false}}
     *
     * @param input the indices, int64 or int32, of any shape
     * @param weight the rows, of shape {@code (V, E)}; written where {@code maxNorm} is given
     */
    public static Tensor embedding(Tensor input, Tensor weight) {
        return embedding(input, weight, (Number) null, (Number) null, 2.0, false, false);
    }

    /**
     * {@return {@link #embedding(Tensor, Tensor, Number, Number, double, boolean, boolean)} with the defaults {@code maxNorm =
     * null, normType = 2.0, scaleGradByFreq = false, sparse = false}}
     *
     * @param input the indices, int64 or int32, of any shape
     * @param weight the rows, of shape {@code (V, E)}; written where {@code maxNorm} is given
     * @param paddingIdx the index that does not take part in gradients, or null for none
     */
    public static Tensor embedding(Tensor input, Tensor weight, @Nullable Number paddingIdx) {
        return embedding(input, weight, paddingIdx, (Number) null, 2.0, false, false);
    }

    /**
     * {@return {@link #embedding(Tensor, Tensor, Number, Number, double, boolean, boolean)} with the defaults {@code normType =
     * 2.0, scaleGradByFreq = false, sparse = false}}
     *
     * @param input the indices, int64 or int32, of any shape
     * @param weight the rows, of shape {@code (V, E)}; written where {@code maxNorm} is given
     * @param paddingIdx the index that does not take part in gradients, or null for none
     * @param maxNorm the largest norm of a row: larger ones are scaled in place first; null for no limit
     */
    public static Tensor embedding(Tensor input, Tensor weight, @Nullable Number paddingIdx, @Nullable Number maxNorm) {
        return embedding(input, weight, paddingIdx, maxNorm, 2.0, false, false);
    }

    /**
     * {@return {@link #embedding(Tensor, Tensor, Number, Number, double, boolean, boolean)} with the defaults {@code
     * scaleGradByFreq = false, sparse = false}}
     *
     * @param input the indices, int64 or int32, of any shape
     * @param weight the rows, of shape {@code (V, E)}; written where {@code maxNorm} is given
     * @param paddingIdx the index that does not take part in gradients, or null for none
     * @param maxNorm the largest norm of a row: larger ones are scaled in place first; null for no limit
     * @param normType the power of that norm
     */
    public static Tensor embedding(Tensor input, Tensor weight, @Nullable Number paddingIdx, @Nullable Number maxNorm, double normType) {
        return embedding(input, weight, paddingIdx, maxNorm, normType, false, false);
    }

    /**
     * {@return {@link #embedding(Tensor, Tensor, Number, Number, double, boolean, boolean)} with the defaults {@code sparse =
     * false}}
     *
     * @param input the indices, int64 or int32, of any shape
     * @param weight the rows, of shape {@code (V, E)}; written where {@code maxNorm} is given
     * @param paddingIdx the index that does not take part in gradients, or null for none
     * @param maxNorm the largest norm of a row: larger ones are scaled in place first; null for no limit
     * @param normType the power of that norm
     * @param scaleGradByFreq whether gradients are divided by how often their index occurs
     */
    public static Tensor embedding(Tensor input, Tensor weight, @Nullable Number paddingIdx, @Nullable Number maxNorm, double normType,
            boolean scaleGradByFreq) {
        return embedding(input, weight, paddingIdx, maxNorm, normType, scaleGradByFreq, false);
    }

    /**
     * Returns rows by their indices: {@code torch.nn.functional.embedding}.
     *
     * @param input the indices, int64 or int32, of any shape
     * @param weight the rows, of shape {@code (V, E)}; written where {@code maxNorm} is given
     * @param paddingIdx the index that does not take part in gradients, or null for none
     * @param maxNorm the largest norm of a row: larger ones are scaled in place first; null for no limit
     * @param normType the power of that norm
     * @param scaleGradByFreq whether gradients are divided by how often their index occurs
     * @param sparse whether the gradient of the weight is a sparse tensor
     * @return a tensor of the indices' shape with {@code E} appended
     * @throws TorchException if {@code paddingIdx} or an index is out of range
     */
    public static Tensor embedding(Tensor input, Tensor weight, @Nullable Number paddingIdx, @Nullable Number maxNorm, double normType,
            boolean scaleGradByFreq, boolean sparse) {
        long padding = -1;
        if (paddingIdx != null) {
            padding = paddingIdx.longValue();
            long rows = weight.size(0);
            if (padding >= Math.max(rows, 1) || padding < -rows) {
                throw new TorchException("Padding_idx must be within num_embeddings");
            }
            padding = padding < 0 ? padding + rows : padding;
        }
        if (maxNorm != null) {
            Tensor indices = input.contiguous();
            renorm(weight, indices, maxNorm, normType);
            return tensor("aten::embedding", weight, indices, padding, scaleGradByFreq, sparse);
        }
        return tensor("aten::embedding", weight, input, padding, scaleGradByFreq, sparse);
    }

    /**
     * {@return {@link #embeddingBag(Tensor, Tensor, Tensor, Number, double, boolean, String, boolean, Tensor, boolean, Number)}
     * with the defaults {@code offsets = null, maxNorm = null, normType = 2.0, scaleGradByFreq = false, mode = "mean", sparse =
     * false, perSampleWeights = null, includeLastOffset = false, paddingIdx = null}}
     *
     * @param input the indices, of shape {@code (B, N)}, a bag each row, or {@code (N)}, where {@code offsets} says where bags
     *        begin
     * @param weight the rows, of shape {@code (V, E)}; written where {@code maxNorm} is given
     */
    public static Tensor embeddingBag(Tensor input, Tensor weight) {
        return embeddingBag(input, weight, (Tensor) null, (Number) null, 2.0, false, "mean", false, (Tensor) null, false, (Number)
                null);
    }

    /**
     * {@return {@link #embeddingBag(Tensor, Tensor, Tensor, Number, double, boolean, String, boolean, Tensor, boolean, Number)}
     * with the defaults {@code maxNorm = null, normType = 2.0, scaleGradByFreq = false, mode = "mean", sparse = false,
     * perSampleWeights = null, includeLastOffset = false, paddingIdx = null}}
     *
     * @param input the indices, of shape {@code (B, N)}, a bag each row, or {@code (N)}, where {@code offsets} says where bags
     *        begin
     * @param weight the rows, of shape {@code (V, E)}; written where {@code maxNorm} is given
     * @param offsets where each bag begins; null for an input of two dimensions
     */
    public static Tensor embeddingBag(Tensor input, Tensor weight, @Nullable Tensor offsets) {
        return embeddingBag(input, weight, offsets, (Number) null, 2.0, false, "mean", false, (Tensor) null, false, (Number)
                null);
    }

    /**
     * {@return {@link #embeddingBag(Tensor, Tensor, Tensor, Number, double, boolean, String, boolean, Tensor, boolean, Number)}
     * with the defaults {@code normType = 2.0, scaleGradByFreq = false, mode = "mean", sparse = false, perSampleWeights = null,
     * includeLastOffset = false, paddingIdx = null}}
     *
     * @param input the indices, of shape {@code (B, N)}, a bag each row, or {@code (N)}, where {@code offsets} says where bags
     *        begin
     * @param weight the rows, of shape {@code (V, E)}; written where {@code maxNorm} is given
     * @param offsets where each bag begins; null for an input of two dimensions
     * @param maxNorm the largest norm of a row: larger ones are scaled in place first; null for no limit
     */
    public static Tensor embeddingBag(Tensor input, Tensor weight, @Nullable Tensor offsets, @Nullable Number maxNorm) {
        return embeddingBag(input, weight, offsets, maxNorm, 2.0, false, "mean", false, (Tensor) null, false, (Number) null);
    }

    /**
     * {@return {@link #embeddingBag(Tensor, Tensor, Tensor, Number, double, boolean, String, boolean, Tensor, boolean, Number)}
     * with the defaults {@code scaleGradByFreq = false, mode = "mean", sparse = false, perSampleWeights = null, includeLastOffset
     * = false, paddingIdx = null}}
     *
     * @param input the indices, of shape {@code (B, N)}, a bag each row, or {@code (N)}, where {@code offsets} says where bags
     *        begin
     * @param weight the rows, of shape {@code (V, E)}; written where {@code maxNorm} is given
     * @param offsets where each bag begins; null for an input of two dimensions
     * @param maxNorm the largest norm of a row: larger ones are scaled in place first; null for no limit
     * @param normType the power of that norm
     */
    public static Tensor embeddingBag(Tensor input, Tensor weight, @Nullable Tensor offsets, @Nullable Number maxNorm, double normType) {
        return embeddingBag(input, weight, offsets, maxNorm, normType, false, "mean", false, (Tensor) null, false, (Number) null);
    }

    /**
     * {@return {@link #embeddingBag(Tensor, Tensor, Tensor, Number, double, boolean, String, boolean, Tensor, boolean, Number)}
     * with the defaults {@code mode = "mean", sparse = false, perSampleWeights = null, includeLastOffset = false, paddingIdx =
     * null}}
     *
     * @param input the indices, of shape {@code (B, N)}, a bag each row, or {@code (N)}, where {@code offsets} says where bags
     *        begin
     * @param weight the rows, of shape {@code (V, E)}; written where {@code maxNorm} is given
     * @param offsets where each bag begins; null for an input of two dimensions
     * @param maxNorm the largest norm of a row: larger ones are scaled in place first; null for no limit
     * @param normType the power of that norm
     * @param scaleGradByFreq whether gradients are divided by how often their index occurs
     */
    public static Tensor embeddingBag(Tensor input, Tensor weight, @Nullable Tensor offsets, @Nullable Number maxNorm, double normType,
            boolean scaleGradByFreq) {
        return embeddingBag(input, weight, offsets, maxNorm, normType, scaleGradByFreq, "mean", false, (Tensor) null, false,
                (Number) null);
    }

    /**
     * {@return {@link #embeddingBag(Tensor, Tensor, Tensor, Number, double, boolean, String, boolean, Tensor, boolean, Number)}
     * with the defaults {@code sparse = false, perSampleWeights = null, includeLastOffset = false, paddingIdx = null}}
     *
     * @param input the indices, of shape {@code (B, N)}, a bag each row, or {@code (N)}, where {@code offsets} says where bags
     *        begin
     * @param weight the rows, of shape {@code (V, E)}; written where {@code maxNorm} is given
     * @param offsets where each bag begins; null for an input of two dimensions
     * @param maxNorm the largest norm of a row: larger ones are scaled in place first; null for no limit
     * @param normType the power of that norm
     * @param scaleGradByFreq whether gradients are divided by how often their index occurs
     * @param mode {@code "sum"}, {@code "mean"} or {@code "max"}
     */
    public static Tensor embeddingBag(Tensor input, Tensor weight, @Nullable Tensor offsets, @Nullable Number maxNorm, double normType,
            boolean scaleGradByFreq, String mode) {
        return embeddingBag(input, weight, offsets, maxNorm, normType, scaleGradByFreq, mode, false, (Tensor) null, false,
                (Number) null);
    }

    /**
     * {@return {@link #embeddingBag(Tensor, Tensor, Tensor, Number, double, boolean, String, boolean, Tensor, boolean, Number)}
     * with the defaults {@code perSampleWeights = null, includeLastOffset = false, paddingIdx = null}}
     *
     * @param input the indices, of shape {@code (B, N)}, a bag each row, or {@code (N)}, where {@code offsets} says where bags
     *        begin
     * @param weight the rows, of shape {@code (V, E)}; written where {@code maxNorm} is given
     * @param offsets where each bag begins; null for an input of two dimensions
     * @param maxNorm the largest norm of a row: larger ones are scaled in place first; null for no limit
     * @param normType the power of that norm
     * @param scaleGradByFreq whether gradients are divided by how often their index occurs
     * @param mode {@code "sum"}, {@code "mean"} or {@code "max"}
     * @param sparse whether the gradient of the weight is a sparse tensor
     */
    public static Tensor embeddingBag(Tensor input, Tensor weight, @Nullable Tensor offsets, @Nullable Number maxNorm, double normType,
            boolean scaleGradByFreq, String mode, boolean sparse) {
        return embeddingBag(input, weight, offsets, maxNorm, normType, scaleGradByFreq, mode, sparse, (Tensor) null, false,
                (Number) null);
    }

    /**
     * {@return {@link #embeddingBag(Tensor, Tensor, Tensor, Number, double, boolean, String, boolean, Tensor, boolean, Number)}
     * with the defaults {@code includeLastOffset = false, paddingIdx = null}}
     *
     * @param input the indices, of shape {@code (B, N)}, a bag each row, or {@code (N)}, where {@code offsets} says where bags
     *        begin
     * @param weight the rows, of shape {@code (V, E)}; written where {@code maxNorm} is given
     * @param offsets where each bag begins; null for an input of two dimensions
     * @param maxNorm the largest norm of a row: larger ones are scaled in place first; null for no limit
     * @param normType the power of that norm
     * @param scaleGradByFreq whether gradients are divided by how often their index occurs
     * @param mode {@code "sum"}, {@code "mean"} or {@code "max"}
     * @param sparse whether the gradient of the weight is a sparse tensor
     * @param perSampleWeights a factor for each index, for sums, or null for none
     */
    public static Tensor embeddingBag(Tensor input, Tensor weight, @Nullable Tensor offsets, @Nullable Number maxNorm, double normType,
            boolean scaleGradByFreq, String mode, boolean sparse, @Nullable Tensor perSampleWeights) {
        return embeddingBag(input, weight, offsets, maxNorm, normType, scaleGradByFreq, mode, sparse, perSampleWeights, false,
                (Number) null);
    }

    /**
     * {@return {@link #embeddingBag(Tensor, Tensor, Tensor, Number, double, boolean, String, boolean, Tensor, boolean, Number)}
     * with the defaults {@code paddingIdx = null}}
     *
     * @param input the indices, of shape {@code (B, N)}, a bag each row, or {@code (N)}, where {@code offsets} says where bags
     *        begin
     * @param weight the rows, of shape {@code (V, E)}; written where {@code maxNorm} is given
     * @param offsets where each bag begins; null for an input of two dimensions
     * @param maxNorm the largest norm of a row: larger ones are scaled in place first; null for no limit
     * @param normType the power of that norm
     * @param scaleGradByFreq whether gradients are divided by how often their index occurs
     * @param mode {@code "sum"}, {@code "mean"} or {@code "max"}
     * @param sparse whether the gradient of the weight is a sparse tensor
     * @param perSampleWeights a factor for each index, for sums, or null for none
     * @param includeLastOffset whether the offsets end with the number of indices
     */
    public static Tensor embeddingBag(Tensor input, Tensor weight, @Nullable Tensor offsets, @Nullable Number maxNorm, double normType,
            boolean scaleGradByFreq, String mode, boolean sparse, @Nullable Tensor perSampleWeights, boolean includeLastOffset) {
        return embeddingBag(input, weight, offsets, maxNorm, normType, scaleGradByFreq, mode, sparse, perSampleWeights,
                includeLastOffset, (Number) null);
    }

    /**
     * Returns the sums, means or maxima of bags of rows: {@code torch.nn.functional.embedding_bag}.
     *
     * @param input the indices, of shape {@code (B, N)}, a bag each row, or {@code (N)}, where {@code offsets} says where bags
     *        begin
     * @param weight the rows, of shape {@code (V, E)}; written where {@code maxNorm} is given
     * @param offsets where each bag begins; null for an input of two dimensions
     * @param maxNorm the largest norm of a row: larger ones are scaled in place first; null for no limit
     * @param normType the power of that norm
     * @param scaleGradByFreq whether gradients are divided by how often their index occurs
     * @param mode {@code "sum"}, {@code "mean"} or {@code "max"}
     * @param sparse whether the gradient of the weight is a sparse tensor
     * @param perSampleWeights a factor for each index, for sums, or null for none
     * @param includeLastOffset whether the offsets end with the number of indices
     * @param paddingIdx the index that does not take part in gradients, or null for none
     * @return a tensor of shape {@code (B, E)}
     * @throws TorchException if the shapes do not fit, the mode is none of the three words, or the mode does not support an
     *         argument
     */
    public static Tensor embeddingBag(Tensor input, Tensor weight, @Nullable Tensor offsets, @Nullable Number maxNorm, double normType,
            boolean scaleGradByFreq, String mode, boolean sparse, @Nullable Tensor perSampleWeights, boolean includeLastOffset,
            @Nullable Number paddingIdx) {
        if (weight.dtype() == DType.INT64 && input.dtype().isFloatingPoint()) {
            // The order of arguments that PyTorch had once, and still takes.
            return embeddingBag(weight, input, offsets, maxNorm, normType, scaleGradByFreq, mode, sparse, perSampleWeights,
                    includeLastOffset, paddingIdx);
        }
        if (perSampleWeights != null && !Arrays.equals(input.shape(), perSampleWeights.shape())) {
            throw new TorchException("embedding_bag: If per_sample_weights (" + PythonText.size(perSampleWeights.shape())
                    + ") is not None, then it must have the same shape as the input (" + PythonText.size(input.shape()) + ")");
        }
        if (weight.dim() != 2) {
            throw new TorchException("weight has to be a 2D Tensor, but got Tensor of dimension " + weight.dim());
        }
        boolean bags = input.dim() == 2;
        checkOffsets(input, offsets);
        long code = switch (mode) {
            case "sum" -> 0;
            case "mean" -> 1;
            case "max" -> 2;
            case null, default -> throw new TorchException("mode has to be one of sum, mean or max");
        };
        if (code == 2 && scaleGradByFreq) {
            throw new TorchException("max mode does not support scaling the gradient by the frequency");
        }
        if (code == 2 && sparse) {
            throw new TorchException("max mode does not support sparse weights");
        }
        return TensorCalls.composed(() -> {
            Tensor indices = bags ? input.reshape(-1) : input;
            Tensor factors = bags && perSampleWeights != null ? perSampleWeights.reshape(-1) : perSampleWeights;
            Tensor starts = bags ? Torch.arange(0L, input.numel(), input.size(1), input.dtype(), input.device()) : offsets;
            if (maxNorm != null) {
                renorm(weight, indices, maxNorm, normType);
            }
            if (factors != null && code != 0) {
                throw new TorchException("embedding_bag: per_sample_weights was not None. per_sample_weights is only supported for"
                        + " mode='sum' (got mode='" + mode + "'). Please open a feature request on GitHub.");
            }
            return TensorCalls.each("aten::embedding_bag.padding_idx", weight, indices, starts, scaleGradByFreq, code, sparse, factors,
                    includeLastOffset && !bags, paddingIdx == null ? null : paddingIdx.longValue()).getFirst();
        });
    }

    private static void checkOffsets(Tensor input, @Nullable Tensor offsets) {
        if (input.dim() == 2) {
            if (offsets != null) {
                throw new TorchException("if input is 2D, then offsets has to be None, as input is treated is a mini-batch of fixed"
                        + " length sequences. However, found offsets of type <class 'torch.Tensor'>");
            }
        } else if (input.dim() != 1) {
            throw new TorchException("input has to be 1D or 2D Tensor, but got Tensor of dimension " + input.dim());
        } else if (offsets == null) {
            throw new TorchException("offsets has to be a 1D Tensor but got None");
        } else if (offsets.dim() != 1) {
            throw new TorchException("offsets has to be a 1D Tensor");
        }
    }

    private static void renorm(Tensor weight, Tensor indices, Number maxNorm, double normType) {
        try (GradMode _ = Torch.noGrad(); Tensor rows = weight.detach()) {
            tensor("aten::embedding_renorm_", rows, indices, maxNorm.doubleValue(), normType);
        }
    }
}
