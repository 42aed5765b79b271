// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import dev.torchffm.DType;
import dev.torchffm.internal.abi.DTypes;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.internal.layout.TensorMetadata;
import org.jspecify.annotations.Nullable;

/** The values of tensors of integers in the CPU's memory, which kernels take as indices. */
final class IndexValues {
    /** What {@link #outside} gives where there is none. */
    static final long NONE = Long.MIN_VALUE + 1;

    private IndexValues() { }

    /** A walk over the elements of a tensor, in the order of its indices. */
    private static final class Walk {
        private final long[] sizes;
        private final long[] strides;
        private final long[] index;
        private final int itemSize;
        private final DType dtype;
        private final long numel;
        private long address;
        private long done;

        Walk(long tensor) {
            sizes = TensorMetadata.sizes(tensor);
            strides = TensorMetadata.strides(tensor);
            index = new long[sizes.length];
            dtype = DType.ofCode(TensorMetadata.dtype(tensor));
            itemSize = DTypes.itemSize(dtype.code());
            numel = Precondition.numel(sizes);
            address = TensorImplLayout.data(TensorImplLayout.storage(tensor)) + TensorMetadata.storageOffset(tensor) * itemSize;
        }

        boolean hasNext() {
            return done < numel;
        }

        long next() {
            long value = switch (dtype) {
                case INT64, UINT64 -> Native.ADDRESS_SPACE.get(JAVA_LONG_UNALIGNED, address);
                case INT32 -> Native.ADDRESS_SPACE.get(JAVA_INT_UNALIGNED, address);
                case UINT32 -> Integer.toUnsignedLong(Native.ADDRESS_SPACE.get(JAVA_INT_UNALIGNED, address));
                case INT16 -> Native.ADDRESS_SPACE.get(JAVA_SHORT_UNALIGNED, address);
                case UINT16 -> Short.toUnsignedLong(Native.ADDRESS_SPACE.get(JAVA_SHORT_UNALIGNED, address));
                case INT8 -> Native.ADDRESS_SPACE.get(JAVA_BYTE, address);
                default -> Byte.toUnsignedLong(Native.ADDRESS_SPACE.get(JAVA_BYTE, address));
            };
            done++;
            for (int d = index.length - 1; d >= 0; d--) {
                address += strides[d] * itemSize;
                if (++index[d] < sizes[d]) {
                    break;
                }
                address -= strides[d] * itemSize * sizes[d];
                index[d] = 0;
            }
            return value;
        }
    }

    /** {@return whether the values of a tensor can be read here: of integers, dense, in the CPU's memory} */
    static boolean areReadable(long tensor) {
        return TensorImplLayout.isDenseCpu(tensor) && isIntegral(TensorMetadata.dtype(tensor))
                && TensorImplLayout.data(TensorImplLayout.storage(tensor)) != 0;
    }

    static boolean isIntegral(int dtype) {
        DType type = DType.ofCode(dtype);
        return type == DType.INT64 || type == DType.INT32 || type == DType.INT16 || type == DType.INT8 || type == DType.UINT8
                || type == DType.UINT16 || type == DType.UINT32 || type == DType.UINT64 || type == DType.BOOL;
    }

    /** {@return a value that is less than the first or not less than the end, or {@link #NONE}} */
    static long outside(long tensor, long first, long end) {
        if (areReadable(tensor)) {
            for (Walk walk = new Walk(tensor); walk.hasNext();) {
                long value = walk.next();
                if (value < first || value >= end) {
                    return value;
                }
            }
        }
        return NONE;
    }

    /** {@return all values in the order of their indices, or null where they cannot be read here} */
    static long @Nullable [] all(long tensor) {
        if (!areReadable(tensor)) {
            return null;
        }
        Walk walk = new Walk(tensor);
        long[] values = new long[Math.toIntExact(walk.numel)];
        for (int i = 0; walk.hasNext(); i++) {
            values[i] = walk.next();
        }
        return values;
    }

    /** {@return whether a value is among those of a tensor, each cut to a number of bits} */
    static boolean contain(long tensor, long sought, int bits) {
        if (areReadable(tensor)) {
            int cut = Long.SIZE - bits;
            for (Walk walk = new Walk(tensor); walk.hasNext();) {
                if (walk.next() << cut >> cut == sought) {
                    return true;
                }
            }
        }
        return false;
    }
}
