// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.Layout;
import dev.torchffm.internal.decomposition.Composition;
import dev.torchffm.internal.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * {@code _sparse_broadcast_to} divides by how often each element is repeated: along sparse dimensions at least once. (Along dense ones it
 * may be never.)
 */
final class SparseBroadcast extends Precondition {
    private final int self;
    private final int size;

    private SparseBroadcast(Schema schema) {
        super(schema);
        self = place("self");
        size = place("size");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, SparseBroadcast::new, "_sparse_broadcast_to");
    }

    @Override
    void check(Object[] a) {
        long[] sizes = (long[]) a[size];
        int more = sizes.length - dim(a[self]);
        for (int d = 0; d < sizes.length && more >= 0; d++) {
            if (sizes[d] == 0 && (d < more || size(a[self], d - more) != 0 && isSparse(a[self], d - more))) {
                throw refusal("'size' " + Arrays.toString(sizes) + " must not be 0 in dimension " + d + ": 'self' of shape " + shape(a[self])
                        + " is repeated along it");
            }
        }
    }

    private static boolean isSparse(Object tensor, int dimension) {
        return isOfLayout(tensor, Layout.SPARSE_COO) && dimension < (Long) Composition.value("sparse_dim", tensor);
    }
}
