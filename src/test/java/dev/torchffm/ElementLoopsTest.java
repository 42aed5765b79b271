// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A loop over an array must stay as fast as one over a {@code float[]} whatever arrays other loops have met: both are
 * compiled from profiles that they share. The JMH suite has the exact ratios; a loop that is not vectorised is 4 times slower or
 * more, but for the sum, which HotSpot does not vectorise for arrays either.
 */
class ElementLoopsTest {
    private static final double LIMIT = 2.5;

    @ParameterizedTest
    @ValueSource(strings = {"", "small", "heap bytes", "strided transposed", "small heap strided half transposed"})
    void stayFastAfterMeeting(String kinds) throws Exception {
        ChildJvm.Result result = new ChildJvm().run(ElementLoops.class, kinds.isEmpty() ? new String[0] : kinds.split(" "));
        assertEquals(0, result.exitCode(), result.output());
        String[] lines = result.output().strip().split("\n");
        assertEquals(4, lines.length, result.output());
        for (String line : lines) {
            assertTrue(Double.parseDouble(line.split(" ")[1]) < LIMIT, result.output());
        }
    }
}
