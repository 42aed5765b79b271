// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.internal.dispatch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.DType;
import dev.torchffm.ScopeExtension;
import dev.torchffm.Tensor;
import dev.torchffm.Torch;
import dev.torchffm.TorchException;
import dev.torchffm.ops.Operator;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Arithmetic around the dispatcher, in Java for a few elements, beside libtorch's own operators. */
@ExtendWith(ScopeExtension.class)
class FastPathArithmeticTest {
    private static final float[] FLOATS = {0, -0f, 1, -1, 0.1f, 1 / 3f, Float.MIN_VALUE, -Float.MIN_NORMAL, Float.MAX_VALUE, -Float.MAX_VALUE,
        Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.NaN, 16_777_217, 1e-30f, 1e30f};
    private static final double[] DOUBLES = {0, -0d, 1, -1, 0.1, 1 / 3d, Double.MIN_VALUE, Double.MAX_VALUE, Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY, Double.NaN, 9_007_199_254_740_993d, 1e-300, 1e300, 1e39, -1e-46};
    private static final long[] LONGS = {0, 1, -1, 3, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 53, (1L << 53) + 1, 1L << 32, -(1L << 31),
        Integer.MAX_VALUE, 123_456_789_012L};

    private enum Operation {
        ADD(Tensor::add, (tensor, number) -> tensor.add((Number) number), "aten::add.Tensor"),
        SUB(Tensor::sub, (tensor, number) -> tensor.sub((Number) number), "aten::sub.Tensor"),
        MUL(Tensor::mul, (tensor, number) -> tensor.mul((Number) number), "aten::mul.Tensor"),
        DIV(Tensor::div, (tensor, number) -> tensor.div((Number) number), "aten::div.Tensor");

        final BinaryOperator<Tensor> ours;
        final BiFunction<Tensor, Object, Tensor> withNumber;
        final Operator theirs;

        Operation(BinaryOperator<Tensor> ours, BiFunction<Tensor, Object, Tensor> withNumber, String name) {
            this.ours = ours;
            this.withNumber = withNumber;
            theirs = Operator.unchecked(name);
        }

        Tensor libtorch(Tensor left, Tensor right) {
            return (Tensor) theirs.call(left, right).getFirst();
        }
    }

    /** Tensors of all the types, in every layout that could be mistaken for another. */
    private static List<Tensor> samples(DType dtype, long seed) {
        List<Tensor> samples = new ArrayList<>();
        for (long[] shape : new long[][] {{}, {0}, {1}, {3}, {2, 0}, {3, 1}, {1, 3}, {2, 3}, {2, 3, 4}, {2, 1, 3, 1, 2}, {2, 1, 2, 1, 2, 2},
            {511}, {512}, {513}, {16, 32}, {20, 30}}) {
            samples.add(random(dtype, seed, shape));
        }
        Tensor big = random(dtype, seed + 1, 40, 60);
        samples.add(big.slice(0, 3, 7, 1));
        samples.add(big.slice(1, 3, 7, 1));
        samples.add(big.slice(0, 30, 40, 3));
        samples.add(big.t().slice(0, 0, 5, 1));
        samples.add(random(dtype, seed + 2, 3, 3).t());
        samples.add(random(dtype, seed + 3, 1).expand(5));
        samples.add(random(dtype, seed + 4, 4, 1).asStrided(new long[] {4, 1}, new long[] {1, 7}));
        samples.add(random(dtype, seed + 5, 30).asStrided(new long[] {1, 4}, new long[] {9, 1}));
        samples.add(random(dtype, seed + 6, 30).asStrided(new long[] {2, 3}, new long[] {3, 1}, 11));
        return samples;
    }

    /** Elements of any bits, and the odd special one. */
    private static Tensor random(DType dtype, long seed, long... shape) {
        int count = 1;
        for (long size : shape) {
            count *= (int) size;
        }
        Random random = new Random(seed * 31 + count);
        return switch (dtype) {
            case FLOAT32 -> {
                float[] values = new float[count];
                for (int i = 0; i < count; i++) {
                    values[i] = random.nextInt(4) == 0 ? FLOATS[random.nextInt(FLOATS.length)] : Float.intBitsToFloat(random.nextInt());
                }
                yield Torch.tensor(values).reshape(shape);
            }
            case FLOAT64 -> {
                double[] values = new double[count];
                for (int i = 0; i < count; i++) {
                    values[i] = random.nextInt(4) == 0 ? DOUBLES[random.nextInt(DOUBLES.length)] : Double.longBitsToDouble(random.nextLong());
                }
                yield Torch.tensor(values).reshape(shape);
            }
            default -> {
                long[] values = new long[count];
                for (int i = 0; i < count; i++) {
                    values[i] = random.nextInt(4) == 0 ? LONGS[random.nextInt(LONGS.length)] : random.nextLong();
                }
                yield Torch.tensor(values).to(dtype).reshape(shape);
            }
        };
    }

