// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.jmh;

import dev.torchffm.Torch;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Two rows in slices of two milliseconds in one process, on the same libtorch: ours and C++'s, or others. What else the machine does
 * then slows both alike, and the ratio of each two neighbours is hardly touched; where each has a process and a time of its own, as in
 * JMH's way, a shared machine blurs the ratio by a third.
 *
 * <pre>
 * sh scripts/bench.sh interleaved PYTHON 'SmallOperator.add' 'OperatorCall'
 * </pre>
 */
public final class Interleaved {
    private static final long SLICE_NANOS = 2_000_000;
    private static final long WARM_UP_NANOS = 4_000_000_000L;
    private static final long MAX_NANOS = 15_000_000_000L;
    private static final int MAX_SLICES = 1_000;
    private static final int SITTINGS = 10;
    private static final String MILLION = ":elements=1000000";

    /** Two rows as {@link InterleavedRow#of} knows them; the first is ours as a rule. */
    private record Pair(String row, String other) {
        static Pair withCpp(String row) {
            return new Pair(row, "cpp " + row);
        }

        static Pair withJava(String row) {
            return new Pair(row, "java " + row);
        }

        /** Beside the same call in C++, by the operator's name. */
        static Pair byName(String row) {
            return new Pair(row, "cpp " + row.replaceFirst("^\\w+", "OperatorCall"));
        }

        /** Beside the same call without a look at its arguments. */
        static Pair unchecked(String row) {
            return new Pair(row, row + "Unchecked");
        }

        static Pair onTwoThreads(String row) {
            return new Pair(row + ", 2 threads", row + ", one of 2 threads");
        }
    }

    private static final List<Pair> PAIRS = List.of(
            Pair.withCpp("SmallOperator.add:elements=3"),
            Pair.withCpp("SmallOperator.mul:elements=3"),
            Pair.withCpp("SmallOperator.exp:elements=3"),
            Pair.withCpp("SmallOperator.sum:elements=3"),
            Pair.withCpp("SmallOperator.matmul:elements=3"),
            Pair.withCpp("SmallOperator.exp:elements=100"),
            Pair.withCpp("SmallOperator.sum:elements=100"),
            Pair.withCpp("SmallOperator.matmul:elements=100"),
            Pair.withCpp("SmallOperator.add:elements=1000"),
            Pair.withCpp("SmallOperator.mul:elements=1000"),
            Pair.withCpp("SmallOperator.add" + MILLION),
            Pair.withCpp("SmallOperator.mul" + MILLION),
            Pair.withCpp("SmallOperator.exp" + MILLION),
            Pair.withCpp("SmallOperator.sum" + MILLION),
            Pair.withCpp("SmallOperator.matmul" + MILLION),
            Pair.withCpp("Matmul.matmul:n=64"),
            Pair.withCpp("Matmul.matmul:n=256"),
            Pair.withCpp("Matmul.matmul:n=1024"),
            Pair.withCpp("OperatorCall.mul"),
            Pair.withCpp("OperatorCall.narrow"),
            Pair.byName("SmallOperator.exp:elements=3"),
            Pair.byName("SmallOperator.sum:elements=3"),
            Pair.byName("SmallOperator.matmul:elements=3"),
            Pair.byName("SmallOperator.exp" + MILLION),
            Pair.byName("SmallOperator.sum" + MILLION),
            Pair.byName("SmallOperator.matmul" + MILLION),
            Pair.withCpp("Chain.add100"),
            Pair.withCpp("Chain.mul100WithBackward"),
            new Pair("JavaArrays.toTensor" + MILLION, "cpp JavaArrays.cloneOfTensor" + MILLION),
            new Pair("JavaArrays.intoArray" + MILLION, "cpp JavaArrays.cloneOfTensor" + MILLION),
            new Pair("JavaArrays.toArray" + MILLION, "cpp JavaArrays.cloneOfTensor" + MILLION),
            Pair.withJava("JavaArrays.toArray" + MILLION),
            new Pair("java JavaArrays.newArray" + MILLION, "cpp JavaArrays.cloneOfTensor" + MILLION),
            new Pair("JavaArrays.toArray" + MILLION, "cpp JavaArrays.keptClone" + MILLION),
            new Pair("java JavaArrays.newArray" + MILLION, "cpp JavaArrays.keptClone" + MILLION),
            Pair.withJava("ElementAccess.sum"),
            new Pair("ElementAccess.sumOfSegment", "java ElementAccess.sum"),
            Pair.withJava("ElementAccess.sumOfMatrix"),
            Pair.withJava("ElementAccess.sumOfStrided"),
            Pair.withJava("ElementAccess.sumOfTransposed"),
            Pair.withJava("ElementAccess.write"),
            new Pair("ArrayExchange.numpyInScope" + MILLION, "ArrayExchange.numpyInScope:elements=3"),
            Pair.unchecked("Protections.elementwiseBackward"),
            Pair.unchecked("Protections.paddingBackward"),
            Pair.unchecked("Protections.poolingBackward"),
            Pair.onTwoThreads("SmallOperator.add:elements=3"),
            Pair.onTwoThreads("cpp SmallOperator.add:elements=3"),
            Pair.onTwoThreads("cpp Surroundings.arithmetic"));

    private Interleaved() { }

