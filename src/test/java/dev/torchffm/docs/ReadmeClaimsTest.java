// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ProjectFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The README's claims about speed are those of {@code jmh/results.md}, and none that does not hold is left out. */
class ReadmeClaimsTest {
    /** The rows of a table, without its heading: the cells by the first one. */
    private static Map<String, List<String>> table(Path page, String heading) throws IOException {
        List<String> lines = Files.readAllLines(page);
        int from = lines.indexOf(heading);
        assertTrue(from >= 0, page + " has no table " + heading);
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String line : lines.subList(from + 2, lines.size())) {
            if (!line.startsWith("|")) {
                break;
            }
            List<String> cells = Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
            rows.put(cells.getFirst(), cells);
        }
        return rows;
    }

    @Test
    void theReadmeShowsWhatWasMeasured() throws IOException {
        Map<String, List<String>> all = table(ProjectFolder.of("jmh", "results.md"), "| claim | limit | measured | 95 % interval | method | result |");
        Map<String, List<String>> shown = table(ProjectFolder.of("README.md"), "| claim | limit | measured | result |");
        assertTrue(!shown.isEmpty());
        shown.forEach((claim, cells) -> {
            List<String> measured = all.get(claim);
            assertEquals(List.of(claim, measured.get(1), measured.get(2), measured.get(5)), cells);
        });
        all.forEach((claim, cells) -> assertTrue(cells.get(5).equals("holds") || shown.containsKey(claim), claim));
        long holding = all.values().stream().filter(cells -> cells.get(5).equals("holds")).count();
        assertTrue(Files.readString(ProjectFolder.of("README.md")).contains(holding + " of " + all.size() + " claims hold."));
        for (String line : Files.readAllLines(ProjectFolder.of("jmh", "claims.tsv"))) {
            String[] field = line.split("\t");
            if (!line.startsWith("#") && all.containsKey(field[0])) {
                assertEquals(field.length > 6 || !all.get(field[0]).get(5).equals("holds"), shown.containsKey(field[0]), line);
            }
        }
    }
}
