// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh.djl;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.training.ParameterStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Inference of the network that {@code jmh/native/models.py} traced and froze as TorchScript: the block itself, without the predictor
 * around it, which is DJL's shortest way.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Models {
    @Param({"mlp"})
    public String network;

    private final NDManager manager = NDManager.newBaseManager();
    private Path folder;
    private Model model;
    private Block block;
    private ParameterStore parameters;
    private NDArray x;

    @Setup
    public void open() throws IOException, MalformedModelException {
        folder = Files.createTempDirectory("network");
        try (InputStream resource = Models.class.getResourceAsStream("models/" + network + ".pt")) {
            Files.copy(resource, folder.resolve(network + ".pt"));
        }
        model = Model.newInstance(network);
        model.load(folder, network);
        block = model.getBlock();
        parameters = new ParameterStore(manager, false);
        x = manager.randomUniform(0, 1, new Shape(1, 64));
        // As the rows in Python, which call the network some times before the executor has specialised it.
        for (int i = 0; i < 10; i++) {
            call();
        }
    }

    @TearDown
    public void close() throws IOException {
        model.close();
        manager.close();
        Files.delete(folder.resolve(network + ".pt"));
        Files.delete(folder);
    }

    @Benchmark
    public void call() {
        block.forward(parameters, new NDList(x), false).close();
    }
}
