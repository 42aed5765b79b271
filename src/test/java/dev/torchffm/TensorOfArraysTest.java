// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link Torch#tensor} of Java's arrays, which PyTorch has not: primitive ones keep their type as NumPy's do. */
class TensorOfArraysTest {
    private static final int[] LENGTHS = {2, 3, 1, 4};

    private static void assertTensor(Tensor tensor, DType dtype, List<Long> shape, Object values) {
        assertSame(dtype, tensor.dtype());
        assertEquals(shape, Arrays.stream(tensor.shape()).boxed().toList());
        assertEquals(values, tensor.tolist());
    }

    private static void assertRefused(String message, Object data) {
        assertEquals(message, assertThrows(TorchException.class, () -> Torch.tensor(data)).getMessage());
    }

    // ------------------------------------------------------------------ every primitive type, every depth

    static Stream<Arguments> typesAndDepths() {
        return Stream.of(Arguments.of(boolean.class, DType.BOOL), Arguments.of(byte.class, DType.INT8),
                        Arguments.of(short.class, DType.INT16), Arguments.of(int.class, DType.INT32),
                        Arguments.of(long.class, DType.INT64), Arguments.of(float.class, DType.FLOAT32),
                        Arguments.of(double.class, DType.FLOAT64))
                .flatMap(type -> IntStream.rangeClosed(1, 4)
                        .mapToObj(depth -> Arguments.of(type.get()[0], type.get()[1], depth)));
    }

    /** An array of {@link #LENGTHS}, its elements counting up from {@code first}. */
    private static Object counting(Class<?> type, int depth, int first) {
        int dim = 4 - depth;
        Class<?> component = type;
        for (int i = 1; i < depth; i++) {
            component = component.arrayType();
        }
        Object array = Array.newInstance(component, LENGTHS[dim]);
        int below = Arrays.stream(LENGTHS, dim + 1, 4).reduce(1, (a, b) -> a * b);
        for (int i = 0; i < LENGTHS[dim]; i++) {
            Array.set(array, i, depth == 1 ? javaValue(type, first + i) : counting(type, depth - 1, first + i * below));
        }
        return array;
    }

    private static Object javaValue(Class<?> type, int i) {
        return switch (type.getName()) {
            case "boolean" -> i % 3 == 0;
            case "byte" -> (byte) -i;
            case "short" -> (short) (i - 1000);
            case "int" -> i * 100_000_007;
            case "long" -> i * 1_000_000_000_000_007L;
            case "float" -> i * 0.1f;
            default -> i * 0.1;
        };
    }

    /** What {@code tolist} gives of {@link #counting}. */
    private static Object expected(Object array) {
        return switch (array) {
            case Boolean b -> b;
            case Float f -> (double) f;
            case Double d -> d;
            case Number n -> n.longValue();
            default -> IntStream.range(0, Array.getLength(array)).mapToObj(i -> expected(Array.get(array, i))).toList();
        };
    }

    private static List<Long> shape(int depth) {
        return Arrays.stream(LENGTHS, 4 - depth, 4).mapToObj(i -> (long) i).toList();
    }

    @ParameterizedTest(name = "{0}, {2} dimensions")
    @MethodSource("typesAndDepths")
    void primitiveArrayKeepsItsTypeShapeAndValues(Class<?> type, DType dtype, int depth) {
        Object array = counting(type, depth, 1);
        Tensor tensor = Torch.tensor(array);
        assertTensor(tensor, dtype, shape(depth), expected(array));
        assertEquals(true, tensor.isContiguous());
    }

    @ParameterizedTest(name = "{0}, {2} dimensions")
    @MethodSource("typesAndDepths")
    void listOfPrimitiveArraysHasTheirType(Class<?> type, DType dtype, int depth) {
        Object array = counting(type, depth, 1);
        List<Long> shape = new ArrayList<>(shape(depth));
        shape.addFirst(2L);
        assertTensor(Torch.tensor(List.of(array, array)), dtype, shape, List.of(expected(array), expected(array)));
    }

