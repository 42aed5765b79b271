package dev.torchffm.internal.dispatch;

import dev.torchffm.internal.abi.Call;
import dev.torchffm.internal.abi.OpName;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.internal.lifetime.TensorRef;
import dev.torchffm.internal.schema.Kind;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Schema;
import dev.torchffm.internal.schema.Type;
import java.lang.ref.Reference;

/**
 * How most calls are made, planned once for each operator that can be called so: what is given are tensors, integers, doubles and
 * booleans, in order; the rest takes defaults that are bits known beforehand; nothing is written into, and one new tensor returned.
 * {@link Operator} makes all other calls, with objects for what is an integer or a comparison here.
 */
final class FastPathCall {

    /** What {@link #call} gives where another way must be taken. */
    static final Object OTHER_WAY = new Object();

    private static final byte OTHER = 0;
    private static final byte TENSOR = 1;
    private static final byte INT = 2;
    private static final byte FLOAT = 3;
    private static final byte BOOL = 4;
    /** An integer from 0 to {@link #MAX_CODE}. */
    private static final byte CODE = 5;
    private static final long MAX_CODE = 2;

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

    private FastPathCall(OpName op, byte[] kinds, long[] defaults, int least) {
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
    static FastPathCall of(Schema schema, OpName op) {
        int count = schema.parameters().size();
        byte[] kinds = new byte[count];
        long[] defaults = new long[count];
        int least = 0;
        for (int i = 0; i < count; i++) {
            Parameter parameter = schema.parameters().get(i);
            // With a code that means nothing the other way ends in a refusal.
            kinds[i] = ClosedCodes.words(schema, parameter) != null ? CODE : kind(parameter.type());
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
        return new FastPathCall(op, kinds, defaults, least);
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
            case INT, CODE -> ((Number) value).longValue();
            case FLOAT -> Double.doubleToRawLongBits(((Number) value).doubleValue());
            case BOOL -> (Boolean) value ? 1 : 0;
            default -> 0;
        };
    }

    /**
     * Makes the call if it is a plain one.
     *
     * @return the result, null if it is undefined, or {@link #OTHER_WAY} if the arguments are others, with nothing done
     */
    Object call(Object[] arguments) {
        int count = arguments.length;
        if (count < least || count > most) {
            return OTHER_WAY;
        }
        Call call = Call.of(op);
        TensorRef[] acquired = new TensorRef[tensorCount];
        boolean begun = false;
        try {
            if (!push(call, arguments, acquired)) {
                return OTHER_WAY;
            }
            begun = true;
            call.run();
            return ResultKinds.newTensor(call.result(0), acquired);
        } finally {
            if (!begun) {
                call.discard();
            }
            for (TensorRef tensor : acquired) {
                if (tensor != null) {
                    tensor.handle().release();
                    Reference.reachabilityFence(tensor);
                }
            }
        }
    }

    /** As {@link #call(Object[])}, with one tensor. */
    Object call(TensorRef self) {
        if (least > 1 || most == 0 || kinds[0] != TENSOR) {
            return OTHER_WAY;
        }
        TensorHandle held = self.handle();
        long handle = held.acquire();
        try {
            Call call = Call.of(op).tensor(handle);
            appendDefaults(call, 1);
            call.run();
            return ResultKinds.newTensor(call.result(0), held);
        } finally {
            held.release();
            Reference.reachabilityFence(self);
        }
    }

    /** As {@link #call(Object[])}, with two tensors. */
    Object call(TensorRef self, TensorRef other) {
        if (least > 2 || most < 2 || kinds[0] != TENSOR || kinds[1] != TENSOR) {
            return OTHER_WAY;
        }
        TensorHandle left = self.handle();
        TensorHandle right = other.handle();
        long first = left.acquire();
        try {
            long second = right.acquire();
            try {
                Call call = Call.of(op).tensor(first).tensor(second);
                appendDefaults(call, 2);
                call.run();
                return ResultKinds.newTensor(call.result(0), left, right);
            } finally {
                right.release();
                Reference.reachabilityFence(other);
            }
        } finally {
            left.release();
            Reference.reachabilityFence(self);
        }
    }

    private void appendDefaults(Call call, int given) {
        for (int i = given; i < defaults.length; i++) {
            call.integer(defaults[i]);
        }
    }

    /**
     * Appends everything, and acquires the tensors, in one go over what was given: the caller's array may change meanwhile. Says
     * whether all of it was as planned.
     */
    private boolean push(Call call, Object[] given, TensorRef[] acquired) {
        int tensors = 0;
        for (int i = 0; i < given.length; i++) {
            Object value = given[i];
            byte kind = kinds[i];
            if (kind == TENSOR && value instanceof TensorRef tensor) {
                long handle = tensor.handle().acquire();
                acquired[tensors++] = tensor;
                call.tensor(handle);
            } else if (kind == INT && value instanceof Integer number) {
                call.integer(number);
            } else if (kind == INT && value instanceof Long || kind == FLOAT && value instanceof Double
                    || kind == BOOL && value instanceof Boolean) {
                call.integer(bits(kind, value));
            } else if (kind == CODE && (value instanceof Long || value instanceof Integer) && ((Number) value).longValue() >= 0
                    && ((Number) value).longValue() <= MAX_CODE) {
                call.integer(((Number) value).longValue());
            } else {
                return false;
            }
        }
        appendDefaults(call, given.length);
        return true;
    }
}
