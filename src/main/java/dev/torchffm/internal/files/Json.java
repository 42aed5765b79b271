// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.files;

import dev.torchffm.io.FormatException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * JSON, strictly as RFC 8259 has it, in UTF-8 and without duplicate names: objects as maps, arrays as lists, strings, whole
 * numbers that fit as Long and all others as BigDecimal, Boolean, null.
 */
public final class Json {
    private static final int MAX_DEPTH = 32;
    /** Longer numbers are nobody's, and a BigDecimal of a million digits takes minutes. */
    private static final int MAX_NUMBER = 64;
    /** With as many digits, a whole number fits a long. */
    private static final int SAFE_DIGITS = 18;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final Path path;
    private final long offset;
    private final char[] text;
    private final int end;
    private final int maxDepth;
    private int at;

    private Json(Path path, long offset, CharBuffer text, int maxDepth) {
        this.path = path;
        this.offset = offset;
        this.text = text.array();
        this.at = text.arrayOffset() + text.position();
        this.end = text.arrayOffset() + text.limit();
        this.maxDepth = maxDepth;
    }

    /**
     * Parses one value, with white space around it.
     *
     * @param offset where the text begins in the file, for messages, which count characters from there
     */
    public static @Nullable Object parse(Path path, long offset, byte[] utf8) throws FormatException {
        return parse(path, offset, utf8, MAX_DEPTH);
    }

    /** As {@link #parse(Path, long, byte[])}, with objects and arrays nested up to a depth, which the caller's stack must bear. */
    public static @Nullable Object parse(Path path, long offset, byte[] utf8, int maxDepth) throws FormatException {
        CharBuffer text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8));
        } catch (CharacterCodingException e) {
            throw new FormatException(path, offset, "the JSON is not UTF-8");
        }
        Json json = new Json(path, offset, text, maxDepth);
        Object value = json.value(0);
        json.skipSpace();
        if (json.at < json.end) {
            throw json.error("something follows the JSON value");
        }
        return value;
    }

    private @Nullable Object value(int depth) throws FormatException {
        if (depth > maxDepth) {
            throw error("JSON nested deeper than " + maxDepth);
        }
        skipSpace();
        char c = peek();
        return switch (c) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, Object> object(int depth) throws FormatException {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        skipSpace();
        if (peek() == '}') {
            at++;
            return object;
        }
        while (true) {
            skipSpace();
            if (peek() != '"') {
                throw error("expected a name as a string");
            }
            String name = string();
            if (object.containsKey(name)) {
                throw error("the name '" + shortened(name) + "' stands twice in one object");
            }
            skipSpace();
            expect(':');
            object.put(name, value(depth + 1));
            skipSpace();
            if (peek() == '}') {
                at++;
                return object;
            }
            expect(',');
        }
    }

    private List<Object> array(int depth) throws FormatException {
        List<Object> array = new ArrayList<>();
        at++;
        skipSpace();
        if (peek() == ']') {
            at++;
            return array;
        }
        while (true) {
            array.add(value(depth + 1));
            skipSpace();
            if (peek() == ']') {
                at++;
                return array;
            }
            expect(',');
        }
    }

    private String string() throws FormatException {
        at++;
        int from = at;
        while (at < end && text[at] != '"' && text[at] != '\\' && text[at] >= ' ') {
            at++;
        }
        if (at < end && text[at] == '"') {
            return new String(text, from, at++ - from);
        }
        StringBuilder value = new StringBuilder().append(text, from, at - from);
        while (true) {
            char c = next();
            if (c == '"') {
                return value.toString();
            }
            if (c < ' ') {
                throw error("a control character in a string");
            }
            value.append(c == '\\' ? escape() : c);
        }
    }

    private char escape() throws FormatException {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                int code = 0;
                for (int i = 0; i < 4; i++) {
                    int digit = Character.digit(next(), 16);
                    if (digit < 0) {
                        throw error("an escape that is not four hexadecimal digits");
                    }
                    code = code << 4 | digit;
                }
                yield (char) code;
            }
            default -> throw error("an unknown escape in a string");
        };
    }

    private Object number() throws FormatException {
        int from = at;
        int length = 0;
        boolean digits = true;
        while (from + length < end && "+-.0123456789eE".indexOf(text[from + length]) >= 0) {
            digits &= text[from + length] >= '0' && text[from + length] <= '9';
            length++;
        }
        if (length == 0 || length > MAX_NUMBER) {
            throw error(length == 0 ? "expected a JSON value" : "a number of " + length + " digits");
        }
        if (digits && length <= SAFE_DIGITS && (length == 1 || text[from] != '0')) {
            long value = 0;
            for (int i = 0; i < length; i++) {
                value = 10 * value + text[from + i] - '0';
            }
            at += length;
            return value;
        }
        String number = new String(text, from, length);
        if (!NUMBER.matcher(number).matches()) {
            throw error("'" + number + "' is not a JSON number");
        }
        at += length;
        try {
            return Long.valueOf(number);
        } catch (NumberFormatException e) {
            try {
                return new BigDecimal(number);
            } catch (NumberFormatException tooFar) {
                throw error("the number " + number + " is out of range");
            }
        }
    }

    private @Nullable Object word(String word, @Nullable Object value) throws FormatException {
        for (int i = 0; i < word.length(); i++) {
            expect(word.charAt(i));
        }
        return value;
    }

    private void expect(char c) throws FormatException {
        if (peek() != c) {
            throw error("expected '" + c + "'");
        }
        at++;
    }

    private char peek() throws FormatException {
        if (at == end) {
            throw error("the JSON ends too early");
        }
        return text[at];
    }

    private char next() throws FormatException {
        char c = peek();
        at++;
        return c;
    }

    private void skipSpace() {
        while (at < end && (text[at] == ' ' || text[at] == '\n' || text[at] == '\t' || text[at] == '\r')) {
            at++;
        }
    }

    private FormatException error(String problem) {
        return new FormatException(path, offset + at, problem);
    }

    /** A name from a file for a message. */
    public static String shortened(String name) {
        return name.length() <= 200 ? name : name.substring(0, 200) + "...";
    }

    /** Appends a string with quotes, escaping only what must be. */
    public static void quote(StringBuilder out, String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
