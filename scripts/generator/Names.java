// SPDX-License-Identifier: Apache-2.0
package generator;

import java.util.Set;

/** How PyTorch's names are written in Java. */
final class Names {
    private static final Set<String> RESERVED = Set.of("default", "int", "float", "double", "boolean", "long", "short", "byte", "char",
            "new", "return", "class", "interface", "this", "super", "for", "while", "do", "if", "else", "switch", "case", "break",
            "continue", "import", "package", "public", "private", "protected", "static", "final", "abstract", "native", "void", "null",
            "try", "catch", "throw", "throws", "const", "goto", "assert", "enum", "instanceof", "transient", "volatile", "synchronized",
            "true", "false", "extends", "implements", "finally", "strictfp");

    private Names() { }

    /** {@code snake_case_} as {@code snakeCase_}; reserved words get an underscore. */
    static String camel(String snake) {
        String core = snake;
        String tail = "";
        while (core.endsWith("_")) {
            core = core.substring(0, core.length() - 1);
            tail += "_";
        }
        StringBuilder text = new StringBuilder();
        boolean raise = false;
        for (char c : core.toCharArray()) {
            if (c == '_') {
                raise = !text.isEmpty();
            } else {
                text.append(raise ? Character.toUpperCase(c) : c);
                raise = false;
            }
        }
        String name = text + tail;
        return RESERVED.contains(name) ? name + "_" : name;
    }

    /** The name of a method or of a keyword as the name of a type. */
    static String capital(String snake) {
        String name = camel(snake);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Text broken at spaces where a line is too long; the lines after the first begin with {@code indent}. */
    static String wrapped(String line, String indent) {
        StringBuilder text = new StringBuilder();
        String rest = line;
        while (rest.length() > 130) {
            int at = rest.lastIndexOf(' ', 130);
            if (rest.substring(0, at).endsWith("@Nullable")) {
                // It stays with its type.
                at = rest.lastIndexOf(' ', at - 1);
            }
            if (at <= indent.length()) {
                break;
            }
            text.append(rest, 0, at).append('\n');
            rest = indent + rest.substring(at + 1);
        }
        return text.append(rest).toString();
    }
}
