// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Bags of {@code embedding_bag} lie within the indices, and the indices are rows of the weight. */
final class EmbeddingBag extends Precondition {
    private final int weight;
    private final int indices;
    private final int offsets;
    private final int perSample;
    private final int includeLast;

    private EmbeddingBag(Schema schema) {
        super(schema);
        weight = place("weight");
        indices = place("indices");
        offsets = place("offsets");
        perSample = place("per_sample_weights");
        includeLast = place("include_last_offset");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, EmbeddingBag::new, "embedding_bag");
    }

    @Override
    void check(Object[] a) {
        requireDims(a, weight, 2, 2);
        requireDims(a, indices, 1, 1);
        requireDims(a, offsets, 1, 1);
        long count = size(a[indices], 0);
        long bags = size(a[offsets], 0);
        require(bags > 0 || count == 0 && !isTrue(a[includeLast]), "'offsets' is empty, and the first bag begins at 0");
        requireIndices(a, indices, size(a[weight], 0));
        requireSizes(a, perSample, count);
        long[] values = IndexValues.all(handle(a[offsets]));
        if (values != null) {
            String wrong = wrongOffset(values, count);
            require(wrong == null, wrong);
        }
    }

    /** What is wrong with the places at which the bags begin, or null. */
    static @Nullable String wrongOffset(long[] offsets, long indices) {
        long before = 0;
        for (int i = 0; i < offsets.length; i++) {
            if (i == 0 && offsets[0] != 0) {
                return "offsets[0] has to be 0, i.e., the first sequence in the mini-batch has to start from position 0. However, got "
                        + offsets[0];
            }
            if (offsets[i] < before || offsets[i] > indices) {
                return "'offsets' has " + offsets[i] + " after " + before + ": offsets rise from 0 to the number of 'indices', " + indices;
            }
            before = offsets[i];
        }
        return null;
    }
}
