package dev.torchffm;

import dev.torchffm.internal.TensorAccess;
import dev.torchffm.internal.monitoring.Monitoring;
import dev.torchffm.internal.abi.Call;
import dev.torchffm.internal.abi.CxxSymbols;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.OpName;
import dev.torchffm.internal.dispatch.ArithmeticOperation;
import dev.torchffm.internal.dispatch.FastPathCopy;
import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.internal.lifetime.JavaMemory;
import dev.torchffm.internal.lifetime.Quiescence;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.ndarray.NDArray;
import dev.torchffm.ops.TensorMethods;
import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;

/**
 * A tensor of libtorch: PyTorch's {@code torch.Tensor}, with its methods under PyTorch's names in camelCase.
 *
 * <p><b>What is shared.</b> A view ({@link #t}, {@link #slice}, {@link #expand}, ...) shares the storage of the tensor it was
 * made from, and so does the array that {@link #numpy} gives: a write through one is seen through all. Operators
 * ({@link #add}, {@link #matmul}, ...) and {@link #clone} make new storage. Each method says which it does.
 *
 * <p><b>Who frees it.</b> A tensor belongs to the innermost open {@link TensorScope} of the thread that made it and dies with
 * it, or, outside any scope, is freed by the garbage collector. {@link #close} frees it early, without harm to views, arrays
 * or gradients that still use the storage.
 *
 * <p><b>What is thrown.</b> {@link TorchException} with PyTorch's own message for what PyTorch refuses;
 * {@link IllegalStateException} for use after close; {@link WrongThreadException} for use of a confined tensor by another
 * thread. Every method may throw the latter two.
 *
 * <p><b>Threads.</b> Tensors of shared scopes and collected tensors may be used by many threads. Two threads that write the
 * same elements race in the values, as in PyTorch. What would take memory away under another thread ({@link #resize_},
 * {@link #resizeAs_}, {@link #set_}, {@link #requiresGrad(boolean)}, writes that are recorded for gradients, and backward with
 * {@code createGraph}) waits, on a tensor that several threads can reach, until no other thread is in a call with such a tensor.
 */
public final class Tensor extends TensorMethods implements AutoCloseable {
    static {
        TensorAccess.set(new Access());
        Monitoring.start();
    }

    private final TensorHandle handle;
    /** PyTorch's name of the node that made this tensor, if it is known: what prints as {@code grad_fn}. */
    private String gradFn;
    /** The version of the tensor that {@link #gradFn} speaks of. */
    private long gradFnVersion;
    /** Whether this is, or may be, a view of another tensor. */
    private boolean view;
    /** Whether libtorch retains this tensor's gradient only because {@link Torch#grad} asked for it once. */
    boolean hidesGrad;

    private Tensor(long nativeHandle, JavaMemory memory, String gradFn) {
        this.handle = TensorHandle.own(nativeHandle, memory);
        this.gradFn = gradFn;
        if (handle.isCollected()) {
            handle.collectWith(this);
        }
    }

    /** A tensor that owns the given native handle, with storage of libtorch's. */
    static Tensor of(long nativeHandle) {
        return new Tensor(nativeHandle, null, null);
    }

    /** A tensor that owns the given native handle, with storage in Java memory. */
    static Tensor of(long nativeHandle, JavaMemory memory) {
        return new Tensor(nativeHandle, memory, null);
    }

    /** The result of an operator, which may share the storage of its input. */
    static Tensor result(long nativeHandle, Tensor input, long inputHandle, String gradFn) {
        boolean shares = TensorImplLayout.storage(nativeHandle) == TensorImplLayout.storage(inputHandle);
        boolean same = shares && TensorImplLayout.impl(nativeHandle) == TensorImplLayout.impl(inputHandle);
        Tensor result = new Tensor(nativeHandle, shares ? input.handle.memory() : null, same ? input.gradFn : gradFn);
        result.view = same ? input.view : shares;
        if (shares) {
            result.handle.shareWith(input.handle);
        }
        if (same) {
            result.gradFnVersion = input.gradFnVersion;
        } else if (shares && gradFn != null && TensorMetadata.requiresGrad(nativeHandle)) {
            // A view counts its versions together with its base.
            result.gradFnVersion = Call.of(Ops.VERSION).tensor(nativeHandle).integerResult();
        }
        return result;
    }

