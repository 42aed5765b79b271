// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions of {@code torch.nn.functional} that PyTorch writes in Python; the superclasses have them by theme. */
abstract class PythonFunctional extends Spatial {
    PythonFunctional() { }

    /**
     * {@return {@link #multiHeadAttentionForward(Tensor, Tensor, Tensor, long, long, Tensor, Tensor, Tensor, Tensor, boolean,
     * double, Tensor, Tensor, boolean, Tensor, boolean, Tensor, boolean, Tensor, Tensor, Tensor, Tensor, Tensor, boolean,
     * boolean)} with the defaults {@code training = true, keyPaddingMask = null, needWeights = true, attnMask = null,
     * useSeparateProjWeight = false, qProjWeight = null, kProjWeight = null, vProjWeight = null, staticK = null, staticV = null,
     * averageAttnWeights = true, isCausal = false}}
     *
     * @param query what attends, of shape {@code (L, N, E)} or {@code (L, E)}
     * @param key what is attended to, of shape {@code (S, N, E)} or {@code (S, E)}
     * @param value what is taken from there, of the same sizes
     * @param embedDimToCheck {@code E}
     * @param numHeads the number of heads, a divisor of {@code E}
     * @param inProjWeight the weights of the three projections in one, of shape {@code (3 * E, E)}, or null where each has its
     *        own
     * @param inProjBias their biases in one, of shape {@code (3 * E)}, or null for none
     * @param biasK a key that is appended to all, of shape {@code (1, 1, E)}, or null
     * @param biasV the value that goes with it, or null
     * @param addZeroAttn whether a key and a value of zeros are appended
     * @param dropoutP the probability with which an attention weight is dropped while training
     * @param outProjWeight the weights of the last projection, of shape {@code (E, E)}
     * @param outProjBias its bias, of shape {@code (E)}, or null for none
     */
    public static List<Tensor> multiHeadAttentionForward(Tensor query, Tensor key, Tensor value, long embedDimToCheck, long numHeads,
            @Nullable Tensor inProjWeight, @Nullable Tensor inProjBias, @Nullable Tensor biasK, @Nullable Tensor biasV, boolean addZeroAttn,
            double dropoutP, Tensor outProjWeight, @Nullable Tensor outProjBias) {
        return multiHeadAttentionForward(query, key, value, embedDimToCheck, numHeads, inProjWeight, inProjBias, biasK, biasV,
                addZeroAttn, dropoutP, outProjWeight, outProjBias, true, null, true, null, false, null, null, null, null, null,
                true, false);
    }

    /**
     * {@return {@link #multiHeadAttentionForward(Tensor, Tensor, Tensor, long, long, Tensor, Tensor, Tensor, Tensor, boolean,
     * double, Tensor, Tensor, boolean, Tensor, boolean, Tensor, boolean, Tensor, Tensor, Tensor, Tensor, Tensor, boolean,
     * boolean)} with the defaults {@code useSeparateProjWeight = false, qProjWeight = null, kProjWeight = null, vProjWeight =
     * null, staticK = null, staticV = null, averageAttnWeights = true, isCausal = false}}
     *
     * @param query what attends, of shape {@code (L, N, E)} or {@code (L, E)}
     * @param key what is attended to, of shape {@code (S, N, E)} or {@code (S, E)}
     * @param value what is taken from there, of the same sizes
     * @param embedDimToCheck {@code E}
     * @param numHeads the number of heads, a divisor of {@code E}
     * @param inProjWeight the weights of the three projections in one, of shape {@code (3 * E, E)}, or null where each has its
     *        own
     * @param inProjBias their biases in one, of shape {@code (3 * E)}, or null for none
     * @param biasK a key that is appended to all, of shape {@code (1, 1, E)}, or null
     * @param biasV the value that goes with it, or null
     * @param addZeroAttn whether a key and a value of zeros are appended
     * @param dropoutP the probability with which an attention weight is dropped while training
     * @param outProjWeight the weights of the last projection, of shape {@code (E, E)}
     * @param outProjBias its bias, of shape {@code (E)}, or null for none
     * @param training whether weights are dropped
     * @param keyPaddingMask true, or minus infinity, for keys that are left out, of shape {@code (N, S)} or {@code (S)}, or null
     * @param needWeights whether the attention weights are returned
     * @param attnMask true for pairs that are left out, or what is added to their scores, of shape {@code (L, S)} or {@code (N *
     *        heads, L, S)}, or null
     */
    public static List<Tensor> multiHeadAttentionForward(Tensor query, Tensor key, Tensor value, long embedDimToCheck, long numHeads,
            @Nullable Tensor inProjWeight, @Nullable Tensor inProjBias, @Nullable Tensor biasK, @Nullable Tensor biasV, boolean addZeroAttn,
            double dropoutP, Tensor outProjWeight, @Nullable Tensor outProjBias, boolean training, @Nullable Tensor keyPaddingMask,
            boolean needWeights, @Nullable Tensor attnMask) {
        return multiHeadAttentionForward(query, key, value, embedDimToCheck, numHeads, inProjWeight, inProjBias, biasK, biasV,
                addZeroAttn, dropoutP, outProjWeight, outProjBias, training, keyPaddingMask, needWeights, attnMask, false, null,
                null, null, null, null, true, false);
    }

