// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DTypeTest {
    @Test
    void codesAreScalarTypeNumbersInOrder() {
        for (DType dtype : DType.values()) {
            assertSame(dtype, DType.ofCode(dtype.code()));
        }
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> DType.ofCode(47));
        assertEquals("libtorch reports the scalar type 47, and this library knows 0 to 46", e.getMessage());
    }

    @Test
    void fourteenTypesExistInNumpy() {
        List<String> names = Arrays.stream(DType.values()).filter(DType::isNumpy).map(DType::lowerName).sorted().toList();
        assertEquals(List.of("bool", "complex128", "complex64", "float16", "float32", "float64", "int16", "int32",
                "int64", "int8", "uint16", "uint32", "uint64", "uint8"), names);
    }
}
