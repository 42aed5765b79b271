// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import dev.torchffm.internal.abi.Native;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;

/** The arrays that the rows of {@code from.json} begin with, over native memory that the garbage collector frees. */
public final class FromArrays {
    private FromArrays() { }

    public static MemorySegment bytes(long size) {
        return Arena.ofAuto().allocate(size, 64);
    }

    /** {@code np.arange(float(n))} */
    public static NDArray arange(int n) {
        NDArray array = NDArray.zeros(DType.FLOAT64, n);
        for (int i = 0; i < n; i++) {
            array.setDouble(i, i);
        }
        return array;
    }

    /** {@code np.array(value, dtype)} */
    static NDArray scalar(DType dtype, Object value) {
        NDArray array = NDArray.zeros(dtype);
        array.set(value);
        return array;
    }

    /** {@code np.array(values, dtype)} */
    static NDArray array(DType dtype, Object... values) {
        NDArray array = NDArray.zeros(dtype, values.length);
        for (int i = 0; i < values.length; i++) {
            array.set(values[i], i);
        }
        return array;
    }

    /** {@code np.full(shape, 1.0)} */
    static NDArray ones(long... shape) {
        NDArray array = NDArray.zeros(DType.FLOAT64, shape);
        array.fill(1.0);
        return array;
    }

    /** A full slice backwards, {@code ::-1}. */
    static Slice backwards() {
        return Slice.of(null, null, -1);
    }

    /** What {@code describe(t, a)} of the script gives. */
    static List<Object> describe(Tensor tensor, NDArray array) {
        return List.of(tensor.dtype().toString(), tensor.shape(), tensor.strides(), tensor.storageOffset(),
                tensor.dataPtr() == array.address(), storageBytes(tensor));
    }

    static long storageBytes(Tensor tensor) {
        long handle = tensor.handle().acquire();
        try {
            return Native.storageBytes(handle);
        } finally {
            tensor.handle().release();
        }
    }
}
