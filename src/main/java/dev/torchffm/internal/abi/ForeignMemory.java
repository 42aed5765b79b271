// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import java.lang.foreign.MemorySegment;

/** Memory that another library owns. */
public final class ForeignMemory {
    private static final long ADDRESS_SPACE = 1L << 56;

    private ForeignMemory() { }

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
