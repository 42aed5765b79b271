// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.ValueLayout;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReleaseMarkTest {
    @Test
    void marksAreDistinctAndUnsetWhenTakenAgain() {
        Set<Long> taken = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            long mark = ReleaseMark.take();
            assertEquals(0, mark % 8);
            assertFalse(ReleaseMark.isSet(mark));
            assertTrue(taken.add(mark), "taken twice");
        }
        for (long mark : taken) {
            Native.ADDRESS_SPACE.set(ValueLayout.JAVA_LONG, mark, 7L);
            assertTrue(ReleaseMark.isSet(mark));
            ReleaseMark.giveBack(mark);
        }
        for (int i = 0; i < 1000; i++) {
            long mark = ReleaseMark.take();
            assertTrue(taken.remove(mark), "a new one while others are free");
            assertFalse(ReleaseMark.isSet(mark));
        }
    }
}
