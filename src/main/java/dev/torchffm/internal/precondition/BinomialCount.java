// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Trials of a binomial distribution are so many that they can be counted: the kernel counts up to them, to NaN without an end. */
final class BinomialCount extends Precondition {
    private final int count;

    private BinomialCount(Schema schema) {
        super(schema);
        count = place("count");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, BinomialCount::new, "binomial");
    }

    @Override
    void check(Object[] a) {
        require(numel(a[count]) == 0 || FiniteMatrix.isFinite(a[count]), "'count' must be of finite numbers");
    }
}
