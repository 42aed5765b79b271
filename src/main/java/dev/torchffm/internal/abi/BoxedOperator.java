// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Result;
import dev.torchffm.internal.schema.Schema;
import dev.torchffm.internal.schema.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An operator that is called boxed: its function, and what each of its parameters and results is. How: {@link BoxedAbi}. */
public final class BoxedOperator {
    static final byte INTEGER = 0;
    static final byte REAL = 1;
    static final byte BOOL = 2;
    static final byte DEVICE = 3;
    static final byte OBJECT = 4;
    /** A result that is a tensor, or a list of tensors. */
    static final byte TENSOR = 5;
    static final byte TENSORS = 6;

    final BoxedAbi abi;
    final BoxedFunction function;
    final byte[] parameters;
    final byte[] results;

    private BoxedOperator(BoxedAbi abi, BoxedFunction function, byte[] parameters, byte[] results) {
        this.abi = abi;
        this.function = function;
        this.parameters = parameters;
        this.results = results;
    }

    /**
     * Finds an operator.
     *
     * @param schema its schema
     * @return the operator; null if the loaded libtorch has none of that name, if it has types that are not passed so, or if no boxed
     *         calls can be made
     */
    public static @Nullable BoxedOperator find(Schema schema) {
        List<Parameter> given = schema.parameters();
        byte[] parameters = new byte[given.size()];
        byte[] results = new byte[schema.results().size()];
        if (parameters.length > Call.MAX_ARGUMENTS) {
            return null;
        }
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = parameter(given.get(i).type());
        }
        for (int i = 0; i < results.length; i++) {
            results[i] = result(schema.results().get(i));
        }
        if (contains(parameters, (byte) -1) || contains(results, (byte) -1)) {
            return null;
        }
        BoxedAbi abi = BoxedAbi.get();
        if (abi == null || contains(parameters, DEVICE) && abi.deviceTag == 0
                || given.stream().anyMatch(p -> p.type().kind() == Kind.GENERATOR) && abi.generatorTag == 0) {
            return null;
        }
        BoxedFunction function = abi.function(schema.name(), schema.overload());
        return function == null ? null : new BoxedOperator(abi, function, parameters, results);
    }

    private static boolean contains(byte[] kinds, byte kind) {
        for (byte each : kinds) {
            if (each == kind) {
                return true;
            }
        }
        return false;
    }

    private static byte parameter(Type type) {
        if (type.optionalElements()) {
            // A list that may hold absent tensors has another element type, and nothing makes one.
            return -1;
        }
        if (type.list()) {
            return type.kind() == Kind.TENSOR || type.kind() == Kind.INT ? OBJECT : -1;
        }
        return switch (type.kind()) {
            case INT, DTYPE, LAYOUT, MEMORY_FORMAT -> INTEGER;
            case FLOAT -> REAL;
            case BOOL -> BOOL;
            case DEVICE -> DEVICE;
            case TENSOR, SCALAR, STRING, GENERATOR -> OBJECT;
            case OTHER -> -1;
        };
    }

    private static byte result(Result result) {
        Type type = result.type();
        if (type.optional() || type.optionalElements()) {
            return -1;
        }
        return switch (type.kind()) {
            case TENSOR -> type.list() ? TENSORS : TENSOR;
            case INT, FLOAT, BOOL, DTYPE -> type.list() ? -1 : INTEGER;
            default -> -1;
        };
    }

    /** Begins a call. */
    public BoxedCall begin() {
        return new BoxedCall(this);
    }
}
