// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

/** Numbers of {@code c10::Layout}, as the loaded libtorch gives them. */
public final class Layouts {
    public static final int STRIDED = (int) Words.callOnce(Native.address("aoti_torch_layout_strided"));

    private Layouts() { }

    /** {@return the strides of a contiguous tensor of the given sizes, in elements} */
    public static long[] contiguousStrides(long[] shape) {
        long[] strides = new long[shape.length];
        long step = 1;
        for (int d = shape.length - 1; d >= 0; d--) {
            strides[d] = step;
            step *= Math.max(shape[d], 1);
        }
        return strides;
    }
}
