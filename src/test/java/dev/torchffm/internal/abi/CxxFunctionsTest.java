// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.Torch;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The symbols of C++ functions on all platforms, and how they are called. */
class CxxFunctionsTest {
    private static long calledFor;
    private static long placeGiven;

    private static Map<String, CxxFunctions.Row> rows(String platform) {
        return CxxFunctions.rows(Platform.of(platform));
    }

    @Test
    void symbolsAreThoseOfThePlatformsAbi() {
        assertTrue(rows("linux-x86_64").size() > 20);
        rows("linux-x86_64").forEach((function, row) -> assertTrue(row.symbol().startsWith("_Z"), function));
        rows("macosx-arm64").forEach((function, row) -> assertTrue(row.symbol() == null || row.symbol().startsWith("_Z"), function));
        rows("windows-x86_64").forEach((function, row) -> {
            String name = function.substring(function.lastIndexOf(':') + 1);
            assertTrue(row.symbol() == null || row.symbol().startsWith("?" + name + "@"), function);
        });
        assertEquals(rows("linux-x86_64"), rows("linux-arm64"));
        assertEquals(rows("macosx-arm64"), rows("macosx-x86_64"));
        rows("plan9-x86_64").forEach((function, row) -> assertNull(row.symbol()));
    }

    @Test
    void onMacOsAnIntegerOf64BitsIsALongLong() {
        for (String function : new String[] {"at::detail::createCPUGenerator", "at::CPUGeneratorImpl::set_current_seed"}) {
            String linux = rows("linux-x86_64").get(function).symbol();
            assertTrue(linux.endsWith("Em"), linux);
            assertEquals(linux.replaceFirst("Em$", "Ey"), rows("macosx-arm64").get(function).symbol());
        }
    }

    @Test
    void aSecondSymbolIsThatOfNewerReleases() {
        for (String platform : new String[] {"linux-x86_64", "macosx-arm64"}) {
            CxxFunctions.Row row = rows(platform).get("at::toDLPackNonOwning");
            assertEquals("_ZN2at17toDLPackNonOwningERKNS_6TensorEP8DLTensor", row.symbol());
            assertEquals(row.symbol() + "b", row.newerSymbol());
        }
        assertNull(rows("linux-x86_64").get("at::toDLPack").newerSymbol());
    }

    @Test
    void thisLibtorchExportsAllThatItsPlatformHas() {
        assertEquals(Map.of(), CxxFunctions.missing(), Torch::libtorch);
    }

    @Test
    void whatIsMissingIsNamedWithWhatItIsFor() {
        assertEquals("the libtorch of " + Torch.libtorch() + " does not export at::toDLPack on " + Platform.current().name()
                + "; it is needed for tensors by DLPack, and there is no C function for it",
                CxxFunctions.missing("at::toDLPack").getMessage());
        assertThrows(UnsupportedOperationException.class, () -> CxxFunctions.require(null, "c10::TensorImpl::grad"));
        assertThrows(IllegalArgumentException.class, () -> CxxFunctions.find("at::no_such_function"));
    }

    static long member(long self, long place) {
        calledFor = self;
        placeGiven = place;
        return place;
    }

    /** A member function of Windows, as the C function that it is for who calls it. */
    @Test
    void whereThisComesFirstThePlaceIsTheSecondArgument() throws ReflectiveOperationException {
        MethodHandle target = MethodHandles.lookup().findStatic(CxxFunctionsTest.class, "member",
                MethodType.methodType(long.class, long.class, long.class));
        try (Arena arena = Arena.ofConfined()) {
            FunctionDescriptor type = CxxSymbols.memberResult(true);
            assertEquals(FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG), type);
            MemorySegment function = Linker.nativeLinker().upcallStub(target, type, arena);
            assertEquals(0x1000, CxxSymbols.madeByMember(Linker.nativeLinker().downcallHandle(function, type), true, 0x1000, 0x2000));
        }
        assertEquals(0x2000, calledFor);
        assertEquals(0x1000, placeGiven);
    }
}
