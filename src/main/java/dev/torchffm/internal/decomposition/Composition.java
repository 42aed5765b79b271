// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.decomposition;

import dev.torchffm.internal.lifetime.TensorRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an operator with a {@code Scalar} does, said with operators that have none. */
@FunctionalInterface
public interface Composition {
    /**
     * Computes the result.
     *
     * @param a the arguments in the order of the schema, without {@code out}; tensors as {@link TensorValue}
     * @return the one result, or an {@code Object[]} of several
     */
    @Nullable Object apply(Object[] a);

    /** {@return the one result, a tensor} */
    default TensorValue result(Object... a) {
        return (TensorValue) Objects.requireNonNull(apply(a), "a result");
    }

    /** Says how operators are called; once, by the layer above. */
    static void callWith(OperatorCaller caller) {
        Caller.instance = caller;
    }

    /** Calls an operator that returns one tensor. */
    static TensorValue op(String name, @Nullable Object... arguments) {
        return (TensorValue) value(name, arguments);
    }

    /** The one result of an operator: a {@link TensorValue}, a list of them, or a Java value. */
    static Object value(String name, @Nullable Object... arguments) {
        return Objects.requireNonNull(ofResult(call(name, arguments)), name);
    }

    /** All results of an operator of several. */
    static Object[] values(String name, @Nullable Object... arguments) {
        Object[] results = (Object[]) Objects.requireNonNull(call(name, arguments), name);
        for (int i = 0; i < results.length; i++) {
            results[i] = ofResult(results[i]);
        }
        return results;
    }

    private static @Nullable Object call(String name, @Nullable Object[] arguments) {
        return Objects.requireNonNull(Caller.instance, "the layer above").call(name, arguments);
    }

    private static @Nullable Object ofResult(@Nullable Object result) {
        if (result instanceof TensorRef[] tensors) {
            List<@Nullable TensorValue> values = new ArrayList<>();
            for (TensorRef tensor : tensors) {
                values.add(tensor == null ? null : TensorValue.of(tensor));
            }
            return values;
        }
        return result instanceof TensorRef tensor ? TensorValue.of(tensor) : result;
    }

    /** A tensor among the arguments. */
    static TensorValue tensor(Object argument) {
        return (TensorValue) argument;
    }

    /** An integer among the arguments. */
    static long integer(Object argument) {
        return ((Number) argument).longValue();
    }

    /** Holds what {@link #callWith} said. */
    final class Caller {
        private static volatile @Nullable OperatorCaller instance;

        private Caller() { }
    }
}
