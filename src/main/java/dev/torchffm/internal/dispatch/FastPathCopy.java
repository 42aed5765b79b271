// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import dev.torchffm.internal.abi.CallBuffers;
import dev.torchffm.internal.abi.DTypes;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.layout.TensorGeometry;
import dev.torchffm.internal.layout.TensorImplLayout;
import java.lang.foreign.MemorySegment;

/** Copies of few elements of ordinary contiguous tensors of the CPU whose operations are not recorded, around the dispatcher. */
public final class FastPathCopy {
    /** Up to here one thread surely is as fast as libtorch, which gives parts of more to others. */
    private static final long MAX_BYTES = 64 << 10;

    private FastPathCopy() { }

    /** {@return a handle to a new tensor with the same elements, or 0 where another way must be taken} */
    public static long of(long tensor) {
        CallBuffers thread = CallBuffers.get();
        int type = TensorImplLayout.dtype(tensor);
        if (thread.isGuarding() || type < 0 || !FastPath.mayBypassDispatcher(tensor)) {
            return 0;
        }
        long elements = TensorGeometry.contiguousElements(tensor);
        if (elements < 0 || elements > MAX_BYTES) {
            return 0;
        }
        int itemSize = DTypes.itemSize(type);
        long bytes = elements * itemSize;
        long from = TensorImplLayout.data(TensorImplLayout.storage(tensor));
        if (bytes > MAX_BYTES || from == 0) {
            return 0;
        }
        long copy = SmallArithmetic.like(thread, tensor, type);
        MemorySegment.copy(Native.ADDRESS_SPACE, from + TensorGeometry.offset(tensor) * itemSize,
                Native.ADDRESS_SPACE, TensorImplLayout.data(TensorImplLayout.storage(copy)), bytes);
        return copy;
    }
}
