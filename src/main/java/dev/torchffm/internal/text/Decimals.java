// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * From binary to decimal, exactly. All numbers passed in are finite and not negative.
 *
 * <p>Rounding is that of the number's exact binary value, half to even. The shortest digits round to the same, and are
 * much cheaper, unless they end in a 5 right there: between a number and its shortest digits D there is no decimal as
 * short as D, or it would have been chosen, so no other halfway point.
 */
public final class Decimals {
    /** Below so many units of the smallest number, the JDK prints two digits where one would do. */
    private static final int FEW_UNITS = 1024;

    /** The powers of ten that a double holds exactly. */
    private static final double[] POWER = new double[23];
    /** Half a unit behind so many digits, nearly. */
    private static final double[] HALF_UNIT = new double[POWER.length];

    static {
        for (int i = 0; i < POWER.length; i++) {
            POWER[i] = Double.parseDouble("1e" + i);
            HALF_UNIT[i] = 0.5 / POWER[i];
        }
    }

    private Decimals() {
    }

    /** The fewest digits that only this number of its format rounds to, and of those the nearest. */
    public static Decimal shortest(double x, FloatKind kind) {
        if (x == 0) {
            return Decimal.ZERO;
        }
        return switch (kind) {
            case HALF -> Margins.shortestHalf(x);
            case SINGLE -> x < FEW_UNITS * Float.MIN_VALUE ? Margins.shortest(x, kind) : Decimal.parse(Float.toString((float) x));
            case DOUBLE -> x < FEW_UNITS * Double.MIN_VALUE ? Margins.shortest(x, kind) : Decimal.parse(Double.toString(x));
        };
    }

    /** The number rounded to so many digits behind the point: C's {@code %.*f}. */
    public static Decimal fixed(double x, int fractionDigits) {
        if (fractionDigits < POWER.length && x * POWER[fractionDigits] < 0x1p50) {
            return Decimal.of(roundProduct(x, POWER[fractionDigits]), -fractionDigits);
        }
        Decimal shortest = shortest(x, FloatKind.DOUBLE);
        int surplus = shortest.fractionDigits() - fractionDigits;
        if (surplus > 0) {
            Decimal rounded = shortest.round(shortest.digits().length() - surplus);
            if (rounded != null) {
                return rounded;
            }
        } else if (isInteger53(x) || (fractionDigits < HALF_UNIT.length && Math.ulp(x) < HALF_UNIT[fractionDigits])) {
            return shortest;
        }
        return Decimal.of(ExactDecimals.of(x).setScale(fractionDigits, RoundingMode.HALF_EVEN));
    }

    /** The exact product rounded half to even; it must be below 2<sup>50</sup>. */
    private static long roundProduct(double x, double power) {
        double product = x * power;
        long rounded = (long) Math.rint(product);
        double above = product - rounded;
        if (Math.abs(above) == 0.5) {
            // Doubles are an eighth apart or less here: elsewhere the product's own rounding crosses no half.
            double error = Math.fma(x, power, -product);
            if (above > 0 && error > 0) {
                return rounded + 1;
            }
            if (above < 0 && error < 0) {
                return rounded - 1;
            }
        }
        return rounded;
    }

    /** The number rounded to one digit before the point and so many behind it: C's {@code %.*e}. */
    public static Decimal scientific(double x, int fractionDigits) {
        Decimal shortest = shortest(x, FloatKind.DOUBLE);
        if (shortest.scientificFractionDigits() > fractionDigits) {
            Decimal rounded = shortest.round(fractionDigits + 1);
            if (rounded != null) {
                return rounded;
            }
        } else if (isInteger53(x) || (fractionDigits < 15 && x >= Double.MIN_NORMAL)) {
            return shortest;
        }
        return Decimal.of(ExactDecimals.of(x).round(new MathContext(fractionDigits + 1, RoundingMode.HALF_EVEN)));
    }

    /**
     * As {@link #fixed}, but where the last digit is coarser than the distance to the next number, a digit that rounds
     * back to this one is preferred to the nearest: what NumPy's Dragon4 does when asked for so many unique digits.
     */
    public static Decimal uniqueFixed(double x, int fractionDigits, FloatKind kind) {
        if (kind.isCloserBelow(x)
                && (fractionDigits >= HALF_UNIT.length || kind.ulp(x) > HALF_UNIT[fractionDigits])) {
            return Margins.round(x, kind, fractionDigits);
        }
        return fixed(x, fractionDigits);
    }

    /** To {@link #scientific} what {@link #uniqueFixed} is to {@link #fixed}. */
    public static Decimal uniqueScientific(double x, int fractionDigits, FloatKind kind) {
        // 0.301 is below log10(2): a last digit worth at most one unit of the format's last bit.
        if (kind.isCloserBelow(x) && fractionDigits + 1 >= kind.fractionBits() * 0.301) {
            BigDecimal exact = ExactDecimals.of(x);
            return Margins.round(x, kind, fractionDigits - (exact.precision() - exact.scale() - 1));
        }
        return scientific(x, fractionDigits);
    }

    private static boolean isInteger53(double x) {
        return x < 0x1p53 && x == Math.rint(x);
    }
}
