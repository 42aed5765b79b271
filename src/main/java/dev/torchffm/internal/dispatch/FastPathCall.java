// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import dev.torchffm.internal.abi.Arguments;
import dev.torchffm.internal.abi.BoxedOperator;
import dev.torchffm.internal.abi.Call;
import dev.torchffm.internal.abi.DispatchedCall;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.internal.abi.OpName;
import dev.torchffm.internal.abi.UnboxedCall;
import dev.torchffm.internal.abi.UnboxedOperator;
import dev.torchffm.internal.layout.TensorImplLayout;
import dev.torchffm.internal.lifetime.TensorHandle;
import dev.torchffm.internal.lifetime.TensorRef;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Schema;
import dev.torchffm.internal.schema.Type;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/**
 * How most calls are made, planned once for each operator that can be called so: what is given are tensors, numbers and truth values,
 * in order; the rest takes defaults that are known beforehand; one tensor is returned, which is new or the first argument.
 * {@link AtenOperator} makes all other calls, with objects for what is an integer or a comparison here.
 *
 * <p>Of libtorch's entrances the first that serves is taken: the operator's C++ function, the dispatcher with boxed arguments, the
 * dispatcher by name.
 */
final class FastPathCall {

    /** What {@link #call} gives where another way must be taken. */
    static final Object OTHER_WAY = new Object();

    private static final byte OTHER = 0;
    private static final byte TENSOR = 1;
    private static final byte INT = 2;
    private static final byte FLOAT = 3;
    private static final byte BOOL = 4;
    private static final byte SCALAR = 5;
    /** One of {@link ClosedCodes}. */
    private static final byte CODE = 6;
    private static final byte OPTIONAL_TENSOR = 7;
    private static final byte OPTIONAL_SCALAR = 8;

    private final Schema schema;
    private final OpName op;
    /** How calls with a Scalar are made, or null if there is none. */
    private final @Nullable ScalarRoute route;
    /** Of each parameter what may be given for it. */
    private final byte[] kinds;
    /** Of each parameter what stands for it where nothing is given: its bits. */
    private final long[] defaults;
    /** The same for Scalars: a number, or null for an absent one. */
    private final Object[] scalars;
    /** Whether a parameter that is left out is absent. */
    private final boolean[] absent;
    /** How many arguments there must be. */
    private final int minArity;
    /** How many there may be: up to the first that is given as something else. */
    private final int maxArity;
    private final int tensorCount;
    /** Whether the first argument is written, and returned. */
    private final boolean inPlace;
    /** Whether another way must be taken for tensors that are not {@linkplain TensorImplLayout#isDenseCpu ordinary}. */
    private final boolean ordinaryOnly;
    /** A flag with which another way must be taken, or -1. */
    private final int flag;
    private volatile boolean sought;
    private @Nullable UnboxedOperator unboxed;
    private @Nullable BoxedOperator boxed;

    private FastPathCall(Schema schema, OpName op, @Nullable ScalarRoute route, boolean ordinaryOnly, int flag) {
        int count = schema.parameters().size();
        this.schema = schema;
        this.op = op;
        this.route = route;
        this.ordinaryOnly = ordinaryOnly;
        this.flag = flag;
        this.kinds = new byte[count];
        this.defaults = new long[count];
        this.scalars = new Object[count];
        this.absent = new boolean[count];
        int required = 0;
        for (int i = 0; i < count; i++) {
            Parameter parameter = schema.parameters().get(i);
            // With a code that means nothing the other way ends in a refusal.
            kinds[i] = ClosedCodes.words(schema, parameter) != null ? CODE : kind(parameter.type());
            Object value = parameter.defaultValue();
            absent[i] = parameter.type().optional() && value == null;
            if (!parameter.hasDefault() || !absent[i] && (kinds[i] <= TENSOR || kinds[i] == OPTIONAL_TENSOR)) {
                required = i + 1;
            } else if (kinds[i] == SCALAR || kinds[i] == OPTIONAL_SCALAR) {
                scalars[i] = value;
            } else if (value != null) {
                defaults[i] = bits(kinds[i], value);
            }
        }
        this.minArity = required;
        int plain = 0;
        int tensors = 0;
        while (plain < count && kinds[plain] != OTHER) {
            tensors += kinds[plain] == TENSOR || kinds[plain] == OPTIONAL_TENSOR ? 1 : 0;
            plain++;
        }
        this.maxArity = plain;
        this.tensorCount = tensors;
        this.inPlace = count > 0 && schema.parameters().getFirst().written();
    }

