// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.examples.spark;

/** Rows of features that every process makes alike. */
final class Features {
    static final int COUNT = 256;

    private Features() { }

    /** The features of a row, from -1 to 1. */
    static float[] row(long number) {
        float[] row = new float[COUNT];
        long state = number * COUNT;
        for (int i = 0; i < COUNT; i++) {
            long mixed = ++state * 0x9E3779B97F4A7C15L;
            mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
            mixed ^= mixed >>> 32;
            row[i] = (mixed >> 40) * 0x1p-23f;
        }
        return row;
    }

    static float[][] rows(long from, int count) {
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = row(from + i);
        }
        return rows;
    }
}
