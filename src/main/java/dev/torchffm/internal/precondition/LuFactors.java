package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A matrix of {@code lu_unpack} has as many pivots as rows or columns, whichever are fewer. */
final class LuFactors extends Precondition {
    private final int data;
    private final int pivots;

    private LuFactors(Schema schema) {
        super(schema);
        data = place("LU_data");
        pivots = place("LU_pivots");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, LuFactors::new, "lu_unpack");
    }

    @Override
    void check(Object[] a) {
        long[] sizes = sizes(a[data]);
        if (sizes.length >= 2) {
            requireSizes(a, pivots, pivotsOf(sizes));
        }
    }

    /** The shape of the pivots of matrices. */
    static long[] pivotsOf(long[] sizes) {
        long[] shape = Arrays.copyOf(sizes, sizes.length - 1);
        shape[shape.length - 1] = Math.min(sizes[sizes.length - 2], sizes[sizes.length - 1]);
        return shape;
    }
}
