// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.autograd;

import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.Call;
import dev.torchffm.internal.abi.CxxSymbols;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.OpName;
import dev.torchffm.internal.dispatch.AtenOperator;
import dev.torchffm.internal.layout.GradFn;
import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.internal.lifetime.HandleScope;
import dev.torchffm.internal.lifetime.Quiescence;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.internal.lifetime.TensorRef;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** What tensors and {@link Torch} need of automatic differentiation. */
public final class Autograd {
    private static final OpName IS_LEAF = OpName.aten("is_leaf");
    private static final OpName DETACH_ = OpName.aten("detach_");
    private static final OpName BACKWARD = OpName.aten("_backward");
    private static final OpName RETAIN_GRAD = OpName.aten("retain_grad");
    private static final OpName RETAINS_GRAD = OpName.aten("retains_grad");

    private Autograd() { }

    // ------------------------------------------------------------------ questions

    private static <T> T ask(TensorRef tensor, LongFunction<T> question) {
        long self = tensor.handle().acquire();
        try {
            return question.apply(self);
        } finally {
            tensor.handle().release();
            Reference.reachabilityFence(tensor);
        }
    }

    private static DType dtype(TensorRef tensor) {
        return ask(tensor, self -> DType.ofCode(TensorMetadata.dtype(self)));
    }

    private static boolean requiresGrad(TensorRef tensor) {
        return ask(tensor, TensorMetadata::requiresGrad);
    }

    private static long numel(TensorRef tensor) {
        return ask(tensor, Native::numel);
    }

    private static long[] shape(TensorRef tensor) {
        return ask(tensor, TensorMetadata::sizes);
    }

    /** {@return whether a tensor was made by the user and not by a recorded operation} */
    public static boolean isLeaf(TensorRef tensor) {
        return ask(tensor, GradFn::isLeaf);
    }

    /** {@return whether a tensor was computed, and its gradient is retained because somebody asked for that} */
    public static boolean retainsGrad(TensorRef tensor) {
        return !tensor.handle().hidesGradient() && ask(tensor, self -> Call.of(RETAINS_GRAD).tensor(self).boolResult());
    }

    /** {@return a handle, which the caller owns, to the gradient that a tensor has; 0 for none} */
    public static TensorHandle grad(TensorRef tensor) {
        return ask(tensor, self -> {
            long grad = tensor.handle().hidesGradient() ? 0 : CxxSymbols.grad(self);
            if (grad == 0) {
                return null;
            }
            TensorHandle gradient = TensorHandle.own(grad, null);
            gradient.shareWith(tensor.handle());
            return gradient;
        });
    }

    public static void setRequiresGrad(TensorRef tensor, boolean requiresGrad) {
        long self = tensor.handle().acquire();
        try {
            DType dtype = DType.ofCode(TensorMetadata.dtype(self));
            if (requiresGrad && !dtype.isFloatingPoint() && !dtype.isComplex()) {
                throw new TorchException("only Tensors of floating point dtype can require gradients");
            }
            if (!requiresGrad && TensorMetadata.requiresGrad(self) && !Call.of(IS_LEAF).tensor(self).boolResult()) {
                throw new TorchException("you can only change requires_grad flags of leaf variables. If you want to use a "
                        + "computed variable in a subgraph that doesn't require differentiation use var_no_grad = var.detach().");
            }
            Native.setRequiresGrad(self, requiresGrad);
        } finally {
            tensor.handle().release();
        }
    }

    // ------------------------------------------------------------------ gradients that are there

    public static void setGrad(TensorRef tensor, @Nullable TensorRef gradient) {
        boolean alone = Quiescence.beginIfShared(tensor.handle());
        try {
            setGradNow(tensor, gradient);
        } finally {
            if (alone) {
                Quiescence.end();
            }
        }
    }

