// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import java.nio.charset.StandardCharsets;

/** Texts on their way into a file, as UTF-8. */
final class Unicode {
    private Unicode() { }

    /**
     * The text in UTF-8.
     *
     * @param what what the text is, for the message
     * @throws IllegalArgumentException if half of a surrogate pair stands alone in it, for which there are no bytes: Java would put the
     *         same question mark for each, and two names would become one
     */
    static byte[] utf8(String text, String what) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c) || i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new IllegalArgumentException(what + " has the lone surrogate \\u" + Integer.toHexString(c) + " at index " + i
                            + ", which is no Unicode character, so nothing reads it back");
                }
                i++;
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
