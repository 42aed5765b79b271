// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.decomposition;

import static dev.torchffm.internal.decomposition.Composition.integer;
import static dev.torchffm.internal.decomposition.Composition.op;
import static dev.torchffm.internal.decomposition.Composition.tensor;

import dev.torchffm.DType;
import dev.torchffm.TorchException;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Norms, whose order is a number. */
final class NormDecompositions {
    private NormDecompositions() { }

    static void addTo(Map<String, Composition> table) {
        table.put("norm.Scalar", a -> vector(tensor(a[0]), a[1], null, false, null, "norm"));
        table.put("norm.ScalarOpt_dim", a -> vector(tensor(a[0]), orTwo(a[1]), (long[]) a[2], (Boolean) a[3], null, "norm"));
        table.put("norm.ScalarOpt_dtype", a -> vector(tensor(a[0]), orTwo(a[1]), null, false, (DType) a[2], "norm"));
        table.put("norm.ScalarOpt_dim_dtype",
                a -> vector(tensor(a[0]), orTwo(a[1]), (long[]) a[2], (Boolean) a[3], (DType) a[4], "norm"));
        table.put("native_norm", a -> vector(tensor(a[0]), a[1], null, false, null, "norm"));
        table.put("native_norm.ScalarOpt_dim_dtype",
                a -> vector(tensor(a[0]), orTwo(a[1]), (long[]) a[2], (Boolean) a[3], (DType) a[4], "norm"));
        table.put("linalg_vector_norm",
                a -> vector(tensor(a[0]), a[1], (long[]) a[2], (Boolean) a[3], (DType) a[4], "linalg.vector_norm"));
        table.put("linalg_norm", a -> norm(tensor(a[0]), a[1], (long[]) a[2], (Boolean) a[3], (DType) a[4]));
        table.put("linalg_matrix_norm", a -> matrix(tensor(a[0]), a[1], (long[]) a[2], (Boolean) a[3], (DType) a[4]));
        table.put("linalg_cond", a -> condition(tensor(a[0]), a[1]));
        table.put("linalg__powsum", a -> {
            TensorValue self = typed(tensor(a[0]), (DType) a[4]);
            TensorValue powers = power(op("abs", self), a[1]);
            long[] dims = dims(self, (long[]) a[2]);
            return op("sum.dim_IntList", powers, dims, a[3], null);
        });
        table.put("dist", a -> {
            Pointwise.refuseBools(tensor(a[0]).dtype(), tensor(a[1]).dtype());
            return vector(tensor(a[0]).sub(tensor(a[1])), a[2], null, false, null, "norm");
        });
        table.put("renorm", a -> renorm(tensor(a[0]), a[1], (int) integer(a[2]), Numbers.real(a[3])));
    }

    private static Object orTwo(@Nullable Object order) {
        return order == null ? (Object) 2L : order;
    }

    private static TensorValue typed(TensorValue self, @Nullable DType dtype) {
        return dtype == null || dtype == self.dtype() ? self : self.to(dtype);
    }

    private static TensorValue power(TensorValue magnitudes, Object order) {
        return op("pow.Tensor_Tensor", magnitudes, Numbers.of(order, magnitudes.dtype()));
    }

    private static long[] dims(TensorValue self, long @Nullable [] dims) {
        if (dims != null && dims.length > 0) {
            return dims;
        }
        long[] all = new long[self.dim()];
        Arrays.setAll(all, i -> i);
        return all;
    }

