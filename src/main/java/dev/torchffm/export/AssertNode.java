// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.TorchException;
import org.jspecify.annotations.Nullable;

/** A condition that a program states while it runs: on a number, or that a number is within a range. */
final class AssertNode extends Node {
    private final Argument value;
    private final @Nullable String message;
    private final @Nullable Argument min;
    private final @Nullable Argument max;

    /** The number must be true. */
    AssertNode(String name, String target, Argument condition, String message) {
        super(name, target);
        this.value = condition;
        this.message = message;
        this.min = null;
        this.max = null;
    }

    /** The number must be within a range, whose ends may be constants of null. */
    AssertNode(String name, String target, Argument value, Argument min, Argument max) {
        super(name, target);
        this.value = value;
        this.message = null;
        this.min = min;
        this.max = max;
    }

    @Override
    Argument[] arguments() {
        return min == null || max == null ? new Argument[] {value} : new Argument[] {value, min, max};
    }

    @Override
    int[] outputs() {
        return new int[0];
    }

    @Override
    void run(Object[] values, Run run) {
        Object number = value.present(values);
        if (min == null || max == null) {
            if (!PythonNumbers.isTrue(number)) {
                throw new TorchException(String.valueOf(message));
            }
            return;
        }
        Object lowest = min.value(values);
        Object highest = max.value(values);
        if (lowest != null && PythonNumbers.isLess(number, lowest) || highest != null && PythonNumbers.isLess(highest, number)) {
            throw new TorchException("the value " + number + " is not between " + (lowest == null ? "any" : lowest) + " and "
                    + (highest == null ? "any" : highest));
        }
    }
}
