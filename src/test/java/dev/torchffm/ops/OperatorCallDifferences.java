// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import dev.torchffm.internal.abi.Native;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The calls of one overload whose results are known to differ from PyTorch's, on the loaded libtorch:
 * {@code calls-differences.tsv} has the overload, where it is so ({@code any} libtorch, the {@code embedded} one, those {@code without MKL},
 * {@code 2.14} and later, all on {@code arm64}, or where operators with a Scalar are {@code composed}; with a question mark on some processors
 * or with some builds only), the numbers of the calls, and why.
 *
 * @param certain whether one of the calls at least differs whatever the processor
 */
record OperatorCallDifferences(Set<Integer> calls, List<String> reasons, boolean certain) {
    private record Row(String where, Set<Integer> calls, String reason) {
        boolean applies() {
            return switch (where.replace("?", "")) {
                case "any" -> true;
                case "embedded" -> isEmbedded();
                // MKL is for x86-64 only.
                case "without MKL" -> isEmbedded() || !System.getProperty("os.arch").equals("amd64");
                case "arm64" -> System.getProperty("os.arch").equals("aarch64");
                case "composed" -> !Operator.of("aten::hardtanh").way().equals("boxed");
                case "2.14" -> Native.isAtLeast(2, 14);
                default -> throw new IllegalArgumentException(where);
            };
        }

        private static boolean isEmbedded() {
            return System.getProperty("torchffm.libtorch") == null && System.getenv("LIBTORCH") == null;
        }

        boolean certain() {
            return !where.endsWith("?");
        }
    }

    private static final Map<String, List<Row>> ROWS = load();

    private static Map<String, List<Row>> load() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                OperatorCallDifferences.class.getResourceAsStream("/operators/calls-differences.tsv"), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .collect(Collectors.groupingBy(parts -> parts[0], Collectors.mapping(parts -> new Row(parts[1],
                            Arrays.stream(parts[2].split(",")).map(Integer::valueOf).collect(Collectors.toSet()), parts[3]),
                            Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OperatorCallDifferences of(String overload) {
        List<Row> rows = ROWS.getOrDefault(overload, List.of()).stream().filter(Row::applies).toList();
        Set<Integer> calls = new TreeSet<>();
        rows.forEach(row -> calls.addAll(row.calls));
        return new OperatorCallDifferences(calls, rows.stream().map(Row::reason).toList(), rows.stream().anyMatch(Row::certain));
    }

    /** The overloads with a difference on any libtorch. */
    static Set<String> overloads() {
        return ROWS.keySet();
    }

    /** The numbers of the calls of an overload that differ on any libtorch. */
    static Set<Integer> all(String overload) {
        return ROWS.get(overload).stream().flatMap(row -> row.calls.stream()).collect(Collectors.toSet());
    }
}
