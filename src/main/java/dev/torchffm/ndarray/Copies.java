package dev.torchffm.ndarray;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Array;

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

    /** The type of a primitive array. */
    static DType typeOf(Object array) {
        return switch (array) {
            case boolean[] a -> DType.BOOL;
            case byte[] a -> DType.INT8;
            case short[] a -> DType.INT16;
            case int[] a -> DType.INT32;
            case long[] a -> DType.INT64;
            case float[] a -> DType.FLOAT32;
            case double[] a -> DType.FLOAT64;
            case null -> throw new NullPointerException("the array is null");
            default -> throw new IllegalArgumentException("expected a primitive array of boolean, byte, short, int, long, float or "
                    + "double, got " + array.getClass().getTypeName());
        };
    }

    /** A size as the length of a Java array. */
    static int length(long size) {
        if (size > Integer.MAX_VALUE - 8) {
            throw new ArithmeticException(size + " elements do not fit a Java array; copy slices");
        }
        return (int) size;
    }

    /** Refuses a Java array of another type or length than an array. */
    private static void checkFits(Object array, NDArray other, String conversion) {
        DType given = typeOf(array);
        DType dtype = other.dtype();
        boolean fits = given == dtype || given.isIntegral() && dtype.isIntegral() && given.itemSize() == dtype.itemSize();
        if (!fits) {
            throw new IllegalArgumentException("a " + array.getClass().getTypeName() + " does not fit an array of "
                    + dtype.lowerName() + "; convert one of them, such as with " + conversion);
        }
        int length = Array.getLength(array);
        if (length != other.size()) {
            throw new IllegalArgumentException("the Java array has " + length + " elements, and the array of shape "
                    + Geometry.tuple(other.shape()) + " has " + other.size());
        }
    }

    static void fromJava(Object array, NDArray target) {
        checkFits(array, target, "NDArray.copyOf(array).astype(dtype)");
        int length = Array.getLength(array);
        if (length == 0) {
            return;
        }
        if (!target.isContiguous()) {
            NDArray run = NDArray.zeros(target.dtype(), target.shape());
            fromJava(array, run);
            target.copyFrom(run);
            return;
        }
        MemorySegment memory = target.memory();
        long at = target.offset();
        if (array instanceof boolean[] flags) {
            for (int i = 0; i < length; i++) {
                memory.set(JAVA_BYTE, at + i, (byte) (flags[i] ? 1 : 0));
            }
        } else {
            BulkCopy.fromArray(array, length, layout(array), memory, at);
        }
    }

    /** Fills a Java array that is in use, if it is of the array's own type and length, in C order. */
    static void intoJava(NDArray source, Object array) {
        checkFits(array, source, "NDArray.astype(dtype)");
        if (source.isContiguous() && !(array instanceof boolean[])) {
            BulkCopy.intoArray(source.memory(), source.offset(), layout(array), array, Array.getLength(array));
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
            MemorySegment.copy(from, layout(array), at, array, 0, length);
        }
    }

    private static ValueLayout layout(Object array) {
        return switch (array) {
            case byte[] a -> JAVA_BYTE;
            case short[] a -> Elements.SHORT;
            case int[] a -> Elements.INT;
            case long[] a -> Elements.LONG;
            case float[] a -> Elements.FLOAT;
            default -> Elements.DOUBLE;
        };
    }

    // ------------------------------------------------------------------ nested Java arrays

    static Object nested(NDArray source) {
        if (source.ndim() == 0) {
            return source.get();
        }
        if (source.dtype().isComplex()) {
            return nestedRows(source, Complex.class);
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
        if (natural.isContiguous() && natural.size() > 0) {
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
