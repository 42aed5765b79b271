// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import dev.torchffm.DType;
import dev.torchffm.Layout;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.internal.lifetime.HandleScope;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.internal.lifetime.TensorRef;
import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An {@code out} that is also an input, of an operator that gives it other sizes: libtorch resizes it, and then reads the input with
 * the sizes and from the memory that it had. What sizes the result has only the operator knows, so it computes a first time, into a new
 * tensor; where that comes out as the given one is, the call is made, else refused. Pointwise operators need no such trial: libtorch's
 * iterator refuses to resize what it reads.
 */
final class OutAliases {
    private static final Set<String> POINTWISE = pointwise();

    private final Schema schema;
    /** The parameters that the results are written into, and those that are tensors beside. */
    private final int[] outs;
    private final int[] inputs;
    /** Whether a second call would do something else than the first, or do it twice. */
    private final boolean once;

    private OutAliases(Schema schema, int[] outs, int[] inputs) {
        this.schema = schema;
        this.outs = outs;
        this.inputs = inputs;
        this.once = schema.parameters().stream().anyMatch(parameter -> parameter.type().kind() == Kind.GENERATOR
                || parameter.written() && !parameter.keywordOnly());
    }

    private static Set<String> pointwise() {
        try (InputStream in = Objects.requireNonNull(OutAliases.class.getResourceAsStream("pointwise-out.txt"), "pointwise-out.txt")) {
            return Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an operator needs of this, or null. */
    static @Nullable OutAliases of(Schema schema) {
        int count = schema.parameters().size();
        int[] outs = new int[count];
        int[] inputs = new int[count];
        int outCount = 0;
        int inputCount = 0;
        for (int i = 0; i < count; i++) {
            Parameter parameter = schema.parameters().get(i);
            if (parameter.type().kind() == Kind.TENSOR) {
                if (parameter.written() && parameter.keywordOnly()) {
                    outs[outCount++] = i;
                } else {
                    inputs[inputCount++] = i;
                }
            }
        }
        boolean pointwise = outCount == 1 && schema.name().startsWith("aten::")
                && POINTWISE.contains(schema.qualifiedName().substring("aten::".length()));
        return outCount == 0 || pointwise ? null : new OutAliases(schema, Arrays.copyOf(outs, outCount), Arrays.copyOf(inputs, inputCount));
    }

    /**
     * {@return whether an {@code out} shares memory with an input} The tensors are acquired.
     *
     * @throws IllegalArgumentException if two of several share memory with each other
     */
    boolean areShared(Object[] bound) {
        boolean shared = false;
        for (int i = 0; i < outs.length; i++) {
            if (!(bound[outs[i]] instanceof TensorRef out)) {
                return false;
            }
            long storage = storage(out);
            for (int j = 0; j < i; j++) {
                if (storage != 0 && storage(bound[outs[j]]) == storage) {
                    throw new IllegalArgumentException(schema.qualifiedName() + "(): '" + name(outs[j]) + "' and '" + name(outs[i])
                            + "' share memory. The schema is " + schema);
                }
            }
            for (int input : inputs) {
                shared |= shares(bound[input], storage, out);
            }
        }
        return shared;
    }

    private static long storage(Object tensor) {
        long handle = ((TensorRef) tensor).handle().held();
        return TensorImplLayout.isDenseCpu(handle) || Native.layout(handle) == Layout.STRIDED.code() ? TensorImplLayout.storage(handle) : 0;
    }

    private static boolean shares(Object argument, long storage, TensorRef out) {
        if (argument instanceof TensorRef[] several) {
            for (TensorRef tensor : several) {
                if (tensor != null && shares(tensor, storage, out)) {
                    return true;
                }
            }
            return false;
        }
        return argument instanceof TensorRef tensor && (storage != 0 && storage(tensor) == storage
                || TensorImplLayout.impl(tensor.handle().held()) == TensorImplLayout.impl(out.handle().held()));
    }

    /**
     * Refuses a call that would resize an input. The tensors are acquired, and {@linkplain #areShared share memory}.
     *
     * @param call makes a call with other arguments
     */
    void check(Object[] bound, Consumer<Object[]> call) {
        if (once) {
            throw new IllegalArgumentException(schema.qualifiedName() + "(): '" + name(outs[0]) + "' shares memory with an input; give it memory of "
                    + "its own. The schema is " + schema);
        }
        Object[] elsewhere = bound.clone();
        HandleScope temporaries = HandleScope.openConfined();
        try {
            for (int out : outs) {
                TensorRef given = (TensorRef) bound[out];
                elsewhere[out] = TensorHandle.own(Native.empty(new long[] {0}, TensorMetadata.dtype(given.handle().held())), null);
            }
            call.accept(elsewhere);
            for (int out : outs) {
                long given = ((TensorRef) bound[out]).handle().held();
                long made = ((TensorRef) elsewhere[out]).handle().held();
                if (Native.layout(given) != Layout.STRIDED.code() || TensorMetadata.dtype(given) != TensorMetadata.dtype(made)
                        || !Arrays.equals(TensorMetadata.sizes(given), TensorMetadata.sizes(made))) {
                    throw new IllegalArgumentException(schema.qualifiedName() + "(): '" + name(out) + "' shares memory with an input and would have "
                            + "to become " + DType.ofCode(TensorMetadata.dtype(made)) + " of shape " + Arrays.toString(TensorMetadata.sizes(made))
                            + "; give it memory of its own. The schema is " + schema);
                }
            }
        } finally {
            temporaries.close();
        }
    }

    private String name(int place) {
        return schema.parameters().get(place).name();
    }
}
