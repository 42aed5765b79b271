// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static dev.torchffm.ops.TensorCalls.composed;
import static dev.torchffm.ops.TensorCalls.tensor;

import dev.torchffm.Tensor;
import dev.torchffm.TorchException;
import dev.torchffm.internal.text.PythonText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The functions of {@code torch.nn.functional} that normalise. */
abstract class Normalization extends Embeddings {
    /** {@code torch.backends.cudnn.enabled}. */
    private static final boolean CUDNN = true;

    Normalization() { }

    /**
     * {@return {@link #batchNorm(Tensor, Tensor, Tensor, Tensor, Tensor, boolean, double, double)} with the defaults {@code
     * weight = null, bias = null, training = false, momentum = 0.1, eps = 1e-5}}
     *
     * @param input the values, of shape {@code (N, C)} or {@code (N, C, d1, ...)}
     * @param runningMean the running means of the channels, updated while training, or null for none
     * @param runningVar the running variances, likewise
     */
    public static Tensor batchNorm(Tensor input, @Nullable Tensor runningMean, Tensor runningVar) {
        return batchNorm(input, runningMean, runningVar, (Tensor) null, (Tensor) null, false, 0.1, 1e-5);
    }

    /**
     * {@return {@link #batchNorm(Tensor, Tensor, Tensor, Tensor, Tensor, boolean, double, double)} with the defaults {@code bias
     * = null, training = false, momentum = 0.1, eps = 1e-5}}
     *
     * @param input the values, of shape {@code (N, C)} or {@code (N, C, d1, ...)}
     * @param runningMean the running means of the channels, updated while training, or null for none
     * @param runningVar the running variances, likewise
     * @param weight a factor for each channel, or null for none
     */
    public static Tensor batchNorm(Tensor input, @Nullable Tensor runningMean, Tensor runningVar, @Nullable Tensor weight) {
        return batchNorm(input, runningMean, runningVar, weight, (Tensor) null, false, 0.1, 1e-5);
    }

    /**
     * {@return {@link #batchNorm(Tensor, Tensor, Tensor, Tensor, Tensor, boolean, double, double)} with the defaults {@code
     * training = false, momentum = 0.1, eps = 1e-5}}
     *
     * @param input the values, of shape {@code (N, C)} or {@code (N, C, d1, ...)}
     * @param runningMean the running means of the channels, updated while training, or null for none
     * @param runningVar the running variances, likewise
     * @param weight a factor for each channel, or null for none
     * @param bias what is added to each channel, or null for nothing
     */
    public static Tensor batchNorm(Tensor input, @Nullable Tensor runningMean, Tensor runningVar, @Nullable Tensor weight,
            @Nullable Tensor bias) {
        return batchNorm(input, runningMean, runningVar, weight, bias, false, 0.1, 1e-5);
    }

    /**
     * {@return {@link #batchNorm(Tensor, Tensor, Tensor, Tensor, Tensor, boolean, double, double)} with the defaults {@code
     * momentum = 0.1, eps = 1e-5}}
     *
     * @param input the values, of shape {@code (N, C)} or {@code (N, C, d1, ...)}
     * @param runningMean the running means of the channels, updated while training, or null for none
     * @param runningVar the running variances, likewise
     * @param weight a factor for each channel, or null for none
     * @param bias what is added to each channel, or null for nothing
     * @param training whether mean and variance are the input's own and not the running ones
     */
    public static Tensor batchNorm(Tensor input, @Nullable Tensor runningMean, Tensor runningVar, @Nullable Tensor weight,
            @Nullable Tensor bias, boolean training) {
        return batchNorm(input, runningMean, runningVar, weight, bias, training, 0.1, 1e-5);
    }

