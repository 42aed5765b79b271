// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.Torch;
import dev.torchffm.internal.capi.TorchC;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static MethodHandle function(String name) {
        return Words.function(Linker.nativeLinker().defaultLookup().find(name).orElseThrow());
    }

    @Test
    void wordsCarryNarrowerIntegersAndPointers() throws Throwable {
        MethodHandle abs = function("abs");
        assertEquals(5, (int) Words.call(abs, -5L));
        assertEquals(Integer.MIN_VALUE, (int) Words.call(abs, Integer.MIN_VALUE));
        assertEquals(5_000_000_000L, Words.call(function("labs"), -5_000_000_000L));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(16);
            // An address, an int and a size_t; the address is the result.
            assertEquals(memory.address(), Words.call(function("memset"), memory.address(), -2, 15));
            assertEquals((byte) -2, memory.get(ValueLayout.JAVA_BYTE, 14));
            assertEquals(0, memory.get(ValueLayout.JAVA_BYTE, 15));
            assertTrue((int) Words.call(function("memcmp"), memory.address(), memory.address() + 8, 8) > 0);
        }
    }

    @Test
    void eachNumberOfArgumentsArrivesInItsOrder() throws Throwable {
        // What was passed, digit by digit, through a stub that the JVM makes for the same calling convention.
        MethodHandle digits = MethodHandles.lookup().findStatic(WordsTest.class, "digits", MethodType.methodType(long.class, long.class,
                long.class, long.class, long.class, long.class, long.class, long.class));
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle function = Words.function(Linker.nativeLinker().upcallStub(digits, FunctionDescriptor.of(ValueLayout.JAVA_LONG,
                    Collections.nCopies(7, ValueLayout.JAVA_LONG).toArray(MemoryLayout[]::new)), arena));
            assertEquals(0, Words.call(function));
            assertEquals(1_000_000, Words.call(function, 1));
            assertEquals(1_200_000, Words.call(function, 1, 2));
            assertEquals(1_230_000, Words.call(function, 1, 2, 3));
            assertEquals(1_234_560, Words.call(function, 1, 2, 3, 4, 5, 6));
            assertEquals(1_234_567, Words.call(function, 1, 2, 3, 4, 5, 6, 7));
        }
    }

    static long digits(long a, long b, long c, long d, long e, long f, long g) {
        return (((((a * 10 + b) * 10 + c) * 10 + d) * 10 + e) * 10 + f) * 10 + g;
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
