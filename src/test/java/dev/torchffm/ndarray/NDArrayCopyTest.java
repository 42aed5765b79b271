// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.ndarray;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.Complex;
import dev.torchffm.DType;
import dev.torchffm.Slice;
import java.lang.foreign.Arena;
import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Copies to and from Java's arrays and lists, and from array to array. */
class NDArrayCopyTest {
    static Stream<Arguments> javaArrays() {
        return Stream.of(
                Arguments.of(new boolean[] {true, false, false, true, true, false}, DType.BOOL, DType.UINT8),
                Arguments.of(new byte[] {1, -2, 3, -128, 127, 0}, DType.INT8, DType.UINT8),
                Arguments.of(new short[] {1, -2, 3, -32768, 32767, 0}, DType.INT16, DType.UINT16),
                Arguments.of(new int[] {1, -2, 3, Integer.MIN_VALUE, Integer.MAX_VALUE, 0}, DType.INT32, DType.UINT32),
                Arguments.of(new long[] {1, -2, 3, Long.MIN_VALUE, Long.MAX_VALUE, 0}, DType.INT64, DType.UINT64),
                Arguments.of(new float[] {1, -0f, Float.NaN, Float.MIN_VALUE, Float.NEGATIVE_INFINITY, 0}, DType.FLOAT32, DType.FLOAT32),
                Arguments.of(new double[] {1, -0., Double.NaN, Double.MIN_VALUE, Double.NEGATIVE_INFINITY, 0}, DType.FLOAT64,
                        DType.FLOAT64));
    }

    private static Object back(NDArray array) {
        return switch (array.dtype()) {
            case BOOL -> array.toBooleanArray();
            case INT8 -> array.toByteArray();
            case INT16 -> array.toShortArray();
            case INT32 -> array.toIntArray();
            case INT64, UINT64 -> array.toLongArray();
            case FLOAT32 -> array.toFloatArray();
            default -> array.toDoubleArray();
        };
    }

    /** Java's own comparison of primitive arrays of any type, bit by bit. */
    private static void assertSameElements(Object expected, Object actual) {
        assertSame(expected.getClass(), actual.getClass());
        assertEquals(Array.getLength(expected), Array.getLength(actual));
        for (int i = 0; i < Array.getLength(expected); i++) {
            assertEquals(Array.get(expected, i), Array.get(actual, i), "at " + i);
        }
    }

    @ParameterizedTest
    @MethodSource("javaArrays")
    void copyOfHasTheJavaTypesTypeAndItsOwnMemory(Object java, DType dtype, DType unsigned) {
        NDArray array = NDArray.copyOf(java);
        assertSame(dtype, array.dtype());
        assertArrayEquals(new long[] {6}, array.shape());
        assertSameElements(java, back(array));
        Object before = Array.get(java, 0);
        array.fill(0);
        assertEquals(before, Array.get(java, 0));
        assertEquals(0, NDArray.copyOf(Array.newInstance(java.getClass().getComponentType(), 0)).size());
    }

    @ParameterizedTest
    @MethodSource("javaArrays")
    void copyFromFillsContiguousArraysInCOrder(Object java, DType dtype, DType unsigned) {
        NDArray array = NDArray.zeros(dtype, 2, 3);
        array.copyFrom(java);
        assertSameElements(java, back(array));
        assertEquals(NDArray.copyOf(java).get(4), array.get(1, 1));
    }

    @ParameterizedTest
    @MethodSource("javaArrays")
    void copyFromFillsStridedReversedAndTransposedArraysInCOrder(Object java, DType dtype, DType unsigned) {
        NDArray stepped = NDArray.zeros(dtype, 4, 9).slice(Slice.of(null, null, -2), Slice.of(1L, null, 3));
        stepped.copyFrom(java);
        assertSameElements(java, back(stepped));
        NDArray whole = NDArray.zeros(dtype, 3, 2);
        whole.transpose().copyFrom(java);
        assertSameElements(java, back(whole.transpose()));
        for (int k = 0; k < 6; k++) {
            assertEquals(NDArray.copyOf(java).get(k), whole.get(k % 3, k / 3));
        }
        NDArray unaligned = NDArray.of(Arena.ofAuto().allocate(100), 1, dtype, new long[] {6}, new long[] {dtype.itemSize()});
        unaligned.copyFrom(java);
        assertSameElements(java, back(unaligned));
    }

