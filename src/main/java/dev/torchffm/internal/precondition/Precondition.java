// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.DType;
import dev.torchffm.Layout;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.layout.TensorGeometry;
import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.internal.lifetime.TensorRef;
import dev.torchffm.internal.schema.Schema;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What must hold before an operator is called whose kernel takes it for granted, and ends the process or reads foreign memory where
 * it does not hold. Made once for an operator; {@link Preconditions} lists all.
 */
abstract class Precondition {
    private final Schema schema;

    Precondition(Schema schema) {
        this.schema = schema;
    }

    /**
     * Looks at the arguments of a call.
     *
     * @param a the arguments in the order of the schema, as they are passed: tensors as {@link TensorRef}, lists of integers and of
     *     booleans as {@code long[]}; the tensors are acquired
     * @throws IllegalArgumentException if the kernel must not be called with them
     */
    abstract void check(Object[] a);

    /** Whether calls that choose no layout, or the strided one, always pass. */
    boolean concernsOtherLayoutsOnly() {
        return false;
    }

    /** Whether calls whose tensors are all ordinary ones, strided, of the CPU, and without a quantizer, may be refused. */
    boolean concernsDenseTensors() {
        return true;
    }

    // ------------------------------------------------------------------ arguments

    /** The place of a parameter, or -1 where the overload has none of that name. Sought once, when the precondition is made. */
    final int place(String parameter) {
        return schema.indexOf(parameter);
    }

    /** The places of several parameters. */
    final int[] places(String... parameters) {
        int[] places = new int[parameters.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = place(parameters[i]);
        }
        return places;
    }

    /** The place of the first of these parameters that the overload has. */
    final int placeOfFirst(String... parameters) {
        int place = placeOfFirstOrNone(parameters);
        if (place < 0) {
            throw new IllegalStateException(schema + " has none of " + Arrays.toString(parameters));
        }
        return place;
    }

    /** The same, or -1. */
    final int placeOfFirstOrNone(String... parameters) {
        for (String parameter : parameters) {
            if (place(parameter) >= 0) {
                return place(parameter);
            }
        }
        return -1;
    }

    /** The argument in a place; null where there is no such parameter. */
    static @Nullable Object at(Object[] a, int place) {
        return place < 0 ? null : a[place];
    }

    // What is read of tensors here makes no arrays: looking at shapes takes less than a call of the operator by far.

    static int dim(Object tensor) {
        return TensorMetadata.dim(handle(tensor));
    }

    /** The size of one dimension, which the tensor has. */
    static long size(Object tensor, int dimension) {
        return TensorMetadata.size(handle(tensor), dimension);
    }

    /** The number of elements in the dimensions from one to before another. */
    static long numel(Object tensor, int from, int until) {
        if (from >= until) {
            return 1;
        }
        long sizes = sizesAddress(tensor);
        long product = 1;
        for (int d = from; d < until; d++) {
            product *= sizeAt(sizes, d);
        }
        return product;
    }

    /** Where the sizes of a tensor are, for {@link #sizeAt}. */
    static long sizesAddress(Object tensor) {
        return TensorMetadata.sizesAddress(handle(tensor));
    }

    static long sizeAt(long sizes, int dimension) {
        return (long) Native.WORD.get(Native.ADDRESS_SPACE, sizes + 8L * dimension);
    }

    static long numel(Object tensor) {
        return numel(tensor, 0, dim(tensor));
    }

    /** Whether the sizes from some dimension on are those of another tensor from some dimension on, for so many dimensions. */
    static boolean areEqual(Object tensor, int from, Object other, int fromOther, int count) {
        if (count <= 0) {
            return true;
        }
        long sizes = sizesAddress(tensor);
        long others = sizesAddress(other);
        for (int d = 0; d < count; d++) {
            if (sizeAt(sizes, from + d) != sizeAt(others, fromOther + d)) {
                return false;
            }
        }
        return true;
    }

    /** The sizes of a tensor in a new array, for messages and where values are walked through. */
    static long[] sizes(Object tensor) {
        return TensorMetadata.sizes(handle(tensor));
    }

    /** The same as text. */
    static String shape(Object tensor) {
        return Arrays.toString(sizes(tensor));
    }

    static long[] strides(Object tensor) {
        return TensorMetadata.strides(handle(tensor));
    }

    /** How many places of memory there are from the first element to the last one; 0 where there is none. */
    static long extent(long[] sizes, long[] strides) {
        long extent = 1;
        for (int d = 0; d < sizes.length; d++) {
            if (sizes[d] == 0) {
                return 0;
            }
            extent += (sizes[d] - 1) * strides[d];
        }
        return extent;
    }

    /** Whether there are as many elements as places from the first to the last one. */
    static boolean isDense(long[] sizes, long[] strides) {
        return extent(sizes, strides) == numel(sizes);
    }

    /** Whether the elements of a tensor take no more memory than so many in a row. */
    static boolean isDense(Object tensor) {
        return TensorImplLayout.isDenseCpu(handle(tensor)) && TensorGeometry.contiguousElements(handle(tensor)) >= 0
                || isDense(sizes(tensor), strides(tensor));
    }

