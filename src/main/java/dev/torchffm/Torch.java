package dev.torchffm;

import dev.torchffm.ops.Operator;
import dev.torchffm.ops.TorchFunctions;
import dev.torchffm.internal.abi.Call;
import dev.torchffm.internal.abi.CxxSymbols;
import dev.torchffm.internal.abi.DeviceTypes;
import dev.torchffm.internal.abi.Layouts;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.NativeLibrary;
import dev.torchffm.internal.abi.OpName;
import dev.torchffm.internal.text.TorchPrinter;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * Makes tensors, and speaks to libtorch as a whole: PyTorch's {@code torch} module.
 *
 * <p>Every tensor made here belongs to the calling thread's innermost {@link TensorScope}, or to the garbage collector outside
 * any. Where a method has no dtype it is the default one of PyTorch: float32, or int64 for integer values. The first use of
 * this class loads libtorch; where that fails, {@link UnsatisfiedLinkError} says what to do.
 */
public final class Torch extends TorchFunctions {
    private static final Cuda CUDA = new Cuda();

    private Torch() { }

    // ------------------------------------------------------------------ from Java data

    /**
     * A tensor from Java data, {@code torch.tensor(data)}; always a copy.
     *
     * <table>
     * <caption>What becomes of which data</caption>
     * <tr><th>data</th><th>dtype</th></tr>
     * <tr><td>{@code float[]}, {@code double[]}, {@code long[]}, {@code int[]}, {@code short[]}, {@code byte[]}, {@code boolean[]},
     *     of any depth</td><td>float32, float64, int64, int32, int16, int8, bool: their own, as NumPy arrays keep theirs</td></tr>
     * <tr><td>{@link Boolean}</td><td>bool</td></tr>
     * <tr><td>{@link Byte}, {@link Short}, {@link Integer}, {@link Long}, {@link java.math.BigInteger}</td>
     *     <td>int64, as Python's int</td></tr>
     * <tr><td>{@link Float}, {@link Double}</td><td>float32, as Python's float</td></tr>
     * <tr><td>{@link Complex}</td><td>complex64</td></tr>
     * <tr><td>{@link java.util.List}s and object arrays, of any depth, mixed with the above</td>
     *     <td>the widest of their elements'; float32 when empty</td></tr>
     * <tr><td>{@link NDArray}, {@link Tensor}</td><td>their own</td></tr>
     * </table>
     *
     * @param data a number, a nested list or array of numbers, an array or a tensor
     * @return a new tensor on the CPU, whose shape is read from the first element at each depth
     * @throws TorchException if the data is ragged, mixes numbers and sequences at one depth, holds something else than numbers,
     *         or an integer beyond 64 bits
     */
    public static Tensor tensor(Object data) {
        return TensorData.tensor(data, null);
    }

    /**
     * A tensor of a given type from Java data, {@code torch.tensor(data, dtype=dtype)}; always a copy. Numbers from lists are
     * range checked; those of primitive arrays, {@link NDArray}s and tensors are converted as in C.
     *
     * @param data as in {@link #tensor(Object)}
     * @param dtype the type
     * @return a new tensor on the CPU
     * @throws TorchException as in {@link #tensor(Object)}, or if the type cannot hold a number
     */
    public static Tensor tensor(Object data, DType dtype) {
        return TensorData.tensor(data, nonNull(dtype, "dtype"));
    }

    /**
     * A tensor of a given type on a device from Java data, {@code torch.tensor(data, dtype=dtype, device=device)}.
     *
     * @param data as in {@link #tensor(Object)}
     * @param dtype the type, or null to infer it
     * @param device where the tensor is to lie
     * @return a new tensor
     * @throws TorchException as in {@link #tensor(Object, DType)}, or if libtorch cannot use the device
     */
    public static Tensor tensor(Object data, DType dtype, Device device) {
        checkUsable(device);
        Tensor tensor = TensorData.tensor(data, dtype);
        if (device.isCpu()) {
            return tensor;
        }
        try (tensor) {
            return tensor.to(device);
        }
    }

