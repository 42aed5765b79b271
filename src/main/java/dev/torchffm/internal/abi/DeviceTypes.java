// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import dev.torchffm.Device;
import dev.torchffm.TorchException;

/** Numbers of {@code c10::DeviceType}, as the loaded libtorch gives them. */
public final class DeviceTypes {
    public static final int CPU = number("aoti_torch_device_type_cpu");
    public static final int CUDA = number("aoti_torch_device_type_cuda");
    public static final int META = number("aoti_torch_device_type_meta");

    private DeviceTypes() { }

    private static int number(String function) {
        return (int) Words.callOnce(Native.address(function));
    }

    /** Throws PyTorch's text if the loaded libtorch cannot use a device. */
    public static void requireUsable(Device device) {
        String why = device.isCuda() ? NativeLibrary.whyNoCuda() : null;
        if (why != null) {
            throw new TorchException(why);
        }
    }
}
