// SPDX-License-Identifier: Apache-2.0
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Bars of the peers' times over ours, on a logarithmic axis: right of the line a peer is slower than we are, left faster. */
final class Chart {
    /** Rows that stand for the others, and what the chart calls them. */
    private static final Map<String, String> ROWS = new LinkedHashMap<>();

    static {
        ROWS.put("SmallOperator.add 3", "add of 3 floats");
        ROWS.put("SmallOperator.sum 1000", "sum of 1,000 floats");
        ROWS.put("SmallOperator.exp 1000000", "exp of 1,000,000 floats");
        ROWS.put("OperatorCall.mul", "any operator by name");
        ROWS.put("Chain.add100", "100 adds in one scope");
        ROWS.put("Chain.mul100WithBackward", "100 muls and backward");
        ROWS.put("ArrayExchange.numpyInScope 1000000", "numpy() in a scope");
        ROWS.put("ArrayExchange.numpyCollected 1000000", "numpy(), collected");
        ROWS.put("ArrayExchange.fromNumpy 1000000", "fromNumpy");
        ROWS.put("JavaArrays.toTensor 1000000", "float[1,000,000] in");
        ROWS.put("JavaArrays.toArray 1000000", "float[1,000,000] out");
        ROWS.put("JavaArrays.nestedToTensor 1000000", "float[1000][1000] in");
        ROWS.put("ElementAccess.sum", "1,000,000 elements read");
        ROWS.put("Matmul.matmul 1024", "matmul 1024");
        ROWS.put("Printing.tensor", "1,000 elements printed");
        ROWS.put("ProcessStart.warm", "first tensor of a process");
    }

    private static final Map<String, String> COLOURS = Map.of("cpp", "#4e79a7", "python", "#f28e2b", "javacpp", "#e15759",
            "javacpp-unchecked", "#ff9da7", "djl", "#76b7b2", "java", "#9c755f");
    private static final int LEFT = 190;
    private static final int WIDTH = 640;
    private static final int BAR = 9;
    private static final double LEAST = 0.1;
    private static final double MOST = 1_000;

    private Chart() {
    }

    static String of(Results results) {
        List<String> peers = Implementations.PEERS.keySet().stream().filter(results::has).toList();
        List<String> body = new ArrayList<>();
        int y = 50;
        for (var row : ROWS.entrySet()) {
            List<String> bars = new ArrayList<>();
            int top = y;
            for (String peer : peers) {
                Results.Ratio ratio = Results.ratio(results.cell(row.getKey(), peer),
                        results.cell(row.getKey(), Implementations.oursBeside(peer)));
                if (ratio != null) {
                    bars.add(bar(peer, ratio, y));
                    y += BAR + 1;
                }
            }
            if (!bars.isEmpty()) {
                body.add(text(LEFT - 8, (top + y) / 2 + 3, "end", row.getValue()));
                body.addAll(bars);
                y += 8;
            }
        }
        List<String> lines = new ArrayList<>();
        int height = y + 10;
        lines.add("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" "
                .formatted(LEFT + WIDTH + 60, height) + "font-size=\"11\">");
        lines.add("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>");
        int x = LEFT;
        for (String peer : peers) {
            lines.add("<rect x=\"%d\" y=\"8\" width=\"10\" height=\"10\" fill=\"%s\"/>".formatted(x, COLOURS.get(peer)));
            lines.add(text(x + 14, 17, "start", Implementations.PEERS.get(peer)));
            x += 26 + 6 * Implementations.PEERS.get(peer).length();
        }
        for (double mark = LEAST; mark <= MOST * 1.01; mark *= 10) {
            lines.add("<line x1=\"%1$s\" x2=\"%1$s\" y1=\"42\" y2=\"%2$d\" stroke=\"%3$s\"/>"
                    .formatted(place(mark), height - 10, Math.abs(mark - 1) < 0.01 ? "black" : "#ddd"));
            lines.add(text((int) Math.round(x(mark)), 36, "middle", "×" + (mark < 0.5 ? "0.1" : Math.round(mark))));
        }
        lines.addAll(body);
        lines.add("</svg>");
        return String.join("\n", lines) + "\n";
    }

    private static String bar(String peer, Results.Ratio ratio, int y) {
        double from = Math.min(x(1), x(ratio.value()));
        double width = Math.max(1, Math.abs(x(ratio.value()) - x(1)));
        String bar = String.format(Locale.ROOT, "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\">",
                from, y, width, BAR, COLOURS.get(peer));
        String title = "<title>%s ×%s</title></rect>".formatted(Implementations.PEERS.get(peer), Claims.shown(ratio.value()));
        String whisker = "<line x1=\"%s\" x2=\"%s\" y1=\"%3$s\" y2=\"%3$s\" stroke=\"black\"/>".formatted(place(ratio.low()),
                place(ratio.high()), y + BAR / 2.0);
        return bar + title + whisker;
    }

    private static double x(double ratio) {
        double within = Math.clamp(ratio, LEAST, MOST);
        return LEFT + WIDTH * Math.log(within / LEAST) / Math.log(MOST / LEAST);
    }

    private static String place(double ratio) {
        return String.format(Locale.ROOT, "%.1f", x(ratio));
    }

    private static String text(int x, int y, String anchor, String text) {
        return "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>".formatted(x, y, anchor, text);
    }
}
