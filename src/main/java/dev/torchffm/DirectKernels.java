package dev.torchffm;

import dev.torchffm.internal.DirectKernel;
import dev.torchffm.internal.schema.Schema;
import java.util.Set;

/**
 * The operators whose kernel for the CPU is called without the dispatcher, for tensors of which the dispatcher would do nothing
 * else: ordinary dense ones of the CPU, whose operations are not recorded.
 */
final class DirectKernels {
    static final Set<String> OPERATORS = Set.of("_adaptive_avg_pool2d", "_adaptive_avg_pool3d", "_cdist_forward", "_fft_c2c", "_fft_r2c", "_pdist_forward", "_trilinear", "abs",
        "adaptive_max_pool2d", "adaptive_max_pool3d", "angle", "avg_pool2d", "avg_pool3d", "bucketize.Tensor", "cat", "cholesky_inverse", "cholesky_solve", "convolution",
        "cummax", "cummin", "cumprod", "cumsum", "fractional_max_pool2d", "fractional_max_pool3d", "gcd", "geqrf", "grid_sampler_3d", "histogram.bin_ct",
        "index.Tensor", "index_put", "kthvalue", "logcumsumexp", "lu_unpack", "masked_scatter", "masked_select", "max_pool2d_with_indices", "max_pool3d_with_indices",
        "max_unpool2d", "max_unpool3d", "median", "mode", "mul.Tensor", "nanmedian", "native_dropout", "nonzero", "nonzero_static", "ormqr", "polar", "pow.Tensor_Tensor",
        "repeat_interleave.Tensor", "sort", "sort.stable", "topk", "triangular_solve", "_embedding_bag", "_embedding_bag_forward_only",
        "_scaled_dot_product_flash_attention_for_cpu", "pad", "soft_margin_loss_backward", "_histogramdd_from_bin_cts", "histc",
        "avg_pool2d_backward", "avg_pool3d_backward", "_adaptive_avg_pool2d_backward", "_adaptive_avg_pool3d_backward", "adaptive_max_pool2d_backward", "adaptive_max_pool3d_backward",
        "max_pool2d_with_indices_backward", "max_pool3d_with_indices_backward", "upsample_bicubic2d_backward", "upsample_linear1d_backward", "upsample_trilinear3d_backward",
        "replication_pad1d_backward", "replication_pad2d_backward", "_pdist_backward", "_cdist_backward", "grid_sampler_3d_backward", "_embedding_bag_dense_backward",
        "_embedding_bag_per_sample_weights_backward", "fractional_max_pool2d_backward", "fractional_max_pool3d_backward", "masked_scatter_backward", "grid_sampler_2d_backward",
        "searchsorted.Tensor", "_fused_rms_norm", "_int_mm", "exponential", "uniform", "normal_functional", "hann_window", "randperm", "_dyn_quant_matmul_4bit", "_grouped_mm", "_scaled_mm", "_weight_int8pack_mm", "segment_reduce", "index_reduce", "scatter_reduce.two");

    private DirectKernels() { }

    static DirectKernel find(Schema schema) {
        String name = schema.qualifiedName();
        return name.startsWith("aten::") && OPERATORS.contains(name.substring("aten::".length())) ? DirectKernel.find(schema) : null;
    }
}
