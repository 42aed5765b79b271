// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.GradMode;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.Call;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.OpName;
import dev.torchffm.internal.dispatch.DirectKernel;
import dev.torchffm.internal.dispatch.DirectKernels;
import dev.torchffm.internal.schema.AtenSchemas;
import dev.torchffm.internal.schema.Schema;
import dev.torchffm.internal.schema.SchemaParser;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Kernels that are called around the dispatcher do what the dispatcher does, and are called where that is right. */
class DirectKernelsTest {
    private static final DType[] TYPES = {DType.FLOAT32, DType.FLOAT64, DType.FLOAT16, DType.BFLOAT16, DType.INT64, DType.INT32,
        DType.UINT8, DType.BOOL, DType.COMPLEX64};

    /** About how many of an operator's recorded calls are made in every way. */
    private static final int CALLS = 8;

    /** The same operator on the same values, lying otherwise. */
    private static final Map<String, UnaryOperator<Tensor>> LAYOUTS = new LinkedHashMap<>();

    static {
        LAYOUTS.put("as recorded", t -> t);
        LAYOUTS.put("dimensions reversed in memory", t -> t.permute(reversed(t.dim())).contiguous().permute(reversed(t.dim())));
        LAYOUTS.put("every second element", t -> Torch.zeros(t.numel() * 2).to(t.dtype()).asStrided(t.shape(), twice(t.shape()))
                .copy_(t));
        LAYOUTS.put("behind others", t -> Torch.zeros(t.numel() + 3).to(t.dtype()).narrow(0, 3, t.numel()).view(t.shape()).copy_(t));
        LAYOUTS.put("expanded", t -> t.dim() == 0 || t.shape()[0] == 0 ? t : t.narrow(0, 0, 1).expand(t.shape()));
        LAYOUTS.put("zero-dimensional", t -> t.numel() == 0 ? Torch.zeros().to(t.dtype()) : t.reshape(-1).select(0, 0));
        LAYOUTS.put("empty", t -> t.dim() == 0 ? t : t.narrow(0, 0, 0));
    }

    private static long[] reversed(int dim) {
        long[] order = new long[dim];
        for (int i = 0; i < dim; i++) {
            order[i] = dim - 1 - i;
        }
        return order;
    }

    private static long[] twice(long[] shape) {
        long[] strides = OperatorSamples.strides(shape);
        for (int i = 0; i < strides.length; i++) {
            strides[i] *= 2;
        }
        return strides;
    }

