// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import dev.torchffm.Tensor;
import dev.torchffm.internal.javadata.TypedOperator;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The operator behind generated methods of this package, with its results as tensors. */
final class FunctionCall extends TypedOperator {
    private FunctionCall(String name) {
        super(name);
    }

    /** The operator of a qualified name such as {@code aten::add.Tensor}. */
    static FunctionCall of(String name) {
        return new FunctionCall(name);
    }

    Tensor tensor(Tensor self) {
        return Tensor.of(operator.call(self));
    }

    Tensor tensor(Tensor self, Tensor other) {
        return Tensor.of(operator.call(self, other));
    }

    Tensor tensor(Tensor self, Number number) {
        return Tensor.of(operator.call(self, number));
    }

    Tensor tensor(@Nullable Object... arguments) {
        return Tensor.of(operator.call(arguments));
    }

    /** The only result, which is no tensor. */
    @Nullable Object one(@Nullable Object... arguments) {
        return operator.call(arguments);
    }

    /** The only result, which is a list of tensors. */
    @SuppressWarnings("unchecked")
    List<Tensor> tensors(@Nullable Object... arguments) {
        return (List<Tensor>) Objects.requireNonNull(Tensor.wrapped(operator.call(arguments)), "results");
    }

    /** Several results, all of them tensors. */
    @SuppressWarnings("unchecked")
    List<Tensor> each(@Nullable Object... arguments) {
        return (List<Tensor>) (List<?>) several(arguments);
    }

    List<Object> several(@Nullable Object... arguments) {
        Object results = Objects.requireNonNull(Tensor.wrapped(operator.call(arguments)), "results");
        return Collections.unmodifiableList(Arrays.asList((Object[]) results));
    }

    void run(@Nullable Object... arguments) {
        operator.call(arguments);
    }

    @SuppressWarnings("unchecked")
    static List<Tensor> list(Object tensors) {
        return (List<Tensor>) tensors;
    }

    /** The operand that a number is on the left of a tensor. */
    static Tensor number(Number number, Tensor beside) {
        return Tensor.of(operand(number, beside));
    }
}
