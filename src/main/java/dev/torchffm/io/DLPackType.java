// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.DType;
import org.jspecify.annotations.Nullable;

/**
 * A type of elements as DLPack writes it.
 *
 * @param code the kind of number
 * @param bits how many bits one has
 * @param lanes how many of them make an element
 */
record DLPackType(int code, int bits, int lanes) {
    /** In the order of their codes. */
    private static final String[] NAMES = {"int", "uint", "float", "opaque handle", "bfloat", "complex", "bool", "float8_e3m4",
        "float8_e4m3", "float8_e4m3b11fnuz", "float8_e4m3fn", "float8_e4m3fnuz", "float8_e5m2", "float8_e5m2fnuz", "float8_e8m0fnu",
        "float6_e2m3fn", "float6_e3m2fn", "float4_e2m1fn"};
    /** From here on DLPack says more than the number of bits. */
    private static final int SMALL_FLOATS = 7;

    /** {@return DLPack's type for a dtype, or null if it has none} */
    static @Nullable DLPackType of(DType dtype) {
        return switch (dtype) {
            case INT8, INT16, INT32, INT64 -> number(0, dtype);
            case UINT8, UINT16, UINT32, UINT64 -> number(1, dtype);
            case FLOAT16, FLOAT32, FLOAT64 -> number(2, dtype);
            case BFLOAT16 -> number(4, dtype);
            case COMPLEX32, COMPLEX64, COMPLEX128 -> number(5, dtype);
            case BOOL -> number(6, dtype);
            case FLOAT8_E4M3FN -> number(10, dtype);
            case FLOAT8_E4M3FNUZ -> number(11, dtype);
            case FLOAT8_E5M2 -> number(12, dtype);
            case FLOAT8_E5M2FNUZ -> number(13, dtype);
            case FLOAT8_E8M0FNU -> number(14, dtype);
            // PyTorch's element is a byte with two of them.
            case FLOAT4_E2M1FN_X2 -> new DLPackType(17, 4, 2);
            default -> null;
        };
    }

    private static DLPackType number(int code, DType dtype) {
        return new DLPackType(code, Byte.SIZE * dtype.itemSize(), 1);
    }

    /** {@return whether a DLPack older than 1.1 does not know the type, and a libtorch of that time does not export it} */
    boolean isRecent() {
        return code >= SMALL_FLOATS;
    }

    /**
     * {@return the dtype of this type}
     *
     * @throws IllegalArgumentException if libtorch has none
     */
    DType dtype() {
        DType dtype = find();
        if (dtype != null) {
            return dtype;
        }
        boolean vector = lanes != 1 && new DLPackType(code, bits, 1).find() != null;
        throw new IllegalArgumentException("elements of DLPack's type " + this + ", which libtorch does not have"
                + (vector ? ": an element has one lane there; have the producer make the lanes an axis" : ""));
    }

    private @Nullable DType find() {
        for (DType dtype : DType.values()) {
            if (equals(of(dtype))) {
                return dtype;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        String name = code < NAMES.length ? NAMES[code] : "of code " + code;
        return name + " (" + bits + " bits, " + lanes + (lanes == 1 ? " lane)" : " lanes)");
    }
}
