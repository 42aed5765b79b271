// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.layout.TensorImplLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/** One program of {@code spec/tensor.json.gz}, {@code autograd.json.gz} or {@code refusals.json.gz} with what PyTorch gives; {@code scripts/golden/tensor_cases.py} names the fields. */
record ProgramCase(String code, JsonNode expected) {
    private static final Map<String, List<ProgramCase>> SECTIONS = load();
    /** Whether 16 and more normal float32 numbers are made with AVX2's approximations of log, sin and cos, as in what was recorded. */
    private static final boolean AVX2 = System.getProperty("os.arch").equals("amd64");
    /** Where another libtorch or processor gives something else than what was recorded, with what it gives, by program. */
    private static final Map<String, JsonNode> OTHERS = loadOthers();

    private static Map<String, List<ProgramCase>> load() {
        JsonMapper mapper = JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();
        Map<String, List<ProgramCase>> sections = new LinkedHashMap<>();
        for (String file : List.of("/spec/tensor.json.gz", "/spec/autograd.json.gz", "/spec/refusals.json.gz")) {
            try (var in = new GZIPInputStream(ProgramCase.class.getResourceAsStream(file))) {
                for (Map.Entry<String, JsonNode> section : mapper.readTree(in).properties()) {
                    List<ProgramCase> cases = new ArrayList<>();
                    section.getValue().forEach(row -> cases.add(new ProgramCase(row.get("c").textValue(), row)));
                    sections.put(section.getKey(), cases);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sections;
    }

    private static Map<String, JsonNode> loadOthers() {
        Map<String, JsonNode> rows = new LinkedHashMap<>();
        if (Native.isAtLeast(2, 14)) {
            load("/spec/tensor-2.14.json", rows);
        }
        // A double outside the range of integers becomes the nearest one, where x86-64 gives what is left of its bits: C++ leaves that
        // open. The negative of 0 in a complex128 number is -0, where AVX2's kernel subtracts from 0. And libtorch is built with another
        // allocator, which has another message.
        if (System.getProperty("os.arch").equals("aarch64")) {
            load("/spec/tensor-arm64.json", rows);
        }
        return rows;
    }

    private static void load(String file, Map<String, JsonNode> rows) {
        try (var in = ProgramCase.class.getResourceAsStream(file)) {
            new JsonMapper().readTree(in).properties().forEach(row -> rows.put(row.getKey(), row.getValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<ProgramCase> section(String name) {
        return SECTIONS.get(name).stream().map(program -> new ProgramCase(program.code,
                OTHERS.getOrDefault(program.code, program.expected)));
    }

    static java.util.Set<String> sections() {
        return SECTIONS.keySet();
    }

    /** The Java API does what PyTorch did, or still differs in the way that {@link ProgramDifferences} tells. */
    void check() {
        String difference = ProgramDifferences.KNOWN.get(code);
        if (difference == null) {
            compare();
        } else {
            assertThrows(AssertionError.class, this::compare, () -> "no longer so: " + difference);
        }
    }

    private void compare() {
        Program program = new Program(code);
        if (expected.has("e")) {
            String type = expected.get("e").get(0).textValue();
            String message = expected.get("e").get(1).textValue();
            RuntimeException refusal = assertThrows(RuntimeException.class, program::run, () -> "expected: " + message);
            assertEquals(message, refusal.getMessage());
            boolean index = type.equals("IndexError") && refusal instanceof IndexOutOfBoundsException;
            boolean device = refusal instanceof IllegalArgumentException && message.toLowerCase(Locale.ROOT).matches(".*(device|string).*");
            if (!index && !device) {
                assertInstanceOf(TorchException.class, refusal);
            }
            return;
        }
        same(expected, program.run(), program.variables(), "result");
    }

    private void same(JsonNode row, Object actual, Map<String, Object> variables, String where) {
        if (row.has("l")) {
            List<?> items = assertInstanceOf(List.class, actual, where);
            assertEquals(row.get("l").size(), items.size(), where);
            for (int i = 0; i < items.size(); i++) {
                same(row.get("l").get(i), items.get(i), variables, where + "[" + i + "]");
            }
        } else if (row.has("d")) {
            sameTensor(row, assertInstanceOf(Tensor.class, actual, where), variables, where);
        } else {
            assertTrue(row.has("v"), "the case says what comes out");
            sameNumber(row.get("v"), actual, DType.FLOAT64, where);
        }
    }

    private void sameTensor(JsonNode row, Tensor actual, Map<String, Object> variables, String where) {
        assertEquals("torch." + row.get("d").textValue(), actual.dtype().toString(), where + ": dtype");
        long[] shape = longs(row.get("s"));
        assertArrayEquals(shape, actual.shape(), where + ": shape");
        assertEquals(row.has("dev") ? row.get("dev").textValue() : "cpu", actual.device().toString(), where + ": device");
        assertEquals(row.path("layout").asText("torch.strided"), actual.layout().toString(), where + ": layout");
        if (actual.layout() == Layout.STRIDED) {
            assertArrayEquals(row.has("t") ? longs(row.get("t")) : cOrder(shape), actual.strides(), where + ": strides");
            assertEquals(row.path("o").asLong(0), actual.storageOffset(), where + ": storage offset");
            for (Map.Entry<String, Object> variable : variables.entrySet()) {
                if (variable.getValue() instanceof Tensor other && other.layout() == Layout.STRIDED && !row.has("dev")) {
                    relation(row, actual, variable.getKey(), other, where);
                }
            }
        }
        sameElements(row, actual, where);
        assertEquals(row.has("text") && row.get("text").textValue().matches("(?s).*(requires_grad=True|grad_fn=).*"),
                actual.requiresGrad(), where + ": requires_grad");
        assertEquals(row.path("leaf").asBoolean(true), actual.isLeaf(), where + ": is_leaf");
        if (row.has("text")) {
            assertEquals(compared(row.get("text").textValue()), compared(actual.toString()), where + ": as printed");
        }
    }

    /** With the allowance for last bits digits may differ. */
    private String compared(String text) {
        return permits("ulp") ? text.substring(text.indexOf("grad_fn=") + 1) : text;
    }

    private boolean permits(String deviation) {
        return expected.path("loose").asText("").equals(deviation);
    }

    private static void relation(JsonNode row, Tensor actual, String name, Tensor other, String where) {
        long mine = actual.handle().acquire();
        long theirs = other.handle().acquire();
        try {
            boolean is = contains(row.path("is"), name);
            assertEquals(is, TensorImplLayout.impl(mine) == TensorImplLayout.impl(theirs), where + " is " + name);
            assertEquals(is || contains(row.path("shares"), name), TensorImplLayout.storage(mine) == TensorImplLayout.storage(theirs),
                    where + " shares the storage of " + name);
        } finally {
            actual.handle().release();
            other.handle().release();
        }
    }

    private static boolean contains(JsonNode names, String name) {
        return StreamSupport.stream(names.spliterator(), false).anyMatch(item -> item.textValue().equals(name));
    }

    private void sameElements(JsonNode row, Tensor actual, String where) {
        if (row.has("x")) {
            try (Tensor detached = actual.detach(); Tensor flat = detached.reshape(-1)) {
                List<?> elements = (List<?>) flat.tolist();
                assertEquals(row.get("x").size(), elements.size(), where + ": elements");
                for (int i = 0; i < elements.size(); i++) {
                    sameNumber(row.get("x").get(i), elements.get(i), actual.dtype(), where + ": element " + i + " of " + elements);
                }
            }
        } else if (row.has("crc") && !permits("ulp")) {
            try (Tensor detached = actual.detach(); Tensor plain = detached.contiguous()) {
                long handle = plain.handle().acquire();
                CRC32 crc = new CRC32();
                crc.update(Native.borrowed(Native.dataPointer(handle), plain.numel() * plain.dtype().itemSize())
                        .toArray(ValueLayout.JAVA_BYTE));
                plain.handle().release();
                assertEquals(row.get("crc").longValue(), crc.getValue(), where + ": CRC of " + plain);
            }
        }
    }

    private void sameNumber(JsonNode value, Object actual, DType dtype, String where) {
        switch (actual) {
            case null -> assertTrue(value.isNull(), where + ": null instead of " + value);
            case Boolean b -> assertEquals(value, value.isBoolean() ? com.fasterxml.jackson.databind.node.BooleanNode.valueOf(b) : b, where);
            case Long l -> assertEquals(value.isIntegralNumber() ? value.bigIntegerValue() : value, BigInteger.valueOf(l), where);
            case BigInteger b -> assertEquals(value.isIntegralNumber() ? value.bigIntegerValue() : value, b, where);
            case Double d -> {
                assertTrue(value.isFloatingPointNumber(), where + ": " + d + " instead of " + value);
                sameReal(value.doubleValue(), d, dtype, where);
            }
            case Complex c -> {
                assertTrue(value.has("re"), where + ": " + c + " instead of " + value);
                sameReal(value.get("re").doubleValue(), c.re(), dtype, where + ", real part");
                sameReal(value.get("im").doubleValue(), c.im(), dtype, where + ", imaginary part");
            }
            default -> assertEquals(value.textValue(), actual, where);
        }
    }

    private void sameReal(double expected, double actual, DType dtype, String where) {
        if (permits("ulp") && Double.isFinite(expected) && Double.isFinite(actual)) {
            double epsilon = switch (dtype) {
                case FLOAT16, COMPLEX32 -> 0x1p-10;
                case BFLOAT16 -> 0x1p-7;
                case FLOAT32, COMPLEX64 -> code.contains("randn") && !AVX2 ? 0x1p-19 : 0x1p-20;
                default -> 0x1p-49;
            };
            assertEquals(expected, actual, epsilon * Math.max(Math.abs(expected), 1), where);
        } else {
            assertEquals(expected, actual, where);
        }
    }

    private static long[] cOrder(long[] shape) {
        long[] strides = new long[shape.length];
        long step = 1;
        for (int d = shape.length - 1; d >= 0; d--) {
            strides[d] = step;
            step *= Math.max(shape[d], 1);
        }
        return strides;
    }

    private static long[] longs(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).mapToLong(JsonNode::longValue).toArray();
    }

    @Override
    public String toString() {
        return code;
    }
}
