// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The readers under Jazzer, which changes files so that they reach code that none reached before. Each format has a JVM of its own,
 * since Jazzer instruments every class of the one that it is in; {@code scripts/fuzz-formats.sh} runs this.
 */
public final class FormatFuzz {
    private static final int LONGEST = 16384;

    private static Hostile format;
    private static Path file;

    private FormatFuzz() { }

    /** Called by Jazzer before the first file. */
    public static void fuzzerInitialize(String[] arguments) throws IOException {
        format = Hostile.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        file = Files.createTempFile("fuzz-" + arguments[0], ".bin");
        file.toFile().deleteOnExit();
    }

    /** Called by Jazzer: every exception but the readers' own is a finding. */
    public static void fuzzerTestOneInput(byte[] content) throws IOException {
        format.open(file, content);
    }

    /**
     * Runs Jazzer for each format.
     *
     * @param arguments seconds for each, a folder for what it finds, and names of formats, or none for all
     */
    public static void main(String[] arguments) throws Exception {
        List<String> formats = arguments.length > 2 ? Arrays.asList(arguments).subList(2, arguments.length)
                : Stream.of(Hostile.values()).map(f -> f.name().toLowerCase(Locale.ROOT)).toList();
        for (String name : formats) {
            Path corpus = Files.createDirectories(Path.of(arguments[1], name, "corpus")).toAbsolutePath();
            int number = 0;
            for (byte[] seed : Hostile.valueOf(name.toUpperCase(Locale.ROOT)).seeds()) {
                if (seed.length <= LONGEST) {
                    Files.write(corpus.resolve("seed-" + HexFormat.of().toHexDigits((short) number++)), seed);
                }
            }
            Path log = corpus.resolveSibling("log");
            Process jazzer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                    "-XX:+EnableDynamicAgentLoading", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                    "com.code_intelligence.jazzer.Jazzer", "--target_class=" + FormatFuzz.class.getName(), "--target_args=" + name,
                    "--instrumentation_includes=dev.torchffm.io.**:dev.torchffm.internal.files.**:dev.torchffm.export.**", "--custom_hook_includes=dev.torchffm.io.**:dev.torchffm.internal.files.**:dev.torchffm.export.**",
                    "--reproducer_path=" + corpus.getParent(), "-artifact_prefix=" + corpus.getParent() + "/", corpus.toString(),
                    "-max_total_time=" + arguments[0], "-max_len=" + LONGEST, "-timeout=20", "-rss_limit_mb=4096",
                    "-print_final_stats=1").redirectErrorStream(true).redirectOutput(log.toFile()).start();
            int status = jazzer.waitFor();
            List<String> lines = Files.readAllLines(log);
            if (status != 0) {
                lines.subList(Math.max(0, lines.size() - 100), lines.size()).forEach(System.out::println);
                System.out.println(name + ": ended with status " + status + ", see " + log);
                System.exit(1);
            }
            String reached = lines.stream().filter(line -> line.matches("#\\d.* cov: .*")).reduce("", (a, b) -> b).replaceAll(".*( cov: \\d+).*", "$1");
            String done = lines.stream().filter(line -> line.startsWith("Done ")).findFirst().orElse("nothing done");
            System.out.println(name + ": " + done + " from " + number + " valid files," + reached);
        }
    }
}
