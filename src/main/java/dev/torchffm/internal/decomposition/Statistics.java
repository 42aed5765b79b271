// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.decomposition;

import static dev.torchffm.internal.decomposition.Composition.integer;
import static dev.torchffm.internal.decomposition.Composition.op;
import static dev.torchffm.internal.decomposition.Composition.tensor;
import static dev.torchffm.internal.decomposition.Composition.value;
import static dev.torchffm.internal.decomposition.Composition.values;

import dev.torchffm.DType;
import dev.torchffm.TorchException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Variances with a correction, histograms, segments, integrals and derivatives. */
final class Statistics {
    private Statistics() { }

    static void addTo(Map<String, Composition> table) {
        for (String name : new String[] {"var", "std"}) {
            table.put(name + ".correction", a -> {
                TensorValue self = tensor(a[0]);
                Boolean unbiased = unbiased(self, a[2]);
                if (unbiased != null) {
                    return op(name + ".dim", self, a[1], unbiased, a[3]);
                }
                return corrected(op("var.dim", self, a[1], false, a[3]), self, (long[]) a[1], a[2], name);
            });
            table.put(name + "_mean.correction", a -> {
                TensorValue self = tensor(a[0]);
                Boolean unbiased = unbiased(self, a[2]);
                if (unbiased != null) {
                    return values(name + "_mean.dim", self, a[1], unbiased, a[3]);
                }
                Object[] both = values("var_mean.dim", self, a[1], false, a[3]);
                both[0] = corrected(tensor(both[0]), self, (long[]) a[1], a[2], name);
                return both;
            });
        }
        table.put("histc", a -> histogram(tensor(a[0]), integer(a[1]), Numbers.real(a[2]), Numbers.real(a[3])));
        table.put("histogramdd", a -> byCounts(a, (long[]) a[1]));
        table.put("histogramdd.int_bins", a -> {
            long[] bins = new long[(int) tensor(a[0]).size(-1)];
            Arrays.fill(bins, integer(a[1]));
            return byCounts(a, bins);
        });
        table.put("histogramdd.TensorList_bins", a -> new Object[] {
            op("_histogramdd_from_bin_tensors", a[0], a[1], a[3], a[4]), List.of((TensorValue[]) a[1])});
        table.put("segment_reduce", a -> segments(a));
        table.put("trapezoid.dx", a -> {
            TensorValue pairs = pairs(tensor(a[0]), integer(a[2]), "trapezoid");
            return op("sum.dim_IntList", pairs, a[2]).mul(Numbers.real(a[1]) / 2);
        });
        table.put("cumulative_trapezoid.dx", a -> {
            TensorValue pairs = pairs(tensor(a[0]), integer(a[2]), "cumulative_trapezoid");
            return op("cumsum", pairs, a[2]).mul(Numbers.real(a[1]) / 2);
        });
        table.put("gradient.scalarint", a -> gradient(tensor(a[0]), a[2] == null ? null : new long[] {integer(a[2])}, a[1], a[3]));
        table.put("gradient.scalararray", a -> gradient(tensor(a[0]), (long[]) a[2], a[1], a[3]));
        table.put("gradient.scalarrayint",
                a -> gradient(tensor(a[0]), a[2] == null ? null : new long[] {integer(a[2])}, a[1], a[3]));
        table.put("gradient.scalarrayarray", a -> gradient(tensor(a[0]), (long[]) a[2], a[1], a[3]));
    }

    private static Object[] byCounts(Object[] a, long[] bins) {
        return new Object[] {op("_histogramdd_from_bin_cts", a[0], bins, a[2], a[3], a[4]),
            value("_histogramdd_bin_edges", a[0], bins, a[2], a[3], a[4])};
    }

