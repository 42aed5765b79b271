// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static dev.torchffm.ops.TensorCalls.composed;
import static dev.torchffm.ops.TensorCalls.tensor;

import dev.torchffm.Tensor;
import dev.torchffm.TorchException;
import dev.torchffm.internal.text.PythonText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The losses of {@code torch.nn.functional} over classes. */
abstract class ClassificationLosses extends MarginLosses {
    ClassificationLosses() { }

    /**
     * {@return {@link #crossEntropy(Tensor, Tensor, Tensor, long, String, double)} with the defaults {@code weight = null,
     * ignoreIndex = -100, reduction = "mean", labelSmoothing = 0.0}}
     *
     * @param input the logits, of shape {@code (C)}, {@code (N, C)} or {@code (N, C, d1, ...)}
     * @param target the class of each, of the input's shape without {@code C}, or probabilities, of the input's shape
     */
    public static Tensor crossEntropy(Tensor input, Tensor target) {
        return crossEntropy(input, target, (Tensor) null, -100, "mean", 0.0);
    }

    /**
     * {@return {@link #crossEntropy(Tensor, Tensor, Tensor, long, String, double)} with the defaults {@code ignoreIndex = -100,
     * reduction = "mean", labelSmoothing = 0.0}}
     *
     * @param input the logits, of shape {@code (C)}, {@code (N, C)} or {@code (N, C, d1, ...)}
     * @param target the class of each, of the input's shape without {@code C}, or probabilities, of the input's shape
     * @param weight a factor for each class, or null for none
     */
    public static Tensor crossEntropy(Tensor input, Tensor target, @Nullable Tensor weight) {
        return crossEntropy(input, target, weight, -100, "mean", 0.0);
    }

    /**
     * {@return {@link #crossEntropy(Tensor, Tensor, Tensor, long, String, double)} with the defaults {@code reduction = "mean",
     * labelSmoothing = 0.0}}
     *
     * @param input the logits, of shape {@code (C)}, {@code (N, C)} or {@code (N, C, d1, ...)}
     * @param target the class of each, of the input's shape without {@code C}, or probabilities, of the input's shape
     * @param weight a factor for each class, or null for none
     * @param ignoreIndex the class that does not count
     */
    public static Tensor crossEntropy(Tensor input, Tensor target, @Nullable Tensor weight, long ignoreIndex) {
        return crossEntropy(input, target, weight, ignoreIndex, "mean", 0.0);
    }

    /**
     * {@return {@link #crossEntropy(Tensor, Tensor, Tensor, long, String, double)} with the defaults {@code labelSmoothing =
     * 0.0}}
     *
     * @param input the logits, of shape {@code (C)}, {@code (N, C)} or {@code (N, C, d1, ...)}
     * @param target the class of each, of the input's shape without {@code C}, or probabilities, of the input's shape
     * @param weight a factor for each class, or null for none
     * @param ignoreIndex the class that does not count
     * @param reduction {@code "none"}, {@code "mean"} (weighted by the classes' weights) or {@code "sum"}
     */
    public static Tensor crossEntropy(Tensor input, Tensor target, @Nullable Tensor weight, long ignoreIndex, String reduction) {
        return crossEntropy(input, target, weight, ignoreIndex, reduction, 0.0);
    }

    /**
     * Returns the cross entropy of logits of classes: {@code torch.nn.functional.cross_entropy}.
     *
     * @param input the logits, of shape {@code (C)}, {@code (N, C)} or {@code (N, C, d1, ...)}
     * @param target the class of each, of the input's shape without {@code C}, or probabilities, of the input's shape
     * @param weight a factor for each class, or null for none
     * @param ignoreIndex the class that does not count
     * @param reduction {@code "none"}, {@code "mean"} (weighted by the classes' weights) or {@code "sum"}
     * @param labelSmoothing how much of each target is spread over all classes, from 0 to 1
     * @return the losses, of the shape of a target of classes, or their reduction
     * @throws TorchException if the shapes do not fit, a class is out of range, or the reduction is none of the three words
     */
    public static Tensor crossEntropy(Tensor input, Tensor target, @Nullable Tensor weight, long ignoreIndex, String reduction, double
            labelSmoothing) {
        return tensor("aten::cross_entropy_loss", input, target, weight, Reduction.code(reduction), ignoreIndex, labelSmoothing);
    }

