// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static dev.torchffm.InteropViewsTest.describe;
import static dev.torchffm.InteropViewsTest.floats;
import static dev.torchffm.PythonRepr.tuple;

import java.util.Arrays;
import java.util.List;

/** Section D.2: indexing, copies, writes into overlapping memory, and resizing. */
class InteropCopiesTest extends InteropRowsTest {
    static final InteropCases CASES = indexing(copies(resizing(new InteropCases())));

    InteropCopiesTest() {
        super(CASES);
    }

    private static InteropCases indexing(InteropCases cases) {
        return cases
                .like("index_out_of_range_is_refused", () -> floats(3).index(5))
                .like("index_of_too_many_is_refused", () -> floats(3).index(0, 0))
                .like("index_of_zero_d_is_refused", () -> Torch.tensor(3.).index(0))
                .like("index_with_step_zero_is_refused", () -> floats(3).index(Slice.of(null, null, 0)))
                .like("index_with_two_ellipses",
                        () -> describe(floats(3).index(Slice.ELLIPSIS, Slice.ELLIPSIS)))
                .like("index_with_new_axis_and_ellipsis",
                        () -> describe(floats(2, 3).index(Slice.NEWAXIS, Slice.ELLIPSIS, Slice.from(1))))
                .like("index_beyond_the_end_is_clamped", () -> describe(floats(4).index(Slice.of(2, 100))))
                .like("index_backwards_range_is_empty", () -> describe(floats(4).index(Slice.of(3, 1))))
                .like("index_from_the_end", () -> describe(floats(4).index(Slice.of(-3, -1))))
                .like("index_with_nothing_is_a_view", () -> {
                    Tensor t = floats(3);
                    Tensor u = t.index(Slice.ELLIPSIS);
                    return tuple(u == t, u.dataPtr() == t.dataPtr());
                })
                .like("data_ptr_counts_the_offset", () -> {
                    Tensor t = floats(6);
                    return t.index(Slice.from(2)).dataPtr() - t.dataPtr();
                });
    }

    private static InteropCases copies(InteropCases cases) {
        return cases
                .like("clone_of_expanded_is_dense", () -> describe(floats(3).expand(2, 3).clone()))
                .like("clone_of_transposed_keeps_order", () -> describe(floats(2, 3).t().clone()))
                .like("contiguous_of_transposed_is_in_c_order", () -> describe(floats(2, 3).t().contiguous()))
                .like("copy_broadcasts", () -> describe(Torch.zeros(2, 3).copy_(floats(3))))
                .like("copy_of_other_size_is_refused", () -> Torch.zeros(3).copy_(Torch.ones(2)))
                .like("copy_into_expanded_is_refused", () -> Torch.zeros(4).expand(3, 4).copy_(Torch.ones(3, 4)))
                .like("copy_of_overlapping_is_refused", () -> {
                    Tensor t = floats(6);
                    return t.index(Slice.from(1)).copy_(t.index(Slice.to(-1)));
                })
                .like("copy_into_transposed", () -> {
                    Tensor t = Torch.zeros(2, 3);
                    t.t().copy_(Torch.arange(6).reshape(3, 2));
                    return describe(t);
                })
                .like("fill_of_expanded_works",
                        () -> describe(Torch.zeros(4).expand(3, 4).fill_(1)))
                .like("zero_of_expanded_works", () -> describe(Torch.ones(4).expand(3, 4).zero_()))
                .like("new_tensors_have_version_zero", () -> versions(
                        Torch.zeros(3), Torch.ones(3), Torch.full(new long[] {3}, 2.), Torch.eye(2), Torch.rand(3), Torch.randn(3),
                        Torch.randint(5, new long[] {3}), Torch.fullLike(Torch.empty(2), 2)))
                .like("results_have_version_zero", () -> {
                    Tensor o = Torch.ones(2);
                    return versions(Torch.empty(3), Torch.arange(3.), Torch.linspace(0, 1, 3), Torch.zerosLike(o),
                            Torch.onesLike(o), Torch.tensor(List.of(1.)), o.clone(), o.add(1), o.sum());
                })
                .like("empty_of_bits",
                        () -> tuple(Torch.empty(new long[] {2}, DType.BITS8).dtype(),
                                Torch.empty(new long[] {2}, DType.INT4).dtype()))
                .like("bool_elements_change", () -> {
                    Tensor t = Torch.tensor(List.of(true, true));
                    t.index(0).fill_(false);
                    t.index(1).fill_(0);
                    return t.tolist();
                });
    }

    private static InteropCases resizing(InteropCases cases) {
        return cases
                .like("resize_as_takes_size_and_not_strides", () -> Torch.empty(0).resizeAs_(Torch.empty(2, 3).t()).strides())
                .like("resize_to_negative_size_is_refused", () -> Torch.zeros(2).resize_(2, -1))
                .like("resize_of_too_many_elements_is_refused", () -> Torch.zeros(0).resize_(1L << 62, 4))
                .like("resize_of_too_many_bytes_is_refused", () -> Torch.zeros(0).resize_(1L << 31, 1L << 31))
                .like("resize_keeps_the_elements", () -> floats(3).resize_(5).index(Slice.to(3)).tolist());
    }

    private static List<Long> versions(Tensor... tensors) {
        return Arrays.stream(tensors).map(Tensor::version).toList();
    }
}
