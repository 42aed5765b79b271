// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs a program of {@code spec/tensor.json.gz}, which is Python text, on the Java API: statements, names, numbers, calls,
 * attributes, indices and the operators {@code + - * / @ ==}. What names and calls mean is up to {@link ProgramApi}.
 */
final class Program {
    private final String text;
    private final Map<String, Object> variables = new LinkedHashMap<>();
    private int at;

    Program(String text) {
        this.text = text;
    }

    /** What the program assigned, by name. */
    Map<String, Object> variables() {
        return variables;
    }

    /** The value of the last statement. */
    Object run() {
        while (true) {
            int start = at;
            String name = name();
            boolean assignment = !name.isEmpty() && peek() == '=' && text.charAt(at + 1) != '=';
            if (assignment) {
                at++;
            } else {
                at = start;
            }
            Object value = sum();
            if (assignment) {
                variables.put(name, value);
            }
            if (at == text.length()) {
                return value;
            }
            expect(';');
            skip();
        }
    }

    // ------------------------------------------------------------------ expressions

    private Object sum() {
        Object left = product();
        while (true) {
            if (accept('+')) {
                left = ProgramApi.method(left, "add", List.of(product()), Map.of());
            } else if (accept('-')) {
                left = ProgramApi.method(left, "sub", List.of(product()), Map.of());
            } else {
                return left;
            }
        }
    }

    private Object product() {
        Object left = unary();
        while (true) {
            if (accept('*')) {
                left = ProgramApi.method(left, "mul", List.of(unary()), Map.of());
            } else if (accept('/')) {
                left = ProgramApi.method(left, "div", List.of(unary()), Map.of());
            } else if (accept('@')) {
                left = ProgramApi.method(left, "matmul", List.of(unary()), Map.of());
            } else {
                return left;
            }
        }
    }

    private Object unary() {
        return accept('-') ? ProgramApi.negative(unary()) : postfix();
    }

    private Object postfix() {
        Object value = primary();
        while (true) {
            if (accept('.')) {
                String member = name();
                if (accept('(')) {
                    Map<String, Object> keywords = new LinkedHashMap<>();
                    List<Object> arguments = arguments(')', keywords);
                    value = ProgramApi.method(value, member, arguments, keywords);
                } else {
                    value = ProgramApi.attribute(value, member);
                }
            } else if (accept('[')) {
                value = ((Tensor) value).index(subscripts().toArray());
            } else {
                return value;
            }
        }
    }

    private Object primary() {
        char c = peek();
        if (accept('[')) {
            return arguments(']', Map.of());
        }
        if (accept('(')) {
            return arguments(')', Map.of());
        }
        if (c == '\'') {
            int end = text.indexOf('\'', at + 1);
            String string = text.substring(at + 1, end);
            at = end + 1;
            return string;
        }
        if (Character.isDigit(c)) {
            return number();
        }
        String name = name();
        if (accept('(')) {
            return ProgramApi.function(name, arguments(')', Map.of()));
        }
        return switch (name) {
            case "True" -> true;
            case "False" -> false;
            case "None" -> null;
            case "torch" -> ProgramApi.TORCH;
            default -> {
                if (!variables.containsKey(name)) {
                    throw new IllegalArgumentException("no variable " + name + " in " + text);
                }
                yield variables.get(name);
            }
        };
    }

    private List<Object> arguments(char close, Map<String, Object> keywords) {
        List<Object> values = new ArrayList<>();
        while (!accept(close)) {
            int start = at;
            String name = name();
            if (!name.isEmpty() && peek() == '=') {
                at++;
                keywords.put(name, sum());
            } else {
                at = start;
                values.add(sum());
            }
            accept(',');
        }
        return values;
    }

    private List<Object> subscripts() {
        if (text.startsWith("()]", at)) {
            at += 3;
            return List.of();
        }
        List<Object> parts = new ArrayList<>();
        while (!accept(']')) {
            parts.add(subscript());
            accept(',');
        }
        return parts;
    }

    private Object subscript() {
        skip();
        if (text.startsWith("...", at)) {
            at += 3;
            return Slice.ELLIPSIS;
        }
        if (text.startsWith("None", at)) {
            at += 4;
            return Slice.NEWAXIS;
        }
        Long start = peek() == ':' ? null : (Long) unary();
        if (!accept(':')) {
            return start;
        }
        Long stop = bound();
        Long step = accept(':') ? bound() : null;
        return Slice.of(start, stop, step == null ? 1 : step);
    }

    private Long bound() {
        char c = peek();
        return c == ':' || c == ',' || c == ']' ? null : (Long) unary();
    }

    // ------------------------------------------------------------------ words

    private Object number() {
        int start = at;
        boolean integer = true;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean sign = (c == '-' || c == '+') && text.charAt(at - 1) == 'e';
            if (!Character.isDigit(c) && c != '.' && c != 'e' && !sign) {
                break;
            }
            integer &= Character.isDigit(c);
            at++;
        }
        String digits = text.substring(start, at);
        return integer ? ProgramApi.integer(new BigInteger(digits)) : (Object) Double.valueOf(digits);
    }

    private String name() {
        skip();
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')
                && !(at == start && Character.isDigit(text.charAt(at)))) {
            at++;
        }
        return text.substring(start, at);
    }

    private void skip() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private char peek() {
        skip();
        return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean accept(char c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    private void expect(char c) {
        if (!accept(c)) {
            throw new IllegalArgumentException("expected " + c + " at " + at + " of " + text);
        }
    }
}