    /**
     * Applies attention with several heads: {@code torch.nn.functional.multi_head_attention_forward}.
     *
     * @param query what attends, of shape {@code (L, N, E)} or {@code (L, E)}
     * @param key what is attended to, of shape {@code (S, N, E)} or {@code (S, E)}
     * @param value what is taken from there, of the same sizes
     * @param embedDimToCheck {@code E}
     * @param numHeads the number of heads, a divisor of {@code E}
     * @param inProjWeight the weights of the three projections in one, of shape {@code (3 * E, E)}, or null where each has its
     *        own
     * @param inProjBias their biases in one, of shape {@code (3 * E)}, or null for none
     * @param biasK a key that is appended to all, of shape {@code (1, 1, E)}, or null
     * @param biasV the value that goes with it, or null
     * @param addZeroAttn whether a key and a value of zeros are appended
     * @param dropoutP the probability with which an attention weight is dropped while training
     * @param outProjWeight the weights of the last projection, of shape {@code (E, E)}
     * @param outProjBias its bias, of shape {@code (E)}, or null for none
     * @param training whether weights are dropped
     * @param keyPaddingMask true, or minus infinity, for keys that are left out, of shape {@code (N, S)} or {@code (S)}, or null
     * @param needWeights whether the attention weights are returned
     * @param attnMask true for pairs that are left out, or what is added to their scores, of shape {@code (L, S)} or {@code (N *
     *        heads, L, S)}, or null
     * @param useSeparateProjWeight whether the next three are used in place of {@code inProjWeight}
     * @param qProjWeight the weight of the queries' projection, of shape {@code (E, E)}, or null
     * @param kProjWeight the weight of the keys' projection, or null
     * @param vProjWeight the weight of the values' projection, or null
     * @param staticK keys in place of the projected ones, of shape {@code (N * heads, S, E / heads)}, or null
     * @param staticV values likewise, or null
     * @param averageAttnWeights whether the attention weights are averaged over the heads
     * @param isCausal whether the attention mask is the causal one, which then need not be read
     * @return the output, of the query's shape, and the attention weights, or null in their place
     * @throws dev.torchffm.TorchException if shapes do not fit
     */
    public static List<Tensor> multiHeadAttentionForward(Tensor query, Tensor key, Tensor value, long embedDimToCheck, long numHeads,
            @Nullable Tensor inProjWeight, @Nullable Tensor inProjBias, @Nullable Tensor biasK, @Nullable Tensor biasV, boolean addZeroAttn,
            double dropoutP, Tensor outProjWeight, @Nullable Tensor outProjBias, boolean training, @Nullable Tensor keyPaddingMask,
            boolean needWeights, @Nullable Tensor attnMask, boolean useSeparateProjWeight, @Nullable Tensor qProjWeight,
            @Nullable Tensor kProjWeight, @Nullable Tensor vProjWeight, @Nullable Tensor staticK, @Nullable Tensor staticV,
            boolean averageAttnWeights, boolean isCausal) {
        return MultiHeadAttention.forward(query, key, value, embedDimToCheck, numHeads, inProjWeight, inProjBias, biasK, biasV,
                addZeroAttn, dropoutP, outProjWeight, outProjBias, training, keyPaddingMask, needWeights, attnMask, useSeparateProjWeight,
                qProjWeight, kProjWeight, vProjWeight, staticK, staticV, averageAttnWeights, isCausal);
    }

