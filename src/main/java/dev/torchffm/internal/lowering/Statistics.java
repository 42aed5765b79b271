package dev.torchffm.internal.lowering;

import static dev.torchffm.internal.lowering.Composition.integer;
import static dev.torchffm.internal.lowering.Composition.op;
import static dev.torchffm.internal.lowering.Composition.tensor;
import static dev.torchffm.internal.lowering.Composition.values;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TorchException;
import java.util.List;
import java.util.Map;

/** Variances with a correction, histograms, integrals and derivatives. */
final class Statistics {
    private Statistics() { }

    static void addTo(Map<String, Composition> table) {
        for (String name : new String[] {"var", "std"}) {
            table.put(name + ".correction", a -> {
                Tensor self = tensor(a[0]);
                Boolean unbiased = unbiased(self, a[2]);
                if (unbiased != null) {
                    return op(name + ".dim", self, a[1], unbiased, a[3]);
                }
                return corrected(op("var.dim", self, a[1], false, a[3]), self, (long[]) a[1], a[2], name);
            });
            table.put(name + "_mean.correction", a -> {
                Tensor self = tensor(a[0]);
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
        table.put("trapezoid.dx", a -> {
            Tensor pairs = pairs(tensor(a[0]), integer(a[2]), "trapezoid");
            return op("sum.dim_IntList", pairs, a[2]).mul(Numbers.real(a[1]) / 2);
        });
        table.put("cumulative_trapezoid.dx", a -> {
            Tensor pairs = pairs(tensor(a[0]), integer(a[2]), "cumulative_trapezoid");
            return op("cumsum", pairs, a[2]).mul(Numbers.real(a[1]) / 2);
        });
        table.put("gradient.scalarint", a -> gradient(tensor(a[0]), a[2] == null ? null : new long[] {integer(a[2])}, a[1], a[3]));
        table.put("gradient.scalararray", a -> gradient(tensor(a[0]), (long[]) a[2], a[1], a[3]));
        table.put("gradient.scalarrayint",
                a -> gradient(tensor(a[0]), a[2] == null ? null : new long[] {integer(a[2])}, a[1], a[3]));
        table.put("gradient.scalarrayarray", a -> gradient(tensor(a[0]), (long[]) a[2], a[1], a[3]));
    }

    /** What the overloads with a boolean say, or null if the correction is neither of theirs. */
    private static Boolean unbiased(Tensor self, Object correction) {
        // Of whole numbers there is none, which libtorch says in the operator's own name.
        return correction == null || Numbers.isIntegral(self.dtype()) || Numbers.is(correction, 1) ? (Boolean) true : Numbers.is(correction, 0) ? (Boolean) false : null;
    }

    private static Tensor corrected(Tensor biased, Tensor self, long[] dims, Object correction, String name) {
        double count = 1;
        long[] shape = self.shape();
        if (dims == null || dims.length == 0) {
            count = self.numel();
        } else {
            for (long dim : dims) {
                count *= shape[(int) (dim < 0 ? dim + shape.length : dim)];
            }
        }
        Tensor variance = biased.mul(count / Math.max(0, count - Numbers.real(correction)));
        return name.equals("std") ? op("sqrt", variance) : variance;
    }

    private static Tensor histogram(Tensor self, long bins, double min, double max) {
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
            throw new TorchException("\"histogram_cpu\" not implemented for '" + TypeNames.of(self.dtype()) + "'");
        }
        return tensor(values("histogram.bin_ct", self.detach().reshape(-1), bins, new double[] {lower, upper})[0]);
    }

    private static Tensor pairs(Tensor y, long dim, String name) {
        if (y.dtype() == DType.BOOL) {
            throw new TorchException(name + ": received a bool input for `y`, but bool is not supported");
        }
        return op("slice.Tensor", y, dim, 0L, -1L).add(op("slice.Tensor", y, dim, 1L));
    }

    private static List<Tensor> gradient(Tensor self, long[] dims, Object spacing, Object edgeOrder) {
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
        List<?> unit = (List<?>) values("gradient.array", self, along, edgeOrder)[0];
        Tensor[] scaled = new Tensor[unit.size()];
        for (int i = 0; i < scaled.length; i++) {
            Object step = spacing instanceof List<?> list ? list.get(i) : spacing;
            scaled[i] = step == null || Numbers.isOne(step) ? (Tensor) unit.get(i) : ((Tensor) unit.get(i)).div(step);
        }
        return List.of(scaled);
    }
}
