// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.torchffm.Complex;
import dev.torchffm.TorchException;
import dev.torchffm.internal.capi.TorchC;
import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One call of an operator through libtorch's dispatcher: arguments are appended in the order of the schema, then one of
 * the result methods makes the call. Tensors that are passed stay the caller's; results are the caller's.
 *
 * <p>The arguments lie on the thread's own stack, so calls do not nest: whatever an argument needs is computed first.
 */
public final class Call implements DispatchedCall {
    /**
     * With addresses for pointers, which take less time than segments. The other function, {@code torch_call_dispatcher}, looks
     * first for changes of the schema since the version that it is given; the library's own version has none.
     */
    private static final MethodHandle DISPATCHER = Words.function("aoti_torch_call_dispatcher");
    private static final MethodHandle NEW_LIST = Words.function("torch_new_list_reserve_size");
    private static final MethodHandle PUSH_BACK = Words.function("torch_list_push_back");
    private static final @Nullable MethodHandle NEW_CELL = Words.ifThere(NativeLibrary.find("torch_new_stable_ivalue"));
    /** Before 2.13 there is no function that makes the cell of an optional: operator new's 8 bytes are malloc's there. */
    private static final @Nullable MethodHandle MALLOC = NEW_CELL != null ? null : malloc();

    /** How many arguments a call can have. */
    public static final int MAX_ARGUMENTS = CallBuffers.STACK_SLOTS;

    private static final boolean CARRIES_SCALARS = NativeLibrary.find("torch_new_scalar_double").isPresent();

    private static final OpName ANY = OpName.aten("alias");

    private static final byte RAW = 0;
    private static final byte TENSOR = 1;
    private static final byte LIST = 2;
    private static final byte TENSOR_LIST = 3;
    private static final byte STRING = 4;
    private static final byte OPTIONAL_TENSOR_LIST = 5;
    private static final byte SCALAR = 6;
    private static final byte GENERATOR = 7;
    /** Added to the kind of an optional that is present. */
    private static final byte OPTIONAL = 8;

    private final OpName op;
    private final CallBuffers thread;
    private final long stack;
    private final byte[] kinds;
    private int count;

    private Call(OpName op) {
        this.op = op;
        this.thread = CallBuffers.get();
        this.stack = thread.stackAddress;
        this.kinds = thread.kinds;
        if (thread.pending != 0) {
            count = thread.pending;
            discard();
        }
    }

    /** Frees the arguments of a call that was begun and never made, because an argument was refused. */
    static void dropAbandoned() {
        // The constructor does.
        new Call(ANY);
    }

    /** Begins a call. */
    public static Call of(OpName op) {
        return new Call(op);
    }

    // ------------------------------------------------------------------ arguments

    private Call push(long value, byte kind) {
        // First, as this checks the number.
        kinds[count] = kind;
        Native.ADDRESS_SPACE.set(JAVA_LONG, stack + 8L * count, value);
        thread.pending = ++count;
        return this;
    }

    /** Appends a tensor; the dispatcher gets a handle of its own. */
    @Override
    public Call tensor(long handle) {
        return push(sameTensor(handle), TENSOR);
    }

    /** Appends an integer. */
    @Override
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
    @Override
    public Call none() {
        return push(0, RAW);
    }

    /** Appends a present optional integer. */
    @Override
    public Call someInteger(long value) {
        return some(value, RAW);
    }

    /** Appends a present optional boolean. */
    public Call someBool(boolean value) {
        return some(value ? 1 : 0, RAW);
    }

    /** Appends a present optional tensor. */
    @Override
    public Call someTensor(long handle) {
        return some(Native.sameTensor(handle), TENSOR);
    }

    @Override
    public Call someGenerator(long handle) {
        return some(Native.sameGenerator(handle), GENERATOR);
    }

    @Override
    public Call generator(long handle) {
        return push(Native.sameGenerator(handle), GENERATOR);
    }

    /** Appends an optional {@code ScalarType}, absent when negative. */
    public Call optionalType(int code) {
        return code < 0 ? none() : some(code, RAW);
    }

    /** Appends a present optional device. */
    public Call someDevice(int type, int index) {
        return some(device(type, index), RAW);
    }

