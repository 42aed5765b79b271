// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm.keywords;

/** The functions that take keyword arguments, and which, for the compiler: none of these classes is ever loaded. */
public final class Of {
    private Of() { }

    /** What {@code add} takes. */
    public interface Add extends Name.Alpha { }

    /** What {@code add_} takes. */
    public interface Add_ extends Name.Alpha { }

    /** What {@code addbmm} takes. */
    public interface Addbmm extends Name.Alpha, Name.Beta { }

    /** What {@code addbmm_} takes. */
    public interface Addbmm_ extends Name.Alpha, Name.Beta { }

    /** What {@code addcdiv} takes. */
    public interface Addcdiv extends Name.Value { }

    /** What {@code addcdiv_} takes. */
    public interface Addcdiv_ extends Name.Value { }

    /** What {@code addcmul} takes. */
    public interface Addcmul extends Name.Value { }

    /** What {@code addcmul_} takes. */
    public interface Addcmul_ extends Name.Value { }

    /** What {@code addmm} takes. */
    public interface Addmm extends Name.Alpha, Name.Beta { }

    /** What {@code addmm_} takes. */
    public interface Addmm_ extends Name.Alpha, Name.Beta { }

    /** What {@code addmv} takes. */
    public interface Addmv extends Name.Alpha, Name.Beta { }

    /** What {@code addmv_} takes. */
    public interface Addmv_ extends Name.Alpha, Name.Beta { }

    /** What {@code addr} takes. */
    public interface Addr extends Name.Alpha, Name.Beta { }

    /** What {@code addr_} takes. */
    public interface Addr_ extends Name.Alpha, Name.Beta { }

    /** What {@code affine_grid} takes. */
    public interface AffineGrid extends Name.AlignCorners { }

    /** What {@code all} takes. */
    public interface All extends Name.Dim, Name.Keepdim { }

    /** What {@code allclose} takes. */
    public interface Allclose extends Name.Atol, Name.EqualNan, Name.Rtol { }

    /** What {@code alpha_dropout} takes. */
    public interface AlphaDropout extends Name.Inplace, Name.P, Name.Training { }

    /** What {@code amax} takes. */
    public interface Amax extends Name.Dim, Name.Keepdim { }

    /** What {@code amin} takes. */
    public interface Amin extends Name.Dim, Name.Keepdim { }

    /** What {@code aminmax} takes. */
    public interface Aminmax extends Name.Dim, Name.Keepdim { }

    /** What {@code any} takes. */
    public interface Any extends Name.Dim, Name.Keepdim { }

    /** What {@code arange} takes. */
    public interface Arange extends Name.Device, Name.Dtype, Name.Layout, Name.PinMemory, Name.Step { }

    /** What {@code argmax} takes. */
    public interface Argmax extends Name.Dim, Name.Keepdim { }

    /** What {@code argmin} takes. */
    public interface Argmin extends Name.Dim, Name.Keepdim { }

    /** What {@code argsort} takes. */
    public interface Argsort extends Name.Descending, Name.Dim, Name.Stable { }

    /** What {@code as_strided} takes. */
    public interface AsStrided extends Name.StorageOffset { }

    /** What {@code as_strided_copy} takes. */
    public interface AsStridedCopy extends Name.StorageOffset { }

    /** What {@code as_strided_scatter} takes. */
    public interface AsStridedScatter extends Name.StorageOffset { }

    /** What {@code as_strided_} takes. */
    public interface AsStrided_ extends Name.StorageOffset { }

    /** What {@code asarray} takes. */
    public interface Asarray extends Name.Copy, Name.RequiresGrad { }

    /** What {@code avg_pool1d} takes. */
    public interface AvgPool1d extends Name.CeilMode, Name.CountIncludePad, Name.Padding, Name.Stride { }

    /** What {@code avg_pool2d} takes. */
    public interface AvgPool2d extends Name.CeilMode, Name.CountIncludePad, Name.DivisorOverride, Name.Padding, Name.Stride { }

    /** What {@code avg_pool3d} takes. */
    public interface AvgPool3d extends Name.CeilMode, Name.CountIncludePad, Name.DivisorOverride, Name.Padding, Name.Stride { }

    /** What {@code baddbmm} takes. */
    public interface Baddbmm extends Name.Alpha, Name.Beta { }

    /** What {@code baddbmm_} takes. */
    public interface Baddbmm_ extends Name.Alpha, Name.Beta { }

    /** What {@code bartlett_window} takes. */
    public interface BartlettWindow extends Name.Device, Name.Dtype, Name.Layout, Name.PinMemory { }

    /** What {@code batch_norm} takes. */
    public interface BatchNorm extends Name.Bias, Name.Eps, Name.Momentum, Name.Training, Name.Weight { }

    /** What {@code bernoulli} takes. */
    public interface Bernoulli extends Name.Generator, Name.P { }

    /** What {@code bernoulli_} takes. */
    public interface Bernoulli_ extends Name.Generator, Name.P { }

    /** What {@code bilinear} takes. */
    public interface Bilinear extends Name.Bias { }

    /** What {@code binary_cross_entropy} takes. */
    public interface BinaryCrossEntropy extends Name.Reduction, Name.Weight { }

    /** What {@code binary_cross_entropy_with_logits} takes. */
    public interface BinaryCrossEntropyWithLogits extends Name.PosWeight, Name.Reduction, Name.Weight { }

    /** What {@code bincount} takes. */
    public interface Bincount extends Name.Minlength, Name.Weights { }

    /** What {@code binomial} takes. */
    public interface Binomial extends Name.Generator { }

    /** What {@code blackman_window} takes. */
    public interface BlackmanWindow extends Name.Device, Name.Dtype, Name.Layout, Name.PinMemory { }

    /** What {@code bucketize} takes. */
    public interface Bucketize extends Name.OutInt32, Name.Right { }

    /** What {@code cat} takes. */
    public interface Cat extends Name.Dim { }

    /** What {@code cauchy_} takes. */
    public interface Cauchy_ extends Name.Generator, Name.Median, Name.Sigma { }

    /** What {@code cdist} takes. */
    public interface Cdist extends Name.ComputeMode, Name.P { }

    /** What {@code celu} takes. */
    public interface Celu extends Name.Alpha, Name.Inplace { }

    /** What {@code celu_} takes. */
    public interface Celu_ extends Name.Alpha { }

    /** What {@code cholesky} takes. */
    public interface Cholesky extends Name.Upper { }

    /** What {@code cholesky_ex} takes. */
    public interface CholeskyEx extends Name.CheckErrors, Name.Upper { }

    /** What {@code cholesky_inverse} takes. */
    public interface CholeskyInverse extends Name.Upper { }

    /** What {@code cholesky_solve} takes. */
    public interface CholeskySolve extends Name.Upper { }

    /** What {@code chunk} takes. */
    public interface Chunk extends Name.Dim { }

    /** What {@code clamp} takes. */
    public interface Clamp extends Name.Max, Name.Min { }

    /** What {@code clamp_} takes. */
    public interface Clamp_ extends Name.Max, Name.Min { }

    /** What {@code clip} takes. */
    public interface Clip extends Name.Max, Name.Min { }

    /** What {@code clip_} takes. */
    public interface Clip_ extends Name.Max, Name.Min { }

    /** What {@code clone} takes. */
    public interface Clone extends Name.MemoryFormat { }

    /** What {@code combinations} takes. */
    public interface Combinations extends Name.R, Name.WithReplacement { }

    /** What {@code concat} takes. */
    public interface Concat extends Name.Dim { }

