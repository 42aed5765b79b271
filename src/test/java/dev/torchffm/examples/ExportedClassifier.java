// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.examples;

import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.export.ExportedProgram;
import dev.torchffm.io.Images;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Classifies an image with a program that PyTorch exported. */
public final class ExportedClassifier {
    private ExportedClassifier() { }

    /**
     * The likeliest class and its probability.
     *
     * @param model a program that takes an image of bytes, height by width by channels, and gives probabilities
     * @param image a file that {@link ImageIO} reads
     * @return such as {@code class 7, probability 0.1205}
     * @throws IOException if a file cannot be read
     */
    public static String classify(Path model, Path image) throws IOException {
        try (ExportedProgram classifier = ExportedProgram.load(model);
                TensorScope scope = TensorScope.ofConfined(); var inference = Torch.noGrad()) {
            Tensor scores = (Tensor) classifier.call(Images.tensor(ImageIO.read(image.toFile())));
            long best = scores.argmax().itemLong();
            return "class %d, probability %.4f".formatted(best, scores.select(0, best).itemDouble());
        }
    }

    /** Classifies the image of the tests, or one that is named after a model. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of("src/test/resources/examples/models");
        System.out.println(classify(arguments.length > 1 ? Path.of(arguments[0]) : folder.resolve("classifier.pt2"),
                arguments.length > 1 ? Path.of(arguments[1]) : folder.resolve("image.png")));
    }
}
