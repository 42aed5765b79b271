// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.internal.lifetime.TensorHandle;

/**
 * Nodes in the order in which they run, and the slots for what they make.
 *
 * @param slots how many there are
 * @param inputs the slot of each input, or -1 for one that is a constant
 * @param nodes the nodes
 * @param outputs what the graph returns
 * @param returnsWeight of each output, whether it may lie in a weight's memory
 */
record Graph(int slots, int[] inputs, Node[] nodes, Argument[] outputs, boolean[] returnsWeight) {
    /** Runs all nodes over slots that hold the inputs, and frees each value after its last use. */
    void execute(Object[] values, Run run) {
        for (Node node : nodes) {
            Run.checkCancelled();
            try {
                node.run(values, run);
            } catch (RuntimeException e) {
                throw node.failure(e);
            }
            for (int slot : node.frees) {
                if (values[slot] instanceof TensorHandle tensor) {
                    run.drop(tensor);
                    tensor.close();
                }
                values[slot] = null;
            }
        }
    }

    /** Runs the graph as a function of what another graph gives it; tensors among the results are handles of the calling scope, or inputs. */
    Object[] call(Object[] given, Run run) {
        Object[] values = new Object[slots];
        for (int i = 0; i < given.length; i++) {
            values[inputs[i]] = given[i];
        }
        execute(values, run);
        Object[] results = new Object[outputs.length];
        for (int i = 0; i < results.length; i++) {
            results[i] = outputs[i].value(values);
        }
        return results;
    }
}
