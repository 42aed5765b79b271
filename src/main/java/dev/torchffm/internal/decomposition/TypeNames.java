package dev.torchffm.internal.decomposition;

import dev.torchffm.DType;

/** Types as PyTorch's messages name them. */
final class TypeNames {
    private TypeNames() { }

    static String of(DType dtype) {
        return switch (dtype) {
            case UINT8 -> "Byte";
            case INT8 -> "Char";
            case INT16 -> "Short";
            case INT32 -> "Int";
            case INT64 -> "Long";
            case FLOAT16 -> "Half";
            case FLOAT32 -> "Float";
            case FLOAT64 -> "Double";
            case COMPLEX32 -> "ComplexHalf";
            case COMPLEX64 -> "ComplexFloat";
            case COMPLEX128 -> "ComplexDouble";
            case BOOL -> "Bool";
            case BFLOAT16 -> "BFloat16";
            default -> dtype.toString();
        };
    }
}
