// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.ops.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Integers of which only some mean something: refused before the call, whichever way it takes. */
class ClosedCodesTest {
    private final Tensor tensor = Torch.tensor(new float[] {1, 2});

    @ParameterizedTest
    @ValueSource(longs = {-1, 3, 7, Long.MAX_VALUE, Long.MIN_VALUE})
    void reductionThatMeansNothingIsRefused(long code) {
        Operator loss = Operator.of("aten::mse_loss");
        String message = code + " is not a valid value for reduction: expected 0 (none), 1 (mean) or 2 (sum)";
        assertEquals(message, assertThrows(IllegalArgumentException.class, () -> loss.call(tensor, tensor, code)).getMessage());
        assertEquals(message, assertThrows(IllegalArgumentException.class, () -> loss.with("reduction", code)).getMessage());
        Operator huber = Operator.of("aten::huber_loss");
        assertEquals(message, assertThrows(IllegalArgumentException.class, () -> huber.call(tensor, tensor, code, 1.0)).getMessage());
    }

    @Test
    void everyCodeThatMeansSomethingIsTaken() {
        Operator loss = Operator.of("aten::mse_loss");
        Tensor zero = Torch.zeros(2);
        assertEquals("[1.0, 4.0]", loss.callTensor(tensor, zero, 0).tolist().toString());
        assertEquals("2.5", loss.callTensor(tensor, zero, 1L).tolist().toString());
        assertEquals("5.0", loss.callTensor(tensor, zero, 2).tolist().toString());
    }

    @Test
    void modesOfGridSamplerAndEmbeddingBagAreChecked() {
        Tensor image = Torch.ones(1, 1, 2, 2);
        Tensor grid = Torch.zeros(1, 1, 1, 2);
        assertEquals("3 is not a valid value for interpolation_mode: expected 0 (bilinear), 1 (nearest) or 2 (bicubic)",
                assertThrows(IllegalArgumentException.class, () -> Torch.gridSampler(image, grid, 3, 0, true)).getMessage());
        assertEquals("-1 is not a valid value for padding_mode: expected 0 (zeros), 1 (border) or 2 (reflection)",
                assertThrows(IllegalArgumentException.class, () -> Torch.gridSampler(image, grid, 0, -1, true)).getMessage());
        assertEquals(1.0, Torch.gridSampler(image, grid, 2, 2, true).itemFloat());
        Tensor weight = Torch.ones(3, 2);
        Tensor zero = Torch.tensor(new long[] {0});
        assertEquals("3 is not a valid value for mode: expected 0 (sum), 1 (mean) or 2 (max)", assertThrows(
                IllegalArgumentException.class, () -> Operator.of("aten::embedding_bag").call(weight, zero, zero, false, 3)).getMessage());
    }
}
