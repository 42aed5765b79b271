// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ChildJvm;
import dev.torchffm.internal.schema.AtenSchemas;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * All 3,110 overloads of ATen, each really called with made-up arguments, and how each is: called directly, lowered to other
 * operators, or refused for a reason; and where libtorch's own operators with a Scalar can be called, boxed instead of the last two.
 * {@code coverage.tsv} says what is expected of each; {@code -Dcoverage.write=FILE} writes a new one.
 */
@Tag("long")
class OperatorCoverageTest {
    private static final int BATCH = 800;
    /** The guess of an operator that ends the process on any made-up arguments. */
    private static final boolean BOXED = Operator.of("aten::hardtanh").way().equals("boxed");
    private static final String UNSAFE = "unsafe";

    /** What is expected of an overload: its way without boxed calls, the guess that it takes then, and that of a boxed call if any. */
    private record Row(String name, String composedWay, String composedGuess, String boxedGuess) {
        private boolean isBoxed() {
            return BOXED && !boxedGuess.isEmpty();
        }

        String way() {
            return isBoxed() ? "boxed" : composedWay;
        }

        String guess() {
            return isBoxed() ? boxedGuess : composedGuess;
        }

        String call() {
            String guess = guess();
            return name + "\t" + (guess.equals("reached") || guess.isEmpty() ? "0" : guess);
        }
    }

    private static List<Row> rows() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                OperatorCoverageTest.class.getResourceAsStream("/operators/coverage.tsv"), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1))
                    .map(parts -> new Row(parts[0], parts[1], parts[2], parts.length > 3 ? parts[3] : "")).toList();
        }
    }

    @Test
    void everyOverloadIsCountedOnce() throws IOException {
        List<Row> rows = rows();
        assertEquals(3110, rows.size());
        assertEquals(3110, rows.stream().map(Row::name).distinct().count());
        Map<String, Long> ways = rows.stream().collect(Collectors.groupingBy(Row::composedWay, TreeMap::new, Collectors.counting()));
        assertEquals(Set.of("direct", "lowered", "refused"), ways.keySet());
    }

    @Test
    void everyOverloadIsCalledAsTheDataSay() throws IOException, InterruptedException {
        Set<String> here = AtenSchemas.all().stream().map(s -> s.substring(0, s.indexOf('('))).collect(Collectors.toSet());
        List<Row> rows = rows().stream().filter(row -> here.contains(row.name)).toList();
        assertTrue(rows.size() > 3100, rows.size() + " operators");
        String write = System.getProperty("coverage.write");
        List<String> differences = new ArrayList<>();
        StringBuilder table = new StringBuilder();
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Row> batch = rows.subList(from, Math.min(from + BATCH, rows.size()));
            Map<String, String> outcomes = run(batch, write != null);
            for (Row row : batch) {
                String[] got = row.guess().equals(UNSAFE) ? new String[] {"direct", UNSAFE}
                        : outcomes.getOrDefault(row.name, "the JVM ended").split("\t");
                String guess = got[0].equals("refused") ? "" : got[1];
                table.append(line(row, got[0], guess)).append('\n');
                if (!got[0].equals(row.way()) || !guess.equals(row.guess()) && !isRefusedByNnpack(row, got)) {
                    differences.add(row.name + ": expected " + row.way() + " " + row.guess() + ", got " + String.join(" ", got));
                }
            }
        }
        if (write != null) {
            Files.writeString(Path.of(write), table);
        }
        assertEquals(List.of(), differences);
    }

    /** A row with what was found; of the other way of calling it remains what is known. */
    private static String line(Row row, String way, String guess) {
        return way.equals("boxed") ? String.join("\t", row.name, row.composedWay, row.composedGuess, guess)
                : String.join("\t", row.name, way, guess) + (row.boxedGuess.isEmpty() ? "" : "\t" + row.boxedGuess);
    }

    /**
     * Whether an operator of NNPACK was reached and refused the call because NNPACK, which knows some processors only, does not know
     * this one, as libtorch says itself.
     */
    private static boolean isRefusedByNnpack(Row row, String[] got) {
        return row.name.startsWith("aten::_nnpack_spatial_convolution") && got.length > 2 && got[1].equals("reached")
                && got[2].contains("NNPACK SpatialConvolution_updateOutput failed")
                && Operator.unchecked("aten::_nnpack_available").call().equals(List.of(false));
    }

    private static Map<String, String> run(List<Row> rows, boolean all) throws IOException, InterruptedException {
        Path calls = Files.createTempFile("operators", ".tsv");
        try {
            Files.write(calls, rows.stream().filter(row -> !row.guess().equals(UNSAFE))
                    .map(row -> all ? row.name + "\t*" : row.call()).toList());
            ChildJvm.Result result = new ChildJvm().with("-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=/dev/null")
                    .run(OperatorSampleRun.class, calls.toString());
            Map<String, String> outcomes = new TreeMap<>();
            String begun = "";
            for (String line : result.output().lines().toList()) {
                if (line.startsWith(OperatorSampleRun.MARK + "begin")) {
                    begun = line.split("\t")[1];
                } else if (line.startsWith(OperatorSampleRun.MARK)) {
                    String[] parts = line.substring(OperatorSampleRun.MARK.length()).split("\t", 2);
                    outcomes.put(parts[0], parts[1]);
                }
            }
            if (result.exitCode() != 0) {
                outcomes.put(begun, "ended the JVM\t" + result.exitCode());
            }
            return outcomes;
        } finally {
            Files.delete(calls);
        }
    }
}
