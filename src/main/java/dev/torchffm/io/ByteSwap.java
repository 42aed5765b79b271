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

    private ByteSwap() { }

    static MemorySegment copy(MemorySegment from, DType dtype, Arena arena) {
        MemorySegment to = arena.allocate(from.byteSize(), ALIGNMENT);
        // A complex number is two numbers.
        switch (dtype.isComplex() ? dtype.itemSize() / 2 : dtype.itemSize()) {
            case 2 -> MemorySegment.copy(from, ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(FOREIGN), 0,
                    to, ValueLayout.JAVA_SHORT_UNALIGNED, 0, from.byteSize() / 2);
            case 4 -> MemorySegment.copy(from, ValueLayout.JAVA_INT_UNALIGNED.withOrder(FOREIGN), 0,
                    to, ValueLayout.JAVA_INT_UNALIGNED, 0, from.byteSize() / 4);
            case 8 -> MemorySegment.copy(from, ValueLayout.JAVA_LONG_UNALIGNED.withOrder(FOREIGN), 0,
                    to, ValueLayout.JAVA_LONG_UNALIGNED, 0, from.byteSize() / 8);
            default -> to.copyFrom(from);
        }
        return to;
    }
}
