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

/** {@code float[]} and {@code float[][]} into a tensor, which is freed at once, and out of one into new arrays. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class JavaArrays {
    @Param({"3", "1000", "1000000"})
    public int elements;

    private TensorScope scope;
    private float[] flat;
    private float[][] nested;
    private Tensor vector;
    private Tensor matrix;

    /** As near to a square as whole rows allow: 1 of 3, 20 of 50, 1000 of 1000. */
    static int rows(int elements) {
        return elements == 3 ? 1 : elements == 1_000 ? 20 : 1_000;
    }

    @Setup
    public void open() {
        Torch.setNumThreads(1);
        flat = new float[elements];
        nested = new float[rows(elements)][elements / rows(elements)];
        scope = TensorScope.ofConfined();
        vector = Torch.rand(elements);
        matrix = Torch.rand(nested.length, nested[0].length);
    }

    @TearDown
    public void close() {
        scope.close();
    }

    @Benchmark
    public void toTensor() {
        Torch.tensor(flat).close();
    }

    @Benchmark
    public void nestedToTensor() {
        Torch.tensor(nested).close();
    }

    @Benchmark
    public float[] toArray() {
        return vector.numpy().toFloatArray();
    }

    /** Without the JVM's time for a new array, which {@link #toArray} needs. */
    @Benchmark
    public float[] intoArray() {
        vector.numpy().copyTo(flat);
        return flat;
    }

    @Benchmark
    public Object nestedToArray() {
        return matrix.numpy().toArray();
    }

    /** The yardstick of the two above: as many bytes copied inside libtorch. */
    @Benchmark
    public void cloneOfTensor() {
        vector.clone().close();
    }
}
