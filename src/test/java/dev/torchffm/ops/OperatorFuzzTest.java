// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No random call of an operator ends the process, or throws what is no refusal: the short form of {@code scripts/fuzz-operators.sh}, with
 * fixed seeds, once with one thread and once with two inside libtorch.
 */
@Tag("long")
class OperatorFuzzTest {
    private static final int CASES = 4000;

    @Test
    void randomCallsAreMadeOrRefused() throws Exception {
        check(OperatorFuzz.run("--seed", "21", "--cases", "" + CASES, "--seconds", "90"));
    }

    @Test
    void randomCallsOfTwoThreadsAreMadeOrRefused() throws Exception {
        check(OperatorFuzz.run("--seed", "22", "--cases", "" + CASES, "--seconds", "60", "--threads", "2"));
    }

    private static void check(OperatorFuzz.Report report) {
        assertEquals(List.of(), report.findings());
        assertEquals(Set.of(), report.accidents());
        assertTrue(report.cases() > 100, () -> report.cases() + " cases");
    }

    /** What is not known to be called is not known to be safe. */
    @Test
    void openOperatorsAreMany() {
        List<String> open = OperatorFuzzRun.overloads();
        assertTrue(open.size() > 2000, () -> open.size() + " overloads");
        assertTrue(open.contains("add.Tensor") && open.contains("_foreach_add.List") && open.contains("embedding_bag"));
        assertTrue(!open.contains("_reshape_alias"));
    }

    @Test
    void methodsBesideOperatorsAreMany() {
        assertTrue(FuzzedMethods.names().size() > 500, () -> FuzzedMethods.names().size() + " methods");
        assertTrue(FuzzedMethods.contain("Tensor_Tensor.index(Object[])"), () -> FuzzedMethods.names().toString());
    }
}
