// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.torchffm.internal.abi.Native;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

/** Which arenas could be closed by another thread in the middle of a call. */
class ClosableByOthersTest {
    private static boolean isClosableByOthers(MemorySegment segment) {
        JavaMemory.Adopted adopted = JavaMemory.adopt(segment, 6, new long[] {1}, new long[] {1});
        Native.deleteTensor(adopted.handle());
        return adopted.memory().isClosableByOthers();
    }

    @Test
    void onlyASharedArenaCanBeClosedByAnotherThread() {
        assertEquals(false, isClosableByOthers(Arena.global().allocate(8, 8)));
        assertEquals(false, isClosableByOthers(Arena.ofAuto().allocate(8, 8)));
        assertEquals(false, isClosableByOthers(Arena.ofAuto().allocate(8, 8).asReadOnly().asSlice(4)));
        try (Arena confined = Arena.ofConfined(); Arena shared = Arena.ofShared()) {
            assertEquals(false, isClosableByOthers(confined.allocate(8, 8)));
            assertEquals(true, isClosableByOthers(shared.allocate(8, 8)));
            assertEquals(true, isClosableByOthers(shared.allocate(8, 8).asSlice(4)));
            MemorySegment address = MemorySegment.ofAddress(Arena.global().allocate(8, 8).address());
            assertEquals(true, isClosableByOthers(address.reinterpret(8, shared, null)));
            assertEquals(false, isClosableByOthers(address.reinterpret(8)));
        }
    }
}
