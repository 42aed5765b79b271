// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.decomposition;

import dev.torchffm.internal.lifetime.TensorRef;
import java.util.ArrayList;
import java.util.List;

/** What an operator with a {@code Scalar} does, said with operators that have none. */
@FunctionalInterface
public interface Composition {
    /**
     * Computes the result.
     *
     * @param a the arguments in the order of the schema, without {@code out}; tensors as {@link TensorValue}
     * @return the one result, or an {@code Object[]} of several
     */
    Object apply(Object[] a);

    /** Says how operators are called; once, by the layer above. */
    static void callWith(OperatorCaller caller) {
        Caller.instance = caller;
    }

    /** Calls an operator that returns one tensor. */
    static TensorValue op(String name, Object... arguments) {
        return (TensorValue) value(name, arguments);
    }

    /** The one result of an operator: a {@link TensorValue}, a list of them, or a Java value. */
    static Object value(String name, Object... arguments) {
        return ofResult(Caller.instance.call(name, arguments));
    }

    /** All results of an operator of several. */
    static Object[] values(String name, Object... arguments) {
        Object[] results = (Object[]) Caller.instance.call(name, arguments);
        for (int i = 0; i < results.length; i++) {
            results[i] = ofResult(results[i]);
        }
        return results;
    }

    private static Object ofResult(Object result) {
        if (result instanceof TensorRef[] tensors) {
            List<TensorValue> values = new ArrayList<>();
            for (TensorRef tensor : tensors) {
                values.add(TensorValue.of(tensor));
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
        private static volatile OperatorCaller instance;

        private Caller() { }
    }
}
