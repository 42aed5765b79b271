// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.javadata;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.dispatch.AtenOperator;
import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.internal.lifetime.HandleScope;
import dev.torchffm.internal.lifetime.JavaMemory;
import dev.torchffm.internal.lifetime.TensorHandle;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a tensor as bytes in C order, piece by piece. Between two pieces no call is under way with the tensor, so that whoever
 * reads or writes them may wait for other threads.
 */
public final class ElementBytes implements AutoCloseable {
    private static final AtenOperator EMPTY = AtenOperator.of("aten::empty.memory_format");

    private final HandleScope scope;
    private final TensorHandle plain;
    private final long bytes;

    private ElementBytes(HandleScope scope, TensorHandle plain, long bytes) {
        this.scope = scope;
        this.plain = plain;
        this.bytes = bytes;
    }

    /** Opens the elements of a strided tensor; they are copied where they do not lie on the CPU, in C order and as they are read. */
    public static ElementBytes of(TensorHandle tensor, long bytes) {
        HandleScope scope = HandleScope.openConfined();
        try {
            TensorHandle there = op("to.dtype_layout", op("detach", tensor), null, null, Device.CPU);
            return new ElementBytes(scope, op("contiguous", op("resolve_neg", op("resolve_conj", there))), bytes);
        } catch (RuntimeException | Error e) {
            scope.close();
            throw e;
        }
    }

    /**
     * Makes a tensor of the CPU that belongs to the garbage collector, whatever scopes are open; its elements are not initialised.
     * {@link TensorHandle#collectWith} must follow.
     */
    public static TensorHandle empty(long[] shape, DType dtype) {
        TensorHandle made = (TensorHandle) Objects.requireNonNull(EMPTY.call(shape, dtype, null, Device.CPU, null, null), "a tensor");
        while (!made.isCollected()) {
            made.escape(null);
        }
        return made;
    }

    /** Copies some bytes into the beginning of a Java array. */
    public void copy(long at, byte[] into, int count) {
        long self = plain.acquire();
        try {
            MemorySegment.copy(memory(plain, self, bytes), JAVA_BYTE, at, into, 0, count);
        } finally {
            plain.release();
        }
    }

    /** Copies bytes from the beginning of a Java array into the elements of a contiguous tensor of the CPU. */
    public static void store(TensorHandle tensor, long bytes, long at, byte[] from, int count) {
        long self = tensor.acquire();
        try {
            MemorySegment.copy(from, 0, memory(tensor, self, bytes), JAVA_BYTE, at, count);
        } finally {
            tensor.release();
        }
    }

    private static MemorySegment memory(TensorHandle tensor, long self, long bytes) {
        int itemSize = DType.ofCode(TensorMetadata.dtype(self)).itemSize();
        long end = TensorMetadata.storageOffset(self) * itemSize + bytes;
        if (Native.numel(self) * itemSize != bytes || end > Native.storageBytes(self)) {
            throw new IllegalStateException("the tensor was resized while its elements were read: " + bytes + " bytes then, "
                    + Native.numel(self) * itemSize + " now, in a storage of " + Native.storageBytes(self));
        }
        return JavaMemory.at(tensor.memory(), Native.dataPointer(self), bytes);
    }

    private static TensorHandle op(String name, @Nullable Object... arguments) {
        return (TensorHandle) Objects.requireNonNull(AtenOperator.of("aten::" + name).call(arguments), name);
    }

    @Override
    public void close() {
        scope.close();
    }
}
