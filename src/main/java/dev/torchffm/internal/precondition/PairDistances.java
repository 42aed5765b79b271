// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Distances of no points have no gradient: the kernel of it walks from the first point to before the last. */
final class PairDistances extends Precondition {
    private final int self;

    private PairDistances(Schema schema) {
        super(schema);
        self = place("self");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, PairDistances::new, "pdist");
    }

    @Override
    void check(Object[] a) {
        require(dim(a[self]) == 0 || size(a[self], 0) > 0 || !Native.gradEnabled() || !TensorMetadata.requiresGrad(handle(a[self])),
                "'self' must have rows where a gradient is recorded");
    }
}
