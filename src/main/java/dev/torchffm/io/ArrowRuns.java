// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import java.util.Arrays;

/**
 * Where the values of one level of a column stand in that level's buffers: in runs of one length.
 *
 * @param starts where each run begins; {@link #MISSING} for one that lies below a null
 * @param length how many values each has
 */
record ArrowRuns(long[] starts, long length) {
    static final long MISSING = -1;

    /** How a list on one level tells where its values stand on the next. */
    interface Lists {
        long start(long list);

        long length(long list);
    }

    /** How an index on one level tells which value of a dictionary it stands for. */
    interface Indices {
        long value(long index);
    }

    static ArrowRuns range(long start, long length) {
        return new ArrowRuns(new long[] {start}, length);
    }

    long count() {
        return Math.multiplyExact(starts.length, length);
    }

    /** {@return whether the values stand one behind the other} */
    boolean isRange() {
        return starts.length == 1 && starts[0] != MISSING;
    }

    /** {@return where a value stands, or {@link #MISSING}} */
    long at(long i) {
        long start = starts[(int) (i / length)];
        return start == MISSING ? MISSING : start + i % length;
    }

    /** {@return where the last of the values ends} */
    long end() {
        long end = 0;
        for (long start : starts) {
            end = start == MISSING || length == 0 ? end : Math.max(end, Math.addExact(start, length));
        }
        return end;
    }

    /** The same values where the level itself begins at an offset in its buffers. */
    ArrowRuns shifted(long offset) {
        return offset == 0 ? this
                : new ArrowRuns(Arrays.stream(starts).map(s -> s == MISSING ? s : Math.addExact(s, offset)).toArray(), length);
    }

    /** What stands in these lists, all of one length. */
    ArrowRuns inLists(long size) {
        return new ArrowRuns(Arrays.stream(starts).map(s -> s == MISSING ? s : Math.multiplyExact(s, size)).toArray(),
                Math.multiplyExact(length, size));
    }

    /** The same values, those missing that are null. */
    ArrowRuns without(ArrowColumn.Level nulls) {
        long[] values = each();
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] == MISSING || nulls.isNull(values[i]) ? MISSING : values[i];
        }
        return new ArrowRuns(values, 1);
    }

    /**
     * {@return what stands in these lists, whose lengths they themselves say}
     *
     * @throws IllegalArgumentException if the lengths differ
     */
    ArrowRuns inLists(Lists lists) {
        long count = count();
        long size = -1;
        long sizedBy = 0;
        long first = 0;
        long next = -1;
        boolean gapless = true;
        for (long i = 0; i < count; i++) {
            long list = at(i);
            if (list == MISSING) {
                gapless = false;
                continue;
            }
            long start = lists.start(list);
            long length = lists.length(list);
            if (start < 0 || length < 0) {
                throw new IllegalArgumentException("a list at " + i + " that begins at element " + start + " and has " + length);
            }
            if (size < 0) {
                size = length;
                sizedBy = i;
                first = start;
            } else if (size != length) {
                throw new IllegalArgumentException("a column of lists of different lengths, " + size + " at " + sizedBy + " and " + length
                        + " at " + i + ", which are no axis of an array");
            } else {
                gapless &= start == next;
            }
            next = Math.addExact(start, length);
        }
        size = Math.max(size, 0);
        if (gapless) {
            return range(first, Math.multiplyExact(count, size));
        }
        long[] values = each();
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] == MISSING ? MISSING : lists.start(values[i]);
        }
        return new ArrowRuns(values, size);
    }

    /** {@return what these indices stand for, in a dictionary of so many values} */
    ArrowRuns inDictionary(Indices indices, long values) {
        long[] found = each();
        for (int i = 0; i < found.length; i++) {
            if (found[i] != MISSING) {
                found[i] = indices.value(found[i]);
                if (found[i] < 0 || found[i] >= values) {
                    throw new IllegalArgumentException("the index " + Long.toUnsignedString(found[i]) + " at " + i
                            + ", into a dictionary of " + values + " values");
                }
            }
        }
        return new ArrowRuns(found, 1);
    }

    /** Where each value stands. */
    private long[] each() {
        long count = count();
        if (count > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(count + " lists or indices that must be looked at one by one; there can be "
                    + (Integer.MAX_VALUE - 8));
        }
        long[] each = new long[(int) count];
        for (int i = 0; i < each.length; i++) {
            each[i] = at(i);
        }
        return each;
    }
}
