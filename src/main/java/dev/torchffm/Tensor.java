// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.autograd.Autograd;
import dev.torchffm.internal.dispatch.AtenOperator;
import dev.torchffm.internal.dispatch.Startup;
import dev.torchffm.internal.javadata.ArrayInterop;
import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.internal.lifetime.Quiescence;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.internal.lifetime.TensorRef;
import dev.torchffm.internal.monitoring.Monitoring;
import dev.torchffm.ndarray.NDArray;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A tensor of libtorch: PyTorch's {@code torch.Tensor}, with its methods under PyTorch's names in camelCase. Its operators stand
 * <a href="doc-files/Tensor.html">in PyTorch's chapters</a> on a page of their own.
 *
 * <p><b>What is shared.</b> A view ({@link #t}, {@link #slice}, {@link #expand}, ...) shares the storage of the tensor it was
 * made from, and so does the array that {@link #numpy} gives: a write through one is seen through all. Operators
 * ({@link #add}, {@link #matmul}, ...) and {@link #clone} make new storage. Each method says which it does.
 *
 * <p><b>Ownership.</b> The current {@link TensorScope} of the thread that makes a tensor, its innermost open one, owns the tensor;
 * closing the scope frees it. Outside any scope the garbage collector does. {@link #close} frees it early; views, arrays and
 * gradients that still use the storage keep it.
 *
 * <p><b>What is thrown.</b> {@link TorchException} with PyTorch's own message for what PyTorch refuses;
 * {@link IllegalStateException} for use after close; {@link WrongThreadException} for use of a confined tensor by another
 * thread. Every method may throw the latter two.
 *
 * <p><b>Threads.</b> Tensors of shared scopes and collected tensors may be used by many threads. Two threads that write the
 * same elements race in the values, as in PyTorch. What would take memory away under another thread ({@link #resize_},
 * {@link #resizeAs_}, {@link #set_}, {@link #requiresGrad(boolean)}, writes that are recorded for gradients, and backward with
 * {@code createGraph}) waits, on a tensor that several threads can reach, until no other thread is in a call with such a tensor.
 *
 * <p><b>Serialization.</b> A tensor is written as dtype, shape, elements in C order, and whether it requires grad; graph and gradient are
 * not, and what shares a storage does not share it afterwards. What is read is a leaf on the CPU, wherever the tensor lay, that belongs to
 * the garbage collector and to no {@link TensorScope}: frameworks read objects in one task and use them in others. Written and read
 * in pieces of 64 KB; a tensor that is not contiguous is copied once. Sparse, quantized and meta tensors are refused with
 * {@link NotSerializableException}, closed ones with {@link IllegalStateException}. For weights,
 * {@link dev.torchffm.io.Safetensors#toByteArray} has a form that other programs read, too.
 */
public final class Tensor extends TensorMethods implements SupportsIndex, AutoCloseable, TensorRef, Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    static {
        Startup.await();
    }

    private static final AtenOperator VERSION = AtenOperator.of("aten::_version");
    private static final AtenOperator EQUAL = AtenOperator.of("aten::equal");
    private static final AtenOperator ALLCLOSE = AtenOperator.of("aten::allclose");
    private static final AtenOperator CLONE = AtenOperator.of("aten::clone");

    static {
        Monitoring.start();
    }

    private final transient TensorHandle handle;

    private Tensor(TensorHandle handle) {
        this.handle = handle;
        if (handle.isCollected()) {
            handle.collectWith(this);
        }
    }

    /**
     * Returns the tensor with a handle that no tensor has yet: for the public classes, to which alone handles are known.
     *
     * @param handle the handle or the tensor that an operator returned; null for one that it left undefined
     * @return the tensor; null for null
     * @hidden
     */
    // Said to be no null: the operators that leave their only result undefined are not worth a check in every call.
    @SuppressWarnings("NullAway")
    public static Tensor of(@Nullable Object handle) {
        return handle instanceof TensorHandle made ? new Tensor(made) : (Tensor) handle;
    }

    /**
     * Returns the results of an operator with their handles as tensors: for the public classes.
     *
     * @param result a handle, an array of them, or of several results, or something else
     * @return the tensor, a list of tensors, the array of several results, or what was given
     * @hidden
     */
    public static @Nullable Object wrapped(@Nullable Object result) {
        if (result instanceof TensorHandle made) {
            return new Tensor(made);
        }
        if (result instanceof TensorRef[] tensors) {
            for (int i = 0; i < tensors.length; i++) {
                tensors[i] = of(tensors[i]);
            }
            return Collections.unmodifiableList(Arrays.asList(tensors));
        }
        if (result instanceof Object[] several) {
            for (int i = 0; i < several.length; i++) {
                several[i] = wrapped(several[i]);
            }
        }
        return result;
    }

    /**
     * Returns the handle: for the library itself.
     *
     * @return the handle
     * @hidden
     */
    @Override
    public TensorHandle handle() {
        return handle;
    }

    /**
     * Ends what {@code handle().acquire()} began. Up to here this object is reachable: otherwise the collector could close the handle
     * of a tensor that is used for the last time, before that use has begun.
     */
    void release() {
        handle.release();
        Reference.reachabilityFence(this);
    }

    // ------------------------------------------------------------------ what it is

    /** {@return the element type} */
    public DType dtype() {
        long self = handle.acquire();
        try {
            return DType.ofCode(TensorMetadata.dtype(self));
        } finally {
            release();
        }
    }

    /** {@return where the elements lie} */
    public Device device() {
        long self = handle.acquire();
        try {
            return Device.ofCode(Native.deviceType(self), Native.deviceIndex(self));
        } finally {
            release();
        }
    }

    /** {@return how the elements are stored} */
    public Layout layout() {
        long self = handle.acquire();
        try {
            return Layout.ofCode(Native.layout(self));
        } finally {
            release();
        }
    }

    /** {@return the size of each dimension, a new array} */
    public long[] shape() {
        long self = handle.acquire();
        try {
            return TensorMetadata.sizes(self);
        } finally {
            release();
        }
    }

    /**
     * Returns the size of one dimension, {@code Tensor.size(dim)}.
     *
     * @param dim the dimension; negative counts from the last
     * @return its size
     * @throws IndexOutOfBoundsException if there is no such dimension
     */
    public long size(int dim) {
        long[] shape = shape();
        return shape[wrapDim(dim, shape.length)];
    }

    /** {@return the distance between neighbours along each dimension, in elements; a new array} */
    public long[] strides() {
        long self = handle.acquire();
        try {
            return TensorMetadata.strides(self);
        } finally {
            release();
        }
    }

    /** {@return the distance of the first element from the start of the storage, in elements} */
    public long storageOffset() {
        long self = handle.acquire();
        try {
            return TensorMetadata.storageOffset(self);
        } finally {
            release();
        }
    }

    /** {@return the number of dimensions} */
    public int dim() {
        long self = handle.acquire();
        try {
            return Native.dim(self);
        } finally {
            release();
        }
    }

    /** {@return the number of elements} */
    public long numel() {
        long self = handle.acquire();
        try {
            return Native.numel(self);
        } finally {
            release();
        }
    }

    /** {@return whether the elements lie in C order without gaps} */
    public boolean isContiguous() {
        long self = handle.acquire();
        try {
            return Native.isContiguous(self);
        } finally {
            release();
        }
    }

    /** {@return whether the elements are read as the conjugates of what is stored, as {@link #conj} has it} */
    public boolean isConj() {
        long self = handle.acquire();
        try {
            return TensorImplLayout.isConj(self);
        } finally {
            release();
        }
    }

    /** {@return whether the elements are read as the negatives of what is stored, as {@code conj().imag()} has it} */
    public boolean isNeg() {
        long self = handle.acquire();
        try {
            return TensorImplLayout.isNeg(self);
        } finally {
            release();
        }
    }

    /**
     * Returns the address of the first element, {@code Tensor.data_ptr()}: for showing that two things share memory, and for
     * nothing else. 0 for a tensor without elements.
     *
     * @return the address
     */
    public long dataPtr() {
        long self = handle.acquire();
        try {
            return Native.dataPointer(self);
        } finally {
            release();
        }
    }

    /** {@return how often the tensor was written in place, {@code Tensor._version}; writes through arrays do not count} */
    public long version() {
        return (Long) Objects.requireNonNull(VERSION.call(this), "a number");
    }

    // ------------------------------------------------------------------ conversions

    /**
     * Returns the tensor as an array over the same memory, nothing copied: {@code Tensor.numpy()}.
     *
     * <p>The array keeps the storage alive by itself: closing or losing this tensor leaves it valid. The array of a tensor in
     * a {@link TensorScope} ends with the scope. A write through either side is seen through the other; it does not
     * count in {@link #version}. From now on the storage cannot grow: {@code resize_} through any tensor over it fails.
     *
     * @return an array of this tensor's shape, with its strides in bytes; for a tensor without elements an empty array of
     *         memory of its own
     * @throws TorchException if the tensor is sparse, on another device than the CPU, requires grad while gradients are
     *         recorded, has its conj or neg bit set, is of a type that NumPy does not have, or has more than 64 dimensions
     */
    public NDArray numpy() {
        return ArrayInterop.numpy(this, false);
    }

    /**
     * Returns what {@link #numpy()} does, or, with {@code force}, an array of {@code detach().cpu().resolveConj().resolveNeg()}:
     * still over the same memory where none of these has to copy.
     *
     * @param force whether to make the tensor one that can be an array first
     * @return the array
     * @throws TorchException if the tensor is sparse, has no elements' memory, is of a type that NumPy does not have, or
     *         has more than 64 dimensions; without {@code force} as {@link #numpy()}
     */
    public NDArray numpy(boolean force) {
        return ArrayInterop.numpy(this, force);
    }

    /**
     * Returns the value of a one-element tensor as Java's number, {@code Tensor.item()}.
     *
     * @return a {@link Boolean}, {@link Long} (for uint64 beyond its range a {@link java.math.BigInteger}), {@link Double}
     *         or {@link Complex}
     * @throws TorchException if the tensor has another number of elements than one, or none in memory
     */
    public Object item() {
        try {
            return ArrayInterop.item(handle);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /**
     * Returns the value of a one-element real tensor.
     *
     * @return the value, converted to double
     * @throws TorchException as {@link #item}, or if the value is complex
     */
    public double itemDouble() {
        Object value = item();
        if (value instanceof Complex) {
            throw new TorchException("value cannot be converted to type double without overflow");
        }
        return value instanceof Boolean b ? (b ? 1 : 0) : ((Number) value).doubleValue();
    }

    /**
     * Returns the elements as nested lists of Java's numbers, {@code Tensor.tolist()}. Gradients do not matter; conj and neg bits
     * are resolved; another device's elements are copied first.
     *
     * @return nested {@link java.util.List}s of what {@link #item} gives, or that itself for a tensor without dimensions
     * @throws TorchException if the tensor is sparse or has no elements in memory
     */
    public Object tolist() {
        try {
            return ArrayInterop.tolist(handle);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /**
     * Returns this tensor on the CPU, {@code Tensor.cpu()}.
     *
     * @return a tensor over the same storage if this one is on the CPU, else a copy
     */
    public Tensor cpu() {
        return to(Device.CPU);
    }

    /**
     * Returns this tensor on the current CUDA device, {@code Tensor.cuda()}.
     *
     * @return a tensor over the same storage if this one is there already, else a copy
     * @throws TorchException if libtorch has no CUDA, or there is no device
     */
    public Tensor cuda() {
        return to(Device.CUDA);
    }

    /**
     * Returns this tensor on a device, {@code Tensor.to(device)}.
     *
     * @param device where to
     * @return a tensor over the same storage if this one is there already, else a copy
     * @throws TorchException if libtorch cannot use the device
     */
    public Tensor to(Device device) {
        return call("aten::to.dtype_layout", this, null, null, device);
    }

    /**
     * Returns this tensor on the device of the given name, {@code Tensor.to("cuda:0")}.
     *
     * @param device such as {@code cpu} or {@code cuda:1}
     * @return a tensor over the same storage if this one is there already, else a copy
     * @throws IllegalArgumentException if the string names no device
     * @throws TorchException if libtorch cannot use the device
     */
    public Tensor to(String device) {
        return to(Device.of(device));
    }

    /**
     * Returns this tensor's values in another type, {@code Tensor.to(dtype)}: converted as in C, without a range check.
     *
     * @param dtype the type
     * @return a tensor over the same storage if this one has the type already, else a copy
     */
    public Tensor to(DType dtype) {
        return call("aten::to.dtype", this, dtype);
    }

    // ------------------------------------------------------------------ views

    /**
     * Returns {@code tensor[index]}, as Python evaluates it: a view where the index consists of integers, slices, the ellipsis and
     * new axes, else, where it has tensors, lists or truth values, a copy. Gradients flow through both.
     *
     * <p>Each argument is one index; none, {@code x.index()}, is {@code x[()]}. Java values stand for Python's as follows:
     * <ul>
     * <li>{@link Integer}, {@link Long}, {@link Short}, {@link Byte} and an integer tensor without dimensions: one position of a
     *     dimension, which drops out; negative counts from the end;
     * <li>{@link Slice} or its text, {@code "1:3"}: a range of a dimension, with a positive step;
     * <li>{@link Index#ELLIPSIS} or {@code "..."}: the dimensions that the others leave over;
     * <li>{@code null} or {@link Index#NEWAXIS}: a new dimension of size one;
     * <li>{@link Boolean}: a new dimension of size one or, for false, zero;
     * <li>a bool tensor: a mask of as many dimensions as it has;
     * <li>an int64 or int32 tensor: positions of a dimension; several such are broadcast against each other;
     * <li>a {@link List} or object array of numbers or truth values, a primitive array of any depth, and an {@link NDArray}: the
     *     tensor of them. A list that is the only argument and holds tensors, slices, nulls or lists is Python's tuple of them.
     * </ul>
     *
     * @param index the indices
     * @return the elements
     * @throws TorchException with PyTorch's message if an index is out of range, there are too many, a step is not positive, a mask
     *         has another shape, or index tensors cannot be broadcast
     */
    public Tensor index(@Nullable Object @Nullable ... index) {
        return Indexing.index(this, index);
    }

    /**
     * Writes into the elements that an index takes, {@code tensor[index] = value} in Python. A value of another type is converted
     * where the index has no tensors or lists, and refused where it has, both as in PyTorch.
     *
     * @param value a {@link Tensor}, which is broadcast, or a {@link Number}, {@link Boolean} or {@link Complex}; gradients flow to a
     *        tensor
     * @param index as in {@link #index}
     * @return this tensor
     * @throws TorchException as in {@link #index}, or if the value does not fit the shape or the type
     */
    public Tensor set(Object value, @Nullable Object @Nullable ... index) {
        Indexing.assign(this, value, index);
        return this;
    }

    /**
     * Returns the value of a tensor of one integer, {@code operator.index(tensor)} in Python.
     *
     * @return the integer; 1 or 0 for bool
     * @throws TorchException if the tensor has another number of elements than one, or is not of an integer type or bool
     */
    @Override
    public long toIndex() {
        return Scalars.index(this);
    }

    /**
     * Returns one position of one dimension, which drops out; a view. PyTorch takes a tensor of one integer for the position too.
     *
     * @param dim the dimension
     * @param index a tensor of one integer; negative counts from the end
     * @return the view
     * @throws TorchException if the tensor is no single integer
     */
    public Tensor select(int dim, Tensor index) {
        return Indexing.select(this, dim, index);
    }

    /**
     * Returns the storage in any geometry, {@code Tensor.as_strided}, from this tensor's own offset; a view.
     *
     * @param size the sizes
     * @param stride the strides in elements, not negative
     * @return the view
     */
    public Tensor asStrided(long[] size, long[] stride) {
        return call("aten::as_strided", this, size, stride);
    }

    /**
     * Returns the storage in any geometry, {@code Tensor.as_strided}; a view.
     *
     * @param size the sizes
     * @param stride the strides in elements, not negative
     * @param storageOffset the first element's distance from the start of the storage
     * @return the view
     * @throws TorchException if it would reach beyond the storage
     */
    public Tensor asStrided(long[] size, long[] stride, long storageOffset) {
        return call("aten::as_strided", this, size, stride, storageOffset);
    }

    /** {@return the elements in C order: this tensor's own storage if it has that, else a copy; {@code Tensor.contiguous()}} */
    public Tensor contiguous() {
        return contiguous(MemoryFormat.CONTIGUOUS_FORMAT);
    }

    /**
     * Returns the elements in the order of a memory format, {@code Tensor.contiguous}.
     *
     * @param format the order
     * @return a tensor over the same storage if it has that order already, else a copy
     */
    public Tensor contiguous(MemoryFormat format) {
        return call("aten::contiguous", this, format);
    }

    /** {@return a copy of the elements in storage of its own, {@code Tensor.clone()}; gradients flow through it} */
    @Override
    public Tensor clone() {
        return Tensor.of(CLONE.call(this));
    }

    /** {@return a complex tensor as a real one with a last dimension of two, {@code torch.view_as_real}; a view} */
    public Tensor viewAsReal() {
        return call("aten::view_as_real", this);
    }

    /** {@return a real tensor with a last dimension of two as a complex one, {@code torch.view_as_complex}; a view} */
    public Tensor viewAsComplex() {
        return call("aten::view_as_complex", this);
    }

    /**
     * Returns every {@code step}-th element of a dimension, {@code tensor[start:end:step]}; a view.
     *
     * @param dim the dimension; negative counts from the last
     * @param start the first index; negative counts from the end
     * @param end the index to end before; negative counts from the end
     * @param step the step, positive
     * @return the view
     */
    public Tensor slice(long dim, long start, long end, long step) {
        return call("aten::slice.Tensor", this, dim, start, end, step);
    }

    // ------------------------------------------------------------------ writing

    /**
     * Writes another tensor's elements into this one, broadcast and converted, {@code Tensor.copy_}.
     *
     * @param source the elements
     * @return this tensor
     */
    public Tensor copy_(Tensor source) {
        return call("aten::copy_", this, source);
    }

    /**
     * Writes one value into every element, {@code Tensor.fill_}.
     *
     * @param value a {@link Number}, {@link Boolean} or {@link Complex}
     * @return this tensor
     * @throws TorchException if the type cannot hold the value
     */
    public Tensor fill_(Object value) {
        return call(value instanceof Tensor ? "aten::fill_.Tensor" : "aten::fill_.Scalar", this, value);
    }

    /** {@return this tensor, with every element set to zero, {@code Tensor.zero_()}} */
    public Tensor zero_() {
        return call("aten::zero_", this);
    }

    /**
     * Gives this tensor another size, {@code Tensor.resize_}; new elements are uninitialised.
     *
     * @param size the sizes
     * @return this tensor
     * @throws TorchException if the storage would have to grow and was handed out as an array or lies in Java memory
     */
    public Tensor resize_(long... size) {
        return call("aten::resize_", this, size);
    }

    /**
     * Gives this tensor the size of another, {@code Tensor.resize_as_}.
     *
     * @param template the other
     * @return this tensor
     * @throws TorchException as {@link #resize_}
     */
    public Tensor resizeAs_(Tensor template) {
        return call("aten::resize_as_", this, template);
    }

    /**
     * Makes this tensor one over another's storage, with its geometry, {@code Tensor.set_}. Arrays that were taken from this
     * tensor keep the old storage.
     *
     * @param source the other
     * @return this tensor
     * @throws IllegalArgumentException if either lies over a memory segment of the caller's: other tensor objects may share this
     *         tensor's identity, and would not know that they end with the segment's arena
     */
    public Tensor set_(Tensor source) {
        return call("aten::set_.source_Tensor", this, source);
    }

    // ------------------------------------------------------------------ arithmetic

    /**
     * Returns whether both have the same size and elements, {@code torch.equal}.
     *
     * @param other the other tensor
     * @return whether they do
     */
    public boolean equal(Tensor other) {
        return Boolean.TRUE.equals(EQUAL.call(this, other));
    }

    /**
     * Returns whether all elements are close, {@code torch.allclose} with its defaults: within 1e-8 plus 1e-5 of the other's
     * size.
     *
     * @param other the other tensor
     * @return whether they are
     */
    public boolean allclose(Tensor other) {
        return allclose(other, 1e-5, 1e-8, false);
    }

    /**
     * Returns whether all elements are close: {@code |self - other| <= atol + rtol * |other|}, {@code torch.allclose}.
     *
     * @param other the other tensor
     * @param rtol the relative tolerance
     * @param atol the absolute tolerance
     * @param equalNan whether two nans are close
     * @return whether they are
     */
    public boolean allclose(Tensor other, double rtol, double atol, boolean equalNan) {
        return Boolean.TRUE.equals(ALLCLOSE.call(this, other, rtol, atol, equalNan));
    }

    // ------------------------------------------------------------------ gradients

    /** {@return whether operations on this tensor are recorded for gradients} */
    public boolean requiresGrad() {
        long self = handle.acquire();
        try {
            return TensorMetadata.requiresGrad(self);
        } finally {
            release();
        }
    }

    /**
     * Says whether operations on this tensor are recorded, {@code Tensor.requires_grad_}.
     *
     * @param requiresGrad whether
     * @return this tensor
     * @throws TorchException if the type has no gradients, or the tensor was computed from one that requires grad
     */
    public Tensor requiresGrad(boolean requiresGrad) {
        boolean alone = Quiescence.beginIfShared(handle);
        try {
            Autograd.setRequiresGrad(this, requiresGrad);
            return this;
        } finally {
            if (alone) {
                Quiescence.end();
            }
        }
    }

    /** {@return whether this tensor was made by the user and not by a recorded operation, {@code Tensor.is_leaf}} */
    public boolean isLeaf() {
        return Autograd.isLeaf(this);
    }

    /**
     * Returns the gradient that {@link #backward} has accumulated, {@code Tensor.grad}. Tensors that were computed have one only
     * after {@link #retainGrad}, or where they were among the {@code inputs} of a backward.
     *
     * @return the gradient, another tensor object at every call and over the same storage, or null
     */
    public @Nullable Tensor grad() {
        return of(Autograd.grad(this));
    }

    /**
     * Sets the gradient, {@code Tensor.grad = gradient}; the storage is shared, and the next {@link #backward} adds to it.
     *
     * @param gradient a tensor of this one's shape, type and device, or null for none
     * @throws TorchException if it is of another shape, type or device, or this tensor itself
     * @throws IllegalArgumentException if it lies over a memory segment
     */
    public void grad(@Nullable Tensor gradient) {
        Autograd.setGrad(this, gradient);
    }

    /** Drops the gradient, as {@code Optimizer.zero_grad()} does with each of its tensors: {@link #grad()} is null then. */
    public void zeroGrad() {
        grad(null);
    }

    /**
     * Has {@link #backward} accumulate {@link #grad()} in this tensor though it was computed, {@code Tensor.retain_grad()}. Does
     * nothing for a leaf.
     *
     * @throws TorchException if this tensor does not require grad
     */
    public void retainGrad() {
        Autograd.retainGrad(this);
    }

    /** {@return whether this tensor was computed and {@link #retainGrad} was called on it, {@code Tensor.retains_grad}} */
    public boolean retainsGrad() {
        return Autograd.retainsGrad(this);
    }

    /**
     * Computes the gradients of this one-element tensor with respect to every leaf it was computed from, and adds them to
     * the leaves' {@link #grad}, {@code Tensor.backward()}. Runs in the calling thread. The graph's saved tensors are freed.
     *
     * @throws TorchException if this tensor has more than one element or does not require grad, or what the graph saved was freed
     *         by an earlier backward or written in place since
     */
    public void backward() {
        backward(null, false, false, null);
    }

    /**
     * Computes gradients, {@code Tensor.backward(gradient)}.
     *
     * @param gradient the gradient of this tensor itself, of its shape, or null for a one-element tensor
     * @throws TorchException as {@link #backward()}, or if the gradient does not fit
     */
    public void backward(@Nullable Tensor gradient) {
        backward(gradient, false, false, null);
    }

    /**
     * Computes gradients, {@code Tensor.backward(gradient, retain_graph, create_graph)}.
     *
     * @param gradient the gradient of this tensor itself, or null for a one-element tensor
     * @param retainGraph whether the graph stays for another backward
     * @param createGraph whether the computation of the gradients is itself recorded; the graph stays then in any case
     * @throws TorchException as {@link #backward()}, or if the gradient does not fit
     */
    public void backward(@Nullable Tensor gradient, boolean retainGraph, boolean createGraph) {
        backward(gradient, retainGraph, createGraph, null);
    }

    /**
     * Computes gradients with respect to some tensors, {@code Tensor.backward(gradient, retain_graph, create_graph, inputs)}.
     *
     * @param gradient the gradient of this tensor itself, or null for a one-element tensor
     * @param retainGraph whether the graph stays for another backward
     * @param createGraph whether the computation of the gradients is itself recorded; the graph stays then in any case
     * @param inputs the tensors that the gradients are accumulated in, leaves or not, or null for all leaves
     * @throws TorchException as {@link #backward()}, if the gradient does not fit, or if {@code inputs} is empty
     */
    public void backward(@Nullable Tensor gradient, boolean retainGraph, boolean createGraph, @Nullable List<Tensor> inputs) {
        Autograd.backward(List.of(this), gradient == null ? null : List.of(gradient), retainGraph, createGraph, inputs);
    }

    /** {@return this tensor out of the graph, {@code Tensor.detach()}: over the same storage, without gradients} */
    public Tensor detach() {
        return call("aten::detach", this);
    }

    /**
     * Takes this very tensor out of the graph, {@code Tensor.detach_()}: it is a leaf then, and does not require grad.
     *
     * @return this tensor
     * @throws TorchException if it is a view
     */
    public Tensor detach_() {
        return call("aten::detach_", this);
    }

    // ------------------------------------------------------------------ lifetime and printing

    /**
     * Frees the tensor now; a second call does nothing. Views, arrays and graphs that use the storage keep it. Calls of other
     * threads that are under way finish first.
     *
     * @throws WrongThreadException if the tensor is confined to another thread
     */
    @Override
    public void close() {
        handle.close();
    }

    /** {@return whether the tensor was closed, by itself or with its scope} */
    public boolean isClosed() {
        return handle.isClosed();
    }

    /** {@return what PyTorch prints: {@code tensor([1, 2, 3])}; a closed tensor says so instead of throwing} */
    @Override
    public String toString() {
        if (isClosed()) {
            return "tensor(<closed>)";
        }
        handle.acquire();
        try {
            return TensorText.repr(this);
        } finally {
            release();
        }
    }

    /**
     * {@return what is written in place of the tensor}
     *
     * @throws NotSerializableException if its layout has no such form
     */
    @Serial
    private Object writeReplace() throws NotSerializableException {
        return new SerializedTensor(this);
    }

    /**
     * Refuses streams that were not written so.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a stream has a SerializedTensor where a tensor was written");
    }

    // ------------------------------------------------------------------ shared by the methods above

    private static Tensor call(String operator, @Nullable Object... arguments) {
        return of(AtenOperator.of(operator).call(arguments));
    }

    /** The dimension that an index from either end names. */
    static int wrapDim(int dim, int dims) {
        int range = Math.max(dims, 1);
        if (dim < -range || dim >= range || dims == 0) {
            throw new IndexOutOfBoundsException(dims == 0
                    ? "Dimension specified as " + dim + " but tensor has no dimensions"
                    : "Dimension out of range (expected to be in range of [" + -range + ", " + (range - 1) + "], but got "
                            + dim + ")");
        }
        return dim < 0 ? dim + dims : dim;
    }

    /** {@return whether both are the same tensor object; {@link #equal} compares elements} */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    /** {@return the identity hash code} */
    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
