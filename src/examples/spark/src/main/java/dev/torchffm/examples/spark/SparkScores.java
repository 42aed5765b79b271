// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.examples.spark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/** The ways to score with Spark; each gives the scores of all rows in order. */
final class SparkScores {
    private final SparkSession spark;
    private final Broadcast<Network> network;
    private final String program;
    private final JavaRDD<float[]> rows;
    private final Path file;

    SparkScores(SparkSession spark, Network network, Path program, int count, int partitions, Path file) {
        this.spark = spark;
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        this.network = context.broadcast(network);
        context.addFile(program.toUri().toString());
        this.program = program.getFileName().toString();
        this.file = file;
        List<Integer> parts = IntStream.range(0, partitions).boxed().toList();
        this.rows = context.parallelize(parts, partitions).mapPartitions(part -> {
            int number = part.next();
            int from = (int) ((long) count * number / partitions);
            return Arrays.asList(Features.rows(from, (int) ((long) count * (number + 1) / partitions) - from)).iterator();
        }).persist(StorageLevel.MEMORY_ONLY());
        write(context);
    }

    /**
     * One file, since parts of one are read in its order, and several files are not. Its values are not encoded with a dictionary: what
     * repeats seldom gains nothing by it.
     */
    private void write(JavaSparkContext context) {
        StructType schema = new StructType().add("features", DataTypes.createArrayType(DataTypes.FloatType, false), false);
        Dataset<Row> table = spark.createDataFrame(rows.map(row -> RowFactory.create((Object) row)), schema);
        table.coalesce(1).write().option("parquet.enable.dictionary", "false").option("compression", "none").parquet(file.toString());
    }

    private static float[] joined(JavaRDD<float[]> batches) {
        return SingleProcess.joined(batches.collect());
    }

    /** Rows that are Java arrays, and a network that is sent to each process once. */
    float[] ofArrays() {
        Broadcast<Network> sent = network;
        return joined(rows.mapPartitions(part -> new BatchScorer(part, sent.value()::score)));
    }

    /** The same with an exported program. */
    float[] ofProgram() {
        String sent = program;
        return joined(rows.mapPartitions(part -> new BatchScorer(part, batch -> LoadedProgram.score(sent, batch))));
    }

    private Dataset<Row> table() {
        return spark.read().schema("features array<float>").parquet(file.toString());
    }

    /** A column of arrays, as the reader has it. */
    float[] ofColumns() {
        Broadcast<Network> sent = network;
        SparkPlan plan = ((org.apache.spark.sql.classic.Dataset<Row>) table()).queryExecution().executedPlan();
        while (!plan.supportsColumnar()) {
            if (plan.children().isEmpty()) {
                throw new IllegalStateException("nothing in this plan has columns: " + plan);
            }
            plan = plan.children().head();
        }
        return joined(plan.executeColumnar().toJavaRDD().mapPartitions(part -> new ColumnarScorer(part, sent.value()::score)));
    }

    /** The same column in rows, each of which is made for the purpose, as is every one of its floats. */
    float[] ofRows() {
        Broadcast<Network> sent = network;
        return joined(table().toJavaRDD().mapPartitions(part -> new BatchScorer(arrays(part), sent.value()::score)));
    }

    private static Iterator<float[]> arrays(Iterator<Row> rows) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public float[] next() {
                List<Float> boxed = rows.next().getList(0);
                float[] row = new float[boxed.size()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = boxed.get(i);
                }
                return row;
            }
        };
    }
}
