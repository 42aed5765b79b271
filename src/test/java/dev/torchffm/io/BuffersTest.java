// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BuffersTest {
    private static ByteBuffer direct(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
    }

    @Test
    void directBuffersAreSharedBothWays() {
        FloatBuffer floats = direct(24).asFloatBuffer();
        NDArray array = Buffers.array(floats, 2, 3);
        Tensor tensor = Buffers.tensor(floats, 2, 3);
        floats.put(4, 5);
        assertEquals(5, array.getFloat(1, 1));
        assertEquals(5.0, tensor.sum().item());
        tensor.fill_(2);
        assertEquals(2, floats.get(0));
        Buffers.of(array).asFloatBuffer().put(0, 7);
        assertEquals(7, floats.get(0));
        assertEquals(array.address(), tensor.dataPtr());
    }

    @Test
    void heapBuffersAreSharedByArraysAndCopiedForTensors() {
        float[] memory = {1, 2, 3, 4};
        FloatBuffer floats = FloatBuffer.wrap(memory, 1, 3).slice();
        NDArray array = Buffers.array(floats);
        Tensor tensor = Buffers.tensor(floats);
        memory[1] = 9;
        assertArrayEquals(new float[] {9, 3, 4}, array.toFloatArray());
        assertArrayEquals(new float[] {2, 3, 4}, tensor.numpy().toFloatArray());
    }

    @Test
    void theElementsAreThoseFromPositionToLimit() {
        IntBuffer ints = direct(20).asIntBuffer().put(new int[] {1, 2, 3, 4, 5}).position(1).limit(4);
        assertArrayEquals(new int[] {2, 3, 4}, Buffers.array(ints).toIntArray());
        assertThrows(IllegalArgumentException.class, () -> Buffers.array(ints, 2, 2));
    }

    @Test
    void eachTypeOfBufferHasItsOwn() {
        Map<Buffer, DType> types = Map.of(ByteBuffer.allocate(8), DType.UINT8, ShortBuffer.allocate(1), DType.INT16,
                IntBuffer.allocate(1), DType.INT32, LongBuffer.allocate(1), DType.INT64, FloatBuffer.allocate(1), DType.FLOAT32,
                DoubleBuffer.allocate(1), DType.FLOAT64);
        types.forEach((buffer, dtype) -> assertEquals(dtype, Buffers.array(buffer).dtype()));
        assertThrows(IllegalArgumentException.class, () -> Buffers.array(CharBuffer.allocate(1)));
        assertEquals(DType.COMPLEX64, Buffers.array(direct(16), DType.COMPLEX64).dtype());
        assertThrows(IllegalArgumentException.class, () -> Buffers.array(direct(15), DType.COMPLEX64));
    }

    @Test
    void theOtherByteOrderIsRefused() {
        ByteOrder other = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        ByteBuffer bytes = ByteBuffer.allocateDirect(8).order(other);
        assertThrows(IllegalArgumentException.class, () -> Buffers.array(bytes.asFloatBuffer()));
        assertThrows(IllegalArgumentException.class, () -> Buffers.array(bytes, DType.INT32));
        assertEquals(8, Buffers.array(bytes).size());
    }

    @Test
    void readOnlyAndUnalignedBuffersHaveNoTensor() {
        ByteBuffer bytes = direct(17);
        assertFalse(Buffers.array(bytes.asReadOnlyBuffer()).isWriteable());
        assertThrows(IllegalArgumentException.class, () -> Buffers.tensor(bytes.asReadOnlyBuffer()));
        ByteBuffer odd = bytes.slice(1, 16).order(ByteOrder.nativeOrder());
        assertEquals(4, Buffers.array(odd, DType.FLOAT32).size());
        assertThrows(IllegalArgumentException.class, () -> Buffers.tensor(odd, DType.FLOAT32));
    }

    @Test
    void arraysNotInCOrderHaveNoBuffer() {
        NDArray array = NDArray.zeros(DType.FLOAT32, 2, 3);
        assertThrows(IllegalArgumentException.class, () -> Buffers.of(array.transpose()));
        assertEquals(24, Buffers.of(array.transpose().copy()).remaining());
    }

    @Test
    void copyOfWhatIsNotAlignedKeepsTheOrderOfItsAxes() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(25, 8);
            MemorySegment.copy(MemorySegment.ofArray(new int[] {1, 2, 3, 4, 5, 6}), 0, memory, 1, 24);
            NDArray array = NDArray.of(memory.asSlice(1), DType.INT32, 2, 3).transpose();
            try (Tensor tensor = Buffers.aligned(array, arena)) {
                assertEquals("[[1, 4], [2, 5], [3, 6]]", tensor.tolist().toString());
            }
        }
    }
}
