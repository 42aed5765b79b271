// Written by scripts/generate-operators.sh from the schemas of libtorch 2.13. Changes belong there.
package dev.torchffm.ops;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Generator;
import dev.torchffm.Layout;
import dev.torchffm.MemoryFormat;
import dev.torchffm.Tensor;
import dev.torchffm.keywords.Keyword;
import dev.torchffm.keywords.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keyword arguments, to be imported statically: {@code x.sum(1, keepdim(true))}. A function takes those that PyTorch's takes; any
 * other does not compile.
 */
public final class Kw {
    private Kw() { }

    /**
     * {@return the keyword argument {@code N}}
     *
     * @param N the number of columns; of rows where null or not given
     */
    public static Keyword<Name.N_> N(long N) {
        return new Keyword<>("N", N);
    }

    /**
     * {@return the keyword argument {@code UPLO}}
     *
     * @param UPLO which triangle is read: {@code "L"} or {@code "U"}
     */
    public static Keyword<Name.UPLO_> UPLO(String UPLO) {
        return new Keyword<>("UPLO", UPLO);
    }

    /**
     * {@return the keyword argument {@code _m}}
     *
     * @param m what is subtracted from the input first
     */
    public static Keyword<Name.M> m(@Nullable Tensor m) {
        return new Keyword<>("_m", m);
    }

    /**
     * {@return the keyword argument {@code accumulate}}
     *
     * @param accumulate whether values are added to what is there, else they replace it
     */
    public static Keyword<Name.Accumulate> accumulate(boolean accumulate) {
        return new Keyword<>("accumulate", accumulate);
    }

    /**
     * {@return the keyword argument {@code adjoint}}
     *
     * @param adjoint whether the equations are of the conjugate transpose
     */
    public static Keyword<Name.Adjoint> adjoint(boolean adjoint) {
        return new Keyword<>("adjoint", adjoint);
    }

    /**
     * {@return the keyword argument {@code align_corners}}
     *
     * @param alignCorners whether the centres of the corner elements are matched, else their outer edges
     */
    public static Keyword<Name.AlignCorners> alignCorners(boolean alignCorners) {
        return new Keyword<>("align_corners", alignCorners);
    }

    /**
     * {@return the keyword argument {@code align_to_window}}
     *
     * @param alignToWindow whether the result has whole windows only
     */
    public static Keyword<Name.AlignToWindow> alignToWindow(boolean alignToWindow) {
        return new Keyword<>("align_to_window", alignToWindow);
    }

    /**
     * {@return the keyword argument {@code alpha}}
     *
     * @param alpha the factor of the other operand
     */
    public static Keyword<Name.Alpha> alpha(Number alpha) {
        return new Keyword<>("alpha", alpha);
    }

    /**
     * {@return the keyword argument {@code alpha}}
     *
     * @param alpha the factor of the other operand
     */
    public static Keyword<Name.Alpha> alpha(boolean alpha) {
        return new Keyword<>("alpha", alpha);
    }

    /**
     * {@return the keyword argument {@code alpha}}
     *
     * @param alpha the factor of the other operand
     */
    public static Keyword<Name.Alpha> alpha(Complex alpha) {
        return new Keyword<>("alpha", alpha);
    }

    /**
     * {@return the keyword argument {@code alpha}}
     *
     * @param alpha the factor of the other operand
     */
    public static Keyword<Name.Alpha> alpha(Tensor alpha) {
        return new Keyword<>("alpha", alpha);
    }

    /**
     * {@return the keyword argument {@code antialias}}
     *
     * @param antialias whether the input is smoothed where it is made smaller
     */
    public static Keyword<Name.Antialias> antialias(boolean antialias) {
        return new Keyword<>("antialias", antialias);
    }

    /**
     * {@return the keyword argument {@code append}}
     *
     * @param append what is put behind the input first
     */
    public static Keyword<Name.Append> append(@Nullable Tensor append) {
        return new Keyword<>("append", append);
    }

    /**
     * {@return the keyword argument {@code approximate}}
     *
     * @param approximate {@code "none"} or {@code "tanh"}
     */
    public static Keyword<Name.Approximate> approximate(String approximate) {
        return new Keyword<>("approximate", approximate);
    }

    /**
     * {@return the keyword argument {@code assume_unique}}
     *
     * @param assumeUnique whether both are known to have no element twice
     */
    public static Keyword<Name.AssumeUnique> assumeUnique(boolean assumeUnique) {
        return new Keyword<>("assume_unique", assumeUnique);
    }

    /**
     * {@return the keyword argument {@code atol}}
     *
     * @param atol the absolute tolerance
     */
    public static Keyword<Name.Atol> atol(double atol) {
        return new Keyword<>("atol", atol);
    }

    /**
     * {@return the keyword argument {@code atol}}
     *
     * @param atol the absolute tolerance
     */
    public static Keyword<Name.Atol> atol(@Nullable Tensor atol) {
        return new Keyword<>("atol", atol);
    }

    /**
     * {@return the keyword argument {@code attn_mask}}
     *
     * @param attnMask where it is true attention is paid; of numbers, what is added to the scores
     */
    public static Keyword<Name.AttnMask> attnMask(@Nullable Tensor attnMask) {
        return new Keyword<>("attn_mask", attnMask);
    }

    /**
     * {@return the keyword argument {@code average_attn_weights}}
     *
     * @param averageAttnWeights whether the weights are averaged over the heads
     */
    public static Keyword<Name.AverageAttnWeights> averageAttnWeights(boolean averageAttnWeights) {
        return new Keyword<>("average_attn_weights", averageAttnWeights);
    }

    /**
     * {@return the keyword argument {@code aweights}}
     *
     * @param aweights the weight of each observation
     */
    public static Keyword<Name.Aweights> aweights(@Nullable Tensor aweights) {
        return new Keyword<>("aweights", aweights);
    }

    /**
     * {@return the keyword argument {@code axis}}
     *
     * @param axis the dimension; negative counts from the last
     */
    public static Keyword<Name.Axis> axis(long axis) {
        return new Keyword<>("axis", axis);
    }

    /**
     * {@return the keyword argument {@code b_hh}}
     *
     * @param bHh the bias of the hidden state's part
     */
    public static Keyword<Name.BHh> bHh(@Nullable Tensor bHh) {
        return new Keyword<>("b_hh", bHh);
    }

    /**
     * {@return the keyword argument {@code b_ih}}
     *
     * @param bIh the bias of the input's part
     */
    public static Keyword<Name.BIh> bIh(@Nullable Tensor bIh) {
        return new Keyword<>("b_ih", bIh);
    }

    /**
     * {@return the keyword argument {@code base}}
     *
     * @param base the base of the logarithm or power
     */
    public static Keyword<Name.Base> base(double base) {
        return new Keyword<>("base", base);
    }

    /**
     * {@return the keyword argument {@code beta}}
     *
     * @param beta the factor of the input
     */
    public static Keyword<Name.Beta> beta(Number beta) {
        return new Keyword<>("beta", beta);
    }

    /**
     * {@return the keyword argument {@code beta}}
     *
     * @param beta the factor of the input
     */
    public static Keyword<Name.Beta> beta(boolean beta) {
        return new Keyword<>("beta", beta);
    }

    /**
     * {@return the keyword argument {@code beta}}
     *
     * @param beta the factor of the input
     */
    public static Keyword<Name.Beta> beta(Complex beta) {
        return new Keyword<>("beta", beta);
    }

    /**
     * {@return the keyword argument {@code beta}}
     *
     * @param beta the factor of the input
     */
    public static Keyword<Name.Beta> beta(Tensor beta) {
        return new Keyword<>("beta", beta);
    }

    /**
     * {@return the keyword argument {@code bias}}
     *
     * @param bias what is added to each channel of the result
     */
    public static Keyword<Name.Bias> bias(@Nullable Tensor bias) {
        return new Keyword<>("bias", bias);
    }

    /**
     * {@return the keyword argument {@code bins}}
     *
     * @param bins how many bins, or their boundaries
     */
    public static Keyword<Name.Bins> bins(long bins) {
        return new Keyword<>("bins", bins);
    }

    /**
     * {@return the keyword argument {@code blank}}
     *
     * @param blank the class that stands for nothing
     */
    public static Keyword<Name.Blank> blank(long blank) {
        return new Keyword<>("blank", blank);
    }

    /**
     * {@return the keyword argument {@code blocksize}}
     *
     * @param blocksize the height and the width of a block
     */
    public static Keyword<Name.Blocksize> blocksize(long blocksize) {
        return new Keyword<>("blocksize", blocksize);
    }

    /**
     * {@return the keyword argument {@code blocksize}}
     *
     * @param blocksize the height and the width of a block
     */
    public static Keyword<Name.Blocksize> blocksize(long... blocksize) {
        return new Keyword<>("blocksize", blocksize);
    }

    /**
     * {@return the keyword argument {@code ceil_mode}}
     *
     * @param ceilMode whether sizes of the result are rounded up
     */
    public static Keyword<Name.CeilMode> ceilMode(boolean ceilMode) {
        return new Keyword<>("ceil_mode", ceilMode);
    }

    /**
     * {@return the keyword argument {@code center}}
     *
     * @param center whether windows are centred at their time, with padding at both ends
     */
    public static Keyword<Name.Center> center(boolean center) {
        return new Keyword<>("center", center);
    }

