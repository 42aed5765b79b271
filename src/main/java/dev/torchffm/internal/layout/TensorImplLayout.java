// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.layout;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import dev.torchffm.DType;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.Call;
import dev.torchffm.internal.abi.CallBuffers;
import dev.torchffm.internal.abi.DeviceTypes;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.NativeLibrary;
import dev.torchffm.internal.abi.OpName;
import dev.torchffm.internal.abi.ProbedMemory;
import dev.torchffm.internal.jvm.StackRoom;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the loaded libtorch keeps three things that no C function gives: a tensor's storage, its dispatch key set (the
 * conj, neg and zero bits), and the storage's flag that it may be resized, which {@code numpy()} must clear.
 *
 * <p>Nothing is assumed of the C++ layout but that the objects begin with their vtable: each place is found by
 * experiment on tensors that differ in just the one thing, must come out unique, and is confirmed by what libtorch then
 * does. Where an experiment does not come out, the thing is not offered.
 */
public final class TensorImplLayout {
    /**
     * Up to where the experiments look. A {@code c10::TensorImpl} takes 176 bytes in 2.13 and 184 in 2.11; what stands behind it is the heap
     * still, and reading that is safe.
     */
    private static final int SEARCHED_BYTES = 208;
    /** The vtable pointer and the reference count come first. */
    static final int FIRST_MEMBER = 16;
    /** The flag of a StorageImpl stands between its size and its allocator. */
    private static final int STORAGE_FROM = 16;
    private static final int STORAGE_TO = 88;

    private static final OpName CONJ = OpName.aten("conj");
    private static final OpName NEG_VIEW = OpName.aten("_neg_view");
    private static final OpName ZERO_TENSOR = OpName.aten("_efficientzerotensor");
    private static final OpName RESIZE = OpName.aten("resize_");
    private static final OpName AS_STRIDED_ = OpName.aten("as_strided_");
    private static final long[] SIZE = {3};
    private static final long[] STRIDE = {1};

    private static final int STORAGE;
    private static final int KEYS;
    /** The bytes of a TensorImpl, whose last member is its key set. */
    static final int IMPL_BYTES;
    private static final long DENSE_CPU;
    private static final long CONJ_BIT;
    private static final long NEG_BIT;
    private static final long ZERO_BIT;
    /** Where a StorageImpl has its size, or 0 where that was not found out. */
    private static final int STORAGE_SIZE;
    /** Where a StorageImpl has the address of its memory. */
    private static final int STORAGE_DATA;
    /** What all undefined tensors refer to; 0 where they do not refer to one thing. */
    private static final long UNDEFINED;
    /** Where a TensorImpl has its type, in two bytes, and the address of what belongs to autograd; 0 where that was not found out. */
    private static final int DTYPE;
    private static final int AUTOGRAD;
    /** Up to how many dimensions the TensorImpl itself holds the sizes and strides; with more it points to them. */
    private static final int INLINE_DIMS;

    static {
        // Whatever call first needs this class, the experiments have nothing to do with its arguments and results.
        CallBuffers thread = CallBuffers.get();
        CallBuffers.SuspendedCall suspended = thread.suspend();
        try (Samples samples = new Samples()) {
            STORAGE = findStorage(samples);
            STORAGE_DATA = findData(samples.plain[0], storage(samples.plain[0]));
            KEYS = samples.keys();
            IMPL_BYTES = KEYS + 8;
            long plain = word(samples.plain[0], KEYS);
            CONJ_BIT = plain ^ word(samples.conj[0], KEYS);
            NEG_BIT = plain ^ word(samples.neg[0], KEYS);
            // A zero tensor lacks some keys of an ordinary one; what it has in addition is its own bit.
            ZERO_BIT = word(samples.zero, KEYS) & ~plain;
            if (Long.bitCount(ZERO_BIT) != 1) {
                throw unknown("zero-tensor bit");
            }
            STORAGE_SIZE = findStorageSize();
            UNDEFINED = findUndefined();
            DTYPE = findDtype();
            AUTOGRAD = findAutograd();
            INLINE_DIMS = findInlineDims();
            // Last: what asks for ordinary tensors may need other classes, which wait for this one.
            DENSE_CPU = plain;
        } finally {
            thread.resume(suspended);
        }
    }

    /** Several tensors of each kind: the objects have unused bytes, in which one sample finds any pattern now and then. */
    private static final class Samples implements AutoCloseable {
        private static final int COUNT = 8;

        final long[] plain = new long[COUNT];
        final long[] alias = new long[COUNT];
        final long[] conj = new long[COUNT];
        final long[] neg = new long[COUNT];
        final long zero;