    /**
     * {@return {@link #batchNorm(Tensor, Tensor, Tensor, Tensor, Tensor, boolean, double, double)} with the defaults {@code eps =
     * 1e-5}}
     *
     * @param input the values, of shape {@code (N, C)} or {@code (N, C, d1, ...)}
     * @param runningMean the running means of the channels, updated while training, or null for none
     * @param runningVar the running variances, likewise
     * @param weight a factor for each channel, or null for none
     * @param bias what is added to each channel, or null for nothing
     * @param training whether mean and variance are the input's own and not the running ones
     * @param momentum how much of a running value is replaced by the new one
     */
    public static Tensor batchNorm(Tensor input, @Nullable Tensor runningMean, Tensor runningVar, @Nullable Tensor weight,
            @Nullable Tensor bias, boolean training, double momentum) {
        return batchNorm(input, runningMean, runningVar, weight, bias, training, momentum, 1e-5);
    }

    /**
     * Returns the values with each channel's mean taken away and divided by its standard deviation: {@code
     * torch.nn.functional.batch_norm}.
     *
     * @param input the values, of shape {@code (N, C)} or {@code (N, C, d1, ...)}
     * @param runningMean the running means of the channels, updated while training, or null for none
     * @param runningVar the running variances, likewise
     * @param weight a factor for each channel, or null for none
     * @param bias what is added to each channel, or null for nothing
     * @param training whether mean and variance are the input's own and not the running ones
     * @param momentum how much of a running value is replaced by the new one
     * @param eps what is added to variances
     * @return a tensor of the input's shape
     * @throws TorchException if a channel has one value only while training, {@code eps} is too small, or shapes do not fit
     */
    public static Tensor batchNorm(Tensor input, @Nullable Tensor runningMean, Tensor runningVar, @Nullable Tensor weight,
            @Nullable Tensor bias, boolean training, double momentum, double eps) {
        if (training) {
            checkBatch(input.shape());
        }
        if (training && eps <= 0) {
            throw new TorchException("batch_norm eps must be positive during training, but got " + PythonText.number(eps));
        }
        if (eps < 0) {
            throw new TorchException("batch_norm eps must be non-negative, but got " + PythonText.number(eps));
        }
        return tensor("aten::batch_norm", input, weight, bias, runningMean, runningVar, training, momentum, eps, CUDNN);
    }

    /**
     * {@return {@link #instanceNorm(Tensor, Tensor, Tensor, Tensor, Tensor, boolean, double, double)} with the defaults {@code
     * runningMean = null, runningVar = null, weight = null, bias = null, useInputStats = true, momentum = 0.1, eps = 1e-5}}
     *
     * @param input the values, of shape {@code (N, C, d1, ...)}
     */
    public static Tensor instanceNorm(Tensor input) {
        return instanceNorm(input, (Tensor) null, (Tensor) null, (Tensor) null, (Tensor) null, true, 0.1, 1e-5);
    }

    /**
     * {@return {@link #instanceNorm(Tensor, Tensor, Tensor, Tensor, Tensor, boolean, double, double)} with the defaults {@code
     * runningVar = null, weight = null, bias = null, useInputStats = true, momentum = 0.1, eps = 1e-5}}
     *
     * @param input the values, of shape {@code (N, C, d1, ...)}
     * @param runningMean the running means of the channels, updated while training, or null for none
     */
    public static Tensor instanceNorm(Tensor input, @Nullable Tensor runningMean) {
        return instanceNorm(input, runningMean, (Tensor) null, (Tensor) null, (Tensor) null, true, 0.1, 1e-5);
    }

    /**
     * {@return {@link #instanceNorm(Tensor, Tensor, Tensor, Tensor, Tensor, boolean, double, double)} with the defaults {@code
     * weight = null, bias = null, useInputStats = true, momentum = 0.1, eps = 1e-5}}
     *
     * @param input the values, of shape {@code (N, C, d1, ...)}
     * @param runningMean the running means of the channels, updated while training, or null for none
     * @param runningVar the running variances, likewise
     */
    public static Tensor instanceNorm(Tensor input, @Nullable Tensor runningMean, @Nullable Tensor runningVar) {
        return instanceNorm(input, runningMean, runningVar, (Tensor) null, (Tensor) null, true, 0.1, 1e-5);
    }

