package dev.torchffm.internal;

import java.lang.foreign.MemorySegment;

/** Copies of few elements of ordinary contiguous tensors of the CPU whose operations are not recorded, around the dispatcher. */
public final class PlainCopy {
    /** Up to here one thread surely is as fast as libtorch, which gives parts of more to others. */
    private static final long MOST_BYTES = 64 << 10;

    private PlainCopy() { }

    /** {@return a handle to a new tensor with the same elements, or 0 where another way must be taken} */
    public static long of(long tensor) {
        ThreadState thread = ThreadState.get();
        int type = TensorLayout.dtype(tensor);
        if (thread.guardCount > 0 || type < 0 || !PlainArithmetic.isPlain(tensor)) {
            return 0;
        }
        long elements = TensorGeometry.contiguousElements(tensor);
        if (elements < 0 || elements > MOST_BYTES) {
            return 0;
        }
        int itemSize = DTypes.itemSize(type);
        long bytes = elements * itemSize;
        long from = TensorLayout.data(TensorLayout.storage(tensor));
        if (bytes > MOST_BYTES || from == 0) {
            return 0;
        }
        long copy = SmallArithmetic.like(thread, tensor, type);
        MemorySegment.copy(Native.EVERYWHERE, from + TensorGeometry.offset(tensor) * itemSize,
                Native.EVERYWHERE, TensorLayout.data(TensorLayout.storage(copy)), bytes);
        return copy;
    }
}
