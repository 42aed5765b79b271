// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * Reads memory of this process that another thread may give back meanwhile: through the system, which says that there is nothing
 * where a load would end the process. So whoever frees memory need not know of those that look at it.
 */
public final class ProbedMemory {
    private static final @Nullable MemoryProbe PROBE = working(probeOfSystem());

    private ProbedMemory() { }

    /**
     * The words at a distance from some addresses.
     *
     * @return 0 where the address is 0, or where nothing can be read; all 0 on systems that have no function for it, or do not allow it
     */
    public static long[] words(long[] addresses, long distance) {
        long[] words = new long[addresses.length];
        if (PROBE != null) {
            PROBE.read(addresses, distance, words);
        }
        return words;
    }

    private static @Nullable MemoryProbe probeOfSystem() {
        String system = System.getProperty("os.name");
        return MemoryProbe.of(system, HostSystem.functions(system));
    }

    /** The probe if it can read the process's own memory: what runs under supervision may not. */
    static @Nullable MemoryProbe working(@Nullable MemoryProbe probe) {
        if (probe == null) {
            return null;
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment word = arena.allocateFrom(JAVA_LONG, 4711);
            long[] words = new long[1];
            probe.read(new long[] {word.address()}, 0, words);
            return words[0] == 4711 ? probe : null;
        }
    }
}
