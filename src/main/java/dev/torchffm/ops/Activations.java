// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static dev.torchffm.ops.TensorCalls.composed;
import static dev.torchffm.ops.TensorCalls.tensor;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TorchException;
import org.jspecify.annotations.Nullable;

/** The activation functions of {@code torch.nn.functional} that PyTorch writes in Python. */
abstract class Activations {
    Activations() { }

    /**
     * {@return {@link #threshold(Tensor, Number, Number, boolean)} with the defaults {@code inplace = false}}
     *
     * @param input the values
     * @param threshold the threshold
     * @param value what takes the place of values that do not exceed it
     */
    public static Tensor threshold(Tensor input, Number threshold, Number value) {
        return threshold(input, threshold, value, false);
    }

    /**
     * Returns the values above a threshold, and another value in place of the rest: {@code torch.nn.functional.threshold}.
     *
     * @param input the values
     * @param threshold the threshold
     * @param value what takes the place of values that do not exceed it
     * @param inplace whether the result is written into the input, which is then returned
     * @return a tensor of the input's shape
     */
    public static Tensor threshold(Tensor input, Number threshold, Number value, boolean inplace) {
        return tensor(inplace ? "aten::threshold_" : "aten::threshold", input, threshold, value);
    }

    /**
     * {@return {@link #relu(Tensor, boolean)} with the defaults {@code inplace = false}}
     *
     * @param input the values
     */
    public static Tensor relu(Tensor input) {
        return relu(input, false);
    }

    /**
     * Returns the positive values, and zero in place of the rest: {@code torch.nn.functional.relu}.
     *
     * @param input the values
     * @param inplace whether the result is written into the input, which is then returned
     * @return a tensor of the input's shape
     */
    public static Tensor relu(Tensor input, boolean inplace) {
        return tensor(inplace ? "aten::relu_" : "aten::relu", input);
    }

    /**
     * {@return {@link #glu(Tensor, long)} with the defaults {@code dim = -1}}
     *
     * @param input the values
     */
    public static Tensor glu(Tensor input) {
        return glu(input, -1);
    }

    /**
     * Returns the first half of a dimension times the sigmoid of the second: {@code torch.nn.functional.glu}.
     *
     * @param input the values
     * @param dim the dimension; negative counts from the last
     * @return a tensor of half the size along the dimension
     * @throws TorchException if the size is odd
     */
    public static Tensor glu(Tensor input, long dim) {
        if (input.dim() == 0) {
            throw new TorchException("glu does not support scalars because halving size must be even");
        }
        return tensor("aten::glu", input, dim);
    }

    /**
     * {@return {@link #hardtanh(Tensor, Number, Number, boolean)} with the defaults {@code minVal = -1.0, maxVal = 1.0, inplace =
     * false}}
     *
     * @param input the values
     */
    public static Tensor hardtanh(Tensor input) {
        return hardtanh(input, -1.0, 1.0, false);
    }

    /**
     * {@return {@link #hardtanh(Tensor, Number, Number, boolean)} with the defaults {@code maxVal = 1.0, inplace = false}}
     *
     * @param input the values
     * @param minVal the least value
     */
    public static Tensor hardtanh(Tensor input, Number minVal) {
        return hardtanh(input, minVal, 1.0, false);
    }

    /**
     * {@return {@link #hardtanh(Tensor, Number, Number, boolean)} with the defaults {@code inplace = false}}
     *
     * @param input the values
     * @param minVal the least value
     * @param maxVal the largest
     */
    public static Tensor hardtanh(Tensor input, Number minVal, Number maxVal) {
        return hardtanh(input, minVal, maxVal, false);
    }

    /**
     * Returns the values limited to a range: {@code torch.nn.functional.hardtanh}.
     *
     * @param input the values
     * @param minVal the least value
     * @param maxVal the largest
     * @param inplace whether the result is written into the input, which is then returned
     * @return a tensor of the input's shape
     * @throws TorchException if {@code minVal} is greater than {@code maxVal}
     */
    public static Tensor hardtanh(Tensor input, Number minVal, Number maxVal, boolean inplace) {
        if (minVal.doubleValue() > maxVal.doubleValue()) {
            throw new TorchException("min_val cannot be greater than max_val");
        }
        return tensor(inplace ? "aten::hardtanh_" : "aten::hardtanh", input, minVal, maxVal);
    }

