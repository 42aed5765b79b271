// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The least and the greatest values that {@code fused_moving_avg_obs_fake_quant} keeps are one of each, or one of each for every row, one after
 * the other.
 */
final class MovingAverage extends Precondition {
    private final int self;
    private final int[] kept;
    private final int axis;
    private final int perRow;

    private MovingAverage(Schema schema) {
        super(schema);
        self = place("self");
        kept = places("running_min", "running_max");
        axis = place("ch_axis");
        perRow = place("per_row_fake_quant");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, MovingAverage::new, "fused_moving_avg_obs_fake_quant");
    }

    @Override
    void check(Object[] a) {
        int dims = dim(a[self]);
        if (numel(a[self]) == 0) {
            return;
        }
        long count = 1;
        if (isTrue(a[perRow])) {
            long row = integer(a[axis]);
            if (row < 0 || row >= dims) {
                throw refusal("'ch_axis' is " + row + ", and 'self' of shape " + shape(a[self]) + " has no such dimension");
            }
            if (numel(a[kept[0]]) == 0) {
                // Both are made.
                return;
            }
            count = size(a[self], (int) row);
        }
        for (int place : kept) {
            if (numel(a[place]) != count || !RreluNoise.hasRoom(sizes(a[place]), strides(a[place]))) {
                throw refusal("'" + name(place) + "' must be of shape [" + count + "] and not expanded, and is of shape " + shape(a[place]));
            }
        }
    }
}
