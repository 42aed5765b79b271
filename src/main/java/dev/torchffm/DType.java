// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import java.util.Locale;

/**
 * The element type of a {@link Tensor} or of an {@link dev.torchffm.ndarray.NDArray}: PyTorch's {@code torch.dtype},
 * with PyTorch's names in capitals.
 *
 * <p>The fourteen types for which {@link #isNumpy()} holds exist in NumPy too; only these convert to and from arrays.
 */
public enum DType {
    /** Unsigned 8-bit integer, {@code torch.uint8}. */
    UINT8("Byte", 0, 1, Kind.UNSIGNED, true),
    /** Signed 8-bit integer, {@code torch.int8}. */
    INT8("Char", 1, 1, Kind.SIGNED, true),
    /** Signed 16-bit integer, {@code torch.int16}. */
    INT16("Short", 2, 2, Kind.SIGNED, true),
    /** Signed 32-bit integer, {@code torch.int32}. */
    INT32("Int", 3, 4, Kind.SIGNED, true),
    /** Signed 64-bit integer, {@code torch.int64}. */
    INT64("Long", 4, 8, Kind.SIGNED, true),
    /** IEEE 754 half precision, {@code torch.float16}. */
    FLOAT16("Half", 5, 2, Kind.FLOAT, true),
    /** IEEE 754 single precision, {@code torch.float32}. */
    FLOAT32("Float", 6, 4, Kind.FLOAT, true),
    /** IEEE 754 double precision, {@code torch.float64}. */
    FLOAT64("Double", 7, 8, Kind.FLOAT, true),
    /** Complex of two halves, {@code torch.complex32}. */
    COMPLEX32("ComplexHalf", 8, 4, Kind.COMPLEX, false),
    /** Complex of two single precision numbers, {@code torch.complex64}. */
    COMPLEX64("ComplexFloat", 9, 8, Kind.COMPLEX, true),
    /** Complex of two double precision numbers, {@code torch.complex128}. */
    COMPLEX128("ComplexDouble", 10, 16, Kind.COMPLEX, true),
    /** Boolean, one byte an element, {@code torch.bool}. */
    BOOL("Bool", 11, 1, Kind.BOOL, true),
    /** Quantized signed 8-bit integer, {@code torch.qint8}. */
    QINT8("QInt8", 12, 1, Kind.QUANTIZED, false),
    /** Quantized unsigned 8-bit integer, {@code torch.quint8}. */
    QUINT8("QUInt8", 13, 1, Kind.QUANTIZED, false),
    /** Quantized signed 32-bit integer, {@code torch.qint32}. */
    QINT32("QInt32", 14, 4, Kind.QUANTIZED, false),
    /** The upper half of a single precision number, {@code torch.bfloat16}. */
    BFLOAT16("BFloat16", 15, 2, Kind.FLOAT, false),
    /** Two quantized 4-bit integers to a byte, {@code torch.quint4x2}. */
    QUINT4X2("QUInt4x2", 16, 1, Kind.QUANTIZED, false),
    /** Four quantized 2-bit integers to a byte, {@code torch.quint2x4}. */
    QUINT2X4("QUInt2x4", 17, 1, Kind.QUANTIZED, false),
    /** Uninterpreted bits, {@code torch.bits1x8}. */
    BITS1X8("Bits1x8", 18, 1, Kind.BITS, false),
    /** Uninterpreted bits, {@code torch.bits2x4}. */
    BITS2X4("Bits2x4", 19, 1, Kind.BITS, false),
    /** Uninterpreted bits, {@code torch.bits4x2}. */
    BITS4X2("Bits4x2", 20, 1, Kind.BITS, false),
    /** Uninterpreted bits, {@code torch.bits8}. */
    BITS8("Bits8", 21, 1, Kind.BITS, false),
    /** Uninterpreted bits, {@code torch.bits16}. */
    BITS16("Bits16", 22, 2, Kind.BITS, false),
    /** 8-bit float, 5 exponent bits, {@code torch.float8_e5m2}. */
    FLOAT8_E5M2("Float8_e5m2", 23, 1, Kind.FLOAT, false),
    /** 8-bit float, 4 exponent bits, no infinities, {@code torch.float8_e4m3fn}. */
    FLOAT8_E4M3FN("Float8_e4m3fn", 24, 1, Kind.FLOAT, false),
    /** 8-bit float, 5 exponent bits, no infinities, no negative zero, {@code torch.float8_e5m2fnuz}. */
    FLOAT8_E5M2FNUZ("Float8_e5m2fnuz", 25, 1, Kind.FLOAT, false),
    /** 8-bit float, 4 exponent bits, no infinities, no negative zero, {@code torch.float8_e4m3fnuz}. */
    FLOAT8_E4M3FNUZ("Float8_e4m3fnuz", 26, 1, Kind.FLOAT, false),
    /** Unsigned 16-bit integer, {@code torch.uint16}. */
    UINT16("UInt16", 27, 2, Kind.UNSIGNED, true),
    /** Unsigned 32-bit integer, {@code torch.uint32}. */
    UINT32("UInt32", 28, 4, Kind.UNSIGNED, true),
    /** Unsigned 64-bit integer, {@code torch.uint64}. */
    UINT64("UInt64", 29, 8, Kind.UNSIGNED, true),
    /** Placeholder type of PyTorch, {@code torch.uint1}. */
    UINT1("UInt1", 30, 1, Kind.BITS, false),
    /** Placeholder type of PyTorch, {@code torch.uint2}. */
    UINT2("UInt2", 31, 1, Kind.BITS, false),
    /** Placeholder type of PyTorch, {@code torch.uint3}. */
    UINT3("UInt3", 32, 1, Kind.BITS, false),
    /** Placeholder type of PyTorch, {@code torch.uint4}. */
    UINT4("UInt4", 33, 1, Kind.BITS, false),
    /** Placeholder type of PyTorch, {@code torch.uint5}. */
    UINT5("UInt5", 34, 1, Kind.BITS, false),
    /** Placeholder type of PyTorch, {@code torch.uint6}. */
    UINT6("UInt6", 35, 1, Kind.BITS, false),
    /** Placeholder type of PyTorch, {@code torch.uint7}. */
    UINT7("UInt7", 36, 1, Kind.BITS, false),
    /** Placeholder type of PyTorch, {@code torch.int1}. */
    INT1("Int1", 37, 1, Kind.BITS, false),
    /** Placeholder type of PyTorch, {@code torch.int2}. */
    INT2("Int2", 38, 1, Kind.BITS, false),
    /** Placeholder type of PyTorch, {@code torch.int3}. */
    INT3("Int3", 39, 1, Kind.BITS, false),
    /** Placeholder type of PyTorch, {@code torch.int4}. */
    INT4("Int4", 40, 1, Kind.BITS, false),
    /** Placeholder type of PyTorch, {@code torch.int5}. */
    INT5("Int5", 41, 1, Kind.BITS, false),
    /** Placeholder type of PyTorch, {@code torch.int6}. */
    INT6("Int6", 42, 1, Kind.BITS, false),
    /** Placeholder type of PyTorch, {@code torch.int7}. */
    INT7("Int7", 43, 1, Kind.BITS, false),
    /** 8-bit power of two, {@code torch.float8_e8m0fnu}. */
    FLOAT8_E8M0FNU("Float8_e8m0fnu", 44, 1, Kind.FLOAT, false),
    /** Two 4-bit floats to a byte, {@code torch.float4_e2m1fn_x2}. */
    FLOAT4_E2M1FN_X2("Float4_e2m1fn_x2", 45, 1, Kind.FLOAT, false),
    /** Complex of two bfloat16 numbers, {@code torch.bcomplex32}; libtorch has it from 2.14 on. */
    BCOMPLEX32("BComplex32", 46, 4, Kind.COMPLEX, false);

