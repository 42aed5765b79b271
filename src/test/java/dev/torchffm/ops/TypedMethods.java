// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The typed methods by operator: those that the generator wrote, which {@code typed-methods.tsv} lists beside them, and those written by
 * hand in {@code typed-methods-by-hand.tsv}. Nine columns: operator, class, method, types of its parameters, what each of them is, what
 * the receiver is, constants, keywords, kind of result; see {@link TypedMethod}.
 */
final class TypedMethods {
    private static final Map<String, List<TypedMethod>> ALL = new LinkedHashMap<>();
    private static final List<String> MISSING = new ArrayList<>();
    private static final Map<String, Map<String, List<Method>>> METHODS = new LinkedHashMap<>();

    static {
        lines("typed-methods.tsv").forEach(TypedMethods::add);
        lines("typed-methods-by-hand.tsv").forEach(TypedMethods::add);
    }

    private TypedMethods() { }

    /** The methods of an operator, named without {@code aten::}. */
    static List<TypedMethod> of(String overload) {
        return ALL.getOrDefault(overload, List.of());
    }

    static Map<String, List<TypedMethod>> byOverload() {
        return ALL;
    }

    static List<TypedMethod> all() {
        return ALL.values().stream().flatMap(List::stream).toList();
    }

    /** Lines of the tables whose method does not exist. */
    static List<String> missing() {
        return MISSING;
    }

    /** The operators that are right to have no typed method, in order, with the reasons. */
    static SortedMap<String, String> leftOut() {
        SortedMap<String, String> reasons = new TreeMap<>();
        lines("typed-methods-left-out.tsv").forEach(line -> reasons.put(line.split("\t")[0], line.split("\t")[1]));
        return reasons;
    }

    private static List<String> lines(String resource) {
        try (InputStream stream = TypedMethods.class.getResourceAsStream("/operators/" + resource)) {
            return stream == null ? List.of() : new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String line) {
        String[] columns = line.split("\t", -1);
        List<String> parameters = columns[4].isEmpty() ? List.of() : List.of(columns[4].split(","));
        Method method = method(columns[1], columns[2], columns[3], !columns[5].isEmpty());
        if (method == null) {
            MISSING.add(line);
            return;
        }
        ALL.computeIfAbsent(columns[0], name -> new ArrayList<>()).add(new TypedMethod(columns[0], method, parameters, columns[5],
                constants(columns[6]), keywords(columns[7]), columns[8]));
    }

    private static Method method(String type, String name, String parameters, boolean instance) {
        for (Method method : methods(type).getOrDefault(name, List.of())) {
            if (Modifier.isStatic(method.getModifiers()) != instance && parameters.equals(Arrays.stream(method.getParameterTypes())
                    .map(Class::getTypeName).collect(Collectors.joining(",")))) {
                return method;
            }
        }
        return null;
    }

    private static Map<String, List<Method>> methods(String type) {
        return METHODS.computeIfAbsent(type, name -> {
            Map<String, List<Method>> methods = new LinkedHashMap<>();
            try {
                for (Method method : Class.forName(name, true, Torch.class.getClassLoader()).getMethods()) {
                    // Its class may be one that only its own package sees.
                    method.setAccessible(true);
                    methods.computeIfAbsent(method.getName(), key -> new ArrayList<>()).add(method);
                }
            } catch (ClassNotFoundException e) {
                MISSING.add("class " + name);
            }
            return methods;
        });
    }

    private static Map<String, JsonNode> constants(String column) {
        Map<String, JsonNode> constants = new LinkedHashMap<>();
        for (String constant : column.isEmpty() ? new String[0] : column.split(";")) {
            int equals = constant.indexOf('=');
            try {
                constants.put(constant.substring(0, equals), new JsonMapper().readTree(constant.substring(equals + 1)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return constants;
    }

    private static Map<String, List<Method>> keywords(String column) {
        Map<String, List<Method>> keywords = new LinkedHashMap<>();
        for (String keyword : column.isEmpty() ? new String[0] : column.split(",")) {
            String[] names = keyword.split(":");
            List<Method> factories = methods("dev.torchffm.ops.Kw").getOrDefault(names.length > 1 ? names[1] : camel(names[0]), List.of())
                    .stream().filter(method -> method.getParameterCount() == 1)
                    // Numbers as numbers first.
                    .sorted(Comparator.comparing(method -> method.getParameterTypes()[0] == Tensor.class)).toList();
            if (factories.isEmpty()) {
                MISSING.add("keyword " + keyword);
            }
            keywords.put(names[0], factories);
        }
        return keywords;
    }

    private static String camel(String name) {
        StringBuilder text = new StringBuilder();
        for (String word : name.split("_")) {
            text.append(text.isEmpty() || word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return text.toString();
    }
}
