// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of platforms, and what is read of it. */
class PlatformTest {
    private static final Set<String> KINDS = Set.of("embedded", "absent", "optional", "required", "cuda", "minimum", "runtime", "symbols",
            "members", "operators", "instead");

    private static List<String[]> rows() {
        return Stream.of(Platform.table("platforms.tsv").split("\n")).filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1)).toList();
    }

    @Test
    void rowsHaveThreeColumnsAndKnownKinds() {
        assertTrue(rows().size() > 40);
        for (String[] row : rows()) {
            assertEquals(3, row.length, () -> String.join("|", row));
            assertTrue(KINDS.contains(row[1]), () -> String.join("|", row));
            assertFalse(row[2].isBlank(), () -> String.join("|", row));
        }
        assertEquals(KINDS, rows().stream().map(row -> row[1]).collect(Collectors.toSet()));
        // The reader looks for the end of every line.
        assertTrue(Platform.table("platforms.tsv").endsWith("\n"));
    }

    @Test
    void namesAreThoseOfTheClassifiers() {
        assertEquals("linux-x86_64", Platform.nameOf("Linux", "amd64"));
        assertEquals("linux-arm64", Platform.nameOf("Linux", "aarch64"));
        assertEquals("macosx-x86_64", Platform.nameOf("Mac OS X", "x86_64"));
        assertEquals("macosx-arm64", Platform.nameOf("Mac OS X", "aarch64"));
        assertEquals("windows-x86_64", Platform.nameOf("Windows Server 2022", "amd64"));
        assertEquals("sunos-sparcv9", Platform.nameOf("SunOS", "sparcv9"));
    }

    @Test
    void everyEmbeddedLibtorchIsCompleteAndLastInItsOrder() {
        assertEquals(Set.of("linux-x86_64", "macosx-arm64", "macosx-x86_64", "windows-x86_64"), Platform.withEmbedded());
        for (String name : Platform.withEmbedded()) {
            Platform platform = Platform.of(name);
            List<String> files = platform.embedded().stream().map(Platform.EmbeddedFile::name).toList();
            List<String> required = platform.all("required");
            assertEquals(required, files.subList(files.size() - required.size(), files.size()), name);
            assertEquals(files.size(), Set.copyOf(files).size(), name);
            assertFalse(platform.all("minimum").isEmpty(), name);
            assertEquals(name.startsWith("windows") ? "this" : "place", platform.only("members"));
            assertEquals(platform.system(), platform.only("symbols"));
        }
    }

    @Test
    void onlyWindowsTakesLibrariesOfItsOwnFirst() {
        for (String name : Platform.withEmbedded()) {
            List<String> absent = Platform.of(name).embedded().stream().filter(Platform.EmbeddedFile::onlyIfAbsent)
                    .map(Platform.EmbeddedFile::name).toList();
            assertEquals(name.startsWith("windows") ? Platform.of(name).all("runtime") : List.of(), absent);
        }
    }

    @Test
    void platformsWithoutAnEmbeddedLibtorchTakeOneOfTheUsers() {
        Platform arm = Platform.of("linux-arm64");
        assertEquals(List.of(), arm.embedded());
        assertEquals(Platform.of("linux-x86_64").all("required"), arm.all("required"));
        assertTrue(arm.only("instead").contains("torch/lib"));
        assertNull(arm.only("operators"));
        Platform unknown = Platform.of("plan9-x86_64");
        assertEquals(List.of(), unknown.embedded());
        assertEquals(List.of(), unknown.all("required"));
        assertFalse(unknown.is("members", "place"));
    }
}