    @ParameterizedTest(name = "{0}, {2} dimensions")
    @MethodSource("typesAndDepths")
    void primitiveArrayIsPlainlyCastToAGivenType(Class<?> type, DType dtype, int depth) {
        Object array = counting(type, depth, 1);
        for (DType target : List.of(DType.BOOL, DType.INT8, DType.UINT8, DType.INT64, DType.FLOAT16, DType.BFLOAT16,
                DType.FLOAT64, DType.COMPLEX64)) {
            Tensor cast = Torch.tensor(array, target);
            assertSame(target, cast.dtype());
            assertEquals(Torch.tensor(array).to(target).tolist(), cast.tolist(), target.toString());
        }
    }

    // ------------------------------------------------------------------ casts against range checks

    @Test
    void numbersOfArraysWrapAndNumbersOfListsAreChecked() {
        assertTensor(Torch.tensor(new int[] {300, -1}, DType.UINT8), DType.UINT8, List.of(2L), List.of(44L, 255L));
        assertTensor(Torch.tensor(new int[][] {{300}}, DType.UINT8), DType.UINT8, List.of(1L, 1L), List.of(List.of(44L)));
        assertTensor(Torch.tensor(new byte[] {-1}, DType.UINT16), DType.UINT16, List.of(1L), List.of(65535L));
        for (Object list : List.of(List.of(300), new Integer[] {300}, List.of(new int[] {300}), new Object[] {new long[] {300}})) {
            TorchException e = assertThrows(TorchException.class, () -> Torch.tensor(list, DType.UINT8));
            assertEquals("value cannot be converted to type uint8 without overflow", e.getMessage());
        }
    }

    @Test
    void arrayOfItsOwnTypeIsNotConverted() {
        assertTensor(Torch.tensor(new float[] {0.1f}, DType.FLOAT32), DType.FLOAT32, List.of(1L), List.of((double) 0.1f));
        assertTensor(Torch.tensor(new double[][] {{Double.MIN_VALUE}}, DType.FLOAT64), DType.FLOAT64, List.of(1L, 1L),
                List.of(List.of(Double.MIN_VALUE)));
    }

    @Test
    void unsignedElementsOfArraysAndTensorsInListsAreNumbers() {
        BigInteger big = BigInteger.TWO.pow(63);
        NDArray array = FromArrays.array(DType.UINT64, big);
        assertTensor(Torch.tensor(List.of(array)), DType.UINT64, List.of(1L, 1L), List.of(List.of(big)));
        assertTensor(Torch.tensor(List.of(Torch.tensor(big, DType.UINT64)), DType.UINT64), DType.UINT64, List.of(1L), List.of(big));
        assertTensor(Torch.tensor(List.of(Torch.tensor(2)), DType.UINT64), DType.UINT64, List.of(1L), List.of(2L));
        assertTensor(Torch.tensor(List.of(new long[] {2}), DType.UINT64), DType.UINT64, List.of(1L, 1L), List.of(List.of(2L)));
        assertTensor(Torch.tensor(List.of(new boolean[] {true}), DType.UINT8), DType.UINT8, List.of(1L, 1L), List.of(List.of(1L)));
    }

    // ------------------------------------------------------------------ mixtures

    @Test
    void arraysAndListsMixAtEveryDepth() {
        assertTensor(Torch.tensor(List.of(new float[] {1, 2}, new float[] {3, 4})), DType.FLOAT32, List.of(2L, 2L),
                List.of(List.of(1.0, 2.0), List.of(3.0, 4.0)));
        assertTensor(Torch.tensor(new Object[] {new int[] {1, 2}, List.of(3, 4), new Long[] {5L, 6L}}), DType.INT64,
                List.of(3L, 2L), List.of(List.of(1L, 2L), List.of(3L, 4L), List.of(5L, 6L)));
        assertTensor(Torch.tensor(List.of(new short[][] {{1}, {2}}, List.of(new byte[] {3}, new byte[] {4}))), DType.INT16,
                List.of(2L, 2L, 1L), List.of(List.of(List.of(1L), List.of(2L)), List.of(List.of(3L), List.of(4L))));
        assertTensor(Torch.tensor(List.of(new int[] {1}, new float[] {0.5f})), DType.FLOAT32, List.of(2L, 1L),
                List.of(List.of(1.0), List.of(0.5)));
        assertTensor(Torch.tensor(List.of(new float[] {1}, new double[] {0.1})), DType.FLOAT64, List.of(2L, 1L),
                List.of(List.of(1.0), List.of(0.1)));
        assertTensor(Torch.tensor(List.of(new boolean[] {true}, List.of(2.5))), DType.FLOAT32, List.of(2L, 1L),
                List.of(List.of(1.0), List.of(2.5)));
    }

