// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.export;

import dev.torchffm.DType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value that a program takes.
 *
 * @param name what it is called: the parameter's name in Python, and where the value is within it, such as {@code x} or
 *        {@code batch['ids'][0]}
 * @param dtype the type of a tensor; null where the value is none
 * @param sizes the sizes of a tensor, -1 for one that may differ from call to call; empty where the value is none
 * @param constant the value that must be passed, where that was fixed when the program was exported; a number that may differ from call
 *        to call has neither this nor a type
 * @param isConstant whether the value was fixed, perhaps to {@code null}
 */
public record ProgramInput(String name, @Nullable DType dtype, List<Long> sizes, @Nullable Object constant, boolean isConstant) {
    /** {@return the name and what is demanded, such as {@code x: torch.float32 [?, 8]}} */
    @Override
    public String toString() {
        return isConstant ? name + " = " + constant
                : dtype == null ? name + ": int" : name + ": " + dtype + " " + sizes.toString().replace("-1", "?");
    }
}
