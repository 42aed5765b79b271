// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.examples.flink;

import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.export.ExportedProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;

/**
 * Scores a stream of rows in batches, fails once and goes on from a checkpoint; then every row must have been scored once, as a single
 * process scores it, and the tensor that is state must have counted each once.
 */
public final class ScoreWithFlink {
    private static final int TASKS = 2;
    private static final int KEYS = 16;
    private static final float TOLERANCE = 1e-5f;

    private ScoreWithFlink() { }

    /**
     * Scores and compares.
     *
     * @param arguments the number of rows, rows a second, and the exported program
     */
    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[0]);
        Path model = Path.of(arguments[2]).toAbsolutePath();
        float[] scores = new float[rows];
        int[] times = new int[rows];
        long[] countedRows = new long[TASKS];
        long[] countedScores = new long[TASKS];
        long units = 0;
        long start = System.nanoTime();
        try (CloseableIterator<Scored> results = scored(environment(), rows, Double.parseDouble(arguments[1]), model)) {
            while (results.hasNext()) {
                Scored result = results.next();
                for (int i = 0; i < result.rows.length; i++) {
                    scores[(int) result.rows[i]] = result.scores[i];
                    times[(int) result.rows[i]]++;
                }
                units += ScoreFunction.units(result.scores);
                countedRows[result.task] = Math.max(countedRows[result.task], result.countedRows);
                countedScores[result.task] = result.countedScores;
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        check("the job has not failed, so nothing was shown", ScoreFunction.hasFailed());
        for (int i = 0; i < rows; i++) {
            int row = i;
            check("row " + row + " was scored " + times[row] + " times", times[row] == 1);
        }
        compare(scores, model);
        check("the state counts " + countedRows[0] + " and " + countedRows[1] + " rows", countedRows[0] + countedRows[1] == rows);
        check("the state's sum is not that of the scores", countedScores[0] + countedScores[1] == units);
        System.out.printf("%d rows scored once each across a restart, in %.1f s; the state has counted %d and %d%n", rows, seconds,
                countedRows[0], countedRows[1]);
    }

    private static StreamExecutionEnvironment environment() {
        Configuration configuration = new Configuration();
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 3);
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(10));
        // Tensors in state go through Java's serialization, by Flink's own serializer, which finds the job's classes.
        configuration.set(PipelineOptions.SERIALIZATION_CONFIG, List.of("dev.torchffm.Tensor: {type: kryo, kryo-type: registered, "
                + "class: org.apache.flink.api.java.typeutils.runtime.kryo.JavaSerializer}"));
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment(configuration);
        environment.setParallelism(TASKS);
        environment.enableCheckpointing(100);
        return environment;
    }

    private static CloseableIterator<Scored> scored(StreamExecutionEnvironment environment, int rows, double rate, Path model)
            throws Exception {
        var source = new DataGeneratorSource<>(row -> row, rows, RateLimiterStrategy.perSecond(rate), Types.LONG);
        return environment.fromSource(source, WatermarkStrategy.noWatermarks(), "rows")
                .keyBy(row -> row % KEYS)
                .process(new BatchFunction())
                .map(new ScoreFunction(model))
                .executeAndCollect("score");
    }

    /** Batches are put together otherwise than in the stream, which may change the last digits. */
    private static void compare(float[] scores, Path model) throws IOException {
        try (ExportedProgram program = ExportedProgram.load(model); var inference = Torch.noGrad()) {
            for (int from = 0; from < scores.length; from += BatchFunction.BATCH) {
                int count = Math.min(BatchFunction.BATCH, scores.length - from);
                float[] features = new float[count * Features.COUNT];
                for (int i = 0; i < count; i++) {
                    Features.fill(from + i, features, i * Features.COUNT);
                }
                try (var scope = TensorScope.ofConfined()) {
                    Tensor batch = Torch.tensor(features).reshape(count, Features.COUNT);
                    float[] expected = ((Tensor) program.call(batch)).numpy().toFloatArray();
                    for (int i = 0; i < count; i++) {
                        check("row " + (from + i) + " has score " + scores[from + i] + ", not " + expected[i],
                                Math.abs(scores[from + i] - expected[i]) <= TOLERANCE);
                    }
                }
            }
        }
    }

    private static void check(String failure, boolean holds) {
        if (!holds) {
            throw new AssertionError(failure);
        }
    }
}
