package dev.torchffm.internal.precondition;

import dev.torchffm.internal.lifetime.TensorRef;
import dev.torchffm.internal.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What PyTorch's {@code RNN}, {@code GRU} and {@code LSTM} look at before they call the operators: hidden states and weights of the
 * shapes that the layers have, and as many of them.
 */
final class RecurrentNetwork extends Precondition {
    private final int gates;
    private final boolean isLstm;
    private final int batchSizes;

    private RecurrentNetwork(Schema schema) {
        super(schema);
        isLstm = schema.name().contains("lstm");
        gates = isLstm ? 4 : schema.name().contains("gru") ? 3 : 1;
        batchSizes = place("batch_sizes");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, RecurrentNetwork::new, "lstm", "gru", "rnn_tanh", "rnn_relu");
    }

    @Override
    void check(Object[] a) {
        boolean packed = batchSizes >= 0;
        int input = packed ? place("data") : place("input");
        long[] sizes = requireDims(a, input, packed ? 2 : 3, packed ? 2 : 3);
        TensorRef[] hidden = a[place("hx")] instanceof TensorRef[] several ? several : new TensorRef[] {(TensorRef) a[place("hx")]};
        if (hidden.length != (isLstm ? 2 : 1)) {
            throw refusal("'hx' must be the hidden and the cell state, and has " + hidden.length + " tensors");
        }
        long layers = integer(a[place("num_layers")]);
        boolean biases = isTrue(a[place("has_biases")]);
        boolean twoWay = isTrue(a[place("bidirectional")]);
        TensorRef[] params = (TensorRef[]) a[place("params")];
        long stacks = layers * (twoWay ? 2 : 1);
        int perStack = biases ? 4 : 2;
        boolean projects = isLstm && layers > 0 && params.length == stacks * (perStack + 1);
        if (layers <= 0 || layers > params.length || params.length != stacks * perStack && !projects) {
            throw refusal("'params' must have " + perStack + " tensors for each of 'num_layers' and directions, " + layers
                    + " of " + (twoWay ? 2 : 1) + ", and has " + params.length);
        }
        long batch = packed ? batch(a, sizes[0]) : sizes[isTrue(a[place("batch_first")]) ? 0 : 1];
        long[] first = sizes(hidden[0]);
        long size = last(hidden[0]);
        long cells = isLstm ? last(hidden[1]) : size;
        requireHidden(0, first, stacks, batch, size);
        if (isLstm) {
            requireHidden(1, sizes(hidden[1]), stacks, batch, projects ? cells : size);
        }
        requireWeights(params, projects ? perStack + 1 : perStack, biases, sizes[sizes.length - 1], cells, size, twoWay ? 2 : 1);
        for (TensorRef state : hidden) {
            if (dtype(state) != dtype(a[input])) {
                throw refusal("'" + name(input) + "' and 'hx' must be of one type");
            }
        }
    }

    private static long last(Object tensor) {
        long[] sizes = sizes(tensor);
        return sizes.length == 0 ? 0 : sizes[sizes.length - 1];
    }

    /** The number of sequences that are packed: their lengths do not rise, and sum up to the rows. */
    private long batch(Object[] a, long rows) {
        long[] lengths = IndexValues.all(handle(a[batchSizes]));
        String wrong = lengths == null || sizes(a[batchSizes]).length != 1 ? "'batch_sizes' must be a vector of integers on the CPU"
                : wrongBatchSizes(lengths, rows);
        require(wrong == null, wrong);
        return lengths[0];
    }

    /** What is wrong with the numbers of sequences that reach each step, or null. */
    static String wrongBatchSizes(long[] batchSizes, long rows) {
        long sum = 0;
        for (int i = 0; i < batchSizes.length; i++) {
            if (batchSizes[i] <= 0 || i > 0 && batchSizes[i] > batchSizes[i - 1]) {
                return "'batch_sizes' must be positive and not rise, and has " + batchSizes[i];
            }
            sum += batchSizes[i];
        }
        return batchSizes.length == 0 || sum != rows ? "'batch_sizes' must sum up to the rows of 'data', " + rows + ", and give " + sum : null;
    }

    private void requireHidden(int which, long[] sizes, long... expected) {
        if (!Arrays.equals(sizes, expected)) {
            throw refusal("Expected hidden[" + which + "] size " + Arrays.toString(expected) + ", got " + Arrays.toString(sizes));
        }
    }

    private void requireWeights(TensorRef[] params, int perStack, boolean biases, long input, long cells, long hidden, int directions) {
        for (int i = 0; i < params.length; i++) {
            int stack = i / perStack;
            int kind = i % perStack;
            long[] expected = switch (kind) {
                case 0 -> new long[] {gates * cells, stack < directions ? input : directions * hidden};
                case 1 -> new long[] {gates * cells, hidden};
                case 2, 3 -> biases ? new long[] {gates * cells} : new long[] {hidden, cells};
                default -> new long[] {hidden, cells};
            };
            if (!Arrays.equals(sizes(params[i]), expected)) {
                throw refusal("'params'[" + i + "] must be of shape " + Arrays.toString(expected) + ", and is "
                        + Arrays.toString(sizes(params[i])));
            }
            require(dtype(params[i]) == dtype(params[0]), "'params' must be of one type");
        }
    }
}
