// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Layout;
import dev.torchffm.Tensor;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.internal.lifetime.TensorHandle;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a program demands of its inputs: types, devices, sizes, that symbols have one value and lie within their ranges, and the
 * conditions under which it was traced.
 */
final class InputChecks {
    /** A demand on one input. */
    sealed interface Demand {
        /** {@return the input as users see it} */
        ProgramInput input();

        /** A tensor; of each dimension a size, or a formula of symbols in its place. */
        record OfTensor(String name, DType dtype, Device device, long[] sizes, Expression[] formulas) implements Demand {
            @Override
            public ProgramInput input() {
                Long[] shown = new Long[sizes.length];
                for (int d = 0; d < shown.length; d++) {
                    shown[d] = formulas[d] == null ? sizes[d] : -1;
                }
                return new ProgramInput(name, dtype, List.of(shown), null, false);
            }
        }

        /** An integer, with the symbol that it is, or null. */
        record OfNumber(String name, @Nullable Expression formula) implements Demand {
            @Override
            public ProgramInput input() {
                return new ProgramInput(name, null, List.of(), null, false);
            }
        }

        /** A value that must be passed as it was. */
        record OfConstant(String name, @Nullable Object value) implements Demand {
            @Override
            public ProgramInput input() {
                return new ProgramInput(name, null, List.of(), value, true);
            }
        }
    }

    /** The ends of a formula's values, null for none. */
    record Range(String formula, Expression value, @Nullable Long min, @Nullable Long max) { }

    /** A condition. */
    record Guard(String text, Expression condition) { }

    private final Demand[] demands;
    private final String[] symbols;
    private final Range[] ranges;
    private final Guard[] guards;

    InputChecks(Demand[] demands, String[] symbols, Range[] ranges, Guard[] guards) {
        this.demands = demands;
        this.symbols = symbols;
        this.ranges = ranges;
        this.guards = guards;
    }

    /** What formulas are evaluated with in one call. */
    private final class Call implements Expression.Values {
        private final Object[] leaves;
        private final long[][] sizes;
        private final Long[] values = new Long[symbols.length];
        /** Which input gave a symbol its value. */
        private final String[] origins = new String[symbols.length];

        Call(Object[] leaves, long[][] sizes) {
            this.leaves = leaves;
            this.sizes = sizes;
        }

        @Override
        public @Nullable Long symbol(int index) {
            return values[index];
        }

        @Override
        public Object input(int leaf) {
            Object value = leaves[leaf];
            if (value instanceof Long || value instanceof Double || value instanceof Boolean) {
                return value;
            }
            throw new ArithmeticException("the input is no number");
        }

        @Override
        public long size(int leaf, int dimension) {
            long[] all = sizes[leaf];
            int wrapped = all != null && dimension < 0 ? dimension + all.length : dimension;
            if (all == null || wrapped < 0 || wrapped >= all.length) {
                throw new ArithmeticException("the input has no dimension " + dimension);
            }
            return all[wrapped];
        }
    }

    /**
     * Throws if inputs are not what the program takes.
     *
     * @param leaves the inputs in order, with integers as {@link Long} and floating point numbers as {@link Double}
     */
    void check(Object[] leaves) {
        long[][] sizes = new long[leaves.length][];
        for (int i = 0; i < leaves.length; i++) {
            switch (demands[i]) {
                case Demand.OfTensor demand -> sizes[i] = checkTensor(demand, leaves[i]);
                case Demand.OfNumber demand -> {
                    if (!(leaves[i] instanceof Long)) {
                        throw new IllegalArgumentException("input '" + demand.name + "' must be an integer, not " + described(leaves[i]));
                    }
                }
                case Demand.OfConstant demand -> {
                    if (!isSame(demand.value, leaves[i])) {
                        throw new IllegalArgumentException("input '" + demand.name + "' must be " + demand.value
                                + ", as it was when the program was exported, and is " + described(leaves[i]));
                    }
                }
            }
        }
        if (symbols.length > 0 || guards.length > 0) {
            Call call = new Call(leaves, sizes);
            bindSymbols(call);
            checkFormulas(call);
            checkRanges(call);
            checkGuards(call);
        }
    }

