// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Reads formulas: those of guards, in a subset of Python's grammar, with inputs as {@code L['x'].size()[0]}; keys of ranges, the same
 * with symbols; and the sizes of inputs, which are SymPy's constructors written as calls. Nothing is evaluated while reading, and what
 * the grammar does not have is refused.
 */
final class ExpressionParser {
    private static final int MAX_TEXT = 1 << 16;
    private static final int MAX_DEPTH = 200;
    private static final int MAX_OPERATIONS = 1000;
    private static final String OPERATORS = "==|!=|<=|>=|<|>";
    /** What functions are called in guards, by their names there; the first operand of several may be repeated. */
    private static final Map<String, SizeFunction> FUNCTIONS = Map.ofEntries(
            Map.entry("math.trunc", SizeFunction.TRUNC), Map.entry("math.floor", SizeFunction.FLOOR),
            Map.entry("math.ceil", SizeFunction.CEIL), Map.entry("math.sqrt", SizeFunction.SYM_SQRT), Map.entry("abs", SizeFunction.ABS),
            Map.entry("int", SizeFunction.TRUNC), Map.entry("float", SizeFunction.SYM_FLOAT),
            Map.entry("max", SizeFunction.SYM_MAX), Map.entry("min", SizeFunction.SYM_MIN),
            Map.entry("torch.sym_float", SizeFunction.SYM_FLOAT), Map.entry("torch.sym_int", SizeFunction.SYM_INT),
            Map.entry("torch.sym_max", SizeFunction.SYM_MAX), Map.entry("torch.sym_min", SizeFunction.SYM_MIN),
            Map.entry("torch.sym_not", SizeFunction.SYM_NOT), Map.entry("torch.sym_ite", SizeFunction.SYM_ITE),
            Map.entry("torch._sym_sqrt", SizeFunction.SYM_SQRT),
            Map.entry("Add", SizeFunction.ADD), Map.entry("Mul", SizeFunction.MUL), Map.entry("Max", SizeFunction.SYM_MAX),
            Map.entry("Min", SizeFunction.SYM_MIN), Map.entry("Mod", SizeFunction.MOD), Map.entry("PythonMod", SizeFunction.MOD),
            Map.entry("FloorDiv", SizeFunction.FLOOR_DIV), Map.entry("CleanDiv", SizeFunction.FLOOR_DIV),
            Map.entry("PowByNatural", SizeFunction.POW), Map.entry("FloatPow", SizeFunction.POW), Map.entry("Pow", SizeFunction.POW),
            Map.entry("IntTrueDiv", SizeFunction.TRUE_DIV), Map.entry("FloatTrueDiv", SizeFunction.TRUE_DIV),
            Map.entry("ToFloat", SizeFunction.SYM_FLOAT), Map.entry("TruncToInt", SizeFunction.TRUNC));

    private final String text;
    private final ToIntFunction<String> inputs;
    private final ToIntFunction<String> symbols;
    private int at;
    private int depth;
    private int operations;

    private ExpressionParser(String text, ToIntFunction<String> inputs, ToIntFunction<String> symbols) {
        this.text = text;
        this.inputs = inputs;
        this.symbols = symbols;
    }

    /**
     * Reads a formula.
     *
     * @param inputs gives the place of the input that {@code ['x'][0]} names, or -1
     * @param symbols gives the number of a symbol, or -1
     * @throws IllegalArgumentException if the text is none, with the place where it stops being one
     */
    static Expression parse(String text, ToIntFunction<String> inputs, ToIntFunction<String> symbols) {
        if (text.length() > MAX_TEXT) {
            throw new IllegalArgumentException("a formula of " + text.length() + " characters; at most " + MAX_TEXT + " are read");
        }
        ExpressionParser parser = new ExpressionParser(text, inputs, symbols);
        Expression formula = parser.or();
        parser.skipSpace();
        if (parser.at < text.length()) {
            throw parser.wrong("the end");
        }
        return formula;
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException("expected " + expected + " at character " + at + " of " + Source.shown(text));
    }

    /** A long chain of operators is as deep a tree. */
    private void count() {
        if (++operations > MAX_OPERATIONS) {
            throw new IllegalArgumentException("a formula of more than " + MAX_OPERATIONS + " operators");
        }
    }

    // ------------------------------------------------------------------ operators, from the weakest

