// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.examples.flink;

/** The scores of a batch, and what the task that made them has counted until then. */
public final class Scored {
    /** The numbers of the rows. */
    public long[] rows;
    /** Their scores. */
    public float[] scores;
    /** Which of the parallel tasks it was. */
    public int task;
    /** The rows that it has scored, before a restart as well. */
    public long countedRows;
    /** The sum of their scores in units of {@link ScoreFunction#UNIT}. */
    public long countedScores;
}
