// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Adaptive poolings of quantized tensors have as many output sizes as those of others, which ask for that themselves. */
final class AdaptivePoolSizes extends Precondition {
    private final int spatial;
    private final int outputSize;

    private AdaptivePoolSizes(Schema schema) {
        super(schema);
        spatial = schema.name().endsWith("2d") ? 2 : 3;
        outputSize = place("output_size");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, AdaptivePoolSizes::new, "_adaptive_avg_pool2d", "_adaptive_avg_pool3d", "adaptive_avg_pool3d");
    }

    @Override
    void check(Object[] a) {
        if (((long[]) a[outputSize]).length != spatial) {
            throw refusal("adaptive_avg_pool" + spatial + "d: output_size must be " + spatial);
        }
    }
}
