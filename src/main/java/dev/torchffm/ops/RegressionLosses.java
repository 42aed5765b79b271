// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static dev.torchffm.ops.TensorCalls.composed;
import static dev.torchffm.ops.TensorCalls.tensor;

import dev.torchffm.GradMode;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.internal.text.PythonText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The losses of {@code torch.nn.functional} that measure how far values lie from a target. */
abstract class RegressionLosses extends ClassificationLosses {
    RegressionLosses() { }

    /**
     * {@return {@link #l1Loss(Tensor, Tensor, String, Tensor)} with the defaults {@code reduction = "mean", weight = null}}
     *
     * @param input the values, of any shape
     * @param target what they should be, of a shape that broadcasts with theirs
     */
    public static Tensor l1Loss(Tensor input, Tensor target) {
        return l1Loss(input, target, "mean", (Tensor) null);
    }

    /**
     * {@return {@link #l1Loss(Tensor, Tensor, String, Tensor)} with the defaults {@code weight = null}}
     *
     * @param input the values, of any shape
     * @param target what they should be, of a shape that broadcasts with theirs
     * @param reduction {@code "none"}, {@code "mean"} or {@code "sum"}
     */
    public static Tensor l1Loss(Tensor input, Tensor target, String reduction) {
        return l1Loss(input, target, reduction, (Tensor) null);
    }

    /**
     * Returns the absolute difference from a target: {@code torch.nn.functional.l1_loss}. Where shapes differ, they are
     * broadcast.
     *
     * @param input the values, of any shape
     * @param target what they should be, of a shape that broadcasts with theirs
     * @param reduction {@code "none"}, {@code "mean"} or {@code "sum"}
     * @param weight a factor for each element, of the input's shape, or null for none
     * @return the losses, or their reduction; a weighted mean is divided by the sum of the weights
     * @throws TorchException if the reduction is none of the three words, or the weight's shape is not the input's
     */
    public static Tensor l1Loss(Tensor input, Tensor target, String reduction, @Nullable Tensor weight) {
        Tensor[] both = broadcast(input, target);
        if (weight == null) {
            return tensor("aten::l1_loss", both[0], both[1], Reduction.code(reduction));
        }
        checkWeight(input, weight);
        return composed(() -> weighted(both[0].sub(both[1]).abs().mul(weight), weight, reduction), both[0], both[1]);
    }

    /**
     * {@return {@link #mseLoss(Tensor, Tensor, String, Tensor)} with the defaults {@code reduction = "mean", weight = null}}
     *
     * @param input the values, of any shape
     * @param target what they should be, of a shape that broadcasts with theirs
     */
    public static Tensor mseLoss(Tensor input, Tensor target) {
        return mseLoss(input, target, "mean", (Tensor) null);
    }

    /**
     * {@return {@link #mseLoss(Tensor, Tensor, String, Tensor)} with the defaults {@code weight = null}}
     *
     * @param input the values, of any shape
     * @param target what they should be, of a shape that broadcasts with theirs
     * @param reduction {@code "none"}, {@code "mean"} or {@code "sum"}
     */
    public static Tensor mseLoss(Tensor input, Tensor target, String reduction) {
        return mseLoss(input, target, reduction, (Tensor) null);
    }

    /**
     * Returns the squared difference from a target: {@code torch.nn.functional.mse_loss}. Where shapes differ, they are
     * broadcast.
     *
     * @param input the values, of any shape
     * @param target what they should be, of a shape that broadcasts with theirs
     * @param reduction {@code "none"}, {@code "mean"} or {@code "sum"}
     * @param weight a factor for each element, of the input's shape, or null for none
     * @return the losses, or their reduction; a weighted mean is divided by the sum of the weights
     * @throws TorchException if the reduction is none of the three words, or the weight's shape is not the input's
     */
    public static Tensor mseLoss(Tensor input, Tensor target, String reduction, @Nullable Tensor weight) {
        Tensor[] both = broadcast(input, target);
        if (weight == null) {
            return tensor("aten::mse_loss", both[0], both[1], Reduction.code(reduction));
        }
        checkWeight(input, weight);
        return composed(() -> {
            Tensor squares = tensor("aten::pow.Tensor_Scalar", both[0].sub(both[1]), 2L);
            return weighted(squares.mul(weight), weight, reduction);
        }, both[0], both[1]);
    }

