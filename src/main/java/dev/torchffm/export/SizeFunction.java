// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The functions of sizes that programs and guards call, in Python's meaning. */
enum SizeFunction {
    ADD(2, "_operator.add"),
    SUB(2, "_operator.sub"),
    MUL(2, "_operator.mul"),
    FLOOR_DIV(2, "_operator.floordiv"),
    MOD(2, "_operator.mod"),
    TRUE_DIV(2, "_operator.truediv"),
    POW(2, "_operator.pow"),
    SHIFT_LEFT(2, "_operator.lshift"),
    SHIFT_RIGHT(2, "_operator.rshift"),
    AND(2, "_operator.and_"),
    OR(2, "_operator.or_"),
    NEG(1, "_operator.neg"),
    POS(1, "_operator.pos"),
    EQ(2, "_operator.eq"),
    NE(2, "_operator.ne"),
    LT(2, "_operator.lt"),
    LE(2, "_operator.le"),
    GT(2, "_operator.gt"),
    GE(2, "_operator.ge"),
    TRUNC(1, "math.trunc"),
    SYM_INT(1, "torch.sym_int"),
    SYM_FLOAT(1, "torch.sym_float"),
    SYM_NOT(1, "torch.sym_not"),
    SYM_ITE(3, "torch.sym_ite"),
    SYM_MAX(2, "torch.sym_max"),
    SYM_MIN(2, "torch.sym_min"),
    SYM_SQRT(1, "torch._sym_sqrt"),
    /** In guards only. */
    FLOOR(1, null),
    /** In guards only. */
    CEIL(1, null),
    /** In guards only. */
    ABS(1, null);

    private static final Map<String, SizeFunction> BY_TARGET = new HashMap<>();

    static {
        for (SizeFunction function : values()) {
            if (function.target != null) {
                BY_TARGET.put(function.target, function);
            }
        }
    }

    private final int arity;
    private final @Nullable String target;

    SizeFunction(int arity, @Nullable String target) {
        this.arity = arity;
        this.target = target;
    }

    /** {@return the function that a node's target names, or null} */
    static @Nullable SizeFunction ofTarget(String target) {
        return BY_TARGET.get(target);
    }

    int arity() {
        return arity;
    }

    /** Applies the function to {@link Long}s, {@link Double}s and {@link Boolean}s. */
    Object apply(Object... a) {
        // A lambda for each would take longer to make than a small program to load.
        return switch (this) {
            case ADD -> PythonNumbers.add(a[0], a[1]);
            case SUB -> PythonNumbers.sub(a[0], a[1]);
            case MUL -> PythonNumbers.mul(a[0], a[1]);
            case FLOOR_DIV -> PythonNumbers.floorDiv(a[0], a[1]);
            case MOD -> PythonNumbers.mod(a[0], a[1]);
            case TRUE_DIV -> PythonNumbers.trueDiv(a[0], a[1]);
            case POW -> PythonNumbers.pow(a[0], a[1]);
            case SHIFT_LEFT -> PythonNumbers.shiftLeft(a[0], a[1]);
            case SHIFT_RIGHT -> PythonNumbers.shiftRight(a[0], a[1]);
            case AND -> PythonNumbers.and(a[0], a[1]);
            case OR -> PythonNumbers.or(a[0], a[1]);
            case NEG -> PythonNumbers.negative(a[0]);
            case POS -> PythonNumbers.positive(a[0]);
            case EQ -> PythonNumbers.equal(a[0], a[1]);
            case NE -> !PythonNumbers.equal(a[0], a[1]);
            case LT -> PythonNumbers.isLess(a[0], a[1]);
            case LE -> PythonNumbers.isLessOrEqual(a[0], a[1]);
            case GT -> PythonNumbers.isLess(a[1], a[0]);
            case GE -> PythonNumbers.isLessOrEqual(a[1], a[0]);
            case TRUNC -> PythonNumbers.truncate(a[0]);
            case SYM_INT -> PythonNumbers.truncate(a[0]);
            case SYM_FLOAT -> PythonNumbers.real(a[0]);
            case SYM_NOT -> !PythonNumbers.isTrue(a[0]);
            case SYM_ITE -> PythonNumbers.isTrue(a[0]) ? a[1] : a[2];
            case SYM_MAX -> PythonNumbers.max(a[0], a[1]);
            case SYM_MIN -> PythonNumbers.min(a[0], a[1]);
            case SYM_SQRT -> PythonNumbers.squareRoot(a[0]);
            case FLOOR -> PythonNumbers.floor(a[0]);
            case CEIL -> PythonNumbers.ceiling(a[0]);
            case ABS -> PythonNumbers.absolute(a[0]);
        };
    }
}
