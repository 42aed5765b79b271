// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A minute of the fuzzer, from a seed that is another one every day; {@code -Dfuzz.seconds=N} and {@code -Dfuzz.seed=S} say otherwise. */
@Tag("long")
class FuzzTest {
    private static final long SECONDS = Long.getLong("fuzz.seconds", 60);
    private static final long DAY_MILLIS = 86_400_000;
    private static final long SEEDS_A_DAY = 1_000_000;

    @Test
    void randomSequencesOfCallsDoWhatTheModelSays() throws Exception {
        long seed = Long.getLong("fuzz.seed", System.currentTimeMillis() / DAY_MILLIS * SEEDS_A_DAY);
        for (int threads = 1; threads <= 2; threads++) {
            assertNull(Fuzz.run("--seconds", "" + SECONDS / 2, "--seed", "" + (seed + threads * SEEDS_A_DAY / 2), "--threads",
                    "" + threads));
        }
    }

    @Test
    void failingCallsAreMadeFew() {
        int[] all = IntStream.range(0, 60).toArray();
        int[] few = Smaller.of(all, calls -> Arrays.stream(calls).anyMatch(c -> c == 7) && Arrays.stream(calls).anyMatch(c -> c == 41));
        assertArrayEquals(new int[] {7, 41}, few);
        assertTrue(Smaller.of(all, calls -> calls.length >= 13).length == 13);
    }
}