    /** What {@code concatenate} takes. */
    public interface Concatenate extends Name.Dim { }

    /** What {@code cond} takes. */
    public interface Cond extends Name.P { }

    /** What {@code constant_pad_nd} takes. */
    public interface ConstantPadNd extends Name.Value { }

    /** What {@code contiguous} takes. */
    public interface Contiguous extends Name.MemoryFormat { }

    /** What {@code conv1d} takes. */
    public interface Conv1d extends Name.Bias, Name.Dilation, Name.Groups, Name.Padding, Name.Stride { }

    /** What {@code conv2d} takes. */
    public interface Conv2d extends Name.Bias, Name.Dilation, Name.Groups, Name.Padding, Name.Stride { }

    /** What {@code conv3d} takes. */
    public interface Conv3d extends Name.Bias, Name.Dilation, Name.Groups, Name.Padding, Name.Stride { }

    /** What {@code conv_tbc} takes. */
    public interface ConvTbc extends Name.Pad { }

    /** What {@code conv_transpose1d} takes. */
    public interface ConvTranspose1d extends Name.Bias, Name.Dilation, Name.Groups, Name.OutputPadding, Name.Padding, Name.Stride
            { }

    /** What {@code conv_transpose2d} takes. */
    public interface ConvTranspose2d extends Name.Bias, Name.Dilation, Name.Groups, Name.OutputPadding, Name.Padding, Name.Stride
            { }

    /** What {@code conv_transpose3d} takes. */
    public interface ConvTranspose3d extends Name.Bias, Name.Dilation, Name.Groups, Name.OutputPadding, Name.Padding, Name.Stride
            { }

    /** What {@code copy_} takes. */
    public interface Copy_ extends Name.NonBlocking { }

    /** What {@code cosine_embedding_loss} takes. */
    public interface CosineEmbeddingLoss extends Name.Margin, Name.Reduction { }

    /** What {@code cosine_similarity} takes. */
    public interface CosineSimilarity extends Name.Dim, Name.Eps { }

    /** What {@code count_nonzero} takes. */
    public interface CountNonzero extends Name.Dim { }

    /** What {@code cov} takes. */
    public interface Cov extends Name.Aweights, Name.Correction, Name.Fweights { }

    /** What {@code cross} takes. */
    public interface Cross extends Name.Dim { }

    /** What {@code cross_entropy} takes. */
    public interface CrossEntropy extends Name.IgnoreIndex, Name.LabelSmoothing, Name.Reduction, Name.Weight { }

    /** What {@code ctc_loss} takes. */
    public interface CtcLoss extends Name.Blank, Name.Reduction, Name.ZeroInfinity { }

    /** What {@code cummax} takes. */
    public interface Cummax extends Name.Dim { }

    /** What {@code cummin} takes. */
    public interface Cummin extends Name.Dim { }

    /** What {@code cumprod} takes. */
    public interface Cumprod extends Name.Dim, Name.Dtype { }

    /** What {@code cumprod_} takes. */
    public interface Cumprod_ extends Name.Dim, Name.Dtype { }

    /** What {@code cumsum} takes. */
    public interface Cumsum extends Name.Dim, Name.Dtype { }

    /** What {@code cumsum_} takes. */
    public interface Cumsum_ extends Name.Dim, Name.Dtype { }

    /** What {@code cumulative_trapezoid} takes. */
    public interface CumulativeTrapezoid extends Name.Dim, Name.Dx { }

    /** What {@code diag} takes. */
    public interface Diag extends Name.Diagonal { }

    /** What {@code diag_embed} takes. */
    public interface DiagEmbed extends Name.Dim1, Name.Dim2, Name.Offset { }

    /** What {@code diagflat} takes. */
    public interface Diagflat extends Name.Offset { }

    /** What {@code diagonal} takes. */
    public interface Diagonal extends Name.Dim1, Name.Dim2, Name.Offset { }

    /** What {@code diagonal_copy} takes. */
    public interface DiagonalCopy extends Name.Dim1, Name.Dim2, Name.Offset { }

    /** What {@code diagonal_scatter} takes. */
    public interface DiagonalScatter extends Name.Dim1, Name.Dim2, Name.Offset { }

    /** What {@code diff} takes. */
    public interface Diff extends Name.Append, Name.Dim, Name.N, Name.Prepend { }

    /** What {@code dist} takes. */
    public interface Dist extends Name.P { }

    /** What {@code div} takes. */
    public interface Div extends Name.RoundingMode { }

    /** What {@code div_} takes. */
    public interface Div_ extends Name.RoundingMode { }

    /** What {@code divide} takes. */
    public interface Divide extends Name.RoundingMode { }

    /** What {@code divide_} takes. */
    public interface Divide_ extends Name.RoundingMode { }

    /** What {@code dropout} takes. */
    public interface Dropout extends Name.Inplace, Name.P, Name.Training { }

    /** What {@code dropout1d} takes. */
    public interface Dropout1d extends Name.Inplace, Name.P, Name.Training { }

    /** What {@code dropout2d} takes. */
    public interface Dropout2d extends Name.Inplace, Name.P, Name.Training { }

    /** What {@code dropout3d} takes. */
    public interface Dropout3d extends Name.Inplace, Name.P, Name.Training { }

    /** What {@code eigh} takes. */
    public interface Eigh extends Name.UPLO_ { }

    /** What {@code eigvalsh} takes. */
    public interface Eigvalsh extends Name.UPLO_ { }

    /** What {@code elu} takes. */
    public interface Elu extends Name.Alpha, Name.Inplace, Name.InputScale, Name.Scale { }

    /** What {@code elu_} takes. */
    public interface Elu_ extends Name.Alpha, Name.InputScale, Name.Scale { }

    /** What {@code embedding} takes. */
    public interface Embedding extends Name.MaxNorm, Name.NormType, Name.PaddingIdx, Name.ScaleGradByFreq, Name.Sparse { }

    /** What {@code embedding_bag} takes. */
    public interface EmbeddingBag extends Name.IncludeLastOffset, Name.MaxNorm, Name.Mode, Name.NormType, Name.Offsets,
            Name.PaddingIdx, Name.PerSampleWeights, Name.ScaleGradByFreq, Name.Sparse { }

    /** What {@code empty} takes. */
    public interface Empty extends Name.Device, Name.Dtype, Name.Layout, Name.MemoryFormat, Name.PinMemory { }

    /** What {@code empty_like} takes. */
    public interface EmptyLike extends Name.Device, Name.Dtype, Name.Layout, Name.MemoryFormat, Name.PinMemory { }

    /** What {@code empty_permuted} takes. */
    public interface EmptyPermuted extends Name.Device, Name.Dtype, Name.Layout, Name.PinMemory { }

    /** What {@code empty_quantized} takes. */
    public interface EmptyQuantized extends Name.Device, Name.Dtype, Name.Layout, Name.MemoryFormat, Name.PinMemory { }

    /** What {@code empty_strided} takes. */
    public interface EmptyStrided extends Name.Device, Name.Dtype, Name.Layout, Name.PinMemory { }

    /** What {@code exponential_} takes. */
    public interface Exponential_ extends Name.Generator, Name.Lambd { }

    /** What {@code eye} takes. */
    public interface Eye extends Name.Device, Name.Dtype, Name.Layout, Name.PinMemory { }

    /** What {@code feature_alpha_dropout} takes. */
    public interface FeatureAlphaDropout extends Name.Inplace, Name.P, Name.Training { }

