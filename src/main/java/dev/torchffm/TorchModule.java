// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import dev.torchffm.internal.abi.CxxSymbols;
import dev.torchffm.internal.abi.DeviceTypes;
import dev.torchffm.internal.abi.Diagnostics;
import dev.torchffm.internal.abi.Layouts;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.NativeLibrary;
import dev.torchffm.internal.abi.NumThreads;
import dev.torchffm.internal.autograd.Autograd;
import dev.torchffm.internal.dispatch.Startup;
import dev.torchffm.internal.javadata.ArrayInterop;
import dev.torchffm.internal.javadata.TensorData;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.internal.text.TorchPrinter;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes tensors, and speaks to libtorch as a whole: PyTorch's {@code torch} module.
 *
 * <p>Every tensor made here belongs to the calling thread's innermost {@link TensorScope}, or to the garbage collector outside
 * any. Where a method has no dtype it is the default one of PyTorch: float32, or int64 for integer values. The first use of
 * this class loads libtorch; where that fails, {@link UnsatisfiedLinkError} says what to do.
 */
final class TorchModule extends PythonTorch {
    static {
        Startup.await();
    }

    private static final Cuda CUDA = new Cuda();

    private TorchModule() { }

    // ------------------------------------------------------------------ from Java data

    /**
     * Returns a tensor from Java data, {@code torch.tensor(data)}; always a copy.
     *
     * <table>
     * <caption>How Java values map to dtypes</caption>
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
        return Tensor.of(TensorData.tensor(data, null));
    }

    /**
     * Returns a tensor of a given type from Java data, {@code torch.tensor(data, dtype=dtype)}; always a copy. Numbers from
     * lists are range checked; those of primitive arrays, {@link NDArray}s and tensors are converted as in C.
     *
     * @param data as in {@link #tensor(Object)}
     * @param dtype the type
     * @return a new tensor on the CPU
     * @throws TorchException as in {@link #tensor(Object)}, or if the type cannot hold a number
     */
    public static Tensor tensor(Object data, DType dtype) {
        return Tensor.of(TensorData.tensor(data, nonNull(dtype, "dtype")));
    }

    /**
     * Returns a tensor of a given type on a device from Java data, {@code torch.tensor(data, dtype=dtype, device=device)}.
     *
     * @param data as in {@link #tensor(Object)}
     * @param dtype the type, or null to infer it
     * @param device where the tensor is to lie
     * @return a new tensor
     * @throws TorchException as in {@link #tensor(Object, DType)}, or if libtorch cannot use the device
     */
    public static Tensor tensor(Object data, @Nullable DType dtype, Device device) {
        DeviceTypes.requireUsable(device);
        Tensor tensor = Tensor.of(TensorData.tensor(data, dtype));
        if (device.isCpu()) {
            return tensor;
        }
        try (tensor) {
            return tensor.to(device);
        }
    }

    /**
     * Returns a vector of integers, {@code torch.tensor([first, second, ...])}; int64, as of Python's numbers.
     *
     * @param first the first element
     * @param second the second element
     * @param rest the others
     * @return a new tensor on the CPU
     */
    public static Tensor tensor(long first, long second, long... rest) {
        return DataTensors.vector(first, second, rest);
    }

    /**
     * Returns a vector of numbers, {@code torch.tensor([first, second, ...])}; float32, as of Python's numbers.
     *
     * @param first the first element
     * @param second the second element
     * @param rest the others
     * @return a new tensor on the CPU
     */
    public static Tensor tensor(double first, double second, double... rest) {
        return DataTensors.vector(first, second, rest);
    }

    /**
     * Returns a vector of truth values, {@code torch.tensor([first, second, ...])}.
     *
     * @param first the first element
     * @param second the second element
     * @param rest the others
     * @return a new tensor on the CPU
     */
    public static Tensor tensor(boolean first, boolean second, boolean... rest) {
        return DataTensors.vector(first, second, rest);
    }

    /**
     * Returns a vector of complex numbers, {@code torch.tensor([first, second, ...])}; complex64, as of Python's numbers.
     *
     * @param first the first element
     * @param second the second element
     * @param rest the others
     * @return a new tensor on the CPU
     */
    public static Tensor tensor(Complex first, Complex second, Complex... rest) {
        return DataTensors.vector(first, second, rest);
    }

