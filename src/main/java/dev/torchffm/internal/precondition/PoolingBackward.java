// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Gradients of poolings: {@code grad_output} has the batch and channels of the input, {@code indices} its shape, and the indices are
 * places in a plane of the input.
 */
final class PoolingBackward extends Precondition {
    private final int gradient;
    private final int self;
    private final int indices;
    /** Lists that have a number for each dimension which is pooled. */
    private final int[] lists;
    /** How many of the last dimensions are pooled. */
    private final int spatial;

    private PoolingBackward(Schema schema) {
        super(schema);
        gradient = place("grad_output");
        self = place("self");
        indices = place("indices");
        spatial = schema.name().contains("3d") ? 3 : 2;
        // The others check theirs, and let one number stand for all.
        lists = schema.name().contains("fractional") ? places("kernel_size", "output_size") : new int[0];
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, PoolingBackward::new, "adaptive_max_pool2d_backward", "adaptive_max_pool3d_backward",
                "adaptive_avg_pool3d_backward", "avg_pool2d_backward", "avg_pool3d_backward", "max_pool2d_with_indices_backward",
                "max_pool3d_with_indices_backward", "fractional_max_pool2d_backward", "fractional_max_pool3d_backward");
    }

    @Override
    void check(Object[] a) {
        Object input = a[self];
        Object output = a[gradient];
        int dims = requireDims(a, self, spatial + 1, spatial + 2);
        if (!areAlike(input, output, spatial)) {
            throw refusal("'grad_output' must have the dimensions, batch and channels of 'self': it is of shape "
                    + shape(output) + ", 'self' of shape " + shape(input));
        }
        requireSameType(a, gradient, self);
        for (int list : lists) {
            if (((long[]) a[list]).length != spatial) {
                throw refusal("'" + name(list) + "' must have " + spatial + " numbers, and has " + ((long[]) a[list]).length);
            }
        }
        if (isEmptyButForBatch(input, dims) || isEmptyButForBatch(output, dims)) {
            throw refusal("'self' and 'grad_output' must not be empty but for the batch: they are of shapes "
                    + shape(input) + " and " + shape(output));
        }
        if (indices >= 0) {
            requireSizesOf(a, indices, gradient);
            requireIndices(a, indices, numel(input, dims - spatial, dims));
        }
    }

    /** Whether two tensors differ at most in the dimensions that are pooled. */
    static boolean areAlike(Object input, Object output, int spatial) {
        int dims = dim(input);
        return dim(output) == dims && areEqual(input, 0, output, 0, dims - spatial);
    }

    private static boolean isEmptyButForBatch(Object tensor, int dims) {
        long sizes = sizesAddress(tensor);
        boolean empty = false;
        for (int d = 1; d < dims; d++) {
            empty |= sizeAt(sizes, d) == 0;
        }
        return empty;
    }
}