    /** The norm of all elements along dimensions, as a distance from zero: the only way to give libtorch an order. */
    static TensorValue vector(TensorValue given, Object order, long @Nullable [] givenDims, boolean keepdim, @Nullable DType dtype,
            String name) {
        if (Numbers.isIntegral(given.dtype())) {
            throw new TorchException(name.equals("norm") && dtype == null
                    ? "norm(): input dtype should be either floating point or complex. Got " + given.dtype().scalarTypeName() + " instead."
                    : (name.equals("norm") ? "linalg.vector_norm" : name)
                            + ": Expected a floating point or complex tensor as input. Got " + given.dtype().scalarTypeName());
        }
        if (given.dtype().isComplex() && dtype != null && !dtype.isComplex()) {
            throw new TorchException("linalg.vector_norm: dtype should be complex for complex inputs, but got " + dtype.scalarTypeName());
        }
        TensorValue self = typed(given, dtype);
        long[] dims = dims(self, givenDims);
        if (self.numel() == 0 && (Numbers.real(order) < 0 || Double.isInfinite(Numbers.real(order)))) {
            throw new TorchException(name + " cannot compute the " + text(order) + " norm on an empty tensor because the operation "
                    + "does not have an identity");
        }
        boolean[] reduced = new boolean[self.dim()];
        long[] kept = self.shape();
        for (long dim : dims) {
            int wrapped = (int) (dim < 0 ? dim + self.dim() : dim);
            if (self.dim() > 0) {
                // Lets libtorch say what is wrong with a dimension.
                op("select.int", TensorValue.empty(Arrays.stream(self.shape()).map(size -> Math.max(size, 1)).toArray(), DType.FLOAT32), dim, 0L);
                if (reduced[wrapped]) {
                    throw new TorchException("dim " + wrapped + " appears multiple times in the list of dims");
                }
                reduced[wrapped] = true;
                kept[wrapped] = 1;
            }
        }
        TensorValue rows = lastDimensions(self, reduced);
        TensorValue norms = op("pairwise_distance", rows, TensorValue.zeros(new long[] {1}, rows.dtype(), rows.device()),
                Numbers.real(order), 0.0, false);
        return keepdim ? norms.reshape(kept) : norms;
    }

    static String text(Object order) {
        double value = Numbers.real(order);
        return value == Math.rint(value) && !Double.isInfinite(value) ? Long.toString((long) value)
                : Double.isInfinite(value) ? (value > 0 ? "inf" : "-inf") : Double.toString(value);
    }

    /** The dimensions that are reduced, as one last dimension. */
    private static TensorValue lastDimensions(TensorValue self, boolean[] reduced) {
        long[] order = new long[reduced.length];
        long[] shape = self.shape();
        int keptCount = 0;
        for (int d = 0; d < reduced.length; d++) {
            if (!reduced[d]) {
                order[keptCount++] = d;
            }
        }
        long[] rows = new long[keptCount + 1];
        for (int d = 0; d < keptCount; d++) {
            rows[d] = shape[(int) order[d]];
        }
        int next = keptCount;
        long last = 1;
        for (int d = 0; d < reduced.length; d++) {
            if (reduced[d]) {
                order[next++] = d;
                last *= shape[d];
            }
        }
        rows[keptCount] = last;
        return self.permute(order).reshape(rows);
    }

    private static TensorValue norm(TensorValue self, @Nullable Object order, long @Nullable [] dims, boolean keepdim,
            @Nullable DType dtype) {
        if (order != null && (dims != null && dims.length == 2 || dims == null && self.dim() == 2)) {
            return matrix(self, order, dims == null ? new long[] {0, 1} : dims, keepdim, dtype);
        }
        if (order != null && dims == null && self.dim() != 1 || dims != null && dims.length != 1 && dims.length != 2) {
            throw new TorchException("linalg.norm: If " + (dims == null ? "dim is not specified but ord is, the input must be 1D or 2D. "
                    + "Got " + self.dim() + "D." : "dim is specified, it must be of length 1 or 2. Got " + Arrays.toString(dims)));
        }
        return vector(self, orTwo(order), dims, keepdim, dtype, "linalg.vector_norm");
    }

