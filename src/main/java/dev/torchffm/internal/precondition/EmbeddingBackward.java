// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Gradients of embeddings: as many rows as indices, and indices of weights that there are. */
final class EmbeddingBackward extends Precondition {
    private final int gradient;
    private final int indices;
    private final int numWeights;

    private EmbeddingBackward(Schema schema) {
        super(schema);
        gradient = placeOfFirst("grad_output", "grad");
        indices = place("indices");
        numWeights = place("num_weights");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, EmbeddingBackward::new, "embedding_backward", "embedding_dense_backward", "embedding_sparse_backward");
    }

    @Override
    void check(Object[] a) {
        int dims = dim(a[indices]);
        if (dim(a[gradient]) != dims + 1 || !areEqual(a[gradient], 0, a[indices], 0, dims)) {
            throw refusal("'" + name(gradient) + "' must have the shape of 'indices' and one dimension more: it is of shape "
                    + shape(a[gradient]) + ", 'indices' of shape " + shape(a[indices]));
        }
        if (integer(a[numWeights]) < 0) {
            throw refusal("'num_weights' must not be negative, and is " + a[numWeights]);
        }
        requireIndices(a, indices, integer(a[numWeights]));
    }
}
