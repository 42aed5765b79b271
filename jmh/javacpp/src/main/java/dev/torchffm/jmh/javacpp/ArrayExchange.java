// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh.javacpp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Buffers over a tensor's memory, and tensors over a buffer's. */
@State(Scope.Thread)
public class ArrayExchange {
    @Param({"3", "1000000"})
    public int elements;

    private Tensor tensor;
    private Tensor transposed;
    private FloatBuffer buffer;
    private FloatPointer pointer;

    @Setup
    public void open() {
        tensor = torch.ones(elements);
        transposed = torch.ones(elements, 1).t();
        buffer = ByteBuffer.allocateDirect(4 * elements).order(ByteOrder.nativeOrder()).asFloatBuffer();
        pointer = new FloatPointer(buffer);
    }

    @Benchmark
    public FloatBuffer numpy() {
        return tensor.createBuffer();
    }

    @Benchmark
    public FloatBuffer numpyOfNewTensor() {
        try (Tensor made = torch.empty(elements)) {
            return made.createBuffer();
        }
    }

    @Benchmark
    public Object numpyOfTransposed() {
        return transposed.createIndexer();
    }

    @Benchmark
    public void fromNumpy() {
        torch.from_blob(new FloatPointer(buffer), elements).close();
    }

    @Benchmark
    public void fromSegment() {
        torch.from_blob(pointer, elements).close();
    }

    @Benchmark
    public FloatBuffer roundTrip() {
        try (Tensor view = torch.from_blob(new FloatPointer(buffer), elements)) {
            return view.createBuffer();
        }
    }
}
