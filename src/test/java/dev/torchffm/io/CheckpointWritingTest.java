// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Layout;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.ndarray.NDArray;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What checkpoints, safetensors and npz files are refused before anything of them is written. */
class CheckpointWritingTest {
    private static final String LONE = "a\ud800";

    @TempDir
    Path folder;

    private interface Write {
        void to(Path file) throws IOException;
    }

    private void refused(String problem, Write write) throws IOException {
        Path file = folder.resolve("old.bin");
        byte[] before = {1, 2, 3};
        Files.write(file, before);
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> write.to(file));
        assertTrue(e.getMessage().contains(problem), e.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file));
        try (var all = Files.list(folder)) {
            assertEquals(List.of(file), all.toList(), "nothing beside it");
        }
    }

    private void refusedValue(String problem, Object value) throws IOException {
        refused(problem, file -> Checkpoint.save(file, value, Progress.NONE));
    }

    @Test
    void keysThatPythonCannotHashAreRefused() throws IOException {
        refusedValue("a key of type java.util.ImmutableCollections$List", Map.of(List.of(1), 1));
        refusedValue("a key of type java.util.ImmutableCollections$Map", Map.of(Map.of(), 1));
        refusedValue("a key of type java.util.ImmutableCollections$Set", List.of(Map.of(Set.of(1), 1)));
        refusedValue("a key of type dev.torchffm.Tensor", Map.of(Torch.ones(1), 1));
        refusedValue("a key of type dev.torchffm.ndarray.NDArray", Map.of(NDArray.zeros(DType.INT8, 1), 1));
        refusedValue("a key of type dev.torchffm.ndarray.NDArray",
                Map.of("a", Map.of(new Tuple(List.of(NDArray.zeros(DType.INT8, 1))), 1)));
        refusedValue("a key that is a byte[]", Map.of(new byte[1], 1));
        refusedValue("a member of a set of type dev.torchffm.Tensor", Set.of(Torch.ones(1)));
        refusedValue("a member of a set of type java.util.ImmutableCollections$List", new Tuple(List.of(Set.of(List.of()))));
        refusedValue("a member of a set that is a byte[]", Set.of(new byte[1]));
    }

    @Test
    void keysThatAreOneInPythonAreRefused() throws IOException {
        refusedValue("equal in Python", pair(1, 1.0));
        refusedValue("equal in Python", pair(true, 1L));
        refusedValue("equal in Python", pair(0.0, -0.0));
        refusedValue("equal in Python", pair((byte) 7, BigInteger.valueOf(7)));
        refusedValue("equal in Python", pair(1e20, new BigInteger("100000000000000000000")));
        refusedValue("equal in Python", pair(new Complex(2, 0), 2));
        refusedValue("equal in Python", pair(0.5f, 0.5));
        refusedValue("equal in Python", pair(new Tuple(List.of(1, "a")), new Tuple(List.of(1L, "a"))));
        refusedValue("equal in Python", new LinkedHashSet<>(Arrays.asList(1, 1L)));
        Path file = folder.resolve("a.pt");
        Map<Object, Object> different = new LinkedHashMap<>();
        for (Object key : Arrays.asList(1, 1.5, "1", "None", null, ByteString.of((byte) '1'), new Complex(1, 1), 0.1f, 0.1, DType.INT8,
                Device.CPU, new Tuple(List.of()), new Tuple(List.of("1")), new Tuple(List.of(1)))) {
            different.put(key, different.size());
        }
        Checkpoint.save(file, different, Progress.NONE);
        assertEquals(List.copyOf(different.values()).toString(), ((Map<?, ?>) Checkpoint.load(file)).values().toString());
    }

    private static Map<Object, Object> pair(Object first, Object second) {
        Map<Object, Object> map = new LinkedHashMap<>();
        map.put(first, "a");
        map.put(second, "b");
        return map;
    }

    @Test
    void textsThatAreNoUnicodeAreRefused() throws IOException {
        Tensor tensor = Torch.ones(1);
        NDArray array = NDArray.zeros(DType.INT8, 1);
        for (String text : List.of(LONE, "\udc00", "\udc00\ud800", "\ud800a")) {
            refusedValue("is half of a surrogate pair", Map.of(text, 1));
            refusedValue("is half of a surrogate pair", List.of(text));
            refused("is half of a surrogate pair",
                    file -> Safetensors.write(file, Map.of(text, tensor), Map.of(), Progress.NONE));
            refused("is half of a surrogate pair", file -> Safetensors.write(file, Map.of("a", tensor), Map.of(text, "a"), Progress.NONE));
            refused("is half of a surrogate pair", file -> Safetensors.write(file, Map.of("a", tensor), Map.of("a", text), Progress.NONE));
            refused("is half of a surrogate pair", file -> Npz.write(file, Map.of(text, array), Progress.NONE));
            refused("is half of a surrogate pair", file -> Npz.writeCompressed(file, Map.of(text, array), Progress.NONE));
        }
        refusedValue("a\\ud800' is not Unicode: the character at index 1", LONE);
        Path file = folder.resolve("a.pt");
        Checkpoint.save(file, "\ud83d\ude00", Progress.NONE);
        assertEquals("\ud83d\ude00", Checkpoint.load(file));
    }

    @Test
    void valuesThatNothingLoadsAreRefused() throws IOException {
        refusedValue("java.lang.Object", List.of(new Object()));
        refusedValue("dev.torchffm.Layout", List.of(Layout.STRIDED));
        refusedValue("meta device", List.of(Torch.empty(new long[] {2}, DType.FLOAT32).to(Device.of("meta"))));
        refusedValue("torch.bcomplex32", Map.of("a", DType.BCOMPLEX32));
        refusedValue("an integer of", BigInteger.ONE.shiftLeft(3000));
        Map<String, Object> deep = new HashMap<>();
        Object inner = deep;
        for (int i = 0; i < 600; i++) {
            inner = Collections.singletonList(inner);
        }
        refusedValue("nested deeper than 500", inner);
    }

    @Test
    void sparseTensorsAreRefusedBySafetensors() throws IOException {
        Tensor sparse = Torch.ones(2, 2).toSparse();
        refused("of layout torch.sparse_coo", file -> Safetensors.write(file, Map.of("a", sparse), Map.of(), Progress.NONE));
    }

    @Test
    void byteStringsEqualByTheirBytes() {
        byte[] bytes = {'a', '\'', (byte) 0xff, '\n', '\\'};
        ByteString one = ByteString.of(bytes);
        assertEquals(ByteString.of(bytes.clone()), one);
        assertEquals(ByteString.of(bytes).hashCode(), one.hashCode());
        assertNotEquals(ByteString.of((byte) 'a'), one);
        assertEquals("b\"a'\\xff\\n\\\\\"", one.toString());
        assertEquals("b'\"\\''", ByteString.of((byte) '"', (byte) '\'').toString());
        assertEquals(5, one.length());
        bytes[0] = 'b';
        one.toByteArray()[0] = 'c';
        assertEquals('a', one.toByteArray()[0]);
        assertFalse(one.equals("a"));
    }

    @Test
    void everyDTypeThatIsWrittenIsOneThatPyTorchKnows() throws Exception {
        Path file = folder.resolve("a.pt");
        List<DType> dtypes = Arrays.stream(DType.values()).filter(dtype -> dtype != DType.BCOMPLEX32).toList();
        Checkpoint.save(file, dtypes, Progress.NONE);
        assertEquals(dtypes, Checkpoint.load(file));
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("dict", pair(ByteString.of((byte) 'a'), new Tuple(List.of(1, ByteString.of()))));
        keys.put("set", new LinkedHashSet<>(List.of(ByteString.of((byte) 'b'))));
        Checkpoint.save(folder.resolve("b.pt"), keys, Progress.NONE);
        String output = Python.run(List.of("torch", "sys"), """
                for mmap in [False, True]:
                    print(all(isinstance(d, torch.dtype) for d in torch.load(sys.argv[1], weights_only=True, mmap=mmap)))
                    print(torch.load(sys.argv[2], weights_only=True, mmap=mmap))
                """, file.toString(), folder.resolve("b.pt").toString());
        String expected = "True\n{'dict': {b'a': 'a', (1, b''): 'b'}, 'set': {b'b'}}\n";
        assertEquals(expected + expected, output);
    }
}
