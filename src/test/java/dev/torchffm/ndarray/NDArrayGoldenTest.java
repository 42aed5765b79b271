// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ndarray;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Slice;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Replays what NumPy did with random arrays; the file comes from {@code scripts/golden/ndarray_cases.py}. */
class NDArrayGoldenTest {
    private static final int SHOWN = 20;

    private static JsonNode cases;
    private static final Map<DType, MemorySegment> POOLS = new EnumMap<>(DType.class);

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = NDArrayGoldenTest.class.getResourceAsStream("/ndarray/cases.json")) {
            cases = new ObjectMapper().readTree(in);
        }
        for (Map.Entry<String, JsonNode> pool : cases.get("pools").properties()) {
            byte[] bytes = bytes(pool.getValue());
            MemorySegment memory = Arena.ofAuto().allocate(bytes.length, 64);
            memory.copyFrom(MemorySegment.ofArray(bytes));
            POOLS.put(dtype(pool.getKey()), memory);
        }
    }

    @Test
    void viewsAreThoseOfNumpyInShapeStridesMemoryAndElements() {
        every("views", c -> {
            MemorySegment pool = POOLS.get(dtype(c.get("d").textValue()));
            NDArray base = NDArray.of(pool, c.get("o").asLong(), dtype(c.get("d").textValue()), longs(c.get("s")), longs(c.get("t")));
            if (c.has("e")) {
                RuntimeException e = assertThrows(RuntimeException.class, () -> applyAll(base, c.get("ops")));
                assertTrue(e instanceof IllegalArgumentException || e instanceof IndexOutOfBoundsException, e.toString());
                assertSameComplaint(c.get("e").textValue(), e.getMessage());
            } else {
                assertView(c.get("r"), applyAll(base, c.get("ops")), pool);
            }
        });
    }

    private static NDArray applyAll(NDArray base, JsonNode ops) {
        NDArray array = base;
        for (JsonNode op : ops) {
            array = apply(array, op);
        }
        return array;
    }

    private static void assertView(JsonNode expected, NDArray view, MemorySegment pool) {
        assertEquals(expected.get("d").textValue(), view.dtype().lowerName());
        assertArrayEquals(longs(expected.get("s")), view.shape(), "shape");
        assertEquals(expected.get("c").asInt() == 1, view.isContiguous(), "C order");
        assertEquals(expected.get("f").asInt() == 1, view.isFContiguous(), "Fortran order");
        assertArrayEquals(longs(expected.get("t")), view.strides(), "strides");
        if (view.size() == 0) {
            return;
        }
        NDArray whole = NDArray.of(pool, DType.UINT8, pool.byteSize());
        if (expected.has("o")) {
            assertEquals(expected.get("o").asLong(), view.address() - pool.address(), "first byte in the shared memory");
        } else {
            assertFalse(view.sharesMemory(whole), "shares memory, and NumPy copies");
        }
        byte[] bytes = bytes(expected.get("v"));
        byte[] copied = view.copy().segment().toArray(ValueLayout.JAVA_BYTE);
        assertArrayEquals(bytes, copied, "elements copied");
        long n = 0;
        for (long[] index : indexes(view.shape())) {
            assertEquals(decode(view.dtype(), bytes, n++), view.get(index), () -> "element " + List.of(index));
        }
    }

    @Test
    void conversionsBetweenAllPairsOfTypesGiveNumpysBytes() {
        every("casts", c -> {
            DType from = dtype(c.get("d").textValue());
            DType to = dtype(c.get("to").textValue());
            byte[] given = bytes(c.get("v"));
            byte[] expected = bytes(c.get("r"));
            NDArray array = NDArray.of(MemorySegment.ofArray(given), from, given.length / from.itemSize());
            byte[] result = array.astype(to).segment().toArray(ValueLayout.JAVA_BYTE);
            assertEquals(expected.length, result.length);
            for (int i = 0; i < array.size(); i++) {
                assertEquals(decode(to, expected, i), decode(to, result, i), "of " + array.get(i) + " at " + i);
            }
        });
    }

    @Test
    void settingAnElementConvertsAndRefusesAsNumpyDoes() {
        every("sets", c -> {
            DType dtype = dtype(c.get("d").textValue());
            Object value = number(c.get("v"));
            NDArray element = NDArray.zeros(dtype, 1);
            NDArray filled = NDArray.zeros(dtype, 2, 3);
            if (c.has("e")) {
                Class<? extends Exception> type = switch (c.get("e").textValue()) {
                    case "OverflowError" -> ArithmeticException.class;
                    default -> IllegalArgumentException.class;
                };
                assertThrows(type, () -> element.set(value, 0));
                assertThrows(type, () -> filled.fill(value));
                assertEquals(NDArray.zeros(dtype, 1), element);
            } else {
                Object expected = decode(dtype, bytes(c.get("r")), 0);
                element.set(value, 0);
                filled.fill(value);
                assertEquals(expected, element.get(0));
                assertEquals(expected, filled.get(1, 2));
                assertEquals(expected, filled.get(0, 0));
            }
        });
    }

    @Test
    void assignmentBetweenOverlappingViewsReadsBeforeItWrites() {
        every("assigns", c -> {
            DType dtype = dtype(c.get("d").textValue());
            long n = c.get("n").asLong();
            NDArray array = NDArray.zeros(dtype, 3, n);
            for (long i = 0; i < 3 * n; i++) {
                array.set(i + 1, i / n, i % n);
            }
            array.slice(index(c.get("to"))).copyFrom(array.slice(index(c.get("from"))));
            assertArrayEquals(bytes(c.get("r")), array.segment().toArray(ValueLayout.JAVA_BYTE));
        });
    }

    // ------------------------------------------------------------------ replaying

    private interface Check {
        void run(JsonNode c) throws Exception;
    }

    private static void every(String kind, Check check) {
        List<Executable> failures = new ArrayList<>();
        int count = 0;
        for (JsonNode c : cases.get(kind)) {
            count++;
            try {
                check.run(c);
            } catch (Throwable e) {
                String text = c.toString();
                failures.add(() -> fail(text.substring(0, Math.min(text.length(), 300)) + "\n    " + e, e));
            }
        }
        assertTrue(count > 100, kind + ": only " + count + " cases");
        int failed = failures.size();
        assertAll(failed + " of " + count + " cases fail", failures.subList(0, Math.min(failed, SHOWN)));
    }

    private static NDArray apply(NDArray a, JsonNode op) {
        return switch (op.get(0).textValue()) {
            case "slice" -> a.slice(index(op.get(1)));
            case "transpose" -> a.transpose(ints(op.get(1)));
            case "T" -> a.transpose();
            case "swapaxes" -> a.swapAxes(op.get(1).intValue(), op.get(2).intValue());
            case "reshape" -> a.reshape(longs(op.get(1)));
            case "squeeze" -> a.squeeze();
            case "expand_dims" -> a.expandDims(op.get(1).intValue());
            case "flip" -> a.flip(ints(op.get(1)));
            case "diagonal" -> a.diagonal();
            case "broadcast_to" -> a.expand(longs(op.get(1)));
            case "view" -> a.view(dtype(op.get(1).textValue()));
            case "real" -> a.real();
            case "imag" -> a.imag();
            case "ravel" -> a.ravel();
            case "flatten" -> a.flatten();
            case "copy" -> a.copy();
            default -> throw new AssertionError(op.toString());
        };
    }

    /** Refusals have NumPy's text; imag of a real array is zeros in NumPy, and refused here. */
    private static void assertSameComplaint(String numpy, String ours) {
        if (!numpy.equals("real")) {
            assertEquals(numpy.strip(), ours);
        }
    }

    private static Object[] index(JsonNode items) {
        Object[] index = new Object[items.size()];
        for (int i = 0; i < index.length; i++) {
            JsonNode item = items.get(i);
            index[i] = item.isArray() ? Slice.of(bound(item.get(0)), bound(item.get(1)), item.get(2).asLong())
                    : item.isNumber() ? (Object) item.asLong()
                    : item.textValue().equals("...") ? Slice.ELLIPSIS : Slice.NEWAXIS;
        }
        return index;
    }

    private static Long bound(JsonNode bound) {
        return bound.isNull() ? null : Long.valueOf(bound.asLong());
    }

    private static Object number(JsonNode v) {
        if (v.has("b")) {
            return v.get("b").asInt() == 1;
        }
        if (v.has("i")) {
            BigInteger big = new BigInteger(v.get("i").textValue());
            return big.bitLength() < 64 ? (Object) big.longValue() : big;
        }
        if (v.has("f")) {
            return Double.valueOf(v.get("f").textValue());
        }
        return new Complex(Double.parseDouble(v.get("c").get(0).textValue()), Double.parseDouble(v.get("c").get(1).textValue()));
    }

    /** An element as {@link NDArray#get} gives it, read here without the library. */
    private static Object decode(DType dtype, byte[] bytes, long n) {
        ByteBuffer b = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(Math.toIntExact(n * dtype.itemSize()));
        return switch (dtype) {
            case BOOL -> b.get() == 1;
            case UINT8 -> (long) Byte.toUnsignedInt(b.get());
            case INT8 -> (long) b.get();
            case UINT16 -> (long) Short.toUnsignedInt(b.getShort());
            case INT16 -> (long) b.getShort();
            case UINT32 -> Integer.toUnsignedLong(b.getInt());
            case INT32 -> (long) b.getInt();
            case INT64 -> b.getLong();
            case UINT64 -> {
                long bits = b.getLong();
                yield bits >= 0 ? (Object) bits : new BigInteger(Long.toUnsignedString(bits));
            }
            case FLOAT16 -> Float.float16ToFloat(b.getShort());
            case FLOAT32 -> b.getFloat();
            case FLOAT64 -> b.getDouble();
            case COMPLEX64 -> new Complex(b.getFloat(), b.getFloat());
            case COMPLEX128 -> new Complex(b.getDouble(), b.getDouble());
            default -> throw new AssertionError(dtype);
        };
    }

    private static List<long[]> indexes(long[] shape) {
        List<long[]> all = List.of(new long[0]);
        for (long count : shape) {
            List<long[]> longer = new ArrayList<>();
            for (long[] start : all) {
                for (long i = 0; i < count; i++) {
                    longer.add(Geometry.with(start, start.length, i));
                }
            }
            all = longer;
        }
        return all;
    }

    private static DType dtype(String name) {
        return DType.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static byte[] bytes(JsonNode text) {
        return Base64.getDecoder().decode(text.textValue());
    }

    private static long[] longs(JsonNode values) {
        long[] result = new long[values.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = values.get(i).asLong();
        }
        return result;
    }

    private static int[] ints(JsonNode values) {
        int[] result = new int[values.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = values.get(i).intValue();
        }
        return result;
    }
}
