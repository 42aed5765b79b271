// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import dev.torchffm.internal.abi.Native;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Memory that another library owns, as a segment of an arena's; the owner is told when it is needed no longer. */
public final class ForeignSegment {
    private ForeignSegment() { }

    /**
     * A segment over memory at an address.
     *
     * @param arena what the segment belongs to; unmanaged memory if it throws
     * @param release called once, when the arena was closed or nothing of it is reachable, by whichever thread finds that. If the class
     *        loader of this library goes before the segment, it is not called: nobody can tell then how long the segment is used
     */
    public static MemorySegment of(long address, long bytes, Arena arena, Runnable release) {
        if (!JavaMemory.isLasting(arena.scope())) {
            return Native.segment(address, bytes, arena, segment -> release.run());
        }
        // The JDK's cleaner, which automatic arenas have, would keep the class loader with the action.
        MemorySegment segment = Native.segment(address, bytes, arena, null);
        new Releaser(arena.scope(), release);
        return segment;
    }

    private static final class Releaser extends Reclaimer {
        private final Runnable release;

        Releaser(MemorySegment.Scope scope, Runnable release) {
            super(scope);
            this.release = release;
        }

        @Override
        boolean endsWithLoader() {
            return false;
        }

        @Override
        protected void freeNow() {
            release.run();
        }
    }
}
