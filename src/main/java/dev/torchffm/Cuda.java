// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import dev.torchffm.internal.abi.CudaDriver;
import dev.torchffm.internal.abi.NativeLibrary;

/** CUDA as the loaded libtorch sees it: PyTorch's {@code torch.cuda}. */
public final class Cuda {
    Cuda() { }

    /** {@return whether the loaded libtorch was built with CUDA and there is a device, {@code torch.cuda.is_available()}} */
    public boolean isAvailable() {
        return deviceCount() > 0;
    }

    /** {@return the number of CUDA devices, 0 where libtorch has no CUDA, {@code torch.cuda.device_count()}} */
    public int deviceCount() {
        return NativeLibrary.hasCuda() ? CudaDriver.deviceCount() : 0;
    }
}
