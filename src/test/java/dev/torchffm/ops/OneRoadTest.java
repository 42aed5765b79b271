// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TensorPrintOptions;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * An operator called as a method, as a function of each class that has it and by {@link Operator} gives the same values, dtype, strides
 * and {@code grad_fn}, and is refused with the same exception and message. The calls are recorded ones with tensors that require
 * gradients, and with wrong arguments; {@link TypedCallsTest} makes them as they are.
 */
@Tag("long")
class OneRoadTest {
    /** So many calls of an operator are also made with wrong arguments; it takes libtorch milliseconds to throw. */
    private static final int CALLS_MADE_WRONG = 1;

    /** What is done to the arguments of a recorded call before it is made; gives null where it cannot be done to them. */
    private enum Change {
        GRADIENTS,
        DTYPE,
        SHAPE,
        DIMENSION;

        Map<String, Object> of(Schema schema, Map<String, Object> arguments) {
            return switch (this) {
                case GRADIENTS -> withGradients(schema, arguments);
                case DTYPE -> withWrongDtype(arguments);
                case SHAPE -> withWrongShape(arguments);
                case DIMENSION -> withWrongDimension(schema, arguments);
            };
        }
    }

    private static TensorPrintOptions before;

    @BeforeAll
    static void printShort() {
        before = RoadOutcome.printShort();
    }

    @AfterAll
    static void printAsBefore() {
        Torch.setPrintOptions(before);
    }

    @TestFactory
    Stream<DynamicTest> methodsFunctionsAndOperatorsAreTheSame() {
        return OperatorCalls.all().entrySet().stream().filter(overload -> !TypedMethods.of(overload.getKey()).isEmpty())
                .map(overload -> DynamicTest.dynamicTest(overload.getKey(), () -> check(overload.getKey(), overload.getValue())));
    }

    private static void check(String overload, List<JsonNode> calls) {
        Map<String, String> failures = new TreeMap<>();
        for (int i = 0; i < calls.size(); i++) {
            for (Change change : Change.values()) {
                if (change == Change.GRADIENTS || i < CALLS_MADE_WRONG) {
                    check(overload, calls.get(i), change, failures);
                }
            }
        }
        assertEquals("", String.join("\n", failures.values()));
    }

    private static void check(String overload, JsonNode recorded, Change change, Map<String, String> failures) {
        Schema schema = OperatorTables.schema(overload);
        boolean writes = RecordedArguments.writes(schema);
        try (TensorScope scope = TensorScope.ofConfined()) {
            Map<String, Object> arguments = change.of(schema, RecordedArguments.of(schema, recorded));
            if (arguments == null) {
                return;
            }
            List<Integer> roads = roads(overload, schema, arguments);
            if (roads.isEmpty()) {
                return;
            }
            Torch.manualSeed(0);
            RoadOutcome expected = RoadOutcome.ofOperator(overload, arguments);
            for (int place : roads) {
                TypedMethod method = TypedMethods.of(overload).get(place);
                // An argument that is written into is not what it was.
                Map<String, Object> own = writes ? change.of(schema, RecordedArguments.of(schema, recorded)) : arguments;
                TypedMethod.Call call = method.calls(schema, own).getFirst();
                Torch.manualSeed(0);
                String difference = expected.difference(RoadOutcome.of(schema, own, call::make));
                if (difference != null) {
                    failures.putIfAbsent(change + method.toString(), change + " " + method + ": " + difference + " in " + recorded);
                }
            }
        }
    }

    /** For each class, the typed method that takes the most arguments of those that can make the call: their places in the list. */
    private static List<Integer> roads(String overload, Schema schema, Map<String, Object> arguments) {
        Map<String, Integer> longest = new LinkedHashMap<>();
        List<TypedMethod> methods = TypedMethods.of(overload);
        for (int i = 0; i < methods.size(); i++) {
            String key = methods.get(i).method().getDeclaringClass().getName() + methods.get(i).isStatic();
            Integer known = longest.get(key);
            if ((known == null || methods.get(known).parameters().size() < methods.get(i).parameters().size())
                    && !methods.get(i).calls(schema, arguments).isEmpty()) {
                longest.put(key, i);
            }
        }
        return new ArrayList<>(longest.values());
    }

    // ------------------------------------------------------------------ changed arguments

    /** Each floating or complex tensor requires a gradient; one that is written into is no leaf. */
    private static Map<String, Object> withGradients(Schema schema, Map<String, Object> arguments) {
        Map<String, Object> changed = new LinkedHashMap<>(arguments);
        boolean any = false;
        for (Parameter parameter : schema.parameters()) {
            if (parameter.written() && parameter.keywordOnly()) {
                continue;
            }
            Object value = changed.get(parameter.name());
            if (value instanceof Tensor tensor && canRequireGrad(tensor)) {
                changed.put(parameter.name(), requiringGrad(tensor, parameter.written()));
                any = true;
            } else if (value instanceof List<?> list && !list.isEmpty()
                    && list.stream().allMatch(element -> element instanceof Tensor tensor && canRequireGrad(tensor))) {
                changed.put(parameter.name(), list.stream().map(element -> requiringGrad((Tensor) element, parameter.written())).toList());
                any = true;
            }
        }
        return any ? changed : null;
    }

    private static boolean canRequireGrad(Tensor tensor) {
        return tensor.dtype().isFloatingPoint() || tensor.dtype().isComplex();
    }

    private static Tensor requiringGrad(Tensor tensor, boolean written) {
        Tensor leaf = tensor.detach().requiresGrad(true);
        return written ? leaf.mul(1) : leaf;
    }

    private static Map<String, Object> withWrongDtype(Map<String, Object> arguments) {
        return changed(arguments, first -> first.dtype().isFloatingPoint() ? first.to(DType.COMPLEX64) : first.to(DType.FLOAT32), true);
    }

    private static Map<String, Object> withWrongShape(Map<String, Object> arguments) {
        return changed(arguments, last -> Torch.zeros(7).to(last.dtype()), false);
    }

    private interface Replacement {
        Tensor of(Tensor tensor);
    }

    /** With another tensor in place of the first, or of the last. */
    private static Map<String, Object> changed(Map<String, Object> arguments, Replacement replacement, boolean first) {
        List<String> names = new ArrayList<>();
        arguments.forEach((name, value) -> {
            if (value instanceof Tensor) {
                names.add(name);
            }
        });
        if (names.isEmpty()) {
            return null;
        }
        Map<String, Object> changed = new LinkedHashMap<>(arguments);
        changed.computeIfPresent(first ? names.getFirst() : names.getLast(), (name, tensor) -> replacement.of((Tensor) tensor));
        return changed;
    }

    private static Map<String, Object> withWrongDimension(Schema schema, Map<String, Object> arguments) {
        for (Parameter parameter : schema.parameters()) {
            if (parameter.type().kind() == Kind.INT && parameter.name().startsWith("dim") && arguments.containsKey(parameter.name())) {
                Map<String, Object> changed = new LinkedHashMap<>(arguments);
                changed.put(parameter.name(), parameter.type().list() ? List.of(99L) : (Object) 99L);
                return changed;
            }
        }
        return null;
    }

    @Test
    void mostOperatorsAreCalledInMoreThanOneWay() {
        long several = OperatorCalls.all().keySet().stream().filter(overload -> TypedMethods.of(overload).stream()
                .map(method -> method.method().getDeclaringClass()).distinct().count() > 1).count();
        assertTrue(several > 350, () -> several + " operators");
    }
}
