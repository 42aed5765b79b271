// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static dev.torchffm.ops.TensorCalls.composed;
import static dev.torchffm.ops.TensorCalls.tensor;

import dev.torchffm.Tensor;
import dev.torchffm.TorchException;
import dev.torchffm.internal.text.PythonText;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** The losses of {@code torch.nn.functional} that keep values a margin apart. */
abstract class MarginLosses extends Normalization {
    MarginLosses() { }

    /**
     * {@return {@link #marginRankingLoss(Tensor, Tensor, Tensor, double, String)} with the defaults {@code margin = 0.0,
     * reduction = "mean"}}
     *
     * @param input1 the first values
     * @param input2 the second
     * @param target 1 where the first are to be larger, -1 where the second are
     */
    public static Tensor marginRankingLoss(Tensor input1, Tensor input2, Tensor target) {
        return marginRankingLoss(input1, input2, target, 0.0, "mean");
    }

    /**
     * {@return {@link #marginRankingLoss(Tensor, Tensor, Tensor, double, String)} with the defaults {@code reduction = "mean"}}
     *
     * @param input1 the first values
     * @param input2 the second
     * @param target 1 where the first are to be larger, -1 where the second are
     * @param margin by how much
     */
    public static Tensor marginRankingLoss(Tensor input1, Tensor input2, Tensor target, double margin) {
        return marginRankingLoss(input1, input2, target, margin, "mean");
    }

    /**
     * Returns what is missing for the first values to exceed the second, or the other way round, by a margin: {@code
     * torch.nn.functional.margin_ranking_loss}.
     *
     * @param input1 the first values
     * @param input2 the second
     * @param target 1 where the first are to be larger, -1 where the second are
     * @param margin by how much
     * @param reduction {@code "none"}, {@code "mean"} or {@code "sum"}
     * @return the losses, or their reduction
     * @throws TorchException if the numbers of dimensions differ, or the reduction is none of the three words
     */
    public static Tensor marginRankingLoss(Tensor input1, Tensor input2, Tensor target, double margin, String reduction) {
        long code = Reduction.code(reduction);
        if (input1.dim() != input2.dim() || input1.dim() != target.dim()) {
            throw new TorchException("margin_ranking_loss : All input tensors should have same dimension but got sizes: input1: "
                    + PythonText.size(input1.shape()) + ", input2: " + PythonText.size(input2.shape()) + ", target: "
                    + PythonText.size(target.shape()) + " ");
        }
        return tensor("aten::margin_ranking_loss", input1, input2, target, margin, code);
    }

    /**
     * {@return {@link #hingeEmbeddingLoss(Tensor, Tensor, double, String)} with the defaults {@code margin = 1.0, reduction =
     * "mean"}}
     *
     * @param input the distances
     * @param target 1 for like pairs, -1 for unlike ones
     */
    public static Tensor hingeEmbeddingLoss(Tensor input, Tensor target) {
        return hingeEmbeddingLoss(input, target, 1.0, "mean");
    }

    /**
     * {@return {@link #hingeEmbeddingLoss(Tensor, Tensor, double, String)} with the defaults {@code reduction = "mean"}}
     *
     * @param input the distances
     * @param target 1 for like pairs, -1 for unlike ones
     * @param margin the distance that unlike pairs are to have
     */
    public static Tensor hingeEmbeddingLoss(Tensor input, Tensor target, double margin) {
        return hingeEmbeddingLoss(input, target, margin, "mean");
    }

    /**
     * Returns distances of like pairs, and what unlike ones miss to a margin: {@code torch.nn.functional.hinge_embedding_loss}.
     *
     * @param input the distances
     * @param target 1 for like pairs, -1 for unlike ones
     * @param margin the distance that unlike pairs are to have
     * @param reduction {@code "none"}, {@code "mean"} or {@code "sum"}
     * @return the losses, or their reduction
     * @throws TorchException if the reduction is none of the three words
     */
    public static Tensor hingeEmbeddingLoss(Tensor input, Tensor target, double margin, String reduction) {
        return tensor("aten::hinge_embedding_loss", input, target, margin, Reduction.code(reduction));
    }

