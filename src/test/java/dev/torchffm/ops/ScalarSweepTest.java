// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.torchffm.ChildJvm;
import dev.torchffm.Torch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * {@link ScalarSweep}: everything as in PyTorch where libtorch's own operators are called, and with compositions everything but the
 * calls of {@code scalar-sweep-differences.tsv}.
 */
@Tag("long")
class ScalarSweepTest {
    private static boolean isBoxed() {
        return Operator.of("aten::hardtanh").way().equals("boxed");
    }

    /** The calls that differ when operators are composed of others. */
    private static List<String> known() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                ScalarSweepTest.class.getResourceAsStream("/operators/scalar-sweep-differences.tsv"), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf('\t'));
    }

    @Test
    void theFileHasAllCalls() throws IOException {
        assertEquals(7590, ScalarSweep.rows().stream().map(ScalarSweep.Row::name).distinct().count());
    }

    @Test
    void scalarsGiveWhatPyTorchGives() throws IOException {
        assumeTrue(Torch.version().startsWith("2.13."));
        List<String> differences = ScalarSweep.differences();
        if (isBoxed()) {
            assertEquals(List.of(), differences);
        } else {
            assertEquals(known(), differences.stream().map(ScalarSweepTest::name).toList());
        }
    }

    @Test
    void compositionsDifferInNoMoreAndNoFewerCalls() throws IOException, InterruptedException {
        assumeTrue(Torch.version().startsWith("2.13.") && isBoxed());
        ChildJvm.Result result = new ChildJvm().with("-Dtorchffm.boxed=false").run(ScalarSweep.class);
        assertEquals(0, result.exitCode(), result.output());
        assertEquals(known(), result.output().lines().filter(line -> line.startsWith(ScalarSweep.MARK))
                .map(line -> name(line.substring(ScalarSweep.MARK.length()))).toList());
    }
}
