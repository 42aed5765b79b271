// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ndarray.NDArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Arrays as tensors: PyTorch's own tests of {@code from_numpy} and of {@code torch.tensor} of arrays, in Java. */
class TensorOfNumpyTest {
    private static Stream<DType> numpyTypes() {
        return Arrays.stream(DType.values()).filter(DType::isNumpy);
    }

    /** 1 to the product of the sizes. */
    private static NDArray counting(long... shape) {
        int size = (int) Arrays.stream(shape).reduce(1, (a, b) -> a * b);
        double[] numbers = new double[size];
        Arrays.setAll(numbers, i -> i + 1);
        return NDArray.copyOf(numbers).reshape(shape);
    }

    private static Tensor countingTensor(long... shape) {
        long size = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
        return Torch.arange(1, size + 1, 1, DType.FLOAT64, Device.CPU).view(shape);
    }

    @ParameterizedTest
    @MethodSource("numpyTypes")
    void tensorOverAnArrayHasItsElementsAndMemory(DType dtype) {
        NDArray array = NDArray.zeros(dtype, 4);
        for (int i = 0; i < 4; i++) {
            array.set(i + 1, i);
        }
        Tensor tensor = Torch.fromNumpy(array);
        assertEquals(dtype, tensor.dtype());
        assertEquals(array.address(), tensor.dataPtr());
        assertEquals(0, tensor.storageOffset());
        assertEquals(0, tensor.version());
        assertTrue(tensor.isLeaf());
        assertFalse(tensor.requiresGrad());
        assertEquals(PythonRepr.repr(array.toList()), PythonRepr.repr(tensor.tolist()));
        tensor.index(2).fill_(dtype == DType.BOOL ? 0 : 9);
        assertEquals(PythonRepr.repr(tensor.tolist()), PythonRepr.repr(array.toList()));
        array.set(0, 0);
        assertEquals(PythonRepr.repr(array.toList()), PythonRepr.repr(tensor.tolist()));
    }

    @Test
    void arrayAtAnOffsetIsATensor() {
        Tensor tensor = Torch.fromNumpy(counting(5, 5, 5).slice(1));
        assertTrue(tensor.equal(countingTensor(5, 5, 5).index(1)));
    }

    @Test
    void transposedArrayIsATransposedTensor() {
        Tensor tensor = Torch.fromNumpy(counting(5, 5).transpose());
        assertArrayEquals(new long[] {1, 5}, tensor.strides());
        assertTrue(tensor.equal(countingTensor(5, 5).t()));
    }

    @Test
    void arrayWithHolesIsATensorWithHoles() {
        Tensor tensor = Torch.fromNumpy(counting(5, 5, 5).slice(Slice.all(), 1));
        assertArrayEquals(new long[] {25, 1}, tensor.strides());
        assertTrue(tensor.equal(countingTensor(5, 5, 5).index(Slice.all(), 1)));
    }

    @Test
    void emptyArraysKeepTheirShape() {
        assertArrayEquals(new long[] {0, 2}, Torch.fromNumpy(NDArray.zeros(DType.FLOAT64, 0, 2)).shape());
        assertArrayEquals(new long[] {2, 0}, Torch.fromNumpy(NDArray.zeros(DType.FLOAT64, 2, 0)).shape());
        assertEquals(0, Torch.fromNumpy(NDArray.zeros(DType.FLOAT64, 2, 0)).dataPtr());
    }

    @Test
    void emptyReversedArrayIsATensor() {
        NDArray empty = counting(3).slice(Slice.of(0, 0)).slice(Slice.of(null, null, -1));
        assertArrayEquals(new long[] {0}, Torch.fromNumpy(empty).shape());
    }

    @Test
    void reversedArrayOfOneElementIsRefused() {
        NDArray one = counting(3).slice(Slice.of(0, 1)).slice(Slice.of(null, null, -1));
        assertEquals("At least one stride in the given numpy array is negative, and tensors with negative strides are not currently "
                + "supported. (You can probably work around this by making a copy of your array  with array.copy().) ",
                assertThrows(TorchException.class, () -> Torch.fromNumpy(one)).getMessage());
    }

    @Test
    void readOnlyMemoryIsRefused() {
        NDArray array = NDArray.zeros(DType.FLOAT64, 5).asReadOnly();
        assertThrows(IllegalArgumentException.class, () -> Torch.fromNumpy(array));
        MemorySegment segment = Arena.ofAuto().allocate(40, 8).asReadOnly();
        assertThrows(IllegalArgumentException.class, () -> Torch.fromSegment(segment, DType.FLOAT64, 5));
        assertEquals(List.of(0., 0., 0., 0., 0.), Torch.tensor(array).tolist());
    }

