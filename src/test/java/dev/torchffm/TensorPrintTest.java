// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torchffm.ndarray.NDArray;
import dev.torchffm.ndarray.PrintOptions;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden printing cases once more, through tensors of libtorch and the arrays taken from them. */
class TensorPrintTest {
    private static final JsonNode GOLDEN = golden();

    /** Cases that need something that Java cannot reach, and what. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "parameter", "nn.Parameter is a Python class",
            "subclass", "tensor subclasses are Python classes",
            "inference", "the C ABI cannot enter inference mode",
            "named_default_f64", "no C function sets the default dtype; the printer itself is tested with it",
            "f32_under_default_f64", "no C function sets the default dtype; the printer itself is tested with it");

    private static final Map<String, Supplier<Tensor>> CASES = Map.ofEntries(
            Map.entry("requires_grad", TensorPrintTest::leaf),
            Map.entry("grad_fn_mul", () -> leaf().mul(2)),
            Map.entry("grad_fn_sum", () -> leaf().sum()),
            Map.entry("grad_fn_add", () -> leaf().add(1)),
            Map.entry("grad_fn_select", () -> leaf().index(0)),
            Map.entry("grad_fn_view", () -> leaf().view(2, 1)),
            Map.entry("grad_f64", () -> Torch.tensor(new double[] {1, 2}).requiresGrad(true)),
            Map.entry("detached", () -> leaf().detach()),
            Map.entry("meta", () -> Torch.empty(new long[] {2, 3}, DType.FLOAT32, Device.META)),
            Map.entry("meta_int", () -> Torch.empty(new long[] {2, 3}, DType.INT64, Device.META)),
            Map.entry("bf16", () -> Torch.tensor(List.of(1.5, 0.1), DType.BFLOAT16)),
            Map.entry("bf16_large", () -> Torch.tensor(List.of(1e10, 1.0), DType.BFLOAT16)),
            Map.entry("f16_pi", () -> Torch.tensor(List.of(3.14159), DType.FLOAT16)),
            Map.entry("fp8_e4m3fn", () -> Torch.tensor(List.of(1.5, 448.0)).to(DType.FLOAT8_E4M3FN)),
            Map.entry("fp8_e5m2", () -> Torch.tensor(List.of(1.5, 0.1)).to(DType.FLOAT8_E5M2)),
            Map.entry("complex32", () -> Torch.tensor(List.of(new Complex(1, 2))).to(DType.COMPLEX32)),
            Map.entry("conj", () -> complex().conj()),
            Map.entry("neg", () -> complex().conj().imag()),
            Map.entry("zerotensor", () -> Aten.call("_efficientzerotensor", new long[] {2}, null, null, null, null)),
            Map.entry("sparse_coo", () -> Torch.tensor(new float[][] {{0, 1.5f}, {2, 0}}).toSparse(Layout.SPARSE_COO)),
            Map.entry("sparse_csr", () -> Torch.tensor(new float[][] {{0, 1.5f}, {2, 0}}).toSparse(Layout.SPARSE_CSR)),
            Map.entry("suffix_wrap", () -> Torch.arange(0, 11, 1, DType.FLOAT64, Device.CPU).mul(1.5)),
            Map.entry("suffix_wrap_grad", () -> Torch.arange(0, 12, 1, DType.FLOAT64, Device.CPU).mul(1.5).requiresGrad(true)),
            Map.entry("suffix_fit_boundary_1", () -> Torch.arange(0, 13, 1, DType.INT32, Device.CPU).mul(100)),
            Map.entry("suffix_fit_boundary_2", () -> Torch.arange(0, 10, 1, DType.INT32, Device.CPU).mul(10000)),
            Map.entry("suffix_fit_boundary_3",
                    () -> Torch.tensor(List.of(1, 10, 100, 1000, 10000, 100000, 1000000, 10000000), DType.INT32)),
            Map.entry("zero_d_grad", () -> Torch.tensor(1.5).requiresGrad(true)),
            Map.entry("empty_grad", () -> Torch.empty(0).requiresGrad(true)),
            Map.entry("half_even_4", () -> Torch.tensor(List.of(0.03125, 0.09375, 1.00005, 2.5))),
            Map.entry("half_even_4_f64", () -> Torch.tensor(new double[] {0.03125, 0.09375, 1.00005, 0.00005})),
            Map.entry("neg_rounds_to_zero", () -> Torch.tensor(List.of(-0.00001, 0.5, 0.0002))),
            Map.entry("neg_small", () -> Torch.tensor(List.of(-0.0001, 0.05))),
            Map.entry("big_int_floats", () -> Torch.tensor(List.of(1e8, 5.0))),
            Map.entry("int_float_1000", () -> Torch.tensor(List.of(1000.0, 1.0))),
            Map.entry("int_float_1001", () -> Torch.tensor(List.of(1001.0, 1.0))),
            Map.entry("f32_123456789", () -> Torch.tensor(List.of(123456789.0))),
            Map.entry("f64_nextafter", () -> Torch.tensor(new double[] {1.0000000000000002})));

    /** The large cases, whose bytes the file does not hold. */
    private static final Map<String, Supplier<Tensor>> LARGE = Map.of(
            "arange_1000", () -> Torch.arange(1000),
            "arange_1001", () -> Torch.arange(1001),
            "arange_1001_f32", () -> Torch.arange(1001.0),
            "arange_1001_f32_frac", () -> Torch.arange(1001.0).div(4),
            "arange_2d_summ", () -> Torch.arange(1200).reshape(40, 30),
            "arange_2d_summ_few_rows", () -> Torch.arange(1200).reshape(4, 300),
            "arange_3d_summ", () -> Torch.arange(8000).reshape(20, 20, 20),
            "zeros_summ", () -> Torch.zeros(100, 100),
            "bool_summ", () -> Torch.zeros(new long[] {2000}, DType.BOOL));

