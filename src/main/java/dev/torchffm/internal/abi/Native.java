// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.torchffm.TorchException;
import dev.torchffm.internal.capi.TorchC;
import dev.torchffm.internal.lifetime.TensorHandle;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The calls of the C ABI that tensors are made of, each with its status checked. Handles are plain 64-bit words; who owns
 * them is the business of {@link TensorHandle}.
 *
 * <p>Every restricted method of the Foreign Function and Memory API that needs no symbol of its own is called here.
 */
@SuppressWarnings("restricted")
public final class Native {
    private static final long ABI_VERSION;

    static {
        // First of all: what is wrong with the library, or with the right to call it, is said there.
        NativeLibrary.origin();
        ABI_VERSION = SupportedVersions.require();
        NumThreads.initialize();
    }

    /** All memory: for reading what libtorch lent us by address. */
    public static final MemorySegment ADDRESS_SPACE = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

    /**
     * The eight bytes at an address, as {@code (long) WORD.get(ADDRESS_SPACE, address)}. What each call of an operator reads is read in
     * this way and in few methods inside one another: {@link MemorySegment#get} is one more of them, and where there are too many
     * HotSpot leaves real calls in the middle of each access.
     */
    public static final VarHandle WORD = JAVA_LONG.varHandle();

    // Getters copy one field and return, and a handle or a tensor is a few calls of malloc: as critical calls they skip the thread-state
    // transition, which costs more than they do. Nothing that may run a deleter, and so call back into Java, can be critical.
    private static final MethodHandle GET_DTYPE = getter("aoti_torch_get_dtype");
    private static final MethodHandle GET_DIM = getter("aoti_torch_get_dim");
    private static final MethodHandle GET_SIZES = getter("aoti_torch_get_sizes");
    private static final MethodHandle GET_STRIDES = getter("aoti_torch_get_strides");
    private static final MethodHandle GET_NUMEL = getter("aoti_torch_get_numel");
    private static final MethodHandle GET_DATA_PTR = getter("aoti_torch_get_data_ptr");
    private static final MethodHandle GET_STORAGE_OFFSET = getter("aoti_torch_get_storage_offset");
    /** Refused for other layouts, which is no matter of a getter. */
    private static final MethodHandle GET_STORAGE_SIZE = Words.function("aoti_torch_get_storage_size");
    private static final MethodHandle GET_LAYOUT = getter("aoti_torch_get_layout");
    private static final MethodHandle IS_DEFINED = getter("aoti_torch_is_defined");
    private static final MethodHandle NEW_HANDLE = getter("aoti_torch_new_tensor_handle");
    private static final MethodHandle NEW_UNINITIALIZED = getter("aoti_torch_new_uninitialized_tensor");
    private static final MethodHandle GET_DEVICE_TYPE = getter("aoti_torch_get_device_type");

    private static final MethodHandle EMPTY_STRIDED = getter("aoti_torch_empty_strided");
    private static final MethodHandle GET_DEVICE_INDEX = Words.function("aoti_torch_get_device_index");
    private static final MethodHandle IS_CONTIGUOUS = Words.function("aoti_torch_is_contiguous");
    private static final MethodHandle SET_REQUIRES_GRAD = Words.function("torch_set_requires_grad");
    private static final MethodHandle REINTERPRET = Words.function("aoti_torch__reinterpret_tensor");
    private static final MethodHandle DELETE_TENSOR = Words.function("aoti_torch_delete_tensor_object");
    private static final MethodHandle GRAD_MODE = getter("aoti_torch_grad_mode_is_enabled");

    private static final @Nullable MethodHandle WHAT =
            Words.ifThere(NativeLibrary.find("torch_exception_get_what_without_backtrace"));
    private static final Pattern CPP_TYPE =
            Pattern.compile("(Sparse|)(CPU|CUDA)(Byte|Char|Double|Float|Int|Long|Short)Type");

    private Native() { }

