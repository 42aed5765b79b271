// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * C functions whose arguments and result are all passed as words of 64 bits, whatever integers or pointers they are in C, and all with as
 * many words as the longest of them takes: each combination of types takes the JDK's linker some milliseconds, and leaves a dozen
 * generated classes and more than half a MB of memory.
 *
 * <p>The calling conventions of x86-64 (System V and Windows) and of arm64 pass integers and pointers alike, in registers, or on the stack
 * in places of eight bytes, which Apple's arm64 does with no more than eight arguments; the caller gives back the place of its arguments,
 * and so a function does not mind those behind its last. A word holds a narrower argument with its sign; of a narrower result the bits
 * above are undefined, so {@code int} results are cast, and booleans are read by {@link #isTrue}. A function without a result gives a word
 * that means nothing. Functions with floating-point arguments are not called so.
 */
@SuppressWarnings("restricted")
final class Words {
    /** As many as {@code aoti_torch_empty_strided} takes. */
    private static final FunctionDescriptor TYPE =
            FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);

    private Words() { }

    /** {@return a function, for {@link #call}} */
    static MethodHandle function(MemorySegment address, Linker.Option... options) {
        return Linker.nativeLinker().downcallHandle(address, TYPE, options);
    }

    /** The same of a function of libtorch's. */
    static MethodHandle function(String name, Linker.Option... options) {
        return function(NativeLibrary.require(name), options);
    }

    /** The same of a function that need not be there, or null. */
    static @Nullable MethodHandle ifThere(Optional<MemorySegment> function, Linker.Option... options) {
        return function.isEmpty() ? null : function(function.get(), options);
    }

    /** {@return what a function without arguments returns} */
    static long call(MethodHandle function) throws Throwable {
        return (long) function.invokeExact(0L, 0L, 0L, 0L, 0L, 0L, 0L);
    }

    static long call(MethodHandle function, long first) throws Throwable {
        return (long) function.invokeExact(first, 0L, 0L, 0L, 0L, 0L, 0L);
    }

    static long call(MethodHandle function, long first, long second) throws Throwable {
        return (long) function.invokeExact(first, second, 0L, 0L, 0L, 0L, 0L);
    }

    static long call(MethodHandle function, long first, long second, long third) throws Throwable {
        return (long) function.invokeExact(first, second, third, 0L, 0L, 0L, 0L);
    }

    static long call(MethodHandle function, long first, long second, long third, long fourth, long fifth, long sixth) throws Throwable {
        return (long) function.invokeExact(first, second, third, fourth, fifth, sixth, 0L);
    }

    static long call(MethodHandle function, long first, long second, long third, long fourth, long fifth, long sixth, long seventh)
            throws Throwable {
        return (long) function.invokeExact(first, second, third, fourth, fifth, sixth, seventh);
    }

    /** {@return what a function without arguments returns that is called once} */
    static long callOnce(MemorySegment function) {
        try {
            return call(function(function));
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    /** {@return a boolean result} */
    static boolean isTrue(long result) {
        return (result & 0xff) != 0;
    }
}
