// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh.javacpp;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Dispatcher;
import org.bytedeco.pytorch.IValue;
import org.bytedeco.pytorch.IValueVector;
import org.bytedeco.pytorch.OperatorHandle;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Any operator by its schema's name, through the boxed call of the dispatcher. */
@State(Scope.Thread)
public class OperatorCall {
    private Tensor a;
    private Tensor b;
    private OperatorHandle operator;

    @Setup
    public void open() {
        torch.set_num_threads(1);
        a = torch.rand(3);
        b = torch.rand(3);
        operator = Dispatcher.singleton().findSchemaOrThrow("aten::mul", "Tensor");
    }

    @Benchmark
    public long mul() {
        try (PointerScope scope = new PointerScope()) {
            IValueVector stack = new IValueVector(new IValue(a), new IValue(b));
            operator.callBoxed(stack);
            return stack.get(0).toTensor().dim();
        }
    }
}
