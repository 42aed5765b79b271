// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.DType;
import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The number of elements of a range is a number of 63 bits: what is more becomes negative, and the loop that writes them does not end. {@code
 * range} divides by its step before it looks whether that is 0, as an integer.
 */
final class RangeCount extends Precondition {
    private static final double MOST = 0x1p62;
    /** From here on {@code arange} refuses them itself, with a message of its own. */
    private static final double REFUSED_BY_ARANGE = Math.nextUp(0x1p63);

    private final int start;
    private final int end;
    private final int step;
    private final int dtype;
    private final int out;
    private final boolean isArange;

    private RangeCount(Schema schema) {
        super(schema);
        this.start = place("start");
        this.end = place("end");
        this.step = place("step");
        this.dtype = place("dtype");
        this.out = place("out");
        this.isArange = schema.name().equals("aten::arange");
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, RangeCount::new, "range", "arange");
    }

    @Override
    void check(Object[] a) {
        double from = number(at(a, start), 0);
        double to = number(at(a, end), 0);
        double by = number(at(a, step), 1);
        if (isTooMany(from, to, by) && !(isArange && isRefusedByArange(from, to, by))) {
            throw refusal("from " + from + " to " + to + " there are too many steps of " + by);
        }
        if (!isArange && Math.abs(by) < 1 && isIntegral(a)) {
            throw refusal("step must be nonzero, and " + by + " is 0 as an integer");
        }
    }

    private boolean isIntegral(Object[] a) {
        DType type = at(a, dtype) instanceof DType given ? given : at(a, out) != null ? DType.ofCode(dtype(a[out])) : null;
        return type != null && (type.isIntegral() || type == DType.BOOL);
    }

    private static double number(@Nullable Object number, double otherwise) {
        return number instanceof Number value ? value.doubleValue() : otherwise;
    }

    /** Whether {@code arange} sees by itself that there are too many. */
    static boolean isRefusedByArange(double start, double end, double step) {
        return Math.abs((end - start) / step) >= REFUSED_BY_ARANGE;
    }

    /** Whether a range has more elements than can be counted. */
    static boolean isTooMany(double start, double end, double step) {
        return Math.abs((end - start) / step) >= MOST && step != 0;
    }
}
