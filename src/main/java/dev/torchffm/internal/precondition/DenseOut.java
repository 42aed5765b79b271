// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An {@code out} that kernels write element after element from its first one on, whatever its strides are: its elements lie side by side, so
 * that no others are written.
 */
final class DenseOut extends Precondition {
    static final List<String> NAMES = List.of("_log_softmax", "_softmax", "adaptive_avg_pool2d", "adaptive_avg_pool3d", "adaptive_max_pool3d",
            "avg_pool3d", "col2im", "fractional_max_pool2d", "fractional_max_pool3d", "im2col", "log_sigmoid_forward", "max_pool3d_with_indices",
            "max_unpool2d", "narrow_copy", "reflection_pad2d", "reflection_pad3d", "replication_pad2d", "replication_pad3d", "thnn_conv2d");

    private final int[] outs;

    private DenseOut(Schema schema, int[] outs) {
        super(schema);
        this.outs = outs;
    }

    private static @Nullable DenseOut of(Schema schema) {
        int[] outs = schema.places(parameter -> parameter.written() && parameter.type().kind() == Kind.TENSOR);
        return outs.length == 0 ? null : new DenseOut(schema, outs);
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        for (String name : NAMES) {
            Preconditions.add(rows, DenseOut::of, name);
        }
    }

    @Override
    void check(Object[] a) {
        for (int place : outs) {
            if (!isDense(a[place])) {
                throw refusal("the elements of '" + name(place) + "' must lie side by side, as in a contiguous tensor; its shape is " + shape(a[place])
                        + " and its strides are " + Arrays.toString(strides(a[place])));
            }
        }
    }
}
