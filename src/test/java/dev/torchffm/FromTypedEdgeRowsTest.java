// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static dev.torchffm.FromArrays.arange;
import static dev.torchffm.FromArrays.array;
import static dev.torchffm.FromArrays.scalar;
import static dev.torchffm.Torch.tensor;

import dev.torchffm.ndarray.NDArray;
import java.math.BigInteger;
import java.util.List;

/** Corners of {@code torch.tensor} of arrays and tensors that the specification's tables leave open. */
class FromTypedEdgeRowsTest extends FromRowsTest {
    private static final Complex ONE_TWO_J = new Complex(1, 2);

    FromTypedEdgeRowsTest() {
        tensorsAsIntegers();
        tensorsAsFloats();
        tensorsAsSequences();
        copiesOfTensors();
        arraysAsNumbers();
        arraysInLists();
        castArrays();
        layouts();
    }

    private static final String NO_INTEGER_TENSOR = "only integer tensors of a single element can be converted to an index";

    private void tensorsAsIntegers() {
        row("torch.tensor([torch.tensor(1.5)],dtype=torch.int32)", () -> tensor(List.of(tensor(1.5)), DType.INT32));
        row("torch.tensor([torch.tensor(1.5)],dtype=torch.bool)", () -> tensor(List.of(tensor(1.5)), DType.BOOL));
        refused("torch.tensor([torch.tensor(1.5)],dtype=torch.uint64)", TorchException.class,
                () -> tensor(List.of(tensor(1.5)), DType.UINT64), NO_INTEGER_TENSOR);
        row("torch.tensor([torch.tensor(True),torch.tensor(False)],dtype=torch.int32)",
                () -> tensor(List.of(tensor(true), tensor(false)), DType.INT32));
        row("torch.tensor([torch.tensor(300)],dtype=torch.uint8)", () -> tensor(List.of(tensor(300)), DType.UINT8));
        row("torch.tensor([torch.tensor(-1)],dtype=torch.uint8)", () -> tensor(List.of(tensor(-1)), DType.UINT8));
        row("torch.tensor([torch.tensor(1j)],dtype=torch.int32)",
                () -> tensor(List.of(tensor(new Complex(0, 1))), DType.INT32));
        row("torch.tensor([torch.tensor([1.,2.])],dtype=torch.bool)",
                () -> tensor(List.of(tensor(List.of(1., 2.))), DType.BOOL));
    }

    private void tensorsAsFloats() {
        row("torch.tensor([torch.tensor(1j)],dtype=torch.float32)",
                () -> tensor(List.of(tensor(new Complex(0, 1))), DType.FLOAT32));
        row("torch.tensor([torch.tensor(1j)])", () -> tensor(List.of(tensor(new Complex(0, 1)))));
        row("torch.tensor([torch.tensor([1.,2.])])", () -> tensor(List.of(tensor(List.of(1., 2.)))));
        row("torch.tensor([torch.tensor([]),1.0])", () -> tensor(List.of(tensor(List.of()), 1.0)));
        row("torch.tensor([torch.tensor([[1.]]),1.0])", () -> tensor(List.of(tensor(List.of(List.of(1.))), 1.0)));
        row("torch.tensor([torch.tensor(1.,requires_grad=True)])", () -> tensor(List.of(tensor(1.).requiresGrad(true))));
    }

    private void tensorsAsSequences() {
        List<Integer> first = List.of(1, 2);
        row("torch.tensor([[1,2],torch.tensor([3,4])])", () -> tensor(List.of(first, tensor(List.of(3, 4)))));
        row("torch.tensor([[1,2],torch.tensor(3)])", () -> tensor(List.of(first, tensor(3))));
        row("torch.tensor([[1,2],torch.tensor([3])])", () -> tensor(List.of(first, tensor(List.of(3)))));
        row("torch.tensor([[1,2],torch.tensor([[3],[4]])])",
                () -> tensor(List.of(first, tensor(List.of(List.of(3), List.of(4))))));
        row("torch.tensor([[1,2],torch.tensor([3.5,4],dtype=torch.float64)])",
                () -> tensor(List.of(first, tensor(List.of(3.5, 4), DType.FLOAT64))));
        row("torch.tensor([torch.tensor([3,4]),[1,2]])", () -> tensor(List.of(tensor(List.of(3, 4)), first)));
        row("torch.tensor([torch.tensor([3]),[1]])", () -> tensor(List.of(tensor(List.of(3)), List.of(1))));
        row("torch.tensor([[torch.tensor(1.),2],[3,4]])", () -> tensor(List.of(List.of(tensor(1.), 2), List.of(3, 4))));
    }

