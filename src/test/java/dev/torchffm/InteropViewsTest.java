// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static dev.torchffm.PythonRepr.tuple;

import java.util.Arrays;
import java.util.List;

/** Section D.2: views of other types and shapes, and which ones are refused. */
class InteropViewsTest extends InteropRowsTest {
    static final InteropCases CASES = complex(shapes(dtypes(new InteropCases())));

    InteropViewsTest() {
        super(CASES);
    }

    private static InteropCases dtypes(InteropCases cases) {
        return cases
                .like("view_dtype_narrower", () -> describe(floats(4).view(DType.INT16)))
                .like("view_dtype_wider", () -> describe(floats(4).view(DType.INT64)))
                .like("view_dtype_same_size_keeps_strides",
                        () -> describe(floats(3, 4).index(Slice.all(), Slice.of(null, null, 2)).view(DType.INT32)))
                .like("view_dtype_wider_of_slice",
                        () -> describe(floats(3, 4).index(Slice.all(), Slice.to(2)).view(DType.FLOAT64)))
                .like("view_dtype_wider_of_even_offset", () -> describe(floats(6).index(Slice.from(2)).view(DType.FLOAT64)))
                .like("view_dtype_zero_d_same_size", () -> describe(Torch.tensor(1.).view(DType.INT32)))
                .like("view_dtype_of_empty", () -> describe(Torch.empty(0).view(DType.INT64)))
                .like("view_dtype_narrower_of_empty_rows", () -> describe(Torch.empty(2, 0).view(DType.INT16)))
                .like("view_complex_as_float",
                        () -> describe(Torch.ones(new long[] {4}, DType.COMPLEX64).view(DType.FLOAT32)))
                .like("view_bool_as_uint8", () -> describe(Torch.tensor(List.of(true, false)).view(DType.UINT8)))
                .like("view_dtype_zero_d_is_refused", () -> Torch.tensor(1.).view(DType.INT16))
                .like("view_dtype_wider_zero_d_is_refused", () -> Torch.tensor(1.).view(DType.FLOAT64))
                .like("view_dtype_last_stride_is_checked", () -> floats(2, 4).t().view(DType.INT16))
                .like("view_dtype_wider_last_stride_is_checked",
                        () -> floats(3, 4).index(Slice.all(), Slice.of(null, null, 2)).view(DType.FLOAT64))
                .like("view_dtype_last_size_is_checked", () -> floats(3).view(DType.FLOAT64))
                .like("view_dtype_offset_is_checked", () -> floats(5).index(Slice.from(1)).view(DType.FLOAT64))
                .like("view_dtype_other_stride_is_checked",
                        () -> floats(4, 3).index(Slice.all(), Slice.to(2)).view(DType.FLOAT64));
    }

