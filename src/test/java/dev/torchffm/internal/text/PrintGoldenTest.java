// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torchffm.DType;
import dev.torchffm.TensorPrintOptions;
import dev.torchffm.internal.text.TorchPrinter.Part;
import dev.torchffm.ndarray.NDArray;
import dev.torchffm.ndarray.PrintOptions;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of {@code print-golden.json}, but those named here with the reason. */
class PrintGoldenTest {
    private static final JsonNode GOLDEN = PrintCases.golden();

    /** Cases that are not printed, and why. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "np_legacy_2.2_f32_1e6", "legacy modes are left out",
            "np_legacy_2.1_f32_1e7", "legacy modes are left out",
            "np_legacy_2.1_summ_repr", "legacy modes are left out",
            "parameter", "there is no nn.Parameter",
            "subclass", "there are no Python subclasses of tensors");

    @Test
    void everyCaseIsRunOrLeftOutWithAReason() {
        Set<String> all = new TreeSet<>();
        GOLDEN.forEach(group -> group.forEach(row -> all.add(row.get("id").asText())));
        Set<String> run = new TreeSet<>(LEFT_OUT.keySet());
        Stream.of(arrays(), numpyOptions(), torchOptions(), torchOnly())
                .forEach(cases -> cases.forEach(c -> run.add((String) c.get()[0])));
        assertEquals(all, run);
        assertEquals(212, all.size());
    }

    private static Stream<Arguments> rows(String group) {
        return StreamSupport.stream(GOLDEN.get(group).spliterator(), false)
                .filter(row -> !LEFT_OUT.containsKey(row.get("id").asText()))
                .map(row -> Arguments.of(row.get("id").asText(), row));
    }

    static Stream<Arguments> arrays() {
        return rows("numpy_and_torch");
    }

    static Stream<Arguments> numpyOptions() {
        return rows("numpy_options");
    }

    static Stream<Arguments> torchOptions() {
        return rows("torch_options");
    }

    static Stream<Arguments> torchOnly() {
        return rows("torch_only");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arrays")
    void strIsNumpys(String id, JsonNode row) {
        assertEquals(row.get("numpy_str").asText(), array(row).toString(PrintOptions.DEFAULT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arrays")
    void reprIsNumpys(String id, JsonNode row) {
        assertEquals(row.get("numpy_repr").asText(), array(row).repr(PrintOptions.DEFAULT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arrays")
    void tensorReprIsPytorchs(String id, JsonNode row) {
        NDArray array = array(row);
        assertEquals(row.get("torch_repr").asText(),
                TorchPrinter.dense(array, TensorHeader.of(array.dtype()), TensorPrintOptions.DEFAULT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("numpyOptions")
    void numpyOptionsActAsInNumpy(String id, JsonNode row) {
        PrintOptions options = PrintCases.numpyOptions(row.get("options"));
        assertEquals(row.get("numpy_str").asText(), array(row).toString(options));
        assertEquals(row.get("numpy_repr").asText(), array(row).repr(options));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("torchOptions")
    void torchOptionsActAsInPytorch(String id, JsonNode row) {
        NDArray array = array(row);
        assertEquals(row.get("torch_repr").asText(),
                TorchPrinter.dense(array, TensorHeader.of(array.dtype()), PrintCases.torchOptions(row.get("options"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("torchOnly")
    void whatOnlyTensorsHavePrintsAsInPytorch(String id, JsonNode row) {
        assertEquals(row.get("torch_repr").asText(), tensorText(id));
    }

    private static NDArray array(JsonNode row) {
        DType dtype = PrintCases.dtype(row.get("dtype").asText());
        long[] shape = PrintCases.shape(row.get("shape"));
        if (row.has("data_le_hex")) {
            byte[] bytes = HexFormat.of().parseHex(row.get("data_le_hex").asText());
            return NDArray.of(MemorySegment.ofArray(bytes), dtype, shape);
        }
        if (row.has("data_gen")) {
            JsonNode made = row.get("data_gen");
            boolean counting = made.get("kind").asText().equals("arange");
            return counted(dtype, made.get("n").asInt(), counting ? 1 : 0, made.get("divide_by").asInt(), shape);
        }
        if (row.get("id").asText().equals("t_profile_short")) {
            return counted(dtype, 1001, 1, 3, shape);
        }
        JsonNode values = row.get("values");
        ByteBuffer bytes = ByteBuffer.allocate(values.size() * dtype.itemSize()).order(ByteOrder.LITTLE_ENDIAN);
        for (JsonNode value : values) {
            put(bytes, dtype, value.asText());
        }
        return NDArray.of(MemorySegment.ofArray(bytes.array()), dtype, shape);
    }

    private static NDArray counted(DType dtype, int n, int step, int divideBy, long... shape) {
        ByteBuffer bytes = buffer(n * dtype.itemSize());
        for (int i = 0; i < n; i++) {
            switch (dtype) {
                case BOOL -> bytes.put((byte) (i * step));
                case INT64 -> bytes.putLong((long) i * step / divideBy);
                case FLOAT32 -> bytes.putFloat((float) (i * step) / divideBy);
                default -> throw new IllegalArgumentException(dtype.toString());
            }
        }
        return NDArray.of(MemorySegment.ofArray(bytes.array()), dtype, shape);
    }

    private static void put(ByteBuffer bytes, DType dtype, String value) {
        switch (dtype) {
            case INT32 -> bytes.putInt(Integer.parseInt(value));
            case INT64 -> bytes.putLong(Long.parseLong(value));
            case FLOAT32 -> bytes.putFloat(Float.parseFloat(javaNumber(value)));
            case FLOAT64 -> bytes.putDouble(Double.parseDouble(javaNumber(value)));
            default -> throw new IllegalArgumentException(dtype.toString());
        }
    }

    private static String javaNumber(String python) {
        return python.replace("nan", "NaN").replace("inf", "Infinity");
    }

    private static String tensorText(String id) {
        NDArray oneTwo = floats(1, 2);
        return switch (id) {
            case "requires_grad" -> grad(oneTwo);
            case "grad_fn_mul" -> gradFn(floats(2, 4), "MulBackward0");
            case "grad_fn_sum" -> gradFn(floats(new long[0], 3), "SumBackward0");
            case "grad_fn_add" -> gradFn(floats(2, 3), "AddBackward0");
            case "grad_fn_select" -> gradFn(floats(new long[0], 1), "SelectBackward0");
            case "grad_fn_view" -> gradFn(floats(new long[] {2, 1}, 1, 2), "ViewBackward0");
            case "grad_f64" -> grad(doubles(1, 2));
            case "detached" -> plain(oneTwo);
            case "meta" -> meta(DType.FLOAT32);
            case "meta_int" -> meta(DType.INT64);
            case "bf16" -> widened(DType.BFLOAT16, 1.5f, 0.10009765625f);
            case "bf16_large" -> widened(DType.BFLOAT16, bfloat16(1e10f), 1);
            case "f16_pi" -> widened(DType.FLOAT16, 3.140625f);
            case "fp8_e4m3fn" -> widened(DType.FLOAT8_E4M3FN, 1.5f, 448);
            case "fp8_e5m2" -> widened(DType.FLOAT8_E5M2, 1.5f, 0.09375f);
            case "complex32" -> print(complexes(1, 2), TensorHeader.of(DType.COMPLEX32));
            case "conj" -> plain(complexes(1, -2, 3, 4));
            case "neg" -> plain(floats(-2, 4));
            case "zerotensor" -> plain(floats(0, 0));
            case "sparse_coo" -> TorchPrinter.sparseCoo(
                    Part.of(longs(new long[] {2, 2}, 0, 1, 1, 0)), Part.of(floats(1.5f, 2)), new long[] {2, 2}, 2,
                    TensorHeader.of(DType.FLOAT32).withLayout("torch.sparse_coo"), TensorPrintOptions.DEFAULT);
            case "sparse_csr" -> TorchPrinter.sparseCompressed(
                    Part.of(longs(new long[] {3}, 0, 1, 2)), Part.of(longs(new long[] {2}, 1, 0)),
                    Part.of(floats(1.5f, 2)), new long[] {2, 2}, 2,
                    TensorHeader.of(DType.FLOAT32).withLayout("torch.sparse_csr"), TensorPrintOptions.DEFAULT);
            case "suffix_wrap" -> plain(steps(11));
            case "suffix_wrap_grad" -> grad(steps(12));
            case "suffix_fit_boundary_1" ->
                plain(ints(0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1100, 1200));
            case "suffix_fit_boundary_2" ->
                plain(ints(0, 10000, 20000, 30000, 40000, 50000, 60000, 70000, 80000, 90000));
            case "suffix_fit_boundary_3" -> plain(ints(1, 10, 100, 1000, 10000, 100000, 1000000, 10000000));
            case "zero_d_grad" -> grad(floats(new long[0], 1.5f));
            case "empty_grad" -> grad(floats());
            case "inference" -> plain(floats(1, 1));
            case "half_even_4" -> plain(floats(0.03125f, 0.09375f, 1.00005f, 2.5f));
            case "half_even_4_f64" -> plain(doubles(0.03125, 0.09375, 1.00005, 0.00005));
            case "neg_rounds_to_zero" -> plain(floats(-0.00001f, 0.5f, 0.0002f));
            case "neg_small" -> plain(floats(-0.0001f, 0.05f));
            case "big_int_floats" -> plain(floats(1e8f, 5));
            case "int_float_1000" -> plain(floats(1000, 1));
            case "int_float_1001" -> plain(floats(1001, 1));
            case "f32_123456789" -> plain(floats(123456789f));
            case "f64_nextafter" -> plain(doubles(1.0000000000000002));
            case "named_default_f64" -> plain(doubles(1, 2));
            case "f32_under_default_f64" ->
                print(oneTwo, TensorHeader.of(DType.FLOAT32).withDefaultDType(DType.FLOAT64));
            default -> fail("no input for " + id);
        };
    }

    private static String print(NDArray values, TensorHeader header) {
        return TorchPrinter.dense(values, header, TensorPrintOptions.DEFAULT);
    }

    private static String plain(NDArray values) {
        return print(values, TensorHeader.of(values.dtype()));
    }

    private static String grad(NDArray values) {
        return print(values, TensorHeader.of(values.dtype()).withRequiresGrad(true));
    }

    private static String gradFn(NDArray values, String name) {
        return print(values, TensorHeader.of(values.dtype()).withGradFn(name).withRequiresGrad(true));
    }

    private static String meta(DType dtype) {
        return TorchPrinter.meta(new long[] {2, 3}, TensorHeader.of(dtype).withDevice("meta"), TensorPrintOptions.DEFAULT);
    }

    private static String widened(DType dtype, float... values) {
        return print(floats(values), TensorHeader.of(dtype));
    }

    private static float bfloat16(float x) {
        int bits = Float.floatToRawIntBits(x);
        return Float.intBitsToFloat((bits + 0x7fff + (bits >> 16 & 1)) & 0xffff0000);
    }

    private static NDArray steps(int n) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = i * 1.5;
        }
        return doubles(values);
    }

    private static NDArray floats(float... values) {
        return floats(new long[] {values.length}, values);
    }

    private static NDArray floats(long[] shape, float... values) {
        ByteBuffer bytes = buffer(values.length * 4);
        for (float value : values) {
            bytes.putFloat(value);
        }
        return NDArray.of(MemorySegment.ofArray(bytes.array()), DType.FLOAT32, shape);
    }

    private static NDArray complexes(float... parts) {
        ByteBuffer bytes = buffer(parts.length * 4);
        for (float part : parts) {
            bytes.putFloat(part);
        }
        return NDArray.of(MemorySegment.ofArray(bytes.array()), DType.COMPLEX64, parts.length / 2);
    }

    private static NDArray doubles(double... values) {
        ByteBuffer bytes = buffer(values.length * 8);
        for (double value : values) {
            bytes.putDouble(value);
        }
        return NDArray.of(MemorySegment.ofArray(bytes.array()), DType.FLOAT64, values.length);
    }

    private static NDArray ints(int... values) {
        ByteBuffer bytes = buffer(values.length * 4);
        for (int value : values) {
            bytes.putInt(value);
        }
        return NDArray.of(MemorySegment.ofArray(bytes.array()), DType.INT32, values.length);
    }

    private static NDArray longs(long[] shape, long... values) {
        ByteBuffer bytes = buffer(values.length * 8);
        for (long value : values) {
            bytes.putLong(value);
        }
        return NDArray.of(MemorySegment.ofArray(bytes.array()), DType.INT64, shape);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
