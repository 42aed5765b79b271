// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ProjectFolder;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.schema.AtenSchemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The typed operators are what the script writes today, each is bound to one operator that libtorch has, and none carries a number. */
@Tag("long")
class GeneratedOperatorsTest {
    /** What libtorch has no longer since 2.14. */
    private static final Set<String> GONE = Set.of("aten::cholesky", "aten::cholesky.out", "aten::qr", "aten::qr.Q");

    private static final Path PROJECT = ProjectFolder.of("");
    private static final Path GENERATED = ProjectFolder.of("src/generated/java");
    private static final Path TABLES = ProjectFolder.of("src/test/resources/operators");
    private static final String BY_JEXTRACT = "dev/torchffm/internal/capi";

    @Test
    void areWhatTheScriptWrites(@TempDir Path temporary) throws Exception {
        Path written = temporary.resolve("java");
        generate(PROJECT, temporary);
        Map<String, String> expected = sources(written);
        assertTrue(expected.size() >= 40, () -> expected.keySet().toString());
        Map<String, String> committed = sources(GENERATED);
        assertEquals(expected.keySet(), committed.keySet());
        expected.forEach((name, text) -> assertEquals(text, committed.get(name), () -> name + " is not what scripts/generate-operators.sh writes"));
        assertEquals(Files.readString(temporary.resolve("typed-methods.tsv")), Files.readString(TABLES.resolve("typed-methods.tsv")));
    }

    /** An operator more changes its own lines only: all other lines are the same, in the same order. */
    @Test
    void withoutAnOperatorOnlyItsLinesAreMissing(@TempDir Path temporary) throws Exception {
        Path root = Files.createDirectories(temporary.resolve("root"));
        Path schemas = Path.of("src/main/resources/dev/torchffm/internal/schema/aten-2.13.txt");
        for (Path needed : List.of(schemas, PROJECT.relativize(TABLES.resolve("coverage.tsv")))) {
            Files.createDirectories(root.resolve(needed).getParent());
            Files.copy(PROJECT.resolve(needed), root.resolve(needed));
        }
        for (String folder : List.of("scripts/generator", "scripts/schemas", "src/main/java/dev/torchffm", "src/main/java/dev/torchffm/ops")) {
            Files.createDirectories(root.resolve(folder));
            try (Stream<Path> files = Files.list(PROJECT.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, root.resolve(PROJECT.relativize(file)));
                }
            }
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(PROJECT.resolve(schemas)));
        assertTrue(lines.removeIf(line -> line.startsWith("digamma(")));
        Files.write(root.resolve(schemas), lines);
        generate(root, temporary);
        Map<String, String> without = sources(temporary.resolve("java"));
        for (Map.Entry<String, String> committed : sources(GENERATED).entrySet()) {
            List<String> all = committed.getValue().lines().toList();
            List<String> fewer = without.get(committed.getKey()).lines().toList();
            int at = 0;
            for (String line : fewer) {
                while (at < all.size() && !all.get(at).equals(line)) {
                    at++;
                }
                assertTrue(at < all.size(), () -> committed.getKey() + " has not: " + line);
                at++;
            }
            assertTrue(all.size() - fewer.size() < 60, () -> committed.getKey() + " lost " + (all.size() - fewer.size()) + " lines");
        }
    }

    @Test
    void areBoundToOperatorsThatThereAre() throws IOException {
        Pattern use = Pattern.compile("Call\\.of\\(\"([^\"]+)\"\\)");
        Set<String> operators = new TreeSet<>();
        for (String text : sources(GENERATED).values()) {
            Matcher matcher = use.matcher(text);
            while (matcher.find()) {
                operators.add(matcher.group(1));
            }
        }
        assertTrue(operators.size() > 1000, operators.size() + " operators");
        for (String operator : operators) {
            if (Native.isAtLeast(2, 14) && GONE.contains(operator)) {
                continue;
            }
            assertTrue(AtenSchemas.find(operator.substring("aten::".length())) != null, operator);
        }
    }

    /** Runs the generator on the sources below {@code root}: {@code java} and {@code typed-methods.tsv} stand in {@code target} then. */
    private static void generate(Path root, Path target) throws Exception {
        Path classes = Files.createDirectories(target.resolve("classes"));
        String jspecify = Path.of(Nullable.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        List<String> compile = new ArrayList<>(List.of("javac", "-cp", jspecify, "-d", classes.toString()));
        try (Stream<Path> files = Files.list(PROJECT.resolve("scripts/generator"))) {
            files.map(Path::toString).filter(name -> name.endsWith(".java")).sorted().forEach(compile::add);
        }
        for (String source : List.of("DType", "MemoryFormat", "internal/schema/Kind", "internal/schema/Type", "internal/schema/Parameter",
                "internal/schema/Result", "internal/schema/Schema", "internal/schema/SchemaParser")) {
            compile.add(ProjectFolder.of("src/main/java/dev/torchffm", source + ".java").toString());
        }
        run(compile);
        run(List.of("java", "-cp", classes.toString(), "generator.Generate", root.toString(), target.resolve("java").toString(), target.toString()));
    }

    /** Runs a tool of this JDK. */
    private static void run(List<String> command) throws Exception {
        List<String> words = new ArrayList<>(command);
        words.set(0, Path.of(System.getProperty("java.home"), "bin", command.getFirst()).toString());
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
    }

    /** The texts of the sources that the generator writes, by name. */
    private static Map<String, String> sources(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|html)")).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(BY_JEXTRACT)) {
                    texts.put(name, Files.readString(file));
                }
            }
        }
        return texts;
    }
}