    private static Tensor fromBytes(JsonNode row) {
        DType dtype = DType.valueOf(row.get("dtype").asText().toUpperCase(Locale.ROOT));
        long[] shape = StreamSupport.stream(row.get("shape").spliterator(), false).mapToLong(JsonNode::asLong).toArray();
        byte[] bytes = HexFormat.of().parseHex(row.get("data_le_hex").asText());
        MemorySegment memory = Arena.ofAuto().allocate(Math.max(bytes.length, 1), 16);
        MemorySegment.copy(bytes, 0, memory, ValueLayout.JAVA_BYTE, 0, bytes.length);
        return Torch.fromSegment(memory, dtype, shape);
    }

    private static JsonNode golden() {
        try (InputStream in = TensorPrintTest.class.getResourceAsStream("/print-golden.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static Tensor leaf() {
        return Torch.tensor(new float[] {1, 2}).requiresGrad(true);
    }

    private static Tensor complex() {
        return Torch.tensor(List.of(new Complex(1, 2), new Complex(3, -4)));
    }

    static Stream<String> bothLibraries() {
        return StreamSupport.stream(GOLDEN.get("numpy_and_torch").spliterator(), false).map(c -> c.get("id").asText());
    }

    static Stream<String> torchOnly() {
        return CASES.keySet().stream().sorted();
    }

    private static JsonNode row(String group, String id) {
        return StreamSupport.stream(GOLDEN.get(group).spliterator(), false).filter(c -> c.get("id").asText().equals(id))
                .findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("bothLibraries")
    void tensorAndItsArrayPrintAsInPyTorchAndNumpy(String id) {
        JsonNode row = row("numpy_and_torch", id);
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor tensor = row.has("data_le_hex") ? fromBytes(row) : LARGE.get(id).get();
            assertEquals(row.get("torch_repr").asText(), tensor.toString());
            NDArray array = tensor.numpy();
            assertEquals(row.get("numpy_str").asText(), array.toString());
            assertEquals(row.get("numpy_repr").asText(), array.repr());
            assertEquals(row.get("torch_repr").asText(), tensor.clone().toString());
        }
    }

    @ParameterizedTest
    @MethodSource("torchOnly")
    void whatOnlyTensorsHavePrintsAsInPyTorch(String id) {
        assertEquals(row("torch_only", id).get("torch_repr").asText(), CASES.get(id).get().toString());
    }

    @Test
    void everyCaseIsRunOrLeftOutWithAReason() {
        Set<String> all = new TreeSet<>();
        GOLDEN.get("torch_only").forEach(c -> all.add(c.get("id").asText()));
        Set<String> covered = new TreeSet<>(CASES.keySet());
        covered.addAll(LEFT_OUT.keySet());
        assertEquals(all, covered);
    }

    @Test
    void viewOfAWrittenBasePrintsTheNodeThatPyTorchMakesForIt() {
        Tensor base = leaf().mul(1);
        Tensor view = base.narrow(0, 0, 1);
        base.add_(1);
        assertTrue(base.toString().endsWith("grad_fn=<AddBackward0>)"), base.toString());
        assertTrue(view.toString().endsWith("grad_fn=<AsStridedBackward0>)"), view.toString());
    }

    @Test
    void viewThatWasTakenUnrecordedPrintsInvalidAfterARecordedWrite() {
        Tensor base = leaf().mul(1);
        Tensor view;
        try (GradMode off = Torch.noGrad()) {
            view = base.narrow(0, 0, 1);
        }
        base.add_(1);
        assertTrue(view.toString().endsWith("grad_fn=<Invalid>)"), view.toString());
    }

    @Test
    void optionsHoldForTheProcessUntilTheyAreSetBack() {
        TensorPrintOptions tensorsBefore = Torch.printOptions();
        PrintOptions arraysBefore = NDArray.getPrintOptions();
        Tensor third = Torch.tensor(new float[] {1 / 3f});
        try {
            Torch.setPrintOptions(tensorsBefore.withPrecision(2));
            NDArray.setPrintOptions(arraysBefore.withPrecision(3));
            assertEquals("tensor([0.33])", third.toString());
            assertEquals("[0.333]", third.numpy().toString());
        } finally {
            Torch.setPrintOptions(tensorsBefore);
            NDArray.setPrintOptions(arraysBefore);
        }
        assertEquals("tensor([0.3333])", third.toString());
        assertEquals("[0.33333334]", third.numpy().toString());
        assertThrows(NullPointerException.class, () -> Torch.setPrintOptions(null));
    }
}