    /**
     * The plan for an operator that returns one tensor, a new one or its first argument; null if no call of it is plain.
     *
     * @param route how calls with a Scalar are made; null if libtorch's C interface carries all arguments
     * @param ordinaryOnly whether only calls whose tensors are all strided ones of the CPU, without a quantizer, are made so
     * @param flag a parameter without which, or with false for which, calls are made so, and which is false where it is left out; -1 for none
     */
    static @Nullable FastPathCall of(Schema schema, OpName op, @Nullable ScalarRoute route, boolean ordinaryOnly, int flag) {
        for (int i = 1; i < schema.parameters().size(); i++) {
            if (schema.parameters().get(i).written()) {
                return null;
            }
        }
        FastPathCall plan = new FastPathCall(schema, op, route, ordinaryOnly, flag);
        return plan.minArity > plan.maxArity ? null : plan;
    }

    private static byte kind(Type type) {
        if (type.list()) {
            return OTHER;
        }
        return switch (type.kind()) {
            case TENSOR -> type.optional() ? OPTIONAL_TENSOR : TENSOR;
            case INT -> type.optional() ? OTHER : INT;
            case FLOAT -> type.optional() ? OTHER : FLOAT;
            case BOOL -> type.optional() ? OTHER : BOOL;
            case SCALAR -> type.optional() ? OPTIONAL_SCALAR : SCALAR;
            default -> OTHER;
        };
    }

    private static long bits(byte kind, Object value) {
        return switch (kind) {
            case INT, CODE -> ((Number) value).longValue();
            case FLOAT -> Double.doubleToRawLongBits(((Number) value).doubleValue());
            case BOOL -> (Boolean) value ? 1 : 0;
            default -> 0;
        };
    }

    // ------------------------------------------------------------------ entrances

    private void seek() {
        if (!sought) {
            // Whoever seeks finds the same.
            BoxedOperator withScalars = route == null ? null : route.boxed();
            if (route != null && withScalars == null) {
                sought = true;
            } else if (UnboxedOperator.isWorthwhile()) {
                unboxed = UnboxedOperator.find(schema);
                boxed = unboxed == null && route == null ? BoxedOperator.find(schema) : withScalars;
                sought = true;
            } else {
                boxed = withScalars;
            }
        }
    }

    /** Begins a call, or gives null if the operator is composed of others. */
    private @Nullable DispatchedCall begin() {
        seek();
        return unboxed != null ? unboxed.begin() : boxed != null ? boxed.begin() : route == null ? Call.of(op) : null;
    }

    /** Whether the call must wait until no other thread is in one, perhaps. */
    private boolean mayHaveToBeAlone(TensorRef self) {
        return inPlace && self.handle().isReachedByOthers() && Native.gradEnabled();
    }

    // ------------------------------------------------------------------ calls