    private Expression or() {
        if (++depth > MAX_DEPTH) {
            throw new IllegalArgumentException("a formula nested deeper than " + MAX_DEPTH);
        }
        Expression left = and();
        while (word("or")) {
            count();
            left = new Expression.Junction(false, left, and());
        }
        depth--;
        return left;
    }

    private Expression and() {
        Expression left = not();
        while (word("and")) {
            count();
            left = new Expression.Junction(true, left, not());
        }
        return left;
    }

    private Expression not() {
        int count = 0;
        while (word("not")) {
            count++;
        }
        Expression operand = comparison();
        return count == 0 ? operand : count % 2 == 1 ? call(SizeFunction.SYM_NOT, operand)
                : call(SizeFunction.SYM_NOT, call(SizeFunction.SYM_NOT, operand));
    }

    private Expression comparison() {
        Expression left = sum();
        Expression all = null;
        while (true) {
            SizeFunction function = null;
            for (String operator : OPERATORS.split("\\|")) {
                if (function == null && take(operator)) {
                    function = switch (operator) {
                        case "==" -> SizeFunction.EQ;
                        case "!=" -> SizeFunction.NE;
                        case "<=" -> SizeFunction.LE;
                        case ">=" -> SizeFunction.GE;
                        case "<" -> SizeFunction.LT;
                        default -> SizeFunction.GT;
                    };
                }
            }
            if (function == null) {
                return all == null ? left : all;
            }
            Expression right = sum();
            Expression one = call(function, left, right);
            all = all == null ? one : new Expression.Junction(true, all, one);
            left = right;
        }
    }

    private Expression sum() {
        Expression left = product();
        while (true) {
            SizeFunction function = take("+") ? SizeFunction.ADD : take("-") ? SizeFunction.SUB : null;
            if (function == null) {
                return left;
            }
            left = call(function, left, product());
        }
    }

    private Expression product() {
        Expression left = sign();
        while (true) {
            SizeFunction function = take("//") ? SizeFunction.FLOOR_DIV : take("/") ? SizeFunction.TRUE_DIV
                    : take("%") ? SizeFunction.MOD : take("*") ? SizeFunction.MUL : null;
            if (function == null) {
                return left;
            }
            left = call(function, left, sign());
        }
    }

    private Expression sign() {
        if (++depth > MAX_DEPTH) {
            throw new IllegalArgumentException("a formula nested deeper than " + MAX_DEPTH);
        }
        Expression value = take("-") ? call(SizeFunction.NEG, sign()) : take("+") ? call(SizeFunction.POS, sign()) : power();
        depth--;
        return value;
    }

    private Expression power() {
        Expression base = primary();
        return take("**") ? call(SizeFunction.POW, base, sign()) : base;
    }

    private Expression call(SizeFunction function, Expression... operands) {
        count();
        return new Expression.Call(function, List.of(operands));
    }

    // ------------------------------------------------------------------ operands

    private Expression primary() {
        skipSpace();
        if (take("(")) {
            Expression inner = or();
            expect(")");
            return inner;
        }
        char c = at < text.length() ? text.charAt(at) : 0;
        if (c >= '0' && c <= '9' || c == '.') {
            return new Expression.Literal(number());
        }
        String name = name();
        return switch (name) {
            case "True" -> new Expression.Literal(true);
            case "False" -> new Expression.Literal(false);
            case "L" -> input();
            case "Symbol" -> symbol();
            case "Integer" -> {
                expect("(");
                boolean negative = take("-");
                Object value = number();
                expect(")");
                yield new Expression.Literal(negative ? PythonNumbers.negative(value) : value);
            }
            default -> {
                if (take("(")) {
                    yield function(name);
                }
                int index = symbols.applyAsInt(name);
                if (index < 0) {
                    throw new IllegalArgumentException("'" + Source.shown(name) + "' at character " + at + " of " + Source.shown(text)
                            + " is no name that is known");
                }
                yield new Expression.Symbol(index);
            }
        };
    }

