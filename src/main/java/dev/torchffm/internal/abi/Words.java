// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Handles of C functions whose arguments and result are all passed as words of 64 bits, whatever integers or pointers they are in C: each
 * combination of types takes the JDK's linker some milliseconds, and leaves a dozen generated classes and a hundred KB of garbage.
 *
 * <p>The calling conventions of x86-64 (System V and Windows) and of arm64 pass integers and pointers alike, in registers, or on the stack
 * in places of eight bytes, which Apple's arm64 does with no more than eight arguments. A word holds a narrower argument with its sign; of
 * a narrower result the bits above are undefined, so {@code int} results are cast, and booleans are read by {@link #isTrue}. A function
 * without a result gives a word that means nothing. Functions with floating-point arguments are not called so.
 */
@SuppressWarnings("restricted")
final class Words {
    private Words() { }

    /** {@return a handle of type {@code (long...)long} with so many arguments} */
    static MethodHandle function(MemorySegment address, int arguments, Linker.Option... options) {
        MemoryLayout[] words = new MemoryLayout[arguments];
        Arrays.fill(words, JAVA_LONG);
        return Linker.nativeLinker().downcallHandle(address, FunctionDescriptor.of(JAVA_LONG, words), options);
    }

    /** The same of a function of libtorch's. */
    static MethodHandle function(String name, int arguments, Linker.Option... options) {
        return function(NativeLibrary.lookup().find(name).orElseThrow(), arguments, options);
    }

    /** The same of a function that need not be there, or null. */
    static @Nullable MethodHandle ifThere(Optional<MemorySegment> function, int arguments, Linker.Option... options) {
        return function.isEmpty() ? null : function(function.get(), arguments, options);
    }

    /** {@return the number that a function without arguments returns} */
    static long call(MemorySegment function) {
        try {
            return (long) function(function, 0).invokeExact();
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    /** {@return a boolean result} */
    static boolean isTrue(long result) {
        return (result & 0xff) != 0;
    }
}
