// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.schema;

import dev.torchffm.keywords.Keyword;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keyword arguments of a function that is no operator, by name. */
public final class KeywordValues {
    private final String function;
    private final Keyword<?>[] given;

    /**
     * Looks at what was given.
     *
     * @param function the function's name
     * @param first a keyword argument
     * @param rest others
     * @param names the names that the function takes
     * @throws IllegalArgumentException if it does not take one of them, or one is given twice
     */
    public KeywordValues(String function, Keyword<?> first, Keyword<?>[] rest, String... names) {
        this.function = function;
        this.given = new Keyword<?>[rest.length + 1];
        given[0] = first;
        System.arraycopy(rest, 0, given, 1, rest.length);
        for (int i = 0; i < given.length; i++) {
            if (!List.of(names).contains(given[i].name())) {
                throw new IllegalArgumentException(function + "() got an unexpected keyword argument '" + given[i].name() + "'");
            }
            for (int j = 0; j < i; j++) {
                if (given[j].name().equals(given[i].name())) {
                    throw new IllegalArgumentException(function + "() got multiple values for argument '" + given[i].name() + "'");
                }
            }
        }
    }

    private @Nullable Keyword<?> find(String name) {
        for (Keyword<?> keyword : given) {
            if (keyword.name().equals(name)) {
                return keyword;
            }
        }
        return null;
    }

    /** {@return the value of a name, or the default where it is not given} */
    public <T> @Nullable T value(Class<T> type, String name, @Nullable T otherwise) {
        Keyword<?> keyword = find(name);
        if (keyword == null) {
            return otherwise;
        }
        Object value = keyword.value();
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException(function + "(): argument '" + name + "' must be a " + type.getSimpleName() + ", not a "
                    + value.getClass().getSimpleName());
        }
        return type.cast(value);
    }

    private <T> T present(Class<T> type, String name, T otherwise) {
        T value = value(type, name, otherwise);
        if (value == null) {
            throw new IllegalArgumentException(function + "(): argument '" + name + "' must be a " + type.getSimpleName() + ", not None");
        }
        return value;
    }

    /** {@return the integer of a name that must be given} */
    public long integer(String name) {
        if (find(name) == null) {
            throw new IllegalArgumentException(function + "() missing 1 required positional arguments: \"" + name + "\"");
        }
        return integer(name, 0);
    }

    /** {@return the integer of a name, or the default where it is not given} */
    public long integer(String name, long otherwise) {
        Number number = present(Number.class, name, otherwise);
        if (number instanceof Double || number instanceof Float) {
            throw new IllegalArgumentException(function + "(): argument '" + name + "' must be an integer, not " + number);
        }
        return number.longValue();
    }

    /** {@return the number of a name, or the default where it is not given} */
    public double real(String name, double otherwise) {
        return present(Number.class, name, otherwise).doubleValue();
    }

    /** {@return the truth value of a name, or the default where it is not given} */
    public boolean flag(String name, boolean otherwise) {
        return present(Boolean.class, name, otherwise);
    }

    /** {@return the integers of a name, of which a single one is a list of one, or the default where it is not given} */
    public long @Nullable [] integers(String name, long @Nullable [] otherwise) {
        return integers(name, otherwise, 1);
    }

    /** {@return the integers of a name, of which a single one is a list of that many, or the default where it is not given} */
    public long @Nullable [] integers(String name, long @Nullable [] otherwise, int count) {
        Keyword<?> keyword = find(name);
        if (keyword == null || !(keyword.value() instanceof Number number && isInteger(number))) {
            return value(long[].class, name, otherwise);
        }
        long[] all = new long[Math.max(count, 0)];
        Arrays.fill(all, number.longValue());
        return all;
    }

    private static boolean isInteger(Number value) {
        return value instanceof Long || value instanceof Integer;
    }

    /** {@return the numbers of a name, of which a single one is a list of that many, or the default where it is not given} */
    public double @Nullable [] reals(String name, double @Nullable [] otherwise, int count) {
        Keyword<?> keyword = find(name);
        if (keyword == null || !(keyword.value() instanceof Number one)) {
            return value(double[].class, name, otherwise);
        }
        double[] all = new double[Math.max(count, 0)];
        Arrays.fill(all, one.doubleValue());
        return all;
    }

    /** {@return the numbers of a name, of which a single one is a list of one, or the default where it is not given} */
    public double @Nullable [] reals(String name, double @Nullable [] otherwise) {
        return reals(name, otherwise, 1);
    }
}
