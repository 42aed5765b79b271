// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.precondition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.DType;
import dev.torchffm.Device;
import dev.torchffm.Layout;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.internal.schema.AtenSchemas;
import dev.torchffm.internal.schema.Parameter;
import dev.torchffm.internal.schema.Schema;
import dev.torchffm.internal.schema.SchemaParser;
import dev.torchffm.ops.Functional;
import dev.torchffm.ops.Linalg;
import dev.torchffm.ops.Operator;
import dev.torchffm.ops.TorchOut;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

/** The predicates of the preconditions, and calls at the border of what they let pass. No kernel is called with what they refuse. */
class PreconditionsTest {
    private static Preconditions of(String overload) {
        Schema schema = SchemaParser.parse(AtenSchemas.find(overload));
        Preconditions found = Preconditions.find(schema);
        assertNotNull(found, overload);
        return found;
    }

    /** The message with which the precondition of an overload refuses arguments, or null. */
    private static String refusal(String overload, Object... arguments) {
        try {
            of(overload).check(arguments);
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private static void assertRefused(String part, String overload, Object... arguments) {
        String message = refusal(overload, arguments);
        assertTrue(message != null && message.contains(part) && message.contains("aten::"), () -> overload + ": " + message);
    }

    @Test
    void listOfNamesIsThatOfTheRows() {
        assertEquals(Preconditions.names(), Preconditions.listed());
    }

    @Test
    void windowsOfPoolingsFit32BitsAndTheInput() {
        Tensor input = Torch.arange(7).to(DType.FLOAT32).reshape(1, 7);
        long[] none = {};
        long[] zero = {0};
        long[] one = {1};
        String overflow = "value cannot be converted to type int without overflow";
        long beyond = Integer.MAX_VALUE + 1L;
        for (String name : List.of("max_pool1d", "quantized_max_pool1d")) {
            assertNull(refusal(name, input, new long[] {7}, none, zero, one, false));
            assertNull(refusal(name, input, new long[] {3}, new long[] {Integer.MAX_VALUE}, one, new long[] {3}, false));
            assertRefused("'kernel_size' is [2147483648]: " + overflow, name, input, new long[] {beyond}, none, zero, one, false);
            assertRefused("'stride' is [2147483648]: " + overflow, name, input, new long[] {3}, new long[] {beyond}, zero, one, true);
            assertRefused("'padding' is [4294967297]: " + overflow, name, input, new long[] {3}, none, new long[] {2 * beyond + 1}, one, false);
            assertRefused("'dilation' is [4294967296]: " + overflow, name, input, new long[] {3}, none, zero, new long[] {2 * beyond}, false);
            assertRefused("Invalid computed output size: -4294967287", name, input, new long[] {3}, one, zero,
                    new long[] {Integer.MAX_VALUE}, false);
            assertRefused("Invalid computed output size: 0", name, input, new long[] {8}, none, zero, one, false);
            assertNull(refusal(name, input, new long[] {8}, none, zero, one, true));
            // These the operators refuse themselves.
            assertNull(refusal(name, input, zero, none, zero, one, false));
            assertNull(refusal(name, input, new long[] {3}, zero, zero, one, false));
        }
        Tensor image = input.reshape(1, 1, 7);
        assertNull(refusal("quantized_max_pool2d", image, new long[] {1, 7}, none, zero, one, false));
        assertRefused(overflow, "quantized_max_pool2d", image, new long[] {1, beyond}, none, zero, one, false);
        assertRefused("Invalid computed output size: 0", "quantized_max_pool2d", image, new long[] {2, 7}, one, zero, one, false);
        assertRefused(overflow, "quantized_max_pool3d", image.unsqueeze(0), new long[] {1, 1, 1}, new long[] {1, 1, beyond}, zero, one, false);
        assertEquals("[[6.0]]", Functional.maxPool1d(input, 8, 8, 0, 1, true).tolist().toString());
        assertEquals("[[2.0, 5.0]]", Functional.maxPool1d(input, 3).tolist().toString());
    }

    @Test
    void scalesOfUpsamplingLeavePositionsCountable() {
        Tensor line = Torch.arange(3).to(DType.FLOAT32).reshape(1, 1, 3);
        long[] four = {4};
        for (String name : List.of("upsample_nearest1d", "_upsample_nearest_exact1d")) {
            assertNull(refusal(name, line, four, 2e-9));
            assertNull(refusal(name, line, four, null));
            // Not above 0: PyTorch goes by the sizes.
            assertNull(refusal(name, line, four, -1e-300));
            assertNull(refusal(name, line, four, Double.NaN));
            assertRefused("'scales' is 1.0E-9, too small for an output of size 4", name, line, four, 1e-9);
            assertRefused("'scales' is 1.0E-9", name + "_backward", line, four, new long[] {1, 1, 3}, 1e-9);
        }
        assertRefused("'scales'", "upsample_linear1d", line, four, false, 1e-300);
        assertNull(refusal("upsample_linear1d", line, four, true, 1e-300));
        Tensor image = line.unsqueeze(0);
        assertNull(refusal("upsample_bilinear2d", image, new long[] {1, 4}, false, 1.0, 2.0));
        assertRefused("'scales_w' is 1.0E-12", "upsample_bilinear2d", image, new long[] {1, 4}, false, 1.0, 1e-12);
        assertRefused("'scales_h' is 1.0E-12", "upsample_nearest2d", image, new long[] {1, 4}, 1e-12, null);
        assertRefused("'scales_d' is 1.0E-12", "upsample_trilinear3d", image.unsqueeze(0), new long[] {1, 1, 4}, false, 1e-12, 1.0, 1.0);
        assertNull(refusal("upsample_bilinear2d.vec", image, null, false, new double[] {1, 1e-12}));
        assertEquals("[[[0.0, 2.0, 2.0, 2.0]]]", Operator.of("aten::upsample_nearest1d").callTensor(line, four, 1e-6).tolist().toString());
    }

    @Test
    void stepsOfRangesAreNotZeroAsIntegers() {
        Tensor integers = Torch.zeros(new long[] {4}, DType.INT64);
        Tensor floats = Torch.zeros(4);
        assertNull(refusal("range.out", 0, 3, 1, integers));
        assertNull(refusal("range.out", 0, -3, -1.5, integers));
        assertNull(refusal("range.out", 0, 3, 0.5, floats));
        assertRefused("step must be nonzero, and 0.5 is 0 as an integer", "range.out", 0, 3, 0.5, integers);
        assertRefused("step must be nonzero", "range.out", 0, 3, 0, integers);
        assertRefused("step must be nonzero", "range.step", 0, 3, -0.5, DType.UINT8, null, null, null);
        assertNull(refusal("range.step", 0, 3, 0.5, null, null, null, null));
        assertNull(refusal("arange.start_step", 0, 3, 0.5, DType.INT64, null, null, null));
        assertEquals("[0, 2]", Operator.of("aten::range.step").callTensor(0, 3, 2, DType.INT64, null, null, null).tolist().toString());
    }

    @Test
    void eigenvaluesAreThoseOfFiniteNumbers() {
        Tensor infinite = Torch.tensor(new double[][] {{1, Double.POSITIVE_INFINITY}, {0, 1}});
        for (String name : List.of("linalg_eigvals", "_linalg_eigvals")) {
            TorchException refused = assertThrows(TorchException.class, () -> of(name).check(new Object[] {infinite}));
            assertEquals("torch.linalg.eig: input tensor should not contain infs or NaNs.", refused.getMessage());
        }
        assertEquals("[1.0, 2.0]", Torch.real(Linalg.eigvals(Torch.diag(Torch.tensor(new double[] {1, 2})))).tolist().toString());
    }

    @Test
    void viewsOfQuantizedTensorsKeepTheirScale() {
        Tensor integers = Torch.tensor(new int[] {1, 2}).to(DType.UINT8);
        Tensor quantized = Operator.unchecked("aten::_make_per_tensor_quantized_tensor").callTensor(integers, 0.5, 1L);
        assertRefused("'self' is a quantized tensor of torch.quint8", "view.dtype", quantized, DType.UINT8);
        assertRefused("'self' is a quantized tensor", "view_copy.dtype", quantized, DType.QINT8);
        assertRefused("'self' is a quantized tensor", "_neg_view", quantized);
        assertRefused("'self' is a quantized tensor", "_neg_view_copy", quantized);
        assertNull(refusal("view.dtype", quantized, DType.QUINT8));
        assertNull(refusal("view.dtype", integers, DType.INT8));
        assertNull(refusal("view.dtype", Torch.empty(new long[] {2}, DType.QUINT8, Device.CPU), DType.UINT8));
        assertNull(Preconditions.find(SchemaParser.parse(AtenSchemas.find("view"))));
        assertEquals("[1, 2]", Operator.of("aten::int_repr").callTensor(quantized.view(2)).tolist().toString());
    }

    @Test
    void vectorsOfQuantizedBatchNormAreContiguous() {
        Tensor input = Operator.unchecked("aten::_make_per_tensor_quantized_tensor")
                .callTensor(Torch.ones(new long[] {1, 2, 1, 1}, DType.UINT8, Device.CPU), 1.0, 0L);
        Tensor ones = Torch.ones(2);
        Tensor zeros = Torch.zeros(2);
        Tensor repeated = Torch.ones(1).expand(new long[] {2});
        String name = "quantized_batch_norm";
        assertNull(refusal(name, input, ones, zeros, zeros, ones, 0.0, 1.0, 0L));
        assertNull(refusal(name, input, null, null, zeros, ones, 0.0, 1.0, 0L));
        assertRefused("'weight' must be contiguous; its shape is [2] and its strides are [0]", name, input, repeated, zeros, zeros, ones, 0.0, 1.0, 0L);
        assertRefused("'var' must be contiguous", name, input, ones, zeros, zeros, repeated, 0.0, 1.0, 0L);
        Tensor output = Operator.of("aten::quantized_batch_norm").callTensor(input, ones, zeros, zeros, ones, 0.0, 1.0, 0);
        assertEquals("[1, 1]", Operator.of("aten::int_repr").callTensor(output).flatten().tolist().toString());
    }

    @Test
    void groupsOfMatricesTakeAllThatTheyShare() {
        assertTrue(MatrixGroups.cover(new long[] {1, 3}, 3));
        assertTrue(MatrixGroups.cover(new long[] {4, -1}, 3));
        assertTrue(MatrixGroups.cover(new long[] {}, 0));
        assertFalse(MatrixGroups.cover(new long[] {1, 2}, 3));
        assertFalse(MatrixGroups.cover(new long[] {1, -1}, 3));
        assertFalse(MatrixGroups.cover(new long[] {}, 3));
        Tensor rows = Torch.ones(2, 4);
        Tensor matrices = Torch.ones(2, 4, 4);
        Tensor all = Torch.tensor(new int[] {1, 2});
        Tensor less = Torch.tensor(new int[] {1, 1});
        assertNull(refusal("_grouped_mm", rows, matrices, all, null, null));
        assertRefused("all 2 of what they share; the last end is 1", "_grouped_mm", rows, matrices, less, null, null);
        assertRefused("all 4", "_grouped_mm", matrices, Torch.ones(4, 4), less, null, null);
        assertNull(refusal("_grouped_mm", matrices, matrices, null, null, null));
        // Shorter sums are sums, but have no gradients.
        assertNull(refusal("_grouped_mm", Torch.ones(4, 4), Torch.ones(4, 4), less, null, null));
        assertRefused("all 4", "_grouped_mm", Torch.ones(4, 4).requiresGrad(true), Torch.ones(4, 4), less, null, null);
        assertEquals("[[4.0, 4.0, 4.0, 4.0], [4.0, 4.0, 4.0, 4.0]]", Operator.of("aten::_grouped_mm").callTensor(rows, matrices, all).tolist().toString());
    }

    @Test
    void sparseDiagonalsBeginWithinTheMatrix() {
        assertTrue(SparseDiagonals.begins(-3, 3, 2) && SparseDiagonals.begins(2, 3, 2));
        assertFalse(SparseDiagonals.begins(-4, 3, 2));
        assertFalse(SparseDiagonals.begins(3, 3, 2));
        Tensor diagonals = Torch.ones(2, 2);
        Tensor offsets = Torch.tensor(new long[] {-3, 0});
        assertNull(refusal("_spdiags", diagonals, offsets, new long[] {3, 4}, null));
        assertRefused("'offsets' has -3, which is not from -2 to 2", "_spdiags", diagonals, offsets, new long[] {2, 4}, null);
        assertRefused("'shape' [-2, 4] has a negative size", "_spdiags", diagonals, offsets, new long[] {-2, 4}, null);
        assertNull(refusal("_spdiags", diagonals, offsets, new long[] {0, 4}, null));
        assertEquals("[[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]]",
                Operator.of("aten::_spdiags").callTensor(diagonals, offsets, new long[] {3, 2}).toDense().tolist().toString());
    }

    @Test
    void circularPaddingsRepeatWhatIsLeft() {
        assertTrue(CircularPadding.isLeft(4, 3, -1) && CircularPadding.isLeft(4, -4, 0));
        assertFalse(CircularPadding.isLeft(4, 4, -1));
        assertFalse(CircularPadding.isLeft(4, -3, 2));
        assertFalse(CircularPadding.isLeft(4, Long.MIN_VALUE, 1));
        assertFalse(CircularPadding.isLeft(4, Long.MIN_VALUE, Long.MIN_VALUE));
        // These the operator refuses itself.
        assertTrue(CircularPadding.isLeft(4, 5, 0) && CircularPadding.isLeft(4, 5, 5) && CircularPadding.isLeft(4, -3, -3));
        Tensor line = Torch.arange(4).to(DType.FLOAT32).reshape(1, 1, 4);
        long[] most = {3, -1};
        long[] more = {4, -1};
        assertNull(refusal("pad", line, most, "circular", null));
        assertNull(refusal("pad", line, more, "constant", null));
        assertRefused("'pad' [4, -1] takes more from dimension 2 of size 4 than it leaves", "pad", line, more, "circular", null);
        assertRefused("'pad'", "_pad_circular", line, more);
        assertRefused("'pad'", "_pad_enum", line, more, 2L, null);
        assertNull(refusal("_pad_enum", line, more, 1L, null));
        assertRefused("from dimension 1", "_pad_circular", line, new long[] {0, 0, 2, -1});
        assertEquals("[[[0.0, 1.0, 2.0, 0.0, 1.0, 2.0]]]", Operator.of("aten::pad").callTensor(line, most, "circular").tolist().toString());
    }

    @Test
    void sparseTensorsAreRepeatedAtLeastOnce() {
        Tensor column = Torch.ones(3, 1).toSparse();
        assertNull(refusal("_sparse_broadcast_to", column, new long[] {2, 3, 4}));
        assertRefused("must not be 0 in dimension 2: 'self' of shape [3, 1]", "_sparse_broadcast_to", column, new long[] {2, 3, 0});
        assertRefused("must not be 0 in dimension 0", "_sparse_broadcast_to", column, new long[] {0, 3, 1});
        Tensor none = Torch.ones(0, 1).toSparse();
        assertNull(refusal("_sparse_broadcast_to", none, new long[] {0, 3}));
        Tensor hybrid = Operator.of("aten::to_sparse.sparse_dim").callTensor(Torch.ones(3, 1), 1);
        assertNull(refusal("_sparse_broadcast_to", hybrid, new long[] {3, 0}));
        assertEquals("[[1.0, 1.0], [1.0, 1.0], [1.0, 1.0]]",
                Operator.of("aten::_sparse_broadcast_to").callTensor(column, new long[] {3, 2}).toDense().tolist().toString());
    }

    @Test
    void noiseThatIsWrittenHasMemory() {
        assertTrue(RreluNoise.hasRoom(new long[] {3, 4}, new long[] {4, 1}));
        assertTrue(RreluNoise.hasRoom(new long[] {3, 4}, new long[] {1, 3}));
        assertTrue(RreluNoise.hasRoom(new long[] {3, 0}, new long[] {0, 0}));
        assertTrue(RreluNoise.hasRoom(new long[] {}, new long[] {}));
        assertFalse(RreluNoise.hasRoom(new long[] {3, 4}, new long[] {0, 1}));
        assertFalse(RreluNoise.hasRoom(new long[] {3, 4}, new long[] {3, 1}));
        Tensor input = Torch.ones(2, 3);
        Tensor noise = Torch.zeros(1, 3).expand(2, 3);
        for (String name : List.of("rrelu_with_noise", "rrelu_with_noise_")) {
            assertRefused("'noise' is expanded", name, input, noise, 0.1, 0.3, true, null);
            assertNull(refusal(name, input, noise, 0.1, 0.3, false, null));
            assertNull(refusal(name, input, Torch.zeros(3, 2).t(), 0.1, 0.3, true, null));
        }
        assertRefused("'out' must be of shape [2, 3], and is [5]", "rrelu_with_noise.out", input, Torch.zeros(2, 3), 0.1, 0.3, true, null,
                Torch.zeros(5));
        assertNull(refusal("rrelu_with_noise.out", input, Torch.zeros(2, 3), 0.1, 0.3, true, null, Torch.zeros(6)));
        assertNull(refusal("rrelu_with_noise.out", input, Torch.zeros(2, 3), 0.1, 0.3, false, null, Torch.zeros(0)));
        assertEquals("[[1.0, 1.0, 1.0], [1.0, 1.0, 1.0]]",
                Operator.of("aten::rrelu_with_noise").callTensor(input, Torch.zeros(2, 3), 0.25, 0.25, true, null).tolist().toString());
        assertEquals("[[1.0, 1.0, 1.0], [1.0, 1.0, 1.0]]",
                Operator.of("aten::rrelu_with_noise").callTensor(input, noise, 0.25, 0.25, false, null).tolist().toString());
    }

    @Test
    void windowsWithAGradientMeetTheInput() {
        assertTrue(PooledWindows.allMeet(3, 2, 1, 1, 3, false));
        assertTrue(PooledWindows.allMeet(7, 3, 2, 1, 3, true));
        assertFalse(PooledWindows.allMeet(3, 2, 1, 1, 4, false));
        // There is no window.
        assertTrue(PooledWindows.allMeet(3, 2, 1, 1, 5, true));
        assertFalse(PooledWindows.allMeet(3, 2, 9, 1, 9, true));
        Tensor line = Torch.arange(3).to(DType.FLOAT32).reshape(1, 1, 3);
        Tensor recorded = line.detach().requiresGrad(true);
        long[] two = {2};
        long[] one = {1};
        long[] nine = {9};
        for (String name : List.of("max_pool1d", "max_pool1d_with_indices")) {
            assertNull(refusal(name, line, two, nine, one, nine, true));
            assertRefused("'dilation' is [9], and a window steps over all of the 3 elements", name, recorded, two, nine, one, nine, true);
        }
        Tensor image = recorded.unsqueeze(0);
        assertRefused("'dilation' is [1, 9]", "max_pool2d", image, two, nine, new long[] {0, 1}, new long[] {1, 9}, true);
        assertRefused("'dilation' is [9]", "max_pool3d_with_indices", image.unsqueeze(0), two, nine, one, nine, true);
        assertEquals("[[[-Infinity]]]", Operator.of("aten::max_pool1d").callTensor(line, two, nine, one, nine, true).tolist().toString());
        Operator.of("aten::max_pool1d").callTensor(recorded, two, one, one, new long[] {3}, false).sum().backward();
        assertEquals("[[[1.0, 0.0, 1.0]]]", recorded.grad().tolist().toString());
    }

    @Test
    void elementsThatAConvolutionGivesCanBeCounted() {
        assertEquals(5, ConvolutionSizes.outputSize(7, 3, 1, 0, 1, false, 0));
        assertEquals(1, ConvolutionSizes.outputSize(7, 3, 1L << 62, 0, 1, false, 0));
        assertEquals(9, ConvolutionSizes.outputSize(7, 3, 1, 0, 1, true, 0));
        assertEquals(1, ConvolutionSizes.outputSize(2, 2, 1, 1L << 60, (1L << 61) + 1, false, 0));
        assertEquals(Long.MAX_VALUE, ConvolutionSizes.outputSize(2, 2, 1, 1L << 62, 1, false, 0));
        assertEquals(Long.MAX_VALUE, ConvolutionSizes.outputSize(2, 3, 1, 0, 1L << 62, false, 0));
        assertEquals(Long.MAX_VALUE, ConvolutionSizes.outputSize(3, 1, 1L << 62, 0, 1, true, 0));
        assertEquals(0, ConvolutionSizes.outputSize(3, 1, 0, 0, 1, false, 0));
        Tensor image = Torch.ones(1, 1, 2, 2);
        Tensor weight = Torch.ones(1, 1, 1, 1);
        long[] one = {1, 1};
        long[] zero = {0, 0};
        long[] wide = {0, 1L << 61, 1L << 61};
        long[] far = {1L << 31, 1L << 31};
        assertRefused("more elements than can be counted", "conv2d", image, weight, null, one, far, one, 1);
        assertRefused("more elements", "convolution", image, weight, null, one, far, one, false, zero, 1);
        assertRefused("more elements", "conv_transpose2d.input", image, weight, null, new long[] {1L << 32, 1L << 32}, zero, zero, 1, one);
        assertRefused("more elements", "conv3d", image.unsqueeze(0), weight.unsqueeze(0), null, new long[] {1}, wide, new long[] {1}, 1);
        assertRefused("more elements", "thnn_conv2d", image, weight, one, null, one, new long[] {Integer.MAX_VALUE, Integer.MAX_VALUE});
        assertNull(refusal("conv2d", image, weight, null, one, zero, one, 1));
        assertNull(refusal("conv2d.padding", image, weight, null, one, "same", one, 1));
        // Windows that there are not.
        assertNull(refusal("conv2d", image, weight, null, zero, far, one, 1));
        assertEquals("[[[[1.0]]]]", Operator.of("aten::conv2d").callTensor(image, weight, null, new long[] {1L << 40, 1L << 40}, zero, one, 1)
                .tolist().toString());
    }

    @Test
    void rowsOfStridedGradientsAreCountedIn32Bits() {
        assertTrue(StridedGradient.fits(7, 3, 5));
        assertTrue(StridedGradient.fits(50_001, 160, 64));
        assertFalse(StridedGradient.fits(50_001, 800, 64));
        assertTrue(StridedGradient.fits(49_600, 800, 64));
        assertFalse(StridedGradient.fits(7, 46_341, 1));
        assertTrue(StridedGradient.fits(7, 46_340, 1));
        assertTrue(StridedGradient.fits(0, 46_341, 1));
        assertTrue(StridedGradient.fits(7, 46_341, 0));
        Tensor line = Torch.ones(2, 16, 7);
        Tensor weight = Torch.ones(16, 16, 1);
        long[] far = {20_000};
        long[] zero = {0};
        long[] one = {1};
        assertNull(refusal("conv1d", line, weight, null, far, zero, one, 1));
        Tensor recorded = line.detach().requiresGrad(true);
        assertRefused("a stride of 20000 over a row of 7 with 16 channels", "conv1d", recorded, weight, null, far, zero, one, 1);
        assertRefused("a stride of 20000", "conv1d.padding", recorded, weight, null, far, "valid", one, 1);
        assertNull(refusal("conv1d", recorded.to(DType.FLOAT64), weight.to(DType.FLOAT64), null, far, zero, one, 1));
        assertNull(refusal("conv1d", recorded, weight, null, new long[] {2}, zero, one, 1));
        // A transposed convolution is such a gradient.
        assertRefused("a stride of 20000 over a row of 120001 with 16 channels", "conv_transpose1d", line, weight, null, far, zero, zero, 1, one);
        assertNull(refusal("conv_transpose1d", line, weight, null, new long[] {2}, zero, zero, 1, one));
        Tensor gradient = Torch.ones(2, 16, 1);
        assertRefused("a stride of 20000", "convolution_backward", gradient, line, weight, null, far, zero, one, false, zero, 1, new long[] {1, 1, 0});
        assertNull(refusal("convolution_backward", gradient, line, weight, null, far, zero, one, false, zero, 1, new long[] {0, 1, 0}));
        assertEquals("[[[16.0]], [[16.0]]]", Operator.of("aten::conv1d").callTensor(line, weight.narrow(0, 0, 1), null, far, zero, one, 1).tolist()
                .toString());
    }

    @Test
    void movingAveragesAreOneForEachRow() {
        Tensor values = Torch.ones(2, 3);
        Tensor on = Torch.ones(new long[] {1}, DType.INT64);
        Tensor one = Torch.ones(1);
        Tensor two = Torch.ones(2);
        Tensor none = Torch.zeros(0);
        Tensor point = Torch.zeros(new long[] {1}, DType.INT32);
        String name = "fused_moving_avg_obs_fake_quant";
        assertNull(refusal(name, values, on, on, one, one, one, point, 0.5, 0, 255, 0, false, false));
        assertNull(refusal(name, values, on, on, two, two, two, point, 0.5, 0, 255, 0, true, false));
        assertNull(refusal(name, values, on, on, none, none, none, point, 0.5, 0, 255, 0, true, false));
        assertNull(refusal(name, none, on, on, none, none, none, point, 0.5, 0, 255, 0, false, false));
        assertRefused("'running_min' must be of shape [1] and not expanded, and is of shape [0]", name, values, on, on, none, one, one, point, 0.5, 0, 255, 0, false, false);
        assertRefused("'running_min' must be of shape [2] and not expanded, and is of shape [1]", name, values, on, on, one, one, one, point, 0.5, 0, 255, 0, true, false);
        assertRefused("'running_max' must be of shape [2]", name, values, on, on, two, one.expand(2), one, point, 0.5, 0, 255, 0, true, false);
        assertRefused("'ch_axis' is -1", name, values, on, on, two, two, two, point, 0.5, 0, 255, -1, true, false);
    }

    @Test
    void quantizedTensorsArePooledAndPutAsOthersAre() {
        Tensor floats = Torch.arange(8).to(DType.FLOAT32).reshape(1, 2, 2, 2);
        Tensor quantized = Operator.unchecked("aten::_make_per_tensor_quantized_tensor").callTensor(floats.mul(2).to(DType.INT8), 0.5, 0);
        assertRefused("adaptive_avg_pool2d: output_size must be 2", "_adaptive_avg_pool2d", quantized, new long[] {1});
        assertRefused("adaptive_avg_pool3d: output_size must be 3", "adaptive_avg_pool3d", quantized, new long[] {1, 1, 1, 1});
        assertRefused("adaptive_avg_pool3d: output_size must be 3", "_adaptive_avg_pool3d", floats, new long[] {1});
        assertEquals("[[[[1.5]], [[5.5]]]]", Operator.of("aten::dequantize.self").callTensor(
                Operator.of("aten::_adaptive_avg_pool2d").callTensor(quantized, new long[] {1, 1})).tolist().toString());
        Tensor row = Torch.tensor(new long[] {0});
        Tensor[] rows = {row};
        for (String name : List.of("index_put", "index_put_")) {
            assertRefused("'values' must be of ", name, quantized, rows, Torch.ones(1).to(DType.BFLOAT16), false);
            assertNull(refusal(name, quantized, rows, Torch.ones(1), false));
            assertNull(refusal(name, floats, rows, Torch.ones(1).to(DType.BFLOAT16), false));
        }
        assertEquals("[[[[2.0, 2.0], [2.0, 2.0]], [[2.0, 2.0], [2.0, 2.0]]]]", Operator.of("aten::dequantize.self").callTensor(
                Operator.of("aten::index_put").callTensor(quantized, rows, Torch.full(new long[] {1}, 2.0), false)).tolist().toString());
    }

    @Test
    void maskedSoftmaxIsOverElements() {
        Tensor none = Torch.zeros(2, 3, 0);
        Tensor mask = none.to(DType.BOOL);
        String name = "_masked_softmax";
        assertRefused("'self' must not be empty in the dimension 2, and is of shape [2, 3, 0]", name, none, mask, 2, 2);
        assertRefused("'self' must not be empty in the dimension 2", name, none, mask, null, 2);
        assertNull(refusal(name, none, mask, 1, 2));
        assertNull(refusal(name, Torch.zeros(0, 0), Torch.zeros(0, 0).to(DType.BOOL), 1, 2));
        assertNull(refusal(name, none, mask, 7, 2));
        Tensor square = Torch.zeros(1, 2, 2, 2);
        Tensor rows = Torch.zeros(2, 2).to(DType.BOOL);
        assertNull(refusal(name, square, rows, 3, 0));
        assertRefused("the last two sizes of 'self' must be the same", name, Torch.zeros(1, 2, 2, 3), rows, 3, 0);
        assertRefused("with a mask of shape [1, 2]", name, Torch.zeros(1, 2, 2, 3), rows.narrow(0, 0, 1), 3, 1);
        assertNull(refusal(name, Torch.zeros(1, 2, 2, 3), rows, 3, 2));
        assertEquals("[[[[0.5, 0.5], [0.5, 0.5]], [[0.5, 0.5], [0.5, 0.5]]]]",
                Operator.of("aten::" + name).callTensor(square, rows, 3, 0).tolist().toString());
    }

    @Test
    void marginLossesHaveRows() {
        Tensor none = Torch.zeros(0, 3);
        Tensor targets = Torch.zeros(new long[] {0}, DType.INT64);
        assertRefused("'self' is of shape [0, 3], and no rows have no loss", "multi_margin_loss", none, targets, 1, 1, null, 1);
        assertRefused("'self' is of shape [0, 3]", "multilabel_margin_loss", none, targets.reshape(0, 3), 2);
        assertRefused("'self' is of shape [0, 3]", "multilabel_margin_loss_forward", none, targets.reshape(0, 3), 1);
        assertNull(refusal("multi_margin_loss", Torch.zeros(1, 3), Torch.zeros(new long[] {1}, DType.INT64), 1, 1, null, 1));
        assertEquals(0, Operator.of("aten::multi_margin_loss").callTensor(none, targets, 1, 1, null, 0).numel());
    }

    @Test
    void attentionHasAKeyForEachValue() {
        Tensor query = Torch.ones(1, 1, 2, 4);
        Tensor three = Torch.ones(1, 1, 3, 4);
        Tensor five = Torch.ones(1, 1, 5, 4);
        String name = "scaled_dot_product_attention";
        assertRefused("'key' must be of as many positions as 'value': they are of shapes [1, 1, 3, 4] and [1, 1, 5, 4]", name, query, three, five,
                null, 0.0, false, null, false);
        assertNull(refusal(name, query, three, three, null, 0.0, false, null, false));
        // Keys without a value are left out.
        assertNull(refusal(name, query, five, three, null, 0.0, false, null, false));
        assertNull(refusal(name, query.squeeze(0), three.squeeze(0), five.squeeze(0), null, 0.0, false, null, false));
        assertEquals("[[[[1.0, 1.0, 1.0, 1.0], [1.0, 1.0, 1.0, 1.0]]]]",
                Operator.of("aten::" + name).callTensor(query, three, three, null, 0.0, false, null, false).tolist().toString());
    }

    @Test
    void powersOfComplexNumbersAreSummedAsComplexOnes() {
        Tensor real = Torch.ones(3);
        Tensor complex = real.to(DType.COMPLEX64);
        assertRefused("'dtype' must be complex for a tensor of torch.complex64, and is torch.bfloat16", "linalg__powsum", complex, 2, null, false,
                DType.BFLOAT16);
        assertNull(refusal("linalg__powsum", complex, 2, null, false, null));
        assertNull(refusal("linalg__powsum", complex, 2, null, false, DType.COMPLEX128));
        assertNull(refusal("linalg__powsum", real, 2, null, false, DType.BFLOAT16));
        assertRefused("'dtype' must be complex", "_foreach_powsum.Scalar", new Tensor[] {real, complex}, 2, DType.BFLOAT16);
        assertNull(refusal("_foreach_powsum.Scalar", new Tensor[] {real, real}, 2, DType.BFLOAT16));
        assertEquals(3.0, Operator.of("aten::linalg__powsum").callTensor(complex, 2, null, false, null).itemDouble());
        assertEquals(3.0, Operator.of("aten::linalg__powsum").callTensor(real, 2, null, false, DType.BFLOAT16).itemDouble());
    }

    @Test
    void sumsAndProductsOfSparseTensorsAreOfNumbers() {
        Tensor dense = Torch.ones(2, 2, 3);
        Tensor blocks = Operator.of("aten::to_sparse_csr").callTensor(dense, 1);
        Tensor numbers = Operator.of("aten::to_sparse_csr").callTensor(Torch.ones(2, 2));
        for (String name : List.of("add.Tensor", "add_.Tensor")) {
            assertFalse(of(name).concernDenseTensors());
            assertRefused("a compressed sparse tensor whose values have dimensions of their own", name, dense, blocks, 1);
            assertRefused("it is of shape [2, 2, 3]", name, blocks, dense, 1);
            assertNull(refusal(name, blocks, blocks, 1));
            assertNull(refusal(name, dense, dense, 1));
            assertNull(refusal(name, Torch.ones(2, 2), numbers, 1));
        }
        assertEquals("[[2.0, 2.0], [2.0, 2.0]]",
                Operator.of("aten::add.Tensor").callTensor(Torch.ones(2, 2), numbers, 1).tolist().toString());
        Tensor one = Operator.of("aten::to_sparse").callTensor(Torch.tensor(2f));
        Tensor none = Operator.of("aten::to_sparse").callTensor(Torch.tensor(0f));
        for (String name : List.of("mul.Tensor", "mul_.Tensor", "multiply.Tensor")) {
            assertRefused("must have as many values as each other", name, one, none);
            assertNull(refusal(name, one, one));
            assertNull(refusal(name, one, Torch.tensor(2f)));
        }
        assertNull(Preconditions.find(SchemaParser.parse(AtenSchemas.find("add.Scalar"))));
    }

    @Test
    void operatorsWithoutARowHaveNone() {
        assertNull(Preconditions.find(SchemaParser.parse(AtenSchemas.find("sub.Tensor"))));
        assertNull(Preconditions.find(SchemaParser.parse("mylib::ctc_loss(Tensor self) -> Tensor")));
    }

    @Test
    void everyRowIsOfAnOperatorThatThereIs() {
        for (String name : Preconditions.names()) {
            List<String> overloads = AtenSchemas.overloads(name);
            assertFalse(overloads.isEmpty(), name);
            for (String overload : overloads) {
                if (isTrueDivision(overload) || isTriangleOfItsOwn(overload) || isHarmlessBesideOthers(name, overload)) {
                    assertNull(Preconditions.find(SchemaParser.parse(AtenSchemas.find(overload))), overload);
                } else {
                    of(overload);
                }
            }
        }
    }

    /** What has no mode divides as floating-point numbers do. */
    private static boolean isTrueDivision(String overload) {
        return overload.startsWith("div") && !overload.contains("mode");
    }

    /** Names of operators with an {@code out} that have another row, too, which all overloads have. */
    private static final List<String> ROWS_OF_ALL = List.of("adaptive_avg_pool3d", "max_pool3d_with_indices", "thnn_conv2d");

    /** Whether only other overloads of the operator are looked at. */
    private static boolean isHarmlessBesideOthers(String name, String overload) {
        Schema schema = SchemaParser.parse(AtenSchemas.find(overload));
        return DenseOut.NAMES.contains(name) && !ROWS_OF_ALL.contains(name) && schema.parameters().stream().noneMatch(Parameter::written)
                || name.startsWith("view") && schema.indexOf("dtype") < 0 || overload.equals("repeat_interleave.self_int");
    }

    /** What is written into memory that the operator makes, or into its input, it looks at itself. */
    private static boolean isTriangleOfItsOwn(String overload) {
        return overload.equals("tril") || overload.equals("triu");
    }

    @Test
    void divisionOfTheLeastIntegerIsSeenInTheTypeOfTheDivision() {
        Tensor longs = Torch.tensor(new long[] {7, -7});
        Tensor ints = Torch.tensor(new int[] {7, -7});
        Tensor shorts = longs.to(DType.INT16);
        assertEquals(DType.INT64.code(), IntegerDivision.commonType(longs, ints));
        assertEquals(DType.INT32.code(), IntegerDivision.commonType(ints, Torch.tensor(3L)));
        assertEquals(DType.INT32.code(), IntegerDivision.commonType(ints, 3L));
        assertEquals(DType.INT64.code(), IntegerDivision.commonType(3L, longs));
        assertEquals(DType.INT64.code(), IntegerDivision.commonType(longs.to(DType.BOOL), 3L));
        assertEquals(-1, IntegerDivision.commonType(ints, 3.5));
        assertEquals(-1, IntegerDivision.commonType(ints, Torch.ones(2)));
        assertTrue(IndexValues.contain(longs.handle().address(), -7, Long.SIZE));
        assertFalse(IndexValues.contain(longs.handle().address(), 8, Long.SIZE));
        assertTrue(IndexValues.contain(Torch.tensor(new long[] {1L << 32 | 7}).handle().address(), 7, Integer.SIZE));
        assertEquals(-1, IntegerDivision.commonType(shorts, shorts));
    }

    @Test
    void divisionAtTheBorderGivesPyTorchsValues() {
        for (DType dtype : List.of(DType.INT32, DType.INT64)) {
            long least = dtype == DType.INT32 ? Integer.MIN_VALUE : Long.MIN_VALUE;
            Tensor x = Torch.tensor(new long[] {least + 1, least, 6}).to(dtype);
            Tensor y = Torch.tensor(new long[] {-1, 1, -1}).to(dtype);
            assertEquals(List.of(-(least + 1), least, -6L), x.floorDivide(y).to(DType.INT64).tolist());
            assertEquals(List.of(0L, 0L, 0L), x.remainder(y).to(DType.INT64).tolist());
            assertEquals(List.of(0L, 0L, 0L), x.fmod(y).to(DType.INT64).tolist());
            assertEquals(List.of(-(least + 1), least, -6L), Torch.div(x, y, "trunc").to(DType.INT64).tolist());
            assertEquals(DType.FLOAT32, x.div(y).dtype());
        }
        // Of 8 and 16 bits the quotient wraps around.
        assertEquals(List.of(-128L), Torch.tensor(new byte[] {-128}).floorDivide(-1).to(DType.INT64).tolist());
        assertEquals(List.of(-32768L), Torch.tensor(new short[] {-32768}).floorDivide(-1).to(DType.INT64).tolist());
    }

    @Test
    void commonMultiplesOfTheLeastIntegerAreRefusedWhereTheirDivisorIsNegative() {
        Tensor least = Torch.tensor(new int[] {Integer.MIN_VALUE});
        int refused = 0;
        for (int i = 0; i < 16; i++) {
            Tensor other = Torch.tensor(new int[] {i});
            boolean negative = Torch.gcd(least, other).itemDouble() == -1;
            assertEquals(negative, CommonMultiple.isDividedByMinusOne(least, other, Integer.MIN_VALUE));
            assertEquals(negative, refusal("lcm", least, other) != null);
            // The other way round the least integer is not divided.
            assertNull(refusal("lcm", other, least));
            refused += negative ? 1 : 0;
        }
        assertTrue(refused > 0 && refused < 16, "" + refused);
        assertEquals(List.of(36L, 0L), Operator.of("aten::lcm").callTensor(Torch.tensor(new long[] {12, 0}), Torch.tensor(new long[] {18, 4})).tolist());
        assertEquals(List.of((long) Integer.MAX_VALUE), Operator.of("aten::lcm").callTensor(least.add(1), Torch.tensor(new int[] {1}))
                .to(DType.INT64).tolist());
    }

    @Test
    void labelsOfCtcLossAreClasses() {
        assertNull(CtcLoss.wrongLabel(new long[] {0, 4, 9}, new long[] {3}, new long[] {2}, 5));
        assertNotNull(CtcLoss.wrongLabel(new long[] {0, 4, 9}, new long[] {3}, new long[] {2, 1}, 5));
        assertNotNull(CtcLoss.wrongLabel(new long[] {0, 4}, new long[] {2}, new long[] {2, 1}, 5));
        // What is behind the length of a row is padding.
        assertNull(CtcLoss.wrongLabel(new long[] {1, -1, 2, 3}, new long[] {2, 2}, new long[] {1, 2}, 5));
        assertNotNull(CtcLoss.wrongLabel(new long[] {1, -1, 2, 3}, new long[] {2, 2}, new long[] {2, 2}, 5));
        Tensor probs = Torch.full(new long[] {4, 1, 3}, -1.0986123);
        Tensor loss = (Tensor) Operator.of("aten::ctc_loss.IntList").call(probs, Torch.tensor(new long[][] {{2, -1}}), new long[] {4},
                new long[] {1}).getFirst();
        assertTrue(Double.isFinite(((Number) loss.item()).doubleValue()));
    }

    @Test
    void segmentsLieWithinTheData() {
        assertNull(SegmentReduce.wrongSegments(new long[] {2, 0, 3}, 3, 5, false));
        assertNotNull(SegmentReduce.wrongSegments(new long[] {2, 0, 4}, 3, 5, false));
        assertNotNull(SegmentReduce.wrongSegments(new long[] {2, -1, 3}, 3, 5, false));
        assertNull(SegmentReduce.wrongSegments(new long[] {0, 2, 5, 0, 5, 5}, 3, 5, true));
        assertNotNull(SegmentReduce.wrongSegments(new long[] {0, 3, 2}, 3, 5, true));
        assertNotNull(SegmentReduce.wrongSegments(new long[] {0, 2, 6}, 3, 5, true));
        Operator reduce = Operator.of("aten::segment_reduce").with("offsets", Torch.tensor(new long[] {0, 2, 3}));
        assertEquals(List.of(3.0, 3.0), reduce.callTensor(Torch.tensor(new float[] {1, 2, 3}), "sum").tolist());
    }

    @Test
    void luFactorsHaveAPivotForEachOfTheFewerRowsOrColumns() {
        assertArrayEquals(new long[] {2, 3}, LuFactors.pivotsOf(new long[] {2, 3, 5}));
        assertArrayEquals(new long[] {4}, LuFactors.pivotsOf(new long[] {7, 4}));
        Tensor factors = Torch.eye(3);
        assertEquals(3, ((Tensor) Operator.of("aten::lu_unpack").call(factors, Torch.tensor(new int[] {1, 2, 3})).getFirst()).size(0));
    }

    @Test
    void bagsLieWithinTheIndices() {
        assertNull(EmbeddingBag.wrongOffset(new long[] {0, 2, 2, 4}, 4));
        assertNotNull(EmbeddingBag.wrongOffset(new long[] {1, 2}, 4));
        assertNotNull(EmbeddingBag.wrongOffset(new long[] {0, 5}, 4));
        assertNotNull(EmbeddingBag.wrongOffset(new long[] {0, 3, 2}, 4));
        assertNotNull(EmbeddingBag.wrongOffset(new long[] {0, -1}, 4));
        Tensor bags = (Tensor) Operator.of("aten::embedding_bag").call(Torch.eye(3), Torch.tensor(new long[] {0, 2}), Torch.tensor(new long[] {0, 2}))
                .getFirst();
        assertEquals(List.of(List.of(1.0, 0.0, 1.0), List.of(0.0, 0.0, 0.0)), bags.tolist());
    }

    @Test
    void statisticsAreAsManyAsChannels() {
        Tensor input = Torch.ones(2, 3, 4);
        Tensor three = Torch.ones(3);
        assertNull(refusal("native_batch_norm", input, three, three, three, three, true, 0.1, 1e-5));
        assertRefused("'running_var' must be of shape [3], and is [4]", "native_batch_norm", input, three, three, three, Torch.ones(4), true, 0.1, 1e-5);
        assertRefused("'weight' must be of shape [3]", "native_batch_norm", input, Torch.ones(1), three, three, three, true, 0.1, 1e-5);
        assertRefused("2 dimensions", "native_batch_norm", three, null, null, null, null, true, 0.1, 1e-5);
        assertRefused("must be given", "native_batch_norm", input, three, three, null, null, false, 0.1, 1e-5);
        assertEquals(List.of(2L, 3L, 4L), shape((Tensor) Operator.of("aten::native_batch_norm").call(input, three, three, three, three, true, 0.1,
                1e-5).getFirst()));
        assertRefused("'running_mean' must be of shape [3]", "batch_norm_update_stats", input, Torch.ones(2), three, 0.1);
    }

    private static List<Long> shape(Tensor tensor) {
        return Arrays.stream(tensor.shape()).boxed().toList();
    }

    @Test
    void gradientsOfNormsHaveTheShapesOfTheForward() {
        Tensor x = Torch.ones(2, 3);
        Tensor stat = Torch.ones(2, 1);
        long[] normalized = {3};
        long[] all = {1, 1, 1};
        assertNull(refusal("native_layer_norm_backward", x, x, normalized, stat, stat, null, null, all));
        assertRefused("'normalized_shape'", "native_layer_norm_backward", x, x, new long[] {2}, stat, stat, null, null, all);
        assertRefused("'grad_out'", "native_layer_norm_backward", Torch.ones(2, 2), x, normalized, stat, stat, null, null, all);
        assertRefused("'mean' must have 2 elements", "native_layer_norm_backward", x, x, normalized, Torch.ones(1), stat, null, null, all);
        Tensor planes = Torch.ones(2, 4, 3);
        assertNull(refusal("native_group_norm", planes, null, null, 2L, 4L, 3L, 2L, 1e-5));
        assertRefused("'group'", "native_group_norm", planes, null, null, 2L, 4L, 3L, 3L, 1e-5);
        assertRefused("'HxW'", "native_group_norm", planes, null, null, 2L, 4L, 4L, 2L, 1e-5);
    }

    @Test
    void gradientsOfPoolingsHaveTheBatchAndChannelsOfTheInput() {
        assertTrue(PoolingBackward.areAlike(Torch.ones(2, 3, 4, 4), Torch.ones(2, 3, 2, 2), 2));
        assertFalse(PoolingBackward.areAlike(Torch.ones(2, 3, 4, 4), Torch.ones(3, 3, 2, 2), 2));
        assertFalse(PoolingBackward.areAlike(Torch.ones(2, 3, 4, 4), Torch.ones(3, 2, 2), 2));
        Tensor x = Torch.ones(1, 2, 2);
        Tensor one = Torch.ones(1, 1, 1);
        assertNull(refusal("adaptive_max_pool2d_backward", one, x, Torch.tensor(new long[][][] {{{3}}})));
        assertRefused("the index 4", "adaptive_max_pool2d_backward", one, x, Torch.tensor(new long[][][] {{{4}}}));
        assertRefused("the index -1", "adaptive_max_pool2d_backward", one, x, Torch.tensor(new long[][][] {{{-1}}}));
        assertEquals(List.of(List.of(List.of(0.0, 0.0), List.of(0.0, 1.0))), Operator.of("aten::adaptive_max_pool2d_backward").callTensor(one, x,
                Torch.tensor(new long[][][] {{{3}}})).tolist());
    }

    @Test
    void fractionalPoolingsHaveANumberForEachDimension() {
        Tensor x = Torch.ones(1, 2, 2);
        Tensor one = Torch.ones(1, 1, 1);
        Tensor index = Torch.tensor(new long[][][] {{{3}}});
        assertNull(refusal("fractional_max_pool2d_backward", one, x, new long[] {2, 2}, new long[] {1, 1}, index));
        assertRefused("'output_size' must have 2 numbers, and has 1", "fractional_max_pool2d_backward", one, x, new long[] {2, 2}, new long[] {1}, index);
        assertRefused("'kernel_size' must have 2 numbers", "fractional_max_pool2d_backward", one, x, new long[] {2, 2, 2}, new long[] {1, 1}, index);
    }

    @Test
    void distancesOfNoPointsAreNotRecorded() {
        Tensor none = Torch.zeros(0, 5);
        assertNull(refusal("pdist", none, 2.0));
        assertRefused("must have rows where a gradient is recorded", "pdist", none.detach().requiresGrad(true), 2.0);
        assertEquals(0, Operator.of("aten::pdist").callTensor(none).numel());
        Tensor one = Torch.ones(1, 5).requiresGrad(true);
        Operator.of("aten::pdist").callTensor(one).sum().backward();
        assertEquals(5, one.grad().numel());
    }

    @Test
    void trialsOfBinomialDistributionsAreFinite() {
        Tensor half = Torch.tensor(new float[] {0.5f, 0.5f});
        assertNull(refusal("binomial", Torch.tensor(new float[] {3, 0}), half, null));
        assertRefused("'count' must be of finite numbers", "binomial", Torch.tensor(new float[] {3, Float.NaN}), half, null);
        assertRefused("'count'", "binomial", Torch.tensor(new float[] {Float.POSITIVE_INFINITY, 3}), half, null);
        assertEquals(0.0, ((List<?>) Operator.of("aten::binomial").callTensor(Torch.tensor(new float[] {3, 0}), half).tolist()).get(1));
    }

    @Test
    void trianglesAreWrittenAtOneDistance() {
        assertTrue(TriangleOut.areEquallyFar(new long[] {2, 3, 4, 4}, new long[] {48, 16, 4, 1}));
        assertTrue(TriangleOut.areEquallyFar(new long[] {2, 3, 4, 4}, new long[] {60, 20, 1, 5}));
        assertFalse(TriangleOut.areEquallyFar(new long[] {2, 3, 4, 4}, new long[] {16, 32, 4, 1}));
        Tensor x = Torch.ones(2, 3, 4, 4);
        Tensor swapped = Torch.zeros(3, 2, 4, 4).transpose(0, 1);
        assertRefused("at one distance", "tril.out", x, 0L, swapped);
        assertNull(refusal("tril.out", x, 0L, Torch.zeros(2, 3, 4, 4)));
        assertNull(refusal("triu.out", swapped, 0L, swapped));
        // An out of another shape gets strides of its own.
        assertNull(refusal("tril.out", Torch.ones(3, 3), 0L, swapped));
        assertEquals(10.0, TorchOut.tril(Torch.zeros(2, 3, 4, 4), x).select(0, 0).select(0, 0).sum().itemDouble());
    }

    @Test
    void outsThatAreWrittenOneElementAfterAnotherAreDense() {
        assertTrue(DenseOut.isDense(new long[] {2, 3}, new long[] {3, 1}));
        assertTrue(DenseOut.isDense(new long[] {2, 3}, new long[] {1, 2}));
        assertTrue(DenseOut.isDense(new long[] {2, 0}, new long[] {7, 7}));
        assertTrue(DenseOut.isDense(new long[0], new long[0]));
        assertFalse(DenseOut.isDense(new long[] {2, 3}, new long[] {0, 1}));
        assertFalse(DenseOut.isDense(new long[] {2, 3}, new long[] {6, 2}));
        Tensor x = Torch.arange(6).to(DType.FLOAT32).reshape(2, 3);
        Tensor one = Torch.zeros(1, 1);
        assertRefused("must lie side by side", "narrow_copy.out", x, 1L, 1L, 2L, one.expand(2, 2));
        assertRefused("must lie side by side", "_softmax.out", x, 1L, false, Torch.zeros(2, 6).slice(1, 0, 6, 2));
        assertNull(refusal("_log_softmax.out", x, 1L, false, Torch.zeros(3, 2).t()));
        assertNull(refusal("_softmax.out", x, 1L, false, Torch.empty(0)));
        assertNull(Preconditions.find(SchemaParser.parse(AtenSchemas.find("narrow_copy"))));
        Tensor out = Torch.zeros(2, 2);
        Operator.of("aten::narrow_copy.out").call(x, 1, 1, 2, out);
        assertEquals(List.of(List.of(1.0, 2.0), List.of(4.0, 5.0)), out.tolist());
        // Two outs.
        Tensor planes = Torch.ones(1, 2, 2, 2);
        long[] ones = {1, 1, 1};
        Tensor places = Torch.zeros(new long[] {1, 2, 2, 2}, DType.INT64);
        assertNull(refusal("adaptive_max_pool3d.out", planes, ones, planes, places));
        assertRefused("'indices' must lie", "adaptive_max_pool3d.out", planes, ones, planes, places.slice(3, 0, 1, 1).expand(1, 2, 2, 2));
    }

    @Test
    void repeatsSumUpToANumberOf63Bits() {
        long half = 1L << 62;
        assertNull(RepeatCount.wrongRepeats(new long[] {half, half - 1}, 1, true));
        assertNull(RepeatCount.wrongRepeats(new long[] {half - 1}, 2, true));
        assertNull(RepeatCount.wrongRepeats(new long[] {-1}, 1, false));
        assertNotNull(RepeatCount.wrongRepeats(new long[] {5, -1}, 1, true));
        assertNotNull(RepeatCount.wrongRepeats(new long[] {half, half}, 1, true));
        assertNotNull(RepeatCount.wrongRepeats(new long[] {half, half, half, half, 1}, 1, false));
        assertNotNull(RepeatCount.wrongRepeats(new long[] {half}, 2, false));
        assertNotNull(RepeatCount.wrongRepeats(new long[] {half}, 4, false));
        Tensor x = Torch.tensor(new double[] {1, 2, 3, 4});
        assertRefused("they sum up to more than 9223372036854775807", "repeat_interleave.self_Tensor", x, Torch.tensor(new long[] {half}), 0L, null);
        assertRefused("they sum up to more", "repeat_interleave.self_Tensor", x.reshape(2, 2), Torch.tensor(half), null, null);
        assertNull(refusal("repeat_interleave.self_Tensor", x, Torch.tensor(new long[] {half}), 4L, null));
        assertRefused("repeats can not be negative, and there is -1", "repeat_interleave.Tensor", Torch.tensor(new long[] {2, -1}), 1L);
        assertThrows(TorchException.class, () -> Operator.of("aten::repeat_interleave.Tensor").call(Torch.tensor(new long[] {2, -1})));
        assertEquals(List.of(0L, 0L, 2L), Operator.of("aten::repeat_interleave.Tensor").callTensor(Torch.tensor(new long[] {2, 0, 1}), 3).tolist());
        assertEquals(List.of(1.0, 1.0, 2.0, 2.0, 3.0, 3.0, 4.0, 4.0),
                Operator.of("aten::repeat_interleave.self_Tensor").callTensor(x, Torch.tensor(new long[] {2}), 0).tolist());
    }

    @Test
    void elementsOfFilesHaveBytesThatCanBeCounted() {
        long most = Long.MAX_VALUE / 16;
        assertNull(refusal("from_file", "file", null, most, null, null, null, null));
        assertNull(refusal("from_file", "file", null, null, null, null, null, null));
        assertNull(refusal("from_file", "file", null, 0L, null, null, null, null));
        assertRefused("'size' is " + (most + 1), "from_file", "file", null, most + 1, null, null, null, null);
        assertRefused("'size' is -1", "from_file", "file", null, -1L, null, null, null, null);
    }

    @Test
    void compressedTensorsKeepIndicesThatFit() {
        Tensor x = Torch.eye(3).toSparseCsr();
        Tensor full = Torch.ones(3, 3).toSparseCsr();
        assertNull(refusal("resize_", x, new long[] {4, 5}, null));
        assertRefused("can be resized, to matrices", "resize_", x, new long[] {2, 3, 3}, null);
        assertRefused("'self' is of layout", "resize_as_", Torch.eye(3).toSparseCsc(), x, null);
        assertRefused("shape [1, 3, 3], the new", "resize", Torch.ones(1, 3, 3).toSparseCsr(), new long[] {1, 3, 3}, null);
        assertNull(refusal("resize_", Torch.ones(3, 3), new long[] {2, 3, 3}, null));
        assertNull(refusal("resize_as_", Torch.ones(3, 3).toSparse(), Torch.ones(2, 2).toSparse(), null));
        assertRefused("the indices would not be taken over", "resize_as_sparse_", x, full);
        assertRefused("the indices would not be taken over", "resize_as_sparse", full, x);
        assertNull(refusal("resize_as_sparse_", x, Torch.eye(3).mul(2).toSparseCsr()));
        assertNull(refusal("resize_as_sparse_", x, Torch.ones(4, 4).toSparseCsr()));
        assertNull(refusal("resize_as_sparse_", Torch.eye(3).toSparse(), Torch.ones(3, 3).toSparse()));
        Tensor larger = Operator.of("aten::resize_").callTensor(Torch.eye(2).toSparseCsr(), new long[] {3, 3});
        assertEquals(List.of(List.of(1.0, 0.0, 0.0), List.of(0.0, 1.0, 0.0), List.of(0.0, 0.0, 0.0)), larger.toDense().tolist());
    }

    @Test
    void writesAtIndicesTakeNoTensorsOfOneDnn() {
        Tensor x = Torch.zeros(2, 2);
        Tensor index = Torch.tensor(new long[] {1});
        Tensor row = Torch.ones(1, 2);
        Tensor opaque = row.toMkldnn();
        assertRefused("'source' must not be of layout", "index_add_", x, 0L, index, opaque, 1L);
        assertRefused("'index' must not be of layout", "index_copy_", x, 0L, opaque, row);
        assertRefused("'src' must not be of layout", "scatter_.src", x, 0L, index.reshape(1, 1), opaque);
        assertNull(refusal("index_copy_", x, 0L, index, row));
        assertNull(refusal("scatter_.value", x, 0L, index.reshape(1, 1), 1.0));
        assertEquals(List.of(List.of(0.0, 0.0), List.of(1.0, 1.0)), Operator.of("aten::index_add_").callTensor(x, 0, index, row).tolist());
    }

    @Test
    void weightsOfLinearFunctionsAreMatrices() {
        Tensor input = Torch.ones(2, 3);
        assertRefused("'weight' must be a matrix", "linear", input.toMkldnn(), Torch.ones(4, 3, 3), null);
        assertNull(refusal("linear", input.toMkldnn(), Torch.ones(4, 3), null));
        // This the operator refuses itself.
        assertNull(refusal("linear", input, Torch.ones(4, 3, 3), null));
        assertEquals(List.of(3.0, 3.0, 3.0, 3.0), Functional.linear(input, Torch.ones(4, 3)).select(0, 1).tolist());
    }

    @Test
    void targetsOfCrossEntropyHaveElements() {
        Tensor half = Torch.full(new long[] {1}, 0.5);
        assertRefused("Using a target size ([0]) that is different", "binary_cross_entropy", half, Torch.empty(0), null, 0L);
        assertNull(refusal("binary_cross_entropy", Torch.empty(0), Torch.empty(0), null, 0L));
        assertNull(refusal("binary_cross_entropy", half, Torch.ones(2), null, 0L));
        assertEquals(Math.log(2), Operator.of("aten::binary_cross_entropy").callTensor(half, Torch.ones(1), null, 1).itemDouble(), 1e-6);
    }

    @Test
    void modesOfSamplingAreThoseThereAre() {
        Tensor planes = Torch.ones(1, 1, 2, 2);
        Tensor grid = Torch.zeros(1, 1, 1, 2);
        assertNull(refusal("grid_sampler_2d", planes, grid, 2L, 2L, false));
        assertRefused("'interpolation_mode' is 3, and must be from 0 to 2", "grid_sampler_2d", planes, grid, 3L, 0L, false);
        assertRefused("'padding_mode' is -1", "grid_sampler", planes, grid, 0L, -1L, false);
        assertRefused("'interpolation_mode' is 2, and must be from 0 to 1", "grid_sampler_3d", Torch.ones(1, 1, 2, 2, 2), Torch.zeros(1, 1, 1, 1, 3), 2L,
                0L, false);
        assertEquals(1.0, Operator.of("aten::grid_sampler").callTensor(planes, grid, 2, 2, false).itemDouble());
    }

    @Test
    void powersOfMatricesHaveAnAbsoluteValue() {
        assertNull(refusal("linalg_matrix_power", Torch.eye(2), -2L));
        assertRefused("'n' is the least integer", "matrix_power", Torch.eye(2), Long.MIN_VALUE);
        assertEquals(List.of(List.of(8.0)), Torch.full(new long[] {1, 1}, 0.5).matrixPower(-3).tolist());
    }

    @Test
    void searchesForARangeOfQuantizationTakeSteps() {
        assertTrue(QuantizationRange.ends(-1, 1, 200, 0.16));
        assertTrue(QuantizationRange.ends(3, 3, 200, 0.16));
        assertTrue(QuantizationRange.ends(Float.NaN, 1, 200, 0.16));
        assertFalse(QuantizationRange.ends(-1, 1, 200, Double.POSITIVE_INFINITY));
        assertFalse(QuantizationRange.ends(-1, 1, 1L << 30, 0.16));
        assertFalse(QuantizationRange.ends(1e8f, 1e8f + 64, 200, 0.16));
        assertTrue(QuantizationRange.ends(Float.NEGATIVE_INFINITY, 1, 200, 0.16));
        assertFalse(QuantizationRange.ends(-1, 1, -5, 0.16));
        List<Object> range = Operator.of("aten::choose_qparams_optimized").call(Torch.tensor(new float[] {-1, 0, 1}), 3, 200, 0.16, 8);
        assertEquals(2, range.size());
    }

    @Test
    void gradientsOfPaddingsHaveTheShapeOfThePadded() {
        assertEquals(6, PaddingBackward.padded(3, new long[] {1, 2}, 0, true));
        assertEquals(-1, PaddingBackward.padded(3, new long[] {3, 0}, 0, true));
        assertEquals(9, PaddingBackward.padded(3, new long[] {3, 3}, 0, false));
        assertEquals(-1, PaddingBackward.padded(3, new long[] {-4, 0}, 0, false));
        assertEquals(-1, PaddingBackward.padded(0, new long[] {1, 1}, 0, false));
        // Pads stand from the last dimension on; a dimension without any stays.
        assertEquals(3, PaddingBackward.padded(2, new long[] {1, 1, 0, 1}, 1, false));
        assertEquals(2, PaddingBackward.padded(2, new long[] {1, 1, 0, 1}, 2, false));
        assertRefused("'padding' [3, 0] is too much for 'self' of shape [1, 3]", "reflection_pad1d_backward", Torch.ones(1, 6), Torch.ones(1, 3),
                new long[] {3, 0});
        assertRefused("'grad_output' must be of shape [1, 6]", "reflection_pad1d_backward", Torch.ones(1, 5), Torch.ones(1, 3), new long[] {1, 2});
        assertEquals(List.of(1L, 3L), shape(Operator.of("aten::reflection_pad1d_backward").callTensor(Torch.ones(1, 6), Torch.ones(1, 3),
                new long[] {1, 2})));
    }

    @Test
    void gradientsOfGridSamplersFitTogether() {
        Tensor input = Torch.ones(1, 2, 3, 3);
        Tensor grid = Torch.zeros(1, 4, 5, 2);
        long[] both = {1, 1};
        assertNull(refusal("grid_sampler_2d_backward", Torch.ones(1, 2, 4, 5), input, grid, 0L, 0L, false, both));
        assertRefused("'grad_output'", "grid_sampler_2d_backward", Torch.ones(1, 2, 4, 4), input, grid, 0L, 0L, false, both);
        assertRefused("'grid'", "grid_sampler_2d_backward", Torch.ones(1, 2, 4, 5), input, Torch.zeros(1, 4, 5, 3), 0L, 0L, false, both);
    }

    @Test
    void gradientsOfEmbeddingsHaveARowForEachIndex() {
        Tensor indices = Torch.tensor(new long[] {0, 2});
        assertNull(refusal("embedding_dense_backward", Torch.ones(2, 4), indices, 3L, -1L, false));
        assertRefused("the index 2", "embedding_dense_backward", Torch.ones(2, 4), indices, 2L, -1L, false);
        assertRefused("one dimension more", "embedding_dense_backward", Torch.ones(3, 4), indices, 3L, -1L, false);
        assertEquals(List.of(3L, 4L), shape(Operator.of("aten::embedding_dense_backward").callTensor(Torch.ones(2, 4), indices, 3L, -1L, false)));
    }

    @Test
    void gradientsOfMarginLossesHaveTargetsThatAreClasses() {
        Tensor x = Torch.ones(2, 3);
        Tensor target = Torch.tensor(new long[][] {{0, -1, 0}, {2, 1, -1}});
        assertNull(refusal("multilabel_margin_loss_backward", Torch.tensor(1f), x, target, 1L, Torch.zeros(2, 3)));
        assertRefused("the class 3", "multilabel_margin_loss_backward", Torch.tensor(1f), x, target.add(1), 1L, Torch.zeros(2, 3));
        assertRefused("'is_target'", "multilabel_margin_loss_backward", Torch.tensor(1f), x, target, 1L, Torch.zeros(3, 2));
        assertRefused("'grad_output'", "multilabel_margin_loss_backward", Torch.ones(2), x, target, 1L, Torch.zeros(2, 3));
    }

    @Test
    void gradientsOfFunctionsOfElementsAreOfOneType() {
        Tensor x = Torch.ones(2);
        assertNull(refusal("gelu_backward", x, x, "none"));
        assertRefused("'grad_output' must be of shape", "gelu_backward", x, Torch.ones(2, 2), "none");
        assertRefused("floating-point", "smooth_l1_loss_backward", x.to(DType.UINT8), x, x, 1L, 1.0);
        assertRefused("of the type of", "tanh_backward", x, x.to(DType.FLOAT64));
    }

    @Test
    void gradientsOfConvolutionsHaveTheShapeOfTheOutput() {
        assertEquals(3, ConvolutionBackward.size(5, 3, 1, 0, 1, false, 0));
        assertEquals(3, ConvolutionBackward.size(6, 3, 2, 1, 1, false, 0));
        assertEquals(1, ConvolutionBackward.size(5, 3, 1, 0, 2, false, 0));
        assertTrue(ConvolutionBackward.size(1, 3, 1, 0, 1, false, 0) < 0);
        assertEquals(11, ConvolutionBackward.size(5, 3, 2, 1, 1, true, 2));
        Object[] call = {Torch.ones(1, 2, 3), Torch.ones(1, 2, 5), Torch.ones(2, 2, 3), new long[] {2}, new long[] {1}, new long[] {0},
                new long[] {1}, false, new long[] {0}, 1L, new long[] {1, 1, 1}};
        assertNull(refusal("convolution_backward", call));
        call[0] = Torch.ones(1, 2, 4);
        assertRefused("'grad_output' must be of shape [1, 2, 3]", "convolution_backward", call);
    }

    @Test
    void layersOfRecurrentNetworksFitTogether() {
        assertNull(RecurrentNetwork.wrongBatchSizes(new long[] {3, 2, 2}, 7));
        assertNotNull(RecurrentNetwork.wrongBatchSizes(new long[] {2, 3}, 5));
        assertNotNull(RecurrentNetwork.wrongBatchSizes(new long[] {3, 0}, 3));
        assertNotNull(RecurrentNetwork.wrongBatchSizes(new long[] {3, 2}, 6));
        Tensor x = Torch.ones(5, 2, 3);
        Tensor h = Torch.zeros(1, 2, 4);
        Tensor[] params = {Torch.ones(4, 3), Torch.ones(4, 4), Torch.ones(4), Torch.ones(4)};
        assertNull(refusal("rnn_tanh.input", x, h, params, true, 1L, 0.0, false, false, false));
        assertRefused("Expected hidden[0] size [1, 5, 4], got [1, 2, 4]", "rnn_tanh.input", x, h, params, true, 1L, 0.0, false, false, true);
        assertRefused("Expected hidden[0]", "rnn_tanh.input", x, h.unsqueeze(0), params, true, 1L, 0.0, false, false, false);
        assertRefused("'params' must have 4 tensors", "rnn_tanh.input", x, h, params, true, 2L, 0.0, false, false, false);
        assertRefused("'params'[1] must be of shape [4, 4]", "rnn_tanh.input", x, h,
                new Tensor[] {params[0], params[0], params[2], params[2]}, true, 1L, 0.0, false, false, false);
        assertEquals(List.of(5L, 2L, 4L), shape((Tensor) Operator.of("aten::rnn_tanh.input").call(x, h, params, true, 1, 0.0, false, false, false)
                .getFirst()));
    }

    @Test
    void factorsOfANormalizedWeightHaveOneDimension() {
        assertArrayEquals(new long[] {3, 1}, WeightNorm.factorsOf(new long[] {3, 4}, 0));
        assertArrayEquals(new long[] {1, 4}, WeightNorm.factorsOf(new long[] {3, 4}, 1));
        assertRefused("'g' must be of shape [3, 1]", "_weight_norm", Torch.ones(3, 4), Torch.ones(3), 0L);
    }

    @Test
    void copiesAreOfStridedTensors() {
        Tensor dense = Torch.eye(2);
        assertNull(refusal("copy", dense, dense, false));
        assertRefused("'src' must be a strided tensor, and its layout is torch.sparse_coo", "copy", dense, dense.toSparse(), false);
    }

    @Test
    void tensorsThatAreCutHaveADimension() {
        Tensor[] cut = {Torch.ones(3), Torch.ones(1)};
        assertNull(refusal("_chunk_cat", cut, 0L, 2L));
        cut[1] = Torch.tensor(1f);
        assertRefused("'tensors'[1] has no dimension", "_chunk_cat", cut, 0L, 2L);
        assertEquals(List.of(List.of(1.0, 1.0), List.of(1.0, 0.0)), Operator.of("aten::_chunk_cat").callTensor(List.of(Torch.ones(3)), 0, 2).tolist());
    }

    @Test
    void stepsOfOptimizersWalkAlongTensorsWithoutGaps() {
        assertTrue(FusedOptimizer.isDense(Torch.ones(2, 3)) && FusedOptimizer.isDense(Torch.ones(2, 3).t()));
        assertFalse(FusedOptimizer.isDense(Torch.ones(1).expand(new long[] {3})));
        assertFalse(FusedOptimizer.isDense(Torch.ones(4, 4).narrow(1, 0, 2)));
        Tensor[] x = {Torch.ones(2)};
        Tensor[] steps = {Torch.tensor(1f)};
        assertNull(refusal("_fused_adagrad_", x, x, x, steps, 0.1, 0.0, 0.0, 1e-8, false, null, null));
        assertRefused("'grads'[0] must have the shape of 'self'[0], [2]", "_fused_adagrad_", x, new Tensor[] {Torch.ones(1)}, x, steps, 0.1, 0.0, 0.0,
                1e-8, false, null, null);
        assertRefused("one type", "_fused_sgd_", x, new Tensor[] {x[0].to(DType.FLOAT64)}, x, 0.0, 0.0, 0.1, 0.0, false, false, true, null, null);
        assertRefused("'found_inf' must have one element, and is of shape [2]", "_fused_sgd_", x, x, x, 0.0, 0.0, 0.1, 0.0, false, false, true, null,
                Torch.ones(2));
        assertRefused("'state_steps'", "_fused_adagrad_", x, x, x, x, 0.1, 0.0, 0.0, 1e-8, false, null, null);
        Operator.of("aten::_fused_sgd_").call(x, new Tensor[] {Torch.ones(2)}, new Tensor[0], 0.0, 0.0, 0.5, 0.0, false, false, true);
        assertEquals(List.of(0.5, 0.5), x[0].tolist());
    }

    @Test
    void pivotsOfLdlFactorsAreRowsAndBlocksOfTwo() {
        assertNull(LdlFactors.wrongPivots(new long[] {-2, -2, 3, 1, 2, 3}, 3));
        assertNotNull(LdlFactors.wrongPivots(new long[] {1, 2, 4}, 3));
        assertNotNull(LdlFactors.wrongPivots(new long[] {1, 0, 3}, 3));
        assertNotNull(LdlFactors.wrongPivots(new long[] {1, 2, -3}, 3));
        assertNotNull(LdlFactors.wrongPivots(new long[] {-2, -3, 3}, 3));
        assertTrue(LdlFactors.isOneForEach(new long[] {2, 3, 3}, new long[] {2, 3, 1}));
        assertTrue(LdlFactors.isOneForEach(new long[] {2, 3, 3}, new long[] {1, 1, 3, 1}));
        assertTrue(LdlFactors.isOneForEach(new long[] {2, 3, 3}, new long[] {3, 1}));
        assertFalse(LdlFactors.isOneForEach(new long[] {3, 3}, new long[] {2, 3, 1}));
        assertFalse(LdlFactors.isOneForEach(new long[] {1, 3, 3}, new long[] {2, 3, 1}));
        // What is no square, the operator refuses.
        assertNull(refusal("linalg_ldl_solve", Torch.ones(2, 3), Torch.tensor(new int[] {1, -2}), Torch.ones(2, 1), false));
        Tensor matrix = Torch.tensor(new double[][] {{0, 2}, {2, 0}});
        List<Object> factors = Operator.of("aten::linalg_ldl_factor").call(matrix);
        Tensor solution = Operator.of("aten::linalg_ldl_solve").callTensor(factors.get(0), factors.get(1), Torch.tensor(new double[][] {{2}, {4}}));
        assertEquals(List.of(List.of(2.0), List.of(1.0)), solution.tolist());
    }

    @Test
    void tensorsOfOneDnnHaveElements() {
        Tensor row = Torch.ones(1, 3);
        assertNull(refusal("to_mkldnn", row, null));
        assertRefused("must not be empty", "to_mkldnn", row.narrow(0, 0, 0), null);
        assertRefused("must not be empty", "zeros", new long[] {2, 0}, null, Layout.MKLDNN, null, null);
        assertNull(refusal("zeros", new long[] {2, 0}, null, null, null, null));
    }

    @Test
    void kernelsOfConvolutionsTakeWhatConvolutionPasses() {
        Object[] call = {Torch.ones(1, 2, 4, 4), Torch.ones(3, 2, 2, 2), new long[] {2, 2}, null, new long[] {1, 1}, new long[] {0, 0}};
        assertNull(refusal("thnn_conv2d", call));
        call[2] = new long[] {2, 3};
        assertRefused("'kernel_size'", "thnn_conv2d", call);
        call[2] = new long[] {2, 2};
        call[3] = Torch.ones(2);
        assertRefused("'bias' must be of shape [3]", "thnn_conv2d", call);
        call[3] = null;
        call[0] = Torch.ones(1, 3, 4, 4);
        assertRefused("channels of 'self'", "thnn_conv2d", call);
    }

    @Test
    void singularValuesAreThoseOfFiniteNumbers() {
        assertTrue(FiniteMatrix.needsSingularValues("nuc"));
        assertTrue(FiniteMatrix.needsSingularValues(-2L));
        assertTrue(FiniteMatrix.needsSingularValues(2.0));
        assertFalse(FiniteMatrix.needsSingularValues("fro"));
        assertFalse(FiniteMatrix.needsSingularValues(1L));
        assertTrue(FiniteMatrix.isFinite(Torch.ones(2, 2)));
        assertFalse(FiniteMatrix.isFinite(Torch.tensor(new float[] {1, Float.POSITIVE_INFINITY})));
        assertFalse(FiniteMatrix.isFinite(Torch.tensor(new float[] {1, Float.NaN})));
        assertEquals(List.of(2.0, 1.0), Linalg.svdvals(Torch.diag(Torch.tensor(new double[] {1, 2}))).tolist());
    }

    @Test
    void rangesHaveACountableNumberOfElements() {
        assertFalse(RangeCount.isTooMany(0, 0x1p61, 1));
        assertTrue(RangeCount.isTooMany(0, 0x1p62, 1));
        assertTrue(RangeCount.isTooMany(0, 1, 1e-300));
        assertFalse(RangeCount.isTooMany(0, 1, 0));
        assertEquals(List.of(0L, 1L, 2L), Torch.arange(3).tolist());
    }

    @Test
    void operatorsThatPyTorchKeepsToItselfAreClosed() {
        IllegalArgumentException closed = assertThrows(IllegalArgumentException.class, () -> Operator.of("aten::_reshape_alias"));
        assertTrue(closed.getMessage().contains("Operator.unchecked(\"aten::_reshape_alias\")"), closed.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Operator.of("aten::mkldnn_rnn_layer"));
        assertThrows(IllegalArgumentException.class, () -> Operator.of("aten::cumprod_backward"));
        assertThrows(IllegalArgumentException.class, () -> Operator.of("aten::_foreach_copy"));
        assertNotNull(Operator.of("aten::_foreach_add_.Scalar"));
        assertNotNull(Operator.of("aten::_softmax"));
        assertNotNull(Operator.of("aten::__and__.Tensor"));
        assertNotNull(Operator.of("aten::native_batch_norm"));
        Tensor alias = Operator.unchecked("aten::_reshape_alias").callTensor(Torch.ones(4), new long[] {2, 2}, new long[] {2, 1});
        assertEquals(List.of(2L, 2L), shape(alias));
    }

    @Test
    void internalCallsOfClosedOperatorsAreNotTouched() {
        Tensor x = Torch.ones(2, 2).requiresGrad(true);
        Functional.softmax(x, 0).sum().backward();
        assertNotNull(x.grad());
    }

    @Test
    void whatLooksAtOtherLayoutsOnlyLeavesTheShortWays() {
        assertTrue(of("empty.memory_format").concernOtherLayoutsOnly());
        assertTrue(of("zeros_like").concernOtherLayoutsOnly());
        assertFalse(of("to_mkldnn").concernOtherLayoutsOnly());
        assertFalse(of("linear").concernDenseTensors());
        assertFalse(of("scatter_.src").concernDenseTensors());
        assertTrue(of("arange").concernDenseTensors());
        assertFalse(of("arange").concernOtherLayoutsOnly());
    }

    /** Where only shapes are looked at, a call of the operator takes what it took without that, but for some tens of nanoseconds. */
    @Test
    void lookingAtShapesAllocatesNothing() throws Exception {
        Tensor row = Torch.ones(1, 3);
        Tensor planes = Torch.ones(1, 2, 4, 4);
        Tensor stat = Torch.ones(1, 1);
        long[] two = {2, 2};
        long[] none = {0, 0};
        Tensor[] params = {Torch.ones(4, 3), Torch.ones(4, 4), Torch.ones(4), Torch.ones(4)};
        assertAllocatesNothing("tanh_backward", row, row);
        assertAllocatesNothing("gelu_backward", row, row, "none");
        assertAllocatesNothing("reflection_pad1d_backward", Torch.ones(1, 6), row, new long[] {1, 2});
        assertAllocatesNothing("avg_pool2d_backward", Torch.ones(1, 2, 2, 2), planes, two, two, none, false, true, null);
        assertAllocatesNothing("native_layer_norm_backward", row, row, new long[] {3}, stat, stat, null, null, new long[] {1, 1, 1});
        assertAllocatesNothing("native_group_norm", planes, null, null, 1L, 2L, 16L, 2L, 1e-5);
        assertAllocatesNothing("native_batch_norm", planes, null, null, null, null, true, 0.1, 1e-5);
        assertAllocatesNothing("_weight_norm", Torch.ones(3, 4), Torch.ones(3, 1), 0L);
        assertAllocatesNothing("copy", row, row, false);
        assertAllocatesNothing("resize_", row, two, null);
        assertAllocatesNothing("linear", row, row, null);
        assertAllocatesNothing("binary_cross_entropy", row, row, null, 0L);
        assertAllocatesNothing("_softmax.out", row, 1L, false, row);
        assertAllocatesNothing("grid_sampler", planes, Torch.zeros(1, 4, 5, 2), 0L, 0L, false);
        assertAllocatesNothing("lu_unpack", Torch.eye(3), Torch.tensor(new int[] {1, 2, 3}), true, true);
        assertAllocatesNothing("grid_sampler_2d_backward", Torch.ones(1, 2, 4, 5), planes, Torch.zeros(1, 4, 5, 2), 0L, 0L, false, new long[] {1, 1});
        assertAllocatesNothing("thnn_conv2d", planes, Torch.ones(3, 2, 2, 2), two, null, new long[] {1, 1}, none);
        assertAllocatesNothing("convolution_backward", Torch.ones(1, 2, 3), Torch.ones(1, 2, 5), Torch.ones(2, 2, 3), new long[] {2},
                new long[] {1}, new long[] {0}, new long[] {1}, false, new long[] {0}, 1L, new long[] {1, 1, 1});
        assertAllocatesNothing("rnn_tanh.input", Torch.ones(5, 2, 3), Torch.zeros(1, 2, 4), params, true, 1L, 0.0, false, false, false);
    }

    private static void assertAllocatesNothing(String overload, Object... arguments) throws Exception {
        Preconditions row = of(overload);
        int calls = 20_000;
        for (int i = 0; i < calls; i++) {
            row.check(arguments);
        }
        long before = allocated();
        for (int i = 0; i < calls; i++) {
            row.check(arguments);
        }
        long bytes = allocated() - before;
        // An object in each call would be more.
        assertTrue(bytes < 8L * calls, () -> overload + " allocates " + bytes + " bytes in " + calls + " calls");
    }

    /** What this thread has allocated, in bytes. */
    private static long allocated() throws Exception {
        return (Long) ManagementFactory.getPlatformMBeanServer().getAttribute(new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME),
                "CurrentThreadAllocatedBytes");
    }
}
