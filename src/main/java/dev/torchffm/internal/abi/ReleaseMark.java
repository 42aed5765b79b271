// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How libtorch says that it needs Java's memory no longer, without running Java: it calls a function of the C library that writes
 * into a few words of native memory, which Java reads later. Java that libtorch calls would run at the end of libtorch's stack, and
 * where that is used up, its {@link StackOverflowError} has nowhere to go and ends the process.
 *
 * <p>A deleter is called with the memory and with a context, so the function must ignore its first argument and write to where its
 * second one points. {@code srand48_r(seed, state)} of glibc does: whatever the seed, it sets the state's first word. Where an
 * experiment does not show that, there are no marks.
 */
public final class ReleaseMark {
    /** {@code struct drand48_data} has 24 bytes. */
    private static final int BYTES = 32;
    private static final int MARKS_OF_A_BLOCK = 128;
    private static final VarHandle WORD = JAVA_LONG.varHandle();
    private static final Object LOCK = new Object();
    /** The marks that are not in use, in no collection: the stack may end in any method that one calls, in the middle of its change. */
    private static long[] free = new long[MARKS_OF_A_BLOCK];
    private static int count;
    /** The function, or null where there is none that does it. */
    private static final @Nullable MemorySegment FUNCTION = function();

    private ReleaseMark() { }

    private static @Nullable MemorySegment function() {
        MemorySegment found = Linker.nativeLinker().defaultLookup().find("srand48_r").orElse(null);
        if (found == null) {
            return null;
        }
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle call = Linker.nativeLinker().downcallHandle(found, FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG));
            for (long seed : new long[] {0, 1, -1, 0x7f0000001000L}) {
                MemorySegment state = arena.allocate(2 * BYTES, 8);
                call.invokeExact(seed, state.address());
                boolean marked = state.get(JAVA_LONG, 0) != 0;
                for (long at = BYTES; at < 2 * BYTES; at += 8) {
                    marked &= state.get(JAVA_LONG, at) == 0;
                }
                if (!marked) {
                    return null;
                }
            }
            return found;
        } catch (Throwable e) {
            throw Unchecked.rethrow(e);
        }
    }

    /** {@return the deleter to be given to libtorch with a mark as its context, or null where marks cannot be had} */
    public static @Nullable MemorySegment deleter() {
        return FUNCTION;
    }

    /** {@return the address of a mark that is not set} */
    public static long take() {
        synchronized (LOCK) {
            if (count == 0) {
                long block = Arena.global().allocate((long) BYTES * MARKS_OF_A_BLOCK, 64).address();
                for (int i = 0; i < MARKS_OF_A_BLOCK; i++) {
                    free[i] = block + (long) BYTES * i;
                }
                count = MARKS_OF_A_BLOCK;
            }
            return free[--count];
        }
    }

    /** {@return whether libtorch has called the deleter with a mark} */
    public static boolean isSet(long mark) {
        return (long) WORD.getAcquire(Native.ADDRESS_SPACE, mark) != 0;
    }

    /** Takes back a mark that libtorch has done with. */
    public static void giveBack(long mark) {
        for (int at = 0; at < BYTES; at += 8) {
            Native.ADDRESS_SPACE.set(JAVA_LONG, mark + at, 0L);
        }
        synchronized (LOCK) {
            if (count == free.length) {
                free = Arrays.copyOf(free, 2 * count);
            }
            free[count++] = mark;
        }
    }
}
