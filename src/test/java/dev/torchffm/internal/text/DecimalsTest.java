// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {
    private static final int COUNT = 100_000;

    private static BigDecimal number(Decimal d) {
        return new BigDecimal(d.digits()).scaleByPowerOfTen(d.exponent() - d.digits().length() + 1);
    }

    private static void assertSame(BigDecimal expected, Decimal actual, double x, int digits) {
        assertEquals(0, expected.compareTo(number(actual)),
                () -> x + " to " + digits + " digits is " + expected + ", not " + actual);
    }

    /** Numbers of all magnitudes, and short ones that lie halfway between decimals. */
    private static double random(SplittableRandom random, int i) {
        return switch (i % 4) {
            case 0 -> Double.longBitsToDouble(random.nextLong(0x7ff0000000000000L));
            case 1 -> random.nextLong(1 << 20) / (double) (1 << random.nextInt(20));
            case 2 -> random.nextDouble() * Math.pow(10, random.nextInt(-8, 18));
            default -> Math.scalb(1.0, random.nextInt(-200, 200));
        };
    }

    @Test
    void fixedIsTheExactValueRoundedHalfToEven() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < COUNT; i++) {
            double x = random(random, i);
            int digits = random.nextInt(25);
            assertSame(new BigDecimal(x).setScale(digits, RoundingMode.HALF_EVEN), Decimals.fixed(x, digits), x, digits);
        }
    }

    @Test
    void scientificIsTheExactValueRoundedHalfToEven() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < COUNT; i++) {
            double x = random(random, i);
            int digits = random.nextInt(25);
            assertSame(new BigDecimal(x).round(new MathContext(digits + 1, RoundingMode.HALF_EVEN)),
                    Decimals.scientific(x, digits), x, digits);
        }
    }

    @Test
    void shortestOfEveryHalfReadsBackAndNothingShorterDoes() {
        for (short bits = 1; bits < 0x7c00; bits++) {
            double x = Float.float16ToFloat(bits);
            Decimal shortest = Decimals.shortest(x, FloatKind.HALF);
            assertEquals(bits, half(number(shortest)), "" + x);
            int fewer = shortest.digits().length() - 1;
            if (fewer > 0) {
                BigDecimal exact = new BigDecimal(x);
                assertTrue(half(exact.round(new MathContext(fewer, RoundingMode.DOWN))) != bits, "" + x);
                assertTrue(half(exact.round(new MathContext(fewer, RoundingMode.UP))) != bits, "" + x);
            }
        }
    }

    /** The bits of the nearest half; halves and the limits between them are exact in double. */
    private static short half(BigDecimal decimal) {
        double x = decimal.doubleValue();
        float nearest = (float) x;
        if (nearest != x) { // sticky, so that rounding twice is rounding once
            float below = nearest > x ? Math.nextDown(nearest) : nearest;
            nearest = (Float.floatToRawIntBits(below) & 1) == 1 ? below : Math.nextUp(below);
        }
        return Float.floatToFloat16(nearest);
    }

    @Test
    void shortestOfSinglesAndDoublesReadsBack() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < COUNT; i++) {
            double x = random(random, i);
            assertEquals(x, number(Decimals.shortest(x, FloatKind.DOUBLE)).doubleValue());
            float f = Float.intBitsToFloat(random.nextInt(0x7f800000));
            assertEquals(f, number(Decimals.shortest(f, FloatKind.SINGLE)).floatValue());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "4.9e-324, 5, -324",
        "9.9e-324, 1, -323",
        "1.5e-323, 15, -323",
        "2e-323, 2, -323",
        "2e23, 2, 23",
        "9007199254740993, 9007199254740992, 15",
    })
    void oneDigitSufficesForTheSmallestDoubles(double x, String digits, int exponent) {
        assertEquals(new Decimal(digits, exponent), Decimals.shortest(x, FloatKind.DOUBLE));
    }

    @ParameterizedTest
    @CsvSource({"1.4e-45, 1, -45", "2.8e-45, 3, -45", "4.2e-45, 4, -45", "1.1754944e-38, 11754944, -38"})
    void oneDigitSufficesForTheSmallestSingles(float x, String digits, int exponent) {
        assertEquals(new Decimal(digits, exponent), Decimals.shortest(x, FloatKind.SINGLE));
    }

    @Test
    void uniqueDigitsOfPowersOfTwoReadBackRatherThanRoundToEven() {
        assertEquals(new Decimal("1562", -2), Decimals.scientific(0.015625, 3));
        assertEquals(new Decimal("1563", -2), Decimals.uniqueScientific(0.015625, 3, FloatKind.HALF));
        assertEquals(new Decimal("1562", -2), Decimals.uniqueScientific(0.015625, 3, FloatKind.SINGLE));
        assertEquals(new Decimal("1563", -2), Decimals.uniqueFixed(0.015625, 5, FloatKind.HALF));
        assertEquals(new Decimal("1562", -2), Decimals.uniqueFixed(0.015625, 5, FloatKind.DOUBLE));
    }

    @Test
    void zeroHasOneDigit() {
        assertEquals(Decimal.ZERO, Decimals.shortest(0, FloatKind.HALF));
        assertEquals(Decimal.ZERO, Decimals.fixed(0, 3));
        assertEquals(Decimal.ZERO, Decimals.scientific(0, 3));
        assertEquals(Decimal.ZERO, Decimals.fixed(1e-9, 3));
    }
}
