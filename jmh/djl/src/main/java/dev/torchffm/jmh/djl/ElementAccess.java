// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Loops over a million floats through the buffer that shares the array's memory; DJL has no faster access to an element. */
@State(Scope.Thread)
public class ElementAccess {
    private static final int ELEMENTS = 1_000_000;
    private static final int ROWS = 1_000;

    private final NDManager manager = NDManager.newBaseManager();
    private final NDArray array = manager.zeros(new Shape(ELEMENTS));
    private final FloatBuffer buffer = array.toByteBuffer(true).order(ByteOrder.nativeOrder()).asFloatBuffer();

    @Benchmark
    public float sum() {
        float sum = 0;
        for (int i = 0; i < ELEMENTS; i++) {
            sum += buffer.get(i);
        }
        return sum;
    }

    @Benchmark
    public float sumOfMatrix() {
        float sum = 0;
        for (int i = 0; i < ROWS; i++) {
            for (int j = 0; j < ROWS; j++) {
                sum += buffer.get(i * ROWS + j);
            }
        }
        return sum;
    }

    @Benchmark
    public FloatBuffer write() {
        for (int i = 0; i < ELEMENTS; i++) {
            buffer.put(i, i * 0.5f);
        }
        return buffer;
    }
}
