// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static dev.torchffm.FromListRowsTest.power;
import static dev.torchffm.Torch.tensor;

import dev.torchffm.internal.javadata.TensorData;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Corners of {@code torch.tensor} of lists that the specification's tables leave open. */
class FromEdgeRowsTest extends FromRowsTest {
    FromEdgeRowsTest() {
        emptyAmongOthers();
        strings();
        wrongElements();
        unsigned64();
        limits();
        bigIntegers();
        rounding();
        types();
    }

    private void emptyAmongOthers() {
        row("torch.tensor([1,[]])", () -> tensor(List.of(1, List.of())));
        row("torch.tensor([[],1])", () -> tensor(List.of(List.of(), 1)));
        row("torch.tensor([[],['a']])", () -> tensor(List.of(List.of(), List.of("a"))));
        row("torch.tensor([[],[None]])", () -> tensor(List.of(List.of(), new Object[] {null})));
        row("torch.tensor([[],[True]])", () -> tensor(List.of(List.of(), List.of(true))));
        row("torch.tensor([[],[2j]])", () -> tensor(List.of(new Object[0], List.of(new Complex(0, 2)))));
        row("torch.tensor([[],[[1,2]]])", () -> tensor(List.of(List.of(), List.of(List.of(1, 2)))));
        row("torch.tensor([[[]],[1]])", () -> tensor(List.of(List.of(List.of()), List.of(1))));
        row("torch.tensor([[]],dtype=torch.uint8)", () -> tensor(List.of(List.of()), DType.UINT8));
        row("l=[[1]]; l.append(l); torch.tensor(l)", () -> {
            List<Object> list = new ArrayList<>();
            list.add(List.of(1));
            list.add(list);
            return tensor(list);
        });
    }

    private void strings() {
        row("torch.tensor([''])", () -> tensor(List.of("")));
        row("torch.tensor([''],dtype=torch.float32)", () -> tensor(List.of(""), DType.FLOAT32));
        row("torch.tensor([[''],['a']])", () -> tensor(List.of(List.of(""), List.of("a"))));
        row("torch.tensor([1,''])", () -> tensor(List.of(1, "")));
        row("torch.tensor([1,'a'],dtype=torch.float32)", () -> tensor(List.of(1, "a"), DType.FLOAT32));
        row("torch.tensor([1,'a'],dtype=torch.int32)", () -> tensor(List.of(1, "a"), DType.INT32));
        row("torch.tensor([1,'a'],dtype=torch.bool)", () -> tensor(List.of(1, "a"), DType.BOOL));
    }

    private void wrongElements() {
        row("torch.tensor([1,[2.5]])", () -> tensor(List.of(1, List.of(2.5))));
        row("torch.tensor([2j,[2]])", () -> tensor(List.of(new Complex(0, 2), List.of(2))));
        row("torch.tensor([True,[True]])", () -> tensor(List.of(true, List.of(true))));
        row("torch.tensor([1,[2]],dtype=torch.bool)", () -> tensor(List.of(1, List.of(2)), DType.BOOL));
        row("torch.tensor([1,[2]],dtype=torch.float32)", () -> tensor(List.of(1, List.of(2)), DType.FLOAT32));
        row("torch.tensor([1,[2]],dtype=torch.uint64)", () -> tensor(List.of(1, List.of(2)), DType.UINT64));
        for (DType dtype : List.of(DType.BOOL, DType.INT32, DType.UINT64, DType.FLOAT32, DType.COMPLEX64)) {
            row("torch.tensor([None],dtype=" + dtype + ")", () -> tensor(Arrays.asList((Object) null), dtype));
        }
        row("torch.tensor({},dtype=torch.bool)", () -> tensor(Map.of(), DType.BOOL));
        row("torch.tensor({},dtype=torch.int64)", () -> tensor(Map.of(), DType.INT64));
        row("torch.tensor(object(),dtype=torch.float32)", () -> tensor(new Object(), DType.FLOAT32));
        row("torch.tensor(__import__('decimal').Decimal('1.5'),dtype=torch.float32)",
                () -> tensor(new BigDecimal("1.5"), DType.FLOAT32));
        refused("torch.tensor(__import__('decimal').Decimal('1.5'),dtype=torch.int32)", TorchException.class,
                () -> tensor(new BigDecimal("1.5"), DType.INT32), "'BigDecimal' object cannot be interpreted as an integer");
    }

