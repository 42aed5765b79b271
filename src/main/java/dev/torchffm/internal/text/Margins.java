// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Digits by the rule of Burger and Dybvig's free-format printing, which NumPy's Dragon4 follows: what lies within half
 * the distance to a neighbour rounds back to the number. The rare cases, which need not be fast, and half precision,
 * where long arithmetic is exact.
 */
final class Margins {
    /** Fraction bits that hold a binary16 and a quarter of its last bit. */
    private static final int HALF_SHIFT = 26;

    private Margins() {
    }

    /** The shortest digits of a number that is not 0. */
    static Decimal shortest(double x, FloatKind kind) {
        BigDecimal exact = ExactDecimals.of(x);
        int scale = exact.scale() - exact.precision() + 1;
        while (true) {
            Cut cut = new Cut(exact, x, kind, scale);
            if (cut.low || cut.high) {
                return Decimal.of(cut.rounded());
            }
            scale++;
        }
    }

    /** The number rounded to {@code scale} digits behind the point, towards where it rounds back, else to nearest. */
    static Decimal round(double x, FloatKind kind, int scale) {
        return Decimal.of(new Cut(ExactDecimals.of(x), x, kind, scale).rounded());
    }

    /** A number cut off after some digit, and on which sides it could be left. */
    private static final class Cut {
        final boolean low;
        final boolean high;
        private final BigDecimal down;
        private final BigDecimal rest;
        private final BigDecimal unit;

        Cut(BigDecimal exact, double x, FloatKind kind, int scale) {
            BigDecimal above = ExactDecimals.half(ExactDecimals.of(kind.ulp(x)));
            BigDecimal below = kind.isCloserBelow(x) ? ExactDecimals.half(above) : above;
            down = exact.setScale(scale, RoundingMode.DOWN);
            rest = exact.subtract(down);
            unit = BigDecimal.ONE.scaleByPowerOfTen(-scale);
            int toBelow = rest.compareTo(below);
            int toAbove = rest.add(above).compareTo(unit);
            boolean even = kind.isEven(x);
            low = toBelow < 0 || (even && toBelow == 0);
            high = toAbove > 0 || (even && toAbove == 0);
        }

        BigDecimal rounded() {
            boolean up = high;
            if (low == high) {
                int toHalf = rest.compareTo(ExactDecimals.half(unit));
                up = toHalf > 0 || (toHalf == 0 && down.unscaledValue().testBit(0));
            }
            return up ? down.add(unit) : down;
        }
    }

    /** The shortest digits of a binary16 that is not 0. */
    static Decimal shortestHalf(double x) {
        boolean even = FloatKind.HALF.isEven(x);
        long above = (long) Math.scalb(FloatKind.HALF.ulp(x), HALF_SHIFT - 1);
        long below = FloatKind.HALF.isCloserBelow(x) ? above >> 1 : above;
        long rest = (long) Math.scalb(x, HALF_SHIFT);
        long unit = 1L << HALF_SHIFT;
        int power = 0;
        while (unit * 10 <= rest) {
            unit *= 10;
            power++;
        }
        while (rest < unit) {
            rest *= 10;
            above *= 10;
            below *= 10;
            power--;
        }
        long digits = 0;
        while (true) {
            long digit = rest / unit;
            rest %= unit;
            digits = digits * 10 + digit;
            boolean low = even ? rest <= below : rest < below;
            boolean high = even ? rest + above >= unit : rest + above > unit;
            if (low || high) {
                boolean up = low == high ? 2 * rest > unit || (2 * rest == unit && (digit & 1) == 1) : high;
                return Decimal.of(up ? digits + 1 : digits, power);
            }
            if (power > 0) {
                unit /= 10;
            } else {
                rest *= 10;
                above *= 10;
                below *= 10;
            }
            power--;
        }
    }
}
