// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.DType;
import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Uses the package, the C Data Interface included, where there is no Arrow. */
final class WithoutArrow {
    private WithoutArrow() { }

    public static void main(String[] arguments) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment array = arena.allocate(ArrowC.ARRAY);
            MemorySegment schema = arena.allocate(ArrowC.SCHEMA);
            ArrowC.exportArray(NDArray.zeros(DType.INT64, 3), array, schema);
            System.out.println(ArrowC.importArray(array, schema));
        }
        System.out.println("module " + NDArray.class.getModule().getName());
        try {
            Arrow.array(null);
            System.out.println("Arrow is there");
        } catch (NoClassDefFoundError e) {
            System.out.println("no class " + e.getMessage().replaceAll("(org/apache/arrow)/.*", "$1"));
        }
    }
}