    /**
     * {@return {@link #instanceNorm(Tensor, Tensor, Tensor, Tensor, Tensor, boolean, double, double)} with the defaults {@code
     * bias = null, useInputStats = true, momentum = 0.1, eps = 1e-5}}
     *
     * @param input the values, of shape {@code (N, C, d1, ...)}
     * @param runningMean the running means of the channels, updated while training, or null for none
     * @param runningVar the running variances, likewise
     * @param weight a factor for each channel, or null for none
     */
    public static Tensor instanceNorm(Tensor input, @Nullable Tensor runningMean, @Nullable Tensor runningVar, @Nullable Tensor weight) {
        return instanceNorm(input, runningMean, runningVar, weight, (Tensor) null, true, 0.1, 1e-5);
    }

    /**
     * {@return {@link #instanceNorm(Tensor, Tensor, Tensor, Tensor, Tensor, boolean, double, double)} with the defaults {@code
     * useInputStats = true, momentum = 0.1, eps = 1e-5}}
     *
     * @param input the values, of shape {@code (N, C, d1, ...)}
     * @param runningMean the running means of the channels, updated while training, or null for none
     * @param runningVar the running variances, likewise
     * @param weight a factor for each channel, or null for none
     * @param bias what is added to each channel, or null for nothing
     */
    public static Tensor instanceNorm(Tensor input, @Nullable Tensor runningMean, @Nullable Tensor runningVar, @Nullable Tensor weight,
            @Nullable Tensor bias) {
        return instanceNorm(input, runningMean, runningVar, weight, bias, true, 0.1, 1e-5);
    }

    /**
     * {@return {@link #instanceNorm(Tensor, Tensor, Tensor, Tensor, Tensor, boolean, double, double)} with the defaults {@code
     * momentum = 0.1, eps = 1e-5}}
     *
     * @param input the values, of shape {@code (N, C, d1, ...)}
     * @param runningMean the running means of the channels, updated while training, or null for none
     * @param runningVar the running variances, likewise
     * @param weight a factor for each channel, or null for none
     * @param bias what is added to each channel, or null for nothing
     * @param useInputStats whether mean and variance are the input's own and not the running ones
     */
    public static Tensor instanceNorm(Tensor input, @Nullable Tensor runningMean, @Nullable Tensor runningVar, @Nullable Tensor weight,
            @Nullable Tensor bias, boolean useInputStats) {
        return instanceNorm(input, runningMean, runningVar, weight, bias, useInputStats, 0.1, 1e-5);
    }

    /**
     * Returns the values with each channel of each sample normalised by itself: {@code torch.nn.functional.instance_norm}.
     *
     * @param input the values, of shape {@code (N, C, d1, ...)}
     * @param runningMean the running means of the channels, updated while training, or null for none
     * @param runningVar the running variances, likewise
     * @param weight a factor for each channel, or null for none
     * @param bias what is added to each channel, or null for nothing
     * @param useInputStats whether mean and variance are the input's own and not the running ones
     * @param momentum how much of a running value is replaced by the new one
     * @param eps what is added to variances
     * @return a tensor of the input's shape
     * @throws TorchException if a channel has one value only while its own statistics are used, or shapes do not fit
     */
    public static Tensor instanceNorm(Tensor input, @Nullable Tensor runningMean, @Nullable Tensor runningVar, @Nullable Tensor weight,
            @Nullable Tensor bias, boolean useInputStats, double momentum, double eps) {
        if (useInputStats) {
            checkSpatial(input.shape());
        }
        return tensor("aten::instance_norm", input, weight, bias, runningMean, runningVar, useInputStats, momentum, eps, CUDNN);
    }

    /**
     * {@return {@link #layerNorm(Tensor, long[], Tensor, Tensor, double)} with the defaults {@code bias = null, eps = 1e-5}}
     *
     * @param input the values
     * @param normalizedShape the sizes of the last dimensions, over which values are normalised
     * @param weight a factor for each of these elements, of the normalised shape, or null for none
     */
    public static Tensor layerNorm(Tensor input, long[] normalizedShape, @Nullable Tensor weight) {
        return layerNorm(input, normalizedShape, weight, (Tensor) null, 1e-5);
    }

