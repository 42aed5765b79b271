// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What stands for one or more dimensions in an index, besides integers, tensors and lists: a {@link Slice}, {@link #ELLIPSIS},
 * {@link #NEWAXIS} or an integer as an object, {@link At}.
 *
 * <p>{@link Tensor#index} and {@link dev.torchffm.ndarray.NDArray#slice} take these beside plain Java values:
 * {@code x.index(Index.ELLIPSIS, Index.slice(0, 2), 1)} is {@code x[..., 0:2, 1]} in Python.
 */
public sealed interface Index extends Serializable permits Slice, Index.At, Index.Ellipsis, Index.NewAxis {
    /** All dimensions that the rest of the index leaves over, {@code ...} in Python. */
    Index ELLIPSIS = Ellipsis.INSTANCE;
    /** A new dimension of size one, {@code None} in Python. */
    Index NEWAXIS = NewAxis.INSTANCE;

    /**
     * Returns the index that takes one position of a dimension and drops the dimension, as the integer itself does.
     *
     * @param position the position; negative counts from the end
     * @return the index
     */
    static Index at(long position) {
        return new At(position);
    }

    /** {@return the slice that takes a whole dimension, {@code :} in Python} */
    static Slice all() {
        return Slice.all();
    }

    /**
     * {@return the slice {@code start:stop}}
     *
     * @param start the first index; negative counts from the end
     * @param stop the index after the last; negative counts from the end
     */
    static Slice slice(long start, long stop) {
        return Slice.of(start, stop);
    }

    /**
     * {@return the slice {@code start:stop:step}}
     *
     * @param start the first index, or null for the end that the step leads away from
     * @param stop the index after the last, or null for the other end
     * @param step the distance
     */
    static Slice slice(@Nullable Long start, @Nullable Long stop, long step) {
        return Slice.of(start, stop, step);
    }

    /**
     * {@return the slice {@code start:}}
     *
     * @param start the first index; negative counts from the end
     */
    static Slice from(long start) {
        return Slice.from(start);
    }

    /**
     * {@return the slice {@code :stop}}
     *
     * @param stop the index after the last; negative counts from the end
     */
    static Slice to(long stop) {
        return Slice.to(stop);
    }

    /**
     * Reads one part of an index in Python's notation: {@code ":"}, {@code "1:3"}, {@code "::2"}, {@code "..."}, {@code "None"} or
     * an integer.
     *
     * @param text the part, without commas
     * @return the index
     * @throws IllegalArgumentException if the text is none of these
     */
    static Index parse(String text) {
        String part = text.strip();
        if (part.equals("...")) {
            return ELLIPSIS;
        }
        if (part.equals("None")) {
            return NEWAXIS;
        }
        String[] bounds = part.split(":", -1);
        try {
            if (bounds.length == 1) {
                return new At(Long.parseLong(part));
            }
            if (bounds.length <= 3) {
                Long step = bounds.length == 3 ? bound(bounds[2]) : null;
                return new Slice(bound(bounds[0]), bound(bounds[1]), step == null ? 1 : step);
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new IllegalArgumentException("an index as text is ':', 'start:stop', 'start:stop:step' (each part may be left out), "
                + "'...', 'None' or an integer, not '" + text + "'");
    }

    private static @Nullable Long bound(String text) {
        return text.isBlank() ? null : Long.valueOf(text.strip());
    }

    /**
     * One position of a dimension, which drops out.
     *
     * @param position the position; negative counts from the end
     */
    record At(long position) implements Index { }

    /** The type of {@link #ELLIPSIS}. */
    enum Ellipsis implements Index {
        /** The only value. */
        INSTANCE
    }

    /** The type of {@link #NEWAXIS}. */
    enum NewAxis implements Index {
        /** The only value. */
        INSTANCE
    }
}