    /**
     * A tensor over the memory of an array, nothing copied: {@code torch.from_numpy}. The tensor's storage keeps the memory
     * reachable, and is not resizable. Where the array's memory belongs to an arena that is closed, every later use of the tensor
     * or of a view of it throws {@link IllegalStateException}; an autograd graph that saved such a tensor cannot be guarded.
     *
     * @param array an array over native memory
     * @return a tensor of the array's shape and strides, on the CPU
     * @throws TorchException if a stride is negative or not a multiple of the element size
     * @throws IllegalArgumentException if the array is read-only, or its memory is on the Java heap
     */
    public static Tensor fromNumpy(NDArray array) {
        return ArrayInterop.fromNumpy(array);
    }

    /**
     * A tensor over a memory segment, nothing copied, in C order. The storage keeps the segment reachable; closing the segment's
     * arena makes every later use of the tensor, or of a view of it, throw {@link IllegalStateException}; while an operator works on
     * the tensor, closing the arena throws instead. What cannot be guarded: an autograd graph that saved the tensor.
     *
     * @param segment native memory, mapped files included; the caller says what it holds
     * @param dtype the type of its elements, any of PyTorch's but the quantized ones
     * @param shape the sizes; all of it must lie in the segment
     * @return a tensor on the CPU whose storage is not resizable
     * @throws IllegalArgumentException if the segment is too small, read-only, or on the Java heap
     */
    public static Tensor fromSegment(MemorySegment segment, DType dtype, long... shape) {
        return ArrayInterop.fromSegment(segment, dtype, shape, TensorData.contiguous(shape));
    }

    /**
     * A tensor over a memory segment with strides of its own, nothing copied; as
     * {@link #fromSegment(MemorySegment, DType, long...)}.
     *
     * @param segment native memory, mapped files included
     * @param dtype the type of its elements
     * @param shape the sizes
     * @param strides the distance between neighbours along each dimension in elements, not negative
     * @return a tensor on the CPU whose storage is not resizable
     * @throws IllegalArgumentException if the segment is too small, read-only, or on the Java heap
     * @throws TorchException if a stride is negative
     */
    public static Tensor fromSegment(MemorySegment segment, DType dtype, long[] shape, long[] strides) {
        return ArrayInterop.fromSegment(segment, dtype, shape.clone(), strides.clone());
    }

    // ------------------------------------------------------------------ factories

    /**
     * {@return a new float32 tensor of zeros, {@code torch.zeros}}
     *
     * @param shape the sizes
     */
    public static Tensor zeros(long... shape) {
        return zeros(shape, DType.FLOAT32, Device.CPU);
    }

    /**
     * {@return a new tensor of zeros}
     *
     * @param shape the sizes
     * @param dtype the type
     */
    public static Tensor zeros(long[] shape, DType dtype) {
        return zeros(shape, dtype, Device.CPU);
    }

    /**
     * {@return a new tensor of zeros}
     *
     * @param shape the sizes
     * @param dtype the type
     * @param device where
     */
    public static Tensor zeros(long[] shape, DType dtype, Device device) {
        return sized(Ops.ZEROS, shape, dtype, device);
    }

    /**
     * {@return a new float32 tensor of ones, {@code torch.ones}}
     *
     * @param shape the sizes
     */
    public static Tensor ones(long... shape) {
        return ones(shape, DType.FLOAT32, Device.CPU);
    }

    /**
     * {@return a new tensor of ones}
     *
     * @param shape the sizes
     * @param dtype the type
     */
    public static Tensor ones(long[] shape, DType dtype) {
        return ones(shape, dtype, Device.CPU);
    }

    /**
     * {@return a new tensor of ones}
     *
     * @param shape the sizes
     * @param dtype the type
     * @param device where
     */
    public static Tensor ones(long[] shape, DType dtype, Device device) {
        return sized(Ops.ONES, shape, dtype, device);
    }

    /**
     * {@return a new float32 tensor of uninitialised elements, {@code torch.empty}}
     *
     * @param shape the sizes
     */
    public static Tensor empty(long... shape) {
        return empty(shape, DType.FLOAT32, Device.CPU);
    }

