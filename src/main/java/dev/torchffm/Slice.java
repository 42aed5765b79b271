// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import org.jspecify.annotations.Nullable;

/**
 * A range of one dimension in an index, Python's {@code slice}: {@code start:stop:step}.
 *
 * @param start the first index, negative from the end; null for the end that the step leads away from
 * @param stop the index after the last, negative from the end; null for the other end
 * @param step the distance; not zero, and negative for arrays only
 */
public record Slice(@Nullable Long start, @Nullable Long stop, long step) implements Index {
    /** {@return the slice that takes a whole dimension, {@code :}} */
    public static Slice all() {
        return new Slice(null, null, 1);
    }

    /**
     * {@return the slice {@code start:stop}}
     *
     * @param start the first index; negative counts from the end
     * @param stop the index after the last; negative counts from the end
     */
    public static Slice of(long start, long stop) {
        return new Slice(start, stop, 1);
    }

    /**
     * {@return the slice {@code start:stop:step}}
     *
     * @param start the first index, or null for the end that the step leads away from
     * @param stop the index after the last, or null for the other end
     * @param step the distance
     */
    public static Slice of(@Nullable Long start, @Nullable Long stop, long step) {
        return new Slice(start, stop, step);
    }

    /**
     * {@return the slice {@code start:stop}, whose bounds are read now}
     *
     * @param start a tensor of one integer, or null for the beginning
     * @param stop a tensor of one integer, or null for the end
     * @throws TorchException if one is no single integer
     */
    public static Slice of(@Nullable SupportsIndex start, @Nullable SupportsIndex stop) {
        return new Slice(bound(start), bound(stop), 1);
    }

    /**
     * {@return the slice {@code start:stop}, whose bounds are read now}
     *
     * @param start a tensor of one integer, or null for the beginning
     * @param stop the index after the last; negative counts from the end
     * @throws TorchException if the tensor is no single integer
     */
    public static Slice of(@Nullable SupportsIndex start, long stop) {
        return new Slice(bound(start), stop, 1);
    }

    /**
     * {@return the slice {@code start:stop}, whose bounds are read now}
     *
     * @param start the first index; negative counts from the end
     * @param stop a tensor of one integer, or null for the end
     * @throws TorchException if the tensor is no single integer
     */
    public static Slice of(long start, @Nullable SupportsIndex stop) {
        return new Slice(start, bound(stop), 1);
    }

    /**
     * {@return the slice {@code start:}}
     *
     * @param start the first index; negative counts from the end
     */
    public static Slice from(long start) {
        return new Slice(start, null, 1);
    }

    /**
     * {@return the slice {@code start:}, whose bound is read now}
     *
     * @param start a tensor of one integer
     * @throws TorchException if it is no single integer
     */
    public static Slice from(SupportsIndex start) {
        return from(start.toIndex());
    }

    /**
     * {@return the slice {@code :stop}}
     *
     * @param stop the index after the last; negative counts from the end
     */
    public static Slice to(long stop) {
        return new Slice(null, stop, 1);
    }

    /**
     * {@return the slice {@code :stop}, whose bound is read now}
     *
     * @param stop a tensor of one integer
     * @throws TorchException if it is no single integer
     */
    public static Slice to(SupportsIndex stop) {
        return to(stop.toIndex());
    }

    private static @Nullable Long bound(@Nullable SupportsIndex value) {
        return value == null ? null : (Long) value.toIndex();
    }
}
