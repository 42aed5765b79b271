// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static dev.torchffm.PythonRepr.tuple;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.torchffm.PythonRepr.Size;
import dev.torchffm.ndarray.NDArray;
import java.util.List;

/**
 * Sections A.3 and A.4: arrays and numbers as operands and indexes of tensors. What Python does by overloading is an explicit
 * {@code Torch.fromNumpy} here.
 */
class InteropOperandsTest extends InteropRowsTest {
    static final InteropCases CASES = arrays(numbers(new InteropCases()));

    InteropOperandsTest() {
        super(CASES);
    }

    private static InteropCases numbers(InteropCases cases) {
        return cases
                .like("tensor_times_numpy_scalar", () -> Torch.ones(2).mul(2.))
                .like("float32_tensor_times_numpy_float64_dtype", () -> Torch.ones(2).mul(2.).dtype())
                .like("index_with_numpy_scalar", () -> Torch.arange(4).index(2))
                .like("numpy_int_as_argument",
                        () -> new Size(Aten.call("diag", Torch.ones(3), (short) 1).shape()))
                .like("numpy_int_assigned_to_element", () -> {
                    Tensor t = Torch.tensor(List.of(2), DType.INT32);
                    t.index(0).fill_((byte) 3);
                    return t;
                })
                // A number cannot be the left operand in Java: the row's other half is the same call.
                .asserting("int16_tensor_plus_numpy_int16", row -> {
                    Tensor t = Torch.fromNumpy(NDArray.copyOf(new short[] {3}));
                    DType sum = t.add((short) 3).dtype();
                    assertEquals(row.json().get("text").asText(), PythonRepr.repr(tuple(sum, sum)));
                    assertEquals(List.of(6L), t.add((short) 3).tolist());
                })
                .like("complex128_tensor_equals_numpy_scalar", () -> {
                    Tensor t = Torch.tensor(new Complex(1, 3), DType.COMPLEX128);
                    Complex a = t.numpy().flatten().getComplex(0);
                    return t.eq(Torch.tensor(a, DType.COMPLEX128)).item();
                });
    }

    private static InteropCases arrays(InteropCases cases) {
        return cases
                .like("tensor_equals_array", () -> Torch.tensor(List.of(1, 3)).eq(Torch.fromNumpy(NDArray.copyOf(new long[] {1, 2}))))
                .asserting("tensor_equals_array_both_ways", row -> {
                    Tensor a = Torch.arange(4.).reshape(2, 2);
                    NDArray b = a.clone().numpy();
                    assertEquals("(True, True, 'Tensor')", row.json().get("text").asText());
                    assertEquals(true, Aten.call("all", a.eq(Torch.fromNumpy(b))).item());
                    assertEquals(true, Aten.call("all", Torch.fromNumpy(b).eq(a)).item());
                    assertEquals(a.numpy(), b);
                })
                .like("index_with_bool_array", () -> Aten.call("masked_select", Torch.arange(4),
                        Torch.fromNumpy(NDArray.copyOf(new boolean[] {true, false, true, false}))))
                .like("index_with_int_array", () -> Aten.call("index_select", Torch.arange(4), 0,
                        Torch.fromNumpy(NDArray.copyOf(new long[] {2, 0}))))
                .like("zero_d_with_empty_keeps_empty_shape", () -> {
                    Tensor x = Torch.rand(new long[0], DType.FLOAT16, Device.CPU);
                    Tensor y = Torch.tensor(NDArray.zeros(DType.FLOAT64, 0), DType.FLOAT16);
                    return tuple(new Size(x.div(y).shape()), new Size(x.mul(y).shape()),
                            new Size(Aten.call("floor_divide", x, y).shape()));
                });
    }
}
