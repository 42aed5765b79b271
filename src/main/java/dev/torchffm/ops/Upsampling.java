// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static dev.torchffm.ops.TensorCalls.tensor;

import dev.torchffm.Tensor;
import dev.torchffm.TorchException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Chooses the operator behind {@code torch.nn.functional.interpolate}, with PyTorch's checks in PyTorch's order. */
final class Upsampling {
    private Upsampling() { }

    /** One size for each of the dimensions that are resized. */
    static long[] all(long size, Tensor input) {
        long[] sizes = new long[Math.max(input.dim() - 2, 0)];
        Arrays.fill(sizes, size);
        return sizes;
    }

    /** One factor for each of the dimensions that are resized. */
    static double[] all(double factor, Tensor input) {
        double[] factors = new double[Math.max(input.dim() - 2, 0)];
        Arrays.fill(factors, factor);
        return factors;
    }

    static Tensor interpolate(Tensor input, long @Nullable [] size, double @Nullable [] scaleFactor, String mode,
            @Nullable Boolean alignCorners, @Nullable Boolean recomputeScaleFactor, boolean antialias) {
        boolean interpolates = !"nearest".equals(mode) && !"area".equals(mode) && !"nearest-exact".equals(mode);
        if (!interpolates && alignCorners != null) {
            throw new TorchException("align_corners option can only be set with the interpolating modes: linear | bilinear | bicubic |"
                    + " trilinear");
        }
        long[] shape = input.shape();
        checkOne(shape, size, scaleFactor);
        if (recomputeScaleFactor != null && recomputeScaleFactor && size != null) {
            throw new TorchException("recompute_scale_factor is not meaningful with an explicit size.");
        }
        long[] sizes = size;
        double[] factors = scaleFactor;
        if (sizes == null && factors != null && ("area".equals(mode) || recomputeScaleFactor != null && recomputeScaleFactor)) {
            sizes = new long[factors.length];
            for (int i = 0; i < sizes.length; i++) {
                sizes[i] = (long) (shape[i + 2] * factors[i]);
            }
            factors = null;
        }
        if (antialias && !(("bilinear".equals(mode) || "bicubic".equals(mode) || "lanczos".equals(mode)) && shape.length == 4)) {
            throw new TorchException("Anti-alias option is restricted to bilinear, bicubic, and lanczos modes and requires a 4-D tensor"
                    + " as input");
        }
        boolean corners = alignCorners != null && alignCorners;
        String operator = operator(shape.length, mode, corners, antialias);
        return "area".equals(mode) ? tensor(operator, input, sizes)
                : interpolates ? tensor(operator, input, sizes, corners, factors) : tensor(operator, input, sizes, factors);
    }

    private static void checkOne(long[] shape, long @Nullable [] size, double @Nullable [] scaleFactor) {
        if (size != null && scaleFactor != null) {
            throw new TorchException("only one of size or scale_factor should be defined");
        }
        if (size == null && scaleFactor == null) {
            throw new TorchException("either size or scale_factor should be defined");
        }
        int dims = shape.length - 2;
        String spatial = Arrays.toString(Arrays.copyOfRange(shape, Math.min(2, shape.length), shape.length));
        if (size != null && size.length != Math.max(dims, 0)) {
            throw new TorchException("Input and output must have the same number of spatial dimensions, but got input with spatial"
                    + " dimensions of " + spatial + " and output size of " + Arrays.toString(size) + ". Please provide input tensor in"
                    + " (N, C, d1, d2, ...,dK) format and output size in (o1, o2, ...,oK) format.");
        }
        if (scaleFactor != null && scaleFactor.length != Math.max(dims, 0)) {
            throw new TorchException("Input and scale_factor must have the same number of spatial dimensions, but got input with spatial"
                    + " dimensions of " + spatial + " and scale_factor of shape " + Arrays.toString(scaleFactor) + ". Please provide"
                    + " input tensor in (N, C, d1, d2, ...,dK) format and scale_factor in (s1, s2, ...,sK) format.");
        }
    }

    private static String operator(int dims, String mode, boolean corners, boolean antialias) {
        String antialiased = antialias ? "_aa.vec" : ".vec";
        String where = (dims - 2) + "d";
        String key = (dims >= 3 && dims <= 5 ? dims + " " : "") + mode;
        switch (key) {
            case "3 nearest", "4 nearest", "5 nearest":
                return "aten::upsample_nearest" + where + ".vec";
            case "3 nearest-exact", "4 nearest-exact", "5 nearest-exact":
                return "aten::_upsample_nearest_exact" + where + ".vec";
            case "3 area", "4 area", "5 area":
                return "aten::adaptive_avg_pool" + where;
            case "3 linear":
                return "aten::upsample_linear1d.vec";
            case "4 bilinear", "4 bicubic":
                return "aten::" + (antialias ? "_" : "") + "upsample_" + mode + "2d" + antialiased;
            case "5 trilinear":
                return "aten::upsample_trilinear3d.vec";
            case "4 lanczos":
                if (corners) {
                    throw new TorchException("Lanczos mode does not support align_corners=True");
                }
                if (!antialias) {
                    throw new TorchException("Lanczos mode requires antialias=True");
                }
                return "aten::_upsample_lanczos2d_aa.vec";
            case "3 bilinear", "5 bilinear", "3 trilinear", "4 trilinear", "4 linear", "5 linear":
                throw new TorchException("Got " + dims + "D input, but " + mode + " mode needs "
                        + ("linear".equals(mode) ? 3 : "bilinear".equals(mode) ? 4 : 5) + "D input");
            default:
                throw new TorchException("Input Error: Only 3D, 4D and 5D input Tensors supported (got " + dims + "D) for the modes:"
                        + " nearest | linear | bilinear | bicubic | trilinear | lanczos | area | nearest-exact (got " + mode + ")");
        }
    }
}
