// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Integers of which only some mean something. PyTorch's Python functions take words for them; libtorch itself takes some other numbers
 * for one of these, ends others in an assertion of its own, and computes with memory that nothing wrote for the rest.
 */
final class ClosedCodes {
    private static final Map<String, List<String>> WORDS = Map.of("reduction", List.of("none", "mean", "sum"),
            "interpolation_mode", List.of("bilinear", "nearest", "bicubic"), "padding_mode", List.of("zeros", "border", "reflection"));
    private static final List<String> EMBEDDING_BAG_MODES = List.of("sum", "mean", "max");

    /** Each of them has as many codes, from 0. */
    private static final int COUNT = 3;

    private ClosedCodes() { }

    /** {@return whether a code means something} */
    static boolean isKnown(long code) {
        return code >= 0 && code < COUNT;
    }

    /** {@return the words for the codes of a parameter, from 0, or null if it may be any value of its type} */
    static @Nullable List<String> words(Schema schema, Parameter parameter) {
        if (parameter.type().kind() != Kind.INT || parameter.type().list() || parameter.type().optional()) {
            return null;
        }
        return parameter.name().equals("mode") && schema.name().contains("embedding_bag") ? EMBEDDING_BAG_MODES
                : WORDS.get(parameter.name());
    }

    /**
     * Refuses a code that means nothing.
     *
     * @throws IllegalArgumentException naming the codes that there are
     */
    static void check(String parameter, List<String> words, long code) {
        if (!isKnown(code)) {
            StringBuilder known = new StringBuilder();
            for (int i = 0; i < words.size(); i++) {
                known.append(i == 0 ? "" : i == words.size() - 1 ? " or " : ", ").append(i).append(" (").append(words.get(i)).append(')');
            }
            throw new IllegalArgumentException(code + " is not a valid value for " + parameter + ": expected " + known);
        }
    }
}
