// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh.javacpp;

import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Products of square float matrices on one thread. */
@State(Scope.Thread)
public class Matmul {
    @Param({"64", "256", "1024"})
    public int n;

    private Tensor a;
    private Tensor b;

    @Setup
    public void open() {
        torch.set_num_threads(1);
        a = torch.rand(n, n);
        b = torch.rand(n, n);
    }

    @Benchmark
    public void matmul() {
        a.matmul(b).close();
    }
}