    static Stream<String> operators() {
        return DirectKernels.OPERATORS.stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("operators")
    void bothWaysAgree(String name) {
        List<JsonNode> calls = OperatorCalls.all().get(name);
        assertTrue(Operator.unchecked("aten::" + name).hasKernel());
        int succeeded = 0;
        int step = Math.max(1, calls.size() / CALLS);
        for (int i = 0; i < calls.size(); i += step) {
            JsonNode call = calls.get(i);
            for (Map.Entry<String, UnaryOperator<Tensor>> layout : LAYOUTS.entrySet()) {
                succeeded += agree(call, layout.getValue(), layout.getKey() + " in " + call);
            }
        }
        for (DType type : TYPES) {
            JsonNode call = calls.get(calls.size() / 2);
            try (TensorScope scope = TensorScope.ofConfined()) {
                DType own = ((Tensor) first(OperatorCalls.value(call.get("a").get(0)))).dtype();
                succeeded += agree(call, t -> t.dtype() == own ? t.to(type) : t, type + " in " + call);
            }
        }
        assertTrue(succeeded > CALLS, succeeded + " calls");
    }

    private static Object first(Object argument) {
        return argument instanceof List<?> list ? list.getFirst() : argument;
    }

    /** Makes a call in both ways, and says whether it was not refused. */
    private static int agree(JsonNode call, UnaryOperator<Tensor> change, String what) {
        try (TensorScope scope = TensorScope.ofConfined()) {
            Operator operator = Operator.unchecked("aten::" + call.get("op").textValue());
            List<Object> arguments = new ArrayList<>();
            call.get("a").forEach(argument -> arguments.add(changed(OperatorCalls.value(argument), change)));
            if (call.has("k")) {
                for (Map.Entry<String, JsonNode> named : call.get("k").properties()) {
                    operator = operator.with(named.getKey(), changed(OperatorCalls.value(named.getValue()), change));
                }
            }
            Object expected = outcome(operator.throughDispatcher(), arguments);
            Object actual = outcome(operator, arguments);
            if (expected instanceof String || actual instanceof String) {
                assertEquals(expected, actual, what);
                return 0;
            }
            List<?> results = (List<?>) expected;
            for (int i = 0; i < results.size(); i++) {
                same((Tensor) results.get(i), (Tensor) ((List<?>) actual).get(i), what);
            }
            return 1;
        }
    }

    private static Object changed(Object argument, UnaryOperator<Tensor> change) {
        return switch (argument) {
            case Tensor tensor -> change.apply(tensor);
            case List<?> list -> list.stream().map(element -> changed(element, change)).toList();
            case null, default -> argument;
        };
    }

    private static Object outcome(Operator operator, List<Object> arguments) {
        Torch.manualSeed(0);
        try {
            return operator.call(arguments.toArray());
        } catch (TorchException e) {
            return e.getMessage();
        }
    }

    private static void same(Tensor expected, Tensor actual, String what) {
        if (expected == null) {
            assertEquals(null, actual, what);
            return;
        }
        assertEquals(expected.dtype(), actual.dtype(), what);
        assertArrayEquals(expected.shape(), actual.shape(), what);
        assertArrayEquals(expected.strides(), actual.strides(), what);
        assertEquals(expected.storageOffset(), actual.storageOffset(), what);
        assertEquals(expected.isConj(), actual.isConj(), what);
        assertTrue(expected.numel() == 0 || expected.allclose(actual, 0, 0, true), () -> what + ": " + expected + " and " + actual);
    }

    // ------------------------------------------------------------------ where it is right

    private static final Schema CUMSUM = SchemaParser.parse(AtenSchemas.find("cumsum"));

    /** Whether the kernel of cumsum is called for a tensor. */
    private static boolean isDirect(Tensor tensor) {
        DirectKernel.Frame frame = DirectKernel.find(CUMSUM).begin();
        frame.tensor(tensor.handle().acquire()).integer(0).none();
        try {
            if (frame.run()) {
                Native.deleteTensor(Call.of(OpName.aten("cumsum")).result(0));
                return true;
            }
            return false;
        } finally {
            tensor.handle().release();
        }
    }

    @Test
    void onlyOrdinaryTensorsGoAroundTheDispatcher() {
        try (Arena arena = Arena.ofConfined(); Arena shared = Arena.ofShared(); TensorScope scope = TensorScope.ofConfined()) {
            Tensor plain = Torch.ones(2, 3);
            assertTrue(isDirect(plain));
            assertTrue(isDirect(plain.t()));
            assertTrue(isDirect(plain.select(0, 1)));
            Tensor recorded = Torch.ones(2).requiresGrad(true);
            assertFalse(isDirect(recorded));
            assertFalse(isDirect(recorded.mul(recorded)), "a result of what is recorded");
            assertTrue(isDirect(recorded.detach()));
            try (GradMode mode = Torch.noGrad()) {
                assertTrue(isDirect(recorded));
            }
            Tensor complex = Torch.ones(2).to(DType.COMPLEX64);
            assertTrue(isDirect(complex));
            assertFalse(isDirect(complex.conj()));
            assertFalse(isDirect(complex.conj().imag()), "the neg bit");
            assertTrue(isDirect(Torch.fromSegment(arena.allocate(8, 8), DType.FLOAT32, 2)), "memory that no other thread can free");
            assertFalse(isDirect(Torch.fromSegment(shared.allocate(8, 8), DType.FLOAT32, 2)), "memory that another thread could free");
            assertFalse(isDirect(Torch.empty(new long[] {2}, DType.FLOAT32, Device.META)));
            assertFalse(isDirect(Operator.of("aten::to_sparse").callTensor(plain)));
        }
    }

    @Test
    void gradientsAreRecordedWhereTheyAreWanted() {
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor x = Torch.tensor(new float[] {1, 2, 3}).requiresGrad(true);
            Tensor sums = Operator.of("aten::cumsum").callTensor(x, 0);
            assertTrue(sums.requiresGrad());
            sums.sum().backward();
            assertEquals(List.of(3.0, 2.0, 1.0), x.grad().tolist());
            // Only one of the tensors is recorded, and stands in a list.
            assertTrue(Operator.of("aten::cat").callTensor(List.of(Torch.ones(1), x)).requiresGrad());
        }
    }

    @Test
    void longListsGoThroughTheDispatcher() {
        try (TensorScope scope = TensorScope.ofConfined()) {
            List<Tensor> many = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                many.add(Torch.tensor(new long[] {i}));
            }
            assertEquals(99L * 100 / 2, Operator.of("aten::cat").callTensor(many).sum().item());
            assertEquals(100, Operator.of("aten::cat").callTensor(many).numel());
        }
    }
}
