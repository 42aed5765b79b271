package dev.torchffm.internal.decomposition;

import dev.torchffm.ops.Operator;
import dev.torchffm.Tensor;
import java.util.List;

/** What an operator with a {@code Scalar} does, said with operators that have none. */
@FunctionalInterface
interface Composition {
    /**
     * Computes the result.
     *
     * @param a the arguments in the order of the schema, without {@code out}
     * @return the one result, or an {@code Object[]} of several
     */
    Object apply(Object[] a);

    /** Calls an operator that returns one tensor. */
    static Tensor op(String name, Object... arguments) {
        return Operator.of("aten::" + name).callTensor(arguments);
    }

    /** The one result of an operator. */
    static Object value(String name, Object... arguments) {
        return Operator.of("aten::" + name).call(arguments).getFirst();
    }

    /** All results of an operator of several. */
    static Object[] values(String name, Object... arguments) {
        List<Object> results = Operator.of("aten::" + name).call(arguments);
        return results.toArray();
    }

    static Tensor tensor(Object argument) {
        return (Tensor) argument;
    }

    static long integer(Object argument) {
        return ((Number) argument).longValue();
    }
}
