// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Checks the bundle of a release: a zip in the layout of a Maven repository, with what a central one demands.
 *
 * <p>{@code CheckBundle bundle.zip [unsigned]}; {@code scripts/release-dry-run.sh} makes such a bundle. Signatures
 * are verified with GnuPG's keys.
 */
public final class CheckBundle {
    private static final Set<String> ARTIFACTS = new TreeSet<>(List.of("torch-ffm", "torch-ffm-platform"));
    private static final Map<String, String> CHECKSUMS = Map.of(".md5", "MD5", ".sha1", "SHA-1");

    private final Map<String, byte[]> entries;
    private final List<String> problems = new ArrayList<>();

    private CheckBundle(Map<String, byte[]> entries) {
        this.entries = entries;
    }

    public static void main(String[] arguments) throws IOException {
        boolean signed = !List.of(arguments).contains("unsigned");
        List<String> problems = problems(Path.of(arguments[0]), signed, signed);
        problems.forEach(System.out::println);
        System.out.println(problems.isEmpty() ? "the bundle is complete" : problems.size() + " problems");
        System.exit(problems.isEmpty() ? 0 : 1);
    }

    /**
     * Returns what a central repository would refuse.
     *
     * @param bundle the zip
     * @param signed whether files must have signatures
     * @param verified whether GnuPG must find the signatures right
     */
    static List<String> problems(Path bundle, boolean signed, boolean verified) throws IOException {
        CheckBundle check = new CheckBundle(zip(Files.readAllBytes(bundle)));
        check.check(signed, verified);
        return check.problems;
    }

    private static Map<String, byte[]> zip(byte[] bytes) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }

    private void check(boolean signed, boolean verified) throws IOException {
        List<String> poms = entries.keySet().stream().filter(name -> name.endsWith(".pom")).toList();
        Set<String> artifacts = new TreeSet<>();
        Set<String> wanted = new TreeSet<>();
        for (String name : poms) {
            Pom pom = Pom.read(new ByteArrayInputStream(entries.get(name)));
            artifacts.add(pom.text("artifactId"));
            artifact(pom, wanted);
        }
        if (!artifacts.equals(ARTIFACTS)) {
            problems.add("there must be the poms of " + ARTIFACTS + ", not " + poms);
            return;
        }
        for (String name : wanted) {
            file(name, signed, verified);
        }
        for (String name : entries.keySet()) {
            if (!wanted.contains(name.replaceFirst("(\\.asc)?(\\.md5|\\.sha1|\\.sha256|\\.sha512)?$", ""))) {
                problems.add(name + " does not belong there");
            }
        }
    }

    /** Checks a pom, and adds the files that belong to it. */
    private void artifact(Pom pom, Set<String> wanted) {
        pom.problems().forEach(problems::add);
        String version = pom.text("version");
        if (version.endsWith("-SNAPSHOT")) {
            problems.add("version " + version + " is no release's");
        }
        String stem = pom.text("groupId").replace('.', '/') + "/" + pom.text("artifactId") + "/" + version + "/"
                + pom.text("artifactId") + "-" + version;
        wanted.add(stem + ".pom");
        if (pom.text("packaging").equals("pom")) {
            return;
        }
        Map<String, String> contents = Map.of(".jar", "module-info.class", "-sources.jar", "module-info.java", "-javadoc.jar",
                "index.html");
        contents.forEach((ending, content) -> {
            wanted.add(stem + ending);
            holds(stem + ending, content);
        });
        if (entries.containsKey(stem + ".jar")) {
            holds(stem + ".jar", "META-INF/LICENSE");
            holds(stem + ".jar", "META-INF/NOTICE");
        }
    }

    private void holds(String jar, String name) {
        byte[] bytes = entries.get(jar);
        try {
            if (bytes != null && !zip(bytes).containsKey(name)) {
                problems.add(jar + " has no " + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(jar, e);
        }
    }

    private void file(String name, boolean signed, boolean verified) throws IOException {
        byte[] bytes = entries.get(name);
        if (bytes == null) {
            problems.add(name + " is missing");
            return;
        }
        CHECKSUMS.forEach((ending, algorithm) -> {
            byte[] stored = entries.get(name + ending);
            String text = stored == null ? null : new String(stored, StandardCharsets.US_ASCII).strip();
            String right = digest(algorithm, bytes);
            if (!right.equals(text)) {
                problems.add(name + ending + (text == null ? " is missing" : " is " + text + ", not " + right));
            }
        });
        if (signed) {
            byte[] signature = entries.get(name + ".asc");
            if (signature == null) {
                problems.add(name + ".asc is missing");
            } else if (verified && !verifies(bytes, signature)) {
                problems.add(name + ".asc is no signature of " + name);
            }
        }
    }

    private static boolean verifies(byte[] bytes, byte[] signature) throws IOException {
        Path file = Files.createTempFile("bundle", ".bin");
        Path asc = Files.createTempFile("bundle", ".asc");
        try {
            Files.write(file, bytes);
            Files.write(asc, signature);
            return new ProcessBuilder("gpg", "--batch", "--verify", asc.toString(), file.toString())
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.delete(file);
            Files.delete(asc);
        }
    }

    static String digest(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
