// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.torchffm.ProjectFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a central repository would refuse is found in a bundle, and in the poms before there is one. */
class CheckBundleTest {
    private static final String PLATFORM = "dev/torchffm/torch-ffm-platform/1.2.3/torch-ffm-platform-1.2.3.pom";
    private static final String STEM = "dev/torchffm/torch-ffm/1.2.3/torch-ffm-1.2.3";

    @TempDir
    Path folder;

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] jar(String... names) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        for (String name : names) {
            entries.put(name, new byte[1]);
        }
        return zip(entries);
    }

    private static String pom() throws IOException {
        return pom(ProjectFolder.of("pom.xml"));
    }

    private static String pom(Path path) throws IOException {
        return Files.readString(path).replaceFirst("<version>[^<]*</version>", "<version>1.2.3</version>");
    }

    /** Returns the problems of a bundle that was complete before it was changed. */
    private List<String> problems(String pom, Consumer<Map<String, byte[]>> change) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(Map.of(
                PLATFORM, pom(Path.of("src", "platform", "pom.xml")).getBytes(StandardCharsets.UTF_8),
                STEM + ".pom", pom.getBytes(StandardCharsets.UTF_8),
                STEM + ".jar", jar("module-info.class", "META-INF/LICENSE", "META-INF/NOTICE"),
                STEM + "-sources.jar", jar("module-info.java"), STEM + "-javadoc.jar", jar("index.html")));
        for (String name : List.copyOf(files.keySet())) {
            files.put(name + ".md5", CheckBundle.digest("MD5", files.get(name)).getBytes(StandardCharsets.US_ASCII));
            files.put(name + ".sha1", CheckBundle.digest("SHA-1", files.get(name)).getBytes(StandardCharsets.US_ASCII));
            files.put(name + ".asc", new byte[1]);
        }
        change.accept(files);
        Path bundle = folder.resolve("bundle.zip");
        Files.write(bundle, zip(files));
        return CheckBundle.problems(bundle, true, false);
    }

    @Test
    void completeBundlesPass() throws IOException {
        assertEquals(List.of(), problems(pom(), files -> { }));
    }

    @Test
    void missingFilesAreFound() throws IOException {
        assertEquals(List.of(STEM + "-javadoc.jar is missing"), problems(pom(), files -> files.remove(STEM + "-javadoc.jar")));
        assertEquals(List.of(STEM + ".jar.asc is missing"), problems(pom(), files -> files.remove(STEM + ".jar.asc")));
        assertEquals(List.of(STEM + ".pom.sha1 is missing"), problems(pom(), files -> files.remove(STEM + ".pom.sha1")));
        assertEquals(List.of("there must be the poms of [torch-ffm, torch-ffm-platform], not [" + PLATFORM + "]"),
                problems(pom(), files -> files.remove(STEM + ".pom")));
        assertEquals(List.of("there must be the poms of [torch-ffm, torch-ffm-platform], not [" + STEM + ".pom]"),
                problems(pom(), files -> files.remove(PLATFORM)));
        assertEquals(List.of(PLATFORM + ".asc is missing"), problems(pom(), files -> files.remove(PLATFORM + ".asc")));
    }

    @Test
    void wrongFilesAreFound() throws IOException {
        byte[] wrong = "0".repeat(32).getBytes(StandardCharsets.US_ASCII);
        String right = CheckBundle.digest("MD5", pom().getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(STEM + ".pom.md5 is " + "0".repeat(32) + ", not " + right),
                problems(pom(), files -> files.put(STEM + ".pom.md5", wrong)));
        assertEquals(List.of("dev/torchffm/torch-ffm/maven-metadata.xml does not belong there"),
                problems(pom(), files -> files.put("dev/torchffm/torch-ffm/maven-metadata.xml", new byte[1])));
        byte[] bare = jar("module-info.class");
        List<String> found = problems(pom(), files -> {
            files.put(STEM + ".jar", bare);
            files.put(STEM + ".jar.md5", CheckBundle.digest("MD5", bare).getBytes(StandardCharsets.US_ASCII));
            files.put(STEM + ".jar.sha1", CheckBundle.digest("SHA-1", bare).getBytes(StandardCharsets.US_ASCII));
        });
        assertEquals(List.of(STEM + ".jar has no META-INF/LICENSE", STEM + ".jar has no META-INF/NOTICE"), found);
    }

    @Test
    void incompletePomsAreFound() throws IOException {
        assertEquals(List.of("the pom has no licenses/license/name"), problems(pom().replaceFirst("<name>Apache-2.0</name>", ""), files -> { }));
        assertEquals(List.of("the pom has no scm/url"),
                problems(pom().replaceFirst("<url>[^<]*</url>(\\s*<tag>)", "$1"), files -> { }));
        List<String> found = problems(pom().replaceFirst("1\\.2\\.3", "1.2.3-SNAPSHOT"), files -> { });
        assertEquals("version 1.2.3-SNAPSHOT is no release's", found.getFirst());
    }

    @Test
    void everyPomOfTheProjectIsCompleteAndPinsItsPlugins() throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path path : List.of(Path.of("pom.xml"), Path.of("jmh", "pom.xml"), Path.of("jmh", "djl", "pom.xml"),
                Path.of("jmh", "javacpp", "pom.xml"), Path.of("src", "examples", "kotlin", "pom.xml"),
                Path.of("src", "examples", "scala", "pom.xml"), Path.of("src", "platform", "pom.xml"))) {
            try (var in = Files.newInputStream(ProjectFolder.of("").resolve(path))) {
                Pom pom = Pom.read(in);
                pom.problems().forEach(problem -> problems.add(path + ": " + problem));
                pom.pluginsWithoutVersion().forEach(plugin -> problems.add(path + ": " + plugin + " has no version"));
            }
        }
        assertEquals(List.of(), problems);
    }
}
