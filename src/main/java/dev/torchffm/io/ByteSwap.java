// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.DType;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** Copies of elements that are stored in the other byte order than the machine's. */
final class ByteSwap {
    private static final ByteOrder FOREIGN =
            ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    private static final int ALIGNMENT = 64;
    private static final int CHUNK = 8 << 20;

    private ByteSwap() { }

    static MemorySegment copy(MemorySegment from, DType dtype, Arena arena, Progress progress) {
        MemorySegment to = arena.allocate(from.byteSize(), ALIGNMENT);
        // A complex number is two numbers.
        int bytes = dtype.isComplex() ? dtype.itemSize() / 2 : dtype.itemSize();
        long total = from.byteSize() / bytes * bytes;
        for (long at = 0; at < total; at += CHUNK) {
            long count = Math.min(CHUNK, total - at) / bytes;
            switch (bytes) {
                case 2 -> MemorySegment.copy(from, ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(FOREIGN), at,
                        to, ValueLayout.JAVA_SHORT_UNALIGNED, at, count);
                case 4 -> MemorySegment.copy(from, ValueLayout.JAVA_INT_UNALIGNED.withOrder(FOREIGN), at,
                        to, ValueLayout.JAVA_INT_UNALIGNED, at, count);
                case 8 -> MemorySegment.copy(from, ValueLayout.JAVA_LONG_UNALIGNED.withOrder(FOREIGN), at,
                        to, ValueLayout.JAVA_LONG_UNALIGNED, at, count);
                default -> MemorySegment.copy(from, at, to, at, count);
            }
            progress.moved(at + count * bytes, total);
        }
        return to;
    }
}
