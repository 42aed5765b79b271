// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.decomposition;

import static dev.torchffm.internal.decomposition.Composition.op;
import static dev.torchffm.internal.decomposition.Composition.tensor;

import dev.torchffm.DType;
import dev.torchffm.TorchException;
import java.util.Map;

/** {@code beta * self + alpha * product}. */
final class Products {
    private Products() { }

    static void addTo(Map<String, Composition> table) {
        table.put("addmm", a -> {
            TensorValue self = tensor(a[0]);
            sameTypes(self, tensor(a[1]), tensor(a[2]), "mat2");
            if (Numbers.isOne(a[3]) && Numbers.isOne(a[4]) && self.dim() == 1 && tensor(a[2]).dim() == 2
                    && tensor(a[1]).dim() == 2 && self.dtype().isFloatingPoint()) {
                // The one way to the kernel that adds as it multiplies.
                return op("linear", a[1], op("t", a[2]), self);
            }
            return sum(self, op("mm", a[1], a[2]), a[3], a[4]);
        });
        table.put("addmm.dtype", a -> sum(tensor(a[0]), op("mm.dtype", a[1], a[2], a[3]), a[4], a[5]));
        table.put("addmv", a -> {
            sameTypes(tensor(a[0]), tensor(a[1]), tensor(a[2]), "vec");
            return sum(tensor(a[0]), op("mv", a[1], a[2]), a[3], a[4]);
        });
        table.put("addr", a -> {
            TensorValue product = op("outer", a[1], a[2]);
            checkNumber(product, a[3], "beta");
            checkNumber(product, a[4], "alpha");
            return sum(tensor(a[0]), product, a[3], a[4]);
        });
        table.put("baddbmm", a -> {
            sameTypes(tensor(a[0]), tensor(a[1]), tensor(a[2]), "batch2");
            return wide(tensor(a[0]), tensor(a[1]), tensor(a[2]), (self, left, right) ->
                    sum(self, op("bmm", left, right), a[3], a[4]));
        });
        table.put("baddbmm.dtype", a -> sum(tensor(a[0]), op("bmm.dtype", a[1], a[2], a[3]), a[4], a[5]));
        table.put("addbmm", a -> {
            sameTypes(tensor(a[0]), tensor(a[1]), tensor(a[2]), "batch2");
            checkBatches(tensor(a[1]), tensor(a[2]));
            TensorValue total = op("expand", a[0], new long[] {tensor(a[1]).size(1), tensor(a[2]).size(2)});
            Object beta = a[3];
            for (int i = 0; i < tensor(a[1]).size(0); i++) {
                Object scale = beta;
                total = wide(total, op("select.int", a[1], 0, i), op("select.int", a[2], 0, i), (self, left, right) ->
                        sum(self, op("mm", left, right), scale, a[4]));
                beta = 1L;
            }
            return tensor(a[1]).size(0) > 0 ? total : Numbers.is(beta, 0) ? op("zeros_like", total) : total.mul(beta);
        });
        table.put("addbmm_", a -> {
            Object[] copy = a.clone();
            copy[0] = Writing.source(a[0]);
            // Alone among its kind it takes the size of what is added to it.
            Writing.out(a[0], Compositions.in(table, "addbmm").apply(copy));
            return a[0];
        });
        table.put("_addmm_activation", a -> {
            TensorValue product = Compositions.in(table, "addmm").result(a[0], a[1], a[2], a[3], a[4]);
            return (Boolean) a[5] ? op("gelu", product, "tanh") : op("relu", product);
        });
    }

    /** Of three tensors of one type. */
    private interface Product {
        TensorValue of(TensorValue self, TensorValue left, TensorValue right);
    }

    /** Computes as the kernels do that round once at the end. */
    private static TensorValue wide(TensorValue self, TensorValue left, TensorValue right, Product product) {
        DType type = self.dtype();
        return !Numbers.isNarrow(type) || left.dtype() != type || right.dtype() != type ? product.of(self, left, right)
                : product.of(self.to(DType.FLOAT32), left.to(DType.FLOAT32), right.to(DType.FLOAT32)).to(type);
    }

    private static TensorValue sum(TensorValue self, TensorValue product, Object givenBeta, Object givenAlpha) {
        TensorValue base = op("expand", self, product.shape());
        Object beta = converted(product, givenBeta);
        Object alpha = converted(product, givenAlpha);
        if (Numbers.is(beta, 0)) {
            // What is not counted may be nan.
            return Numbers.isOne(alpha) ? product : product.mul(alpha);
        }
        TensorValue scaled = Numbers.isOne(beta) ? base : base.mul(beta);
        return Sums.add(scaled, product, alpha);
    }

    /** As the kernels convert their numbers: to the type of the elements. */
    private static Object converted(TensorValue product, Object number) {
        return product.dtype() == DType.BOOL ? (Object) !Numbers.is(number, 0)
                : Numbers.isIntegral(product.dtype()) ? (number instanceof Long ? number : (long) Numbers.real(number)) : number;
    }

    private static void checkBatches(TensorValue left, TensorValue right) {
        if (left.dim() != 3 || right.dim() != 3) {
            throw new TorchException((left.dim() != 3 ? "batch1" : "batch2") + " must be a 3D tensor");
        }
        if (left.size(0) != right.size(0)) {
            throw new TorchException("batch1 and batch2 must have same number of batches, got " + left.size(0) + " and " + right.size(0));
        }
        if (left.size(2) != right.size(1)) {
            throw new TorchException("Incompatible matrix sizes for bmm (" + left.size(1) + "x" + left.size(2) + " and " + right.size(1)
                    + "x" + right.size(2) + ")");
        }
    }

    private static void checkNumber(TensorValue product, Object number, String name) {
        if (Numbers.isIntegral(product.dtype()) && Numbers.rank(number) > 1) {
            throw new TorchException("For integral input tensors, argument " + name + " must not be a floating point number.");
        }
    }

    private static void sameTypes(TensorValue self, TensorValue left, TensorValue right, String rightName) {
        if (left.dtype() == right.dtype() && self.dtype() != left.dtype()) {
            throw new TorchException("self and " + rightName + " must have the same dtype, but got "
                    + self.dtype().scalarTypeName() + " and " + right.dtype().scalarTypeName());
        }
    }
}