    private static boolean isSame(@Nullable Object expected, Object given) {
        if (expected instanceof Double || expected instanceof Long) {
            boolean number = given instanceof Double || given instanceof Long;
            return number && (expected.equals(given) || PythonNumbers.equal(expected, given));
        }
        return expected == null ? given == null : expected.equals(given);
    }

    private static String described(Object value) {
        return value instanceof Tensor ? "a tensor" : value == null || value instanceof Number || value instanceof Boolean ? String.valueOf(value)
                : value instanceof String text ? Source.shown(text) : "a " + value.getClass().getSimpleName();
    }

    private static long[] checkTensor(Demand.OfTensor demand, Object value) {
        if (!(value instanceof Tensor tensor)) {
            throw new IllegalArgumentException("input '" + demand.name + "' must be a tensor of " + demand.dtype + " and shape "
                    + shape(demand) + ", not " + described(value));
        }
        TensorHandle handle = tensor.handle();
        long self = handle.acquire();
        long[] sizes;
        try {
            if (TensorMetadata.dtype(self) != demand.dtype.code()) {
                throw new IllegalArgumentException("input '" + demand.name + "' must be of " + demand.dtype + ", and is of "
                        + DType.ofCode(TensorMetadata.dtype(self)));
            }
            int device = Native.deviceType(self);
            if (device != demand.device.code() || demand.device.isCuda() && demand.device.index() >= 0
                    && Native.deviceIndex(self) != demand.device.index()) {
                throw new IllegalArgumentException("input '" + demand.name + "' must be on " + demand.device + ", and is on "
                        + Device.ofCode(device, Native.deviceIndex(self)));
            }
            if (Native.layout(self) != Layout.STRIDED.code()) {
                throw new IllegalArgumentException("input '" + demand.name + "' must be strided, and is "
                        + Layout.ofCode(Native.layout(self)));
            }
            sizes = TensorMetadata.sizes(self);
        } finally {
            handle.release();
        }
        if (sizes.length != demand.sizes.length) {
            throw new IllegalArgumentException("input '" + demand.name + "' must have " + demand.sizes.length + " dimensions, "
                    + shape(demand) + ", and is of shape " + Arrays.toString(sizes));
        }
        for (int d = 0; d < sizes.length; d++) {
            if (demand.formulas[d] == null && sizes[d] != demand.sizes[d]) {
                throw new IllegalArgumentException("input '" + demand.name + "' must have size " + demand.sizes[d] + " in dimension " + d
                        + ", and is of shape " + Arrays.toString(sizes));
            }
        }
        return sizes;
    }

    private static String shape(Demand.OfTensor demand) {
        String[] all = new String[demand.sizes.length];
        for (int d = 0; d < all.length; d++) {
            all[d] = demand.formulas[d] == null ? Long.toString(demand.sizes[d]) : "any";
        }
        return Arrays.toString(all);
    }

    // ------------------------------------------------------------------ symbols

    private interface Sizes {
        void size(Expression formula, long size, String place);
    }

    private void eachFormula(Call call, Sizes sizes) {
        for (int i = 0; i < demands.length; i++) {
            switch (demands[i]) {
                case Demand.OfTensor demand -> {
                    for (int d = 0; d < demand.formulas.length; d++) {
                        if (demand.formulas[d] != null) {
                            sizes.size(demand.formulas[d], call.sizes[i][d], "size " + call.sizes[i][d] + " of input '" + demand.name
                                    + "' in dimension " + d);
                        }
                    }
                }
                case Demand.OfNumber demand -> {
                    if (demand.formula != null) {
                        sizes.size(demand.formula, (Long) call.leaves[i], "input '" + demand.name + "'");
                    }
                }
                case Demand.OfConstant demand -> { }
            }
        }
    }

    private void bindSymbols(Call call) {
        eachFormula(call, (formula, size, place) -> {
            if (formula instanceof Expression.Symbol symbol && call.values[symbol.index()] == null) {
                call.values[symbol.index()] = size;
                call.origins[symbol.index()] = place;
            }
        });
        // A symbol that no dimension is by itself follows from one that is a multiple of it, or that and a number.
        eachFormula(call, (formula, size, place) -> {
            Linear linear = Linear.of(formula);
            if (linear != null && call.values[linear.symbol] == null) {
                long times = size - linear.plus;
                if (times % linear.factor != 0) {
                    throw new IllegalArgumentException("the " + place + " must be " + linear.factor + " * " + symbols[linear.symbol]
                            + " + " + linear.plus);
                }
                call.values[linear.symbol] = times / linear.factor;
                call.origins[linear.symbol] = place;
            }
        });
    }