    /**
     * {@return {@link #crossEntropy(Tensor, Tensor, Tensor, String, long, double)} with the defaults {@code ignoreIndex = -100,
     * labelSmoothing = 0.0}}
     *
     * @param input the logits, of shape {@code (C)}, {@code (N, C)} or {@code (N, C, d1, ...)}
     * @param target the class of each, of the input's shape without {@code C}, or probabilities, of the input's shape
     * @param weight a factor for each class, or null for none
     * @param reduction {@code "none"}, {@code "mean"} (weighted by the classes' weights) or {@code "sum"}
     */
    public static Tensor crossEntropy(Tensor input, Tensor target, @Nullable Tensor weight, String reduction) {
        return crossEntropy(input, target, weight, reduction, -100, 0.0);
    }

    /**
     * {@return {@link #crossEntropy(Tensor, Tensor, Tensor, String, long, double)} with the defaults {@code labelSmoothing =
     * 0.0}}
     *
     * @param input the logits, of shape {@code (C)}, {@code (N, C)} or {@code (N, C, d1, ...)}
     * @param target the class of each, of the input's shape without {@code C}, or probabilities, of the input's shape
     * @param weight a factor for each class, or null for none
     * @param reduction {@code "none"}, {@code "mean"} (weighted by the classes' weights) or {@code "sum"}
     * @param ignoreIndex the class that does not count
     */
    public static Tensor crossEntropy(Tensor input, Tensor target, @Nullable Tensor weight, String reduction, long ignoreIndex) {
        return crossEntropy(input, target, weight, reduction, ignoreIndex, 0.0);
    }

    /**
     * Returns the cross entropy of logits of classes: {@code torch.nn.functional.cross_entropy}.
     *
     * @param input the logits, of shape {@code (C)}, {@code (N, C)} or {@code (N, C, d1, ...)}
     * @param target the class of each, of the input's shape without {@code C}, or probabilities, of the input's shape
     * @param weight a factor for each class, or null for none
     * @param reduction {@code "none"}, {@code "mean"} (weighted by the classes' weights) or {@code "sum"}
     * @param ignoreIndex the class that does not count
     * @param labelSmoothing how much of each target is spread over all classes, from 0 to 1
     * @return the losses, of the shape of a target of classes, or their reduction
     * @throws TorchException if the shapes do not fit, a class is out of range, or the reduction is none of the three words
     */
    public static Tensor crossEntropy(Tensor input, Tensor target, @Nullable Tensor weight, String reduction, long ignoreIndex, double
            labelSmoothing) {
        return crossEntropy(input, target, weight, ignoreIndex, reduction, labelSmoothing);
    }

    /**
     * {@return {@link #crossEntropy(Tensor, Tensor, Tensor, Boolean, long, Boolean, String, double)} with the defaults {@code
     * labelSmoothing = 0.0}}
     *
     * @param input the logits, of shape {@code (C)}, {@code (N, C)} or {@code (N, C, d1, ...)}
     * @param target the class of each, of the input's shape without {@code C}, or probabilities, of the input's shape
     * @param weight a factor for each class, or null for none
     * @param sizeAverage deprecated: with {@code reduce}, decides the reduction in place of {@code reduction} if either is not
     *        null
     * @param ignoreIndex the class that does not count
     * @param reduce deprecated, as {@code sizeAverage}
     * @param reduction {@code "none"}, {@code "mean"} (weighted by the classes' weights) or {@code "sum"}
     */
    public static Tensor crossEntropy(Tensor input, Tensor target, @Nullable Tensor weight, @Nullable Boolean sizeAverage, long ignoreIndex,
            @Nullable Boolean reduce, String reduction) {
        return crossEntropy(input, target, weight, sizeAverage, ignoreIndex, reduce, reduction, 0.0);
    }

