// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh.djl;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A hundred operators on three floats, each on the result of the one before; all die with their manager. */
@State(Scope.Thread)
public class Chain {
    private static final int OPERATORS = 100;

    private final NDManager manager = NDManager.newBaseManager();
    private NDArray a;
    private NDArray ones;

    @Setup
    public void open() {
        a = manager.randomUniform(0, 1, new Shape(3));
        ones = manager.ones(new Shape(3));
    }

    @Benchmark
    public double add100() {
        try (NDManager inner = manager.newSubManager()) {
            NDArray x = a.duplicate();
            x.attach(inner);
            for (int i = 0; i < OPERATORS; i++) {
                x = x.add(ones);
            }
            return x.getShape().dimension();
        }
    }

    @Benchmark
    public double mul100WithBackward() {
        try (NDManager inner = manager.newSubManager();
                GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            NDArray leaf = inner.ones(new Shape(3));
            leaf.setRequiresGradient(true);
            NDArray x = leaf;
            for (int i = 0; i < OPERATORS; i++) {
                x = x.mul(ones);
            }
            collector.backward(x.sum());
            return leaf.getGradient().getShape().dimension();
        }
    }
}
