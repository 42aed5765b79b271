// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Gradients of the margin losses: targets are classes, and everything has the shape that the loss gives and takes. */
final class LossBackward extends Precondition {
    private static final long NONE = 0;

    private final int gradient;
    private final int self;
    private final int target;
    private final int isTarget;
    private final int weight;
    private final int reduction;

    private LossBackward(Schema schema) {
        super(schema);
        gradient = place("grad_output");
        self = place("self");
        target = place("target");
        isTarget = place("is_target");
        weight = place("weight");
        reduction = place("reduction");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, LossBackward::new, "multilabel_margin_loss_backward", "multi_margin_loss_backward");
    }

    @Override
    void check(Object[] a) {
        int dims = requireDims(a, self, 0, 2);
        long classes = dims == 0 ? 1 : size(a[self], dims - 1);
        long samples = dims == 2 ? size(a[self], 0) : 1;
        boolean reduced = integer(a[reduction]) != NONE;
        if (numel(a[gradient]) != (reduced || dims < 2 ? 1 : samples)) {
            throw refusal("'grad_output' must have " + (reduced ? "one element" : "an element for each of the " + samples
                    + " samples") + ", and is of shape " + shape(a[gradient]));
        }
        requireSameType(a, gradient, self);
        if (isTarget >= 0) {
            requireSizesOf(a, target, self);
            requireSizesOf(a, isTarget, self);
            requireSameType(a, isTarget, self);
            long wrong = IndexValues.outside(handle(a[target]), -1, classes);
            if (wrong != IndexValues.NONE) {
                throw refusal("'target' has the class " + wrong + ", which is not from -1 to " + (classes - 1));
            }
        } else {
            if (numel(a[target]) != samples) {
                throw refusal("'target' must have a class for each of the " + samples + " samples, and is of shape " + shape(a[target]));
            }
            requireIndices(a, target, classes);
            requireSizes(a, weight, classes);
        }
    }
}
