// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes what the benchmarks' results say. Run by {@code scripts/bench.sh}, or by hand:
 *
 * <pre>
 * java jmh/report/Report.java write DIR           DIR/all.json, DIR/table.md, DIR/chart.svg from DIR/raw, DIR/machine.txt
 *                                                 and DIR/interleaved.md
 * java jmh/report/Report.java readme DIR          as much of it into README.md and jmh/results.md, jmh/results.svg
 * java jmh/report/Report.java store DIR           jmh/stored-ratios.tsv
 * java jmh/report/Report.java check DIR           compares with jmh/stored-ratios.tsv; exit 1 if something became slower
 * </pre>
 */
final class Report {
    private static final Path HERE = Path.of(System.getProperty("torchffm.bench.home", "jmh"));

    private Report() {
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        Results results = Results.read(folder);
        switch (args[0]) {
            case "write" -> {
                Files.writeString(folder.resolve("all.json"), allRaw(folder.resolve("raw")));
                Files.writeString(folder.resolve("table.md"), text(folder, results));
                Files.writeString(folder.resolve("chart.svg"), Chart.of(results));
                System.out.println(text(folder, results));
            }
            case "readme" -> {
                Files.writeString(HERE.resolve("results.md"), "# Results\n\n" + text(folder, results));
                Files.writeString(HERE.resolve("results.svg"), Chart.of(results));
                String claims = Claims.shortTable(HERE.resolve("claims.tsv"), results);
                putIntoReadme(HERE.resolveSibling("README.md"), claims + " Machine, intervals and all rows: [results](jmh/results.md).\n"
                        + "\n![times of other libraries relative to torch-ffm](jmh/results.svg)\n");
            }
            case "store" -> StoredRatios.write(HERE.resolve("stored-ratios.tsv"), results);
            case "check" -> System.exit(StoredRatios.check(HERE.resolve("stored-ratios.tsv"), results) ? 0 : 1);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static String text(Path folder, Results results) throws IOException {
        return machine(folder) + "\n"
                + "Claims, as ratios of medians; `bytes` are bytes of the Java heap per call. *Interleaved*: both alternate in 2 ms slices\n"
                + "in one process on the same libtorch. *Separate*: processes that run one after the other.\n\n"
                + Claims.table(HERE.resolve("claims.tsv"), results)
                + "\nMedian time of torch-ffm, and its ratio to the time of each other library: below 1 torch-ffm is faster. In brackets the\n"
                + "95 % interval, resampled over rounds and samples. C++ and Python are compared on PyTorch's own libtorch; JavaCPP and\n"
                + "DJL, which bring theirs, with torch-ffm on the embedded one, which is JavaCPP's. libtorch has one thread everywhere.\n\n"
                + Table.of(results)
                + interleaved(folder);
    }

    private static String interleaved(Path folder) throws IOException {
        String text = file(folder, "interleaved.md");
        return text.isEmpty() ? "" : "\nInterleaved, on PyTorch's own libtorch: medians of up to a thousand pairs of slices, and of their ratios. C++'s\n"
                + "SmallOperator is `at::add` and so on, its OperatorCall the C function that torch-ffm calls as well, by operator\n"
                + "name; its keptClone stays alive while 200 others are made, so its memory is in no cache. *One of 2 threads* is the\n"
                + "time of each of two threads while the other one sleeps.\n\n" + text;
    }

    private static String machine(Path folder) throws IOException {
        return file(folder, "machine.txt");
    }

    /** What a file of the folder says; nothing if there is none. */
    private static String file(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** JMH's shape, with the implementation and the round of each entry, from the names of the files. */
    private static String allRaw(Path raw) throws IOException {
        List<String> entries = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(raw)) {
            files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
        for (Path file : files) {
            String text = Files.readString(file).strip();
            String array = text.isEmpty() ? "" : text.substring(1, text.length() - 1).strip();
            if (!array.isEmpty()) {
                String[] name = file.getFileName().toString().split("\\.");
                String mark = "{\"implementation\": \"" + name[0] + "\", \"round\": \"" + name[2] + "\", \"benchmark\"";
                entries.add(array.replaceAll("\\{\\s*(\"jmhVersion\" : \"[^\"]*\",\\s*)?\"benchmark\"", mark));
            }
        }
        return "[\n" + String.join(",\n", entries) + "\n]\n";
    }

    private static void putIntoReadme(Path readme, String text) throws IOException {
        String before = "<!-- results of scripts/bench.sh -->\n";
        String after = "<!-- end of the results -->";
        String old = Files.readString(readme);
        int from = old.indexOf(before);
        int to = old.indexOf(after);
        if (from < 0 || to < from) {
            throw new IllegalStateException("README.md has no place for the results: " + before.strip() + " ... " + after);
        }
        Files.writeString(readme, old.substring(0, from) + before + text + old.substring(to));
    }
}