    @Test
    void arraysOfBoxedNumbersAreListsOfNumbers() {
        assertTensor(Torch.tensor(new Integer[] {1, 2}), DType.INT64, List.of(2L), List.of(1L, 2L));
        assertTensor(Torch.tensor(new Byte[] {1}), DType.INT64, List.of(1L), List.of(1L));
        assertTensor(Torch.tensor(new Short[] {1}), DType.INT64, List.of(1L), List.of(1L));
        assertTensor(Torch.tensor(new BigInteger[] {BigInteger.TEN}), DType.INT64, List.of(1L), List.of(10L));
        assertTensor(Torch.tensor(new Double[][] {{0.1}, {2.0}}), DType.FLOAT32, List.of(2L, 1L),
                List.of(List.of((double) 0.1f), List.of(2.0)));
        assertTensor(Torch.tensor(new Float[] {0.5f}), DType.FLOAT32, List.of(1L), List.of(0.5));
        assertTensor(Torch.tensor(new Boolean[] {true, false}), DType.BOOL, List.of(2L), List.of(true, false));
        assertTensor(Torch.tensor(new Complex[] {new Complex(1, -2)}), DType.COMPLEX64, List.of(1L), List.of(new Complex(1, -2)));
        assertTensor(Torch.tensor(new Number[] {1, 2.5}), DType.FLOAT32, List.of(2L), List.of(1.0, 2.5));
    }

    @Test
    void listWithoutRandomAccessIsReadInOrder() {
        List<List<Integer>> linked = new LinkedList<>();
        linked.add(new LinkedList<>(List.of(1, 2, 3)));
        linked.add(new LinkedList<>(List.of(4, 5, 6)));
        assertTensor(Torch.tensor(linked), DType.INT64, List.of(2L, 3L), List.of(List.of(1L, 2L, 3L), List.of(4L, 5L, 6L)));
    }

    // ------------------------------------------------------------------ empty and ragged

    @Test
    void emptyPrimitiveArrayKeepsItsType() {
        assertTensor(Torch.tensor(new float[0]), DType.FLOAT32, List.of(0L), List.of());
        assertTensor(Torch.tensor(new int[0]), DType.INT32, List.of(0L), List.of());
        assertTensor(Torch.tensor(new boolean[2][0]), DType.BOOL, List.of(2L, 0L), List.of(List.of(), List.of()));
        assertTensor(Torch.tensor(new byte[0][3]), DType.INT8, List.of(0L), List.of());
        assertTensor(Torch.tensor(new double[1][2][0]), DType.FLOAT64, List.of(1L, 2L, 0L), List.of(List.of(List.of(), List.of())));
        assertTensor(Torch.tensor(new long[2][0][5][1]), DType.INT64, List.of(2L, 0L), List.of(List.of(), List.of()));
        assertTensor(Torch.tensor(List.of(new short[0])), DType.INT16, List.of(1L, 0L), List.of(List.of()));
        assertTensor(Torch.tensor(new int[0], DType.FLOAT16), DType.FLOAT16, List.of(0L), List.of());
    }

    @Test
    void emptyObjectArrayIsAnEmptyList() {
        assertTensor(Torch.tensor(new Object[0]), DType.FLOAT32, List.of(0L), List.of());
        assertTensor(Torch.tensor(new Integer[2][0]), DType.FLOAT32, List.of(2L, 0L), List.of(List.of(), List.of()));
        assertTensor(Torch.tensor(new String[0]), DType.FLOAT32, List.of(0L), List.of());
    }

    @Test
    void raggedArraysAreRefusedAsLists() {
        assertRefused("expected sequence of length 2 at dim 1 (got 1)", new int[][] {{1, 2}, {3}});
        assertRefused("expected sequence of length 1 at dim 1 (got 3)", new float[][] {{1}, {2, 3, 4}});
        assertRefused("expected sequence of length 1 at dim 2 (got 2)", new double[][][] {{{1}}, {{2, 3}}});
        assertRefused("expected sequence of length 2 at dim 1 (got 1)", new long[][][] {{{1}, {2}}, {{3}}});
        assertRefused("expected sequence of length 1 at dim 3 (got 0)", new byte[][][][] {{{{1}}}, {{{}}}});
        assertRefused("expected sequence of length 2 at dim 1 (got 3)", List.of(new int[] {1, 2}, List.of(1, 2, 3)));
        assertRefused("expected sequence of length 2 at dim 1 (got 1)", new Object[] {new int[] {1, 2}, new int[] {1}});
        assertRefused("not a sequence", new Object[] {new int[] {1, 2}, 3});
    }

