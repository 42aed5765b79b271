// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh.javacpp;

import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One operator on vectors, its result freed at once. */
@State(Scope.Thread)
public class SmallOperator {
    @Param({"3", "1000", "1000000"})
    public int elements;

    private Tensor a;
    private Tensor b;

    @Setup
    public void open() {
        torch.set_num_threads(1);
        a = torch.rand(elements);
        b = torch.rand(elements);
    }

    @Benchmark
    public void add() {
        a.add(b).close();
    }

    @Benchmark
    public void mul() {
        a.mul(b).close();
    }

    @Benchmark
    public void exp() {
        a.exp().close();
    }

    @Benchmark
    public void sum() {
        a.sum().close();
    }

    @Benchmark
    public void matmul() {
        a.matmul(b).close();
    }
}
