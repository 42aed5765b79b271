// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.text;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A decimal number that is not negative: {@code d.ddd} times ten to the {@code exponent}.
 *
 * @param digits the significant digits, the last of them not 0 unless the number is 0
 * @param exponent the power of ten of the first digit
 */
public record Decimal(String digits, int exponent) {
    /** The number 0. */
    public static final Decimal ZERO = new Decimal("0", 0);

    private static final String ZEROS = "0".repeat(32);

    /** The number that {@link Double#toString(double)} or {@link Float#toString(float)} printed. */
    static Decimal parse(String text) {
        int e = text.indexOf('E');
        int end = e < 0 ? text.length() : e;
        int point = text.indexOf('.');
        byte[] digits = new byte[end];
        int n = 0;
        int first = -1;
        int used = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.' || (c == '0' && first < 0)) {
                continue;
            }
            if (first < 0) {
                first = i;
            }
            digits[n++] = (byte) c;
            if (c != '0') {
                used = n;
            }
        }
        if (first < 0) {
            return ZERO;
        }
        int exponent = first < point ? point - 1 - first : point - first;
        if (e >= 0) {
            exponent += Integer.parseInt(text, e + 1, text.length(), 10);
        }
        return new Decimal(new String(digits, 0, used, StandardCharsets.ISO_8859_1), exponent);
    }

    /** {@code unscaled} times ten to the {@code power}. */
    static Decimal of(long unscaled, int power) {
        return of(Long.toString(unscaled), power);
    }

    static Decimal of(BigDecimal number) {
        return of(number.unscaledValue().toString(), -number.scale());
    }

    private static Decimal of(String unscaled, int power) {
        int used = unscaled.length();
        while (used > 0 && unscaled.charAt(used - 1) == '0') {
            used--;
        }
        return used == 0 ? ZERO : new Decimal(unscaled.substring(0, used), unscaled.length() - 1 + power);
    }

    /**
     * The first {@code kept} digits, rounded to the nearest.
     *
     * @param kept how many digits to keep, fewer than there are; 0 and less keep a number below the first digit's power
     * @return the rounded number, or null if this one lies exactly halfway
     */
    @Nullable Decimal round(int kept) {
        if (kept < 0) {
            return ZERO;
        }
        char next = digits.charAt(kept);
        if (next == '5' && digits.length() == kept + 1) {
            return null;
        }
        if (next < '5') {
            int used = kept;
            while (used > 0 && digits.charAt(used - 1) == '0') {
                used--;
            }
            return used == 0 ? ZERO : new Decimal(digits.substring(0, used), exponent);
        }
        int nines = kept;
        while (nines > 0 && digits.charAt(nines - 1) == '9') {
            nines--;
        }
        if (nines == 0) {
            return new Decimal("1", exponent + 1);
        }
        char last = (char) (digits.charAt(nines - 1) + 1);
        return new Decimal(digits.substring(0, nines - 1) + last, exponent);
    }

    /** {@return how many digits stand before the point in positional notation, at least one} */
    public int wholeDigits() {
        return Math.max(exponent + 1, 1);
    }

    /** {@return how many digits stand behind the point in positional notation} */
    public int fractionDigits() {
        return Math.max(digits.length() - 1 - exponent, 0);
    }

    /** {@return how many digits stand behind the point in scientific notation} */
    public int scientificFractionDigits() {
        return digits.length() - 1;
    }

    /** Appends the digits before the point in positional notation. */
    public void appendWhole(StringBuilder out) {
        if (exponent < 0) {
            out.append('0');
        } else if (digits.length() > exponent) {
            out.append(digits, 0, exponent + 1);
        } else {
            out.append(digits);
            appendZeros(out, exponent + 1 - digits.length());
        }
    }

    /** Appends the digits behind the point in positional notation, and zeros until there are {@code atLeast}. */
    public void appendFraction(StringBuilder out, int atLeast) {
        int fraction = fractionDigits();
        if (fraction > 0) {
            appendZeros(out, -exponent - 1);
            out.append(digits, Math.max(exponent + 1, 0), digits.length());
        }
        appendZeros(out, atLeast - fraction);
    }

    /** Appends the digits behind the point in scientific notation, and zeros until there are {@code atLeast}. */
    public void appendScientificFraction(StringBuilder out, int atLeast) {
        out.append(digits, 1, digits.length());
        appendZeros(out, atLeast - digits.length() + 1);
    }

    /** Appends the exponent, such as {@code e+05}, with at least so many digits. */
    public void appendExponent(StringBuilder out, int atLeast) {
        out.append(exponent < 0 ? "e-" : "e+");
        int magnitude = Math.abs(exponent);
        appendZeros(out, atLeast - digitCount(magnitude));
        out.append(magnitude);
    }

    /** {@return how many digits the exponent has, its sign aside} */
    public int exponentDigits() {
        return digitCount(Math.abs(exponent));
    }

    private static int digitCount(int magnitude) {
        return magnitude < 10 ? 1 : magnitude < 100 ? 2 : 3;
    }

    private static void appendZeros(StringBuilder out, int count) {
        int left = count;
        while (left > 0) {
            int some = Math.min(left, ZEROS.length());
            out.append(ZEROS, 0, some);
            left -= some;
        }
    }
}
