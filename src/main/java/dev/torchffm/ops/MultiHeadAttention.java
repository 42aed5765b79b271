// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static dev.torchffm.ops.TensorCalls.tensor;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.internal.text.PythonText;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code torch.nn.functional.multi_head_attention_forward}, step by step as PyTorch computes it: the shapes are checked, the inputs
 * are projected and split into heads, masks are brought to what is added to the scores, and attention runs by one of two ways,
 * depending on whether its weights are asked for.
 *
 * <p>One instance makes one call; the fields are what changes on the way.
 */
final class MultiHeadAttention {
    private final long heads;
    private final boolean batched;
    private Tensor query;
    private Tensor key;
    private Tensor value;
    private @Nullable Tensor attnMask;
    private @Nullable Tensor keyPaddingMask;

    private MultiHeadAttention(Tensor query, Tensor key, Tensor value, @Nullable Tensor attnMask, @Nullable Tensor keyPaddingMask,
            long heads) {
        this.query = query;
        this.key = key;
        this.value = value;
        this.attnMask = attnMask;
        this.keyPaddingMask = keyPaddingMask;
        this.heads = heads;
        this.batched = checkShapes();
    }

    static List<Tensor> forward(Tensor query, Tensor key, Tensor value, long embedDimToCheck, long numHeads, @Nullable Tensor inProjWeight,
            @Nullable Tensor inProjBias, @Nullable Tensor biasK, @Nullable Tensor biasV, boolean addZeroAttn, double dropoutP,
            Tensor outProjWeight, @Nullable Tensor outProjBias, boolean training, @Nullable Tensor keyPaddingMask, boolean needWeights,
            @Nullable Tensor attnMask, boolean useSeparateProjWeight, @Nullable Tensor qProjWeight, @Nullable Tensor kProjWeight,
            @Nullable Tensor vProjWeight, @Nullable Tensor staticK, @Nullable Tensor staticV, boolean averageAttnWeights,
            boolean isCausal) {
        return TensorCalls.composedEach(() -> {
            MultiHeadAttention attention = new MultiHeadAttention(query, key, value, attnMask, keyPaddingMask, numHeads);
            boolean causal = attention.canonicalMasks(isCausal, needWeights);
            attention.checkSizes(embedDimToCheck, useSeparateProjWeight);
            if (useSeparateProjWeight) {
                attention.projectEach(qProjWeight, kProjWeight, vProjWeight, inProjBias);
            } else {
                attention.projectPacked(inProjWeight, inProjBias);
            }
            attention.expandMask();
            attention.appendBiases(biasK, biasV, staticK, staticV);
            attention.splitHeads(staticK, staticV);
            if (addZeroAttn) {
                attention.appendZeros();
            }
            attention.mergeMasks();
            double dropout = training ? dropoutP : 0;
            return needWeights ? attention.withWeights(causal, dropout, outProjWeight, outProjBias, averageAttnWeights)
                    : attention.withoutWeights(causal, dropout, outProjWeight, outProjBias);
        });
    }

    // ------------------------------------------------------------------ shapes

    private boolean checkShapes() {
        int dims = query.dim();
        if (dims != 2 && dims != 3) {
            throw new TorchException("query should be unbatched 2D or batched 3D tensor but received " + dims + "-D query tensor");
        }
        String kind = dims == 3 ? "For batched (3-D) `query`" : "For unbatched (2-D) `query`";
        if (key.dim() != dims || value.dim() != dims) {
            throw new TorchException(kind + ", expected `key` and `value` to be " + dims + "-D but found " + key.dim() + "-D and "
                    + value.dim() + "-D tensors respectively");
        }
        if (keyPaddingMask != null && keyPaddingMask.dim() != dims - 1) {
            throw new TorchException(kind + ", expected `key_padding_mask` to be `None` or " + (dims - 1) + "-D but found "
                    + keyPaddingMask.dim() + "-D tensor instead");
        }
        if (attnMask != null && attnMask.dim() != 2 && attnMask.dim() != 3) {
            throw new TorchException(kind + ", expected `attn_mask` to be `None`, 2-D or 3-D but found " + attnMask.dim()
                    + "-D tensor instead");
        }
        if (dims == 2 && attnMask != null && attnMask.dim() == 3) {
            long[] expected = {heads, query.size(0), key.size(0)};
            if (!Arrays.equals(attnMask.shape(), expected)) {
                throw new TorchException("Expected `attn_mask` shape to be " + PythonText.tuple(expected) + " but got "
                        + PythonText.size(attnMask.shape()));
            }
        }
        return dims == 3;
    }

