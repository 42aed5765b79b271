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
        long[] sizes = sizes(a[weight]);
        long kept = integer(a[dim]);
        if (kept != 0 && kept != sizes.length - 1) {
            // Composed of operators that look at their arguments themselves.
            return;
        }
        require(sizes.length > 0 && numel(sizes) > 0, "'v' must have elements");
        requireSizes(a, factors, factorsOf(sizes, (int) kept));
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