        Samples() {
            for (int i = 0; i < COUNT; i++) {
                plain[i] = empty(DType.COMPLEX64);
                alias[i] = Native.aliasOf(plain[i]);
                conj[i] = Call.of(CONJ).tensor(plain[i]).tensorResult();
                neg[i] = Call.of(NEG_VIEW).tensor(plain[i]).tensorResult();
            }
            zero = Call.of(ZERO_TENSOR).integers(SIZE).optionalType(DType.COMPLEX64.code()).none().none().none().tensorResult();
        }

        /** Whether aliases agree with what they alias in a word in which all others differ. */
        boolean isSharedByAliasesOnly(int at) {
            for (int i = 0; i < COUNT; i++) {
                long own = word(plain[i], at);
                if (own == 0 || own % 8 != 0 || own != word(alias[i], at)) {
                    return false;
                }
                for (int j = 0; j < i; j++) {
                    if (own == word(plain[j], at)) {
                        return false;
                    }
                }
            }
            return true;
        }

        /** Whether all plain tensors agree in a word, and all the others differ from them in the same single bit. */
        boolean differInOneBit(int at, long[] others) {
            long keys = word(plain[0], at);
            long bit = keys ^ word(others[0], at);
            if (Long.bitCount(bit) != 1) {
                return false;
            }
            for (int i = 0; i < COUNT; i++) {
                if (word(plain[i], at) != keys || word(alias[i], at) != keys || word(others[i], at) != (keys ^ bit)) {
                    return false;
                }
            }
            return true;
        }

        /** The only word in which both kinds of views differ from the others in a bit, each in its own. */
        int keys() {
            int found = -1;
            for (int at = FIRST_MEMBER; at < SEARCHED_BYTES; at += 8) {
                if (differInOneBit(at, conj) && differInOneBit(at, neg) && word(conj[0], at) != word(neg[0], at)) {
                    if (found >= 0) {
                        throw unknown("key set");
                    }
                    found = at;
                }
            }
            if (found < 0) {
                throw unknown("key set");
            }
            return found;
        }

        @Override
        public void close() {
            for (long[] handles : new long[][] {plain, alias, conj, neg, {zero}}) {
                for (long handle : handles) {
                    Native.deleteTensor(handle);
                }
            }
        }
    }

    /** The first word that aliases share and that leads to an object which holds the address of the elements. */
    private static int findStorage(Samples samples) {
        for (int at = FIRST_MEMBER; at < SEARCHED_BYTES; at += 8) {
            if (samples.isSharedByAliasesOnly(at)) {
                if (findData(samples.plain[0], word(samples.plain[0], at)) > 0) {
                    return at;
                }
            }
        }
        throw unknown("storage");
    }

    /** Where an object has the address of a tensor's elements, or 0. */
    private static int findData(long tensor, long object) {
        for (int at = FIRST_MEMBER; at <= FIRST_MEMBER + 16; at += 8) {
            if (Native.ADDRESS_SPACE.get(JAVA_LONG, object + at) == Native.dataPointer(tensor)) {
                return at;
            }
        }
        return 0;
    }

    private TensorImplLayout() { }

    /** Makes the experiments now, where it is known that no call is being put together. */
    public static void initialize() {
        // The class is initialised by the call.
    }

    /** The TensorImpl behind a handle. */
    public static long impl(long tensor) {
        return (long) Native.WORD.get(Native.ADDRESS_SPACE, tensor);
    }

    /** The StorageImpl of a tensor; 0 where it has none. */
    public static long storage(long tensor) {
        return (long) Native.WORD.get(Native.ADDRESS_SPACE, (long) Native.WORD.get(Native.ADDRESS_SPACE, tensor) + STORAGE);
    }

    /**
     * The memory that a storage takes, for accounting: 0 where there is none (meta tensors have a size and no memory), or where it
     * is not known.
     */
    public static long storageBytes(long storage) {
        if (storage == 0 || STORAGE_SIZE == 0 || data(storage) == 0) {
            return 0;
        }
        return Math.max(0, Native.ADDRESS_SPACE.get(JAVA_LONG, storage + STORAGE_SIZE));
    }

    /** The bytes of a tensor's storage. */
    public static long bytes(long tensor, long storage) {
        return STORAGE_SIZE == 0 ? Native.storageBytes(tensor) : Native.ADDRESS_SPACE.get(JAVA_LONG, storage + STORAGE_SIZE);
    }

    /** Puts another storage into a tensor that nobody uses, and returns the one it had; the references to both change hands. */
    public static long exchangeStorage(long tensor, long storage) {
        long before = storage(tensor);
        Native.ADDRESS_SPACE.set(JAVA_LONG, impl(tensor) + STORAGE, storage);
        return before;
    }

