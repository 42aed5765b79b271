// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.decomposition;

import org.jspecify.annotations.Nullable;

/** How decompositions call the operators that they are made of. */
@FunctionalInterface
public interface OperatorCaller {
    /**
     * Calls an operator.
     *
     * @param name its name and overload without the namespace, such as {@code add.Tensor}
     * @param arguments the arguments in the order of its schema
     * @return null for no result, the one result, or an {@code Object[]} of several
     */
    @Nullable Object call(String name, @Nullable Object[] arguments);
}
