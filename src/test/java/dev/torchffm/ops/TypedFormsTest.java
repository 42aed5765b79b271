// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.internal.schema.Schema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * The typed methods that no recorded call can be made with do what their operators do too: they are called with a recorded call's
 * arguments changed as the method needs them, or with made-up ones. {@link TypedCallsTest} makes the recorded calls.
 */
@Tag("long")
class TypedFormsTest {
    private static final String UNSAFE = "unsafe";
    /** By overload, the guess of {@link OperatorSamples} that the operator takes. */
    private static final Map<String, String> GUESSES = guesses();

    private static Map<String, String> guesses() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                TypedFormsTest.class.getResourceAsStream("/operators/coverage.tsv"), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(parts -> parts[0].substring("aten::".length()), parts -> parts[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> otherFormsGiveWhatTheOperatorGives() {
        return TypedMethods.byOverload().entrySet().stream()
                .map(methods -> DynamicTest.dynamicTest(methods.getKey(), () -> check(methods.getKey(), methods.getValue())));
    }

    private static void check(String overload, List<TypedMethod> methods) {
        List<JsonNode> recorded = OperatorCalls.all().getOrDefault(overload, List.of());
        if (recorded.isEmpty() && GUESSES.getOrDefault(overload, "0").equals(UNSAFE)) {
            return;
        }
        Map<String, String> failures = new TreeMap<>();
        List<TypedMethod> left = new ArrayList<>(methods);
        Schema schema = OperatorTables.schema(overload);
        for (JsonNode call : recorded) {
            try (TensorScope scope = TensorScope.ofConfined()) {
                Map<String, Object> arguments = RecordedArguments.of(schema, call);
                left.removeIf(method -> !method.calls(schema, arguments).isEmpty());
            }
        }
        for (TypedMethod method : left) {
            try (TensorScope scope = TensorScope.ofConfined()) {
                String failure = failure(schema, method, recorded.isEmpty() ? null : recorded.getFirst());
                if (failure != null) {
                    failures.put(method.toString(), method + ": " + failure);
                }
            }
        }
        assertEquals("", String.join("\n", failures.values()));
    }

    private static String failure(Schema schema, TypedMethod method, JsonNode recorded) {
        Map<String, Object> own = TypedSamples.adapted(schema, method, base(schema, method.overload(), recorded));
        List<TypedMethod.Call> calls = method.calls(schema, own);
        if (calls.isEmpty()) {
            return "cannot be called, not even with " + own;
        }
        Map<String, Object> arguments = RecordedArguments.writes(schema)
                ? TypedSamples.adapted(schema, method, base(schema, method.overload(), recorded)) : own;
        Torch.manualSeed(0);
        RoadOutcome expected = RoadOutcome.ofOperator(method.overload(), arguments);
        Torch.manualSeed(0);
        return expected.difference(RoadOutcome.of(schema, own, calls.getFirst()::make));
    }

    private static Map<String, Object> base(Schema schema, String overload, JsonNode recorded) {
        if (recorded != null) {
            return RecordedArguments.of(schema, recorded);
        }
        String guess = GUESSES.getOrDefault(overload, "0");
        Object[] values = OperatorSamples.arguments(schema, guess.matches("\\d+") ? Integer.parseInt(guess) : 0);
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            arguments.put(schema.parameters().get(i).name(), values[i]);
        }
        return arguments;
    }
}