    /**
     * Returns the cross entropy of logits of classes: {@code torch.nn.functional.cross_entropy}.
     *
     * @param input the logits, of shape {@code (C)}, {@code (N, C)} or {@code (N, C, d1, ...)}
     * @param target the class of each, of the input's shape without {@code C}, or probabilities, of the input's shape
     * @param weight a factor for each class, or null for none
     * @param sizeAverage deprecated: with {@code reduce}, decides the reduction in place of {@code reduction} if either is not
     *        null
     * @param ignoreIndex the class that does not count
     * @param reduce deprecated, as {@code sizeAverage}
     * @param reduction {@code "none"}, {@code "mean"} (weighted by the classes' weights) or {@code "sum"}
     * @param labelSmoothing how much of each target is spread over all classes, from 0 to 1
     * @return the losses, of the shape of a target of classes, or their reduction
     * @throws TorchException if the shapes do not fit, a class is out of range, or the reduction is none of the three words
     */
    public static Tensor crossEntropy(Tensor input, Tensor target, @Nullable Tensor weight, @Nullable Boolean sizeAverage, long ignoreIndex,
            @Nullable Boolean reduce, String reduction, double labelSmoothing) {
        return crossEntropy(input, target, weight, ignoreIndex, Reduction.word(sizeAverage, reduce, reduction), labelSmoothing);
    }

    /**
     * {@return {@link #nllLoss(Tensor, Tensor, Tensor, long, String)} with the defaults {@code weight = null, ignoreIndex = -100,
     * reduction = "mean"}}
     *
     * @param input the logarithms of the classes' probabilities, of shape {@code (C)}, {@code (N, C)} or {@code (N, C, d1, ...)}
     * @param target the class of each, of the input's shape without {@code C}
     */
    public static Tensor nllLoss(Tensor input, Tensor target) {
        return nllLoss(input, target, (Tensor) null, -100, "mean");
    }

    /**
     * {@return {@link #nllLoss(Tensor, Tensor, Tensor, long, String)} with the defaults {@code ignoreIndex = -100, reduction =
     * "mean"}}
     *
     * @param input the logarithms of the classes' probabilities, of shape {@code (C)}, {@code (N, C)} or {@code (N, C, d1, ...)}
     * @param target the class of each, of the input's shape without {@code C}
     * @param weight a factor for each class, or null for none
     */
    public static Tensor nllLoss(Tensor input, Tensor target, @Nullable Tensor weight) {
        return nllLoss(input, target, weight, -100, "mean");
    }

    /**
     * {@return {@link #nllLoss(Tensor, Tensor, Tensor, long, String)} with the defaults {@code reduction = "mean"}}
     *
     * @param input the logarithms of the classes' probabilities, of shape {@code (C)}, {@code (N, C)} or {@code (N, C, d1, ...)}
     * @param target the class of each, of the input's shape without {@code C}
     * @param weight a factor for each class, or null for none
     * @param ignoreIndex the class that does not count
     */
    public static Tensor nllLoss(Tensor input, Tensor target, @Nullable Tensor weight, long ignoreIndex) {
        return nllLoss(input, target, weight, ignoreIndex, "mean");
    }

    /**
     * Returns the negative log likelihood of classes: {@code torch.nn.functional.nll_loss}.
     *
     * @param input the logarithms of the classes' probabilities, of shape {@code (C)}, {@code (N, C)} or {@code (N, C, d1, ...)}
     * @param target the class of each, of the input's shape without {@code C}
     * @param weight a factor for each class, or null for none
     * @param ignoreIndex the class that does not count
     * @param reduction {@code "none"}, {@code "mean"} (weighted by the classes' weights) or {@code "sum"}
     * @return the losses, of the target's shape, or their reduction
     * @throws TorchException if the shapes do not fit, a class is out of range, or the reduction is none of the three words
     */
    public static Tensor nllLoss(Tensor input, Tensor target, @Nullable Tensor weight, long ignoreIndex, String reduction) {
        return tensor("aten::nll_loss_nd", input, target, weight, Reduction.code(reduction), ignoreIndex);
    }

    /**
     * {@return {@link #nllLoss(Tensor, Tensor, Tensor, String, long)} with the defaults {@code ignoreIndex = -100}}
     *
     * @param input the logarithms of the classes' probabilities, of shape {@code (C)}, {@code (N, C)} or {@code (N, C, d1, ...)}
     * @param target the class of each, of the input's shape without {@code C}
     * @param weight a factor for each class, or null for none
     * @param reduction {@code "none"}, {@code "mean"} (weighted by the classes' weights) or {@code "sum"}
     */
    public static Tensor nllLoss(Tensor input, Tensor target, @Nullable Tensor weight, String reduction) {
        return nllLoss(input, target, weight, reduction, -100);
    }

