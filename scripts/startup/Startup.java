// SPDX-License-Identifier: Apache-2.0
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Runs the programs beside this file in turn and shows what each took; see scripts/startup.sh. */
class Startup {
    private static final Path SOURCES = Path.of("scripts", "startup");
    /** Memory wavers less than time. */
    private static final int MEMORY_RUNS = 5;
    private static final List<String> KINDS = List.of("Java heap", "libtorch's files", "its private pages", "JVM's files", "AOT cache and CDS", "other files",
            "anonymous");

    /** One program: how it is run, and what its runs took. */
    private static final class Row {
        private final String name;
        private final List<String> command;
        private final boolean isJava;
        private final List<Double> cpu = new ArrayList<>();
        private final List<Double> first = new ArrayList<>();
        private final List<Double> printed = new ArrayList<>();
        private final List<Double> resident = new ArrayList<>();
        private Map<String, Double> kinds = Map.of();

        Row(String name, boolean isJava, List<String> command) {
            this.name = name;
            this.isJava = isJava;
            this.command = command;
        }
    }

    private static String java;
    private static Path work;

    public static void main(String[] args) throws Exception {
        java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String[] classPath = args[0].split(File.pathSeparator);
        int runs = 15;
        String classes = classPath[0];
        String other = null;
        String djl = null;
        Path smaps = null;
        for (int i = 1; i < args.length; i += 2) {
            switch (args[i]) {
                case "--runs" -> runs = Integer.parseInt(args[i + 1]);
                case "--classes" -> classes = args[i + 1];
                case "--other" -> other = args[i + 1];
                case "--djl" -> djl = args[i + 1];
                case "--smaps" -> smaps = Path.of(args[i + 1]);
                default -> throw new IllegalArgumentException("unknown option " + args[i] + "; scripts/startup.sh names those there are");
            }
        }
        String libraries = String.join(File.pathSeparator, Arrays.copyOfRange(classPath, 1, classPath.length));
        work = Files.createTempDirectory("startup");
        try {
            List<Row> rows = rows(classes, libraries, other, djl);
            for (Row row : rows) {
                run(row, null);
            }
            for (int i = 0; i < runs; i++) {
                for (Row row : rows) {
                    run(row, row.cpu);
                    if (i < MEMORY_RUNS) {
                        measureMemory(row, smaps);
                    }
                }
            }
            print(rows);
        } finally {
            try (Stream<Path> files = Files.walk(work)) {
                files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
            }
        }
    }

    private static List<Row> rows(String classes, String libraries, String other, String djl) throws Exception {
        List<Row> rows = new ArrayList<>();
        String program = programs("own", classes + File.pathSeparator + libraries, "FirstTensor", "Empty");
        rows.add(new Row("bare JVM", true, List.of(java, "-Xshare:auto", "-cp", program, "Empty")));
        String own = jar("torch-ffm", classes) + File.pathSeparator + libraries + File.pathSeparator + program;
        List<String> command = List.of(java, "--enable-native-access=ALL-UNNAMED", "-cp", own, "FirstTensor");
        Row plain = new Row("this build", true, command);
        rows.add(plain);
        if (Runtime.version().feature() >= 25) {
            Path cache = work.resolve("app.aot");
            List<String> recording = new ArrayList<>(command);
            recording.add(1, "-XX:AOTCacheOutput=" + cache);
            execute(recording, Map.of(), true);
            List<String> cached = new ArrayList<>(command);
            cached.add(1, "-XX:AOTCache=" + cache);
            rows.add(new Row("this build, AOT cache", true, cached));
        }
        if (other != null) {
            String otherProgram = programs("other", other + File.pathSeparator + libraries, "FirstTensor");
            rows.add(new Row("other build", true, List.of(java, "--enable-native-access=ALL-UNNAMED", "-cp",
                    jar("other", other) + File.pathSeparator + libraries + File.pathSeparator + otherProgram, "FirstTensor")));
        }
        if (djl != null) {
            rows.add(new Row("DJL", true, List.of(java, "--enable-native-access=ALL-UNNAMED", "-cp",
                    djl + File.pathSeparator + programs("djl", djl, "FirstDjlTensor"), "FirstDjlTensor")));
        }
        List<String> loaded = loaded(plain);
        Path c = work.resolve("first-tensor");
        try {
            execute(List.of("cc", "-O1", "-o", c.toString(), SOURCES.resolve("first-tensor.c").toString(), "-ldl"), Map.of(), true);
            List<String> native_ = new ArrayList<>(List.of(c.toString()));
            native_.addAll(loaded);
            rows.add(new Row("C program", false, native_));
        } catch (IOException e) {
            System.out.println("no C program: " + e.getMessage());
        }
        return rows;
    }

