// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
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

    private final NDManager manager = NDManager.newBaseManager();
    private NDArray a;
    private NDArray b;

    @Setup
    public void open() {
        a = manager.randomUniform(0, 1, new Shape(n, n));
        b = manager.randomUniform(0, 1, new Shape(n, n));
    }

    @Benchmark
    public void matmul() {
        a.matMul(b).close();
    }
}