    TensorHandle handle() {
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

    /** Runs {@code op} with this tensor as its only argument. */
    private Tensor unary(OpName op, String gradFn) {
        long self = handle.acquire();
        try {
            return result(Call.of(op).tensor(self).tensorResult(), this, self, gradFn);
        } finally {
            release();
        }
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
     * The size of one dimension, {@code Tensor.size(dim)}.
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
     * The address of the first element, {@code Tensor.data_ptr()}: for showing that two things share memory, and for
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
        return ask(Ops.VERSION);
    }

    // ------------------------------------------------------------------ conversions

    /**
     * The tensor as an array over the same memory, nothing copied: {@code Tensor.numpy()}.
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
     * As {@link #numpy()}, or, with {@code force}, an array of {@code detach().cpu().resolveConj().resolveNeg()}: still over
     * the same memory where none of these has to copy.
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
     * The value of a one-element tensor as Java's number, {@code Tensor.item()}.
     *
     * @return a {@link Boolean}, {@link Long} (for uint64 beyond its range a {@link java.math.BigInteger}), {@link Double}
     *         or {@link Complex}
     * @throws TorchException if the tensor has another number of elements than one, or none in memory
     */
    public Object item() {
        return ArrayInterop.item(this);
    }

    /**
     * The value of a one-element real tensor.
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
     * The elements as nested lists of Java's numbers, {@code Tensor.tolist()}. Gradients do not matter; conj and neg bits
     * are resolved; another device's elements are copied first.
     *
     * @return nested {@link java.util.List}s of what {@link #item} gives, or that itself for a tensor without dimensions
     * @throws TorchException if the tensor is sparse or has no elements in memory
     */
    public Object tolist() {
        return ArrayInterop.tolist(this);
    }

    /**
     * This tensor on the CPU, {@code Tensor.cpu()}.
     *
     * @return a tensor over the same storage if this one is on the CPU, else a copy
     */
    public Tensor cpu() {
        return to(Device.CPU);
    }

    /**
     * This tensor on the current CUDA device, {@code Tensor.cuda()}.
     *
     * @return a tensor over the same storage if this one is there already, else a copy
     * @throws TorchException if libtorch has no CUDA, or there is no device
     */
    public Tensor cuda() {
        return to(Device.CUDA);
    }

    /**
     * This tensor on a device, {@code Tensor.to(device)}.
     *
     * @param device where to
     * @return a tensor over the same storage if this one is there already, else a copy
     * @throws TorchException if libtorch cannot use the device
     */
    public Tensor to(Device device) {
        long self = handle.acquire();
        try {
            Torch.checkUsable(device);
            return result(Call.of(Ops.TO_DTYPE_LAYOUT).tensor(self).none().none().someDevice(device.code(), device.index())
                    .none().bool(false).bool(false).none().tensorResult(), this, self, "ToCopyBackward0");
        } finally {
            release();
        }
    }

    /**
     * This tensor on the device of the given name, {@code Tensor.to("cuda:0")}.
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
     * This tensor's values in another type, {@code Tensor.to(dtype)}: converted as in C, without a range check.
     *
     * @param dtype the type
     * @return a tensor over the same storage if this one has the type already, else a copy
     */
    public Tensor to(DType dtype) {
        long self = handle.acquire();
        try {
            return result(Call.of(Ops.TO_DTYPE).tensor(self).integer(dtype.code()).bool(false).bool(false).none()
                    .tensorResult(), this, self, "ToCopyBackward0");
        } finally {
            release();
        }
    }

    // ------------------------------------------------------------------ views

    /** {@return the transpose of a tensor of at most two dimensions, {@code Tensor.t()}; a view} */
    public Tensor t() {
        return unary(Ops.T, "TBackward0");
    }

    /**
     * Two dimensions swapped, {@code Tensor.transpose}; a view.
     *
     * @param dim0 one dimension; negative counts from the last
     * @param dim1 the other
     * @return the view
     */
    public Tensor transpose(int dim0, int dim1) {
        long self = handle.acquire();
        try {
            return result(Call.of(Ops.TRANSPOSE).tensor(self).integer(dim0).integer(dim1).tensorResult(), this, self,
                    "TransposeBackward0");
        } finally {
            release();
        }
    }

    /**
     * The dimensions in another order, {@code Tensor.permute}; a view.
     *
     * @param dims the old dimensions in their new order
     * @return the view
     */
    public Tensor permute(long... dims) {
        return sized(Ops.PERMUTE, dims, "PermuteBackward0");
    }

    /**
     * A stretch of one dimension, {@code Tensor.narrow}; a view.
     *
     * @param dim the dimension
     * @param start where the stretch begins
     * @param length how long it is
     * @return the view
     */
    public Tensor narrow(int dim, long start, long length) {
        long self = handle.acquire();
        try {
            return result(Call.of(Ops.NARROW).tensor(self).integer(dim).integer(start).integer(length).tensorResult(),
                    this, self, "SliceBackward0");
        } finally {
            release();
        }
    }

    /**
     * One index of one dimension, which drops out, {@code Tensor.select}; a view.
     *
     * @param dim the dimension
     * @param index the index; negative counts from the end
     * @return the view
     */
    public Tensor select(int dim, long index) {
        long self = handle.acquire();
        try {
            return result(Call.of(Ops.SELECT).tensor(self).integer(dim).integer(index).tensorResult(), this, self,
                    "SelectBackward0");
        } finally {
            release();
        }
    }

    /**
     * Every {@code step}th index of a range of one dimension, {@code aten::slice}; a view.
     *
     * @param dim the dimension
     * @param start the first index; negative counts from the end; clamped
     * @param end the index after the last; negative counts from the end; clamped
     * @param step the distance, positive
     * @return the view
     */
    public Tensor slice(int dim, long start, long end, long step) {
        long self = handle.acquire();
        try {
            return result(Call.of(Ops.SLICE).tensor(self).integer(dim).someInteger(start).someInteger(end).integer(step)
                    .tensorResult(), this, self, "SliceBackward0");
        } finally {
            release();
        }
    }

    /**
     * Basic indexing, {@code tensor[...]} in Python; a view.
     *
     * @param index for each dimension an integer ({@link Integer}, {@link Long}, ...), a {@link Slice} with a positive step,
     *        {@link Slice#ELLIPSIS}, or {@link Slice#NEWAXIS}
     * @return the view
     * @throws TorchException if an index is out of range, there are too many, or a step is not positive
     */
    public Tensor index(Object... index) {
        return Indexing.index(this, index);
    }

    /**
     * Dimensions of size one repeated without copying, {@code Tensor.expand}; a view with strides of zero.
     *
     * @param sizes the new sizes; -1 keeps a dimension's size
     * @return the view
     */
    public Tensor expand(long... sizes) {
        long self = handle.acquire();
        try {
            return result(Call.of(Ops.EXPAND).tensor(self).integers(sizes).bool(false).tensorResult(), this, self,
                    "ExpandBackward0");
        } finally {
            release();
        }
    }

    /**
     * The elements in another shape, {@code Tensor.reshape}: a view where strides allow it, else a copy.
     *
     * @param shape the sizes; one may be -1 and is inferred
     * @return the view or copy
     */
    public Tensor reshape(long... shape) {
        long self = handle.acquire();
        try {
            Tensor result = result(Call.of(Ops.RESHAPE).tensor(self).integers(shape).tensorResult(), this, self, null);
            long reshaped = result.handle.acquire();
            boolean shares = TensorImplLayout.storage(reshaped) == TensorImplLayout.storage(self);
            boolean same = TensorImplLayout.impl(reshaped) == TensorImplLayout.impl(self);
            result.release();
            return same ? result : shares ? result.namedAsItIs("ViewBackward0", true) : result.named("UnsafeViewBackward0");
        } finally {
            release();
        }
    }

    /**
     * The elements in another shape, {@code Tensor.view}; a view.
     *
     * @param shape the sizes; one may be -1 and is inferred
     * @return the view
     * @throws TorchException if the strides do not allow it
     */
    public Tensor view(long... shape) {
        return sized(Ops.VIEW, shape, "ViewBackward0");
    }

    /**
     * The bytes read as another type, {@code Tensor.view(dtype)}; a view. A type of another size changes the last dimension.
     *
     * @param dtype the type
     * @return the view
     * @throws TorchException if sizes or strides do not fit the type, or the conj or neg bit is set
     */
    public Tensor view(DType dtype) {
        long self = handle.acquire();
        try {
            return result(Call.of(Ops.VIEW_DTYPE).tensor(self).integer(dtype.code()).tensorResult(), this, self, null);
        } finally {
            release();
        }
    }

    /** {@return all dimensions of size one dropped, {@code Tensor.squeeze()}; a view} */
    public Tensor squeeze() {
        return unary(Ops.SQUEEZE, "SqueezeBackward0");
    }

    /**
     * A dimension dropped if its size is one, {@code Tensor.squeeze(dim)}; a view.
     *
     * @param dim the dimension
     * @return the view
     */
    public Tensor squeeze(int dim) {
        return dimensional(Ops.SQUEEZE_DIM, dim, "SqueezeBackward1");
    }

    /**
     * A dimension of size one inserted, {@code Tensor.unsqueeze}; a view.
     *
     * @param dim where; negative counts from after the last
     * @return the view
     */
    public Tensor unsqueeze(int dim) {
        return dimensional(Ops.UNSQUEEZE, dim, "UnsqueezeBackward0");
    }

    /** {@return all dimensions made one, {@code Tensor.flatten()}: a view where strides allow it, else a copy} */
    public Tensor flatten() {
        return flatten(0, -1);
    }

    /**
     * Neighbouring dimensions made one, {@code Tensor.flatten}: a view where strides allow it, else a copy.
     *
     * @param startDim the first of them
     * @param endDim the last of them
     * @return the view or copy
     */
    public Tensor flatten(int startDim, int endDim) {
        long self = handle.acquire();
        try {
            long flat = Call.of(Ops.FLATTEN).tensor(self).integer(startDim).integer(endDim).tensorResult();
            boolean same = TensorImplLayout.impl(flat) == TensorImplLayout.impl(self);
            boolean shares = TensorImplLayout.storage(flat) == TensorImplLayout.storage(self);
            return result(flat, this, self, same ? gradFn : shares ? "ViewBackward0" : "UnsafeViewBackward0");
        } finally {
            release();
        }
    }

    /** {@return the diagonal of a matrix, {@code Tensor.diagonal()}; a view} */
    public Tensor diagonal() {
        return diagonal(0, 0, 1);
    }

    /**
     * A diagonal of two dimensions, {@code Tensor.diagonal}; a view.
     *
     * @param offset which one: 0 the main, positive above, negative below
     * @param dim1 the first of the two dimensions
     * @param dim2 the second
     * @return the view, with the diagonal as its last dimension
     */
    public Tensor diagonal(long offset, int dim1, int dim2) {
        long self = handle.acquire();
        try {
            return result(Call.of(Ops.DIAGONAL).tensor(self).integer(offset).integer(dim1).integer(dim2).tensorResult(),
                    this, self, "DiagonalBackward0");
        } finally {
            release();
        }
    }

    /**
     * All windows along a dimension, {@code Tensor.unfold}; a view whose windows may overlap.
     *
     * @param dimension the dimension
     * @param size how long a window is
     * @param step the distance between windows
     * @return the view, with the window as its last dimension
     */
    public Tensor unfold(int dimension, long size, long step) {
        long self = handle.acquire();
        try {
            return result(Call.of(Ops.UNFOLD).tensor(self).integer(dimension).integer(size).integer(step).tensorResult(),
                    this, self, "UnfoldBackward0");
        } finally {
            release();
        }
    }

    /**
     * The storage in any geometry, {@code Tensor.as_strided}, from this tensor's own offset; a view.
     *
     * @param size the sizes
     * @param stride the strides in elements, not negative
     * @return the view
     */
    public Tensor asStrided(long[] size, long[] stride) {
        return asStrided(size, stride, storageOffset());
    }

    /**
     * The storage in any geometry, {@code Tensor.as_strided}; a view.
     *
     * @param size the sizes
     * @param stride the strides in elements, not negative
     * @param storageOffset the first element's distance from the start of the storage
     * @return the view
     * @throws TorchException if it would reach beyond the storage
     */
    public Tensor asStrided(long[] size, long[] stride, long storageOffset) {
        long self = handle.acquire();
        try {
            return result(Call.of(Ops.AS_STRIDED).tensor(self).integers(size).integers(stride).someInteger(storageOffset)
                    .tensorResult(), this, self, "AsStridedBackward0");
        } finally {
            release();
        }
    }

    /** {@return the complex conjugate, {@code Tensor.conj()}: a view with the conj bit set, or this tensor's own if real} */
    public Tensor conj() {
        return unary(Ops.CONJ, dtype().isComplex() ? "ConjBackward0" : gradFn);
    }

    /** {@return the real parts, {@code Tensor.real}; a view} */
    public Tensor real() {
        return unary(Ops.REAL, dtype().isComplex() ? "SelectBackward0" : gradFn);
    }

    /** {@return the imaginary parts, {@code Tensor.imag}; a view} */
    public Tensor imag() {
        return unary(Ops.IMAG, "SelectBackward0");
    }

    /** {@return a complex tensor as a real one with a last dimension of two, {@code torch.view_as_real}; a view} */
    public Tensor viewAsReal() {
        return unary(Ops.VIEW_AS_REAL, "ViewAsRealBackward0");
    }

    /** {@return a real tensor with a last dimension of two as a complex one, {@code torch.view_as_complex}; a view} */
    public Tensor viewAsComplex() {
        return unary(Ops.VIEW_AS_COMPLEX, "ViewAsComplexBackward0");
    }

    /** {@return the tensor with its conj bit worked out, {@code Tensor.resolve_conj()}: a copy if the bit is set, else its own} */
    public Tensor resolveConj() {
        return unary(Ops.RESOLVE_CONJ, isConj() ? "CloneBackward0" : gradFn);
    }

    /** {@return the tensor with its neg bit worked out, {@code Tensor.resolve_neg()}: a copy if the bit is set, else its own} */
    public Tensor resolveNeg() {
        return unary(Ops.RESOLVE_NEG, isNeg() ? "CloneBackward0" : gradFn);
    }

    /** {@return the elements in C order: this tensor's own storage if it has that, else a copy; {@code Tensor.contiguous()}} */
    public Tensor contiguous() {
        return contiguous(MemoryFormat.CONTIGUOUS_FORMAT);
    }

    /**
     * The elements in the order of a memory format, {@code Tensor.contiguous}.
     *
     * @param format the order
     * @return a tensor over the same storage if it has that order already, else a copy
     */
    public Tensor contiguous(MemoryFormat format) {
        long self = handle.acquire();
        try {
            long result = Call.of(Ops.CONTIGUOUS).tensor(self).integer(format.code()).tensorResult();
            return result(result, this, self, TensorImplLayout.impl(result) == TensorImplLayout.impl(self) ? gradFn : "CloneBackward0");
        } finally {
            release();
        }
    }

    /** {@return the same elements in reverse along some dimensions, {@code Tensor.flip}; a copy} */
    public Tensor flip(long... dims) {
        return sized(Ops.FLIP, dims, "FlipBackward0");
    }

    /** {@return a copy of the elements in storage of its own, {@code Tensor.clone()}; gradients flow through it} */
    @Override
    public Tensor clone() {
        long self = handle.acquire();
        try {
            long plain = FastPathCopy.of(self);
            if (plain != 0) {
                return of(plain);
            }
            return result(Call.of(Ops.CLONE).tensor(self).none().tensorResult(), this, self, "CloneBackward0");
        } finally {
            release();
        }
    }

    /** {@return a sparse tensor's elements as a dense one, {@code Tensor.to_dense()}; a copy} */
    public Tensor toDense() {
        long self = handle.acquire();
        try {
            return result(Call.of(Ops.TO_DENSE).tensor(self).none().none().tensorResult(), this, self, "ToDenseBackward0");
        } finally {
            release();
        }
    }

    /**
     * The elements in a sparse layout, {@code Tensor.to_sparse(layout=...)}; a copy.
     *
     * @param layout the layout
     * @param blocksize the size of a block, for the block layouts
     * @return the sparse tensor
     */
    public Tensor toSparse(Layout layout, long... blocksize) {
        long self = handle.acquire();
        try {
            Call call = Call.of(Ops.TO_SPARSE).tensor(self).someInteger(layout.code());
            call = blocksize.length == 0 ? call.none() : call.someIntegers(blocksize);
            return result(call.none().tensorResult(), this, self, "ToSparseBackward1");
        } finally {
            release();
        }
    }

    // ------------------------------------------------------------------ writing

    /** Whether a write into this tensor replaces its node in a graph, while other threads may be looking at that. */
    private boolean isRecordedForAll(Tensor source) {
        return handle.isReachedByOthers() && Native.gradEnabled() && (requiresGrad() || source != null && source.requiresGrad());
    }

    /**
     * Writes another tensor's elements into this one, broadcast and converted, {@code Tensor.copy_}.
     *
     * @param source the elements
     * @return this tensor
     */
    public Tensor copy_(Tensor source) {
        return isRecordedForAll(source) ? Quiescence.run(handle, () -> copyNow(source)) : copyNow(source);
    }

    private Tensor copyNow(Tensor source) {
        long self = handle.acquire();
        try {
            long from = source.handle.acquire();
            try {
                Call.of(Ops.COPY_).tensor(self).tensor(from).bool(false).inPlace();
                wrote(self, "CopyBackwards");
                return this;
            } finally {
                source.release();
            }
        } finally {
            release();
        }
    }

    /**
     * Writes one value into every element, {@code Tensor.fill_}.
     *
     * @param value a {@link Number}, {@link Boolean} or {@link Complex}
     * @return this tensor
     * @throws TorchException if the type cannot hold the value
     */
    public Tensor fill_(Object value) {
        DType dtype = dtype();
        if (!device().type().equals("meta")) {
            NumberRange.checkFill(value, dtype, numel() == 1);
        }
        try (Tensor scalar = Scalars.filler(value, dtype)) {
            if (!requiresGrad() && layout() == Layout.STRIDED && Arithmetic.overlaps(this)) {
                // Of elements at the same place one is enough; libtorch refuses to write all of them from a tensor.
                try (Tensor distinct = Arithmetic.withoutRepeats(this)) {
                    distinct.fill_(scalar, null);
                }
                return this;
            }
            return fill_(scalar, "FillBackward2");
        }
    }

    private Tensor fill_(Tensor scalar, String name) {
        return isRecordedForAll(null) ? Quiescence.run(handle, () -> fillNow(scalar, name)) : fillNow(scalar, name);
    }

    private Tensor fillNow(Tensor scalar, String name) {
        long self = handle.acquire();
        try {
            long value = scalar.handle.acquire();
            try {
                Call.of(Ops.FILL_).tensor(self).tensor(value).inPlace();
                wrote(self, name);
                return this;
            } finally {
                scalar.release();
            }
        } finally {
            release();
        }
    }

    /** {@return this tensor, with every element set to zero, {@code Tensor.zero_()}} */
    public Tensor zero_() {
        return isRecordedForAll(null) ? Quiescence.run(handle, this::zeroNow) : zeroNow();
    }

    private Tensor zeroNow() {
        long self = handle.acquire();
        try {
            Call.of(Ops.ZERO_).tensor(self).inPlace();
            wrote(self, "ZeroBackward0");
            return this;
        } finally {
            release();
        }
    }

    /**
     * Gives this tensor another size, {@code Tensor.resize_}; new elements are uninitialised.
     *
     * @param size the sizes
     * @return this tensor
     * @throws TorchException if the storage would have to grow and was handed out as an array or lies in Java memory
     */
    public Tensor resize_(long... size) {
        return Quiescence.run(handle, () -> resized(self -> Call.of(Ops.RESIZE_).tensor(self).integers(size).none()));
    }

    /**
     * Gives this tensor the size of another, {@code Tensor.resize_as_}.
     *
     * @param template the other
     * @return this tensor
     * @throws TorchException as {@link #resize_}
     */
    public Tensor resizeAs_(Tensor template) {
        return Quiescence.run(handle, () -> {
            long like = template.handle.acquire();
            try {
                return resized(self -> Call.of(Ops.RESIZE_AS_).tensor(self).tensor(like).none());
            } finally {
                template.release();
            }
        });
    }

    /**
     * When libtorch refuses to grow a storage it has already given the tensor its new sizes, which then reach beyond the
     * storage: they are taken back.
     */
    private Tensor resized(LongFunction<Call> call) {
        long self = handle.acquire();
        try {
            long[] sizes = TensorMetadata.sizes(self);
            long[] strides = TensorMetadata.strides(self);
            long offset = TensorMetadata.storageOffset(self);
            try {
                call.apply(self).inPlace();
            } catch (TorchException e) {
                if (!Arrays.equals(sizes, TensorMetadata.sizes(self)) || !Arrays.equals(strides, TensorMetadata.strides(self))) {
                    Call.of(Ops.AS_STRIDED_).tensor(self).integers(sizes).integers(strides).someInteger(offset).inPlace();
                }
                throw e;
            }
            handle.storageChanged();
            return this;
        } finally {
            release();
        }
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
        if (handle.memory() != null || source.handle.memory() != null) {
            throw new IllegalArgumentException("set_ takes and gives storage of libtorch's own only, and "
                    + (handle.memory() != null ? "this tensor" : "the source") + " lies over a memory segment; clone() it first");
        }
        boolean publishes = handle.isReachedByOthers() != source.handle.isReachedByOthers();
        long storage = Quiescence.run(handle, () -> setNow(source));
        if (publishes) {
            TensorHandle.publish(storage);
        }
        return this;
    }

    /** The storage that both have now. */
    private long setNow(Tensor source) {
        long self = handle.acquire();
        try {
            long from = source.handle.acquire();
            try {
                Call.of(Ops.SET_).tensor(self).tensor(from).inPlace();
                handle.storageChanged();
                return TensorImplLayout.storage(self);
            } finally {
                source.release();
            }
        } finally {
            release();
        }
    }

    // ------------------------------------------------------------------ arithmetic

    /**
     * The element-by-element sum, broadcast, {@code Tensor.add}; new storage.
     *
     * @param other the other summand
     * @return the sum, in the common type of both
     */
    public Tensor add(Tensor other) {
        return Arithmetic.add(this, other);
    }

    /**
     * A number added to every element, {@code Tensor.add}; new storage. The number does not change the type within its kind.
     *
     * @param other a {@link Number}, {@link Boolean} or {@link Complex}
     * @return the sum
     */
    public Tensor add(Object other) {
        return Arithmetic.withNumber(ArithmeticOperation.ADD, this, other, Arithmetic::add);
    }

    /**
     * The element-by-element sum written into this tensor, {@code Tensor.add_}.
     *
     * @param other the other summand
     * @return this tensor
     */
    public Tensor add_(Tensor other) {
        return Arithmetic.into(this, Arithmetic.add(this, other), other, "AddBackward0");
    }

    /**
     * A number added to every element of this tensor, {@code Tensor.add_}.
     *
     * @param other a {@link Number}, {@link Boolean} or {@link Complex}
     * @return this tensor
     */
    public Tensor add_(Object other) {
        return Arithmetic.into(this, add(other), other instanceof Tensor tensor ? tensor : null, "AddBackward0");
    }

    /**
     * The element-by-element difference, broadcast, {@code Tensor.sub}; new storage.
     *
     * @param other what is taken away
     * @return the difference, in the common type of both
     */
    public Tensor sub(Tensor other) {
        return Arithmetic.sub(this, other);
    }

    /**
     * A number taken from every element, {@code Tensor.sub}; new storage.
     *
     * @param other a {@link Number}, {@link Boolean} or {@link Complex}
     * @return the difference
     */
    public Tensor sub(Object other) {
        return other instanceof Tensor tensor ? sub(tensor) : Arithmetic.sub(this, other);
    }

    /**
     * The element-by-element product, broadcast, {@code Tensor.mul}; new storage.
     *
     * @param other the other factor
     * @return the product, in the common type of both
     */
    public Tensor mul(Tensor other) {
        return Arithmetic.mul(this, other);
    }

    /**
     * Every element multiplied by a number, {@code Tensor.mul}; new storage.
     *
     * @param other a {@link Number}, {@link Boolean} or {@link Complex}
     * @return the product
     */
    public Tensor mul(Object other) {
        return Arithmetic.withNumber(ArithmeticOperation.MUL, this, other, Tensor::mul);
    }

    /**
     * The element-by-element quotient, broadcast, {@code Tensor.div}; new storage. Integers are divided as floats.
     *
     * @param other the divisor
     * @return the quotient
     */
    public Tensor div(Tensor other) {
        return Arithmetic.div(this, other);
    }

    /**
     * Every element divided by a number, {@code Tensor.div}; new storage.
     *
     * @param other a {@link Number}, {@link Boolean} or {@link Complex}
     * @return the quotient
     */
    public Tensor div(Object other) {
        return Arithmetic.withNumber(ArithmeticOperation.DIV, this, other, Tensor::div);
    }

    /** {@return the negative of every element, {@code Tensor.neg()}; new storage} */
    public Tensor neg() {
        return unary(Ops.NEG, "NegBackward0");
    }

    /** {@return e to the power of every element, {@code Tensor.exp()}; new storage} */
    public Tensor exp() {
        return unary(Ops.EXP, "ExpBackward0");
    }

    /**
     * The matrix product, {@code Tensor.matmul}, with PyTorch's rules for one and for more than two dimensions; new storage.
     *
     * @param other the right factor
     * @return the product
     */
    public Tensor matmul(Tensor other) {
        return Matmul.matmul(this, other);
    }

    /** {@return the sum of all elements, {@code Tensor.sum()}; integers sum as int64} */
    public Tensor sum() {
        return typed(Ops.SUM, "SumBackward0");
    }

    /**
     * The sum along dimensions, {@code Tensor.sum(dim)}.
     *
     * @param keepdim whether the dimensions stay, with size one
     * @param dims the dimensions
     * @return the sums
     */
    public Tensor sum(boolean keepdim, long... dims) {
        return reduced(Ops.SUM_DIM, keepdim, dims, "SumBackward1");
    }

    /**
     * The mean of all elements, {@code Tensor.mean()}.
     *
     * @return the mean
     * @throws TorchException if the type is neither floating point nor complex
     */
    public Tensor mean() {
        return typed(Ops.MEAN, "MeanBackward0");
    }

    /**
     * The mean along dimensions, {@code Tensor.mean(dim)}.
     *
     * @param keepdim whether the dimensions stay, with size one
     * @param dims the dimensions
     * @return the means
     */
    public Tensor mean(boolean keepdim, long... dims) {
        return reduced(Ops.MEAN_DIM, keepdim, dims, "MeanBackward1");
    }

    /**
     * Whether each element equals the other tensor's, broadcast, {@code Tensor.eq}; new storage.
     *
     * @param other the other tensor
     * @return a tensor of bool
     */
    public Tensor eq(Tensor other) {
        return Arithmetic.binary(this, other, Ops.EQ, null);
    }

    /**
     * Whether both have the same size and elements, {@code torch.equal}.
     *
     * @param other the other tensor
     * @return whether they do
     */
    public boolean equal(Tensor other) {
        long self = handle.acquire();
        try {
            long with = other.handle.acquire();
            try {
                return Call.of(Ops.EQUAL).tensor(self).tensor(with).boolResult();
            } finally {
                other.release();
            }
        } finally {
            release();
        }
    }

    /**
     * Whether all elements are close, {@code torch.allclose} with its defaults: within 1e-8 plus 1e-5 of the other's size.
     *
     * @param other the other tensor
     * @return whether they are
     */
    public boolean allclose(Tensor other) {
        return allclose(other, 1e-5, 1e-8, false);
    }

    /**
     * Whether all elements are close: {@code |self - other| <= atol + rtol * |other|}, {@code torch.allclose}.
     *
     * @param other the other tensor
     * @param rtol the relative tolerance
     * @param atol the absolute tolerance
     * @param equalNan whether two nans are close
     * @return whether they are
     */
    public boolean allclose(Tensor other, double rtol, double atol, boolean equalNan) {
        long self = handle.acquire();
        try {
            long with = other.handle.acquire();
            try {
                return Call.of(Ops.ALLCLOSE).tensor(self).tensor(with).real(rtol).real(atol).bool(equalNan).boolResult();
            } finally {
                other.release();
            }
        } finally {
            release();
        }
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
        return Quiescence.run(handle, () -> {
            Autograd.setRequiresGrad(this, requiresGrad);
            return this;
        });
    }

    /** {@return whether this tensor was made by the user and not by a recorded operation, {@code Tensor.is_leaf}} */
    public boolean isLeaf() {
        long self = handle.acquire();
        try {
            boolean leaf = Call.of(Ops.IS_LEAF).tensor(self).boolResult();
            if (leaf && view && TensorMetadata.requiresGrad(self)) {
                Autograd.renew(self);
                leaf = Call.of(Ops.IS_LEAF).tensor(self).boolResult();
            }
            return leaf;
        } finally {
            release();
        }
    }

    /**
     * The gradient that {@link #backward} has accumulated, {@code Tensor.grad}. Tensors that were computed have one only after
     * {@link #retainGrad}, or where they were among the {@code inputs} of a backward.
     *
     * @return the gradient, another tensor object at every call and over the same storage, or null
     */
    public Tensor grad() {
        long self = handle.acquire();
        try {
            long grad = hidesGrad ? 0 : CxxSymbols.grad(self);
            if (grad == 0) {
                return null;
            }
            Tensor gradient = of(grad);
            gradient.handle.shareWith(handle);
            return gradient;
        } finally {
            release();
        }
    }

    /**
     * Sets the gradient, {@code Tensor.grad = gradient}; the storage is shared, and the next {@link #backward} adds to it.
     *
     * @param gradient a tensor of this one's shape, type and device, or null for none
     * @throws TorchException if it is of another shape, type or device, or this tensor itself
     * @throws IllegalArgumentException if it lies over a memory segment
     */
    public void grad(Tensor gradient) {
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
        if (hidesGrad) {
            return false;
        }
        long self = handle.acquire();
        try {
            return Call.of(Ops.RETAINS_GRAD).tensor(self).boolResult();
        } finally {
            release();
        }
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
    public void backward(Tensor gradient) {
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
    public void backward(Tensor gradient, boolean retainGraph, boolean createGraph) {
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
    public void backward(Tensor gradient, boolean retainGraph, boolean createGraph, List<Tensor> inputs) {
        Autograd.backward(List.of(this), gradient == null ? null : List.of(gradient), retainGraph, createGraph, inputs);
    }

    /** {@return this tensor out of the graph, {@code Tensor.detach()}: over the same storage, without gradients} */
    public Tensor detach() {
        return unary(Ops.DETACH, null);
    }

    /**
     * Takes this very tensor out of the graph, {@code Tensor.detach_()}: it is a leaf then, and does not require grad.
     *
     * @return this tensor
     * @throws TorchException if it is a view
     */
    public Tensor detach_() {
        return Quiescence.run(handle, () -> {
            long self = handle.acquire();
            try {
                Call.of(Ops.DETACH_).tensor(self).inPlace();
                gradFn = null;
            } finally {
                release();
            }
            return this;
        });
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

    // ------------------------------------------------------------------ shared by the methods above

    /** The grad_fn's name, or null if it is not known. */
    String gradFnName() {
        return gradFn != null && version() == gradFnVersion ? gradFn : null;
    }

    /** Notes that this tensor was written in place by a recorded operation. */
    void wrote(long self, String name) {
        if (TensorMetadata.requiresGrad(self)) {
            long version = Call.of(Ops.VERSION).tensor(self).integerResult();
            if (view) {
                // What a written view prints depends on how it was made from its base, which is not known here.
                gradFn = null;
            } else if (Native.gradEnabled()) {
                gradFn = name;
            } else if (gradFnVersion < version - 1) {
                // Not recorded, this write changes nothing, but there was another one.
                gradFn = null;
            }
            gradFnVersion = version;
        }
    }

    /** Notes that this tensor, which the caller holds, was written in place by an operator whose node is not known by name. */
    void wroteUnknown() {
        if (gradFn != null) {
            wrote(handle.held(), null);
        }
    }

    private Tensor sized(OpName op, long[] sizes, String gradFn) {
        long self = handle.acquire();
        try {
            return result(Call.of(op).tensor(self).integers(sizes).tensorResult(), this, self, gradFn);
        } finally {
            release();
        }
    }

    private Tensor dimensional(OpName op, int dim, String gradFn) {
        long self = handle.acquire();
        try {
            return result(Call.of(op).tensor(self).integer(dim).tensorResult(), this, self, gradFn);
        } finally {
            release();
        }
    }

    private Tensor typed(OpName op, String gradFn) {
        long self = handle.acquire();
        try {
            return result(Call.of(op).tensor(self).none().tensorResult(), this, self, gradFn);
        } finally {
            release();
        }
    }

    private Tensor reduced(OpName op, boolean keepdim, long[] dims, String gradFn) {
        long self = handle.acquire();
        try {
            return result(Call.of(op).tensor(self).someIntegers(dims).bool(keepdim).none().tensorResult(), this, self, gradFn);
        } finally {
            release();
        }
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

    /** The integer that an operator of this tensor alone returns. */
    long ask(OpName op) {
        long self = handle.acquire();
        try {
            return Call.of(op).tensor(self).integerResult();
        } finally {
            release();
        }
    }

    /** A view of the whole, which Python makes for an index that takes nothing away. */
    Tensor index0() {
        long self = handle.acquire();
        try {
            return result(Call.of(Ops.ALIAS).tensor(self).tensorResult(), this, self, "AliasBackward0");
        } finally {
            release();
        }
    }

    /** Gives a new tensor, not a view, the name of the node that made it. */
    Tensor named(String name) {
        gradFn = name;
        return this;
    }

    /** As {@link #named}, where the version is not zero: of a view, and where the operator wrote in place in the end. */
    Tensor namedAsItIs(String name, boolean isView) {
        gradFn = name;
        view |= isView;
        if (requiresGrad()) {
            gradFnVersion = version();
        }
        return this;
    }
}
