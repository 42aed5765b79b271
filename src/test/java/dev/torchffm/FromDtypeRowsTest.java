// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static dev.torchffm.FromListRowsTest.power;
import static dev.torchffm.Torch.tensor;

import java.math.BigInteger;
import java.util.List;

/** {@code torch.tensor} of lists with a given type: conversions, range checks, gradients. */
class FromDtypeRowsTest extends FromRowsTest {
    /** What {@code requires_grad_} says, which Java has; the factories' argument says it in other words. */
    static final String NO_GRADIENTS = "only Tensors of floating point dtype can require gradients";
    private static final Complex ONE_TWO_J = new Complex(1, 2);

    FromDtypeRowsTest() {
        floatsToIntegers();
        integersToIntegers();
        toBool();
        toFloats();
        complex();
        shapes();
        gradients();
    }

    private void floatsToIntegers() {
        row("torch.tensor([1.7,-1.7],dtype=torch.int32)", () -> tensor(List.of(1.7, -1.7), DType.INT32));
        row("torch.tensor([float('nan')],dtype=torch.int32)", () -> tensor(List.of(Double.NaN), DType.INT32));
        row("torch.tensor([float('inf')],dtype=torch.int64)", () -> tensor(List.of(Double.POSITIVE_INFINITY), DType.INT64));
        row("torch.tensor([1e20],dtype=torch.int64)", () -> tensor(List.of(1e20), DType.INT64));
    }

    private void integersToIntegers() {
        row("torch.tensor([300],dtype=torch.uint8)", () -> tensor(List.of(300), DType.UINT8));
        row("torch.tensor([-1],dtype=torch.uint8)", () -> tensor(List.of(-1), DType.UINT8));
        row("torch.tensor([128],dtype=torch.int8)", () -> tensor(List.of(128), DType.INT8));
        row("torch.tensor([2**31],dtype=torch.int32)", () -> tensor(List.of(1L << 31), DType.INT32));
        row("torch.tensor([2**63],dtype=torch.uint64)", () -> tensor(List.of(power(63)), DType.UINT64));
        row("torch.tensor([2**64-1],dtype=torch.uint64)",
                () -> tensor(List.of(power(64).subtract(BigInteger.ONE)), DType.UINT64));
        row("torch.tensor([-1],dtype=torch.uint64)", () -> tensor(List.of(-1), DType.UINT64));
        row("torch.tensor([-1],dtype=torch.uint16)", () -> tensor(List.of(-1), DType.UINT16));
        row("torch.tensor([70000],dtype=torch.uint16)", () -> tensor(List.of(70000), DType.UINT16));
        row("torch.tensor([2**63],dtype=torch.int64)", () -> tensor(List.of(power(63)), DType.INT64));
    }

    private void toBool() {
        row("torch.tensor([0,1,2,-1],dtype=torch.bool)", () -> tensor(List.of(0, 1, 2, -1), DType.BOOL));
        row("torch.tensor([0.0,0.5,float('nan')],dtype=torch.bool)", () -> tensor(List.of(0.0, 0.5, Double.NaN), DType.BOOL));
        row("torch.tensor([1+2j],dtype=torch.bool)", () -> tensor(List.of(ONE_TWO_J), DType.BOOL));
    }

    private void toFloats() {
        row("torch.tensor([1,2],dtype=torch.float32)", () -> tensor(List.of(1, 2), DType.FLOAT32));
        row("torch.tensor([1e39],dtype=torch.float32)", () -> tensor(List.of(1e39), DType.FLOAT32));
        row("torch.tensor([70000.],dtype=torch.float16)", () -> tensor(List.of(70000.), DType.FLOAT16));
        row("torch.tensor([True],dtype=torch.float32)", () -> tensor(List.of(true), DType.FLOAT32));
        row("torch.tensor([1.5],dtype=torch.bfloat16)", () -> tensor(List.of(1.5), DType.BFLOAT16));
        row("torch.tensor([1.5],dtype=torch.float8_e4m3fn)", () -> tensor(List.of(1.5), DType.FLOAT8_E4M3FN));
        row("torch.tensor([2**63],dtype=torch.float32)", () -> tensor(List.of(power(63)), DType.FLOAT32));
        row("torch.tensor([2**70],dtype=torch.float64)", () -> tensor(List.of(power(70)), DType.FLOAT64));
    }

    private void complex() {
        row("torch.tensor([1],dtype=torch.complex64)", () -> tensor(List.of(1), DType.COMPLEX64));
        row("torch.tensor([1j],dtype=torch.float32)", () -> tensor(List.of(new Complex(0, 1)), DType.FLOAT32));
        row("torch.tensor([1+2j],dtype=torch.int64)", () -> tensor(List.of(ONE_TWO_J), DType.INT64));
        row("torch.tensor([1+0j],dtype=torch.float32)", () -> tensor(List.of(new Complex(1, 0)), DType.FLOAT32));
    }

    private void shapes() {
        row("torch.tensor([[1,2],[3]],dtype=torch.float32)", () -> tensor(List.of(List.of(1, 2), List.of(3)), DType.FLOAT32));
        row("torch.tensor([],dtype=torch.int64)", () -> tensor(List.of(), DType.INT64));
    }

    private void gradients() {
        refused("torch.tensor([1,2],requires_grad=True)", TorchException.class, () -> tensor(List.of(1, 2)).requiresGrad(true),
                NO_GRADIENTS);
        refused("torch.tensor([True],requires_grad=True)", TorchException.class, () -> tensor(List.of(true)).requiresGrad(true),
                NO_GRADIENTS);
        row("torch.tensor([1.],requires_grad=True)", () -> tensor(List.of(1.)).requiresGrad(true));
        row("torch.tensor([1j],requires_grad=True)", () -> tensor(List.of(new Complex(0, 1))).requiresGrad(true));
    }
}