    /**
     * {@return {@link #multilabelMarginLoss(Tensor, Tensor, String)} with the defaults {@code reduction = "mean"}}
     *
     * @param input the scores, of shape {@code (C)} or {@code (N, C)}
     * @param target the classes that apply, of the same shape, ended by -1
     */
    public static Tensor multilabelMarginLoss(Tensor input, Tensor target) {
        return multilabelMarginLoss(input, target, "mean");
    }

    /**
     * Returns what the scores of the classes that apply miss to exceed those of all others by 1: {@code
     * torch.nn.functional.multilabel_margin_loss}.
     *
     * @param input the scores, of shape {@code (C)} or {@code (N, C)}
     * @param target the classes that apply, of the same shape, ended by -1
     * @param reduction {@code "none"}, {@code "mean"} or {@code "sum"}
     * @return the losses, or their reduction
     * @throws TorchException if the shapes do not fit, or the reduction is none of the three words
     */
    public static Tensor multilabelMarginLoss(Tensor input, Tensor target, String reduction) {
        return tensor("aten::multilabel_margin_loss", input, target, Reduction.code(reduction));
    }

    /**
     * {@return {@link #softMarginLoss(Tensor, Tensor, String)} with the defaults {@code reduction = "mean"}}
     *
     * @param input the scores
     * @param target 1 or -1 for each
     */
    public static Tensor softMarginLoss(Tensor input, Tensor target) {
        return softMarginLoss(input, target, "mean");
    }

    /**
     * Returns the logistic loss of two classes: {@code torch.nn.functional.soft_margin_loss}.
     *
     * @param input the scores
     * @param target 1 or -1 for each
     * @param reduction {@code "none"}, {@code "mean"} or {@code "sum"}
     * @return the losses, or their reduction
     * @throws TorchException if the reduction is none of the three words
     */
    public static Tensor softMarginLoss(Tensor input, Tensor target, String reduction) {
        return tensor("aten::soft_margin_loss", input, target, Reduction.code(reduction));
    }

    /**
     * {@return {@link #cosineEmbeddingLoss(Tensor, Tensor, Tensor, double, String)} with the defaults {@code margin = 0.0,
     * reduction = "mean"}}
     *
     * @param input1 the first vectors, of shape {@code (N, D)} or {@code (D)}
     * @param input2 the second
     * @param target 1 for like pairs, -1 for unlike ones
     */
    public static Tensor cosineEmbeddingLoss(Tensor input1, Tensor input2, Tensor target) {
        return cosineEmbeddingLoss(input1, input2, target, 0.0, "mean");
    }

    /**
     * {@return {@link #cosineEmbeddingLoss(Tensor, Tensor, Tensor, double, String)} with the defaults {@code reduction = "mean"}}
     *
     * @param input1 the first vectors, of shape {@code (N, D)} or {@code (D)}
     * @param input2 the second
     * @param target 1 for like pairs, -1 for unlike ones
     * @param margin the cosine that unlike pairs may have
     */
    public static Tensor cosineEmbeddingLoss(Tensor input1, Tensor input2, Tensor target, double margin) {
        return cosineEmbeddingLoss(input1, input2, target, margin, "mean");
    }

    /**
     * Returns how far like pairs are from having the same direction, and by how much unlike ones exceed a margin: {@code
     * torch.nn.functional.cosine_embedding_loss}.
     *
     * @param input1 the first vectors, of shape {@code (N, D)} or {@code (D)}
     * @param input2 the second
     * @param target 1 for like pairs, -1 for unlike ones
     * @param margin the cosine that unlike pairs may have
     * @param reduction {@code "none"}, {@code "mean"} or {@code "sum"}
     * @return the losses, or their reduction
     * @throws TorchException if the shapes do not fit, or the reduction is none of the three words
     */
    public static Tensor cosineEmbeddingLoss(Tensor input1, Tensor input2, Tensor target, double margin, String reduction) {
        return tensor("aten::cosine_embedding_loss", input1, input2, target, margin, Reduction.code(reduction));
    }

    /**
     * {@return {@link #multiMarginLoss(Tensor, Tensor, long, double, Tensor, String)} with the defaults {@code p = 1, margin =
     * 1.0, weight = null, reduction = "mean"}}
     *
     * @param input the scores, of shape {@code (C)} or {@code (N, C)}
     * @param target the class of each
     */
    public static Tensor multiMarginLoss(Tensor input, Tensor target) {
        return multiMarginLoss(input, target, 1, 1.0, (Tensor) null, "mean");
    }

