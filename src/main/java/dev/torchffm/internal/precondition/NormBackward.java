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
        Layers(Schema schema) {
            super(schema);
        }

        @Override
        void check(Object[] a) {
            long[] sizes = sizes(a[place("input")]);
            long[] normalized = (long[]) a[place("normalized_shape")];
            int outer = sizes.length - normalized.length;
            if (normalized.length <= 0 || outer < 0
                    || !Arrays.equals(sizes, outer, sizes.length, normalized, 0, normalized.length)) {
                throw refusal("'normalized_shape' must be the last sizes of 'input': it is " + Arrays.toString(normalized)
                        + ", 'input' of shape " + Arrays.toString(sizes));
            }
            requireSizes(a, place("grad_out"), sizes);
            requireSameType(a, place("grad_out"), place("input"));
            requireSizes(a, place("weight"), normalized);
            requireSizes(a, place("bias"), normalized);
            long rows = numel(Arrays.copyOf(sizes, outer));
            for (String statistics : new String[] {"mean", "rstd"}) {
                if (numel(sizes(a[place(statistics)])) != rows) {
                    throw refusal("'" + statistics + "' must have " + rows + " elements, one for each of those that "
                            + "are normalized, and is of shape " + Arrays.toString(sizes(a[place(statistics)])));
                }
            }
        }
    }

    private static final class Groups extends Precondition {
        Groups(Schema schema) {
            super(schema);
        }

        @Override
        void check(Object[] a) {
            long[] sizes = sizes(a[place("input")]);
            long n = integer(a[place("N")]);
            long c = integer(a[place("C")]);
            long plane = integer(a[place("HxW")]);
            long groups = integer(a[place("group")]);
            if (groups <= 0 || n < 0 || c < 0 || plane < 0 || c % groups != 0) {
                throw refusal("'group' must be positive and divide 'C': they are " + groups + " and " + c);
            }
            if (sizes.length < 2 || sizes[0] != n || sizes[1] != c || numel(Arrays.copyOfRange(sizes, 2, sizes.length)) != plane) {
                throw refusal("'input' must have the sizes 'N', 'C' and, together, 'HxW', " + n + ", " + c + " and " + plane
                        + ": it is of shape " + Arrays.toString(sizes));
            }
            requireSizes(a, place("weight"), c);
            requireSizes(a, place("bias"), c);
            if (place("grad_out") >= 0) {
                requireSizes(a, place("grad_out"), sizes);
                requireSameType(a, place("grad_out"), place("input"));
                requireSizes(a, place("mean"), n, groups);
                requireSizes(a, place("rstd"), n, groups);
            }
        }
    }
}
