// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Gradients of layer norm and of group norm: shapes as the forward operators take and give them. */
final class NormBackward {
    private NormBackward() { }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, Layers::new, "native_layer_norm_backward");
        Preconditions.add(rows, Groups::new, "native_group_norm", "native_group_norm_backward");
    }

    private static final class Layers extends Precondition {
        private final int gradient = place("grad_out");
        private final int input = place("input");
        private final int normalizedShape = place("normalized_shape");
        private final int weight = place("weight");
        private final int bias = place("bias");
        private final int[] statistics = places("mean", "rstd");

        Layers(Schema schema) {
            super(schema);
        }

        @Override
        void check(Object[] a) {
            long[] normalized = (long[]) a[normalizedShape];
            int outer = dim(a[input]) - normalized.length;
            boolean isLast = normalized.length > 0 && outer >= 0;
            for (int d = 0; isLast && d < normalized.length; d++) {
                isLast = size(a[input], outer + d) == normalized[d];
            }
            if (!isLast) {
                throw refusal("'normalized_shape' must be the last sizes of 'input': it is " + Arrays.toString(normalized)
                        + ", 'input' of shape " + shape(a[input]));
            }
            requireSizesOf(a, gradient, input);
            requireSameType(a, gradient, input);
            requireSizes(a, weight, normalized);
            requireSizes(a, bias, normalized);
            long rows = numel(a[input], 0, outer);
            for (int place : statistics) {
                if (numel(a[place]) != rows) {
                    throw refusal("'" + name(place) + "' must have " + rows + " elements, one for each of those that "
                            + "are normalized, and is of shape " + shape(a[place]));
                }
            }
        }
    }

    private static final class Groups extends Precondition {
        private final int gradient = place("grad_out");
        private final int input = place("input");
        private final int weight = place("weight");
        private final int bias = place("bias");
        private final int mean = place("mean");
        private final int rstd = place("rstd");
        private final int batch = place("N");
        private final int channels = place("C");
        private final int plane = place("HxW");
        private final int group = place("group");

        Groups(Schema schema) {
            super(schema);
        }

        @Override
        void check(Object[] a) {
            long n = integer(a[batch]);
            long c = integer(a[channels]);
            long hw = integer(a[plane]);
            long groups = integer(a[group]);
            if (groups <= 0 || n < 0 || c < 0 || hw < 0 || c % groups != 0) {
                throw refusal("'group' must be positive and divide 'C': they are " + groups + " and " + c);
            }
            int dims = dim(a[input]);
            if (dims < 2 || size(a[input], 0) != n || size(a[input], 1) != c || numel(a[input], 2, dims) != hw) {
                throw refusal("'input' must have the sizes 'N', 'C' and, together, 'HxW', " + n + ", " + c + " and " + hw
                        + ": it is of shape " + shape(a[input]));
            }
            requireSizes(a, weight, c);
            requireSizes(a, bias, c);
            if (gradient >= 0) {
                requireSizesOf(a, gradient, input);
                requireSameType(a, gradient, input);
                requireSizes(a, mean, n, groups);
                requireSizes(a, rstd, n, groups);
            }
        }
    }
}
