// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ndarray;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole copies, in pieces or not: below, at and between the limits, and with a last piece of any length. */
class BulkCopyTest {
    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED;
    private static final int BEFORE = 12;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 655_359, 655_360, 655_361, 786_432, 1_000_000, 1_572_864, 1_572_865})
    void everyFloatArrivesAndNothingElseIsWritten(int length) {
        float[] given = new float[length];
        for (int i = 0; i < length; i++) {
            given[i] = i + 0.5f;
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(BEFORE + 4L * length + 1);
            memory.fill((byte) 7);
            BulkCopy.fromArray(given, length, FLOAT, memory, BEFORE);
            assertEquals(7, memory.get(ValueLayout.JAVA_BYTE, BEFORE - 1));
            assertEquals(7, memory.get(ValueLayout.JAVA_BYTE, BEFORE + 4L * length));
            assertArrayEquals(given, memory.asSlice(BEFORE, 4L * length).toArray(FLOAT));

            float[] taken = new float[length + 1];
            taken[length] = -1;
            BulkCopy.intoArray(memory, BEFORE, FLOAT, taken, length);
            assertEquals(-1, taken[length]);
            for (int i = 0; i < length; i++) {
                assertEquals(given[i], taken[i]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2_621_439, 2_621_440, 3_000_001, 6_291_456, 6_291_457})
    void bytesAndLongsToo(int bytes) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(bytes);
            byte[] given = new byte[bytes];
            for (int i = 0; i < bytes; i++) {
                given[i] = (byte) (i * 31 + (i >> 11));
            }
            BulkCopy.fromArray(given, bytes, ValueLayout.JAVA_BYTE, memory, 0);
            byte[] taken = new byte[bytes];
            BulkCopy.intoArray(memory, 0, ValueLayout.JAVA_BYTE, taken, bytes);
            assertArrayEquals(given, taken);

            long[] longs = new long[bytes / 8];
            BulkCopy.intoArray(memory, 0, ValueLayout.JAVA_LONG_UNALIGNED, longs, longs.length);
            assertArrayEquals(memory.asSlice(0, longs.length * 8L).toArray(ValueLayout.JAVA_LONG_UNALIGNED), longs);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 1_000_000})
    void tooShortMemoryIsRefused(int length) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(4L * length - 1);
            float[] array = new float[length];
            assertThrows(IndexOutOfBoundsException.class, () -> BulkCopy.intoArray(memory, 0, FLOAT, array, length));
            assertThrows(IndexOutOfBoundsException.class, () -> BulkCopy.fromArray(array, length, FLOAT, memory, 0));
        }
    }
}
