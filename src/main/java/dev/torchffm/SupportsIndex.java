// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

/** What stands for an integer where an index is meant, Python's {@code __index__}: a tensor of one integer does. */
public interface SupportsIndex {
    /**
     * {@return the integer, {@code operator.index(...)} in Python}
     *
     * @throws TorchException if this is no single integer
     */
    long toIndex();
}