    /**
     * {@return {@link #smoothL1Loss(Tensor, Tensor, String, double)} with the defaults {@code reduction = "mean", beta = 1.0}}
     *
     * @param input the values, of any shape
     * @param target what they should be, of a shape that broadcasts with theirs
     */
    public static Tensor smoothL1Loss(Tensor input, Tensor target) {
        return smoothL1Loss(input, target, "mean", 1.0);
    }

    /**
     * {@return {@link #smoothL1Loss(Tensor, Tensor, String, double)} with the defaults {@code beta = 1.0}}
     *
     * @param input the values, of any shape
     * @param target what they should be, of a shape that broadcasts with theirs
     * @param reduction {@code "none"}, {@code "mean"} or {@code "sum"}
     */
    public static Tensor smoothL1Loss(Tensor input, Tensor target, String reduction) {
        return smoothL1Loss(input, target, reduction, 1.0);
    }

    /**
     * Returns a loss that is quadratic for differences below {@code beta} and linear beyond: {@code
     * torch.nn.functional.smooth_l1_loss}.
     *
     * @param input the values, of any shape
     * @param target what they should be, of a shape that broadcasts with theirs
     * @param reduction {@code "none"}, {@code "mean"} or {@code "sum"}
     * @param beta where the loss becomes linear; 0 makes it {@link #l1Loss}
     * @return the losses, or their reduction
     * @throws TorchException if the reduction is none of the three words, or {@code beta} is negative
     */
    public static Tensor smoothL1Loss(Tensor input, Tensor target, String reduction, double beta) {
        Tensor[] both = broadcast(input, target);
        return beta == 0 ? tensor("aten::l1_loss", both[0], both[1], Reduction.code(reduction))
                : tensor("aten::smooth_l1_loss", both[0], both[1], Reduction.code(reduction), beta);
    }

    /**
     * {@return {@link #huberLoss(Tensor, Tensor, String, double, Tensor)} with the defaults {@code reduction = "mean", delta =
     * 1.0, weight = null}}
     *
     * @param input the values, of any shape
     * @param target what they should be, of a shape that broadcasts with theirs
     */
    public static Tensor huberLoss(Tensor input, Tensor target) {
        return huberLoss(input, target, "mean", 1.0, (Tensor) null);
    }

    /**
     * {@return {@link #huberLoss(Tensor, Tensor, String, double, Tensor)} with the defaults {@code delta = 1.0, weight = null}}
     *
     * @param input the values, of any shape
     * @param target what they should be, of a shape that broadcasts with theirs
     * @param reduction {@code "none"}, {@code "mean"} or {@code "sum"}
     */
    public static Tensor huberLoss(Tensor input, Tensor target, String reduction) {
        return huberLoss(input, target, reduction, 1.0, (Tensor) null);
    }

    /**
     * {@return {@link #huberLoss(Tensor, Tensor, String, double, Tensor)} with the defaults {@code weight = null}}
     *
     * @param input the values, of any shape
     * @param target what they should be, of a shape that broadcasts with theirs
     * @param reduction {@code "none"}, {@code "mean"} or {@code "sum"}
     * @param delta where the loss becomes linear, positive
     */
    public static Tensor huberLoss(Tensor input, Tensor target, String reduction, double delta) {
        return huberLoss(input, target, reduction, delta, (Tensor) null);
    }

