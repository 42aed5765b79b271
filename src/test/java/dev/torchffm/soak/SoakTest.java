// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.torchffm.ChildJvm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The short forms of what {@code scripts/soak.sh} runs for long: memory stays flat, and failed calls leave nothing. */
@Tag("long")
class SoakTest {
    /** The heap is fixed and touched beforehand and the limit low, so that the limit and nothing else provokes collections. */
    @ParameterizedTest
    @CsvSource({"scope, 100000, 64", "one-scope, 100000, 64", "shared, 100000, 64", "collected, 600000, 64", "views, 500000, 64",
        "big, 40, 256"})
    void residentMemoryStaysFlat(String kind, String times, int limitMegabytes) throws Exception {
        ChildJvm.Result result = new ChildJvm().without("-Xmx256m")
                .with("-Xms600m", "-Xmx600m", "-Xmn400m", "-XX:+AlwaysPreTouch", "-Dtorchffm.collected.limit=" + ((long) limitMegabytes << 20))
                .run(Soak.class, kind, times);
        assertEquals(0, result.exitCode(), result.output());
        assertTrue(result.output().contains("flat"), result.output());
    }

    @Test
    void failedCallsLeaveNothing() throws Exception {
        ChildJvm.Result result = new ChildJvm().run(Failures.class, "20000", "100");
        assertEquals(0, result.exitCode(), result.output());
        assertTrue(result.output().lines().count() > 40, result.output());
    }

    @Test
    void boxedCallsLeaveNothing() throws Exception {
        // Without libtorch's own operators there are no such calls.
        assumeTrue(!"false".equals(System.getProperty("torchffm.boxed")));
        ChildJvm.Result result = new ChildJvm().run(BoxedCalls.class, "20000", "100");
        assertEquals(0, result.exitCode(), result.output());
        assertTrue(result.output().lines().count() > 50, result.output());
    }
}
