// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Layout;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.internal.lifetime.TensorRef;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The condition that a tensor has a type, a device, a layout, sizes or strides; each may be missing. */
final class MetadataNode extends Node {
    private final Argument tensor;
    private final Argument sizes;
    private final Argument strides;
    private final @Nullable DType dtype;
    private final @Nullable Device device;
    private final @Nullable Layout layout;

    MetadataNode(String name, String target, Argument tensor, Argument sizes, Argument strides, @Nullable DType dtype,
            @Nullable Device device, @Nullable Layout layout) {
        super(name, target);
        this.tensor = tensor;
        this.sizes = sizes;
        this.strides = strides;
        this.dtype = dtype;
        this.device = device;
        this.layout = layout;
    }

    @Override
    Argument[] arguments() {
        return new Argument[] {tensor, sizes, strides};
    }

    @Override
    int[] outputs() {
        return new int[0];
    }

    @Override
    void run(Object[] values, Run run) {
        TensorHandle handle = ((TensorRef) tensor.present(values)).handle();
        long self = handle.acquire();
        try {
            if (dtype != null && TensorMetadata.dtype(self) != dtype.code()) {
                throw differs("dtype", dtype, DType.ofCode(TensorMetadata.dtype(self)));
            }
            if (layout != null && Native.layout(self) != layout.code()) {
                throw differs("layout", layout, Layout.ofCode(Native.layout(self)));
            }
            if (device != null && (Native.deviceType(self) != device.code()
                    || device.index() >= 0 && !device.isCpu() && Native.deviceIndex(self) != device.index())) {
                throw differs("device", device, Device.ofCode(Native.deviceType(self), Native.deviceIndex(self)));
            }
            check("sizes", sizes.value(values), self);
            check("strides", strides.value(values), self);
        } finally {
            handle.release();
        }
    }

    private static void check(String what, @Nullable Object expected, long self) {
        if (expected instanceof long[] numbers) {
            long[] actual = what.equals("sizes") ? TensorMetadata.sizes(self) : TensorMetadata.strides(self);
            if (!Arrays.equals(actual, numbers)) {
                throw differs(what, Arrays.toString(numbers), Arrays.toString(actual));
            }
        }
    }

    private static TorchException differs(String what, Object expected, Object actual) {
        return new TorchException("Tensor " + what + " mismatch! Expected: " + expected + ", Got: " + actual);
    }
}