    /**
     * {@return a new tensor of uninitialised elements}
     *
     * @param shape the sizes
     * @param dtype the type
     */
    public static Tensor empty(long[] shape, DType dtype) {
        return empty(shape, dtype, Device.CPU);
    }

    /**
     * {@return a new tensor of uninitialised elements}
     *
     * @param shape the sizes
     * @param dtype the type
     * @param device where
     */
    public static Tensor empty(long[] shape, DType dtype, Device device) {
        checkUsable(device);
        if (dtype.isOpaque()) {
            // No value of the dispatcher stands for these types.
            return Tensor.of(Native.emptyStrided(shape, TensorData.contiguous(shape), dtype.code(),
                    device.isCpu() ? DeviceTypes.CPU : device.code(), device.index()));
        }
        if (device.isCpu() && isOrdinary(shape, dtype)) {
            return Tensor.of(Native.empty(shape, dtype.code()));
        }
        return Tensor.of(options(Call.of(Ops.EMPTY).integers(shape), dtype, device).none().tensorResult());
    }

    /** Whether no size is negative, and their product is no number of bytes that libtorch would refuse before it asks for the memory. */
    private static boolean isOrdinary(long[] shape, DType dtype) {
        long bytes = dtype.itemSize();
        for (long size : shape) {
            if (size < 0 || size > Integer.MAX_VALUE || bytes > Integer.MAX_VALUE) {
                return false;
            }
            bytes *= Math.max(size, 1);
        }
        return true;
    }

    /**
     * A new tensor with one value everywhere, {@code torch.full}; of the value's own kind of type.
     *
     * @param shape the sizes
     * @param value a {@link Number}, {@link Boolean} or {@link Complex}
     * @return the tensor
     */
    public static Tensor full(long[] shape, Object value) {
        return full(shape, value, switch (Scalars.rank(value)) {
            case 0 -> DType.BOOL;
            case 1 -> DType.INT64;
            case 2 -> DType.FLOAT32;
            default -> DType.COMPLEX64;
        });
    }

    /**
     * {@return a new tensor with one value everywhere}
     *
     * @param shape the sizes
     * @param value the value
     * @param dtype the type
     */
    public static Tensor full(long[] shape, Object value, DType dtype) {
        return full(shape, value, dtype, Device.CPU);
    }

    /**
     * A new tensor with one value everywhere.
     *
     * @param shape the sizes
     * @param value a {@link Number}, {@link Boolean} or {@link Complex}
     * @param dtype the type
     * @param device where
     * @return the tensor
     * @throws TorchException if the type cannot hold the value
     */
    public static Tensor full(long[] shape, Object value, DType dtype, Device device) {
        return filled(empty(shape, dtype, device), value);
    }

    /**
     * {@return the integers below an end, {@code torch.arange(end)}}
     *
     * @param end a number; a fraction makes float32
     */
    public static Tensor arange(Number end) {
        return arange(0L, end, 1L);
    }

    /**
     * {@return the numbers from a start to below an end, {@code torch.arange}}
     *
     * @param start the first
     * @param end the bound
     */
    public static Tensor arange(Number start, Number end) {
        return arange(start, end, 1L);
    }

    /**
     * Numbers at equal steps, the end left out, {@code torch.arange(start, end, step)}: int64 if all three are integers, else
     * float32.
     *
     * @param start the first
     * @param end the bound
     * @param step the distance
     * @return a vector
     * @throws TorchException if the step is zero or leads away from the end
     */
    public static Tensor arange(Number start, Number end, Number step) {
        boolean integers = Scalars.rank(start) == 1 && Scalars.rank(end) == 1 && Scalars.rank(step) == 1;
        return arange(start, end, step, integers ? DType.INT64 : DType.FLOAT32, Device.CPU);
    }

    /**
     * Numbers at equal steps in a given type.
     *
     * @param start the first
     * @param end the bound
     * @param step the distance
     * @param dtype the type
     * @param device where
     * @return a vector
     * @throws TorchException if the step is zero or leads away from the end
     */
    public static Tensor arange(Number start, Number end, Number step, DType dtype, Device device) {
        checkUsable(device);
        return Ranges.arange(start, end, step, dtype, device);
    }

