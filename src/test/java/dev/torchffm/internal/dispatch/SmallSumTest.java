// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.torchffm.DType;
import dev.torchffm.ScopeExtension;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.internal.abi.CallBuffers;
import dev.torchffm.internal.abi.Native;
import dev.torchffm.ops.Operator;
import java.lang.foreign.Arena;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sums of a few numbers in Java are libtorch's to the last bit: beside sums with a type, which libtorch computes. */
@ExtendWith(ScopeExtension.class)
class SmallSumTest {
    private static final Operator SUM = Operator.of("aten::sum");
    /** So many calls of small operators come before the experiments. */
    private static final int CALLS = 200;

    @BeforeEach
    void open() {
        Tensor one = Torch.ones(1);
        for (int i = 0; i < CALLS; i++) {
            one.sum().close();
        }
    }

    private static long bits(Tensor number) {
        return Double.doubleToLongBits(number.itemDouble());
    }

    private static void assertSame(Tensor numbers) {
        Tensor sum = numbers.sum();
        Tensor expected = SUM.callTensor(numbers, numbers.dtype());
        assertEquals(bits(expected), bits(sum), numbers.toString());
        assertEquals(expected.dtype(), sum.dtype());
        assertArrayEquals(new long[0], sum.shape());
    }

    @Test
    void fewNumbersAreAddedInJava() {
        assumeTrue(System.getProperty("os.arch").equals("amd64"));
        Tensor numbers = Torch.rand(SmallSum.MAX_ELEMENTS);
        long handle = numbers.handle().acquire();
        try {
            long sum = SmallSum.of(CallBuffers.get(), handle);
            assertNotEquals(0, sum);
            Native.deleteTensor(sum);
        } finally {
            numbers.handle().release();
        }
    }

    @ParameterizedTest
    @EnumSource(value = DType.class, names = {"FLOAT32", "FLOAT64"})
    void sumsOfEverySizeAreLibtorchs(DType dtype) {
        Torch.manualSeed(dtype.code());
        for (int n = 0; n <= SmallSum.MAX_ELEMENTS + 2; n++) {
            assertSame(Torch.randn(new long[] {n}, dtype).exp());
            assertSame(Torch.randn(new long[] {n}, dtype).mul(1e6));
        }
    }

    @ParameterizedTest
    @EnumSource(value = DType.class, names = {"FLOAT32", "FLOAT64", "INT32", "BFLOAT16", "BOOL"})
    void shapesStridesAndTypesMakeNoDifference(DType dtype) {
        Tensor big = Torch.randn(24, 24).mul(100).to(dtype);
        for (Tensor numbers : new Tensor[] {big, big.select(0, 1), big.select(1, 1), big.narrow(0, 3, 5), big.narrow(1, 3, 5), big.t(),
            big.narrow(0, 0, 3).t(), big.select(0, 1).view(2, 3, 4), big.select(0, 0).select(0, 0), big.select(0, 2).narrow(0, 5, 7),
            big.select(0, 3).narrow(0, 0, 1).expand(9)}) {
            Tensor sum = numbers.sum();
            Tensor expected = numbers.reshape(-1).sum(new long[] {0});
            if (numbers.isContiguous()) {
                assertEquals(bits(expected), bits(sum), numbers.toString());
            } else {
                assertEquals(expected.itemDouble(), sum.itemDouble(), 1, numbers.toString());
            }
            assertEquals(expected.dtype(), sum.dtype());
        }
    }

    @Test
    void specialNumbersAddUpAsInLibtorch() {
        double[] special = {-0.0, 0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MAX_VALUE, Double.MIN_VALUE};
        for (double first : special) {
            for (double second : special) {
                for (int n : new int[] {1, 2, 9, 40}) {
                    double[] numbers = new double[n];
                    numbers[0] = first;
                    numbers[n - 1] = n > 1 ? second : first;
                    for (int i = 1; i < n - 1; i++) {
                        numbers[i] = -0.0;
                    }
                    assertSame(Torch.tensor(numbers));
                    assertSame(Torch.tensor(numbers).to(DType.FLOAT32));
                }
            }
        }
    }

    @Test
    void sumsAreRecordedForGradients() {
        Tensor leaf = Torch.rand(5).requiresGrad(true);
        Tensor sum = leaf.sum();
        assertEquals("SumBackward0", sum.handle().gradFnName());
        sum.backward();
        assertEquals("tensor([1., 1., 1., 1., 1.])", leaf.grad().toString());
    }

    @Test
    void memoryOfAnArenaThatOthersCanCloseIsCopiedFirst() {
        try (Arena arena = Arena.ofShared()) {
            Tensor over = Torch.fromSegment(arena.allocate(400, 8), DType.FLOAT32, 100);
            over.copy_(Torch.rand(100));
            assertSame(over);
        }
    }
}
