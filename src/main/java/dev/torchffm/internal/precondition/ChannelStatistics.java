package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Weights and statistics of a batch norm have a number for each channel, the second dimension of the input. */
final class ChannelStatistics extends Precondition {
    private static final String[] PER_CHANNEL = {"weight", "bias", "running_mean", "running_var", "save_mean", "save_invstd", "save_var"};

    private final int input;
    private final int gradient;
    private final int training;
    private final int[] perChannel;

    private ChannelStatistics(Schema schema) {
        super(schema);
        input = place("input");
        gradient = placeOrNone("grad_out", "grad_output");
        training = placeOrNone("training", "train");
        perChannel = new int[PER_CHANNEL.length];
        for (int i = 0; i < PER_CHANNEL.length; i++) {
            int place = place(PER_CHANNEL[i]);
            // What is written into may have any shape.
            perChannel[i] = place >= 0 && schema.parameters().get(place).keywordOnly() ? -1 : place;
        }
    }

    private int placeOrNone(String first, String second) {
        return place(first) >= 0 ? place(first) : place(second);
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, ChannelStatistics::new, "native_batch_norm", "native_batch_norm_backward", "batch_norm_update_stats",
                "_native_batch_norm_legit", "_native_batch_norm_legit_functional", "_native_batch_norm_legit_no_training");
    }

    @Override
    void check(Object[] a) {
        long[] sizes = sizes(a[input]);
        require(sizes.length >= 2, "'input' must have 2 dimensions at least, the second of which are the channels");
        for (int place : perChannel) {
            if (place >= 0 && (gradient < 0 || isTrue(a[training]) || !name(place).startsWith("save"))) {
                requireSizes(a, place, sizes[1]);
            }
        }
        if (gradient >= 0) {
            requireSizes(a, gradient, sizes);
            requireSameType(a, gradient, input);
            boolean trained = isTrue(a[training]);
            for (String statistics : trained ? new String[] {"save_mean", "save_invstd"} : new String[] {"running_mean", "running_var"}) {
                if (a[place(statistics)] == null) {
                    throw refusal("'" + statistics + "' is missing, which '" + name(training) + "'=" + trained + " needs");
                }
            }
        } else if (training >= 0) {
            require(isTrue(a[training]) || at(a, place("running_mean")) != null && at(a, place("running_var")) != null,
                    "'running_mean' and 'running_var' must be given where 'training' is false");
        }
        require((at(a, place("running_mean")) == null) == (at(a, place("running_var")) == null),
                "'running_mean' and 'running_var' must be given both, or none");
    }
}
