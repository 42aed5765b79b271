// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh.javacpp;

import org.bytedeco.javacpp.indexer.FloatIndexer;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Loops over a million floats through JavaCPP's indexers, which check bounds. None over a strided
 * view: the check takes the view's number of elements for the reach of its memory, and throws half way.
 */
@State(Scope.Thread)
public class ElementAccess {
    private static final int ELEMENTS = 1_000_000;
    private static final int ROWS = 1_000;

    private final Tensor tensor = torch.zeros(ELEMENTS);
    private final FloatIndexer array = tensor.createIndexer();
    private final Tensor square = tensor.view(ROWS, ROWS);
    private final FloatIndexer matrix = square.createIndexer();
    private final FloatIndexer transposed = square.t().createIndexer();

    @Benchmark
    public float sum() {
        float sum = 0;
        for (int i = 0; i < ELEMENTS; i++) {
            sum += array.get(i);
        }
        return sum;
    }

    @Benchmark
    public float sumOfMatrix() {
        float sum = 0;
        for (int i = 0; i < ROWS; i++) {
            for (int j = 0; j < ROWS; j++) {
                sum += matrix.get(i, j);
            }
        }
        return sum;
    }

    @Benchmark
    public float sumOfTransposed() {
        float sum = 0;
        for (int i = 0; i < ROWS; i++) {
            for (int j = 0; j < ROWS; j++) {
                sum += transposed.get(i, j);
            }
        }
        return sum;
    }

    @Benchmark
    public FloatIndexer write() {
        for (int i = 0; i < ELEMENTS; i++) {
            array.put(i, i * 0.5f);
        }
        return array;
    }
}