    /**
     * {@return {@link #groupedMm(Tensor, Tensor, Tensor, Tensor, DType)} with the defaults {@code offs = null, bias = null,
     * outDtype = null}}
     *
     * @param matA the first factors, of two or three dimensions
     * @param matB the second
     */
    public static Tensor groupedMm(Tensor matA, Tensor matB) {
        return groupedMm(matA, matB, (Tensor) null, (Tensor) null, (DType) null);
    }

    /**
     * {@return {@link #groupedMm(Tensor, Tensor, Tensor, Tensor, DType)} with the defaults {@code bias = null, outDtype = null}}
     *
     * @param matA the first factors, of two or three dimensions
     * @param matB the second
     * @param offs where each group ends, int32, if a factor holds all groups in two dimensions; else null
     */
    public static Tensor groupedMm(Tensor matA, Tensor matB, @Nullable Tensor offs) {
        return groupedMm(matA, matB, offs, (Tensor) null, (DType) null);
    }

    /**
     * {@return {@link #groupedMm(Tensor, Tensor, Tensor, Tensor, DType)} with the defaults {@code outDtype = null}}
     *
     * @param matA the first factors, of two or three dimensions
     * @param matB the second
     * @param offs where each group ends, int32, if a factor holds all groups in two dimensions; else null
     * @param bias what is added, or null
     */
    public static Tensor groupedMm(Tensor matA, Tensor matB, @Nullable Tensor offs, @Nullable Tensor bias) {
        return groupedMm(matA, matB, offs, bias, (DType) null);
    }

    /**
     * Multiplies groups of matrices: {@code torch.nn.functional.grouped_mm}.
     *
     * @param matA the first factors, of two or three dimensions
     * @param matB the second
     * @param offs where each group ends, int32, if a factor holds all groups in two dimensions; else null
     * @param bias what is added, or null
     * @param outDtype the type of the result, or null for the factors' own
     * @return the products
     * @throws dev.torchffm.TorchException if shapes or types do not fit
     */
    public static Tensor groupedMm(Tensor matA, Tensor matB, @Nullable Tensor offs, @Nullable Tensor bias, @Nullable DType outDtype) {
        return TensorCalls.tensor("aten::_grouped_mm", matA, matB, offs, bias, outDtype);
    }

    /**
     * {@return {@link #scaledMm(Tensor, Tensor, List, List, List, List, List, List, Tensor, DType, long[], boolean)} with the
     * defaults {@code swizzleA = List.of(), swizzleB = List.of(), bias = null, outputDtype = DType.BFLOAT16, contractionDim = new
     * long[0], useFastAccum = false}}
     *
     * @param matA the first factor, of 8-bit floats
     * @param matB the second
     * @param scaleA the scales of the first factor
     * @param scaleRecipeA which elements share one
     * @param scaleB the scales of the second factor
     * @param scaleRecipeB which elements share one
     */
    public static Tensor scaledMm(Tensor matA, Tensor matB, List<Tensor> scaleA, List<ScalingType> scaleRecipeA, List<Tensor>
            scaleB, List<ScalingType> scaleRecipeB) {
        return scaledMm(matA, matB, scaleA, scaleRecipeA, scaleB, scaleRecipeB, List.of(), List.of(), (Tensor) null,
                DType.BFLOAT16, new long[0], false);
    }

