// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.DType;
import dev.torchffm.MaxResult;
import dev.torchffm.ScopeExtension;
import dev.torchffm.SortResult;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The generated methods pass their arguments to the places of the schema, and give its results in their Java types. */
@ExtendWith(ScopeExtension.class)
class TypedOperatorsTest {
    private static Tensor floats(float... values) {
        return Torch.tensor(values);
    }

    private static Tensor matrix() {
        return Torch.tensor(new float[][] {{1, 5, 3}, {4, 2, 6}});
    }

    private static void gives(String printed, Tensor result) {
        assertEquals(printed, result.toString());
    }

    @Test
    void methodsOfTensors() {
        Tensor x = matrix();
        gives("tensor([1., 2., 3.])", floats(-1, 2, -3).abs());
        gives("tensor([0, 1])", x.argmin(1));
        gives("tensor([[1],\n        [1]])", matrix().argmax(1, true).sub(x.argmin(1, true)));
        gives("tensor([[ 1.,  6.,  9.],\n        [ 4.,  6., 12.]])", x.cumsum(1));
        gives("tensor([[1., 5., 3.],\n        [5., 7., 9.]], dtype=torch.float64)", x.cumsum(0, DType.FLOAT64));
        gives("tensor([[5.],\n        [4.]])", x.gather(1, Torch.tensor(new long[][] {{1}, {0}})));
        gives("tensor([[0., 5., 3.],\n        [0., 2., 6.]])", x.selectScatter(floats(0, 0), 1, 0));
        gives("tensor([[True, True, True],\n        [True, True, True]])", x.isfinite());
        gives("tensor(True)", x.all());
        gives("tensor([1., 3., 5.])", floats(5, 1, 3).sort().values());
        gives("tensor([0, 2, 1])", floats(5, 1, 3).sort(0, true).indices());
        assertEquals(List.of("tensor([1., 2.])", "tensor([3.])"),
                floats(1, 2, 3).chunk(2).stream().map(Tensor::toString).toList());
        assertEquals(List.of(1L, 2L), floats(1, 2, 3).splitWithSizes(new long[] {1, 2}).stream().map(Tensor::numel).toList());
    }

    @Test
    void resultsWithNames() {
        MaxResult max = matrix().max(1);
        gives("tensor([5., 6.])", max.values());
        gives("tensor([1, 2])", max.indices());
        gives("tensor([[5.],\n        [6.]])", matrix().max(1, true).values());
        gives("tensor([3., 2.])", Torch.topk(floats(3, 1, 2), 2).values());
        gives("tensor([1., 2.])", Torch.topk(floats(3, 1, 2), 2, -1, false, true).values());
        gives("tensor(3.)", Linalg.slogdet(Torch.tensor(new double[][] {{Math.E, 0}, {0, Math.E * Math.E}}).to(DType.FLOAT32)).logabsdet());
    }

    @Test
    void functionsOfModules() {
        gives("tensor([0., 2.])", Functional.relu(floats(-1, 2)));
        gives("tensor([[0.5000, 0.5000]])", Functional.softmax(Torch.tensor(new float[][] {{1, 1}}), 1));
        gives("tensor(0.6931)", Functional.crossEntropy(Torch.tensor(new float[][] {{1, 1}}), Torch.tensor(new long[] {0})));
        gives("tensor([[[[4.]]]])", Functional.maxPool2d(Torch.tensor(new float[][][][] {{{{1, 2}, {3, 4}}}}), 2));
        gives("tensor([[[[10.]]]])", Functional.conv2d(Torch.tensor(new float[][][][] {{{{1, 2}, {3, 4}}}}), Torch.ones(1, 1, 2, 2)));
        gives("tensor(-2.)", Linalg.det(Torch.tensor(new float[][] {{1, 2}, {3, 4}})));
        gives("tensor([3., 0., 0.])", Fft.fft(Torch.ones(3)).real());
        gives("tensor([3., 0.])", Fft.rfft(Torch.ones(3)).real());
        gives("tensor([0.0000, 0.8427])", Special.erf(floats(0, 1)));
        gives("tensor([[1., 2.],\n        [3., 4.]])", Torch.stack(List.of(floats(1, 2), floats(3, 4))));
        gives("tensor([1., 2., 3., 4.])", Torch.cat(List.of(floats(1, 2), floats(3, 4))));
        gives("tensor([1., 4.])", Torch.where(Torch.tensor(new boolean[] {true, false}), floats(1, 2), floats(3, 4)));
        gives("tensor([[19., 22.],\n        [43., 50.]])", Torch.einsum("ij,jk->ik", List.of(
                Torch.tensor(new float[][] {{1, 2}, {3, 4}}), Torch.tensor(new float[][] {{5, 6}, {7, 8}}))));
    }

    @Test
    void inPlaceAndOutGiveTheTensorWritten() {
        Tensor x = floats(-1, 4);
        assertSame(x, x.abs_());
        gives("tensor([1., 4.])", x);
        Tensor out = Torch.empty(2);
        assertSame(out, TorchOut.sqrt(out, x));
        gives("tensor([1., 2.])", out);
        Tensor values = Torch.empty(0);
        Tensor indices = Torch.empty(new long[] {0}, DType.INT64);
        SortResult sorted = TorchOut.sort(values, indices, floats(2, 1));
        assertSame(values, sorted.values());
        assertSame(indices, sorted.indices());
        gives("tensor([1., 2.])", values);
    }

    @Test
    void viewsShareAndGradientsFlow() {
        Tensor x = matrix();
        Tensor column = x.swapaxes(0, 1);
        column.select(0, 0).zero_();
        gives("tensor([[0., 5., 3.],\n        [0., 2., 6.]])", x);
        Tensor w = floats(1, 2).requiresGrad(true);
        w.square().sum().backward();
        gives("tensor([2., 4.])", w.grad());
    }

    @Test
    void refusalsArePyTorchs() {
        assertEquals("Dimension out of range (expected to be in range of [-2, 1], but got 2)",
                assertThrows(TorchException.class, () -> matrix().cumsum(2)).getMessage());
        Tensor closed = floats(1);
        closed.close();
        assertThrows(IllegalStateException.class, closed::abs);
        assertTrue(assertThrows(RuntimeException.class, () -> Torch.cat(List.of())).getMessage().contains("expected a non-empty list of Tensors"));
        assertArrayEquals(new long[] {2, 3}, matrix().shape());
    }
}
