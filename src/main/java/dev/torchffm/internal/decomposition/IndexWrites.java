// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.decomposition;

import static dev.torchffm.internal.decomposition.Composition.integer;
import static dev.torchffm.internal.decomposition.Composition.op;
import static dev.torchffm.internal.decomposition.Composition.tensor;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.TorchException;
import java.util.Arrays;
import java.util.Map;

/** Numbers written to places, and places looked up for numbers. */
final class IndexWrites {
    private IndexWrites() { }

    static void addTo(Map<String, Composition> table) {
        table.put("masked_fill.Scalar", a -> op("masked_fill.Tensor", a[0], a[1], number(tensor(a[0]), a[2])));
        table.put("index_fill.int_Scalar", a -> {
            if (a[3] instanceof Complex && !tensor(a[0]).dtype().isComplex()) {
                throw new TorchException("index_fill_(): Converting complex Scalar to non-complex type is not supported");
            }
            return op("index_fill.int_Tensor", a[0], a[1], a[2], number(tensor(a[0]), a[3]));
        });
        table.put("scatter.value", a -> op("scatter.src", a[0], a[1], a[2], spread(a, 3)));
        table.put("scatter.value_reduce", a -> op("scatter.reduce", a[0], a[1], a[2], spread(a, 3), a[4]));
        table.put("index_add", a -> indexAdd(tensor(a[0]), integer(a[1]), tensor(a[2]), tensor(a[3]), a[4]));
        table.put("constant_pad_nd", a -> pad(tensor(a[0]), (long[]) a[1], a[2]));
        table.put("bucketize.Scalar", a -> op("bucketize.Tensor", Numbers.beside(tensor(a[1]).dtype(), a[0]), a[1], a[2], a[3]));
        table.put("searchsorted.Scalar", a -> op("searchsorted.Tensor", a[0], Numbers.beside(tensor(a[0]).dtype(), a[1]), a[2], a[3],
                a[4], a[5]));
        table.put("isin.Tensor_Scalar", a -> op("isin.Tensor_Tensor", a[0], Numbers.wide(a[1]), a[2], a[3]));
        table.put("isin.Scalar_Tensor", a -> op("isin.Tensor_Tensor", Numbers.wide(a[0]), a[1], a[2], a[3]));
    }

    /** A number as an element of a tensor. */
    private static TensorValue number(TensorValue self, Object value) {
        if (value instanceof Complex complex && complex.im() != 0 && !self.dtype().isComplex() && self.dtype() != DType.BOOL) {
            throw new TorchException("value cannot be converted to type " + cpp(self.dtype()) + " without overflow");
        }
        return Numbers.of(value, self.dtype());
    }

    private static String cpp(DType dtype) {
        return switch (dtype) {
            case FLOAT32 -> "float";
            case FLOAT64 -> "double";
            case INT32 -> "int";
            case FLOAT16 -> "c10::Half";
            case BFLOAT16 -> "c10::BFloat16";
            default -> dtype.toString().replace("torch.", "") + "_t";
        };
    }

    private static TensorValue spread(Object[] a, int value) {
        return op("expand", number(tensor(a[0]), a[value]), tensor(a[2]).shape());
    }

    private static TensorValue indexAdd(TensorValue self, long dim, TensorValue index, TensorValue source, Object alpha) {
        if (self.dim() == 0) {
            return op("squeeze_copy", indexAdd(self.reshape(1), 0, index, source.reshape(1), alpha));
        }
        int along = (int) (dim < 0 ? dim + self.dim() : dim);
        if (index.dim() > 1) {
            throw new TorchException("index_add_(): Index is supposed to be a vector, but got dim: " + index.dim()
                    + " with type: " + index.dtype().scalarTypeName() + " and size: " + Arrays.toString(index.shape()));
        }
        if (self.dtype() != source.dtype()) {
            throw new TorchException("index_add_(): self (" + self.dtype().scalarTypeName() + ") and source ("
                    + source.dtype().scalarTypeName() + ") must have the same scalar type");
        }
        long[] shape = new long[self.dim()];
        Arrays.fill(shape, 1);
        shape[along] = index.numel();
        TensorValue everywhere = op("expand", index.to(DType.INT64).reshape(shape), source.shape());
        TensorValue scaled = Numbers.isOne(alpha) ? source
                : source.mul(self.dtype() == DType.BOOL ? (Object) !Numbers.is(alpha, 0)
                        : Numbers.isIntegral(self.dtype()) ? (Object) (long) Numbers.real(alpha) : alpha);
        return op("scatter_add", self, along, everywhere, scaled);
    }

    private static TensorValue pad(TensorValue self, long[] pad, Object value) {
        boolean exact = !(value instanceof Complex) && (!(value instanceof Long) || Math.abs(integer(value)) < 1L << 53);
        if (exact) {
            return op("pad", self, pad, "constant", Numbers.real(value));
        }
        TensorValue inside = op("pad", op("ones_like", self, DType.BOOL), pad, "constant", 0.0);
        return op("where.self", inside, op("pad", self, pad, "constant", 0.0), number(self, value));
    }
}
