// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.decomposition;

import static dev.torchffm.internal.decomposition.Composition.op;

import dev.torchffm.DType;
import dev.torchffm.TorchException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The operators on lists of tensors, element by element. */
final class ForEach {
    private ForEach() { }

    static void addTo(Map<String, Composition> table) {
        for (String name : new String[] {"add", "sub", "mul", "div"}) {
            numbers(table, name, Compositions.in(table, name + ".Scalar"), 3);
        }
        numbers(table, "pow", Compositions.in(table, "pow.Tensor_Scalar"), 2);
        numbers(table, "clamp_min", Compositions.in(table, "clamp_min"), 2);
        numbers(table, "clamp_max", Compositions.in(table, "clamp_max"), 2);
        numbers(table, "maximum", Compositions.in(table, "clamp_min"), 2);
        numbers(table, "minimum", Compositions.in(table, "clamp_max"), 2);
        for (String name : new String[] {"add", "sub"}) {
            Composition work = Compositions.in(table, name + ".Tensor");
            table.put("_foreach_" + name + ".List", a -> {
                sameLength(a[0], a[1]);
                TensorValue[] others = (TensorValue[]) a[1];
                return each((TensorValue[]) a[0], (x, i) -> work.apply(new Object[] {x, others[i], a[2]}));
            });
        }
        Composition add = Compositions.in(table, "add.Tensor");
        table.put("_foreach_add.Tensor", a -> each((TensorValue[]) a[0], (x, i) -> add.apply(new Object[] {x, a[1], a[2]})));
        Composition power = Compositions.in(table, "pow.Scalar");
        table.put("_foreach_pow.ScalarAndTensor", a -> each((TensorValue[]) a[1], (x, i) -> power.apply(new Object[] {a[0], x})));
        Composition lerp = Compositions.in(table, "lerp.Scalar");
        for (String suffix : new String[] {".Scalar", ".ScalarList"}) {
            table.put("_foreach_lerp" + suffix, a -> {
                sameLength(a[0], a[1]);
                sameLength(a[0], a[2]);
                return each((TensorValue[]) a[0], (x, i) -> lerp.apply(new Object[] {x, ((TensorValue[]) a[1])[i], number(a[2], i)}));
            });
        }
        for (String name : new String[] {"addcmul", "addcdiv"}) {
            Composition work = Compositions.in(table, name);
            for (String suffix : new String[] {".Scalar", ".ScalarList"}) {
                table.put("_foreach_" + name + suffix, a -> {
                    sameLength(a[0], a[1]);
                    sameLength(a[0], a[2]);
                    sameLength(a[0], a[3]);
                    return each((TensorValue[]) a[0], (x, i) -> work.apply(
                            new Object[] {x, ((TensorValue[]) a[1])[i], ((TensorValue[]) a[2])[i], number(a[3], i)}));
                });
            }
        }
        Composition norm = Compositions.in(table, "linalg_vector_norm");
        table.put("_foreach_norm.Scalar", a -> each((TensorValue[]) a[0],
                (x, i) -> x.numel() == 0 && Numbers.real(a[1]) == Double.POSITIVE_INFINITY
                        ? emptyNorm(x, a.length > 2 ? (DType) a[2] : null)
                        : norm.apply(new Object[] {x, a[1], null, false, a.length > 2 ? a[2] : null})));
        Composition powers = Compositions.in(table, "linalg__powsum");
        table.put("_foreach_powsum.Scalar", a -> each((TensorValue[]) a[0],
                (x, i) -> powers.apply(new Object[] {x, a[1], null, false, a.length > 2 ? a[2] : null})));
    }

    /** The greatest of no magnitudes is zero here, and refused elsewhere. */
    private static TensorValue emptyNorm(TensorValue self, @Nullable DType dtype) {
        return op("abs", dtype == null ? self : self.to(dtype)).sum();
    }

    /** With one number for all, or one for each. */
    private static void numbers(Map<String, Composition> table, String name, Composition work, int parameters) {
        for (String suffix : new String[] {".Scalar", ".ScalarList"}) {
            table.put("_foreach_" + name + suffix, a -> {
                sameLength(a[0], a[1]);
                return each((TensorValue[]) a[0], (x, i) -> work.apply(with(x, number(a[1], i), parameters)));
            });
        }
    }

    private static Object number(Object numbers, int index) {
        return numbers instanceof List<?> list ? list.get(index) : numbers;
    }

    private static void sameLength(Object tensors, Object others) {
        int length = ((TensorValue[]) tensors).length;
        if (length == 0) {
            throw new TorchException("Tensor list must have at least one tensor.");
        }
        if (others instanceof List<?> numbers && numbers.size() != length) {
            throw new TorchException("Tensor list must have same number of elements as scalar list, got " + length + " and "
                    + numbers.size());
        }
        if (others instanceof TensorValue[] array && array.length != length) {
            throw new TorchException("Tensor lists must have the same number of tensors, got " + length + " and " + array.length);
        }
    }

    private static Object[] with(TensorValue tensor, Object number, int parameters) {
        return parameters == 2 ? new Object[] {tensor, number} : new Object[] {tensor, number, 1L};
    }

    private interface Element {
        @Nullable Object of(TensorValue tensor, int index);
    }

    private static List<TensorValue> each(TensorValue[] tensors, Element work) {
        List<TensorValue> results = new ArrayList<>();
        for (int i = 0; i < tensors.length; i++) {
            results.add((TensorValue) work.of(tensors[i], i));
        }
        return results;
    }
}
