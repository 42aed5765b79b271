// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Runs a main class in a JVM of its own, so that a dead JVM is a failed test and not the end of all tests. */
public final class ChildJvm {
    private static final long LIMIT_SECONDS = 300;

    private final List<String> jvmArguments = new ArrayList<>(List.of("--enable-native-access=ALL-UNNAMED", "-Xmx256m"));
    private final Map<String, String> environment = new HashMap<>();
    private Path folder;
    private long addressSpace;

    /** What the process printed, standard output and error together, and how it ended. */
    public record Result(int exitCode, String output) { }

    public ChildJvm with(String... arguments) {
        jvmArguments.addAll(List.of(arguments));
        return this;
    }

    public ChildJvm without(String argument) {
        jvmArguments.remove(argument);
        return this;
    }

    public ChildJvm environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Limits the process' address space to so many bytes, by the shell's {@code ulimit -v}. */
    public ChildJvm addressSpace(long bytes) {
        addressSpace = bytes;
        return this;
    }

    /** Has the process run in a folder. */
    public ChildJvm in(Path workingFolder) {
        folder = workingFolder;
        return this;
    }

    public Process start(Path output, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (addressSpace > 0) {
            command.addAll(List.of("sh", "-c", "ulimit -v " + addressSpace / 1024 + "; exec \"$@\"", "sh"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // First, so that an argument may say otherwise.
        String boxed = System.getProperty("torchffm.boxed");
        if (boxed != null) {
            command.add("-Dtorchffm.boxed=" + boxed);
        }
        command.addAll(jvmArguments);
        command.add("-cp");
        command.add(classPath());
        command.add(main.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        if (folder != null) {
            builder.directory(folder.toFile());
        }
        builder.environment().remove("LIBTORCH");
        String chosen = System.getenv("LIBTORCH");
        if (chosen != null) {
            builder.environment().put("LIBTORCH", chosen);
        }
        builder.environment().putAll(environment);
        return builder.start();
    }

    public Result run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile("child-jvm", ".log");
        try {
            Process process = start(output, main, arguments);
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new AssertionError("still running after " + LIMIT_SECONDS + " s:\n" + read(output));
            }
            return new Result(process.exitValue(), read(output));
        } finally {
            Files.deleteIfExists(output);
        }
    }

    public static String read(Path output) throws IOException {
        return new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
    }

    /** All that the tests have on their path. */
    public static String classPath() {
        Set<String> entries = new LinkedHashSet<>();
        for (String property : List.of("surefire.test.class.path", "java.class.path", "jdk.module.path")) {
            String value = System.getProperty(property);
            if (value != null && !value.isEmpty()) {
                // The process may run in another folder.
                for (String entry : value.split(File.pathSeparator)) {
                    entries.add(Path.of(entry).toAbsolutePath().toString());
                }
            }
        }
        entries.add(ProjectFolder.of("target", "classes").toString());
        entries.add(ProjectFolder.of("target", "test-classes").toString());
        return String.join(File.pathSeparator, entries);
    }
}
