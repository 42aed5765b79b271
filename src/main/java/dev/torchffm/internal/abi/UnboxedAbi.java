// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.torchffm.DType;
import dev.torchffm.TorchException;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * How small operators are called by the C++ function that every one of them has, {@code at::_ops::NAME::call}.
 *
 * <p><b>Why.</b> A call by name looks the operator up and turns every argument into a value on a stack and back, which takes as long
 * as what libtorch does for a hundred elements. This function is what C++ and Python call themselves; gradients, devices and every other
 * key of the dispatcher are served as ever.
 *
 * <p><b>How.</b> {@link ExceptionGuard} calls C++ functions of at most three integers or pointers. A tensor that is returned by value is
 * the first of them, its place; a tensor or a Scalar that is passed is a pointer; numbers, truth values and an optional type fit into
 * registers. Which signatures do, {@link UnboxedOperator} says.
 *
 * <p>The kernel of the CPU, {@code at::cpu::NAME}, is called likewise, where the dispatcher would do nothing else: what this class does
 * not decide.
 *
 * <p><b>What is assumed</b>, where {@code platforms.tsv} says that it may be: Itanium's names, and registers as System V has them on
 * x86-64 Linux; an {@code at::Tensor} is one counted pointer, and so a tensor is lent by a copy of it; a {@code c10::Scalar} of plain
 * numbers is 32 bytes, which libtorch makes (it is asked for the item of a tensor of each kind) and of which only the payload is changed.
 *
 * <p><b>The experiments</b> here, made when the first such operator is called, must give the right values for every signature, and for
 * a wrong argument the right error; else nothing of this is used, nor with {@code -Dtorchffm.boxed=false}. The test is
 * {@code UnboxedCallsTest}, that nothing leaks {@code soak.BoxedCalls}.
 */
final class UnboxedAbi {
    /** Bytes of a Scalar. */
    static final int SCALAR_BYTES = 32;
    private static final String ITEM = "at::_ops::item::call";
    private static final MemorySegment MEMORY = Native.ADDRESS_SPACE;
    /** A payload that nothing else in a Scalar is like. */
    private static final long MARK = 0x0123456789abcdL;

    /** What was found out, or null if no unboxed call can be made. */
    private static final @Nullable UnboxedAbi FOUND = find();

    /** What a Scalar begins with, by kind. */
    private long integerHead;
    private long doubleHead;
    private long boolHead;
    /** Where a Scalar has its number. */
    private int payloadAt = -1;