    /**
     * Makes the call if it is a plain one.
     *
     * @return the result, null if it is undefined, or {@link #OTHER_WAY} if the arguments are others, with nothing done
     */
    @Nullable Object call(Object[] arguments) {
        int count = arguments.length;
        if (count < minArity || count > maxArity || inPlace && (!(arguments[0] instanceof TensorRef self) || mayHaveToBeAlone(self))) {
            return OTHER_WAY;
        }
        if (flag >= 0 && count > flag && !Boolean.FALSE.equals(arguments[flag])) {
            return OTHER_WAY;
        }
        DispatchedCall call = begin();
        if (call == null) {
            return OTHER_WAY;
        }
        TensorRef[] acquired = new TensorRef[tensorCount];
        boolean begun = false;
        try {
            if (!push(call, arguments, acquired)) {
                return OTHER_WAY;
            }
            begun = true;
            if (unboxed != null && unboxed.hasKernel()) {
                ((UnboxedCall) call).bypassingDispatcher(mayBypassDispatcher(acquired));
            }
            call.run();
            return inPlace ? written(call, acquired[0]) : ResultKinds.newTensor(call.result(0), acquired);
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

    private static boolean mayBypassDispatcher(TensorRef[] tensors) {
        for (TensorRef tensor : tensors) {
            if (tensor != null && !FastPath.mayBypassDispatcher(tensor.handle().held())) {
                return false;
            }
        }
        return true;
    }

    /** The first argument, which was written, and of which some entrances give another handle. */
    private TensorRef written(DispatchedCall call, TensorRef self) {
        if (unboxed == null) {
            Native.deleteTensor(call.result(0));
        }
        return self;
    }

    /** As {@link #call(Object[])}, with one tensor. */
    @Nullable Object call(TensorRef self) {
        if (minArity > 1 || maxArity == 0 || kinds[0] != TENSOR || mayHaveToBeAlone(self)) {
            return OTHER_WAY;
        }
        seek();
        if (unboxed == null && (route != null || boxed != null)) {
            return call(new Object[] {self});
        }
        TensorHandle held = self.handle();
        long handle = held.acquire();
        try {
            if (isLeftToTheOtherWay(handle)) {
                return OTHER_WAY;
            }
            DispatchedCall call;
            if (unboxed != null) {
                UnboxedCall direct = unboxed.begin().tensor(handle)
                        .bypassingDispatcher(unboxed.hasKernel() && FastPath.mayBypassDispatcher(handle));
                appendDefaults(direct, 1);
                direct.run();
                call = direct;
            } else {
                Call named = Call.of(op).tensor(handle);
                appendDefaults(named, 1);
                named.run();
                call = named;
            }
            return inPlace ? written(call, self) : ResultKinds.newTensor(call.result(0), held);
        } finally {
            held.release();
            Reference.reachabilityFence(self);
        }
    }

    /** As {@link #call(Object[])}, with two tensors. */
    @Nullable Object call(TensorRef self, TensorRef other) {
        if (minArity > 2 || maxArity < 2 || kinds[0] != TENSOR || kinds[1] != TENSOR || mayHaveToBeAlone(self)) {
            return OTHER_WAY;
        }
        seek();
        if (unboxed == null && (route != null || boxed != null)) {
            return call(new Object[] {self, other});
        }
        TensorHandle left = self.handle();
        TensorHandle right = other.handle();
        long first = left.acquire();
        try {
            long second = right.acquire();
            try {
                if (isLeftToTheOtherWay(first) || isLeftToTheOtherWay(second)) {
                    return OTHER_WAY;
                }
                DispatchedCall call;
                if (unboxed != null) {
                    UnboxedCall direct = unboxed.begin().tensor(first).tensor(second).bypassingDispatcher(
                            unboxed.hasKernel() && FastPath.mayBypassDispatcher(first) && FastPath.mayBypassDispatcher(second));
                    appendDefaults(direct, 2);
                    direct.run();
                    call = direct;
                } else {
                    Call named = Call.of(op).tensor(first).tensor(second);
                    appendDefaults(named, 2);
                    named.run();
                    call = named;
                }
                return inPlace ? written(call, self) : ResultKinds.newTensor(call.result(0), left, right);
            } finally {
                right.release();
                Reference.reachabilityFence(other);
            }
        } finally {
            left.release();
            Reference.reachabilityFence(self);
        }
    }

    private boolean isLeftToTheOtherWay(long tensor) {
        return ordinaryOnly && !TensorImplLayout.isDenseCpu(tensor);
    }

    private void appendDefaults(Arguments call, int given) {
        for (int i = given; i < defaults.length; i++) {
            if (absent[i]) {
                call.none();
            } else if (kinds[i] == SCALAR || kinds[i] == OPTIONAL_SCALAR) {
                call.scalar(scalars[i], kinds[i] == OPTIONAL_SCALAR);
            } else {
                call.integer(defaults[i]);
            }
        }
    }

    /**
     * Appends everything, and acquires the tensors, in one go over what was given: the caller's array may change meanwhile. Says
     * whether all of it was as planned.
     */
    private boolean push(DispatchedCall call, Object[] given, TensorRef[] acquired) {
        int tensors = 0;
        for (int i = 0; i < given.length; i++) {
            Object value = given[i];
            byte kind = kinds[i];
            if (kind == TENSOR && value instanceof TensorRef tensor) {
                long handle = tensor.handle().acquire();
                acquired[tensors++] = tensor;
                if (isLeftToTheOtherWay(handle)) {
                    return false;
                }
                call.tensor(handle);
            } else if (kind == INT && value instanceof Integer number) {
                call.integer(number);
            } else if (kind == INT && value instanceof Long || kind == FLOAT && value instanceof Double
                    || kind == BOOL && value instanceof Boolean) {
                call.integer(bits(kind, value));
            } else if (kind == CODE && (value instanceof Long || value instanceof Integer)
                    && ClosedCodes.isKnown(((Number) value).longValue())) {
                call.integer(((Number) value).longValue());
            } else if ((kind == SCALAR || kind == OPTIONAL_SCALAR) && isRealScalar(value)) {
                call.scalar(value, kind == OPTIONAL_SCALAR);
            } else if (kind == OPTIONAL_TENSOR && value instanceof TensorRef tensor) {
                long handle = tensor.handle().acquire();
                acquired[tensors++] = tensor;
                if (isLeftToTheOtherWay(handle)) {
                    return false;
                }
                call.someTensor(handle);
            } else if (kind >= OPTIONAL_TENSOR && value == null) {
                call.none();
            } else {
                return false;
            }
        }
        appendDefaults(call, given.length);
        return true;
    }

    private static boolean isRealScalar(Object value) {
        return value instanceof Long || value instanceof Double || value instanceof Integer || value instanceof Float
                || value instanceof Boolean;
    }
}
