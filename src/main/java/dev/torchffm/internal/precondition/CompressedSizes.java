// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.Layout;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.decomposition.Composition;
import dev.torchffm.internal.lifetime.HandleScope;
import dev.torchffm.internal.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Compressed sparse tensors keep indices that fit their sizes when these change. {@code resize_} takes every one for a matrix of compressed
 * rows; {@code resize_as_sparse_} takes the indices of another tensor only where its sizes are others.
 */
final class CompressedSizes extends Precondition {
    private final int self;
    private final int size;
    private final int template;
    private final boolean takesIndices;

    private CompressedSizes(Schema schema) {
        super(schema);
        self = place("self");
        size = place("size");
        template = place("the_template");
        takesIndices = schema.name().contains("sparse");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, CompressedSizes::new, "resize", "resize_", "resize_as", "resize_as_", "resize_as_sparse", "resize_as_sparse_");
    }

    @Override
    void check(Object[] a) {
        if (!isCompressed(a[self])) {
            return;
        }
        Layout layout = Layout.ofCode(Native.layout(handle(a[self])));
        if (takesIndices) {
            checkIndices(a, layout);
        } else {
            long[] sizes = size >= 0 ? (long[]) a[size] : sizes(a[template]);
            if (layout != Layout.SPARSE_CSR || dim(a[self]) != 2 || sizes.length != 2) {
                throw refusal("of compressed sparse tensors only matrices of layout " + Layout.SPARSE_CSR + " can be resized, to matrices; 'self' is of layout "
                        + layout + " and shape " + shape(a[self]) + ", the new shape " + Arrays.toString(sizes));
            }
        }
    }

    private void checkIndices(Object[] a, Layout layout) {
        // Another layout the operator refuses itself.
        if (Native.layout(handle(a[template])) == layout.code() && Arrays.equals(sizes(a[self]), sizes(a[template]))) {
            HandleScope temporaries = HandleScope.openConfined();
            try {
                Object dense = Composition.value("dense_dim", a[self]);
                long[] values = sizes(Composition.value("values", Composition.value("detach", a[self])));
                long[] others = sizes(Composition.value("values", Composition.value("detach", a[template])));
                if (Objects.equals(dense, Composition.value("dense_dim", a[template])) && !Arrays.equals(values, others)) {
                    throw refusal("'self' has values of shape " + Arrays.toString(values) + ", and '" + name(template) + "', of the same shape, of "
                            + Arrays.toString(others) + ": the indices would not be taken over");
                }
            } finally {
                temporaries.close();
            }
        }
    }
}
