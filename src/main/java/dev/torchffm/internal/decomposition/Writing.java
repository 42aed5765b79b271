package dev.torchffm.internal.decomposition;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import java.util.Arrays;
import java.util.List;

/** Writing a computed result over an argument, with the refusals of operators in place and of those with {@code out}. */
final class Writing {
    private Writing() { }

    /** What an operator in place computes from: a copy where the graph would keep the tensor that is then written. */
    static Object source(Object target) {
        if (target instanceof Tensor tensor) {
            return Torch.isGradEnabled() && tensor.requiresGrad() ? tensor.clone() : tensor;
        }
        Tensor[] tensors = ((Tensor[]) target).clone();
        for (int i = 0; i < tensors.length; i++) {
            tensors[i] = (Tensor) source(tensors[i]);
        }
        return tensors;
    }

    /** Writes a result over an argument of the same size. */
    static void into(Object target, Object result) {
        if (target instanceof Tensor[] tensors) {
            List<?> results = (List<?>) result;
            for (int i = 0; i < tensors.length; i++) {
                into(tensors[i], results.get(i));
            }
            return;
        }
        Tensor to = (Tensor) target;
        Tensor from = (Tensor) result;
        checkType(to.dtype(), from.dtype());
        if (!Arrays.equals(to.shape(), from.shape())) {
            throw new TorchException("output with shape " + Arrays.toString(to.shape())
                    + " doesn't match the broadcast shape " + Arrays.toString(from.shape()));
        }
        to.copy_(from);
    }

    /** Writes a result into {@code out}, which takes its size. */
    static void out(Object target, Object result) {
        if (target instanceof Tensor[] tensors) {
            List<?> results = (List<?>) result;
            for (int i = 0; i < tensors.length; i++) {
                out(tensors[i], results.get(i));
            }
            return;
        }
        Tensor to = (Tensor) target;
        Tensor from = (Tensor) result;
        checkType(to.dtype(), from.dtype());
        if (!Arrays.equals(to.shape(), from.shape())) {
            to.resize_(from.shape());
        }
        to.copy_(from);
    }

    static void refuseGradients(String name, Object[] arguments) {
        if (!Torch.isGradEnabled()) {
            return;
        }
        for (Object argument : arguments) {
            if (argument instanceof Tensor tensor && tensor.requiresGrad()) {
                throw new TorchException(name + "(): functions with out=... arguments don't support automatic differentiation, "
                        + "but one of the arguments requires grad.");
            }
        }
    }

    private static void checkType(DType to, DType from) {
        if (from.isComplex() && !to.isComplex() || from.isFloatingPoint() && Numbers.isIntegral(to)
                || from != DType.BOOL && to == DType.BOOL) {
            throw new TorchException("result type " + TypeNames.of(from) + " can't be cast to the desired output type " + TypeNames.of(to));
        }
    }
}
