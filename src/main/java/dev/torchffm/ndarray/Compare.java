package dev.torchffm.ndarray;

import dev.torchffm.Complex;
import java.math.BigInteger;

/** Element-by-element comparison of arrays of one shape. */
final class Compare {
    private Compare() { }

    private interface Test {
        boolean holds(NDArray a, NDArray b);
    }

    private static boolean all(NDArray a, NDArray b, Test test) {
        if (a.ndim() == 0) {
            return test.holds(a, b);
        }
        long count = a.shape(0);
        for (long i = 0; i < count; i++) {
            if (!all(a.select(0, i), b.select(0, i), test)) {
                return false;
            }
        }
        return true;
    }

    /** NumPy's {@code ==} everywhere. */
    static boolean equal(NDArray a, NDArray b) {
        return all(a, b, (x, y) -> {
            if (Elements.rank(x.dtype()) == 0 && Elements.rank(y.dtype()) == 0) {
                return big(x).equals(big(y));
            }
            Complex p = complex(x);
            Complex q = complex(y);
            return p.re() == q.re() && p.im() == q.im();
        });
    }

    static boolean close(NDArray a, NDArray b, double rtol, double atol) {
        return all(a, b, (x, y) -> {
            Complex p = complex(x);
            Complex q = complex(y);
            if (p.re() == q.re() && p.im() == q.im()) {
                return true;
            }
            double size = Math.hypot(q.re(), q.im());
            return Double.isFinite(size) && Math.hypot(p.re() - q.re(), p.im() - q.im()) <= atol + rtol * size;
        });
    }

    /** Java's equality of the boxed elements, but that 0.0 equals -0.0 as in NumPy. */
    static boolean same(NDArray a, NDArray b) {
        return all(a, b, (x, y) -> canonical(x.get()).equals(canonical(y.get())));
    }

    static int hash(NDArray a) {
        if (a.ndim() == 0) {
            return canonical(a.get()).hashCode();
        }
        int hash = 1;
        for (NDArray row : a) {
            hash = 31 * hash + hash(row);
        }
        return hash;
    }

    private static Object canonical(Object value) {
        return switch (value) {
            case Float f -> f + 0.0f;
            case Double d -> d + 0.0;
            case Complex c -> new Complex(c.re() + 0.0, c.im() + 0.0);
            default -> value;
        };
    }

    private static BigInteger big(NDArray x) {
        Object value = x.get();
        return value instanceof BigInteger b ? b
                : value instanceof Boolean b ? (b ? BigInteger.ONE : BigInteger.ZERO) : BigInteger.valueOf((long) value);
    }

    private static Complex complex(NDArray x) {
        return switch (x.get()) {
            case Complex c -> c;
            case Boolean b -> new Complex(b ? 1 : 0, 0);
            case Object n -> new Complex(((Number) n).doubleValue(), 0);
        };
    }
}
