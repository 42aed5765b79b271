package dev.torchffm;

import dev.torchffm.internal.lifetime.GeneratorHandle;
import dev.torchffm.internal.TensorAccess;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.ndarray.NDArray;

/** Opens this package to {@code dev.torchffm.ops} and {@code dev.torchffm.io}, and to them alone: their caller cannot reach it. */
final class Access extends TensorAccess {
    @Override
    public TensorHandle handle(Tensor tensor) {
        return tensor.handle();
    }

    @Override
    public GeneratorHandle handle(Generator generator) {
        return generator.handle();
    }

    @Override
    public Tensor of(long nativeHandle) {
        return Tensor.of(nativeHandle);
    }

    @Override
    public Tensor result(long nativeHandle, Tensor input, long inputHandle) {
        return Tensor.result(nativeHandle, input, inputHandle, null);
    }

    @Override
    public void wroteUnknown(Tensor tensor) {
        tensor.wroteUnknown();
    }

    @Override
    public Tensor add(Tensor left, Tensor right, Object alpha) {
        return Arithmetic.add(left, right, alpha);
    }

    @Override
    public void checkUsable(Device device) {
        Torch.checkUsable(device);
    }

    @Override
    public NDArray lastingArray(Tensor tensor) {
        return ArrayInterop.lasting(tensor);
    }

    @Override
    public NDArray borrowedArray(Tensor tensor) {
        return ArrayInterop.readable(tensor);
    }

    @Override
    public int code(Device device) {
        return device.code();
    }

    @Override
    public Device device(int type, int index) {
        return Device.ofCode(type, index);
    }

    @Override
    public Layout layout(int code) {
        return Layout.ofCode(code);
    }
}
