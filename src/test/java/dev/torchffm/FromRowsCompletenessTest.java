// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FromRowsCompletenessTest {
    private static final List<FromRowsTest> CLASSES = List.of(new FromNumpyRowsTest(), new FromAsTensorRowsTest(),
            new FromBufferRowsTest(), new FromListRowsTest(), new FromTypedRowsTest(), new FromDtypeRowsTest(),
            new FromLimitsRowsTest(),
            new FromEdgeRowsTest(), new FromTypedEdgeRowsTest());

    @Test
    void everyRowHasEitherACaseOrAReasonToBeLeftOut() {
        List<String> cases = new ArrayList<>();
        CLASSES.forEach(c -> cases.addAll(c.ids()));
        Set<String> leftOut = FromRowsLeftOut.reasons().keySet();

        Set<String> both = new HashSet<>(leftOut);
        both.retainAll(cases);
        assertEquals(Set.of(), both, "rows with a case and with a reason to be left out");

        Set<String> neither = new HashSet<>(FromRow.ALL.keySet());
        cases.forEach(neither::remove);
        neither.removeAll(leftOut);
        assertEquals(Set.of(), neither, "rows without a case or a reason to be left out");

        assertEquals(cases.size(), new HashSet<>(cases).size(), "rows with two cases");
        assertEquals(FromRow.ALL.size(), cases.size() + leftOut.size());
    }
}
