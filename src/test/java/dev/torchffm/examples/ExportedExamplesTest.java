// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ProjectFolder;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.export.ExportedProgram;
import dev.torchffm.io.Safetensors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of exported programs compute what PyTorch does; {@code scripts/golden/exported_models.py} wrote that down. */
class ExportedExamplesTest {
    private static final Path MODELS = ProjectFolder.of("src", "test", "resources", "examples", "models");

    @Test
    void theClassifierFindsTheClassThatPyTorchFinds() throws IOException {
        Tensor expected = Safetensors.open(MODELS.resolve("classifier.out.safetensors")).tensor("output");
        long best = expected.argmax().itemLong();
        assertEquals("class %d, probability %.4f".formatted(best, expected.select(0, best).itemDouble()),
                ExportedClassifier.classify(MODELS.resolve("classifier.pt2"), MODELS.resolve("image.png")));
    }

    @Test
    void theLanguageModelGeneratesPyTorchsWordsAndKeepsItsKeysAndValues() throws IOException {
        Safetensors expected = Safetensors.open(MODELS.resolve("language-model.out.safetensors"));
        Object words = expected.tensor("words").tolist();
        try (ExportedProgram model = ExportedProgram.load(MODELS.resolve("language-model.pt2"))) {
            assertTrue(model.hasState());
            assertEquals(words, ExportedLanguageModel.generate(model, List.of(3L, 1L, 4L, 1L, 5L), 20));
            for (String buffer : List.of("keys", "values")) {
                assertTrue(Torch.allclose(expected.tensor(buffer), model.stateDict().get(buffer), 1e-5, 1e-6), buffer);
            }
            // What comes later is hidden by the mask, so the same buffers serve for the next text.
            assertEquals(words, ExportedLanguageModel.generate(model, List.of(3L, 1L, 4L, 1L, 5L), 20));
        }
    }

    private static String run(Path inputs, Path outputs) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(text, true, StandardCharsets.UTF_8)) {
            RunModel.run(MODELS.resolve("classifier.pt2"), inputs, outputs, out);
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aProgramRunsFromTheCommandLine(@TempDir Path folder) throws IOException {
        Path outputs = folder.resolve("outputs.safetensors");
        String text = run(MODELS.resolve("classifier.in.safetensors"), outputs);
        assertTrue(text.contains("image: torch.uint8 [32, 32, 3]") && text.contains("output: torch.float32 [10]")
                && text.contains("first call in"), text);
        assertTrue(Torch.allclose(Safetensors.open(MODELS.resolve("classifier.out.safetensors")).tensor("output"),
                Safetensors.open(outputs).tensor("output"), 1e-5, 1e-6));
        assertTrue(!run(null, null).contains("first call"));
        assertThrows(IllegalArgumentException.class, () -> run(MODELS.resolve("language-model.out.safetensors"), null));
    }
}
