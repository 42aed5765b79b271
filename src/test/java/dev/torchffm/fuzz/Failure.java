// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.fuzz;

/** Something that the model says cannot be. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    Failure(String message) {
        super(message);
    }

    Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