    /**
     * The storages of tensors that other threads may free meanwhile, and the memory that each takes; nothing is said of those that
     * changed while they were looked at.
     *
     * @param tensors where the handles are, or 0
     * @return the storage and the bytes of each in turn
     */
    public static long[] storagesOfOthers(long[] tensors) {
        // What reads is linked when it is first needed.
        StackRoom.require();
        long[] found = new long[2 * tensors.length];
        long[] impls = ProbedMemory.words(tensors, 0);
        long[] storages = ProbedMemory.words(impls, STORAGE);
        long[] data = ProbedMemory.words(storages, STORAGE_DATA);
        long[] bytes = ProbedMemory.words(storages, STORAGE_SIZE);
        long[] again = ProbedMemory.words(impls, STORAGE);
        for (int i = 0; STORAGE_SIZE != 0 && i < tensors.length; i++) {
            if (data[i] != 0 && again[i] == storages[i]) {
                found[2 * i] = storages[i];
                found[2 * i + 1] = Math.max(0, bytes[i]);
            }
        }
        return found;
    }

    public static boolean isConj(long tensor) {
        return (word(tensor, KEYS) & CONJ_BIT) != 0;
    }

    public static boolean isNeg(long tensor) {
        return (word(tensor, KEYS) & NEG_BIT) != 0;
    }

    public static boolean isZeroTensor(long tensor) {
        return (word(tensor, KEYS) & ZERO_BIT) != 0;
    }

    /** Where the memory of a storage begins; 0 where it has none. */
    public static long data(long storage) {
        return (long) Native.WORD.get(Native.ADDRESS_SPACE, storage + STORAGE_DATA);
    }

    /** {@return whether a tensor has any of the three bits that make its bytes differ from its values} */
    public static boolean isPlain(long tensor) {
        return (word(tensor, KEYS) & (CONJ_BIT | NEG_BIT | ZERO_BIT)) == 0;
    }

    /** {@return whether this is an ordinary dense tensor of the CPU: strided, with none of the three bits, of no subclass} */
    public static boolean isDenseCpu(long tensor) {
        return (long) Native.WORD.get(Native.ADDRESS_SPACE, (long) Native.WORD.get(Native.ADDRESS_SPACE, tensor) + KEYS) == DENSE_CPU;
    }

    /** {@return whether a handle refers to a tensor; where this says no, C++ must be asked} */
    static boolean isSurelyDefined(long tensor) {
        return UNDEFINED != 0 && (long) Native.WORD.get(Native.ADDRESS_SPACE, tensor) != UNDEFINED;
    }

    /** {@return the number of a tensor's type in C++'s {@code c10::ScalarType}, or -1 where it must be asked for} */
    public static int dtype(long tensor) {
        return DTYPE == 0 ? -1 : Native.ADDRESS_SPACE.get(JAVA_SHORT, impl(tensor) + DTYPE);
    }

    /** {@return whether a tensor has never had anything to do with gradients; if not, C++ must be asked} */
    static boolean isWithoutAutograd(long tensor) {
        return AUTOGRAD != 0
                && (long) Native.WORD.get(Native.ADDRESS_SPACE, (long) Native.WORD.get(Native.ADDRESS_SPACE, tensor) + AUTOGRAD) == 0;
    }

    /** {@return the address of what belongs to autograd; 0 where there is nothing, or where that is not known} */
    static long autograd(long tensor) {
        return AUTOGRAD == 0 ? 0 : word(tensor, AUTOGRAD);
    }

    /**
     * All that the object of a tensor says: as long as it says the same, the tensor has the same storage, offset, sizes, strides,
     * type, device and bits. Unlike those of the C functions, reading it takes no call.
     *
     * @param dims the number of dimensions
     * @return for {@link #isAsIn}; null where the sizes lie elsewhere
     */
    public static long @Nullable [] contents(long tensor, int dims) {
        return dims > INLINE_DIMS ? null : words(tensor);
    }

    private static long[] words(long tensor) {
        long[] words = new long[(IMPL_BYTES - FIRST_MEMBER) / 8];
        long impl = impl(tensor);
        for (int i = 0; i < words.length; i++) {
            words[i] = Native.ADDRESS_SPACE.get(JAVA_LONG, impl + FIRST_MEMBER + 8L * i);
        }
        return words;
    }

    /** {@return whether the object of a tensor says what it said when {@link #contents} was asked} */
    public static boolean isAsIn(long[] contents, long tensor) {
        long at = impl(tensor) + FIRST_MEMBER;
        long different = 0;
        for (int i = 0; i < contents.length; i++) {
            different |= contents[i] ^ Native.ADDRESS_SPACE.get(JAVA_LONG, at + 8L * i);
        }
        return different == 0;
    }