    /** With a number that every segment begins with: added, multiplied or compared afterwards. */
    private static TensorValue segments(Object[] a) {
        TensorValue data = tensor(a[0]);
        String reduce = (String) a[1];
        TensorValue initial = Numbers.of(a[7], data.dtype());
        TensorValue plain = op("segment_reduce", data, reduce.equals("mean") ? "sum" : reduce, a[2], a[3], a[4], a[5], a[6], null);
        return switch (reduce) {
            case "sum" -> plain.add(initial);
            case "prod" -> plain.mul(initial);
            case "max" -> op("where.self", op("lt.Tensor", plain, initial), initial, plain);
            case "min" -> op("where.self", op("gt.Tensor", plain, initial), initial, plain);
            default -> {
                TensorValue given = a[2] != null ? tensor(a[2]) : op("diff", a[4], 1, -1, null, null);
                TensorValue lengths = op("clamp_min.Tensor", given, Numbers.of(1L, given.dtype()));
                for (int i = given.dim(); i < plain.dim(); i++) {
                    lengths = op("unsqueeze", lengths, -1);
                }
                // One without elements stays at what it began with.
                yield plain.add(initial).div(lengths.to(data.dtype()));
            }
        };
    }

    /** What the overloads with a boolean say, or null if the correction is neither of theirs. */
    private static @Nullable Boolean unbiased(TensorValue self, Object correction) {
        // Of whole numbers there is none, which libtorch says in the operator's own name.
        if (correction == null || Numbers.isIntegral(self.dtype()) || Numbers.is(correction, 1)) {
            return true;
        }
        return Numbers.is(correction, 0) ? false : null;
    }

    private static TensorValue corrected(TensorValue biased, TensorValue self, long[] dims, Object correction, String name) {
        double count = 1;
        long[] shape = self.shape();
        if (dims == null || dims.length == 0) {
            count = self.numel();
        } else {
            for (long dim : dims) {
                count *= shape[(int) (dim < 0 ? dim + shape.length : dim)];
            }
        }
        TensorValue variance = biased.mul(count / Math.max(0, count - Numbers.real(correction)));
        return name.equals("std") ? op("sqrt", variance) : variance;
    }

    private static TensorValue histogram(TensorValue self, long bins, double min, double max) {
        double lower = min;
        double upper = max;
        if (lower == upper && self.numel() > 0) {
            lower = op("min", self).itemDouble();
            upper = op("max", self).itemDouble();
        }
        if (lower == upper) {
            lower -= 1;
            upper += 1;
        }
        if (!Double.isFinite(lower) || !Double.isFinite(upper)) {
            throw new TorchException("range of [" + lower + ", " + upper + "] is not finite");
        }
        if (lower > upper) {
            throw new TorchException("torch.histc: max must be larger than min");
        }
        if (Numbers.isIntegral(self.dtype()) && bins > 0 || self.dtype().isComplex()) {
            throw new TorchException("\"histogram_cpu\" not implemented for '" + self.dtype().scalarTypeName() + "'");
        }
        return tensor(values("histogram.bin_ct", self.detach().reshape(-1), bins, new double[] {lower, upper})[0]);
    }

    private static TensorValue pairs(TensorValue y, long dim, String name) {
        if (y.dtype() == DType.BOOL) {
            throw new TorchException(name + ": received a bool input for `y`, but bool is not supported");
        }
        return op("slice.Tensor", y, dim, 0L, -1L).add(op("slice.Tensor", y, dim, 1L));
    }

    private static List<TensorValue> gradient(TensorValue self, long @Nullable [] dims, Object spacing, Object edgeOrder) {
        long[] along = dims;
        if (along == null) {
            along = new long[self.dim()];
            for (int i = 0; i < along.length; i++) {
                along[i] = i;
            }
        }
        if (spacing instanceof List<?> list && list.size() != along.length) {
            throw new TorchException("torch.gradient expected spacing to be unspecified, a scalar or a list of length equal to 'self.dim() = "
                    + self.dim() + "', since dim argument was not given, but got a list of length " + list.size());
        }
        List<?> unit = (List<?>) value("gradient.array", self, along, edgeOrder);
        TensorValue[] scaled = new TensorValue[unit.size()];
        for (int i = 0; i < scaled.length; i++) {
            Object step = spacing instanceof List<?> list ? list.get(i) : spacing;
            scaled[i] = step == null || Numbers.isOne(step) ? (TensorValue) unit.get(i) : ((TensorValue) unit.get(i)).div(step);
        }
        return List.of(scaled);
    }
}
