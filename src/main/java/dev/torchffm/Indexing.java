// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import dev.torchffm.internal.javadata.NumberRange;
import dev.torchffm.internal.javadata.TensorData;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code tensor[index]} and {@code tensor[index] = value}, as PyTorch's Python interface evaluates them: integers, slices, new axes
 * and the ellipsis make a view, then what is left, tensors, lists and arrays, is one call of {@code aten::index} or
 * {@code aten::index_put_} on that view. The order of the checks is PyTorch's, so that its messages come out.
 */
final class Indexing {
    /** Of a list with so many elements PyTorch does not ask whether it was meant as several indices. */
    private static final int LONGEST_TUPLE = 31;

    private Indexing() { }

    /** {@code self[index]}. */
    static Tensor index(Tensor self, @Nullable Object @Nullable ... index) {
        if (!isTuple(index)) {
            switch (part(sole(index))) {
                case Long position -> {
                    return select(self, 0, 0, position);
                }
                case Slice slice -> {
                    // Always a slice of its own, where among others one that takes everything is left out.
                    return slice(self, 0, slice);
                }
                case Index.NewAxis n -> {
                    return self.unsqueeze(0);
                }
                case Index.Ellipsis e -> {
                    return IndexedView.alias(self);
                }
                default -> { }
            }
        }
        try (IndexedView view = new IndexedView(self)) {
            view.apply(parts(index));
            return view.read();
        }
    }

    /** {@code self[index] = value}. */
    static void assign(Tensor self, Object value, @Nullable Object @Nullable ... index) {
        if (self.layout() == Layout.SPARSE_COO) {
            throw new TorchException("Cannot assign to a sparse tensor");
        }
        if (value instanceof Tensor tensor) {
            put(self, tensor, index);
            return;
        }
        try (Tensor scalar = scalar(value, self)) {
            put(self, scalar, index);
        }
    }

    private static void put(Tensor self, Tensor value, @Nullable Object @Nullable [] index) {
        if (!isTuple(index)) {
            switch (part(sole(index))) {
                case Boolean flag -> {
                    if (flag) {
                        copyInto(self.unsqueeze(0), value);
                    }
                    return;
                }
                case Index.NewAxis n -> {
                    copyInto(self.unsqueeze(0), value);
                    return;
                }
                case Index.Ellipsis e -> {
                    copy(self, value);
                    return;
                }
                case Long position -> {
                    copyInto(select(self, 0, 0, position), value);
                    return;
                }
                case Slice slice when self.dim() == 0 -> {
                    copyInto(slice(self, 0, slice), value);
                    return;
                }
                default -> { }
            }
        }
        try (IndexedView view = new IndexedView(self)) {
            view.apply(parts(index));
            view.write(value);
        }
    }

    private static void copyInto(Tensor view, Tensor value) {
        try (view) {
            copy(view, value);
        }
    }

    /** A number with the type and device of the tensor that it is assigned to. */
    private static Tensor scalar(Object value, Tensor self) {
        DType dtype = self.dtype();
        switch (value) {
            case Byte b -> { }
            case Short s -> { }
            case Integer i -> { }
            case Long l -> { }
            case Boolean b -> { }
            case Float f -> { }
            case Double d -> { }
            case Complex c -> { }
            case BigInteger b -> toLong(b);
            case null, default -> throw new TorchException("can't assign a " + TensorData.pythonName(value) + " to a "
                    + typeName(self));
        }
        NumberRange.checkFill(value, dtype, true);
        Object real = value instanceof Complex complex && !dtype.isComplex() && dtype != DType.BOOL ? complex.re() : value;
        Tensor scalar = Scalars.tensor(real, dtype);
        if (self.device().isCpu()) {
            return scalar;
        }
        try (scalar) {
            return scalar.to(self.device());
        }
    }

    /** A tensor's type as PyTorch's legacy constructors are called. */
    private static String typeName(Tensor tensor) {
        String device = tensor.device().type();
        return "torch." + (device.equals("cpu") ? "" : device + ".") + tensor.dtype().scalarTypeName() + "Tensor";
    }

    /** Writes a value into all of a tensor, broadcast; its leading dimensions of size one do not count, as in NumPy. */
    static void copy(Tensor target, Tensor value) {
        long[] shape = target.shape();
        if (Arrays.equals(shape, value.shape())) {
            target.copy_(value);
            return;
        }
        if (value.dim() == 0 && value.device().isCpu()) {
            target.fill_(value);
            return;
        }
        try (Tensor stripped = value.view(withoutLeadingOnes(value.shape())); Tensor expanded = stripped.expand(shape)) {
            target.copy_(expanded);
        }
    }

