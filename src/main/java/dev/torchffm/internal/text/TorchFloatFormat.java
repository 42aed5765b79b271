// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.text;

import dev.torchffm.DType;
import dev.torchffm.TensorPrintOptions;
import java.util.function.DoublePredicate;

/**
 * One format for all shown numbers of a tensor, or of its real or imaginary parts: C's {@code %.0f}, {@code %.4f} or
 * {@code %.4e}. Notation and width come from those that are finite and not 0; the widest is one of the extremes.
 */
final class TorchFloatFormat {
    /** The numbers to be printed. */
    interface Numbers {
        /** Hands over one number after another, until one is answered with false. */
        void forEach(DoublePredicate visitor);
    }

    private final int precision;
    private final boolean scientific;
    private final boolean integers;
    private final int width;

    TorchFloatFormat(Numbers numbers, DType dtype, TensorPrintOptions options) {
        this.precision = options.precision();
        Extremes seen = new Extremes(dtype == DType.FLOAT8_E8M0FNU);
        numbers.forEach(seen::add);
        this.integers = seen.integers;
        boolean any = seen.largest != 0 || seen.nan;
        this.scientific = any && isScientific(seen, options);
        int widest = seen.nan ? 3 : 1;
        if (any) {
            widest = Math.max(widest, width(seen.largestPositive, false));
            widest = Math.max(widest, width(seen.smallestPositive, false));
            widest = Math.max(widest, width(seen.largestNegative, true));
            widest = Math.max(widest, width(seen.smallestNegative, true));
        }
        this.width = widest;
    }

    /** Magnitudes, 0 where there is no such number. */
    private static final class Extremes {
        private final boolean e8m0;
        boolean nan;
        boolean integers = true;
        double largest;
        double smallest = Double.MAX_VALUE;
        double largestPositive;
        double smallestPositive;
        double largestNegative;
        double smallestNegative;

        /**
         * Begins with no number.
         *
         * @param e8m0 whether the numbers were of {@code float8_e8m0fnu}, where PyTorch takes nan for finite and the
         *     smallest number, which 0 converts to, for 0
         */
        Extremes(boolean e8m0) {
            this.e8m0 = e8m0;
        }

        boolean add(double x) {
            double magnitude = Math.abs(x);
            if (e8m0 && Double.isNaN(x)) {
                nan = true;
                integers = false;
            }
            if (x == 0 || (e8m0 && x == 0x1p-127) || !(magnitude <= Double.MAX_VALUE)) {
                return true;
            }
            integers &= x == Math.rint(x);
            largest = Math.max(largest, magnitude);
            smallest = Math.min(smallest, magnitude);
            if (x < 0) {
                largestNegative = Math.max(largestNegative, magnitude);
                smallestNegative = smallestNegative == 0 ? magnitude : Math.min(smallestNegative, magnitude);
            } else {
                largestPositive = Math.max(largestPositive, magnitude);
                smallestPositive = smallestPositive == 0 ? magnitude : Math.min(smallestPositive, magnitude);
            }
            return true;
        }
    }

    private static boolean isScientific(Extremes seen, TensorPrintOptions options) {
        return options.sciMode() != null
                ? options.sciMode()
                : !seen.nan && (seen.largest / seen.smallest > 1000 || seen.largest > 1e8 || seen.smallest < 1e-4);
    }

    private int width(double magnitude, boolean negative) {
        if (magnitude == 0) {
            return 0;
        }
        StringBuilder text = new StringBuilder();
        appendFinite(magnitude, negative, text);
        return text.length();
    }

    int width() {
        return width;
    }

    /** Appends the number, padded on the left. */
    void append(double x, StringBuilder out) {
        int start = out.length();
        double magnitude = Math.abs(x);
        if (magnitude <= Double.MAX_VALUE) {
            appendFinite(magnitude, Double.doubleToRawLongBits(x) < 0, out);
        } else {
            out.append(Double.isNaN(x) ? "nan" : x < 0 ? "-inf" : "inf");
        }
        int missing = width - (out.length() - start);
        if (missing > 0) {
            out.insert(start, " ".repeat(missing));
        }
    }

    private void appendFinite(double magnitude, boolean negative, StringBuilder out) {
        if (negative) {
            out.append('-');
        }
        if (scientific) {
            Decimal digits = Decimals.scientific(magnitude, precision);
            out.append(digits.digits().charAt(0));
            if (precision > 0) {
                out.append('.');
                digits.appendScientificFraction(out, precision);
            }
            digits.appendExponent(out, 2);
        } else if (integers) {
            Decimals.fixed(magnitude, 0).appendWhole(out);
            out.append('.');
        } else {
            Decimal digits = Decimals.fixed(magnitude, precision);
            digits.appendWhole(out);
            if (precision > 0) {
                out.append('.');
                digits.appendFraction(out, precision);
            }
        }
    }
}
