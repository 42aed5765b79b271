// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.javadata;

import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Layout;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.DeviceTypes;
import dev.torchffm.internal.abi.Layouts;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.PrivateMapping;
import dev.torchffm.internal.dispatch.AtenOperator;
import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.internal.lifetime.HandleScope;
import dev.torchffm.internal.lifetime.JavaMemory;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.internal.lifetime.TensorRef;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tensors to arrays and back over the same memory, with PyTorch's order of checks and its messages. */
public final class ArrayInterop {
    private static final int MAX_DIMS = 64;
    private static final String TOO_MANY_DIMS = "number of dimensions must be within [0, 64]";

    private ArrayInterop() { }

    // ------------------------------------------------------------------ tensor to array

    public static NDArray numpy(TensorRef reference, boolean force) {
        TensorHandle tensor = reference.handle();
        long self = tensor.acquire();
        try {
            NDArray last = tensor.exported();
            if (last != null) {
                if (!force) {
                    // Of all that could refuse it, only this can have changed while the tensor says the same of itself.
                    refuseGradient(self);
                }
                return last.view();
            }
            if (TensorImplLayout.isDenseCpu(self)) {
                // Of all that could refuse it, or must change first, only this is left.
                if (!force) {
                    refuseGradient(self);
                }
                return share(tensor, self, false);
            }
            refuseLayout(self);
            if (!force) {
                refuse(self);
            } else if (Native.deviceType(self) != DeviceTypes.CPU || TensorImplLayout.isConj(self) || TensorImplLayout.isNeg(self)) {
                return forced(tensor);
            }
            return share(tensor, self, false);
        } finally {
            tensor.release();
            Reference.reachabilityFence(reference);
        }
    }

    /** As {@code numpy()}, but of memory that also outlives the tensor's scope: it is kept while the array is reachable. */
    public static NDArray lasting(TensorRef reference) {
        TensorHandle tensor = reference.handle();
        long self = tensor.acquire();
        try {
            refuseLayout(self);
            refuse(self);
            return share(tensor, self, true);
        } finally {
            tensor.release();
            Reference.reachabilityFence(reference);
        }
    }

    private static void refuseLayout(long self) {
        int layout = Native.layout(self);
        if (layout != Layouts.STRIDED) {
            throw new TorchException("can't convert " + Layout.ofCode(layout).cppName()
                    + " layout tensor to numpy. Use Tensor.to_dense() first.");
        }
    }

    private static void refuse(long self) {
        if (Native.deviceType(self) != DeviceTypes.CPU) {
            throw new TorchException("can't convert " + Device.ofCode(Native.deviceType(self), Native.deviceIndex(self))
                    + " device type tensor to numpy. Use Tensor.cpu() to copy the tensor to host memory first.");
        }
        if (TensorImplLayout.isZeroTensor(self)) {
            throw new TorchException(" Cannot convert a ZeroTensor to numpy. Set force=True if you need the zero array.");
        }
        refuseGradient(self);
        if (TensorImplLayout.isConj(self)) {
            throw new TorchException("Can't call numpy() on Tensor that has conjugate bit set. "
                    + "Use tensor.resolve_conj().numpy() instead.");
        }
        if (TensorImplLayout.isNeg(self)) {
            throw new TorchException("Can't call numpy() on Tensor that has negative bit set. "
                    + "Use tensor.resolve_neg().numpy() instead.");
        }
    }

    private static void refuseGradient(long self) {
        if (TensorMetadata.requiresGrad(self) && Native.gradEnabled()) {
            throw new TorchException("Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.");
        }
    }

    /** The array of a copy on the CPU without conj and neg bits; the copies that come before it are let go. */
    private static NDArray forced(TensorHandle tensor) {
        TensorHandle plain = op("detach", tensor);
        plain = replaced(plain, op("to.dtype_layout", plain, null, null, Device.CPU));
        plain = replaced(plain, op("resolve_conj", plain));
        plain = replaced(plain, op("resolve_neg", plain));
        long self = plain.acquire();
        try {
            return share(plain, self, false);
        } finally {
            plain.release();
            plain.close();
        }
    }

    private static TensorHandle replaced(TensorHandle before, TensorHandle after) {
        before.close();
        return after;
    }

    private static TensorHandle op(String name, @Nullable Object... arguments) {
        return (TensorHandle) Objects.requireNonNull(AtenOperator.of("aten::" + name).call(arguments), name);
    }

