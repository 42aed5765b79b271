// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.torchffm.DType;
import dev.torchffm.ScopeExtension;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a sparse tensor's kernels trust can be read, and not written. */
@ExtendWith(ScopeExtension.class)
class SparseIndicesTest {
    private static final String DENSE = "[[0.0, 0.0, 2.0], [3.0, 0.0, 0.0]]";

    private static Tensor dense() {
        return Torch.tensor(new float[][] {{0, 0, 2}, {3, 0, 0}});
    }

    private static Tensor call(String name, Object... arguments) {
        return Operator.of("aten::" + name).callTensor(arguments);
    }

    private static String text(Tensor sparse) {
        return call("to_dense", sparse).tolist().toString();
    }

    @Test
    void indicesThatAreGivenOutAreCopies() {
        Tensor coo = call("to_sparse", dense());
        for (String getter : List.of("indices", "_indices")) {
            Tensor indices = call(getter, coo);
            assertEquals("[[0, 1], [2, 0]]", indices.tolist().toString(), getter);
            indices.zero_();
            assertEquals(DENSE, text(coo), getter);
        }
        Tensor rows = call("to_sparse_csr", dense());
        Tensor columns = call("to_sparse_csc", dense());
        for (Object[] getter : new Object[][] {{"crow_indices", rows, "[0, 1, 2]"}, {"col_indices", rows, "[2, 0]"},
            {"ccol_indices", columns, "[0, 1, 1, 2]"}, {"row_indices", columns, "[1, 0]"}}) {
            Tensor indices = call((String) getter[0], getter[1]);
            assertEquals(getter[2], indices.tolist().toString());
            indices.zero_();
            assertEquals(DENSE, text((Tensor) getter[1]), (String) getter[0]);
        }
    }

    @Test
    void indicesThatAreTakenAreCopied() {
        Tensor values = Torch.tensor(new float[] {2, 3});
        Tensor indices = Torch.tensor(new long[][] {{0, 1}, {2, 0}});
        Tensor coo = call("sparse_coo_tensor.indices_size", indices, values, new long[] {2, 3}, null, null, null, null, null);
        Tensor begins = Torch.tensor(new long[] {0, 1, 2});
        Tensor columns = Torch.tensor(new long[] {2, 0});
        Tensor csr = call("sparse_csr_tensor.crow_col_value_size", begins, columns, values, new long[] {2, 3}, DType.FLOAT32, null, null, null);
        indices.zero_();
        begins.zero_();
        columns.zero_();
        assertEquals(DENSE, text(coo));
        assertEquals(DENSE, text(csr));
        // The values are shared, as in PyTorch.
        values.zero_();
        assertEquals("[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]", text(coo));
    }

    @Test
    void indicesOfASparseGradientAreItsOwn() {
        for (boolean bag : new boolean[] {false, true}) {
            Tensor weight = Torch.ones(3, 2).requiresGrad(true);
            Tensor indices = Torch.tensor(new long[] {2, 0});
            Tensor result = bag
                    ? (Tensor) Operator.of("aten::embedding_bag").call(weight, indices, Torch.tensor(new long[] {0}), false, 0, true,
                            null, false).getFirst()
                    : call("embedding", weight, indices, -1, false, true);
            result.sum().backward();
            indices.zero_();
            assertEquals("[[1.0, 1.0], [0.0, 0.0], [1.0, 1.0]]", text(weight.grad()), bag + "");
        }
        Tensor weight = Torch.ones(3, 2).requiresGrad(true);
        call("embedding", weight, Torch.tensor(new long[] {2, 0}), -1, false, false).sum().backward();
        assertEquals("[[1.0, 1.0], [0.0, 0.0], [1.0, 1.0]]", weight.grad().tolist().toString());
    }

    @Test
    void valuesAreSharedAndHaveAShapeOfTheirOwn() {
        Tensor coo = call("to_sparse", dense());
        Tensor values = call("_values", coo);
        values.mul_(2);
        assertEquals("[[0.0, 0.0, 4.0], [6.0, 0.0, 0.0]]", text(coo));
        values.resize_(1);
        assertArrayEquals(new long[] {2}, call("_values", coo).shape());
        assertEquals("[[0.0, 0.0, 4.0], [6.0, 0.0, 0.0]]", text(coo));
    }
}
