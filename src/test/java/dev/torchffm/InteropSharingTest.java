// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static dev.torchffm.PythonRepr.tuple;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.PythonRepr.NumpyDtype;
import dev.torchffm.ndarray.NDArray;
import java.util.List;

/** Sections A.3 and A.4: what a write through one side shows on the other, versions, and how long an array lives. */
class InteropSharingTest extends InteropRowsTest {

    static final InteropCases CASES = copies(lifetimes(arrayWrites(tensorWrites(new InteropCases()))));

    InteropSharingTest() {
        super(CASES);
    }

    private static InteropCases tensorWrites(InteropCases cases) {
        return cases
                .like("tensor_element_write_is_seen_in_array", () -> {
                    Tensor t = Torch.zeros(3);
                    NDArray a = t.numpy();
                    t.index(1).fill_(5);
                    return a.toList();
                })
                .like("tensor_in_place_add_is_seen_in_array", () -> {
                    Tensor t = Torch.zeros(3);
                    NDArray a = t.numpy();
                    t.add_(1);
                    return a.toList();
                })
                .like("tensor_out_of_place_add_is_not_seen_in_array", () -> {
                    Tensor t = Torch.zeros(3);
                    NDArray a = t.numpy();
                    assertEquals(List.of(1., 1., 1.), t.add(1).tolist());
                    return a.toList();
                })
                .like("tensor_write_bumps_version", () -> {
                    Tensor t = Torch.zeros(3);
                    t.numpy();
                    t.index(0).fill_(1);
                    return t.version();
                })
                .like("tensor_write_between_forward_and_backward_is_refused", () -> {
                    Tensor x = Torch.ones(2).requiresGrad(true);
                    Tensor y = x.mul(x).sum();
                    x.detach().index(0).fill_(5);
                    y.backward();
                    return x.grad();
                })
                .like("in_place_add_on_expanded_is_refused", () -> Torch.zeros(1, 3).expand(2, 3).add_(1));
    }

    private static InteropCases arrayWrites(InteropCases cases) {
        return cases
                .like("array_element_write_is_seen_in_tensor", () -> {
                    Tensor t = Torch.zeros(3);
                    t.numpy().set(5, 1);
                    return t.tolist();
                })
                // Arrays have no arithmetic: a loop over the elements is Java's a += 1.
                .like("array_in_place_add_is_seen_in_tensor", () -> {
                    Tensor t = Torch.zeros(3);
                    NDArray a = t.numpy();
                    for (int i = 0; i < 3; i++) {
                        a.setFloat(a.getFloat(i) + 1, i);
                    }
                    return t.tolist();
                })
                .like("array_out_of_place_add_is_not_seen_in_tensor", () -> {
                    Tensor t = Torch.zeros(3);
                    NDArray a = t.numpy().copy();
                    for (int i = 0; i < 3; i++) {
                        a.setFloat(a.getFloat(i) + 1, i);
                    }
                    assertEquals(List.of(1f, 1f, 1f), a.toList());
                    return t.tolist();
                })
                .like("write_through_array_of_transpose", () -> {
                    Tensor t = Torch.zeros(2, 3);
                    t.t().numpy().set(3, 0, 1);
                    return t.tolist();
                })
                .like("write_through_array_of_expanded", () -> {
                    NDArray a = Torch.zeros(3).expand(2, 3).numpy();
                    a.set(3, 0, 1);
                    return a.toList();
                })
                .like("two_arrays_of_one_tensor_share", () -> {
                    Tensor t = Torch.zeros(3);
                    NDArray a = t.numpy();
                    NDArray b = t.numpy();
                    a.set(1, 0);
                    return tuple(b.get(0), a == b, a.sharesMemory(b) && a.address() == b.address());
                })
                .like("array_write_does_not_bump_version", () -> {
                    Tensor t = Torch.zeros(3);
                    long before = t.version();
                    t.numpy().set(1, 0);
                    return tuple(before, t.version());
                })
                .like("array_write_between_forward_and_backward_is_used_silently", () -> {
                    Tensor x = Torch.ones(2).requiresGrad(true);
                    Tensor y = x.mul(x);
                    x.detach().numpy().set(5, 0);
                    y.sum().backward();
                    return x.grad().tolist();
                })
                .like("zero_d_array_write_is_seen", () -> {
                    Tensor t = Torch.tensor(1.);
                    t.numpy().set(5);
                    return t.item();
                })
                .like("zero_d_array_fill_is_seen", () -> {
                    Tensor t = Torch.tensor(1.);
                    t.numpy().fill(7);
                    return t.item();
                })
                .like("array_in_place_or_on_bool", () -> {
                    Tensor t = Torch.tensor(List.of(true, false));
                    NDArray a = t.numpy();
                    for (int i = 0; i < 2; i++) {
                        a.setBoolean(a.getBoolean(i) | true, i);
                    }
                    return t.tolist();
                })
                .like("arrays_of_overlapping_slices_share", () -> {
                    Tensor t = Torch.arange(6.);
                    NDArray a = t.index(Slice.to(4)).numpy();
                    NDArray b = t.index(Slice.from(2)).numpy();
                    a.set(100, 3);
                    return b.toList();
                })
                .like("byte_of_two_in_a_bool_tensor", () -> {
                    Tensor t = Torch.tensor(List.of(true, false));
                    t.numpy().view(DType.UINT8).set(2, 1);
                    return tuple(t.tolist(), t.sum().item(), t.view(DType.UINT8).tolist());
                })
                .like("byte_of_two_in_a_bool_array", () -> {
                    Tensor t = Torch.tensor(List.of(true, false));
                    t.numpy().segment().set(JAVA_BYTE, 1, (byte) 2);
                    return tuple(t.tolist(), t.sum().item(), t.eq(Torch.tensor(true)).tolist(), t.to(DType.INT32).tolist());
                });
    }

