// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import dev.torchffm.DType;
import dev.torchffm.internal.decomposition.Composition;
import dev.torchffm.internal.lifetime.HandleScope;
import dev.torchffm.internal.lifetime.TensorRef;
import dev.torchffm.internal.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Of integers of 32 and 64 bits, the least divided by -1 is a number that there is not: processors answer such a division, and the
 * remainder of it, with a trap that ends the process.
 */
final class IntegerDivision extends Precondition {
    private final int dividend;
    private final int divisor;
    private final int mode;

    private IntegerDivision(Schema schema) {
        super(schema);
        dividend = place("self");
        divisor = place("other");
        mode = place("rounding_mode");
    }

    /** Of the divisions with a mode: the others are of floating-point numbers. */
    private static @Nullable IntegerDivision of(Schema schema) {
        return schema.name().startsWith("aten::div") && schema.indexOf("rounding_mode") < 0 ? null : new IntegerDivision(schema);
    }

    static void addTo(Map<String, List<Function<Schema, Precondition>>> rows) {
        Preconditions.add(rows, IntegerDivision::of, "div", "div_", "divide", "divide_", "floor_divide", "floor_divide_", "remainder",
                "remainder_", "fmod", "fmod_");
    }

    @Override
    void check(Object[] a) {
        if (mode >= 0 && a[mode] == null) {
            // True division is one of floating-point numbers.
            return;
        }
        Object x = a[dividend];
        Object y = a[divisor];
        int type = commonType(x, y);
        if (type != DType.INT32.code() && type != DType.INT64.code()) {
            return;
        }
        int bits = type == DType.INT32.code() ? Integer.SIZE : Long.SIZE;
        long least = type == DType.INT32.code() ? Integer.MIN_VALUE : Long.MIN_VALUE;
        if (has(y, -1, bits) && has(x, least, bits) && meet(x, y, least)) {
            throw refusal("the least " + DType.ofCode(type) + ", " + least + ", divided by -1 is none");
        }
    }

    /** Whether one of the operands is a value, cut to the bits of the common type. */
    private static boolean has(Object operand, long value, int bits) {
        int cut = Long.SIZE - bits;
        return operand instanceof TensorRef ? IndexValues.contain(handle(operand), value, bits)
                : operand instanceof Number number && number.longValue() << cut >> cut == value;
    }

    /** Whether the two values meet where the operands are broadcast together. */
    private static boolean meet(Object x, Object y, long least) {
        if (!(x instanceof TensorRef) || !(y instanceof TensorRef)) {
            return true;
        }
        HandleScope temporaries = HandleScope.openConfined();
        try {
            Object both = Composition.value("logical_and", Composition.value("eq.Scalar", x, least),
                    Composition.value("eq.Scalar", y, -1L));
            return (Boolean) Composition.value("item", Composition.value("any", both));
        } finally {
            temporaries.close();
        }
    }

    /** The type in which the two are divided: that of tensors with dimensions, before those without, before numbers; -1 if of no integers. */
    static int commonType(Object x, Object y) {
        int rankOfX = rank(x);
        int rankOfY = rank(y);
        int left = x instanceof TensorRef ? dtype(x) : -1;
        int right = y instanceof TensorRef ? dtype(y) : -1;
        if (isNoInteger(x, left) || isNoInteger(y, right)) {
            return -1;
        }
        if (rankOfX == rankOfY) {
            return wider(left, right);
        }
        int type = rankOfX > rankOfY ? left : right;
        int other = rankOfX > rankOfY ? right : left;
        return type == DType.BOOL.code() ? other < 0 ? DType.INT64.code() : other : type;
    }

    private static int rank(Object operand) {
        return !(operand instanceof TensorRef) ? 0 : dim(operand) == 0 ? 1 : 2;
    }

    private static boolean isNoInteger(Object operand, int dtype) {
        return dtype >= 0 ? !IndexValues.isIntegral(dtype)
                : !(operand instanceof Long || operand instanceof Integer || operand instanceof Short || operand instanceof Byte
                || operand instanceof Boolean);
    }

    private static int wider(int left, int right) {
        return left == DType.INT64.code() || right == DType.INT64.code() ? DType.INT64.code()
                : left == DType.INT32.code() || right == DType.INT32.code() ? DType.INT32.code() : -1;
    }
}
