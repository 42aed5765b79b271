// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.internal.lifetime.TensorRef;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a node is given, or a graph returns. */
sealed interface Argument {
    /** {@return the value in one call, given the values of the graph's slots} */
    @Nullable Object value(Object[] values);

    /** {@return the value in one call, which is not None} */
    default Object present(Object[] values) {
        return Objects.requireNonNull(value(values), "None");
    }

    /** {@return whether the value is the same in every call} */
    default boolean isConstant() {
        return false;
    }

    /** Tells the slots that are read. */
    default void uses(SlotUse use) { }

    /** Takes the slots that an argument reads. */
    interface SlotUse {
        void slot(int index);
    }

    /** What the values of a slot or a list are. */
    enum Kind {
        TENSOR, INT, FLOAT, BOOL
    }

    /** A value of the file, or a weight. */
    record Constant(@Nullable Object constant) implements Argument {
        @Override
        public @Nullable Object value(Object[] values) {
            return constant;
        }

        @Override
        public boolean isConstant() {
            return true;
        }
    }

    /** What another node made, or an input. */
    record Slot(int index, Kind kind, String name) implements Argument {
        @Override
        public Object value(Object[] values) {
            return values[index];
        }

        @Override
        public void uses(SlotUse use) {
            use.slot(index);
        }
    }

    /** A list with at least one element from a slot, or of tensors. */
    record Several(Kind kind, Argument[] elements) implements Argument {
        @Override
        public Object value(Object[] values) {
            switch (kind) {
                case TENSOR -> {
                    TensorRef[] tensors = new TensorRef[elements.length];
                    for (int i = 0; i < tensors.length; i++) {
                        tensors[i] = (TensorRef) elements[i].value(values);
                    }
                    return tensors;
                }
                case INT -> {
                    long[] numbers = new long[elements.length];
                    for (int i = 0; i < numbers.length; i++) {
                        numbers[i] = PythonNumbers.integer(elements[i].present(values));
                    }
                    return numbers;
                }
                case FLOAT -> {
                    double[] numbers = new double[elements.length];
                    for (int i = 0; i < numbers.length; i++) {
                        numbers[i] = PythonNumbers.real(elements[i].present(values));
                    }
                    return numbers;
                }
                default -> {
                    boolean[] truths = new boolean[elements.length];
                    for (int i = 0; i < truths.length; i++) {
                        truths[i] = PythonNumbers.isTrue(elements[i].present(values));
                    }
                    return truths;
                }
            }
        }

        @Override
        public boolean isConstant() {
            for (Argument element : elements) {
                if (!element.isConstant()) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void uses(SlotUse use) {
            for (Argument element : elements) {
                element.uses(use);
            }
        }
    }

    /** A graph for a higher order operator. */
    record Subgraph(Graph graph) implements Argument {
        @Override
        public Object value(Object[] values) {
            throw new AssertionError("a graph is no value");
        }
    }
}