    private static NDArray share(TensorHandle tensor, long self, boolean lasting) {
        DType dtype = DType.ofCode(TensorMetadata.dtype(self));
        if (!dtype.isNumpy()) {
            throw new TorchException("Got unsupported ScalarType " + dtype.scalarTypeName());
        }
        long[] shape = TensorMetadata.sizes(self);
        if (shape.length > MAX_DIMS) {
            throw new TorchException(TOO_MANY_DIMS);
        }
        long storage = TensorImplLayout.storage(self);
        if (TensorImplLayout.isResizable(storage)) {
            TensorImplLayout.makeUnresizable(storage);
        }
        long address = Native.dataPointer(self);
        if (address == 0 || isEmpty(shape)) {
            // No elements, or a zero tensor, which has none in memory.
            return NDArray.zeros(dtype, shape);
        }
        long[] strides = TensorMetadata.strides(self);
        long extent = byteStrides(shape, strides, dtype.itemSize());
        TensorHandle handle = tensor;
        JavaMemory memory = handle.memory();
        MemorySegment elements;
        if (memory != null && !memory.isForeign()) {
            elements = JavaMemory.at(memory, address, extent);
        } else {
            long start = address - TensorMetadata.storageOffset(self) * dtype.itemSize();
            elements = lasting ? handle.pinnedLasting(storage, start, address, extent) : handle.pinned(storage, start, address, extent);
        }
        NDArray array = NDArray.of(elements, dtype, shape, strides);
        if (!lasting) {
            handle.export(array);
        }
        return array;
    }

    private static boolean isEmpty(long[] shape) {
        boolean empty = false;
        for (long size : shape) {
            empty |= size == 0;
        }
        return empty;
    }

    // ------------------------------------------------------------------ elements to Java values

    public static Object item(TensorHandle tensor) {
        long self = tensor.acquire();
        try {
            long numel = Native.numel(self);
            if (numel != 1) {
                throw new TorchException("a Tensor with " + numel + " elements cannot be converted to Scalar");
            }
            if (Native.deviceType(self) == DeviceTypes.META) {
                throw new TorchException("Tensor.item() cannot be called on meta tensors");
            }
            Object element = SingleElement.of(tensor, self);
            if (element != null) {
                return element;
            }
            try (Readable readable = Readable.of(tensor)) {
                return widened(readable.array().reshape().get());
            }
        } finally {
            tensor.release();
        }
    }

    public static Object tolist(TensorHandle tensor) {
        if (layout(tensor) != Layouts.STRIDED) {
            throw new TorchException("Cannot access data pointer of Tensor that doesn't have storage");
        }
        // Held until all is read: the storage must not be resized meanwhile.
        tensor.acquire();
        try (Readable readable = Readable.of(tensor)) {
            NDArray array = readable.array();
            // As NDArray.toList does where it knows that memory is a file's.
            Object list = array.size() > 0 && PrivateMapping.mayBeFile(array.segment()) ? array.copy().toList() : array.toList();
            return array.size() == 0 ? list : widened(list);
        } finally {
            tensor.release();
        }
    }

    /** Python has one float type: single precision values are widened to double, as {@code tolist} does. */
    static Object widened(Object value) {
        return switch (value) {
            case Float f -> (double) f;
            case java.util.List<?> list -> list.stream().map(ArrayInterop::widened).toList();
            default -> value;
        };
    }

    private static int layout(TensorHandle tensor) {
        long self = tensor.acquire();
        try {
            return Native.layout(self);
        } finally {
            tensor.release();
        }
    }

    private static DType dtype(TensorHandle tensor) {
        long self = tensor.acquire();
        try {
            return DType.ofCode(TensorMetadata.dtype(self));
        } finally {
            tensor.release();
        }
    }

    /** The values of a tensor as an array for reading, valid until closed. */
    public record Readable(NDArray array, HandleScope scope) implements AutoCloseable {
        /** Opens a scope for what has to be copied, and reads the tensor. */
        public static Readable of(TensorHandle tensor) {
            HandleScope scope = HandleScope.openConfined();
            try {
                return new Readable(readable(tensor), scope);
            } catch (RuntimeException | Error e) {
                scope.close();
                throw e;
            }
        }

        @Override
        public void close() {
            scope.close();
        }
    }

