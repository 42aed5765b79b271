// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh;

import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.ops.Operator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Any operator by its schema's name, through the dispatcher, on three floats; its result freed at once. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class OperatorCall {
    private TensorScope scope;
    private Tensor a;
    private Tensor b;
    private Operator mul;
    private Operator narrow;

    @Setup
    public void open() {
        Torch.setNumThreads(1);
        scope = TensorScope.ofConfined();
        a = Torch.rand(3);
        b = Torch.rand(3);
        mul = Operator.of("aten::mul.Tensor");
        narrow = Operator.of("aten::narrow");
    }

    @TearDown
    public void close() {
        scope.close();
    }

    @Benchmark
    public void mul() {
        mul.callTensor(a, b).close();
    }

    /** One that has no kernel in the C interface, so that it always goes through the dispatcher. */
    @Benchmark
    public void narrow() {
        narrow.callTensor(a, 0, 0, 2).close();
    }
}
