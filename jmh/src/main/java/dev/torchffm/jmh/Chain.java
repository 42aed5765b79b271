// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh;

import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
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

/** A hundred operators on three floats, each on the result of the one before; all die with their scope. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Chain {
    private static final int OPERATORS = 100;

    private TensorScope scope;
    private Tensor a;
    private Tensor ones;

    @Setup
    public void open() {
        Torch.setNumThreads(1);
        scope = TensorScope.ofConfined();
        a = Torch.rand(3);
        ones = Torch.ones(3);
    }

    @TearDown
    public void close() {
        scope.close();
    }

    @Benchmark
    public double add100() {
        try (TensorScope inner = TensorScope.ofConfined()) {
            Tensor x = a;
            for (int i = 0; i < OPERATORS; i++) {
                x = x.add(ones);
            }
            return x.dim();
        }
    }

    @Benchmark
    public double mul100WithBackward() {
        try (TensorScope inner = TensorScope.ofConfined()) {
            Tensor leaf = Torch.ones(3).requiresGrad(true);
            Tensor x = leaf;
            for (int i = 0; i < OPERATORS; i++) {
                x = x.mul(ones);
            }
            x.sum().backward();
            return leaf.grad().dim();
        }
    }
}
