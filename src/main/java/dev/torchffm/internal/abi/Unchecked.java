// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

/** What method handles throw, without the checked exceptions that they declare. */
public final class Unchecked {
    private Unchecked() { }

    /** Throws what a method handle threw; never returns. */
    public static RuntimeException rethrow(Throwable e) {
        if (e instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (e instanceof Error error) {
            throw error;
        }
        throw new AssertionError(e);
    }
}