    /**
     * Returns the negative log likelihood of classes: {@code torch.nn.functional.nll_loss}.
     *
     * @param input the logarithms of the classes' probabilities, of shape {@code (C)}, {@code (N, C)} or {@code (N, C, d1, ...)}
     * @param target the class of each, of the input's shape without {@code C}
     * @param weight a factor for each class, or null for none
     * @param reduction {@code "none"}, {@code "mean"} (weighted by the classes' weights) or {@code "sum"}
     * @param ignoreIndex the class that does not count
     * @return the losses, of the target's shape, or their reduction
     * @throws TorchException if the shapes do not fit, a class is out of range, or the reduction is none of the three words
     */
    public static Tensor nllLoss(Tensor input, Tensor target, @Nullable Tensor weight, String reduction, long ignoreIndex) {
        return nllLoss(input, target, weight, ignoreIndex, reduction);
    }

    /**
     * Returns the negative log likelihood of classes: {@code torch.nn.functional.nll_loss}.
     *
     * @param input the logarithms of the classes' probabilities, of shape {@code (C)}, {@code (N, C)} or {@code (N, C, d1, ...)}
     * @param target the class of each, of the input's shape without {@code C}
     * @param weight a factor for each class, or null for none
     * @param sizeAverage deprecated: with {@code reduce}, decides the reduction in place of {@code reduction} if either is not
     *        null
     * @param ignoreIndex the class that does not count
     * @param reduce deprecated, as {@code sizeAverage}
     * @param reduction {@code "none"}, {@code "mean"} (weighted by the classes' weights) or {@code "sum"}
     * @return the losses, of the target's shape, or their reduction
     * @throws TorchException if the shapes do not fit, a class is out of range, or the reduction is none of the three words
     */
    public static Tensor nllLoss(Tensor input, Tensor target, @Nullable Tensor weight, @Nullable Boolean sizeAverage, long ignoreIndex,
            @Nullable Boolean reduce, String reduction) {
        return nllLoss(input, target, weight, ignoreIndex, Reduction.word(sizeAverage, reduce, reduction));
    }

    /**
     * {@return {@link #linearCrossEntropy(Tensor, Tensor, Tensor, Tensor, Tensor, String, Number, double)} with the defaults
     * {@code linearBias = null, weight = null, reduction = "mean", ignoreIndex = null, labelSmoothing = 0.0}}
     *
     * @param input the features, of shape {@code (inFeatures)} or {@code (N, inFeatures)}
     * @param linearWeight the layer's weights, of shape {@code (C, inFeatures)} or {@code (C, d1, ..., inFeatures)}
     * @param target classes or probabilities, as in {@link #crossEntropy(Tensor, Tensor, Tensor, long, String, double)}
     */
    public static Tensor linearCrossEntropy(Tensor input, Tensor linearWeight, Tensor target) {
        return linearCrossEntropy(input, linearWeight, target, (Tensor) null, (Tensor) null, "mean", (Number) null, 0.0);
    }

    /**
     * {@return {@link #linearCrossEntropy(Tensor, Tensor, Tensor, Tensor, Tensor, String, Number, double)} with the defaults
     * {@code weight = null, reduction = "mean", ignoreIndex = null, labelSmoothing = 0.0}}
     *
     * @param input the features, of shape {@code (inFeatures)} or {@code (N, inFeatures)}
     * @param linearWeight the layer's weights, of shape {@code (C, inFeatures)} or {@code (C, d1, ..., inFeatures)}
     * @param target classes or probabilities, as in {@link #crossEntropy(Tensor, Tensor, Tensor, long, String, double)}
     * @param linearBias the layer's bias, of the shape of its weights without {@code inFeatures}, or null for none
     */
    public static Tensor linearCrossEntropy(Tensor input, Tensor linearWeight, Tensor target, @Nullable Tensor linearBias) {
        return linearCrossEntropy(input, linearWeight, target, linearBias, (Tensor) null, "mean", (Number) null, 0.0);
    }

