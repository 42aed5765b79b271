// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ProjectFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The jars with native libraries in the poms, beside the table of the files that are loaded. */
class NativeDependenciesTest {
    private static final Path TABLE = ProjectFolder.of("src", "main", "resources", "dev", "torchffm", "internal", "abi", "platforms.tsv");

    private static Pom pom(String... path) throws IOException {
        try (var in = Files.newInputStream(ProjectFolder.of("", path))) {
            return Pom.read(in);
        }
    }

    /** The artifacts with embedded files, by platform. */
    private static Map<String, Set<String>> needed() throws IOException {
        Map<String, Set<String>> needed = new TreeMap<>();
        for (String line : Files.readAllLines(TABLE)) {
            String[] columns = line.split("\t");
            if (columns.length == 3 && Set.of("embedded", "absent").contains(columns[1])) {
                needed.computeIfAbsent(columns[0], any -> new TreeSet<>()).add(columns[2].substring(0, columns[2].indexOf('/')));
            }
        }
        return needed;
    }

    @Test
    void aProfileOfEachPlatformBringsWhatIsLoadedThere() throws IOException {
        Pom pom = pom("pom.xml");
        Map<String, Set<String>> profiles = new TreeMap<>();
        pom.profilesOfSystems().forEach((profile, dependencies) -> {
            Set<String> artifacts = profiles.computeIfAbsent(profile, any -> new TreeSet<>());
            for (Pom.Dependency dependency : dependencies) {
                assertEquals(profile, dependency.classifier());
                assertEquals("org.bytedeco", dependency.group());
                assertEquals("runtime", dependency.scope());
                assertTrue(dependency.withoutOthers(), dependency::toString);
                artifacts.add(dependency.artifact());
            }
        });
        assertEquals(needed(), profiles);
    }

    @Test
    void torchFfmPlatformBringsAllOfThem() throws IOException {
        List<Pom.Dependency> expected = new ArrayList<>();
        Pom pom = pom("pom.xml");
        pom.profilesOfSystems().values().forEach(expected::addAll);
        Pom platform = pom("src", "platform", "pom.xml");
        List<Pom.Dependency> dependencies = new ArrayList<>(platform.dependencies());
        Pom.Dependency library = dependencies.removeFirst();
        assertEquals("torch-ffm", library.artifact());
        assertEquals("${project.version}", library.version());
        assertEquals(Set.copyOf(expected), Set.copyOf(dependencies));
        assertEquals(expected.size(), dependencies.size());
        for (String name : List.of("version", "properties/javacpp.version", "properties/libtorch.version", "properties/openblas.version",
                "url", "licenses/license/name")) {
            assertEquals(pom.text(name), platform.text(name), name);
        }
    }

    /** The library itself depends on nothing that is for one platform alone. */
    @Test
    void outsideTheProfilesNothingIsForAPlatform() throws IOException {
        assertEquals(List.of(), pom("pom.xml").dependencies().stream().filter(each -> !each.classifier().isEmpty()).toList());
    }
}