    private void checkSizes(long embedDimToCheck, boolean separate) {
        long embedDim = query.size(2);
        if (embedDim != embedDimToCheck) {
            throw new TorchException("was expecting embedding dimension of " + embedDimToCheck + ", but got " + embedDim);
        }
        if (heads == 0) {
            throw new TorchException("integer division or modulo by zero");
        }
        if (Math.floorDiv(embedDim, heads) * heads != embedDim) {
            throw new TorchException("embed_dim " + embedDim + " not divisible by num_heads " + heads);
        }
        long[] keys = key.shape();
        long[] values = value.shape();
        if (separate) {
            if (keys[0] != values[0] || keys[1] != values[1]) {
                throw new TorchException("key's sequence and batch dims " + PythonText.size(Arrays.copyOf(keys, 2))
                        + " do not match value's " + PythonText.size(Arrays.copyOf(values, 2)));
            }
        } else if (!Arrays.equals(keys, values)) {
            throw new TorchException("key shape " + PythonText.size(keys) + " does not match value shape " + PythonText.size(values));
        }
    }

    // ------------------------------------------------------------------ masks

    /** Adds the batch dimension where there is none, and makes masks of what is added to scores; says whether the causal hint stays. */
    private boolean canonicalMasks(boolean isCausal, boolean needWeights) {
        if (!batched) {
            query = query.unsqueeze(1);
            key = key.unsqueeze(1);
            value = value.unsqueeze(1);
            keyPaddingMask = keyPaddingMask == null ? null : keyPaddingMask.unsqueeze(0);
        }
        keyPaddingMask = canonical(keyPaddingMask, "key_padding_mask", query.dtype());
        if (isCausal && attnMask == null) {
            throw new TorchException("Need attn_mask if specifying the is_causal hint. You may use the Transformer module method"
                    + " `generate_square_subsequent_mask` to create this mask.");
        }
        if (isCausal && keyPaddingMask == null && !needWeights) {
            // The hint stands for the mask.
            attnMask = null;
            return true;
        }
        attnMask = canonical(attnMask, "attn_mask", query.dtype());
        return isCausal && keyPaddingMask == null;
    }

    private static @Nullable Tensor canonical(@Nullable Tensor mask, String name, DType dtype) {
        if (mask == null || mask.dtype().isFloatingPoint()) {
            return mask;
        }
        if (mask.dtype() != DType.BOOL) {
            throw new TorchException("only bool and floating types of " + name + " are supported");
        }
        Tensor zeros = tensor("aten::zeros_like", mask, dtype);
        return tensor("aten::masked_fill_.Scalar", zeros, mask, Double.NEGATIVE_INFINITY);
    }

    private void expandMask() {
        if (attnMask == null) {
            return;
        }
        long targets = query.size(0);
        long batch = query.size(1);
        long sources = key.size(0);
        int dims = attnMask.dim();
        long[] expected = dims == 2 ? new long[] {targets, sources} : new long[] {batch * heads, targets, sources};
        if (!Arrays.equals(attnMask.shape(), expected)) {
            throw new TorchException("The shape of the " + dims + "D attn_mask is " + PythonText.size(attnMask.shape())
                    + ", but should be " + PythonText.tuple(expected) + ".");
        }
        attnMask = dims == 2 ? attnMask.unsqueeze(0) : attnMask;
    }

    private void padMasks() {
        attnMask = attnMask == null ? null : tensor("aten::pad", attnMask, new long[] {0, 1});
        keyPaddingMask = keyPaddingMask == null ? null : tensor("aten::pad", keyPaddingMask, new long[] {0, 1});
    }