    /**
     * Returns data as a tensor without copying where that can be, {@code torch.as_tensor(data)}: a tensor is returned itself, an
     * {@link NDArray} over writable, aligned native memory is shared as by {@link #fromNumpy}, everything else is copied as by
     * {@link #tensor(Object)}.
     *
     * @param data as in {@link #tensor(Object)}
     * @return the tensor, the data itself if that is one and fits
     * @throws TorchException as in {@link #tensor(Object)}
     */
    public static Tensor asTensor(Object data) {
        return DataTensors.asTensor(data, null, null);
    }

    /**
     * Returns data as a tensor of a given type, {@code torch.as_tensor(data, dtype=dtype)}; as {@link #asTensor(Object)}, but copied
     * where the type has to change. Gradients flow to a tensor.
     *
     * @param data as in {@link #tensor(Object)}
     * @param dtype the type, or null for the data's own
     * @return the tensor, the data itself if that is one and fits
     * @throws TorchException as in {@link #tensor(Object, DType)}
     */
    public static Tensor asTensor(Object data, @Nullable DType dtype) {
        return DataTensors.asTensor(data, dtype, null);
    }

    /**
     * Returns data as a tensor of a given type on a device, {@code torch.as_tensor(data, dtype=dtype, device=device)}; as
     * {@link #asTensor(Object, DType)}, but copied where the device has to change.
     *
     * @param data as in {@link #tensor(Object)}
     * @param dtype the type, or null for the data's own
     * @param device where the tensor is to lie, or null for the tensor's own, else the CPU
     * @return the tensor, the data itself if that is one and fits
     * @throws TorchException as in {@link #tensor(Object, DType, Device)}
     */
    public static Tensor asTensor(Object data, @Nullable DType dtype, @Nullable Device device) {
        return DataTensors.asTensor(data, dtype, device);
    }

    /**
     * Returns a tensor over the memory of an array, nothing copied: {@code torch.from_numpy}. The tensor's storage keeps the
     * memory reachable, and is not resizable. Where the array's memory belongs to an arena that is closed, every later use of
     * the tensor or of a view of it throws {@link IllegalStateException}; an autograd graph that saved such a tensor cannot be
     * guarded, as {@link #fromSegment(MemorySegment, DType, long...)} says.
     *
     * @param array an array over native memory
     * @return a tensor of the array's shape and strides, on the CPU
     * @throws TorchException if a stride is negative or not a multiple of the element size
     * @throws IllegalArgumentException if the array is read-only, or its memory is on the Java heap or does not begin at a multiple of
     *         the element size
     */
    public static Tensor fromNumpy(NDArray array) {
        return Tensor.of(ArrayInterop.fromNumpy(array));
    }

    /**
     * Returns a tensor over a memory segment, nothing copied, in C order. The storage keeps the segment reachable; closing the
     * segment's arena makes every later use of the tensor, or of a view of it, throw {@link IllegalStateException}; while an
     * operator works on the tensor, closing the arena throws instead.
     *
     * <p>What cannot be guarded: an autograd graph that saved the tensor, whose storage it keeps without a handle in Java. After the arena
     * was closed, {@code backward} reads what was there: the process ended where a file had been mapped, and where much memory had been
     * allocated; with little memory nothing was seen to fail, which promises nothing. So close the arena after the last {@code backward}, or record a {@code clone()}.
     *
     * @param segment native memory, mapped files included; the caller says what it holds
     * @param dtype the type of its elements, any of PyTorch's but the quantized ones
     * @param shape the sizes; all of it must lie in the segment
     * @return a tensor on the CPU whose storage is not resizable
     * @throws IllegalArgumentException if the segment is too small, read-only, on the Java heap, or does not begin at a multiple of the
     *         element size
     */
    public static Tensor fromSegment(MemorySegment segment, DType dtype, long... shape) {
        long[] sizes = shape.clone();
        return Tensor.of(ArrayInterop.fromSegment(segment, dtype, sizes, Layouts.contiguousStrides(sizes)));
    }