    private static void setGradNow(TensorRef tensor, @Nullable TensorRef gradient) {
        long self = tensor.handle().acquire();
        try {
            long value = gradient == null ? 0 : gradient.handle().acquire();
            try {
                if (gradient != null) {
                    checkGrad(self, value);
                    if (gradient.handle().memory() != null) {
                        throw new IllegalArgumentException("a gradient has storage of libtorch's own, and this one lies over a memory "
                                + "segment; clone() it first");
                    }
                }
                storeGrad(self, value);
            } finally {
                if (gradient != null) {
                    gradient.handle().release();
                }
            }
        } finally {
            tensor.handle().release();
        }
    }

    /** The checks that PyTorch makes in its binding to Python. */
    private static void checkGrad(long self, long gradient) {
        if (TensorImplLayout.impl(self) == TensorImplLayout.impl(gradient)) {
            throw new TorchException("can't assign Variable as its own grad");
        }
        DType dtype = DType.ofCode(TensorMetadata.dtype(self));
        DType gradientType = DType.ofCode(TensorMetadata.dtype(gradient));
        if (dtype != gradientType) {
            throw new TorchException("attempting to assign a gradient with dtype '" + nameInCpp(gradientType)
                    + "' to a tensor with grad_dtype '" + dtype.scalarTypeName() + "'. The gradient must match the tensor's grad_dtype "
                    + "(defaults to the tensor's dtype). You can set the tensor's grad_dtype attribute with a specific dtype, or None to "
                    + "allow any dtype. Set grad_dtype with caution. Diverging the dtypes of a tensor and its gradient may break downstream "
                    + "systems that assume they match.");
        }
        Device device = Device.ofCode(Native.deviceType(self), Native.deviceIndex(self));
        Device gradientDevice = Device.ofCode(Native.deviceType(gradient), Native.deviceIndex(gradient));
        if (device.code() != gradientDevice.code()) {
            throw new TorchException("attempting to assign a gradient with device type '" + type(gradientDevice)
                    + "' to a tensor with device type '" + type(device)
                    + "'. Please ensure that the gradient and the tensor are on the same device");
        }
        long[] shape = TensorMetadata.sizes(self);
        long[] gradientShape = TensorMetadata.sizes(gradient);
        if (!Arrays.equals(shape, gradientShape)) {
            throw new TorchException("attempting to assign a gradient of size '" + Arrays.toString(gradientShape)
                    + "' to a tensor of size '" + Arrays.toString(shape)
                    + "'. Please ensure that the gradient and the tensor are the same size");
        }
    }

    private static String type(Device device) {
        return device.toString().replaceFirst(":.*", "");
    }

    private static String nameInCpp(DType dtype) {
        return switch (dtype) {
            case UINT8 -> "unsigned char";
            case INT8 -> "signed char";
            case INT16 -> "short int";
            case INT64 -> "long int";
            case UINT16 -> "short unsigned int";
            case UINT32 -> "unsigned int";
            case UINT64 -> "long unsigned int";
            case COMPLEX32 -> "c10::complex<c10::Half>";
            case COMPLEX64 -> "c10::complex<float>";
            case COMPLEX128 -> "c10::complex<double>";
            case INT32, FLOAT32, FLOAT64, BOOL -> dtype.scalarTypeName().toLowerCase(Locale.ROOT);
            default -> "c10::" + dtype.scalarTypeName();
        };
    }

    /** Puts a gradient, or with 0 none, in its place. */
    private static void storeGrad(long self, long gradient) {
        if (!CxxSymbols.hasGradSlot(self)) {
            if (gradient == 0) {
                return;
            }
            makeGradSlot(self);
        }
        CxxSymbols.setGrad(self, gradient);
    }

    /** What belongs to autograd is not there before it is first needed. */
    private static void makeGradSlot(long self) {
        DType dtype = DType.ofCode(TensorMetadata.dtype(self));
        if (dtype.isFloatingPoint() || dtype.isComplex()) {
            Native.setRequiresGrad(self, true);
            Native.setRequiresGrad(self, false);
        } else {
            Call.of(DETACH_).tensor(self).inPlace();
        }
    }

