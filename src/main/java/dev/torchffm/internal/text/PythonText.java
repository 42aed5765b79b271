// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.text;

import java.math.BigDecimal;
import java.util.Arrays;

/** Small things the way Python writes them. */
public final class PythonText {
    private static final String SPACES = " ".repeat(32);

    private PythonText() {
    }

    /** A shape as Python's tuple: {@code (2, 3)}, {@code (2,)}, {@code ()}. */
    public static String tuple(long[] shape) {
        StringBuilder out = new StringBuilder("(");
        for (int i = 0; i < shape.length; i++) {
            out.append(i == 0 ? "" : ", ").append(shape[i]);
        }
        return out.append(shape.length == 1 ? ",)" : ")").toString();
    }

    /** A shape as PyTorch names it: {@code torch.Size([2, 3])}. */
    public static String size(long[] shape) {
        return "torch.Size(" + Arrays.toString(shape) + ")";
    }

    /** A number as Python writes a float: {@code 1.0}, {@code 1e-06}, {@code inf}. */
    public static String number(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        double magnitude = Math.abs(value);
        String text = Double.toString(value);
        if (Double.isNaN(value)) {
            return "nan";
        }
        int exponent = text.indexOf('E');
        if (magnitude == 0 || magnitude >= 1e-4 && magnitude < 1e16) {
            return exponent < 0 ? text : withoutExponent(value);
        }
        String digits = exponent < 0 ? text : text.substring(0, exponent);
        int power = exponent < 0 ? 0 : Integer.parseInt(text.substring(exponent + 1));
        return (digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits) + (power < 0 ? "e-" : "e+")
                + (Math.abs(power) < 10 ? "0" : "") + Math.abs(power);
    }

    private static String withoutExponent(double value) {
        String plain = new BigDecimal(Double.toString(value)).toPlainString();
        return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }

    /** Appends so many spaces; none if the count is negative. */
    public static void appendSpaces(StringBuilder out, int count) {
        int left = count;
        while (left > 0) {
            int some = Math.min(left, SPACES.length());
            out.append(SPACES, 0, some);
            left -= some;
        }
    }

    /** Whether {@code str.rstrip} takes the character away. */
    public static boolean isSpace(char c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}
