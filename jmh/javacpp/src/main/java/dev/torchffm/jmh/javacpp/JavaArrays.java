// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh.javacpp;

import java.nio.FloatBuffer;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Java arrays into a tensor, which is freed at once, and out of one; nested ones row by row, since there is no call for them. */
@State(Scope.Thread)
public class JavaArrays {
    @Param({"3", "1000", "1000000"})
    public int elements;

    private float[] flat;
    private float[][] nested;
    private Tensor vector;
    private Tensor matrix;

    @Setup
    public void open() {
        torch.set_num_threads(1);
        int rows = elements == 3 ? 1 : elements == 1_000 ? 20 : 1_000;
        flat = new float[elements];
        nested = new float[rows][elements / rows];
        vector = torch.rand(elements);
        matrix = torch.rand(rows, elements / rows);
    }

    @Benchmark
    public void toTensor() {
        Tensor.create(flat).close();
    }

    @Benchmark
    public void nestedToTensor() {
        try (Tensor tensor = torch.empty(nested.length, nested[0].length)) {
            FloatBuffer buffer = tensor.createBuffer();
            for (float[] row : nested) {
                buffer.put(row);
            }
        }
    }

    @Benchmark
    public float[] toArray() {
        float[] array = new float[elements];
        vector.<FloatBuffer>createBuffer().get(array);
        return array;
    }

    @Benchmark
    public float[][] nestedToArray() {
        float[][] array = new float[(int) matrix.size(0)][(int) matrix.size(1)];
        FloatBuffer buffer = matrix.createBuffer();
        for (float[] row : array) {
            buffer.get(row);
        }
        return array;
    }

    @Benchmark
    public void cloneOfTensor() {
        vector.clone().close();
    }
}
