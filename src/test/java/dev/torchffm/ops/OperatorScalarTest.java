// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.TensorScope;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Operators that take a Scalar, against what PyTorch gave for the same: values, types, shapes, gradients and messages. Where
 * libtorch's own are called there is no difference; those of compositions stand in {@code scalar-differences.tsv}, and
 * {@code -Dscalars.write=FILE} writes those that there are.
 */
@Tag("long")
class OperatorScalarTest {
    private static Set<String> known() throws IOException {
        if (Operator.of("aten::hardtanh").way().equals("boxed")) {
            return Set.of();
        }
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                OperatorScalarTest.class.getResourceAsStream("/operators/scalar-differences.tsv"), StandardCharsets.UTF_8))) {
            Set<String> numbers = new HashSet<>();
            in.lines().filter(line -> !line.startsWith("#")).forEach(line -> numbers.add(line.split("\t")[0]));
            return numbers;
        }
    }

    @Test
    void operatorsWithScalarsGiveWhatPyTorchGives() throws IOException {
        Set<String> known = known();
        Set<String> vanished = new TreeSet<>(known);
        Set<String> operators = new HashSet<>();
        List<String> all = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        int[] count = new int[1];
        ScalarCase.forEach(one -> {
            try (TensorScope scope = TensorScope.ofConfined()) {
                count[0]++;
                if (one.isOfAnotherVersion()) {
                    return;
                }
                operators.add(one.operator());
                String difference = one.difference();
                if (difference != null) {
                    String line = one.number() + "\t" + one.operator() + "\t" + difference.replaceAll("\\s+", " ");
                    all.add(line);
                    vanished.remove(Integer.toString(one.number()));
                    if (!known.contains(Integer.toString(one.number()))) {
                        unknown.add(line + " " + one.line().get("args"));
                    }
                }
            }
        });
        String write = System.getProperty("scalars.write");
        if (write != null) {
            Files.write(Path.of(write), all);
        }
        assertTrue(count[0] > 9000 && operators.size() > 300, count[0] + " cases of " + operators.size() + " operators");
        assertEquals(List.of(), unknown.stream().limit(20).toList(), unknown.size() + " of " + count[0] + " differ");
        assertEquals(Set.of(), vanished, "differences that there are no longer");
    }
}
