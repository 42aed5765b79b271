// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.Layout;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.decomposition.Composition;
import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Schema;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sums of a dense and a compressed sparse tensor are written as if every value were a number; products of sparse tensors without dimensions as
 * if both had the same number of them. Not one of the rows: sums are what programs begin with.
 */
final class SparseArithmetic extends Precondition {
    private static final Set<String> SUMS = Set.of("aten::add", "aten::add_");
    private static final Set<String> PRODUCTS = Set.of("aten::mul", "aten::mul_", "aten::multiply", "aten::multiply_");

    private final int self;
    private final int other;
    private final boolean isSum;

    private SparseArithmetic(Schema schema) {
        super(schema);
        self = place("self");
        other = place("other");
        isSum = SUMS.contains(schema.name());
    }

    /** The precondition of a sum or a product of two tensors; null for all other operators. */
    static @Nullable SparseArithmetic of(Schema schema) {
        boolean looksAtIt = SUMS.contains(schema.name()) || PRODUCTS.contains(schema.name());
        return looksAtIt && schema.parameters().get(schema.indexOf("other")).type().kind() == Kind.TENSOR ? new SparseArithmetic(schema) : null;
    }

    @Override
    boolean concernsDenseTensors() {
        return false;
    }

    @Override
    void check(Object[] a) {
        Object left = a[self];
        Object right = a[other];
        if (isSum) {
            requireNumbers(left, right);
            requireNumbers(right, left);
        } else if (isLoneCoo(left) && isLoneCoo(right) && !Composition.value("_nnz", left).equals(Composition.value("_nnz", right))) {
            throw refusal("sparse tensors without dimensions must have as many values as each other; coalesce() makes it one");
        }
    }

    private void requireNumbers(Object sparse, Object dense) {
        if (isCompressed(sparse) && Native.layout(handle(dense)) == Layout.STRIDED.code() && !Composition.value("dense_dim", sparse).equals(0L)) {
            throw refusal("a compressed sparse tensor whose values have dimensions of their own cannot be added to a dense one: it is of shape "
                    + shape(sparse) + "; to_dense() makes it one");
        }
    }

    private static boolean isLoneCoo(Object tensor) {
        return isOfLayout(tensor, Layout.SPARSE_COO) && dim(tensor) == 0;
    }
}
