// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Gradients of {@code grid_sampler_2d} and {@code 3d}: a batch of planes, a batch of grids, and an output of their sizes. */
final class GridSampler extends Precondition {
    private final int gradient;
    private final int input;
    private final int grid;
    private final int spatial;

    private GridSampler(Schema schema) {
        super(schema);
        gradient = place("grad_output");
        input = place("input");
        grid = place("grid");
        spatial = schema.name().contains("3d") ? 3 : 2;
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, GridSampler::new, "grid_sampler_2d_backward", "grid_sampler_3d_backward");
    }

    @Override
    void check(Object[] a) {
        requireDims(a, input, spatial + 2, spatial + 2);
        requireDims(a, grid, spatial + 2, spatial + 2);
        if (size(a[grid], 0) != size(a[input], 0) || size(a[grid], spatial + 1) != spatial) {
            throw refusal("'grid' must have the batch of 'input' and " + spatial
                    + " coordinates in the last dimension: it is of shape " + shape(a[grid]) + ", 'input' of shape " + shape(a[input]));
        }
        if (numel(a[input], 2, spatial + 2) <= 0) {
            throw refusal("'input' must not be empty in a dimension that is sampled: it is of shape " + shape(a[input]));
        }
        if (dim(a[gradient]) != spatial + 2 || !areEqual(a[gradient], 0, a[input], 0, 2)
                || !areEqual(a[gradient], 2, a[grid], 1, spatial)) {
            throw wrongSizes(a, gradient, outputSizes(sizes(a[input]), sizes(a[grid])));
        }
        requireSameType(a, gradient, input);
        requireSameType(a, grid, input);
    }

    /** Batch and channels of the input, and the sizes of the grid. */
    private static long[] outputSizes(long[] input, long[] grid) {
        long[] sizes = input.clone();
        System.arraycopy(grid, 1, sizes, 2, sizes.length - 2);
        return sizes;
    }
}