    private void mergeMasks() {
        if (keyPaddingMask == null) {
            return;
        }
        long batch = query.size(0) / heads;
        long sources = key.size(1);
        long[] mask = keyPaddingMask.shape();
        if (mask[0] != batch) {
            throw new TorchException("Expected key_padded_mask.shape[0] to be " + batch + ", but got " + mask[0]);
        }
        if (mask[1] != sources) {
            throw new TorchException("Expected key_padded_mask.shape[1] to be " + sources + ", but got " + mask[1]);
        }
        Tensor wide = keyPaddingMask.view(batch, 1, 1, sources).expand(-1, heads, -1, -1).reshape(batch * heads, 1, sources);
        attnMask = attnMask == null ? wide : attnMask.add(wide);
    }

    // ------------------------------------------------------------------ projections

    private static Tensor linear(Tensor input, Tensor weight, @Nullable Tensor bias) {
        return tensor("aten::linear", input, weight, bias);
    }

    /** A part of the rows of a weight or bias. */
    private static Tensor rows(Tensor tensor, long first, long count) {
        return tensor.narrow(0, first, count);
    }

    private void projectPacked(@Nullable Tensor weight, @Nullable Tensor bias) {
        if (weight == null) {
            throw new TorchException("use_separate_proj_weight is False but in_proj_weight is None");
        }
        long size = query.size(-1);
        if (key == value && query == key) {
            Tensor[] parts = parts(linear(query, weight, bias), 3, size);
            query = parts[0];
            key = parts[1];
            value = parts[2];
        } else if (key == value) {
            query = linear(query, rows(weight, 0, size), bias == null ? null : rows(bias, 0, size));
            Tensor second = bias == null ? null : rows(bias, size, 2 * size);
            Tensor[] parts = parts(linear(key, rows(weight, size, 2 * size), second), 2, size);
            key = parts[0];
            value = parts[1];
        } else {
            Tensor[] weights = thirds(weight);
            Tensor[] biases = thirds(bias);
            query = linear(query, weights[0], biases[0]);
            key = linear(key, weights[1], biases[1]);
            value = linear(value, weights[2], biases[2]);
        }
    }

