// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.layout;

import dev.torchffm.internal.abi.CxxSymbols;
import dev.torchffm.internal.abi.Native;

/**
 * What a tensor says of itself, read from its own object where that is possible, in a nanosecond, and else asked of libtorch, in a
 * call. Everything else about a tensor is asked of {@link Native}.
 */
public final class TensorMetadata {
    private TensorMetadata() { }

    /** {@return the number of the element type in {@code c10::ScalarType}} */
    public static int dtype(long tensor) {
        int known = TensorImplLayout.dtype(tensor);
        return known >= 0 ? known : Native.dtype(tensor);
    }

    /** {@return the size of each dimension, a new array} */
    public static long[] sizes(long tensor) {
        long[] known = TensorImplLayout.isDenseCpu(tensor) ? TensorGeometry.sizesOf(tensor) : null;
        return known != null ? known : Native.sizes(tensor);
    }

    /** {@return the number of dimensions} */
    public static int dim(long tensor) {
        return hasKnownGeometry(tensor) ? (int) TensorGeometry.dims(tensor) : Native.dim(tensor);
    }

    /**
     * {@return the size of one dimension, without an array for all}
     *
     * @param dimension from 0 to before {@link #dim}
     */
    public static long size(long tensor, int dimension) {
        return hasKnownGeometry(tensor) ? TensorGeometry.size(tensor, dimension)
                : (long) Native.WORD.get(Native.ADDRESS_SPACE, Native.sizesAddress(tensor) + 8L * dimension);
    }

    /** {@return where the sizes are, as long as the tensor keeps its dimensions} */
    public static long sizesAddress(long tensor) {
        return hasKnownGeometry(tensor) ? TensorGeometry.sizes(tensor) : Native.sizesAddress(tensor);
    }

    private static boolean hasKnownGeometry(long tensor) {
        return TensorImplLayout.isDenseCpu(tensor) && TensorGeometry.isKnown(tensor);
    }

    /** {@return the stride of each dimension in elements, a new array} */
    public static long[] strides(long tensor) {
        long[] known = TensorImplLayout.isDenseCpu(tensor) ? TensorGeometry.stridesOf(tensor) : null;
        return known != null ? known : Native.strides(tensor);
    }

    /** {@return the distance of the first element from the start of the storage, in elements} */
    public static long storageOffset(long tensor) {
        return hasKnownGeometry(tensor) ? TensorGeometry.offset(tensor) : Native.storageOffset(tensor);
    }

    /** {@return whether a handle refers to a tensor} */
    public static boolean isDefined(long tensor) {
        return TensorImplLayout.isSurelyDefined(tensor) || Native.isDefined(tensor);
    }

    /** {@return whether operations on a tensor are recorded for gradients} */
    public static boolean requiresGrad(long tensor) {
        return !TensorImplLayout.isWithoutAutograd(tensor) && CxxSymbols.requiresGrad(tensor);
    }
}
