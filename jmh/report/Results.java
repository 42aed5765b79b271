// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that was measured: samples by row, implementation and round. They come from files named
 * {@code IMPLEMENTATION.GROUP.ROUND.json} in the shape of JMH's results. Besides, the ratios of rows that were interleaved in one process.
 */
final class Results {
    /** Some rows of ours have no row of that name elsewhere, but one that does the same. */
    private static final Map<String, String> SAME_AS = Map.of(
            "ArrayExchange.numpyInScope", "ArrayExchange.numpy",
            "ArrayExchange.numpyCollected", "ArrayExchange.numpy",
            "ArrayExchange.numpyOfNewTensorInScope", "ArrayExchange.numpyOfNewTensor",
            "ArrayExchange.numpyOfNewTensorCollected", "ArrayExchange.numpyOfNewTensor",
            "ElementAccess.sumOfSegment", "ElementAccess.sum");

    private static final int RESAMPLINGS = 2_000;
    private static final int BLOCKS = 50;

    /** A ratio of medians, and the bounds of 95 in 100 resamplings of rounds and of samples in a round. */
    record Ratio(double value, double low, double high) {
    }

    /** What one implementation did in one row: rounds of samples, in nanoseconds; bytes of Java heap a call, or NaN. */
    static final class Cell {
        /** A nanosecond, to which a time by itself is compared. */
        static final Cell ONE = new Cell();

        static {
            ONE.rounds.put("1", new double[] {1});
        }

        private final Map<String, double[]> rounds = new TreeMap<>();
        private final List<Double> bytes = new ArrayList<>();

        double median() {
            return Results.median(rounds.values().stream().flatMapToDouble(Arrays::stream).toArray());
        }

        double bytes() {
            return bytes.isEmpty() ? Double.NaN : Results.median(bytes.stream().mapToDouble(Double::doubleValue).toArray());
        }

        int rounds() {
            return rounds.size();
        }

        private double resampledMedian(Random random) {
            List<double[]> all = List.copyOf(rounds.values());
            double[] medians = new double[all.size()];
            for (int i = 0; i < medians.length; i++) {
                double[] round = all.get(random.nextInt(all.size()));
                double[] drawn = new double[round.length];
                for (int j = 0; j < drawn.length; j++) {
                    drawn[j] = round[random.nextInt(round.length)];
                }
                medians[i] = Results.median(drawn);
            }
            return Results.median(medians);
        }
    }

    private final Map<String, Map<String, Cell>> rows = new LinkedHashMap<>();
    private final Map<String, double[]> interleaved = new TreeMap<>();

