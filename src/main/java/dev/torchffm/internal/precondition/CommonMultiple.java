// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.DType;
import dev.torchffm.internal.decomposition.Composition;
import dev.torchffm.internal.lifetime.HandleScope;
import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The least common multiple is one operand divided by the greatest common divisor, times the other. The least integer has no absolute
 * value, so that its divisors come out negative at times, and divided by -1 it ends the process, as {@link IntegerDivision} says.
 */
final class CommonMultiple extends Precondition {
    private final int self;
    private final int other;

    private CommonMultiple(Schema schema) {
        super(schema);
        self = place("self");
        other = place("other");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, CommonMultiple::new, "lcm", "lcm_");
    }

    @Override
    void check(Object[] a) {
        int type = IntegerDivision.commonType(a[self], a[other]);
        if (type != DType.INT32.code() && type != DType.INT64.code()) {
            return;
        }
        int bits = type == DType.INT32.code() ? Integer.SIZE : Long.SIZE;
        long least = type == DType.INT32.code() ? Integer.MIN_VALUE : Long.MIN_VALUE;
        if (IndexValues.contain(handle(a[self]), least, bits) && isDividedByMinusOne(a[self], a[other], least)) {
            throw refusal("the least " + DType.ofCode(type) + ", " + least + ", would be divided by -1, its common divisor");
        }
    }

    /** Whether a dividend that is the least integer stands where the greatest common divisor is -1. */
    static boolean isDividedByMinusOne(Object dividend, Object other, long least) {
        HandleScope temporaries = HandleScope.openConfined();
        try {
            Object divisors = Composition.value("gcd", dividend, other);
            // In the type of both.
            Object dividends = Composition.value("bitwise_or.Tensor", dividend, Composition.value("zeros_like", divisors));
            Object found = Composition.value("logical_and", Composition.value("eq.Scalar", dividends, least),
                    Composition.value("eq.Scalar", divisors, -1L));
            return (Boolean) Composition.value("item", Composition.value("any", found));
        } finally {
            temporaries.close();
        }
    }
}