    /**
     * {@return the keyword argument {@code check_errors}}
     *
     * @param checkErrors whether a failure throws, else {@code info} tells of it
     */
    public static Keyword<Name.CheckErrors> checkErrors(boolean checkErrors) {
        return new Keyword<>("check_errors", checkErrors);
    }

    /**
     * {@return the keyword argument {@code compute_mode}}
     *
     * @param computeMode when a matrix product is used: {@code "use_mm_for_euclid_dist_if_necessary"}, {@code "use_mm_for_euclid_dist"} or {@code "donot_use_mm_for_euclid_dist"}
     */
    public static Keyword<Name.ComputeMode> computeMode(String computeMode) {
        return new Keyword<>("compute_mode", computeMode);
    }

    /**
     * {@return the keyword argument {@code compute_uv}}
     *
     * @param computeUv whether the singular vectors are computed, else they are zero
     */
    public static Keyword<Name.ComputeUv> computeUv(boolean computeUv) {
        return new Keyword<>("compute_uv", computeUv);
    }

    /**
     * {@return the keyword argument {@code copy}}
     *
     * @param copy whether to copy where nothing changes
     */
    public static Keyword<Name.Copy> copy(boolean copy) {
        return new Keyword<>("copy", copy);
    }

    /**
     * {@return the keyword argument {@code correction}}
     *
     * @param correction what is taken from the number of elements in the divisor
     */
    public static Keyword<Name.Correction> correction(@Nullable Number correction) {
        return new Keyword<>("correction", correction);
    }

    /**
     * {@return the keyword argument {@code correction}}
     *
     * @param correction what is taken from the number of elements in the divisor
     */
    public static Keyword<Name.Correction> correction(boolean correction) {
        return new Keyword<>("correction", correction);
    }

    /**
     * {@return the keyword argument {@code correction}}
     *
     * @param correction what is taken from the number of elements in the divisor
     */
    public static Keyword<Name.Correction> correction(@Nullable Complex correction) {
        return new Keyword<>("correction", correction);
    }

    /**
     * {@return the keyword argument {@code correction}}
     *
     * @param correction what is taken from the number of elements in the divisor
     */
    public static Keyword<Name.Correction> correction(@Nullable Tensor correction) {
        return new Keyword<>("correction", correction);
    }

    /**
     * {@return the keyword argument {@code count_include_pad}}
     *
     * @param countIncludePad whether padding counts in the mean
     */
    public static Keyword<Name.CountIncludePad> countIncludePad(boolean countIncludePad) {
        return new Keyword<>("count_include_pad", countIncludePad);
    }

    /**
     * {@return the keyword argument {@code d}}
     *
     * @param d the distance between samples, one over the sampling rate
     */
    public static Keyword<Name.D> d(double d) {
        return new Keyword<>("d", d);
    }

    /**
     * {@return the keyword argument {@code decimals}}
     *
     * @param decimals the number of decimal places
     */
    public static Keyword<Name.Decimals> decimals(long decimals) {
        return new Keyword<>("decimals", decimals);
    }

    /**
     * {@return the keyword argument {@code delta}}
     *
     * @param delta where the loss passes from squared to linear
     */
    public static Keyword<Name.Delta> delta(double delta) {
        return new Keyword<>("delta", delta);
    }

    /**
     * {@return the keyword argument {@code dense_dim}}
     *
     * @param denseDim how many dimensions stay dense
     */
    public static Keyword<Name.DenseDim> denseDim(long denseDim) {
        return new Keyword<>("dense_dim", denseDim);
    }

    /**
     * {@return the keyword argument {@code density}}
     *
     * @param density whether counts are divided by their sum and the width of the bin
     */
    public static Keyword<Name.Density> density(boolean density) {
        return new Keyword<>("density", density);
    }

    /**
     * {@return the keyword argument {@code descending}}
     *
     * @param descending whether the largest comes first
     */
    public static Keyword<Name.Descending> descending(boolean descending) {
        return new Keyword<>("descending", descending);
    }

    /**
     * {@return the keyword argument {@code device}}
     *
     * @param device where the result lies
     */
    public static Keyword<Name.Device> device(@Nullable Device device) {
        return new Keyword<>("device", device);
    }

    /**
     * {@return the keyword argument {@code device}}
     *
     * @param device where the result lies
     */
    public static Keyword<Name.Device> device(String device) {
        return new Keyword<>("device", Device.of(device));
    }

    /**
     * {@return the keyword argument {@code diagonal}}
     *
     * @param diagonal which diagonal: 0 the main, positive above, negative below
     */
    public static Keyword<Name.Diagonal> diagonal(long diagonal) {
        return new Keyword<>("diagonal", diagonal);
    }

    /**
     * {@return the keyword argument {@code dilation}}
     *
     * @param dilation the distance between elements of the kernel, for each dimension
     */
    public static Keyword<Name.Dilation> dilation(long dilation) {
        return new Keyword<>("dilation", dilation);
    }

    /**
     * {@return the keyword argument {@code dilation}}
     *
     * @param dilation the distance between elements of the kernel, for each dimension
     */
    public static Keyword<Name.Dilation> dilation(long... dilation) {
        return new Keyword<>("dilation", dilation);
    }

    /**
     * {@return the keyword argument {@code dim}}
     *
     * @param dim the dimension, or dimensions; negative counts from the last
     */
    public static Keyword<Name.Dim> dim(long... dim) {
        return new Keyword<>("dim", dim);
    }

    /**
     * {@return the keyword argument {@code dim}}
     *
     * @param dim the dimension, or dimensions; negative counts from the last
     */
    public static Keyword<Name.Dim> dim(@Nullable Number dim) {
        return new Keyword<>("dim", dim);
    }

    /**
     * {@return the keyword argument {@code dim1}}
     *
     * @param dim1 the first of two dimensions; negative counts from the last
     */
    public static Keyword<Name.Dim1> dim1(long dim1) {
        return new Keyword<>("dim1", dim1);
    }

    /**
     * {@return the keyword argument {@code dim2}}
     *
     * @param dim2 the second of two dimensions; negative counts from the last
     */
    public static Keyword<Name.Dim2> dim2(long dim2) {
        return new Keyword<>("dim2", dim2);
    }

    /**
     * {@return the keyword argument {@code dims}}
     *
     * @param dims the dimensions; negative counts from the last
     */
    public static Keyword<Name.Dims> dims(long... dims) {
        return new Keyword<>("dims", dims);
    }

    /**
     * {@return the keyword argument {@code dims}}
     *
     * @param dims the dimensions; negative counts from the last
     */
    public static Keyword<Name.Dims> dims(long dims) {
        return new Keyword<>("dims", dims);
    }

    /**
     * {@return the keyword argument {@code divisor_override}}
     *
     * @param divisorOverride what sums are divided by, instead of the size of the window
     */
    public static Keyword<Name.DivisorOverride> divisorOverride(long divisorOverride) {
        return new Keyword<>("divisor_override", divisorOverride);
    }

    /**
     * {@return the keyword argument {@code driver}}
     *
     * @param driver LAPACK's method, such as {@code "gelsd"}; or cuSOLVER's
     */
    public static Keyword<Name.Driver> driver(String driver) {
        return new Keyword<>("driver", driver);
    }

    /**
     * {@return the keyword argument {@code dropout_p}}
     *
     * @param dropoutP the probability with which attention weights are dropped
     */
    public static Keyword<Name.DropoutP> dropoutP(double dropoutP) {
        return new Keyword<>("dropout_p", dropoutP);
    }

    /**
     * {@return the keyword argument {@code dtype}}
     *
     * @param dtype the type of the result
     */
    public static Keyword<Name.Dtype> dtype(@Nullable DType dtype) {
        return new Keyword<>("dtype", dtype);
    }

    /**
     * {@return the keyword argument {@code dx}}
     *
     * @param dx the distance between points
     */
    public static Keyword<Name.Dx> dx(Number dx) {
        return new Keyword<>("dx", dx);
    }

    /**
     * {@return the keyword argument {@code dx}}
     *
     * @param dx the distance between points
     */
    public static Keyword<Name.Dx> dx(boolean dx) {
        return new Keyword<>("dx", dx);
    }

    /**
     * {@return the keyword argument {@code dx}}
     *
     * @param dx the distance between points
     */
    public static Keyword<Name.Dx> dx(Complex dx) {
        return new Keyword<>("dx", dx);
    }

    /**
     * {@return the keyword argument {@code dx}}
     *
     * @param dx the distance between points
     */
    public static Keyword<Name.Dx> dx(Tensor dx) {
        return new Keyword<>("dx", dx);
    }

    /**
     * {@return the keyword argument {@code edge_order}}
     *
     * @param edgeOrder the order of accuracy at the ends: 1 or 2
     */
    public static Keyword<Name.EdgeOrder> edgeOrder(long edgeOrder) {
        return new Keyword<>("edge_order", edgeOrder);
    }

    /**
     * {@return the keyword argument {@code enable_gqa}}
     *
     * @param enableGqa whether several heads of the query share one of key and value
     */
    public static Keyword<Name.EnableGqa> enableGqa(boolean enableGqa) {
        return new Keyword<>("enable_gqa", enableGqa);
    }

    /**
     * {@return the keyword argument {@code end}}
     *
     * @param end where to end
     */
    public static Keyword<Name.End> end(long end) {
        return new Keyword<>("end", end);
    }

    /**
     * {@return the keyword argument {@code end_dim}}
     *
     * @param endDim the last of the dimensions; negative counts from the last
     */
    public static Keyword<Name.EndDim> endDim(long endDim) {
        return new Keyword<>("end_dim", endDim);
    }

