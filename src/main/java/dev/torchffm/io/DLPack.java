// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.DType;
import dev.torchffm.Layout;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.DLPackStructs;
import dev.torchffm.internal.abi.ForeignMemory;
import dev.torchffm.internal.javadata.ArrayInterop;
import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.ndarray.NDArray;
import dev.torchffm.ops.Kw;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.ref.Reference;
import java.util.Arrays;

/**
 * Tensors exchanged with other libraries in the process by DLPack 1, without a copy: NumPy, PyTorch, JAX, CuPy, TVM and many others give
 * and take them. A tensor travels as the address of a {@code DLManagedTensorVersioned}, or, with older libraries, of a
 * {@code DLManagedTensor} without a version. Nothing in the memory tells which of the two it is; in Python the name of the capsule does,
 * {@code dltensor_versioned} or {@code dltensor}.
 *
 * <p><b>Who owns what.</b> A structure belongs to whoever received it, who must have its deleter called once.
 *
 * <ul>
 * <li>Import takes a structure over, also when it throws. The producer's deleter is called once: at once if the elements were copied or
 * refused, else when the storage is gone, that is when the tensor, its views, its arrays and the graphs that saved it are. Where a
 * {@link TensorScope} that closes was the last to hold it, it has been called when {@code close()} returns, otherwise at most about a
 * second later, by a thread of the library.</li>
 * <li>Export gives a structure that keeps the storage, whatever scopes close, until the consumer calls the deleter, at any time and from
 * any thread. No Java runs in that deleter. An arena of your own that the tensor's memory belongs to must stay open until then: the
 * consumer reads the memory itself, and nothing would stop it.</li>
 * </ul>
 *
 * <table>
 * <caption>What is shared</caption>
 * <tr><th>memory</th><th>import</th></tr>
 * <tr><td>of the CPU, pinned memory included</td><td>shared</td></tr>
 * <tr><td>of a CUDA device, where libtorch has CUDA</td><td>shared; nobody waits for the producer's stream</td></tr>
 * <tr><td>read-only, or not aligned to its elements</td><td>copied</td></tr>
 * <tr><td>of other devices; elements of several lanes or of types that libtorch lacks; negative strides</td><td>refused</td></tr>
 * </table>
 *
 * <p>Nothing can tell whether the pointers in a structure are good. All else in it is checked before anything is shared; what the checks
 * refuse is an {@link IllegalArgumentException}.
 *
 * {@snippet :
 * MemorySegment managed = DLPack.fromTensor(tensor);
 * consumer.take(managed.address());                            // calls the deleter when it is done
 * Tensor shared = DLPack.toTensor(MemorySegment.ofAddress(producer.give()));
 * }
 */
public final class DLPack {
    private DLPack() { }

    // ------------------------------------------------------------------ import

    /**
     * Takes over a tensor from another library, as {@code torch.from_dlpack} does, which however lets read-only memory be written.
     *
     * @param managed a {@code DLManagedTensorVersioned}; a segment of no size is one at its address. The producer frees it, once, also when
     *        this throws: it may not be used after that
     * @return the tensor with the sizes and strides given, shared with the producer; a copy if the memory is read-only, or does not begin
     *         at a multiple of the size of an element
     * @throws IllegalArgumentException if the structure has another major version than 1, contradicts itself, or describes what libtorch
     *         does not have
     */
    public static Tensor toTensor(MemorySegment managed) {
        return imported(DLPackStructs.VERSIONED, structAt(DLPackStructs.VERSIONED, managed));
    }

    /**
     * Takes over a tensor from a library whose structures have no version; as {@link #toTensor(MemorySegment)}.
     *
     * @param managed a {@code DLManagedTensor}; a segment of no size is one at its address. The producer frees it, once, also when this
     *        throws: it may not be used after that
     * @return the tensor with the sizes and strides given, shared with the producer; a copy if the memory does not begin at a multiple of
     *         the size of an element
     * @throws IllegalArgumentException if the structure contradicts itself, or describes what libtorch does not have
     */
    public static Tensor toTensorUnversioned(MemorySegment managed) {
        return imported(DLPackStructs.UNVERSIONED, structAt(DLPackStructs.UNVERSIONED, managed));
    }

    private static MemorySegment structAt(StructLayout struct, MemorySegment given) {
        String name = struct.name().orElseThrow();
        if (!given.isNative() || given.address() == 0) {
            throw new IllegalArgumentException("a " + name + (given.isNative() ? " at address 0" : " on the Java heap"));
        }
        if (given.byteSize() != 0 && given.byteSize() < struct.byteSize()) {
            throw new IllegalArgumentException("a " + name + " of " + given.byteSize() + " bytes; it has " + struct.byteSize());
        }
        // Its owner frees it, whatever arena the given segment belongs to.
        return DLPackStructs.at(struct, given.address());
    }

