// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh;

import dev.torchffm.DType;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Loops over a million floats of an array, one element at a time. The same loops over {@code float[]} are in the package
 * {@code plain}: a sum of floats is one dependent chain, which no compiler may reorder, so that both wait for the same additions.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ElementAccess {
    private static final int ELEMENTS = 1_000_000;
    private static final int ROWS = 1_000;

    private final NDArray array = NDArray.zeros(DType.FLOAT32, ELEMENTS);
    private final NDArray strided = NDArray.zeros(DType.FLOAT32, ELEMENTS, 2).select(1, 0);
    private final NDArray matrix = array.reshape(ROWS, ROWS);
    private final NDArray transposed = matrix.transpose();
    private final MemorySegment segment = array.segment();

    @Benchmark
    public float sum() {
        float sum = 0;
        for (int i = 0; i < ELEMENTS; i++) {
            sum += array.getFloat(i);
        }
        return sum;
    }

    @Benchmark
    public float sumOfSegment() {
        float sum = 0;
        for (int i = 0; i < ELEMENTS; i++) {
            sum += segment.getAtIndex(ValueLayout.JAVA_FLOAT, i);
        }
        return sum;
    }

    @Benchmark
    public float sumOfStrided() {
        float sum = 0;
        for (int i = 0; i < ELEMENTS; i++) {
            sum += strided.getFloat(i);
        }
        return sum;
    }

    @Benchmark
    public float sumOfMatrix() {
        float sum = 0;
        for (int i = 0; i < ROWS; i++) {
            for (int j = 0; j < ROWS; j++) {
                sum += matrix.getFloat(i, j);
            }
        }
        return sum;
    }

    @Benchmark
    public float sumOfTransposed() {
        float sum = 0;
        for (int i = 0; i < ROWS; i++) {
            for (int j = 0; j < ROWS; j++) {
                sum += transposed.getFloat(i, j);
            }
        }
        return sum;
    }

    @Benchmark
    public NDArray write() {
        for (int i = 0; i < ELEMENTS; i++) {
            array.setFloat(i * 0.5f, i);
        }
        return array;
    }
}