    /** What {@code fft} takes. */
    public interface Fft extends Name.Dim, Name.N, Name.Norm { }

    /** What {@code fft2} takes. */
    public interface Fft2 extends Name.Dim, Name.Norm, Name.S { }

    /** What {@code fft_fft} takes. */
    public interface FftFft extends Name.Dim, Name.N, Name.Norm { }

    /** What {@code fft_fft2} takes. */
    public interface FftFft2 extends Name.Dim, Name.Norm, Name.S { }

    /** What {@code fft_fftfreq} takes. */
    public interface FftFftfreq extends Name.D { }

    /** What {@code fft_fftn} takes. */
    public interface FftFftn extends Name.Dim, Name.Norm, Name.S { }

    /** What {@code fft_hfft} takes. */
    public interface FftHfft extends Name.Dim, Name.N, Name.Norm { }

    /** What {@code fft_hfft2} takes. */
    public interface FftHfft2 extends Name.Dim, Name.Norm, Name.S { }

    /** What {@code fft_hfftn} takes. */
    public interface FftHfftn extends Name.Dim, Name.Norm, Name.S { }

    /** What {@code fft_ifft} takes. */
    public interface FftIfft extends Name.Dim, Name.N, Name.Norm { }

    /** What {@code fft_ifft2} takes. */
    public interface FftIfft2 extends Name.Dim, Name.Norm, Name.S { }

    /** What {@code fft_ifftn} takes. */
    public interface FftIfftn extends Name.Dim, Name.Norm, Name.S { }

    /** What {@code fft_ihfft} takes. */
    public interface FftIhfft extends Name.Dim, Name.N, Name.Norm { }

    /** What {@code fft_ihfft2} takes. */
    public interface FftIhfft2 extends Name.Dim, Name.Norm, Name.S { }

    /** What {@code fft_ihfftn} takes. */
    public interface FftIhfftn extends Name.Dim, Name.Norm, Name.S { }

    /** What {@code fft_irfft} takes. */
    public interface FftIrfft extends Name.Dim, Name.N, Name.Norm { }

    /** What {@code fft_irfft2} takes. */
    public interface FftIrfft2 extends Name.Dim, Name.Norm, Name.S { }

    /** What {@code fft_irfftn} takes. */
    public interface FftIrfftn extends Name.Dim, Name.Norm, Name.S { }

    /** What {@code fft_rfft} takes. */
    public interface FftRfft extends Name.Dim, Name.N, Name.Norm { }

    /** What {@code fft_rfft2} takes. */
    public interface FftRfft2 extends Name.Dim, Name.Norm, Name.S { }

    /** What {@code fft_rfftfreq} takes. */
    public interface FftRfftfreq extends Name.D { }

    /** What {@code fft_rfftn} takes. */
    public interface FftRfftn extends Name.Dim, Name.Norm, Name.S { }

    /** What {@code fftfreq} takes. */
    public interface Fftfreq extends Name.D, Name.Device, Name.Dtype, Name.Layout, Name.PinMemory { }

    /** What {@code fftn} takes. */
    public interface Fftn extends Name.Dim, Name.Norm, Name.S { }

    /** What {@code fftshift} takes. */
    public interface Fftshift extends Name.Dim { }

    /** What {@code fill_diagonal_} takes. */
    public interface FillDiagonal_ extends Name.Wrap { }

    /** What {@code flatten} takes. */
    public interface Flatten extends Name.EndDim, Name.StartDim { }

    /** What {@code flip} takes. */
    public interface Flip extends Name.Dims { }

    /** What {@code fold} takes. */
    public interface Fold extends Name.Dilation, Name.KernelSize, Name.OutputSize, Name.Padding, Name.Stride { }

    /** What {@code fractional_max_pool2d} takes. */
    public interface FractionalMaxPool2d extends Name.KernelSize, Name.OutputRatio, Name.OutputSize, Name.RandomSamples { }

    /** What {@code fractional_max_pool2d_with_indices} takes. */
    public interface FractionalMaxPool2dWithIndices extends Name.KernelSize, Name.OutputRatio, Name.OutputSize, Name.RandomSamples
            { }

    /** What {@code fractional_max_pool3d} takes. */
    public interface FractionalMaxPool3d extends Name.KernelSize, Name.OutputRatio, Name.OutputSize, Name.RandomSamples { }

    /** What {@code fractional_max_pool3d_with_indices} takes. */
    public interface FractionalMaxPool3dWithIndices extends Name.KernelSize, Name.OutputRatio, Name.OutputSize, Name.RandomSamples
            { }

    /** What {@code frobenius_norm} takes. */
    public interface FrobeniusNorm extends Name.Dim, Name.Keepdim { }

    /** What {@code full} takes. */
    public interface Full extends Name.Device, Name.Dtype, Name.Layout, Name.PinMemory { }

    /** What {@code full_like} takes. */
    public interface FullLike extends Name.Device, Name.Dtype, Name.Layout, Name.MemoryFormat, Name.PinMemory { }

    /** What {@code gather} takes. */
    public interface Gather extends Name.SparseGrad { }

    /** What {@code gaussian_nll_loss} takes. */
    public interface GaussianNllLoss extends Name.Eps, Name.Full, Name.Reduction { }

    /** What {@code gelu} takes. */
    public interface Gelu extends Name.Approximate { }

    /** What {@code geometric_} takes. */
    public interface Geometric_ extends Name.Generator { }

    /** What {@code glu} takes. */
    public interface Glu extends Name.Dim { }

    /** What {@code gradient} takes. */
    public interface Gradient extends Name.Dim, Name.EdgeOrder, Name.Spacing { }

    /** What {@code grid_sample} takes. */
    public interface GridSample extends Name.AlignCorners, Name.Mode, Name.PaddingMode { }

    /** What {@code group_norm} takes. */
    public interface GroupNorm extends Name.Bias, Name.Eps, Name.Weight { }

    /** What {@code grouped_mm} takes. */
    public interface GroupedMm extends Name.Bias, Name.Offs, Name.OutDtype { }

    /** What {@code gru_cell} takes. */
    public interface GruCell extends Name.BHh, Name.BIh { }

    /** What {@code gumbel_softmax} takes. */
    public interface GumbelSoftmax extends Name.Dim, Name.Eps, Name.Hard, Name.Tau { }

    /** What {@code hamming_window} takes. */
    public interface HammingWindow extends Name.Device, Name.Dtype, Name.Layout, Name.PinMemory { }

    /** What {@code hann_window} takes. */
    public interface HannWindow extends Name.Device, Name.Dtype, Name.Layout, Name.PinMemory { }

    /** What {@code hardshrink} takes. */
    public interface Hardshrink extends Name.Lambd { }

    /** What {@code hardsigmoid} takes. */
    public interface Hardsigmoid extends Name.Inplace { }

    /** What {@code hardswish} takes. */
    public interface Hardswish extends Name.Inplace { }

    /** What {@code hardtanh} takes. */
    public interface Hardtanh extends Name.Inplace, Name.MaxVal, Name.MinVal { }

    /** What {@code hardtanh_} takes. */
    public interface Hardtanh_ extends Name.MaxVal, Name.MinVal { }

    /** What {@code hash_tensor} takes. */
    public interface HashTensor extends Name.Dim, Name.Keepdim, Name.Mode { }

    /** What {@code hfft} takes. */
    public interface Hfft extends Name.Dim, Name.N, Name.Norm { }

    /** What {@code hfft2} takes. */
    public interface Hfft2 extends Name.Dim, Name.Norm, Name.S { }

