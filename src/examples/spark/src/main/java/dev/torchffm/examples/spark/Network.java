// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.examples.spark;

import dev.torchffm.Tensor;
import dev.torchffm.export.ExportedProgram;
import dev.torchffm.ops.Functional;
import java.io.Serializable;
import java.util.Map;

/**
 * A network as a job captures it: a record of tensors, which are serialized with it. The weights are those of the exported program, so that
 * both can be compared.
 */
record Network(Tensor weight1, Tensor bias1, Tensor weight2, Tensor bias2) implements Serializable {
    static Network of(ExportedProgram program) {
        Map<String, Tensor> state = program.stateDict();
        return new Network(own(state, "0.weight"), own(state, "0.bias"), own(state, "2.weight"), own(state, "2.bias"));
    }

    /** A copy that does not end with the program. */
    private static Tensor own(Map<String, Tensor> state, String name) {
        return state.get(name).detach().clone();
    }

    /** Scores of a batch of rows. */
    Tensor score(Tensor rows) {
        return Functional.linear(Functional.linear(rows, weight1, bias1).relu_(), weight2, bias2);
    }
}