    /**
     * {@return {@link #linearCrossEntropy(Tensor, Tensor, Tensor, Tensor, Tensor, String, Number, double)} with the defaults
     * {@code reduction = "mean", ignoreIndex = null, labelSmoothing = 0.0}}
     *
     * @param input the features, of shape {@code (inFeatures)} or {@code (N, inFeatures)}
     * @param linearWeight the layer's weights, of shape {@code (C, inFeatures)} or {@code (C, d1, ..., inFeatures)}
     * @param target classes or probabilities, as in {@link #crossEntropy(Tensor, Tensor, Tensor, long, String, double)}
     * @param linearBias the layer's bias, of the shape of its weights without {@code inFeatures}, or null for none
     * @param weight a factor for each class, or null for none
     */
    public static Tensor linearCrossEntropy(Tensor input, Tensor linearWeight, Tensor target, @Nullable Tensor linearBias,
            @Nullable Tensor weight) {
        return linearCrossEntropy(input, linearWeight, target, linearBias, weight, "mean", (Number) null, 0.0);
    }

    /**
     * {@return {@link #linearCrossEntropy(Tensor, Tensor, Tensor, Tensor, Tensor, String, Number, double)} with the defaults
     * {@code ignoreIndex = null, labelSmoothing = 0.0}}
     *
     * @param input the features, of shape {@code (inFeatures)} or {@code (N, inFeatures)}
     * @param linearWeight the layer's weights, of shape {@code (C, inFeatures)} or {@code (C, d1, ..., inFeatures)}
     * @param target classes or probabilities, as in {@link #crossEntropy(Tensor, Tensor, Tensor, long, String, double)}
     * @param linearBias the layer's bias, of the shape of its weights without {@code inFeatures}, or null for none
     * @param weight a factor for each class, or null for none
     * @param reduction {@code "none"}, {@code "mean"} (weighted by the classes' weights) or {@code "sum"}
     */
    public static Tensor linearCrossEntropy(Tensor input, Tensor linearWeight, Tensor target, @Nullable Tensor linearBias,
            @Nullable Tensor weight, String reduction) {
        return linearCrossEntropy(input, linearWeight, target, linearBias, weight, reduction, (Number) null, 0.0);
    }

    /**
     * {@return {@link #linearCrossEntropy(Tensor, Tensor, Tensor, Tensor, Tensor, String, Number, double)} with the defaults
     * {@code labelSmoothing = 0.0}}
     *
     * @param input the features, of shape {@code (inFeatures)} or {@code (N, inFeatures)}
     * @param linearWeight the layer's weights, of shape {@code (C, inFeatures)} or {@code (C, d1, ..., inFeatures)}
     * @param target classes or probabilities, as in {@link #crossEntropy(Tensor, Tensor, Tensor, long, String, double)}
     * @param linearBias the layer's bias, of the shape of its weights without {@code inFeatures}, or null for none
     * @param weight a factor for each class, or null for none
     * @param reduction {@code "none"}, {@code "mean"} (weighted by the classes' weights) or {@code "sum"}
     * @param ignoreIndex the class that does not count, or null for -100
     */
    public static Tensor linearCrossEntropy(Tensor input, Tensor linearWeight, Tensor target, @Nullable Tensor linearBias,
            @Nullable Tensor weight, String reduction, @Nullable Number ignoreIndex) {
        return linearCrossEntropy(input, linearWeight, target, linearBias, weight, reduction, ignoreIndex, 0.0);
    }

