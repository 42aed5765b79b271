// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import dev.torchffm.ndarray.NDArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The functions of {@code torch} that PyTorch writes in Python or has no operator for; the superclasses have those of them that take
 * lists, compute norms, or search.
 */
abstract class PythonTorch extends SearchFunctions {
    PythonTorch() { }

    /**
     * {@return {@link #asTensor(Object, DType, Device)} with the defaults {@code dtype = null, device = (Device) null}}
     *
     * @param data as in {@link Torch#tensor(Object)}
     */
    public static Tensor asTensor(Object data) {
        return asTensor(data, (DType) null, (Device) null);
    }

    /**
     * {@return {@link #asTensor(Object, DType, Device)} with the defaults {@code device = (Device) null}}
     *
     * @param data as in {@link Torch#tensor(Object)}
     * @param dtype the type, or null to keep or infer it
     */
    public static Tensor asTensor(Object data, @Nullable DType dtype) {
        return asTensor(data, dtype, (Device) null);
    }

    /**
     * Returns data as a tensor, without a copy where none is needed: {@code torch.as_tensor}. A {@link Tensor} of the right type
     * and place is returned itself, an {@link NDArray} over native memory shares it; everything else is copied.
     *
     * @param data as in {@link Torch#tensor(Object)}
     * @param dtype the type, or null to keep or infer it
     * @param device where the tensor is to lie, or null to keep it where it is
     * @return the tensor itself, one over the same memory, or a new one
     * @throws TorchException as {@link Torch#tensor(Object, DType)}
     */
    public static Tensor asTensor(Object data, @Nullable DType dtype, @Nullable Device device) {
        return switch (data) {
            case Tensor tensor -> converted(tensor, dtype, device);
            case NDArray array when array.segment().isNative() && array.isWriteable() -> converted(Torch.fromNumpy(array), dtype, device);
            case null, default -> Torch.tensor(data, dtype, device == null ? Device.CPU : device);
        };
    }

    /**
     * {@return {@link #asarray(Object, DType, Device, Boolean, Boolean)} with the defaults {@code dtype = null, device = (Device)
     * null, copy = null, requiresGrad = null}}
     *
     * @param data as in {@link Torch#tensor(Object)}
     */
    public static Tensor asarray(Object data) {
        return asarray(data, (DType) null, (Device) null, (Boolean) null, (Boolean) null);
    }

    /**
     * {@return {@link #asarray(Object, DType, Device, Boolean, Boolean)} with the defaults {@code device = (Device) null, copy =
     * null, requiresGrad = null}}
     *
     * @param data as in {@link Torch#tensor(Object)}
     * @param dtype the type, or null to keep or infer it
     */
    public static Tensor asarray(Object data, @Nullable DType dtype) {
        return asarray(data, dtype, (Device) null, (Boolean) null, (Boolean) null);
    }

    /**
     * {@return {@link #asarray(Object, DType, Device, Boolean, Boolean)} with the defaults {@code copy = null, requiresGrad =
     * null}}
     *
     * @param data as in {@link Torch#tensor(Object)}
     * @param dtype the type, or null to keep or infer it
     * @param device where the tensor is to lie, or null to keep it where it is
     */
    public static Tensor asarray(Object data, @Nullable DType dtype, @Nullable Device device) {
        return asarray(data, dtype, device, (Boolean) null, (Boolean) null);
    }

    /**
     * {@return {@link #asarray(Object, DType, Device, Boolean, Boolean)} with the defaults {@code requiresGrad = null}}
     *
     * @param data as in {@link Torch#tensor(Object)}
     * @param dtype the type, or null to keep or infer it
     * @param device where the tensor is to lie, or null to keep it where it is
     * @param copy true to copy in any case, false to refuse where a copy is needed, null to copy only then
     */
    public static Tensor asarray(Object data, @Nullable DType dtype, @Nullable Device device, @Nullable Boolean copy) {
        return asarray(data, dtype, device, copy, (Boolean) null);
    }

    /**
     * Returns data as a tensor: {@code torch.asarray}.
     *
     * @param data as in {@link Torch#tensor(Object)}
     * @param dtype the type, or null to keep or infer it
     * @param device where the tensor is to lie, or null to keep it where it is
     * @param copy true to copy in any case, false to refuse where a copy is needed, null to copy only then
     * @param requiresGrad whether operations on the result are recorded for gradients; null for as on a tensor that is given,
     *        else not
     * @return the tensor itself, one over the same memory, or a new one
     * @throws TorchException if a copy is needed and {@code copy} is false, or as {@link Torch#tensor(Object, DType)}
     */
    public static Tensor asarray(Object data, @Nullable DType dtype, @Nullable Device device, @Nullable Boolean copy,
            @Nullable Boolean requiresGrad) {
        boolean shares = data instanceof Tensor || data instanceof NDArray array && array.segment().isNative() && array.isWriteable();
        if (!shares && copy != null && !copy) {
            throw new TorchException("can't alias arbitrary sequence into a tensor.");
        }
        Tensor given = shares ? asTensor(data) : Torch.tensor(data, dtype, device == null ? Device.CPU : device);
        if (copy != null && !copy) {
            checkNoCopy(given, dtype, device);
        }
        Tensor result = converted(given, dtype, device);
        result = result == given && shares && copy != null && copy ? result.clone() : result;
        if (requiresGrad != null && requiresGrad != result.requiresGrad()) {
            if (requiresGrad && !result.dtype().isFloatingPoint() && !result.dtype().isComplex()) {
                throw new TorchException("Only Tensors of floating point and complex dtype can require gradients");
            }
            result = requiresGrad || result.isLeaf() ? result : result.detach();
            return result.requiresGrad(requiresGrad);
        }
        return result;
    }

