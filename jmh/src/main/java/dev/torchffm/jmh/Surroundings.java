// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh;

import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What surrounds an operator: scopes, a tensor's creation and end, a view, a question to a tensor; and doing nothing. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Surroundings {
    private TensorScope scope;
    private Tensor a;

    @Setup(Level.Iteration)
    public void open() {
        Torch.setNumThreads(1);
        scope = TensorScope.ofConfined();
        a = Torch.rand(3);
    }

    @TearDown(Level.Iteration)
    public void close() {
        scope.close();
    }

    @Benchmark
    public void nothing() {
    }

    @Benchmark
    public void openAndCloseScope() {
        TensorScope.ofConfined().close();
    }

    @Benchmark
    public void emptyAndClose() {
        Torch.empty(3).close();
    }

    @Benchmark
    public void view() {
        a.narrow(0, 0, 2).close();
    }

    @Benchmark
    public long numel() {
        return a.numel();
    }
}