    /**
     * Returns Huber's loss, quadratic for differences below {@code delta} and linear beyond: {@code
     * torch.nn.functional.huber_loss}.
     *
     * @param input the values, of any shape
     * @param target what they should be, of a shape that broadcasts with theirs
     * @param reduction {@code "none"}, {@code "mean"} or {@code "sum"}
     * @param delta where the loss becomes linear, positive
     * @param weight a factor for each element, of the input's shape, or null for none
     * @return the losses, or their reduction
     * @throws TorchException if the reduction is none of the three words, {@code delta} is not positive, or the weight's shape is
     *         not the input's
     */
    public static Tensor huberLoss(Tensor input, Tensor target, String reduction, double delta, @Nullable Tensor weight) {
        Tensor[] both = broadcast(input, target);
        if (weight == null) {
            return tensor("aten::huber_loss", both[0], both[1], Reduction.code(reduction), delta);
        }
        checkWeight(input, weight);
        return composed(() -> {
            Tensor losses = tensor("aten::huber_loss", both[0], both[1], Reduction.NONE, delta).mul(weight);
            return switch (reduction) {
                case "none" -> losses;
                case "sum" -> losses.sum();
                case "mean" -> losses.mean();
                case null, default -> throw invalidMode(reduction);
            };
        }, both[0], both[1]);
    }

    /**
     * {@return {@link #poissonNllLoss(Tensor, Tensor, boolean, boolean, double, String)} with the defaults {@code logInput =
     * true, full = false, eps = 1e-8, reduction = "mean"}}
     *
     * @param input the expected counts, or their logarithms
     * @param target the counts
     */
    public static Tensor poissonNllLoss(Tensor input, Tensor target) {
        return poissonNllLoss(input, target, true, false, 1e-8, "mean");
    }

    /**
     * {@return {@link #poissonNllLoss(Tensor, Tensor, boolean, boolean, double, String)} with the defaults {@code full = false,
     * eps = 1e-8, reduction = "mean"}}
     *
     * @param input the expected counts, or their logarithms
     * @param target the counts
     * @param logInput whether the input holds logarithms
     */
    public static Tensor poissonNllLoss(Tensor input, Tensor target, boolean logInput) {
        return poissonNllLoss(input, target, logInput, false, 1e-8, "mean");
    }

    /**
     * {@return {@link #poissonNllLoss(Tensor, Tensor, boolean, boolean, double, String)} with the defaults {@code eps = 1e-8,
     * reduction = "mean"}}
     *
     * @param input the expected counts, or their logarithms
     * @param target the counts
     * @param logInput whether the input holds logarithms
     * @param full whether Stirling's approximation of the constant term is added
     */
    public static Tensor poissonNllLoss(Tensor input, Tensor target, boolean logInput, boolean full) {
        return poissonNllLoss(input, target, logInput, full, 1e-8, "mean");
    }

    /**
     * {@return {@link #poissonNllLoss(Tensor, Tensor, boolean, boolean, double, String)} with the defaults {@code reduction =
     * "mean"}}
     *
     * @param input the expected counts, or their logarithms
     * @param target the counts
     * @param logInput whether the input holds logarithms
     * @param full whether Stirling's approximation of the constant term is added
     * @param eps what keeps the logarithm from zero where {@code logInput} is false
     */
    public static Tensor poissonNllLoss(Tensor input, Tensor target, boolean logInput, boolean full, double eps) {
        return poissonNllLoss(input, target, logInput, full, eps, "mean");
    }

    /**
     * Returns the negative log likelihood of counts under a Poisson distribution: {@code torch.nn.functional.poisson_nll_loss}.
     *
     * @param input the expected counts, or their logarithms
     * @param target the counts
     * @param logInput whether the input holds logarithms
     * @param full whether Stirling's approximation of the constant term is added
     * @param eps what keeps the logarithm from zero where {@code logInput} is false
     * @param reduction {@code "none"}, {@code "mean"} or {@code "sum"}
     * @return the losses, or their reduction
     * @throws TorchException if the reduction is none of the three words
     */
    public static Tensor poissonNllLoss(Tensor input, Tensor target, boolean logInput, boolean full, double eps, String reduction)
            {
        Reduction.check(reduction, reduction + " is not a valid value for reduction");
        return tensor("aten::poisson_nll_loss", input, target, logInput, full, eps, Reduction.code(reduction));
    }