    public static void retainGrad(TensorRef tensor) {
        boolean alone = Quiescence.beginIfShared(tensor.handle());
        try {
            retainGradNow(tensor);
        } finally {
            if (alone) {
                Quiescence.end();
            }
        }
    }

    private static void retainGradNow(TensorRef tensor) {
        long self = tensor.handle().acquire();
        try {
            if (tensor.handle().hidesGradient()) {
                CxxSymbols.setGrad(self, 0);
                tensor.handle().hideGradient(false);
            }
            Call.of(RETAIN_GRAD).tensor(self).noResult();
        } finally {
            tensor.handle().release();
        }
    }

    // ------------------------------------------------------------------ computing them

    /** The checks of one output and the gradient with respect to it that PyTorch makes in Python, before C++ makes others. */
    private static void checkSeed(int index, TensorRef output, @Nullable TensorRef seed) {
        DType dtype = dtype(output);
        if (seed == null) {
            if (requiresGrad(output)) {
                if (numel(output) != 1) {
                    throw new TorchException("grad can be implicitly created only for scalar outputs");
                }
                if (!dtype.isFloatingPoint()) {
                    throw new TorchException("grad can be implicitly created only for real scalar outputs but got " + dtype);
                }
            }
            return;
        }
        long[] shape = shape(output);
        long[] seedShape = shape(seed);
        if (!Arrays.equals(shape, seedShape)) {
            throw new TorchException("Mismatch in shape: grad_output[" + index + "] has a shape of torch.Size("
                    + Arrays.toString(seedShape) + ") and output[" + index + "] has a shape of torch.Size(" + Arrays.toString(shape) + ").");
        }
        DType seedType = dtype(seed);
        if (dtype.isComplex() != seedType.isComplex()) {
            throw new TorchException("For complex Tensors, both grad_output and output are required to have the same dtype. "
                    + "Mismatch in dtype: grad_output[" + index + "] has a dtype of " + seedType + " and output[" + index
                    + "] has a dtype of " + dtype + ".");
        }
    }

    public static void backward(List<? extends TensorRef> outputs, @Nullable List<? extends TensorRef> gradients, boolean retainGraph,
            boolean createGraph, @Nullable List<? extends TensorRef> inputs) {
        if (inputs != null) {
            if (inputs.isEmpty()) {
                throw new TorchException("`inputs` argument to `backward()` cannot be empty.");
            }
            for (TensorRef input : inputs) {
                // One that cannot be used is refused before anything is done.
                input.handle().acquire();
                input.handle().release();
                if (input.handle().hidesGradient()) {
                    retainGrad(input);
                }
            }
        }
        run(outputs, gradients, retainGraph || createGraph, createGraph, inputs == null ? List.of() : inputs);
    }

    private static void run(List<? extends TensorRef> outputs, @Nullable List<? extends TensorRef> gradients, boolean retainGraph,
            boolean createGraph, List<? extends TensorRef> inputs) {
        for (int i = 0; i < outputs.size() && (gradients == null || i < gradients.size()); i++) {
            checkSeed(i, outputs.get(i), gradients == null ? null : gradients.get(i));
        }
        if (gradients != null && gradients.size() < outputs.size()) {
            throw new TorchException("got " + outputs.size() + " tensors and " + gradients.size() + " gradients");
        }
        for (int i = 0; i < outputs.size(); i++) {
            if (!requiresGrad(outputs.get(i))) {
                throw new TorchException("element " + i + " of tensors does not require grad and does not have a grad_fn");
            }
        }
        if (outputs.size() == 1) {
            run(outputs.getFirst(), gradients == null ? null : gradients.getFirst(), retainGraph, createGraph, inputs);
        } else if (!outputs.isEmpty()) {
            HandleScope temporaries = HandleScope.openConfined();
            try {
                // One pass over the graph: with a common root, whose gradient is taken apart again without arithmetic.
                run(joined(outputs, true), joined(seeds(outputs, gradients), createGraph), retainGraph, createGraph, inputs);
            } finally {
                temporaries.close();
            }
        }
    }

