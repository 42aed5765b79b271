// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A formula over sizes: of a guard, of a range's key, or of a dimension. Its values are {@link Long}, {@link Double} and {@link Boolean}. */
sealed interface Expression {
    /** What names stand for: symbols by number and inputs by place. */
    interface Values {
        /** {@return a symbol's value, or null if it has none yet} */
        @Nullable Long symbol(int index);

        /** {@return a value among the inputs} */
        Object input(int leaf);

        /** {@return the size of an input's dimension} */
        long size(int leaf, int dimension);
    }

    /** Ends the evaluation of a formula with a symbol that has no value. */
    final class UnknownSymbol extends RuntimeException {
        private static final long serialVersionUID = 1;
        static final UnknownSymbol INSTANCE = new UnknownSymbol();

        private UnknownSymbol() {
            super(null, null, false, false);
        }
    }

    /**
     * {@return the value}
     *
     * @throws ArithmeticException where Python would raise an error, or the value does not fit 64 bits
     */
    Object evaluate(Values values);

    /** A number or truth value of the text. */
    record Literal(Object value) implements Expression {
        @Override
        public Object evaluate(Values values) {
            return value;
        }
    }

    /** A symbol. */
    record Symbol(int index) implements Expression {
        @Override
        public Object evaluate(Values values) {
            Long value = values.symbol(index);
            if (value == null) {
                throw UnknownSymbol.INSTANCE;
            }
            return value;
        }
    }

    /** An input that is a number. */
    record Input(int leaf) implements Expression {
        @Override
        public Object evaluate(Values values) {
            return values.input(leaf);
        }
    }

    /** The size of a dimension of an input; a negative one counts from the last. */
    record Size(int leaf, int dimension) implements Expression {
        @Override
        public Object evaluate(Values values) {
            return values.size(leaf, dimension);
        }
    }

    /** A function of other formulas. */
    record Call(SizeFunction function, List<Expression> operands) implements Expression {
        @Override
        public Object evaluate(Values values) {
            Object[] arguments = new Object[operands.size()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = operands.get(i).evaluate(values);
            }
            return function.apply(arguments);
        }
    }

    /** {@code and}, {@code or}: the second formula is evaluated only where it matters. */
    record Junction(boolean and, Expression left, Expression right) implements Expression {
        @Override
        public Object evaluate(Values values) {
            return PythonNumbers.isTrue(left.evaluate(values)) == and ? right.evaluate(values) : (Object) !and;
        }
    }
}