    /**
     * {@return {@link #scaledMm(Tensor, Tensor, List, List, List, List, List, List, Tensor, DType, long[], boolean)} with the
     * defaults {@code contractionDim = new long[0], useFastAccum = false}}
     *
     * @param matA the first factor, of 8-bit floats
     * @param matB the second
     * @param scaleA the scales of the first factor
     * @param scaleRecipeA which elements share one
     * @param scaleB the scales of the second factor
     * @param scaleRecipeB which elements share one
     * @param swizzleA how the first factor's scales lie in memory, or null
     * @param swizzleB how the second's do, or null
     * @param bias what is added, or null
     * @param outputDtype the type of the result, or null for the factors' own
     */
    public static Tensor scaledMm(Tensor matA, Tensor matB, List<Tensor> scaleA, List<ScalingType> scaleRecipeA, List<Tensor> scaleB,
            List<ScalingType> scaleRecipeB, @Nullable List<SwizzleType> swizzleA, @Nullable List<SwizzleType> swizzleB,
            @Nullable Tensor bias, @Nullable DType outputDtype) {
        return scaledMm(matA, matB, scaleA, scaleRecipeA, scaleB, scaleRecipeB, swizzleA, swizzleB, bias, outputDtype, new
                long[0], false);
    }

    /**
     * Multiplies matrices with scales of several levels: {@code torch.nn.functional.scaled_mm}.
     *
     * @param matA the first factor, of 8-bit floats
     * @param matB the second
     * @param scaleA the scales of the first factor
     * @param scaleRecipeA which elements share one
     * @param scaleB the scales of the second factor
     * @param scaleRecipeB which elements share one
     * @param swizzleA how the first factor's scales lie in memory, or null
     * @param swizzleB how the second's do, or null
     * @param bias what is added, or null
     * @param outputDtype the type of the result, or null for the factors' own
     * @param contractionDim the dimensions over which is summed, one of each factor, or none for the usual ones
     * @param useFastAccum whether sums may be less exact, where the device has that
     * @return the product
     * @throws dev.torchffm.TorchException if shapes, types or scales do not fit, or the device has no such product
     */
    public static Tensor scaledMm(Tensor matA, Tensor matB, List<Tensor> scaleA, List<ScalingType> scaleRecipeA, List<Tensor> scaleB,
            List<ScalingType> scaleRecipeB, @Nullable List<SwizzleType> swizzleA, @Nullable List<SwizzleType> swizzleB,
            @Nullable Tensor bias, @Nullable DType outputDtype, long[] contractionDim, boolean useFastAccum) {
        return TensorCalls.tensor("aten::_scaled_mm_v2", matA, matB, scaleA, codes(scaleRecipeA), codes(swizzleA), scaleB, codes(scaleRecipeB),
                codes(swizzleB), bias, outputDtype, contractionDim, useFastAccum);
    }

    /**
     * {@return {@link #scaledMm(Tensor, Tensor, Tensor, ScalingType, Tensor, ScalingType, SwizzleType, SwizzleType, Tensor,
     * DType, long[], boolean)} with the defaults {@code swizzleA = (SwizzleType) null, swizzleB = (SwizzleType) null, bias =
     * null, outputDtype = DType.BFLOAT16, contractionDim = new long[0], useFastAccum = false}}
     *
     * @param matA the first factor, of 8-bit floats
     * @param matB the second
     * @param scaleA the scales of the first factor
     * @param scaleRecipeA which elements share one
     * @param scaleB the scales of the second factor
     * @param scaleRecipeB which elements share one
     */
    public static Tensor scaledMm(Tensor matA, Tensor matB, Tensor scaleA, ScalingType scaleRecipeA, Tensor scaleB, ScalingType
            scaleRecipeB) {
        return scaledMm(matA, matB, scaleA, scaleRecipeA, scaleB, scaleRecipeB, (SwizzleType) null, (SwizzleType) null, (Tensor)
                null, DType.BFLOAT16, new long[0], false);
    }

