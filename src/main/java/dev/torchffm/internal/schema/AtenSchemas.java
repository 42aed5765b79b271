package dev.torchffm.internal.schema;

import dev.torchffm.internal.abi.Native;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The schemas of ATen's operators, as the loaded libtorch has them: those of 2.13, with what a later version changed.
 * Read when first asked for; {@code scripts/schemas} made the lists.
 */
public final class AtenSchemas {
    private static final String BASE = "aten-2.13.txt";
    /** One line each: {@code -} and the name of what went, {@code +} and the schema of what came or changed. */
    private static final String CHANGES_2_14 = "aten-2.14-changes.txt";
    private static final Comparator<String> BY_NAME = Comparator.comparing(AtenSchemas::nameOf);

    private static final String[] LINES = load();

    private AtenSchemas() { }

    /** {@return the schema of {@code add.Tensor}, or null where libtorch has no such operator} */
    public static String find(String nameAndOverload) {
        int low = 0;
        int high = LINES.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = nameOf(LINES[middle]).compareTo(nameAndOverload);
            if (order == 0) {
                return "aten::" + LINES[middle];
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    /** {@return the names of an operator's overloads, {@code add.Tensor} and the like, of {@code add}} */
    public static List<String> overloads(String name) {
        List<String> overloads = new ArrayList<>();
        for (String line : LINES) {
            String qualified = nameOf(line);
            if (qualified.equals(name) || qualified.startsWith(name) && qualified.charAt(name.length()) == '.') {
                overloads.add(qualified);
            }
        }
        return overloads;
    }

    /** {@return every schema} */
    public static List<String> all() {
        return Arrays.stream(LINES).map(line -> "aten::" + line).toList();
    }

    private static String nameOf(String line) {
        return line.substring(0, line.indexOf('('));
    }

    private static String[] load() {
        List<String> lines = new ArrayList<>(lines(BASE));
        if (Native.isAtLeast(2, 14)) {
            for (String change : lines(CHANGES_2_14)) {
                String name = change.startsWith("-") ? change.substring(1) : nameOf(change).substring(1);
                lines.removeIf(line -> nameOf(line).equals(name));
                if (change.startsWith("+")) {
                    lines.add(change.substring(1));
                }
            }
        }
        String[] sorted = lines.toArray(String[]::new);
        Arrays.sort(sorted, BY_NAME);
        return sorted;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = AtenSchemas.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
