// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.examples;

import static dev.torchffm.ops.Functional.adaptiveAvgPool2d;
import static dev.torchffm.ops.Functional.batchNorm;
import static dev.torchffm.ops.Functional.conv2d;
import static dev.torchffm.ops.Functional.linear;
import static dev.torchffm.ops.Functional.maxPool2d;
import static dev.torchffm.ops.Functional.relu;
import static dev.torchffm.ops.Functional.softmax;

import dev.torchffm.GradMode;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.io.Mapping;
import dev.torchffm.io.Npy;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a small convolutional network on images, a batch at a time. Its weights lie in NumPy's files, which are mapped into memory:
 * nothing is copied.
 */
public final class ClassifyImages {
    private final Path folder;
    private final Arena arena;

    /**
     * A network whose weights lie in a folder.
     *
     * @param folder with files such as {@code 0.weight.npy}
     * @param arena what the files stay mapped in
     */
    public ClassifyImages(Path folder, Arena arena) {
        this.folder = folder;
        this.arena = arena;
    }

    private Tensor weight(String name) throws IOException {
        // Mapped, not copied; a write would not reach the file.
        return Npy.openTensor(folder.resolve(name + ".npy"), Mapping.COPY_ON_WRITE, arena);
    }

    /**
     * The probabilities of ten classes.
     *
     * @param images of the shape (n, 3, height, width)
     * @param batch how many images go through the network at once
     * @return a tensor of the shape (n, 10), in the innermost scope
     * @throws IOException if the weights cannot be read
     */
    public Tensor classify(Tensor images, int batch) throws IOException {
        try (TensorScope scope = TensorScope.ofConfined(); GradMode off = Torch.noGrad()) {
            Tensor first = weight("0.weight");
            Tensor firstBias = weight("0.bias");
            Tensor[] norm = {weight("1.weight"), weight("1.bias"), weight("1.running_mean"), weight("1.running_var")};
            Tensor second = weight("4.weight");
            Tensor secondBias = weight("4.bias");
            Tensor last = weight("8.weight");
            Tensor lastBias = weight("8.bias");
            List<Tensor> probabilities = new ArrayList<>();
            for (long start = 0; start < images.size(0); start += batch) {
                Tensor x = images.narrow(0, start, Math.min(batch, images.size(0) - start));
                x = conv2d(x, first, firstBias, 1, 1);
                x = batchNorm(x, norm[2], norm[3], norm[0], norm[1]);
                x = maxPool2d(relu(x), 2);
                x = relu(conv2d(x, second, secondBias, 1, 1));
                x = adaptiveAvgPool2d(x, 1).flatten(1);
                probabilities.add(softmax(linear(x, last, lastBias), 1));
            }
            return TensorScope.escape(Torch.cat(probabilities));
        }
    }

    /** Classifies 32 images of noise with the weights in the folder that is named, or those of the tests. */
    public static void main(String[] arguments) throws IOException {
        try (Arena arena = Arena.ofConfined(); TensorScope scope = TensorScope.ofConfined()) {
            Torch.manualSeed(2);
            Tensor images = Torch.rand(32, 3, 16, 16);
            Path folder = Path.of(arguments.length > 0 ? arguments[0] : "src/test/resources/examples/convnet");
            Tensor probabilities = new ClassifyImages(folder, arena).classify(images, 8);
            System.out.println(probabilities.narrow(0, 0, 4));
        }
    }
}
