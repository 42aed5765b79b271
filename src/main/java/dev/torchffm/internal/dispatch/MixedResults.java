// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import dev.torchffm.DType;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.Call;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.OpName;
import dev.torchffm.internal.schema.Result;
import dev.torchffm.internal.schema.Schema;
import java.util.List;

/**
 * libtorch's {@code aoti_torch_call_dispatcher} converts the last result by the type of the first, the last but one by that of the
 * second, and so on: right only where the types read the same from both ends. Otherwise it fails after the operator has run.
 */
final class MixedResults {
    private MixedResults() { }

    /** Whether the loaded libtorch cannot return the results of an operator. */
    static boolean areMistaken(Schema schema) {
        List<Result> results = schema.results();
        for (int i = 0; i < results.size() / 2; i++) {
            if (!results.get(i).type().equals(results.get(results.size() - 1 - i).type())) {
                return Experiment.MISTAKES;
            }
        }
        return false;
    }

    /** Made once, when the first such operator is asked for. */
    private static final class Experiment {
        static final boolean MISTAKES = mistakes();

        private static boolean mistakes() {
            long points = Native.empty(new long[] {1, 1}, DType.FLOAT32.code());
            try {
                Call call = Call.of(OpName.aten("histogramdd.int_bins")).tensor(points).integer(1).none().none().integer(0);
                try {
                    call.run();
                } catch (TorchException e) {
                    return true;
                }
                Native.deleteTensor(call.result(0));
                for (long edges : Call.listElements(call.result(1))) {
                    Native.deleteTensor(edges);
                }
                return false;
            } finally {
                Native.deleteTensor(points);
            }
        }
    }
}
