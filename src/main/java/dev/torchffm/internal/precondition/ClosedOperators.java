// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The operators that PyTorch keeps to itself, and that check little or nothing of their arguments: by their names, unless
 * {@link Preconditions} has a row for one, or {@code open-operators.tsv} lists it since PyTorch's own Python code calls it for its users.
 */
public final class ClosedOperators {
    private static final String ATEN_NAMESPACE = "aten::";
    private static final List<String> PREFIXES = List.of("_", "mkldnn_", "fbgemm_", "native_", "batch_norm_");
    private static final String BACKWARD = "_backward";

    /** Names without overloads. */
    private static final Set<String> OPEN = new HashSet<>();
    /** The beginnings of names, where the list has them with an asterisk. */
    private static final List<String> OPEN_PREFIXES = new ArrayList<>();
    /** Names that begin so and are closed nevertheless, which the list has with a minus sign. */
    private static final Set<String> EXCEPTIONS = new HashSet<>();

    static {
        try (InputStream in = ClosedOperators.class.getResourceAsStream("open-operators.tsv")) {
            byte[] bytes = Objects.requireNonNull(in, "open-operators.tsv").readAllBytes();
            for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
                String name = line.split("\t")[0];
                if (name.endsWith("*")) {
                    OPEN_PREFIXES.add(name.substring(0, name.length() - 1));
                } else if (name.startsWith("-")) {
                    EXCEPTIONS.add(name.substring(1));
                } else if (!name.startsWith("#")) {
                    OPEN.add(name);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ClosedOperators() { }

    /** {@return whether an operator is closed}
     * @param name its name with the namespace, with or without the overload
     */
    public static boolean contain(String name) {
        if (!name.startsWith(ATEN_NAMESPACE)) {
            return false;
        }
        String base = name.substring(ATEN_NAMESPACE.length()).replaceFirst("\\..*", "");
        return isInternal(base) && !Preconditions.exist(base) && !OPEN.contains(base)
                && (EXCEPTIONS.contains(base) || OPEN_PREFIXES.stream().noneMatch(base::startsWith));
    }

    /** Whether it is named as those that PyTorch keeps to itself. */
    private static boolean isInternal(String base) {
        // __and__ and the like are Python's names of operators.
        return !base.startsWith("__") && (base.endsWith(BACKWARD) || PREFIXES.stream().anyMatch(base::startsWith));
    }
}
