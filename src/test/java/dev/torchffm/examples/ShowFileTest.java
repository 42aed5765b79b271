// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ProjectFolder;
import dev.torchffm.io.Safetensors;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowFileTest {
    private static final Path CHECKPOINT = ProjectFolder.of("src/test/resources/examples/checkpoint.pt");

    @TempDir
    Path folder;

    @Test
    void checkpointIsPrintedNameByNameWithABar() throws Exception {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        ByteArrayOutputStream bar = new ByteArrayOutputStream();
        try (Arena arena = Arena.ofConfined()) {
            Map<String, Object> all = ShowFile.open(CHECKPOINT, arena, (done, total) -> { });
            ShowFile.show(all, true, new PrintStream(text), ShowFile.bar("reading", new PrintStream(bar)));
        }
        List<String> lines = text.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals("epoch                                    3", lines.getFirst());
        assertTrue(lines.contains("model.0.weight                           float32    [8, 1, 3, 3]                 288 B  mean "
                + "-0.012488889464293607"), lines::toString);
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("average.4.weight ") && l.contains("bfloat16   [10, 288]")), lines::toString);
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("optimizer.param_groups.0.lr ") && l.endsWith(" 0.1")), lines::toString);
        assertTrue(lines.getLast().matches("\\d+ entries, 29\\.9 KB"), lines.getLast());
        String drawn = bar.toString(StandardCharsets.UTF_8);
        assertTrue(drawn.startsWith("\rreading [") && drawn.endsWith("#] " + lines.getLast().split(", ")[1] + System.lineSeparator()), drawn);
        assertTrue(drawn.chars().filter(c -> c == '\r').count() > 3, drawn);
    }

    @Test
    void copyHasTheSameTensors() throws Exception {
        Path copy = folder.resolve("copy.safetensors");
        ShowFile.main(new String[] {CHECKPOINT.toString(), copy.toString()});
        Safetensors tensors = Safetensors.open(copy);
        assertEquals("BF16", tensors.info("average.0.weight").type());
        assertEquals(List.of(10L, 288L), tensors.info("model.4.weight").shape());
    }
}