    /**
     * {@return {@link #layerNorm(Tensor, long[], Tensor, Tensor, double)} with the defaults {@code eps = 1e-5}}
     *
     * @param input the values
     * @param normalizedShape the sizes of the last dimensions, over which values are normalised
     * @param weight a factor for each of these elements, of the normalised shape, or null for none
     * @param bias what is added to each, likewise
     */
    public static Tensor layerNorm(Tensor input, long[] normalizedShape, @Nullable Tensor weight, @Nullable Tensor bias) {
        return layerNorm(input, normalizedShape, weight, bias, 1e-5);
    }

    /**
     * Returns the values normalised over the last dimensions: {@code torch.nn.functional.layer_norm}.
     *
     * @param input the values
     * @param normalizedShape the sizes of the last dimensions, over which values are normalised
     * @param weight a factor for each of these elements, of the normalised shape, or null for none
     * @param bias what is added to each, likewise
     * @param eps what is added to variances
     * @return a tensor of the input's shape
     * @throws TorchException if the shapes do not fit
     */
    public static Tensor layerNorm(Tensor input, long[] normalizedShape, @Nullable Tensor weight, @Nullable Tensor bias, double eps) {
        return tensor("aten::layer_norm", input, normalizedShape, weight, bias, eps, CUDNN);
    }

    /**
     * Returns the values normalised over the last dimensions: {@code torch.nn.functional.layer_norm} without weight and bias.
     *
     * @param input the values
     * @param normalizedShape the sizes of the last dimensions, over which values are normalised
     * @return a tensor of the input's shape
     * @throws TorchException if the shapes do not fit
     */
    public static Tensor layerNorm(Tensor input, long... normalizedShape) {
        return layerNorm(input, normalizedShape, null, null, 1e-5);
    }

    /**
     * {@return {@link #rmsNorm(Tensor, long[], Tensor, Number)} with the defaults {@code eps = null}}
     *
     * @param input the values
     * @param normalizedShape the sizes of the last dimensions, over which values are normalised
     * @param weight a factor for each of these elements, of the normalised shape, or null for none
     */
    public static Tensor rmsNorm(Tensor input, long[] normalizedShape, @Nullable Tensor weight) {
        return rmsNorm(input, normalizedShape, weight, (Number) null);
    }

    /**
     * Returns the values divided by their root mean square over the last dimensions: {@code torch.nn.functional.rms_norm}.
     *
     * @param input the values
     * @param normalizedShape the sizes of the last dimensions, over which values are normalised
     * @param weight a factor for each of these elements, of the normalised shape, or null for none
     * @param eps what is added to mean squares, or null for the type's own
     * @return a tensor of the input's shape
     * @throws TorchException if the shapes do not fit
     */
    public static Tensor rmsNorm(Tensor input, long[] normalizedShape, @Nullable Tensor weight, @Nullable Number eps) {
        return tensor("aten::rms_norm", input, normalizedShape, weight, eps);
    }

    /**
     * Returns the values divided by their root mean square over the last dimensions: {@code torch.nn.functional.rms_norm} without
     * weight.
     *
     * @param input the values
     * @param normalizedShape the sizes of the last dimensions, over which values are normalised
     * @return a tensor of the input's shape
     * @throws TorchException if the shapes do not fit
     */
    public static Tensor rmsNorm(Tensor input, long... normalizedShape) {
        return rmsNorm(input, normalizedShape, null, null);
    }

    /**
     * {@return {@link #groupNorm(Tensor, long, Tensor, Tensor, double)} with the defaults {@code weight = null, bias = null, eps
     * = 1e-5}}
     *
     * @param input the values, of shape {@code (N, C, ...)}
     * @param numGroups how many groups there are, a divisor of {@code C}
     */
    public static Tensor groupNorm(Tensor input, long numGroups) {
        return groupNorm(input, numGroups, (Tensor) null, (Tensor) null, 1e-5);
    }

    /**
     * {@return {@link #groupNorm(Tensor, long, Tensor, Tensor, double)} with the defaults {@code bias = null, eps = 1e-5}}
     *
     * @param input the values, of shape {@code (N, C, ...)}
     * @param numGroups how many groups there are, a divisor of {@code C}
     * @param weight a factor for each channel, or null for none
     */
    public static Tensor groupNorm(Tensor input, long numGroups, @Nullable Tensor weight) {
        return groupNorm(input, numGroups, weight, (Tensor) null, 1e-5);
    }

