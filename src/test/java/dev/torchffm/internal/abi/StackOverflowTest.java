// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ChildJvm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls at the end of the stack end in a {@link StackOverflowError} and nothing else: the process lives, and later calls work. */
@Tag("long")
class StackOverflowTest {
    @ParameterizedTest
    @ValueSource(strings = {"warm", "cold"})
    void processLivesAndLaterCallsWork(String start) throws Exception {
        ChildJvm.Result result = new ChildJvm().with("-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=/dev/null", "-XX:MaxJavaStackTraceDepth=16")
                .run(StackOverflowRun.class, start);
        assertEquals(0, result.exitCode(), result::output);
        assertTrue(result.output().contains("and all calls work"), result::output);
    }

    /** Arenas that other threads can close are kept open during calls, and not after one that ended so. */
    @ParameterizedTest
    @ValueSource(strings = {"warm", "cold"})
    void noGuardOfASharedArenaIsLeft(String start) throws Exception {
        ChildJvm.Result result = new ChildJvm().with("-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=/dev/null", "-XX:MaxJavaStackTraceDepth=16")
                .run(SharedArenaOverflowRun.class, start);
        assertEquals(0, result.exitCode(), result::output);
        assertTrue(result.output().contains("guards left: 0\nnothing is left"), result::output);
    }
}
