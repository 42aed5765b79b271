// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic of {@link Long}, {@link Double} and {@link Boolean} in Python's meaning, of what fits 64 bits. What overflows, or has no
 * value, throws {@link ArithmeticException} with the operands.
 */
final class PythonNumbers {
    private static final double EXACT = 0x1p53;
    /** More than twice the digits of a double, so that rounding again does not matter. */
    private static final MathContext DIGITS = new MathContext(60);

    private PythonNumbers() { }

    static boolean isTrue(Object value) {
        return value instanceof Boolean bool ? bool : value instanceof Long number ? number != 0 : (Double) value != 0;
    }

    private static boolean isReal(Object value) {
        return value instanceof Double;
    }

    static long integer(Object value) {
        return value instanceof Boolean bool ? (bool ? 1 : 0) : (Long) value;
    }

    static double real(Object value) {
        return value instanceof Double number ? number : (double) integer(value);
    }

    private static ArithmeticException overflow(Object a, String operation, Object b) {
        return new ArithmeticException(a + " " + operation + " " + b + " does not fit 64 bits");
    }

    private static ArithmeticException byZero(Object a, String operation) {
        return new ArithmeticException(a + " " + operation + " 0 has no value");
    }

    static Object add(Object a, Object b) {
        if (isReal(a) || isReal(b)) {
            return real(a) + real(b);
        }
        try {
            return Math.addExact(integer(a), integer(b));
        } catch (ArithmeticException e) {
            throw overflow(a, "+", b);
        }
    }

    static Object sub(Object a, Object b) {
        if (isReal(a) || isReal(b)) {
            return real(a) - real(b);
        }
        try {
            return Math.subtractExact(integer(a), integer(b));
        } catch (ArithmeticException e) {
            throw overflow(a, "-", b);
        }
    }

    static Object mul(Object a, Object b) {
        if (isReal(a) || isReal(b)) {
            return real(a) * real(b);
        }
        try {
            return Math.multiplyExact(integer(a), integer(b));
        } catch (ArithmeticException e) {
            throw overflow(a, "*", b);
        }
    }

    static Object floorDiv(Object a, Object b) {
        if (!isTrue(b)) {
            throw byZero(a, "//");
        }
        if (isReal(a) || isReal(b)) {
            double x = real(a);
            double y = real(b);
            // Of the remainder, since the quotient may be rounded up to the next whole number.
            double quotient = (x - remainder(x, y)) / y;
            return quotient == 0 ? Math.copySign(0, x / y) : Math.floor(quotient + 0.5);
        }
        if (integer(b) == -1 && integer(a) == Long.MIN_VALUE) {
            throw overflow(a, "//", b);
        }
        return Math.floorDiv(integer(a), integer(b));
    }

    static Object mod(Object a, Object b) {
        if (!isTrue(b)) {
            throw byZero(a, "%");
        }
        return isReal(a) || isReal(b) ? (Object) remainder(real(a), real(b)) : (Object) Math.floorMod(integer(a), integer(b));
    }

    private static double remainder(double x, double y) {
        double remainder = x % y;
        return remainder == 0 ? Math.copySign(0, y) : remainder < 0 != y < 0 ? remainder + y : remainder;
    }

    static Object trueDiv(Object a, Object b) {
        if (!isTrue(b)) {
            throw byZero(a, "/");
        }
        double x = real(a);
        double y = real(b);
        if (isReal(a) || isReal(b) || Math.abs(x) <= EXACT && Math.abs(y) <= EXACT) {
            return x / y;
        }
        return new BigDecimal(integer(a)).divide(new BigDecimal(integer(b)), DIGITS).doubleValue();
    }

    static Object pow(Object a, Object b) {
        if (!isReal(a) && !isReal(b) && integer(b) >= 0) {
            return integerPower(integer(a), integer(b));
        }
        double x = real(a);
        double y = real(b);
        if (x == 0 && y < 0) {
            throw new ArithmeticException(a + " ** " + b + " has no value");
        }
        double power = Math.pow(x, y);
        if (Double.isNaN(power) && !Double.isNaN(x) && !Double.isNaN(y)) {
            throw new ArithmeticException(a + " ** " + b + " is complex");
        }
        if (Double.isInfinite(power) && !Double.isInfinite(x) && !Double.isInfinite(y)) {
            throw new ArithmeticException(a + " ** " + b + " does not fit a double");
        }
        return power;
    }