    /**
     * {@return {@link #scaledMm(Tensor, Tensor, Tensor, ScalingType, Tensor, ScalingType, SwizzleType, SwizzleType, Tensor,
     * DType, long[], boolean)} with the defaults {@code contractionDim = new long[0], useFastAccum = false}}
     *
     * @param matA the first factor, of 8-bit floats
     * @param matB the second
     * @param scaleA the scales of the first factor
     * @param scaleRecipeA which elements share one
     * @param scaleB the scales of the second factor
     * @param scaleRecipeB which elements share one
     * @param swizzleA how the first factor's scales lie in memory, or null
     * @param swizzleB how the second's do, or null
     * @param bias what is added, or null
     * @param outputDtype the type of the result, or null for the factors' own
     */
    public static Tensor scaledMm(Tensor matA, Tensor matB, Tensor scaleA, ScalingType scaleRecipeA, Tensor scaleB,
            ScalingType scaleRecipeB, @Nullable SwizzleType swizzleA, @Nullable SwizzleType swizzleB, @Nullable Tensor bias,
            @Nullable DType outputDtype) {
        return scaledMm(matA, matB, scaleA, scaleRecipeA, scaleB, scaleRecipeB, swizzleA, swizzleB, bias, outputDtype, new
                long[0], false);
    }

    /**
     * Multiplies matrices with scales: {@code torch.nn.functional.scaled_mm}.
     *
     * @param matA the first factor, of 8-bit floats
     * @param matB the second
     * @param scaleA the scales of the first factor
     * @param scaleRecipeA which elements share one
     * @param scaleB the scales of the second factor
     * @param scaleRecipeB which elements share one
     * @param swizzleA how the first factor's scales lie in memory, or null
     * @param swizzleB how the second's do, or null
     * @param bias what is added, or null
     * @param outputDtype the type of the result, or null for the factors' own
     * @param contractionDim the dimensions over which is summed, one of each factor, or none for the usual ones
     * @param useFastAccum whether sums may be less exact, where the device has that
     * @return the product
     * @throws dev.torchffm.TorchException if shapes, types or scales do not fit, or the device has no such product
     */
    public static Tensor scaledMm(Tensor matA, Tensor matB, Tensor scaleA, ScalingType scaleRecipeA, Tensor scaleB,
            ScalingType scaleRecipeB, @Nullable SwizzleType swizzleA, @Nullable SwizzleType swizzleB, @Nullable Tensor bias,
            @Nullable DType outputDtype, long[] contractionDim, boolean useFastAccum) {
        return scaledMm(matA, matB, List.of(scaleA), List.of(scaleRecipeA), List.of(scaleB), List.of(scaleRecipeB), listed(swizzleA),
                listed(swizzleB), bias, outputDtype, contractionDim, useFastAccum);
    }

    /**
     * {@return {@link #scaledGroupedMm(Tensor, Tensor, List, List, List, List, List, List, Tensor, Tensor, DType, long[],
     * boolean)} with the defaults {@code swizzleA = List.of(), swizzleB = List.of(), bias = null, offs = null, outputDtype =
     * DType.BFLOAT16, contractionDim = new long[0], useFastAccum = false}}
     *
     * @param matA the first factor, of 8-bit floats
     * @param matB the second
     * @param scaleA the scales of the first factor
     * @param scaleRecipeA which elements share one
     * @param scaleB the scales of the second factor
     * @param scaleRecipeB which elements share one
     */
    public static Tensor scaledGroupedMm(Tensor matA, Tensor matB, List<Tensor> scaleA, List<ScalingType> scaleRecipeA,
            List<Tensor> scaleB, List<ScalingType> scaleRecipeB) {
        return scaledGroupedMm(matA, matB, scaleA, scaleRecipeA, scaleB, scaleRecipeB, List.of(), List.of(), (Tensor) null,
                (Tensor) null, DType.BFLOAT16, new long[0], false);
    }

