// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.DType;
import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Values that are put into a quantized tensor are read as numbers of 32 bits, and have that many at least. */
final class QuantizedPut extends Precondition {
    private static final int READ = 4;

    private final int self;
    private final int values;

    private QuantizedPut(Schema schema) {
        super(schema);
        self = place("self");
        values = place("values");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, QuantizedPut::new, "index_put", "index_put_");
    }

    @Override
    void check(Object[] a) {
        int type = dtype(a[values]);
        if (DType.ofCode(dtype(a[self])).isQuantized() && DType.ofCode(type).itemSize() < READ) {
            throw refusal("'values' must be of " + DType.FLOAT32 + " where 'self' is quantized, and is of " + DType.ofCode(type));
        }
    }
}