    private static Object integerPower(long base, long exponent) {
        if (Math.abs((double) base) <= 1) {
            return base == 0 ? (exponent == 0 ? 1L : 0L) : base == 1 || exponent % 2 == 0 ? 1L : -1L;
        }
        try {
            return exponent > 63 ? BigInteger.TWO.pow(64).longValueExact() : BigInteger.valueOf(base).pow((int) exponent).longValueExact();
        } catch (ArithmeticException e) {
            throw overflow(base, "**", exponent);
        }
    }

    static Object shiftLeft(Object a, Object b) {
        long count = count(a, "<<", b);
        long value = integer(a);
        if (value == 0) {
            return 0L;
        }
        if (count > 63 || value << count >> count != value) {
            throw overflow(a, "<<", b);
        }
        return value << count;
    }

    static Object shiftRight(Object a, Object b) {
        return integer(a) >> Math.min(63, count(a, ">>", b));
    }

    private static long count(Object a, String operation, Object b) {
        if (isReal(a) || isReal(b) || integer(b) < 0) {
            throw new ArithmeticException(a + " " + operation + " " + b + " has no value");
        }
        return integer(b);
    }

    static Object and(Object a, Object b) {
        return a instanceof Boolean x && b instanceof Boolean y ? (Object) (x && y) : (Object) (bits(a, "&") & bits(b, "&"));
    }

    static Object or(Object a, Object b) {
        return a instanceof Boolean x && b instanceof Boolean y ? (Object) (x || y) : (Object) (bits(a, "|") | bits(b, "|"));
    }

    private static long bits(Object value, String operation) {
        if (isReal(value)) {
            throw new ArithmeticException(operation + " takes integers, not " + value);
        }
        return integer(value);
    }

    static Object negative(Object a) {
        return isReal(a) ? (Object) (-real(a)) : sub(0L, a);
    }

    static Object positive(Object a) {
        return isReal(a) ? a : (Object) integer(a);
    }

    static Object absolute(Object a) {
        return isReal(a) ? (Object) Math.abs(real(a)) : integer(a) < 0 ? negative(a) : positive(a);
    }

    /** {@return how two numbers compare, exactly; null where one is no number} */
    static @Nullable Integer compare(Object a, Object b) {
        if (!isReal(a) && !isReal(b)) {
            return Long.compare(integer(a), integer(b));
        }
        double x = real(a);
        double y = real(b);
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return null;
        }
        if (isReal(a) && isReal(b) || Double.isInfinite(x) || Double.isInfinite(y)) {
            return x < y ? -1 : x > y ? 1 : 0;
        }
        return exact(a).compareTo(exact(b));
    }

    private static BigDecimal exact(Object value) {
        return value instanceof Double number ? new BigDecimal(number) : new BigDecimal(integer(value));
    }

    static boolean equal(Object a, Object b) {
        Integer order = compare(a, b);
        return order != null && order == 0;
    }

    static boolean isLess(Object a, Object b) {
        Integer order = compare(a, b);
        return order != null && order < 0;
    }

    static boolean isLessOrEqual(Object a, Object b) {
        Integer order = compare(a, b);
        return order != null && order <= 0;
    }

    static Object min(Object a, Object b) {
        return isLess(b, a) ? b : a;
    }

    static Object max(Object a, Object b) {
        return isLess(a, b) ? b : a;
    }

    static Object truncate(Object a) {
        return whole(a, isReal(a) ? real(a) < 0 ? Math.ceil(real(a)) : Math.floor(real(a)) : 0);
    }

    static Object floor(Object a) {
        return whole(a, isReal(a) ? Math.floor(real(a)) : 0);
    }

    static Object ceiling(Object a) {
        return whole(a, isReal(a) ? Math.ceil(real(a)) : 0);
    }

    private static Object whole(Object a, double rounded) {
        if (!isReal(a)) {
            return integer(a);
        }
        if (!(rounded >= -0x1p63 && rounded < 0x1p63)) {
            throw new ArithmeticException(a + " is no integer of 64 bits");
        }
        return (long) rounded;
    }

    static Object squareRoot(Object a) {
        if (real(a) < 0) {
            throw new ArithmeticException("the square root of " + a + " has no value");
        }
        return Math.sqrt(real(a));
    }
}
