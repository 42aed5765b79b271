// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Gradients of paddings: {@code grad_output} has the shape of the padded input, and reflections reach no further than it. */
final class PaddingBackward extends Precondition {
    private static final long MOST = 1L << 40;

    private final int gradient;
    private final int self;
    private final int padding;
    private final int spatial;
    private final boolean reflects;

    private PaddingBackward(Schema schema) {
        super(schema);
        gradient = place("grad_output");
        self = place("self");
        padding = place("padding");
        spatial = schema.name().charAt(schema.name().indexOf("_pad") + "_pad".length()) - '0';
        reflects = schema.name().contains("reflection");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, PaddingBackward::new, "reflection_pad1d_backward", "reflection_pad2d_backward", "reflection_pad3d_backward",
                "replication_pad1d_backward", "replication_pad2d_backward", "replication_pad3d_backward");
    }

    @Override
    void check(Object[] a) {
        int dims = requireDims(a, self, spatial + 1, spatial + 2);
        long[] pads = (long[]) a[padding];
        if (pads.length != 2 * spatial) {
            throw refusal("'padding' must have " + 2 * spatial + " numbers, and has " + pads.length);
        }
        boolean fits = dim(a[gradient]) == dims;
        for (int d = 0; d < dims; d++) {
            long size = padded(size(a[self], d), pads, dims - 1 - d, reflects);
            if (size < 0) {
                throw refusal("'padding' " + Arrays.toString(pads) + " is too much for 'self' of shape " + shape(a[self]));
            }
            fits = fits && size(a[gradient], d) == size;
        }
        if (!fits) {
            long[] padded = sizes(a[self]);
            for (int d = 0; d < dims; d++) {
                padded[d] = padded(padded[d], pads, dims - 1 - d, reflects);
            }
            throw wrongSizes(a, gradient, padded);
        }
        requireSameType(a, gradient, self);
    }

    /**
     * The size of a padded dimension, or -1 if it cannot be padded so.
     *
     * @param pads two for each dimension, from the last on
     * @param fromEnd which dimension it is, counted from the last
     */
    static long padded(long size, long[] pads, int fromEnd, boolean reflects) {
        if (2 * fromEnd >= pads.length) {
            return size;
        }
        long before = pads[2 * fromEnd];
        long after = pads[2 * fromEnd + 1];
        boolean isTooMuch = size == 0 || Math.abs(before) > MOST || Math.abs(after) > MOST || reflects && (before >= size || after >= size);
        return isTooMuch ? -1 : Math.max(-1, size + before + after);
    }
}
