// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static dev.torchffm.FromArrays.arange;
import static dev.torchffm.FromArrays.array;
import static dev.torchffm.FromArrays.backwards;
import static dev.torchffm.FromArrays.ones;
import static dev.torchffm.FromArrays.scalar;
import static dev.torchffm.Torch.tensor;

import dev.torchffm.ndarray.NDArray;
import java.util.List;

/**
 * {@code torch.tensor} of arrays and tensors, by themselves and in lists: they bring their own type along.
 *
 * <p>NumPy's scalars are arrays without dimensions where they stand alone, primitive arrays of one element where they stand alone
 * in a list, and tensors without dimensions, which PyTorch treats alike, where they stand in a list beside others.
 */
class FromTypedRowsTest extends FromRowsTest {
    FromTypedRowsTest() {
        tensors();
        scalars();
        listsOfScalars();
        arrays();
        listsOfArrays();
        copies();
    }

    private void tensors() {
        row("torch.tensor(torch.tensor([1,2]))", () -> tensor(tensor(List.of(1, 2))));
        row("torch.tensor([torch.tensor(1),torch.tensor(2)])", () -> tensor(List.of(tensor(1), tensor(2))));
        row("torch.tensor([torch.tensor(1),torch.tensor(2.5)])", () -> tensor(List.of(tensor(1), tensor(2.5))));
        row("torch.tensor([torch.tensor([1]),torch.tensor([2])])",
                () -> tensor(List.of(tensor(List.of(1)), tensor(List.of(2)))));
        row("torch.tensor([torch.tensor([1,2]),torch.tensor([3,4])])",
                () -> tensor(List.of(tensor(List.of(1, 2)), tensor(List.of(3, 4)))));
        row("torch.tensor([torch.tensor(1.,dtype=torch.float64)])", () -> tensor(List.of(tensor(1.0, DType.FLOAT64))));
        row("torch.tensor([torch.tensor(1,dtype=torch.int32)])", () -> tensor(new Tensor[] {tensor(1, DType.INT32)}));
        row("torch.tensor([torch.tensor(1.,dtype=torch.float16),1])", () -> tensor(List.of(tensor(1.0, DType.FLOAT16), 1)));
        row("torch.tensor(torch.tensor([300]),dtype=torch.uint8)", () -> tensor(tensor(List.of(300)), DType.UINT8));
    }

    private void scalars() {
        row("torch.tensor(np.float32(1.5))", () -> tensor(scalar(DType.FLOAT32, 1.5)));
        row("torch.tensor(np.float64(1.5))", () -> tensor(scalar(DType.FLOAT64, 1.5)));
        row("torch.tensor(np.int32(3))", () -> tensor(scalar(DType.INT32, 3)));
        row("torch.tensor(np.bool_(True))", () -> tensor(scalar(DType.BOOL, true)));
        row("torch.tensor(np.complex64(1j))", () -> tensor(scalar(DType.COMPLEX64, new Complex(0, 1))));
    }

    private void listsOfScalars() {
        row("torch.tensor([np.float32(1.5)])", () -> tensor(new float[] {1.5f}));
        row("torch.tensor([np.float64(1.5)])", () -> tensor(new double[] {1.5}));
        row("torch.tensor([np.int32(3)])", () -> tensor(new int[] {3}));
        row("torch.tensor([np.int8(3),np.int64(4)])", () -> tensor(List.of(tensor(3, DType.INT8), tensor(4, DType.INT64))));
        row("torch.tensor([np.bool_(True)])", () -> tensor(new boolean[] {true}));
        row("torch.tensor([np.float16(1.5)])", () -> tensor(List.of(tensor(1.5, DType.FLOAT16))));
        row("torch.tensor([np.float64(1.5),1])", () -> tensor(List.of(tensor(1.5, DType.FLOAT64), 1)));
        row("torch.tensor([np.float32(1.5),1.0])", () -> tensor(List.of(tensor(1.5, DType.FLOAT32), 1.0)));
        row("torch.tensor([np.float32(1.5),np.float64(1.5)])",
                () -> tensor(List.of(tensor(1.5, DType.FLOAT32), tensor(1.5, DType.FLOAT64))));
        row("torch.tensor([np.uint8(1)])", () -> tensor(array(DType.UINT8, 1)));
    }