    /** What {@code hfftn} takes. */
    public interface Hfftn extends Name.Dim, Name.Norm, Name.S { }

    /** What {@code hinge_embedding_loss} takes. */
    public interface HingeEmbeddingLoss extends Name.Margin, Name.Reduction { }

    /** What {@code histc} takes. */
    public interface Histc extends Name.Bins, Name.Max, Name.Min { }

    /** What {@code histogram} takes. */
    public interface Histogram extends Name.Bins, Name.Density, Name.Range, Name.Weight { }

    /** What {@code histogramdd} takes. */
    public interface Histogramdd extends Name.Density, Name.Range, Name.Weight { }

    /** What {@code huber_loss} takes. */
    public interface HuberLoss extends Name.Delta, Name.Reduction, Name.Weight { }

    /** What {@code ifft} takes. */
    public interface Ifft extends Name.Dim, Name.N, Name.Norm { }

    /** What {@code ifft2} takes. */
    public interface Ifft2 extends Name.Dim, Name.Norm, Name.S { }

    /** What {@code ifftn} takes. */
    public interface Ifftn extends Name.Dim, Name.Norm, Name.S { }

    /** What {@code ifftshift} takes. */
    public interface Ifftshift extends Name.Dim { }

    /** What {@code ihfft} takes. */
    public interface Ihfft extends Name.Dim, Name.N, Name.Norm { }

    /** What {@code ihfft2} takes. */
    public interface Ihfft2 extends Name.Dim, Name.Norm, Name.S { }

    /** What {@code ihfftn} takes. */
    public interface Ihfftn extends Name.Dim, Name.Norm, Name.S { }

    /** What {@code index_add} takes. */
    public interface IndexAdd extends Name.Alpha { }

    /** What {@code index_add_} takes. */
    public interface IndexAdd_ extends Name.Alpha { }

    /** What {@code index_put} takes. */
    public interface IndexPut extends Name.Accumulate { }

    /** What {@code index_put_} takes. */
    public interface IndexPut_ extends Name.Accumulate { }

    /** What {@code index_reduce} takes. */
    public interface IndexReduce extends Name.IncludeSelf { }

    /** What {@code index_reduce_} takes. */
    public interface IndexReduce_ extends Name.IncludeSelf { }

    /** What {@code instance_norm} takes. */
    public interface InstanceNorm extends Name.Bias, Name.Eps, Name.Momentum, Name.RunningMean, Name.RunningVar,
            Name.UseInputStats, Name.Weight { }

    /** What {@code interpolate} takes. */
    public interface Interpolate extends Name.AlignCorners, Name.Antialias, Name.Mode, Name.RecomputeScaleFactor,
            Name.ScaleFactor, Name.Size { }

    /** What {@code inv_ex} takes. */
    public interface InvEx extends Name.CheckErrors { }

    /** What {@code irfft} takes. */
    public interface Irfft extends Name.Dim, Name.N, Name.Norm { }

    /** What {@code irfft2} takes. */
    public interface Irfft2 extends Name.Dim, Name.Norm, Name.S { }

    /** What {@code irfftn} takes. */
    public interface Irfftn extends Name.Dim, Name.Norm, Name.S { }

    /** What {@code is_pinned} takes. */
    public interface IsPinned extends Name.Device { }

    /** What {@code isclose} takes. */
    public interface Isclose extends Name.Atol, Name.EqualNan, Name.Rtol { }

    /** What {@code isin} takes. */
    public interface Isin extends Name.AssumeUnique, Name.Invert { }

    /** What {@code istft} takes. */
    public interface Istft extends Name.Center, Name.HopLength, Name.Length, Name.Normalized, Name.Onesided, Name.ReturnComplex,
            Name.WinLength, Name.Window { }

    /** What {@code kaiser_window} takes. */
    public interface KaiserWindow extends Name.Device, Name.Dtype, Name.Layout, Name.PinMemory { }

    /** What {@code kl_div} takes. */
    public interface KlDiv extends Name.LogTarget, Name.Reduction { }

    /** What {@code kthvalue} takes. */
    public interface Kthvalue extends Name.Dim, Name.Keepdim { }

    /** What {@code l1_loss} takes. */
    public interface L1Loss extends Name.Reduction, Name.Weight { }

    /** What {@code layer_norm} takes. */
    public interface LayerNorm extends Name.Bias, Name.Eps, Name.Weight { }

    /** What {@code ldl_factor} takes. */
    public interface LdlFactor extends Name.Hermitian { }

    /** What {@code ldl_factor_ex} takes. */
    public interface LdlFactorEx extends Name.CheckErrors, Name.Hermitian { }

    /** What {@code ldl_solve} takes. */
    public interface LdlSolve extends Name.Hermitian { }

    /** What {@code leaky_relu} takes. */
    public interface LeakyRelu extends Name.Inplace, Name.NegativeSlope { }

    /** What {@code leaky_relu_} takes. */
    public interface LeakyRelu_ extends Name.NegativeSlope { }

    /** What {@code linalg_cholesky} takes. */
    public interface LinalgCholesky extends Name.Upper { }

    /** What {@code linalg_cholesky_ex} takes. */
    public interface LinalgCholeskyEx extends Name.CheckErrors, Name.Upper { }

    /** What {@code linalg_cond} takes. */
    public interface LinalgCond extends Name.P { }

    /** What {@code linalg_cross} takes. */
    public interface LinalgCross extends Name.Dim { }

    /** What {@code linalg_eigh} takes. */
    public interface LinalgEigh extends Name.UPLO_ { }

    /** What {@code linalg_eigvalsh} takes. */
    public interface LinalgEigvalsh extends Name.UPLO_ { }

    /** What {@code linalg_inv_ex} takes. */
    public interface LinalgInvEx extends Name.CheckErrors { }

    /** What {@code linalg_ldl_factor} takes. */
    public interface LinalgLdlFactor extends Name.Hermitian { }

    /** What {@code linalg_ldl_factor_ex} takes. */
    public interface LinalgLdlFactorEx extends Name.CheckErrors, Name.Hermitian { }

    /** What {@code linalg_ldl_solve} takes. */
    public interface LinalgLdlSolve extends Name.Hermitian { }

    /** What {@code linalg_lstsq} takes. */
    public interface LinalgLstsq extends Name.Driver, Name.Rcond { }

    /** What {@code linalg_lu} takes. */
    public interface LinalgLu extends Name.Pivot { }

    /** What {@code linalg_lu_factor} takes. */
    public interface LinalgLuFactor extends Name.Pivot { }

    /** What {@code linalg_lu_factor_ex} takes. */
    public interface LinalgLuFactorEx extends Name.CheckErrors, Name.Pivot { }

    /** What {@code linalg_lu_solve} takes. */
    public interface LinalgLuSolve extends Name.Adjoint, Name.Left { }

    /** What {@code linalg_matrix_norm} takes. */
    public interface LinalgMatrixNorm extends Name.Dim, Name.Dtype, Name.Keepdim, Name.Ord { }

    /** What {@code linalg_matrix_rank} takes. */
    public interface LinalgMatrixRank extends Name.Atol, Name.Hermitian, Name.Rtol { }

    /** What {@code linalg_norm} takes. */
    public interface LinalgNorm extends Name.Dim, Name.Dtype, Name.Keepdim, Name.Ord { }

    /** What {@code linalg_pinv} takes. */
    public interface LinalgPinv extends Name.Atol, Name.Hermitian, Name.Rtol { }

