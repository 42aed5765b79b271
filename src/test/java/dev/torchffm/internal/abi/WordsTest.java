// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.Torch;
import dev.torchffm.internal.capi.TorchC;
import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static MethodHandle function(String name, int arguments) {
        return Words.function(Linker.nativeLinker().defaultLookup().find(name).orElseThrow(), arguments);
    }

    @Test
    void wordsCarryNarrowerIntegersAndPointers() throws Throwable {
        MethodHandle abs = function("abs", 1);
        assertEquals(5, (int) (long) abs.invokeExact(-5L));
        assertEquals(Integer.MIN_VALUE, (int) (long) abs.invokeExact((long) Integer.MIN_VALUE));
        assertEquals(5_000_000_000L, (long) function("labs", 1).invokeExact(-5_000_000_000L));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(16);
            // An address, an int and a size_t; the address is the result.
            assertEquals(memory.address(), (long) function("memset", 3).invokeExact(memory.address(), -2L, 15L));
            assertEquals((byte) -2, memory.get(ValueLayout.JAVA_BYTE, 14));
            assertEquals(0, memory.get(ValueLayout.JAVA_BYTE, 15));
            assertTrue((int) (long) function("memcmp", 3).invokeExact(memory.address(), memory.address() + 8, 8L) > 0);
        }
    }

    @Test
    void ofBooleansOnlyTheLowByteCounts() {
        assertTrue(Words.isTrue(1));
        assertTrue(Words.isTrue(0x7f00_0000_0001L));
        assertFalse(Words.isTrue(0));
        assertFalse(Words.isTrue(0x7f00_0000_0100L));
    }

    @Test
    void numbersOfLibtorchAreThoseOfTheGeneratedBindings() {
        Torch.version();
        assertEquals(TorchC.aoti_torch_device_type_cuda(), DeviceTypes.CUDA);
        assertEquals(TorchC.aoti_torch_device_type_meta(), DeviceTypes.META);
        assertEquals(TorchC.aoti_torch_layout_strided(), Layouts.STRIDED);
    }
}