    private void copiesOfTensors() {
        row("torch.tensor(torch.tensor([1.],requires_grad=True)*2)",
                () -> tensor(tensor(List.of(1.)).requiresGrad(true).mul(2)));
        row("torch.tensor(torch.arange(6).reshape(2,3).t())", () -> tensor(Torch.arange(6).reshape(2, 3).t()));
        row("torch.tensor(torch.arange(3).expand(2,3))", () -> tensor(Torch.arange(3).expand(2, 3)));
        row("torch.tensor(torch.tensor([1+2j]).conj())", () -> tensor(tensor(List.of(ONE_TWO_J)).conj()));
        row("torch.tensor(torch.tensor([1+2j]).conj()).is_conj()", () -> tensor(tensor(List.of(ONE_TWO_J)).conj()).isConj());
    }

    private void arraysAsNumbers() {
        NDArray two = array(DType.FLOAT64, 2.);
        NDArray twoAndHalf = scalar(DType.FLOAT64, 2.5);
        NDArray twoJ = scalar(DType.COMPLEX128, new Complex(2, 1));
        row("torch.tensor([1,np.array(2)])", () -> tensor(List.of(1, scalar(DType.INT64, 2))));
        row("torch.tensor([1,np.array(2.5)])", () -> tensor(List.of(1, twoAndHalf)));
        row("torch.tensor([1,np.array([2])])", () -> tensor(List.of(1, array(DType.INT64, 2))));
        row("torch.tensor([1.,np.array([2.])])", () -> tensor(List.of(1., two)));
        row("torch.tensor([1.,np.array([2.,3.])])", () -> tensor(List.of(1., array(DType.FLOAT64, 2., 3.))));
        row("torch.tensor([True,np.array([2])])", () -> tensor(List.of(true, array(DType.INT64, 2))));
        row("torch.tensor([1,np.array(2.5)],dtype=torch.int32)", () -> tensor(List.of(1, twoAndHalf), DType.INT32));
        row("torch.tensor([1,np.array(2.5)],dtype=torch.bool)", () -> tensor(List.of(1, twoAndHalf), DType.BOOL));
        row("torch.tensor([1,np.array(2+1j)],dtype=torch.float32)", () -> tensor(List.of(1, twoJ), DType.FLOAT32));
        row("torch.tensor([1,np.array(2+1j)])", () -> tensor(List.of(1, twoJ)));
        row("torch.tensor([1j,np.array([2.])])", () -> tensor(List.of(new Complex(0, 1), two)));
        refused("torch.tensor([1,np.array([2])],dtype=torch.uint64)", TorchException.class,
                () -> tensor(List.of(1, array(DType.INT64, 2)), DType.UINT64),
                "only integer scalar arrays can be converted to a scalar index");
        row("torch.tensor([[1,2],np.array(3)])", () -> tensor(List.of(List.of(1, 2), scalar(DType.INT64, 3))));
        row("torch.tensor([[1,2],np.array([[1],[2]])])",
                () -> tensor(List.of(List.of(1, 2), NDArray.copyOf(new long[] {1, 2}).reshape(2, 1))));
    }