    /**
     * Returns the cross entropy of logits that a linear layer computes: {@code torch.nn.functional.linear_cross_entropy}, without
     * its option to compute in chunks.
     *
     * @param input the features, of shape {@code (inFeatures)} or {@code (N, inFeatures)}
     * @param linearWeight the layer's weights, of shape {@code (C, inFeatures)} or {@code (C, d1, ..., inFeatures)}
     * @param target classes or probabilities, as in {@link #crossEntropy(Tensor, Tensor, Tensor, long, String, double)}
     * @param linearBias the layer's bias, of the shape of its weights without {@code inFeatures}, or null for none
     * @param weight a factor for each class, or null for none
     * @param reduction {@code "none"}, {@code "mean"} (weighted by the classes' weights) or {@code "sum"}
     * @param ignoreIndex the class that does not count, or null for -100
     * @param labelSmoothing how much of each target is spread over all classes, from 0 to 1
     * @return the losses, or their reduction
     * @throws TorchException if the shapes do not fit, a class is out of range, or the reduction is none of the three words
     */
    public static Tensor linearCrossEntropy(Tensor input, Tensor linearWeight, Tensor target, @Nullable Tensor linearBias,
            @Nullable Tensor weight, String reduction, @Nullable Number ignoreIndex, double labelSmoothing) {
        if (input.dim() < 1 || input.dim() > 2) {
            throw new TorchException("expected input with dimensionality 1 or 2, got " + input.dim());
        }
        if (linearWeight.dim() < 2) {
            throw new TorchException("expected linear_weight with dimensionality at least 2, got " + linearWeight.dim());
        }
        long[] inputShape = input.shape();
        long[] layer = linearWeight.shape();
        long features = inputShape[inputShape.length - 1];
        if (features != layer[layer.length - 1]) {
            throw new TorchException("expected equal input and linear_weight last dimensions (in_features), got " + features + " and "
                    + layer[layer.length - 1] + ", respectively");
        }
        long[] outputs = Arrays.copyOf(layer, layer.length - 1);
        if (linearBias != null && !Arrays.equals(linearBias.shape(), outputs)) {
            throw new TorchException("expected linear_bias shape " + PythonText.tuple(outputs) + ", got "
                    + PythonText.tuple(linearBias.shape()));
        }
        if (outputs.length > 1 && inputShape.length == 1) {
            throw new TorchException("K-dimensional loss defined by linear_weight shape " + PythonText.tuple(layer)
                    + " requires batched input, (N, " + features + "), got unbatched input with shape " + PythonText.tuple(inputShape));
        }
        long[] logits = new long[inputShape.length - 1 + outputs.length];
        System.arraycopy(inputShape, 0, logits, 0, inputShape.length - 1);
        System.arraycopy(outputs, 0, logits, inputShape.length - 1, outputs.length);
        if (Arrays.equals(target.shape(), logits) && ignoreIndex != null) {
            throw new TorchException("ignore_index cannot be specified when target contains probabilities");
        }
        long ignored = ignoreIndex == null ? -100 : ignoreIndex.longValue();
        return composed(() -> {
            Tensor flatWeight = outputs.length > 1 ? linearWeight.reshape(-1, features) : linearWeight;
            Tensor flatBias = outputs.length > 1 && linearBias != null ? linearBias.reshape(-1) : linearBias;
            Tensor scores = tensor("aten::linear", input, flatWeight, flatBias).reshape(logits);
            return crossEntropy(scores, target, weight, ignored, reduction, labelSmoothing);
        });
    }

    /**
     * {@return {@link #ctcLoss(Tensor, Tensor, Tensor, Tensor, long, String, boolean)} with the defaults {@code blank = 0,
     * reduction = "mean", zeroInfinity = false}}
     *
     * @param logProbs the logarithms of the classes' probabilities, of shape {@code (T, N, C)} or {@code (T, C)}
     * @param targets the classes, of shape {@code (N, S)}, or all of them one after the other
     * @param inputLengths how many of the {@code T} steps count, for each of {@code N}
     * @param targetLengths how many targets there are, for each of {@code N}
     */
    public static Tensor ctcLoss(Tensor logProbs, Tensor targets, Tensor inputLengths, Tensor targetLengths) {
        return ctcLoss(logProbs, targets, inputLengths, targetLengths, 0, "mean", false);
    }

    /**
     * {@return {@link #ctcLoss(Tensor, Tensor, Tensor, Tensor, long, String, boolean)} with the defaults {@code reduction =
     * "mean", zeroInfinity = false}}
     *
     * @param logProbs the logarithms of the classes' probabilities, of shape {@code (T, N, C)} or {@code (T, C)}
     * @param targets the classes, of shape {@code (N, S)}, or all of them one after the other
     * @param inputLengths how many of the {@code T} steps count, for each of {@code N}
     * @param targetLengths how many targets there are, for each of {@code N}
     * @param blank the class that stands for nothing
     */
    public static Tensor ctcLoss(Tensor logProbs, Tensor targets, Tensor inputLengths, Tensor targetLengths, long blank) {
        return ctcLoss(logProbs, targets, inputLengths, targetLengths, blank, "mean", false);
    }

