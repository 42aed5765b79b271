// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import dev.torchffm.Device;
import dev.torchffm.internal.abi.BoxedOperator;
import dev.torchffm.internal.decomposition.Decomposition;
import dev.torchffm.internal.jvm.StackRoom;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How an operator is called that libtorch's C interface does not carry, since it takes a {@code Scalar} or returns values of several
 * types: libtorch's own, boxed, where that can be called; else a decomposition. Both are looked for when a call first needs one: the
 * first boxed operator makes experiments, and the decompositions are many.
 */
final class ScalarRoute {
    private final Schema schema;
    private volatile boolean sought;
    private @Nullable BoxedOperator boxed;
    private @Nullable Decomposition decomposition;
    /** Whether libtorch's own kernel computes elements for a tensor that has none, where PyTorch has a decomposition in Python. */
    private final boolean composedOnMeta;

    ScalarRoute(Schema schema) {
        this.schema = schema;
        this.composedOnMeta = schema.name().equals("aten::arange") && schema.parameters().stream().noneMatch(Parameter::written);
    }

    /** {@return whether a call with these arguments is left to the decomposition although libtorch's own operator can be called} */
    boolean mustCompose(Object[] bound) {
        if (composedOnMeta) {
            for (Object argument : bound) {
                if (argument instanceof Device device && device.type().equals("meta")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@return libtorch's own operator, or null where it cannot be called} */
    @Nullable BoxedOperator boxed() {
        seek();
        return boxed;
    }

    /** {@return the decomposition that stands in for libtorch's own operator, or null if that is always called or there is none} */
    @Nullable Decomposition decomposition() {
        seek();
        return decomposition;
    }

    private void seek() {
        if (!sought) {
            StackRoom.require();
            // Whoever seeks finds the same.
            BoxedOperator own = Decomposition.isAlwaysComposed(schema) ? null : BoxedOperator.find(schema);
            decomposition = own == null || composedOnMeta ? Decomposition.find(schema) : null;
            boxed = own;
            sought = true;
        }
    }
}
