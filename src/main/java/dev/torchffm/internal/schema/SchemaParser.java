// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.schema;

import dev.torchffm.DType;
import dev.torchffm.MemoryFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the notation of operator schemas:
 * {@code aten::sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
 */
public final class SchemaParser {
    private final String text;
    private int at;

    private SchemaParser(String text) {
        this.text = text;
    }

    /**
     * Reads a schema.
     *
     * @throws IllegalArgumentException if the text is none, with the place where it stops being one
     */
    public static Schema parse(String text) {
        return new SchemaParser(text.strip()).schema();
    }

    private Schema schema() {
        String name = word();
        if (!take("::")) {
            throw wrong("a namespace and ::");
        }
        // A method, since linking the operator takes longer than all of the parsing.
        name = name.concat("::").concat(word());
        String overload = take(".") ? word() : "";
        List<Parameter> parameters = parameters();
        expect("->");
        List<Result> results = new ArrayList<>();
        if (take("(")) {
            if (!take(")")) {
                do {
                    results.add(result());
                } while (take(","));
                expect(")");
            }
        } else {
            results.add(result());
        }
        skipSpace();
        if (at < text.length()) {
            throw wrong("the end");
        }
        return new Schema(name, overload, List.copyOf(parameters), List.copyOf(results), text);
    }

    private List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        boolean keywordOnly = false;
        expect("(");
        if (take(")")) {
            return parameters;
        }
        do {
            if (take("*")) {
                keywordOnly = true;
            } else {
                parameters.add(parameter(keywordOnly));
            }
        } while (take(","));
        expect(")");
        return parameters;
    }

    private Parameter parameter(boolean keywordOnly) {
        TypeAndAlias type = type();
        String name = word();
        boolean hasDefault = take("=");
        return new Parameter(name, type.type, type.alias, type.written, hasDefault, hasDefault ? value(type.type) : null,
                keywordOnly);
    }

    private Result result() {
        TypeAndAlias type = type();
        skipSpace();
        String name = at < text.length() && isWord(text.charAt(at)) ? word() : null;
        return new Result(name, type.type, type.alias, type.written);
    }

    // ------------------------------------------------------------------ types

    private record TypeAndAlias(Type type, @Nullable String alias, boolean written) { }

    private TypeAndAlias type() {
        String word = word();
        // The name of a class: __torch__.torch.classes.rnn.CellParamsBase.
        while (text.startsWith(".", at)) {
            at++;
            word = word.concat(".").concat(word());
        }
        if (word.equals("Dict") || word.equals("Future") || word.equals("Await")) {
            word += bracketed();
        }
        String alias = null;
        boolean written = false;
        if (at < text.length() && text.charAt(at) == '(') {
            String annotation = bracketed();
            int arrow = annotation.indexOf("->");
            alias = annotation.substring(1, arrow < 0 ? annotation.length() - 1 : arrow).strip();
            written = alias.endsWith("!");
            alias = written ? alias.substring(0, alias.length() - 1) : alias;
        }
        boolean list = false;
        boolean optionalElements = false;
        int size = 0;
        boolean optional = take("?");
        if (take("[")) {
            list = true;
            optionalElements = optional;
            size = take("]") ? 0 : (int) integer();
            if (size > 0) {
                expect("]");
            }
            optional = take("?");
        }
        Kind kind = Kind.of(word);
        if (take("[")) {
            // A list of lists, which no function carries.
            expect("]");
            word += "[]";
            kind = Kind.OTHER;
        }
        return new TypeAndAlias(new Type(kind, word, list, size, optionalElements, optional), alias, written);
    }

    private String bracketed() {
        int start = at;
        int depth = 0;
        do {
            if (at == text.length()) {
                throw wrong(")");
            }
            char c = text.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        } while (depth > 0);
        return text.substring(start, at);
    }

    // ------------------------------------------------------------------ defaults

    private @Nullable Object value(Type type) {
        if (take("None")) {
            return null;
        }
        if (!type.list()) {
            return single(type.kind());
        }
        if (!take("[")) {
            // One number stands for as many as the list has.
            Object[] all = new Object[Math.max(type.size(), 1)];
            Arrays.fill(all, single(type.kind()));
            return list(type.kind(), List.of(all));
        }
        List<Object> elements = new ArrayList<>();
        if (!take("]")) {
            do {
                elements.add(single(type.kind()));
            } while (take(","));
            expect("]");
        }
        return list(type.kind(), elements);
    }

    private static Object list(Kind kind, List<Object> elements) {
        return switch (kind) {
            case INT -> elements.stream().mapToLong(e -> (Long) e).toArray();
            case FLOAT -> elements.stream().mapToDouble(e -> (Double) e).toArray();
            default -> elements;
        };
    }

    private Object single(Kind kind) {
        skipSpace();
        char first = at < text.length() ? text.charAt(at) : ' ';
        if (first == '"' || first == '\'') {
            return quoted(first);
        }
        if (take("True")) {
            return true;
        }
        if (take("False")) {
            return false;
        }
        if (isWord(first) && !Character.isDigit(first)) {
            return constant(kind, word());
        }
        String digits = number();
        try {
            return switch (kind) {
                case FLOAT -> Double.parseDouble(digits);
                case DTYPE -> DType.ofCode(Integer.parseInt(digits));
                case MEMORY_FORMAT -> MemoryFormat.values()[Integer.parseInt(digits)];
                case SCALAR -> isIntegral(digits) ? (Object) Long.parseLong(digits) : (Object) Double.parseDouble(digits);
                default -> Long.parseLong(digits);
            };
        } catch (NumberFormatException e) {
            throw wrong("a number");
        }
    }

    /** What the strings in libtorch's own source say by name. */
    private Object constant(Kind kind, String word) {
        return switch (word) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "nan" -> Double.NaN;
            case "long" -> DType.INT64;
            case "float" -> DType.FLOAT32;
            case "double" -> DType.FLOAT64;
            case "contiguous_format" -> MemoryFormat.CONTIGUOUS_FORMAT;
            case "Mean" -> 1L;
            default -> throw wrong("a default value of type " + kind);
        };
    }

    private String quoted(char quote) {
        StringBuilder value = new StringBuilder();
        at++;
        while (true) {
            if (at >= text.length()) {
                throw wrong("the end of the string");
            }
            char c = text.charAt(at++);
            if (c == quote) {
                return value.toString();
            }
            if (c == '\\' && at < text.length()) {
                c = switch (text.charAt(at++)) {
                    case 'n' -> '\n';
                    case 't' -> '\t';
                    default -> text.charAt(at - 1);
                };
            }
            value.append(c);
        }
    }

    private String number() {
        int start = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isIntegral(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (".eE".indexOf(digits.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private long integer() {
        try {
            return Long.parseLong(number());
        } catch (NumberFormatException e) {
            throw wrong("a number");
        }
    }

    // ------------------------------------------------------------------ characters

    private static boolean isWord(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }

    private String word() {
        skipSpace();
        int start = at;
        while (at < text.length() && isWord(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw wrong("a name");
        }
        return text.substring(start, at);
    }

    private boolean take(String token) {
        skipSpace();
        if (!text.startsWith(token, at)) {
            return false;
        }
        at += token.length();
        return true;
    }

    private void expect(String token) {
        if (!take(token)) {
            throw wrong(token);
        }
    }

    private void skipSpace() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException("not a schema: expected " + expected + " at '"
                + text.substring(Math.min(at, text.length())) + "' in '" + text + "'");
    }
}