    /**
     * Measures pairs of rows.
     *
     * @param arguments the library that {@code build.sh} made of {@code rows.cpp}; a file to write the ratios to, or {@code -}; and
     *     regular expressions that choose among our rows, or none for all
     * @throws Throwable if there is no such row
     */
    public static void main(String[] arguments) throws Throwable {
        Torch.setNumThreads(1);
        MethodHandle cpp = cpp(Path.of(arguments[0]));
        String wanted = arguments.length < 3 ? "" : String.join("|", List.of(arguments).subList(2, arguments.length));
        List<String> entries = new ArrayList<>();
        System.out.println("| row | over | times: its | the other's | ratio: median | middle half | difference: median |\n"
                + "| --- | --- | ---: | ---: | ---: | --- | ---: |");
        for (Pair pair : PAIRS) {
            if (Pattern.compile(wanted).matcher(pair.row).find()) {
                entries.add(measure(pair, InterleavedRow.of(pair.row, cpp), InterleavedRow.of(pair.other, cpp)));
            }
        }
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("no row contains " + wanted + "; there are "
                    + PAIRS.stream().map(Pair::row).collect(Collectors.joining(" ")));
        }
        if (!arguments[1].equals("-")) {
            write(Path.of(arguments[1]), entries);
        }
    }

    private static void write(Path file, List<String> entries) throws IOException {
        Files.writeString(file, "[\n" + String.join(",\n", entries) + "\n]\n");
    }

    @SuppressWarnings("restricted")
    private static MethodHandle cpp(Path library) {
        return Linker.nativeLinker().downcallHandle(
                SymbolLookup.libraryLookup(library, Arena.global()).find("rows_run").orElseThrow(),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
    }

    private static String measure(Pair pair, InterleavedRow ours, InterleavedRow other) throws Throwable {
        make(ours, other);
        // In small portions, or the compiler would only replace the loop.
        for (long start = System.nanoTime(); System.nanoTime() - start < WARM_UP_NANOS; ) {
            ours.nanos(100);
            other.nanos(10);
        }
        // A second thread takes some time to wake up.
        long slice = pair.row.endsWith("threads") ? 5 * SLICE_NANOS : SLICE_NANOS;
        int calls = 1;
        while (ours.nanos(calls) < slice) {
            calls *= 2;
        }
        forget(ours, other);
        double[] our = new double[MAX_SLICES];
        double[] theirs = new double[MAX_SLICES];
        double[] ratios = new double[MAX_SLICES];
        double[] differences = new double[MAX_SLICES];
        int slices = 0;
        for (int sitting = 0; sitting < SITTINGS; sitting++) {
            // Where tensors come to lie makes a difference of some per cent: each time elsewhere, the one's first or the other's.
            make(sitting % 2 == 0 ? ours : other, sitting % 2 == 0 ? other : ours);
            ours.nanos(calls);
            other.nanos(calls);
            int end = slices + MAX_SLICES / SITTINGS;
            for (long start = System.nanoTime(); slices < end && System.nanoTime() - start < MAX_NANOS / SITTINGS; slices++) {
                our[slices] = (double) ours.nanos(calls) / calls;
                theirs[slices] = (double) other.nanos(calls) / calls;
                ratios[slices] = our[slices] / theirs[slices];
                differences[slices] = our[slices] - theirs[slices];
            }
            forget(ours, other);
        }
        System.out.printf(Locale.ROOT, "| %s | %s | %s | %s | %.3f | %.3f to %.3f | %s |%n", shown(pair.row), shown(pair.other),
                time(quantile(our, slices, 0.5)), time(quantile(theirs, slices, 0.5)), quantile(ratios, slices, 0.5),
                quantile(ratios, slices, 0.25), quantile(ratios, slices, 0.75), time(quantile(differences, slices, 0.5)));
        return "{\"row\": \"" + name(pair.row) + "\", \"implementation\": \"" + implementation(pair.row) + "\", \"otherRow\": \""
                + name(pair.other) + "\", \"other\": \"" + implementation(pair.other) + "\", \"ratios\": "
                + IntStream.range(0, slices).mapToObj(i -> String.format(Locale.ROOT, "%.5f", ratios[i]))
                        .collect(Collectors.joining(", ", "[", "]")) + "}";
    }

    private static void make(InterleavedRow first, InterleavedRow second) throws Throwable {
        first.make();
        second.make();
    }

    private static void forget(InterleavedRow one, InterleavedRow other) throws Throwable {
        one.forget();
        other.forget();
    }

    private static String shown(String row) {
        return (row.startsWith("cpp ") ? "C++ " : row.startsWith("java ") ? "plain Java " : "") + name(row);
    }

    /** A row as the report calls it: {@code SmallOperator.add 3}. */
    private static String name(String row) {
        return row.replaceFirst("^(cpp|java) ", "").replaceAll(":\\w+=", " ");
    }

    private static String implementation(String row) {
        return row.startsWith("cpp ") ? "cpp" : row.startsWith("java ") ? "java" : "torchffm-on-pytorch";
    }

    private static String time(double nanos) {
        return Math.abs(nanos) < 1e4 ? String.format(Locale.ROOT, "%.0f ns", nanos) : String.format(Locale.ROOT, "%.0f µs", nanos / 1e3);
    }

    private static double quantile(double[] values, int count, double part) {
        double[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return sorted[(int) (count * part)];
    }
}