    /** Compiles programs of this folder and packs them: what lies in a folder no cache of the JVM's takes in. */
    private static String programs(String name, String classPath, String... programs) {
        Path out = work.resolve(name);
        List<String> arguments = new ArrayList<>(List.of("-nowarn", "-proc:none", "-cp", classPath, "-d", out.toString()));
        for (String program : programs) {
            arguments.add(SOURCES.resolve(program + ".java").toString());
        }
        tool("javac", arguments);
        return jar(name + "-program", out.toString());
    }

    private static String jar(String name, String folder) {
        if (!Files.isDirectory(Path.of(folder))) {
            return folder;
        }
        String jar = work.resolve(name + ".jar").toString();
        tool("jar", List.of("--create", "--file", jar, "-C", folder, "."));
        return jar;
    }

    private static void tool(String name, List<String> arguments) {
        int status = ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException(name + " " + arguments + " failed");
        }
    }

    /** The libraries of libtorch that a program has loaded, in the order in which that is done. */
    private static List<String> loaded(Row row) throws Exception {
        Path out = work.resolve("maps");
        List<String> command = new ArrayList<>(row.command);
        command.add(out.toString());
        execute(command, Map.of(), true);
        List<String> files = Files.readAllLines(out).stream().filter(line -> line.contains(" /") && line.contains(".so"))
                .map(line -> line.substring(line.indexOf(" /") + 1)).distinct().toList();
        List<String> ordered = new ArrayList<>();
        for (String name : List.of("libgcc_s", "libgomp", "libquadmath", "libgfortran", "libopenblas", "libc10.so", "libtorch_cpu")) {
            files.stream().filter(file -> file.contains("/" + name) && !file.startsWith("/usr/lib") && !file.startsWith("/lib"))
                    .forEach(ordered::add);
        }
        return ordered;
    }

    // ------------------------------------------------------------------ runs

    private static void run(Row row, List<Double> cpu) throws Exception {
        List<String> timed = new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='%3U %3S'; time \"$@\" >/dev/null 2>&1", "bash"));
        timed.addAll(row.command);
        String[] seconds = execute(timed, Map.of(), false).strip().split(" ");
        if (cpu != null) {
            cpu.add(1000 * (Double.parseDouble(seconds[0]) + Double.parseDouble(seconds[1])));
        }
    }

    /** Another run, which says itself what is resident at its end. */
    private static void measureMemory(Row row, Path smaps) throws Exception {
        Path out = work.resolve("smaps");
        Files.deleteIfExists(out);
        List<String> command = new ArrayList<>(row.command);
        if (row.isJava) {
            command.add(out.toString());
        }
        execute(command, Map.of("OUT", out.toString()), true);
        List<String> lines = Files.readAllLines(out);
        String[] nanos = lines.getFirst().split(" ");
        row.first.add(Double.parseDouble(nanos[0]) / 1e6);
        row.printed.add(Double.parseDouble(nanos[1]) / 1e6);
        Map<String, Double> kinds = byKind(lines);
        row.resident.add(kinds.values().stream().mapToDouble(Double::doubleValue).sum());
        row.kinds = kinds;
        if (smaps != null) {
            Files.createDirectories(smaps);
            Files.write(smaps.resolve(row.name.replaceAll("\\W+", "-") + ".txt"), lines);
        }
    }

    /** What is resident, in MiB, by what it belongs to. */
    private static Map<String, Double> byKind(List<String> smaps) {
        Map<String, Double> sums = new LinkedHashMap<>();
        KINDS.forEach(kind -> sums.put(kind, 0.0));
        String name = "";
        long start = 0;
        double resident = 0;
        for (String line : smaps.subList(1, smaps.size())) {
            if (line.matches("[0-9a-f]+-[0-9a-f]+ .*")) {
                String[] parts = line.split("\\s+", 6);
                name = parts.length > 5 ? parts[5] : "";
                start = Long.parseUnsignedLong(parts[0].split("-")[0], 16);
            } else if (line.startsWith("Rss:")) {
                resident = Double.parseDouble(line.split("\\s+")[1]) / 1024;
                // The heap of a JVM lies below 32 GiB, without a name.
                String kind = name.contains("classes") && name.endsWith(".jsa") || name.endsWith(".aot") ? "AOT cache and CDS"
                        : name.contains("/jvm/") || name.contains("/lib/server/") || name.contains("jdk") ? "JVM's files"
                        : name.matches(".*/lib(torch|c10|openblas|gfortran|quadmath|gomp|iomp|gcc_s)[^/]*") ? "libtorch's files"
                        : name.startsWith("/") ? "other files" : name.isEmpty() && start < 0x8_0000_0000L && start > 0x1000_0000L ? "Java heap" : "anonymous";
                sums.merge(kind, resident, Double::sum);
            } else if (line.startsWith("Private_Dirty:") && name.matches(".*/lib(torch|c10|openblas|gfortran|quadmath|gomp|iomp|gcc_s)[^/]*")) {
                double dirty = Double.parseDouble(line.split("\\s+")[1]) / 1024;
                sums.merge("its private pages", dirty, Double::sum);
                sums.merge("libtorch's files", -dirty, Double::sum);
            }
        }
        return sums;
    }

    private static String execute(List<String> command, Map<String, String> environment, boolean quiet) throws IOException, InterruptedException {
        Path log = work.resolve("log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(300, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("still running after 300 s: " + command);
        }
        String output = Files.readString(log);
        if (process.exitValue() != 0) {
            throw new IOException(command + " ended with " + process.exitValue() + ":\n" + output);
        }
        return output;
    }

    // ------------------------------------------------------------------ results

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** The median of the ratios of runs that followed each other. */
    private static String ratio(Row row, Row base) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < row.cpu.size(); i++) {
            ratios.add(row.cpu.get(i) / base.cpu.get(i));
        }
        return String.format("%.2f", median(ratios));
    }

    private static void print(List<Row> rows) {
        Row last = rows.stream().filter(row -> row.name.equals("other build")).findFirst().orElse(rows.get(1));
        System.out.printf("%-24s %10s %10s %12s %12s %12s%n", "medians of " + rows.getFirst().cpu.size() + " runs", "CPU ms", "ratio", "to tensor ms",
                "to print ms", "resident MiB");
        for (Row row : rows) {
            System.out.printf("%-24s %10.0f %10s %12.0f %12.0f %12.1f%n", row.name, median(row.cpu), ratio(row, last), median(row.first),
                    median(row.printed), median(row.resident));
        }
        System.out.println("(the ratio is of processor time, to \"" + last.name + "\")\n");
        System.out.printf("%-24s", "resident MiB, last run");
        KINDS.forEach(kind -> System.out.printf(" %18s", kind));
        System.out.println();
        for (Row row : rows) {
            System.out.printf("%-24s", row.name);
            KINDS.forEach(kind -> System.out.printf(" %18.1f", row.kinds.get(kind)));
            System.out.println();
        }
        Row c = rows.getLast();
        if (c.name.equals("C program")) {
            double bare = median(rows.getFirst().resident);
            System.out.println();
            for (Row row : rows) {
                if (row != c && row != rows.getFirst() && !row.name.equals("DJL")) {
                    System.out.printf("of %s, less the C program and a bare JVM: %.1f MiB%n", row.name, median(row.resident) - median(c.resident) - bare);
                }
            }
        }
    }
}
