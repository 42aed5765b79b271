// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ndarray;

import dev.torchffm.internal.text.Decimal;
import dev.torchffm.internal.text.Decimals;
import dev.torchffm.internal.text.FloatKind;
import dev.torchffm.internal.text.PythonText;
import java.util.function.DoublePredicate;

/**
 * One format for all shown numbers of an array, as NumPy's {@code FloatingFormat}: the notation and the columns come
 * from the finite ones.
 *
 * <p>The columns before the point, and those of the exponent, are widest at the largest and the smallest magnitudes, so
 * only the fraction takes every number's digits; and that search ends at the first number that needs the full precision.
 */
final class NumpyFloatFormat {
    /** The numbers to be printed, as often as asked for. */
    interface Numbers {
        /** Hands over one number after another, until one is answered with false. */
        void forEach(DoublePredicate visitor);
    }

    private static final int NO_LIMIT = -1;

    private final FloatKind kind;
    private final PrintOptions options;
    private final char sign;
    private final boolean exact;
    private final int limit;
    private final boolean scientific;
    private final int fraction;
    private final boolean padsWithZeros;
    private final int exponentDigits;
    private final int padLeft;
    private final int padRight;

    NumpyFloatFormat(Numbers numbers, FloatKind kind, char sign, PrintOptions options) {
        this.kind = kind;
        this.options = options;
        this.sign = sign;
        this.exact = options.floatmode() == PrintOptions.FloatMode.FIXED;
        this.limit = options.floatmode() == PrintOptions.FloatMode.UNIQUE ? NO_LIMIT : options.precision();

        Extremes seen = new Extremes();
        numbers.forEach(seen::add);
        this.scientific = isScientific(seen);
        int left = 0;
        if (!seen.anyFinite()) {
            fraction = 0;
            padsWithZeros = false;
            exponentDigits = 0;
            padRight = 0;
        } else if (scientific) {
            fraction = longestFraction(numbers);
            padsWithZeros = true;
            exponentDigits = Math.max(2, Math.max(
                    alone(seen.largest).exponentDigits(), alone(seen.smallest).exponentDigits()));
            left = sign == '+' || seen.largestNegative >= 0 ? 2 : 1;
            padRight = exponentDigits + 2 + fraction;
        } else {
            padRight = longestFraction(numbers);
            padsWithZeros = exact || options.floatmode() == PrintOptions.FloatMode.MAXPREC_EQUAL;
            fraction = padsWithZeros ? padRight : limit;
            exponentDigits = 0;
            left = Math.max(wholeWidth(seen.largestPositive, sign == '+'), wholeWidth(seen.largestNegative, true));
        }
        if (sign == ' ' && seen.largestNegative < 0) {
            left++;
        }
        if (seen.anyNonFinite) {
            int signed = sign != '-' || seen.negativeInfinity ? 1 : 0;
            left = Math.max(left, length(options.nanstr()) - padRight - 1);
            left = Math.max(left, length(options.infstr()) + signed - padRight - 1);
        }
        padLeft = left;
    }

    /** What decides on notation and columns. Magnitudes are -1 where there is no such number. */
    private static final class Extremes {
        double smallest = -1;
        double largest = -1;
        double largestPositive = -1;
        double largestNegative = -1;
        boolean anyNonFinite;
        boolean negativeInfinity;

        boolean add(double x) {
            double magnitude = Math.abs(x);
            if (!(magnitude <= Double.MAX_VALUE)) {
                anyNonFinite = true;
                negativeInfinity |= x < 0;
                return true;
            }
            if (Double.doubleToRawLongBits(x) < 0) {
                largestNegative = Math.max(largestNegative, magnitude);
            } else {
                largestPositive = Math.max(largestPositive, magnitude);
            }
            if (magnitude != 0) {
                largest = Math.max(largest, magnitude);
                smallest = smallest < 0 ? magnitude : Math.min(smallest, magnitude);
            }
            return true;
        }

        boolean anyFinite() {
            return largestPositive >= 0 || largestNegative >= 0;
        }
    }

