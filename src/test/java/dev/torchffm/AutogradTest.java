// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the programs of {@code spec/autograd.json.gz} cannot say: who owns gradients, and what of Java's own shows. */
class AutogradTest {
    private static Tensor leaf() {
        return Torch.tensor(new float[] {1, 2, 3}).requiresGrad(true);
    }

    @Test
    void theGradientThatWasSetIsTheOneThatBackwardAddsTo() {
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor a = leaf();
            Tensor mine = Torch.ones(3);
            a.grad(mine);
            a.sum().backward();
            assertEquals("tensor([2., 2., 2.])", mine.toString());
            assertEquals(mine.dataPtr(), a.grad().dataPtr());
        }
    }

    @Test
    void zeroGradDropsTheGradientAndNotTheTensorThatItWas() {
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor a = leaf();
            a.sum().backward();
            Tensor before = a.grad();
            a.zeroGrad();
            assertNull(a.grad());
            assertEquals("tensor([1., 1., 1.])", before.toString());
            a.mul(2).sum().backward();
            assertEquals("tensor([2., 2., 2.])", a.grad().toString());
        }
    }

    @Test
    void zeroGradOfATensorThatNeverHadOneDoesNothing() {
        Torch.ones(2).zeroGrad();
        leaf().zeroGrad();
        Torch.ones(new long[] {2}, DType.INT64).zeroGrad();
    }

    @Test
    void aGradientOutlivesTheTensorThatItIsOf() {
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor gradient;
            try (Tensor a = leaf()) {
                a.mul(3).sum().backward();
                gradient = a.grad();
            }
            assertEquals("tensor([3., 3., 3.])", gradient.toString());
        }
    }

    @Test
    void gradLeavesWhatTheInputsHad() {
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor a = leaf();
            a.sum().backward();
            Tensor before = a.grad();
            List<Tensor> gradients = Torch.grad(a.mul(a).sum(), a);
            assertEquals("[tensor([2., 4., 6.])]", gradients.toString());
            assertEquals("tensor([1., 1., 1.])", a.grad().toString());
            assertEquals(before.dataPtr(), a.grad().dataPtr());
        }
    }

    @Test
    void gradThatIsRefusedLeavesWhatTheInputsHad() {
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor a = leaf();
            Tensor b = leaf();
            b.sum().backward();
            Tensor product = a.mul(a).sum();
            product.backward();
            a.grad(Torch.tensor(new float[] {7, 8, 9}));
            assertTrue(assertThrows(TorchException.class, () -> Torch.grad(product, a, b)).getMessage()
                    .startsWith("Trying to backward through the graph a second time"));
            assertEquals("tensor([7., 8., 9.])", a.grad().toString());
            assertEquals("tensor([1., 1., 1.])", b.grad().toString());
            assertEquals("The differentiated Tensor at index 1 appears to not have been used in the graph. Set allow_unused=True if "
                    + "this is the desired behavior.", assertThrows(TorchException.class, () -> Torch.grad(a.sum(), a, b)).getMessage());
            assertEquals("tensor([7., 8., 9.])", a.grad().toString());
            assertEquals("tensor([1., 1., 1.])", b.grad().toString());
        }
    }

    @Test
    void aPenaltyOnGradientsIsDifferentiated() {
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor a = leaf();
            Tensor cube = a.mul(a).mul(a).sum();
            Tensor gradient = Torch.grad(List.of(cube), List.of(a), null, false, true, false).getFirst();
            assertTrue(gradient.requiresGrad());
            Tensor penalty = gradient.mul(gradient).sum();
            // d/da (3 a^2)^2 = 36 a^3
            assertEquals("tensor([ 36., 288., 972.])", Torch.grad(penalty, a).getFirst().toString());
        }
    }

    @Test
    void gradientsAreComputedWhereRecordingIsOff() {
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor a = leaf();
            Tensor one = a.sum();
            Tensor other = a.mul(a);
            try (GradMode off = Torch.noGrad()) {
                Torch.backward(List.of(one, other), Arrays.asList(null, Torch.ones(3)), false, false, null);
                assertFalse(Torch.isGradEnabled());
            }
            assertEquals("tensor([3., 5., 7.])", a.grad().toString());
            assertTrue(Torch.isGradEnabled());
        }
    }

    @Test
    void outputsOfSeveralTypesHaveTheirGradientsInOnePass() {
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor a = leaf();
            Tensor shared = a.mul(a);
            Tensor wide = shared.to(DType.FLOAT64);
            Tensor half = shared.to(DType.BFLOAT16);
            Torch.backward(List.of(wide, half, shared), List.of(Torch.ones(new long[] {3}, DType.FLOAT64),
                    Torch.ones(new long[] {3}, DType.BFLOAT16), Torch.ones(3)), false, false, null);
            assertEquals("tensor([ 6., 12., 18.])", a.grad().toString());
            assertThrows(TorchException.class, () -> shared.backward(Torch.ones(3)));
        }
    }

    @Test
    void gradientsMayBeTakenManyTimesInAScopeWithoutGrowingTheGraph() {
        try (TensorScope scope = TensorScope.ofConfined()) {
            Tensor a = leaf();
            Tensor hidden = a.mul(a);
            Tensor loss = hidden.mul(hidden).sum();
            String first = Torch.grad(List.of(loss), List.of(hidden, a), null, true, false, false).toString();
            for (int i = 0; i < 100; i++) {
                assertEquals(first, Torch.grad(List.of(loss), List.of(hidden, a), null, true, false, false).toString());
            }
            assertNull(hidden.grad());
            assertNull(a.grad());
        }
    }

    @Test
    void aGradientOverAMemorySegmentIsRefused() {
        try (Arena arena = Arena.ofConfined(); Tensor a = leaf()) {
            Tensor over = Torch.fromSegment(arena.allocate(12, 4), DType.FLOAT32, 3);
            assertTrue(assertThrows(IllegalArgumentException.class, () -> a.grad(over)).getMessage().contains("clone() it first"));
            assertNull(a.grad());
        }
    }

    /** Gradients that could come to lie in a segment are used after its arena was closed. */
    static final class SeedsOverSegments {
        public static void main(String[] arguments) {
            for (int round = 0; round < 50; round++) {
                Tensor a = Torch.ones(1 << 20).requiresGrad(true);
                Tensor b = a.view(1 << 10, 1 << 10);
                b.retainGrad();
                Tensor found;
                try (Arena arena = Arena.ofConfined()) {
                    Tensor seed = Torch.fromSegment(arena.allocate(4L << 20, 4).fill((byte) 0), DType.FLOAT32, 1 << 10, 1 << 10);
                    b.backward(seed);
                    found = Torch.grad(List.of(a.view(1 << 10, 1 << 10)), List.of(a), List.of(seed), false, false, false).getFirst();
                }
                for (Tensor gradient : List.of(a.grad(), b.grad(), found)) {
                    if (gradient.sum().itemDouble() != 0 || gradient.add_(1).sum().itemDouble() != 1 << 20) {
                        throw new AssertionError("a gradient changed with the arena");
                    }
                }
            }
            System.out.println("all gradients are there");
        }
    }

    @Test
    void gradientsNeverLieInASegmentThatTheSeedLayIn() throws IOException, InterruptedException {
        ChildJvm.Result result = new ChildJvm().run(SeedsOverSegments.class);
        assertEquals(0, result.exitCode(), result.output());
        assertTrue(result.output().contains("all gradients are there"), result.output());
    }
}
