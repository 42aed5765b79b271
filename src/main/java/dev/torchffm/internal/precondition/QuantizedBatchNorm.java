// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** {@code quantized_batch_norm} reads its statistics and factors one after the other, whatever their strides are. */
final class QuantizedBatchNorm extends Precondition {
    private final int[] vectors;

    private QuantizedBatchNorm(Schema schema) {
        super(schema);
        vectors = places("weight", "bias", "mean", "var");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, QuantizedBatchNorm::new, "quantized_batch_norm");
    }

    @Override
    void check(Object[] a) {
        for (int place : vectors) {
            if (at(a, place) != null && !Native.isContiguous(handle(a[place]))) {
                throw refusal("'" + name(place) + "' must be contiguous; its shape is " + shape(a[place]) + " and its strides are "
                        + Arrays.toString(strides(a[place])));
            }
        }
    }
}
