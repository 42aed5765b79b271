// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import java.util.Arrays;
import java.util.List;

/** Section A.2: shapes, strides, offsets and overlaps, and complex and reinterpreted views. */
class InteropGeometryTest extends InteropRowsTest {
    static final InteropCases CASES = views(complex(new InteropCases()));

    InteropGeometryTest() {
        super(CASES);
    }

    private static InteropCases views(InteropCases cases) {
        return cases
                .tensor("zero_d_float", () -> Torch.tensor(1.5))
                .tensor("zero_d_int", () -> Torch.tensor(3))
                .tensor("zero_d_bool", () -> Torch.tensor(true))
                .tensor("empty_0", () -> Torch.empty(0))
                .tensor("empty_0_from_list", () -> Torch.tensor(List.of()))
                .tensor("empty_0x3", () -> Torch.empty(0, 3))
                .tensor("empty_2x0x4", () -> Torch.empty(2, 0, 4))
                .tensor("empty_slice", () -> floats(6).index(Slice.of(3, 3)))
                .tensor("empty_expand", () -> Torch.empty(1, 0).expand(5, 0))
                .tensor("contig_2x3", () -> floats(2, 3))
                .tensor("contig_2x3x4", () -> floats(2, 3, 4))
                .tensor("transposed", () -> floats(2, 3).t())
                .tensor("permuted_3d", () -> Torch.arange(24).reshape(2, 3, 4).permute(2, 0, 1))
                .tensor("mT", () -> Torch.arange(24).reshape(2, 3, 4).transpose(-2, -1))
                .tensor("stepped", () -> floats(10).index(Slice.of(null, null, 2)))
                .tensor("stepped_offset", () -> floats(10).index(Slice.of(1L, null, 3)))
                .tensor("offset_slice", () -> floats(3, 4).index(Slice.from(1)))
                .tensor("narrow_both", () -> floats(10, 10).narrow(0, 4, 5).narrow(1, 2, 3))
                .tensor("narrow_both_t", () -> floats(10, 10).narrow(0, 4, 5).narrow(1, 2, 3).t())
                .tensor("select_row", () -> floats(3, 4).index(1))
                .tensor("select_col", () -> floats(3, 4).index(Slice.all(), 1))
                .tensor("diagonal", () -> floats(3, 3).diagonal())
                .tensor("expanded_scalar", () -> Torch.tensor(1.).expand(3, 4))
                .tensor("expanded_row", () -> floats(3).expand(4, 3))
                .tensor("expanded_col", () -> floats(3).unsqueeze(1).expand(3, 4))
                .tensor("unfold_overlap", () -> floats(6).unfold(0, 3, 1))
                .tensor("as_strided_overlap", () -> floats(5).asStrided(sizes(3, 3), sizes(1, 1)))
                .tensor("as_strided_1d_0stride", () -> floats(5).asStrided(sizes(4), sizes(0), 2))
                .tensor("size1_dims_t", () -> floats(1, 3).t())
                .tensor("size1_weird_strides", () -> floats(3).asStrided(sizes(1, 3), sizes(77, 1)))
                .tensor("channels_last_2x3x4x5", () -> floats(2, 3, 4, 5).contiguous(MemoryFormat.CHANNELS_LAST))
                .tensor("channels_last_1ch", () -> floats(1, 1, 4, 5).contiguous(MemoryFormat.CHANNELS_LAST))
                .tensor("channels_last_3d", () -> floats(1, 2, 3, 4, 5).contiguous(MemoryFormat.CHANNELS_LAST_3D))
                .tensor("flip_copies", () -> floats(4).flip(0))
                .tensor("negative_step_slice", () -> floats(4).index(Slice.of(null, null, -1)))
                .tensor("negative_as_strided", () -> floats(4).asStrided(sizes(4), sizes(-1), 3))
                .tensor("dims_64", () -> Torch.ones(ones(64)))
                .tensor("dims_65", () -> Torch.ones(ones(65)));
    }

    private static InteropCases complex(InteropCases cases) {
        return cases
                .tensor("conj_complex64", () -> pair().conj())
                .tensor("conj_conj", () -> pair().conj().conj())
                .tensor("conj_resolved", () -> pair().conj().resolveConj())
                .tensor("conj_physical", () -> Aten.call("conj_physical", pair()))
                .tensor("conj_of_real_noop", () -> Torch.tensor(List.of(1., 2.)).conj())
                .tensor("H_complex", () -> Aten.call("matrix_H", pair().unsqueeze(0)))
                .tensor("H_real", () -> Aten.call("matrix_H", Torch.tensor(List.of(List.of(1., 2.)))))
                .tensor("neg_bit", () -> pair().conj().imag())
                .tensor("neg_view", () -> Aten.call("_neg_view", Torch.tensor(List.of(1., 2.))))
                .tensor("imag_plain", () -> pair().imag())
                .tensor("real_plain", () -> pair().real())
                .tensor("view_as_real", () -> pair().viewAsReal())
                .tensor("view_as_complex", () -> Torch.tensor(List.of(List.of(1., 2.), List.of(3., 4.))).viewAsComplex())
                .tensor("view_dtype", () -> Torch.tensor(List.of(1., 2.)).view(DType.INT32))
                .tensor("bfloat16_view_int16", () -> Torch.tensor(List.of(1., 2.), DType.BFLOAT16).view(DType.INT16))
                .tensor("conj_and_requires_grad", () -> one().requiresGrad(true).conj())
                .tensor("neg_and_conj", () -> Aten.call("_neg_view", one()).conj());
    }

    private static Tensor pair() {
        return Torch.tensor(List.of(new Complex(1, 2), new Complex(3, -4)));
    }

    private static Tensor one() {
        return Torch.tensor(List.of(new Complex(1, 2)));
    }

    private static Tensor floats(long... shape) {
        return Torch.arange((double) Arrays.stream(shape).reduce(1, (a, b) -> a * b)).reshape(shape);
    }

    private static long[] sizes(long... sizes) {
        return sizes;
    }

    private static long[] ones(int count) {
        long[] ones = new long[count];
        Arrays.fill(ones, 1);
        return ones;
    }
}
