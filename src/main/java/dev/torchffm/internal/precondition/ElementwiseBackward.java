// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.DType;
import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Gradients of functions of single elements: all tensors are of one floating-point or complex type, and some of one shape. */
final class ElementwiseBackward extends Precondition {
    private final int[] tensors;
    private final int gradient;
    private final int self;
    private final boolean alike;

    private ElementwiseBackward(Schema schema, boolean alike) {
        super(schema);
        this.gradient = place("grad_output");
        this.self = place("self");
        this.alike = alike;
        tensors = schema.places(parameter -> parameter.type().kind() == Kind.TENSOR && !parameter.type().optional() && !parameter.keywordOnly());
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, schema -> new ElementwiseBackward(schema, false), "hardsigmoid_backward", "hardswish_backward",
                "huber_loss_backward", "logit_backward", "mish_backward", "mse_loss_backward", "sigmoid_backward", "silu_backward",
                "smooth_l1_loss_backward", "soft_margin_loss_backward", "tanh_backward", "binary_cross_entropy_backward");
        Preconditions.add(rows, schema -> new ElementwiseBackward(schema, true), "gelu_backward");
    }

    @Override
    void check(Object[] a) {
        DType type = DType.ofCode(dtype(a[tensors[0]]));
        if (!type.isFloatingPoint() && !type.isComplex()) {
            throw refusal("'" + name(tensors[0]) + "' must be of a floating-point or complex type, and is of " + type);
        }
        for (int i = 1; i < tensors.length; i++) {
            requireSameType(a, tensors[i], tensors[0]);
        }
        if (alike) {
            requireSizesOf(a, gradient, self);
        }
    }
}
