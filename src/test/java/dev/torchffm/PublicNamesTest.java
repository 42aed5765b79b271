// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ops.Functional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every public function of PyTorch has a method of its name in camelCase, or stands in the list of those left out, with its reason;
 * {@code scripts/golden/public_names.py} lists what PyTorch has.
 */
class PublicNamesTest {
    private final Map<Class<?>, Set<String>> methods = new HashMap<>();

    private static List<String> lines(String resource) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(PublicNamesTest.class.getResourceAsStream(resource)))) {
            return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }

    private boolean isPresent(String qualified) {
        Set<String> names = methods.computeIfAbsent(MethodCall.module(qualified),
                type -> Stream.of(type.getMethods()).filter(method -> method.getDeclaringClass() != Object.class).map(Method::getName)
                        .collect(Collectors.toSet()));
        return names.contains(MethodCall.javaName(qualified));
    }

    @Test
    void everyFunctionIsPresentOrLeftOutWithItsReason() throws IOException {
        Map<String, String> leftOut = new HashMap<>();
        for (String line : lines("/operators/left-out.tsv")) {
            String[] columns = line.split("\t", -1);
            assertEquals(2, columns.length, line);
            assertTrue(columns[1].length() > 5, () -> line + " has no reason");
            assertEquals(null, leftOut.put(columns[0], columns[1]), () -> line + " is there twice");
        }
        List<String> names = lines("/operators/public-names.tsv");
        Set<String> missing = new TreeSet<>();
        Set<String> wronglyLeftOut = new TreeSet<>();
        for (String name : names) {
            boolean present = isPresent(name);
            if (present && leftOut.containsKey(name)) {
                wronglyLeftOut.add(name);
            } else if (!present && !leftOut.containsKey(name)) {
                missing.add(name);
            }
        }
        assertEquals(Set.of(), missing, "neither present nor left out");
        assertEquals(Set.of(), wronglyLeftOut, "left out, but present");
        assertEquals(Set.of(), leftOut.keySet().stream().filter(name -> !names.contains(name)).collect(Collectors.toSet()),
                "left out, but no name of PyTorch's");
    }

    /** {@code scripts/schemas/python-functions.tsv} is what keyword arguments of functions written by hand are made from. */
    @Test
    void completeFormsOfFunctionsByHandAreThere() throws IOException {
        Map<String, Class<?>> classes = Map.of("Torch", Torch.class, "Tensor", Tensor.class, "Functional", Functional.class);
        List<String> rows = Files.readAllLines(ProjectFolder.of("scripts/schemas/python-functions.tsv"));
        Set<String> missing = new TreeSet<>();
        for (String row : rows.subList(2, rows.size())) {
            String[] columns = row.split("\t");
            String types = Stream.of(columns[2].split(", (?![^<]*>)")).map(parameter -> parameter.substring(0, parameter.indexOf(' ')))
                    .map(type -> type.replaceFirst("<.*", "")).collect(Collectors.joining(","));
            boolean there = Stream.of(classes.get(columns[0]).getMethods()).filter(method -> method.getName().equals(columns[1]))
                    .anyMatch(method -> Stream.of(method.getParameterTypes()).map(Class::getSimpleName).collect(Collectors.joining(","))
                            .equals(types));
            if (!there) {
                missing.add(row);
            }
        }
        assertEquals(Set.of(), missing);
        assertTrue(rows.size() > 100);
    }

    @Test
    void theListHasFunctionsOfAllModules() throws IOException {
        Set<String> modules = new HashSet<>();
        for (String name : lines("/operators/public-names.tsv")) {
            modules.add(name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "");
        }
        assertEquals(Set.of("", "Tensor", "nn.functional", "linalg", "fft", "special"), modules);
    }
}