    private static Tensor imported(StructLayout struct, MemorySegment managed) {
        boolean handedOver = false;
        try {
            boolean readOnly = struct == DLPackStructs.VERSIONED && isReadOnly(managed);
            DLPackTensor tensor = DLPackTensor.read(struct, managed);
            if (tensor.bytes() == 0) {
                // There is nothing to share, and libtorch does not call a deleter for memory at address 0.
                return Torch.empty(tensor.shape(), Kw.dtype(tensor.dtype()), Kw.device(tensor.device()));
            }
            if (!tensor.isAligned()) {
                return copied(tensor);
            }
            if (readOnly) {
                return tensor.device().isCpu() ? copied(tensor) : copiedOnDevice(tensor);
            }
            Tensor shared = shared(tensor, () -> DLPackStructs.delete(struct, managed));
            handedOver = true;
            return shared;
        } finally {
            if (!handedOver) {
                DLPackStructs.delete(struct, managed);
            }
        }
    }

    /** Looks at what every version has in its structure. */
    private static boolean isReadOnly(MemorySegment managed) {
        int major = DLPackStructs.getInt(managed, DLPackStructs.offset(DLPackStructs.VERSIONED, "major"));
        int minor = DLPackStructs.getInt(managed, DLPackStructs.offset(DLPackStructs.VERSIONED, "minor"));
        if (major != DLPackStructs.MAJOR) {
            throw new IllegalArgumentException("a tensor of DLPack " + Integer.toUnsignedString(major) + "."
                    + Integer.toUnsignedString(minor)
                    + "; only 1.x is known: have the producer make one of that, as Python's max_version does");
        }
        return (DLPackStructs.get(managed, DLPackStructs.offset(DLPackStructs.VERSIONED, "flags")) & DLPackStructs.READ_ONLY) != 0;
    }

    private static Tensor shared(DLPackTensor tensor, Runnable release) {
        return Tensor.of(ArrayInterop.overForeign(tensor.address(), tensor.bytes(), tensor.dtype(), tensor.device(), tensor.shape(),
                tensor.strides(), release));
    }

    /** Java reads byte by byte, as no kernel may where elements are not aligned, and as none should where memory may be a file's. */
    @SuppressWarnings("try")
    private static Tensor copied(DLPackTensor tensor) {
        if (!tensor.device().isCpu()) {
            throw new IllegalArgumentException("a DLTensor on " + tensor.device() + " whose " + tensor.dtype()
                    + " do not begin at a multiple of " + tensor.dtype().itemSize() + " bytes: have the producer copy it");
        }
        int itemSize = tensor.dtype().itemSize();
        MemorySegment memory = ForeignMemory.borrowed(tensor.address(), tensor.bytes());
        try (TensorScope scope = TensorScope.ofConfined()) {
            if (tensor.bytes() <= tensor.elements() * itemSize) {
                // Without gaps: an expanded tensor may have any number of elements in a few bytes.
                Tensor bytes = Torch.empty(new long[] {tensor.bytes()}, Kw.dtype(DType.UINT8));
                bytes.numpy().segment().copyFrom(memory);
                return TensorScope.escape(bytes.view(tensor.dtype()).asStrided(tensor.shape(), tensor.strides()));
            }
            int dims = tensor.shape().length;
            long[] shape = Arrays.copyOf(tensor.shape(), dims + 1);
            long[] strides = Arrays.copyOf(tensor.strides(), dims + 1);
            for (int d = 0; d < dims; d++) {
                strides[d] *= itemSize;
            }
            shape[dims] = itemSize;
            strides[dims] = 1;
            Tensor bytes = Torch.empty(shape, Kw.dtype(DType.UINT8));
            bytes.numpy().copyFrom(NDArray.of(memory, DType.UINT8, shape, strides));
            return TensorScope.escape(bytes.view(tensor.dtype()).squeeze(dims));
        }
    }

    private static Tensor copiedOnDevice(DLPackTensor tensor) {
        try (Tensor lent = shared(tensor, () -> { })) {
            return lent.clone();
        }
    }

    // ------------------------------------------------------------------ export

    /**
     * Hands a tensor out, as {@code Tensor.__dlpack__} does. From then on the storage cannot grow: {@code resize_} throws.
     *
     * @param tensor a strided tensor of the CPU or of CUDA, which does not require grad; its storage is shared. A tensor with the conj or
     *        the neg bit set is copied, and the structure says so
     * @return a {@code DLManagedTensorVersioned}, which is the caller's: the consumer that gets its address calls its deleter, or else
     *         {@link #release(MemorySegment)} does
     * @throws TorchException if the tensor requires grad, or is of another layout, device or dtype than DLPack has
     */
    public static MemorySegment fromTensor(Tensor tensor) {
        return exported(DLPackStructs.VERSIONED, tensor);
    }

