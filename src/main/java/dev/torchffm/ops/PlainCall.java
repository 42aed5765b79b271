package dev.torchffm.ops;

import dev.torchffm.Tensor;
import dev.torchffm.internal.abi.Call;
import dev.torchffm.internal.abi.OpName;
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

    private final OpName op;
    /** Of each parameter what may be given for it. */
    private final byte[] kinds;
    /** Of each parameter what the dispatcher takes where nothing is given. */
    private final long[] defaults;
    /** How many arguments there must be. */
    private final int least;
    /** How many there may be: up to the first that is given as something else. */
    private final int most;
    private final int tensorCount;

    private PlainCall(OpName op, byte[] kinds, long[] defaults, int least) {
        this.op = op;
        this.kinds = kinds;
        this.defaults = defaults;
        this.least = least;
        int plain = 0;
        int tensors = 0;
        while (plain < kinds.length && kinds[plain] != OTHER) {
            tensors += kinds[plain++] == TENSOR ? 1 : 0;
        }
        this.most = plain;
        this.tensorCount = tensors;
    }

    /** The plan for an operator that writes into no argument and returns one tensor; null if no call of it is plain. */
    static PlainCall of(Schema schema, OpName op) {
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
        if (count < least || count > most) {
            return NOT_PLAIN;
        }
        Call call = Call.of(op);
        Tensor[] acquired = new Tensor[tensorCount];
        boolean begun = false;
        try {
            if (!push(call, arguments, acquired)) {
                return NOT_PLAIN;
            }
            begun = true;
            call.run();
            return OperatorResults.newTensor(call.result(0), acquired);
        } finally {
            if (!begun) {
                call.discard();
            }
            for (Tensor tensor : acquired) {
                if (tensor != null) {
                    TENSORS.handle(tensor).release();
                }
            }
        }
    }

    /**
     * Appends everything, and acquires the tensors, in one go over what was given: the caller's array may change meanwhile. Says
     * whether all of it was as planned.
     */
    private boolean push(Call call, Object[] given, Tensor[] acquired) {
        int tensors = 0;
        for (int i = 0; i < given.length; i++) {
            Object value = given[i];
            byte kind = kinds[i];
            if (kind == TENSOR && value instanceof Tensor tensor) {
                long handle = TENSORS.handle(tensor).acquire();
                acquired[tensors++] = tensor;
                call.tensor(handle);
            } else if (kind == INT && value instanceof Integer number) {
                call.integer(number);
            } else if (kind == INT && value instanceof Long || kind == FLOAT && value instanceof Double
                    || kind == BOOL && value instanceof Boolean) {
                call.integer(bits(kind, value));
            } else {
                return false;
            }
        }
        for (int i = given.length; i < defaults.length; i++) {
            call.integer(defaults[i]);
        }
        return true;
    }
}