    /**
     * {@return {@link #gaussianNllLoss(Tensor, Tensor, Tensor, boolean, double, String)} with the defaults {@code full = false,
     * eps = 1e-6, reduction = "mean"}}
     *
     * @param input the means
     * @param target the values
     * @param var the variances: of the input's shape, of that without the last dimension, or with one of its sizes 1
     */
    public static Tensor gaussianNllLoss(Tensor input, Tensor target, Tensor var) {
        return gaussianNllLoss(input, target, var, false, 1e-6, "mean");
    }

    /**
     * {@return {@link #gaussianNllLoss(Tensor, Tensor, Tensor, boolean, double, String)} with the defaults {@code eps = 1e-6,
     * reduction = "mean"}}
     *
     * @param input the means
     * @param target the values
     * @param var the variances: of the input's shape, of that without the last dimension, or with one of its sizes 1
     * @param full whether the constant term is added
     */
    public static Tensor gaussianNllLoss(Tensor input, Tensor target, Tensor var, boolean full) {
        return gaussianNllLoss(input, target, var, full, 1e-6, "mean");
    }

    /**
     * {@return {@link #gaussianNllLoss(Tensor, Tensor, Tensor, boolean, double, String)} with the defaults {@code reduction =
     * "mean"}}
     *
     * @param input the means
     * @param target the values
     * @param var the variances: of the input's shape, of that without the last dimension, or with one of its sizes 1
     * @param full whether the constant term is added
     * @param eps the least variance, which takes no part in gradients
     */
    public static Tensor gaussianNllLoss(Tensor input, Tensor target, Tensor var, boolean full, double eps) {
        return gaussianNllLoss(input, target, var, full, eps, "mean");
    }

    /**
     * Returns the negative log likelihood of values under normal distributions: {@code torch.nn.functional.gaussian_nll_loss}.
     *
     * @param input the means
     * @param target the values
     * @param var the variances: of the input's shape, of that without the last dimension, or with one of its sizes 1
     * @param full whether the constant term is added
     * @param eps the least variance, which takes no part in gradients
     * @param reduction {@code "none"}, {@code "mean"} or {@code "sum"}
     * @return the losses, or their reduction
     * @throws TorchException if a variance is negative, their shape does not fit, or the reduction is none of the three words
     */
    public static Tensor gaussianNllLoss(Tensor input, Tensor target, Tensor var, boolean full, double eps, String reduction) {
        return composed(() -> {
            if ((Boolean) tensor("aten::any", tensor("aten::lt.Scalar", var, 0L)).item()) {
                throw new TorchException("var has negative entry/entries");
            }
            return gaussian(input, target, var, full, eps, reduction);
        }, input, target, var);
    }

    /**
     * {@return {@link #gaussianNllLoss(Tensor, Tensor, double, boolean, double, String)} with the defaults {@code full = false,
     * eps = 1e-6, reduction = "mean"}}
     *
     * @param input the means
     * @param target the values
     * @param var the variance of all
     */
    public static Tensor gaussianNllLoss(Tensor input, Tensor target, double var) {
        return gaussianNllLoss(input, target, var, false, 1e-6, "mean");
    }

    /**
     * {@return {@link #gaussianNllLoss(Tensor, Tensor, double, boolean, double, String)} with the defaults {@code eps = 1e-6,
     * reduction = "mean"}}
     *
     * @param input the means
     * @param target the values
     * @param var the variance of all
     * @param full whether the constant term is added
     */
    public static Tensor gaussianNllLoss(Tensor input, Tensor target, double var, boolean full) {
        return gaussianNllLoss(input, target, var, full, 1e-6, "mean");
    }

    /**
     * {@return {@link #gaussianNllLoss(Tensor, Tensor, double, boolean, double, String)} with the defaults {@code reduction =
     * "mean"}}
     *
     * @param input the means
     * @param target the values
     * @param var the variance of all
     * @param full whether the constant term is added
     * @param eps the least variance, which takes no part in gradients
     */
    public static Tensor gaussianNllLoss(Tensor input, Tensor target, double var, boolean full, double eps) {
        return gaussianNllLoss(input, target, var, full, eps, "mean");
    }

