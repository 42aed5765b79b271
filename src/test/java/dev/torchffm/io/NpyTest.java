// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torchffm.DType;
import dev.torchffm.FileNames;
import dev.torchffm.Slice;
import dev.torchffm.Tensor;
import dev.torchffm.internal.abi.PrivateMapping;
import dev.torchffm.internal.files.MappedFile;
import dev.torchffm.ndarray.NDArray;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NpyTest {
    private static final JsonNode GOLDEN = Golden.read("npy");

    @TempDir
    Path folder;

    static Stream<Named<JsonNode>> cases() {
        return GOLDEN.get("cases").valueStream().map(c -> Named.of(c.get("name").textValue(), c));
    }

    static Stream<Named<JsonNode>> refused() {
        return GOLDEN.get("refused").valueStream().map(c -> Named.of(c.get("name").textValue(), c));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void filesOfNumpyAreReadAsNumpyReadsThem(JsonNode c) throws IOException {
        Path file = Golden.file(folder, "a.npy", Golden.bytes(c.get("file")));
        boolean foreign = c.path("foreign").asBoolean();
        for (Mapping mapping : Mapping.values()) {
            if (foreign && mapping == Mapping.READ_WRITE) {
                FormatException e = assertThrows(FormatException.class, () -> Npy.open(file, mapping, Arena.ofAuto()));
                assertTrue(e.getMessage().contains("other byte order"), e.getMessage());
                continue;
            }
            NDArray array = Npy.open(file, mapping, Arena.ofAuto());
            assertEquals(Golden.dtype(c.get("dtype")), array.dtype());
            assertArrayEquals(Golden.longs(c.get("shape")), array.shape());
            assertArrayEquals(Golden.bytes(c.get("data")), Golden.elements(array));
            assertTrue(c.get("order").textValue().equals("C") ? array.isContiguous() : array.isFContiguous());
            assertEquals(mapping != Mapping.READ_ONLY, array.isWriteable());
            assertEquals(!foreign && mapping != Mapping.READ_WRITE || mapping == Mapping.READ_WRITE, array.size() == 0
                    || array.segment().isMapped());
        }
        if (c.path("written").asBoolean()) {
            Path again = folder.resolve("again.npy");
            Npy.write(again, Npy.open(file));
            assertArrayEquals(Golden.bytes(c.get("file")), Files.readAllBytes(again));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tensorsOverFilesHaveTheSameElements(JsonNode c) throws IOException {
        Path file = Golden.file(folder, "a.npy", Golden.bytes(c.get("file")));
        Tensor tensor = Npy.openTensor(file);
        assertEquals(Golden.dtype(c.get("dtype")), tensor.dtype());
        assertArrayEquals(Golden.longs(c.get("shape")), tensor.shape());
        assertArrayEquals(Golden.bytes(c.get("data")), Golden.elements(tensor.numpy()));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void otherThanNumbersAreRefusedByName(JsonNode c) throws IOException {
        Path file = Golden.file(folder, "a.npy", Golden.bytes(c.get("file")));
        FormatException e = assertThrows(FormatException.class, () -> Npy.open(file));
        String message = e.getMessage();
        String name = c.get("name").textValue();
        assertTrue(message.contains(name.replaceAll("s$", "")), message);
        assertTrue(message.startsWith(file + ", byte "), message);
    }

    @ParameterizedTest
    @EnumSource(Mapping.class)
    void onlyReadWriteMappingsChangeTheFile(Mapping mapping) throws IOException {
        Path file = folder.resolve("a.npy");
        Npy.write(file, NDArray.copyOf(new float[] {1, 2, 3}));
        try (Arena arena = Arena.ofConfined()) {
            NDArray array = Npy.open(file, mapping, arena);
            if (mapping == Mapping.READ_ONLY) {
                assertThrows(IllegalArgumentException.class, () -> array.setFloat(9, 1));
                IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
                        () -> Npy.openTensor(file, mapping, arena));
                assertTrue(e.getMessage().contains("read-only"), e.getMessage());
            } else {
                array.setFloat(9, 1);
                assertEquals(9, array.getFloat(1));
                Npy.openTensor(file, mapping, arena).select(0, 2).fill_(7);
            }
        }
        float[] expected = mapping == Mapping.READ_WRITE ? new float[] {1, 9, 7} : new float[] {1, 2, 3};
        assertArrayEquals(expected, Npy.open(file).toFloatArray());
    }

    @Test
    void closingTheArenaEndsArrayAndTensor() throws IOException {
        Path file = folder.resolve("a.npy");
        Npy.write(file, NDArray.copyOf(new long[] {1, 2, 3}));
        NDArray array;
        Tensor tensor;
        try (Arena arena = Arena.ofShared()) {
            array = Npy.open(file, Mapping.COPY_ON_WRITE, arena);
            tensor = Npy.openTensor(file, Mapping.COPY_ON_WRITE, arena);
            assertEquals(6L, tensor.sum().item());
        }
        assertThrows(IllegalStateException.class, () -> array.getLong(0));
        assertThrows(IllegalStateException.class, tensor::sum);
    }

    @Test
    void filesBeyondTwoGigabytesAreMapped() throws IOException {
        Path file = folder.resolve("big.npy");
        long count = 700_000_000L;
        byte[] header = header("{'descr': '<f4', 'fortran_order': False, 'shape': (700000000,), }" + " ".repeat(53));
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write(header);
            sparse.setLength(header.length + 4 * count);
            sparse.seek(header.length + 4 * (count - 1));
            sparse.writeInt(Integer.reverseBytes(Float.floatToRawIntBits(42)));
        }
        try (Arena arena = Arena.ofConfined()) {
            NDArray array = Npy.open(file, Mapping.COPY_ON_WRITE, arena);
            assertEquals(count, array.size());
            assertEquals(42, array.getFloat(count - 1));
            assertEquals(42.0, Npy.openTensor(file, Mapping.READ_WRITE, arena).slice(0, count - 10, count, 1).sum().item());
        }
    }

    @Test
    void elementsThatBeginAnywhereAreSharedByArraysAndCopiedForTensors() throws IOException {
        byte[] header = header("{'descr': '<i4', 'fortran_order': False, 'shape': (2,)} ");
        assertFalse(header.length % 4 == 0);
        Path file = Golden.file(folder, "odd.npy", concat(header, new byte[] {1, 0, 0, 0, 2, 0, 0, 0}));
        NDArray array = Npy.open(file);
        assertArrayEquals(new int[] {1, 2}, array.toIntArray());
        assertTrue(array.segment().isMapped());
        Tensor tensor = Npy.openTensor(file);
        assertEquals(3L, tensor.sum().item());
        assertEquals(0, tensor.dataPtr() % 4);
        FormatException e = assertThrows(FormatException.class, () -> Npy.openTensor(file, Mapping.READ_WRITE, Arena.ofAuto()));
        assertTrue(e.getMessage().contains("open it COPY_ON_WRITE"), e.getMessage());
    }

    @Test
    void aFileThatMayOnlyBeReadIsMappedCopyOnWriteByTheSystem() throws IOException {
        Path file = folder.resolve(FileNames.possible("größe.npy", "size.npy"));
        Npy.write(file, NDArray.copyOf(new float[] {1, 2}));
        byte[] before = Files.readAllBytes(file);
        MemorySegment mapped;
        try (Arena arena = Arena.ofConfined()) {
            mapped = PrivateMapping.of(file, arena);
            Assumptions.assumeTrue(System.getProperty("os.name").equals("Linux"));
            assertArrayEquals(before, mapped.toArray(java.lang.foreign.ValueLayout.JAVA_BYTE));
            mapped.fill((byte) 7);
        }
        assertArrayEquals(before, Files.readAllBytes(file));
        assertThrows(IllegalStateException.class, () -> mapped.get(java.lang.foreign.ValueLayout.JAVA_BYTE, 0));
        assertEquals(null, PrivateMapping.of(folder.resolve("none"), Arena.ofAuto()));
    }

    @Test
    void aFileThatMayOnlyBeReadIsCopiedForCopyOnWrite() throws IOException {
        Path file = folder.resolve("a.npy");
        Npy.write(file, NDArray.copyOf(new float[] {1, 2}));
        MappedFile copied = MappedFile.copied(file, Arena.ofAuto(), new IOException("read-only"));
        assertArrayEquals(Files.readAllBytes(file), copied.bytes().toArray(java.lang.foreign.ValueLayout.JAVA_BYTE));
        assertFalse(copied.bytes().isReadOnly());
    }

    @Test
    void writingOverAMappedFileLeavesTheMappingValid() throws IOException {
        Path file = folder.resolve("a.npy");
        Npy.write(file, NDArray.copyOf(new double[] {1, 2, 3, 4}));
        NDArray mapped = Npy.open(file);
        Npy.write(file, mapped.slice(Slice.of(0, 2)));
        assertArrayEquals(new double[] {1, 2, 3, 4}, mapped.toDoubleArray());
        assertArrayEquals(new double[] {1, 2}, Npy.open(file).toDoubleArray());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aFailedWriteLeavesTheOldFile() throws IOException {
        Path file = folder.resolve("a.npy");
        Npy.write(file, NDArray.copyOf(new double[] {1, 2, 3, 4}));
        assertThrows(IllegalStateException.class, () -> Npy.write(file, NDArray.zeros(DType.INT8, 50_000_000), (done, total) -> {
            throw new IllegalStateException("enough");
        }));
        assertEquals(4, Npy.open(file).size());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void theCopyOfTheOtherByteOrderIsFollowed() throws IOException {
        byte[] header = "{'descr': '>f4', 'fortran_order': False, 'shape': (5000000,), }".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        byte[] content = new byte[128 + 20_000_000];
        System.arraycopy(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, 118, 0}, 0, content, 0, 10);
        java.util.Arrays.fill(content, 10, 127, (byte) ' ');
        System.arraycopy(header, 0, content, 10, header.length);
        content[127] = '\n';
        // 1.0 in big-endian order, at the end.
        content[content.length - 4] = 0x3f;
        content[content.length - 3] = (byte) 0x80;
        Path file = Files.write(folder.resolve("big.npy"), content);
        List<Long> seen = new java.util.ArrayList<>();
        NDArray array = Npy.open(file, Mapping.READ_ONLY, Arena.ofAuto(), (done, total) -> {
            assertEquals(20_000_000, total);
            seen.add(done);
        });
        assertEquals(1f, array.getFloat(4_999_999));
        assertEquals(List.of(8L << 20, 16L << 20, 20_000_000L), seen);
    }

    @Test
    void progressReachesTheTotal() throws IOException {
        List<Long> calls = new ArrayList<>();
        NDArray strided = NDArray.zeros(DType.FLOAT32, 3000, 2000).slice(Slice.all(), Slice.of(0L, 2000L, 2));
        Npy.write(folder.resolve("a.npy"), strided, (done, total) -> {
            assertEquals(3000 * 1000 * 4 + 128, total);
            assertTrue(calls.isEmpty() || done > calls.getLast());
            calls.add(done);
        });
        assertTrue(calls.size() > 2, calls.toString());
        assertEquals(3000 * 1000 * 4 + 128, calls.getLast());
    }

    @Test
    void stridedAndBroadcastArraysAreWrittenInCOrder() throws IOException {
        NDArray base = NDArray.copyOf(java.util.stream.IntStream.range(0, 24).toArray()).reshape(2, 3, 4);
        for (NDArray array : List.of(base.flip(1), base.transpose(1, 0, 2), base.select(2, 1), base.select(0, 0).expand(5, 3, 4))) {
            Path file = folder.resolve("a.npy");
            Npy.write(file, array);
            assertTrue(array.arrayEquals(Npy.open(file)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "{'descr': '<f4', 'fortran_order': False, 'shape': (3,), } | needs 12 bytes, and 8 are there",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (9223372036854775807,), } | more bytes than 64 bits count",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (4294967296, 4294967296), } | more bytes than 64 bits count",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (0, 9223372036854775807,), } | more bytes than 64 bits count",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999,), } | is more than 9223372036854775807",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (-1,), } | not a number of 0 or more",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (2), } | not a tuple",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (1 2), } | comma",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (,), } | not a number",
        "{'descr': '<f4', 'fortran_order': 0, 'shape': (2,), } | neither True nor False",
        "{'descr': '<f4', 'fortran_order': False, } | lacks 'shape'",
        "{'fortran_order': False, 'shape': (2,)} | lacks 'descr'",
        "{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': (2,), } | stands twice",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (2,), 'more': 1} | names 'more'",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (2,), } x | follows",
        "{'descr': '<f4 | does not end",
        "{'descr': 4} | as a string",
        "{'descr': '\\x3cf4'} | escape",
        "{'descr': '<f3', 'fortran_order': False, 'shape': (2,), } | float type",
        "{'descr': '', 'fortran_order': False, 'shape': (2,), } | unknown type",
        "{'descr': [('x', '<f4')], 'fortran_order': False, 'shape': (2,), } | structured",
        "__import__('os').system('true') | expected '{'",
    })
    void headersThatLieAreRefused(String header, String problem) throws IOException {
        Path file = Golden.file(folder, "bad.npy", concat(header(header), new byte[8]));
        FormatException e = assertThrows(FormatException.class, () -> Npy.open(file));
        assertTrue(e.getMessage().contains(problem), e.getMessage());
        assertEquals(file, e.file());
    }

    @Test
    void everyTruncationIsRefused() throws IOException {
        Path whole = folder.resolve("a.npy");
        Npy.write(whole, NDArray.copyOf(new double[] {1, 2, 3, 4}));
        byte[] bytes = Files.readAllBytes(whole);
        for (int length = 0; length < bytes.length; length++) {
            Path file = Golden.file(folder, "cut.npy", java.util.Arrays.copyOf(bytes, length));
            FormatException e = assertThrows(FormatException.class, () -> Npy.open(file));
            assertTrue(e.offset() <= length, e.getMessage());
        }
    }

    @Test
    void lengthsAndVersionsThatLieAreRefused() throws IOException {
        byte[] huge = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 2, 0, -1, -1, -1, -1};
        assertMessage("a header of 4294967295 bytes; at most 10000 are read", huge);
        assertMessage("version 4.0", new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 4, 0, 0, 0});
        assertMessage("a pickle", new byte[] {(byte) 0x80, 2, '.'});
        assertMessage("does not begin with", "PK".getBytes(StandardCharsets.UTF_8));
        assertMessage("not UTF-8", new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 3, 0, 1, 0, 0, 0, -1});
    }

    private void assertMessage(String problem, byte[] bytes) throws IOException {
        Path file = Golden.file(folder, "bad.npy", bytes);
        FormatException e = assertThrows(FormatException.class, () -> Npy.open(file));
        assertTrue(e.getMessage().contains(problem), e.getMessage());
    }

    @Test
    void numpyReadsWhatWasWritten() throws Exception {
        List<String> names = new ArrayList<>();
        for (JsonNode c : GOLDEN.get("cases")) {
            Path file = folder.resolve(names.size() + ".npy");
            Npy.write(file, Golden.array(c));
            names.add(c.get("dtype").textValue());
            Golden.file(folder, (names.size() - 1) + ".raw", Golden.bytes(c.get("data")));
        }
        String output = Python.run(List.of("numpy", "sys"), """
                for i in range(int(sys.argv[2])):
                    a = numpy.load(f"{sys.argv[1]}/{i}.npy")
                    assert a.tobytes() == open(f"{sys.argv[1]}/{i}.raw", "rb").read(), i
                    print(a.dtype.name)
                """, folder.toString(), Integer.toString(names.size()));
        assertEquals(names, output.lines().toList());
    }

    static byte[] header(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return concat(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) bytes.length, (byte) (bytes.length >> 8)}, bytes);
    }

    static byte[] concat(byte[] a, byte[] b) {
        byte[] both = java.util.Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
