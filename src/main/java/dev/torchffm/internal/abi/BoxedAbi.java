// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.torchffm.TorchException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How libtorch's own operators are called with arguments that its C interface does not carry: {@code Scalar}s above all.
 *
 * <p><b>Why.</b> {@code torch_call_dispatcher} refuses a Scalar in every release up to 2.14. Composing such operators of others takes
 * up to 64 times as long, and loses their checks of the scalar and their messages. When a libtorch carries Scalars, the classes whose
 * names begin with {@code Boxed} can go.
 *
 * <p><b>How.</b> {@link ExceptionGuard} calls C++ functions of at most three integers or pointers: here
 * {@code torch::jit::findOperatorFor(place for the result, name)}, and what it finds, a
 * {@code std::function<void(std::vector<c10::IValue>&)>} around {@code OperatorHandle::callBoxed}, by its invoker
 * {@code (closure, stack)}. Gradients, devices and every other key of the dispatcher are served as by any other call.
 *
 * <p><b>What is assumed</b>, where {@code platforms.tsv} says that it may be: x86-64 Linux, where a large result's place is the first
 * argument; libstdc++'s {@code std::string}, {@code std::vector} and {@code std::function}; an IValue of a payload of 8 bytes and a tag of
 * 4, with 0 for None and 1 for a tensor, which is a counted pointer; and that all counted objects are counted alike, so that
 * {@code aoti_torch_assign_tensors} copies and drops a pointer to any of them. All else is found by experiment, and what is assumed is
 * proved by it: the places in an {@code Operator}, the tags, where lists and strings have their elements. Every object but vector and
 * name is made by libtorch.
 *
 * <p><b>The experiments</b> of {@link BoxedExperiments}, made when the first such operator is called, must give the right values, and for
 * a wrong argument the right error; else nothing of this is used, nor with {@code -Dtorchffm.boxed=false}. The test is
 * {@code ScalarSweepTest}, that nothing leaks {@code soak.BoxedCalls}.
 */
@SuppressWarnings("restricted")
final class BoxedAbi {
    private static final int STRING_BYTES = 32;
    /** Where a {@code std::function} has what calls its closure. */
    static final int INVOKER = 24;
    static final int NONE = 0;
    static final int TENSOR = 1;

