// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.lifetime.TensorRef;
import dev.torchffm.internal.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What PyTorch's {@code RNN}, {@code GRU} and {@code LSTM} look at before they call the operators: hidden states and weights of the
 * shapes that the layers have, and as many of them.
 */
final class RecurrentNetwork extends Precondition {
    private final int gates;
    private final boolean isLstm;
    private final int input;
    private final int batchSizes;
    private final int state;
    private final int weights;
    private final int hasBiases;
    private final int layerCount;
    private final int bidirectional;
    private final int batchFirst;

    private RecurrentNetwork(Schema schema) {
        super(schema);
        isLstm = schema.name().contains("lstm");
        gates = isLstm ? 4 : schema.name().contains("gru") ? 3 : 1;
        batchSizes = place("batch_sizes");
        input = placeOfFirst("data", "input");
        state = place("hx");
        weights = place("params");
        hasBiases = place("has_biases");
        layerCount = place("num_layers");
        bidirectional = place("bidirectional");
        batchFirst = place("batch_first");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, RecurrentNetwork::new, "lstm", "gru", "rnn_tanh", "rnn_relu");
    }

    @Override
    void check(Object[] a) {
        boolean packed = batchSizes >= 0;
        int dims = requireDims(a, input, packed ? 2 : 3, packed ? 2 : 3);
        // Hidden and cell state, or the hidden state alone.
        TensorRef[] states = a[state] instanceof TensorRef[] several ? several : null;
        int count = states == null ? 1 : states.length;
        if (count != (isLstm ? 2 : 1)) {
            throw refusal("'hx' must be the hidden and the cell state, and has " + count + " tensors");
        }
        Object hidden = states == null ? a[state] : states[0];
        Object cell = states != null && isLstm ? states[1] : hidden;
        long layers = integer(a[layerCount]);
        boolean biases = isTrue(a[hasBiases]);
        boolean twoWay = isTrue(a[bidirectional]);
        TensorRef[] params = (TensorRef[]) a[weights];
        long stacks = layers * (twoWay ? 2 : 1);
        int perStack = biases ? 4 : 2;
        boolean projects = isLstm && layers > 0 && params.length == stacks * (perStack + 1);
        if (layers <= 0 || layers > params.length || params.length != stacks * perStack && !projects) {
            throw refusal("'params' must have " + perStack + " tensors for each of 'num_layers' and directions, " + layers
                    + " of " + (twoWay ? 2 : 1) + ", and has " + params.length);
        }
        long batch = packed ? batch(a, size(a[input], 0)) : size(a[input], isTrue(a[batchFirst]) ? 0 : 1);
        long size = last(hidden);
        long cells = isLstm ? last(cell) : size;
        requireHidden(0, hidden, stacks, batch, size);
        requireOneType(hidden, a[input]);
        if (isLstm) {
            requireHidden(1, cell, stacks, batch, projects ? cells : size);
            requireOneType(cell, a[input]);
        }
        requireWeights(params, projects ? perStack + 1 : perStack, biases, size(a[input], dims - 1), cells, size, twoWay ? 2 : 1);
    }

    private static long last(Object tensor) {
        int dims = dim(tensor);
        return dims == 0 ? 0 : size(tensor, dims - 1);
    }

    /** The number of sequences that are packed: their lengths do not rise, and sum up to the rows. */
    private long batch(Object[] a, long rows) {
        long[] lengths = IndexValues.all(handle(a[batchSizes]));
        if (lengths == null || dim(a[batchSizes]) != 1) {
            throw refusal("'batch_sizes' must be a vector of integers on the CPU");
        }
        String wrong = wrongBatchSizes(lengths, rows);
        require(wrong == null, wrong);
        return lengths[0];
    }

    /** What is wrong with the numbers of sequences that reach each step, or null. */
    static @Nullable String wrongBatchSizes(long[] batchSizes, long rows) {
        long sum = 0;
        for (int i = 0; i < batchSizes.length; i++) {
            if (batchSizes[i] <= 0 || i > 0 && batchSizes[i] > batchSizes[i - 1]) {
                return "'batch_sizes' must be positive and not rise, and has " + batchSizes[i];
            }
            sum += batchSizes[i];
        }
        return batchSizes.length == 0 || sum != rows ? "'batch_sizes' must sum up to the rows of 'data', " + rows + ", and give " + sum : null;
    }

    private void requireHidden(int which, Object tensor, long stacks, long batch, long size) {
        if (dim(tensor) != 3 || size(tensor, 0) != stacks || size(tensor, 1) != batch || size(tensor, 2) != size) {
            throw refusal("Expected hidden[" + which + "] size " + Arrays.toString(new long[] {stacks, batch, size}) + ", got " + shape(tensor));
        }
    }

    private void requireOneType(Object hidden, Object data) {
        if (dtype(hidden) != dtype(data)) {
            throw refusal("'" + name(input) + "' and 'hx' must be of one type");
        }
    }

    private void requireWeights(TensorRef[] params, int perStack, boolean biases, long inputs, long cells, long hidden, int directions) {
        for (int i = 0; i < params.length; i++) {
            int stack = i / perStack;
            switch (i % perStack) {
                case 0 -> requireMatrix(params, i, gates * cells, stack < directions ? inputs : directions * hidden);
                case 1 -> requireMatrix(params, i, gates * cells, hidden);
                case 2, 3 -> {
                    if (biases) {
                        requireVector(params, i, gates * cells);
                    } else {
                        requireMatrix(params, i, hidden, cells);
                    }
                }
                default -> requireMatrix(params, i, hidden, cells);
            }
            require(dtype(params[i]) == dtype(params[0]), "'params' must be of one type");
        }
    }

    private void requireMatrix(TensorRef[] params, int i, long rows, long columns) {
        if (dim(params[i]) != 2 || size(params[i], 0) != rows || size(params[i], 1) != columns) {
            throw wrongWeight(params, i, rows, columns);
        }
    }

    private void requireVector(TensorRef[] params, int i, long size) {
        if (dim(params[i]) != 1 || size(params[i], 0) != size) {
            throw wrongWeight(params, i, size);
        }
    }

    private IllegalArgumentException wrongWeight(TensorRef[] params, int i, long... expected) {
        return refusal("'params'[" + i + "] must be of shape " + Arrays.toString(expected) + ", and is " + shape(params[i]));
    }
}
