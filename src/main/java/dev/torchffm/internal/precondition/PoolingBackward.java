package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.Arrays;
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
    /** How many of the last dimensions are pooled. */
    private final int spatial;

    private PoolingBackward(Schema schema) {
        super(schema);
        gradient = place("grad_output");
        self = place("self");
        indices = place("indices");
        spatial = schema.name().contains("3d") ? 3 : 2;
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, PoolingBackward::new, "adaptive_max_pool2d_backward", "adaptive_max_pool3d_backward",
                "adaptive_avg_pool3d_backward", "avg_pool2d_backward", "avg_pool3d_backward", "max_pool2d_with_indices_backward",
                "max_pool3d_with_indices_backward", "fractional_max_pool2d_backward", "fractional_max_pool3d_backward");
    }

    @Override
    void check(Object[] a) {
        long[] input = requireDims(a, self, spatial + 1, spatial + 2);
        long[] output = sizes(a[gradient]);
        if (!areAlike(input, output, spatial)) {
            throw refusal("'grad_output' must have the dimensions, batch and channels of 'self': it is of shape "
                    + Arrays.toString(output) + ", 'self' of shape " + Arrays.toString(input));
        }
        requireSameType(a, gradient, self);
        if (numel(Arrays.copyOfRange(input, 1, input.length)) <= 0 || numel(Arrays.copyOfRange(output, 1, output.length)) <= 0) {
            throw refusal("'self' and 'grad_output' must not be empty but for the batch: they are of shapes "
                    + Arrays.toString(input) + " and " + Arrays.toString(output));
        }
        if (indices >= 0) {
            requireSizes(a, indices, output);
            requireIndices(a, indices, numel(Arrays.copyOfRange(input, input.length - spatial, input.length)));
        }
    }

    /** Whether two shapes differ at most in the dimensions that are pooled. */
    static boolean areAlike(long[] input, long[] output, int spatial) {
        return input.length == output.length
                && Arrays.equals(input, 0, input.length - spatial, output, 0, output.length - spatial);
    }
}
