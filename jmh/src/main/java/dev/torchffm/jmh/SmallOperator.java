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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One operator on vectors, its result freed at once. {@code matmul} of vectors is their inner product. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SmallOperator {
    @Param({"3", "1000", "1000000"})
    public int elements;

    private TensorScope scope;
    private Tensor a;
    private Tensor b;

    @Setup(Level.Iteration)
    public void open() {
        Torch.setNumThreads(1);
        scope = TensorScope.ofConfined();
        a = Torch.rand(elements);
        b = Torch.rand(elements);
    }

    @TearDown(Level.Iteration)
    public void close() {
        scope.close();
    }

    @Benchmark
    public void add() {
        a.add(b).close();
    }

    @Benchmark
    public void mul() {
        a.mul(b).close();
    }

    @Benchmark
    public void exp() {
        a.exp().close();
    }

    @Benchmark
    public void sum() {
        a.sum().close();
    }

    @Benchmark
    public void matmul() {
        a.matmul(b).close();
    }
}