    private static final MemorySegment MEMORY = Native.ADDRESS_SPACE;
    /** Critical: it lets go of nothing here but the undefined tensor. */
    private static final MethodHandle RETAIN = Linker.nativeLinker().downcallHandle(Native.address("aoti_torch_assign_tensors"),
            FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_LONG), Linker.Option.critical(false));

    /** A handle to the undefined tensor, and the pointer in it. */
    private static final long UNDEFINED_HANDLE = Native.uninitialized();
    private static final long UNDEFINED = word(UNDEFINED_HANDLE);

    /** What was found out, or null if no boxed call can be made. */
    private static final @Nullable BoxedAbi FOUND = BoxedExperiments.find();

    private final long finder;
    // What follows is set by the experiments alone.

    /** Where an Operator of the dispatcher, or one of TorchScript's alone, has its function. */
    int dispatchedAt = -1;
    int scriptedAt = -1;
    /** What calls the functions of the dispatcher's operators. */
    long invoker;
    int integerTag;
    int doubleTag;
    int boolTag;
    int complexTag;
    int unsignedTag;
    int listTag;
    int stringTag;
    int generatorTag;
    int deviceTag;
    /** Where a list has the pointers to its elements, and a string that to its characters. */
    int elementsAt;
    int charactersAt;
    @Nullable BoxedFunction repeat;
    @Nullable BoxedFunction complex;
    @Nullable BoxedFunction zeroFill;
    /** IValues that stay: a list of one integer, one of a tensor, and a string. */
    long integerList;
    long tensorList;
    long string;

    BoxedAbi(long finder) {
        this.finder = finder;
    }

    /** {@return what was found out about the loaded libtorch, or null if no boxed call can be made} */
    static @Nullable BoxedAbi get() {
        return FOUND;
    }

    // ------------------------------------------------------------------ words and references

    static long word(long at) {
        return MEMORY.get(JAVA_LONG, at);
    }

    static long payload(long slot) {
        return word(slot);
    }

    static int tag(long slot) {
        return MEMORY.get(JAVA_INT, slot + BoxedFrame.TAG);
    }

    static void set(long slot, long payload, int tag) {
        MEMORY.set(JAVA_LONG, slot, payload);
        MEMORY.set(JAVA_LONG, slot + BoxedFrame.TAG, tag);
    }

    /** Makes an IValue another reference to what a handle, or an IValue with a counted pointer, refers to. */
    static void retain(long from, long slot, int tag) {
        set(slot, UNDEFINED, tag);
        try {
            Native.check((int) RETAIN.invokeExact(from, slot));
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    /** Lets go of what an IValue refers to, which leaves none. */
    void release(long slot) {
        int tag = tag(slot);
        if (tag == TENSOR || isCounted(tag)) {
            if (word(slot) != 0) {
                Native.assign(UNDEFINED_HANDLE, slot);
            }
        }
        set(slot, 0, NONE);
    }

    private boolean isCounted(int tag) {
        return tag != NONE && (tag == complexTag || tag == listTag || tag == stringTag || tag == generatorTag);
    }

    // ------------------------------------------------------------------ calls

    /**
     * Calls a function on the arguments that a frame holds. When it throws, arguments may still be there.
     *
     * @return how many results are there instead
     */
    int call(CallBuffers thread, long frame, BoxedFunction function, int count) {
        BoxedFrame.prepare(frame, function.closure(), function.closureEnd(), count);
        int status;
        try {
            status = ExceptionGuard.call(thread, frame, BoxedFrame.vector(frame), 0, function.invoker());
        } catch (RuntimeException | Error e) {
            releaseAll(frame, count);
            throw e;
        }
        if (status != 0) {
            TorchException failure = Native.failure();
            releaseAll(frame, BoxedFrame.count(frame));
            throw failure;
        }
        return BoxedFrame.count(frame);
    }

    /** Lets go of all that a frame holds. */
    void releaseAll(long frame, int count) {
        for (int i = 0; i < count; i++) {
            release(BoxedFrame.slot(frame, i));
        }
    }

    /** A call between arguments of another, on memory that is safe: it needs no guards. Returns where its one result is. */
    private long innerCall(CallBuffers thread, @Nullable BoxedFunction found, int count) {
        BoxedFunction function = Objects.requireNonNull(found, "a function that the experiments find");
        long frame = thread.boxed().inner();
        BoxedFrame.prepare(frame, function.closure(), function.closureEnd(), count);
        if (ExceptionGuard.call(frame, BoxedFrame.vector(frame), 0, function.invoker()) != 0) {
            TorchException failure = Native.failure();
            releaseAll(frame, BoxedFrame.count(frame));
            throw failure;
        }
        return BoxedFrame.slot(frame, 0);
    }

    // ------------------------------------------------------------------ what only libtorch makes

    /** Makes an IValue a complex number. */
    void complex(CallBuffers thread, long slot, double re, double im) {
        long frame = thread.boxed().inner();
        set(BoxedFrame.slot(frame, 0), Double.doubleToRawLongBits(re), doubleTag);
        set(BoxedFrame.slot(frame, 1), Double.doubleToRawLongBits(im), doubleTag);
        move(innerCall(thread, complex, 2), slot);
    }

    /** Makes an IValue a list of integers. */
    void integers(CallBuffers thread, long slot, long[] values) {
        newList(thread, slot, integerList, values.length);
        long element = elements(slot);
        for (int i = 0; i < values.length; i++) {
            MEMORY.set(JAVA_LONG, element + (long) BoxedFrame.SLOT * i, values[i]);
        }
    }

    /** Makes an IValue a list of tensors. */
    void tensors(CallBuffers thread, long slot, long[] handles) {
        newList(thread, slot, tensorList, handles.length);
        long element = elements(slot);
        for (int i = 0; i < handles.length; i++) {
            // Lets go of the tensor that all have been so far.
            Native.assign(handles[i], element + (long) BoxedFrame.SLOT * i);
        }
    }

    private void newList(CallBuffers thread, long slot, long example, int size) {
        long frame = thread.boxed().inner();
        retain(example, BoxedFrame.slot(frame, 0), listTag);
        set(BoxedFrame.slot(frame, 1), size, integerTag);
        move(innerCall(thread, repeat, 2), slot);
    }

    /** Where the elements of a list are. */
    long elements(long slot) {
        return word(word(slot) + elementsAt);
    }

    /** How many elements a list has. */
    int size(long slot) {
        return (int) ((word(word(slot) + elementsAt + 8) - elements(slot)) / BoxedFrame.SLOT);
    }

    /** Makes an IValue a string. */
    void string(CallBuffers thread, long slot, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        long frame = thread.boxed().inner();
        retain(string, BoxedFrame.slot(frame, 0), stringTag);
        set(BoxedFrame.slot(frame, 1), bytes.length, integerTag);
        move(innerCall(thread, zeroFill, 2), slot);
        long characters = word(word(slot) + charactersAt);
        MemorySegment.copy(bytes, 0, MEMORY, JAVA_BYTE, characters, bytes.length);
        if (bytes.length == 0) {
            // The one that all are made of has a character.
            MEMORY.set(JAVA_BYTE, characters, (byte) 0);
            MEMORY.set(JAVA_LONG, word(slot) + charactersAt + 8, 0L);
        }
    }

    static void move(long from, long to) {
        set(to, word(from), tag(from));
        set(from, 0, NONE);
    }

    // ------------------------------------------------------------------ operators

    /** {@return the function of an operator, or null if there is none of the name} */
    @Nullable BoxedFunction function(String name, String overload) {
        long operator = operator(name, overload);
        return operator == 0 || word(operator + dispatchedAt + INVOKER) != invoker ? null : at(operator, dispatchedAt);
    }

    static BoxedFunction at(long operator, int at) {
        return new BoxedFunction(word(operator + at), word(operator + at + 8), word(operator + at + INVOKER));
    }

    /** libtorch's {@code Operator} of a name, or 0. There is one reference more to it from now on: it stays. */
    long operator(String name, String overload) {
        try (Arena arena = Arena.ofConfined()) {
            // A shared pointer, and behind it the name: two strings.
            MemorySegment place = arena.allocate(16 + 2 * STRING_BYTES, 16);
            string(arena, place.asSlice(16, STRING_BYTES), name);
            string(arena, place.asSlice(16 + STRING_BYTES, STRING_BYTES), overload);
            Native.check(ExceptionGuard.call(place.address(), place.address() + 16, 0, finder));
            return place.get(JAVA_LONG, 0);
        }
    }

    /** A {@code std::string} that is only read: where the characters are, how many, and room for more. */
    private static void string(Arena arena, MemorySegment place, String value) {
        byte[] bytes = (value + '\0').getBytes(StandardCharsets.UTF_8);
        MemorySegment characters = arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes);
        place.set(JAVA_LONG, 0, characters.address());
        place.set(JAVA_LONG, 8, bytes.length - 1);
        place.set(JAVA_LONG, 16, bytes.length - 1);
    }

    /** A {@code c10::Device} as its bytes: type and index. */
    static long device(int type, int index) {
        return type & 0xffL | (index & 0xffL) << 8;
    }
}
