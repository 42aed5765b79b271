// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.jvm;

/**
 * Asks for room on the stack before something is done for the first time that initializes classes: an overflow in the middle of that
 * would leave classes, of the JDK too, that can never be used again. An overflow here is as any other.
 */
public final class StackRoom {
    /** Each takes 64 bytes at least: 128 KiB together. */
    private static final int FRAMES = 2048;
    /** What undoes something takes: a few frames, which may be the interpreter's though those that did it were not. */
    private static final int FRAMES_TO_UNDO = 16;

    private StackRoom() { }

    /**
     * Returns if there is room for what follows.
     *
     * @throws StackOverflowError if there is not
     */
    public static void require() {
        descend(FRAMES, 1, 2, 3);
    }

    /**
     * Returns if there is room to undo what follows, where that must not be left over: an overflow further down ends in frames that
     * have it.
     *
     * @throws StackOverflowError if there is not
     */
    public static void requireForUndoing() {
        descend(FRAMES_TO_UNDO, 1, 2, 3);
    }

    private static long descend(int frames, long a, long b, long c) {
        return frames == 0 ? a ^ b ^ c : descend(frames - 1, b + c, c ^ a, a - b) + a * b - c;
    }
}
