// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.examples;

import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.export.ExportedProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Generates text with a program that PyTorch exported, which keeps the keys and values of its attention in buffers. */
public final class ExportedLanguageModel {
    private ExportedLanguageModel() { }

    /**
     * Feeds a prompt and then the likeliest word, one at a time.
     *
     * @param model a program that takes a word and its place, and gives the scores of the next word
     * @param prompt the first words
     * @param count how many are generated
     * @return the prompt and what follows
     */
    public static List<Long> generate(ExportedProgram model, List<Long> prompt, int count) {
        List<Long> words = new ArrayList<>(prompt);
        try (var inference = Torch.noGrad()) {
            for (int place = 0; place < prompt.size() + count - 1; place++) {
                try (TensorScope step = TensorScope.ofConfined()) {
                    Tensor scores = (Tensor) model.call(Torch.tensor(words.get(place)), Torch.tensor((long) place));
                    if (place >= prompt.size() - 1) {
                        words.add(scores.argmax().itemLong());
                    }
                }
            }
        }
        return words;
    }

    /** Generates twenty words with the model of the tests, or one that is named. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments.length > 0 ? arguments[0] : "src/test/resources/examples/models/language-model.pt2");
        try (ExportedProgram model = ExportedProgram.load(file)) {
            System.out.println(generate(model, List.of(3L, 1L, 4L, 1L, 5L), 20));
        }
    }
}