    /**
     * {@return the keyword argument {@code eps}}
     *
     * @param eps a small number that keeps a divisor from zero
     */
    public static Keyword<Name.Eps> eps(@Nullable Number eps) {
        return new Keyword<>("eps", eps);
    }

    /**
     * {@return the keyword argument {@code equal_nan}}
     *
     * @param equalNan whether two nans are close
     */
    public static Keyword<Name.EqualNan> equalNan(boolean equalNan) {
        return new Keyword<>("equal_nan", equalNan);
    }

    /**
     * {@return the keyword argument {@code fill_value}}
     *
     * @param fillValue the value of every element
     */
    public static Keyword<Name.FillValue> fillValue(long fillValue) {
        return new Keyword<>("fill_value", fillValue);
    }

    /**
     * {@return the keyword argument {@code from}}
     *
     * @param from the least value, or the lower end of the range
     */
    public static Keyword<Name.From> from(double from) {
        return new Keyword<>("from", from);
    }

    /**
     * {@return the keyword argument {@code full}}
     *
     * @param full whether all lags are computed
     */
    public static Keyword<Name.Full> full(boolean full) {
        return new Keyword<>("full", full);
    }

    /**
     * {@return the keyword argument {@code full_matrices}}
     *
     * @param fullMatrices whether U and Vh are square
     */
    public static Keyword<Name.FullMatrices> fullMatrices(boolean fullMatrices) {
        return new Keyword<>("full_matrices", fullMatrices);
    }

    /**
     * {@return the keyword argument {@code fweights}}
     *
     * @param fweights how often each observation occurs
     */
    public static Keyword<Name.Fweights> fweights(@Nullable Tensor fweights) {
        return new Keyword<>("fweights", fweights);
    }

    /**
     * {@return the keyword argument {@code generator}}
     *
     * @param generator the source of random numbers
     */
    public static Keyword<Name.Generator> generator(@Nullable Generator generator) {
        return new Keyword<>("generator", generator);
    }

    /**
     * {@return the keyword argument {@code get_infos}}
     *
     * @param getInfos whether the codes of LAPACK are returned too
     */
    public static Keyword<Name.GetInfos> getInfos(boolean getInfos) {
        return new Keyword<>("get_infos", getInfos);
    }

    /**
     * {@return the keyword argument {@code groups}}
     *
     * @param groups the number of groups into which channels are divided
     */
    public static Keyword<Name.Groups> groups(long groups) {
        return new Keyword<>("groups", groups);
    }

    /**
     * {@return the keyword argument {@code hard}}
     *
     * @param hard whether the result is one-hot, with the gradient of the soft one
     */
    public static Keyword<Name.Hard> hard(boolean hard) {
        return new Keyword<>("hard", hard);
    }

    /**
     * {@return the keyword argument {@code hermitian}}
     *
     * @param hermitian whether the matrix is Hermitian
     */
    public static Keyword<Name.Hermitian> hermitian(boolean hermitian) {
        return new Keyword<>("hermitian", hermitian);
    }

    /**
     * {@return the keyword argument {@code hop_length}}
     *
     * @param hopLength the distance between windows
     */
    public static Keyword<Name.HopLength> hopLength(@Nullable Number hopLength) {
        return new Keyword<>("hop_length", hopLength);
    }

    /**
     * {@return the keyword argument {@code ignore_index}}
     *
     * @param ignoreIndex the class that does not count
     */
    public static Keyword<Name.IgnoreIndex> ignoreIndex(@Nullable Number ignoreIndex) {
        return new Keyword<>("ignore_index", ignoreIndex);
    }

    /**
     * {@return the keyword argument {@code include_last_offset}}
     *
     * @param includeLastOffset whether the last offset is the end of the last bag
     */
    public static Keyword<Name.IncludeLastOffset> includeLastOffset(boolean includeLastOffset) {
        return new Keyword<>("include_last_offset", includeLastOffset);
    }

    /**
     * {@return the keyword argument {@code include_self}}
     *
     * @param includeSelf whether the element that is there takes part
     */
    public static Keyword<Name.IncludeSelf> includeSelf(boolean includeSelf) {
        return new Keyword<>("include_self", includeSelf);
    }

    /**
     * {@return the keyword argument {@code increasing}}
     *
     * @param increasing whether powers grow from left to right
     */
    public static Keyword<Name.Increasing> increasing(boolean increasing) {
        return new Keyword<>("increasing", increasing);
    }

    /**
     * {@return the keyword argument {@code ind}}
     *
     * @param ind how many dimensions, from the first, make up the rows
     */
    public static Keyword<Name.Ind> ind(long ind) {
        return new Keyword<>("ind", ind);
    }

    /**
     * {@return the keyword argument {@code indices}}
     *
     * @param indices the indices
     */
    public static Keyword<Name.Indices> indices(@Nullable Tensor indices) {
        return new Keyword<>("indices", indices);
    }

    /**
     * {@return the keyword argument {@code initial}}
     *
     * @param initial the value that the reduction begins with
     */
    public static Keyword<Name.Initial> initial(@Nullable Number initial) {
        return new Keyword<>("initial", initial);
    }

    /**
     * {@return the keyword argument {@code initial}}
     *
     * @param initial the value that the reduction begins with
     */
    public static Keyword<Name.Initial> initial(boolean initial) {
        return new Keyword<>("initial", initial);
    }

    /**
     * {@return the keyword argument {@code initial}}
     *
     * @param initial the value that the reduction begins with
     */
    public static Keyword<Name.Initial> initial(@Nullable Complex initial) {
        return new Keyword<>("initial", initial);
    }

    /**
     * {@return the keyword argument {@code initial}}
     *
     * @param initial the value that the reduction begins with
     */
    public static Keyword<Name.Initial> initial(@Nullable Tensor initial) {
        return new Keyword<>("initial", initial);
    }

    /**
     * {@return the keyword argument {@code inplace}}
     *
     * @param inplace whether the input is written
     */
    public static Keyword<Name.Inplace> inplace(boolean inplace) {
        return new Keyword<>("inplace", inplace);
    }

    /**
     * {@return the keyword argument {@code input_scale}}
     *
     * @param inputScale the factor of the exponent's argument
     */
    public static Keyword<Name.InputScale> inputScale(Number inputScale) {
        return new Keyword<>("input_scale", inputScale);
    }

    /**
     * {@return the keyword argument {@code input_scale}}
     *
     * @param inputScale the factor of the exponent's argument
     */
    public static Keyword<Name.InputScale> inputScale(boolean inputScale) {
        return new Keyword<>("input_scale", inputScale);
    }

    /**
     * {@return the keyword argument {@code input_scale}}
     *
     * @param inputScale the factor of the exponent's argument
     */
    public static Keyword<Name.InputScale> inputScale(Complex inputScale) {
        return new Keyword<>("input_scale", inputScale);
    }

    /**
     * {@return the keyword argument {@code input_scale}}
     *
     * @param inputScale the factor of the exponent's argument
     */
    public static Keyword<Name.InputScale> inputScale(Tensor inputScale) {
        return new Keyword<>("input_scale", inputScale);
    }

    /**
     * {@return the keyword argument {@code interpolation}}
     *
     * @param interpolation {@code "linear"}, {@code "lower"}, {@code "higher"}, {@code "midpoint"} or {@code "nearest"}
     */
    public static Keyword<Name.Interpolation> interpolation(String interpolation) {
        return new Keyword<>("interpolation", interpolation);
    }

    /**
     * {@return the keyword argument {@code invert}}
     *
     * @param invert whether the result is negated
     */
    public static Keyword<Name.Invert> invert(boolean invert) {
        return new Keyword<>("invert", invert);
    }

    /**
     * {@return the keyword argument {@code is_causal}}
     *
     * @param isCausal whether a place attends only to itself and those before
     */
    public static Keyword<Name.IsCausal> isCausal(boolean isCausal) {
        return new Keyword<>("is_causal", isCausal);
    }

    /**
     * {@return the keyword argument {@code is_coalesced}}
     *
     * @param isCoalesced whether indices are known to be sorted and to occur once
     */
    public static Keyword<Name.IsCoalesced> isCoalesced(boolean isCoalesced) {
        return new Keyword<>("is_coalesced", isCoalesced);
    }

    /**
     * {@return the keyword argument {@code k}}
     *
     * @param k how many
     */
    public static Keyword<Name.K> k(long k) {
        return new Keyword<>("k", k);
    }

    /**
     * {@return the keyword argument {@code k}}
     *
     * @param k how many
     */
    public static Keyword<Name.K> k(double k) {
        return new Keyword<>("k", k);
    }

    /**
     * {@return the keyword argument {@code k_proj_weight}}
     *
     * @param kProjWeight the projection of the key
     */
    public static Keyword<Name.KProjWeight> kProjWeight(@Nullable Tensor kProjWeight) {
        return new Keyword<>("k_proj_weight", kProjWeight);
    }

    /**
     * {@return the keyword argument {@code keepdim}}
     *
     * @param keepdim whether the reduced dimensions stay, with size one
     */
    public static Keyword<Name.Keepdim> keepdim(boolean keepdim) {
        return new Keyword<>("keepdim", keepdim);
    }

    /**
     * {@return the keyword argument {@code kernel_size}}
     *
     * @param kernelSize the size of the window, for each dimension
     */
    public static Keyword<Name.KernelSize> kernelSize(long kernelSize) {
        return new Keyword<>("kernel_size", kernelSize);
    }