    /** Where a StorageImpl has its flag, sought when the first array is taken of a tensor: it takes an exception of C++. */
    private static final class Resizable {
        static final int PLACE;

        static {
            CallBuffers thread = CallBuffers.get();
            CallBuffers.SuspendedCall suspended = thread.suspend();
            try {
                PLACE = findResizable();
            } finally {
                thread.resume(suspended);
            }
        }
    }

    private static boolean lookedForFlag;

    private static long flag(long storage) {
        if (!lookedForFlag) {
            StackRoom.require();
            lookedForFlag = Resizable.PLACE != 0;
        }
        if (Resizable.PLACE == 0) {
            throw unknown("resizable flag");
        }
        return storage + Resizable.PLACE;
    }

    /** {@return whether a storage may grow} */
    public static boolean isResizable(long storage) {
        return Native.ADDRESS_SPACE.get(JAVA_BYTE, flag(storage)) != 0;
    }

    /**
     * Marks a storage as not resizable, for good, as PyTorch's {@code numpy()} does: from now on growing it through any
     * tensor fails with {@code Trying to resize storage that is not resizable}.
     */
    public static void makeUnresizable(long storage) {
        Native.ADDRESS_SPACE.set(JAVA_BYTE, flag(storage), (byte) 0);
    }

    private static long word(long tensor, int at) {
        return (long) Native.WORD.get(Native.ADDRESS_SPACE, (long) Native.WORD.get(Native.ADDRESS_SPACE, tensor) + at);
    }

    private static long empty(DType dtype) {
        return Native.emptyStrided(SIZE, STRIDE, dtype.code(), DeviceTypes.CPU, -1);
    }

    /** The byte that is 1 in storages of libtorch's allocator and 0 in storages over foreign memory, among other flags; 0 where none is. */
    private static int findResizable() {
        long[] ours = new long[4];
        long[] foreign = new long[4];
        try (Arena arena = Arena.ofConfined()) {
            for (int i = 0; i < ours.length; i++) {
                ours[i] = empty(DType.COMPLEX64);
                foreign[i] = Native.fromBlob(arena.allocate(24, 8), SIZE, STRIDE, DType.COMPLEX64.code(),
                        MemorySegment.NULL, 0);
            }
            int found = -1;
            for (int at = STORAGE_FROM; at < STORAGE_TO; at++) {
                if (isFlag(ours, foreign, at)) {
                    if (found >= 0) {
                        return 0;
                    }
                    found = at;
                }
            }
            return found >= 0 && confirms(ours[0], found) ? found : 0;
        } finally {
            delete(ours);
            delete(foreign);
        }
    }

    /** The one word that is the size in bytes of each of several storages; 0 where none is. */
    private static int findStorageSize() {
        int found = 0;
        for (int at = STORAGE_FROM; at < STORAGE_TO; at += 8) {
            if (isSize(at)) {
                if (found != 0) {
                    return 0;
                }
                found = at;
            }
        }
        return found;
    }

    private static long findUndefined() {
        long one = Native.uninitialized();
        long other = Native.uninitialized();
        try {
            return impl(one) == impl(other) && !Native.isDefined(one) ? impl(one) : 0;
        } finally {
            Native.deleteTensor(one);
            Native.deleteTensor(other);
        }
    }

    /** The only two bytes that are the type's number, in tensors of several types. */
    private static int findDtype() {
        DType[] types = {DType.UINT8, DType.INT8, DType.INT32, DType.INT64, DType.FLOAT32, DType.FLOAT64, DType.COMPLEX64, DType.BOOL,
            DType.BFLOAT16};
        long[] tensors = new long[types.length];
        try {
            for (int i = 0; i < types.length; i++) {
                tensors[i] = empty(types[i]);
            }
            int found = 0;
            for (int at = FIRST_MEMBER; at < IMPL_BYTES; at += 2) {
                boolean fits = true;
                for (int i = 0; i < types.length; i++) {
                    fits &= Native.ADDRESS_SPACE.get(JAVA_SHORT, impl(tensors[i]) + at) == types[i].code();
                }
                if (fits) {
                    if (found != 0) {
                        return 0;
                    }
                    found = at;
                }
            }
            return found;
        } finally {
            delete(tensors);
        }
    }

