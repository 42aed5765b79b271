// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.TorchException;
import dev.torchffm.internal.dispatch.AtenOperator;
import dev.torchffm.internal.javadata.ArrayInterop;
import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.internal.lifetime.TensorRef;
import java.util.Arrays;

/** A higher order operator: it runs other graphs, which see nothing but what it gives them. */
abstract class ControlNode extends Node {
    private static final AtenOperator SELECT = AtenOperator.of("aten::select.int");
    private static final AtenOperator STACK = AtenOperator.of("aten::stack");

    /** What it reads, all of it. */
    private final Argument[] read;
    private final int[] outputs;

    ControlNode(String name, String target, int[] outputs, Argument[]... read) {
        super(name, target);
        this.outputs = outputs;
        this.read = Arrays.stream(read).flatMap(Arrays::stream).toArray(Argument[]::new);
    }

    @Override
    final Argument[] arguments() {
        return read;
    }

    @Override
    final int[] outputs() {
        return outputs;
    }

    static Object[] values(Argument[] arguments, Object[] values) {
        Object[] all = new Object[arguments.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = arguments[i].value(values);
        }
        return all;
    }

    private static Object[] joined(Object[]... parts) {
        return Arrays.stream(parts).flatMap(Arrays::stream).toArray();
    }

    /** Puts results into the slots, each a handle of its own. */
    final void store(Object[] results, Object[] given, Object[] values, Run run) {
        for (int i = 0; i < outputs.length; i++) {
            Object result = owned(results[i], given);
            for (int j = 0; j < i; j++) {
                if (result == results[j] && result instanceof TensorRef tensor) {
                    result = again(tensor);
                }
            }
            if (result != results[i] && result instanceof TensorHandle made) {
                run.hold(made);
            }
            values[outputs[i]] = result;
        }
    }

    private static boolean isTrue(Object value) {
        return PythonNumbers.isTrue(value instanceof TensorRef tensor ? ArrayInterop.item(tensor.handle()) : value);
    }

    /** Closes tensors that a graph made and no one needs any longer. */
    private static void close(Object[] made, Object[] kept, Object[] given, Run run) {
        for (Object value : made) {
            if (value instanceof TensorHandle handle && !isAmong(handle, kept) && !isAmong(handle, given)) {
                run.drop(handle);
                handle.close();
            }
        }
    }

    private static boolean isAmong(Object value, Object[] all) {
        for (Object one : all) {
            if (one == value) {
                return true;
            }
        }
        return false;
    }

    // ------------------------------------------------------------------ choices

    /** {@code cond}. */
    static final class Cond extends ControlNode {
        private final Argument condition;
        private final Graph whenTrue;
        private final Graph whenFalse;
        private final Argument[] operands;

        Cond(String name, String target, Argument condition, Graph whenTrue, Graph whenFalse, Argument[] operands, int[] outputs) {
            super(name, target, outputs, new Argument[] {condition}, operands);
            this.condition = condition;
            this.whenTrue = whenTrue;
            this.whenFalse = whenFalse;
            this.operands = operands;
        }

        @Override
        void run(Object[] values, Run run) {
            Object[] given = values(operands, values);
            store((isTrue(condition.present(values)) ? whenTrue : whenFalse).call(given, run), given, values, run);
        }
    }

    // ------------------------------------------------------------------ loops

    /** {@code while_loop}. */
    static final class While extends ControlNode {
        private final Graph condition;
        private final Graph body;
        private final Argument[] carried;
        private final Argument[] additional;

        While(String name, String target, Graph condition, Graph body, Argument[] carried, Argument[] additional, int[] outputs) {
            super(name, target, outputs, carried, additional);
            this.condition = condition;
            this.body = body;
            this.carried = carried;
            this.additional = additional;
        }

        @Override
        void run(Object[] values, Run run) {
            Object[] others = values(additional, values);
            Object[] initial = values(carried, values);
            Object[] given = joined(initial, others);
            Object[] state = initial;
            while (goesOn(joined(state, others), given, run)) {
                run.repeat(name);
                Object[] next = body.call(joined(state, others), run);
                close(state, next, given, run);
                state = next;
            }
            store(state, given, values, run);
        }

        private boolean goesOn(Object[] state, Object[] given, Run run) {
            Object[] answer = condition.call(state, run);
            boolean goesOn = isTrue(answer[0]);
            close(answer, state, given, run);
            return goesOn;
        }
    }

    /** {@code scan}, and {@code map_impl}, which is a scan that carries nothing. */
    static final class Scan extends ControlNode {
        private final Graph combine;
        private final Argument[] initial;
        private final Argument[] sequences;
        private final Argument[] additional;

        Scan(String name, String target, Graph combine, Argument[] initial, Argument[] sequences, Argument[] additional, int[] outputs) {
            super(name, target, outputs, initial, sequences, additional);
            this.combine = combine;
            this.initial = initial;
            this.sequences = sequences;
            this.additional = additional;
        }

        @Override
        void run(Object[] values, Run run) {
            Object[] others = values(additional, values);
            Object[] start = values(initial, values);
            Object[] all = values(sequences, values);
            Object[] given = joined(start, all, others);
            int steps = steps(all);
            Object[] state = start;
            TensorRef[][] stacked = new TensorRef[outputs().length - initial.length][steps];
            for (int step = 0; step < steps; step++) {
                run.repeat(name);
                Object[] slices = new Object[all.length];
                for (int i = 0; i < slices.length; i++) {
                    slices[i] = SELECT.call(all[i], 0L, (long) step);
                }
                Object[] results = combine.call(joined(state, slices, others), run);
                Object[] next = Arrays.copyOf(results, initial.length);
                Object[] made = Arrays.copyOfRange(results, initial.length, results.length);
                for (int i = 0; i < made.length; i++) {
                    stacked[i][step] = (TensorRef) made[i];
                }
                close(slices, results, given, run);
                close(state, joined(results, kept(stacked)), given, run);
                state = next;
            }
            Object[] results = Arrays.copyOf(state, outputs().length);
            for (int i = 0; i < stacked.length; i++) {
                results[initial.length + i] = STACK.call(stacked[i], 0L);
                run.hold((TensorHandle) results[initial.length + i]);
            }
            for (TensorRef[] parts : stacked) {
                close(parts, results, given, run);
            }
            store(results, given, values, run);
        }

        private static Object[] kept(TensorRef[][] stacked) {
            return Arrays.stream(stacked).flatMap(Arrays::stream).toArray();
        }

        private int steps(Object[] all) {
            long steps = -1;
            for (Object sequence : all) {
                TensorHandle handle = ((TensorRef) sequence).handle();
                long self = handle.acquire();
                try {
                    long[] sizes = TensorMetadata.sizes(self);
                    if (sizes.length == 0 || steps >= 0 && sizes[0] != steps) {
                        throw new TorchException("the sequences must have one length along their first dimension; one is of shape "
                                + Arrays.toString(sizes));
                    }
                    steps = sizes[0];
                } finally {
                    handle.release();
                }
            }
            if (steps < 1 || steps > Integer.MAX_VALUE - 8) {
                throw new TorchException("a sequence of " + Math.max(steps, 0) + " steps; there must be one at least");
            }
            return (int) steps;
        }
    }
}
