// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Memory that another library owns, and that it is told when we no longer use it. */
public final class ForeignMemory {
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

    /** Memory for use within one call, while its owner keeps it. */
    public static MemorySegment borrowed(long address, long bytes) {
        return Native.borrowed(address, bytes);
    }
}