    /** Appends a present optional string. */
    @Override
    public Call someString(String value) {
        return some(newString(value), STRING);
    }

    /** Appends a list of integers, or of the bits of other plain values. */
    @Override
    public Call integers(long... values) {
        return push(integerList(values), LIST);
    }

    /** Appends a present optional list of integers, or of the bits of other plain values. */
    @Override
    public Call someIntegers(long... values) {
        return some(integerList(values), LIST);
    }

    /** Appends a list of tensors. */
    @Override
    public Call tensors(long... handles) {
        return push(tensorList(handles), TENSOR_LIST);
    }

    /** Appends a present optional list of tensors. */
    @Override
    public Call someTensors(long... handles) {
        return some(tensorList(handles), TENSOR_LIST);
    }

    /** Appends a list of optional tensors, absent where the handle is 0. */
    @Override
    public Call optionalTensors(long... handles) {
        long list = newList(handles.length);
        for (long handle : handles) {
            append(list, handle == 0 ? 0 : cell(sameTensor(handle)));
        }
        return push(list, OPTIONAL_TENSOR_LIST);
    }

    /** Appends a string. */
    @Override
    public Call string(String value) {
        return push(newString(value), STRING);
    }

    /** {@return whether the loaded libtorch has functions that carry a {@code Scalar}} */
    public static boolean carriesScalars() {
        return CARRIES_SCALARS;
    }

    /** Appends a {@code Scalar} that is a Java number, or a present optional one. */
    @Override
    public Call scalar(Object value, boolean optional) {
        MemorySegment out = thread.out;
        Native.check(switch (value) {
            case Boolean bool -> TorchC.torch_new_scalar_bool(bool, out);
            case Complex complex -> TorchC.torch_new_scalar_complex_double(complex.re(), complex.im(), out);
            case Float real -> TorchC.torch_new_scalar_double(real, out);
            case Double real -> TorchC.torch_new_scalar_double(real, out);
            // No function takes an unsigned integer: the double next to it.
            case BigInteger big when big.bitLength() > 63 -> TorchC.torch_new_scalar_double(big.doubleValue(), out);
            default -> TorchC.torch_new_scalar_int(((Number) value).longValue(), out);
        });
        long scalar = out.get(JAVA_LONG, 0);
        return optional ? some(scalar, SCALAR) : push(scalar, SCALAR);
    }

    private Call some(long value, byte kind) {
        return push(cell(value), (byte) (kind + OPTIONAL));
    }

    /** The memory of a present optional. */
    private long cell(long value) {
        long cell;
        try {
            if (NEW_CELL != null) {
                Native.check((int) Words.call(NEW_CELL, thread.outAddress));
                cell = thread.firstOut();
            } else {
                cell = Words.call(Objects.requireNonNull(MALLOC), 8L);
            }
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
        Native.ADDRESS_SPACE.set(JAVA_LONG, cell, value);
        return cell;
    }

    private long sameTensor(long handle) {
        return Native.sameTensor(handle, thread);
    }

    private long newString(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        try (Arena arena = Arena.ofConfined()) {
            Native.check(TorchC.torch_new_string_handle(arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes), bytes.length,
                    thread.out));
        }
        return thread.out.get(JAVA_LONG, 0);
    }

    private long tensorList(long[] handles) {
        long list = newList(handles.length);
        for (long handle : handles) {
            append(list, sameTensor(handle));
        }
        return list;
    }

    private long integerList(long[] values) {
        long list = newList(values.length);
        for (long value : values) {
            append(list, value);
        }
        return list;
    }

