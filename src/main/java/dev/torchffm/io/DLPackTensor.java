// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.internal.abi.CudaDriver;
import dev.torchffm.internal.abi.DLPackStructs;
import dev.torchffm.internal.abi.ForeignMemory;
import dev.torchffm.internal.abi.NativeLibrary;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A tensor that another library describes by a {@code DLTensor}, once all of the description that can be checked was found right.
 *
 * @param address the first element, byte offset included; 0 if there may be none
 * @param bytes from the first element to the end of the last
 * @param strides in elements, none negative
 */
record DLPackTensor(long address, long bytes, DType dtype, Device device, long[] shape, long[] strides) {
    private static final int MAX_DIMS = 64;
    private static final int CPU = 1;
    private static final int CUDA = 2;
    private static final int CUDA_HOST = 3;
    private static final int ROCM_HOST = 11;
    /** In the order of their numbers. */
    private static final @Nullable String[] DEVICES = {null, "CPU", "CUDA", "CUDAHost", "OpenCL", null, null, "Vulkan", "Metal", "VPI",
        "ROCM", "ROCMHost", "ExtDev", "CUDAManaged", "OneAPI", "WebGPU", "Hexagon", "MAIA", "Trn"};

    /** {@return whether elements begin at a multiple of their size, as kernels assume} */
    boolean isAligned() {
        return address % dtype.itemSize() == 0;
    }

    /** {@return how many elements it has, those that share memory counted each; whose bytes fit 64 bits} */
    long elements() {
        long elements = 1;
        for (long size : shape) {
            elements *= size;
        }
        return elements;
    }

    /**
     * Reads the tensor in a structure.
     *
     * @throws IllegalArgumentException if it contradicts itself, or libtorch has no such tensor
     */
    static DLPackTensor read(StructLayout struct, MemorySegment managed) {
        MemorySegment tensor = managed.asSlice(struct.byteOffset(PathElement.groupElement("dl_tensor")),
                DLPackStructs.TENSOR.byteSize());
        DType dtype = new DLPackType(tensor.get(JAVA_BYTE, at("code")) & 0xff, tensor.get(JAVA_BYTE, at("bits")) & 0xff,
                tensor.get(JAVA_SHORT_UNALIGNED, at("lanes")) & 0xffff).dtype();
        Device device = device(DLPackStructs.getInt(tensor, at("device_type")), DLPackStructs.getInt(tensor, at("device_id")));
        int dims = DLPackStructs.getInt(tensor, at("ndim"));
        require(dims >= 0 && dims <= MAX_DIMS, "a DLTensor of " + dims + " dimensions; there are 0 to " + MAX_DIMS);
        long shapeAt = DLPackStructs.get(tensor, at("shape"));
        require(shapeAt != 0 || dims == 0, "a DLTensor of " + dims + " dimensions without a shape");
        long[] shape = numbers(shapeAt, dims);
        long stridesAt = DLPackStructs.get(tensor, at("strides"));
        long data = DLPackStructs.get(tensor, at("data"));
        long offset = DLPackStructs.get(tensor, at("byte_offset"));
        long[] contiguous = contiguous(shape, dtype);
        // DLPack before 1.2 has no strides where there are no gaps.
        long[] strides = stridesAt == 0 ? contiguous : numbers(stridesAt, dims);
        long elements = extent(shape, strides, contiguous, dtype);
        require(data != 0 || elements == 0, "a DLTensor of shape " + Arrays.toString(shape) + " with its data at address 0");
        require(offset >= 0 && (data == 0 || data + offset > 0 == data > 0),
                "a DLTensor with a byte offset of " + Long.toUnsignedString(offset));
        long address = data == 0 ? 0 : data + offset;
        long bytes = elements * dtype.itemSize();
        require(ForeignMemory.isPossible(address, bytes) || elements == 0, "a DLTensor whose " + bytes + " bytes reach beyond the end of memory");
        return new DLPackTensor(address, bytes, dtype, device, shape, strides);
    }

    /** The strides of a tensor without gaps; all there is to say of a shape is checked. */
    private static long[] contiguous(long[] shape, DType dtype) {
        for (long size : shape) {
            require(size >= 0, "a DLTensor of shape " + Arrays.toString(shape));
        }
        long[] strides = new long[shape.length];
        long stride = 1;
        try {
            for (int d = shape.length - 1; d >= 0; d--) {
                strides[d] = stride;
                stride = Math.multiplyExact(stride, Math.max(shape[d], 1));
            }
            long _ = Math.multiplyExact(stride, dtype.itemSize());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("a DLTensor of shape " + Arrays.toString(shape) + ", whose size is beyond 64 bits", e);
        }
        return strides;
    }

    /** The elements from the first to the last, gaps included. A stride that nothing steps over does not matter, and may be replaced. */
    private static long extent(long[] shape, long[] strides, long[] contiguous, DType dtype) {
        long[] given = strides.clone();
        long last = 0;
        boolean empty = false;
        try {
            for (int d = 0; d < shape.length; d++) {
                empty |= shape[d] == 0;
                if (shape[d] > 1) {
                    require(strides[d] >= 0, "a DLTensor with strides " + Arrays.toString(given)
                            + ": tensors have no negative ones; have the producer copy it");
                    last = Math.addExact(last, Math.multiplyExact(shape[d] - 1, strides[d]));
                } else if (strides[d] < 0 || strides[d] > Long.MAX_VALUE / dtype.itemSize()) {
                    strides[d] = contiguous[d];
                }
            }
            long _ = Math.multiplyExact(Math.addExact(last, 1), dtype.itemSize());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("a DLTensor of shape " + Arrays.toString(shape) + " with strides " + Arrays.toString(given)
                    + ", which reach beyond 64 bits", e);
        }
        return empty ? 0 : last + 1;
    }

    private static Device device(int type, int id) {
        switch (type) {
            // Pinned memory is the CPU's, whatever device it is pinned for.
            case CPU, CUDA_HOST, ROCM_HOST -> {
                return Device.CPU;
            }
            case CUDA -> {
                require(NativeLibrary.hasCuda(), "a DLTensor on CUDA device " + id + ": " + NativeLibrary.whyNoCuda());
                int devices = CudaDriver.deviceCount();
                require(id >= 0 && id < devices, "a DLTensor on CUDA device " + id + "; there are " + devices);
                return new Device("cuda", id);
            }
            default -> throw new IllegalArgumentException("a DLTensor on device " + id + " of DLPack's type "
                    + (type > 0 && type < DEVICES.length && DEVICES[type] != null ? DEVICES[type] : type)
                    + "; only CPU, pinned and CUDA memory can be shared. Have the producer copy it to the CPU");
        }
    }

    private static long at(String field) {
        return DLPackStructs.offset(DLPackStructs.TENSOR, field);
    }

    private static long[] numbers(long address, int count) {
        return count == 0 ? new long[0] : ForeignMemory.borrowed(address, (long) count * Long.BYTES).toArray(JAVA_LONG_UNALIGNED);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
