// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.examples.spark;

import dev.torchffm.Tensor;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** The same without Spark: some threads, each with rows of its own. */
final class SingleProcess {
    private SingleProcess() { }

    /** Scores each array of rows in a thread, and gives the scores in order. */
    static float[] score(float[][][] parts, UnaryOperator<Tensor> model) throws InterruptedException {
        float[][] scores = new float[parts.length][];
        Thread[] threads = new Thread[parts.length];
        for (int i = 0; i < parts.length; i++) {
            int part = i;
            threads[i] = new Thread(() -> {
                float[] all = new float[parts[part].length];
                int done = 0;
                for (var batches = new BatchScorer(Arrays.asList(parts[part]).iterator(), model); batches.hasNext(); ) {
                    float[] batch = batches.next();
                    System.arraycopy(batch, 0, all, done, batch.length);
                    done += batch.length;
                }
                scores[part] = all;
            });
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return joined(Arrays.asList(scores));
    }

    static float[] joined(Iterable<float[]> parts) {
        int length = 0;
        for (float[] part : parts) {
            length += part.length;
        }
        float[] all = new float[length];
        int done = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, all, done, part.length);
            done += part.length;
        }
        return all;
    }
}
