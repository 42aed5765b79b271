// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where libtorch finds no memory, what nobody refers to is freed, and the call is made once more. */
@Tag("long")
class MemoryPressureTest {
    private static final long GIGABYTE = 1L << 30;

    private static ChildJvm child(long addressSpace) {
        // Else no process of a Java program could be limited so.
        assumeTrue(new File("/proc/self/limits").exists());
        return new ChildJvm().without("-Xmx256m").addressSpace(addressSpace).environment("MALLOC_ARENA_MAX", "2");
    }

    @ParameterizedTest
    @CsvSource({"factories,100", "operators,20", "copies,45", "random,90"})
    void callsAreRepeatedWhenGarbageIsFreed(String what, String times) throws Exception {
        // No collection comes by itself, and what is made is more than the address space has.
        ChildJvm.Result result = child(5 * GIGABYTE).with("-Xmx256m", "-Dtorchffm.collected.limit=" + Long.MAX_VALUE)
                .run(MemoryPressureRun.class, what, times);
        assertEquals(0, result.exitCode(), result.output());
        assertTrue(!result.output().contains("collections 0\n"), result.output());
    }

    @Test
    void whatIsReferredToIsNotFreedAndTheRefusalIsPassedOn() throws Exception {
        ChildJvm.Result result = child(8 * GIGABYTE).with("-Xmx1g").run(MemoryPressureRun.class, "kept", "300");
        assertEquals(1, result.exitCode(), result.output());
        assertTrue(result.output().contains("TorchException") && result.output().contains("you tried to allocate"), result.output());
    }

    /** By default as much may wait for the collector as the process may take beside its heap. */
    @Test
    void aLargeHeapInASmallAddressSpace() throws Exception {
        ChildJvm.Result result = child(8 * GIGABYTE).with("-Xmx4g").run(MemoryPressureRun.class, "factories", "1000");
        assertEquals(0, result.exitCode(), result.output());
    }
}
