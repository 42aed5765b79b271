// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Layers and cells with weights of eight bits, as PyTorch computes them: {@code scripts/golden/quantized_linear.py}. */
class QuantizedLinearTest {
    static Stream<JsonNode> calls() throws IOException {
        JsonMapper mapper = new JsonMapper();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                QuantizedLinearTest.class.getResourceAsStream("/operators/quantized-linear.jsonl"), StandardCharsets.UTF_8))) {
            return in.lines().map(line -> {
                try {
                    return mapper.readTree(line);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).toList().stream();
        }
    }

    private static Tensor tensor(JsonNode flat, DType dtype) {
        return Torch.tensor(numbers(flat.get("values"))).to(dtype).reshape(shape(flat));
    }

    private static double[] numbers(JsonNode values) {
        double[] numbers = new double[values.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = values.get(i).doubleValue();
        }
        return numbers;
    }

    private static long[] shape(JsonNode flat) {
        long[] shape = new long[flat.get("shape").size()];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = flat.get("shape").get(i).longValue();
        }
        return shape;
    }

    @ParameterizedTest
    @MethodSource("calls")
    void isAsInPyTorch(JsonNode call) {
        try (TensorScope scope = TensorScope.ofConfined()) {
            String name = call.get("op").textValue();
            Tensor[] in = new Tensor[call.get("inputs").size()];
            for (int i = 0; i < in.length; i++) {
                boolean weight = name.startsWith("fbgemm") ? i == 1 : i == 3 || i == 4;
                in[i] = tensor(call.get("inputs").get(i), weight ? DType.INT8 : DType.FLOAT32);
            }
            JsonNode n = call.get("numbers");
            // FBGEMM's packed weights and offsets are for FBGEMM alone.
            Tensor unread = Torch.empty(0);
            List<Object> results = name.startsWith("fbgemm")
                    ? Operator.unchecked("aten::" + name).call(in[0], in[1], unread, unread, n.get(0).doubleValue(), n.get(1).longValue(), in[2])
                    : Operator.unchecked("aten::" + name).call(in[0], name.contains("lstm") ? List.of(in[1], in[2]) : in[1], in[3], in[4], in[5],
                            in[6], unread, unread, unread, unread, n.get(0).doubleValue(), n.get(1).doubleValue(), n.get(2).longValue(),
                            n.get(3).longValue());
            assertEquals(call.get("results").size(), results.size());
            for (int i = 0; i < results.size(); i++) {
                Tensor result = (Tensor) results.get(i);
                JsonNode expected = call.get("results").get(i);
                assertEquals(DType.FLOAT32, result.dtype());
                assertArrayEquals(shape(expected), result.shape());
                double[] values = numbers(expected.get("values"));
                for (int j = 0; j < values.length; j++) {
                    double got = ((Number) result.reshape(-1).select(0, j).item()).doubleValue();
                    assertEquals(values[j], got, 1e-5 * Math.max(1, Math.abs(values[j])), name + ", element " + j);
                }
            }
        }
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Tensor unread = Torch.empty(0);
        Operator linear = Operator.unchecked("aten::fbgemm_linear_int8_weight");
        Tensor weight = Torch.ones(new long[] {2, 3}, DType.INT8, dev.torchffm.Device.CPU);
        assertThrows(TorchException.class, () -> linear.call(Torch.ones(1, 4), weight, unread, unread, 0.5, 0, Torch.ones(2)));
        assertThrows(TorchException.class, () -> linear.call(Torch.ones(1, 3), weight, unread, unread, 1, 0, Torch.ones(2)));
        assertThrows(TorchException.class,
                () -> linear.call(Torch.ones(1, 3).to(DType.FLOAT64), weight, unread, unread, 0.5, 0, Torch.ones(2)));
    }
}
