// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.javadata;

import dev.torchffm.DType;
import dev.torchffm.internal.abi.DeviceTypes;
import dev.torchffm.internal.abi.Layouts;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.PrivateMapping;
import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.internal.lifetime.JavaMemory;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.ndarray.NDArray;
import org.jspecify.annotations.Nullable;

/**
 * The value of a tensor's only element without an operator: read by Java where it lies in the CPU's memory, asked of one C function where
 * it lies on a device, which copies just that element.
 */
final class SingleElement {
    private SingleElement() { }

    /** The element as {@code item()} gives it; null where the general way must be taken. */
    static @Nullable Object of(TensorHandle tensor, long self) {
        if (TensorImplLayout.isDenseCpu(self)) {
            return onCpu(tensor, self);
        }
        if (Native.deviceType(self) != DeviceTypes.CPU && TensorImplLayout.isPlain(self) && Native.layout(self) == Layouts.STRIDED) {
            return onDevice(self);
        }
        return null;
    }

    private static @Nullable Object onCpu(TensorHandle tensor, long self) {
        DType dtype = DType.ofCode(TensorMetadata.dtype(self));
        long address = Native.dataPointer(self);
        int size = dtype.itemSize();
        long end = (TensorMetadata.storageOffset(self) + 1) * size;
        if (!dtype.isNumpy() || address == 0 || end > TensorImplLayout.bytes(self, TensorImplLayout.storage(self))) {
            return null;
        }
        JavaMemory memory = tensor.memory();
        if (memory != null && PrivateMapping.mayBeFile(memory.segment())) {
            return null;
        }
        return ArrayInterop.widened(NDArray.of(JavaMemory.at(memory, address, size), dtype).get());
    }

    private static @Nullable Object onDevice(long self) {
        return switch (DType.ofCode(TensorMetadata.dtype(self))) {
            case BOOL -> Native.itemBoolean(self);
            case UINT8, INT8, INT16, UINT16, INT32, UINT32, INT64 -> Native.itemLong(self);
            case FLOAT16, BFLOAT16, FLOAT32, FLOAT64 -> Native.itemDouble(self);
            default -> null;
        };
    }
}
