// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Java arrays into an NDArray, freed at once, and out of one; nested ones out row by row, since there is no call for that. */
@State(Scope.Thread)
public class JavaArrays {
    @Param({"3", "1000", "1000000"})
    public int elements;

    private final NDManager manager = NDManager.newBaseManager();
    private float[] flat;
    private float[][] nested;
    private NDArray vector;
    private NDArray matrix;

    @Setup
    public void open() {
        int rows = elements == 3 ? 1 : elements == 1_000 ? 20 : 1_000;
        flat = new float[elements];
        nested = new float[rows][elements / rows];
        vector = manager.randomUniform(0, 1, new Shape(elements));
        matrix = manager.randomUniform(0, 1, new Shape(rows, elements / rows));
    }

    @Benchmark
    public void toTensor() {
        manager.create(flat).close();
    }

    @Benchmark
    public void nestedToTensor() {
        manager.create(nested).close();
    }

    @Benchmark
    public float[] toArray() {
        return vector.toFloatArray();
    }

    @Benchmark
    public float[][] nestedToArray() {
        float[] all = matrix.toFloatArray();
        float[][] array = new float[nested.length][];
        int width = nested[0].length;
        for (int i = 0; i < array.length; i++) {
            array[i] = Arrays.copyOfRange(all, i * width, (i + 1) * width);
        }
        return array;
    }

    @Benchmark
    public void cloneOfTensor() {
        vector.duplicate().close();
    }
}
