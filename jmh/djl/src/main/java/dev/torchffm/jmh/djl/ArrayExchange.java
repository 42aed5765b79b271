// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Buffers of an array, and arrays of a buffer. */
@State(Scope.Thread)
public class ArrayExchange {
    @Param({"3", "1000000"})
    public int elements;

    private final NDManager manager = NDManager.newBaseManager();
    private NDArray array;
    private FloatBuffer buffer;

    @Setup
    public void open() {
        array = manager.ones(new Shape(elements));
        buffer = ByteBuffer.allocateDirect(4 * elements).order(ByteOrder.nativeOrder()).asFloatBuffer();
    }

    @Benchmark
    public ByteBuffer numpy() {
        return array.toByteBuffer(true);
    }

    @Benchmark
    public void fromNumpy() {
        buffer.rewind();
        manager.create(buffer, new Shape(elements)).close();
    }

    @Benchmark
    public ByteBuffer roundTrip() {
        buffer.rewind();
        try (NDArray view = manager.create(buffer, new Shape(elements))) {
            return view.toByteBuffer(true);
        }
    }
}
