// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh;

import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One line of {@code operators.tsv}: an operator and its arguments, which that file's head explains. */
record OperatorRow(String name, String operator, String arguments) {
    /** All rows, in the order of the file. */
    static List<OperatorRow> all() {
        try (InputStream file = OperatorRow.class.getResourceAsStream("operators.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t")).map(field -> new OperatorRow(field[0], field[1], field[2])).toList();
        } catch (IOException e) {
            throw new IllegalStateException("operators.tsv cannot be read", e);
        }
    }

    /** The row of a name. */
    static OperatorRow of(String name) {
        return all().stream().filter(row -> row.name.equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("operators.tsv has no row " + name));
    }

    /** {@return whether the operator writes into its first argument, which it returns} */
    boolean isInPlace() {
        return operator.replaceFirst("\\..*", "").endsWith("_");
    }

    /** New arguments of so many elements. */
    Object[] arguments(int elements) {
        Map<String, Object> variables = new HashMap<>(Map.of("n", elements, "true", true, "false", false));
        int k = (int) Math.sqrt(elements);
        variables.put("k", k);
        variables.put("few", Math.min(10, elements));
        List<String> words = List.of(arguments.split("[,\\[\\]]+"));
        int side = Math.max(8, (int) Math.sqrt(elements / 3.0));
        put(variables, words, "x", Torch.rand(elements).add(0.1));
        put(variables, words, "y", Torch.rand(elements).add(0.5));
        put(variables, words, "z", Torch.rand(elements));
        put(variables, words, "xi", Torch.arange(elements));
        put(variables, words, "mask", Torch.rand(elements).gt(0.4));
        put(variables, words, "m", Torch.rand(k, k));
        put(variables, words, "m2", Torch.rand(k, k));
        put(variables, words, "mm", Torch.rand(1, k, k));
        put(variables, words, "mm2", Torch.rand(1, k, k));
        put(variables, words, "b", Torch.rand(k));
        put(variables, words, "image", Torch.rand(1, 3, side, side));
        put(variables, words, "kernels", Torch.rand(8, 3, 3, 3));
        return List.of(arguments.split(",(?![^\\[]*\\])")).stream().map(word -> value(word, variables)).toArray();
    }

    private static void put(Map<String, Object> variables, List<String> wanted, String name, Tensor tensor) {
        if (wanted.contains(name)) {
            variables.put(name, tensor);
        } else {
            tensor.close();
        }
    }

    private static Object value(String word, Map<String, Object> variables) {
        if (word.startsWith("[")) {
            return List.of(word.substring(1, word.length() - 1).split(",")).stream()
                    .mapToLong(element -> ((Number) value(element, variables)).longValue()).toArray();
        }
        Object variable = variables.get(word);
        if (variable != null) {
            return variable;
        }
        return word.matches("-?\\d+") ? (Object) Long.valueOf(word) : Double.valueOf(word);
    }
}
