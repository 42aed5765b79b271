// SPDX-License-Identifier: Apache-2.0
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every row with our time, our bytes a call, and our time over each peer's. */
final class Table {
    private Table() {
    }

    static String of(Results results) {
        List<String> peers = Implementations.PEERS.keySet().stream().filter(results::has).toList();
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder("| row | time | bytes |");
        StringBuilder rule = new StringBuilder("| --- | ---: | ---: |");
        for (String peer : peers) {
            head.append(" / ").append(Implementations.PEERS.get(peer)).append(" |");
            rule.append(" ---: |");
        }
        lines.add(head.toString());
        lines.add(rule.toString());
        List<String> sorted = new ArrayList<>();
        results.rows().forEach(sorted::add);
        sorted.sort(Table::compare);
        for (String row : sorted) {
            Results.Cell ours = first(results, row);
            if (ours != null) {
                StringBuilder line = new StringBuilder("| %s | %s | %s |".formatted(row, time(row, ours.median()), bytes(ours)));
                for (String peer : peers) {
                    Results.Cell beside = results.cell(row, Implementations.oursBeside(peer));
                    line.append(' ').append(shown(Results.ratio(beside, results.cell(row, peer)))).append(" |");
                }
                lines.add(line.toString());
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static Results.Cell first(Results results, String row) {
        Results.Cell ours = results.cell(row, Implementations.OURS);
        return ours != null ? ours : results.cell(row, Implementations.OURS_ON_PYTORCH);
    }

    /** By group, then by name, then by the numbers behind it. */
    private static int compare(String one, String other) {
        String[] a = one.split("[ ,]+");
        String[] b = other.split("[ ,]+");
        int order = a[0].compareTo(b[0]);
        for (int i = 1; order == 0 && i < Math.min(a.length, b.length); i++) {
            boolean numbers = a[i].matches("\\d+") && b[i].matches("\\d+");
            order = numbers ? Long.compare(Long.parseLong(a[i]), Long.parseLong(b[i])) : a[i].compareTo(b[i]);
        }
        return order != 0 ? order : Integer.compare(a.length, b.length);
    }

    private static String shown(Results.Ratio ratio) {
        return ratio == null ? "" : "%s (%s to %s)".formatted(Claims.shown(ratio.value()), Claims.shown(ratio.low()),
                Claims.shown(ratio.high()));
    }

    private static String bytes(Results.Cell cell) {
        return Double.isNaN(cell.bytes()) ? "" : String.format(Locale.ROOT, "%,.0f", cell.bytes());
    }

    static String time(String row, double nanos) {
        String time = nanos < 1e3 ? number(nanos) + " ns"
                : nanos < 1e6 ? number(nanos / 1e3) + " µs"
                : number(nanos / 1e6) + " ms";
        if (row.startsWith("Matmul.matmul ")) {
            double n = Double.parseDouble(row.substring(row.indexOf(' ') + 1));
            time += ", " + number(2 * n * n * n / nanos) + " GFLOP/s";
        }
        return time;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }
}
