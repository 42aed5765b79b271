// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.internal.precondition.ClosedOperators;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Schema;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The operators that a program may call. A file may come from anyone: what export and its decompositions never write is refused, and
 * with it what would read files, exchange a tensor's memory, or trusts its arguments.
 */
final class AllowedOperators {
    /** Of the names that begin with an underscore, those that export writes. */
    private static final Set<String> UNDERSCORED = Set.of("__and__", "__iand__", "__or__", "__ior__", "__xor__", "__ixor__", "__lshift__",
            "__ilshift__", "__rshift__", "__irshift__", "_adaptive_avg_pool2d", "_adaptive_avg_pool3d", "_assert_async", "_cdist_forward",
            "_conj", "_conj_physical", "_fft_c2c", "_fft_c2r", "_fft_r2c", "_linalg_det", "_linalg_eigh", "_linalg_slogdet",
            "_linalg_solve_ex", "_linalg_svd", "_log_softmax", "_native_batch_norm_legit", "_native_batch_norm_legit_functional",
            "_native_batch_norm_legit_no_training", "_neg_view", "_pdist_forward", "_reshape_alias", "_safe_softmax",
            "_scaled_dot_product_flash_attention_for_cpu", "_scaled_dot_product_attention_math", "_softmax", "_to_copy", "_unique2",
            "_unsafe_index", "_unsafe_index_put", "_unsafe_masked_index", "_unsafe_view", "_upsample_bicubic2d_aa",
            "_upsample_bilinear2d_aa", "_upsample_nearest_exact1d", "_upsample_nearest_exact2d", "_upsample_nearest_exact3d",
            "_weight_norm", "_weight_norm_interface", "_embedding_bag", "_embedding_bag_forward_only", "_trilinear", "_euclidean_dist",
            "_fake_quantize_per_tensor_affine_cachemask_tensor_qparams", "_int_mm", "_shape_as_tensor", "_dim_arange", "_prelu_kernel",
            "_chunk_cat", "_is_all_true", "_is_any_true", "_stack", "_grouped_mm", "_grid_sampler_2d_cpu_fallback");
    /** Of those with other closed beginnings, those that core ATen has. */
    private static final Set<String> CORE = Set.of("native_batch_norm", "native_channel_shuffle", "native_dropout", "native_group_norm",
            "native_layer_norm", "native_norm", "native_layer_norm_backward", "native_group_norm_backward", "avg_pool2d_backward",
            "_adaptive_avg_pool2d_backward", "convolution_backward", "embedding_dense_backward", "max_pool2d_with_indices_backward");
    private static final Set<String> CLOSED_BEGINNINGS = Set.of("mkldnn_", "fbgemm_", "native_", "batch_norm_", "cudnn_", "miopen_",
            "sym_", "quantized_", "sparse_", "to_sparse", "to_mkldnn", "q_", "sspaddmm", "hspmm", "ccol_", "crow_", "_");
    /** What gives a tensor other memory, or says what it is to others: nothing that a program does. */
    private static final Set<String> CLOSED = Set.of("set_", "set_data", "data", "resize_", "resize_as_", "resize_as_sparse_", "from_file",
            "record_stream", "requires_grad_", "retain_grad", "rename", "rename_", "refine_names", "align_to", "align_as", "align_tensors",
            "shallow_copy_data_", "output_nr", "is_leaf", "alias_copy", "pin_memory", "is_pinned", "unsafe_chunk", "backward",
            "int_repr", "dequantize", "segment_reduce", "coalesce", "indices", "values", "smm", "save", "size", "stride", "item", "lift");

    private AllowedOperators() { }

    /** {@return why programs may not call an operator, or null if they may} */
    static @Nullable String refusal(Schema schema) {
        String name = schema.name().substring(schema.name().indexOf("::") + 2);
        if (ClosedOperators.contain(schema.qualifiedName())) {
            return "it checks too little of its arguments";
        }
        if (UNDERSCORED.contains(name) || CORE.contains(name)) {
            return takesOut(schema);
        }
        boolean closed = CLOSED.contains(name) || name.endsWith("_backward") || name.contains("_backward_")
                || CLOSED_BEGINNINGS.stream().anyMatch(name::startsWith);
        return closed ? "it is not among the operators that export writes" : takesOut(schema);
    }

    /** Export writes no form that has its result given. */
    private static @Nullable String takesOut(Schema schema) {
        for (Parameter parameter : schema.parameters()) {
            if (parameter.written() && parameter.keywordOnly()) {
                return "export writes no form with '" + parameter.name() + "', which is given its result";
            }
        }
        return null;
    }
}