    private enum Kind { BOOL, UNSIGNED, SIGNED, FLOAT, COMPLEX, QUANTIZED, BITS }

    private static final DType[] BY_CODE = values();

    private final String scalarTypeName;
    private final int code;
    private final int itemSize;
    private final Kind kind;
    private final boolean numpy;
    private final String lowerName;

    DType(String scalarTypeName, int code, int itemSize, Kind kind, boolean numpy) {
        this.scalarTypeName = scalarTypeName;
        this.code = code;
        this.itemSize = itemSize;
        this.kind = kind;
        this.numpy = numpy;
        this.lowerName = name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the type with the given number in C++'s {@code c10::ScalarType}.
     *
     * @param code the number, as the C ABI's {@code aoti_torch_dtype_*} functions return it
     * @return the type
     * @throws IllegalArgumentException if this version of the library knows no type with that number
     */
    public static DType ofCode(int code) {
        if (code < 0 || code >= BY_CODE.length) {
            throw new IllegalArgumentException("libtorch reports the scalar type " + code
                    + ", and this library knows 0 to " + (BY_CODE.length - 1));
        }
        return BY_CODE[code];
    }

    /** {@return the number of this type in C++'s {@code c10::ScalarType}, which the C ABI passes} */
    public int code() {
        return code;
    }

    /** {@return the size of an element in bytes} */
    public int itemSize() {
        return itemSize;
    }

    /** {@return whether NumPy has this type, so that tensors of it convert to arrays and back} */
    public boolean isNumpy() {
        return numpy;
    }

    /** {@return whether this is a real floating-point type} */
    public boolean isFloatingPoint() {
        return kind == Kind.FLOAT;
    }

    /** {@return whether this is a complex type} */
    public boolean isComplex() {
        return kind == Kind.COMPLEX;
    }

    /** {@return whether this is an integer type; bool is not one} */
    public boolean isIntegral() {
        return kind == Kind.SIGNED || kind == Kind.UNSIGNED;
    }

    /** {@return whether this is an unsigned integer type} */
    public boolean isUnsigned() {
        return kind == Kind.UNSIGNED;
    }

    /** {@return whether this is a quantized type} */
    public boolean isQuantized() {
        return kind == Kind.QUANTIZED;
    }

    /** {@return C++'s name of the type, as it stands in PyTorch's messages, such as {@code BFloat16}} */
    public String scalarTypeName() {
        return scalarTypeName;
    }

    /** {@return the name that NumPy and PyTorch share, such as {@code float32}} */
    public String lowerName() {
        return lowerName;
    }

    /** {@return PyTorch's {@code str}, such as {@code torch.float32}} */
    @Override
    public String toString() {
        return "torch." + lowerName;
    }
}
