// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ProjectFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader of the Javadoc relies on: each package says what belongs there, each public method begins with what it does. */
class JavadocTest {
    private static final List<Path> ROOTS = List.of(ProjectFolder.of("src", "main", "java"), ProjectFolder.of("src", "generated", "java"));
    /** A verb of the third person, which is as much as can be told without a dictionary. */
    private static final Pattern VERB = Pattern.compile("[A-Z][a-z]+s[ :,].*");
    private static final Set<String> NO_VERBS = Set.of("This", "Is", "Its", "Always", "Less", "Across", "As", "Elements", "Values", "Bytes");

    private static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path root : ROOTS) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(path -> path.toString().endsWith(".java")).forEach(all::add);
            }
        }
        return all;
    }

    /** Returns the summaries of a source's public methods that begin with no verb. */
    static List<String> withoutVerb(List<String> lines) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).strip().startsWith("/**")) {
                continue;
            }
            int start = i;
            while (!lines.get(i).contains("*/")) {
                i++;
            }
            String text = lines.subList(start, i + 1).stream().map(line -> line.strip().replaceFirst("^/?\\*+/?", "").replace("*/", "").strip())
                    .collect(Collectors.joining(" ")).strip();
            do {
                i++;
            } while (i < lines.size() && lines.get(i).strip().startsWith("@"));
            String declared = i < lines.size() ? lines.get(i).strip() : "";
            boolean method = declared.matches("(public|protected) .*\\(.*") && !declared.matches("[^(]*(=|\\b(class|record|enum|interface)\\b).*");
            if (method && !text.startsWith("{@return") && !text.startsWith("{@inheritDoc")
                    && (!VERB.matcher(text + " ").matches() || NO_VERBS.contains(text.split("[ :,]", 2)[0]))) {
                found.add(declared + " -- " + text);
            }
        }
        return found;
    }

    @Test
    void summariesOfPublicMethodsBeginWithAVerb() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path source : sources()) {
            if (!source.toString().contains("internal")) {
                withoutVerb(Files.readAllLines(source)).forEach(each -> found.add(source.getFileName() + ": " + each));
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void aSummaryWithoutVerbIsFound() {
        assertEquals(List.of("public int size() { -- The size."), withoutVerb(List.of("    /**", "     * The size.", "     */", "    @Deprecated",
                "    public int size() {")));
        assertEquals(List.of(), withoutVerb(List.of("    /** Returns the size. */", "    public int size() {", "    /** The type. */",
                "    public record Type(int size) { }", "    /** The name. */", "    public static final String NAME = f(1);")));
    }

    @Test
    void everyPackageSaysWhatBelongsThere() throws IOException {
        Set<Path> folders = new TreeSet<>();
        Set<Path> described = new TreeSet<>();
        for (Path source : sources()) {
            Path root = ROOTS.stream().filter(source::startsWith).findFirst().orElseThrow();
            Path folder = root.relativize(source).getParent();
            if (source.endsWith("package-info.java")) {
                assertTrue(Files.readString(source).startsWith("/**"), source.toString());
                described.add(folder);
            } else if (folder != null) {
                folders.add(folder);
            }
        }
        assertEquals(folders, described);
    }
}
