// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * The inner products of the BLAS that libtorch itself multiplies with: OpenBLAS beside the embedded libtorch, MKL within PyTorch's. It
 * exports them under their Fortran names, with pointers to 32-bit integers.
 */
@SuppressWarnings("restricted")
public final class Blas {
    private static final @Nullable MethodHandle SDOT = find("sdot_", JAVA_FLOAT);
    private static final @Nullable MethodHandle DDOT = find("ddot_", JAVA_DOUBLE);

    private Blas() { }

    private static @Nullable MethodHandle find(String name, MemoryLayout result) {
        return NativeLibrary.find(name).map(function -> Linker.nativeLinker().downcallHandle(function,
                FunctionDescriptor.of(result, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG),
                Linker.Option.critical(false))).orElse(null);
    }

    /** {@return whether the loaded libraries export both functions} */
    public static boolean isPresent() {
        return SDOT != null && DDOT != null;
    }

    /** The inner product of two vectors of floats in memory; few enough that a collection of garbage may wait for it. */
    // Called where isPresent() alone, and with a constant handle.
    @SuppressWarnings("NullAway")
    public static float dot(CallBuffers thread, int count, long floats, long others) {
        long numbers = numbers(thread, count);
        try {
            return (float) SDOT.invokeExact(numbers, floats, numbers + 4, others, numbers + 4);
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    /** The same of doubles. */
    // Called where isPresent() alone, and with a constant handle.
    @SuppressWarnings("NullAway")
    public static double dotOfDoubles(CallBuffers thread, int count, long doubles, long others) {
        long numbers = numbers(thread, count);
        try {
            return (double) DDOT.invokeExact(numbers, doubles, numbers + 4, others, numbers + 4);
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    /** Puts the number of elements, and behind it the distance between two of them, where the functions can read them. */
    private static long numbers(CallBuffers thread, int count) {
        long at = thread.outAddress;
        Native.ADDRESS_SPACE.set(JAVA_INT, at, count);
        Native.ADDRESS_SPACE.set(JAVA_INT, at + 4, 1);
        return at;
    }
}
