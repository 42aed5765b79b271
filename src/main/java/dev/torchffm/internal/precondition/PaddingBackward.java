package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Gradients of paddings: {@code grad_output} has the shape of the padded input, and reflections reach no further than it. */
final class PaddingBackward extends Precondition {
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
        long[] input = requireDims(a, self, spatial + 1, spatial + 2);
        long[] pads = (long[]) a[padding];
        if (pads.length != 2 * spatial) {
            throw refusal("'padding' must have " + 2 * spatial + " numbers, and has " + pads.length);
        }
        long[] padded = padded(input, pads, reflects);
        if (padded == null) {
            throw refusal("'padding' " + Arrays.toString(pads) + " is too much for 'self' of shape " + Arrays.toString(input));
        }
        requireSizes(a, gradient, padded);
        requireSameType(a, gradient, self);
    }

    /** The shape of a padded tensor, or null if it cannot be padded so: pads stand from the last dimension on. */
    static long[] padded(long[] input, long[] pads, boolean reflects) {
        long[] padded = input.clone();
        for (int i = 0; i < pads.length; i++) {
            int d = input.length - 1 - i / 2;
            if (reflects && pads[i] >= input[d] || Math.abs(pads[i]) > 1L << 40 || input[d] == 0) {
                return null;
            }
            padded[d] += pads[i];
        }
        for (long size : padded) {
            if (size < 0) {
                return null;
            }
        }
        return padded;
    }
}
