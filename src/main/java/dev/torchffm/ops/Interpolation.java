// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import dev.torchffm.Tensor;
import dev.torchffm.TorchException;
import org.jspecify.annotations.Nullable;

/** The functions of {@code torch.nn.functional} that resize signals, images and volumes. */
abstract class Interpolation extends Pooling {
    Interpolation() { }

    /**
     * {@return {@link #interpolate(Tensor, long[], double[], String, Boolean, Boolean, boolean)} with the defaults {@code mode =
     * "nearest", alignCorners = null, recomputeScaleFactor = null, antialias = false}}
     *
     * @param input the values, of shape {@code (N, C, d1)}, {@code (N, C, d1, d2)} or {@code (N, C, d1, d2, d3)}
     * @param size the sizes of the result along {@code d1}, ..., or null where {@code scaleFactor} is given
     * @param scaleFactor the same as multiples of the input's sizes, or null where {@code size} is given
     */
    public static Tensor interpolate(Tensor input, long @Nullable [] size, double @Nullable [] scaleFactor) {
        return interpolate(input, size, scaleFactor, "nearest", (Boolean) null, (Boolean) null, false);
    }

    /**
     * {@return {@link #interpolate(Tensor, long[], double[], String, Boolean, Boolean, boolean)} with the defaults {@code
     * alignCorners = null, recomputeScaleFactor = null, antialias = false}}
     *
     * @param input the values, of shape {@code (N, C, d1)}, {@code (N, C, d1, d2)} or {@code (N, C, d1, d2, d3)}
     * @param size the sizes of the result along {@code d1}, ..., or null where {@code scaleFactor} is given
     * @param scaleFactor the same as multiples of the input's sizes, or null where {@code size} is given
     * @param mode {@code "nearest"}, {@code "nearest-exact"}, {@code "linear"} (three dimensions), {@code "bilinear"}, {@code
     *        "bicubic"}, {@code "lanczos"} (four), {@code "trilinear"} (five) or {@code "area"}
     */
    public static Tensor interpolate(Tensor input, long @Nullable [] size, double @Nullable [] scaleFactor, String mode) {
        return interpolate(input, size, scaleFactor, mode, (Boolean) null, (Boolean) null, false);
    }

    /**
     * {@return {@link #interpolate(Tensor, long[], double[], String, Boolean, Boolean, boolean)} with the defaults {@code
     * recomputeScaleFactor = null, antialias = false}}
     *
     * @param input the values, of shape {@code (N, C, d1)}, {@code (N, C, d1, d2)} or {@code (N, C, d1, d2, d3)}
     * @param size the sizes of the result along {@code d1}, ..., or null where {@code scaleFactor} is given
     * @param scaleFactor the same as multiples of the input's sizes, or null where {@code size} is given
     * @param mode {@code "nearest"}, {@code "nearest-exact"}, {@code "linear"} (three dimensions), {@code "bilinear"}, {@code
     *        "bicubic"}, {@code "lanczos"} (four), {@code "trilinear"} (five) or {@code "area"}
     * @param alignCorners whether the centres of the corner elements keep their places, or null: false, and the one choice for
     *        nearest and area
     */
    public static Tensor interpolate(Tensor input, long @Nullable [] size, double @Nullable [] scaleFactor, String mode,
            @Nullable Boolean alignCorners) {
        return interpolate(input, size, scaleFactor, mode, alignCorners, (Boolean) null, false);
    }

    /**
     * {@return {@link #interpolate(Tensor, long[], double[], String, Boolean, Boolean, boolean)} with the defaults {@code
     * antialias = false}}
     *
     * @param input the values, of shape {@code (N, C, d1)}, {@code (N, C, d1, d2)} or {@code (N, C, d1, d2, d3)}
     * @param size the sizes of the result along {@code d1}, ..., or null where {@code scaleFactor} is given
     * @param scaleFactor the same as multiples of the input's sizes, or null where {@code size} is given
     * @param mode {@code "nearest"}, {@code "nearest-exact"}, {@code "linear"} (three dimensions), {@code "bilinear"}, {@code
     *        "bicubic"}, {@code "lanczos"} (four), {@code "trilinear"} (five) or {@code "area"}
     * @param alignCorners whether the centres of the corner elements keep their places, or null: false, and the one choice for
     *        nearest and area
     * @param recomputeScaleFactor whether factors are computed again from the sizes they lead to, or null for false
     */
    public static Tensor interpolate(Tensor input, long @Nullable [] size, double @Nullable [] scaleFactor, String mode,
            @Nullable Boolean alignCorners, @Nullable Boolean recomputeScaleFactor) {
        return interpolate(input, size, scaleFactor, mode, alignCorners, recomputeScaleFactor, false);
    }

