// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Managers, an array's creation and end, a view, a question to an array. */
@State(Scope.Thread)
public class Surroundings {
    private final NDManager manager = NDManager.newBaseManager();
    private NDArray a;

    @Setup
    public void open() {
        a = manager.randomUniform(0, 1, new Shape(3));
    }

    @Benchmark
    public void openAndCloseScope() {
        manager.newSubManager().close();
    }

    @Benchmark
    public void emptyAndClose() {
        manager.create(new Shape(3)).close();
    }

    @Benchmark
    public void view() {
        a.get(new NDIndex("0:2")).close();
    }

    @Benchmark
    public long numel() {
        return a.size();
    }
}
