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

/** The products of {@link dev.torchffm.jmh.Matmul} as three loops, the inner one along rows. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Matmul {
    @Param({"64", "256", "1024"})
    public int n;

    private float[][] a;
    private float[][] b;

    @Setup
    public void fill() {
        a = random(n);
        b = random(n);
    }

    private static float[][] random(int n) {
        float[][] matrix = new float[n][n];
        for (float[] row : matrix) {
            for (int j = 0; j < n; j++) {
                row[j] = (float) Math.random();
            }
        }
        return matrix;
    }

    @Benchmark
    public float[][] matmul() {
        float[][] product = new float[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                addScaled(product[i], a[i][k], b[k]);
            }
        }
        return product;
    }

    private static void addScaled(float[] sum, float factor, float[] row) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += factor * row[j];
        }
    }
}
