// SPDX-License-Identifier: Apache-2.0
package generator;

import dev.torchffm.internal.schema.Schema;
import dev.torchffm.internal.schema.SchemaParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the generator reads: schemas, where PyTorch offers each operator, its Python signatures, and sentences for Javadoc. */
final class Inputs {
    /** A sentence about a function of PyTorch's, and the chapter of its documentation that it stands in. */
    record Sentence(String key, String chapter, String text) { }

    /** How a function looks in Python where that is not how its operator's schema looks; null if there shall be none. */
    record Visible(Schema schema) { }

    private static final List<String> MODULES = List.of("torch", "torch.nn.functional", "torch.special", "torch.linalg", "torch.fft");

    private final List<Schema> schemas = new ArrayList<>();
    private final Map<String, Set<String>> offered = new HashMap<>();
    private final Set<String> refused;
    /** By public type and overload. */
    private final Map<String, Visible> visible = new LinkedHashMap<>();
    private final Map<String, Sentence> sentences = new HashMap<>();
    private final List<String> chapters = new ArrayList<>();
    private final Map<String, String> parameters = new HashMap<>();

    Inputs(Path root) throws IOException {
        for (String line : Files.readAllLines(root.resolve("src/main/resources/dev/torchffm/internal/schema/aten-2.13.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                schemas.add(SchemaParser.parse("aten::" + line));
            }
        }
        // By name; of the overloads of a name those come first that win where two would be the same method.
        schemas.sort(Comparator.comparing(Schema::name).thenComparing(schema -> !schema.overload().isEmpty())
                .thenComparing(schema -> !schema.overload().equals("Tensor")).thenComparing(Schema::overload));
        for (String[] row : rows(root.resolve("scripts/schemas/aten-2.13-operators.tsv"))) {
            offered.put("aten::" + row[0], Set.of(row[2].split(",")));
        }
        refused = Files.readAllLines(root.resolve("src/test/resources/operators/coverage.tsv")).stream()
                .filter(line -> line.contains("\trefused")).map(line -> line.substring(0, line.indexOf('\t'))).collect(Collectors.toSet());
        Path here = root.resolve("scripts/generator");
        for (String[] row : rows(here.resolve("signatures.tsv"))) {
            for (String type : row[0].split(",")) {
                visible.put(type + " aten::" + row[1], new Visible(row[2].equals("-") ? null : SchemaParser.parse("aten::" + row[2])));
            }
        }
        for (String[] row : rows(here.resolve("parameters.tsv"))) {
            parameters.put(row[0], row[1]);
        }
        Path docs = root.resolve("scripts/schemas/operator-docs.tsv");
        if (Files.exists(docs)) {
            for (String[] row : rows(docs)) {
                sentences.put(row[0], new Sentence(row[0], row[1], row[2]));
                if (!chapters.contains(row[1])) {
                    chapters.add(row[1]);
                }
            }
        }
    }

    /** The rows of a table; its first line is a heading, lines that begin with # are comments. */
    private static List<String[]> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        return lines.subList(1, lines.size()).stream().map(line -> line.split("\t", -1)).toList();
    }

    List<Schema> schemas() {
        return schemas;
    }

    Set<String> offered(Schema schema) {
        return offered.getOrDefault(schema.name(), Set.of());
    }

    boolean refused(Schema schema) {
        return refused.contains(schema.qualifiedName());
    }

    /** How the operator's function looks in that class; null if it looks as its schema does. */
    Visible visible(Target target, Schema schema) {
        return visible.get(target.publicType() + " " + schema.qualifiedName());
    }

    /** PyTorch's chapters, in its order. */
    List<String> chapters() {
        return chapters;
    }

    /** What a parameter is. */
    String parameter(String operator, String name) {
        String said = parameters.getOrDefault(operator + "." + name, parameters.get(name));
        if (said == null) {
            throw new IllegalStateException("parameters.tsv does not say what " + name + " of " + operator + " is");
        }
        return said;
    }

    /** The sentence for a function of a module: its own, or of one of the same name elsewhere, or that of the form that is not in place. */
    Sentence sentence(String module, String name) {
        List<String> names = name.endsWith("_") && name.length() > 1 ? List.of(name, name.substring(0, name.length() - 1)) : List.of(name);
        for (String each : names) {
            Sentence own = sentences.get(module + "." + each);
            if (own != null) {
                return own;
            }
            if (module.equals("torch.Tensor") || module.equals("torch")) {
                for (String other : MODULES) {
                    Sentence found = sentences.get(other + "." + each);
                    if (found != null) {
                        return found;
                    }
                }
            }
            if (module.equals("torch.nn.functional") && sentences.containsKey("torch." + each)) {
                return sentences.get("torch." + each);
            }
        }
        return null;
    }

    boolean isDocumented(String key) {
        return sentences.containsKey(key);
    }

    Set<String> keysOf(String module) {
        return new HashSet<>(sentences.keySet().stream().filter(key -> key.startsWith(module + ".")).toList());
    }
}
