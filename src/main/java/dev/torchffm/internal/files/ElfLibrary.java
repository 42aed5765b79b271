// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.files;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A shared library of Linux as bytes: what must be known, or changed, before it is loaded. Only 64-bit little-endian ones are read. */
public final class ElfLibrary {
    /** The machine of x86-64. */
    public static final int X86_64 = 62;
    /** The machine of arm64. */
    public static final int AARCH64 = 183;

    private static final int MAGIC = 0x464c457f;
    private static final int HEADER_BYTES = 64;
    private static final int GNU_STACK = 0x6474e551;
    private static final int EXECUTABLE = 1;
    private static final int SYMBOL_TABLE = 2;
    private static final int SYMBOL_BYTES = 24;
    private static final int SECTION_BYTES = 64;
    private static final int SEGMENT_BYTES = 56;

    private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final MemorySegment bytes;

    /**
     * Looks at a library.
     *
     * @param bytes all of it
     * @throws IllegalArgumentException if that is none
     */
    public ElfLibrary(MemorySegment bytes) {
        this.bytes = bytes;
        if (bytes.byteSize() < HEADER_BYTES || bytes.get(INT, 0) != MAGIC || bytes.get(ValueLayout.JAVA_BYTE, 4) != 2
                || bytes.get(ValueLayout.JAVA_BYTE, 5) != 1) {
            throw new IllegalArgumentException("not a shared library of 64-bit Linux");
        }
    }

    /** {@return the number of the machine that it is for} */
    public int machine() {
        return bytes.get(SHORT, 18) & 0xffff;
    }

    /**
     * Takes back the wish for an executable stack, which Java's stacks would otherwise become, or newer systems refuse.
     *
     * @return whether there was one
     */
    public boolean clearExecutableStack() {
        long table = bytes.get(LONG, 32);
        int count = bytes.get(SHORT, 56) & 0xffff;
        check(table, (long) count * SEGMENT_BYTES);
        for (int i = 0; i < count; i++) {
            long at = table + (long) i * SEGMENT_BYTES;
            int flags = bytes.get(INT, at + 4);
            if (bytes.get(INT, at) == GNU_STACK && (flags & EXECUTABLE) != 0) {
                bytes.set(INT, at + 4, flags & ~EXECUTABLE);
                return true;
            }
        }
        return false;
    }

    /**
     * The value of a symbol, local ones included.
     *
     * @return the value, or -1 if the library has no such symbol, or was stripped of those that it does not export
     */
    public long symbol(String name) {
        long sections = bytes.get(LONG, 40);
        int count = bytes.get(SHORT, 60) & 0xffff;
        if (sections == 0) {
            return -1;
        }
        check(sections, (long) count * SECTION_BYTES);
        byte[] wanted = name.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < count; i++) {
            long section = sections + (long) i * SECTION_BYTES;
            if (bytes.get(INT, section + 4) == SYMBOL_TABLE) {
                int link = bytes.get(INT, section + 40);
                if (link < 0 || link >= count) {
                    throw new IllegalArgumentException("a damaged shared library: section " + i + " refers to section " + link);
                }
                long names = sections + (long) link * SECTION_BYTES;
                return symbol(wanted, bytes.get(LONG, section + 24), bytes.get(LONG, section + 32), bytes.get(LONG, names + 24),
                        bytes.get(LONG, names + 32));
            }
        }
        return -1;
    }

    private long symbol(byte[] wanted, long table, long size, long names, long namesSize) {
        check(table, size);
        check(names, namesSize);
        for (long at = table; at + SYMBOL_BYTES <= table + size; at += SYMBOL_BYTES) {
            long name = bytes.get(INT, at) & 0xffffffffL;
            if (name + wanted.length < namesSize && bytes.get(ValueLayout.JAVA_BYTE, names + name + wanted.length) == 0
                    && bytes.asSlice(names + name, wanted.length).mismatch(MemorySegment.ofArray(wanted)) < 0) {
                return bytes.get(LONG, at + 8);
            }
        }
        return -1;
    }

    private void check(long start, long size) {
        if (start < 0 || size < 0 || start > bytes.byteSize() - size) {
            throw new IllegalArgumentException("a damaged shared library: " + size + " bytes at byte " + start + " of "
                    + bytes.byteSize());
        }
    }
}
