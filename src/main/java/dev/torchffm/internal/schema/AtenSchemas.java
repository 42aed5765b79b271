// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.schema;

import dev.torchffm.internal.abi.Native;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of ATen's operators, as the loaded libtorch has them: those of 2.13, with what a later version changed.
 * {@code scripts/schemas} made the lists, sorted by name.
 *
 * <p>The list is kept as the bytes that it is read as, and searched there: a program uses a few of the three thousand operators, and
 * waits for the first.
 */
public final class AtenSchemas {
    private static final String NAMESPACE = "aten::";
    private static final String BASE = "aten-2.13.txt";
    /** One line each: {@code -} and the name of what went, {@code +} and the schema of what came or changed. */
    private static final String CHANGES_2_14 = "aten-2.14-changes.txt";

    private static final byte[] LINES = bytes(BASE);
    /** What is not as in {@link #LINES}, by name; null for what is gone. */
    private static final Map<String, @Nullable String> CHANGES = changes();

    private AtenSchemas() { }

    /** {@return the schema of {@code add.Tensor}, or null where libtorch has no such operator} */
    public static @Nullable String find(String nameAndOverload) {
        if (CHANGES.containsKey(nameAndOverload)) {
            String changed = CHANGES.get(nameAndOverload);
            return changed == null ? null : NAMESPACE.concat(changed);
        }
        int low = 0;
        int high = LINES.length;
        while (low < high) {
            int start = startOfLine((low + high) >>> 1);
            int order = compareName(start, nameAndOverload);
            if (order == 0) {
                return NAMESPACE.concat(line(start));
            }
            if (order < 0) {
                low = endOfLine(start) + 1;
            } else {
                high = start;
            }
        }
        return null;
    }

    /**
     * {@return the schema of {@code add.Tensor}, of an operator that every libtorch has}
     *
     * @throws IllegalArgumentException if this one has none
     */
    public static String get(String nameAndOverload) {
        String schema = find(nameAndOverload);
        if (schema == null) {
            throw new IllegalArgumentException("libtorch has no operator " + NAMESPACE + nameAndOverload);
        }
        return schema;
    }

    /** {@return the names of an operator's overloads, {@code add.Tensor} and the like, of {@code add}} */
    public static List<String> overloads(String name) {
        List<String> overloads = new ArrayList<>();
        for (String qualified : byName().keySet()) {
            if (qualified.equals(name) || qualified.startsWith(name) && qualified.charAt(name.length()) == '.') {
                overloads.add(qualified);
            }
        }
        return overloads;
    }

    /** {@return every schema} */
    public static List<String> all() {
        return byName().values().stream().map(NAMESPACE::concat).toList();
    }

    private static Map<String, String> byName() {
        Map<String, String> all = new TreeMap<>();
        for (int start = 0; start < LINES.length; start = endOfLine(start) + 1) {
            String line = line(start);
            all.put(nameOf(line), line);
        }
        CHANGES.forEach((name, line) -> {
            if (line == null) {
                all.remove(name);
            } else {
                all.put(name, line);
            }
        });
        return all;
    }

    private static int startOfLine(int at) {
        int start = at;
        while (start > 0 && LINES[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static int endOfLine(int at) {
        int end = at;
        while (end < LINES.length && LINES[end] != '\n') {
            end++;
        }
        return end;
    }

    private static String line(int start) {
        return new String(LINES, start, endOfLine(start) - start, StandardCharsets.US_ASCII);
    }

    /** How the name of the line compares with another: the order of the list, in which a name ends before its parenthesis. */
    private static int compareName(int start, String name) {
        for (int i = 0; ; i++) {
            int here = LINES[start + i] == '(' ? -1 : LINES[start + i];
            int there = i == name.length() ? -1 : name.charAt(i);
            if (here != there || here < 0) {
                return here - there;
            }
        }
    }

    private static String nameOf(String line) {
        return line.substring(0, line.indexOf('('));
    }

    private static Map<String, @Nullable String> changes() {
        Map<String, String> changes = new HashMap<>();
        if (Native.isAtLeast(2, 14)) {
            for (String change : new String(bytes(CHANGES_2_14), StandardCharsets.US_ASCII).split("\n")) {
                if (change.startsWith("-")) {
                    changes.putIfAbsent(change.substring(1), null);
                } else {
                    changes.put(nameOf(change).substring(1), change.substring(1));
                }
            }
        }
        return changes;
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Objects.requireNonNull(AtenSchemas.class.getResourceAsStream(resource), resource)) {
            // As much as there is, in one array: it is the largest that starting takes.
            byte[] bytes = new byte[in.available()];
            int read = in.readNBytes(bytes, 0, bytes.length);
            byte[] rest = in.readAllBytes();
            if (read < bytes.length || rest.length > 0) {
                bytes = Arrays.copyOf(bytes, read + rest.length);
                System.arraycopy(rest, 0, bytes, read, rest.length);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
