// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ndarray;

import java.util.Arrays;

/**
 * Whether two arrays have a byte in common. The distance of a byte of an array from its lowest byte is a sum of terms
 * {@code stride * x}, each x from 0 to the size of its axis less one, and the same with the bytes of an element; a common byte is
 * where the sum of the one equals that of the other, shifted: one equation in bounded whole numbers.
 */
final class Overlap {
    /** What a search may cost, in values tried. Where strides divide each other, as those of views do, it takes a few. */
    private static final int MAX_STEPS = 1_000_000;

    /** A coefficient, positive, and its largest factor. */
    private record Term(long coefficient, long bound) { }

    /** From large coefficients to small ones, no two the same. */
    private final Term[] terms;
    /** The largest sum, and the greatest common divisor, of the terms from each on. */
    private final long[] reach;
    private final long[] divisor;
    /** Whether the terms from each on add up to all multiples of their divisor within reach. */
    private final boolean[] dense;
    private int steps;

    private Overlap(Term[] terms) {
        this.terms = terms;
        int n = terms.length;
        reach = new long[n + 1];
        divisor = new long[n + 1];
        dense = new boolean[n + 1];
        dense[n] = true;
        for (int k = n - 1; k >= 0; k--) {
            long c = terms[k].coefficient;
            reach[k] = Math.addExact(reach[k + 1], Math.multiplyExact(c, terms[k].bound));
            divisor[k] = greatestCommonDivisor(c, divisor[k + 1]);
            dense[k] = k == n - 1
                    || dense[k + 1] && c % divisor[k + 1] == 0 && c - divisor[k + 1] <= reach[k + 1];
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
        // The second array counts from its highest byte downwards, so that all terms add up.
        long target = b.segment().address() + b.segment().byteSize() - 1 - a.segment().address();
        try {
            return solvable(terms(a, b), target);
        } catch (ArithmeticException e) {
            // Sums beyond 64 bits: of arrays that span exabytes.
            return true;
        }
    }

    private static Term[] terms(NDArray... arrays) {
        Term[] terms = new Term[arrays[0].ndim() + arrays[1].ndim() + 2];
        int n = 0;
        for (NDArray array : arrays) {
            long[] shape = array.shape();
            long[] strides = array.strides();
            for (int d = 0; d < shape.length; d++) {
                n = add(terms, n, Math.abs(strides[d]), shape[d] - 1);
            }
            n = add(terms, n, 1, array.itemSize() - 1);
        }
        Term[] sorted = Arrays.copyOf(terms, n);
        Arrays.sort(sorted, (s, t) -> Long.compare(t.coefficient, s.coefficient));
        return sorted;
    }

    private static int add(Term[] terms, int n, long coefficient, long bound) {
        if (coefficient == 0 || bound == 0) {
            return n;
        }
        for (int k = 0; k < n; k++) {
            if (terms[k].coefficient == coefficient) {
                terms[k] = new Term(coefficient, terms[k].bound + bound);
                return n;
            }
        }
        terms[n] = new Term(coefficient, bound);
        return n + 1;
    }

    private static boolean solvable(Term[] terms, long target) {
        Overlap all = new Overlap(terms);
        long common = 0;
        for (int k = 1; k < terms.length; k++) {
            common = greatestCommonDivisor(terms[k - 1].coefficient, common);
            if (common > all.reach[k]) {
                // Only the terms from here on can make up what the larger ones' divisor leaves: as bytes within elements.
                return solvable(Arrays.copyOfRange(terms, k, terms.length), target % common)
                        && solvable(Arrays.copyOf(terms, k), target - target % common);
            }
        }
        return all.reaches(0, target);
    }

    /** Whether the terms from k on add up to the target. */
    private boolean reaches(int k, long target) {
        if (target < 0 || target > reach[k]) {
            return false;
        }
        if (target == 0 || target == reach[k]) {
            return true;
        }
        if (target % divisor[k] != 0) {
            return false;
        }
        if (dense[k]) {
            return true;
        }
        long c = terms[k].coefficient;
        long rest = target - reach[k + 1];
        long first = rest <= 0 ? 0 : Math.ceilDiv(rest, c);
        long last = Math.min(terms[k].bound, target / c);
        if (dense[k + 1]) {
            // What the divisor of the others leaves of the target repeats from here on.
            last = Math.min(last, first + divisor[k + 1] / divisor[k] - 1);
        }
        for (long x = first; x <= last; x++) {
            if (steps++ == MAX_STEPS || reaches(k + 1, target - x * c)) {
                return true;
            }
        }
        return false;
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
