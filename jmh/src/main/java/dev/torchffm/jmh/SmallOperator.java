package dev.torchffm.jmh;

import dev.torchffm.ops.Operator;
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

/** Operators on three floats, each result freed at once, and what surrounds them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SmallOperator {
    private static final Operator NARROW = Operator.of("aten::narrow");
    private static final Operator MUL = Operator.of("aten::mul.Tensor");

    private TensorScope scope;
    private Tensor a;
    private Tensor b;

    @Setup(Level.Iteration)
    public void open() {
        Torch.setNumThreads(1);
        scope = TensorScope.ofConfined();
        a = Torch.tensor(new float[] {1, 2, 3});
        b = Torch.tensor(new float[] {4, 5, 6});
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

    /** The dispatcher's call that {@link #view} makes too, by the operator's schema. */
    @Benchmark
    public void viewByOperator() {
        NARROW.callTensor(a, 0, 0, 2).close();
    }

    @Benchmark
    public void mulByOperator() {
        MUL.callTensor(a, b).close();
    }

    @Benchmark
    public void view() {
        a.narrow(0, 0, 2).close();
    }

    @Benchmark
    public long numel() {
        return a.numel();
    }

    @Benchmark
    public void openAndCloseScope() {
        TensorScope.ofConfined().close();
    }
}
