// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the Java forms of rows of interop.json, each with tensors that a scope frees and with tensors that the collector frees. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InteropRowsTest {
    private final InteropCases cases;

    InteropRowsTest(InteropCases cases) {
        this.cases = cases;
    }

    Stream<InteropRow> rows() {
        return cases.rows();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void inAScopeItIsAsInPyTorch(InteropRow row) {
        try (TensorScope scope = TensorScope.ofConfined()) {
            cases.run(row);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void outsideScopesItIsAsInPyTorch(InteropRow row) {
        cases.run(row);
    }
}
