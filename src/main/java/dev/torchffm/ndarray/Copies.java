// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ndarray;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Array;
import java.util.Arrays;

/** Copies between arrays and to and from Java's own arrays: in bulk where both sides lie in one run. */
final class Copies {
    private Copies() { }

    /** Copies elements of one geometry to another of the same shape, converting as C does. */
    static void copy(MemorySegment from, long fromAt, DType fromType, long[] fromStrides,
            MemorySegment to, long toAt, DType toType, long[] toStrides, long[] shape) {
        if (Geometry.size(shape) == 0) {
            return;
        }
        int item = fromType.itemSize();
        if (fromType == toType && Geometry.isContiguous(shape, fromStrides, item, false)
                && Geometry.isContiguous(shape, toStrides, item, false)) {
            MemorySegment.copy(from, fromAt, to, toAt, Geometry.size(shape) * item);
            return;
        }
        copyAxis(from, fromAt, fromType, fromStrides, to, toAt, toType, toStrides, shape, 0);
    }

    private static void copyAxis(MemorySegment from, long fromAt, DType fromType, long[] fromStrides,
            MemorySegment to, long toAt, DType toType, long[] toStrides, long[] shape, int axis) {
        if (axis == shape.length) {
            Elements.cast(from, fromAt, fromType, to, toAt, toType);
            return;
        }
        long count = shape[axis];
        long fromStep = fromStrides[axis];
        long toStep = toStrides[axis];
        if (axis < shape.length - 1) {
            for (long i = 0; i < count; i++) {
                copyAxis(from, fromAt + i * fromStep, fromType, fromStrides, to, toAt + i * toStep, toType, toStrides, shape,
                        axis + 1);
            }
            return;
        }
        if (fromType == toType) {
            copyRun(from, fromAt, fromStep, to, toAt, toStep, count, fromType.itemSize());
            return;
        }
        for (long i = 0; i < count; i++) {
            Elements.cast(from, fromAt + i * fromStep, fromType, to, toAt + i * toStep, toType);
        }
    }

    private static void copyRun(MemorySegment from, long fromAt, long fromStep, MemorySegment to, long toAt, long toStep,
            long count, int itemSize) {
        if (fromStep == itemSize && toStep == itemSize) {
            MemorySegment.copy(from, fromAt, to, toAt, count * itemSize);
            return;
        }
        for (long i = 0; i < count; i++) {
            long source = fromAt + i * fromStep;
            long target = toAt + i * toStep;
            switch (itemSize) {
                case 1 -> to.set(JAVA_BYTE, target, from.get(JAVA_BYTE, source));
                case 2 -> to.set(Elements.SHORT, target, from.get(Elements.SHORT, source));
                case 4 -> to.set(Elements.INT, target, from.get(Elements.INT, source));
                case 8 -> to.set(Elements.LONG, target, from.get(Elements.LONG, source));
                default -> {
                    to.set(Elements.LONG, target, from.get(Elements.LONG, source));
                    to.set(Elements.LONG, target + 8, from.get(Elements.LONG, source + 8));
                }
            }
        }
    }

    // ------------------------------------------------------------------ Java's arrays

    /** The type of a primitive array, or of the innermost of arrays of arrays. */
    static DType typeOf(Object array) {
        Object row = NestedArrays.isNested(array) ? NestedArrays.innermost(array) : array;
        return switch (row) {
            case boolean[] a -> DType.BOOL;
            case byte[] a -> DType.INT8;
            case short[] a -> DType.INT16;
            case int[] a -> DType.INT32;
            case long[] a -> DType.INT64;
            case float[] a -> DType.FLOAT32;
            case double[] a -> DType.FLOAT64;
            case null -> throw new NullPointerException("the array is null");
            default -> throw new IllegalArgumentException("expected an array of boolean, byte, short, int, long, float or double, or "
                    + "arrays of such arrays, got " + array.getClass().getTypeName());
        };
    }

    /** The shape of a primitive array, or of arrays of arrays. */
    static long[] shapeOf(Object array) {
        return NestedArrays.isNested(array) ? NestedArrays.shapeOf(array) : new long[] {Array.getLength(array)};
    }

    /** A size as the length of a Java array. */
    static int length(long size) {
        if (size > Integer.MAX_VALUE - 8) {
            throw new ArithmeticException(size + " elements do not fit a Java array; copy slices");
        }
        return (int) size;
    }

    /** Refuses a Java array of another type than an array, of another length, or, where it has arrays in it, of another shape. */
    private static void checkFits(Object array, NDArray other, String conversion) {
        DType given = typeOf(array);
        DType dtype = other.dtype();
        boolean fits = given == dtype || given.isIntegral() && dtype.isIntegral() && given.itemSize() == dtype.itemSize();
        if (!fits) {
            throw new IllegalArgumentException("a " + array.getClass().getTypeName() + " does not fit an array of "
                    + dtype.lowerName() + "; convert one of them, such as with " + conversion);
        }
        if (NestedArrays.isNested(array)) {
            long[] shape = NestedArrays.shapeOf(array);
            boolean ends = shape[shape.length - 1] == 0;
            if (!Arrays.equals(shape, ends ? Arrays.copyOf(other.shape(), shape.length) : other.shape())) {
                throw new IllegalArgumentException("the Java array has the shape " + Geometry.tuple(shape) + ", and the array "
                        + Geometry.tuple(other.shape()));
            }
            return;
        }
        int length = Array.getLength(array);
        if (length != other.size()) {
            throw new IllegalArgumentException("the Java array has " + length + " elements, and the array of shape "
                    + Geometry.tuple(other.shape()) + " has " + other.size());
        }
    }

