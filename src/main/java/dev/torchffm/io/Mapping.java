// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

/** How a file is mapped, and so what becomes of writes to the arrays and tensors over it. */
public enum Mapping {
    /**
     * Arrays are read-only, and the file is never changed. No tensor can be made over such a mapping, since libtorch would write
     * to it all the same.
     */
    READ_ONLY,
    /**
     * Arrays and tensors can be written; a written page becomes this mapping's own, and the file is never changed. A file
     * that the process may only read can be mapped so on Linux; elsewhere it is copied to memory instead, with the same effect.
     */
    COPY_ON_WRITE,
    /**
     * Writes to arrays and tensors change the file, at a time of the operating system's choice, at the latest some time after
     * the arena is closed; {@link java.lang.foreign.MemorySegment#force()} of an array's segment waits for it. What would need
     * a copy, to which writes do not reach, is refused in this mode.
     */
    READ_WRITE
}
