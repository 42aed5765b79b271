// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Scales that are given beside the size of the result: positions in the input, which are divided by them, stay countable. The kernels convert
 * them to integers before they compare them with the input's size.
 */
final class UpsampleScales extends Precondition {
    private final int outputSize;
    private final int alignCorners;
    /** By dimension; none where the overload has a list of factors instead, from which it computes the size itself. */
    private final int[] scales;

    private UpsampleScales(Schema schema) {
        super(schema);
        outputSize = place("output_size");
        alignCorners = place("align_corners");
        int[] all = places("scales_d", "scales_h", "scales_w", "scales");
        scales = Arrays.stream(all).filter(place -> place >= 0).toArray();
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        for (String name : List.of("_upsample_bicubic2d_aa", "_upsample_bilinear2d_aa", "_upsample_lanczos2d_aa", "_upsample_nearest_exact1d",
                "_upsample_nearest_exact2d", "_upsample_nearest_exact3d", "upsample_bicubic2d", "upsample_bilinear2d", "upsample_linear1d",
                "upsample_nearest1d", "upsample_nearest2d", "upsample_nearest3d", "upsample_trilinear3d")) {
            Preconditions.add(rows, UpsampleScales::new, name, name + "_backward");
        }
    }

    @Override
    void check(Object[] a) {
        // With aligned corners the sizes alone count.
        if (Boolean.TRUE.equals(at(a, alignCorners)) || !(at(a, outputSize) instanceof long[] sizes) || sizes.length != scales.length) {
            return;
        }
        for (int d = 0; d < sizes.length; d++) {
            if (a[scales[d]] instanceof Number scale && scale.doubleValue() > 0 && sizes[d] / scale.doubleValue() > Integer.MAX_VALUE) {
                throw refusal("'" + name(scales[d]) + "' is " + scale + ", too small for an output of size " + sizes[d]
                        + ": positions in the input would be beyond " + Integer.MAX_VALUE);
            }
        }
    }
}
