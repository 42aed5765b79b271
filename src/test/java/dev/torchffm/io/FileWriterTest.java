// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileWriterTest {
    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} bytes first, then {2} from byte {1} of a page")
    @CsvSource({
        "72, 64, 262144", "72, 64, 262145", "72, 64, 1000003", "80, 64, 9000000", "72, 72, 1000003", "71, 72, 1000003", "5, 4090, 1000003",
        "31, 0, 1000003", "32, 0, 1000003", "1, 0, 8388609", "4095, 4080, 1000003", "0, 0, 0"})
    void bytesArriveWhereverTheyLieInTheirPages(int first, int offset, int length) throws IOException {
        Path path = folder.resolve("a");
        byte[] before = new byte[first];
        byte[] expected = new byte[length];
        new Random(first + offset + length).nextBytes(expected);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bytes = arena.allocate(offset + length + 1L, PAGE).asSlice(offset, length)
                    .copyFrom(MemorySegment.ofArray(expected));
            try (FileWriter file = new FileWriter(path, first + length, Progress.NONE)) {
                file.write(before);
                file.write(bytes);
                assertEquals(first + length, file.position());
                file.finish();
            }
            try (FileChannel channel = FileChannel.open(path)) {
                assertEquals(first + length, channel.size());
                MemorySegment written = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
                assertEquals(-1, written.asSlice(first).mismatch(bytes));
                assertEquals(-1, written.asSlice(0, first).mismatch(MemorySegment.ofArray(before)));
            }
        }
    }
}
