// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.files;

import java.nio.charset.StandardCharsets;

/**
 * Text as the bytes of UTF-8. Java's strings may hold halves of surrogate pairs, for which its own conversion writes a question mark, so
 * that two names become one; here they are refused.
 */
public final class Utf8 {
    private Utf8() { }

    /**
     * {@return the bytes of a text}
     *
     * @param what what the text is, for the message
     * @throws IllegalArgumentException if it is null or not Unicode
     */
    public static byte[] encode(String what, String text) {
        check(what, text);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Refuses what is null or not Unicode.
     *
     * @param what what the text is, for the message
     * @throws IllegalArgumentException if the text is such
     */
    public static void check(String what, String text) {
        if (text == null) {
            throw new IllegalArgumentException(what + " is null");
        }
        int at = loneSurrogate(text);
        if (at >= 0) {
            throw new IllegalArgumentException(what + " '" + shown(text) + "' is not Unicode: the character at index " + at
                    + " is half of a surrogate pair, which UTF-8 cannot hold");
        }
    }

    /** {@return the index of the first half of a surrogate pair without the other half, or -1} */
    public static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** {@return a text of which every character can be printed, not too long for a message} */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        Json.shortened(text).codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                shown.append("\\u").append(Integer.toHexString(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}
