// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.internal.lifetime.TensorRef;
import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Schema;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The indices of a sparse tensor are its own. libtorch gives them out, and keeps those that it is given, without a copy, and its kernels trust
 * them: who wrote into them afterwards would have the kernels write anywhere. So both are copied here.
 */
final class SparseIndices {
    private static final Set<String> GETTERS = Set.of("aten::indices", "aten::_indices", "aten::crow_indices", "aten::col_indices",
            "aten::ccol_indices", "aten::row_indices");
    /** Gives the very tensor that the sparse one has, whose shape could be changed. */
    private static final String VALUES = "aten::_values";
    /** With their flag, the gradient of the weight is sparse, and its indices are those of the call. */
    private static final Set<String> EMBEDDINGS = Set.of("aten::embedding", "aten::embedding_bag");
    private static final String FLAG = "sparse";
    private static final int[] NONE = {};

    /** Whether the result is copied. */
    private final boolean gives;
    /** The parameters that are copied. */
    private final int[] taken;
    /** The flag without which nothing is to be done, or -1. */
    private final int flag;

    private SparseIndices(boolean gives, int[] taken, int flag) {
        this.gives = gives;
        this.taken = taken;
        this.flag = flag;
    }

    /** What is to be done in calls of an operator; null for nearly all. */
    static @Nullable SparseIndices of(Schema schema) {
        if (GETTERS.contains(schema.name())) {
            return new SparseIndices(true, NONE, -1);
        }
        if (schema.name().equals(VALUES)) {
            return new SparseIndices(false, NONE, -1);
        }
        if (EMBEDDINGS.contains(schema.name())) {
            return new SparseIndices(false, new int[] {schema.indexOf("indices")}, schema.indexOf(FLAG));
        }
        if (!schema.name().startsWith("aten::sparse_") || !schema.name().endsWith("_tensor")) {
            return null;
        }
        int[] taken = schema.places(parameter -> parameter.type().kind() == Kind.TENSOR && parameter.name().endsWith("indices"));
        return taken.length == 0 ? null : new SparseIndices(false, taken, -1);
    }

    /** {@return the parameter, a flag, that decides whether anything is to be done; -1 if none does} */
    int flag() {
        return flag;
    }

    /** The call, of which {@code call} makes what is not done here. */
    @Nullable Object call(Object[] bound, Call call) {
        if (flag >= 0 && Boolean.FALSE.equals(bound[flag])) {
            return call.make(bound);
        }
        if (gives) {
            TensorHandle result = (TensorHandle) Objects.requireNonNull(call.make(bound));
            try {
                return copy(result);
            } finally {
                result.close();
            }
        }
        if (taken.length == 0) {
            return alias((TensorHandle) Objects.requireNonNull(call.make(bound)));
        }
        Object[] own = bound.clone();
        TensorHandle[] copies = new TensorHandle[taken.length];
        try {
            for (int i = 0; i < taken.length; i++) {
                copies[i] = copy((TensorRef) bound[taken[i]]);
                own[taken[i]] = copies[i];
            }
            return call.make(own);
        } finally {
            for (TensorHandle copy : copies) {
                if (copy != null) {
                    copy.close();
                }
            }
        }
    }

    private static TensorHandle copy(TensorRef indices) {
        return (TensorHandle) Objects.requireNonNull(AtenOperator.of("aten::clone").call(indices));
    }

    /** The same elements with a shape of their own. */
    private static TensorHandle alias(TensorHandle values) {
        try {
            long self = values.acquire();
            try {
                return TensorHandle.own(Native.aliasOf(self), null);
            } finally {
                values.release();
            }
        } finally {
            values.close();
        }
    }

    /** How a call is made. */
    interface Call {
        @Nullable Object make(Object[] bound);
    }
}
