// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.ops.Operator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The gradients of operators are PyTorch's: on inputs of PyTorch's own ({@code operators/gradients.jsonl.gz}), and of all that take a
 * Scalar, in place too ({@code operators/scalar-gradients.jsonl.gz}).
 */
@Tag("long")
class OperatorGradientsTest {
    /** Operators whose gradients differ from PyTorch's in all or some calls, and why. */
    private static final Map<String, String> DIFFERENT = Map.of(
            "aten::linalg_eigh", "the sign of an eigenvector is open, and differs between libraries for linear algebra");
    /** Operators that libtorch has no longer since 2.14. */
    static final Set<String> GONE = Set.of("aten::cholesky", "aten::qr");
    private static final Map<String, List<RecordedCall>> CALLS = byOperator();

    private static Map<String, List<RecordedCall>> byOperator() {
        Map<String, List<RecordedCall>> calls = new TreeMap<>();
        for (String file : List.of("gradients", "scalar-gradients")) {
            for (RecordedCall call : RecordedCall.of("/operators/" + file + ".jsonl.gz")) {
                if (Native.isAtLeast(2, 14) && GONE.contains(call.op())) {
                    continue;
                }
                calls.computeIfAbsent(call.op(), op -> new ArrayList<>()).add(call);
            }
        }
        return calls;
    }

    @TestFactory
    Stream<DynamicTest> gradientsArePyTorchs() {
        return CALLS.entrySet().stream().filter(entry -> !DIFFERENT.containsKey(entry.getKey()))
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> entry.getValue().forEach(OperatorGradientsTest::check)));
    }

    @Test
    void allButAFewOperatorsAreCompared() {
        assertTrue(CALLS.size() - DIFFERENT.size() > 490, CALLS.size() + " operators");
        assertTrue(CALLS.keySet().containsAll(DIFFERENT.keySet()));
    }

    private static void check(RecordedCall call) {
        try (TensorScope scope = TensorScope.ofConfined()) {
            List<Tensor> leaves = new ArrayList<>();
            Object[] arguments = call.arguments(leaves);
            Operator operator = Operator.unchecked(call.op());
            writable(operator, arguments);
            Torch.manualSeed(0);
            List<Tensor> results = new ArrayList<>();
            for (Object result : operator.call(arguments)) {
                addTensors(result, results);
            }
            JsonNode upstream = call.row().get("up");
            assertEquals(upstream.size(), results.size(), call + ": results");
            List<Tensor> outputs = new ArrayList<>();
            List<Tensor> seeds = new ArrayList<>();
            for (int i = 0; i < results.size(); i++) {
                Tensor result = results.get(i);
                assertEquals(!upstream.get(i).isNull(), result.requiresGrad(), call + ": result " + i + " requires grad");
                if (result.requiresGrad()) {
                    outputs.add(result);
                    seeds.add(RecordedCall.elements(upstream.get(i), result.dtype()).reshape(result.shape()));
                }
            }
            List<Tensor> gradients = Torch.grad(outputs, leaves, seeds, false, false, true);
            for (int i = 0; i < leaves.size(); i++) {
                compare(call, i, leaves.get(i), gradients.get(i));
            }
        }
    }

    /** A leaf cannot be written in place: what is written is a copy of it. */
    static void writable(Operator operator, Object[] arguments) {
        String[] parameters = operator.schema().substring(operator.schema().indexOf('(') + 1).split(", ");
        for (int i = 0; i < arguments.length; i++) {
            if (parameters[i < parameters.length ? i : 0].matches("Tensor\\([a-z]!\\).*") && arguments[i] instanceof Tensor tensor
                    && tensor.requiresGrad()) {
                arguments[i] = tensor.clone();
            }
        }
    }

    static void addTensors(Object result, List<Tensor> to) {
        if (result instanceof Tensor tensor) {
            to.add(tensor);
        } else if (result instanceof List<?> list) {
            list.forEach(each -> addTensors(each, to));
        }
    }

    private static void compare(RecordedCall call, int index, Tensor leaf, Tensor gradient) {
        JsonNode expected = call.row().get("grads").get(index);
        String where = call + ": gradient " + index;
        assertEquals(expected.isNull(), gradient == null, where);
        if (gradient == null) {
            return;
        }
        assertEquals(leaf.dtype(), gradient.dtype(), where);
        assertEquals(Arrays.toString(leaf.shape()), Arrays.toString(gradient.shape()), where);
        double[] numbers = RecordedCall.numbers(gradient);
        assertEquals(expected.size(), numbers.length, where);
        double largest = 0;
        for (JsonNode number : expected) {
            double value = Math.abs(RecordedCall.real(number));
            largest = Double.isFinite(value) ? Math.max(largest, value) : largest;
        }
        boolean single = leaf.dtype() == DType.FLOAT32 || leaf.dtype() == DType.COMPLEX64;
        for (int i = 0; i < numbers.length; i++) {
            double number = RecordedCall.real(expected.get(i));
            double tolerance = (single ? 2e-5 : 1e-9) * Math.max(Double.isFinite(number) ? Math.abs(number) : 0, Math.min(largest, 1))
                    + (single ? 1e-6 : 1e-13);
            assertEquals(number, numbers[i], tolerance, () -> where + ": expected " + expected + ", got " + Arrays.toString(numbers));
        }
    }
}
