// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.io.FormatException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One JSON document of an archive, for typed access to its values and for refusals that say where.
 *
 * @param file the archive
 * @param offset where the document begins in it
 * @param entry the document's name
 */
record Source(Path file, long offset, String entry) {
    private static final int MAX_SHOWN = 120;
    private static final int MAX_ELEMENTS = 16;

    /** A value of a union: an object with exactly one key. */
    record Tagged(String tag, @Nullable Object value) { }

    FormatException error(String problem) {
        return new FormatException(file, offset, entry + ": " + problem);
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> object(@Nullable Object value, String what) throws FormatException {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw wrong(what, "an object", value);
    }

    @SuppressWarnings("unchecked")
    List<Object> list(@Nullable Object value, String what) throws FormatException {
        if (value instanceof List<?> list) {
            return (List<Object>) list;
        }
        throw wrong(what, "a list", value);
    }

    String text(@Nullable Object value, String what) throws FormatException {
        if (value instanceof String text) {
            return text;
        }
        throw wrong(what, "a string", value);
    }

    long integer(@Nullable Object value, String what) throws FormatException {
        if (value instanceof Long number) {
            return number;
        }
        throw wrong(what, "an integer of 64 bits", value);
    }

    boolean bool(@Nullable Object value, String what) throws FormatException {
        if (value instanceof Boolean bool) {
            return bool;
        }
        throw wrong(what, "true or false", value);
    }

    /** A float: a number, or one of the three texts that stand for what JSON has no numbers for. */
    double real(@Nullable Object value, String what) throws FormatException {
        return switch (value) {
            case Long number -> (double) number;
            case BigDecimal number -> number.doubleValue();
            case String text when text.equals("Infinity") -> Double.POSITIVE_INFINITY;
            case String text when text.equals("-Infinity") -> Double.NEGATIVE_INFINITY;
            case String text when text.equals("NaN") -> Double.NaN;
            case null, default -> throw wrong(what, "a number, \"Infinity\", \"-Infinity\" or \"NaN\"", value);
        };
    }

    Tagged union(@Nullable Object value, String what) throws FormatException {
        Map<String, Object> map = object(value, what);
        if (map.size() != 1) {
            throw error(what + " must have exactly one tag, and has " + (map.isEmpty() ? "none" : shown(map.keySet())));
        }
        Map.Entry<String, Object> only = map.entrySet().iterator().next();
        return new Tagged(only.getKey(), only.getValue());
    }

    private FormatException wrong(String what, String expected, @Nullable Object value) {
        return error(what + " must be " + expected + ", not " + (value instanceof String ? "\"" + shown(value) + "\"" : shown(value)));
    }

    /** Something of the file for a message, which must not become as large as the file. */
    static String shown(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> "an object with " + map.size() + " names: " + shown(map.keySet());
            case Collection<?> elements -> {
                List<String> first = elements.stream().limit(MAX_ELEMENTS).map(element -> element instanceof Map || element
                        instanceof Collection ? "..." : shortened(String.valueOf(element))).toList();
                yield "[" + String.join(", ", first) + (elements.size() > first.size() ? ", ... (" + elements.size() + ")]" : "]");
            }
            case null -> "null";
            default -> shortened(value.toString());
        };
    }

    private static String shortened(String text) {
        return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "...";
    }
}
