// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which releases of libtorch are refused when they are loaded. */
class SupportedVersionsTest {
    private static long version(int major, int minor, int patch) {
        return (long) major << 56 | (long) minor << 48 | (long) patch << 40;
    }

    @ParameterizedTest(name = "{0}.{1}")
    @CsvSource({"2, 11", "2, 13", "2, 14", "2, 15", "3, 0"})
    void testedAndLaterReleasesAreLoaded(int major, int minor) {
        assertNull(SupportedVersions.refusal(version(major, minor, 0), "DIR", false));
    }

    @Test
    void refusalsNameWhatIsThereAndTheWayOut() {
        assertEquals("the libtorch of /opt/torch is 2.10.1, and torch-ffm calls functions that came with 2.11: choose a newer one with "
                + "-Dtorchffm.libtorch=DIR or LIBTORCH=DIR, or none, for the embedded one",
                SupportedVersions.refusal(version(2, 10, 1), "/opt/torch", true));
        assertTrue(SupportedVersions.refusal(0, "/opt/torch", false).startsWith("the libtorch of /opt/torch is too old to tell its version, "));
        assertEquals("the libtorch of /opt/torch is 2.12.0, with which torch-ffm was never tested: choose 2.11, or 2.13 or later, with "
                + "-Dtorchffm.libtorch=DIR or LIBTORCH=DIR, or none, for the embedded one, or start with -Dtorchffm.untested=true",
                SupportedVersions.refusal(version(2, 12, 0), "/opt/torch", false));
    }

    @Test
    void untestedOneIsLoadedWhereThatIsWanted() {
        assertNull(SupportedVersions.refusal(version(2, 12, 3), "DIR", true));
    }

    @Test
    void loadedOneIsSupported() {
        SupportedVersions.require();
    }
}
