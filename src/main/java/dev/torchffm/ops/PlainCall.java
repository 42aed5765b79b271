package dev.torchffm.ops;

import dev.torchffm.Tensor;
import dev.torchffm.internal.Call;
import dev.torchffm.internal.Op;
import dev.torchffm.internal.TensorAccess;
import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Schema;
import dev.torchffm.internal.schema.Type;

/**
 * How most calls are made, planned once for each operator that can be called so: what is given are tensors, integers, doubles and
 * booleans, in order; the rest takes defaults that are bits known beforehand; nothing is written into, and one new tensor returned.
 * {@link Operator} makes all other calls, with objects for what is an integer or a comparison here.
 */
final class PlainCall {
    private static final TensorAccess TENSORS = TensorAccess.get();

    /** What {@link #call} gives where another way must be taken. */
    static final Object NOT_PLAIN = new Object();

    private static final byte OTHER = 0;
    private static final byte TENSOR = 1;
    private static final byte INT = 2;
    private static final byte FLOAT = 3;
    private static final byte BOOL = 4;

    private final Op op;
    /** Of each parameter what may be given for it. */
    private final byte[] kinds;
    /** Of each parameter what the dispatcher takes where nothing is given. */
    private final long[] defaults;
    /** How many arguments there must be. */
    private final int least;

    private PlainCall(Op op, byte[] kinds, long[] defaults, int least) {
        this.op = op;
        this.kinds = kinds;
        this.defaults = defaults;
        this.least = least;
    }

    /** The plan for an operator that writes into no argument and returns one tensor; null if no call of it is plain. */
    static PlainCall of(Schema schema, Op op) {
        int count = schema.parameters().size();
        byte[] kinds = new byte[count];
        long[] defaults = new long[count];
        int least = 0;
        for (int i = 0; i < count; i++) {
            Parameter parameter = schema.parameters().get(i);
            kinds[i] = kind(parameter.type());
            if (!parameter.hasDefault() || !isBits(parameter, kinds[i])) {
                least = i + 1;
            } else {
                defaults[i] = bits(kinds[i], parameter.defaultValue());
            }
        }
        for (int i = 0; i < least; i++) {
            if (kinds[i] == OTHER) {
                return null;
            }
        }
        return new PlainCall(op, kinds, defaults, least);
    }

    private static byte kind(Type type) {
        return type.list() || type.optional() ? OTHER : switch (type.kind()) {
            case TENSOR -> TENSOR;
            case INT -> INT;
            case FLOAT -> FLOAT;
            case BOOL -> BOOL;
            default -> OTHER;
        };
    }

    private static boolean isBits(Parameter parameter, byte kind) {
        return kind > TENSOR || parameter.type().optional() && parameter.defaultValue() == null;
    }

    private static long bits(byte kind, Object value) {
        return switch (kind) {
            case INT -> ((Number) value).longValue();
            case FLOAT -> Double.doubleToRawLongBits(((Number) value).doubleValue());
            case BOOL -> (Boolean) value ? 1 : 0;
            default -> 0;
        };
    }

    /**
     * Makes the call if it is a plain one.
     *
     * @return the result, null if it is undefined, or {@link #NOT_PLAIN} if the arguments are others, with nothing done
     */
    Object call(Object[] arguments) {
        int count = arguments.length;
        if (count < least || count > kinds.length) {
            return NOT_PLAIN;
        }
        // The caller's array may change meanwhile.
        Object[] given = arguments.clone();
        for (int i = 0; i < count; i++) {
            if (!fits(kinds[i], given[i])) {
                return NOT_PLAIN;
            }
        }
        Call call = Call.of(op);
        push(call, given);
        try {
            call.run();
            return OperatorResults.newTensor(call.result(0), given);
        } finally {
            release(given, count);
        }
    }

    private static boolean fits(byte kind, Object value) {
        return switch (kind) {
            case TENSOR -> value instanceof Tensor;
            case INT -> value instanceof Integer || value instanceof Long;
            case FLOAT -> value instanceof Double;
            case BOOL -> value instanceof Boolean;
            default -> false;
        };
    }

    /** Appends everything; the tensors are then acquired. */
    private void push(Call call, Object[] given) {
        int pushed = 0;
        try {
            for (; pushed < given.length; pushed++) {
                if (given[pushed] instanceof Tensor tensor) {
                    push(call, tensor);
                } else {
                    call.integer(given[pushed] instanceof Integer number ? number : bits(kinds[pushed], given[pushed]));
                }
            }
            for (int i = pushed; i < defaults.length; i++) {
                call.integer(defaults[i]);
            }
        } catch (RuntimeException | Error e) {
            release(given, pushed);
            call.discard();
            throw e;
        }
    }

    private static void push(Call call, Tensor tensor) {
        long handle = TENSORS.handle(tensor).acquire();
        try {
            call.tensor(handle);
        } catch (RuntimeException | Error e) {
            TENSORS.handle(tensor).release();
            throw e;
        }
    }

    private static void release(Object[] given, int count) {
        for (int i = 0; i < count; i++) {
            if (given[i] instanceof Tensor tensor) {
                TENSORS.handle(tensor).release();
            }
        }
    }
}
