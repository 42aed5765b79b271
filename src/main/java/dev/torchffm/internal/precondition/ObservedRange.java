// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * {@code fused_moving_avg_obs_fake_quant} moves one range for all values, which it takes {@code running_min} and {@code running_max} to
 * have.
 */
final class ObservedRange extends Precondition {
    private final int[] range;
    private final int perRow;

    private ObservedRange(Schema schema) {
        super(schema);
        range = places("running_min", "running_max");
        perRow = place("per_row_fake_quant");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, ObservedRange::new, "fused_moving_avg_obs_fake_quant");
    }

    @Override
    void check(Object[] a) {
        // A range for each row it makes itself where there is none.
        for (int place : range) {
            if (!isTrue(a[perRow]) && numel(a[place]) == 0) {
                throw refusal("'" + name(place) + "' must have one element, and is of shape " + shape(a[place]));
            }
        }
    }
}
