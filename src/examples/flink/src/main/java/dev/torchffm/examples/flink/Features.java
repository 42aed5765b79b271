// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.examples.flink;

/** Rows of features that every process makes alike. */
final class Features {
    static final int COUNT = 256;

    private Features() { }

    /** Puts the features of a row, from -1 to 1, into an array. */
    static void fill(long number, float[] into, int at) {
        long state = number * COUNT;
        for (int i = 0; i < COUNT; i++) {
            long mixed = ++state * 0x9E3779B97F4A7C15L;
            mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
            mixed ^= mixed >>> 32;
            into[at + i] = (mixed >> 40) * 0x1p-23f;
        }
    }
}
