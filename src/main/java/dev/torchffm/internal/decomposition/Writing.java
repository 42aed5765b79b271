// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.decomposition;

import dev.torchffm.DType;
import dev.torchffm.Layout;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.Native;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writing a computed result over an argument, with the refusals of operators in place and of those with {@code out}. */
final class Writing {
    private Writing() { }

    /** What an operator in place computes from: a copy where the graph would keep the tensor that is then written. */
    static Object source(Object target) {
        if (target instanceof TensorValue tensor) {
            return Native.gradEnabled() && tensor.requiresGrad() ? tensor.clone() : tensor;
        }
        TensorValue[] tensors = ((TensorValue[]) target).clone();
        for (int i = 0; i < tensors.length; i++) {
            tensors[i] = (TensorValue) source(tensors[i]);
        }
        return tensors;
    }

    /** Throws PyTorch's refusals for a first argument whose elements, or some of another argument's, are the same in memory. */
    static void refuseOverlaps(Object[] arguments) {
        if (!(arguments[0] instanceof TensorValue target)) {
            return;
        }
        if (target.layout() == Layout.STRIDED && Filling.repeats(target)) {
            throw new TorchException("unsupported operation: more than one element of the written-to tensor refers to a "
                    + "single memory location. Please clone() the tensor before performing the operation.");
        }
        for (int i = 1; i < arguments.length; i++) {
            if (arguments[i] instanceof TensorValue source && source.layout() == Layout.STRIDED) {
                PartialOverlap.refuse(target, source);
            }
        }
    }

    /** Writes a result over an argument of the same size. */
    static void into(Object target, @Nullable Object result) {
        if (target instanceof TensorValue[] tensors) {
            List<?> results = (List<?>) Objects.requireNonNull(result, "results");
            for (int i = 0; i < tensors.length; i++) {
                into(tensors[i], results.get(i));
            }
            return;
        }
        TensorValue to = (TensorValue) target;
        TensorValue from = (TensorValue) Objects.requireNonNull(result, "a result");
        checkType(to.dtype(), from.dtype());
        if (!Arrays.equals(to.shape(), from.shape())) {
            throw new TorchException("output with shape " + Arrays.toString(to.shape())
                    + " doesn't match the broadcast shape " + Arrays.toString(from.shape()));
        }
        to.copy_(from);
    }

    /** Writes a result into {@code out}, which takes its size. */
    static void out(Object target, @Nullable Object result) {
        if (target instanceof TensorValue[] tensors) {
            List<?> results = (List<?>) Objects.requireNonNull(result, "results");
            for (int i = 0; i < tensors.length; i++) {
                out(tensors[i], results.get(i));
            }
            return;
        }
        TensorValue to = (TensorValue) target;
        TensorValue from = (TensorValue) Objects.requireNonNull(result, "a result");
        checkType(to.dtype(), from.dtype());
        if (!Arrays.equals(to.shape(), from.shape())) {
            to.resize_(from.shape());
        }
        to.copy_(from);
    }

    static void refuseGradients(String name, Object[] arguments) {
        if (!Native.gradEnabled()) {
            return;
        }
        for (Object argument : arguments) {
            if (argument instanceof TensorValue tensor && tensor.requiresGrad()) {
                throw new TorchException(name + "(): functions with out=... arguments don't support automatic differentiation, "
                        + "but one of the arguments requires grad.");
            }
        }
    }

    private static void checkType(DType to, DType from) {
        if (from.isComplex() && !to.isComplex() || from.isFloatingPoint() && Numbers.isIntegral(to)
                || from != DType.BOOL && to == DType.BOOL) {
            throw new TorchException("result type " + from.scalarTypeName() + " can't be cast to the desired output type " + to.scalarTypeName());
        }
    }
}
