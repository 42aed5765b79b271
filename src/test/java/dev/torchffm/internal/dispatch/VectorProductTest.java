// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.ops.Operator;
import java.lang.foreign.Arena;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Products of short vectors by the BLAS alone are libtorch's to the last bit: beside {@code dot}, which libtorch computes. */
class VectorProductTest {
    private static final Operator DOT = Operator.of("aten::dot");
    /** So many calls of small operators come before the experiments. */
    private static final int CALLS = 200;

    private TensorScope scope;

    @BeforeEach
    void open() {
        scope = TensorScope.ofConfined();
        Tensor one = Torch.ones(1);
        for (int i = 0; i < CALLS; i++) {
            one.sum().close();
        }
    }

    @AfterEach
    void close() {
        scope.close();
    }

    private static void assertSame(Tensor left, Tensor right) {
        Tensor product = left.matmul(right);
        Tensor expected = DOT.callTensor(left, right);
        assertEquals(Double.doubleToLongBits(expected.itemDouble()), Double.doubleToLongBits(product.itemDouble()),
                left + " @ " + right);
        assertEquals(expected.dtype(), product.dtype());
        assertArrayEquals(new long[0], product.shape());
    }

    @Test
    void shortVectorsAreMultipliedByTheBlas() {
        assumeTrue(System.getProperty("os.arch").equals("amd64"));
        assertTrue(VectorProduct.isCalled());
    }

    @ParameterizedTest
    @EnumSource(value = DType.class, names = {"FLOAT32", "FLOAT64"})
    void productsOfEveryLengthAreLibtorchs(DType dtype) {
        Torch.manualSeed(dtype.code());
        for (int n = 0; n <= VectorProduct.MAX_ELEMENTS + 2; n += n < 300 ? 1 : 113) {
            Tensor left = Torch.randn(new long[] {n + 1}, dtype);
            assertSame(left.narrow(0, 0, n), Torch.randn(new long[] {n}, dtype).mul(1e6));
            assertSame(left.narrow(0, 1, n), left.narrow(0, 0, n));
        }
    }

    @ParameterizedTest
    @EnumSource(value = DType.class, names = {"FLOAT32", "FLOAT64", "INT64", "BFLOAT16", "COMPLEX64"})
    void stridesAndTypesMakeNoDifference(DType dtype) {
        Tensor matrix = Torch.randn(24, 24).mul(100).to(dtype);
        assertEquals(DOT.callTensor(matrix.select(1, 3), matrix.select(0, 2)).toString(),
                matrix.select(1, 3).matmul(matrix.select(0, 2)).toString());
        Tensor expanded = matrix.select(0, 3).narrow(0, 0, 1).expand(24);
        assertEquals(DOT.callTensor(expanded, matrix.select(0, 2)).toString(), expanded.matmul(matrix.select(0, 2)).toString());
    }

    @Test
    void specialNumbersMultiplyAsInLibtorch() {
        double[] special = {-0.0, 0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MAX_VALUE, Double.MIN_VALUE};
        for (double first : special) {
            for (double second : special) {
                Tensor left = Torch.tensor(new double[] {first, -0.0, 1});
                Tensor right = Torch.tensor(new double[] {second, 3, -0.0});
                assertSame(left, right);
                assertSame(left.to(DType.FLOAT32), right.to(DType.FLOAT32));
                assertSame(left.narrow(0, 0, 1), right.narrow(0, 0, 1));
            }
        }
    }

    @Test
    void whatDotRefusesIsRefused() {
        Tensor three = Torch.ones(3);
        assertTrue(assertThrows(TorchException.class, () -> three.matmul(Torch.ones(4))).getMessage()
                .startsWith("inconsistent tensor size, expected tensor [3] and src [4] to have the same number of elements"));
        assertTrue(assertThrows(TorchException.class, () -> three.matmul(three.to(DType.FLOAT64))).getMessage()
                .startsWith("dot : expected both vectors to have same dtype"));
    }

    @Test
    void productsAreRecordedForGradients() {
        Tensor leaf = Torch.ones(3).requiresGrad(true);
        Tensor product = leaf.matmul(Torch.tensor(new float[] {1, 2, 3}));
        assertEquals("DotBackward0", product.handle().gradFnName());
        product.backward();
        assertEquals("tensor([1., 2., 3.])", leaf.grad().toString());
    }

    @Test
    void memoryOfAnArenaThatOthersCanCloseIsLibtorchs() {
        try (Arena arena = Arena.ofShared()) {
            Tensor over = Torch.fromSegment(arena.allocate(400, 8), DType.FLOAT32, 100);
            over.copy_(Torch.rand(100));
            assertSame(over, over);
        }
    }
}
