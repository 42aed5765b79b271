// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import java.lang.foreign.Arena;
import java.util.List;

/** Section A.1: which types become arrays. */
class InteropDtypeTest extends InteropRowsTest {
    static final InteropCases CASES = cases();

    InteropDtypeTest() {
        super(CASES);
    }

    private static InteropCases cases() {
        InteropCases cases = new InteropCases();
        for (DType dtype : DType.values()) {
            if (dtype.isNumpy()) {
                cases.tensor(dtype.lowerName(), () -> Torch.arange(6).reshape(2, 3).to(dtype));
            }
        }
        for (DType dtype : List.of(DType.BFLOAT16, DType.COMPLEX32, DType.FLOAT8_E4M3FN, DType.FLOAT8_E5M2, DType.FLOAT8_E4M3FNUZ,
                DType.FLOAT8_E5M2FNUZ, DType.FLOAT8_E8M0FNU)) {
            cases.tensor(dtype.lowerName(), () -> Torch.ones(2, 3).to(dtype));
        }
        for (DType dtype : List.of(DType.FLOAT4_E2M1FN_X2, DType.BITS8, DType.BITS16, DType.BITS1X8, DType.BITS2X4, DType.BITS4X2,
                DType.INT1, DType.INT4, DType.INT7, DType.UINT1, DType.UINT4, DType.UINT7)) {
            cases.tensor(dtype.lowerName(),
                    () -> Torch.fromSegment(Arena.ofAuto().allocate(6L * dtype.itemSize(), 8), dtype, 2, 3));
        }
        return cases
                .tensor("quint8", () -> quantized(DType.UINT8))
                .tensor("qint8", () -> quantized(DType.INT8))
                .tensor("qint32", () -> quantized(DType.INT32))
                .tensor("qint8_int_repr", () -> Aten.call("int_repr", quantized(DType.INT8)));
    }

    /** What quantize_per_tensor makes of ones, from its integers: the C ABI cannot pass a quantized type. */
    private static Tensor quantized(DType stored) {
        return Aten.call("_make_per_tensor_quantized_tensor", Torch.full(new long[] {2}, 10, stored), 0.1, 0);
    }
}