    /**
     * {@return {@link #multiMarginLoss(Tensor, Tensor, long, double, Tensor, String)} with the defaults {@code margin = 1.0,
     * weight = null, reduction = "mean"}}
     *
     * @param input the scores, of shape {@code (C)} or {@code (N, C)}
     * @param target the class of each
     * @param p the power of what is missed, 1 or 2
     */
    public static Tensor multiMarginLoss(Tensor input, Tensor target, long p) {
        return multiMarginLoss(input, target, p, 1.0, (Tensor) null, "mean");
    }

    /**
     * {@return {@link #multiMarginLoss(Tensor, Tensor, long, double, Tensor, String)} with the defaults {@code weight = null,
     * reduction = "mean"}}
     *
     * @param input the scores, of shape {@code (C)} or {@code (N, C)}
     * @param target the class of each
     * @param p the power of what is missed, 1 or 2
     * @param margin the margin
     */
    public static Tensor multiMarginLoss(Tensor input, Tensor target, long p, double margin) {
        return multiMarginLoss(input, target, p, margin, (Tensor) null, "mean");
    }

    /**
     * {@return {@link #multiMarginLoss(Tensor, Tensor, long, double, Tensor, String)} with the defaults {@code reduction =
     * "mean"}}
     *
     * @param input the scores, of shape {@code (C)} or {@code (N, C)}
     * @param target the class of each
     * @param p the power of what is missed, 1 or 2
     * @param margin the margin
     * @param weight a factor for each class, or null for none
     */
    public static Tensor multiMarginLoss(Tensor input, Tensor target, long p, double margin, @Nullable Tensor weight) {
        return multiMarginLoss(input, target, p, margin, weight, "mean");
    }

    /**
     * Returns what the score of the class that applies misses to exceed those of all others by a margin: {@code
     * torch.nn.functional.multi_margin_loss}.
     *
     * @param input the scores, of shape {@code (C)} or {@code (N, C)}
     * @param target the class of each
     * @param p the power of what is missed, 1 or 2
     * @param margin the margin
     * @param weight a factor for each class, or null for none
     * @param reduction {@code "none"}, {@code "mean"} or {@code "sum"}
     * @return the losses, or their reduction
     * @throws TorchException if {@code p} is neither 1 nor 2, the shapes do not fit, or the reduction is none of the three words
     */
    public static Tensor multiMarginLoss(Tensor input, Tensor target, long p, double margin, @Nullable Tensor weight, String reduction) {
        long code = Reduction.code(reduction);
        if (p != 1 && p != 2) {
            throw new TorchException("only p == 1 and p == 2 supported");
        }
        if (weight != null && weight.dim() != 1) {
            throw new TorchException("weight must be one-dimensional");
        }
        return tensor("aten::multi_margin_loss", input, target, p, margin, weight, code);
    }