    /** A formula of the form factor * symbol + plus. */
    private record Linear(int symbol, long factor, long plus) {
        static @Nullable Linear of(Expression formula) {
            if (formula instanceof Expression.Symbol symbol) {
                return new Linear(symbol.index(), 1, 0);
            }
            if (!(formula instanceof Expression.Call call) || call.operands().size() != 2) {
                return null;
            }
            Expression left = call.operands().get(0);
            Expression right = call.operands().get(1);
            boolean numberFirst = left instanceof Expression.Literal;
            Object number = numberFirst ? ((Expression.Literal) left).value() : right instanceof Expression.Literal l ? l.value() : null;
            Linear inner = number instanceof Long ? of(numberFirst ? right : left) : null;
            if (inner == null || !(number instanceof Long value)) {
                return null;
            }
            try {
                return switch (call.function()) {
                    case MUL -> value == 0 ? null : new Linear(inner.symbol, Math.multiplyExact(inner.factor, value),
                            Math.multiplyExact(inner.plus, value));
                    case ADD -> new Linear(inner.symbol, inner.factor, Math.addExact(inner.plus, value));
                    default -> null;
                };
            } catch (ArithmeticException e) {
                return null;
            }
        }
    }

    private void checkFormulas(Call call) {
        eachFormula(call, (formula, size, place) -> {
            Object value;
            try {
                value = formula.evaluate(call);
            } catch (Expression.UnknownSymbol unknown) {
                return;
            } catch (ArithmeticException e) {
                throw new IllegalArgumentException("the " + place + " has no value that it must be: " + e.getMessage());
            }
            if (!PythonNumbers.equal(value, size)) {
                throw new IllegalArgumentException("the " + place + " must be " + value
                        + (formula instanceof Expression.Symbol symbol ? ", as the " + call.origins[symbol.index()] : ""));
            }
        });
    }

    private void checkRanges(Call call) {
        for (Range range : ranges) {
            Object value;
            try {
                value = range.value.evaluate(call);
            } catch (Expression.UnknownSymbol unknown) {
                // It depends on data: the program has nodes that check it.
                continue;
            } catch (ArithmeticException e) {
                throw new IllegalArgumentException(range.formula + " has no value for these inputs: " + e.getMessage());
            }
            // Export writes 2 for every dynamic size, and PyTorch enforces only more.
            boolean tooSmall = range.min != null && range.min > 2 && PythonNumbers.isLess(value, range.min);
            if (tooSmall || range.max != null && PythonNumbers.isLess(range.max, value)) {
                throw new IllegalArgumentException(origin(range.value, call) + " is outside the program's range: " + range.formula + " is "
                        + value + ", and must be " + (tooSmall ? "at least " + range.min : "at most " + range.max));
            }
        }
    }

    private String origin(Expression formula, Call call) {
        return switch (formula) {
            case Expression.Symbol symbol -> "the " + call.origins[symbol.index()];
            case Expression.Call function -> function.operands().stream().filter(operand -> !(operand instanceof Expression.Literal))
                    .map(operand -> origin(operand, call)).findFirst().orElse("an input");
            case Expression.Literal literal -> "an input";
            case Expression.Input input -> "an input";
            case Expression.Size size -> "an input";
            case Expression.Junction junction -> "an input";
        };
    }

    private void checkGuards(Call call) {
        for (Guard guard : guards) {
            boolean holds;
            try {
                holds = PythonNumbers.isTrue(guard.condition.evaluate(call));
            } catch (ArithmeticException e) {
                throw new IllegalArgumentException("the condition " + guard.text + " has no value for these inputs: " + e.getMessage());
            }
            if (!holds) {
                throw new IllegalArgumentException("the program was exported for inputs with " + guard.text
                        + ", which does not hold for these");
            }
        }
    }
}
