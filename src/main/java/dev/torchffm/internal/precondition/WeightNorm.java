// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A weight that is normalized over all dimensions but the first or the last has elements, and a factor for each of these. */
final class WeightNorm extends Precondition {
    private final int weight;
    private final int factors;
    private final int dim;

    private WeightNorm(Schema schema) {
        super(schema);
        weight = place("v");
        factors = place("g");
        dim = place("dim");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, WeightNorm::new, "_weight_norm");
    }

    @Override
    void check(Object[] a) {
        int dims = dim(a[weight]);
        long kept = integer(a[dim]);
        if (kept != 0 && kept != dims - 1) {
            // Composed of operators that look at their arguments themselves.
            return;
        }
        require(dims > 0 && numel(a[weight]) > 0, "'v' must have elements");
        boolean fits = dim(a[factors]) == dims;
        for (int d = 0; fits && d < dims; d++) {
            fits = size(a[factors], d) == (d == kept ? size(a[weight], d) : 1);
        }
        if (!fits) {
            throw wrongSizes(a, factors, factorsOf(sizes(a[weight]), (int) kept));
        }
        requireSameType(a, factors, weight);
    }

    /** The shape of the factors: 1 in all dimensions but one. */
    static long[] factorsOf(long[] sizes, int kept) {
        long[] shape = new long[sizes.length];
        for (int d = 0; d < shape.length; d++) {
            shape[d] = d == kept ? sizes[d] : 1;
        }
        return shape;
    }
}