    @ParameterizedTest
    @MethodSource("javaArrays")
    void copyFromLeavesTheBytesBetweenTheElementsAlone(Object java, DType dtype, DType unsigned) {
        NDArray all = NDArray.zeros(DType.UINT8, 12L * dtype.itemSize());
        all.fill(dtype == DType.BOOL ? 1 : 77);
        NDArray whole = all.view(dtype);
        whole.slice(Slice.of(null, null, 2)).copyFrom(java);
        NDArray odd = all.reshape(12, dtype.itemSize()).slice(Slice.of(1L, null, 2));
        NDArray untouched = NDArray.zeros(DType.UINT8, 6, dtype.itemSize());
        untouched.fill(dtype == DType.BOOL ? 1 : 77);
        assertEquals(untouched, odd);
    }

    @ParameterizedTest
    @MethodSource("javaArrays")
    void copyFromTakesTheBitsOfUnsignedTypesOfOneSize(Object java, DType dtype, DType unsigned) {
        if (dtype.isIntegral()) {
            NDArray array = NDArray.zeros(unsigned, 6);
            array.copyFrom(java);
            assertSameElements(java, back(array.view(dtype)));
        }
    }

    @ParameterizedTest
    @MethodSource("javaArrays")
    void copyFromRefusesOtherTypesAndLengths(Object java, DType dtype, DType unsigned) {
        NDArray longer = NDArray.zeros(dtype, 7);
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> longer.copyFrom(java));
        assertEquals("the Java array has 6 elements, and the array of shape (7,) has 7", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> NDArray.zeros(dtype, 5).copyFrom(java));
        assertThrows(IllegalArgumentException.class, () -> NDArray.zeros(dtype, 0).copyFrom(java));
        assertThrows(IllegalArgumentException.class, () -> NDArray.zeros(dtype).copyFrom(java));
        for (DType other : DType.values()) {
            if (other.isNumpy() && other != dtype && !(other.isIntegral() && dtype.isIntegral() && other.itemSize() == dtype.itemSize())) {
                NDArray array = NDArray.zeros(other, 6);
                assertThrows(IllegalArgumentException.class, () -> array.copyFrom(java), other.toString());
                assertEquals(NDArray.zeros(other, 6), array);
            }
        }
    }

    @Test
    void onlyPrimitiveArraysAndArraysOfThemCanBeCopied() {
        assertThrows(NullPointerException.class, () -> NDArray.copyOf(null));
        assertThrows(IllegalArgumentException.class, () -> NDArray.copyOf(new char[2]));
        assertThrows(IllegalArgumentException.class, () -> NDArray.copyOf(new Float[2]));
        assertThrows(IllegalArgumentException.class, () -> NDArray.copyOf(new Float[2][2]));
        assertThrows(IllegalArgumentException.class, () -> NDArray.copyOf(new Object[] {new float[2]}));
        assertThrows(IllegalArgumentException.class, () -> NDArray.copyOf(List.of(1)));
        assertThrows(IllegalArgumentException.class, () -> NDArray.zeros(DType.INT8, 2).copyFrom("ab"));
    }

    @Test
    void copyFromAnArrayHeldAsAnObjectCopiesFromTheArray() {
        Object source = NDArray.copyOf(new byte[] {1, 2});
        NDArray array = NDArray.zeros(DType.FLOAT32, 2);
        array.copyFrom(source);
        assertEquals(List.of(1f, 2f), array.toList());
    }

    @ParameterizedTest
    @MethodSource("javaArrays")
    void copyToFillsAJavaArrayInCOrderWhateverTheStrides(Object java, DType dtype, DType unsigned) {
        Class<?> component = java.getClass().getComponentType();
        NDArray matrix = NDArray.copyOf(java).reshape(2, 3);
        for (NDArray array : List.of(matrix, matrix.transpose(), matrix.flip(), matrix.slice(Slice.all(), Slice.of(0L, 3L, 2)),
                matrix.select(0, 1), matrix.slice(Slice.of(1, 1)))) {
            Object filled = Array.newInstance(component, (int) array.size());
            array.copyTo(filled);
            assertSameElements(back(array), filled);
            for (int i = 0; i < array.size(); i++) {
                assertEquals(array.reshape(-1).get(i), dtype.isIntegral() ? (Object) Array.getLong(filled, i) : Array.get(filled, i));
            }
            if (unsigned != DType.BOOL && dtype != DType.BOOL) {
                Object bits = Array.newInstance(component, (int) array.size());
                array.copy().view(unsigned).copyTo(bits);
                assertSameElements(filled, bits);
            }
        }
    }

    @Test
    void copyToRefusesAnotherTypeOrLength() {
        NDArray array = NDArray.zeros(DType.FLOAT32, 2, 3);
        assertEquals("a double[] does not fit an array of float32; convert one of them, such as with NDArray.astype(dtype)",
                assertThrows(IllegalArgumentException.class, () -> array.copyTo(new double[6])).getMessage());
        assertEquals("the Java array has 5 elements, and the array of shape (2,3) has 6",
                assertThrows(IllegalArgumentException.class, () -> array.copyTo(new float[5])).getMessage());
        assertThrows(IllegalArgumentException.class, () -> array.copyTo("six"));
        assertThrows(IllegalArgumentException.class, () -> array.copyTo(new Float[2][3]));
        assertThrows(NullPointerException.class, () -> array.copyTo(null));
    }

    @Test
    void typedCopiesWidenAndRefuseWhatDoesNotFit() {
        NDArray halves = NDArray.copyOf(new float[] {0.5f, -2}).astype(DType.FLOAT16);
        assertArrayEquals(new float[] {0.5f, -2}, halves.toFloatArray());
        assertArrayEquals(new double[] {0.5, -2}, halves.toDoubleArray());
        assertArrayEquals(new double[] {0.5, -2}, halves.astype(DType.FLOAT32).toDoubleArray());
        NDArray bytes = NDArray.copyOf(new byte[] {-1, 2});
        assertArrayEquals(new short[] {-1, 2}, bytes.toShortArray());
        assertArrayEquals(new int[] {-1, 2}, bytes.toIntArray());
        assertArrayEquals(new long[] {-1, 2}, bytes.toLongArray());
        assertArrayEquals(new short[] {255, 2}, bytes.view(DType.UINT8).toShortArray());
        assertArrayEquals(new int[] {255, 2}, bytes.view(DType.UINT8).toIntArray());
        assertArrayEquals(new int[] {65535}, NDArray.copyOf(new short[] {-1}).view(DType.UINT16).toIntArray());
        assertArrayEquals(new long[] {0xffffffffL}, NDArray.copyOf(new int[] {-1}).view(DType.UINT32).toLongArray());
        assertArrayEquals(new long[] {-1}, NDArray.copyOf(new long[] {-1}).view(DType.UINT64).toLongArray());
        assertThrows(IllegalArgumentException.class, () -> bytes.view(DType.UINT8).toByteArray());
        assertThrows(IllegalArgumentException.class, () -> NDArray.zeros(DType.UINT16, 1).toShortArray());
        assertThrows(IllegalArgumentException.class, () -> NDArray.zeros(DType.UINT32, 1).toIntArray());
        assertThrows(IllegalArgumentException.class, () -> NDArray.zeros(DType.INT64, 1).toIntArray());
        assertThrows(IllegalArgumentException.class, () -> NDArray.zeros(DType.FLOAT64, 1).toFloatArray());
        assertThrows(IllegalArgumentException.class, () -> NDArray.zeros(DType.FLOAT32, 1).toLongArray());
        assertThrows(IllegalArgumentException.class, () -> NDArray.zeros(DType.INT32, 1).toDoubleArray());
        assertThrows(IllegalArgumentException.class, () -> NDArray.zeros(DType.COMPLEX64, 1).toDoubleArray());
        assertThrows(IllegalArgumentException.class, () -> NDArray.zeros(DType.BOOL, 1).toByteArray());
        assertThrows(IllegalArgumentException.class, () -> bytes.toBooleanArray());
    }

    @Test
    void aJavaArrayIsACopy() {
        NDArray array = NDArray.copyOf(new float[] {1, 2});
        array.toFloatArray()[0] = 5;
        assertEquals(1f, array.getFloat(0));
    }

    // ------------------------------------------------------------------ nested

    @Test
    void toArrayNestsOneJavaArrayAnAxis() {
        NDArray array = NDArray.copyOf(new float[] {1, 2, 3, 4, 5, 6, 7, 8}).reshape(2, 2, 2);
        assertArrayEquals(new float[][][] {{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}}, assertInstanceOf(float[][][].class, array.toArray()));
        assertArrayEquals(new float[][][] {{{1, 5}, {3, 7}}, {{2, 6}, {4, 8}}},
                assertInstanceOf(float[][][].class, array.transpose().toArray()));
        assertArrayEquals(new float[] {8, 6}, assertInstanceOf(float[].class, array.flip().slice(0, Slice.all(), 0).toArray()));
    }

    @Test
    void toArrayOfRowsThatLieOneAfterTheOtherIsAsOfAnyOthers() {
        short[] values = new short[120];
        for (int i = 0; i < values.length; i++) {
            values[i] = (short) i;
        }
        NDArray array = NDArray.copyOf(values).reshape(2, 3, 4, 5);
        short[][][][] nested = assertInstanceOf(short[][][][].class, array.slice(Slice.of(1, 2)).toArray());
        assertEquals(1, nested.length);
        for (int i = 0; i < 60; i++) {
            assertEquals(60 + i, nested[0][i / 20][i / 5 % 4][i % 5]);
        }
        assertArrayEquals(new int[][] {{}, {}}, assertInstanceOf(int[][].class, NDArray.zeros(DType.INT32, 2, 0).toArray()));
        assertArrayEquals(new int[0][], assertInstanceOf(int[][].class, NDArray.zeros(DType.INT32, 0, 2).toArray()));
        assertArrayEquals(new boolean[][] {{true, false}, {false, true}},
                assertInstanceOf(boolean[][].class, NDArray.copyOf(new boolean[] {true, false, false, true}).reshape(2, 2).toArray()));
    }

    @Test
    void toArrayOfEachTypeHasTheJavaTypeThatHoldsIt() {
        NDArray minusOne = NDArray.copyOf(new long[] {-1});
        assertArrayEquals(new boolean[] {true}, (boolean[]) minusOne.astype(DType.BOOL).toArray());
        assertArrayEquals(new byte[] {-1}, (byte[]) minusOne.astype(DType.INT8).toArray());
        assertArrayEquals(new short[] {255}, (short[]) minusOne.astype(DType.UINT8).toArray());
        assertArrayEquals(new short[] {-1}, (short[]) minusOne.astype(DType.INT16).toArray());
        assertArrayEquals(new int[] {65535}, (int[]) minusOne.astype(DType.UINT16).toArray());
        assertArrayEquals(new int[] {-1}, (int[]) minusOne.astype(DType.INT32).toArray());
        assertArrayEquals(new long[] {0xffffffffL}, (long[]) minusOne.astype(DType.UINT32).toArray());
        assertArrayEquals(new long[] {-1}, (long[]) minusOne.toArray());
        assertArrayEquals(new long[] {-1}, (long[]) minusOne.astype(DType.UINT64).toArray());
        assertArrayEquals(new float[] {-1}, (float[]) minusOne.astype(DType.FLOAT16).toArray());
        assertArrayEquals(new float[] {-1}, (float[]) minusOne.astype(DType.FLOAT32).toArray());
        assertArrayEquals(new double[] {-1}, (double[]) minusOne.astype(DType.FLOAT64).toArray());
        assertArrayEquals(new Complex[] {new Complex(-1, 0)}, (Complex[]) minusOne.astype(DType.COMPLEX64).toArray());
        assertArrayEquals(new Complex[][] {{new Complex(-1, 0)}},
                (Complex[][]) minusOne.astype(DType.COMPLEX128).reshape(1, 1).toArray());
    }

    @Test
    void toArrayAndToListWithoutAxesAreTheElement() {
        assertEquals(2.5f, NDArray.copyOf(new float[] {2.5f}).slice(0).toArray());
        assertEquals(2.5f, NDArray.copyOf(new float[] {2.5f}).slice(0).toList());
        assertEquals(-1L, NDArray.copyOf(new long[] {-1}).slice(0).toList());
    }

    @Test
    void toArrayOfAnEmptyArrayHasItsDimensions() {
        assertArrayEquals(new int[0][][], (int[][][]) NDArray.zeros(DType.INT32, 0, 2, 3).toArray());
        assertArrayEquals(new int[2][0], (int[][]) NDArray.zeros(DType.INT32, 2, 0).toArray());
        assertEquals(List.of(List.of(), List.of()), NDArray.zeros(DType.INT32, 2, 0).toList());
        assertEquals(List.of(), NDArray.zeros(DType.INT32, 0, 2).toList());
    }

    @Test
    void toListHoldsTheValuesOfGet() {
        assertEquals(List.of(List.of(1L, 255L), List.of(3L, 4L)),
                NDArray.copyOf(new byte[] {1, -1, 3, 4}).view(DType.UINT8).reshape(2, 2).toList());
        assertEquals(List.of(1L, BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE)),
                NDArray.copyOf(new long[] {1, -1}).view(DType.UINT64).toList());
        assertEquals(List.of(true, false), NDArray.copyOf(new boolean[] {true, false}).toList());
        assertEquals(List.of(0.1f, -0f), NDArray.copyOf(new float[] {0.1f, -0f}).toList());
    }

    // ------------------------------------------------------------------ array to array

    @Test
    void copyIsInCOrderAndHasItsOwnMemory() {
        NDArray array = NDArray.copyOf(new int[] {1, 2, 3, 4, 5, 6}).reshape(2, 3);
        NDArray copy = array.transpose().copy();
        assertArrayEquals(new long[] {8, 4}, copy.strides());
        array.fill(0);
        assertArrayEquals(new int[] {1, 4, 2, 5, 3, 6}, copy.toIntArray());
    }

    @Test
    void copyFromConvertsAndBroadcasts() {
        NDArray array = NDArray.zeros(DType.INT16, 2, 3);
        array.copyFrom(NDArray.copyOf(new double[] {1.9, -1.9, 3}));
        assertArrayEquals(new short[] {1, -1, 3, 1, -1, 3}, array.toShortArray());
        array.copyFrom(NDArray.copyOf(new boolean[] {true, false}).expandDims(1));
        assertArrayEquals(new short[] {1, 1, 1, 0, 0, 0}, array.toShortArray());
        array.copyFrom(NDArray.copyOf(new long[] {7}).reshape());
        assertArrayEquals(new short[] {7, 7, 7, 7, 7, 7}, array.toShortArray());
        array.copyFrom(NDArray.copyOf(new long[] {1, 2, 3}).reshape(1, 1, 1, 3));
        assertArrayEquals(new short[] {1, 2, 3, 1, 2, 3}, array.toShortArray());
    }

    @Test
    void copyFromRefusesShapesThatDoNotBroadcast() {
        NDArray array = NDArray.zeros(DType.INT16, 2, 3);
        assertEquals("could not broadcast input array from shape (2,) into shape (2,3)",
                assertThrows(IllegalArgumentException.class, () -> array.copyFrom(NDArray.zeros(DType.INT16, 2))).getMessage());
        assertThrows(IllegalArgumentException.class, () -> array.copyFrom(NDArray.zeros(DType.INT16, 2, 2, 3)));
        assertThrows(IllegalArgumentException.class, () -> array.slice(0).copyFrom(array));
        assertThrows(IllegalArgumentException.class, () -> array.expand(1, 2, 3).expand(2, 3));
    }

    @Test
    void copyFromAViewOfItselfReadsBeforeItWrites() {
        NDArray array = NDArray.copyOf(new int[] {1, 2, 3, 4, 5});
        array.copyFrom(array.flip());
        assertArrayEquals(new int[] {5, 4, 3, 2, 1}, array.toIntArray());
        array.slice(Slice.from(1)).copyFrom(array.slice(Slice.to(-1)));
        assertArrayEquals(new int[] {5, 5, 4, 3, 2}, array.toIntArray());
        NDArray square = NDArray.copyOf(new float[] {1, 2, 3, 4}).reshape(2, 2);
        square.copyFrom(square.transpose());
        assertArrayEquals(new float[] {1, 3, 2, 4}, square.toFloatArray());
        NDArray bytes = NDArray.copyOf(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        bytes.view(DType.INT16).copyFrom(bytes.slice(Slice.from(4)));
        assertArrayEquals(new byte[] {5, 0, 6, 0, 7, 0, 8, 0}, bytes.toByteArray());
    }

    @Test
    void copiesOfStridedElementsOfEverySizeAreExact() {
        for (DType dtype : DType.values()) {
            if (dtype.isNumpy()) {
                NDArray array = NDArray.zeros(dtype, 4, 6);
                for (int k = 0; k < 24; k++) {
                    array.set(dtype == DType.BOOL ? (Object) (k % 3 == 0) : (Object) k, k / 6, k % 6);
                }
                NDArray view = array.transpose().slice(Slice.of(null, null, -2));
                NDArray copy = view.copy();
                for (int i = 0; i < 3; i++) {
                    for (int j = 0; j < 4; j++) {
                        assertEquals(array.get(j, 5 - 2 * i), copy.get(i, j), dtype.toString());
                    }
                }
            }
        }
    }

    // ------------------------------------------------------------------ expand

    @Test
    void expandSharesWithStridesOfZeroAndShowsWritesInEveryRepetition() {
        NDArray row = NDArray.copyOf(new float[] {1, 2, 3});
        NDArray expanded = row.expand(4, 3);
        assertArrayEquals(new long[] {0, 4}, expanded.strides());
        expanded.setFloat(9, 2, 1);
        assertEquals(9f, row.getFloat(1));
        assertEquals(9f, expanded.getFloat(0, 1));
        assertTrue(expanded.sharesMemory(row));
        assertFalse(expanded.isContiguous());
        NDArray column = row.expandDims(1);
        assertArrayEquals(new long[] {3, 5}, column.expand(-1, 5).shape());
        assertArrayEquals(new long[] {2, 3, 0}, column.expand(2, -1, 0).shape());
        assertThrows(IllegalArgumentException.class, () -> row.expand(4));
        assertThrows(IllegalArgumentException.class, () -> row.expand(-1, 3));
        assertThrows(IllegalArgumentException.class, () -> row.expand(3, 1));
        assertThrows(IllegalArgumentException.class, () -> row.expand());
        assertThrows(IllegalArgumentException.class, () -> row.expand(Long.MAX_VALUE, 3));
    }

    @Test
    void anExpandedArrayLargerThanMemoryHasASizeButNoCopy() {
        NDArray one = NDArray.copyOf(new long[] {5}).expand(1L << 30, 1L << 30);
        assertEquals(1L << 60, one.size());
        assertEquals(5, one.getLong((1L << 30) - 1, -1));
        assertThrows(IllegalArgumentException.class, one::nbytes);
        assertThrows(IllegalArgumentException.class, one::copy);
        assertThrows(ArithmeticException.class, one::toLongArray);
    }

    @Test
    void astypeKeepsTheOrderOfTheAxesAndJavaArraysAreInCOrder() {
        NDArray array = NDArray.copyOf(new int[] {1, 2, 3, 4, 5, 6}).reshape(2, 3).transpose();
        NDArray doubles = array.astype(DType.FLOAT64);
        assertArrayEquals(new long[] {8, 24}, doubles.strides());
        assertTrue(doubles.isFContiguous());
        assertArrayEquals(new double[] {1, 4, 2, 5, 3, 6}, doubles.toDoubleArray());
        assertArrayEquals(new long[] {1, 4, 2, 5, 3, 6}, array.toLongArray());
        assertArrayEquals(new long[][] {{1, 4}, {2, 5}, {3, 6}}, (long[][]) array.astype(DType.UINT32).toArray());
        assertEquals(List.of(List.of(1.0, 4.0), List.of(2.0, 5.0), List.of(3.0, 6.0)), doubles.toList());
    }

    /** The elements of an array of six as one of the given shape. */
    private static Object nested(Object six, int... shape) {
        Object array = Array.newInstance(six.getClass().getComponentType(), shape);
        for (int i = 0; i < 6; i++) {
            Object row = array;
            int rest = i;
            int below = 6;
            for (int axis = 0; axis < shape.length - 1; axis++) {
                below /= shape[axis];
                row = Array.get(row, rest / below);
                rest %= below;
            }
            Array.set(row, rest, Array.get(six, i));
        }
        return array;
    }

    @ParameterizedTest
    @MethodSource("javaArrays")
    void nestedArraysAreCopiedAtAnyDepth(Object java, DType dtype, DType unsigned) {
        for (int[] shape : new int[][] {{6}, {2, 3}, {3, 2}, {6, 1}, {1, 3, 2}, {3, 1, 2, 1}, {1, 1, 1, 1, 6}}) {
            Object source = nested(java, shape);
            NDArray array = NDArray.copyOf(source);
            assertEquals(dtype, array.dtype());
            assertArrayEquals(Arrays.stream(shape).asLongStream().toArray(), array.shape());
            assertSameElements(java, back(array.flatten()));
            Object filled = Array.newInstance(java.getClass().getComponentType(), shape);
            array.copyTo(filled);
            assertTrue(Objects.deepEquals(source, filled));
            NDArray target = NDArray.zeros(dtype, array.shape());
            target.copyFrom(source);
            assertTrue(target.arrayEquals(array) || dtype.isFloatingPoint() && target.toList().equals(array.toList()));
            if (dtype != DType.BOOL) {
                NDArray other = NDArray.zeros(unsigned, array.shape());
                other.copyFrom(source);
                assertSameElements(java, back(other.view(dtype).flatten()));
            }
        }
    }

    @Test
    void nestedArraysFillAndTakeArraysWithStrides() {
        int[][] source = {{1, 2, 3}, {4, 5, 6}};
        NDArray whole = NDArray.zeros(DType.INT32, 3, 4);
        NDArray turned = whole.transpose().slice(Slice.of(1, 3));
        turned.copyFrom(source);
        assertEquals(List.of(List.of(0L, 1L, 4L, 0L), List.of(0L, 2L, 5L, 0L), List.of(0L, 3L, 6L, 0L)), whole.toList());
        int[][] filled = new int[2][3];
        turned.copyTo(filled);
        assertTrue(Arrays.deepEquals(source, filled));
        int[][] flipped = new int[3][4];
        whole.flip().copyTo(flipped);
        assertArrayEquals(new int[] {0, 6, 3, 0}, flipped[0]);
    }

    @Test
    void largeRowsAreCopied() {
        float[][] rows = new float[3][1_000_000];
        for (int i = 0; i < 3; i++) {
            Arrays.fill(rows[i], i + 0.5f);
        }
        NDArray array = NDArray.copyOf(rows);
        assertEquals(2.5f, array.getFloat(2, 999_999));
        float[][] back = new float[3][1_000_000];
        array.copyTo(back);
        assertTrue(Arrays.deepEquals(rows, back));
    }

    @Test
    void raggedArraysAreRefused() {
        assertEquals("the Java array is ragged: it has 2 elements at [1], and 1 at [0]",
                assertThrows(IllegalArgumentException.class, () -> NDArray.copyOf(new float[][] {{1}, {2, 3}})).getMessage());
        assertEquals("the Java array is ragged: it has 1 elements at [1, 0], and 2 at [0, 0]",
                assertThrows(IllegalArgumentException.class, () -> NDArray.copyOf(new int[][][] {{{1, 2}}, {{3}}})).getMessage());
        assertEquals("the Java array is ragged: it has 1 elements at [1], and 0 at [0]",
                assertThrows(IllegalArgumentException.class, () -> NDArray.copyOf(new byte[][][] {{}, {{1}}})).getMessage());
        assertEquals("the Java array is null at [1]",
                assertThrows(IllegalArgumentException.class, () -> NDArray.copyOf(new long[][] {{1}, null})).getMessage());
        assertEquals("the Java array is null at [0]",
                assertThrows(IllegalArgumentException.class, () -> NDArray.copyOf(new long[][] {null, {1}})).getMessage());
        assertEquals("the Java array is null at [0, 0]",
                assertThrows(IllegalArgumentException.class, () -> NDArray.copyOf(new long[][][] {{null}})).getMessage());
    }

    @Test
    void raggedTargetIsRefusedBeforeAnythingIsWritten() {
        NDArray array = NDArray.copyOf(new int[][] {{1, 2}, {3, 4}});
        int[][] ragged = {{0, 0}, {0}};
        assertThrows(IllegalArgumentException.class, () -> array.copyTo(ragged));
        assertArrayEquals(new int[] {0, 0}, ragged[0]);
        assertEquals("the Java array has the shape (1,4), and the array (2,2)",
                assertThrows(IllegalArgumentException.class, () -> array.copyTo(new int[1][4])).getMessage());
        assertEquals("the Java array has the shape (4,1), and the array (2,2)",
                assertThrows(IllegalArgumentException.class, () -> array.copyFrom(new int[4][1])).getMessage());
        assertEquals("a float[][] does not fit an array of int32; convert one of them, such as with NDArray.astype(dtype)",
                assertThrows(IllegalArgumentException.class, () -> array.copyTo(new float[2][2])).getMessage());
        assertThrows(IllegalArgumentException.class, () -> array.asReadOnly().copyFrom(new int[2][2]));
    }

    @Test
    void shapeEndsAtTheFirstAxisWithoutElements() {
        assertArrayEquals(new long[] {0}, NDArray.copyOf(new float[0][3]).shape());
        assertArrayEquals(new long[] {2, 0}, NDArray.copyOf(new float[2][0]).shape());
        assertArrayEquals(new long[] {2, 0}, NDArray.copyOf(new float[2][0][]).shape());
        NDArray.zeros(DType.FLOAT32, 0, 3).copyTo(new float[0][3]);
        NDArray.zeros(DType.FLOAT32, 2, 0).copyFrom(new float[2][0]);
        assertThrows(IllegalArgumentException.class, () -> NDArray.zeros(DType.FLOAT32, 2, 0).copyTo(new float[1][0]));
    }
}
