// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.lifetime.TensorRef;
import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** {@code _chunk_cat} cuts tensors along a dimension, which those without dimensions do not have. */
final class ChunkedTensors extends Precondition {
    private final int tensors;

    private ChunkedTensors(Schema schema) {
        super(schema);
        tensors = place("tensors");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, ChunkedTensors::new, "_chunk_cat");
    }

    @Override
    void check(Object[] a) {
        TensorRef[] all = (TensorRef[]) a[tensors];
        for (int i = 0; i < all.length; i++) {
            if (dim(all[i]) == 0) {
                throw refusal("'tensors'[" + i + "] has no dimension to be cut along");
            }
        }
    }
}
