// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ndarray;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Replays what NumPy was recorded to do, to the stride, the byte and the message; the file comes from
 * {@code scripts/golden/ndarray_replay.py}. No case is left out. Where Java has to differ, that is said here, in
 * {@link #broadcastTo} (whether a view can be written) and {@link #refusalOfValue} (three messages that speak of Python).
 */
class NumpyReplayTest {
    private static final int SHOWN = 10;

    private static JsonNode recorded;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = new GZIPInputStream(NumpyReplayTest.class.getResourceAsStream("/ndarray/replay.json.gz"))) {
            recorded = new ObjectMapper().readTree(in);
        }
    }

    @Test
    void viewsHaveNumpysShapeStridesMemoryAndElements() {
        every("views", 900, (c, number) -> {
            byte[] bytes = bytes(c.get("base"));
            NDArray base = NDArray.of(number % 3 == 0 ? MemorySegment.ofArray(bytes) : nativeCopy(bytes), dtype(c.get("base")),
                    longs(c.get("base").get("shape")));
            NDArray array = base;
            for (JsonNode step : c.get("steps")) {
                NDArray from = array;
                if (step.has("error")) {
                    assertRefused(step.get("error"), () -> apply(step, from));
                    return;
                }
                array = apply(step, from);
                assertView(step, array, base);
            }
        });
    }

    @Test
    void slicesTakeAnyBoundsAndStepsAsNumpys() {
        every("slices", 400, (c, number) -> {
            long size = c.get("size").asLong();
            NDArray base = NDArray.of(MemorySegment.ofArray(new byte[(int) size]), DType.UINT8, size);
            for (long i = 0; i < size; i++) {
                base.setLong(i, i);
            }
            assertView(c, base.slice(slice(c.get("slice"))), base);
        });
    }

    private static void assertView(JsonNode step, NDArray array, NDArray base) {
        JsonNode expected = step.get("result");
        assertEquals(dtype(expected), array.dtype());
        assertArrayEquals(longs(expected.get("shape")), array.shape(), "shape");
        assertEquals(expected.get("bytes").textValue(), hex(array), "elements");
        // Indexing down to one element gives a number in NumPy, and here an array without axes, which has no strides.
        if (step.has("scalar")) {
            assertEquals(0, array.ndim());
            return;
        }
        assertArrayEquals(longs(expected.get("strides")), array.strides(), "strides");
        assertEquals(expected.get("c").booleanValue(), array.isContiguous(), "C order");
        assertEquals(expected.get("f").booleanValue(), array.isFContiguous(), "Fortran order");
        assertEquals(expected.get("writeable").booleanValue(), array.isWriteable(), "writeable");
        assertEquals(expected.get("shared").booleanValue(), array.sharesMemory(base), "shares memory");
        if (expected.get("shared").booleanValue()) {
            assertEquals(expected.get("offset").longValue(), array.address() - base.address(), "offset");
        }
    }

    private static NDArray apply(JsonNode step, NDArray array) {
        int[] axes = step.has("axes") ? ints(step.get("axes")) : new int[0];
        return switch (step.get("op").textValue()) {
            case "slice" -> array.slice(index(step.get("index")));
            case "select" -> array.select(axes[0], axes[1]);
            case "transpose" -> array.transpose();
            case "transposeAxes" -> array.transpose(axes);
            case "swapAxes" -> array.swapAxes(axes[0], axes[1]);
            case "reshape" -> array.reshape(longs(step.get("shape")));
            case "ravel" -> array.ravel();
            case "flatten" -> array.flatten();
            case "broadcastTo" -> broadcastTo(array, longs(step.get("shape")));
            case "squeeze" -> array.squeeze();
            case "squeezeAxis" -> array.squeeze(axes);
            case "expandDims" -> array.expandDims(axes[0]);
            case "flip" -> array.flip(axes);
            case "diagonal" -> array.diagonal(axes[0], axes[1], axes[2]);
            case "view" -> array.view(dtype(step));
            case "astype" -> array.astype(dtype(step));
            case "copy" -> array.copy();
            default -> throw new AssertionError(step);
        };
    }

    /** {@code expand} is PyTorch's too, whose expanded tensors become writeable arrays; NumPy's broadcast views are read-only. */
    private static NDArray broadcastTo(NDArray array, long[] shape) {
        NDArray view = array.expand(shape);
        assertEquals(array.isWriteable(), view.isWriteable());
        return view.asReadOnly();
    }

    @Test
    void contiguityFollowsNumpysRelaxedRule() {
        MemorySegment memory = Arena.ofAuto().allocate(1 << 14);
        every("flags", 300, (c, number) -> {
            NDArray array = NDArray.of(memory, dtype(c), longs(c.get("shape")), longs(c.get("strides")));
            assertEquals(c.get("c").booleanValue(), array.isContiguous(), "C order");
            assertEquals(c.get("f").booleanValue(), array.isFContiguous(), "Fortran order");
        });
    }

    @Test
    void astypeGivesNumpysElementsAlsoOutOfRange() {
        every("astype", 14 * 14, (c, number) -> {
            NDArray source = array(c.get("from"));
            NDArray expected = array(c.get("to"));
            NDArray converted = source.astype(expected.dtype());
            for (long k = 0; k < source.size(); k++) {
                // Boxed numbers tell the zeros apart, and no nan from another.
                assertEquals(expected.get(k), converted.get(k), source.dtype() + " " + source.get(k) + " to " + expected.dtype());
            }
        });
    }

    @Test
    void valuesAreSetOrRefusedAsByNumpy() {
        every("set", 14 * 38, (c, number) -> {
            DType dtype = dtype(c);
            Object value = value(c.get("value"));
            NDArray element = NDArray.zeros(dtype, 1);
            NDArray filled = NDArray.zeros(dtype, 3);
            if (c.has("error")) {
                Refusal refusal = refusalOfValue(c.get("error"), value, dtype);
                for (Executable write : List.<Executable>of(() -> element.set(value, 0), () -> filled.fill(value))) {
                    assertEquals(refusal.message(), assertThrows(refusal.type(), write).getMessage());
                }
                assertEquals(NDArray.zeros(dtype, 1), element);
                assertEquals(NDArray.zeros(dtype, 3), filled);
            } else {
                Object expected = NDArray.of(MemorySegment.ofArray(bytes(c)), dtype, 1).get(0);
                element.set(value, 0);
                filled.fill(value);
                assertEquals(expected, element.get(0));
                assertEquals(List.of(expected, expected, expected), filled.toList());
            }
        });
    }

    private record Refusal(Class<? extends RuntimeException> type, String message) { }

    /** NumPy's refusal of a number, in other words where it names Python's types and functions. */
    private static Refusal refusalOfValue(JsonNode error, Object value, DType dtype) {
        String message = error.get("message").textValue();
        Class<? extends RuntimeException> type = switch (error.get("type").textValue()) {
            case "OverflowError" -> ArithmeticException.class;
            case "ValueError", "TypeError" -> IllegalArgumentException.class;
            default -> throw new AssertionError(error);
        };
        if (message.startsWith("Python integer ")) {
            return new Refusal(type, message.replace("Python integer", "integer"));
        }
        if (message.equals("Python int too large to convert to C long")) {
            Object whole = value instanceof Double d ? new BigDecimal(d).toBigInteger() : value;
            return new Refusal(type, "integer " + whole + " out of bounds for " + dtype.lowerName());
        }
        if (message.endsWith("a real number, not 'complex'")) {
            return new Refusal(type, "a complex number does not fit an array of " + dtype.lowerName());
        }
        return new Refusal(type, message);
    }

    @Test
    void assignmentBroadcastsConvertsAndMindsOverlap() {
        every("assign", 300, (c, number) -> {
            NDArray targetBase = array(c.get("targetBase"));
            NDArray sourceBase = c.get("same").booleanValue() ? targetBase : array(c.get("sourceBase"));
            NDArray target = layout(targetBase.segment(), targetBase.dtype(), c.get("target"));
            NDArray source = layout(sourceBase.segment(), sourceBase.dtype(), c.get("source"));
            if (c.has("error")) {
                assertRefused(c.get("error"), () -> target.copyFrom(source));
                assertEquals(c.get("targetBase").get("bytes").textValue(), hex(targetBase));
            } else {
                target.copyFrom(source);
                assertEquals(c.get("result").textValue(), hex(targetBase));
            }
        });
    }

    @Test
    void sharesMemoryIsExact() {
        MemorySegment memory = Arena.ofAuto().allocate(600);
        every("overlap", 400, (c, number) -> {
            NDArray a = layout(memory, dtype(c.get("a")), c.get("a"));
            NDArray b = layout(memory, dtype(c.get("b")), c.get("b"));
            assertEquals(c.get("shares").booleanValue(), a.sharesMemory(b));
            assertEquals(c.get("shares").booleanValue(), b.sharesMemory(a));
        });
    }

    @Test
    void comparisonsAgreeOnNanSignedZerosToleranceAndPrecision() {
        JsonNode first = recorded.get("compare").get(0);
        List<NDArray> arrays = new ArrayList<>();
        first.get("arrays").forEach(array -> arrays.add(array(array)));
        every("compare", arrays.size() * arrays.size() + 1, (c, number) -> {
            if (number == 0) {
                return;
            }
            NDArray a = arrays.get(c.get("a").intValue());
            NDArray b = arrays.get(c.get("b").intValue());
            String pair = a.repr() + " and " + b.repr();
            assertEquals(c.get("equal").booleanValue(), a.arrayEquals(b), pair);
            if (c.has("error")) {
                assertRefused(c.get("error"), () -> a.allclose(b));
                return;
            }
            assertEquals(c.get("close").get(0).intValue() == 1, a.allclose(b), pair);
            for (int k = 0; k < first.get("tolerances").size(); k++) {
                JsonNode t = first.get("tolerances").get(k);
                boolean close = a.allclose(b, t.get(0).doubleValue(), t.get(1).doubleValue(), t.get(2).booleanValue());
                assertEquals(c.get("close").get(k).intValue() == 1, close, pair + " within " + t);
            }
        });
    }

    @Test
    void readOnlyArraysRefuseBeforeAnythingElseIsChecked() {
        every("readonly", 8, (c, number) -> {
            NDArray array = NDArray.zeros(DType.INT8, c.get("size").longValue()).asReadOnly();
            NDArray ones = NDArray.copyOf(new byte[] {1, 1, 1});
            assertRefused(c.get("error"), switch (c.get("write").textValue()) {
                case "set" -> () -> array.set(1, 0);
                case "setOutOfRange" -> () -> array.set(300, 0);
                case "fill" -> () -> array.fill(1);
                case "copyFrom" -> () -> array.copyFrom(ones);
                case "copyFromWrongShape" -> () -> array.copyFrom(ones.slice(Slice.to(2)));
                default -> throw new AssertionError(c);
            });
        });
    }

    @Test
    void everySectionOfTheFileIsReplayed() {
        assertEquals(List.of("views", "slices", "flags", "astype", "set", "assign", "overlap", "compare", "readonly"),
                recorded.properties().stream().map(Map.Entry::getKey).toList());
    }

    // ------------------------------------------------------------------ replaying

    /** Runs a section, of which the number of cases is known, and reports the first failures. */
    private static void every(String section, int count, ObjIntConsumer<JsonNode> check) {
        List<Executable> failures = new ArrayList<>();
        JsonNode cases = recorded.get(section);
        for (int k = 0; k < cases.size(); k++) {
            int number = k;
            try {
                check.accept(cases.get(k), k);
            } catch (RuntimeException | AssertionError e) {
                String text = cases.get(k).toString();
                failures.add(() -> fail(section + "/" + number + ": " + text.substring(0, Math.min(text.length(), 1500))
                        + "\n    " + e, e));
            }
        }
        assertEquals(count, cases.size());
        assertAll(failures.size() + " of " + count + " fail", failures.subList(0, Math.min(failures.size(), SHOWN)));
    }

    private static void assertRefused(JsonNode error, Executable call) {
        Class<? extends RuntimeException> type = switch (error.get("type").textValue()) {
            case "IndexError", "AxisError" -> IndexOutOfBoundsException.class;
            case "ValueError" -> IllegalArgumentException.class;
            default -> throw new AssertionError(error);
        };
        assertEquals(error.get("message").textValue(), assertThrows(type, call).getMessage());
    }

    private static Object[] index(JsonNode items) {
        Object[] index = new Object[items.size()];
        for (int i = 0; i < index.length; i++) {
            JsonNode item = items.get(i);
            index[i] = item.isObject() ? slice(item.get("slice")) : item.isNumber() ? (Object) item.longValue()
                    : item.textValue().equals("...") ? Slice.ELLIPSIS : Slice.NEWAXIS;
        }
        return index;
    }

    private static Slice slice(JsonNode bounds) {
        Long start = bounds.get(0).isNull() ? null : Long.valueOf(bounds.get(0).longValue());
        Long stop = bounds.get(1).isNull() ? null : Long.valueOf(bounds.get(1).longValue());
        return Slice.of(start, stop, bounds.get(2).longValue());
    }

    private static Object value(JsonNode value) {
        if (value.has("bool")) {
            return value.get("bool").booleanValue();
        }
        if (value.has("complex")) {
            return new Complex(value.get("complex").get(0).doubleValue(), value.get("complex").get(1).doubleValue());
        }
        if (value.has("float")) {
            return Double.valueOf(value.get("float").textValue().replace("inf", "Infinity").replace("nan", "NaN"));
        }
        BigInteger integer = new BigInteger(value.get("int").textValue());
        return integer.bitLength() < 64 ? (Object) integer.longValue() : integer;
    }

    private static NDArray layout(MemorySegment memory, DType dtype, JsonNode layout) {
        return NDArray.of(memory, layout.get("offset").longValue(), dtype, longs(layout.get("shape")),
                longs(layout.get("strides")));
    }

    private static NDArray array(JsonNode array) {
        return NDArray.of(nativeCopy(bytes(array)), dtype(array), longs(array.get("shape")));
    }

    private static DType dtype(JsonNode array) {
        return DType.valueOf(array.get("dtype").textValue().toUpperCase(Locale.ROOT));
    }

    private static byte[] bytes(JsonNode array) {
        return HexFormat.of().parseHex(array.get("bytes").textValue());
    }

    private static MemorySegment nativeCopy(byte[] bytes) {
        return Arena.ofAuto().allocate(bytes.length).copyFrom(MemorySegment.ofArray(bytes));
    }

    /** The bytes of the elements in C order. */
    private static String hex(NDArray array) {
        return HexFormat.of().formatHex(array.copy().segment().toArray(ValueLayout.JAVA_BYTE));
    }

    private static long[] longs(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false).mapToLong(JsonNode::longValue).toArray();
    }

    private static int[] ints(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false).mapToInt(JsonNode::intValue).toArray();
    }
}