    /**
     * Numbers at equal distances, both ends included, {@code torch.linspace}.
     *
     * @param start the first
     * @param end the last
     * @param steps how many
     * @return a float32 vector
     * @throws TorchException if {@code steps} is negative
     */
    public static Tensor linspace(double start, double end, long steps) {
        return linspace(start, end, steps, DType.FLOAT32, Device.CPU);
    }

    /**
     * Numbers at equal distances in a given type.
     *
     * @param start the first
     * @param end the last
     * @param steps how many
     * @param dtype the type
     * @param device where
     * @return a vector
     * @throws TorchException if {@code steps} is negative
     */
    public static Tensor linspace(double start, double end, long steps, DType dtype, Device device) {
        checkUsable(device);
        try (Tensor from = Scalars.tensor(start, DType.FLOAT64); Tensor to = Scalars.tensor(end, DType.FLOAT64)) {
            long first = from.handle().acquire();
            long last = to.handle().acquire();
            try {
                return fresh(options(Call.of(Ops.LINSPACE).tensor(first).tensor(last).integer(steps), dtype, device)
                        .tensorResult());
            } finally {
                from.release();
                to.release();
            }
        }
    }

    /**
     * {@return a square float32 matrix with ones on its diagonal, {@code torch.eye}}
     *
     * @param n its size
     */
    public static Tensor eye(long n) {
        return eye(n, n, DType.FLOAT32, Device.CPU);
    }

    /**
     * A matrix with ones on its diagonal, {@code torch.eye}.
     *
     * @param n the rows
     * @param m the columns
     * @param dtype the type
     * @param device where
     * @return the matrix
     */
    public static Tensor eye(long n, long m, DType dtype, Device device) {
        checkUsable(device);
        return fresh(options(Call.of(Ops.EYE).integer(n).integer(m), dtype, device).tensorResult());
    }

    /**
     * {@return float32 numbers uniform in [0, 1), {@code torch.rand}}
     *
     * @param shape the sizes
     */
    public static Tensor rand(long... shape) {
        return rand(shape, DType.FLOAT32, Device.CPU);
    }

    /**
     * {@return numbers uniform in [0, 1)}
     *
     * @param shape the sizes
     * @param dtype the type
     * @param device where
     */
    public static Tensor rand(long[] shape, DType dtype, Device device) {
        return sized(Ops.RAND, shape, dtype, device);
    }

    /**
     * {@return float32 numbers uniform in [0, 1) from a source of their own, {@code torch.rand(size, generator=generator)}}
     *
     * @param shape the sizes
     * @param generator the source, or null for the default one
     */
    public static Tensor rand(long[] shape, Generator generator) {
        return Operator.of("aten::rand.generator").callTensor(shape, generator);
    }

    /**
     * {@return float32 numbers of the standard normal distribution, {@code torch.randn}}
     *
     * @param shape the sizes
     */
    public static Tensor randn(long... shape) {
        return randn(shape, DType.FLOAT32, Device.CPU);
    }

    /**
     * {@return numbers of the standard normal distribution}
     *
     * @param shape the sizes
     * @param dtype the type
     * @param device where
     */
    public static Tensor randn(long[] shape, DType dtype, Device device) {
        return sized(Ops.RANDN, shape, dtype, device);
    }

    /**
     * {@return float32 numbers of the standard normal distribution from a source of their own, {@code torch.randn(size, generator=generator)}}
     *
     * @param shape the sizes
     * @param generator the source, or null for the default one
     */
    public static Tensor randn(long[] shape, Generator generator) {
        return Operator.of("aten::randn.generator").callTensor(shape, generator);
    }

    /**
     * {@return int64 numbers uniform from 0 to below {@code high}, {@code torch.randint}}
     *
     * @param high the bound
     * @param shape the sizes
     */
    public static Tensor randint(long high, long[] shape) {
        return randint(0, high, shape, DType.INT64, Device.CPU);
    }

