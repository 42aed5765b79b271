// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static dev.torchffm.ops.TensorCalls.tensor;

import dev.torchffm.Tensor;
import dev.torchffm.TorchException;
import dev.torchffm.internal.text.PythonText;

/** The functions of {@code torch.nn.functional} that drop elements or channels at random. */
abstract class Dropout extends Activations {
    Dropout() { }

    /**
     * {@return {@link #dropout(Tensor, double, boolean, boolean)} with the defaults {@code p = 0.5, training = true, inplace =
     * false}}
     *
     * @param input the values
     */
    public static Tensor dropout(Tensor input) {
        return dropout(input, 0.5, true, false);
    }

    /**
     * {@return {@link #dropout(Tensor, double, boolean, boolean)} with the defaults {@code training = true, inplace = false}}
     *
     * @param input the values
     * @param p the probability with which each is dropped
     */
    public static Tensor dropout(Tensor input, double p) {
        return dropout(input, p, true, false);
    }

    /**
     * {@return {@link #dropout(Tensor, double, boolean, boolean)} with the defaults {@code inplace = false}}
     *
     * @param input the values
     * @param p the probability with which each is dropped
     * @param training whether any is dropped at all
     */
    public static Tensor dropout(Tensor input, double p, boolean training) {
        return dropout(input, p, training, false);
    }

    /**
     * Returns the values with elements zeroed at random and the rest scaled by {@code 1 / (1 - p)}: {@code
     * torch.nn.functional.dropout}.
     *
     * @param input the values
     * @param p the probability with which each is dropped
     * @param training whether any is dropped at all
     * @param inplace whether the result is written into the input
     * @return a tensor of the input's shape
     * @throws TorchException if {@code p} is not between 0 and 1
     */
    public static Tensor dropout(Tensor input, double p, boolean training, boolean inplace) {
        check(p);
        return tensor(inplace ? "aten::dropout_" : "aten::dropout", input, p, training);
    }

    /**
     * {@return {@link #alphaDropout(Tensor, double, boolean, boolean)} with the defaults {@code p = 0.5, training = false,
     * inplace = false}}
     *
     * @param input the values
     */
    public static Tensor alphaDropout(Tensor input) {
        return alphaDropout(input, 0.5, false, false);
    }

    /**
     * {@return {@link #alphaDropout(Tensor, double, boolean, boolean)} with the defaults {@code training = false, inplace =
     * false}}
     *
     * @param input the values
     * @param p the probability with which each is dropped
     */
    public static Tensor alphaDropout(Tensor input, double p) {
        return alphaDropout(input, p, false, false);
    }

    /**
     * {@return {@link #alphaDropout(Tensor, double, boolean, boolean)} with the defaults {@code inplace = false}}
     *
     * @param input the values
     * @param p the probability with which each is dropped
     * @param training whether any is dropped at all
     */
    public static Tensor alphaDropout(Tensor input, double p, boolean training) {
        return alphaDropout(input, p, training, false);
    }

    /**
     * Returns the values with elements replaced at random by the least value of {@link #selu}, so that mean and variance stay:
     * {@code torch.nn.functional.alpha_dropout}.
     *
     * @param input the values
     * @param p the probability with which each is dropped
     * @param training whether any is dropped at all
     * @param inplace whether the result is written into the input
     * @return a tensor of the input's shape
     * @throws TorchException if {@code p} is not between 0 and 1
     */
    public static Tensor alphaDropout(Tensor input, double p, boolean training, boolean inplace) {
        check(p);
        return tensor(inplace ? "aten::alpha_dropout_" : "aten::alpha_dropout", input, p, training);
    }

    /**
     * {@return {@link #featureAlphaDropout(Tensor, double, boolean, boolean)} with the defaults {@code p = 0.5, training = false,
     * inplace = false}}
     *
     * @param input the values
     */
    public static Tensor featureAlphaDropout(Tensor input) {
        return featureAlphaDropout(input, 0.5, false, false);
    }

