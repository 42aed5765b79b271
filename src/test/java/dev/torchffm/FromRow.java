// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;

/**
 * One row of {@code spec/from.json}: a piece of Python, and what PyTorch does with it. {@code scripts/golden/from_rows.py} says
 * what the fields hold.
 */
record FromRow(String id, JsonNode outcome) {
    static final Map<String, FromRow> ALL = load();

    private static Map<String, FromRow> load() {
        JsonMapper mapper = JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();
        try (InputStream in = FromRow.class.getResourceAsStream("/spec/from.json")) {
            Map<String, FromRow> rows = new LinkedHashMap<>();
            for (JsonNode row : mapper.readTree(in).get("rows")) {
                String id = row.get("id").textValue();
                rows.put(id, new FromRow(id, row));
            }
            return Collections.unmodifiableMap(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FromRow of(String id) {
        FromRow row = ALL.get(id);
        if (row == null) {
            throw new IllegalArgumentException("from.json has no row " + id);
        }
        return row;
    }

    /** Runs the Java counterpart of the row: PyTorch's message where PyTorch refuses, else PyTorch's value. */
    void check(Callable<?> counterpart) throws Exception {
        if (outcome.has("error")) {
            TorchException e = assertThrows(TorchException.class, counterpart::call);
            assertEquals(outcome.get("error").get("message").textValue(), e.getMessage());
        } else if (outcome.has("value")) {
            Object value = counterpart.call();
            same(outcome.get("value"), value, "result");
            if (value instanceof Tensor tensor) {
                assertEquals(outcome.get("text").textValue(), tensor.toString());
            }
        } else {
            fail("the row has no outcome to compare with: " + outcome);
        }
    }

    /** Compares a Java value with one of the file's, by value and by kind: an int is not a float, -0.0 not 0.0. */
    private static void same(JsonNode expected, Object actual, String where) {
        switch (actual) {
            case null -> assertEquals(true, expected.isNull(), where);
            case Tensor tensor -> same(expected, tensor, where);
            case List<?> list -> {
                assertEquals(true, expected.isArray(), where);
                assertEquals(expected.size(), list.size(), where + ": length");
                IntStream.range(0, list.size()).forEach(i -> same(expected.get(i), list.get(i), where + "[" + i + "]"));
            }
            case long[] array -> same(expected, LongStream.of(array).boxed().toList(), where);
            case Boolean b -> assertEquals(expected.isBoolean() ? expected.booleanValue() : expected, b, where);
            case Integer i -> assertEquals(expected.isIntegralNumber() ? expected.bigIntegerValue() : expected,
                    BigInteger.valueOf(i), where);
            case Long l -> assertEquals(expected.isIntegralNumber() ? expected.bigIntegerValue() : expected,
                    BigInteger.valueOf(l), where);
            case BigInteger b -> assertEquals(expected.isIntegralNumber() ? expected.bigIntegerValue() : expected, b, where);
            case Double d -> assertEquals(expected.isFloatingPointNumber() ? expected.doubleValue() : expected, d, where);
            case Complex c -> {
                same(expected.path("complex").path(0), c.re(), where + ": real part");
                same(expected.path("complex").path(1), c.im(), where + ": imaginary part");
            }
            case String s -> assertEquals(expected.textValue(), s, where);
            default -> fail(where + ": no comparison for " + actual.getClass());
        }
    }

    private static void same(JsonNode expected, Tensor actual, String where) {
        assertEquals(expected.path("dtype").textValue(), actual.dtype().toString(), where + ": dtype");
        assertArrayEquals(longs(expected.get("shape")), actual.shape(), where + ": shape");
        assertArrayEquals(longs(expected.get("stride")), actual.strides(), where + ": stride");
        assertEquals(expected.get("requires_grad").booleanValue(), actual.requiresGrad(), where + ": requires_grad");
        same(expected.get("values"), actual.tolist(), where + ": values");
    }

    private static long[] longs(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).mapToLong(JsonNode::longValue).toArray();
    }

    @Override
    public String toString() {
        return id;
    }
}
