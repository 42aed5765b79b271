package dev.torchffm.ndarray;

import java.util.Arrays;

/**
 * Whether two arrays have a byte in common. The distance of a byte of an array from its lowest byte is a sum of terms
 * {@code stride * x}, each x from 0 to the size of its axis less one, and the same with the bytes of an element; a common byte is
 * where the sum of the one equals that of the other, shifted: one equation in bounded whole numbers.
 */
final class Overlap {
    /** What the search may cost, in values tried. Views of contiguous arrays take a few for each axis. */
    private static final int MAX_STEPS = 1_000_000;

    /** The terms' coefficients, positive, each once, from large to small, and the largest factor of each. */
    private final long[] coefficients;
    private final long[] bounds;
    /** The largest sum, and the greatest common divisor, of the terms from each on. */
    private final long[] reach;
    private final long[] divisors;
    private int steps;

    private Overlap(long[][] terms) {
        Arrays.sort(terms, (s, t) -> Long.compare(t[0], s[0]));
        coefficients = new long[terms.length];
        bounds = new long[terms.length];
        int n = 0;
        for (long[] term : terms) {
            if (n > 0 && coefficients[n - 1] == term[0]) {
                bounds[n - 1] += term[1];
            } else {
                coefficients[n] = term[0];
                bounds[n++] = term[1];
            }
        }
        reach = new long[n + 1];
        divisors = new long[n + 1];
        for (int k = n - 1; k >= 0; k--) {
            reach[k] = Math.addExact(reach[k + 1], Math.multiplyExact(coefficients[k], bounds[k]));
            divisors[k] = greatestCommonDivisor(coefficients[k], divisors[k + 1]);
        }
    }

    /** Whether the bytes from the lowest to the highest overlap: quick, and true wherever elements do. */
    static boolean ofSpans(NDArray a, NDArray b) {
        return a.size() != 0 && b.size() != 0 && a.segment().asOverlappingSlice(b.segment()).isPresent();
    }

    /** Whether a byte is in both; true as well where the search would take too long. */
    static boolean exists(NDArray a, NDArray b) {
        if (!ofSpans(a, b)) {
            return false;
        }
        long[][] terms = new long[a.ndim() + b.ndim() + 2][];
        int count = terms(a, terms, 0);
        // The second array counts from its highest byte downwards, so that all terms add up.
        count = terms(b, terms, count);
        long target = b.segment().address() + b.segment().byteSize() - 1 - a.segment().address();
        try {
            return new Overlap(Arrays.copyOf(terms, count)).reaches(0, target);
        } catch (ArithmeticException e) {
            // Sums beyond 64 bits: of arrays that repeat terabytes.
            return true;
        }
    }

    private static int terms(NDArray array, long[][] terms, int from) {
        long[] shape = array.shape();
        long[] strides = array.strides();
        int n = from;
        for (int d = 0; d < shape.length; d++) {
            if (shape[d] > 1 && strides[d] != 0) {
                terms[n++] = new long[] {Math.absExact(strides[d]), shape[d] - 1};
            }
        }
        if (array.itemSize() > 1) {
            terms[n++] = new long[] {1, array.itemSize() - 1};
        }
        return n;
    }

    /** Whether the terms from k on add up to the target for some factors. */
    private boolean reaches(int k, long target) {
        if (target < 0 || target > reach[k]) {
            return false;
        }
        if (target == 0 || target == reach[k]) {
            return true;
        }
        if (target % divisors[k] != 0) {
            return false;
        }
        if (divisors[k] == coefficients[k]) {
            // One coefficient divides the others: as they descend, it is the only one.
            return true;
        }
        long rest = target - reach[k + 1];
        long last = Math.min(bounds[k], target / coefficients[k]);
        for (long x = rest <= 0 ? 0 : Math.ceilDiv(rest, coefficients[k]); x <= last; x++) {
            if (steps++ == MAX_STEPS || reaches(k + 1, target - x * coefficients[k])) {
                return true;
            }
        }
        return false;
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
