// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.examples.spark;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import java.lang.foreign.MemorySegment;
import java.util.Iterator;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.execution.vectorized.OffHeapColumnVector;
import org.apache.spark.sql.execution.vectorized.WritableColumnVector;
import org.apache.spark.sql.vectorized.ColumnVector;
import org.apache.spark.sql.vectorized.ColumnarBatch;

/**
 * Scores batches of columns as the Parquet reader has them: the values of an {@code array<float>} column off the heap are one block, over
 * which a tensor lies without a copy. The reader uses the block again for the next batch, so nothing of a batch is kept.
 */
final class ColumnarScorer implements Iterator<float[]> {
    private final Iterator<ColumnarBatch> batches;
    private final UnaryOperator<Tensor> model;

    ColumnarScorer(Iterator<ColumnarBatch> batches, UnaryOperator<Tensor> model) {
        this.batches = batches;
        this.model = model;
    }

    @Override
    public boolean hasNext() {
        return batches.hasNext();
    }

    @Override
    public float[] next() {
        ColumnarBatch batch = batches.next();
        try (var scope = TensorScope.ofConfined()) {
            return BatchScorer.scores(model, rows(batch.column(0), batch.numRows()));
        }
    }

    private static Tensor rows(ColumnVector column, int count) {
        if (column.hasNull()) {
            throw new IllegalArgumentException("the batch of " + count + " rows has " + column.numNulls() + " that are null");
        }
        return column instanceof OffHeapColumnVector vector && isBlock(vector, count) ? shared(vector, count) : copied(column, count);
    }

    /** Whether the rows are of one length and lie one after the other, as floats. */
    private static boolean isBlock(OffHeapColumnVector vector, int count) {
        WritableColumnVector values = vector.arrayData();
        boolean block = values instanceof OffHeapColumnVector && !values.hasDictionary() && !values.hasNull();
        for (int i = 0; i < count && block; i++) {
            block = vector.getArrayLength(i) == Features.COUNT
                    && vector.getArrayOffset(i) == vector.getArrayOffset(0) + i * Features.COUNT;
        }
        return block;
    }

    private static Tensor shared(OffHeapColumnVector vector, int count) {
        long address = ((OffHeapColumnVector) vector.arrayData()).valuesNativeAddress() + 4L * vector.getArrayOffset(0);
        MemorySegment values = MemorySegment.ofAddress(address).reinterpret(4L * Features.COUNT * count);
        return Torch.fromSegment(values, DType.FLOAT32, count, Features.COUNT);
    }

    private static Tensor copied(ColumnVector column, int count) {
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = column.getArray(i).toFloatArray();
        }
        return Torch.tensor(rows);
    }
}
