package dev.torchffm.internal.decomposition;

import java.util.HashMap;
import java.util.Map;

/** All compositions, by the operator's name and overload. */
final class Compositions {
    private final Map<String, Composition> table = new HashMap<>();

    Compositions(Addition addition) {
        Pointwise.addTo(table, addition);
        Activations.addTo(table);
        Losses.addTo(table);
        Products.addTo(table, addition);
        SparseProducts.addTo(table, addition);
        QuantizedLinear.addTo(table);
        Norms.addTo(table);
        Statistics.addTo(table);
        Creation.addTo(table);
        IndexWrites.addTo(table);
        ForEach.addTo(table);
    }

    Composition find(String name) {
        return table.get(name);
    }
}
