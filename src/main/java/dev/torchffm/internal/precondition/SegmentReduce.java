// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The segments of {@code segment_reduce} lie within the data, one behind the other: with {@code unsafe}, nobody else looks. */
final class SegmentReduce extends Precondition {
    private final int data;
    private final int lengths;
    private final int offsets;
    private final int axis;

    private SegmentReduce(Schema schema) {
        super(schema);
        data = place("data");
        lengths = place("lengths");
        offsets = place("offsets");
        axis = place("axis");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, SegmentReduce::new, "segment_reduce");
    }

    @Override
    void check(Object[] a) {
        Object segments = a[lengths] != null ? a[lengths] : a[offsets];
        if (segments == null) {
            return;
        }
        boolean areOffsets = a[lengths] == null;
        String name = name(areOffsets ? offsets : lengths);
        long dimension = integer(a[axis]);
        int dims = dim(a[data]);
        if (dimension < 0 || dimension >= dims || dim(segments) != dimension + 1) {
            throw refusal("'" + name + "' must have one dimension more than 'axis', which is one of those of 'data'; 'axis' is " + dimension + ", '" + name + "' of shape "
                    + shape(segments) + ", 'data' of shape " + shape(a[data]));
        }
        if (!areEqual(a[data], 0, segments, 0, (int) dimension)) {
            throw refusal("'" + name + "' must have the sizes of 'data' before 'axis': it is of shape "
                    + shape(segments) + ", 'data' of shape " + shape(a[data]));
        }
        long count = size(segments, (int) dimension);
        require(!areOffsets || count > 0, "'offsets' is empty; it begins with 0 and ends with the size of 'data'");
        long[] values = IndexValues.all(handle(segments));
        if (values != null) {
            String wrong = wrongSegments(values, (int) count, size(a[data], (int) dimension), areOffsets);
            if (wrong != null) {
                throw refusal("'" + name + "' " + wrong);
            }
        }
    }

    /**
     * What is wrong with lengths or offsets, or null.
     *
     * @param values the lengths or offsets of all rows, {@code count} for each
     * @param size how many there are to be in the segments of a row
     */
    static @Nullable String wrongSegments(long[] values, int count, long size, boolean areOffsets) {
        for (int row = 0; count > 0 && row < values.length; row += count) {
            long end = 0;
            for (int i = row; i < row + count; i++) {
                long next = areOffsets ? values[i] : end + values[i];
                if (values[i] < 0 || next < end || next > size) {
                    return "has " + values[i] + (areOffsets ? ": offsets rise from 0 to " + size : ": lengths are not negative, and sum up to " + size);
                }
                end = next;
            }
        }
        return null;
    }
}
