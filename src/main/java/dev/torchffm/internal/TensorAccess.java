package dev.torchffm.internal;

import dev.torchffm.Device;
import dev.torchffm.Generator;
import dev.torchffm.Layout;
import dev.torchffm.Tensor;
import dev.torchffm.internal.lifetime.GeneratorHandle;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.ndarray.NDArray;
import java.lang.invoke.MethodHandles;

/**
 * What the operators of {@code dev.torchffm.ops}, and {@code dev.torchffm.io}, need of the public classes and no one else may have:
 * {@link Tensor} hands it over when it is initialised.
 */
public abstract class TensorAccess {
    private static volatile TensorAccess instance;

    /** For {@link Tensor}. */
    protected TensorAccess() { }

    /** {@return the way in} */
    public static TensorAccess get() {
        if (instance == null) {
            try {
                MethodHandles.lookup().ensureInitialized(Tensor.class);
            } catch (IllegalAccessException e) {
                throw new LinkageError("Tensor is public", e);
            }
        }
        return instance;
    }

    /** Called once, by {@link Tensor}. */
    public static void set(TensorAccess access) {
        instance = access;
    }

    /** {@return the tensor's handle} */
    public abstract TensorHandle handle(Tensor tensor);

    /** {@return the generator's handle} */
    public abstract GeneratorHandle handle(Generator generator);

    /** {@return a tensor that owns the given native handle, with storage of libtorch's} */
    public abstract Tensor of(long nativeHandle);

    /** {@return the result of an operator whose node is not known by name, which may share the storage of its input} */
    public abstract Tensor result(long nativeHandle, Tensor input, long inputHandle);

    /** Notes that a tensor was written in place by an operator whose node is not known by name. */
    public abstract void wroteUnknown(Tensor tensor);

    /** {@code left + alpha * right}, composed for a libtorch that takes no {@code alpha}. */
    public abstract Tensor add(Tensor left, Tensor right, Object alpha);

    /** Refuses a device that this libtorch does not have. */
    public abstract void checkUsable(Device device);

    /** As {@code numpy()}, but of memory that also outlives the tensor's scope: it is kept while the array is reachable. */
    public abstract NDArray lastingArray(Tensor tensor);

    /**
     * The elements for reading, in memory that is valid while the caller holds the tensor and its own innermost scope is open; leaves
     * the storage resizable.
     */
    public abstract NDArray borrowedArray(Tensor tensor);

    /** {@return libtorch's number for a device's type} */
    public abstract int code(Device device);

    /** {@return the device of libtorch's numbers} */
    public abstract Device device(int type, int index);

    /** {@return the layout of libtorch's number} */
    public abstract Layout layout(int code);
}
