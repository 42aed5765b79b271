// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Layout;
import dev.torchffm.MemoryFormat;
import dev.torchffm.internal.abi.Call;
import dev.torchffm.internal.abi.DispatchedCall;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.OpName;
import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.internal.layout.TensorMetadata;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.internal.lifetime.TensorRef;
import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Result;
import dev.torchffm.internal.schema.Schema;
import dev.torchffm.internal.schema.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the results of an operator become Java's values: planned once for each operator. */
final class ResultKinds {
    private static final OpName CLONE = OpName.aten("clone");

    private final Type[] types;
    /** For a result that is an argument written into: which; else -1. */
    private final int[] written;
    private final boolean tensor;

    ResultKinds(Schema schema) {
        List<Result> results = schema.results();
        this.types = new Type[results.size()];
        this.written = new int[types.length];
        for (int i = 0; i < written.length; i++) {
            types[i] = results.get(i).type();
            written[i] = results.get(i).written() ? parameter(schema, results.get(i).alias()) : -1;
        }
        this.tensor = types.length == 1 && isOneTensor(types[0]);
    }

    private static boolean isOneTensor(Type type) {
        return type.kind() == Kind.TENSOR && !type.list() && !type.optional();
    }

    private static int parameter(Schema schema, @Nullable String alias) {
        for (int i = 0; i < schema.parameters().size(); i++) {
            Parameter parameter = schema.parameters().get(i);
            if (parameter.written() && alias != null && alias.equals(parameter.alias())) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a function carries a result of this type. */
    static boolean carries(Type type) {
        return switch (type.kind()) {
            case OTHER, SCALAR, GENERATOR -> false;
            case TENSOR -> true;
            case STRING -> !type.list();
            default -> !type.optionalElements();
        };
    }

    boolean isTensor() {
        return tensor;
    }

    /** The results of a call that was made: null for none, one value, or an {@code Object[]} of several. */
    @Nullable Object take(DispatchedCall call, ArgumentKind[] kinds, Object[] bound) {
        Object result;
        if (types.length == 1) {
            result = value(0, call.result(0), kinds, bound);
        } else if (types.length == 0) {
            result = null;
        } else {
            // Read before anything else can call an operator.
            long[] raw = new long[types.length];
            for (int i = 0; i < raw.length; i++) {
                raw[i] = call.result(i);
            }
            Object[] several = new Object[raw.length];
            for (int i = 0; i < raw.length; i++) {
                several[i] = value(i, raw[i], kinds, bound);
            }
            result = several;
        }
        return result;
    }

    private @Nullable Object value(int index, long raw, ArgumentKind[] kinds, Object[] bound) {
        Type type = types[index];
        if (isOneTensor(type)) {
            return written[index] >= 0 ? writtenTensor(raw, kinds, bound, written[index]) : newTensor(raw, bound);
        }
        return convert(type, raw, kinds, bound, written[index]);
    }

    private static @Nullable Object convert(Type type, long raw, ArgumentKind[] kinds, Object[] bound, int written) {
        if (type.optional()) {
            if (raw == 0) {
                return null;
            }
            Type present = new Type(type.kind(), type.word(), type.list(), type.size(), type.optionalElements(), false);
            return convert(present, Call.cellValue(raw), kinds, bound, written);
        }
        if (type.list()) {
            return list(type, Call.listElements(raw), kinds, bound, written);
        }
        return switch (type.kind()) {
            case TENSOR -> newTensor(raw, bound);
            case INT -> raw;
            case FLOAT -> Double.longBitsToDouble(raw);
            case BOOL -> (raw & 0xff) != 0;
            case STRING -> Call.text(raw);
            case DTYPE -> DType.ofCode((int) raw);
            case LAYOUT -> Layout.ofCode((int) raw);
            case MEMORY_FORMAT -> MemoryFormat.values()[(int) raw];
            case DEVICE -> Device.ofCode((int) (raw >> 32), (int) raw);
            default -> throw new AssertionError(type);
        };
    }

    private static Object list(Type type, long[] elements, ArgumentKind[] kinds, Object[] bound, int written) {
        return switch (type.kind()) {
            case TENSOR -> {
                TensorRef[] tensors = new TensorRef[elements.length];
                for (int i = 0; i < tensors.length; i++) {
                    long handle = !type.optionalElements() ? elements[i] : elements[i] == 0 ? 0 : Call.cellValue(elements[i]);
                    tensors[i] = handle == 0 ? null : written >= 0 ? writtenTensor(handle, kinds, bound, written)
                            : newTensor(handle, bound);
                }
                yield tensors;
            }
            case INT -> elements;
            case FLOAT -> Arrays.stream(elements).mapToDouble(Double::longBitsToDouble).toArray();
            default -> {
                Type single = new Type(type.kind(), type.word(), false, 0, false, false);
                Object[] values = new Object[elements.length];
                for (int i = 0; i < values.length; i++) {
                    values[i] = convert(single, elements[i], kinds, bound, -1);
                }
                yield List.of(values);
            }
        };
    }

    /** The argument that came back, as the object that the caller passed. */
    private static @Nullable TensorRef writtenTensor(long handle, ArgumentKind[] kinds, Object[] bound, int parameter) {
        long impl = TensorImplLayout.impl(handle);
        Object passed = kinds[parameter].tensors(bound[parameter]);
        if (passed instanceof TensorRef tensor) {
            if (TensorImplLayout.impl(tensor.handle().held()) == impl) {
                Native.deleteTensor(handle);
                return tensor;
            }
        } else if (passed instanceof TensorRef[] tensors) {
            for (TensorRef tensor : tensors) {
                if (tensor != null && TensorImplLayout.impl(tensor.handle().held()) == impl) {
                    Native.deleteTensor(handle);
                    return tensor;
                }
            }
        }
        return newTensor(handle, bound);
    }

    /** As {@link #newTensor(long, Object[])}, of a call with one tensor, which the caller holds. */
    static @Nullable TensorHandle newTensor(long handle, TensorHandle self) {
        if (!TensorMetadata.isDefined(handle)) {
            Native.deleteTensor(handle);
            return null;
        }
        long storage = TensorImplLayout.storage(handle);
        if (storage != 0 && TensorImplLayout.storage(self.held()) == storage) {
            return TensorHandle.ofView(handle, self);
        }
        return self.memory() != null ? ownStorage(handle) : TensorHandle.own(handle, null);
    }

    /** As {@link #newTensor(long, Object[])}, of a call with two tensors, which the caller holds. */
    static @Nullable TensorHandle newTensor(long handle, TensorHandle self, TensorHandle other) {
        long storage = TensorMetadata.isDefined(handle) ? TensorImplLayout.storage(handle) : 0;
        if (storage != 0 && TensorImplLayout.storage(other.held()) == storage && TensorImplLayout.storage(self.held()) != storage
                || storage == 0 && other.memory() != null) {
            return newTensor(handle, other);
        }
        return newTensor(handle, self);
    }

    /** The tensor that a call returned, among whose arguments may be one over the same storage; null if it is undefined. */
    static @Nullable TensorHandle newTensor(long handle, Object[] bound) {
        if (!TensorMetadata.isDefined(handle)) {
            Native.deleteTensor(handle);
            return null;
        }
        long storage = TensorImplLayout.storage(handle);
        boolean overJavaMemory = false;
        for (Object passed : bound) {
            if (passed instanceof TensorRef tensor) {
                if (storage != 0 && TensorImplLayout.storage(tensor.handle().held()) == storage) {
                    return TensorHandle.ofView(handle, tensor.handle());
                }
                overJavaMemory |= tensor.handle().memory() != null;
            } else if (passed instanceof TensorRef[] tensors) {
                for (TensorRef tensor : tensors) {
                    if (tensor != null) {
                        if (storage != 0 && TensorImplLayout.storage(tensor.handle().held()) == storage) {
                            return TensorHandle.ofView(handle, tensor.handle());
                        }
                        overJavaMemory |= tensor.handle().memory() != null;
                    }
                }
            }
        }
        return overJavaMemory ? ownStorage(handle) : TensorHandle.own(handle, null);
    }

    /** A sparse tensor has its arguments' storage within itself, and does not know when that ends: it gets its own. */
    private static TensorHandle ownStorage(long handle) {
        if (Native.layout(handle) == Layout.STRIDED.code()) {
            return TensorHandle.own(handle, null);
        }
        long copy = Call.of(CLONE).tensor(handle).none().tensorResult();
        Native.deleteTensor(handle);
        return TensorHandle.own(copy, null);
    }
}
