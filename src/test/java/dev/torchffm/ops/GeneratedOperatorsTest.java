package dev.torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.schema.AtenSchemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The typed operators are what the script writes today, and each is bound to one operator that libtorch has. */
class GeneratedOperatorsTest {
    /** What libtorch has no longer since 2.14. */
    private static final Set<String> GONE = Set.of("aten::cholesky", "aten::cholesky.out", "aten::qr", "aten::qr.Q");

    private static final Path LIBRARY = Path.of("src/main/java/dev/torchffm");

    @Test
    void areWhatTheScriptWrites(@TempDir Path temporary) throws Exception {
        Path classes = Files.createDirectories(temporary.resolve("classes"));
        Path written = temporary.resolve("ops");
        List<String> compile = new ArrayList<>(List.of("javac", "-d", classes.toString(), "scripts/GenerateOperators.java"));
        for (String source : List.of("DType", "MemoryFormat", "internal/schema/Kind", "internal/schema/Type", "internal/schema/Parameter",
                "internal/schema/Result", "internal/schema/Schema", "internal/schema/SchemaParser")) {
            compile.add(LIBRARY.resolve(source + ".java").toString());
        }
        run(compile);
        run(List.of("java", "-cp", classes.toString(), "GenerateOperators", "src/main/resources/dev/torchffm/internal/schema/aten-2.13.txt",
                "scripts/schemas/aten-2.13-operators.tsv", "src/test/resources/operators/coverage.tsv", LIBRARY.toString(),
                written.toString()));
        Set<String> names = names(written);
        assertTrue(names.size() >= 8, names.toString());
        for (String name : names) {
            assertEquals(Files.readString(written.resolve(name)), Files.readString(LIBRARY.resolve("ops").resolve(name)),
                    () -> name + " is not what scripts/generate-operators.sh writes");
        }
    }

    @Test
    void areBoundToOneOperatorEach() throws IOException {
        Map<Integer, String> operators = new HashMap<>();
        Pattern use = Pattern.compile("Operators\\.at\\(\\s*(\\d+),\\s*\"([^\"]+)\"\\)");
        int uses = 0;
        for (String name : names(LIBRARY.resolve("ops"))) {
            Matcher matcher = use.matcher(Files.readString(LIBRARY.resolve("ops").resolve(name)));
            while (matcher.find()) {
                String before = operators.putIfAbsent(Integer.valueOf(matcher.group(1)), matcher.group(2));
                assertTrue(before == null || before.equals(matcher.group(2)), matcher.group());
                uses++;
            }
        }
        assertTrue(uses > operators.size() && operators.size() > 1000, uses + " uses of " + operators.size());
        assertEquals(operators.size(), Set.copyOf(operators.values()).size());
        for (String operator : operators.values()) {
            if (Native.isAtLeast(2, 14) && GONE.contains(operator)) {
                continue;
            }
            assertTrue(AtenSchemas.find(operator.substring("aten::".length())) != null, operator);
        }
    }

    /** Runs a tool of this JDK. */
    private static void run(List<String> command) throws Exception {
        List<String> words = new ArrayList<>(command);
        words.set(0, Path.of(System.getProperty("java.home"), "bin", command.getFirst()).toString());
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java")).toList());
        }
    }
}
