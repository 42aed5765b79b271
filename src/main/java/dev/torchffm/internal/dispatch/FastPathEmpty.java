// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Layout;
import dev.torchffm.internal.abi.DTypes;
import dev.torchffm.internal.abi.DeviceTypes;
import dev.torchffm.internal.abi.Layouts;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.lifetime.TensorHandle;
import org.jspecify.annotations.Nullable;

/**
 * {@code empty} asks for the memory directly where the dispatcher would do nothing else: a dense tensor of the CPU. Types that no
 * value of the dispatcher stands for are made so on any device.
 */
final class FastPathEmpty extends FastPath {
    private static final int DTYPE = 1;
    private static final int LAYOUT = 2;
    private static final int DEVICE = 3;
    private static final int PINNED = 4;

    @Override
    @Nullable TensorHandle call(Object[] arguments) {
        DType dtype = DType.FLOAT32;
        Device device = Device.CPU;
        for (int i = 1; i < arguments.length; i++) {
            Object argument = arguments[i];
            if (i == DTYPE && argument instanceof DType given) {
                dtype = given;
            } else if (i == DEVICE && argument instanceof Device given) {
                device = given;
            } else if (argument != null && !(i == LAYOUT && argument == Layout.STRIDED) && !(i == PINNED && Boolean.FALSE.equals(argument))) {
                return null;
            }
        }
        if (arguments.length == 0 || !(arguments[0] instanceof long[] given) || !DTypes.isOpaque(dtype) && !device.isCpu()) {
            return null;
        }
        // Another thread may change the caller's array.
        long[] sizes = given.clone();
        if (DTypes.isOpaque(dtype)) {
            return TensorHandle.own(Native.emptyStrided(sizes, Layouts.contiguousStrides(sizes), dtype.code(),
                    device.isCpu() ? DeviceTypes.CPU : device.code(), device.index()), null);
        }
        return isOrdinary(sizes, dtype.itemSize()) ? TensorHandle.own(Native.empty(sizes, dtype.code()), null) : null;
    }

    /** Whether no size is negative, and their product no number of bytes that libtorch would refuse before it asks for the memory. */
    private static boolean isOrdinary(long[] sizes, long itemSize) {
        long bytes = itemSize;
        for (long size : sizes) {
            if (size < 0 || size > Integer.MAX_VALUE || bytes > Integer.MAX_VALUE) {
                return false;
            }
            bytes *= Math.max(size, 1);
        }
        return true;
    }
}
