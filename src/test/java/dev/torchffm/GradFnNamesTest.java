// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.ops.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What tensors print as their grad_fn is PyTorch's, operator by operator: {@code operators/grad-fn-names.jsonl.gz}. */
class GradFnNamesTest {
    /** Operators that print another name, and why. */
    private static final Map<String, String> DIFFERENT = Map.of(
            "aten::gradient.scalarrayarray", "composed of others here and there, and of others last",
            "aten::gradient.scalarrayint", "composed of others here and there, and of others last",
            "aten::linalg_matrix_norm", "composed of others here and there, and of others last",
            "aten::rrelu_with_noise_functional", "both results of the composition are recorded",
            "aten::_unsafe_masked_index", "no composition is known");
    /** Operators whose last step is another since libtorch 2.14: what they print instead. */
    private static final Map<String, Map<String, String>> SINCE_2_14 = Map.of(
            "aten::combinations", Map.of("StackBackward0", "IndexBackward0"),
            "aten::scaled_dot_product_attention", Map.of("UnsafeViewBackward0", "SqueezeBackward1"));
    private static final Map<String, List<RecordedCall>> CALLS = new TreeMap<>();

    static {
        for (RecordedCall call : RecordedCall.of("/operators/grad-fn-names.jsonl.gz")) {
            if (Native.isAtLeast(2, 14) && OperatorGradientsTest.GONE.contains(call.op())) {
                continue;
            }
            CALLS.computeIfAbsent(call.op(), op -> new ArrayList<>()).add(call);
        }
    }

    @TestFactory
    Stream<DynamicTest> namesArePyTorchs() {
        return CALLS.entrySet().stream().filter(entry -> !DIFFERENT.containsKey(entry.getKey()))
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> entry.getValue().forEach(GradFnNamesTest::check)));
    }

    @Test
    void manyOperatorsAreCompared() {
        assertTrue(CALLS.size() - DIFFERENT.size() > 770, CALLS.size() + " operators");
        assertTrue(CALLS.keySet().containsAll(DIFFERENT.keySet()));
    }

    private static void check(RecordedCall call) {
        try (TensorScope scope = TensorScope.ofConfined()) {
            Operator operator = Operator.unchecked(call.op());
            Object[] arguments = call.arguments(new ArrayList<>());
            OperatorGradientsTest.writable(operator, arguments);
            Torch.manualSeed(0);
            List<Tensor> results = new ArrayList<>();
            for (Object result : operator.call(arguments)) {
                OperatorGradientsTest.addTensors(result, results);
            }
            List<String> expected = new ArrayList<>();
            Map<String, String> others = Native.isAtLeast(2, 14) ? SINCE_2_14.getOrDefault(call.op(), Map.of()) : Map.of();
            call.row().get("names").forEach(name -> expected.add(name.isNull() ? null : others.getOrDefault(name.textValue(), name.textValue())));
            assertEquals(expected, results.stream().map(tensor -> tensor.handle().gradFnName()).toList(), call::toString);
            if (call.row().has("view")) {
                checkAfterWrite(call, operator, "base");
                checkAfterWrite(call, operator, "view");
            }
        }
    }

    private static void checkAfterWrite(RecordedCall call, Operator operator, String written) {
        Object[] arguments = call.arguments(new ArrayList<>());
        Tensor base = ((Tensor) arguments[0]).clone();
        arguments[0] = base;
        Tensor view = operator.callTensor(arguments);
        Tensor target = written.equals("base") ? base : view;
        List<String> names;
        try {
            Operator.of("aten::mul_.Tensor").call(target, Torch.onesLike(target));
            names = List.of(String.valueOf(view.handle().gradFnName()), String.valueOf(base.handle().gradFnName()));
        } catch (TorchException e) {
            names = List.of("refused");
        }
        List<String> expected = new ArrayList<>();
        JsonNode row = call.row().get(written);
        if (row.isTextual()) {
            expected.add(row.textValue());
        } else {
            row.forEach(name -> expected.add(String.valueOf(name.textValue())));
        }
        assertEquals(expected, names, () -> call + " after a write of the " + written);
    }
}
