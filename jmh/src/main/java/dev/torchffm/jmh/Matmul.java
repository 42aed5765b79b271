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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Products of square float matrices on one thread: 2 n^3 floating point operations each. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Matmul {
    @Param({"64", "256", "1024"})
    public int n;

    private TensorScope scope;
    private Tensor a;
    private Tensor b;

    @Setup
    public void open() {
        Torch.setNumThreads(1);
        scope = TensorScope.ofConfined();
        a = Torch.rand(n, n);
        b = Torch.rand(n, n);
    }

    @TearDown
    public void close() {
        scope.close();
    }

    @Benchmark
    public void matmul() {
        a.matmul(b).close();
    }
}
