// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.torchffm.Torch;
import org.junit.jupiter.api.Test;

/** Operators are called by their own functions only where experiments show that they are called rightly. */
class BoxedExperimentsTest {
    @Test
    void experimentsAreMadeOnlyWhereThePlatformSaysSo() {
        assertEquals(Platform.current().is("operators", "yes") && Boolean.parseBoolean(System.getProperty("torchffm.boxed", "true")),
                BoxedExperiments.mayBeMade());
        for (String name : new String[] {"linux-arm64", "macosx-arm64", "macosx-x86_64", "windows-x86_64"}) {
            assertNull(Platform.of(name).only("operators"), name);
        }
    }

    @Test
    void whereTheyFailThereAreNoSuchCallsAndTheReasonIsKept() {
        assumeTrue(BoxedExperiments.mayBeMade());
        Torch.version();
        assertNotNull(BoxedAbi.get());
        long finder = CxxFunctions.find("torch::jit::findOperatorFor").orElseThrow().address();
        // Where nothing is known to be code, nothing is called.
        assertNull(BoxedExperiments.find(finder, new long[0]));
        assertEquals("an experiment failed: function of aten::mul", BoxedExperiments.whyNot());
        assertNotNull(BoxedAbi.get(), "what was found before stays");
    }
}