    /**
     * {@return {@link #tripletMarginLoss(Tensor, Tensor, Tensor, double, double, double, boolean, String)} with the defaults
     * {@code margin = 1.0, p = 2.0, eps = 1e-6, swap = false, reduction = "mean"}}
     *
     * @param anchor what is compared
     * @param positive what is to be near
     * @param negative what is to be far
     */
    public static Tensor tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative) {
        return tripletMarginLoss(anchor, positive, negative, 1.0, 2.0, 1e-6, false, "mean");
    }

    /**
     * {@return {@link #tripletMarginLoss(Tensor, Tensor, Tensor, double, double, double, boolean, String)} with the defaults
     * {@code p = 2.0, eps = 1e-6, swap = false, reduction = "mean"}}
     *
     * @param anchor what is compared
     * @param positive what is to be near
     * @param negative what is to be far
     * @param margin by how much farther, positive
     */
    public static Tensor tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative, double margin) {
        return tripletMarginLoss(anchor, positive, negative, margin, 2.0, 1e-6, false, "mean");
    }

    /**
     * {@return {@link #tripletMarginLoss(Tensor, Tensor, Tensor, double, double, double, boolean, String)} with the defaults
     * {@code eps = 1e-6, swap = false, reduction = "mean"}}
     *
     * @param anchor what is compared
     * @param positive what is to be near
     * @param negative what is to be far
     * @param margin by how much farther, positive
     * @param p the power of the norm that measures distances
     */
    public static Tensor tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative, double margin, double p) {
        return tripletMarginLoss(anchor, positive, negative, margin, p, 1e-6, false, "mean");
    }

    /**
     * {@return {@link #tripletMarginLoss(Tensor, Tensor, Tensor, double, double, double, boolean, String)} with the defaults
     * {@code swap = false, reduction = "mean"}}
     *
     * @param anchor what is compared
     * @param positive what is to be near
     * @param negative what is to be far
     * @param margin by how much farther, positive
     * @param p the power of the norm that measures distances
     * @param eps what is added to the differences
     */
    public static Tensor tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative, double margin, double p, double eps) {
        return tripletMarginLoss(anchor, positive, negative, margin, p, eps, false, "mean");
    }

    /**
     * {@return {@link #tripletMarginLoss(Tensor, Tensor, Tensor, double, double, double, boolean, String)} with the defaults
     * {@code reduction = "mean"}}
     *
     * @param anchor what is compared
     * @param positive what is to be near
     * @param negative what is to be far
     * @param margin by how much farther, positive
     * @param p the power of the norm that measures distances
     * @param eps what is added to the differences
     * @param swap whether the distance of {@code positive} and {@code negative} counts where it is smaller than the anchor's to
     *        {@code negative}
     */
    public static Tensor tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative, double margin, double p, double eps,
            boolean swap) {
        return tripletMarginLoss(anchor, positive, negative, margin, p, eps, swap, "mean");
    }

    /**
     * Returns what is missing for a vector to lie nearer to one than to another by a margin: {@code
     * torch.nn.functional.triplet_margin_loss}.
     *
     * @param anchor what is compared
     * @param positive what is to be near
     * @param negative what is to be far
     * @param margin by how much farther, positive
     * @param p the power of the norm that measures distances
     * @param eps what is added to the differences
     * @param swap whether the distance of {@code positive} and {@code negative} counts where it is smaller than the anchor's to
     *        {@code negative}
     * @param reduction {@code "none"}, {@code "mean"} or {@code "sum"}
     * @return the losses, or their reduction
     * @throws TorchException if the margin is not positive, the shapes do not fit, or the reduction is none of the three words
     */
    public static Tensor tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative, double margin, double p, double eps,
            boolean swap, String reduction) {
        long code = Reduction.code(reduction);
        checkMargin(margin);
        return tensor("aten::triplet_margin_loss", anchor, positive, negative, margin, p, eps, swap, code);
    }

    /**
     * {@return {@link #tripletMarginWithDistanceLoss(Tensor, Tensor, Tensor, BinaryOperator, double, boolean, String)} with the
     * defaults {@code distanceFunction = null, margin = 1.0, swap = false, reduction = "mean"}}
     *
     * @param anchor what is compared
     * @param positive what is to be near
     * @param negative what is to be far
     */
    public static Tensor tripletMarginWithDistanceLoss(Tensor anchor, Tensor positive, Tensor negative) {
        return tripletMarginWithDistanceLoss(anchor, positive, negative, null, 1.0, false, "mean");
    }

    /**
     * {@return {@link #tripletMarginWithDistanceLoss(Tensor, Tensor, Tensor, BinaryOperator, double, boolean, String)} with the
     * defaults {@code margin = 1.0, swap = false, reduction = "mean"}}
     *
     * @param anchor what is compared
     * @param positive what is to be near
     * @param negative what is to be far
     * @param distanceFunction gives the distances of two tensors, or null for {@code pairwiseDistance}
     */
    public static Tensor tripletMarginWithDistanceLoss(Tensor anchor, Tensor positive, Tensor negative, @Nullable BinaryOperator<Tensor>
            distanceFunction) {
        return tripletMarginWithDistanceLoss(anchor, positive, negative, distanceFunction, 1.0, false, "mean");
    }

    /**
     * {@return {@link #tripletMarginWithDistanceLoss(Tensor, Tensor, Tensor, BinaryOperator, double, boolean, String)} with the
     * defaults {@code swap = false, reduction = "mean"}}
     *
     * @param anchor what is compared
     * @param positive what is to be near
     * @param negative what is to be far
     * @param distanceFunction gives the distances of two tensors, or null for {@code pairwiseDistance}
     * @param margin by how much farther, positive
     */
    public static Tensor tripletMarginWithDistanceLoss(Tensor anchor, Tensor positive, Tensor negative, @Nullable BinaryOperator<Tensor>
            distanceFunction, double margin) {
        return tripletMarginWithDistanceLoss(anchor, positive, negative, distanceFunction, margin, false, "mean");
    }

    /**
     * {@return {@link #tripletMarginWithDistanceLoss(Tensor, Tensor, Tensor, BinaryOperator, double, boolean, String)} with the
     * defaults {@code reduction = "mean"}}
     *
     * @param anchor what is compared
     * @param positive what is to be near
     * @param negative what is to be far
     * @param distanceFunction gives the distances of two tensors, or null for {@code pairwiseDistance}
     * @param margin by how much farther, positive
     * @param swap whether the distance of {@code positive} and {@code negative} counts where it is smaller than the anchor's to
     *        {@code negative}
     */
    public static Tensor tripletMarginWithDistanceLoss(Tensor anchor, Tensor positive, Tensor negative, @Nullable BinaryOperator<Tensor>
            distanceFunction, double margin, boolean swap) {
        return tripletMarginWithDistanceLoss(anchor, positive, negative, distanceFunction, margin, swap, "mean");
    }

    /**
     * Returns what is missing for a value to be nearer to one than to another by a margin, by a distance of one's own: {@code
     * torch.nn.functional.triplet_margin_with_distance_loss}.
     *
     * @param anchor what is compared
     * @param positive what is to be near
     * @param negative what is to be far
     * @param distanceFunction gives the distances of two tensors, or null for {@code pairwiseDistance}
     * @param margin by how much farther, positive
     * @param swap whether the distance of {@code positive} and {@code negative} counts where it is smaller than the anchor's to
     *        {@code negative}
     * @param reduction {@code "none"}, {@code "mean"} or {@code "sum"}
     * @return the losses, or their reduction
     * @throws TorchException if the margin is not positive, the shapes do not fit, or the reduction is none of the three words
     */
    public static Tensor tripletMarginWithDistanceLoss(Tensor anchor, Tensor positive, Tensor negative, @Nullable BinaryOperator<Tensor>
            distanceFunction, double margin, boolean swap, String reduction) {
        Reduction.check(reduction, reduction + " is not a valid value for reduction");
        checkMargin(margin);
        int dims = anchor.dim();
        if (positive.dim() != dims || negative.dim() != dims) {
            throw new TorchException("The anchor, positive, and negative tensors are expected to have the same number of dimensions, but"
                    + " got: anchor " + dims + "D, positive " + positive.dim() + "D, and negative " + negative.dim() + "D inputs");
        }
        if (distanceFunction == null) {
            return composed(() -> farther(anchor, positive, negative, (x, y) -> tensor("aten::pairwise_distance", x, y), margin, swap,
                    reduction));
        }
        // What the caller's function makes on the way is the caller's.
        return farther(anchor, positive, negative, distanceFunction, margin, swap, reduction);
    }

    private static Tensor farther(Tensor anchor, Tensor positive, Tensor negative, BinaryOperator<Tensor> distance, double margin,
            boolean swap, String reduction) {
        Tensor near = distance.apply(anchor, positive);
        Tensor far = distance.apply(anchor, negative);
        Tensor between = swap ? distance.apply(positive, negative) : null;
        return composed(() -> {
            Tensor farthest = between == null ? far : tensor("aten::minimum", far, between);
            Tensor loss = tensor("aten::clamp_min", near.add(margin).sub(farthest), 0L);
            return "sum".equals(reduction) ? loss.sum() : "mean".equals(reduction) ? loss.mean() : loss;
        });
    }

    private static void checkMargin(double margin) {
        if (margin <= 0) {
            throw new TorchException("margin must be greater than 0, got " + PythonText.number(margin));
        }
    }
}