    private static MethodHandle getter(String name) {
        return Words.function(name, Linker.Option.critical(false));
    }

    /**
     * The address of a C function, for a handle with other types than the generated one, which is not made then: each combination of types
     * takes the linker some milliseconds.
     */
    public static MemorySegment address(String name) {
        return NativeLibrary.require(name);
    }

    /** A handle for a C function; what it throws is nothing but errors of the virtual machine. */
    public static MethodHandle function(MemorySegment address, FunctionDescriptor descriptor) {
        return Linker.nativeLinker().downcallHandle(address, descriptor);
    }

    /** A C function that calls Java, for as long as the process lives; the target must not throw, nor keep anything of ours. */
    public static MemorySegment upcall(MethodHandle target, FunctionDescriptor descriptor) {
        return Linker.nativeLinker().upcallStub(target, descriptor, Arena.global());
    }

    // ------------------------------------------------------------------ status

    /** Throws what libtorch has to say if a call did not return 0. */
    public static void check(int status) {
        if (status != 0) {
            throw failure();
        }
    }

    /** The exception for the call that just failed on this thread. */
    static TorchException failure() {
        return new TorchException(inPython(message()));
    }

    /** Python shows C++'s names of tensor types as its own: {@code CPUFloatType} as {@code torch.FloatTensor}. */
    private static String inPython(String message) {
        return !message.contains("Type") ? message : CPP_TYPE.matcher(message).replaceAll(match ->
                "torch." + (match.group(2).equals("CUDA") ? "cuda." : "") + (match.group(1).isEmpty() ? "" : "sparse.")
                        + match.group(3) + "Tensor");
    }