    /**
     * {@return {@link #relu6(Tensor, boolean)} with the defaults {@code inplace = false}}
     *
     * @param input the values
     */
    public static Tensor relu6(Tensor input) {
        return relu6(input, false);
    }

    /**
     * Returns the values limited to the range from 0 to 6: {@code torch.nn.functional.relu6}.
     *
     * @param input the values
     * @param inplace whether the result is written into the input, which is then returned
     * @return a tensor of the input's shape
     */
    public static Tensor relu6(Tensor input, boolean inplace) {
        return tensor(inplace ? "aten::relu6_" : "aten::relu6", input);
    }

    /**
     * {@return {@link #elu(Tensor, Number, boolean)} with the defaults {@code alpha = 1.0, inplace = false}}
     *
     * @param input the values
     */
    public static Tensor elu(Tensor input) {
        return elu(input, 1.0, false);
    }

    /**
     * {@return {@link #elu(Tensor, Number, boolean)} with the defaults {@code inplace = false}}
     *
     * @param input the values
     * @param alpha the factor
     */
    public static Tensor elu(Tensor input, Number alpha) {
        return elu(input, alpha, false);
    }

    /**
     * Returns the positive values, and {@code alpha * (exp(x) - 1)} in place of the rest: {@code torch.nn.functional.elu}.
     *
     * @param input the values
     * @param alpha the factor
     * @param inplace whether the result is written into the input, which is then returned
     * @return a tensor of the input's shape
     */
    public static Tensor elu(Tensor input, Number alpha, boolean inplace) {
        return tensor(inplace ? "aten::elu_" : "aten::elu", input, alpha);
    }

    /**
     * {@return {@link #selu(Tensor, boolean)} with the defaults {@code inplace = false}}
     *
     * @param input the values
     */
    public static Tensor selu(Tensor input) {
        return selu(input, false);
    }

    /**
     * Returns the scaled exponential linear unit: {@code torch.nn.functional.selu}.
     *
     * @param input the values
     * @param inplace whether the result is written into the input, which is then returned
     * @return a tensor of the input's shape
     */
    public static Tensor selu(Tensor input, boolean inplace) {
        return tensor(inplace ? "aten::selu_" : "aten::selu", input);
    }

    /**
     * {@return {@link #celu(Tensor, Number, boolean)} with the defaults {@code alpha = 1.0, inplace = false}}
     *
     * @param input the values
     */
    public static Tensor celu(Tensor input) {
        return celu(input, 1.0, false);
    }

    /**
     * {@return {@link #celu(Tensor, Number, boolean)} with the defaults {@code inplace = false}}
     *
     * @param input the values
     * @param alpha the factor, not zero
     */
    public static Tensor celu(Tensor input, Number alpha) {
        return celu(input, alpha, false);
    }

    /**
     * Returns the positive values, and {@code alpha * (exp(x / alpha) - 1)} in place of the rest: {@code
     * torch.nn.functional.celu}.
     *
     * @param input the values
     * @param alpha the factor, not zero
     * @param inplace whether the result is written into the input, which is then returned
     * @return a tensor of the input's shape
     * @throws TorchException if {@code alpha} is zero
     */
    public static Tensor celu(Tensor input, Number alpha, boolean inplace) {
        return tensor(inplace ? "aten::celu_" : "aten::celu", input, alpha);
    }

    /**
     * {@return {@link #leakyRelu(Tensor, Number, boolean)} with the defaults {@code negativeSlope = 0.01, inplace = false}}
     *
     * @param input the values
     */
    public static Tensor leakyRelu(Tensor input) {
        return leakyRelu(input, 0.01, false);
    }

    /**
     * {@return {@link #leakyRelu(Tensor, Number, boolean)} with the defaults {@code inplace = false}}
     *
     * @param input the values
     * @param negativeSlope the slope
     */
    public static Tensor leakyRelu(Tensor input, Number negativeSlope) {
        return leakyRelu(input, negativeSlope, false);
    }

