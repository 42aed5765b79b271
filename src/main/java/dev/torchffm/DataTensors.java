// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import dev.torchffm.internal.abi.DeviceTypes;
import dev.torchffm.internal.javadata.ArrayInterop;
import dev.torchffm.internal.javadata.TensorData;
import dev.torchffm.ndarray.NDArray;
import org.jspecify.annotations.Nullable;

/** Tensors from loose numbers, from data that may be one already, and from lists of indices. */
final class DataTensors {
    private DataTensors() { }

    /** Numbers as a list of Python's. */
    static Tensor vector(long first, long second, long[] rest) {
        long[] all = new long[rest.length + 2];
        all[0] = first;
        all[1] = second;
        System.arraycopy(rest, 0, all, 2, rest.length);
        return Tensor.of(TensorData.tensor(all, null));
    }

    static Tensor vector(double first, double second, double[] rest) {
        // A number too large is infinite here, as it is in PyTorch.
        float[] all = new float[rest.length + 2];
        all[0] = (float) first;
        all[1] = (float) second;
        for (int i = 0; i < rest.length; i++) {
            all[i + 2] = (float) rest[i];
        }
        return Tensor.of(TensorData.tensor(all, null));
    }

    static Tensor vector(boolean first, boolean second, boolean[] rest) {
        boolean[] all = new boolean[rest.length + 2];
        all[0] = first;
        all[1] = second;
        System.arraycopy(rest, 0, all, 2, rest.length);
        return Tensor.of(TensorData.tensor(all, null));
    }

    static Tensor vector(Complex first, Complex second, Complex[] rest) {
        Complex[] all = new Complex[rest.length + 2];
        all[0] = first;
        all[1] = second;
        System.arraycopy(rest, 0, all, 2, rest.length);
        return Tensor.of(TensorData.tensor(all, null));
    }

    /** The data itself or over its own memory where it can be, else a copy. */
    static Tensor asTensor(Object data, @Nullable DType dtype, @Nullable Device device) {
        if (data instanceof Tensor tensor) {
            return converted(tensor, dtype, device);
        }
        if (device != null) {
            DeviceTypes.requireUsable(device);
        }
        if (data instanceof NDArray array && ArrayInterop.canShare(array)) {
            Tensor shared = Tensor.of(ArrayInterop.fromNumpy(array));
            Tensor result;
            try {
                result = converted(shared, dtype, device);
            } catch (RuntimeException | Error e) {
                shared.close();
                throw e;
            }
            if (result != shared) {
                shared.close();
            }
            return result;
        }
        return Torch.tensor(data, dtype, device == null ? Device.CPU : device);
    }

    /** The tensor itself where it has the type and lies on the device already. */
    private static Tensor converted(Tensor tensor, @Nullable DType dtype, @Nullable Device device) {
        DType to = dtype == tensor.dtype() ? null : dtype;
        boolean moved = device != null && !device.equals(tensor.device()) && !(device.isCpu() && tensor.device().isCpu());
        if (device == null || !moved) {
            return to == null ? tensor : tensor.to(to);
        }
        if (to == null) {
            return tensor.to(device);
        }
        try (Tensor there = tensor.to(device)) {
            return there.to(to);
        }
    }

    /** A list or array of indices as a tensor: a mask if it holds truth values (or uint8), else of int64. */
    static Tensor indexTensor(Object sequence, Device device) {
        DType dtype = TensorData.infer(sequence);
        Tensor tensor = Torch.tensor(sequence, dtype == DType.BOOL || dtype == DType.UINT8 ? dtype : DType.INT64);
        if (device.isCpu()) {
            return tensor;
        }
        try (tensor) {
            return tensor.to(device);
        }
    }
}
