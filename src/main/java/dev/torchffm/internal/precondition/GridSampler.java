package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Gradients of {@code grid_sampler_2d} and {@code 3d}: a batch of planes, a batch of grids, and an output of their sizes. */
final class GridSampler extends Precondition {
    private final int spatial;

    private GridSampler(Schema schema) {
        super(schema);
        spatial = schema.name().contains("3d") ? 3 : 2;
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, GridSampler::new, "grid_sampler_2d_backward", "grid_sampler_3d_backward");
    }

    @Override
    void check(Object[] a) {
        long[] input = requireDims(a, place("input"), spatial + 2, spatial + 2);
        long[] grid = requireDims(a, place("grid"), spatial + 2, spatial + 2);
        if (grid[0] != input[0] || grid[spatial + 1] != spatial) {
            throw refusal("'grid' must have the batch of 'input' and " + spatial
                    + " coordinates in the last dimension: it is of shape " + Arrays.toString(grid) + ", 'input' of shape "
                    + Arrays.toString(input));
        }
        long[] output = new long[spatial + 2];
        output[0] = input[0];
        output[1] = input[1];
        for (int d = 0; d < spatial; d++) {
            if (input[d + 2] <= 0) {
                throw refusal("'input' must not be empty in a dimension that is sampled: it is of shape " + Arrays.toString(input));
            }
            output[d + 2] = grid[d + 1];
        }
        requireSizes(a, place("grad_output"), output);
        requireSameType(a, place("grad_output"), place("input"));
        requireSameType(a, place("grid"), place("input"));
    }
}