    static void fromJava(Object array, NDArray target) {
        checkFits(array, target, "NDArray.copyOf(array).astype(dtype)");
        if (target.size() == 0) {
            return;
        }
        if (!target.isContiguous()) {
            NDArray run = NDArray.zeros(target.dtype(), target.shape());
            fromJava(array, run);
            target.copyFrom(run);
            return;
        }
        if (NestedArrays.isNested(array)) {
            NestedArrays.read(array, target.shape(), 0, target.memory(), target.offset(), rowBytes(target));
        } else {
            NestedArrays.readRow(array, Array.getLength(array), target.memory(), target.offset());
        }
    }

    /** The bytes of all elements with one index of the first axis, of an array that has elements. */
    private static long rowBytes(NDArray array) {
        return array.nbytes() / array.shape(0);
    }

    /** Fills a Java array that is in use, if it is of the array's own type and length, in C order. */
    static void intoJava(NDArray source, Object array) {
        checkFits(array, source, "NDArray.astype(dtype)");
        if (source.size() == 0) {
            return;
        }
        if (NestedArrays.isNested(array)) {
            NDArray run = source.isContiguous() ? source : source.copy();
            NestedArrays.write(run.memory(), run.offset(), array, run.shape(), 0, rowBytes(run));
        } else if (source.isContiguous()) {
            NestedArrays.writeRow(source.memory(), source.offset(), array, Array.getLength(array));
        } else {
            toJava(source, array);
        }
    }

    /** Fills a new Java array of the array's own type, in C order. */
    static Object toJava(NDArray source, Object array) {
        if (source.size() == 0) {
            return array;
        }
        if (source.isContiguous() || array instanceof boolean[]) {
            NDArray run = source.isContiguous() ? source : source.copy();
            fill(run.memory(), run.offset(), array, Array.getLength(array));
        } else {
            DType dtype = source.dtype();
            long[] shape = source.shape();
            copy(source.memory(), source.offset(), dtype, source.strides(), segment(array), 0, dtype,
                    Geometry.contiguous(shape, dtype.itemSize()), shape);
        }
        return array;
    }

    private static MemorySegment segment(Object array) {
        return switch (array) {
            case byte[] a -> MemorySegment.ofArray(a);
            case short[] a -> MemorySegment.ofArray(a);
            case int[] a -> MemorySegment.ofArray(a);
            case long[] a -> MemorySegment.ofArray(a);
            case float[] a -> MemorySegment.ofArray(a);
            default -> MemorySegment.ofArray((double[]) array);
        };
    }

    /** Fills a new Java array with elements of its own type that lie in one run. */
    private static void fill(MemorySegment from, long at, Object array, int length) {
        if (array instanceof boolean[] flags) {
            for (int i = 0; i < length; i++) {
                flags[i] = from.get(JAVA_BYTE, at + i) != 0;
            }
        } else {
            MemorySegment.copy(from, NestedArrays.layout(array), at, array, 0, length);
        }
    }

    // ------------------------------------------------------------------ nested Java arrays

    static Object nested(NDArray source) {
        if (source.ndim() == 0) {
            return source.get();
        }
        if (source.dtype().isComplex()) {
            return source.size() == 0 ? NestedArrays.empty(Complex.class, source.shape(), 0) : nestedRows(source, Complex.class);
        }
        NDArray natural = switch (source.dtype()) {
            case FLOAT16 -> source.astype(DType.FLOAT32);
            case UINT8 -> source.astype(DType.INT16);
            case UINT16 -> source.astype(DType.INT32);
            case UINT32 -> source.astype(DType.INT64);
            default -> source;
        };
        Class<?> component = switch (natural.dtype()) {
            case BOOL -> boolean.class;
            case INT8 -> byte.class;
            case INT16 -> short.class;
            case INT32 -> int.class;
            case INT64, UINT64 -> long.class;
            case FLOAT32 -> float.class;
            default -> double.class;
        };
        if (natural.size() == 0) {
            return NestedArrays.empty(component, natural.shape(), 0);
        }
        if (natural.isContiguous()) {
            Class<?> type = component;
            for (int axis = 1; axis < natural.ndim(); axis++) {
                type = type.arrayType();
            }
            long[] shape = natural.shape();
            return nestedRun(natural.memory(), natural.offset(), shape, 0, natural.size() / shape[0] * natural.itemSize(), type);
        }
        return nestedRows(natural, component);
    }

    /**
     * Rows that lie one after the other.
     *
     * @param step the bytes of one element of this axis
     * @param type of the Java array's components on this axis
     */
    private static Object nestedRun(MemorySegment from, long at, long[] shape, int axis, long step, Class<?> type) {
        int length = length(shape[axis]);
        Object array = Array.newInstance(type, length);
        if (array instanceof Object[] rows) {
            Class<?> below = type.componentType();
            long stepBelow = step / shape[axis + 1];
            for (int i = 0; i < length; i++) {
                rows[i] = nestedRun(from, at + i * step, shape, axis + 1, stepBelow, below);
            }
        } else {
            fill(from, at, array, length);
        }
        return array;
    }

    private static Object nestedRows(NDArray source, Class<?> component) {
        int length = length(source.shape(0));
        if (source.ndim() == 1) {
            Object row = Array.newInstance(component, length);
            if (component.isPrimitive()) {
                return toJava(source, row);
            }
            for (int i = 0; i < length; i++) {
                Array.set(row, i, source.getComplex(i));
            }
            return row;
        }
        int[] dims = new int[source.ndim() - 1];
        Object rows = Array.newInstance(Array.newInstance(component, dims).getClass(), length);
        for (int i = 0; i < length; i++) {
            Array.set(rows, i, nestedRows(source.select(0, i), component));
        }
        return rows;
    }
}
