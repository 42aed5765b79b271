// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.examples.spark;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Iterator;
import java.util.function.UnaryOperator;

/**
 * Scores rows in batches. The rows are copied into one tensor that lives as long as this object, which no scope owns; all else that a batch
 * makes belongs to a scope of its own, so that nothing waits for the garbage collector.
 */
final class BatchScorer implements Iterator<float[]> {
    static final int BATCH = 1024;

    static {
        // Tasks run beside each other in their process, so each computes in its own thread alone.
        Torch.setNumThreads(1);
    }

    private final Iterator<float[]> rows;
    private final UnaryOperator<Tensor> model;
    private final Tensor batch = Torch.empty(new long[] {BATCH, Features.COUNT}, DType.FLOAT32);
    private final MemorySegment memory = batch.numpy().segment();

    BatchScorer(Iterator<float[]> rows, UnaryOperator<Tensor> model) {
        this.rows = rows;
        this.model = model;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public float[] next() {
        int count = 0;
        while (count < BATCH && rows.hasNext()) {
            MemorySegment.copy(rows.next(), 0, memory, ValueLayout.JAVA_FLOAT, 4L * Features.COUNT * count, Features.COUNT);
            count++;
        }
        try (var scope = TensorScope.ofConfined()) {
            return scores(model, batch.narrow(0, 0, count));
        }
    }

    /** The scores of a batch as a Java array: what leaves a task is no tensor of its scope. */
    static float[] scores(UnaryOperator<Tensor> model, Tensor rows) {
        try (var inference = Torch.noGrad()) {
            return model.apply(rows).numpy().toFloatArray();
        }
    }
}
