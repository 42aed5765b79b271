// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every row of interop.json is run by one case, or left out for one reason. */
class InteropCoverageTest {
    private static final List<InteropCases> CASES = List.of(InteropDtypeTest.CASES, InteropGeometryTest.CASES,
            InteropStateTest.CASES, InteropSharingTest.CASES, InteropResizeTest.CASES, InteropElementsTest.CASES,
            InteropFromNumpyTest.CASES, InteropOperandsTest.CASES, InteropViewsTest.CASES, InteropCopiesTest.CASES);

    @Test
    void everyRowHasOneCaseOrOneReason() {
        List<String> accounted = new ArrayList<>(InteropOutsideJava.REASONS.keySet());
        CASES.forEach(cases -> accounted.addAll(cases.ids()));
        List<String> faults = new ArrayList<>();
        for (String id : InteropRow.ALL.keySet()) {
            long times = accounted.stream().filter(id::equals).count();
            if (times != 1) {
                faults.add(id + " is accounted for " + times + " times");
            }
        }
        assertEquals(List.of(), faults);
        assertEquals(new TreeSet<>(InteropRow.ALL.keySet()), new TreeSet<>(accounted));
    }
}