    /** What {@code linalg_qr} takes. */
    public interface LinalgQr extends Name.Mode { }

    /** What {@code linalg_solve} takes. */
    public interface LinalgSolve extends Name.Left { }

    /** What {@code linalg_solve_ex} takes. */
    public interface LinalgSolveEx extends Name.CheckErrors, Name.Left { }

    /** What {@code linalg_solve_triangular} takes. */
    public interface LinalgSolveTriangular extends Name.Left, Name.Unitriangular, Name.Upper { }

    /** What {@code linalg_svd} takes. */
    public interface LinalgSvd extends Name.Driver, Name.FullMatrices { }

    /** What {@code linalg_svdvals} takes. */
    public interface LinalgSvdvals extends Name.Driver { }

    /** What {@code linalg_tensorinv} takes. */
    public interface LinalgTensorinv extends Name.Ind { }

    /** What {@code linalg_tensorsolve} takes. */
    public interface LinalgTensorsolve extends Name.Dims { }

    /** What {@code linalg_vecdot} takes. */
    public interface LinalgVecdot extends Name.Dim { }

    /** What {@code linalg_vector_norm} takes. */
    public interface LinalgVectorNorm extends Name.Dim, Name.Dtype, Name.Keepdim, Name.Ord { }

    /** What {@code linear} takes. */
    public interface Linear extends Name.Bias { }

    /** What {@code linear_cross_entropy} takes. */
    public interface LinearCrossEntropy extends Name.IgnoreIndex, Name.LabelSmoothing, Name.LinearBias, Name.Reduction,
            Name.Weight { }

    /** What {@code linspace} takes. */
    public interface Linspace extends Name.Device, Name.Dtype, Name.Layout, Name.PinMemory { }

    /** What {@code local_response_norm} takes. */
    public interface LocalResponseNorm extends Name.Alpha, Name.Beta, Name.K { }

    /** What {@code log_normal_} takes. */
    public interface LogNormal_ extends Name.Generator, Name.Mean, Name.Std { }

    /** What {@code log_softmax} takes. */
    public interface LogSoftmax extends Name.Dim, Name.Dtype { }

    /** What {@code logcumsumexp} takes. */
    public interface Logcumsumexp extends Name.Dim { }

    /** What {@code logit} takes. */
    public interface Logit extends Name.Eps { }

    /** What {@code logit_} takes. */
    public interface Logit_ extends Name.Eps { }

    /** What {@code logspace} takes. */
    public interface Logspace extends Name.Base, Name.Device, Name.Dtype, Name.Layout, Name.PinMemory { }

    /** What {@code logsumexp} takes. */
    public interface Logsumexp extends Name.Dim, Name.Keepdim { }

    /** What {@code lp_pool1d} takes. */
    public interface LpPool1d extends Name.CeilMode, Name.KernelSize, Name.Stride { }

    /** What {@code lp_pool2d} takes. */
    public interface LpPool2d extends Name.CeilMode, Name.KernelSize, Name.Stride { }

    /** What {@code lp_pool3d} takes. */
    public interface LpPool3d extends Name.CeilMode, Name.KernelSize, Name.Stride { }

    /** What {@code lstm_cell} takes. */
    public interface LstmCell extends Name.BHh, Name.BIh { }

    /** What {@code lstsq} takes. */
    public interface Lstsq extends Name.Driver, Name.Rcond { }

    /** What {@code lu} takes. */
    public interface Lu extends Name.GetInfos, Name.Pivot { }

    /** What {@code lu_factor} takes. */
    public interface LuFactor extends Name.Pivot { }

    /** What {@code lu_factor_ex} takes. */
    public interface LuFactorEx extends Name.CheckErrors, Name.Pivot { }

    /** What {@code lu_solve} takes. */
    public interface LuSolve extends Name.Adjoint, Name.Left { }

    /** What {@code lu_unpack} takes. */
    public interface LuUnpack extends Name.UnpackData, Name.UnpackPivots { }

    /** What {@code margin_ranking_loss} takes. */
    public interface MarginRankingLoss extends Name.Margin, Name.Reduction { }

    /** What {@code matrix_norm} takes. */
    public interface MatrixNorm extends Name.Dim, Name.Dtype, Name.Keepdim, Name.Ord { }

    /** What {@code matrix_rank} takes. */
    public interface MatrixRank extends Name.Atol, Name.Hermitian, Name.Rtol { }

    /** What {@code max} takes. */
    public interface Max extends Name.Dim, Name.Keepdim { }

    /** What {@code max_pool1d} takes. */
    public interface MaxPool1d extends Name.CeilMode, Name.Dilation, Name.Padding, Name.Stride { }

    /** What {@code max_pool1d_with_indices} takes. */
    public interface MaxPool1dWithIndices extends Name.CeilMode, Name.Dilation, Name.Padding, Name.Stride { }

    /** What {@code max_pool2d} takes. */
    public interface MaxPool2d extends Name.CeilMode, Name.Dilation, Name.Padding, Name.Stride { }

    /** What {@code max_pool2d_with_indices} takes. */
    public interface MaxPool2dWithIndices extends Name.CeilMode, Name.Dilation, Name.Padding, Name.Stride { }

    /** What {@code max_pool3d} takes. */
    public interface MaxPool3d extends Name.CeilMode, Name.Dilation, Name.Padding, Name.Stride { }

    /** What {@code max_pool3d_with_indices} takes. */
    public interface MaxPool3dWithIndices extends Name.CeilMode, Name.Dilation, Name.Padding, Name.Stride { }

    /** What {@code max_unpool1d} takes. */
    public interface MaxUnpool1d extends Name.KernelSize, Name.OutputSize, Name.Padding, Name.Stride { }

    /** What {@code max_unpool2d} takes. */
    public interface MaxUnpool2d extends Name.KernelSize, Name.OutputSize, Name.Padding, Name.Stride { }

    /** What {@code max_unpool3d} takes. */
    public interface MaxUnpool3d extends Name.KernelSize, Name.OutputSize, Name.Padding, Name.Stride { }

    /** What {@code mean} takes. */
    public interface Mean extends Name.Dim, Name.Dtype, Name.Keepdim { }

    /** What {@code median} takes. */
    public interface Median extends Name.Dim, Name.Keepdim { }

    /** What {@code min} takes. */
    public interface Min extends Name.Dim, Name.Keepdim { }

    /** What {@code mish} takes. */
    public interface Mish extends Name.Inplace { }

    /** What {@code mode} takes. */
    public interface Mode extends Name.Dim, Name.Keepdim { }

    /** What {@code mse_loss} takes. */
    public interface MseLoss extends Name.Reduction, Name.Weight { }

    /** What {@code multi_head_attention_forward} takes. */
    public interface MultiHeadAttentionForward extends Name.AttnMask, Name.AverageAttnWeights, Name.IsCausal, Name.KProjWeight,
            Name.KeyPaddingMask, Name.NeedWeights, Name.QProjWeight, Name.StaticK, Name.StaticV, Name.Training,
            Name.UseSeparateProjWeight, Name.VProjWeight { }

    /** What {@code multi_margin_loss} takes. */
    public interface MultiMarginLoss extends Name.Margin, Name.P, Name.Reduction, Name.Weight { }

    /** What {@code multilabel_margin_loss} takes. */
    public interface MultilabelMarginLoss extends Name.Reduction { }

    /** What {@code multilabel_soft_margin_loss} takes. */
    public interface MultilabelSoftMarginLoss extends Name.Reduction, Name.Weight { }

