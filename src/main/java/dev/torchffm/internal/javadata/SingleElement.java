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
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
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
        long end = (TensorMetadata.storageOffset(self) + 1) * dtype.itemSize();
        if (address == 0 || end > TensorImplLayout.bytes(self, TensorImplLayout.storage(self))) {
            return null;
        }
        JavaMemory memory = tensor.memory();
        if (memory == null) {
            return read(Native.ADDRESS_SPACE, address, dtype);
        }
        MemorySegment segment = memory.segment();
        return PrivateMapping.mayBeFile(segment) ? null : read(segment, address - segment.address(), dtype);
    }

    private static @Nullable Object read(MemorySegment from, long at, DType dtype) {
        return switch (dtype) {
            case BOOL -> from.get(ValueLayout.JAVA_BYTE, at) != 0;
            case UINT8 -> (long) Byte.toUnsignedInt(from.get(ValueLayout.JAVA_BYTE, at));
            case INT8 -> (long) from.get(ValueLayout.JAVA_BYTE, at);
            case INT16 -> (long) from.get(ValueLayout.JAVA_SHORT_UNALIGNED, at);
            case UINT16 -> (long) Short.toUnsignedInt(from.get(ValueLayout.JAVA_SHORT_UNALIGNED, at));
            case INT32 -> (long) from.get(ValueLayout.JAVA_INT_UNALIGNED, at);
            case UINT32 -> Integer.toUnsignedLong(from.get(ValueLayout.JAVA_INT_UNALIGNED, at));
            case INT64 -> from.get(ValueLayout.JAVA_LONG_UNALIGNED, at);
            case FLOAT16 -> (double) Float.float16ToFloat(from.get(ValueLayout.JAVA_SHORT_UNALIGNED, at));
            case BFLOAT16 -> (double) Float.intBitsToFloat(from.get(ValueLayout.JAVA_SHORT_UNALIGNED, at) << 16);
            case FLOAT32 -> (double) from.get(ValueLayout.JAVA_FLOAT_UNALIGNED, at);
            case FLOAT64 -> from.get(ValueLayout.JAVA_DOUBLE_UNALIGNED, at);
            default -> null;
        };
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