    /** What lies in a folder of results: the files of {@code raw}, and {@code interleaved.json} where there is one. */
    static Results read(Path folder) throws IOException {
        Results results = new Results();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.resolve("raw"))) {
            files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
        for (Path file : files) {
            String[] name = file.getFileName().toString().split("\\.");
            String text = Files.readString(file);
            if (!text.isBlank()) {
                for (Object entry : (List<?>) Json.parse(text)) {
                    results.add(name[0], name[2], (Map<?, ?>) entry);
                }
            }
        }
        Path slices = folder.resolve("interleaved.json");
        if (Files.exists(slices)) {
            for (Object entry : (List<?>) Json.parse(Files.readString(slices))) {
                Map<?, ?> pair = (Map<?, ?>) entry;
                results.interleaved.put(pair.get("implementation") + " " + pair.get("row") + "/" + pair.get("other") + " " + pair.get("otherRow"),
                        ((List<?>) pair.get("ratios")).stream().mapToDouble(ratio -> (Double) ratio).toArray());
            }
        }
        return results;
    }

    /** The interleaved pairs of rows, as {@link #interleaved(String)} knows them. */
    Iterable<String> interleaved() {
        return interleaved.keySet();
    }

    /** The ratio of two interleaved rows, or null if they were not. */
    Ratio interleaved(String row, String implementation, String otherRow, String other) {
        return interleaved(implementation + " " + row + "/" + other + " " + otherRow);
    }

    Ratio interleaved(String pair) {
        double[] ratios = interleaved.get(pair);
        if (ratios == null) {
            return null;
        }
        // Neighbours are alike: whole blocks of slices are drawn.
        Random random = new Random(1);
        int block = Math.max(1, ratios.length / BLOCKS);
        double[] drawn = new double[RESAMPLINGS];
        double[] sample = new double[ratios.length / block * block];
        for (int i = 0; i < RESAMPLINGS; i++) {
            for (int at = 0; at < sample.length; at += block) {
                System.arraycopy(ratios, random.nextInt(ratios.length - block + 1), sample, at, block);
            }
            drawn[i] = median(sample);
        }
        Arrays.sort(drawn);
        return new Ratio(median(ratios), drawn[RESAMPLINGS / 40], drawn[RESAMPLINGS - 1 - RESAMPLINGS / 40]);
    }

    private void add(String implementation, String round, Map<?, ?> entry) {
        String[] name = ((String) entry.get("benchmark")).split("\\.");
        StringBuilder row = new StringBuilder(name[name.length - 2] + "." + name[name.length - 1]);
        if (entry.get("params") instanceof Map<?, ?> parameters) {
            parameters.values().forEach(value -> row.append(' ').append(value));
        }
        int threads = ((Double) entry.get("threads")).intValue();
        if (threads > 1) {
            row.append(", ").append(threads).append(" threads");
        }
        Map<String, Cell> cells = rows.computeIfAbsent(row.toString(), key -> new LinkedHashMap<>());
        Cell cell = cells.computeIfAbsent(implementation, key -> new Cell());
        Map<?, ?> primary = (Map<?, ?>) entry.get("primaryMetric");
        double scale = switch ((String) primary.get("scoreUnit")) {
            case "ns/op" -> 1;
            case "us/op" -> 1e3;
            case "ms/op" -> 1e6;
            default -> throw new IllegalArgumentException("unit of " + row + ": " + primary.get("scoreUnit"));
        };
        double[] samples = ((List<?>) primary.get("rawData")).stream()
                .flatMap(fork -> ((List<?>) fork).stream()).mapToDouble(sample -> (Double) sample * scale).toArray();
        cell.rounds.put(round, samples);
        if (entry.get("secondaryMetrics") instanceof Map<?, ?> others) {
            others.forEach((metric, value) -> {
                boolean bytes = ((String) metric).endsWith("gc.alloc.rate.norm");
                if (bytes && ((Map<?, ?>) value).get("score") instanceof Double score) {
                    cell.bytes.add(score);
                }
            });
        }
    }

    Iterable<String> rows() {
        return rows.keySet();
    }

    boolean has(String implementation) {
        return rows.values().stream().anyMatch(cells -> cells.containsKey(implementation));
    }

    /** Null if that implementation has nothing to compare in that row. */
    Cell cell(String row, String implementation) {
        Cell cell = rows.getOrDefault(row, Map.of()).get(implementation);
        if (cell == null) {
            int end = row.indexOf(' ') < 0 ? row.length() : row.indexOf(' ');
            String same = SAME_AS.get(row.substring(0, end));
            if (same != null) {
                cell = rows.getOrDefault(same + row.substring(end), Map.of()).get(implementation);
            }
        }
        return cell;
    }

    static Ratio ratio(Cell one, Cell other) {
        if (one == null || other == null) {
            return null;
        }
        Random random = new Random(1);
        double[] drawn = new double[RESAMPLINGS];
        for (int i = 0; i < RESAMPLINGS; i++) {
            drawn[i] = one.resampledMedian(random) / other.resampledMedian(random);
        }
        Arrays.sort(drawn);
        return new Ratio(one.median() / other.median(), drawn[RESAMPLINGS / 40], drawn[RESAMPLINGS - 1 - RESAMPLINGS / 40]);
    }

    private static double median(double[] samples) {
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
