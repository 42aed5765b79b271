// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static dev.torchffm.PythonRepr.tuple;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.util.List;

/** Sections A.3 and A.4: arrays back to tensors, and views that cannot be reinterpreted. */
class InteropFromNumpyTest extends InteropRowsTest {
    static final InteropCases CASES = refusals(roundTrips(new InteropCases()));

    InteropFromNumpyTest() {
        super(CASES);
    }

    private static InteropCases roundTrips(InteropCases cases) {
        return cases
                .like("from_numpy_of_numpy_shares", () -> {
                    Tensor t = Torch.zeros(3);
                    Tensor u = Torch.fromNumpy(t.numpy());
                    u.index(0).fill_(4);
                    return tuple(t.tolist(), u.dataPtr() == t.dataPtr());
                })
                .like("copy_from_other_dtype_array", () -> {
                    Tensor t = Torch.zeros(3);
                    t.copy_(Torch.fromNumpy(NDArray.copyOf(new long[] {1, 2, 3})));
                    return t;
                })
                .like("from_numpy_keeps_dtype", () -> Torch.fromNumpy(NDArray.copyOf(new int[] {1, 2, 3})).dtype())
                .like("from_numpy_of_transposed_array", () -> {
                    Tensor t = Torch.arange(6.).reshape(2, 3);
                    Tensor u = Torch.fromNumpy(t.numpy().transpose());
                    return tuple(u.strides(), u.dataPtr() == t.dataPtr());
                })
                .like("from_numpy_of_reversed_copy", () -> Torch.fromNumpy(reversed(Torch.arange(4.).numpy()).copy()))
                .like("from_numpy_of_array_slice_has_offset_zero", () -> {
                    Tensor t = Torch.arange(4.);
                    Tensor u = Torch.fromNumpy(t.numpy().slice(Slice.of(1, 3)));
                    u.index(0).fill_(9);
                    return tuple(t.tolist(), u.storageOffset(), u.dataPtr() - t.dataPtr());
                })
                .like("from_numpy_of_detached_leaf", () -> {
                    Tensor x = Torch.ones(2).requiresGrad(true);
                    Tensor u = Torch.fromNumpy(x.detach().numpy());
                    return tuple(u.requiresGrad(), u.dataPtr() == x.dataPtr());
                })
                // Torch.fromNumpy is what as_tensor is for arrays.
                .like("as_tensor_of_zero_d_array_shares", () -> {
                    NDArray a = NDArray.zeros(DType.FLOAT64);
                    a.set(1.5);
                    return Torch.fromNumpy(a).dataPtr() == a.address();
                })
                .like("empty_reversed_array_strides", () -> reversed(
                        NDArray.copyOf(new double[] {0, 1, 2}).slice(Slice.of(0, 0))).strides());
    }

    private static InteropCases refusals(InteropCases cases) {
        return cases
                .like("conj_numpy_is_refused", () -> complex().conj().numpy())
                .like("neg_numpy_is_refused", () -> complex().conj().imag().numpy())
                .like("conj_view_of_other_dtype_is_refused", () -> complex().conj().view(DType.FLOAT64))
                .like("neg_view_of_other_dtype_is_refused", () -> complex().conj().imag().view(DType.INT32))
                .like("from_numpy_of_reversed_array_is_refused",
                        () -> Torch.fromNumpy(reversed(Torch.arange(4.).numpy())))
                .like("stride_not_multiple_of_itemsize_is_refused", () -> Torch.fromNumpy(
                        NDArray.of(Arena.ofAuto().allocate(24), DType.FLOAT64, new long[] {3}, new long[] {3})))
                .like("itemsize_is_checked_before_negative_stride", () -> Torch.fromNumpy(reversed(
                        NDArray.of(Arena.ofAuto().allocate(15), 1, DType.FLOAT32, new long[] {3}, new long[] {5}))))
                .asserting("failed_from_numpy_leaks_no_reference", InteropFromNumpyTest::failuresLeaveNothing)
                .asserting("read_only_warning_comes_once", InteropFromNumpyTest::readOnlyIsAlwaysRefused);
    }

    /** Python counts references to the array; here nothing native may stay, and the arena may close. */
    private static void failuresLeaveNothing(InteropRow row) {
        long before = Torch.memory().collectedBytes();
        try (Arena arena = Arena.ofShared()) {
            NDArray odd = NDArray.of(arena.allocate(24), DType.FLOAT64, new long[] {3}, new long[] {3});
            for (int i = 0; i < 100; i++) {
                assertThrows(TorchException.class, () -> Torch.fromNumpy(odd), row.code());
            }
        }
        assertFalse(Torch.memory().collectedBytes() > before, "failed conversions count as memory of the collector's");
    }

    /** PyTorch warns once and then lets the tensor write; this library refuses each time. */
    private static void readOnlyIsAlwaysRefused(InteropRow row) {
        assertEquals("[1, 0, 0]", row.json().get("text").asText());
        NDArray a = NDArray.zeros(DType.FLOAT64, 2).asReadOnly();
        for (int i = 0; i < 3; i++) {
            IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> Torch.fromNumpy(a));
            assertEquals("The given NumPy array is not writable, and PyTorch does not support non-writable tensors: libtorch would "
                    + "write to it all the same. Copy it, with Torch.tensor(array) or Torch.fromNumpy(array.copy()), or make it "
                    + "writable.", refusal.getMessage());
        }
        assertEquals(List.of(0., 0.), a.toList());
    }

    private static NDArray reversed(NDArray array) {
        return array.slice(Slice.of(null, null, -1));
    }

    private static Tensor complex() {
        return Torch.tensor(List.of(new Complex(1, 2)));
    }
}
