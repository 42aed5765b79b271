// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.decomposition;

import static dev.torchffm.internal.decomposition.Composition.integer;
import static dev.torchffm.internal.decomposition.Composition.op;
import static dev.torchffm.internal.decomposition.Composition.tensor;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.TorchException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** New tensors from numbers, and numbers from tensors. */
final class Creation {
    private Creation() { }

    static void addTo(Map<String, Composition> table) {
        table.put("full", a -> fill(op("empty.memory_format", a[0], type(a[2], a[1]), a[3], a[4], a[5]), a[1]));
        table.put("full_like", a -> fill(op("empty_like", a[0], a[2], a[3], a[4], a[5], a[6]), a[1]));
        table.put("new_full", a -> fill(op("new_empty", a[0], a[1], a[3], a[4], a[5], a[6]), a[2]));
        table.put("scalar_tensor", a -> fill(op("empty.memory_format", new long[] {}, a[1] == null ? DType.FLOAT32 : a[1],
                a[2], a[3], a[4]), a[0]));
        table.put("fill.Scalar", a -> tensor(a[0]).requiresGrad() ? op("fill.Tensor", a[0], Numbers.of(a[1], tensor(a[0]).dtype()))
                : fill(op("empty_like", a[0]), a[1]));
        table.put("fill_.Scalar", a -> Filling.fill(tensor(a[0]), a[1]));
        table.put("fill_diagonal_", a -> fillDiagonal(tensor(a[0]), a[1], (Boolean) a[2]));
        table.put("arange", a -> arange(0L, a[0], 1L, a[1], a[3]));
        table.put("arange.start", a -> arange(a[0], a[1], 1L, a[2], a[4]));
        table.put("arange.start_step", a -> arange(a[0], a[1], a[2], a[3], a[5]));
        table.put("range", a -> range(a[0], a[1], 1L, a[2], a[4]));
        table.put("range.step", a -> range(a[0], a[1], a[2], a[3], a[5]));
        for (String name : new String[] {"linspace", "logspace"}) {
            int options = name.equals("linspace") ? 3 : 4;
            table.put(name, a -> space(name, a, options, Numbers.wide(a[0]), Numbers.wide(a[1]),
                    a[0] instanceof Complex || a[1] instanceof Complex));
            table.put(name + ".Scalar_Tensor", a -> space(name, a, options, Numbers.wide(a[0]), tensor(a[1]),
                    a[0] instanceof Complex || tensor(a[1]).dtype().isComplex()));
            table.put(name + ".Tensor_Scalar", a -> space(name, a, options, tensor(a[0]), Numbers.wide(a[1]),
                    a[1] instanceof Complex || tensor(a[0]).dtype().isComplex()));
        }
        table.put("item", a -> tensor(a[0]).item());
        table.put("_local_scalar_dense", Compositions.in(table, "item"));
        table.put("_assert_scalar", a -> {
            if (Numbers.is(a[0], 0)) {
                throw new TorchException((String) a[1]);
            }
            return null;
        });
        table.put("sym_constrain_range", a -> constrain(a, 0));
        table.put("sym_constrain_range_for_size", a -> constrain(a, 0));
        table.put("_functional_sym_constrain_range", a -> {
            constrain(a, 0);
            return tensor(a[3]).clone();
        });
        table.put("_functional_sym_constrain_range_for_size", Compositions.in(table, "_functional_sym_constrain_range"));
    }

    private static Object type(Object dtype, Object number) {
        return dtype == null ? Numbers.defaultType(number) : dtype;
    }

    private static TensorValue fill(TensorValue empty, Object value) {
        return Filling.fill(empty, value);
    }

    private static TensorValue fillDiagonal(TensorValue self, Object value, boolean wrap) {
        if (self.dim() < 2) {
            throw new TorchException("dimensions must larger than 1");
        }
        long[] shape = self.shape();
        long[] strides = self.strides();
        long step = 0;
        long size = shape[0];
        for (int d = 0; d < shape.length; d++) {
            if (shape.length > 2 && shape[d] != shape[0]) {
                throw new TorchException("all dimensions of input must be of equal length");
            }
            step += strides[d];
            size = Math.min(size, shape[d]);
        }
        Filling.fill(self.asStrided(new long[] {size}, new long[] {step}, self.storageOffset()), value);
        if (wrap && shape.length == 2 && shape[0] > shape[1] + 1) {
            // Below the first square comes a row without an element of the diagonal, and then the next square.
            long wrapped = (self.numel() + shape[1]) / (shape[1] + 1) - size;
            Filling.fill(self.asStrided(new long[] {wrapped}, new long[] {step}, self.storageOffset() + strides[0] * (shape[1] + 1)),
                    value);
        }
        return self;
    }

    // ------------------------------------------------------------------ ranges

    private static DType rangeType(Object... numbers) {
        for (Object number : numbers) {
            if (Numbers.rank(number) == 2) {
                return DType.FLOAT32;
            }
        }
        return DType.INT64;
    }

    private static Number number(Object value) {
        return value instanceof Boolean bool ? (Number) (bool ? 1L : 0L) : (Number) value;
    }

    private static TensorValue arange(Object start, Object end, Object step, Object dtype, Object device) {
        return Ranges.arange(number(start), number(end), number(step), dtype == null ? rangeType(start, end, step) : (DType) dtype,
                device == null ? Device.CPU : (Device) device);
    }

    /** Both ends included. */
    private static TensorValue range(Object start, Object end, Object step, Object dtype, Object device) {
        DType type = dtype == null ? DType.FLOAT32 : (DType) dtype;
        if (type == DType.BOOL || type.isComplex()) {
            throw new TorchException("\"range_cpu\" not implemented for '" + type.scalarTypeName() + "'");
        }
        double from = Numbers.real(start);
        double by = Numbers.real(step);
        double to = Numbers.real(end);
        if (by == 0) {
            throw new TorchException("step must be nonzero");
        }
        if (by > 0 ? to < from : to > from) {
            throw new TorchException("upper bound and lower bound inconsistent with step sign");
        }
        long last = (long) ((to - from) / by);
        DType exact = Numbers.isIntegral(type) ? DType.INT64 : DType.FLOAT64;
        TensorValue steps = Ranges.arange(0L, last + 1, 1L, exact, Device.CPU);
        TensorValue values = Numbers.isIntegral(type) ? steps.mul((long) by).add((long) from) : steps.mul(by).add(from);
        return values.to(type).to(device == null ? Device.CPU : (Device) device);
    }

    private static TensorValue space(String name, Object[] a, int options, TensorValue start, TensorValue end, boolean complex) {
        Object dtype = a[options] == null ? (complex ? DType.COMPLEX64 : DType.FLOAT32) : a[options];
        return options == 3 ? op(name + ".Tensor_Tensor", start, end, a[2], dtype, a[4], a[5], a[6])
                : op(name + ".Tensor_Tensor", start, end, a[2], a[3], dtype, a[5], a[6], a[7]);
    }

    private static @Nullable Object constrain(Object[] a, int at) {
        long size = integer(a[at]);
        long min = a[1] == null ? Long.MIN_VALUE : integer(a[1]);
        long max = a[2] == null ? Long.MAX_VALUE : integer(a[2]);
        if (max < min) {
            throw new TorchException("Max must be greater than or equal to min. Got min=" + min + " max=" + max);
        }
        if (size < min || size > max) {
            throw new TorchException("Invalid value range for " + size + " between [" + min + ", " + max + "].");
        }
        return null;
    }
}
