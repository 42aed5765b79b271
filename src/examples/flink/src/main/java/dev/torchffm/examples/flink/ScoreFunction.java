// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.examples.flink;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.export.ExportedProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.CheckpointListener;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/**
 * Scores batches with an exported program, and keeps account of what it has scored in a tensor that is part of every checkpoint. Fails once
 * after the first checkpoint, so that the job restarts from it.
 */
final class ScoreFunction extends RichMapFunction<Batch, Scored> implements CheckpointedFunction, CheckpointListener {
    /** What scores are counted in: integers add up to the same in any order. */
    static final double UNIT = 0x1p-20;
    private static final AtomicBoolean FAILED = new AtomicBoolean();
    private static final long serialVersionUID = 1;

    static {
        // Tasks run beside each other in their process, so each computes in its own thread alone.
        Torch.setNumThreads(1);
    }

    private final String file;
    private transient ExportedProgram program;
    /** Belongs to no scope: it lives from one batch to the next, and checkpoints read it in other threads. */
    private transient Tensor counted;
    private transient ListState<Tensor> checkpointed;
    private transient boolean mayFail;

    ScoreFunction(Path file) {
        this.file = file.toString();
    }

    /** {@return whether the job has failed, as it was to} */
    static boolean hasFailed() {
        return FAILED.get();
    }

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
        checkpointed = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("counted", Tensor.class));
        counted = Torch.zeros(new long[] {2}, DType.INT64);
        for (Tensor part : checkpointed.get()) {
            counted.add_(part);
        }
    }

    @Override
    public void open(OpenContext context) throws IOException {
        program = ExportedProgram.load(Path.of(file));
    }

    @Override
    public Scored map(Batch batch) {
        if (mayFail && FAILED.compareAndSet(false, true)) {
            throw new IllegalStateException("this task fails once, as it is to");
        }
        Scored scored = new Scored();
        scored.rows = batch.rows;
        scored.task = getRuntimeContext().getTaskInfo().getIndexOfThisSubtask();
        try (var scope = TensorScope.ofConfined(); var inference = Torch.noGrad()) {
            Tensor rows = Torch.tensor(batch.features).reshape(batch.rows.length, Features.COUNT);
            scored.scores = ((Tensor) program.call(rows)).numpy().toFloatArray();
            counted.add_(Torch.tensor(new long[] {batch.rows.length, units(scored.scores)}));
            scored.countedRows = counted.select(0, 0).itemLong();
            scored.countedScores = counted.select(0, 1).itemLong();
        }
        return scored;
    }

    static long units(float[] scores) {
        long sum = 0;
        for (float score : scores) {
            sum += Math.round(score / UNIT);
        }
        return sum;
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) throws Exception {
        checkpointed.update(List.of(counted));
    }

    @Override
    public void notifyCheckpointComplete(long checkpoint) {
        mayFail = counted.select(0, 0).itemLong() > 0;
    }

    @Override
    public void close() {
        if (program != null) {
            program.close();
        }
    }
}
