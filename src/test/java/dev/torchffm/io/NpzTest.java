// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.internal.files.Zip;
import dev.torchffm.ndarray.NDArray;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NpzTest {
    private static final JsonNode GOLDEN = Golden.read("npz");

    @TempDir
    Path folder;

    static Stream<Named<JsonNode>> cases() {
        return GOLDEN.get("cases").valueStream().map(c -> Named.of(c.get("name").textValue(), c));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void filesOfNumpyAreReadAsNumpyReadsThem(JsonNode c) throws IOException {
        Path file = Golden.file(folder, "a.npz", Golden.bytes(c.get("file")));
        for (Mapping mapping : List.of(Mapping.READ_ONLY, Mapping.COPY_ON_WRITE)) {
            Npz npz = Npz.open(file, mapping, Arena.ofAuto());
            List<String> names = new ArrayList<>();
            for (JsonNode a : c.get("arrays")) {
                String name = a.get("name").textValue();
                names.add(name);
                NDArray array = npz.array(name);
                assertEquals(Golden.dtype(a.get("dtype")), array.dtype());
                assertArrayEquals(Golden.longs(a.get("shape")), array.shape());
                assertArrayEquals(Golden.bytes(a.get("data")), Golden.elements(array));
                assertEquals(mapping == Mapping.COPY_ON_WRITE, array.isWriteable());
                if (mapping == Mapping.COPY_ON_WRITE) {
                    Tensor tensor = npz.tensor(name);
                    assertArrayEquals(Golden.bytes(a.get("data")), Golden.elements(tensor.numpy()));
                    assertEquals(0, tensor.dataPtr() % tensor.dtype().itemSize());
                }
                if (c.get("name").textValue().equals("savez") && array.size() > 0) {
                    assertTrue(array.segment().isMapped());
                }
            }
            assertEquals(names, List.copyOf(npz.names()));
        }
        if (c.get("written").asBoolean()) {
            Npz npz = Npz.open(file);
            Map<String, NDArray> arrays = new LinkedHashMap<>();
            for (String name : npz.names()) {
                arrays.put(name, npz.array(name));
            }
            Path again = folder.resolve("again.npz");
            Npz.write(again, arrays, Progress.NONE);
            assertArrayEquals(Golden.bytes(c.get("file")), Files.readAllBytes(again));
        }
    }

    @Test
    void compressedArraysComeBack() throws IOException {
        Map<String, NDArray> arrays = some();
        Path file = folder.resolve("a.npz");
        Npz.writeCompressed(file, arrays, Progress.NONE);
        assertTrue(Files.size(file) < 100_000);
        Npz npz = Npz.open(file);
        List<Long> calls = new ArrayList<>();
        assertTrue(arrays.get("zeros").arrayEquals(npz.array("zeros", (done, total) -> calls.add(total - done))));
        assertEquals(0, calls.getLast());
        assertTrue(calls.size() > 1);
        assertTrue(arrays.get("some").arrayEquals(npz.array("some")));
        FormatException e = assertThrows(FormatException.class,
                () -> Npz.open(file, Mapping.READ_WRITE, Arena.ofAuto()).array("some"));
        assertTrue(e.getMessage().contains("'some' is compressed"), e.getMessage());
        NoSuchElementException none = assertThrows(NoSuchElementException.class, () -> npz.array("other"));
        assertTrue(none.getMessage().contains("[zeros, some]"), none.getMessage());
    }

    @Test
    void numpyReadsWhatWasWritten() throws Exception {
        Npz.write(folder.resolve("stored.npz"), some(), Progress.NONE);
        Npz.writeCompressed(folder.resolve("deflated.npz"), some(), Progress.NONE);
        String output = Python.run(List.of("numpy", "sys", "zipfile"), """
                for name in ["stored", "deflated"]:
                    file = f"{sys.argv[1]}/{name}.npz"
                    assert zipfile.ZipFile(file).testzip() is None
                    with numpy.load(file) as arrays:
                        print(arrays.files, arrays["zeros"].sum(), arrays["zeros"].shape, arrays["some"].tolist())
                """, folder.toString());
        String line = "['zeros', 'some'] 0.0 (3000, 1000) [1, 2, 3]\n";
        assertEquals(line + line, output);
    }

    private static Map<String, NDArray> some() {
        Map<String, NDArray> arrays = new LinkedHashMap<>();
        arrays.put("zeros", NDArray.zeros(DType.FLOAT32, 3000, 1000));
        arrays.put("some", NDArray.copyOf(new long[] {1, 2, 3}));
        return arrays;
    }

    // ------------------------------------------------------------------ archives that lie

    private byte[] stored() throws IOException {
        Map<String, NDArray> arrays = new LinkedHashMap<>();
        arrays.put("a", NDArray.copyOf(new int[] {1, 2}));
        arrays.put("b", NDArray.copyOf(new int[] {3, 4}));
        Path file = folder.resolve("whole.npz");
        Npz.write(file, arrays, Progress.NONE);
        return Files.readAllBytes(file);
    }

    private static int find(byte[] bytes, int signature, int nth) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 4 <= bytes.length; at++) {
            if (buffer.getInt(at) == signature && nth-- == 0) {
                return at;
            }
        }
        throw new AssertionError();
    }

    private void assertRefused(byte[] bytes, String problem) throws IOException {
        Path file = Golden.file(folder, "bad.npz", bytes);
        FormatException e = assertThrows(FormatException.class, () -> {
            Npz npz = Npz.open(file);
            for (String name : npz.names()) {
                npz.array(name);
            }
        });
        assertTrue(e.getMessage().contains(problem), e.getMessage());
    }

    private void assertChangeRefused(int signature, int nth, int offset, int value, int size, String problem) throws IOException {
        byte[] bytes = stored();
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = find(bytes, signature, nth) + offset;
        if (size == 2) {
            buffer.putShort(at, (short) value);
        } else {
            buffer.putInt(at, value);
        }
        assertRefused(bytes, problem);
    }

    @Test
    void directoriesThatLieAreRefused() throws IOException {
        assertChangeRefused(Zip.CENTRAL, 0, 20, 1 << 30, 4, "before the directory");
        assertChangeRefused(Zip.CENTRAL, 0, 20, 300, 4, "stored with 300 bytes for");
        assertChangeRefused(Zip.CENTRAL, 0, 42, -2, 4, "before the directory");
        assertChangeRefused(Zip.CENTRAL, 1, 42, 0, 4, "overlaps");
        assertChangeRefused(Zip.CENTRAL, 0, 8, 1, 2, "encrypted");
        assertChangeRefused(Zip.CENTRAL, 0, 10, 14, 2, "method 14");
        assertChangeRefused(Zip.CENTRAL, 0, 28, 0xffff, 2, "beyond its end");
        assertChangeRefused(Zip.CENTRAL, 0, 0, 0, 4, "entry 0 of the directory is missing");
        assertChangeRefused(Zip.CENTRAL, 1, 46, 'a' | '.' << 8, 2, "two entries are named 'a.npy'");
        assertChangeRefused(Zip.LOCAL, 0, 0, 0, 4, "header of 'a.npy' is missing");
        assertChangeRefused(Zip.LOCAL, 0, 30, 'x' | '.' << 8, 2, "not that of 'a.npy'");
        assertChangeRefused(Zip.LOCAL, 0, 28, 0xffff, 2, "reaches beyond");
        assertChangeRefused(Zip.END, 0, 10, 9, 2, "several parts");
        assertChangeRefused(Zip.END, 0, 12, 9, 4, "directory should have 9 bytes");
        assertChangeRefused(Zip.END, 0, 16, -1, 4, "directory should have");
        assertChangeRefused(Zip.END, 0, 20, 1, 2, "no directory at its end");
    }

    @Test
    void everyTruncationIsRefused() throws IOException {
        byte[] whole = stored();
        for (int length = 0; length < whole.length; length++) {
            assertRefused(Arrays.copyOf(whole, length), "no directory at its end");
        }
    }

    @Test
    void archivesThatDecompressToMoreThanTheySayAreRefused() throws IOException {
        byte[] bomb = deflated(new byte[1 << 20]);
        int central = find(bomb, Zip.CENTRAL, 0);
        ByteBuffer buffer = ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN);
        int compressed = buffer.getInt(central + 20);
        buffer.putInt(central + 24, 1000);
        assertRefused(bomb, "decompresses to more than its 1000 bytes");
        buffer.putInt(central + 24, compressed * 1033);
        assertRefused(bomb, "cannot become so many");
        buffer.putInt(central + 24, (1 << 20) + 1);
        assertRefused(bomb, "decompresses to 1048576 bytes, not 1048577");
    }

    @Test
    void decompressionHasALimit() throws IOException {
        byte[] bomb = deflated(new byte[1 << 20]);
        System.setProperty("torchffm.io.inflate.limit", "1000000");
        try {
            assertRefused(bomb, "-Dtorchffm.io.inflate.limit allows 1000000");
        } finally {
            System.clearProperty("torchffm.io.inflate.limit");
        }
        assertRefused(bomb, "not an .npy file");
    }

    @Test
    void damagedCompressedDataIsRefused() throws IOException {
        byte[] noise = new byte[5000];
        new java.util.Random(1).nextBytes(noise);
        byte[] whole = deflated(noise);
        byte[] flipped = whole.clone();
        flipped[1000] ^= 1;
        assertRefused(flipped, "checksum of 'a.npy' is");
        byte[] block = whole.clone();
        block[30 + 5] = 7;
        assertRefused(block, "is not deflated data");
    }

    private static byte[] deflated(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.npy"));
            zip.write(content);
        }
        return out.toByteArray();
    }

    @Test
    void tensorsOfMembersThatAreNotAlignedAreCopies() throws IOException {
        Map<String, NDArray> arrays = new LinkedHashMap<>();
        for (int length = 1; length <= 16; length++) {
            NDArray array = NDArray.zeros(DType.COMPLEX128, 2);
            array.setComplex(new Complex(length, -1), 1);
            arrays.put("x".repeat(length), array);
        }
        Path file = folder.resolve("odd.npz");
        Npz.write(file, arrays, Progress.NONE);
        int odd = 0;
        Npz npz = Npz.open(file, Mapping.COPY_ON_WRITE, Arena.ofAuto());
        for (Map.Entry<String, NDArray> each : arrays.entrySet()) {
            odd += npz.array(each.getKey()).address() % 16 != 0 ? 1 : 0;
            Tensor tensor = npz.tensor(each.getKey());
            assertEquals(0, tensor.dataPtr() % 16);
            assertEquals(each.getValue().toList(), tensor.tolist());
        }
        assertTrue(odd > 0, "some members begin elsewhere");
    }
}
