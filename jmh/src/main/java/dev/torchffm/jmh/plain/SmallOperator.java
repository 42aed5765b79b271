// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh.plain;

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
import org.openjdk.jmh.annotations.Warmup;

/** What {@link dev.torchffm.jmh.SmallOperator} computes, as loops over {@code float[]} into a new array. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SmallOperator {
    @Param({"3", "1000", "1000000"})
    public int elements;

    private float[] a;
    private float[] b;

    @Setup
    public void fill() {
        a = new float[elements];
        b = new float[elements];
        for (int i = 0; i < elements; i++) {
            a[i] = (float) Math.random();
            b[i] = (float) Math.random();
        }
    }

    @Benchmark
    public float[] add() {
        float[] result = new float[elements];
        for (int i = 0; i < elements; i++) {
            result[i] = a[i] + b[i];
        }
        return result;
    }

    @Benchmark
    public float[] mul() {
        float[] result = new float[elements];
        for (int i = 0; i < elements; i++) {
            result[i] = a[i] * b[i];
        }
        return result;
    }

    @Benchmark
    public float[] exp() {
        float[] result = new float[elements];
        for (int i = 0; i < elements; i++) {
            result[i] = (float) Math.exp(a[i]);
        }
        return result;
    }

    @Benchmark
    public float sum() {
        float sum = 0;
        for (int i = 0; i < elements; i++) {
            sum += a[i];
        }
        return sum;
    }

    @Benchmark
    public float matmul() {
        float sum = 0;
        for (int i = 0; i < elements; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