    /**
     * {@return the keyword argument {@code kernel_size}}
     *
     * @param kernelSize the size of the window, for each dimension
     */
    public static Keyword<Name.KernelSize> kernelSize(long... kernelSize) {
        return new Keyword<>("kernel_size", kernelSize);
    }

    /**
     * {@return the keyword argument {@code key_padding_mask}}
     *
     * @param keyPaddingMask where it is true a key is left out
     */
    public static Keyword<Name.KeyPaddingMask> keyPaddingMask(@Nullable Tensor keyPaddingMask) {
        return new Keyword<>("key_padding_mask", keyPaddingMask);
    }

    /**
     * {@return the keyword argument {@code label_smoothing}}
     *
     * @param labelSmoothing how much of each target is spread over all classes, from 0 to 1
     */
    public static Keyword<Name.LabelSmoothing> labelSmoothing(double labelSmoothing) {
        return new Keyword<>("label_smoothing", labelSmoothing);
    }

    /**
     * {@return the keyword argument {@code lambd}}
     *
     * @param lambd the threshold, or the rate of an exponential distribution
     */
    public static Keyword<Name.Lambd> lambd(Number lambd) {
        return new Keyword<>("lambd", lambd);
    }

    /**
     * {@return the keyword argument {@code lambd}}
     *
     * @param lambd the threshold, or the rate of an exponential distribution
     */
    public static Keyword<Name.Lambd> lambd(boolean lambd) {
        return new Keyword<>("lambd", lambd);
    }

    /**
     * {@return the keyword argument {@code lambd}}
     *
     * @param lambd the threshold, or the rate of an exponential distribution
     */
    public static Keyword<Name.Lambd> lambd(Complex lambd) {
        return new Keyword<>("lambd", lambd);
    }

    /**
     * {@return the keyword argument {@code lambd}}
     *
     * @param lambd the threshold, or the rate of an exponential distribution
     */
    public static Keyword<Name.Lambd> lambd(Tensor lambd) {
        return new Keyword<>("lambd", lambd);
    }

    /**
     * {@return the keyword argument {@code largest}}
     *
     * @param largest whether the largest are taken, else the smallest
     */
    public static Keyword<Name.Largest> largest(boolean largest) {
        return new Keyword<>("largest", largest);
    }

    /**
     * {@return the keyword argument {@code layout}}
     *
     * @param layout how the result is stored
     */
    public static Keyword<Name.Layout> layout(@Nullable Layout layout) {
        return new Keyword<>("layout", layout);
    }

    /**
     * {@return the keyword argument {@code left}}
     *
     * @param left whether the matrix stands on the left of the unknown
     */
    public static Keyword<Name.Left> left(boolean left) {
        return new Keyword<>("left", left);
    }

    /**
     * {@return the keyword argument {@code length}}
     *
     * @param length how many
     */
    public static Keyword<Name.Length> length(long length) {
        return new Keyword<>("length", length);
    }

    /**
     * {@return the keyword argument {@code lengths}}
     *
     * @param lengths the length of each segment
     */
    public static Keyword<Name.Lengths> lengths(@Nullable Tensor lengths) {
        return new Keyword<>("lengths", lengths);
    }

    /**
     * {@return the keyword argument {@code linear_bias}}
     *
     * @param linearBias the bias of the linear layer
     */
    public static Keyword<Name.LinearBias> linearBias(@Nullable Tensor linearBias) {
        return new Keyword<>("linear_bias", linearBias);
    }

    /**
     * {@return the keyword argument {@code log_input}}
     *
     * @param logInput whether the input is a logarithm
     */
    public static Keyword<Name.LogInput> logInput(boolean logInput) {
        return new Keyword<>("log_input", logInput);
    }

    /**
     * {@return the keyword argument {@code log_target}}
     *
     * @param logTarget whether the target is a logarithm
     */
    public static Keyword<Name.LogTarget> logTarget(boolean logTarget) {
        return new Keyword<>("log_target", logTarget);
    }

    /**
     * {@return the keyword argument {@code lower}}
     *
     * @param lower the lower bound
     */
    public static Keyword<Name.Lower> lower(Number lower) {
        return new Keyword<>("lower", lower);
    }

    /**
     * {@return the keyword argument {@code lower}}
     *
     * @param lower the lower bound
     */
    public static Keyword<Name.Lower> lower(boolean lower) {
        return new Keyword<>("lower", lower);
    }

    /**
     * {@return the keyword argument {@code lower}}
     *
     * @param lower the lower bound
     */
    public static Keyword<Name.Lower> lower(Complex lower) {
        return new Keyword<>("lower", lower);
    }

    /**
     * {@return the keyword argument {@code lower}}
     *
     * @param lower the lower bound
     */
    public static Keyword<Name.Lower> lower(Tensor lower) {
        return new Keyword<>("lower", lower);
    }

    /**
     * {@return the keyword argument {@code margin}}
     *
     * @param margin the margin
     */
    public static Keyword<Name.Margin> margin(Number margin) {
        return new Keyword<>("margin", margin);
    }

    /**
     * {@return the keyword argument {@code margin}}
     *
     * @param margin the margin
     */
    public static Keyword<Name.Margin> margin(boolean margin) {
        return new Keyword<>("margin", margin);
    }

    /**
     * {@return the keyword argument {@code margin}}
     *
     * @param margin the margin
     */
    public static Keyword<Name.Margin> margin(Complex margin) {
        return new Keyword<>("margin", margin);
    }

    /**
     * {@return the keyword argument {@code margin}}
     *
     * @param margin the margin
     */
    public static Keyword<Name.Margin> margin(Tensor margin) {
        return new Keyword<>("margin", margin);
    }

    /**
     * {@return the keyword argument {@code masked_grad}}
     *
     * @param maskedGrad whether gradients are only those of elements that are stored
     */
    public static Keyword<Name.MaskedGrad> maskedGrad(boolean maskedGrad) {
        return new Keyword<>("masked_grad", maskedGrad);
    }

    /**
     * {@return the keyword argument {@code max}}
     *
     * @param max the upper bound
     */
    public static Keyword<Name.Max> max(@Nullable Number max) {
        return new Keyword<>("max", max);
    }

    /**
     * {@return the keyword argument {@code max}}
     *
     * @param max the upper bound
     */
    public static Keyword<Name.Max> max(boolean max) {
        return new Keyword<>("max", max);
    }

    /**
     * {@return the keyword argument {@code max}}
     *
     * @param max the upper bound
     */
    public static Keyword<Name.Max> max(@Nullable Complex max) {
        return new Keyword<>("max", max);
    }

    /**
     * {@return the keyword argument {@code max}}
     *
     * @param max the upper bound
     */
    public static Keyword<Name.Max> max(@Nullable Tensor max) {
        return new Keyword<>("max", max);
    }

    /**
     * {@return the keyword argument {@code max_norm}}
     *
     * @param maxNorm the largest norm
     */
    public static Keyword<Name.MaxNorm> maxNorm(@Nullable Number maxNorm) {
        return new Keyword<>("max_norm", maxNorm);
    }

    /**
     * {@return the keyword argument {@code max_val}}
     *
     * @param maxVal the upper bound
     */
    public static Keyword<Name.MaxVal> maxVal(Number maxVal) {
        return new Keyword<>("max_val", maxVal);
    }

    /**
     * {@return the keyword argument {@code max_val}}
     *
     * @param maxVal the upper bound
     */
    public static Keyword<Name.MaxVal> maxVal(boolean maxVal) {
        return new Keyword<>("max_val", maxVal);
    }

    /**
     * {@return the keyword argument {@code max_val}}
     *
     * @param maxVal the upper bound
     */
    public static Keyword<Name.MaxVal> maxVal(Complex maxVal) {
        return new Keyword<>("max_val", maxVal);
    }

    /**
     * {@return the keyword argument {@code max_val}}
     *
     * @param maxVal the upper bound
     */
    public static Keyword<Name.MaxVal> maxVal(Tensor maxVal) {
        return new Keyword<>("max_val", maxVal);
    }

    /**
     * {@return the keyword argument {@code mean}}
     *
     * @param mean the mean
     */
    public static Keyword<Name.Mean> mean(double mean) {
        return new Keyword<>("mean", mean);
    }

    /**
     * {@return the keyword argument {@code median}}
     *
     * @param median the median
     */
    public static Keyword<Name.Median> median(double median) {
        return new Keyword<>("median", median);
    }

    /**
     * {@return the keyword argument {@code memory_format}}
     *
     * @param memoryFormat the order of the result's elements in memory
     */
    public static Keyword<Name.MemoryFormat> memoryFormat(@Nullable MemoryFormat memoryFormat) {
        return new Keyword<>("memory_format", memoryFormat);
    }

    /**
     * {@return the keyword argument {@code min}}
     *
     * @param min the lower bound
     */
    public static Keyword<Name.Min> min(@Nullable Number min) {
        return new Keyword<>("min", min);
    }

    /**
     * {@return the keyword argument {@code min}}
     *
     * @param min the lower bound
     */
    public static Keyword<Name.Min> min(boolean min) {
        return new Keyword<>("min", min);
    }

    /**
     * {@return the keyword argument {@code min}}
     *
     * @param min the lower bound
     */
    public static Keyword<Name.Min> min(@Nullable Complex min) {
        return new Keyword<>("min", min);
    }