    /** Whether a tensor is in a layout that is not the strided one. */
    static boolean isOfLayout(Object tensor, Layout layout) {
        return !TensorImplLayout.isDenseCpu(handle(tensor)) && Native.layout(handle(tensor)) == layout.code();
    }

    /** Whether a tensor is sparse with compressed rows or columns, of elements or of blocks. */
    static boolean isCompressed(Object tensor) {
        return !TensorImplLayout.isDenseCpu(handle(tensor)) && switch (Layout.ofCode(Native.layout(handle(tensor)))) {
            case SPARSE_CSR, SPARSE_CSC, SPARSE_BSR, SPARSE_BSC -> true;
            default -> false;
        };
    }

    static int dtype(Object tensor) {
        return TensorMetadata.dtype(handle(tensor));
    }

    /** The native handle of an acquired tensor. */
    static long handle(Object tensor) {
        return ((TensorRef) tensor).handle().held();
    }

    static long integer(Object number) {
        return ((Number) number).longValue();
    }

    static boolean isTrue(Object flag) {
        return Boolean.TRUE.equals(flag);
    }

    /** The element of a list that stands for a dimension: a list of one stands for all. */
    static long element(long[] list, int dimension) {
        return list.length == 1 ? list[0] : list[dimension];
    }

    /**
     * The number for a dimension in a list of integers, of which the last one stands for all further dimensions, or another one where there is
     * no such list or it is empty.
     */
    static long number(@Nullable Object[] a, int place, int dimension, long otherwise) {
        return at(a, place) instanceof long[] values && values.length > 0 ? values[Math.min(dimension, values.length - 1)] : otherwise;
    }

    static long numel(long[] sizes) {
        long product = 1;
        for (long size : sizes) {
            product *= size;
        }
        return product;
    }

    // ------------------------------------------------------------------ refusals

    /** Fails with the operator's name, the text, and the schema. */
    final IllegalArgumentException refusal(@Nullable String text) {
        return new IllegalArgumentException(schema.qualifiedName() + "(): " + text + ". The schema is " + schema);
    }

    final void require(boolean condition, @Nullable String text) {
        if (!condition) {
            throw refusal(text);
        }
    }

    /** Requires that a tensor, if there is one, is a vector of a certain size. */
    final void requireSizes(Object[] a, int place, long size) {
        Object tensor = at(a, place);
        if (tensor != null && (dim(tensor) != 1 || size(tensor, 0) != size)) {
            throw wrongSizes(a, place, new long[] {size});
        }
    }

    /** Requires that a tensor, if there is one, is a matrix of certain sizes. */
    final void requireSizes(Object[] a, int place, long rows, long columns) {
        Object tensor = at(a, place);
        if (tensor != null && (dim(tensor) != 2 || size(tensor, 0) != rows || size(tensor, 1) != columns)) {
            throw wrongSizes(a, place, new long[] {rows, columns});
        }
    }

    /** Requires that a tensor, if there is one, has the sizes that a list names. */
    final void requireSizes(Object[] a, int place, long[] expected) {
        Object tensor = at(a, place);
        if (tensor != null) {
            boolean same = dim(tensor) == expected.length;
            for (int d = 0; same && d < expected.length; d++) {
                same = size(tensor, d) == expected[d];
            }
            if (!same) {
                throw wrongSizes(a, place, expected);
            }
        }
    }

    /** Requires that a tensor, if there is one, has the sizes of another. */
    final void requireSizesOf(Object[] a, int place, int other) {
        Object tensor = at(a, place);
        if (tensor != null && (dim(tensor) != dim(a[other]) || !areEqual(tensor, 0, a[other], 0, dim(tensor)))) {
            throw wrongSizes(a, place, sizes(a[other]));
        }
    }

    final IllegalArgumentException wrongSizes(Object[] a, int place, long[] expected) {
        return refusal("'" + name(place) + "' must be of shape " + Arrays.toString(expected) + ", and is " + shape(a[place]));
    }

    /** Requires that a tensor has one of several numbers of dimensions, and gives it. */
    final int requireDims(Object[] a, int place, int least, int most) {
        int dims = dim(a[place]);
        if (dims < least || dims > most) {
            throw refusal("'" + name(place) + "' must have " + (least == most ? least : least + " to " + most) + " dimensions, and is of shape "
                    + shape(a[place]));
        }
        return dims;
    }

    /** Requires that a tensor has the type of another one. */
    final void requireSameType(Object[] a, int place, int other) {
        if (at(a, place) != null && dtype(a[place]) != dtype(a[other])) {
            throw refusal("'" + name(place) + "' must be of the type of '" + name(other) + "', " + DType.ofCode(dtype(a[other])) + ", and is of "
                    + DType.ofCode(dtype(a[place])));
        }
    }

    /** Requires that all values of a tensor of indices lie from 0 until before an end. */
    final void requireIndices(Object[] a, int place, long end) {
        Object tensor = at(a, place);
        if (tensor != null) {
            long wrong = IndexValues.outside(handle(tensor), 0, end);
            if (wrong != IndexValues.NONE) {
                throw refusal("'" + name(place) + "' has the index " + wrong + ", which is not from 0 to " + (end - 1));
            }
        }
    }

    final String name(int place) {
        return schema.parameters().get(place).name();
    }

    final Schema schema() {
        return schema;
    }
}
