// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.layout;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

class CxxTypeNameTest {
    @Test
    void itaniumNameIsTheLastPartOfANestedName() {
        assertEquals("MulBackward0", CxxTypeName.itaniumName("N5torch8autograd9generated12MulBackward0E"));
        assertEquals("Node", CxxTypeName.itaniumName("N12_GLOBAL__N_14NodeE"));
        assertEquals("Node", CxxTypeName.itaniumName("*4Node"));
    }

    @Test
    void itaniumNameOfAnInstanceOfATemplateIsNotTold() {
        assertNull(CxxTypeName.itaniumName("N5torch8autograd7CppNodeINS_2nn9functions13CrossMapLRN2dEEE"));
        assertNull(CxxTypeName.itaniumName("i"));
        assertNull(CxxTypeName.itaniumName("N99aE"));
        assertNull(CxxTypeName.itaniumName(""));
    }

    @Test
    void msvcNameIsTheFirstPartOfADecoratedName() {
        assertEquals("MulBackward0", CxxTypeName.msvcName(".?AUMulBackward0@generated@autograd@torch@@"));
        assertEquals("Node", CxxTypeName.msvcName(".?AVNode@@"));
        assertNull(CxxTypeName.msvcName(".?AU?$CppNode@UX@@@autograd@torch@@"));
        assertNull(CxxTypeName.msvcName("int"));
        assertNull(CxxTypeName.msvcName(""));
    }

    @Test
    void itaniumTypeInfoLeadsToItsNameWhateverItsHighestBitSays() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocateFrom("N5torch10CopySlicesE");
            MemorySegment typeInfo = arena.allocate(16, 8);
            typeInfo.set(JAVA_LONG, 8, name.address());
            assertEquals("CopySlices", CxxTypeName.ofItanium(typeInfo.address()));
            typeInfo.set(JAVA_LONG, 8, name.address() | Long.MIN_VALUE);
            assertEquals("CopySlices", CxxTypeName.ofItanium(typeInfo.address()));
        }
    }

    @Test
    void msvcLocatorLeadsToTheTypeDescriptorByDistancesFromTheLibrary() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment library = arena.allocate(256, 8);
            library.set(JAVA_INT, 32, 1);
            library.set(JAVA_INT, 32 + 12, 128);
            library.set(JAVA_INT, 32 + 20, 32);
            library.setString(128 + 16, ".?AUCopySlices@autograd@torch@@");
            assertEquals("CopySlices", CxxTypeName.ofMsvc(library.address() + 32));
            library.set(JAVA_INT, 32, 0);
            assertNull(CxxTypeName.ofMsvc(library.address() + 32));
        }
    }
}