    /**
     * {@return the keyword argument {@code min}}
     *
     * @param min the lower bound
     */
    public static Keyword<Name.Min> min(@Nullable Tensor min) {
        return new Keyword<>("min", min);
    }

    /**
     * {@return the keyword argument {@code min_val}}
     *
     * @param minVal the lower bound
     */
    public static Keyword<Name.MinVal> minVal(Number minVal) {
        return new Keyword<>("min_val", minVal);
    }

    /**
     * {@return the keyword argument {@code min_val}}
     *
     * @param minVal the lower bound
     */
    public static Keyword<Name.MinVal> minVal(boolean minVal) {
        return new Keyword<>("min_val", minVal);
    }

    /**
     * {@return the keyword argument {@code min_val}}
     *
     * @param minVal the lower bound
     */
    public static Keyword<Name.MinVal> minVal(Complex minVal) {
        return new Keyword<>("min_val", minVal);
    }

    /**
     * {@return the keyword argument {@code min_val}}
     *
     * @param minVal the lower bound
     */
    public static Keyword<Name.MinVal> minVal(Tensor minVal) {
        return new Keyword<>("min_val", minVal);
    }

    /**
     * {@return the keyword argument {@code minlength}}
     *
     * @param minlength the least number of bins
     */
    public static Keyword<Name.Minlength> minlength(long minlength) {
        return new Keyword<>("minlength", minlength);
    }

    /**
     * {@return the keyword argument {@code mode}}
     *
     * @param mode the mode: how values are made, filled in, or divided, by PyTorch's word or number
     */
    public static Keyword<Name.Mode> mode(long mode) {
        return new Keyword<>("mode", mode);
    }

    /**
     * {@return the keyword argument {@code mode}}
     *
     * @param mode the mode: how values are made, filled in, or divided, by PyTorch's word or number
     */
    public static Keyword<Name.Mode> mode(String mode) {
        return new Keyword<>("mode", mode);
    }

    /**
     * {@return the keyword argument {@code momentum}}
     *
     * @param momentum how much the batch changes the running statistics
     */
    public static Keyword<Name.Momentum> momentum(double momentum) {
        return new Keyword<>("momentum", momentum);
    }

    /**
     * {@return the keyword argument {@code n}}
     *
     * @param n the number
     */
    public static Keyword<Name.N> n(long n) {
        return new Keyword<>("n", n);
    }

    /**
     * {@return the keyword argument {@code nan}}
     *
     * @param nan what not-a-number is replaced with
     */
    public static Keyword<Name.Nan> nan(double nan) {
        return new Keyword<>("nan", nan);
    }

    /**
     * {@return the keyword argument {@code need_weights}}
     *
     * @param needWeights whether the attention weights are returned
     */
    public static Keyword<Name.NeedWeights> needWeights(boolean needWeights) {
        return new Keyword<>("need_weights", needWeights);
    }

    /**
     * {@return the keyword argument {@code negative_slope}}
     *
     * @param negativeSlope the factor of negative elements
     */
    public static Keyword<Name.NegativeSlope> negativeSlope(Number negativeSlope) {
        return new Keyword<>("negative_slope", negativeSlope);
    }

    /**
     * {@return the keyword argument {@code negative_slope}}
     *
     * @param negativeSlope the factor of negative elements
     */
    public static Keyword<Name.NegativeSlope> negativeSlope(boolean negativeSlope) {
        return new Keyword<>("negative_slope", negativeSlope);
    }

    /**
     * {@return the keyword argument {@code negative_slope}}
     *
     * @param negativeSlope the factor of negative elements
     */
    public static Keyword<Name.NegativeSlope> negativeSlope(Complex negativeSlope) {
        return new Keyword<>("negative_slope", negativeSlope);
    }

    /**
     * {@return the keyword argument {@code negative_slope}}
     *
     * @param negativeSlope the factor of negative elements
     */
    public static Keyword<Name.NegativeSlope> negativeSlope(Tensor negativeSlope) {
        return new Keyword<>("negative_slope", negativeSlope);
    }

    /**
     * {@return the keyword argument {@code neginf}}
     *
     * @param neginf what negative infinity is replaced with; the least finite number where null
     */
    public static Keyword<Name.Neginf> neginf(double neginf) {
        return new Keyword<>("neginf", neginf);
    }

    /**
     * {@return the keyword argument {@code niter}}
     *
     * @param niter how many iterations
     */
    public static Keyword<Name.Niter> niter(long niter) {
        return new Keyword<>("niter", niter);
    }

    /**
     * {@return the keyword argument {@code non_blocking}}
     *
     * @param nonBlocking whether a copy from page-locked memory may go on while the host does
     */
    public static Keyword<Name.NonBlocking> nonBlocking(boolean nonBlocking) {
        return new Keyword<>("non_blocking", nonBlocking);
    }

    /**
     * {@return the keyword argument {@code norm}}
     *
     * @param norm {@code "forward"}, {@code "backward"} or {@code "ortho"}
     */
    public static Keyword<Name.Norm> norm(String norm) {
        return new Keyword<>("norm", norm);
    }

    /**
     * {@return the keyword argument {@code norm_type}}
     *
     * @param normType the exponent of the norm
     */
    public static Keyword<Name.NormType> normType(double normType) {
        return new Keyword<>("norm_type", normType);
    }

    /**
     * {@return the keyword argument {@code normalized}}
     *
     * @param normalized whether the result is multiplied by one over the square root of its length
     */
    public static Keyword<Name.Normalized> normalized(boolean normalized) {
        return new Keyword<>("normalized", normalized);
    }

    /**
     * {@return the keyword argument {@code num_classes}}
     *
     * @param numClasses how many classes; one more than the largest where -1
     */
    public static Keyword<Name.NumClasses> numClasses(long numClasses) {
        return new Keyword<>("num_classes", numClasses);
    }

    /**
     * {@return the keyword argument {@code offs}}
     *
     * @param offs where each group ends
     */
    public static Keyword<Name.Offs> offs(@Nullable Tensor offs) {
        return new Keyword<>("offs", offs);
    }

    /**
     * {@return the keyword argument {@code offset}}
     *
     * @param offset which diagonal: 0 the main, positive above, negative below
     */
    public static Keyword<Name.Offset> offset(long offset) {
        return new Keyword<>("offset", offset);
    }

    /**
     * {@return the keyword argument {@code offsets}}
     *
     * @param offsets where each bag or segment begins
     */
    public static Keyword<Name.Offsets> offsets(@Nullable Tensor offsets) {
        return new Keyword<>("offsets", offsets);
    }

    /**
     * {@return the keyword argument {@code onesided}}
     *
     * @param onesided whether the half that is not redundant is meant
     */
    public static Keyword<Name.Onesided> onesided(boolean onesided) {
        return new Keyword<>("onesided", onesided);
    }

    /**
     * {@return the keyword argument {@code ord}}
     *
     * @param ord the order of the norm
     */
    public static Keyword<Name.Ord> ord(@Nullable Number ord) {
        return new Keyword<>("ord", ord);
    }

    /**
     * {@return the keyword argument {@code ord}}
     *
     * @param ord the order of the norm
     */
    public static Keyword<Name.Ord> ord(boolean ord) {
        return new Keyword<>("ord", ord);
    }

    /**
     * {@return the keyword argument {@code ord}}
     *
     * @param ord the order of the norm
     */
    public static Keyword<Name.Ord> ord(@Nullable Complex ord) {
        return new Keyword<>("ord", ord);
    }

    /**
     * {@return the keyword argument {@code ord}}
     *
     * @param ord the order of the norm
     */
    public static Keyword<Name.Ord> ord(@Nullable Tensor ord) {
        return new Keyword<>("ord", ord);
    }

    /**
     * {@return the keyword argument {@code ord}}
     *
     * @param ord the order of the norm
     */
    public static Keyword<Name.Ord> ord(String ord) {
        return new Keyword<>("ord", ord);
    }

    /**
     * {@return the keyword argument {@code out_dtype}}
     *
     * @param outDtype the type of the result
     */
    public static Keyword<Name.OutDtype> outDtype(@Nullable DType outDtype) {
        return new Keyword<>("out_dtype", outDtype);
    }

    /**
     * {@return the keyword argument {@code out_int32}}
     *
     * @param outInt32 whether indices are int32
     */
    public static Keyword<Name.OutInt32> outInt32(boolean outInt32) {
        return new Keyword<>("out_int32", outInt32);
    }

    /**
     * {@return the keyword argument {@code output_padding}}
     *
     * @param outputPadding how much is added to one side of each dimension of the result
     */
    public static Keyword<Name.OutputPadding> outputPadding(long outputPadding) {
        return new Keyword<>("output_padding", outputPadding);
    }

    /**
     * {@return the keyword argument {@code output_padding}}
     *
     * @param outputPadding how much is added to one side of each dimension of the result
     */
    public static Keyword<Name.OutputPadding> outputPadding(long... outputPadding) {
        return new Keyword<>("output_padding", outputPadding);
    }

    /**
     * {@return the keyword argument {@code output_ratio}}
     *
     * @param outputRatio the size of the result as a fraction of the input's
     */
    public static Keyword<Name.OutputRatio> outputRatio(double outputRatio) {
        return new Keyword<>("output_ratio", outputRatio);
    }

    /**
     * {@return the keyword argument {@code output_ratio}}
     *
     * @param outputRatio the size of the result as a fraction of the input's
     */
    public static Keyword<Name.OutputRatio> outputRatio(double... outputRatio) {
        return new Keyword<>("output_ratio", outputRatio);
    }

