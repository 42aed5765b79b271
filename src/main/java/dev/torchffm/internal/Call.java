package dev.torchffm.internal;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.torchffm.TorchException;
import dev.torchffm.internal.capi.TorchC;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;

/**
 * One call of an operator through libtorch's dispatcher: arguments are appended in the order of the schema, then one of
 * the result methods makes the call. Tensors that are passed stay the caller's; results are the caller's.
 *
 * <p>The arguments lie on the thread's own stack, so calls do not nest: whatever an argument needs is computed first.
 */
public final class Call {
    private static final long ABI_VERSION = TorchC.aoti_torch_abi_version();
    /** Before 2.13 there is no function that makes the cell of an optional: operator new's 8 bytes are malloc's there. */
    private static final MethodHandle MALLOC = NativeLibrary.find("torch_new_stable_ivalue").isPresent() ? null : malloc();

    private static final byte RAW = 0;
    private static final byte TENSOR = 1;
    private static final byte LIST = 2;
    private static final byte TENSOR_LIST = 3;
    private static final byte STRING = 4;
    /** Added to the kind of an optional that is present. */
    private static final byte OPTIONAL = 8;

    private final Op op;
    private final ThreadState thread;
    private final MemorySegment stack;
    private final byte[] kinds;
    private int count;

    private Call(Op op) {
        this.op = op;
        this.thread = ThreadState.get();
        this.stack = thread.stack;
        this.kinds = thread.kinds;
        if (thread.pending != 0) {
            dropAbandoned();
        }
    }

    /** Frees the arguments of a call that was begun and never made, because an argument was refused. */
    private void dropAbandoned() {
        count = thread.pending;
        thread.pending = 0;
        freeArguments();
        count = 0;
    }

    /** Begins a call. */
    public static Call of(Op op) {
        return new Call(op);
    }

    // ------------------------------------------------------------------ arguments

    private Call push(long value, byte kind) {
        stack.setAtIndex(JAVA_LONG, count, value);
        kinds[count++] = kind;
        thread.pending = count;
        return this;
    }

    /** Appends a tensor; the dispatcher gets a handle of its own. */
    public Call tensor(long handle) {
        return push(Native.sameTensor(handle), TENSOR);
    }

    /** Appends an integer. */
    public Call integer(long value) {
        return push(value, RAW);
    }

    /** Appends a double. */
    public Call real(double value) {
        return push(Double.doubleToRawLongBits(value), RAW);
    }

    /** Appends a boolean. */
    public Call bool(boolean value) {
        return push(value ? 1 : 0, RAW);
    }

    /** Appends an absent optional. */
    public Call none() {
        return push(0, RAW);
    }

    /** Appends a present optional integer. */
    public Call someInteger(long value) {
        return some(value, RAW);
    }

    /** Appends a present optional boolean. */
    public Call someBool(boolean value) {
        return some(value ? 1 : 0, RAW);
    }

    /** Appends a present optional tensor. */
    public Call someTensor(long handle) {
        return some(Native.sameTensor(handle), TENSOR);
    }

    /** Appends an optional {@code ScalarType}, absent when negative. */
    public Call optionalType(int code) {
        return code < 0 ? none() : some(code, RAW);
    }

    /** Appends a present optional device. */
    public Call someDevice(int type, int index) {
        return some(device(type, index), RAW);
    }

    /** Appends a list of integers. */
    public Call integers(long... values) {
        return push(integerList(values), LIST);
    }

    /** Appends a present optional list of integers. */
    public Call someIntegers(long... values) {
        return some(integerList(values), LIST);
    }

    /** Appends a list of tensors. */
    public Call tensors(long... handles) {
        long list = newList(handles.length);
        for (long handle : handles) {
            Native.check(TorchC.torch_list_push_back(list, Native.sameTensor(handle)));
        }
        return push(list, TENSOR_LIST);
    }