    /**
     * The values of a tensor in memory of the CPU and in a type that arrays have, for reading: the tensor's own storage where
     * that will do. Unlike {@code numpy()} this leaves the storage resizable; the array is valid while the calling thread's
     * innermost scope, which must be open, is, and the tensor is not resized.
     */
    public static NDArray readable(TensorHandle tensor) {
        TensorHandle plain = op("detach", tensor);
        if (layout(plain) != Layouts.STRIDED) {
            plain = op("to_dense", plain);
        }
        plain = op("resolve_neg", op("resolve_conj", op("to.dtype_layout", plain, null, null, Device.CPU)));
        DType dtype = dtype(plain);
        if (dtype == DType.FLOAT4_E2M1FN_X2) {
            dtype = DType.FLOAT32;
            plain = op("to.dtype", op("view.dtype", plain, DType.UINT8), dtype);
        } else if (!dtype.isNumpy()) {
            dtype = dtype.isComplex() ? DType.COMPLEX64 : DType.FLOAT32;
            plain = op("to.dtype", plain, dtype);
        }
        long self = plain.acquire();
        try {
            long[] shape = TensorMetadata.sizes(self);
            if (Native.numel(self) == 0 || Native.dataPointer(self) == 0) {
                return NDArray.zeros(dtype, shape);
            }
            long[] strides = TensorMetadata.strides(self);
            long bytes = byteStrides(shape, strides, dtype.itemSize());
            if (TensorMetadata.storageOffset(self) * dtype.itemSize() + bytes > Native.storageBytes(self)) {
                throw new IllegalStateException("the tensor of shape " + Arrays.toString(shape) + " reaches beyond its storage of "
                        + Native.storageBytes(self) + " bytes");
            }
            long address = Native.dataPointer(self);
            return NDArray.of(JavaMemory.at(plain.memory(), address, bytes), dtype, shape, strides);
        } finally {
            plain.release();
        }
    }

    /** Turns element strides into byte strides, and gives the bytes from the first element to the last. */
    private static long byteStrides(long[] shape, long[] strides, int itemSize) {
        long extent = itemSize;
        for (int d = 0; d < shape.length; d++) {
            strides[d] *= itemSize;
            extent += (shape[d] - 1) * strides[d];
        }
        return extent;
    }

    // ------------------------------------------------------------------ array to tensor

    /** Whether an array's memory can be a tensor's; strides that cannot are refused in either way. */
    public static boolean canShare(NDArray array) {
        return array.isWriteable() && (array.size() == 0 || array.segment().isNative() && isAligned(array.segment(), array.dtype()));
    }

    /** Whether elements in a native segment begin at multiples of their size, as kernels assume. */
    private static boolean isAligned(MemorySegment segment, DType dtype) {
        return segment.address() % dtype.itemSize() == 0;
    }

    public static TensorHandle fromNumpy(NDArray array) {
        DType dtype = array.dtype();
        long[] shape = array.shape();
        long[] strides = array.strides();
        long size = array.size();
        if (!array.isWriteable()) {
            throw new IllegalArgumentException("The given NumPy array is not writable, and PyTorch does not support non-writable "
                    + "tensors: libtorch would write to it all the same. Copy it, with Torch.tensor(array) or "
                    + "Torch.fromNumpy(array.copy()), or make it writable.");
        }
        for (int d = 0; d < strides.length; d++) {
            if (strides[d] % dtype.itemSize() != 0) {
                throw new TorchException("given numpy array strides not a multiple of the element byte size. "
                        + "Copy the numpy array to reallocate the memory.");
            }
        }
        for (long stride : strides) {
            if (stride < 0) {
                throw new TorchException("At least one stride in the given numpy array is negative, and tensors with negative "
                        + "strides are not currently supported. (You can probably work around this by making a copy of your array "
                        + " with array.copy().) ");
            }
        }
        for (int d = 0; d < strides.length; d++) {
            strides[d] /= dtype.itemSize();
        }
        if (size == 0) {
            return TensorHandle.empty(shape, strides, dtype.code());
        }
        return adopt(array.segment(), dtype, shape, strides);
    }

    public static TensorHandle fromSegment(MemorySegment segment, DType dtype, long[] shape, long[] strides) {
        if (shape.length != strides.length) {
            throw new IllegalArgumentException("mismatch in length of strides and shape: " + strides.length + " and "
                    + shape.length);
        }
        if (dtype == DType.BCOMPLEX32 && !Native.isAtLeast(2, 14)) {
            throw new IllegalArgumentException(dtype + " came with libtorch 2.14, and this is " + Native.version());
        }
        if (dtype.isQuantized()) {
            // Without a quantizer libtorch would end the process at the first use.
            throw new IllegalArgumentException("a tensor of " + dtype + " needs scales and zero points, which a segment does not hold");
        }
        if (segment.isReadOnly()) {
            throw new IllegalArgumentException("the segment is read-only, and PyTorch does not support non-writable tensors: "
                    + "libtorch would write to it all the same. Copy it, or map the file READ_WRITE or PRIVATE.");
        }
        long last = 0;
        boolean empty = false;
        for (int d = 0; d < shape.length; d++) {
            if (shape[d] < 0) {
                throw new IllegalArgumentException("negative size " + shape[d] + " at dimension " + d);
            }
            if (strides[d] < 0) {
                throw new TorchException("as_strided: Negative strides are not supported at the moment, got strides: "
                        + Arrays.toString(strides));
            }
            empty |= shape[d] == 0;
            try {
                last = Math.addExact(last, Math.multiplyExact(Math.max(shape[d] - 1, 0), strides[d]));
            } catch (ArithmeticException e) {
                throw new IllegalArgumentException("shape " + Arrays.toString(shape) + " with strides "
                        + Arrays.toString(strides) + " is beyond 64 bits", e);
            }
        }
        if (empty) {
            return TensorHandle.empty(shape, strides, dtype.code());
        }
        if (last >= segment.byteSize() / dtype.itemSize()) {
            throw new IllegalArgumentException("shape " + Arrays.toString(shape) + " with strides " + Arrays.toString(strides)
                    + " of " + dtype + " needs " + (last + 1) + " elements of " + dtype.itemSize()
                    + " bytes, and the segment has " + segment.byteSize() + " bytes");
        }
        return adopt(segment, dtype, shape, strides);
    }

