// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.examples.spark;

/** Compares scores with those of a single process, and its time with theirs, in alternating rounds. */
final class Comparison {
    /** Makes the scores of all rows, in order. */
    interface Scores {
        float[] make() throws InterruptedException;
    }

    private static final float TOLERANCE = 1e-6f;

    private final int rows;
    private final int rounds;
    private final Scores expected;
    private double ratio;

    Comparison(int rows, int rounds, Scores expected) {
        this.rows = rows;
        this.rounds = rounds;
        this.expected = expected;
    }

    /** The first round, which is not timed, loads and compiles what the others use. */
    void compare(String name, Scores scores) throws InterruptedException {
        String result = check(name, scores.make(), expected.make());
        long[] least = {Long.MAX_VALUE, Long.MAX_VALUE};
        for (int i = 0; i < rounds; i++) {
            least[0] = Math.min(least[0], time(expected));
            least[1] = Math.min(least[1], time(scores));
        }
        ratio = (double) least[1] / least[0];
        System.out.printf("%-45s %s%s%n", name, result, rounds == 0 ? "" : "; %,.0f rows a second, %.2f of a single process"
                .formatted(rows * 1e9 / least[1], 1 / ratio));
    }

    /** How much longer the last one took. */
    double ratio() {
        return ratio;
    }

    private static long time(Scores scores) throws InterruptedException {
        long start = System.nanoTime();
        scores.make();
        return System.nanoTime() - start;
    }

    /** Batches that are cut elsewhere may differ in the last digit, since libraries sum the rest of a block in another order. */
    private static String check(String name, float[] actual, float[] wanted) {
        if (actual.length != wanted.length) {
            throw new AssertionError(name + ": " + actual.length + " scores, not " + wanted.length);
        }
        int different = 0;
        for (int i = 0; i < wanted.length; i++) {
            // Not the other way round, which nan would pass.
            if (!(Math.abs(actual[i] - wanted[i]) <= TOLERANCE)) {
                throw new AssertionError(name + ": score " + i + " is " + actual[i] + ", not " + wanted[i]);
            }
            different += actual[i] == wanted[i] ? 0 : 1;
        }
        return different == 0 ? "equal" : "equal but for the last digits of " + different;
    }
}