    private void unsigned64() {
        row("torch.tensor([2**64],dtype=torch.uint64)", () -> tensor(List.of(power(64)), DType.UINT64));
        row("torch.tensor([1.0],dtype=torch.uint64)", () -> tensor(List.of(1.0), DType.UINT64));
        row("torch.tensor([-1.0],dtype=torch.uint64)", () -> tensor(List.of(-1.0), DType.UINT64));
        row("torch.tensor([2.0**64],dtype=torch.uint64)", () -> tensor(List.of(0x1p64), DType.UINT64));
        row("torch.tensor([float('nan')],dtype=torch.uint64)", () -> tensor(List.of(Float.NaN), DType.UINT64));
        row("torch.tensor([1j],dtype=torch.uint64)", () -> tensor(List.of(new Complex(0, 1)), DType.UINT64));
        row("torch.tensor([True],dtype=torch.uint64)", () -> tensor(List.of(true), DType.UINT64));
        row("torch.tensor([-4294967296],dtype=torch.uint64)", () -> tensor(List.of(-4294967296L), DType.UINT64));
    }

    private void limits() {
        refused("torch.tensor([2.0**63],dtype=torch.int64)", TorchException.class, () -> tensor(List.of(0x1p63), DType.INT64),
                "value cannot be converted to type int64 without overflow");
        row("torch.tensor([-2.0**63],dtype=torch.int64)", () -> tensor(List.of(-0x1p63), DType.INT64));
        row("torch.tensor([2.0**63+2048],dtype=torch.int64)", () -> tensor(List.of(0x1p63 + 2048), DType.INT64));
        row("torch.tensor([-2.0**63-2048],dtype=torch.int64)", () -> tensor(List.of(-0x1p63 - 2048), DType.INT64));
        row("torch.tensor([2**31-1,2.0**31-1],dtype=torch.int32)",
                () -> tensor(List.of(Integer.MAX_VALUE, (double) Integer.MAX_VALUE), DType.INT32));
        row("torch.tensor([2.0**31],dtype=torch.int32)", () -> tensor(List.of(0x1p31), DType.INT32));
        row("torch.tensor([2.0**31-0.5],dtype=torch.int32)", () -> tensor(List.of(0x1p31 - 0.5), DType.INT32));
        row("torch.tensor([-2.0**31-0.5],dtype=torch.int32)", () -> tensor(List.of(-0x1p31 - 0.5), DType.INT32));
        row("torch.tensor([-0.5],dtype=torch.int8)", () -> tensor(List.of(-0.5), DType.INT8));
        row("torch.tensor([-128.9],dtype=torch.int8)", () -> tensor(List.of(-128.9), DType.INT8));
        row("torch.tensor([127.9],dtype=torch.int8)", () -> tensor(List.of(127.9), DType.INT8));
        row("torch.tensor([65535.5],dtype=torch.uint16)", () -> tensor(List.of(65535.5), DType.UINT16));
        row("torch.tensor([4294967295.0],dtype=torch.uint32)", () -> tensor(List.of(4294967295.0), DType.UINT32));
        row("torch.tensor([4294967295.5],dtype=torch.uint32)", () -> tensor(List.of(4294967295.5), DType.UINT32));
    }

    private void bigIntegers() {
        row("torch.tensor([2**70],dtype=torch.bool)", () -> tensor(List.of(power(70)), DType.BOOL));
        row("torch.tensor([2**70],dtype=torch.int32)", () -> tensor(List.of(power(70)), DType.INT32));
        row("torch.tensor([2**70],dtype=torch.complex64)", () -> tensor(List.of(power(70)), DType.COMPLEX64));
        row("torch.tensor([2**2000],dtype=torch.float64)", () -> tensor(List.of(power(2000)), DType.FLOAT64));
        row("torch.tensor([2**2000],dtype=torch.complex64)", () -> tensor(List.of(power(2000)), DType.COMPLEX64));
        row("torch.tensor([1.0,2**2000])", () -> tensor(List.of(1.0, power(2000))));
    }