    private boolean isScientific(Extremes seen) {
        if (seen.largest < 0) {
            return false;
        }
        double cutoff = switch (kind) {
            case HALF -> 1e3;
            case SINGLE -> 1e6;
            case DOUBLE -> 1e8;
        };
        // NumPy compares and divides in the array's own type.
        return seen.largest >= cutoff || (!options.suppress()
                && (seen.smallest < kind.round(1e-4) || kind.round(seen.largest / seen.smallest) > 1000));
    }

    private int longestFraction(Numbers numbers) {
        if (exact) {
            return limit;
        }
        int[] longest = {0};
        numbers.forEach(x -> {
            double magnitude = Math.abs(x);
            if (magnitude <= Double.MAX_VALUE) {
                Decimal digits = alone(magnitude);
                int length = scientific ? digits.scientificFractionDigits() : digits.fractionDigits();
                longest[0] = Math.max(longest[0], length);
            }
            return longest[0] != limit;
        });
        return longest[0];
    }

    /** The digits that a number would have if it were alone. */
    private Decimal alone(double magnitude) {
        if (exact) {
            return scientific ? Decimals.scientific(magnitude, limit) : Decimals.fixed(magnitude, limit);
        }
        Decimal shortest = Decimals.shortest(magnitude, kind);
        if (limit == NO_LIMIT) {
            return shortest;
        }
        if (scientific) {
            return shortest.scientificFractionDigits() <= limit ? shortest : Decimals.scientific(magnitude, limit);
        }
        return shortest.fractionDigits() <= limit ? shortest : Decimals.fixed(magnitude, limit);
    }

    private int wholeWidth(double magnitude, boolean signed) {
        return magnitude < 0 ? 0 : alone(magnitude).wholeDigits() + (signed ? 1 : 0);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Appends a number, padded to the columns. */
    void append(double x, StringBuilder out) {
        double magnitude = Math.abs(x);
        if (!(magnitude <= Double.MAX_VALUE)) {
            appendNonFinite(x, out);
        } else if (scientific) {
            appendScientific(magnitude, Double.doubleToRawLongBits(x) < 0, out);
        } else {
            appendPositional(magnitude, Double.doubleToRawLongBits(x) < 0, out);
        }
    }

    private void appendNonFinite(double x, StringBuilder out) {
        boolean nan = Double.isNaN(x);
        String text = nan ? options.nanstr() : options.infstr();
        boolean negative = !nan && x < 0;
        int signWidth = negative || sign == '+' ? 1 : 0;
        PythonText.appendSpaces(out, padLeft + padRight + 1 - length(text) - signWidth);
        appendSign(negative, out);
        out.append(text);
    }

    private void appendScientific(double magnitude, boolean negative, StringBuilder out) {
        Decimal digits = exact
                ? Decimals.scientific(magnitude, fraction)
                : Decimals.uniqueScientific(magnitude, fraction, kind);
        PythonText.appendSpaces(out, padLeft - (negative || sign == '+' ? 2 : 1));
        appendSign(negative, out);
        out.append(digits.digits().charAt(0)).append('.');
        digits.appendScientificFraction(out, fraction);
        digits.appendExponent(out, exponentDigits);
    }

    private void appendPositional(double magnitude, boolean negative, StringBuilder out) {
        Decimal digits = padsWithZeros && !exact ? Decimals.uniqueFixed(magnitude, fraction, kind) : alone(magnitude);
        PythonText.appendSpaces(out, padLeft - digits.wholeDigits() - (negative || sign == '+' ? 1 : 0));
        appendSign(negative, out);
        digits.appendWhole(out);
        out.append('.');
        digits.appendFraction(out, padsWithZeros ? fraction : 0);
        PythonText.appendSpaces(out, padsWithZeros ? 0 : padRight - digits.fractionDigits());
    }

    private void appendSign(boolean negative, StringBuilder out) {
        if (negative) {
            out.append('-');
        } else if (sign == '+') {
            out.append('+');
        }
    }
}
