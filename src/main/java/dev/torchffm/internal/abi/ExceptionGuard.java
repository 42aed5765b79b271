// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;

/**
 * Calls of C++ functions within libtorch's own try block: an exception that unwinds into Java would end the process.
 *
 * <p>{@code torch_parallel_for} is a C function that calls a function {@code (begin, end, context)} once, in the calling thread, if
 * {@code begin < end} and the grain is larger than their difference; an exception becomes status 1 with its text. So it can call any C++
 * function of at most three integers or pointers whose first is less than its second. The function called may use threads as ever.
 */
@SuppressWarnings("restricted")
final class ExceptionGuard {
    private static final MethodHandle PARALLEL_FOR = Linker.nativeLinker().downcallHandle(Native.address("torch_parallel_for"),
            FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG));

    private ExceptionGuard() { }

    /**
     * Calls a function, which touches no memory of Java's that another thread could free.
     *
     * @param first its first argument, less than the second
     * @param function its address
     * @return 0, or 1 if there was an exception
     */
    static int call(long first, long second, long third, long function) {
        try {
            return (int) PARALLEL_FOR.invokeExact(first, second, Long.MAX_VALUE, function, third);
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    /** As {@link #call(long, long, long, long)}, for a call on the thread's tensors, whose memory stays open meanwhile. */
    static int call(CallBuffers thread, long first, long second, long third, long function) {
        return thread.guardCount == 0 ? call(first, second, third, function)
                : ArenaKeepAlive.parallelFor(thread, first, second, third, function);
    }
}