    /**
     * {@return the keyword argument {@code output_size}}
     *
     * @param outputSize the size of the result, for each dimension
     */
    public static Keyword<Name.OutputSize> outputSize(long outputSize) {
        return new Keyword<>("output_size", outputSize);
    }

    /**
     * {@return the keyword argument {@code output_size}}
     *
     * @param outputSize the size of the result, for each dimension
     */
    public static Keyword<Name.OutputSize> outputSize(long... outputSize) {
        return new Keyword<>("output_size", outputSize);
    }

    /**
     * {@return the keyword argument {@code p}}
     *
     * @param p the probability, or the exponent of a norm
     */
    public static Keyword<Name.P> p(@Nullable Number p) {
        return new Keyword<>("p", p);
    }

    /**
     * {@return the keyword argument {@code p}}
     *
     * @param p the probability, or the exponent of a norm
     */
    public static Keyword<Name.P> p(boolean p) {
        return new Keyword<>("p", p);
    }

    /**
     * {@return the keyword argument {@code p}}
     *
     * @param p the probability, or the exponent of a norm
     */
    public static Keyword<Name.P> p(@Nullable Complex p) {
        return new Keyword<>("p", p);
    }

    /**
     * {@return the keyword argument {@code p}}
     *
     * @param p the probability, or the exponent of a norm
     */
    public static Keyword<Name.P> p(@Nullable Tensor p) {
        return new Keyword<>("p", p);
    }

    /**
     * {@return the keyword argument {@code pad}}
     *
     * @param pad how much is added at each end, the last dimension first
     */
    public static Keyword<Name.Pad> pad(long pad) {
        return new Keyword<>("pad", pad);
    }

    /**
     * {@return the keyword argument {@code pad_mode}}
     *
     * @param padMode how the ends are filled: {@code "constant"}, {@code "reflect"}, {@code "replicate"} or {@code "circular"}
     */
    public static Keyword<Name.PadMode> padMode(String padMode) {
        return new Keyword<>("pad_mode", padMode);
    }

    /**
     * {@return the keyword argument {@code padding}}
     *
     * @param padding how much is added on both sides of each dimension
     */
    public static Keyword<Name.Padding> padding(long padding) {
        return new Keyword<>("padding", padding);
    }

    /**
     * {@return the keyword argument {@code padding}}
     *
     * @param padding how much is added on both sides of each dimension
     */
    public static Keyword<Name.Padding> padding(long... padding) {
        return new Keyword<>("padding", padding);
    }

    /**
     * {@return the keyword argument {@code padding}}
     *
     * @param padding how much is added on both sides of each dimension
     */
    public static Keyword<Name.Padding> padding(String padding) {
        return new Keyword<>("padding", padding);
    }

    /**
     * {@return the keyword argument {@code padding_idx}}
     *
     * @param paddingIdx the index whose row does not count, and receives no gradient
     */
    public static Keyword<Name.PaddingIdx> paddingIdx(@Nullable Number paddingIdx) {
        return new Keyword<>("padding_idx", paddingIdx);
    }

    /**
     * {@return the keyword argument {@code padding_mode}}
     *
     * @param paddingMode what lies outside: zeros, the border, or a reflection, by PyTorch's word or number
     */
    public static Keyword<Name.PaddingMode> paddingMode(String paddingMode) {
        return new Keyword<>("padding_mode", paddingMode);
    }

    /**
     * {@return the keyword argument {@code per_sample_weights}}
     *
     * @param perSampleWeights the weight of each element of a bag
     */
    public static Keyword<Name.PerSampleWeights> perSampleWeights(@Nullable Tensor perSampleWeights) {
        return new Keyword<>("per_sample_weights", perSampleWeights);
    }

    /**
     * {@return the keyword argument {@code pin_memory}}
     *
     * @param pinMemory whether the memory is page-locked
     */
    public static Keyword<Name.PinMemory> pinMemory(boolean pinMemory) {
        return new Keyword<>("pin_memory", pinMemory);
    }

    /**
     * {@return the keyword argument {@code pivot}}
     *
     * @param pivot whether rows are exchanged
     */
    public static Keyword<Name.Pivot> pivot(boolean pivot) {
        return new Keyword<>("pivot", pivot);
    }

    /**
     * {@return the keyword argument {@code pos_weight}}
     *
     * @param posWeight the weight of positive examples, for each class
     */
    public static Keyword<Name.PosWeight> posWeight(@Nullable Tensor posWeight) {
        return new Keyword<>("pos_weight", posWeight);
    }

    /**
     * {@return the keyword argument {@code posinf}}
     *
     * @param posinf what positive infinity is replaced with; the greatest finite number where null
     */
    public static Keyword<Name.Posinf> posinf(double posinf) {
        return new Keyword<>("posinf", posinf);
    }

    /**
     * {@return the keyword argument {@code pow}}
     *
     * @param pow the exponent
     */
    public static Keyword<Name.Pow> pow(long pow) {
        return new Keyword<>("pow", pow);
    }

    /**
     * {@return the keyword argument {@code prepend}}
     *
     * @param prepend what is put before the input first
     */
    public static Keyword<Name.Prepend> prepend(@Nullable Tensor prepend) {
        return new Keyword<>("prepend", prepend);
    }

    /**
     * {@return the keyword argument {@code q}}
     *
     * @param q the quantile, from 0 to 1
     */
    public static Keyword<Name.Q> q(@Nullable Number q) {
        return new Keyword<>("q", q);
    }

    /**
     * {@return the keyword argument {@code q_proj_weight}}
     *
     * @param qProjWeight the projection of the query
     */
    public static Keyword<Name.QProjWeight> qProjWeight(@Nullable Tensor qProjWeight) {
        return new Keyword<>("q_proj_weight", qProjWeight);
    }

    /**
     * {@return the keyword argument {@code r}}
     *
     * @param r how many elements are combined
     */
    public static Keyword<Name.R> r(long r) {
        return new Keyword<>("r", r);
    }

    /**
     * {@return the keyword argument {@code random_samples}}
     *
     * @param randomSamples where the windows lie, from 0 to 1
     */
    public static Keyword<Name.RandomSamples> randomSamples(@Nullable Tensor randomSamples) {
        return new Keyword<>("random_samples", randomSamples);
    }

    /**
     * {@return the keyword argument {@code range}}
     *
     * @param range the lowest and the highest boundary, for each dimension
     */
    public static Keyword<Name.Range> range(double... range) {
        return new Keyword<>("range", range);
    }

    /**
     * {@return the keyword argument {@code rcond}}
     *
     * @param rcond the singular values below this fraction of the largest count as zero
     */
    public static Keyword<Name.Rcond> rcond(double rcond) {
        return new Keyword<>("rcond", rcond);
    }

    /**
     * {@return the keyword argument {@code recompute_scale_factor}}
     *
     * @param recomputeScaleFactor whether the factor is computed again from the sizes
     */
    public static Keyword<Name.RecomputeScaleFactor> recomputeScaleFactor(boolean recomputeScaleFactor) {
        return new Keyword<>("recompute_scale_factor", recomputeScaleFactor);
    }

    /**
     * {@return the keyword argument {@code reduce}}
     *
     * @param reduce how elements at the same place are combined
     */
    public static Keyword<Name.Reduce> reduce(String reduce) {
        return new Keyword<>("reduce", reduce);
    }

    /**
     * {@return the keyword argument {@code reduction}}
     *
     * @param reduction {@code "none"}, {@code "mean"} or {@code "sum"}
     */
    public static Keyword<Name.Reduction> reduction(String reduction) {
        return new Keyword<>("reduction", reduction);
    }

    /**
     * {@return the keyword argument {@code replacement}}
     *
     * @param replacement whether the same may be drawn twice
     */
    public static Keyword<Name.Replacement> replacement(boolean replacement) {
        return new Keyword<>("replacement", replacement);
    }

    /**
     * {@return the keyword argument {@code requires_grad}}
     *
     * @param requiresGrad whether gradients are recorded for the result
     */
    public static Keyword<Name.RequiresGrad> requiresGrad(boolean requiresGrad) {
        return new Keyword<>("requires_grad", requiresGrad);
    }

    /**
     * {@return the keyword argument {@code return_complex}}
     *
     * @param returnComplex whether the result is complex
     */
    public static Keyword<Name.ReturnComplex> returnComplex(boolean returnComplex) {
        return new Keyword<>("return_complex", returnComplex);
    }

    /**
     * {@return the keyword argument {@code return_counts}}
     *
     * @param returnCounts whether the counts are returned too
     */
    public static Keyword<Name.ReturnCounts> returnCounts(boolean returnCounts) {
        return new Keyword<>("return_counts", returnCounts);
    }

    /**
     * {@return the keyword argument {@code return_inverse}}
     *
     * @param returnInverse whether the indices of the input's elements in the result are returned too
     */
    public static Keyword<Name.ReturnInverse> returnInverse(boolean returnInverse) {
        return new Keyword<>("return_inverse", returnInverse);
    }

    /**
     * {@return the keyword argument {@code right}}
     *
     * @param right whether a value that equals a boundary comes after it
     */
    public static Keyword<Name.Right> right(boolean right) {
        return new Keyword<>("right", right);
    }

    /**
     * {@return the keyword argument {@code rounding_mode}}
     *
     * @param roundingMode {@code "trunc"} or {@code "floor"}
     */
    public static Keyword<Name.RoundingMode> roundingMode(String roundingMode) {
        return new Keyword<>("rounding_mode", roundingMode);
    }

