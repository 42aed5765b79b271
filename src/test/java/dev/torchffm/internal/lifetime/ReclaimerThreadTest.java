// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

class ReclaimerThreadTest {
    @Test
    void onlyTheJvmsOwnLoadersAreForEver() throws Exception {
        assertTrue(ReclaimerThread.isForEver(null));
        assertTrue(ReclaimerThread.isForEver(ClassLoader.getPlatformClassLoader()));
        assertTrue(ReclaimerThread.isForEver(ClassLoader.getSystemClassLoader()));
        try (URLClassLoader other = new URLClassLoader(new URL[0])) {
            assertFalse(ReclaimerThread.isForEver(other));
        }
    }
}
