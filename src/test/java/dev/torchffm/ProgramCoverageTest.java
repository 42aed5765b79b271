// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgramCoverageTest {
    private static final List<ProgramTest> TESTS = List.of(
            new TensorFactoriesTest(),
            new TensorRandomTest(),
            new TensorShapesTest(),
            new TensorComplexTest(),
            new TensorMemoryTest(),
            new TensorConversionsTest(),
            new TensorPairsTest(),
            new TensorNumbersTest(),
            new TensorReductionsTest(),
            new TensorGradientsTest(), new TensorAutogradTest(), new RefusalsTest());

    @Test
    void everySectionOfTheFileIsRunByOneTest() {
        List<String> run = TESTS.stream().flatMap(test -> Stream.of(test.sections())).sorted().toList();
        assertEquals(ProgramCase.sections().stream().sorted().toList(), run);
    }

    @Test
    void everyKnownDifferenceIsOneOfTheFilesPrograms() {
        Set<String> programs = ProgramCase.sections().stream().flatMap(ProgramCase::section).map(ProgramCase::code)
                .collect(Collectors.toSet());
        assertEquals(Set.of(), ProgramDifferences.KNOWN.keySet().stream().filter(code -> !programs.contains(code))
                .collect(Collectors.toSet()));
    }
}
