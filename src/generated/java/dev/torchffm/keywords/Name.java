// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm.keywords;

import dev.torchffm.Device;
import dev.torchffm.Generator;
import dev.torchffm.Layout;
import dev.torchffm.MemoryFormat;

/** The names of keyword arguments, for the compiler: none of these classes is ever loaded. */
public final class Name {
    private Name() { }

    /** {@code N}. */
    public interface N_ { }

    /** {@code UPLO}. */
    public interface UPLO_ { }

    /** {@code _m}. */
    public interface M { }

    /** {@code accumulate}. */
    public interface Accumulate { }

    /** {@code adjoint}. */
    public interface Adjoint { }

    /** {@code align_corners}. */
    public interface AlignCorners { }

    /** {@code align_to_window}. */
    public interface AlignToWindow { }

    /** {@code alpha}. */
    public interface Alpha { }

    /** {@code antialias}. */
    public interface Antialias { }

    /** {@code append}. */
    public interface Append { }

    /** {@code approximate}. */
    public interface Approximate { }

    /** {@code assume_unique}. */
    public interface AssumeUnique { }

    /** {@code atol}. */
    public interface Atol { }

    /** {@code attn_mask}. */
    public interface AttnMask { }

    /** {@code average_attn_weights}. */
    public interface AverageAttnWeights { }

    /** {@code aweights}. */
    public interface Aweights { }

    /** {@code axis}. */
    public interface Axis { }

    /** {@code b_hh}. */
    public interface BHh { }

    /** {@code b_ih}. */
    public interface BIh { }

    /** {@code base}. */
    public interface Base { }

    /** {@code beta}. */
    public interface Beta { }

    /** {@code bias}. */
    public interface Bias { }

    /** {@code bins}. */
    public interface Bins { }

    /** {@code blank}. */
    public interface Blank { }

    /** {@code blocksize}. */
    public interface Blocksize { }

    /** {@code ceil_mode}. */
    public interface CeilMode { }

    /** {@code center}. */
    public interface Center { }

    /** {@code check_errors}. */
    public interface CheckErrors { }

    /** {@code compute_mode}. */
    public interface ComputeMode { }

    /** {@code compute_uv}. */
    public interface ComputeUv { }

    /** {@code copy}. */
    public interface Copy { }

    /** {@code correction}. */
    public interface Correction { }

    /** {@code count_include_pad}. */
    public interface CountIncludePad { }

    /** {@code d}. */
    public interface D { }

    /** {@code decimals}. */
    public interface Decimals { }

    /** {@code delta}. */
    public interface Delta { }

    /** {@code dense_dim}. */
    public interface DenseDim { }

    /** {@code density}. */
    public interface Density { }

    /** {@code descending}. */
    public interface Descending { }

    /** {@code device}. */
    public interface Device { }

    /** {@code diagonal}. */
    public interface Diagonal { }

    /** {@code dilation}. */
    public interface Dilation { }

    /** {@code dim}. */
    public interface Dim { }

    /** {@code dim1}. */
    public interface Dim1 { }

    /** {@code dim2}. */
    public interface Dim2 { }

    /** {@code dims}. */
    public interface Dims { }

    /** {@code divisor_override}. */
    public interface DivisorOverride { }

    /** {@code driver}. */
    public interface Driver { }

    /** {@code dropout_p}. */
    public interface DropoutP { }

    /** {@code dtype}. */
    public interface Dtype { }

    /** {@code dx}. */
    public interface Dx { }

    /** {@code edge_order}. */
    public interface EdgeOrder { }

    /** {@code enable_gqa}. */
    public interface EnableGqa { }

    /** {@code end}. */
    public interface End { }

    /** {@code end_dim}. */
    public interface EndDim { }

    /** {@code eps}. */
    public interface Eps { }

    /** {@code equal_nan}. */
    public interface EqualNan { }

    /** {@code fill_value}. */
    public interface FillValue { }

    /** {@code from}. */
    public interface From { }

    /** {@code full}. */
    public interface Full { }

    /** {@code full_matrices}. */
    public interface FullMatrices { }

    /** {@code fweights}. */
    public interface Fweights { }

    /** {@code generator}. */
    public interface Generator { }

    /** {@code get_infos}. */
    public interface GetInfos { }

    /** {@code groups}. */
    public interface Groups { }

    /** {@code hard}. */
    public interface Hard { }

    /** {@code hermitian}. */
    public interface Hermitian { }

    /** {@code hop_length}. */
    public interface HopLength { }