    private Expression function(String name) {
        SizeFunction function = FUNCTIONS.get(name);
        if (function == null) {
            throw new IllegalArgumentException("the function '" + Source.shown(name) + "' in " + Source.shown(text) + " is not known");
        }
        List<Expression> operands = new ArrayList<>();
        do {
            operands.add(or());
        } while (take(","));
        expect(")");
        boolean folds = function == SizeFunction.ADD || function == SizeFunction.MUL || function == SizeFunction.SYM_MAX
                || function == SizeFunction.SYM_MIN;
        if (folds ? operands.size() < 2 : operands.size() != function.arity()) {
            throw new IllegalArgumentException("'" + name + "' with " + operands.size() + " operands in " + Source.shown(text));
        }
        if (!folds) {
            return new Expression.Call(function, List.copyOf(operands));
        }
        Expression folded = operands.getFirst();
        for (Expression operand : operands.subList(1, operands.size())) {
            folded = call(function, folded, operand);
        }
        return folded;
    }

    /** {@code Symbol('s77', positive=True, integer=True)}. */
    private Expression symbol() {
        expect("(");
        String name = quoted();
        while (take(",")) {
            name();
            expect("=");
            name();
        }
        expect(")");
        int index = symbols.applyAsInt(name);
        if (index < 0) {
            throw new IllegalArgumentException("the symbol '" + Source.shown(name) + "' in " + Source.shown(text) + " is not known");
        }
        return new Expression.Symbol(index);
    }

    /** {@code ['x'][0].size()[1]}, after the name of all inputs. */
    private Expression input() {
        StringBuilder path = new StringBuilder();
        while (take("[")) {
            skipSpace();
            if (at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '"')) {
                path.append("['").append(quoted()).append("']");
            } else {
                path.append('[').append(number()).append(']');
            }
            expect("]");
        }
        int leaf = inputs.applyAsInt(path.toString());
        if (leaf < 0) {
            throw new IllegalArgumentException("the program has no input L" + Source.shown(path.toString()) + ", which "
                    + Source.shown(text) + " names");
        }
        if (!take(".")) {
            return new Expression.Input(leaf);
        }
        if (!name().equals("size")) {
            throw wrong("size()");
        }
        expect("(");
        expect(")");
        expect("[");
        boolean negative = take("-");
        Object dimension = number();
        expect("]");
        if (!(dimension instanceof Long index) || index > MAX_DEPTH) {
            throw wrong("a dimension");
        }
        return new Expression.Size(leaf, (int) (negative ? -index : index));
    }

    // ------------------------------------------------------------------ words

    private void skipSpace() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private boolean take(String word) {
        skipSpace();
        if (!text.startsWith(word, at)) {
            return false;
        }
        at += word.length();
        return true;
    }

    private boolean word(String word) {
        skipSpace();
        int end = at + word.length();
        return text.startsWith(word, at) && (end == text.length() || !isName(text.charAt(end))) && take(word);
    }

    private void expect(String word) {
        if (!take(word)) {
            throw wrong("'" + word + "'");
        }
    }

    private static boolean isName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '.';
    }

    private String name() {
        skipSpace();
        int from = at;
        while (at < text.length() && isName(text.charAt(at))) {
            at++;
        }
        if (at == from) {
            throw wrong("a number, a name or '('");
        }
        return text.substring(from, at);
    }

    private String quoted() {
        skipSpace();
        char quote = at < text.length() ? text.charAt(at) : 0;
        int end = quote == '\'' || quote == '"' ? text.indexOf(quote, at + 1) : -1;
        if (end < 0) {
            throw wrong("a string");
        }
        String content = text.substring(at + 1, end);
        at = end + 1;
        return content;
    }

    private Object number() {
        skipSpace();
        int from = at;
        boolean real = false;
        while (at < text.length() && (isName(text.charAt(at)) || at > from && (text.charAt(at) == '-' || text.charAt(at) == '+')
                && (text.charAt(at - 1) == 'e' || text.charAt(at - 1) == 'E'))) {
            real |= text.charAt(at) < '0' || text.charAt(at) > '9';
            at++;
        }
        String digits = text.substring(from, at);
        try {
            if (!digits.matches("[0-9]{1,19}|([0-9]{1,40}\\.?[0-9]{0,40}|\\.[0-9]{1,40})([eE][+-]?[0-9]{1,4})?")) {
                throw new NumberFormatException();
            }
            return real ? (Object) Double.valueOf(digits) : (Object) Long.valueOf(digits);
        } catch (NumberFormatException e) {
            at = from;
            throw wrong("a number");
        }
    }
}