    @Test
    void missingRowsAndCharactersAreRefused() {
        assertRefused("not a sequence", new int[][] {{1}, null});
        assertRefused("'NoneType' object cannot be interpreted as an integer", new int[][] {null});
        assertRefused("Could not infer dtype of char[]", new char[] {'a'});
        assertRefused("Could not infer dtype of Character", List.of('a'));
    }

    // ------------------------------------------------------------------ copies

    @Test
    void tensorOfAnArrayIsACopy() {
        float[] array = {1, 2};
        Tensor tensor = Torch.tensor(array);
        array[0] = 9;
        assertEquals(List.of(1.0, 2.0), tensor.tolist());
        tensor.fill_(5);
        assertArrayEquals(new float[] {9, 2}, array);
    }

    @Test
    void arrayOverHeapOrReadOnlyMemoryIsCopied() {
        float[] java = {1, 2, 3, 4};
        NDArray heap = NDArray.of(MemorySegment.ofArray(java), DType.FLOAT32, 2, 2);
        Tensor copy = Torch.tensor(heap.transpose());
        assertTensor(copy, DType.FLOAT32, List.of(2L, 2L), List.of(List.of(1.0, 3.0), List.of(2.0, 4.0)));
        java[0] = 9;
        assertEquals(List.of(List.of(1.0, 3.0), List.of(2.0, 4.0)), copy.tolist());
        NDArray readOnly = NDArray.of(MemorySegment.ofArray(java).asReadOnly(), DType.FLOAT32, 4);
        assertTensor(Torch.tensor(readOnly, DType.INT32), DType.INT32, List.of(4L), List.of(9L, 2L, 3L, 4L));
    }

    @Test
    void everyCallMakesNewStorage() {
        NDArray array = FromArrays.arange(3);
        Tensor first = Torch.tensor(array);
        assertNotEquals(array.address(), first.dataPtr());
        assertNotEquals(first.dataPtr(), Torch.tensor(first).dataPtr());
    }

    @Test
    void nullTypeWithADeviceIsInferred() {
        assertTensor(Torch.tensor(List.of(1, 2), null, Device.CPU), DType.INT64, List.of(2L), List.of(1L, 2L));
        assertTensor(Torch.tensor(new int[] {1}, DType.FLOAT32, Device.CPU), DType.FLOAT32, List.of(1L), List.of(1.0));
        assertThrows(NullPointerException.class, () -> Torch.tensor(List.of(1), (DType) null));
    }

    @Test
    void argumentsAreAListOfPythonsNumbers() {
        assertTensor(Torch.tensor(1, 2, 3), DType.INT64, List.of(3L), List.of(1L, 2L, 3L));
        assertTensor(Torch.tensor(1, 2), DType.INT64, List.of(2L), List.of(1L, 2L));
        assertTensor(Torch.tensor((byte) 1, Long.MAX_VALUE), DType.INT64, List.of(2L), List.of(1L, Long.MAX_VALUE));
        assertTensor(Torch.tensor(1.0, 2.5), DType.FLOAT32, List.of(2L), List.of(1.0, 2.5));
        assertTensor(Torch.tensor(1, 2.5f, 3), DType.FLOAT32, List.of(3L), List.of(1.0, 2.5, 3.0));
        assertTensor(Torch.tensor(true, false), DType.BOOL, List.of(2L), List.of(true, false));
        assertTensor(Torch.tensor(true, false, true), DType.BOOL, List.of(3L), List.of(true, false, true));
        assertTensor(Torch.tensor(new Complex(1, 2), new Complex(0, -1)), DType.COMPLEX64, List.of(2L),
                List.of(new Complex(1, 2), new Complex(0, -1)));
        assertEquals(List.of(Double.POSITIVE_INFINITY, (double) 0.1f), Torch.tensor(1e300, 0.1).tolist());
        Integer boxed = 4;
        assertTensor(Torch.tensor(boxed, boxed), DType.INT64, List.of(2L), List.of(4L, 4L));
    }