    /**
     * Returns the negative log likelihood of values under normal distributions: {@code torch.nn.functional.gaussian_nll_loss}.
     *
     * @param input the means
     * @param target the values
     * @param var the variance of all
     * @param full whether the constant term is added
     * @param eps the least variance, which takes no part in gradients
     * @param reduction {@code "none"}, {@code "mean"} or {@code "sum"}
     * @return the losses, or their reduction
     * @throws TorchException if a variance is negative, their shape does not fit, or the reduction is none of the three words
     */
    public static Tensor gaussianNllLoss(Tensor input, Tensor target, double var, boolean full, double eps, String reduction) {
        return composed(() -> {
            if (var < 0) {
                throw new TorchException("var has negative entry/entries");
            }
            return gaussian(input, target, Torch.onesLike(input).mul(var), full, eps, reduction);
        }, input, target);
    }

    private static Tensor gaussian(Tensor input, Tensor target, Tensor var, boolean full, double eps, String reduction) {
        long[] shape = input.shape();
        Tensor fitting = var;
        if (!Arrays.equals(var.shape(), shape)) {
            if (shape.length > 0 && Arrays.equals(Arrays.copyOf(shape, shape.length - 1), var.shape())) {
                fitting = var.unsqueeze(-1);
            } else if (!differInASizeOfOne(shape, var.shape())) {
                throw new TorchException("var is of incorrect size");
            }
        }
        Reduction.check(reduction, reduction + " is not valid");
        Tensor variance = fitting.clone();
        try (GradMode _ = Torch.noGrad()) {
            tensor("aten::clamp_", variance, eps);
        }
        Tensor squares = tensor("aten::pow.Tensor_Scalar", input.sub(target), 2L);
        Tensor loss = tensor("aten::log", variance).add(squares.div(variance)).mul(0.5);
        if (full) {
            loss.add_(0.5 * Math.log(2 * Math.PI));
        }
        return "mean".equals(reduction) ? loss.mean() : "sum".equals(reduction) ? loss.sum() : loss;
    }

    /** As PyTorch counts: the second shape's sizes where both differ add up to one. */
    private static boolean differInASizeOfOne(long[] shape, long[] other) {
        if (shape.length != other.length) {
            return false;
        }
        long sum = 0;
        for (int i = 0; i < shape.length; i++) {
            sum += shape[i] == other[i] ? 0 : other[i];
        }
        return sum == 1;
    }

    /**
     * {@return {@link #klDiv(Tensor, Tensor, String, boolean)} with the defaults {@code reduction = "mean", logTarget = false}}
     *
     * @param input the logarithms of probabilities
     * @param target probabilities, or their logarithms
     */
    public static Tensor klDiv(Tensor input, Tensor target) {
        return klDiv(input, target, "mean", false);
    }

    /**
     * {@return {@link #klDiv(Tensor, Tensor, String, boolean)} with the defaults {@code logTarget = false}}
     *
     * @param input the logarithms of probabilities
     * @param target probabilities, or their logarithms
     * @param reduction {@code "none"}, {@code "mean"} (over all elements), {@code "batchmean"} (over the first dimension, as the
     *        divergence is defined) or {@code "sum"}
     */
    public static Tensor klDiv(Tensor input, Tensor target, String reduction) {
        return klDiv(input, target, reduction, false);
    }

    /**
     * Returns the Kullback-Leibler divergence of distributions: {@code torch.nn.functional.kl_div}.
     *
     * @param input the logarithms of probabilities
     * @param target probabilities, or their logarithms
     * @param reduction {@code "none"}, {@code "mean"} (over all elements), {@code "batchmean"} (over the first dimension, as the
     *        divergence is defined) or {@code "sum"}
     * @param logTarget whether the target holds logarithms
     * @return the pointwise divergences, or their reduction
     * @throws TorchException if the reduction is none of the four words
     */
    public static Tensor klDiv(Tensor input, Tensor target, String reduction, boolean logTarget) {
        boolean batch = "batchmean".equals(reduction);
        long code = Reduction.code(batch ? "sum" : reduction);
        if (!batch || input.dim() == 0) {
            return tensor("aten::kl_div", input, target, code, logTarget);
        }
        return composed(() -> tensor("aten::kl_div", input, target, code, logTarget).div(input.size(0)));
    }