    private static List<TensorRef> seeds(List<? extends TensorRef> outputs, @Nullable List<? extends TensorRef> gradients) {
        List<TensorRef> seeds = new ArrayList<>();
        for (int i = 0; i < outputs.size(); i++) {
            TensorRef seed = gradients == null ? null : gradients.get(i);
            seeds.add(seed == null ? op("ones_like", outputs.get(i)) : op("to.dtype", seed, dtype(outputs.get(i))));
        }
        return seeds;
    }

    private static TensorHandle op(String name, @Nullable Object... arguments) {
        return ((TensorRef) Objects.requireNonNull(AtenOperator.of("aten::" + name).call(arguments), name)).handle();
    }

    /** The elements of several tensors in one vector. */
    private static TensorRef joined(List<? extends TensorRef> tensors, boolean recorded) {
        boolean before = Native.gradEnabled();
        Native.setGradEnabled(recorded);
        try {
            List<Object> flat = new ArrayList<>();
            for (TensorRef tensor : tensors) {
                flat.add(op("reshape", tensor, new long[] {-1}));
            }
            return op("cat", flat);
        } finally {
            Native.setGradEnabled(before);
        }
    }

    private static void run(TensorRef output, @Nullable TensorRef gradient, boolean retainGraph, boolean createGraph,
            List<? extends TensorRef> inputs) {
        if (gradient != null && gradient.handle().memory() != null) {
            // Gradients may come to share its storage, and would not know that they end with the arena of a segment.
            TensorHandle copy = op("clone", gradient);
            try {
                run(output, copy, retainGraph, createGraph, inputs);
            } finally {
                copy.close();
            }
            return;
        }
        // A graph reads what its operators saved, also of tensors that are not named here; with createGraph it replaces gradients.
        if (createGraph) {
            Quiescence.begin();
        } else {
            Quiescence.enter();
        }
        try {
            runNow(output, gradient, retainGraph, createGraph, inputs);
        } finally {
            if (createGraph) {
                Quiescence.end();
            } else {
                Quiescence.leave();
            }
        }
    }

    private static void runNow(TensorRef output, @Nullable TensorRef gradient, boolean retainGraph, boolean createGraph,
            List<? extends TensorRef> inputs) {
        long self = output.handle().acquire();
        try {
            long seed = gradient == null ? 0 : gradient.handle().acquire();
            try {
                long[] targets = new long[inputs.size()];
                int acquired = 0;
                try {
                    for (; acquired < targets.length; acquired++) {
                        targets[acquired] = inputs.get(acquired).handle().acquire();
                    }
                    Call call = Call.of(BACKWARD).tensor(self).tensors(targets);
                    call = seed == 0 ? call.none() : call.someTensor(seed);
                    call.someBool(retainGraph).bool(createGraph).noResult();
                } finally {
                    for (int i = 0; i < acquired; i++) {
                        inputs.get(i).handle().release();
                    }
                }
            } finally {
                if (gradient != null) {
                    gradient.handle().release();
                }
            }
        } finally {
            output.handle().release();
        }
    }

    /** A differentiated tensor, and what its gradient was before. */
    private record Input(TensorRef tensor, long self, long before, boolean leaf, boolean retained) {
        static Input of(TensorRef tensor) {
            long self = tensor.handle().acquire();
            try {
                boolean leaf = isLeaf(tensor);
                boolean retained = !leaf && retainsGrad(tensor);
                Input input = new Input(tensor, self, tensor.handle().hidesGradient() ? 0 : CxxSymbols.grad(self), leaf, retained);
                storeGrad(self, 0);
                return input;
            } catch (RuntimeException | Error e) {
                tensor.handle().release();
                throw e;
            }
        }

        /** A handle to the gradient that was computed, or 0. */
        long take() {
            return CxxSymbols.grad(self);
        }

