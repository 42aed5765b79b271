package dev.torchffm.internal.decomposition;

import dev.torchffm.Tensor;

/** {@code left + alpha * right}, which has a C function of its own for floats. */
@FunctionalInterface
public interface Addition {
    /**
     * Adds.
     *
     * @param left a tensor
     * @param right another
     * @param alpha a number of any kind
     * @return the sum
     */
    Tensor add(Tensor left, Tensor right, Object alpha);
}
