// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh;

import dev.torchffm.GradMode;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.export.ExportedProgram;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Inference of programs that PyTorch exported: a network of three layers (64, 128, 128, 10) on one row, a residual block of 32 channels
 * of 32 by 32, and a layer of a transformer of width 64 on 16 tokens. {@code jmh/native/models.py} writes them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Models {
    @Param({"mlp", "block", "encoder"})
    public String network;

    private Path file;
    private TensorScope scope;
    private GradMode inference;
    private ExportedProgram program;
    private Tensor x;

    @Setup
    public void open() throws IOException {
        Torch.setNumThreads(1);
        file = Files.createTempFile("network", ".pt2");
        try (InputStream resource = Models.class.getResourceAsStream("models/" + network + ".pt2")) {
            Files.copy(resource, file, StandardCopyOption.REPLACE_EXISTING);
        }
        scope = TensorScope.ofConfined();
        inference = Torch.noGrad();
        program = ExportedProgram.load(file);
        x = input(network);
    }

    /** An input of a network. */
    static Tensor input(String network) {
        return switch (network) {
            case "mlp" -> Torch.rand(1, 64);
            case "block" -> Torch.rand(1, 32, 32, 32);
            default -> Torch.rand(1, 16, 64);
        };
    }

    @TearDown
    public void close() throws IOException {
        program.close();
        inference.close();
        scope.close();
        Files.delete(file);
    }

    @Benchmark
    public void call() {
        try (TensorScope step = TensorScope.ofConfined()) {
            program.call(x);
        }
    }

    @Benchmark
    public void load() throws IOException {
        ExportedProgram.load(file).close();
    }
}
