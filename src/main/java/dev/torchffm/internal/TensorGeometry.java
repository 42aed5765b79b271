package dev.torchffm.internal;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.torchffm.DType;
import java.util.function.IntToLongFunction;

/**
 * Where the loaded libtorch keeps the sizes, strides and offset of a tensor that has few dimensions: in the tensor's object itself.
 * The C functions say the same, a call for each; read from their places they take a nanosecond.
 *
 * <p>Found by experiment as in {@link TensorLayout}; where an experiment does not come out, no tensor is told to be contiguous here.
 */
final class TensorGeometry {
    private static final int MOST_DIMS = 5;
    private static final Op AS_STRIDED = Op.aten("as_strided");
    /** Where a TensorImpl has its number of dimensions, its sizes, its strides and its offset; all are 0 where one was not found. */
    private static final int DIM;
    private static final int SIZES;
    private static final int STRIDES;
    private static final int OFFSET;

    static {
        // Whatever call first needs this class, the experiments have nothing to do with its arguments and results.
        ThreadState thread = ThreadState.get();
        ThreadState.InHand inHand = thread.layAside();
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
            thread.takeUp(inHand);
        }
    }

    private TensorGeometry() { }

    /**
     * {@return the number of elements of a tensor whose strides are those of a new tensor of its sizes, or -1 where they are not,
     * where it has many dimensions, or where its object could not be read}
     */
    static long contiguousElements(long tensor) {
        long impl = TensorLayout.impl(tensor);
        long dims = DIM == 0 ? -1 : word(impl, DIM);
        if (dims < 0 || dims > MOST_DIMS) {
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
    static boolean isMatrix(long tensor) {
        return DIM != 0 && word(TensorLayout.impl(tensor), DIM) == 2;
    }

    /** The size of a matrix in one of its dimensions. */
    static long size(long matrix, int dim) {
        return word(TensorLayout.impl(matrix), SIZES + 8L * dim);
    }

    /** {@return whether two tensors with {@link #contiguousElements} have the same sizes} */
    static boolean haveSameSizes(long left, long right) {
        long one = TensorLayout.impl(left);
        long other = TensorLayout.impl(right);
        long dims = word(one, DIM);
        long different = dims ^ word(other, DIM);
        for (long at = 8 * (dims - 1); at >= 0; at -= 8) {
            different |= word(one, SIZES + at) ^ word(other, SIZES + at);
        }
        return different == 0;
    }

    /** {@return the sizes of a tensor that {@linkplain TensorLayout#isPlainCpu is ordinary}, or null where C must be asked} */
    static long[] sizesOf(long tensor) {
        return values(tensor, SIZES);
    }

    /** {@return its strides, or null} */
    static long[] stridesOf(long tensor) {
        return values(tensor, STRIDES);
    }

    private static long[] values(long tensor, int from) {
        if (!isKnown(tensor)) {
            return null;
        }
        long impl = TensorLayout.impl(tensor);
        long[] values = new long[(int) word(impl, DIM)];
        for (int d = 0; d < values.length; d++) {
            values[d] = word(impl, from + 8L * d);
        }
        return values;
    }

    /** {@return whether an ordinary tensor's own object has its sizes, strides and offset in the places found} */
    static boolean isKnown(long tensor) {
        return DIM != 0 && word(TensorLayout.impl(tensor), DIM) <= MOST_DIMS;
    }

    /** The number of dimensions of a tensor with {@link #contiguousElements}. */
    static long dims(long tensor) {
        return word(TensorLayout.impl(tensor), DIM);
    }

    /** Where the sizes of such a tensor are. */
    static long sizes(long tensor) {
        return TensorLayout.impl(tensor) + SIZES;
    }

    /** Where its strides are. */
    static long strides(long tensor) {
        return TensorLayout.impl(tensor) + STRIDES;
    }

    /** The element of the storage at which such a tensor, or one that {@link #isKnown}, begins. */
    static long offset(long tensor) {
        return word(TensorLayout.impl(tensor), OFFSET);
    }

    private static long word(long impl, long at) {
        return Native.EVERYWHERE.get(JAVA_LONG, impl + at);
    }

    /** The only word that is the number of dimensions in tensors of none to five. */
    private static int findDim() {
        long[] tensors = new long[MOST_DIMS + 1];
        try {
            for (int dims = 0; dims <= MOST_DIMS; dims++) {
                tensors[dims] = sample(dims);
            }
            return onlyWord(tensors, dims -> dims);
        } finally {
            TensorLayout.delete(tensors);
        }
    }

    /** Where the C function says that the sizes, or the strides, are: the same place in tensors of one to five dimensions. */
    private static int findValues(boolean sizes) {
        int found = 0;
        for (int dims = 1; dims <= MOST_DIMS; dims++) {
            long tensor = sample(dims);
            try {
                long at = (sizes ? Native.sizesAddress(tensor) : Native.stridesAddress(tensor)) - TensorLayout.impl(tensor);
                if (at < TensorLayout.FIRST_MEMBER || at > TensorLayout.IMPL_BYTES - 8L * dims || dims > 1 && at != found) {
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
                tensors[i] = Call.of(AS_STRIDED).tensor(base).integers(one).integers(one).someInteger(offsetOf(i)).tensorResult();
            }
            return onlyWord(tensors, TensorGeometry::offsetOf);
        } finally {
            TensorLayout.delete(tensors);
            Native.deleteTensor(base);
        }
    }

    private static long offsetOf(int view) {
        return view * 123L;
    }

    /** A tensor of that many dimensions, each of another size. */
    private static long sample(int dims) {
        long[] sizes = new long[dims];
        long[] strides = new long[dims];
        long stride = 1;
        for (int d = dims - 1; d >= 0; d--) {
            sizes[d] = d + 7;
            strides[d] = stride;
            stride *= sizes[d];
        }
        return Native.emptyStrided(sizes, strides, DType.FLOAT32.code(), DeviceTypes.CPU, -1);
    }

    private static int onlyWord(long[] tensors, IntToLongFunction expected) {
        int found = 0;
        for (int at = TensorLayout.FIRST_MEMBER; at < TensorLayout.IMPL_BYTES; at += 8) {
            boolean fits = true;
            for (int i = 0; i < tensors.length; i++) {
                fits &= word(TensorLayout.impl(tensors[i]), at) == expected.applyAsLong(i);
            }
            if (fits && found != 0) {
                return 0;
            }
            found = fits ? at : found;
        }
        return found;
    }
}