    /**
     * {@return {@link #scaledGroupedMm(Tensor, Tensor, List, List, List, List, List, List, Tensor, Tensor, DType, long[],
     * boolean)} with the defaults {@code contractionDim = new long[0], useFastAccum = false}}
     *
     * @param matA the first factor, of 8-bit floats
     * @param matB the second
     * @param scaleA the scales of the first factor
     * @param scaleRecipeA which elements share one
     * @param scaleB the scales of the second factor
     * @param scaleRecipeB which elements share one
     * @param swizzleA how the first factor's scales lie in memory, or null
     * @param swizzleB how the second's do, or null
     * @param bias what is added, or null
     * @param offs where each group ends, int32, if a factor holds all groups in two dimensions; else null
     * @param outputDtype the type of the result, or null for the factors' own
     */
    public static Tensor scaledGroupedMm(Tensor matA, Tensor matB, List<Tensor> scaleA, List<ScalingType> scaleRecipeA, List<Tensor> scaleB,
            List<ScalingType> scaleRecipeB, @Nullable List<SwizzleType> swizzleA, @Nullable List<SwizzleType> swizzleB,
            @Nullable Tensor bias, @Nullable Tensor offs, @Nullable DType outputDtype) {
        return scaledGroupedMm(matA, matB, scaleA, scaleRecipeA, scaleB, scaleRecipeB, swizzleA, swizzleB, bias, offs,
                outputDtype, new long[0], false);
    }

    /**
     * Multiplies groups of matrices with scales of several levels: {@code torch.nn.functional.scaled_grouped_mm}.
     *
     * @param matA the first factor, of 8-bit floats
     * @param matB the second
     * @param scaleA the scales of the first factor
     * @param scaleRecipeA which elements share one
     * @param scaleB the scales of the second factor
     * @param scaleRecipeB which elements share one
     * @param swizzleA how the first factor's scales lie in memory, or null
     * @param swizzleB how the second's do, or null
     * @param bias what is added, or null
     * @param offs where each group ends, int32, if a factor holds all groups in two dimensions; else null
     * @param outputDtype the type of the result, or null for the factors' own
     * @param contractionDim the dimensions over which is summed, one of each factor, or none for the usual ones
     * @param useFastAccum whether sums may be less exact, where the device has that
     * @return the products
     * @throws dev.torchffm.TorchException if shapes, types or scales do not fit, or the device has no such product
     */
    public static Tensor scaledGroupedMm(Tensor matA, Tensor matB, List<Tensor> scaleA, List<ScalingType> scaleRecipeA, List<Tensor> scaleB,
            List<ScalingType> scaleRecipeB, @Nullable List<SwizzleType> swizzleA, @Nullable List<SwizzleType> swizzleB,
            @Nullable Tensor bias, @Nullable Tensor offs, @Nullable DType outputDtype, long[] contractionDim, boolean useFastAccum) {
        return TensorCalls.tensor("aten::_scaled_grouped_mm_v2", matA, matB, scaleA, codes(scaleRecipeA), codes(swizzleA), scaleB,
                codes(scaleRecipeB), codes(swizzleB), offs, bias, outputDtype, contractionDim, useFastAccum);
    }

    /**
     * {@return {@link #scaledGroupedMm(Tensor, Tensor, Tensor, ScalingType, Tensor, ScalingType, SwizzleType, SwizzleType,
     * Tensor, Tensor, DType, long[], boolean)} with the defaults {@code swizzleA = (SwizzleType) null, swizzleB = (SwizzleType)
     * null, bias = null, offs = null, outputDtype = DType.BFLOAT16, contractionDim = new long[0], useFastAccum = false}}
     *
     * @param matA the first factor, of 8-bit floats
     * @param matB the second
     * @param scaleA the scales of the first factor
     * @param scaleRecipeA which elements share one
     * @param scaleB the scales of the second factor
     * @param scaleRecipeB which elements share one
     */
    public static Tensor scaledGroupedMm(Tensor matA, Tensor matB, Tensor scaleA, ScalingType scaleRecipeA, Tensor scaleB,
            ScalingType scaleRecipeB) {
        return scaledGroupedMm(matA, matB, scaleA, scaleRecipeA, scaleB, scaleRecipeB, (SwizzleType) null, (SwizzleType) null,
                (Tensor) null, (Tensor) null, DType.BFLOAT16, new long[0], false);
    }

