// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.decomposition;

import static dev.torchffm.internal.decomposition.Composition.op;
import static dev.torchffm.internal.decomposition.Composition.tensor;

import dev.torchffm.DType;
import dev.torchffm.TorchException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Linear layers with weights of eight bits, and the cells made of them. The packed form of the weights, which only FBGEMM can read,
 * is not needed: the plain one is an argument too. All sums are exact, as FBGEMM's are on processors with VNNI; on others it cuts off
 * sums of two products that do not fit in 16 bits.
 */
final class QuantizedLinear {
    private static final int MIN = 0;
    private static final int MAX = 255;
    /** Below it FBGEMM does not go. */
    private static final float SMALLEST_SCALE = 6.1e-5f;

    private QuantizedLinear() { }

    static void addTo(Map<String, Composition> table) {
        Composition linear = a -> linear(tensor(a[0]), tensor(a[1]), a[4], a[5], tensor(a[6]));
        table.put("fbgemm_linear_int8_weight", linear);
        table.put("fbgemm_linear_int8_weight_fp32_activation", linear);
        table.put("quantized_rnn_relu_cell", a -> simple(a, gates -> op("relu", gates)));
        table.put("quantized_rnn_tanh_cell", a -> simple(a, gates -> op("tanh", gates)));
        table.put("quantized_gru_cell", a -> gru(a));
        table.put("quantized_lstm_cell", a -> lstm(a));
    }

    /** How bytes stand for the values of an input: {@code (byte - zero) * scale}. */
    private record Quantization(float scale, int zero) {
        static Quantization of(TensorValue input) {
            float min = input.numel() == 0 ? 0 : Math.min(((Number) input.min().item()).floatValue(), 0);
            float max = input.numel() == 0 ? 0 : Math.max(((Number) input.max().item()).floatValue(), 0);
            float scale = (float) (((double) max - min) / (MAX - MIN));
            if (scale == 0 || Float.isInfinite(1 / scale)) {
                scale = 0.1f;
            }
            if (scale < SMALLEST_SCALE) {
                float wider = SMALLEST_SCALE / scale;
                scale = SMALLEST_SCALE;
                if (min == 0) {
                    max = scale * (MAX - MIN);
                } else if (max == 0) {
                    min = -scale * (MAX - MIN);
                } else {
                    min *= wider;
                    max *= wider;
                }
            }
            double fromMin = MIN - min / (double) scale;
            double fromMax = MAX - max / (double) scale;
            double errorOfMin = Math.abs(MIN) + Math.abs(min / (double) scale);
            double errorOfMax = Math.abs(MAX) + Math.abs(max / (double) scale);
            double zero = errorOfMin < errorOfMax ? fromMin : fromMax;
            return new Quantization(scale, zero < MIN ? MIN : zero > MAX ? MAX : (int) Math.rint((float) zero));
        }

        /** The bytes, less the one for zero. */
        TensorValue apply(TensorValue input) {
            TensorValue bytes = op("round", input.mul(1 / scale)).add((long) zero);
            TensorValue min = Numbers.of((double) MIN, DType.FLOAT32);
            TensorValue max = Numbers.of((double) MAX, DType.FLOAT32);
            return op("minimum", op("maximum", bytes, min), max).sub((Object) (long) zero);
        }
    }

    private static TensorValue linear(TensorValue input, TensorValue weight, Object weightScale, Object weightZero, TensorValue bias) {
        if (input.dtype() != DType.FLOAT32) {
            throw new TorchException("expected scalar type Float but found " + input.dtype().scalarTypeName());
        }
        if (weight.dtype() != DType.INT8 || bias.dtype() != DType.FLOAT32) {
            throw new TorchException("expected a weight of Char and a bias of Float, got " + weight.dtype().scalarTypeName() + " and "
                    + bias.dtype().scalarTypeName());
        }
        if (input.dim() < 2 || weight.dim() != 2 || bias.dim() != 1 || input.size(-1) != weight.size(1)
                || bias.size(0) != weight.size(0)) {
            throw new TorchException("the dimensions of a quantized linear layer do not fit: input " + Arrays.toString(input.shape()) + ", weight "
                    + Arrays.toString(weight.shape()) + ", bias " + Arrays.toString(bias.shape()));
        }
        if (Numbers.rank(weightScale) != 2 || Numbers.rank(weightZero) != 1) {
            throw new TorchException("the scale of a weight is a floating-point number, and its zero point an integer");
        }
        Quantization quantization = Quantization.of(input);
        // Sums of products of bytes are whole numbers, which doubles hold exactly.
        TensorValue left = quantization.apply(input).to(DType.FLOAT64);
        TensorValue right = weight.to(DType.FLOAT64).sub(weightZero);
        float scale = quantization.scale * (float) Numbers.real(weightScale);
        return op("matmul", left, op("t", right)).to(DType.FLOAT32).mul((double) scale).add(bias);
    }

    // The cells' arguments: input, hidden, weights, biases, packed weights, offsets, scales, zero points; of the input first.

    private static TensorValue ofInput(Object[] a) {
        return linear(tensor(a[0]), tensor(a[2]), a[10], a[12], tensor(a[4]));
    }

    private static TensorValue ofHidden(Object[] a, TensorValue hidden) {
        return linear(hidden, tensor(a[3]), a[11], a[13], tensor(a[5]));
    }

    private static TensorValue simple(Object[] a, UnaryOperator<TensorValue> nonlinearity) {
        return nonlinearity.apply(ofHidden(a, tensor(a[1])).add(ofInput(a)));
    }

    private static TensorValue part(TensorValue gates, int index, int parts) {
        long width = gates.size(1) / parts;
        return gates.narrow(1, index * width, width);
    }

    private static TensorValue gru(Object[] a) {
        TensorValue hidden = tensor(a[1]);
        TensorValue input = ofInput(a);
        TensorValue before = ofHidden(a, hidden);
        TensorValue reset = op("sigmoid", part(before, 0, 3).add(part(input, 0, 3)));
        TensorValue update = op("sigmoid", part(before, 1, 3).add(part(input, 1, 3)));
        TensorValue now = op("tanh", part(input, 2, 3).add(part(before, 2, 3).mul(reset)));
        return hidden.sub(now).mul(update).add(now);
    }

    private static Object[] lstm(Object[] a) {
        TensorValue[] state = (TensorValue[]) a[1];
        if (state.length != 2) {
            throw new TorchException("lstm_cell expects two hidden states");
        }
        TensorValue gates = ofHidden(a, state[0]).add(ofInput(a));
        TensorValue cell = op("sigmoid", part(gates, 1, 4)).mul(state[1])
                .add(op("sigmoid", part(gates, 0, 4)).mul(op("tanh", part(gates, 2, 4))));
        return new Object[] {op("sigmoid", part(gates, 3, 4)).mul(op("tanh", cell)), cell};
    }
}
