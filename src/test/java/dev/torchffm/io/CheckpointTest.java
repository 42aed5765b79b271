// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.ndarray.NDArray;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
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

class CheckpointTest {
    private static final JsonNode GOLDEN = Golden.read("checkpoint");

    @TempDir
    Path folder;

    static Stream<Named<JsonNode>> cases() {
        return GOLDEN.get("cases").valueStream().filter(c -> c.has("value")).map(c -> Named.of(c.get("name").textValue(), c));
    }

    static Stream<Named<JsonNode>> refused() {
        return GOLDEN.get("refused").valueStream().map(c -> Named.of(c.get("name").textValue(), c));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void filesOfPyTorchAreReadAsPyTorchReadsThem(JsonNode c) throws IOException {
        Path file = Golden.file(folder, "a.pt", Golden.bytes(c.get("file")));
        Object value = Checkpoint.load(file);
        assertValue(c.get("value"), value, new HashMap<>());
        Path again = folder.resolve("again.pt");
        Checkpoint.save(again, value, Progress.NONE);
        assertValue(c.get("value"), Checkpoint.load(again), c.get("name").textValue().equals("conj") ? null : new HashMap<>());
    }

    /** @param storages where the storages of the file were found; null if conjugates were resolved */
    private static void assertValue(JsonNode expected, Object value, Map<Long, Long> storages) throws IOException {
        String kind = expected.get("kind").textValue();
        JsonNode items = expected.get("items");
        switch (kind) {
            case "tensor" -> assertTensor(expected, assertInstanceOf(Tensor.class, value), storages);
            case "dict" -> {
                Map<?, ?> map = assertInstanceOf(Map.class, value);
                assertEquals(items.size(), map.size());
                int i = 0;
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    assertValue(items.get(i).get(0), entry.getKey(), storages);
                    assertValue(items.get(i++).get(1), entry.getValue(), storages);
                }
            }
            case "list", "tuple" -> {
                List<?> list = assertInstanceOf(List.class, value);
                assertEquals(kind.equals("tuple"), value instanceof Tuple);
                assertEquals(items.size(), list.size());
                for (int i = 0; i < items.size(); i++) {
                    assertValue(items.get(i), list.get(i), storages);
                }
            }
            case "set" -> assertEquals(Set.of(3L), value);
            case "bytes" -> assertArrayEquals(Golden.bytes(expected.get("value")), (byte[]) value);
            case "NoneType" -> assertEquals(null, value);
            case "bool" -> assertEquals(expected.get("value").booleanValue(), value);
            case "float" -> assertEquals(expected.get("value").textValue().equals("inf") ? Double.POSITIVE_INFINITY
                    : Double.parseDouble(expected.get("value").textValue()), value);
            case "complex" -> assertEquals(new dev.torchffm.Complex(1, 2), value);
            default -> assertEquals(expected.get("value").textValue(), value.toString());
        }
    }

