// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.DType;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Functions that compute sizes or dimensions in Java before they call an operator: what does not fit is refused, and no index goes astray. */
class SpatialSizesTest {
    private static final Tensor ROW = Torch.ones(1, 1, 2);
    private static final Tensor PLACES = Torch.zeros(1, 1, 2).to(DType.INT64);

    private static void assertRefused(String part, Executable call) {
        TorchException refusal = assertThrows(TorchException.class, call);
        assertTrue(refusal.getMessage().contains(part), refusal.getMessage());
    }

    @Test
    void unpoolingTakesOneNumberForEachDimension() {
        assertEquals(4, Functional.maxUnpool1d(ROW, PLACES, new long[] {2}).size(2));
        assertRefused("max_unpool1d: kernel_size, stride and padding must each have one number, got [], [] and [0]",
                () -> Functional.maxUnpool1d(ROW, PLACES, new long[0]));
        assertRefused("got [2, 2], [2, 2] and [0]", () -> Functional.maxUnpool1d(ROW, PLACES, new long[] {2, 2}));
        assertRefused("one number or 2, got [2, 2], [2, 2, 2] and [0, 0]",
                () -> Functional.maxUnpool2d(ROW, PLACES, new long[] {2, 2}, new long[] {2, 2, 2}));
        assertRefused("one number or 3", () -> Functional.maxUnpool3d(ROW, PLACES, new long[] {2, 2}));
    }

    @Test
    void unpoolingTakesChannelsAndAsManyDimensions() {
        Tensor scalar = Torch.tensor(1f);
        assertRefused("max_unpool1d: expected an input of at least 2 dimensions, got one of shape []",
                () -> Functional.maxUnpool1d(scalar, Torch.tensor(0L), 2));
        assertRefused("max_unpool3d: expected an input of at least 4 dimensions", () -> Functional.maxUnpool3d(ROW, PLACES, 2));
    }

    @Test
    void fractionalPoolingTakesChannelsAndAsManyDimensions() {
        assertRefused("fractional_max_pool2d: expected an input of at least 3 dimensions, got one of shape [2]",
                () -> Functional.fractionalMaxPool2d(Torch.ones(2), 2, 1));
        assertRefused("fractional_max_pool3d: expected an input of at least 4 dimensions", () -> Functional.fractionalMaxPool3d(ROW, 2, 1));
        assertRefused("output_ratio must have one number or 3, got [0.5, 0.5]",
                () -> Functional.fractionalMaxPool3d(Torch.ones(1, 4, 4, 4), new long[] {2}, null, new double[] {0.5, 0.5}));
        assertEquals(2, Functional.fractionalMaxPool2d(Torch.ones(1, 4, 4), 2, 2).size(2));
    }

    @Test
    void batchNormOfANumberIsRefused() {
        assertRefused("at least 2 dimensions", () -> Functional.batchNorm(Torch.tensor(1f), null, null, null, null, true, 0.1));
    }

    @Test
    void dimensionsOfATensorProductAreNumbersOrTwoRows() {
        Tensor cube = Torch.ones(2, 2, 2);
        assertEquals(4, Torch.tensordot(cube, cube, Torch.tensor(true)).dim());
        assertEquals(2, Torch.tensordot(cube, cube, Torch.tensor(new long[][] {{0, 1}, {0, 1}})).dim());
        assertRefused("two rows of numbers, but got a tensor of torch.int64 and shape [2, 1, 1]",
                () -> Torch.tensordot(cube, cube, Torch.zeros(2, 1, 1).to(DType.INT64)));
        assertRefused("torch.complex64", () -> Torch.tensordot(cube, cube, Torch.zeros(1).to(DType.COMPLEX64)));
    }
}
