// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.decomposition;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All compositions, by the operator's name and overload. */
final class Compositions {
    private static final Map<String, Composition> TABLE = new HashMap<>();

    static {
        Pointwise.addTo(TABLE);
        ActivationDecompositions.addTo(TABLE);
        Losses.addTo(TABLE);
        Products.addTo(TABLE);
        SparseProducts.addTo(TABLE);
        QuantizedLinear.addTo(TABLE);
        NormDecompositions.addTo(TABLE);
        Statistics.addTo(TABLE);
        Creation.addTo(TABLE);
        IndexWrites.addTo(TABLE);
        ForEach.addTo(TABLE);
    }

    private Compositions() { }

    /** {@return the composition of an operator that a table has} */
    static Composition in(Map<String, Composition> table, String name) {
        return Objects.requireNonNull(table.get(name), name);
    }

    /** {@return the composition of an operator, or null} */
    static @Nullable Composition find(String name) {
        return TABLE.get(name);
    }
}
