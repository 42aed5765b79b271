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
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SafetensorsTest {
    private static final JsonNode GOLDEN = Golden.read("safetensors");

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
    void filesOfThePackageAreReadAndWrittenWithTheirElementsAligned(JsonNode c) throws IOException {
        Path file = Golden.file(folder, "a.safetensors", Golden.bytes(c.get("file")));
        Safetensors all = Safetensors.open(file);
        Map<String, Object> values = new LinkedHashMap<>();
        for (JsonNode t : c.get("tensors")) {
            String name = t.get("name").textValue();
            Tensor tensor = all.tensor(name);
            assertEquals(Golden.dtype(t.get("dtype")), tensor.dtype());
            assertArrayEquals(Golden.longs(t.get("shape")), tensor.shape());
            assertArrayEquals(Golden.bytes(t.get("data")), bytes(tensor));
            assertArrayEquals(Golden.bytes(t.get("data")), all.segment(name).toArray(ValueLayout.JAVA_BYTE));
            assertTrue(tensor.numel() == 0 || tensor.dataPtr() == all.segment(name).address());
            values.put(name, tensor);
            if (tensor.dtype().isNumpy()) {
                NDArray array = all.array(name);
                assertArrayEquals(Golden.bytes(t.get("data")), Golden.elements(array));
                assertEquals(tensor.dtype(), array.dtype());
                // Arrays are written as tensors are.
                if (values.size() % 2 == 0) {
                    values.put(name, array);
                }
            } else {
                assertThrows(IllegalArgumentException.class, () -> all.array(name));
            }
        }
        assertEquals(values.keySet(), all.names());
        assertEquals(new ObjectMapper().convertValue(c.get("metadata"), Map.class), all.metadata());
        Path again = folder.resolve("again.safetensors");
        Safetensors.write(again, values, all.metadata(), Progress.NONE);
        assertEquals(new String(aligned(Golden.bytes(c.get("file"))), StandardCharsets.ISO_8859_1),
                new String(Files.readAllBytes(again), StandardCharsets.ISO_8859_1));
    }

    /** A file of the package with as many spaces behind its header as make the elements begin at a multiple of 64. */
    private static byte[] aligned(byte[] file) {
        ByteBuffer old = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int header = Math.toIntExact(old.getLong(0));
        int text = header;
        while (file[8 + text - 1] == ' ') {
            text--;
        }
        int padded = (8 + text + 63) / 64 * 64 - 8;
        byte[] spaces = new byte[padded];
        Arrays.fill(spaces, (byte) ' ');
        return ByteBuffer.allocate(file.length - header + padded).order(ByteOrder.LITTLE_ENDIAN).putLong(padded)
                .put(file, 8, text).put(spaces, text, padded - text).put(file, 8 + header, file.length - 8 - header).array();
    }

    private static byte[] bytes(Tensor tensor) throws IOException {
        byte[][] all = {new byte[0]};
        TensorBytes.write(tensor, part -> all[0] = NpyTest.concat(all[0], part.toArray(ValueLayout.JAVA_BYTE)));
        return all[0];
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatTheSpecificationForbidsIsRefused(JsonNode c) throws IOException {
        Path file = Golden.file(folder, "bad.safetensors", Golden.bytes(c.get("file")));
        FormatException e = assertThrows(FormatException.class, () -> Safetensors.open(file));
        assertTrue(e.getMessage().contains(c.get("name").textValue()), e.getMessage());
        assertTrue(e.getMessage().startsWith(file + ", byte "), e.getMessage());
    }

    @Test
    void everyTruncationIsRefused() throws IOException {
        byte[] whole = Golden.bytes(GOLDEN.get("cases").get(0).get("file"));
        for (int length = 0; length < whole.length; length++) {
            Path file = Golden.file(folder, "cut.safetensors", Arrays.copyOf(whole, length));
            assertThrows(FormatException.class, () -> Safetensors.open(file));
        }
    }

    @Test
    void sixBitFloatsAreGivenAsBytes() throws IOException {
        Path file = one("{\"a\":{\"dtype\":\"F6_E2M3\",\"shape\":[4],\"data_offsets\":[0,3]}}", 3);
        Safetensors all = Safetensors.open(file);
        assertEquals(new Safetensors.Info("F6_E2M3", List.of(4L), 3), all.info("a"));
        assertEquals(3, all.segment("a").byteSize());
        assertThrows(IllegalArgumentException.class, () -> all.tensor("a"));
    }

    @Test
    void tensorsThatAreNotAlignedAreCopiesAndArraysAreNot() throws IOException {
        Path file = one("{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}} ", 8);
        Safetensors all = Safetensors.open(file);
        assertTrue(all.segment("a").address() % 4 != 0);
        assertEquals(all.segment("a").address(), all.array("a").address());
        assertEquals(0, all.tensor("a").dataPtr() % 4);
        Safetensors writable = Safetensors.open(file, Mapping.READ_WRITE, Arena.ofAuto());
        assertThrows(FormatException.class, () -> writable.tensor("a"));
        writable.array("a").setFloat(3, 1);
        assertEquals(3, all.array("a").getFloat(1));
    }

    @Test
    void aReadOnlyMappingGivesArraysAndNoTensors() throws IOException {
        Path file = folder.resolve("a.safetensors");
        Safetensors.write(file, Map.of("a", NDArray.copyOf(new float[] {1, 2})), Map.of(), Progress.NONE);
        Safetensors all = Safetensors.open(file, Mapping.READ_ONLY, Arena.ofAuto());
        assertThrows(IllegalArgumentException.class, () -> all.array("a").setFloat(1, 0));
        assertThrows(IllegalArgumentException.class, () -> all.tensor("a"));
    }

    @Test
    void viewsAndGradientsAreWrittenAsTheirValues() throws IOException {
        Path file = folder.resolve("a.safetensors");
        Tensor base = Torch.arange(6).to(DType.FLOAT32).reshape(2, 3).requiresGrad(true);
        Safetensors.write(file, Map.of("t", base.t(), "e", base.select(0, 1).expand(2, 3),
                "s", base.flatten().slice(0, 1, 6, 2), "o", base.t().narrow(1, 1, 1).select(0, 2)), Map.of(), Progress.NONE);
        Safetensors all = Safetensors.open(file);
        assertArrayEquals(new float[] {0, 3, 1, 4, 2, 5}, all.array("t").toFloatArray());
        assertArrayEquals(new float[] {3, 4, 5, 3, 4, 5}, all.array("e").toFloatArray());
        assertArrayEquals(new float[] {1, 3, 5}, all.array("s").toFloatArray());
        assertArrayEquals(new float[] {5}, all.array("o").toFloatArray());
    }

    @Test
    void writingLeavesTheStorageResizable() throws IOException {
        Tensor tensor = Torch.zeros(3);
        Safetensors.write(folder.resolve("a.safetensors"), Map.of("t", tensor), Map.of(), Progress.NONE);
        tensor.resize_(100);
        assertEquals(100, tensor.numel());
    }

    @Test
    void whatTheFormatHasNotIsRefusedBeforeAFileIsMade() throws IOException {
        Path file = folder.resolve("a.safetensors");
        for (Object bad : List.of(NDArray.zeros(DType.COMPLEX128, 1), "text")) {
            assertThrows(IllegalArgumentException.class,
                    () -> Safetensors.write(file, Map.of("a", bad), Map.of(), Progress.NONE));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void aCheckpointInSeveralFilesIsReadThroughItsIndex() throws IOException {
        Safetensors.write(folder.resolve("model-1.safetensors"), Map.of("a", NDArray.copyOf(new int[] {1})), Map.of("x", "1"),
                Progress.NONE);
        Safetensors.write(folder.resolve("model-2.safetensors"), Map.of("b", NDArray.copyOf(new int[] {2})), Map.of("y", "2"),
                Progress.NONE);
        Safetensors all = Safetensors.open(index("{\"metadata\":{\"total_size\":8.0},\"weight_map\":"
                + "{\"b\":\"model-2.safetensors\",\"a\":\"model-1.safetensors\"}}"));
        assertEquals(List.of("b", "a"), List.copyOf(all.names()));
        assertEquals(2, all.array("b").getInt(0));
        assertEquals(1L, all.tensor("a").item());
        assertEquals(Map.of("x", "1", "y", "2"), all.metadata());
        for (String bad : List.of("../model-1.safetensors", "/etc/passwd", "..", "", "a\\\\b", "c:d", "x\\u0000")) {
            assertIndexRefused("{\"weight_map\":{\"a\":\"" + bad + "\"}}", "not the name of a file beside the index");
        }
        assertIndexRefused("{\"weight_map\":{\"a\":\"model-2.safetensors\"}}", "has no such tensor");
        assertIndexRefused("{\"weight_map\":{\"a\":1}}", "not the name of a file");
        assertIndexRefused("{\"weight_map\":[]}", "no object weight_map");
        assertIndexRefused("[]", "no object weight_map");
        assertIndexRefused("", "ends too early");
        assertThrows(NoSuchFileException.class, () -> Safetensors.open(index("{\"weight_map\":{\"a\":\"model-3.safetensors\"}}")));
    }

    private Path index(String text) throws IOException {
        return Files.writeString(folder.resolve("model.safetensors.index.json"), text);
    }

    private void assertIndexRefused(String text, String problem) throws IOException {
        Path index = index(text);
        FormatException e = assertThrows(FormatException.class, () -> Safetensors.open(index));
        assertTrue(e.getMessage().contains(problem), e.getMessage());
    }

    private Path one(String header, int bytes) throws IOException {
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        ByteBuffer file = ByteBuffer.allocate(8 + text.length + bytes).order(ByteOrder.LITTLE_ENDIAN);
        return Golden.file(folder, "one.safetensors", file.putLong(text.length).put(text).array());
    }

    @Test
    void thePackageReadsWhatWasWritten() throws Exception {
        Map<String, Object> values = new LinkedHashMap<>();
        for (DType dtype : Set.of(DType.BFLOAT16, DType.FLOAT8_E4M3FN, DType.COMPLEX64, DType.BOOL, DType.UINT64)) {
            values.put(dtype.lowerName(), Torch.zeros(new long[] {2, 3}, DType.UINT8).to(dtype));
        }
        values.put("strided", Torch.arange(6).reshape(2, 3).t());
        Path file = folder.resolve("a.safetensors");
        Safetensors.write(file, values, Map.of("k", "v"), Progress.NONE);
        String output = Python.run(List.of("safetensors", "torch", "sys"), """
                with safetensors.safe_open(sys.argv[1], "pt") as f:
                    print(f.metadata(), len(f.keys()), f.get_tensor("strided").tolist())
                    for key in sorted(f.keys()):
                        print(key, f.get_tensor(key).dtype, tuple(f.get_tensor(key).shape))
                """, file.toString());
        List<String> expected = new ArrayList<>(List.of("{'k': 'v'} 6 [[0, 3], [1, 4], [2, 5]]"));
        for (String name : List.of("bfloat16", "bool", "complex64", "float8_e4m3fn")) {
            expected.add(name + " torch." + name + " (2, 3)");
        }
        expected.add("strided torch.int64 (3, 2)");
        expected.add("uint64 torch.uint64 (2, 3)");
        assertEquals(expected, output.lines().toList());
    }
}
