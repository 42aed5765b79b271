// SPDX-License-Identifier: Apache-2.0
package dev.torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.torchffm.ndarray.NDArray;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of Java's types, and arrays, beside tensors: PyTorch's own tests of NumPy's scalars and arrays, in Java. */
class NumpyOperandsTest {
    private static final List<Number> INTEGERS = List.of((byte) 3, (short) 3, 3, 3L);

    @Test
    void integersOfAllTypesAreIndexes() {
        Tensor x = Torch.randn(5, 5);
        for (Number index : INTEGERS) {
            assertTrue(x.index(index).equal(x.select(0, 3)));
        }
    }

    @Test
    void integersOfAllTypesAreElements() {
        for (Number value : INTEGERS) {
            Tensor tensor = Torch.tensor(List.of(2), DType.INT32);
            tensor.index(0).fill_(value);
            assertEquals(List.of(3L), tensor.tolist());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"INT16", "INT8", "UINT8", "INT32", "INT64"})
    void integersOfAllTypesKeepTheTypeOfAnIntegerTensor(DType dtype) {
        Tensor t = Torch.fromNumpy(Torch.tensor(List.of(3), dtype).numpy());
        for (Number value : INTEGERS) {
            Tensor sum = t.add(value);
            assertEquals(dtype, sum.dtype());
            assertEquals(List.of(6L), sum.tolist());
        }
    }

    private static Stream<Arguments> factors() {
        return Stream.of(2f, 2., 2, 2L, (short) 2, (byte) 2).flatMap(number ->
                Stream.of(DType.FLOAT32, DType.FLOAT64).map(dtype -> Arguments.of(number, dtype)));
    }

    @ParameterizedTest
    @MethodSource("factors")
    void numbersKeepTheTypeAndTheGradientOfAFloatTensor(Number number, DType dtype) {
        Tensor t = Torch.ones(new long[] {2}, dtype).requiresGrad(true);
        Tensor product = t.mul(number);
        assertEquals(dtype, product.dtype());
        assertTrue(product.requiresGrad());
        assertEquals(List.of(2., 2.), product.tolist());
        product.sum().backward();
        assertEquals(List.of(2., 2.), t.grad().tolist());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8, 16, 32})
    void boolArraysSelectElements(int size) {
        NDArray mask = NDArray.zeros(DType.BOOL, size, size, size);
        mask.slice(Slice.to(size / 2)).fill(true);
        Tensor selected = Aten.call("masked_select", Torch.randn(size, size, size), Torch.fromNumpy(mask));
        assertEquals((long) size / 2 * size * size, selected.numel());
    }

    @ParameterizedTest
    @EnumSource(names = {"FLOAT64", "FLOAT32", "FLOAT16", "INT64", "INT32", "INT16", "UINT8"})
    void arrayOfATensorHasItsType(DType dtype) {
        Tensor x = Torch.tensor(List.of(1, 2, 3, 4)).to(dtype);
        assertEquals(dtype, x.numpy().dtype());
        assertEquals(PythonRepr.repr(x.tolist()), PythonRepr.repr(x.numpy().toList()));
    }

    @ParameterizedTest
    @EnumSource(names = {"FLOAT64", "FLOAT32", "FLOAT16", "INT64", "INT32", "INT16", "UINT8"})
    void arrayOfATensorIsConvertedAsTheTensorIs(DType dtype) {
        Tensor x = Torch.tensor(List.of(1, -2, 3, -4), DType.INT32);
        NDArray converted = x.numpy().astype(dtype);
        assertEquals(dtype, converted.dtype());
        assertEquals(x.to(dtype).numpy(), converted);
        assertEquals(dtype == DType.UINT8 ? 254. : -2., ((Number) converted.get(1)).doubleValue());
    }

    private static Stream<DType> comparableTypes() {
        return Arrays.stream(DType.values()).filter(dtype -> dtype.isNumpy() && !List.of(DType.UINT16, DType.UINT32, DType.UINT64)
                .contains(dtype));
    }

    /** Where PyTorch compares a complex64 element with NumPy's scalar of it, it finds them unequal; here they are equal. */
    @ParameterizedTest
    @MethodSource("comparableTypes")
    void elementsOfATensorAndOfItsArrayAreEqual(DType dtype) {
        List<Object> data = dtype.isComplex()
                ? List.of(new Complex(1, 3), List.of(new Complex(1, 3), 0, new Complex(0, 2)),
                        List.of(List.of(new Complex(3, 1), 0), List.of(new Complex(-0., -1), 5)))
                : dtype.isUnsigned()
                ? List.of(3, List.of(1, 0, 253), List.of(List.of(3, 0, 255), List.of(3, 5, 4)))
                : List.of(3, List.of(1, 0, -3), List.of(List.of(3, 0, -1), List.of(3, 5, 4)));
        for (Object values : data) {
            Tensor tensor = Torch.tensor(values, dtype);
            Tensor first = tensor.flatten().index(0);
            Object element = tensor.numpy().flatten().get(0);
            assertEquals(PythonRepr.repr(first.item()), PythonRepr.repr(element));
            assertEquals(true, first.eq(Torch.tensor(element, dtype)).item());
        }
    }

    @Test
    void bfloat16HasNoArrayToCompareWith() {
        Tensor tensor = Torch.tensor(List.of(1, 0, -3), DType.BFLOAT16);
        assertEquals("Got unsupported ScalarType BFloat16", assertThrows(TorchException.class, tensor::numpy).getMessage());
    }

    @ParameterizedTest
    @MethodSource("comparableTypes")
    void tensorAndArrayAreComparedElementByElement(DType dtype) {
        Torch.manualSeed(7);
        Tensor a = dtype.isUnsigned() ? Torch.randint(0, 9, new long[] {5, 7}).to(dtype)
                : Torch.randint(-9, 9, new long[] {5, 7}).to(dtype);
        Tensor b = a.clone().detach();
        Tensor throughArray = Torch.fromNumpy(b.numpy());
        Tensor expected = Torch.ones(new long[] {5, 7}, DType.BOOL);
        assertEqualAsExpected(expected, a, throughArray);

        b.index(1, 3).copy_(changed(b.index(1, 3)));
        expected.index(1, 3).fill_(false);
        assertEqualAsExpected(expected, a, throughArray);

        Tensor random = Torch.randint(2, new long[] {5, 7}).to(DType.BOOL);
        b.copy_(Aten.call("where.self", random, changed(a), a));
        assertEqualAsExpected(Aten.call("logical_not", random), a, throughArray);

        b.copy_(changed(a));
        expected.fill_(false);
        assertEqualAsExpected(expected, a, throughArray);
    }

    private static Tensor changed(Tensor tensor) {
        return tensor.dtype() == DType.BOOL ? Aten.call("logical_not", tensor) : tensor.add(1);
    }

    private static void assertEqualAsExpected(Tensor expected, Tensor tensor, Tensor throughArray) {
        assertTrue(expected.equal(tensor.eq(throughArray)));
        assertTrue(expected.equal(throughArray.eq(tensor)));
        boolean all = (Boolean) Aten.call("all", expected).item();
        assertEquals(all, tensor.numpy().equals(throughArray.numpy()));
        assertEquals(all, tensor.numpy().arrayEquals(throughArray.numpy()));
    }
}
