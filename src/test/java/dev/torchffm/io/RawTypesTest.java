// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.ndarray.NDArray;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of JAX, ml_dtypes and NumPy whose types arrays do not have: raw ones, and times. */
class RawTypesTest {
    private static final JsonNode GOLDEN = Golden.read("raw-types");

    @TempDir
    Path folder;

    static Stream<Named<JsonNode>> cases() {
        return GOLDEN.get("cases").valueStream().map(c -> Named.of(c.get("name").textValue(), c));
    }

    static Stream<Named<JsonNode>> archives() {
        return GOLDEN.get("archives").valueStream().map(c -> Named.of(c.get("name").textValue(), c));
    }

    private static void assertViewed(JsonNode c, Tensor tensor) {
        if (c.path("view").isTextual()) {
            Tensor viewed = tensor.view(Golden.dtype(c.get("view"))).squeeze(-1);
            assertEquals(tensor.dataPtr(), viewed.dataPtr());
            double[] values = viewed.to(DType.FLOAT64).reshape(-1).numpy().toDoubleArray();
            assertArrayEquals(c.get("values").valueStream().mapToDouble(JsonNode::doubleValue).toArray(), values);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void filesOpenAsBytesOrAsNumbersAndCanBeViewed(JsonNode c) throws IOException {
        Path file = Golden.file(folder, "a.npy", Golden.bytes(c.get("file")));
        assertEquals(c.get("descr").textValue(), Npy.descr(file));
        boolean foreign = c.get("descr").textValue().startsWith(">");
        for (Mapping mapping : Mapping.values()) {
            if (foreign && mapping == Mapping.READ_WRITE) {
                continue;
            }
            NDArray array = Npy.open(file, mapping, Arena.ofAuto());
            assertEquals(Golden.dtype(c.get("dtype")), array.dtype());
            assertArrayEquals(Golden.longs(c.get("shape")), array.shape());
            assertArrayEquals(Golden.bytes(c.get("data")), Golden.elements(array));
            assertTrue(foreign || array.size() == 0 || array.segment().isMapped());
        }
        Tensor tensor = Npy.openTensor(file);
        assertArrayEquals(Golden.longs(c.get("shape")), tensor.shape());
        assertViewed(c, tensor);
    }

    @Test
    void theLoggerSaysHowToViewRawTypes() throws IOException {
        List<String> messages = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                messages.add(entry.getMessage());
            }

            @Override
            public void flush() { }

            @Override
            public void close() { }
        };
        Logger logger = Logger.getLogger("dev.torchffm");
        logger.addHandler(handler);
        try {
            JsonNode c = find("bfloat16 of JAX");
            Path file = Golden.file(folder, "jax.npy", Golden.bytes(c.get("file")));
            Npy.open(file);
            assertEquals(List.of(file + ": the raw type '" + c.get("descr").textValue() + "' is opened as uint8 of shape (2, 5, 2), the "
                    + "bytes of an element along the last axis, since NumPy has not written which type it is. If they are bfloat16 (of JAX "
                    + "or ml_dtypes), .view(DType.BFLOAT16).squeeze(-1) of the tensor gives them"), messages);
            Npy.openTensor(Golden.file(folder, "f8.npy", Golden.bytes(find("float8_e5m2 of ml_dtypes").get("file"))));
            assertTrue(messages.getLast().contains(".view(DType.FLOAT8_E5M2)"), messages.getLast());
            Npy.open(Golden.file(folder, "v5.npy", Golden.bytes(find("void V5").get("file"))));
            assertTrue(messages.getLast().contains("view(dtype)"), messages.getLast());
            int before = messages.size();
            Npy.open(Golden.file(folder, "time.npy", Golden.bytes(find("datetime64 in ns").get("file"))));
            assertEquals(before, messages.size());
        } finally {
            logger.removeHandler(handler);
        }
    }

