// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torchffm.DType;
import dev.torchffm.Layout;
import dev.torchffm.Tensor;
import dev.torchffm.ops.Operator;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
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

/**
 * Checkpoints of what programs save beside plain state dicts, of the format before PyTorch 1.6, and of a model of transformers;
 * {@code checkpoints.py} and {@code model_checkpoints.py} in {@code scripts/golden} write them.
 */
class CheckpointKindsTest {
    static final JsonNode KINDS = Golden.read("kinds");
    static final JsonNode LEGACY = Golden.read("legacy");
    static final JsonNode MODELS = Golden.read("models");

    @TempDir
    Path folder;

    private static Stream<Named<JsonNode>> of(String what) {
        return Stream.of(KINDS, LEGACY).flatMap(all -> all.get(what).valueStream()
                .map(c -> Named.of((all == LEGACY ? "before 1.6: " : "") + c.get("name").textValue(), c)));
    }

    static Stream<Named<JsonNode>> cases() {
        return Stream.concat(of("cases"), MODELS.get("cases").valueStream().map(c -> Named.of(c.get("name").textValue(), c)));
    }

    static Stream<Named<JsonNode>> refused() {
        return of("refused");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void filesOfPyTorchAreReadAsPyTorchReadsThemAndWrittenAgain(JsonNode c) throws IOException {
        Path file = Golden.file(folder, "a.pt", Golden.bytes(c.get("file")));
        Object value = Checkpoint.load(file);
        assertValue(c.get("value"), value, new HashMap<>());
        Path again = folder.resolve("again.pt");
        Checkpoint.save(again, value, Progress.NONE);
        assertValue(c.get("value"), Checkpoint.load(again), null);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNotLoadedIsRefusedByName(JsonNode c) throws IOException {
        Path file = Golden.file(folder, "bad.pt", Golden.bytes(c.get("file")));
        FormatException e = assertThrows(FormatException.class, () -> Checkpoint.load(file));
        assertTrue(e.getMessage().contains(c.get("name").textValue()), e.getMessage());
    }

    /** @param storages where the storages of the file were found; null where bits were resolved and views became tensors of their own */
    private static void assertValue(JsonNode expected, Object value, Map<Long, Long> storages) throws IOException {
        String kind = expected.get("kind").textValue();
        JsonNode items = expected.get("items");
        switch (kind) {
            case "tensor" -> assertTensor(expected, assertInstanceOf(Tensor.class, value), storages);
            case "sparse" -> assertSparse(expected, assertInstanceOf(Tensor.class, value));
            case "quantized" -> assertQuantized(expected, assertInstanceOf(Tensor.class, value), storages != null);
            case "dict" -> {
                Map<?, ?> map = assertInstanceOf(Map.class, value);
                assertEquals(items.size(), map.size());
                int i = 0;
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    assertKey(items.get(i).get(0), entry.getKey());
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
            case "set" -> {
                Set<?> set = assertInstanceOf(Set.class, value);
                assertEquals(items.size(), set.size());
                for (JsonNode item : items) {
                    assertTrue(set.contains(key(item)), () -> item + " in " + set);
                }
            }
            case "bytes" -> assertArrayEquals(Golden.bytes(expected.get("value")), (byte[]) value);
            case "NoneType" -> assertEquals(null, value);
            case "bool" -> assertEquals(expected.get("value").textValue().equals("True"), value);
            case "float" -> assertEquals(Double.parseDouble(expected.get("value").textValue()), value);
            default -> assertEquals(expected.get("value").textValue(), value.toString());
        }
    }

    /** The key that Java has for one of Python's. */
    private static Object key(JsonNode expected) {
        return switch (expected.get("kind").textValue()) {
            case "bytes" -> ByteString.of(Golden.bytes(expected.get("value")));
            case "int" -> Long.valueOf(expected.get("value").textValue());
            case "tuple" -> expected.get("items").valueStream().map(CheckpointKindsTest::key).toList();
            default -> expected.get("value").textValue();
        };
    }

    private static void assertKey(JsonNode expected, Object key) {
        assertEquals(key(expected), key);
    }

    private static byte[] elements(Tensor tensor) throws IOException {
        byte[][] all = {new byte[0]};
        TensorBytes.write(tensor, part -> all[0] = NpyTest.concat(all[0], part.toArray(ValueLayout.JAVA_BYTE)));
        return all[0];
    }

    private static void assertTensor(JsonNode expected, Tensor tensor, Map<Long, Long> storages) throws IOException {
        assertEquals(Layout.STRIDED, tensor.layout());
        assertEquals(Golden.dtype(expected.get("dtype")), tensor.dtype());
        assertArrayEquals(Golden.longs(expected.get("shape")), tensor.shape());
        assertEquals(expected.get("grad").booleanValue(), tensor.requiresGrad());
        assertTrue(tensor.isLeaf());
        assertArrayEquals(Golden.bytes(expected.get("data")), elements(tensor));
        if (storages != null) {
            assertEquals(expected.get("conj").booleanValue(), tensor.isConj());
            assertEquals(expected.get("neg").booleanValue(), tensor.isNeg());
            assertArrayEquals(Golden.longs(expected.get("stride")), tensor.strides());
            if (tensor.numel() > 0) {
                // Tensors share memory exactly where PyTorch's do.
                long start = tensor.dataPtr() - expected.get("offset").longValue() * tensor.dtype().itemSize();
                assertEquals(storages.computeIfAbsent(expected.get("storage").longValue(), key -> start), start);
            }
        }
    }

    private static void assertSparse(JsonNode expected, Tensor tensor) throws IOException {
        assertEquals(expected.get("layout").textValue(), tensor.layout().toString());
        assertEquals(Golden.dtype(expected.get("dtype")), tensor.dtype());
        assertArrayEquals(Golden.longs(expected.get("shape")), tensor.shape());
        assertEquals(expected.get("grad").booleanValue(), tensor.requiresGrad());
        boolean coordinates = tensor.layout() == Layout.SPARSE_COO;
        boolean rows = tensor.layout() == Layout.SPARSE_CSR || tensor.layout() == Layout.SPARSE_BSR;
        Tensor detached = tensor.detach();
        if (coordinates) {
            assertEquals(expected.get("coalesced").booleanValue(), Operator.of("aten::is_coalesced").call(detached).getFirst());
        }
        List<String> parts = coordinates ? List.of("_indices", "_values") : rows ? List.of("crow_indices", "col_indices", "values")
                : List.of("ccol_indices", "row_indices", "values");
        for (int i = 0; i < parts.size(); i++) {
            JsonNode wanted = expected.get("parts").get(i);
            Tensor part = Operator.unchecked("aten::" + parts.get(i)).callTensor(detached);
            assertEquals(Golden.dtype(wanted.get("dtype")), part.dtype());
            assertArrayEquals(Golden.longs(wanted.get("shape")), part.shape());
            assertArrayEquals(Golden.bytes(wanted.get("data")), elements(part), parts.get(i));
        }
    }

    private static void assertQuantized(JsonNode expected, Tensor tensor, boolean strides) throws IOException {
        assertEquals(Golden.dtype(expected.get("dtype")), tensor.dtype());
        assertArrayEquals(Golden.longs(expected.get("shape")), tensor.shape());
        if (strides && Arrays.stream(tensor.shape()).noneMatch(n -> n == 1)) {
            assertArrayEquals(dense(expected), tensor.strides());
        }
        assertArrayEquals(Golden.bytes(expected.get("integers")), elements(Operator.of("aten::int_repr").callTensor(tensor)));
        int axis = expected.get("axis").intValue();
        double[] scales = expected.get("scales").valueStream().mapToDouble(JsonNode::doubleValue).toArray();
        double[] zeros = expected.get("zeros").valueStream().mapToDouble(JsonNode::doubleValue).toArray();
        if (axis < 0) {
            assertEquals(scales[0], Operator.of("aten::q_scale").call(tensor).getFirst());
            assertEquals((long) zeros[0], Operator.of("aten::q_zero_point").call(tensor).getFirst());
        } else {
            assertEquals((long) axis, Operator.of("aten::q_per_channel_axis").call(tensor).getFirst());
            assertArrayEquals(scales, numbers(Operator.of("aten::q_per_channel_scales").callTensor(tensor)));
            assertArrayEquals(zeros, numbers(Operator.of("aten::q_per_channel_zero_points").callTensor(tensor)));
        }
    }

    private static double[] numbers(Tensor tensor) {
        return tensor.to(DType.FLOAT64).numpy().toDoubleArray();
    }

    /** The strides of a copy: the order of the axes stays, gaps do not. */
    private static long[] dense(JsonNode expected) {
        long[] shape = Golden.longs(expected.get("shape"));
        long[] stride = Golden.longs(expected.get("stride"));
        Integer[] axes = new Integer[shape.length];
        Arrays.setAll(axes, d -> d);
        Arrays.sort(axes, (a, b) -> Long.compare(stride[a], stride[b]));
        long[] dense = new long[shape.length];
        long step = 1;
        for (int axis : axes) {
            dense[axis] = step;
            step *= Math.max(1, shape[axis]);
        }
        return dense;
    }

    @Test
    void sparseAndQuantizedTensorsOutliveTheMapping() throws IOException {
        for (JsonNode c : KINDS.get("cases")) {
            if (c.get("name").textValue().matches("(sparse|quantized) (coo|csr|qint8|channels)")) {
                Path file = Golden.file(folder, "a.pt", Golden.bytes(c.get("file")));
                Object value;
                try (Arena arena = Arena.ofShared()) {
                    value = Checkpoint.load(file, arena);
                }
                assertValue(c.get("value"), value, null);
            }
        }
    }

    @Test
    void pytorchReadsSparseAndQuantizedTensorsThatWereWritten() throws Exception {
        Map<String, Object> all = new LinkedHashMap<>();
        for (JsonNode c : KINDS.get("cases")) {
            String name = c.get("name").textValue();
            if (name.startsWith("sparse ") || name.startsWith("quantized ") || name.contains("bytes")) {
                all.put(name, Checkpoint.load(Golden.file(folder, "in.pt", Golden.bytes(c.get("file"))), Arena.global()));
            }
        }
        Path file = folder.resolve("out.pt");
        Checkpoint.save(file, all, Progress.NONE);
        String output = Python.run(List.of("torch", "sys", "warnings"), """
                warnings.simplefilter("ignore")
                for mmap in [False, True]:
                    v = torch.load(sys.argv[1], weights_only=True, mmap=mmap)
                    s = v["sparse coo"]["s"]
                    print(len(v), s.to_dense().tolist(), s.is_coalesced(), v["sparse bsc"]["s"].layout)
                    print(v["sparse parameter"][0].requires_grad, v["quantized qint8"]["q"][0, 0].dequantize().tolist())
                    print(v["quantized channels"]["q"].dequantize()[0, :, 0].tolist(), list(v["bytes as keys"])[0], v["empty bytes"])
                """, file.toString());
        String expected = all.size() + """
                 [[0.0, 1.5, 0.0, 2.0], [0.0, 0.0, 0.0, 0.0], [3.0, 0.0, -4.0, 0.0], [0.0, 5.0, 0.0, 6.0]] True torch.sparse_bsc
                True [-7.0, -6.0, -5.0, -4.0]
                [-7.0, -3.0, 1.0] b'k\\xff' [b'', {b'': 1}]
                """;
        assertEquals(expected + expected, output);
    }
}
