// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.layout;

import dev.torchffm.DType;
import dev.torchffm.internal.abi.Call;
import dev.torchffm.internal.abi.CallBuffers;
import dev.torchffm.internal.abi.DeviceTypes;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.OpName;
import org.jspecify.annotations.Nullable;

/**
 * Where the loaded libtorch keeps the sizes, strides and offset of a tensor that has few dimensions: in the tensor's object itself.
 * The C functions say the same, a call for each; read from their places they take a nanosecond.
 *
 * <p>Found by experiment as in {@link TensorImplLayout}; where an experiment does not come out, no tensor is told to be contiguous here.
 */
public final class TensorGeometry {
    private static final int MAX_DIMS = 5;
    /** Between the offsets of the samples. */
    private static final long OFFSET_STEP = 123;
    private static final OpName AS_STRIDED = OpName.aten("as_strided");
    /** Where a TensorImpl has its number of dimensions, its sizes, its strides and its offset; all are 0 where one was not found. */
    private static final int DIM;
    private static final int SIZES;
    private static final int STRIDES;
    private static final int OFFSET;

    static {
        // Whatever call first needs this class, the experiments have nothing to do with its arguments and results.
        CallBuffers thread = CallBuffers.get();
        CallBuffers.SuspendedCall suspended = thread.suspend();
        try {
            int dim = findDim();
            int sizes = findValues(true);
            int strides = findValues(false);
            int offset = findOffset();
            boolean found = dim > 0 && sizes > 0 && strides > 0 && offset > 0;
            DIM = found ? dim : 0;
            SIZES = found ? sizes : 0;
            STRIDES = found ? strides : 0;
            OFFSET = found ? offset : 0;
        } finally {
            thread.resume(suspended);
        }
    }

    private TensorGeometry() { }

    /** Makes the experiments now, where it is known that no call is being put together. */
    public static void initialize() {
        // The class is initialised by the call.
    }

    /** {@return whether a tensor surely has one dimension} */
    public static boolean isVector(long tensor) {
        return DIM != 0 && word(TensorImplLayout.impl(tensor), DIM) == 1;
    }

    /**
     * {@return the number of elements of a tensor whose strides are those of a new tensor of its sizes, or -1 where they are not,
     * where it has many dimensions, or where its object could not be read}
     */
    public static long contiguousElements(long tensor) {
        long impl = TensorImplLayout.impl(tensor);
        long dims = DIM == 0 ? -1 : word(impl, DIM);
        if (dims < 0 || dims > MAX_DIMS) {
            return -1;
        }
        long elements = 1;
        long stride = 1;
        for (long at = 8 * (dims - 1); at >= 0; at -= 8) {
            long size = word(impl, SIZES + at);
            if (word(impl, STRIDES + at) != stride) {
                return -1;
            }
            elements *= size;
            stride *= Math.max(size, 1);
        }
        return elements;
    }

    /** {@return whether a tensor surely has two dimensions} */
    public static boolean isMatrix(long tensor) {
        return DIM != 0 && word(TensorImplLayout.impl(tensor), DIM) == 2;
    }

    /** The size of a matrix, or of a tensor that {@link #isKnown}, in one of its dimensions. */
    public static long size(long tensor, int dim) {
        return word(TensorImplLayout.impl(tensor), SIZES + 8L * dim);
    }

    /** {@return whether two tensors with {@link #contiguousElements} have the same sizes} */
    public static boolean haveSameSizes(long left, long right) {
        long one = TensorImplLayout.impl(left);
        long other = TensorImplLayout.impl(right);
        long dims = word(one, DIM);
        long different = dims ^ word(other, DIM);
        for (long at = 8 * (dims - 1); at >= 0; at -= 8) {
            different |= word(one, SIZES + at) ^ word(other, SIZES + at);
        }
        return different == 0;
    }

    /** {@return the sizes of a tensor that {@linkplain TensorImplLayout#isDenseCpu is ordinary}, or null where C must be asked} */
    static long @Nullable [] sizesOf(long tensor) {
        return values(tensor, SIZES);
    }

    /** {@return its strides, or null} */
    static long @Nullable [] stridesOf(long tensor) {
        return values(tensor, STRIDES);
    }