    /** The only word that is 0 in new tensors and no longer is when they require grad. */
    private static int findAutograd() {
        long[] tensors = new long[Samples.COUNT];
        try {
            long zero = -1;
            for (int i = 0; i < tensors.length; i++) {
                tensors[i] = empty(DType.FLOAT32);
                zero &= zeros(tensors[i]);
                Native.setRequiresGrad(tensors[i], true);
                zero &= ~zeros(tensors[i]);
            }
            return Long.bitCount(zero) == 1 ? FIRST_MEMBER + 8 * Long.numberOfTrailingZeros(zero) : 0;
        } finally {
            delete(tensors);
        }
    }

    /** A bit for each word that is 0. */
    private static long zeros(long tensor) {
        long[] words = words(tensor);
        long zeros = 0;
        for (int i = 0; i < words.length; i++) {
            zeros |= words[i] == 0 ? 1L << i : 0;
        }
        return zeros;
    }

    static void delete(long[] tensors) {
        for (long tensor : tensors) {
            if (tensor != 0) {
                Native.deleteTensor(tensor);
            }
        }
    }

    private static int findInlineDims() {
        int dims = 0;
        while (dims < 8 && holdsSizes(dims + 1)) {
            dims++;
        }
        return dims;
    }

    /**
     * Whether a tensor's own words tell sizes from others of the same number of elements, and strides from others that are as
     * contiguous: where they lie elsewhere, nothing else changes with these.
     */
    private static boolean holdsSizes(int dims) {
        long tensor = Native.emptyStrided(new long[] {8}, STRIDE, DType.FLOAT32.code(), DeviceTypes.CPU, -1);
        try {
            long[] ones = new long[dims];
            Arrays.fill(ones, 1);
            for (int d = 0; d < dims; d++) {
                long[] here = ones.clone();
                here[d] = 7;
                long[] next = ones.clone();
                next[(d + 1) % dims] = 7;
                boolean sizes = dims == 1 || tells(tensor, here, ones, next, ones);
                if (!sizes || !tells(tensor, ones, ones, ones, here)) {
                    return false;
                }
            }
            return true;
        } finally {
            Native.deleteTensor(tensor);
        }
    }

    private static boolean tells(long tensor, long[] sizes, long[] strides, long[] otherSizes, long[] otherStrides) {
        Call.of(AS_STRIDED_).tensor(tensor).integers(sizes).integers(strides).none().inPlace();
        long[] words = words(tensor);
        Call.of(AS_STRIDED_).tensor(tensor).integers(otherSizes).integers(otherStrides).none().inPlace();
        return !isAsIn(words, tensor);
    }

    private static boolean isSize(int at) {
        for (long length : new long[] {3, 50, 777, 12_345}) {
            long tensor = Native.emptyStrided(new long[] {length}, STRIDE, DType.FLOAT32.code(), DeviceTypes.CPU, -1);
            try {
                if (Native.ADDRESS_SPACE.get(JAVA_LONG, storage(tensor) + at) != 4 * length) {
                    return false;
                }
            } finally {
                Native.deleteTensor(tensor);
            }
        }
        return true;
    }

    private static boolean isFlag(long[] ours, long[] foreign, int at) {
        for (int i = 0; i < ours.length; i++) {
            if (byteOf(ours[i], at) != 1 || byteOf(foreign[i], at) != 0) {
                return false;
            }
            // Its neighbours are flags too, all off in an ordinary storage; a byte of a pointer has no such neighbours.
            if (byteOf(ours[i], at - 1) != 0 || byteOf(ours[i], at + 1) != 0
                    || byteOf(foreign[i], at - 1) != 0 || byteOf(foreign[i], at + 1) != 0) {
                return false;
            }
        }
        return true;
    }

    private static byte byteOf(long tensor, int at) {
        return Native.ADDRESS_SPACE.get(JAVA_BYTE, storage(tensor) + at);
    }

    private static boolean confirms(long tensor, int at) {
        long flag = storage(tensor) + at;
        Native.ADDRESS_SPACE.set(JAVA_BYTE, flag, (byte) 0);
        boolean refused = false;
        try {
            Call.of(RESIZE).tensor(tensor).integers(1000).none().inPlace();
        } catch (TorchException e) {
            refused = true;
        }
        Native.ADDRESS_SPACE.set(JAVA_BYTE, flag, (byte) 1);
        if (!refused) {
            return false;
        }
        Call.of(RESIZE).tensor(tensor).integers(1000).none().inPlace();
        return Native.numel(tensor) == 1000;
    }

    private static UnsupportedOperationException unknown(String what) {
        return new UnsupportedOperationException("the libtorch of " + NativeLibrary.origin()
                + " keeps its tensors in a way that this version of torch-ffm does not know (" + what
                + "); use the embedded libtorch, or one from 2.11 to 2.14");
    }
}
