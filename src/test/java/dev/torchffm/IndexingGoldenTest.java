// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Index expressions and assignments to them against what PyTorch gave, refused, shared and differentiated. */
@Tag("long")
class IndexingGoldenTest {
    static List<IndexingCase> cases() {
        return IndexingCase.all();
    }

    static List<IndexingCase> casesWithArrays() {
        return cases().stream().filter(IndexingCase::hasArrays).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void indexDoesWhatPytorchDoes(IndexingCase golden) {
        golden.check(true);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesWithArrays")
    void ndarraysIndexAsPrimitiveArraysDo(IndexingCase golden) {
        golden.check(false);
    }

    @Test
    void thereAreThousandsOfCases() {
        assertTrue(cases().size() > 7_000, () -> "only " + cases().size() + " cases");
    }
}
