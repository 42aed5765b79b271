// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Times whole processes that make one tensor, the implementations in turn.
 *
 * <pre>
 * java --enable-native-access=ALL-UNNAMED jmh/report/ProcessStart.java COMMANDS OUT ROUND RUNS
 * </pre>
 *
 * A line of the file COMMANDS is the name of an implementation, the files it reads (separated by colons), and the words of its
 * command, all separated by tabs. {@code @CACHE@} in a word is a folder for what it extracts: the same for all warm runs, a
 * new and empty one for each cold run. Before a cold run the system is asked to forget the files it has read; it keeps those
 * that another process has mapped.
 */
final class ProcessStart {
    private static final int POSIX_FADV_DONTNEED = 4;
    private static final MethodHandle OPEN = function("open",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
    private static final MethodHandle FADVISE = function("posix_fadvise", FunctionDescriptor.of(ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));
    private static final MethodHandle CLOSE = function("close",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));

    private record Program(String name, List<Path> files, List<String> command) {
    }

    private ProcessStart() {
    }

    public static void main(String[] args) throws Exception {
        List<Program> programs = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            String[] field = line.split("\t");
            List<Path> files = Stream.of(field[1].split(":")).filter(file -> !file.isEmpty()).map(Path::of).toList();
            programs.add(new Program(field[0], files, List.of(field).subList(2, field.length)));
        }
        int runs = Integer.parseInt(args[3]);
        Path caches = Files.createTempDirectory("first-tensor");
        try {
            double[][][] nanos = new double[programs.size()][2][runs];
            for (int i = 0; i < programs.size(); i++) {
                time(programs.get(i), caches.resolve(programs.get(i).name));
            }
            for (int run = 0; run < runs; run++) {
                for (int i = 0; i < programs.size(); i++) {
                    Program program = programs.get(i);
                    nanos[i][0][run] = time(program, caches.resolve(program.name));
                    Path empty = Files.createTempDirectory(caches, "cold");
                    forget(program.files);
                    nanos[i][1][run] = time(program, empty);
                    delete(empty);
                }
            }
            for (int i = 0; i < programs.size(); i++) {
                Files.writeString(Path.of(args[1]).resolve(programs.get(i).name + ".ProcessStart." + args[2] + ".json"),
                        "[\n " + entry("warm", nanos[i][0]) + ",\n " + entry("cold", nanos[i][1]) + "\n]\n");
            }
        } finally {
            delete(caches);
        }
    }

    private static String entry(String row, double[] nanos) {
        String samples = DoubleStream.of(nanos).mapToObj(sample -> String.format(Locale.ROOT, "%.0f", sample))
                .collect(Collectors.joining(", "));
        return "{\"benchmark\": \"process.ProcessStart." + row + "\", \"threads\": 1, \"primaryMetric\": "
                + "{\"scoreUnit\": \"ns/op\", \"rawData\": [[" + samples + "]]}}";
    }

    private static double time(Program program, Path cache) throws IOException, InterruptedException {
        Files.createDirectories(cache);
        List<String> command = program.command.stream().map(word -> word.replace("@CACHE@", cache.toString())).toList();
        Path output = Files.createTempFile("first-tensor", ".out");
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start().waitFor();
        long nanos = System.nanoTime() - start;
        String text = Files.readString(output);
        Files.delete(output);
        if (exit != 0 || !text.contains("3")) {
            throw new IllegalStateException(program.name + " ended with " + exit + ": " + text);
        }
        return nanos;
    }

    private static void forget(List<Path> files) {
        try (Arena arena = Arena.ofConfined()) {
            for (Path file : files) {
                int descriptor = (int) OPEN.invokeExact(arena.allocateFrom(file.toString()), 0);
                if (descriptor >= 0) {
                    int ignored = (int) FADVISE.invokeExact(descriptor, 0L, 0L, POSIX_FADV_DONTNEED);
                    ignored = (int) CLOSE.invokeExact(descriptor);
                }
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static MethodHandle function(String name, FunctionDescriptor descriptor) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().find(name).orElseThrow(), descriptor);
    }
}
