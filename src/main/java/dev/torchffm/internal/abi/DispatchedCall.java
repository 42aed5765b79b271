// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

/** One call of an operator through libtorch's dispatcher, by whichever of its entrances. */
public interface DispatchedCall extends Arguments {
    /** Makes the call; {@link #result} then gives what it returned. */
    void run();

    /** The bits of one of the results, until another call begins. A handle among them is the caller's. */
    long result(int index);

    /** Gives back what was appended to a call that will not be made. */
    void discard();
}
