// SPDX-License-Identifier: Apache-2.0
package generator;

import dev.torchffm.internal.schema.Parameter;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** Default values as Java's expressions. */
final class Literals {
    private Literals() { }

    static String of(Parameter parameter) {
        Object value = parameter.defaultValue();
        return switch (value) {
            case null -> "null";
            case Boolean b -> b.toString();
            case Long n -> n + "L";
            case Integer n -> n + "L";
            case Double d -> d.isInfinite() ? "Double." + (d > 0 ? "POSITIVE" : "NEGATIVE") + "_INFINITY" : d.isNaN() ? "Double.NaN" : d.toString();
            case String s -> "\"" + s + "\"";
            case long[] list -> Arrays.stream(list).mapToObj(Long::toString).collect(Collectors.joining(", ", "new long[] {", "}"));
            case Enum<?> constant -> constant.getClass().getSimpleName() + "." + constant.name();
            default -> throw new IllegalStateException("no literal for " + value.getClass() + " of " + parameter);
        };
    }

    static boolean same(Parameter a, Parameter b) {
        return a.hasDefault() == b.hasDefault() && Objects.deepEquals(a.defaultValue(), b.defaultValue());
    }

    /** As JSON has it. */
    static String json(Parameter parameter) {
        Object value = parameter.defaultValue();
        return switch (value) {
            case null -> "null";
            case String s -> "\"" + s + "\"";
            case long[] list -> Arrays.toString(list);
            case Enum<?> constant -> "\"" + constant.name().toLowerCase() + "\"";
            default -> value.toString();
        };
    }
}
