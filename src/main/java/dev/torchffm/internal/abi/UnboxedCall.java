// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

/**
 * One call of an operator by its C++ function. As with {@link Call}, its memory is the thread's own stack, tensors that are passed stay
 * the caller's, who holds them during the call, and a result is the caller's; it lies where that of a {@link Call} does.
 */
public final class UnboxedCall implements DispatchedCall {
    // On the stack: the place of the result, copies of the tensors' pointers, the words that are passed, and Scalars.
    private static final int TENSORS = 8;
    private static final int WORDS = 32;
    static final int SCALARS = 64;

    private final UnboxedOperator operator;
    private final CallBuffers thread;
    private final long stack;
    private int count;
    private long function;

    UnboxedCall(UnboxedOperator operator) {
        this.operator = operator;
        this.thread = CallBuffers.get();
        this.stack = thread.stackAddress;
        this.function = operator.function;
        if (thread.pending != 0) {
            Call.dropAbandoned();
        }
    }

    private UnboxedCall push(long word) {
        Native.WORD.set(Native.ADDRESS_SPACE, stack + WORDS + 8L * count++, word);
        return this;
    }

    private long word(int index) {
        return (long) Native.WORD.get(Native.ADDRESS_SPACE, stack + WORDS + 8L * index);
    }

    @Override
    public UnboxedCall tensor(long handle) {
        long lent = stack + TENSORS + 8L * count;
        Native.WORD.set(Native.ADDRESS_SPACE, lent, (long) Native.WORD.get(Native.ADDRESS_SPACE, handle));
        return push(lent);
    }

    @Override
    public UnboxedCall integer(long value) {
        return push(value);
    }

    /** Appends a present optional type, which is two bytes: its code, and that it is there. */
    @Override
    public UnboxedCall someInteger(long value) {
        return push(value & 0xff | 0x100);
    }

    @Override
    public UnboxedCall none() {
        return push(0);
    }

    /** Appends a Scalar that is no complex number. */
    @Override
    public UnboxedCall scalar(Object value, boolean optional) {
        long at = stack + SCALARS + (long) UnboxedAbi.SCALAR_BYTES * count;
        if (value instanceof Double || value instanceof Float) {
            operator.abi.real(at, ((Number) value).doubleValue());
        } else if (value instanceof Boolean bool) {
            operator.abi.bool(at, bool);
        } else {
            operator.abi.integer(at, ((Number) value).longValue());
        }
        return push(at);
    }

    @Override
    public void run() {
        int status;
        if (operator.inPlace) {
            // What is not a parameter is not looked at, but the first must be less than the second.
            status = ExceptionGuard.call(thread, word(0), count > 1 ? word(1) : word(0) + 1, count > 2 ? word(2) : 0, function);
        } else {
            status = ExceptionGuard.call(thread, stack, word(0), count > 1 ? word(1) : 0, function);
        }
        Native.check(status);
        if (!operator.inPlace) {
            long handle = thread.uninitialized();
            // What was there is the undefined tensor, which is not counted.
            Native.WORD.set(Native.ADDRESS_SPACE, handle, (long) Native.WORD.get(Native.ADDRESS_SPACE, stack));
            Native.WORD.set(Native.ADDRESS_SPACE, stack, handle);
        }
    }

    /** Has the kernel of the CPU called, if there is one, and not the dispatcher, which would do nothing else with these tensors. */
    public UnboxedCall bypassingDispatcher(boolean bypass) {
        if (bypass && operator.kernel != 0) {
            function = operator.kernel;
        }
        return this;
    }

    @Override
    public long result(int index) {
        return (long) Native.WORD.get(Native.ADDRESS_SPACE, stack);
    }

    /** Nothing that was appended is counted. */
    @Override
    public void discard() {
        count = 0;
    }

    private static AssertionError notPassed() {
        return new AssertionError("not passed");
    }

    @Override
    public UnboxedCall someTensor(long handle) {
        throw notPassed();
    }

    @Override
    public UnboxedCall integers(long... values) {
        throw notPassed();
    }

    @Override
    public UnboxedCall someIntegers(long... values) {
        throw notPassed();
    }

    @Override
    public UnboxedCall tensors(long... handles) {
        throw notPassed();
    }

    @Override
    public UnboxedCall someTensors(long... handles) {
        throw notPassed();
    }

    @Override
    public UnboxedCall optionalTensors(long... handles) {
        throw notPassed();
    }

    @Override
    public UnboxedCall string(String value) {
        throw notPassed();
    }

    @Override
    public UnboxedCall someString(String value) {
        throw notPassed();
    }

    @Override
    public UnboxedCall generator(long handle) {
        throw notPassed();
    }

    @Override
    public UnboxedCall someGenerator(long handle) {
        throw notPassed();
    }
}