    /** What {@code multinomial} takes. */
    public interface Multinomial extends Name.Generator, Name.Replacement { }

    /** What {@code nan_to_num} takes. */
    public interface NanToNum extends Name.Nan, Name.Neginf, Name.Posinf { }

    /** What {@code nan_to_num_} takes. */
    public interface NanToNum_ extends Name.Nan, Name.Neginf, Name.Posinf { }

    /** What {@code nanmean} takes. */
    public interface Nanmean extends Name.Dim, Name.Dtype, Name.Keepdim { }

    /** What {@code nanmedian} takes. */
    public interface Nanmedian extends Name.Dim, Name.Keepdim { }

    /** What {@code nanquantile} takes. */
    public interface Nanquantile extends Name.Dim, Name.Interpolation, Name.Keepdim { }

    /** What {@code nansum} takes. */
    public interface Nansum extends Name.Dim, Name.Dtype, Name.Keepdim { }

    /** What {@code new_empty} takes. */
    public interface NewEmpty extends Name.Device, Name.Dtype, Name.Layout, Name.PinMemory { }

    /** What {@code new_empty_strided} takes. */
    public interface NewEmptyStrided extends Name.Device, Name.Dtype, Name.Layout, Name.PinMemory { }

    /** What {@code new_full} takes. */
    public interface NewFull extends Name.Device, Name.Dtype, Name.Layout, Name.PinMemory { }

    /** What {@code new_ones} takes. */
    public interface NewOnes extends Name.Device, Name.Dtype, Name.Layout, Name.PinMemory { }

    /** What {@code new_zeros} takes. */
    public interface NewZeros extends Name.Device, Name.Dtype, Name.Layout, Name.PinMemory { }

    /** What {@code nll_loss} takes. */
    public interface NllLoss extends Name.IgnoreIndex, Name.Reduction, Name.Weight { }

    /** What {@code nonzero_static} takes. */
    public interface NonzeroStatic extends Name.FillValue, Name.Size { }

    /** What {@code norm} takes. */
    public interface Norm extends Name.Dim, Name.Dtype, Name.Keepdim, Name.Ord, Name.P { }

    /** What {@code norm_except_dim} takes. */
    public interface NormExceptDim extends Name.Dim, Name.Pow { }

    /** What {@code normal} takes. */
    public interface Normal extends Name.Device, Name.Dtype, Name.Generator, Name.Layout, Name.PinMemory, Name.Std { }

    /** What {@code normal_} takes. */
    public interface Normal_ extends Name.Generator, Name.Mean, Name.Std { }

    /** What {@code normalize} takes. */
    public interface Normalize extends Name.Dim, Name.Eps, Name.P { }

    /** What {@code nuclear_norm} takes. */
    public interface NuclearNorm extends Name.Dim, Name.Keepdim { }

    /** What {@code one_hot} takes. */
    public interface OneHot extends Name.NumClasses { }

    /** What {@code ones} takes. */
    public interface Ones extends Name.Device, Name.Dtype, Name.Layout, Name.PinMemory { }

    /** What {@code ones_like} takes. */
    public interface OnesLike extends Name.Device, Name.Dtype, Name.Layout, Name.MemoryFormat, Name.PinMemory { }

    /** What {@code ormqr} takes. */
    public interface Ormqr extends Name.Left, Name.Transpose { }

    /** What {@code pad} takes. */
    public interface Pad extends Name.Mode, Name.Value { }

    /** What {@code pairwise_distance} takes. */
    public interface PairwiseDistance extends Name.Eps, Name.Keepdim, Name.P { }

    /** What {@code pca_lowrank} takes. */
    public interface PcaLowrank extends Name.Center, Name.Niter, Name.Q { }

    /** What {@code pdist} takes. */
    public interface Pdist extends Name.P { }

    /** What {@code permute} takes. */
    public interface Permute extends Name.Dims { }

    /** What {@code permute_copy} takes. */
    public interface PermuteCopy extends Name.Dims { }

    /** What {@code pin_memory} takes. */
    public interface PinMemory extends Name.Device { }

    /** What {@code pinv} takes. */
    public interface Pinv extends Name.Atol, Name.Hermitian, Name.Rtol { }

    /** What {@code pinverse} takes. */
    public interface Pinverse extends Name.Rcond { }

    /** What {@code poisson} takes. */
    public interface Poisson extends Name.Generator { }

    /** What {@code poisson_nll_loss} takes. */
    public interface PoissonNllLoss extends Name.Eps, Name.Full, Name.LogInput, Name.Reduction { }

    /** What {@code _powsum} takes. */
    public interface Powsum extends Name.Dim, Name.Dtype, Name.Keepdim, Name.Ord { }

    /** What {@code prod} takes. */
    public interface Prod extends Name.Dim, Name.Dtype, Name.Keepdim { }

    /** What {@code put} takes. */
    public interface Put extends Name.Accumulate { }

    /** What {@code put_} takes. */
    public interface Put_ extends Name.Accumulate { }

    /** What {@code qr} takes. */
    public interface Qr extends Name.Mode, Name.Some { }

    /** What {@code quantile} takes. */
    public interface Quantile extends Name.Dim, Name.Interpolation, Name.Keepdim { }

    /** What {@code rand} takes. */
    public interface Rand extends Name.Device, Name.Dtype, Name.Generator, Name.Layout, Name.PinMemory { }

    /** What {@code rand_like} takes. */
    public interface RandLike extends Name.Device, Name.Dtype, Name.Generator, Name.Layout, Name.MemoryFormat, Name.PinMemory { }

    /** What {@code randint} takes. */
    public interface Randint extends Name.Device, Name.Dtype, Name.Generator, Name.Layout, Name.PinMemory { }

    /** What {@code randint_like} takes. */
    public interface RandintLike extends Name.Device, Name.Dtype, Name.Generator, Name.Layout, Name.MemoryFormat, Name.PinMemory {
            }

    /** What {@code randn} takes. */
    public interface Randn extends Name.Device, Name.Dtype, Name.Generator, Name.Layout, Name.PinMemory { }

    /** What {@code randn_like} takes. */
    public interface RandnLike extends Name.Device, Name.Dtype, Name.Generator, Name.Layout, Name.MemoryFormat, Name.PinMemory { }

    /** What {@code random_} takes. */
    public interface Random_ extends Name.Generator { }

    /** What {@code randperm} takes. */
    public interface Randperm extends Name.Device, Name.Dtype, Name.Generator, Name.Layout, Name.PinMemory { }

    /** What {@code range} takes. */
    public interface Range extends Name.Device, Name.Dtype, Name.Layout, Name.PinMemory, Name.Step { }

    /** What {@code relu} takes. */
    public interface Relu extends Name.Inplace { }

    /** What {@code relu6} takes. */
    public interface Relu6 extends Name.Inplace { }

    /** What {@code repeat_interleave} takes. */
    public interface RepeatInterleave extends Name.Dim, Name.OutputSize { }

    /** What {@code rfft} takes. */
    public interface Rfft extends Name.Dim, Name.N, Name.Norm { }

    /** What {@code rfft2} takes. */
    public interface Rfft2 extends Name.Dim, Name.Norm, Name.S { }

    /** What {@code rfftfreq} takes. */
    public interface Rfftfreq extends Name.D, Name.Device, Name.Dtype, Name.Layout, Name.PinMemory { }

    /** What {@code rfftn} takes. */
    public interface Rfftn extends Name.Dim, Name.Norm, Name.S { }

    /** What {@code rms_norm} takes. */
    public interface RmsNorm extends Name.Eps, Name.Weight { }

