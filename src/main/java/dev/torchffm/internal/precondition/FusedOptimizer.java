// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.lifetime.TensorRef;
import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The optimizers' steps for all parameters at once, whose kernels walk along the memory of a parameter, its gradient and its state
 * together: these have as many elements without gaps between them, and what scales gradients has one.
 */
final class FusedOptimizer extends Precondition {
    /** The parameters, and the lists that go with them. */
    private final int self;
    private final int[] lists;
    private final int steps;
    private final int[] flags;

    private FusedOptimizer(Schema schema) {
        super(schema);
        self = place("self");
        steps = place("state_steps");
        lists = schema.parameters().stream().filter(parameter -> isList(parameter) && !parameter.keywordOnly())
                .mapToInt(parameter -> place(parameter.name())).filter(place -> place != self && place != steps).toArray();
        flags = places("grad_scale", "found_inf");
    }

    private static boolean isList(Parameter parameter) {
        return parameter.type().kind() == Kind.TENSOR && parameter.type().list();
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, FusedOptimizer::new, "_fused_adagrad", "_fused_adagrad_", "_fused_adam", "_fused_adam_", "_fused_adamw",
                "_fused_adamw_", "_fused_sgd", "_fused_sgd_");
    }

    @Override
    void check(Object[] a) {
        TensorRef[] parameters = (TensorRef[]) a[self];
        for (TensorRef parameter : parameters) {
            if (!isDense(parameter)) {
                throw refusal("'self' must be of tensors without gaps, and has one of shape " + shape(parameter) + " with others");
            }
        }
        for (int place : lists) {
            requireAlike(parameters, (TensorRef[]) a[place], place);
        }
        if (steps >= 0) {
            for (TensorRef step : (TensorRef[]) a[steps]) {
                require(numel(step) == 1, "'state_steps' must be of tensors of one element");
            }
        }
        for (int flag : flags) {
            if (at(a, flag) != null && numel(a[flag]) != 1) {
                throw refusal("'" + name(flag) + "' must have one element, and is of shape " + shape(a[flag]));
            }
        }
    }

    /** A list that is empty stands for what the optimizer does without, where it may; the kernel compares the lengths. */
    private void requireAlike(TensorRef[] parameters, TensorRef[] state, int place) {
        for (int i = 0; i < Math.min(parameters.length, state.length); i++) {
            if (dim(state[i]) != dim(parameters[i]) || !areEqual(state[i], 0, parameters[i], 0, dim(parameters[i])) || !isDense(state[i])) {
                throw refusal("'" + name(place) + "'[" + i + "] must have the shape of 'self'[" + i + "], " + shape(parameters[i])
                        + ", without gaps, and is of shape " + shape(state[i]));
            }
            require(dtype(state[i]) == dtype(parameters[i]), "'self', gradients and states must be of one type");
        }
    }
}