    private void rounding() {
        row("torch.tensor([2**24+1,0.5]).tolist()", () -> tensor(List.of((1 << 24) + 1, 0.5)).tolist());
        row("torch.tensor([2**53+1,0.5],dtype=torch.float64).tolist()",
                () -> tensor(List.of((1L << 53) + 1, 0.5), DType.FLOAT64).tolist());
        row("torch.tensor([1+2**-24+2**-50]).tolist()", () -> tensor(List.of(1 + 0x1p-24 + 0x1p-50)).tolist());
        row("torch.tensor([1+2**-11+2**-40],dtype=torch.float16).tolist()",
                () -> tensor(List.of(1 + 0x1p-11 + 0x1p-40), DType.FLOAT16).tolist());
        row("torch.tensor([1+2**-8+2**-40],dtype=torch.bfloat16).tolist()",
                () -> tensor(List.of(1 + 0x1p-8 + 0x1p-40), DType.BFLOAT16).tolist());
        row("torch.tensor([5e-324,1e-45,6e-8],dtype=torch.float16).tolist()",
                () -> tensor(List.of(5e-324, 1e-45, 6e-8), DType.FLOAT16).tolist());
        row("torch.tensor([1.5+2.5j],dtype=torch.complex32)", () -> tensor(List.of(new Complex(1.5, 2.5)), DType.COMPLEX32));
        row("torch.tensor([-0.0,complex(-0.0,-0.0)])", () -> tensor(List.of(-0.0, new Complex(-0.0, -0.0))));
    }

    private void types() {
        row("torch.tensor([1],dtype=torch.qint8)", () -> tensor(List.of(1), DType.QINT8));
        row("torch.tensor([1.5],dtype=torch.quint8)", () -> tensor(List.of(1.5), DType.QUINT8));
        row("torch.tensor([1],dtype=torch.bits8)", () -> tensor(List.of(1), DType.BITS8));
        row("torch.tensor([1],dtype=torch.uint1)", () -> tensor(List.of(1), DType.UINT1));
        row("torch.tensor([1],dtype=torch.int4)", () -> tensor(List.of(1), DType.INT4));
        row("torch.tensor([1.5],dtype=torch.float4_e2m1fn_x2)", () -> tensor(List.of(1.5), DType.FLOAT4_E2M1FN_X2));
        row("torch.tensor([1.5],dtype=torch.float8_e8m0fnu)", () -> tensor(List.of(1.5), DType.FLOAT8_E8M0FNU));
        row("torch.tensor([1.5,1e9,-0.0],dtype=torch.float8_e5m2)", () -> tensor(List.of(1.5, 1e9, -0.0), DType.FLOAT8_E5M2));
        row("torch.tensor([1.5,1e9],dtype=torch.float8_e4m3fnuz)", () -> tensor(List.of(1.5, 1e9), DType.FLOAT8_E4M3FNUZ));
        row("[[promoted(a,b) for b in promotable] for a in promotable]", FromEdgeRowsTest::promotions);
    }

    private static List<List<String>> promotions() {
        List<DType> types = List.of(DType.BOOL, DType.UINT8, DType.UINT16, DType.UINT32, DType.UINT64, DType.INT8, DType.INT16,
                DType.INT32, DType.INT64, DType.FLOAT16, DType.BFLOAT16, DType.FLOAT32, DType.FLOAT64, DType.COMPLEX32,
                DType.COMPLEX64, DType.COMPLEX128, DType.FLOAT8_E4M3FN, DType.FLOAT8_E5M2);
        return types.stream().map(a -> types.stream().map(b -> promoted(a, b)).toList()).toList();
    }

    private static String promoted(DType a, DType b) {
        try {
            return TensorData.promote(a, b).toString();
        } catch (TorchException e) {
            return e.getMessage();
        }
    }
}