    /**
     * {@return {@link #groupNorm(Tensor, long, Tensor, Tensor, double)} with the defaults {@code eps = 1e-5}}
     *
     * @param input the values, of shape {@code (N, C, ...)}
     * @param numGroups how many groups there are, a divisor of {@code C}
     * @param weight a factor for each channel, or null for none
     * @param bias what is added to each channel, or null for nothing
     */
    public static Tensor groupNorm(Tensor input, long numGroups, @Nullable Tensor weight, @Nullable Tensor bias) {
        return groupNorm(input, numGroups, weight, bias, 1e-5);
    }

    /**
     * Returns the values with groups of channels normalised together: {@code torch.nn.functional.group_norm}.
     *
     * @param input the values, of shape {@code (N, C, ...)}
     * @param numGroups how many groups there are, a divisor of {@code C}
     * @param weight a factor for each channel, or null for none
     * @param bias what is added to each channel, or null for nothing
     * @param eps what is added to variances
     * @return a tensor of the input's shape
     * @throws TorchException if a group has one value only, or shapes do not fit
     */
    public static Tensor groupNorm(Tensor input, long numGroups, @Nullable Tensor weight, @Nullable Tensor bias, double eps) {
        long[] shape = input.shape();
        if (shape.length < 2) {
            throw new TorchException("Expected at least 2 dimensions for input tensor but received " + shape.length);
        }
        if (numGroups == 0) {
            throw new TorchException("integer division or modulo by zero");
        }
        long[] groups = shape.clone();
        groups[0] = Math.floorDiv(shape[0] * shape[1], numGroups);
        groups[1] = numGroups;
        checkBatch(groups, Arrays.toString(groups));
        return tensor("aten::group_norm", input, numGroups, weight, bias, eps, CUDNN);
    }

    /**
     * {@return {@link #localResponseNorm(Tensor, long, double, double, double)} with the defaults {@code alpha = 1e-4, beta =
     * 0.75, k = 1.0}}
     *
     * @param input the values, of shape {@code (N, C, d1, ...)}
     * @param size how many channels are neighbours
     */
    public static Tensor localResponseNorm(Tensor input, long size) {
        return localResponseNorm(input, size, 1e-4, 0.75, 1.0);
    }

    /**
     * {@return {@link #localResponseNorm(Tensor, long, double, double, double)} with the defaults {@code beta = 0.75, k = 1.0}}
     *
     * @param input the values, of shape {@code (N, C, d1, ...)}
     * @param size how many channels are neighbours
     * @param alpha the factor of the mean square
     */
    public static Tensor localResponseNorm(Tensor input, long size, double alpha) {
        return localResponseNorm(input, size, alpha, 0.75, 1.0);
    }

    /**
     * {@return {@link #localResponseNorm(Tensor, long, double, double, double)} with the defaults {@code k = 1.0}}
     *
     * @param input the values, of shape {@code (N, C, d1, ...)}
     * @param size how many channels are neighbours
     * @param alpha the factor of the mean square
     * @param beta the power
     */
    public static Tensor localResponseNorm(Tensor input, long size, double alpha, double beta) {
        return localResponseNorm(input, size, alpha, beta, 1.0);
    }

