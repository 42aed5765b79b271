package dev.torchffm;

import dev.torchffm.internal.Call;
import dev.torchffm.internal.CxxSymbols;
import dev.torchffm.internal.Exclusive;
import dev.torchffm.internal.Native;
import java.util.Arrays;

/** What tensors and {@link Torch} need of automatic differentiation. */
final class Autograd {
    private Autograd() { }

    static void setRequiresGrad(Tensor tensor, boolean requiresGrad) {
        long self = tensor.handle().acquire();
        try {
            DType dtype = DType.ofCode(Native.dtype(self));
            if (requiresGrad && !dtype.isFloatingPoint() && !dtype.isComplex()) {
                throw new TorchException("only Tensors of floating point dtype can require gradients");
            }
            if (!requiresGrad && CxxSymbols.requiresGrad(self) && !Call.of(Ops.IS_LEAF).tensor(self).boolResult()) {
                throw new TorchException("you can only change requires_grad flags of leaf variables. If you want to use a "
                        + "computed variable in a subgraph that doesn't require differentiation use var_no_grad = var.detach().");
            }
            Native.setRequiresGrad(self, requiresGrad);
        } finally {
            tensor.release();
        }
    }

    /** Makes a view whose base was written in place notice that it is part of a graph now: recording it does. */
    static void renew(long self) {
        boolean before = Native.gradEnabled();
        Native.setGradEnabled(true);
        try {
            Native.deleteTensor(Call.of(Ops.ALIAS).tensor(self).tensorResult());
        } finally {
            Native.setGradEnabled(before);
        }
    }

    /** The checks that PyTorch makes in Python, before C++ makes others. */
    private static void checkSeed(long self, long seed) {
        DType dtype = DType.ofCode(Native.dtype(self));
        if (seed == 0) {
            if (CxxSymbols.requiresGrad(self) && Native.numel(self) == 1 && !dtype.isFloatingPoint()) {
                throw new TorchException("grad can be implicitly created only for real scalar outputs but got " + dtype);
            }
            return;
        }
        long[] shape = Native.sizes(self);
        long[] seedShape = Native.sizes(seed);
        if (!Arrays.equals(shape, seedShape)) {
            throw new TorchException("Mismatch in shape: grad_output[0] has a shape of torch.Size(" + Arrays.toString(seedShape)
                    + ") and output[0] has a shape of torch.Size(" + Arrays.toString(shape) + ").");
        }
        DType seedType = DType.ofCode(Native.dtype(seed));
        if (dtype.isComplex() != seedType.isComplex()) {
            throw new TorchException("For complex Tensors, both grad_output and output are required to have the same dtype. "
                    + "Mismatch in dtype: grad_output[0] has a dtype of " + seedType + " and output[0] has a dtype of " + dtype + ".");
        }
    }

    static void backward(Tensor tensor, Tensor gradient, boolean retainGraph, boolean createGraph) {
        if (gradient != null && gradient.handle().memory() != null) {
            // libtorch may make it, or a view of it, a leaf's grad, which would not know that it ends with a segment's arena.
            try (Tensor own = gradient.clone()) {
                backward(tensor, own, retainGraph, createGraph);
            }
            return;
        }
        // A graph reads what its operators saved, also of tensors that are not named here; with createGraph it replaces gradients.
        if (createGraph) {
            Exclusive.begin();
        } else {
            Exclusive.enter();
        }
        try {
            run(tensor, gradient, retainGraph, createGraph);
        } finally {
            if (createGraph) {
                Exclusive.end();
            } else {
                Exclusive.leave();
            }
        }
    }

    private static void run(Tensor tensor, Tensor gradient, boolean retainGraph, boolean createGraph) {
        long self = tensor.handle().acquire();
        try {
            long seed = gradient == null ? 0 : gradient.handle().acquire();
            try {
                checkSeed(self, seed);
                Call call = Call.of(Ops.BACKWARD).tensor(self).tensors();
                call = seed == 0 ? call.none() : call.someTensor(seed);
                call.someBool(retainGraph || createGraph).bool(createGraph).noResult();
            } finally {
                if (gradient != null) {
                    gradient.release();
                }
            }
        } finally {
            tensor.release();
        }
    }
}
