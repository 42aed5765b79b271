// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.io;

import dev.torchffm.DType;
import org.jspecify.annotations.Nullable;

/** The element types of safetensors, in the order in which the format's own library sorts tensors, from last to first. */
enum SafetensorsType {
    BOOL(8, DType.BOOL),
    F4(4, DType.FLOAT4_E2M1FN_X2),
    F6_E2M3(6, null),
    F6_E3M2(6, null),
    U8(8, DType.UINT8),
    I8(8, DType.INT8),
    F8_E5M2(8, DType.FLOAT8_E5M2),
    F8_E4M3(8, DType.FLOAT8_E4M3FN),
    F8_E8M0(8, DType.FLOAT8_E8M0FNU),
    F8_E4M3FNUZ(8, DType.FLOAT8_E4M3FNUZ),
    F8_E5M2FNUZ(8, DType.FLOAT8_E5M2FNUZ),
    I16(16, DType.INT16),
    U16(16, DType.UINT16),
    F16(16, DType.FLOAT16),
    BF16(16, DType.BFLOAT16),
    I32(32, DType.INT32),
    U32(32, DType.UINT32),
    F32(32, DType.FLOAT32),
    C64(64, DType.COMPLEX64),
    F64(64, DType.FLOAT64),
    I64(64, DType.INT64),
    U64(64, DType.UINT64);

    final int bits;
    final @Nullable DType dtype;

    SafetensorsType(int bits, @Nullable DType dtype) {
        this.bits = bits;
        this.dtype = dtype;
    }

    /** The type of a tensor's elements; the name is for the message. */
    static SafetensorsType of(String name, DType dtype) {
        for (SafetensorsType type : values()) {
            if (type.dtype == dtype) {
                return type;
            }
        }
        throw new IllegalArgumentException("'" + name + "': safetensors has no type for " + dtype);
    }
}
