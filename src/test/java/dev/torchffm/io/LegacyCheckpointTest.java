// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torchffm.Tensor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in the format before PyTorch 1.6 that lie, and what of them is mapped. */
class LegacyCheckpointTest {
    private static final String HEAD = "\200\2\212\12\154\374\234\106\371\40\152\250\120\31." + "\200\2M\351\3." + "\200\2}.";

    @TempDir
    Path folder;

    private static byte[] file(String name) {
        for (JsonNode c : CheckpointKindsTest.LEGACY.get("cases")) {
            if (c.get("name").textValue().equals(name)) {
                return Golden.bytes(c.get("file"));
            }
        }
        throw new AssertionError(name);
    }

    /** The pickles of two floats, and the keys that are listed. */
    private static byte[] made(String id, String keys, long count, byte... data) {
        byte[] pickles = (HEAD + "\200\2ctorch._utils\n_rebuild_tensor_v2\n(" + id
                + "QK\0K\2\205K\1\205\211ccollections\nOrderedDict\n)RtR.\200\2](" + keys + "e.").getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(pickles.length + 8 + data.length).order(ByteOrder.LITTLE_ENDIAN).put(pickles).putLong(count).put(data)
                .array();
    }

    private static String id(int count, String view) {
        return "(" + text("storage") + "ctorch\nFloatStorage\n" + text("a") + text("cpu") + "K" + (char) count + view + "t";
    }

    private static String text(String text) {
        return "X" + (char) text.length() + "\0\0\0" + text;
    }

    private FormatException refused(byte[] content, String problem) throws IOException {
        Path file = Golden.file(folder, "bad.pt", content);
        FormatException e = assertThrows(FormatException.class, () -> Checkpoint.load(file));
        assertTrue(e.getMessage().contains(problem), e.getMessage());
        return e;
    }

    @Test
    void filesThatAreMadeByHandAreRead() throws IOException {
        byte[] floats = {0, 0, (byte) 0x80, 0x3f, 0, 0, 0, 0x40};
        for (String view : List.of("N", "(" + text("v") + "K\0K\2t")) {
            Path file = Golden.file(folder, "a.pt", made(id(2, view), text("a"), 2, floats));
            assertArrayEquals(new float[] {1, 2}, ((Tensor) Checkpoint.load(file)).numpy().toFloatArray());
        }
    }

    @Test
    void storagesThatLieAreRefused() throws IOException {
        byte[] eight = new byte[8];
        refused(made(id(2, "N"), text("a"), 3, eight), "'a' of 2 elements has 3 in the file");
        refused(made(id(2, "N"), text("a"), -1, eight), "'a' of 2 elements has -1 in the file");
        refused(made(id(2, "N"), text("a"), 2, new byte[7]), "'a' of 2 elements of 4 bytes reaches beyond the end of the file");
        refused(made(id(2, "N"), text("a") + text("a"), 2, Arrays.copyOf(eight, 16)), "'a' is listed twice");
        refused(made(id(2, "N"), text("a") + text("b"), 2, Arrays.copyOf(eight, 16)), "'b' is listed, and no tensor has it");
        refused(made(id(2, "N"), "K\1", 2, eight), "'?' is listed, and no tensor has it");
        refused(made(id(2, "N"), "", 2, eight), "'a' is not in the file");
        refused(made(id(1, "N"), text("a"), 1, eight), "is not within its storage of 1 elements");
        refused(made(id(3, "(" + text("v") + "K\2K\1t"), text("a"), 3, Arrays.copyOf(eight, 12)),
                "is not within its storage of 1 elements");
        refused(made(id(2, "(" + text("v") + "K\1K\2t"), text("a"), 2, eight), "does not lie within its 2 elements");
        refused(made(id(2, "K\1"), text("a"), 2, eight), "does not lie within its 2 elements");
        byte[] without = made(id(2, "N"), text("a"), 2);
        refused(Arrays.copyOf(without, without.length - 1), "the file ends before the storage 'a'");
    }

    @Test
    void placesInMessagesAreThoseOfTheFile() throws IOException {
        byte[] lying = made(id(2, "N"), text("a"), 3, new byte[8]);
        assertEquals(lying.length - 16, refused(lying, "has 3 in the file").offset());
    }

    @Test
    void everyTruncationIsRefused() throws IOException {
        byte[] whole = file("moved by 3");
        for (int length = 0; length < whole.length; length++) {
            Path file = Golden.file(folder, "cut.pt", Arrays.copyOf(whole, length));
            assertThrows(FormatException.class, () -> Checkpoint.load(file));
        }
    }

    @Test
    void alignedStoragesAreMappedAndOthersCopied() throws IOException {
        byte[] elements = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN).putLong(0).putLong(1).putLong(2).array();
        int mapped = 0;
        for (int i = 0; i < 8; i++) {
            byte[] content = file("moved by " + i);
            int at = 0;
            while (!Arrays.equals(content, at, at + 24, elements, 0, 24)) {
                at++;
            }
            List<?> values = List.copyOf(((Map<?, ?>) Checkpoint.load(Golden.file(folder, "a.pt", content))).values());
            long address = ((Tensor) values.getFirst()).dataPtr();
            assertEquals(0, address % 8);
            if (at % 8 == 0) {
                // A mapping begins with a page; a copy begins at a multiple of 64.
                assertEquals(at % 4096, address % 4096);
                mapped++;
            } else {
                assertEquals(0, address % 64);
            }
        }
        assertEquals(1, mapped);
    }

    @Test
    void writesReachTensorsThatShareAStorageAndNotTheFile() throws IOException {
        byte[] content = file("storages that are views");
        Path file = Golden.file(folder, "a.pt", content);
        List<?> tensors = (List<?>) Checkpoint.load(file);
        ((Tensor) tensors.get(1)).fill_(9);
        assertArrayEquals(new float[] {0, 1, 2, 9, 9, 9}, ((Tensor) tensors.get(0)).reshape(-1).numpy().toFloatArray());
        assertArrayEquals(content, Files.readAllBytes(file));
    }

    @Test
    void deepAndRepeatedPicklesAreRefusedOrRead() throws IOException {
        refused((HEAD + "N" + "\205".repeat(100_000) + "q").getBytes(StandardCharsets.ISO_8859_1), "the pickle ends after 0 bytes");
        refused((HEAD + "}K\1" + "q\0h\0\206".repeat(30) + "Ns").getBytes(StandardCharsets.ISO_8859_1), "a key of more than 1000 parts");
        refused(HEAD.substring(0, 16).getBytes(StandardCharsets.ISO_8859_1), "the pickle ends after 0 bytes");
    }
}
