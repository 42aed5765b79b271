// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import dev.torchffm.Tensor;
import dev.torchffm.TorchException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Sizes along the spatial dimensions, one of which may stand for all. */
final class Sizes {
    /** What stands for the window's own size where an operator takes a stride. */
    static final long[] NONE = {};

    private Sizes() { }

    /** A size for each of so many dimensions; an array of one stands for all. */
    static long[] each(long[] sizes, int dims) {
        if (sizes.length != 1) {
            return sizes;
        }
        long[] all = new long[dims];
        Arrays.fill(all, sizes[0]);
        return all;
    }

    /** The sizes that are given, and the input's own where they are null. */
    static long[] orInput(@Nullable Long[] sizes, Tensor input) {
        long[] shape = input.shape();
        if (shape.length <= sizes.length) {
            throw new TorchException("Input dimension should be at least " + (sizes.length + 1));
        }
        long[] all = new long[sizes.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = sizes[i] != null ? sizes[i] : shape[shape.length - all.length + i];
        }
        return all;
    }

    /** The sizes that maximum pooling over so many dimensions had before it, computed or checked. */
    static long[] unpooled(int dims, Tensor input, long[] kernel, long[] stride, long[] padding, long @Nullable [] wanted) {
        long[] shape = input.shape();
        if (kernel.length != dims || stride.length != dims || padding.length != dims) {
            throw new TorchException("max_unpool" + dims + "d: kernel_size, stride and padding must each have one number" + (dims == 1 ? "" : " or "
                    + dims) + ", got " + Arrays.toString(kernel) + ", " + Arrays.toString(stride) + " and " + Arrays.toString(padding));
        }
        requireSpatial("max_unpool" + dims + "d", shape, dims);
        long[] computed = new long[dims];
        for (int i = 0; i < dims; i++) {
            computed[i] = (shape[shape.length - dims + i] - 1) * stride[i] + kernel[i] - 2 * padding[i];
        }
        long[] sizes = wanted == null ? computed : checked(wanted, computed, stride);
        for (int i = 0; i < dims; i++) {
            if (sizes[i] < 0) {
                throw new TorchException("max_unpooling: output_size must contain non-negative spatial dimensions, but got output_size["
                        + i + "]=" + sizes[i]);
            }
        }
        return sizes;
    }

    /** Requires channels and so many dimensions behind them. */
    static void requireSpatial(String function, long[] shape, int dims) {
        if (shape.length <= dims) {
            throw new TorchException(function + ": expected an input of at least " + (dims + 1) + " dimensions, got one of shape "
                    + Arrays.toString(shape));
        }
    }

    private static long[] checked(long[] wanted, long[] computed, long[] stride) {
        int dims = computed.length;
        long[] sizes = wanted.length == dims + 2 ? Arrays.copyOfRange(wanted, 2, dims + 2) : wanted;
        if (sizes.length != dims) {
            throw new TorchException("output_size should be a sequence containing " + dims + " or " + (dims + 2)
                    + " elements, but it has a length of '" + sizes.length + "'");
        }
        for (int i = 0; i < dims; i++) {
            long min = computed[i] - stride[i];
            long max = computed[i] + stride[i];
            if (sizes[i] <= min || sizes[i] >= max) {
                throw new TorchException("invalid output_size \"" + Arrays.toString(sizes) + "\" (dim " + i + " must be between " + min
                        + " and " + max + ")");
            }
        }
        return sizes;
    }
}