    private static JsonNode find(String name) {
        return GOLDEN.get("cases").valueStream().filter(c -> c.get("name").textValue().equals(name)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("archives")
    void entriesOfArchivesAreListedAsNumpyListsThem(JsonNode c) throws IOException {
        byte[] content = Golden.bytes(c.get("file"));
        Path file = Golden.file(folder, "a.npz", content);
        MemorySegment copy = Arena.ofAuto().allocate(content.length, 8).copyFrom(MemorySegment.ofArray(content));
        for (Npz npz : List.of(Npz.open(file, Mapping.COPY_ON_WRITE, Arena.ofAuto()), Npz.open(copy),
                Npz.open(MemorySegment.ofArray(content)))) {
            assertEquals(c.get("entries").valueStream().map(e -> e.get("name").textValue()).toList(), List.copyOf(npz.names()));
            for (JsonNode e : c.get("entries")) {
                String name = e.get("name").textValue();
                if (e.has("bytes")) {
                    assertArrayEquals(Golden.bytes(e.get("bytes")), npz.segment(name).toArray(ValueLayout.JAVA_BYTE));
                    FormatException refused = assertThrows(FormatException.class, () -> npz.array(name));
                    assertTrue(refused.getMessage().contains("'" + name + "' is not an .npy file")
                            && refused.getMessage().contains("segment(name)"), refused.getMessage());
                    continue;
                }
                assertEquals(e.get("descr").textValue(), npz.descr(name));
                NDArray array = npz.array(name);
                assertEquals(Golden.dtype(e.get("dtype")), array.dtype());
                assertArrayEquals(Golden.longs(e.get("shape")), array.shape());
                assertArrayEquals(Golden.bytes(e.get("data")), Golden.elements(array));
                Tensor tensor = npz.tensor(name);
                assertArrayEquals(Golden.bytes(e.get("data")), Golden.elements(tensor.numpy()));
                assertViewed(e, tensor);
                assertEquals(0, tensor.dataPtr() % (e.path("view").isTextual() ? 2 : tensor.dtype().itemSize()));
            }
        }
    }

    @Test
    void wholeNamesOfEntriesFindThemToo() throws IOException {
        byte[] content = Golden.bytes(GOLDEN.get("archives").get(0).get("file"));
        Npz npz = Npz.open(MemorySegment.ofArray(content).asReadOnly());
        assertArrayEquals(new int[] {0, 1, 2}, npz.array("bias.npy").toIntArray());
        assertThrows(NoSuchElementException.class, () -> npz.array("weights.npy"));
        assertFalse(npz.array("bias").isWriteable());
        assertTrue(npz.segment("bias").isReadOnly());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> npz.tensor("bias")).getMessage()
                .contains("the segment is read-only"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"|V", "|V-1", "|V99999999999999999999", "<M8[x]", "<M4", "<m8[", "<M8[s]x", "<m8[9999999999s]"})
    void namesThatNumpyDoesNotHaveAreRefused(String descr) throws IOException {
        FormatException e = assertThrows(FormatException.class, () -> Npy.open(file(descr, "(1,)", 8)));
        assertTrue(e.getMessage().contains("'" + descr + "'"), e.getMessage());
    }

    @Test
    void rawTypesThatDoNotFitAreRefused() throws IOException {
        String ones = "(" + "1, ".repeat(64) + ")";
        assertTrue(assertThrows(FormatException.class, () -> Npy.open(file("|V2", ones, 8))).getMessage().contains("with 64 axes"));
        assertTrue(assertThrows(FormatException.class, () -> Npy.open(file("|V999999999999999999", "(100,)", 8))).getMessage()
                .contains("more bytes than 64 bits count"));
        assertTrue(assertThrows(FormatException.class, () -> Npy.open(file("|V9", "(1,)", 8))).getMessage()
                .contains("needs 9 bytes, and 8 are there"));
        assertArrayEquals(new long[] {1, 8}, Npy.open(file("|V8", "(1,)", 8)).shape());
    }

    private Path file(String descr, String shape, int bytes) throws IOException {
        byte[] header = ("{'descr': '" + descr + "', 'fortran_order': False, 'shape': " + shape + "}\n").getBytes(StandardCharsets.UTF_8);
        ByteBuffer all = ByteBuffer.allocate(10 + header.length + bytes).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        all.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0}).putShort((short) header.length).put(header);
        return Files.write(folder.resolve("made.npy"), all.array());
    }
}