    private void arraysInLists() {
        row("torch.tensor([np.array([300])],dtype=torch.uint8)", () -> tensor(List.of(new long[] {300}), DType.UINT8));
        row("torch.tensor([np.array([1.5])],dtype=torch.int32)", () -> tensor(List.of(new double[] {1.5}), DType.INT32));
        row("torch.tensor([np.array([1.5])],dtype=torch.bool)", () -> tensor(List.of(new double[] {1.5}), DType.BOOL));
        row("torch.tensor([np.array([2.5])],dtype=torch.uint64)", () -> tensor(List.of(new double[] {2.5}), DType.UINT64));
        row("torch.tensor([np.array([1,2]),[True,2.5]])", () -> tensor(List.of(new long[] {1, 2}, List.of(true, 2.5))));
        row("torch.tensor([np.zeros((2,2)),[[1,2],[3,4]]])",
                () -> tensor(List.of(new double[2][2], List.of(List.of(1, 2), List.of(3, 4)))));
        row("torch.tensor([np.zeros((2,2)),[1,2]])", () -> tensor(List.of(new double[2][2], List.of(1, 2))));
        row("torch.tensor([np.array([1+2j]),['a']])", () -> tensor(List.of(array(DType.COMPLEX128, ONE_TWO_J), List.of("a"))));
        row("torch.tensor([np.array([1.],dtype=np.float32),[]])", () -> tensor(List.of(new float[] {1}, List.of())));
        row("torch.tensor([np.zeros(0,dtype=np.int16),[]])", () -> tensor(List.of(new short[0], List.of())));
        row("torch.tensor([np.array([2],dtype=np.uint64)],dtype=torch.int64)",
                () -> tensor(List.of(array(DType.UINT64, 2)), DType.INT64));
        row("torch.tensor([np.array([2**63],dtype=np.uint64)],dtype=torch.int64)",
                () -> tensor(List.of(array(DType.UINT64, BigInteger.TWO.pow(63))), DType.INT64));
        refused("torch.tensor([np.array([1+2j])],dtype=torch.int64)", TorchException.class,
                () -> tensor(List.of(array(DType.COMPLEX128, ONE_TWO_J)), DType.INT64),
                "'complex' object cannot be interpreted as an integer");
        refused("torch.tensor([np.array([1+2j])],dtype=torch.float32)", TorchException.class,
                () -> tensor(List.of(array(DType.COMPLEX128, ONE_TWO_J)), DType.FLOAT32), "must be real number, not complex");
    }

    private void castArrays() {
        row("torch.tensor(np.array([-1.5,300.7]),dtype=torch.int8)", () -> tensor(new double[] {-1.5, 300.7}, DType.INT8));
        row("torch.tensor(np.array([0,2,256]),dtype=torch.bool)", () -> tensor(new long[] {0, 2, 256}, DType.BOOL));
        row("torch.tensor(np.array([float('nan'),-0.0]),dtype=torch.bool)",
                () -> tensor(new double[] {Double.NaN, -0.0}, DType.BOOL));
        row("torch.tensor(np.array([1+2j]),dtype=torch.float32)",
                () -> tensor(array(DType.COMPLEX128, ONE_TWO_J), DType.FLOAT32));
        row("torch.tensor(np.array([65520.,1e-8]),dtype=torch.float16)", () -> tensor(new double[] {65520, 1e-8}, DType.FLOAT16));
        row("torch.tensor(np.array([1.5]),dtype=torch.bfloat16)", () -> tensor(new double[] {1.5}, DType.BFLOAT16));
    }

    private void layouts() {
        row("torch.tensor(np.arange(12.).reshape(2,2,3).transpose(1,2,0))",
                () -> tensor(arange(12).reshape(2, 2, 3).transpose(1, 2, 0)));
        row("torch.tensor(np.arange(12.).reshape(3,4)[1:,::2])",
                () -> tensor(arange(12).reshape(3, 4).slice(Slice.from(1), Slice.of(null, null, 2))));
        row("torch.tensor(np.broadcast_to(np.arange(3.),(2,3)))", () -> tensor(arange(3).expand(2, 3)));
        row("torch.tensor(np.zeros((0,3)).T)", () -> tensor(NDArray.zeros(DType.FLOAT64, 0, 3).transpose()));
    }
}
