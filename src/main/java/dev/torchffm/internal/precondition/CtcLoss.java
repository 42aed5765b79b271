// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.lifetime.TensorRef;
import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The labels that {@code ctc_loss} uses are classes: the kernel reads and writes at their places in {@code log_probs}. */
final class CtcLoss extends Precondition {
    private final int logProbs;
    private final int targets;
    private final int inputLengths;
    private final int targetLengths;

    private CtcLoss(Schema schema) {
        super(schema);
        logProbs = place("log_probs");
        targets = place("targets");
        inputLengths = place("input_lengths");
        targetLengths = place("target_lengths");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, CtcLoss::new, "ctc_loss");
    }

    @Override
    void check(Object[] a) {
        long classes = size(a[logProbs], requireDims(a, logProbs, 2, 3) - 1);
        long most = size(a[targets], requireDims(a, targets, 1, 2) - 1);
        long[] lengths = lengths(a[targetLengths]);
        long[] frames = lengths(a[inputLengths]);
        long[] labels = IndexValues.all(handle(a[targets]));
        if (lengths == null || frames == null || labels == null) {
            // Of another device or type, which the operator asks for itself.
            return;
        }
        requireBetween(name(inputLengths), frames, size(a[logProbs], 0));
        requireBetween(name(targetLengths), lengths, most);
        String wrong = wrongLabel(labels, sizes(a[targets]), lengths, classes);
        require(wrong == null, wrong);
    }

    private static long @Nullable [] lengths(Object given) {
        return given instanceof TensorRef tensor ? IndexValues.all(handle(tensor)) : (long[]) given;
    }

    private void requireBetween(String name, long[] lengths, long most) {
        for (long length : lengths) {
            if (length < 0 || length > most) {
                throw refusal("'" + name + "' has the length " + length + ", which is not from 0 to " + most);
            }
        }
    }

    /**
     * What is wrong with the labels, or null: rows of a matrix count up to their lengths, those of a vector follow each other.
     *
     * @param labels the labels, row after row
     * @param shape the shape of the labels
     * @param lengths how many labels each sequence has
     * @param classes how many classes there are
     */
    static @Nullable String wrongLabel(long[] labels, long[] shape, long[] lengths, long classes) {
        long next = 0;
        for (int i = 0; i < lengths.length; i++) {
            long from = shape.length == 2 ? i * shape[1] : next;
            next = from + lengths[i];
            if (next > labels.length) {
                return "the lengths in 'target_lengths' are those of more labels than the " + labels.length + " of 'targets'";
            }
            for (long at = from; at < next; at++) {
                long label = labels[(int) at];
                if (label < 0 || label >= classes) {
                    return "'targets' has the label " + label + ", and 'log_probs' the classes 0 to " + (classes - 1);
                }
            }
        }
        return null;
    }
}