    /**
     * Returns the positive values, and the rest times a slope: {@code torch.nn.functional.leaky_relu}.
     *
     * @param input the values
     * @param negativeSlope the slope
     * @param inplace whether the result is written into the input, which is then returned
     * @return a tensor of the input's shape
     */
    public static Tensor leakyRelu(Tensor input, Number negativeSlope, boolean inplace) {
        return tensor(inplace ? "aten::leaky_relu_" : "aten::leaky_relu", input, negativeSlope);
    }

    /**
     * {@return {@link #rrelu(Tensor, Number, Number, boolean, boolean)} with the defaults {@code lower = 1.0 / 8, upper = 1.0 /
     * 3, training = false, inplace = false}}
     *
     * @param input the values
     */
    public static Tensor rrelu(Tensor input) {
        return rrelu(input, 1.0 / 8, 1.0 / 3, false, false);
    }

    /**
     * {@return {@link #rrelu(Tensor, Number, Number, boolean, boolean)} with the defaults {@code upper = 1.0 / 3, training =
     * false, inplace = false}}
     *
     * @param input the values
     * @param lower the least slope
     */
    public static Tensor rrelu(Tensor input, Number lower) {
        return rrelu(input, lower, 1.0 / 3, false, false);
    }

    /**
     * {@return {@link #rrelu(Tensor, Number, Number, boolean, boolean)} with the defaults {@code training = false, inplace =
     * false}}
     *
     * @param input the values
     * @param lower the least slope
     * @param upper the largest
     */
    public static Tensor rrelu(Tensor input, Number lower, Number upper) {
        return rrelu(input, lower, upper, false, false);
    }

    /**
     * {@return {@link #rrelu(Tensor, Number, Number, boolean, boolean)} with the defaults {@code inplace = false}}
     *
     * @param input the values
     * @param lower the least slope
     * @param upper the largest
     * @param training whether each slope is drawn at random; otherwise it is the mean of both
     */
    public static Tensor rrelu(Tensor input, Number lower, Number upper, boolean training) {
        return rrelu(input, lower, upper, training, false);
    }

    /**
     * Returns the positive values, and the rest times a slope that is random while training: {@code torch.nn.functional.rrelu}.
     *
     * @param input the values
     * @param lower the least slope
     * @param upper the largest
     * @param training whether each slope is drawn at random; otherwise it is the mean of both
     * @param inplace whether the result is written into the input, which is then returned
     * @return a tensor of the input's shape
     */
    public static Tensor rrelu(Tensor input, Number lower, Number upper, boolean training, boolean inplace) {
        return tensor(inplace ? "aten::rrelu_" : "aten::rrelu", input, lower, upper, training);
    }

    /**
     * Returns the values without their hyperbolic tangents: {@code torch.nn.functional.tanhshrink}.
     *
     * @param input the values
     * @return a tensor of the input's shape
     */
    public static Tensor tanhshrink(Tensor input) {
        return composed(() -> input.sub(tensor("aten::tanh", input)));
    }

    /**
     * Returns the values divided by one more than their magnitudes: {@code torch.nn.functional.softsign}.
     *
     * @param input the values
     * @return a tensor of the input's shape
     */
    public static Tensor softsign(Tensor input) {
        return composed(() -> input.div(tensor("aten::abs", input).add(1L)));
    }

    /**
     * {@return {@link #softmin(Tensor, long, DType)} with the defaults {@code dtype = null}}
     *
     * @param input the values
     * @param dim the dimension; negative counts from the last
     */
    public static Tensor softmin(Tensor input, long dim) {
        return softmin(input, dim, (DType) null);
    }

    /**
     * Returns the softmax of the negative values: {@code torch.nn.functional.softmin}.
     *
     * @param input the values
     * @param dim the dimension; negative counts from the last
     * @param dtype the type to convert to first, or null for the input's own
     * @return a tensor of the input's shape
     */
    public static Tensor softmin(Tensor input, long dim, @Nullable DType dtype) {
        return composed(() -> tensor("aten::softmax.int", input.neg(), dim, dtype));
    }

    /**
     * Returns the softmax of the negative values along the dimension that PyTorch chooses where none is given, which is
     * deprecated there: 0 for no, one or three dimensions, else 1.
     *
     * @param input the values
     * @return a tensor of the input's shape
     */
    public static Tensor softmin(Tensor input) {
        return softmin(input, implicitDim(input));
    }