    /**
     * Returns the values divided by a power of the mean square over neighbouring channels: {@code
     * torch.nn.functional.local_response_norm}.
     *
     * @param input the values, of shape {@code (N, C, d1, ...)}
     * @param size how many channels are neighbours
     * @param alpha the factor of the mean square
     * @param beta the power
     * @param k what is added
     * @return a tensor of the input's shape; the input itself if it has no elements
     * @throws TorchException if the input has fewer than three dimensions
     */
    public static Tensor localResponseNorm(Tensor input, long size, double alpha, double beta, double k) {
        int dims = input.dim();
        if (dims < 3) {
            throw new TorchException("Expected 3D or higher dimensionality                          input (got " + dims
                    + " dimensions)");
        }
        if (input.numel() == 0) {
            return input;
        }
        return composed(() -> {
            Tensor squares = input.mul(input);
            long before = size / 2;
            long after = Math.floorDiv(size - 1, 2L);
            Tensor mean;
            if (dims == 3) {
                Tensor padded = tensor("aten::pad", squares.unsqueeze(1), new long[] {0, 0, before, after});
                mean = tensor("aten::avg_pool2d", padded, new long[] {size, 1}, new long[] {1, 1}).squeeze(1);
            } else {
                long[] shape = input.shape();
                Tensor wide = squares.view(shape[0], 1, shape[1], shape[2], -1);
                Tensor padded = tensor("aten::pad", wide, new long[] {0, 0, 0, 0, before, after});
                mean = tensor("aten::avg_pool3d", padded, new long[] {size, 1, 1}, new long[] {1, 1, 1}).squeeze(1).view(shape);
            }
            return input.div(tensor("aten::pow.Tensor_Scalar", mean.mul(alpha).add(k), beta));
        });
    }

    /**
     * {@return {@link #normalize(Tensor, double, long, double)} with the defaults {@code p = 2.0, dim = 1, eps = 1e-12}}
     *
     * @param input the vectors
     */
    public static Tensor normalize(Tensor input) {
        return normalize(input, 2.0, 1, 1e-12);
    }

    /**
     * {@return {@link #normalize(Tensor, double, long, double)} with the defaults {@code dim = 1, eps = 1e-12}}
     *
     * @param input the vectors
     * @param p the power of the norm
     */
    public static Tensor normalize(Tensor input, double p) {
        return normalize(input, p, 1, 1e-12);
    }

    /**
     * {@return {@link #normalize(Tensor, double, long, double)} with the defaults {@code eps = 1e-12}}
     *
     * @param input the vectors
     * @param p the power of the norm
     * @param dim the dimension along which they lie
     */
    public static Tensor normalize(Tensor input, double p, long dim) {
        return normalize(input, p, dim, 1e-12);
    }

    /**
     * Returns vectors divided by their norms: {@code torch.nn.functional.normalize}.
     *
     * @param input the vectors
     * @param p the power of the norm
     * @param dim the dimension along which they lie
     * @param eps the least norm to divide by
     * @return a tensor of the input's shape
     */
    public static Tensor normalize(Tensor input, double p, long dim, double eps) {
        return normalize(input, p, new long[] {dim}, eps);
    }

    /**
     * {@return {@link #normalize(Tensor, double, long[], double)} with the defaults {@code eps = 1e-12}}
     *
     * @param input the tensors
     * @param p the power of the norm
     * @param dim the dimensions
     */
    public static Tensor normalize(Tensor input, double p, long[] dim) {
        return normalize(input, p, dim, 1e-12);
    }

    /**
     * Returns tensors divided by their norms over several dimensions: {@code torch.nn.functional.normalize}.
     *
     * @param input the tensors
     * @param p the power of the norm
     * @param dim the dimensions
     * @param eps the least norm to divide by
     * @return a tensor of the input's shape
     */
    public static Tensor normalize(Tensor input, double p, long[] dim, double eps) {
        return composed(() -> {
            Tensor norms = tensor("aten::linalg_vector_norm", input, p, dim, true);
            return input.div(tensor("aten::clamp_min", norms, eps).expand(input.shape()));
        });
    }

    private static void checkBatch(long[] shape) {
        checkBatch(shape, PythonText.size(shape));
    }

    private static void checkBatch(long[] shape, String text) {
        if (shape.length == 0) {
            throw new TorchException("batch_norm: expected an input of at least 2 dimensions, the second of which are the channels, got one of shape []");
        }
        long values = shape[0];
        for (int i = 2; i < shape.length; i++) {
            values *= shape[i];
        }
        if (values == 1) {
            throw new TorchException("Expected more than 1 value per channel when training, got input size " + text);
        }
    }

    private static void checkSpatial(long[] shape) {
        long values = 1;
        for (int i = 2; i < shape.length; i++) {
            values *= shape[i];
        }
        if (values == 1) {
            throw new TorchException("Expected more than 1 spatial element when training, got input size " + PythonText.size(shape));
        }
    }
}