    /**
     * {@return int64 numbers uniform in [low, high)}
     *
     * @param low the least
     * @param high the bound
     * @param shape the sizes
     */
    public static Tensor randint(long low, long high, long[] shape) {
        return randint(low, high, shape, DType.INT64, Device.CPU);
    }

    /**
     * Integers of a uniform distribution, {@code torch.randint}.
     *
     * @param low the least
     * @param high the bound, left out
     * @param shape the sizes
     * @param dtype the type
     * @param device where
     * @return the numbers
     * @throws TorchException if {@code low} is not below {@code high}
     */
    public static Tensor randint(long low, long high, long[] shape, DType dtype, Device device) {
        checkUsable(device);
        return fresh(options(Call.of(Ops.RANDINT).integer(low).integer(high).integers(shape), dtype, device).tensorResult());
    }

    /**
     * {@return int64 numbers uniform in [low, high) from a source of their own, {@code torch.randint(low, high, size,
     * generator=generator)}}
     *
     * @param low the least
     * @param high the bound, left out
     * @param shape the sizes
     * @param generator the source, or null for the default one
     * @throws TorchException if {@code low} is not below {@code high}
     */
    public static Tensor randint(long low, long high, long[] shape, Generator generator) {
        return Operator.of("aten::randint.low_generator").callTensor(low, high, shape, generator);
    }

    // ------------------------------------------------------------------ ... like another tensor

    /**
     * {@return zeros of another tensor's shape, type and device, {@code torch.zeros_like}}
     *
     * @param like the other
     */
    public static Tensor zerosLike(Tensor like) {
        return like(Ops.ZEROS_LIKE, like, null, null);
    }

    /**
     * {@return zeros of another tensor's shape}
     *
     * @param like the other
     * @param dtype the type, null for its
     * @param device where, null for its
     */
    public static Tensor zerosLike(Tensor like, DType dtype, Device device) {
        return like(Ops.ZEROS_LIKE, like, dtype, device);
    }

    /**
     * {@return ones of another tensor's shape, type and device, {@code torch.ones_like}}
     *
     * @param like the other
     */
    public static Tensor onesLike(Tensor like) {
        return like(Ops.ONES_LIKE, like, null, null);
    }

    /**
     * {@return ones of another tensor's shape}
     *
     * @param like the other
     * @param dtype the type, null for its
     * @param device where, null for its
     */
    public static Tensor onesLike(Tensor like, DType dtype, Device device) {
        return like(Ops.ONES_LIKE, like, dtype, device);
    }

    /**
     * {@return an uninitialised tensor of another's shape, type and device, {@code torch.empty_like}}
     *
     * @param like the other
     */
    public static Tensor emptyLike(Tensor like) {
        return like(Ops.EMPTY_LIKE, like, null, null);
    }

    /**
     * {@return an uninitialised tensor of another's shape}
     *
     * @param like the other
     * @param dtype the type, null for its
     * @param device where, null for its
     */
    public static Tensor emptyLike(Tensor like, DType dtype, Device device) {
        return like(Ops.EMPTY_LIKE, like, dtype, device);
    }

    /**
     * {@return one value in another tensor's shape, type and device, {@code torch.full_like}}
     *
     * @param like the other
     * @param value the value
     */
    public static Tensor fullLike(Tensor like, Object value) {
        return filled(like(Ops.EMPTY_LIKE, like, null, null), value);
    }

    /**
     * {@return one value in another tensor's shape}
     *
     * @param like the other
     * @param value the value
     * @param dtype the type, null for its
     * @param device where, null for its
     */
    public static Tensor fullLike(Tensor like, Object value, DType dtype, Device device) {
        return filled(like(Ops.EMPTY_LIKE, like, dtype, device), value);
    }

    /**
     * {@return uniform numbers in another tensor's shape, type and device, {@code torch.rand_like}}
     *
     * @param like the other
     */
    public static Tensor randLike(Tensor like) {
        return like(Ops.RAND_LIKE, like, null, null);
    }

    /**
     * {@return normal numbers in another tensor's shape, type and device, {@code torch.randn_like}}
     *
     * @param like the other
     */
    public static Tensor randnLike(Tensor like) {
        return like(Ops.RANDN_LIKE, like, null, null);
    }