    /** {@code ignore_index}. */
    public interface IgnoreIndex { }

    /** {@code include_last_offset}. */
    public interface IncludeLastOffset { }

    /** {@code include_self}. */
    public interface IncludeSelf { }

    /** {@code increasing}. */
    public interface Increasing { }

    /** {@code ind}. */
    public interface Ind { }

    /** {@code indices}. */
    public interface Indices { }

    /** {@code initial}. */
    public interface Initial { }

    /** {@code inplace}. */
    public interface Inplace { }

    /** {@code input_scale}. */
    public interface InputScale { }

    /** {@code interpolation}. */
    public interface Interpolation { }

    /** {@code invert}. */
    public interface Invert { }

    /** {@code is_causal}. */
    public interface IsCausal { }

    /** {@code is_coalesced}. */
    public interface IsCoalesced { }

    /** {@code k}. */
    public interface K { }

    /** {@code k_proj_weight}. */
    public interface KProjWeight { }

    /** {@code keepdim}. */
    public interface Keepdim { }

    /** {@code kernel_size}. */
    public interface KernelSize { }

    /** {@code key_padding_mask}. */
    public interface KeyPaddingMask { }

    /** {@code label_smoothing}. */
    public interface LabelSmoothing { }

    /** {@code lambd}. */
    public interface Lambd { }

    /** {@code largest}. */
    public interface Largest { }

    /** {@code layout}. */
    public interface Layout { }

    /** {@code left}. */
    public interface Left { }

    /** {@code length}. */
    public interface Length { }

    /** {@code lengths}. */
    public interface Lengths { }

    /** {@code linear_bias}. */
    public interface LinearBias { }

    /** {@code log_input}. */
    public interface LogInput { }

    /** {@code log_target}. */
    public interface LogTarget { }

    /** {@code lower}. */
    public interface Lower { }

    /** {@code margin}. */
    public interface Margin { }

    /** {@code masked_grad}. */
    public interface MaskedGrad { }

    /** {@code max}. */
    public interface Max { }

    /** {@code max_norm}. */
    public interface MaxNorm { }

    /** {@code max_val}. */
    public interface MaxVal { }

    /** {@code mean}. */
    public interface Mean { }

    /** {@code median}. */
    public interface Median { }

    /** {@code memory_format}. */
    public interface MemoryFormat { }

    /** {@code min}. */
    public interface Min { }

    /** {@code min_val}. */
    public interface MinVal { }

    /** {@code minlength}. */
    public interface Minlength { }

    /** {@code mode}. */
    public interface Mode { }

    /** {@code momentum}. */
    public interface Momentum { }

    /** {@code n}. */
    public interface N { }

    /** {@code nan}. */
    public interface Nan { }

    /** {@code need_weights}. */
    public interface NeedWeights { }

    /** {@code negative_slope}. */
    public interface NegativeSlope { }

    /** {@code neginf}. */
    public interface Neginf { }

    /** {@code niter}. */
    public interface Niter { }

    /** {@code non_blocking}. */
    public interface NonBlocking { }

    /** {@code norm}. */
    public interface Norm { }

    /** {@code norm_type}. */
    public interface NormType { }

    /** {@code normalized}. */
    public interface Normalized { }

    /** {@code num_classes}. */
    public interface NumClasses { }

    /** {@code offs}. */
    public interface Offs { }

    /** {@code offset}. */
    public interface Offset { }

    /** {@code offsets}. */
    public interface Offsets { }

    /** {@code onesided}. */
    public interface Onesided { }

    /** {@code ord}. */
    public interface Ord { }

    /** {@code out_dtype}. */
    public interface OutDtype { }

    /** {@code out_int32}. */
    public interface OutInt32 { }

    /** {@code output_padding}. */
    public interface OutputPadding { }

    /** {@code output_ratio}. */
    public interface OutputRatio { }

    /** {@code output_size}. */
    public interface OutputSize { }

    /** {@code p}. */
    public interface P { }

    /** {@code pad}. */
    public interface Pad { }

    /** {@code pad_mode}. */
    public interface PadMode { }

    /** {@code padding}. */
    public interface Padding { }

    /** {@code padding_idx}. */
    public interface PaddingIdx { }

    /** {@code padding_mode}. */
    public interface PaddingMode { }

    /** {@code per_sample_weights}. */
    public interface PerSampleWeights { }

    /** {@code pin_memory}. */
    public interface PinMemory { }

    /** {@code pivot}. */
    public interface Pivot { }

