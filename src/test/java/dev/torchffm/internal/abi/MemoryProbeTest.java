// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Memory that may not be there is read by the functions of each system; those of others over Linux' own. */
class MemoryProbeTest {
    /** The first page of a process is never mapped. */
    private static final long NOWHERE = 4096;

    @BeforeEach
    void linuxHasTheFunction() {
        // QEMU's emulation of a process has no such call.
        assumeTrue(System.getProperty("os.name").equals("Linux")
                && ProbedMemory.working(MemoryProbe.of("Linux", Linker.nativeLinker().defaultLookup())) != null);
    }

    private static void reads(MemoryProbe probe) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocateFrom(JAVA_LONG, 11, 22, 33);
            long at = memory.address();
            long[] words = new long[5];
            probe.read(new long[] {at, 0, NOWHERE, at + 16, at + 8}, 0, words);
            assertArrayEquals(new long[] {11, 0, 0, 33, 22}, words);
            long[] next = new long[2];
            probe.read(new long[] {at, at + 8}, 8, next);
            assertArrayEquals(new long[] {22, 33}, next);
        }
    }

    @Test
    void linux() {
        MemoryProbe probe = MemoryProbe.of("Linux", Linker.nativeLinker().defaultLookup());
        assertInstanceOf(MemoryProbe.LinuxProbe.class, probe);
        reads(probe);
        // More than one call, with gaps.
        try (Arena arena = Arena.ofConfined()) {
            long at = arena.allocateFrom(JAVA_LONG, 11).address();
            long[] addresses = new long[5000];
            Arrays.setAll(addresses, i -> i % 7 == 0 ? NOWHERE : i % 5 == 0 ? 0 : at);
            long[] words = new long[addresses.length];
            probe.read(addresses, 0, words);
            assertArrayEquals(Arrays.stream(addresses).map(address -> address == at ? 11 : 0).toArray(), words);
        }
    }

    @Test
    void windows() {
        try (FakeSystem system = new FakeSystem()) {
            MemoryProbe probe = MemoryProbe.of("Windows 11", system);
            assertInstanceOf(MemoryProbe.WindowsProbe.class, probe);
            reads(probe);
            // Nothing is asked of addresses that are 0; the process is the calling one.
            assertEquals(6, system.calls.size());
            assertEquals("ReadProcessMemory -1 8", system.calls.getFirst());
            assertSame(probe, ProbedMemory.working(probe));
        }
    }

    @Test
    void macos() {
        try (FakeSystem system = new FakeSystem()) {
            MemoryProbe probe = MemoryProbe.of("Mac OS X", system);
            assertInstanceOf(MemoryProbe.MacProbe.class, probe);
            reads(probe);
            assertEquals("mach_vm_read_overwrite " + FakeSystem.TASK + " 8", system.calls.getFirst());
        }
    }

    @Test
    void systemsWithoutTheFunctionHaveNone() {
        for (String system : new String[] {"Windows 11", "Mac OS X", "FreeBSD"}) {
            assertNull(MemoryProbe.of(system, name -> Optional.empty()), system);
        }
        assertNull(ProbedMemory.working(null));
        assertNotNull(MemoryProbe.of("Linux", HostSystem.functions("Linux")));
    }
}