    private static String message() {
        if (WHAT == null) {
            return "libtorch refused the call; this libtorch is older than 2.13 and cannot say why in words"
                    + " (it prints the reason to the standard error stream)";
        }
        try {
            long text = Words.call(WHAT);
            return text == 0 ? "libtorch refused the call and gave no reason" : ADDRESS_SPACE.getString(text);
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    // ------------------------------------------------------------------ metadata

    public static int dtype(long tensor) {
        return intOf(GET_DTYPE, tensor);
    }

    public static int dim(long tensor) {
        return Math.toIntExact(longOf(GET_DIM, tensor));
    }

    public static long numel(long tensor) {
        return longOf(GET_NUMEL, tensor);
    }

    public static long dataPointer(long tensor) {
        return longOf(GET_DATA_PTR, tensor);
    }

    public static long storageOffset(long tensor) {
        return longOf(GET_STORAGE_OFFSET, tensor);
    }

    public static int deviceType(long tensor) {
        return intOf(GET_DEVICE_TYPE, tensor);
    }

    public static int deviceIndex(long tensor) {
        return intOf(GET_DEVICE_INDEX, tensor);
    }

    public static int layout(long tensor) {
        return intOf(GET_LAYOUT, tensor);
    }

    public static boolean isContiguous(long tensor) {
        return Words.isTrue(longOf(IS_CONTIGUOUS, tensor));
    }

    public static boolean isDefined(long tensor) {
        CallBuffers thread = CallBuffers.get();
        try {
            check((int) Words.call(IS_DEFINED, tensor, thread.outAddress));
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
        return thread.out.get(JAVA_BYTE, 0) != 0;
    }

    public static long[] sizes(long tensor) {
        return longs(GET_SIZES, tensor);
    }

    public static long[] strides(long tensor) {
        return longs(GET_STRIDES, tensor);
    }

    /** Where a tensor's sizes are, for as long as it keeps them. */
    public static long sizesAddress(long tensor) {
        return longOf(GET_SIZES, tensor);
    }

    /** Where its strides are. */
    public static long stridesAddress(long tensor) {
        return longOf(GET_STRIDES, tensor);
    }

    /** The size of the storage in bytes, or 0 where there is no storage (sparse layouts). */
    public static long storageBytes(long tensor) {
        CallBuffers thread = CallBuffers.get();
        try {
            return (int) Words.call(GET_STORAGE_SIZE, tensor, thread.outAddress) == 0 ? thread.firstOut() : 0;
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    /** The only element of a tensor on any device, converted to a boolean. */
    public static boolean itemBoolean(long tensor) {
        MemorySegment out = CallBuffers.get().out;
        check(TorchC.aoti_torch_item_bool(tensor, out));
        return out.get(JAVA_BYTE, 0) != 0;
    }

    /** The only element of a tensor on any device, converted to int64. */
    public static long itemLong(long tensor) {
        MemorySegment out = CallBuffers.get().out;
        check(TorchC.aoti_torch_item_int64(tensor, out));
        return out.get(JAVA_LONG, 0);
    }

    /** The only element of a tensor on any device, converted to float64. */
    public static double itemDouble(long tensor) {
        MemorySegment out = CallBuffers.get().out;
        check(TorchC.aoti_torch_item_float64(tensor, out));
        return out.get(ValueLayout.JAVA_DOUBLE, 0);
    }

    private static int intOf(MethodHandle getter, long tensor) {
        CallBuffers thread = CallBuffers.get();
        try {
            check((int) Words.call(getter, tensor, thread.outAddress));
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
        return thread.out.get(JAVA_INT, 0);
    }

    private static long longOf(MethodHandle getter, long tensor) {
        CallBuffers thread = CallBuffers.get();
        try {
            check((int) Words.call(getter, tensor, thread.outAddress));
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
        return thread.firstOut();
    }

    private static long[] longs(MethodHandle getter, long tensor) {
        long[] values = new long[dim(tensor)];
        long address = longOf(getter, tensor);
        for (int i = 0; i < values.length; i++) {
            values[i] = ADDRESS_SPACE.get(JAVA_LONG, address + 8L * i);
        }
        return values;
    }

    // ------------------------------------------------------------------ handles

    /** The TensorImpl behind a handle: an at::Tensor is a counted pointer to it. */
    public static long impl(long tensor) {
        return (long) WORD.get(ADDRESS_SPACE, tensor);
    }

    /** Another handle to the same generator. */
    public static long sameGenerator(long generator) {
        CallBuffers thread = CallBuffers.get();
        check(TorchC.torch_new_generator_handle(generator, thread.out));
        return thread.firstOut();
    }

    /** Frees a generator's handle. */
    public static void deleteGenerator(long generator) {
        check(TorchC.torch_delete_generator(generator));
    }

    /** Frees a handle; the last handle of a tensor frees the tensor, and the last tensor its storage. */
    public static void deleteTensor(long tensor) {
        try {
            check((int) Words.call(DELETE_TENSOR, tensor));
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    /** Another handle to the same TensorImpl. */
    public static long sameTensor(long tensor) {
        return sameTensor(tensor, CallBuffers.get());
    }

    /** As {@link #sameTensor(long)}, for who has the thread's state at hand. */
    static long sameTensor(long tensor, CallBuffers thread) {
        try {
            check((int) Words.call(NEW_HANDLE, tensor, thread.outAddress));
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
        return thread.firstOut();
    }

    /** A handle to the undefined tensor. */
    static long uninitialized(CallBuffers thread) {
        try {
            check((int) Words.call(NEW_UNINITIALIZED, thread.outAddress));
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
        return thread.firstOut();
    }

    public static long uninitialized() {
        return uninitialized(CallBuffers.get());
    }

    /** Makes what one handle refers to that of the other; the tensor that it was is let go. */
    static void assign(long source, long destination) {
        check(TorchC.aoti_torch_assign_tensors(source, destination));
    }

    /** A handle to a new TensorImpl over the same storage, with the same geometry; no gradient flows through it. */
    public static long aliasOf(long tensor) {
        int dim = dim(tensor);
        long sizes = longOf(GET_SIZES, tensor);
        long strides = longOf(GET_STRIDES, tensor);
        long offset = storageOffset(tensor);
        CallBuffers thread = CallBuffers.get();
        try {
            check((int) Words.call(REINTERPRET, tensor, dim, sizes, strides, offset, thread.outAddress));
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
        return thread.firstOut();
    }

    /** A new tensor; the memory is not initialised. */
    public static long emptyStrided(long[] sizes, long[] strides, int dtype, int deviceType, int deviceIndex) {
        CallBuffers thread = CallBuffers.get();
        try (Arena arena = Arena.ofConfined()) {
            long sizesAt = longs(arena, sizes);
            long stridesAt = longs(arena, strides);
            return deviceType == DeviceTypes.CPU ? emptyStrided(thread, sizes.length, sizesAt, stridesAt, dtype)
                    : OnDevice.emptyStrided(thread, sizes.length, sizesAt, stridesAt, dtype, deviceType, deviceIndex);
        }
    }

    /** What may take longer than a critical call should. */
    private static final class OnDevice {
        private static final MethodHandle EMPTY_STRIDED = Words.function("aoti_torch_empty_strided");

        static long emptyStrided(CallBuffers thread, long dims, long sizes, long strides, int dtype, int deviceType, int deviceIndex) {
            try {
                check((int) Words.call(EMPTY_STRIDED, dims, sizes, strides, dtype, deviceType, deviceIndex,
                        thread.outAddress));
            } catch (Throwable e) {
                throw Unchecked.rethrow(e);
            }
            return thread.firstOut();
        }
    }

    /** A new contiguous tensor of the CPU; its elements are not initialised. No size is negative. */
    public static long empty(long[] sizes, int dtype) {
        CallBuffers thread = CallBuffers.get();
        if (2 * sizes.length < CallBuffers.OUT_SLOTS) {
            return empty(thread, sizes, thread.outAddress + 8, dtype);
        }
        try (Arena arena = Arena.ofConfined()) {
            return empty(thread, sizes, arena.allocate(16L * sizes.length, 8).address(), dtype);
        }
    }

    /** With room at an address for the sizes and the strides. */
    private static long empty(CallBuffers thread, long[] sizes, long at, int dtype) {
        int dims = sizes.length;
        long strides = at + 8L * dims;
        long stride = 1;
        for (int d = dims - 1; d >= 0; d--) {
            ADDRESS_SPACE.set(JAVA_LONG, at + 8L * d, sizes[d]);
            ADDRESS_SPACE.set(JAVA_LONG, strides + 8L * d, stride);
            stride *= Math.max(sizes[d], 1);
        }
        return emptyStrided(thread, dims, at, strides, dtype);
    }

    /** A new tensor of the CPU, with its sizes and strides from memory; the memory is not initialised. */
    public static long emptyStrided(CallBuffers thread, long dims, long sizes, long strides, int dtype) {
        try {
            check((int) Words.call(EMPTY_STRIDED, dims, sizes, strides, dtype, DeviceTypes.CPU, -1L, thread.outAddress));
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
        return thread.firstOut();
    }

    /** A new tensor over memory, which libtorch hands to the deleter when it needs it no longer; nothing is read of it now. */
    public static long fromBlob(MemorySegment data, long[] sizes, long[] strides, int dtype, MemorySegment deleter, long id) {
        return fromBlob(data, sizes, strides, dtype, DeviceTypes.CPU, -1, deleter, id);
    }

    /** The same over memory of any device. */
    public static long fromBlob(MemorySegment data, long[] sizes, long[] strides, int dtype, int deviceType, int deviceIndex,
            MemorySegment deleter, long id) {
        CallBuffers thread = CallBuffers.get();
        if (2 * sizes.length < CallBuffers.OUT_SLOTS) {
            return FromBlob.call(thread, data, sizes, strides, thread.outAddress + 8, dtype, deviceType, deviceIndex, deleter, id);
        }
        try (Arena arena = Arena.ofConfined()) {
            long at = arena.allocate(16L * sizes.length, 8).address();
            return FromBlob.call(thread, data, sizes, strides, at, dtype, deviceType, deviceIndex, deleter, id);
        }
    }

    /** Links what {@link #fromBlob(MemorySegment, long[], long[], int, MemorySegment, long)} calls. */
    public static boolean linksMemory() {
        return FromBlob.isLinked();
    }

    /** A class of its own, since a libtorch before 2.11 has no such function. Not a critical call: a refusal may call the deleter. */
    private static final class FromBlob {
        private static final MethodHandle FROM_BLOB = Linker.nativeLinker().downcallHandle(address("torch_from_blob"),
                FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT,
                        JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG));

        static boolean isLinked() {
            return true;
        }

        /** With room at an address for the sizes and the strides. */
        static long call(CallBuffers thread, MemorySegment data, long[] sizes, long[] strides, long at, int dtype, int deviceType,
                int deviceIndex, MemorySegment deleter, long id) {
            int dims = sizes.length;
            long stridesAt = at + 8L * dims;
            for (int d = 0; d < dims; d++) {
                ADDRESS_SPACE.set(JAVA_LONG, at + 8L * d, sizes[d]);
                ADDRESS_SPACE.set(JAVA_LONG, stridesAt + 8L * d, strides[d]);
            }
            try {
                check((int) FROM_BLOB.invokeExact(data.address(), (long) dims, at, stridesAt, 0L, dtype, deviceType, deviceIndex,
                        thread.outAddress, Layouts.STRIDED, 0L, 0L, deleter.address(), id));
            } catch (Throwable e) {
                throw Unchecked.rethrow(e);
            }
            return thread.firstOut();
        }
    }

    /** left - alpha * right, through the dispatcher; alpha must not be a double for integers. */
    public static long subtract(long left, long right, double alpha) {
        CallBuffers thread = CallBuffers.get();
        MemorySegment out = thread.out;
                check(thread.guardCount == 0 ? TorchC.aoti_torch_aten_subtract_Tensor(left, right, alpha, out)
                : ArenaKeepAlive.subtract(thread, left, right, alpha, out));
        return out.get(JAVA_LONG, 0);
    }

    public static void setRequiresGrad(long tensor, boolean requiresGrad) {
        try {
            check((int) Words.call(SET_REQUIRES_GRAD, tensor, requiresGrad ? 1L : 0L));
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    private static long longs(Arena arena, long[] values) {
        return values.length == 0 ? 0 : arena.allocateFrom(JAVA_LONG, values).address();
    }

    /** Whether the loaded libtorch is of this version or later. */
    public static boolean isAtLeast(int major, int minor) {
        return ABI_VERSION >>> 48 >= ((long) major << 8 | minor);
    }

    /** The version of the loaded libtorch, major.minor.patch. */
    public static String version() {
        long version = ABI_VERSION;
        return (version >>> 56) + "." + (version >>> 48 & 0xff) + "." + (version >>> 40 & 0xff);
    }

    // ------------------------------------------------------------------ gradient mode

    public static boolean gradEnabled() {
        try {
            return Words.isTrue(Words.call(GRAD_MODE));
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    public static void setGradEnabled(boolean enabled) {
        TorchC.aoti_torch_grad_mode_set_enabled(enabled);
    }

    // ------------------------------------------------------------------ memory

    /** A segment over libtorch's memory, which lives as the arena does. */
    public static MemorySegment segment(long address, long bytes, Arena arena, @Nullable Consumer<MemorySegment> cleanup) {
        return MemorySegment.ofAddress(address).reinterpret(bytes, arena, cleanup);
    }

    /** A segment over libtorch's memory for use within one call, while the caller holds the tensor. */
    public static MemorySegment borrowed(long address, long bytes) {
        return MemorySegment.ofAddress(address).reinterpret(bytes);
    }
}
