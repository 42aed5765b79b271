// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.decomposition;

import static dev.torchffm.internal.decomposition.Composition.value;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Layout;
import dev.torchffm.internal.javadata.NumberRange;
import java.math.BigInteger;

/** Filling a tensor with a number, with the range checks of PyTorch. */
final class Filling {
    private Filling() { }

    static TensorValue fill(TensorValue target, Object number) {
        DType dtype = target.dtype();
        if (!target.device().type().equals("meta")) {
            NumberRange.checkFill(number, dtype, target.numel() == 1);
        }
        TensorValue filler = filler(number, dtype);
        boolean recorded = target.requiresGrad();
        // Of elements at the same place one is enough; libtorch refuses to write all of them from a tensor.
        boolean repeats = !recorded && target.layout() == Layout.STRIDED && repeats(target);
        value("fill_.Tensor", repeats ? withoutRepeats(target) : target, filler);
        return target;
    }

    private static TensorValue filler(Object number, DType dtype) {
        if (number instanceof Complex complex && !dtype.isComplex()) {
            // Only bool takes an imaginary part.
            return dtype == DType.BOOL ? TensorValue.tensor(complex.re() != 0 || complex.im() != 0, DType.INT64)
                    : TensorValue.tensor(complex.re(), DType.FLOAT64);
        }
        return number instanceof Boolean ? TensorValue.tensor(number, DType.INT64)
                : number instanceof BigInteger big && big.bitLength() == 64 && big.signum() > 0 ? TensorValue.tensor(number, DType.UINT64)
                : Numbers.wide(number);
    }

    /** Whether a tensor was expanded, so that several elements are one in memory. */
    static boolean repeats(TensorValue tensor) {
        long[] shape = tensor.shape();
        long[] strides = tensor.strides();
        for (int d = 0; d < shape.length; d++) {
            if (shape[d] > 1 && strides[d] == 0) {
                return tensor.numel() > 0;
            }
        }
        return false;
    }

    /** A view of an expanded tensor before its expansion. */
    private static TensorValue withoutRepeats(TensorValue expanded) {
        long[] shape = expanded.shape();
        long[] strides = expanded.strides();
        for (int d = 0; d < shape.length; d++) {
            shape[d] = strides[d] == 0 ? Math.min(shape[d], 1) : shape[d];
        }
        return expanded.asStrided(shape, strides, expanded.storageOffset());
    }
}
