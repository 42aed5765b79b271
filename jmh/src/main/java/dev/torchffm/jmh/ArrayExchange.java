package dev.torchffm.jmh;

import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.ndarray.NDArray;
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

/** Tensor to array and back without copying, for a tensor of a scope and a collected one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ArrayExchange {
    @Param({"3", "1000000"})
    public int elements;

    private TensorScope scope;
    private Tensor collected;
    private Tensor scoped;
    private NDArray array;

    @Setup
    public void open() {
        collected = Torch.ones(elements);
        array = Torch.ones(elements).numpy();
        scope = TensorScope.ofConfined();
        scoped = Torch.ones(elements);
    }

    @TearDown
    public void close() {
        scope.close();
    }

    @Benchmark
    public NDArray numpyInScope() {
        return scoped.numpy();
    }

    @Benchmark
    public NDArray numpyCollected() {
        return collected.numpy();
    }

    @Benchmark
    public void numpyOfNewTensorInScope() {
        try (TensorScope inner = TensorScope.ofConfined()) {
            Torch.empty(elements).numpy();
        }
    }

    @Benchmark
    public void fromNumpy() {
        Torch.fromNumpy(array).close();
    }
}