    /** What {@code rnn_relu_cell} takes. */
    public interface RnnReluCell extends Name.BHh, Name.BIh { }

    /** What {@code rnn_tanh_cell} takes. */
    public interface RnnTanhCell extends Name.BHh, Name.BIh { }

    /** What {@code roll} takes. */
    public interface Roll extends Name.Dims { }

    /** What {@code rot90} takes. */
    public interface Rot90 extends Name.Dims, Name.K { }

    /** What {@code round} takes. */
    public interface Round extends Name.Decimals { }

    /** What {@code round_} takes. */
    public interface Round_ extends Name.Decimals { }

    /** What {@code rrelu} takes. */
    public interface Rrelu extends Name.Generator, Name.Inplace, Name.Lower, Name.Training, Name.Upper { }

    /** What {@code rrelu_} takes. */
    public interface Rrelu_ extends Name.Generator, Name.Lower, Name.Training, Name.Upper { }

    /** What {@code rsub} takes. */
    public interface Rsub extends Name.Alpha { }

    /** What {@code scalar_tensor} takes. */
    public interface ScalarTensor extends Name.Device, Name.Dtype, Name.Layout, Name.PinMemory { }

    /** What {@code scaled_dot_product_attention} takes. */
    public interface ScaledDotProductAttention extends Name.AttnMask, Name.DropoutP, Name.EnableGqa, Name.IsCausal, Name.Scale { }

    /** What {@code scatter} takes. */
    public interface Scatter extends Name.Reduce { }

    /** What {@code scatter_reduce} takes. */
    public interface ScatterReduce extends Name.IncludeSelf { }

    /** What {@code scatter_reduce_} takes. */
    public interface ScatterReduce_ extends Name.IncludeSelf { }

    /** What {@code scatter_} takes. */
    public interface Scatter_ extends Name.Reduce { }

    /** What {@code searchsorted} takes. */
    public interface Searchsorted extends Name.OutInt32, Name.Right, Name.Side, Name.Sorter { }

    /** What {@code segment_reduce} takes. */
    public interface SegmentReduce extends Name.Axis, Name.Indices, Name.Initial, Name.Lengths, Name.Offsets, Name.Unsafe { }

    /** What {@code selu} takes. */
    public interface Selu extends Name.Inplace { }

    /** What {@code silu} takes. */
    public interface Silu extends Name.Inplace { }

    /** What {@code slice_copy} takes. */
    public interface SliceCopy extends Name.Dim, Name.End, Name.Start, Name.Step { }

    /** What {@code slice_inverse} takes. */
    public interface SliceInverse extends Name.Dim, Name.End, Name.Start, Name.Step { }

    /** What {@code slice_scatter} takes. */
    public interface SliceScatter extends Name.Dim, Name.End, Name.Start, Name.Step { }

    /** What {@code smooth_l1_loss} takes. */
    public interface SmoothL1Loss extends Name.Beta, Name.Reduction { }

    /** What {@code soft_margin_loss} takes. */
    public interface SoftMarginLoss extends Name.Reduction { }

    /** What {@code softmax} takes. */
    public interface Softmax extends Name.Dim, Name.Dtype { }

    /** What {@code softmin} takes. */
    public interface Softmin extends Name.Dim, Name.Dtype { }

    /** What {@code softplus} takes. */
    public interface Softplus extends Name.Beta, Name.Threshold { }

    /** What {@code softshrink} takes. */
    public interface Softshrink extends Name.Lambd { }

    /** What {@code solve} takes. */
    public interface Solve extends Name.Left { }

    /** What {@code solve_ex} takes. */
    public interface SolveEx extends Name.CheckErrors, Name.Left { }

    /** What {@code solve_triangular} takes. */
    public interface SolveTriangular extends Name.Left, Name.Unitriangular, Name.Upper { }

    /** What {@code sort} takes. */
    public interface Sort extends Name.Descending, Name.Dim, Name.Stable { }

    /** What {@code sparse_bsc_tensor} takes. */
    public interface SparseBscTensor extends Name.Device, Name.Dtype, Name.Layout, Name.PinMemory { }

    /** What {@code sparse_bsr_tensor} takes. */
    public interface SparseBsrTensor extends Name.Device, Name.Dtype, Name.Layout, Name.PinMemory { }

    /** What {@code sparse_compressed_tensor} takes. */
    public interface SparseCompressedTensor extends Name.Device, Name.Dtype, Name.Layout, Name.PinMemory { }

    /** What {@code sparse_coo_tensor} takes. */
    public interface SparseCooTensor extends Name.Device, Name.Dtype, Name.IsCoalesced, Name.Layout, Name.PinMemory { }

    /** What {@code sparse_csc_tensor} takes. */
    public interface SparseCscTensor extends Name.Device, Name.Dtype, Name.Layout, Name.PinMemory { }

    /** What {@code sparse_csr_tensor} takes. */
    public interface SparseCsrTensor extends Name.Device, Name.Dtype, Name.Layout, Name.PinMemory { }

    /** What {@code special_logit} takes. */
    public interface SpecialLogit extends Name.Eps { }

    /** What {@code special_logsumexp} takes. */
    public interface SpecialLogsumexp extends Name.Dim, Name.Keepdim { }

    /** What {@code special_round} takes. */
    public interface SpecialRound extends Name.Decimals { }

    /** What {@code split} takes. */
    public interface Split extends Name.Dim { }

    /** What {@code split_copy} takes. */
    public interface SplitCopy extends Name.Dim { }

    /** What {@code split_with_sizes} takes. */
    public interface SplitWithSizes extends Name.Dim { }

    /** What {@code split_with_sizes_copy} takes. */
    public interface SplitWithSizesCopy extends Name.Dim { }

    /** What {@code squeeze} takes. */
    public interface Squeeze extends Name.Dim { }

    /** What {@code squeeze_copy} takes. */
    public interface SqueezeCopy extends Name.Dim { }

    /** What {@code squeeze_} takes. */
    public interface Squeeze_ extends Name.Dim { }

    /** What {@code sspaddmm} takes. */
    public interface Sspaddmm extends Name.Alpha, Name.Beta { }

    /** What {@code stack} takes. */
    public interface Stack extends Name.Dim { }

    /** What {@code std} takes. */
    public interface Std extends Name.Correction, Name.Dim, Name.Keepdim, Name.Unbiased { }

    /** What {@code std_mean} takes. */
    public interface StdMean extends Name.Correction, Name.Dim, Name.Keepdim, Name.Unbiased { }

    /** What {@code stft} takes. */
    public interface Stft extends Name.AlignToWindow, Name.Center, Name.HopLength, Name.Normalized, Name.Onesided, Name.PadMode,
            Name.ReturnComplex, Name.WinLength, Name.Window { }

    /** What {@code sub} takes. */
    public interface Sub extends Name.Alpha { }

    /** What {@code sub_} takes. */
    public interface Sub_ extends Name.Alpha { }

    /** What {@code subtract} takes. */
    public interface Subtract extends Name.Alpha { }

    /** What {@code subtract_} takes. */
    public interface Subtract_ extends Name.Alpha { }

    /** What {@code sum} takes. */
    public interface Sum extends Name.Dim, Name.Dtype, Name.Keepdim { }

    /** What {@code svd} takes. */
    public interface Svd extends Name.ComputeUv, Name.Driver, Name.FullMatrices, Name.Some { }

    /** What {@code svd_lowrank} takes. */
    public interface SvdLowrank extends Name.M, Name.Niter, Name.Q { }