    /** {@code pos_weight}. */
    public interface PosWeight { }

    /** {@code posinf}. */
    public interface Posinf { }

    /** {@code pow}. */
    public interface Pow { }

    /** {@code prepend}. */
    public interface Prepend { }

    /** {@code q}. */
    public interface Q { }

    /** {@code q_proj_weight}. */
    public interface QProjWeight { }

    /** {@code r}. */
    public interface R { }

    /** {@code random_samples}. */
    public interface RandomSamples { }

    /** {@code range}. */
    public interface Range { }

    /** {@code rcond}. */
    public interface Rcond { }

    /** {@code recompute_scale_factor}. */
    public interface RecomputeScaleFactor { }

    /** {@code reduce}. */
    public interface Reduce { }

    /** {@code reduction}. */
    public interface Reduction { }

    /** {@code replacement}. */
    public interface Replacement { }

    /** {@code requires_grad}. */
    public interface RequiresGrad { }

    /** {@code return_complex}. */
    public interface ReturnComplex { }

    /** {@code return_counts}. */
    public interface ReturnCounts { }

    /** {@code return_inverse}. */
    public interface ReturnInverse { }

    /** {@code right}. */
    public interface Right { }

    /** {@code rounding_mode}. */
    public interface RoundingMode { }

    /** {@code rtol}. */
    public interface Rtol { }

    /** {@code running_mean}. */
    public interface RunningMean { }

    /** {@code running_var}. */
    public interface RunningVar { }

    /** {@code s}. */
    public interface S { }

    /** {@code scale}. */
    public interface Scale { }

    /** {@code scale_factor}. */
    public interface ScaleFactor { }

    /** {@code scale_grad_by_freq}. */
    public interface ScaleGradByFreq { }

    /** {@code scales}. */
    public interface Scales { }

    /** {@code scales_d}. */
    public interface ScalesD { }

    /** {@code scales_h}. */
    public interface ScalesH { }

    /** {@code scales_w}. */
    public interface ScalesW { }

    /** {@code side}. */
    public interface Side { }

    /** {@code sigma}. */
    public interface Sigma { }

    /** {@code size}. */
    public interface Size { }

    /** {@code some}. */
    public interface Some { }

    /** {@code sorted}. */
    public interface Sorted { }

    /** {@code sorter}. */
    public interface Sorter { }

    /** {@code spacing}. */
    public interface Spacing { }

    /** {@code sparse}. */
    public interface Sparse { }

    /** {@code sparse_grad}. */
    public interface SparseGrad { }

    /** {@code stable}. */
    public interface Stable { }

    /** {@code start}. */
    public interface Start { }

    /** {@code start_dim}. */
    public interface StartDim { }

    /** {@code static_k}. */
    public interface StaticK { }

    /** {@code static_v}. */
    public interface StaticV { }

    /** {@code std}. */
    public interface Std { }

    /** {@code step}. */
    public interface Step { }

    /** {@code storage_offset}. */
    public interface StorageOffset { }

    /** {@code stride}. */
    public interface Stride { }

    /** {@code swap}. */
    public interface Swap { }

    /** {@code tau}. */
    public interface Tau { }

    /** {@code threshold}. */
    public interface Threshold { }

    /** {@code to}. */
    public interface To { }

    /** {@code training}. */
    public interface Training { }

    /** {@code transpose}. */
    public interface Transpose { }

    /** {@code unbiased}. */
    public interface Unbiased { }

    /** {@code unitriangular}. */
    public interface Unitriangular { }

    /** {@code unpack_data}. */
    public interface UnpackData { }

    /** {@code unpack_pivots}. */
    public interface UnpackPivots { }

    /** {@code unsafe}. */
    public interface Unsafe { }

    /** {@code upper}. */
    public interface Upper { }

    /** {@code use_input_stats}. */
    public interface UseInputStats { }

    /** {@code use_separate_proj_weight}. */
    public interface UseSeparateProjWeight { }

    /** {@code v_proj_weight}. */
    public interface VProjWeight { }

    /** {@code value}. */
    public interface Value { }

    /** {@code weight}. */
    public interface Weight { }

    /** {@code weights}. */
    public interface Weights { }

    /** {@code win_length}. */
    public interface WinLength { }

    /** {@code window}. */
    public interface Window { }

    /** {@code with_replacement}. */
    public interface WithReplacement { }

    /** {@code wrap}. */
    public interface Wrap { }

    /** {@code zero_infinity}. */
    public interface ZeroInfinity { }
}
