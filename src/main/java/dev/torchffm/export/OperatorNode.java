// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.DType;
import dev.torchffm.TorchException;
import dev.torchffm.internal.decomposition.Numbers;
import dev.torchffm.internal.dispatch.AtenOperator;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.internal.lifetime.TensorRef;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A call of one of libtorch's operators. Constant arguments were checked when the program was loaded. */
final class OperatorNode extends Node {
    /**
     * Where a result goes: to a slot, or, of a list, to several.
     *
     * @param slot the slot, or -1 for none
     * @param several the slots of a list, or null
     * @param written whether the result is an argument that was written, which has its slot, or is a weight
     */
    record Result(int slot, int @Nullable [] several, boolean written) { }

    private final AtenOperator operator;
    /** The arguments, with those of {@link #parameters} left out. */
    private final Object[] template;
    private final int[] parameters;
    private final Argument[] given;
    /** Of the given ones, those that are numbers in a tensor's place. */
    private final boolean[] isOperand;
    private final boolean hasOperands;
    private final Result[] results;
    private final boolean makesOfSize;

    OperatorNode(String name, String target, AtenOperator operator, Object[] template, int[] parameters, Argument[] given,
            boolean[] isOperand, Result[] results) {
        super(name, target);
        this.operator = operator;
        this.template = template;
        this.parameters = parameters;
        this.given = given;
        this.isOperand = isOperand;
        this.results = results;
        boolean operands = false;
        for (boolean operand : isOperand) {
            operands |= operand;
        }
        hasOperands = operands;
        makesOfSize = operator.signature().indexOf("size") >= 0 && operator.signature().parameters().stream()
                .noneMatch(parameter -> parameter.written());
    }

    @Override
    Argument[] arguments() {
        return given;
    }

    @Override
    int[] outputs() {
        int[] slots = new int[0];
        for (Result result : results) {
            for (int slot : result.several != null ? result.several : new int[] {result.slot}) {
                if (slot >= 0) {
                    slots = Arrays.copyOf(slots, slots.length + 1);
                    slots[slots.length - 1] = slot;
                }
            }
        }
        return slots;
    }

    // ------------------------------------------------------------------ for changes of the graph

    AtenOperator operator() {
        return operator;
    }

    /** {@return the parameter that alone is no constant, or -1} */
    int onlyInput() {
        return parameters.length == 1 && !isOperand[0] ? parameters[0] : -1;
    }

    /** {@return the slot of the only result, or -1} */
    int onlyOutput() {
        return results.length == 1 ? firstOutput() : -1;
    }

    /** {@return the slot of the first result, or -1 where it is written or a list} */
    int firstOutput() {
        return results.length > 0 && results[0].several == null && !results[0].written ? results[0].slot : -1;
    }

    /** {@return the constant of a parameter, or null where it has none} */
    @Nullable Object constant(String parameter) {
        int index = operator.signature().indexOf(parameter);
        return index < 0 || Arrays.stream(parameters).anyMatch(open -> open == index) ? null : template[index];
    }

    /** This convolution with other weights, for another slot; it frees what another node freed as well. */
    OperatorNode withWeights(TensorRef weight, TensorRef bias, int output, int[] moreFrees) {
        Object[] changed = template.clone();
        changed[operator.signature().indexOf("weight")] = weight;
        changed[operator.signature().indexOf("bias")] = bias;
        OperatorNode node = new OperatorNode(name, target, operator, changed, parameters, given, isOperand,
                new Result[] {new Result(output, null, false)});
        node.frees = Arrays.copyOf(frees, frees.length + moreFrees.length);
        System.arraycopy(moreFrees, 0, node.frees, frees.length, moreFrees.length);
        return node;
    }

    // ------------------------------------------------------------------ a call

    @Override
    void run(Object[] values, Run run) {
        Object[] bound = template.clone();
        for (int i = 0; i < parameters.length; i++) {
            if (!isOperand[i]) {
                bound[parameters[i]] = operator.accepted(parameters[i], given[i].value(values));
            }
        }
        if (hasOperands) {
            runWithOperands(bound, values, run);
        } else {
            call(bound, values, run);
        }
    }

    private void runWithOperands(Object[] bound, Object[] values, Run run) {
        TensorRef beside = null;
        for (Object argument : bound) {
            if (beside == null && argument instanceof TensorRef tensor) {
                beside = tensor;
            }
        }
        TensorHandle[] operands = new TensorHandle[parameters.length];
        try {
            for (int i = 0; i < parameters.length; i++) {
                if (isOperand[i]) {
                    operands[i] = Numbers.operand(given[i].present(values), beside);
                    bound[parameters[i]] = operands[i];
                }
            }
            call(bound, values, run);
        } finally {
            for (TensorHandle operand : operands) {
                if (operand != null) {
                    operand.close();
                }
            }
        }
    }

    private void call(Object[] bound, Object[] values, Run run) {
        if (makesOfSize && run.countsBytes()) {
            run.require(bytesOfSize(bound));
        }
        Object result = operator.callBound(bound);
        if (results.length == 1) {
            store(results[0], result, bound, values, run);
        } else if (results.length > 1) {
            Object[] several = (Object[]) Objects.requireNonNull(result, "results");
            for (int i = 0; i < results.length; i++) {
                store(results[i], several[i], bound, values, run);
            }
        }
    }

    /** What a tensor takes that is made of a size and a type, such as one of zeros. */
    private long bytesOfSize(Object[] bound) {
        int size = operator.signature().indexOf("size");
        int type = operator.signature().indexOf("dtype");
        if (!(bound[size] instanceof long[] sizes)) {
            return 0;
        }
        long bytes = type >= 0 && bound[type] instanceof DType dtype ? dtype.itemSize() : 1;
        for (long one : sizes) {
            if (one > 0) {
                bytes = Math.multiplyHigh(bytes, one) != 0 || bytes * one < 0 ? Long.MAX_VALUE : bytes * one;
            } else if (one == 0) {
                return 0;
            }
        }
        return operator.signature().name().startsWith("aten::expand") || operator.signature().name().endsWith("view") ? 0 : bytes;
    }

    private void store(Result to, @Nullable Object result, Object[] bound, Object[] values, Run run) {
        if (to.several != null) {
            storeSeveral(to.several, result, bound, values, run);
        } else if (to.slot >= 0 && !to.written) {
            Object value = owned(result, bound);
            values[to.slot] = value;
            if (value instanceof TensorHandle made) {
                run.hold(made);
            }
        } else if (result instanceof TensorHandle unused && !isArgument(unused, bound)) {
            unused.close();
        }
    }

    private static boolean isArgument(Object result, Object[] bound) {
        for (Object argument : bound) {
            if (argument == result) {
                return true;
            }
        }
        return false;
    }

    private void storeSeveral(int[] slots, @Nullable Object result, Object[] bound, Object[] values, Run run) {
        TensorRef[] tensors = (TensorRef[]) Objects.requireNonNull(result, "a list");
        if (tensors.length != slots.length) {
            throw new TorchException("returned " + tensors.length + " tensors, and the program has names for " + slots.length);
        }
        for (int i = 0; i < tensors.length; i++) {
            Object value = owned(tensors[i], bound);
            values[slots[i]] = value;
            if (value instanceof TensorHandle made) {
                run.hold(made);
            }
        }
    }
}
