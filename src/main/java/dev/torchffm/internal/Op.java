package dev.torchffm.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * The name of an operator, as the dispatcher takes it.
 *
 * @param name the name with its namespace, such as {@code aten::add}, as a C string
 * @param overload the overload's name, such as {@code Tensor}, or an empty C string
 */
public record Op(MemorySegment name, MemorySegment overload) {
    /** {@return the ATen operator of the given name, {@code add.Tensor} or {@code exp}} */
    public static Op aten(String nameAndOverload) {
        int dot = nameAndOverload.indexOf('.');
        String name = "aten::" + (dot < 0 ? nameAndOverload : nameAndOverload.substring(0, dot));
        String overload = dot < 0 ? "" : nameAndOverload.substring(dot + 1);
        return new Op(Arena.global().allocateFrom(name), Arena.global().allocateFrom(overload));
    }

    @Override
    public String toString() {
        String suffix = overload.getString(0);
        return name.getString(0) + (suffix.isEmpty() ? "" : "." + suffix);
    }
}
