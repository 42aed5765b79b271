// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torchffm.TensorScope;
import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The typed methods give what the operators give, in each of their forms that the arguments of a recorded call allow: with arguments
 * that are at their defaults left out, with one number for a list of equal ones, with keyword arguments, as methods and as functions.
 * What the operators give is what PyTorch gave: {@link OperatorCallsTest}.
 */
@Tag("long")
class TypedCallsTest {
    @TestFactory
    Stream<DynamicTest> everyFormGivesWhatTheOperatorGives() {
        return OperatorCalls.all().entrySet().stream().filter(overload -> !TypedMethods.of(overload.getKey()).isEmpty())
                .map(overload -> DynamicTest.dynamicTest(overload.getKey(), () -> check(overload.getKey(), overload.getValue())));
    }

    private static void check(String overload, List<JsonNode> calls) {
        Map<String, String> failures = new TreeMap<>();
        for (JsonNode call : calls) {
            try (TensorScope scope = TensorScope.ofConfined()) {
                check(overload, call, failures);
            }
        }
        assertEquals("", String.join("\n", failures.values()));
    }

    private static void check(String overload, JsonNode recorded, Map<String, String> failures) {
        Schema schema = OperatorTables.schema(overload);
        boolean writes = RecordedArguments.writes(schema);
        Map<String, Object> arguments = RecordedArguments.of(schema, recorded);
        RoadOutcome expected = RoadOutcome.ofOperator(overload, arguments);
        boolean made = false;
        for (TypedMethod method : TypedMethods.of(overload)) {
            int forms = method.calls(schema, arguments).size();
            for (int i = 0; i < forms; i++) {
                // An argument that is written into is not what it was.
                Map<String, Object> own = writes ? RecordedArguments.of(schema, recorded) : arguments;
                TypedMethod.Call call = method.calls(schema, own).get(i);
                String difference = expected.difference(RoadOutcome.of(schema, own, call::make));
                if (difference != null) {
                    failures.putIfAbsent(method.toString(), method + ": " + difference + " in " + recorded);
                }
                made = true;
            }
        }
        if (!made) {
            failures.putIfAbsent("", "no typed method makes " + recorded);
        }
    }

    @Test
    void everyMethodOfTheTablesExists() {
        assertEquals("", String.join("\n", TypedMethods.missing()));
        assertTrue(TypedMethods.all().size() > 3000, () -> TypedMethods.all().size() + " methods");
    }

    /** Operators that users mean by name have typed methods; the others are called by {@link Operator} alone. */
    @Test
    void everyPublicOperatorHasTypedMethods() {
        Set<String> without = new TreeSet<>();
        for (String overload : OperatorCalls.all().keySet()) {
            if (TypedMethods.of(overload).isEmpty() && !overload.startsWith("_") && !overload.contains("backward")) {
                without.add(overload);
            }
        }
        assertEquals(String.join("\n", TypedMethods.leftOut().keySet()), String.join("\n", without));
    }
}
