// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The text of a thousand random floats, none left out. */
@State(Scope.Thread)
public class Printing {
    private final NDArray tensor = NDManager.newBaseManager().randomUniform(0, 1, new Shape(1_000));

    @Benchmark
    public String tensor() {
        return tensor.toDebugString(1_000, 10, 1_000, 1_000, true);
    }
}
