// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.DType;
import dev.torchffm.TorchException;
import dev.torchffm.internal.decomposition.Composition;
import dev.torchffm.internal.lifetime.HandleScope;
import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Singular values are those of finite numbers: LAPACK's iteration over an infinity does not end in OpenBLAS, and ends in a refusal
 * or in NaNs elsewhere. The search for eigenvalues alone reads outside of the matrix then.
 */
final class FiniteMatrix extends Precondition {
    private final int matrix;
    private final int order;
    private final String message;

    private FiniteMatrix(Schema schema) {
        super(schema);
        matrix = placeOfFirst("A", "self", "input");
        order = placeOfFirstOrNone("ord", "p");
        message = schema.name().endsWith("eigvals") ? "torch.linalg.eig: input tensor should not contain infs or NaNs."
                : "linalg.svd: The algorithm failed to converge because the input matrix contained non-finite values.";
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, FiniteMatrix::new, "svd", "linalg_svd", "_linalg_svd", "linalg_svdvals", "linalg_pinv", "pinverse", "nuclear_norm",
                "linalg_matrix_rank", "linalg_lstsq", "linalg_matrix_norm", "linalg_norm", "linalg_cond",
                "linalg_eigvals", "_linalg_eigvals");
    }

    @Override
    void check(Object[] a) {
        if (order >= 0 && !needsSingularValues(a[order])) {
            return;
        }
        DType type = DType.ofCode(dtype(a[matrix]));
        if ((type.isFloatingPoint() || type.isComplex()) && !isFinite(a[matrix])) {
            throw new TorchException(message);
        }
    }

    /** Whether a norm or a condition number of this order is one of singular values. */
    static boolean needsSingularValues(Object order) {
        return order == null || "nuc".equals(order) || order instanceof Number number && Math.abs(number.doubleValue()) == 2;
    }

    /** Whether all elements of a tensor are finite numbers. */
    static boolean isFinite(Object tensor) {
        HandleScope temporaries = HandleScope.openConfined();
        try {
            return (Boolean) Composition.value("item", Composition.value("all", Composition.value("isfinite", Composition.value("detach", tensor))));
        } finally {
            temporaries.close();
        }
    }
}
