// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import dev.torchffm.Device;
import dev.torchffm.TorchException;
import dev.torchffm.internal.capi.TorchC;

/** Numbers of {@code c10::DeviceType}, as the loaded libtorch gives them. */
public final class DeviceTypes {
    static {
        NativeLibrary.origin();
    }

    public static final int CPU = TorchC.aoti_torch_device_type_cpu();
    public static final int CUDA = TorchC.aoti_torch_device_type_cuda();
    public static final int META = TorchC.aoti_torch_device_type_meta();

    private DeviceTypes() { }

    /** Throws PyTorch's text if the loaded libtorch cannot use a device. */
    public static void requireUsable(Device device) {
        String why = device.isCuda() ? NativeLibrary.whyNoCuda() : null;
        if (why != null) {
            throw new TorchException(why);
        }
    }
}
