package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Gradients of the margin losses: targets are classes, and everything has the shape that the loss gives and takes. */
final class LossBackward extends Precondition {
    private static final long NONE = 0;

    private final boolean multilabel;

    private LossBackward(Schema schema) {
        super(schema);
        multilabel = schema.name().contains("multilabel");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, LossBackward::new, "multilabel_margin_loss_backward", "multi_margin_loss_backward");
    }

    @Override
    void check(Object[] a) {
        long[] input = requireDims(a, place("self"), 0, 2);
        long classes = input.length == 0 ? 1 : input[input.length - 1];
        long samples = input.length == 2 ? input[0] : 1;
        long[] gradient = sizes(a[place("grad_output")]);
        boolean reduced = integer(a[place("reduction")]) != NONE;
        if (numel(gradient) != (reduced || input.length < 2 ? 1 : samples)) {
            throw refusal("'grad_output' must have " + (reduced ? "one element" : "an element for each of the " + samples
                    + " samples") + ", and is of shape " + Arrays.toString(gradient));
        }
        requireSameType(a, place("grad_output"), place("self"));
        if (multilabel) {
            requireSizes(a, place("target"), input);
            requireSizes(a, place("is_target"), input);
            requireSameType(a, place("is_target"), place("self"));
            long wrong = IndexValues.outside(handle(a[place("target")]), -1, classes);
            if (wrong != IndexValues.NONE) {
                throw refusal("'target' has the class " + wrong + ", which is not from -1 to " + (classes - 1));
            }
        } else {
            if (numel(sizes(a[place("target")])) != samples) {
                throw refusal("'target' must have a class for each of the " + samples + " samples, and is of shape "
                        + Arrays.toString(sizes(a[place("target")])));
            }
            requireIndices(a, place("target"), classes);
            requireSizes(a, place("weight"), classes);
        }
    }
}