    /** Appends a string. */
    public Call string(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        try (Arena arena = Arena.ofConfined()) {
            Native.check(TorchC.torch_new_string_handle(arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes), bytes.length,
                    thread.out));
        }
        return push(thread.out.get(JAVA_LONG, 0), STRING);
    }

    private Call some(long value, byte kind) {
        MemorySegment out = thread.out;
        if (MALLOC == null) {
            Native.check(TorchC.torch_new_stable_ivalue(out));
        } else {
            try {
                out.set(JAVA_LONG, 0, ((MemorySegment) MALLOC.invokeExact(8L)).address());
            } catch (Throwable e) {
                throw Native.rethrow(e);
            }
        }
        long cell = out.get(JAVA_LONG, 0);
        Native.EVERYWHERE.set(JAVA_LONG, cell, value);
        return push(cell, (byte) (kind + OPTIONAL));
    }

    private long integerList(long[] values) {
        long list = newList(values.length);
        for (long value : values) {
            Native.check(TorchC.torch_list_push_back(list, value));
        }
        return list;
    }

    private long newList(int size) {
        Native.check(TorchC.torch_new_list_reserve_size(size, thread.out));
        return thread.out.get(JAVA_LONG, 0);
    }

    private static long device(int type, int index) {
        return (long) type << 32 | index & 0xffffffffL;
    }

    // ------------------------------------------------------------------ results

    /** Makes the call, and gives the single tensor that it returns. */
    public long tensorResult() {
        invoke();
        return stack.getAtIndex(JAVA_LONG, 0);
    }

    /** Makes a call that returns its first argument, and drops that. */
    public void inPlace() {
        Native.deleteTensor(tensorResult());
    }

    /** Makes a call that returns nothing. */
    public void noResult() {
        invoke();
    }

    /** Makes a call that returns a boolean. */
    public boolean boolResult() {
        invoke();
        return (stack.getAtIndex(JAVA_LONG, 0) & 0xff) != 0;
    }

    /** Makes a call that returns an integer. */
    public long integerResult() {
        invoke();
        return stack.getAtIndex(JAVA_LONG, 0);
    }

    /** Makes a call that returns one list of tensors. */
    public long[] tensorsResult() {
        invoke();
        long list = stack.getAtIndex(JAVA_LONG, 0);
        MemorySegment out = thread.out;
        Native.check(TorchC.torch_list_size(list, out));
        long[] handles = new long[Math.toIntExact(out.get(JAVA_LONG, 0))];
        for (int i = 0; i < handles.length; i++) {
            Native.check(TorchC.torch_list_get_item(list, i, out));
            handles[i] = out.get(JAVA_LONG, 0);
        }
        Native.check(TorchC.torch_delete_list(list));
        return handles;
    }

    private void invoke() {
        thread.pending = 0;
        int status = thread.guardCount == 0
                ? TorchC.torch_call_dispatcher(op.name(), op.overload(), stack, ABI_VERSION)
                : guarded();
        if (status != 0) {
            TorchException failure = Native.failure();
            if (failure.getMessage().startsWith("Could not find schema")) {
                // The one refusal before the dispatcher takes the arguments.
                freeArguments();
            }
            throw failure;
        }
    }

    /** Makes the call, unless an arena under one of the tensors was closed a moment ago: libtorch then takes no argument. */
    private int guarded() {
        try {
            return Guarded.dispatch(thread, op, stack, ABI_VERSION);
        } catch (RuntimeException | Error e) {
            freeArguments();
            throw e;
        }
    }

    private void freeArguments() {
        for (int i = 0; i < count; i++) {
            free(stack.getAtIndex(JAVA_LONG, i), kinds[i]);
        }
    }

    private void free(long value, byte kind) {
        if (kind >= OPTIONAL) {
            free(Native.EVERYWHERE.get(JAVA_LONG, value), (byte) (kind - OPTIONAL));
            if (MALLOC == null) {
                Native.check(TorchC.torch_delete_stable_ivalue(value));
            }
            return;
        }
        switch (kind) {
            case TENSOR -> Native.deleteTensor(value);
            case LIST -> Native.check(TorchC.torch_delete_list(value));
            case STRING -> Native.check(TorchC.torch_delete_string(value));
            case TENSOR_LIST -> {
                Native.check(TorchC.torch_list_size(value, thread.out));
                long size = thread.out.get(JAVA_LONG, 0);
                for (long i = 0; i < size; i++) {
                    Native.check(TorchC.torch_list_get_item(value, i, thread.out));
                    Native.deleteTensor(thread.out.get(JAVA_LONG, 0));
                }
                Native.check(TorchC.torch_delete_list(value));
            }
            default -> { }
        }
    }

    @SuppressWarnings("restricted")
    private static MethodHandle malloc() {
        return Linker.nativeLinker().downcallHandle(Linker.nativeLinker().defaultLookup().find("malloc").orElseThrow(),
                FunctionDescriptor.of(ValueLayout.ADDRESS, JAVA_LONG));
    }
}
