// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh;

import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.export.AotInductorModel;
import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Networks that AOTInductor compiled, for {@link InterleavedProcesses}: the row of Python makes the package, so these are no benchmarks by
 * themselves.
 */
public class CompiledModels {
    /** The network's name, as in {@link Models}. */
    public String network;

    private TensorScope scope;
    private AotInductorModel model;
    private Tensor x;

    @Setup
    public void open() throws IOException {
        Torch.setNumThreads(1);
        scope = TensorScope.ofConfined();
        model = AotInductorModel.load(Path.of("jmh", "target", "models", network + ".pt2"));
        x = Models.input(network);
    }

    @TearDown
    public void close() {
        model.close();
        scope.close();
    }

    /** One call of the network. */
    public void call() {
        try (TensorScope step = TensorScope.ofConfined()) {
            model.call(x);
        }
    }
}
