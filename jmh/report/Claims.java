// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is to hold, and whether it does: the lines of {@code claims.tsv}. */
final class Claims {
    /** A row of ours over a row of an implementation; or its {@code bytes}, or its time in {@code ns}, by themselves. */
    private record Claim(String says, String row, String implementation, String otherRow, String other, double limit) {
        Results.Ratio interleaved(Results results) {
            return results.interleaved(row, implementation, otherRow, other);
        }

        /** The interleaved ratio, or where there is none that of separate processes; null where neither was measured. */
        Results.Ratio best(Results results) {
            Results.Ratio interleaved = interleaved(results);
            return interleaved != null ? interleaved : measured(results);
        }

        Results.Ratio measured(Results results) {
            Results.Cell cell = results.cell(row, implementation);
            if (other.equals("bytes")) {
                double bytes = cell == null ? Double.NaN : cell.bytes();
                return Double.isNaN(bytes) ? null : new Results.Ratio(bytes, bytes, bytes);
            }
            if (other.equals("ns")) {
                return Results.ratio(cell, Results.Cell.ONE);
            }
            return Results.ratio(cell, results.cell(otherRow.replace(", one of 2 threads", ""), other));
        }
    }

    private Claims() {
    }

    /** All claims. */
    static String table(Path file, Results results) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("| claim | limit | measured | 95 % interval | method | result |");
        lines.add("| --- | ---: | ---: | --- | --- | --- |");
        for (String[] field : fields(file)) {
            Claim claim = claim(field);
            Results.Ratio ratio = claim.best(results);
            lines.add(ratio == null
                    ? "| %s | %s | | | | not measured |".formatted(claim.says, field[5])
                    : "| %s | %s | %s | %s to %s | %s | %s |".formatted(claim.says, field[5], shown(ratio.value(), claim.limit),
                            shown(ratio.low(), claim.limit), shown(ratio.high(), claim.limit), claim.interleaved(results) != null ? "interleaved" : alone(claim) ? "" : "separate",
                            verdict(ratio, claim.limit)));
        }
        return String.join("\n", lines) + "\n";
    }

    /** The claims that are marked, and every one that does not hold; and how many there are. */
    static String shortTable(Path file, Results results) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("| claim | limit | measured | result |");
        lines.add("| --- | ---: | ---: | --- |");
        int holding = 0;
        List<String[]> all = fields(file);
        for (String[] field : all) {
            Claim claim = claim(field);
            Results.Ratio ratio = claim.best(results);
            String verdict = ratio == null ? "not measured" : verdict(ratio, claim.limit);
            holding += verdict.equals("holds") ? 1 : 0;
            if (field.length > 6 || !verdict.equals("holds")) {
                lines.add("| %s | %s | %s | %s |".formatted(claim.says, field[5], ratio == null ? "" : shown(ratio.value(), claim.limit), verdict));
            }
        }
        return String.join("\n", lines) + "\n\n%d of %d claims hold.".formatted(holding, all.size());
    }

    private static List<String[]> fields(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t")).toList();
    }

    private static Claim claim(String[] field) {
        return new Claim(field[0], field[1], field[2], field[3], field[4], Double.parseDouble(field[5]));
    }

    /** Whether the claim is about our row alone, which is beside nothing. */
    private static boolean alone(Claim claim) {
        return claim.other.equals("bytes") || claim.other.equals("ns");
    }

    private static String verdict(Results.Ratio ratio, double limit) {
        return ratio.high() <= limit ? "holds" : ratio.low() > limit ? "does not hold" : "undecided";
    }

    /** With as many digits as the limit needs. */
    private static String shown(double ratio, double limit) {
        return limit > 0.9 && limit < 1.1 ? String.format(Locale.ROOT, "%.3f", ratio) : shown(ratio);
    }

    static String shown(double ratio) {
        return String.format(Locale.ROOT, ratio < 0.01 ? "%.4f" : ratio < 10 ? "%.2f" : "%.0f", ratio);
    }
}
