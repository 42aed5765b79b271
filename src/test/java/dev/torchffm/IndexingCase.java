// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** One case of {@code scripts/golden/indexing.py}, which says what the fields are. */
record IndexingCase(JsonNode row) {
    static List<IndexingCase> all() {
        JsonMapper mapper = JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();
        List<IndexingCase> cases = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(
                IndexingCase.class.getResourceAsStream("/indexing/cases.jsonl.gz")), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                cases.add(new IndexingCase(mapper.readTree(line)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    @Override
    public String toString() {
        return row.get("base") + "[" + row.get("index") + "]" + (row.has("value") ? " = " + row.get("value") : "")
                + (row.has("grad") ? ", with gradients" : "");
    }

    boolean hasArrays() {
        return row.get("index").toString().contains("{\"a\":");
    }

    /**
     * Evaluates the case and compares.
     *
     * @param primitive whether NumPy's arrays are primitive arrays, where there are such, rather than NDArrays
     */
    void check(boolean primitive) {
        try (TensorScope scope = TensorScope.ofConfined()) {
            if (row.has("error")) {
                String message = row.get("error").textValue();
                RuntimeException refusal = assertThrows(RuntimeException.class, () -> run(primitive), () -> "expected: " + message);
                assertEquals(message, refusal.getMessage().lines().findFirst().orElseThrow());
            } else {
                run(primitive);
            }
        }
    }

    private void run(boolean primitive) {
        boolean grad = row.has("grad");
        boolean assigns = row.has("value");
        Tensor base = base();
        boolean copied = grad || assigns && !row.get("base").get(2).textValue().equals("expand");
        Tensor leaf = copied ? base.clone() : base;
        if (grad) {
            leaf.requiresGrad(true);
        }
        if (assigns) {
            Tensor target = grad ? leaf.mul(1) : leaf;
            Object value = part(row.get("value"), false);
            boolean valueGrad = grad && value instanceof Tensor tensor && tensor.dtype().isFloatingPoint();
            if (valueGrad) {
                ((Tensor) value).requiresGrad(true);
            }
            assertEquals(target, target.set(value, index(primitive)));
            same(row, target);
            if (grad) {
                target.mul(target).sum().backward();
                same(row.get("grads").get(0), leaf.grad());
                if (row.get("grads").size() > 1) {
                    same(row.get("grads").get(1), ((Tensor) value).grad());
                }
            }
            return;
        }
        Tensor result = leaf.index(index(primitive));
        same(row, result);
        if (row.has("shares")) {
            assertEquals(row.get("shares").booleanValue(), liesIn(leaf, result), "shares memory");
        }
        if (grad) {
            result.mul(result).sum().backward();
            same(row.get("grads").get(0), leaf.grad());
        }
    }

    private static boolean liesIn(Tensor whole, Tensor part) {
        long bytes = whole.dtype().itemSize();
        for (int d = 0; d < whole.dim(); d++) {
            bytes += (whole.size(d) - 1) * whole.strides()[d] * whole.dtype().itemSize();
        }
        return part.dataPtr() >= whole.dataPtr() && part.dataPtr() < whole.dataPtr() + bytes;
    }

    private static void same(JsonNode expected, Tensor actual) {
        assertEquals("torch." + expected.get("dtype").textValue(), actual.dtype().toString(), "dtype");
        assertArrayEquals(longs(expected.get("shape")), actual.shape(), "shape");
        assertArrayEquals(longs(expected.get("strides")), actual.strides(), "strides");
        assertEquals(part(expected.get("values"), false), actual.detach().reshape(-1).tolist(), "values");
    }

    // ------------------------------------------------------------------ Java's values

    private Tensor base() {
        DType dtype = dtype(row.get("base").get(0).textValue());
        long[] shape = longs(row.get("base").get(1));
        String how = row.get("base").get(2).textValue();
        boolean step = how.equals("step");
        long[] made = shape.clone();
        if (step) {
            made[made.length - 1] *= 2;
        }
        long count = Arrays.stream(made).reduce(1, (a, b) -> a * b);
        Tensor plain;
        if (dtype == DType.BOOL) {
            boolean[] flags = new boolean[(int) count];
            for (int i = 0; i < count; i++) {
                flags[i] = i % 3 != 0;
            }
            plain = Torch.tensor(flags).reshape(made);
        } else {
            plain = Torch.arange(count).to(dtype).reshape(made);
        }
        return switch (how) {
            case "t" -> plain.t();
            case "step" -> plain.slice(made.length - 1, 0, Long.MAX_VALUE, 2);
            case "expand" -> {
                long[] twice = new long[shape.length + 1];
                twice[0] = 2;
                System.arraycopy(shape, 0, twice, 1, shape.length);
                yield plain.expand(twice);
            }
            default -> plain;
        };
    }

    /** The index as variable arguments. */
    private Object[] index(boolean primitive) {
        JsonNode index = row.get("index");
        if (index.has("sole")) {
            return new Object[] {part(index.get("sole"), primitive)};
        }
        List<?> parts = (List<?>) part(index, primitive);
        // Python's tuple of one part is a list of one in Java.
        return parts.size() == 1 ? new Object[] {parts} : parts.toArray();
    }

    private static Object part(JsonNode p, boolean primitive) {
        if (p.isArray()) {
            List<Object> list = new ArrayList<>();
            p.forEach(each -> list.add(part(each, primitive)));
            return list;
        }
        if (p.isObject()) {
            return p.has("s") ? slice(p.get("s")) : p.has("t") ? tensor(p.get("t")) : p.has("a") ? array(p.get("a"), primitive)
                    : new Complex(p.get("z").get(0).doubleValue(), p.get("z").get(1).doubleValue());
        }
        return p.isNull() ? null : p.isBoolean() ? (Object) p.booleanValue() : p.isTextual() ? Index.ELLIPSIS
                : p.isBigInteger() ? p.bigIntegerValue() : p.isIntegralNumber() ? (Object) p.longValue() : (Object) p.doubleValue();
    }

    private static Slice slice(JsonNode s) {
        if (s.get(0).isObject() || s.get(1).isObject()) {
            return s.get(1).isObject() || s.get(1).isNull() ? Slice.of(bound(s.get(0)), bound(s.get(1)))
                    : Slice.of(bound(s.get(0)), s.get(1).longValue());
        }
        return Slice.of(s.get(0).isNull() ? null : (Long) s.get(0).longValue(), s.get(1).isNull() ? null : (Long) s.get(1).longValue(),
                s.get(2).asLong(1));
    }

    private static SupportsIndex bound(JsonNode bound) {
        return bound.isNull() ? null : bound.isObject() ? tensor(bound.get("t")) : () -> bound.longValue();
    }

    private static Tensor tensor(JsonNode t) {
        return Torch.tensor(part(t.get(2), false), dtype(t.get(0).textValue())).reshape(longs(t.get(1)));
    }

    private static Object array(JsonNode a, boolean primitive) {
        DType dtype = dtype(a.get(0).textValue());
        Class<?> type = switch (dtype) {
            case INT64 -> long.class;
            case INT32 -> int.class;
            case INT16 -> short.class;
            case INT8 -> byte.class;
            case BOOL -> boolean.class;
            case FLOAT32 -> float.class;
            case FLOAT64 -> double.class;
            default -> null;
        };
        if (!primitive || type == null || !a.get(1).isArray()) {
            return Torch.tensor(part(a.get(1), false), dtype).numpy();
        }
        return primitives(a.get(1), type);
    }

    private static Object primitives(JsonNode list, Class<?> type) {
        boolean nested = list.size() > 0 && list.get(0).isArray();
        Object array = Array.newInstance(nested ? type.arrayType() : type, list.size());
        for (int i = 0; i < list.size(); i++) {
            JsonNode element = list.get(i);
            if (nested) {
                Array.set(array, i, primitives(element, type));
            } else if (type == boolean.class) {
                Array.setBoolean(array, i, element.booleanValue());
            } else if (type == float.class || type == double.class) {
                Array.set(array, i, type == float.class ? (Object) element.floatValue() : (Object) element.doubleValue());
            } else {
                Array.set(array, i, type == long.class ? (Object) element.longValue() : type == int.class ? (Object) element.intValue()
                        : type == short.class ? (Object) element.shortValue() : (Object) (byte) element.intValue());
            }
        }
        return array;
    }

    private static DType dtype(String name) {
        return Arrays.stream(DType.values()).filter(d -> d.toString().equals("torch." + name)).findFirst().orElseThrow();
    }

    private static long[] longs(JsonNode list) {
        long[] values = new long[list.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = list.get(i).longValue();
        }
        return values;
    }
}
