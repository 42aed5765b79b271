// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

/**
 * What libtorch refused, with PyTorch's own message, whatever Python exception type PyTorch would raise for it
 * ({@code RuntimeError}, {@code TypeError}, {@code ValueError}, ...).
 *
 * <p>Misuse on the Java side gets the standard Java exceptions instead: {@link IllegalStateException} for use after
 * close, {@link WrongThreadException} for a confined tensor used by another thread, {@link NullPointerException} and
 * {@link IndexOutOfBoundsException} for arguments.
 */
public class TorchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception with PyTorch's message.
     *
     * @param message PyTorch's text, unchanged
     */
    public TorchException(String message) {
        super(message);
    }
}