    /**
     * {@return {@link #softmax(Tensor, long, DType)} with the defaults {@code dtype = null}}
     *
     * @param input the values
     * @param dim the dimension; negative counts from the last
     */
    public static Tensor softmax(Tensor input, long dim) {
        return softmax(input, dim, (DType) null);
    }

    /**
     * Returns the exponentials of the values, divided by their sum along a dimension: {@code torch.nn.functional.softmax}.
     *
     * @param input the values
     * @param dim the dimension; negative counts from the last
     * @param dtype the type to convert to first, or null for the input's own
     * @return a tensor of the input's shape
     */
    public static Tensor softmax(Tensor input, long dim, @Nullable DType dtype) {
        return tensor("aten::softmax.int", input, dim, dtype);
    }

    /**
     * Returns the softmax along the dimension that PyTorch chooses where none is given, which is deprecated there: 0 for no, one
     * or three dimensions, else 1.
     *
     * @param input the values
     * @return a tensor of the input's shape
     */
    public static Tensor softmax(Tensor input) {
        return softmax(input, implicitDim(input));
    }

    /**
     * {@return {@link #logSoftmax(Tensor, long, DType)} with the defaults {@code dtype = null}}
     *
     * @param input the values
     * @param dim the dimension; negative counts from the last
     */
    public static Tensor logSoftmax(Tensor input, long dim) {
        return logSoftmax(input, dim, (DType) null);
    }

    /**
     * Returns the logarithm of the softmax along a dimension: {@code torch.nn.functional.log_softmax}.
     *
     * @param input the values
     * @param dim the dimension; negative counts from the last
     * @param dtype the type to convert to first, or null for the input's own
     * @return a tensor of the input's shape
     */
    public static Tensor logSoftmax(Tensor input, long dim, @Nullable DType dtype) {
        return tensor("aten::log_softmax.int", input, dim, dtype);
    }

    /**
     * Returns the logarithm of the softmax along the dimension that PyTorch chooses where none is given, which is deprecated
     * there: 0 for no, one or three dimensions, else 1.
     *
     * @param input the values
     * @return a tensor of the input's shape
     */
    public static Tensor logSoftmax(Tensor input) {
        return logSoftmax(input, implicitDim(input));
    }

    /**
     * {@return {@link #gumbelSoftmax(Tensor, double, boolean, double, long)} with the defaults {@code tau = 1.0, hard = false,
     * eps = 1e-10, dim = -1}}
     *
     * @param logits the logarithms of probabilities, not necessarily normalised
     */
    public static Tensor gumbelSoftmax(Tensor logits) {
        return gumbelSoftmax(logits, 1.0, false, 1e-10, -1);
    }

    /**
     * {@return {@link #gumbelSoftmax(Tensor, double, boolean, double, long)} with the defaults {@code hard = false, eps = 1e-10,
     * dim = -1}}
     *
     * @param logits the logarithms of probabilities, not necessarily normalised
     * @param tau the temperature
     */
    public static Tensor gumbelSoftmax(Tensor logits, double tau) {
        return gumbelSoftmax(logits, tau, false, 1e-10, -1);
    }

    /**
     * {@return {@link #gumbelSoftmax(Tensor, double, boolean, double, long)} with the defaults {@code eps = 1e-10, dim = -1}}
     *
     * @param logits the logarithms of probabilities, not necessarily normalised
     * @param tau the temperature
     * @param hard whether the samples are one-hot; their gradients are those of the soft ones
     */
    public static Tensor gumbelSoftmax(Tensor logits, double tau, boolean hard) {
        return gumbelSoftmax(logits, tau, hard, 1e-10, -1);
    }

    /**
     * {@return {@link #gumbelSoftmax(Tensor, double, boolean, double, long)} with the defaults {@code dim = -1}}
     *
     * @param logits the logarithms of probabilities, not necessarily normalised
     * @param tau the temperature
     * @param hard whether the samples are one-hot; their gradients are those of the soft ones
     * @param eps deprecated, without effect
     */
    public static Tensor gumbelSoftmax(Tensor logits, double tau, boolean hard, double eps) {
        return gumbelSoftmax(logits, tau, hard, eps, -1);
    }