    /**
     * {@return integers in [low, high) in another tensor's shape, type and device, {@code torch.randint_like}}
     *
     * @param like the other
     * @param low the least
     * @param high the bound
     */
    public static Tensor randintLike(Tensor like, long low, long high) {
        long self = like.handle().acquire();
        try {
            return fresh(Call.of(Ops.RANDINT_LIKE).tensor(self).integer(low).integer(high).none().none().none().none().none()
                    .tensorResult());
        } finally {
            like.release();
        }
    }

    // ------------------------------------------------------------------ gradients

    /**
     * Stops the recording of operations in this thread until closed, {@code torch.no_grad()}.
     *
     * @return what to close, in a try-with-resources statement
     * @throws IllegalStateException in a virtual thread
     */
    public static GradMode noGrad() {
        return new GradMode(false);
    }

    /**
     * Resumes the recording of operations in this thread until closed, {@code torch.enable_grad()}.
     *
     * @return what to close, in a try-with-resources statement
     * @throws IllegalStateException in a virtual thread
     */
    public static GradMode enableGrad() {
        return new GradMode(true);
    }

    /** {@return whether operations of this thread are recorded, {@code torch.is_grad_enabled()}} */
    public static boolean isGradEnabled() {
        return Native.gradEnabled();
    }

    /**
     * The gradients of a one-element tensor with respect to others, {@code torch.autograd.grad(output, inputs)}: as
     * {@link #grad(List, List, List, boolean, boolean, boolean)} with nothing else said.
     *
     * @param output what is differentiated
     * @param inputs with respect to what
     * @return the gradients, in order
     * @throws TorchException if the output has more than one element, or one of the tensors is not part of the graph
     */
    public static List<Tensor> grad(Tensor output, Tensor... inputs) {
        return Autograd.grad(List.of(output), List.of(inputs), null, false, false, false);
    }

    /**
     * The gradients of some tensors with respect to others, {@code torch.autograd.grad}; {@link Tensor#grad()} of none changes.
     *
     * <p>libtorch's C interface can only accumulate gradients in tensors. So the inputs' own are put aside meanwhile, and no
     * other thread may compute gradients with respect to the same tensors at the time; and where an input was itself computed,
     * the graph stays, as if {@code retainGraph} were true.
     *
     * @param outputs what is differentiated
     * @param inputs with respect to what: leaves, or tensors that were computed on the way
     * @param gradOutputs the gradient of each output, of its shape, or null for a one-element output; null if all are null
     * @param retainGraph whether the graph stays for another pass
     * @param createGraph whether the computation of the gradients is itself recorded, for gradients of gradients
     * @param allowUnused whether the gradient with respect to a tensor that the outputs do not depend on is null; otherwise that
     *        is refused
     * @return the gradients, in the order of the inputs
     * @throws TorchException if an output or input does not require grad, a gradient does not fit, or as
     *         {@link Tensor#backward()}
     */
    public static List<Tensor> grad(List<Tensor> outputs, List<Tensor> inputs, List<Tensor> gradOutputs, boolean retainGraph,
            boolean createGraph, boolean allowUnused) {
        return Autograd.grad(outputs, inputs, gradOutputs, retainGraph, createGraph, allowUnused);
    }

    /**
     * Computes the gradients of several tensors in one pass, and adds them up in the leaves' {@link Tensor#grad()},
     * {@code torch.autograd.backward}.
     *
     * @param tensors what is differentiated
     * @param gradTensors the gradient of each, or null for a one-element tensor; null if all are null
     * @param retainGraph whether the graph stays for another pass
     * @param createGraph whether the computation of the gradients is itself recorded; the graph stays then in any case
     * @param inputs the tensors that the gradients are accumulated in, or null for all leaves
     * @throws TorchException as {@link Tensor#backward(Tensor, boolean, boolean, List)}
     */
    public static void backward(List<Tensor> tensors, List<Tensor> gradTensors, boolean retainGraph, boolean createGraph,
            List<Tensor> inputs) {
        Autograd.backward(tensors, gradTensors, retainGraph, createGraph, inputs);
    }