    /** What {@code svdvals} takes. */
    public interface Svdvals extends Name.Driver { }

    /** What {@code sym_constrain_range} takes. */
    public interface SymConstrainRange extends Name.Max, Name.Min { }

    /** What {@code sym_constrain_range_for_size} takes. */
    public interface SymConstrainRangeForSize extends Name.Max, Name.Min { }

    /** What {@code take_along_dim} takes. */
    public interface TakeAlongDim extends Name.Dim { }

    /** What {@code tensor_split} takes. */
    public interface TensorSplit extends Name.Dim { }

    /** What {@code tensordot} takes. */
    public interface Tensordot extends Name.Dims { }

    /** What {@code tensorinv} takes. */
    public interface Tensorinv extends Name.Ind { }

    /** What {@code tensorsolve} takes. */
    public interface Tensorsolve extends Name.Dims { }

    /** What {@code threshold} takes. */
    public interface Threshold extends Name.Inplace { }

    /** What {@code tile} takes. */
    public interface Tile extends Name.Dims { }

    /** What {@code to} takes. */
    public interface To extends Name.Copy, Name.Dtype, Name.MemoryFormat, Name.NonBlocking { }

    /** What {@code to_dense} takes. */
    public interface ToDense extends Name.Dtype, Name.MaskedGrad { }

    /** What {@code to_mkldnn} takes. */
    public interface ToMkldnn extends Name.Dtype { }

    /** What {@code to_padded_tensor} takes. */
    public interface ToPaddedTensor extends Name.OutputSize { }

    /** What {@code to_sparse} takes. */
    public interface ToSparse extends Name.Blocksize, Name.DenseDim, Name.Layout { }

    /** What {@code to_sparse_bsc} takes. */
    public interface ToSparseBsc extends Name.DenseDim { }

    /** What {@code to_sparse_bsr} takes. */
    public interface ToSparseBsr extends Name.DenseDim { }

    /** What {@code to_sparse_csc} takes. */
    public interface ToSparseCsc extends Name.DenseDim { }

    /** What {@code to_sparse_csr} takes. */
    public interface ToSparseCsr extends Name.DenseDim { }

    /** What {@code topk} takes. */
    public interface Topk extends Name.Dim, Name.Largest, Name.Sorted { }

    /** What {@code trapezoid} takes. */
    public interface Trapezoid extends Name.Dim, Name.Dx { }

    /** What {@code trapz} takes. */
    public interface Trapz extends Name.Dim, Name.Dx { }

    /** What {@code triangular_solve} takes. */
    public interface TriangularSolve extends Name.Transpose, Name.Unitriangular, Name.Upper { }

    /** What {@code tril} takes. */
    public interface Tril extends Name.Diagonal { }

    /** What {@code tril_indices} takes. */
    public interface TrilIndices extends Name.Device, Name.Dtype, Name.Layout, Name.Offset, Name.PinMemory { }

    /** What {@code tril_} takes. */
    public interface Tril_ extends Name.Diagonal { }

    /** What {@code triplet_margin_loss} takes. */
    public interface TripletMarginLoss extends Name.Eps, Name.Margin, Name.P, Name.Reduction, Name.Swap { }

    /** What {@code triplet_margin_with_distance_loss} takes. */
    public interface TripletMarginWithDistanceLoss extends Name.Margin, Name.Reduction, Name.Swap { }

    /** What {@code triu} takes. */
    public interface Triu extends Name.Diagonal { }

    /** What {@code triu_indices} takes. */
    public interface TriuIndices extends Name.Device, Name.Dtype, Name.Layout, Name.Offset, Name.PinMemory { }

    /** What {@code triu_} takes. */
    public interface Triu_ extends Name.Diagonal { }

    /** What {@code unbind} takes. */
    public interface Unbind extends Name.Dim { }

    /** What {@code unbind_copy} takes. */
    public interface UnbindCopy extends Name.Dim { }

    /** What {@code unfold} takes. */
    public interface Unfold extends Name.Dilation, Name.KernelSize, Name.Padding, Name.Stride { }

    /** What {@code uniform_} takes. */
    public interface Uniform_ extends Name.From, Name.Generator, Name.To { }

    /** What {@code unique} takes. */
    public interface Unique extends Name.Dim, Name.ReturnCounts, Name.Sorted { }

    /** What {@code unique_consecutive} takes. */
    public interface UniqueConsecutive extends Name.Dim, Name.ReturnCounts, Name.ReturnInverse { }

    /** What {@code unsafe_chunk} takes. */
    public interface UnsafeChunk extends Name.Dim { }

    /** What {@code unsafe_split} takes. */
    public interface UnsafeSplit extends Name.Dim { }

    /** What {@code unsafe_split_with_sizes} takes. */
    public interface UnsafeSplitWithSizes extends Name.Dim { }

    /** What {@code unsqueeze} takes. */
    public interface Unsqueeze extends Name.Dim { }

    /** What {@code unsqueeze_copy} takes. */
    public interface UnsqueezeCopy extends Name.Dim { }

    /** What {@code unsqueeze_} takes. */
    public interface Unsqueeze_ extends Name.Dim { }

    /** What {@code upsample} takes. */
    public interface Upsample extends Name.AlignCorners, Name.Mode, Name.ScaleFactor, Name.Size { }

    /** What {@code upsample_bicubic2d} takes. */
    public interface UpsampleBicubic2d extends Name.ScalesH, Name.ScalesW { }

    /** What {@code upsample_bilinear} takes. */
    public interface UpsampleBilinear extends Name.ScaleFactor, Name.Size { }

    /** What {@code upsample_bilinear2d} takes. */
    public interface UpsampleBilinear2d extends Name.ScalesH, Name.ScalesW { }

    /** What {@code upsample_linear1d} takes. */
    public interface UpsampleLinear1d extends Name.Scales { }

    /** What {@code upsample_nearest} takes. */
    public interface UpsampleNearest extends Name.ScaleFactor, Name.Size { }

    /** What {@code upsample_nearest1d} takes. */
    public interface UpsampleNearest1d extends Name.Scales { }

    /** What {@code upsample_nearest2d} takes. */
    public interface UpsampleNearest2d extends Name.ScalesH, Name.ScalesW { }

    /** What {@code upsample_nearest3d} takes. */
    public interface UpsampleNearest3d extends Name.ScalesD, Name.ScalesH, Name.ScalesW { }

    /** What {@code upsample_trilinear3d} takes. */
    public interface UpsampleTrilinear3d extends Name.ScalesD, Name.ScalesH, Name.ScalesW { }

    /** What {@code vander} takes. */
    public interface Vander extends Name.N_, Name.Increasing { }

    /** What {@code var} takes. */
    public interface Var extends Name.Correction, Name.Dim, Name.Keepdim, Name.Unbiased { }

    /** What {@code var_mean} takes. */
    public interface VarMean extends Name.Correction, Name.Dim, Name.Keepdim, Name.Unbiased { }

    /** What {@code vecdot} takes. */
    public interface Vecdot extends Name.Dim { }

    /** What {@code vector_norm} takes. */
    public interface VectorNorm extends Name.Dim, Name.Dtype, Name.Keepdim, Name.Ord { }

    /** What {@code zeros} takes. */
    public interface Zeros extends Name.Device, Name.Dtype, Name.Layout, Name.PinMemory { }

    /** What {@code zeros_like} takes. */
    public interface ZerosLike extends Name.Device, Name.Dtype, Name.Layout, Name.MemoryFormat, Name.PinMemory { }
}