    /**
     * {@return the keyword argument {@code rtol}}
     *
     * @param rtol the tolerance relative to the other operand
     */
    public static Keyword<Name.Rtol> rtol(double rtol) {
        return new Keyword<>("rtol", rtol);
    }

    /**
     * {@return the keyword argument {@code rtol}}
     *
     * @param rtol the tolerance relative to the other operand
     */
    public static Keyword<Name.Rtol> rtol(@Nullable Tensor rtol) {
        return new Keyword<>("rtol", rtol);
    }

    /**
     * {@return the keyword argument {@code running_mean}}
     *
     * @param runningMean the running mean of each channel
     */
    public static Keyword<Name.RunningMean> runningMean(@Nullable Tensor runningMean) {
        return new Keyword<>("running_mean", runningMean);
    }

    /**
     * {@return the keyword argument {@code running_var}}
     *
     * @param runningVar the running variance of each channel
     */
    public static Keyword<Name.RunningVar> runningVar(@Nullable Tensor runningVar) {
        return new Keyword<>("running_var", runningVar);
    }

    /**
     * {@return the keyword argument {@code s}}
     *
     * @param s the sizes of the transform, or the scalar
     */
    public static Keyword<Name.S> s(long s) {
        return new Keyword<>("s", s);
    }

    /**
     * {@return the keyword argument {@code s}}
     *
     * @param s the sizes of the transform, or the scalar
     */
    public static Keyword<Name.S> s(long... s) {
        return new Keyword<>("s", s);
    }

    /**
     * {@return the keyword argument {@code scale}}
     *
     * @param scale the factor
     */
    public static Keyword<Name.Scale> scale(Number scale) {
        return new Keyword<>("scale", scale);
    }

    /**
     * {@return the keyword argument {@code scale}}
     *
     * @param scale the factor
     */
    public static Keyword<Name.Scale> scale(boolean scale) {
        return new Keyword<>("scale", scale);
    }

    /**
     * {@return the keyword argument {@code scale}}
     *
     * @param scale the factor
     */
    public static Keyword<Name.Scale> scale(Complex scale) {
        return new Keyword<>("scale", scale);
    }

    /**
     * {@return the keyword argument {@code scale}}
     *
     * @param scale the factor
     */
    public static Keyword<Name.Scale> scale(Tensor scale) {
        return new Keyword<>("scale", scale);
    }

    /**
     * {@return the keyword argument {@code scale_factor}}
     *
     * @param scaleFactor how many times larger the result is, for each dimension
     */
    public static Keyword<Name.ScaleFactor> scaleFactor(double scaleFactor) {
        return new Keyword<>("scale_factor", scaleFactor);
    }

    /**
     * {@return the keyword argument {@code scale_factor}}
     *
     * @param scaleFactor how many times larger the result is, for each dimension
     */
    public static Keyword<Name.ScaleFactor> scaleFactor(double... scaleFactor) {
        return new Keyword<>("scale_factor", scaleFactor);
    }

    /**
     * {@return the keyword argument {@code scale_grad_by_freq}}
     *
     * @param scaleGradByFreq whether gradients are divided by how often an index occurs
     */
    public static Keyword<Name.ScaleGradByFreq> scaleGradByFreq(boolean scaleGradByFreq) {
        return new Keyword<>("scale_grad_by_freq", scaleGradByFreq);
    }

    /**
     * {@return the keyword argument {@code scales}}
     *
     * @param scales the factors
     */
    public static Keyword<Name.Scales> scales(double scales) {
        return new Keyword<>("scales", scales);
    }

    /**
     * {@return the keyword argument {@code scales_d}}
     *
     * @param scalesD how many times deeper the result is
     */
    public static Keyword<Name.ScalesD> scalesD(double scalesD) {
        return new Keyword<>("scales_d", scalesD);
    }

    /**
     * {@return the keyword argument {@code scales_h}}
     *
     * @param scalesH how many times higher the result is
     */
    public static Keyword<Name.ScalesH> scalesH(double scalesH) {
        return new Keyword<>("scales_h", scalesH);
    }

    /**
     * {@return the keyword argument {@code scales_w}}
     *
     * @param scalesW how many times wider the result is
     */
    public static Keyword<Name.ScalesW> scalesW(double scalesW) {
        return new Keyword<>("scales_w", scalesW);
    }

    /**
     * {@return the keyword argument {@code side}}
     *
     * @param side {@code "left"} or {@code "right"}: whether a value that equals a boundary comes after it
     */
    public static Keyword<Name.Side> side(String side) {
        return new Keyword<>("side", side);
    }

    /**
     * {@return the keyword argument {@code sigma}}
     *
     * @param sigma the standard deviation
     */
    public static Keyword<Name.Sigma> sigma(double sigma) {
        return new Keyword<>("sigma", sigma);
    }

    /**
     * {@return the keyword argument {@code size}}
     *
     * @param size the sizes
     */
    public static Keyword<Name.Size> size(long size) {
        return new Keyword<>("size", size);
    }

    /**
     * {@return the keyword argument {@code size}}
     *
     * @param size the sizes
     */
    public static Keyword<Name.Size> size(long... size) {
        return new Keyword<>("size", size);
    }

    /**
     * {@return the keyword argument {@code some}}
     *
     * @param some whether only the vectors of the reduced form are computed
     */
    public static Keyword<Name.Some> some(boolean some) {
        return new Keyword<>("some", some);
    }

    /**
     * {@return the keyword argument {@code sorted}}
     *
     * @param sorted whether the result is sorted
     */
    public static Keyword<Name.Sorted> sorted(boolean sorted) {
        return new Keyword<>("sorted", sorted);
    }

    /**
     * {@return the keyword argument {@code sorter}}
     *
     * @param sorter the indices that sort the sequences
     */
    public static Keyword<Name.Sorter> sorter(@Nullable Tensor sorter) {
        return new Keyword<>("sorter", sorter);
    }

    /**
     * {@return the keyword argument {@code spacing}}
     *
     * @param spacing the distance between points, or their coordinates
     */
    public static Keyword<Name.Spacing> spacing(@Nullable Number spacing) {
        return new Keyword<>("spacing", spacing);
    }

    /**
     * {@return the keyword argument {@code spacing}}
     *
     * @param spacing the distance between points, or their coordinates
     */
    public static Keyword<Name.Spacing> spacing(boolean spacing) {
        return new Keyword<>("spacing", spacing);
    }

    /**
     * {@return the keyword argument {@code spacing}}
     *
     * @param spacing the distance between points, or their coordinates
     */
    public static Keyword<Name.Spacing> spacing(@Nullable Complex spacing) {
        return new Keyword<>("spacing", spacing);
    }

    /**
     * {@return the keyword argument {@code spacing}}
     *
     * @param spacing the distance between points, or their coordinates
     */
    public static Keyword<Name.Spacing> spacing(@Nullable Tensor spacing) {
        return new Keyword<>("spacing", spacing);
    }

    /**
     * {@return the keyword argument {@code spacing}}
     *
     * @param spacing the distance between points, or their coordinates
     */
    public static Keyword<Name.Spacing> spacing(List<Tensor> spacing) {
        return new Keyword<>("spacing", spacing);
    }

    /**
     * {@return the keyword argument {@code spacing}}
     *
     * @param spacing the distance between points, or their coordinates
     */
    public static Keyword<Name.Spacing> spacing(Tensor... spacing) {
        return new Keyword<>("spacing", spacing);
    }

    /**
     * {@return the keyword argument {@code sparse}}
     *
     * @param sparse whether the gradient, or the result, is sparse
     */
    public static Keyword<Name.Sparse> sparse(boolean sparse) {
        return new Keyword<>("sparse", sparse);
    }

    /**
     * {@return the keyword argument {@code sparse_grad}}
     *
     * @param sparseGrad whether the gradient is sparse
     */
    public static Keyword<Name.SparseGrad> sparseGrad(boolean sparseGrad) {
        return new Keyword<>("sparse_grad", sparseGrad);
    }

    /**
     * {@return the keyword argument {@code stable}}
     *
     * @param stable whether the order of equal elements stays
     */
    public static Keyword<Name.Stable> stable(boolean stable) {
        return new Keyword<>("stable", stable);
    }

    /**
     * {@return the keyword argument {@code start}}
     *
     * @param start where to begin
     */
    public static Keyword<Name.Start> start(long start) {
        return new Keyword<>("start", start);
    }

    /**
     * {@return the keyword argument {@code start_dim}}
     *
     * @param startDim the first of the dimensions; negative counts from the last
     */
    public static Keyword<Name.StartDim> startDim(long startDim) {
        return new Keyword<>("start_dim", startDim);
    }

    /**
     * {@return the keyword argument {@code static_k}}
     *
     * @param staticK the projected keys, if they are known
     */
    public static Keyword<Name.StaticK> staticK(@Nullable Tensor staticK) {
        return new Keyword<>("static_k", staticK);
    }

    /**
     * {@return the keyword argument {@code static_v}}
     *
     * @param staticV the projected values, if they are known
     */
    public static Keyword<Name.StaticV> staticV(@Nullable Tensor staticV) {
        return new Keyword<>("static_v", staticV);
    }

    /**
     * {@return the keyword argument {@code std}}
     *
     * @param std the standard deviation
     */
    public static Keyword<Name.Std> std(double std) {
        return new Keyword<>("std", std);
    }

