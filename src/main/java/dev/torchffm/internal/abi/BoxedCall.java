// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.torchffm.Complex;
import dev.torchffm.TorchException;
import dev.torchffm.internal.capi.TorchC;
import java.math.BigInteger;
import java.util.Objects;

/**
 * One call of an operator with its arguments on a stack of {@code c10::IValue}s. As with {@link Call}, the stack is the thread's own,
 * tensors that are passed stay the caller's and results are the caller's; they lie where those of a {@link Call} do, in the same form.
 */
public final class BoxedCall implements DispatchedCall {
    private final BoxedOperator operator;
    private final BoxedAbi abi;
    private final CallBuffers thread;
    private final BoxedFrame frame;
    private final long base;
    private int count;

    BoxedCall(BoxedOperator operator) {
        this.operator = operator;
        this.abi = operator.abi;
        this.thread = CallBuffers.get();
        this.frame = thread.boxed();
        this.base = frame.main();
        if (frame.pending != 0) {
            // Those of a call that was begun and never made, because an argument was refused.
            discard();
        }
    }

    // ------------------------------------------------------------------ arguments

    private BoxedCall push(long payload, int tag) {
        BoxedAbi.set(BoxedFrame.slot(base, count), payload, tag);
        return pushed();
    }

    private BoxedCall pushed() {
        frame.pending = ++count;
        return this;
    }

    private long next() {
        return BoxedFrame.slot(base, count);
    }

    @Override
    public BoxedCall tensor(long handle) {
        BoxedAbi.retain(handle, next(), BoxedAbi.TENSOR);
        return pushed();
    }

    @Override
    public BoxedCall someTensor(long handle) {
        return tensor(handle);
    }

    @Override
    public BoxedCall integer(long value) {
        return switch (operator.parameters[count]) {
            case BoxedOperator.REAL -> push(value, abi.doubleTag);
            case BoxedOperator.BOOL -> push(value & 1, abi.boolTag);
            case BoxedOperator.DEVICE -> push(BoxedAbi.device((int) (value >> 32), (int) value), abi.deviceTag);
            default -> push(value, abi.integerTag);
        };
    }

    @Override
    public BoxedCall someInteger(long value) {
        return integer(value);
    }

    @Override
    public BoxedCall none() {
        return push(0, 0);
    }

    @Override
    public BoxedCall integers(long... values) {
        abi.integers(thread, next(), values);
        return pushed();
    }

    @Override
    public BoxedCall someIntegers(long... values) {
        return integers(values);
    }

    @Override
    public BoxedCall tensors(long... handles) {
        abi.tensors(thread, next(), handles);
        return pushed();
    }

    @Override
    public BoxedCall someTensors(long... handles) {
        return tensors(handles);
    }

    @Override
    public BoxedCall optionalTensors(long... handles) {
        throw new AssertionError("not passed");
    }

    @Override
    public BoxedCall string(String value) {
        abi.string(thread, next(), value);
        return pushed();
    }

    @Override
    public BoxedCall someString(String value) {
        return string(value);
    }

    @Override
    public BoxedCall generator(long handle) {
        BoxedAbi.retain(handle, next(), abi.generatorTag);
        return pushed();
    }

    @Override
    public BoxedCall someGenerator(long handle) {
        return generator(handle);
    }

    @Override
    public BoxedCall scalar(Object value, boolean optional) {
        if (value instanceof Double || value instanceof Float) {
            return push(Double.doubleToRawLongBits(((Number) value).doubleValue()), abi.doubleTag);
        }
        if (value instanceof Boolean bool) {
            return push(bool ? 1 : 0, abi.boolTag);
        }
        if (value instanceof Complex number) {
            abi.complex(thread, next(), number.re(), number.im());
            return pushed();
        }
        return value instanceof BigInteger big && big.bitLength() > 63 ? wide(big) : push(((Number) value).longValue(), abi.integerTag);
    }

    /** A Scalar holds an unsigned integer of 64 bits; what is wider is compared with the type as the double next to it. */
    private BoxedCall wide(BigInteger value) {
        return value.signum() > 0 && value.bitLength() == 64 ? push(value.longValue(), abi.unsignedTag)
                : push(Double.doubleToRawLongBits(value.doubleValue()), abi.doubleTag);
    }

    // ------------------------------------------------------------------ the call

    @Override
    public void discard() {
        int left = frame.pending;
        // Before: the next call must not free them again.
        frame.pending = 0;
        count = 0;
        abi.releaseAll(base, left);
    }

    @Override
    public void run() {
        frame.pending = 0;
        int results = abi.call(thread, base, operator.function, count);
        if (results != operator.results.length) {
            abi.releaseAll(base, results);
            throw new TorchException("libtorch returned " + results + " results instead of " + operator.results.length);
        }
        for (int i = 0; i < results; i++) {
            long slot = BoxedFrame.slot(base, i);
            Native.ADDRESS_SPACE.set(JAVA_LONG, thread.stackAddress + 8L * i, switch (operator.results[i]) {
                case BoxedOperator.TENSOR -> handle(slot);
                case BoxedOperator.TENSORS -> list(slot);
                default -> BoxedAbi.payload(slot);
            });
        }
    }

    /** The single tensor that a call returns, which this makes. */
    public long tensorResult() {
        run();
        return result(0);
    }

    @Override
    public long result(int index) {
        return Native.ADDRESS_SPACE.get(JAVA_LONG, thread.stackAddress + 8L * Objects.checkIndex(index, Call.MAX_ARGUMENTS));
    }

    /** Moves a tensor into a handle. */
    private long handle(long slot) {
        long handle = Native.uninitialized(thread);
        if (BoxedAbi.tag(slot) == BoxedAbi.TENSOR) {
            // What was there is the undefined tensor, which is not counted.
            Native.ADDRESS_SPACE.set(JAVA_LONG, handle, BoxedAbi.payload(slot));
        }
        return handle;
    }

    /** A list of handles, as the dispatcher's C interface returns it. */
    private long list(long slot) {
        int size = abi.size(slot);
        Native.check(TorchC.torch_new_list_reserve_size(size, thread.out));
        long list = thread.firstOut();
        for (int i = 0; i < size; i++) {
            // An element begins with the tensor.
            Native.check(TorchC.torch_list_push_back(list, Native.sameTensor(abi.elements(slot) + (long) BoxedFrame.SLOT * i, thread)));
        }
        abi.release(slot);
        return list;
    }
}
