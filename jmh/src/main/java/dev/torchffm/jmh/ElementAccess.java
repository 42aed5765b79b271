package dev.torchffm.jmh;

import dev.torchffm.DType;
import dev.torchffm.ndarray.NDArray;
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

/** Loops over a million floats, through an array and through a {@code float[]}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ElementAccess {
    private static final int ELEMENTS = 1_000_000;
    private static final int ROWS = 1_000;

    private final float[] java = new float[ELEMENTS];
    private final NDArray array = NDArray.zeros(DType.FLOAT32, ELEMENTS);
    private final NDArray matrix = array.reshape(ROWS, ROWS);
    private final NDArray transposed = matrix.transpose();

    @Benchmark
    public float sumOfFloats() {
        float sum = 0;
        for (int i = 0; i < java.length; i++) {
            sum += java[i];
        }
        return sum;
    }

    @Benchmark
    public float sumOfArray() {
        float sum = 0;
        for (int i = 0; i < ELEMENTS; i++) {
            sum += array.getFloat(i);
        }
        return sum;
    }

    @Benchmark
    public float[] writeFloats() {
        for (int i = 0; i < java.length; i++) {
            java[i] = i * 0.5f;
        }
        return java;
    }

    @Benchmark
    public NDArray writeArray() {
        NDArray target = array;
        for (int i = 0; i < ELEMENTS; i++) {
            target.setFloat(i * 0.5f, i);
        }
        return target;
    }

    @Benchmark
    public float sumOfFloatsByRows() {
        float sum = 0;
        for (int i = 0; i < ROWS; i++) {
            for (int j = 0; j < ROWS; j++) {
                sum += java[i * ROWS + j];
            }
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
    public float sumOfFloatsByColumns() {
        float sum = 0;
        for (int i = 0; i < ROWS; i++) {
            for (int j = 0; j < ROWS; j++) {
                sum += java[j * ROWS + i];
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
}
