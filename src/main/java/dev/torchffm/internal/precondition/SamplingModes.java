// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The modes of {@code grid_sampler} are those that there are: for others nothing is written into the result. */
final class SamplingModes extends Precondition {
    private final long mostInterpolation;
    private final int interpolation;
    private final int padding;

    private SamplingModes(Schema schema) {
        super(schema);
        // Bicubic interpolation is one of planes; where the input decides, PyTorch refuses it in its own words.
        mostInterpolation = schema.name().contains("3d") ? 1 : 2;
        interpolation = place("interpolation_mode");
        padding = place("padding_mode");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, SamplingModes::new, "grid_sampler", "grid_sampler_2d", "grid_sampler_3d", "grid_sampler_2d_backward",
                "grid_sampler_3d_backward");
    }

    @Override
    void check(Object[] a) {
        checkMode(a, interpolation, mostInterpolation);
        checkMode(a, padding, 2);
    }

    private void checkMode(Object[] a, int place, long most) {
        long mode = integer(a[place]);
        if (mode < 0 || mode > most) {
            throw refusal("'" + name(place) + "' is " + mode + ", and must be from 0 to " + most);
        }
    }
}