    private static void assertSame(Tensor expected, Tensor actual, String what) {
        assertEquals(expected.dtype(), actual.dtype(), what);
        assertArrayEquals(expected.shape(), actual.shape(), what);
        assertArrayEquals(expected.strides(), actual.strides(), what);
        assertArrayEquals(bits(expected), bits(actual), what);
    }

    /** The bits of every element; all nan are one. */
    private static long[] bits(Tensor tensor) {
        Object values = tensor.contiguous().reshape(-1).numpy().toArray();
        return switch (values) {
            case float[] floats -> {
                long[] bits = new long[floats.length];
                for (int i = 0; i < bits.length; i++) {
                    bits[i] = Float.floatToIntBits(floats[i]);
                }
                yield bits;
            }
            case double[] doubles -> {
                long[] bits = new long[doubles.length];
                for (int i = 0; i < bits.length; i++) {
                    bits[i] = Double.doubleToLongBits(doubles[i]);
                }
                yield bits;
            }
            case int[] ints -> {
                long[] bits = new long[ints.length];
                for (int i = 0; i < bits.length; i++) {
                    bits[i] = ints[i];
                }
                yield bits;
            }
            case long[] longs -> longs;
            default -> throw new AssertionError(values.getClass());
        };
    }

    @ParameterizedTest
    @EnumSource(names = {"FLOAT32", "FLOAT64", "INT32", "INT64"})
    void twoTensorsGiveLibtorchsBitsWhateverTheirLayouts(DType dtype) {
        int compared = 0;
        List<Tensor> lefts = samples(dtype, 1);
        List<Tensor> rights = samples(dtype, 1_000);
        for (Operation operation : Operation.values()) {
            for (int i = 0; i < lefts.size(); i++) {
                for (Tensor right : List.of(rights.get(i), lefts.get(i))) {
                    Tensor left = lefts.get(i);
                    assertSame(operation.libtorch(left, right), operation.ours.apply(left, right),
                            operation + " of " + List.of(left.shape().length, i));
                    compared++;
                }
            }
        }
        assertEquals(4 * 25 * 2, compared);
    }

    @ParameterizedTest
    @EnumSource(names = {"FLOAT32", "FLOAT64", "INT32", "INT64"})
    void tensorsThatBroadcastOrDifferInTypeGiveLibtorchs(DType dtype) {
        Tensor[] tensors = {random(dtype, 7), random(dtype, 8, 1), random(dtype, 9, 3), random(dtype, 10, 2, 3), random(dtype, 11, 1, 3),
            Torch.tensor(new short[] {1, 2, 3}), Torch.tensor(new float[] {0.5f, 1.5f, 2.5f}), Torch.tensor(2.5), Torch.tensor(3)};
        for (Operation operation : Operation.values()) {
            for (Tensor left : tensors) {
                for (Tensor right : tensors) {
                    Tensor ours = operation.ours.apply(left, right);
                    Tensor theirs = operation.libtorch(left, right);
                    assertEquals(theirs.dtype(), ours.dtype());
                    assertArrayEquals(theirs.shape(), ours.shape());
                    assertEquals(theirs.to(DType.FLOAT64).toString(), ours.to(DType.FLOAT64).toString());
                }
            }
        }
        Tensor three = random(dtype, 1, 3);
        Tensor four = random(dtype, 1, 4);
        for (Operation operation : Operation.values()) {
            TorchException refused = assertThrows(TorchException.class, () -> operation.ours.apply(three, four));
            assertEquals("The size of tensor a (3) must match the size of tensor b (4) at non-singleton dimension 0", refused.getMessage());
        }
    }

