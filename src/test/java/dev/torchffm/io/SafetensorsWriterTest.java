// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.ndarray.NDArray;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Safetensors in memory, tensor by tensor, and in shards. */
class SafetensorsWriterTest {
    private static final JsonNode SHARDS = Golden.read("shards");

    @TempDir
    Path folder;

    static Stream<Named<JsonNode>> shards() {
        return SHARDS.get("cases").valueStream().map(c -> Named.of(c.get("name").textValue(), c));
    }

    /** Tensors of every length modulo 8, in an order that leaves none aligned where they would just follow each other. */
    private static Map<String, Object> uneven() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (DType dtype : List.of(DType.UINT8, DType.FLOAT64, DType.BFLOAT16, DType.FLOAT32, DType.BOOL, DType.COMPLEX64,
                DType.FLOAT8_E5M2)) {
            for (int length : new int[] {0, 1, 3, 8, 13}) {
                all.put(dtype.lowerName() + length, Torch.arange(length).to(DType.FLOAT32).to(dtype));
            }
        }
        all.put("scalar", NDArray.copyOf(new short[] {7}).reshape());
        return all;
    }

    private static void assertSame(Map<String, ?> expected, Safetensors actual) throws IOException {
        assertEquals(expected.keySet(), new java.util.LinkedHashSet<>(actual.names().stream()
                .sorted(java.util.Comparator.comparingInt(List.copyOf(expected.keySet())::indexOf)).toList()));
        for (Map.Entry<String, ?> each : expected.entrySet()) {
            Tensor value = each.getValue() instanceof Tensor tensor ? tensor : Torch.tensor((NDArray) each.getValue());
            Tensor read = actual.tensor(each.getKey());
            assertEquals(value.dtype(), read.dtype(), each.getKey());
            assertArrayEquals(value.shape(), read.shape(), each.getKey());
            byte[][] bytes = new byte[2][0];
            TensorBytes.write(value, part -> bytes[0] = NpyTest.concat(bytes[0], part.toArray(ValueLayout.JAVA_BYTE)));
            TensorBytes.write(read, part -> bytes[1] = NpyTest.concat(bytes[1], part.toArray(ValueLayout.JAVA_BYTE)));
            assertArrayEquals(bytes[0], bytes[1], each.getKey());
        }
    }

    // ------------------------------------------------------------------ memory

    @Test
    void memoryHoldsTheBytesOfTheFile() throws IOException {
        Path file = folder.resolve("a.safetensors");
        Map<String, String> metadata = Map.of("format", "pt");
        Safetensors.write(file, uneven(), metadata);
        byte[] bytes = Files.readAllBytes(file);
        assertArrayEquals(bytes, Safetensors.toByteArray(uneven(), metadata));
        Safetensors.write(file, uneven());
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment segment = Safetensors.toSegment(uneven(), Map.of(), arena);
            assertArrayEquals(Files.readAllBytes(file), segment.toArray(ValueLayout.JAVA_BYTE));
            assertEquals(0, segment.address() % 64);
        }
        assertEquals(metadata, Safetensors.open(bytes).metadata());
        assertSame(uneven(), Safetensors.open(bytes));
        assertSame(uneven(), Safetensors.open(Safetensors.toSegment(uneven(), Map.of(), Arena.ofAuto())));
        assertSame(Map.of(), Safetensors.open(Safetensors.toByteArray(Map.of(), Map.of())));
    }

    @Test
    void nativeMemoryIsSharedAndTheHeapIsCopiedForTensors() throws IOException {
        Map<String, ?> one = Map.of("a", NDArray.copyOf(new float[] {1, 2, 3}));
        MemorySegment segment = Safetensors.toSegment(one, Map.of(), Arena.ofAuto());
        Safetensors all = Safetensors.open(segment);
        Tensor tensor = all.tensor("a");
        assertEquals(all.segment("a").address(), tensor.dataPtr());
        tensor.fill_(5);
        assertArrayEquals(new float[] {5, 5, 5}, all.array("a").toFloatArray());

        byte[] bytes = Safetensors.toByteArray(one, Map.of());
        Safetensors heap = Safetensors.open(bytes);
        heap.tensor("a").fill_(5);
        assertArrayEquals(new float[] {1, 2, 3}, heap.array("a").toFloatArray());
        heap.array("a").setFloat(9, 0);
        assertEquals(9, Safetensors.open(bytes).array("a").getFloat(0));

        // At an odd address a tensor is a copy, and an array is not.
        MemorySegment odd = Arena.ofAuto().allocate(segment.byteSize() + 1).asSlice(1).copyFrom(segment);
        Safetensors moved = Safetensors.open(odd);
        assertEquals(moved.segment("a").address(), moved.array("a").address());
        assertEquals(0, moved.tensor("a").dataPtr() % 4);

        Safetensors readOnly = Safetensors.open(segment.asReadOnly());
        assertEquals(5, readOnly.array("a").getFloat(0));
        assertThrows(IllegalArgumentException.class, () -> readOnly.array("a").setFloat(1, 0));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> readOnly.tensor("a")).getMessage()
                .startsWith("the segment is read-only"));
    }

    @Test
    void memoryOfAClosedArenaCannotBeUsed() throws IOException {
        Safetensors all;
        Tensor tensor;
        try (Arena arena = Arena.ofShared()) {
            all = Safetensors.open(Safetensors.toSegment(Map.of("a", Torch.ones(3)), Map.of(), arena));
            tensor = all.tensor("a");
            assertEquals(3.0, tensor.sum().item());
        }
        assertThrows(IllegalStateException.class, tensor::sum);
        assertThrows(IllegalStateException.class, () -> all.array("a").getFloat(0));
    }

    @Test
    void damagedMemoryIsRefusedUnderTheNameMemory() {
        byte[] whole = Safetensors.toByteArray(Map.of("a", Torch.ones(3)), Map.of());
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            FormatException e = assertThrows(FormatException.class, () -> Safetensors.open(cut));
            assertTrue(e.getMessage().startsWith("memory, byte "), e.getMessage());
        }
    }

    // ------------------------------------------------------------------ tensor by tensor

    @Test
    void tensorsAppendedOneByOneAreReadAlignedAndSmallFilesAreAsShortAsOthers() throws IOException {
        Path file = folder.resolve("a.safetensors");
        Map<String, String> metadata = Map.of("k", "v");
        try (SafetensorsWriter writer = SafetensorsWriter.create(file, metadata)) {
            for (Map.Entry<String, Object> each : uneven().entrySet()) {
                if (each.getValue() instanceof Tensor tensor) {
                    writer.append(each.getKey(), tensor);
                } else {
                    writer.append(each.getKey(), (NDArray) each.getValue());
                }
            }
            assertTrue(Files.notExists(file));
            writer.finish();
        }
        // The offsets of another order may have more digits.
        assertEquals(Safetensors.toByteArray(uneven(), metadata).length, Files.size(file), 128);
        Safetensors all = Safetensors.open(file, Mapping.READ_WRITE, Arena.ofAuto());
        // READ_WRITE refuses tensors that would have to be copied.
        assertSame(uneven(), all);
        assertEquals(metadata, all.metadata());
        assertOnly(file);
    }

    private void assertOnly(Path... files) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(List.of(files), all.sorted().toList());
        }
    }

    @Test
    void headersLongerThanTheirRoomAndDataThatStaysInItsPlaceAreWritten() throws IOException {
        Path file = folder.resolve("a.safetensors");
        int count = 4000;
        try (SafetensorsWriter writer = SafetensorsWriter.create(file)) {
            for (int i = 0; i < count; i++) {
                writer.append("model.layers.some.long.name." + i, NDArray.copyOf(new int[] {i, -i, i % 3}));
            }
            writer.finish();
        }
        Safetensors many = Safetensors.open(file);
        assertEquals(count, many.names().size());
        assertTrue(Files.size(file) - 12L * count > SafetensorsShard.ROOM);
        for (int i = 0; i < count; i += 7) {
            assertArrayEquals(new int[] {i, -i, i % 3}, many.array("model.layers.some.long.name." + i).toIntArray());
        }
        // Of more than 64 MB, behind a short header.
        try (SafetensorsWriter writer = SafetensorsWriter.create(file)) {
            writer.append("large", Torch.full(new long[] {70 << 20}, 3, DType.UINT8));
            writer.append("odd", Torch.full(new long[] {5}, 4, DType.UINT8));
            writer.finish();
        }
        Safetensors large = Safetensors.open(file);
        assertEquals(SafetensorsShard.ROOM + (70L << 20) + 5, Files.size(file));
        assertEquals(3L * (70 << 20), large.tensor("large").sum().item());
        assertEquals(20L, large.tensor("odd").sum().item());
    }

    @Test
    void whatIsNotFinishedLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = folder.resolve("a.safetensors");
        Safetensors.write(file, Map.of("a", Torch.ones(1)));
        byte[] before = Files.readAllBytes(file);
        SafetensorsWriter writer = SafetensorsWriter.create(file);
        try (writer) {
            writer.append("b", Torch.ones(3).to(DType.INT16));
            assertThrows(IllegalArgumentException.class, () -> writer.append("b", Torch.ones(1)));
            assertThrows(IllegalArgumentException.class, () -> writer.append("c", Torch.ones(1).to(DType.COMPLEX128)));
            assertThrows(IllegalArgumentException.class, () -> writer.append("__metadata__", Torch.ones(1)));
            // Refusals write nothing, so that others can follow.
            writer.append("d", Torch.ones(1));
        }
        assertArrayEquals(before, Files.readAllBytes(file));
        assertOnly(file);
        assertThrows(IllegalStateException.class, () -> writer.append("e", Torch.ones(1)));
        assertThrows(IllegalStateException.class, writer::finish);
        try (SafetensorsWriter next = SafetensorsWriter.create(file)) {
            Tensor closed = Torch.ones(2);
            NDArray gone;
            try (Arena arena = Arena.ofConfined()) {
                gone = NDArray.of(arena.allocate(8), DType.INT64, 1);
            }
            closed.close();
            assertThrows(IllegalStateException.class, () -> next.append("closed", closed));
            assertThrows(IllegalStateException.class, () -> next.append("gone", gone));
            assertTrue(assertThrows(IllegalStateException.class, next::finish).getMessage().contains("could not be written"));
        }
        assertArrayEquals(before, Files.readAllBytes(file));
        assertOnly(file);
    }

    // ------------------------------------------------------------------ shards

    @ParameterizedTest
    @MethodSource("shards")
    void shardsOfHuggingFaceAreReadAndWritten(JsonNode c) throws IOException {
        Map<String, Object> tensors = new LinkedHashMap<>();
        for (JsonNode t : c.get("tensors")) {
            byte[] data = Golden.bytes(t.get("data"));
            MemorySegment copy = Arena.ofAuto().allocate(data.length, 64).copyFrom(MemorySegment.ofArray(data));
            tensors.put(t.get("name").textValue(), Torch.fromSegment(copy, Golden.dtype(t.get("dtype")), Golden.longs(t.get("shape"))));
        }
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : c.get("files").properties()) {
            Golden.file(folder, each.getKey(), Golden.bytes(each.getValue()));
            names.add(each.getKey());
        }
        boolean alone = names.size() == 1;
        Path index = folder.resolve(alone ? "model.safetensors" : "model.safetensors.index.json");
        assertSame(tensors, Safetensors.open(index));

        Path own = Files.createDirectory(folder.resolve("own"));
        Path written = own.resolve("model.safetensors.index.json");
        Safetensors.writeSharded(written, tensors, Map.of("format", "pt"), c.get("max").longValue());
        assertSame(tensors, Safetensors.open(written));
        try (Stream<Path> all = Files.list(own)) {
            List<String> made = all.map(path -> path.getFileName().toString()).sorted().toList();
            assertEquals(alone ? List.of("model-00001-of-00001.safetensors", "model.safetensors.index.json") : names, made);
        }
        if (!alone) {
            ObjectMapper json = new ObjectMapper();
            assertEquals(json.readTree(index.toFile()), json.readTree(written.toFile()));
            for (String name : names) {
                if (name.endsWith(".safetensors")) {
                    assertEquals(Safetensors.open(folder.resolve(name)).names().stream().sorted().toList(),
                            Safetensors.open(own.resolve(name)).names().stream().sorted().toList());
                }
            }
        }
    }

    @Test
    void shardsThatAreNotFinishedLeaveNothing() throws IOException {
        Path index = folder.resolve("model.safetensors.index.json");
        try (SafetensorsWriter writer = SafetensorsWriter.createSharded(index, Map.of(), 4)) {
            for (int i = 0; i < 5; i++) {
                writer.append("t" + i, Torch.ones(3));
            }
        }
        assertOnly();
        for (String bad : List.of("model.safetensors", ".index.json", "index.json")) {
            assertThrows(IllegalArgumentException.class, () -> SafetensorsWriter.createSharded(folder.resolve(bad), Map.of(), 4));
        }
        assertThrows(IllegalArgumentException.class, () -> SafetensorsWriter.createSharded(index, Map.of(), 0));
        assertThrows(IllegalArgumentException.class,
                () -> Safetensors.writeSharded(index, Map.of("a", Torch.ones(1).to(DType.COMPLEX128)), Map.of(), 4));
        assertOnly();
        Safetensors.writeSharded(index, Map.of(), Map.of(), 4);
        assertEquals(0, Safetensors.open(index).names().size());
    }

    // ------------------------------------------------------------------ names

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "a\udc00", "\udc00\ud800", "\ud83d\ud83d\ude00", "x\ud800x"})
    void textThatIsNotUnicodeIsRefusedBeforeTheFirstByte(String bad) throws IOException {
        Map<String, NDArray> named = Map.of(bad, NDArray.copyOf(new int[] {1}));
        Map<String, NDArray> fine = Map.of("a", NDArray.copyOf(new int[] {1}));
        Path file = folder.resolve("a");
        Path index = folder.resolve("a.index.json");
        List<org.junit.jupiter.api.function.Executable> writers = List.of(
                () -> Safetensors.write(file, named), () -> Safetensors.write(file, fine, Map.of(bad, "v")),
                () -> Safetensors.write(file, fine, Map.of("k", bad)), () -> Safetensors.toByteArray(named, Map.of()),
                () -> Safetensors.toSegment(fine, Map.of("k", bad), Arena.ofAuto()),
                () -> Safetensors.writeSharded(index, named, Map.of(), 1), () -> SafetensorsWriter.create(file, Map.of(bad, "v")),
                () -> Npz.write(file, named), () -> Npz.writeCompressed(file, named));
        for (var writer : writers) {
            String message = assertThrows(IllegalArgumentException.class, writer).getMessage();
            assertTrue(message.contains("is not Unicode") && message.contains("\\ud") && message.chars().noneMatch(
                    c -> c == '?' || Character.isSurrogate((char) c) && !message.contains("\ud83d\ude00")), message);
        }
        assertOnly();
        try (SafetensorsWriter tensors = SafetensorsWriter.create(file); NpzWriter arrays = NpzWriter.create(folder.resolve("b"))) {
            assertThrows(IllegalArgumentException.class, () -> tensors.append(bad, fine.get("a")));
            assertThrows(IllegalArgumentException.class, () -> arrays.append(bad, fine.get("a")));
            tensors.append("\ud83d\ude00", fine.get("a"));
            arrays.append("\ud83d\ude00", fine.get("a"));
            tensors.finish();
            arrays.finish();
        }
        assertEquals(List.of("\ud83d\ude00"), List.copyOf(Safetensors.open(file).names()));
        assertEquals(List.of("\ud83d\ude00"), List.copyOf(Npz.open(folder.resolve("b")).names()));
        assertThrows(IllegalArgumentException.class, () -> Safetensors.write(file, Collections.singletonMap(null, fine.get("a"))));
    }

    @Test
    void escapedHalvesOfPairsInAHeaderAreRefused() {
        for (String header : List.of("{\"\\ud800\":{\"dtype\":\"U8\",\"shape\":[0],\"data_offsets\":[0,0]}}",
                "{\"__metadata__\":{\"a\":\"\\udc00\"}}",
                "{\"__metadata__\":{\"\\udc00\":\"a\"}}")) {
            byte[] file = SafetensorsHeader.framed(header.getBytes(java.nio.charset.StandardCharsets.UTF_8), header.length() + 8);
            FormatException e = assertThrows(FormatException.class, () -> Safetensors.open(file));
            assertTrue(e.getMessage().contains("is not Unicode"), e.getMessage());
        }
    }

    @Test
    void thePackageReadsWhatWasWrittenPieceByPiece() throws Exception {
        Path index = folder.resolve("model.safetensors.index.json");
        Safetensors.writeSharded(index, uneven(), Map.of("format", "pt"), 200);
        Path bytes = Files.write(folder.resolve("bytes"), Safetensors.toByteArray(uneven(), Map.of()));
        Path one = folder.resolve("one.safetensors");
        try (SafetensorsWriter writer = SafetensorsWriter.create(one)) {
            for (Map.Entry<String, Object> each : uneven().entrySet()) {
                writer.append(SafetensorsPart.of(each.getKey(), each.getValue()));
            }
            writer.finish();
        }
        String output = Python.run(List.of("safetensors.torch", "torch", "sys", "json", "os"), """
                load, load_file = safetensors.torch.load, safetensors.torch.load_file
                a = load(open(sys.argv[1], "rb").read())
                b = load_file(sys.argv[2])
                files = json.load(open(sys.argv[3]))["weight_map"]
                c = {}
                for name in set(files.values()):
                    c |= load_file(os.path.join(os.path.dirname(sys.argv[3]), name))
                assert a.keys() == b.keys() == c.keys() == files.keys()
                for k in a:
                    for x in (b[k], c[k]):
                        assert x.dtype == a[k].dtype and x.shape == a[k].shape, k
                        assert x.reshape(-1).view(torch.uint8).tolist() == a[k].reshape(-1).view(torch.uint8).tolist(), k
                print(len(a), len(set(files.values())) > 2)
                """, bytes.toString(), one.toString(), index.toString());
        assertEquals(uneven().size() + " True\n", output);
    }
}
