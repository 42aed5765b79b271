// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.examples.flink;

/** Some rows, as one element of a stream: Java arrays, which Flink serializes without reflection. */
public final class Batch {
    /** The numbers of the rows. */
    public long[] rows;
    /** The features, row by row. */
    public float[] features;
}