    /**
     * Returns a tensor over a memory segment with strides of its own, nothing copied; as
     * {@link #fromSegment(MemorySegment, DType, long...)}.
     *
     * @param segment native memory, mapped files included
     * @param dtype the type of its elements
     * @param shape the sizes
     * @param strides the distance between neighbours along each dimension in elements, not negative
     * @return a tensor on the CPU whose storage is not resizable
     * @throws IllegalArgumentException if the segment is too small, read-only, on the Java heap, or does not begin at a multiple of the
     *         element size
     * @throws TorchException if a stride is negative
     */
    public static Tensor fromSegment(MemorySegment segment, DType dtype, long[] shape, long[] strides) {
        return Tensor.of(ArrayInterop.fromSegment(segment, dtype, shape.clone(), strides.clone()));
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
     * Returns the gradients of a one-element tensor with respect to others, {@code torch.autograd.grad(output, inputs)}: as
     * {@link #grad(List, List, List, boolean, boolean, boolean)} with nothing else said.
     *
     * @param output what is differentiated
     * @param inputs with respect to what
     * @return the gradients, in order
     * @throws TorchException if the output has more than one element, or one of the tensors is not part of the graph
     */
    public static List<Tensor> grad(Tensor output, Tensor... inputs) {
        return tensors(Autograd.grad(List.of(output), List.of(inputs), null, false, false, false));
    }

    /**
     * Returns the gradients of some tensors with respect to others, {@code torch.autograd.grad}; {@link Tensor#grad()} of none
     * changes.
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
    public static List<@Nullable Tensor> grad(List<Tensor> outputs, List<Tensor> inputs, @Nullable List<@Nullable Tensor> gradOutputs,
            boolean retainGraph, boolean createGraph, boolean allowUnused) {
        return tensors(Autograd.grad(outputs, inputs, gradOutputs, retainGraph, createGraph, allowUnused));
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
    public static void backward(List<Tensor> tensors, @Nullable List<@Nullable Tensor> gradTensors, boolean retainGraph,
            boolean createGraph, @Nullable List<Tensor> inputs) {
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
     * Returns the generator that operators use that are given none, {@code torch.default_generator}.
     *
     * @return the CPU's default generator, another object at every call
     * @throws UnsupportedOperationException if this libtorch is older than 2.13
     */
    public static Generator defaultGenerator() {
        return Generator.ofDefault();
    }

    /**
     * Sets how many threads one operator may use, {@code torch.set_num_threads}, and with it the number of an OpenBLAS, which computes
     * the matrix products of the embedded libtorch. The number of OpenBLAS is the process's. That of libtorch's own loops holds for the
     * calling thread and for threads that have run no large operator yet; one that has keeps its number until it calls this method itself.
     * Until it is set, both are the number of processors that the JVM may use, or what the environment's {@code OMP_NUM_THREADS},
     * {@code OPENBLAS_NUM_THREADS} or {@code MKL_NUM_THREADS} says.
     *
     * @param threads the number
     * @throws IllegalArgumentException if it is not positive
     */
    public static void setNumThreads(int threads) {
        if (threads <= 0) {
            throw new IllegalArgumentException("set_num_threads expects a positive integer, got " + threads);
        }
        NumThreads.set(threads);
    }

    /**
     * {@return how many threads libtorch's loops use when the calling thread runs an operator, {@code torch.get_num_threads}}
     */
    public static int getNumThreads() {
        return NumThreads.get();
    }

    /** {@return the version of the loaded libtorch, such as {@code 2.13.0}} */
    public static String version() {
        return Native.version();
    }

    /** {@return where the loaded libtorch came from, in words} */
    public static String libtorch() {
        return NativeLibrary.origin();
    }

    /**
     * Returns what was loaded, where, and what this platform's libtorch lacks: the lines that a report of a problem should have. Each is a
     * label, a colon and a value: the version of libtorch and its files in the order in which they were loaded; platform,
     * system, C library and JDK; whether there is CUDA; how operators with a {@code Scalar} and small operators are called; and a line for
     * each thing that is refused for want of a C++ function, with the function's name.
     *
     * @return the lines, each ending in a line feed; what they say may change with every version
     */
    public static String diagnostics() {
        return Diagnostics.text();
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

    private static List<Tensor> tensors(List<TensorHandle> handles) {
        List<Tensor> tensors = new ArrayList<>(handles.size());
        for (TensorHandle handle : handles) {
            tensors.add(Tensor.of(handle));
        }
        return tensors;
    }

    private static <T> T nonNull(T value, String name) {
        if (value == null) {
            throw new NullPointerException(name + " is null");
        }
        return value;
    }
}