    private static Tensor[] parts(Tensor projected, long count, long size) {
        Tensor apart = tensor("aten::unflatten.int", projected, -1L, new long[] {count, size});
        Tensor first = apart.unsqueeze(0).transpose(0, -2).squeeze(-2).contiguous();
        Tensor[] parts = new Tensor[(int) count];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = first.select(0, i);
        }
        return parts;
    }

    private static Tensor[] thirds(@Nullable Tensor tensor) {
        return tensor == null ? new Tensor[3] : TensorCalls.tensors("aten::chunk", tensor, 3L).toArray(new Tensor[3]);
    }

    private void projectEach(@Nullable Tensor queryWeight, @Nullable Tensor keyWeight, @Nullable Tensor valueWeight,
            @Nullable Tensor bias) {
        Tensor[] weights = {queryWeight, keyWeight, valueWeight};
        String letters = "qkv";
        for (int i = 0; i < 3; i++) {
            if (weights[i] == null) {
                throw new TorchException("use_separate_proj_weight is True but " + letters.charAt(i) + "_proj_weight is None");
            }
        }
        Tensor[] biases = thirds(bias);
        Tensor[] inputs = {query, key, value};
        String[] names = {"query", "key", "value"};
        long size = query.size(-1);
        for (int i = 0; i < 3; i++) {
            expect(weights[i], new long[] {size, inputs[i].size(-1)}, names[i] + " weights");
        }
        for (int i = 0; i < 3; i++) {
            expect(biases[i], new long[] {size}, names[i] + " bias");
        }
        query = linear(query, weights[0], biases[0]);
        key = linear(key, weights[1], biases[1]);
        value = linear(value, weights[2], biases[2]);
    }

    private static void expect(@Nullable Tensor tensor, long[] shape, String name) {
        if (tensor != null && !Arrays.equals(tensor.shape(), shape)) {
            throw new TorchException("expecting " + name + " shape of " + PythonText.tuple(shape) + ", but got "
                    + PythonText.size(tensor.shape()));
        }
    }

    // ------------------------------------------------------------------ keys and values

    private void appendBiases(@Nullable Tensor biasK, @Nullable Tensor biasV, @Nullable Tensor staticK,
            @Nullable Tensor staticV) {
        if (biasK == null || biasV == null) {
            if (biasK != null) {
                throw new TorchException("bias_k is set but bias_v is None");
            }
            if (biasV != null) {
                throw new TorchException("bias_v is set but bias_k is None");
            }
            return;
        }
        if (staticK != null) {
            throw new TorchException("bias cannot be added to static key.");
        }
        if (staticV != null) {
            throw new TorchException("bias cannot be added to static value.");
        }
        long[] times = {1, key.size(1), 1};
        key = concatenated(key, tensor("aten::repeat", biasK, times), 0);
        value = concatenated(value, tensor("aten::repeat", biasV, times), 0);
        padMasks();
    }

    private static Tensor concatenated(Tensor first, Tensor second, long dim) {
        return tensor("aten::cat", new Tensor[] {first, second}, dim);
    }

    private void splitHeads(@Nullable Tensor staticK, @Nullable Tensor staticV) {
        long batch = query.size(1);
        long size = query.size(2) / heads;
        query = query.view(query.size(0), batch * heads, size).transpose(0, 1);
        key = staticK != null ? checked(staticK, "static_k", batch * heads, size)
                : key.view(key.size(0), batch * heads, size).transpose(0, 1);
        value = staticV != null ? checked(staticV, "static_v", batch * heads, size)
                : value.view(value.size(0), batch * heads, size).transpose(0, 1);
    }

    private static Tensor checked(Tensor given, String name, long count, long size) {
        if (given.size(0) != count) {
            throw new TorchException("expecting " + name + ".size(0) of " + count + ", but got " + given.size(0));
        }
        if (given.size(2) != size) {
            throw new TorchException("expecting " + name + ".size(2) of " + size + ", but got " + given.size(2));
        }
        return given;
    }

    private void appendZeros() {
        long[] shape = {query.size(0), 1, query.size(2)};
        key = concatenated(key, Torch.zeros(shape, key.dtype(), key.device()), 1);
        value = concatenated(value, Torch.zeros(shape, value.dtype(), value.device()), 1);
        padMasks();
    }

    // ------------------------------------------------------------------ attention

    private List<Tensor> withWeights(boolean causal, double dropout, Tensor outWeight, @Nullable Tensor outBias, boolean average) {
        long batch = query.size(0) / heads;
        long targets = query.size(1);
        long size = query.size(2);
        Tensor scaled = query.mul(Math.sqrt(1.0 / size));
        if (causal && attnMask == null) {
            throw new TorchException("FIXME: is_causal not implemented for need_weights");
        }
        Tensor across = key.transpose(-2, -1);
        Tensor scores = attnMask != null ? tensor("aten::baddbmm", attnMask, scaled, across) : tensor("aten::bmm", scaled, across);
        Tensor weights = tensor("aten::softmax.int", scores, -1L);
        if (dropout > 0) {
            weights = tensor("aten::dropout", weights, dropout, true);
        }
        Tensor taken = tensor("aten::bmm", weights, value).transpose(0, 1).reshape(targets * batch, heads * size);
        Tensor output = output(taken, targets, batch, outWeight, outBias);
        weights = weights.view(batch, heads, targets, key.size(1));
        if (average) {
            weights = tensor("aten::mean.dim", weights, new long[] {1});
        }
        return List.of(output, batched ? weights : weights.squeeze(0));
    }

    private List<Tensor> withoutWeights(boolean causal, double dropout, Tensor outWeight, @Nullable Tensor outBias) {
        long batch = query.size(0) / heads;
        long targets = query.size(1);
        long sources = key.size(1);
        long size = query.size(2);
        Tensor mask = attnMask == null ? null : attnMask.size(0) == 1 && attnMask.dim() == 3 ? attnMask.unsqueeze(0)
                : attnMask.view(batch, heads, -1, sources);
        Tensor attended = tensor("aten::scaled_dot_product_attention", query.view(batch, heads, targets, size),
                key.view(batch, heads, sources, size), value.view(batch, heads, sources, size), mask, dropout, causal);
        Tensor taken = attended.permute(2, 0, 1, 3).reshape(batch * targets, heads * size);
        return Arrays.asList(output(taken, targets, batch, outWeight, outBias), null);
    }

    private Tensor output(Tensor taken, long targets, long batch, Tensor weight, @Nullable Tensor bias) {
        Tensor output = linear(taken, weight, bias);
        output = output.view(targets, batch, output.size(1));
        return batched ? output : output.squeeze(1);
    }
}
