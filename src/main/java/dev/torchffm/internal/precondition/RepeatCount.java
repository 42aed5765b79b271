// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The repeats of {@code repeat_interleave} sum up to a number of 63 bits: the result has their sum as its size, and each is written without
 * another look. With a size that is given, nobody looks for negative ones before the others are written.
 */
final class RepeatCount extends Precondition {
    private final int repeats;
    private final int self;
    private final int dim;
    private final int outputSize;

    private RepeatCount(Schema schema) {
        super(schema);
        repeats = place("repeats");
        self = place("self");
        dim = place("dim");
        outputSize = place("output_size");
    }

    private static @Nullable RepeatCount of(Schema schema) {
        return schema.overload().equals("self_int") ? null : new RepeatCount(schema);
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, RepeatCount::of, "repeat_interleave");
    }

    @Override
    void check(Object[] a) {
        long[] values = IndexValues.all(handle(a[repeats]));
        if (values != null) {
            String wrong = wrongRepeats(values, values.length == 1 ? times(a) : 1, at(a, outputSize) != null);
            if (wrong != null) {
                throw refusal(wrong);
            }
        }
    }

    /** How often a single number is taken: for every element along the dimension. */
    private long times(Object[] a) {
        if (self < 0) {
            return 1;
        }
        int dims = dim(a[self]);
        if (at(a, dim) == null) {
            return numel(a[self]);
        }
        long given = integer(a[dim]);
        long d = given < 0 ? given + dims : given;
        // What is no dimension the operator refuses itself.
        return d >= 0 && d < dims ? size(a[self], (int) d) : 1;
    }

    /** What is wrong with repeats, each of which is meant so many times, or null. */
    static @Nullable String wrongRepeats(long[] repeats, long times, boolean sizeIsGiven) {
        long sum = 0;
        for (long each : repeats) {
            if (each < 0) {
                // Without a size the operator refuses it before anything is written.
                return sizeIsGiven ? "repeats can not be negative, and there is " + each : null;
            }
            if (Math.multiplyHigh(each, times) != 0 || each * times < 0 || sum + each * times < 0) {
                return "'repeats' has " + each + ", with which they sum up to more than " + Long.MAX_VALUE;
            }
            sum += each * times;
        }
        return null;
    }
}
