// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.torchffm.Layout;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Products with a sparse summand, which PyTorch's operator database has no samples of; the values are PyTorch's. */
class SparseProductsTest {
    private final Tensor dense = Torch.tensor(new float[][] {{1, 2}, {3, 4}, {5, 6}});
    private final Tensor square = Torch.tensor(new float[][] {{1, 2}, {3, 4}});

    private static Tensor coordinates(long[][] indices, float[] values, long... shape) {
        return Operator.of("aten::sparse_coo_tensor.indices_size").callTensor(Torch.tensor(indices), Torch.tensor(values), shape, null,
                Layout.SPARSE_COO);
    }

    private static Tensor rows() {
        return Operator.of("aten::sparse_compressed_tensor.comp_plain_value_size").callTensor(Torch.tensor(new long[] {0, 1, 2, 3}),
                Torch.tensor(new long[] {0, 1, 0}), Torch.tensor(new float[] {5, 6, 7}), new long[] {3, 2}, null, Layout.SPARSE_CSR);
    }

    private static String text(Tensor sparse, String part) {
        return Operator.unchecked("aten::" + part).callTensor(sparse).tolist().toString();
    }

    @Test
    void sspaddmmKeepsWhatIsThereAndAppendsTheRowsOfTheProduct() {
        Tensor left = coordinates(new long[][] {{0, 2, 2}, {1, 0, 2}}, new float[] {1, 2, 3}, 3, 3);
        Tensor self = coordinates(new long[][] {{0, 1}, {0, 1}}, new float[] {5, 6}, 3, 2);
        Tensor sum = Operator.of("aten::sspaddmm").callTensor(self, left, dense, 2, 0.5);
        assertEquals("[[0, 1, 0, 0, 2, 2], [0, 1, 0, 1, 0, 1]]", text(sum, "_indices"));
        assertEquals("[10.0, 12.0, 1.5, 2.0, 8.5, 11.0]", text(sum, "_values"));
        assertEquals(List.of(false), Operator.of("aten::is_coalesced").call(sum));
    }

    @Test
    void sampledProductHasTheElementsOfSelf() {
        Tensor sum = Operator.of("aten::sparse_sampled_addmm").callTensor(rows(), dense, square, 2, 0.5);
        assertEquals("[0, 1, 2, 3]", text(sum, "crow_indices"));
        assertEquals("[0, 1, 0]", text(sum, "col_indices"));
        assertEquals("[13.5, 23.0, 25.5]", text(sum, "values"));
    }

    @Test
    void sampledProductHasGradients() {
        Tensor left = dense.clone().requiresGrad(true);
        Tensor sum = Operator.of("aten::sparse_sampled_addmm").callTensor(rows(), left, square, 2, 0.5);
        Operator.of("aten::values").callTensor(sum).sum().backward();
        assertEquals("[[0.5, 1.5], [1.0, 2.0], [0.5, 1.5]]", left.grad().tolist().toString());
    }

    @Test
    void wrongOperandsAreRefusedInPyTorchsWords() {
        Tensor left = coordinates(new long[][] {{0, 2, 2}, {1, 0, 2}}, new float[] {1, 2, 3}, 3, 3);
        Tensor self = coordinates(new long[][] {{0, 1}, {0, 1}}, new float[] {5, 6}, 3, 2);
        refused("sspaddmm: expected 'mat1' to have sparse layout, got 'mat1' with layout", "sspaddmm", self, dense, dense);
        refused("sspaddmm: Argument #3: Expected dim 0 size 3, got 2", "sspaddmm", self, left, square);
        refused("sspaddmm: Argument #1: Expected dim 1 size 2, got 3", "sspaddmm", left, left, dense);
        refused("sampled_addmm: mat1 and mat2 shapes cannot be multiplied (3x2 and 3x2)", "sparse_sampled_addmm", rows(), dense, dense);
        refused("sampled_addmm: self.shape[-2] must match mat1.shape[-2]", "sparse_sampled_addmm", rows(), square, square);
    }

    private static void refused(String message, String name, Object... arguments) {
        String said = assertThrows(TorchException.class, () -> Operator.unchecked("aten::" + name).callTensor(arguments)).getMessage();
        assertEquals(message, said.substring(0, Math.min(message.length(), said.length())));
    }
}