    /**
     * {@return {@link #scaledGroupedMm(Tensor, Tensor, Tensor, ScalingType, Tensor, ScalingType, SwizzleType, SwizzleType,
     * Tensor, Tensor, DType, long[], boolean)} with the defaults {@code contractionDim = new long[0], useFastAccum = false}}
     *
     * @param matA the first factor, of 8-bit floats
     * @param matB the second
     * @param scaleA the scales of the first factor
     * @param scaleRecipeA which elements share one
     * @param scaleB the scales of the second factor
     * @param scaleRecipeB which elements share one
     * @param swizzleA how the first factor's scales lie in memory, or null
     * @param swizzleB how the second's do, or null
     * @param bias what is added, or null
     * @param offs where each group ends, int32, if a factor holds all groups in two dimensions; else null
     * @param outputDtype the type of the result, or null for the factors' own
     */
    public static Tensor scaledGroupedMm(Tensor matA, Tensor matB, Tensor scaleA, ScalingType scaleRecipeA, Tensor scaleB,
            ScalingType scaleRecipeB, @Nullable SwizzleType swizzleA, @Nullable SwizzleType swizzleB, @Nullable Tensor bias,
            @Nullable Tensor offs, @Nullable DType outputDtype) {
        return scaledGroupedMm(matA, matB, scaleA, scaleRecipeA, scaleB, scaleRecipeB, swizzleA, swizzleB, bias, offs,
                outputDtype, new long[0], false);
    }

    /**
     * Multiplies groups of matrices with scales: {@code torch.nn.functional.scaled_grouped_mm}.
     *
     * @param matA the first factor, of 8-bit floats
     * @param matB the second
     * @param scaleA the scales of the first factor
     * @param scaleRecipeA which elements share one
     * @param scaleB the scales of the second factor
     * @param scaleRecipeB which elements share one
     * @param swizzleA how the first factor's scales lie in memory, or null
     * @param swizzleB how the second's do, or null
     * @param bias what is added, or null
     * @param offs where each group ends, int32, if a factor holds all groups in two dimensions; else null
     * @param outputDtype the type of the result, or null for the factors' own
     * @param contractionDim the dimensions over which is summed, one of each factor, or none for the usual ones
     * @param useFastAccum whether sums may be less exact, where the device has that
     * @return the products
     * @throws dev.torchffm.TorchException if shapes, types or scales do not fit, or the device has no such product
     */
    public static Tensor scaledGroupedMm(Tensor matA, Tensor matB, Tensor scaleA, ScalingType scaleRecipeA, Tensor scaleB,
            ScalingType scaleRecipeB, @Nullable SwizzleType swizzleA, @Nullable SwizzleType swizzleB, @Nullable Tensor bias,
            @Nullable Tensor offs, @Nullable DType outputDtype, long[] contractionDim, boolean useFastAccum) {
        return scaledGroupedMm(matA, matB, List.of(scaleA), List.of(scaleRecipeA), List.of(scaleB), List.of(scaleRecipeB),
                listed(swizzleA), listed(swizzleB), bias, offs, outputDtype, contractionDim, useFastAccum);
    }

    private static long[] codes(@Nullable List<? extends Enum<?>> words) {
        return words == null ? new long[0] : words.stream().mapToLong(Enum::ordinal).toArray();
    }

    private static <T> List<T> listed(@Nullable T value) {
        return value == null ? List.of() : List.of(value);
    }
}