    /** As PyTorch has it: a number takes the tensor's type, which libtorch's operator is given as a tensor beside one with dimensions. */
    @ParameterizedTest
    @EnumSource(names = {"FLOAT32", "FLOAT64", "INT32", "INT64"})
    void aTensorAndANumberGiveLibtorchsBits(DType dtype) {
        List<Object> numbers = new ArrayList<>(List.of((byte) -3, (short) 300, 7, 0, -1, 5L, (1L << 24) + 1, (1L << 53) + 1, 1L << 31));
        if (dtype.isFloatingPoint()) {
            for (double value : DOUBLES) {
                numbers.add(value);
            }
            for (float value : FLOATS) {
                numbers.add(value);
            }
        }
        for (Operation operation : Operation.values()) {
            for (Tensor tensor : samples(dtype, 5)) {
                for (Object number : numbers) {
                    if (operation == Operation.DIV && !dtype.isFloatingPoint() && tensor.dim() == 0) {
                        continue;
                    }
                    Tensor beside = number instanceof Double || number instanceof Float
                            ? Torch.tensor(((Number) number).doubleValue(), DType.FLOAT64) : Torch.tensor(((Number) number).longValue());
                    // Without dimensions on both sides the operand would not count as a number.
                    Tensor theirs = tensor.dim() > 0 ? operation.libtorch(tensor, beside)
                            : operation.libtorch(tensor.reshape(1), beside).reshape(new long[0]);
                    assertSame(theirs, operation.withNumber.apply(tensor, number), operation + " of " + List.of(tensor.shape().length, tensor.numel()) + " and " + number);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FLOAT32", "FLOAT64", "FLOAT16", "BFLOAT16", "INT64", "COMPLEX64"})
    void matricesAreMultipliedAsLibtorchDoesIt(DType dtype) {
        Operator mm = Operator.of("aten::mm");
        for (int[] size : new int[][] {{1, 1, 1}, {3, 4, 5}, {17, 33, 9}, {64, 64, 64}, {0, 3, 2}, {3, 0, 2}, {3, 2, 0}, {1, 50, 1}}) {
            Tensor left = Torch.rand(size[0], size[1]).to(dtype);
            Tensor right = Torch.rand(size[1], size[2]).to(dtype);
            Tensor folded = Torch.rand(size[2], size[1]).to(dtype).t();
            for (Tensor factor : List.of(right, folded)) {
                Tensor theirs;
                try {
                    theirs = (Tensor) mm.call(left, factor).getFirst();
                } catch (TorchException e) {
                    // Debian's oneDNN for arm64 is built without what multiplies float16 there; libtorch uses it on processors that have it.
                    if (dtype != DType.FLOAT16 || !System.getProperty("os.arch").equals("aarch64")
                            || !e.getMessage().startsWith("could not create a primitive descriptor for the matmul primitive")) {
                        throw e;
                    }
                    assertEquals(e.getMessage(), assertThrows(TorchException.class, () -> left.matmul(factor)).getMessage());
                    continue;
                }
                Tensor ours = left.matmul(factor);
                assertEquals(theirs.dtype(), ours.dtype());
                assertArrayEquals(theirs.shape(), ours.shape());
                assertArrayEquals(theirs.strides(), ours.strides());
                assertEquals(true, Operator.of("aten::equal").call(theirs, ours).getFirst());
            }
        }
        TorchException refused = assertThrows(TorchException.class, () -> Torch.rand(2, 3).matmul(Torch.rand(2, 3)));
        assertEquals("mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)", refused.getMessage());
        Tensor leaf = Torch.rand(2, 3).requiresGrad(true);
        leaf.matmul(Torch.ones(3, 2)).sum().backward();
        assertArrayEquals(new float[] {2, 2, 2, 2, 2, 2}, (float[]) leaf.grad().numpy().reshape(6).toArray());
    }

    @ParameterizedTest
    @EnumSource(names = {"FLOAT32", "FLOAT64", "INT32", "INT64"})
    void aCloneIsLibtorchsWhateverTheLayout(DType dtype) {
        Operator clone = Operator.of("aten::clone");
        List<Tensor> tensors = samples(dtype, 20);
        tensors.add(random(dtype, 30, 8_192));
        tensors.add(random(dtype, 31, 20_000));
        tensors.add(random(dtype, 32, 2, 3, 4, 5).permute(0, 3, 1, 2));
        for (Tensor tensor : tensors) {
            Tensor copy = tensor.clone();
            assertSame((Tensor) clone.call(tensor).getFirst(), copy, List.of(tensor.shape().length, tensor.numel()).toString());
            if (tensor.numel() > 0) {
                long[] before = bits(tensor);
                copy.fill_(7);
                assertArrayEquals(before, bits(tensor));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BOOL", "UINT8", "INT8", "INT16", "FLOAT16", "BFLOAT16", "COMPLEX64", "COMPLEX128", "UINT32", "FLOAT8_E4M3FN"})
    void aCloneOfAnyTypeHasItsBytes(DType dtype) {
        Tensor tensor = random(DType.INT32, 40, 64).view(DType.UINT8);
        if (dtype == DType.BOOL) {
            tensor = tensor.gt(100);
        } else if (dtype != DType.UINT8) {
            tensor = tensor.view(dtype);
        }
        Tensor copy = tensor.clone();
        assertEquals(dtype, copy.dtype());
        assertArrayEquals(tensor.shape(), copy.shape());
        assertArrayEquals(tensor.view(DType.UINT8).numpy().toShortArray(), copy.view(DType.UINT8).numpy().toShortArray());
        assertFalse(tensor.dataPtr() == copy.dataPtr());
    }

    @Test
    void aCloneIsRecordedWhereItsSourceIs() {
        Tensor x = Torch.tensor(new float[] {1, 2, 3}).requiresGrad(true);
        Tensor copy = x.clone();
        assertTrue(copy.requiresGrad());
        assertTrue(copy.toString().contains("grad_fn=<CloneBackward0>"), copy.toString());
        copy.mul(2).sum().backward();
        assertArrayEquals(new float[] {2, 2, 2}, (float[]) x.grad().numpy().toArray());
        try (var none = Torch.noGrad()) {
            assertFalse(x.clone().requiresGrad());
        }
        Tensor conj = Torch.complex(Torch.ones(2), Torch.ones(2)).conj();
        assertEquals(conj.toString(), conj.clone().toString());
        assertEquals(Operator.of("aten::is_conj").call(Operator.of("aten::clone").call(conj).getFirst()),
                Operator.of("aten::is_conj").call(conj.clone()));
    }

    @ParameterizedTest
    @EnumSource(names = {"FLOAT32", "FLOAT64", "INT32", "INT64"})
    void memoryOfAnyArenaIsAnOperandLikeAnyOther(DType dtype) {
        try (Arena confined = Arena.ofConfined(); Arena shared = Arena.ofShared(); Arena another = Arena.ofShared()) {
            List<Arena> arenas = List.of(Arena.global(), Arena.ofAuto(), confined, shared, another);
            for (long elements : new long[] {1, 3, 512, 513}) {
                List<Tensor> tensors = new ArrayList<>(List.of(random(dtype, 50, elements)));
                for (Arena arena : arenas) {
                    // From the third element on.
                    Tensor whole = Torch.fromSegment(arena.allocate((elements + 2) * dtype.itemSize(), 8), dtype, elements + 2);
                    whole.copy_(random(dtype, 50 + tensors.size(), elements + 2));
                    tensors.add(whole.narrow(0, 2, elements));
                }
                for (Operation operation : Operation.values()) {
                    for (Tensor left : tensors) {
                        assertSame(operation.withNumber.apply(left.clone(), 3), operation.withNumber.apply(left, 3), operation.name());
                        for (Tensor right : tensors) {
                            assertSame(operation.libtorch(left.clone(), right.clone()), operation.ours.apply(left, right),
                                    operation.name());
                        }
                    }
                }
            }
        }
    }

    @Test
    void whatIsRecordedForGradientsGoesThroughLibtorch() {
        Tensor x = Torch.tensor(new float[] {1, 2, 3}).requiresGrad(true);
        Tensor y = Torch.tensor(new float[] {4, 5, 6});
        for (Operation operation : Operation.values()) {
            assertTrue(operation.ours.apply(x, y).requiresGrad(), operation.name());
            assertTrue(operation.ours.apply(y, x).requiresGrad(), operation.name());
            assertTrue(operation.withNumber.apply(x, 2).requiresGrad(), operation.name());
            assertFalse(operation.ours.apply(y, y).requiresGrad(), operation.name());
            try (var none = Torch.noGrad()) {
                Tensor unrecorded = operation.ours.apply(x, y);
                assertFalse(unrecorded.requiresGrad(), operation.name());
                assertSame(operation.libtorch(x.detach(), y), unrecorded, operation.name());
            }
        }
        x.mul(y).mul(2).sub(y).div(y).add(x).sum().backward();
        assertArrayEquals(new float[] {3, 3, 3}, (float[]) x.grad().numpy().toArray());
    }

    @Test
    void theResultIsATensorLikeAnyOther() {
        Tensor x = Torch.tensor(new float[] {1, 2, 3});
        Tensor sum = x.add(x);
        sum.resize_(5);
        assertArrayEquals(new long[] {5}, sum.shape());
        Tensor other = x.add(1).requiresGrad(true);
        other.mul(other).sum().backward();
        assertArrayEquals(new float[] {4, 6, 8}, (float[]) other.grad().numpy().toArray());
        assertArrayEquals(new float[] {1, 2, 3}, (float[]) x.numpy().toArray());
        Tensor conj = Torch.tensor(new float[] {1, 2}).sub(Torch.tensor(new float[] {1, 2}));
        assertEquals("tensor([0., 0.])", conj.toString());
    }
}