    /**
     * {@return the keyword argument {@code step}}
     *
     * @param step the distance
     */
    public static Keyword<Name.Step> step(Number step) {
        return new Keyword<>("step", step);
    }

    /**
     * {@return the keyword argument {@code step}}
     *
     * @param step the distance
     */
    public static Keyword<Name.Step> step(boolean step) {
        return new Keyword<>("step", step);
    }

    /**
     * {@return the keyword argument {@code step}}
     *
     * @param step the distance
     */
    public static Keyword<Name.Step> step(Complex step) {
        return new Keyword<>("step", step);
    }

    /**
     * {@return the keyword argument {@code step}}
     *
     * @param step the distance
     */
    public static Keyword<Name.Step> step(Tensor step) {
        return new Keyword<>("step", step);
    }

    /**
     * {@return the keyword argument {@code storage_offset}}
     *
     * @param storageOffset where in the storage it begins, in elements
     */
    public static Keyword<Name.StorageOffset> storageOffset(@Nullable Number storageOffset) {
        return new Keyword<>("storage_offset", storageOffset);
    }

    /**
     * {@return the keyword argument {@code stride}}
     *
     * @param stride the distance between windows, for each dimension
     */
    public static Keyword<Name.Stride> stride(long stride) {
        return new Keyword<>("stride", stride);
    }

    /**
     * {@return the keyword argument {@code stride}}
     *
     * @param stride the distance between windows, for each dimension
     */
    public static Keyword<Name.Stride> stride(long... stride) {
        return new Keyword<>("stride", stride);
    }

    /**
     * {@return the keyword argument {@code swap}}
     *
     * @param swap whether the nearer of anchor and positive counts as the distance to the negative
     */
    public static Keyword<Name.Swap> swap(boolean swap) {
        return new Keyword<>("swap", swap);
    }

    /**
     * {@return the keyword argument {@code tau}}
     *
     * @param tau the factors of the reflections; the temperature of a softmax
     */
    public static Keyword<Name.Tau> tau(double tau) {
        return new Keyword<>("tau", tau);
    }

    /**
     * {@return the keyword argument {@code threshold}}
     *
     * @param threshold the bound
     */
    public static Keyword<Name.Threshold> threshold(Number threshold) {
        return new Keyword<>("threshold", threshold);
    }

    /**
     * {@return the keyword argument {@code threshold}}
     *
     * @param threshold the bound
     */
    public static Keyword<Name.Threshold> threshold(boolean threshold) {
        return new Keyword<>("threshold", threshold);
    }

    /**
     * {@return the keyword argument {@code threshold}}
     *
     * @param threshold the bound
     */
    public static Keyword<Name.Threshold> threshold(Complex threshold) {
        return new Keyword<>("threshold", threshold);
    }

    /**
     * {@return the keyword argument {@code threshold}}
     *
     * @param threshold the bound
     */
    public static Keyword<Name.Threshold> threshold(Tensor threshold) {
        return new Keyword<>("threshold", threshold);
    }

    /**
     * {@return the keyword argument {@code to}}
     *
     * @param to the upper bound, or the type to convert to
     */
    public static Keyword<Name.To> to(double to) {
        return new Keyword<>("to", to);
    }

    /**
     * {@return the keyword argument {@code training}}
     *
     * @param training whether statistics are those of the batch
     */
    public static Keyword<Name.Training> training(boolean training) {
        return new Keyword<>("training", training);
    }

    /**
     * {@return the keyword argument {@code transpose}}
     *
     * @param transpose whether the matrix is transposed
     */
    public static Keyword<Name.Transpose> transpose(boolean transpose) {
        return new Keyword<>("transpose", transpose);
    }

    /**
     * {@return the keyword argument {@code unbiased}}
     *
     * @param unbiased whether the divisor is one less than the number of elements
     */
    public static Keyword<Name.Unbiased> unbiased(boolean unbiased) {
        return new Keyword<>("unbiased", unbiased);
    }

    /**
     * {@return the keyword argument {@code unitriangular}}
     *
     * @param unitriangular whether the diagonal is taken to be one
     */
    public static Keyword<Name.Unitriangular> unitriangular(boolean unitriangular) {
        return new Keyword<>("unitriangular", unitriangular);
    }

    /**
     * {@return the keyword argument {@code unpack_data}}
     *
     * @param unpackData whether the triangular factors are unpacked
     */
    public static Keyword<Name.UnpackData> unpackData(boolean unpackData) {
        return new Keyword<>("unpack_data", unpackData);
    }

    /**
     * {@return the keyword argument {@code unpack_pivots}}
     *
     * @param unpackPivots whether the permutation is unpacked
     */
    public static Keyword<Name.UnpackPivots> unpackPivots(boolean unpackPivots) {
        return new Keyword<>("unpack_pivots", unpackPivots);
    }

    /**
     * {@return the keyword argument {@code unsafe}}
     *
     * @param unsafe whether sizes are taken from the lengths without a check of their sums
     */
    public static Keyword<Name.Unsafe> unsafe(boolean unsafe) {
        return new Keyword<>("unsafe", unsafe);
    }

    /**
     * {@return the keyword argument {@code upper}}
     *
     * @param upper whether the upper triangle is meant
     */
    public static Keyword<Name.Upper> upper(boolean upper) {
        return new Keyword<>("upper", upper);
    }

    /**
     * {@return the keyword argument {@code upper}}
     *
     * @param upper whether the upper triangle is meant
     */
    public static Keyword<Name.Upper> upper(Number upper) {
        return new Keyword<>("upper", upper);
    }

    /**
     * {@return the keyword argument {@code upper}}
     *
     * @param upper whether the upper triangle is meant
     */
    public static Keyword<Name.Upper> upper(Complex upper) {
        return new Keyword<>("upper", upper);
    }

    /**
     * {@return the keyword argument {@code upper}}
     *
     * @param upper whether the upper triangle is meant
     */
    public static Keyword<Name.Upper> upper(Tensor upper) {
        return new Keyword<>("upper", upper);
    }

    /**
     * {@return the keyword argument {@code use_input_stats}}
     *
     * @param useInputStats whether the statistics are those of the input
     */
    public static Keyword<Name.UseInputStats> useInputStats(boolean useInputStats) {
        return new Keyword<>("use_input_stats", useInputStats);
    }

    /**
     * {@return the keyword argument {@code use_separate_proj_weight}}
     *
     * @param useSeparateProjWeight whether query, key and value have projections of their own
     */
    public static Keyword<Name.UseSeparateProjWeight> useSeparateProjWeight(boolean useSeparateProjWeight) {
        return new Keyword<>("use_separate_proj_weight", useSeparateProjWeight);
    }

    /**
     * {@return the keyword argument {@code v_proj_weight}}
     *
     * @param vProjWeight the projection of the value
     */
    public static Keyword<Name.VProjWeight> vProjWeight(@Nullable Tensor vProjWeight) {
        return new Keyword<>("v_proj_weight", vProjWeight);
    }

    /**
     * {@return the keyword argument {@code value}}
     *
     * @param value the value
     */
    public static Keyword<Name.Value> value(@Nullable Number value) {
        return new Keyword<>("value", value);
    }

    /**
     * {@return the keyword argument {@code value}}
     *
     * @param value the value
     */
    public static Keyword<Name.Value> value(boolean value) {
        return new Keyword<>("value", value);
    }

    /**
     * {@return the keyword argument {@code value}}
     *
     * @param value the value
     */
    public static Keyword<Name.Value> value(Complex value) {
        return new Keyword<>("value", value);
    }

    /**
     * {@return the keyword argument {@code value}}
     *
     * @param value the value
     */
    public static Keyword<Name.Value> value(Tensor value) {
        return new Keyword<>("value", value);
    }

    /**
     * {@return the keyword argument {@code weight}}
     *
     * @param weight the weight
     */
    public static Keyword<Name.Weight> weight(@Nullable Tensor weight) {
        return new Keyword<>("weight", weight);
    }

    /**
     * {@return the keyword argument {@code weights}}
     *
     * @param weights the weights
     */
    public static Keyword<Name.Weights> weights(@Nullable Tensor weights) {
        return new Keyword<>("weights", weights);
    }

    /**
     * {@return the keyword argument {@code win_length}}
     *
     * @param winLength the length of the window
     */
    public static Keyword<Name.WinLength> winLength(@Nullable Number winLength) {
        return new Keyword<>("win_length", winLength);
    }

    /**
     * {@return the keyword argument {@code window}}
     *
     * @param window the window; all ones where null
     */
    public static Keyword<Name.Window> window(@Nullable Tensor window) {
        return new Keyword<>("window", window);
    }

    /**
     * {@return the keyword argument {@code with_replacement}}
     *
     * @param withReplacement whether an element may be combined with itself
     */
    public static Keyword<Name.WithReplacement> withReplacement(boolean withReplacement) {
        return new Keyword<>("with_replacement", withReplacement);
    }

    /**
     * {@return the keyword argument {@code wrap}}
     *
     * @param wrap whether the diagonal goes on after a gap in tall matrices
     */
    public static Keyword<Name.Wrap> wrap(boolean wrap) {
        return new Keyword<>("wrap", wrap);
    }

    /**
     * {@return the keyword argument {@code zero_infinity}}
     *
     * @param zeroInfinity whether infinite losses count as zero
     */
    public static Keyword<Name.ZeroInfinity> zeroInfinity(boolean zeroInfinity) {
        return new Keyword<>("zero_infinity", zeroInfinity);
    }
}