    private void arrays() {
        row("torch.tensor(np.array([1,2,3]))", () -> tensor(new long[] {1, 2, 3}));
        row("torch.tensor(np.array([1.,2.]))", () -> tensor(new double[] {1, 2}));
        row("torch.tensor(np.array([1,2],dtype=np.int32))", () -> tensor(new int[] {1, 2}));
        row("torch.tensor(np.array(5))", () -> tensor(scalar(DType.INT64, 5)));
        row("torch.tensor(np.array([True]))", () -> tensor(array(DType.BOOL, true)));
        row("torch.tensor(np.array([1+2j]))", () -> tensor(array(DType.COMPLEX128, new Complex(1, 2))));
        row("torch.tensor(np.array([1,2],dtype=np.uint16))", () -> tensor(array(DType.UINT16, 1, 2)));
        row("torch.tensor(np.array([1,2],dtype=np.uint32))", () -> tensor(array(DType.UINT32, 1, 2)));
        row("torch.tensor(np.array([1,2],dtype=np.uint64))", () -> tensor(array(DType.UINT64, 1, 2)));
        row("torch.tensor(np.arange(4)[::-1])", () -> tensor(NDArray.copyOf(new long[] {0, 1, 2, 3}).slice(backwards())));
        row("torch.tensor(np.arange(4.)[::2])", () -> tensor(arange(4).slice(Slice.of(null, null, 2))));
        row("torch.tensor(np.zeros((2,0)))", () -> tensor(NDArray.zeros(DType.FLOAT64, 2, 0)));
        row("torch.tensor(np.array([1.7]),dtype=torch.int32)", () -> tensor(new double[] {1.7}, DType.INT32));
        row("torch.tensor(np.array([300]),dtype=torch.uint8)", () -> tensor(array(DType.INT64, 300), DType.UINT8));
        row("torch.tensor(np.array([1e300]),dtype=torch.float32)", () -> tensor(new double[] {1e300}, DType.FLOAT32));
        row("torch.tensor(np.arange(6).reshape(2,3).T).stride()",
                () -> tensor(NDArray.copyOf(new long[6]).reshape(2, 3).transpose()).strides());
    }

    private void listsOfArrays() {
        row("torch.tensor([np.array([1,2]),np.array([3,4])])", () -> tensor(List.of(new long[] {1, 2}, array(DType.INT64, 3, 4))));
        row("torch.tensor([np.array(1),np.array(2)])", () -> tensor(List.of(scalar(DType.INT64, 1), scalar(DType.INT64, 2))));
        row("torch.tensor([np.array([1,2]),np.array([3])])", () -> tensor(List.of(new long[] {1, 2}, new long[] {3})));
        row("torch.tensor([np.array([1.5]),[2.5]])", () -> tensor(List.of(array(DType.FLOAT64, 1.5), List.of(2.5))));
        row("torch.tensor([[1,2,3],np.ones(2)])", () -> tensor(List.of(List.of(1, 2, 3), ones(2))));
        row("torch.tensor([[np.ones(3),np.float64(1)]])", () -> tensor(List.of(List.of(ones(3), 1.0))));
        row("torch.tensor([np.ones((3,3)),np.ones((3,0))])", () -> tensor(List.of(ones(3, 3), ones(3, 0))));
    }

    private void copies() {
        row("a=np.zeros(3); t=torch.tensor(a); a[0]=5; t", () -> {
            NDArray a = NDArray.zeros(DType.FLOAT64, 3);
            Tensor t = tensor(a);
            a.set(5, 0);
            return t;
        });
        row("a=torch.zeros(3); t=torch.tensor(a); a[0]=5; t", () -> {
            Tensor a = Torch.zeros(3);
            Tensor t = tensor(a);
            a.select(0, 0).fill_(5);
            return t;
        });
        row("a=np.zeros(3); a.flags.writeable=False; torch.tensor(a)",
                () -> tensor(NDArray.zeros(DType.FLOAT64, 3).asReadOnly()));
    }
}