    static long[] withoutLeadingOnes(long[] shape) {
        int ones = 0;
        while (ones < shape.length && shape[ones] == 1) {
            ones++;
        }
        return Arrays.copyOfRange(shape, ones, shape.length);
    }

    // ------------------------------------------------------------------ what is an index

    /** Whether what was given is several indices, Python's tuple, rather than one. */
    private static boolean isTuple(@Nullable Object @Nullable [] index) {
        return index != null && index.length != 1 && isVarargs(index) || isList(sole(index));
    }

    /** Whether an array is Java's of the variable arguments, and not one of a narrower type that was given as the only one. */
    private static boolean isVarargs(@Nullable Object[] index) {
        return index.getClass() == Object[].class;
    }

    /** The only thing that was given. */
    private static @Nullable Object sole(@Nullable Object @Nullable [] index) {
        return index == null ? null : isVarargs(index) ? index[0] : index;
    }

    private static @Nullable Object[] parts(@Nullable Object @Nullable [] index) {
        if (index != null && index.length != 1 && isVarargs(index)) {
            return index;
        }
        Object sole = sole(index);
        if (isList(sole)) {
            if (sole instanceof List<?> list) {
                return list.toArray();
            }
            if (sole instanceof Object[] array) {
                return array;
            }
        }
        return new Object[] {sole};
    }

    /**
     * Whether a list that is the only index stands for several: NumPy's old rule, which PyTorch follows. Nested primitive arrays are
     * NumPy's arrays, and those are always one index.
     */
    private static boolean isList(@Nullable Object index) {
        List<?> list = index instanceof List<?> l ? l
                : index instanceof Object[] array && TensorData.primitiveType(array) == null ? Arrays.asList(array) : List.of();
        if (list.size() > LONGEST_TUPLE) {
            return false;
        }
        for (Object element : list) {
            if (element == null || element instanceof Tensor || element instanceof Index || TensorData.isSequence(element)) {
                return true;
            }
        }
        return false;
    }

    /**
     * One index as a {@link Long}, {@link Boolean}, {@link Slice}, {@link Index.Ellipsis}, {@link Index.NewAxis}, {@link Tensor}, or
     * as it is: a sequence, or no index at all.
     */
    static Object part(@Nullable Object given) {
        return switch (given) {
            case null -> Index.NEWAXIS;
            case Index.At at -> at.position();
            case Index index -> index;
            case String text -> part(Index.parse(text));
            case Long position -> position;
            case Integer position -> (long) position;
            case Short position -> (long) position;
            case Byte position -> (long) position;
            case BigInteger position -> toLong(position);
            case Boolean flag -> flag;
            case Tensor tensor -> tensor;
            default -> given;
        };
    }

    static TorchException invalid(Object index) {
        return new TorchException("only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid indices "
                + "(got " + TensorData.pythonName(index) + ")");
    }

    private static long toLong(BigInteger integer) {
        if (integer.bitLength() > 63) {
            throw new TorchException("Overflow when unpacking long long");
        }
        return integer.longValue();
    }

    // ------------------------------------------------------------------ views

    /** The message speaks of the position in the index, as PyTorch's does. */
    static Tensor select(Tensor view, int dim, int position, long index) {
        long[] shape = view.shape();
        if (index == 0 && dim == 0 && shape.length == 0) {
            throw new TorchException("invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to "
                    + "convert a 0-dim tensor to a number");
        }
        // PyTorch reads the size of a dimension that is not there, too, and finds 0.
        long size = dim < shape.length ? shape[dim] : 0;
        if (index >= size || -1 - index >= size) {
            throw new TorchException("index " + index + " is out of bounds for dimension " + position + " with size " + size);
        }
        return view.select(dim, index);
    }

    /** {@code self.select(dim, index)} with a tensor for the index. */
    static Tensor select(Tensor self, int dim, Tensor index) {
        // Throws where it must not be used, which comes before what is wrong with the index.
        self.dim();
        return self.select(dim, Scalars.position(index, "select", "index", 2));
    }

    static Tensor slice(Tensor view, int dim, Slice slice) {
        if (slice.step() == 0) {
            throw new TorchException("slice step cannot be zero");
        }
        if (slice.step() < 0) {
            throw new TorchException("step must be greater than zero");
        }
        long start = slice.start() == null ? 0 : slice.start();
        long stop = slice.stop() == null ? Long.MAX_VALUE : slice.stop();
        return view.slice(dim, start, stop, slice.step());
    }
}