    @Test
    void singleValueHasNoDimensions() {
        assertTensor(Torch.tensor(3), DType.INT64, List.of(), 3L);
        assertTensor(Torch.tensor(3.5), DType.FLOAT32, List.of(), 3.5);
        assertTensor(Torch.tensor(true), DType.BOOL, List.of(), true);
        assertTensor(Torch.tensor(new Complex(1, 2)), DType.COMPLEX64, List.of(), new Complex(1, 2));
        assertTensor(Torch.tensor(3, DType.FLOAT64), DType.FLOAT64, List.of(), 3.0);
        assertTensor(Torch.tensor(2.5, DType.INT8, Device.CPU), DType.INT8, List.of(), 2L);
    }

    @Test
    void asTensorReturnsATensorItself() {
        Tensor tensor = Torch.ones(2).requiresGrad(true);
        assertSame(tensor, Torch.asTensor(tensor));
        assertSame(tensor, Torch.asTensor(tensor, DType.FLOAT32));
        assertSame(tensor, Torch.asTensor(tensor, null, Device.CPU));
        assertSame(tensor, Torch.asTensor(tensor, DType.FLOAT32, null));
        Tensor wider = Torch.asTensor(tensor, DType.FLOAT64);
        assertEquals(DType.FLOAT64, wider.dtype());
        assertTrue(wider.requiresGrad() && !wider.isLeaf());
        assertEquals(Device.of("meta"), Torch.asTensor(tensor, DType.INT32, Device.of("meta")).device());
    }

    @Test
    void asTensorSharesArraysThatCanBeShared() {
        NDArray array = NDArray.zeros(DType.FLOAT64, 3);
        Torch.asTensor(array).fill_(2);
        Torch.asTensor(array, DType.FLOAT64).select(0, 0).fill_(1);
        Torch.asTensor(array, DType.FLOAT32).fill_(7);
        assertEquals(List.of(1.0, 2.0, 2.0), array.toList());
        Torch.asTensor(array.asReadOnly()).fill_(7);
        assertEquals(List.of(1.0, 2.0, 2.0), array.toList());
        NDArray heap = NDArray.of(MemorySegment.ofArray(new double[] {1, 2}), DType.FLOAT64, 2);
        assertEquals(List.of(1.0, 2.0), Torch.asTensor(heap).tolist());
    }

    @Test
    void asTensorCopiesOtherData() {
        float[] floats = {1, 2};
        Tensor tensor = Torch.asTensor(floats);
        floats[0] = 9;
        assertTensor(tensor, DType.FLOAT32, List.of(2L), List.of(1.0, 2.0));
        assertTensor(Torch.asTensor(List.of(1, 2)), DType.INT64, List.of(2L), List.of(1L, 2L));
        assertTensor(Torch.asTensor(List.of(1, 2), DType.BOOL), DType.BOOL, List.of(2L), List.of(true, true));
        assertTensor(Torch.asTensor(5), DType.INT64, List.of(), 5L);
    }

    @Test
    void fullTakesATensorWithoutDimensions() {
        assertTensor(Torch.full(new long[] {2}, Torch.tensor(3)), DType.INT64, List.of(2L), List.of(3L, 3L));
        assertTensor(Torch.full(new long[] {2}, Torch.tensor(1.5, DType.FLOAT64)), DType.FLOAT32, List.of(2L), List.of(1.5, 1.5));
        assertTensor(Torch.full(new long[] {1}, Torch.tensor(true)), DType.BOOL, List.of(1L), List.of(true));
        assertTensor(Torch.full(new long[] {1}, Torch.tensor(3), DType.FLOAT64), DType.FLOAT64, List.of(1L), List.of(3.0));
        assertTensor(Torch.fullLike(Torch.ones(2), Torch.tensor(3)), DType.FLOAT32, List.of(2L), List.of(3.0, 3.0));
        assertEquals("argument must be Number, not Tensor: only a tensor without dimensions that does not require grad stands for one, and "
                + "this one has shape [1]", assertThrows(TorchException.class, () -> Torch.full(new long[] {2}, Torch.ones(1))).getMessage());
        assertEquals("argument must be Number, not Tensor: only a tensor without dimensions that does not require grad stands for one, and "
                + "this one has shape [] and requires grad", assertThrows(TorchException.class,
                () -> Torch.fullLike(Torch.ones(1), Torch.tensor(1.0).requiresGrad(true))).getMessage());
    }
}