    /**
     * Resizes the last dimensions: {@code torch.nn.functional.interpolate}.
     *
     * @param input the values, of shape {@code (N, C, d1)}, {@code (N, C, d1, d2)} or {@code (N, C, d1, d2, d3)}
     * @param size the sizes of the result along {@code d1}, ..., or null where {@code scaleFactor} is given
     * @param scaleFactor the same as multiples of the input's sizes, or null where {@code size} is given
     * @param mode {@code "nearest"}, {@code "nearest-exact"}, {@code "linear"} (three dimensions), {@code "bilinear"}, {@code
     *        "bicubic"}, {@code "lanczos"} (four), {@code "trilinear"} (five) or {@code "area"}
     * @param alignCorners whether the centres of the corner elements keep their places, or null: false, and the one choice for
     *        nearest and area
     * @param recomputeScaleFactor whether factors are computed again from the sizes they lead to, or null for false
     * @param antialias whether values are averaged when the result is smaller, for bilinear, bicubic and lanczos
     * @return a tensor of the input's first two sizes and the new ones
     * @throws TorchException if there is not one of size and factor, or the mode, the number of dimensions and the other
     *         arguments do not go together
     */
    public static Tensor interpolate(Tensor input, long @Nullable [] size, double @Nullable [] scaleFactor, String mode,
            @Nullable Boolean alignCorners, @Nullable Boolean recomputeScaleFactor, boolean antialias) {
        return Upsampling.interpolate(input, size, scaleFactor, mode, alignCorners, recomputeScaleFactor, antialias);
    }

    /**
     * Resizes the last dimensions: {@code torch.nn.functional.interpolate}.
     *
     * @param input the values, of shape {@code (N, C, d1)}, {@code (N, C, d1, d2)} or {@code (N, C, d1, d2, d3)}
     * @param size the sizes of the result along {@code d1}, ..., or null where {@code scaleFactor} is given
     * @return a tensor of the input's first two sizes and the new ones
     * @throws TorchException if there is not one of size and factor, or the mode, the number of dimensions and the other
     *         arguments do not go together
     */
    public static Tensor interpolate(Tensor input, long @Nullable [] size) {
        return interpolate(input, size, (double[]) null, "nearest", (Boolean) null, (Boolean) null, false);
    }

    /**
     * {@return {@link #interpolate(Tensor, long[], double, String, Boolean, Boolean, boolean)} with the defaults {@code mode =
     * "nearest", alignCorners = null, recomputeScaleFactor = null, antialias = false}}
     *
     * @param input the values, of shape {@code (N, C, d1)}, {@code (N, C, d1, d2)} or {@code (N, C, d1, d2, d3)}
     * @param size the sizes of the result along {@code d1}, ..., or null where {@code scaleFactor} is given
     * @param scaleFactor the same multiple of all sizes of the input
     */
    public static Tensor interpolate(Tensor input, long @Nullable [] size, double scaleFactor) {
        return interpolate(input, size, scaleFactor, "nearest", (Boolean) null, (Boolean) null, false);
    }

    /**
     * {@return {@link #interpolate(Tensor, long[], double, String, Boolean, Boolean, boolean)} with the defaults {@code
     * alignCorners = null, recomputeScaleFactor = null, antialias = false}}
     *
     * @param input the values, of shape {@code (N, C, d1)}, {@code (N, C, d1, d2)} or {@code (N, C, d1, d2, d3)}
     * @param size the sizes of the result along {@code d1}, ..., or null where {@code scaleFactor} is given
     * @param scaleFactor the same multiple of all sizes of the input
     * @param mode {@code "nearest"}, {@code "nearest-exact"}, {@code "linear"} (three dimensions), {@code "bilinear"}, {@code
     *        "bicubic"}, {@code "lanczos"} (four), {@code "trilinear"} (five) or {@code "area"}
     */
    public static Tensor interpolate(Tensor input, long @Nullable [] size, double scaleFactor, String mode) {
        return interpolate(input, size, scaleFactor, mode, (Boolean) null, (Boolean) null, false);
    }

