// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class GradModeTest {
    private static Tensor leaf() {
        return Torch.tensor(new float[] {1, 2}).requiresGrad(true);
    }

    private static Throwable thrownIn(Thread.Builder kind, Runnable body) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        kind.start(() -> {
            try {
                body.run();
            } catch (Throwable e) {
                thrown.set(e);
            }
        }).join();
        return thrown.get();
    }

    @Test
    void nothingIsRecordedUnderNoGrad() {
        try (Tensor a = leaf(); GradMode off = Torch.noGrad()) {
            Tensor product = a.mul(2);
            assertFalse(Torch.isGradEnabled());
            assertFalse(product.requiresGrad());
            assertTrue(product.isLeaf());
            assertEquals("tensor([2., 4.])", product.toString());
            assertTrue(a.requiresGrad());
        }
    }

    @Test
    void modesNestAndComeBackInOrder() {
        try (GradMode off = Torch.noGrad()) {
            try (GradMode on = Torch.enableGrad()) {
                assertTrue(leaf().mul(2).requiresGrad());
                try (GradMode offAgain = Torch.noGrad()) {
                    assertFalse(leaf().mul(2).requiresGrad());
                }
                assertTrue(Torch.isGradEnabled());
            }
            assertFalse(Torch.isGradEnabled());
        }
        assertTrue(Torch.isGradEnabled());
    }

    @Test
    void aSecondCloseDoesNotDisturbALaterMode() {
        GradMode off = Torch.noGrad();
        off.close();
        try (GradMode later = Torch.noGrad()) {
            off.close();
            assertFalse(Torch.isGradEnabled());
        }
        assertTrue(Torch.isGradEnabled());
    }

    @Test
    void leavesMayBeWrittenInPlaceUnderNoGrad() {
        Tensor a = leaf();
        try (GradMode off = Torch.noGrad()) {
            a.add_(1);
            a.narrow(0, 0, 1).fill_(7);
        }
        assertEquals("tensor([7., 3.], requires_grad=True)", a.toString());
        assertEquals(2, a.version());
        assertEquals("a leaf Variable that requires grad is being used in an in-place operation.",
                assertThrows(TorchException.class, a::zero_).getMessage());
    }

    @Test
    void writesUnderNoGradLeaveTheGradFnAsItWas() {
        Tensor product = leaf().mul(2);
        try (GradMode off = Torch.noGrad()) {
            assertEquals("tensor([3., 5.], grad_fn=<MulBackward0>)", product.add_(1).toString());
            assertEquals("tensor([7., 7.], grad_fn=<MulBackward0>)", product.fill_(7).toString());
            assertEquals("tensor([1., 1.], grad_fn=<MulBackward0>)", product.copy_(Torch.ones(2)).toString());
            assertEquals("tensor([0., 0.], grad_fn=<MulBackward0>)", product.zero_().toString());
        }
        assertEquals("tensor([1., 1.], grad_fn=<AddBackward0>)", product.add_(1).toString());
    }

    @Test
    void writeThroughAViewIsWhatComputedItsBase() {
        Tensor product = leaf().mul(2);
        product.narrow(0, 0, 1).add_(1);
        try (GradMode off = Torch.noGrad()) {
            product.add_(1);
        }
        assertEquals("tensor([4., 5.], grad_fn=<CopySlices>)", product.toString());
    }

    @Test
    void aNewTensorMayRequireGradUnderNoGrad() {
        try (GradMode off = Torch.noGrad()) {
            assertTrue(leaf().requiresGrad());
        }
    }

    @Test
    void theModeBelongsToOneThread() throws InterruptedException {
        try (GradMode off = Torch.noGrad()) {
            assertNull(thrownIn(Thread.ofPlatform(), () -> assertTrue(Torch.isGradEnabled())));
        }
    }

    @Test
    void anotherThreadMayNotCloseIt() throws InterruptedException {
        try (GradMode off = Torch.noGrad()) {
            assertEquals(WrongThreadException.class, thrownIn(Thread.ofPlatform(), off::close).getClass());
            assertFalse(Torch.isGradEnabled());
        }
    }

    @Test
    void virtualThreadsAreRefused() throws InterruptedException {
        assertEquals(IllegalStateException.class, thrownIn(Thread.ofVirtual(), Torch::noGrad).getClass());
        assertEquals(IllegalStateException.class, thrownIn(Thread.ofVirtual(), Torch::enableGrad).getClass());
        assertTrue(Torch.isGradEnabled());
    }

    @Test
    void backwardUnderNoGradIsThatOfTheRecordedGraph() {
        Tensor a = leaf();
        Tensor sum = a.mul(a).sum();
        try (GradMode off = Torch.noGrad()) {
            sum.backward();
        }
        assertEquals("tensor([2., 4.])", a.grad().toString());
    }

    @Test
    void gradientsOfSeveralBackwardsAddUpInOneTensor() {
        Tensor a = leaf();
        a.sum().backward();
        Tensor first = a.grad();
        a.mul(3).sum().backward();
        assertEquals("tensor([4., 4.])", a.grad().toString());
        assertEquals(first.dataPtr(), a.grad().dataPtr());
    }

    @Test
    void aResultOfNumbersBesideHalfPrecisionScalarsMadeUnderNoGradMayBeWrittenInPlace() {
        Tensor half = Torch.tensor(0.5, DType.FLOAT16);
        Tensor made;
        try (GradMode off = Torch.noGrad()) {
            made = half.mul(0.3);
        }
        assertEquals("tensor(0.6499, dtype=torch.float16, grad_fn=<AddBackward0>)",
                made.add_(Torch.tensor(0.5, DType.FLOAT16).requiresGrad(true)).toString());
    }
}
