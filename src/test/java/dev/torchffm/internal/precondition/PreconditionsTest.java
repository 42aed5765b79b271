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
    void rangesThatAreMovedHaveAnElement() {
        Tensor one = Torch.ones(1);
        Tensor on = Torch.ones(new long[] {1}, DType.INT64);
        Tensor zeroPoint = Torch.zeros(new long[] {1}, DType.INT32);
        Tensor none = one.narrow(0, 0, 0);
        String name = "fused_moving_avg_obs_fake_quant";
        assertRefused("'running_min' must have one element, and is of shape [0]", name, one, on, on, none, one, one, zeroPoint, 0.1, 0L, 255L, 0L,
                false, false);
        assertRefused("'running_max'", name, one, on, on, one, none, one, zeroPoint, 0.1, 0L, 255L, 0L, false, false);
        // A range for each row is made where there is none.
        Object[] rows = {Torch.ones(2, 2), on, on, none, Torch.ones(0), Torch.ones(0), zeroPoint.narrow(0, 0, 0), 0.1, 0, 255, 0, true, false};
        assertNull(refusal(name, rows));
        assertEquals(4, Operator.of("aten::" + name).callTensor(rows).numel());
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
    void maskedSoftmaxIsAlongADimensionThatIsNotEmpty() {
        Tensor none = Torch.ones(2, 0, 3);
        assertRefused("'self' must not be empty in dimension 1, and is of shape [2, 0, 3]", "_masked_softmax", none, none, 1L, 2L);
        assertRefused("in dimension 1", "_masked_softmax", none, none, -2L, 2L);
        assertRefused("in dimension 2", "_masked_softmax", Torch.ones(1, 1, 0), none, null, 2L);
        assertNull(refusal("_masked_softmax", none, none, 2L, 2L));
        assertNull(refusal("_masked_softmax", none, none, 7L, 2L));
        assertNull(refusal("_masked_softmax", Torch.ones(0, 0), none, 1L, 2L));
        assertEquals(0, Operator.of("aten::_masked_softmax").callTensor(none, none.to(DType.BOOL), 2, 2).numel());
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
    void operatorsWithoutARowHaveNone() {
        assertNull(Preconditions.find(SchemaParser.parse(AtenSchemas.find("add.Tensor"))));
        assertNull(Preconditions.find(SchemaParser.parse("mylib::ctc_loss(Tensor self) -> Tensor")));
    }

    @Test
    void everyRowIsOfAnOperatorThatThereIs() {
        for (String name : Preconditions.names()) {
            List<String> overloads = AtenSchemas.overloads(name);
            assertFalse(overloads.isEmpty(), name);
            for (String overload : overloads) {
                if (isTrueDivision(overload) || isTriangleOfItsOwn(overload) || isViewOfTheSameType(overload)) {
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

    /** What is written into memory that the operator makes, or into its input, it looks at itself. */
    private static boolean isTriangleOfItsOwn(String overload) {
        return overload.equals("tril") || overload.equals("triu");
    }

    /** What keeps the type keeps the scale of a quantized tensor. */
    private static boolean isViewOfTheSameType(String overload) {
        return overload.startsWith("view") && !overload.contains("dtype");
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
