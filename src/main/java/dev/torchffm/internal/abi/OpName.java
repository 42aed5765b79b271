// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;

/** The name of an operator, as the dispatcher takes it. */
public final class OpName {
    private final MemorySegment name;
    private final MemorySegment overload;
    /** Where the names lie: a call with addresses takes less time than one with segments. */
    final long nameAddress;
    final long overloadAddress;

    /**
     * Keeps a name as C strings, which lie side by side: with large tensors, each place that a call looks at has to be fetched from
     * outside the processor's caches.
     *
     * @param name the name with its namespace, such as {@code aten::add}
     * @param overload the overload's name, such as {@code Tensor}, or an empty string
     * @param arena what keeps the strings
     */
    public OpName(String name, String overload, Arena arena) {
        byte[] both = (name + '\0' + overload + '\0').getBytes(StandardCharsets.UTF_8);
        MemorySegment strings = arena.allocate(both.length, 64);
        strings.copyFrom(MemorySegment.ofArray(both));
        this.name = strings;
        this.overload = strings.asSlice(strings.getString(0).getBytes(StandardCharsets.UTF_8).length + 1L);
        this.nameAddress = strings.address();
        this.overloadAddress = this.overload.address();
    }

    /** {@return the ATen operator of the given name, {@code add.Tensor} or {@code exp}} */
    public static OpName aten(String nameAndOverload) {
        int dot = nameAndOverload.indexOf('.');
        String name = "aten::" + (dot < 0 ? nameAndOverload : nameAndOverload.substring(0, dot));
        return new OpName(name, dot < 0 ? "" : nameAndOverload.substring(dot + 1), Arena.global());
    }

    MemorySegment name() {
        return name;
    }

    MemorySegment overload() {
        return overload;
    }

    @Override
    public String toString() {
        String suffix = overload.getString(0);
        return name.getString(0) + (suffix.isEmpty() ? "" : "." + suffix);
    }
}
