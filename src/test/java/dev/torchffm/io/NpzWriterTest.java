// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.DType;
import dev.torchffm.ndarray.NDArray;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NpzWriterTest {
    @TempDir
    Path folder;

    private static Map<String, NDArray> some() {
        Map<String, NDArray> arrays = new LinkedHashMap<>();
        arrays.put("a", NDArray.copyOf(new float[] {1, 2, 3, 4, 5, 6}).reshape(2, 3));
        arrays.put("a.npy", NDArray.copyOf(new float[] {1, 2, 3, 4, 5, 6}).reshape(2, 3).transpose());
        arrays.put("größe/数", NDArray.zeros(DType.COMPLEX128, 0, 3));
        return arrays;
    }

    @Test
    void arraysAppendedOneByOneMakeTheSameFile() throws IOException {
        for (boolean compress : List.of(false, true)) {
            Path at = folder.resolve("at.npz");
            Path once = folder.resolve("once.npz");
            try (NpzWriter writer = compress ? NpzWriter.createCompressed(at) : NpzWriter.create(at)) {
                for (Map.Entry<String, NDArray> each : some().entrySet()) {
                    writer.append(each.getKey(), each.getValue());
                }
                assertThrows(IllegalArgumentException.class, () -> writer.append("a", NDArray.zeros(DType.INT8, 1)));
                assertThrows(IllegalArgumentException.class, () -> writer.append("x".repeat(65532), NDArray.zeros(DType.INT8, 1)));
                NDArray other = NDArray.zeros(DType.INT8, 1);
                assertTrue(assertThrows(IllegalArgumentException.class, () -> writer.append("a\0b", other)).getMessage()
                        .contains("'a\\0b'"));
                writer.finish();
            }
            if (compress) {
                Npz.writeCompressed(once, some());
            } else {
                Npz.write(once, some());
            }
            assertArrayEquals(Files.readAllBytes(once), Files.readAllBytes(at));
            Npz npz = Npz.open(at);
            assertEquals(some().keySet(), npz.names());
            for (Map.Entry<String, NDArray> each : some().entrySet()) {
                assertTrue(each.getValue().arrayEquals(npz.array(each.getKey())), each.getKey());
            }
        }
    }

    @Test
    void whatIsNotFinishedLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = folder.resolve("a.npz");
        Npz.write(file, some());
        byte[] before = Files.readAllBytes(file);
        NpzWriter writer = NpzWriter.create(file);
        try (writer) {
            writer.append("b", NDArray.zeros(DType.INT8, 1));
        }
        assertThrows(IllegalStateException.class, () -> writer.append("c", NDArray.zeros(DType.INT8, 1)));
        assertThrows(IllegalStateException.class, writer::finish);
        try (NpzWriter next = NpzWriter.create(file)) {
            NDArray gone;
            try (Arena arena = Arena.ofConfined()) {
                gone = NDArray.of(arena.allocate(8), DType.INT64, 1);
            }
            assertThrows(IllegalStateException.class, () -> next.append("gone", gone));
            assertTrue(assertThrows(IllegalStateException.class, next::finish).getMessage().contains("could not be written"));
        }
        assertArrayEquals(before, Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void numpyReadsWhatWasWrittenArrayByArray() throws Exception {
        Path file = folder.resolve("a.npz");
        try (NpzWriter writer = NpzWriter.create(file)) {
            for (int i = 0; i < 1000; i++) {
                writer.append("part" + i, NDArray.copyOf(new int[] {i, 2 * i}));
            }
            writer.finish();
        }
        String output = Python.run(List.of("numpy", "sys"), """
                with numpy.load(sys.argv[1]) as arrays:
                    print(len(arrays.files), sum(int(arrays[name][1]) for name in arrays.files))
                """, file.toString());
        assertEquals("1000 999000\n", output);
    }
}
