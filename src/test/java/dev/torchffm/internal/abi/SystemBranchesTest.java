// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is asked of Windows alone. */
class SystemBranchesTest {
    @Test
    void theLeastLimitOfAJobHolds() {
        try (FakeSystem system = new FakeSystem()) {
            assertEquals(JobLimit.UNLIMITED, JobLimit.bytes(system));
            assertEquals("QueryInformationJobObject 0 9 144 0", system.calls.getFirst());
            // Numbers without their flag mean nothing.
            system.job = new long[] {0x2000, 5, 3};
            assertEquals(JobLimit.UNLIMITED, JobLimit.bytes(system));
            system.job = new long[] {0x100, 5, 3};
            assertEquals(5, JobLimit.bytes(system));
            system.job = new long[] {0x300, 5, 3};
            assertEquals(3, JobLimit.bytes(system));
        }
        assertEquals(JobLimit.UNLIMITED, JobLimit.bytes(name -> Optional.empty()));
    }

    @Test
    void noJobLimitsAnotherSystem() {
        if (!System.getProperty("os.name").startsWith("Windows")) {
            assertEquals(JobLimit.UNLIMITED, JobLimit.bytes());
        }
    }

    @Test
    void theLibraryOfCudasDriver() {
        assertEquals("nvcuda.dll", CudaDriver.library("Windows Server 2025"));
        assertEquals("libcuda.so.1", CudaDriver.library("Linux"));
    }
}
