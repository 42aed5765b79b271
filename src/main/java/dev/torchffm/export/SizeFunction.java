// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The functions of sizes that programs and guards call, in Python's meaning. */
enum SizeFunction {
    ADD(2, "_operator.add", a -> PythonNumbers.add(a[0], a[1])),
    SUB(2, "_operator.sub", a -> PythonNumbers.sub(a[0], a[1])),
    MUL(2, "_operator.mul", a -> PythonNumbers.mul(a[0], a[1])),
    FLOOR_DIV(2, "_operator.floordiv", a -> PythonNumbers.floorDiv(a[0], a[1])),
    MOD(2, "_operator.mod", a -> PythonNumbers.mod(a[0], a[1])),
    TRUE_DIV(2, "_operator.truediv", a -> PythonNumbers.trueDiv(a[0], a[1])),
    POW(2, "_operator.pow", a -> PythonNumbers.pow(a[0], a[1])),
    SHIFT_LEFT(2, "_operator.lshift", a -> PythonNumbers.shiftLeft(a[0], a[1])),
    SHIFT_RIGHT(2, "_operator.rshift", a -> PythonNumbers.shiftRight(a[0], a[1])),
    AND(2, "_operator.and_", a -> PythonNumbers.and(a[0], a[1])),
    OR(2, "_operator.or_", a -> PythonNumbers.or(a[0], a[1])),
    NEG(1, "_operator.neg", a -> PythonNumbers.negative(a[0])),
    POS(1, "_operator.pos", a -> PythonNumbers.positive(a[0])),
    EQ(2, "_operator.eq", a -> PythonNumbers.equal(a[0], a[1])),
    NE(2, "_operator.ne", a -> !PythonNumbers.equal(a[0], a[1])),
    LT(2, "_operator.lt", a -> PythonNumbers.isLess(a[0], a[1])),
    LE(2, "_operator.le", a -> PythonNumbers.isLessOrEqual(a[0], a[1])),
    GT(2, "_operator.gt", a -> PythonNumbers.isLess(a[1], a[0])),
    GE(2, "_operator.ge", a -> PythonNumbers.isLessOrEqual(a[1], a[0])),
    TRUNC(1, "math.trunc", a -> PythonNumbers.truncate(a[0])),
    SYM_INT(1, "torch.sym_int", a -> PythonNumbers.truncate(a[0])),
    SYM_FLOAT(1, "torch.sym_float", a -> PythonNumbers.real(a[0])),
    SYM_NOT(1, "torch.sym_not", a -> !PythonNumbers.isTrue(a[0])),
    SYM_ITE(3, "torch.sym_ite", a -> PythonNumbers.isTrue(a[0]) ? a[1] : a[2]),
    SYM_MAX(2, "torch.sym_max", a -> PythonNumbers.max(a[0], a[1])),
    SYM_MIN(2, "torch.sym_min", a -> PythonNumbers.min(a[0], a[1])),
    SYM_SQRT(1, "torch._sym_sqrt", a -> PythonNumbers.squareRoot(a[0])),
    /** In guards only. */
    FLOOR(1, null, a -> PythonNumbers.floor(a[0])),
    /** In guards only. */
    CEIL(1, null, a -> PythonNumbers.ceiling(a[0])),
    /** In guards only. */
    ABS(1, null, a -> PythonNumbers.absolute(a[0]));

    private static final Map<String, SizeFunction> BY_TARGET = new HashMap<>();

    static {
        for (SizeFunction function : values()) {
            if (function.target != null) {
                BY_TARGET.put(function.target, function);
            }
        }
    }

    private interface Body {
        Object apply(Object[] arguments);
    }

    private final int arity;
    private final @Nullable String target;
    private final Body body;

    SizeFunction(int arity, @Nullable String target, Body body) {
        this.arity = arity;
        this.target = target;
        this.body = body;
    }

    /** {@return the function that a node's target names, or null} */
    static @Nullable SizeFunction ofTarget(String target) {
        return BY_TARGET.get(target);
    }

    int arity() {
        return arity;
    }

    /** Applies the function to {@link Long}s, {@link Double}s and {@link Boolean}s. */
    Object apply(Object... arguments) {
        return body.apply(arguments);
    }
}