    private static InteropCases shapes(InteropCases cases) {
        return cases
                .like("view_infers_a_size", () -> describe(floats(6).view(-1, 2)))
                .like("view_of_merged_rows", () -> describe(floats(2, 3, 4).index(Slice.from(1)).view(3, 4)))
                .like("view_of_wrong_size_is_refused", () -> Torch.ones(2, 3).view(7))
                .like("view_infers_one_size_only", () -> Torch.ones(2, 3).view(-1, -1))
                .like("view_across_strides_is_refused", () -> Torch.ones(2, 3).t().view(6))
                .like("view_of_channels_last_is_refused",
                        () -> Torch.ones(2, 3, 3, 2).contiguous(MemoryFormat.CHANNELS_LAST).view(-1))
                .like("view_of_empty_cannot_infer", () -> Torch.empty(0, 3).view(-1, 0))
                .like("view_of_negative_size_is_refused", () -> Torch.ones(2, 3).view(2, -3))
                .like("reshape_of_empty", () -> describe(Torch.empty(0, 3).reshape(3, 0, 2)))
                .like("reshape_of_empty_infers", () -> describe(Torch.empty(0, 3).reshape(-1)))
                .like("reshape_of_empty_cannot_infer", () -> Torch.empty(1, 0).reshape(1, 0, -1))
                .like("reshape_of_wrong_size_is_refused", () -> Torch.ones(2, 3).reshape(4, 2))
                .like("reshape_across_strides_copies", () -> reshaped(floats(2, 3).t(), 6))
                .like("reshape_within_strides_is_a_view", () -> reshaped(floats(2, 3).t(), 3, 1, 2))
                .like("expand_infers", () -> describe(floats(3).expand(2, -1)))
                .like("expand_of_other_size_is_refused", () -> Torch.zeros(3).expand(2, 2))
                .like("expand_cannot_infer_a_new_dimension", () -> Torch.zeros(3).expand(-1, 3))
                .like("expand_to_fewer_dimensions_is_refused", () -> Torch.zeros(1, 3).expand(3))
                .like("t_of_three_dimensions_is_refused", () -> Torch.ones(2, 3, 4).t())
                .like("permute_twice_the_same_is_refused", () -> Torch.ones(2, 3).permute(0, 0))
                .like("permute_of_too_few_is_refused", () -> Torch.ones(2, 3).permute(0))
                .like("transpose_out_of_range_is_refused", () -> Torch.ones(2, 3).transpose(0, 2))
                .like("narrow_from_the_end", () -> describe(floats(2, 3).narrow(0, -1, 1)))
                .like("narrow_too_long_is_refused", () -> Torch.ones(2, 3).narrow(0, 1, 2))
                .like("narrow_before_the_start_is_refused", () -> Torch.ones(2, 3).narrow(0, -3, 1))
                .like("unfold_longer_than_the_dimension_is_refused", () -> Torch.ones(3).unfold(0, 4, 1))
                .like("unfold_by_nothing_is_refused", () -> Torch.ones(3).unfold(0, 2, 0))
                .like("diagonal_of_a_vector_is_refused", () -> Torch.ones(3).diagonal())
                .like("diagonal_above", () -> describe(floats(3, 4).diagonal(1, 0, 1)))
                .like("as_strided_beyond_the_storage_is_refused",
                        () -> Torch.ones(3).asStrided(new long[] {2, 2}, new long[] {2, 1}, 1))
                .like("as_strided_of_unequal_lengths_is_refused",
                        () -> Torch.ones(3).asStrided(new long[] {2, 2}, new long[] {2}))
                .like("select_out_of_range_is_refused", () -> Torch.ones(2, 3).select(0, 2))
                .like("select_of_no_dimension_is_refused", () -> Torch.ones(2, 3).select(2, 0))
                .like("squeeze_of_no_dimension_is_refused", () -> Torch.ones(2, 3).squeeze(5))
                .like("squeeze_of_larger_dimension_is_the_same", () -> describe(floats(2, 3).squeeze(0)))
                .like("unsqueeze_out_of_range_is_refused", () -> Torch.ones(2, 3).unsqueeze(-4))
                .like("unsqueeze_last", () -> describe(floats(2, 3).unsqueeze(-1)))
                .like("flatten_backwards_is_refused", () -> Torch.ones(2, 3).flatten(1, 0))
                .like("flatten_of_zero_d", () -> describe(Torch.tensor(3.).flatten()));
    }

    private static InteropCases complex(InteropCases cases) {
        return cases
                .like("view_as_complex_of_odd_size_is_refused", () -> Torch.ones(3).viewAsComplex())
                .like("view_as_complex_of_integers_is_refused",
                        () -> Torch.ones(new long[] {2, 2}, DType.INT32).viewAsComplex())
                .like("view_as_complex_of_strided_is_refused", () -> Torch.ones(2, 2).t().viewAsComplex())
                .like("view_as_real_of_real_is_refused", () -> Torch.ones(2).viewAsReal())
                .like("view_as_real_of_conj_is_refused",
                        () -> Torch.ones(new long[] {2}, DType.COMPLEX64).conj().viewAsReal())
                .like("imag_of_real_is_refused", () -> Torch.ones(2).imag());
    }

    private static PythonRepr.Tuple reshaped(Tensor tensor, long... shape) {
        Tensor reshaped = tensor.reshape(shape);
        return tuple(describe(reshaped), reshaped.dataPtr() == tensor.dataPtr());
    }

    static PythonRepr.Tuple describe(Tensor tensor) {
        return tuple(tensor.shape(), tensor.strides(), tensor.storageOffset(), tensor.tolist());
    }

    static Tensor floats(long... shape) {
        return Torch.arange((double) Arrays.stream(shape).reduce(1, (a, b) -> a * b)).reshape(shape);
    }
}
