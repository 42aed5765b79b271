// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh;

import dev.torchffm.Torch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The rows of {@link Operators}, {@link TrainingStep}, {@link Models} and {@link CompiledModels} beside Python's on the same
 * libtorch: two processes in alternate slices of some milliseconds, each while the other one waits. What is compared is the smallest time of many slices, which other load can only
 * lengthen, and beside it the median of neighbours' ratios.
 *
 * <pre>
 * sh scripts/bench.sh operators PYTHON 'elements=100:' 'TrainingStep'
 * </pre>
 */
public final class InterleavedProcesses {
    private static final long SLICE_NANOS = 2_000_000;
    private static final long WARM_UP_NANOS = 1_000_000_000L;
    private static final long MAX_NANOS = 900_000_000L;
    private static final int MAX_SLICES = 100;
    /** How much longer every row is measured: on a machine with much other load few slices are undisturbed. */
    private static final int LENGTH = Integer.getInteger("torchffm.interleaved.length", 1);
    /** How much longer a row is measured that is one of its kind, and of which much code is to be compiled. */
    private static final int AT_LENGTH = 8;
    /** How often the tensors are made anew, since where they come to lie makes a difference. */
    private static final int SITTINGS = 3;

    private InterleavedProcesses() { }

    /**
     * Measures rows.
     *
     * @param arguments Python, {@code rows.py}, and regular expressions that choose among the rows, or none for all
     * @throws Throwable if there is no such row
     */
    public static void main(String[] arguments) throws Throwable {
        Torch.setNumThreads(1);
        Pattern wanted = Pattern.compile(String.join("|", List.of(arguments).subList(2, arguments.length)));
        System.out.println("| row | elements | least time | Python's | ratio | median ratio |\n| --- | ---: | ---: | ---: | ---: | ---: |");
        try (InterleavedRow.Python.Server python = new InterleavedRow.Python.Server(arguments[0], Path.of(arguments[1]))) {
            for (int elements : new int[] {1_000_000, 100}) {
                List<Double> ratios = new ArrayList<>();
                for (OperatorRow each : OperatorRow.all()) {
                    String row = "Operators.call:elements=" + elements + ":row=" + each.name();
                    if (wanted.matcher(row).find()) {
                        ratios.add(measure(row, row, each.name(), Integer.toString(elements), python, LENGTH));
                    }
                }
                if (!ratios.isEmpty()) {
                    summarise(elements, ratios.stream().mapToDouble(ratio -> ratio).sorted().toArray());
                }
            }
            if (wanted.matcher("TrainingStep.step").find()) {
                measure("TrainingStep.step", "TrainingStep.step", "training step", "", python, AT_LENGTH * LENGTH);
            }
            for (String network : new String[] {"mlp", "block", "encoder"}) {
                String ours = "Models.call:network=" + network;
                for (String peer : new String[] {"eager", "generated", "frozen", "compiled"}) {
                    String theirs = "Models." + peer + ":network=" + network;
                    if (wanted.matcher(theirs).find()) {
                        measure(ours, theirs, network + " / " + peer, "", python, AT_LENGTH * LENGTH);
                    }
                }
                for (String row : new String[] {"CompiledModels.call:network=" + network, "Models.load:network=" + network}) {
                    if (wanted.matcher(row).find()) {
                        measure(row, row, row, "", python, AT_LENGTH * LENGTH);
                    }
                }
            }
        }
    }

    private static void summarise(int elements, double[] ratios) {
        System.out.printf(Locale.ROOT, "| %d rows | %d | | | median %.2f, %d above 1.15, %d above 1.3, most %.2f | |%n", ratios.length, elements,
                ratios[ratios.length / 2], above(ratios, 1.15), above(ratios, 1.3), ratios[ratios.length - 1]);
    }

    private static long above(double[] ratios, double limit) {
        return Arrays.stream(ratios).filter(ratio -> ratio > limit).count();
    }

    private static double measure(String row, String pythons, String name, String elements, InterleavedRow.Python.Server server, int length) throws Throwable {
        InterleavedRow ours = InterleavedRow.of(row, null);
        InterleavedRow python = new InterleavedRow.Python(server, pythons);
        // First, since it may compile what ours loads.
        python.make();
        ours.make();
        long once = Math.max(1, ours.nanos(1));
        int portion = (int) Math.clamp(SLICE_NANOS / 4 / once, 1, 100);
        for (long start = System.nanoTime(); System.nanoTime() - start < length * WARM_UP_NANOS; ) {
            ours.nanos(portion);
        }
        int calls = calls(ours);
        int theirs = calls(python);
        ours.forget();
        python.forget();
        double least = Double.MAX_VALUE;
        double pythonsLeast = Double.MAX_VALUE;
        List<Double> ratios = new ArrayList<>();
        for (int sitting = 0; sitting < SITTINGS; sitting++) {
            ours.make();
            python.make();
            long start = System.nanoTime();
            for (int slice = 0; slice < length * MAX_SLICES && System.nanoTime() - start < length * MAX_NANOS || slice < 3; slice++) {
                double our = slice(ours, calls);
                double other = slice(python, theirs);
                if (slice > 0) {
                    least = Math.min(least, our);
                    pythonsLeast = Math.min(pythonsLeast, other);
                    ratios.add(our / other);
                }
            }
            ours.forget();
            python.forget();
        }
        ratios.sort(null);
        System.out.printf(Locale.ROOT, "| %s | %s | %s | %s | %.2f | %.2f |%n", name, elements, time(least), time(pythonsLeast),
                least / pythonsLeast, ratios.get(ratios.size() / 2));
        return least / pythonsLeast;
    }

    /** How many calls are timed together: so few that a slice has several, since the first find nothing of theirs in the caches. */
    private static int calls(InterleavedRow row) throws Throwable {
        int calls = 1;
        while (row.nanos(calls) < SLICE_NANOS / 8) {
            calls *= 2;
        }
        return calls;
    }

    /** The least time of a call in one slice. */
    private static double slice(InterleavedRow row, int calls) throws Throwable {
        long least = Long.MAX_VALUE;
        for (long spent = 0; spent < SLICE_NANOS; ) {
            long nanos = row.nanos(calls);
            least = Math.min(least, nanos);
            spent += nanos;
        }
        return (double) least / calls;
    }

    private static String time(double nanos) {
        return nanos < 1e4 ? String.format(Locale.ROOT, "%.0f ns", nanos) : String.format(Locale.ROOT, "%.0f µs", nanos / 1e3);
    }
}
