// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.ops.Operator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The functions that PyTorch writes in Python give its values, shapes, dtypes, gradients and refusals;
 * {@code scripts/golden/python_functions.py} records them.
 */
class PythonFunctionsTest {
    private static final double TOLERANCE = 1e-6;
    /** Refusals that are others since libtorch 2.14, by function. */
    private static final Map<String, String> REFUSED_SINCE_2_14 = Map.of(
            "nn.functional.scaled_grouped_mm", "Have to provide offsets if there is a 2d matrix");
    private static final BinaryOperator<Tensor> DISTANCE = (a, b) -> Operator.of("aten::sum.dim_IntList").callTensor(a.sub(b).abs(), new long[] {-1});

    static List<PythonFunctionCall> calls() {
        return PythonFunctionCall.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void isWhatPyTorchGives(PythonFunctionCall call) throws Throwable {
        try (TensorScope scope = TensorScope.ofConfined()) {
            List<Tensor> leaves = new ArrayList<>();
            Object[] arguments = call.arguments(leaves);
            JsonNode row = call.row();
            if (row.has("seed")) {
                Torch.manualSeed(row.get("seed").longValue());
            }
            if (row.has("error")) {
                assertRefused(call, arguments);
                return;
            }
            Object result = MethodCall.call(call.function(), call.javaName(), arguments);
            if (row.has("absolute")) {
                assertMagnitudes(row.get("x"), (List<?>) result);
                return;
            }
            assertResult(row.get("x"), result);
            JsonNode after = row.path("after");
            after.fieldNames().forEachRemaining(i -> assertResult(after.get(i), arguments[Integer.parseInt(i)]));
            if (row.has("grads")) {
                assertGradients(row.get("grads"), result, leaves);
            }
        }
    }

    private static void assertRefused(PythonFunctionCall call, Object[] arguments) {
        Throwable refusal = assertThrows(RuntimeException.class,
                () -> MethodCall.call(call.function(), call.javaName(), arguments));
        String message = refusal.getMessage();
        assertNotNull(message, () -> refusal.toString());
        String expected = call.row().get("error").textValue();
        assertEquals(Native.isAtLeast(2, 14) ? REFUSED_SINCE_2_14.getOrDefault(call.function(), expected) : expected,
                message.lines().findFirst().orElse(""));
    }

    private static void assertGradients(JsonNode expected, Object result, List<Tensor> leaves) {
        Tensor made = result instanceof List<?> list ? (Tensor) list.getFirst() : (Tensor) result;
        (made.dtype().isComplex() ? made.abs() : made).sum().backward();
        for (int i = 0; i < leaves.size(); i++) {
            if (expected.get(i).isNull()) {
                assertNull(leaves.get(i).grad());
            } else {
                assertResult(expected.get(i), leaves.get(i).grad());
            }
        }
    }

    /** Vectors of a decomposition, whose signs are LAPACK's choice. */
    private static void assertMagnitudes(JsonNode expected, List<?> results) {
        for (int i = 0; i < results.size(); i++) {
            Tensor wanted = RecordedCall.elements(expected.get(i).get("x"), DType.FLOAT64).abs();
            Tensor found = ((Tensor) results.get(i)).abs().reshape(-1);
            double[] numbers = RecordedCall.numbers(found);
            assertArrayEquals(RecordedCall.numbers(wanted), numbers, TOLERANCE);
        }
    }

    private static void assertResult(JsonNode expected, Object result) {
        switch (result) {
            case null -> assertEquals(true, expected.isNull(), expected::toString);
            case Tensor tensor -> assertTensor(expected, tensor);
            case List<?> list -> assertList(expected, list);
            case Complex number -> {
                assertEquals(expected.get("c").get(0).doubleValue(), number.re(), TOLERANCE);
                assertEquals(expected.get("c").get(1).doubleValue(), number.im(), TOLERANCE);
            }
            case DType dtype -> assertEquals(expected.get("dtype").textValue(), dtype.toString().substring("torch.".length()));
            case Device device -> assertEquals(expected.get("device").textValue(), device.toString());
            case Record values -> assertList(expected, PythonFunctionCall.components(values));
            case long[] values -> assertEquals(expected.toString(), Arrays.toString(values).replace(" ", ""));
            case Object[] values -> assertList(expected, Arrays.asList(values));
            case Double number -> assertEquals(RecordedCall.real(expected.get("f")), number, TOLERANCE);
            case Float number -> assertEquals((float) RecordedCall.real(expected.get("f")), number);
            case Integer number -> assertEquals(expected.longValue(), number.longValue());
            case Long number -> assertEquals(expected.longValue(), number);
            case Boolean answer -> assertEquals(expected.booleanValue(), answer);
            case String text -> assertEquals(expected.textValue(), text);
            default -> throw new AssertionError(result.getClass());
        }
    }

    private static void assertList(JsonNode expected, List<?> list) {
        assertEquals(expected.size(), list.size());
        for (int i = 0; i < list.size(); i++) {
            assertResult(expected.get(i), list.get(i));
        }
    }

    private static void assertTensor(JsonNode expected, Tensor tensor) {
        assertInstanceOf(Tensor.class, tensor);
        assertEquals(expected.get("d").textValue(), tensor.dtype().name().toLowerCase(Locale.ROOT));
        assertArrayEquals(RecordedCall.longs(expected.get("s")), tensor.shape());
        Tensor wanted = RecordedCall.elements(expected.get("x"), tensor.dtype());
        double[] found = RecordedCall.numbers(tensor.layout() == Layout.STRIDED ? tensor : tensor.toDense());
        double[] numbers = RecordedCall.numbers(wanted);
        for (int i = 0; i < numbers.length; i++) {
            double tolerance = Double.isFinite(numbers[i]) ? TOLERANCE * Math.max(1, Math.abs(numbers[i])) : 0;
            assertEquals(numbers[i], found[i], tolerance, "element " + i);
        }
    }

    /** The function that stands for a Python function of two tensors among the arguments. */
    static BinaryOperator<Tensor> distance() {
        return DISTANCE;
    }
}
