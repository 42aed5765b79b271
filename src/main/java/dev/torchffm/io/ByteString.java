// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import java.util.Arrays;

/**
 * Bytes that equal each other by their contents: Python's {@code bytes} where it is a key of a dict or a member of a set. Immutable.
 */
public final class ByteString {
    private final byte[] bytes;

    private ByteString(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Returns a copy of bytes.
     *
     * @param bytes what is copied
     * @return the same bytes, with equality
     */
    public static ByteString of(byte... bytes) {
        return new ByteString(bytes.clone());
    }

    /** {@return a copy of the bytes} */
    public byte[] toByteArray() {
        return bytes.clone();
    }

    /** {@return how many bytes there are} */
    public int length() {
        return bytes.length;
    }

    /** {@return whether the other is a ByteString of the same bytes} */
    @Override
    public boolean equals(Object other) {
        return other instanceof ByteString string && Arrays.equals(bytes, string.bytes);
    }

    /** {@return a number that depends on the bytes alone} */
    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** {@return the bytes as Python's {@code repr} shows them, such as {@code b'ab\\xff'}} */
    @Override
    public String toString() {
        boolean quoted = false;
        boolean doubleQuoted = false;
        for (byte b : bytes) {
            quoted |= b == '\'';
            doubleQuoted |= b == '"';
        }
        char quote = quoted && !doubleQuoted ? '"' : '\'';
        StringBuilder text = new StringBuilder(bytes.length + 3).append('b').append(quote);
        for (byte b : bytes) {
            switch (b) {
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                case '\\' -> text.append("\\\\");
                default -> {
                    if (b == quote) {
                        text.append('\\').append(quote);
                    } else if (b >= ' ' && b < 0x7f) {
                        text.append((char) b);
                    } else {
                        text.append("\\x").append(Character.forDigit(b >> 4 & 0xf, 16)).append(Character.forDigit(b & 0xf, 16));
                    }
                }
            }
        }
        return text.append(quote).toString();
    }
}
