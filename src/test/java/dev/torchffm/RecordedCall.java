// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.torchffm.ops.Operator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/** A call of an operator that PyTorch was seen to make; {@code scripts/golden/gradients.py} says how it is written. */
public record RecordedCall(String op, JsonNode row) {
    /** The rows of a file, a JSON object a line. */
    static List<RecordedCall> of(String resource) {
        JsonMapper mapper = new JsonMapper();
        List<RecordedCall> calls = new ArrayList<>();
        try (InputStream raw = RecordedCall.class.getResourceAsStream(resource);
                InputStream in = resource.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = mapper.readTree(line);
                calls.add(new RecordedCall(row.get("op").textValue(), row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return calls;
    }

    /** The arguments as Java values; the tensors that require grad are added to the leaves. */
    Object[] arguments(List<Tensor> leaves) {
        return StreamSupport.stream(row.get("args").spliterator(), false).map(value -> value(value, leaves)).toArray();
    }

    static Object value(JsonNode value, List<Tensor> leaves) {
        if (value.isArray()) {
            List<Object> list = new ArrayList<>();
            value.forEach(each -> list.add(value(each, leaves)));
            return list;
        }
        if (!value.isObject()) {
            return value.isNull() ? null : value.isBoolean() ? (Object) value.booleanValue()
                    : value.isTextual() ? value.textValue() : (Object) value.longValue();
        }
        String name = value.fieldNames().next();
        JsonNode of = value.get(name);
        return switch (name) {
            case "d" -> tensor(value, leaves);
            case "c" -> new Complex(of.get(0).doubleValue(), of.get(1).doubleValue());
            case "f" -> real(of);
            case "generator" -> new Generator().manualSeed(of.longValue());
            case "dtype" -> DType.valueOf(of.textValue().toUpperCase(Locale.ROOT));
            case "layout" -> Layout.valueOf(of.textValue().toUpperCase(Locale.ROOT));
            case "format" -> MemoryFormat.valueOf(of.textValue().toUpperCase(Locale.ROOT));
            case "device" -> Device.of(of.textValue());
            default -> throw new AssertionError(name);
        };
    }

    private static Tensor tensor(JsonNode value, List<Tensor> leaves) {
        DType dtype = DType.valueOf(value.get("d").textValue().toUpperCase(Locale.ROOT));
        long[] shape = longs(value.get("s"));
        Tensor tensor = elements(value.get("x"), dtype).reshape(shape);
        if (value.has("t")) {
            Tensor strided = Operator.of("aten::empty_strided").callTensor(shape, longs(value.get("t")), dtype);
            tensor = strided.copy_(tensor);
        }
        if (value.has("g")) {
            tensor.requiresGrad(true);
            leaves.add(tensor);
        }
        return tensor;
    }

    /** A vector of the elements, as {@code elements} of the script writes them. */
    static Tensor elements(JsonNode elements, DType dtype) {
        if (dtype.isFloatingPoint() || dtype.isComplex()) {
            double[] values = StreamSupport.stream(elements.spliterator(), false).mapToDouble(RecordedCall::real).toArray();
            Tensor tensor = Torch.tensor(values);
            return dtype.isComplex() ? tensor.reshape(values.length / 2, 2).viewAsComplex().to(dtype) : tensor.to(dtype);
        }
        if (dtype == DType.BOOL) {
            boolean[] values = new boolean[elements.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = elements.get(i).booleanValue();
            }
            return Torch.tensor(values);
        }
        return Torch.tensor(longs(elements)).to(dtype);
    }

    static double real(JsonNode number) {
        return !number.isTextual() ? number.doubleValue() : switch (number.textValue()) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.NaN;
        };
    }

    static long[] longs(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).mapToLong(JsonNode::longValue).toArray();
    }

    /** The elements of a tensor as numbers, complex ones as two, booleans as 0 and 1. */
    public static double[] numbers(Tensor tensor) {
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor plain = tensor.detach().resolveConj().resolveNeg();
            Tensor real = plain.dtype().isComplex() ? plain.contiguous().viewAsReal() : plain;
            return ((List<?>) real.to(DType.FLOAT64).reshape(-1).tolist()).stream().mapToDouble(v -> (Double) v).toArray();
        }
    }

    @Override
    public String toString() {
        String arguments = row.get("args").toString();
        return op + " " + (arguments.length() < 200 ? arguments : arguments.substring(0, 200) + "...");
    }
}
