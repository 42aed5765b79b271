// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.DType;
import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Sums of powers of complex numbers are written as 32 bits where 16 are asked for; norms, which have the same kernel, look at the types. */
final class PowerSums extends Precondition {
    private final int self;
    private final int dtype;

    private PowerSums(Schema schema) {
        super(schema);
        self = place("self");
        dtype = place("dtype");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, PowerSums::new, "linalg__powsum", "_foreach_powsum");
    }

    @Override
    void check(Object[] a) {
        if (a[dtype] == DType.BFLOAT16) {
            if (a[self] instanceof Object[] list) {
                for (Object tensor : list) {
                    requireReal(tensor);
                }
            } else {
                requireReal(a[self]);
            }
        }
    }

    private void requireReal(Object tensor) {
        DType type = DType.ofCode(dtype(tensor));
        if (type.isComplex()) {
            throw refusal("'dtype' must be complex for a tensor of " + type + ", and is " + DType.BFLOAT16);
        }
    }
}