        void restore(boolean recorded) {
            long computed = retained ? take() : 0;
            if (computed == 0) {
                storeGrad(self, before);
            } else {
                // A tensor that retains its gradient adds up what comes by, whoever asked for it.
                if (before != 0) {
                    boolean mode = Native.gradEnabled();
                    Native.setGradEnabled(recorded);
                    try {
                        long sum = Native.subtract(before, computed, -1);
                        storeGrad(self, sum);
                        Native.deleteTensor(sum);
                    } finally {
                        Native.setGradEnabled(mode);
                    }
                }
                Native.deleteTensor(computed);
            }
            if (before != 0) {
                Native.deleteTensor(before);
            }
            if (!leaf && !retained && Call.of(RETAINS_GRAD).tensor(self).boolResult()) {
                tensor.handle().hideGradient(true);
            }
            tensor.handle().release();
        }
    }

    /**
     * The gradients with respect to some tensors, null for those that the outputs do not depend on. The C interface can only
     * accumulate gradients in tensors, so that is what happens, with what the tensors had put aside meanwhile.
     */
    public static List<TensorHandle> grad(List<? extends TensorRef> outputs, List<? extends TensorRef> inputs,
            @Nullable List<? extends TensorRef> gradients, boolean retainGraph, boolean createGraph, boolean allowUnused) {
        if (inputs.isEmpty()) {
            throw new TorchException("`inputs` argument to `grad()` cannot be empty.");
        }
        Objects.requireNonNull(outputs, "outputs");
        // Meanwhile the inputs' own gradients are put aside, which other threads must not see.
        boolean alone = createGraph || inputs.stream().anyMatch(input -> input.handle().isReachedByOthers());
        if (!alone) {
            return gradNow(outputs, inputs, gradients, retainGraph, createGraph, allowUnused);
        }
        Quiescence.begin();
        try {
            return gradNow(outputs, inputs, gradients, retainGraph, createGraph, allowUnused);
        } finally {
            Quiescence.end();
        }
    }

    private static List<TensorHandle> gradNow(List<? extends TensorRef> outputs, List<? extends TensorRef> inputs,
            @Nullable List<? extends TensorRef> gradients, boolean retainGraph, boolean createGraph, boolean allowUnused) {
        boolean retain = retainGraph || createGraph;
        for (TensorRef input : inputs) {
            // Beyond an input that was computed the graph must stay, but the node that computed it is run.
            retain |= !isLeaf(input);
        }
        List<Input> held = new ArrayList<>();
        List<TensorHandle> found = new ArrayList<>();
        try {
            checkInputs(outputs, inputs, gradients);
            for (TensorRef input : inputs) {
                held.add(Input.of(input));
            }
            run(outputs, gradients, retain, createGraph, inputs);
            for (Input input : held) {
                long gradient = input.take();
                found.add(gradient == 0 ? null : TensorHandle.own(gradient, null));
            }
        } finally {
            // Backwards, so that of an input given twice the first, which has its gradient from before, comes last.
            for (int i = held.size() - 1; i >= 0; i--) {
                held.get(i).restore(createGraph);
            }
        }
        int unused = allowUnused ? -1 : found.indexOf(null);
        if (unused >= 0) {
            found.stream().filter(Objects::nonNull).forEach(TensorHandle::close);
            throw new TorchException("The differentiated Tensor at index " + unused + " appears to not have been used in the graph. "
                    + "Set allow_unused=True if this is the desired behavior.");
        }
        return found;
    }

    private static void checkInputs(List<? extends TensorRef> outputs, List<? extends TensorRef> inputs,
            @Nullable List<? extends TensorRef> gradients) {
        boolean outputsRequire = outputs.stream().allMatch(Autograd::requiresGrad)
                && (gradients == null || gradients.size() >= outputs.size());
        for (TensorRef input : inputs) {
            // What is wrong with the outputs is said first.
            if (!requiresGrad(input) && outputsRequire) {
                for (int i = 0; i < outputs.size(); i++) {
                    checkSeed(i, outputs.get(i), gradients == null ? null : gradients.get(i));
                }
                throw new TorchException("One of the differentiated Tensors does not require grad");
            }
        }
    }
}
