// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.Tensor;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The layers of the library, computed from the compiled classes, generated ones included. */
class LayersTest {
    private static final String ROOT = "dev.torchffm";
    private static final String INTERNAL = ROOT + ".internal";
    private static final String NDARRAY = ROOT + ".ndarray";

    /** Types without behaviour of libtorch, which every layer may name and which name nothing but each other. */
    private static final Set<String> VALUE_TYPES = Stream.of("Complex", "DType", "Device", "Index", "Layout", "MemoryFormat", "Slice",
            "SupportsIndex", "TorchException").map(name -> ROOT + "." + name).collect(Collectors.toUnmodifiableSet());

    /** Where methods that can crash the JVM may be called. */
    private static final Set<String> UNSAFE_PACKAGES = Set.of(INTERNAL + ".abi", INTERNAL + ".layout", INTERNAL + ".capi");
    private static final Set<String> RESTRICTED = Set.of("java.lang.foreign.MemorySegment.reinterpret",
            "java.lang.foreign.Linker.downcallHandle", "java.lang.foreign.Linker.upcallStub",
            "java.lang.foreign.SymbolLookup.libraryLookup");

    private static final ClassGraph GRAPH = ClassGraph.of(compiled());

    private static Path compiled() {
        try {
            return Path.of(Tensor.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** A graph that misses classes or references would satisfy every other test here. */
    @Test
    void theGraphHoldsTheLibraryAndItsReferences() {
        assertTrue(GRAPH.classes().size() > 100, () -> GRAPH.classes().toString());
        assertTrue(GRAPH.references(ROOT + ".Tensor").contains(ROOT + ".DType"));
        assertTrue(GRAPH.references(ROOT + ".Tensor").contains(NDARRAY + ".NDArray"));
        assertTrue(GRAPH.classes().stream().anyMatch(name -> in(name, INTERNAL + ".capi")));
        assertTrue(GRAPH.classes().stream().filter(VALUE_TYPES::contains).count() >= 7);
        for (String restricted : RESTRICTED) {
            assertTrue(GRAPH.classes().stream().anyMatch(name -> GRAPH.calls(name).contains(restricted)), restricted);
        }
    }

    @Test
    void noCircleOfClassesSpansTwoPackages() {
        StringBuilder found = new StringBuilder();
        for (Set<String> circle : GRAPH.circles()) {
            Set<String> packages = circle.stream().map(ClassGraph::packageOf).collect(Collectors.toCollection(TreeSet::new));
            if (packages.size() > 1) {
                found.append("\ncircle of ").append(circle.size()).append(" classes in ").append(packages).append(":\n  ")
                        .append(circle.stream().map(LayersTest::brief).collect(Collectors.joining(" ")))
                        .append("\n  between the packages:");
                GRAPH.crossings(circle).forEach(line -> found.append("\n    ").append(brief(line)));
            }
        }
        assertEquals("", found.toString());
    }

    @Test
    void internalClassesNameNoPublicClassThatWrapsHandles() {
        assertNoReferences(name -> in(name, INTERNAL), other -> other.equals(ROOT + ".Tensor") || other.equals(ROOT + ".Torch")
                || in(other, ROOT + ".ops"));
    }

    @Test
    void arraysNameNothingOfLibtorch() {
        assertNoReferences(name -> in(name, NDARRAY), other -> !other.startsWith("java.") && !in(other, NDARRAY)
                && !VALUE_TYPES.contains(other) && !in(other, INTERNAL + ".text") && !in(other, INTERNAL + ".serial"));
        assertNoReferences(name -> in(name, INTERNAL + ".serial"), other -> !other.startsWith("java.") && !in(other, INTERNAL + ".serial")
                && !VALUE_TYPES.contains(other));
    }

    @Test
    void valueTypesNameOnlyEachOther() {
        assertNoReferences(VALUE_TYPES::contains, other -> in(other, ROOT) && !VALUE_TYPES.contains(other));
    }

    @Test
    void restrictedMethodsAreCalledOnlyWhereTheAbiIsKnown() {
        List<String> found = new ArrayList<>();
        for (String name : GRAPH.classes()) {
            if (!UNSAFE_PACKAGES.contains(ClassGraph.packageOf(name))) {
                GRAPH.calls(name).stream().filter(RESTRICTED::contains)
                        .forEach(method -> found.add(brief(name) + " calls " + method));
            }
        }
        assertEquals("", String.join("\n", found));
    }

    private interface Names {
        boolean matches(String name);
    }

    private static void assertNoReferences(Names from, Names to) {
        List<String> found = new ArrayList<>();
        for (String name : GRAPH.classes()) {
            if (from.matches(name)) {
                GRAPH.references(name).stream().filter(to::matches).forEach(other -> found.add(brief(name + " -> " + other)));
            }
        }
        assertEquals("", String.join("\n", found));
    }

    private static boolean in(String name, String packageName) {
        return name.startsWith(packageName + ".");
    }

    private static String brief(String text) {
        return text.replace(ROOT + ".", "");
    }
}
