package dev.torchffm.internal.precondition;

import dev.torchffm.DType;
import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.internal.lifetime.TensorRef;
import dev.torchffm.internal.schema.Schema;
import java.util.Arrays;

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

    // ------------------------------------------------------------------ arguments

    /** The place of a parameter, or -1 where the overload has none of that name. */
    final int place(String parameter) {
        return schema.indexOf(parameter);
    }

    /** The place of the first of these parameters that the overload has. */
    final int placeOfFirst(String... parameters) {
        for (String parameter : parameters) {
            if (place(parameter) >= 0) {
                return place(parameter);
            }
        }
        throw new IllegalStateException(schema + " has none of " + Arrays.toString(parameters));
    }

    /** The argument in a place; null where there is no such parameter. */
    static Object at(Object[] a, int place) {
        return place < 0 ? null : a[place];
    }

    /** The sizes of a tensor; null of null. */
    static long[] sizes(Object tensor) {
        return tensor == null ? null : TensorMetadata.sizes(handle(tensor));
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

    static long numel(long[] sizes) {
        long product = 1;
        for (long size : sizes) {
            product *= size;
        }
        return product;
    }

    // ------------------------------------------------------------------ refusals

    /** Fails with the operator's name, the text, and the schema. */
    final IllegalArgumentException refusal(String text) {
        return new IllegalArgumentException(schema.qualifiedName() + "(): " + text + ". The schema is " + schema);
    }

    final void require(boolean condition, String text) {
        if (!condition) {
            throw refusal(text);
        }
    }

    /** Requires that a tensor, if there is one, has certain sizes. */
    final void requireSizes(Object[] a, int place, long... expected) {
        Object tensor = at(a, place);
        if (tensor != null) {
            long[] actual = sizes(tensor);
            if (!Arrays.equals(actual, expected)) {
                throw refusal("'" + name(place) + "' must be of shape " + Arrays.toString(expected) + ", and is " + Arrays.toString(actual));
            }
        }
    }

    /** Requires that a tensor has one of several numbers of dimensions. */
    final long[] requireDims(Object[] a, int place, int least, int most) {
        long[] sizes = sizes(a[place]);
        if (sizes.length < least || sizes.length > most) {
            throw refusal("'" + name(place) + "' must have " + (least == most ? least : least + " to " + most) + " dimensions, and is of shape "
                    + Arrays.toString(sizes));
        }
        return sizes;
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
