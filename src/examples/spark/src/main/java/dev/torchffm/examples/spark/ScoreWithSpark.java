// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.examples.spark;

import dev.torchffm.export.ExportedProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * Scores rows of features with Spark in several ways, and compares the scores with those of a single process: rows as Java arrays, with a
 * network that is broadcast and with an exported program; and an {@code array<float>} column of Parquet files, read in columns and in rows.
 */
public final class ScoreWithSpark {
    private static final int THREADS = 2;

    private ScoreWithSpark() { }

    /**
     * Scores in every way, and fails if one has other scores.
     *
     * @param arguments the master, such as {@code local[2]}, the number of rows, the exported program, how many rounds are timed, and how
     *        many times as fast as Spark the program without it may be at most, or 0 for any
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rows = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[3]);
        double limit = Double.parseDouble(arguments[4]);
        Path folder = Files.createTempDirectory("score-with-spark");
        try (SparkSession spark = SparkSession.builder().config(configuration(arguments[0])).getOrCreate();
                ExportedProgram program = ExportedProgram.load(Path.of(arguments[2]))) {
            Network network = Network.of(program);
            float[][][] parts = new float[THREADS][][];
            for (int i = 0; i < THREADS; i++) {
                int from = (int) ((long) rows * i / THREADS);
                parts[i] = Features.rows(from, (int) ((long) rows * (i + 1) / THREADS) - from);
            }
            SparkScores scores = new SparkScores(spark, network, Path.of(arguments[2]), rows, THREADS, folder.resolve("rows"));
            Comparison comparison = new Comparison(rows, rounds, () -> SingleProcess.score(parts, network::score));
            comparison.compare("rows as float[], network broadcast", scores::ofArrays);
            double ratio = comparison.ratio();
            comparison.compare("rows as float[], exported program", scores::ofProgram);
            comparison.compare("array<float> of Parquet in columns, no copy", scores::ofColumns);
            comparison.compare("array<float> of Parquet in rows", scores::ofRows);
            if (limit > 0 && ratio > limit) {
                throw new AssertionError("with Spark it takes " + ratio + " times as long, and " + limit + " is the limit");
            }
        } finally {
            delete(folder);
        }
    }

    /** What the example needs; memory for executors, class path and flags of their JVMs come from outside. */
    private static SparkConf configuration(String master) {
        return new SparkConf().setMaster(master).setAppName("torch-ffm").set("spark.ui.enabled", "false")
                .set("spark.driver.host", "localhost")
                // Columns off the heap, where a tensor can lie over them.
                .set("spark.sql.columnVector.offheap.enabled", "true")
                .set("spark.sql.parquet.columnarReaderBatchSize", Integer.toString(BatchScorer.BATCH))
                .set("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .set("spark.executor.extraJavaOptions", System.getProperty("example.executor.jvm", ""))
                .set("spark.executor.memory", System.getProperty("example.executor.memory", "1g"));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
