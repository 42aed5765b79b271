// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.MemorySegment;
import java.util.function.IntConsumer;

/**
 * Loops over a million floats through an array and through a {@code float[]}, in a JVM in which other loops have first met the
 * kinds of arrays named by the arguments. Prints a line for each loop: its name and the array's time in terms of the {@code float[]}'s.
 */
final class ElementLoops {
    private static final int ELEMENTS = 1_000_000;
    private static final int ROUNDS = 200;
    private static float sink;

    private ElementLoops() { }

    public static void main(String[] kinds) {
        for (String kind : kinds) {
            NDArray other = switch (kind) {
                case "small" -> NDArray.zeros(DType.FLOAT32, 10);
                case "heap" -> NDArray.of(MemorySegment.ofArray(new float[10]), DType.FLOAT32, 10);
                case "bytes" -> NDArray.of(MemorySegment.ofArray(new byte[40]), DType.FLOAT32, 10);
                case "strided" -> NDArray.zeros(DType.FLOAT32, 20).slice(Slice.of(null, null, 2L));
                case "half" -> NDArray.zeros(DType.FLOAT16, 10);
                case "transposed" -> NDArray.zeros(DType.FLOAT32, 5, 2).transpose();
                default -> throw new IllegalArgumentException(kind);
            };
            for (int r = 0; r < 50_000; r++) {
                meet(other);
            }
        }
        NDArray array = NDArray.zeros(DType.FLOAT32, ELEMENTS);
        float[] floats = new float[ELEMENTS];
        report("fill", r -> fill(array), r -> fill(floats));
        report("scale", r -> scale(array), r -> scale(floats));
        report("sum", r -> sink += sum(array), r -> sink += sum(floats));
        NDArray matrix = array.reshape(1_000, 1_000);
        report("matrix", r -> scaleMatrix(matrix), r -> scaleMatrix(floats, 1_000, 1_000));
    }

    private static void meet(NDArray a) {
        if (a.ndim() == 2) {
            for (int i = 0; i < a.shape(0); i++) {
                for (int j = 0; j < a.shape(1); j++) {
                    a.setFloat(a.getFloat(i, j) * 0.5f + 1, i, j);
                }
            }
            return;
        }
        for (int i = 0; i < a.size(); i++) {
            a.setFloat(a.getFloat(i) * 0.5f + 1, i);
        }
    }

    private static void report(String loop, IntConsumer array, IntConsumer floats) {
        long ours = Long.MAX_VALUE;
        long javas = Long.MAX_VALUE;
        for (int r = 0; r < ROUNDS; r++) {
            ours = Math.min(ours, time(array));
            javas = Math.min(javas, time(floats));
        }
        System.out.println(loop + " " + (double) ours / javas);
    }

    private static long time(IntConsumer loop) {
        long start = System.nanoTime();
        loop.accept(0);
        return System.nanoTime() - start;
    }

    private static void fill(NDArray a) {
        int n = (int) a.size();
        for (int i = 0; i < n; i++) {
            a.setFloat(i * 0.5f, i);
        }
    }

    private static void fill(float[] a) {
        for (int i = 0; i < a.length; i++) {
            a[i] = i * 0.5f;
        }
    }

    private static void scale(NDArray a) {
        int n = (int) a.size();
        for (int i = 0; i < n; i++) {
            a.setFloat(a.getFloat(i) * 0.5f, i);
        }
    }

    private static void scale(float[] a) {
        for (int i = 0; i < a.length; i++) {
            a[i] *= 0.5f;
        }
    }

    private static float sum(NDArray a) {
        float sum = 0;
        int n = (int) a.size();
        for (int i = 0; i < n; i++) {
            sum += a.getFloat(i);
        }
        return sum;
    }

    private static float sum(float[] a) {
        float sum = 0;
        for (float x : a) {
            sum += x;
        }
        return sum;
    }

    private static void scaleMatrix(NDArray a) {
        int rows = (int) a.shape(0);
        int columns = (int) a.shape(1);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                a.setFloat(a.getFloat(i, j) * 0.5f, i, j);
            }
        }
    }

    private static void scaleMatrix(float[] a, int rows, int columns) {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                a[i * columns + j] *= 0.5f;
            }
        }
    }
}
