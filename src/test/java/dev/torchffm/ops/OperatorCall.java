// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.SchemaParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One recorded call, made again from Java, and its results compared with what PyTorch gave. */
final class OperatorCall {
    private final JsonNode recorded;
    private final Operator operator;
    /** The arguments by parameter. */
    private final Map<String, Object> arguments = new LinkedHashMap<>();

    private OperatorCall(JsonNode recorded) {
        this.recorded = recorded;
        this.operator = Operator.unchecked("aten::" + recorded.get("op").textValue());
    }

    /** Makes the call, and fails where anything is not as PyTorch has it. */
    static void replay(JsonNode recorded) {
        try (TensorScope scope = TensorScope.ofConfined()) {
            new OperatorCall(recorded).run();
        }
    }

    private void run() {
        List<Parameter> parameters = SchemaParser.parse(operator.schema()).parameters();
        List<Object> positional = new ArrayList<>();
        for (JsonNode argument : recorded.get("a")) {
            Object value = OperatorCalls.value(argument);
            arguments.put(parameters.get(positional.size()).name(), value);
            positional.add(value);
        }
        Operator complete = operator;
        if (recorded.has("k")) {
            for (Map.Entry<String, JsonNode> argument : recorded.get("k").properties()) {
                Object value = OperatorCalls.value(argument.getValue());
                arguments.put(argument.getKey(), value);
                complete = complete.with(argument.getKey(), value);
            }
        }
        List<Object> results = complete.call(positional.toArray());
        assertEquals(recorded.get("r").size(), results.size(), "results");
        for (int i = 0; i < results.size(); i++) {
            same(recorded.get("r").get(i), results.get(i), results.size() == 1 ? "result" : "result " + i);
        }
        if (recorded.has("w")) {
            for (Map.Entry<String, JsonNode> after : recorded.get("w").properties()) {
                same(after.getValue(), arguments.get(after.getKey()), after.getKey());
            }
        }
    }

    private void same(JsonNode expected, Object actual, String where) {
        if (expected.isArray()) {
            List<?> items = items(actual, where);
            assertEquals(expected.size(), items.size(), where);
            for (int i = 0; i < items.size(); i++) {
                same(expected.get(i), items.get(i), where + "[" + i + "]");
            }
        } else if (expected.has("w")) {
            assertSame(arguments.get(expected.get("w").textValue()), actual, where);
        } else if (expected.has("t")) {
            sameTensor(expected, assertInstanceOf(Tensor.class, actual, where), where);
        } else if (expected.isNull()) {
            assertNull(actual, where);
        } else {
            Object value = OperatorCalls.value(expected);
            if (value instanceof Double real && actual instanceof Double) {
                assertEquals(real, (Double) actual, Math.abs(real) * 1e-7 + 1e-7, where);
            } else {
                assertEquals(value, actual, where);
            }
        }
    }

    private static List<?> items(Object actual, String where) {
        if (actual instanceof long[] numbers) {
            return Arrays.stream(numbers).boxed().toList();
        }
        return assertInstanceOf(List.class, actual, where);
    }

    private void sameTensor(JsonNode reference, Tensor actual, String where) {
        Tensor expected = OperatorCalls.result(reference);
        assertEquals(expected.dtype(), actual.dtype(), () -> where + ": dtype");
        assertArrayEquals(expected.shape(), actual.shape(), () -> where + ": shape");
        assertEquals(expected.isConj(), actual.isConj(), () -> where + ": conj bit");
        assertEquals(expected.isNeg(), actual.isNeg(), () -> where + ": neg bit");
        if (!OperatorCalls.DEVICE.isCpu()) {
            // Kernels of other devices choose their own strides.
            sameValues(expected, actual.cpu(), where);
            return;
        }
        long[] strides = OperatorCalls.strides(reference);
        for (int d = 0; d < strides.length && expected.numel() > 0; d++) {
            // The stride of a dimension of size 1 says nothing.
            int dim = d;
            if (expected.shape()[d] > 1) {
                assertEquals(strides[d], actual.strides()[d], () -> where + ": stride of dimension " + dim);
            }
        }
        if (reference.has("s")) {
            Tensor base = (Tensor) arguments.get(reference.get("s").get(0).textValue());
            assertEquals(TensorImplLayout.storage(base.handle().held()), TensorImplLayout.storage(actual.handle().held()),
                    () -> where + ": storage");
            assertEquals(reference.get("s").get(1).longValue(), actual.storageOffset(), () -> where + ": storage offset");
        }
        sameValues(expected, actual, where);
    }