    private static TensorHandle adopt(MemorySegment segment, DType dtype, long[] shape, long[] strides) {
        if (!segment.isNative()) {
            throw new IllegalArgumentException("the memory is on the Java heap, where libtorch cannot use it in place. "
                    + "Copy it with Torch.tensor(array), or allocate it with an Arena.");
        }
        if (!isAligned(segment, dtype)) {
            throw new IllegalArgumentException("the memory begins at an address that is not a multiple of " + dtype.itemSize()
                    + ", the size of an element of " + dtype + ", and libtorch's kernels assume that it is. Copy it with "
                    + "Torch.tensor(array), or allocate it so with an Arena.");
        }
        if (!segment.scope().isAlive()) {
            throw new IllegalStateException("the arena of the memory segment was closed: " + segment);
        }
        if (!segment.isAccessibleBy(Thread.currentThread())) {
            throw new WrongThreadException("the memory segment is confined to another thread than " + Thread.currentThread());
        }
        JavaMemory.Adopted adopted = JavaMemory.adopt(segment, dtype.code(), shape, strides);
        return TensorHandle.own(adopted.handle(), adopted.memory());
    }

    /**
     * A tensor over memory of another library, which the caller has checked. The memory is kept until the storage is gone.
     *
     * @param release tells the owner, once; not run if this throws
     */
    public static TensorHandle overForeign(long address, long bytes, DType dtype, Device device, long[] shape, long[] strides,
            Runnable release) {
        JavaMemory.Adopted adopted = JavaMemory.adoptForeign(address, bytes, dtype.code(), device.code(), device.index(), shape, strides,
                release);
        return TensorHandle.own(adopted.handle(), adopted.memory());
    }

    /** A copy of an array as a tensor, in the array's own order of dimensions where it is dense. */
    public static TensorHandle copyOf(NDArray array) {
        for (long stride : array.strides()) {
            if (stride < 0) {
                return fromNumpy(array);
            }
        }
        if (array.size() != 0 && (!canShare(array) || PrivateMapping.mayBeFile(array.segment()))) {
            // What lies on the heap, or is a file that another process may shorten, is read by Java.
            if (isOneBlock(array)) {
                return copied(array);
            }
            MemorySegment bytes = array.segment();
            MemorySegment copied = Arena.ofAuto().allocate(bytes.byteSize(), 64).copyFrom(bytes);
            return copyOf(NDArray.of(copied, array.dtype(), array.shape(), array.strides()));
        }
        TensorHandle shared = fromNumpy(array);
        try {
            return op("clone", shared);
        } finally {
            shared.close();
        }
    }

    /** Whether an array has no gaps, and strides that a tensor can have. */
    private static boolean isOneBlock(NDArray array) {
        for (long stride : array.strides()) {
            if (stride % array.itemSize() != 0) {
                return false;
            }
        }
        return array.isContiguous() || array.isFContiguous();
    }

    /** A copy of an array without gaps, as one block. */
    private static TensorHandle copied(NDArray array) {
        DType dtype = array.dtype();
        long[] strides = array.strides();
        for (int d = 0; d < strides.length; d++) {
            strides[d] /= dtype.itemSize();
        }
        MemorySegment bytes = array.segment();
        TensorHandle copy = TensorHandle.empty(array.shape(), strides, dtype.code());
        try {
            long self = copy.acquire();
            try {
                Native.borrowed(Native.dataPointer(self), bytes.byteSize()).copyFrom(bytes);
            } finally {
                copy.release();
            }
            return copy;
        } catch (RuntimeException | Error e) {
            copy.close();
            throw e;
        }
    }
}
