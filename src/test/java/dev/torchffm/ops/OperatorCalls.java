// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Layout;
import dev.torchffm.MemoryFormat;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** The calls that {@code scripts/golden/operators.py} wrote down, whose comment describes the files. */
final class OperatorCalls {
    private static final OperatorCalls ALL = new OperatorCalls();
    /** Where the arguments are put: the CPU, unless {@code -Dtorchffm.test.device} says otherwise. */
    static final Device DEVICE = Device.of(System.getProperty("torchffm.test.device", "cpu"));

    private final List<JsonNode> tensors = new ArrayList<>();
    private final Map<String, List<JsonNode>> calls = new LinkedHashMap<>();
    private final byte[] data;

    private OperatorCalls() {
        JsonMapper mapper = JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(resource("calls.jsonl.gz"), StandardCharsets.UTF_8));
                GZIPInputStream bytes = resource("calls.bin.gz")) {
            JsonNode counts = mapper.readTree(in.readLine());
            for (int i = 0; i < counts.get("tensors").intValue(); i++) {
                tensors.add(mapper.readTree(in.readLine()));
            }
            for (int i = 0; i < counts.get("calls").intValue(); i++) {
                JsonNode call = mapper.readTree(in.readLine());
                calls.computeIfAbsent(call.get("op").textValue(), name -> new ArrayList<>()).add(call);
            }
            data = bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GZIPInputStream resource(String name) throws IOException {
        return new GZIPInputStream(OperatorCalls.class.getResourceAsStream("/operators/" + name));
    }

    /** The calls by overload. */
    static Map<String, List<JsonNode>> all() {
        return ALL.calls;
    }

    /** A tensor as an argument: of the same strides, in a storage of its own that libtorch allocated. */
    static Tensor argument(JsonNode reference) {
        JsonNode tensor = ALL.tensors.get(reference.get("t").intValue());
        long[] shape = longs(tensor.get(1));
        Tensor storage = ALL.storage(tensor, tensor.get(4).longValue()).to(DEVICE);
        return withFlags(tensor, storage.asStrided(shape, strides(reference), tensor.get(3).longValue()));
    }

    /** A tensor as a result: its values, contiguous. */
    static Tensor result(JsonNode reference) {
        JsonNode tensor = ALL.tensors.get(reference.get("t").intValue());
        long[] shape = longs(tensor.get(1));
        return withFlags(tensor, ALL.storage(tensor, tensor.get(4).longValue()).view(shape));
    }

    static long[] strides(JsonNode reference) {
        JsonNode tensor = ALL.tensors.get(reference.get("t").intValue());
        return tensor.get(2).isNull() ? OperatorSamples.strides(longs(tensor.get(1))) : longs(tensor.get(2));
    }

    private static Tensor withFlags(JsonNode tensor, Tensor plain) {
        Tensor negated = tensor.get(6).textValue().contains("n") ? Operator.of("aten::_neg_view").callTensor(plain) : plain;
        return tensor.get(6).textValue().contains("c") ? negated.conj() : negated;
    }

    private Tensor storage(JsonNode tensor, long elements) {
        DType dtype = dtype(tensor.get(0).textValue());
        if (elements == 0) {
            return Torch.empty(new long[] {0}, dtype, Device.CPU);
        }
        int size = dtype.itemSize();
        int at = tensor.get(5).intValue();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment segment = arena.allocate(elements * size, 16);
            for (int place = 0; place < size; place++) {
                for (long i = 0; i < elements; i++) {
                    segment.set(ValueLayout.JAVA_BYTE, i * size + place, data[at++]);
                }
            }
            return Torch.fromSegment(segment, dtype, elements).clone();
        }
    }

    /** A Java value for an argument or a result that is not a tensor, or holds some. */
    static Object value(JsonNode json) {
        if (json.isArray()) {
            List<Object> values = new ArrayList<>();
            json.forEach(element -> values.add(value(element)));
            return values;
        }
        if (!json.isObject()) {
            return json.isNull() ? null : json.isBoolean() ? (Object) json.booleanValue() : json.isTextual() ? json.textValue()
                    : json.isIntegralNumber() ? (Object) json.longValue() : (Object) json.doubleValue();
        }
        String kind = json.fieldNames().next();
        JsonNode value = json.get(kind);
        return switch (kind) {
            case "t" -> argument(json);
            case "c" -> new Complex(value.get(0).doubleValue(), value.get(1).doubleValue());
            case "d" -> dtype(value.textValue());
            case "l" -> Layout.valueOf(value.textValue().toUpperCase(Locale.ROOT));
            case "m" -> MemoryFormat.valueOf(value.textValue().toUpperCase(Locale.ROOT));
            case "v" -> value.textValue().equals("cpu") ? DEVICE : Device.of(value.textValue());
            default -> throw new IllegalArgumentException(json.toString());
        };
    }

    /** The types of the tensors in arguments. */
    static Set<DType> dtypes(JsonNode arguments) {
        Set<DType> types = EnumSet.noneOf(DType.class);
        for (JsonNode argument : arguments) {
            if (argument.isArray()) {
                types.addAll(dtypes(argument));
            } else if (argument.has("t")) {
                types.add(dtype(ALL.tensors.get(argument.get("t").intValue()).get(0).textValue()));
            }
        }
        return types;
    }

    private static DType dtype(String name) {
        return DType.valueOf(name.toUpperCase(Locale.ROOT));
    }

    static long[] longs(JsonNode array) {
        long[] values = new long[array.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = array.get(i).longValue();
        }
        return values;
    }
}
