// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Ratios kept from a run on a quiet machine, and whether a later run is slower. Ratios, since they outlive the machine. */
final class StoredRatios {
    /** A row is slower only if the least that its interval allows is above the stored ratio by this factor. */
    private static final double TOLERANCE = 1.15;
    private static final String INTERLEAVED = "interleaved";

    private StoredRatios() {
    }

    static void write(Path file, Results results) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# row, peer, our median over the peer's; of interleaved pairs the median ratio: written by "
                + "scripts/bench.sh store DIR");
        for (String row : results.rows()) {
            for (String peer : Implementations.PEERS.keySet()) {
                Results.Ratio ratio = Results.ratio(results.cell(row, Implementations.oursBeside(peer)), results.cell(row, peer));
                if (ratio != null) {
                    lines.add(row + "\t" + peer + "\t" + String.format(Locale.ROOT, "%.4g", ratio.value()));
                }
            }
        }
        for (String pair : results.interleaved()) {
            if (isOurs(pair)) {
                lines.add(pair + "\t" + INTERLEAVED + "\t" + String.format(Locale.ROOT, "%.4g", results.interleaved(pair).value()));
            }
        }
        Files.write(file, lines);
        System.out.println(lines.size() - 1 + " ratios stored in " + file);
    }

    /** Pairs of others, C++'s on two threads beside one, tell of the machine and not of us. */
    private static boolean isOurs(String pair) {
        return pair.startsWith(Implementations.OURS);
    }

    static boolean check(Path file, Results results) throws IOException {
        if (!Files.exists(file)) {
            System.out.println("nothing to compare with: store ratios first, scripts/bench.sh store DIR");
            return false;
        }
        int compared = 0;
        int slower = 0;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] field = line.split("\t");
            double stored = Double.parseDouble(field[2]);
            boolean interleaved = field[1].equals(INTERLEAVED);
            Results.Ratio ratio = interleaved ? results.interleaved(field[0])
                    : Results.ratio(results.cell(field[0], Implementations.oursBeside(field[1])), results.cell(field[0], field[1]));
            if (ratio == null) {
                continue;
            }
            compared++;
            if (ratio.low() > stored * TOLERANCE) {
                slower++;
                System.out.printf(Locale.ROOT, "slower: %s%s: %s (at least %s), stored %s%n", field[0],
                        interleaved ? ", interleaved" : " / " + Implementations.PEERS.get(field[1]), Claims.shown(ratio.value()), Claims.shown(ratio.low()),
                        Claims.shown(stored));
            }
        }
        System.out.println(compared + " ratios compared, " + slower + " slower than stored");
        return compared > 0 && slower == 0;
    }
}
