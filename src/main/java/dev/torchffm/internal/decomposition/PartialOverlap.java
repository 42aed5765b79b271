// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.decomposition;

import dev.torchffm.DType;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.internal.layout.TensorMetadata;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Whether two tensors are over the same elements, as PyTorch finds out before it writes one from the other. */
final class PartialOverlap {
    private PartialOverlap() { }

    /** Throws PyTorch's refusal if some, but not all, elements of both are the same. */
    static void refuse(TensorValue written, TensorValue read) {
        long a = written.handle().acquire();
        try {
            long b = read.handle().acquire();
            try {
                if (isPartial(a, b)) {
                    throw new TorchException("unsupported operation: some elements of the input tensor and the written-to tensor "
                            + "refer to a single memory location. Please clone() the tensor before performing the operation.");
                }
            } finally {
                read.handle().release();
            }
        } finally {
            written.handle().release();
        }
    }

    private static boolean isPartial(long a, long b) {
        if (TensorImplLayout.impl(a) == TensorImplLayout.impl(b) || Native.numel(a) == 0 || Native.numel(b) == 0
                || TensorImplLayout.storage(a) != TensorImplLayout.storage(b) || !isDense(a) || !isDense(b)) {
            return false;
        }
        long fromA = Native.dataPointer(a);
        long toA = fromA + Native.numel(a) * DType.ofCode(TensorMetadata.dtype(a)).itemSize();
        long fromB = Native.dataPointer(b);
        long toB = fromB + Native.numel(b) * DType.ofCode(TensorMetadata.dtype(b)).itemSize();
        if (fromA == fromB && toA == toB) {
            return !Arrays.equals(TensorMetadata.strides(a), TensorMetadata.strides(b));
        }
        return fromA < toB && fromB < toA;
    }

    /** Whether the elements lie without gaps and none twice, in any order of the dimensions. */
    private static boolean isDense(long tensor) {
        long[] sizes = TensorMetadata.sizes(tensor);
        long[] strides = TensorMetadata.strides(tensor);
        int[] order = IntStream.range(0, sizes.length).filter(d -> sizes[d] != 1).boxed()
                .sorted(Comparator.comparingLong(d -> strides[d])).mapToInt(d -> d).toArray();
        long expected = 1;
        for (int d : order) {
            if (strides[d] != expected) {
                return false;
            }
            expected *= sizes[d];
        }
        return true;
    }
}