    /**
     * {@return {@link #interpolate(Tensor, long[], double, String, Boolean, Boolean, boolean)} with the defaults {@code
     * recomputeScaleFactor = null, antialias = false}}
     *
     * @param input the values, of shape {@code (N, C, d1)}, {@code (N, C, d1, d2)} or {@code (N, C, d1, d2, d3)}
     * @param size the sizes of the result along {@code d1}, ..., or null where {@code scaleFactor} is given
     * @param scaleFactor the same multiple of all sizes of the input
     * @param mode {@code "nearest"}, {@code "nearest-exact"}, {@code "linear"} (three dimensions), {@code "bilinear"}, {@code
     *        "bicubic"}, {@code "lanczos"} (four), {@code "trilinear"} (five) or {@code "area"}
     * @param alignCorners whether the centres of the corner elements keep their places, or null: false, and the one choice for
     *        nearest and area
     */
    public static Tensor interpolate(Tensor input, long @Nullable [] size, double scaleFactor, String mode,
            @Nullable Boolean alignCorners) {
        return interpolate(input, size, scaleFactor, mode, alignCorners, (Boolean) null, false);
    }

    /**
     * {@return {@link #interpolate(Tensor, long[], double, String, Boolean, Boolean, boolean)} with the defaults {@code antialias
     * = false}}
     *
     * @param input the values, of shape {@code (N, C, d1)}, {@code (N, C, d1, d2)} or {@code (N, C, d1, d2, d3)}
     * @param size the sizes of the result along {@code d1}, ..., or null where {@code scaleFactor} is given
     * @param scaleFactor the same multiple of all sizes of the input
     * @param mode {@code "nearest"}, {@code "nearest-exact"}, {@code "linear"} (three dimensions), {@code "bilinear"}, {@code
     *        "bicubic"}, {@code "lanczos"} (four), {@code "trilinear"} (five) or {@code "area"}
     * @param alignCorners whether the centres of the corner elements keep their places, or null: false, and the one choice for
     *        nearest and area
     * @param recomputeScaleFactor whether factors are computed again from the sizes they lead to, or null for false
     */
    public static Tensor interpolate(Tensor input, long @Nullable [] size, double scaleFactor, String mode, @Nullable Boolean alignCorners,
            @Nullable Boolean recomputeScaleFactor) {
        return interpolate(input, size, scaleFactor, mode, alignCorners, recomputeScaleFactor, false);
    }

    /**
     * Resizes the last dimensions: {@code torch.nn.functional.interpolate}.
     *
     * @param input the values, of shape {@code (N, C, d1)}, {@code (N, C, d1, d2)} or {@code (N, C, d1, d2, d3)}
     * @param size the sizes of the result along {@code d1}, ..., or null where {@code scaleFactor} is given
     * @param scaleFactor the same multiple of all sizes of the input
     * @param mode {@code "nearest"}, {@code "nearest-exact"}, {@code "linear"} (three dimensions), {@code "bilinear"}, {@code
     *        "bicubic"}, {@code "lanczos"} (four), {@code "trilinear"} (five) or {@code "area"}
     * @param alignCorners whether the centres of the corner elements keep their places, or null: false, and the one choice for
     *        nearest and area
     * @param recomputeScaleFactor whether factors are computed again from the sizes they lead to, or null for false
     * @param antialias whether values are averaged when the result is smaller, for bilinear, bicubic and lanczos
     * @return a tensor of the input's first two sizes and the new ones
     * @throws TorchException if there is not one of size and factor, or the mode, the number of dimensions and the other
     *         arguments do not go together
     */
    public static Tensor interpolate(Tensor input, long @Nullable [] size, double scaleFactor, String mode, @Nullable Boolean alignCorners,
            @Nullable Boolean recomputeScaleFactor, boolean antialias) {
        return Upsampling.interpolate(input, size, Upsampling.all(scaleFactor, input), mode, alignCorners, recomputeScaleFactor,
                antialias);
    }

