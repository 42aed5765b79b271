// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ProjectFolder;
import dev.torchffm.RecordedCall;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.io.Mapping;
import dev.torchffm.io.Npy;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples reach what PyTorch reaches; {@code scripts/golden/examples.py} wrote that down. */
class ExamplesTest {
    private static final Path EXAMPLES = ProjectFolder.of("src", "test", "resources", "examples");

    @Test
    void trainingReachesPyTorchsLossesStepByStep() throws IOException {
        List<String> expected = Files.readAllLines(EXAMPLES.resolve("mlp-losses.txt"));
        List<Double> losses = TrainMlp.train(0, expected.size());
        for (int i = 0; i < losses.size(); i++) {
            assertEquals(Double.parseDouble(expected.get(i)), losses.get(i), 1e-5, "step " + i);
        }
        assertTrue(losses.getLast() < losses.getFirst() / 2, "it learns: " + losses);
    }

    @Test
    void anotherSeedGivesOtherLosses() {
        assertTrue(Math.abs(TrainMlp.train(0, 1).getFirst() - TrainMlp.train(1, 1).getFirst()) > 1e-4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 8, 32, 100})
    void inferenceGivesPyTorchsProbabilitiesWhateverTheBatch(int batch) throws IOException {
        try (Arena arena = Arena.ofConfined(); TensorScope scope = TensorScope.ofConfined()) {
            Tensor expected = Npy.openTensor(EXAMPLES.resolve("convnet/probabilities.npy"), Mapping.COPY_ON_WRITE, arena);
            Torch.manualSeed(2);
            Tensor images = Torch.rand(32, 3, 16, 16);
            Tensor found = new ClassifyImages(EXAMPLES.resolve("convnet"), arena).classify(images, batch);
            assertArrayEquals(new long[] {32, 10}, found.shape());
            assertArrayEquals(RecordedCall.numbers(expected), RecordedCall.numbers(found), 1e-6);
        }
    }
}
