// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.Tensor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A program that was read and prepared.
 *
 * @param graph what runs
 * @param leafSlots of each input the slot, or -1 for one that is a constant
 * @param checks what is demanded of inputs
 * @param in how arguments become inputs
 * @param out how outputs become the result
 * @param names what the arguments are called
 * @param mutations what is written after the graph ran
 * @param outputs what is returned
 * @param state parameters and buffers by name
 * @param hasState whether a call may change what the next one finds
 * @param demands what is demanded of each input by itself
 */
record Program(Graph graph, int[] leafSlots, InputChecks checks, TreeSpec in, TreeSpec out, List<String> names, Mutation[] mutations,
        Argument[] outputs, Map<String, Tensor> state, boolean hasState, InputChecks.Demand[] demands) {
    /**
     * A value that is copied into a tensor after the graph ran.
     *
     * @param value what is copied
     * @param weight the weight that is written, or null
     * @param leaf the input that is written, or -1
     */
    record Mutation(Argument value, @Nullable Tensor weight, int leaf) { }
}