    /**
     * {@return {@link #interpolate(Tensor, long, double[], String, Boolean, Boolean, boolean)} with the defaults {@code
     * scaleFactor = null, mode = "nearest", alignCorners = null, recomputeScaleFactor = null, antialias = false}}
     *
     * @param input the values, of shape {@code (N, C, d1)}, {@code (N, C, d1, d2)} or {@code (N, C, d1, d2, d3)}
     * @param size the size of the result along all of {@code d1}, ...
     */
    public static Tensor interpolate(Tensor input, long size) {
        return interpolate(input, size, (double[]) null, "nearest", (Boolean) null, (Boolean) null, false);
    }

    /**
     * {@return {@link #interpolate(Tensor, long, double[], String, Boolean, Boolean, boolean)} with the defaults {@code mode =
     * "nearest", alignCorners = null, recomputeScaleFactor = null, antialias = false}}
     *
     * @param input the values, of shape {@code (N, C, d1)}, {@code (N, C, d1, d2)} or {@code (N, C, d1, d2, d3)}
     * @param size the size of the result along all of {@code d1}, ...
     * @param scaleFactor the same multiple of all sizes of the input
     */
    public static Tensor interpolate(Tensor input, long size, double @Nullable [] scaleFactor) {
        return interpolate(input, size, scaleFactor, "nearest", (Boolean) null, (Boolean) null, false);
    }

    /**
     * {@return {@link #interpolate(Tensor, long, double[], String, Boolean, Boolean, boolean)} with the defaults {@code
     * alignCorners = null, recomputeScaleFactor = null, antialias = false}}
     *
     * @param input the values, of shape {@code (N, C, d1)}, {@code (N, C, d1, d2)} or {@code (N, C, d1, d2, d3)}
     * @param size the size of the result along all of {@code d1}, ...
     * @param scaleFactor the same multiple of all sizes of the input
     * @param mode {@code "nearest"}, {@code "nearest-exact"}, {@code "linear"} (three dimensions), {@code "bilinear"}, {@code
     *        "bicubic"}, {@code "lanczos"} (four), {@code "trilinear"} (five) or {@code "area"}
     */
    public static Tensor interpolate(Tensor input, long size, double @Nullable [] scaleFactor, String mode) {
        return interpolate(input, size, scaleFactor, mode, (Boolean) null, (Boolean) null, false);
    }

    /**
     * {@return {@link #interpolate(Tensor, long, double[], String, Boolean, Boolean, boolean)} with the defaults {@code
     * recomputeScaleFactor = null, antialias = false}}
     *
     * @param input the values, of shape {@code (N, C, d1)}, {@code (N, C, d1, d2)} or {@code (N, C, d1, d2, d3)}
     * @param size the size of the result along all of {@code d1}, ...
     * @param scaleFactor the same multiple of all sizes of the input
     * @param mode {@code "nearest"}, {@code "nearest-exact"}, {@code "linear"} (three dimensions), {@code "bilinear"}, {@code
     *        "bicubic"}, {@code "lanczos"} (four), {@code "trilinear"} (five) or {@code "area"}
     * @param alignCorners whether the centres of the corner elements keep their places, or null: false, and the one choice for
     *        nearest and area
     */
    public static Tensor interpolate(Tensor input, long size, double @Nullable [] scaleFactor, String mode,
            @Nullable Boolean alignCorners) {
        return interpolate(input, size, scaleFactor, mode, alignCorners, (Boolean) null, false);
    }

    /**
     * {@return {@link #interpolate(Tensor, long, double[], String, Boolean, Boolean, boolean)} with the defaults {@code antialias
     * = false}}
     *
     * @param input the values, of shape {@code (N, C, d1)}, {@code (N, C, d1, d2)} or {@code (N, C, d1, d2, d3)}
     * @param size the size of the result along all of {@code d1}, ...
     * @param scaleFactor the same multiple of all sizes of the input
     * @param mode {@code "nearest"}, {@code "nearest-exact"}, {@code "linear"} (three dimensions), {@code "bilinear"}, {@code
     *        "bicubic"}, {@code "lanczos"} (four), {@code "trilinear"} (five) or {@code "area"}
     * @param alignCorners whether the centres of the corner elements keep their places, or null: false, and the one choice for
     *        nearest and area
     * @param recomputeScaleFactor whether factors are computed again from the sizes they lead to, or null for false
     */
    public static Tensor interpolate(Tensor input, long size, double @Nullable [] scaleFactor, String mode, @Nullable Boolean alignCorners,
            @Nullable Boolean recomputeScaleFactor) {
        return interpolate(input, size, scaleFactor, mode, alignCorners, recomputeScaleFactor, false);
    }