    /**
     * Hands a tensor out to a library whose structures have no version; as {@link #fromTensor(Tensor)}, and nothing tells whether it is a
     * copy.
     *
     * @param tensor a strided tensor of the CPU or of CUDA, which does not require grad
     * @return a {@code DLManagedTensor}, which is the caller's: the consumer that gets its address calls its deleter, or else
     *         {@link #releaseUnversioned(MemorySegment)} does
     * @throws TorchException if the tensor requires grad, or is of another layout, device or dtype than DLPack has
     */
    public static MemorySegment fromTensorUnversioned(Tensor tensor) {
        return exported(DLPackStructs.UNVERSIONED, tensor);
    }

    /**
     * Calls the deleter of a structure that no consumer took.
     *
     * @param managed a {@code DLManagedTensorVersioned}; a segment of no size is one at its address. It may not be used after that
     */
    public static void release(MemorySegment managed) {
        DLPackStructs.delete(DLPackStructs.VERSIONED, structAt(DLPackStructs.VERSIONED, managed));
    }

    /**
     * Calls the deleter of a structure without a version that no consumer took.
     *
     * @param managed a {@code DLManagedTensor}; a segment of no size is one at its address. It may not be used after that
     */
    public static void releaseUnversioned(MemorySegment managed) {
        DLPackStructs.delete(DLPackStructs.UNVERSIONED, structAt(DLPackStructs.UNVERSIONED, managed));
    }

    @SuppressWarnings("try")
    private static MemorySegment exported(StructLayout struct, Tensor tensor) {
        refuse(tensor);
        DLPackType type = type(tensor.dtype());
        try (TensorScope scope = TensorScope.ofConfined()) {
            boolean copy = tensor.isConj() || tensor.isNeg();
            Tensor plain = tensor.detach().resolveConj().resolveNeg();
            // A tensor of its own: in-place changes of the given one's sizes are not the consumer's.
            Tensor alias = plain.asStrided(plain.shape(), strides(plain), plain.storageOffset());
            Tensor carrier = type.isRecent() ? alias.view(DType.UINT8) : alias;
            MemorySegment managed = DLPackStructs.at(struct, export(struct, carrier));
            if (type.isRecent()) {
                managed.set(ValueLayout.JAVA_BYTE, DLPackStructs.tensorOffset(struct, "code"), (byte) type.code());
                managed.set(ValueLayout.JAVA_BYTE, DLPackStructs.tensorOffset(struct, "bits"), (byte) type.bits());
                managed.set(ValueLayout.JAVA_SHORT, DLPackStructs.tensorOffset(struct, "lanes"), (short) type.lanes());
            }
            if (copy && struct == DLPackStructs.VERSIONED) {
                long flags = DLPackStructs.offset(struct, "flags");
                managed.set(ValueLayout.JAVA_LONG, flags, DLPackStructs.get(managed, flags) | DLPackStructs.IS_COPIED);
            }
            return managed;
        }
    }

    private static void refuse(Tensor tensor) {
        if (tensor.requiresGrad()) {
            throw new TorchException("Can't export tensors that require gradient, use tensor.detach()");
        }
        if (tensor.layout() != Layout.STRIDED) {
            throw new TorchException("Can't export tensors with layout other than torch.strided, and this one's is " + tensor.layout());
        }
        if (!tensor.device().isCpu() && !tensor.device().isCuda()) {
            throw new TorchException("Cannot pack tensors on " + tensor.device());
        }
    }

    private static DLPackType type(DType dtype) {
        DLPackType type = DLPackType.of(dtype);
        if (type == null) {
            throw new TorchException("DLPack has no type for " + dtype);
        }
        return type;
    }

    /** The strides of a tensor, with 1 where nothing steps over any, as consumers expect it. */
    private static long[] strides(Tensor tensor) {
        long[] shape = tensor.shape();
        long[] strides = tensor.stride();
        for (int d = 0; d < shape.length; d++) {
            strides[d] = shape[d] < 2 ? 1 : strides[d];
        }
        return strides;
    }

    private static long export(StructLayout struct, Tensor tensor) {
        TensorHandle handle = tensor.handle();
        long self = handle.acquire();
        try {
            if (TensorImplLayout.isZeroTensor(self)) {
                throw new TorchException("Cannot export a ZeroTensor, which has no memory: take tensor.clone()");
            }
            long address = DLPackStructs.export(struct, self);
            TensorImplLayout.makeUnresizable(TensorImplLayout.storage(self));
            return address;
        } finally {
            handle.release();
            Reference.reachabilityFence(tensor);
        }
    }
}