    @Test
    void heapMemoryIsRefused() {
        NDArray array = NDArray.of(MemorySegment.ofArray(new double[5]), DType.FLOAT64, 5);
        assertThrows(IllegalArgumentException.class, () -> Torch.fromNumpy(array));
        assertEquals(List.of(0., 0., 0., 0., 0.), Torch.tensor(array).tolist());
    }

    @ParameterizedTest
    @EnumSource(names = {"BFLOAT16", "COMPLEX32", "FLOAT8_E5M2", "QINT8", "BITS8", "INT4"})
    void arraysCannotHaveTypesThatNumpyLacks(DType dtype) {
        MemorySegment segment = Arena.ofAuto().allocate(16, 8);
        assertThrows(IllegalArgumentException.class, () -> NDArray.of(segment, dtype, 2));
    }

    private static Stream<Arguments> raggedData() {
        NDArray square = NDArray.zeros(DType.FLOAT64, 3, 3);
        NDArray narrow = NDArray.zeros(DType.FLOAT64, 3, 2);
        NDArray three = NDArray.zeros(DType.FLOAT64, 3);
        NDArray two = NDArray.zeros(DType.FLOAT64, 2);
        return Stream.of(
                Arguments.of(List.of(square, NDArray.zeros(DType.FLOAT64, 3, 0)), "expected sequence of length 3 at dim 2 (got 0)"),
                Arguments.of(List.of(List.of(square, narrow)), "expected sequence of length 3 at dim 3 (got 2)"),
                Arguments.of(List.of(List.of(square, square), List.of(square, narrow)),
                        "expected sequence of length 3 at dim 3 (got 2)"),
                Arguments.of(List.of(List.of(three, 0.5)), "not a sequence"),
                Arguments.of(List.of(List.of(1, 2, 3), two), "expected sequence of length 3 at dim 1 (got 2)"),
                Arguments.of(new Object[] {new double[][] {{1, 2, 3}, {4, 5}}, "expected sequence of length 3 at dim 1 (got 2)"}),
                Arguments.of(new Object[] {new Object[] {new int[] {1, 2}, 3}, "not a sequence"}));
    }

    @ParameterizedTest
    @MethodSource("raggedData")
    void raggedDataIsRefused(Object data, String message) {
        assertEquals(message, assertThrows(TorchException.class, () -> Torch.tensor(data)).getMessage());
    }

    @Test
    void listsOfArraysAreStacked() {
        Tensor tensor = Torch.tensor(List.of(NDArray.copyOf(new long[] {0}), NDArray.copyOf(new long[] {1})));
        assertEquals("tensor([[0],\n        [1]])", tensor.toString());
        assertEquals(DType.FLOAT64,
                Torch.tensor(List.of(NDArray.zeros(DType.FLOAT32, 1), NDArray.zeros(DType.FLOAT64, 1))).dtype());
    }

    private static Stream<Object> numbers() {
        return Stream.of(42., 42f, 42L, 42, (short) 42, (byte) 42, true, new Complex(42, -1));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void tensorOfANumberIsThatNumber(Object number) {
        Object item = Torch.tensor(number).item();
        Object expected = number instanceof Float || number instanceof Double ? (Object) ((Number) number).doubleValue()
                : number instanceof Number n ? (Object) n.longValue() : number;
        assertEquals(expected, item);
    }

    private static Stream<Arguments> conversions() {
        return Stream.of(DType.FLOAT32, DType.FLOAT64, DType.INT64, DType.INT32, DType.INT16, DType.UINT8).flatMap(from ->
                Stream.of(DType.FLOAT32, DType.FLOAT64, DType.INT32, DType.INT64, DType.UINT8).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("conversions")
    void arrayOfOneTypeIsCopiedToATensorOfAnother(DType from, DType to) {
        NDArray array = NDArray.zeros(from, 1);
        array.fill(1);
        Tensor tensor = Torch.tensor(array, to);
        assertEquals(to, tensor.dtype());
        assertEquals(1., tensor.itemDouble());
        assertNotEquals(0, tensor.dataPtr());
        assertNotEquals(array.address(), tensor.dataPtr());
        array.fill(2);
        assertEquals(1., tensor.itemDouble());
    }
}
