// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh.javacpp;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Scopes, a tensor's creation and end, a view, a question to a tensor. */
@State(Scope.Thread)
public class Surroundings {
    private Tensor a;

    @Setup
    public void open() {
        torch.set_num_threads(1);
        a = torch.rand(3);
    }

    @Benchmark
    public void openAndCloseScope() {
        new PointerScope().close();
    }

    @Benchmark
    public void emptyAndClose() {
        torch.empty(3).close();
    }

    @Benchmark
    public void view() {
        a.narrow(0, 0, 2).close();
    }

    @Benchmark
    public long numel() {
        return a.numel();
    }
}