    private static long @Nullable [] values(long tensor, int from) {
        if (!isKnown(tensor)) {
            return null;
        }
        long impl = TensorImplLayout.impl(tensor);
        long[] values = new long[(int) word(impl, DIM)];
        for (int d = 0; d < values.length; d++) {
            values[d] = word(impl, from + 8L * d);
        }
        return values;
    }

    /** {@return whether an ordinary tensor's own object has its sizes, strides and offset in the places found} */
    static boolean isKnown(long tensor) {
        return DIM != 0 && word(TensorImplLayout.impl(tensor), DIM) <= MAX_DIMS;
    }

    /** The number of dimensions of a tensor with {@link #contiguousElements}. */
    public static long dims(long tensor) {
        return word(TensorImplLayout.impl(tensor), DIM);
    }

    /** Where the sizes of such a tensor are. */
    public static long sizes(long tensor) {
        return TensorImplLayout.impl(tensor) + SIZES;
    }

    /** Where its strides are. */
    public static long strides(long tensor) {
        return TensorImplLayout.impl(tensor) + STRIDES;
    }

    /** The element of the storage at which such a tensor, or one that {@link #isKnown}, begins. */
    public static long offset(long tensor) {
        return word(TensorImplLayout.impl(tensor), OFFSET);
    }

    private static long word(long impl, long at) {
        return (long) Native.WORD.get(Native.ADDRESS_SPACE, impl + at);
    }

    /** The only word that is the number of dimensions in tensors of none to five. */
    private static int findDim() {
        long[] tensors = new long[MAX_DIMS + 1];
        try {
            for (int dims = 0; dims <= MAX_DIMS; dims++) {
                tensors[dims] = sample(dims);
            }
            return onlyWord(tensors, 1);
        } finally {
            TensorImplLayout.delete(tensors);
        }
    }

    /** Where the C function says that the sizes, or the strides, are: the same place in tensors of one to five dimensions. */
    private static int findValues(boolean sizes) {
        int found = 0;
        for (int dims = 1; dims <= MAX_DIMS; dims++) {
            long tensor = sample(dims);
            try {
                long at = (sizes ? Native.sizesAddress(tensor) : Native.stridesAddress(tensor)) - TensorImplLayout.impl(tensor);
                if (at < TensorImplLayout.FIRST_MEMBER || at > TensorImplLayout.IMPL_BYTES - 8L * dims || dims > 1 && at != found) {
                    return 0;
                }
                found = (int) at;
            } finally {
                Native.deleteTensor(tensor);
            }
        }
        return found;
    }

    /** The only word that is the offset in views of one tensor that begin at several of its elements. */
    private static int findOffset() {
        long[] size = {1000};
        long[] one = {1};
        long[] tensors = new long[8];
        long base = Native.emptyStrided(size, one, DType.FLOAT32.code(), DeviceTypes.CPU, -1);
        try {
            for (int i = 0; i < tensors.length; i++) {
                tensors[i] = Call.of(AS_STRIDED).tensor(base).integers(one).integers(one).someInteger(i * OFFSET_STEP).tensorResult();
            }
            return onlyWord(tensors, OFFSET_STEP);
        } finally {
            TensorImplLayout.delete(tensors);
            Native.deleteTensor(base);
        }
    }

    /** A tensor of that many dimensions, each of another size. */
    private static long sample(int dims) {
        long[] sizes = new long[dims];
        long[] strides = new long[dims];
        long stride = 1;
        for (int d = dims - 1; d >= 0; d--) {
            sizes[d] = d + 7L;
            strides[d] = stride;
            stride *= sizes[d];
        }
        return Native.emptyStrided(sizes, strides, DType.FLOAT32.code(), DeviceTypes.CPU, -1);
    }

    /** The only word that is 0 in the first tensor and greater by a step in each of the following ones, or 0. */
    private static int onlyWord(long[] tensors, long step) {
        int found = 0;
        for (int at = TensorImplLayout.FIRST_MEMBER; at < TensorImplLayout.IMPL_BYTES; at += 8) {
            boolean fits = true;
            for (int i = 0; i < tensors.length; i++) {
                fits &= word(TensorImplLayout.impl(tensors[i]), at) == i * step;
            }
            if (fits && found != 0) {
                return 0;
            }
            found = fits ? at : found;
        }
        return found;
    }
}
