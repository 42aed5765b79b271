package dev.torchffm.internal.lowering;

import static dev.torchffm.internal.lowering.Composition.op;
import static dev.torchffm.internal.lowering.Composition.tensor;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TorchException;
import java.util.Map;

/** {@code beta * self + alpha * product}. */
final class Products {
    private Products() { }

    static void addTo(Map<String, Composition> table, Addition addition) {
        table.put("addmm", a -> {
            Tensor self = tensor(a[0]);
            sameTypes(self, tensor(a[1]), "mat1", tensor(a[2]), "mat2");
            if (Numbers.isOne(a[3]) && Numbers.isOne(a[4]) && self.dim() == 1 && tensor(a[2]).dim() == 2
                    && tensor(a[1]).dim() == 2 && self.dtype().isFloatingPoint()) {
                // The one way to the kernel that adds as it multiplies.
                return op("linear", a[1], op("t", a[2]), self);
            }
            return sum(addition, self, op("mm", a[1], a[2]), a[3], a[4]);
        });
        table.put("addmm.dtype", a -> sum(addition, tensor(a[0]), op("mm.dtype", a[1], a[2], a[3]), a[4], a[5]));
        table.put("addmv", a -> {
            sameTypes(tensor(a[0]), tensor(a[1]), "mat", tensor(a[2]), "vec");
            return sum(addition, tensor(a[0]), op("mv", a[1], a[2]), a[3], a[4]);
        });
        table.put("addr", a -> {
            Tensor product = op("outer", a[1], a[2]);
            checkNumber(product, a[3], "beta");
            checkNumber(product, a[4], "alpha");
            return sum(addition, tensor(a[0]), product, a[3], a[4]);
        });
        table.put("baddbmm", a -> {
            sameTypes(tensor(a[0]), tensor(a[1]), "batch1", tensor(a[2]), "batch2");
            return sum(addition, tensor(a[0]), op("bmm", a[1], a[2]), a[3], a[4]);
        });
        table.put("baddbmm.dtype", a -> sum(addition, tensor(a[0]), op("bmm.dtype", a[1], a[2], a[3]), a[4], a[5]));
        table.put("addbmm", a -> {
            sameTypes(tensor(a[0]), tensor(a[1]), "batch1", tensor(a[2]), "batch2");
            return sum(addition, tensor(a[0]), op("sum.dim_IntList", op("bmm", a[1], a[2]), 0, false,
                    tensor(a[1]).dtype()), a[3], a[4]);
        });
        table.put("_addmm_activation", a -> {
            Tensor product = (Tensor) table.get("addmm").apply(new Object[] {a[0], a[1], a[2], a[3], a[4]});
            return (Boolean) a[5] ? op("gelu", product, "tanh") : op("relu", product);
        });
    }

    private static Tensor sum(Addition addition, Tensor self, Tensor product, Object givenBeta, Object givenAlpha) {
        Tensor base = op("expand", self, product.shape());
        Object beta = converted(product, givenBeta);
        Object alpha = converted(product, givenAlpha);
        if (Numbers.is(beta, 0)) {
            // What is not counted may be nan.
            return Numbers.isOne(alpha) ? product : product.mul(alpha);
        }
        Tensor scaled = Numbers.isOne(beta) ? base : base.mul(beta);
        return addition.add(scaled, product, alpha);
    }

    /** As the kernels convert their numbers: to the type of the elements. */
    private static Object converted(Tensor product, Object number) {
        return product.dtype() == DType.BOOL ? (Object) !Numbers.is(number, 0)
                : Numbers.isIntegral(product.dtype()) ? (Object) (number instanceof Long ? number : (long) Numbers.real(number)) : number;
    }

    private static void checkNumber(Tensor product, Object number, String name) {
        if (Numbers.isIntegral(product.dtype()) && Numbers.rank(number) > 1) {
            throw new TorchException("For integral input tensors, argument " + name + " must not be a floating point number.");
        }
    }

    private static void sameTypes(Tensor self, Tensor left, String leftName, Tensor right, String rightName) {
        if (left.dtype() == right.dtype() && self.dtype() != left.dtype()) {
            throw new TorchException("self and " + rightName + " must have the same dtype, but got "
                    + TypeNames.of(self.dtype()) + " and " + TypeNames.of(right.dtype()));
        }
    }
}
