// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * One thread's memory for boxed calls: of two calls, since what an argument consists of, a list or a string, is made by boxed calls
 * itself. For each there is a copy of the closure that is called, a {@code std::vector} of three pointers, and its elements, in this
 * order, as {@link BoxedAbi#call} needs the first before the second.
 */
final class BoxedFrame {
    /** Bytes of an IValue. */
    static final int SLOT = 16;
    /** The tag's place in an IValue. */
    static final int TAG = 8;
    /** Twice as many as a call has arguments or results: the vector must never grow, for its memory is not libtorch's. */
    private static final int SLOTS = 2 * CallBuffers.STACK_SLOTS;
    private static final int VECTOR = 16;
    private static final int ELEMENTS = 48;
    private static final long BYTES = ELEMENTS + (long) SLOT * SLOTS;

    /** What keeps the memory. */
    private final MemorySegment memory = Arena.ofAuto().allocate(2 * BYTES, 16);
    private final long main = memory.address();
    /** How many arguments of the thread's call no operator has taken yet. */
    int pending;

    /** Where the memory for a call begins. */
    long main() {
        return main;
    }

    /** Where the memory for a call within the making of another's arguments begins. */
    long inner() {
        return main + BYTES;
    }

    static long vector(long frame) {
        return frame + VECTOR;
    }

    /** Where the element of a number is. */
    static long slot(long frame, int index) {
        return frame + ELEMENTS + (long) SLOT * index;
    }

    /** Puts the closure in its place, and has the vector hold so many elements. */
    static void prepare(long frame, long closure, long closureEnd, int count) {
        MemorySegment all = Native.ADDRESS_SPACE;
        all.set(JAVA_LONG, frame, closure);
        all.set(JAVA_LONG, frame + 8, closureEnd);
        all.set(JAVA_LONG, frame + VECTOR, slot(frame, 0));
        all.set(JAVA_LONG, frame + VECTOR + 8, slot(frame, count));
        all.set(JAVA_LONG, frame + VECTOR + 16, slot(frame, SLOTS));
    }

    /** How many elements the vector holds now. */
    static int count(long frame) {
        return (int) ((Native.ADDRESS_SPACE.get(JAVA_LONG, frame + VECTOR + 8) - slot(frame, 0)) / SLOT);
    }
}
