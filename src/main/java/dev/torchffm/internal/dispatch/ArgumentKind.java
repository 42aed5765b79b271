// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Layout;
import dev.torchffm.MemoryFormat;
import dev.torchffm.internal.abi.Arguments;
import dev.torchffm.internal.abi.DeviceTypes;
import dev.torchffm.internal.lifetime.GeneratorRef;
import dev.torchffm.internal.lifetime.TensorRef;
import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Schema;
import dev.torchffm.internal.schema.Type;
import java.lang.ref.Reference;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How Java's values become one argument of an operator: chosen once for each parameter.
 *
 * <p>A value goes through {@link #accept} first, with nothing on the stack yet; then through {@link #push}, which acquires the
 * tensors in it; and, if that returned, through {@link #release}.
 */
abstract class ArgumentKind {
    /** What {@link #accept} gives for a value that is none of this kind. */
    static final Object REFUSED = new Object();

    // The two commonest kinds are told by a field: with a dozen classes a virtual call costs more than what it does here.
    private boolean isTensor;
    private boolean isInteger;

    /** The value as the other methods take it, with a copy in place of what the caller could change meanwhile. */
    final @Nullable Object accept(@Nullable Object value) {
        return isTensor ? value instanceof TensorRef ? value : REFUSED
                : isInteger && (value instanceof Long || value instanceof Integer) ? value : acceptAny(value);
    }

    final void push(Arguments call, @Nullable Object accepted) {
        if (isTensor) {
            pushTensor(call, (TensorRef) present(accepted), false);
        } else if (isInteger && accepted instanceof Long number) {
            call.integer(number);
        } else if (isInteger && accepted instanceof Integer number) {
            call.integer(number);
        } else {
            pushAny(call, accepted);
        }
    }

    /** Acquires the tensors in a value, all or, where it throws, none; {@link #release} must follow. */
    final void acquire(@Nullable Object accepted) {
        Object tensors = tensors(accepted);
        if (tensors instanceof TensorRef[] several) {
            int acquired = 0;
            try {
                for (; acquired < several.length; acquired++) {
                    if (several[acquired] != null) {
                        several[acquired].handle().acquire();
                    }
                }
            } catch (RuntimeException | Error e) {
                release(several, acquired);
                throw e;
            }
        } else if (tensors != null) {
            ((TensorRef) tensors).handle().acquire();
        }
    }

    private static void release(TensorRef[] tensors, int count) {
        for (int i = 0; i < count; i++) {
            if (tensors[i] != null) {
                tensors[i].handle().release();
            }
        }
    }

    final void release(@Nullable Object accepted) {
        if (isTensor) {
            ((TensorRef) present(accepted)).handle().release();
            // The collector may close the handle of an object that is used for the last time, but not before this.
            Reference.reachabilityFence(accepted);
        } else if (!isInteger) {
            releaseAny(accepted);
        }
    }

    /** The tensor, or tensors, in an accepted value: a {@link TensorRef}, a {@code TensorRef[]}, or null. */
    final @Nullable Object tensors(@Nullable Object accepted) {
        return isTensor ? accepted : isInteger ? null : tensorsIn(accepted);
    }

    abstract @Nullable Object acceptAny(@Nullable Object value);

    abstract void pushAny(Arguments call, @Nullable Object accepted);

    void releaseAny(@Nullable Object accepted) { }

    @Nullable Object tensorsIn(@Nullable Object accepted) {
        return null;
    }

    /** An accepted value of a kind that null is none of. */
    // That is not checked again in every call.
    @SuppressWarnings("NullAway")
    private static Object present(@Nullable Object accepted) {
        return accepted;
    }

    /** What a Java programmer passes, for messages. */
    abstract String javaTypes();

    /** The kind for a parameter, or null if no C function carries its type. */
    static @Nullable ArgumentKind of(Schema schema, Parameter parameter) {
        List<String> words = ClosedCodes.words(schema, parameter);
        ArgumentKind kind = of(parameter.type());
        return words != null && kind != null ? new OfCode(kind, parameter.name(), words) : kind;
    }

    private static @Nullable ArgumentKind of(Type type) {
        if (type.kind() == Kind.OTHER || type.list() && type.kind() == Kind.STRING
                || type.optionalElements() && type.kind() != Kind.TENSOR) {
            return null;
        }
        ArgumentKind kind = any(type);
        kind.isTensor = kind instanceof OfTensor;
        kind.isInteger = kind instanceof OfBits && type.kind() == Kind.INT;
        return kind;
    }

    private static ArgumentKind any(Type type) {
        return switch (type.kind()) {
            case TENSOR -> type.list() ? new OfTensors(type.optional(), type.optionalElements())
                    : type.optional() ? new OfOptionalTensor() : new OfTensor();
            case STRING -> new OfString(type.optional());
            case GENERATOR -> new OfGenerator(type.optional());
            case SCALAR -> type.list() ? new OfScalars() : new OfScalar(type.optional());
            default -> {
                Bits bits = Bits.of(type.kind());
                yield type.list() ? new OfList(bits, type.size(), type.optional())
                        : type.optional() ? new OfOptionalBits(bits) : new OfBits(bits);
            }
        };
    }

    /** An integer of which only some mean something. */
    private static final class OfCode extends ArgumentKind {
        private final ArgumentKind integer;
        private final String parameter;
        private final List<String> words;

        OfCode(ArgumentKind integer, String parameter, List<String> words) {
            this.integer = integer;
            this.parameter = parameter;
            this.words = words;
        }

        @Override
        @Nullable Object acceptAny(@Nullable Object value) {
            Object accepted = integer.accept(value);
            if (accepted instanceof Number code) {
                ClosedCodes.check(parameter, words, code.longValue());
            }
            return accepted;
        }

        @Override
        void pushAny(Arguments call, @Nullable Object accepted) {
            integer.push(call, accepted);
        }

        @Override
        String javaTypes() {
            return integer.javaTypes();
        }
    }

    // ------------------------------------------------------------------ tensors

    private static final class OfTensor extends ArgumentKind {
        @Override
        @Nullable Object acceptAny(@Nullable Object value) {
            return value instanceof TensorRef ? value : REFUSED;
        }

        @Override
        void pushAny(Arguments call, @Nullable Object accepted) {
            pushTensor(call, (TensorRef) present(accepted), false);
        }

        @Override
        void releaseAny(@Nullable Object accepted) {
            ((TensorRef) present(accepted)).handle().release();
        }

        @Override
        @Nullable Object tensorsIn(@Nullable Object accepted) {
            return accepted;
        }

        @Override
        String javaTypes() {
            return "a Tensor";
        }
    }

    private static void pushTensor(Arguments call, TensorRef tensor, boolean optional) {
        long handle = tensor.handle().acquire();
        try {
            if (optional) {
                call.someTensor(handle);
            } else {
                call.tensor(handle);
            }
        } catch (RuntimeException | Error e) {
            tensor.handle().release();
            throw e;
        }
    }

    private static final class OfOptionalTensor extends ArgumentKind {
        @Override
        @Nullable Object acceptAny(@Nullable Object value) {
            return value == null || value instanceof TensorRef ? value : REFUSED;
        }

        @Override
        void pushAny(Arguments call, @Nullable Object accepted) {
            if (accepted == null) {
                call.none();
            } else {
                pushTensor(call, (TensorRef) accepted, true);
            }
        }

        @Override
        void releaseAny(@Nullable Object accepted) {
            if (accepted != null) {
                ((TensorRef) accepted).handle().release();
            }
        }

        @Override
        @Nullable Object tensorsIn(@Nullable Object accepted) {
            return accepted;
        }

        @Override
        String javaTypes() {
            return "a Tensor or null";
        }
    }

    private static final class OfTensors extends ArgumentKind {
        private final boolean optional;
        private final boolean optionalElements;

        OfTensors(boolean optional, boolean optionalElements) {
            this.optional = optional;
            this.optionalElements = optionalElements;
        }

        @Override
        @Nullable Object acceptAny(@Nullable Object value) {
            if (value == null) {
                return optional ? null : REFUSED;
            }
            Object[] elements = value instanceof List<?> list ? list.toArray()
                    : value instanceof Object[] array ? array.clone() : null;
            if (elements == null) {
                return REFUSED;
            }
            TensorRef[] tensors = new TensorRef[elements.length];
            for (int i = 0; i < tensors.length; i++) {
                if (elements[i] instanceof TensorRef tensor) {
                    tensors[i] = tensor;
                } else if (elements[i] != null || !optionalElements) {
                    return REFUSED;
                }
            }
            return tensors;
        }

        @Override
        void pushAny(Arguments call, @Nullable Object accepted) {
            if (accepted == null) {
                call.none();
                return;
            }
            TensorRef[] tensors = (TensorRef[]) accepted;
            long[] handles = new long[tensors.length];
            int acquired = 0;
            try {
                for (; acquired < handles.length; acquired++) {
                    handles[acquired] = tensors[acquired] == null ? 0 : tensors[acquired].handle().acquire();
                }
                if (optionalElements) {
                    call.optionalTensors(handles);
                } else if (optional) {
                    call.someTensors(handles);
                } else {
                    call.tensors(handles);
                }
            } catch (RuntimeException | Error e) {
                ArgumentKind.release(tensors, acquired);
                throw e;
            }
        }

        @Override
        void releaseAny(@Nullable Object accepted) {
            if (accepted != null) {
                TensorRef[] tensors = (TensorRef[]) accepted;
                ArgumentKind.release(tensors, tensors.length);
            }
        }

        @Override
        @Nullable Object tensorsIn(@Nullable Object accepted) {
            return accepted;
        }

        @Override
        String javaTypes() {
            return "a Tensor[] or List<Tensor>" + (optionalElements ? ", whose elements may be null" : "")
                    + (optional ? ", or null" : "");
        }
    }

    // ------------------------------------------------------------------ numbers and enumerations

    /** Values that are their own bits on the stack. */
    private enum Bits {
        INT("an int or long") {
            @Override
            boolean fits(@Nullable Object value) {
                return value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte;
            }

            @Override
            long bits(Object value) {
                return ((Number) value).longValue();
            }
        },
        FLOAT("a number") {
            @Override
            boolean fits(@Nullable Object value) {
                return value instanceof Double || value instanceof Float || INT.fits(value);
            }

            @Override
            long bits(Object value) {
                return Double.doubleToRawLongBits(((Number) value).doubleValue());
            }
        },
        BOOL("a boolean") {
            @Override
            boolean fits(@Nullable Object value) {
                return value instanceof Boolean;
            }

            @Override
            long bits(Object value) {
                return (Boolean) value ? 1 : 0;
            }
        },
        DTYPE("a DType") {
            @Override
            boolean fits(@Nullable Object value) {
                return value instanceof DType;
            }

            @Override
            long bits(Object value) {
                return ((DType) value).code();
            }
        },
        LAYOUT("a Layout") {
            @Override
            boolean fits(@Nullable Object value) {
                return value instanceof Layout;
            }

            @Override
            long bits(Object value) {
                return ((Layout) value).code();
            }
        },
        MEMORY_FORMAT("a MemoryFormat") {
            @Override
            boolean fits(@Nullable Object value) {
                return value instanceof MemoryFormat;
            }

            @Override
            long bits(Object value) {
                return ((MemoryFormat) value).code();
            }
        },
        DEVICE("a Device") {
            @Override
            boolean fits(@Nullable Object value) {
                return value instanceof Device;
            }

            @Override
            long bits(Object value) {
                Device device = (Device) value;
                DeviceTypes.requireUsable(device);
                return (long) device.code() << 32 | device.index() & 0xffffffffL;
            }
        };

        final String javaType;

        Bits(String javaType) {
            this.javaType = javaType;
        }

        abstract boolean fits(@Nullable Object value);

        abstract long bits(Object value);

        static Bits of(Kind kind) {
            return valueOf(kind.name());
        }
    }

    private static final class OfBits extends ArgumentKind {
        private final Bits bits;

        OfBits(Bits bits) {
            this.bits = bits;
        }

        @Override
        @Nullable Object acceptAny(@Nullable Object value) {
            return bits.fits(value) ? value : REFUSED;
        }

        @Override
        void pushAny(Arguments call, @Nullable Object accepted) {
            call.integer(bits.bits(present(accepted)));
        }

        @Override
        String javaTypes() {
            return bits.javaType;
        }
    }

    private static final class OfOptionalBits extends ArgumentKind {
        private final Bits bits;

        OfOptionalBits(Bits bits) {
            this.bits = bits;
        }

        @Override
        @Nullable Object acceptAny(@Nullable Object value) {
            return value == null || bits.fits(value) ? value : REFUSED;
        }

        @Override
        void pushAny(Arguments call, @Nullable Object accepted) {
            if (accepted == null) {
                call.none();
            } else {
                call.someInteger(bits.bits(accepted));
            }
        }

        @Override
        String javaTypes() {
            return bits.javaType + " or null";
        }
    }

    private static final class OfList extends ArgumentKind {
        private final Bits bits;
        private final int size;
        private final boolean optional;

        OfList(Bits bits, int size, boolean optional) {
            this.bits = bits;
            this.size = size;
            this.optional = optional;
        }

        @Override
        @Nullable Object acceptAny(@Nullable Object value) {
            // As the typed methods give a single number for a long...
            Object given = size > 1 && value instanceof long[] one && one.length == 1 && bits == Bits.INT ? (Long) one[0] : value;
            return switch (given) {
                case null -> optional ? null : REFUSED;
                case long[] longs when bits == Bits.INT -> longs.clone();
                case int[] ints when bits == Bits.INT -> Arrays.stream(ints).asLongStream().toArray();
                case long[] longs when bits == Bits.FLOAT ->
                        Arrays.stream(longs).map(v -> Double.doubleToRawLongBits((double) v)).toArray();
                case double[] doubles when bits == Bits.FLOAT ->
                        Arrays.stream(doubles).mapToLong(Double::doubleToRawLongBits).toArray();
                case boolean[] booleans when bits == Bits.BOOL -> ofBooleans(booleans);
                case List<?> list -> ofElements(list.toArray());
                case Object[] array -> ofElements(array.clone());
                case Object single when size > 0 && bits.fits(single) -> {
                    long[] all = new long[size];
                    Arrays.fill(all, bits.bits(single));
                    yield all;
                }
                default -> REFUSED;
            };
        }

        private static long[] ofBooleans(boolean[] booleans) {
            long[] all = new long[booleans.length];
            for (int i = 0; i < all.length; i++) {
                all[i] = booleans[i] ? 1 : 0;
            }
            return all;
        }

        private Object ofElements(Object[] elements) {
            long[] all = new long[elements.length];
            for (int i = 0; i < all.length; i++) {
                if (!bits.fits(elements[i])) {
                    return REFUSED;
                }
                all[i] = bits.bits(elements[i]);
            }
            return all;
        }

        @Override
        void pushAny(Arguments call, @Nullable Object accepted) {
            if (accepted == null) {
                call.none();
            } else if (optional) {
                call.someIntegers((long[]) accepted);
            } else {
                call.integers((long[]) accepted);
            }
        }

        @Override
        String javaTypes() {
            String arrays = switch (bits) {
                case INT -> "a long[], int[] or List";
                case FLOAT -> "a double[] or List";
                case BOOL -> "a boolean[] or List";
                default -> "a List";
            };
            return arrays + (size > 0 ? ", or " + bits.javaType + " that stands for " + size : "") + (optional ? ", or null" : "");
        }
    }

    // ------------------------------------------------------------------ the rest

    private static final class OfString extends ArgumentKind {
        private final boolean optional;

        OfString(boolean optional) {
            this.optional = optional;
        }

        @Override
        @Nullable Object acceptAny(@Nullable Object value) {
            return value instanceof String || value == null && optional ? value : REFUSED;
        }

        @Override
        void pushAny(Arguments call, @Nullable Object accepted) {
            if (accepted == null) {
                call.none();
            } else if (optional) {
                call.someString((String) accepted);
            } else {
                call.string((String) accepted);
            }
        }

        @Override
        String javaTypes() {
            return optional ? "a String or null" : "a String";
        }
    }

    private static final class OfGenerator extends ArgumentKind {
        private final boolean optional;

        OfGenerator(boolean optional) {
            this.optional = optional;
        }

        @Override
        @Nullable Object acceptAny(@Nullable Object value) {
            return value instanceof GeneratorRef || value == null && optional ? value : REFUSED;
        }

        @Override
        void pushAny(Arguments call, @Nullable Object accepted) {
            if (accepted == null) {
                call.none();
            } else if (optional) {
                call.someGenerator(((GeneratorRef) accepted).handle().address());
            } else {
                call.generator(((GeneratorRef) accepted).handle().address());
            }
            Reference.reachabilityFence(accepted);
        }

        @Override
        String javaTypes() {
            return optional ? "a Generator, or null for the device's default one" : "a Generator";
        }
    }

    private static final class OfScalar extends ArgumentKind {
        private final boolean optional;

        OfScalar(boolean optional) {
            this.optional = optional;
        }

        @Override
        @Nullable Object acceptAny(@Nullable Object value) {
            return isScalar(value) || value == null && optional ? value : REFUSED;
        }

        @Override
        void pushAny(Arguments call, @Nullable Object accepted) {
            if (accepted == null) {
                call.none();
            } else {
                call.scalar(accepted, optional);
            }
        }

        @Override
        String javaTypes() {
            return "a number, Boolean or Complex" + (optional ? ", or null" : "");
        }
    }

    /** A list of Scalars, which is only ever lowered. */
    private static final class OfScalars extends ArgumentKind {
        @Override
        @Nullable Object acceptAny(@Nullable Object value) {
            Object[] elements = switch (value) {
                case List<?> list -> list.toArray();
                case Object[] array -> array.clone();
                case double[] doubles -> Arrays.stream(doubles).boxed().toArray();
                case long[] longs -> Arrays.stream(longs).boxed().toArray();
                case null, default -> null;
            };
            if (elements == null) {
                return REFUSED;
            }
            for (Object element : elements) {
                if (!isScalar(element)) {
                    return REFUSED;
                }
            }
            return List.of(elements);
        }

        @Override
        void pushAny(Arguments call, @Nullable Object accepted) {
            throw new UnsupportedOperationException("no function of libtorch's C interface carries a list of Scalars");
        }

        @Override
        String javaTypes() {
            return "a List of numbers, or a double[] or long[]";
        }
    }

    static boolean isScalar(@Nullable Object value) {
        return Bits.FLOAT.fits(value) || value instanceof Boolean || value instanceof Complex || value instanceof BigInteger;
    }
}