    private static void checkNoCopy(Tensor given, @Nullable DType dtype, @Nullable Device device) {
        if (device != null && !device.equals(given.device())) {
            throw new TorchException("can't alias tensor from device '" + given.device() + "' to '" + device + "'.");
        }
        if (dtype != null && dtype != given.dtype()) {
            throw new TorchException("can't alias tensor with dtype '" + given.dtype().scalarTypeName() + "' into dtype '"
                    + dtype.scalarTypeName() + "'.");
        }
    }

    private static Tensor converted(Tensor tensor, @Nullable DType dtype, @Nullable Device device) {
        Tensor placed = device == null || device.equals(tensor.device()) ? tensor : tensor.to(device);
        return dtype == null || dtype == placed.dtype() ? placed : placed.to(dtype);
    }

    /**
     * Returns whether an object is a tensor: {@code torch.is_tensor}.
     *
     * @param data the object
     * @return whether it is
     */
    public static boolean isTensor(Object data) {
        return data instanceof Tensor;
    }

    /**
     * Returns the number of elements: {@code torch.numel}.
     *
     * @param self the tensor
     * @return the number
     */
    public static long numel(Tensor self) {
        return self.numel();
    }

    /**
     * Takes a tensor out of the graph: {@code torch.detach_}.
     *
     * @param self the tensor
     * @return the tensor itself
     * @throws TorchException if it is a view
     */
    public static Tensor detach_(Tensor self) {
        return self.detach_();
    }

    /**
     * Gives a tensor the shape of another: {@code torch.resize_as_}; as {@link Tensor#resizeAs_}.
     *
     * @param self the tensor
     * @param template the other
     * @return the tensor itself
     * @throws TorchException as {@link Tensor#resizeAs_}
     */
    public static Tensor resizeAs_(Tensor self, Tensor template) {
        return self.resizeAs_(template);
    }

    /**
     * {@return {@link #asStrided_(Tensor, long[], long[], Number)} with the defaults {@code storageOffset = null}}
     *
     * @param self the tensor
     * @param size the sizes
     * @param stride the distance between neighbours along each dimension, in elements
     */
    public static Tensor asStrided_(Tensor self, long[] size, long[] stride) {
        return asStrided_(self, size, stride, (Number) null);
    }

    /**
     * Lays a tensor out anew over its own storage: {@code torch.as_strided_}.
     *
     * @param self the tensor
     * @param size the sizes
     * @param stride the distance between neighbours along each dimension, in elements
     * @param storageOffset the distance of the first element from the start of the storage, or null for the tensor's own
     * @return the tensor itself
     * @throws TorchException if an element would lie outside the storage
     */
    public static Tensor asStrided_(Tensor self, long[] size, long[] stride, @Nullable Number storageOffset) {
        return Calls.tensor("aten::as_strided_", self, size, stride, storageOffset == null ? null : storageOffset.longValue());
    }

    /**
     * Runs a computation without recording it for gradients: {@code with torch.no_grad()}.
     *
     * @param <T> the type of the result
     * @param body the computation
     * @return what it returns
     * @throws IllegalStateException in a virtual thread
     */
    public static <T> T noGrad(Supplier<T> body) {
        try (GradMode _ = new GradMode(false)) {
            return body.get();
        }
    }

    /**
     * Runs a computation without recording it for gradients: {@code with torch.no_grad()}.
     *
     * @param body the computation
     * @throws IllegalStateException in a virtual thread
     */
    public static void noGrad(Runnable body) {
        try (GradMode _ = new GradMode(false)) {
            body.run();
        }
    }

    /**
     * Runs a computation with its operations recorded for gradients: {@code with torch.enable_grad()}.
     *
     * @param <T> the type of the result
     * @param body the computation
     * @return what it returns
     * @throws IllegalStateException in a virtual thread
     */
    public static <T> T enableGrad(Supplier<T> body) {
        try (GradMode _ = new GradMode(true)) {
            return body.get();
        }
    }

    /**
     * Runs a computation with its operations recorded for gradients: {@code with torch.enable_grad()}.
     *
     * @param body the computation
     * @throws IllegalStateException in a virtual thread
     */
    public static void enableGrad(Runnable body) {
        try (GradMode _ = new GradMode(true)) {
            body.run();
        }
    }

    /**
     * Seeds the CPU's random numbers with a number that nobody can foretell: {@code torch.seed}.
     *
     * @return the seed
     */
    public static long seed() {
        return Generator.ofDefault().seed();
    }

    /**
     * Returns the seed that the CPU's random numbers began with: {@code torch.initial_seed}.
     *
     * @return the seed
     */
    public static long initialSeed() {
        return Generator.ofDefault().initialSeed();
    }

    /**
     * Returns where the CPU's generator is in its numbers: {@code torch.get_rng_state}.
     *
     * @return a new tensor of bytes
     */
    public static Tensor getRngState() {
        return Generator.ofDefault().getState();
    }

    /**
     * Takes the CPU's generator to where it was: {@code torch.set_rng_state}.
     *
     * @param newState what {@link #getRngState()} gave, here or in PyTorch
     * @throws TorchException if that is no state
     */
    public static void setRngState(Tensor newState) {
        Generator.ofDefault().setState(newState);
    }

    /**
     * Returns the type that factories make where none is given: {@code torch.get_default_dtype}. It cannot be changed.
     *
     * @return float32
     */
    public static DType getDefaultDtype() {
        return DType.FLOAT32;
    }

    /**
     * Returns where factories make tensors where no device is given: {@code torch.get_default_device}. It cannot be changed.
     *
     * @return the CPU
     */
    public static Device getDefaultDevice() {
        return Device.CPU;
    }
}
