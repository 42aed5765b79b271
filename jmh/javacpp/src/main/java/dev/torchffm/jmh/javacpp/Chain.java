// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh.javacpp;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A hundred operators on three floats, each on the result of the one before; all die with their scope. */
@State(Scope.Thread)
public class Chain {
    private static final int OPERATORS = 100;

    private Tensor a;
    private Tensor ones;

    @Setup
    public void open() {
        torch.set_num_threads(1);
        a = torch.rand(3);
        ones = torch.ones(3);
    }

    @Benchmark
    public double add100() {
        try (PointerScope scope = new PointerScope()) {
            Tensor x = a;
            for (int i = 0; i < OPERATORS; i++) {
                x = x.add(ones);
            }
            return x.dim();
        }
    }

    @Benchmark
    public double mul100WithBackward() {
        try (PointerScope scope = new PointerScope()) {
            Tensor leaf = torch.ones(3).requires_grad_(true);
            Tensor x = leaf;
            for (int i = 0; i < OPERATORS; i++) {
                x = x.mul(ones);
            }
            x.sum().backward();
            return leaf.grad().dim();
        }
    }
}
