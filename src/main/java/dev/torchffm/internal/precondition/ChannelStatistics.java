// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Weights and statistics of a batch norm have a number for each channel, the second dimension of the input. */
final class ChannelStatistics extends Precondition {
    private static final String[] PER_CHANNEL = {"weight", "bias", "running_mean", "running_var", "save_mean", "save_invstd"};

    private final int input;
    private final int gradient;
    private final int training;
    private final int[] perChannel;
    /** The statistics of the batch, and those of all batches. */
    private final int[] saved;
    private final int[] running;

    private ChannelStatistics(Schema schema) {
        super(schema);
        input = place("input");
        gradient = placeOfFirstOrNone("grad_out", "grad_output");
        training = placeOfFirstOrNone("training", "train");
        perChannel = places(PER_CHANNEL);
        for (int i = 0; i < perChannel.length; i++) {
            // What is written into may have any shape.
            perChannel[i] = perChannel[i] >= 0 && schema.parameters().get(perChannel[i]).keywordOnly() ? -1 : perChannel[i];
        }
        saved = places("save_mean", "save_invstd");
        running = places("running_mean", "running_var");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, ChannelStatistics::new, "native_batch_norm", "native_batch_norm_backward", "batch_norm_update_stats",
                "_native_batch_norm_legit", "_native_batch_norm_legit_functional", "_native_batch_norm_legit_no_training");
    }

    @Override
    void check(Object[] a) {
        require(dim(a[input]) >= 2, "'input' must have 2 dimensions at least, the second of which are the channels");
        long channels = size(a[input], 1);
        boolean trained = training >= 0 && isTrue(a[training]);
        for (int place : perChannel) {
            if (place >= 0 && (gradient < 0 || trained || place != saved[0] && place != saved[1])) {
                requireSizes(a, place, channels);
            }
        }
        if (gradient >= 0) {
            requireSizesOf(a, gradient, input);
            requireSameType(a, gradient, input);
            for (int statistics : trained ? saved : running) {
                if (a[statistics] == null) {
                    throw refusal("'" + name(statistics) + "' is missing, which '" + name(training) + "'=" + trained + " needs");
                }
            }
        } else if (training >= 0) {
            require(trained || at(a, running[0]) != null && at(a, running[1]) != null,
                    "'running_mean' and 'running_var' must be given where 'training' is false");
        }
        require((at(a, running[0]) == null) == (at(a, running[1]) == null),
                "'running_mean' and 'running_var' must be given both, or none");
    }
}
