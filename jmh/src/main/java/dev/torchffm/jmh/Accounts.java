// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh;

import dev.torchffm.MemoryUse;
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
import org.openjdk.jmh.annotations.Warmup;

/** What it costs that the garbage collector answers for a tensor, beside the same operator in a scope; and to read the accounts. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Accounts {
    private Tensor a;
    private Tensor b;

    @Setup
    public void make() {
        Torch.setNumThreads(1);
        a = Torch.tensor(new float[] {1, 2, 3});
        b = Torch.tensor(new float[] {4, 5, 6});
    }

    @Benchmark
    public void addInScope() {
        try (TensorScope scope = TensorScope.ofConfined()) {
            a.add(b);
        }
    }

    @Benchmark
    public void addCollectedAndClosed() {
        a.add(b).close();
    }

    @Benchmark
    public MemoryUse read() {
        return Torch.memory();
    }
}
