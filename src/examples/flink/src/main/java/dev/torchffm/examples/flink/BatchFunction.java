// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.examples.flink;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Gathers rows of one key into batches. Rows that wait are state, so that a restart loses none; the last ones leave when the stream ends.
 */
final class BatchFunction extends KeyedProcessFunction<Long, Long, Batch> {
    static final int BATCH = 64;
    private static final long END = Long.MAX_VALUE - 1;
    private static final long serialVersionUID = 1;

    private transient ListState<Long> waiting;
    private transient ValueState<Integer> count;

    @Override
    public void open(OpenContext context) {
        waiting = getRuntimeContext().getListState(new ListStateDescriptor<>("waiting", Long.class));
        count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Integer.class));
    }

    @Override
    public void processElement(Long row, Context context, Collector<Batch> out) throws Exception {
        Integer before = count.value();
        if (before == null) {
            context.timerService().registerEventTimeTimer(END);
        }
        waiting.add(row);
        count.update(before == null ? 1 : before + 1);
        if (count.value() == BATCH) {
            release(out);
        }
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<Batch> out) throws Exception {
        if (count.value() > 0) {
            release(out);
        }
    }

    private void release(Collector<Batch> out) throws Exception {
        Batch batch = new Batch();
        batch.rows = new long[count.value()];
        batch.features = new float[batch.rows.length * Features.COUNT];
        int i = 0;
        for (long row : waiting.get()) {
            batch.rows[i] = row;
            Features.fill(row, batch.features, i * Features.COUNT);
            i++;
        }
        waiting.clear();
        count.update(0);
        out.collect(batch);
    }
}