    // ------------------------------------------------------------------ libtorch as a whole

    /**
     * Seeds the CPU's random numbers, {@code torch.manual_seed}: the same seed gives PyTorch's numbers.
     *
     * @param seed the seed
     */
    public static void manualSeed(long seed) {
        CxxSymbols.seed(seed);
    }

    /**
     * The generator that operators use that are given none, {@code torch.default_generator}.
     *
     * @return the CPU's default generator, another object at every call
     * @throws UnsupportedOperationException if this libtorch is older than 2.13
     */
    public static Generator defaultGenerator() {
        return Generator.ofDefault();
    }

    /**
     * Sets how many threads one operator may use, {@code torch.set_num_threads}.
     *
     * @param threads the number
     * @throws IllegalArgumentException if it is not positive
     */
    public static void setNumThreads(int threads) {
        if (threads <= 0) {
            throw new IllegalArgumentException("set_num_threads expects a positive integer, got " + threads);
        }
        CxxSymbols.setNumThreads(threads);
    }

    /** {@return the version of the loaded libtorch, such as {@code 2.13.0}} */
    public static String version() {
        return Native.version();
    }

    /** {@return where the loaded libtorch came from, in words} */
    public static String libtorch() {
        return NativeLibrary.origin();
    }

    /** {@return CUDA, {@code torch.cuda}} */
    public static Cuda cuda() {
        return CUDA;
    }

    /** {@return how many tensors and arrays there are at this moment, and what they hold} */
    public static MemoryUse memory() {
        return MemoryUse.now();
    }

    /**
     * Sets how tensors print, {@code torch.set_printoptions}, for the whole process.
     *
     * @param options the options
     */
    public static void setPrintOptions(TensorPrintOptions options) {
        TorchPrinter.options(options);
    }

    /** {@return how tensors print} */
    public static TensorPrintOptions printOptions() {
        return TorchPrinter.options();
    }

    // ------------------------------------------------------------------ shared by the methods above

    /** Throws PyTorch's text if the loaded libtorch cannot use a device. */
    static void checkUsable(Device device) {
        if (device.isCuda() && !NativeLibrary.hasCuda()) {
            throw new TorchException(NativeLibrary.whyNoCuda());
        }
    }

    private static Tensor sized(OpName op, long[] shape, DType dtype, Device device) {
        checkUsable(device);
        return fresh(options(Call.of(op).integers(shape), dtype, device).tensorResult());
    }

    /** dtype, layout, device, pin_memory: the four options that every factory of ATen takes. */
    private static Call options(Call call, DType dtype, Device device) {
        call.optionalType(dtype == null ? -1 : dtype.code()).none();
        return (device == null || device.isCpu() ? call.someDevice(DeviceTypes.CPU, -1)
                : call.someDevice(device.code(), device.index())).none();
    }

    private static Tensor like(OpName op, Tensor like, DType dtype, Device device) {
        if (device != null) {
            checkUsable(device);
        }
        long self = like.handle().acquire();
        try {
            Call call = Call.of(op).tensor(self).optionalType(dtype == null ? -1 : dtype.code()).none();
            call = device == null ? call.none() : call.someDevice(device.code(), device.index());
            return fresh(call.none().none().tensorResult());
        } finally {
            like.release();
        }
    }

    private static Tensor filled(Tensor tensor, Object value) {
        try (tensor) {
            tensor.fill_(value);
            long made = tensor.handle().acquire();
            try {
                return fresh(Native.sameTensor(made));
            } finally {
                tensor.release();
            }
        }
    }

    /** A new tensor of the C++ library's, whose making in place shall not count in its version: in Python it does not. */
    private static Tensor fresh(long made) {
        if (Native.layout(made) != Layouts.STRIDED) {
            return Tensor.of(made);
        }
        long alias = Native.aliasOf(made);
        Native.deleteTensor(made);
        return Tensor.of(alias);
    }

    private static <T> T nonNull(T value, String name) {
        if (value == null) {
            throw new NullPointerException(name + " is null");
        }
        return value;
    }
}