    /**
     * {@return {@link #binaryCrossEntropy(Tensor, Tensor, Tensor, String)} with the defaults {@code weight = null, reduction =
     * "mean"}}
     *
     * @param input the probabilities, between 0 and 1
     * @param target the probabilities that they should be, of the same shape
     */
    public static Tensor binaryCrossEntropy(Tensor input, Tensor target) {
        return binaryCrossEntropy(input, target, (Tensor) null, "mean");
    }

    /**
     * {@return {@link #binaryCrossEntropy(Tensor, Tensor, Tensor, String)} with the defaults {@code reduction = "mean"}}
     *
     * @param input the probabilities, between 0 and 1
     * @param target the probabilities that they should be, of the same shape
     * @param weight a factor for each element, of a shape that broadcasts with the target's, or null for none
     */
    public static Tensor binaryCrossEntropy(Tensor input, Tensor target, @Nullable Tensor weight) {
        return binaryCrossEntropy(input, target, weight, "mean");
    }

    /**
     * Returns the cross entropy of probabilities of two classes: {@code torch.nn.functional.binary_cross_entropy}.
     *
     * @param input the probabilities, between 0 and 1
     * @param target the probabilities that they should be, of the same shape
     * @param weight a factor for each element, of a shape that broadcasts with the target's, or null for none
     * @param reduction {@code "none"}, {@code "mean"} or {@code "sum"}
     * @return the losses, or their reduction
     * @throws TorchException if the shapes differ, a probability is out of range, or the reduction is none of the three words
     */
    public static Tensor binaryCrossEntropy(Tensor input, Tensor target, @Nullable Tensor weight, String reduction) {
        long code = Reduction.code(reduction);
        if (!Arrays.equals(target.shape(), input.shape())) {
            throw new TorchException("Using a target size (" + PythonText.size(target.shape()) + ") that is different to the input size ("
                    + PythonText.size(input.shape()) + ") is deprecated. Please ensure they have the same size.");
        }
        Tensor factors = weight == null ? null : weight.expand(Torch.broadcastShapes(target.shape(), weight.shape()));
        return tensor("aten::binary_cross_entropy", input, target, factors, code);
    }

    /**
     * {@return {@link #binaryCrossEntropyWithLogits(Tensor, Tensor, Tensor, String, Tensor)} with the defaults {@code weight =
     * null, reduction = "mean", posWeight = null}}
     *
     * @param input the logits
     * @param target the probabilities that they should be, of the same shape
     */
    public static Tensor binaryCrossEntropyWithLogits(Tensor input, Tensor target) {
        return binaryCrossEntropyWithLogits(input, target, (Tensor) null, "mean", (Tensor) null);
    }

    /**
     * {@return {@link #binaryCrossEntropyWithLogits(Tensor, Tensor, Tensor, String, Tensor)} with the defaults {@code reduction =
     * "mean", posWeight = null}}
     *
     * @param input the logits
     * @param target the probabilities that they should be, of the same shape
     * @param weight a factor for each element, of a shape that broadcasts with the input's, or null for none
     */
    public static Tensor binaryCrossEntropyWithLogits(Tensor input, Tensor target, @Nullable Tensor weight) {
        return binaryCrossEntropyWithLogits(input, target, weight, "mean", (Tensor) null);
    }

    /**
     * {@return {@link #binaryCrossEntropyWithLogits(Tensor, Tensor, Tensor, String, Tensor)} with the defaults {@code posWeight =
     * null}}
     *
     * @param input the logits
     * @param target the probabilities that they should be, of the same shape
     * @param weight a factor for each element, of a shape that broadcasts with the input's, or null for none
     * @param reduction {@code "none"}, {@code "mean"} or {@code "sum"}
     */
    public static Tensor binaryCrossEntropyWithLogits(Tensor input, Tensor target, @Nullable Tensor weight, String reduction) {
        return binaryCrossEntropyWithLogits(input, target, weight, reduction, (Tensor) null);
    }

