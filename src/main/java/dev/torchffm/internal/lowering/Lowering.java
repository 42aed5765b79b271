package dev.torchffm.internal.lowering;

import dev.torchffm.internal.schema.Schema;

/** How an operator that takes a {@code Scalar} is composed of operators that take none. */
public interface Lowering {
    /**
     * Calls it.
     *
     * @param arguments a value for every parameter
     * @return null, the one result, or an {@code Object[]} of several
     */
    Object call(Object[] arguments);

    /** {@return how an operator is lowered, or null if it is not} */
    static Lowering find(Schema schema) {
        return null;
    }
}