    /**
     * Draws samples from the Gumbel-softmax distribution: {@code torch.nn.functional.gumbel_softmax}.
     *
     * @param logits the logarithms of probabilities, not necessarily normalised
     * @param tau the temperature
     * @param hard whether the samples are one-hot; their gradients are those of the soft ones
     * @param eps deprecated, without effect
     * @param dim the dimension; negative counts from the last
     * @return a tensor of the logits' shape that sums to 1 along the dimension
     */
    public static Tensor gumbelSoftmax(Tensor logits, double tau, boolean hard, double eps, long dim) {
        return composed(() -> {
            Tensor noise = tensor("aten::empty_like", logits);
            tensor("aten::exponential_", noise);
            Tensor gumbels = tensor("aten::log", noise).neg();
            Tensor soft = tensor("aten::softmax.int", logits.add(gumbels).div(tau), dim, null);
            if (!hard) {
                return soft;
            }
            Tensor index = tensor("aten::argmax", soft, dim, true);
            Tensor oneHot = tensor("aten::scatter_.value", tensor("aten::zeros_like", logits), dim, index, 1.0);
            return oneHot.sub(soft.detach()).add(soft);
        });
    }

    /**
     * Returns the hyperbolic tangents: {@code torch.nn.functional.tanh}.
     *
     * @param input the values
     * @return a tensor of the input's shape
     */
    public static Tensor tanh(Tensor input) {
        return tensor("aten::tanh", input);
    }

    /**
     * Returns {@code 1 / (1 + exp(-x))}: {@code torch.nn.functional.sigmoid}.
     *
     * @param input the values
     * @return a tensor of the input's shape
     */
    public static Tensor sigmoid(Tensor input) {
        return tensor("aten::sigmoid", input);
    }

    /**
     * {@return {@link #hardsigmoid(Tensor, boolean)} with the defaults {@code inplace = false}}
     *
     * @param input the values
     */
    public static Tensor hardsigmoid(Tensor input) {
        return hardsigmoid(input, false);
    }

    /**
     * Returns the sigmoid, approximated by a line: {@code torch.nn.functional.hardsigmoid}.
     *
     * @param input the values
     * @param inplace whether the result is written into the input, which is then returned
     * @return a tensor of the input's shape
     */
    public static Tensor hardsigmoid(Tensor input, boolean inplace) {
        return tensor(inplace ? "aten::hardsigmoid_" : "aten::hardsigmoid", input);
    }

    /**
     * {@return {@link #silu(Tensor, boolean)} with the defaults {@code inplace = false}}
     *
     * @param input the values
     */
    public static Tensor silu(Tensor input) {
        return silu(input, false);
    }

    /**
     * Returns the values times their sigmoids: {@code torch.nn.functional.silu}.
     *
     * @param input the values
     * @param inplace whether the result is written into the input, which is then returned
     * @return a tensor of the input's shape
     */
    public static Tensor silu(Tensor input, boolean inplace) {
        return tensor(inplace ? "aten::silu_" : "aten::silu", input);
    }

    /**
     * {@return {@link #mish(Tensor, boolean)} with the defaults {@code inplace = false}}
     *
     * @param input the values
     */
    public static Tensor mish(Tensor input) {
        return mish(input, false);
    }

    /**
     * Returns the values times the hyperbolic tangents of their softplus: {@code torch.nn.functional.mish}.
     *
     * @param input the values
     * @param inplace whether the result is written into the input, which is then returned
     * @return a tensor of the input's shape
     */
    public static Tensor mish(Tensor input, boolean inplace) {
        return tensor(inplace ? "aten::mish_" : "aten::mish", input);
    }

    /**
     * {@return {@link #hardswish(Tensor, boolean)} with the defaults {@code inplace = false}}
     *
     * @param input the values
     */
    public static Tensor hardswish(Tensor input) {
        return hardswish(input, false);
    }

    /**
     * Returns the values times their hard sigmoids: {@code torch.nn.functional.hardswish}.
     *
     * @param input the values
     * @param inplace whether the result is written into the input, which is then returned
     * @return a tensor of the input's shape
     */
    public static Tensor hardswish(Tensor input, boolean inplace) {
        return tensor(inplace ? "aten::hardswish_" : "aten::hardswish", input);
    }

    private static long implicitDim(Tensor input) {
        int dims = input.dim();
        return dims == 0 || dims == 1 || dims == 3 ? 0 : 1;
    }
}