    /**
     * Resizes the last dimensions: {@code torch.nn.functional.interpolate}.
     *
     * @param input the values, of shape {@code (N, C, d1)}, {@code (N, C, d1, d2)} or {@code (N, C, d1, d2, d3)}
     * @param size the size of the result along all of {@code d1}, ...
     * @param scaleFactor the same multiple of all sizes of the input
     * @param mode {@code "nearest"}, {@code "nearest-exact"}, {@code "linear"} (three dimensions), {@code "bilinear"}, {@code
     *        "bicubic"}, {@code "lanczos"} (four), {@code "trilinear"} (five) or {@code "area"}
     * @param alignCorners whether the centres of the corner elements keep their places, or null: false, and the one choice for
     *        nearest and area
     * @param recomputeScaleFactor whether factors are computed again from the sizes they lead to, or null for false
     * @param antialias whether values are averaged when the result is smaller, for bilinear, bicubic and lanczos
     * @return a tensor of the input's first two sizes and the new ones
     * @throws TorchException if there is not one of size and factor, or the mode, the number of dimensions and the other
     *         arguments do not go together
     */
    public static Tensor interpolate(Tensor input, long size, double @Nullable [] scaleFactor, String mode, @Nullable Boolean alignCorners,
            @Nullable Boolean recomputeScaleFactor, boolean antialias) {
        return Upsampling.interpolate(input, Upsampling.all(size, input), scaleFactor, mode, alignCorners, recomputeScaleFactor,
                antialias);
    }

    /**
     * {@return {@link #upsample(Tensor, long[], double[], String, Boolean)} with the defaults {@code scaleFactor = null, mode =
     * "nearest", alignCorners = null}}
     *
     * @param input the values, of shape {@code (N, C, d1)}, {@code (N, C, d1, d2)} or {@code (N, C, d1, d2, d3)}
     * @param size the sizes of the result along {@code d1}, ..., or null where {@code scaleFactor} is given
     */
    public static Tensor upsample(Tensor input, long @Nullable [] size) {
        return upsample(input, size, (double[]) null, "nearest", (Boolean) null);
    }

    /**
     * {@return {@link #upsample(Tensor, long[], double[], String, Boolean)} with the defaults {@code mode = "nearest",
     * alignCorners = null}}
     *
     * @param input the values, of shape {@code (N, C, d1)}, {@code (N, C, d1, d2)} or {@code (N, C, d1, d2, d3)}
     * @param size the sizes of the result along {@code d1}, ..., or null where {@code scaleFactor} is given
     * @param scaleFactor the same as multiples of the input's sizes, or null where {@code size} is given
     */
    public static Tensor upsample(Tensor input, long @Nullable [] size, double @Nullable [] scaleFactor) {
        return upsample(input, size, scaleFactor, "nearest", (Boolean) null);
    }

    /**
     * {@return {@link #upsample(Tensor, long[], double[], String, Boolean)} with the defaults {@code alignCorners = null}}
     *
     * @param input the values, of shape {@code (N, C, d1)}, {@code (N, C, d1, d2)} or {@code (N, C, d1, d2, d3)}
     * @param size the sizes of the result along {@code d1}, ..., or null where {@code scaleFactor} is given
     * @param scaleFactor the same as multiples of the input's sizes, or null where {@code size} is given
     * @param mode {@code "nearest"}, {@code "nearest-exact"}, {@code "linear"} (three dimensions), {@code "bilinear"}, {@code
     *        "bicubic"}, {@code "lanczos"} (four), {@code "trilinear"} (five) or {@code "area"}
     */
    public static Tensor upsample(Tensor input, long @Nullable [] size, double @Nullable [] scaleFactor, String mode) {
        return upsample(input, size, scaleFactor, mode, (Boolean) null);
    }

