package dev.torchffm.examples;

import dev.torchffm.DType;
import dev.torchffm.GradMode;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.ops.Operator;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs a small convolutional network on images, a batch at a time. Its weights lie in NumPy's files, which are mapped into memory:
 * nothing is copied.
 */
public final class ClassifyImages {
    private static final Operator CONV2D = Operator.of("aten::conv2d");
    private static final Operator BATCH_NORM = Operator.of("aten::batch_norm");
    private static final Operator RELU = Operator.of("aten::relu");
    private static final Operator MAX_POOL = Operator.of("aten::max_pool2d");
    private static final Operator AVERAGE = Operator.of("aten::adaptive_avg_pool2d");
    private static final Operator LINEAR = Operator.of("aten::linear");
    private static final Operator SOFTMAX = Operator.of("aten::softmax.int");
    private static final Operator CAT = Operator.of("aten::cat");
    /** The header of a file of NumPy's, with the shape of what follows. */
    private static final Pattern HEADER =
            Pattern.compile("\\{'descr': '<f4', 'fortran_order': False, 'shape': \\(([0-9, ]*)\\), \\}\\s*");

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

    /**
     * A tensor of float32 over a mapped file of NumPy's format 1.0.
     *
     * @param file the file
     * @param arena how long it stays mapped
     * @return a tensor over the file's bytes; a write does not reach the file
     * @throws IOException if the file cannot be read, or has something else than float32 in C order
     */
    public static Tensor load(Path file, Arena arena) throws IOException {
        // A private mapping is never written back; Java wants the right to write nevertheless.
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            MemorySegment bytes = channel.map(MapMode.PRIVATE, 0, channel.size(), arena);
            long header = Short.toUnsignedInt(bytes.get(ValueLayout.JAVA_SHORT_UNALIGNED, 8));
            Matcher matcher = HEADER.matcher(new String(bytes.asSlice(10, header).toArray(ValueLayout.JAVA_BYTE),
                    StandardCharsets.US_ASCII));
            if (!matcher.matches()) {
                throw new IOException(file + " has something else than float32 in C order");
            }
            long[] shape = Stream.of(matcher.group(1).split(",")).map(String::strip).filter(size -> !size.isEmpty())
                    .mapToLong(Long::parseLong).toArray();
            return Torch.fromSegment(bytes.asSlice(10 + header), DType.FLOAT32, shape);
        }
    }

    private Tensor weight(String name) throws IOException {
        return load(folder.resolve(name + ".npy"), arena);
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
                x = CONV2D.callTensor(x, first, firstBias, 1, 1);
                x = BATCH_NORM.callTensor(x, norm[0], norm[1], norm[2], norm[3], false, 0.1, 1e-5, false);
                x = MAX_POOL.callTensor(RELU.callTensor(x), 2);
                x = RELU.callTensor(CONV2D.callTensor(x, second, secondBias, 1, 1));
                x = AVERAGE.callTensor(x, 1).flatten(1, -1);
                probabilities.add(SOFTMAX.callTensor(LINEAR.callTensor(x, last, lastBias), 1));
            }
            return TensorScope.escape(CAT.callTensor(probabilities));
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
