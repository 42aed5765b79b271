// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.internal.files.Json;
import dev.torchffm.ndarray.NDArray;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Arrow's extension type for columns of tensors of one shape: how the elements of each list are laid out.
 *
 * @param shape the sizes, in the order in which the elements lie in memory
 * @param permutation for each axis that users see, which of the sizes is its; null if they are in order
 */
record ArrowTensorType(long[] shape, int @Nullable [] permutation) {
    static final String NAME = "arrow.fixed_shape_tensor";
    static final String NAME_KEY = "ARROW:extension:name";
    static final String METADATA_KEY = "ARROW:extension:metadata";

    /**
     * Reads the metadata of a column.
     *
     * @param listSize the length of the lists that store the tensors
     * @throws IllegalArgumentException if it contradicts itself or the lists
     */
    static ArrowTensorType parse(String metadata, long listSize) {
        try {
            Object parsed = Json.parse(Path.of(NAME), 0, metadata.getBytes(StandardCharsets.UTF_8));
            if (!(parsed instanceof Map<?, ?> pairs)) {
                throw refused(metadata, null);
            }
            long[] shape = numbers(pairs.get("shape"), metadata);
            long product = 1;
            for (long size : shape) {
                product = Math.multiplyExact(product, size);
            }
            if (shape.length == 0 || product != listSize) {
                throw refused(metadata + ", of lists of " + listSize, null);
            }
            return new ArrowTensorType(shape, pairs.get("permutation") == null ? null
                    : permutation(numbers(pairs.get("permutation"), metadata), shape.length, metadata));
        } catch (FormatException | ArithmeticException e) {
            throw refused(metadata, e);
        }
    }

    private static long[] numbers(@Nullable Object list, String metadata) {
        if (!(list instanceof List<?> values)) {
            throw refused(metadata, null);
        }
        return values.stream().mapToLong(value -> {
            if (!(value instanceof Long number) || number < 0) {
                throw refused(metadata, null);
            }
            return number;
        }).toArray();
    }

    private static int[] permutation(long[] given, int axes, String metadata) {
        long[] sorted = given.clone();
        Arrays.sort(sorted);
        boolean complete = sorted.length == axes;
        for (int i = 0; i < sorted.length; i++) {
            complete &= sorted[i] == i;
        }
        if (!complete) {
            throw refused(metadata, null);
        }
        return Arrays.stream(given).mapToInt(Math::toIntExact).toArray();
    }

    private static IllegalArgumentException refused(String metadata, @Nullable Exception cause) {
        return new IllegalArgumentException("a column of " + NAME + " with the metadata " + Json.shortened(metadata), cause);
    }

    /**
     * The type of a column whose values are the parts of an array along its first axis.
     *
     * @throws IllegalArgumentException if the elements of the parts have gaps, whatever the order of the axes
     */
    static ArrowTensorType of(NDArray array) {
        int axes = array.ndim() - 1;
        if (axes < 1) {
            throw new IllegalArgumentException("an array of " + array.ndim() + " axes is no column of tensors: the first axis counts them");
        }
        long[] strides = array.strides();
        Integer[] order = new Integer[axes];
        Arrays.setAll(order, i -> i);
        // The axis with the longest steps first; where sizes are 1 or 0 the order does not matter.
        Arrays.sort(order, (a, b) -> Long.compare(array.shape(b + 1) < 2 ? Long.MAX_VALUE : strides[b + 1],
                array.shape(a + 1) < 2 ? Long.MAX_VALUE : strides[a + 1]));
        if (array.isContiguous() || array.size() == 0) {
            Arrays.setAll(order, i -> i);
        }
        long[] shape = new long[axes];
        int[] permutation = new int[axes];
        boolean inOrder = true;
        for (int i = 0; i < axes; i++) {
            shape[i] = array.shape(order[i] + 1);
            permutation[order[i]] = i;
            inOrder &= order[i] == i;
        }
        return new ArrowTensorType(shape, inOrder ? null : permutation);
    }

    /**
     * The tensors of an array as Arrow stores them: a row of elements for each, in the order in which they lie in memory.
     *
     * @throws IllegalArgumentException if the elements have gaps, or a tensor has too many
     */
    NDArray stored(NDArray array) {
        NDArray inOrder = inMemoryOrder(array);
        ArrowColumn.checkShareable(inOrder);
        long size = 1;
        for (long length : shape) {
            size = Math.multiplyExact(size, length);
        }
        return inOrder.reshape(array.shape(0), size);
    }

    private NDArray inMemoryOrder(NDArray array) {
        int[] axes = new int[array.ndim()];
        for (int i = 1; i < axes.length; i++) {
            axes[permutation == null ? i : permutation[i - 1] + 1] = i;
        }
        return array.transpose(axes);
    }

    /** The metadata of the extension type. */
    String metadata() {
        return "{\"shape\":" + Arrays.toString(shape).replace(" ", "")
                + (permutation == null ? "" : ",\"permutation\":" + Arrays.toString(permutation).replace(" ", "")) + "}";
    }
}
