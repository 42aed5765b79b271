// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import java.util.List;

/** {@code torch.tensor([number], dtype=...).tolist()} on both sides of what each type can hold. */
class FromLimitsRowsTest extends FromRowsTest {
    FromLimitsRowsTest() {
        for (long value : new long[] {-255, -256, 255, 256}) {
            limit(value, DType.UINT8);
        }
        for (long value : new long[] {-128, -129, 127, 128}) {
            limit(value, DType.INT8);
        }
        for (long value : new long[] {-32768, -32769, 32767, 32768}) {
            limit(value, DType.INT16);
        }
        for (long value : new long[] {-2147483648, -2147483649L, 2147483647, 2147483648L}) {
            limit(value, DType.INT32);
        }
        for (long value : new long[] {-65535, -65536, 65535, 65536}) {
            limit(value, DType.UINT16);
        }
        for (long value : new long[] {-4294967295L, -4294967296L, 4294967295L, 4294967296L}) {
            limit(value, DType.UINT32);
        }
        for (String value : List.of("0.5", "-0.5", "255.9", "256.0", "-1.0", "-0.9", "1e10")) {
            limit(value, Double.parseDouble(value), DType.UINT8);
        }
        for (String value : List.of("65504.", "65519.", "65520.", "-65520.", "3.5e38")) {
            limit(value, Double.parseDouble(value), DType.FLOAT16);
        }
        for (String value : List.of("3.4028235e38", "3.4028236e38", "3.5e38", "-1e39")) {
            limit(value, Double.parseDouble(value), DType.FLOAT32);
        }
        limit("float('inf')", Double.POSITIVE_INFINITY, DType.FLOAT32);
    }

    private void limit(long value, DType dtype) {
        limit(Long.toString(value), value, dtype);
    }

    private void limit(String literal, Object value, DType dtype) {
        row("torch.tensor([" + literal + "],dtype=" + dtype + ").tolist()", () -> Torch.tensor(List.of(value), dtype).tolist());
    }
}