    // ------------------------------------------------------------------ values

    private void sameValues(Tensor expected, Tensor actual, String where) {
        if (expected.dtype().isComplex()) {
            // As one number, as PyTorch compares: an error of one part is measured by the whole.
            double[] want = doubles(parts(expected));
            double[] got = doubles(parts(actual));
            for (int i = 0; i < want.length; i += 2) {
                double error = Math.hypot(got[i] - want[i], got[i + 1] - want[i + 1]);
                double size = Math.hypot(want[i], want[i + 1]);
                if (!(error <= absolute(expected.dtype()) + complexRelative(expected.dtype()) * size)
                        && !(near(want[i], got[i], expected.dtype()) && near(want[i + 1], got[i + 1], expected.dtype()))) {
                    throw different(where, i / 2, want[i] + "+" + want[i + 1] + "j", got[i] + "+" + got[i + 1] + "j");
                }
            }
        } else if (expected.dtype().isFloatingPoint()) {
            double[] want = doubles(expected);
            double[] got = doubles(actual);
            for (int i = 0; i < want.length; i++) {
                if (!near(want[i], got[i], expected.dtype())) {
                    throw different(where, i, want[i], got[i]);
                }
            }
        } else {
            assertArrayEquals(expected.to(DType.INT64).reshape(-1).numpy().toLongArray(),
                    actual.to(DType.INT64).reshape(-1).numpy().toLongArray(), () -> where + ": values");
        }
    }

    private static AssertionError different(String where, int index, Object expected, Object actual) {
        return new AssertionError(where + ": element " + index + ": expected " + expected + ", got " + actual);
    }

    private static boolean near(double want, double got, DType dtype) {
        return want == got || Double.isNaN(want) && Double.isNaN(got) || Math.abs(got - want)
                <= absolute(dtype) + relative(dtype) * Math.abs(want) && !Double.isInfinite(want);
    }

    /** The tolerances of {@code torch.testing.assert_close}; other devices round otherwise. */
    private static double relative(DType dtype) {
        if (!OperatorCalls.DEVICE.isCpu()) {
            return dtype == DType.BFLOAT16 ? 3e-2 : 2e-3;
        }
        return switch (dtype) {
            case FLOAT16, COMPLEX32 -> 1e-3;
            case BFLOAT16 -> 1.6e-2;
            case FLOAT32, COMPLEX64 -> 1.3e-6;
            case FLOAT64, COMPLEX128 -> 1e-7;
            default -> throw new AssertionError(dtype);
        };
    }

    /**
     * A complex power is the exponential of a product, whose rounding grows with its size: of numbers around a million the system's C library
     * decides more digits than that. glibc 2.43 gives -1414656.5+87808.5j where 2.36 gives -1414657.75+87809.93j.
     */
    private double complexRelative(DType dtype) {
        boolean power = recorded.get("op").textValue().startsWith("pow");
        return relative(dtype) * (power && dtype == DType.COMPLEX64 ? 2 : 1);
    }

    private static double absolute(DType dtype) {
        if (!OperatorCalls.DEVICE.isCpu()) {
            return 1e-3;
        }
        return dtype == DType.FLOAT64 || dtype == DType.COMPLEX128 ? 1e-7 : 1e-5;
    }

    private static Tensor parts(Tensor complex) {
        return complex.resolveNeg().resolveConj().to(DType.COMPLEX128).viewAsReal();
    }

    private static double[] doubles(Tensor real) {
        return real.resolveNeg().to(DType.FLOAT64).reshape(-1).numpy().toDoubleArray();
    }
}
