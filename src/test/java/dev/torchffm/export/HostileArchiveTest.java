// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.io.FormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives that were made to harm: whatever they claim, they are refused before they cost anything. */
class HostileArchiveTest {
    private static final int CENTRAL = 0x02014b50;
    private static final int END_BYTES = 22;
    private static final String JSON = "ok/models/model.json";

    @TempDir
    Path folder;

    /** The entries of a small program, under a folder of their own. */
    private static Map<String, byte[]> entries() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        Path small = Corpus.file("refused/ok_deflated.pt2");
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(small))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put("ok" + entry.getName().substring(entry.getName().indexOf('/')), zip.readAllBytes());
            }
        }
        return entries;
    }

    private Path stored(Map<String, byte[]> entries) throws IOException {
        Path file = folder.resolve("a.pt2");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry stored = new ZipEntry(entry.getKey());
                CRC32 crc = new CRC32();
                crc.update(entry.getValue());
                stored.setMethod(ZipEntry.STORED);
                stored.setSize(entry.getValue().length);
                stored.setCrc(crc.getValue());
                zip.putNextEntry(stored);
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    private static String refusal(Path file) {
        return assertThrows(FormatException.class, () -> ExportedProgram.load(file)).getMessage();
    }

    /** The program with its JSON changed. */
    private Path changed(UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> entries = entries();
        String before = new String(entries.get(JSON), StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertTrue(!after.equals(before), "nothing was changed");
        entries.put(JSON, after.getBytes(StandardCharsets.UTF_8));
        return stored(entries);
    }

    @Test
    void theProgramItselfIsLoaded() throws IOException {
        try (ExportedProgram program = ExportedProgram.load(stored(entries()))) {
            assertEquals(1, ExportedProgram.models(stored(entries())).size());
        }
    }

    @Test
    void entriesThatOverlapAreRefused() throws IOException {
        Path file = stored(entries());
        byte[] content = Files.readAllBytes(file);
        ByteBuffer buffer = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int first = directory(buffer);
        int second = central(buffer, first + 1);
        // The second entry's bytes are those of the first.
        buffer.putInt(second + 42, buffer.getInt(first + 42));
        Files.write(file, content);
        assertTrue(refusal(file).contains("overlaps"), refusal(file));
    }

    /** Where the directory begins: the sample inputs are an archive in the archive, whose directory comes before. */
    private static int directory(ByteBuffer buffer) {
        return buffer.getInt(buffer.capacity() - END_BYTES + 16);
    }

    private static int central(ByteBuffer buffer, int from) {
        int at = from;
        while (buffer.getInt(at) != CENTRAL) {
            at++;
        }
        return at;
    }

    @Test
    void entriesThatInflateBeyondWhatDeflateCanAreRefused() throws IOException {
        Path file = folder.resolve("a.pt2");
        Files.copy(Corpus.file("refused/ok_deflated.pt2"), file);
        byte[] content = Files.readAllBytes(file);
        ByteBuffer buffer = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putInt(directory(buffer) + 24, 0x7fffffff);
        Files.write(file, content);
        assertTrue(refusal(file).contains("cannot become so many"), refusal(file));
    }

    @Test
    void jsonBeyondTheLimitIsRefusedBeforeItIsInflated() throws IOException {
        Path file = folder.resolve("a.pt2");
        byte[] space = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries().entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                for (int i = 0; i < 257 && entry.getKey().equals(JSON); i++) {
                    zip.write(space);
                }
            }
        }
        assertTrue(Files.size(file) < 1 << 20);
        assertTrue(refusal(file).contains("at most " + (256 << 20) + " are read"), refusal(file));
    }

    @Test
    void entriesOutsideTheFolderAreRefused() throws IOException {
        Map<String, byte[]> entries = entries();
        entries.put("other/x", new byte[1]);
        assertTrue(refusal(stored(entries)).contains("'other/x' is not in the folder 'ok/'"), refusal(stored(entries)));
    }

    @Test
    void weightsWithoutBytesAreBounded() throws IOException {
        Map<String, byte[]> entries = entries();
        String config = "ok/data/weights/model_weights_config.json";
        String weights = new String(entries.get(config), StandardCharsets.UTF_8);
        String large = weights.replaceFirst("\"sizes\": *\\[[^\\]]*\\], *\"requires_grad\"",
                "\"sizes\": [{\"as_int\": 1048576}, {\"as_int\": 1048576}, {\"as_int\": 64}], \"requires_grad\"")
                .replaceFirst("\"strides\": *\\[[^\\]]*\\]", "\"strides\": [{\"as_int\": 1}, {\"as_int\": 1}, {\"as_int\": 1}]");
        assertTrue(!large.equals(weights));
        entries.put(config, large.getBytes(StandardCharsets.UTF_8));
        entries.put("ok/data/weights/weight_0", new byte[0]);
        assertTrue(refusal(stored(entries)).contains("torchffm.export.absent.limit"), refusal(stored(entries)));
    }

    @Test
    void operatorsOutsideTheListAreRefused() throws IOException {
        for (String operator : new String[] {"set_.source_Tensor", "resize_.default", "from_file.default", "relu.out", "_foreach_neg.default",
            "mkldnn_linear.default"}) {
            String message = refusal(changed(json -> json.replaceFirst("torch\\.ops\\.aten\\.[a-z_.]+", "torch.ops.aten." + operator)));
            assertTrue(message.contains("which a program may not"), message);
        }
    }

    @Test
    void guardsAreReadAndNotRun() throws IOException {
        Path file = changed(json -> json.replaceFirst("\"guards_code\": *\\[", "\"guards_code\": [\"__import__('os') == 1\""));
        assertTrue(refusal(file).contains("__import__"), refusal(file));
        assertTrue(refusal(file).contains("withSkipUnreadableGuards"), refusal(file));
        try (ExportedProgram program = ExportedProgram.load(file, LoadOptions.defaults().withSkipUnreadableGuards(true))) {
            assertTrue(program.toString().contains("nodes"));
        }
    }

    @Test
    void programsFromAFileThatGrowsShorterAreRefused() throws IOException {
        byte[] content;
        try (InputStream in = Files.newInputStream(Corpus.file("refused/ok_unchanged.pt2"))) {
            content = in.readAllBytes();
        }
        Path file = folder.resolve("a.pt2");
        for (int length = 0; length < content.length; length += 97) {
            Files.write(file, Arrays.copyOf(content, length));
            refusal(file);
        }
    }
}
