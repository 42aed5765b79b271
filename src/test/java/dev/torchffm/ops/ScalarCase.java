// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.GradMode;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.schema.AtenSchemas;
import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Schema;
import dev.torchffm.internal.schema.SchemaParser;
import dev.torchffm.internal.schema.Type;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** One recorded call of an operator that takes a Scalar: what PyTorch was given, and what it gave. */
record ScalarCase(int number, JsonNode line) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads all cases, one by one. */
    static void forEach(Consumer<ScalarCase> consumer) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(new GZIPInputStream(
                ScalarCase.class.getResourceAsStream("/operators/scalar-cases.jsonl.gz")), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                consumer.accept(new ScalarCase(number++, JSON.readTree(line)));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    String operator() {
        return line.get("op").asText();
    }

    /** Since 2.14 a bfloat16 tensor and a complex number make a type that 2.13 does not have. */
    boolean isOfAnotherVersion() {
        String arguments = line.get("args").toString();
        return Native.isAtLeast(2, 14) && arguments.contains("\"bfloat16\"") && arguments.contains("{\"c\":");
    }

    /** What differs from PyTorch, or null. */
    String difference() {
        String expectedError = line.has("error") ? line.get("error").asText() : null;
        Schema schema = SchemaParser.parse(AtenSchemas.find(operator()));
        List<Object> arguments = new ArrayList<>();
        for (int i = 0; i < line.get("args").size(); i++) {
            arguments.add(value(line.get("args").get(i), schema.parameters().get(i).type()));
        }
        List<Tensor> leaves = new ArrayList<>();
        if (line.has("grads")) {
            for (Object argument : arguments) {
                if (argument instanceof Tensor tensor && (tensor.dtype() == DType.FLOAT32 || tensor.dtype() == DType.FLOAT64)) {
                    leaves.add(tensor.requiresGrad(true));
                }
            }
        }
        List<Object> results;
        try {
            results = Operator.unchecked("aten::" + operator()).call(arguments.toArray());
        } catch (TorchException e) {
            return expectedError == null ? "threw " + e.getMessage()
                    : e.getMessage().equals(expectedError) ? null : "MESSAGE " + e.getMessage() + " | PyTorch: " + expectedError;
        } catch (RuntimeException e) {
            return "threw " + e;
        }
        if (expectedError != null) {
            return "gave " + brief(results) + " where PyTorch says " + expectedError;
        }
        if (schema.results().isEmpty()) {
            results = List.of(arguments.getFirst());
        }
        JsonNode expected = line.get("results");
        for (int i = 0; i < expected.size(); i++) {
            String difference = compare(expected.get(i), results.get(i));
            if (difference != null) {
                return "result " + i + ": " + difference;
            }
        }
        return line.has("grads") ? gradients(results.getFirst() instanceof List<?> list ? (Tensor) list.getFirst()
                : (Tensor) results.getFirst(), leaves) : null;
    }

    private static String brief(Object results) {
        return results.toString().replaceAll("\\s+", " ");
    }

    private String gradients(Tensor result, List<Tensor> leaves) {
        try {
            Operator.of("aten::sum").callTensor(result).backward();
        } catch (TorchException e) {
            return "backward threw " + e.getMessage();
        }
        for (int i = 0; i < leaves.size(); i++) {
            JsonNode expected = line.get("grads").get(i);
            Tensor grad = leaves.get(i).grad();
            if (expected.isNull() && (grad == null || Operator.of("aten::count_nonzero").callTensor(grad).item().equals(0L))) {
                continue;
            }
            Tensor found = grad == null ? Torch.zerosLike(leaves.get(i).detach()) : grad;
            String difference = expected.isNull() ? "a gradient, PyTorch has none" : compare(expected, found);
            if (difference != null) {
                return "gradient " + i + ": " + difference;
            }
        }
        return null;
    }

    private static String compare(JsonNode expected, Object found) {
        if (expected.has("t")) {
            if (!(found instanceof Tensor tensor)) {
                return "not a tensor: " + found;
            }
            Tensor wanted = (Tensor) value(expected, null);
            if (wanted.dtype() != tensor.dtype()) {
                return "type " + tensor.dtype() + ", PyTorch: " + wanted.dtype();
            }
            if (!Arrays.equals(wanted.shape(), tensor.shape())) {
                return "shape " + Arrays.toString(tensor.shape()) + ", PyTorch: " + Arrays.toString(wanted.shape());
            }
            double[] tolerance = tolerance(wanted.dtype());
            try (GradMode none = Torch.noGrad()) {
                return wanted.numel() == 0 || tensor.detach().resolveConj().allclose(wanted, tolerance[0], tolerance[1], true) ? null
                        : brief(tensor) + ", PyTorch: " + brief(wanted);
            }
        }
        if (expected.has("T")) {
            List<?> list = found instanceof Tensor[] array ? List.of(array) : (List<?>) found;
            for (int i = 0; i < expected.get("T").size(); i++) {
                String difference = compare(expected.get("T").get(i), list.get(i));
                if (difference != null) {
                    return "element " + i + ": " + difference;
                }
            }
            return null;
        }
        Object wanted = expected.has("i") && found instanceof DType ? DType.ofCode(expected.get("i").asInt()) : value(expected, null);
        return wanted.equals(found) ? null : found + ", PyTorch: " + wanted;
    }

    /** Those of PyTorch's own tests. */
    private static double[] tolerance(DType dtype) {
        return switch (dtype) {
            case FLOAT32, COMPLEX64 -> new double[] {1.3e-6, 1e-5};
            case FLOAT64, COMPLEX128 -> new double[] {1e-7, 1e-7};
            case BFLOAT16 -> new double[] {1.6e-2, 1e-5};
            case FLOAT16 -> new double[] {1e-3, 1e-5};
            default -> new double[] {0, 0};
        };
    }

    private static Object value(JsonNode node, Type type) {
        if (node.isNull()) {
            return null;
        }
        String kind = node.fieldNames().next();
        JsonNode value = node.get(kind);
        return switch (kind) {
            case "t" -> tensor(value);
            case "i" -> value.asLong();
            case "f" -> parse(value.asText());
            case "b" -> value.asBoolean();
            case "c" -> new Complex(value.get(0).asDouble(), value.get(1).asDouble());
            case "s" -> value.asText();
            case "d" -> DType.valueOf(value.asText().toUpperCase(Locale.ROOT));
            case "l" -> {
                long[] all = new long[value.size()];
                for (int i = 0; i < all.length; i++) {
                    all[i] = value.get(i).asLong();
                }
                yield type != null && type.kind() == Kind.SCALAR ? Arrays.stream(all).boxed().toList() : all;
            }
            case "T" -> {
                Tensor[] all = new Tensor[value.size()];
                for (int i = 0; i < all.length; i++) {
                    all[i] = (Tensor) value(value.get(i), null);
                }
                yield all;
            }
            case "S" -> {
                List<Object> all = new ArrayList<>();
                value.forEach(each -> all.add(value(each, null)));
                yield all;
            }
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static double parse(String text) {
        return switch (text) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> Double.parseDouble(text);
        };
    }

    private static Tensor tensor(JsonNode value) {
        DType dtype = DType.valueOf(value.get(0).asText().toUpperCase(Locale.ROOT));
        long[] shape = new long[value.get(1).size()];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = value.get(1).get(i).asLong();
        }
        byte[] bytes = Base64.getDecoder().decode(value.get(2).asText());
        if (bytes.length == 0) {
            return Torch.empty(shape, dtype);
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(bytes.length, 16);
            MemorySegment.copy(bytes, 0, memory, ValueLayout.JAVA_BYTE, 0, bytes.length);
            try (Tensor over = Torch.fromSegment(memory, dtype, shape)) {
                return over.clone();
            }
        }
    }
}
