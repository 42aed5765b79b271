// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.schema;

import dev.torchffm.Complex;
import dev.torchffm.TorchException;
import dev.torchffm.keywords.Keyword;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Arguments of an operator by name, put into their places. The schema is read when keywords are given for the first time. */
public final class KeywordArguments {
    /** Stands where an argument is not given in its place. */
    public static final Object UNSET = new Object();

    /**
     * A default that is not the schema's.
     *
     * @param value the value
     */
    public record Preset(@Nullable Object value) { }

    private final String text;
    /** Read by any thread, and the same whoever reads the schema. */
    private volatile @Nullable List<Parameter> parameters;

    public KeywordArguments(String schema) {
        this.text = schema;
    }

    private List<Parameter> parameters() {
        List<Parameter> known = parameters;
        if (known == null) {
            known = SchemaParser.parse(text).parameters();
            parameters = known;
        }
        return known;
    }

    /**
     * Whether the operator has all of the names, for values of their kinds, and misses nothing then.
     *
     * @param lenient whether a tensor may stand for a Scalar
     * @param names the names of what is given in places
     */
    public boolean fits(boolean lenient, String[] names, Object[] given, Keyword<?> first, Keyword<?>[] rest) {
        int found = 0;
        for (Parameter parameter : parameters()) {
            Object value = valueOf(parameter.name(), names, given, first, rest);
            if (value == UNSET) {
                if (!parameter.hasDefault()) {
                    return false;
                }
            } else if (!fits(parameter, value, lenient)) {
                return false;
            } else {
                found++;
            }
        }
        return found == names.length + rest.length + 1;
    }

    private static @Nullable Object valueOf(String name, String[] names, Object[] given, Keyword<?> first, Keyword<?>[] rest) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return given[i];
            }
        }
        if (first.name().equals(name)) {
            return first.value();
        }
        for (Keyword<?> keyword : rest) {
            if (keyword.name().equals(name)) {
                return keyword.value();
            }
        }
        return UNSET;
    }

    private static boolean fits(Parameter parameter, @Nullable Object value, boolean lenient) {
        Type type = parameter.type();
        boolean integer = value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte;
        if (value == null) {
            return type.optional();
        }
        boolean several = value.getClass().isArray() || value instanceof List<?>;
        if (type.list()) {
            return switch (type.kind()) {
                case INT -> integer || value instanceof long[] || value instanceof int[] || value instanceof List<?>;
                case FLOAT -> value instanceof Number || value instanceof double[];
                case TENSOR -> value instanceof Object[] || value instanceof List<?>;
                default -> several;
            };
        }
        boolean other = !several && !(value instanceof Number || value instanceof Boolean || value instanceof Complex || value instanceof String
                || value instanceof Enum<?>);
        return switch (type.kind()) {
            case TENSOR, DEVICE, GENERATOR -> other;
            case SCALAR -> value instanceof Number || value instanceof Boolean || value instanceof Complex || lenient && other;
            case INT -> integer || value instanceof String && parameter.name().equals("reduction");
            case FLOAT -> value instanceof Number;
            case BOOL -> value instanceof Boolean;
            case STRING -> value instanceof String;
            default -> value instanceof Enum<?>;
        };
    }

    /**
     * As {@link #bind}, with what is given in places under its names.
     *
     * @param names the names
     */
    public Object[] bindNamed(UnaryOperator<Object> scalars, String[] names, Object[] given, Keyword<?> first, Keyword<?>[] rest) {
        Keyword<?>[] all = new Keyword<?>[rest.length + names.length];
        System.arraycopy(rest, 0, all, 0, rest.length);
        for (int i = 0; i < names.length; i++) {
            all[rest.length + i] = new Keyword<>(names[i], given[i]);
        }
        return bind(scalars, first, all);
    }

    /**
     * The arguments in the order of the schema, up to the last that is given.
     *
     * @param scalars what becomes of a value for a Scalar
     * @throws IllegalArgumentException if a name is none of the operator's, is given twice, or one is missing
     */
    public Object[] bind(UnaryOperator<Object> scalars, Keyword<?> first, Keyword<?>[] rest, Object... given) {
        List<Parameter> all = parameters();
        Object[] bound = Arrays.copyOf(given, all.size());
        Arrays.fill(bound, given.length, bound.length, UNSET);
        put(all, scalars, first, bound);
        for (Keyword<?> keyword : rest) {
            put(all, scalars, keyword, bound);
        }
        int count = 0;
        for (int i = 0; i < bound.length; i++) {
            count = bound[i] == UNSET ? count : i + 1;
        }
        for (int i = 0; i < bound.length; i++) {
            if (bound[i] instanceof Preset preset) {
                bound[i] = preset.value();
            } else if (bound[i] == UNSET) {
                if (!all.get(i).hasDefault()) {
                    throw new IllegalArgumentException(name() + "() is missing its argument '" + all.get(i).name() + "'. Its schema is " + text);
                }
                bound[i] = all.get(i).defaultValue();
            }
        }
        return Arrays.copyOf(bound, count);
    }

    private void put(List<Parameter> all, UnaryOperator<Object> scalars, Keyword<?> keyword, Object[] bound) {
        for (int i = 0; i < bound.length; i++) {
            Parameter parameter = all.get(i);
            if (parameter.name().equals(keyword.name())) {
                if (bound[i] != UNSET && !(bound[i] instanceof Preset)) {
                    throw new IllegalArgumentException(name() + "() got multiple values for argument '" + keyword.name() + "'. Its schema is " + text);
                }
                bound[i] = value(parameter.type(), keyword, scalars);
                return;
            }
        }
        throw new IllegalArgumentException(name() + "() got an unexpected keyword argument '" + keyword.name() + "'. Its schema is " + text);
    }

    private static @Nullable Object value(Type type, Keyword<?> keyword, UnaryOperator<Object> scalars) {
        Object value = keyword.value();
        if (type.kind() == Kind.SCALAR && !type.list()) {
            return scalars.apply(value);
        }
        if (type.kind() == Kind.INT && !type.list() && value instanceof String word) {
            return reduction(word);
        }
        return type.kind() == Kind.INT && type.list() && type.size() == 0 && value instanceof Long one ? new long[] {one} : value;
    }

    private String name() {
        return text.substring(0, text.indexOf('('));
    }

    /**
     * The number of a word for how losses are reduced.
     *
     * @throws TorchException with PyTorch's text, if it is none of them
     */
    public static long reduction(String word) {
        return switch (word) {
            case "none" -> 0;
            case "mean" -> 1;
            case "sum" -> 2;
            case null, default -> throw new TorchException((word == null ? "None" : word) + " is not a valid value for reduction");
        };
    }
}
