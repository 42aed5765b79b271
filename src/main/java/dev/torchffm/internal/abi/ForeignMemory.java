// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Memory that another library owns, and that it is told when we no longer use it. */
public final class ForeignMemory {
    private static final long ADDRESS_SPACE = 1L << 56;

    private ForeignMemory() { }

    /**
     * A segment over memory at an address.
     *
     * @param arena what the segment belongs to; unmanaged memory if it throws
     * @param release called once, when the arena was closed or nothing of it is reachable, by whichever thread finds that
     */
    public static MemorySegment of(long address, long bytes, Arena arena, Runnable release) {
        return MemorySegment.ofAddress(address).reinterpret(bytes, arena, segment -> release.run());
    }

    /**
     * {@return whether a process can have so many bytes at an address: no processor gives a program more than 56 bits of addresses; above
     * them some have a tag}
     */
    public static boolean isPossible(long address, long bytes) {
        return bytes >= 0 && bytes <= ADDRESS_SPACE - (address & ADDRESS_SPACE - 1);
    }

    /** Memory for use within one call, while its owner keeps it. */
    public static MemorySegment borrowed(long address, long bytes) {
        return Native.borrowed(address, bytes);
    }
}
