// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.MemorySegment;
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

/** Tensor to array and back without copying, for tensors of a scope and collected ones. */
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
    private Tensor transposed;
    private NDArray array;
    private MemorySegment segment;

    @Setup
    public void open() {
        collected = Torch.ones(elements);
        array = Torch.ones(elements).numpy();
        segment = array.segment();
        scope = TensorScope.ofConfined();
        scoped = Torch.ones(elements);
        transposed = Torch.ones(elements, 1).t();
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
    public NDArray numpyOfTransposed() {
        return transposed.numpy();
    }

    /** A tensor's first array: the rows above ask the same tensor again. */
    @Benchmark
    public NDArray numpyOfNewTensorInScope() {
        try (TensorScope inner = TensorScope.ofConfined()) {
            return Torch.empty(elements).numpy();
        }
    }

    /** The same outside any scope, where the garbage collector frees both. */
    @Benchmark
    public NDArray numpyOfNewTensorCollected() {
        return Torch.empty(elements).numpy();
    }

    @Benchmark
    public void fromNumpy() {
        Torch.fromNumpy(array).close();
    }

    @Benchmark
    public void fromSegment() {
        Torch.fromSegment(segment, DType.FLOAT32, elements).close();
    }

    @Benchmark
    public NDArray roundTrip() {
        try (TensorScope inner = TensorScope.ofConfined()) {
            return Torch.fromNumpy(array).numpy();
        }
    }
}