    private static void assertTensor(JsonNode expected, Tensor tensor, Map<Long, Long> storages) throws IOException {
        assertEquals(Golden.dtype(expected.get("dtype")), tensor.dtype());
        assertArrayEquals(Golden.longs(expected.get("shape")), tensor.shape());
        assertEquals(expected.get("grad").booleanValue(), tensor.requiresGrad());
        assertTrue(tensor.isLeaf());
        byte[][] all = {new byte[0]};
        TensorBytes.write(tensor, part -> all[0] = NpyTest.concat(all[0], part.toArray(ValueLayout.JAVA_BYTE)));
        assertArrayEquals(Golden.bytes(expected.get("data")), all[0]);
        if (storages != null) {
            assertEquals(expected.get("conj").booleanValue(), tensor.isConj());
            assertArrayEquals(Golden.longs(expected.get("stride")), tensor.strides());
            if (tensor.numel() > 0) {
                assertEquals(expected.get("offset").longValue(), tensor.storageOffset());
                long base = tensor.dataPtr() - tensor.storageOffset() * tensor.dtype().itemSize();
                assertEquals(0, base % 64);
                assertEquals(base, storages.computeIfAbsent(expected.get("storage").longValue(), s -> base));
                assertEquals(new HashSet<>(storages.values()).size(), storages.size());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatRunsCodeOrIsNotHereIsRefusedByName(JsonNode c) throws IOException {
        Path file = Golden.file(folder, "bad.pt", Golden.bytes(c.get("file")));
        FormatException e = assertThrows(FormatException.class, () -> Checkpoint.load(file));
        assertTrue(e.getMessage().contains(c.get("name").textValue()), e.getMessage());
    }

    @Test
    void aNetworkOfTorchvisionIsReadAndWritten() throws IOException {
        JsonNode c = GOLDEN.get("cases").valueStream().filter(x -> x.has("names")).findFirst().orElseThrow();
        Path file = Golden.file(folder, "net.pt", Golden.bytes(c.get("file")));
        Map<String, Tensor> net = Checkpoint.loadStateDict(file);
        assertEquals(c.get("names").size(), net.size());
        int i = 0;
        for (Map.Entry<String, Tensor> entry : net.entrySet()) {
            JsonNode expected = c.get("names").get(i);
            assertEquals(expected.get(0).textValue(), entry.getKey());
            Tensor tensor = entry.getValue();
            assertEquals(Golden.dtype(expected.get(1)), tensor.dtype());
            assertArrayEquals(Golden.longs(expected.get(2)), tensor.shape());
            assertTrue(tensor.equal(Torch.full(tensor.shape(), i++, tensor.dtype())));
        }
        Path again = folder.resolve("again.pt");
        Checkpoint.save(again, net, Progress.NONE);
        Checkpoint.loadStateDict(again).forEach((name, tensor) -> assertTrue(tensor.equal(net.get(name)), name));
    }

    @Test
    void writesToTensorsReachOthersOverTheStorageAndNotTheFile() throws IOException {
        Path file = folder.resolve("a.pt");
        Tensor base = Torch.arange(6);
        Checkpoint.save(file, List.of(base, base.reshape(2, 3).t(), base.narrow(0, 4, 2)), Progress.NONE);
        byte[] before = Files.readAllBytes(file);
        List<?> loaded = (List<?>) Checkpoint.load(file);
        ((Tensor) loaded.get(2)).fill_(9);
        assertArrayEquals(new long[] {0, 1, 2, 3, 9, 9}, ((Tensor) loaded.get(0)).numpy().toLongArray());
        assertEquals(9L, ((Tensor) loaded.get(1)).select(0, 2).select(0, 1).item());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertTrue(before.length < 2000, "one storage of 48 bytes");
    }

    @Test
    void closingTheArenaEndsTheTensors() throws IOException {
        Path file = folder.resolve("a.pt");
        Checkpoint.save(file, Torch.arange(6), Progress.NONE);
        Tensor tensor;
        try (Arena arena = Arena.ofShared()) {
            tensor = (Tensor) Checkpoint.load(file, arena);
            assertEquals(15L, tensor.sum().item());
        }
        assertThrows(IllegalStateException.class, tensor::sum);
    }

    @Test
    void onlyWhatTensorsReachIsSaved() throws IOException {
        Path file = folder.resolve("a.pt");
        Tensor big = Torch.zeros(1_000_000);
        List<Long> calls = new ArrayList<>();
        Checkpoint.save(file, Map.of("a", big.narrow(0, 10, 5)), (done, total) -> calls.add(done));
        assertTrue(Files.size(file) < 2000);
        assertFalse(calls.isEmpty());
        big.resize_(2_000_000);
    }

    @Test
    void containersThatHoldThemselvesAreSavedAsSuch() throws IOException {
        List<Object> list = new ArrayList<>(List.of(1L));
        list.add(list);
        Path file = folder.resolve("a.pt");
        Checkpoint.save(file, list, Progress.NONE);
        List<?> loaded = (List<?>) Checkpoint.load(file);
        assertEquals(1L, loaded.get(0));
        assertTrue(loaded.get(1) == loaded);
    }

    @Test
    void arraysBecomeTensorsAndOthersAreRefused() throws IOException {
        Path file = folder.resolve("a.pt");
        Checkpoint.save(file, NDArray.copyOf(new double[] {1, 2}).flip(0), Progress.NONE);
        assertArrayEquals(new double[] {2, 1}, ((Tensor) Checkpoint.load(file)).numpy().toDoubleArray());
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
                () -> Checkpoint.save(file, Map.of("a", new Object()), Progress.NONE));
        assertTrue(e.getMessage().contains("java.lang.Object"), e.getMessage());
    }

    @Test
    void storagesOfTheOtherByteOrderAreConverted() throws IOException {
        byte[] swapped = {0, 0, 0, 1, 0, 0, 1, 0};
        Path file = archive(Map.of("data.pkl", storageTensor("IntStorage", 2, "J\0\0\0\0", "K\2\205", "K\1\205"),
                "byteorder", bytes("big"), "data/0", swapped));
        assertArrayEquals(new int[] {1, 256}, ((Tensor) Checkpoint.load(file)).numpy().toIntArray());
    }

    // ------------------------------------------------------------------ files that lie

    /** A pickle of a tensor, its numbers as instructions. */
    private static byte[] storageTensor(String storage, int elements, String offset, String size, String stride) {
        return bytes("\200\2ctorch._utils\n_rebuild_tensor_v2\n((X\7\0\0\0storagectorch\n" + storage
                + "\nX\1\0\0\0" + "0X\3\0\0\0cpuK" + (char) elements + "tQ" + offset + size + stride
                + "\211ccollections\nOrderedDict\n)RtR.");
    }

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    private Path archive(Map<String, byte[]> entries) throws IOException {
        Path file = folder.resolve("made.pt");
        try (FileWriter out = new FileWriter(file, 0, Progress.NONE)) {
            ZipWriter zip = new ZipWriter(out);
            for (Map.Entry<String, byte[]> entry : new LinkedHashMap<>(entries).entrySet()) {
                zip.entry("x/" + entry.getKey(), false, 1, sink -> sink.write(MemorySegment.ofArray(entry.getValue())));
            }
            zip.finish();
            out.finish();
        }
        return file;
    }

    private void assertRefused(Map<String, byte[]> entries, String problem) throws IOException {
        Path file = archive(entries);
        FormatException e = assertThrows(FormatException.class, () -> Checkpoint.load(file));
        assertTrue(e.getMessage().contains(problem), e.getMessage());
    }

    private void assertTensorRefused(String offset, String size, String stride, String problem) throws IOException {
        assertRefused(Map.of("data.pkl", storageTensor("FloatStorage", 2, offset, size, stride), "data/0", new byte[8]), problem);
    }

    @Test
    void tensorsOutsideTheirStorageAreRefused() throws IOException {
        String huge = "\212\10\377\377\377\377\377\377\377\177";
        assertTensorRefused("K\0", "K\3\205", "K\1\205", "not within its storage of 2 elements");
        assertTensorRefused("K\1", "K\2\205", "K\1\205", "not within its storage");
        assertTensorRefused("K\0", "K\2\205", "K\2\205", "not within its storage");
        assertTensorRefused("J\377\377\377\377", "K\2\205", "K\1\205", "not within its storage");
        assertTensorRefused("K\0", "J\377\377\377\377\205", "K\1\205", "not within its storage");
        assertTensorRefused("K\0", "K\2\205", "J\377\377\377\377\205", "not within its storage");
        assertTensorRefused("K\0", "K\2\205", huge + "\205", "not within its storage");
        assertTensorRefused(huge, "K\2\205", "K\1\205", "not within its storage");
        assertTensorRefused("K\0", huge + huge + "\206", "K\0K\0\206", "not within its storage");
        assertTensorRefused("K\0", "K\0" + huge + huge + "\207", "K\0K\0K\0\207", "not within its storage");
        assertTensorRefused("K\0", "K\2\205", ")", "as many strides as sizes");
        assertTensorRefused("K\0", "X\1\0\0\0a\205", "K\1\205", "arguments that it does not take");
        assertTensorRefused("N", "K\2\205", "K\1\205", "arguments that it does not take");
    }

    @Test
    void storagesThatLieAreRefused() throws IOException {
        byte[] pickle = storageTensor("FloatStorage", 2, "K\0", "K\2\205", "K\1\205");
        assertRefused(Map.of("data.pkl", pickle), "storage '0' is not in the archive");
        assertRefused(Map.of("data.pkl", pickle, "data/0", new byte[7]), "has 7 bytes in the archive");
        assertRefused(Map.of("data.pkl", pickle, "data/0", new byte[9]), "has 9 bytes in the archive");
        assertRefused(Map.of("data.pkl", pickle, "data/0", new byte[8], "byteorder", bytes("middle")), "byte order 'middle'");
        assertRefused(Map.of("other", pickle), "0 entries named */data.pkl");
        assertRefused(Map.of("data.pkl", pickle, "constants.pkl", new byte[0]), "TorchScript");
    }

    @Test
    void picklesThatAreNotWholeOrNotInOrderAreRefused() throws IOException {
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("", "ends after 0 bytes");
        bad.put("\200", "ends after 0 bytes");
        bad.put("\200\7", "pickle protocol 7");
        bad.put(".", "ends with 0 values");
        bad.put("NN.", "ends with 2 values");
        bad.put("N(.", "ends with 0 values");
        bad.put("0", "instruction '0'");
        bad.put("R", "empty stack");
        bad.put("t", "mark that was not set");
        bad.put("q\0", "empty stack");
        bad.put("h\0", "remembered value 0");
        bad.put("j\377\377\377\377", "remembered value 4294967295");
        bad.put("X\377\377\377\377abc", "where 4294967295 more are needed");
        bad.put("X\1\0\0\0\377", "not UTF-8");
        bad.put("\212\5\1", "ends after 1 bytes");
        bad.put("}(Nu", "a key without a value");
        bad.put("}]Ns", "a key that is neither");
        bad.put("}}Ns", "a key that is neither");
        bad.put("NNNs", "not a dict");
        bad.put("NNa", "not a list");
        bad.put(")Na", "not a list");
        bad.put("N)R", "not a function");
        bad.put("]Nb", "not a dict");
        bad.put("NQ", "not a storage");
        bad.put("X\7\0\0\0storageK\1\206Q", "not a storage");
        bad.put("cos\nsystem\nX\4\0\0\0true\205R.", "os.system, which is refused");
        bad.put("c__builtin__\neval\n.", "builtins.eval, which is refused");
        bad.put("c" + "a".repeat(2000), "a name of more than 1000 bytes");
        bad.put("ccollections\nOrderedDict\n.", "collections.OrderedDict itself");
        bad.put("ctorch\nFloatStorage\n)R.", "is not a function");
        bad.put("ccollections\nOrderedDict\nN\205R.", "arguments that it does not take");
        bad.put("ctorch\ndevice\nX\3\0\0\0abc\205R.", "device 'abc'");
        // A tuple of the tuple before, twice, thirty times: a billion parts to hash.
        bad.put("}K\1" + "q\0h\0\206".repeat(30) + "Ns", "a key of more than 1000 parts");
        for (Map.Entry<String, String> entry : bad.entrySet()) {
            assertRefused(Map.of("data.pkl", bytes(entry.getKey())), entry.getValue());
        }
    }

    @Test
    void deepPicklesDoNotOverflowTheStack() throws IOException {
        Path file = archive(Map.of("data.pkl", bytes("N" + "\205".repeat(1_000_000) + ".")));
        assertEquals(1, ((List<?>) Checkpoint.load(file)).size());
        assertRefused(Map.of("data.pkl", bytes("(".repeat(1_000_000) + ".")), "ends with 0 values");
    }

    @Test
    void everyTruncationIsRefused() throws IOException {
        byte[] whole = Golden.bytes(GOLDEN.get("cases").get(1).get("file"));
        for (int length = 0; length < whole.length; length += 7) {
            Path file = Golden.file(folder, "cut.pt", Arrays.copyOf(whole, length));
            assertThrows(FormatException.class, () -> Checkpoint.load(file));
        }
    }

    @Test
    void pytorchReadsWhatWasWritten() throws Exception {
        Map<String, Object> value = new LinkedHashMap<>();
        Tensor base = Torch.arange(6).to(DType.FLOAT32);
        value.put("base", base);
        value.put("view", base.reshape(2, 3).t());
        value.put("grad", Torch.ones(2).requiresGrad(true));
        value.put("fp8", Torch.ones(2).to(DType.FLOAT8_E4M3FN));
        value.put("u64", NDArray.zeros(DType.UINT64, 2));
        value.put("conj", Torch.tensor(List.of(new dev.torchffm.Complex(1, 2))).conj());
        value.put("plain", Arrays.asList(1, 2L, 3.5, "x", null, true, List.of(), new byte[] {1, -1},
                java.math.BigInteger.TWO.pow(70), DType.BFLOAT16, new dev.torchffm.Complex(1, 2)));
        Path file = folder.resolve("a.pt");
        Checkpoint.save(file, value, Progress.NONE);
        String output = Python.run(List.of("torch", "sys"), """
                for mmap in [False, True]:
                    v = torch.load(sys.argv[1], weights_only=True, mmap=mmap)
                    print(list(v), v["base"].tolist(), v["view"].tolist(), v["view"].stride())
                    print(v["base"].untyped_storage().data_ptr() == v["view"].untyped_storage().data_ptr(), v["grad"].requires_grad)
                    print(v["fp8"].dtype, v["fp8"].float().tolist(), v["u64"].dtype, v["conj"].tolist(), v["plain"])
                """, file.toString());
        String expected = """
                ['base', 'view', 'grad', 'fp8', 'u64', 'conj', 'plain'] [0.0, 1.0, 2.0, 3.0, 4.0, 5.0] [[0.0, 3.0], [1.0, 4.0], [2.0, 5.0]] (1, 3)
                True True
                torch.float8_e4m3fn [1.0, 1.0] torch.uint64 [(1-2j)] [1, 2, 3.5, 'x', None, True, [], b'\\x01\\xff', 1180591620717411303424, torch.bfloat16, (1+2j)]
                """;
        assertEquals(expected + expected, output);
    }
}