    /**
     * Resizes the last dimensions: {@code torch.nn.functional.upsample}, deprecated there in favour of {@code interpolate}.
     *
     * @param input the values, of shape {@code (N, C, d1)}, {@code (N, C, d1, d2)} or {@code (N, C, d1, d2, d3)}
     * @param size the sizes of the result along {@code d1}, ..., or null where {@code scaleFactor} is given
     * @param scaleFactor the same as multiples of the input's sizes, or null where {@code size} is given
     * @param mode {@code "nearest"}, {@code "nearest-exact"}, {@code "linear"} (three dimensions), {@code "bilinear"}, {@code
     *        "bicubic"}, {@code "lanczos"} (four), {@code "trilinear"} (five) or {@code "area"}
     * @param alignCorners whether the centres of the corner elements keep their places, or null: false, and the one choice for
     *        nearest and area
     * @return a tensor of the input's first two sizes and the new ones
     * @throws TorchException as {@link #interpolate(Tensor, long[], double[], String, Boolean, Boolean, boolean)}
     */
    public static Tensor upsample(Tensor input, long @Nullable [] size, double @Nullable [] scaleFactor, String mode,
            @Nullable Boolean alignCorners) {
        return Upsampling.interpolate(input, size, scaleFactor, mode, alignCorners, null, false);
    }

    /**
     * {@return {@link #upsampleNearest(Tensor, long[], double[])} with the defaults {@code scaleFactor = null}}
     *
     * @param input the values, of shape {@code (N, C, d1)}, {@code (N, C, d1, d2)} or {@code (N, C, d1, d2, d3)}
     * @param size the sizes of the result along {@code d1}, ..., or null where {@code scaleFactor} is given
     */
    public static Tensor upsampleNearest(Tensor input, long @Nullable [] size) {
        return upsampleNearest(input, size, (double[]) null);
    }

    /**
     * Resizes the last dimensions, taking the nearest elements: {@code torch.nn.functional.upsample_nearest}, deprecated there in
     * favour of {@code interpolate}.
     *
     * @param input the values, of shape {@code (N, C, d1)}, {@code (N, C, d1, d2)} or {@code (N, C, d1, d2, d3)}
     * @param size the sizes of the result along {@code d1}, ..., or null where {@code scaleFactor} is given
     * @param scaleFactor the same as multiples of the input's sizes, or null where {@code size} is given
     * @return a tensor of the input's first two sizes and the new ones
     * @throws TorchException as {@link #interpolate(Tensor, long[], double[], String, Boolean, Boolean, boolean)}
     */
    public static Tensor upsampleNearest(Tensor input, long @Nullable [] size, double @Nullable [] scaleFactor) {
        return Upsampling.interpolate(input, size, scaleFactor, "nearest", null, null, false);
    }

    /**
     * {@return {@link #upsampleBilinear(Tensor, long[], double[])} with the defaults {@code scaleFactor = null}}
     *
     * @param input the values, of shape {@code (N, C, d1)}, {@code (N, C, d1, d2)} or {@code (N, C, d1, d2, d3)}
     * @param size the sizes of the result along {@code d1}, ..., or null where {@code scaleFactor} is given
     */
    public static Tensor upsampleBilinear(Tensor input, long @Nullable [] size) {
        return upsampleBilinear(input, size, (double[]) null);
    }

    /**
     * Resizes images, interpolating with corners aligned: {@code torch.nn.functional.upsample_bilinear}, deprecated there in
     * favour of {@code interpolate}.
     *
     * @param input the values, of shape {@code (N, C, d1)}, {@code (N, C, d1, d2)} or {@code (N, C, d1, d2, d3)}
     * @param size the sizes of the result along {@code d1}, ..., or null where {@code scaleFactor} is given
     * @param scaleFactor the same as multiples of the input's sizes, or null where {@code size} is given
     * @return a tensor of the input's first two sizes and the new ones
     * @throws TorchException as {@link #interpolate(Tensor, long[], double[], String, Boolean, Boolean, boolean)}
     */
    public static Tensor upsampleBilinear(Tensor input, long @Nullable [] size, double @Nullable [] scaleFactor) {
        return Upsampling.interpolate(input, size, scaleFactor, "bilinear", true, null, false);
    }
}
