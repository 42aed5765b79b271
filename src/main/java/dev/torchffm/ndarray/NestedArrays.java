// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ndarray;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Array;
import java.util.Arrays;

/**
 * Java's arrays of arrays, such as {@code float[][]}, down to primitive ones: their shape, and copies row by row to and from memory in
 * C order. As in {@code Torch.tensor}, the shape ends at the first axis without elements, below which nothing is to be seen.
 */
final class NestedArrays {
    private NestedArrays() { }

    /** Whether this is an array of arrays. */
    static boolean isNested(Object array) {
        return array instanceof Object[] && array.getClass().getComponentType().isArray();
    }

    /** An empty array of the innermost type, which stands for all innermost ones. */
    static Object innermost(Object array) {
        Class<?> type = array.getClass();
        while (type.isArray()) {
            type = type.getComponentType();
        }
        return Array.newInstance(type, 0);
    }

    /**
     * The lengths at all depths.
     *
     * @throws IllegalArgumentException if arrays of one depth differ in length, or one is null
     */
    static long[] shapeOf(Object array) {
        int depth = 0;
        for (Class<?> type = array.getClass(); type.isArray(); type = type.getComponentType()) {
            depth++;
        }
        int[] lengths = new int[depth];
        int axis = 0;
        for (Object level = array; level != null && axis < depth; level = ((Object[]) level)[0]) {
            lengths[axis] = Array.getLength(level);
            if (lengths[axis++] == 0 || axis == depth) {
                break;
            }
        }
        int[] shape = Arrays.copyOf(lengths, axis);
        check(array, shape, new int[axis], 0);
        return Arrays.stream(shape).asLongStream().toArray();
    }

    private static void check(Object array, int[] shape, int[] path, int axis) {
        if (array == null) {
            throw new IllegalArgumentException("the Java array is null at " + index(path, axis));
        }
        int length = Array.getLength(array);
        if (length != shape[axis]) {
            throw new IllegalArgumentException("the Java array is ragged: it has " + length + " elements at " + index(path, axis)
                    + ", and " + shape[axis] + " at " + index(new int[axis], axis));
        }
        if (axis + 1 == shape.length) {
            boolean deeper = length > 0 && array instanceof Object[];
            if (deeper) {
                // The first array at this depth is null, so that nothing is known of those below.
                throw new IllegalArgumentException("the Java array is null at " + index(new int[axis + 1], axis + 1));
            }
            return;
        }
        Object[] rows = (Object[]) array;
        for (int i = 0; i < length; i++) {
            path[axis] = i;
            check(rows[i], shape, path, axis + 1);
        }
    }

    private static String index(int[] path, int axis) {
        return Arrays.toString(Arrays.copyOf(path, axis));
    }

    /**
     * Copies all elements to memory, where they then lie in C order.
     *
     * @param step the bytes of all below one element of this axis
     */
    static void read(Object array, long[] shape, int axis, MemorySegment to, long at, long step) {
        if (axis < shape.length - 1) {
            Object[] rows = (Object[]) array;
            for (int i = 0; i < shape[axis]; i++) {
                read(rows[i], shape, axis + 1, to, at + i * step, step / shape[axis + 1]);
            }
        } else {
            readRow(array, (int) shape[axis], to, at);
        }
    }

    /** Copies the elements of a primitive array. */
    static void readRow(Object array, int length, MemorySegment to, long at) {
        if (array instanceof boolean[] flags) {
            for (int i = 0; i < length; i++) {
                to.set(JAVA_BYTE, at + i, (byte) (flags[i] ? 1 : 0));
            }
        } else {
            BulkCopy.fromArray(array, length, layout(array), to, at);
        }
    }

    /** Copies all elements from memory, where they lie in C order; otherwise as {@link #read}. */
    static void write(MemorySegment from, long at, Object array, long[] shape, int axis, long step) {
        if (axis < shape.length - 1) {
            Object[] rows = (Object[]) array;
            for (int i = 0; i < shape[axis]; i++) {
                write(from, at + i * step, rows[i], shape, axis + 1, step / shape[axis + 1]);
            }
        } else {
            writeRow(from, at, array, (int) shape[axis]);
        }
    }

    /** Copies elements into a primitive array that is in use. */
    static void writeRow(MemorySegment from, long at, Object array, int length) {
        if (array instanceof boolean[] flags) {
            for (int i = 0; i < length; i++) {
                flags[i] = from.get(JAVA_BYTE, at + i) != 0;
            }
        } else {
            BulkCopy.intoArray(from, at, layout(array), array, length);
        }
    }

    /** Arrays of arrays without elements; all rows of an axis are one, so that a huge axis takes no more than its own array. */
    static Object empty(Class<?> element, long[] shape, int axis) {
        Class<?> component = element;
        for (int d = axis + 1; d < shape.length; d++) {
            component = component.arrayType();
        }
        Object array = Array.newInstance(component, Copies.length(shape[axis]));
        if (shape[axis] > 0 && axis + 1 < shape.length) {
            Arrays.fill((Object[]) array, empty(element, shape, axis + 1));
        }
        return array;
    }

    /** How the elements of a primitive array lie in memory. */
    static ValueLayout layout(Object array) {
        return switch (array) {
            case byte[] a -> JAVA_BYTE;
            case short[] a -> Elements.SHORT;
            case int[] a -> Elements.INT;
            case long[] a -> Elements.LONG;
            case float[] a -> Elements.FLOAT;
            default -> Elements.DOUBLE;
        };
    }
}
