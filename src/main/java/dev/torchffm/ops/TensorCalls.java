// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls of operators by name, for the functions that PyTorch composes of several in Python. */
final class TensorCalls {
    private TensorCalls() { }

    /** Calls an operator that returns one tensor. */
    static Tensor tensor(String operator, @Nullable Object... arguments) {
        return Operator.of(operator).callTensor(arguments);
    }

    /** Calls an operator that returns one value, or the first of several. */
    static Object one(String operator, @Nullable Object... arguments) {
        return Operator.of(operator).call(arguments).getFirst();
    }

    /** Calls an operator whose one result is a list of tensors. */
    @SuppressWarnings("unchecked")
    static List<Tensor> tensors(String operator, @Nullable Object... arguments) {
        return (List<Tensor>) one(operator, arguments);
    }

    /** Calls an operator with several results, all of them tensors. */
    @SuppressWarnings("unchecked")
    static List<Tensor> each(String operator, @Nullable Object... arguments) {
        return (List<Tensor>) (List<?>) Operator.of(operator).call(arguments);
    }

    /**
     * Runs a composition, and frees what it made on the way. The result belongs to the scope that is current outside.
     *
     * @param body makes the result, which may be one of the arguments
     * @param arguments the tensors that the composition did not make
     */
    static Tensor composed(Supplier<Tensor> body, @Nullable Tensor... arguments) {
        try (TensorScope _ = TensorScope.ofConfined()) {
            return escaped(body.get(), arguments);
        }
    }

    /** As {@link #composed}, for a composition with several results, some of which may be null. */
    static List<Tensor> composedEach(Supplier<List<Tensor>> body, @Nullable Tensor... arguments) {
        try (TensorScope _ = TensorScope.ofConfined()) {
            List<Tensor> results = body.get();
            for (Tensor result : results) {
                if (result != null) {
                    escaped(result, arguments);
                }
            }
            return results;
        }
    }

    private static Tensor escaped(Tensor result, @Nullable Tensor[] arguments) {
        for (Tensor argument : arguments) {
            if (argument == result) {
                return result;
            }
        }
        return TensorScope.escape(result);
    }
}
