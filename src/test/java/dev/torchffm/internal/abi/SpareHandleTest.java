// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.abi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.torchffm.Tensor;
import dev.torchffm.TensorScope;
import dev.torchffm.Torch;
import dev.torchffm.ops.Operator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A result that is closed before the next one is made leaves its handle to that one. */
class SpareHandleTest {
    /** So many calls of small operators come before they are called by their C++ functions. */
    private static final int CALLS = 200;

    @BeforeEach
    void callOften() {
        try (TensorScope _ = TensorScope.ofConfined()) {
            Tensor x = Torch.ones(3);
            for (int i = 0; i < CALLS; i++) {
                x.exp().close();
            }
        }
        assumeTrue(UnboxedAbi.get() != null);
    }

    @Test
    void theNextResultTakesTheHandleOfTheClosedOne() {
        try (TensorScope _ = TensorScope.ofConfined()) {
            Tensor x = Torch.ones(3);
            Tensor first = x.exp();
            long address = first.handle().address();
            first.close();
            assertTrue(CallBuffers.get().hasSpareHandle());
            Tensor second = x.neg();
            assertEquals(address, second.handle().address());
            assertFalse(CallBuffers.get().hasSpareHandle());
            // What was closed stays so, and closing it again does not touch what has its handle now.
            assertThrows(IllegalStateException.class, first::numel);
            first.close();
            assertEquals("tensor([-1., -1., -1.])", second.toString());
        }
    }

    @Test
    void onlyOneIsKept() {
        try (TensorScope _ = TensorScope.ofConfined()) {
            Tensor x = Torch.ones(3);
            Tensor first = x.exp();
            Tensor second = x.exp();
            long address = first.handle().address();
            first.close();
            second.close();
            Tensor third = x.exp();
            assertEquals(address, third.handle().address());
            assertFalse(CallBuffers.get().hasSpareHandle());
        }
    }

    @Test
    void theTensorOfAKeptHandleIsFreed() {
        try (TensorScope _ = TensorScope.ofConfined()) {
            Tensor x = Torch.ones(1_000_000);
            long before = Torch.memory().bytes();
            Tensor result = x.exp();
            assertEquals(before + 4_000_000, Torch.memory().bytes());
            result.close();
            assertTrue(CallBuffers.get().hasSpareHandle());
            assertEquals(before, Torch.memory().bytes());
        }
    }

    @Test
    void theEndOfAScopeFreesWhatWasKept() {
        try (TensorScope _ = TensorScope.ofConfined()) {
            Torch.ones(3).exp().close();
            assertTrue(CallBuffers.get().hasSpareHandle());
        }
        assertFalse(CallBuffers.get().hasSpareHandle());
    }

    @Test
    void handlesOfSharedAndCollectedTensorsAreNotKept() {
        try (TensorScope _ = TensorScope.ofShared()) {
            Torch.ones(3).exp().close();
            assertFalse(CallBuffers.get().hasSpareHandle());
        }
        Torch.ones(3).exp().close();
        assertFalse(CallBuffers.get().hasSpareHandle());
    }

    @Test
    void aRefusedCallLeavesTheHandleForTheNext() {
        try (TensorScope _ = TensorScope.ofConfined()) {
            Tensor x = Torch.ones(3);
            x.exp().close();
            Operator mul = Operator.of("aten::mul.Tensor");
            Tensor other = Torch.ones(2);
            assertThrows(RuntimeException.class, () -> mul.call(x, other));
            assertTrue(CallBuffers.get().hasSpareHandle());
            assertEquals("tensor([-1., -1., -1.])", x.neg().toString());
        }
    }
}