    /**
     * Returns the cross entropy of the logits of two classes: {@code torch.nn.functional.binary_cross_entropy_with_logits}.
     *
     * @param input the logits
     * @param target the probabilities that they should be, of the same shape
     * @param weight a factor for each element, of a shape that broadcasts with the input's, or null for none
     * @param reduction {@code "none"}, {@code "mean"} or {@code "sum"}
     * @param posWeight a factor for the positive class, of a shape that broadcasts with the input's, or null for none
     * @return the losses, or their reduction
     * @throws TorchException if the shapes differ, or the reduction is none of the three words
     */
    public static Tensor binaryCrossEntropyWithLogits(Tensor input, Tensor target, @Nullable Tensor weight, String reduction,
            @Nullable Tensor posWeight) {
        long code = Reduction.code(reduction);
        if (!Arrays.equals(target.shape(), input.shape())) {
            throw new TorchException("Target size (" + PythonText.size(target.shape()) + ") must be the same as input size ("
                    + PythonText.size(input.shape()) + ")");
        }
        return tensor("aten::binary_cross_entropy_with_logits", input, target, weight, posWeight, code);
    }

    /**
     * {@return {@link #binaryCrossEntropyWithLogits(Tensor, Tensor, Tensor, Tensor, String)} with the defaults {@code reduction =
     * "mean"}}
     *
     * @param input the logits
     * @param target the probabilities that they should be, of the same shape
     * @param weight a factor for each element, of a shape that broadcasts with the input's, or null for none
     * @param posWeight a factor for the positive class, of a shape that broadcasts with the input's, or null for none
     */
    public static Tensor binaryCrossEntropyWithLogits(Tensor input, Tensor target, @Nullable Tensor weight, @Nullable Tensor posWeight) {
        return binaryCrossEntropyWithLogits(input, target, weight, posWeight, "mean");
    }

    /**
     * Returns the cross entropy of the logits of two classes: {@code torch.nn.functional.binary_cross_entropy_with_logits}.
     *
     * @param input the logits
     * @param target the probabilities that they should be, of the same shape
     * @param weight a factor for each element, of a shape that broadcasts with the input's, or null for none
     * @param posWeight a factor for the positive class, of a shape that broadcasts with the input's, or null for none
     * @param reduction {@code "none"}, {@code "mean"} or {@code "sum"}
     * @return the losses, or their reduction
     * @throws TorchException if the shapes differ, or the reduction is none of the three words
     */
    public static Tensor binaryCrossEntropyWithLogits(Tensor input, Tensor target, @Nullable Tensor weight, @Nullable Tensor posWeight,
            String reduction) {
        return binaryCrossEntropyWithLogits(input, target, weight, reduction, posWeight);
    }

    private static Tensor[] broadcast(Tensor input, Tensor target) {
        return Arrays.equals(input.shape(), target.shape()) ? new Tensor[] {input, target}
                : TensorCalls.tensors("aten::broadcast_tensors", (Object) new Tensor[] {input, target}).toArray(Tensor[]::new);
    }

    private static void checkWeight(Tensor input, Tensor weight) {
        if (!Arrays.equals(weight.shape(), input.shape())) {
            throw new TorchException("Weights and input must have the same size.");
        }
    }

    private static Tensor weighted(Tensor losses, Tensor weight, String reduction) {
        return switch (reduction) {
            case "none" -> losses;
            case "sum" -> losses.sum();
            case "mean" -> losses.sum().div(weight.sum());
            case null, default -> throw invalidMode(reduction);
        };
    }

    private static TorchException invalidMode(String reduction) {
        return new TorchException("Invalid reduction mode: " + reduction + ". Expected one of 'none', 'mean', 'sum'.");
    }
}
