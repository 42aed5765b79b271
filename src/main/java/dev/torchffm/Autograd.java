package dev.torchffm;

import dev.torchffm.internal.Call;
import dev.torchffm.internal.CxxSymbols;
import dev.torchffm.internal.Native;

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
            tensor.handle().release();
        }
    }

    static void backward(Tensor tensor, Tensor gradient, boolean retainGraph, boolean createGraph) {
        long self = tensor.handle().acquire();
        try {
            long seed = gradient == null ? 0 : gradient.handle().acquire();
            try {
                Call call = Call.of(Ops.BACKWARD).tensor(self).tensors();
                call = seed == 0 ? call.none() : call.someTensor(seed);
                call.someBool(retainGraph || createGraph).bool(createGraph).noResult();
            } finally {
                if (gradient != null) {
                    gradient.handle().release();
                }
            }
        } finally {
            tensor.handle().release();
        }
    }
}
