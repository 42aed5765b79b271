// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.fuzz;

import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Makes a failing list of calls small: by leaving out ever smaller parts for as long as it still fails. */
final class Smaller {
    private Smaller() { }

    /** A list of which no single call can be left out. */
    static int[] of(int[] failing, Predicate<int[]> fails) {
        int[] calls = failing;
        int parts = 2;
        while (calls.length >= 2) {
            int size = Math.max(1, (calls.length + parts - 1) / parts);
            int[] fewer = null;
            for (int at = 0; at < calls.length && fewer == null; at += size) {
                int[] rest = without(calls, at, size);
                fewer = fails.test(rest) ? rest : null;
            }
            if (fewer != null) {
                calls = fewer;
                parts = Math.max(2, parts - 1);
            } else if (size == 1) {
                break;
            } else {
                parts = Math.min(calls.length, parts * 2);
            }
        }
        return calls;
    }

    private static int[] without(int[] calls, int at, int size) {
        return IntStream.range(0, calls.length).filter(i -> i < at || i >= at + size).map(i -> calls[i]).toArray();
    }
}