    private static InteropCases lifetimes(InteropCases cases) {
        return cases
                .like("array_outlives_its_tensor", () -> {
                    Tensor t = Torch.full(new long[] {1000}, 3.);
                    NDArray a = t.numpy();
                    t.close();
                    System.gc();
                    double sum = 0;
                    for (long i = 0; i < a.size(); i++) {
                        sum += a.getFloat(i);
                    }
                    return sum;
                })
                .like("t_in_place_leaves_array_shape", () -> {
                    Tensor t = Torch.arange(6.).reshape(2, 3);
                    NDArray a = t.numpy();
                    Aten.inPlace("t_", t);
                    return tuple(new PythonRepr.Size(t.shape()), a.shape());
                })
                .like("squeeze_in_place_leaves_array_shape", () -> {
                    Tensor t = Torch.arange(3.).reshape(1, 3);
                    NDArray a = t.numpy();
                    Aten.inPlace("squeeze_", t);
                    return tuple(t.shape(), a.shape());
                })
                // An array's shape is final: a reshaped view stands for the assignment.
                .like("array_shape_assignment_leaves_tensor_shape", () -> {
                    Tensor t = Torch.zeros(6);
                    NDArray a = t.numpy().reshape(2, 3);
                    assertEquals(t.dataPtr(), a.address());
                    return tuple(a.shape(), t.shape());
                })
                // An IllegalArgumentException where NumPy has a ValueError.
                .asserting("read_only_array_refuses_writes", row -> {
                    Tensor t = Torch.zeros(3);
                    NDArray a = t.numpy().asReadOnly();
                    InteropCases.assertRefused(row, InteropRow.refusal(row.json()), IllegalArgumentException.class,
                            () -> a.set(1, 0));
                    assertEquals(List.of(0., 0., 0.), t.tolist());
                });
    }

    private static InteropCases copies(InteropCases cases) {
        return cases
                .like("asarray_shares", () -> {
                    Tensor t = Torch.zeros(3);
                    NDArray a = t.numpy();
                    return tuple(new NumpyDtype(a.dtype()), a.address() == t.dataPtr());
                })
                .like("asarray_of_other_dtype_copies", () -> {
                    Tensor t = Torch.zeros(3);
                    NDArray a = t.numpy().astype(DType.FLOAT64);
                    return tuple(new NumpyDtype(a.dtype()), a.address() == t.dataPtr());
                })
                .like("array_of_tensor_copies", () -> {
                    Tensor t = Torch.zeros(3);
                    return t.numpy().copy().address() == t.dataPtr();
                })
                .like("astype_copies", () -> {
                    Tensor t = Torch.ones(2);
                    t.numpy().astype(DType.FLOAT64).set(5, 0);
                    return t.tolist();
                })
                .like("reshape_of_transpose_is_a_copy", () -> {
                    Tensor t = Torch.arange(6.).reshape(2, 3);
                    t.t().reshape(6).numpy().set(9, 0);
                    return t.index(0, 0).item();
                })
                .like("empty_array_keeps_shape", () -> Torch.empty(0, 3).numpy().shape())
                .asserting("numpy_of_from_numpy_shares", row -> {
                    NDArray a = NDArray.zeros(DType.FLOAT64, 3);
                    NDArray b = Torch.fromNumpy(a).numpy();
                    assertNotSame(a, b, row.code());
                    assertEquals(a.address(), b.address());
                    assertTrue(a.sharesMemory(b));
                    b.set(2.5, 1);
                    assertEquals(List.of(0., 2.5, 0.), a.toList());
                });
    }
}
