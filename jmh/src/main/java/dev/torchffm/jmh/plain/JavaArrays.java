// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh.plain;

import java.util.Arrays;
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

/** Copies of as many floats as {@link dev.torchffm.jmh.JavaArrays} moves, on the Java heap. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class JavaArrays {
    @Param({"3", "1000", "1000000"})
    public int elements;

    private float[] flat;

    @Setup
    public void fill() {
        flat = new float[elements];
        Arrays.fill(flat, 1);
    }

    @Benchmark
    public float[] toArray() {
        return flat.clone();
    }

    /** The JVM's part in {@code toArray} of any library: memory for an array, zeroed. */
    @Benchmark
    public float[] newArray() {
        return new float[elements];
    }
}