    /**
     * {@return {@link #featureAlphaDropout(Tensor, double, boolean, boolean)} with the defaults {@code training = false, inplace
     * = false}}
     *
     * @param input the values
     * @param p the probability with which each is dropped
     */
    public static Tensor featureAlphaDropout(Tensor input, double p) {
        return featureAlphaDropout(input, p, false, false);
    }

    /**
     * {@return {@link #featureAlphaDropout(Tensor, double, boolean, boolean)} with the defaults {@code inplace = false}}
     *
     * @param input the values
     * @param p the probability with which each is dropped
     * @param training whether any is dropped at all
     */
    public static Tensor featureAlphaDropout(Tensor input, double p, boolean training) {
        return featureAlphaDropout(input, p, training, false);
    }

    /**
     * Returns the values with whole channels replaced as {@link #alphaDropout} does elements: {@code
     * torch.nn.functional.feature_alpha_dropout}.
     *
     * @param input the values
     * @param p the probability with which each is dropped
     * @param training whether any is dropped at all
     * @param inplace whether the result is written into the input
     * @return a tensor of the input's shape
     * @throws TorchException if {@code p} is not between 0 and 1
     */
    public static Tensor featureAlphaDropout(Tensor input, double p, boolean training, boolean inplace) {
        check(p);
        return tensor(inplace ? "aten::feature_alpha_dropout_" : "aten::feature_alpha_dropout", input, p, training);
    }

    /**
     * {@return {@link #dropout1d(Tensor, double, boolean, boolean)} with the defaults {@code p = 0.5, training = true, inplace =
     * false}}
     *
     * @param input the values, of shape {@code (N, C, L)} or {@code (C, L)}
     */
    public static Tensor dropout1d(Tensor input) {
        return dropout1d(input, 0.5, true, false);
    }

    /**
     * {@return {@link #dropout1d(Tensor, double, boolean, boolean)} with the defaults {@code training = true, inplace = false}}
     *
     * @param input the values, of shape {@code (N, C, L)} or {@code (C, L)}
     * @param p the probability with which each is dropped
     */
    public static Tensor dropout1d(Tensor input, double p) {
        return dropout1d(input, p, true, false);
    }

    /**
     * {@return {@link #dropout1d(Tensor, double, boolean, boolean)} with the defaults {@code inplace = false}}
     *
     * @param input the values, of shape {@code (N, C, L)} or {@code (C, L)}
     * @param p the probability with which each is dropped
     * @param training whether any is dropped at all
     */
    public static Tensor dropout1d(Tensor input, double p, boolean training) {
        return dropout1d(input, p, training, false);
    }

    /**
     * Returns the values with whole channels zeroed at random: {@code torch.nn.functional.dropout1d}.
     *
     * @param input the values, of shape {@code (N, C, L)} or {@code (C, L)}
     * @param p the probability with which each is dropped
     * @param training whether any is dropped at all
     * @param inplace whether the result is written into the input
     * @return a tensor of the input's shape
     * @throws TorchException if {@code p} is not between 0 and 1, or the input has neither two nor three dimensions
     */
    public static Tensor dropout1d(Tensor input, double p, boolean training, boolean inplace) {
        check(p);
        int dims = input.dim();
        if (dims != 2 && dims != 3) {
            throw new TorchException("dropout1d: Expected 2D or 3D input, but received a " + dims + "D input. Note that dropout1d exists to"
                    + " provide channel-wise dropout on inputs with 1 spatial dimension, a channel dimension, and an optional batch"
                    + " dimension (i.e. 2D or 3D inputs).");
        }
        return channels(input, p, training, inplace, dims == 3);
    }

    /**
     * {@return {@link #dropout2d(Tensor, double, boolean, boolean)} with the defaults {@code p = 0.5, training = true, inplace =
     * false}}
     *
     * @param input the values, of shape {@code (N, C, H, W)}
     */
    public static Tensor dropout2d(Tensor input) {
        return dropout2d(input, 0.5, true, false);
    }