    private static TensorValue matrix(TensorValue given, Object order, long[] dims, boolean keepdim, @Nullable DType dtype) {
        TensorValue self = typed(given, dtype);
        double p = Numbers.real(order);
        double magnitude = Math.abs(p);
        if (magnitude != 1 && magnitude != 2 && !Double.isInfinite(magnitude)) {
            throw new TorchException("linalg.matrix_norm: Order " + text(order) + " not supported.");
        }
        if (Numbers.isIntegral(given.dtype())) {
            throw new TorchException("linalg.matrix_norm: Expected a floating point or complex tensor as input. Got "
                    + given.dtype().scalarTypeName());
        }
        if (self.dim() < 2) {
            throw new TorchException("linalg.matrix_norm: The input tensor A must have at least 2 dimensions.");
        }
        if (dims.length != 2) {
            throw new TorchException("linalg.matrix_norm: dim must be a 2-tuple. Got " + Arrays.toString(dims).replaceAll("[\\[\\]]", ""));
        }
        int rows = wrap(dims[0], self.dim());
        int columns = wrap(dims[1], self.dim());
        if (rows == columns) {
            throw new TorchException("linalg.matrix_norm: dims must be different. Got (" + dims[0] + ", " + dims[1] + ")");
        }
        TensorValue values;
        long over;
        if (magnitude == 2) {
            values = op("linalg_svdvals", op("movedim.intlist", self, new long[] {rows, columns}, new long[] {-2, -1}));
            over = -1;
        } else {
            int summed = Double.isInfinite(magnitude) ? columns : rows;
            int compared = Double.isInfinite(magnitude) ? rows : columns;
            values = vector(self, 1L, new long[] {summed}, false, null, "linalg.vector_norm");
            over = compared > summed ? compared - 1 : compared;
        }
        TensorValue result = op(p > 0 ? "amax" : "amin", values, new long[] {over}, false);
        if (!keepdim) {
            return result;
        }
        long[] shape = self.shape();
        shape[rows] = 1;
        shape[columns] = 1;
        return result.reshape(shape);
    }

    private static int wrap(long dim, int dims) {
        if (dim < -dims || dim >= dims) {
            throw new TorchException("Dimension out of range (expected to be in range of [" + -dims + ", " + (dims - 1) + "], but got "
                    + dim + ")");
        }
        return (int) (dim < 0 ? dim + dims : dim);
    }

    private static TensorValue condition(TensorValue self, Object order) {
        if (order == null || Math.abs(Numbers.real(order)) == 2) {
            TensorValue values = op("linalg_svdvals", self);
            TensorValue largest = op("select.int", values, -1, 0);
            TensorValue smallest = op("select.int", values, -1, -1);
            return order == null || Numbers.real(order) > 0 ? largest.div(smallest) : smallest.div(largest);
        }
        if (self.dim() < 2 || self.size(-1) != self.size(-2)) {
            throw new TorchException("linalg.cond(ord=" + text(order) + "): A must be batches of square matrices, but they are "
                    + self.size(-2) + " by " + self.size(-1) + " matrices");
        }
        TensorValue inverse = op("linalg_inv", self);
        long[] last = {-2, -1};
        return matrix(self, order, last, false, null).mul(matrix(inverse, order, last, false, null));
    }

    private static TensorValue renorm(TensorValue self, Object order, int given, double maxNorm) {
        if (!(Numbers.real(order) > 0)) {
            throw new TorchException("renorm: non-positive-norm not supported");
        }
        if (!(maxNorm >= 0)) {
            throw new TorchException("renorm: expected maxnorm to be >= 0 but got " + maxNorm);
        }
        if (self.dim() < 2) {
            throw new TorchException("renorm: input needs at least 2 dimensions, got " + self.dim() + " dimensions");
        }
        int dim = wrap(given, self.dim());
        long[] others = new long[self.dim() - 1];
        Arrays.setAll(others, i -> i < dim ? i : i + 1);
        TensorValue wide = self.dtype() == DType.FLOAT16 || self.dtype() == DType.BFLOAT16 ? self.to(DType.FLOAT32) : self;
        TensorValue norms = vector(wide, order, others, true, null, "linalg.vector_norm");
        TensorValue one = TensorValue.ones(new long[] {}, norms.dtype(), norms.device());
        TensorValue factor = op("where.self", op("gt.Tensor", norms, Numbers.of(maxNorm, norms.dtype())),
                Numbers.of(maxNorm, norms.dtype()).div(norms.add(1e-7)), one);
        return self.mul(factor.to(self.dtype()));
    }
}
