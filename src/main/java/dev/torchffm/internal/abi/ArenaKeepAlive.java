// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls of the dispatcher on tensors over Java memory whose arena might be closed by another thread in the middle.
 *
 * <p>The linker keeps the arena of every segment that is passed to a call open until the call returns: closing it throws
 * meanwhile. So the segments under the tensors are passed as well, behind the arguments that the function has; on every ABI that
 * we run on, a C function does not see arguments that it did not ask for.
 */
@SuppressWarnings("restricted")
final class ArenaKeepAlive {
    private static final Function DISPATCHER = new Function(Native.address("aoti_torch_call_dispatcher"),
            FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
    private static final Function SUBTRACT = new Function(Native.address("aoti_torch_aten_subtract_Tensor"),
            FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_DOUBLE, ADDRESS));

    private static final Function PARALLEL_FOR = new Function(Native.address("torch_parallel_for"),
            FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG));

    private ArenaKeepAlive() { }

    static int dispatch(CallBuffers thread, OpName op, MemorySegment stack) {
        return DISPATCHER.call(thread, op.name(), op.overload(), stack);
    }

    static int subtract(CallBuffers thread, long left, long right, double alpha, MemorySegment out) {
        return SUBTRACT.call(thread, left, right, alpha, out);
    }

    static int parallelFor(CallBuffers thread, long begin, long end, long context, long function) {
        return PARALLEL_FOR.call(thread, begin, end, Long.MAX_VALUE, function, context);
    }

    /** A function that is called with the segments of {@link CallBuffers#guards} behind its arguments. */
    static Function function(MemorySegment address, FunctionDescriptor descriptor) {
        return new Function(address, descriptor);
    }

    /** A function, and its handles by the number of segments that follow its arguments. */
    record Function(MemorySegment address, FunctionDescriptor descriptor, ConcurrentHashMap<Integer, MethodHandle> handles) {
        Function(MemorySegment address, FunctionDescriptor descriptor) {
            this(address, descriptor, new ConcurrentHashMap<>());
        }

        int call(CallBuffers thread, Object... arguments) {
            Object[] all = Arrays.copyOf(arguments, arguments.length + thread.guardCount);
            for (int i = 0; i < thread.guardCount; i++) {
                all[arguments.length + i] = thread.guards[i];
            }
            try {
                return (int) handles.computeIfAbsent(thread.guardCount, this::handle).invokeExact(all);
            } catch (IllegalStateException e) {
                thread.dropClosedGuards();
                throw e;
            } catch (Throwable e) {
                throw Unchecked.rethrow(e);
            }
        }

        private MethodHandle handle(int guards) {
            MemoryLayout[] more = new MemoryLayout[guards];
            Arrays.fill(more, ADDRESS);
            FunctionDescriptor longer = descriptor.appendArgumentLayouts(more);
            return Linker.nativeLinker().downcallHandle(address, longer)
                    .asSpreader(Object[].class, longer.argumentLayouts().size())
                    .asType(MethodType.methodType(int.class, Object[].class));
        }
    }
}
