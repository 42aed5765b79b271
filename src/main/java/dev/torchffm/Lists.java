// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lists of what a method was given one by one. */
final class Lists {
    private Lists() { }

    static List<Tensor> of(Tensor first, Tensor second, Tensor... rest) {
        List<Tensor> all = new ArrayList<>(rest.length + 2);
        all.add(first);
        all.add(second);
        all.addAll(Arrays.asList(rest));
        return all;
    }

    /** The numbers as integers. */
    static long[] longs(List<? extends Number> numbers) {
        return numbers.stream().mapToLong(Number::longValue).toArray();
    }
}
