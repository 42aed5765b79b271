// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.javadata;

import dev.torchffm.DType;
import dev.torchffm.TorchException;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.decomposition.Numbers;
import dev.torchffm.internal.dispatch.AtenOperator;
import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.internal.lifetime.TensorRef;
import dev.torchffm.internal.schema.KeywordArguments;
import dev.torchffm.keywords.Keyword;
import java.lang.ref.Reference;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The operator behind generated methods, and how arguments by name and tensors in place of numbers come to it. Each package of the
 * public API has a subclass that wraps the results.
 *
 * <p>Immutable, and published by final fields, so that generated code may remember one without synchronisation.
 */
public abstract class TypedOperator {
    /** A parameter that keyword arguments may give, or that takes its default. */
    public static final Object UNSET = KeywordArguments.UNSET;

    /** The operator. */
    protected final AtenOperator operator;
    private final KeywordArguments keywords;

    /** For a subclass: the operator of a qualified name such as {@code aten::add.Tensor}. */
    protected TypedOperator(String name) {
        this.operator = AtenOperator.of(name);
        this.keywords = new KeywordArguments(operator.schema());
    }

    // ------------------------------------------------------------------ keyword arguments

    /** All arguments: what was given in places, and what keywords give. */
    public final Object[] with(Keyword<?> first, Keyword<?>[] rest, Object... given) {
        return keywords.bind(value -> value instanceof TensorRef tensor ? scalar(tensor) : value, first, rest, given);
    }

    /** As {@link #with}, for one of several operators: with the names of what was given in places. */
    public final Object[] withNamed(String[] names, Object[] given, Keyword<?> first, Keyword<?>[] rest) {
        return keywords.bindNamed(value -> value instanceof TensorRef tensor ? scalar(tensor) : value, names, given, first, rest);
    }

    /**
     * The first of the operators that takes what is given, and that misses nothing then.
     *
     * @param names the names of what is given in places
     */
    @SafeVarargs
    public static <T extends TypedOperator> T fitting(String[] names, Object[] given, Keyword<?> first, Keyword<?>[] rest, T... candidates) {
        for (boolean lenient : new boolean[] {false, true}) {
            for (T candidate : candidates) {
                TypedOperator operator = candidate;
                if (operator.keywords.fits(lenient, names, given, first, rest)) {
                    return candidate;
                }
            }
        }
        return candidates[0];
    }

    /** A default that is not the operator's own, in the place of a parameter that keywords may give. */
    public static Object preset(@Nullable Object value) {
        return new KeywordArguments.Preset(value);
    }

    // ------------------------------------------------------------------ values

    /** The number of a word for how losses are reduced. */
    public static long reduction(String word) {
        return KeywordArguments.reduction(word);
    }

    /**
     * The value of a tensor that stands for a Scalar, as PyTorch takes it.
     *
     * @throws TorchException if it has dimensions or requires grad
     */
    public static Object scalar(TensorRef tensor) {
        TensorHandle handle = tensor.handle();
        long self = handle.acquire();
        try {
            boolean requiresGrad = TensorMetadata.requiresGrad(self);
            if (Native.dim(self) != 0 || requiresGrad) {
                throw new TorchException("argument must be Number, not Tensor: only a tensor without dimensions that does not require "
                        + "grad stands for one, and this one has shape " + Arrays.toString(TensorMetadata.sizes(self))
                        + (requiresGrad ? " and requires grad" : ""));
            }
        } finally {
            handle.release();
        }
        try {
            return ArrayInterop.item(handle);
        } finally {
            Reference.reachabilityFence(tensor);
        }
    }

    /** The value of a tensor that stands for an integer. */
    public static Object integer(TensorRef tensor) {
        Object value = scalar(tensor);
        if (!(value instanceof Long)) {
            throw new IllegalArgumentException("a tensor stands for an integer only if it is of integers, and not of " + dtype(tensor));
        }
        return value;
    }

    private static DType dtype(TensorRef tensor) {
        long self = tensor.handle().acquire();
        try {
            return DType.ofCode(TensorMetadata.dtype(self));
        } finally {
            tensor.handle().release();
        }
    }

    /** The operand that a number is beside a tensor. */
    protected static TensorHandle operand(Object number, TensorRef beside) {
        return Numbers.operand(number, beside);
    }
}