    private long newList(int size) {
        try {
            Native.check((int) Words.call(NEW_LIST, size, thread.outAddress));
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
        return thread.out.get(JAVA_LONG, 0);
    }

    private static void append(long list, long value) {
        try {
            Native.check((int) Words.call(PUSH_BACK, list, value));
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    private static long device(int type, int index) {
        return (long) type << 32 | index & 0xffffffffL;
    }

    // ------------------------------------------------------------------ results

    /** Makes the call, and gives the single tensor that it returns. */
    public long tensorResult() {
        invoke();
        return result(0);
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
        return (result(0) & 0xff) != 0;
    }

    /** Makes a call that returns an integer. */
    public long integerResult() {
        invoke();
        return result(0);
    }

    /** Makes a call that returns one list of tensors. */
    public long[] tensorsResult() {
        invoke();
        return listElements(result(0));
    }

    @Override
    public void run() {
        invoke();
    }

    @Override
    public long result(int index) {
        return Native.ADDRESS_SPACE.get(JAVA_LONG, stack + 8L * Objects.checkIndex(index, MAX_ARGUMENTS));
    }

    /** The elements of a list that was returned, which is freed; handles among them are the caller's. */
    public static long[] listElements(long list) {
        MemorySegment out = CallBuffers.get().out;
        Native.check(TorchC.torch_list_size(list, out));
        long[] elements = new long[Math.toIntExact(out.get(JAVA_LONG, 0))];
        for (int i = 0; i < elements.length; i++) {
            Native.check(TorchC.torch_list_get_item(list, i, out));
            elements[i] = out.get(JAVA_LONG, 0);
        }
        Native.check(TorchC.torch_delete_list(list));
        return elements;
    }

    /** The text of a string that was returned, which is freed. */
    public static String text(long string) {
        MemorySegment out = CallBuffers.get().out;
        Native.check(TorchC.torch_string_length(string, out));
        long length = out.get(JAVA_LONG, 0);
        Native.check(TorchC.torch_string_c_str(string, out));
        byte[] bytes = Native.borrowed(out.get(JAVA_LONG, 0), length).toArray(ValueLayout.JAVA_BYTE);
        Native.check(TorchC.torch_delete_string(string));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The value of an optional that was returned and is present; its memory is freed. */
    public static long cellValue(long cell) {
        long value = Native.ADDRESS_SPACE.get(JAVA_LONG, cell);
        if (MALLOC == null) {
            Native.check(TorchC.torch_delete_stable_ivalue(cell));
        }
        return value;
    }

    @Override
    public void discard() {
        // Before: the next call must not free them again.
        thread.pending = 0;
        freeArguments();
        count = 0;
    }

    private int dispatch() {
        try {
            return (int) Words.call(DISPATCHER, op.nameAddress, op.overloadAddress, stack);
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        } finally {
            // Addresses keep nothing.
            Reference.reachabilityFence(op);
            Reference.reachabilityFence(thread);
        }
    }

    private void invoke() {
        thread.pending = 0;
        int status = thread.guardCount == 0
                ? dispatch()
                : guarded();
        if (status != 0) {
            TorchException failure = Native.failure();
            if (String.valueOf(failure.getMessage()).startsWith("Could not find schema")) {
                // The one refusal before the dispatcher takes the arguments.
                freeArguments();
            }
            throw failure;
        }
    }

    /** Makes the call, unless an arena under one of the tensors was closed a moment ago: libtorch then takes no argument. */
    private int guarded() {
        try {
            return ArenaKeepAlive.dispatch(thread, op, thread.stack);
        } catch (RuntimeException | Error e) {
            freeArguments();
            throw e;
        }
    }

    private void freeArguments() {
        for (int i = 0; i < count; i++) {
            free(result(i), kinds[i]);
        }
    }

    private void free(long value, byte kind) {
        if (kind >= OPTIONAL) {
            free(Native.ADDRESS_SPACE.get(JAVA_LONG, value), (byte) (kind - OPTIONAL));
            if (MALLOC == null) {
                Native.check(TorchC.torch_delete_stable_ivalue(value));
            }
            return;
        }
        switch (kind) {
            case TENSOR -> Native.deleteTensor(value);
            case LIST -> Native.check(TorchC.torch_delete_list(value));
            case STRING -> Native.check(TorchC.torch_delete_string(value));
            case SCALAR -> Native.check(TorchC.torch_delete_scalar(value));
            case GENERATOR -> Native.check(TorchC.torch_delete_generator(value));
            case TENSOR_LIST -> {
                for (long element : listElements(value)) {
                    Native.deleteTensor(element);
                }
            }
            case OPTIONAL_TENSOR_LIST -> {
                for (long element : listElements(value)) {
                    if (element != 0) {
                        Native.deleteTensor(cellValue(element));
                    }
                }
            }
            default -> { }
        }
    }

    private static MethodHandle malloc() {
        return Words.function(Linker.nativeLinker().defaultLookup().find("malloc").orElseThrow());
    }
}
