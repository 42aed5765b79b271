// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.schema;

/** What a schema's type is made of, and how the C ABI carries it. */
public enum Kind {
    TENSOR,
    INT,
    FLOAT,
    BOOL,
    STRING,
    DTYPE,
    LAYOUT,
    MEMORY_FORMAT,
    DEVICE,
    GENERATOR,
    /** A number of any kind; a C function carries it in no release yet. */
    SCALAR,
    /** Carried by no C function: {@code Storage}, {@code Stream}, {@code QScheme}, {@code Dict}, {@code SymBool}, classes. */
    OTHER;

    /** The kind that a schema's word names. */
    static Kind of(String word) {
        return switch (word) {
            case "Tensor" -> TENSOR;
            case "int", "SymInt", "DeviceIndex" -> INT;
            case "float" -> FLOAT;
            case "bool" -> BOOL;
            case "str" -> STRING;
            case "ScalarType" -> DTYPE;
            case "Layout" -> LAYOUT;
            case "MemoryFormat" -> MEMORY_FORMAT;
            case "Device" -> DEVICE;
            case "Generator" -> GENERATOR;
            case "Scalar" -> SCALAR;
            default -> OTHER;
        };
    }
}