    /**
     * {@return {@link #ctcLoss(Tensor, Tensor, Tensor, Tensor, long, String, boolean)} with the defaults {@code zeroInfinity =
     * false}}
     *
     * @param logProbs the logarithms of the classes' probabilities, of shape {@code (T, N, C)} or {@code (T, C)}
     * @param targets the classes, of shape {@code (N, S)}, or all of them one after the other
     * @param inputLengths how many of the {@code T} steps count, for each of {@code N}
     * @param targetLengths how many targets there are, for each of {@code N}
     * @param blank the class that stands for nothing
     * @param reduction {@code "none"}, {@code "mean"} (each divided by its target's length first) or {@code "sum"}
     */
    public static Tensor ctcLoss(Tensor logProbs, Tensor targets, Tensor inputLengths, Tensor targetLengths, long blank, String
            reduction) {
        return ctcLoss(logProbs, targets, inputLengths, targetLengths, blank, reduction, false);
    }

    /**
     * Returns the connectionist temporal classification loss of sequences: {@code torch.nn.functional.ctc_loss}.
     *
     * @param logProbs the logarithms of the classes' probabilities, of shape {@code (T, N, C)} or {@code (T, C)}
     * @param targets the classes, of shape {@code (N, S)}, or all of them one after the other
     * @param inputLengths how many of the {@code T} steps count, for each of {@code N}
     * @param targetLengths how many targets there are, for each of {@code N}
     * @param blank the class that stands for nothing
     * @param reduction {@code "none"}, {@code "mean"} (each divided by its target's length first) or {@code "sum"}
     * @param zeroInfinity whether infinite losses, and their gradients, are zero
     * @return the losses, or their reduction
     * @throws TorchException if the shapes or lengths do not fit, or the reduction is none of the three words
     */
    public static Tensor ctcLoss(Tensor logProbs, Tensor targets, Tensor inputLengths, Tensor targetLengths, long blank, String
            reduction, boolean zeroInfinity) {
        return tensor("aten::ctc_loss.Tensor", logProbs, targets, inputLengths, targetLengths, blank, Reduction.code(reduction),
                zeroInfinity);
    }

    /**
     * {@return {@link #ctcLoss(Tensor, Tensor, long[], long[], long, String, boolean)} with the defaults {@code blank = 0,
     * reduction = "mean", zeroInfinity = false}}
     *
     * @param logProbs the logarithms of the classes' probabilities, of shape {@code (T, N, C)} or {@code (T, C)}
     * @param targets the classes, of shape {@code (N, S)}, or all of them one after the other
     * @param inputLengths how many of the {@code T} steps count, for each of {@code N}
     * @param targetLengths how many targets there are, for each of {@code N}
     */
    public static Tensor ctcLoss(Tensor logProbs, Tensor targets, long[] inputLengths, long[] targetLengths) {
        return ctcLoss(logProbs, targets, inputLengths, targetLengths, 0, "mean", false);
    }

    /**
     * {@return {@link #ctcLoss(Tensor, Tensor, long[], long[], long, String, boolean)} with the defaults {@code reduction =
     * "mean", zeroInfinity = false}}
     *
     * @param logProbs the logarithms of the classes' probabilities, of shape {@code (T, N, C)} or {@code (T, C)}
     * @param targets the classes, of shape {@code (N, S)}, or all of them one after the other
     * @param inputLengths how many of the {@code T} steps count, for each of {@code N}
     * @param targetLengths how many targets there are, for each of {@code N}
     * @param blank the class that stands for nothing
     */
    public static Tensor ctcLoss(Tensor logProbs, Tensor targets, long[] inputLengths, long[] targetLengths, long blank) {
        return ctcLoss(logProbs, targets, inputLengths, targetLengths, blank, "mean", false);
    }

