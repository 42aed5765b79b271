// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A negative power of a matrix is that of its inverse to the absolute value, which the least integer has none of: the loop does not end. */
final class MatrixPower extends Precondition {
    private final int exponent;

    private MatrixPower(Schema schema) {
        super(schema);
        exponent = place("n");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, MatrixPower::new, "linalg_matrix_power", "matrix_power");
    }

    @Override
    void check(Object[] a) {
        require(integer(a[exponent]) != Long.MIN_VALUE, "'n' is the least integer, which has no absolute value");
    }
}
