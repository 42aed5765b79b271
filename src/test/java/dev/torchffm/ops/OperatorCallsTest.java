// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torchffm.DType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Operators on PyTorch's own sample inputs give what PyTorch 2.13 gave. Where they do not, {@link OperatorCallDifferences} says why;
 * {@code -Dcalls.write=FILE} writes what differs.
 */
class OperatorCallsTest {
    private static final List<String> FOUND = new ArrayList<>();

    @TestFactory
    Stream<DynamicTest> everyOverloadGivesPyTorchsResults() {
        return OperatorCalls.all().entrySet().stream()
                .map(overload -> DynamicTest.dynamicTest(overload.getKey(), () -> check(overload.getKey(), overload.getValue())));
    }

    private static void check(String name, List<JsonNode> calls) {
        Map<Integer, String> differences = new TreeMap<>();
        for (int i = 0; i < calls.size(); i++) {
            try {
                OperatorCall.replay(calls.get(i));
            } catch (AssertionError | RuntimeException e) {
                differences.put(i, e.toString().replaceAll("\\s+", " "));
                FOUND.add(name + "\t" + i + "\t" + differences.get(i) + "\t" + calls.get(i));
            }
        }
        OperatorCallDifferences known = OperatorCallDifferences.of(name);
        if (known.certain()) {
            // Rounding depends on the processor, so not each of the calls must differ on every one.
            assertFalse(differences.isEmpty(), () -> "no longer so: " + known);
        }
        differences.keySet().removeAll(known.calls());
        assertEquals(Map.of(), differences);
    }

    @AfterAll
    static void write() throws IOException {
        if (System.getProperty("calls.write") != null) {
            Files.write(Path.of(System.getProperty("calls.write")), FOUND);
        }
    }

    @Test
    void theCallsAreOfManyOperatorsAndEveryCommonType() {
        Map<String, List<JsonNode>> all = OperatorCalls.all();
        Set<String> operators = all.keySet().stream().map(name -> name.replaceFirst("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(operators.size() >= 850, operators.size() + " operators");
        assertTrue(all.size() >= 1300, all.size() + " overloads");
        Map<DType, Integer> types = new TreeMap<>();
        for (List<JsonNode> calls : all.values()) {
            for (JsonNode call : calls) {
                OperatorCalls.dtypes(call.get("a")).forEach(type -> types.merge(type, 1, Integer::sum));
            }
        }
        for (DType type : List.of(DType.FLOAT32, DType.FLOAT64, DType.INT64, DType.BOOL, DType.COMPLEX64, DType.BFLOAT16)) {
            assertTrue(types.getOrDefault(type, 0) >= 1000, () -> types + " calls");
        }
    }

    @Test
    void differencesAreOfCallsThatThereAre() {
        for (String name : OperatorCallDifferences.overloads()) {
            List<JsonNode> calls = OperatorCalls.all().get(name);
            assertTrue(calls != null && OperatorCallDifferences.all(name).stream().allMatch(i -> i < calls.size()), name);
        }
    }
}