    /**
     * {@return {@link #dropout2d(Tensor, double, boolean, boolean)} with the defaults {@code training = true, inplace = false}}
     *
     * @param input the values, of shape {@code (N, C, H, W)}
     * @param p the probability with which each is dropped
     */
    public static Tensor dropout2d(Tensor input, double p) {
        return dropout2d(input, p, true, false);
    }

    /**
     * {@return {@link #dropout2d(Tensor, double, boolean, boolean)} with the defaults {@code inplace = false}}
     *
     * @param input the values, of shape {@code (N, C, H, W)}
     * @param p the probability with which each is dropped
     * @param training whether any is dropped at all
     */
    public static Tensor dropout2d(Tensor input, double p, boolean training) {
        return dropout2d(input, p, training, false);
    }

    /**
     * Returns the values with whole channels zeroed at random: {@code torch.nn.functional.dropout2d}. The second dimension holds
     * the channels whatever the number of dimensions, as in PyTorch, which warns where there are not four.
     *
     * @param input the values, of shape {@code (N, C, H, W)}
     * @param p the probability with which each is dropped
     * @param training whether any is dropped at all
     * @param inplace whether the result is written into the input
     * @return a tensor of the input's shape
     * @throws TorchException if {@code p} is not between 0 and 1
     */
    public static Tensor dropout2d(Tensor input, double p, boolean training, boolean inplace) {
        check(p);
        return channels(input, p, training, inplace, true);
    }

    /**
     * {@return {@link #dropout3d(Tensor, double, boolean, boolean)} with the defaults {@code p = 0.5, training = true, inplace =
     * false}}
     *
     * @param input the values, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     */
    public static Tensor dropout3d(Tensor input) {
        return dropout3d(input, 0.5, true, false);
    }

    /**
     * {@return {@link #dropout3d(Tensor, double, boolean, boolean)} with the defaults {@code training = true, inplace = false}}
     *
     * @param input the values, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param p the probability with which each is dropped
     */
    public static Tensor dropout3d(Tensor input, double p) {
        return dropout3d(input, p, true, false);
    }

    /**
     * {@return {@link #dropout3d(Tensor, double, boolean, boolean)} with the defaults {@code inplace = false}}
     *
     * @param input the values, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param p the probability with which each is dropped
     * @param training whether any is dropped at all
     */
    public static Tensor dropout3d(Tensor input, double p, boolean training) {
        return dropout3d(input, p, training, false);
    }

    /**
     * Returns the values with whole channels zeroed at random: {@code torch.nn.functional.dropout3d}.
     *
     * @param input the values, of shape {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param p the probability with which each is dropped
     * @param training whether any is dropped at all
     * @param inplace whether the result is written into the input
     * @return a tensor of the input's shape
     * @throws TorchException if {@code p} is not between 0 and 1
     */
    public static Tensor dropout3d(Tensor input, double p, boolean training, boolean inplace) {
        check(p);
        return channels(input, p, training, inplace, input.dim() == 5);
    }

    private static Tensor channels(Tensor input, double p, boolean training, boolean inplace, boolean batched) {
        if (inplace) {
            Tensor whole = batched ? input : tensor("aten::unsqueeze_", input, 0L);
            tensor("aten::feature_dropout_", whole, p, training);
            return batched ? input : tensor("aten::squeeze_.dim", input, 0L);
        }
        if (batched) {
            return tensor("aten::feature_dropout", input, p, training);
        }
        return TensorCalls.composed(() -> tensor("aten::feature_dropout", input.unsqueeze(0), p, training).squeeze(0));
    }

    private static void check(double p) {
        if (p < 0 || p > 1) {
            throw new TorchException("dropout probability has to be between 0 and 1, but got " + PythonText.number(p));
        }
    }
}