    /**
     * {@return {@link #ctcLoss(Tensor, Tensor, long[], long[], long, String, boolean)} with the defaults {@code zeroInfinity =
     * false}}
     *
     * @param logProbs the logarithms of the classes' probabilities, of shape {@code (T, N, C)} or {@code (T, C)}
     * @param targets the classes, of shape {@code (N, S)}, or all of them one after the other
     * @param inputLengths how many of the {@code T} steps count, for each of {@code N}
     * @param targetLengths how many targets there are, for each of {@code N}
     * @param blank the class that stands for nothing
     * @param reduction {@code "none"}, {@code "mean"} (each divided by its target's length first) or {@code "sum"}
     */
    public static Tensor ctcLoss(Tensor logProbs, Tensor targets, long[] inputLengths, long[] targetLengths, long blank, String
            reduction) {
        return ctcLoss(logProbs, targets, inputLengths, targetLengths, blank, reduction, false);
    }

    /**
     * Returns the connectionist temporal classification loss of sequences: {@code torch.nn.functional.ctc_loss}.
     *
     * @param logProbs the logarithms of the classes' probabilities, of shape {@code (T, N, C)} or {@code (T, C)}
     * @param targets the classes, of shape {@code (N, S)}, or all of them one after the other
     * @param inputLengths how many of the {@code T} steps count, for each of {@code N}
     * @param targetLengths how many targets there are, for each of {@code N}
     * @param blank the class that stands for nothing
     * @param reduction {@code "none"}, {@code "mean"} (each divided by its target's length first) or {@code "sum"}
     * @param zeroInfinity whether infinite losses, and their gradients, are zero
     * @return the losses, or their reduction
     * @throws TorchException if the shapes or lengths do not fit, or the reduction is none of the three words
     */
    public static Tensor ctcLoss(Tensor logProbs, Tensor targets, long[] inputLengths, long[] targetLengths, long blank, String
            reduction, boolean zeroInfinity) {
        return tensor("aten::ctc_loss.IntList", logProbs, targets, inputLengths, targetLengths, blank, Reduction.code(reduction),
                zeroInfinity);
    }

    /**
     * {@return {@link #multilabelSoftMarginLoss(Tensor, Tensor, Tensor, String)} with the defaults {@code weight = null,
     * reduction = "mean"}}
     *
     * @param input the logits, of shape {@code (N, C)} or {@code (C)}
     * @param target 0 or 1 for each, of the same shape
     */
    public static Tensor multilabelSoftMarginLoss(Tensor input, Tensor target) {
        return multilabelSoftMarginLoss(input, target, (Tensor) null, "mean");
    }

    /**
     * {@return {@link #multilabelSoftMarginLoss(Tensor, Tensor, Tensor, String)} with the defaults {@code reduction = "mean"}}
     *
     * @param input the logits, of shape {@code (N, C)} or {@code (C)}
     * @param target 0 or 1 for each, of the same shape
     * @param weight a factor for each class, or null for none
     */
    public static Tensor multilabelSoftMarginLoss(Tensor input, Tensor target, @Nullable Tensor weight) {
        return multilabelSoftMarginLoss(input, target, weight, "mean");
    }

    /**
     * Returns the cross entropy of independent classes, averaged over them: {@code
     * torch.nn.functional.multilabel_soft_margin_loss}.
     *
     * @param input the logits, of shape {@code (N, C)} or {@code (C)}
     * @param target 0 or 1 for each, of the same shape
     * @param weight a factor for each class, or null for none
     * @param reduction {@code "none"}, {@code "mean"} or {@code "sum"}
     * @return the losses, of the input's shape without {@code C}, or their reduction
     * @throws TorchException if the shapes do not fit, or the reduction is none of the three words
     */
    public static Tensor multilabelSoftMarginLoss(Tensor input, Tensor target, @Nullable Tensor weight, String reduction) {
        return composed(() -> {
            Tensor yes = target.mul(tensor("aten::log_sigmoid", input));
            Tensor no = tensor("aten::rsub.Scalar", target, 1L).mul(tensor("aten::log_sigmoid", input.neg()));
            Tensor all = yes.add(no).neg();
            Tensor weighted = weight == null ? all : all.mul(weight);
            int classes = input.dim() - 1;
            Tensor loss = tensor("aten::sum.dim_IntList", weighted, new long[] {classes}).div(input.size(classes));
            return switch (reduction) {
                case "none" -> loss;
                case "mean" -> loss.mean();
                case "sum" -> loss.sum();
                case null, default -> throw new TorchException(reduction + " is not valid");
            };
        });
    }
}
