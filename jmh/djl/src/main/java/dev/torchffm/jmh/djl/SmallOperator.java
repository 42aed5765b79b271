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

/** One operator on vectors, its result freed at once. */
@State(Scope.Thread)
public class SmallOperator {
    @Param({"3", "1000", "1000000"})
    public int elements;

    private final NDManager manager = NDManager.newBaseManager();
    private NDArray a;
    private NDArray b;

    @Setup
    public void open() {
        a = manager.randomUniform(0, 1, new Shape(elements));
        b = manager.randomUniform(0, 1, new Shape(elements));
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
        a.dot(b).close();
    }
}
