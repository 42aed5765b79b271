// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh.plain;

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

/** The loops of {@link dev.torchffm.jmh.ElementAccess} over {@code float[]}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ElementAccess {
    private static final int ELEMENTS = 1_000_000;
    private static final int ROWS = 1_000;

    private final float[] array = new float[ELEMENTS];
    private final float[] twice = new float[2 * ELEMENTS];

    @Benchmark
    public float sum() {
        float sum = 0;
        for (int i = 0; i < ELEMENTS; i++) {
            sum += array[i];
        }
        return sum;
    }

    @Benchmark
    public float sumOfStrided() {
        float sum = 0;
        for (int i = 0; i < ELEMENTS; i++) {
            sum += twice[2 * i];
        }
        return sum;
    }

    @Benchmark
    public float sumOfMatrix() {
        float sum = 0;
        for (int i = 0; i < ROWS; i++) {
            for (int j = 0; j < ROWS; j++) {
                sum += array[i * ROWS + j];
            }
        }
        return sum;
    }

    @Benchmark
    public float sumOfTransposed() {
        float sum = 0;
        for (int i = 0; i < ROWS; i++) {
            for (int j = 0; j < ROWS; j++) {
                sum += array[j * ROWS + i];
            }
        }
        return sum;
    }

    @Benchmark
    public float[] write() {
        for (int i = 0; i < ELEMENTS; i++) {
            array[i] = i * 0.5f;
        }
        return array;
    }
}
