// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.torchffm.ndarray.NDArray;
import java.math.BigInteger;
import java.util.List;

/** Section A.3: elements and whole tensors as Java's numbers, and numbers as elements. */
class InteropElementsTest extends InteropRowsTest {
    static final InteropCases CASES = elements(items(lists(new InteropCases())));

    InteropElementsTest() {
        super(CASES);
    }

    private static InteropCases lists(InteropCases cases) {
        return cases
                .like("tolist_widens_float32", () -> Torch.tensor(List.of(0.1, 1.5)).tolist())
                .like("tolist_widens_bfloat16", () -> Torch.tensor(List.of(0.1, 1.5), DType.BFLOAT16).tolist())
                .like("tolist_of_zero_d_is_a_number", () -> Torch.tensor(0.1).tolist())
                .like("tolist_of_bool", () -> Torch.tensor(List.of(List.of(true), List.of(false))).tolist())
                .like("tolist_of_complex", () -> complex().tolist())
                .like("tolist_resolves_conj", () -> complex().conj().tolist())
                .like("tolist_resolves_neg", () -> complex().conj().imag().tolist())
                .like("tolist_ignores_grad", () -> Torch.ones(2).requiresGrad(true).tolist())
                .like("tolist_of_no_rows", () -> Torch.empty(0, 3).tolist())
                .like("tolist_of_empty_rows", () -> Torch.empty(2, 0, 3).tolist())
                .like("tolist_of_sparse_is_refused", () -> Torch.eye(2).toSparse(Layout.SPARSE_COO).tolist())
                .like("tolist_of_meta_is_refused", () -> meta(2).tolist())
                .like("tolist_of_float8", () -> Torch.tensor(List.of(1., 2.)).to(DType.FLOAT8_E4M3FN).tolist())
                .like("tolist_of_large_uint64",
                        () -> Torch.tensor(List.of(BigInteger.ONE.shiftLeft(63).add(BigInteger.valueOf(5))), DType.UINT64).tolist())
                // Java has a type for single precision, and the list holds that; its value is what Python widens to.
                .like("array_tolist_widens", () -> Torch.tensor(List.of(0.1)).numpy().toList());
    }

    private static InteropCases items(InteropCases cases) {
        return cases
                .like("item_of_two_elements_is_refused", () -> Torch.ones(2).item())
                .like("item_of_no_elements_is_refused", () -> Torch.empty(0).item())
                .like("item_of_one_element", () -> Torch.ones(1, 1, 1).item())
                .like("item_of_meta_is_refused", () -> meta(1).item())
                .like("float_of_zero_d_array", () -> Torch.tensor(1.5).numpy().getDouble());
    }

    private static InteropCases elements(InteropCases cases) {
        return cases
                // NumPy's scalar of single precision is Java's float.
                .asserting("array_element_is_a_numpy_scalar", row -> {
                    NDArray a = Torch.tensor(List.of(0.1)).numpy();
                    assertEquals(0.1f, a.get(0));
                    assertEquals(row.json().get("text").asText(), "np.float32(" + a.getFloat(0) + ")");
                })
                .like("array_truncates_float_for_int", () -> {
                    NDArray a = Torch.zeros(new long[] {2}, DType.INT32).numpy();
                    a.set(3.9, 0);
                    return a.toList();
                })
                .refusedInJavaWith(ArithmeticException.class, "integer 300 out of bounds for int8",
                        "array_refuses_integer_out_of_range", () -> Torch.zeros(new long[] {2}, DType.INT8).numpy().set(300, 0))
                .like("tensor_refuses_integer_out_of_range",
                        () -> Torch.zeros(new long[] {2}, DType.INT8).index(0).fill_(300));
    }

    private static Tensor complex() {
        return Torch.tensor(List.of(new Complex(1, 2)));
    }

    private static Tensor meta(long... shape) {
        return Torch.empty(shape, DType.FLOAT32, Device.META);
    }
}
