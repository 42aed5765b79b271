// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static dev.torchffm.PythonRepr.tuple;

import dev.torchffm.PythonRepr.Size;
import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.ndarray.NDArray;
import java.util.List;

/** Section A.3: a storage that was handed out as an array may shrink, and may not grow. */
class InteropResizeTest extends InteropRowsTest {
    static final InteropCases CASES = new InteropCases()
            .like("growing_after_numpy_is_refused", () -> converted(Torch.zeros(3)).resize_(10))
            .like("same_size_resize_after_numpy_works", () -> converted(Torch.zeros(6)).resize_(2, 3))
            .like("shrinking_after_numpy_works", () -> converted(Torch.zeros(6)).resize_(2))
            .like("array_keeps_its_size_when_tensor_shrinks", () -> {
                Tensor t = Torch.arange(6.);
                NDArray a = t.numpy();
                t.resize_(2);
                return a.toList();
            })
            .like("growing_back_within_storage_works", () -> converted(Torch.arange(6.).resize_(2)).resize_(6))
            .like("storage_stays_unresizable_without_the_array", () -> {
                Tensor t = converted(Torch.zeros(3));
                System.gc();
                return t.resize_(10);
            })
            .like("clone_of_a_pinned_tensor_is_resizable",
                    () -> new Size(converted(Torch.zeros(3)).clone().resize_(5).shape()))
            .like("growing_through_a_view_is_refused", () -> converted(Torch.zeros(3)).index(Slice.to(2)).resize_(10))
            .like("numpy_of_a_view_pins_the_whole_storage", () -> {
                Tensor t = Torch.zeros(6);
                converted(t.index(Slice.to(2)));
                return t.resize_(100);
            })
            .like("numpy_clears_the_resizable_flag", () -> {
                Tensor t = Torch.zeros(3);
                boolean before = isResizable(t);
                t.numpy();
                return tuple(before, isResizable(t));
            })
            .like("resize_as_after_numpy_is_refused", () -> converted(Torch.zeros(3)).resizeAs_(Torch.zeros(10)))
            .like("set_leaves_array_with_the_old_storage", () -> {
                Tensor t = Torch.zeros(3);
                NDArray a = t.numpy();
                t.set_(Torch.ones(5));
                return tuple(t.tolist(), a.toList());
            })
            .like("data_assignment_leaves_array_with_the_old_storage", () -> {
                Tensor t = Torch.zeros(3);
                NDArray a = t.numpy();
                Aten.run("set_data", t, Torch.ones(3));
                return tuple(t.tolist(), a.toList());
            })
            // add.out takes a Scalar, which the C ABI cannot pass; mul.out resizes its output alike.
            .like("out_argument_cannot_grow_after_numpy",
                    () -> Aten.call("mul.out", Torch.ones(5), Torch.tensor(List.of(2.)), converted(Torch.zeros(3))));

    InteropResizeTest() {
        super(CASES);
    }

    /** The tensor itself, after its array was taken and dropped. */
    private static Tensor converted(Tensor tensor) {
        tensor.numpy();
        return tensor;
    }

    private static boolean isResizable(Tensor tensor) {
        long handle = tensor.handle().acquire();
        try {
            return TensorImplLayout.isResizable(TensorImplLayout.storage(handle));
        } finally {
            tensor.handle().release();
        }
    }
}
