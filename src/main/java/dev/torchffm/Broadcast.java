// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import dev.torchffm.internal.text.PythonText;
import java.util.Arrays;

/** The shape that shapes broadcast to, and PyTorch's text where there is none. */
final class Broadcast {
    private Broadcast() { }

    static long[] shapes(long[]... shapes) {
        int dims = 0;
        for (long[] shape : shapes) {
            dims = Math.max(dims, shape.length);
        }
        long[] common = new long[dims];
        Arrays.fill(common, 1);
        for (int argument = 0; argument < shapes.length; argument++) {
            long[] shape = shapes[argument];
            for (int back = 1; back <= shape.length; back++) {
                long size = shape[shape.length - back];
                int at = dims - back;
                if (size == common[at]) {
                    continue;
                }
                if (common[at] == 1) {
                    if (size < 0) {
                        throw new TorchException("Attempting to broadcast a dimension with negative length!");
                    }
                    common[at] = size;
                } else if (size != 1) {
                    throw new TorchException("Attempting to broadcast a dimension of length " + size + " at -" + back
                            + "! Mismatching argument at index " + argument + " had " + PythonText.size(shape)
                            + "; but expected shape should be broadcastable to " + Arrays.toString(common));
                }
            }
        }
        return common;
    }
}
