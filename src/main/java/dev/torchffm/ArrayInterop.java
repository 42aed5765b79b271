package dev.torchffm;

import dev.torchffm.internal.abi.DeviceTypes;
import dev.torchffm.internal.abi.Layouts;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.internal.lifetime.JavaMemory;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/** Tensors to arrays and back over the same memory, with PyTorch's order of checks and its messages. */
final class ArrayInterop {
    private static final int MAX_DIMS = 64;
    private static final String TOO_MANY_DIMS = "number of dimensions must be within [0, 64]";

    private ArrayInterop() { }

    // ------------------------------------------------------------------ tensor to array

    static NDArray numpy(Tensor tensor, boolean force) {
        long self = tensor.handle().acquire();
        try {
            NDArray last = tensor.handle().exported();
            if (last != null) {
                if (!force) {
                    // Of all that could refuse it, only this can have changed while the tensor says the same of itself.
                    refuseGradient(self);
                }
                return last.view();
            }
            if (TensorImplLayout.isPlainCpu(self)) {
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
        }
    }

    /** As {@code numpy()}, but of memory that also outlives the tensor's scope: it is kept while the array is reachable. */
    static NDArray lasting(Tensor tensor) {
        long self = tensor.handle().acquire();
        try {
            refuseLayout(self);
            refuse(self);
            return share(tensor, self, true);
        } finally {
            tensor.release();
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

    private static NDArray forced(Tensor tensor) {
        try (Tensor detached = tensor.detach();
                Tensor cpu = detached.cpu();
                Tensor unconj = cpu.resolveConj();
                Tensor plain = unconj.resolveNeg()) {
            long self = plain.handle().acquire();
            try {
                return share(plain, self, false);
            } finally {
                plain.release();
            }
        }
    }

    private static NDArray share(Tensor tensor, long self, boolean lasting) {
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
        TensorHandle handle = tensor.handle();
        JavaMemory memory = handle.memory();
        MemorySegment elements;
        if (memory != null) {
            elements = memory.segment().asSlice(address - memory.segment().address(), extent);
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

    static Object item(Tensor tensor) {
        long self = tensor.handle().acquire();
        try {
            long numel = Native.numel(self);
            if (numel != 1) {
                throw new TorchException("a Tensor with " + numel + " elements cannot be converted to Scalar");
            }
            if (Native.deviceType(self) == DeviceTypes.META) {
                throw new TorchException("Tensor.item() cannot be called on meta tensors");
            }
            try (Tensor element = tensor.layout() == Layout.STRIDED ? tensor.reshape() : tensor.toDense().reshape();
                    Readable readable = Readable.of(element)) {
                return widened(readable.array().get());
            }
        } finally {
            tensor.release();
        }
    }

    static Object tolist(Tensor tensor) {
        if (tensor.layout() != Layout.STRIDED) {
            throw new TorchException("Cannot access data pointer of Tensor that doesn't have storage");
        }
        // Held until all is read: the storage must not be resized meanwhile.
        tensor.handle().acquire();
        try (Readable readable = Readable.of(tensor)) {
            return widened(readable.array().toList());
        } finally {
            tensor.release();
        }
    }

    /** Python has one float type: single precision values are widened to double, as {@code tolist} does. */
    private static Object widened(Object value) {
        return switch (value) {
            case Float f -> (double) f;
            case java.util.List<?> list -> list.stream().map(ArrayInterop::widened).toList();
            default -> value;
        };
    }

    /** The values of a tensor as an array for reading, valid until closed. */
    record Readable(NDArray array, TensorScope scope) implements AutoCloseable {
        static Readable of(Tensor tensor) {
            TensorScope scope = TensorScope.ofConfined();
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
     * innermost scope is open and the tensor is not resized.
     */
    static NDArray readable(Tensor tensor) {
        Tensor plain = tensor.detach();
        if (plain.layout() != Layout.STRIDED) {
            plain = plain.toDense();
        }
        plain = plain.cpu().resolveConj().resolveNeg();
        DType dtype = plain.dtype();
        if (dtype == DType.FLOAT4_E2M1FN_X2) {
            plain = plain.view(DType.UINT8).to(DType.FLOAT32);
        } else if (!dtype.isNumpy()) {
            plain = plain.to(dtype.isComplex() ? DType.COMPLEX64 : DType.FLOAT32);
        }
        long self = plain.handle().acquire();
        try {
            long[] shape = TensorMetadata.sizes(self);
            if (Native.numel(self) == 0 || Native.dataPointer(self) == 0) {
                return NDArray.zeros(plain.dtype(), shape);
            }
            long[] strides = TensorMetadata.strides(self);
            long bytes = byteStrides(shape, strides, plain.dtype().itemSize());
            if (TensorMetadata.storageOffset(self) * plain.dtype().itemSize() + bytes > Native.storageBytes(self)) {
                throw new IllegalStateException("the tensor of shape " + Arrays.toString(shape) + " reaches beyond its storage of "
                        + Native.storageBytes(self) + " bytes");
            }
            long address = Native.dataPointer(self);
            JavaMemory memory = plain.handle().memory();
            MemorySegment elements = memory == null ? Native.borrowed(address, bytes)
                    : memory.segment().asSlice(address - memory.segment().address(), bytes);
            return NDArray.of(elements, plain.dtype(), shape, strides);
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

    static Tensor fromNumpy(NDArray array) {
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
            return Tensor.of(Native.emptyStrided(shape, strides, dtype.code(), DeviceTypes.CPU, -1));
        }
        return adopt(array.segment(), dtype, shape, strides);
    }

    static Tensor fromSegment(MemorySegment segment, DType dtype, long[] shape, long[] strides) {
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
            return Tensor.of(Native.emptyStrided(shape, strides, dtype.code(), DeviceTypes.CPU, -1));
        }
        if (last >= segment.byteSize() / dtype.itemSize()) {
            throw new IllegalArgumentException("shape " + Arrays.toString(shape) + " with strides " + Arrays.toString(strides)
                    + " of " + dtype + " needs " + (last + 1) + " elements of " + dtype.itemSize()
                    + " bytes, and the segment has " + segment.byteSize() + " bytes");
        }
        return adopt(segment, dtype, shape, strides);
    }

    private static Tensor adopt(MemorySegment segment, DType dtype, long[] shape, long[] strides) {
        if (!segment.isNative()) {
            throw new IllegalArgumentException("the memory is on the Java heap, where libtorch cannot use it in place. "
                    + "Copy it with Torch.tensor(array), or allocate it with an Arena.");
        }
        if (!segment.scope().isAlive()) {
            throw new IllegalStateException("the arena of the memory segment was closed: " + segment);
        }
        if (!segment.isAccessibleBy(Thread.currentThread())) {
            throw new WrongThreadException("the memory segment is confined to another thread than " + Thread.currentThread());
        }
        JavaMemory.Adopted adopted = JavaMemory.adopt(segment, dtype.code(), shape, strides);
        return Tensor.of(adopted.handle(), adopted.memory());
    }

    /** A copy of an array as a tensor, in the array's own order of dimensions where it is dense. */
    static Tensor copyOf(NDArray array) {
        for (long stride : array.strides()) {
            if (stride < 0) {
                return fromNumpy(array);
            }
        }
        if (array.size() != 0 && (!array.segment().isNative() || !array.isWriteable())) {
            MemorySegment bytes = array.segment();
            MemorySegment copied = Arena.ofAuto().allocate(bytes.byteSize(), 64).copyFrom(bytes);
            return copyOf(NDArray.of(copied, array.dtype(), array.shape(), array.strides()));
        }
        try (Tensor shared = fromNumpy(array)) {
            return shared.clone();
        }
    }
}