    /** Another reason than an exception of libtorch's for not making unboxed calls. */
    private static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        Unusable(String why) {
            super(why, null, false, false);
        }
    }

    private UnboxedAbi() { }

    /** {@return what was found out about the loaded libtorch, or null if no unboxed call can be made} */
    static @Nullable UnboxedAbi get() {
        return FOUND;
    }

    /** Writes a Scalar that is a double. */
    void real(long at, double value) {
        scalar(at, doubleHead, Double.doubleToRawLongBits(value));
    }

    /** Writes a Scalar that is an integer. */
    void integer(long at, long value) {
        scalar(at, integerHead, value);
    }

    /** Writes a Scalar that is a truth value. */
    void bool(long at, boolean value) {
        scalar(at, boolHead, value ? 1 : 0);
    }

    private void scalar(long at, long head, long payload) {
        MEMORY.set(JAVA_LONG, at, head);
        MEMORY.set(JAVA_LONG, at + payloadAt, payload);
    }

    // ------------------------------------------------------------------ experiments

    private static @Nullable UnboxedAbi find() {
        if (!BoxedExperiments.mayBeMade() || CxxFunctions.find(ITEM).isEmpty()) {
            return null;
        }
        CallBuffers thread = CallBuffers.get();
        CallBuffers.SuspendedCall suspended = thread.suspend();
        boolean recording = Native.gradEnabled();
        Native.setGradEnabled(false);
        try {
            UnboxedAbi abi = new UnboxedAbi();
            abi.findScalars(thread);
            abi.confirm();
            return abi;
        } catch (Unusable | RuntimeException e) {
            // A function that is not there is null, and a refusal an exception too.
            return null;
        } finally {
            Native.setGradEnabled(recording);
            thread.resume(suspended);
        }
    }

    private static void require(boolean condition, String what) throws Unusable {
        if (!condition) {
            throw new Unusable(what);
        }
    }

    private void findScalars(CallBuffers thread) throws Unusable {
        long item = CxxFunctions.find(ITEM).orElseThrow().address();
        integerHead = head(thread, item, DType.INT64, MARK);
        doubleHead = head(thread, item, DType.FLOAT64, MARK);
        boolHead = head(thread, item, DType.BOOL, 1);
        require((int) integerHead != (int) doubleHead && (int) integerHead != (int) boolHead && (int) doubleHead != (int) boolHead, "tags");
    }

    /** The first word of a Scalar of a kind, whose upper half is padding; finds where the number is. */
    private long head(CallBuffers thread, long item, DType type, long bits) throws Unusable {
        long place = thread.stackAddress + UnboxedCall.SCALARS;
        long lent = place + SCALAR_BYTES;
        long number = BoxedExperiments.tensor(type, bits, 0);
        try {
            MEMORY.asSlice(place, SCALAR_BYTES).fill((byte) 0);
            MEMORY.set(JAVA_LONG, lent, Native.impl(number));
            Native.check(ExceptionGuard.call(place, lent, 0, item));
            if (payloadAt < 0) {
                payloadAt = MEMORY.get(JAVA_LONG, place + 8) == bits ? 8 : 16;
            }
            require(MEMORY.get(JAVA_LONG, place + payloadAt) == bits, "number of a Scalar");
            return MEMORY.get(JAVA_LONG, place);
        } finally {
            Native.deleteTensor(number);
        }
    }

    private UnboxedCall begin(String name, String overload, String signature) throws Unusable {
        UnboxedOperator operator = UnboxedOperator.of(this, name, overload, signature, false);
        if (operator == null) {
            throw new Unusable(name);
        }
        return operator.begin();
    }

    private UnboxedCall beginKernel(String name, String overload, String signature) throws Unusable {
        UnboxedOperator operator = UnboxedOperator.of(this, name, overload, signature, true);
        if (operator == null || !operator.hasKernel()) {
            throw new Unusable("kernel of " + name);
        }
        return operator.begin().bypassingDispatcher(true);
    }

    /** Right values for right arguments of every signature, the right error for wrong ones, and no reference left behind. */
    private void confirm() throws Unusable {
        long half = BoxedExperiments.tensor(DType.FLOAT64, Double.doubleToRawLongBits(0.5), 0);
        long seven = BoxedExperiments.tensor(DType.INT64, 7, 0);
        long small = BoxedExperiments.tensor(DType.INT8, 7, 0);
        long written = BoxedExperiments.tensor(DType.FLOAT64, Double.doubleToRawLongBits(-3), 0);
        try {
            long[] before = {references(half), references(seven), references(small), references(written)};
            real(begin("neg", "", "T").tensor(half), -0.5);
            real(begin("mul", "Tensor", "TT").tensor(half).tensor(half), 0.25);
            long matrix = result(begin("unsqueeze", "", "TI").tensor(half).integer(0));
            require(Native.dim(matrix) == 2, "integer");
            Native.deleteTensor(matrix);
            real(begin("var", "", "TB").tensor(half).integer(0), 0);
            real(begin("mul", "Scalar", "TS").tensor(half).scalar(3L, false), 1.5);
            real(begin("mul", "Scalar", "TS").tensor(half).scalar(-0.25, false), -0.125);
            real(begin("mul", "Scalar", "TS").tensor(half).scalar(true, false), 0.5);
            real(begin("sum", "", "TD").tensor(half).none(), 0.5);
            long whole = result(begin("sum", "", "TD").tensor(half).someInteger(DType.INT32.code()));
            require(Native.dtype(whole) == DType.INT32.code(), "type");
            Native.deleteTensor(whole);
            real(begin("pow", "Scalar", "ST").scalar(4L, false).tensor(half), 2);
            inPlace(begin("neg_", "", "!").tensor(written), written, 3);
            inPlace(begin("mul_", "Tensor", "!T").tensor(written).tensor(half), written, 1.5);
            inPlace(begin("mul_", "Scalar", "!S").tensor(written).scalar(2L, false), written, 3);
            inPlace(begin("add_", "Scalar", "!SS").tensor(written).scalar(0.5, false).scalar(2L, false), written, 4);
            inPlace(begin("add_", "Tensor", "!TS").tensor(written).tensor(half).scalar(-4L, false), written, 2);
            inPlace(begin("lerp_", "Tensor", "!TT").tensor(written).tensor(half).tensor(half), written, 1.25);
            real(beginKernel("neg", "", "T").tensor(half), -0.5);
            real(beginKernel("dot", "", "TT").tensor(half).tensor(half), 0.25);
            real(beginKernel("leaky_relu", "", "TS").tensor(written).scalar(0.5, false), 1.25);
            refused(beginKernel("clamp_min", "", "TS").tensor(small).scalar(1000L, false),
                    "value cannot be converted to type int8_t without overflow");
            refused(begin("clamp_min", "", "TS").tensor(small).scalar(1000L, false),
                    "value cannot be converted to type int8_t without overflow");
            refused(begin("mul_", "Tensor", "!T").tensor(small).tensor(written),
                    "result type Double can't be cast to the desired output type");
            require(references(half) == before[0] && references(seven) == before[1] && references(small) == before[2]
                    && references(written) == before[3], "references");
        } finally {
            Native.deleteTensor(half);
            Native.deleteTensor(seven);
            Native.deleteTensor(small);
            Native.deleteTensor(written);
        }
    }

    private static long result(UnboxedCall call) {
        call.run();
        return call.result(0);
    }

    private static void real(UnboxedCall call, double value) throws Unusable {
        long result = result(call);
        double found = MEMORY.get(JAVA_DOUBLE, Native.dataPointer(result));
        Native.deleteTensor(result);
        require(found == value, "value " + value);
    }

    private static void inPlace(UnboxedCall call, long written, double value) throws Unusable {
        call.run();
        require(MEMORY.get(JAVA_DOUBLE, Native.dataPointer(written)) == value, "value in place " + value);
    }

    private static void refused(UnboxedCall call, String message) throws Unusable {
        try {
            call.run();
        } catch (TorchException e) {
            // Before 2.13 no function gives the text.
            require(String.valueOf(e.getMessage()).startsWith(message) || !Native.isAtLeast(2, 13), "message");
            return;
        }
        throw new Unusable("refusal");
    }

    /** The word in which all counted objects of libtorch's have their count, behind their vtable. */
    private static long references(long tensor) {
        return MEMORY.get(JAVA_LONG, Native.impl(tensor) + 8);
    }
}
