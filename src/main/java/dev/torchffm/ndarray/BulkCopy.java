// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ndarray;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Copies between Java's arrays and memory that was in use before. On processors with AVX-512 HotSpot stores 2.5 MB and more past the
 * caches, which is right for memory that is in none of them, as a new array is. Memory in use that fits the caches with its source is
 * there, and copied in pieces it stays: 1,000,000 floats take 75 µs instead of 105. Beyond 6 MB it was no longer clearly so.
 */
public final class BulkCopy {
    /** From here HotSpot stores past the caches. */
    private static final long PAST_CACHES = 5L << 19;
    private static final long MAX_IN_PIECES = 6L << 20;
    private static final int PIECE = 1 << 20;

    private BulkCopy() { }

    /**
     * Copies elements into a Java array.
     *
     * @param from what to copy from
     * @param at the first byte
     * @param layout of an element, which is of the array's type
     * @param array a primitive array other than {@code boolean[]}
     * @param length the number of elements
     */
    public static void intoArray(MemorySegment from, long at, ValueLayout layout, Object array, int length) {
        int piece = piece(layout, length);
        for (int done = 0; done < length; done += piece) {
            MemorySegment.copy(from, layout, at + done * layout.byteSize(), array, done, Math.min(piece, length - done));
        }
    }

    /**
     * Copies elements out of a Java array.
     *
     * @param array a primitive array other than {@code boolean[]}
     * @param length the number of elements
     * @param layout of an element, which is of the array's type
     * @param to what to copy to
     * @param at the first byte
     */
    public static void fromArray(Object array, int length, ValueLayout layout, MemorySegment to, long at) {
        int piece = piece(layout, length);
        for (int done = 0; done < length; done += piece) {
            MemorySegment.copy(array, done, to, layout, at + done * layout.byteSize(), Math.min(piece, length - done));
        }
    }

    /** {@return the number of elements to be copied at once} */
    private static int piece(ValueLayout layout, int length) {
        long bytes = length * layout.byteSize();
        return bytes < PAST_CACHES || bytes > MAX_IN_PIECES ? length : (int) (PIECE / layout.byteSize());
    }
}
