package dev.torchffm.io;

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

/**
 * JSON, strictly as RFC 8259 has it, in UTF-8 and without duplicate names: objects as maps, arrays as lists, strings, whole
 * numbers that fit as Long and all others as BigDecimal, Boolean, null.
 */
final class Json {
    private static final int MAX_DEPTH = 32;
    /** Longer numbers are nobody's, and a BigDecimal of a million digits takes minutes. */
    private static final int MAX_NUMBER = 64;

    private final Path path;
    private final long offset;
    private final CharBuffer text;

    private Json(Path path, long offset, CharBuffer text) {
        this.path = path;
        this.offset = offset;
        this.text = text;
    }

    /**
     * Parses one value, with white space around it.
     *
     * @param offset where the text begins in the file, for messages, which count characters from there
     */
    static Object parse(Path path, long offset, byte[] utf8) throws FormatException {
        CharBuffer text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8));
        } catch (CharacterCodingException e) {
            throw new FormatException(path, offset, "the JSON is not UTF-8");
        }
        Json json = new Json(path, offset, text);
        Object value = json.value(0);
        json.skipSpace();
        if (text.hasRemaining()) {
            throw json.error("something follows the JSON value");
        }
        return value;
    }

    private Object value(int depth) throws FormatException {
        if (depth > MAX_DEPTH) {
            throw error("JSON nested deeper than " + MAX_DEPTH);
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
        text.get();
        skipSpace();
        if (peek() == '}') {
            text.get();
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
                text.get();
                return object;
            }
            expect(',');
        }
    }

    private List<Object> array(int depth) throws FormatException {
        List<Object> array = new ArrayList<>();
        text.get();
        skipSpace();
        if (peek() == ']') {
            text.get();
            return array;
        }
        while (true) {
            array.add(value(depth + 1));
            skipSpace();
            if (peek() == ']') {
                text.get();
                return array;
            }
            expect(',');
        }
    }

    private String string() throws FormatException {
        text.get();
        StringBuilder value = new StringBuilder();
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
        int from = text.position();
        while (text.hasRemaining() && "+-.0123456789eE".indexOf(text.get(text.position())) >= 0) {
            text.get();
        }
        int length = text.position() - from;
        text.position(from);
        if (length == 0 || length > MAX_NUMBER) {
            throw error(length == 0 ? "expected a JSON value" : "a number of " + length + " digits");
        }
        String number = text.subSequence(0, length).toString();
        if (!number.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
            throw error("'" + number + "' is not a JSON number");
        }
        text.position(from + length);
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

    private Object word(String word, Object value) throws FormatException {
        for (int i = 0; i < word.length(); i++) {
            expect(word.charAt(i));
        }
        return value;
    }

    private void expect(char c) throws FormatException {
        if (peek() != c) {
            throw error("expected '" + c + "'");
        }
        text.get();
    }

    private char peek() throws FormatException {
        if (!text.hasRemaining()) {
            throw error("the JSON ends too early");
        }
        return text.get(text.position());
    }

    private char next() throws FormatException {
        char c = peek();
        text.get();
        return c;
    }

    private void skipSpace() {
        while (text.hasRemaining() && " \t\n\r".indexOf(text.get(text.position())) >= 0) {
            text.get();
        }
    }

    private FormatException error(String problem) {
        return new FormatException(path, offset + text.position(), problem);
    }

    /** A name from a file for a message. */
    static String shortened(String name) {
        return name.length() <= 200 ? name : name.substring(0, 200) + "...";
    }

    /** Appends a string with quotes, escaping only what must be. */
    static void quote(StringBuilder out, String value) {
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
