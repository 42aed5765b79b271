// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs sections of {@code spec/tensor.json.gz}, each program with tensors that die with a scope. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ProgramTest {
    private final String[] sections;

    ProgramTest(String... sections) {
        this.sections = sections;
    }

    Stream<ProgramCase> programs() {
        return Stream.of(sections).flatMap(ProgramCase::section);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void doesAsPyTorch(ProgramCase program) {
        try (TensorScope scope = TensorScope.ofConfined()) {
            program.check();
        }
    }

    String[] sections() {
        return sections;
    }
}
