// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What {@code rrelu_with_noise} writes in training, one number after the other, has memory for as many as the input has. */
final class RreluNoise extends Precondition {
    private final int self;
    private final int noise;
    private final int training;
    private final int out;

    private RreluNoise(Schema schema) {
        super(schema);
        self = place("self");
        noise = place("noise");
        training = place("training");
        out = place("out");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, RreluNoise::new, "rrelu_with_noise", "rrelu_with_noise_");
    }

    @Override
    void check(Object[] a) {
        if (!isTrue(a[training])) {
            return;
        }
        if (out >= 0 && numel(a[out]) < numel(a[self])) {
            throw wrongSizes(a, out, sizes(a[self]));
        }
        if (!isDense(a[noise]) && !hasRoom(sizes(a[noise]), strides(a[noise]))) {
            throw refusal("'noise' is expanded: several of its elements are one number in memory, and it is written. contiguous() makes a "
                    + "tensor that can be");
        }
    }

    /** Whether a tensor reaches over as many elements of memory as it has. */
    static boolean hasRoom(long[] sizes, long[] strides) {
        return extent(sizes, strides) >= numel(sizes);
    }
}
